import { sentence } from '../text.ts';
import { type BlankForm, blankForms } from './blankForms.ts';
import { maskQuotations, type Passage } from './draft.ts';
import {
  type Found,
  findAll,
  firstOfOverlapping,
  type Reading,
  type ReviewRule,
  subjectPassage,
} from './reading.ts';

/** Talk about programs, in which `undefined` and `$HOME` are words. */
const programming =
  /\b(?:null|javascript|typescript|variables?|functions?|bugs?|values?|types?|errors?|behaviou?r|code|compilers?|references?|symbols?|scripts?|shell|environment|c\+\+)\b/i;

/** `unfilled-blank`: what was left to fill in, in any of the forms of the table. */
export const unfilledBlank: ReviewRule = (reading) => {
  const places: Readonly<Record<BlankForm['place'], readonly Passage[]>> = placesOf(reading);
  const found = blankForms.flatMap((form) =>
    places[form.place].flatMap((passage) =>
      findAll(passage, form.pattern).filter((one) => isBlank(form, one, reading)),
    ),
  );
  return firstOfOverlapping(
    found.map(({ match, range }) => {
      const lead = match[0].length - match[0].trimStart().length;
      return {
        code: 'unfilled-blank',
        range: { start: range.start + lead, end: range.end },
        message: sentence('{0} is still to be filled in.', shown(match[0])),
      };
    }),
  );
};

function placesOf({ draft }: Reading): Readonly<Record<BlankForm['place'], readonly Passage[]>> {
  const subject = subjectPassage(draft);
  return {
    words: [{ text: draft.visible, start: 0 }, ...subject],
    said: [{ text: maskQuotations(draft.visible), start: 0 }, ...subject],
    tag: draft.tags.filter(({ text }) => !text.startsWith('<!--')),
    greeting: draft.greeting ? [draft.greeting] : [],
  };
}

function isBlank(
  { isBlank: asks, unless, isCode }: BlankForm,
  { match }: Found,
  { noted }: Reading,
): boolean {
  if (asks && !asks(match[1] ?? '')) return false;
  const end = match.index + match[0].length;
  const line = { before: match.input.slice(0, match.index), after: match.input.slice(end) };
  if (unless?.before?.test(line.before.slice(-60)) || unless?.after?.test(line.after.slice(0, 60)))
    return false;
  return !isCode || !(programming.test(sentenceAround(match)) || noted.includes(match[0]));
}

function sentenceAround(match: RegExpExecArray): string {
  const before =
    match.input
      .slice(Math.max(0, match.index - 160), match.index)
      .split(/[.!?]\s/)
      .at(-1) ?? '';
  const after =
    match.input
      .slice(match.index + match[0].length)
      .slice(0, 160)
      .split(/[.!?]\s/)[0] ?? '';
  return before + after;
}

function shown(text: string): string {
  const line = text.trim();
  return line.length > 40 ? `${line.slice(0, 39)}…` : line;
}
