import { titles } from '../../notes/aliases.ts';
import type { PeopleFinder } from '../../notes/mentions.ts';
import type { TaggedWord, TagWords } from '../../notes/taggedWords.ts';
import { honorific } from '../../people/honorifics.ts';
import { withCapitals } from '../../people/nameCase.ts';
import type { Person } from '../../people/people.ts';

/** Whom a phrase is written to, and what tells who is meant in it. */
export interface Reader {
  readonly to: Person | undefined;
  /** Whether they were at the interview. */
  readonly wasThere: boolean;
  /** Whether `they`, said of the company, means them: not of an agency, nor of who recommended the writer. */
  readonly isOfCompany: boolean;
  readonly finder: PeopleFinder;
  readonly tag: TagWords;
}

/** Whom a note means by `he` or `she`. */
export interface Reference {
  readonly people: readonly Person[];
  /** Whether `you` in the note is the writer, as in a question that was put to them. */
  readonly youIsMe: boolean;
}

/** A phrase as said to its reader, or nothing where somebody in it cannot be told. */
export function towards(
  text: string,
  { to, isOfCompany, finder, tag }: Reader,
  { people, youIsMe }: Reference,
): string | undefined {
  const plain = youIsMe ? asAsked(text, tag) : text;
  const named = withNames(plain, to, finder);
  if (named === undefined) return undefined;
  // `they cap them`: one of the two is something else.
  if (/\bthey \p{L}+ them\b/iu.test(named)) return undefined;
  const words = tag(named);
  const about =
    people.length === 1 ? people[0] : finder.interviewers.length === 1 ? finder.interviewers[0] : undefined;
  const parts: string[] = [];
  let end = 0;
  for (const [index, word] of words.entries()) {
    const said = pronounFor(word, index, words, about, to, youIsMe);
    if (said === undefined) continue;
    if (said === null || (!isOfCompany && /^the/i.test(word.text))) return undefined;
    parts.push(named.slice(end, word.start), said);
    end = word.start + word.text.length;
  }
  return agreeing(parts.join('') + named.slice(end));
}

