import assert from 'node:assert/strict';
import fc from 'fast-check';
import { tones } from '../../../src/core/config.ts';
import { readFrontMatter } from '../../../src/core/frontMatter/readFrontMatter.ts';
import { kindOf, type LetterKind, letterKindNames } from '../../../src/core/kinds/index.ts';
import { readLetter } from '../../../src/core/log/letter.ts';
import { readProfile } from '../../../src/core/log/profile.ts';
import { runs } from '../../runs.ts';
import { reviewed } from '../review/reviewed.ts';
import { bodyOf, letterFor } from './letters.ts';

const rich = `---
company: Northwind Robotics
role: Controls Engineer
date: 2026-11-17T14:00
round: onsite
outcome: waiting
decision-by: 2026-12-04
offer-by: 2026-12-01
interviewers:
  - Dana Okafor <dana@northwind.example>
  - Luis Pereira (Staff Engineer)
---

## Highlights

- Dana: their plan to split the cell controller from the line scheduler
- Luis: the way you test motion profiles against a simulated gripper
- the **pilot line** that builds its own [spare parts](https://x.example)

## Unsaid

- I moved a packaging line from relay logic to structured text without a day of downtime

## Promised

- [ ] Send Luis the test plan for the gripper simulator
- [x] Send Dana my references
`;
const bare = '---\ncompany: Northwind\ndate: 2026-11-17\n---\n';

/** Phrases that make a letter smell of a template. */
const cliches =
  /just checking in|hope this (e-?mail|letter|message)? ?finds you|touch base|circle back|reach out|per my last|passionate|to whom it may concern|at your earliest convenience|thrilled|synergy/i;

const decided: Partial<Record<LetterKind, RegExp>> = {
  withdrawal: /^[^.]*I am withdrawing my application/,
  acceptance: /^[^.]*I am happy to accept/,
  'offer-decline': /decided to decline/,
  'acceptance-withdrawal': /^[^.]*I have to withdraw my acceptance/,
};

const wordsIn = (text: string) => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

/** The paragraphs between greeting and signature. */
const message = (body: string) => body.split('\n\n').slice(1, -1).join('\n\n');

