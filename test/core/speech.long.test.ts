import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { readSettings } from '../../src/core/config.ts';
import { completionsAt } from '../../src/core/editing/completions.ts';
import { hoverAt } from '../../src/core/editing/hover.ts';
import { agendaMarkdown } from '../../src/core/exchange/agendaMarkdown.ts';
import type { Finding } from '../../src/core/findings/finding.ts';
import { settingFindings } from '../../src/core/findings/index.ts';
import { evaluate } from '../../src/core/incremental/evaluation.ts';
import { kindOf, letterKindNames } from '../../src/core/kinds/index.ts';
import { overviewMarkdown } from '../../src/core/overview/markdown.ts';
import { everything, overviewOf } from '../../src/core/overview/overview.ts';
import { overviewProcesses } from '../../src/core/overview/processes.ts';
import { sayTitle, sayWhy } from '../../src/core/owed/saying.ts';
import {
  english,
  englishIn,
  monthFirstCountryOf,
  type Speech,
  sayDate,
  sayMoment,
  spoken,
} from '../../src/core/speech.ts';
import { sentence } from '../../src/core/text.ts';
import { logs } from './anyLog.ts';
import { contextAt, filesOf, moment } from './logOf.ts';
import { readCorpus } from './review/corpus.ts';

const collected: object = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../l10n/bundle.l10n.json'), 'utf8'),
);
const said = new Set<string>();

/** No language: what it says stands between marks, so that everything said otherwise shows. */
const marked: Speech = {
  ...english,
  say: (text, ...values) => {
    said.add(text);
    return `⟦${english.say(text, ...values)}⟧`;
  },
};

/** What is left of a text without what was said in the marked language. */
function unsaid(text: string): string {
  const rest = text.replace(/⟦[^⟦⟧]*⟧/gu, '');
  return rest === text ? rest.trim() : unsaid(rest);
}

const context = { ...contextAt('2026-11-23T09:00'), speech: marked };

function fixtures(): readonly (readonly [path: string, text: string])[] {
  const folder = join(import.meta.dirname, 'findings/fixtures');
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.md'))
    .map((path) => [path.replaceAll('\\', '/'), readFileSync(join(folder, path), 'utf8')]);
}

function textsOf({ message, fixes }: Finding): readonly string[] {
  return [message, ...fixes.map(({ title }) => title)];
}

/** Entries and letters of the fixtures one by one, for no two belong together, and logs of every kind. */
function evaluations(count = 300) {
  const known = fixtures().map(([path, text]) => Object.fromEntries([[path, text]]));
  const random = fc.sample(logs, { numRuns: count, seed: 1 });
  return [...known, Object.fromEntries(fixtures()), ...random].map((files) => {
    const evaluation = evaluate(filesOf(files), context);
    return { files, evaluation };
  });
}

