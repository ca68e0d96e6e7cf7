// Every slip that a review looks for, planted into a letter as it is generated, in each language.
import assert from 'node:assert/strict';
import { letterFor } from '../letters/letters.ts';
import { reviewed } from './reviewed.ts';

interface LanguageSlips {
  readonly tag: string;
  readonly company: string;
  readonly otherCompany: string;
  /** The reader, a colleague on the panel, and somebody at the other company. */
  readonly people: readonly [string, string, string];
  /** What opens the letter, with another name, and with a slip in the name. */
  readonly greeting: readonly [right: string, other: string, misspelt: string];
  readonly role: string;
  readonly otherRole: string;
  /** The day of the interview as the letter says it, with a weekday that does not fit, and another day. */
  readonly day: readonly [right: string, misfit: string, other: string];
  readonly said: string;
  /** Sentences to add: another day with a wrong weekday, the other company, the other role, and both in talk of one's own past. */
  readonly weekday: string;
  readonly hopes: string;
  readonly job: string;
  readonly past: string;
  readonly foreignGreeting: string;
}

const western = {
  company: 'Halden Automation',
  otherCompany: 'Vogel Anlagenbau',
  people: ['Ada Okafor', 'Luis Pereira', 'Mika Brandt'],
} as const;

const languages: readonly LanguageSlips[] = [
  {
    ...western,
    tag: 'de',
    greeting: ['Guten Tag Ada Okafor,', 'Guten Tag Mika Brandt,', 'Guten Tag Ada Okofor,'],
    role: 'Steuerungstechniker',
    otherRole: 'Schichtleiter',
    day: ['17. November', 'Freitag, 17. November', '18. November'],
    said: 'die Umstellung der Steuerung im neuen Werk.',
    weekday: 'Auf Ihre Rückmeldung bis Montag, 27. November freue ich mich.',
    hopes: 'Gern würde ich bei Vogel Anlagenbau arbeiten.',
    job: 'Die Stelle als Schichtleiter passt sehr gut zu mir.',
    past: 'Früher war ich als Schichtleiter bei Vogel Anlagenbau.',
    foreignGreeting: 'Estimada señora Okafor:',
  },
  {
    ...western,
    tag: 'fr',
    greeting: ['Bonjour Ada Okafor,', 'Bonjour Mika Brandt,', 'Bonjour Ada Okofor,'],
    role: 'Automaticien',
    otherRole: 'Chef de poste',
    day: ['mardi 17 novembre', 'vendredi 17 novembre', 'mercredi 18 novembre'],
    said: 'votre projet de nouvelle ligne de production.',
    weekday: "J'attends votre réponse pour le lundi 27 novembre.",
    hopes: 'Ce serait un plaisir de rejoindre Vogel Anlagenbau.',
    job: 'Le poste de chef de poste me conviendrait très bien.',
    past: "Auparavant, j'ai été chef de poste chez Vogel Anlagenbau.",
    foreignGreeting: 'Sehr geehrte Frau Okafor,',
  },
  {
    ...western,
    tag: 'es',
    greeting: ['Buenos días, Ada Okafor:', 'Buenos días, Mika Brandt:', 'Buenos días, Ada Okofor:'],
    role: 'Ingeniero de control',
    otherRole: 'Jefe de turno',
    day: ['martes 17 de noviembre', 'viernes 17 de noviembre', 'miércoles 18 de noviembre'],
    said: 'el proyecto de la nueva línea de producción.',
    weekday: 'Quedo a la espera de su respuesta para el lunes 27 de noviembre.',
    hopes: 'Me gustaría mucho trabajar en Vogel Anlagenbau.',
    job: 'El puesto de jefe de turno encaja muy bien conmigo.',
    past: 'Fui jefe de turno en Vogel Anlagenbau.',
    foreignGreeting: 'Madame,',
  },
  {
    ...western,
    tag: 'pt',
    greeting: ['Olá, Ada,', 'Olá, Mika,', 'Olá, Adda,'],
    role: 'Analista contábil',
    otherRole: 'Chefe de turno',
    day: ['dia 17 de novembro', 'dia sexta-feira, 17 de novembro', 'dia 18 de novembro'],
    said: 'o projeto da nova linha de produção.',
    weekday: 'Fico no aguardo do retorno até segunda-feira, 27 de novembro.',
    hopes: 'Gostaria muito de trabalhar na Vogel Anlagenbau.',
    job: 'A vaga de chefe de turno combina muito comigo.',
    past: 'Fui chefe de turno na Vogel Anlagenbau.',
    foreignGreeting: 'Estimada señora Okafor:',
  },
  {
    tag: 'ja',
    company: 'ハルデン自動機',
    otherCompany: 'フォーゲル工業',
    people: ['岡田健', '佐藤彩', '高橋誠'],
    greeting: ['岡田健様', '高橋誠様', '岡本健様'],
    role: '制御エンジニア',
    otherRole: '店長',
    day: ['11月17日（火）', '11月17日（金）', '11月18日（水）'],
    said: '新しい生産ラインのお話が印象に残っております。',
    weekday: '11月27日（月）までのご連絡をお待ちしております。',
    hopes: 'フォーゲル工業で働きたいと考えております。',
    job: '店長の仕事に大変魅力を感じました。',
    past: '以前はフォーゲル工業で店長として働いておりました。',
    foreignGreeting: 'Dear Dana,',
  },
];

