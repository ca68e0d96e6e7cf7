import assert from 'node:assert/strict';
import { outcomeReader } from '../../../src/core/log/outcomeReading.ts';
import { readLogFile } from '../../../src/core/log/readLogFile.ts';
import { linkText } from '../../../src/core/people/links.ts';
import { namedExactly, samePerson, speaksOf } from '../../../src/core/people/people.ts';
import { readPeople } from '../../../src/core/people/readPeople.ts';
import { onlyEntry } from '../problems.ts';

const range = { start: 0, end: 0 };

/** People as `name <email> / title`. */
const said = (written: string) =>
  readPeople({ kind: 'scalar', text: written, range, style: 'plain' }).map(
    ({ name, email, title }) => `${name}${email ? ` <${email}>` : ''}${title ? ` / ${title}` : ''}`,
  );

const cases: readonly (readonly [written: string, ...people: string[]])[] = [
  ['Dana Okafor', 'Dana Okafor'],
  ['Dana Okafor <dana@x.example>', 'Dana Okafor <dana@x.example>'],
  ['dana@x.example', 'dana@x.example <dana@x.example>'],
  ['Dana dana@x.example', 'Dana <dana@x.example>'],
  ['Dana [dana@x.example]', 'Dana <dana@x.example>'],
  ['mailto:dana@x.example', 'dana@x.example <dana@x.example>'],
  ['Luis Pereira (Staff Engineer)', 'Luis Pereira / Staff Engineer'],
  ['Luis Pereira( Staff Engineer )', 'Luis Pereira / Staff Engineer'],
  ['Luis (CTO) <luis@x.example>', 'Luis <luis@x.example> / CTO'],
  ['Luis Pereira - Staff Engineer', 'Luis Pereira / Staff Engineer'],
  ['Luis Pereira, Staff Engineer', 'Luis Pereira / Staff Engineer'],
  ['Luis Pereira, Lead Engineer - Platform', 'Luis Pereira / Lead Engineer - Platform'],
  [
    'Dana Okafor (she/her), Luis Pereira - Staff Engineer; Mei Chen | VP',
    'Dana Okafor / she/her',
    'Luis Pereira / Staff Engineer',
    'Mei Chen / VP',
  ],
  ['Luis (CTO), PhD', 'Luis / CTO, PhD'],
  ['K. Osei, CPA', 'K. Osei / CPA'],
  ['Ruth Klein, Nurse', 'Ruth Klein / Nurse'],
  ['Ruth Klein, Paul Nurse', 'Ruth Klein', 'Paul Nurse'],
  ['Dana Okafor, Luis Pereira and Mei Lin', 'Dana Okafor', 'Luis Pereira', 'Mei Lin'],
  ['Dana,Luis', 'Dana', 'Luis'],
  ['Dana, Luis, and Mei', 'Dana', 'Luis', 'Mei'],
  ['Dana, E Smith, & Mei', 'Dana', 'E Smith', 'Mei'],
  ['Dana; Luis & Mei', 'Dana', 'Luis', 'Mei'],
  ['Dana (Design, Research)', 'Dana / Design, Research'],
  ['Dana (Design and Research)', 'Dana / Design and Research'],
  ['Dana – VP, Product', 'Dana / VP, Product'],
  ['Dana Okafor - VP, Product', 'Dana Okafor / VP, Product'],
  ['Dana Okafor (VP, Product), Luis', 'Dana Okafor / VP, Product', 'Luis'],
  ['Dana Okafor, Head of Sales, EMEA', 'Dana Okafor / Head of Sales, EMEA'],
  ['Dana Okafor, Head of People & Culture', 'Dana Okafor / Head of People & Culture'],
  ['Dana Okafor - Design, Luis Pereira - Sales', 'Dana Okafor / Design', 'Luis Pereira / Sales'],
  ['Dana Okafor <d@x.example>, VP, Product', 'Dana Okafor <d@x.example> / VP, Product'],
  ['Dana Okafor, Teamleiterin, Vertrieb', 'Dana Okafor / Teamleiterin, Vertrieb'],
  ['Dana Okafor - VP, Robotics', 'Dana Okafor / VP, Robotics'],
  ['Dana Okafor - VP, Photonics', 'Dana Okafor / VP, Photonics'],
  // As mail programs write one person; two of whom only the second has an address are rare beside it.
  ['Pereira, Luis <luis@x.example>', 'Luis Pereira <luis@x.example>'],
  ['Pereira, Luis M. <luis@x.example>', 'Luis M. Pereira <luis@x.example>'],
  ['Pereira, Luis Miguel <luis.pereira@x.example>', 'Luis Miguel Pereira <luis.pereira@x.example>'],
  ['van der Berg, Jan <jan@x.example>', 'Jan van der Berg <jan@x.example>'],
  ['García López, María <maria.garcia@x.example>', 'María García López <maria.garcia@x.example>'],
  [
    'Pereira, Luis <luis@x.example>, Okafor, Dana <dana@x.example>',
    'Luis Pereira <luis@x.example>',
    'Dana Okafor <dana@x.example>',
  ],
  [
    'Pereira, Luis <luis@x.example>; Mei Lin <mei@x.example> and Okafor, Dana <dana@x.example>',
    'Luis Pereira <luis@x.example>',
    'Mei Lin <mei@x.example>',
    'Dana Okafor <dana@x.example>',
  ],
  ['"Okafor, Dana" <dana@x.example>', 'Dana Okafor <dana@x.example>'],
  ['“Okafor, Dana”', 'Dana Okafor'],
  [
    'Eoin Tarpey (site manager), Jolanta Wisniewska HR',
    'Eoin Tarpey / site manager',
    'Jolanta Wisniewska / HR',
  ],
  ['"Okafor, Dana", Luis Pereira (CTO)', 'Dana Okafor', 'Luis Pereira / CTO'],
  ['Luis Pereira, "Okafor, Dana" <dana@x.example>', 'Luis Pereira', 'Dana Okafor <dana@x.example>'],
  ["O'Brien, Siobhán <s@x.example>", "Siobhán O'Brien <s@x.example>"],
  ['Jürgen "JJ" Müller <j@x.example>', 'Jürgen "JJ" Müller <j@x.example>'],
  ['Luis, Dana Okafor <dana@x.example>', 'Luis', 'Dana Okafor <dana@x.example>'],
  ['Dana Okafor, Luis <luis@x.example>', 'Dana Okafor', 'Luis <luis@x.example>'],
  ['Okafor, CTO <dana@x.example>', 'Okafor <dana@x.example> / CTO'],
  ['Dana Okafor, CTO <dana@x.example>, Luis', 'Dana Okafor <dana@x.example> / CTO', 'Luis'],
  ['Martin King, Jr. <m@x.example>', 'Martin King <m@x.example> / Jr.'],
  ['Hiring  manager:  Dana Okafor', 'Dana Okafor / Hiring manager'],
  ['Dana Okafor (VP), Luis', 'Dana Okafor / VP', 'Luis'],
  ['Dana - VP, Luis', 'Dana / VP', 'Luis'],
  ['Dana Okafor, VP and Luis', 'Dana Okafor / VP', 'Luis'],
  ['Dana Okafor, VP, Luis, CTO', 'Dana Okafor / VP', 'Luis / CTO'],
  ['Dana, Asia', 'Dana', 'Asia'],
  ['Dana, Ai', 'Dana', 'Ai'],
  ['Dana Okafor, PhD', 'Dana Okafor / PhD'],
  ['Dana Okafor @ Contoso', 'Dana Okafor / Contoso'],
  ['Dana Okafor at Contoso', 'Dana Okafor / Contoso'],
  ['Kath from HR', 'Kath / HR'],
  ['Dana Okafor, recruiter @ Contoso', 'Dana Okafor / recruiter @ Contoso'],
  ['Recruiter @ Contoso', 'Recruiter / Contoso'],
  ['Dana Okafor / Luis Pereira', 'Dana Okafor', 'Luis Pereira'],
  ['Dana / Luis', 'Dana', 'Luis'],
  ['Dana Okafor / Contoso', 'Dana Okafor / Contoso'],
  ['Dana Okafor · Contoso, Luis', 'Dana Okafor / Contoso', 'Luis'],
  ['Interview with Dana', 'Interview with Dana'],
  ['Dana Okafor/Luis Pereira', 'Dana Okafor', 'Luis Pereira'],
  ['Dana she/her', 'Dana / she/her'],
  ['Dana Okafor She/Her, Luis/Mei', 'Dana Okafor / She/Her', 'Luis', 'Mei'],
  ['Dana Okafor, she/her, Luis', 'Dana Okafor / she/her', 'Luis'],
  ['Dana plus one', 'Dana'],
  ['Dana Okafor +2', 'Dana Okafor'],
  ['Dana, Luis et al.', 'Dana', 'Luis'],
  ['Dana, Luis, and two others', 'Dana', 'Luis'],
  ['Dana Okafor & co', 'Dana Okafor'],
  ['Dana Okafor, Al More', 'Dana Okafor', 'Al More'],
  ['Dana & Al', 'Dana', 'Al'],
  ['Dana then Luis -> Mei', 'Dana', 'Luis', 'Mei'],
  ['Sra. García y Sr. López', 'Sra. García', 'Sr. López'],
  ['Dana Okafor PhD, Luis Pereira PhD', 'Dana Okafor PhD', 'Luis Pereira PhD'],
  ['Dana Okafor, Sr. Backend, Luis', 'Dana Okafor / Sr. Backend', 'Luis'],
  ['Professor Dana Okafor, Professor Luis Pereira', 'Professor Dana Okafor', 'Professor Luis Pereira'],
  ['Dana Okafor, Professor of Physics', 'Dana Okafor / Professor of Physics'],
  ['Dana Okafor (EM), Wei Zhang [Staff SWE], Luis', 'Dana Okafor / EM', 'Wei Zhang / Staff SWE', 'Luis'],
  ['CTO Dana Okafor', 'Dana Okafor / CTO'],
  ['hiring manager Dana Okafor', 'Dana Okafor / hiring manager'],
  ['CTO Dana Okafor, CEO Luis Pereira', 'Dana Okafor / CTO', 'Luis Pereira / CEO'],
  ['Dana Okafor, VP Customer Happiness', 'Dana Okafor / VP Customer Happiness'],
  ['Vice President Sales', 'Vice President Sales'],
  ['Dana Okafor, https://x.example/in/dana', 'Dana Okafor'],
  ['Dana Okafor linkedin.com/in/dana, Luis', 'Dana Okafor', 'Luis'],
  ['Юлия Петрова и Иван Сидоров', 'Юлия Петрова', 'Иван Сидоров'],
  ['Nguyễn Văn An và Trần Thị Bình', 'Nguyễn Văn An', 'Trần Thị Bình'],
  ['Sr. Juan Pérez y Sra. Ana García', 'Sr. Juan Pérez', 'Sra. Ana García'],
  ['Klaus Müller, Leiter Vertrieb, Peter Leiter', 'Klaus Müller / Leiter Vertrieb', 'Peter Leiter'],
  ['with Dana Okafor', 'Dana Okafor'],
  ['no one'],
  ['山田太郎（部長）', '山田太郎 / 部長'],
  ['Dana Okafor - UX / UI', 'Dana Okafor / UX / UI'],
  ['Dana Okafor + Luis Pereira', 'Dana Okafor', 'Luis Pereira'],
  ['Dana Okafor und Luis Pereira', 'Dana Okafor', 'Luis Pereira'],
  ['Dana Okafor · Recruiter', 'Dana Okafor / Recruiter'],
  ['Hiring manager: Dana Okafor', 'Dana Okafor / Hiring manager'],
  ['Dana Okafor: VP; Luis: CTO', 'Dana Okafor / VP', 'Luis / CTO'],
  ['Recruiter: Mei Chen, HM: Dana Okafor', 'Mei Chen / Recruiter', 'Dana Okafor / HM'],
  ['HM: TBD', 'HM: TBD'],
  ['Okafor, Dana; Pereira, Luis (CTO)', 'Dana Okafor', 'Luis Pereira / CTO'],
  ['Okafor, CTO; Pereira, PhD', 'Okafor / CTO', 'Pereira / PhD'],
  ['"Okafor, Dana" <d@x.example>', 'Dana Okafor <d@x.example>'],
  ['Okafor, Dana <dana.okafor@x.example>', 'Dana Okafor <dana.okafor@x.example>'],
  ['Dana Okafor:', 'Dana Okafor'],
  ['[[people/Dana Okafor|Dana]]', 'Dana Okafor'],
  [
    'Garth Tollef (owner); Bev Hryciuk, parts and service',
    'Garth Tollef / owner',
    'Bev Hryciuk / parts and service',
  ],
  ['Gareth, from London on the screen', 'Gareth / from London on the screen'],
  ['Colleen Prater, client side (Phoenix), on Zoom', 'Colleen Prater / client side (Phoenix), on Zoom'],
  ["Bev who's retiring", "Bev / who's retiring"],
  ['maeve tuohy head chef, kamil sous', 'maeve tuohy / head chef', 'kamil sous'],
  ['tom baker', 'tom baker'],
  ['Jared Nunez, DPT', 'Jared Nunez / DPT'],
  ['Dana, luis', 'Dana', 'luis'],
  ['Bev Lockwood; a trustee (Margaret)', 'Bev Lockwood', 'Margaret / trustee'],
  ['the factor, Mr A. Farquhar', 'Mr A. Farquhar'],
  ['Fr. Mike??', 'Fr. Mike'],
  ['[[dokafor|Dana Okafor]]', 'Dana Okafor'],
  ['[[people/dana-okafor|Dana Okafor]]', 'Dana Okafor'],
  ['[[People/@dana.okafor.md|@dana]]', 'dana'],
  ['[[William Hart|Bill]]', 'Bill'],
  [
    '[[Dana Okafor|our recruiter]], [[Luis Pereira|CTO]]',
    'Dana Okafor / our recruiter',
    'Luis Pereira / CTO',
  ],
  ['[[Dana Okafor (Contoso)]]', 'Dana Okafor / Contoso'],
  ['[[Dana Okafor (CTO)|Dana]]', 'Dana Okafor / CTO'],
  ['[[Dana Okafor (2)]]', 'Dana Okafor'],
  ['[[Dana Okafor (she-her)]]', 'Dana Okafor / she-her'],
  ['[[Dana Okafor#Notes]]', 'Dana Okafor'],
  ['[[people/dana-okafor]]', 'Dana Okafor'],
  ['[[jan.van.der.berg]]', 'Jan van der Berg'],
  ['[[@dana]]', 'dana'],
  ['[[Okafor, Dana]]', 'Dana Okafor'],
  ['[[Okafor, CTO]]', 'Okafor / CTO'],
  ['[[Okafor, Dana]] and [[Pereira, Luis]]', 'Dana Okafor', 'Luis Pereira'],
  ['[Dana Okafor](people/dana-okafor.md)', 'Dana Okafor'],
  ['[Dana Okafor](<people/Dana Okafor.md>)', 'Dana Okafor'],
  // One person, last name first.
  ['van den Heuvel, Jan-Willem', 'Jan-Willem van den Heuvel'],
  ['Müller-von Arnim, Lieselotte', 'Lieselotte Müller-von Arnim'],
  ['García López, María; Okafor, Dana', 'María García López', 'Dana Okafor'],
  ['Dana Okafor, Photonics; Luis Pereira, Vision', 'Dana Okafor', 'Photonics', 'Luis Pereira', 'Vision'],
  // One person or two: asked about.
  ['Szabó, Réka', 'Szabó, Réka'],
  ['Kirilova, Dessi', 'Kirilova, Dessi'],
  // Titles belong to the name behind them.
  ['Mr. and Mrs. Brad Smith', 'Mr. and Mrs. Brad Smith'],
  ['Herr und Frau Krause', 'Herr und Frau Krause'],
  ['Dr. & Mrs. Alan Whitcombe, Luis', 'Dr. & Mrs. Alan Whitcombe', 'Luis'],
  ['Drs. Ana and Brad Smith', 'Drs. Ana and Brad Smith'],
  ['Drs. Jansen en Mevr. Bakker', 'Drs. Jansen en Mevr. Bakker'],
  ['Mr. Smith and Mrs. Jones', 'Mr. Smith', 'Mrs. Jones'],
  // Last names that are posts, too.
  ['Dana Okafor and Simon Head', 'Dana Okafor', 'Simon Head'],
  ['Dana Okafor, Simon Head', 'Dana Okafor', 'Simon Head'],
  ['Tom Fuller & Ann Partner', 'Tom Fuller', 'Ann Partner'],
  ['Petra Richter und Klaus Leiter', 'Petra Richter', 'Klaus Leiter'],
  ['Mei Lin & Zsófia Lead <z@x.example>', 'Mei Lin', 'Zsófia Lead <z@x.example>'],
  ['Dana Okafor, Founder and Team Lead', 'Dana Okafor / Founder and Team Lead'],
  ['Dana Okafor, Head of Sales and Delivery Head', 'Dana Okafor / Head of Sales and Delivery Head'],
  ['Dana Okafor, CTO & Managing Partner', 'Dana Okafor / CTO & Managing Partner'],
  // What programs write for nothing.
  ['Dana null', 'Dana'],
  ['Dana NULL <dana@x.example>', 'Dana <dana@x.example>'],
  ['undefined Okafor', 'Okafor'],
  ['Dana None, Luis undefined', 'Dana', 'Luis'],
  ['null'],
  ['Christopher Null', 'Christopher Null'],
  // Blocks of lines.
  ['- Dana Okafor\n- Luis Pereira\n', 'Dana Okafor', 'Luis Pereira'],
  ['* Dana <dana@x.example>\n* Luis', 'Dana <dana@x.example>', 'Luis'],
  ['1. Dana – VP\n2) Luis', 'Dana / VP', 'Luis'],
  ['Dana Okafor, VP\nLuis Pereira, Staff Engineer', 'Dana Okafor / VP', 'Luis Pereira / Staff Engineer'],
  ['García López, María\nOkafor, Dana', 'María García López', 'Dana Okafor'],
  ['- [ ] Dana\n- [x] Luis', 'Dana', 'Luis'],
  ['Dana<br>Luis', 'Dana', 'Luis'],
  ['- Dana', 'Dana'],
  ['[[Dana Okafor]] [[Luis Pereira]] (CTO)', 'Dana Okafor', 'Luis Pereira / CTO'],
  ['[[Dana Okafor', '[[Dana Okafor'],
  ['[Dana Okafor](mailto:dana@x.example)', 'Dana Okafor <dana@x.example>'],
  ['[Dana Okafor](mailto:dana@x.example) (CTO)', 'Dana Okafor <dana@x.example> / CTO'],
  ['[Dana Okafor](mailto:dana@x.example), CTO', 'Dana Okafor <dana@x.example> / CTO'],
  ['[Dana](https://x.example/dana), [Luis](https://x.example/luis)', 'Dana', 'Luis'],
  ['@dana', 'dana'],
  ['👩‍💻 Zoë', 'Zoë'],
  ['2'],
  ['Dana\u202E\u200B Okafor', 'Dana Okafor'],
  ['Käthe  Müller ', 'Käthe Müller'],
  ['Nadia Rahman', 'Nadia Rahman'],
  ['田中さん、佐藤さん', '田中さん', '佐藤さん'],
  ['王伟，李娜', '王伟', '李娜'],
  ['TBD'],
  ['n/a'],
  ['NA'],
  ['?'],
  ['x'.repeat(5000)],
  ['Dana, '.repeat(1000)],
];

