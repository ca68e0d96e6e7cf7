/** THE table of countries by the numbers that telephones of theirs begin with (ITU E.164); those that share a number are left out. */
const regionOfPhone: Readonly<Record<string, string>> = {
  27: 'ZA',
  31: 'NL',
  32: 'BE',
  33: 'FR',
  34: 'ES',
  351: 'PT',
  352: 'LU',
  353: 'IE',
  41: 'CH',
  43: 'AT',
  44: 'GB',
  49: 'DE',
  51: 'PE',
  52: 'MX',
  54: 'AR',
  55: 'BR',
  56: 'CL',
  57: 'CO',
  598: 'UY',
  61: 'AU',
  64: 'NZ',
  65: 'SG',
  81: 'JP',
  91: 'IN',
};

/** The countries whose telephones a text names: `CH` of `+41 32 000 00 00`. */
export function regionsOfPhones(text: string): readonly string[] {
  const numbers = [...text.slice(0, 20_000).matchAll(/(?<![\d+])(?:\+|00) ?(\d{2,3})(?=[\d ()./-]{6})/g)];
  return numbers.flatMap(
    ([, digits = '']) => regionOfPhone[digits] ?? regionOfPhone[digits.slice(0, 2)] ?? [],
  );
}

/** Ends of addresses that anybody registers, whatever their country is. */
const anybodys = /^(?:ac|ag|ai|cc|cf|co|eu|fm|ga|gg|gl|gq|im|io|la|ly|me|ml|nu|pw|sh|so|st|tk|to|tv|vc|ws)$/;

/** The country in which a house registered its address: `IE` of `craig@northstarpeople.ie`. */
export function regionOfAddress(address: string): string | undefined {
  const end = address.toLowerCase().split('.').at(-1) ?? '';
  if (!/^[a-z]{2}$/.test(end) || anybodys.test(end)) return undefined;
  return end === 'uk' ? 'GB' : end.toUpperCase();
}
