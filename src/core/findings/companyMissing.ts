import { companyAt } from '../log/companyOfTalk.ts';
import { nameOfNote } from '../log/dateOfName.ts';
import { plainFolders } from '../log/proposedFields.ts';
import { sentence } from '../text.ts';
import { findingIn, ruleFor } from './fileRule.ts';

/** `company-missing`: an interview names no company; the one as which its file, or its folder, is called is offered. */
export const companyMissing = ruleFor('no-company', ({ range }, { path }) => {
  const named = companyCalled(path);
  const fix = (company: string) =>
    ({
      kind: 'change',
      title: sentence('Write company: {0}', company),
      path,
      changes: [{ kind: 'set-field', field: 'company', value: company }],
      certain: false,
    }) as const;
  return findingIn(
    { path },
    'company-missing',
    range,
    sentence('This interview names no company, so no letter is due for it.'),
    named === undefined ? [] : [fix(named)],
  );
});

/** The company as which a file is called, by a name and not a word for a talk alone, else its folder. */
function companyCalled(path: string): string | undefined {
  const own = companyAt('', nameOfNote(path));
  const folder = path.split('/').at(-2);
  if (own !== undefined && nameOfNote(path).length > 2) return own;
  return folder === undefined || plainFolders.test(folder) ? undefined : folder;
}
