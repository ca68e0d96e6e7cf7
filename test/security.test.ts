import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { mailDraft, mailtoLink } from '../src/core/exchange/mail.ts';
import { letterPath } from '../src/core/letters/fileName.ts';
import { mermaidText } from '../src/core/overview/mermaid.ts';
import { htmlText } from '../src/lazy/mail.ts';
import { contextAt, logOf } from './core/logOf.ts';

const root = join(import.meta.dirname, '..');
const sources = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.ts'))
  .map((path) => ({ path, text: readFileSync(join(root, 'src', path), 'utf8') }));
const holding = (pattern: RegExp) => sources.filter(({ text }) => pattern.test(text)).map(({ path }) => path);

/** Names as somebody hostile writes them. */
const names = [
  '../../../etc/passwd',
  '..\\..\\Windows\\system32',
  '/etc/passwd',
  'C:\\Windows',
  'CON',
  'Dana\r\nBcc: everybody@x.example',
  '<img src=x onerror=alert(1)>',
  '[click](command:workbench.action.terminal.new)',
  '$(rm -rf ~) `id` $HOME',
  '\u202Egnp.exe\u2066',
  'a\u0000b',
  '"}; process.exit(1); //',
  '<% process.exit(1) %>',
];

describe('security', () => {
  for (const name of names) {
    const quoted = JSON.stringify(name);
    it(`${quoted} as a name leads nowhere, adds nothing and hides nothing`, () => {
      const log = logOf({
        'in/a.md': `---\ncompany: ${quoted}\ndate: 2026-11-19\ninterviewers: [${quoted}]\n---\n`,
        'in/l.md': `---\nletter: thank-you\nentry: a.md\nto: {name: ${quoted}, email: d@x.example}\nsubject: ${quoted}\n---\n`,
      });
      const [entry] = log.entries;
      const [letter] = log.letters;
      assert.ok(entry && letter);
      const { now } = contextAt('2026-11-23T10:00');
      const place = { lettersFolder: 'letters', taken: () => false, letter: 'thank-you' } as const;
      const path = letterPath({
        ...place,
        entry,
        process: log.processOf(entry),
        to: entry.interviewers[0],
        now,
      });
      assert.match(path, /^in\/letters\/2026-11-23-[\p{L}\p{N}-]+\.md$/u);
      const draft = mailDraft(letter, '---\n---\nHello');
      for (const line of [draft.subject, draft.to?.name ?? '', entry.company?.value ?? ''])
        assert.doesNotMatch(line, /[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]/u);
      assert.equal(new URL(mailtoLink(draft, 'Hello') ?? '').searchParams.get('bcc'), null);
    });
  }

  it('a letter as HTML runs nothing and leads to no command', () => {
    for (const name of names) {
      const html = htmlText({ to: undefined, subject: '', markdown: `Dear ${name}\n\n<script>x</script>\n` });
      assert.doesNotMatch(html, /<script|<img|javascript:|href="command:/i, name);
    }
  });

  it('a name cannot end its place in a diagram', () => {
    for (const name of names) assert.doesNotMatch(mermaidText(name), /[\r\n:;<>"%]/u, name);
  });

  it('no page takes text for markup, and no program is run but templates and git', () => {
    assert.deepEqual(holding(/innerHTML|outerHTML|insertAdjacentHTML|document\.write|DOMParser/), []);
    assert.deepEqual(holding(/\beval\(|new Function\b|worker_threads/), []);
    assert.deepEqual(holding(/child_process/), ['cli/git.ts']);
    assert.deepEqual(holding(/\bshell: |execSync\(/), []);
    assert.deepEqual(holding(/node:vm/), ['lazy/timeLimit.ts']);
  });

  it('what is shown in the editor is never trusted with commands or HTML', () => {
    assert.deepEqual(holding(/\.isTrusted = |isTrusted:|supportHtml|enableCommandUris|command:[a-z]+\./), []);
    assert.deepEqual(holding(/MarkdownString\(/), ['vscode/hovers.ts', 'vscode/plainMarkdown.ts']);
  });

  it('the panel may load its own script and style sheet, and reach no address', () => {
    const [page] = sources.filter(({ path }) => path === 'vscode/overview/page.ts');
    const policy = /const policy = `(.*)`/.exec(page?.text ?? '')?.[1] ?? '';
    const parts = policy.replaceAll(/[$]\{(?:\w+\.)?(\w+)\}/g, '$1').split('; ');
    assert.deepEqual(parts, ["default-src 'none'", 'style-src cspSource', "script-src 'nonce-nonce'"]);
    assert.deepEqual(holding(/Content-Security-Policy/), ['vscode/overview/page.ts']);
  });

  it('templates of a folder are read only where the folder is trusted, or named on the command line', () => {
    const [templates] = sources.filter(({ path }) => path === 'vscode/templates.ts');
    assert.match(templates?.text ?? '', /vscode\.workspace\.isTrusted \? await ownTemplates\(log\) : \[\]/);
  });

  it('docs/security.md names tests that are there', () => {
    const rows = readFileSync(join(root, 'docs/security.md'), 'utf8').matchAll(
      /`(test\/[\w/.-]+)`: "([^"]+)"/g,
    );
    const named = [...rows];
    assert.ok(named.length > 15);
    for (const [, file = '', title = ''] of named) {
      assert.ok(existsSync(join(root, file)), file);
      assert.ok(readFileSync(join(root, file), 'utf8').includes(title), `${file} has no "${title}"`);
    }
  });
});