/** What a question says to the one who was asked: `how do you` as `how do I`. */
function asAsked(text: string, tag: TagWords): string {
  const isDirect = /\byou(?:r|rs|rself)?\b/i.test(text);
  // `when my manager rings you`: the one who asks speaks of themself.
  const theirs = isDirect
    ? text.replace(/\b(my|our|me|us|mine|ours)\b/g, (word) => `\uE007${ofAsker[word] ?? word}`)
    : text;
  const plain = theirs
    .replace(/(?<!\uE007)\byour\b/g, 'my')
    .replace(/\byours\b/g, 'mine')
    .replace(/\byourself\b/g, 'myself')
    .replace(/\byou are\b/gi, 'I am')
    .replace(/\bare you\b/gi, 'am I')
    .replace(/\byou['’]re\b/gi, 'I am')
    .replace(/\byou['’](ve|d|ll)\b/gi, "I'$1");
  const words = tag(plain);
  let result = '';
  let end = 0;
  for (const [index, { text: word, start }] of words.entries()) {
    if (word.toLowerCase() !== 'you' || plain.charAt(start - 1) === '\uE007') continue;
    const [before, next] = [words[index - 1], words[index + 1]];
    // Before a verb it is who does it, else whom it is done to.
    const isSubject =
      next !== undefined &&
      ['VERB', 'AUX', 'ADV', 'PART'].includes(next.tag) &&
      !/^(?:to|with|for|of|from|about|at|by|ask|asks|tell|tells|give|gives|ring|rings|call|calls|show|shows|gets|get|makes|make|let|lets|help|helps)$/i.test(
        before?.text ?? '',
      );
    result += plain.slice(end, start) + (isSubject ? 'I' : 'me');
    end = start + word.length;
  }
  return (result + plain.slice(end)).replaceAll('\uE007', '');
}

/** What the one who asks calls their own is the reader's. */
const ofAsker: Readonly<Record<string, string>> = {
  my: 'your',
  our: 'your',
  me: 'you',
  us: 'you',
  mine: 'yours',
  ours: 'yours',
};

/** The reader's own name as `you`, the names of others as a colleague says them; nothing where `you` would break the grammar. */
function withNames(text: string, to: Person | undefined, finder: PeopleFinder): string | undefined {
  let result = '';
  let end = 0;
  for (const { person, start, end: stop } of finder.mentionsIn(text)) {
    result += text.slice(end, start);
    const possessive = /^['’]s?(?!\p{L})/u.exec(text.slice(stop))?.[0] ?? '';
    if (person.name === to?.name) {
      if (possessive !== '') result += 'your';
      else if (
        /\b(?:to|with|for|from|about|at|by|and|of|told|gave|showed|asked|send|give|show|tell)\s+$/i.test(
          result,
        )
      )
        result += 'you';
      else return undefined;
    } else result += `${callName(person)}${possessive}`;
    end = stop + possessive.length;
  }
  return result + text.slice(end);
}

/** How a colleague is spoken of: by first name, or with their title. */
export function callName({ name }: Person): string {
  const plain = withCapitals(
    name
      .replace(/\s*["“(][^"”)]*["”)]\s*/g, ' ')
      .replace(/,.*$/, '')
      .trim(),
  );
  if (honorific.test(plain) || titles.test(plain.split(' ')[0] ?? '')) return plain;
  const nickname = /["“(](\p{Lu}[\p{L}'’-]+)["”)]/u.exec(name)?.[1];
  // `big Davie from the workshop`
  const byName = /^(?:Big|Wee|Old|Auld|Young|Little) \p{Lu}[\p{L}'’-]*/u.exec(plain)?.[0];
  const words = byName === undefined ? plain.split(/\s+/) : [byName];
  const first = words.find((word) => /^\p{Lu}/u.test(word)) ?? words[0] ?? plain;
  // `C. Whitlock-Rees`
  return nickname ?? (/^\p{Lu}\.?$/u.test(first) ? plain : first);
}

const theirs: Readonly<Record<string, string>> = {
  they: 'you',
  them: 'you',
  their: 'your',
  theirs: 'yours',
  themselves: 'yourselves',
  he: 'you',
  she: 'you',
  him: 'you',
  her: 'you',
  his: 'your',
  hers: 'yours',
  himself: 'yourself',
  herself: 'yourself',
};

/** The word for a pronoun; undefined to leave it, null where nobody can tell whom it means. */
function pronounFor(
  word: TaggedWord,
  index: number,
  words: readonly TaggedWord[],
  about: Person | undefined,
  to: Person | undefined,
  isQuestion: boolean,
): string | undefined | null {
  const small = word.text.toLowerCase();
  const said = theirs[small];
  if (said === undefined) return undefined;
  if (small.startsWith('the')) {
    // Another plural nearer: `families and what they were told`.
    const before = words.slice(0, index);
    const isOfOthers = before.some(
      ({ text, tag }) =>
        (tag === 'NOUN' && /[^s]s$/i.test(text)) ||
        text.toLowerCase() === 'who' ||
        /^(?:people|children|staff|police|everyone|anybody|somebody|someone|operator|customer|patient|user|client|candidate|person|child|student|pupil|colleague|agent|kids?|commis|adviser|nurse|teacher|family|carer|driver)s?$/i.test(
          text,
        ),
    );
    if (isOfOthers) return before.length > 2 ? undefined : null;
    // Who does something in a question is rarely the company.
    return isQuestion && small === 'they' ? null : said;
  }
  // `an operator who says he` is the operator.
  if (
    /^(?:he|she|him|her|his|hers|himself|herself)$/.test(small) &&
    words.slice(0, index).some(({ text }) => somebody.test(text) || text === 'who')
  )
    return undefined;
  // In a case that was put to the writer it is somebody of the case, whom it names first: `a partner that his draft is wrong`.
  if (isQuestion && namesSomeCase(words.slice(0, index))) return undefined;
  if (about === undefined || to === undefined || about.name !== to.name) return null;
  if (isQuestion && !/^(?:when|if|while|because|after|before|until)$/i.test(words[index - 1]?.text ?? ''))
    return null;
  const next = words[index + 1];
  if (small === 'her' && next && ['NOUN', 'ADJ', 'PROPN', 'NUM'].includes(next.tag)) return 'your';
  if (small === 'his' && (!next || ['PUNCT', 'ADP', 'CCONJ'].includes(next.tag))) return 'yours';
  return said;
}

/** Whether words name a thing or somebody for the first time, whom a `he` behind may mean: `the pass` is known. */
function namesSomeCase(words: readonly TaggedWord[]): boolean {
  return words.some(
    ({ tag }, index) =>
      tag === 'NOUN' &&
      !words.slice(Math.max(index - 2, 0), index).some(({ text }) => /^(?:the|my|your|our)$/i.test(text)),
  );
}

/** Somebody in a sentence who is neither its writer nor its reader. */
const somebody =
  /^(?:(?:some|any|every)(?:body|one)|people|person|operator|customer|patient|user|client|candidate|child|student|pupil|colleague|agent|kid|commis|adviser|nurse|teacher|parent|carer|driver|helper|man|woman|lad|manager|chef|doctor|resident|tenant|passenger|guest|farmer|apprentice|trainee|buyer|supplier|contractor|officer|engineer|technician|tech|worker|member|chair(?:man|woman|person)?|director|owner|foreman|captain|pilot|judge|mayor|minister|learner|player|farmer|neighbour|neighbor|husband|wife|mother|father|lady|gentleman|boss|supervisor|surgeon|consultant|registrar|clerk|accused|witness|defendant|applicant|claimant)s?$/i;

const irregular: Readonly<Record<string, string>> = {
  is: 'are',
  was: 'were',
  has: 'have',
  does: 'do',
  "isn't": "aren't",
  "wasn't": "weren't",
  "hasn't": "haven't",
  "doesn't": "don't",
  "'s": 'are',
};

/** The verb as it goes with `you`: `you wants` as `you want`. */
export function agreeing(text: string): string {
  return text
    .replace(/\byou('s)(?= )/g, 'you are')
    .replace(
      /\b([Yy]ou) ((?:also|really|just|always|never|still|often|now|only) )?(is|was|has|does|isn't|wasn't|hasn't|doesn't)\b/g,
      (_, you: string, adverb: string | undefined, verb: string) =>
        `${you} ${adverb ?? ''}${irregular[verb] ?? verb}`,
    )
    .replace(
      /(?<!\b(?:send|give|show|tell|bring|lend|get|e-?mail|forward|share|to|for|with|from|about|of|at|by|and|let|ask|help|thank|told|gave|showed|sent|asked) )\b([Yy]ou) ((?:also|really|just|always|never|still|often|now|only) )?(\p{Ll}{2,}s)\b(?! (?:of|and)\b)/gu,
      (_, you: string, adverb: string | undefined, verb: string) => `${you} ${adverb ?? ''}${baseForm(verb)}`,
    );
}

/** `want` of `wants`, `carry` of `carries`. */
function baseForm(verb: string): string {
  const known = irregular[verb];
  if (known !== undefined) return known;
  if (/(?:ss|us|is)$/.test(verb)) return verb;
  if (/ies$/.test(verb) && verb.length > 4) return verb.replace(/ies$/, 'y');
  if (/(?:sh|ch|x|zz|ss|o)es$/.test(verb)) return verb.replace(/es$/, '');
  return verb.replace(/s$/, '');
}
