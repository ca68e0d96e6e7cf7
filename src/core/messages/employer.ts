import { fold } from '../text.ts';
import { isApplicant, isThing } from './applicant.ts';
import {
  clientIn,
  isAgencyLine,
  namelessClientIn,
  recruiterIn,
  wishingHouse,
  writesForOthers,
} from './clients.ts';
import { companyIn, spokenHouse } from './companies.ts';
import { givenBy } from './eventTime.ts';
import { isSomebodys } from './mailboxes.ts';
import type { Mailbox, Message } from './message.ts';
import { type Passage, passageOf } from './passages.ts';
import type { Found } from './reading.ts';
import { coverage, domainLabel, isAgency, isProgram, isRobot } from './senders.ts';
import { signatureStart } from './signatureStart.ts';
import type { View } from './view.ts';

export interface EmployerFound {
  readonly company: Found<string> | undefined;
  /** The sender is an agency, which writes for the company. */
  readonly viaAgency: Found<boolean> | undefined;
}

/** The employer that a message is from, or for which an agency writes it. `people` are names that are no company's. */
export function employerIn(view: View, people: readonly string[]): EmployerFound {
  const { message, event, sender, bodies, titles, languages, applicant, passedOn, footers, houses, contact } =
    view;
  const guests = (event?.attendees ?? [])
    .filter((attendee) => !isThing(attendee))
    .map(({ address }): Mailbox => ({ name: '', address }));
  const mailboxes = [sender, event?.organizer, message.replyTo, ...guests]
    .filter((one) => one !== undefined)
    .filter((one) => !isApplicant(one, applicant));
  const origin = passedOn?.header?.from;
  const ownLabel = domainLabel(sender?.address ?? '');
  const originLabel = domainLabel(origin?.address ?? '');
  const carriers = carriersIn(mailboxes, footers.concat(bodies));
  // Where both have their mail, `schmidt@netpost.example` and `club@netpost.example`, it is neither's house.
  const shared = applicant.addresses.flatMap((address) => domainLabel(address) ?? []);
  const isCarrier = (label: string) =>
    shared.includes(label) || carriers.some((name) => coverage(label, name) > 0.6);
  const look = (all: readonly Mailbox[], passages: readonly Passage[]) => {
    // A program that no word of the message names is nobody's house, unless nothing else is found.
    const named = all.filter((one) => !isRobot(one) || isNamed(domainLabel(one.address) ?? '', message));
    return lookFor(named, passages) ?? lookFor(all, passages);
  };
  const lookFor = (from: readonly Mailbox[], passages: readonly Passage[]) =>
    companyIn({
      passages,
      languages,
      addresses: from
        .map(({ address }) => address)
        .filter((address) => !isCarrier(domainLabel(address) ?? '')),
      labels: from.some((one) => one === origin) ? [] : houses.labels.filter((label) => !isCarrier(label)),
      agencies: from.flatMap(({ address }) => domainLabel(address) ?? []).filter(isCarrier),
      everything: [
        passageOf('text', message.text),
        ...(event
          ? [passageOf('DESCRIPTION', event.description), passageOf('LOCATION', event.location)]
          : []),
      ],
      senders: [
        ...from
          .filter((one) => one.name !== '' && !isSomebodys(one, message.replyTo, message.text))
          .map(houseName),
        ...from.flatMap(houseBeside),
        ...(contact && contact.house !== '' ? [contact.house] : []),
      ].map((name) => passageOf('from', name)),
      others: [...applicant.names, ...people],
    });
  // What an agency passes on is from another house than the agency.
  if (passedOn && origin && originLabel !== undefined && originLabel !== ownLabel) {
    return {
      company: look([origin], [passedOn, ...titles]),
      viaAgency: givenBy('from', sender?.address ?? '', true),
    };
  }
  const signatures = bodies.map((passage) => ({
    ...passage,
    start: passage.start + signatureStart(passage),
    text: passage.text.slice(signatureStart(passage)),
    flat: passage.flat.slice(signatureStart(passage)),
  }));
  const recruiter = recruiterIn([...signatures, ...footers], languages);
  const client = clientIn([...bodies, ...titles], languages);
  const answerLabel = domainLabel(message.replyTo?.address ?? '');
  // A program that is called so writes for the house to which the answer goes.
  const isProgram =
    answerLabel !== undefined && answerLabel !== ownLabel && coverage(answerLabel, sender?.name ?? '') > 0.6;
  const nameless = namelessClientIn(bodies);
  const isOfAgency = sender !== undefined && writesForOthers(sender, bodies);
  const wishing = bodies
    .filter((passage) => passage !== passedOn)
    .flatMap((passage) => wishingHouse(passage, isOfAgency) ?? [])
    .find(({ value }) => coverage(ownLabel ?? '', value) < 0.5);
  const isRecruiter =
    recruiter !== undefined ||
    nameless !== undefined ||
    (client?.isPlain === true && coverage(ownLabel ?? '', client.value) < 0.5) ||
    (wishing !== undefined && ownLabel !== undefined) ||
    signatures.some(({ flat }) => flat.split('\n').some((line) => isAgencyLine(line, ownLabel ?? ''))) ||
    (!isProgram && isAgency((ownLabel ?? '').replaceAll('-', ' ')));
  if (!isRecruiter) {
    const place = event && event.location !== '' ? [passageOf('LOCATION', event.location)] : [];
    const company = look(mailboxes, [...titles, ...bodies, ...footers, ...place]);
    if (!company || !isAgency(company.value)) return { company, viaAgency: undefined };
    const labels = [fold(company.value).replaceAll(' ', ''), ...(ownLabel === undefined ? [] : [ownLabel])];
    return {
      company: namedBeside(view, people, [...labels, ...houses.labels]),
      viaAgency: { value: true, certainty: 'certain', words: company.words },
    };
  }
  const words = recruiter ?? nameless ?? givenBy('from', sender?.address ?? '', true).words;
  const isOther =
    client !== undefined &&
    !fold(client.value)
      .replaceAll(' ', '')
      .includes((ownLabel ?? '?').replaceAll('-', ''));
  const company: Found<string> | undefined = wishing
    ? wishing
    : isOther
      ? { value: client.value, certainty: client.certainty, words: client.words }
      : nameless === undefined
        ? namedBeside(view, people, [...(ownLabel === undefined ? [] : [ownLabel]), ...houses.labels])
        : undefined;
  return { company, viaAgency: { value: true, certainty: 'certain', words } };
}

