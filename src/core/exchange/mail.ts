import type { Letter } from '../log/letter.ts';
import type { Profile } from '../log/profile.ts';
import type { Person } from '../people/people.ts';
import { type Sentence, sentence, visibleLine } from '../text.ts';

/** Somebody as a header names them; the name may be empty. */
export interface Mailbox {
  readonly name: string;
  readonly address: string;
}

/** A letter as a mail program wants it. Header values are one line each, so that no name or subject adds a header. */
export interface MailDraft {
  readonly from: Mailbox | undefined;
  readonly to: Mailbox | undefined;
  readonly subject: string;
  /** The letter's Markdown, without front matter. */
  readonly markdown: string;
  /** What a mail program will not know and the person has to fill in. */
  readonly lacks: readonly Sentence[];
}

/** The letter in `source` as a draft, from whom `profile` names. A recipient without an address is left for the person to fill in. */
export function mailDraft(letter: Letter, source: string, profile: Profile | undefined): MailDraft {
  const { to, alsoTo } = letter;
  const from = mailboxOf({ name: profile?.name ?? '', email: profile?.email });
  return {
    from,
    // One alone: a name with commas in it must not add a recipient.
    to: to && mailboxOf(to),
    subject: oneLine(letter.subject?.value ?? ''),
    markdown: source
      .slice(letter.bodyStart)
      .replace(/<!--[\s\S]*?-->/g, '')
      .replaceAll('\r\n', '\n')
      .trim(),
    lacks: [
      ...(to
        ? []
        : [sentence('The letter names no recipient. Write their name and address in the field to.')]),
      ...(to && !mailboxOf(to) ? [withoutAddress(to)] : []),
      ...alsoTo.map(({ name }) =>
        sentence('The letter goes to {0} alone; add {1} in your mail program.', to?.name ?? '', name),
      ),
      ...(from
        ? []
        : [
            sentence(
              'The letter has no sender, so some mail programs cannot open it. Write your name and email into profile.md.',
            ),
          ]),
    ],
  };
}

function withoutAddress({ name, email }: Person): Sentence {
  return email === undefined
    ? sentence('The address of {0} is missing. Write {1} in the field to.', name, `${name} <...>`)
    : sentence('Mail cannot go to {0}. Correct the address in the field to.', email);
}

/** An address of mail programs, in any script; the marks that end one or begin another stand in none. */
const anyAddress = /^[^\s<>()[\],;:"\\@]+@[^\s<>()[\],;:"\\@]+$/;

/** Somebody who has an address that mail can go to. */
function mailboxOf({ name, email }: Pick<Person, 'name' | 'email'>): Mailbox | undefined {
  const line = oneLine(email ?? '');
  if (!anyAddress.test(line)) return undefined;
  return { name: name === email ? '' : oneLine(name), address: line };
}

/** Longer links are cut or refused by browsers and mail programs; in characters. */
const longestLink = 1900;

/** A `mailto:` link (RFC 6068) with the letter in it; undefined where it would be too long to be carried whole. */
export function mailtoLink(
  { to, subject }: Pick<MailDraft, 'to' | 'subject'>,
  text: string,
): string | undefined {
  const encoded = (value: string) => encodeURIComponent(value.toWellFormed());
  const body = encoded(text.replaceAll('\n', '\r\n'));
  const address = encoded(to?.address ?? '').replaceAll('%40', '@');
  const link = `mailto:${address}?subject=${encoded(subject)}&body=${body}`;
  return link.length > longestLink ? undefined : link;
}

function oneLine(text: string): string {
  return visibleLine(text).replace(/\s+/g, ' ').toWellFormed().trim();
}
