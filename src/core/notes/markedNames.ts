import { isGivenName } from '../people/givenNames.ts';
import type { Person } from '../people/people.ts';
import type { PeopleFinder } from './mentions.ts';
import { isWordToo } from './namesInText.ts';
import type { SourceText } from './sourceText.ts';
import { namesAtStart } from './speaker.ts';

/** What stands behind a name in Japanese. */
const honours =
  '(?:様|さん|氏|先生|(?:代表|取締役|看護|管理|営業|開発|人事|技術|製造|経理|総務|設計|施設)?(?:部長|課長|係長|次長|主任|室長|所長|院長|園長|校長|教頭|師長|店長|工場長|社長|専務|常務|会長|理事長|事務長|編集長|長))';
const behindName = new RegExp(`\\s*${honours}$`, 'u');

/** Somebody in brackets behind what they asked or want: `(Dana)`, `（女将さん）`. */
const bracketed = /\s*[(（]\s*(?<who>[^()（）]{1,30}?)\s*[)）]\s*$/u;

/** Whom words name in brackets at their end, and nothing else there; the words end at `end` without them. */
export function namedBehind(text: string, finder: PeopleFinder) {
  const match = bracketed.exec(text);
  const who = match?.groups?.who;
  if (!match || who === undefined || match.index === 0) return undefined;
  const called = finder.namedBy(who);
  const people = called.length > 0 ? called : namedIn(who, finder);
  return people.length > 0 ? { people, end: match.index } : undefined;
}

/** Somebody in brackets who begins what stands behind a question: `How do you plan? (Dana) I said ...`. */
export function namedBefore(text: string, finder: PeopleFinder) {
  const match = /^\s*[(（]\s*(?<who>[^()（）]{1,30}?)\s*[)）]\s*(?:→|->|=>|–|—)?\s*/u.exec(text);
  const people = match?.groups?.who === undefined ? [] : finder.namedBy(match.groups.who);
  return match && people.length > 0 ? { people, end: match[0].length } : undefined;
}

/** Initials within a text; what is in capitals everywhere is none. */
const initials =
  /(?<![\p{L}\p{N}])(?!(?:HR|IT|PR|CV|TV|UX|QA|OK|KW|EU|AG|SA|RH|TI|DM|PM|AM|CD|PC|US|UK|ID|BI|PK|EDV)(?!\p{L}))\p{Lu}{2,3}(?![\p{L}\p{N}-])/gu;

/** Whom `R.` at the start of a sentence means: the one whose family name begins so, where no first name does. */
function byFamilyName(text: string, { interviewers }: PeopleFinder) {
  const letter = /^(?<letter>\p{Lu})\.(?=[\s:])/u.exec(text)?.groups?.letter;
  if (letter === undefined) return undefined;
  const meant = interviewers.filter(({ name }) => name.split(/\s+/).at(-1)?.startsWith(letter));
  const isFirst = interviewers.some(({ name }) => name.startsWith(letter));
  return meant.length === 1 && !isFirst ? { people: meant, end: 2 } : undefined;
}

/** Everybody whom words name; where nothing stands between words, the name without what is put behind it. */
export function namedIn(text: string, finder: PeopleFinder): readonly Person[] {
  const mentioned = finder.mentionsIn(text).map(({ person }) => person);
  const written = finder.interviewers.filter((person) => {
    const name = japaneseName(person);
    if (!name) return false;
    if (calledByPost(person, finder)?.test(text)) return true;
    const called = new RegExp(
      name.isWhole && name.called.length > 1 ? name.called : name.called + honours,
      'u',
    );
    return called.test(text);
  });
  const byInitials = [...text.matchAll(initials)].flatMap(([letters]) => finder.byInitials(letters) ?? []);
  const met = byInitials.filter((person) => finder.interviewers.includes(person));
  const byPost = finder.interviewers.filter((person) => calledByOffice(person, finder)?.test(text) === true);
  return [...new Set([...mentioned, ...written, ...met, ...byPost])];
}

/** Somebody by the post that no other of them has, behind its article: `la directrice`, `die PDL`. Not by a department: `la producción`. */
function calledByOffice(person: Person, { interviewers }: PeopleFinder): RegExp | undefined {
  const title = person.title ?? '';
  if (!office.test(title)) return undefined;
  const isOnly = interviewers.every((other) => other === person || other.title !== title);
  return isOnly
    ? new RegExp(`(?<!\\p{L})(?:la |le |l'|el |o |a |al |ao |à |die |der |dem |den )${title}(?!\\p{L})`, 'iu')
    : undefined;
}

