import { type Arguments, readArguments } from './arguments.ts';
import type { Environment } from './environment.ts';
import { isUserError } from './errors.ts';
import { visible } from './terminal.ts';
import type { CommandName } from './usage.ts';

/** Does what a command asks and gives the exit code. */
type Command = (args: Arguments, environment: Environment) => Promise<number>;

/** Each with what it needs, which the others do not load. */
const commands: Readonly<Record<CommandName, () => Promise<Command>>> = {
  adopt: async () => (await import('./commands/adopt.ts')).adopt,
  agenda: async () => (await import('./commands/agenda.ts')).agenda,
  answer: async () => (await import('./commands/answer.ts')).answer,
  check: async () => (await import('./commands/check.ts')).check,
  contact: async () => (await import('./commands/contact.ts')).contact,
  generate: async () => (await import('./commands/generate.ts')).generate,
  mail: async () => (await import('./commands/mail.ts')).mail,
  mcp: async () => (await import('./commands/mcp.ts')).mcp,
  new: async () => (await import('./commands/newEntry.ts')).newEntry,
  outcome: async () => (await import('./commands/outcome.ts')).outcome,
  replied: async () => (await import('./commands/replied.ts')).replied,
  review: async () => (await import('./commands/review.ts')).review,
  sent: async () => (await import('./commands/sent.ts')).sent,
  snooze: async () => (await import('./commands/snooze.ts')).snoozeLetter,
  template: async () => (await import('./commands/template.ts')).copyTemplate,
  waive: async () => (await import('./commands/waive.ts')).waiveLetter,
};

/** Runs the command line and gives the exit code; an error meant for people is a sentence and 2. */
export async function run(argv: readonly string[], environment: Environment): Promise<number> {
  try {
    const args = readArguments(argv);
    const command = await commands[args.command]();
    return await command(args, environment);
  } catch (error) {
    if (!isUserError(error)) throw error;
    environment.err(`interview-follow-up: ${visible(error.message)}\n`);
    return 2;
  }
}