describe('what the core says', () => {
  it('is said in the language of its reader, whole: findings, fixes and reasons', () => {
    for (const { evaluation } of evaluations()) {
      const texts = [
        ...evaluation.findings.flatMap(textsOf),
        ...evaluation.obligations.flatMap((one) => [sayTitle(one, marked), sayWhy(one, context)]),
      ];
      for (const text of texts) assert.equal(unsaid(text), '', text);
    }
  });

  it('is said in the language of its reader: help in the front matter', () => {
    for (const { files, evaluation } of evaluations(20)) {
      for (const [path, text] of Object.entries(files)) {
        const entry = evaluation.log.entries.find((one) => one.path === path);
        const owed = evaluation.obligations.filter((one) => one.interview.entry === entry);
        for (const { index } of text.slice(0, 600).matchAll(/^|: ?/gm)) {
          const hover = hoverAt(text, index, entry ? [{ entry }] : [], owed, context);
          assert.equal(unsaid(hover?.doc.replace(/^\*\*[\w-]+\*\*:/, '') ?? ''), '');
          for (const fact of hover?.facts ?? []) assert.equal(unsaid(fact), ':');
          const offered = completionsAt(text, index, {
            path,
            log: evaluation.log,
            today: context.now.toPlainDate(),
            timeZones: [],
            countries: [],
            speech: marked,
          });
          for (const { doc, kind } of offered) if (kind !== 'person') assert.equal(unsaid(doc), '', doc);
        }
      }
    }
  });

  it('is said in the language of its reader: what the review says of letters', () => {
    for (const { findings } of readCorpus(marked))
      for (const text of findings.flatMap(textsOf)) assert.equal(unsaid(text), '', text);
  });

  it('is said in the language of its reader: settings, the agenda and the overview', () => {
    const { problems, settings } = readSettings({ tone: 3, weekend: 'none', colour: 'red' });
    const wrong = [...problems, ...readSettings([]).problems];
    for (const text of settingFindings('', wrong, settings, marked).flatMap(textsOf))
      assert.equal(unsaid(text), '', text);
    for (const { evaluation } of evaluations()) {
      agendaMarkdown(evaluation, context.now, marked);
      overviewMarkdown(overviewOf(overviewProcesses(evaluation, context), everything, '2026-11-23'), marked);
      // What somebody else wrote is shown as it stands.
      for (const { letters } of overviewProcesses(evaluation, context))
        for (const { title } of letters) if (title !== 'smoke-signal') assert.match(title, /^⟦/);
    }
    for (const letter of letterKindNames) {
      assert.equal(unsaid(spoken(sentence(kindOf(letter).title), marked)), '');
    }
  });

  it('has a place in the bundle that is translated', () => {
    // What validation says of a value names what is allowed, which is no sentence of ours.
    const lacking = [...said].filter((text) => !(text in collected) && !text.startsWith('must '));
    assert.deepEqual(lacking, []);
    assert.ok(said.size > 120, `${said.size} of ${Object.keys(collected).length}`);
  });

  it('says values as they are, in any number and order', () => {
    assert.equal(english.say('{1} and {0}', 'a {1}', 'b'), 'b and a {1}');
    assert.equal(
      spoken(sentence('{0}: {1}', sentence('It is {0}', 'x'), ['a', 'b', 'c']), english),
      'It is x: a, b, or c',
    );
  });
});

describe('a value that ends with a dot', () => {
  const cases = [
    ['Seit {0}. Am besten heute.', ['Di., 3. Nov.'], 'Seit Di., 3. Nov. Am besten heute.'],
    ['You met at {0}.', ['Acme Inc.'], 'You met at Acme Inc.'],
    ['You met at {0}.', ['Acme'], 'You met at Acme.'],
    ['{0}.md is not read.', ['Acme Inc.'], 'Acme Inc..md is not read.'],
    ['{0}...', ['Acme'], 'Acme...'],
  ] as const;
  for (const [text, values, expected] of cases)
    it(`ends its sentence, too: ${expected}`, () => assert.equal(english.say(text, ...values), expected));
});

describe('saying dates', () => {
  const dated = (date: string, now: string) => sayDate(moment(date).toPlainDate(), moment(now));

  it('names the weekday, and the year where it is another', () => {
    assert.equal(dated('2026-11-19', '2026-12-01'), 'Thursday 19 November');
    assert.equal(dated('2026-12-31', '2027-01-01'), 'Thursday 31 December 2026');
    assert.equal(dated('2027-01-03', '2026-12-31'), 'Sunday 3 January 2027');
  });

  it('says the month first where the country does', () => {
    const [day, now] = [moment('2026-11-27T15:00'), moment('2026-12-01')];
    const said = (country: string | undefined, at = now) => englishIn(country).date(day.toPlainDate(), at);
    for (const country of ['US', 'us', 'CA-ON', 'PH']) assert.equal(said(country), 'Fri, Nov 27');
    for (const country of ['GB', 'IE', 'DE-BY', '', undefined]) assert.equal(said(country), 'Fri 27 Nov');
    assert.equal(said('US', moment('2027-01-02')), 'Fri, Nov 27, 2026');
    assert.equal(englishIn('CA').moment(day, now), 'Fri, Nov 27, 15:00');
  });

  it('says a moment in its own zone', () => {
    const tokyo = moment('2026-11-20T15:00', 'Asia/Tokyo');
    assert.equal(sayMoment(tokyo, moment('2026-11-20')), 'Friday 20 November, 15:00');
  });
});

describe('the country that a zone tells', () => {
  for (const [zone, country] of [
    ['America/Toronto', 'CA'],
    ['America/St_Johns', 'CA'],
    ['America/New_York', 'US'],
    ['Pacific/Honolulu', 'US'],
    ['Asia/Manila', 'PH'],
    ['America/Mexico_City', undefined],
    ['Europe/London', undefined],
    ['UTC', undefined],
  ] as const)
    it(`of ${zone} is ${country ?? 'none of those with the month first'}`, () =>
      assert.equal(monthFirstCountryOf(zone), country));
});
