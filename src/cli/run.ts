import { type Arguments, readArguments } from './arguments.ts';
import { agenda } from './commands/agenda.ts';
import { check } from './commands/check.ts';
import type { Edge } from './edge.ts';
import { UserError } from './errors.ts';
import { visible } from './terminal.ts';
import type { CommandName } from './usage.ts';

/** Does what a command asks and gives the exit code. */
type Command = (args: Arguments, edge: Edge) => Promise<number>;

const commands: Partial<Record<CommandName, Command>> = { agenda, check };

/** Runs the command line and gives the exit code; an error meant for people is a sentence and 2. */
export async function run(argv: readonly string[], edge: Edge): Promise<number> {
  try {
    const args = readArguments(argv);
    const command = commands[args.command];
    if (!command) throw new UserError(`${args.command} is not there yet.`);
    return await command(args, edge);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    edge.err(`interview-follow-up: ${visible(error.message)}\n`);
    return 2;
  }
}
