import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { collected } from '../scripts/l10n.mjs';
import { keyed } from '../scripts/manifestTexts.mjs';

type Texts = Readonly<Record<string, string>>;

const root = new URL('../', import.meta.url);
const read = (path: string): Texts => JSON.parse(readFileSync(new URL(path, root), 'utf8'));
const languages = readdirSync(new URL('l10n/', root)).flatMap(
  (name) => /^bundle\.l10n\.(.+)\.json$/.exec(name)?.[1] ?? [],
);

/** What a translation must carry over: places for values, commands behind links, code, what the tool reads. */
function marks(text: string): readonly string[] {
  return (
    text.match(/\{\d\}|\(command:[\w.]+\)|`[^`]+`|\bYYYY-MM-DD(?:THH:MM)?\b|\.eml\b|\$\([\w-]+\)/g) ?? []
  ).toSorted();
}

describe('the texts of the editor', function () {
  this.timeout(120_000);

  it('of package.json all have a key, and every key a text', () => {
    const manifest = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'));
    const texts = read('package.nls.json');
    const made = keyed(manifest, texts);
    assert.deepEqual(made.manifest, manifest, 'run npm run l10n');
    assert.deepEqual(made.texts, texts, 'run npm run l10n');
    assert.ok(Object.values(texts).every((text) => text !== ''));
  });

  it('of the sources are all collected', async () => {
    assert.deepEqual(await collected(), read('l10n/bundle.l10n.json'), 'run npm run l10n');
  });

  it('are never built from parts, which cannot be translated', () => {
    const folder = new URL('src/vscode/', root);
    const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.ts'),
    );
    const odd = sources.flatMap((name) => {
      const text = readFileSync(new URL(name, folder), 'utf8');
      return [...text.matchAll(/l10n\.t\(\s*(?!['"])[^\s]{1,30}/g)].map(([found]) => `${name}: ${found}`);
    });
    // The one way of the core's sentences, which are collected from the core.
    assert.deepEqual(odd, ['speech.ts: l10n.t(text),']);
  });

  it('are shown in no dialog untranslated', () => {
    const folder = new URL('src/vscode/', root);
    const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.ts'),
    );
    const literal =
      /\b(?:show(?:Information|Warning|Error)Message\(|(?:title|prompt|placeHolder|label|tooltip|detail|description):)\s*(['"`])(?=[^'"`$]*[A-Za-z]{3})/g;
    const odd = sources.flatMap((name) => {
      const text = readFileSync(new URL(name, folder), 'utf8');
      return [...text.matchAll(literal)].map(
        ({ index }) => `${name}: ${text.slice(index, index + 60).split('\n')[0]}`,
      );
    });
    assert.deepEqual(odd, []);
  });

  for (const language of languages) {
    for (const [english, translated] of [
      ['package.nls.json', `package.nls.${language}.json`],
      ['l10n/bundle.l10n.json', `l10n/bundle.l10n.${language}.json`],
    ] as const) {
      it(`are all there in ${translated}, with what they carry`, () => {
        const [from, to] = [read(english), read(translated)];
        assert.deepEqual(Object.keys(to).toSorted(), Object.keys(from).toSorted());
        for (const [key, text] of Object.entries(to)) {
          assert.ok(text.trim() !== '', key);
          assert.deepEqual(marks(text), marks(from[key] ?? ''), key);
        }
      });
    }
  }
});
