import * as vscode from 'vscode';
import { type Letter, readEntryFacts } from '../../core/index.ts';
import { type Choice, pick } from '../ask.ts';
import { UserError } from '../guard.ts';
import type { FolderLog } from '../index/folderLog.ts';
import type { LogStore } from '../index/logStore.ts';
import type { LetterReviews } from '../language/letterReviews.ts';
import { isModelWanted } from '../letters/models.ts';
import { fileOf } from './target.ts';

/** Where it is kept, for this workspace, that nobody is asked before a model is. */
const sendsUnasked = 'sends to a language model unasked';

/** In milliseconds: a model that says nothing for so long says nothing. */
const longestSilence = 60_000;

/**
 * Lets a language model phrase the draft at hand: shows all that is sent, streams the answer between greeting and closing as one step
 * to undo, and holds it to the notes. Whatever goes wrong leaves the draft as it was.
 */
export async function phraseLetter(
  store: LogStore,
  reviews: LetterReviews,
  state: vscode.Memento,
  argument: unknown,
): Promise<void> {
  await store.settled();
  const file = fileOf(store, argument);
  if (!file?.letter || file.letter.sent) throw new UserError(vscode.l10n.t('Open a draft first.'));
  const { log, letter } = file;
  const document = await vscode.workspace.openTextDocument(log.uriOf(letter.path));
  if (!isModelWanted(document)) {
    await state.update(sendsUnasked, undefined);
    throw new UserError(vscode.l10n.t('The setting interviewFollowUp.languageModel is off.'));
  }
  const request = await requestFor(log, letter, document);
  const model = await chooseModel();
  if (!model || !(await mayPass(request.prompt, model, state))) return;
  const editor = await vscode.window.showTextDocument(document);
  const range = new vscode.Range(
    document.positionAt(request.range.start),
    document.positionAt(request.range.end),
  );
  const isDone = await vscode.window.withProgress(
    {
      location: vscode.ProgressLocation.Notification,
      title: vscode.l10n.t('{0} is phrasing the letter', model.name),
      cancellable: true,
    },
    (_, token) => streamInto(editor, range, model, request.prompt, token),
  );
  if (isDone) reviews.checkSources(document.uri);
}

async function requestFor(log: FolderLog, letter: Letter, document: vscode.TextDocument) {
  const { evaluation } = log;
  const entry = evaluation.log.entryOf(letter);
  const interview = entry && evaluation.interviewWith(entry.id);
  if (!interview) throw new UserError(vscode.l10n.t('This draft belongs to no interview with a date.'));
  const [{ modelRequest, letterLanguage }, { parseMarkdown }, { languageOfNotes }] = await Promise.all([
    import('../../lazy/letters.ts'),
    import('../../lazy/markdown.ts'),
    import('../../lazy/noteLanguage.ts'),
  ]);
  const source = await vscode.workspace.openTextDocument(log.uriOf(entry.path));
  const text = source.getText();
  const { language, noted } = letterLanguage(evaluation, interview, {
    text,
    asked: letter.language,
    detect: languageOfNotes,
  });
  return modelRequest({
    letter,
    text: document.getText(),
    interview,
    notes: readEntryFacts(entry, interview.process.rounds, text, parseMarkdown, noted ?? language),
    tone: log.settings.tone,
    language,
    companies: evaluation.log.entries.flatMap(({ company }) => (company ? [company.value] : [])),
    parse: parseMarkdown,
  });
}

async function chooseModel(): Promise<vscode.LanguageModelChat | undefined> {
  const models = await vscode.lm.selectChatModels();
  const [first, ...others] = models;
  if (!first) throw new UserError(vscode.l10n.t('Your editor has no language model.'));
  if (others.length === 0) return first;
  const choices = models.map(
    (model): Choice<vscode.LanguageModelChat> => ({
      label: model.name,
      description: model.vendor,
      value: model,
    }),
  );
  return pick(vscode.l10n.t('Phrase letter with a language model'), choices);
}

/** Shows all that is sent, and asks, unless the person said for this workspace that nothing need be asked. */
async function mayPass(
  prompt: string,
  model: vscode.LanguageModelChat,
  state: vscode.Memento,
): Promise<boolean> {
  if (state.get(sendsUnasked) === true) return true;
  const send = vscode.l10n.t('Send');
  const always = vscode.l10n.t('Send, and do not ask again in this workspace');
  const message = vscode.l10n.t(
    'Send this to {0}? Its answer takes the place of what stands between greeting and closing; one undo brings that back.',
    model.name,
  );
  const options = { modal: true, detail: prompt };
  const chosen = await vscode.window.showInformationMessage(message, options, send, always);
  if (chosen === always) await state.update(sendsUnasked, true);
  return chosen === send || chosen === always;
}

