import type { Moment } from '../calendar.ts';
import { type ExactTime, toMoment } from '../exactTime.ts';
import type { Limits } from './limits.ts';
import { type Obligation, type State, titleOf } from './obligations.ts';
import type { Occasion } from './occasions.ts';
import type { PolicyContext } from './situation.ts';

type Facts = Omit<Obligation, keyof Limits | 'title' | 'why' | 'because'> & Pick<Occasion, 'because'>;

/**
 * An obligation that computes its times, and what it says of them, when they are asked for. A class, because a log of years has
 * tens of thousands, and an object with getters of its own takes ten times the memory.
 */
export class LazyObligation implements Obligation {
  readonly entry: Facts['entry'];
  readonly process: Facts['process'];
  readonly letter: Facts['letter'];
  readonly to: Facts['to'];
  readonly state: Facts['state'];
  readonly draft: Facts['draft'];
  readonly thanked: Facts['thanked'];
  readonly promises: Facts['promises'];
  readonly #because: Facts['because'];
  readonly #limits: () => Limits;
  readonly #context: PolicyContext;

  constructor(facts: Facts, limits: () => Limits, context: PolicyContext) {
    this.entry = facts.entry;
    this.process = facts.process;
    this.letter = facts.letter;
    this.to = facts.to;
    this.state = facts.state;
    this.draft = facts.draft;
    this.#because = facts.because;
    this.thanked = facts.thanked;
    this.promises = facts.promises;
    this.#limits = limits;
    this.#context = context;
  }

  get opens(): Moment {
    return toMoment(this.#limits().opens);
  }

  get due(): Moment | undefined {
    const { due } = this.#limits();
    return due && toMoment(due);
  }

  get closes(): Moment {
    return toMoment(this.#limits().closes);
  }

  get because(): string {
    return this.#because();
  }

  get why(): string {
    return `${this.because} ${sayUntil(this.state, this.#limits(), this.#context)}`;
  }

  get title(): string {
    return titleOf(this, this.#context.speech);
  }
}

function sayUntil(state: State, { due, closes, opens }: Limits, { now, speech }: PolicyContext): string {
  const at = (time: ExactTime) => {
    const zone = time.timeZoneId === now.timeZoneId ? '' : ` (${time.timeZoneId})`;
    return `${speech.moment(toMoment(time), now)}${zone}`;
  };
  if (state === 'upcoming') return speech.say('It makes sense from {0}.', at(opens));
  if (!due) return speech.say('It makes sense until {0}.', at(closes));
  if (state === 'overdue') return speech.say('Best by {0}; it still helps until {1}.', at(due), at(closes));
  return speech.say('Best by {0}.', at(due));
}
