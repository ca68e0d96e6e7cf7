import type { CivilDate, PlainDate } from '../calendar.ts';
import { readDate } from '../dateReading.ts';
import { fold, type Range } from '../text.ts';
import { type Applicant, applicantOf, greetedIn, isApplicant } from './applicant.ts';
import { type Chat, type ChatTurn, chatIn } from './chats.ts';
import { clientIn, wishingHouse, writesForOthers } from './clients.ts';
import { type ContactName, contactNameOf } from './contactNames.ts';
import { type DayContext, daysIn } from './days.ts';
import { type Houses, housesOf, labelsOfLinks } from './houses.ts';
import { introductionsIn } from './introductions.ts';
import { languagesOf } from './language.ts';
import type { CalendarEvent, Mailbox, Message } from './message.ts';
import { isPersonName, spokenName } from './names.ts';
import { flatten, type Passage, passageOf, passagesOf } from './passages.ts';
import { zonesOfPlaces } from './placeZones.ts';
import { regionOfAddress, regionsOfPhones } from './regions.ts';
import { domainLabel, isProgram, isRobot } from './senders.ts';
import { withThread } from './threads.ts';
import type { LanguageWords } from './words/languageWords.ts';
import type { ZoneContext } from './zones.ts';

/** What is known beside the message. */
export interface ReaderContext {
  /** Today, where the person is: days are counted from it where the message has no date. */
  readonly today: PlainDate;
  /** The person's own zone. */
  readonly zone?: string | undefined;
  /** The person's own name and addresses, where they are known. */
  readonly self?: { readonly name?: string | undefined; readonly addresses: readonly string[] } | undefined;
}

/** A message taken apart, for all who read a value from it. */
export interface View {
  readonly message: Message;
  readonly context: ReaderContext;
  readonly languages: readonly LanguageWords[];
  readonly applicant: Applicant;
  readonly event: CalendarEvent | undefined;
  /** The title of the meeting and the subjects. */
  readonly titles: readonly Passage[];
  /** What is new or was passed on, in the mail or in the calendar. */
  readonly bodies: readonly Passage[];
  /** What was said before, and stands below the answer. */
  readonly quoted: readonly Passage[];
  /** What stands below it all: the sender's card, the head of a chat. */
  readonly footers: readonly Passage[];
  /** What the sender passed on from somebody else. */
  readonly passedOn: Passage | undefined;
  /** Who wrote it; of what the person passed on to themselves, whoever stands above it. */
  readonly sender: Mailbox | undefined;
  /** The organisations whose names and addresses senders have. */
  readonly houses: Houses;
  /** Whom a chat is with. */
  readonly contact: ContactName | undefined;
  /** What the person said in a chat. */
  readonly answers: readonly Passage[];
  readonly written: CivilDate;
  /** Whether the message itself says when it was written. */
  readonly isDated: boolean;
  readonly dates: DayContext & ZoneContext;
}

/** Takes a message apart. */
export function viewOf(message: Message, context: ReaderContext): View {
  const chat = message.form === 'text' ? chatIn(message.text) : undefined;
  const known = applicantOf(message, context.self ?? { addresses: [] });
  return chat ? viewOfChat(message, context, chat, known) : viewOfMail(message, context, known);
}

function viewOfMail(message: Message, context: ReaderContext, applicant: Applicant): View {
  const [event] = message.events;
  const found = withThread(passagesOf(message), message);
  const forwarded = found.find(({ header, part }) => part === 'forwarded' && header?.from !== undefined);
  const { from } = message;
  const isToSelf =
    from !== undefined &&
    message.to.some(
      ({ address }) => address.toLowerCase() === from.address.toLowerCase() || isOtherBoxOf(from, address),
    );
  const isOfKin = forwarded !== undefined && isPassedOnAtHome(message, forwarded);
  const isOwn =
    forwarded !== undefined && (from === undefined || isToSelf || isOfKin || isApplicant(from, applicant));
  // What a colleague or an agency passed on was written on another day.
  const passages = found.map(
    (passage): Passage =>
      // What somebody at home writes above it is not the employer's.
      isOfKin && passage.part === 'new'
        ? { ...passage, part: 'quoted' }
        : passage.header && passage.part === 'forwarded' && !isOwn
          ? { ...passage, written: dateOf(passage.header.date) }
          : passage,
  );
  const passedOn = passages.find(({ header, part }) => part === 'forwarded' && header?.from !== undefined);
  const sender = isOwn ? passedOn?.header?.from : (writerBehind(message) ?? event?.organizer);
  const passedDate = isOwn ? dateOf(passedOn?.header?.date) : undefined;
  const dated = passedDate ?? message.sent ?? event?.stamp;
  const subject = isOwn ? (passedOn?.header?.subject ?? '') : message.subject;
  const copied = isOwn ? (passedOn?.header?.cc ?? []) : [];
  return view({
    message: copied.length > 0 ? { ...message, cc: [...message.cc, ...copied] } : message,
    context,
    applicant,
    event,
    subjects: [subject, ...(isOwn || !passedOn?.header ? [] : [passedOn.header.subject])],
    said: passages.filter(({ part }) => part === 'new' || part === 'forwarded'),
    footers: passages.filter(({ part }) => part === 'footer'),
    passedOn: isOwn ? undefined : passedOn,
    sender,
    dated,
    contact: undefined,
    answers: [],
    quoted: passages.filter(({ part }) => part === 'quoted'),
  });
}

