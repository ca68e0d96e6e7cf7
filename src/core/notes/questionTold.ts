const name = String.raw`(?:him|her|them|both|(?:mrs?\.?|ms\.?|dr\.?|frau|herrn?|mme|m\.|mevr\.?|dhr\.?|sra?\.?) ?\p{L}*|\p{Lu}[\p{L}.'’-]*)`;
const message = String.raw`(?:follow[- ]?ups?|check[- ]?ins?|nudges?|chasers?|reminders?)(?: (?:e-?mails?|mails?|notes?|messages?|texts?))?`;
const ends = String.raw`(?=\s*(?:[.,;:!)(–—-]|$))`;
const went = String.raw`(?:sent|out|done|gone|mailed|emailed|✓|✔|✅)`;
const news = String.raw`(?:where (?:things|we|it) stands?|how (?:things|it) (?:is|are|was|were|stood|stand)|(?:for|about) (?:an? |any |the )?(?:news|updates?|status|timeline|decision)|(?:if|whether) (?:there(?:['’]s| is| was) (?:any )?(?:news|update)|they(?:['’]ve| have| had) decided)|what['’]?s (?:happening|going on|next)|any (?:news|update))`;

/** THE table of ways in which notes tell, by language, that the writer asked how it stands. On the day of the interview such words are about the talk. */
const ways: readonly string[] = [
  String.raw`^(?:(?:a|the|my|quick|short|polite|gentle|second) )*${message}(?: (?:to|→|->) [^.!?,;]{1,30}?)?[\s:–-]*\b${went}${ends}`,
  String.raw`\bsent (?:[\p{L}.'’&+-]+ ){0,5}?${message}(?!\p{L})`,
  String.raw`\b(?:(?:e-?)?mailed|wrote(?: to)?|called|rang|phoned|texted|messaged|asked) ${name}(?: ${name})?[^.!?]{0,30}? ${news}`,
  String.raw`(?<!\p{L})(?:bei (?:${name} ?){1,3})?(?:nachgehakt|nachgefasst|nachgefragt)(?!\p{L})`,
  String.raw`(?<!\p{L})nachfrage(?:-?mail)?(?!\p{L})[^.!?]{0,40}?(?<!\p{L})(?:raus|geschickt|verschickt|gesendet|erledigt)(?!\p{L})`,
  String.raw`(?:j['’]ai |^)relancé (?:mme |m\. )?${name}|relances?(?!\p{L})[^.!?]{0,40}?(?:envoyée?s?|faites?)(?!\p{L})|(?:écrit|appelé)[^.!?]{0,30}? pour (?:savoir|demander|avoir des nouvelles)`,
  String.raw`(?<!\p{L})(?:escrib[ií]|llam[eé]|mand[eé] (?:un )?(?:correo|mail|mensaje))[^.!?]{0,30}? para (?:saber|preguntar)|(?:correo|mail|mensaje) de seguimiento[^.!?]{0,40}? (?:enviado|mandado)|pregunt[eé] (?:a ${name} )?(?:cómo va|por el (?:proceso|estado))`,
  String.raw`(?<!\p{L})cobrei (?:resposta|retorno|a |o |da |do )|(?:escrevi|mandei (?:e-?mail|mensagem)|liguei)[^.!?]{0,30}? (?:perguntando|para (?:saber|perguntar))|(?:e-?mail|mensagem) de (?:follow-?up|acompanhamento)[^.!?]{0,40}? enviad[oa]`,
  String.raw`(?<!\p{L})(?:bij ${name} )?nagevraagd(?!\p{L})|(?:gemaild|gebeld|mail gestuurd)[^.!?]{0,30}? (?:of er (?:al )?nieuws|hoe het (?:staat|ervoor staat))`,
  String.raw`(?<!\p{L})(?:ho |^)sollecitat[oa]|scritto[^.!?]{0,30}? per (?:sapere|chiedere)`,
  '(?:進捗|結果|選考)[^。\\n]{0,12}?(?:問い合わせ(?:た|済|メール送)|確認(?:した|メール送|済))',
];

/** Somebody who is named, and not `mum`. */
const somebody = String.raw`(?:him|her|them|both|\p{Lu}\p{L})`;

/** Tells that the writer asked how it stands. */
export const questionWentOut: readonly RegExp[] = [
  new RegExp(ways.join('|'), 'iu'),
  new RegExp(
    String.raw`(?<!\p{L})(?:[Nn]udged|[Cc]hased(?: up)?|[Pp]inged|[Pp]rodded|[Pp]oked|[Cc]hecked in (?:with|on)|[Ff]ollowed up (?:with|w\/)) ${somebody}`,
    'u',
  ),
];

/** Names it as a task. */
export const questionNamed =
  /\b(?:nudge|chase|ping|check[- ]in with|follow[- ]?up (?:with|to))(?!\p{L})|(?<!\p{L})(?:nachhaken|nachfragen|nachfassen|relancer|cobrar|navragen|sollecitare)(?!\p{L})/iu;
