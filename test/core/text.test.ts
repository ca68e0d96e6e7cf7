import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  applyEdits,
  editDistance,
  fold,
  groupBy,
  lineEndNear,
  lineEndOf,
  nameTest,
  positionsOf,
  sameItems,
  startWithin,
  visibleLine,
} from '../../src/core/text.ts';

describe('positionsOf', () => {
  const cases: readonly (readonly [text: string, offset: number, line: number, character: number])[] = [
    ['', 0, 0, 0],
    ['abc', 2, 0, 2],
    ['abc', 3, 0, 3],
    ['a\nb', 1, 0, 1],
    ['a\nb', 2, 1, 0],
    ['a\r\nb', 3, 1, 0],
    ['a\rb', 2, 1, 0],
    ['a\r\rb', 3, 2, 0],
    ['\n\n', 2, 2, 0],
    ['😀b', 2, 0, 2],
    ['é\n한', 3, 1, 1],
    ['abc', -5, 0, 0],
    ['a\nbc', 99, 1, 2],
  ];
  for (const [text, offset, line, character] of cases) {
    it(`${JSON.stringify(text)} at ${offset} is ${line}:${character}`, () => {
      assert.deepEqual(positionsOf(text)(offset), { line, character });
    });
  }

  it('grows with the offset, and every line start is column 0', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', '\n', '\r', '\r\n', '😀')), (parts) => {
        const text = parts.join('');
        const at = positionsOf(text);
        let previous = at(0);
        for (let offset = 1; offset <= text.length; offset++) {
          const next = at(offset);
          const sameLine = next.line === previous.line && next.character === previous.character + 1;
          assert.ok(sameLine || (next.line === previous.line + 1 && next.character === 0));
          previous = next;
        }
      }),
    );
  });
});

describe('applyEdits', () => {
  const edit = (start: number, end: number, text: string) => ({ range: { start, end }, text });
  const cases = [
    ['nothing', 'abc', [], 'abc'],
    ['an insert', 'abc', [edit(1, 1, '-')], 'a-bc'],
    ['a replacement', 'abc', [edit(0, 2, 'x')], 'xc'],
    ['a deletion', 'abc', [edit(1, 3, '')], 'a'],
    ['several, in any order', 'abc', [edit(2, 3, 'C'), edit(0, 1, 'A')], 'AbC'],
    ['inserts at one place, in their order', 'ab', [edit(1, 1, '1'), edit(1, 1, '2')], 'a12b'],
    ['an insert before what is replaced', 'ab', [edit(1, 1, '-'), edit(1, 2, 'B')], 'a-B'],
    ['an insert before what is replaced, named after it', 'ab', [edit(1, 2, 'B'), edit(1, 1, '-')], 'a-B'],
    ['neighbours', 'abcd', [edit(0, 2, 'x'), edit(2, 4, 'y')], 'xy'],
    ['at the end', 'ab', [edit(2, 2, 'c')], 'abc'],
  ] as const;
  for (const [name, text, edits, expected] of cases) {
    it(name, () => assert.equal(applyEdits(text, edits), expected));
  }

  it('leaves everything outside as it is, whatever the order of edits', () => {
    const parts = fc.array(
      fc.record({ kept: fc.string(), removed: fc.string(), added: fc.string({ minLength: 1 }) }),
    );
    fc.assert(
      fc.property(parts, fc.string(), fc.boolean(), (rows, rest, reversed) => {
        let offset = 0;
        const edits = rows.map(({ kept, removed, added }) => {
          const start = offset + kept.length;
          offset = start + removed.length;
          return edit(start, offset, added);
        });
        const before = rows.map(({ kept, removed }) => kept + removed).join('') + rest;
        const after = rows.map(({ kept, added }) => kept + added).join('') + rest;
        const touching = rows.some(({ kept }, index) => index > 0 && kept === '');
        assert.equal(applyEdits(before, reversed && !touching ? edits.toReversed() : edits), after);
      }),
    );
  });
});

describe('fold', () => {
  const same: readonly (readonly string[])[] = [
    ['Dana Okafor', 'dana  okafor', 'DANA-OKAFOR', ' Dana_Okafor. '],
    ['José Müller', 'Jose Muller', 'JOSE\u0301 MU\u0308LLER'],
    ['Łukasz Żak', 'Lukasz Zak'],
    ['Søren Ærø', 'Soren Aero'],
    ['Weiß', 'WEISS', 'weiss', 'WEIẞ'],
    ['Işıl İnan', 'Isil Inan', 'ISIL INAN'],
    ['ﬁnance', 'finance'],
    ['Чайковский', 'ЧАЙКОВСКИЙ'],
    ['Ευγενία', 'ΕΥΓΕΝΙΑ'],
    ['محمّد', 'محمد'],
    ['co\u00ADop', 'coop'],
    ['Dana\u200B Okafor\uFEFF', 'Dana Okafor'],
    ['O’Brien', "O'Brien"],
    ['한국어', '한국어'.normalize('NFD')],
    ['Ｎｏｒｔｈ', 'north'],
  ];
  for (const spellings of same) {
    it(`${spellings[0]} in ${spellings.length} spellings`, () => {
      assert.equal(new Set(spellings.map(fold)).size, 1);
    });
  }

  const different: readonly (readonly [string, string])[] = [
    ['ガイド', 'カイト'],
    ['バード', 'ハート'],
    ['राम', 'रम'],
    ['कुमार', 'कमर'],
    ['합격', '불합격'],
    ['Ann Lee', 'Anne Lee'],
    ['no-go', 'nogo'],
  ];
  for (const [a, b] of different) it(`${a} is not ${b}`, () => assert.notEqual(fold(a), fold(b)));

  it('leaves words of every script whole', () => {
    for (const word of ['कृष्णा', 'ไทยดี', '株式会社', '한국어', 'שלום', 'தமிழ்'])
      assert.ok(!fold(word).includes(' '), word);
  });

  it('is nothing where there are no letters', () => {
    for (const text of ['', ' ', '!?', '—', '\u200B', '🙂']) assert.equal(fold(text), '');
  });

  it('folds once', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => assert.equal(fold(fold(text)), fold(text))),
    );
  });

  it('is quick', () => assert.equal(fold(`e${'\u0301'.repeat(60_000)}`), 'e'));
});

