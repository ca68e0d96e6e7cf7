import type { Range } from '../text.ts';
import type { BodyLine } from './bodyLines.ts';
import { datesIn, yearlessDayIn } from './datesInText.ts';
import { withoutDenials } from './headOfNote.ts';
import { stepOf } from './steps.ts';
import { isDelimiterRow } from './tables.ts';

/** Words that hardly ever mean anything else; they choose the files that are looked at. */
const words =
  /interview|phone screen|recruiter (?:screen|call)|\bscreen(?:ing)? call|on-?site|hiring manager|vorstellungsgespr|bewerbungsgespr|erstgespr|entretien|entrevista|面接|面談|면접|面试|面試|[一二三四终終]面|HR面/iu;

/** A day without a year, beside such a word. */
const shortDay =
  /\b\d{1,2}[./]\d{1,2}\b|\b\d{1,2}\.? ?(?:jan|feb|m[aä]r|apr|ma[iy]|jun|jul|aug|ag|sep|o[ck]t|nov|de[cz]|d[ié]c)|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* \d{1,2}\b|\d{1,2} ?[月월] ?\d{1,2}/iu;

/** The head of a table with a column for rounds. */
const roundTable = /^[^\n|]*\|[^\n]*(?<!\p{L})(?:stage|round|runde|étape|etapa|ronda|rodada)(?!\p{L})/imu;

/** Whether a text has a word that hardly ever means anything but an interview. */
export function hasWordForOne(text: string): boolean {
  return words.test(text);
}

/** Whether the start of a file, or its name, may speak of an interview. */
export function maySpeakOfOne(head: string, name: string): boolean {
  return (words.test(head) && speaksOfOne(head)) || stepOf(name) === 'interview' || roundTable.test(head);
}

/** How much of a line says what it is about, in characters. */
const opening = 60;

/**
 * Further lines of a file of which the line at `first` is told, one a day: each names a day of its own beside a word for an interview, or
 * below a heading with one.
 */
export function furtherLines(lines: readonly BodyLine[], first: Range): readonly Range[] {
  const told = new Set<string>();
  let above = '';
  return lines.flatMap(({ text, start }) => {
    if (/^ {0,3}#{1,6} /.test(text)) above = text;
    const said = text.slice(0, opening);
    const day = (
      datesIn(said)[0]?.written ??
      yearlessDayIn(said)?.written ??
      shortDay.exec(said)?.[0]
    )?.toLowerCase();
    const isFirst = start >= first.start && start < first.end;
    const isOther = ['other', 'arranged'].includes(stepOf(said) ?? '') || withoutDenials(text) !== text;
    const speaks = !isOther && (speaksOfOne(said) || (text !== above && speaksOfOne(above)));
    if (day === undefined || told.has(day) || !(isFirst || speaks)) return [];
    told.add(day);
    return isFirst ? [] : [{ start, end: start + text.trimEnd().length }];
  });
}

/** A line with a word for an interview and a day, on its own or under such a heading; or a day in the name of the file. */
export function speakingLine(name: string, lines: readonly BodyLine[]): Range | undefined {
  const hasDay = (text: string) => datesIn(text).length > 0 || shortDay.test(text);
  let above = '';
  for (const [index, { text, start }] of lines.entries()) {
    // A heading, and the head of a table, say what stands below.
    if (/^ {0,3}#{1,6} /.test(text) || (text.includes('|') && isDelimiterRow(lines[index + 1]?.text ?? '')))
      above = text;
    else if (text.trim() === '' && !/^ {0,3}#/.test(above)) above = '';
    const speaks = speaksOfOne(text) || (text !== above && speaksOfOne(above));
    if (speaks && hasDay(text)) return { start, end: start + text.trimEnd().length };
  }
  const isDated =
    /\d{4}[-._]?\d{2}[-._]?\d{2}/.test(name) || lines.some(({ text }) => datesIn(text).length > 0);
  const speaking =
    lines.find(({ text }) => speaksOfOne(text)) ?? lines.find(({ text }) => /[^\s-]/.test(text));
  return speaking && isDated
    ? { start: speaking.start, end: speaking.start + speaking.text.trimEnd().length }
    : undefined;
}

function speaksOfOne(text: string): boolean {
  return words.test(withoutDenials(text.replace(blankLabel, '')));
}

/** A label without a value asks for one: `Interview date:`. */
const blankLabel = /^[ \t>*_-]{0,6}\p{L}[\p{L} _-]{1,40}::?[*_]{0,2}[ \t]*$(?!\r?\n[ \t]*- )/gmu;