/** Whether a text or the name of a sender holds what a house registered. */
function isNamed(label: string, { text, from, subject }: Message): boolean {
  const said = fold(`${text.slice(0, 20_000)} ${subject} ${from?.name ?? ''}`).replaceAll(' ', '');
  return label !== '' && said.includes(fold(label).replaceAll(' ', ''));
}

/** The house in brackets behind somebody's name: `BEDFORD, Lorraine (CALDER VALE HOSPITALS NHS FT)`. */
function houseBeside({ name, address }: Mailbox): readonly string[] {
  const house = /\(([^()]{4,60})\)\s*$/u.exec(name)?.[1] ?? '';
  return coverage(domainLabel(address) ?? '', house) > 0.6 ? [spokenHouse(house)] : [];
}

/** The name beside an address without the program's that writes: `Cafés Serra Bonita via Vagou`, `Siderúrgica Barrocas Workday`. */
function houseName({ name, address }: Mailbox): string {
  const [bare = ''] = name.split(/\s(?:via|através d[oa]|über|par)\s/iu);
  const words = bare.trim().split(' ');
  const isProgramBehind =
    words.length > 1 &&
    isProgram({ name: '', address }) &&
    isProgram({ name: words.at(-1) ?? '', address: '' });
  return isProgramBehind ? words.slice(0, -1).join(' ') : bare;
}

/** Whose program carries the message, where it says so: `via Vagou`, `Powered by Vagou`. */
function carriersIn(mailboxes: readonly Mailbox[], passages: readonly Passage[]): readonly string[] {
  const said = [...mailboxes.map(({ name }) => name), ...passages.map(({ flat }) => flat)];
  return said.flatMap((text) => [...text.matchAll(carrier)].map(({ groups }) => groups?.name ?? ''));
}

const carrier =
  /(?<!\p{L})(?:powered by|(?:sent|envoyé|enviad[oa]|gesendet|versendet|verschickt) (?:via|through|by|por|pel[oa]|par|über|mit)|(?<=\p{L} )via)\s(?<name>\p{Lu}[\p{L}\d]{1,30})/giu;

/** The company that an agency names without calling it a client, in a subject or a sentence: never more than likely. */
function namedBeside(
  { titles, bodies, languages, applicant, houses }: View,
  people: readonly string[],
  agencies: readonly string[],
): Found<string> | undefined {
  const said = bodies.map((passage) => {
    const end = signatureStart(passage);
    return { ...passage, text: passage.text.slice(0, end), flat: passage.flat.slice(0, end) };
  });
  const company = companyIn({
    passages: [...titles, ...said],
    languages,
    addresses: [],
    labels: [],
    everything: [],
    senders: [],
    others: [...applicant.names, ...people, ...houses.names],
    agencies,
  });
  return company && { ...company, certainty: 'likely' };
}
