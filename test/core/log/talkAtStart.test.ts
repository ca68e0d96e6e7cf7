// Notes of a talk about a job that name no interview, beside a log that holds other entries.
import assert from 'node:assert/strict';
import { applyEdits, editsOf, evaluate } from '../../../src/core/index.ts';
import { contextAt, filesOf, logOf } from '../logOf.ts';
import { entry, findingsBesideEntry } from './besideEntry.ts';

const findingsOf = (path: string, text: string) => findingsBesideEntry(path, text, '2026-11-30T09:00');

/** What the fix makes of a note. */
function madeOf(path: string, text: string): string {
  const found = findingsOf(path, text);
  assert.deepEqual(
    found.map(({ code, severity }) => `${code} ${severity}`),
    ['interview-not-read information'],
    text,
  );
  assert.match(found[0]?.message ?? '', /^These notes look like those of an interview and are not counted/);
  const [fix] = found[0]?.fixes ?? [];
  assert.ok(fix?.kind === 'change', text);
  const made = applyEdits(text, editsOf(text, fix.changes) ?? []);
  assert.ok(made.endsWith(text));
  const [one, ...others] = logOf({ [path]: made }).entries;
  assert.deepEqual(others, []);
  const { date, time } = one?.date?.value ?? {};
  const when = [date?.toString(), time?.toString({ smallestUnit: 'minute' })].filter(Boolean).join('T');
  return [one?.company?.value, when, one?.interviewers.map(({ name }) => name).join(', ')].join(' | ');
}

