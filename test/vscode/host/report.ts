// What a suite inside VS Code says reaches us through a file: its console is mixed with the product's own log.
import { readFile, writeFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';

export interface Counts {
  readonly passed: number;
  readonly failed: number;
}

export interface Report {
  /** Prints what is left and tells the counts of the suite's last line, if there is one. */
  close(): Promise<Counts | undefined>;
}

const lastLine = /^end (\d+) passed, (\d+) failed$/;

/** Prints the lines of a report as they are written. */
export async function followReport(file: string): Promise<Report> {
  await writeFile(file, '');
  let shown = 0;
  let counts: Counts | undefined;
  let closed = false;
  const showNew = async (): Promise<void> => {
    const lines = (await readFile(file, 'utf8')).split('\n').slice(0, -1);
    for (const line of lines.slice(shown)) {
      const [, passed, failed] = lastLine.exec(line) ?? [];
      if (passed === undefined) console.log(line);
      else counts = { passed: Number(passed), failed: Number(failed) };
    }
    shown = lines.length;
  };
  const following = (async () => {
    while (!closed) {
      await showNew();
      await sleep(100);
    }
  })();
  return {
    close: async () => {
      closed = true;
      await following;
      await showNew();
      return counts;
    },
  };
}
