import PostalMime, { type Address, type Attachment, type Email } from 'postal-mime';
import type { Mailbox } from '../core/messages/index.ts';
import { bytesOf, latin, withWindowsLetters } from './characterSets.ts';
import { unflowed } from './flowedText.ts';
import { htmlWords } from './htmlWords.ts';

const options = {
  attachmentEncoding: 'arraybuffer',
  maxNestingDepth: 60,
  forceRfc822Attachments: true,
} as const;

/** The parts of a mail; undefined where they are so broken that the parser refuses them. */
export async function parsedMail(bytes: Uint8Array): Promise<Email | undefined> {
  const parsedWhole = async (some: Uint8Array) => await withPassedOn(await flowless(some));
  try {
    const email = await parsedWhole(bytes);
    const said = wordsOf(email);
    const parsedAs = async (charset: string) =>
      await parsedWhole(bytesOf(latin(bytes).replace(/(charset\s*=\s*)"?[\w-]+"?/gi, `$1${charset}`)));
    const isWrong = (one: Email) => wordsOf(one).includes('\uFFFD');
    // Called UTF-8 and written by an old program.
    if (isWrong(email)) {
      const again = await parsedAs('windows-1252');
      return isWrong(again) || /charset\s*=\s*"?(?!utf-?8)[\w-]/i.test(latin(bytes)) ? email : again;
    }
    // Called by another name and written in UTF-8: no text of another kind is that by chance.
    if (!beyondAscii.test(said)) return email;
    const asUtf8 = await parsedAs('utf-8');
    return beyondAscii.test(wordsOf(asUtf8)) && !isWrong(asUtf8) && !wordsOf(asUtf8).includes('\u001B')
      ? asUtf8
      : email;
  } catch {
    return undefined;
  }
}

function wordsOf({ text = '', html = '', subject = '' }: Email): string {
  return `${text}${html}${subject}`;
}

// A letter that is none of ASCII.
const beyondAscii = /[\u0080-\uFFFF]/;

/** How many mails a mail passes on that are read, one within another or side by side. */
const mostPassedOn = 5;

/**
 * A mail with those that it passes on as parts: the text of each below its own, under headers as they were sent, with its attachments. The
 * parser by itself writes their dates as this machine does, in its zone.
 */
async function withPassedOn(email: Email, most = mostPassedOn): Promise<Email> {
  const inner = email.attachments.filter(({ mimeType }) => mimeType === 'message/rfc822').slice(0, most);
  if (inner.length === 0) return email;
  const bytesIn = ({ content }: Attachment) =>
    typeof content === 'string' ? bytesOf(content) : new Uint8Array(content);
  const mails = await Promise.all(
    inner.map(async (part) => await withPassedOn(await flowless(bytesIn(part)), most - 1)),
  );
  return {
    ...email,
    text: [bodyOf(email), ...mails.map(passedOnText)].join('\n\n'),
    html: '',
    attachments: [email, ...mails].flatMap(({ attachments }) => attachments),
  };
}

/** A mail as programs write one that they pass on. */
function passedOnText(email: Email): string {
  const sender = email.from ? mailboxesOf([email.from]) : [];
  const date = email.headers.find(({ key }) => key === 'date')?.value ?? '';
  const written = (mailboxes: readonly Mailbox[]) =>
    mailboxes.map(({ name, address }) => `${name} <${address}>`.trim()).join(', ');
  const headers = [
    `From: ${written(sender)}`,
    `Date: ${date}`,
    `Subject: ${email.subject ?? ''}`,
    `To: ${written(mailboxesOf(email.to ?? []))}`,
  ];
  return `---------- Forwarded message ----------\n${headers.join('\n')}\n\n${bodyOf(email)}`;
}

/** The parts of a mail, with flowed text by the rules: the parser lets quotes run into what stands around them. */
async function flowless(bytes: Uint8Array): Promise<Email> {
  const written = latin(bytes);
  const flowed = /\bformat\s*=\s*"?flowed/gi;
  if (!flowed.test(written)) return await PostalMime.parse(bytes, options);
  const email = await PostalMime.parse(bytesOf(written.replace(flowed, 'x-$&')), options);
  return { ...email, text: unflowed(email.text ?? '', /\bdelsp\s*=\s*"?yes/i.test(written)) };
}

/** The plain text, or that of the HTML where the plain one is missing or only says to read the other. */
export function bodyOf({ text = '', html = '' }: Email): string {
  if (html === '') return text;
  const shown = () => htmlWords(html);
  if (text.trim() === '') return shown();
  if (text.length > 400) return text;
  const words = shown();
  return words.length > 4 * text.length + 200 ? words : text;
}

/** The mailboxes of a header, those of a group one by one. */
export function mailboxesOf(addresses: readonly Address[]): readonly Mailbox[] {
  return addresses.flatMap(({ name, address, group }): readonly Mailbox[] =>
    group ? mailboxesOf(group) : [{ name: withWindowsLetters(name ?? ''), address: address ?? '' }],
  );
}
