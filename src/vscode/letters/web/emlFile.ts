import * as vscode from 'vscode';
import { UserError } from '../../guard.ts';

/** What writes mail drafts needs Node, which a browser has not. */
export async function emlFile(): Promise<Uint8Array> {
  throw new UserError(
    vscode.l10n.t(
      'In a browser no mail draft (.eml) can be made. Copy the letter or open it in the mail program instead, or use VS Code on the desktop.',
    ),
  );
}
