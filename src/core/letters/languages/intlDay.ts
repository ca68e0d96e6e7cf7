import type { PlainDate } from '../../calendar.ts';

const formats = new Map<string, Intl.DateTimeFormat>();

/** A day as `Intl` writes it in a language (BCP 47), such as `Dienstag, 17. November`. */
export function intlDay(
  tag: string,
  date: PlainDate,
  options: { readonly weekday: boolean; readonly year: boolean },
): string {
  const key = `${tag} ${options.weekday} ${options.year}`;
  const format =
    formats.get(key) ??
    new Intl.DateTimeFormat(tag, {
      calendar: 'gregory',
      numberingSystem: 'latn',
      timeZone: 'UTC',
      day: 'numeric',
      month: 'long',
      ...(options.weekday && { weekday: 'long' }),
      ...(options.year && { year: 'numeric' }),
    });
  formats.set(key, format);
  return format.format(Date.UTC(date.year, date.month - 1, date.day));
}
