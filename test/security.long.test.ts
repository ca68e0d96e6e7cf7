import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import { visit } from 'unist-util-visit';
import { completionsAt } from '../src/core/editing/completions.ts';
import { hoverAt } from '../src/core/editing/hover.ts';
import { agendaMarkdown } from '../src/core/exchange/agendaMarkdown.ts';
import { mailDraft, mailtoLink } from '../src/core/exchange/mail.ts';
import {
  applyEdits,
  english,
  evaluate,
  everything,
  outcomeReader,
  overviewMarkdown,
  overviewOf,
  overviewProcesses,
  readLogFile,
} from '../src/core/index.ts';
import { letterPath } from '../src/core/letters/fileName.ts';
import { mermaidText } from '../src/core/overview/mermaid.ts';
import { htmlText } from '../src/lazy/mail.ts';
import { parseMarkdown } from '../src/lazy/markdown.ts';
import { letterFor } from './core/letters/letters.ts';
import { contextAt, interviewsOf, logOf } from './core/logOf.ts';
import { hostileNames } from './hostileNames.ts';

const root = join(import.meta.dirname, '..');
const sources = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.ts'))
  .map((path) => ({ path, text: readFileSync(join(root, 'src', path), 'utf8') }));
const holding = (pattern: RegExp) => sources.filter(({ text }) => pattern.test(text)).map(({ path }) => path);

/** Characters that steer a terminal, or turn or hide what is shown. */
const steering = /(?!\n)[\p{Cc}\p{Bidi_Control}\u2028\u2029]/u;

const parser = remark().use(remarkGfm);
const plainNodes = /^(root|heading|paragraph|text|list|listItem|strong|table|tableRow|tableCell)$/;

/** What is in a document beside text in headings, lists and tables, the one diagram, and addresses shown as what they are. */
function oddNodes(root: ReturnType<typeof parser.parse>): readonly string[] {
  const odd: string[] = [];
  visit(root, (node) => {
    const isDiagram = node.type === 'code' && node.lang === 'mermaid';
    const [shown] = node.type === 'link' ? node.children : [];
    const isAddress =
      node.type === 'link' &&
      shown?.type === 'text' &&
      /^(https?:\/\/|mailto:)/.test(node.url) &&
      node.url.endsWith(shown.value);
    if (!plainNodes.test(node.type) && !isDiagram && !isAddress) odd.push(node.type);
  });
  return odd;
}

