import { fold } from '../text.ts';

const legalSuffixes = new Set(
  'inc incorporated llc llp ltd limited corp corporation co company gmbh mbh ag kg kgaa se ug ev sa sas sarl srl spa bv nv oy oyj ab as asa aps plc pty pvt kk'.split(
    ' ',
  ),
);

/** The company's name without case, accents, punctuation and legal form, so that `Northwind, Inc.` is `northwind`. */
export function companyKeyOf(company: string): string {
  const words = fold(company).split(' ');
  while (words.length > 1 && legalSuffixes.has(words.at(-1) ?? '')) words.pop();
  return words.join(' ');
}
