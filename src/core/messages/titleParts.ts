import { isGivenName } from '../people/givenNames.ts';
import { isPost } from '../people/jobTitles.ts';
import { fold, type Range } from '../text.ts';
import { patternOf } from './compiled.ts';
import { isPersonName } from './names.ts';
import type { Passage } from './passages.ts';
import { placesOf } from './phrases.ts';
import { languages as allLanguages } from './words/index.ts';
import type { LanguageWords } from './words/languageWords.ts';

/** A stretch of a passage that is a title: a subject, the name of a meeting, or a line that is labelled so. */
export interface Title {
  readonly passage: Passage;
  readonly range: Range;
}

/** Labels of a line that says what a meeting or a mail is called, or which post it is about: `Topic: ...`. */
const label =
  /(?:^|(?<=\n))[ *•-]*(?:topic|event(?: type| name)?|meeting(?: name)?|title|subject|re|ref(?:erence)?|regarding|thema|betreff|betr|bezug|objet|sujet|réf(?:érence)?|asunto|tema|referencia|assunto|referência)\.?[ ]{0,8}(?:[:：][ ]*|\n[ *•-]*)(?<title>[^\n]{4,120})(?=\n|$)/giu;

/** The titles of a message. */
export function titlesOf(passages: readonly Passage[]): readonly Title[] {
  return passages.flatMap((passage): readonly Title[] => {
    if (passage.place === 'subject' || passage.place === 'SUMMARY')
      return [{ passage, range: { start: 0, end: passage.flat.length } }];
    return [...passage.text.matchAll(label)].map((found) => {
      const { length } = found.groups?.title ?? '';
      const end = found.index + found[0].length;
      return { passage, range: { start: end - length, end } };
    });
  });
}

/** What says nothing of a post: how programs begin a subject, a time, a length. */
const furniture =
  /^(?:(?:re|aw|fwd?|wg|tr|rv|enc|invitation|invite|updated? ?(?:invitation)?|accepted|confirm(?:ed|ation)|reminder|cancel+ed(?: event)?(?: with note)?|rescheduled|new event|einladung|terminbestätigung|bestätigung|aktualisiert|abgesagt|erinnerung|confirmé|confirmation|rappel|annulé|invitación|confirmación|confirmad[oa]|recordatorio|cancelad[oa]|convite|confirmação|lembrete|zoom|teams|google meet|online|remote|virtual|video|phone|telefon|vor ort|onsite|on-site|\\d+ ?(?:min|minutes|minuten|mins|h)\\.?)[ !.]*)+$/iu;

/**
 * What is left of a title that names a round and stands between bars and dashes, where all else is somebody, the house or a time:
 * `dental hygienist` of `Working interview - dental hygienist - Joelle`.
 */
export function leftOverOf(
  { passage, range }: Title,
  languages: readonly LanguageWords[],
  others: readonly string[],
): Range | undefined {
  const text = passage.flat.slice(range.start, range.end);
  const parts = [...text.matchAll(/(?:[^|:·•–—()<>@/,-]|(?<=\S)[-/](?=\S))+/gu)]
    .map((part) => ({
      text: part[0].trim(),
      start: range.start + part.index + part[0].length - part[0].trimStart().length,
    }))
    .filter((part) => /\p{L}{2}/u.test(part.text));
  const isRound = (part: string) =>
    isApplication.test(part) ||
    languages.some((words) =>
      placesOf(patternOf(words, `(?:${words.rounds.join('|')})`), part).some(({ index }) => index === 0),
    );
  // `Entrevista para Oleiro`
  const behindRound = (part: (typeof parts)[number]) => {
    const [round] = languages.flatMap((words) =>
      placesOf(patternOf(words, `(?:${words.rounds.join('|')})`), part.text).filter(
        ({ index }) => index === 0,
      ),
    );
    const joint =
      round &&
      /^ (?:para|pra|for|pour|für|als|as|como) (?=\p{Lu})/u.exec(part.text.slice(round[0].length))?.[0];
    if (round === undefined || joint === undefined) return part;
    const { length } = round[0] + joint;
    return { text: part.text.slice(length), start: part.start + length };
  };
  const rest = parts
    .map(behindRound)
    .filter(
      (part) =>
        !isRound(part.text) &&
        !furniture.test(part.text) &&
        !isReference.test(part.text) &&
        !others.some((other) => isOf(part.text, other)),
    );
  const [only, ...more] = rest;
  if (!only || more.length > 0 || !parts.some((part) => isRound(part.text))) return undefined;
  const words = only.text.split(' ');
  const named = only.text.replace(rank, '').split(' ');
  const isPlain = !named.some(
    (word, at) =>
      smallWords.has(word.toLowerCase()) &&
      !(at > 0 && at < named.length - 1 && (joints.has(word) || /^\p{Lu}/u.test(word))),
  );
  const isKnown = isGivenName(words[0] ?? '');
  const isSomebody =
    isPersonName(only.text) && !isPost(only.text) && !rank.test(only.text) && (words.length < 3 || isKnown);
  const isRole =
    !/\d|@/.test(only.text) && words.length <= 6 && isPlain && !isSomebody && /^\p{Lu}/u.test(only.text);
  return isRole ? { start: only.start, end: only.start + only.text.length } : undefined;
}

/** That a title is about an application, as a house and an agency call it between them. */
const isApplication =
  /^(?:(?:re|aw|fwd?|wg|tr|rv|enc) )?(?:cv|résumé|resume|lebenslauf|bewerbung|application|candidature|candidatura|currículum?)$/iu;

/** How a post begins that has a rank: `Senior QS`. */
const rank =
  /^(?:senior|junior|lead|head|chief|principal|deputy|assistant|associate|trainee|graduate|staff|apprentice)\s/iu;

/** The number of a post, with what it is called. */
const isReference = /^(?:\p{L}{2,12}\.? ?(?:nr\.?|no\.?|n\.?º)?:? ?)?#?(?=[\w./]*\d)[\w./-]*\d[\w./-]*$/u;

/** Small words inside the name of a post: `Ajustador de siniestros`. */
const joints: ReadonlySet<string> = new Set(
  'de del da do das dos des du d’ en em für of for and und et y e &'.split(' '),
);

/** Words that no post is called by, and that hold a sentence together. */
const smallWords = new Set(
  allLanguages.flatMap(({ noNames, common }) => [...noNames.split(' '), ...common.split(' ')]),
);

/** Whether a part of a title is somebody, or a house: `Joelle` is of `Joelle Baptiste`. */
function isOf(part: string, other: string): boolean {
  const [words, known] = [fold(part).split(' '), fold(other).split(' ')];
  // `C. McAteer` is Ciarán McAteer.
  const isIn = (word: string) =>
    known.includes(word) ||
    (word.length === 1 && words.length > 1 && known.some((one) => one.startsWith(word)));
  return words.every(isIn) || known.every((word) => words.includes(word));
}
