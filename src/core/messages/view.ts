import type { CivilDate, PlainDate } from '../calendar.ts';
import { readDate } from '../dateReading.ts';
import { fold } from '../text.ts';
import { type Applicant, applicantOf, greetedIn, isApplicant } from './applicant.ts';
import { type Chat, type ChatTurn, chatIn } from './chats.ts';
import { clientIn } from './companies.ts';
import { type DayContext, daysIn } from './days.ts';
import { type Houses, housesOf, labelsOfLinks } from './houses.ts';
import { languagesOf } from './language.ts';
import type { CalendarEvent, Mailbox, Message } from './message.ts';
import { isPersonName, spokenName } from './names.ts';
import { flatten, type Passage, passageOf, passagesOf } from './passages.ts';
import { domainLabel, isProgram, isRobot } from './senders.ts';
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
  readonly isChat: boolean;
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
    message.to.some(({ address }) => address.toLowerCase() === from.address.toLowerCase());
  const isOwn = forwarded !== undefined && (from === undefined || isToSelf || isApplicant(from, applicant));
  // What a colleague or an agency passed on was written on another day.
  const passages = found.map((passage) =>
    passage.header && passage.part === 'forwarded' && !isOwn
      ? { ...passage, written: dateOf(passage.header.date) }
      : passage,
  );
  const passedOn = passages.find(({ header, part }) => part === 'forwarded' && header?.from !== undefined);
  const sender = isOwn ? passedOn?.header?.from : (writerBehind(message) ?? event?.organizer);
  const passedDate = isOwn ? dateOf(passedOn?.header?.date) : undefined;
  const dated = passedDate ?? message.sent ?? event?.stamp;
  const subject = isOwn ? (passedOn?.header?.subject ?? '') : message.subject;
  return view({
    message,
    context,
    applicant,
    event,
    subjects: [subject, ...(isOwn || !passedOn?.header ? [] : [passedOn.header.subject])],
    said: passages.filter(({ part }) => part === 'new' || part === 'forwarded'),
    footers: passages.filter(({ part }) => part === 'footer'),
    passedOn: isOwn ? undefined : passedOn,
    sender,
    dated,
    isChat: false,
    answers: [],
    quoted: passages.filter(({ part }) => part === 'quoted'),
  });
}

/**
 * The passages, of which what is passed on counts as quoted where it is only the thread below: the sender's own former words, or a letter that
 * says all it has to say without pointing at what stands below it.
 */
function withThread(passages: readonly Passage[], { from }: Message): readonly Passage[] {
  const own = passages.filter(({ part, flat }) => part === 'new' && flat.trim() !== '');
  const said = own.map(({ flat }) => flat).join('\n');
  const isLetter = said.length > 250 && !pointsBelow.test(said);
  const isThread = ({ part, header }: Passage) =>
    part === 'forwarded' &&
    own.length > 0 &&
    (isSender(header?.from, from) || (isLetter && isOfOneHouse(header?.from, from)));
  return passages.map((passage) => (isThread(passage) ? { ...passage, part: 'quoted' } : passage));
}

/** Whether somebody is of the sender's house, or nothing tells of which. */
function isOfOneHouse(one: Mailbox | undefined, sender: Mailbox | undefined): boolean {
  const label = domainLabel(one?.address ?? '');
  return label === undefined || label === domainLabel(sender?.address ?? '');
}

function isSender(one: Mailbox | undefined, sender: Mailbox | undefined): boolean {
  if (!one || !sender) return false;
  if (one.address !== '') return one.address.toLowerCase() === sender.address.toLowerCase();
  const words = (name: string) => fold(spokenName(name)).split(' ').toSorted().join(' ');
  return words(one.name) !== '' && words(one.name) === words(sender.name);
}

