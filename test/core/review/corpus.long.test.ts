import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { reviewCodes } from '../../../src/core/findings/reviewCodes.ts';
import { isAbout, readCorpus, type Sample } from './corpus.ts';

interface Score {
  readonly code: string;
  readonly severity: string;
  /** Findings that are marked, and that are not. */
  readonly right: number;
  readonly wrong: number;
  /** Flaws that are marked, and of these what was found. */
  readonly marked: number;
  readonly found: number;
}

function scoreOf(code: string, severity: string, samples: readonly Sample[]): Score {
  let [right, wrong, marked, found] = [0, 0, 0, 0];
  for (const { text, flaws, findings } of samples) {
    const said = findings.filter((finding) => finding.code === code);
    const meant = flaws.filter((flaw) => flaw.code === code);
    const isRight = said.filter((finding) => meant.some((flaw) => isAbout(finding, flaw, text)));
    right += isRight.length;
    wrong += said.length - isRight.length;
    marked += meant.length;
    found += meant.filter((flaw) => said.some((finding) => isAbout(finding, flaw, text))).length;
  }
  return { code, severity, right, wrong, marked, found };
}

const share = (part: number, whole: number) => (whole === 0 ? '' : (part / whole).toFixed(2));

describe('the corpus of letters', function () {
  this.timeout(300_000);
  let samples: readonly Sample[] = [];
  let scores: readonly Score[] = [];

  before(() => {
    samples = readCorpus();
    scores = Object.entries(reviewCodes).map(([code, { severity }]) => scoreOf(code, severity, samples));
  });

  it('is large enough, and marks what is there', () => {
    const good = samples.filter(({ name }) => name.startsWith('good/'));
    const flawed = samples.filter(({ name }) => name.startsWith('flawed/'));
    assert.ok(good.length >= 60 && flawed.length >= 60);
    assert.ok(flawed.every(({ flaws }) => flaws.length > 0));
    for (const { name, text, flaws } of samples)
      for (const { code, words } of flaws) {
        assert.ok(Object.hasOwn(reviewCodes, code), `${name}: ${code}`);
        assert.ok(words === undefined || text.split(words).length > 2, `${name}: ${words}`);
      }
  });

  it('hears no error and no warning about a good letter', () => {
    const wrong = samples
      .filter(({ name }) => name.startsWith('good/'))
      .flatMap(({ name, findings, text }) =>
        findings
          .filter(({ severity }) => severity !== 'information')
          .map(({ code, range }) => `${name}: ${code}: ${text.slice(range.start, range.end)}`),
      );
    assert.deepEqual(wrong, []);
  });

  it('hears errors that are right, each of them, and nearly all else that is said is right', () => {
    for (const { code, severity, right, wrong } of scores) {
      if (severity === 'error') assert.equal(wrong, 0, code);
      else assert.ok(right + wrong === 0 || right / (right + wrong) >= 0.75, code);
    }
  });

  it('has the figures in docs/review.md', () => {
    const rows = scores.map(
      ({ code, severity, right, wrong, marked, found }) =>
        `| \`${code}\` | ${severity} | ${share(right, right + wrong)} | ${share(found, marked)} | ${marked} |`,
    );
    const good = samples.filter(({ name }) => name.startsWith('good/')).length;
    const table = [
      `${good} good letters, ${samples.length - good} flawed ones.`,
      '',
      '| code | severity | right | found | marked |',
      '| --- | --- | ---: | ---: | ---: |',
      ...rows,
    ].join('\n');
    const url = new URL('../../../docs/review.md', import.meta.url);
    const written = readFileSync(url, 'utf8');
    const pattern = /(<!-- measured -->\n)[\s\S]*?(\n<!-- end of measured -->)/;
    const wanted = written.replace(pattern, (_, start: string, end: string) => `${start}\n${table}\n${end}`);
    if (process.env.UPDATE_DOCS) writeFileSync(url, wanted);
    else assert.equal(written, wanted, 'run UPDATE_DOCS=1 npx mocha test/core/review/corpus.long.test.ts');
  });
});
