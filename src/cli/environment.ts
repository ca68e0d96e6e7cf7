import type { Readable, Writable } from 'node:stream';

/** The world as `main.ts` hands it in: nothing below reads the clock, the zone or the streams of the process. */
export interface Environment {
  readonly cwd: string;
  /** The clock, as ISO 8601 with its offset. */
  readonly clock: () => string;
  readonly machineZone: string;
  readonly version: string;
  /** Whether what goes to `out` may be coloured. */
  readonly colour: boolean;
  /** Whether `out` is shown by a terminal, which obeys what it is sent; a file or a program that reads it takes every character as it is. */
  readonly terminal: boolean;
  /** All of the standard input; absent where there is none. */
  readonly input?: (() => Uint8Array) | undefined;
  /** What a server talks over; absent where there is nobody to talk to. */
  readonly streams?: (() => { readonly input: Readable; readonly output: Writable }) | undefined;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}
