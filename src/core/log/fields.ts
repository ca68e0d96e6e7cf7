import { remembering } from '../text.ts';

/** What kind of value a field holds; completions and checks go by it. */
export type FieldType =
  | 'text'
  | 'outcome'
  | 'date'
  | 'date-time'
  | 'person'
  | 'people'
  | 'yes-no'
  | 'interest'
  | 'minutes'
  | 'count'
  | 'time-zone'
  | 'country'
  | 'language'
  | 'records';

interface FieldRow {
  readonly type: FieldType;
  readonly aliases: readonly string[];
  readonly doc: string;
}

/** THE table of an entry's front matter fields. */
export const entryFields = {
  company: {
    type: 'text',
    aliases: [
      'employer',
      'organization',
      'organisation',
      'entreprise',
      'empresa',
      'firma',
      'unternehmen',
      'société',
      '会社',
      '会社名',
      '店',
      '店名',
      '施設',
      '施設名',
      '勤務先',
      '応募先',
      '企業',
      '公司',
      '公司名称',
      '회사',
      '회사명',
      'company-name',
      'name-of-company',
      'employer-name',
      'organization-name',
      'organisation-name',
      'firmenname',
      'nom-de-l’entreprise',
      "nom-de-l'entreprise",
      'nombre-de-la-empresa',
      'nome-da-empresa',
    ],
    doc: 'The employer, as text or a wikilink. Required.',
  },
  role: {
    type: 'text',
    aliases: [
      'position',
      'job-title',
      'job-position',
      'stelle',
      'rolle',
      'poste',
      'puesto',
      'cargo',
      'vaga',
      '職種',
      '仕事',
      '职位',
      '職位',
      '직무',
    ],
    doc: 'The job. Entries of one company and role form a process.',
  },
  date: {
    type: 'date-time',
    aliases: [
      'datum',
      'fecha',
      '日付',
      '日期',
      '날짜',
      'when',
      'wann',
      'quand',
      'cuándo',
      'quando',
      '日時',
      '일시',
      'interview-date',
      'interviewed',
      'interviewed-on',
      'interview-day',
      'interview-on',
      'interview-at',
      'interview-datetime',
      'interview-date-time',
      'date-of-interview',
      'gesprächstermin',
      'interviewtermin',
      'date-entretien',
      'date-de-l’entretien',
      "date-de-l'entretien",
      'fecha-de-entrevista',
      'fecha-de-la-entrevista',
      'fecha-entrevista',
      'data-da-entrevista',
      'data-entrevista',
      '面接日',
      '面接日時',
      '面试日期',
      '面试时间',
      '면접일',
      '면접일시',
    ],
    doc: 'When the interview takes (took) place: `2026-11-19` or `2026-11-19T14:00`. Required.',
  },
  time: {
    type: 'text',
    aliases: ['start-time', 'interview-time', 'uhrzeit', 'heure', 'hora', '開始時間', '时间', '시간'],
    doc: 'When it begins, such as `14:30`, where `date` is a day alone.',
  },
  outcome: {
    type: 'outcome',
    aliases: [
      'status',
      'result',
      'interview-status',
      'ergebnis',
      'statut',
      'résultat',
      'resultado',
      '結果',
      'ステータス',
      '结果',
      '状态',
      '결과',
      '상태',
    ],
    doc: 'What came of it so far, such as `upcoming`, `waiting`, `advanced`, `rejected`, `offer`.',
  },
  round: {
    type: 'text',
    aliases: ['interview-stage', 'rd', 'rnd', 'runde', 'ronda', 'étape', 'etapa'],
    doc: 'Which interview it is, such as `phone`, `video`, `onsite`, `panel`, `final`.',
  },
  interviewers: {
    type: 'people',
    aliases: [
      'interviewer',
      'panel',
      'interviewer-name',
      'interviewer-names',
      'interviewed-by',
      'with',
      'people',
      'people-met',
      'ppl',
      'who',
      'met',
      'met-with',
      'spoke-with',
      'spoke-to',
      'talked-to',
      'panelists',
      'panel-members',
      'gesprächspartner',
      'gesprächspartnerin',
      'gesprächspartnerinnen',
      'mit',
      'gespräch-mit',
      'entretien-avec',
      'entrevista-con',
      'entrevista-com',
      'interlocuteurs',
      'interlocuteur',
      'avec',
      'con',
      'con-quién',
      'com',
      'com-quem',
      'entrevistador',
      'entrevistadora',
      'entrevistadores',
      '面接官',
      '面接担当',
      '面接担当者',
      '面试官',
      '면접관',
    ],
    doc: 'Who interviewed: `Name`, `Name <mail>`, `Name (Title)`, or maps with `name`, `email`, `title`, `pronouns`.',
  },
  contact: {
    type: 'person',
    aliases: [
      'recruiter',
      'hiring-manager',
      'contacts',
      'contact-name',
      'contact-person',
      'point-of-contact',
      'recruiter-name',
      'hiring-manager-name',
      'ansprechpartner',
      'ansprechpartnerin',
      'kontakt',
      'recruteur',
      'contacto',
      'contato',
      '担当者',
      '联系人',
      '담당자',
    ],
    doc: 'Who gets letters that concern the whole process.',
  },
  referrer: { type: 'person', aliases: ['referred-by'], doc: 'Who recommended you.' },
  'decision-by': {
    type: 'date',
    aliases: ['hear-back-by', 'decision-date', 'response-by'],
    doc: 'The day by which they said you would hear.',
  },
  'offer-by': {
    type: 'date',
    aliases: [
      ...['offer-deadline', 'respond-by', 'answer-by', 'answer-due', 'reply-by', 'accept-by'],
      ...['offer-expires', 'offer-expires-on', 'offer-expiry', 'offer-due', 'antwortfrist', '回答期限'],
    ],
    doc: 'The day by which the offer must be answered. A `deadline` behind the day of an offer (`outcome-since`) is the same.',
  },
  'follow-up-by': {
    type: 'date',
    aliases: [
      'follow-up-date',
      'follow-up-on',
      'follow-up-due',
      'next-follow-up-date',
      'next-action-date',
      'next-step-date',
      'wiedervorlage',
    ],
    doc: 'The day on which you mean to follow up: the next letter of the process is due then.',
  },
  'next-action': {
    type: 'text',
    aliases: ['next-step', 'next-steps', 'next', 'now', 'update'],
    doc: 'What you mean to do then, or what they said; shown, and asked about where it tells of an answer.',
  },
  'via-agency': {
    type: 'yes-no',
    aliases: ['agency'],
    doc: 'Yes: every letter of the process goes to the contact.',
  },
  interested: { type: 'interest', aliases: ['still-interested'], doc: 'Yes (default), no or unsure.' },
  applied: {
    type: 'date',
    aliases: ['date-applied', 'applied-date', 'application-date', 'applied-on', 'applied-at'],
    doc: 'The day you applied; only shown.',
  },
  'outcome-since': {
    type: 'date',
    aliases: [
      'outcome-date',
      'decided',
      'decided-on',
      'rejected-date',
      'rejected-on',
      'date-rejected',
      'rejection-date',
      'absagedatum',
      'abgesagt-am',
      ...['outcome-on', 'status-since', 'status-date', 'result-since', 'result-date', 'status-seit'],
      ...[
        'ergebnis-seit',
        'ergebnis-am',
        'ergebnis-vom',
        'status-vom',
        'stand-seit',
        'absage-am',
        'absage-vom',
      ],
      ...['statut-depuis', 'statut-depuis-le', 'résultat-depuis', 'résultat-depuis-le', 'date-du-résultat'],
      ...['resultado-desde', 'estado-desde', 'fecha-del-resultado', 'fecha-de-resultado'],
      ...['situação-desde', 'status-desde', 'data-do-resultado', '結果日', '结果日期', '결과일'],
    ],
    doc: 'The day the outcome became known.',
  },
  duration: { type: 'minutes', aliases: [], doc: 'How many minutes it takes; 60 when blank.' },
  'time-zone': {
    type: 'time-zone',
    aliases: ['timezone', 'tz'],
    doc: 'The IANA zone of `date`, such as `Europe/Berlin`.',
  },
  country: {
    type: 'country',
    aliases: ['land', 'pays', 'país', 'pais', 'paese', '国', '国名', '国家', '國家', '국가', '나라'],
    doc: 'Whose public holidays count: `US`, `DE` or `DE-BY`.',
  },
  'follow-ups': {
    type: 'records',
    aliases: ['followups', 'letters'],
    doc: 'The record of what was sent, waived, snoozed or answered; the tool writes it.',
  },
  template: {
    type: 'text',
    aliases: [],
    doc: 'The letter template for this entry, instead of the usual one.',
  },
  'letter-language': { type: 'language', aliases: [], doc: 'The language of its letters, such as `en`.' },
  location: {
    type: 'text',
    aliases: [],
    doc: 'Where it takes place; the calendar shows it.',
  },
  link: {
    type: 'text',
    aliases: [],
    doc: 'The link to join by; the calendar shows it where no place is written.',
  },
  'calendar-uid': {
    type: 'text',
    aliases: [],
    doc: 'The UID of the calendar invitation it was made from, by which a moved or cancelled one is recognised; the tool writes it.',
  },
  'calendar-sequence': {
    type: 'count',
    aliases: [],
    doc: 'How often that invitation had been changed (SEQUENCE), 0 when blank: an older one changes nothing any more; the tool writes it.',
  },
} as const satisfies Record<string, FieldRow>;

