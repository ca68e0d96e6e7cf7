import { Temporal } from 'temporal-polyfill';
import type { PlainDate } from '../calendar.ts';
import { businessDay, distinctDays } from './daysAhead.ts';
import { type NamedTime, timesIn } from './namedTimes.ts';

/** What tells for certain that the time beside it is when the writer will hear. */
const hearing =
  /\b(?:time(?:line|frame|scale)s?(?=\s*[:=])|hear(?:ing)?(?: back| from)?|let (?:me |us |him |her |them |folk |people |everyone |everybody )?know|know (?:by|on|in|within|this|next|before|more)|decision|decid\w+|answers?|results?|outcome|verdict|feedback|offers?|(?:phone |video )?call(?:s|ing|ed)?|ring(?:s|ing)?|phon(?:e|es|ed|ing)|(?:text|write|message|mail)s? (?:me|us|back|to me|people|everyone)|text (?:by|before)|(?:will|'ll|to) (?:text|write|message|mail|reply|respond)|txt|e-?mail(?:s)?|letter|get(?:s|ting)? back|circl\w+ back|in touch|contact(?:s|ed)?|come back to|back to (?:me|us)|short-?\s?list|shout|ping(?:s|ing)?|reply|revert(?:ing)?|settled|say something|sleep on it|slept on it|yes or (?:a )?no|tell people|made up (?:his|her|their) mind|confirm)\b/g;
/** What tells so only of what comes next. */
const nextStep =
  /\b(?:(?:next|second|2nd|final|last|third|3rd|another) (?:round|step|stage|interview|talk|chat|visit|meeting)|(?:governors|board|panel|committee|partners|trustees|they|team|directors)(?:'ve| have| are|'re)? (?:\p{L}+ )?(?:meet|meets|meeting|sit|sits|sees?|seeing)\b|approval|seeing (?:two|one|another|more|last)|sees? (?:his|her|their|the )?last|debrief|huddle|paperwork|move (?:fast|quick\w*|in)|arrives?|invite comes|either way|talk it over|clos(?:e|es|ing) (?:in|on|by|the (?:post|job|advert))|(?:he|she|they|\p{Lu}\p{L}+) (?:says?|said|thinks?|reckons?) (?:by|over|before|in|on|next|this|end|about|around|within|some time|sometime|mid|early|late|probably|maybe)\b|^(?:in|within) (?:about |around )?(?:a|one|two|three|\d)\b)/giu;
/** `A fortnight, Jacinta said`, `"Give us a couple of weeks"`: a stretch of time as somebody's whole answer. */
const spanTold =
  /(?:^|[.;!?]["”]?\s+|["“])(?:(?:about|around|within|in|up to|probably|maybe) )*(?:(?:give (?:us|me|them) (?:about )?)?(?:a |an |one )?(?:fortnight|(?:couple of |\d{1,2} |two |three |four |five |six |seven |eight |ten |few )?(?:working |business )?(?:weeks?|days)))(?: or so| at (?:most|the latest)| max| tops)?["”]?(?:,? (?:he|she|they|hr|\p{L}[\p{L}'’.-]*(?: \p{L}[\p{L}'’.-]*)?) (?:says?|said|reckons?|thinks?|thought)\b|,? (?:says?|said) (?:he|she|they|hr|\p{L})|(?<=give (?:us|me|them) .*)(?:[,.!"”]|$))/iu;

