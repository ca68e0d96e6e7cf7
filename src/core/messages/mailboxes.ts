import { isGivenName } from '../people/givenNames.ts';
import { isTitle } from '../people/jobTitles.ts';
import { namesJob } from '../people/jobWords.ts';
import { fold } from '../text.ts';
import { fitsAddress, isInitialFirst, isInOrder } from './addressNames.ts';
import type { Mailbox } from './message.ts';
import { isPersonName, spokenName } from './names.ts';
import type { Passage } from './passages.ts';
import { coverage, domainLabel, isDepartment, isOrganisation, isProgram, isRobot } from './senders.ts';

/** The name beside an address in the order in which it is spoken: `Odile Perrin` of `Perrin Odile <o.perrin@x.example>`. */
export function mailboxName({ name, address }: Mailbox): string {
  const spoken = spokenName(name);
  const [first = '', second = '', ...more] = spoken.split(' ');
  if (second === '' || more.length > 0 || isGivenName(first)) return spoken;
  const turned = `${second} ${first}`;
  return isInitialFirst(address, turned) || (isGivenName(second) && isInOrder(address, turned))
    ? turned
    : spoken;
}

/**
 * Whether a mailbox is somebody's. A program may write in a person's name: then a known first name tells, or an address that is made of
 * the name, beside what the program adds to it (`dana.okafor+p8@reply.greenhouse.example`).
 */
export function isSomebodys(mailbox: Mailbox, answers?: Mailbox, text = ''): boolean {
  const name = mailboxName(mailbox);
  // `Balamurugan P <balamurugan.p@x.example>`, as it is written in the south of India.
  const isInitialled = /^\p{Lu}\p{Ll}{2,} \p{Lu}$/u.test(name) && fitsAddress(mailbox.address, name);
  if (
    !(isPersonName(name) || isInitialled) ||
    isOrganisation(name) ||
    isDepartment(name) ||
    isAssistant(mailbox)
  )
    return false;
  if (isSpelledByDomain(mailbox, name)) return false;
  if (!(isRobot(mailbox) || isProgram(mailbox)) || isGivenName(name.split(' ')[0] ?? '')) return true;
  if (isNamedAsHouse(name, text)) return false;
  if (isSigned(name, text)) return true;
  const readers = [mailbox, answers].filter((one) => one !== undefined && !isRobot(one));
  return readers.some((one) =>
    (one?.address ?? '')
      .split('@')[0]
      ?.split('+')
      .some((part) => fitsAddress(`${part}@`, name)),
  );
}

/** `Bexley Harriers <secretary@bexleyharriers.org>`; of `Jane Harris <jane@janeharris.example>` the name is hers. */
function isSpelledByDomain({ address }: Mailbox, name: string): boolean {
  const label = domainLabel(address) ?? '';
  const isPersons = isGivenName(name.split(' ')[0] ?? '') || fitsAddress(address, name);
  const spelled = name.replace(/ä/gi, 'ae').replace(/ö/gi, 'oe').replace(/ü/gi, 'ue').replace(/ß/g, 'ss');
  const isWhole = [name, spelled].some(
    (one) =>
      fold(one)
        .split(' ')
        .filter((word) => label.includes(word)).length > 1 && coverage(label, one) >= 0.7,
  );
  return !isPersons && isWhole;
}

/** Whether a text speaks of a name as of a house: `your application to Orrery Lighting`, `Orrery Lighting Talent Acquisition`. */
function isNamedAsHouse(name: string, text: string): boolean {
  const plain = name.replace(/[^\p{L}\p{N} ]/gu, '.');
  const said = new RegExp(
    String.raw`(?<!\p{L})(?:at|bei|chez|application to|applied to|interest in|join)\s${plain}(?!\p{L})|${plain}(?:'s)? (?<team>\p{Lu}[^\n]{2,40})`,
    'u',
  ).exec(text);
  // `Talent Acquisition`, and the house below it.
  const lines = text.split('\n').map((line) => line.trim());
  const at = lines.lastIndexOf(name);
  if (at > 0 && isDepartment(lines[at - 1] ?? '') && !isPersonName(lines[at - 1] ?? '')) return true;
  return said !== null && (said.groups?.team === undefined || isDepartment(said.groups.team));
}

/** In a text. */
const written = /[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+/g;

/** Whether a text has an address that is made of the name, or the name with a post below or beside it, as in a signature. */
function isSigned(name: string, text: string): boolean {
  if ([...text.matchAll(written)].some(([address]) => fitsAddress(address, name))) return true;
  const at = text.lastIndexOf(name);
  const post = /^(?: \([^()\n]{2,20}\))?\s*(?:[,|·–—-]|\n)\s*([^\n|]{2,60})/u.exec(
    text.slice(at + name.length, at + name.length + 120),
  )?.[1];
  return at >= 0 && post !== undefined && (namesJob(post) || isTitle(post.trim()));
}

/** A program that is invited like a guest: `Notely AI Notetaker <bot@notely.example>`. */
export function isAssistant({ name, address }: Mailbox): boolean {
  return (
    /(?<!\p{L})(?:AI|KI|IA|bot|note-?\s?taker|assistant|recorder|transcri(?:pt|be)\p{L}*)(?!\p{L})/iu.test(
      name,
    ) || /^(?:bot|notetaker|assistant|recorder|fred|notes)(?:[.+_-]|@)/i.test(address)
  );
}

/** Whether mail to an address reaches the person of that name: no robot's, and of a program's only one that is made of the name. */
export function reaches(address: string, name: string): boolean {
  if (address === '' || isRobot({ name: '', address })) return false;
  // `dokafor+623f6a660c10@reply.greenhouse.example` takes one answer, and is nobody's.
  if (isProgram({ name: '', address }) && /\+[\w-]*\d[\w-]*@|\.(?=[a-f]*\d)[\da-f]{6,}@/.test(address))
    return false;
  return !isProgram({ name: '', address }) || fitsAddress(address, name);
}

/**
 * The address of somebody: one that is made of the name, in a header or a text, before the one that stands beside the name and may be
 * everybody's, such as `careers@`.
 */
export function addressOf(
  name: string,
  mailboxes: readonly Mailbox[],
  texts: readonly Passage[],
): string | undefined {
  const beside = mailboxes.filter((mailbox) => fold(mailboxName(mailbox)) === fold(name));
  const said = texts.flatMap(({ flat }) => [...flat.matchAll(written)].map(([address]) => address));
  const addresses = [...beside, ...mailboxes].map(({ address }) => address);
  const own = [...addresses, ...said].find((address) => fitsAddress(address, name) && reaches(address, name));
  const other = beside.map(({ address }) => address).find((address) => reaches(address, name));
  return (own ?? other)?.toLowerCase();
}
