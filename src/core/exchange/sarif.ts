import { type Finding, findingCodes } from '../findings/finding.ts';
import type { PlacedFinding } from './checkReport.ts';

const levels: Readonly<Record<Finding['severity'], string>> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'note',
};

/** SARIF's level of a severity of the table of codes. */
function levelOf(severity: string): string {
  return severity === 'error' || severity === 'warning' ? severity : 'note';
}

const rules = Object.entries(findingCodes).map(([id, { doc, severity }]) => ({
  id,
  shortDescription: { text: doc },
  defaultConfiguration: { level: levelOf(severity) },
}));
const ruleIndex = new Map(rules.map(({ id }, index) => [id, index]));

/**
 * Findings as SARIF 2.1.0, for code scanning. `prefix` leads from the top of the repository to the folder of the paths.
 */
export function sarifLog(findings: readonly PlacedFinding[], tool: { version: string; prefix: string }) {
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'interview-follow-up', semanticVersion: tool.version, rules } },
        columnKind: 'utf16CodeUnits',
        results: findings.map((placed) => result(placed, tool.prefix)),
      },
    ],
  } as const;
}

function result({ finding, line, column, endLine, endColumn }: PlacedFinding, prefix: string) {
  const { path, code, severity, message, obligation } = finding;
  return {
    ruleId: code,
    ruleIndex: ruleIndex.get(code) ?? -1,
    level: levels[severity],
    message: { text: message },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: uriOf(`${prefix}${path}`), uriBaseId: '%SRCROOT%' },
          region: { startLine: line, startColumn: column, endLine, endColumn },
        },
      },
    ],
    // A finding stays the same one while lines are added above it and its days are counted on.
    partialFingerprints: {
      'finding/v1': [code, path, ...(obligation ? [obligation.letter, obligation.to?.name ?? ''] : [])].join(
        '|',
      ),
    },
  };
}

function uriOf(path: string): string {
  return path.toWellFormed().split('/').map(encodeURIComponent).join('/');
}
