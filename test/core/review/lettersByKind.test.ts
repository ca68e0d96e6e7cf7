import assert from 'node:assert/strict';
import { type LetterKind, letterKindNames } from '../../../src/core/kinds/index.ts';
import { reviewed } from './reviewed.ts';
import { type Change, halden, letter, northwind, review, thankYou, visit } from './sampleLetter.ts';

describe('the review of a letter by its kind', () => {
  const lacks = {
    thanks: 'There are no thanks in this letter.',
    notes: 'Nothing from your notes is in this letter; one concrete thing that was said makes it yours.',
    next: 'This letter does not say what comes next, such as that you look forward to hearing from them.',
    question: 'This letter asks nothing; one question makes it easy to answer.',
  };
  const needed: Readonly<Partial<Record<LetterKind, readonly string[]>>> = {
    'thank-you': [lacks.thanks, lacks.notes, lacks.next],
    'check-in': [lacks.question],
    'second-check-in': [lacks.question],
    'rejection-reply': [lacks.thanks, lacks.question],
    withdrawal: [lacks.thanks],
    'offer-thanks': [lacks.thanks],
    'offer-decline': [lacks.thanks],
    'referral-thanks': [lacks.thanks],
  };
  const unclear: Readonly<Partial<Record<LetterKind, string>>> = {
    withdrawal: 'This letter does not plainly say that you withdraw.',
    acceptance: 'This letter does not plainly say that you accept.',
    'offer-decline': 'This letter does not plainly say that you decline the offer.',
    'acceptance-withdrawal': 'This letter does not plainly say that you take your acceptance back.',
  };
  const beforeAnOffer: ReadonlySet<LetterKind> = new Set([
    'thank-you',
    'check-in',
    'second-check-in',
    'closing-note',
    'promised-material',
    'invitation-reply',
  ]);
  for (const kind of letterKindNames) {
    it(`says what ${kind} lacks, that its decision is unclear, and that pay comes too early, where it matters`, () => {
      const path = 'letters/a.md';
      const text = letter({ kind, body: 'It rained. What about the salary.' });
      const files = { ...visit(/## Promised[\s\S]*/, ''), 'halden.md': halden, [path]: text };
      const found = reviewed(files, path);
      const messages = (code: string) =>
        found.filter((one) => one.code === code).map(({ message }) => message);
      assert.deepEqual(messages('missing-part'), needed[kind] ?? []);
      assert.deepEqual(messages('unclear-decision'), unclear[kind] ? [unclear[kind]] : []);
      assert.equal(messages('pay-too-early').length, beforeAnOffer.has(kind) ? 1 : 0);
    });
  }

  for (const [country, found] of [
    ['US', 1],
    ['DE-BY', 0],
    ['IE', 0],
    ['GB', 1],
  ] as const) {
    it(`says ${found === 0 ? 'nothing ' : ''}of pay in ${country}, by when it must be told there`, () => {
      const text = letter({ body: `${thankYou}\n\nWhat is the salary range?` });
      const files = { 'visit.md': northwind.replace('company:', `country: ${country}\ncompany:`) };
      const pay = review(text, files).filter((one) => one.startsWith('pay-too-early'));
      assert.equal(pay.length, found);
    });
  }

  const afterAnInterview: ReadonlySet<LetterKind> = new Set([
    'thank-you',
    'check-in',
    'second-check-in',
    'closing-note',
    'promised-material',
  ]);
  const withPromises: ReadonlySet<LetterKind> = new Set(['thank-you', 'promised-material']);
  for (const kind of letterKindNames) {
    it(`finds ${kind} sent before its interview, and without what was promised, where that is odd`, () => {
      const codes = (change: Change) =>
        review(letter({ kind, ...change })).map((found) => found.split(':')[0]);
      assert.equal(codes({ sent: '2026-11-18' }).includes('too-early'), afterAnInterview.has(kind));
      assert.equal(codes({ body: 'It rained.' }).includes('promise-missing'), withPromises.has(kind));
    });
  }

  for (const [kind, least, most] of [
    ['thank-you', 90, 180],
    ['check-in', 50, 110],
    ['rejection-reply', 60, 130],
    ['withdrawal', 40, 100],
  ] as const) {
    it(`finds a ${kind} of up to ${most} words none too long, nor a short one too short`, () => {
      const lengths = [least - 1, least, most, most + 1].map((count) => {
        const body = `${[thankYou, thankYou].join(' ').split(/\s+/).slice(0, count).join(' ')}.`;
        return review(letter({ kind, body })).some((found) => found.startsWith('length: '));
      });
      assert.deepEqual(lengths, [false, false, false, true]);
    });
  }
});
