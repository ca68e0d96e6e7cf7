import { namesJob } from '../people/jobWords.ts';
import { fold } from '../text.ts';
import { patternOf } from './compiled.ts';
import { type Passage, wordsAt } from './passages.ts';
import { placesOf } from './phrases.ts';
import type { Found, Words } from './reading.ts';
import { rolesOf } from './rolePhrase.ts';
import { leftOverOf, type Title, titlesOf } from './titleParts.ts';
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

/** Words in which a role is looked for. */
interface Place {
  readonly written: string;
  readonly words: Words;
  readonly weight: number;
}

/** What the line of a form weighs that gives the role. */
const labelledWeight = 3;

/** What a role may be made of; it ends where its sentence or a line of a form does. */
const role = String.raw`(?<role>[^\n.!?;:"“”„«»]{2,90}?)`;
const wholeRole = String.raw`(?<role>(?:[^\n.!?;"“”„«»]|\.(?=[\p{L}\d])){2,90})`;

/** Each is weighed against every other. */
const mostCandidates = 100;

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
  const { languages, others, decision } = sources;
  const unwanted = others.filter((name) => name !== '').map(fold);
  const said = [...passages, ...sources.quoted].map(({ flat }) => ` ${fold(flat)} `);
  const places = [
    ...passages.flatMap((passage) => [...labelled(passage, languages), ...phrased(passage, languages)]),
    ...titlesOf(passages).flatMap((title) => [
      ...pieces(title, languages),
      ...(isAnswer.test(title.passage.flat) ? [] : leftOver(title, languages, unwanted)),
    ]),
  ].slice(0, mostCandidates);
  const candidates = places.flatMap(({ written, words, weight }): readonly Candidate[] =>
    rolesOf({ written, isLine: weight === labelledWeight, isBounded: weight >= 2 }, unwanted).map(
      (phrase) => ({
        ...phrase,
        words,
        weight,
        isBeforeHouse:
          /^\p{Lu}/u.test(phrase.role) &&
          unwanted.some(
            (name) =>
              name.length > 3 && fold(written).endsWith(` ${name}`) && !fold(phrase.role).includes(name),
          ),
      }),
    ),
  );
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
    value: titledOf(wholeOf(best.candidate, candidates), passages),
    certainty: best.job > 0 && (best.candidate.weight >= 2 || best.again > 0) ? 'certain' : 'likely',
    words: best.candidate.words,
  };
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
    const isMore = [' (', ', '].some((joint) => other.startsWith(`${best.role}${joint}`));
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
    .map(({ flat }) => flat.trim())
    .find((text) => text.startsWith(`${role} - `) || text.startsWith(`${role} – `));
  const bodies = passages.filter(({ place }) => place === 'text').map(({ flat }) => ` ${fold(flat)} `);
  const isSaid = title !== undefined && title.length < role.length + 30 && timesSaid(title, bodies) > 0;
  return isSaid ? title : role;
}

/** The subject of an answer tells of anything. */
const isAnswer = /^\s*(?:re|aw|antw|sv|rép)\s?[:：]/i;

/** `Re: dispatcher job`. */
function isShortSubject({ words, weight }: Candidate): boolean {
  return words.place === 'subject' && weight >= 2;
}

/** What the lines of a form say of the role, beside a label or below it, and the role that a line of a list begins with. */
function labelled(passage: Passage, languages: readonly LanguageWords[]): readonly Place[] {
  const beside = languages.flatMap((words) =>
    placesOf(
      patternOf(words, `(?:^|(?<=\\n))[ *•-]*(?:${words.labels.role}) {0,8}[:：] *${wholeRole}(?=$|\\n)`),
      passage.flat,
    ),
  );
  const below = languages.flatMap((words) =>
    placesOf(
      patternOf(
        words,
        `(?:^|(?<=\\n))[^\\n:?]{0,25}(?<!\\p{L})(?:${words.labels.role})(?!\\p{L})[^\\n:?]{0,25}[?:：]? *\\n+ *${wholeRole}(?=$|\\n)`,
      ),
      passage.flat,
    ).filter(({ groups }) => namesJob(groups?.role ?? '')),
  );
  const listed = placesOf(numbered, passage.flat).filter(({ groups }) => namesJob(groups?.role ?? ''));
  return [...beside, ...below, ...listed].flatMap((place) => found(passage, place, labelledWeight));
}