const maps: readonly (readonly [yaml: string, ...people: unknown[]])[] = [
  ['{name: "Okafor, Dana", email: dana@x.example}', ['Dana Okafor', 'dana@x.example']],
  ['[{name: "Okafor, Dana"}, {name: Luis}]', ['Dana Okafor'], ['Luis']],
  ['{name: \'"Okafor, Dana"\', email: dana@x.example}', ['Dana Okafor', 'dana@x.example']],
  ['{name: "van der Berg, Jan"}', ['Jan van der Berg']],
  [
    '{name: "García López, María", email: maria.garcia@x.example}',
    ['María García López', 'maria.garcia@x.example'],
  ],
  ['{name: "Dana Okafor, Robotics", email: dana@x.example}', ['Dana Okafor, Robotics', 'dana@x.example']],
  ["['Pereira, Luis <luis@x.example>']", ['Luis Pereira', 'luis@x.example']],
  ["['Pereira, Luis <luis@x.example>', Mei Lin]", ['Luis Pereira', 'luis@x.example'], ['Mei Lin']],
  ['{name: Dana, email: d@x.example}', ['Dana', 'd@x.example', undefined, undefined]],
  ['{Name: Dana, mail: d@x.example, role: CTO, pronouns: she}', ['Dana', 'd@x.example', 'CTO', 'she']],
  ['{name: Luis, title: CTO}', ['Luis', undefined, 'CTO', undefined]],
  ['{email: d@x.example}', ['d@x.example', 'd@x.example', undefined, undefined]],
  ['{title: CTO}'],
  ['[Dana, {name: Luis}, [Mei]]', ['Dana'], ['Luis'], ['Mei']],
  ['[Dana, Dana]', ['Dana']],
  ['["Okafor, Dana", "Pereira, Luis"]', ['Dana Okafor'], ['Luis Pereira']],
  ['["Okafor, Dana", Luis]', ['Dana Okafor'], ['Luis']],
  ['["Luis, Mei", Dana]', ['Luis'], ['Mei'], ['Dana']],
  ['["Hernández Rivera, Esperanza", "Okafor, Dana"]', ['Esperanza Hernández Rivera'], ['Dana Okafor']],
  [
    '["van den Berg, Jan <jan@x.example>", "de la Cruz, José (CTO)"]',
    ['Jan van den Berg', 'jan@x.example'],
    ['José de la Cruz', undefined, 'CTO'],
  ],
  ['["Nguyen, Thi Mai", "Costa, Rui"]', ['Thi Mai Nguyen'], ['Rui Costa']],
  [
    '[{Dana Okafor: VP Engineering}, {Luis Pereira: }]',
    ['Dana Okafor', undefined, 'VP Engineering'],
    ['Luis Pereira'],
  ],
  ['{Dana: VP, Luis: CTO}', ['Dana', undefined, 'VP'], ['Luis', undefined, 'CTO']],
  ['{Dana Okafor: {email: d@x.example, title: VP}}', ['Dana Okafor', 'd@x.example', 'VP']],
  [
    '{recruiter: Rae Lin, hiring_manager: [Dana, Luis]}',
    ['Rae Lin', undefined, 'recruiter'],
    ['Dana', undefined, 'hiring manager'],
    ['Luis', undefined, 'hiring manager'],
  ],
  ['{hiringManager: {name: Dana Okafor, title: VP}}', ['Dana Okafor', undefined, 'VP']],
  ['{first_name: Dana, last_name: Okafor, email: d@x.example}', ['Dana Okafor', 'd@x.example']],
  ['{firstName: Eun-ji, lastName: No, jobTitle: CTO}', ['Eun-ji No', undefined, 'CTO']],
  ['{first_name: Dana, last_name: null}', ['Dana']],
  ['{last_name: Okafor}', ['Okafor']],
  ['{office: Berlin, phone: 030}'],
  ['[[Dana Okafor]]', ['Dana Okafor']],
  ['[[people/dokafor|Dana Okafor]]', ['Dana Okafor']],
  ['[[Okafor, Dana]]', ['Dana Okafor']],
  ['[[[Dana Okafor]], [[Luis]]]', ['Dana Okafor'], ['Luis']],
  [`{name: ${'x'.repeat(5000)}}`],
  ['{name: [Dana], email: d@x.example}', ['d@x.example', 'd@x.example', undefined, undefined]],
];