/** Whether somebody passed on what came to their own mailbox to one of the same house, and the writer is of another: `pasty shop one, love!` */
function isPassedOnAtHome({ from, to }: Message, { header }: Passage): boolean {
  const home = domainLabel(from?.address ?? '');
  const isTheirs = header?.to?.address.toLowerCase() === from?.address.toLowerCase();
  return (
    home !== undefined &&
    isTheirs &&
    to.some(({ address }) => domainLabel(address) === home) &&
    domainLabel(header?.from?.address ?? '') !== home
  );
}

/** Whether an address holds every word of a name: somebody's other mailbox, `dana.okafor.home@x.example`. */
function isOtherBoxOf({ name }: Mailbox, address: string): boolean {
  const parts = (address.split('@')[0] ?? '').toLowerCase().split(/[._+-]/);
  const words = fold(spokenName(name)).split(' ');
  return words.length > 1 && words.every((word) => parts.includes(word));
}

/** Whoever a program writes for, where the answer goes to them: `notifications@calendly.example`, Reply-To Dana Okafor. */
function writerBehind({ from, replyTo }: Message): Mailbox | undefined {
  const isBehind =
    from !== undefined &&
    replyTo !== undefined &&
    (isProgram(from) || isRobot(from)) &&
    isPersonName(spokenName(replyTo.name)) &&
    !isRobot(replyTo);
  return isBehind ? replyTo : from;
}

/** What chats call whoever exports them. */
const ownNames: ReadonlySet<string> = new Set([
  'me',
  'you',
  'ich',
  'du',
  'moi',
  'vous',
  'yo',
  'tu',
  'eu',
  'voce',
]);

/** Of a chat the other one is whom its head names, else the first to speak who is not the person. */
function viewOfChat(message: Message, context: ReaderContext, chat: Chat, known: Applicant): View {
  const isSelf = (name: string) => ownNames.has(fold(name)) || isApplicant({ name, address: '' }, known);
  const head = message.text.slice(chat.head.start, chat.head.end);
  const [title = ''] = head.trim().split('\n');
  const named = chat.speakers.find((name) => fold(name) === fold(title) && !isSelf(name));
  // Of what a phone writes into a chat, the name before it is that of the other one, too.
  const speaker = named ?? chat.speakers.find((name) => !isSelf(name)) ?? chat.speakers[0] ?? '';
  const isOther = (name: string) => fold(name) === fold(speaker);
  const own = chat.turns.map(({ speaker }) => speaker).filter((name) => !isOther(name));
  const languages = languagesOf(chat.turns.map(({ range }) => wordsOf(message, range)).join('\n'));
  const today: DayContext = { written: { date: context.today }, isMonthFirst: false, languages: [] };
  const dayOf = (shown: string): CivilDate | undefined => {
    // `Today` and `Monday` are counted from when it was copied, which nothing says.
    if (!/\d/.test(shown)) return undefined;
    const read = daysIn(shown, { ...today, languages: [...languages, ...languagesOf(`${shown} the of`)] });
    const date = read[0]?.readings[0];
    return date && { date };
  };
  const turn = ({ range, day }: ChatTurn): Passage => {
    const text = wordsOf(message, range);
    const header = {
      from: { name: speaker, address: '' },
      to: undefined,
      cc: [],
      subject: '',
      date: day,
      isForward: false,
    };
    return {
      place: 'text',
      part: 'new',
      start: range.start,
      text,
      flat: flatten(text),
      header,
      written: dayOf(day),
    };
  };
  const said = chat.turns.filter((one) => isOther(one.speaker)).map(turn);
  const answers = chat.turns.filter((one) => !isOther(one.speaker)).map(turn);
  const contact = contactNameOf(speaker, {
    introduction: introductionsIn(said, languages)[0],
    said: said.map(({ flat }) => flat),
    greetings: answers.map(({ flat }) => flat),
    self: [...known.names, ...own],
  });
  const footer: Passage = {
    place: 'text',
    part: 'footer',
    start: 0,
    text: head,
    flat: flatten(head),
    header: undefined,
  };
  return view({
    message,
    context,
    applicant: { ...known, names: [...known.names, ...own] },
    event: undefined,
    subjects: [],
    said,
    footers: head.trim() === '' ? [] : [footer],
    passedOn: undefined,
    sender: { name: contact.person, address: '' },
    dated: said.findLast(({ written }) => written !== undefined)?.written,
    contact,
    answers,
    quoted: [],
  });
}