/** Where several applications are answered one after the other: `2) Referentin Genehmigungen: Dafür möchten wir Sie kennenlernen`. */
const numbered = /(?:^|(?<=\n))[ ]{0,4}(?:\d[.)]|[-*•–])[ ]{1,3}(?<role>[^\n:.!?]{4,60})(?=:[ ])/gu;

function phrased(passage: Passage, languages: readonly LanguageWords[]): readonly Place[] {
  return languages.flatMap((words) =>
    words.roles.flatMap((phrase) => {
      // Where what comes behind ends it, it is short; else it goes on to the end of its line and is cut there.
      const ends = /\{ROLE\}.+/.test(phrase);
      const pattern = patternOf(words, phrase, { ROLE: ends ? role : wholeRole });
      return overlapping(pattern, passage.flat).flatMap((place) => found(passage, place, ends ? 2 : 1.5));
    }),
  );
}

/** Every place, also those that begin inside another. */
function overlapping(pattern: RegExp, text: string): readonly RegExpExecArray[] {
  const places = placesOf(pattern, text);
  if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)) return places;
  return places.flatMap((place) => {
    const inner = placesOf(pattern, text.slice(place.index + 2, place.index + place[0].length + 40)).map(
      (other) => Object.assign(other, { index: other.index + place.index + 2 }),
    );
    return [place, ...inner];
  });
}

function found(passage: Passage, place: RegExpExecArray, weight: number): readonly Place[] {
  const written = place.groups?.role ?? '';
  const start = place.index + place[0].lastIndexOf(written);
  const end = start + written.length;
  // What stands in brackets right behind is a part of it: `Agente Bilingüe (B2+)`.
  const more = /^ ?\([^()\n]{1,40}\)/u.exec(passage.flat.slice(end, end + 45))?.[0] ?? '';
  return [placeAt(passage, start, end + more.length, weight)];
}

function placeAt(passage: Passage, start: number, end: number, weight: number): Place {
  return { written: passage.flat.slice(start, end), words: wordsAt(passage, { start, end }), weight };
}

/** Of a subject or a title, what stands between bars and dashes and names a job. */
function pieces({ passage, range }: Title, languages: readonly LanguageWords[]): readonly Place[] {
  const text = passage.flat.slice(range.start, range.end);
  const isRound = (part: string) =>
    languages.some((words) =>
      placesOf(patternOf(words, `(?:${words.rounds.join('|')})`), part).some(
        ({ 0: found }) =>
          part.replace(/\(?\d+ ?(?:min|minutes|h)\.?\)?/iu, '').trim().length - found.length < 3,
      ),
    );
  return [...text.matchAll(/(?:[^|:·•–—@<>\p{Extended_Pictographic}]|(?<=\p{L}):(?=in))+/gu)].flatMap(
    (piece) =>
      piece[0].split(/\s-\s|\s\/{1,2}\s|\((?=[A-Z]{1,4}-?\d)/).flatMap((part): readonly Place[] => {
        const inner = /^[^()]*\(([^()]{3,60})\)\s*$/.exec(part)?.[1]?.trim() ?? '';
        const outer = part.replace(/\([^()]*\)\s*$/, '');
        // `Hiring Manager Interview (Lab Automation Engineer)`: whom one meets is no role.
        const isInner = namesJob(inner) && (!namesJob(outer) || isRound(outer) || whomOneMeets.test(outer));
        const bare = isInner ? inner : part.trim();
        if (!namesJob(bare) || bare.length > 100 || isRound(bare)) return [];
        const start = range.start + piece.index + piece[0].indexOf(bare);
        return [placeAt(passage, start, start + bare.length, 1.5)];
      }),
  );
}

/** `hiring manager (GIS Analyst)`: beside the role stands whom one meets. */
const whomOneMeets = /^\s*(?:the )?(?:hiring manager|recruiter|fachabteilung|personalabteilung)\s*$/iu;

/** In a title with a round, what is neither somebody nor the house: it may be the role, whatever it is called. */
function leftOver(
  title: Title,
  languages: readonly LanguageWords[],
  others: readonly string[],
): readonly Place[] {
  const range = leftOverOf(title, languages, others);
  return range ? [placeAt(title.passage, range.start, range.end, 3)] : [];
}
