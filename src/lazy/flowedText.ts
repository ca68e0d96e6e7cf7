/**
 * The paragraphs of `format=flowed` text, each in one line: a line that ends with a space goes on in the next one of the same quote depth
 * (RFC 3676, 4). With `delSp` that space is no part of the words. Quotes keep their marks, `> ` once a depth.
 */
export function unflowed(text: string, delSp: boolean): string {
  const paragraphs: string[] = [];
  let goesOn = -1;
  for (const line of text.split(/\r?\n/)) {
    const depth = /^>*/.exec(line)?.[0].length ?? 0;
    // A space at the start only keeps the line from being taken for a quote.
    const words = line.slice(depth).replace(/^ /, '');
    const isSignature = words === '-- ';
    const isFlowed = words.endsWith(' ') && !isSignature;
    const said = isFlowed && delSp ? words.slice(0, -1) : words;
    const before = depth === goesOn && !isSignature ? paragraphs.pop() : undefined;
    paragraphs.push((before ?? (depth > 0 ? `${'>'.repeat(depth)} ` : '')) + said);
    goesOn = isFlowed ? depth : -1;
  }
  return paragraphs.join('\n');
}
