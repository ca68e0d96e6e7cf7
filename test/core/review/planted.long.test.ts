import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { readSettings } from '../../../src/core/config.ts';
import { readFrontMatter } from '../../../src/core/frontMatter/readFrontMatter.ts';
import { type Evaluation, evaluate } from '../../../src/core/incremental/evaluation.ts';
import { isLetterKind } from '../../../src/core/kinds/index.ts';
import { readEntryFacts } from '../../../src/core/log/entryFacts.ts';
import { readLetter } from '../../../src/core/log/letter.ts';
import { reviewLetter } from '../../../src/core/review/index.ts';
import { english } from '../../../src/core/speech.ts';
import { parseMarkdown } from '../../../src/lazy/markdown.ts';
import { contextAt, filesOf } from '../logOf.ts';
import { corpusFiles, letterNames } from './corpus.ts';
import { partsOfLetter } from './planted/letterParts.ts';
import { type Random, randomOf } from './planted/random.ts';
import {
  otherCompanies,
  otherPeople,
  rightGreetings,
  rightSentences,
  shortForms,
} from './planted/rightThings.ts';
import { type GoodLetter, slipKinds } from './planted/slips.ts';

type Files = Readonly<Record<string, string>>;

/** The rules that slips are planted for. */
const codes: ReadonlySet<string> = new Set(Object.values(slipKinds).map(({ code }) => code));

