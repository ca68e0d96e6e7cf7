import * as vscode from 'vscode';
import { isTemplateError } from '../../core/index.ts';
import { UserError } from '../guard.ts';
import { draftLetter } from './draftLetter.ts';
import { explain } from './explain.ts';
import { readInput, type ToolName } from './inputs.ts';
import { listDue } from './listDue.ts';
import { reviewLetter } from './reviewLetter.ts';
import type { Tool, ToolServices } from './tool.ts';

/** Offers the log to language models: reading and drafting, never writing. What they take is in `inputs.ts`. */
export function registerTools(services: ToolServices): vscode.Disposable {
  return vscode.Disposable.from(
    register(listDue, services),
    register(explain, services),
    register(draftLetter, services),
    register(reviewLetter, services),
  );
}

function register<Name extends ToolName>(tool: Tool<Name>, services: ToolServices): vscode.Disposable {
  return vscode.lm.registerTool<unknown>(tool.name, {
    prepareInvocation: ({ input: written }) => {
      const read = readInput(tool.name, written);
      return 'input' in read ? { invocationMessage: tool.message(read.input) } : {};
    },
    invoke: async ({ input: written }) => {
      const parts = await answer(tool, services, written);
      return new vscode.LanguageModelToolResult(parts.map((part) => new vscode.LanguageModelTextPart(part)));
    },
  });
}

async function answer<Name extends ToolName>(
  tool: Tool<Name>,
  services: ToolServices,
  written: unknown,
): Promise<readonly string[]> {
  const read = readInput(tool.name, written);
  if ('problem' in read) return [read.problem];
  try {
    await services.store.settled();
    return await tool.answer(services, read.input);
  } catch (error) {
    if (error instanceof UserError || isTemplateError(error)) return [error.message];
    throw error;
  }
}
