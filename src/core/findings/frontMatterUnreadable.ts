import { sentence } from '../text.ts';
import { editFix, findingIn, ruleFor } from './fileRule.ts';

/** `front-matter-unreadable`: front matter that is not valid YAML; where it is plain what it means, that is offered. */
export const frontMatterUnreadable = ruleFor('unreadable', ({ range, why, meant }, file) => {
  const fixes = meant
    ? [editFix(file, sentence('Write the fields as {0}', meant.lines.join(', ')), meant.edit)]
    : [];
  return findingIn(file, 'front-matter-unreadable', range, why, fixes);
});
