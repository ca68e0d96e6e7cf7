import * as vscode from 'vscode';
import { english, filled, type Moment, type PlainDate, type Speech } from '../core/startup.ts';

/** How the core's sentences are said: in the language of the editor where there is a translation, else in English. */
export function createSpeech(): Speech {
  const { language } = vscode.env;
  // Without a translation sentences are English, and so are the days in them.
  if (language.startsWith('en') || vscode.l10n.bundle === undefined) return english;
  const format = (year: 'numeric' | undefined) =>
    new Intl.DateTimeFormat(language, {
      weekday: 'short',
      day: 'numeric',
      month: 'short',
      year,
      timeZone: 'UTC',
    });
  const [thisYear, otherYear] = [format(undefined), format('numeric')];
  const date = ({ year, month, day }: PlainDate, now: Moment | undefined) =>
    (year === now?.year ? thisYear : otherYear).format(Date.UTC(year, month - 1, day));
  return {
    say: (text, ...values) => filled(vscode.l10n.t(text), values),
    date,
    moment: (moment, now) =>
      `${date(moment.toPlainDate(), now)}, ${moment.toPlainTime().toString({ smallestUnit: 'minute' })}`,
    list: (items, type) => new Intl.ListFormat(language, { type }).format(items),
  };
}
