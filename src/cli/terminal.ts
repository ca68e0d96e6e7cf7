/** What a terminal would obey rather than show: control characters, and those that turn or hide text. */
const unseen =
  /[\p{Cc}\u061C\u200B\u200E\u200F\u2028-\u202E\u2060-\u2064\u2066-\u2069\uFEFF\u{E0000}-\u{E007F}]/gu;

/** One line of text as it may be shown: what comes from files never moves the cursor, changes colours or hides text. */
export function visible(text: string): string {
  return unobeyed(text.replace(/[\r\n\t]+/g, ' ').replace(unseen, '\uFFFD'));
}

/** The same for what begins a line, such as a path: a build server takes a line that begins with `::` for a command. */
export function visibleLine(text: string): string {
  return visible(text).replace(/^\s*(?=::|# #)/, './');
}

/** What a build server takes for a command wherever it stands in a line, `##[group]` and its like, as text. */
export function unobeyed(text: string): string {
  return text.replace(/##(?=\w{0,32}\[)/g, '# #');
}

/** The same for text of several lines. */
export function visibleLines(text: string): string {
  return text
    .replaceAll('\r\n', '\n')
    .replace(unseen, (character) => (character === '\n' || character === '\t' ? character : '\uFFFD'));
}

/** JSON in which every such character is written as an escape; it reads as the same value. */
export function visibleJson(value: unknown): string {
  const escaped = JSON.stringify(value)
    .replace(unseen, (character) =>
      [...Array(character.length).keys()]
        .map((index) => `\\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`)
        .join(''),
    )
    .replace(/##(?=\w{0,32}\[)/g, '#\\u0023');
  return `${escaped}\n`;
}

/** How many columns a line takes: wide scripts take two, marks none. */
function widthOf(text: string): number {
  const wide =
    text.match(
      /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\u{1F300}-\u{1FAFF}]/gu,
    )?.length ?? 0;
  const marks = text.match(/\p{M}/gu)?.length ?? 0;
  return [...text].length + wide - marks;
}

/** The width of the widest of some lines; 0 of none. */
export function widest(lines: readonly string[]): number {
  return lines.reduce((width, line) => Math.max(width, widthOf(line)), 0);
}

/** `text` and as many spaces as it needs to be `width` columns wide. */
export function padded(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - widthOf(text)));
}

const codes = { bold: 1, dim: 2, red: 31, yellow: 33, blue: 34 } as const;

export type Style = keyof typeof codes;

/** Colours text, or leaves it as it is where the output is no terminal or asks for none. */
export type Paint = (style: Style, text: string) => string;

export function painter(colour: boolean): Paint {
  return (style, text) => (colour && text !== '' ? `\u001B[${codes[style]}m${text}\u001B[0m` : text);
}

/** `1 file`, `2 files`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}
