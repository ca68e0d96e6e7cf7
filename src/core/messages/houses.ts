import { fold } from '../text.ts';
import { isSomebodys } from './mailboxes.ts';
import type { Mailbox } from './message.ts';
import { isPersonName, spokenName } from './names.ts';
import {
  coverage,
  domainLabel,
  isDepartment,
  isOrganisation,
  isProgram,
  isRobot,
  withoutDepartment,
} from './senders.ts';

/** What the organisations that write are called, as far as the names and addresses of senders tell. */
export interface Houses {
  /** As they registered it: `norwickmutual`. */
  readonly labels: readonly string[];
  /** As they spell it: `norwick mutual`. */
  readonly names: readonly string[];
}

/** Where people write by a program, the name beside its address is theirs. */
const networks =
  /(?:^|[.-])(?:linkedin|xing|indeed|teams|microsoft|google|zoom|calendly|whatsapp|wellfound)(?:[.-]|$)/i;

/** Parts of addresses that say nothing of who writes. */
const commonParts =
  /^(?:m|mx|mg|e?mail|mailer|em|us|eu|de|uk|www|news|hire|hiring|jobs?|careers?|hr|info|reply|send|go|app|my|wd\d+)$/;

/** The organisations that senders are of. */
export function housesOf(senders: readonly Mailbox[], text = ''): Houses {
  const mailboxes = senders.map((mailbox) => withoutPerson(mailbox, senders, text));
  return { labels: mailboxes.flatMap(labelsOf), names: mailboxes.flatMap(nameOf) };
}

/** A program that writes in somebody's name says nothing of a house by it. */
function withoutPerson(mailbox: Mailbox, senders: readonly Mailbox[], text: string): Mailbox {
  const isPersons =
    (isProgram({ name: '', address: mailbox.address }) || isRobot(mailbox)) &&
    senders.some((one) => isSomebodys(mailbox, one, text));
  const [, host = ''] = mailbox.address.split('@');
  return isPersons ? { name: '', address: `@${host}` } : mailbox;
}

/** Of `norwickmutual@myworkday.example` and `jobs@kornblum.personal-desk.example` the employer's part, too. */
function labelsOf({ name, address }: Mailbox): readonly string[] {
  const [local = '', host = ''] = address.toLowerCase().split('@');
  const label = domainLabel(address);
  const parts = host.split('.').slice(0, -2);
  // `grace.tamura@hire.lever.example` is Grace Tamura's, and her name is no employer's.
  const isPersons = isPersonName(spokenName(name)) && coverage(local, spokenName(name)) > 0.9;
  const own = isPersons ? [] : [local.replace(/\+.*/, '')];
  const whole = label === undefined ? [...own, ...parts] : [label, ...parts];
  return whole.filter((part) => part.length > 2 && !commonParts.test(part) && !isDepartment(part));
}

function nameOf(mailbox: Mailbox): readonly string[] {
  const { name, address } = mailbox;
  const isRobots = isRobot(mailbox) && !networks.test(address.split('@')[1] ?? '') && !/\svia\s/i.test(name);
  const isDepartments = isDepartment(name) && !/[,|()–—]|\s-\s|\s(?:from|at|von|de|via)\s/iu.test(name);
  if (!isRobots && !isDepartments && !isOrganisation(spokenName(name))) return [];
  const bare = fold(withoutDepartment(isDepartments ? name : spokenName(name)));
  return bare.length > 2 ? [bare] : [];
}

/** More addresses name no more houses. */
const mostLinks = 50;

/** The houses of the programs that a text links to: `tidewater` of `https://tidewater.zoom.example/j/1`. */
export function labelsOfLinks(text: string): readonly string[] {
  return [...text.matchAll(/https?:\/\/(?<host>[\w.-]{4,100})/g)]
    .slice(0, mostLinks)
    .flatMap(({ groups }) => {
      const host = (groups?.host ?? '').toLowerCase();
      if (!isProgram({ name: '', address: `a@${host}` })) return [];
      return host
        .split('.')
        .slice(0, -1)
        .filter(
          (part) =>
            part.length > 3 &&
            !/\d/.test(part) &&
            !commonParts.test(part) &&
            !isProgram({ name: part, address: '' }),
        );
    });
}

/** Whether what looks like somebody's name is that of an organisation that writes. */
export function isHouse(name: string, { labels, names }: Houses): boolean {
  const folded = fold(name).replace(/^(?:the|les?|la|el|los|las|die|der|das) /, '');
  const isNamed = names.some(
    (house) => house === folded || folded.startsWith(`${house} `) || house.startsWith(`${folded} `),
  );
  const [first = ''] = folded.split(' ');
  // Of `Jane Harris` at harris.example the family's name is the house's.
  const begins = (label: string) => label.startsWith(first.slice(0, 3));
  return (
    isNamed || labels.some((label) => begins(label) && coverage(label, folded) > 0.9) || isTeam(name, labels)
  );
}

/** `TAG Sarovar` of sarovarinfotech.example: an abbreviation beside the house's name. */
function isTeam(name: string, labels: readonly string[]): boolean {
  const words = name.split(' ');
  const [first = ''] = words;
  return (
    /^\p{Lu}{2,4}$/u.test(first) &&
    !/^[\p{Lu}\s'-]+$/u.test(name) &&
    isPersonName(name) &&
    words.slice(1).some((word) => labels.some((label) => word.length > 3 && label.startsWith(fold(word))))
  );
}
