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
  const isNamed = namesAtStart(plain, finder) !== undefined;
  // A line or item that is nothing else says so by itself.
  const isAlone = isFirst && clause.after === 'start' && !isNamed;
  for (const match of plain.matchAll(
    /,? (?<goes>(?:goes|is going|going|are going|go) )?(?:(?:off|over|across|out|on) )?(?<sign>to|for|4) (?:HR (?=\p{Lu}))?(?=\p{L})/gu,
  )) {
    const thing = plain
      .slice(0, match.index)
      .replace(/^[^:]{3,60}: (?=\p{Ll})/u, '')
      .replace(/^(?:(?:also|and|plus|then|pls|please) )+/i, '');
    const whom = plain.slice(match.index + match[0].length);
    const end = /^(?:him|her|them|both)\b/i.exec(whom)?.[0].length ?? namesAtStart(whom, finder)?.end;
    if (end === undefined || noThingTo.test(thing)) continue;
    const rest = whom.slice(end);
    const isMyTurn = ownDay.test(rest);
    const isThing = !noThingBefore.test(thing) && (isAlone || (!isNamed && certainThing.test(thing)));
    const isPlain = plain.startsWith(thing) && match.groups?.goes === undefined && match.groups?.sign !== '4';
    const isGiven =
      match.groups?.goes === undefined
        ? isPaper(thing) || (isThing && (match.groups?.sign === 'to' || isMyTurn))
        : isPaper(thing) && !/\b(?:posts?|titles?|talks?|prizes?|cards?)\b/i.test(thing);
    if (isGiven && (isOnlyWhen(rest) || isMyTurn))
      return {
        kind: 'promised',
        certainty: 'sure',
        core: { text: isPlain ? plain.replace(toRemember, '') : `${thing} to ${whom}`, as: 'deed' },
      };
  }
  return undefined;
}

/** `when I next cut`: the writer is the one who has to do something. */
const ownDay =
  /^,? (?:when(?:ever)?|once|as soon as|next time|after) I(?:['’]\p{L}+)? (?:\p{L}+ ?){1,5}\W*$/iu;

/** What is surely a thing, and one of them: `the name of the man`, `two addresses`, `a dozen scions`. */
const certainThing =
  /^(?:(?:the|my|our|an?|some|one|two|three|four|five|\d+) \p{L}|notes? (?:on|about) \p{L})/iu;

/** What only tells oneself not to forget it. */
const toRemember =
  /^(?:(?:must|need to|have to|got to) )?(?:remember|(?:do not|don't|not to) forget)(?: about)? /i;

/** What goes to nobody, though `to` follows: `close to`, `report to`, `thanks to`. */
const noThingBefore =
  /\b(?:questions?|replies|report(?:s|ing)?|close|next|married|similar|answer(?:s|ing|able)?|belongs?|according|up|down|due|thanks?|back|hello|hi|apolog\p{L}+|sorry|listen(?:ed|ing)?|talk(?:ed|ing)?|spoke|speak(?:ing)?|chat(?:ted|ting)?|nice|kind|rude|new|known|related|attention|access|kudos|over|shout[- ]?outs?|compliments?|hats? off|respect|credit|props|cheers|applause|tribute|nod|toast|thumbs up|direct reports?|second|deputy|assistant|pa|right hand|intro(?:duction|duced)?|welcome|led|lead|moved?|moving|switch(?:ed|ing)?|from)\s*$|[:=]|->|→|[.!?]\s/iu;

/** Somebody does something, so nothing is merely sent. */
const noThingTo =
  /\bthank(?:s|[- ]?yous?)?\b|\bfollow[- ]?ups?\b|\bdirect reports?\b|\b(?:I|he|she|they|we|is|was|are|were|went|goes|has|had|gave|told|showed|asked|said|sent|not|no)\b/i;
