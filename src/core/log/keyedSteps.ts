import { readDate } from '../dateReading.ts';
import type { YamlNode, YamlPair } from '../frontMatter/frontMatter.ts';
import { fold, remembering } from '../text.ts';
import { entryFieldOf } from './fields.ts';
import { type FileItem, itemOf, labelOf, pairAt } from './fileItem.ts';
import { type ItemField, itemFieldOf } from './itemFields.ts';
import { fieldsOf } from './listedSteps.ts';
import { stepOf } from './steps.ts';

/** THE table of words that tell in a key which interview it is about, in the spelling of `fold`. */
const ordinals: readonly (readonly [which: string, words: readonly string[]])[] = [
  ['1', ['first', '1st', 'erstes', 'erste', 'premier', '1er', 'primera', 'primeira', '一']],
  ['2', ['second', '2nd', 'zweites', 'zweite', 'deuxieme', '2e', '2eme', 'segunda', '二']],
  ['3', ['third', '3rd', 'drittes', 'dritte', 'troisieme', '3e', '3eme', 'tercera', 'terceira', '三']],
  ['4', ['fourth', '4th', 'viertes', 'vierte', 'quatrieme', '4e', '4eme', 'cuarta', 'quarta', '四']],
  ['5', ['fifth', '5th', 'funftes', 'funfte', 'cinquieme', '5e', '5eme', 'quinta', '五']],
  ['final', ['final', 'finales', '最終', '终', '終', '최종']],
];
const whichByWord = new Map(
  ordinals.flatMap(([which, words]) => words.map((word) => [word, which] as const)),
);

/** What a numbered key calls an interview. */
const stems =
  /^(?:interviews?|rounds?|gesprach|vorstellungsgesprach|runde|entretien|tour|entrevista|ronda|rodada)$/;

/** Where words of a key meet that are written without a space between them: `interview1Date`, `round1`. */
const seams =
  /(?<=\p{Ll})(?=\p{Lu})|(?<=\p{L}{3})(?=\d)|(?<=\d)(?=\p{Lu}|with|date|time|notes?|type|outcome|result|status)/gu;

/** `一次面接`, `第二轮面试日期`, `1차 면접`, `终面`. */
const unspaced =
  /^第?(?<which>[一二三四五1-5]|最終|终|終|최종) ?(?:次|轮|輪|차|回)? ?(?:面接|面试|面試|面|면접) ?(?<rest>\S{0,4})$/u;

/** Words that call a talk for a job; others, as in `met_on`, stand in notes about people, too. */
const forJob =
  /interview|screen|on ?site|panel|final|technical|coding|behaviou?ral|gespr|entretien|entrevista|面接|面试|面試|면접/;

/** No key of an interview is longer. */
const longestKey = 40;

/** What a key says: a field of the interview `which`; `itself` where it names the interview and nothing else. */
interface KeyReading {
  readonly which: string;
  readonly field: ItemField | 'itself';
  /** Whether it names an interview, and not a field alone: `interview_1_with`, and not `with_1`. */
  readonly isNamed: boolean;
}

/** The interviews that numbered keys of front matter give: `interview_1: 2026-11-24`, `interview1_with`, `second_interview`. */
export function numberedSteps(pairs: readonly YamlPair[]): readonly FileItem[] {
  return itemsOf(pairs, numbered);
}

/** The same, with those whose keys say what they are called: `phone_screen: 2026-11-10`, `onsite_date`, `onsite_with`. */
export function keyedSteps(pairs: readonly YamlPair[]): readonly FileItem[] {
  return [...numberedSteps(pairs), ...itemsOf(pairs, called)];
}

/** Whether `key` gives the `field` of the interview whose day `keyOfDay` gives. */
export function readsAs(key: string, keyOfDay: string, field: ItemField): boolean {
  const [reading, day] = [key, keyOfDay].map((one) => numbered(one) ?? called(one));
  return reading?.field === field && reading.which === day?.which && entryFieldOf(key) === undefined;
}

