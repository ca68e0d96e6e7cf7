import { type Section, sectionOf } from './labels.ts';
import { namedIn } from './markedNames.ts';
import { allMarks } from './marks/index.ts';
import { type NoteMarks, plainLetters } from './marks/noteMarks.ts';
import type { PeopleFinder } from './mentions.ts';
import { partOf, type SourceText } from './sourceText.ts';

/** What turns a heading into its opposite, in any of the languages that are read by marks. */
const negated = /(?<!\p{L})(?:nicht|kein\p{L}*|weniger|pas|moins|no|menos|nao|nada)(?!\p{L})|な[いかくし]/u;

/** Headings and labels of notes in a language, those of its own words first. */
function markedSection(label: string, { headings }: NoteMarks): Section | undefined {
  const name = plainLetters(label)
    .replace(/[^\p{L}\p{N}'&-]+/gu, ' ')
    .trim();
  if (name === '' || name.split(' ').length > mostWords) return undefined;
  const own = headings.find(([section, words]) => {
    const found = words.exec(name)?.[0];
    return found !== undefined && (!isOfPeople(section) || found.length === name.length);
  })?.[0];
  // What one did not like is for nobody else.
  if (own === 'liked' && negated.test(name)) return 'private';
  if (own) return own;
  const english = sectionOf(label);
  return english === undefined || isOfPeople(english) ? undefined : english;
}

/** What a heading or a label that ends in a colon says of what stands under it, by its words. */
export function sectionUnder(label: string, marks: NoteMarks): Section | undefined {
  return markedSection(label, marks) ?? sectionByMarks(label, marks);
}

/** Whether a whole line is a label: one that ends in a colon, or the very words of a heading. */
export function isMarkedLabel(text: string, marks: NoteMarks, opens = false): boolean {
  if (/[:：]\s*$/.test(text)) return sectionUnder(text, marks) !== undefined;
  // `they are short of`, above a list of it.
  if (opens && (openEnded.test(text) || japaneseLabel.test(text)) && sectionUnder(text, marks)) return true;
  // A line behind a sign for headings names what follows, whatever it says.
  if (/^[■◆▼★◇□【]\s*\S{1,14}$/u.test(text)) return true;
  return isWholeHeading(text.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''), marks);
}

/** Whether a line is a label, in any language, of what one did not get to say. */
export function isUnsaidLabel(line: string): boolean {
  const label = /^\P{L}{0,6}(\p{L}[^:：]{1,40}?)\W{0,4}(?:[:：].*)?$/u.exec(line)?.[1];
  return (
    label !== undefined &&
    (sectionOf(label) === 'unsaid' || allMarks().some((marks) => sectionUnder(label, marks) === 'unsaid'))
  );
}

/** A line that ends where what it speaks of should stand. */
const openEnded = /\s(?:de|d'|por|para|pra|con|com|que|a|à|für|auf|nach|um|pour)$/iu;

/** Longer words, in characters and in words, are a sentence. */
const [longestLabel, mostWords] = [60, 9];

/** What words before a colon say of what follows, by the marks that would tell it of a sentence: `What they are short of: ...`. */
function sectionByMarks(label: string, marks: NoteMarks): Section | undefined {
  const plain = plainLetters(label.replace(/[:：。]\s*$/u, ''));
  if (plain.length > longestLabel || plain.split(' ').length > mostWords || /[.;!?。！？]/u.test(plain))
    return undefined;
  const { ban, secrets, matters, verdicts, unsaid, notSaid, promised, liked, need, asked } = marks;
  const rows: readonly (readonly [section: Section, words: RegExp])[] = [
    ['unsaid', unsaid],
    ['private', ban],
    ['unsaid', notSaid],
    ['private', secrets],
    ['private', matters],
    ['promised', promised],
    ['liked', liked],
    ['asked', asked],
    ['need', need],
    ['private', verdicts],
  ];
  const found = rows.find(([, words]) => words.test(plain))?.[0];
  // `I asked how they measure it: ...` is the question itself.
  return found === 'asked' && (plain.split(' ').length > 5 || plain.includes(',')) ? undefined : found;
}

function isWholeHeading(text: string, { headings }: NoteMarks): boolean {
  const name = plainLetters(text);
  return (
    name.split(' ').length <= 4 && headings.some(([, words]) => words.exec(name)?.[0].length === name.length)
  );
}

/** What is about the writer or the others takes a heading of its own: `Second interview (panel)` heads anything. */
function isOfPeople(section: Section): boolean {
  return section === 'self' || section === 'who';
}

/** A label at the start of a line, as `Lohn: ...` or `¡Se me olvidó!`; a name is none. */
export function labelOf(words: SourceText, marks: NoteMarks, finder: PeopleFinder) {
  const match =
    /^\P{L}{0,2}(?<label>\p{L}[\p{L}\p{N}'’ ./&-]{0,40}?)\s*(?<mark>[:：]|[.!…]+(?=\s))\s*(?=\S)/u.exec(
      words.text,
    );
  const label = match?.groups?.label;
  if (!match || label === undefined || label.split(' ').length > 4) return undefined;
  if (finder.mentionsIn(label).length > 0) return undefined;
  if (!/[:：]/.test(match.groups?.mark ?? '') && !isWholeHeading(label, marks)) return undefined;
  const section = markedSection(label, marks);
  return section && { section, rest: partOf(words, match[0].length) };
}

/** What begins a sentence up to a colon, or is the whole of a Japanese one that names a thing: `困っていること。`. */
const labelShape =
  /^\P{L}{0,2}(?<label>\p{L}[^:：.!?…。！？()（）「」"]{1,58}?)\s*(?<mark>[:：]|->|→|=>)\s*(?=\D)/u;
const japaneseLabel =
  /^(?<label>[^、。]{1,16}(?:こと|もの|点|ところ|話|件|の)|(?:以下|ここから)[^、。]{0,14})$/u;

/**
 * A label by its words: it says what follows, or only how the writer feels about it (`Annoying: ...`), and then of what kind that is
 * shows in itself.
 */
export function labelInText(words: SourceText, marks: NoteMarks, finder: PeopleFinder) {
  const match = labelShape.exec(words.text) ?? japaneseLabel.exec(words.text);
  const label = match?.groups?.label;
  if (!match || label === undefined || namedIn(label, finder).length > 0) return undefined;
  const section =
    (label.split(' ').length <= 4 ? markedSection(label, marks) : undefined) ?? sectionByMarks(label, marks);
  // Behind an arrow mostly stands an answer.
  if (/[→>]/.test(match.groups?.mark ?? '') && section !== 'unsaid' && section !== 'promised')
    return undefined;
  if (section === 'self' || section === 'who' || section === 'mine') return undefined;
  const plain = plainLetters(label);
  const isFeeling = marks.regret.exec(plain)?.[0].length === plain.length;
  const rest = partOf(words, match[0].length);
  const isRegretted = isFeeling && marks.notSaid.test(plainLetters(rest.text));
  return section || isFeeling ? { section, rest, isRegretted } : undefined;
}
