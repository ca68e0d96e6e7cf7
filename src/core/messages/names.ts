import { monthWords, weekdayWords } from '../dayReading.ts';
import { isGivenName } from '../people/givenNames.ts';
import { isPost } from '../people/jobTitles.ts';
import { namesJob } from '../people/jobWords.ts';
import type { Range } from '../text.ts';
import { isDepartment, isOrganisation, legalForms } from './senders.ts';
import { languages } from './words/index.ts';

const notNames = new Set(languages.flatMap(({ noNames }) => noNames.split(' ')));
/** Words that begin sentences of the languages in which a word is no name: `Will`, `May`. */
const ownNotNames = new Set(
  languages
    .filter(({ language }) => language === 'en' || language === 'de')
    .flatMap(({ noNames }) => noNames.split(' ')),
);

function isForeignName(word: string): boolean {
  return isGivenName(word) && !ownNotNames.has(word.toLowerCase());
}

/** What is another word where it is written small: `me` is the writer and no Maître, `sister` somebody's. */
const onlyLarge: ReadonlySet<string> = new Set(
  'me sister brother matron father canon ir irmã irmão padre frei dir schwester sœur soeur père abbé hermana sor'.split(
    ' ',
  ),
);

const honorifics = languages
  .map(({ honorifics: words }) => words)
  .filter((words) => words !== '')
  .join('|');

const particle =
  "(?:de la|de las|de los|de|del|della|da|do|dos|das|di|du|van der|van den|van|von der|von|zu|zum|der|den|le|la|el|al|bin|binte?|ibn|ter|ten|te|Te|ní|Ní|nic|Nic|uí|Uí|ó|Ó|mac|Mac|ap|ab|abu|Abu|y|e|O'|D')";
const nameWord = String.raw`(?:(?:Ma|Jos|Wm|Ph|Ch|Th)\.|(?:O'|D'|Mc|Mac|L')?\p{Lu}(?:[\p{Ll}\p{M}][\p{Ll}\p{M}'-]*(?:\p{Lu}[\p{Ll}\p{M}]+)?|\.)(?:-\p{Lu}[\p{Ll}\p{M}]+)*)`;

/** A surname in capitals, as the French write it: `Odile MARCHADIER`, `Monsieur LE GUENNEC`. */
const shoutedWord = String.raw`\p{Lu}{2,}(?:[-'’]\p{Lu}{2,})*`;

/** `Dana Okafor`, `Herr Dr. Lenk`, `Yann Le Guellec`, `Ana de la Torre`. */
const namePattern = new RegExp(
  String.raw`(?<![\p{L}\p{N}@._-])(?<honorific>(?:${capitals(honorifics)})(?:\.|(?=\s))\s+(?:(?:${capitals(honorifics)})(?:\.|(?=\s))\s+){0,2})?(?<name>(?:(?<=(?:${capitals(honorifics)})\.?\s)\p{Lu}(?=\s\p{Lu}\p{Ll})|${nameWord}|(?<=[.\p{Ll}]\s)${shoutedWord})(?: (?:${particle} )?(?:${nameWord}|${shoutedWord})){0,3})(?![\p{L}\p{N}@])`,
  'gu',
);

/** Honorifics as they are written: `Herr`, `Mr`, `dr`. */
function capitals(words: string): string {
  return words
    .split('|')
    .flatMap((word) => [onlyLarge.has(word) ? [] : word, word.charAt(0).toUpperCase() + word.slice(1)].flat())
    .join('|');
}

const isHonorific = new RegExp(`^(?:${capitals(honorifics)})\\.?$`, 'u');

/** Whether a text begins with `Ms` and the like. */
export function isAddressed(text: string): boolean {
  return text.includes(' ') && isHonorific.test(text.split(' ')[0] ?? '');
}

const isParticle = new RegExp(`^(?:${particle})$`, 'iu');

/** A name of a person in a text. */
export interface NameMention {
  readonly range: Range;
  readonly name: string;
  readonly hasHonorific: boolean;
  /** Nothing more of the name is written. */
  readonly isFirstName: boolean;
}

