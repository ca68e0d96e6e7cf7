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
  for (let start = bodyStart, next = start; start < text.length; start = next) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    next = end + 1;
    const line = text.slice(start, newline > start && text[end - 1] === '\r' ? end - 1 : end);
    const mark = fence.exec(line)?.[1];
    const isShown = open === undefined && mark === undefined && line.length <= longestLine;
    const closes = open !== undefined && mark?.startsWith(open);
    lines.push({ text: isShown ? line : '', start });
    if (open === undefined) open = mark;
    else if (closes) open = undefined;
  }
  return lines;
}
