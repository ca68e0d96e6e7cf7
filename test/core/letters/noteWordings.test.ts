import assert from 'node:assert/strict';
import { bodyOf, letterFor } from './letters.ts';

/** What the thank-you says to somebody of a note; `to` is of the panel of Dana Okafor and Luis Pereira. */
const said: readonly (readonly [note: string, to: 'Dana Okafor' | 'Luis Pereira', words: RegExp])[] = [
  // What the writer asked, and what may be given only after asking.
  ['I asked Luis what new starters get wrong', 'Luis Pereira', /about what new starters get wrong/],
  [
    '"Who has the last word, legal or you?" - me to Luis',
    'Luis Pereira',
    /ask you about who has the last word, legal or you/,
  ],
  [
    "Luis is keen on my old price list, I'll see if they let me share it",
    'Luis Pereira',
    /see whether I may share my old price list/,
  ],
  [
    '-> Luis: the film paper, if I can find it',
    'Luis Pereira',
    /send you the film paper \(if I can find it\)/,
  ],
  [
    'To send:\n- Luis - will check with Leeds which batch was spoilt',
    'Luis Pereira',
    /check with Leeds which batch was spoilt/,
  ],
  [
    'Luis stayed 20 min more to show me the tone guide',
    'Luis Pereira',
    /staying 20 minutes more to show me the tone guide/,
  ],
  [
    '- promised to send Luis the\n  price list of last year',
    'Luis Pereira',
    /send you the price list of last year/,
  ],
  [
    'forgot to tell Luis I did sound for the choir twelve years, mics, organ, the lot',
    'Luis Pereira',
    /that I did sound for the choir twelve years\./,
  ],
  [
    'forgot to tell Luis about: The photo form I did at Abeokuta',
    'Luis Pereira',
    /the photo form I did at Abeokuta/,
  ],
  ['should have told Luis that I got phased array lvl II in spring', 'Luis Pereira', /level II in spring/],
  // What somebody did, whole.
  [
    'Luis gave me a hard hat and took me up the hoist himself',
    'Luis Pereira',
    /giving me a hard hat and taking me up the hoist yourself/,
  ],
  [
    'Luis let me sit in 2031 and work the controller!!',
    'Luis Pereira',
    /letting me sit in 2031 and work the controller/,
  ],
  [
    'Luis showed me the day book and the key cupboard and he left early',
    'Luis Pereira',
    /showing me the day book and the key cupboard\./,
  ],
  ['Luis: walked me through the store, lent me his own gloves', 'Luis Pereira', /lending me your own gloves/],
  [
    "Luis came down to the gate himself to fetch me, lift's broken",
    'Luis Pereira',
    /coming down to the gate yourself to fetch me\./,
  ],
  [
    'Luis moved the whole thing to 2.15 so I could do the school first',
    'Luis Pereira',
    /moving the whole thing to 2\.15 so I could do the school first/,
  ],
  [
    'Luis drove me round two of the big farms in the old truck so I could see what all of the lanes are like',
    'Luis Pereira',
    /driving me round two of the big farms in the old truck\./,
  ],
  [
    'Luis drove me round the farms, and his wife had done soup for everybody',
    'Luis Pereira',
    /driving me round the farms\./,
  ],
  ['Luis: offered to look over my log sheets', 'Luis Pereira', /offering to look over my log sheets/],
  ['Luis showed me a scene where they failed', 'Luis Pereira', /showing me a scene\./],
  // What the writer answered is nothing that was talked about.
  ['Luis - what would you change first? -> crop earlier, cone temp', 'Luis Pereira', /^(?![\s\S]*cone temp)/],
  [
    'Luis asked how I clean a tank. I said steam and acid. Later we talked about the pilot line',
    'Luis Pereira',
    /^(?![\s\S]*(?:steam|acid))/,
  ],
  [
    'Luis asked if I can do the night shift yes, since July',
    'Luis Pereira',
    /if I can do the night shift[,.]/,
  ],
  ['Luis: what do you do if a child runs out?', 'Luis Pereira', /what I would do if a child runs out/],
  // Whom a pronoun means.
  [
    "Luis asked can I do the pass when he's off",
    'Luis Pereira',
    /whether I can do the pass when you are off/,
  ],
  [
    'Luis asked how I would handle a lender who wants their painting back',
    'Luis Pereira',
    /a lender who wants their painting back/,
  ],
  ['Luis said they cap them, not exclude', 'Luis Pereira', /^(?![\s\S]*you cap)/],
  // What is needed, and by whom.
  [
    'Luis said it plainly: he wants somebody that will train the young ones. I liked that very much.',
    'Luis Pereira',
    /you are looking for somebody that will train the young ones/,
  ],
  [
    'Luis needs loan paperwork for the show out the door by January',
    'Luis Pereira',
    /you would like (?:the )?loan paperwork for the show out the door/,
  ],
  [
    '**Luis**\n\nchanges the menu off what the boats land. thats the whole reason id go there',
    'Luis Pereira',
    /how you change the menu off what the boats land/,
  ],
  // What was left unsaid, with the question that it answers.
  [
    'Luis asked what id do with the frames → said stock, shoulda said the garum i was makin in Galway',
    'Luis Pereira',
    /When you asked what I would do with the frames, I (?:should have mentioned|left out|did not get to mention) the garum I was making in Galway|What I should have mentioned when you asked/,
  ],
  [
    "Luis asked what I'd do with an angry dad at the window. Didn't mention that I've actually had exactly that at the pool",
    'Luis Pereira',
    /asked what I would do with an angry dad at the window.* I have actually had exactly that at the pool/,
  ],
  [
    "Luis asked why leave the buses after 11 years. Didn't say about the split shifts",
    'Luis Pereira',
    /^(?![\s\S]*split shifts)/,
  ],
  [
    'Never said:\n- no blameworthy accidents since 2017',
    'Dana Okafor',
    /that I have had no blameworthy accidents/,
  ],
  ['Never said:\n- own car and a van', 'Dana Okafor', /that I have my own car and a van/],
  ['Never said:\n- Spanish', 'Dana Okafor', /that I speak Spanish/],
  ['Never said:\n- speech analytics training last August', 'Dana Okafor', /my speech analytics training/],
  ['Never said:\n- the HIL rack what I built in Leeds', 'Dana Okafor', /the HIL rack that I built in Leeds/],
  [
    'Never said:\n- I cut our form fr 38 to 12 questions & variance went 11 to 4',
    'Dana Okafor',
    /I cut our form from 38 to 12 questions and variance went from 11 to 4/,
  ],
  [
    'Never said:\n- ran the DO program at Mill, 120 ppb down to 35',
    'Dana Okafor',
    /I ran the DO program at Mill, from 120 ppb down to 35/,
  ],
  [
    'Should have talked about the move to Xero, 18 months, I led it',
    'Dana Okafor',
    /the move to Xero that I led, 18 months/,
  ],
  [
    'Never said:\n- correct answer to 3: the cost of capital',
    'Dana Okafor',
    /^(?![\s\S]*(?:mentioned|left out) the correct answer)/,
  ],
  // What is promised, without what goes with it.
  [
    'To send:\n- Luis: sample certificate, names blanked',
    'Luis Pereira',
    /send you the sample certificate(?: and|,? as|\.)/,
  ],
  [
    "Luis: said I'd ask Trish at the pool to be the second referee",
    'Luis Pereira',
    /ask Trish at the pool to be the second referee/,
  ],
  ['Luis: two references, one must be from a safety project', 'Luis Pereira', /send you my two references/],
  [
    'told luis id text him the name of the fella in Clare = Fergal something, ask mam',
    'Luis Pereira',
    /send you the name of the person in Clare/,
  ],
  [
    'Promised: my certificate, to Dana by Monday. And Luis wants the teaching sheet.',
    'Luis Pereira',
    /send you the teaching sheet/,
  ],
  [
    "## Me\n\n- Told Dana I'd send the checklist\n- Luis: name of the courier that does crates",
    'Luis Pereira',
    /send you the name of the courier that does crates/,
  ],
  // A figure that was noted is nothing to have talked about.
  ['Luis: 56 first-year students, 4 intakes', 'Luis Pereira', /\[one concrete thing that was said\]/],
  ['Luis: 11 branches in two towns', 'Luis Pereira', /\[one concrete thing that was said\]/],
  ['Luis came in on his day off for this', 'Luis Pereira', /coming in on your day off/],
  [
    'Luis changed the hour so I could catch the ferry',
    'Luis Pereira',
    /changing the hour so I could catch the ferry/,
  ],
  ['Kindness: Luis had the report printed for me', 'Luis Pereira', /having the report printed for me/],
  ['Luis walked me round the yard after, in the rain', 'Luis Pereira', /walking me round the yard\./],
  ['Luis asked me how I price a repair, cheeky', 'Luis Pereira', /about how to price a repair(?: and|[.,])/],
  ['Q to Luis: how do you train new people?', 'Luis Pereira', /ask you about how|my question about how/],
  ['Luis: Q. last time I stopped a job? A. the hoist one', 'Luis Pereira', /the last time I stopped a job/],
  [
    'owe Luis the checklist if Marta lets me share',
    'Luis Pereira',
    /\[what you promised, in your words\]|see whether I may share/,
  ],
  [
    'Forgot: I ran the night school in Leeds. And that I am 2 terms into a Polish class.',
    'Dana Okafor',
    /\[what you did not get to say\]|2 terms into a Polish class/,
  ],
  [
    'Luis asked how I tell a partner that his draft is wrong',
    'Luis Pereira',
    /how (?:I|to) tell a partner that his draft is wrong/,
  ],
  ['Luis wants my "Ops!" rewrite, 3 versions', 'Luis Pereira', /send you my "Ops!" rewrite/],
  [
    "told Luis I'd dig out the method statement and send it across",
    'Luis Pereira',
    /send you the method statement\./,
  ],
  ['committed to getting Luis two drawings by Monday', 'Luis Pereira', /send you two drawings/],
  ['Undertook to supply Luis with the test results', 'Luis Pereira', /send you the test results/],
  // Promises that no verb of the writer's tells.
  ['photos of my tickets to Luis tonight', 'Luis Pereira', /send you photos of my tickets/],
  ['- [ ] luis: link to my build script', 'Luis Pereira', /send you the link to my build script/],
  [
    'Send: Luis, the paper on films. Dana the number for the rigger',
    'Dana Okafor',
    /send you the number for the rigger/,
  ],
  ['Told Luis I would drop off the burnisher (got 3)', 'Luis Pereira', /drop off the burnisher/],
  [
    "told Luis I'd put my old foreman in touch w him, Deano",
    'Luis Pereira',
    /put you in touch with my old foreman/,
  ],
  ['OWE luis: the label layout', 'Luis Pereira', /send you the label layout/],
  [
    "Luis I've promised the spec sheet for the board",
    'Luis Pereira',
    /send you the spec sheet for the board/,
  ],
  ['I have offered Luis to mail him the block library', 'Luis Pereira', /send you the block library/],
  ['Luis to get the number of the fitter off me', 'Luis Pereira', /send you the number of the fitter/],
  [
    'Dana asked about scale, told her about the audit sheet -> agreed to forward it',
    'Dana Okafor',
    /send you the audit sheet/,
  ],
  ['## Promised\n- A list of my sea days -> Luis', 'Luis Pereira', /send you a list of my sea days/],
  // Things left unsaid.
  [
    'Told Luis I would look out that photo of the old tram for him.',
    'Luis Pereira',
    /look out that photo|send you that photo/,
  ],
  [
    'I told Luis I know Ghana a bit and would send the write-up I did on it',
    'Luis Pereira',
    /send you the write-up I did/,
  ],
  [
    'I said to Luis that I bring him the contact to the man in Gniezno',
    'Luis Pereira',
    /bring you the contact to the man/,
  ],
  ['I promised Luis the rota by Friday', 'Luis Pereira', /send you the rota by (?:Friday )?20 November/],
  [
    '*Owe them*\nLuis - link to the data generator, promised',
    'Luis Pereira',
    /send you the link to the data generator/,
  ],
  [
    '**Follow up**\n- Luis: the burden table I adapted',
    'Luis Pereira',
    /send you the burden table I adapted/,
  ],
  ['```\nI promised Luis the rota.\n```', 'Luis Pereira', /the rota/],
  [
    '| Item | Who | Note |\n|---|---|---|\n| Visit | LP | Let me handle the crate. |',
    'Luis Pereira',
    /letting me handle the crate/,
  ],
  // What somebody did for the writer.
  [
    'Luis held the start back half an hour for me',
    'Luis Pereira',
    /holding the start back half an hour for me/,
  ],
  ['Luis poured me some tea', 'Luis Pereira', /pouring me some tea/],
  ['Luis walked me right out to the cranes', 'Luis Pereira', /walking me right out to the cranes/],
  ['no mention of the Madrid project', 'Dana Okafor', /the Madrid project/],
  ['FORGOT!! I did the lifting course for all the drivers.', 'Dana Okafor', /that I did the lifting course/],
  ['Missed 2: I tutor apprentices on Saturdays', 'Dana Okafor', /that I tutor apprentices on Saturdays/],
  [
    'things i should of said\n- did the monitor desk for two years',
    'Dana Okafor',
    /that I did the monitor desk/,
  ],
  [
    "Didn't mention: at my last place I wrote the poller for the banks",
    'Dana Okafor',
    /that at my last place I wrote the poller|I wrote the poller/,
  ],
  [
    'On the platform I remembered I had not told them about the listeners we trained',
    'Dana Okafor',
    /the listeners we trained/,
  ],
  ['Not having spoken of the farm years', 'Dana Okafor', /the farm years/],
  ['I do the costings every month. said NOTHING.', 'Dana Okafor', /that I do the costings every month/],
  ['I speak Welsh and I did not open my mouth about it', 'Dana Okafor', /that I speak Welsh/],
  [
    'In the whole hour I did not tell them that I have run three audits',
    'Dana Okafor',
    /I have run three audits/,
  ],
  ['What remained unspoken. My relaunch of the tea brand', 'Dana Okafor', /my relaunch of the tea brand/i],
  [
    'Never got round to saying I kept the books through the merger',
    'Dana Okafor',
    /I kept the books through the merger/,
  ],
  ['forgot to mention that I speak Hindi (my mother is from there)', 'Dana Okafor', /that I speak Hindi\b/],
  // What they asked.
  ['Luis pressed me on the choice of glue', 'Luis Pereira', /the choice of glue/],
  [
    'Luis asked why a funnel plot not a plain table',
    'Luis Pereira',
    /why a funnel plot and not a plain table/,
  ],
  [
    'Luis asked me to describe a day that changed the plan',
    'Luis Pereira',
    /to describe a day that changed the plan/,
  ],
  [
    'Luis asked juniors, what do you do with somebody who skips the checks',
    'Luis Pereira',
    /what I (?:would )?do with somebody who skips the checks/,
  ],
  [
    'Luis asked how I tell a site manager he is late',
    'Luis Pereira',
    /how (?:I|to) tell a site manager he is late/,
  ],
  [
    "Luis asked whether I'd ever met an auditor who smiled",
    'Luis Pereira',
    /whether I had ever met an auditor/,
  ],
  ['Q (Luis): how do you plan a shutdown?\nA: backwards', 'Luis Pereira', /how I plan a shutdown/],
  // What they need.
  [
    'Luis wants someone who questions a timesheet instead of keying it',
    'Luis Pereira',
    /someone who questions a timesheet instead of keying it/,
  ],
  [
    "I think the thing Luis needs is somebody who'll pick a phone up",
    'Luis Pereira',
    /somebody who'll pick a phone up/,
  ],
  // Kindnesses and what was liked.
  ['What I loved was the garden', 'Dana Okafor', /the garden/],
  ['Dana: "we have a van and no driver at all"', 'Dana Okafor', /we have a van and no driver at all/],
];

