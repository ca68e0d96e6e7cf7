import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import { cli, cliWith, onsite, quiet, scratch, textOf } from './cli.ts';

const schema: object = JSON.parse(
  readFileSync(join(import.meta.dirname, 'schemas/sarif-2.1.0.json'), 'utf8'),
);

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
      /^ +7:5 {2}warning {6}Thank-you to Dana Okafor is overdue\..* {2}follow-up-overdue$/,
    );
    assert.match(out, /^b\.md\n {2}\d+:\d+ {2}error {8}The front matter is not valid YAML/m);
    assert.match(out, /\n\n1 error, 2 warnings in 1 interview, 0 letters\.\n$/);
  });

  it('is coloured where the edge says so', async () => {
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
      /^::warning file=job search\/a%2C b\.md,line=7,endLine=7,col=5,endColumn=\d+,title=follow-up-overdue::Thank-you to 100%25 Dana is overdue/,
    );
  });

  it('is SARIF 2.1.0 by its schema', async () => {
    const folder = scratch({
      'log/ä b.md': onsite,
      'log/c.md': '+++\ncompany = "A"\n+++\n',
      'log/d.md': '---\ncompany: "\n---\n',
    });
    const { out } = await cli(folder, 'check', 'log', '--format', 'sarif');
    const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
    addFormats(ajv);
    const validate = ajv.compile(schema);
    validate(JSON.parse(out));
    assert.deepEqual(validate.errors, null);
    const [run] = JSON.parse(out).runs;
    assert.equal(run.tool.driver.semanticVersion, '1.2.3');
    assert.deepEqual(
      run.results.map(({ ruleId, level }: { ruleId: string; level: string }) => [ruleId, level]),
      [
        ['front-matter-unsupported', 'note'],
        ['front-matter-unreadable', 'error'],
        ['follow-up-overdue', 'warning'],
        ['follow-up-overdue', 'warning'],
      ],
    );
    const [place] = run.results.at(-1).locations;
    assert.equal(place.physicalLocation.artifactLocation.uri, 'log/%C3%A4%20b.md');
    assert.equal(run.tool.driver.rules[run.results[0].ruleIndex].id, 'front-matter-unsupported');
  });

  it('never lets a file steer the terminal', async () => {
    const evil = 'Evil\\e[2J\\u009B31m\\u202Ecorp';
    const folder = scratch({ 'a.md': onsite.replace('outcome: waiting', `outcome: "${evil}"`) });
    for (const format of ['text', 'json', 'github', 'sarif']) {
      const { out } = await cli(folder, 'check', '--format', format);
      assert.doesNotMatch(out, /(?!\n)[\p{Cc}\p{Bidi_Control}]/u, format);
    }
    const { out } = await cli(folder, 'check', '--format', 'json');
    assert.match(JSON.parse(out).findings[0].message, /is not an outcome/);
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

    it('refuses a file that is no UTF-8, rather than lose some of it', async () => {
      const bytes = Buffer.from(dated.replace('kept', 'k\u00E9pt'), 'latin1');
      const folder = scratch({ 'a.md': bytes });
      const { code, err } = await cli(folder, 'check', '--fix');
      assert.equal(code, 2);
      assert.match(err, /a\.md is not valid UTF-8, .* Save it as UTF-8 first\./);
      assert.deepEqual(readFileSync(join(folder, 'a.md')), bytes);
    });
  });
});
