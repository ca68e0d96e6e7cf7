import assert from 'node:assert/strict';
import { templateCompletionsAt, templateHoverAt } from '../../../src/core/letters/templateHelp.ts';
import { letterVariables } from '../../../src/core/letters/variables.ts';

/** The labels and what they replace, with the cursor at \`|\`. */
function complete(marked: string): readonly string[] {
  const offset = marked.indexOf('|');
  const text = marked.replace('|', '');
  return templateCompletionsAt(text, offset, ['closing', 'thank-you']).map(
    ({ label, range }) => `${text.slice(range.start, range.end)} > ${label}`,
  );
}

describe('help for templates', () => {
  it('completes variables after it.', () => {
    assert.deepEqual(
      complete('<%= it.|'),
      Object.keys(letterVariables).map((name) => ` > ${name}`),
    );
    assert.equal(complete('<%= it.gre|eting %>')[0], 'gre > letter');
  });

  it('completes names of templates inside include', () => {
    assert.deepEqual(complete("<%~ include('cl|', it) %>"), ['cl > closing', 'cl > thank-you']);
  });

  it('completes nothing elsewhere', () => {
    assert.deepEqual(complete('with it.| '.replace('it.', 'bit.')), []);
    assert.deepEqual(complete('Dear |'), []);
  });

  it('explains a variable', () => {
    const hover = templateHoverAt('<%= it.company %>', 9);
    assert.deepEqual(hover, {
      doc: 'text: The company, as the entry writes it.',
      range: { start: 4, end: 14 },
    });
    const second = '<%= it.role %> at <%= it.company %>';
    assert.deepEqual(templateHoverAt(second, 25)?.range, { start: 22, end: 32 });
    assert.equal(templateHoverAt(second, 16), undefined);
    assert.equal(templateHoverAt('<%= it.nothing %>', 9), undefined);
    assert.equal(templateHoverAt('Dear Dana', 3), undefined);
  });
});