/** What no letter says of a note. */
const unsaid: readonly (readonly [note: string, words: RegExp])[] = [
  ['Luis goes to Cremona till the 6th and will say when he is home', /Cremona/],
  ['Ex-employee on the forum says Luis is a tyrant', /forum|tyrant/i],
  ['- used the Leeds case, all of it\n  (careful: could be identified)', /Leeds/],
  ['- the Leeds story went well. he liked it. do not name them', /Leeds/],
  ['I worry about pay. Nor about the drinking.', /drinking/],
  ['Her words: "I have nobody who has done it". Did I say I had done one?', /I have nobody/],
  ['Dana asked for a time when the build went wrong', /send you/],
  ['## Promised\n- Dana: found in 6 minutes', /6 minutes/],
  ['Dana says 14 nurses left for the Gulf', /time (?:we spent|given) [^.]*left for/],
  ['**Not said:** I ran payroll twice. And I talked about spreadsheets.', /spreadsheets/],
  ['Luis: documentation one, case 2', /documentation one|case 2/],
  ['Dana: "I will make up my mind over the weekend"', /make up my mind/],
];

const entry = (body: string) =>
  `---\ncompany: Acme\nrole: Planner\ndate: 2026-11-17\ninterviewers: Dana Okafor; Luis Pereira\noutcome: waiting\n---\n${body}\n`;
