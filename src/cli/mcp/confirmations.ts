import { createHash, randomUUID } from 'node:crypto';
import { UserError } from '../errors.ts';

/** What a confirmed call writes: for each file its bytes before (none for a new one) and after. */
export interface Proposal {
  readonly path: string;
  readonly before: Uint8Array | undefined;
  readonly after: Uint8Array;
}

/** How many dry runs are remembered; the oldest is forgotten first. */
const most = 200;

/** The dry runs of a server that wait to be confirmed. A value is good for one writing of exactly what was shown. */
export class Confirmations {
  readonly #shown = new Map<string, string>();

  /** A value for what a dry run shows. */
  issue(proposals: readonly Proposal[]): string {
    const value = randomUUID();
    this.#shown.set(value, fingerprint(proposals));
    const [oldest] = this.#shown.keys();
    if (this.#shown.size > most && oldest !== undefined) this.#shown.delete(oldest);
    return value;
  }

  /** Uses a value up. Throws `UserError` where it is not known, or was given for anything else than `proposals`. */
  use(value: string, proposals: readonly Proposal[]): void {
    const shown = this.#shown.get(value);
    if (shown === undefined) {
      throw new UserError(
        'This value of "confirm" is not known, or was used already. Nothing was written. Call the tool without it to see what would be written.',
      );
    }
    this.#shown.delete(value);
    if (shown !== fingerprint(proposals)) {
      throw new UserError(
        'What would be written now is not what the dry run showed: a file or the input changed in between. Nothing was written. Call the tool without "confirm" to see what would be written.',
      );
    }
  }
}

function fingerprint(proposals: readonly Proposal[]): string {
  const hash = createHash('sha256');
  for (const { path, before, after } of proposals) {
    hash.update(JSON.stringify([path, before?.length ?? -1, after.length]));
    hash.update(before ?? '');
    hash.update(after);
  }
  return hash.digest('hex');
}
