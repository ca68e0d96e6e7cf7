import { fold, sentence } from '../text.ts';
import type { ReviewRule } from './reading.ts';

/** Words that say nothing of this letter; a subject of these alone is vague. */
const hollow: ReadonlySet<string> = new Set(
  'a about again all and application at back best bit brief catch chat check checking conversation day dear email error everything follow following for from good greetings hello hey hi how i important in interview is it just letter little mail me meeting message morning my nice note of offer on or our please question questions quick re regarding regards reminder reply request response saying short some something status subject talk thank thanks that the things this time to today touching touch base up update us very week what with yesterday you your no'.split(
    ' ',
  ),
);

/** `subject-missing` and `subject-vague`: a mail is found again by its subject. */
export const subject: ReviewRule = ({ draft, letter, language }) => {
  const words = fold(draft.subject?.text ?? '').split(' ');
  if (draft.subject === undefined || words.join('') === '') {
    return [
      { code: 'subject-missing', range: letter.kind.range, message: sentence('This letter has no subject.') },
    ];
  }
  if (language !== 'en' || !words.every((word) => hollow.has(word))) return [];
  const message = sentence('This subject says nothing of the letter; name the role or the interview.');
  return [{ code: 'subject-vague', range: draft.subject.range, message }];
};