const namedIn: readonly (readonly [text: string, ...names: string[]])[] = [
  ['send Sam the plan', 'Sam Okoro', 'Sam Lee', 'Dana Osei'],
  ['send Sam Lee the plan', 'Sam Lee', 'Dana Osei'],
  ['send Sam O. the plan', 'Sam Okoro', 'Dana Osei'],
  ['send Sam L and Dana the plan', 'Sam Lee', 'Dana Osei'],
  ['send Sam one plan', 'Sam Okoro', 'Sam Lee', 'Dana Osei'],
  ['send Sam Lee and Sam Okoro the plan', 'Sam Okoro', 'Sam Lee', 'Dana Osei'],
];

describe('people', () => {
  for (const [text, ...names] of namedIn) {
    it(`of two with one name: ${text}`, () => {
      const people = ['Sam Okoro', 'Sam Lee', 'Dana Osei'].map((name) => ({ name, range }));
      assert.deepEqual(
        namedExactly(text, people).map(({ name }) => name),
        names,
      );
    });
  }
  for (const [written, ...people] of cases) {
    it(`reads ${JSON.stringify(written.slice(0, 60))}`, () => assert.deepEqual(said(written), people));
  }
  for (const [yaml, ...people] of maps) {
    it(`reads ${yaml}`, () => {
      const text = `---\ncompany: A\ndate: 2026-11-19\ninterviewers: ${yaml}\n---\n`;
      const found = onlyEntry(readLogFile('a.md', text, outcomeReader())).interviewers;
      const rows = found.map(({ name, email, title, pronouns }) => [name, email, title, pronouns]);
      assert.deepEqual(
        rows,
        people.map((row) =>
          Array.from({ length: 4 }, (_, index) => (Array.isArray(row) ? row[index] : undefined)),
        ),
      );
    });
  }
  it('reads nobody of nothing', () => assert.deepEqual(readPeople(undefined), []));
  it('are the same whatever case, accents and punctuation', () => {
    assert.ok(samePerson('José  ortiz', 'JOSE ORTIZ'));
    assert.ok(!samePerson('Dana Okafor', 'Dana Okoro'));
  });
  it('are named by the last part of a link', () => {
    assert.equal(linkText('[[companies/Acme|the company]]'), 'Acme');
    assert.equal(linkText('[[Acme.md]]'), 'Acme');
    assert.equal(linkText('[Acme](https://acme.example)'), 'Acme');
    assert.equal(linkText('www.mdworks.example'), 'www.mdworks.example');
    assert.equal(linkText('a\nb\u0000c'), 'a b c');
  });
});

