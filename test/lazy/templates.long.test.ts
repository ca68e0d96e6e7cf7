import assert from 'node:assert/strict';
import { TemplateError } from '../../src/core/letters/render.ts';
import { renderTemplate } from '../../src/lazy/templates.ts';

describe('templates', () => {
  it('say where they fail: a loop without end', () => {
    assert.throws(
      () => renderTemplate('a', {}, () => '<% while (true) {} %>'),
      (error) =>
        error instanceof TemplateError &&
        error.template === 'a' &&
        error.line === undefined &&
        /runs without end and was stopped after 1 second/.test(error.message),
    );
  });
});
