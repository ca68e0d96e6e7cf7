import { namesJob as namesWholeJob } from '../people/jobWords.ts';
import { fold } from '../text.ts';
import { noNames } from './companyNames.ts';
import { patternOf } from './compiled.ts';
import { type Passage, wordsAt } from './passages.ts';
import { placesOf } from './phrases.ts';
import { isCity } from './placeZones.ts';
import { namesJob } from './posts.ts';
import type { Words } from './reading.ts';
import { signatureStart } from './signatureStart.ts';
import { leftOverOf, type Title, titlesOf } from './titleParts.ts';
import type { LanguageWords } from './words/languageWords.ts';

/** Words in which a role is looked for. */
export interface RolePlace {
  readonly written: string;
  readonly words: Words;
  readonly weight: number;
}

/** What the line of a form weighs that gives the role. */
export const labelledWeight = 4;

/** What a role may be made of; it ends where its sentence or a line of a form does. */
const abbreviated = String.raw`(?<=(?<!\p{L})(?:prof|sr|jr|dr|st|mgr|exec|tech|ref|réf|std|eng|asst|assoc|dipl|ing|tec|téc|aux|lic|mgr))\.`;
const role = String.raw`(?<role>(?:[^\n.!?;:"“”„«»]|${abbreviated}){2,90}?)`;
const wholeRole = String.raw`(?<role>(?:[^\n.!?;"“”„«»]|\.(?=[\p{L}\dº)])|${abbreviated}){2,90})`;

/** Each is weighed against every other. */
const mostCandidates = 100;

/** The subject of an answer tells of anything. */
export const isAnswer = /^\s*(?:re|aw|antw|sv|rép)\s?[:：]/i;

/** Where passages may name the role they are about; `unwanted` are folded names that are no role's. */
export function rolePlaces(
  passages: readonly Passage[],
  languages: readonly LanguageWords[],
  unwanted: readonly string[],
): readonly RolePlace[] {
  const places = [
    ...passages.flatMap((passage) => [
      ...labelled(passage, languages),
      ...phrased(passage, languages),
      ...besideRound(passage, languages),
      ...inBracketsOfRound(passage, languages),
      ...beforeOpen(passage),
    ]),
    ...titlesOf(passages).flatMap((title) => [
      ...pieces(title, languages),
      ...(isAnswer.test(title.passage.flat) ? [] : leftOver(title, languages, unwanted)),
    ]),
  ].slice(0, mostCandidates);
  return places.length > 0 ? places : passages.flatMap((passage) => onlyJob(passage) ?? []);
}

/** The post in brackets behind a round: `unser Gespräch (Projektingenieurin Altlasten)`. */
function inBracketsOfRound(passage: Passage, languages: readonly LanguageWords[]): readonly RolePlace[] {
  if (passage.place !== 'text' && passage.place !== 'DESCRIPTION') return [];
  return languages.flatMap((words) =>
    placesOf(patternOf(words, `(?:${words.rounds.join('|')}) ?\\((?<role>[^()\n]{3,60})\\)`), passage.flat)
      .filter(({ groups }) => namesJob(groups?.role ?? ''))
      .flatMap((place) => found(passage, place, 2)),
  );
}

/** What the lines of a form say of the role, beside a label or below it, and the role that a line of a list begins with. */
function labelled(passage: Passage, languages: readonly LanguageWords[]): readonly RolePlace[] {
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
  const employed = placesOf(employment, passage.flat).filter(({ groups }) => namesJob(groups?.role ?? ''));
  return [...beside, ...below, ...listed, ...employed].flatMap((place) =>
    found(passage, place, labelledWeight),
  );
}

/** A line of nothing but a job, right below one of nothing but a round, or first in a calendar: the post and no one's in the text. */
function besideRound(passage: Passage, languages: readonly LanguageWords[]): readonly RolePlace[] {
  const lines = [...passage.flat.slice(0, signatureStart(passage)).matchAll(/[^\n]+/gu)];
  return lines.flatMap((line, index): readonly RolePlace[] => {
    const written = line[0].trim();
    const above = lines[index - 1];
    const isBelow = above ? isRoundOnly(above[0], languages) : passage.place === 'DESCRIPTION';
    if (!isBelow || written.length > 60 || !namesJob(written) || /[:.!?]$|[@:]/u.test(written)) return [];
    const start = line.index + line[0].indexOf(written);
    return [placeAt(passage, start, start + written.length, 2)];
  });
}