const talks: readonly (readonly [path: string, text: string, made: string])[] = [
  [
    'hallam rail york.md',
    '# Hallam Rail Systems, York\n\nWeds 4 Nov 10.30, in York (train late), w/ Helen Tranmer head of mechanical, and Dev someone\n\nMechanical Design Engineer, interiors. Hybrid 3/2\n\n* 43-48\n* Helen said everyone will hear either way by Fri 13th\n',
    'Hallam Rail Systems | 2026-11-04T10:30 | Helen Tranmer',
  ],
  [
    'corrie.md',
    '**Corrie Hydrogen** (redcar)\nFri 13 Nov, 11am, Teams\nCallum Dunn, Aoife (surname?)\n\nskid design. 50k!! 4 days on site. want 2nd chat. sent a thanks on the sat\n',
    'Corrie Hydrogen | 2026-11-13T11:00 | ',
  ],
  [
    'stain.md',
    "Stainsby Robotics - Fri 27 Nov 3pm, holbeck (freezing)\n\nYusuf Darr, cofounder. Ines - software, didnt get surname\n\nI'd be mech eng no. 2\n- 45 + options\ntheyll send a cad task mon. haven't written to Yusuf\n",
    'Stainsby Robotics | 2026-11-27T15:00 | Yusuf Darr, Ines',
  ],
  // A name alone in the title, the rest of it in another note.
  [
    'fenwick 2nd.md',
    '# Fenwick again\n\n**Thurs 12 Nov** 9.30 on site. Piotr Zielak (principal eng), Joanna\n\n- 1 day wfh after probation\n- asked what I want: 45\n\nthanked Piotr fri\n',
    'Fenwick | 2026-11-12T09:30 | Piotr Zielak, Joanna',
  ],
  // In a folder that is called like the employer.
  [
    'Hollin Lane Surgery/R1 teams call.md',
    'Fri 13/11 12:15 Teams\nDr Farida Noor (GP partner)\nPCN clinical pharmacist, 30 hrs\nEmail 18/11: come in and meet practice manager\n',
    'Hollin Lane Surgery | 2026-11-13T12:15 | Dr Farida Noor',
  ],
  [
    'Medlock Meds/notes.md',
    'Medlock Meds (online). Clinical screening pharmacist, remote\n17/11 – Tariq Aziz-Bell, 40 mins video\n90 scripts/hr\n19/11 – Tariq: no. Wrote back saying thanks\n',
    'Medlock Meds | 2026-11-17 | Tariq Aziz-Bell',
  ],
  [
    'Swinford Hospice/notes.md',
    'Swinford Hospice - Palliative care pharmacist 0.8\nMon 16/11 10am. Sister Maeve Corrigan & Alan Pickup (chief exec)\n\n- £49k x 0.8\n17/11 card posted\nDidnt ask when they would decide\n',
    'Swinford Hospice | 2026-11-16T10:00 | Sister Maeve Corrigan, Alan Pickup',
  ],
  [
    'Royal Calder/02 interview.md',
    'Tues 24/11, 13.20, room 4\n\nPanel\n- Dr Olu Fasanya, Chief Pharmacist\n- Beth Crompton, lead pharm medicine\n- Karen from HR (note taker)\n\n15 min clinical test first. Q values. Band 7\nOutcome in the next couple of weeks\n',
    'Royal Calder | 2026-11-24T13:20 | Dr Olu Fasanya, Beth Crompton, Karen',
  ],
  // American days, told by their weekday.
  [
    'hospice.md',
    "hospice - Three Rivers Hospice, Thurs 11/5 9:00am\n\nRuth Anne Gable, patient care coordinator.\n\non call every 4th wkend, 37.80/hr\nShe'll decide by the 13th she said\nwrote her a card\n",
    'Three Rivers Hospice | 2026-11-05T09:00 | Ruth Anne Gable',
  ],
  [
    'bridge phone.md',
    'Bridgecare telehealth, work from home triage\n\nzoom mon 11/9, noon, Kyle Brandt\n\ncalls timed at 7 min. 32/hr\nNO. told him I was pulling out\n',
    'Bridgecare | 2026-11-09T12:00 | Kyle Brandt',
  ],
  // The company in the name of the file alone.
  [
    'Bayline.md',
    'Mon 16 Nov at 9, Zoom - Trish Kolb and Devin\n\nAP clerk job. asked me about NetSuite. 24/hr\nsecond round would be with the controller\n',
    'Bayline | 2026-11-16T09:00 | Trish Kolb, Devin',
  ],
  [
    'otter creek.md',
    "Otter Creek Elementary, 3rd grade\nNov 17 @ 3:30 w/ Principal Diaz + two teachers\n\nAsked classroom mgmt, why leaving Lincoln. Demo lesson next if they like me. He'll let me know\n",
    'Otter Creek Elementary | 2026-11-17T15:30 | ',
  ],
  [
    'nord.md',
    '# Nordlicht Verlag\n\nDo 12. Nov, 14 Uhr, Teams, mit Frau Petersen und Jan Holm\n\nLektorin, Teilzeit. Gehalt wollten sie von mir hören. Sie melden sich.\nDankesmail geschickt.\n',
    'Nordlicht Verlag | 2026-11-12T14:00 | Frau Petersen, Jan Holm',
  ],
  [
    'brehal.md',
    '# Atelier Bréhal\njeu. 12 nov., 10h, en visio avec Solène Kervadec\n\nposte de maquettiste. salaire 26k. réponse sous quinzaine. remerciement envoyé\n',
    'Atelier Bréhal | 2026-11-12T10:00 | Solène Kervadec',
  ],
  [
    '面接/1119湊冷食二次.md',
    '# 湊冷食 二次\n\n11/19(木) 19時 オンライン\n立花課長、製造部の郷田部長\n\n- 課題発表10分\n- 11/24 通過。最終は社長\n',
    '湊冷食 | 2026-11-19T19:00 | ',
  ],
];