/** Initials of a post, or a word for who holds one. */
const office =
  /^(?:\p{Lu}{2,4}|\p{L}+(?:eur|euse|rice|dora?|tora?|ora|ista|ente|ière|er|erin|chefe|jef[ea]))$/iu;

/** Somebody in Japanese by the post that no other of them has: `女将さん`, `支配人`. */
function calledByPost(person: Person, { interviewers }: PeopleFinder): RegExp | undefined {
  const title =
    person.title ??
    (/(?:さん|様|氏|先生)$/u.test(person.name) ? undefined : behindName.exec(person.name)?.[0].trim());
  if (title === undefined || !/^[\p{Script=Han}\p{Script=Katakana}ー]{2,8}$/u.test(title)) return undefined;
  const isOnly = interviewers.every(
    (other) => other === person || !(other.title ?? other.name).includes(title),
  );
  const behind = /(?:長|将|人|役|主任|代表)$/u.test(title)
    ? '(?:さん|様|から|に|が|は|の|も|、|$)'
    : '(?:さん|様)';
  return isOnly ? new RegExp(`(?<![\\p{Script=Han}\\p{Script=Katakana}])${title}${behind}`, 'u') : undefined;
}

/** By what name somebody is called in Japanese notes, and whether it is all that is known: of `安曇 克彦` only `安曇`. */
function japaneseName({ name }: Person) {
  const [called = '', given] = name.replace(behindName, '').split(/[\s・]+/u);
  if (!/^[\p{Script=Han}\p{Script=Katakana}ー]+$/u.test(called)) return undefined;
  return { called, isWhole: given === undefined };
}

/** What leads to whom a thing is for, where a sentence begins with that: `And for Dana: ...`, `Y a Luis, que ...`. */
const whomFirst =
  /^(?:(?:et|y|e|und)\s+)?(?:pour|para|pra|pro|für|an|a|à|al|ao|au)\s+(?:(?:la|el|le|o|a|die|den)\s+)?(?=\p{Lu})/iu;

/** Who a part of a sentence is for, where it says nothing else: `for Luis`. */
export function onlyWhom(text: string, finder: PeopleFinder): readonly Person[] | undefined {
  const before = whomFirst.exec(text)?.[0].length;
  const named = before === undefined ? undefined : namesAtStart(text.slice(before), finder);
  return before !== undefined && named && before + named.end >= text.trimEnd().length
    ? named.people
    : undefined;
}

function whomAtStart(text: string, finder: PeopleFinder) {
  const before = whomFirst.exec(text)?.[0].length;
  const named = before === undefined ? undefined : namesAtStart(text.slice(before), finder);
  if (before === undefined || !named) return undefined;
  const end = before + named.end;
  const mark = /^\s*[:,]\s+(?=\S)/u.exec(text.slice(end));
  return mark
    ? { people: named.people, end: end + mark[0].length, isSpeaker: false, isSubject: false, isWhom: true }
    : undefined;
}

/** Words for somebody that are first names elsewhere. */
const pronoun = /^(?:el[ae]|ell[ae]|il|er|sie)$/i;

/** A common first name at the start of a sentence that is nobody's who was met: `O Rogério me pediu ...`. */
export function beginsWithStranger(text: string, finder: PeopleFinder): boolean {
  const name =
    /^(?:(?:e|y|et|und|o|a|el|la|le|der|die|don|dona|doña|seu)\s+){0,2}(?<name>\p{Lu}\p{Ll}+)(?=[\s,:])/iu.exec(
      text,
    )?.groups?.name;
  const doer =
    /^(?:e )?(?:o|a|don|doña|seu|dona) (?<name>\p{Lu}\p{Ll}+)(?: d[aeo]s? \p{L}+)? (?:me|pediu|quis|quer|perguntou) /iu.exec(
      text,
    )?.groups?.name;
  if (doer !== undefined && /^\p{Lu}/u.test(doer))
    return finder.people.length > 0 && finder.mentionsIn(doer).length === 0;
  return (
    name !== undefined &&
    finder.people.length > 0 &&
    /^\p{Lu}/u.test(name) &&
    isGivenName(name) &&
    !isWordToo(name) &&
    !pronoun.test(name) &&
    finder.mentionsIn(name).length === 0
  );
}

