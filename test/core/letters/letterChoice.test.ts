import assert from 'node:assert/strict';
import { evaluate } from '../../../src/core/index.ts';
import type { LetterKind } from '../../../src/core/kinds/index.ts';
import { chosenLetter } from '../../../src/core/letters/letterChoice.ts';
import { contextAt, logOf } from '../logOf.ts';

const panel = `---
company: Northwind
date: 2026-11-17T14:00
outcome: waiting
contact: Ana Ruiz
interviewers: [Dana Okafor, Luis Pereira]
referrer: Mei Lin
follow-ups:
  - {letter: thank-you, to: Luis Pereira, sent: 2026-11-17}
---
`;
const draft = '---\nletter: thank-you\nentry: a.md\nto: Dana Okafor\n---\n';

/** `kind to whom`, and whether it is owed, of the letter that is wanted of an entry. */
function wished(
  { letter, to }: { readonly letter?: LetterKind; readonly to?: string },
  files: Readonly<Record<string, string>> = { 'a.md': panel },
): string | undefined {
  const log = logOf(files);
  const { interviewWith, obligations } = evaluate([...log.files.values()], contextAt('2026-11-18T10:00'));
  const interview = interviewWith('a.md');
  assert.ok(interview);
  const wish = chosenLetter(interview, obligations, { letter, to });
  return wish && `${wish.letter} to ${wish.to?.name}, ${wish.obligation?.state ?? 'not owed'}`;
}

describe('the letter that is wanted', () => {
  it('is the one that is owed first', () => {
    assert.equal(wished({}), 'thank-you to Dana Okafor, open');
    // The draft is there already, so the next one is meant.
    assert.equal(wished({}, { 'a.md': panel, 'b.md': draft }), 'referral-thanks to Mei Lin, open');
  });

  it('is the one that is best sent by, or helps until, the earliest day', () => {
    const decided = (lines: string) =>
      `---\ncompany: Northwind\ndate: 2026-11-17\n${lines}\ncontact: Ana Ruiz\nreferrer: Mei Lin\n---\n`;
    for (const lines of [
      'outcome: rejected',
      'outcome: accepted\noutcome-since: 2026-11-17\noffer-by: 2026-12-01',
    ])
      assert.equal(wished({}, { 'a.md': decided(lines) }), 'referral-thanks to Mei Lin, open');
  });

  it('is one of this entry', () => {
    const other = panel.replace('Northwind', 'Halden').replaceAll('2026-11-17', '2026-11-16');
    assert.equal(wished({}, { '0.md': other, 'a.md': panel }), 'thank-you to Dana Okafor, open');
  });

  it('is none where nothing is owed, or to nobody of that name', () => {
    const done = panel.replace('outcome: waiting', 'outcome: no response').replace('referrer: Mei Lin\n', '');
    assert.equal(wished({}, { 'a.md': done }), undefined);
    assert.equal(wished({ to: 'Ana Ruiz' }), undefined);
  });

  it('is the one of the person that is named, as they are called', () => {
    assert.equal(wished({ to: 'mei' }), 'referral-thanks to Mei Lin, open');
    assert.equal(wished({ letter: 'thank-you', to: 'Luis' }), 'thank-you to Luis Pereira, sent');
    assert.equal(wished({ letter: 'thank-you' }), 'thank-you to Dana Okafor, open');
  });

  it('can be one that nobody is waiting for: to the contact, to whom the entry knows, to anybody', () => {
    assert.equal(wished({ letter: 'negotiation' }), 'negotiation to Ana Ruiz, not owed');
    assert.equal(wished({ letter: 'negotiation', to: 'luis' }), 'negotiation to Luis Pereira, not owed');
    assert.equal(wished({ letter: 'follow-up', to: 'Kim Berg' }), 'follow-up to Kim Berg, not owed');
    const alone = { 'a.md': '---\ncompany: Northwind\ndate: 2026-11-17\n---\n' };
    assert.equal(wished({ letter: 'negotiation' }, alone), 'negotiation to undefined, not owed');
  });
});
