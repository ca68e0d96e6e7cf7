import assert from 'node:assert/strict';
import fc from 'fast-check';
import { editsOf } from '../../../src/core/log/change.ts';
import { english } from '../../../src/core/speech.ts';
import { applyEdits } from '../../../src/core/text.ts';
import { runs } from '../../runs.ts';
import { letterFor } from '../letters/letters.ts';
import { reviewed } from './reviewed.ts';
import {
  added,
  type Change,
  checkIn,
  halden,
  letter,
  northwind,
  review,
  sentences,
  thankYou,
} from './sampleLetter.ts';
import { entries } from './writtenLetters.ts';

describe('the review of a letter', function () {
  this.timeout(120_000);

  it('leaves style alone unless a setting asks for it, and says all else', () => {
    const text = letter({
      subject: 'Hello',
      greeting: 'Dear Marta,',
      body: `${thankYou} I am just checking in! It was great! Really! Why have you not answered yet?`,
    });
    const said = (severity: object, wantsStyle: boolean) =>
      reviewed({ 'visit.md': northwind, 'a.md': text }, 'a.md', severity, english, undefined, wantsStyle).map(
        ({ code, severity: how }) => `${code} ${how}`,
      );
    const all = said({}, true);
    for (const style of ['subject-vague warning', 'cliche information', 'exclamation information'])
      assert.ok(all.includes(style), style);
    assert.deepEqual(said({}, false), ['wrong-person error', 'blame warning']);
    assert.deepEqual(
      said({ cliche: 'warning' }, false).filter((one) => one !== 'blame warning'),
      ['wrong-person error', 'cliche warning'],
    );
  });

  it('lets a product speak of health, and a person not', () => {
    assert.deepEqual(review(letter(added('Your software plans sick leave well.'))), []);
    assert.deepEqual(review(letter(added('I am on sick leave.'))), ['sensitive: sick leave']);
  });

  it('misses nothing of the notes in a letter to somebody whom they leave out', () => {
    const notes = (body: string) => `${northwind.slice(0, northwind.indexOf('## '))}${body}`;
    const text = letter({ to: 'Luis Pereira', greeting: 'Dear Luis,' });
    const missing = (body: string) =>
      review(text, { 'visit.md': notes(body) }).filter((found) => found.startsWith('missing-part'));
    assert.deepEqual(missing('## Highlights\n- Dana: the move to Lisbon\n'), []);
    assert.equal(missing('## Highlights\n- the move to Lisbon\n').length, 1);
  });

  it('reads a letter without an entry by itself: nothing of an interview that nobody knows', () => {
    const text = letter({
      subject: 'Hi',
      body: `${thankYou}\n\nThe Test Manager role at Halden: we met on 18 November. It was the the best.`,
    }).replace('../visit.md', '../gone.md');
    assert.deepEqual(review(text), ['subject-vague: Hi', 'repeated-word: the the']);
  });

  it('reads a kind of letter that it does not know for what holds of any letter', () => {
    const text = letter({ subject: 'Hi', body: 'Short. And the the [one word more].' });
    assert.deepEqual(review(text.replace('letter: thank-you', 'letter: haiku')), [
      'subject-vague: Hi',
      'repeated-word: the the',
      'unfilled-blank: [one word more]',
    ]);
  });

  it('says of a letter without words of one’s own only what it lacks', () => {
    const text = '---\nletter: withdrawal\nentry: ../visit.md\nto: Dana Okafor\n---\n';
    assert.deepEqual(review(text), ['subject-missing: withdrawal']);
    const quoted = `${text.replace('to: Dana', 'subject: Controls Engineer\nto: Dana')}“Thank you for all of it.”\n`;
    assert.deepEqual(review(quoted), []);
  });

  it('lets an interview at a moment in UTC be on the day that it was to the writer', () => {
    const moment = northwind.replace('2026-11-19T14:00', '2026-11-20T01:00:00.000Z');
    const found = (change: Change) =>
      reviewed({ 'visit.md': moment, 'letters/a.md': letter(change) }, 'letters/a.md').map(
        ({ code }) => code,
      );
    assert.deepEqual(found({ sent: '2026-11-19' }), []);
    assert.deepEqual(found({ sent: '2026-11-18' }), ['too-early']);
    assert.deepEqual(found({ body: thankYou.replace('Thursday 19', 'Tuesday 17') }), ['wrong-date']);
  });

  it('ends a letter before a name without a closing line', () => {
    const ends = (end: string) => review(letter().replace('Kind regards,\nRobin Vale\n', end));
    assert.deepEqual(ends('Robin the the Vale\n'), []);
    assert.deepEqual(ends('It was the the best.\n'), ['repeated-word: the the']);
  });

  it('lets a link, an image or attachments in the front matter be what is attached', () => {
    const text = letter(added('Please find attached my plan.'));
    assert.deepEqual(review(text), ['attachment: Please find attached']);
    for (const carrying of [
      text.replace('\nsent:', '\nattachments: plan.pdf\nsent:'),
      text.replace('my plan', '[my plan](plan.pdf)'),
      text.replace('my plan', '![my plan](plan.png)'),
      text.replace('my plan', '[my plan][1]\n\n[1]: plan.pdf\n\n'),
      text.replace('my plan', '![my plan][1]\n\n[1]: plan.png\n\n'),
    ])
      assert.deepEqual(review(carrying), []);
    for (const empty of [
      text.replace('\nsent:', '\nattachments:\nsent:'),
      text.replace('my plan', '[my plan](mailto:me@x.example)'),
    ])
      assert.deepEqual(review(empty), ['attachment: Please find attached']);
  });

  it('believes the language that the letter or its entry names', () => {
    const text = letter(added('I am just checking in on it.'));
    const named = (language: string) => text.replace('\nsent:', `\nletter-language: ${language}\nsent:`);
    const ofEntry = (language: string, letterText = text) =>
      review(letterText, { 'visit.md': northwind.replace('round:', `letter-language: ${language}\nround:`) });
    assert.deepEqual(review(named('de')), []);
    assert.deepEqual(review(named('en-GB')), ['cliche: just checking in']);
    assert.deepEqual(ofEntry('fr'), []);
    assert.deepEqual(ofEntry('fr', named('en')), ['cliche: just checking in']);
  });

  it('takes a decision that the subject says', () => {
    const body =
      'Thank you for your time and for the visit. This was not an easy step, and I wanted you to hear of it from me first. I wish you and the whole team the best of luck in finding the right person for this role.';
    const text = (subject: string) => letter({ kind: 'withdrawal', subject, body });
    assert.deepEqual(review(text('Controls Engineer: I withdraw')), []);
    assert.deepEqual(
      review(text('Controls Engineer: my application')).map((one) => one.split(':')[0]),
      ['unclear-decision'],
    );
    assert.deepEqual(
      review(text('')).map((one) => one.split(':')[0]),
      ['subject-missing', 'unclear-decision'],
    );
  });

  it('finds the same letter to somebody else of the panel', () => {
    const other = letter({
      to: 'Luis Pereira',
      greeting: 'Dear Luis,',
      body: `${thankYou}\n\nI will send you the gripper data, too.`,
    });
    assert.deepEqual(review(letter(), { 'letters/b.md': other }), [`same-letter: ${sentences.thanks}`]);
    const own = letter({ to: 'Luis Pereira', greeting: 'Dear Luis,', body: checkIn });
    // Another letter to the same person, one to nobody, one of another kind.
    for (const text of [
      own,
      letter(),
      other.replace('to: Luis Pereira', 'to:'),
      other.replace('letter: thank-you', 'letter: check-in'),
    ])
      assert.deepEqual(review(letter(), { 'letters/b.md': text }), []);
    // A letter to one of two of that kind is found where names alone differ.
    const short = (name: string) =>
      letter({ to: name, greeting: `Dear ${name},`, body: 'Thank you for the day.' });
    assert.ok(
      !review(short('Dana Okafor'), { 'letters/b.md': short('Luis Pereira') }).some((one) =>
        one.startsWith('same'),
      ),
    );
  });

  it('knows the names of other processes however a letter writes them', () => {
    const others = {
      'other.md': halden
        .replace('Halden', '"#1 Müller  & Söhne"')
        .replace('Test Manager', 'R&D Lead')
        .replace('Mei Lin', 'Mei-Lin  Ödegård'),
      'again.md': northwind
        .replace('Controls Engineer', 'Safety Lead')
        .replace(/interviewers:[^#]*/s, 'interviewers: Aya Stone\n---\n'),
    };
    const rows: readonly (readonly [sentence: string, found: readonly string[]])[] = [
      ['I look forward to joining #1 Müller\n& Söhne.', ['wrong-company: #1 Müller\n& Söhne']],
      ['I look forward to joining Müller.', ['wrong-company: Müller']],
      ['The r&d lead role is what I want.', ['wrong-role: r&d lead']],
      ['The safety\nlead role is what I want.', ['wrong-role: safety\nlead']],
      ['I enjoyed the talk with MEI-LIN\nÖDEGÅRD.', ['wrong-person: MEI-LIN\nÖDEGÅRD']],
      ['I enjoyed the talk with Aya Stone.', ['wrong-person: Aya Stone']],
      ['I enjoyed the talk with Aya Stonecutter.', []],
    ];
    for (const [sentence, found] of rows) assert.deepEqual(review(letter(added(sentence)), others), found);
  });

  it('shows the beginning of a long blank', () => {
    const message = (words: string) =>
      reviewed({ 'visit.md': northwind, 'a.md': letter(added(`I liked [${words}].`)) }, 'a.md')[0]?.message;
    assert.equal(
      message('so it is'.padEnd(38, 'o')),
      `[${'so it is'.padEnd(38, 'o')}] is still to be filled in.`,
    );
    assert.equal(
      message('so it is'.padEnd(39, 'o')),
      `[${'so it is'.padEnd(38, 'o')}… is still to be filled in.`,
    );
  });

  it('leaves out what the letter or the settings switch off', () => {
    const text = letter(added('It was the the best. <!-- review-ignore repeated-word -->'));
    assert.deepEqual(review(text), []);
    const files = { 'visit.md': northwind, 'letters/a.md': letter({ subject: '' }) };
    assert.deepEqual(reviewed(files, 'letters/a.md', { 'subject-missing': 'off' }), []);
  });

  it('knows blanks, names and days in other languages, and the rest in English only', () => {
    const german = letter({
      greeting: 'Liebe Luis,',
      body: 'herzlichen Dank für das Gespräch am Dienstag. Ich habe mich sehr über Ihre Zeit gefreut und bin weiterhin an der Stelle interessiert. [ein Satz dazu] Ich freue mich, von Ihnen zu hören.',
    });
    assert.deepEqual(review(german), [
      'wrong-person: Luis',
      'wrong-date: Dienstag',
      'unfilled-blank: [ein Satz dazu]',
    ]);
  });

  it('corrects a name where it stands, and nothing else', () => {
    const text = letter({ greeting: 'Dear Dr. Okafer,' });
    const files = { 'visit.md': northwind, 'letters/a.md': text };
    const [finding] = reviewed(files, 'letters/a.md');
    const [fix] = finding?.fixes ?? [];
    assert.ok(fix?.kind === 'change');
    const edits = editsOf(text, fix.changes);
    assert.equal(applyEdits(text, edits ?? []), text.replace('Okafer', 'Okafor'));
  });

  it('says nothing of the thank-yous that the tool writes to one panel', () => {
    for (const entry of [entries.rich, entries.rich.replace(/- Luis: .*\n/, '').replace('Dana: ', '')]) {
      const letters = ['Dana Okafor', 'Luis Pereira'].map((to) =>
        letterFor({ text: entry, letter: 'thank-you', to }),
      );
      const files = Object.fromEntries([
        ['interviews/a.md', entry],
        ...letters.map(({ path, text }) => [path, text]),
      ]);
      for (const { path } of letters) assert.deepEqual(reviewed(files, path), []);
    }
  });

  it('lists every blank of a letter that the tool writes', () => {
    const { path, text } = letterFor({ text: entries.bare, letter: 'thank-you', profile: undefined });
    const blanks = text.match(/\[[^\]]+\]/g) ?? [];
    const found = reviewed({ 'interviews/a.md': entries.bare, [path]: text }, path);
    assert.deepEqual(
      found
        .filter(({ code }) => code === 'unfilled-blank')
        .map(({ range }) => text.slice(range.start, range.end)),
      blanks,
    );
  });

  it('reads anything without a stumble', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 300 }),
        fc.string({ maxLength: 200 }),
        (greeting, body) => {
          for (const finding of reviewed(
            { 'visit.md': northwind, 'letters/a.md': letter({ greeting, body }) },
            'letters/a.md',
          ))
            assert.ok(finding.range.start <= finding.range.end);
        },
      ),
      { numRuns: runs(100) },
    );
  });
});
