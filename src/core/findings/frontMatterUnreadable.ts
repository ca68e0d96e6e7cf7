import { findingIn, ruleFor } from './fileRule.ts';

/** `front-matter-unreadable`: front matter that is not valid YAML. */
export const frontMatterUnreadable = ruleFor('unreadable', ({ range, why }, file) =>
  findingIn(file, 'front-matter-unreadable', range, why),
);
