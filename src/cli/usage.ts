/** One option: what it takes (nothing, where `value` is absent) and what it does. */
interface OptionRow {
  readonly value?: string;
  readonly choices?: readonly string[];
  readonly short?: string;
  readonly doc: string;
}

interface CommandRow {
  /** What follows the command, as shown. */
  readonly operands: string;
  readonly least: number;
  readonly most: number;
  readonly options: readonly string[];
  /** The formats of its report. */
  readonly formats?: readonly string[];
  readonly doc: string;
}

/** THE table of options. */
const options = {
  now: { value: 'MOMENT', doc: 'Decide for this moment, such as 2026-11-23T09:00, instead of now.' },
  'time-zone': { value: 'ZONE', doc: 'The time zone of dates that name none, such as America/New_York.' },
  format: { value: 'FORMAT', doc: 'The form of the output:' },
  'fail-on': {
    value: 'SEVERITY',
    choices: ['error', 'warning', 'information', 'never'],
    doc: 'Exit 1 from this severity on: error, warning (default), information or never.',
  },
  'changed-since': {
    value: 'REV',
    doc: 'Report only what git says changed since a commit or branch, and what depends on it.',
  },
  fix: { doc: 'Apply the fixes that leave no choice, then report the rest.' },
  cache: {
    doc: 'Keep the report in .interview-follow-up-cache, and repeat it while nothing that it depends on has changed.',
  },
  all: { doc: 'Show lapsed letters, too.' },
  output: {
    value: 'FILE',
    doc: 'Write the calendar to a file, and only when something in it has changed.',
  },
  letter: { value: 'KIND', doc: 'The kind of letter, such as thank-you or check-in.' },
  to: { value: 'NAME', doc: 'The recipient.' },
  tone: { value: 'TONE', choices: ['warm', 'neutral', 'formal'], doc: 'warm, neutral or formal.' },
  language: {
    value: 'LANGUAGE',
    doc: 'The language of the letter or template: en, de, fr, es, pt, ja (default: that of the entry or its notes).',
  },
  templates: {
    value: 'FOLDER',
    doc: 'Use your own templates of this folder first. Templates run code: name only what you trust.',
  },
  stdout: { doc: 'Print the letter instead of writing a file.' },
  explain: { doc: 'Say for each sentence which line of the notes it comes from.' },
  sources: { doc: 'Also say which names, days, numbers and claims of the letter your notes do not hold.' },
  on: { value: 'DATE', doc: 'The day it happened (default: today).' },
  until: { value: 'DATE', doc: 'The day from which the letter is reported again.' },
  reason: { value: 'TEXT', doc: 'Why it is not needed.' },
  company: { value: 'NAME', doc: 'The employer.' },
  role: { value: 'TEXT', doc: 'The job.' },
  date: { value: 'DATE', doc: 'When the interview is or was, such as 2026-11-19T14:00.' },
  round: { value: 'TEXT', doc: 'Which interview it is, such as phone, onsite, panel.' },
  from: {
    value: 'FILE',
    doc: 'Read a message: an .ics or .eml file, or pasted text; - reads standard input.',
  },
  yes: { doc: 'Write what was read. Without it nothing is written.' },
  as: {
    value: 'KIND',
    doc: 'What the message is, such as rejection or offer, where it can be read in several ways.',
  },
  'keep-message': { doc: 'Keep the message as a quote under ## Messages.' },
  interviewers: { value: 'NAMES', doc: '"Dana Okafor <dana@northwind.example>, Luis Pereira".' },
  help: { short: 'h', doc: 'Show this help.' },
  version: { short: 'v', doc: 'Show the version.' },
} as const satisfies Record<string, OptionRow>;

export type OptionName = keyof typeof options;

const moment = ['now', 'time-zone'] as const;

