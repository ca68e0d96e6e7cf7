import { isGivenName } from '../people/givenNames.ts';
import { isTitle } from '../people/jobTitles.ts';
import { namesJob } from '../people/jobWords.ts';
import { fold } from '../text.ts';
import type { ContactName } from './contactNames.ts';
import { type Houses, isHouse } from './houses.ts';
import { addressOf, isSomebodys, mailboxName, reaches } from './mailboxes.ts';
import type { Mailbox } from './message.ts';
import { isFirstName, isPersonName, spokenName } from './names.ts';
import { type Passage, wordsAt } from './passages.ts';
import type { Found, NamedPerson } from './reading.ts';
import { isDepartment } from './senders.ts';
import { signatureStart } from './signatureStart.ts';

/** What is known of the writer of a passage beside it. */
export interface WriterContext {
  /** Of a chat, whom it is with. */
  readonly contact: ContactName | undefined;
  readonly houses: Houses;
  /** Where an answer goes. */
  readonly replyTo: Mailbox | undefined;
  /** Who else the headers name: a person's own address may stand among them. */
  readonly copies: readonly Mailbox[];
}

/** The person who wrote a passage: by the name below it, else by that of the address. */
export function writerOf(
  mailbox: Mailbox | undefined,
  passage: Passage | undefined,
  { contact, houses, replyTo, copies }: WriterContext,
): Found<NamedPerson> | undefined {
  const isChat = contact !== undefined;
  const header = mailbox ? mailboxName(mailbox) : '';
  const isNamed =
    mailbox !== undefined &&
    !isHouse(header, houses) &&
    (isChat
      ? isPersonName(header) || isFirstName(header) || isGivenName(header)
      : isSomebodys(mailbox, replyTo, passage?.text));
  const signed = passage && !isChat ? signerOf(passage, isNamed ? header : undefined, houses) : undefined;
  const senders = [replyTo, mailbox].filter((one) => one !== undefined);
  const emailOf = (name: string) =>
    addressOf(name, [...senders, ...copies], passage ? [passage] : []) ??
    senders.find(({ address }) => reaches(address, name))?.address.toLowerCase();
  if (signed) {
    // `I. Fuchsloch`, below what Irmela Fuchsloch wrote.
    const name = isNamed && /^\p{Lu}\.\s/u.test(signed.value.name) ? header : signed.value.name;
    return { ...signed, value: { ...signed.value, name, email: emailOf(name) } };
  }
  if (!isNamed) {
    const first = passage && !isChat ? firstNameSigned(passage, mailbox !== undefined) : undefined;
    return first && { ...first, value: { ...first.value, email: emailOf(first.value.name) } };
  }
  const { name } = mailbox;
  return {
    value: { name: header, email: emailOf(header) },
    certainty: contact && !contact.isSure ? 'likely' : 'certain',
    words: { place: 'from', range: { start: 0, end: name.length }, text: name },
  };
}

/**
 * `Gruss Ole`, in one line, or `Bruna e Time de Gente` below a letter: of a first name alone more is to be asked. Where the header names
 * a house, any word may be its own, and only a known first name counts.
 */
function firstNameSigned(passage: Passage, hasSender: boolean): Found<NamedPerson> | undefined {
  const start = signatureStart(passage);
  const line = /^\s*[^\n]{1,60}/.exec(passage.flat.slice(start))?.[0] ?? '';
  const [name = ''] = line.trim().split(' ');
  const rest = line.trim().slice(name.length);
  const isTeamBehind = /^(?:,| \||\s(?:and|und|et|y|e|&)\s| \([^()]+\)$)/u.test(rest) && isDepartment(rest);
  const isOnLine = start > 0 && passage.flat[start - 1] !== '\n';
  if (start === 0 || !isFirstName(name) || !(rest === '' || isTeamBehind)) return undefined;
  if (!(isOnLine && !hasSender) && !isGivenName(name)) return undefined;
  const at = start + line.indexOf(name);
  return {
    value: { name },
    certainty: 'likely',
    words: wordsAt(passage, { start: at, end: at + name.length }),
  };
}

/** The whole name below a letter. Where the header has a name, only a fuller form of it counts. */
function signerOf(
  passage: Passage,
  header: string | undefined,
  houses: Houses,
): Found<NamedPerson> | undefined {
  const start = signatureStart(passage);
  const stretch = passage.flat.slice(start, start + 500);
  const found: Found<NamedPerson>[] = [];
  let offset = start;
  for (const line of stretch.split('\n')) {
    const [piece = ''] = line
      .replace(ownWords, '')
      .replace(onBehalf, '')
      .split(/\s*(?:[|·•]|,|\s{3,}|\s[-–—]\s)\s*/);
    const written = isPersonName(spokenName(piece)) ? piece : (japaneseSigner.exec(line)?.[1] ?? '');
    const name = spokenName(written);
    if (isPersonName(name) && !isHouse(name, houses) && (header === undefined || sharesName(name, header))) {
      const at = offset + Math.max(0, line.indexOf(name));
      const words = wordsAt(passage, { start: at, end: at + name.length });
      found.push({ value: { name }, certainty: 'certain', words });
    }
    offset += line.length + 1;
  }
  const [first, second] = found;
  // `Pfiat Eana`, and then `Toni Huber`: what stands above a known name may be the last of the greeting.
  const isKnown = (one: Found<NamedPerson> | undefined) => isGivenName(one?.value.name.split(' ')[0] ?? '');
  return isKnown(second) && !isKnown(first) && first?.words.range.start === start ? second : first;
}

