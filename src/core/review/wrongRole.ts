import { fold, sentence } from '../text.ts';
import { addressed, asWord, findAll, literal, partRange, type Remark, type ReviewRule } from './reading.ts';

/** `wrong-role`: the job of another process, where this one's should stand. */
export const wrongRole: ReviewRule = (reading) => {
  const { process, otherNames } = reading;
  const own = process?.rounds.flatMap(({ role }) => (role ? [fold(role.value)] : [])) ?? [];
  if (!process || own.length === 0) return [];
  const others = otherNames.roles.filter(
    (role) => fold(role) !== '' && !own.some((one) => one.includes(fold(role)) || fold(role).includes(one)),
  );
  if (others.length === 0) return [];
  const roles = asWord(others.map(literal).join('|'));
  const job = '(?:role|position|job|opening|post|vacancy|interview|opportunity)';
  const pattern = new RegExp(
    `\\b(?:the|your|this|a|an)\\s+(${roles})\\s+${job}\\b|\\b${job}\\s+(?:of|as|for)\\s+(?:an?\\s+|the\\s+|your\\s+)?(${roles})|^(?:[^\\n]{0,30}?)(${roles})\\s+${job}\\b`,
    'giu',
  );
  const past =
    /\b(?:my (?:current|previous|last|former|old|first)|I (?:was|worked|held|left|accepted)|another|other|also|similar)\b/i;
  return addressed(reading)
    .filter(({ text }) => !past.test(text))
    .flatMap((passage) => findAll(passage, pattern))
    .map((one): Remark => {
      const name = one.match[1] ?? one.match[2] ?? one.match[3] ?? one.match[0];
      const range = partRange(one, name);
      const right = process.rounds.find(({ role }) => role)?.role?.value ?? '';
      return {
        code: 'wrong-role',
        range,
        message: sentence('{0} is the role of another process; this one is {1}.', name, right),
        correction: { title: sentence('Change to {0}', right), range, text: right },
      };
    });
};
