import { isTitle } from '../people/jobTitles.ts';
import { namesJob } from '../people/jobWords.ts';
import { lowered } from '../text.ts';
import { patternOf } from './compiled.ts';
import { placesOf } from './phrases.ts';
import type { LanguageWords } from './words/languageWords.ts';

/** `Dear Dr Rossi` is whoever reads it. */
export function isGreeting(before: string, words: LanguageWords): boolean {
  return (
    placesOf(
      patternOf(
        words,
        `(?:^|(?<=\\n)) *(?:${words.greetings.join('|')}) *(?:(?:${words.honorifics || 'x'})\\.? )*$`,
      ),
      before,
    ).length > 0
  );
}

/** `Thanks for speaking with Priya`: the clause before a name says that its bearer was met. */
export function wasMet(before: string, words: LanguageWords): boolean {
  if (words.otherMeetings.length === 0) return false;
  const clause = before.split(clauseEnd).at(-1) ?? '';
  return placesOf(patternOf(words, `(?:${words.otherMeetings.join('|')})`), clause).length > 0;
}

const clauseEnd = /[!?;:,\n]|(?<!\d)\.|\.(?!\d)|\s(?:and|but|so|und|aber|et|mais|y|pero|e|mas)\s/iu;

/** `Catherine has been called away`, behind her name. */
export function isPrevented(behind: string, words: LanguageWords): boolean {
  if (words.prevented.length === 0) return false;
  const [said = ''] = behind.split(/[.!?;,\n]/);
  // `Moved to Friday because Tom is travelling`: it is Tom. In German every noun is written large.
  const [clause = ''] =
    words.language === 'de' ? [said] : said.split(/\s(?=\p{Lu}\p{Ll}+ (?:is|has|was|est|a|está|ha|tem)\s)/u);
  return placesOf(patternOf(words, ` ?(?:${words.prevented.join('|')})`), clause).some(
    ({ index }) => index <= 1,
  );
}

/** Whether the words before a name say that one meets its bearer; a bare `with` says so of whole names only. */
export function isIntroduced(before: string, words: LanguageWords, isWhole: boolean): boolean {
  const small = lowered(before);
  const isBehind = (phrases: readonly string[], fits: (rest: string) => boolean) =>
    placesOf(patternOf(words, `(?:${phrases.join('|')})`), small).some((place) =>
      fits(small.slice(place.index + place[0].length).replace(/^\s*[:：]?\s*/, '')),
    );
  const isNext = (rest: string) => {
    // A post may stand between: `with our Head of Data, Dana Okafor`.
    const isPost =
      isWhole &&
      rest.length < 50 &&
      !/[.!?\n]/.test(rest) &&
      (/^(?:two|three|four|some|a few|several|members) [\p{L} ]{2,30}, $/u.test(rest) ||
        namesJob(rest) ||
        isTitle(rest.trim().replace(/,$/, '')) ||
        /^\p{L}+(?: \p{L}+)?, $/u.test(rest) ||
        // `with Kirralee plus Greg Hatzis`
        /^\p{L}{2,15} (?:and|plus|und|et|y|e|&) $/u.test(rest));
    return rest.trim() === '' || article.test(rest) || isPost || (isWhole && group.test(rest));
  };
  // Of a first name alone `with` says so only with a post: `with our bookkeeper Ramiro`.
  const isColleague = (rest: string) => {
    const post = rest.replace(/,\s*$/, '');
    return post.length < 40 && !/[.!?,\n]/.test(post) && namesJob(post);
  };
  return isWhole
    ? isBehind([...words.meeting, ...words.companions], isNext)
    : isBehind(words.meeting, isNext) || isBehind(words.companions, isColleague);
}

/** `with two members of the Core Graphics team, Felix Brandt and Yuna Seo`. */
const group =
  /^[^.!?\n:;,]{0,60}(?:team|teams|squad|crew|board|committee|panel|members|colleagues|people|folks|engineers|interviewers|panellists|panelists|kolleg\p{L}*|mitglied\p{L}*|equipo|compañer[oa]s|miembros|colegas|équipe|membres|collègues|personnes|personas|pessoas|equipe|equipa|time|membros)(?: (?:from|of|in|on|aus|de|du|da|do|del) [^.!?\n:;,]{2,40})?(?:,|:|\s[-–—(])\s*\(?$/u;

/** Whether a word that means several stands before a name: `les Laboratoires Seyvance` are a house. */
export function followsPluralArticle(before: string): boolean {
  return pluralArticle.test(before);
}

const pluralArticle = /(?<!\p{L})(?:les|los|las|the)\s$/iu;

const article =
  /^(?:our|the|my|both|also|unsere?[rmn]?|meine?[rmn]?|der|die|dem|den|le|la|l'|mon|ma|mes|nos|notre|nuestr[oa]|mi|mis|el|noss[oa]|meu|minha|o|a|os|as)(?:\s\p{L}+)?,?\s*$/u;

/** Whether the words behind a name say that one meets its bearer: `Dana Okafor will interview you`. */
export function meetsBehind(behind: string, words: LanguageWords): boolean {
  const pattern = patternOf(words, `(?: ?\\([^()]{2,60}\\))?(?:,? )?(?:${words.meets.join('|')})`);
  return placesOf(pattern, behind).some((place) => /^[\s,]*$/.test(behind.slice(0, place.index)));
}
