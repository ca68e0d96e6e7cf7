import assert from 'node:assert/strict';
import { padded, painter, visible, visibleJson, visibleLines, widest } from '../../src/cli/terminal.ts';

describe('what reaches the terminal', () => {
  const evil = 'a\u001B[2Jb\u0007\u009Bc\u202Ed\u200Be\u{E0041}f';

  it('is one line without anything that a terminal obeys', () => {
    assert.equal(visible(evil), 'a\uFFFD[2Jb\uFFFD\uFFFDc\uFFFDd\uFFFDe\uFFFDf');
    assert.equal(visible('a\r\nb\tc'), 'a b c');
    assert.equal(visible('Zoë 山田 👩‍💻 مرحبا'), 'Zoë 山田 👩‍💻 مرحبا');
  });

  it('keeps the lines of a letter', () => {
    assert.equal(visibleLines('a\r\nb\tc\u001B\n'), 'a\nb\tc\uFFFD\n');
  });

  it('reads back as the same JSON', () => {
    const written = visibleJson({ evil });
    assert.doesNotMatch(written.trimEnd(), /[\p{Cc}\p{Bidi_Control}\u{E0041}]/u);
    assert.deepEqual(JSON.parse(written), { evil });
  });

  it('is aligned by columns, not by characters', () => {
    assert.equal(widest(['abc', '山田', 'e\u0301']), 4);
    assert.equal(widest([]), 0);
    assert.equal(`${padded('山田', 6)}|`, '山田  |');
    assert.equal(padded('long', 2), 'long');
  });

  it('is coloured only where asked', () => {
    assert.equal(painter(true)('red', 'x'), '\u001B[31mx\u001B[0m');
    assert.equal(painter(false)('red', 'x'), 'x');
  });
});
