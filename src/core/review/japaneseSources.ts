import type { PlainDate } from '../calendar.ts';
import { type Range, type Sentence, sentence } from '../text.ts';
import type { Passage } from './draft.ts';
import { dayNear, office } from './japanese.ts';
import type { Reading, Remark } from './reading.ts';
import { isFree } from './written.ts';

const digits = '〇一二三四五六七八九';
const numeral = '(?:\\d[\\d,]*(?:\\.\\d+)?|[〇一二三四五六七八九十百千]+)';

/** What a number in digits or in Chinese signs is: `百二十` and `120`. */
function numberOf(written: string): number {
  const plain = written.normalize('NFKC').replaceAll(',', '');
  if (/^\d/.test(plain)) return Number(plain);
  if (!/[十百千]/.test(plain)) return Number([...plain].map((sign) => digits.indexOf(sign)).join(''));
  let [sum, last] = [0, 0];
  for (const sign of plain) {
    const scale = { 十: 10, 百: 100, 千: 1000 }[sign];
    if (scale === undefined) last = digits.indexOf(sign);
    else [sum, last] = [sum + Math.max(last, 1) * scale, 0];
  }
  return sum + last;
}

/** A number and what it counts; one or two of anything are a way of speaking. */
const counted = new RegExp(
  `(?<![\\d月第./-])(?<number>${numeral})(?<scale>万|億)?(?:年(?![\\d一二三四五六七八九十]*月)|か月|ヶ月|カ月|人|名|台|件|筆|社|店|店舗|円|%|％|パーセント|割|冊|回|時間|分|歳|校|棟|床|種|枚|本|トン|キロ|メートル)`,
  'gu',
);
const leastCounted = 3;
const day = new RegExp(`(?<month>${numeral})月(?<day>${numeral})日`, 'gu');
const dayInShort = /(?<![\d/])(?<month>\d{1,2})\/(?<day>\d{1,2})(?![\d/])/gu;
const person =
  /(?<![\p{Script=Han}\p{Script=Katakana}ー])(?<name>[\p{Script=Han}々]{1,4}|[\p{Script=Katakana}ー]{2,8})(?=(?:さん|様|氏)(?!\p{Script=Han}))/gu;
const product =
  /(?<![\p{L}\p{N}@./_-])[A-Za-z][A-Za-z0-9+#-]{2,}(?![A-Za-z\p{N}@_/-]|\.\p{L})(?!(?: [A-Z][\p{L}’'-]*)*(?:です|と申し|でございます))/gu;
/** Written in Latin letters by everybody. */
const common =
  /^(?:pdf|url|zoom|teams|meet|skype|web|mail|email|e-mail|tel|cv|wifi|powerpoint|word|excel|line|sns|faq|ok)$/i;
/** What is told to have been said; and what nobody but the writer can know, each with the word that has to be noted. */
const told = /とのこと|とのお話|と(?:の旨)?(?:伺|うかが|お聞き|聞き|おっしゃ|仰)/u;
const motive = /(?<own>幼い頃|子供の頃|子どもの頃|小さい頃|幼少|長年の夢|夢でした|憧れ|昔から)/gu;
/** What a sentence is about: words in Chinese signs and in katakana. */
const piece = /[\p{Script=Han}々]{2,}|[\p{Script=Katakana}ー]{3,}/gu;
const everyLetter =
  /面接|時間|頂戴|大変|誠|本当|印象|参考|貴重|御社|貴社|先日|当日|本日|連絡|返事|機会|改|今後|存|仕事|自分|気持|次第|是非|一層|方々|皆様/u;

/** `not-in-notes` in a Japanese letter: people, products, numbers, days and what is told, which nothing in the log holds. */
export function japaneseUnknown(passage: Passage, reading: Reading): readonly Remark[] {
  const noted = [reading.noted, ...(reading.sources ?? [])].join('\n').normalize('NFKC');
  const names = [
    reading.process?.company ?? '',
    ...reading.people.map(({ name }) => name),
    reading.letter.to?.name ?? '',
  ];
  const known = `${noted}\n${names.join('\n')}`.toLowerCase();
  const numbers = new Set(
    [...known.matchAll(new RegExp(numeral, 'gu'))].map(([written]) => numberOf(written)),
  );
  const found: Remark[] = [];
  const add = (match: RegExpExecArray, text: string, message: Sentence) => {
    const start = passage.start + match.index;
    const range: Range = { start, end: start + text.length };
    if (
      isFree(
        range,
        found.map((one) => one.range),
      )
    )
      found.push({ code: 'not-in-notes', range, message });
  };
  const days = daysIn(known, reading);
  for (const match of passage.text.matchAll(day)) {
    const said = dayOf(match, reading);
    if (said && !days.some((one) => one.equals(said)))
      add(match, match[0], sentence('Your notes do not hold this day: {0}.', match[0]));
  }
  for (const match of passage.text.matchAll(person)) {
    const name = match.groups?.name ?? '';
    if (!known.includes(name.toLowerCase()) && !office.test(name) && !ofSomebody.test(name))
      add(match, name, sentence('Your notes do not hold this name: {0}.', name));
  }
  for (const match of passage.text.matchAll(product))
    if (!known.includes(match[0].toLowerCase()) && !common.test(match[0]))
      add(match, match[0], sentence('Your notes do not hold this name: {0}.', match[0]));
  for (const match of passage.text.matchAll(counted)) {
    const value = numberOf(match.groups?.number ?? '');
    if (value >= leastCounted && !numbers.has(value))
      add(match, match[0], sentence('Your notes do not hold this number: {0}.', match[0]));
  }
  const [own] = passage.text.matchAll(motive);
  if (own && !known.includes(own.groups?.own ?? ''))
    add(own, own[0], sentence('Your notes do not say this.'));
  const claim = told.exec(passage.text);
  if (claim && !isTold(passage.text.slice(0, claim.index), known)) {
    const whole = /^\s*/u.exec(passage.text);
    if (whole)
      add({ ...whole, index: whole[0].length }, passage.text.trim(), sentence('Your notes do not say this.'));
  }
  return found;
}

/** Before `さん`, what people do, and nobody's name. */
const ofSomebody = /(?:屋|員|者|師|部|課|長|客|皆|方|奥|業者|先輩)$/u;

/** In words: what is told with fewer is too little to judge. */
const fewest = 3;

/** Whether the notes hold a third of the words of what is told, or one that is part of each. */
function isTold(text: string, known: string): boolean {
  const pieces = (text.match(piece) ?? []).filter((one) => !everyLetter.test(one));
  const held = pieces.filter(
    (one) => known.includes(one) || (one.length > 3 && known.includes(one.slice(0, 2))),
  );
  return pieces.length < fewest || held.length * 3 >= pieces.length;
}

function dayOf({ groups }: RegExpExecArray, { interview }: Reading): PlainDate | undefined {
  const near = interview?.entry.date?.value.date;
  return near && dayNear(numberOf(groups?.month ?? ''), numberOf(groups?.day ?? ''), near);
}

/** Every day that the log names for this process. */
function daysIn(known: string, reading: Reading): readonly PlainDate[] {
  const written = [...known.matchAll(day), ...known.matchAll(dayInShort)].flatMap(
    (match) => dayOf(match, reading) ?? [],
  );
  const held = reading.process?.rounds.flatMap(({ date }) => (date ? [date.value.date] : [])) ?? [];
  return [...written, ...held, ...(reading.notes?.facts ?? []).flatMap(({ days }) => days)];
}
