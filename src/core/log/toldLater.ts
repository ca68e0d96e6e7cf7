import type { PlainDate } from '../calendar.ts';
import { readDate } from '../dateReading.ts';
import type { YamlPair } from '../frontMatter/frontMatter.ts';
import { timesIn } from '../notes/namedTimes.ts';
import { notedAnswerBy } from '../notes/notedAnswerBy.ts';
import { notedHearing } from '../notes/notedHearing.ts';
import { tellsOfRejection } from '../notes/rejectionTold.ts';
import { type DatedSection, datePair, restOf } from './datedSections.ts';
import { endOfTalk } from './endOfTalk.ts';
import { dayIn, pairAt } from './fileItem.ts';
import { bare } from './headOfNote.ts';
import type { ItemField } from './itemFields.ts';
import { outcomeReader } from './outcomeReading.ts';
import { type DatedNote, yearedDay } from './yearsTold.ts';

type Told = readonly (readonly [ItemField, YamlPair])[];

/** A section of a later day, as its writer wrote it then. */
interface Later {
  readonly section: DatedSection;
  readonly text: string;
  readonly day: PlainDate;
}

/**
 * What sections of later days tell of the last talk: what came of it and when, where they tell one thing; the last day by which the writer
 * will hear; and by when an offer is to be answered, which may have moved.
 */
export function toldLater(sections: readonly DatedSection[], note: DatedNote): Told {
  const later = sections.flatMap((section): readonly Later[] => {
    const pair = yearedDay(datePair({ ...section, below: [] }), { ...note, doubts: [] });
    const reading = readDate(dayIn(pair));
    const text = [restOf(section), ...section.below.map((line) => bare(line.text))].join('\n').trim();
    return reading.kind === 'date' ? [{ section, text, day: reading.value.date }] : [];
  });
  const ended = later.flatMap((one) => {
    const outcome = endToldBy(one.text);
    return outcome === undefined ? [] : [{ outcome, ...one }];
  });
  const [first] = ended;
  const isOne = new Set(ended.map(({ outcome }) => outcome)).size === 1;
  if (!first || !isOne) return ended.length > 0 ? [] : hearingIn(later);
  const at = first.section.range;
  const since: Told = [
    ['outcome', pairAt('outcome', first.outcome, at)],
    ['outcome-since', pairAt('outcome-since', first.day.toString(), at)],
  ];
  return first.outcome === 'offer'
    ? [...since, ...answerIn(later.slice(later.findIndex(({ section }) => section === first.section)))]
    : since;
}

/** What came of a talk by what is told of a later day, in the word of front matter. */
function endToldBy(text: string): string | undefined {
  const tagged = readOutcome(statusTag.exec(text)?.[0] ?? '');
  if (tagged.kind === 'known' && ends.has(tagged.outcome)) return tagged.outcome;
  if (/^\P{L}*no(?:pe)?(?= *(?:$|[.,!;:–—-]))/imu.test(text.split('\n')[0] ?? '') || tellsOfRejection(text))
    return 'rejected';
  if (/^\P{L}*(?:OFFER(?:ED)?|[Oo]ffer)(?= *(?:$|[.,!;:–—-]))/u.test(text)) return 'offer';
  if (/(?:^|[.!;] )(?:I )?(?:pulled out|withdrew)(?= *(?:$|[.,!;:–—-]))/imu.test(text)) return 'withdrawn';
  return endOfTalk(text);
}

const readOutcome = outcomeReader();
/** A tag that says how it stands: `#status/no`. */
const statusTag = /(?<=^|\s)#(?:status|outcome|result|state)\/[\p{L}-]+/iu;
const ends: ReadonlySet<string> = new Set(['rejected', 'offer', 'withdrawn', 'accepted', 'offer declined']);

/** The day by which the writer will hear, as the last section says it that does. */
function hearingIn(later: readonly Later[]): Told {
  const found = later.flatMap(({ section, text, day }) => {
    const [only, ...others] = notedHearing(text, day)?.days ?? [];
    return only && others.length === 0 ? [pairAt('decision-by', only.toString(), section.range)] : [];
  });
  const last = found.at(-1);
  return last ? [['decision-by', last]] : [];
}

/** By when an offer is to be answered: the day its section says, or the one to which a later one moved it; nothing where that is in doubt. */
function answerIn([offer, ...after]: readonly Later[]): Told {
  const said = offer && notedAnswerBy(offer.text, offer.day)?.day;
  const moved = after.filter(({ text }) => moreTime.test(text));
  const days = moved.flatMap(({ text, day }) => daysIn(text, day));
  const [other, ...others] = new Set(days.map(String));
  const day = moved.length === 0 ? said?.toString() : others.length === 0 ? other : undefined;
  const at = moved[0]?.section ?? offer?.section;
  return day === undefined || !at ? [] : [['offer-by', pairAt('offer-by', day, at.range)]];
}

const moreTime =
  /(?<!\p{L})(?:more time|exten(?:d|ded|sion)|postponed?|moved the deadline|mehr zeit|plus de temps|más tiempo|mais tempo)(?!\p{L})/iu;

/** The days of the calendar that a text names. */
function daysIn(text: string, day: PlainDate): readonly PlainDate[] {
  const said = text.toLowerCase();
  return timesIn(said, day).flatMap(({ days, start, end }) =>
    /\d/.test(said.slice(start, end)) ? days : [],
  );
}
