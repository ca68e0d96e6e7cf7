import type { Cue, FactKind } from './cue.ts';
import { isException } from './cueExceptions.ts';
import { cues } from './cues.ts';
import type { FactsSource } from './fact.ts';
import { hearingBy } from './hearingBy.ts';
import type { Around, Meaning } from './meaning.ts';
import type { PeopleFinder } from './mentions.ts';
import type { Place } from './place.ts';
import { namesAtStart, type Spoken, spokenIn } from './speaker.ts';

/** Tells what a clause says by its own words alone; undefined where no cue fits. */
export type CueReader = (spoken: Spoken, place: Place, around: Around) => Meaning | undefined;

/** Reads clauses by THE table of cues: the first that fits counts, unless the clause is an exception of it. */
export function cueReader(source: FactsSource, finder: PeopleFinder): CueReader {
  return cueOf;

  /** What somebody said: of them, what they need is known for that; else what they said, as a sentence; of oneself, the things. */
  function said(core: string, { by }: Cue, here: Place, about: Around): Meaning {
    const inside = spokenIn(core, finder, about.resolve);
    if (by === 'me') return { kind: 'topic', by, certainty: 'sure', core: { text: core, as: 'bare' } };
    const speaker = inside.speaker === 'none' ? 'none' : 'them';
    if (hearingBy(core, source.day))
      return { kind: 'word', certainty: 'likely', core: { text: core, as: 'statement' } };
    const need = inside.speaker === 'me' ? undefined : cueOf({ ...inside, speaker }, here, about);
    return need?.kind === 'need'
      ? need
      : { kind: 'topic', by, certainty: 'sure', core: { text: core, as: 'said' } };
  }

  /** `(I forgot to tell) Charlotte that I ran it`: what, and to whom. */
  function unsaid(core: string, { core: as }: Cue): Meaning {
    // `(should have told them) and it was on my card: raised 2.3M`.
    const text = core
      .replace(/^[^:]{3,60}: (?=(?:that )?(?:I|we|my|\p{L}+ed|ran|led|built|wrote|won|did|had|have)\b)/u, '')
      .replace(/^(?:and |also )*(?:to|with) (?=\p{Lu})/iu, '');
    const named = namesAtStart(text, finder);
    const rest =
      named &&
      /^(?:,? (?:that|about)|:|,|(?= (?:I|we)\b))\s+(?<rest>.+)$/s.exec(text.slice(named.end))?.groups?.rest;
    return {
      kind: 'unsaid',
      certainty: 'sure',
      core: { text: rest ?? text, as },
      to: rest === undefined ? undefined : named?.people,
    };
  }

  /** What was asked, without whom. */
  function withoutWhom(core: string): string {
    const named = namesAtStart(core, finder);
    const text = named ? core.slice(named.end).trim() : core;
    return text.replace(/^(?:(?:him|her|them|everyone|both) )?(?:about |re |on )?/i, '');
  }

  /** Whether the writer asked somebody: `asked him about the on-call`. */
  function askedThem(predicate: string): boolean {
    return (
      /^(?:him|her|them|everyone|both)\b(?! back\b)/i.test(behindAsked(predicate)) ||
      askedOf(predicate) !== undefined
    );
  }

  function askedOf(predicate: string) {
    return namesAtStart(behindAsked(predicate), finder);
  }

  /** `promised Mr Rahman I'd ...` as `promised them I'd ...`: whoever is named, the cue is the same. */
  function withoutNames(predicate: string): string | undefined {
    const [named] = finder.mentionsIn(predicate.slice(0, nearest));
    if (!named || named.start === 0) return undefined;
    const rest = predicate.slice(named.end);
    return /^['’]/.test(rest) ? undefined : `${predicate.slice(0, named.start)}them${rest}`;
  }

  function cueOf(spoken: Spoken, here: Place, about: Around): Meaning | undefined {
    const predicate = lowerFirst(spoken.predicate);
    const whom = withoutNames(predicate);
    for (const cue of cues) {
      if (!cue.speakers.includes(spoken.speaker)) continue;
      const core =
        (whom && giftsAndGaps.has(cue.kind) ? coreOf(cue, whom, predicate) : undefined) ??
        cue.pattern.exec(predicate)?.groups?.core;
      if (core === undefined || !/\p{L}/u.test(core)) continue;
      if (isException({ cue, core, spoken, place: here, around: about })) continue;
      // `Asked him about the on-call`: whoever leaves themself out means themself.
      if (cue.kind === 'asked' && spoken.speaker === 'none' && askedThem(spoken.predicate))
        return {
          kind: 'asked',
          by: 'me',
          certainty: 'sure',
          to: askedOf(spoken.predicate)?.people,
          core: { text: withoutWhom(core), as: 'question' },
        };
      // What somebody merely said may be anything; what they said they need is known.
      if (cue.isSaying) return said(core, cue, here, about);
      // `Moving to the new system`: whose doing it is nobody says, only that it was spoken of.
      if (
        cue.core === 'doing' &&
        spoken.speaker === 'none' &&
        !/^(?:is|are|was|were)\b/i.test(spoken.predicate)
      )
        return { kind: 'topic', certainty: 'sure', core: { text: core, as: 'thing' } };
      if (cue.kind === 'unsaid') return unsaid(core, cue);
      if (cue.kind === 'asked' && cue.by === 'me') {
        const whole = /\bask(?:ed|ing)?\s+(?<rest>.+)$/isu.exec(spoken.predicate)?.groups?.rest ?? '';
        const whom = namesAtStart(whole, finder);
        const what = whom && whole.slice(whom.end).replace(/^,?\s*(?:(?:about|re|on|if it was|:)\s+)?/i, '');
        // `What became of the bus, I asked the councillor`: the question stands before it.
        if (whom ? !/\p{L}/u.test(what ?? '') : isTurned(core, about)) return undefined;
        return {
          kind: 'asked',
          by: 'me',
          certainty: 'sure',
          core: { text: what ?? core, as: 'question' },
          to: whom?.people,
        };
      }
      return { kind: cue.kind, by: cue.by, certainty: 'sure', core: { text: core, as: cue.core } };
    }
    return undefined;
  }
}

function behindAsked(predicate: string): string {
  return /^(?:(?:also|then|so|i) )*ask(?:ed)? (?<whom>.+)$/is.exec(predicate)?.groups?.whom ?? '';
}

/** Whom something was said or promised to stands near its verb; in UTF-16 units. */
const nearest = 60;

/** What is told to somebody, or was not. */
const giftsAndGaps: ReadonlySet<FactKind> = new Set(['promised', 'unsaid']);

/** What a cue finds in a predicate without names, in the words of the predicate itself. */
function coreOf({ pattern }: Cue, without: string, predicate: string): string | undefined {
  const core = pattern.exec(without)?.groups?.core;
  return core !== undefined && predicate.endsWith(core) ? core : undefined;
}

/** Whether somebody who is asked is all that a clause names behind the question itself. */
function isTurned(core: string, { clause, isFirst }: Around): boolean {
  return clause.after === 'join' && isFirst && /^(?:the |my |him|her|them)?\p{L}*$/iu.test(core);
}

/** `Told her about it` as `told her about it`; names stay. */
function lowerFirst(text: string): string {
  return /^(?:Told|Showed|Asked|Talked|Walked|Took|Explained|Described|Presented|Suggested|Proposed|Mentioned|Used)\b/.test(
    text,
  )
    ? text.charAt(0).toLowerCase() + text.slice(1)
    : text;
}
