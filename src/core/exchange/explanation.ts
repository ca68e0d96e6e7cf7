import { isOwedToEach, type Obligation, type State } from '../policy/obligations.ts';
import { obligationJson } from './agenda.ts';

const settled: Partial<Readonly<Record<State, string>>> = {
  sent: 'It was sent; nothing is left to do.',
  waived: 'It was waived; nothing is left to do.',
  lapsed: 'It no longer helps; nothing is left to do.',
};

/** One obligation as JSON, with what settles it. */
export function explanationJson(obligation: Obligation) {
  return { ...obligationJson(obligation), settledBy: sayWhatSettles(obligation) };
}

function sayWhatSettles(obligation: Obligation): string {
  const { process, state, to } = obligation;
  const anybody = isOwedToEach(obligation) && to ? to.name : `anybody at ${process.company}`;
  return (
    settled[state] ??
    `A letter of this kind to ${anybody} that is marked as sent, or a reason to waive it. Snoozing only puts it off. ` +
      'A new outcome of the interview, a later round or their reply can end it too.'
  );
}