/** THE table of commands. */
const commands = {
  check: {
    operands: '[FOLDER]',
    least: 0,
    most: 1,
    options: ['format', 'fail-on', 'fix', 'changed-since', 'cache', ...moment],
    formats: ['text', 'json', 'github', 'sarif'],
    doc: 'Say what is wrong in the log, and which letters are due.',
  },
  agenda: {
    operands: '[FOLDER]',
    least: 0,
    most: 1,
    options: ['all', 'format', 'output', 'fail-on', ...moment],
    formats: ['text', 'json', 'ics'],
    doc: 'List every letter that is due or will be, soonest first.',
  },
  generate: {
    operands: 'ENTRY',
    least: 1,
    most: 1,
    options: ['letter', 'to', 'tone', 'language', 'templates', 'stdout', 'explain', ...moment],
    doc: 'Write the letter that is due first, or the one that --letter names, and print its path.',
  },
  sent: {
    operands: 'LETTER',
    least: 1,
    most: 1,
    options: ['on', 'letter', 'to', ...moment],
    doc: 'Record that a letter went out. LETTER is its file, or an entry with --letter.',
  },
  review: {
    operands: 'LETTER',
    least: 1,
    most: 1,
    options: ['sources', 'format', 'fail-on', ...moment],
    formats: ['text', 'json', 'github', 'sarif'],
    doc: 'Say what is wrong with a letter before you send it: blanks, wrong names and days, missing parts.',
  },
  mail: {
    operands: 'LETTER',
    least: 1,
    most: 1,
    options: ['format', ...moment],
    formats: ['text', 'eml', 'mailto'],
    doc: 'Print a letter for a mail program: as text, as a draft file or as a link.',
  },
  new: {
    operands: '[FOLDER]',
    least: 0,
    most: 1,
    options: [
      'company',
      'role',
      'date',
      'round',
      'interviewers',
      'from',
      'yes',
      'as',
      'keep-message',
      'format',
      ...moment,
    ],
    formats: ['text', 'json'],
    doc: 'Start an entry, by hand or from an invitation, and print its path.',
  },
  adopt: {
    operands: '[FOLDER] [NOTE ...]',
    least: 0,
    most: 200,
    options: ['yes', ...moment],
    doc: 'Make interviews of notes that look like one: write down the company, day and people that they name.',
  },
  answer: {
    operands: '[ENTRY]',
    least: 0,
    most: 1,
    options: ['from', 'yes', 'as', 'keep-message', 'company', 'role', 'date', 'round', 'format', ...moment],
    formats: ['text', 'json'],
    doc: 'Record what they answered, from their message.',
  },
  waive: {
    operands: 'ENTRY',
    least: 1,
    most: 1,
    options: ['letter', 'to', 'reason', ...moment],
    doc: 'Record that a letter is not needed.',
  },
  snooze: {
    operands: 'ENTRY',
    least: 1,
    most: 1,
    options: ['letter', 'to', 'until', ...moment],
    doc: 'Say nothing about a letter until a day.',
  },
  replied: {
    operands: 'ENTRY',
    least: 1,
    most: 1,
    options: ['on', ...moment],
    doc: 'Record that they answered.',
  },
  contact: {
    operands: 'ENTRY HOW',
    least: 2,
    most: 6,
    options: ['to', 'on', ...moment],
    doc: 'Record a call, a message or another contact; a check-in then counts from it.',
  },
  template: {
    operands: 'KIND [FOLDER]',
    least: 1,
    most: 2,
    options: ['language'],
    doc: 'Copy a template that comes with the tool into templates/LANGUAGE/ of the log, to change it, and print its path.',
  },
  mcp: {
    operands: 'FOLDER',
    least: 1,
    most: 1,
    options: [...moment],
    doc: 'Offer the log to assistants over the Model Context Protocol (MCP).',
  },
  outcome: {
    operands: 'ENTRY OUTCOME',
    least: 2,
    most: 6,
    options: ['on', ...moment],
    doc: 'Set the outcome and the day it became known.',
  },
} as const satisfies Record<string, CommandRow & { options: readonly OptionName[] }>;

export type CommandName = keyof typeof commands;

/** The rows by any name. */
export const optionRows: Readonly<Record<OptionName, OptionRow>> = options;
export const commandRows: Readonly<
  Record<CommandName, CommandRow & { readonly options: readonly OptionName[] }>
> = commands;

export function isCommand(name: string): name is CommandName {
  return Object.hasOwn(commands, name);
}

export function isOption(name: string): name is OptionName {
  return Object.hasOwn(options, name);
}

const program = 'interview-follow-up';

/** What can stand for an operand. */
const operandExamples: Readonly<Record<string, string>> = {
  FOLDER: 'job-search',
  ENTRY: 'interviews/2026-11-19-northwind.md',
  KIND: 'thank-you',
  LETTER: 'interviews/letters/2026-11-20-northwind-thank-you-dana-okafor.md',
  HOW: 'phone call',
  OUTCOME: 'rejected',
};

/** A command line that a person could type, such as `interview-follow-up outcome interviews/acme.md rejected`. */
export function exampleOf(command: CommandName): string {
  const operands = commandRows[command].operands.replaceAll(/[[\]]/g, '').split(' ');
  return [program, command, ...operands.map((operand) => operandExamples[operand] ?? operand)].join(' ');
}

/** What `--help` shows: of one command, or of all. */
export function helpText(name: string | undefined): string {
  return name !== undefined && isCommand(name) ? commandHelp(name) : generalHelp();
}

function generalHelp(): string {
  const rows = Object.entries(commandRows).map(
    ([name, { operands, doc }]) => [`${name} ${operands}`, doc] as const,
  );
  return [
    'Know which follow-up letter is due after a job interview, and write it from your own notes.',
    '',
    `Usage: ${program} COMMAND [options]`,
    '',
    'Commands',
    ...table(rows),
    '',
    'FOLDER is the folder of the log, or a folder that holds the log as interviews/ (default: the current folder).',
    'Exit code: 0 nothing to report, 1 something to report, 2 could not run.',
    `Help for one command: ${program} COMMAND --help`,
    '',
  ].join('\n');
}

function commandHelp(name: CommandName): string {
  const { operands, doc, options: names, formats } = commandRows[name];
  const rows = [...names, 'help' as const].map((option) => {
    const { value, doc: does } = optionRows[option];
    const known = option === 'format' && formats ? ` ${formats.join(', ')}.` : '';
    return [`--${option}${value === undefined ? '' : ` ${value}`}`, `${does}${known}`] as const;
  });
  return [doc, '', `Usage: ${program} ${name} ${operands} [options]`, '', 'Options', ...table(rows), ''].join(
    '\n',
  );
}

function table(rows: readonly (readonly [string, string])[]): readonly string[] {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`);
}
