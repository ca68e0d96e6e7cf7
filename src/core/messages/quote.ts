import type { Change } from '../log/change.ts';
import { lineEndNear } from '../text.ts';
import type { Message } from './message.ts';
import type { MessageReading } from './reading.ts';

/** In characters: more of a mail is not kept. */
const longestQuote = 20_000;

/** A message as a quote in Markdown, under the day it was sent and who sent it. It is text only: nothing in it becomes a heading, a link or HTML. */
export function messageQuote(message: Message, { sentOn, contact }: MessageReading): string {
  const who = contact?.value.name ?? message.from?.name ?? '';
  const head = [sentOn?.value.toString() ?? '', who, message.subject]
    .filter((part) => part !== '')
    .join(', ');
  const event = message.events[0];
  const text =
    message.text.trim() === '' && event ? `${event.summary}\n\n${event.description}` : message.text;
  const lines = text.slice(0, longestQuote).trim().split('\n');
  return [`**${plain(head)}**`, '', ...lines.map(plain)]
    .map((line) => (line === '' ? '>' : `> ${line}`))
    .join('\n');
}

/** Visible characters, with the marks escaped that would make more of them than text. */
function plain(line: string): string {
  return line
    .replace(/[\p{Cc}\u061C\u200B\u200E\u200F\u2028-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/gu, ' ')
    .trimEnd()
    .replace(/[\\<`[\]!]/g, '\\$&');
}

/** Whether an entry has a quote already: a message is kept once. */
export function holdsQuote(text: string, quote: string): boolean {
  return text.replaceAll('\r\n', '\n').includes(quote);
}

/** The change that adds a quote under `## Messages`, which is made where it is not there. `text` is what the entry says now. */
export function keepQuote(text: string, quote: string): Change {
  const heading = /^## Messages[ \t]*$/m.exec(text);
  const behind = heading ? heading.index + heading[0].length : 0;
  const next = heading ? text.slice(behind).search(/^#{1,2} /m) : -1;
  const end = heading && next >= 0 ? behind + next : text.length;
  const at = text.slice(0, end).trimEnd().length;
  const lineEnd = lineEndNear(text, at);
  const title = heading ? '' : `## Messages${lineEnd}${lineEnd}`;
  const after = end < text.length ? `${lineEnd}${lineEnd}` : lineEnd;
  const added = `${lineEnd}${lineEnd}${title}${quote.replaceAll('\n', lineEnd)}${after}`;
  return { kind: 'edit', edit: { range: { start: at, end }, text: added }, replaces: text.slice(at, end) };
}
