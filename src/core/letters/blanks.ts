import type { Range } from '../text.ts';

/**
 * Rendered text holds blanks and escapes as private-use characters until it is written out as a file or a snippet, so that
 * nothing in anybody's notes can be taken for one.
 */
const open = '\uE000';
const close = '\uE001';
const or = '\uE002';
const escapeMark = '\uE003';
/** Around words that come from a note, and between its number and the words. */
const noteOpen = '\uE004';
const noteEnd = '\uE005';
const noteClose = '\uE006';

/** In characters; what is longer, such as a transcript in one paragraph, is no prompt but fills the letter. */
const longestPrompt = 300;

/** A blank to fill in, with a short prompt and, where there are some, answers to pick from. */
export function blank(prompt: string, choices: readonly string[] = []): string {
  const plain = (text: string) => {
    const line = oneLine(text).replaceAll(escapeMark, '').replaceAll('[', '(').replaceAll(']', ')');
    return line.length > longestPrompt ? `${line.slice(0, longestPrompt).replace(/\p{Cs}$/u, '')}…` : line;
  };
  return `${open}${[prompt, ...choices].map(plain).join(or)}${close}`;
}

/** Somebody's text for a letter: one line of visible characters, in which Markdown finds nothing of its own. */
export function proseText(text: string): string {
  const plain = oneLine(text).replaceAll(escapeMark, '');
  // An address stays whole, but never becomes a picture that is fetched from it.
  if (plain.includes('://')) return plain.replace(/!(?=\[)/g, `${escapeMark}!`);
  return plain.replace(
    /[*`~]|<(?=[A-Za-z/!?])|&(?=#?\w{1,31};)|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|\\(?=[!-/:-@[-`{-~])/gu,
    `${escapeMark}$&`,
  );
}

/** One line of visible characters, without blanks. */
function oneLine(text: string): string {
  return text
    .replace(/[\uE000-\uE002\uE004-\uE006\u200B\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/g, '')
    .replace(/[\p{Cc}\u2028\u2029\s]+/gu, ' ')
    .toWellFormed()
    .trim();
}

const blankPattern = /(\uE000[^\uE001]*\uE001)/;

export function hasBlank(rendered: string): boolean {
  return blankPattern.test(rendered);
}

/** Words that come from the note with this number, so that the letter can tell where each sentence is from. */
export function sourced(words: string, note: number): string {
  return `${noteOpen}${note}${noteEnd}${words}${noteClose}`;
}

/** Words of a note in a text, in UTF-16 offsets. */
export interface SourcedRange extends Range {
  readonly note: number;
}

/** A text without the marks of `sourced`, and where the words stand that they were around. */
export function withoutSources(text: string): {
  readonly text: string;
  readonly words: readonly SourcedRange[];
} {
  const words: SourcedRange[] = [];
  const open: { readonly note: number; readonly start: number }[] = [];
  let plain = '';
  let end = 0;
  for (const mark of text.matchAll(/\uE004(\d+)\uE005|\uE006/g)) {
    plain += text.slice(end, mark.index);
    end = mark.index + mark[0].length;
    if (mark[1] !== undefined) open.push({ note: Number(mark[1]), start: plain.length });
    else {
      const last = open.pop();
      if (last) words.push({ ...last, end: plain.length });
    }
  }
  return { text: plain + text.slice(end), words };
}

/**
 * The Markdown of rendered text: blanks are `[prompt]`. Where there are answers to pick, they stand behind it in a comment under `pickOne`, one a line, which
 * neither mail nor the review reads.
 */
export function asText(rendered: string, pickOne: string): string {
  return mapBlanks(
    rendered,
    (text) => text.replaceAll(escapeMark, '\\'),
    ([prompt = '', ...choices]) =>
      choices.length === 0
        ? `[${prompt}]`
        : `[${prompt}]<!-- ${pickOne}\n${choices.map(commentLine).join('\n')}\n-->`,
  );
}

/** A line inside a comment of HTML, which nothing in it ends. */
function commentLine(choice: string): string {
  return `· ${choice.replace(/-{2,}>?|->/g, '→').replaceAll('<!', '< !')}`;
}

/**
 * The same as an editor snippet: blanks are tab stops that show `[prompt]`, equal prompts are one tab stop, all else is
 * literal.
 */
export function asSnippet(rendered: string): string {
  const stops = new Map<string, number>();
  const literal = (text: string) => text.replaceAll(escapeMark, '\\').replace(/[\\$}]/g, '\\$&');
  return mapBlanks(rendered, literal, ([prompt = '', ...choices]) => {
    const known = stops.get(prompt);
    const stop = known ?? stops.size + 1;
    stops.set(prompt, stop);
    if (choices.length === 0 || known !== undefined) return `\${${stop}:[${literal(prompt)}]}`;
    // The prompt comes first, so that a blank passed over is still seen to be one.
    const options = [`[${prompt}]`, ...choices].map((option) => option.replace(/[\\,|]/g, '\\$&'));
    return `\${${stop}|${options.join(',')}|}`;
  });
}

/** Rendered text that is not Markdown: a subject. */
export function withoutEscapes(rendered: string): string {
  return rendered.replaceAll(escapeMark, '');
}

function mapBlanks(
  rendered: string,
  onText: (text: string) => string,
  onBlank: (parts: readonly string[]) => string,
): string {
  return rendered
    .split(blankPattern)
    .map((part) => (part.startsWith(open) ? onBlank(part.slice(1, -1).split(or)) : onText(part)))
    .join('');
}
