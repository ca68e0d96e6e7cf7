// What the review says of letters in other languages than English.
import assert from 'node:assert/strict';
import { reviewed } from './reviewed.ts';

interface Case {
  readonly why: string;
  readonly kind?: string;
  readonly to?: string;
  readonly language?: string;
  readonly subject?: string;
  readonly body: string;
  readonly entry?: string;
  readonly says: readonly string[];
}

function saidOf({
  kind = 'thank-you',
  to = 'Frau Ada Okafor',
  language,
  subject = 'Gespräch',
  body,
  entry = '',
}: Case) {
  const text = [
    '---',
    `letter: ${kind}`,
    'entry: a.md',
    `to: ${to}`,
    ...(language === undefined ? [] : [`letter-language: ${language}`]),
    ...(subject === '' ? [] : [`subject: ${JSON.stringify(subject)}`]),
    '---',
    body,
    '',
  ].join('\n');
  const files = {
    'a.md': `---\ncompany: Northwind\nrole: Schlosser\ndate: 2026-11-19\ninterviewers: ["${to}"]\n---\n${entry}`,
    't.md': text,
  };
  return reviewed(files, 't.md').map(({ code, range }) => `${code}: ${text.slice(range.start, range.end)}`);
}

const german =
  'vielen Dank für das Gespräch am 19. November. Die Halle und die neue Anlage haben mir sehr gut gefallen. Ich freue mich auf Ihre Rückmeldung.\n\nMit freundlichen Grüßen\nRobin Vale';
const english =
  'Thank you for the conversation on 19 November about the role. I liked the hall and the new line that you showed me. I look forward to hearing from you.\n\nKind regards,\nRobin Vale';
const germanNotes =
  'Der Kran über der Werkbank ist alt und wird im Frühjahr ersetzt, die Schichten wechseln wöchentlich und das Werkzeug stellt die Firma, für die Meisterschule zahlt sie mit.\n';
const french =
  "Je vous remercie pour notre entretien du jeudi 19 novembre. La visite de l'atelier m'a beaucoup plu. Je reste à votre disposition.\n\nCordialement,\nRobin Vale";

