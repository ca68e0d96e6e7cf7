import type { Tone } from '../../config.ts';
import { isGivenName } from '../../people/givenNames.ts';
import { isJointName } from '../../people/honorifics.ts';
import type { Person } from '../../people/people.ts';
import { blank } from '../blanks.ts';
import { type NameParts, partsOf, titleByPronouns } from '../greeting.ts';
import type { Address, Language } from './language.ts';

/** Whom a letter in some language is to, as its salutation needs to know it. */
interface Addressee extends NameParts {
  readonly gender: 'she' | 'he' | undefined;
  /** A learned title as it is written: `Dr.`, `Prof.`, `Ing.` */
  readonly learned: string | undefined;
  /** Whether the entry writes a title for grown people, as `Frau` and `Sr.` are. */
  readonly isTitled: boolean;
  /** Whether they go by one of the two words for grown people, and nothing tells by which. */
  readonly isEither: boolean;
}

const she =
  /^(?:frau|ms|mrs|miss|mme|madame|mlle|mademoiselle|sra|señora|srta|señorita|senhora|dona|doña|signora|mevrouw|mevr|fru)\.?$/iu;
const he = /^(?:herrn?|hr|mr|m|monsieur|sr|señor|senhor|seu|don|signor|meneer|dhr)\.?$/iu;
/** Any title in its feminine form, `Eng.ª` and the like. */
const learnedShe = /^(?:dra|profa|doutora|doctora|professora|profesora|professorin)\.?$|^\p{L}+\.?ª$/iu;
const learned =
  /^(?:dr|prof|professor|doctor|docteur|doutor|ing|eng|lic|mtro|mtra|arq|mag|dipl\.?-ing|dipl\.?-kfm)\.?$/iu;
/** What somebody does in a house, before their name: `Küchenchef Zoran`, `Seniorchefin Frau Moser`. */
const trade = /^\p{Lu}\p{Ll}{2,}(?:chef|leiter|meister|leitung|führer|vorstand|inhaber)(?:in)?$/u;
/** `lic. oec.` and `med.` behind a title. */
const abbreviation = /^\p{Ll}{2,5}\.$/u;

/** Reads the titles before a name in any language of the table, and the parts of the name. */
function addresseeOf(person: Person, language: Language): Addressee | undefined {
  const words = person.name.trim().split(/\s+/);
  let gender: Addressee['gender'];
  let isTitled = false;
  const titles: string[] = [];
  let at = 0;
  for (; at < words.length - 1; at++) {
    const word = words[at] ?? '';
    // `lic. oec.` behind Herr says nothing in a salutation.
    if (at > 0 && abbreviation.test(word) && !/^(?:dra?|profa?)\.$/u.test(word)) continue;
    // `DGKP Elfriede Sammer`: what somebody has learned, and nobody says.
    const isPost = /^\p{Lu}{3,4}$/u.test(word) && !isGivenName(word) && words.length - at > 2;
    if (isPost || trade.test(word) || (language.tag === 'de' && /^dipl\.?-/iu.test(word))) continue;
    const isFrau = language.tag === 'de' && word === 'Fr.';
    if (she.test(word) || isFrau) [gender, isTitled] = ['she', true];
    else if (he.test(word)) [gender, isTitled] = ['he', true];
    else if (learnedShe.test(word) || learned.test(word)) {
      if (learnedShe.test(word)) gender ??= 'she';
      titles.push(word);
    } else break;
  }
  const rest = words.slice(at).join(' ');
  // Behind a title a single word is the last name, and several may all be.
  const spoken = oneLastName.has(language.tag) ? 'Frau' : 'Sra.';
  const parts = partsOf({ ...person, name: isTitled || titles.length > 0 ? `${spoken} ${rest}` : rest });
  if (!parts) return undefined;
  const inTitle = /^(?:dra?|profa?)\b\.?/iu.exec(person.title ?? '')?.[0];
  const told = byPronouns(person.pronouns, language);
  // `Tobi` alone is no name to put a title before.
  const isWhole = titles.length > 0 || (rest.includes(' ') && !isJointName(rest));
  return {
    ...parts,
    first: parts.first ?? (language.callsByFirst ? firstOf(rest) : undefined),
    gender: gender ?? (told === 'open' ? undefined : told),
    isEither: gender === undefined && told === undefined && isWhole,
    learned: titles.find((title) => /^prof/iu.test(title)) ?? titles[0] ?? inTitle,
    isTitled: isTitled || titles.some((title) => learnedShe.test(title)),
  };
}

/** What people are called of several names of which the first is theirs: `Rosângela Moura Prates`, `Maria Clara Dias Lima`. */
function firstOf(name: string): string | undefined {
  const [first = '', second = '', ...more] = name.split(' ');
  if (second === '' || !/^\p{Lu}\p{Ll}{2,}$/u.test(first)) return undefined;
  return isGivenName(second) && more.length > 0 ? `${first} ${second}` : first;
}

/** Where people have one last name, or are called by the first, two words behind a title are the first and the last: `Mme Ghislaine Perrachon`. */
const oneLastName: ReadonlySet<string> = new Set(['de', 'fr', 'pt']);

/** The gender that pronouns tell, `open` where they are for neither or for several. */
function byPronouns(pronouns: string | undefined, language: Language): Addressee['gender'] | 'open' {
  const words: readonly string[] = pronouns?.toLowerCase().match(/\p{L}+/gu) ?? [];
  const says = (gender: 'she' | 'he') =>
    words.some((word) => word === gender || language.pronouns[gender].includes(word));
  const isOpen = words.some((word) =>
    ['they', 'them', 'xe', 'ze', 'any', 'ask', 'iel', 'elu', 'elle', 'dey', 'hen'].some(
      (open) => open === word && !language.pronouns.she.includes(word),
    ),
  );
  if (isOpen || (says('she') && says('he'))) return 'open';
  if (!says('she') && !says('he')) return undefined;
  return says('she') ? 'she' : 'he';
}

