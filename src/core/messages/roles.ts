import { fold } from '../text.ts';
import type { Passage } from './passages.ts';
import { namesJob } from './posts.ts';
import type { Found, Words } from './reading.ts';
import { rolesOf } from './rolePhrase.ts';
import { isAnswer, labelledWeight, rolePlaces } from './rolePlaces.ts';
import type { LanguageWords } from './words/languageWords.ts';

interface Candidate {
  readonly role: string;
  readonly words: Words;
  readonly weight: number;
  /** One of the names that are no role's ends the words in which it stands. */
  readonly isBeforeHouse: boolean;
  /** It counts only where it is said more than once. */
  readonly isDoubtful: boolean;
}

/** What a message is read in for its role. */
export interface RoleSources {
  readonly passages: readonly Passage[];
  readonly quoted: readonly Passage[];
  readonly languages: readonly LanguageWords[];
  /** Names that are no role's: of people and of the company. */
  readonly others: readonly string[];
  /** The words by which the kind of the message is told: of several roles it is the one beside them. */
  readonly decision?: Words | undefined;
}

/** The role that a message is about; where only what is quoted names one, it is no more than likely. */
export function roleIn(sources: RoleSources): Found<string> | undefined {
  const own = roleOf(sources.passages, sources);
  const before = own ? undefined : roleOf(sources.quoted, sources);
  return own ?? (before && { ...before, certainty: 'likely' });
}

function roleOf(passages: readonly Passage[], sources: RoleSources): Found<string> | undefined {
  const { others, decision } = sources;
  const unwanted = others.filter((name) => name !== '').map(fold);
  const said = [...passages, ...sources.quoted].map(({ flat }) => ` ${fold(flat)} `);
  const candidates = candidatesIn(passages, sources, unwanted);
  const scored = candidates
    .map((candidate) => {
      const again = timesSaid(candidate.role, said) - 1;
      const job = namesJob(candidate.role) ? 3 : 0;
      const capital = /^\p{Lu}/u.test(candidate.role) ? 0.5 : 0;
      const near = decision === undefined ? 0 : nearness(candidate.words, decision);
      const length = Math.min(candidate.role.length, 40) / 100;
      // `da vaga Confeiteira Pleno na Padaria Real`: the house stands right behind it.
      const house = candidate.isBeforeHouse ? 1 : 0;
      const score = candidate.weight + job + capital + near + house + Math.min(2, again) + length;
      return { candidate, again, job, score };
    })
    .filter(({ candidate, again }) => !candidate.isDoubtful || again > 0)
    .toSorted((a, b) => b.score - a.score);
  const [best] = scored;
  if (!best || best.score < (isShortSubject(best.candidate) ? 2 : 3)) return undefined;
  if (
    best.job === 0 &&
    best.candidate.weight < 3 &&
    !isShortSubject(best.candidate) &&
    !/^\p{Lu}/u.test(best.candidate.role)
  )
    return undefined;
  return {
    value: titledOf(
      wholeOf(best.candidate, [...candidates, ...candidatesIn(sources.quoted, sources, unwanted)]),
      [...passages, ...sources.quoted],
    ),
    certainty: best.job > 0 && (best.candidate.weight >= 2 || best.again > 0) ? 'certain' : 'likely',
    words: best.candidate.words,
  };
}

/** What may be the role in passages; `unwanted` are folded names that are no role's. */
function candidatesIn(
  passages: readonly Passage[],
  { languages }: RoleSources,
  unwanted: readonly string[],
): readonly Candidate[] {
  return rolePlaces(passages, languages, unwanted).flatMap(
    ({ written, words, weight }): readonly Candidate[] =>
      rolesOf(
        {
          written,
          isLine: weight === labelledWeight,
          isBounded: weight >= 2,
          isTitle: words.place === 'subject' || words.place === 'SUMMARY',
          areNounsLarge: languages[0]?.language === 'de',
        },
        unwanted,
      ).map((phrase) => ({
        ...phrase,
        words,
        weight,
        isBeforeHouse:
          /^\p{Lu}/u.test(phrase.role) &&
          unwanted.some(
            (name) =>
              name.length > 3 && fold(written).endsWith(` ${name}`) && !fold(phrase.role).includes(name),
          ),
      })),
  );
}

/** How often a role is said, in the folded texts of a message. */
function timesSaid(role: string, said: readonly string[]): number {
  const words = ` ${fold(role)} `;
  return said.reduce((sum, text) => sum + text.split(words).length - 1, 0);
}

/** In characters; what stands further away is not beside it. */
const farAway = 150;

/** How near words stand to others, from 0 to 1. */
function nearness(words: Words, other: Words): number {
  if (words.place !== other.place) return 0;
  const away = Math.max(0, words.range.start - other.range.end, other.range.start - words.range.end);
  return Math.max(0, 1 - away / farAway);
}

/** The role as the place spells it that says more of it: `Procurement Category Manager` where a subject says only the last of it. */
function wholeOf(best: Candidate, candidates: readonly Candidate[]): string {
  const isInSubject = best.words.place === 'subject' || best.words.place === 'SUMMARY';
  const whole = candidates.find(({ role: other, words, isDoubtful }) => {
    if (isDoubtful || other === best.role) return false;
    const isMore =
      [' (', ', '].some((joint) => other.startsWith(`${best.role}${joint}`)) ||
      // Behind a dash one word may be a town.
      (/^ [-–] \S+ \S/u.test(other.slice(best.role.length)) && other.startsWith(best.role));
    const added = other.startsWith(`${best.role} `)
      ? other.slice(best.role.length)
      : other.endsWith(` ${best.role}`)
        ? other.slice(0, -best.role.length)
        : '';
    const isNamed = /^ ?(?:\p{Lu}[\p{Ll}&]+ ?){1,3}$/u.test(added);
    return isMore || (isInSubject && words.place !== best.words.place && isNamed);
  });
  return whole?.role ?? best.role;
}

/** `WASH Field Officer - Turkana`, where the whole subject is that, and the text says it so, too. */
function titledOf(role: string, passages: readonly Passage[]): string {
  const title = passages
    .filter(({ place }) => place === 'subject')
    .map(({ flat }) => flat.replace(isAnswer, '').trim())
    .find((text) => text.startsWith(`${role} - `) || text.startsWith(`${role} – `));
  const bodies = passages.filter(({ place }) => place === 'text').map(({ flat }) => ` ${fold(flat)} `);
  const isSaid = title !== undefined && title.length < role.length + 30 && timesSaid(title, bodies) > 0;
  return isSaid ? title : role;
}

/** `Re: dispatcher job`. */
function isShortSubject({ words, weight }: Candidate): boolean {
  return words.place === 'subject' && weight >= 2;
}
