import type { Email } from 'postal-mime';
import {
  type CalendarEvent,
  type Mailbox,
  type Message,
  messageProblems,
  readDate,
  type Sentence,
} from '../core/messages/index.ts';
import { type CalendarReading, readCalendar } from './calendarParts.ts';
import {
  bytesOf,
  latin,
  latinOrUnicode,
  repaired,
  textOfBytes,
  withWindowsLetters,
} from './characterSets.ts';
import { bodyOf, mailboxesOf, parsedMail } from './mailParts.ts';
import { withReadableParts } from './transferEncoding.ts';

export * from '../core/messages/index.ts';

/** In bytes; larger mail is refused by most servers. */
const largestMessage = 26_214_400;

/** In characters: who invites or answers writes less. */
const longestText = 40_000;

/** Reads the bytes of a file, or text that was pasted, as a message: iCalendar, mail, or plain text. Never throws. */
export async function parseMessage(bytes: Uint8Array): Promise<Message> {
  if (bytes.length > largestMessage) {
    return { ...noMessage, problems: [messageProblems.tooLarge] };
  }
  const head = latinOrUnicode(bytes.subarray(0, 4096))
    .replace(/^\uFEFF/, '')
    .trimStart();
  if (head === '') return { ...noMessage, problems: [messageProblems.empty] };
  if (head.includes('\0')) {
    return { ...noMessage, problems: [messageProblems.binary] };
  }
  if (isMail(head)) return await mailMessage(bytes);
  const text = textOfBytes(bytes);
  if (text === undefined) return { ...noMessage, problems: [messageProblems.encoding] };
  return /^BEGIN:VCALENDAR/i.test(head) ? calendarMessage(text) : { ...noMessage, ...cut(text) };
}

const noMessage: Message = {
  form: 'text',
  from: undefined,
  replyTo: undefined,
  to: [],
  cc: [],
  subject: '',
  sent: undefined,
  text: '',
  events: [],
  isBulk: false,
  isAutomaticReply: false,
  problems: [],
};

/** A mail as servers keep it begins with headers, one of which only programs write. */
function isMail(head: string): boolean {
  const headers = (head.replace(/^From .*\r?\n/, '').split(/\r?\n\r?\n/)[0] ?? '').split(/\r?\n(?![ \t])/);
  const names = headers.flatMap((line) => /^([!-9;-~]+):/.exec(line)?.[1]?.toLowerCase() ?? []);
  const programs = [
    'received',
    'mime-version',
    'message-id',
    'content-type',
    'return-path',
    'delivered-to',
    'dkim-signature',
  ];
  return names.length >= headers.length - 1 && programs.some((name) => names.includes(name));
}

function calendarMessage(text: string): Message {
  const { events, problems } = readCalendar(text);
  return { ...noMessage, form: 'calendar', events, problems, sent: events[0]?.stamp };
}

async function mailMessage(bytes: Uint8Array): Promise<Message> {
  const limited = withinLimits(bytes);
  const said = latin(limited);
  const { written, isDamaged } = withReadableParts(said);
  const email = await parsedMail(written === said ? limited : bytesOf(written));
  const damaged = isDamaged ? [messageProblems.damaged] : [];
  if (!email) {
    const read = cut(latinOrUnicode(bytes.subarray(0, 4 * longestText)));
    return { ...noMessage, ...read, problems: [messageProblems.broken, ...read.problems] };
  }
  const calendars = calendarsOf(email);
  const body = cut(bodyOf(email));
  const header = (name: string) => email.headers.find(({ key }) => key === name)?.value ?? '';
  const unreadable = /\uFFFD/.test(body.text) ? [messageProblems.charset] : [];
  return {
    form: 'mail',
    from: mailboxesOf(email.from ? [email.from] : [])[0],
    replyTo: mailboxesOf(email.replyTo ?? [])[0],
    to: withDelivery(mailboxesOf(email.to ?? []), email.deliveredTo),
    cc: mailboxesOf(email.cc ?? []),
    subject: withWindowsLetters(email.subject ?? '').slice(0, 1000),
    sent: sentOf(isOfExchange(email) ? header('date').replace(/\+0000\b/, 'UT') : header('date')),
    text: body.text,
    events: calendars.events,
    region: /^\s*[a-z]{2,3}-([A-Za-z]{2})\b/
      .exec(header('content-language') || header('accept-language'))?.[1]
      ?.toUpperCase(),
    isBulk: header('list-unsubscribe') !== '' || /\b(?:bulk|list|junk)\b/i.test(header('precedence')),
    isAutomaticReply:
      /^auto-replied/i.test(header('auto-submitted')) ||
      header('x-autoreply') !== '' ||
      (/oof|autoreply/i.test(header('x-auto-response-suppress')) && /^auto/i.test(header('auto-submitted'))),
    problems: [...body.problems, ...unreadable, ...damaged, ...calendars.problems],
  };
}

/** Runs of base64 so long hold pictures and documents; they are left out before they are decoded. In bytes. */
const largePart = 200_000;

/** Of all else, a letter and its invitation are shorter. In bytes. */
const longestMail = 2_000_000;

/** The parser takes its time for every line. */
const mostLines = 12_000;