/** What may be names of people in a text, in order: two words or more, or one behind an honorific. */
export function namesIn(text: string): readonly NameMention[] {
  return [...text.matchAll(namePattern)].flatMap((found): readonly NameMention[] => {
    const { name = '', honorific: title } = found.groups ?? {};
    const pair = twoPeople.exec(name)?.groups;
    if (pair) {
      const start = found.index + found[0].length - name.length;
      const behind = start + name.length - (pair.second ?? '').length;
      return [
        ...namesIn(pair.first ?? '').map((one) => movedBy(one, start)),
        ...namesIn(pair.second ?? '').map((one) => movedBy(one, behind)),
      ];
    }
    const written = trimmedName(name.replace(/['’]s$/u, ''), title !== undefined);
    const shown = written && withoutShouting(written, title !== undefined);
    // `Dear Dr Rossi`: the title stands inside what is written large.
    const hasHonorific =
      title !== undefined ||
      (shown !== undefined &&
        isHonorific.test(name.slice(0, name.indexOf(shown)).trim().split(' ').at(-1) ?? ''));
    if (!shown) return [];
    const start = found.index + found[0].length - name.length + name.indexOf(shown);
    const words = shown.split(' ');
    if (words.length < 2 && !hasHonorific) return [];
    // `Sr` is a Spanish gentleman, and whoever is senior: `Sr Data Analyst`.
    if (/^sr\.?\s/i.test(title ?? '') && namesJob(words.at(-1) ?? '')) return [];
    if (isOrganisation(shown)) return [];
    // `Brenztal Maschinenfabrik GmbH`
    if (legalBehind.test(text.slice(start + shown.length, start + shown.length + 12))) return [];
    return [
      {
        range: {
          start: title !== undefined && name.startsWith(shown) ? found.index : start,
          end: start + shown.length,
        },
        name: `${words.length < 2 ? (doctor.exec(title ?? '')?.[0] ?? '') : ''}${spokenSurname(shown)}`,
        hasHonorific,
        isFirstName: false,
      },
    ];
  });
}

const legalBehind = new RegExp(String.raw`^,?\s(?:${legalForms})(?![\p{L}\p{N}])`, 'u');

/** Of a surname alone the degree is a part of how somebody is called: `Dr. Ostendorf`. */
const doctor = /(?:dr|prof)\.?\s+(?=$)/iu;

/** A name without words in capitals that are no surname: they are, behind an honorific or a known first name. */
function withoutShouting(name: string, hasHonorific: boolean): string | undefined {
  const words = name.split(' ');
  const at = words.findIndex((word) => isShouted.test(word));
  const isLong = words.slice(at).join('').length > 3;
  if (at < 0 || hasHonorific || (at > 0 && isLong && isGivenName(words[0] ?? ''))) return name;
  const rest = words.slice(0, at).join(' ');
  return rest === '' ? undefined : rest;
}

const isShouted = new RegExp(`^${shoutedWord}$`, 'u');

/** `Nerea Castromil y Óscar Valdivieso` are two people, `María Ortega y Gasset` is one. */
const twoPeople = /^(?<first>\S+ .{1,60}?) [ye] (?<second>\p{Lu}\S* \p{Lu}.{0,60})$/u;

function movedBy(mention: NameMention, offset: number): NameMention {
  const { start, end } = mention.range;
  return { ...mention, range: { start: start + offset, end: end + offset } };
}

/** Months and weekdays, in small letters. */
export const calendarWords: ReadonlySet<string> = new Set([...monthWords, ...weekdayWords].flat());

/** Single words written large inside a sentence that may be first names, where no whole name stands. */
export function firstNamesIn(text: string, whole: readonly NameMention[]): readonly NameMention[] {
  const words = [
    ...text.matchAll(
      /(?<![\p{L}\p{N}@._/-])\p{Lu}[\p{Ll}\p{M}]{2,15}(?:-\p{Lu}\p{Ll}{1,12})?(?![\p{L}\p{N}@._/]\S|-|\()/gu,
    ),
  ];
  return words.flatMap((found): readonly NameMention[] => {
    const range = { start: found.index, end: found.index + found[0].length };
    const isTaken = whole.some((name) => name.range.start <= range.start && range.end <= name.range.end);
    // `Practice Manager` is a post.
    const next = /^ (\p{Lu}\p{L}+)/u.exec(text.slice(range.end, range.end + 30))?.[1] ?? '';
    if (isTaken || !isFirstName(found[0]) || namesJob(next) || (next !== '' && isOrganisation(next)))
      return [];
    // Any word is written large where a sentence begins: `You will meet Monique. Bring one product.`
    const isSentenceStart = /(?:^|[.!?…]["'”’)]?\s+)$/u.test(
      text.slice(Math.max(0, range.start - 6), range.start),
    );
    if (isSentenceStart && !isGivenName(found[0])) return [];
    // `a hearing in Manchester`
    if (
      /(?<!\p{L})(?:in|near|nach|à|en|em|near)\s$/iu.test(
        text.slice(Math.max(0, range.start - 6), range.start),
      )
    )
      return [];
    return [{ range, name: found[0], hasHonorific: false, isFirstName: true }];
  });
}

/** Whether a word may be somebody's first name. */
export function isFirstName(word: string): boolean {
  return (
    /^\p{Lu}[\p{Ll}\p{M}]{1,15}(?:-\p{Lu}\p{Ll}+)?$/u.test(word) &&
    !notNames.has(word.toLowerCase()) &&
    !calendarWords.has(word.toLowerCase()) &&
    !isPost(word) &&
    !namesJob(word) &&
    !isOrganisation(word) &&
    !isDepartment(word)
  );
}

/** The part of a run of capitalised words that is a name: `Mit Jörg Wittstock` is his. */
function trimmedName(run: string, hasHonorific: boolean): string | undefined {
  const words = run.split(' ');
  // `Ella Nkemelu`: a word of one language is a name in another.
  const isOther = (word: string | undefined) =>
    word !== undefined &&
    notNames.has(word.toLowerCase().replace(/\.$/, '')) &&
    !(/^\p{Lu}\p{Ll}/u.test(word) && isForeignName(word));
  // The `LE` of `Monsieur LE GUENNEC` is his.
  const isHis = hasHonorific && words.length > 1 && words.every((word) => isShouted.test(word));
  while (!isHis && isOther(words[0])) words.shift();
  const titled = words.findLastIndex((word) => isHonorific.test(word));
  if (titled >= 0 && titled < words.length - 1) words.splice(0, titled + 1);
  while (isOther(words.at(-1))) words.pop();
  // `Vorarbeiter Kurt`
  while (namesJob(words[0] ?? '') && (words.length > 2 || isGivenName(words[1] ?? ''))) words.shift();
  // What is left of `Gerente de Comunicação`.
  if (/^\p{Ll}/u.test(words[0] ?? '')) return undefined;
  const inner = words.findIndex((word) => isOther(word) && /^\p{Lu}/u.test(word) && !isParticle.test(word));
  const name = (inner > 0 ? words.slice(0, inner) : words).join(' ');
  return name === '' || name.length < 2 ? undefined : name;
}

/** Whether a whole text is the name of a person: `Dana Okafor`, but neither `Talent Team` nor `Banco Araribá`. */
export function isPersonName(text: string): boolean {
  const plain = withoutTitles(text);
  if (plain.length > 60 || /\d|@|:|\/\//.test(plain) || isDepartment(plain) || isOrganisation(plain))
    return false;
  if (japaneseName.test(plain)) return true;
  const words = plain.split(/\s+/);
  if (words.length < 2 || words.length > 6) return false;
  // `Pour le Maire` says for whom somebody signs.
  const [first = ''] = words;
  if (prepositions.has(first.toLowerCase()) || /^\p{Ll}/u.test(words.at(-1) ?? '')) return false;
  return words.every((word) => new RegExp(`^(?:${particle}|${nameWord}|\\p{Lu}{2,})$`, 'u').test(word));
}

const prepositions: ReadonlySet<string> = new Set(
  'for from with at on by to für im mit von bei zur pour avec chez par sur para por com pela pelo desde en em'.split(
    ' ',
  ),
);

const japaneseName =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]{1,5}[\s\u3000][\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]{1,6}$/u;

const titles = new RegExp(
  String.raw`^(?:(?:i\.\s?[aAV]\.|ppa\.|gez\.|Dipl\.-\p{L}+\.?|B\.Sc\.|M\.Sc\.|${capitals(honorifics)})(?:\.|\s)\s*)+|\s*[,(]\s*(?:she|he|they|her|him|ella|él|elle|il|sie|er)(?:/[\p{L}/]+)?\)?$|,?\s+(?:ph\.?d|mba|md|rn|msc|bsc|cpa|phr|shrm-cp|m\.a|b\.a|pmp)\.?$`,
  'giu',
);

/** A name as a calendar or a header gives it, in the order in which it is spoken: `Sabine Dörr` of `Dörr, Sabine (HR)`. */
export function spokenName(written: string): string {
  const plain = withoutTitles(
    written
      .replace(/\s*[([{（][^)\]}）]*[)\]}）]\s*/g, ' ')
      .replace(/["']/g, (mark) => (mark === "'" ? "'" : '')),
  );
  // `Auer Gerlinde, Dir.`: behind a whole name stands a degree.
  const whole = /^(\S+ [^,]+), *(?:\p{Lu}{2,6}|\p{Lu}\p{Ll}{1,4}\.)$/u.exec(plain)?.[1];
  if (whole !== undefined) return spokenName(whole);
  const turned = /^(\p{L}[^,]*), *([^,]+)$/u.exec(plain);
  const name = turned ? `${withoutTitles(turned[2] ?? '')} ${turned[1] ?? ''}` : surnameLast(plain);
  return cased(
    name
      .replace(/\s+(?:via|from|at|@|bei|von|\||-|–)\s.*$/iu, '')
      .replace(/\s+/g, ' ')
      .trim(),
  );
}

/** `Cédric Joubert` of `JOUBERT Cédric`, as the French write it: the surname comes first and in capitals. */
function surnameLast(name: string): string {
  const { surname = '', first = '' } =
    /^(?<surname>\p{Lu}[\p{Lu}'’-]+(?: \p{Lu}[\p{Lu}'’-]+)*) (?<first>\p{Lu}[\p{Ll}\p{M}].*)$/u.exec(name)
      ?.groups ?? {};
  const isSurname = isGivenName(first.split(' ')[0] ?? '') || surname.length > 5;
  return surname.length > 2 && isSurname ? `${first} ${cased(surname)}` : name;
}

/** `Odile Marchadier` of `Odile MARCHADIER`, `Le Guennec` of `LE GUENNEC`; letters stay at their places. */
function spokenSurname(name: string): string {
  const { first = '', surname = '' } =
    /^(?<first>(?:\p{Lu}[\p{Ll}\p{M}][^ ]* )*)(?<surname>\p{Lu}{2,}(?:[ '’-]\p{Lu}{2,}){0,3})$/u.exec(name)
      ?.groups ?? {};
  const letters = surname.replace(/[^\p{Lu}]/gu, '').length;
  return letters < 4
    ? name
    : first +
        surname.replace(
          /(\p{Lu})(\p{Lu}+)/gu,
          (_, large: string, rest: string) => large + rest.toLowerCase(),
        );
}

/** `SHALINI NAMBIAR` is shouted by a program. */
function cased(written: string): string {
  const name = spokenSurname(written);
  if (!/^[\p{Lu}\s'’-]{4,}$/u.test(name)) return name;
  return name.replace(
    /(\p{Lu})([\p{Lu}]*)/gu,
    (_, first: string, rest: string) => first + rest.toLowerCase(),
  );
}

function withoutTitles(text: string): string {
  let left = text.trim();
  for (let round = 0; round < 3; round++) {
    const next = left.replace(titles, '').trim();
    if (next === left || next === '') break;
    left = next;
  }
  return left;
}
