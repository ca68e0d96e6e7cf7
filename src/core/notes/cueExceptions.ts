import type { Cue, FactKind } from './cue.ts';
import { helpOffered } from './didCues.ts';
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
    // `Not a word about it from Dana`, `skipped her lunch to show me`: of somebody else.
    kind: 'unsaid',
    holds: ({ core, spoken }) =>
      /^(?:it|this|that|them) from\b/i.test(core) ||
      (/^(?:skipped|missed)\b/i.test(spoken.predicate) && /^(?:his|her|their)\b/i.test(core)),
  },
  {
    // `Forgot I was being interviewed`: no thing to say.
    kind: 'unsaid',
    holds: ({ core, spoken }) =>
      /^(?:\p{L}+ )*forg[eo]t/iu.test(spoken.predicate) &&
      /^(?:that )?(?:I|we|it|this) (?:was|were) (?:\p{L}+ing\b|an? (?:interview|test|exam|trial)\b|there\b|in (?:an?|the) (?:interview|room)\b)/iu.test(
        core,
      ),
  },
  {
    // `Should have led with that`: of what stands before, which says itself what it is.
    kind: 'unsaid',
    holds: ({ core }) =>
      /^(?:it|this|that|them|so)(?: (?:still|again|at all|then|too|either|once))*\W*$|^what I (?:earn|make|get|am on|weigh)\b|,? (?:just|only) that\b/iu.test(
        core,
      ),
  },
  {
    // `I had the perfect example and left it out`, without the example.
    kind: 'unsaid',
    holds: ({ core }) =>
      /^(?:I )?had (?:it|that|this|the|an?)(?: \p{L}+)? (?:example|story|answer|case|anecdote|reply|ready|prepared)\W*$/iu.test(
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
      /^(?:need|want|plan|hope|would|going|about|trying)\b(?! is\b| (?:some(?:one|body)|people|a person)\b)/i.test(
        spoken.predicate,
      ) &&
      place.section !== 'need',
  },
  {
    // `Ask about the accounts before signing`: a task of one's own.
    kind: 'asked',
    holds: ({ spoken, place }) =>
      spoken.speaker === 'none' && /^ask\b(?! me\b)/i.test(spoken.predicate) && place.section !== 'asked',
  },
  {
    // `Began with the team: six lawyers`: told, and not asked.
    kind: 'asked',
    holds: ({ spoken, core, around }) =>
      /^(?:open|start|beg[ai]n|kick|led|clos|finish)\p{L}* (?:off )?with\b/iu.test(spoken.predicate) &&
      /^[^:?]{3,40}: (?!(?:how|what|why|when|where|who|which|would|could|can|do|does|did|is|are|tell|describe)\b)/i.test(
        core,
      ) &&
      !around.clause.isQuestion,
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
    // `Offered to look over my logs`, under somebody's name: they did.
    kind: 'promised',
    holds: ({ spoken }) => new RegExp(`^(?:also )?${helpOffered}$`, 'iu').test(spoken.predicate),
  },
  {
    // `Show me the gas pocket`: what somebody told the writer to do; `will send me the contract`: what they will do.
    kind: 'promised',
    holds: ({ spoken, core }) =>
      /^(?:send|e-?mail|forward|give|show|tell|bring|lend|share|text|get|find|write|let)(?:ing)? (?:me|us)\b/i.test(
        core,
      ) ||
      // `How`, `someone to run it`, `put it somewhere`: no thing that goes to anybody.
      /^(?:me|us|how|what|why|nothin\p{L}*|some(?:one|body)|put it(?! in))\b/iu.test(core) ||
      /^(?:(?:please|then|so) )*(?:show|give|tell|sell|teach|bring|send|let) (?:me|us)\b/i.test(
        spoken.predicate,
      ),
  },
  {
    // `If the pump fails I would call him and send the log`; `give the client the bad news`: an answer.
    kind: 'promised',
    holds: ({ core, around }) => around.isSupposed || ofSomebodyElse.test(core),
  },
  {
    // `Get the course done first`: nobody gets anything.
    kind: 'promised',
    holds: ({ core, around }) =>
      !around.namesSomebody &&
      /^(?:get|have) (?!(?:him|her|them|it|that|this|one)\b)[^,;]{2,50} (?:done|sorted|signed|fixed|finished|ready|renewed|checked)\b(?!.*\b(?:to|for|back)\b)/i.test(
        core,
      ),
  },
  {
    // Letters of thanks are no promise, nor what goes into one: `will put that in the email`.
    kind: 'promised',
    holds: ({ core }) =>
      /\bthank(?:s|[- ]?you)\b|^(?:put|add|say|mention|include|work) (?:it|that|this|them)\b.{0,20}\b(?:in|into|to) (?:the|my|an?) (?:follow[- ]?up|e-?mail|mail|letter|note|message)\b/i.test(
        core,
      ),
  },
  {
    // `Going to bring in a mobile chair`, among what they told: theirs.
    kind: 'promised',
    holds: ({ spoken, place, around }) =>
      spoken.speaker === 'none' &&
      !around.namesSomebody &&
      place.section !== undefined &&
      ['topic', 'need', 'word', 'liked', 'asked', 'who'].includes(place.section) &&
      /^(?:will|shall|going to|about to|to)\b(?!.*\b(?:him|her|them)\b)/i.test(spoken.predicate),
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

/** People of a story, whom no letter goes to. */
const ofSomebodyElse =
  /^(?:then )?(?!put|introduce|connect|link|get)\p{L}+(?: (?:back|over|on|up|out))?(?: to)? (?:the|an?|my|our|any|each|every|both) (?:\p{L}+ )?(?:clients?|customers?|boss|bosses|parents?|patients?|engineers?|managers?|crews?|drivers?|nurses?|doctors?|teachers?|pupils?|students?|kids?|child|children|famil(?:y|ies)|guests?|visitors?|supervisors?|colleagues?|mates?|suppliers?|vendors?|starters?|staff|lads?|users?|tenants?|residents?|owners?|farmers?|operators?|foreman|juniors?|police|press|recruiters?|agency|landlord)(?![\p{L}'’])/iu;

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