describe('whom a text speaks of', () => {
  for (const [text, name, expected] of [
    ['Tom liked it', "Tom O'Brien", true],
    ['asked tom about it', "Tom O'Brien", true],
    ["O'Brien’s talk", "Tom O'Brien", true],
    ['the work of Sabine Köhler', 'Sabine Kohler', true],
    ['tomorrow', "Tom O'Brien", false],
    ['what they will build', 'Will Park', false],
    ['Will showed the plant', 'Will Park', true],
    ['the park outside', 'Will Park', true],
    ['He said that it works', 'Wei He', false],
    ['a talk by Wei He', 'Wei He', true],
    ['the van outside', 'Anke van der Berg', false],
    ['asked will rose', 'Will Rose', true],
    ["asked o'sullivan", "Mary O'Sullivan", true],
    ["the king's speech", 'Stephen King', false],
    ['Plan K', 'Dana K. Okafor', false],
    ['...', 'Dana Okafor', false],
    ['the plan for Dr. Vogt', 'Dr. Mei Lin', false],
    ['the plan for Dr. Lin', 'Dr. Mei Lin', true],
    ['田中さんと話した', '田中さん', true],
  ] as const) {
    it(`${text}: ${name}`, () => assert.equal(speaksOf(text, name), expected));
  }
});

