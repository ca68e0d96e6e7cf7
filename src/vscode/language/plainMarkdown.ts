import * as vscode from 'vscode';

/** Text that may hold a person's own words, to be shown as it is: never emphasis, HTML or a link. */
export function plainMarkdown(text: string): vscode.MarkdownString {
  return new vscode.MarkdownString(text.replace(/[!-/:-@[-`{-~]/g, '\\$&'));
}

/** A label that may hold a person's own words, where the editor would draw `$(name)` as an icon. */
export function plainLabel(text: string): string {
  return text.replaceAll('$(', '$ (');
}
