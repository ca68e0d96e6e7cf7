import { intlDay } from './intlDay.ts';
import type { LetterLanguage } from './language.ts';
import { portuguesePhrases } from './phrases/portuguese.ts';
import { smallRole } from './plainRole.ts';

const closing = { warm: 'Um abraço,', neutral: 'Atenciosamente,', formal: 'Atenciosamente,' } as const;

/** Nobody sends a hug to a Doutora. */
const toTitled = { ...closing, warm: 'Cordialmente,' };

type Day = LetterLanguage['day'];
const first = (day: string): string => day.replace(/(?<!\d)1(?= de )/, '1º');
const say =
  (weekday: boolean): Day =>
  (date, year) =>
    first(intlDay('pt-BR', date, { weekday, year }));

/** Companies that are called by a word of the other gender: `no Hospital São Luís`. */
const masculine =
  /^(?:colégio|hospital|grupo|banco|instituto|centro|laboratório|supermercado|restaurante|hotel|escritório|museu|clube|tribunal|ministério|estúdio|ateliê|shopping|consultório|sesc|senai|sebrae)(?!\p{L})/iu;

/** Portuguese of Brazil: first names after Sr. and Sra., você to everybody, and no form that shows the writer's gender. */
export const portuguese: LetterLanguage = {
  tag: 'pt',
  name: 'Portuguese',
  addresses: {
    nobody: {
      salutation: { warm: 'Olá,', neutral: 'Olá,', formal: 'Prezada equipe de recrutamento,' },
      closing,
    },
    familiar: { salutation: 'Olá, {first},', closing },
    she: {
      salutation: {
        warm: 'Olá, {title} {called},',
        neutral: 'Prezada {title} {called},',
        formal: 'Prezada {title} {called},',
      },
      closing: toTitled,
    },
    he: {
      salutation: {
        warm: 'Olá, {title} {called},',
        neutral: 'Prezado {title} {called},',
        formal: 'Prezado {title} {called},',
      },
      closing: toTitled,
    },
    named: {
      salutation: {
        warm: 'Olá, {title} {first},',
        neutral: 'Olá, {title} {first},',
        formal: 'Olá, {title} {name},',
      },
      closing,
    },
    either: { prompt: 'saudação', salutation: '{either},', closing },
  },
  titles: { she: 'Sra.', he: 'Sr.', learned: { she: '{title}', he: '{title}' }, unknown: '{title}' },
  callsByFirst: true,
  titleByPronouns: 'formal',
  pronouns: { she: ['ela'], he: ['ele'] },
  day: say(true),
  onDay: (date, year) => ` no dia ${say(false)(date, year)}`,
  ofDay: (date, year) => ` do dia ${say(false)(date, year)}`,
  meetings: {
    phone: { met: 'ligação', other: 'ligação', thanks: 'a ligação' },
    video: { met: 'videochamada', other: 'videochamada', thanks: 'a videochamada' },
    onsite: { met: 'entrevista', other: 'entrevista', thanks: 'a entrevista' },
    panel: { met: 'entrevista', other: 'entrevista', thanks: 'a entrevista' },
    final: { met: 'entrevista', other: 'entrevista', thanks: 'a entrevista' },
    interview: { met: 'conversa', other: 'entrevista', thanks: 'a conversa', otherThanks: 'a entrevista' },
  },
  arranging: 'organizar a entrevista',
  joinsRole: () => 'sobre',
  role: {
    named: (role) => `a vaga de ${smallRole(role)}`,
    unnamed: 'a vaga',
    ofNamed: (role) => `da vaga de ${smallRole(role)}`,
    ofUnnamed: 'da vaga',
    interview: 'Entrevista – {}',
    interviewAt: 'Entrevista – {}',
  },
  atCompany: (company) => ` ${masculine.test(company) ? 'no' : 'na'} ${company}`,
  yourCompany: () => 'sua empresa',
  yourName: 'seu nome',
  pickOne: 'Para escolher:',
  terms: { familiar: /(?!)/, polite: /(?!)/, isFamiliar: () => false },
  notes: {
    phrases: portuguesePhrases,
    prompts: {
      specific: 'um ponto concreto da conversa, em uma frase',
      promised: 'com suas palavras',
      unsaid: 'o que faltou dizer, em uma frase',
    },
    promise: 'Conforme prometi: {}',
    addition: 'Faltou mencionar uma coisa: {}',
  },
};
