import assert from 'node:assert/strict';
import { readProfile, withName } from '../../../src/core/log/profile.ts';
import { applyEdits } from '../../../src/core/text.ts';

const profiles: readonly (readonly [what: string, lines: string, said: object])[] = [
  [
    'all that signs a letter',
    'name: Robin Vale\nemail: robin@mail.example\nphone: +1 555 010\nskills: [Rust, PLC]\nlinks:\n  - https://x.example\n  - x@y.example',
    {
      name: 'Robin Vale',
      email: 'robin@mail.example',
      phone: '+1 555 010',
      skills: ['Rust', 'PLC'],
      links: ['https://x.example', 'x@y.example'],
    },
  ],
  [
    'fields in any case',
    'Name: Robin Vale\nEMAIL: robin@mail.example',
    { name: 'Robin Vale', email: 'robin@mail.example' },
  ],
  [
    'one skill as a list of one',
    'skills: Rust\nlinks: https://x.example',
    { skills: ['Rust'], links: ['https://x.example'] },
  ],
  ['the first of several names', 'name: [Robin Vale, R. Vale]', { name: 'Robin Vale' }],
  ['skills in groups', 'skills:\n  - [Rust, C]\n  - PLC', { skills: ['Rust', 'C', 'PLC'] }],
  ['nothing of what is blank, or a map', 'name:\nemail: {work: a@b.example}\nskills: {a: b}', {}],
];
const nothing = { name: undefined, email: undefined, phone: undefined, skills: [], links: [] };

describe('a profile', () => {
  for (const [what, lines, said] of profiles) {
    it(`says ${what}`, () =>
      assert.deepEqual(readProfile(`---\n${lines}\n---\nMy notes.\n`), { ...nothing, ...said }));
  }

  it('is none where its front matter does not read', () => {
    for (const text of ['Robin Vale\n', '---\nname: "Robin\n---\n', '+++\nname = "Robin"\n+++\n', ''])
      assert.equal(readProfile(text), undefined);
  });
});

const named: readonly (readonly [what: string, before: string, after: string | undefined])[] = [
  ['a new file', '', '---\nname: Robin Vale\n---\n'],
  ['text without front matter', 'About me.\n', '---\nname: Robin Vale\n---\n\nAbout me.\n'],
  [
    'front matter without a name',
    '---\nemail: r@mail.example # work\n---\n',
    '---\nemail: r@mail.example # work\nname: Robin Vale\n---\n',
  ],
  ['a blank name in any case', '---\nName:\n---\n', '---\nName: Robin Vale\n---\n'],
  ['front matter that does not read', '---\nemail: [a\n---\n', undefined],
];

describe('a name kept in a profile', () => {
  for (const [what, before, after] of named) {
    it(`goes into ${what}`, () => {
      const edit = withName(before, 'Robin Vale');
      assert.equal(edit && applyEdits(before, [edit]), after);
    });
  }
});
