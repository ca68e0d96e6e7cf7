// The tables in docs are made from the tables in the code: `UPDATE_DOCS=1 npx mocha test/docs.test.ts` writes them anew.
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { spelledOut } from '../scripts/manifestTexts.mjs';
import { etiquettes } from '../src/core/config.ts';
import { findingCodes } from '../src/core/findings/codes.ts';
import { isOfStyle, type ReviewCode, reviewCodes } from '../src/core/findings/reviewCodes.ts';
import { timingRules } from '../src/core/kinds/index.ts';
import { letterVariables } from '../src/core/letters/variables.ts';

const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;

const timings = [
  row(['rule', 'counted from', 'opens', 'due', 'closes', 'source']),
  row(['---', '---', '---', '---', '---', '---']),
  ...[...timingRules].map(([id, { after, opens, due, closes, source }]) =>
    row([`\`${id}\``, after, opens, due, closes, source]),
  ),
].join('\n');

const profiles = [
  row(['etiquette', 'rule', 'differs in', 'source']),
  row(['---', '---', '---', '---']),
  ...etiquettes.flatMap((name) =>
    [...timingRules].flatMap(([id, { countries }]) => {
      const custom = countries?.[name];
      if (custom === undefined) return [];
      const { unusual, optional, source, ...times } = custom;
      const differs = [
        ...(unusual ? ['not written there'] : []),
        ...(optional ? ['optional'] : []),
        ...Object.entries(times).map((pair) => pair.join(' ')),
      ].join(', ');
      return [row([`\`${name}\``, `\`${id}\``, differs, source])];
    }),
  ),
].join('\n');

const codes = codeTable(Object.keys(findingCodes).filter((code) => !Object.hasOwn(reviewCodes, code)));
const reviews = codeTable(Object.keys(reviewCodes));

function codeTable(shown: readonly string[]): string {
  return [
    row(['code', 'severity', 'what it says']),
    row(['---', '---', '---']),
    ...Object.entries(findingCodes)
      .filter(([code]) => shown.includes(code))
      .map(([code, { severity, doc }]) => row([`\`${code}\``, saidWhere(code, severity), doc])),
  ].join('\n');
}

/** A severity, and the setting without which nothing is said. */
function saidWhere(code: string, severity: string): string {
  return isReviewCode(code) && isOfStyle(code) ? `${severity} (style)` : severity;
}

function isReviewCode(code: string): code is ReviewCode {
  return Object.hasOwn(reviewCodes, code);
}

const variables = [
  row(['`it.`', 'type', 'what it is']),
  row(['---', '---', '---']),
  ...Object.entries(letterVariables).map(([name, { type, doc }]) => row([`\`${name}\``, type, doc])),
].join('\n');

interface Manifest {
  readonly contributes: {
    readonly languageModelTools: readonly Readonly<
      Record<'name' | 'toolReferenceName' | 'userDescription', string>
    >[];
  };
}

const readJson = (name: string) => JSON.parse(readFileSync(new URL(`../${name}`, import.meta.url), 'utf8'));
const manifest: Manifest = spelledOut(readJson('package.json'), readJson('package.nls.json'));

const tools = [
  row(['in the chat', 'name', 'what it answers']),
  row(['---', '---', '---']),
  ...manifest.contributes.languageModelTools.map(({ name, toolReferenceName, userDescription }) =>
    row([`\`#${toolReferenceName}\``, `\`${name}\``, userDescription]),
  ),
].join('\n');

const parts: readonly (readonly [file: string, part: string, text: string])[] = [
  ['etiquette.md', 'timings', timings],
  ['etiquette.md', 'profiles', profiles],
  ['findings.md', 'codes', codes],
  ['review.md', 'codes', reviews],
  ['templates.md', 'variables', variables],
  ['agents.md', 'tools', tools],
];

describe('the docs', () => {
  for (const [file, part, text] of parts) {
    it(`${file} holds the ${part} of the code`, () => {
      const url = new URL(`../docs/${file}`, import.meta.url);
      const written = readFileSync(url, 'utf8');
      const pattern = new RegExp(`(<!-- ${part} -->\n)[\\s\\S]*?(\n<!-- end of ${part} -->)`);
      const wanted = written.replace(pattern, (_, start: string, end: string) => `${start}\n${text}\n${end}`);
      assert.match(written, pattern);
      if (process.env.UPDATE_DOCS) writeFileSync(url, wanted);
      else assert.equal(written, wanted, `docs/${file} is not what the code says`);
    });
  }

  it('speak of letters that are due, and so do messages: nobody is told of debts', () => {
    // These name the folders of the code.
    const ofCode = ['architecture.md', 'testing.md'];
    const docs = readdirSync(new URL('../docs', import.meta.url)).filter(
      (name) => name.endsWith('.md') && !ofCode.includes(name),
    );
    const texts = [
      ...['README.md', 'CHANGELOG.md', ...docs.map((name) => `docs/${name}`)].map((name) => {
        const text = readFileSync(new URL(`../${name}`, import.meta.url), 'utf8');
        return [name, text.replace(/`[^`\n]*`/g, '')] as const;
      }),
      ...['package.nls.json', 'l10n/bundle.l10n.json'].map(
        (name) => [name, Object.values(readJson(name)).join('\n')] as const,
      ),
      ['tools', JSON.stringify(manifest.contributes.languageModelTools)] as const,
    ];
    for (const [name, text] of texts)
      assert.doesNotMatch(text, /(?<![\w-])(?:ow(?:e|es|ed|ing)|debts?)(?![\w-])/i, name);
  });

  it('begin with a README of one page, whose links lead somewhere', () => {
    const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
    assert.ok(readme.split(/\s+/).length <= 500);
    const links = [...readme.matchAll(/\]\(([^)]+)\)/g)].map(([, link = '']) => link);
    assert.ok(links.length > 15);
    for (const link of links) assert.ok(existsSync(new URL(`../${link}`, import.meta.url)), link);
  });
});