/** THE table of a letter's front matter fields. */
export const letterFields = {
  letter: { type: 'text', aliases: [], doc: 'The kind of letter, such as `thank-you`.' },
  entry: { type: 'text', aliases: [], doc: 'The entry it belongs to: a relative path or a wikilink.' },
  to: { type: 'person', aliases: [], doc: 'Who gets it.' },
  subject: { type: 'text', aliases: [], doc: 'The subject line.' },
  sent: { type: 'date', aliases: [], doc: 'The day it went out; blank is a draft.' },
  'letter-language': { type: 'language', aliases: [], doc: 'The language it is written in, such as `en`.' },
} as const satisfies Record<string, FieldRow>;

export type EntryField = keyof typeof entryFields;
export type LetterField = keyof typeof letterFields;

/** The name under which spellings of a key are the same: no case, space, `_` or `-`. */
export const foldKey = remembering((key) => key.toLowerCase().replace(/[\s_-]/g, ''));

/** The source of a regular expression for the names of an entry field, their words joined by a space, `_`, `-` or nothing; without case. */
export function namesPattern(field: EntryField): string {
  const names = [field, ...entryFields[field].aliases];
  return `(?:${names.map((name) => name.replace(/[-_ ]/g, '[-_ ]?')).join('|')})`;
}

/** The entry field that `key` names, by its own name or an alias. Keys that are decided by their value (see `fieldOf`) are not here. */
export const entryFieldOf = fieldReader<EntryField>(entryFields);

/** The letter field that `key` names. */
export const letterFieldOf = fieldReader<LetterField>(letterFields);

function fieldReader<Name extends string>(table: Record<Name, FieldRow>): (key: string) => Name | undefined {
  const index = new Map<string, Name>();
  for (const name in table) {
    for (const spelling of [name, ...table[name].aliases])
      index.set(spelling, name).set(foldKey(spelling), name);
  }
  // Most keys are written as in the table, and a log has very many.
  return (key) => index.get(key) ?? index.get(foldKey(key));
}
