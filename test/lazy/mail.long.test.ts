import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { simpleParser } from 'mailparser';
import PostalMime from 'postal-mime';
import { mailDraft, mailtoLink } from '../../src/core/exchange/mail.ts';
import { readFrontMatter } from '../../src/core/frontMatter/readFrontMatter.ts';
import { readLetter } from '../../src/core/log/letter.ts';
import { emlFile } from '../../src/lazy/eml.ts';
import { htmlText, needsHtml, plainText } from '../../src/lazy/mail.ts';

const date = new Date('2026-11-20T15:00:00Z');

/** A letter file with these values, quoted as JSON. */
const letterText = (to: string, subject: string, body: string) =>
  `---\nletter: thank-you\nentry: ../a.md\nto: ${JSON.stringify(to)}\nsubject: ${JSON.stringify(subject)}\nsent:\n---\n\n${body}\n`;

function draftOf(text: string) {
  const letter = readLetter('letters/x.md', readFrontMatter(text));
  assert.ok(letter);
  return mailDraft(letter, text, undefined);
}

interface Read {
  readonly subject: string | undefined;
  readonly to: readonly (readonly [name: string, address: string | undefined])[];
  readonly text: string;
  readonly headers: readonly string[];
}

/** What three mail readers of other people make of a draft. */
const readers: Readonly<Record<string, (eml: Uint8Array) => Promise<Read>>> = {
  'postal-mime': async (eml) => {
    const mail = await PostalMime.parse(eml);
    return {
      subject: mail.subject,
      to: (mail.to ?? []).map(({ name, address }) => [name ?? '', address]),
      text: mail.text ?? '',
      headers: mail.headers.map(({ key }) => key),
    };
  },
  mailparser: async (eml) => {
    const mail = await simpleParser(Buffer.from(eml));
    const to = Array.isArray(mail.to) ? mail.to : mail.to ? [mail.to] : [];
    return {
      subject: mail.subject,
      to: to.flatMap(({ value }) => value).map(({ name, address }) => [name, address]),
      text: mail.text ?? '',
      headers: [...mail.headers.keys()],
    };
  },
  python: async (eml) => {
    const script = [
      'import sys, json, email, email.policy',
      'm = email.message_from_bytes(sys.stdin.buffer.read(), policy=email.policy.default)',
      'to = [[a.display_name, a.addr_spec] for a in m["to"].addresses] if m["to"] else []',
      'print(json.dumps({"subject": m["subject"], "to": to, "text": m.get_body(("plain",)).get_content(), "headers": [k.lower() for k in m.keys()]}))',
    ].join('\n');
    return JSON.parse(execFileSync('python3', ['-c', script], { input: eml, encoding: 'utf8' }));
  },
};

const hasPython = (() => {
  try {
    execFileSync('python3', ['--version']);
    return true;
  } catch {
    return false;
  }
})();

const letters: readonly (readonly [
  name: string,
  person: string,
  address: string,
  subject: string,
  body: string,
])[] = [
  [
    'ASCII',
    'Dana Okafor',
    'dana@northwind.example',
    'Thank you: Controls Engineer interview',
    'Dear Dana,\n\nThank you.\n\nKind regards,\nRobin Vale',
  ],
  [
    'accents',
    'Zoë Álvarez',
    'zoe@kestrel.example',
    'Grüße nach dem Gespräch',
    'Liebe Zoë,\n\nvielen Dank für das Gespräch.',
  ],
  ['CJK', '山田 太郎', 'yamada@sakura.example', '面接のお礼', '山田様\n\nありがとうございました。'],
  ['emoji', 'Sam', 'sam@x.example', 'Thank you 🙏', 'Hi Sam,\n\nThanks 🎉'],
  [
    'a long subject',
    'Dana',
    'dana@x.example',
    `Thank you ${'for the very long conversation '.repeat(8)}yesterday`,
    'Dear Dana,\n\nThank you.',
  ],
  ['a comma in the name', 'Okafor Dana Jr. "D"', 'dana@x.example', 'a, b; c <d>', 'Dear Dana,\n\nThank you.'],
];

