import type { Cue, FactKind } from './cue.ts';
import type { Around } from './meaning.ts';
import type { Place } from './place.ts';
import type { Spoken } from './speaker.ts';

/** A cue that fits a clause, and what it is about. */
export interface FoundCue {
  readonly cue: Cue;
  readonly core: string;
  readonly spoken: Spoken;
  readonly place: Place;
  readonly around: Around;
}

interface Exception {
  /** What the cue would say. */
  readonly kind: FactKind;
  readonly holds: (found: FoundCue) => boolean;
}

/** Whether nobody is named in a clause that goes on with the one before it. */
function goesOn({ spoken, around }: FoundCue): boolean {
  return spoken.speaker === 'none' && around.clause.after === 'join';
}

/** THE table of clauses that a cue fits and that mean something else. */
const exceptions: readonly Exception[] = [
  {
    kind: 'unsaid',
    // `Forgot the answer like a junior`: what went wrong.
    holds: ({ core }) =>
      /^(?:why|much|anything|if|whether|when|so|no|yes|a lot|goodbye|hello)\b|\blike an? \p{L}+\W*$/iu.test(
        core,
      ),
  },
  {
    // `His son was there and did not say good morning`: not the writer.
    kind: 'unsaid',
    holds: (found) => goesOn(found) && found.around.follows === 'them',
  },
  {
    // `want UoP`, `need sleep`: whoever writes so means themself.
    kind: 'need',
    holds: ({ spoken, place }) =>
      spoken.speaker === 'none' &&
      /^(?:need|want|plan|hope|would|going|about|trying)\b(?! is\b)/i.test(spoken.predicate) &&
      place.section !== 'need',
  },
  {
    // `Ask about the accounts before signing`: a task of one's own.
    kind: 'asked',
    holds: ({ spoken, place }) =>
      spoken.speaker === 'none' && /^ask\b/i.test(spoken.predicate) && place.section !== 'asked',
  },
  {
    // `Going to message on Tuesday`: when one will hear.
    kind: 'need',
    holds: ({ core }) =>
      /^(?:going to |about to |planning to |to )?(?:message|ring|call|phone|text|e-?mail|write|contact|decide|let|get back|come back|be in touch|hear)\b/i.test(
        core,
      ),
  },
  {
    // `wants more on the outage`: what they ask about.
    kind: 'need',
    holds: ({ core }) =>
      /^(?:me|my)\b|^to (?:know|hear|talk|speak|leave|go)\b|^(?:(?:a bit |a lot |much |some )?more(?: detail)?|details?) (?:on|about)\b/i.test(
        core,
      ),
  },
  {
    kind: 'promised',
    holds: ({ spoken, around }) =>
      around.clause.isQuestion ||
      /\b(?:no(?!\. (?:for|of|from)\b)|not|never|maybe|won't|don't|nothing|nowt|nada|nil|none)\b/i.test(
        spoken.predicate.replace(
          /\([^)]*\)|,.*$|\bnot (?:tomorrow|tonight|later|next|on|by|before|after)\b/gs,
          '',
        ),
      ),
  },
  {
    // `Show me the gas pocket`: what somebody told the writer to do; `will send me the contract`: what they will do.
    kind: 'promised',
    holds: ({ spoken, core }) =>
      /^(?:send|e-?mail|forward|give|show|tell|bring|lend|share|text|get|find|write|let)(?:ing)? (?:me|us)\b/i.test(
        core,
      ) ||
      // `How`, `someone to run it`, `put it somewhere`: no thing that goes to anybody.
      /^(?:how|what|why|nothin\p{L}*|some(?:one|body)|put it(?! in))\b/iu.test(core) ||
      /^(?:(?:please|then|so) )*(?:show|give|tell|sell|teach|bring|send|let) (?:me|us)\b/i.test(
        spoken.predicate,
      ),
  },
  {
    // `(Asked how I say no) I said I will give him an agent`: an answer.
    kind: 'promised',
    holds: ({ core, around }) =>
      around.wasAsked && around.isAnswer && !/\b(?:send|e-?mail|forward|share)/i.test(core),
  },
  {
    // Under a heading of what was left unsaid.
    kind: 'topic',
    holds: ({ place }) => place.section === 'unsaid',
  },
  {
    // `Q: show me the joint`: an order, and nothing that was done.
    kind: 'did',
    holds: ({ spoken, place }) =>
      place.section === 'asked' && /^(?:show|let|give) (?:me|us)\b/i.test(spoken.predicate),
  },
];

/** Whether a clause means something else than the cue that fits it says. */
export function isException(found: FoundCue): boolean {
  return (
    isSomebodyElses(found) || exceptions.some(({ kind, holds }) => kind === found.cue.kind && holds(found))
  );
}

/** `(auditors came), proposed a rule`: what a cue takes for a deed of the writer and is not. */
function isSomebodyElses(found: FoundCue): boolean {
  const { cue, spoken, around } = found;
  return (
    cue.by === 'me' &&
    goesOn(found) &&
    around.follows !== 'me' &&
    !/^(?:told|showed|gave) (?:him|her|them)\b/i.test(spoken.predicate)
  );
}
