import type { Range } from '../text.ts';
import { letterVariables } from './variables.ts';

/** What can stand at a place of a template. */
export interface TemplateCompletion {
  readonly label: string;
  readonly doc: string;
  /** What it replaces. */
  readonly range: Range;
}

const variables = Object.entries(letterVariables).map(([label, { type, doc }]) => ({
  label,
  doc: `${type}: ${doc}`,
}));

/** Variables after `it.`, names of templates inside `include('`. */
export function templateCompletionsAt(
  text: string,
  offset: number,
  templateNames: readonly string[],
): readonly TemplateCompletion[] {
  const before = text.slice(0, offset);
  const typed = /(?:(?<variable>\bit\.)|(?<include>\binclude\(\s*['"`]))(?<word>[\w-]*)$/.exec(
    before,
  )?.groups;
  if (!typed) return [];
  const range = { start: offset - (typed.word ?? '').length, end: offset };
  const offered = typed.variable
    ? variables
    : templateNames.map((label) => ({ label, doc: `The template ${label}.eta.` }));
  return offered.map((one) => ({ ...one, range }));
}

/** What the variable at `offset` means. */
export function templateHoverAt(
  text: string,
  offset: number,
): { readonly doc: string; readonly range: Range } | undefined {
  for (const match of text.matchAll(/\bit\.(\w+)/g)) {
    const range = { start: match.index, end: match.index + match[0].length };
    if (offset < range.start || offset > range.end) continue;
    const variable = variables.find(({ label }) => label === match[1]);
    return variable && { doc: variable.doc, range };
  }
  return undefined;
}
