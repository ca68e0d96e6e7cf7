import { distinct, type Person } from '../people/people.ts';
import { fold } from '../text.ts';
import { aliasesOf, personOf, titles } from './aliases.ts';

/** Somebody named at a place of a text. */
export interface Mention {
  readonly person: Person;
  readonly start: number;
  readonly end: number;
}

/** Finds the people of an interview in notes about it, however they are written there. */
export interface PeopleFinder {
  readonly people: readonly Person[];
  /** Those of them who were at the interview. */
  readonly interviewers: readonly Person[];
  /** Everybody a text names, in order. */
  readonly mentionsIn: (text: string) => readonly Mention[];
  /** The people that a heading, label or lead names, by name, short name or initials: one, or a plain list of several. */
  readonly namedBy: (label: string) => readonly Person[];
  /** The people that initials alone name where initials are used as names: before a colon, an arrow or an equals sign. */
  readonly byInitials: (initials: string) => Person | undefined;
}

/** Makes a finder for the people of an interview, and for others around it; `body` may say what somebody is called: `Sharon (goes by Shazza)`. */
export function peopleFinder(
  interviewers: readonly Person[],
  others: readonly Person[],
  body: string,
): PeopleFinder {
  const people = distinct([...interviewers, ...others]);
  const aliases = aliasesOf(people, body);
  const mentionsIn = (text: string): readonly Mention[] => {
    const found: Mention[] = [];
    for (const match of text.matchAll(/\p{L}[\p{L}\p{M}]*(?:[-’'.]\p{L}[\p{L}\p{M}]*)*\.?/gu)) {
      const written = match[0]
        .replace(/['’]s?$/u, '')
        .replace(/['’](?:s|d|ll|ve|re)$/u, '')
        .replace(/\.$/, '');
      const person = personOf(written, aliases);
      if (!person) {
        const named = byNextWord(written, text.slice(match.index + written.length), people);
        if (named)
          found.push({
            person: named.person,
            start: match.index,
            end: match.index + written.length + named.length,
          });
        continue;
      }
      const last = found.at(-1);
      const end =
        match.index +
        written.length +
        (/^\s+(?:sir|madam|ma['’]?am|mam|garu|ji|bhai|san|sahib|saheb|didi)\b/i.exec(
          text.slice(match.index + written.length),
        )?.[0].length ?? 0);
      // `Dana Okafor` is named once.
      if (
        last &&
        last.person === person &&
        (last.end > match.index || /^[\s.]*$/.test(text.slice(last.end, match.index)))
      )
        found[found.length - 1] = { ...last, end: Math.max(last.end, end) };
      else found.push({ person, start: withTitle(text, match.index), end });
    }
    // `send W the pictures`, `the file to B`.
    for (const match of text.matchAll(
      /(?<=\b(?:[Ss]end|[Gg]ive|[Ee]-?mail|[Tt]o|[Ff]or|[Gg]et|[Ss]how|[Tt]old|[Aa]sked|[Ww]ith|[Pp]ing|[Tt]ext|[Tt]ell|[Aa]sk|[Ff]rom|[Pp]romised?|[Oo]wed?|[Tt]hank(?:ed)?|[Ll]end|[Ll]ent|[Ff]orward|[Bb]ring|[Pp]ost|[Ss]ending|[Ee]-?mailing|by|and|&) )(?!(?:I|A)\b(?! \p{Lu}-))\p{Lu}(?:[.-]?\p{Lu}| \p{Lu}-\p{Lu}){0,2}(?=$|[\s,;:)]|\.(?:\s|$))/gu,
    )) {
      const person = personByInitials(match[0], people);
      const end = match.index + match[0].length;
      // `H.W. the poster`
      const isDotted = match[0].includes('.') && /^\. \p{Ll}/u.test(text.slice(end));
      if (person && found.every((other) => other.end <= match.index || other.start > match.index))
        found.push({ person, start: match.index, end: isDotted ? end + 1 : end });
    }
    // `asked Dr H`, `to Capt. B.`
    for (const match of text.matchAll(
      /(?<!\p{L})(?<title>\p{Lu}\p{Ll}{1,10})\.? \p{Lu}(?:[.-]?\p{Lu}){0,2}(?![\p{L}-])/gu,
    )) {
      const person = titles.test(match.groups?.title ?? '') ? personByInitials(match[0], people) : undefined;
      if (
        person &&
        found.every(({ start, end }) => end <= match.index || start >= match.index + match[0].length)
      )
        found.push({ person, start: match.index, end: match.index + match[0].length });
    }
    return found.toSorted((a, b) => a.start - b.start);
  };
  const byInitials = (written: string) => personByInitials(written, people);
  return {
    people,
    interviewers: interviewers.length > 0 ? interviewers : people,
    mentionsIn,
    byInitials,
    namedBy: (label) => {
      const mentions = mentionsIn(label);
      const named = [...new Set(mentions.map(({ person }) => person))];
      if (named.length > 1) return isList(label, mentions) ? named : [];
      if (named.length === 1) return named;
      // `lea`, alone on its line, by somebody who writes no capitals.
      const alone = /^\p{Ll}{3,}$/u.exec(label.replace(/\s*[:：]?\s*$/u, ''))?.[0];
      const called = alone && personOf(alone.charAt(0).toUpperCase() + alone.slice(1), aliases);
      if (called) return [called];
      const person = byInitials(label.replace(/(?:\s+[–—-]|\s*[(:,]).*$/su, '').trim());
      return person ? [person] : [];
    },
  };
}

/** Whether a label holds names and what joins them, and nothing else. */
function isList(label: string, mentions: readonly Mention[]): boolean {
  const rest = mentions.reduceRight((text, { start, end }) => text.slice(0, start) + text.slice(end), label);
  return /^(?:[\s,&+/@:]|\b(?:and|und|et|y|e|both|with|for|to)\b)*$/i.test(rest);
}

/** Of several with one first name, whom the word or initial after it means: `Luis P.`, `Luis Okafor`. */
function byNextWord(
  first: string,
  after: string,
  people: readonly Person[],
): { readonly person: Person; readonly length: number } | undefined {
  const next = /^\s+(?<word>\p{Lu}[\p{L}'’-]*)\.?/u.exec(after);
  const word = fold(next?.groups?.word ?? '');
  if (!next || word === '' || !/^\p{Lu}/u.test(first)) return undefined;
  const meant = people.filter(({ name }) => {
    const [given = '', ...rest] = name
      .split(/\s+/)
      .filter((part) => !titles.test(part))
      .map(fold);
    return (
      given === fold(first) &&
      rest.some((part) => (word.length === 1 ? part.startsWith(word) : part === word))
    );
  });
  const [person] = meant;
  return person && meant.length === 1 ? { person, length: next[0].length } : undefined;
}

/** Where the title before a name begins, as in `Sir Jomon`, `Mr. van Dalen`. */
function withTitle(text: string, start: number): number {
  const before =
    /(?<title>\p{L}[\p{L}'’]*\.?)\s+(?:(?:van|von|de|der|den|del|della|di|da|dos|das|do|du|la|le|el|al|bin|ibn|ter|ten)\s+){0,2}$/iu.exec(
      text.slice(Math.max(0, start - 24), start),
    );
  const title = before?.groups?.title;
  return title !== undefined && titles.test(title) ? start - (before?.[0].length ?? 0) : start;
}

/** The person whose initials these are, where they are only one's: `RI`, `W-L`, `H.C.-M.`, `Mrs V`, `S`. */
function personByInitials(written: string, people: readonly Person[]): Person | undefined {
  const words = written.split(/\s+/).filter((word) => !titles.test(word) || /^\p{Lu}$/u.test(word));
  const letters = words.join('').replace(/[.\s-]/g, '');
  if (!/^\p{Lu}{1,4}$/u.test(letters)) return undefined;
  const meant = people.filter(({ name }) => {
    const all = name
      .replace(/["“”()]/g, ' ')
      .split(/[\s-]+/)
      .filter((word) => /^\p{L}/u.test(word) && !titles.test(word));
    const initials = all.map((word) => fold(word.charAt(0)).toUpperCase()).join('');
    const folded = fold(letters).toUpperCase();
    const ofFirst = (name.split(/\s+/).find((word) => !titles.test(word)) ?? '')
      .split('-')
      .map((word) => fold(word.charAt(0)).toUpperCase())
      .join('');
    if (folded.length === 1)
      return (
        initials.startsWith(folded) ||
        (words.length < written.split(/\s+/).length && initials.endsWith(folded))
      );
    const [only = '', ...more] = all;
    return (
      initials.startsWith(folded) ||
      ofFirst === folded ||
      // `SØ` of Søren, of whom no more is known.
      (more.length === 0 && folded.length < only.length && fold(only).toUpperCase().startsWith(folded)) ||
      `${initials.charAt(0)}${initials.at(-1) ?? ''}` === folded
    );
  });
  return meant.length === 1 ? meant[0] : undefined;
}
