/** How people of one language write down that a letter of thanks went out. All are sources of regular expressions, read without case. */
interface ThanksWords {
  /** What the letter is called. */
  readonly letter: string;
  /** What is said of it behind its name once it went out. */
  readonly gone: string;
  /** What is said before its name by who sent it. */
  readonly sent: string;
  /** What is said by who thanked, and whom it may name, where it tells of no other: `thanked Kim`, `habe mich bei Kim bedankt`. */
  readonly thanked: string;
  /** What somebody does who writes to thank: `wrote to Kim to thank her`. */
  readonly wroteToThank?: string;
  /** What else tells it: `the thank-you mail went with a typo`, `he replied to my thank-you`. */
  readonly others?: string;
}

const name = String.raw`\p{Lu}[\p{L}.'’-]*`;
const few = String.raw`(?:[\p{L}\p{N}.'’+&-]+ ){0,12}?`;
const ends = String.raw`(?=\s*(?:[.,;:!)(–—-]|$))`;
/** The same, or a time. */
const endsOrWhen = String.raw`(?=\s*(?:[.,;:!)(–—-]|$)| (?:same|that|next|on|this|yesterday|today|already|(?:mon|tue|wed|thu|fri|sat|sun)(?:\p{L}{0,5}day)?(?!\p{L})|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}{0,6} \d|\d))`;
/** What parts the name of a letter from what became of it: nothing that begins another thought. */
const between = String.raw`(?:(?! (?:for|I|from|and|und|von|et|ist|war|de la part|(?:für|pour|por|per|voor) (?:das|die|den|dein|gestern|heute|l[ae]s?|l['’]|votre|el|los|su|tu|de|het|il))(?!\p{L}))(?:[^.!?;]|(?<=\d)\.)){0,40}?`;
const tick = '[✓✔✅☑]';

const english = String.raw`(?:thank[- ]?you['’]?(?:s|[- ](?:e-?mails?|mails?|notes?|letters?|cards?|messages?|msgs?|texts?))?|thanks(?:[- ](?:e-?mails?|notes?|mails?|messages?))?|thx(?: (?:e-?mails?|mails?|notes?))?|ty(?:['’]?s)?(?: (?:e-?mails?|notes?|mails?))?)`;
const mine = String.raw`(?:him|her|them|both|all|every(?:one|body)|each|the panel|${name}|dr\.?|mrs?\.?|ms\.?)`;
const germanName = String.raw`(?:(?:frau|herrn?|dr\.?|${name}) ?){1,4}`;

