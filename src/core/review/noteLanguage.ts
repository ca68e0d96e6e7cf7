import { sentence } from '../text.ts';
import { findAll, type ReviewRule } from './reading.ts';

/** What people write in notes and nobody writes to a reader, each by itself. */
const forms: readonly RegExp[] = [
  // `w/ 6 people`, `w/o a manual`, `b/c of it`.
  /(?<![\p{L}\p{N}/])(?:w\/|w\/o|b\/c|b\/w)(?=\s+[\p{L}\p{N}])/gu,
  // `6 ppl`, `4 yrs`, `abt the rota`.
  /(?<![\p{L}\p{N}.@/-])(?:ppl|yrs|hrs|wks|mths|mtg|mtgs|mgr|abt|bc|plz|thx|thru|tmrw|2nite|2moro)(?![\p{L}\p{N}@/-])/gu,
  // `3 days -> 2`.
  /\d[\p{L}\p{N}% ]{0,20}\s?(?:->|=>|→)\s?(?=[\p{L}\p{N}])/gu,
  // `I said 62k`.
  /(?<=\b(?:said|asked|asked for|told them|wants?|offered) )\d{2,3}k\b/gi,
];

/** `note-language`: words of the notes that went into the letter as they were. */
export const noteLanguage: ReviewRule = ({ draft }) =>
  draft.sentences.flatMap((passage) =>
    forms
      .flatMap((form) => findAll(passage, form))
      .map(({ range }) => ({
        code: 'note-language',
        range,
        message: sentence('This is how notes are written; write it out for your reader.'),
      })),
  );
