import { parseArgs } from 'node:util';
import { editDistance } from '../core/checking.ts';
import { UserError } from './errors.ts';
import {
  type CommandName,
  commandRows,
  exampleOf,
  isCommand,
  isOption,
  type OptionName,
  optionRows,
} from './usage.ts';

/** What a person asked for, checked against the tables of commands and options. */
export interface Arguments {
  /** As given. */
  readonly argv: readonly string[];
  readonly command: CommandName;
  readonly operands: readonly string[];
  readonly has: (name: OptionName) => boolean;
  readonly value: (name: OptionName) => string | undefined;
  /** What an option is called where it was given, such as `--letter`. */
  readonly label: (name: OptionName) => string;
}

/** Reads the command line; what it cannot mean is a sentence with the nearest thing it could. */
export function readArguments(argv: readonly string[]): Arguments {
  const { tokens, positionals } = parseArgs({
    args: [...argv],
    options: Object.fromEntries(
      Object.entries(optionRows).map(([name, { value, short }]) => [
        name,
        {
          type: value === undefined ? ('boolean' as const) : ('string' as const),
          ...(short !== undefined && { short }),
        },
      ]),
    ),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const [name, ...operands] = positionals;
  if (name === undefined)
    throw new UserError('No command is given; "interview-follow-up --help" lists them.');
  if (!isCommand(name)) {
    const near = nearest(name, Object.keys(commandRows));
    throw new UserError(`There is no command ${name}.${near ?? ' "interview-follow-up --help" lists them.'}`);
  }
  const given = new Map<OptionName, string>();
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const [option, value] = readOption(name, token.name, token.rawName, token.value);
    if (given.has(option)) throw new UserError(`--${option} is given twice; give it once.`);
    given.set(option, value);
  }
  checkOperands(name, operands);
  return {
    argv,
    command: name,
    operands,
    has: (option) => given.has(option),
    value: (option) => given.get(option),
    label: (option) => `--${option}`,
  };
}

function readOption(
  command: CommandName,
  name: string,
  raw: string,
  value: string | undefined,
): readonly [OptionName, string] {
  const allowed = commandRows[command].options;
  if (!isOption(name) || !allowed.includes(name)) {
    const near = nearest(name, allowed, '--');
    throw new UserError(
      `${command} has no option ${raw}.${near ?? ` Its options: ${oneOf(allowed.map((one) => `--${one}`))}.`}`,
    );
  }
  const row = optionRows[name];
  if (row.value === undefined) {
    if (value !== undefined) throw new UserError(`--${name} takes no value.`);
    return [name, ''];
  }
  const choices = name === 'format' ? commandRows[command].formats : row.choices;
  if (value === undefined || value === '') {
    const wanted = choices ? oneOf(choices) : `--${name} ${row.value}`;
    throw new UserError(`--${name} needs a value: ${wanted}.`);
  }
  if (choices && !choices.includes(value)) {
    const near = nearest(value, choices);
    throw new UserError(`--${name} ${value} is not known.${near ?? ''} It can be ${oneOf(choices)}.`);
  }
  return [name, value];
}

function checkOperands(command: CommandName, operands: readonly string[]): void {
  const { least, most, operands: shown } = commandRows[command];
  const blank = operands.some((operand) => operand === '');
  if (operands.length < least || blank) {
    throw new UserError(`${command} needs ${shown}, such as: ${exampleOf(command)}`);
  }
  if (operands.length > most) {
    throw new UserError(
      `${command} takes ${shown} and nothing more; ${operands[most]} is too much. Put several words in quotes.`,
    );
  }
}

/** ` Did you mean X?` where a known word is near: some of the letters must be the same. */
export function nearest(word: string, known: readonly string[], prefix = ''): string | undefined {
  const [best] = known
    .map((candidate) => ({
      candidate,
      distance: editDistance(word.toLowerCase().slice(0, 60), candidate.toLowerCase()),
    }))
    .toSorted((a, b) => a.distance - b.distance);
  const most = best && Math.min(word.length - 1, Math.max(2, best.candidate.length / 3));
  const near = most !== undefined && best && best.distance <= most ? best.candidate : undefined;
  return near === undefined ? undefined : ` Did you mean ${prefix}${near}?`;
}

/** `a, b, or c`: one of them. */
export function oneOf(words: readonly string[]): string {
  return new Intl.ListFormat('en', { type: 'disjunction' }).format(words);
}

/** `a, b, and c`: all of them. */
export function allOf(words: readonly string[]): string {
  return new Intl.ListFormat('en').format(words);
}