/** THE table of words that tell of thanks that went out, by the languages of notes. */
const languages: readonly ThanksWords[] = [
  {
    letter: String.raw`\b${english}(?!\p{L})`,
    gone: String.raw`\b(?:(?:sent|mailed|posted|emailed)(?:${endsOrWhen}|(?= (?:off|out|via|to|at|after|as|within|by (?:e-?mail|mail|post|linkedin|text))\b))|(?:written|gone|done|delivered)${endsOrWhen}|(?:out|off|away)(?: the door)?${endsOrWhen}|in the (?:post|mail)\b|went(?= (?:out|off|that|same|next|this|on|right|straight|last|yesterday|today|mon|tue|wed|thu|fri|sat|sun|too|\d)))`,
    sent: String.raw`\b(?:sent:?|(?:e-?)?mailed|posted|wrote|texted|messaged|dropped|popped|pinged|fired off|shot|did|delivered|hit send on)`,
    thanked: String.raw`\bthanked ${mine}(?: ${name}){0,2}(?: (?:and|\+|&) ${mine}(?: ${name})?)?(?: already| too| back)?${ends}`,
    wroteToThank: String.raw`\b(?:wrote|(?:e-?)?mailed|texted|messaged|called|rang|phoned|followed up|reached out)(?: to| with| w\/)? (?!me\b|us\b)${few}to (?:thank|say (?:thanks|thank you))\b`,
    others: String.raw`^(?:(?:my|the|a|quick|short) )*thank[- ]?you[- ](?:e-?mail|mail|note|letter|card|message)s?\b[^.!?]{0,40}?\bwent\b(?! (?:wrong|missing|nowhere))|\b(?:replied|wrote back|answered|responded|got back)(?: to me)?(?: to| on| after)? my ${english}|\b(?:liked|loved|read|opened|saw|got|enjoyed) my ${english}|${tick}\uFE0F?\s*(?:thanked|${english})|\bthanked\s*${tick}|\b(?:dropped(?: off)?|left|posted|mailed|pushed) (?:a|the|my|her a|him a|them a) (?:\p{L}+ )?card\b|\b(?:did|wrote|sent) (?:the|my) notes? to ${mine}`,
  },
  {
    letter: String.raw`(?<!\p{L})(?:dank(?:es?)?-?(?:mails?|schreiben|briefe?|nachricht|karten?|zeilen|schön)|danke(?:[- ]mail)?|dank)(?!\p{L})`,
    gone: String.raw`(?<!\p{L})(?:(?:ge|ver|abge|los|raus|ab)(?:schickt|sendet|sandt|geschickt)|geschrieben|erledigt${ends}|raus(?:gegangen)?|ging[^.!?]{0,20} raus)(?!\p{L})`,
    sent: String.raw`(?<!\p{L})(?:schickte|sandte|schrieb|verschickte)`,
    others: String.raw`(?<!\p{L})(?:am (?:selben )?abend|abends|danach gleich|gleich danach|noch am selben tag)[^.!?]{0,30}?(?:be|ge)dankt(?!\p{L})|(?<!\p{L})(?:gestern|vorhin|heute (?:früh|morgen|mittag|vormittag))(?: \p{L}+){0,3} dankes?-?mails? an `,
    thanked: String.raw`(?<!\p{L})(?:bei ${germanName}|(?:hab|habe|mich)(?!\p{L})[^.!?]{0,60}?|^${germanName}(?:(?! (?:hat|hatte|haben) )[^.!?]){0,40}?|^(?:geschrieben,? |gemailt,? )?)(?:bedankt|gedankt)(?: (?:am )?\(?\d[\d.]*| per mail)?(?=\s*(?:[.,;:!)(–—-]|$))`,
  },
  {
    letter: String.raw`(?<!\p{L})(?:(?:mail|mot|message|lettre|carte|courriel) de remerciements?|remerciements?|merci)(?!\p{L})`,
    gone: String.raw`(?<!\p{L})(?:envoyée?s?|partie?s?${ends}|faite?s?${ends}|ok${ends})(?!\p{L})`,
    sent: String.raw`(?<!\p{L})(?:envoyé|écrit)`,
    thanked: String.raw`(?:j['’]ai (?:bien |déjà )?|^(?:ai )?)remercié (?:mme |m\. |monsieur |madame )?${name}`,
    wroteToThank: String.raw`(?<!\p{L})(?:écrit|envoyé un (?:mail|mot|message))[^.!?]{0,30}? pour (?:l[ea]s? |l['’])?remercier`,
  },
  {
    letter: String.raw`(?<!\p{L})(?:(?:correo|mail|e-?mail|nota|mensaje|carta|tarjeta) de (?:agradecimiento|gracias)|agradecimientos?|gracias)(?!\p{L})`,
    gone: String.raw`(?<!\p{L})(?:(?:enviad|mandad)[oa]s?|hech[oa]s?${ends}|list[oa]s?${ends})(?!\p{L})`,
    sent: String.raw`(?<!\p{L})(?:envi[eé]|mand[eé]|escrib[ií])`,
    thanked: String.raw`(?<!\p{L})(?:les? )?agradec[ií] (?:al? )?(?:l[ao]s? )?(?:equipo|señora?|${name})`,
    wroteToThank: String.raw`(?<!\p{L})(?:escrib[ií]|envi[eé]|mand[eé]|correo|mail|mensaje)[^.!?]{0,50}? (?:(?:para )?agradecer(?:les?)?|(?:para )?da(?:ndo|r)(?:les?)? las gracias)`,
  },
  {
    letter: String.raw`(?<!\p{L})(?:(?:e-?mail|mensagem|nota|carta|cartão) de (?:agradecimento|obrigad[oa])|agradecimentos?|obrigad[oa])(?!\p{L})`,
    gone: String.raw`(?<!\p{L})(?:(?:enviad|mandad)[oa]s?|feit[oa]s?${ends})(?!\p{L})`,
    sent: String.raw`(?<!\p{L})(?:enviei|mandei|escrevi)`,
    thanked: String.raw`(?<!\p{L})agradeci (?:à|ao|a|às|aos) (?:equipa|equipe|senhora?|${name})`,
    wroteToThank: String.raw`(?<!\p{L})(?:escrevi|enviei|mandei)[^.!?]{0,50}? (?:para |a |pra )?agradece(?:r|ndo)`,
  },
  {
    letter: String.raw`(?<!\p{L})(?:bedank(?:t|jes?|mail(?:tje)?s?|briefje|kaart(?:je)?)|dank(?:mail(?:tje)?s?|woord|je))(?!\p{L})`,
    gone: String.raw`(?<!\p{L})(?:(?:ver|ge|op)(?:stuurd|zonden|gestuurd)|gemaild|gedaan${ends}|weg${ends}|de deur uit)(?!\p{L})`,
    sent: String.raw`(?<!\p{L})(?:stuurde|mailde|schreef|verstuurde)`,
    thanked: String.raw`^(?:mevr(?:ouw)?\.? |meneer |dhr\.? )?${name}(?: ${name})? bedankt(?: per mail| via \p{L}+)?${ends}`,
    wroteToThank: String.raw`(?<!\p{L})(?:mail|bericht|kaart)(?:je|tje)?[^.!?]{0,40}? om [^.!?]{0,30}?te bedanken`,
  },
  {
    letter: String.raw`(?<!\p{L})(?:(?:e-?mail|mail|messaggio|lettera|biglietto) di ringraziamento|ringraziament[oi])(?!\p{L})`,
    gone: String.raw`(?<!\p{L})(?:(?:inviat|mandat|spedit)[oaei]|fatt[oai]${ends})(?!\p{L})`,
    sent: String.raw`(?<!\p{L})(?:inviat[oa]|mandat[oa]|scritto)`,
    thanked: String.raw`(?:(?<!\p{L})ho |^)ringraziat[oaei] (?:la |il |i )?(?:sig(?:nora|nor|\.ra|\.)? )?${name}`,
  },
];

