import type { EvaluationContext, LogFile, Settings } from '../core/index.ts';
import {
  type HolidayTest,
  type ParseMarkdown,
  parseSimpleMarkdown,
  promisesOfTasks,
} from '../core/reading.ts';

/** What the policy needs beside the clock and the settings. */
export type OptionalParsers = Pick<EvaluationContext, 'holidays' | 'promises' | 'notedPromises'>;

/**
 * Loads what the files and settings call for, and nothing else: holidays where a country is set, the Markdown parser where notes
 * with an unticked task are not simple, the reader of notes where some may promise something in plain words. What was called for once stays, so only files that are new need be given. For the same call
 * it gives the very same tools, so that what was decided with them may stand.
 */
export function createOptionalParserLoader(): (
  files: readonly LogFile[],
  settings: Settings,
) => Promise<OptionalParsers> {
  const known = new Map<string, OptionalParsers>();
  let wants = { holidays: false, markdown: false, notes: false };
  return async (files, settings) => {
    const entries = files.flatMap(({ reading }) => (reading.kind === 'entries' ? reading.entries : []));
    wants = {
      holidays:
        wants.holidays || settings.country !== '' || entries.some(({ country }) => country !== undefined),
      markdown: wants.markdown || entries.some(({ tasks }) => tasks?.isSimple === false),
      notes: wants.notes || entries.some(({ promisingNotes }) => promisingNotes !== undefined),
    };
    const key = JSON.stringify(wants);
    const optionalParsers = known.get(key) ?? (await loadOptionalParsers(wants));
    known.set(key, optionalParsers);
    return optionalParsers;
  };
}

async function loadOptionalParsers(wants: {
  readonly holidays: boolean;
  readonly markdown: boolean;
  readonly notes: boolean;
}): Promise<OptionalParsers> {
  const [holidays, markdown, notes] = await Promise.all([
    wants.holidays ? import('./holidays.ts') : undefined,
    wants.markdown || wants.notes ? import('./markdown.ts') : undefined,
    wants.notes ? import('./notes.ts') : undefined,
  ]);
  return {
    holidays: holidayLookup(holidays?.publicHolidays),
    promises: promiseReader(markdown?.parseMarkdown),
    notedPromises: notes && markdown && notes.notedPromiseReader(markdown.parseMarkdown),
  };
}

function holidayLookup(
  load: ((country: string) => HolidayTest | undefined) | undefined,
): OptionalParsers['holidays'] {
  const known = new Map<string, HolidayTest | undefined>();
  return (country) => {
    if (!known.has(country)) known.set(country, load?.(country));
    return known.get(country);
  };
}

function promiseReader(parse: ParseMarkdown | undefined): OptionalParsers['promises'] {
  return ({ tasks }) => {
    const parser = tasks?.isSimple ? parseSimpleMarkdown : parse;
    return tasks && parser ? promisesOfTasks(tasks, parser) : [];
  };
}
