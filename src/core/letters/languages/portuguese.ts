import { intlDay } from './intlDay.ts';
import type { LetterLanguage } from './language.ts';
import { smallRole } from './plainRole.ts';

const closing = { warm: 'Um abraço,', neutral: 'Atenciosamente,', formal: 'Atenciosamente,' } as const;

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
    she: { salutation: 'Prezada {title} {called},', closing },
    he: { salutation: 'Prezado {title} {called},', closing },
    named: {
      salutation: { warm: 'Olá, {first},', neutral: 'Olá, {first},', formal: 'Olá, {name},' },
      closing,
    },
  },
  titles: { she: 'Sra.', he: 'Sr.', learned: { she: '{title}', he: '{title}' }, unknown: '' },
  titleByPronouns: 'formal',
  pronouns: { she: ['ela'], he: ['ele'] },
  day: say(true),
  onDay: (date, year) => ` em ${say(false)(date, year)}`,
  ofDay: (date, year) => ` de ${say(false)(date, year)}`,
  meetings: {
    phone: { met: 'ligação', other: 'ligação', thanks: 'a ligação' },
    video: { met: 'videochamada', other: 'videochamada', thanks: 'a videochamada' },
    onsite: { met: 'entrevista', other: 'entrevista', thanks: 'a entrevista' },
    panel: { met: 'entrevista', other: 'entrevista', thanks: 'a entrevista' },
    final: { met: 'entrevista', other: 'entrevista', thanks: 'a entrevista' },
    interview: { met: 'conversa', other: 'entrevista', thanks: 'a conversa' },
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
  terms: { familiar: /(?!)/, polite: /(?!)/, isFamiliar: () => false },
  notes: {
    kept: /(?<!\p{L})(?:privad[oa]s?|particular|pessoal|confidencial\p{L}*|entre nós|segredo|não (?:falar|contar|dizer|pode vazar|mencionar)|vazar|sal[áa]rio\p{L}*|pretensão|ganh[oa]\p{L}*|bruto|líquido|plr|vr|vt|grávida|gravidez|doença|doente|burn-?out|filh[oa]s?|marido|esposa|divórcio|outra (?:proposta|oferta|empresa)|demi(?:ti\p{L}*|ssão)|férias|horários?|híbrido|fofoca|turnos?|escala|meio per[ií]odo|uniforme|plano (?:de saúde|unimed)|convênio|benefícios|sóbri[oa]|álcool|fui (?:bem|mal)|foi (?:bem|mal|tri|top|ótim[oa])|travei|nervos[oa]|gaguejei|gente boa|simpátic[oa]s?|legal|gross[ao]|outros? processos?|\d+ outros|\d+ ?k|R\$ ?\d+)(?!\p{L})/iu,
    promised:
      /(?<!\p{L})(?:promet\p{L}+|promessa|fiquei de (?:mandar|enviar|passar)|(?:vou|ficou de) (?:mandar|enviar)|mando (?:pra|para|até|o|a)|envio (?:pra|para|até|o|a)|mandar (?:pra|para|até|o|a)|combinei de (?:mandar|enviar))(?!\p{L})/iu,
    unsaid:
      /(?<!\p{L})(?:esqueci (?:de|d)|não (?:falei|mencionei|contei|deu tempo)|devia ter (?:dito|falado|contado)|deveria ter (?:dito|falado|contado)|faltou (?:falar|dizer))(?!\p{L})/iu,
    thing:
      /^(?:o|a|os|as|um|uma)(?: \p{Ll}[\p{L}-]+)(?: (?:de|do|da|dos|das|em|no|na|para|com|sem|sobre|entre|e|a|o|ao|à|\p{Lu}[\p{L}\p{N}-]*|\d{1,4}|\p{Ll}{4,}(?:ção|são|mento|gem|ico|ica|al|ais|ivo|iva|ário|ária|oso|osa|dade))){0,8}$/u,
    frames: ['Um assunto em especial ficou comigo: {}.', 'Um ponto me interessou em particular: {}.'],
    prompts: {
      specific: 'um ponto concreto da conversa, em uma frase',
      promised: 'com suas palavras',
      unsaid: 'o que faltou dizer, em uma frase',
    },
    promise: 'Conforme prometi: {}',
    addition: 'Faltou mencionar uma coisa: {}',
  },
};
