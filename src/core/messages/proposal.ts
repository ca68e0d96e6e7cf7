import { readFrontMatter } from '../frontMatter/readFrontMatter.ts';
import type { Interview } from '../interviews/interview.ts';
import { kindOf, type LetterKind, letterKindNames } from '../kinds/index.ts';
import { editsOf, type FileChange } from '../log/change.ts';
import type { InterviewId } from '../log/interviewId.ts';
import { interviewsIn } from '../log/interviewsInFile.ts';
import { applyEdits, lastOf, type Sentence, sentence } from '../text.ts';
import { addressChange } from './addressChange.ts';
import { answer, isPaused, outcome } from './answer.ts';
import { joined, type Source } from './changed.ts';
import { type KnownProcess, knownProcesses, roundOf } from './known.ts';
import { changesOfMeeting, isOtherMeeting, sameMeeting } from './meeting.ts';
import { placeChange } from './placeChange.ts';
import type { ProposalContext } from './proposalContext.ts';
import { entryFor, type ProposedEntry } from './proposedEntry.ts';
import type { MessageKind, MessageReading, Question } from './reading.ts';
import { settledQuestion } from './settledInterview.ts';

/** What a message may change in a log, and what has to be asked first. Nothing in it rests on what is only likely. */
export interface Proposal {
  /** The process it is about, where the log knows it. */
  readonly known: KnownProcess | undefined;
  /** The round that the changes are of. */
  readonly round: Interview | undefined;
  readonly newEntry: ProposedEntry | undefined;
  readonly changes: readonly FileChange[];
  /** Where the changed fields came from. */
  readonly sources: readonly Source[];
  readonly questions: readonly Sentence[];
  /** Of the questions the one whose yes makes the changes: they would follow an older invitation, replace a final outcome, or touch an interview that was held. */
  readonly held?: Sentence | undefined;
  /** The kind of letter that answers it, if one is due. */
  readonly reply: LetterKind | undefined;
}

/** The kind of letter that answers what a message tells. */
function replyTo(kind: MessageKind): LetterKind | undefined {
  return letterKindNames.find((name) => kindOf(name).answersNews?.some((news) => news === kind));
}

/** What a message may change in the log. */
export function proposalOf(read: MessageReading, context: ProposalContext): Proposal {
  const proposal = withAddresses(asked(read, context), read, context);
  if (proposal.changes.every((change) => isPossible(change, context.textOf(change.path) ?? '')))
    return proposal;
  const values = proposal.sources.map(({ field, value }) => `${field}: ${value}`).join(', ');
  const byHand = sentence(
    'No change of {0} is safe, as where a heading or a table gives the day. Write it there by hand: {1}.',
    proposal.round?.entry.path ?? '',
    values,
  );
  return { ...proposal, changes: [], sources: [], questions: [...proposal.questions, byHand] };
}

/** The same with the addresses of people whom the changed interview names without one. */
function withAddresses(proposal: Proposal, reading: MessageReading, context: ProposalContext): Proposal {
  const { round, changes } = proposal;
  return round === undefined || changes.length === 0
    ? proposal
    : { ...proposal, ...joined(proposal, addressChange(reading, round, context)) };
}

/** Whether a file can be changed so, and holds as many interviews afterwards: a heading or a table goes on to tell of the day it names. */
function isPossible({ path, changes }: FileChange, text: string): boolean {
  const edits = editsOf(text, changes);
  return edits !== undefined && interviewCount(path, applyEdits(text, edits)) === interviewCount(path, text);
}

function interviewCount(path: string, text: string): number {
  const reading = readFrontMatter(text);
  return reading.kind === 'read' ? lastOf(interviewsIn(path, text, reading.frontMatter)).found.length : 0;
}

