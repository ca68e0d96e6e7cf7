import type { FrontMatter } from '../frontMatter/frontMatter.ts';
import type { BodyLine } from './bodyLines.ts';
import { type EntryField, entryFieldOf, foldKey } from './fields.ts';
import { dayIn, type HeadOfNote, interviewWords } from './headOfNote.ts';

/** Names of fields in languages in which an entry cannot be written; they tell that a note may be one. */
const foreignKeys: Readonly<Record<'company' | 'date' | 'role' | 'round', readonly string[]>> = {
  company: [
    ...['azienda', 'società', 'datore-di-lavoro', 'ditta', 'arbeitgeber', 'employeur', 'compagnie'],
    ...['compañía', 'empleador', 'empregador', 'companhia', 'bedrijf', 'bedrijfsnaam', 'werkgever'],
    ...['företag', 'arbetsgivare', 'virksomhed', 'arbejdsgiver', 'bedrift', 'selskap', 'arbeidsgiver'],
    ...[
      'yritys',
      'työnantaja',
      'pracodawca',
      'společnost',
      'zaměstnavatel',
      'spoločnosť',
      'cég',
      'munkáltató',
    ],
    ...[
      'şirket',
      'işveren',
      'компания',
      'работодатель',
      'компанія',
      'роботодавець',
      'εταιρεία',
      'companie',
      'tvrtka',
    ],
  ],
  date: [
    ...[
      'data',
      'data-colloquio',
      'data-del-colloquio',
      'giorno',
      'quando',
      'tag',
      'termin',
      'gesprächsdatum',
      'jour',
    ],
    ...['día', 'dia', 'gespreksdatum', 'wanneer', 'dato', 'päivämäärä', 'päivä', 'data-rozmowy', 'termín'],
    ...['dátum', 'időpont', 'tarih', 'mülakat-tarihi', 'дата', 'дата-собеседования', 'ημερομηνία', 'date'],
  ],
  role: [
    ...[
      'ruolo',
      'posizione',
      'mansione',
      'functie',
      'vacature',
      'tjänst',
      'roll',
      'stilling',
      'tehtävä',
      'stanowisko',
    ],
    ...[
      'pozice',
      'pozícia',
      'pozíció',
      'pozisyon',
      'должность',
      'вакансия',
      'посада',
      'θέση',
      'emploi',
      'empleo',
    ],
  ],
  round: [
    'fase',
    'ronde',
    'etap',
    'kolo',
    'aşama',
    'этап',
    'colloquio',
    'gespräch',
    'entretien',
    'entrevista',
  ],
};

const foreignFields = new Map<string, EntryField>(
  (['company', 'date', 'role', 'round'] as const).flatMap((field) =>
    foreignKeys[field].map((key) => [foldKey(key), field] as const),
  ),
);

/** What many talks are called; beside the names of fields they mean an interview. */
const talkWords = /gespr[eä][kc]|samtale?|rozmow|görüşme|бесед/iu;

/** Fields that tell an interview from other notes with a company and a day. */
const ofInterview = ['role', 'round', 'interviewers', 'outcome', 'contact'] as const;

/** How many lines of the body are looked at for a word for an interview. */
const mostLines = 40;

/**
 * What front matter says of an interview under keys of these languages: a company, a day and one thing more of an interview. Undefined
 * where it lacks any of it, or where an entry could be written with its keys.
 */
export function headOfForeignKeys(
  path: string,
  lines: readonly BodyLine[],
  frontMatter: FrontMatter,
): HeadOfNote | undefined {
  const company = frontMatter.pairs.find(({ key }) => fieldNamed(key) === 'company');
  const values = new Map<EntryField, string>();
  const said = new Set<EntryField>();
  for (const { key, value } of frontMatter.pairs) {
    const field = fieldNamed(key);
    if (!field || value?.kind !== 'scalar' || value.text.trim() === '' || said.has(field)) continue;
    said.add(field);
    if (entryFieldOf(key) === undefined) values.set(field, value.text);
  }
  if (!company || values.size === 0 || !said.has('date')) return undefined;
  const texts = [path, ...lines.slice(0, mostLines).map(({ text }) => text)];
  if (!ofInterview.some((field) => said.has(field)) && !texts.some(speaksOfInterview)) return undefined;
  const written = values.get('date');
  if (written !== undefined) {
    const day = dayIn(written, { path, frontMatter, lines });
    if (day === undefined) return undefined;
    values.set('date', day);
  }
  return { values, range: { start: company.keyRange.start, end: company.range.end } };
}

function fieldNamed(key: string): EntryField | undefined {
  return entryFieldOf(key) ?? foreignFields.get(foldKey(key));
}

function speaksOfInterview(text: string): boolean {
  return (interviewWords.test(text) || talkWords.test(text)) && !/candidat/i.test(text);
}