describe('letters for mail programs', () => {
  for (const [reader, read] of Object.entries(readers)) {
    for (const [name, person, address, subject, body] of letters) {
      const test = reader === 'python' && !hasPython ? it.skip : it;
      test(`${reader} reads back ${name}`, async () => {
        const from = { name: 'Robin Vale, Jr.', address: 'robin@x.example' };
        const draft = { from, to: { name: person, address }, subject, markdown: body };
        const mail = await read(await emlFile(draft, date));
        assert.equal(mail.subject, subject);
        assert.deepEqual(mail.to, [[person, address]]);
        assert.equal(mail.text.replaceAll('\r\n', '\n').trim(), body);
        assert.ok(mail.headers.includes('x-unsent'));
      });
    }
  }

  it('lets no name and no subject add a header or a recipient', async () => {
    const hostile = fc
      .array(
        fc.constantFrom(
          '\r\n',
          '\n',
          'Bcc: evil@x.example',
          ',',
          '<',
          '>',
          '"',
          'Dana',
          ' ',
          ';',
          '@',
          '\u2028',
          '\u0000',
          'ä',
        ),
        { maxLength: 12 },
      )
      .map((parts) => parts.join(''));
    await fc.assert(
      fc.asyncProperty(hostile, hostile, async (person, subject) => {
        const draft = draftOf(letterText(`${person} <dana@x.example>`, subject, 'Text.'));
        const mail = await PostalMime.parse(await emlFile(draft, date));
        assert.ok((mail.to ?? []).length <= 1);
        assert.equal(mail.bcc, undefined);
        const known = new Set([
          'to',
          'subject',
          'date',
          'mime-version',
          'x-unsent',
          'content-type',
          'content-transfer-encoding',
        ]);
        assert.deepEqual(
          mail.headers.map(({ key }) => key).filter((key) => !known.has(key)),
          [],
        );
      }),
      { numRuns: 300 },
    );
  });

  it('comes from whom the profile names, and leaves its name to who sends it', async () => {
    const draft = {
      from: { name: 'Vale, Robin', address: 'robin@x.example' },
      to: { name: 'Okafor, Dana', address: 'dana@x.example' },
      subject: 'Thank you',
      markdown: 'Dear Dana,\n\nThank you.',
    };
    const bytes = await emlFile(draft, date);
    const mail = await PostalMime.parse(bytes);
    assert.deepEqual(mail.from, draft.from);
    assert.deepEqual(mail.to, [draft.to]);
    assert.match(Buffer.from(bytes).toString(), /^To: "Okafor, Dana" <dana@x\.example>/m);
    assert.deepEqual(
      mail.headers.map(({ key }) => key).filter((key) => key === 'message-id'),
      [],
    );
    assert.doesNotMatch(Buffer.from(bytes).toString(), /localhost/);
  });

  it('has a sender only where one is known', async () => {
    const draft = { from: undefined, to: undefined, subject: 'a', markdown: 'Dear Dana,' };
    assert.doesNotMatch(Buffer.from(await emlFile(draft, date)).toString(), /^From:/m);
  });

  // Mail programs of the terminal edit the text and send the HTML beside it as it was.
  for (const [markdown, expected] of [
    ['Dear Dana,\n\nThank you.', false],
    ['Dear Dana,\n\n- one\n- two\n\n> quoted\n\nRobin\\\n+1 555', false],
    ['See https://x.example and <robin@x.example>.', false],
    ['Thank you for **the visit**.', true],
    ['It was *good*.', true],
    ['See [the plan](https://x.example).', true],
    ['| Day | Time |\n|---|---|\n| Monday | 9:00 |', true],
    ['# Thanks', true],
    ['Thank you for **the visit** on [which day].', false],
    ['Thank you for **the visit** on [day](https://x.example) [ ].', false],
    ['**Dear {{name}}**', false],
    ['**Dear** <name>,', false],
    ['**TODO** more', false],
    ['**Thank you** for the ____ talk', false],
    ['*'.repeat(60_000), false],
  ] as const)
    it(`has HTML only where it says more than the text, and no blank is left: ${markdown.slice(0, 50)}`, async () => {
      const draft = { from: undefined, to: undefined, subject: 'a', markdown };
      assert.equal(needsHtml(draft), expected);
      const mail = await PostalMime.parse(await emlFile(draft, date));
      assert.equal(mail.html !== undefined, expected);
      assert.ok((mail.text ?? '').length > 0);
      assert.equal(needsHtml({ ...draft, subject: 'Thank you, [name]' }), false);
    });

  it('makes plain text and harmless HTML of Markdown', () => {
    const markdown =
      'Dear **Dana**,\n\n- one\n- [two](https://x.example)\n\n<script>alert(1)</script>\n\nRobin\n+1 555';
    const draft = { markdown };
    assert.equal(plainText(draft), 'Dear Dana,\n\n- one\n- two (https://x.example)\n\nRobin\n+1 555\n');
    assert.match(htmlText(draft), /<strong>Dana<\/strong>[\s\S]*Robin<br>\n\+1 555/);
    assert.doesNotMatch(htmlText(draft), /script|alert/);
  });

  const plain = (markdown: string) => plainText({ markdown });

  it('says as text what Markdown says by its looks', () => {
    for (const [markdown, text] of [
      ['- a\n  - b\n- c\n', '- a\n  - b\n- c\n'],
      ['| Day | Time |\n|---|---|\n| Monday | 9:00 |\n', 'Day | Time\nMonday | 9:00\n'],
      ['See [the docs][1].\n\n[1]: https://x.example\n', 'See the docs (https://x.example).\n'],
      ['A claim.[^1]\n\n[^1]: Its proof.\n', 'A claim.[1]\n\n[1] Its proof.\n'],
      ['One<br>two, <b>three</b> and ![a plan](x.png)\n', 'One\ntwo, three and a plan\n'],
      ['<div>\nOne <br>two\n</div>\n', 'One \ntwo\n'],
      ['Dear <Dana>,\n\n<the role>\n', 'Dear <Dana>,\n\n<the role>\n'],
    ] as const) {
      assert.equal(plain(markdown), text);
    }
    assert.match(htmlText({ markdown: 'Dear <Dana>,' }), /Dear &#x3C;Dana>,/);
  });

  it('leaves no word out, however it is marked up', () => {
    const word = fc.stringMatching(/^[A-Z][a-z]{2,6}qx$/);
    const mark = fc.constantFrom(
      ...[
        'WORD',
        '- WORD',
        '1. WORD',
        '> WORD',
        '# WORD',
        '**WORD**',
        '~~WORD~~',
        '`WORD`',
        '<WORD>',
        '![WORD](x.png)',
      ],
      ...[
        '[WORD](https://x.example)',
        '[WORD][none]',
        'a < WORD & b',
        '| WORD | b |\n|---|---|\n| a | b |',
        '    WORD',
      ],
      ...[
        '```\nWORD\n```',
        '- [ ] WORD',
        '  - WORD',
        '*WORD',
        '<b>WORD</b>',
        '<div>WORD</div>',
        'a\\\nWORD',
        '- a\n\n  WORD',
      ],
    );
    const block = fc.record({ word, mark, gap: fc.constantFrom('\n', '\n\n') });
    fc.assert(
      fc.property(fc.array(block, { minLength: 1, maxLength: 8 }), (blocks) => {
        const markdown = blocks.map((one) => one.mark.replace('WORD', one.word) + one.gap).join('');
        const text = plain(markdown);
        const markup = htmlText({ markdown });
        for (const one of blocks) {
          assert.ok(text.includes(one.word), `${one.word} of ${JSON.stringify(markdown)}`);
          assert.ok(markup.includes(one.word), `${one.word} of ${JSON.stringify(markdown)} in HTML`);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('says a letter made to be slow as it is written', () => {
    for (const slow of ['['.repeat(50_000), `${'> '.repeat(5000)}deep`, `${'a*'.repeat(20_000)}`]) {
      const markdown = `Dear Dana,\nthe first\n\n${slow}\n\nand the last word`;
      assert.equal(plain(markdown), `${markdown}\n`);
      assert.match(htmlText({ markdown }), /Dear Dana,<br>[\s\S]*and the last word/);
    }
  });

  it('makes a link that carries the letter, or none', () => {
    const draft = { to: { name: 'Dana', address: 'dana+jobs@x.example' }, subject: 'A & B' };
    assert.equal(
      mailtoLink(draft, 'Dear Dana,\nö?'),
      'mailto:dana%2Bjobs@x.example?subject=A%20%26%20B&body=Dear%20Dana%2C%0D%0A%C3%B6%3F',
    );
    assert.equal(mailtoLink(draft, 'x'.repeat(2000)), undefined);
  });
});