/** Who else signs a letter below its first signer: beside them, or on a line that holds nothing but a name, perhaps with a post. */
export function otherSigners(
  passage: Passage,
  first: Found<NamedPerson>,
  houses: Houses,
): readonly Found<NamedPerson>[] {
  const start = signatureStart(passage);
  const stretch = passage.text.slice(start, start + 500);
  const isFirst = (name: string) => fold(name) === fold(first.value.name);
  const found: Found<NamedPerson>[] = [];
  let offset = start;
  let hasFirst = false;
  let wasRow = false;
  for (const line of stretch.split('\n')) {
    const labelled = inCharge.exec(line);
    const charged = spokenName(labelled?.groups?.name ?? '');
    if (labelled && isPersonName(charged) && !isFirst(charged)) {
      const at = offset + Math.max(0, line.indexOf(labelled.groups?.name ?? ''));
      const words = wordsAt(passage, { start: at, end: at + charged.length });
      found.push({ value: { name: charged }, certainty: 'certain', words });
    }
    const columns = line.split(/\s{3,}|\t+/).filter((part) => part.trim() !== '');
    // Below the names of a row stand their posts.
    const arePosts = wasRow && columns.length > 1;
    wasRow = columns.length > 1;
    for (const column of arePosts ? [] : columns) {
      const [piece = '', post = ''] = column.split(/\s*(?:[|·•,(]|\s[-–—]\s)\s*/);
      const name = spokenName(piece);
      const isPosted = post !== '' && (namesJob(post) || isTitle(post.trim().replace(/\)$/, '')));
      const isColumn = columns.length > 1 && hasFirst;
      const isKnown = isGivenName(name.split(' ')[0] ?? '') && (post === '' || isPosted);
      if (!isPersonName(name) || isHouse(name, houses) || namesJob(name) || isTitle(name)) continue;
      if (isFirst(name)) hasFirst = true;
      else if (hasFirst && (isPosted || isColumn || isKnown)) {
        const at = offset + Math.max(0, line.indexOf(name));
        const words = wordsAt(passage, { start: at, end: at + name.length });
        found.push({ value: { name }, certainty: isPosted || isKnown ? 'certain' : 'likely', words });
      }
    }
    offset += line.length + 1;
  }
  return found.slice(0, mostSigners - 1);
}

/** `Affaire suivie par : Grégory Massip`, below the name of whoever signs. */
const inCharge =
  /^\s*(?:(?:affaire|dossier) suivie? par|(?:votre |your |ihre? )?contact(?: person)?|(?:ihre? )?ansprechpartner(?:in)?|(?:sach)?bearbeiter(?:in)?|bearbeitet von|case (?:officer|handler|worker)|persona de contacto|(?:su )?contacto|atendid[oa] por|(?:seu )?contato|tratad[oa] por)\s*[:：]\s*(?<name>\p{Lu}[\p{L}\p{M}'’. -]{3,50}?)(?=\s*(?:$|[,(|·]|\s[-–]\s))/iu;

/** Nobody reads a letter that more people sign. */
const mostSigners = 4;

/** `Ihre Anke Eichler`, before a name below a letter. */
const ownWords = /^\s*(?:ihre?|deine?|eure?|yours?,?|votre|ton|ta|tu|su|seu|sua)\s(?=\p{Lu})/iu;

/** A line that says for whom the next one signs. */
const onBehalf =
  /^\s*(?:im auftrag|in vertretung|for and on behalf of.*|por orden.*|pour (?:le|la|les) .*|par délégation.*)\s*$/iu;

/** `人事部 採用担当　早瀬 由佳`: the last two words below a Japanese letter. */
const japaneseSigner =
  /(?:^|[\s\u3000])([\p{Script=Han}]{1,4}[\s\u3000][\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{1,4})\s*$/u;

/** Whether two names have their last word in common, or one is made of words of the other: `Rachel Chua` of `Rachel Chua Wei Ling`. */
function sharesName(a: string, b: string): boolean {
  const [signed, known] = [fold(a).split(' '), fold(b).split(' ')];
  return (
    signed.at(-1) === known.at(-1) ||
    (signed.length > 1 &&
      signed.every((word, index) => known.includes(word) || known[index] === word.charAt(0)))
  );
}
