import type { PlainDate } from '../../calendar.ts';
import { japanesePosts } from '../../people/japanesePosts.ts';
import type { LetterLanguage } from './language.ts';
import { japanesePhrases } from './phrases/japanese.ts';

const closing = {
  warm: 'どうぞよろしくお願いいたします。',
  neutral: 'どうぞよろしくお願いいたします。',
  formal: '何卒よろしくお願い申し上げます。',
} as const;
const address = { salutation: '{name}様', closing } as const;

const weekdays = '月火水木金土日';
const say = (date: PlainDate, withYear: boolean): string =>
  `${withYear ? `${date.year}年` : ''}${date.month}月${date.day}日（${weekdays[date.dayOfWeek - 1] ?? ''}）`;

/** THE table of what a house is called towards its own people, by what its name ends in or holds; the first that fits. */
const houses: readonly (readonly [name: RegExp, called: string])[] = [
  [/病院|医院|クリニック/u, '貴院'],
  [/(?:小|中|高等?|専門|支援|高等専門)?学校$|中学$|高校$/u, '貴校'],
  [/大学(?:院)?$/u, '貴学'],
  [/(?:保育|幼稚|こども)園$/u, '貴園'],
  [/銀行|信用金庫/u, '貴行'],
  [/薬局$/u, '貴局'],
  [/ステーション/u, '貴ステーション'],
  [/ホテル/u, '貴ホテル'],
  [/旅館|会館$|(?:美術|博物|図書|水族|映画)館$/u, '貴館'],
  [/(?:割烹|料亭|食堂)|店$/u, '貴店'],
  [/財団/u, '貴財団'],
  [/市役所$|市$/u, '貴市'],
  [/研究所$/u, '貴所'],
  [/機構$/u, '貴機構'],
  [/協会$|組合$/u, '貴会'],
  [/法人|NPO/u, '貴法人'],
];

/** Posts that stand behind a name in notes, and before it in a letter: `菅原師長` is `師長 菅原様`. */
const post = new RegExp(`^(.+?) ?(${japanesePosts})$`, 'u');

/** A company without where it is, in brackets behind its name; `（株）` is part of it. */
function withoutPlace(company: string): string {
  const plain = company.replace(/\s*[(（](?![株有合同資社財医学福独]{1,2}[)）])[^()（）]*[)）]\s*$/u, '');
  return plain === '' ? company : plain;
}

/** Whoever reads a letter to nobody known. */
const whoever = '採用ご担当者様';

/** The company, and under it the post and the name: never two words of honour on one name. */
function heading(
  to: { readonly name: string; readonly title: string | undefined } | undefined,
  company: string | undefined,
): string {
  const reader = to === undefined ? whoever : calledByPost(to);
  return [withoutPlace(company ?? ''), reader].filter((line) => line !== '').join('\n');
}

/** The post before the name. */
function calledByPost({
  name,
  title,
}: {
  readonly name: string;
  readonly title: string | undefined;
}): string {
  const plain = name.replace(/\s*(?:様|さん|氏|殿)$/u, '');
  const [, bare, behind] = post.exec(plain) ?? [];
  const office =
    behind ?? (title !== undefined && /[\p{Script=Han}\p{Script=Katakana}]/u.test(title) ? title : '');
  const called = /先生$/u.test(plain) ? plain : `${bare ?? plain}様`;
  return [office, called].filter((part) => part !== '').join(' ');
}

/** Japanese: no gender anywhere, the company and the post stand above the name, and every letter says who writes. */
export const japanese: LetterLanguage = {
  tag: 'ja',
  name: 'Japanese',
  addresses: {
    nobody: { salutation: whoever, closing },
    familiar: address,
    she: address,
    he: address,
    named: address,
  },
  titles: { she: '', he: '', unknown: '' },
  heading,
  titleByPronouns: 'formal',
  pronouns: { she: [], he: [] },
  day: say,
  onDay: (date, withYear) => `${say(date, withYear)}に`,
  ofDay: (date, withYear) => `${say(date, withYear)}の`,
  meetings: {
    phone: { met: '電話面接', other: '電話面接', thanks: '電話面接' },
    video: { met: 'オンライン面接', other: 'オンライン面接', thanks: 'オンライン面接' },
    onsite: { met: '面接', other: '面接', thanks: '面接' },
    panel: { met: '面接', other: '面接', thanks: '面接' },
    final: { met: '最終面接', other: '最終面接', thanks: '最終面接' },
    interview: { met: '面接', other: '面接', thanks: '面接' },
  },
  arranging: '{}の調整',
  joinsRole: () => '',
  role: {
    named: (role) => `${role}の採用選考`,
    unnamed: '採用選考',
    ofNamed: (role) => `${role}の採用選考`,
    ofUnnamed: '採用選考',
    interview: '{}の面接',
    interviewAt: '{}の面接',
  },
  atCompany: (company) => company,
  yourCompany: (company) => houses.find(([name]) => name.test(company ?? ''))?.[1] ?? '貴社',
  yourName: '氏名を記入',
  pickOne: '候補：',
  terms: { familiar: /(?!)/, polite: /(?!)/, isFamiliar: () => false },
  notes: {
    phrases: japanesePhrases,
    prompts: {
      specific: '面接で印象に残ったことを一文で',
      promised: '約束したことを自分の言葉で',
      unsaid: '伝えきれなかったことを一文で',
    },
    promise: 'お約束いたしました件につきまして、{}',
    addition: '面接ではお伝えしきれませんでしたが、{}',
  },
};
