/** The world as `main.ts` hands it in: nothing below reads the clock, the zone or the streams of the process. */
export interface Environment {
  readonly cwd: string;
  /** The clock, as ISO 8601 with its offset. */
  readonly clock: () => string;
  readonly machineZone: string;
  readonly version: string;
  /** Whether what goes to `out` may be coloured. */
  readonly colour: boolean;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}
