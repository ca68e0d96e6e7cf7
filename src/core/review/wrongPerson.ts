import { sentence } from '../text.ts';
import { isMisspelled, isSameName, nameWords } from './names.ts';
import {
  asWord,
  findAll,
  literal,
  partRange,
  type Reading,
  type Remark,
  type ReviewRule,
} from './reading.ts';
import { wrongGreeting } from './wrongGreeting.ts';

/** `wrong-person`: a greeting for somebody else, a name with a slip, thanks for a talk with somebody of another company. */
export const wrongPerson: ReviewRule = (reading) => [
  ...wrongGreeting(reading),
  ...misspelled(reading),
  ...thankedForStrangers(reading),
];

/** A full name of the process with a slip in one of its words: `Dana Okafer`. */
function misspelled({ draft, people }: Reading): readonly Remark[] {
  const names = [...new Map(people.map(({ name }) => [name, nameWords(name)])).values()].filter(
    (words) => words.length === 2,
  );
  const found = findAll(
    { text: draft.prose, start: 0 },
    /(?<![\p{L}’'-])(\p{Lu}[\p{L}’'-]+) (\p{Lu}[\p{L}’'-]+)(?![\p{L}-])/gu,
  );
  return found.flatMap((one): readonly Remark[] => {
    const [, first = '', last = ''] = one.match;
    const plainLast = last.replace(/['’]s$/, '');
    const name = names.find(
      ([given = '', family = '']) =>
        (isSameName(first, given) && isMisspelled(plainLast, family)) ||
        (isMisspelled(first, given) && isSameName(plainLast, family)),
    );
    if (!name) return [];
    const [given = '', family = ''] = name;
    const isGiven = isMisspelled(first, given);
    const right = isGiven ? given : family;
    const range = partRange(one, isGiven ? first : plainLast);
    const correction = { title: sentence('Change to {0}', right), range, text: right };
    return [
      {
        code: 'wrong-person',
        range,
        message: sentence('The entry spells this name {0}.', right),
        corrections: [correction],
      },
    ];
  });
}

/** `Thank you for meeting Mei Lin`, who works at another company of the log: copied text. */
function thankedForStrangers({ draft, people, otherNames }: Reading): readonly Remark[] {
  const known = new Set(people.flatMap(({ name }) => nameWords(name)).map((word) => word.toLowerCase()));
  const foreign = otherNames.people
    .filter((name) => nameWords(name).length > 1)
    .filter((name) => !nameWords(name).some((word) => known.has(word.toLowerCase())));
  if (foreign.length === 0) return [];
  const names = foreign.map(literal).join('|');
  const pattern = new RegExp(
    `(?:\\b(?:enjoyed|thank(?:s| you)(?: (?:so|very) much)? for|appreciated)\\b[^.!?]{0,60}?\\b(?:conversation|call|interview|chat|talk|discussion|meeting|time|speaking|talking|chatting)\\b (?:with )?)(${asWord(names)})`,
    'giu',
  );
  return draft.sentences.flatMap((passage) =>
    findAll(passage, pattern).map((one): Remark => {
      const name = one.match[1] ?? '';
      const message = sentence('{0} belongs to another company of your log.', name);
      return { code: 'wrong-person', range: partRange(one, name), message };
    }),
  );
}
