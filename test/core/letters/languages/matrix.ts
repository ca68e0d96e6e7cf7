import type { Tone } from '../../../../src/core/config.ts';
import { type LetterKind, letterKindNames } from '../../../../src/core/kinds/index.ts';

/** One language of the matrix: its interview, and how its letters have to greet, close and say days. */
export interface LanguageCase {
  readonly tag: string;
  readonly country: string;
  readonly role: string;
  readonly company: string;
  /** The person with a title that tells the gender, and the one without. */
  readonly titled: string;
  readonly plain: string;
  readonly salutations: Readonly<Record<'titled' | 'plain' | 'nobody', Readonly<Record<Tone, string>>>>;
  readonly closings: Readonly<Record<Tone, string>>;
  /** The interview, 2026-11-17, as letters say it. */
  readonly day: RegExp;
  /** The day they named, 2026-11-27. */
  readonly decisionDay: string;
  /** What fills in a blank. */
  readonly answer: string;
  /** Words that only other languages have. */
  readonly foreign: RegExp;
}

const english = /(?<!\p{L})(?:the|and|you|your|thank|with|would|Dear|regards)(?!\p{L})/iu;

export const languageCases: readonly LanguageCase[] = [
  {
    tag: 'de',
    country: 'DE',
    role: 'Steuerungstechniker',
    company: 'Häberle Fördertechnik GmbH',
    titled: 'Frau Dr. Ada Okafor',
    plain: 'Mika Sander',
    salutations: {
      titled: {
        warm: 'Guten Tag Frau Dr. Okafor,',
        neutral: 'Guten Tag Frau Dr. Okafor,',
        formal: 'Sehr geehrte Frau Dr. Okafor,',
      },
      plain: {
        warm: 'Guten Tag Mika Sander,',
        neutral: 'Guten Tag Mika Sander,',
        formal: '[Anrede]<!-- Zur Auswahl:\n· Sehr geehrte Frau Sander\n· Sehr geehrter Herr Sander\n-->,',
      },
      nobody: { warm: 'Guten Tag,', neutral: 'Guten Tag,', formal: 'Sehr geehrte Damen und Herren,' },
    },
    closings: {
      warm: 'Viele Grüße',
      neutral: 'Mit freundlichen Grüßen',
      formal: 'Mit freundlichen Grüßen',
    },
    day: /17\. November/,
    decisionDay: 'Freitag, 27. November',
    answer: 'Das Gespräch über die Anlage',
    foreign: english,
  },
  {
    tag: 'fr',
    country: 'FR',
    role: 'Automaticien',
    company: 'Delattre et Fils',
    titled: 'Mme Hélène Lefèvre',
    plain: 'Claude Weber',
    salutations: {
      titled: {
        warm: 'Bonjour Madame Lefèvre,',
        neutral: 'Bonjour Madame Lefèvre,',
        formal: 'Madame,',
      },
      plain: {
        warm: 'Bonjour Claude,',
        neutral: 'Bonjour Claude Weber,',
        formal: '[Madame ou Monsieur]<!-- Au choix :\n· Madame\n· Monsieur\n-->,',
      },
      nobody: { warm: 'Bonjour,', neutral: 'Bonjour,', formal: 'Madame, Monsieur,' },
    },
    closings: {
      warm: 'Bien cordialement,',
      neutral: 'Cordialement,',
      formal: "Je vous prie d'agréer, Madame, mes salutations distinguées.",
    },
    day: /mardi 17 novembre/,
    decisionDay: 'vendredi 27 novembre',
    answer: 'votre projet de nouvelle ligne',
    foreign: english,
  },
  {
    tag: 'es',
    country: 'MX',
    role: 'Ingeniero de control',
    company: 'Grupo Treviño',
    titled: 'Dra. Ana Soriano',
    plain: 'Noa Vidal',
    salutations: {
      titled: {
        warm: 'Estimada Dra. Soriano:',
        neutral: 'Estimada Dra. Soriano:',
        formal: 'Estimada Dra. Soriano:',
      },
      plain: {
        warm: 'Hola, Noa:',
        neutral: 'Buenos días, Noa Vidal:',
        formal: '[saludo]<!-- Para elegir:\n· Estimada Sra. Vidal\n· Estimado Sr. Vidal\n-->:',
      },
      nobody: { warm: 'Buenos días:', neutral: 'Buenos días:', formal: 'Estimado equipo de selección:' },
    },
    closings: { warm: 'Un saludo cordial,', neutral: 'Saludos cordiales,', formal: 'Atentamente,' },
    day: /martes 17 de noviembre/,
    decisionDay: 'viernes 27 de noviembre',
    answer: 'el proyecto de la nueva línea',
    foreign: english,
  },
  {
    tag: 'pt',
    country: 'BR',
    role: 'Analista contábil',
    company: 'Vértice Auditoria',
    titled: 'Sra. Beatriz Nakamura',
    plain: 'Ariel Souza',
    salutations: {
      titled: {
        warm: 'Olá, Sra. Beatriz,',
        neutral: 'Prezada Sra. Beatriz,',
        formal: 'Prezada Sra. Beatriz,',
      },
      plain: {
        warm: 'Olá, Ariel,',
        neutral: 'Olá, Ariel,',
        formal: '[saudação]<!-- Para escolher:\n· Prezada Sra. Ariel\n· Prezado Sr. Ariel\n-->,',
      },
      nobody: { warm: 'Olá,', neutral: 'Olá,', formal: 'Prezada equipe de recrutamento,' },
    },
    closings: { warm: 'Cordialmente,', neutral: 'Atenciosamente,', formal: 'Atenciosamente,' },
    day: /17 de novembro/,
    decisionDay: 'sexta-feira, 27 de novembro',
    answer: 'o projeto da nova linha',
    foreign: english,
  },
  {
    tag: 'ja',
    country: 'JP',
    role: '看護師',
    company: '医療法人青葉会 広瀬川病院',
    titled: '菅原師長',
    plain: '田中様',
    salutations: {
      titled: {
        warm: '師長 菅原様',
        neutral: '師長 菅原様',
        formal: '師長 菅原様',
      },
      plain: { warm: '田中様', neutral: '田中様', formal: '田中様' },
      nobody: {
        warm: '採用ご担当者様',
        neutral: '採用ご担当者様',
        formal: '採用ご担当者様',
      },
    },
    closings: {
      warm: 'どうぞよろしくお願いいたします。',
      neutral: 'どうぞよろしくお願いいたします。',
      formal: '何卒よろしくお願い申し上げます。',
    },
    day: /11月17日（火）/,
    decisionDay: '11月27日（金）',
    answer: '新しい病棟のお話',
    foreign: english,
  },
];

