import assert from 'node:assert/strict';
import { TemplateError } from '../../src/core/letters/render.ts';
import { renderTemplate } from '../../src/lazy/templates.ts';

const data = {
  company: 'Northwind',
  role: undefined,
  say: (wordings: { readonly warm: string }) => wordings.warm,
};

const failures: readonly (readonly [
  name: string,
  templates: Readonly<Record<string, string>>,
  message: RegExp,
  template: string,
  line: number | undefined,
])[] = [
  [
    'a variable that is not there',
    { a: 'x\n<%= it.compnay %>' },
    /no it\.compnay\. Did you mean it\.company\?/,
    'a',
    2,
  ],
  [
    'a value that is missing',
    { a: '<%= it.role %>' },
    /it\.role has no value for this letter; ask first/,
    'a',
    1,
  ],
  ['bad syntax', { a: 'x\ny\n<%= it.company' }, /fails in line 3: there is an unclosed tag\./, 'a', 3],
  ['bad JavaScript', { a: '<% if ( { %>' }, /fails/, 'a', undefined],
  [
    'an error of its own',
    { a: '\n\n<% throw new Error("no luck") %>' },
    /fails in line 3: no luck\./,
    'a',
    3,
  ],
  ['an include that is not there', { a: "<%~ include('b', it) %>" }, /no template b/, 'a', 1],
  [
    'an include that fails',
    { a: "<%~ include('b', it) %>", b: '\n<%= it.x %>' },
    /The template b fails in line 2/,
    'b',
    2,
  ],
  ['including itself', { a: "<%~ include('a', it) %>" }, /includes itself without end/, 'a', undefined],
];

describe('templates', () => {
  it('render without HTML escapes, and include others', () => {
    const templates = {
      a: "Subject: <%= it.company %>\n<%~ include('b', it) %>",
      b: '<%= it.say({ warm: "a & <b>" }) %>',
    };
    assert.equal(
      renderTemplate('a', data, (name) => templates[name === 'a' ? 'a' : 'b']),
      'Subject: Northwind\na & <b>',
    );
  });

  for (const [name, templates, message, template, line] of failures) {
    it(`say where they fail: ${name}`, () => {
      assert.throws(
        () => renderTemplate('a', data, (wanted) => templates[wanted]),
        (error) => {
          assert.ok(error instanceof TemplateError);
          assert.match(error.message, message);
          assert.equal(error.template, template);
          if (line !== undefined) assert.equal(error.line, line);
          return true;
        },
      );
    });
  }

  it('read no file', () => {
    assert.throws(() => renderTemplate('/etc/passwd', data, () => undefined), /there is no template/);
  });
});
