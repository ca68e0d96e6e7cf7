import * as vscode from 'vscode';
import { isTemplateError } from '../core/startup.ts';

/** An error whose message is a sentence for people: what is wrong, where, what to do. */
export class UserError extends Error {}

/** Runs `fn` and reports what goes wrong: a sentence to the person, the whole error to the log. */
export type Guard = <Arguments extends readonly unknown[]>(
  name: string,
  fn: (...args: Arguments) => Thenable<unknown>,
) => (...args: Arguments) => Promise<void>;

export function createGuard(log: vscode.LogOutputChannel): Guard {
  return (name, fn) =>
    async (...args) => {
      try {
        await fn(...args);
      } catch (error) {
        if (error instanceof UserError || isTemplateError(error)) {
          log.warn(`${name}: ${error.message}`);
          void vscode.window.showErrorMessage(error.message);
          return;
        }
        log.error(name, error instanceof Error ? error : String(error));
        // Not awaited: work must go on whether or not somebody reads the message.
        void offerLog(name, log);
      }
    };
}

async function offerLog(name: string, log: vscode.LogOutputChannel): Promise<void> {
  const open = vscode.l10n.t('Show log');
  const message = vscode.l10n.t('Something went wrong in "{0}". Nothing was lost; the log says more.', name);
  if ((await vscode.window.showErrorMessage(message, open)) === open) log.show();
}
