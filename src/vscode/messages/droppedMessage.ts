import * as vscode from 'vscode';

const isMessage = (name: string): boolean => /\.(?:ics|eml)$/i.test(name);

/** The bytes of the first invitation or mail among what is dropped; undefined where there is none. */
async function messageIn(data: vscode.DataTransfer): Promise<Uint8Array | undefined> {
  for (const [, item] of data) {
    const file = item.asFile();
    if (file && isMessage(file.name)) return file.data();
  }
  const written = (await data.get('text/uri-list')?.asString()) ?? '';
  const dropped = written.split(/\r?\n/).find((line) => isMessage(line.trim()));
  return dropped === undefined
    ? undefined
    : await vscode.workspace.fs.readFile(vscode.Uri.parse(dropped.trim()));
}

/** Reads the invitation or the mail among what is dropped; whether there is one. */
export async function readDropped(data: vscode.DataTransfer): Promise<boolean> {
  const bytes = await messageIn(data);
  if (!bytes) return false;
  // Not awaited: the drop is over while the person still decides.
  void vscode.commands.executeCommand('interviewFollowUp.readMessage', { bytes });
  return true;
}