/** Notes of other days, which somebody who looks for work also keeps. */
const others: readonly (readonly [path: string, text: string])[] = [
  // The job that one has, or leaves.
  [
    'gelder.md',
    "# Gelder Pneumatics\nThurs 24 Sep, 2pm, w/ Nigel Hart, HR\n\nredundancy. 2 wks notice, asked about bonus. they'll let me know the package\n",
  ],
  [
    'gelder.md',
    '# Gelder - annual review\nTues 10 Nov 2pm, w/ Nigel\n\nbonus 2%. asked what I want. hybrid refused\n',
  ],
  [
    'union.md',
    '# Unite\nFri 20 Nov 3pm, Teams, w/ Jo Lamb\n\nwage claim, 4% offered. shifts. she will get back to us\n',
  ],
  // Those who help one to look for work.
  [
    'fold.md',
    '# Fold Recruitment\nTues 3 Nov 10am, phone, w/ Kirsty Bell\n\n45k, hybrid, she will ring me. sent CV, thanked her\n',
  ],
  [
    'ime.md',
    '# IMechE\nMon 9 Nov 6pm, Zoom, w/ Alan Crook (mentor)\n\nmy CV is too long. asked why leaving. salary: let them say first\n',
  ],
  [
    'coffee.md',
    '# Arup\nFri 20 Nov 3pm, coffee w/ Tom Reed\n\nhe says hybrid is 3 days, commute fine. thanked him\n',
  ],
  // What one buys and sells.
  [
    'bloom.md',
    "# Bloom Florists\nThurs 12 Nov 2pm w/ Sara Bell, owner\n\nwants a website. 4k. she'll let me know by Fri. emailed her thanks\n",
  ],
  [
    'dental.md',
    '# Morrow Dental\nTues 10 Nov 10am, Zoom, w/ Ann Pike, practice manager\n\nnew site, 6k. two rounds of changes. she will get back to me. sent her a thank you\n',
  ],
  [
    'howdens.md',
    "Howdens, Leeds\nWeds 4 Nov 10.30 w/ Helen Tranmer kitchen designer\n\n4800. decide by the 13th. she'll ring me\n",
  ],
  [
    'festo.md',
    '# Festo\nTues 10 Nov 2pm, Teams, w/ Paul Gaunt (sales)\n\n18% cheaper. he asked about volumes. quote to follow\n',
  ],
  ['kwik.md', "Kwik Fit - Fri 27 Nov 3pm, armley\n\nbrakes. 240. asked about tyres. they'll ring\n"],
  // A home, money, school, health, what one does in the evening.
  [
    'flat.md',
    '# Mabgate Court\nThurs 12 Nov 2pm, w/ Dave Hall\n\n950 pcm, deposit. he has 6 to see. will let me know. permanent\n',
  ],
  [
    'hsbc.md',
    '# HSBC\nTues 10 Nov 11am, phone, w/ Priya Raman\n\nmortgage. salary slips, contract. decision in 5 days, will let us know\n',
  ],
  [
    'council.md',
    '# Leeds City Council\nThurs 12 Nov 2pm phone w/ Jill Marsh\n\nasked about redundancy money. decision in 4 wks, they will let me know\n',
  ],
  [
    'school.md',
    "# St Mary's Primary\nTues 3 Nov 9.30 w/ Mrs Hill, head teacher\n\nasked about lunches. decision in march. 2 wks notice if we leave\n",
  ],
  [
    'uni.md',
    '# Leeds Beckett\nSat 14 Nov 10am, on site, w/ Dr Hall\n\nMSc part-time, fees 9k. decision by Jan. asked about my experience\n',
  ],
  [
    'physio.md',
    '# Leeds Physio\nFri 20 Nov 3pm, on site, w/ Tom\n\nknee. asked about running. 45 a session\n',
  ],
  [
    'band.md',
    "# The Brudenell\nFri 27 Nov 7pm, w/ Jas and Rob\n\nsupport slot. 150 + door. they'll let us know. sent thanks\n",
  ],
  [
    'shop.md',
    "# St Gemma's shop\nTues 10 Nov 10am, w/ Ann Pike, manager\n\nvolunteering. shifts Sat. needs references. will let me know\n",
  ],
  // Adverts, preparation, what one collects.
  [
    'advert.md',
    '# Acme Pumps\nDesign engineer, Leeds. Closing 12 Nov 5pm\n\n45k, hybrid, probation 6 months. we will let you know\n',
  ],
  [
    'advert.md',
    '# Acme Pumps\nStarts Mon 4 Jan 9am, on site\n\nDesign engineer. 45k, hybrid, probation 6 months. we will let you know\n',
  ],
  [
    'bands.md',
    'Collected from people\n\n- Acme: 115-135\n- Globex: 105-125, pension\n\nMy floor: 108. My ask: 120\n',
  ],
  [
    'tell.md',
    'they all ask the same 6 things\n\n1. conflict\n2. mistake\n\ndont say honestly. ask them who was in the job before\n',
  ],
  [
    'OFFER st b.md',
    'Tammy called Tues 11/24 about 4, I was in Kroger\n\n- 41.50 base\n- start Jan 11\n\nshe needs a yes or no by Fri. Can I ask for 43?\n',
  ],
  [
    'cv.md',
    '# Beth Ollerenshaw\nMechanical Design Engineer\nLeeds 07700 900318\n\nDesign engineer with 7 years, from 2 Nov 2019. Probation, hybrid, bonus.\n',
  ],
  // The entry of that company is of that day.
  [
    'contoso 2.md',
    '# Contoso\nThurs 12 Nov, 2pm, Zoom, w/ Kim Park\n\nhybrid, 45k. asked me why leaving. thanked Kim\n',
  ],
];