/** How to open and to close a letter to somebody. Nobody's gender is guessed from a name. */
export function addressOf(
  person: Person | undefined,
  language: Language,
  tone: Tone,
  isFamiliar: boolean,
): { readonly salutation: string; readonly closing: string } {
  if (language.keepsTitles) return withTitleAsWritten(person, language, tone);
  const to = person && addresseeOf(person, language);
  const row = rowFor(to, language, tone, isFamiliar);
  if (row === 'named' && tone === 'formal' && to?.isEither) {
    const said = eitherOf(to, language);
    if (said) return said;
  }
  const { salutation, closing } = language.addresses[row];
  const wording = worded(salutation, tone);
  const needsFirst = wording.includes('{first}') && to?.first === undefined;
  const chosen = needsFirst && row !== 'familiar' ? worded(salutation, 'formal') : wording;
  // Whoever is greeted by name alone keeps what they have learned, and no title that shows a gender.
  const shown = to && row === 'named' ? { ...to, gender: undefined } : to;
  return { salutation: filled(chosen, shown, language), closing: worded(closing, tone) };
}

/** Formal letters to somebody whose gender nothing tells, in a language that shows it: the writer picks. */
function eitherOf(
  to: Addressee,
  language: Language,
): { readonly salutation: string; readonly closing: string } | undefined {
  const { she, he, either } = language.addresses;
  if (!either) return undefined;
  const choices = (
    [
      ['she', she],
      ['he', he],
    ] as const
  ).map(([gender, { salutation }]) =>
    filled(worded(salutation, 'formal'), { ...to, gender, isTitled: true }, language).replace(/[,:]$/u, ''),
  );
  const say = (wording: Address['salutation']) =>
    worded(wording, 'formal').replace('{either}', () => blank(either.prompt, choices));
  return { salutation: say(either.salutation), closing: say(either.closing) };
}

/** `Dear Frau Weber,`: never a wrong name; a last name needs a title, a first name has to be plain to see. */
function withTitleAsWritten(
  person: Person | undefined,
  { addresses }: Language,
  tone: Tone,
): { readonly salutation: string; readonly closing: string } {
  const parts = person && partsOf(person);
  const title = parts?.honorific ?? (tone === 'formal' ? titleByPronouns(person?.pronouns) : undefined);
  const { salutation, closing } = addresses[!parts ? 'nobody' : title === undefined ? 'named' : 'she'];
  const wording = worded(salutation, tone);
  const chosen =
    wording.includes('{first}') && parts?.first === undefined ? worded(salutation, 'formal') : wording;
  // `Sir Ian McKellen` is Sir Ian.
  const called = /^(?:sir|dame)$/i.test(title ?? '') ? parts?.first : parts?.last;
  const places: Readonly<Record<string, string | undefined>> = {
    name: parts?.full,
    first: parts?.first ?? parts?.full,
    last: called ?? parts?.full,
    title,
  };
  return { salutation: fill(chosen, places), closing: worded(closing, tone) };
}

function fill(wording: string, places: Readonly<Record<string, string | undefined>>): string {
  return wording.replace(/\{(\w+)\}/g, (_, place: string) => places[place] ?? '').replace(/ {2,}/g, ' ');
}

function rowFor(
  to: Addressee | undefined,
  { titleByPronouns }: Language,
  tone: Tone,
  isFamiliar: boolean,
): Exclude<keyof Language['addresses'], 'either'> {
  if (!to) return 'nobody';
  if (isFamiliar) return 'familiar';
  const isSure = to.isTitled || titleByPronouns === 'always' || tone === 'formal';
  // `Frau` before a whole name whose last part is not plain would call somebody by half of it.
  return to.gender !== undefined && isSure && (to.last !== undefined || to.isTitled) ? to.gender : 'named';
}

function worded(wording: Address['salutation'], tone: Tone): string {
  return typeof wording === 'string' ? wording : wording[tone];
}

function filled(salutation: string, to: Addressee | undefined, { titles }: Language): string {
  if (!to) return salutation;
  const title = titleOf(to, titles);
  const places: Readonly<Record<string, string>> = {
    name: to.full,
    first: to.first ?? to.full,
    last: to.last ?? to.full,
    called: to.first ?? to.last ?? to.full,
    title,
  };
  return fill(salutation, places);
}

/** A learned title of a woman where the language tells it apart: `Dra.` for `Frau Dr.` */
function feminine(title: string): string {
  return title.replace(/^(d)r\.?$/iu, '$1ra.').replace(/^(p)rof\.?$/iu, '$1rofa.');
}

function titleOf(
  { gender, learned: written, isTitled, last }: Addressee,
  { she: hers, he: his, learned: withLearned, unknown }: Language['titles'],
): string {
  const isHers = gender === 'she' && withLearned?.she === '{title}';
  const degree =
    written === undefined
      ? ''
      : (isHers ? feminine(written) : written).replace(/^(\p{Ll})/u, (letter) => letter.toUpperCase());
  const withDot = degree === '' || /[.ªª]$|\p{L}{5,}$/u.test(degree) ? degree : `${degree}.`;
  if (gender === undefined) return unknown.replace('{title}', withDot);
  if (withDot !== '' && withLearned) return withLearned[gender].replace('{title}', withDot);
  return isTitled || last !== undefined ? { she: hers, he: his }[gender] : '';
}
