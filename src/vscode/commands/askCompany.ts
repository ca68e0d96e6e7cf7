import * as vscode from 'vscode';
import { staysOpen } from '../ask.ts';
import { plainLabel } from '../language/plainMarkdown.ts';

/** What a new entry starts from: a company, or the message that the person copied. */
export type Start = { readonly company: string } | 'clipboard';

/** Asks for the company, or offers to read what was copied as long as nothing is typed. Undefined when they leave. */
export async function askCompany(title: string): Promise<Start | undefined> {
  const input = vscode.window.createQuickPick();
  const copied = {
    label: vscode.l10n.t('Read an invitation or a mail that you copied'),
    iconPath: new vscode.ThemeIcon('clippy'),
  };
  Object.assign(input, {
    title,
    placeholder: vscode.l10n.t('Which company?'),
    items: [copied],
    ...staysOpen,
  });
  try {
    return await new Promise((resolve) => {
      input.onDidChangeValue((value) => {
        input.items =
          value.trim() === '' ? [copied] : [{ label: plainLabel(value.trim()), alwaysShow: true }];
      });
      // What is typed counts, whatever the list has come to show.
      input.onDidAccept(() => {
        const company = input.value.trim();
        resolve(company === '' ? 'clipboard' : { company });
      });
      input.onDidHide(() => resolve(undefined));
      input.show();
    });
  } finally {
    input.dispose();
  }
}
