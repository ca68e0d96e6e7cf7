import { distinct, type Person } from '../people/people.ts';
import { fold } from '../text.ts';

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

/** THE table of short names that are no beginning of the long one. */
const shortNames: readonly (readonly [short: string, long: readonly string[]])[] = [
  ['bill', ['william']],
  ['will', ['william']],
  ['billy', ['william']],
  ['liam', ['william']],
  ['bob', ['robert']],
  ['bobby', ['robert']],
  ['rob', ['robert']],
  ['dick', ['richard']],
  ['rick', ['richard']],
  ['rich', ['richard']],
  ['jim', ['james']],
  ['jimmy', ['james']],
  ['jamie', ['james']],
  ['jack', ['john', 'jackson']],
  ['johnny', ['john']],
  ['harry', ['henry', 'harold']],
  ['hank', ['henry']],
  ['tony', ['anthony', 'antonio']],
  ['ted', ['edward', 'theodore']],
  ['ned', ['edward']],
  ['eddie', ['edward']],
  ['chuck', ['charles']],
  ['charlie', ['charles', 'charlotte']],
  ['andy', ['andrew', 'andrea']],
  ['drew', ['andrew']],
  ['larry', ['lawrence']],
  ['mike', ['michael']],
  ['mick', ['michael']],
  ['mickey', ['michael']],
  ['nick', ['nicholas', 'nicolas', 'dominic']],
  ['steve', ['stephen', 'steven']],
  ['sandy', ['alexander', 'alexandra', 'sandra']],
  ['sasha', ['alexander', 'alexandra', 'oleksandr', 'aleksandra']],
  ['peggy', ['margaret']],
  ['maggie', ['margaret', 'magdalena']],
  ['meg', ['margaret', 'megan']],
  ['mags', ['margaret']],
  ['greta', ['margareta', 'margaret']],
  ['liz', ['elizabeth', 'elisabeth']],
  ['beth', ['elizabeth', 'bethany']],
  ['betty', ['elizabeth']],
  ['betsy', ['elizabeth']],
  ['lisa', ['elizabeth']],
  ['kate', ['katherine', 'catherine', 'kathryn', 'kateryna']],
  ['katie', ['katherine', 'catherine']],
  ['kathy', ['katherine', 'catherine', 'kathleen']],
  ['cathy', ['catherine']],
  ['kit', ['christopher', 'katherine']],
  ['kasia', ['katarzyna']],
  ['gosia', ['małgorzata', 'malgorzata']],
  ['asia', ['joanna']],
  ['basia', ['barbara']],
  ['ania', ['anna']],
  ['aga', ['agnieszka', 'agata']],
  ['magda', ['magdalena']],
  ['kuba', ['jakub']],
  ['bartek', ['bartosz', 'bartłomiej']],
  ['ola', ['aleksandra']],
  ['zosia', ['zofia']],
  ['wojtek', ['wojciech']],
  ['jola', ['jolanta']],
  ['tomek', ['tomasz']],
  ['pepe', ['josé', 'jose']],
  ['paco', ['francisco']],
  ['pancho', ['francisco']],
  ['nacho', ['ignacio']],
  ['lola', ['dolores']],
  ['chema', ['josé', 'jose']],
  ['toño', ['antonio']],
  ['beto', ['alberto', 'roberto']],
  ['lupe', ['guadalupe']],
  ['quique', ['enrique']],
  ['zé', ['josé', 'jose']],
  ['chico', ['francisco']],
  ['misha', ['mikhail', 'michael']],
  ['vova', ['vladimir', 'volodymyr']],
  ['dima', ['dmitri', 'dmitry', 'dmytro']],
  ['kolya', ['nikolai', 'nikolay']],
  ['tanya', ['tatiana', 'tatyana']],
  ['lena', ['elena', 'olena', 'helena', 'magdalena']],
  ['natasha', ['natalia', 'natalya']],
  ['polly', ['mary', 'paula']],
  ['molly', ['mary']],
  ['nan', ['anne', 'nancy']],
  ['nell', ['eleanor', 'helen', 'ellen']],
  ['patsy', ['patricia']],
  ['trish', ['patricia']],
  ['paddy', ['patrick', 'pádraig', 'padraig']],
  ['dolly', ['dorothy']],
  ['bernie', ['bernadette', 'bernard']],
  ['manny', ['emmanuel', 'manuel']],
  ['xander', ['alexander']],
  ['lex', ['alexander']],
  ['alex', ['alexander', 'alexandra']],
  ['gene', ['eugene']],
  ['zack', ['zachary']],
  ['becky', ['rebecca']],
  ['becca', ['rebecca']],
  ['tina', ['christina', 'martina', 'bettina']],
  ['jo', ['joanna', 'joanne', 'josephine']],
  ['mo', ['mohammed', 'mohamed', 'muhammad', 'maureen']],
  ['shazza', ['sharon']],
  ['shaz', ['sharon']],
  ['baz', ['barry']],
  ['gaz', ['gary']],
  ['daz', ['darren']],
  ['kez', ['kerry']],
  ['jez', ['jeremy']],
  ['bazza', ['barry']],
  ['gazza', ['gary']],
  ['dazza', ['darren']],
];

