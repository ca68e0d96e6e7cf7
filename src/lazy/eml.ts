import MailComposer from 'nodemailer/lib/mail-composer';
import type { MailDraft } from '../core/index.ts';
import { htmlText, needsHtml, plainText } from './mail.ts';

/**
 * A draft for mail programs (RFC 5322 and 6532), marked as unsent; `date` is when it was made. Where somebody edits the plain text, some
 * programs send the HTML beside it as it was: there is none unless the letter needs it and has no blank left.
 */
export async function emlFile(draft: Omit<MailDraft, 'lacks'>, date: Date): Promise<Uint8Array> {
  const { from, to, subject } = draft;
  const composer = new MailComposer({
    ...(from && { from }),
    ...(to && { to }),
    subject,
    text: plainText(draft),
    // Every line reaches whoever edits it as it is; else long ones are broken and marked to be joined again.
    textEncoding: 'quoted-printable',
    ...(needsHtml(draft) && { html: htmlText(draft) }),
    date,
    headers: { 'X-Unsent': '1' },
    disableFileAccess: true,
    disableUrlAccess: true,
    newline: '\r\n',
  });
  return withoutMessageId(await composer.compile().build());
}

/** The program that sends it knows the host to name there; nodemailer has none and would write `localhost`. */
function withoutMessageId(mail: Buffer): Uint8Array {
  const text = mail.toString('latin1');
  const end = text.indexOf('\r\n\r\n');
  const head = text.slice(0, end).replace(/^Message-ID:.*(?:\r\n[ \t].*)*\r\n/im, '');
  return Buffer.from(head + text.slice(end), 'latin1');
}