const writtenTo = (to: string, note: string) =>
  bodyOf(letterFor({ text: entry(note), letter: 'thank-you', to })).replace(/<!--[\s\S]*?-->/g, '');

describe('letters out of notes as people write them', () => {
  for (const [note, to, words] of said)
    it(`says to ${to}: ${note}`, () => assert.match(writtenTo(to, note), words));
  for (const [note, words] of unsaid)
    it(`keeps back: ${note}`, () => {
      for (const to of ['Dana Okafor', 'Luis Pereira']) assert.doesNotMatch(writtenTo(to, note), words);
    });

  it('reads speech that was written down without any mark', () => {
    const memo =
      "right so that was acme i'm sat in the van dana did most of it and luis came in after ten minutes and stayed the full hour dana asked what i would do if a lift was stuck between floors and i said talk to them first then luis asked about old relay controllers because they have eleven of them and i forgot to say i wrote the job sheet template and he says he will ring on friday money is thirty eight which is less than now";
    assert.match(writtenTo('Luis Pereira', memo), /old relay controllers/);
    assert.match(writtenTo('Luis Pereira', memo), /I wrote the job sheet template/);
    assert.doesNotMatch(writtenTo('Luis Pereira', memo), /thirty/);
  });

  it('learns the other half of a name from the notes', () => {
    const text = `---\ncompany: Acme\ndate: 2026-11-17\ninterviewers: Mrs Davids; Lebo; J. Achterberg\noutcome: waiting\n---\nNazeema Davids asked about the reading corner.\n\nLebo Mokoena asked about the night trains.\n\nJan Achterberg asked about the old barns.\n`;
    const to = (name: string) => bodyOf(letterFor({ text, letter: 'thank-you', to: name }));
    assert.match(to('Mrs Davids'), /the reading corner/);
    assert.match(to('Lebo'), /the night trains/);
    assert.match(to('J. Achterberg'), /the old barns/);
  });
});
