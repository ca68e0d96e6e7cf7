import { isTemplateError } from '../../core/index.ts';
import { UserError } from '../guard.ts';
import { draftLetter } from './draftLetter.ts';
import { explain } from './explain.ts';
import { readInput } from './inputs.ts';
import { listDue } from './listDue.ts';
import type { ToolName } from './names.ts';
import { reviewLetter } from './reviewLetter.ts';
import type { Tool, ToolServices } from './tool.ts';

const tools: { readonly [Name in ToolName]: Tool<Name> } = {
  'interview-follow-up_list_due': listDue,
  'interview-follow-up_explain': explain,
  'interview-follow-up_draft_letter': draftLetter,
  'interview-follow-up_review_letter': reviewLetter,
};

/** What is shown to the person while a tool runs; undefined where its input is not valid. */
export function messageOf<Name extends ToolName>(name: Name, written: unknown): string | undefined {
  const read = readInput(name, written);
  const tool: Tool<Name> = tools[name];
  return 'input' in read ? tool.message(read.input) : undefined;
}

/** The parts of a tool's answer; what is wrong with its input is an answer too. */
export async function answer<Name extends ToolName>(
  name: Name,
  services: ToolServices,
  written: unknown,
): Promise<readonly string[]> {
  const read = readInput(name, written);
  if ('problem' in read) return [read.problem];
  const tool: Tool<Name> = tools[name];
  try {
    await services.store.settled();
    return await tool.answer(services, read.input);
  } catch (error) {
    if (error instanceof UserError || isTemplateError(error)) return [error.message];
    throw error;
  }
}
