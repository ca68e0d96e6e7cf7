import assert from 'node:assert/strict';
import { isTemplateError, splitSubject, TemplateError } from '../../../src/core/letters/render.ts';

describe('a rendered letter', () => {
  const rendered: readonly (readonly [text: string, subject: string, body: string])[] = [
    ['Subject: Thank you\n\nDear Dana,\n', 'Thank you', 'Dear Dana,\n'],
    ['\r\nSubject:  Thank   you \r\nDear Dana,\r\n', 'Thank you', 'Dear Dana,\n'],
    ['Subject: Thank you', 'Thank you', '\n'],
    ['Subject:Thank you\n\none\r\ntwo', 'Thank you', 'one\ntwo\n'],
    ['Dear Dana,\n\nSubject: this is no first line', '', 'Dear Dana,\n\nSubject: this is no first line\n'],
    ['A  b   c \t\n\n\n\n\n  d', '', 'A b c\n\n  d\n'],
  ];
  for (const [text, subject, body] of rendered)
    it(JSON.stringify(text), () => assert.deepEqual(splitSubject(text), { subject, body }));
});

describe('an error of a template', () => {
  it('names the template, and the line where it is known', () => {
    assert.equal(
      new TemplateError('closing', 'there is no it.x', 3).message,
      'The template closing fails in line 3: there is no it.x',
    );
    assert.equal(
      new TemplateError('closing', 'it ran for too long').message,
      'The template closing fails: it ran for too long',
    );
  });

  it('is told from others', () => {
    assert.ok(isTemplateError(new TemplateError('closing', 'it ran for too long')));
    assert.ok(!isTemplateError(new Error('The template closing fails: no')));
    assert.ok(!isTemplateError('TemplateError'));
  });
});
