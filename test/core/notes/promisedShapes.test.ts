import assert from 'node:assert/strict';
import { readFacts } from '../../../src/core/notes/facts.ts';
import type { Person } from '../../../src/core/people/people.ts';
import { parseMarkdown } from '../../../src/lazy/markdown.ts';

const nowhere = { start: 0, end: 0 };
const panel: readonly Person[] = ['Dana Okafor', 'Tolu Bankole', 'Greta Vale', 'Judge Kofi Mensah'].map(
  (name) => ({ name, range: nowhere }),
);

function factsOf(body: string, interviewers = panel) {
  return readFacts({ body, parse: parseMarkdown, interviewers, others: [], day: undefined }).facts;
}

/** What is promised for certain, each with whom it goes to. */
function promisedIn(body: string, interviewers = panel): readonly string[] {
  return factsOf(body, interviewers)
    .filter(({ kind, certainty }) => kind === 'promised' && certainty === 'sure')
    .map(({ people, core }) => `${people.map(({ name }) => name).join(' and ') || 'nobody'}: ${core.text}`);
}

describe('promises in the shapes that people write', () => {
  for (const [notes, ...promised] of [
    ["told G I'll email the rehab lady's name", "Greta Vale: email the rehab lady's name"],
    ['Dana: offered to look over my log sheets'],
    ['share with Dana the paper on ratios', 'Dana Okafor: share with Dana the paper on ratios'],
    ['K wants the whiteboard pic', 'Judge Kofi Mensah: the whiteboard picture'],
    ['to send: deck for Dana', 'Dana Okafor: deck for Dana'],
    ['owe K the spreadsheet', 'Judge Kofi Mensah: the spreadsheet'],
    ['TODO send Dana the rota sheet', 'Dana Okafor: send Dana the rota sheet'],
    ['told Dana I would find out who fixed the oven', 'Dana Okafor: find out who fixed the oven'],
    ['Dana would like to see the paper - will dig it out', 'Dana Okafor: the paper'],
    ["Promised Judge Mensah I'd drop in a copy of my card", 'Judge Kofi Mensah: drop in a copy of my card'],
    ['must remember to forward Dana the article', 'Dana Okafor: forward Dana the article'],
    ['I have got to send Dana the pictures', 'Dana Okafor: send Dana the pictures'],
    ['Sending: Dana (the slicer settings)', 'Dana Okafor: the slicer settings'],
    ['Me to Dana: the one-page note', 'Dana Okafor: the one-page note'],
    ['will do:: Dana wants the paper on vectors', 'Dana Okafor: the paper on vectors'],
    ['Dana gets from me: the certificate number', 'Dana Okafor: the certificate number'],
    ['owe -> Dana: the part no. for that valve', 'Dana Okafor: the part number for that valve'],
    ['Dana to get the photo', 'Dana Okafor: the photo'],
    ['Dana to get from me → the rota I used last year', 'Dana Okafor: the rota I used last year'],
    ['The name of the bell founder goes to Greta', 'Greta Vale: The name of the bell founder to Greta'],
    ['I can write Dana a summary', 'Dana Okafor: write Dana a summary'],
    ['Also I can write SQL.'],
    ['I can draft contracts'],
    ['My vote goes to Greta'],
    ['The deputy post goes to Greta'],
    ['Kudos to Greta'],
    ["I'm finding Dana hard to read"],
    ['Thank-you to Dana on the 11th'],
    ['Email from Dana 5pm'],
    ['gist of my drill script 4 dana', 'Dana Okafor: gist of my drill script to dana'],
    [
      'So. Two jars of the old starter for Tolu when I next bake',
      'Tolu Bankole: Two jars of the old starter for Tolu when I next bake',
    ],
    ["I'm also putting Dana in touch with Ife", 'Dana Okafor: putting Dana in touch with Ife'],
    [
      '| who | what | by |\n|---|---|---|\n| me | send Dana the plan | Fri |\n| Tolu | decide on round two | Mon |',
      'Dana Okafor: send Dana the plan',
    ],
    [
      '| what | for | due |\n|---|---|---|\n| poster on dust | Tolu | Fri |\n| call the bank | | |',
      'Tolu Bankole: poster on dust',
    ],
    [
      '| who | what | when |\n|---|---|---|\n| Greta | the seed list | Fri |\n| Dana | decide on round two | Mon |',
      'Greta Vale: the seed list',
    ],
    ["I said I've got a spreadsheet, she goes ooh. said I'd send it her Monday", 'nobody: the spreadsheet'],
    ["said I'd send it her first thing", "nobody: said I'd send it her first thing"],
    ['Tolu wants three dates, told him Thursday', 'Tolu Bankole: three dates'],
    ['## I said I would\n\n- find the article on dust', 'nobody: find the article on dust'],
    ['todo → them\n- the seed list', 'nobody: the seed list'],
    ['said I could lend her the book', 'nobody: lend her the book'],
    ['- [ ] Dana: the deck', 'Dana Okafor: the deck'],
    // Gives one's word, in whatever words.
    ["gave Dana my word that I'd send the draft", 'Dana Okafor: send the draft'],
    ['said yes to sending Dana the reference', 'Dana Okafor: sending Dana the reference'],
    ['Dana was promised the seed list, forgot it twice now', 'Dana Okafor: the seed list'],
    ['Dana took me up on my offer of the stock sheet', 'Dana Okafor: the stock sheet'],
    ["said I'd get the course done first and show Dana the ticket", 'Dana Okafor: show Dana the ticket'],
    [
      "Dana would like the letter we use now, said I'd clean it and pass it on",
      'Dana Okafor: the letter we use now',
    ],
    ["it's on me to let Dana know the date", 'Dana Okafor: let Dana know the date'],
    ['must remember the photos of the gate for Dana', 'Dana Okafor: the photos of the gate for Dana'],
    [
      "told both of them they'd get the slides",
      'Dana Okafor and Tolu Bankole and Greta Vale and Judge Kofi Mensah: the slides',
    ],
    ['will pass the survey on to Dana once my boss clears it', 'Dana Okafor: pass the survey on to Dana'],
    [
      'Dana – rota template, mine from last year (by Weds)',
      'Dana Okafor: rota template, mine from last year (by Weds)',
    ],
    ['she (Dana) is expecting a page from me on pumps', 'Dana Okafor: a page from me on pumps'],
    // In a case that was put to the writer, to people of it, and letters of thanks.
    ["If the pump fails I'd call the engineer and send him the log"],
    ["I said I'd give the client the bad news first"],
    ['Need to send thank you notes'],
    ['They expect the report to go to the board every month'],
    ['Dana expects to ring people herself'],
    ['Dana wanted my view on pumps'],
    ['Dana showed the yard and offered tea from a flask'],
    ['## What they told me\n\n- Going to bring in a mobile chair'],
    ['Dana liked my answer on pumps'],
    // What they will do, what was done, what one would do, and orders to oneself.
    ["she'll send me the contract"],
    ['will send me the contract'],
    ['sent Dana the deck already'],
    ["I'd give him tea and the policy"],
    ['Dana wants a deck for the board'],
    ['Dana wants the schedule sorted'],
    ['MY QUESTION to Dana'],
    ['Promised: Dana the list - no wait, that was Luis'],
    ['- [ ] return the visitor badge'],
    // To somebody whom nobody tells to have been met.
    ['I owe\nHannah: the price sheet\nMr Rahman: the card'],
    ['told BW the plan\nBW: will send the map'],
  ] as const)
    it(`${JSON.stringify(notes)}: ${promised.length === 0 ? 'nothing' : promised.join(', ')}`, () =>
      assert.deepEqual(promisedIn(notes), promised));

  it('each to its own of a list', () => {
    assert.deepEqual(promisedIn('sending Dana the flowchart, and Greta my scan'), [
      'Dana Okafor: the flowchart',
      'Greta Vale: Greta my scan',
    ]);
  });
});