for (const one of languages) {
  const { tag, company, otherCompany, people, greeting, role, otherRole, day, said } = one;
  const entry = `---\ncompany: ${company}\nrole: ${role}\ndate: 2026-11-17\noutcome: waiting\ninterviewers: [${people[0]}, ${people[1]}]\n---\n`;
  const other = `---\ncompany: ${otherCompany}\nrole: ${otherRole}\ndate: 2026-11-10\noutcome: waiting\ninterviewers: [${people[2]}]\n---\n`;
  const log = { 'interviews/a.md': entry, 'interviews/b.md': other };
  const { path, text: drafted } = letterFor({
    text: entry,
    letter: 'thank-you',
    to: people[0],
    language: tag,
    more: { 'interviews/b.md': other },
    now: '2026-11-18T10:00',
  });
  const text = drafted.replace(/\[[^\]]*\](?:<!--[\s\S]*?-->)?/g, said);
  const codesOf = (letter: string, more: Readonly<Record<string, string>> = {}) =>
    reviewed({ ...log, ...more, [path]: letter }, path, { 'too-early': 'off' }).map(({ code }) => code);
  const changed = (from: string, to: string) => {
    assert.ok(text.includes(from), `${from} is not in\n${text}`);
    return text.replace(from, to);
  };
  const added = (sentence: string) => changed(said, `${said} ${sentence}`);

  describe(`the review of a letter in ${tag}`, () => {
    it('finds nothing in a letter as it is generated, nor in talk of the own past', () => {
      assert.deepEqual(codesOf(text), []);
      assert.deepEqual(codesOf(added(one.past)), []);
    });

    it('finds wrong days and weekdays', () => {
      for (const wrong of day.slice(1)) assert.deepEqual(codesOf(changed(day[0], wrong)), ['wrong-date']);
      assert.deepEqual(codesOf(added(one.weekday)), ['wrong-date']);
    });

    it('finds another company, role and person, and a slip in the name', () => {
      assert.deepEqual(codesOf(added(one.hopes)), ['wrong-company']);
      assert.deepEqual(codesOf(added(one.job)), ['wrong-role']);
      for (const wrong of greeting.slice(1))
        assert.deepEqual(codesOf(changed(greeting[0], wrong)), ['wrong-person']);
    });

    it('finds blanks, a salutation in another language, and the same letter to a colleague', () => {
      assert.deepEqual(codesOf(drafted), ['unfilled-blank']);
      assert.deepEqual(codesOf(changed(greeting[0], one.foreignGreeting)), ['mixed-language']);
      const [reader, colleague] = people;
      const same = { 'interviews/letters/colleague.md': text.replaceAll(reader, colleague) };
      assert.deepEqual(codesOf(text, same), ['same-letter']);
    });
  });
}

describe('the review of a letter in ja', () => {
  const letter = (heading: string, role = 'role: 制御エンジニア\n') => {
    const files = {
      'a.md': `---\ncompany: ハルデン自動機\n${role}date: 2026-11-17\ninterviewers: [岡田健]\n---\n`,
      'b.md': '---\ncompany: フォーゲル工業\nrole: 店長\ndate: 2026-11-10\n---\n',
      't.md': `---\nletter: thank-you\nentry: a.md\nto: 岡田健\nletter-language: ja\nsubject: 面接のお礼\n---\n${heading}岡田健様\n\nお世話になっております。\n11月17日（火）に面接のお時間をいただき、誠にありがとうございました。新しい生産ラインのお話が印象に残っております。店長の仕事にも関心を持ちました。\n\nRobin Vale\n`,
    };
    return reviewed(files, 't.md', { 'missing-part': 'off' }).map(({ code }) => code);
  };

  it('reads the company above the name', () => {
    assert.deepEqual(letter('フォーゲル工業\n'), ['wrong-company', 'wrong-role']);
    assert.deepEqual(letter('ハルデン自動機\n'), ['wrong-role']);
  });

  it('says nothing of roles where the entry has none', () => {
    assert.deepEqual(letter('', ''), []);
  });
});