/** The mail as far as it is parsed. */
function withinLimits(bytes: Uint8Array): Uint8Array {
  const rest = withoutAttachments(bytes);
  let end = 0;
  for (let count = 0; count < mostLines; count++) {
    const line = rest.indexOf(lineFeed, end);
    if (line < 0) return rest;
    end = line + 1;
  }
  return rest.subarray(0, end);
}

/** The mail without the insides of its large attachments. */
function withoutAttachments(bytes: Uint8Array): Uint8Array {
  if (bytes.length <= 2 * largePart) return bytes;
  const kept: Uint8Array[] = [];
  let size = 0;
  const keep = (from: number, to: number) => {
    const part = bytes.subarray(from, Math.min(to, from + longestMail - size));
    kept.push(part);
    size += part.length;
  };
  let from = 0;
  for (let at = 0; at < bytes.length && size < longestMail; ) {
    const end = base64End(bytes, at);
    if (end - at > largePart) {
      keep(from, at);
      from = end;
    }
    const line = bytes.indexOf(lineFeed, Math.max(at, end - 1));
    at = line < 0 ? bytes.length : line + 1;
  }
  keep(from, bytes.length);
  const joined = new Uint8Array(size);
  let offset = 0;
  for (const part of kept) {
    joined.set(part, offset);
    offset += part.length;
  }
  return joined;
}

const lineFeed = 0x0a;

/** Where the lines of base64 end that begin at an offset, each of at least forty characters and nothing else. */
function base64End(bytes: Uint8Array, start: number): number {
  let end = start;
  for (let at = start; ; ) {
    const line = bytes.indexOf(lineFeed, at);
    const stop = line < 0 ? bytes.length : line;
    const length = bytes[stop - 1] === 0x0d ? stop - 1 - at : stop - at;
    if (length < 40 || length > 200 || !isBase64(bytes, at, at + length)) return end;
    end = stop;
    if (line < 0) return end;
    at = line + 1;
  }
}

function isBase64(bytes: Uint8Array, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const code = bytes[at] ?? 0;
    const isLetter = (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
    if (!isLetter && !(code >= 0x2f && code <= 0x39) && code !== 0x2b && code !== 0x3d) return false;
  }
  return true;
}

function cut(written: string): { readonly text: string; readonly problems: readonly Sentence[] } {
  const text = repaired(withWindowsLetters(written.replace(/\r\n?/g, '\n').replaceAll('\0', '')));
  if (text.length <= longestText) return { text, problems: [] };
  return {
    text: text.slice(0, longestText),
    problems: [messageProblems.long],
  };
}

function calendarsOf({ attachments }: Email): CalendarReading {
  const texts = attachments
    .filter(
      ({ mimeType, filename }) =>
        /^(?:text\/calendar|application\/ics)$/i.test(mimeType) || /\.ics$/i.test(filename ?? ''),
    )
    .map(({ content }) => (typeof content === 'string' ? content : latinOrUnicode(new Uint8Array(content))));
  const readings = texts.map(readCalendar);
  // The same invitation comes as a part and as an attachment.
  const events = new Map<string, CalendarEvent>();
  for (const event of readings.flatMap((reading) => reading.events)) {
    if (!events.has(event.uid)) events.set(event.uid, event);
  }
  return { events: [...events.values()], problems: readings[0]?.problems ?? [] };
}

/** Whoever got the mail by a list or a copy is only named where it was delivered. */
function withDelivery(to: readonly Mailbox[], delivered: string | undefined): readonly Mailbox[] {
  const address = delivered?.replace(/^<|>$/g, '').trim() ?? '';
  const isNamed = to.some((mailbox) => mailbox.address.toLowerCase() === address.toLowerCase());
  return address === '' || isNamed ? to : [...to, { name: '', address }];
}

const mailZones: Readonly<Record<string, string>> = {
  ut: 'Z',
  utc: 'Z',
  gmt: 'Z',
  z: 'Z',
  est: '-05:00',
  edt: '-04:00',
  cst: '-06:00',
  cdt: '-05:00',
  mst: '-07:00',
  mdt: '-06:00',
  pst: '-08:00',
  pdt: '-07:00',
};

/** Whether Exchange wrote the headers: it gives every date in UTC, which is nobody's clock. */
function isOfExchange({ headers }: Email): boolean {
  return headers.some(({ key }) => key === 'x-ms-has-attach');
}

/** The moment of a `Date` header, with the offset of the sender's clock (RFC 5322, 3.3). */
function sentOf(header: string): Message['sent'] {
  const found =
    /(\d{1,2})\s+([A-Za-z]{3})[a-z]*\s+(\d{4})\s+(\d{1,2}):(\d{2})(?::\d{2})?\s*([+-]\d{4}|[A-Za-z]{1,4})?/.exec(
      header,
    );
  if (!found) return undefined;
  const [, day = '', month = '', year = '', hour = '', minute = '', zone = ''] = found;
  const numbers = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
  const two = (text: string | number) => String(text).padStart(2, '0');
  const offset = /^[+-]/.test(zone)
    ? `${zone.slice(0, 3)}:${zone.slice(3)}`
    : (mailZones[zone.toLowerCase()] ?? '');
  const number = numbers.indexOf(month.toLowerCase()) + 1;
  const read = readDate(`${year}-${two(number)}-${two(day)}T${two(hour)}:${minute}${offset}`);
  return read.kind === 'date' ? read.value : undefined;
}
