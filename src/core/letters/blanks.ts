/**
 * Rendered text holds blanks and escapes as private-use characters until it is written out as a file or a snippet, so that
 * nothing in anybody's notes can be taken for one.
 */
const open = '\uE000';
const close = '\uE001';
const or = '\uE002';
const escapeMark = '\uE003';

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
    .replace(/[\uE000-\uE002\u200B\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/g, '')
    .replace(/[\p{Cc}\u2028\u2029\s]+/gu, ' ')
    .toWellFormed()
    .trim();
}

const blankPattern = /(\uE000[^\uE001]*\uE001)/;

export function hasBlank(rendered: string): boolean {
  return blankPattern.test(rendered);
}

/** The Markdown of rendered text: blanks are `[prompt]`, or `[prompt: one / another]` where there are answers to pick. */
export function asText(rendered: string): string {
  return mapBlanks(
    rendered,
    (text) => text.replaceAll(escapeMark, '\\'),
    ([prompt = '', ...choices]) => `[${[prompt, choices.join(' / ')].filter((part) => part).join(': ')}]`,
  );
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
