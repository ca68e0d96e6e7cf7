import type { YamlPair } from '../frontMatter/frontMatter.ts';
import { compareText } from '../text.ts';
import type { BodyLine } from './bodyLines.ts';
import { namesDay } from './datedParts.ts';
import { datesIn } from './datesInText.ts';
import { dayOfTalk } from './dayOfTalk.ts';
import { endOfTalk } from './endOfTalk.ts';
import { dayOf, itemOf, pairAt } from './fileItem.ts';
import { bare, otherMeetings } from './headOfNote.ts';
import type { InlineItem } from './inlineItems.ts';
import type { ItemField } from './itemFields.ts';
import { companyOfLine, mayBeCompany, peopleOfLine } from './namesOfLine.ts';
import type { OutcomeReading } from './outcomeReading.ts';
import { stepOf } from './steps.ts';
import { namesMeans, otherDays } from './talkAtStart.ts';
import { type DatedNote, yearedDay } from './yearsTold.ts';

/** What front matter says of a board, as the Kanban plugin of Obsidian writes it. */
const board = /^kanban-plugin:/m;

/** Whether a file is a board, whose headings are its columns and whose items are its cards. */
export function isBoard(text: string): boolean {
  return board.test(text.slice(0, longestHead));
}

const longestHead = 400;
const mostCards = 400;
const mostLines = 30;

/** A card with its column. */
interface Card {
  readonly column: BodyLine | undefined;
  readonly lines: readonly BodyLine[];
}

const card = /^[-*] \[.\] /;

