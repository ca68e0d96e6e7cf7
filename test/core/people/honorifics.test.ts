import assert from 'node:assert/strict';
import { titleInText } from '../../../src/core/people/honorifics.ts';

const rows: readonly (readonly [name: string, text: string, title: string | undefined])[] = [
  ['Hussain', 'Mr Hussain showed me the depot.', 'Mr'],
  ['Rahul Hussain', 'met mr. hussain. Hussain runs the depot', 'Mr'],
  ['Rahul Hussain', 'Mr Rahul Hussain and I talked', 'Mr'],
  ['Ada Lindqvist', 'Frau Lindqvist fragte nach dem Lager', 'Frau'],
  ['Noor Haddad', 'Dr. Haddad asked about the trial', 'Dr'],
  ['Rahul Hussain', 'Mr Hussain was late. Rahul is nice, though', undefined],
  ['Rahul Hussain', 'Mr and Mrs Hussain run it', undefined],
  ['Rahul Hussain', 'Mr Hussain, then Mrs Hussain', undefined],
  ['Rahul Hussain', 'Mr Hussainy said', undefined],
  ['Mr Hussain', 'Mr Hussain said', undefined],
  ['M Hussain', 'm hussain said', undefined],
  ['', 'Mr Hussain said', undefined],
];

describe('the title that notes give somebody', () => {
  for (const [name, text, title] of rows)
    it(`of ${name}, in "${text}"`, () => assert.equal(titleInText(text, name), title));
});