/** The only job that a text names, where it belongs to nobody: `Its for the nights Care Assistant still`. */
function onlyJob(passage: Passage): RolePlace | undefined {
  const text = passage.flat.slice(0, signatureStart(passage));
  const runs = [...text.matchAll(largeRun)].filter(({ 0: run }) => namesWholeJob(run));
  const [only] = runs;
  if (!only || runs.some(({ 0: run }) => run !== only[0])) return undefined;
  const end = only.index + only[0].length;
  const isSomebodys =
    noNames.has(fold(only[0].split(' ')[0] ?? '')) ||
    theirs.test(text.slice(Math.max(0, only.index - 40), only.index)) ||
    /^[\s,(–-]*\p{Lu}\p{Ll}/u.test(text.slice(end, end + 12));
  return isSomebodys ? undefined : placeAt(passage, only.index, end, 1);
}

/** Two words or more, the first and the last written large. */
const largeRun =
  /(?<![\p{L}\d.@])\p{Lu}\p{L}+(?:(?: (?:of|de|da|do|del|en|für|and|und|et|y|e|&))? \p{Lu}\p{L}+|(?: (?:de|en) \p{Ll}{4,}){1,2}(?: \p{Ll}{4,8}(?=[,.\n]))?)+/gu;

/** Before a post, that it is somebody's: `our Site Manager`, `Greg, Site Manager`, `with the Site Manager`. */
const theirs =
  /(?:(?<!\p{L})(?:our|my|your|their|his|her|unser\p{L}{0,2}|mein\p{L}{0,2}|ihr\p{L}{0,2}|notre|nos|mon|votre|son|sa|nuestr[oa]s?|mi|su|noss[oa]s?|meu|minha|seu|with|mit|avec|con|com|from|von|by|par|por|to|an|a) (?:the |der |dem |la |le |el |o )?|\p{Lu}\p{Ll}+[\s,(–-]{1,3})$/u;

/** A part of a title without the name of a round before it. */
function withoutRound(text: string, languages: readonly LanguageWords[]): string {
  const found = languages
    .flatMap((words) => placesOf(patternOf(words, `(?:${words.rounds.join('|')})`), text))
    .find(({ index }) => index === 0);
  return text.slice(found?.[0].length ?? 0).trim();
}

/** Whether a text is the name of a round, and at most its length. */
function isRoundOnly(text: string, languages: readonly LanguageWords[]): boolean {
  const bare = text.replace(/\(?\d+ ?(?:min|minutes|h)\.?\)?/iu, '').trim();
  return languages.some((words) =>
    placesOf(patternOf(words, `(?:${words.rounds.join('|')})`), text).some(
      ({ 0: found }) => bare.length - found.length < 3,
    ),
  );
}

/** What stands before whom a post is open to, whatever it is called: `Teamlead Disposition (w/m/d)`. */
function beforeOpen(passage: Passage): readonly RolePlace[] {
  return [...passage.flat.matchAll(marked)].flatMap((place) => found(passage, place, 2.5));
}

const marked =
  /(?<![\p{L}\d])(?<role>\p{Lu}(?:(?! - )[^\n|:;.!?"“”„«»()·•–—]){2,60}?) (?=\((?:[mwfhdxMWFHDX] ?[/|] ?[mwfhdxMWFHDX]|alle Geschlechter|all genders)|[HF]\/[HF](?!\p{L}))/gu;

/** Where several applications are answered one after the other: `2) Referentin Genehmigungen: Dafür möchten wir Sie kennenlernen`. */
const numbered = /(?:^|(?<=\n))[ ]{0,4}(?:\d[.)]|[-*•–])[ ]{1,3}(?<role>[^\n:.!?]{4,60})(?=:[ ])/gu;

/** The first line of a list of what is offered: `- Higienista dental, contrato indefinido, 30 h/semana`. */
const employment =
  /(?:^|(?<=\n))[ ]{0,4}[-*•–][ ]{1,3}(?<role>[^\n:.!?,;()]{4,50})(?=, [^\n]{0,60}(?:contra[ct]t?o?|permanent|unbefristet|befristet|vollzeit|teilzeit|indefinid|cdi|cdd|full-?time|part-?time|\d ?(?:h|hrs?|hours|stunden|std|%)(?![a-z])))/gu;

function phrased(passage: Passage, languages: readonly LanguageWords[]): readonly RolePlace[] {
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

function found(passage: Passage, place: RegExpExecArray, weight: number): readonly RolePlace[] {
  const written = place.groups?.role ?? '';
  const found = place.index + place[0].lastIndexOf(written);
  // `as {ROLE}` reads the `A` of `as Associate Vet` as an article: a role begins with its word.
  const start =
    found -
    (/[\p{Script=Latin}]*$/u.exec(passage.flat.slice(Math.max(0, found - 20), found))?.[0].length ?? 0);
  const end = found + written.length;
  // What stands in brackets right behind is a part of it: `Agente Bilingüe (B2+)`.
  const more = /^ ?\([^()\n]{1,40}\)/u.exec(passage.flat.slice(end, end + 45))?.[0] ?? '';
  // Behind whom it is open to a German title goes on: `Projektingenieur (m/w/d) Netzanschluss`.
  const on = germanOpen.test(more)
    ? (goesOn.exec(passage.flat.slice(end + more.length, end + more.length + 80))?.[0] ?? '')
    : '';
  const rest = isCity(on.trim().replace(/^in /, '')) ? '' : on;
  return [placeAt(passage, start, end + more.length + rest.length, weight)];
}

const germanOpen = /^ ?\([mwd] ?[/|] ?[mwd](?: ?[/|] ?[dx])?\)$/iu;

const goesOn = /^(?: (?:(?:für|im|in der|der|des|und|&) )?(?:\p{Lu}[\p{L}&/-]*|\d{1,2}(?![\d.]))){1,4}/u;

function placeAt(passage: Passage, start: number, end: number, weight: number): RolePlace {
  return { written: passage.flat.slice(start, end), words: wordsAt(passage, { start, end }), weight };
}

/** Of a subject or a title, what stands between bars and dashes and names a job. */
function pieces({ passage, range }: Title, languages: readonly LanguageWords[]): readonly RolePlace[] {
  const text = passage.flat.slice(range.start, range.end);
  const isRound = (part: string) => isRoundOnly(part, languages);
  const nouns = languages.map(({ labels }) => labels.role).join('|');
  const beforeNoun = new RegExp(
    String.raw`^\s*(?:(?:re|aw|sv|rép?)[:：]\s*)?(?<role>\p{L}[^()]{1,50}?) (?:${nouns})\s*$`,
    'iu',
  );
  const [head = ''] = text.split(/\s[-–—]\s/);
  const isLine = passage.place === 'text' && head !== text && namesJob(head) && !isRound(head);
  const whole =
    isLine && !/[|·•@<>]/.test(text) ? [placeAt(passage, range.start, range.end, labelledWeight)] : [];
  const parts = [...text.matchAll(/(?:[^|:·•–—@<>\p{Extended_Pictographic}]|(?<=\p{L}):(?=in))+/gu)].flatMap(
    (piece) =>
      piece[0].split(/\s-\s|\s\/{1,2}\s|\((?=[A-Z]{1,4}-?\d)/).flatMap((uncut): readonly RolePlace[] => {
        // `First chat (CS Lead) with Wes Carmody on Wednesday`
        const part = uncut.replace(/(?<=\)) (?:with|mit|avec|con|com) \p{Lu}.*$/u, '');
        const named = beforeNoun.exec(part)?.groups?.role ?? '';
        if (named !== '' && !namesJob(named)) {
          const start = range.start + piece.index + piece[0].indexOf(named);
          return [placeAt(passage, start, start + named.length, 2)];
        }
        // `Exhibits Preparator II (#HM-2026-018)`: what has a number of reference is a post, whatever it is called.
        const numbered = withReference.exec(part)?.groups?.role ?? '';
        if (/^\p{Lu}/u.test(numbered) && !isRound(numbered)) {
          const start = range.start + piece.index + piece[0].indexOf(numbered);
          return [placeAt(passage, start, start + numbered.length, 2)];
        }
        const inner = /^[^()]*\(([^()]{3,60})\)\s*$/.exec(part)?.[1]?.trim() ?? '';
        const outer = part.replace(/\([^()]*\)\s*$/, '');
        // `Hiring Manager Interview (Lab Automation Engineer)`: whom one meets is no role.
        const isInner = namesJob(inner) && (!namesJob(outer) || isRound(outer) || whomOneMeets.test(outer));
        const bare = isInner ? inner : part.trim().replace(/^\[[^\]]*\]\s*/u, '');
        if (whomOneMeets.test(withoutRound(bare, languages))) return [];
        if (!namesJob(bare) || bare.length > 100 || isRound(bare)) return [];
        const start = range.start + piece.index + piece[0].indexOf(bare);
        return [placeAt(passage, start, start + bare.length, 1.5)];
      }),
  );
  return [...whole, ...parts];
}

/** A part of a title with a number of reference in brackets behind it. */
const withReference =
  /^\s*(?:(?:re|aw|sv|rép?|fwd?|wg|tr|rv|enc)[:：]\s*)*(?<role>\p{Lu}[^()[\]\d][^()[\]]{3,60}?) ?[([] ?(?:(?:ref|réf|req|job|id|kennziffer|nr|no)\.?:? ?(?=[\w/-]*\d)[\w/-]+|#[\w/-]*\d[\w/-]*|[A-Z]{1,4}[-/][\w/-]*\d{2}[\w/-]*) ?[)\]]/iu;

/** `hiring manager (GIS Analyst)`: beside the role stands whom one meets. */
const whomOneMeets =
  /^\s*(?:[+&/] ?)?(?:(?:the |mit |avec |con |com )?(?:hiring manager|manager|recruiter|hr|rh|n\+1|fachabteilung|personalabteilung)(?: ?(?:\+|&|\/|and|et|und|e|y) ?)?)+\s*$/iu;

/** In a title with a round, what is neither somebody nor the house: it may be the role, whatever it is called. */
function leftOver(
  title: Title,
  languages: readonly LanguageWords[],
  others: readonly string[],
): readonly RolePlace[] {
  const range = leftOverOf(title, languages, others);
  return range ? [placeAt(title.passage, range.start, range.end, 3)] : [];
}
