import * as v from 'valibot';
import { letterKindNames } from '../kinds/index.ts';

/** What a language model is told of a tool and what the tool takes. */
interface ToolRow {
  readonly description: string;
  readonly input: v.GenericSchema;
}

/** In characters: longer than any path, name or reason. */
const longest = 1000;

const text = (description: string) =>
  v.pipe(v.string(), v.minLength(1), v.maxLength(longest), v.description(description));

const entry = text('The path of the interview\'s Markdown file, as list_due gives it under "entry".');
const kind = v.pipe(
  v.picklist(letterKindNames),
  v.description('The kind of letter, as list_due gives it under "kind".'),
);
const to = text('The name of the person the letter goes to, as list_due gives it under "to".');
const confirm = text(
  'The value under "confirm" of the dry run that is to be written. Leave it out to see first what would be written.',
);

/** THE table of tools that change nothing: those of the editor's language models and of the MCP server. */
export const readingTools = {
  list_due: {
    description:
      "Lists the follow-up letters (thank-you, check-in, reply to a rejection, withdrawal, answer to an offer and more) that are due after the user's job interviews, out of their interview log. Returns JSON: for each folder with a log the letters due at that moment, the most pressing first, each with the path of the interview's file (entry), company, role, kind of letter (kind), recipient (to; null is nobody by name), state (open or overdue), the path of a draft if there is one, the moments from when it makes sense (opens), by when it is best sent (due; null where no day is known) and from when it no longer helps (closes), and the reason (why). Use it when the user asks what to write, what is due, overdue or forgotten, to whom or to which company; and first of all, to learn the paths that the other interview tools take. With a date it answers as if it were that morning. It changes nothing. It knows nothing of mail that was sent without a record in the log.",
    input: v.strictObject({
      date: v.optional(text('The day to look at, as YYYY-MM-DD. Today where it is left out.')),
      company: v.optional(text('A company, or a part of its name. All companies where it is left out.')),
    }),
  },
  explain: {
    description:
      "Explains the follow-up letters of one job interview in the user's log, past and future ones included. Returns a JSON list: each letter's kind, recipient, state (upcoming, open, overdue, snoozed, sent, waived, lapsed), opens, due and closes, the reason (why) and what would settle it (settledBy). Use it when the user asks why a letter is due, by when, until when it still helps, or what to do so that it is due no more. The entry's path comes from list_due. It changes nothing; do not use it to write a letter.",
    input: v.strictObject({ entry, kind: v.optional(kind), to: v.optional(to) }),
  },
  draft_letter: {
    description:
      "Drafts a follow-up letter after a job interview out of the user's own notes. Returns the whole letter as Markdown with front matter, then a note. It saves and sends nothing. Without kind and to it drafts the letter of that interview that is due first; with them any kind of letter, due or not. Where the notes give nothing the letter holds a prompt in [brackets]: ask the user for it and never invent facts, feelings or claims. Use it when the user asks for a letter, e-mail or message after an interview, rather than writing one from scratch. The entry's path, kind and to come from list_due.",
    input: v.strictObject({ entry, kind: v.optional(kind), to: v.optional(to) }),
  },
  review_letter: {
    description:
      "Reviews a follow-up letter that is a file in the user's interview log. Returns a JSON list of findings, each with severity, code, message, line and column (from 1): blanks left to fill in, another company's or person's name, a wrong day, missing parts for its kind, names, days, numbers and claims that the notes do not hold and, where the user's settings ask for style, length and tone. Says so where nothing is found. Use it before the user sends a letter, or when they ask whether one is good. It changes nothing, and cannot review text that is no file of the log. The path of a draft comes from list_due.",
    input: v.strictObject({
      letter: text('The path of the letter\'s Markdown file, such as "draft" of list_due.'),
    }),
  },
} satisfies Record<string, ToolRow>;

const dryRun =
  'Without confirm it is a dry run: nothing is written, and the answer holds exactly what would be written and a value "confirm". Show that to the user. Only if they agree, call it again with the same input and that value. It is refused where the file changed in between.';