describe('letters', () => {
  for (const letter of letterKindNames) {
    for (const tone of tones) {
      it(`${letter}, ${tone}: rich notes and a bare entry`, () => {
        for (const text of [rich, bare]) {
          const to = text === rich ? 'Dana Okafor' : undefined;
          const composed = letterFor({ text, letter, tone, to });
          assert.doesNotMatch(composed.text, /undefined|null|NaN|\[object|<%|\{\{|[\uE000\uE001]/);
          assert.doesNotMatch(composed.text, cliches);
          assert.doesNotMatch(composed.text, / {2}|\n{3}| \n|\n /);
          assert.ok((composed.text.match(/!/g) ?? []).length <= 2);
          const read = readLetter(composed.path, readFrontMatter(composed.text));
          assert.equal(read?.kind.value, letter);
          assert.equal(read?.entry?.value, '../a.md');
          assert.ok(read?.subject?.value);
          assert.equal(read?.sent, undefined);
          assert.match(decided[letter] ? message(bodyOf(composed)) : '', decided[letter] ?? /^$/);
          const [, most] = kindOf(letter).words;
          assert.ok(
            wordsIn(message(bodyOf(composed))) <= most,
            `${wordsIn(message(bodyOf(composed)))} words`,
          );
        }
      });
    }
  }

  const finished: readonly LetterKind[] = [
    'thank-you',
    'check-in',
    'second-check-in',
    'rejection-reply',
    'withdrawal',
  ];
  for (const letter of finished) {
    it(`${letter}: rich notes give a finished letter of a fitting length`, () => {
      for (const tone of tones) {
        const body = bodyOf(letterFor({ text: rich, letter, tone, to: 'Dana Okafor' }));
        assert.doesNotMatch(body, /\[/);
        const [least, most] = kindOf(letter).words;
        const count = wordsIn(message(body));
        // A letter says what the notes hold; a short one is none the worse for it.
        assert.ok(
          count >= least * 0.7 && count <= most,
          `${tone}: ${count} words, not ${least} to ${most}\n${body}`,
        );
      }
    });
  }

  it('gives a bare entry a short letter with two or three prompts', () => {
    const { text, snippet } = letterFor({ text: bare, letter: 'thank-you', profile: undefined });
    const prompts =
      bodyOf({ path: '', text, snippet, sources: [], notice: undefined }).match(/\[[^\]]+\]/g) ?? [];
    assert.ok(prompts.length >= 2 && prompts.length <= 3, prompts.join());
    assert.match(text, /\nHello,\n/);
    assert.match(snippet, /\$\{1:\[one concrete thing[^\]]*\]\}/);
  });

  it('gives each member of a panel another letter', () => {
    const [dana, luis] = ['Dana Okafor', 'Luis Pereira'].map((to) =>
      bodyOf(letterFor({ text: rich, letter: 'thank-you', to })),
    );
    assert.match(dana ?? '', /your plan to split the cell controller/);
    assert.match(luis ?? '', /the way you test motion profiles/);
    assert.match(luis ?? '', /I will send you the test plan for the gripper simulator/);
    assert.doesNotMatch(dana ?? '', /gripper/);
    const sentences = (body: string) => new Set(message(body).split(/(?<=[.?])\s+/));
    const shared = [...sentences(dana ?? '')].filter((sentence) => sentences(luis ?? '').has(sentence));
    assert.ok(shared.length <= 2, shared.join('\n'));
  });

  describe('out of notes with remarks and with people called alike', () => {
    const text = `---
company: Birch Labs
date: 2026-11-16
with: [Leo Marsh, Chris Leeds, Chris Lee, big Davie from the workshop]
---
## Unsaid
- I'm on antidepressants
- forgot to mention I've done my ALS instructor course in September, gutted

## Notes
- Leo: wants someone who doesn't have kids. I have two.
- Leo asked about my TWIC card, its expired since October
- I promised Leo a call on Tuesday
- His son was there also five minutes and did not say good morning
- haven't told Dave I'm looking
- Leo: same chapel as my cousin, so mind what gets said at home
- he said "week after next, start of"
- two on nights, need three
`;
    const body = () => bodyOf(letterFor({ text, letter: 'thank-you', to: 'Leo Marsh' }));
    for (const said of ['ALS instructor course in September.', 'my TWIC card.', 'I will call you'])
      it(`says: ${said}`, () => assert.ok(body().includes(said), body()));
    for (const kept of [
      'antidepressants',
      'kids',
      'gutted',
      'expired',
      'good morning',
      'Dave',
      'chapel',
      'week after',
      'two on',
    ])
      it(`keeps: ${kept}`, () => assert.ok(!body().includes(kept), body()));
    it('tells two people of one first name apart', () => {
      const templates = { 'thank-you': '<%= it.others %>' };
      const { text: letter } = letterFor({ text, letter: 'thank-you', to: 'Leo Marsh', templates });
      assert.match(letter, /, Chris Leeds, Chris Lee and Davie\s*$/);
    });
  });

  for (const [person, written] of [
    ['Dana Okafor <dana@northwind.example>', 'to: Dana Okafor <dana@northwind.example>'],
    ['Luis Pereira (Staff Engineer)', 'to: Luis Pereira'],
    ['dana@northwind.example', 'to: dana@northwind.example'],
    ['', 'to:'],
  ] as const) {
    it(`says whom it goes to as the front matter of a draft: ${person || 'nobody'}`, () => {
      const text = `---\ncompany: Northwind\ndate: 2026-11-17\ninterviewers: "${person}"\n---\n`;
      const to = person.replace(/ [<(].*/, '');
      assert.equal(
        letterFor({ text, letter: 'withdrawal', to }).text.split('\n\n')[0],
        `---\nletter: withdrawal\nentry: ../a.md\n${written}\nsubject: "Withdrawing my application: Northwind"\nsent:\n---`,
      );
    });
  }

  it('is the same for the same entry', () => {
    const wish = { text: rich, letter: 'thank-you', to: 'Dana Okafor' } as const;
    assert.deepEqual(letterFor(wish), letterFor(wish));
  });

  it('asks about no day that is still ahead, or that the interview, their reply or their pause left behind', () => {
    const checkIn = (more: string) =>
      bodyOf(
        letterFor({
          text: bare.replace('---\n', `---\n${more}\n`),
          letter: 'check-in',
          now: '2026-12-20T10:00',
        }),
      );
    assert.match(checkIn('decision-by: 2026-11-20'), /by Friday 20 November/);
    assert.match(checkIn('decision-by: 2026-11-20\noutcome-since: 2026-11-23'), /by Friday 20 November/);
    const left = [
      'decision-by: 2026-11-16',
      'decision-by: 2026-11-20\nfollow-ups: {replied: 2026-11-23}',
      'decision-by: 2026-11-20\noutcome: on hold\noutcome-since: 2026-11-23',
      'decision-by: 2026-12-24',
    ];
    for (const more of left) assert.doesNotMatch(checkIn(more), /You expected a decision/);
  });

  it('thanks for no interview that is still to come', () => {
    const decided = (letter: 'rejection-reply' | 'offer-thanks', now: string) =>
      bodyOf(letterFor({ text: bare, letter, now }));
    for (const letter of ['rejection-reply', 'offer-thanks'] as const) {
      assert.doesNotMatch(decided(letter, '2026-11-16T10:00'), /Thank you also/);
      assert.match(decided(letter, '2026-11-17T10:00'), /Thank you also/);
    }
  });

  it('asks no one who took an offer back which skill was missing', () => {
    const rescinded = rich.replace('outcome: waiting', 'outcome: rescinded\noutcome-since: 2026-11-17');
    const composed = letterFor({ text: rescinded, letter: 'rejection-reply', to: 'Dana Okafor' });
    assert.match(bodyOf(composed), /the offer for the .+ role no longer stands\./);
    assert.doesNotMatch(bodyOf(composed), /candidate|skill/);
    const found = reviewed({ 'interviews/a.md': rescinded, [composed.path]: composed.text }, composed.path);
    assert.deepEqual(found, []);
  });

  it('carries the thanks where none were sent', () => {
    const rejected = rich.replace('outcome: waiting', 'outcome: rejected\noutcome-since: 2026-11-17');
    const thanked = rejected.replace('interviewers:', 'follow-ups: 2026-11-17\ninterviewers:');
    const body = (text: string) => bodyOf(letterFor({ text, letter: 'rejection-reply', to: 'Dana Okafor' }));
    assert.match(body(rejected), /Thank you also for having me/);
    assert.doesNotMatch(body(thanked), /Thank you also for having me/);
  });

  const greetings: readonly (readonly [person: string, tone: (typeof tones)[number], greeting: string])[] = [
    ['Dana Okafor', 'warm', 'Hi Dana,'],
    ['Dana Okafor', 'neutral', 'Dear Dana,'],
    ['Dana Okafor', 'formal', 'Dear Dana Okafor,'],
    ['Dr. Hanna Bergström', 'neutral', 'Dear Dr. Bergström,'],
    ['Herr Weber', 'warm', 'Dear Herr Weber,'],
    ['山田 太郎', 'neutral', 'Dear 山田 太郎,'],
    ['Cher', 'warm', 'Dear Cher,'],
    ['jobs@northwind.example', 'neutral', 'Hello,'],
    ['jobs@northwind.example', 'formal', 'Dear hiring team,'],
  ];
  for (const [person, tone, greeting] of greetings) {
    it(`greets ${person}, ${tone}`, () => {
      const text = `---\ncompany: A\ndate: 2026-11-17\ninterviewers: "${person}"\n---\n`;
      const body = bodyOf(letterFor({ text, letter: 'thank-you', to: person, tone }));
      assert.equal(body.trim().split('\n')[0], greeting);
    });
  }

  it('greets by the title of the notes, unless two share the last name, and says days as the country does', () => {
    const start = (people: string, country: string) => {
      const text = `---\ncompany: A\ndate: 2026-11-17\ncountry: ${country}\ninterviewers: [${people}]\n---\nMr Hussain runs the depot.\n`;
      return bodyOf(letterFor({ text, letter: 'thank-you', to: 'Rahul Hussain', tone: 'neutral' }));
    };
    assert.match(start('Rahul Hussain', 'CA'), /^Dear Mr Hussain,[\s\S]*on Tuesday, November 17/m);
    assert.match(start('Rahul Hussain', 'GB'), /^Dear Mr Hussain,[\s\S]*on Tuesday 17 November/m);
    assert.match(start('Rahul Hussain, Sara Hussain', 'GB'), /^Dear Rahul,/m);
  });

  it('offers skills of the profile that the notes never mention', () => {
    const text = rich.replace(/## Unsaid[^#]*/, '').replace('pilot line', 'pilot line in Rust');
    const profile = readProfile('---\nname: Robin Vale\nskills: [Rust, IEC 61131, "SCADA, HMI"]\n---\n');
    const letter = letterFor({ text, letter: 'thank-you', to: 'Dana Okafor', profile });
    assert.match(
      letter.text,
      /my experience with \[a skill from your profile\]<!-- From your notes, to pick from:\n· IEC 61131\n· SCADA, HMI\n-->/,
    );
    assert.match(letter.snippet, /\$\{1\|\[a skill from your profile\],IEC 61131,SCADA\\, HMI\|\}/);
  });

  it('writes Markdown of the notes as it looks, and keeps the subject plain', () => {
    const text = '---\ncompany: "A*b*c <b>"\nrole: "C_x_ *lead*"\ndate: 2026-11-17\n---\n';
    const composed = letterFor({ text, letter: 'withdrawal' });
    assert.match(composed.text, /the C\\?_x\\_ \\\*lead\\\* role at A\\\*b\\\*c \\<b>/);
    assert.match(composed.text, /subject: .*C_x_ \*lead\*/);
  });

  it('names no day where the entry has none', () => {
    const text = '---\ncompany: Northwind\noutcome: rejected\n---\n';
    for (const letter of letterKindNames) {
      const body = bodyOf(letterFor({ text, letter }));
      assert.doesNotMatch(body, /undefined| [.,]| {2}|\bon (?:and|or|about|to)\b/, letter);
    }
  });

  it('names the day by which the other offer wants its answer, and no day that is past', () => {
    const offer = (company: string, by: string) =>
      `---\ncompany: ${company}\ndate: 2026-11-10\noutcome: offer\noffer-by: ${by}\n---\n`;
    const bodyWith = (more: Readonly<Record<string, string>>) =>
      bodyOf(letterFor({ text: rich, letter: 'competing-offer', to: 'Dana Okafor', more }));
    const more = {
      'interviews/b.md': offer('Contoso', '2026-11-27'),
      'interviews/c.md': offer('Halden', '2026-11-25'),
      'interviews/d.md': offer('Lumen', '2026-11-16'),
      'interviews/e.md': offer('Vale', '2026-11-20').replace('outcome: offer', 'outcome: waiting'),
      'interviews/f.md': offer('Polar', '2026-11-20').replace('outcome: offer', 'outcome: whatever'),
      'interviews/g.md': offer('Northwind Robotics', '2026-11-20').replace(
        'date',
        'role: Controls Engineer\ndate',
      ),
      'interviews/i.md': offer('Orbit', '2026-11-20').replace('date', 'interested: no\ndate'),
      'interviews/j.md': offer('Quarry', '2026-11-20'),
      'interviews/k.md': '---\ncompany: Quarry\ndate: 2026-11-16\noutcome: offer declined\n---\n',
    };
    assert.match(bodyWith(more), /Wednesday 25 November/);
    const rescheduled = '---\ncompany: Halden\ndate: 2026-11-16\noutcome: cancelled\n---\n';
    assert.match(bodyWith({ ...more, 'interviews/l.md': rescheduled }), /Wednesday 25 November/);
    assert.match(
      bodyWith({ ...more, 'interviews/h.md': offer('Kite', '2026-11-18') }),
      /Wednesday 18 November/,
    );
    const past = bodyWith({ 'interviews/d.md': offer('Lumen', '2026-11-16') });
    assert.doesNotMatch(past, /16 November|1 December/);
  });

  it('names the day that a moment in UTC is to the writer, and the day that another offset says', () => {
    const dayOf = (date: string, zone = '') =>
      / on (\w+ \d+ November)/.exec(
        bodyOf(letterFor({ text: bare.replace('2026-11-17', `${date}${zone}`), letter: 'thank-you' })),
      )?.[1];
    // The writer is in New York.
    assert.equal(dayOf('2026-11-18T02:00Z'), 'Tuesday 17 November');
    assert.equal(dayOf('2026-11-18T02:00Z', '\ntime-zone: Europe/Berlin'), 'Wednesday 18 November');
    assert.equal(dayOf('2026-11-18T02:00+09:00'), 'Wednesday 18 November');
  });

  it('looks forward to the day they named while it lies ahead', () => {
    const bodyAt = (now: string) =>
      bodyOf(letterFor({ text: rich, letter: 'thank-you', to: 'Dana Okafor', now }));
    assert.match(bodyAt('2026-12-04T10:00'), /4 December/);
    assert.doesNotMatch(bodyAt('2026-12-05T10:00'), /4 December/);
  });

  it('promises no answer by a day that is over', () => {
    const bodyAt = (now: string) =>
      bodyOf(letterFor({ text: rich, letter: 'offer-thanks', to: 'Dana Okafor', now }));
    assert.match(bodyAt('2026-12-01T10:00'), /my answer by Tuesday 1 December/);
    assert.doesNotMatch(bodyAt('2026-12-02T10:00'), /1 December/);
  });

  it('gives each of two people of the same first name what was promised to them', () => {
    const text = rich
      .replace('Dana Okafor <', 'Luis Okafor <')
      .replace('- [x] Send Dana my references', '- [ ] Send Luis P. my references')
      .replace('- [ ] Send Luis the test plan', '- [ ] Send Luis Okafor the test plan');
    const [okafor, pereira] = ['Luis Okafor', 'Luis Pereira'].map((to) =>
      bodyOf(letterFor({ text, letter: 'thank-you', to })),
    );
    assert.match(okafor ?? '', /I will send you the test plan/);
    assert.doesNotMatch(okafor ?? '', /references/);
    assert.match(pereira ?? '', /I will send you my references/);
    assert.doesNotMatch(pereira ?? '', /test plan/);
  });

  it('says of a cancelled interview nothing that is true of a past or a coming one only', () => {
    const text = rich.replace('outcome: waiting', 'outcome: cancelled');
    const body = bodyOf(letterFor({ text, letter: 'reschedule', to: 'Dana Okafor' }));
    assert.match(body, /Tuesday 17 November, did not work out\./);
    assert.doesNotMatch(body, /did not take place/);
  });

  it('keeps the promises that are owed, and asks where only the writer knows who is meant', () => {
    const thanked = rich.replace('interviewers:', 'follow-ups: 2026-11-17\ninterviewers:');
    const body = (text: string) =>
      bodyOf(letterFor({ text, letter: 'promised-material', to: 'Luis Pereira' }));
    assert.match(body(thanked), /the test plan for the gripper simulator/);
    const unclear = thanked.replace('Send Luis the test plan', 'Luis: ask her about his test plan');
    assert.match(body(unclear), /\[in your words: .*ask her about his test plan/);
  });

  it('writes to the contact about the meeting that others held', () => {
    const text = rich
      .replace('round: onsite', 'round: phone')
      .replace('interviewers:', 'contact: Ana Ruiz\ninterviewers:')
      .replace('- Dana: their plan', '- Ana: their plan');
    const body = bodyOf(letterFor({ text, letter: 'thank-you', to: 'Ana Ruiz' }));
    assert.match(body, /your plan to split the cell controller/);
    assert.doesNotMatch(body, /our call/);
  });

  it('tells nobody what was noted for oneself', () => {
    const text = rich
      .replace(/## Highlights[^#]*/, '## Highlights\n\n- the salary is low\n\n')
      .replace('- I moved a packaging line', '- worried about the overtime\n- I moved a packaging line');
    const body = bodyOf(letterFor({ text, letter: 'thank-you', to: 'Dana Okafor' }));
    assert.doesNotMatch(body, /salary|overtime/);
    assert.match(body, /I moved a packaging line/);
  });

  it('signs with links as they are', () => {
    const profile = readProfile('---\nname: Robin Vale\nlinks: [https://x.example/~robin_vale_*]\n---\n');
    const { text } = letterFor({ text: bare, letter: 'withdrawal', profile });
    assert.match(text, /\nhttps:\/\/x\.example\/~robin_vale_\*\n/);
  });

  it('says which value a template misses', () => {
    const templates = { 'thank-you': 'Subject: x\n\n<%= it.nothing %>' };
    assert.throws(
      () => letterFor({ text: rich, letter: 'thank-you', to: 'Dana Okafor', templates }),
      /The template thank-you fails in line 3: there is no it\.nothing/,
    );
  });

  it('says which template is missing', () => {
    const text = rich.replace('round:', 'template: my-own\nround:');
    assert.throws(() => letterFor({ text, letter: 'thank-you', to: 'Dana Okafor' }), /no template my-own/);
  });

  it('does not escape for HTML', () => {
    const text = "---\ncompany: Smith & O'Brien\ndate: 2026-11-17\n---\n";
    assert.match(letterFor({ text, letter: 'withdrawal' }).text, /Smith & O'Brien/);
  });

  it('reads back whatever the names are', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', minLength: 1 }),
        fc.string({ unit: 'grapheme' }),
        (company, role) => {
          // A file with the character for what could not be read is one in another encoding.
          const quote = (text: string) => JSON.stringify(text.toWellFormed().replaceAll('\uFFFD', '?'));
          const text = `---\ncompany: ${quote(`A${company}`)}\nrole: ${quote(role)}\ndate: 2026-11-17\n---\n`;
          const { path, text: letter, snippet } = letterFor({ text, letter: 'withdrawal' });
          const read = readLetter(path, readFrontMatter(letter));
          assert.equal(read?.kind.value, 'withdrawal');
          assert.equal(read?.entry?.value, '../a.md');
          assert.equal(read?.bodyStart, letter.indexOf('\n---\n') + 5);
          assert.ok(path.startsWith('interviews/letters/2026-11-18-'));
          assert.match(path, /^interviews\/letters\/[\p{L}\p{N}\p{M}-]+\.md$/u);
          assert.ok([...(path.split('/').at(-1) ?? '')].length <= 100);
          assert.equal(typeof snippet, 'string');
        },
      ),
      { numRuns: runs(300) },
    );
  });

  it('never takes a name that is there', () => {
    const taken = new Set([
      'interviews/letters/2026-11-18-northwind-withdrawal.md',
      'interviews/letters/2026-11-18-northwind-withdrawal-2.md',
    ]);
    const { path } = letterFor({
      text: bare,
      letter: 'withdrawal',
      taken: (candidate) => taken.has(candidate),
    });
    assert.equal(path, 'interviews/letters/2026-11-18-northwind-withdrawal-3.md');
  });

  it('escapes what a snippet would read as its own', () => {
    const text = '---\ncompany: "Ca$h {Co} \\\\ Sons"\ndate: 2026-11-17\n---\n';
    const { snippet } = letterFor({ text, letter: 'thank-you', profile: undefined, tone: 'formal' });
    assert.match(snippet, /Ca\\\$h \{Co\\\} \\\\ Sons/);
  });

  it('says nobody’s own words about them to their face, nor to the others', () => {
    const text = `---\ncompany: Acme\nrole: Engineer\ndate: 2026-11-17\noutcome: waiting\ninterviewers: [Sabine Köhler, Tom O'Brien, Will Park]\n---\n
## Highlights

- Tom liked my answer on idempotency keys
- shadow writes for three months, which will be measured
- the way Sabine draws a migration
`;
    const highlightFor = (to: string) => bodyOf(letterFor({ text, letter: 'thank-you', to }));
    assert.match(highlightFor("Tom O'Brien"), /shadow writes for three months/);
    const alone = text.replace(/- shadow.*\n- the way.*\n/, '');
    assert.match(
      bodyOf(letterFor({ text: alone, letter: 'thank-you', to: "Tom O'Brien" })),
      /\[one concrete thing that was said\]<!-- [^·]*\n· you liked my answer on idempotency keys\n-->/,
    );
    for (const to of ['Sabine Köhler', 'Will Park']) {
      assert.doesNotMatch(highlightFor(to), /Tom liked|my answer/);
      assert.match(
        highlightFor(to),
        /shadow writes for three months|the way (?:Sabine draws|you draw) a migration/,
      );
    }
    assert.match(highlightFor('Will Park'), /shadow writes for three months/);
  });
});
