import * as v from 'valibot';
import { letterKindNames } from '../../core/index.ts';
import type { ToolName } from './names.ts';

const text = (description: string) => v.pipe(v.string(), v.minLength(1), v.description(description));

const entry = text(
  'The path of the interview\'s Markdown file, relative to the workspace, as list_due gives it under "entry".',
);
const kind = v.pipe(
  v.picklist(letterKindNames),
  v.description('The kind of letter, as list_due gives it under "letter".'),
);
const to = text('The name of the person the letter goes to, as list_due gives it under "to".');

/** THE table of language model tools and what they take; package.json declares the same, and a test holds them equal. */
export const toolInputs = {
  'interview-follow-up_list_due': v.strictObject({
    date: v.optional(text('The day to look at, as YYYY-MM-DD. Today where it is left out.')),
    company: v.optional(text('A company, or a part of its name. All companies where it is left out.')),
  }),
  'interview-follow-up_explain': v.strictObject({ entry, kind: v.optional(kind), to: v.optional(to) }),
  'interview-follow-up_draft_letter': v.strictObject({ entry, kind: v.optional(kind), to: v.optional(to) }),
  'interview-follow-up_review_letter': v.strictObject({
    letter: text(
      'The path of the letter\'s Markdown file, relative to the workspace, such as "draft" of list_due.',
    ),
  }),
} satisfies Record<ToolName, unknown>;

/** What a tool is called with, once it is found valid. */
export type ToolInput<Name extends ToolName> = v.InferOutput<(typeof toolInputs)[Name]>;

/** The input of a tool out of what a model wrote; a sentence for the model where it is not valid. */
export function readInput<Name extends ToolName>(
  name: Name,
  written: unknown,
): { readonly input: ToolInput<Name> } | { readonly problem: string } {
  const read = v.safeParse(toolInputs[name], written);
  if (read.success) return { input: read.output };
  const problems = read.issues.map((issue) => `${v.getDotPath(issue) ?? 'the input'}: ${issue.message}`);
  return { problem: `The input is not valid. ${problems.join('. ')}. Call the tool again with that mended.` };
}
