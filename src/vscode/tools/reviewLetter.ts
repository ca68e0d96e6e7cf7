import * as vscode from 'vscode';
import { type PlacedFinding, placeFindings, positionsOf } from '../../core/index.ts';
import { asJson } from './facts.ts';
import { letterAt } from './logFiles.ts';
import type { Tool } from './tool.ts';

/** What a careful friend would say about a letter. */
export const reviewLetter: Tool<'interview-follow-up_review_letter'> = {
  name: 'interview-follow-up_review_letter',
  message: ({ letter }) => vscode.l10n.t('Reading {0} critically', letter),
  answer: async ({ store, reviews }, { letter: path }) => {
    const { log, file: letter } = letterAt(store, path);
    const document = await vscode.workspace.openTextDocument(log.uriOf(letter.path));
    const positionAt = positionsOf(document.getText());
    const placed = placeFindings(await reviews.reviewWithSources(document), (_, offset) =>
      positionAt(offset),
    );
    if (placed.length > 0) return [asJson(placed.map(asFact))];
    return [
      letter.sent
        ? vscode.l10n.t('The letter went out already, and is not judged any more.')
        : vscode.l10n.t('Nothing was found in the letter.'),
    ];
  },
};

function asFact({ finding: { severity, code, message }, line, column }: PlacedFinding) {
  return { severity, code, message, line, column };
}
