import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import type { Tone } from '../../../../src/core/config.ts';
import type { LetterKind } from '../../../../src/core/kinds/index.ts';
import type { ComposedLetter } from '../../../../src/core/letters/compose.ts';
import { letterLanguages } from '../../../../src/core/letters/languages/index.ts';
import { reviewed } from '../../review/reviewed.ts';
import { bodyOf, letterFor } from '../letters.ts';
import { entryFor, type LanguageCase, languageCases, letterKindNames, tones } from './matrix.ts';

const folder = new URL('../../../../templates/', import.meta.url);

/** Letters of farewell in Japanese end with a wish, and no request follows it. */
const withoutClosing: ReadonlySet<string> = new Set([
  'rejection-reply',
  'closing-note',
  'withdrawal',
  'offer-decline',
  'acceptance-withdrawal',
]);

function written(one: LanguageCase, letter: LetterKind, tone: Tone, to: string | undefined): ComposedLetter {
  return letterFor({
    text: entryFor(one, letter),
    letter,
    to,
    tone,
    language: one.tag,
    now: letter === 'check-in' ? '2026-12-01T10:00' : '2026-11-18T10:00',
  });
}

describe('letters in the languages of interviews', () => {
  it('has a case for every language but English, and the same templates in each', () => {
    const tags = letterLanguages.map(({ tag }) => tag);
    assert.deepEqual(tags.toSorted(), readdirSync(folder).toSorted());
    assert.deepEqual(
      languageCases.map(({ tag }) => tag),
      tags.filter((tag) => tag !== 'en'),
    );
    const names = (tag: string) => readdirSync(new URL(`${tag}/`, folder)).toSorted();
    for (const tag of tags) assert.deepEqual(names(tag), names('en'), tag);
  });

  for (const one of languageCases) {
    describe(one.tag, () => {
      for (const letter of letterKindNames) {
        it(`writes a ${letter} in every tone, which greets, says days and closes as its readers do`, () => {
          for (const tone of tones) {
            for (const who of ['titled', 'plain', 'nobody'] as const) {
              const to = who === 'nobody' ? undefined : one[who];
              const composed = written(one, letter, tone, to);
              const body = bodyOf(composed);
              const about = `${tone} to ${who}\n${composed.text}`;
              const salutation = one.salutations[who][tone];
              assert.ok(body.includes(`${salutation}\n`), `salutation ${salutation}: ${about}`);
              if (!(one.tag === 'ja' && withoutClosing.has(letter))) {
                const closing = who === 'titled' ? one.closings[tone] : undefined;
                assert.ok(closing === undefined || body.includes(`\n${closing}\n`), `closing: ${about}`);
              }
              assert.match(body, /\nRobin Vale\n/, about);
              assert.match(composed.text, new RegExp(`^letter-language: ${one.tag}$`, 'm'), about);
              assert.doesNotMatch(body.replace(/\nRobin Vale[\s\S]*$/, ''), one.foreign, about);
              assert.doesNotMatch(composed.text, /undefined|NaN|\{\w+\}|<%|%>| {2}|\(\)/, about);
              if (letter === 'thank-you') assert.match(body, one.day, about);
              if (letter === 'thank-you' || letter === 'check-in')
                assert.ok(body.includes(one.decisionDay), `day they named: ${about}`);
              assert.equal(composed.notice, undefined);
            }
          }
        });

        it(`reviews the ${letter} clean once its blanks are filled in`, () => {
          for (const tone of tones) {
            const composed = written(one, letter, tone, one.titled);
            const filled = composed.text.replace(/\[[^\]]*\](?:<!--[\s\S]*?-->)?/g, one.answer);
            const entry = entryFor(one, letter);
            const files = { 'interviews/a.md': entry, [composed.path]: filled };
            const severity = { passive: 'off', 'too-early': 'off' };
            const found = reviewed(files, composed.path, severity).map(
              ({ code, message }) => `${code}: ${message}`,
            );
            assert.deepEqual(found, [], `${tone}\n${filled}`);
            const plain = written(one, letter, tone, one.plain);
            const unpicked = reviewed(
              { 'interviews/a.md': entry, [plain.path]: plain.text },
              plain.path,
              severity,
            );
            assert.ok(
              unpicked.every(({ code }) => code === 'unfilled-blank'),
              `${tone}: ${unpicked.map(({ code }) => code).join()}\n${plain.text}`,
            );
            if (filled === composed.text || tone !== 'neutral') continue;
            const open = reviewed({ ...files, [composed.path]: composed.text }, composed.path, severity);
            assert.ok(
              open.length > 0 && open.every(({ code }) => code === 'unfilled-blank'),
              `${tone}: ${open.map(({ code }) => code).join()}\n${composed.text}`,
            );
          }
        });
      }
    });
  }
});