const cases: readonly Case[] = [
  { why: 'a good German letter', body: `Sehr geehrte Frau Okafor,\n\n${german}`, says: [] },
  {
    why: 'a weekday that does not fit',
    body: `Sehr geehrte Frau Okafor,\n\n${german.replace('am 19. November', 'am Freitag, 19. November')}`,
    says: ['wrong-date: Freitag, 19. November'],
  },
  {
    why: 'another day',
    body: `Sehr geehrte Frau Okafor,\n\n${german.replace('19. November', '18. November')}`,
    says: ['wrong-date: 18. November'],
  },
  {
    why: 'another person',
    body: `Sehr geehrte Frau Maurer,\n\n${german}`,
    says: ['wrong-person: Maurer'],
  },
  {
    why: 'an English salutation over German',
    body: `Dear Ms Okafor,\n\n${german}`,
    says: ['mixed-language: Dear Ms Okafor'],
  },
  {
    why: 'a German salutation over English',
    body: `Guten Tag Frau Okafor,\n\n${english}`,
    subject: 'Thank you: fitter interview',
    says: ['mixed-language: Guten Tag Frau Okafor'],
  },
  {
    why: 'Hola over English, for the fun of it',
    to: 'Noa Vidal',
    body: `Hola Noa,\n\n${english}`,
    subject: 'Thank you: fitter interview',
    says: [],
  },
  {
    why: 'Hola over English, in a letter that is said to be in Spanish',
    to: 'Noa Vidal',
    language: 'es',
    body: `Hola, Noa:\n\n${english}`,
    subject: 'Thank you: fitter interview',
    says: ['mixed-language: Hola, Noa'],
  },
  {
    why: 'a salutation in both languages',
    to: 'Jürgen Müller',
    body: `Sehr geehrter Herr Müller, dear Jürgen,\n\n${english}`,
    subject: 'Thank you: fitter interview',
    says: [],
  },
  { why: 'Hi is at home in German offices', to: 'Lena Petersen', body: `Hi Lena,\n\n${german}`, says: [] },
  { why: 'a good French letter', to: 'Mme Lefèvre', body: `Madame,\n\n${french}`, says: [] },
  {
    why: 'a French letter with a German salutation',
    to: 'Mme Lefèvre',
    body: `Sehr geehrte Frau Lefèvre,\n\n${french}`,
    says: ['mixed-language: Sehr geehrte Frau Lefèvre'],
  },
  {
    why: 'no thanks and no look ahead',
    body: 'Sehr geehrte Frau Okafor,\n\ndas Gespräch am 19. November hat mir gezeigt, wie die Halle arbeitet und was die neue Anlage kann.\n\nMit freundlichen Grüßen\nRobin Vale',
    says: [
      'missing-part: das Gespräch am 19. November hat mir gezeigt, wie die Halle arbeitet und was die neue Anlage kann.',
      'missing-part: das Gespräch am 19. November hat mir gezeigt, wie die Halle arbeitet und was die neue Anlage kann.',
    ],
  },
  {
    why: 'a withdrawal that does not say so',
    kind: 'withdrawal',
    body: 'Sehr geehrte Frau Okafor,\n\nvielen Dank für Ihre Zeit. Ich habe lange über alles nachgedacht und bin noch unsicher.\n\nMit freundlichen Grüßen\nRobin Vale',
    says: ['unclear-decision: vielen Dank für Ihre Zeit.'],
  },
  {
    why: 'an attachment that is not there',
    body: `Sehr geehrte Frau Okafor,\n\n${german.replace('Ich freue', 'Anbei sende ich Ihnen die Zeichnung. Ich freue')}`,
    says: ['attachment: Anbei'],
  },
  {
    why: 'no subject',
    subject: '',
    body: `Sehr geehrte Frau Okafor,\n\n${german}`,
    says: ['subject-missing: thank-you'],
  },
  {
    why: 'a promise of the notes',
    body: `Sehr geehrte Frau Okafor,\n\n${german}`,
    entry: `${germanNotes}\n## Promised\n- [ ] Zeugnisse schicken\n`,
    says: [
      'missing-part: vielen Dank für das Gespräch am 19. November.',
      'promise-missing: Ich freue mich auf Ihre Rückmeldung.',
    ],
  },
  {
    why: 'notes in another language, whose words no letter has',
    body: `Sehr geehrte Frau Okafor,\n\n${german}`,
    entry:
      '## Promised\n- [ ] send the certificates\n\nWe talked about the overhead crane and the way that they keep it running through the night and the weekend.\n',
    says: [],
  },
  {
    why: 'a front matter that the words contradict',
    language: 'fr',
    body: 'Sehr geehrte Frau Okafor,\n\ndas Gespräch am 19. November hat mir gezeigt, wie die Halle arbeitet und was die neue Anlage kann, und ich habe mit Ihnen über die Schichten und das Werkzeug gesprochen.\n\nMit freundlichen Grüßen\nRobin Vale',
    says: [],
  },
  {
    why: 'a blank',
    body: `Sehr geehrte Frau Okafor,\n\n${german.replace('Die Halle', '[ein konkreter Punkt] Die Halle')}`,
    says: ['unfilled-blank: [ein konkreter Punkt]'],
  },
  {
    why: 'a good Japanese letter',
    to: '菅原師長',
    subject: '面接のお礼（佐藤）',
    body: '青葉病院\n師長 菅原様\n\nお世話になっております。\n11月19日（木）に面接のお時間をいただきました、佐藤です。\n\nお忙しい中、誠にありがとうございました。ご連絡をお待ちしております。\n\nどうぞよろしくお願いいたします。\n佐藤',
    says: [],
  },
  {
    why: 'a Japanese weekday, day, person and blank',
    to: '菅原師長',
    subject: '面接のお礼（佐藤）',
    body: '青葉病院\n田中様\n\nお世話になっております。\n11月18日に面接のお時間をいただきました、佐藤です。[会社名]のお話を伺い、11月19日（金）のことを思い出しました。\n\nお忙しい中、誠にありがとうございました。ご連絡をお待ちしております。\n\nどうぞよろしくお願いいたします。\n佐藤',
    says: [
      'wrong-person: 田中様',
      'wrong-date: 11月18日',
      'unfilled-blank: [会社名]',
      'wrong-date: 11月19日（金）',
    ],
  },
  {
    why: 'Japanese that thanks for nothing and withdraws from nothing',
    kind: 'withdrawal',
    to: '菅原師長',
    subject: '選考の件',
    language: 'ja',
    body: '採用ご担当者様\n\n先日の件、まだ考えております。結論は来週お伝えします。11月31日（月）や13月1日はございません。\n\n佐藤',
    says: [
      'unclear-decision: 先日の件、まだ考えております。',
      'missing-part: 先日の件、まだ考えております。',
    ],
  },
];

describe('the review in other languages', () => {
  for (const one of cases) it(one.why, () => assert.deepEqual(saidOf(one), one.says));
});
