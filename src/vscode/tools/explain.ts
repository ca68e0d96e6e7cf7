import * as vscode from 'vscode';
import { explanationJson, meansPerson, namedForTools, sayTitle } from '../../core/index.ts';
import { UserError } from '../guard.ts';
import { asJson, factsOf } from './facts.ts';
import { entryAt } from './logFiles.ts';
import type { Tool } from './tool.ts';

/** Why an interview calls for a letter, from when to when, and what settles it. */
export const explain: Tool<'interview-follow-up_explain'> = {
  name: 'interview-follow-up_explain',
  message: ({ entry }) => vscode.l10n.t('Looking up what {0} calls for', entry),
  answer: async ({ store }, { entry: path, kind, to }) => {
    const { log, file: entry } = entryAt(store, path);
    const all = log.evaluation.obligationsOf(entry.path);
    const meant = all.filter(
      (one) =>
        (kind === undefined || one.letter === kind) &&
        (to === undefined || (one.to !== undefined && meansPerson(to, one.to))),
    );
    if (all.length === 0) throw new UserError(vscode.l10n.t('{0} calls for no letter.', path));
    if (meant.length === 0) {
      throw new UserError(
        vscode.l10n.t(
          '{0} does not call for that letter. It calls for: {1}.',
          path,
          all.map((one) => sayTitle(one, log.context.speech)).join(', '),
        ),
      );
    }
    const explained = meant.map((one) => ({
      ...namedForTools(explanationJson(one, log.context)),
      ...factsOf(log, one),
    }));
    return [asJson(explained)];
  },
};
