import { groupBy } from '../text.ts';
import { giving } from './givingWords.ts';
import { type Section, sectionOf } from './labels.ts';
import type { PeopleFinder } from './mentions.ts';
import { inPlainEnglish } from './noteLanguage.ts';
import { isPaper } from './papers.ts';
import type { Unit } from './units.ts';

/** What words in a heading say, whatever else it says: that something goes from the writer to others. */
const outward =
  /\b(?:out|outbox|outgoing|over|them|him|her|theirs?|post|mail|parcel|chase|chasing|expect\p{L}*|await\p{L}*|waiting|iou|ious|owe|court|on me|my (?:side|turn|end)|deliver\p{L}*|hand|dig|follow|give|dispatch)\b/iu;
/** That something stayed behind, or came too late. */
const omitted =
  /\b(?:blanks?|holes?|slipp?\p{L}*|stairs?|staircase|escalier|hindsight|too late|afterthoughts?|back pocket|up my sleeve|in the (?:bag|car|van|drawer)|out loud|aloud|aired|d['’]?oh|kick\p{L}*|stayed|bit my tongue|swallowed|left behind|didn.t land|unsung|lost|absent|lack(?:s|ing)?|overlooked|passed over|could.ve|would.ve)\b/iu;

/** In words: longer lines are sentences. */
const longestHeading = 6;

/** Whether a line above others may be their heading by what its words mean: `out to them`, `on the bus home`. */
export function mayHeadByMeaning(line: string): boolean {
  return (
    line.split(/\s+/).length <= longestHeading &&
    !/[,;.?!=→\d]|->/.test(line) &&
    (outward.test(line) || omitted.test(line)) &&
    !/\b(?:is|was|are|were|has|had|will|would|went|got|came|said|asked|told|took|walked|I|she|he|they|we)\b/i.test(
      line,
    )
  );
}

/** `send Bea the rota`, `the rota for Bea`, `Bea: the rota`: something goes to somebody. */
function isGiven(item: string, finder: PeopleFinder): boolean {
  if (startsGiving.test(item)) return true;
  const isNamed = finder.mentionsIn(item).length > 0;
  return isNamed && (isPaper(withoutNames(item, finder)) || toSomebody.test(item));
}

const startsGiving = new RegExp(`^${giving} (?!me\\b|us\\b|up\\b|on\\b|in\\b)\\S`, 'iu');
const toSomebody =
  /^(?:the|my|an?|our|two|three|\d+|copy|photos?|link|scan) [^.?!]{2,60} (?:to|for|→|->|\() ?\(?\p{Lu}/u;

function withoutNames(item: string, finder: PeopleFinder): string {
  return finder
    .mentionsIn(item)
    .reduceRight((text, { start, end }) => text.slice(0, start) + text.slice(end), item)
    .replace(/^[\s:–—>-]+|[\s()–—>→-]+$|\s(?:to|for)\s*$/g, '')
    .trim();
}

/** `ran the depot move`, `that I speak Polish`, `my forklift ticket`: what the writer did or has. */
function isOwn(item: string): boolean {
  return ownForm.test(item) && !ofTheTalk.test(item);
}

const ownForm =
  /^(?:(?:that|how) )?(?:(?:I|we)(?:['’](?:d|ve|m))? |my |our |(?:led|built|ran|made|taught|won|grew|brought|kept|held|took|cut|set up|wrote|drove|did|got|sold|bought|found|\p{L}{3,}ed) |(?:the|that) .{3,60}\b(?:I|we) \p{L}+)/iu;
const ofTheTalk =
  /^(?:(?:I|we) )?(?:said|asked|told|talked|spoke|answered|liked|loved|enjoyed|explained|mentioned|offered|promised|wanted|needed|seemed|looked|rambled|waffled|blanked|stumbled|laughed|smiled|agreed|invited|interviewed)\b/i;

/** What units under headings that no table knows are, by what the heading means and by the form of what stands under it. */
export function withSectionsByForm(units: readonly Unit[], finder: PeopleFinder): readonly Unit[] {
  const groups = groupBy(units, placeOfHeading);
  const sections = new Map([...groups].map(([place, group]) => [place, sectionOfGroup(group, finder)]));
  return units.map((unit) => {
    const section = sections.get(placeOfHeading(unit));
    return section === undefined ? unit : { ...unit, section };
  });
}

function placeOfHeading({ above }: Unit): number {
  return above.at(-1)?.offsets[0] ?? -1;
}

/** What units under one heading are; undefined where they have none, or a table knows it. */
function sectionOfGroup(group: readonly Unit[], finder: PeopleFinder): Section | undefined {
  const heading = group[0]?.above.at(-1);
  const known = heading && sectionOf(heading.text);
  // Words for oneself say little: `on me`.
  if (!heading || (known !== undefined && known !== 'self') || finder.namedBy(heading.text).length > 0)
    return undefined;
  const items = group.map(({ words }) => inPlainEnglish(words.text));
  return sectionByForm(heading.text, items, finder);
}

function sectionByForm(heading: string, items: readonly string[], finder: PeopleFinder): Section | undefined {
  const given = items.filter((item) => isGiven(item, finder));
  const things = items.filter((item) => isGiven(item, finder) || isPaper(item));
  const own = items.filter(isOwn);
  if (omitted.test(heading) && given.length === 0 && own.length * 2 >= items.length) return 'unsaid';
  const isOutward = outward.test(heading);
  if (!isOutward && (given.length < 2 || given.length < items.length)) return undefined;
  if (things.length === 0 || things.length * 2 < items.length) return undefined;
  return things.length === items.length ? 'promised' : 'tasks';
}
