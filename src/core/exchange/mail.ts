import type { Letter } from '../log/letter.ts';
import { visibleLine } from '../text.ts';

/** A letter as a mail program wants it. Header values are one line each, so that no name or subject adds a header. */
export interface MailDraft {
  readonly to: { readonly name: string; readonly address: string } | undefined;
  readonly subject: string;
  /** The letter's Markdown, without front matter. */
  readonly markdown: string;
}

/** The letter in `source` as a draft. A recipient without an address is left for the person to fill in. */
export function mailDraft(letter: Letter, source: string): MailDraft {
  const { to, subject, bodyStart } = letter;
  const address = to?.email;
  return {
    to:
      address === undefined
        ? undefined
        : { name: to?.name === address ? '' : oneLine(to?.name ?? ''), address: oneLine(address) },
    subject: oneLine(subject?.value ?? ''),
    markdown: source
      .slice(bodyStart)
      .replace(/<!--[\s\S]*?-->/g, '')
      .replaceAll('\r\n', '\n')
      .trim(),
  };
}

/** Longer links are cut or refused by browsers and mail programs; in characters. */
const longestLink = 1900;

/** A `mailto:` link (RFC 6068) with the letter in it; undefined where it would be too long to be carried whole. */
export function mailtoLink({ to, subject }: MailDraft, text: string): string | undefined {
  const encoded = (value: string) => encodeURIComponent(value.toWellFormed());
  const body = encoded(text.replaceAll('\n', '\r\n'));
  const address = encoded(to?.address ?? '').replaceAll('%40', '@');
  const link = `mailto:${address}?subject=${encoded(subject)}&body=${body}`;
  return link.length > longestLink ? undefined : link;
}

function oneLine(text: string): string {
  return visibleLine(text).replace(/\s+/g, ' ').toWellFormed().trim();
}
