import { isGivenName } from '../people/givenNames.ts';
import { namesJob } from '../people/jobWords.ts';
import { flatten, type Line, linesOf, type Passage } from './passages.ts';
import { languages } from './words/index.ts';

const closings = languages.map(({ closings: words }) => words.join('|')).join('|');
const closingLine = new RegExp(String.raw`^[ \t]*(?:${closings})(?:[ ,;.!…～~-].{0,40})?[ \t]*$`, 'iu');

/** Whether a line is nothing but the last greeting of a letter. */
export function isClosing(line: string): boolean {
  return closingLine.test(line);
}

/** Where a passage's last words begin: the names and posts below its closing line. At its end where it has none. */
export function signatureStart(passage: Passage): number {
  const lines = linesOf(passage.text);
  for (let index = lines.length - 1; index >= 0; index--) {
    const line = lines[index]?.text ?? '';
    if (line.trim() === '' || line.length > 110 || !closingLine.test(flatten(line))) continue;
    const name = nameBehindClosing(line);
    if (name !== undefined) return (lines[index]?.start ?? 0) + name;
    const behind = lines.slice(index + 1).filter(({ text }) => text.trim() !== '');
    if (behind.length === 0 || behind.length > 25) continue;
    return lines[index + 1]?.start ?? passage.text.length;
  }
  return signedLine(lines) ?? lastLines(passage, lines);
}

const closingStart = new RegExp(String.raw`^[ \t]*(?:${closings})[ \t]*[,;.!…-]?[ \t]+`, 'iu');

/** Where in a line a name begins that stands behind the closing words: `Gruss Ole`. Undefined where none does. */
function nameBehindClosing(line: string): number | undefined {
  const start = closingStart.exec(flatten(line))?.[0].length;
  if (start === undefined) return undefined;
  return /^\p{Lu}[\p{L}'’.-]{0,20}(?: \p{L}[\p{L}'’.-]{0,20}){0,3}[ \t]*$/u.test(line.slice(start)) &&
    !/^(?:ihre?|deine?|eure?|your|from|aus|votre|ton|tu|su|de|and|und|the|an|to|for|from|team|all|dr)(?![\p{L}.])/iu.test(
      line.slice(start),
    )
    ? start
    : undefined;
}

/** `Te deseamos mucha suerte,` and then a name: the line of a name below a short one that ends in a comma, or that is a post. */
function signedLine(lines: readonly Line[]): number | undefined {
  const written = lines.filter(({ text }) => text.trim() !== '');
  const isPostAbove = (index: number) => {
    const [above, name] = [written[index - 1]?.text ?? '', written[index]?.text.trim() ?? ''];
    return (
      above.length < 70 &&
      namesJob(above) &&
      !/[.:?]\s*$/.test(above) &&
      (isGivenName(name.split(' ')[0] ?? '') || /\p{Lu}{3,}$/u.test(name))
    );
  };
  const at = written.findLastIndex(
    ({ text }, index) =>
      /^\s*\p{Lu}[\p{L}'’-]{1,20}\.?(?: \p{L}[\p{L}'’.-]{0,20}){1,3}\s*$/u.test(text) &&
      index >= written.length - 12 &&
      (/^.{3,60}[,!]\s*$/.test(written[index - 1]?.text ?? '') || isPostAbove(index)),
  );
  return at > 1 ? written[isPostAbove(at) ? at - 1 : at]?.start : undefined;
}

/** Short lines at the end, without a closing above: `Dean`, `The Cobalt Orchard Talent Team`. */
function lastLines(passage: Passage, lines: readonly Line[]): number {
  let start = passage.text.length;
  let count = 0;
  for (let index = lines.length - 1; index >= 0 && count < 6; index--) {
    const text = lines[index]?.text.trim() ?? '';
    if (text === '') continue;
    if (text.length > 70 || /[.!?:]$/.test(text) || /^[-*•>]\s/.test(text) || isLabelled(text)) break;
    start = lines[index]?.start ?? start;
    count += 1;
  }
  // A text that is nothing but short lines is no signature.
  return passage.text.slice(0, start).trim() === '' ? passage.text.length : start;
}

/** `Interviewers: Dana Okafor`; a number or an address may have a label in a signature. */
function isLabelled(line: string): boolean {
  const label = /^([^:：]{2,30})[:：]\s?\S/u.exec(line)?.[1];
  return (
    label !== undefined &&
    !/^(?:t|m|p|f|tel|phone|mobile|mob|cell|fax|e-?mail|mail|web|www|fon|telefon|mobil|tél|móvil|celular|whatsapp|linkedin|https?)\.?$/i.test(
      label.trim(),
    )
  );
}
