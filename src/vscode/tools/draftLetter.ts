import * as vscode from 'vscode';
import { chosenLetter, isOwed, sayTitle } from '../../core/index.ts';
import { UserError } from '../guard.ts';
import { compose } from '../letters/compose.ts';
import { entryAt, shownPath } from './logFiles.ts';
import type { Tool } from './tool.ts';

/** A letter out of the writer's notes, as text; nothing is written. */
export const draftLetter: Tool<'interview-follow-up_draft_letter'> = {
  name: 'interview-follow-up_draft_letter',
  message: ({ entry }) => vscode.l10n.t('Drafting a letter from the notes in {0}', entry),
  answer: async ({ store, templates }, { entry: path, kind, to }) => {
    const { log, file: entry } = entryAt(store, path);
    const obligations = log.evaluation.obligationsOf(entry.path);
    const interview = log.evaluation.interviewWith(entry.id);
    const choice = interview && chosenLetter(interview, obligations, { letter: kind, to });
    if (!choice) {
      const owed = obligations.filter(isOwed).map((one) => sayTitle(one, log.context.speech));
      throw new UserError(
        owed.length > 0
          ? vscode.l10n.t('No letter to that person is due for {0} now. Due: {1}.', path, owed.join(', '))
          : vscode.l10n.t('No letter is due for {0} now. Name a kind to draft one all the same.', path),
      );
    }
    const draft = choice.obligation?.draft;
    const { text } = await compose({ log, ...choice }, templates);
    return [text, draft ? saidOfDraft(shownPath(log, draft.path)) : notSaved()];
  },
};

function notSaved(): string {
  return vscode.l10n.t(
    'This is not saved. The command "Interview: Generate follow-up" writes it as a file. What is in [brackets] is for the person to fill in: ask, and invent nothing.',
  );
}

function saidOfDraft(path: string): string {
  return vscode.l10n.t('This is not saved, and a draft of this letter is there already: {0}.', path);
}
