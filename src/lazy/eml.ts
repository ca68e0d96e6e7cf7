import MailComposer from 'nodemailer/lib/mail-composer';
import type { MailDraft } from '../core/index.ts';
import { htmlText, plainText } from './mail.ts';

/** A draft for mail programs (RFC 5322 and 6532): text and HTML, marked as unsent. `date` is when it was made. */
export async function emlFile(draft: MailDraft, date: Date): Promise<Uint8Array> {
  const composer = new MailComposer({
    ...(draft.to && { to: draft.to }),
    subject: draft.subject,
    text: plainText(draft),
    html: htmlText(draft),
    date,
    headers: { 'X-Unsent': '1' },
    disableFileAccess: true,
    disableUrlAccess: true,
    newline: '\r\n',
  });
  return await composer.compile().build();
}
