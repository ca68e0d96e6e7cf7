import { type Finding, severityOf } from '../findings/finding.ts';
import { usualSeverity } from '../findings/reviewCodes.ts';
import { readFrontMatter } from '../frontMatter/readFrontMatter.ts';
import { type Letter, readLetter } from '../log/letter.ts';
import { spoken as said } from '../speech.ts';
import { attachment } from './attachment.ts';
import { decision } from './decision.ts';
import type { ReviewInput } from './input.ts';
import { japaneseDays, japaneseGreeting, japaneseNames } from './japanese.ts';
import { length } from './length.ts';
import { missingPart } from './missingPart.ts';
import { mixedLanguage } from './mixedLanguage.ts';
import { noteLanguage } from './noteLanguage.ts';
import { notInNotes } from './notInNotes.ts';
import { privateNote } from './privateNote.ts';
import { promiseMissing } from './promiseMissing.ts';
import { prose } from './prose.ts';
import { type Reading, type Remark, type ReviewRule, readClosely } from './reading.ts';
import { sameLetter } from './sameLetter.ts';
import { subject } from './subject.ts';
import { tooEarly } from './tooEarly.ts';
import { unfilledBlank } from './unfilledBlank.ts';
import { wording } from './wording.ts';
import { wrongCompany } from './wrongCompany.ts';
import { wrongDate } from './wrongDate.ts';
import { wrongPerson } from './wrongPerson.ts';
import { wrongRole } from './wrongRole.ts';

/** Rules that read letters in any language. */
const anyLanguage: readonly ReviewRule[] = [
  unfilledBlank,
  wrongPerson,
  wrongCompany,
  wrongRole,
  wrongDate,
  sameLetter,
  tooEarly,
  mixedLanguage,
  japaneseDays,
  japaneseGreeting,
  japaneseNames,
  notInNotes,
];
/** Rules that know the languages of `letterTalk`, too. */
const spoken: readonly ReviewRule[] = [decision, missingPart, length, subject, promiseMissing, attachment];
/** Rules on tone and wording. */
const english: readonly ReviewRule[] = [noteLanguage, wording, privateNote, prose];

export { noteBehind } from './noteBehind.ts';

/** The letter that the file at `path` is, with this text; undefined where it is none. */
export function letterIn(path: string, text: string): Letter | undefined {
  return readLetter(path, readFrontMatter(text));
}

/**
 * Reads a letter like a careful friend. `<!-- review-ignore CODE -->` in the letter, or a severity `off` in the settings,
 * silences a code. Ranges are UTF-16 offsets of the whole file.
 */
export function reviewLetter(input: ReviewInput): readonly Finding[] {
  const reading = readClosely(input);
  const isEnglish = reading.language === 'en';
  const rules = [...anyLanguage, ...(isEnglish || reading.talk ? spoken : []), ...(isEnglish ? english : [])];
  return rules
    .flatMap((rule) => rule(reading))
    .filter(({ code }) => !reading.draft.ignored.has(code))
    .flatMap((remark) => toFinding(remark, reading))
    .toSorted((a, b) => a.range.start - b.range.start || a.range.end - b.range.end);
}

function toFinding({ code, range, message, corrections = [] }: Remark, input: Reading): readonly Finding[] {
  const { letter, text, settings, speech } = input;
  const severity = severityOf(code, settings, usualSeverity(code, settings));
  if (severity === 'off') return [];
  const fixes = corrections.map(
    ({ title, range: place, text: words, file = { path: letter.path, text } }) => ({
      kind: 'change' as const,
      title: said(title, speech),
      path: file.path,
      changes: [
        {
          kind: 'edit' as const,
          edit: { range: place, text: words },
          replaces: file.text.slice(place.start, place.end),
        },
      ],
      certain: false,
    }),
  );
  return [{ path: letter.path, range, code, severity, message: said(message, speech), fixes }];
}
