import { intlDay } from './intlDay.ts';
import type { LetterLanguage } from './language.ts';
import { spanishPhrases } from './phrases/spanish.ts';
import { smallRole } from './plainRole.ts';

const closing = {
  warm: 'Un saludo cordial,',
  neutral: 'Saludos cordiales,',
  formal: 'Atentamente,',
} as const;

const say = (date: Parameters<LetterLanguage['day']>[0], year: boolean): string =>
  intlDay('es', date, { weekday: true, year }).replace(',', '');

/** Spanish. A colon ends the salutation; what is said to tú holds for vos, too, as no present tense of theirs is in it. */
export const spanish: LetterLanguage = {
  tag: 'es',
  name: 'Spanish',
  addresses: {
    nobody: {
      salutation: { warm: 'Buenos días:', neutral: 'Buenos días:', formal: 'Estimado equipo de selección:' },
      closing,
    },
    familiar: {
      salutation: 'Hola, {first}:',
      closing: { warm: 'Un saludo,', neutral: 'Un saludo,', formal: 'Saludos cordiales,' },
    },
    she: { salutation: 'Estimada {title} {last}:', closing },
    he: { salutation: 'Estimado {title} {last}:', closing },
    named: {
      salutation: 'Buenos días, {title} {name}:',
      closing,
    },
    either: { prompt: 'saludo', salutation: '{either}:', closing },
  },
  titles: {
    she: 'Sra.',
    he: 'Sr.',
    learned: { she: '{title}', he: '{title}' },
    unknown: '{title}',
  },
  titleByPronouns: 'formal',
  pronouns: { she: ['ella'], he: ['él', 'el'] },
  day: say,
  onDay: (date, year) => ` el ${say(date, year)}`,
  ofDay: (date, year) => ` del ${say(date, year)}`,
  meetings: {
    phone: { met: 'llamada', other: 'llamada', thanks: 'la llamada' },
    video: { met: 'videollamada', other: 'videollamada', thanks: 'la videollamada' },
    onsite: { met: 'entrevista', other: 'entrevista', thanks: 'la entrevista' },
    panel: { met: 'entrevista', other: 'entrevista', thanks: 'la entrevista' },
    final: { met: 'entrevista', other: 'entrevista', thanks: 'la entrevista' },
    interview: { met: 'entrevista', other: 'entrevista', thanks: 'la entrevista' },
  },
  arranging: 'organizar la entrevista',
  joinsRole: () => 'para',
  role: {
    named: (role) => `el puesto de ${smallRole(role)}`,
    unnamed: 'el puesto',
    ofNamed: (role) => `del puesto de ${smallRole(role)}`,
    ofUnnamed: 'del puesto',
    interview: 'Entrevista – {}',
    interviewAt: 'Entrevista – {}',
  },
  atCompany: (company) => ` en ${company}`,
  yourCompany: () => 'su empresa',
  yourName: 'su nombre',
  pickOne: 'Para elegir:',
  terms: {
    familiar:
      /(?<!\p{L})(?:tuteo|nos tute\p{L}+|me tute\p{L}+|tute\p{L}mos|todos? de tú|de (?:tú|vos) (?:desde|todo|total)|(?:tratar?on|trató|hablar?on|habló) de (?:tú|vos))(?!\p{L})/iu,
    polite: /(?<!\p{L})(?:de usted|ustede\p{L}+|me trat\p{L}+ de usted)(?!\p{L})/iu,
    // In Spain and along the River Plate, usted is stiff among people who talked about a job.
    isFamiliar: (tone, country) =>
      tone === 'warm' || (tone === 'neutral' && ['ES', 'AR', 'UY'].includes(country ?? '')),
  },
  notes: {
    phrases: spanishPhrases,
    prompts: {
      specific: 'un punto concreto de la entrevista, en una frase',
      promised: 'con sus propias palabras',
      unsaid: 'lo que faltó decir, en una frase',
    },
    promise: 'Tal como prometí: {}',
    addition: 'Me faltó mencionar algo: {}',
  },
};
