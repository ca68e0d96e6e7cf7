import type { FileChange } from '../log/change.ts';
import type { EntryField } from '../log/fields.ts';
import type { Words } from './reading.ts';

/** Which field came from which words. */
export interface Source {
  readonly field: EntryField;
  readonly value: string;
  readonly words: Words;
}

/** What changes in the log because of a message, and where each value comes from. */
export interface Changed {
  readonly changes: readonly FileChange[];
  readonly sources: readonly Source[];
}

export const unchanged: Changed = { changes: [], sources: [] };

/** Several changes as one, with one change for each file. */
export function joined(...all: readonly Changed[]): Changed {
  const paths = [...new Set(all.flatMap(({ changes }) => changes.map(({ path }) => path)))];
  return {
    changes: paths.map((path) => ({
      path,
      changes: all.flatMap(({ changes }) =>
        changes.filter((one) => one.path === path).flatMap((one) => one.changes),
      ),
    })),
    sources: all.flatMap(({ sources }) => sources),
  };
}
