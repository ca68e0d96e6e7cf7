import { sentence } from '../text.ts';
import { findingIn, ruleFor } from './fileRule.ts';

/** `company-missing`: an interview names no company. */
export const companyMissing = ruleFor('no-company', ({ range }, file) =>
  findingIn(
    file,
    'company-missing',
    range,
    sentence('This interview names no company, so no letter is due for it.'),
  ),
);
