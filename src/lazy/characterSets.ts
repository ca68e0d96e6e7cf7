/** What windows-1252 has where Unicode has control characters, from 0x80 on. */
const windowsLetters = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';
const windowsBytes: ReadonlyMap<string, number> = new Map(
  [...windowsLetters].map((letter, index) => [letter, 0x80 + index] as const),
);

/** Control characters that were meant as those of windows-1252: Node 20 decodes them so, and so do many programs. */
export function withWindowsLetters(text: string): string {
  return text.replace(
    /[\u0080-\u009F]/g,
    (control) => windowsLetters[control.charCodeAt(0) - 0x80] ?? control,
  );
}

/** Bytes as letters of windows-1252. */
export function latin(bytes: Uint8Array): string {
  return withWindowsLetters(new TextDecoder('latin1').decode(bytes));
}

/** The bytes that `latin` read. */
export function bytesOf(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => windowsBytes.get(letter) ?? letter.charCodeAt(0) & 0xff);
}

/** Text that tells its encoding: a mark of UTF-16, or the escapes by which Japanese mail turns to its signs. */
const marked = [
  ['\u00FF\u00FE', 'utf-16le'],
  ['\u00FE\u00FF', 'utf-16be'],
  ['\u001B$B', 'iso-2022-jp'],
  ['\u001B$@', 'iso-2022-jp'],
] as const;

/** Text in UTF-8, UTF-16 or ISO-2022-JP, else what Windows wrote before. */
export function latinOrUnicode(bytes: Uint8Array): string {
  return unicode(bytes) ?? latin(bytes);
}

/** The same; undefined where it is in another encoding, which nothing tells for sure. */
export function textOfBytes(bytes: Uint8Array): string | undefined {
  const text = unicode(bytes);
  if (text !== undefined) return text;
  const western = latin(bytes);
  return isWestern(western) ? western : undefined;
}

function unicode(bytes: Uint8Array): string | undefined {
  const head = latin(bytes.subarray(0, 4096));
  const [, encoding] =
    marked.find(([mark, name]) => (name === 'iso-2022-jp' ? head.includes(mark) : head.startsWith(mark))) ??
    [];
  if (encoding !== undefined) return new TextDecoder(encoding).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
  } catch {
    return undefined;
  }
}

/**
 * What windows-1252 does not hold: bytes without a letter, capital letters and signs inside words, and five different characters beyond ASCII
 * side by side, as the encodings of East Asia, of Cyrillic and of old Macs give.
 */
const strange =
  /[\u0081\u008D\u008F\u0090\u009D]|\p{Ll}[\u00C0-\u00DEŠŒŽŸ]|\p{L}[\u00A2-\u00A9\u00AC\u00AE-\u00B1\u00B5\u00B6\u00BC-\u00BE\u00D7\u00F7]+\p{Ll}|(?:(\P{ASCII})(?!\1)){4,}\P{ASCII}/gu;

/** Whether most of the text beyond ASCII reads as windows-1252. */
function isWestern(text: string): boolean {
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
  return 4 * count(strange) < count(/\P{ASCII}+/gu);
}

/** UTF-8 that was read as windows-1252, as `fÃ¼r`. */
export function repaired(text: string): string {
  if (!/[ÃÂâ][\u0080-\u00BF\u20AC\u201A-\u2122]/.test(text)) return text;
  const isOneByte = [...text].every((letter) => letter <= '\u00FF' || windowsBytes.has(letter));
  if (!isOneByte) return text;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytesOf(text));
  } catch {
    return text;
  }
}
