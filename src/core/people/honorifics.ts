/** THE table of titles before a name, of English, German, French, Spanish, Portuguese, Italian and Dutch; regular expressions. */
const titles = {
  /** Of one person. */
  one: 'mr|mrs|ms|miss|mx|dra?|profa?|professor|doctor|sir|dame|herrn?|hr\\.|frau|señor(?:a|ita)?|sra?|srta|madame|mme|mademoiselle|mlle|monsieur|m|signora?|mevrouw|mevr|meneer|dhr',
  /** Of one person in a greeting; elsewhere they are posts, or parts of names. */
  spoken:
    "cllr|councillor|justice|ma['’]?am|lady|lord|governor|imam|rabbi|canon|revd|fr|rev|father|principal|shri|smt|adv|advocate|dott|ir|ing|judge|capt|captain|sgt|chef|madam|sister|matron|alhaji|alhaja|hajia|chief|mallam|oga|engr|pharm|pastor|bishop|sheikh|datuk|datin|dato['’]|puan|encik|prof\\.? dr",
  /** Of several; in Dutch one person is a Drs., too. */
  several: 'messrs|mmes|drs|profs|professors|sres|herren',
} as const;

const end = String.raw`(?![\p{L}\d])\.?`;

/** One title, or several in a row, at the start of a name, with the blank behind. */
export const honorific = new RegExp(`^(?:${titles.spoken}|${titles.one})${end}(?: dr\\.?)?\\s+`, 'iu');

const bare = new RegExp(`^(?:(?:${titles.one}|${titles.several})${end}\\s*)+$`, 'iu');
const plural = new RegExp(`^(?:${titles.several})${end}\\s+\\S`, 'iu');
const leading = new RegExp(`^(?:${titles.one}|${titles.several})${end}\\s+`, 'iu');
const joint = new RegExp(
  `^(?:(?:${titles.one})${end}\\s*)+(?:and|&|und|et|y|e|en|\\+|/)\\s+(?:${titles.one})${end}\\s`,
  'iu',
);
const jointPlural = new RegExp(`^(?:${titles.several})${end}\\s.*?\\s(?:and|&|und|et|y|e|en|\\+)\\s`, 'iu');

/** Whether a text is a title and nobody's name yet: `Mr.`, `Herr Dr.` */
export function isBareTitle(text: string): boolean {
  return bare.test(text.trim());
}

/** Whether a text begins with a title of several people: `Drs. Ana`. */
export function hasPluralTitle(text: string): boolean {
  return plural.test(text);
}

/** Whether a text begins with a title. */
export function hasTitle(text: string): boolean {
  return leading.test(text);
}

/** Whether a name is that of several people with titles: `Mr. and Mrs. Brad Smith`, `Drs. Ana and Brad Smith`. */
export function isJointName(name: string): boolean {
  return joint.test(name) || jointPlural.test(name);
}

/** Titles whose bearers have two last names as a rule: `Sra. García López`. */
export const twoLastNames = /^(?:sra?|srta|dra|profa|señor(?:a|ita)?)\.?$/i;

const particles =
  /^(?:de|da|do|dos|das|di|du|del|della|der|den|des|van|von|vom|zu|zum|zur|ter|ten|te|la|le|al|el|bin|ibn|bint|y|af|av)$/;

/** `van der Berg`: small words that belong to the last name. */
export function isParticle(word: string): boolean {
  return particles.test(word);
}

/** Whether a last name begins here though the word is written large: `Van Gogh`, `St. James`, `O Connor`; behind a title only. */
export function opensLastName(word: string): boolean {
  return (
    isParticle(word.toLowerCase()) ||
    /^(?:St\.?|Ste\.?|Saint|Sainte|San|Santa|O|Mac|Mc|Abu|Lo|Los|Las)$/.test(word)
  );
}

/** A title in running text; `m` and `hr` are initials there more often. */
const inText = titles.one.replace('|m|', '|').replace('|hr\\.', '');

/**
 * The title that a text gives to somebody (`Mr Hussain said`); undefined where it gives none or several, and where it also calls them by
 * their first name alone: then a title would be stiff.
 */
export function titleInText(text: string, name: string): string | undefined {
  const words = name.match(/[\p{L}\p{M}'’-]+/gu) ?? [];
  const last = words.at(-1);
  if (last === undefined || hasTitle(name)) return undefined;
  const [first] = words;
  const others = words.slice(0, -1).map((word) => `(?:${word}\\s+)?`);
  const titled = new RegExp(
    `(?<![\\p{L}\\d]|(?<!\\p{L})(?:and|&|und|y|et|e)\\s)(${inText})(?![\\p{L}\\d])\\.?\\s+${others.join('')}${last}(?![\\p{L}\\d'’-])`,
    'giu',
  );
  const found = [...text.matchAll(titled)].map(([, title = '']) => title);
  const kinds = new Set(found.map((title) => title.toLowerCase()));
  if (kinds.size !== 1 || (words.length > 1 && isCalled(text, first ?? '', words[1] ?? ''))) return undefined;
  return found[0]?.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}

/** Whether a text calls somebody by the first name, without the name behind it. */
function isCalled(text: string, first: string, next: string): boolean {
  return new RegExp(`(?<![\\p{L}\\d])${first}(?![\\p{L}\\d'’-]|\\s+${next})`, 'iu').test(text);
}
