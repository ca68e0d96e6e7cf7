import { readDate } from '../dateReading.ts';
import type { YamlPair } from '../frontMatter/frontMatter.ts';
import { fold } from '../text.ts';
import { nameOfNote } from './dateOfName.ts';
import { scalarOf } from './fieldOf.ts';
import { type EntryField, entryFields, foldKey } from './fields.ts';

/** A field that is named by what it is. */
type NamedField = 'company' | 'role' | 'date' | 'interviewers' | 'decision-by';

/**
 * THE table of keys that mean a field of an interview only beside others of its fields, as people write them in the languages of
 * letters: a practice is the employer of one note and the doctor's of another.
 */
const keys: Readonly<Record<NamedField, readonly string[]>> = {
  company: [
    ...'practice clinic surgery hospital hospice pharmacy ward trust caretrust carehome nursinghome school nursery college university faculty academy district restaurant kitchen cafe bakery brewery hotel inn bar pub shop store salon studio theatre theater museum gallery library archive venue orchestra firm bureau chambers lawfirm bank insurer charity ngo foundation council municipality authority ministry court garage workshop plant factory mill mine yard shipyard shippingline line airline depot farm estate ranch vineyard winery zoo lab laboratory institute publisher newspaper paper startup business workplace outfit outlet place where co corp'.split(
      ' ',
    ),
    ...['arbeitgeber', 'betrieb', 'praxis', 'kanzlei', 'einrichtung', 'träger', 'klinik', 'krankenhaus'],
    ...['schule', 'kita', 'kindergarten', 'hochschule', 'universität', 'institut', 'labor', 'apotheke'],
    ...['werkstatt', 'büro', 'agentur', 'gasthof', 'laden', 'geschäft', 'verlag', 'bibliothek', 'verein'],
    ...[
      'behörde',
      'amt',
      'gemeinde',
      'stiftung',
      'bäckerei',
      'metzgerei',
      'schreinerei',
      'spedition',
      'werk',
    ],
    ...['employeur', 'structure', 'établissement', 'cabinet', 'étude', 'association', 'école', 'collège'],
    ...['lycée', 'hôpital', 'clinique', 'crèche', 'ehpad', 'foyer', 'mairie', 'collectivité', 'organisme'],
    ...['agence', 'atelier', 'boutique', 'magasin', 'librairie', 'pharmacie', 'boulangerie', 'laboratoire'],
    ...['musée', 'fondation', 'domaine', 'compagnie', 'boîte'],
    ...['empleador', 'compañía', 'organización', 'institución', 'centro', 'clínica', 'despacho', 'taller'],
    ...['colegio', 'escuela', 'bufete', 'gabinete', 'consultorio', 'estudio', 'laboratorio', 'farmacia'],
    ...['restaurante', 'tienda', 'librería', 'museo', 'biblioteca', 'fundación', 'asociación'],
    ...[
      'ayuntamiento',
      'residencia',
      'guardería',
      'astillero',
      'bodega',
      'peluquería',
      'gestoría',
      'agencia',
    ],
    ...['empregador', 'companhia', 'organização', 'instituição', 'escola', 'escritório', 'colégio', 'loja'],
    ...['consultório', 'laboratório', 'farmácia', 'oficina', 'fábrica', 'museu', 'fundação', 'associação'],
    ...['prefeitura', 'creche', 'fazenda', 'salão', 'estúdio', 'agência', 'cooperativa', 'ong'],
    ...[
      '勤務先',
      '就業先',
      '法人',
      '法人名',
      '病院',
      '病院名',
      '医院',
      '学校',
      '学校名',
      '園名',
      '施設',
      '施設名',
    ],
    ...[
      '店名',
      '店舗',
      '事務所',
      '事務所名',
      '薬局',
      '団体',
      '団体名',
      '研究所',
      '大学',
      '工房',
      '社名',
      '企業名',
    ],
    ...['応募先', '応募先企業', '面接先'],
  ],
  role: [
    ...['funktion', 'tätigkeit', 'beruf', 'fonction', 'emploi', 'métier', 'empleo', 'función', 'ocupación'],
    ...['rol', 'job', 'post', 'unit', 'opening', 'vacancy', 'applying-for', 'applied-for'],
    ...['função', 'profissão', 'ocupação', '応募職種', '募集職種', 'ポジション'],
    ...['als', 'intitulé-du-poste', 'titre-du-poste', 'vacante', 'título-del-puesto', 'título-da-vaga'],
  ],
  date: [
    ...[
      'on',
      'held',
      'day',
      'rdv',
      'rendez-vous',
      'termin',
      'cita',
      'meeting',
      'appointment',
      'visit',
      'visite',
      'besuch',
      'visita',
    ],
    ...['trial', 'trial-day', 'probetag', 'probearbeiten', 'essai', 'prueba', 'teste'],
  ],
  interviewers: [
    ...['saw', 'seen', 'sat-with', 'spoken-to'],
    ...['attendees', 'attending', 'present', 'participants', 'in-the-room', 'on-the-call', 'on-the-panel'],
    ...['who-was-there'],
    ...['gespräch-mit', 'interview-mit', 'interviewt-von', 'entretien-avec', 'entretien-mené-par'],
    ...[
      'intervieweur',
      'intervieweurs',
      'intervieweuse',
      'intervieweuses',
      'entrevista-con',
      'entrevista-com',
    ],
    ...['entrevistadoras', 'entrevistado-por', 'entrevistada-por', '面接担当', '面接担当者', '面接者'],
    ...['personen', 'teilnehmer', 'anwesend', 'anwesende', 'dabei', 'personnes', 'présents', 'personas'],
    ...['presentes', 'pessoas', '同席', '出席者', '先方', '相手'],
    ...[
      'wer',
      'qui',
      'getroffen',
      'gesprochen-mit',
      'mit-wem',
      'leute',
      'gegenüber',
      'vu',
      'vus',
      'vue',
      'vues',
      'vu-par',
    ],
    ...['rencontré', 'rencontrés', 'rencontrée', 'rencontrées', 'reçu-par', 'reçue-par', 'avec-qui', 'gens'],
    ...['gente', 'quién', 'quiénes', 'hablé-con', 'me-entrevistó', 'me-entrevistaron', 'reunión-con'],
    ...[
      'quem',
      'conversei-com',
      'falei-com',
      'conversa-com',
      'me-entrevistou',
      '会った人',
      '話した人',
      'お相手',
    ],
  ],
  'decision-by': [
    ...['entscheidung', 'entscheidung-bis', 'rückmeldung', 'rückmeldung-bis', 'bescheid', 'bescheid-bis'],
    ...['décision', 'décision-le', 'réponse', 'réponse-le', 'réponse-avant-le', 'decisión', 'respuesta'],
    ...['decisão', 'resposta', 'retorno', '返事', '結果連絡', '合否連絡'],
  ],
};