/** Words of English that are names, too: written small they name nobody. */
const wordsToo = new Set(
  'art august bill bob chase dawn dean drew earnest faith field frank gene gold grace grant green hope jack jay joy june king law long mark may nick pace pat penny price rice rich rob rose sky stone sue summer wade white will wood young an and as at by de do go he her his in is it la le my no of on or our she so the to us van we you    max ray guy art bay lee day  pam     tab      sandy iris ivy olive ruby pearl amber crystal page reed lane cliff dale glen heath miles victor page christian norm carol harmony charity destiny melody robin jasmine rocky buddy dusty'.split(
    ' ',
  ),
);

const titles =
  /^(?:mr|mrs|ms|miss|mx|dra?|profa?|professor|doctor|sir|dame|ma['’]?am|madam|fr|father|sr|sister|br|brother|rev|judge|chef|coach|principal|dean|herr|frau|señora?|sra?|mme|madame|monsieur|m|ir|ing|dipl)\.?$/i;

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
      /(?<=\b(?:send|give|e-?mail|to|for|get|show|told|asked|with|ping|text|tell|ask|from) )(?!(?:I|A)\b)\p{Lu}(?:[.-]?\p{Lu}){0,2}(?=$|[\s,;:)]|\.(?:\s|$))/gu,
    )) {
      const person = personByInitials(match[0], people);
      if (person && found.every(({ start, end }) => end <= match.index || start > match.index))
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

interface Aliases {
  readonly exact: ReadonlyMap<string, Person | 'several'>;
  readonly firstNames: readonly { readonly name: string; readonly person: Person }[];
}

function aliasesOf(people: readonly Person[], body: string): Aliases {
  const exact = new Map<string, Person | 'several'>();
  const add = (name: string, person: Person) => {
    const key = fold(name);
    if (key.length < 2) return;
    const known = exact.get(key);
    exact.set(key, known !== undefined && known !== person ? 'several' : person);
  };
  const firstNames: { readonly name: string; readonly person: Person }[] = [];
  for (const person of people) {
    const words = person.name
      .replace(/["“”()]/g, ' ')
      .split(/\s+/)
      .filter((word) => word !== '' && !titles.test(word));
    for (const word of words) if (word.length > 2 || words.length < 3) add(word, person);
    const [first = ''] = words;
    firstNames.push(...words.slice(0, 2).map((word) => ({ name: fold(word), person })));
    for (const part of first.split('-')) if (part.length > 2) add(part, person);
    for (const [short, longs] of shortNames)
      if (longs.some((long) => fold(long) === fold(first)) && !exact.has(fold(short))) add(short, person);
  }
  for (const { name, person } of fullerNames(people, body)) add(name, person);
  for (const { written, name } of called(body)) {
    const person = personOf(written, { exact, firstNames });
    if (person) add(name, person);
  }
  return { exact, firstNames };
}

/** What the notes add to a name that is half of one: `Lebo Mokoena` for Lebo, `Nazeema Davids` for Mrs Davids, `Jan Achterberg` for J. Achterberg. */
function fullerNames(
  people: readonly Person[],
  body: string,
): readonly { readonly name: string; readonly person: Person }[] {
  const text = body.slice(0, 100_000);
  return people.flatMap((person) => {
    const words = person.name.split(/\s+/).filter((word) => word !== '' && !titles.test(word));
    const [first = '', last] = words;
    const isInitial = /^\p{Lu}\.?$/u.test(first) && last !== undefined;
    const known = isInitial ? last : first;
    const hasTitle = words.length < person.name.split(/\s+/).length;
    if ((words.length !== 1 && !isInitial) || !/^\p{Lu}[\p{L}'’-]{2,}$/u.test(known)) return [];
    const given = new RegExp(`(?<name>\\p{Lu}\\p{Ll}{1,20}) ${known}(?![\\p{L}'’])`, 'u').exec(text)?.groups
      ?.name;
    const surname =
      isInitial || hasTitle
        ? undefined
        : new RegExp(`(?<![\\p{L}'’])${known} (?<name>\\p{Lu}\\p{Ll}{2,20})(?![\\p{L}'’])`, 'u').exec(text)
            ?.groups?.name;
    const isGiven =
      given !== undefined &&
      !titles.test(given) &&
      (isInitial ? given.startsWith(first.charAt(0)) : hasTitle);
    return [isGiven ? given : undefined, surname].flatMap((name) =>
      name === undefined ||
      commonWords.has(fold(name)) ||
      people.some((other) => other !== person && other.name.includes(name))
        ? []
        : [{ name, person }],
    );
  });
}

/** `Sharon (goes by Shazza)`, `Kasia (call me Kasia)`: what somebody is called. */
function called(body: string): readonly { readonly written: string; readonly name: string }[] {
  const pattern =
    /(?<a>\p{L}[\p{L}'’-]{1,30})[^.\n()]{0,20}\([^()\n]{0,20}\b(?:goes by|call(?:s|ed)?(?: me| him| her|self|himself|herself)?|aka|known as) (?<b>\p{L}[\p{L}'’-]{1,30})/gu;
  return [...body.slice(0, 100_000).matchAll(pattern)].flatMap(({ groups }) => [
    { written: groups?.a ?? '', name: groups?.b ?? '' },
    { written: groups?.b ?? '', name: groups?.a ?? '' },
  ]);
}

function personOf(written: string, { exact, firstNames }: Aliases): Person | undefined {
  const name = fold(written);
  if (name.length < 2 || titles.test(written)) return undefined;
  const isSmall = !/^\p{Lu}/u.test(written);
  if (isSmall && wordsToo.has(name)) return undefined;
  const known = exact.get(name);
  if (known !== undefined) return known === 'several' ? undefined : known;
  if (name.includes(' ') || name.length < 3 || commonWords.has(name)) return undefined;
  const meant = new Set(
    firstNames.filter(({ name: first }) => isShortFor(name, first, isSmall)).map(({ person }) => person),
  );
  const [person] = meant;
  return meant.size === 1 ? person : undefined;
}

/** Whether a name is a short form: a beginning (`Gav`), a pet form (`Dessie` for Desislava) or an end (`seun` for Oluwaseun). */
function isShortFor(name: string, first: string, isSmall: boolean): boolean {
  if (first.length <= name.length && !/(?:ie|y|i|o|a|as|zza)$/.test(name)) return false;
  if (first.startsWith(name)) return !isSmall || name.length > 3;
  const stem = name.replace(/(?:ie|y|i|zza|as)$/, '');
  const single = stem.replace(/(.)\1$/, '$1');
  if (stem !== name && single.length >= 3 && first.startsWith(single) && first !== single)
    return !isSmall || name.length > 4;
  return first.length >= 7 && name.length >= 4 && first.endsWith(name);
}

/** Words that begin as first names do: no short form of any. */
const commonWords: ReadonlySet<string> = new Set(
  'mar mark may can car care den her here his him but and the this that they them then than there she had has have how are was were not now nor new one our out own she tom too two use via who why will with work yes yet you your all also any ask back base be been best call came chat chris come cost dan day deal did dont eng end even ever fair fine first for from full gen get give good great hand hard head help high home hour idea into just keep know last late later lead left less life like line list live long look lots love made make man many mary mean men met min miss more most much must nat near need next nice none note off old only open over pay per plan put quick ran real rest right said same sam sat saw say see seem self send sent set shared show side site some soon stay still such sure take talk tam tell ten test thank time today told top tour true try turn under until very want well went what when where which while whole week year team pat sal sis sol son ali ana ann marc mari'.split(
    ' ',
  ),
);

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
    return (
      initials.startsWith(folded) ||
      ofFirst === folded ||
      `${initials.charAt(0)}${initials.at(-1) ?? ''}` === folded
    );
  });
  return meant.length === 1 ? meant[0] : undefined;
}
