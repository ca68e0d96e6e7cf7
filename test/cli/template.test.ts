import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cli, onsite, scratch, textOf } from './cli.ts';

const shipped = (path: string) =>
  readFileSync(join(import.meta.dirname, '../../templates', `${path}.eta`), 'utf8');

describe('template', () => {
  const log = { 'interviews/visit.md': onsite };

  it('copies a template of any language into those of the log, where letters find it', async () => {
    const folder = scratch(log);
    const path = 'interviews/templates/de/thank-you.eta';
    assert.deepEqual(await cli(folder, 'template', 'Thank You', '--language', 'deutsch'), {
      code: 0,
      out: `${path}\n`,
      err: '',
    });
    assert.equal(textOf(folder, path), shipped('de/thank-you'));
    const generate = (...more: readonly string[]) =>
      cli(folder, 'generate', 'interviews/visit.md', '--stdout', '--language', 'de', ...more);
    const built = await generate();
    assert.match(built.out, /Guten Tag/);
    assert.equal((await generate('--templates', 'interviews/templates')).out, built.out);
  });

  it('takes the language of the settings, else English', async () => {
    const folder = scratch({ ...log, '.interview-follow-up.json': '{"letterLanguage": "pt-BR"}' });
    assert.equal((await cli(folder, 'template', 'closing')).out, 'interviews/templates/pt/closing.eta\n');
    const other = scratch({ 'visit.md': onsite });
    assert.equal((await cli(other, 'template', 'closing')).out, 'templates/en/closing.eta\n');
  });

  it('leaves what is there as it is', async () => {
    const folder = scratch({ ...log, 'interviews/templates/fr/apology.eta': 'Mine.\n' });
    const again = await cli(folder, 'template', 'apology', '--language', 'fr');
    assert.deepEqual(again, {
      code: 0,
      out: 'interviews/templates/fr/apology.eta\n',
      err: 'It is there already and stays as it is.\n',
    });
    assert.equal(textOf(folder, 'interviews/templates/fr/apology.eta'), 'Mine.\n');
  });

  it('says which templates and languages there are', async () => {
    const folder = scratch(log);
    const unknown = await cli(folder, 'template', 'thankyou');
    assert.equal(unknown.code, 2);
    assert.match(unknown.err, /no template thankyou\. Did you mean thank-you\?/);
    assert.match((await cli(folder, 'template', 'xxxxxxxxxx')).err, /It can be .*closing/);
    for (const [language, name] of [
      ['it', 'Italian'],
      ['tlh', 'tlh'],
    ] as const) {
      const none = await cli(folder, 'template', 'closing', '--language', language);
      assert.equal(none.code, 2);
      assert.match(none.err, new RegExp(`no templates in ${name}\\. There are some in en, de, .* and ja\\.`));
    }
  });

  it('is found by letters in languages without letters, too', async () => {
    const folder = scratch({
      ...log,
      'interviews/templates/it/thank-you.eta': 'Subject: Grazie\n\n<%= it.greeting %>\n\nGrazie mille.\n',
      'interviews/templates/en/thank-you.eta': 'Subject: Mine\n\nMine in English.\n',
    });
    const letter = await cli(
      folder,
      ...['generate', 'interviews/visit.md', '--stdout', '--language', 'it'],
      ...['--templates', 'interviews/templates'],
    );
    assert.match(letter.out, /Grazie mille/);
    assert.doesNotMatch(letter.out, /in English/);
  });
});
