import { kindOf } from '../kinds/index.ts';
import type { Obligation, State } from '../owed/obligation.ts';
import { obligationJson } from './agenda.ts';

const settled: Partial<Readonly<Record<State, string>>> = {
  sent: 'It was sent; nothing is left to do.',
  waived: 'It was waived; nothing is left to do.',
  lapsed: 'It no longer helps; nothing is left to do.',
};

/** One obligation as JSON, with what settles it. */
export function explanationJson(obligation: Obligation, telling: Parameters<typeof obligationJson>[1]) {
  return { ...obligationJson(obligation, telling), settledBy: sayWhatSettles(obligation) };
}

function sayWhatSettles(obligation: Obligation): string {
  const { interview, letter, state, to } = obligation;
  const anybody = kindOf(letter).toEach && to ? to.name : `anybody at ${interview.process.company}`;
  return (
    settled[state] ??
    `A letter of this kind to ${anybody} that is marked as sent, or a reason to waive it. Snoozing only puts it off. ` +
      'A new outcome of the interview, a later round or their reply can end it too.'
  );
}
