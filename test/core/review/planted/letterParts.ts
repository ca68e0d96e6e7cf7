/** A letter to plant into: its file in two halves around each place of interest. */
export interface LetterParts {
  /** Where the body starts. */
  readonly bodyStart: number;
  /** The line that greets, without its line end. */
  readonly greeting: { readonly start: number; readonly end: number; readonly text: string } | undefined;
  /** Where a sentence can be put: at the start of paragraphs between greeting and signature. */
  readonly openings: readonly number[];
  /** Words that can be replaced by a blank: small ones, inside sentences, outside code, links and quotations. */
  readonly plainWords: readonly { readonly start: number; readonly end: number }[];
  /** The last line, where it is a name. */
  readonly signature: { readonly start: number; readonly end: number } | undefined;
}

/** The places of a letter's file that a slip can be put at. */
export function partsOfLetter(text: string): LetterParts {
  const bodyStart = text.indexOf('\n---', 3) + 5;
  const lines: { text: string; start: number; end: number }[] = [];
  for (const match of text.slice(bodyStart).matchAll(/[^\r\n]+/g))
    lines.push({
      text: match[0],
      start: bodyStart + match.index,
      end: bodyStart + match.index + match[0].length,
    });
  const [first] = lines.filter((line) => line.text.trim() !== '');
  const greeting = first && first.text.length < 70 && /[,:!]\s*$/.test(first.text) ? first : undefined;
  const start = greeting?.end ?? bodyStart;
  const own = lines.filter((line) => line.start >= start && !/^\s*(?:>|\[\d+\]|<!--)/.test(line.text));
  const last = own.at(-1);
  const signature =
    last && /^[\p{Lu}][\p{L}.'’-]*(?: [\p{L}.'’-]+){0,3}\s*$/u.test(last.text) ? last : undefined;
  const paragraphs = own.filter(
    (line) =>
      line.text.length > 60 &&
      /(?:\r?\n){2}$/.test(text.slice(start - 2, line.start)) &&
      /^[\p{L}"“]/u.test(line.text),
  );
  const plainWords = paragraphs.flatMap((line) =>
    [...line.text.matchAll(/(?<=\p{Ll} )\p{Ll}{4,}(?=[ .,])/gu)]
      .filter(
        (match) => !/[`"“”[\]()<*_«»]/.test(line.text.slice(Math.max(match.index - 60, 0), match.index + 60)),
      )
      .map((match) => ({ start: line.start + match.index, end: line.start + match.index + match[0].length })),
  );
  return { bodyStart, greeting, openings: paragraphs.map((line) => line.start), plainWords, signature };
}