describe('lineEndOf', () => {
  const cases = [
    ['', '\n'],
    ['a', '\n'],
    ['a\nb\r\n', '\n'],
    ['a\r\nb\n', '\r\n'],
    ['a\rb\n', '\n'],
  ] as const;
  for (const [text, expected] of cases) {
    it(JSON.stringify(text), () => assert.equal(lineEndOf(text), expected));
  }
});

describe('lineEndNear', () => {
  const mixed = 'a\r\nb\nc';
  const cases = [
    ['', 0, '\n'],
    ['a', 1, '\n'],
    ['\r\na', 0, '\r\n'],
    [mixed, 0, '\r\n'],
    [mixed, 1, '\r\n'],
    [mixed, 3, '\r\n'],
    [mixed, 4, '\n'],
    [mixed, 5, '\n'],
    [mixed, 6, '\n'],
    ['a\r\nb', 4, '\r\n'],
  ] as const;
  for (const [text, offset, expected] of cases) {
    it(`${JSON.stringify(text)} at ${offset}`, () => assert.equal(lineEndNear(text, offset), expected));
  }
});

describe('editDistance', () => {
  const cases = [
    ['', '', 0],
    ['', 'abc', 3],
    ['waitng', 'waiting', 1],
    ['rejcted', 'rejected', 1],
    ['ab', 'ba', 2],
    ['kitten', 'sitting', 3],
  ] as const;
  for (const [a, b, expected] of cases) it(`${a}, ${b}`, () => assert.equal(editDistance(a, b), expected));

  it('is a distance', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b'), maxLength: 6 });
    fc.assert(
      fc.property(word, word, word, (a, b, c) => {
        assert.equal(editDistance(a, b), editDistance(b, a));
        assert.equal(editDistance(a, b) === 0, a === b);
        assert.ok(editDistance(a, c) <= editDistance(a, b) + editDistance(b, c));
      }),
    );
  });
});

describe('sameItems', () => {
  for (const [a, b, same] of [
    ['', '', true],
    ['ab', 'ab', true],
    ['ab', 'ac', false],
    ['ab', 'ba', false],
    ['ab', 'a', false],
    ['a', 'ab', false],
  ] as const)
    it(`${a}, ${b}: ${same}`, () => assert.equal(sameItems([...a], [...b]), same));
});

describe('visibleLine', () => {
  it('is one line that says what it shows', () =>
    assert.equal(visibleLine('Dana\u202E\r\n\tOkafor\u0007\u2028!'), 'Dana Okafor !'));
});

describe('groupBy', () => {
  it('keeps the order of first appearance, and of items', () => {
    const groups = groupBy(['b1', 'a1', 'b2', 'c1', 'a2'], (item) => item.charAt(0));
    assert.deepEqual(
      [...groups],
      [
        ['b', ['b1', 'b2']],
        ['a', ['a1', 'a2']],
        ['c', ['c1']],
      ],
    );
  });
});

describe('startWithin', () => {
  for (const [bytes, text, start] of [
    [3, 'abcd', 'abc'],
    [9, 'abcd', 'abcd'],
    [0, 'a', ''],
    [3, 'éé', 'é'],
    [6, '日本語', '日本'],
    [7, '🙂🙂', '🙂'],
    [8, '🙂🙂', '🙂🙂'],
  ] as const) {
    it(`${bytes} bytes of ${text} are ${JSON.stringify(start)}`, () =>
      assert.equal(startWithin(bytes, text), start));
  }
  it('counts as the encoder does, and cuts no character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.nat(40), (text, bytes) => {
        const start = startWithin(bytes, text);
        const [next = ''] = [...text.slice(start.length)];
        const size = (part: string) => new TextEncoder().encode(part).length;
        assert.ok(text.startsWith(start) && start.isWellFormed() && size(start) <= bytes);
        assert.ok(start === text || size(start) + size(next) > bytes);
      }),
    );
  });
});

describe('nameTest', () => {
  const taken = nameTest(['Acme.md', 'zoe\u0308.md']);
  for (const [path, is] of [
    ['letters/acme.md', true],
    ['ACME.MD', true],
    ['zo\u00eb.md', true],
    ['acme-2.md', false],
    ['acme.md/b.md', false],
  ] as const) {
    it(`${path} is ${is ? 'taken' : 'free'}`, () => assert.equal(taken(path), is));
  }
});