/** Streams an answer into the draft; false, and the draft as it was, where the person cancels. Throws a sentence where it fails. */
async function streamInto(
  editor: vscode.TextEditor,
  range: vscode.Range,
  model: vscode.LanguageModelChat,
  prompt: string,
  token: vscode.CancellationToken,
): Promise<boolean> {
  const { document } = editor;
  const before = document.getText();
  const start = document.offsetAt(range.start);
  let end = document.offsetAt(range.end);
  let version = document.version;
  let said = '';
  const write = async (text: string, isLast: boolean): Promise<void> => {
    if (document.version !== version) throw new UserError(changedMeanwhile());
    const length = document.getText().length;
    const place = new vscode.Range(document.positionAt(start), document.positionAt(end));
    const undo = { undoStopBefore: said === '', undoStopAfter: isLast };
    const isWritten = await editor.edit((edit) => edit.replace(place, text), undo);
    if (!isWritten) throw new UserError(changedMeanwhile());
    end += document.getText().length - length;
    version = document.version;
    said = text;
  };
  const stop = new vscode.CancellationTokenSource();
  token.onCancellationRequested(() => stop.cancel());
  const silence = { isReached: false };
  const watch = () =>
    setTimeout(() => {
      silence.isReached = true;
      stop.cancel();
    }, longestSilence);
  let timer = watch();
  try {
    const messages = [vscode.LanguageModelChatMessage.User(prompt)];
    const response = await model.sendRequest(messages, {}, stop.token);
    for await (const fragment of response.text) {
      clearTimeout(timer);
      if (stop.token.isCancellationRequested) break;
      timer = watch();
      const all = said + fragment;
      if (all.trim() !== '') await write(all, false);
    }
    if (silence.isReached) throw new UserError(vscode.l10n.t('{0} does not answer.', model.name));
    if (token.isCancellationRequested) return await restored();
    const text = plainAnswer(said);
    if (text === '') throw new UserError(vscode.l10n.t('{0} answered nothing.', model.name));
    await write(text, true);
    return true;
  } catch (error) {
    await restored();
    if (token.isCancellationRequested) return false;
    throw error instanceof UserError
      ? error
      : new UserError(sentenceOf(error, model.name, silence.isReached));
  } finally {
    clearTimeout(timer);
    stop.dispose();
  }

  async function restored(): Promise<false> {
    // What somebody typed meanwhile is theirs.
    if (document.version !== version || document.getText() === before) return false;
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('undo');
    if (document.getText() === before) return false;
    const all = new vscode.Range(document.positionAt(0), document.positionAt(document.getText().length));
    const edit = new vscode.WorkspaceEdit();
    edit.replace(document.uri, all, before);
    await vscode.workspace.applyEdit(edit);
    return false;
  }
}

function changedMeanwhile(): string {
  return vscode.l10n.t('The draft was changed meanwhile, so the answer was not written on.');
}

/** An answer as text of a letter: no fences around it, and no comment, which could silence the review. */
function plainAnswer(answer: string): string {
  return answer
    .trim()
    .replace(/^```[^\n]*\n([\s\S]*?)\n?```$/, '$1')
    .replaceAll('<!', '< !')
    .trim();
}

/** Why a model gave no answer, for people. */
function sentenceOf(error: unknown, name: string, isSilent: boolean): string {
  if (isSilent) return vscode.l10n.t('{0} does not answer.', name);
  const code = error instanceof vscode.LanguageModelError ? error.code : '';
  if (code === vscode.LanguageModelError.NoPermissions.name)
    return vscode.l10n.t('{0} may not be used here: nobody allowed it.', name);
  if (code === vscode.LanguageModelError.Blocked.name)
    return vscode.l10n.t('{0} refused: the request was blocked, or your quota is used up.', name);
  if (code === vscode.LanguageModelError.NotFound.name)
    return vscode.l10n.t('{0} is not there any more.', name);
  const why = error instanceof Error ? error.message : String(error);
  return vscode.l10n.t('{0} failed: {1}', name, why);
}