const fieldsByKey: ReadonlyMap<string, NamedField> = new Map(
  (['company', 'role', 'date', 'interviewers', 'decision-by'] as const).flatMap((field) =>
    keys[field].map((key) => [foldKey(key), field] as const),
  ),
);

/** The field that a key means beside others of an interview. */
export function fieldBeside(key: string): EntryField | undefined {
  return fieldsByKey.get(foldKey(key));
}

/** The source of a regular expression for the keys that mean a company beside others. */
export const companiesBeside = keys.company.join('|');

/** What names an interview by itself. */
const ofInterview = /interview|entretien|entrevist|gespräch|面接/i;

/** Names of a job that are nothing else: `position` is one on a field, too. */
const ofJob = /^(?:role|job|stelle|poste|puesto|vacante|vaga|職種|応募職種|募集職種|emploi|empleo|rol$)/i;

/** The pairs of each field, and those that are no field. */
interface Spellings {
  readonly spellings: ReadonlyMap<EntryField, readonly YamlPair[]>;
  readonly others: readonly YamlPair[];
}

/**
 * The same, with the fields that are named by what they are, where a day and enough else tell that the note is about an interview for
 * a job. What two keys may name, as a school and a university, is left alone.
 */
export function withKeysBeside({ spellings, others }: Spellings, path: string): Spellings {
  const parted = withWhoMet(spellings);
  if (parted && isOfInterview(parted, [], path)) return { spellings: parted, others };
  const named = others.flatMap((pair) => {
    const field = fieldsByKey.get(foldKey(pair.key));
    return field !== undefined && !spellings.has(field) && says(pair, field) ? [{ field, pair }] : [];
  });
  const found = named.filter(({ field }) => named.filter((one) => one.field === field).length === 1);
  if (found.length === 0 || !isOfInterview(spellings, found, path)) return { spellings, others };
  return {
    spellings: new Map([...spellings, ...found.map(({ field, pair }) => [field, [pair]] as const)]),
    others: others.filter((other) => found.every(({ pair }) => pair !== other)),
  };
}

