import { sentence } from '../text.ts';
import { findingIn, ruleFor } from './fileRule.ts';

/** `front-matter-unsupported`: front matter in a format that is not read. */
export const frontMatterUnsupported = ruleFor('unsupported', ({ range, format }, file) =>
  findingIn(
    file,
    'front-matter-unsupported',
    range,
    sentence(
      '{0} front matter is not read; write it as YAML between --- lines to have this file counted.',
      format,
    ),
  ),
);
