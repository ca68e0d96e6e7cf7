import { readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { type CivilDate, english, readDate, spoken } from '../core/index.ts';
import type { Message, MessageKind, MessageReading } from '../lazy/messages.ts';
import { type Arguments, oneOf } from './arguments.ts';
import { homeIn } from './createEntry.ts';
import type { Environment } from './environment.ts';
import { UserError, withReason } from './errors.ts';
import type { OpenLog } from './openLog.ts';
import { profileFor } from './profile.ts';

/** A message that `--from` names, with what was read of it. */
export interface ReadMessage {
  readonly message: Message;
  readonly reading: MessageReading;
  /** The zone in which dates need none of their own: none, where `--time-zone` says that of the message. */
  readonly zone: string;
  /** What `--as` says it is. */
  readonly kind: MessageKind | undefined;
}

/** In bytes; a larger file is not even read. */
const largest = 26_214_400;

/** Reads the message of `--from`, with what the other options say of it. */
export async function messageOf(
  args: Arguments,
  environment: Environment,
  log: OpenLog,
): Promise<ReadMessage> {
  const written = args.value('from') ?? '';
  const bytes = written === '-' ? inputOf(environment) : fileOf(written, environment.cwd);
  const { messageKinds, parseMessage, readMessage } = await import('../lazy/messages.ts');
  const message = await parseMessage(bytes);
  const home = homeIn(log);
  const profile = profileFor(log, home === '' ? 'new.md' : `${home}/new.md`);
  const { now } = log.context;
  const self = { name: profile?.name, addresses: profile?.email === undefined ? [] : [profile.email] };
  const reading = readMessage(message, { today: now.toPlainDate(), zone: now.timeZoneId, self });
  if (reading.problems.length > 0 && message.text === '' && message.events.length === 0) {
    throw new UserError(
      `${written === '-' ? 'The input' : written} cannot be read as a message. ${reading.problems.map((problem) => spoken(problem, english)).join(' ')}`,
    );
  }
  const as = args.value('as');
  const kind = messageKinds.find((name) => name === as);
  if (as !== undefined && kind === undefined)
    throw new UserError(`--as ${as} is not known. It can be ${oneOf(messageKinds)}.`);
  return {
    message,
    reading: settled(reading, args),
    zone: args.has('time-zone') ? '' : now.timeZoneId,
    kind,
  };
}

function inputOf({ input }: Environment): Uint8Array {
  if (!input) throw new UserError('There is no input; name the file of the message.');
  return input();
}

function fileOf(written: string, cwd: string): Uint8Array {
  return withReason(`${written} cannot be read`, () => {
    const place = resolve(cwd, written);
    const stats = statSync(place);
    if (!stats.isFile() && !stats.isDirectory())
      throw Object.assign(new Error('no file'), { code: 'EFTYPE' });
    if (stats.size > largest)
      throw new UserError(`${written} is larger than 25 MB; no message is, so it is not read.`);
    return readFileSync(place);
  });
}

/** What the person says themselves is sure, whatever the message says. */
function settled(reading: MessageReading, args: Arguments): MessageReading {
  const said = <Value>(
    option: 'company' | 'role' | 'round' | 'date' | 'time-zone',
    read: (text: string) => Value,
  ) => {
    const text = args.value(option)?.trim();
    if (text === undefined || text === '') return undefined;
    const words = { place: 'text', range: { start: 0, end: 0 }, text: `--${option} ${text}` } as const;
    return { value: read(text), certainty: 'certain', words } as const;
  };
  const start = said('date', (text) => dateOf(text));
  // The zone of dates that name none: one that the message names stays.
  const isOpen = start !== undefined || reading.timeZone?.certainty !== 'certain';
  const answered = {
    company: said('company', String),
    role: said('role', String),
    round: said('round', String),
    start,
    timeZone: isOpen ? said('time-zone', String) : undefined,
  };
  const given = Object.fromEntries(Object.entries(answered).filter(([, value]) => value !== undefined));
  const about = (name: string) => name in given || (name === 'choices' && start !== undefined);
  return {
    ...reading,
    ...given,
    choices: start ? [] : reading.choices,
    questions: reading.questions.filter((question) => !about(question.about)),
  };
}

function dateOf(written: string): CivilDate {
  const read = readDate(written);
  if (read.kind === 'date') return read.value;
  throw new UserError(`--date ${written} is not clear. Write it as 2026-11-19T14:00.`);
}
