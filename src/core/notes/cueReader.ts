import type { Person } from '../people/people.ts';
import type { Cue, FactKind } from './cue.ts';
import { isException } from './cueExceptions.ts';
import { cues } from './cues.ts';
import type { FactsSource } from './fact.ts';
import { hearingBy } from './hearingBy.ts';
import { type MaskedText, maskNames } from './maskedNames.ts';
import type { Around, Meaning } from './meaning.ts';
import type { PeopleFinder } from './mentions.ts';
import type { Place } from './place.ts';
import { namesAtStart, type Resolve, type Spoken, spokenIn } from './speaker.ts';
import { tellsOfTrouble } from './trouble.ts';

/** Tells what a clause says by its own words alone; undefined where no cue fits. */
export type CueReader = (spoken: Spoken, place: Place, around: Around) => Meaning | undefined;

/** Reads clauses by THE table of cues: the first that fits counts, unless the clause is an exception of it. */
export function cueReader(source: FactsSource, finder: PeopleFinder): CueReader {
  return cueOf;

  /** What somebody said: of them, what they need is known for that; else what they said, as a sentence; of oneself, the things. */
  function said(core: string, { by }: Cue, here: Place, about: Around): Meaning {
    const inside = spokenIn(core, finder, about.resolve);
    // What one said there was an answer, and not what the talk was about.
    if (by === 'me') return { kind: 'topic', by, certainty: 'likely', core: { text: core, as: 'bare' } };
    const speaker = inside.speaker === 'none' ? 'none' : 'them';
    if (hearingBy(core, source.day))
      return { kind: 'word', certainty: 'likely', core: { text: core, as: 'statement' } };
    const need = inside.speaker === 'me' ? undefined : cueOf({ ...inside, speaker }, here, about);
    // `They get paged 22 times a week`: what is wrong, told as a sentence.
    if (inside.speaker !== 'me' && tellsOfTrouble(core))
      return { kind: 'need', by, certainty: 'sure', core: { text: core, as: 'said' } };
    return need?.kind === 'need'
      ? need
      : {
          kind: 'topic',
          by,
          certainty: core.split(' ').length < 3 ? 'likely' : 'sure',
          core: { text: core, as: 'said' },
        };
  }

  /** `(I forgot to tell) Charlotte that I ran it`: what, and to whom. */
  function unsaid(core: string, { core: as }: Cue, predicate: string, { resolve }: Around): Meaning {
    // `(should have told them) and it was on my card: raised 2.3M`.
    const text = core
      .replace(/^[^:]{3,60}: (?=(?:that )?(?:I|we|my|\p{L}+ed|ran|led|built|wrote|won|did|had|have)\b)/u, '')
      .replace(/^(?:and |also )*(?:to|with) (?=\p{Lu})/iu, '')
      .replace(instance, '')
      // What stood in the brackets of an example stands alone now.
      .replace(/^(?<inside>[^()]+)\)$/u, '$<inside>');
    const named = namesAtStart(text, finder);
    const rest =
      named &&
      /^(?:,? (?:that|about)|:|,|(?= (?:I|we)\b))\s+(?<rest>.+)$/s.exec(text.slice(named.end))?.groups?.rest;
    return {
      kind: 'unsaid',
      certainty: 'sure',
      core: { text: rest ?? text, as },
      to: rest === undefined ? toldBefore(core, predicate, resolve) : named?.people,
    };
  }

  /** Whom it would have been said to, who stands before the thing itself: `never told Dana I ran it`. */
  function toldBefore(core: string, predicate: string, resolve: Resolve): readonly Person[] | undefined {
    const before = predicate.slice(0, Math.max(predicate.lastIndexOf(core), 0));
    const people = finder.mentionsIn(before).map(({ person }) => person);
    if (people.length > 0) return people;
    const pronoun = /\b(?:tell|told|show|give|say to) (?<whom>him|her)\b/i.exec(before)?.groups?.whom;
    const meant = pronoun === undefined ? [] : resolve(pronoun.toLowerCase() === 'him' ? 'he' : 'she');
    return meant.length === 1 ? meant : undefined;
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

  function cueOf(spoken: Spoken, here: Place, about: Around): Meaning | undefined {
    const predicate = lowerFirst(spoken.predicate);
    const masked = maskNames(predicate, finder);
    for (const cue of cues) {
      if (!cue.speakers.includes(spoken.speaker)) continue;
      const core = coreOf(cue, predicate, masked);
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
      if (cue.kind === 'unsaid') return unsaid(core, cue, predicate, about);
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

/** What only says that something is an example: `the time I closed the books`, `I had the perfect story: the flood`. */
const instance =
  /^(?:about )?(?:the|that|a) (?:time|day|year|summer|week|case) (?:that |when |where )?(?=(?:I|we) )|^(?:I )?had (?:the|a|an) (?:\p{L}+ )?(?:example|story|answer|case|anecdote|reply)(?:[\s:,(–-]+(?=(?:the|my|our|an?)\b)|\s+(?:of|from|about|on) (?=(?:the|my|our|an?|\p{L}+ing)\b))/iu;

function behindAsked(predicate: string): string {
  return /^(?:(?:also|then|so|i) )*ask(?:ed)? (?<whom>.+)$/is.exec(predicate)?.groups?.whom ?? '';
}

/** What is told to somebody, or was not. */
const giftsAndGaps: ReadonlySet<FactKind> = new Set(['promised', 'unsaid']);

/** What a cue finds in a predicate; whom one promised or did not tell something may be anybody. */
function coreOf({ kind, pattern, fits }: Cue, predicate: string, masked: MaskedText): string | undefined {
  const found = giftsAndGaps.has(kind) ? pattern.exec(masked.text) : pattern.exec(predicate);
  const core = found?.groups?.core;
  if (core === undefined || (fits && !fits(core))) return undefined;
  return giftsAndGaps.has(kind) ? masked.written(core) : core;
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
