import * as vscode from 'vscode';
import { type ToolName, toolNames } from './names.ts';
import type { ToolServices } from './tool.ts';

/** Offers the log to language models: reading and drafting, never writing. What they do is loaded when the first is called. */
export function registerTools(services: ToolServices): vscode.Disposable {
  return vscode.Disposable.from(...toolNames.map((name) => register(name, services)));
}

function register(name: ToolName, services: ToolServices): vscode.Disposable {
  return vscode.lm.registerTool<unknown>(name, {
    prepareInvocation: async ({ input }) => {
      const { messageOf } = await import('./answer.ts');
      const invocationMessage = messageOf(name, input);
      return invocationMessage === undefined ? {} : { invocationMessage };
    },
    invoke: async ({ input }) => {
      const { answer } = await import('./answer.ts');
      const parts = await answer(name, services, input);
      return new vscode.LanguageModelToolResult(parts.map((part) => new vscode.LanguageModelTextPart(part)));
    },
  });
}
