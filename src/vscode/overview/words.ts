import * as vscode from 'vscode';
import { dayOrderIn, type OverviewWords } from '../../core/index.ts';
import { countryOfDays } from '../speech.ts';

/** The words of the panel, in the language of the editor; English writes days as in all that the editor says. */
export function overviewWords(country: string): OverviewWords {
  const { language } = vscode.env;
  const english = dayOrderIn(countryOfDays(country)) === 'month first' ? 'en-US' : 'en-GB';
  return {
    language: language === 'en' ? english : language,
    title: vscode.l10n.t('Interview overview'),
    company: vscode.l10n.t('Company'),
    from: vscode.l10n.t('From'),
    to: vscode.l10n.t('To'),
    filterAndExport: vscode.l10n.t('Filter and export'),
    coming: vscode.l10n.t('Coming interviews'),
    clear: vscode.l10n.t('Show all'),
    shown: vscode.l10n.t('{0} of {1} processes', '{0}', '{1}'),
    shownOne: vscode.l10n.t('{0} of 1 process', '{0}'),
    answerBy: vscode.l10n.t('answer by {0}', '{0}'),
    answerTheOffer: vscode.l10n.t('Answer the offer'),
    nothing: vscode.l10n.t('Nothing to show. Write an interview entry, or change the filter.'),
    exportMarkdown: vscode.l10n.t('Export as Markdown'),
    exportSvg: vscode.l10n.t('Export the timeline as SVG'),
    timeline: vscode.l10n.t('Timeline'),
    howToMove: vscode.l10n.t('A mark opens its file. The arrow keys lead along a row.'),
    today: vscode.l10n.t('Today'),
    interview: vscode.l10n.t('Interview'),
    sent: vscode.l10n.t('Sent'),
    overdue: vscode.l10n.t('Overdue'),
    open: vscode.l10n.t('Due'),
    upcoming: vscode.l10n.t('Later'),
    snoozed: vscode.l10n.t('Snoozed'),
    waived: vscode.l10n.t('Waived'),
    lapsed: vscode.l10n.t('Lapsed'),
    draft: vscode.l10n.t('Draft'),
    recipient: vscode.l10n.t('to'),
    funnel: vscode.l10n.t('How far they went'),
    interviewed: vscode.l10n.t('Interviewed'),
    advanced: vscode.l10n.t('Got further'),
    offer: vscode.l10n.t('Offer'),
    accepted: vscode.l10n.t('Accepted'),
    standings: vscode.l10n.t('Where they stand'),
    answers: vscode.l10n.t('Days until they answered'),
    withLetter: vscode.l10n.t('After a letter'),
    withoutLetter: vscode.l10n.t('Without one'),
    medianDays: vscode.l10n.t('median {0}, of {1}', '{0}', '{1}'),
    few: vscode.l10n.t('(few)'),
    unknown: vscode.l10n.t('no known answer'),
    noCause: vscode.l10n.t('These are counts of one log. They do not show that a letter made a difference.'),
    table: vscode.l10n.t('As a table'),
    role: vscode.l10n.t('Role'),
    outcome: vscode.l10n.t('Outcome'),
    interviews: vscode.l10n.t('Interviews'),
    letters: vscode.l10n.t('Letters'),
  };
}
