import { readDate } from '../dateReading.ts';
import type { YamlNode, YamlPair, YamlScalar } from '../frontMatter/frontMatter.ts';
import { type EntryField, entryFieldOf, entryFields, foldKey } from './fields.ts';
import type { OutcomeReading } from './outcomeReading.ts';

type ReadOutcome = (written: string) => OutcomeReading;

/** THE table of keys that mean a field where their value does: what each is with a value, and without one. */
const byValue: Readonly<
  Record<string, (written: string, readOutcome: ReadOutcome) => EntryField | undefined>
> = {
  stage: (written, readOutcome) => {
    const reading = readOutcome(written);
    return reading.kind === 'known' && !reading.isRound ? 'outcome' : 'round';
  },
  // Else some state of a country.
  estado: (written, readOutcome) => (isOutcome(written, readOutcome) ? 'outcome' : undefined),
  // Else that one is wanted, or went out.
  followup: (written) => (isDate(written) ? 'follow-up-by' : undefined),
  nextfollowup: (written) => (isDate(written) ? 'follow-up-by' : undefined),
  // Portuguese; else English, and anything.
  data: (written) => (isDate(written) ? 'date' : undefined),
};

function isDate(written: string): boolean {
  return readDate(written).kind !== 'invalid';
}

function isOutcome(written: string, readOutcome: ReadOutcome): boolean {
  return readOutcome(written).kind === 'known';
}

/** The field of an entry that a pair gives. */
export function fieldOf(pair: YamlPair, readOutcome: ReadOutcome): EntryField | undefined {
  const field = entryFieldOf(pair.key);
  const key = field ?? foldKey(pair.key);
  if (!Object.hasOwn(byValue, key)) return field;
  return byValue[key]?.(scalarOf(pair.value)?.text ?? '', readOutcome);
}

/**
 * The pairs of a field, first the one that counts: the canonical spelling, then the order of aliases, then what means the field by
 * its value alone; a blank one only where there is no other.
 */
export function inOrder(pairs: readonly YamlPair[], field: EntryField): readonly YamlPair[] {
  const spellings: readonly string[] = [field, ...entryFields[field].aliases].map(foldKey);
  const place = ({ key }: YamlPair) => {
    const found = spellings.indexOf(foldKey(key));
    return found < 0 ? spellings.length : found;
  };
  return pairs.toSorted(
    (a, b) => Number(a.value === undefined) - Number(b.value === undefined) || place(a) - place(b),
  );
}

/** The one scalar that a value is, also as a list of one. */
export function scalarOf(value: YamlNode | undefined): YamlScalar | undefined {
  if (value?.kind === 'list' && value.items.length === 1) return scalarOf(value.items[0]);
  return value?.kind === 'scalar' ? value : undefined;
}
