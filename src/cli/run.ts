import { type Arguments, readArguments } from './arguments.ts';
import { agenda } from './commands/agenda.ts';
import { answer } from './commands/answer.ts';
import { check } from './commands/check.ts';
import { contact } from './commands/contact.ts';
import { generate } from './commands/generate.ts';
import { mail } from './commands/mail.ts';
import { mcp } from './commands/mcp.ts';
import { newEntry } from './commands/newEntry.ts';
import { outcome } from './commands/outcome.ts';
import { replied } from './commands/replied.ts';
import { review } from './commands/review.ts';
import { sent } from './commands/sent.ts';
import { snoozeLetter } from './commands/snooze.ts';
import { copyTemplate } from './commands/template.ts';
import { waiveLetter } from './commands/waive.ts';
import type { Environment } from './environment.ts';
import { UserError } from './errors.ts';
import { visible } from './terminal.ts';
import type { CommandName } from './usage.ts';

/** Does what a command asks and gives the exit code. */
type Command = (args: Arguments, environment: Environment) => Promise<number>;

const commands: Readonly<Record<CommandName, Command>> = {
  agenda,
  answer,
  check,
  contact,
  generate,
  mail,
  mcp,
  new: newEntry,
  outcome,
  replied,
  review,
  sent,
  snooze: snoozeLetter,
  template: copyTemplate,
  waive: waiveLetter,
};

/** Runs the command line and gives the exit code; an error meant for people is a sentence and 2. */
export async function run(argv: readonly string[], environment: Environment): Promise<number> {
  try {
    const args = readArguments(argv);
    return await commands[args.command](args, environment);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    environment.err(`interview-follow-up: ${visible(error.message)}\n`);
    return 2;
  }
}
