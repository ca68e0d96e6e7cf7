import { readDate } from '../dateReading.ts';
import type { YamlMap, YamlNode, YamlPair, YamlScalar } from '../frontMatter/frontMatter.ts';
import { dayInYear } from './datesInText.ts';
import { foldKey } from './fields.ts';
import { type FileItem, isPartOf, itemOf, labelOf, textIn } from './fileItem.ts';
import { type ItemField, itemFieldOf } from './itemFields.ts';
import { stepOf } from './steps.ts';

/** THE table of lists in front matter: those of interviews, and those in which interviews stand among other steps. */
const listKeys = {
  interviews: [
    ...[
      'interviews',
      'rounds',
      'interviewrounds',
      'interviewlog',
      'runden',
      'gespräche',
      'vorstellungsgespräche',
    ],
    ...['entretiens', 'entrevistas', 'rondas', 'rodadas', '面接', '面试', '面試', '면접'],
  ],
  steps: [
    ...[
      'history',
      'stages',
      'timeline',
      'events',
      'steps',
      'process',
      'journey',
      'log',
      'statushistory',
      'stagehistory',
    ],
    ...[
      'verlauf',
      'schritte',
      'étapes',
      'historique',
      'historial',
      'etapas',
      'histórico',
      '選考',
      '选考',
      '진행',
    ],
  ],
} as const satisfies Record<string, readonly string[]>;

const kindByKey = new Map(
  (['interviews', 'steps'] as const).flatMap((kind) =>
    listKeys[kind].map((key) => [foldKey(key), kind] as const),
  ),
);

/** The key of the list that the tool itself writes into. */
export const interviewsKey = 'interviews';

/** What kind of list of interviews a key of front matter names. */
export function listKindOf({ key }: Pick<YamlPair, 'key'>): 'interviews' | 'steps' | undefined {
  return kindByKey.get(foldKey(key));
}

/** The steps that lists in front matter hold: `interviews:`, `rounds:`, or `history:` with a date for each. */
export function listedSteps(pairs: readonly YamlPair[]): readonly FileItem[] {
  const lists = pairs.filter((pair) => listKindOf(pair));
  if (lists.length === 0) return [];
  const hasInterviews = lists.some(
    (pair) => listKindOf(pair) === 'interviews' && itemsOf(pair.value).length > 0,
  );
  return lists.flatMap((pair) => {
    const kind = listKindOf(pair);
    return itemsWithRound(pair.value).flatMap((node) => {
      const fields = node.kind === 'map' ? fieldsOf(node) : textFields(node, kind === 'interviews');
      const item = itemOf(kind === 'steps' ? withStep(fields) : fields, kind === 'interviews', node.range);
      if (!item) return [];
      return kind === 'steps' && hasInterviews && isState(fields) ? { ...item, isInterview: false } : item;
    });
  });
}

/** Whether a step is the state that an application has from that day on, beside a list that tells when the interviews are. */
function isState(fields: ReadonlyMap<ItemField, YamlPair>): boolean {
  return (
    fields.has('outcome') &&
    !fields.has('round') &&
    /^(?:in )?interview(?:s|ing|ed)?(?: (?:stage|phase|process))?$/i.test(
      textIn(fields, 'outcome')?.trim() ?? '',
    )
  );
}

/** In a history the status of a day says which step it was. */
function withStep(fields: ReadonlyMap<ItemField, YamlPair>): ReadonlyMap<ItemField, YamlPair> {
  const status = fields.get('outcome');
  if (!status || fields.has('round')) return fields;
  const others = [...fields].filter(([field]) => field !== 'outcome');
  return new Map<ItemField, YamlPair>([...others, ['round', status]]);
}

/** Whether an item is the interview with this `part`. */
export function isItemOf(node: YamlNode, part: string): boolean {
  const fields = node.kind === 'map' ? fieldsOf(node) : textFields(node);
  const item = itemOf(fields, true, node.range);
  const inYear =
    item && !item.date ? dayInYear(textIn(fields, 'date') ?? '', Number(part.slice(0, 4))) : undefined;
  const date = inYear?.kind === 'date' ? inYear.value : item?.date;
  return date !== undefined && isPartOf(date, part);
}

/** The items of a list, in order; a map with a date is one item, and a map of maps is a list whose keys name the rounds. */
export function itemsOf(value: YamlNode | undefined): readonly YamlNode[] {
  if (value?.kind === 'list') return value.items;
  if (value?.kind !== 'map') return [];
  if (value.pairs.some(({ key }) => itemFieldOf(key) === 'date')) return [value];
  return roundsOf(value).map(({ map }) => map);
}

/** The same items, with their round where they stand in a map; there a day alone is one, too: `phone: 2026-11-24`. */
function itemsWithRound(value: YamlNode | undefined): readonly YamlNode[] {
  const items = itemsOf(value);
  if (value?.kind !== 'map' || items[0] === value) return items;
  return value.pairs.flatMap((pair) => {
    if (pair.value?.kind === 'map') return [withRound(pair, pair.value)];
    return pair.value?.kind === 'scalar' ? dayAlone(pair, pair.value) : [];
  });
}

/** `onsite: 2026-11-26`, or `2026-11-26: onsite with Dana Okafor`; nothing where neither is a day, or the other no interview. */
function dayAlone({ key, keyRange, range }: YamlPair, value: YamlScalar): readonly YamlNode[] {
  const scalarOfKey: YamlScalar = { kind: 'scalar', text: key, range: keyRange, style: 'plain' };
  const [date, label] = readDate(key).kind === 'date' ? [scalarOfKey, value] : [value, scalarOfKey];
  const said = labelOf(label.text, label.range.start).fields;
  if (readDate(date.text).kind !== 'date' || stepOf(textIn(said, 'round') ?? '') !== 'interview') return [];
  const pair = { key: 'date', keyRange: date.range, value: date, range: date.range };
  const named = [...said].map(([field, one]) => ({ ...one, key: field }));
  return [{ kind: 'map', flow: true, range, pairs: [pair, ...named] }];
}

function roundsOf({ pairs }: YamlMap): readonly { readonly pair: YamlPair; readonly map: YamlMap }[] {
  return pairs.flatMap((pair) => (pair.value?.kind === 'map' ? [{ pair, map: pair.value }] : []));
}

function withRound({ key, keyRange }: YamlPair, map: YamlMap): YamlMap {
  const value = { kind: 'scalar', text: key, range: keyRange, style: 'plain' } as const;
  return { ...map, pairs: [...map.pairs, { key: 'round', keyRange, value, range: keyRange }] };
}

/** The fields of an interview that a map gives. */
export function fieldsOf({ pairs }: YamlMap): ReadonlyMap<ItemField, YamlPair> {
  const fields = new Map<ItemField, YamlPair>();
  for (const pair of pairs) {
    const field = itemFieldOf(pair.key);
    if (field && pair.value && !fields.has(field)) fields.set(field, pair);
  }
  return fields;
}

/** `- 2026-11-12 phone screen with Kim`. */
function textFields(node: YamlNode, isAmong = true): ReadonlyMap<ItemField, YamlPair> {
  return node.kind === 'scalar' && node.style !== 'block'
    ? labelOf(node.text, node.range.start, isAmong).fields
    : new Map();
}
