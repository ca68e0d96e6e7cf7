import { type EntryField, entryFieldOf, foldKey } from './fields.ts';
import type { YamlNode, YamlPair, YamlScalar } from './frontMatter.ts';
import type { OutcomeReading } from './outcomeReading.ts';

/**
 * The field of an entry that a pair gives. `stage` and `estado` are an outcome where their value is one; else `stage` is the
 * round, and `estado` some state of a country.
 */
export function fieldOf(
  pair: YamlPair,
  readOutcome: (written: string) => OutcomeReading,
): EntryField | undefined {
  const field = entryFieldOf(pair.key);
  const key = field ?? foldKey(pair.key);
  if (key !== 'stage' && key !== 'estado') return field;
  const written = scalarOf(pair.value)?.text;
  if (written !== undefined && readOutcome(written).kind === 'known') return 'outcome';
  return key === 'stage' ? 'round' : undefined;
}

/** The one scalar that a value is, also as a list of one. */
export function scalarOf(value: YamlNode | undefined): YamlScalar | undefined {
  if (value?.kind === 'list' && value.items.length === 1) return scalarOf(value.items[0]);
  return value?.kind === 'scalar' ? value : undefined;
}