const number = '(?:\\d{1,2}|two|three|four|five|six|eight|ten)';
/** `they said 2 wks`, `she said two to three weeks because ...`, `Timeline is 2-3 weeks`: the same as what they said, with nothing behind it that it is the time of. */
const spanSaid = new RegExp(
  String.raw`(?:^\s*|[.;:!?,]\s+|["“(]|\b(?:and|but|so) )(?:(?:(?:they|he|she|hr|\p{Lu}[\p{L}'’.-]*) )?(?:says?|said|told me|reckons?|thinks?|thought|expects?|quoted|guess(?:es|ed)|takes)|(?:the )?(?:process|timeline|time ?frame)(?::| is))(?: (?:it(?:['’]d| would|['’]ll| will) (?:be|take)|to expect|about|around|roughly|maybe|probably|like|up to|within|in|another))* (?:(?:a|an|one) (?:week|fortnight|month)|(?:a )?(?:couple of|few|${number})(?: ?(?:-|–|to|or) ?${number})? (?:working |business )?(?:weeks?|wks?|days?))(?=\s*(?:$|[,.;!?)("”—–-]|(?:because|as|since|cos|bc|tops|max|or so|at most|at the (?:latest|most)|apparently|for (?:an?|the) (?:decision|answer|reply))\b))`,
  'iu',
);

/** Whether a text says that the writer will hear, and not only what comes next. */
export function tellsOfHearing(text: string): boolean {
  return text.toLowerCase().search(hearing) >= 0 || spanTold.test(text) || spanSaid.test(text);
}

/** What the writer will do where nobody comes back to them. */
const condition = /^(?:if|unless|when) (?:no|nothing|not|I|they|he|she|nobody|still)\b/i;

/** The days by which the writer will hear, as said on the day of the interview; undefined where a text says nothing of it, none without that day. */
export function hearingBy(
  text: string,
  from: PlainDate | undefined,
  isAboutIt = false,
): readonly PlainDate[] | undefined {
  const said = text.slice(0, 500);
  const small = said.toLowerCase();
  const word =
    [...small.matchAll(hearing)].at(-1) ??
    [...said.matchAll(nextStep)].at(-1) ??
    spanTold.exec(said) ??
    spanSaid.exec(said) ??
    undefined;
  if ((!isAboutIt && !word) || condition.test(said)) return undefined;
  const times = timesIn(small, from ?? someDay).filter(({ start }) => !lasting.test(small.slice(0, start)));
  const time = timeOf(times, word);
  if (!time) return undefined;
  return from ? daysOf(time, times, small) : [];
}

/** The time that goes with the word of hearing: the first one after it, else the last before it. */
function timeOf(times: readonly NamedTime[], word: RegExpExecArray | undefined): NamedTime | undefined {
  const end = word ? word.index + word[0].length : undefined;
  const after = times.findIndex(({ start }) => end !== undefined && start >= end);
  if (after < 0) return times.at(-1);
  // `next week, Thursday`: what follows at once says it more closely.
  const [first, second] = [times[after], times[after + 1]];
  return first && second && second.start - first.end < 14 ? second : first;
}

function daysOf(time: NamedTime, times: readonly NamedTime[], text: string): readonly PlainDate[] {
  const before = times[times.indexOf(time) - 1];
  // `Monday or Tuesday`: either.
  const isEither =
    before !== undefined &&
    before.days.length === 1 &&
    time.days.length === 1 &&
    /^(?:,? or|\/|,)(?: (?:maybe|first thing|on|by))* ?$/.test(text.slice(before.end, time.start).trimEnd());
  const days = isEither ? [...before.days, ...time.days] : time.days;
  // `Answer after` the day that stands before it.
  const isAfter =
    /^.{0,24}\bafter\b(?=\s*(?:[,.;]|$))/.test(text.slice(time.end)) ||
    /\b(?:after|not before)(?: the| \w+)? $/.test(text.slice(0, time.start));
  return distinctDays(isAfter ? days.flatMap((day) => [day, businessDay(day, 1)]) : days);
}

/** Before a time it says how long something took, or how often it is: `did it for two weeks`, `every Friday`. */
const lasting =
  /\b(?:for|over|of|past|last|every|each|per|took|takes|since|another)(?: the| about| like| nearly| almost)* $/;
/** To see whether a text names a time at all. */
const someDay = Temporal.PlainDate.from('2026-01-05');