describe('security', () => {
  for (const name of hostileNames) {
    const quoted = JSON.stringify(name);
    it(`${quoted} as a name leads nowhere, adds nothing and hides nothing`, () => {
      const log = logOf({
        'in/a.md': `---\ncompany: ${quoted}\ndate: 2026-11-19\ninterviewers: [${quoted}]\n---\n`,
        'in/l.md': `---\nletter: thank-you\nentry: a.md\nto: {name: ${quoted}, email: d@x.example}\nsubject: ${quoted}\n---\n`,
      });
      const context = contextAt('2026-11-23T10:00');
      const [interview] = interviewsOf(log, context);
      const [letter] = log.letters;
      assert.ok(interview && letter);
      const place = { lettersFolder: 'letters', taken: () => false, letter: 'thank-you' } as const;
      const path = letterPath({
        ...place,
        interview,
        to: interview.interviewers[0],
        now: context.now,
      });
      assert.match(path, /^in\/letters\/2026-11-23-[\p{L}\p{N}-]+\.md$/u);
      const draft = mailDraft(letter, '---\n---\nHello', undefined);
      for (const line of [draft.subject, draft.to?.name ?? '', interview.process.company])
        assert.doesNotMatch(line, /[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]/u);
      assert.equal(new URL(mailtoLink(draft, 'Hello') ?? '').searchParams.get('bcc'), null);
    });
  }

  for (const name of hostileNames) {
    const quoted = JSON.stringify(name);
    const text = `---\ncompany: ${quoted}\nrole: ${quoted}\ndate: 2026-11-19\noutcome: waiting\ninterviewers: [{name: ${quoted}}]\n---\n`;
    const context = contextAt('2026-11-23T10:00');
    const offer = `---\ncompany: ${quoted}\nrole: other\ndate: 2026-11-19\noutcome: offer\noffer-by: 2026-11-24\n---\n`;
    const files = Object.entries({ 'a.md': text, 'b.md': offer });
    const evaluation = evaluate(
      files.map(([path, written]) => readLogFile(path, written, outcomeReader())),
      context,
    );

    it(`${quoted} is text in every Markdown that we write, and nothing else`, () => {
      const overview = overviewOf(overviewProcesses(evaluation, context), everything, '2026-11-23');
      const written = [agendaMarkdown(evaluation, context.now, english), overviewMarkdown(overview, english)];
      for (const markdown of written) {
        assert.deepEqual(oddNodes(parser.parse(markdown)), [], markdown);
        assert.doesNotMatch(markdown, steering);
      }
    });

    it(`${quoted} is no part of what hovers trust, and adds nothing where it is completed`, () => {
      const { log, obligations } = evaluation;
      const help = { path: 'a.md', log, today: context.now.toPlainDate(), timeZones: [], countries: [] };
      for (let offset = 0; offset <= text.length; offset++) {
        const hover = hoverAt(text, offset, evaluation.interviews, obligations, context);
        if (hover && name.length > 3) assert.ok(!hover.doc.includes(name));
        assert.doesNotMatch(hover?.facts.join('') ?? '', steering);
        for (const { range, text: put } of completionsAt(text, offset, { ...help, speech: english })) {
          const after = applyEdits(text, [{ range, text: put }]);
          assert.equal(after.split('\n').length, text.split('\n').length + put.split('\n').length - 1);
          assert.doesNotMatch(put, /\n\S/);
        }
      }
    });

    it(`${quoted} is no variable of a snippet, and no picture in a letter`, () => {
      for (const tone of ['warm', 'neutral', 'formal'] as const) {
        const { text: letter, snippet } = letterFor({ text, letter: 'thank-you', profile: undefined, tone });
        const stops = /\$\{\d+(:\[(\\.|[^\\$}])*\]|\|(\\.|[^\\|])*\|)\}/g;
        assert.doesNotMatch(snippet.replace(stops, '').replace(/\\[\\$}]/g, ''), /[$}]/, snippet);
        const kinds = new Set<string>();
        visit(parseMarkdown(letter.replace(/^---[\s\S]*?\n---\n/, '')), ({ type }) => {
          kinds.add(type);
        });
        assert.ok(!kinds.has('image') && !kinds.has('html'), letter);
      }
    });
  }

  it('a letter as HTML runs nothing and leads to no command', () => {
    for (const name of hostileNames) {
      const html = htmlText({ markdown: `Dear ${name}\n\n<script>x</script>\n` });
      assert.doesNotMatch(html, /<(script|img|svg)|<[^>]*(javascript|command):/i, name);
    }
  });

  it('a name cannot end its place in a diagram', () => {
    for (const name of hostileNames) assert.doesNotMatch(mermaidText(name), /[\r\n:;<>"%]/u, name);
  });

  it('no page takes text for markup, and no program is run but templates, git and cp', () => {
    assert.deepEqual(holding(/innerHTML|outerHTML|insertAdjacentHTML|document\.write|DOMParser/), []);
    assert.deepEqual(holding(/\beval\(|new Function\b|worker_threads/), []);
    assert.deepEqual(holding(/child_process/), ['cli/git.ts', 'cli/keptAttributes.ts']);
    assert.deepEqual(holding(/\bshell: |execSync\(/), []);
    assert.deepEqual(holding(/node:vm/), ['lazy/timeLimit.ts']);
  });

  it('what is shown in the editor is never trusted with commands or HTML', () => {
    assert.deepEqual(holding(/\.isTrusted = |isTrusted:|supportHtml|enableCommandUris|command:[a-z]+\./), []);
    assert.deepEqual(holding(/MarkdownString\(/), [
      'vscode/language/hovers.ts',
      'vscode/language/plainMarkdown.ts',
    ]);
  });

  it('the panel may load its own script and style sheet, and reach no address', () => {
    const [page] = sources.filter(({ path }) => path === 'vscode/overview/page.ts');
    const policy = /const policy = `(.*)`/.exec(page?.text ?? '')?.[1] ?? '';
    const parts = policy.replaceAll(/[$]\{(?:\w+\.)?(\w+)\}/g, '$1').split('; ');
    assert.deepEqual(parts, ["default-src 'none'", 'style-src cspSource', "script-src 'nonce-nonce'"]);
    assert.deepEqual(holding(/Content-Security-Policy/), ['vscode/overview/page.ts']);
  });

  it('templates of a folder are read only where the folder is trusted, or named on the command line', () => {
    const [templates] = sources.filter(({ path }) => path === 'vscode/letters/templates.ts');
    assert.match(
      templates?.text ?? '',
      /vscode\.workspace\.isTrusted \? await ownTemplates\(log, ownTemplateFolder\) : \[\]/,
    );
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