/** Words that send the reader to what is passed on below. */
const pointsBelow =
  /(?<!\p{L})(?:below|beneath|see (?:attached|mail|email|message)|fyi|forward\p{L}*|passing (?:on|along)|from (?:their|the client'?s) (?:side|end)|unten|untenstehend|weiterleit\p{L}*|weitergeleitet|anbei|ci-?dessous|plus bas|transf[eè]r\p{L}*|transmets|abajo|más abajo|reenv\p{L}*|adjunto|abaixo|encaminh\p{L}*|segue(?:m)?|repass\p{L}*|下記|転送)(?!\p{L})/iu;

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

/** In a chat the first to speak is the other one, unless it is the person. */
function viewOfChat(message: Message, context: ReaderContext, chat: Chat, known: Applicant): View {
  const isSelf = (name: string) => ownNames.has(fold(name)) || isApplicant({ name, address: '' }, known);
  const other = chat.turns.find(({ speaker }) => !isSelf(speaker)) ?? chat.turns[0];
  const isOther = (name: string) => fold(name) === fold(other?.speaker ?? '');
  const own = chat.turns.map(({ speaker }) => speaker).filter((name) => !isOther(name));
  const today: DayContext = { written: { date: context.today }, isMonthFirst: false, languages: [] };
  const dayOf = (shown: string): CivilDate | undefined => {
    const date = daysIn(shown, { ...today, languages: languagesOf(`${shown} the of`) })[0]?.readings[0];
    return date && { date };
  };
  const from = { name: other?.speaker ?? '', address: '' };
  const turn = ({ range, day }: ChatTurn): Passage => {
    const text = message.text.slice(range.start, range.end);
    const header = { from, to: undefined, subject: '', date: day, isForward: false };
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
  const said = chat.turns.filter(({ speaker }) => isOther(speaker)).map(turn);
  const head = message.text.slice(chat.head.start, chat.head.end);
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
    sender: from,
    dated: said.findLast(({ written }) => written !== undefined)?.written,
    isChat: true,
    answers: chat.turns.filter(({ speaker }) => !isOther(speaker)).map(turn),
    quoted: [],
  });
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
    | 'isChat'
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
  const zone: ZoneContext = {
    spoken: languages.map(({ language }) => language),
    sent: written,
    ownZone: context.zone,
    regions: [
      ...(parts.message.region ? [parts.message.region] : []),
      ...regionsOfPhones(parts.message.text),
    ],
  };
  const senders = [parts.sender, parts.message.from, parts.message.replyTo, event?.organizer];
  const houses = housesOf(
    [...senders, parts.passedOn?.header?.from].filter((one) => one !== undefined),
    parts.message.text,
  );
  const links = labelsOfLinks(
    `${event?.location ?? ''} ${event?.conference ?? ''} ${event?.description ?? ''}`,
  );
  // `our client, Cárnicas Olmedal` is nobody whom one meets.
  const client = clientIn([...bodies, ...titles], languages);
  return {
    ...parts,
    houses: {
      labels: [...houses.labels, ...links],
      names: client ? [...houses.names, fold(client.value)] : houses.names,
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

/** THE table of countries by the numbers that telephones of theirs begin with (ITU E.164); those that share a number are left out. */
const regionOfPhone: Readonly<Record<string, string>> = {
  27: 'ZA',
  31: 'NL',
  32: 'BE',
  33: 'FR',
  34: 'ES',
  351: 'PT',
  352: 'LU',
  353: 'IE',
  41: 'CH',
  43: 'AT',
  44: 'GB',
  49: 'DE',
  51: 'PE',
  52: 'MX',
  54: 'AR',
  55: 'BR',
  56: 'CL',
  57: 'CO',
  598: 'UY',
  61: 'AU',
  64: 'NZ',
  65: 'SG',
  81: 'JP',
  91: 'IN',
};

/** The countries whose telephones a text names: `CH` of `+41 32 000 00 00`. */
function regionsOfPhones(text: string): readonly string[] {
  const numbers = [...text.slice(0, 20_000).matchAll(/(?<![\d+])(?:\+|00) ?(\d{2,3})(?=[\d ()./-]{6})/g)];
  return numbers.flatMap(
    ([, digits = '']) => regionOfPhone[digits] ?? regionOfPhone[digits.slice(0, 2)] ?? [],
  );
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