/** Keys that ask who it is, and those that say whom one met: beside these, the first are answered by an employer. */
const who = /^(?:who|wer|qui|quién|quem)$/i;
const met =
  /^(?:met|saw|seen|spoke|talked|with|getroffen|gesprochen|mit|vu|rencontr|avec|con|com|conversei|falei)/i;

/** The same where `who` names the employer, as `met` names the people and nothing else an employer; undefined elsewhere. */
function withWhoMet(spellings: Spellings['spellings']): Spellings['spellings'] | undefined {
  const people = (spellings.get('interviewers') ?? []).filter(({ value }) => value !== undefined);
  const [asked, ...otherAsked] = people.filter(({ key }) => who.test(key));
  const rest = people.filter(({ key }) => met.test(key));
  if (spellings.has('company') || !asked || otherAsked.length > 0 || rest.length === 0) return undefined;
  // Several people are no employer.
  if (!/^[^,;&+<@]{2,60}$/.test(scalarOf(asked.value)?.text ?? '')) return undefined;
  return new Map([...spellings, ['company', [asked]], ['interviewers', rest]]);
}

/** Whether a value can be one of the field. */
function says({ value }: YamlPair, field: NamedField): boolean {
  const written = scalarOf(value)?.text ?? '';
  if (field === 'interviewers') return value?.kind === 'list' || /\p{L}/u.test(written);
  if (field === 'company' && venue.test(written)) return false;
  if (field !== 'decision-by' && field !== 'date') return /\p{L}{2}/u.test(written);
  return readDate(written).kind === 'date';
}

/** Where one meets, and not whom. */
const venue =
  /^(?:on ?line|video|remote|zoom|teams|(?:ms|microsoft) teams|google meet|meet|skype|webex|phone|telephone|call|on ?site|in person|their (?:office|place)|office|room \S+|floor \S+|\d.*)(?!\p{L})/iu;

/** How much has to tell of an interview for a job, beside an employer and a day. */
const enough = 2;

function isOfInterview(
  spellings: Spellings['spellings'],
  found: readonly { readonly field: NamedField; readonly pair: YamlPair }[],
  path: string,
): boolean {
  const written = (field: EntryField) => {
    const [pair] = spellings.get(field) ?? [];
    return pair?.value === undefined ? undefined : pair;
  };
  const beside = (field: NamedField) => found.find((one) => one.field === field)?.pair;
  const company = written('company') ?? beside('company');
  const date = written('date') ?? beside('date');
  if (!date || !company) return false;
  const role = written('role') ?? beside('role');
  const people = written('interviewers') ?? beside('interviewers');
  const weight =
    (role ? (ofJob.test(role.key) ? 2 : 1) : 0) +
    ([people, date].some((pair) => pair && ofInterview.test(pair.key)) ? 2 : 0) +
    (people ? 0.5 : 0) +
    (written('round') ? 1 : 0) +
    (written('outcome') ? 1 : 0) +
    (isInName(scalarOf(company.value)?.text ?? '', path) ? 1 : 0) +
    // A key that is nothing but an employer's.
    (entryFields.company.aliases.some((alias) => alias === foldKey(company.key)) ? 1 : 0);
  return weight >= enough;
}

/** Whether the name of a file has a word of a company's name: `Olentangy Ortho.md`. */
function isInName(company: string, path: string): boolean {
  const words = new Set(fold(nameOfNote(path)).split(' '));
  return fold(company)
    .split(' ')
    .some((word) => word.length > 3 && words.has(word));
}