describe('notes in the shapes that people write', () => {
  const kindsIn = (body: string, interviewers = panel) =>
    factsOf(body, interviewers).map(({ kind, certainty, people }) =>
      [kind, certainty, ...people.map(({ name }) => name)].join(' '),
    );

  it('without the time before each line of a log', () => {
    const log = '0905 Dana: what first.\n0950 Greta: what next.\n10:10 Dana: why now.';
    assert.deepEqual(
      factsOf(log).map(({ text }) => text),
      ['what first', 'what next', 'why now'],
    );
  });

  it('below a title, which says nothing of them', () => {
    assert.deepEqual(kindsIn('# Debrief\n\nDana asked about pumps\n'), ['asked sure Dana Okafor']);
    assert.deepEqual(kindsIn('# Debrief\n\n## Dana\n\nasked about pumps\n'), ['asked sure Dana Okafor']);
    assert.deepEqual(kindsIn('# One\n\nDana asked about pumps\n\n# Private\n\nthe roof'), [
      'asked sure Dana Okafor',
      'private kept',
    ]);
  });

  it('below lines that only name what follows', () => {
    for (const label of [
      'Own business.',
      '*mine only*',
      '**Unpublished**',
      "THE REST IS NOBODY'S:",
      'keep to self:',
    ])
      assert.deepEqual(
        kindsIn(`Dana asked about pumps\n\n${label}\n- the roof leaks here`).at(-1),
        'private kept',
      );
    assert.match(kindsIn('THEY NEED\n- no clinics at all').join(), /^need/);
    assert.match(kindsIn('**What they lack** (stated)\nno clinics at all').join(), /^need/);
  });

  it('with points that are numbered twice', () => {
    assert.deepEqual(kindsIn('3.1 Dana: what would you do about pumps?'), ['asked sure Dana Okafor']);
  });

  it('said of somebody by a title and an initial', () => {
    assert.deepEqual(kindsIn('I asked Judge M. about pumps'), ['asked sure Judge Kofi Mensah']);
    assert.deepEqual(kindsIn('asked Dana about pumps'), ['asked sure Dana Okafor']);
  });

  it('of another than the only one who is known', () => {
    const only: readonly Person[] = [{ name: 'Mrs Larch', range: nowhere }];
    assert.deepEqual(kindsIn('He showed me the quote', only), ['did kept Mrs Larch']);
    assert.deepEqual(kindsIn('She showed me the quote', only), ['did sure Mrs Larch']);
  });

  it('where what one was asked stands before whom one asked', () => {
    assert.deepEqual(kindsIn('What became of the bus, I asked the manager'), [
      'topic likely',
      'topic likely',
    ]);
  });

  it('where what is kept quiet about was not forgotten', () => {
    assert.deepEqual(kindsIn("Haven't mentioned the diabetes"), ['private kept']);
    assert.deepEqual(kindsIn('asked how I feel about tablets instead of cards'), ['asked sure']);
    assert.deepEqual(kindsIn('ARGH forgot → the clinic at Penmaen'), ['unsaid sure']);
  });
});
