import { dateOfFolder, dateOfName } from '../log/dateOfName.ts';
import { sentence } from '../text.ts';
import { findingIn, ruleFor, valueFixes } from './fileRule.ts';
import type { RawFix } from './finding.ts';

/** `date-missing`: an interview has no date; the name of its file or its folder may say it. */
export const dateMissing = ruleFor('no-date', ({ range, pair }, file) => {
  const ofName = dateOfName(file.path);
  const date = ofName ?? dateOfFolder(file.path);
  if (date === undefined) {
    const message = sentence('This interview has no date, so no letter is due for it.');
    return findingIn(file, 'date-missing', range, message);
  }
  const title =
    ofName === undefined
      ? sentence('Set to {0}, from the folder', date)
      : sentence('Set to {0}, from the file name', date);
  const added: RawFix = {
    kind: 'change',
    title,
    path: file.path,
    changes: [{ kind: 'set-field', field: 'date', value: date }],
    certain: false,
  };
  const message =
    ofName === undefined
      ? sentence('This interview has no date, so no letter is due for it. Its folder says {0}.', date)
      : sentence(
          'This interview has no date, so no letter is due for it. The name of the file says {0}.',
          date,
        );
  const fixes = pair ? valueFixes(file, title, pair, date) : [added];
  return findingIn(file, 'date-missing', range, message, fixes);
});
