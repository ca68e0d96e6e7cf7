import * as vscode from 'vscode';
import {
  english,
  englishIn,
  filled,
  type Moment,
  monthFirstCountryOf,
  type PlainDate,
  type Speech,
} from '../core/startup.ts';

/** How the core's sentences are said: in the language of the editor where there is a translation, else in English. */
export function createSpeech(): (country: string) => Speech {
  const { language } = vscode.env;
  if (language.startsWith('en')) return (country) => englishIn(countryOfDays(country));
  // Without a translation sentences are English, and so are the days in them.
  if (vscode.l10n.bundle === undefined) return () => english;
  const speech = createTranslated(language);
  return () => speech;
}

/**
 * As which country English writes days: as the editor's own (`en-GB`), that of the settings of a log, or the one in whose zone the machine is.
 * Its locale does not tell, as editors are installed as `en-US` everywhere.
 */
export function countryOfDays(country: string): string | undefined {
  const [, region] = /^en-(\w{2})$/i.exec(vscode.env.language) ?? [];
  return region ?? (country || monthFirstCountryOf(new Intl.DateTimeFormat().resolvedOptions().timeZone));
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
