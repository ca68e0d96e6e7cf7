import type { SettingProblem, Settings } from '../config.ts';
import { letterKindNames, timingRules } from '../kinds/index.ts';
import { outcomeNames } from '../log/outcomes.ts';
import { editDistance, sentence } from '../text.ts';
import { findingCodes } from './codes.ts';

/** What each of these settings names, and all names that there are. */
const named: readonly {
  readonly setting: keyof Settings;
  readonly names: (settings: Settings) => readonly string[];
  readonly known: readonly string[];
}[] = [
  {
    setting: 'severity',
    names: ({ severity }) => Object.keys(severity),
    known: Object.keys(findingCodes),
  },
  { setting: 'timing', names: ({ timing }) => Object.keys(timing), known: [...timingRules.keys()] },
  { setting: 'optionalLetters', names: ({ optionalLetters }) => optionalLetters, known: letterKindNames },
  { setting: 'disabledLetters', names: ({ disabledLetters }) => disabledLetters, known: letterKindNames },
  { setting: 'outcomeWords', names: ({ outcomeWords }) => Object.keys(outcomeWords), known: outcomeNames },
];

/** The names in settings that name no finding, rule, letter or outcome: nothing follows from them. */
export function unknownNames(settings: Settings): readonly SettingProblem[] {
  return named.flatMap(({ setting, names, known }) =>
    names(settings)
      .filter((name) => !known.includes(name))
      .map((name) => ({ setting, message: noSuchName(setting, name, known) })),
  );
}

function noSuchName(setting: string, name: string, known: readonly string[]) {
  const near = known.find((one) => editDistance(one, name.toLowerCase().replace(/[ _]/g, '-')) <= 2);
  return near === undefined
    ? sentence('The setting {0} names {1}, which does not exist; nothing follows from it.', setting, name)
    : sentence('The setting {0} names {1}, which does not exist. Did you mean {2}?', setting, name, near);
}
