import * as vscode from 'vscode';
import { type Letter, type MailDraft, mailDraft, mailtoLink, spoken, visibleLine } from '../../core/index.ts';
import { type Choice, pick } from '../ask.ts';
import { commandIds } from '../commandIds.ts';
import { writeWhole } from '../files/wholeFiles.ts';
import { UserError } from '../guard.ts';
import type { FolderLog } from '../index/folderLog.ts';
import type { LogStore } from '../index/logStore.ts';
import type { LetterReviews } from '../language/letterReviews.ts';
import { emlFile } from '../letters/emlFile.ts';
import { profileFor } from '../letters/profile.ts';
import { isFinished } from './finished.ts';
import { fileOf, textOf } from './target.ts';

/** A letter on its way out, as it stands in the editor, unsaved text included. */
interface Outgoing {
  readonly log: FolderLog;
  readonly uri: vscode.Uri;
  readonly document: vscode.TextDocument;
  readonly letter: Letter;
  readonly draft: MailDraft;
  readonly text: string;
  readonly html: string;
}

/** A way out; false when the person left it. */
interface Way {
  readonly label: string;
  readonly go: () => Thenable<boolean>;
  /** What to say once it is done. */
  readonly done: string;
}

/**
 * Hands the letter at hand to where it leaves from: the clipboard, a draft file or the mail program. Nothing is sent by the
 * tool, so it asks afterwards whether the letter went out.
 */
export async function sendLetter(store: LogStore, reviews: LetterReviews, argument: unknown): Promise<void> {
  await store.settled();
  const outgoing = await outgoingOf(store, argument);
  if (!outgoing) return;
  if (!(await isFinished(reviews, outgoing.document, vscode.l10n.t('Send anyway')))) return;
  const way = await chooseWay(waysOf(outgoing), textOf(argument, 'way'));
  if (!way || !(await way.go())) return;
  // Not awaited: the letter may be sent in an hour, and the notification stays.
  void offerToMark(outgoing, way.done);
}

/** The letter at hand, else a draft that the person picks; undefined where they leave. */
async function outgoingOf(store: LogStore, argument: unknown): Promise<Outgoing | undefined> {
  const file = fileOf(store, argument);
  const found = file?.letter ? { log: file.log, letter: file.letter } : await pickDraft(store.logs());
  if (!found) return undefined;
  const { log, letter } = found;
  const uri = log.uriOf(letter.path);
  const document = await vscode.workspace.openTextDocument(uri);
  const draft = mailDraft(letter, document.getText(), await profileFor(log, letter.path));
  const { htmlText, plainText } = await import('../../lazy/mail.ts');
  return { log, uri, document, letter, draft, text: plainText(draft), html: htmlText(draft) };
}

async function pickDraft(logs: readonly FolderLog[]): Promise<Pick<Outgoing, 'log' | 'letter'> | undefined> {
  const drafts = logs.flatMap((log) =>
    log.evaluation.log.letters.filter(({ sent }) => !sent).map((letter) => ({ log, letter })),
  );
  if (drafts.length === 0)
    throw new UserError(vscode.l10n.t('There is no draft yet. "Generate follow-up" writes one.'));
  const choices = drafts.map(
    ({ log, letter }): Choice<Pick<Outgoing, 'log' | 'letter'>> => ({
      label: letter.path.split('/').at(-1) ?? letter.path,
      description: log.evaluation.log.entryOf(letter)?.company?.value ?? '',
      value: { log, letter },
    }),
  );
  return pick(vscode.l10n.t('Send letter'), choices, vscode.l10n.t('Which draft?'));
}

function waysOf(outgoing: Outgoing): Readonly<Record<string, Way>> {
  const { draft, text, html } = outgoing;
  const link = mailtoLink(draft, text);
  const copied = sayCopied(outgoing);
  const gone = vscode.l10n.t('Sent it? Then mark it as sent.');
  return {
    text: { label: vscode.l10n.t('Copy as text'), go: () => copy(text), done: copied },
    html: { label: vscode.l10n.t('Copy as HTML'), go: () => copy(html), done: copied },
    eml: {
      label: vscode.l10n.t('Save as a mail draft (.eml)...'),
      go: () => saveDraft(outgoing),
      done: gone,
    },
    ...(link !== undefined && {
      mailto: { label: vscode.l10n.t('Open in the mail program'), go: () => openLink(link), done: gone },
    }),
  };
}

/** What the clipboard does not hold, as whoever pastes the letter needs it. */
function sayCopied({ letter }: Outgoing): string {
  const to = plainLine(letter.to?.email ?? letter.to?.name ?? '');
  const subject = plainLine(letter.subject?.value ?? '');
  if (to !== '' && subject !== '') return vscode.l10n.t('Copied. To: {0}. Subject: {1}', to, subject);
  return to === '' ? vscode.l10n.t('Copied.') : vscode.l10n.t('Copied. To: {0}.', to);
}

/** One line, in which the editor would make no link of `[name](address)`. */
function plainLine(text: string): string {
  return visibleLine(text).replaceAll('](', '] (');
}

async function chooseWay(
  ways: Readonly<Record<string, Way>>,
  named: string | undefined,
): Promise<Way | undefined> {
  if (named !== undefined && Object.hasOwn(ways, named)) return ways[named];
  const choices = Object.values(ways).map((way): Choice<Way> => ({ label: way.label, value: way }));
  return pick(
    vscode.l10n.t('Send letter'),
    choices,
    vscode.l10n.t('Nothing leaves this computer by itself.'),
  );
}

async function copy(text: string): Promise<boolean> {
  await vscode.env.clipboard.writeText(text);
  return true;
}

async function saveDraft({ log, uri, draft }: Outgoing): Promise<boolean> {
  const bytes = await emlFile(draft, new Date(log.now.epochMilliseconds));
  const target = await vscode.window.showSaveDialog({
    title: vscode.l10n.t('Save as a mail draft'),
    defaultUri: uri.with({ path: uri.path.replace(/\.md$/i, '.eml') }),
    filters: { [vscode.l10n.t('Mail drafts')]: ['eml'] },
  });
  if (!target) return false;
  await writeWhole(target, bytes);
  sayWhatLacks(log, draft);
  return true;
}

/** What the mail program will not know; not awaited, as nobody has to answer. */
function sayWhatLacks({ context }: FolderLog, { lacks }: MailDraft): void {
  const said = lacks.map((lack) => spoken(lack, context.speech));
  if (said.length > 0) void vscode.window.showInformationMessage(said.join(' '));
}

/**
 * As text, which the editor takes though its types do not say so: a `Uri` loses the encoding of `&`, `#` and `?` inside the
 * letter (microsoft/vscode#85930).
 */
async function openLink(link: string): Promise<boolean> {
  const opened: unknown = await Reflect.apply(vscode.env.openExternal, vscode.env, [link]);
  return opened === true;
}

async function offerToMark({ uri, letter }: Outgoing, message: string): Promise<void> {
  if (letter.sent) {
    void vscode.window.showInformationMessage(message);
    return;
  }
  const mark = vscode.l10n.t('Mark as sent');
  if ((await vscode.window.showInformationMessage(message, mark)) === mark)
    await vscode.commands.executeCommand(commandIds['mark-sent'], { uri: uri.toString() });
}
