import assert from 'node:assert/strict';
import type { Moment } from '../../../src/core/calendar.ts';
import type { Settings } from '../../../src/core/config.ts';
import { isOwed, type Obligation } from '../../../src/core/owed/obligation.ts';
import { sayWhy } from '../../../src/core/owed/saying.ts';
import { english } from '../../../src/core/speech.ts';
import { contextAt, deriveObligations, logOf, moment } from '../logOf.ts';

/** Texts by their paths. */
export type Files = Readonly<Record<string, string>>;

/** An entry's text: company and role are given, the rest follows. */
export const entry = (fields: string, body = '') =>
  `---\ncompany: Northwind\nrole: Engineer\n${fields}\n---\n${body}`;

/** Every letter about these files at `now`, whatever its state. */
export function obligations(
  files: Files,
  now: string | Moment,
  settings: Partial<Settings> = {},
): readonly Obligation[] {
  const context = contextAt('2026-11-12', 'America/New_York', settings);
  return deriveObligations(logOf(files), { ...context, now: typeof now === 'string' ? moment(now) : now });
}

/** What is owed, as `letter to whom state`. */
export function owed(
  files: Files | string,
  now: string,
  settings: Partial<Settings> = {},
): readonly string[] {
  return obligations(typeof files === 'string' ? { 'a.md': files } : files, now, settings)
    .filter(isOwed)
    .map(({ letter, to, state }) => `${letter} ${to?.name ?? '-'} ${state}`);
}

/** Why a letter is owed, as it is said at `now`. */
export function whyOf(one: Obligation | undefined, now: string): string {
  return one ? sayWhy(one, { speech: english, now: moment(now) }) : '';
}

/** A moment as its clock shows it, to the minute. */
export const clock = (moment: Obligation['opens'] | undefined) =>
  moment?.toPlainDateTime().toString({ smallestUnit: 'minute' });

/** Another process with an offer, thanked for. */
export const offer = (fields: string, company = 'Contoso') =>
  `---\ncompany: ${company}\ndate: 2026-11-02\noutcome: offer\n${fields}\nfollow-ups: [{letter: offer-thanks, sent: 2026-11-03}]\n---\n`;

/** When a letter about `a.md` opens, is due and closes. */
export interface Times {
  readonly letter: string;
  readonly name?: string;
  readonly fields: string;
  readonly body?: string;
  readonly opens: string;
  readonly due: string | undefined;
  readonly closes: string;
  readonly settings?: Partial<Settings>;
  readonly others?: Files;
  /** Whether it is open before it opens, too: it answers what is known already, nobody knows since when. */
  readonly known?: true;
  /** Whether there is no such obligation any more from its close on. */
  readonly gone?: true;
  /** Whether nobody would miss it: it is never overdue. */
  readonly optional?: boolean;
}

export function testTimes(times: readonly Times[]): void {
  for (const {
    letter,
    name = '',
    fields,
    body = '',
    opens,
    due,
    closes,
    settings = {},
    others = {},
    known = false,
    gone = false,
    optional = false,
  } of times) {
    const find = (now: string | Moment) =>
      obligations({ 'a.md': entry(fields, body), ...others }, now, settings).find(
        (one) => one.letter === letter && one.interview.entry.path === 'a.md',
      );

    it(`${letter} ${name}: opens, is due and closes`, () => {
      const found = find(opens) ?? find(closes);
      assert.ok(found, 'there is such an obligation');
      assert.deepEqual([clock(found.opens), clock(found.due), clock(found.closes)], [opens, due, closes]);
    });

    it(`${letter} ${name}: changes its state to the millisecond`, () => {
      const stateAt = (at: string, milliseconds: number) => find(moment(at).add({ milliseconds }))?.state;
      const around = (at: string) => [-1, 0, 1].map((step) => stateAt(at, step));
      const early = known ? 'open' : 'upcoming';
      const late = due === undefined || optional ? 'open' : 'overdue';
      const after = gone ? undefined : 'lapsed';
      assert.deepEqual(
        [around(opens), due && around(due), around(closes)],
        [[early, 'open', 'open'], due && ['open', 'open', late], [late, after, after]],
      );
    });
  }
}

/** What is owed at a moment, as `owed` puts it. */
export type Rule = readonly [
  name: string,
  files: Files | string,
  now: string,
  owed: readonly string[],
  settings?: Partial<Settings>,
];

export function testRules(rules: readonly Rule[]): void {
  for (const [name, files, now, expected, settings] of rules) {
    it(name, () => assert.deepEqual(owed(files, now, settings), expected));
  }
}

/** When a letter is due. */
export type Due = readonly [
  name: string,
  files: Files,
  now: string,
  letter: string,
  due: string,
  settings?: Partial<Settings>,
];

export function testDues(dues: readonly Due[]): void {
  for (const [name, files, now, letter, due, settings] of dues) {
    it(name, () => {
      const found = obligations(files, now, settings).find((one) => one.letter === letter);
      assert.equal(clock(found?.due), due);
    });
  }
}

/** The fact that a letter follows from, as it is said. */
export type Reason = readonly [letter: string, fields: string, reason: string, settings?: Partial<Settings>];

export function testReasons(reasons: readonly Reason[]): void {
  for (const [letter, fields, reason, settings] of reasons) {
    it(`${letter}: ${reason}`, () => {
      const promises = '## Promised\n- [ ] Send the plan\n- [ ] Share my notes\n';
      const body = letter === 'promised-material' ? promises : '';
      const files = { 'a.md': entry(`date: 2026-11-02T14:00\n${fields}`, body) };
      const found = obligations(files, '2026-11-10T10:00', settings).filter((one) => one.letter === letter);
      assert.equal(found.length, 1);
      const why = whyOf(found[0], '2026-11-10T10:00');
      assert.ok(why.startsWith(`${reason} `), why);
    });
  }
}