/** THE table of what the record of an interview can be told, with what each needs. */
export const recordings = {
  sent: { needs: [], says: 'a letter went out' },
  waived: { needs: ['entry', 'kind', 'reason'], says: 'a letter is not needed' },
  snoozed: { needs: ['entry', 'kind', 'until'], says: 'a letter is to be quiet until a day' },
  replied: { needs: ['entry'], says: 'they answered' },
  contact: { needs: ['entry', 'how'], says: 'there was a call, a message or another contact' },
  outcome: { needs: ['entry', 'outcome'], says: 'the interview has an outcome' },
} as const;

const recordingNames = ['sent', 'waived', 'snoozed', 'replied', 'contact', 'outcome'] as const;

/** THE table of tools that write. Each is a dry run until it is confirmed; only the MCP server offers them. */
const writingTools = {
  save_letter: {
    description: `Saves the letter of draft_letter as a new file in the user's log, beside their other letters, and never over a file. ${dryRun}`,
    input: v.strictObject({
      entry,
      kind: v.optional(kind),
      to: v.optional(to),
      confirm: v.optional(confirm),
    }),
  },
  record: {
    description: `Writes into the user's log what happened: ${Object.entries(recordings)
      .map(([name, { needs, says }]) => `${says} (${[name, ...needs].join(', ')})`)
      .join(
        '; ',
      )}. sent needs the letter's file, or entry and kind. Record only what the user said, never what you conclude. ${dryRun}`,
    input: v.strictObject({
      what: v.pipe(v.picklist(recordingNames), v.description('What happened.')),
      entry: v.optional(entry),
      letter: v.optional(text('With sent: the path of the letter\'s file, such as "draft" of list_due.')),
      kind: v.optional(kind),
      to: v.optional(to),
      on: v.optional(text('The day it happened, as YYYY-MM-DD. Today where it is left out.')),
      until: v.optional(text('With snoozed: the day from which the letter counts again, as YYYY-MM-DD.')),
      reason: v.optional(text("With waived: why the letter is not needed, in the user's words.")),
      how: v.optional(text('With contact: how it was, such as phone call.')),
      outcome: v.optional(text('With outcome: such as waiting, offer, rejected, withdrawn, no response.')),
      confirm: v.optional(confirm),
    }),
  },
} satisfies Record<string, ToolRow>;

/** The tools of the MCP server. */
export const mcpTools = { ...readingTools, ...writingTools };

export type McpToolName = keyof typeof mcpTools;

/** What a tool of the MCP server is called with, once it is found valid. */
export type McpToolInput<Name extends McpToolName> = v.InferOutput<(typeof mcpTools)[Name]['input']>;

export function isMcpTool(name: string): name is McpToolName {
  return Object.hasOwn(mcpTools, name);
}

/** The input of a tool out of what a model wrote; a sentence for the model where it is not valid. */
export function readToolInput<Schema extends v.GenericSchema>(
  schema: Schema,
  written: unknown,
): { readonly input: v.InferOutput<Schema> } | { readonly problem: string } {
  const read = v.safeParse(schema, written);
  if (read.success) return { input: read.output };
  const problems = read.issues.map((issue) => `${v.getDotPath(issue) ?? 'the input'}: ${problemOf(issue)}`);
  return { problem: `The input is not valid. ${problems.join('. ')}. Call the tool again with that mended.` };
}

/** In characters, of what was written. */
const longestShown = 60;

/** What is wrong with a part of an input, in plain English. */
function problemOf({ type, input, expected, message }: v.BaseIssue<unknown>): string {
  switch (type) {
    case 'strict_object':
      if (expected === 'never') return 'the tool takes nothing of this name, so leave it out';
      return expected === 'Object' ? 'it has to be an object' : 'it is missing';
    case 'picklist': {
      const allowed = (expected ?? '').replace(/[()"]/g, '').replaceAll(' | ', ', ');
      return `${String(JSON.stringify(input)).slice(0, longestShown)} is none of ${allowed}`;
    }
    case 'string':
      return 'it has to be text';
    case 'min_length':
      return 'it is empty';
    case 'max_length':
      return `it is longer than ${longest} characters`;
    default:
      return message;
  }
}