interface Found {
  readonly code: string;
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

/** A good letter, and what the review says of its file when that is written otherwise. */
interface Prepared extends GoodLetter {
  readonly name: string;
  readonly review: (text: string) => readonly Found[];
}

function prepare(files: Files, { log, interviewWith }: Evaluation, name: string): readonly Prepared[] {
  const text = files[name] ?? '';
  const read = (written: string) => readLetter(name, readFrontMatter(written));
  const letter = read(text);
  const entry = letter && log.entryOf(letter);
  if (!letter || !entry || !isLetterKind(letter.kind.value)) return [];
  const entryText = files[entry.path] ?? '';
  const notes = readEntryFacts(entry, log.processOf(entry).rounds, entryText, parseMarkdown);
  const { settings } = readSettings({});
  const review = (written: string): readonly Found[] => {
    const changed = read(written);
    assert.ok(changed);
    const found = reviewLetter({
      letter: changed,
      text: written,
      log,
      interview: interviewWith(entry.id),
      entryText,
      notes,
      others: [],
      parseMarkdown,
      readProse: () => [],
      settings,
      speech: english,
    });
    return found
      .filter(({ code }) => codes.has(code))
      .map(({ code, range }) => ({ code, ...range, words: written.slice(range.start, range.end) }));
  };
  const language = (letter.language ?? entry.language ?? 'en').slice(0, 2);
  return [{ name, text, log, entry, language, to: letter.to?.name, kind: letter.kind.value, review }];
}

const files = { ...corpusFiles('log'), ...corpusFiles('good') };
const evaluated = (read: Files) => evaluate(filesOf(read), contextAt('2026-11-30T10:00'));
const evaluation = evaluated(files);
const letters = letterNames
  .filter((name) => name.startsWith('good/'))
  .flatMap((name) => prepare(files, evaluation, name));

/** How many of each kind are planted into a letter, and how many right things. */
const [slipsEach, rightEach] = [2, 4];

/** Of a hundred slips, so many at least are found; what is no name, day or blank is harder to tell from what is right. */
const atLeast: Readonly<Record<string, number>> = {
  'greeting-other': 95,
  'greeting-misspelt': 95,
  'company-misspelt': 95,
  'company-other': 95,
  'company-unknown': 45,
  'role-other': 80,
  weekday: 95,
  day: 95,
  blank: 95,
};

const described: Readonly<Record<string, string>> = {
  'greeting-other': 'greets somebody else',
  'greeting-misspelt': "the reader's name with a slip",
  'company-misspelt': "the company's name with a slip",
  'company-other': 'another company of the log',
  'company-unknown': 'a company that nobody noted',
  'role-other': 'another job',
  weekday: 'another weekday',
  day: 'another day',
  blank: 'a blank',
};

describe('slips planted into good letters', function () {
  this.timeout(120_000);
  const rows: string[] = [];

  for (const [kind, { code, plant }] of Object.entries(slipKinds)) {
    it(`finds what is planted: ${kind}`, () => {
      const missed: string[] = [];
      const beside: string[] = [];
      let tried = 0;
      for (const letter of letters) {
        for (let index = 0; index < slipsEach; index++) {
          const planted = plant(letter, randomOf(`${letter.name}/${kind}/${index}`));
          if (!planted) continue;
          tried++;
          const { range, text, how } = planted;
          const isThere = ({ start, end }: Found) => start < range.end && range.start < end;
          const found = letter.review(text);
          if (!found.some((one) => one.code === code && isThere(one))) missed.push(`${letter.name}: ${how}`);
          beside.push(
            ...found.filter((one) => !isThere(one)).map(({ words }) => `${letter.name}: ${how}: ${words}`),
          );
        }
      }
      assert.deepEqual(beside, []);
      const share = Math.floor(((tried - missed.length) / tried) * 100);
      assert.ok(share >= (atLeast[kind] ?? 0), `${share} of 100, missed:\n${missed.join('\n')}`);
      rows.push(`| ${described[kind] ?? kind} | \`${code}\` | ${tried} | ${share} |`);
    });
  }

  it('has the figures in docs/review.md', () => {
    const table = [
      '| slip | said by | planted | found, of 100 |',
      '| --- | --- | ---: | ---: |',
      ...rows,
    ].join('\n');
    const url = new URL('../../../docs/review.md', import.meta.url);
    const written = readFileSync(url, 'utf8');
    const pattern = /(<!-- planted -->\n)[\s\S]*?(<!-- end of planted -->)/;
    const wanted = written.replace(
      pattern,
      (_, start: string, end: string) => `${start}\n${table}\n\n${end}`,
    );
    if (process.env.UPDATE_DOCS) writeFileSync(url, wanted);
    else assert.equal(written, wanted, 'run UPDATE_DOCS=1 npx mocha test/core/review/planted.long.test.ts');
  });
});

/** A sentence that is right in any letter, with other companies and people in it. */
function rightSentence(sentences: readonly string[], random: Random): string {
  return random
    .pick(sentences)
    .replace(/\bC\b(?![#+])/g, () => random.pick(otherCompanies))
    .replace(/\bP\b/g, () => random.pick(otherPeople));
}

describe('right things planted into good letters', function () {
  this.timeout(120_000);

  it('are left alone in the text', () => {
    const wrong: string[] = [];
    for (const { name, text, language, review } of letters) {
      const { openings } = partsOfLetter(text);
      const sentences = rightSentences[language] ?? [];
      for (let index = 0; index < rightEach && openings.length > 0 && sentences.length > 0; index++) {
        const random = randomOf(`${name}/right/${index}`);
        const sentence = rightSentence(sentences, random);
        const at = random.pick(openings);
        const found = review(`${text.slice(0, at)}${sentence} ${text.slice(at)}`);
        wrong.push(...found.map(({ code, words }) => `${name}: ${sentence}: ${code}: ${words}`));
      }
    }
    assert.deepEqual(wrong, []);
  });

  it('are left alone in the greeting', () => {
    const wrong: string[] = [];
    for (const { name, text, language, to, review } of letters) {
      const { greeting } = partsOfLetter(text);
      const [first = '', last = '', ...more] = to?.split(' ') ?? [];
      if (!greeting || language !== 'en' || last === '' || more.length > 0 || first.endsWith('.')) continue;
      for (let index = 0; index < rightEach; index++) {
        const written = randomOf(`${name}/greeting/${index}`)
          .pick(rightGreetings)
          .replace(/\b[NFL]\b/g, (part) => ({ N: `${first} ${last}`, F: first, L: last })[part] ?? part);
        const found = review(text.slice(0, greeting.start) + written + text.slice(greeting.end));
        wrong.push(...found.map(({ code, words }) => `${name}: ${written}: ${code}: ${words}`));
      }
    }
    assert.deepEqual(wrong, []);
  });

  for (const [name, short] of shortForms) {
    it(`greet ${name} as ${short}, and ${short} as ${name}`, () => {
      for (const [to, called] of [
        [name, short],
        [short, name],
      ]) {
        const text = `---\nletter: thank-you\nentry: a.md\nto: ${to} Okafor\n---\nHi ${called},\n\nThank you for it.\n`;
        const entry = `---\ncompany: Acme Pipes\nrole: Clerk\ndate: 2026-11-19\ninterviewers: ${to} Okafor\n---\n`;
        const pair = { 'a.md': entry, 'b.md': text };
        const [letter] = prepare(pair, evaluated(pair), 'b.md');
        assert.deepEqual(letter?.review(text), []);
      }
    });
  }
});