function cardsIn(lines: readonly BodyLine[]): readonly Card[] {
  const cards: { readonly column: BodyLine | undefined; readonly lines: BodyLine[] }[] = [];
  let column: BodyLine | undefined;
  let open = false;
  for (const line of lines) {
    if (/^## /.test(line.text)) [column, open] = [line, false];
    else if (card.test(line.text)) {
      cards.push({ column, lines: [line] });
      open = true;
    } else if (open && /^[ \t]+\S/.test(line.text)) cards.at(-1)?.lines.push(line);
    else open = false;
  }
  return cards.slice(0, mostCards);
}

/**
 * The talks that the cards of a board tell of: a card names its company, and each line of it with a day, whom they met and how or when is
 * one. What came of the last is told by a tag or the column: `#waiting`, `## Rejected`. Nothing where the board is not one of applications.
 */
export function boardTalks(
  note: DatedNote,
  readOutcome: (written: string) => OutcomeReading,
): readonly InlineItem[] {
  return cardsIn(note.lines).flatMap((one) => talksOfCard(one, note, readOutcome));
}

function talksOfCard(
  { column, lines }: Card,
  note: DatedNote,
  readOutcome: (written: string) => OutcomeReading,
): readonly InlineItem[] {
  const [title, ...below] = lines.slice(0, mostLines);
  const company = title && companyOf(title.text);
  if (!title || company === undefined) return [];
  const last = lines.at(-1) ?? title;
  const section = {
    start: below[0]?.start ?? last.start + last.text.length,
    end: last.start + last.text.length,
  };
  const at = title.start + Math.max(0, title.text.indexOf(company));
  const parts = [title, ...below].flatMap(partsOf);
  const isOfTalks = stepOf(column?.text.replace(/^## +/, '') ?? '') === 'interview';
  const isOfOne = isOfTalks && parts.filter(({ text }) => dayOfTalk(text, true)).length === 1;
  // The one day of a card in a column of interviews is that of the talk, and its other lines say with whom.
  const everybody = isOfOne ? parts.flatMap(({ text }) => peopleOfLine(text, company)) : [];
  const found = parts.flatMap((part): readonly InlineItem[] => {
    const talk = talkIn(part, company, isOfOne, everybody);
    const day = talk && yearedDay(talk.day, note);
    if (!day) return [];
    const fields = new Map<ItemField, YamlPair>([
      ['company', pairAt('company', company, { start: at, end: at + company.length })],
      ['date', day],
      ...(talk.people ? [['interviewers', talk.people] as const] : []),
    ]);
    const range = { start: part.start, end: part.start + part.text.trimEnd().length };
    const item = itemOf(fields, true, range, section);
    return item ? [{ ...item, sent: [] }] : [];
  });
  const ordered = found.toSorted((a, b) => compareText(dayOf(a), dayOf(b)));
  const outcome =
    toldBeside(parts, readOutcome) ?? toldBehind(parts, readOutcome) ?? outcomeOf(lines, column, readOutcome);
  if (found.length === 0 && isOfTalks && parts.some(({ text }) => /\d/.test(text) && namesDay(text)))
    note.doubts.push({
      kind: 'perhaps-round',
      range: { start: title.start, end: title.start + title.text.trimEnd().length },
    });
  return ordered.map((item, index) => {
    if (index < ordered.length - 1) return { ...item, isEarlier: true };
    return outcome ? { ...item, fields: new Map([...item.fields, ...outcome]) } : item;
  });
}

/** The company with which a card begins, or that it links or writes in bold: `- [x] Gullwing Studio — sr UX`. */
function companyOf(text: string): string | undefined {
  const [start = ''] = bare(text.replace(card, '- ')).split(/\s*(?:[—–/@,(<|:]| - |\[\[|#)/u);
  const named = companyOfLine(text.replace(/<br.*$/u, ''));
  return mayBeCompany(start) && !/\*\*|\[\[/.test(text) ? start : named;
}

/** A line parted where its writer breaks it, and at commas where it names several days: `interview @{2026-11-10}, no @{2026-11-13}`. */
function partsOf(line: BodyLine): readonly BodyLine[] {
  return partedAt(line, /<br ?\/?>/g).flatMap((part) =>
    datesIn(part.text).length > 1 ? partedAt(part, /, /g) : [part],
  );
}

function partedAt({ text, start }: BodyLine, mark: RegExp): readonly BodyLine[] {
  const parts: BodyLine[] = [];
  let from = 0;
  for (const { 0: found, index } of [...text.matchAll(mark), { 0: '', index: text.length }]) {
    parts.push({ text: text.slice(from, index), start: start + from });
    from = index + found.length;
  }
  return parts;
}

/** The talk that a part of a card tells of: its day, and whom they met behind it. `isAlone` tells that its column and day leave nothing else, `everybody` whom the card names. */
function talkIn({ text, start }: BodyLine, company: string, isAlone: boolean, everybody: readonly string[]) {
  // What is told of a later day stands in a sentence of its own.
  const [said = ''] = text.split(/(?<=[\p{Ll}\d)}]{3})[.;] /u);
  const day = dayOfTalk(said, true);
  if (!day) return undefined;
  const rest = `${said.slice(0, day.range.start)} ${said.slice(day.range.end)}`.replace(company, ' ');
  const own = peopleOfLine(rest, company);
  const people = own.length > 0 ? own : everybody;
  // What they did stands before the day, else right behind it.
  const before = said.slice(0, day.range.start).replace(company, ' ');
  const step = stepOf(before) ?? stepOf(said.slice(day.range.end).split(/[,;(]| but /)[0] ?? '');
  const isTalk = people.length > 0 || (day.hasHour && namesMeans(rest)) || step === 'interview' || isAlone;
  if (!isTalk || step === 'other' || otherMeetings.test(rest) || otherDays.test(before)) return undefined;
  const place = { start: start + day.range.start, end: start + day.range.end };
  const [first = ''] = people;
  const at = start + Math.max(0, text.indexOf(first));
  return {
    day: pairAt('date', day.written, place),
    people:
      people.length === 0
        ? undefined
        : pairAt('interviewers', people.join(', '), { start: at, end: at + first.length }),
  };
}

/** What the last part tells that has a day and is nothing but an outcome: `offer @{2026-11-16}`. */
function toldBeside(
  parts: readonly BodyLine[],
  readOutcome: (written: string) => OutcomeReading,
): readonly (readonly [ItemField, YamlPair])[] | undefined {
  const told = parts.flatMap(({ text, start }) => {
    const [date] = datesIn(text);
    const word = date
      ? text
          .slice(0, date.range.start)
          .replace(/[^\p{L}]+$/u, '')
          .trim()
      : '';
    const reading = word === '' ? undefined : readOutcome(word);
    if (!date || reading?.kind !== 'known' || stepOf(word) === 'interview') return [];
    const at = start + text.indexOf(word);
    const day = { start: start + date.range.start, end: start + date.range.end };
    return [
      [
        ['outcome', pairAt('outcome', word, { start: at, end: at + word.length })],
        ['outcome-since', pairAt('outcome-since', date.written, day)],
      ] as const,
    ];
  });
  return told.at(-1);
}

/** What stands behind a day of a card and is nothing but how it ended: `entretien @{2026-11-16}, refus`; or that the writer said no. */
function toldBehind(
  parts: readonly BodyLine[],
  readOutcome: (written: string) => OutcomeReading,
): readonly (readonly [ItemField, YamlPair])[] | undefined {
  const told = parts.flatMap(({ text, start }) => {
    const [date] = datesIn(text);
    if (!date) return [];
    const behind = text.slice(date.range.end).replace(/^[})\]]+/, '');
    const own = endOfTalk(behind) ?? (ownNo.test(behind) ? 'withdrawn' : undefined);
    const words = behind.split(/[,;.]| [-–—] /).map((part) => part.trim());
    const word = words.find((one) => {
      const reading = readOutcome(one);
      return one !== '' && reading.kind === 'known' && ends.has(reading.outcome);
    });
    const at = start + text.lastIndexOf(word ?? behind);
    const range = { start: at, end: at + (word ?? behind).length };
    return own !== undefined || word !== undefined
      ? [[['outcome', pairAt('outcome', own ?? word ?? '', range)] as const]]
      : [];
  });
  return told.at(-1);
}

const ends: ReadonlySet<string> = new Set([
  'rejected',
  'offer',
  'withdrawn',
  'no response',
  'accepted',
  'offer declined',
]);
/** The writer says no. */
const ownNo =
  /(?<!\p{L})(?:told (?:them|him|her) (?:no|I)|I (?:said no|declined|withdrew)|said no to|pulled out|withdrew|not for me)(?!\p{L})/iu;

/** What a tag of the card, else its column, says of the outcome, where that is known; it stands at the column, as a tag is no cell. */
function outcomeOf(
  lines: readonly BodyLine[],
  column: BodyLine | undefined,
  readOutcome: (written: string) => OutcomeReading,
): readonly (readonly [ItemField, YamlPair])[] | undefined {
  const tags = lines.flatMap(({ text }) => text.match(/(?<=^|\s)#[\p{L}][\p{L}/-]*/gu) ?? []);
  const title = column?.text.replace(/^## +/, '').trim() ?? '';
  const written = [...tags, title].find((words) => {
    const reading = readOutcome(words);
    if (reading.kind === 'known') return !reading.isRound && reading.outcome !== 'not yet';
    return reading.kind === 'ambiguous';
  });
  if (written === undefined || !column) return undefined;
  const place = { start: column.start, end: column.start + column.text.trimEnd().length };
  return [['outcome', pairAt('outcome', written, place)]];
}
