import assert from 'node:assert/strict';
import type { Tone } from '../../../src/core/config.ts';
import { recipientOf } from '../../../src/core/letters/greeting.ts';
import { addressOf } from '../../../src/core/letters/languages/addressee.ts';
import { english } from '../../../src/core/letters/languages/english.ts';
import { outcomeReader } from '../../../src/core/log/outcomeReading.ts';
import { readLogFile } from '../../../src/core/log/readLogFile.ts';
import { personOfText } from '../../../src/core/people/readPeople.ts';
import { onlyEntry } from '../problems.ts';

const range = { start: 0, end: 0 };

function greetingOf(to: Parameters<typeof addressOf>[0], tone: Tone): string {
  return addressOf(to, english, tone, false).salutation;
}

const greetings: readonly (readonly [person: string, tone: Tone, greeting: string, pronouns?: string])[] = [
  ['Dana Okafor', 'warm', 'Hi Dana,'],
  ['Big Shug', 'neutral', 'Dear Big Shug,'],
  ['Dana Okafor', 'neutral', 'Dear Dana,'],
  ['Dana Okafor', 'formal', 'Dear Dana Okafor,'],
  ['Dana Okafor', 'formal', 'Dear Ms Okafor,', 'she/her'],
  ['Dana Okafor', 'formal', 'Dear Dana Okafor,', 'she/they'],
  ['Dana Okafor', 'warm', 'Hi Dana,', 'she/her'],
  ['Dana Okafor', 'neutral', 'Dear Dana,', 'she/her'],
  ['Luis Pereira', 'formal', 'Dear Mr Pereira,', 'he/him'],
  ['Dana Okafor', 'formal', 'Dear Mx Okafor,', 'MX'],
  ['Dana Okafor', 'formal', 'Dear Dana Okafor,', 'elle'],
  ['Dana Okafor', 'formal', 'Dear Dana Okafor,', '-'],
  ['Mary Ann Smith', 'formal', 'Dear Ms Mary Ann Smith,', 'she/her'],
  ['Dana Okafor (Prof. Dr., Head of the Lab)', 'neutral', 'Dear Prof. Dr. Okafor,'],
  ['dr. Joke Bos', 'neutral', 'Dear Dr. Bos,'],
  ['J. van der Berg', 'neutral', 'Dear J. van der Berg,'],
  ['Dr. J. van der Berg', 'warm', 'Dear Dr. van der Berg,'],
  ['J. R. Smith', 'warm', 'Dear J. R. Smith,'],
  ['J. R. Smith', 'formal', 'Dear Mr Smith,', 'he'],
  ['Mary J. Smith', 'warm', 'Hi Mary,'],
  ['Anna K.', 'warm', 'Hi Anna,'],
  ['Mr. Rajiv S.', 'neutral', 'Dear Mr. Rajiv S.,'],
  ['Matron Comfort Eze', 'neutral', 'Dear Matron Eze,'],
  ['maeve tuohy', 'neutral', 'Dear Maeve,'],
  ['jan van der berg', 'formal', 'Dear Jan van der Berg,'],
  ['van Dyke', 'neutral', 'Dear van Dyke,'],
  ['de la Cruz', 'warm', 'Dear de la Cruz,'],
  ['Frau van der Berg', 'neutral', 'Dear Frau van der Berg,'],
  ['Al Gore', 'neutral', 'Dear Al,'],
  ['Mr Van Gogh', 'warm', 'Dear Mr Van Gogh,'],
  ['Ms. De Boer', 'neutral', 'Dear Ms. De Boer,'],
  ['Mrs. St. James', 'neutral', 'Dear Mrs. St. James,'],
  ['Mr. Le Blanc', 'formal', 'Dear Mr. Le Blanc,'],
  ['Dr. Al Farsi', 'neutral', 'Dear Dr. Al Farsi,'],
  ['Mr. O Connor', 'neutral', 'Dear Mr. O Connor,'],
  ['Mr. O. Connor', 'neutral', 'Dear Mr. Connor,'],
  ['M. Du Bois', 'warm', 'Dear M. Du Bois,'],
  ['Sra. De la Fuente', 'warm', 'Dear Sra. De la Fuente,'],
  ['Sra. García López', 'warm', 'Dear Sra. García López,'],
  ['Sr. Juan García López', 'neutral', 'Dear Sr. Juan García López,'],
  ['Vincent Van Gogh', 'warm', 'Dear Vincent Van Gogh,'],
  ['Mr. and Mrs. Brad Smith', 'warm', 'Dear Mr. and Mrs. Brad Smith,'],
  ['Herr und Frau Krause', 'formal', 'Dear Herr und Frau Krause,'],
  ['Drs. Ana and Brad Smith', 'neutral', 'Dear Drs. Ana and Brad Smith,'],
  ['[[Dana Okafor (Contoso)]]', 'warm', 'Hi Dana,'],
  ['Ben null', 'formal', 'Dear Ben,'],
  ['Dr. Hanna Bergström', 'neutral', 'Dear Dr. Bergström,'],
  ['Hanna Bergström, PhD', 'neutral', 'Dear Hanna,'],
  ['Sir Ian McKellen', 'neutral', 'Dear Sir Ian,'],
  ['Herr Weber', 'warm', 'Dear Herr Weber,'],
  ['Srta. López', 'warm', 'Dear Srta. López,'],
  ['Dra. Ana García', 'neutral', 'Dear Dra. García,'],
  ['Anke van der Berg', 'neutral', 'Dear Anke,'],
  ['Dr. Anke van der Berg', 'formal', 'Dear Dr. van der Berg,'],
  ['Mary Ann Smith', 'neutral', 'Dear Mary Ann Smith,'],
  ['William "Bill" Hart', 'neutral', 'Dear Bill,'],
  ['William "Bill" Hart', 'formal', 'Dear Mr Hart,', 'he/him'],
  ['William "Bill" Hart', 'formal', 'Dear William Hart,'],
  ['Ana María "Ani" López', 'formal', 'Dear Ms Ana María López,', 'she'],
  ['"Dee" Okafor', 'formal', 'Dear "Dee" Okafor,'],
  ['"Bill"', 'neutral', 'Dear Bill,'],
  ["Ken'ichi Ito", 'neutral', "Dear Ken'ichi,"],
  ["Conor O'Brien-D'Arcy", 'warm', 'Hi Conor,'],
  ["D'Angelo O'Neil", 'formal', "Dear Mr O'Neil,", 'he/him'],
  ['Hanna Bergström, PhD, MBA', 'neutral', 'Dear Hanna,'],
  ['Dana Okafor (Dr)', 'neutral', 'Dear Dr Okafor,'],
  ['Dana Okafor (Prof. Dr, Head of the Lab)', 'neutral', 'Dear Prof. Dr Okafor,'],
  ['Dana Okafor (Head of the Dr. Oetker lab)', 'neutral', 'Dear Dana,'],
  ['Dana Okafor', 'formal', 'Dear Dana Okafor,', 'she/them'],
  ['Dana Okafor', 'formal', 'Dear Dana Okafor,', 'she/xe'],
  ['Dana Okafor', 'formal', 'Dear Dana Okafor,', 'she/ze'],
  ['Dana Okafor', 'formal', 'Dear Dana Okafor,', 'any (she)'],
  ['Dana Okafor', 'formal', 'Dear Dana Okafor,', 'he, ask'],
  ['J. Smith', 'neutral', 'Dear J. Smith,'],
  ['Ken 山田', 'neutral', 'Dear Ken 山田,'],
  ['山田 Ken', 'neutral', 'Dear 山田 Ken,'],
  ['1st floor', 'neutral', 'Hello,'],
  ['Head , Engineering', 'neutral', 'Hello,'],
  ['山田 太郎', 'neutral', 'Dear 山田 太郎,'],
  ['Cher', 'warm', 'Dear Cher,'],
  ['HR', 'neutral', 'Hello,'],
  ['two engineers', 'neutral', 'Hello,'],
  ['Two of them', 'warm', 'Hello,'],
  ['someone from Sales', 'formal', 'Dear hiring team,'],
  ['the boss', 'neutral', 'Hello,'],
  ['An engineer', 'neutral', 'Hello,'],
  ['CTO', 'neutral', 'Hello,'],
  ['Head of Engineering', 'warm', 'Hello,'],
  ['Head of People & Culture', 'warm', 'Hello,'],
  ['Dana Okafor: great chat', 'neutral', 'Hello,'],
  ['The VP Product', 'neutral', 'Hello,'],
  ['engineers from the platform group', 'neutral', 'Hello,'],
  ['An Nguyen', 'neutral', 'Dear An,'],
  ['My Tran', 'warm', 'Hi My,'],
  ['Peter Head', 'neutral', 'Dear Peter,'],
  ['Guy Young', 'neutral', 'Dear Guy,'],
  ['Recruiting Team', 'formal', 'Dear hiring team,'],
  ['jobs@northwind.example', 'neutral', 'Hello,'],
];

