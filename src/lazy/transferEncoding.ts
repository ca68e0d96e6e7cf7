/** A mail whose parts say how they are encoded as they are. */
export interface ReadableMail {
  readonly written: string;
  /** A part in base64 is damaged, or ends too early. */
  readonly isDamaged: boolean;
}

const inBase64 = /(?<=^|\n)content-transfer-encoding:[ \t]*base64[ \t]*\r?\n/giu;

/** In characters on either side of the line that says so; no head is longer. */
const longestHead = 4_000;

/** More parts are no letter. */
const mostParts = 50;

/** Looks at the text parts of a mail that say they are base64: what is plainly words is called so, and damage is told. */
export function withReadableParts(written: string): ReadableMail {
  const hasParts = /\bboundary\s*=/i.test(written.slice(0, longestHead));
  let isDamaged = false;
  let readable = written;
  for (const found of [...written.matchAll(inBase64)].slice(0, mostParts)) {
    const line = found.index;
    const above = written.slice(Math.max(0, line - longestHead), line);
    const below = written.slice(line, line + longestHead);
    const blank = /\r?\n\r?\n/.exec(below);
    const own = above.split(/\n--[^\n]*\n|\n\r?\n/).at(-1) ?? '';
    if (!blank || isOther(own + below.slice(0, blank.index))) continue;
    const start = line + blank.index + blank[0].length;
    const end = written.indexOf('\n--', start);
    const body = written.slice(start, end < 0 ? undefined : end);
    // As long as the word it takes the place of, so that every place stays where it is.
    if (isProse(body))
      readable = `${readable.slice(0, line)}${found[0].replace(/base64/i, '8bit  ')}${readable.slice(line + found[0].length)}`;
    else if (isBroken(body) || (hasParts && end < 0)) isDamaged = true;
  }
  return { written: readable, isDamaged };
}

/** Whether a part is no text: a picture, a document. */
function isOther(head: string): boolean {
  const type = /(?:^|\n)content-type:[ \t]*([\w/.-]+)/i.exec(head)?.[1]?.toLowerCase();
  return type !== undefined && !type.startsWith('text/');
}

/** Words with spaces between them are no base64. */
function isProse(body: string): boolean {
  return /\S [^\s]+ [^\s]+ [^\s]+ \S/.test(body.slice(0, 2_000));
}

function isBroken(body: string): boolean {
  const letters = body.replace(/\s+/g, '');
  return /[^A-Za-z0-9+/=]/.test(letters) || letters.replace(/={1,2}$/, '').length % 4 === 1;
}
