import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readFrontMatter } from '../../src/core/frontMatter/readFrontMatter.ts';
import { entryFields, letterFields } from '../../src/core/log/fields.ts';
import { outcomeReader } from '../../src/core/log/outcomeReading.ts';
import { readLogFile } from '../../src/core/log/readLogFile.ts';
import { anyText } from '../anyText.ts';
import { readEverything, readSettingsText } from '../core/everything.ts';
import { itHolds } from './cases.ts';

const top = 'company: A\ndate: 2026-11-19\noutcome: waiting\n';
const entry = (lines: string, body = '') => `---\n${top}${lines}\n---\n${body}`;

/** Parts of files that mean something to a reader, or trip one. */
const pieces = fc.constantFrom(
  ...['---', '+++', '---js', '----', '--- ', '...', '%YAML 1.1', '\n---\n', '\n...\n'],
  ...['\n', '\r\n', '\r', '\u2028', '\u0085', '\uFEFF', '\u0000', '\uD800', '\uDFFF', '\u202E', '\u200B'],
  ...['[', ']', '{', '}', '"', "'", '#', '&a ', '*a', '&a [*a, *a]', '!!js/function x', '!x ', '!<x> '],
  ...['|', '>', '|-2\n', ': ', '\t', ' ', '  ', '- ', '- - - ', '? ', '<<: ', '<<: *a', ',', '@', '`'],
  ...['__proto__: ', 'constructor: ', 'toString: ', '"\\uD800"', '"\\x00"', '"\\', "''"],
  ...['- [ ] ', '## Promised\n', '[[', ']]', '[x](y)', '<!--', '-->', '```\n', '> ', '[^1]: '],
  ...['Dana <d@x.example>', 'Dana (CTO)', '日本', 'é', 'e\u0301', '👩‍👩‍👧', 'I\u0307'],
  ...['2026-11-19', '2026-02-31', '11/12/2026', '2026-11-19T25:61', '999999999999', '-1', '1e9', '0x1F'],
  ...['waiting', 'yes', 'null', '~', 'Europe/Berlin', 'DE-BY'],
  ...Object.keys(entryFields).map((name) => `\n${name}: `),
  ...Object.keys(letterFields).map((name) => `\n${name}: `),
);
const scrambled = fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join(''));
const value = fc.oneof(anyText(), fc.string(), scrambled);
const names = fc.constantFrom(
  ...[...Object.keys(entryFields), ...Object.keys(letterFields), 'stage', 'estado', '__proto__', 'x'],
);
const fields = fc
  .array(fc.tuple(names, value))
  .map((rows) => rows.map(([name, written]) => `${name}: ${written}`).join('\n'));
const quoted = fc
  .array(fc.tuple(names, anyText()))
  .map((rows) => rows.map(([name, written]) => `${name}: ${JSON.stringify(written)}`).join('\n'));

/** Lists in lists, maps in maps, anchors and their aliases, opened and mostly closed. */
const nested = fc
  .tuple(
    fc.constantFrom('[', '{a: ', '- ', '? ', '&a [*a, ', '&b {c: '),
    fc.nat({ max: 60 }),
    fc.nat({ max: 60 }),
  )
  .map(([open, depth, closed]) => {
    const close = open.includes('[') ? ']' : open.includes('{') ? '}' : '';
    return `interviewers: ${open.repeat(depth)}x${close.repeat(closed)}`;
  });
const aliases = fc.array(fc.tuple(fc.nat({ max: 9 }), fc.array(fc.nat({ max: 9 }), { maxLength: 9 })), {
  maxLength: 12,
});
const bombs = aliases.map((rows) =>
  rows
    .map(([anchor, used], index) => `k${index}: &a${anchor} [${used.map((one) => `*a${one}`).join(', ')}]`)
    .join('\n'),
);
const lineEnds = fc.constantFrom('\n', '\r\n', '\r', '\n\r', '\u2028');
const texts = fc.oneof(
  anyText(),
  scrambled,
  scrambled.map((text) => `---\n${text}\n---\n${text}`),
  fc.tuple(fields, scrambled).map(([lines, body]) => entry(lines, body)),
  fc.tuple(quoted, scrambled).map(([lines, body]) => entry(lines, body)),
  fc.oneof(nested, bombs).map((lines) => entry(lines)),
  // A letter.
  fc
    .tuple(fields, scrambled)
    .map(([lines, body]) => `---\nletter: thank-you\nentry: b.md\n${lines}\n---\n${body}`),
  // Line ends of any kind, mixed.
  fc
    .tuple(fields, fc.array(lineEnds, { minLength: 1, maxLength: 5 }))
    .map(([lines, ends]) =>
      entry(lines, 'body\n').replace(/\n/g, (_, at: number) => ends[at % ends.length] ?? '\n'),
    ),
);
const readOutcome = outcomeReader();

