import { intlDay } from './intlDay.ts';
import type { LetterLanguage } from './language.ts';
import { frenchPhrases } from './phrases/french.ts';
import { smallRole } from './plainRole.ts';

const closing = { warm: 'Bien cordialement,', neutral: 'Cordialement,', formal: 'Cordialement,' } as const;

/** The first of a month is the only one with an ending. */
const first = (day: string): string => day.replace(/(?<!\d)1(?= \p{L})/u, '1er');
const say = (weekday: boolean) => (date: Parameters<LetterLanguage['day']>[0], year: boolean) =>
  first(intlDay('fr', date, { weekday, year }));

/** What needs an article before it: `à la Pharmacie du Parc`, and not `chez Pharmacie du Parc`. */
const common =
  /^(?:cabinet|école|hôpital|ehpad|clinique|centre|cpe|chu|pharmacie|librairie|mairie|ville|commune|lycée|collège|université|groupe|agence|atelier|association|laboratoires?|labo|institut|garage|maison|société|restaurant|boulangerie|résidence|fondation|crèche)(?!\p{L})/iu;

const elided =
  /^(?:[aeiouàâäéèêëîïôöùûüœæ]|h(?:ôte|ôtel|orloger|orticult|uissier|istor|ygién|ydr|ospital|erbor))/iu;

/** `de`, or `d'` before a vowel. */
const of = (role: string): string => (elided.test(role) ? `d'${smallRole(role)}` : `de ${smallRole(role)}`);

/** French. The formal closing repeats the salutation, so that it has its own for each; a blank of one prompt is filled in once for both. */
export const french: LetterLanguage = {
  tag: 'fr',
  name: 'French',
  addresses: {
    nobody: {
      salutation: { warm: 'Bonjour,', neutral: 'Bonjour,', formal: 'Madame, Monsieur,' },
      closing: {
        ...closing,
        formal: "Je vous prie d'agréer, Madame, Monsieur, mes salutations distinguées.",
      },
    },
    familiar: {
      salutation: 'Bonjour {first},',
      closing: { warm: 'À bientôt,', neutral: 'À bientôt,', formal: 'Bien cordialement,' },
    },
    she: {
      salutation: { warm: 'Bonjour Madame {last},', neutral: 'Bonjour Madame {last},', formal: 'Madame,' },
      closing: { ...closing, formal: "Je vous prie d'agréer, Madame, mes salutations distinguées." },
    },
    he: {
      salutation: {
        warm: 'Bonjour Monsieur {last},',
        neutral: 'Bonjour Monsieur {last},',
        formal: 'Monsieur,',
      },
      closing: { ...closing, formal: "Je vous prie d'agréer, Monsieur, mes salutations distinguées." },
    },
    named: {
      salutation: { warm: 'Bonjour {first},', neutral: 'Bonjour {name},', formal: 'Bonjour {name},' },
      closing: { ...closing, formal: "Je vous prie d'agréer mes salutations distinguées." },
    },
    either: {
      prompt: 'Madame ou Monsieur',
      salutation: '{either},',
      closing: "Je vous prie d'agréer, {either}, mes salutations distinguées.",
    },
  },
  titles: { she: 'Madame', he: 'Monsieur', unknown: '' },
  titleByPronouns: 'always',
  pronouns: { she: ['elle'], he: ['il'] },
  day: say(true),
  onDay: (date, year) => ` le ${say(true)(date, year)}`,
  ofDay: (date, year) => ` du ${say(true)(date, year)}`,
  meetings: {
    phone: {
      met: 'entretien téléphonique',
      other: 'entretien téléphonique',
      thanks: 'notre entretien téléphonique',
      otherThanks: "l'entretien téléphonique",
    },
    video: {
      met: 'entretien en visio',
      other: 'entretien en visio',
      thanks: 'notre entretien en visio',
      otherThanks: "l'entretien en visio",
    },
    onsite: { met: 'entretien', other: 'entretien', thanks: 'notre entretien', otherThanks: "l'entretien" },
    panel: { met: 'entretien', other: 'entretien', thanks: 'notre entretien', otherThanks: "l'entretien" },
    final: { met: 'entretien', other: 'entretien', thanks: 'notre entretien', otherThanks: "l'entretien" },
    interview: {
      met: 'entretien',
      other: 'entretien',
      thanks: 'notre entretien',
      otherThanks: "l'entretien",
    },
  },
  arranging: "l'organisation de l'entretien",
  joinsRole: () => 'pour',
  role: {
    named: (role) => `le poste ${of(role)}`,
    unnamed: 'le poste',
    ofNamed: (role) => `du poste ${of(role)}`,
    ofUnnamed: 'du poste',
    interview: 'Entretien – {}',
    interviewAt: 'Entretien – {}',
  },
  atCompany: (company) => (common.test(company) ? '' : ` chez ${company}`),
  yourCompany: () => 'votre entreprise',
  yourName: 'votre nom',
  pickOne: 'Au choix :',
  terms: {
    familiar:
      /(?<!\p{L})(?:(?:on|tout le monde|tt le monde|tous) se tutoi\p{L}*|tutoiement|tutoyé\p{L}*|(?:me |m['’]a |m['’]ont )tutoi\p{L}*|à tu et à toi|on se dit tu)(?!\p{L})/iu,
    polite: /(?<!\p{L})(?:vouvoi\p{L}*|vouvoy\p{L}*|on se dit vous)(?!\p{L})/iu,
    isFamiliar: () => false,
  },
  notes: {
    phrases: frenchPhrases,
    prompts: {
      specific: "un point précis de l'entretien, en une phrase",
      promised: 'avec vos propres mots',
      unsaid: "ce qui n'a pas été dit, en une phrase",
    },
    promise: 'Comme convenu : {}',
    addition: "Il y a un point que je n'ai pas eu l'occasion d'évoquer : {}",
  },
  // A blank that does not break stands before high marks.
  finish: (rendered) => rendered.replace(/(?<=\S) (?=[?!:;](?:\s|$))/gm, '\u00A0'),
  regions: {
    // Quebec: an entrevue, no surname behind Madame, and a blank before the colon alone.
    CA: {
      salutation: (salutation) => salutation.replace(/^(Bonjour (?:Madame|Monsieur)) .+,$/, '$1,'),
      respell: (text) =>
        [
          ['un entretien', 'une entrevue'],
          ['Le premier entretien', 'La première entrevue'],
          ['comme annulé', 'comme annulée'],
          ['entretien', 'entrevue'],
        ].reduce((done, [from = '', to = '']) => done.replaceAll(from, to), text),
      finish: (rendered) => rendered.replace(/\u00A0(?=[?!;])/g, ''),
    },
  },
};
