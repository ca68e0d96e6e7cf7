import { titleInText } from '../people/honorifics.ts';
import { withLiked, withoutFluffed, withWhatIsAnswered, withWhomItConcerns } from './answers.ts';
import type { Fact, FactsSource } from './fact.ts';
import { mayHeadByMeaning, withSectionsByForm } from './headingByForm.ts';
import { isLabelLine, lineLabel } from './labels.ts';
import { isMarkedLabel } from './markedLabels.ts';
import { markedReader } from './markedReader.ts';
import { marksOf } from './marks/index.ts';
import { type PeopleFinder, peopleFinder } from './mentions.ts';
import { furtherPeople } from './notedPeople.ts';
import { blanks } from './sightings.ts';
import { partOf } from './sourceText.ts';
import { namesAtStart } from './speaker.ts';
import { unitReader } from './unitReader.ts';
import { readUnits, type Unit } from './units.ts';

/** The notes of an interview, understood. */
export interface NoteFacts {
  readonly facts: readonly Fact[];
  readonly finder: PeopleFinder;
  /** The title that the notes give to somebody, such as `Mr`. */
  readonly titleOf: (name: string) => string | undefined;
  /** The language (BCP 47) by whose marks they were read; undefined where they were read as English. */
  readonly language?: string | undefined;
}

/** Longer notes are read up to here, in UTF-16 units: nobody writes a letter out of the rest. */
const longestNotes = 60_000;

/** Reads notes as people write them, with any headings or none. Never throws; what is not understood is `likely` or `kept`. */
export function readFacts(source: FactsSource): NoteFacts {
  const body = withoutFences(withoutMerge(source.body.slice(0, longestNotes)));
  const marks = marksOf(source.language);
  const finder = finderFor(source, body, marks === undefined);
  const isNameLine = (text: string) => {
    const named = text.replace(/\([^)]*\)/g, '').replace(/[:*_\s]+$/, '');
    const isShort = named.split(/\s+/).length <= 4 && !/[.!?,;「」、。]|\p{Ll}\s+\p{Ll}/u.test(named);
    // `Sending: Dana (the list)`
    return isShort && lineLabel(text)?.section !== 'promised' && finder.namedBy(named).length > 0;
  };
  const isLabel = (text: string, opens?: boolean) =>
    isNameLine(text) ||
    (marks
      ? isMarkedLabel(text, marks, opens)
      : isLabelLine(text, opens) || (opens === true && mayHeadByMeaning(text)));
  const written = withoutSigns(readUnits(body, source.parse(body), isLabel), finder);
  const units = marks ? written : withSectionsByForm(written, finder);
  const read = marks ? markedReader(source, finder, marks) : unitReader(source, finder);
  return {
    facts: withWhomItConcerns(
      units.flatMap((unit) => withoutFluffed(withLiked(withWhatIsAnswered(read(unit))))),
      source.interviewers,
    ),
    finder,
    titleOf: (name) => titleInText(body, name),
    language: marks && source.language,
  };
}

/** Who interviewed, and in English notes whoever else they tell of: what those said and were promised is nobody else's. */
function finderFor(
  { interviewers, others, company = '' }: FactsSource,
  body: string,
  isEnglish: boolean,
): PeopleFinder {
  const known = peopleFinder(interviewers, others, body);
  if (!isEnglish || interviewers.length === 0) return known;
  const isKnown = (name: string) => known.mentionsIn(name).length > 0;
  const further = furtherPeople(body, { company, isKnown });
  return further.length === 0 ? known : peopleFinder(interviewers, [...others, ...further], body);
}

/** The time at which a line of a log begins: `0905 `, `10:15 - `, `0:30 `. */
const timeOfLine =
  /^(?:\d{1,2}[:.h]\d{2}|[012]\d[0-5]\d(?= \p{Lu}))(?:\s?(?:am|pm|h|hrs))?(?:\s*[–—-]\s+|:?\s+)(?=\S)/iu;

/** The arrow that some put before each line. */
const arrowOfLine = /^(?:→|->|=>)\s+(?=\S)/u;

/** Where most lines begin with an arrow, it is no more than the mark of a list; where several begin with a time, it says when each was. */
function withoutSigns(units: readonly Unit[], finder: PeopleFinder): readonly Unit[] {
  const begin = (sign: RegExp) => {
    const begun = units.filter(({ words }) => sign.test(words.text)).length;
    return begun > 2 && (sign === timeOfLine || begun * 2 > units.length);
  };
  return [arrowOfLine, timeOfLine].filter(begin).reduce(
    (found, sign) =>
      found.map((unit) => {
        const words = partOf(unit.words, sign.exec(unit.words.text)?.[0].length ?? 0);
        // `-> Dana: the list` goes to her.
        const isGift = sign === arrowOfLine && namesAtStart(words.text, finder) !== undefined;
        return isGift ? unit : { ...unit, words };
      }),
    units,
  );
}

/** A fenced block, with what it says of its language. */
const block =
  /^ {0,3}(?<fence>`{3,}|~{3,})[ \t]*(?<language>[^\s`]*)[ \t]*\n(?<inside>[\s\S]{0,20000}?)\n {0,3}\k<fence>[ \t]*$/gm;
const noCode = /^(?:te?xt|plain|plaintext|md|markdown|notes?)?$/i;
/** A line of a program, or of what one printed. */
const codeLine =
  /[{};]\s*$|^\s*(?:[$>#]\s|[<{}()[\]/*]|(?:import|const|let|var|def|class|function|return|select|from|if|for|while)\b.*[(=:;{])|\w\(.*\)\s*$|=>|==|\w=\w/i;

/** Who writes notes between fences that name no language means notes: the fences are blanks, and all else keeps its place. */
function withoutFences(body: string): string {
  return body.replace(block, (written: string, fence: string, language: string, inside: string) => {
    const lines = inside.split('\n').filter((line) => line.trim() !== '');
    const isNotes = noCode.test(language) && !lines.some((line) => codeLine.test(line));
    if (!isNotes || lines.length === 0) return written;
    const before = written.indexOf(inside, fence.length) - 1;
    const behind = written.length - before - inside.length - 2;
    // A log begins its lines with the time.
    const told = inside.replace(/^[ \t]*\d{1,2}[:.]\d{2}(?=[ \t])/gm, blanks);
    return `${' '.repeat(before)}\n${told}\n${' '.repeat(behind)}`;
  });
}

/** The notes of an unfinished merge are those of both sides, without the lines that part them. */
function withoutMerge(body: string): string {
  if (!/^<{7} /m.test(body)) return body;
  return body.replace(/^(?:[<>|]{7} .*|\|{7}|={7})$/gm, (line) => ' '.repeat(line.length));
}
