import type { Severity } from '../config.ts';
import { findingCodes } from '../findings/codes.ts';
import type { Fix } from '../findings/finding.ts';
import type { PlacedFinding } from './checkReport.ts';

const levels: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'note',
  off: 'none',
};

const rules = Object.entries(findingCodes).map(([id, { doc, severity }]) => ({
  id,
  name: id.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase()),
  shortDescription: { text: doc },
  fullDescription: {
    text: `${doc} The message says where and what to do; in the editor there are quick fixes for it.`,
  },
  help: {
    text: `${doc} To hear of it otherwise or no more, set "severity": {"${id}": "information"} (or "off") in .interview-follow-up.json.`,
    markdown: `${doc} To hear of it otherwise or no more, set \`"severity": {"${id}": "information"}\` (or \`"off"\`) in \`.interview-follow-up.json\`.`,
  },
  defaultConfiguration: { level: levels[severity] },
}));
/** Where people find the tool. */
const informationUri =
  'https://marketplace.visualstudio.com/items?itemName=interview-follow-up.interview-follow-up';

const ruleIndex = new Map(rules.map(({ id }, index) => [id, index]));

/**
 * Findings as SARIF 2.1.0, for code scanning. `prefix` leads from the top of the repository to the folder of the paths.
 */
export function sarifLog(findings: readonly PlacedFinding[], tool: { version: string; prefix: string }) {
  const identifiers = identifiersOf(findings, tool.prefix);
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: { name: 'interview-follow-up', informationUri, semanticVersion: tool.version, rules },
        },
        columnKind: 'utf16CodeUnits',
        results: findings.map((placed, index) => result(placed, identifiers[index] ?? '', tool.prefix)),
      },
    ],
  } as const;
}

function result(
  { finding, line, column, endLine, endColumn }: PlacedFinding,
  identifier: string,
  prefix: string,
) {
  const { path, code, severity, message } = finding;
  return {
    ruleId: code,
    ruleIndex: ruleIndex.get(code) ?? -1,
    level: levels[severity],
    message: { text: plainMessage(message) },
    locations: [
      {
        physicalLocation: {
          artifactLocation: artifactOf(path, prefix),
          region: { startLine: line, startColumn: column, endLine, endColumn },
        },
      },
    ],
    // The name is the one that code scanning goes by. Its own, of the text of the line, is the same for two letters to one person.
    partialFingerprints: { primaryLocationLineHash: identifier },
    fixes: finding.fixes.flatMap((fix) => fixOf(fix, prefix)),
  };
}

/** What stays the same while lines are added above a finding and its days are counted on; each finding of a repository has its own. */
function identifiersOf(findings: readonly PlacedFinding[], prefix: string): readonly string[] {
  const counts = new Map<string, number>();
  return findings.map(({ finding: { code, path, obligation } }) => {
    const about = obligation
      ? [obligation.letter, obligation.to?.name ?? '', obligation.interview.entry.id]
      : [];
    const identifier = [code, `${prefix}${path}`, ...about].join('|');
    const count = (counts.get(identifier) ?? 0) + 1;
    counts.set(identifier, count);
    return count === 1 ? identifier : `${identifier}|${count}`;
  });
}

/** A fix that is known to the letter; others are computed when they are made. */
function fixOf(fix: Fix, prefix: string) {
  if (fix.kind !== 'change') return [];
  const edits = fix.changes.flatMap((change) => (change.kind === 'edit' ? [change.edit] : []));
  if (edits.length < fix.changes.length) return [];
  return [
    {
      description: { text: fix.title },
      artifactChanges: [
        {
          artifactLocation: artifactOf(fix.path, prefix),
          replacements: edits.map(({ range: { start, end }, text }) => ({
            deletedRegion: { charOffset: start, charLength: end - start },
            insertedContent: { text },
          })),
        },
      ],
    },
  ];
}

function artifactOf(path: string, prefix: string) {
  return { uri: uriOf(`${prefix}${path}`), uriBaseId: '%SRCROOT%' };
}

/** Text in which SARIF finds no link and no placeholder (3.11.5, 3.11.6). */
function plainMessage(text: string): string {
  return text.replace(/[\\[\]]/g, '\\$&').replace(/[{}]/g, '$&$&');
}

function uriOf(path: string): string {
  return path.toWellFormed().split('/').map(encodeURIComponent).join('/');
}
