/** Whether a text has a line with a POSIX extended regular expression for bytes, as git finds it. */
export function hasPattern(text: string, pattern: string): boolean {
  const bytes = (written: string): string => Buffer.from(written).toString('latin1');
  const expression = new RegExp(bytes(pattern).replaceAll('[[:space:]]', String.raw`[ \t\r\f\v]`), 'm');
  return bytes(text)
    .split('\n')
    .some((line) => expression.test(line));
}
