import type { Fact } from '../notes/fact.ts';

/** What notes tell of a rejection that a reply to it has to know. */
export interface RejectionNotes {
  /** Whether they hold a reason, so that nobody asks for it again. */
  readonly reasonGiven: boolean;
  /** The answer to what was offered with it; an empty text where nothing was. */
  readonly offered: string;
}

/** Where notes begin to speak of the answer, which comes after all else. */
const rejection =
  /\b(?:reject\w*|turned (?:me )?down|unsuccessful|not successful|didn['’]?t get (?:it|the job)|did not get (?:it|the job)|it['’]?s a no|said no|a no from|no from|going with|went with|gone with|chose|picked|another candidate|someone else|regret|unfortunately|decided against|not this time|not selected|passed on me)\b/i;
const reason =
  /\b(?:because|bc|reasons?|went with|gone with|going with|chose|picked|more experience\w*|not enough|lack\w*|too (?:junior|senior|expensive)|internal(?:ly)?|stronger|budget|headcount|freeze|frozen|feedback (?:was|is|:)|wanted (?:some|more)|overqualified|closer match|location|languages?)\b/i;

/** THE table of what companies offer with a rejection, and the answer to it. */
const offers: readonly (readonly [offer: RegExp, answer: string])[] = [
  [
    /\b(?:offer\w*|happy|glad|willing|can|could|will|would) (?:me )?(?:to )?(?:give (?:me )?|share |send (?:me )?)?(?:a )?(?:feedback|debrief)(?: call| by phone| if I want)?\b|\bfeedback call\b/i,
    'Thank you for offering feedback; I would gladly take you up on it.',
  ],
  [
    /\b(?:stay|keep|remain) in (?:touch|contact)|linked ?in\b|coffee\b/i,
    'Thank you for offering to stay in touch; I would be glad to.',
  ],
  [
    /\b(?:keep|hold|have) (?:my|me|the) ?(?:cv|resume|details|file|application|name|on file|in mind|on (?:the|their) list)\b|\btalent pool\b/i,
    'Thank you for keeping my details; I would be glad to hear of other roles.',
  ],
  [
    /\b(?:apply|try|come back|reapply) again\b|\bre-?apply\b|\b(?:next|other|future|another) (?:opening|vacanc|role|post|position|round|year)\w*/i,
    'Thank you for saying that I may apply again; I am glad to know it.',
  ],
  [
    /\b(?:refer|recommend|pass|introduce|forward) (?:me|my (?:cv|name|details))\b/i,
    'Thank you for offering to pass my name on; I would be grateful.',
  ],
];

/** Reads what came with a rejection: only what stands where the notes speak of it, or after that. */
export function rejectionNotes(facts: readonly Fact[]): RejectionNotes {
  const start = facts.findIndex(({ text }) => rejection.test(text));
  const told = start < 0 ? [] : facts.slice(start).map(({ text }) => text);
  return {
    reasonGiven: told.some((text) => reason.test(text)),
    offered: offers.find(([offer]) => told.some((text) => offer.test(text)))?.[1] ?? '',
  };
}
