import fc from 'fast-check';

/** The surrogates, which are no characters, begin here; so many are left out. */
const [surrogates, count] = [0xd800, 0x800];

const character = fc.nat(0x10ffff - count).map(
  (code) => String.fromCodePoint(code < surrogates ? code : code + count),
  (written) => {
    const code =
      typeof written === 'string' && [...written].length === 1 ? written.codePointAt(0) : undefined;
    if (code === undefined || (code >= surrogates && code < surrogates + count))
      throw new Error('no character');
    return code < surrogates ? code : code - count;
  },
);

/** Text of any characters: the unit `binary` of fast-check, without its table of them all, which takes a second to make. */
export const anyText = (constraints: fc.StringSharedConstraints = {}): fc.Arbitrary<string> =>
  fc.string({ ...constraints, unit: character });
