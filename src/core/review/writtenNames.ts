import { monthWords, weekdayWords } from '../dayReading.ts';
import { isGivenName } from '../people/givenNames.ts';
import type { Range } from '../text.ts';
import type { Passage } from './draft.ts';
import type { LetterLanguage } from './language.ts';
import { isHonorific } from './names.ts';
import { numberWords } from './numberWords.ts';
import { isFree } from './written.ts';

/** A name as a letter writes it: of a person, a company, a place, a product or a role. */
export interface WrittenName {
  readonly range: Range;
  readonly text: string;
  /** Its words, without an `'s`. */
  readonly words: readonly string[];
}

interface Word {
  readonly text: string;
  /** Where it stands in the text of the passage. */
  readonly at: number;
}

/** Written large by everybody, and no name of anything that notes would hold. */
const common: ReadonlySet<string> = new Set(
  'i cv pdf hr ps ok tv zoom teams skype english mr mrs ms dr sir madam am pm a.m p.m happy merry christmas easter new year thanksgiving god internet monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december rh drh cdi cdd tgv noël noel pâques toussaint madame monsieur mesdames messieurs vous votre usted ustedes ud uds vd navidad semana santa reyes año nuevo rrhh señor señora natal páscoa carnaval senhor senhora natale pasqua lei voi u uw kerst pasen internet euro'.split(
    ' ',
  ),
);

const dayAndMonthWords: ReadonlySet<string> = new Set([...weekdayWords, ...monthWords].flat());

const word = String.raw`\p{Lu}[\p{L}\p{M}\p{N}]*(?:[’'&.+#/-][\p{L}\p{N}]+)*`;

/** A word written large inside a sentence, with those that follow it; `of` and the like may stand between. */
const inARow = new RegExp(
  `(?:(?<![\\p{L}\\p{N}’'-])|(?<=(?<!\\p{L})[dljnmts][’']))${word}(?:(?: | (?:of|the|de|van|von|der|del|la|and|&) )${word})*`,
  'gu',
);

/**
 * In German every noun is written large, so that only these are surely names: what stands behind a title or behind the kind of
 * thing that it is, and what no noun looks like.
 */
const germanNames: readonly RegExp[] = [
  new RegExp(
    `(?<=(?<!\\p{L})(?:Herrn?|Frau|Dr\\.|Prof\\.|Professor(?:in)?|Kolleg(?:e|en|in)) )${word}(?: ${word})?`,
    'gu',
  ),
  new RegExp(
    `(?<=(?<!\\p{L})(?:\\p{Lu}?\\p{Ll}*(?:[Hh]otel|[Ff]irma|[Bb]etrieb|[Kk]linik|[Kk]rankenhaus|[Ss]chule|[Cc]afé|[Rr]estaurant|[Vv]erlag|[Uu]niversität|[Ss]oftware|[Pp]rogramm|[Ss]ystem)) )${word}`,
    'gu',
  ),
  /(?<![\p{L}\p{N}-])\p{Lu}\p{Ll}+(?:\p{Lu}\p{Ll}+)+(?![\p{L}-])/gu,
];

/** The names of a sentence. The word that begins it is a name only where a given name is all it can be, or another word of a name follows. */
export function writtenNames(
  passage: Passage,
  language: LetterLanguage,
  taken: readonly Range[],
): readonly WrittenName[] {
  const found = language === 'de' ? germanNamesIn(passage) : namesInARow(passage, language);
  return found.filter(({ range }) => isFree(range, taken));
}

