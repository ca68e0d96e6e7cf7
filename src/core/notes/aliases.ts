import type { Person } from '../people/people.ts';
import { fold } from '../text.ts';

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
  'art august bill bob chase dawn dean drew earnest faith field frank gene gold grace grant green hope jack jay joy june king law long mark may nick pace pat penny price rice rich rob rose sky stone sue summer wade white will wood young an and as at by de do go he her his in is it la le my no of on or our she so the to us van we you max ray guy art bay lee day pam tab sandy iris ivy olive ruby pearl amber crystal page reed lane cliff dale glen heath miles victor page christian norm carol harmony charity destiny melody robin jasmine rocky buddy dusty'.split(
    ' ',
  ),
);

/** What stands before a name and is not part of it. */
export const titles =
  /^(?:mr|mrs|ms|miss|mx|dra?|profa?|professor|doctor|sir|dame|ma['’]?am|madam|fr|father|sr|sister|br|brother|rev|revd|canon|imam|rabbi|sheikh|capt|captain|cllr|councillor|gov|governor|sgt|sergeant|lt|lieutenant|maj|cmdr|commander|insp|inspector|supt|lord|lady|justice|judge|chef|coach|principal|dean|herrn?|hr|frau|señora?|sra?|mme|madame|monsieur|m|ir|ing|dipl)\.?$/i;

/** What the people of an interview are called. */
export interface Aliases {
  /** By the folded name; `several` where more than one person may be meant. */
  readonly exact: ReadonlyMap<string, Person | 'several'>;
  readonly firstNames: readonly { readonly name: string; readonly person: Person }[];
}

/** Everything that people may be called in notes about them; `body` may say more of it. */
export function aliasesOf(people: readonly Person[], body: string): Aliases {
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

/** The one person that a word can mean. */
export function personOf(written: string, { exact, firstNames }: Aliases): Person | undefined {
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
