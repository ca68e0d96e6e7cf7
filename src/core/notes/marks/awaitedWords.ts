import { once } from '../../text.ts';
import { signs, words } from './noteMarks.ts';
import {
  frenchTimes,
  germanTimes,
  japaneseTimes,
  portugueseTimes,
  spanishTimes,
  type TimeNames,
} from './timeNames.ts';

/** How a language says that word is awaited, and by when; matched with `plainLetters`. */
export interface AwaitedWords {
  /** What tells for certain that the time beside it is when the writer will hear. */
  readonly awaited: RegExp;
  /** Who said so, which is no word of what they will do. */
  readonly reported: RegExp;
  /** What the writer does, what hangs on something else, what went by, and what is only the earliest day. */
  readonly notTheirs: RegExp;
  /** What stands before the day by which the writer must answer an offer. */
  readonly mustAnswer: RegExp;
  /** What stands behind that day, where the language puts it so. */
  readonly answeredBehind?: RegExp;
  /** What stands before a weekday that is written short, which may be another word. */
  readonly beforeWeekday: RegExp;
  /** What makes a weekday a number: `segunda etapa`. */
  readonly counted?: RegExp;
  readonly times: TimeNames;
}

/** THE table of languages in which notes are read for when word is awaited; English has a reader of its own. */
export const awaitedByLanguage: Readonly<Record<string, () => AwaitedWords>> = {
  de: once<AwaitedWords>(() => ({
    awaited: words(
      'antwort|(?:rue?ck)?meldung|rue?ckruf|bescheid|entscheid(?:ung)?|(?:zu|ab)sage|ergebnis|feedback|nachricht',
      String.raw`meld(?:en|et|t|n)|(?:ruf(?:en|t)|ruaf\w*) (?:[\p{L}\d.]+ ){0,6}an|hoe?re? (?:ich |i )?(?:von|wieder|bis|was)|ho(?:e)?ren .{0,20}voneinander|entscheid(?:en|et)|schreib(?:en|t) mir|gibt'?s? (?:bescheid|feedback)`,
    ),
    reported:
      /(?:hat|haben|hod|hot) (?:\p{L}+ ){0,2}(?:gesagt|gsagt|gseit|gemeint|gmeint|versprochen|angekue?ndigt)(?: dass)?/gu,
    notTheirs: words(
      String.raw`wenn|falls|sofern|ob|sonst|nicht|net|nid|nie|kein\w*|hab|habe|hat|haben|kam|kamen|rief\w*|war|wurde\w*|gekommen|ehe|seit`,
      String.raw`(?:ich|i) (?:mich |mi |muss|soll|sollte|will|werde|wollte|moe?chte|darf|kann|gebe?|antworte|schreibe?|rufe?|entscheide|frage?|melde?)\w*|(?:melde?|gebe?|antworte|schreibe?|rufe?|entscheide|frage?|muss|soll|will|werde|kann) (?:ich|i|mich|mi)|mich .*melden|(?:ihnen|ihm|ihr|denen|eam) .{0,30}(?:geben|schreiben|antworten|mailen)`,
      String.raw`nachhaken|nachfragen|nachfassen|zurue?ckrufen|anrufen$|(?:bescheid|antwort) (?:geben|sagen|schicken)$|(?:erst )?(?:nach|danach)|ab|frue?hestens|meine antwort|angebot\w*`,
    ),
    mustAnswer: words(
      String.raw`(?:antwort|antworten|zusage|zusagen|entscheiden|entscheidung|bescheid geben|rue?ckmeldung|unterschreiben|bedenkzeit|(?:angebot )?(?:gilt|gue?ltig)|frist|antwortfrist|(?:ich )?(?:hab|habe) (?:ich )?(?:zeit)?)(?: (?:fue?rs|auf das|zum|fue?r das) angebot)?(?: (?:geht|lae?uft|ist))?:? (?:nur )?(?:noch )?(?:bis(?: zum| spae?testens)?|am|lae?uft .{0,12}ab am)|(?:antwort)?frist(?=:| ist)`,
    ),
    beforeWeekday: /(?:bis|am|vor|spae?testens|naechsten?|kommenden?|,|:|\() *(?:zum |zu )?$/u,
    times: germanTimes,
  })),
  fr: once<AwaitedWords>(() => ({
    awaited: words(
      `reponse|retour|decision|verdict|nouvelles|resultats?`,
      String.raw`(?:r?appel|recontact|avis|confirm)(?:le|lle|lent|llent|e|ent|era|eront|lera|leront)|repond(?:ent|ra|ront)?|(?:tien\w*|tiendr\w*) (?:\p{L}+ )?au courant|previen(?:t|nent)|previendr(?:a|ont)|(?:revien\w*|reviendr\w*) (?:vers (?:moi|nous)|la-dessus)|(?:ecri(?:t|vent|ra|ront)|decid(?:e|ent|era|eront))`,
    ),
    reported:
      /(?:m'a|m'ont|a|ont) (?:dit|promis|annonce|precise|indique)|j'aurai|je (?:saurai|serai|devrais avoir)/gu,
    notTheirs: words(
      String.raw`je|j'\p{L}+|j'ai|moi je|si|s'ils?|sinon|quand|n'\p{L}+|ne|pas|jamais|sans`,
      String.raw`relancer|repondre|rappeler|appeler|ecrire|confirmer|donner|recontacter|ma reponse|(?:m'a|m'ont|a|ont|est|sont) (?:\p{L}+ )?(?:r?appele|repondu|recontacte|ecrit|venue?|decide|avise|confirme)\p{L}*|eu (?:une? )?(?:reponse|retour)|apres|a partir|des|depuis|pas avant|leur|lui|d'experience|offre|lundi au \p{L}+`,
    ),
    mustAnswer: words(
      String.raw`(?:repondre|reponse|signer|accepter|dire oui|me decider|decider|donner (?:ma )?reponse|offre (?:valable|valide)|valable|valide|(?:j'ai|on me laisse|ils me laissent|delai)(?: de reponse)?)(?: a l'offre)?:? (?:avant|d'ici|jusqu'(?:a|au)|au plus tard|pour|d'ici au|jusqu'a)|delai(?: de reponse)?(?= ?:)`,
    ),
    beforeWeekday: /(?:le|d'ici|avant|pour|ce|jusqu'a|des|,|:|\() *$/u,
    times: frenchTimes,
  })),
  es: once<AwaitedWords>(() => ({
    awaited: words(
      'respuesta|contestacion|resolucion|decision|noticias|resultados?|devolucion',
      String.raw`(?:me|nos) (?:avis|llam|contest|confirm|notific|contact|marc|habl)(?:a|an|ara|aran)|(?:me|nos) (?:dic|dir|respond|respond|escrib|escrib)(?:e|en|a|an|era|eran|ira|iran)|(?:me |nos )?van? a (?:avisar|llamar|decir|contestar|responder|escribir|marcar|confirmar)(?:me|nos)?|(?:avis|llam|contest|confirm)a(?! a(?!\p{L}))|dicen algo|avisan|avisaran|responden|contestan|deciden|llaman|llamaran|confirman|sabre|sabremos`,
    ),
    reported:
      /(?:me |nos )?(?:dijo|dijeron|prometio|prometieron|comento|comentaron|aseguro)(?: (?:que|q))?/gu,
    notTheirs: words(
      String.raw`si|cuando|no|nunca|ni|tampoco|sin`,
      String.raw`(?:debo|tengo|hay|voy|vamos|quiero|puedo|les|le) .*|(?:contest|respond|llam|avis|escrib|confirm)(?:ar|er|ir)(?:l[eoa]s?)|(?:contestar|responder|llamar|avisar|escribir|confirmar|dar)(?= *$| a \p{L}+)|mi respuesta|me (?:llamo|aviso|contesto|escribio|respondio|confirmo)|llamaron|avisaron|respondieron|contestaron|confirmaron|llego|despues|a partir|desde|tras|luego|pasado el|(?:la |una )oferta`,
    ),
    mustAnswer: words(
      String.raw`(?:contestar(?:les?)?|responder(?:les?)?|respuesta|firmar|aceptar|decidir(?:me)?|decirles|dar(?:les)? respuesta|(?:la )?oferta (?:vale|valida|vence|caduca)|vence|caduca|plazo|tengo|me dan|me dieron)(?: (?:a |de )la oferta)?(?: para (?:contestar|responder|decidir))?:? (?:hasta|antes del?|a mas tardar|el|al)(?: dia)?|plazo(?=:)`,
    ),
    beforeWeekday: /(?:el|este|para el|proximo|antes del|hasta el|,|:|\() *$/u,
    times: spanishTimes,
  })),
  pt: once<AwaitedWords>(() => ({
    awaited: words(
      'resposta|retorno|devolutiva|decisao|resultado|noticias?|posicao|posicionamento',
      String.raw`(?:me|nos) (?:lig|avis|retorn|cham|fal|mand|confirm)(?:a|am|arao|ara)|(?:me|nos) (?:diz|dizem|respond(?:e|em)|escrev(?:e|em))|(?:vai|vao) (?:me |nos )?(?:ligar|avisar|chamar|responder|retornar|decidir|dar (?:um |uma )?(?:retorno|resposta|posicao))|ligam|avisam|retornam|respondem|decidem|entra(?:m|rao)? em contato|fico sabendo|vou saber`,
    ),
    reported:
      /(?:me |nos )?(?:disse|disseram|falou|falaram|prometeu|prometeram|garantiu)(?: (?:que|q))?|vou (?:ter|receber|saber)/gu,
    notTheirs: words(
      String.raw`se|quando|nao|nunca|nem|sem`,
      String.raw`(?:tenho|preciso|devo|vou|quero|posso) .*|minha resposta|(?:respond|retorn|lig|avis|confirm|mand|cobr)(?:ar|er)(?= *$| a | pr| o | as )|cobrar|ligou|avisou|respondeu|retornou|chegou|veio|mandou|depois|apos|a partir|desde|(?:pra|para|pro) (?:eles|elas?|ele)|proposta|oferta`,
    ),
    mustAnswer: words(
      String.raw`(?:responder|resposta|assinar|aceitar|decidir|dar (?:a |uma )?resposta|(?:a )?proposta (?:vale|valida|vence)|vence|prazo|tenho|me deram)(?: (?:a |da |pra )?proposta)?(?: (?:pra|para) (?:responder|decidir))?:? (?:ate|antes d[eo]|em)(?: o)?(?: dia)?|prazo(?=:)`,
    ),
    beforeWeekday: /(?:ate|na|no|nesta|essa|esta|,|:|\() *$/u,
    counted:
      /(?:segunda|terca|quarta|quinta|sexta) (?:fase|etapa|entrevista|rodada|conversa|parte|chamada|vez|quinzena|via|semana|reuniao)/gu,
    times: portugueseTimes,
  })),
  ja: once<AwaitedWords>(() => ({
    awaited: signs('連絡|結果|合否|通知|回答|お知らせ|返事|返答|知らせ|電話|メール'),
    reported: /(?:(?:し|り|え|ち)?ます|する|くる|来る|ある|いく)(?:から)?(?:と|って|とのこと|そう|らしい)/gu,
    notTheirs: signs(
      '(?:さん|様|先生|氏|長|宛|あて|先方)(?:に|へ|宛)|(?:こちら|自分|私|俺)から',
      '(?:連絡|電話|メール|返事|返信|回答|返答)(?:を)?(?:する|します|しな|しと|せな|しよう|入れ|送|出|しておく|した|済|返)',
      '(?:あった|来た|きた|もらった|届いた|いただいた)',
      'なければ|なかったら|ない|無し|なし|なら|たら|以降|後に|のち|(?:日|曜|週|月)(?:から)|[?？]|お礼|締切|提出|かな|内定の返|承諾',
    ),
    mustAnswer: signs('(?:回答|返答|返事|承諾|内定)(?:の)?(?:期限|締切|締め切り|〆切)(?:は|が|:)?'),
    answeredBehind:
      /^(?:\([月火水木金土日]\))?(?:まで|中)(?:に)?(?:は)?(?:[^。、]{0,6})(?:返事|回答|返答|承諾|決め)/u,
    beforeWeekday: /$/u,
    times: japaneseTimes,
  })),
};
