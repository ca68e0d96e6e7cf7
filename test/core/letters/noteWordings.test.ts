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
