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

/** UTF-8 or UTF-16, else what Windows wrote before. */
export function textOfBytes(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
  } catch {
    return latin(bytes);
  }
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