/** The same, whether or not the files can be changed so. */
function asked(read: MessageReading, context: ProposalContext): Proposal {
  const reading = context.kind === undefined ? read : readAs(read, context.kind);
  const proposal = wishedBy(reading, context);
  const isSure = reading.kind.certainty === 'certain';
  // What the likeliest kind would change is asked about at once.
  const { sources } = isSure ? proposal : wishedBy(readAs(reading, reading.kind.value), context);
  const held =
    proposal.round && context.isAgreed !== true
      ? settledQuestion(reading, proposal.round, sources, reading.sentOn?.value ?? context.today)
      : undefined;
  if (isSure && !held) return proposal;
  return {
    ...proposal,
    changes: [],
    sources: [],
    questions: held ? [...proposal.questions, held] : proposal.questions,
    held,
    reply: undefined,
  };
}

/** What it says is to be changed, whatever the interview says by now. */
function wishedBy(reading: MessageReading, context: ProposalContext): Proposal {
  const { evaluation, interview, today } = context;
  const { log, interviewWith } = evaluation;
  const processes = interview ? [{ process: interview.process, signs: [] }] : knownProcesses(reading, log);
  const known = processes.length === 1 ? processes[0] : undefined;
  const day = reading.sentOn?.value ?? today;
  const understood = (id: InterviewId | undefined) => (id === undefined ? undefined : interviewWith(id));
  const round = interview ?? understood(known && roundOf(reading, known.process, day));
  const questions = [
    ...reading.questions
      .filter(({ about }) =>
        isAsked(about, reading.kind.value, interview !== undefined || known !== undefined),
      )
      .map((question) => question.sentence),
    ...(processes.length > 1
      ? [
          sentence(
            'It can be about {0}. Name the entry.',
            processes.map(({ process }) => process.rounds.at(-1)?.id ?? ''),
          ),
        ]
      : []),
  ];
  const kind = reading.kind.value;
  // Whoever only has to wait longer answers nothing.
  const reply = kind === 'on-hold' && !isPaused(reading) ? undefined : replyTo(kind);
  const nothing = { known, round, newEntry: undefined, changes: [], sources: [], questions, reply };
  if (kind === 'none') return { ...nothing, reply: undefined };
  const isOther = round !== undefined && interview === undefined && isOtherMeeting(reading, round, day);
  if (kind === 'invitation' || (kind === 'update' && (!round || isOther))) {
    const existing = understood(known && sameMeeting(reading, known));
    if (existing) return { ...nothing, round: existing, ...changesOfMeeting(reading, existing, context) };
    return { ...nothing, newEntry: entryFor(reading, known, context) };
  }
  // What is called off is the meeting of that number and no other.
  if (!round || (kind === 'cancellation' && isOther)) {
    if (kind === 'next-round' && reading.start)
      return { ...nothing, newEntry: entryFor(reading, known, context) };
    return {
      ...nothing,
      questions: [
        ...questions,
        ...(processes.length === 0 || isOther
          ? [sentence('No interview of the log is known in it. Name its entry.')]
          : []),
      ],
    };
  }
  if (kind === 'update') {
    const place = { changes: placeChange(reading, round, context), sources: [] };
    return { ...nothing, ...joined(changesOfMeeting(reading, round, context), place) };
  }
  if (kind === 'next-round') {
    const isPlanned = reading.start !== undefined || reading.choices.length > 0;
    const planned = known && sameMeeting(reading, known);
    return {
      ...nothing,
      ...outcome(reading, round, day, 'advanced'),
      newEntry: isPlanned && !planned ? entryFor(reading, known, context) : undefined,
    };
  }
  return { ...nothing, ...answer(reading, round, day, context) };
}

/** The reading where the person says what it is. */
function readAs(read: MessageReading, kind: MessageKind): MessageReading {
  return {
    ...read,
    kind: { ...read.kind, value: kind, certainty: 'certain', others: [] },
    questions: read.questions.filter(({ about }) => about !== 'kind'),
  };
}

/** What decides nothing that would be written is not asked about. */
function isAsked(about: Question['about'], kind: MessageKind, isKnown: boolean): boolean {
  const isPlanned = ['invitation', 'update', 'next-round', 'reschedule'].includes(kind);
  if (about === 'company' || about === 'role') return isPlanned && !isKnown;
  if (about === 'start' || about === 'choices' || about === 'timeZone') return isPlanned;
  return kind !== 'none';
}
