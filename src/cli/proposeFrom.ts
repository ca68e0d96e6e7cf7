import type { FileChange, Interview } from '../core/index.ts';
import type { Proposal } from '../lazy/messages.ts';
import { applyChanges } from './applyChanges.ts';
import type { Arguments } from './arguments.ts';
import { createEntry } from './createEntry.ts';
import type { Environment } from './environment.ts';
import { messageOf, type ReadMessage } from './messageFile.ts';
import { changeLines, questionLines, readingLines } from './messageReport.ts';
import { type OpenLog, sayNotices } from './openLog.ts';
import { shownPath } from './target.ts';
import { visible, visibleJson, visibleLines } from './terminal.ts';

/** Says what a message is read as and what it would change; with `--yes` that is written, and what is asked stays blank. */
export async function proposeFrom(
  args: Arguments,
  environment: Environment,
  log: OpenLog,
  interview: Interview | undefined,
): Promise<number> {
  if (interview === undefined) sayNotices(log, environment, { settings: true });
  const read = await messageOf(args, environment, log);
  const { holdsQuote, keepQuote, messageQuote, proposalOf } = await import('../lazy/messages.ts');
  const today = log.context.now.toPlainDate();
  const proposal = proposalOf(read.reading, {
    evaluation: log.evaluation,
    today,
    zone: read.zone,
    interview,
    kind: read.kind,
    textOf: log.textOf,
  });
  const quote = args.has('keep-message') ? messageQuote(read.message, read.reading) : undefined;
  const changes = withQuote(proposal, log, quote, keepQuote, holdsQuote);
  const isEmpty = changes.length === 0 && proposal.newEntry === undefined;
  const writes = args.has('yes') && !isEmpty;
  const newText =
    proposal.newEntry &&
    (quote === undefined ? proposal.newEntry.text : `${proposal.newEntry.text}\n## Messages\n\n${quote}\n`);
  if (writes) applyChanges(log, changes);
  const created =
    writes && proposal.newEntry && newText !== undefined
      ? createEntry(log, proposal.newEntry.entry, newText)
      : undefined;
  if (args.value('format') === 'json') environment.out(visibleJson(jsonOf(read, proposal, changes, created)));
  else
    environment.out(
      reportOf({ read, proposal, changes, newText, created, isEmpty, writes }, (path) =>
        shownPath(log, path, environment),
      ),
    );
  return args.has('yes') && proposal.questions.length > 0 ? 1 : 0;
}

/** The changes, with the message itself where it is to be kept in an entry that is there. */
function withQuote(
  { changes, round, newEntry }: Proposal,
  log: OpenLog,
  quote: string | undefined,
  keep: (text: string, quote: string) => FileChange['changes'][number],
  holds: (text: string, quote: string) => boolean,
): readonly FileChange[] {
  const path = round?.entry.path ?? '';
  const text = round && log.textOf(path);
  if (quote === undefined || newEntry || !round || text === undefined) return changes;
  if (holds(text, quote)) return changes;
  const own = changes.find((change) => change.path === path)?.changes ?? [];
  return [
    ...changes.filter((change) => change.path !== path),
    { path, changes: [keep(text, quote), ...own] },
  ];
}

/** What a person can do about the questions of a report. */
const howToAnswer =
  'What is asked (?) stays blank until an option says it: --company, --role, --date, --time-zone, --round, or --as for what the message is.';

interface Report {
  readonly read: ReadMessage;
  readonly proposal: Proposal;
  readonly changes: readonly FileChange[];
  readonly newText: string | undefined;
  readonly created: string | undefined;
  readonly isEmpty: boolean;
  readonly writes: boolean;
}

function reportOf(
  { read, proposal, changes, newText, created, isEmpty, writes }: Report,
  shown: (path: string) => string,
): string {
  const { known, round, reply } = proposal;
  const problems = read.reading.problems.map((problem) => `! ${problem.text}`);
  const about = round
    ? [`It is about ${shown(round.entry.id)}.`]
    : known
      ? [`It is a new round of ${known.process.company}.`]
      : [];
  const planned = [
    ...(changes.length > 0 ? [writes ? 'Changed:' : 'Would change:', ...changeLines(changes, shown)] : []),
    ...(created !== undefined
      ? [`Written: ${shown(created)}`]
      : newText !== undefined
        ? [
            'Would write:',
            ...newText
              .trimEnd()
              .split('\n')
              .map((line) => visible(`  ${line}`.trimEnd())),
          ]
        : []),
  ];
  const end = isEmpty
    ? ['There is nothing to write.']
    : writes
      ? []
      : ['Nothing is written. Run it again with --yes to write it.'];
  const asked = proposal.questions.length > 0 ? [howToAnswer] : [];
  // A reply is to the new round, which nothing but a dry run knows yet, and not to an older one.
  const place = proposal.newEntry ? created : round?.entry.id;
  const next =
    reply !== undefined && place !== undefined
      ? [`A reply: interview-follow-up generate ${shown(place)} --letter ${reply}`]
      : [];
  const sections = [
    [...readingLines(read.reading), ...problems.map(visible)],
    questionLines(proposal),
    about.map(visible),
    planned,
    [...end, ...asked, ...next.map(visible)],
  ];
  return visibleLines(
    `${sections
      .filter((lines) => lines.length > 0)
      .map((lines) => lines.join('\n'))
      .join('\n\n')}\n`,
  );
}

function jsonOf(
  { reading }: ReadMessage,
  proposal: Proposal,
  changes: readonly FileChange[],
  created: string | undefined,
) {
  const { newEntry, sources, questions, reply, round } = proposal;
  return {
    version: 1,
    reading: { ...reading, questions: undefined },
    entry: round?.entry.id,
    changes: changes.map(({ path, changes: ofFile }) => ({ path, changes: ofFile })),
    newEntry: newEntry && { text: newEntry.text, path: created },
    sources: [...sources, ...(newEntry?.sources ?? [])],
    questions: questions.map(({ text, values }) => ({ text, values })),
    reply,
  };
}
