import type { Tone } from '../../config.ts';
import type { NoteFacts } from '../../notes/facts.ts';
import { honorific } from '../../people/honorifics.ts';
import type { Person } from '../../people/people.ts';
import type { Terms } from './language.ts';

/** What tells whether a letter says du or Sie. */
export interface TermsSource {
  readonly to: Person | undefined;
  readonly notes: NoteFacts;
  readonly tone: Tone;
  /** The country of the interview, as in `DE-BY`. */
  readonly country: string | undefined;
}

/**
 * Whether a letter calls its reader du, tu or the like. What the notes say of this very person counts first, then what they say of
 * everybody, then a title such as Frau, then the tone. Where notes say both of everybody, the polite form does no harm.
 */
export function isFamiliar(terms: Terms, { to, notes, tone, country }: TermsSource): boolean {
  const clauses = notes.facts.flatMap(({ text, people, isNamed }) =>
    text.split(/[.,;\n]/).map((clause) => ({ clause, owners: isNamed ? people : [] })),
  );
  const said = { toThem: new Set<boolean>(), toAll: new Set<boolean>() };
  for (const { clause, owners } of clauses) {
    const isPolite = terms.polite.test(clause);
    const isSaid = isPolite || terms.familiar.test(clause);
    if (!isSaid) continue;
    const mentioned = notes.finder.mentionsIn(clause).map(({ person }) => person);
    const named = (mentioned.length > 0 ? mentioned : owners).map(({ name }) => name);
    if (named.length === 0) said.toAll.add(!isPolite);
    else if (to && named.includes(to.name)) said.toThem.add(!isPolite);
  }
  if (said.toThem.size > 0) return !said.toThem.has(false);
  const isTitled = to !== undefined && honorific.test(to.name) && !/^(?:dr|prof)\b/iu.test(to.name);
  if (isTitled) return false;
  if (said.toAll.size > 0) return !said.toAll.has(false);
  return to !== undefined && terms.isFamiliar(tone, country?.slice(0, 2).toUpperCase());
}