/** A line where a fence may be, and whether it is one. */
const openings = [
  '---',
  '--- ',
  '---\t',
  '---\u00A0',
  '----',
  '---foo',
  '--- foo',
  ' ---',
  '--',
  '- - -',
  '...',
  '',
];
const closings = [...openings, '---#', '\uFEFF---', '"---"', '-----', '+++'];
const contents = [
  'a: b',
  'c: d',
  '',
  '# note',
  '-- ',
  ' ---x',
  '....',
  'x: |',
  '  text',
  '"---": e',
  '\t',
  '~',
];
const fences = fc.record({
  mark: fc.constantFrom('', '\uFEFF'),
  opening: fc.constantFrom('---', ...openings),
  lines: fc.array(fc.constantFrom(...contents), { maxLength: 5 }),
  closing: fc.option(fc.constantFrom('---', ...closings), { nil: undefined }),
  end: fc.constantFrom('\n', '\r\n'),
  rest: fc.constantFrom(undefined, '', 'Body', '---', '---\nx: y\n---'),
});

/** Where front matter lies, told line by line: the way that a person would look for it. */
function fencesOf(text: string): {
  readonly opens: boolean;
  readonly closing?: string;
  readonly content?: string;
  readonly body?: string;
} {
  const [first = '', ...lines] = text.replace(/^\uFEFF/, '').split('\n');
  if (first.trimEnd() !== '---') return { opens: false };
  const start = lines.find((line) => !/^\s*(?:#|$)/.test(line)) ?? '';
  const hasFields = /^["']?[\p{L}_][\p{L}\p{N} _-]*["']?:(?:\s|$)/u.test(start.trimStart());
  // Three dots end a document of YAML; a story that begins with a rule may have them, too.
  const at = lines.findIndex((line) => line.startsWith('---') || (hasFields && /^\.{3}\s*$/.test(line)));
  if (at < 0) return { opens: true };
  return {
    opens: true,
    closing: lines[at] ?? '',
    content: lines
      .slice(0, at)
      .map((line) => `${line}\n`)
      .join(''),
    body: lines.slice(at + 1).join('\n'),
  };
}

describe('reading', () => {
  itHolds('any text is read', [texts], (text) => {
    const { path } = readLogFile('a.md', text, readOutcome);
    assert.equal(path, 'a.md');
  });

  itHolds(
    'all is done with any text',
    [texts, fc.array(fc.nat({ max: 400 }), { maxLength: 3 })],
    (text, offsets) => {
      readEverything(text, [0, ...offsets, text.length]);
    },
  );

  itHolds(
    'front matter is found where its fences say',
    [fences],
    ({ mark, opening, lines, closing, end, rest }) => {
      const written = [opening, ...lines, ...(closing === undefined ? [] : [closing])].join(end);
      const text = `${mark}${written}${rest === undefined ? '' : `${end}${rest}`}`;
      const reading = readFrontMatter(text);
      const model = fencesOf(text);
      if (!model.opens) assert.ok(reading.kind === 'none' || reading.kind === 'unsupported', reading.kind);
      else if (model.closing === undefined)
        assert.ok(reading.kind === 'none' || reading.kind === 'unreadable');
      else if (!['---', '...'].includes(model.closing.trimEnd())) assert.equal(reading.kind, 'unreadable');
      if (reading.kind !== 'read') return;
      const { content, bodyStart } = reading.frontMatter;
      assert.equal(text.slice(0, content.end).replace(/^\uFEFF?[^\n]*\n/, ''), model.content);
      assert.equal(text.slice(bodyStart), model.body);
    },
  );

  const json = fc.oneof(
    anyText(),
    fc.json({ depthSize: 'large' }),
    fc
      .dictionary(
        fc.constantFrom(
          ...['folder', 'lettersFolder', 'timing', 'severity', 'outcomeWords', 'weekend', 'ignore'],
          ...['__proto__', 'constructor', 'toString', '$schema', ''],
        ),
        fc.jsonValue(),
      )
      .map((settings) => JSON.stringify(settings)),
  );
  itHolds('any settings are read', [json], readSettingsText);
});
