import assert from 'node:assert/strict';
import { Temporal } from 'temporal-polyfill';
import { evaluate } from '../../../src/core/incremental/evaluation.ts';
import { editsOf } from '../../../src/core/log/change.ts';
import type { CalendarEvent, Message } from '../../../src/core/messages/index.ts';
import { type Proposal, proposalOf, readMessage } from '../../../src/core/messages/index.ts';
import type { ProposalContext } from '../../../src/core/messages/proposalContext.ts';
import { applyEdits } from '../../../src/core/text.ts';
import { contextAt, filesOf, logOf } from '../logOf.ts';

const today = Temporal.PlainDate.from('2026-11-23');
const zone = 'Europe/Berlin';

const mail = (from: string, subject: string, text: string, more: Partial<Message> = {}): Message => {
  const [, name = '', address = ''] = /^(.*?) ?<(.*)>$/.exec(from) ?? [];
  return {
    form: 'mail',
    from: { name, address },
    replyTo: undefined,
    to: [{ name: 'Kim Berg', address: 'kim@home.test' }],
    cc: [],
    subject,
    sent: { date: Temporal.PlainDate.from('2026-11-20'), time: new Temporal.PlainTime(9), offset: '+01:00' },
    text,
    events: [],
    isBulk: false,
    isAutomaticReply: false,
    problems: [],
    ...more,
  };
};

const event = (more: Partial<CalendarEvent> = {}): CalendarEvent => ({
  method: 'REQUEST',
  uid: 'meeting-1@northwind.example',
  sequence: 0,
  isCancelled: false,
  summary: 'Interview Controls Engineer – Kim Berg',
  description:
    'Dear Kim, we look forward to meeting you at Northwind Robotics to talk about the Controls Engineer position.',
  location: '',
  conference: '',
  start: {
    value: { date: Temporal.PlainDate.from('2026-12-03'), time: new Temporal.PlainTime(14) },
    zone: 'W. Europe Standard Time',
    zoneOffset: '+01:00',
  },
  duration: 45,
  organizer: { name: 'Hale, Rosa', address: 'rosa.hale@northwind.example' },
  attendees: [
    {
      name: 'Dana Okafor',
      address: 'dana@northwind.example',
      type: 'INDIVIDUAL',
      role: 'REQ-PARTICIPANT',
      status: 'NEEDS-ACTION',
    },
    {
      name: 'Room 3',
      address: 'room3@northwind.example',
      type: 'RESOURCE',
      role: 'NON-PARTICIPANT',
      status: '',
    },
    {
      name: 'kim@home.test',
      address: 'kim@home.test',
      type: 'INDIVIDUAL',
      role: 'REQ-PARTICIPANT',
      status: '',
    },
  ],
  recurs: false,
  stamp: { date: Temporal.PlainDate.from('2026-11-20'), time: new Temporal.PlainTime(9), offset: 'Z' },
  shownZone: undefined,
  ...more,
});

const invitation = (more: Partial<CalendarEvent> = {}): Message =>
  mail('Rosa Hale <rosa.hale@northwind.example>', 'Interview', '', { events: [event(more)] });

const first = `---
company: Northwind Robotics, Inc.
role: Controls engineer
date: 2026-11-12T10:00
round: phone
outcome: waiting
interviewers:
  - Dana Okafor <dana@northwind.example> (Staff Engineer)
---
`;

function propose(
  message: Message,
  files: Readonly<Record<string, string>>,
  more: Partial<ProposalContext> = {},
): Proposal {
  const evaluation = evaluate(filesOf(files), contextAt('2026-11-30T10:00', zone));
  return proposalOf(readMessage(message, { today, zone }), {
    evaluation,
    today,
    zone,
    textOf: (path) => files[path],
    ...more,
  });
}

