import { isGivenName } from '../people/givenNames.ts';
import { namesJob } from '../people/jobWords.ts';
import { fold } from '../text.ts';
import type { Introduction } from './introductions.ts';
import { isFirstName, isPersonName, namesIn, spokenName } from './names.ts';
import { besideDepartments, isDepartment, isOrganisation } from './senders.ts';

/** Whoever one writes with on a phone, as it keeps them: `Elektro Böhme Jens` is Jens, of Elektro Böhme. */
export interface ContactName {
  /** Empty where the name is that of a house alone, or of nobody. */
  readonly person: string;
  /** Empty where the name says none. */
  readonly house: string;
  /** Whether somebody says that they are called so, or the name holds nothing else. */
  readonly isSure: boolean;
}

/** What a chat says of the one whom it is with. */
export interface ContactWords {
  readonly introduction: Introduction | undefined;
  /** What they say. */
  readonly said: readonly string[];
  /** What is said to them. */
  readonly greetings: readonly string[];
  /** Whom they write to. */
  readonly self: readonly string[];
}

/** Takes the name of a contact apart, by how they introduce themselves and how they are greeted. */
export function contactNameOf(
  speaker: string,
  { introduction, said, greetings, self }: ContactWords,
): ContactName {
  const introduced = introduction && introducedContact(speaker, introduction, self);
  const contact = introduced ?? ofHouse(speaker, said) ?? partsOf(speaker);
  if (contact.person.includes(' ') || contact.person === '') return contact;
  const surname = greetings
    .flatMap((text) => namesIn(text))
    .find(({ name, hasHonorific }) => hasHonorific && fold(speaker).split(' ').includes(fold(name)))?.name;
  return surname === undefined || fold(surname) === fold(contact.person)
    ? contact
    : { ...contact, person: `${contact.person} ${surname}`, isSure: false };
}

/** `hier ist Sandra Krug vom Autohaus Wiesner`, kept as `Autohaus Wiesner Frau Krug`. */
function introducedContact(
  speaker: string,
  { name, passage, house: range }: Introduction,
  self: readonly string[],
): ContactName | undefined {
  const said = fold(passage.flat.slice(range.start, range.end));
  // `Hi Kemi Raj here from Swiftline`: Kemi is greeted.
  const greeted = self.flatMap((one) => fold(one).split(' '));
  const [first = '', ...more] = name.split(' ');
  const person = more.length > 0 && greeted.includes(fold(first)) ? more.join(' ') : name;
  const own = fold(person).split(' ');
  const left = besideDepartments(speaker)
    .map(({ text }) => text.trim())
    .flatMap((text) => text.split(/\s+/))
    .filter((word) => /\p{L}|&/u.test(word) && !own.includes(fold(word)) && !honorific.test(word))
    .join(' ');
  const isHouse =
    left !== '' &&
    (isOrganisation(left) ||
      fold(left)
        .split(' ')
        .some((word) => word.length > 3 && said.split(' ').includes(word)));
  if (isPersonName(spokenName(speaker)) && !isHouse && !isDepartment(speaker)) return undefined;
  return { person, house: isHouse ? left.replace(/[()]/g, '') : '', isSure: isPersonName(person) };
}

/** `Reme La Cuadra`, who says `soy la encargada de La Cuadra`. */
function ofHouse(speaker: string, said: readonly string[]): ContactName | undefined {
  const [first = '', ...rest] = speaker.split(/\s+/);
  const house = rest.join(' ');
  const folded = fold(house);
  const isFrom = said.some((text) => {
    const before = ` ${fold(text)} `.split(` ${folded} `).slice(0, -1);
    return before.some((one) => fromWord.test(one));
  });
  return isFirstName(first) && folded !== '' && isFrom ? { person: first, house, isSure: false } : undefined;
}

/** At the end of a folded text, a word for where somebody works. */
const fromWord =
  / (?:from|at|of|for|with|von|vom|bei|beim|der|de|del|des|du|chez|en|da|do|na|no)(?: (?:the|der|dem|la|le|el|o|a))?$/;

const honorific = /^(?:frau|herr|mr|mrs|ms|miss|mme|madame|monsieur|sra?|srta|señora?|dona|don|dra?)\.?$/iu;

/** What a contact's name says by itself. */
function partsOf(speaker: string): ContactName {
  const whole = { person: speaker, house: '', isSure: true };
  const apart = /^(?<first>[^(|·,]{2,40}?)\s*(?:\s[-–—|·]\s|[|·,(]\s*)(?<second>[^()|·]{2,40})\)?$/u.exec(
    speaker,
  )?.groups;
  if (apart) {
    const [first = '', second = ''] = [apart.first, apart.second];
    // `Sam` is a day in French.
    const isWho = (text: string) => isFirstName(text) || isPersonName(text) || isGivenName(text);
    if (isWho(first) && !isDepartment(second) && !isGivenName(second.split(' ')[0] ?? ''))
      return { person: first, house: second, isSure: false };
    if (isWho(second) && isOrganisation(first)) return { person: second, house: first, isSure: false };
    return whole;
  }
  const [department, ...more] = besideDepartments(speaker);
  const beside = department?.text.trim() ?? '';
  if (more.length > 0 && (isFirstName(beside) || isPersonName(beside)))
    return {
      person: beside,
      house: more.map(({ text }) => text.trim()).find((text) => /^\p{Lu}/u.test(text)) ?? '',
      isSure: true,
    };
  const words = speaker.split(/\s+/);
  const title = words.findIndex((word) => honorific.test(word));
  if (title > 0 && title < words.length - 1)
    return {
      person: words.slice(title + 1).join(' '),
      house: words.slice(0, title).join(' '),
      isSure: true,
    };
  const [first = '', last = ''] = [words[0], words.at(-1)];
  const rest = words.slice(1).join(' ');
  // `Ops Manager Raj`
  if (words.length > 1 && isFirstName(last) && namesJob(words.slice(0, -1).join(' ')))
    return { person: last, house: '', isSure: false };
  if (words.length > 1 && isGivenName(first) && isOrganisation(rest))
    return { person: first, house: rest, isSure: false };
  // `Jens` stands behind his house; who is called `Böhme Jens` has two words.
  if (words.length > 2 && isGivenName(last) && !words.slice(0, -1).some(isGivenName))
    return { person: last, house: words.slice(0, -1).join(' '), isSure: false };
  return whole;
}
