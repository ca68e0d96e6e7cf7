import { endsSentence } from '../../notes/fullStop.ts';
import { cry, isPlainEnglish } from '../../notes/noteLanguage.ts';
import { isFit } from '../../notes/wordings.ts';

/** Where a thing or a sentence ends in a note, and the writer's remarks begin. */
const remarks =
  /\s*(?:->|=>|→|←|<-|\s[–—=]\s|\s-{1,2}\s|—|;|…|\.{2,}|[!?]+(?=\s|$)|\s\/\s|[.](?=\s+\S)|:\s|,?\s(?:incl|e\.g|i\.e)\.\s|,\s+(?:it['’]s|its (?:\p{L}+ed|due|out|off|only|not|all|been|very|so))\b|\s\+\s*$)/gu;

/** The part of a note that says what it is about: no brackets, no remarks behind a dash or an arrow, no marks around it. */
export function tidied(text: string): string {
  const open = text
    .replace(/(?:^|\s+)\([^()]{0,200}\)/g, '')
    .replace(/\s*\[[^[\]]{0,200}\]/g, '')
    .replace(/\b(?:lad|bloke|guy|fella|chap|dude|feller)\b/gi, 'person')
    .replace(/\b(?:lads|blokes|guys|fellas|chaps|folks?)\b/gi, 'people')
    .replace(/\bkiddos\b/gi, 'children')
    .replace(
      /\b(of|from|for|with) (?=(?:\p{Ll}+ ){1,2}person\b)(?!(?:the|an?|my|our|your|that|this|some|each|every|any|one|no|another) )/gu,
      '$1 the ',
    )
    .replace(/^[\s"“”'‘’*_.,:;!?/–—-]+(?=[\p{L}\p{N}"“])/u, '');
  const cut = [...open.matchAll(remarks)].find(
    ({ 0: mark, index }) => mark !== '.' || endsSentence(open, index),
  );
  const end = cut && cut.index > 0 ? cut.index : open.length;
  return trimmed(open.slice(0, end)).replace(
    /\b(an? (?:\p{L}+ ){1,2}who) (don't|have|are|were)\b/gu,
    (_, who: string, verb: string) => `${who} ${agreed[verb] ?? verb}`,
  );
}

/** The verb that goes with one person. */
const agreed: Readonly<Record<string, string>> = { "don't": "doesn't", have: 'has', are: 'is', were: 'was' };

/** Without cries at its end, and the marks that close it. */
export function trimmed(text: string): string {
  let rest = text.trim();
  for (;;) {
    const shorter = rest
      .replace(/[\s,.:;!?*_–—-]+$/u, '')
      .replace(
        new RegExp(
          `[\\s,]+(?:${cry.source.slice(2, -2)}|for ages|for a while|for too long|for far too long|at length|for (?:like |about )?\\d+ min\\p{L}*|a lot|though|btw|etc|and so on|too|(?<!(?:n['’]t|never|not|no longer) (?:\\p{L}+ ){0,4})again|now|please|obviously|of course|incl|including|plus|or something|and stuff|and all|like|(?:,\\s*|(?<=,.*))(?:(?:so|bit|absolutely|totally) )?(?:gutted|annoying(?:ly)?|typical|raging|fuming|sadly|argh|grr+|oh well|never mind|of all things|dang))$`,
          'iu',
        ),
        '',
      )
      .trim();
    if (shorter === rest) return balanced(rest);
    rest = shorter;
  }
}

/** Quotation marks that close nothing go. */
function balanced(text: string): string {
  const quotes = text.match(/"/g)?.length ?? 0;
  return quotes % 2 === 0 ? text : text.replaceAll('"', '');
}

/** Whether words can stand in a letter as they are. */
export function canBeSent(text: string): boolean {
  return (
    isPlainEnglish(text) &&
    isFit(text) &&
    !coarse.test(text) &&
    !unspeakable.test(text) &&
    !broken.test(text) &&
    !/\b(?:the|an?|my|your) a\b|\b(?:MY|YOUR|HIS|HER|OUR|THE)\b/.test(text) &&
    // `burro burro burro`
    !/\b(?!that\b|had\b)(\p{L}{2,}) \1\b/iu.test(text) &&
    !/^[\p{P}\p{S}\s\d]*$/u.test(text)
  );
}

/** Where words were left out or cut: `the about the sorter`, `the 2022 t/`, `in like a week`, `my folio quick`. */
const broken =
  /\b(?:the|an?|my|your) (?:about|the|an|of|with|and|or)\b|\/(?=[\s,]|$)|\b(?:in|for|after|about|by) like\b|\b(?:nowt|owt|summat)\b|\b(?:quick|lots?|no)$|\ba (?:\p{L}+ )?long$|(?<=[\p{L}\d]) \/\d/iu;

/** Words of anger and contempt: `Excel hell`. */
const coarse =
  /\b(?:fuck\w*|shit\w*|bullshit|crap|arse|ass|bastard|bloody|damn|hell|stupid|idiot\w*|god|jesus|argh|sucks?|sucked|crazy|insane|hideous|rubbish|nightmare|mess|awful|horrible|weird|dodgy)\b/iu;

/** Whether a text has words that nobody would even be reminded of in a letter. */
export function isCoarse(text: string): boolean {
  return coarse.test(text);
}

/** What nobody would write to somebody they hope to work with, and days that are others by the time of the letter. */
const unspeakable =
  /\b(?:stuff|banging on|tonight|tomorrow|yesterday|today|this (?:morning|afternoon|evening|week)|next week|last (?:night|week)|whatever|mental|kick(?:ed|ing)? (?:it|off)|gonna|wanna|kinda|sorta|dunno|yeah|nah|nope|yep|thingy|whatsit|blah|rep|wow|or something|so-called|literally|nite|midnite|tonite|tmrw|tomoz|arvo|sth|smth|smbdy|wknd|yrs|nothin|somethin|kickin|talkin|doin|goin|qs?|hey|clammed|incl)\b|\bi\b|(?<!\p{L})[xX]\d|(?<![\p{L}\p{N}])\d+[xX]\b/u;
