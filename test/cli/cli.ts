import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Environment } from '../../src/cli/environment.ts';
import { run } from '../../src/cli/run.ts';

export interface Result {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

const root = join(import.meta.dirname, '../..');
/** The moment and zone of the tests; an option of its own beats them. */
const fixed = { clock: '2026-11-23T14:00:00.000Z', zone: 'America/New_York' };

/** A world of which nothing is heard. */
export const fixedWorld: Environment = {
  cwd: root,
  clock: () => fixed.clock,
  machineZone: fixed.zone,
  version: '1.2.3',
  colour: false,
  terminal: true,
  out: () => {},
  err: () => {},
};

/** Runs a command within this process, at Monday 23 November 2026, 09:00 in New York. */
export async function cli(cwd: string, ...argv: readonly string[]): Promise<Result> {
  return cliWith({}, cwd, ...argv);
}

/** The same with another world around it. */
export async function cliWith(
  environment: Partial<Environment>,
  cwd: string,
  ...argv: readonly string[]
): Promise<Result> {
  let [out, err] = ['', ''];
  const code = await run(argv, {
    ...fixedWorld,
    cwd,
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
    ...environment,
  });
  return { code, out, err };
}

/** A folder of files that is gone after the tests. */
export function scratch(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'ifu-cli-')));
  folders.push(folder);
  for (const [path, text] of Object.entries(files)) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  return folder;
}

const folders: string[] = [];

after(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

export function textOf(folder: string, path: string): string {
  return readFileSync(join(folder, path), 'utf8');
}

/** An interview on Thursday 19 November 2026, 14:00 to 15:00, whose two thank-yous are overdue on the Monday after. */
export const onsite = `---
company: Northwind Robotics
role: Controls Engineer
date: 2026-11-19T14:00   # the visit
outcome: waiting
interviewers:
  - Dana Okafor <dana@northwind.example>
  - name: Luis Pereira
    title: Staff Engineer
decision-by: 2026-12-01
---
## Highlights
- the pilot line that builds its own spare parts
- how they test motion profiles

## Unsaid
- I moved a packaging line to structured text without a day of downtime
`;

export const quiet = `---
company: Fabrikam
date: 2026-03-02
outcome: no response
---
`;
