import assert from 'node:assert/strict';
import { readPeople } from '../../../src/core/people/readPeople.ts';

/** What people write where a post stands before the name, or on the wrong side of a mark, and whom it names. */
const written: readonly (readonly [text: string, ...people: string[]])[] = [
  ['Head of School, Dr. Whit Pemberly', 'Dr. Whit Pemberly (Head of School)'],
  ['Head of School Dr. Whit Pemberly', 'Dr. Whit Pemberly (Head of School)'],
  ['Principal, Ken Ishibashi', 'Ken Ishibashi (Principal)'],
  ['Head Chef, Mei Tan', 'Mei Tan (Head Chef)'],
  ['Director of Nursing, Ann Lee; HR, Tom', 'Ann Lee (Director of Nursing)', 'Tom (HR)'],
  ['Recruiter, Kaylee', 'Kaylee (Recruiter)'],
  ['HR (Tom Reed)', 'Tom Reed (HR)'],
  ['Practice manager - Sue Hall', 'Sue Hall (Practice manager)'],
  ['Küchenchef Reinhold Staudinger', 'Reinhold Staudinger (Küchenchef)'],
  ['Wirtin Annelies Kogler', 'Annelies Kogler (Wirtin)'],
  // A post behind a name stays with it.
  ['Dr. Whit Pemberly, Head of School', 'Dr. Whit Pemberly (Head of School)'],
  ['Simon Head, Ann Lee', 'Simon Head (-)', 'Ann Lee (-)'],
  ['Ann Lee, Practice manager, Tom Reed', 'Ann Lee (Practice manager)', 'Tom Reed (-)'],
  ['Ann Lee, Tom Reed', 'Ann Lee (-)', 'Tom Reed (-)'],
];

describe('posts before names', () => {
  for (const [text, ...people] of written)
    it(text, () =>
      assert.deepEqual(
        readPeople({ kind: 'scalar', text, range: { start: 0, end: text.length }, style: 'none' }).map(
          ({ name, title = '-' }) => `${name} (${title})`,
        ),
        people,
      ),
    );
});