/** Where nothing parts words. */
const unspaced = String.raw`お礼(?:の)?(?:メール|状|メッセージ|ハガキ)?[^。、\n]{0,12}?(?:送信|送付|送っ|送りまし|出し|済)(?!予定|忘|待|し?よう|しなきゃ|する|しない|なきゃ|て(?:い)?ない)|(?:感谢信|感谢邮件|谢信)[^。，\n]{0,8}?(?:已发|发了|已寄|已发送)|(?:已发|发了|寄了)[^。，\n]{0,6}?(?:感谢信|感谢邮件|谢信)|감사 ?(?:메일|편지|인사|카드)[^.\n]{0,8}?(?:보냄|보냈|발송|완료)`;

const sourceOf = (...sources: readonly (string | undefined)[]): string =>
  sources.filter((source) => source !== undefined).join('|');
const either = (...sources: readonly string[]): RegExp => new RegExp(sourceOf(...sources), 'iu');

/** The source of what tells of a letter of thanks that went out, read without case. */
export const thanksWentOut: string = sourceOf(
  ...languages.flatMap(({ letter, gone, sent, wroteToThank, others }) => [
    `${letter}${between}(?:${gone}|${tick})`,
    `${sent} ${few}${letter}(?! for (?:letting|the (?:news|update|decision)))`,
    wroteToThank,
    others,
  ]),
  unspaced,
);

/** Tells that the writer thanked somebody, on the spot or by a letter: the day says which. */
export const thankedSomebody: RegExp = either(...languages.map(({ thanked }) => thanked));

/** Says of a task what is to thank by; where it is ticked, that went out. */
export const thanksNamed: RegExp = either(
  ...languages.map(({ letter }) => letter),
  String.raw`\bthank(?:ed\b| (?!you|s\b))|remercier|dar(?:les?)? las gracias|agradecer|(?<!\p{L})(?:be)?danken|ringraziare|お礼`,
);

/** Whether words of which the first name a letter of thanks, and the last tell that something went out, are about one thing: not `thanks Kim, CV sent`. */
export function isOneThing(words: string): boolean {
  return !/,\s+(?!(?:and|und|et|y|e|en|all|both|alle|beide|tous|todos|todas)(?!\p{L}))(?:\p{Ll}|\p{Lu}{2})[^,]*\s\S+$/u.test(
    words,
  );
}
