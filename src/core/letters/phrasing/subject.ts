import { isPersonal } from '../../notes/judgement.ts';
import type { TaggedWord, TagWords } from '../../notes/taggedWords.ts';
import { nounPhraseOf } from './nounPhrase.ts';
import { tidied } from './tidied.ts';

/**
 * What a remark is about, without what it says of it: `the QA score` of `QA score is 92 but CSAT is 71`, `the flux threshold` of `she keeps
 * a flux threshold at 10%`; undefined where that is nothing of work for certain.
 */
export function subjectOf(text: string, tag: TagWords): string | undefined {
  if (/["“”]/.test(text)) return undefined;
  const plain = tidied(text.replace(opening, ''));
  const words = tag(plain);
  const kept = workDone.exec(plain)?.groups?.thing;
  const end = noSubject.test(plain) ? undefined : endOfSubject(words);
  const bare =
    kept?.replace(/ (?:at|of|by|to|from|since|for|with) (?:about )?\d.*$/, '') ?? plain.slice(0, end ?? 0);
  const part = kept === undefined ? (bare.split(/,\s+/).at(-1) ?? '') : bare;
  const thing =
    part === '' || !endsInThing(part, tag) ? undefined : nounPhraseOf(part.replace(/[\s,]+$/, ''), tag);
  if (thing === undefined) return undefined;
  const own = thing.replace(/^(?:the|an?|your|his|her|their) /i, '');
  return own.split(' ').length < 2 ||
    own.split(' ').length > 7 ||
    isPersonal(own) ||
    around.test(own) ||
    /\d/.test(own)
    ? undefined
    : thing;
}

function endsInThing(text: string, tag: TagWords): boolean {
  const last = tag(text).at(-1)?.tag;
  return last === 'NOUN' || last === 'PROPN';
}

/** Words with which a remark only goes on. */
const opening =
  /^(?:(?:and|but|so|then|also|plus|now|apparently|basically|actually|obviously|currently|presently|today|here|still|said|says|what (?:he|she|they) (?:does|do) know:?|what(?:'s| is) (?:killing|bothering|hurting) (?:him|her|them) is) )+/i;

/** Nothing that a subject begins with. */
const noSubject =
  /^(?:I|he|she|they|we|you|it|this|that|these|those|there|here|nobody|no one|everybody|everyone|somebody|someone|some|who|what|which|when|where|why|how|if|whether|not|never|no|yes|maybe|because|since|after|before|in|on|at|with|for|from|by|of|to|my|me|all|most|half|one|two|both|none|each|another|other|more|less|too|very|just|only|even|than|like|every|each|any|such|same|\p{L}+ly)\b/iu;

/** What somebody does at work, and what with. */
const workDone =
  /^(?:(?:I|he|she|they|\p{Lu}[\p{L}'’.-]*(?: \p{Lu}[\p{L}'’.-]*)?) )?(?:(?:also|now|still|already|currently) )?(?:keeps?|uses?|runs?|is running|(?:is|are|was) using|built|is building|(?:is|was) doing|manages|looks after|is in charge of|set up|wrote|is writing|maintains?|oversees|calls for|is proud of|(?:is |was )?(?:on|going on) about) (?<thing>(?:the|an?|their|his|her|all|\p{Lu}|\p{L}+s\b).+)$/u;

/** Where the verb of a sentence begins; undefined where it has none. */
function endOfSubject(words: readonly TaggedWord[]): number | undefined {
  const verb = words.find(
    ({ tag, text }, index) =>
      index > 0 &&
      (tag === 'AUX' ||
        /^['’]s$/.test(text) ||
        // Of one thing the verb ends so; and many do it without.
        (tag === 'VERB' &&
          index > 1 &&
          /[^s]s$/.test(text) !== /[^s]s$/.test(words[index - 1]?.text ?? '') &&
          !/(?:ing|ed|en)$/.test(text) &&
          words[index - 1]?.text.toLowerCase() !== 'to')),
  );
  return verb?.start;
}

/** What is around an interview, or of the people in it, and no matter of work. */
const around =
  /\b(?:rooms?|office|offices|building|camera|cam|screen|teams|zoom|wi-?fi|coffee|tea|biscuits?|cake|lunch|dogs?|cats?|lift|elevator|car|cars|train|bus|parking|park|reception|receptionist|weather|rain|interviews?|panel|handshake|cv|shirt|tie|shoes?|suit|jacket|smile|voice|accent|hair|eyes?|face|hands?|laugh|chairs?|table|door|toilets?|loo|window|sun|traffic|taxi|hotel|flat|house|minutes?|hours?|answers?|questions?|vibes?|feel|feeling|impression|energy|people|guy|woman|man|lad|lady|girl|boy|kid|kids|boss|manager|team lead|bit|thing|things|one|ones|way|lot|lots|word|words|note|notes|job|jobs|role|post|posting|candidates?|start|offer|recruiter|recruitment agency|mic|sound|call|connection|audio|link|pictures?|background|shelf|poster|mug|wall|view|thumbs?|mind|heart|head|heads|name|names|age|years?|money|rent|price|prices)$/i;
