/** A line of a file without its end, and where it starts. */
export interface BodyLine {
  readonly text: string;
  readonly start: number;
}

/** Longer lines, in characters, are prose or what a program wrote: no heading, field or row. */
const longestLine = 4000;

const fence = /^ {0,3}(`{3,}|~{3,})/;

/** The lines of the Markdown behind `bodyStart`; code, and lines that are too long for anything but prose, read as blank. */
export function bodyLines(text: string, bodyStart: number): readonly BodyLine[] {
  const lines: BodyLine[] = [];
  let open: string | undefined;
  for (const { 0: ended, index } of text.slice(bodyStart).matchAll(/[^\n]*(?:\n|$)/g)) {
    if (ended === '') break;
    const line = ended.replace(/\r?\n$/, '');
    const mark = fence.exec(line)?.[1];
    const isShown = open === undefined && mark === undefined && line.length <= longestLine;
    const closes = open !== undefined && mark?.startsWith(open);
    lines.push({ text: isShown ? line : '', start: bodyStart + index });
    if (open === undefined) open = mark;
    else if (closes) open = undefined;
  }
  return lines;
}