describe('notes that look like those of an interview', () => {
  for (const [path, text, made] of talks)
    it(`are told of, and become one by the fix: ${made}`, () => assert.equal(madeOf(path, text), made));

  for (const [path, text] of others)
    it(`are not these: ${path} ${JSON.stringify(text.slice(0, 60))}`, () =>
      assert.deepEqual(findingsOf(path, text), []));

  it('get what came of it where the notes say so beyond doubt', () => {
    const notes = (end: string) =>
      `# Corrie Hydrogen\nFri 13 Nov, 11am, Teams\n\n50k. 4 days on site. want 2nd chat. sent a thanks\n\n${end}\n`;
    const outcomes = [
      ['Tues 17 - emailed Callum to pull out, too far', 'withdrawn'],
      ['told him I was pulling out, email 11/11', 'withdrawn'],
      ['**OFFER!!!!!** Graham rang thurs 26th about 4', 'offer'],
      ['11/24 Tammy called. They want me.', 'offer'],
      ['they want me to send the drawings', ''],
      ['if they offer more than 50 I go', ''],
      ['pulled out of the car park at 4', ''],
      ['thinking of pulling out', ''],
    ] as const;
    assert.deepEqual(
      outcomes.map(([end]) => {
        const [fix] = findingsOf('corrie.md', notes(end))[0]?.fixes ?? [];
        return [end, /outcome:(?: (\w+))?$/.exec(String(fix?.title))?.[1] ?? ''];
      }),
      outcomes,
    );
  });

  it('get the whole name of their company from another note', () => {
    const again = talks.find(([path]) => path === 'fenwick 2nd.md')?.[1] ?? '';
    const first =
      '# Fenwick Fluid Power\n\nTues 27 Oct, 2pm, Teams, w/ Graham Oddy\n\nhybrid. asked why leaving. thankyou gone\n';
    const files = filesOf({ 'contoso.md': entry, 'fenwick 2nd.md': again, 'fenwick.md': first });
    const { findings } = evaluate(files, contextAt('2026-11-30T09:00'));
    assert.deepEqual(
      findings
        .filter(({ code }) => code === 'interview-not-read')
        .flatMap(({ fixes }) => fixes.map(({ title }) => /company: [^,]*/.exec(title)?.[0])),
      ['company: Fenwick Fluid Power', 'company: Fenwick Fluid Power'],
    );
  });

  it('are told of, too, where the company has an entry of another day', () =>
    assert.equal(
      madeOf(
        'contoso 2.md',
        '# Contoso\nFri 20 Nov, 2pm, Zoom, w/ Kim Park\n\nhybrid, 45k. asked why leaving\n',
      ),
      'Contoso | 2026-11-20T14:00 | Kim Park',
    ));
});
