import type * as vscode from 'vscode';
import type { Guard } from '../guard.ts';
import { pauseBefore } from './pause.ts';

/** Reads the log: the steps of one reading, in their order. */
export interface Reader {
  /** Reads everything that differs from disk. */
  readonly readAll: () => Promise<void>;
  readonly readFiles: (uris: readonly vscode.Uri[]) => Promise<void>;
  readonly decide: () => Promise<void>;
}

/** What waits to be read. Readings run one after another, so that none overtakes a later one. */
export interface ReadingQueue extends vscode.Disposable {
  /** Has a file read soon, together with what changes along with it. */
  readonly add: (uri: vscode.Uri) => void;
  /** Has everything read soon that differs from disk. */
  readonly addAll: () => void;
  /** Reads now what waits; resolves when that is read and decided. */
  readonly flush: () => Promise<void>;
  /** Resolves when nothing waits any more. */
  readonly settled: () => Promise<void>;
}

export function createReadingQueue(reader: Reader, guard: Guard, signal: AbortSignal): ReadingQueue {
  const files = new Map<string, vscode.Uri>();
  let isAllWanted = false;
  /** How often everything was asked for since the last reading began. */
  let scansWanted = 0;
  let timer: NodeJS.Timeout | undefined;
  /** Since when something waits to be read. */
  let waitsSince: number | undefined;
  let running: Promise<void> = Promise.resolve();

  const schedule = () => {
    clearTimeout(timer);
    waitsSince ??= performance.now();
    const pause = pauseBefore(files.size + scansWanted, performance.now() - waitsSince);
    if (!signal.aborted) timer = setTimeout(() => void flush(), pause);
  };

  const flush = (): Promise<void> => {
    clearTimeout(timer);
    timer = undefined;
    waitsSince = undefined;
    scansWanted = 0;
    running = running.then(guard('Reading the interview log', read));
    return running;
  };

  async function read(): Promise<void> {
    if (signal.aborted) return;
    if (isAllWanted) await readAll();
    const uris = [...files.values()];
    files.clear();
    await reader.readFiles(uris);
    if (!signal.aborted) await reader.decide();
  }

  /** What failed stays wanted. */
  async function readAll(): Promise<void> {
    isAllWanted = false;
    try {
      await reader.readAll();
    } catch (error) {
      isAllWanted = true;
      throw error;
    }
  }

  return {
    add: (uri) => {
      files.set(uri.toString(), uri);
      schedule();
    },
    addAll: () => {
      isAllWanted = true;
      scansWanted++;
      schedule();
    },
    flush,
    settled: () => (timer === undefined ? running : flush()),
    dispose: () => clearTimeout(timer),
  };
}
