import {
  type ActionResult,
  editsOf,
  english,
  type FileChange,
  type McpToolInput,
  positionsOf,
  recordings,
  spoken,
} from '../../core/index.ts';
import { rewritesOf } from '../applyChanges.ts';
import { type Arguments, allOf } from '../arguments.ts';
import { contactAction } from '../commands/contact.ts';
import { outcomeAction } from '../commands/outcome.ts';
import { replyAction } from '../commands/replied.ts';
import { sentAction } from '../commands/sent.ts';
import { snoozeAction } from '../commands/snooze.ts';
import { waiveAction } from '../commands/waive.ts';
import type { Environment } from '../environment.ts';
import { UserError } from '../errors.ts';
import type { OpenLog } from '../openLog.ts';
import { decodeText } from '../readFiles.ts';
import type { EntryTarget, Target } from '../target.ts';
import type { CommandName, OptionName } from '../usage.ts';
import { rewriteFiles } from '../writeFiles.ts';
import { interviewNamed, letterNamed } from './logFiles.ts';
import { readLog, type Session } from './session.ts';

type Input = McpToolInput<'record'>;

/** Writes down what happened, once it is confirmed: the same as the commands of the same names do. */
export async function record({ confirmations, ...session }: Session, { confirm, ...input }: Input) {
  const log = await readLog({ confirmations, ...session });
  const result = actionOf(input, log, session.environment);
  const say = (sentence: Parameters<typeof spoken>[0]) => spoken(sentence, english, log.context.now);
  if (result.kind === 'refused') throw new UserError(say(result.why));
  if (result.kind === 'nothing') return { wouldWrite: [], note: say(result.why) };
  const rewrites = rewritesOf(log, result.changes);
  if (confirm === undefined) {
    const wouldWrite = rewrites.map(({ path, before }) => ({
      path,
      edits: shownEdits(decodeText(before), result.changes, path),
    }));
    return { wouldWrite, confirm: confirmations.issue(rewrites) };
  }
  confirmations.use(confirm, rewrites);
  rewriteFiles(rewrites);
  return { wrote: rewrites.map(({ path }) => path), note: say(result.done) };
}

/** The edits of a file, as a person reads them: the line (from 1) and what is taken away and put there. */
function shownEdits(text: string, changes: readonly FileChange[], path: string) {
  const positionOf = positionsOf(text);
  return changes
    .filter((change) => change.path === path)
    .flatMap((change) => editsOf(text, change.changes) ?? [])
    .map(({ range, text: inserts }) => ({
      line: positionOf(range.start).line + 1,
      removes: text.slice(range.start, range.end),
      inserts,
    }));
}

function actionOf(input: Omit<Input, 'confirm'>, log: OpenLog, environment: Environment): ActionResult {
  const { what } = input;
  const lacks = recordings[what].needs.filter((name) => input[name] === undefined);
  if (lacks.length > 0) throw new UserError(`${what} needs ${allOf(lacks)}. Call the tool again with it.`);
  if (what === 'sent') return sentOf(input, log, environment);
  const target = entryTarget(log, input.entry ?? '');
  switch (what) {
    case 'waived':
      return waiveAction(argumentsOf('waive', input), target);
    case 'snoozed':
      return snoozeAction(argumentsOf('snooze', input), target);
    case 'replied':
      return replyAction(argumentsOf('replied', input), target);
    case 'contact':
      return contactAction(argumentsOf('contact', input, input.how), target);
    case 'outcome':
      return outcomeAction(argumentsOf('outcome', input, input.outcome), target);
  }
}

function sentOf(input: Omit<Input, 'confirm'>, log: OpenLog, environment: Environment): ActionResult {
  const args = argumentsOf('sent', input);
  if (input.letter !== undefined) {
    const letter = letterNamed(log, input.letter);
    const own = log.evaluation.log.entryOf(letter)?.id;
    if (input.entry !== undefined && interviewNamed(log, input.entry).entry.id !== own)
      throw new UserError(
        `${input.letter} is not about ${input.entry} but ${own ?? 'about no interview of the log'}. Call the tool again without entry.`,
      );
    const target: Target = {
      log,
      letter,
      interview: undefined,
      interviews: [],
      path: letter.path,
      shown: input.letter,
    };
    return sentAction(args, target, environment);
  }
  if (input.entry === undefined || input.kind === undefined)
    throw new UserError('sent needs letter, or entry and kind. Call the tool again with it.');
  return sentAction(args, entryTarget(log, input.entry), environment);
}

function entryTarget(log: OpenLog, written: string): EntryTarget {
  const interview = interviewNamed(log, written);
  const { path } = interview.entry;
  return { log, interview, interviews: [interview], letter: undefined, path, shown: written };
}

/** The options of the commands, by the names that the tool has for them. */
const inputNames: Partial<Readonly<Record<OptionName, 'kind' | 'to' | 'on' | 'until' | 'reason'>>> = {
  letter: 'kind',
  to: 'to',
  on: 'on',
  until: 'until',
  reason: 'reason',
};

function argumentsOf(command: CommandName, input: Omit<Input, 'confirm'>, operand = ''): Arguments {
  const value = (name: OptionName) => {
    const known = inputNames[name];
    return known && input[known];
  };
  return {
    argv: [],
    command,
    operands: ['', operand],
    has: (name) => value(name) !== undefined,
    value,
    label: (name) => inputNames[name] ?? name,
  };
}
