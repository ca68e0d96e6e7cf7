import type { LogFile, PolicyContext, Settings } from '../core/index.ts';
import { type HolidayTest, type ParseMarkdown, readNotes } from '../core/index.ts';

/** What the policy needs beside the clock and the settings. */
export type Toolkit = Pick<PolicyContext, 'holidays' | 'promises'>;

/**
 * Loads what the files and settings call for, and nothing else: holidays where a country is set, the Markdown parser where an
 * entry has an unticked task.
 */
export async function loadToolkit(files: readonly LogFile[], settings: Settings): Promise<Toolkit> {
  const entries = files.flatMap(({ reading }) => (reading.kind === 'entry' ? [reading.entry] : []));
  const wantsHolidays = settings.country !== '' || entries.some(({ country }) => country !== undefined);
  const wantsMarkdown = entries.some(({ tasks }) => tasks !== undefined);
  const [holidays, markdown] = await Promise.all([
    wantsHolidays ? import('./holidays.ts') : undefined,
    wantsMarkdown ? import('./markdown.ts') : undefined,
  ]);
  return {
    holidays: holidayLookup(holidays?.publicHolidays),
    promises: promiseReader(markdown?.parseMarkdown),
  };
}

function holidayLookup(
  load: ((country: string) => HolidayTest | undefined) | undefined,
): Toolkit['holidays'] {
  const known = new Map<string, HolidayTest | undefined>();
  return (country) => {
    if (!known.has(country)) known.set(country, load?.(country));
    return known.get(country);
  };
}

function promiseReader(parse: ParseMarkdown | undefined): Toolkit['promises'] {
  return ({ tasks }) => (tasks && parse ? readNotes(tasks, parse).promised.filter(({ done }) => !done) : []);
}
