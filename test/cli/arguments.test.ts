import assert from 'node:assert/strict';
import { helpText } from '../../src/cli/usage.ts';
import { cli, cliWith, onsite, scratch } from './cli.ts';

describe('the command line', () => {
  const folder = scratch({ 'a.md': onsite });

  const wrong: readonly (readonly [argv: string, sentence: RegExp])[] = [
    ['', /No command is given/],
    ['frobnicate', /no command frobnicate.*--help/],
    ['agnda', /Did you mean agenda\?/],
    ['agenda --al', /agenda has no option --al\. Did you mean --all\?/],
    ['agenda --fix', /agenda has no option --fix/],
    ['check --format jsn', /--format jsn is not known\. Did you mean json\?/],
    ['check --format ics', /It can be text, json, github, or sarif\./],
    ['check --fail-on', /--fail-on needs a value/],
    ['check --format=', /--format needs a value: text, json, github, or sarif\./],
    ['generate a.md --letter', /--letter needs a value: --letter KIND\./],
    ['check -x', /check has no option -x\. Its options: --format/],
    ['check --fix=yes', /--fix takes no value/],
    ['check . extra', /extra is too much\. Put several words in quotes\./],
    ['check --now a --now b', /--now is given twice/],
    ['check --now soon', /--now soon is not clear: no day can be read in it, .*Write it as 2026-11-23T09:00\./],
    ['check --now 2026-02-30', /--now 2026-02-30 is not clear: there is no day 2026-02-30\./],
    ['check --now 3/4/2026', /--now 3\/4\/2026 is not clear: it can be 2026-03-04 or 2026-04-03\./],
    ['check --now 1899-12-31T23:59', /--now 1899-12-31T23:59 is too far away: times from 1900 to 2200/],
    ['agenda --now 2300-01-01', /--now 2300-01-01 is too far away: times from 1900 to 2200 are read\./],
    ['check --time-zone Europe/Berln', /Did you mean Europe\/Berlin\?/],
    ['check nowhere', /nowhere cannot be opened: it is not there/],
    ['check a.md', /a\.md is a file; name the folder/],
    [
      'check --time-zone Berlin',
      /--time-zone Berlin is not a time zone\. Use a name such as Europe\/Berlin\./,
    ],
    ['check --changed-since main', /--changed-since needs a git repository/],
    ['agenda --format ics --output nowhere/a.ics', /There is no folder nowhere\. Make it first/],
    ['agenda --format ics --output .', /\. is a folder; name a file in it, such as \.\/letters\.ics\./],
    ['generate', /generate needs ENTRY, such as: interview-follow-up generate interviews\/\S+\.md$/m],
    ['contact a.md', /contact needs ENTRY HOW, such as: .* phone call$/m],
    ['generate nowhere/else.md', /There is no file nowhere\/else\.md\. Name the file of an interview/],
    ['generate b.md', /There is no file b\.md\. Did you mean a\.md\?/],
    ['generate a.md --templates a.md', /a\.md is not a folder; name the folder that holds your templates\./],
    ['generate a.md --templates .', /\. holds no templates, files such as thank-you\.eta\./],
    ['new --yes', /--yes is for a message: use it with --from FILE\./],
    ['new', /new needs --company NAME, or --from FILE/],
    ['generate a.md --letter thankyou', /There is no kind of letter thankyou\. Did you mean thank-you\?/],
    ['generate a.md --tone cold', /It can be warm, neutral, or formal/],
  ];
  for (const [argv, sentence] of wrong) {
    it(`refuses: ${argv || '(nothing)'}`, async () => {
      const { code, out, err } = await cli(folder, ...argv.split(' ').filter((word) => word !== ''));
      assert.equal(code, 2);
      assert.equal(out, '');
      assert.match(err, sentence);
      assert.equal(err.split('\n').length, 2, 'more than one line');
    });
  }

  for (const now of ['1850-05-05T12:00:00.000Z', '2400-01-01T00:00:00.000Z', '+012026-01-01T00:00:00.000Z'])
    it(`says that a clock at ${now} is wrong, and takes a moment that is named`, async () => {
      const wrongClock = { clock: () => now };
      for (const argv of [['check'], ['agenda'], ['generate', 'a.md', '--stdout']]) {
        const { code, err } = await cliWith(wrongClock, folder, ...argv);
        assert.deepEqual(
          [code, err],
          [
            2,
            `interview-follow-up: The clock of this machine says ${now}; times from 1900 to 2200 are read. Set the clock, or say --now 2026-11-23T09:00.\n`,
          ],
        );
      }
      assert.equal((await cliWith(wrongClock, folder, 'check', '--now', '2026-11-20')).code, 0);
    });

  it('takes options before and after, with = and with a space', async () => {
    const one = await cli(folder, '--format', 'json', 'check', '--now=2026-11-23T09:00', '.');
    const other = await cli(folder, 'check', '.', '--now', '2026-11-23T09:00', '--format=json');
    assert.deepEqual(one, other);
    assert.equal(one.code, 1);
  });

  it('tells of each command what it takes', () => {
    assert.match(helpText('check'), /--format FORMAT +.*text, json, github, sarif\./);
    assert.equal(helpText('nothing'), helpText(undefined));
  });
});