/** First and last name as the entry has them apart. */
const apart: readonly (readonly [yaml: string, tone: Tone, greeting: string, pronouns?: string])[] = [
  ['["Hernández Rivera, Esperanza", "Okafor, Dana"]', 'warm', 'Hi Esperanza,'],
  ['["Hernández Rivera, Esperanza", "Okafor, Dana"]', 'formal', 'Dear Ms Hernández Rivera,', 'she'],
  ['["Nguyen, Thi Mai", "Okafor, Dana"]', 'neutral', 'Dear Thi Mai,'],
  ['"van den Heuvel, Jan J."', 'warm', 'Hi Jan,'],
  ['{first_name: Mary Ann, last_name: van der Berg}', 'warm', 'Hi Mary Ann,'],
  ['{first_name: M., last_name: Berg}', 'warm', 'Dear M. Berg,'],
  ['"Szabó, Réka"', 'warm', 'Hello,'],
  ['"Szabó, Réka"', 'formal', 'Dear hiring team,'],
];

describe('greetings', () => {
  for (const [written, tone, greeting, pronouns] of greetings) {
    it(`${written}${pronouns === undefined ? '' : ` (${pronouns})`}, ${tone}`, () => {
      const [person] = personOfText(written, range);
      assert.equal(greetingOf(person && { ...person, pronouns }, tone), greeting);
    });
  }

  for (const [yaml, tone, greeting, pronouns] of apart) {
    it(`${yaml}${pronouns === undefined ? '' : ` (${pronouns})`}, ${tone}`, () => {
      const text = `---\ncompany: A\ndate: 2026-11-19\ninterviewers: ${yaml}\n---\n`;
      const [person] = onlyEntry(readLogFile('a.md', text, outcomeReader())).interviewers;
      assert.equal(greetingOf(person && { ...person, pronouns }, tone), greeting);
    });
  }

  it('know what somebody does in the process from their title', () => {
    const parts = ['Talent Partner', 'Head of Engineering', 'Staff Engineer', 'Poet'].map(
      (title) => recipientOf({ name: 'Dana Okafor', title, range })?.part,
    );
    assert.deepEqual(parts, ['recruiter', 'manager', 'peer', undefined]);
  });

  it('know what somebody is, as the entry says it', () => {
    const title = '*Lead* of the lab';
    assert.deepEqual(recipientOf({ name: 'Dr. Dana Okafor', title, range }), {
      name: 'Dana Okafor',
      firstName: 'Dana',
      title: '\uE003*Lead\uE003* of the lab',
      part: 'peer',
    });
    assert.equal(recipientOf({ name: 'Dana Okafor', range })?.title, undefined);
  });

  it('are nobody’s without a name', () => assert.equal(recipientOf({ name: 'HR', range }), undefined));
});
