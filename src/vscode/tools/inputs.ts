import type * as v from 'valibot';
import { readingTools, readToolInput } from '../../core/index.ts';
import type { ToolName } from './names.ts';

/** What the tools of the editor take; package.json declares the same, and a test holds them equal. */
export const toolInputs = {
  'interview-follow-up_list_due': readingTools.list_due.input,
  'interview-follow-up_explain': readingTools.explain.input,
  'interview-follow-up_draft_letter': readingTools.draft_letter.input,
  'interview-follow-up_review_letter': readingTools.review_letter.input,
} satisfies Record<ToolName, unknown>;

/** What a tool is called with, once it is found valid. */
export type ToolInput<Name extends ToolName> = v.InferOutput<(typeof toolInputs)[Name]>;

/** The input of a tool out of what a model wrote; a sentence for the model where it is not valid. */
export function readInput<Name extends ToolName>(
  name: Name,
  written: unknown,
): { readonly input: ToolInput<Name> } | { readonly problem: string } {
  return readToolInput(toolInputs[name], written);
}
