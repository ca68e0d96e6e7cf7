import type { Person } from '../people/people.ts';
import type { Clause } from './clauses.ts';
import type { Fact } from './fact.ts';

/** What one says of a thing left unsaid, in the sentence after it. */
const leftUnsaid =
  /^(?:and |but |so |why |how )*(?:(?:did|could|can|do) I (?:not |ever )?(?:mention|say|tell|forget|bring)(?: (?:it|that|so|them|any of it))*(?: up| once)?|I (?:did not|didn't)(?= *$)|(?:I )?never (?:came up|mentioned(?: it| that)?|said(?: it| so| that)?|told (?:them|him|her)(?: that)?|got to (?:it|that|say it))|(?:also )?not mentioned|(?:I )?(?:didn't|did not|forgot to) (?:say|mention|tell (?:them|him|her))(?: (?:it|so|that))?|how (?:did|do|could) (?:I|you) (?:not (?:say|mention)|forget)(?: (?:it|that))?|never (?:connected|joined) the dots(?: out loud)?|nobody asked|(?:neither|none) of them asked|I (?:just )?(?:sat there|nodded|stayed silent|kept quiet|said nothing)|(?:I (?:do not|don't) know )?why (?:I|i) (?:did )?not (?:say|tell|mention)|(?:this|that) I (?:could|did) not (?:bring|say|tell|mention)|it just never came up|never came out|(?:stayed|was|kept) (?:mute|silent|quiet) (?:on|about) (?:that|it)|(?:and )?did I open my mouth)\b.{0,60}$/i;

/** What the writer says in the sentence after of a thing left unsaid: `Never came up.` */
export function saysItWasUnsaid(plain: string): boolean {
  return leftUnsaid.test(plain);
}

/** The same fact as one that was left unsaid. */
export function asUnsaid(fact: Fact): Fact {
  return {
    ...fact,
    kind: 'unsaid',
    certainty: fact.certainty === 'kept' ? 'kept' : 'sure',
    core: { text: fact.core.text, as: fact.core.as === 'thing' ? 'thing' : 'statement' },
  };
}

/** The same fact as a promise to somebody; to nobody known, it is for no letter. */
export function asPromised(fact: Fact, people: readonly Person[]): Fact {
  return {
    ...fact,
    kind: 'promised',
    certainty: people.length > 0 ? 'sure' : 'kept',
    core: { text: fact.core.text, as: 'deed' },
    people,
    isNamed: true,
  };
}

/** What is to be kept quiet about stood in the sentence before. */
export function hideLast(facts: Fact[]): void {
  const last = facts.pop();
  if (last) facts.push({ ...last, kind: 'private', certainty: 'kept' });
}

const telling = /\p{L}{3,}.*\p{L}{3,}/u;

/** Whether a promise is of something that was named before: `I will email it`, `she is getting the pdf`. */
export function speaksOfBefore({ kind, core }: Pick<Fact, 'kind' | 'core'>): boolean {
  return (
    kind === 'promised' &&
    /^(?:(?:e-?mail|mail|send|post|give|forward|text|dm|share|write|do|get|have|bring|let (?:him|her|them) have|flick|drop|shoot|ping)(?:ing)?(?: (?:him|her|them))? )?(?:it|them|that|this|one|those|the (?:pdf|file|link|document|doc|copy))(?: (?:over|through|on|after|when|to|from|by|for|tonight|tomorrow|today|as|in|at|this|next|asap|him|her|them|soon|monday|tuesday|wednesday|thursday|friday|eod|out|up|across|back|straight|if|before|once|and|both)\b.*)?$/i.test(
      core.text.trim(),
    )
  );
}

/** Makes a promise of what was asked for, as somebody says they will do it: `She asked for the PIN, I will email it`. */
export function promiseBefore(facts: Fact[], clause: Clause, people: readonly Person[]): void {
  const last = facts.at(-1);
  const isThingBefore =
    last?.kind === 'topic' &&
    last.core.as === 'thing' &&
    clause.after !== 'sentence' &&
    telling.test(last.core.text) &&
    last.core.text.split(' ').length < 13 &&
    !/\b(?:I|he|she|they|we|is|was|went|that)\b/.test(last.core.text);
  const request =
    facts.findLast(
      ({ kind, core, certainty }) =>
        (kind === 'promised' || (kind === 'need' && core.as === 'wanted')) && certainty !== 'kept',
    ) ?? (isThingBefore ? last : undefined);
  if (!request) return;
  facts[facts.indexOf(request)] = {
    ...request,
    kind: 'promised',
    certainty: 'sure',
    core: { text: request.core.text, as: 'deed' },
    people: request.people.length > 0 ? request.people : people,
  };
}
