import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import { cli, cliWith, onsite, quiet, scratch, textOf } from './cli.ts';

const schema: object = JSON.parse(
  readFileSync(join(import.meta.dirname, 'schemas/sarif-2.1.0.json'), 'utf8'),
);
const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
addFormats(ajv);
const validate = ajv.compile(schema);

describe('check', () => {
  it('says that there is nothing to report', async () => {
    const folder = scratch({ 'a.md': quiet });
    assert.deepEqual(await cli(folder, 'check'), {
      code: 0,
      out: 'Nothing to report in 1 interview, 0 letters.\n',
      err: '',
    });
  });

  it('says what an entry is where there is none', async () => {
    const { code, out } = await cli(scratch({ 'a.md': '# Notes\n' }), 'check');
    assert.equal(code, 0);
    assert.match(out, /^No interview was found: an entry is a Markdown file with company and date/);
  });

  it('is text for people: file by file, place, severity, sentence, code', async () => {
    const { code, out } = await cli(scratch({ 'a.md': onsite, 'b.md': '---\ncompany: "X\n---\n' }), 'check');
    assert.equal(code, 1);
    const lines = out.split('\n');
    assert.equal(lines[0], 'a.md');
    assert.match(
      lines[1] ?? '',
      /^ +7:5 {2}warning {6}Thank-you to Dana Okafor: 3 days late\..* {2}follow-up-overdue$/,
    );
    assert.match(out, /^b\.md\n {2}\d+:\d+ {2}error {8}The front matter is not valid YAML/m);
    assert.match(out, /\n\n1 error, 2 warnings in 1 interview, 0 letters\.\n$/);
  });

  it('is coloured where the environment says so', async () => {
    const { out } = await cliWith({ colour: true }, scratch({ 'a.md': onsite }), 'check');
    assert.ok(out.includes('\u001B[33mwarning'));
  });

  it('compares --fail-on with every severity', async () => {
    const info = scratch({ 'a.md': '---\ncompany: A\ndate: 19.11.2026\noutcome: no response\n---\n' });
    const exits = [];
    for (const limit of ['information', 'warning', 'error', 'never']) {
      exits.push((await cli(info, 'check', '--fail-on', limit)).code);
    }
    assert.deepEqual(exits, [1, 0, 0, 0]);
  });

  it('annotates for GitHub, with paths from where it runs', async () => {
    const folder = scratch({ 'job search/a, b.md': onsite.replace('Dana Okafor', '100% Dana') });
    const { out } = await cli(folder, 'check', 'job search', '--format', 'github');
    const [first] = out.split('\n');
    assert.match(
      first ?? '',
      /^::warning file=job search\/a%2C b\.md,line=7,endLine=7,col=5,endColumn=\d+,title=follow-up-overdue::Thank-you to 100%25 Dana: \d+ days late/,
    );
  });

  describe('--format sarif', () => {
    interface Result {
      readonly ruleId: string;
      readonly ruleIndex: number;
      readonly level: string;
      readonly locations: readonly [
        { readonly physicalLocation: { readonly artifactLocation: { readonly uri: string } } },
      ];
      readonly partialFingerprints: { readonly primaryLocationLineHash: string };
      readonly fixes: readonly {
        readonly artifactChanges: readonly [
          {
            readonly replacements: readonly {
              readonly deletedRegion: { readonly charOffset: number; readonly charLength: number };
              readonly insertedContent: { readonly text: string };
            }[];
          },
        ];
      }[];
    }

    /** The one run of a log, which is valid by the schema. */
    async function runOf(folder: string) {
      const { out } = await cli(folder, 'check', 'my log', '--format', 'sarif');
      validate(JSON.parse(out));
      assert.deepEqual(validate.errors, null);
      const [run] = JSON.parse(out).runs;
      const results: readonly Result[] = run.results;
      return { driver: run.tool.driver, results };
    }

    const dated =
      '---\ncompany: "Ä 🚀"\ndate: 19.11.2026\ndecision-by: 2026-06-31\noffer-by: 2026-06-31\n---\n';
    const files = {
      'my log/50% ä #1?/b.md': onsite,
      'my log/c.md': '+++\ncompany = "A"\n+++\n',
      'my log/d.md': '---\ncompany: "\n---\n',
      'my log/e.md': dated,
      'my log/.interview-follow-up.json': '{"severity": {"date-format": "hint"}, "timeZone": 1}',
    };

    it('is valid by its schema, with every severity, fixes, and paths as URIs', async () => {
      const { driver, results } = await runOf(scratch(files));
      assert.equal(driver.semanticVersion, '1.2.3');
      assert.deepEqual(
        results.map(({ ruleId, level, locations: [place] }) => [
          ruleId,
          level,
          place.physicalLocation.artifactLocation.uri,
        ]),
        [
          ['settings-invalid', 'warning', 'my%20log/.interview-follow-up.json'],
          ['follow-up-overdue', 'warning', 'my%20log/50%25%20%C3%A4%20%231%3F/b.md'],
          ['follow-up-overdue', 'warning', 'my%20log/50%25%20%C3%A4%20%231%3F/b.md'],
          ['front-matter-unsupported', 'note', 'my%20log/c.md'],
          ['front-matter-unreadable', 'error', 'my%20log/d.md'],
          ['date-format', 'note', 'my%20log/e.md'],
          ['follow-up-overdue', 'warning', 'my%20log/e.md'],
          ['outcome-missing', 'note', 'my%20log/e.md'],
          ['date-invalid', 'warning', 'my%20log/e.md'],
          ['date-invalid', 'warning', 'my%20log/e.md'],
        ],
      );
      for (const { ruleId, ruleIndex } of results) assert.equal(driver.rules[ruleIndex].id, ruleId);
    });

    it('says the text that a fix puts in place of another', async () => {
      const { results } = await runOf(scratch(files));
      const fix = results.find(({ ruleId }) => ruleId === 'date-format')?.fixes[0];
      const [replacement] = fix?.artifactChanges[0].replacements ?? [];
      assert.ok(replacement);
      const { charOffset, charLength } = replacement.deletedRegion;
      const fixed =
        dated.slice(0, charOffset) + replacement.insertedContent.text + dated.slice(charOffset + charLength);
      assert.equal(fixed, dated.replace('19.11.2026', '2026-11-19'));
    });

    it('tells every finding from the others, and knows it again when lines moved', async () => {
      const folder = scratch(files);
      const marks = async () =>
        (await runOf(folder)).results.map(
          ({ partialFingerprints }) => partialFingerprints.primaryLocationLineHash,
        );
      const before = await marks();
      assert.equal(new Set(before).size, before.length);
      for (const [path, text] of Object.entries(files))
        writeFileSync(join(folder, path), text.replace('---\n', '---\nmy-own: field\n# and\n'));
      assert.deepEqual(await marks(), before);
    });
  });

  it('never lets a file steer the terminal', async () => {
    const evil = 'Evil\\e[2J\\u009B31m\\u202Ecorp';
    const folder = scratch({ 'a.md': onsite.replace('outcome: waiting', `outcome: "${evil}"`) });
    for (const format of ['text', 'json', 'github', 'sarif']) {
      const { out } = await cli(folder, 'check', '--format', format);
      assert.doesNotMatch(out, /(?!\n)[\p{Cc}\p{Bidi_Control}]/u, format);
    }
    const { out } = await cli(folder, 'check', '--format', 'json');
    assert.match(JSON.parse(out).findings[0].message, /is not a known outcome/);
  });

  describe('--fix', () => {
    const dated =
      '---\r\ncompany: A # kept\r\ndate: "19.11.2026"   # the day\r\ndecision-by: Nov 3, 2026\r\noutcome: no response\r\n---\r\nNov 3, 2026\r\n';

    it('applies what leaves no choice, and nothing else', async () => {
      const folder = scratch({
        'a.md': `\uFEFF${dated}`,
        'b.md': '---\ncompany: B\ndate: 11/12/2026\noutcome: rejected\n---\n',
      });
      const { code, out, err } = await cli(folder, 'check', '--fix');
      assert.equal(err, '2 fixes in 1 file.\n');
      assert.equal(
        textOf(folder, 'a.md'),
        `\uFEFF${dated.replace('"19.11.2026"', '"2026-11-19"').replace('decision-by: Nov 3, 2026', 'decision-by: 2026-11-03')}`,
      );
      assert.match(textOf(folder, 'b.md'), /date: 11\/12\/2026\n/);
      assert.equal(code, 1);
      assert.match(out, /date-ambiguous\n\n1 warning in 2 interviews/);
    });

    it('changes nothing the second time', async () => {
      const folder = scratch({ 'a.md': dated });
      await cli(folder, 'check', '--fix');
      const once = textOf(folder, 'a.md');
      assert.equal((await cli(folder, 'check', '--fix')).err, 'Nothing could be fixed without asking.\n');
      assert.equal(textOf(folder, 'a.md'), once);
    });

    it('keeps the line ends of old Macs', async () => {
      const folder = scratch({ 'a.md': dated.replaceAll('\n', '\r') });
      await cli(folder, 'check', '--fix');
      const fixed = scratch({ 'a.md': dated });
      await cli(fixed, 'check', '--fix');
      assert.equal(textOf(folder, 'a.md'), textOf(fixed, 'a.md').replaceAll('\n', '\r'));
      assert.notEqual(textOf(fixed, 'a.md'), dated);
    });

    it('refuses a file that is no UTF-8, rather than lose some of it', async () => {
      const bytes = Buffer.from(dated.replace('kept', 'k\u00E9pt'), 'latin1');
      const folder = scratch({ 'a.md': bytes });
      const { code, out } = await cli(folder, 'check', '--fix');
      assert.equal(code, 1);
      assert.match(
        out,
        /A character of this file cannot be read, so the file does not count\. Save it as UTF-8/,
      );
      assert.deepEqual(readFileSync(join(folder, 'a.md')), bytes);
    });
  });
});
