import * as vscode from 'vscode';
import { english, englishIn, filled, type Moment, type PlainDate, type Speech } from '../core/startup.ts';

/**
 * How the core's sentences are said: in the language of the editor where there is a translation, else in English, with the days as the
 * editor's own country writes them (`en-GB`), else that of the settings of a log.
 */
export function createSpeech(): (country: string) => Speech {
  const { language } = vscode.env;
  const [, region] = /^en-(\w{2})$/i.exec(language) ?? [];
  if (language.startsWith('en')) return (country) => englishIn(region ?? country);
  // Without a translation sentences are English, and so are the days in them.
  if (vscode.l10n.bundle === undefined) return () => english;
  const speech = createTranslated(language);
  return () => speech;
}

function createTranslated(language: string): Speech {
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
