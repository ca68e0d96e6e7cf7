import assert from 'node:assert/strict';
import { logOf } from '../logOf.ts';

function entryOf(frontMatter: string) {
  return logOf({ 'interviews/a.md': `---\n${frontMatter}\n---\n` }).entries[0];
}

describe('an entry whose keys say what kind of employer it was', () => {
  for (const key of ['clinic', 'practice', 'school', 'care home'])
    it(`${key} beside a day and a job`, () =>
      assert.equal(entryOf(`${key}: Northside\nrole: Vet\ndate: 2026-11-17`)?.company?.value, 'Northside'));

  it('only where no other key names a company, and only one of them may', () => {
    assert.equal(
      entryOf('company: Acme\nschool: Northside\nrole: Vet\ndate: 2026-11-17')?.company?.value,
      'Acme',
    );
    assert.equal(entryOf('school: A\nclinic: B\nrole: Vet\ndate: 2026-11-17'), undefined);
  });

  it('never without a job, a day or a name', () => {
    for (const written of [
      'school: Northside\ndate: 2026-11-17',
      'school: Northside\nrole: Vet',
      'school: 12\nrole: Vet\ndate: 2026-11-17',
      'school:\nrole: Vet\ndate: 2026-11-17',
    ])
      assert.equal(entryOf(written)?.company, undefined, written);
  });

  it('and those who were there', () => {
    const people = (written: string) => entryOf(written)?.interviewers.map(({ name }) => name);
    const job = 'company: Acme\nrole: Vet\ndate: 2026-11-17';
    assert.deepEqual(people(`${job}\nattendees: [Dana Okafor, Luis]`), ['Dana Okafor', 'Luis']);
    assert.deepEqual(people(`${job}\nwith: Dana Okafor\nalso present: Luis`), ['Dana Okafor', 'Luis']);
    assert.deepEqual(people(`${job}\ncontact: Dana Okafor\nothers: [Luis]`), ['Dana Okafor', 'Luis']);
    assert.deepEqual(people(`${job}\nothers: [Luis]`), []);
  });

  it('as who it was, beside whom one met', () => {
    const read = (written: string) => {
      const entry = logOf({ '2026-11-17-lantern.md': `---\n${written}\n---\n` }).entries[0];
      return entry && [entry.company?.value, ...entry.interviewers.map(({ name }) => name)];
    };
    const rest = 'when: 2026-11-17\nstage: onsite';
    assert.deepEqual(read(`who: Lantern Hall\nmet: [Bea Kowal, Odell]\n${rest}`), [
      'Lantern Hall',
      'Bea Kowal',
      'Odell',
    ]);
    assert.deepEqual(read(`company: Lantern Hall\nwho: Bea Kowal\nmet: Odell\n${rest}`)?.[0], 'Lantern Hall');
    assert.equal(read(`who: Bea Kowal, Odell\nmet: yes\n${rest}`)?.[0], undefined);
    assert.equal(read(`who: Bea Kowal\n${rest}`)?.[0], undefined);
  });

  it('and the day as that of a meeting', () => {
    const [entry] = logOf({
      'solenne.md': '---\nboîte: Solenne\nposte: chef\nrdv: 2026-11-17\nvu: Mme Chastaing\n---\n',
    }).entries;
    assert.equal(entry?.date?.value.date.toString(), '2026-11-17');
    assert.equal(entry?.company?.value, 'Solenne');
  });

  for (const [path, key, value, company] of [
    ['procura/santa-aurea.md', 'entidade', 'Hospital de Santa Áurea', 'Hospital de Santa Áurea'],
    ['Lusofarma.md', 'entidade', 'Lusofarma Distribuição, Lda', 'Lusofarma Distribuição, Lda'],
    ['santa-aurea.md', 'title', 'Hospital de Santa Áurea', undefined],
    ['santa-aurea.md', 'onde', 'Rua Nova', undefined],
    ['2026-11-17.md', 'entidade', 'Hospital 2026-11-17', undefined],
  ] as const)
    it(`under whatever key, the name as which the file is called: ${key} in ${path}`, () => {
      const text = `---\n${key}: ${value}\ndate: 2026-11-17\ninterviewers: Ana Teles\n---\n`;
      assert.equal(logOf({ [path]: text }).entries[0]?.company?.value, company);
    });
});