/** What an entry needs beside the interview, so that a kind of letter makes sense. */
const more: Partial<Record<LetterKind, readonly string[]>> = {
  'rejection-reply': ['outcome: rejected', 'outcome-since: 2026-11-18'],
  'keep-in-touch': ['outcome: rejected', 'outcome-since: 2026-11-18'],
  withdrawal: ['interested: no'],
  'offer-thanks': ['outcome: offer', 'outcome-since: 2026-11-18', 'offer-by: 2026-11-26'],
  acceptance: ['outcome: accepted', 'outcome-since: 2026-11-18'],
  'offer-decline': ['outcome: offer declined', 'outcome-since: 2026-11-18'],
  'offer-extension': ['outcome: offer', 'outcome-since: 2026-11-18', 'offer-by: 2026-11-26'],
  negotiation: ['outcome: offer', 'outcome-since: 2026-11-18'],
  'acceptance-withdrawal': ['outcome: accepted', 'outcome-since: 2026-11-18'],
  'on-hold-reply': ['outcome: on hold', 'outcome-since: 2026-11-18'],
  reschedule: ['outcome: cancelled', 'outcome-since: 2026-11-17'],
};

/** The entry of a case, as one would write it for a kind of letter. */
export function entryFor(
  { country, role, company, titled, plain }: LanguageCase,
  letter: LetterKind,
): string {
  return [
    '---',
    `company: ${company}`,
    `role: ${role}`,
    letter === 'invitation-reply' ? 'date: 2026-11-24' : 'date: 2026-11-17',
    `country: ${country}`,
    `interviewers: ["${titled}", "${plain}"]`,
    ...(letter === 'thank-you' || letter === 'check-in' ? ['decision-by: 2026-11-27'] : []),
    ...(more[letter] ?? []),
    '---',
    '',
  ].join('\n');
}

export const tones: readonly Tone[] = ['warm', 'neutral', 'formal'];
export { letterKindNames };