function itemsOf(
  pairs: readonly YamlPair[],
  read: (key: string) => KeyReading | undefined,
): readonly FileItem[] {
  const found = new Map<string, { readonly fields: Map<ItemField, YamlPair>; isNamed: boolean }>();
  for (const pair of pairs) {
    if (!pair.value || pair.key.length > longestKey || entryFieldOf(pair.key)) continue;
    const reading = read(pair.key);
    if (!reading) continue;
    const { which, field, isNamed } = reading;
    const one = found.get(which) ?? { fields: new Map<ItemField, YamlPair>(), isNamed: false };
    found.set(which, one);
    one.isNamed ||= isNamed;
    const said = field === 'itself' ? fieldsOfValue(pair, pair.value) : [[field, pair] as const];
    for (const [name, value] of said) if (!one.fields.has(name)) one.fields.set(name, value);
  }
  return [...found].flatMap(([which, { fields, isNamed }]) => {
    const date = fields.get('date');
    if (!isNamed || !date) return [];
    if (!fields.has('round') && !/^\d/.test(which))
      fields.set('round', pairAt('round', which, date.keyRange));
    const range = { start: date.keyRange.start, end: date.range.end };
    return itemOf(fields, true, range) ?? [];
  });
}

/** What the value of a key that names an interview says of it: its day, a few words with it, its round, or a map. */
function fieldsOfValue(pair: YamlPair, value: YamlNode): Iterable<readonly [ItemField, YamlPair]> {
  if (value.kind === 'map') return fieldsOf(value);
  if (value.kind === 'list' || value.style === 'block') return [];
  if (readDate(value.text).kind !== 'invalid') return [['date', pair]];
  return [...labelOf(value.text, value.range.start, true).fields].map(
    ([field, { value: said, range }]) => [field, { ...pair, value: said, range }] as const,
  );
}

/** Whether a key names an interview by a number. */
export function isNumbered(key: string): boolean {
  return numbered(key) !== undefined;
}

function numbered(key: string): KeyReading | undefined {
  return numberedOf(key).reading;
}

/** A log writes the same keys again and again. */
const numberedOf = remembering((key) => ({ reading: readNumbered(key) }));

function readNumbered(key: string): KeyReading | undefined {
  const { which: sign = '', rest = '' } = unspaced.exec(key)?.groups ?? {};
  if (sign !== '') {
    const field = rest === '' ? 'itself' : fieldOf(rest);
    return field && { which: whichByWord.get(sign) ?? sign, field, isNamed: true };
  }
  const words = wordsOf(key);
  const numbers = words.flatMap((word) => (isNumber(word) ? word : (whichByWord.get(word) ?? [])));
  const [which, ...others] = numbers;
  const left = words.filter((word) => !isNumber(word) && !whichByWord.has(word));
  if (which === undefined || others.length > 0) return undefined;
  const said = left.filter((word) => !stems.test(word));
  // `interviewer_1` is a field, and so is `interview_date_1`.
  if (said.length === 0) return left.length === 1 ? { which, field: 'itself', isNamed: true } : undefined;
  const field = fieldOf(said.join(' '));
  return field && { which, field, isNamed: said.length < left.length };
}

function isNumber(word: string): boolean {
  return /^\d{1,2}$/.test(word);
}

function called(key: string): KeyReading | undefined {
  const words = wordsOf(key);
  // The longer name of a field comes first: `time zone`. That of an interview is none: `technical_interview`.
  const isField = (last: string) => !stems.test(last) && fieldOf(last) !== undefined;
  const count = [2, 1].find((last) => words.length > last && isField(words.slice(-last).join(' '))) ?? 0;
  const last = count > 0 ? fieldOf(words.slice(-count).join(' ')) : undefined;
  const round = words.slice(0, words.length - count).join(' ');
  if (
    numbered(key) ||
    /\d/.test(key) ||
    stems.test(round) ||
    !forJob.test(round) ||
    stepOf(round) !== 'interview'
  )
    return undefined;
  return { which: round, field: last ?? 'itself', isNamed: true };
}

/** The field of an interview that words of a key name; nothing where they name one of the whole application. */
function fieldOf(words: string): ItemField | undefined {
  if (/^[日일]$/.test(words)) return 'date';
  const field = itemFieldOf(words);
  return field && !ofApplication.has(field) ? field : undefined;
}

/** Fields that are about the whole application. */
const ofApplication: ReadonlySet<ItemField> = new Set([
  ...(['company', 'role', 'contact', 'referrer', 'country', 'applied', 'follow-ups'] as const),
  ...(['via-agency', 'interested', 'template', 'letter-language'] as const),
]);

function wordsOf(key: string): readonly string[] {
  return fold(key.replace(seams, ' ')).split(' ');
}
