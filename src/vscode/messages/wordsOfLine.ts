import type { Source, Words } from '../../lazy/messages.ts';

/** The words behind the field, or the person of a list, that a line of front matter holds. */
export function wordsOfLine(line: string, sources: readonly Source[]): readonly string[] {
  return sourcesOfLine(line, sources).map(({ words }) => saidBy(words));
}

function sourcesOfLine(line: string, sources: readonly Source[]): readonly Source[] {
  const key = /^([\w-]{1,40})\s*:\s*\S/.exec(line)?.[1]?.toLowerCase();
  if (key !== undefined) return sources.filter(({ field }) => field === key);
  if (!/^\s*-\s/.test(line)) return [];
  return sources.filter(
    ({ field, value }) => field === 'interviewers' && line.includes(value.split(' <')[0] ?? value),
  );
}

/** `DTSTART: “2026-12-03 14:00”`. */
export function saidBy({ place, text }: Words): string {
  const line = text.replace(/\s+/g, ' ').trim().slice(0, 90);
  return line === '' ? '' : `${place === 'text' ? '' : `${place}: `}“${line}”`;
}