function wordsOf({ text }: Message, { start, end }: Range): string {
  return text.slice(start, end);
}

interface Parts
  extends Pick<
    View,
    | 'message'
    | 'context'
    | 'applicant'
    | 'event'
    | 'footers'
    | 'passedOn'
    | 'sender'
    | 'contact'
    | 'answers'
    | 'quoted'
  > {
  readonly subjects: readonly string[];
  readonly said: readonly Passage[];
  readonly dated: CivilDate | undefined;
}

function view({ subjects, said, dated, ...parts }: Parts): View {
  const { event, context } = parts;
  const described =
    event && event.description.trim() !== '' ? [passageOf('DESCRIPTION', event.description)] : [];
  const titles = [
    ...(event ? [passageOf('SUMMARY', event.summary)] : []),
    ...subjects.filter((text) => text !== '').map((text) => passageOf('subject', text)),
  ];
  const bodies = [...said, ...described];
  // What was passed on greets whoever passed it on.
  const greeted = bodies.flatMap((passage) => (passage === parts.passedOn ? [] : greetedIn(passage)));
  const languages = languagesOf([...bodies, ...titles].map(({ flat }) => flat).join('\n'));
  const written = dated ?? { date: context.today };
  const senders = [parts.sender, parts.message.from, parts.message.replyTo, event?.organizer];
  const zone: ZoneContext = {
    spoken: languages.map(({ language }) => language),
    sent: written,
    ownZone: context.zone,
    places: zonesOfPlaces([event?.location ?? '', ...bodies.map(({ text }) => text)].join('\n')),
    regions: [
      ...senders.flatMap((one) => regionOfAddress(one?.address ?? '') ?? []),
      ...(parts.message.region ? [parts.message.region] : []),
      ...regionsOfPhones(parts.message.text),
    ],
  };
  const houses = housesOf(
    [...senders, parts.passedOn?.header?.from].filter((one) => one !== undefined),
    parts.message.text,
  );
  const links = labelsOfLinks(
    `${event?.location ?? ''} ${event?.conference ?? ''} ${event?.description ?? ''}`,
  );
  // `our client, Cárnicas Olmedal` is nobody whom one meets.
  const isOfAgency = parts.sender !== undefined && writesForOthers(parts.sender, bodies);
  const clients = [
    clientIn([...bodies, ...titles], languages),
    ...bodies.map((passage) => wishingHouse(passage, isOfAgency)),
  ].flatMap((found) => (found ? [fold(found.value)] : []));
  return {
    ...parts,
    houses: {
      labels: [...houses.labels, ...links],
      names: [
        ...houses.names,
        ...clients,
        ...(parts.contact && parts.contact.house !== '' ? [fold(parts.contact.house)] : []),
      ],
    },
    applicant: { ...parts.applicant, names: [...parts.applicant.names, ...greeted] },
    languages,
    titles,
    bodies,
    written,
    isDated: dated !== undefined,
    dates: { ...zone, written, languages, isMonthFirst: isMonthFirst(zone), isUndated: dated === undefined },
  };
}

/** A date as it stands above a message that was passed on. */
function dateOf(written: string | undefined): CivilDate | undefined {
  if (written === undefined || written === '') return undefined;
  const plain = written.replace(/,?\s+(?:at|um|à|a las|às)\s+/i, ' ').replace(/\s[+-]\d{4}.*$/, '');
  const read = readDate(plain);
  if (read.kind === 'date') return read.value;
  const found = daysIn(plain, { written: undefined, isMonthFirst: false, languages: languagesOf(plain) })[0]
    ?.readings;
  return found?.length === 1 && found[0] ? { date: found[0] } : undefined;
}

/** In the United States the month comes first; the clock of the sender tells. */
function isMonthFirst({ sent, spoken, ownZone }: ZoneContext): boolean {
  if (spoken[0] !== 'en') return false;
  const offset = sent?.offset;
  if (offset === undefined || offset === 'Z') return /^America\//.test(ownZone ?? '');
  return /^-0[4-9]|^-10/.test(offset);
}
