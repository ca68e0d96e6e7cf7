import type { Person } from '../people/people.ts';
import type { PeopleFinder } from './mentions.ts';
import type { SourceText } from './sourceText.ts';
import { namesAtStart } from './speaker.ts';

/** What stands behind a name in Japanese. */
const honours =
  '(?:様|さん|氏|先生|(?:代表|取締役|看護|管理|営業|開発|人事|技術|製造|経理|総務|設計|施設)?(?:部長|課長|係長|次長|主任|室長|所長|院長|園長|校長|教頭|師長|店長|工場長|社長|専務|常務|会長|理事長|事務長|編集長|長))';
const behindName = new RegExp(`\\s*${honours}$`, 'u');

/** Everybody whom words name; where nothing stands between words, the name without what is put behind it. */
export function namedIn(text: string, finder: PeopleFinder): readonly Person[] {
  const mentioned = finder.mentionsIn(text).map(({ person }) => person);
  const written = finder.interviewers.filter((person) => {
    const name = japaneseName(person);
    if (!name) return false;
    const called = new RegExp(
      name.isWhole && name.called.length > 1 ? name.called : name.called + honours,
      'u',
    );
    return called.test(text);
  });
  return [...new Set([...mentioned, ...written])];
}

/** By what name somebody is called in Japanese notes, and whether it is all that is known: of `安曇 克彦` only `安曇`. */
function japaneseName({ name }: Person) {
  const [called = '', given] = name.replace(behindName, '').split(/[\s・]+/u);
  if (!/^[\p{Script=Han}\p{Script=Katakana}ー]+$/u.test(called)) return undefined;
  return { called, isWhole: given === undefined };
}

/** Somebody at the start of a sentence who is set apart from the rest of it: `Dana: ...`, `N - ...`, `樫村さん：...`. */
export function leadOf({ text }: SourceText, finder: PeopleFinder) {
  const named = namesAtStart(text, finder) ?? calledAtStart(text, finder);
  if (!named) return undefined;
  const mark = /^\s*(?:さん|様)?\s*(?<mark>[:：→⇒、]|->|=>|[–—-](?=\s))\s*(?=\S)/u.exec(
    text.slice(named.end),
  );
  // Initials begin a line of their own without a mark, too: `TW den Meisterbrief in Kopie`.
  const isInitials = /^(?:\p{Lu}\.?){1,3}$/u.test(text.slice(0, named.end));
  if (!mark && !isInitials) return { people: named.people, end: 0, isSpeaker: false };
  const isSpeaker = mark !== null && mark.groups?.mark !== '、';
  return { people: named.people, end: named.end + (mark?.[0].length ?? 0), isSpeaker };
}

/** Somebody called by the family name at the start of a Japanese sentence: `安曇さん`. */
function calledAtStart(text: string, finder: PeopleFinder) {
  const found = finder.interviewers.flatMap((person) => {
    const name = japaneseName(person);
    const match = name && new RegExp(`^${name.called}${honours}`, 'u').exec(text);
    return match ? [{ people: [person], end: match[0].length }] : [];
  });
  return found.length === 1 ? found[0] : undefined;
}

/** Words for she and for he at the start of a sentence, where they mean one person. */
const pronouns = {
  she: /^(?:Elle|Ella|Ela|Sie (?=(?:hat|war|ist|wollte|zeigte|fragte) )|\p{Lu}\p{Ll}+ hat sie|Ihre (?:\p{Ll}+ )?Frage) ?/u,
  he: /^(?:Il (?=m['’]|a )|Él|Ele|Er|\p{Lu}\p{Ll}+ hat er|Seine (?:\p{Ll}+ )?Frage) ?/u,
} as const;
const titles = {
  she: /^(?:mme|madame|sra|señora|dra|dona|doña)\.? /i,
  he: /^(?:mr?|monsieur|sr|señor|don|seu)\.? /i,
} as const;

/** Whom `Elle` means: her whom the sentence before names alone, or the one Madame where titles tell it of everybody. */
export function meantBy(
  text: string,
  { interviewers }: PeopleFinder,
  lastNamed: readonly Person[],
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
  return meant.length === 1 && interviewers.every((one) => isOther(one) || meant.includes(one))
    ? meant
    : undefined;
}