describe('whom of two a text means', () => {
  const people = ['Sam Lee', 'Sam Park'].map((name) => ({ name, range }));
  for (const [text, ...names] of [
    ['asked Sam Lee', 'Sam Lee'],
    ['asked sam l. about it', 'Sam Lee', 'Sam Park'],
    ['asked Sam P. about it', 'Sam Park'],
    ['asked Sam', 'Sam Lee', 'Sam Park'],
    ['asked Sam and Tom L.', 'Sam Lee', 'Sam Park'],
  ] as const) {
    it(`${text}: ${names.join(', ')}`, () =>
      assert.deepEqual(
        namedExactly(text, people).map(({ name }) => name),
        names,
      ));
  }
});

describe('who somebody is, behind the name without a mark', () => {
  for (const [written, ...people] of [
    [
      'Marta Kowalczyk R&D mgr, Ben Fairclough regulatory',
      'Marta Kowalczyk: R&D mgr',
      'Ben Fairclough: regulatory',
    ],
    [
      'Carla Espinoza (nurse mgr), Mike Dunleavy charge',
      'Carla Espinoza: nurse mgr',
      'Mike Dunleavy: charge',
    ],
    ['Vincent van Gogh curator', 'Vincent van Gogh: curator'],
    ['Andrew Stott, Michelle from ops', 'Andrew Stott', 'Michelle: ops'],
    ['Dana Okafor, + MD for 10 mins (Christopher Lyle)', 'Dana Okafor', 'Christopher Lyle: + MD for 10 mins'],
    ['Juan de la Cruz', 'Juan de la Cruz'],
    ['Dana Okafor jr', 'Dana Okafor jr'],
    ['Ann von der Leyen', 'Ann von der Leyen'],
  ] as const)
    it(written, () => {
      const value = { kind: 'scalar', text: written, range: { start: 0, end: 0 }, style: 'plain' } as const;
      assert.deepEqual(
        readPeople(value).map(({ name, title }) => (title === undefined ? name : `${name}: ${title}`)),
        people,
      );
    });
});
