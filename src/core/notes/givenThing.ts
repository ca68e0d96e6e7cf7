import type { Around, Meaning } from './meaning.ts';
import type { PeopleFinder } from './mentions.ts';
import { isPaper } from './papers.ts';
import { namesAtStart, type Spoken } from './speaker.ts';
import { isOnlyWhen } from './timeAlone.ts';

/** `photos of my tickets to Dana`, `the report over to her by Monday`: what goes to somebody is promised, though no verb says so. */
export function givenThing(
  plain: string,
  { speaker }: Spoken,
  { clause, isFirst }: Around,
  finder: PeopleFinder,
): Meaning | undefined {
  if (speaker === 'me' || clause.isQuestion) return undefined;
  // A line or item that is nothing else says so by itself.
  const isAlone = isFirst && clause.after === 'start' && namesAtStart(plain, finder) === undefined;
  for (const match of plain.matchAll(
    /,? (?:(?:off|over|across|out|on) )?(?:to|for) (?:HR (?=\p{Lu}))?(?=\p{L})/gu,
  )) {
    const thing = plain.slice(0, match.index).replace(/^(?:(?:also|and|plus|then|pls|please) )+/i, '');
    const whom = plain.slice(match.index + match[0].length);
    const end = /^(?:him|her|them|both)\b/i.exec(whom)?.[0].length ?? namesAtStart(whom, finder)?.end;
    const isGiven = isPaper(thing) || (isAlone && match[0].trim() === 'to' && !noThingBefore.test(thing));
    if (end !== undefined && isOnlyWhen(whom.slice(end)) && !noThingTo.test(thing) && isGiven)
      return {
        kind: 'promised',
        certainty: 'sure',
        core: { text: plain.replace(toRemember, ''), as: 'deed' },
      };
  }
  return undefined;
}

/** What only tells oneself not to forget it. */
const toRemember =
  /^(?:(?:must|need to|have to|got to) )?(?:remember|(?:do not|don't|not to) forget)(?: about)? /i;

/** What goes to nobody, though `to` follows: `close to`, `report to`, `thanks to`. */
const noThingBefore =
  /\b(?:questions?|replies|report(?:s|ing)?|close|next|married|similar|answer(?:s|ing|able)?|belongs?|according|up|down|due|thanks?|back|hello|hi|apolog\p{L}+|sorry|listen(?:ed|ing)?|talk(?:ed|ing)?|spoke|speak(?:ing)?|chat(?:ted|ting)?|nice|kind|rude|new|known|related|attention|access|second|deputy|assistant|pa|right hand|intro(?:duction|duced)?|welcome|led|lead|moved?|moving|switch(?:ed|ing)?|from)\s*$|[:=]|->|→|[.!?]\s/iu;

/** Somebody does something, so nothing is merely sent. */
const noThingTo =
  /\b(?:I|he|she|they|we|is|was|are|were|went|goes|has|had|gave|told|showed|asked|said|sent|not|no)\b/i;