/** Somebody at the start of a sentence who is set apart from the rest of it: `Dana: ...`, `N - ...`, `樫村さん：...`. */
export function leadOf({ text }: SourceText, finder: PeopleFinder) {
  const whom = whomAtStart(text, finder);
  if (whom) return whom;
  const named = namesAtStart(text, finder) ?? calledAtStart(text, finder) ?? byFamilyName(text, finder);
  if (!named) return undefined;
  const mark = /^\s*(?:さん|様)?\s*(?<mark>[:：→⇒、]|->|=>|[–—-](?=\s))\s*(?=\S)/u.exec(
    text.slice(named.end),
  );
  // Initials begin a line of their own without a mark, too: `TW den Meisterbrief in Kopie`.
  const isInitials = /^(?:\p{Lu}\.?){1,3}$/u.test(text.slice(0, named.end)) && !smallWord.test(text);
  if (!mark && !isInitials)
    return { people: named.people, end: 0, isSpeaker: false, isSubject: false, isWhom: false };
  const isSpeaker = mark !== null && mark.groups?.mark !== '、';
  return {
    people: named.people,
    end: named.end + (mark?.[0].length ?? 0),
    isSpeaker,
    isSubject: !mark,
    isWhom: false,
  };
}

/** What begins a sentence as a word of one letter, and is nobody's initial: `E que ...`, `Y a ...`. */
const smallWord = /^[AEOUYÀ] \p{Ll}/u;

/** Somebody called by the family name at the start of a Japanese sentence: `安曇さん`. */
function calledAtStart(text: string, finder: PeopleFinder) {
  const found = finder.interviewers.flatMap((person) => {
    const name = japaneseName(person);
    const isByPost = calledByPost(person, finder)?.exec(text)?.index === 0;
    const called = isByPost ? `${person.title}(?:さん|様)?` : name && `${name.called}${honours}`;
    const match = called !== undefined && new RegExp(`^${called}`, 'u').exec(text);
    return match ? [{ people: [person], end: match[0].length }] : [];
  });
  return found.length === 1 ? found[0] : undefined;
}

/** Words for she and for he at the start of a sentence, where they mean one person. */
const pronouns = {
  she: /^(?:Elle|Ella|Ela|Sie (?=(?:hat|war|ist|wollte|zeigte|fragte) )|\p{Lu}\p{Ll}+ hat sie|Ihre (?:\p{Ll}+ )?Frage) ?/u,
  he: /^(?:Il (?=m['’]|a )|Él|Ele|Er|Ihm|\p{Lu}\p{Ll}+ hat er|Seine (?:\p{Ll}+ )?Frage)(?!\p{L}) ?/u,
} as const;
const titles = {
  she: /^(?:mme|madame|mlle|sra|srta|señora|dra|dona|doña|frau|fr)\.? /i,
  he: /^(?:mr?|monsieur|sr|señor|don|seu|herrn?|hr)\.? /i,
} as const;

/**
 * Whom `Elle` means: her whom the sentence before names alone, the one Madame where titles tell it of everybody, or the only one named so
 * far whose title does not forbid it.
 */
export function meantBy(
  text: string,
  { interviewers }: PeopleFinder,
  lastNamed: readonly Person[],
  everNamed: ReadonlySet<Person>,
): readonly Person[] | undefined {
  const gender = pronouns.she.test(text) ? 'she' : pronouns.he.test(text) ? 'he' : undefined;
  if (gender === undefined) return undefined;
  const other = gender === 'she' ? 'he' : 'she';
  const isOther = ({ name }: Person) => titles[other].test(name);
  const [last, ...more] = lastNamed;
  const meant = interviewers.filter(({ name }) => titles[gender].test(name));
  // Somebody whose title is not known may be meant where nobody’s title fits better.
  const isLast = last && more.length === 0 && interviewers.includes(last) && !isOther(last);
  if (isLast && (meant.length === 0 || meant.includes(last))) return lastNamed;
  const [only, ...others] = interviewers.filter((one) => !isOther(one));
  if (only && others.length === 0 && (meant.length === 1 || (interviewers.length > 1 && everNamed.has(only))))
    return [only];
  return undefined;
}