const fieldsOf = ({ changes }: Proposal) =>
  Object.fromEntries(
    changes.flatMap(({ path, changes: ofFile }) =>
      ofFile.map((change) =>
        change.kind === 'set-field'
          ? [`${path} ${change.field}`, change.value]
          : [`${path} ${change.kind}`, change.kind === 'add-record' ? JSON.stringify(change.record) : ''],
      ),
    ),
  );

describe('what a message proposes', () => {
  it('is the next round of a process that the log knows, spelled as there', () => {
    const { newEntry, changes, known } = propose(invitation(), { 'a.md': first });
    assert.deepEqual(changes, []);
    assert.deepEqual(known?.signs, ['address', 'company', 'domain', 'person', 'role']);
    assert.equal(
      newEntry?.text.split('---')[1],
      `
company: "Northwind Robotics, Inc."
role: Controls engineer
date: 2026-12-03T14:00:00
round:
outcome:
decision-by:
interviewers:
  - Dana Okafor <dana@northwind.example> (Staff Engineer)
contact: Rosa Hale <rosa.hale@northwind.example>
duration: 45
calendar-uid: meeting-1@northwind.example
`,
    );
    assert.deepEqual(
      newEntry?.sources.map(({ field, words }) => [field, words.place]),
      [
        ['company', 'DESCRIPTION'],
        ['role', 'DESCRIPTION'],
        ['date', 'DTSTART'],
        ['interviewers', 'ATTENDEE'],
        ['contact', 'ATTENDEE'],
        ['duration', 'DTEND'],
        ['calendar-uid', 'UID'],
      ],
    );
  });

  it('names the zone where it is not the own one', () => {
    const { newEntry } = propose(invitation(), {}, { zone: 'America/New_York' });
    assert.match(newEntry?.text ?? '', /^date: 2026-12-03T14:00:00\n[\s\S]*^time-zone: Europe\/Berlin$/m);
  });

  it('moves and cancels the entry that the same invitation made', () => {
    const entry = propose(invitation(), {}).newEntry?.text ?? '';
    const moved = event({
      sequence: 1,
      start: {
        value: { date: Temporal.PlainDate.from('2026-12-04'), time: new Temporal.PlainTime(11) },
        zone: 'Europe/Berlin',
        zoneOffset: '+01:00',
      },
    });
    const update = propose(mail('Rosa Hale <rosa.hale@northwind.example>', '', '', { events: [moved] }), {
      'a.md': first,
      'b.md': entry,
    });
    assert.deepEqual(fieldsOf(update), {
      'b.md date': '2026-12-04T11:00:00',
      'b.md calendar-sequence': '1',
    });
    const cancelled = propose(invitation({ method: 'CANCEL' }), { 'a.md': first, 'b.md': entry });
    assert.deepEqual(fieldsOf(cancelled), {
      'b.md outcome': 'cancelled',
      'b.md outcome-since': '2026-11-20',
    });
    assert.deepEqual(propose(invitation(), { 'b.md': entry }).newEntry, undefined);
  });

  it('takes an invitation that was changed before anybody got it for a new one', () => {
    const changed = mail('Rosa Hale <rosa.hale@northwind.example>', '', '', {
      events: [event({ uid: 'another@northwind.example', sequence: 1 })],
    });
    const known = propose(invitation(), {}).newEntry?.text ?? '';
    const off = mail('Rosa Hale <rosa.hale@northwind.example>', '', '', {
      events: [event({ uid: 'another@northwind.example', method: 'CANCEL' })],
    });
    assert.deepEqual(propose(off, { 'b.md': known }).changes, []);
    for (const files of [{ 'a.md': first }, { 'b.md': known.replace('12-03', '12-02') }]) {
      const { changes, newEntry } = propose(changed, files);
      assert.deepEqual(changes, []);
      assert.match(newEntry?.text ?? '', /^calendar-uid: another@northwind\.example$/m);
    }
  });

  describe('where the calendar has changed an invitation since', () => {
    const change = (sequence: number, time: string, more: Partial<CalendarEvent> = {}) =>
      event({
        sequence,
        start: {
          value: { date: Temporal.PlainDate.from('2026-12-04'), time: Temporal.PlainTime.from(time) },
          zone: 'Europe/Berlin',
          zoneOffset: '+01:00',
        },
        ...more,
      });
    const send = (one: CalendarEvent) =>
      mail('Rosa Hale <rosa.hale@northwind.example>', '', '', { events: [one] });
    const afterIt = (text: string, { changes }: ReturnType<typeof propose>) =>
      applyEdits(text, editsOf(text, changes[0]?.changes ?? []) ?? []);
    const entry = propose(invitation(), {}).newEntry?.text ?? '';
    const second = afterIt(entry, propose(send(change(2, '11:00')), { 'b.md': entry }));

    it('writes how often, as a number', () => {
      assert.match(second, /^date: "2026-12-04T11:00:00"$/m);
      assert.match(second, /^calendar-sequence: 2$/m);
      const fresh = propose(send(change(3, '11:00')), {}).newEntry?.text ?? '';
      assert.match(fresh, /^calendar-sequence: 3$/m);
    });

    for (const [what, older] of Object.entries({
      'an older change': change(1, '09:00'),
      'the first invitation': change(0, '14:00'),
      'an older cancellation': change(1, '09:00', { method: 'CANCEL' }),
    })) {
      it(`asks before ${what} takes its place`, () => {
        const { changes, questions, held } = propose(send(older), { 'b.md': second });
        assert.deepEqual(changes, []);
        assert.equal(
          held?.text,
          'The invitation of {0} was changed after this one. Does this one hold all the same?',
        );
        assert.ok(questions.includes(held));
      });
    }

    it('writes the older one where it holds all the same', () => {
      const proposal = propose(send(change(0, '09:00')), { 'b.md': second }, { isAgreed: true });
      const text = afterIt(second, proposal);
      assert.match(text, /^date: "2026-12-04T09:00:00"$/m);
      assert.match(text, /^calendar-sequence: 0$/m);
    });

    it('cancels it with the number of the cancellation, and says no more of what is known', () => {
      const off = propose(send(change(3, '11:00', { method: 'CANCEL' })), { 'b.md': second });
      assert.match(afterIt(second, off), /^calendar-sequence: 3$/m);
      assert.deepEqual(propose(send(change(2, '11:00')), { 'b.md': second }).changes, []);
    });
  });

  it('records an answer in the round it is about, with the day of the mail', () => {
    const text =
      'Dear Kim,\n\nUnfortunately we have decided to move forward with another candidate.\n\nRegards\nRosa Hale';
    const proposal = propose(mail('Rosa Hale <rosa.hale@northwind.example>', 'Your application', text), {
      'a.md': first,
      'b.md': first.replace('2026-11-12', '2026-12-15'),
    });
    assert.equal(proposal.round?.entry.path, 'a.md');
    assert.deepEqual(fieldsOf(proposal), { 'a.md outcome': 'rejected', 'a.md outcome-since': '2026-11-20' });
    assert.deepEqual(proposal.questions, []);
    assert.equal(proposal.reply, 'rejection-reply');
    assert.equal(proposal.sources[0]?.words.text, 'move forward with another candidate');
  });

  it('records who wrote a rejection where it was not the contact', () => {
    const text =
      'Dear Kim,\n\nUnfortunately we have decided to move forward with another candidate.\n\nRegards\nDana Okafor';
    const from = 'Dana Okafor <dana@northwind.example>';
    const met = first.replace('---\n', '---\ncontact: Rosa Hale <rosa.hale@northwind.example>\n');
    const recorded = (log: string) =>
      propose(mail(from, 'Your application', text), { 'a.md': log }).sources.map(
        ({ field, value }) => `${field}: ${value}`,
      );
    const ofOutcome = ['outcome: rejected', 'outcome-since: 2026-11-20'];
    assert.deepEqual(recorded(met), [...ofOutcome, 'follow-ups: from: Dana Okafor']);
    assert.deepEqual(recorded(met.replace('Rosa Hale', 'Dana Okafor')), ofOutcome);
    const known = met.replace('---\n', '---\nfollow-ups: [{replied: 2026-11-20, from: Dana Okafor}]\n');
    assert.deepEqual(recorded(known), ofOutcome);
  });

  it('records an offer with the day to answer by, and a delay with the day to hear by', () => {
    const offer =
      'Dear Kim,\n\nWe are delighted to offer you the position. Please let us know by Friday 27 November 2026.\n\nRosa Hale';
    assert.deepEqual(
      fieldsOf(propose(mail('Rosa Hale <rosa.hale@northwind.example>', 'Offer', offer), { 'a.md': first })),
      {
        'a.md outcome': 'offer',
        'a.md outcome-since': '2026-11-20',
        'a.md offer-by': '2026-11-27',
      },
    );
    const delay =
      'Dear Kim,\n\nWe have not yet made a decision. We will get back to you by 30 November 2026.\n\nRosa Hale';
    assert.deepEqual(
      fieldsOf(propose(mail('Rosa Hale <rosa.hale@northwind.example>', 'Update', delay), { 'a.md': first })),
      {
        'a.md add-record': '{"replied":"2026-11-20"}',
        'a.md decision-by': '2026-11-30',
      },
    );
    const pause = 'Dear Kim,\n\nThe position is on hold until the new year.\n\nRosa Hale';
    assert.deepEqual(
      fieldsOf(propose(mail('Rosa Hale <rosa.hale@northwind.example>', 'Update', pause), { 'a.md': first })),
      {
        'a.md outcome': 'on hold',
        'a.md outcome-since': '2026-11-20',
      },
    );
  });

  it('never sets an outcome where two readings fit, until somebody says which', () => {
    const text =
      'Dear Kim,\n\nWe have decided to move forward with another candidate. We would be pleased to offer you the position of Technician.\n\nRosa Hale';
    const message = mail('Rosa Hale <rosa.hale@northwind.example>', 'News', text);
    const open = propose(message, { 'a.md': first });
    assert.deepEqual(open.changes, []);
    assert.ok(open.questions.length > 0);
    const said = propose(message, { 'a.md': first }, { kind: 'rejection' });
    assert.equal(fieldsOf(said)['a.md outcome'], 'rejected');
  });

  it('says nothing again that the entry says already', () => {
    const text =
      'Dear Kim,\n\nUnfortunately we have decided to move forward with another candidate.\n\nRosa Hale';
    const done = first.replace('outcome: waiting', 'outcome: rejected\noutcome-since: 2026-11-20');
    assert.deepEqual(
      propose(mail('Rosa Hale <rosa.hale@northwind.example>', '', text), { 'a.md': done }).changes,
      [],
    );
  });

  describe('of one of several interviews in a file', () => {
    const head = first.replace(/date: .*\nround: .*\noutcome: .*\n/, '');
    const listed = head.replace(
      'interviewers:',
      'interviews:\n  - date: 2026-11-12\n    round: phone\n  - date: 2026-12-03T14:00\n    round: onsite\ninterviewers:',
    );
    const headed = `${head}## Phone screen - 2026-11-12\nGood.\n\n## Onsite - 2026-12-03 14:00\n`;
    const tabled = `${head}| Round | Date |\n| --- | --- |\n| Phone | 2026-11-12 |\n| Onsite | 2026-12-03 14:00 |\n`;
    const told =
      'We have to move your interview. Could we meet on Monday, 7 December 2026 at 10:30 CET instead?';
    const move = mail(
      'Rosa Hale <rosa.hale@northwind.example>',
      'Interview',
      `Dear Kim,\n\n${told}\n\nRosa Hale`,
    );

    it('moves the one to come', () => {
      const { round, changes, questions } = propose(move, { 'a.md': listed });
      assert.deepEqual([round?.entry.id, questions], ['a.md#2026-12-03', []]);
      assert.equal(
        applyEdits(listed, editsOf(listed, changes[0]?.changes ?? []) ?? []),
        listed.replace('date: 2026-12-03T14:00', 'date: "2026-12-07T10:30:00"'),
      );
    });

    it('takes its letters and records along', () => {
      const text = listed.replace(
        'interviewers:',
        'follow-ups: [{letter: thank-you, sent: 2026-12-04, interview: 2026-12-03}]\ninterviewers:',
      );
      const letter =
        '---\nletter: invitation-reply\nentry: a.md#2026-12-03\nto: Dana Okafor\n---\nDear Dana,\n';
      const { changes } = propose(move, { 'a.md': text, 'b.md': letter });
      const [own, other] = changes.map(({ path, changes: all }) => {
        const before = path === 'a.md' ? text : letter;
        return applyEdits(before, editsOf(before, all) ?? []);
      });
      assert.match(own ?? '', /interview: 2026-12-07\}/);
      assert.match(own ?? '', /date: "2026-12-07T10:30:00"/);
      assert.match(other ?? '', /^entry: "a\.md#2026-12-07"$/m);
    });

    for (const [place, text] of Object.entries({
      headed,
      tabled,
      both: listed + headed.slice(head.length),
    })) {
      it(`asks for the day to be changed by hand where it is ${place}`, () => {
        const { changes, questions } = propose(move, { 'a.md': text });
        assert.deepEqual(changes, []);
        assert.deepEqual(questions.at(-1)?.values, ['a.md', 'date: 2026-12-07T10:30:00']);
      });
    }

    it('cancels it wherever it is told', () => {
      const text = 'Dear Kim,\n\nWe have to cancel your interview on 3 December 2026.\n\nRosa Hale';
      const off = mail('Rosa Hale <rosa.hale@northwind.example>', 'Interview cancelled', text);
      for (const before of [listed, headed, tabled]) {
        const { changes } = propose(off, { 'a.md': before });
        const after = applyEdits(before, editsOf(before, changes[0]?.changes ?? []) ?? []);
        assert.deepEqual(
          logOf({ 'a.md': after }).entries.map(({ outcome }) =>
            typeof outcome === 'object' ? outcome.value : '',
          ),
          ['advanced', 'cancelled'],
        );
      }
    });
  });

  for (const [written, after] of Object.entries({
    'date: 2026-12-03T14:00+01:00': {
      'a.md date': '2026-12-03T15:00:00',
      'a.md time-zone': 'America/New_York',
    },
    'date: 2026-12-03T15:00-05:00': {},
    'date: 2026-12-03T15:00 America/New_York': {},
    'date: 2026-12-03T15:00 ET': {},
    'date: 2026-12-03T15:00\ntime-zone: America/New_York': {},
    'date: 2026-12-03T14:00\ntime-zone: America/New_York': { 'a.md date': '2026-12-03T15:00:00' },
    'date: 2026-12-03T15:00': { 'a.md date': '2026-12-03T15:00:00', 'a.md time-zone': 'America/New_York' },
  })) {
    it(`moves an interview of ${JSON.stringify(written)} by what its zone says`, () => {
      const start = {
        value: { date: Temporal.PlainDate.from('2026-12-03'), time: new Temporal.PlainTime(15) },
        zone: 'America/New_York',
        zoneOffset: '-05:00',
      };
      const entry = first
        .replace(/date: .*/, written)
        .replace(
          'outcome: waiting',
          'outcome: upcoming\nduration: 45\ncalendar-uid: meeting-1@northwind.example\ncalendar-sequence: 1',
        );
      assert.deepEqual(fieldsOf(propose(invitation({ sequence: 1, start }), { 'a.md': entry })), after);
    });
  }

  for (const [written, after] of [
    ['contact: Rosa Hale', 'contact: Rosa Hale <rosa.hale@northwind.example>'],
    ['contact: [Rosa Hale, Tom]', 'contact: [Rosa Hale <rosa.hale@northwind.example>, Tom]'],
    ['contact: "Rosa Hale" # HR', undefined],
    ['contact: Rosa', undefined],
    ['contact: Rosa Hale <rosa@home.example>', undefined],
    ['contact: {name: Rosa Hale, phone: 1}', undefined],
  ] as const) {
    it(`${after === undefined ? 'adds no address to' : 'adds the address to'} ${JSON.stringify(written)}`, () => {
      const text = first.replace('interviewers:', `${written}\ninterviewers:`);
      const answer =
        'Dear Kim,\n\nUnfortunately we chose another candidate.\n\nRosa Hale\nNorthwind Robotics';
      const { changes } = propose(
        mail('Rosa Hale <rosa.hale@northwind.example>', 'Your application', answer),
        { 'a.md': text },
      );
      const edits = editsOf(text, changes[0]?.changes ?? []) ?? [];
      const edited = applyEdits(text, edits);
      assert.match(edited, /^outcome: rejected$/m);
      assert.equal(edited.includes('rosa.hale@northwind.example'), after !== undefined, edited);
      assert.ok(edited.includes(after ?? written), edited);
    });
  }

  it('knows a process where one of the two says that the house is a group', () => {
    const text =
      'Dear Kim,\n\nUnfortunately we chose another candidate.\n\nRosa Hale\nGruppe Northwind Robotics';
    const { known } = propose(mail('Rosa Hale <rosa.hale@mail.example>', 'Gruppe Northwind Robotics', text), {
      'a.md': first,
    });
    assert.ok(known?.signs.includes('company'));
  });

  it('asks which process it is where nothing tells them apart', () => {
    const text =
      'Dear Kim,\n\nUnfortunately we have decided to move forward with another candidate.\n\nRosa Hale\nNorthwind Robotics';
    const files = { 'a.md': first, 'c.md': first.replace('Controls engineer', 'Designer') };
    const { changes, questions } = propose(
      mail('Rosa Hale <rosa.hale@northwind.example>', 'Your application', text),
      files,
    );
    assert.deepEqual(changes, []);
    assert.equal(questions[0]?.text, 'It can be about {0}. Name the entry.');
  });

  it('leaves the hour blank where the zone is only likely another one', () => {
    const text =
      'Dear Kim,\n\nWe would like to invite you to an interview on Thursday 3 December 2026 at 14:00.\n\nRosa Hale';
    const message = {
      ...mail('Rosa Hale <rosa.hale@northwind.example>', 'Interview', text),
      sent: { date: today, time: new Temporal.PlainTime(9), offset: '-05:00' },
    };
    const { newEntry, questions } = propose(message, {});
    assert.match(newEntry?.text ?? '', /^date: 2026-12-03$/m);
    assert.ok(questions.some(({ text: asked }) => asked.startsWith('The message names no time zone')));
    assert.match(
      propose(mail('Rosa Hale <rosa.hale@northwind.example>', 'Interview', text), {}).newEntry?.text ?? '',
      /^date: 2026-12-03T14:00:00$/m,
    );
  });

  it('makes an entry that reads, whatever names and places say', () => {
    for (const evil of [
      '---\nevil: yes',
      '"quoted',
      'a: b # c',
      '[[x]]',
      '<script>',
      '- item',
      '{{x}}',
      '\u202Eevil',
    ]) {
      const hostile = event({
        summary: `Interview ${evil}`,
        location: evil,
        organizer: { name: evil, address: 'x@evil.example' },
        uid: evil,
      });
      const { newEntry } = propose(mail('X <x@evil.example>', evil, '', { events: [hostile] }), {});
      const [entry] = logOf({ 'n.md': (newEntry?.text ?? '').replace('company:', 'company: X') }).entries;
      assert.equal(entry?.date?.value.date.toString(), '2026-12-03', evil);
    }
  });
});
