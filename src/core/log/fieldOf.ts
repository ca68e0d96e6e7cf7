import { readDate } from '../dateReading.ts';
import type { YamlNode, YamlPair, YamlScalar } from '../frontMatter/frontMatter.ts';
import { unquotedLink } from '../frontMatter/unquotedLinks.ts';
import { type EntryField, entryFieldOf, entryFields, foldKey } from './fields.ts';
import type { OutcomeReading } from './outcomeReading.ts';

type ReadOutcome = (written: string) => OutcomeReading;

type FieldByValue = (written: string, readOutcome: ReadOutcome) => EntryField | undefined;

/** THE table of keys that mean a field where their value does: what each is with a value, and without one. */
const fieldsByValue: Readonly<Record<string, FieldByValue>> = {
  stage: (written, readOutcome) => {
    const reading = readOutcome(written);
    const isEnd = reading.kind === 'ambiguous' && !reading.readings.includes('waiting');
    return isEnd || (reading.kind === 'known' && !reading.isRound) ? 'outcome' : 'round';
  },
  // Else some state of a country.
  estado: outcomeOnly,
  // Else that one is wanted, or went out.
  followup: (written) => (isDate(written) ? 'follow-up-by' : undefined),
  nextfollowup: (written) => (isDate(written) ? 'follow-up-by' : undefined),
  // Portuguese; else English, and anything. Likewise a word for an interview: with a day it is when, else how or which.
  ...Object.fromEntries(
    [
      ...[
        'data',
        'interview',
        'gespräch',
        'vorstellungsgespräch',
        'bewerbungsgespräch',
        'gesprek',
        'colloquio',
      ],
      ...['entretien', 'entrevista', '面试', '面試', '면접'],
    ].map((key) => [foldKey(key), (written: string) => (isDate(written) ? 'date' : undefined)] as const),
  ),
  // The same, or who asked.
  面接: (written) => (isDate(written) ? 'date' : japaneseName.test(written) ? 'interviewers' : undefined),
  // Of an application, a job or a note; else whatever a tool keeps there.
  ...Object.fromEntries(
    [
      ...[
        'applicationstatus',
        'applicationstage',
        'jobstatus',
        'jobstage',
        'interviewoutcome',
        'interviewresult',
      ],
      ...[
        'currentstatus',
        'currentstage',
        'appstatus',
        'appstage',
        'processstatus',
        'hiringstage',
        'pipelinestage',
      ],
      ...[
        'bewerbungsstatus',
        'statutcandidature',
        'estadocandidatura',
        'statusdacandidatura',
        '応募状況',
        '選考状況',
      ],
      ...['求职状态', '申请状态', '지원상태', '전형상태'],
      ...[
        'whereitstands',
        'howitstands',
        'wherethingsstand',
        'standing',
        'state',
        'sofar',
        'latest',
        'verdict',
        'news',
      ],
    ].map((key) => [key, outcomeOnly] as const),
  ),
};

/** A family name and a given name, perhaps with a post behind them: `三浦 のり子 園長`. `二次 対面` is none. */
const japaneseName =
  /^(?!.*(?:次|面接|面談|最終|対面|会場|本社))\p{Script=Han}{1,4}[ \u3000](?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]{1,6}(?:[ \u3000(（、,]|$))/u;

const byValue: ReadonlyMap<string, FieldByValue> = new Map(Object.entries(fieldsByValue));

function isDate(written: string): boolean {
  return readDate(written).kind !== 'invalid';
}

function outcomeOnly(written: string, readOutcome: ReadOutcome): EntryField | undefined {
  return isOutcome(written, readOutcome) || isSignAlone(written) ? 'outcome' : undefined;
}

/** Whether a value is nothing but a picture, which says how it stands, whatever that is. */
function isSignAlone(written: string): boolean {
  return /^(?:\p{Extended_Pictographic}|\uFE0F|\s)+$/u.test(written);
}

function isOutcome(written: string, readOutcome: ReadOutcome): boolean {
  return readOutcome(written).kind === 'known';
}

/** The field of an entry that a pair gives. */
export function fieldOf(pair: YamlPair, readOutcome: ReadOutcome): EntryField | undefined {
  const field = entryFieldOf(pair.key);
  const read = byValue.get(field ?? foldKey(pair.key));
  return read ? read(scalarOf(pair.value)?.text ?? '', readOutcome) : field;
}

/** Spellings that say more exactly what a field is about than its own name, which is the day of the note to others. */
const exact: Readonly<Partial<Record<EntryField, RegExp>>> = {
  date: /interview|gespräch|entretien|entrevista|面接|面试|면접/i,
};

/** Whether a key says more exactly what the field is about than its own name. */
export function isExact({ key }: YamlPair, field: EntryField): boolean {
  return exact[field]?.test(key) ?? false;
}

/**
 * The pairs of a field, first the one that counts: the exact spelling, then the canonical one, then the order of aliases, then what
 * means the field by its value alone; a blank one only where there is no other.
 */
export function inOrder(pairs: readonly YamlPair[], field: EntryField): readonly YamlPair[] {
  const spellings: readonly string[] = [field, ...entryFields[field].aliases].map(foldKey);
  const place = (pair: YamlPair) => {
    const found = spellings.indexOf(foldKey(pair.key));
    if (isExact(pair, field)) return -1;
    return found < 0 ? spellings.length : found;
  };
  return pairs.toSorted(
    (a, b) => Number(a.value === undefined) - Number(b.value === undefined) || place(a) - place(b),
  );
}

/** The one scalar that a value is, also as a list of one, where blank items do not count, or an unquoted `[[link]]`. */
export function scalarOf(value: YamlNode | undefined): YamlScalar | undefined {
  if (value?.kind === 'scalar') return value;
  if (value?.kind !== 'list') return undefined;
  const link = unquotedLink(value);
  const [item, ...others] = value.items.filter((one) => one.kind !== 'scalar' || one.text !== '');
  return link ?? (others.length === 0 ? scalarOf(item) : undefined);
}