function germanNamesIn(passage: Passage): readonly WrittenName[] {
  const given = [
    ...passage.text.matchAll(new RegExp(`(?<![\\p{L}\\p{N}-])${word}(?: ${word})*`, 'gu')),
  ].flatMap((match) => {
    const words = wordsAt(match[0], match.index);
    const at = words.findIndex(
      ({ text }, index) =>
        isGivenName(text) && !alsoWords.has(text.toLowerCase()) && words[index + 1] !== undefined,
    );
    return at < 0 ? [] : named(passage, words.slice(at));
  });
  const others = germanNames.flatMap((pattern) =>
    [...passage.text.matchAll(pattern)].flatMap((match) => named(passage, wordsAt(match[0], match.index))),
  );
  return [...others, ...given].filter(
    ({ range }, index, all) => !all.slice(0, index).some((one) => !isFree(range, [one.range])),
  );
}

function namesInARow(passage: Passage, language: LetterLanguage): readonly WrittenName[] {
  const { text } = passage;
  return [...text.matchAll(inARow)].flatMap((match) => {
    const before = text.slice(0, match.index);
    const isFirst = !/[\p{L}\p{N}]/u.test(before) || /[:“"(¿¡]\s?$/.test(before);
    const words = wordsAt(match[0], match.index);
    const behind = text.slice(match.index + match[0].length);
    const isName =
      !isFirst ||
      beginsName(
        words.map((one) => one.text),
        behind,
        language,
      );
    return named(passage, words.slice(isName ? 0 : 1));
  });
}

function wordsAt(text: string, at: number): readonly Word[] {
  return [...text.matchAll(/\S+/g)].map((match) => ({ text: match[0], at: at + match.index }));
}

/** What a number behind it makes one of several: `Band 7`, `Gate 4`. */
const kindOfThing =
  /^(?:band|level|grade|tier|room|gate|floor|stage|phase|unit|wing|ward|year|class|step|module|line|platform|hall)$/i;

/** A name of these words, without what is no word of a name. */
function named({ text, start }: Passage, written: readonly Word[]): readonly WrittenName[] {
  const words = written.filter((one) => isNameWord(one.text));
  const [first, last] = [words[0], words.at(-1)];
  if (!first || !last) return [];
  const end = last.at + last.text.length;
  if (first === last && kindOfThing.test(first.text) && /^ \d/.test(text.slice(end))) return [];
  return [
    {
      range: { start: start + first.at, end: start + end },
      text: text.slice(first.at, end),
      words: words.map((one) => one.text.replace(/['’]s$/, '')),
    },
  ];
}

/** What a person does, behind a name that begins a sentence: the word before is then no other word than a name. */
const personDoes =
  /^(?: (?:and|&) (?:I|you|we|\p{Lu}\p{L}+))? (?:also )?(?:from (?:your|the|our|\p{Lu})|asked?|told|said|says|mentioned|spoke|talked|showed|explained|suggested|offered|promised|wanted|wants|knows|knew|is|was|has|had|will|would|can|could|may|might|wrote|called|joined|joins|led|leads|runs|ran|shared|recommended|introduced)/u;

/** Given names that are words, too, and may begin any sentence. */
const alsoWords: ReadonlySet<string> = new Set(
  'hope faith joy grace will mark may art bill rich sunny my in an so do see can long young rose ivy miles chase drew penny sandy summer dawn love patience harmony justice honor honour royal king major prince jean rob pat sue frank grant ray guy christian case page sage reed'.split(
    ' ',
  ),
);

/** Whether the words that begin a sentence are a name: behind a title, several of them, or (in English) before what a person does. */
function beginsName(
  [first = '', second]: readonly string[],
  behind: string,
  language: LetterLanguage,
): boolean {
  if (isHonorific(first)) return true;
  if (!isGivenName(first) || numberWords(language).has(first.toLowerCase())) return false;
  return second === undefined
    ? language === 'en' && !alsoWords.has(first.toLowerCase()) && personDoes.test(behind)
    : isNameWord(second);
}

function isNameWord(text: string): boolean {
  const word = text.toLowerCase().replace(/['’](?:s|m|ve|d|ll|re)$/, '');
  return /^\p{Lu}/u.test(text) && !common.has(word) && !dayAndMonthWords.has(word) && !isHonorific(word);
}
