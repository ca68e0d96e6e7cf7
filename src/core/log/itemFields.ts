import { type EntryField, entryFieldOf, foldKey } from './fields.ts';

/** A field of one interview where a file holds several; `remarks` is what the person noted beside it. */
export type ItemField = EntryField | 'remarks';

/** THE table of what people call the fields of one interview in a list, under a heading or in a table, beside the fields of an entry. */
const itemFields: readonly (readonly [field: ItemField, keys: readonly string[]])[] = [
  [
    'date',
    [
      'when',
      'day',
      'on',
      'held',
      'wann',
      'quand',
      'cuándo',
      'quando',
      'data',
      '時間',
      '时间',
      '日時',
      '일시',
    ],
  ],
  [
    'round',
    [
      ...[
        'round',
        'type',
        'stage',
        'title',
        'name',
        'kind',
        'step',
        'event',
        'action',
        'activity',
        'format',
        'what',
        'interview',
      ],
      ...[
        'art',
        'typ',
        'schritt',
        'phase',
        'gespräch',
        'entretien',
        'tipo',
        'fase',
        'paso',
        'acción',
        'evento',
        'entrevista',
        'ação',
      ],
      ...['種別', '段階', '面接', '阶段', '轮次', '环节', '面试', '단계', '전형', '면접'],
    ],
  ],
  [
    'interviewers',
    [
      ...[
        'with',
        'who',
        'people',
        'participants',
        'attendees',
        'met',
        'interviewedby',
        'interviewername',
        'interviewernames',
      ],
      ...[
        'mit',
        'teilnehmer',
        'gesprächspartnerin',
        'avec',
        'participants',
        'con',
        'con quién',
        'mit wem',
        'avec qui',
        'con chi',
        'met wie',
        'participantes',
        'asistentes',
      ],
      ...['com', 'com quem', '相手', '参加者', '참석자'],
    ],
  ],
  [
    'outcome',
    [
      'verdict',
      'heard',
      'heard back',
      'any news',
      'so far',
      'where it stands',
      'standing',
      'latest',
      'did they call',
      'stand der dinge',
      'uitkomst',
      'esito',
      'how it went',
      'stand',
      'state',
      'estado',
      'situação',
      'situación',
      'ausgang',
      'issue',
      'desfecho',
    ],
  ],
  [
    'decision-by',
    [
      ...['decision', 'decision exp', 'decision expected', 'expected decision', 'decision due', 'answer due'],
      ...['expect answer', 'answer expected', 'answer promised', 'word by', 'word due', 'hear by'],
      ...[
        'when will i hear',
        'they decide by',
        'bescheid bis',
        'rückmeldung bis',
        'réponse avant',
        'respuesta',
      ],
    ],
  ],
  [
    'remarks',
    [
      ...[
        'notes',
        'note',
        'details',
        'comment',
        'comments',
        'feedback',
        'remarks',
        'impressions',
        'notizen',
        'notiz',
      ],
      ...[
        'anmerkung',
        'anmerkungen',
        'bemerkung',
        'remarque',
        'remarques',
        'commentaire',
        'notas',
        'nota',
        'notas clave',
      ],
      ...['observaciones', 'observações', 'comentarios', 'メモ', '備考', '备注', '메모', '비고'],
    ],
  ],
];

const index = new Map(
  itemFields.flatMap(([field, keys]) => keys.map((key) => [foldKey(key), field] as const)),
);

/** The field of one interview that a key, a label or the head of a column names. */
export function itemFieldOf(key: string): ItemField | undefined {
  return index.get(foldKey(key)) ?? entryFieldOf(key);
}
