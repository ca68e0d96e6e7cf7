// What is new in a message, what it passes on, what it quotes, and what stands below it.
import assert from 'node:assert/strict';
import type { Message } from '../../../src/core/messages/index.ts';
import { passageOf, passagesOf } from '../../../src/core/messages/passages.ts';
import { signatureStart } from '../../../src/core/messages/signatureStart.ts';

const messageOf = (text: string, subject = ''): Message => ({
  form: 'mail',
  subject,
  text,
  from: undefined,
  to: [],
  cc: [],
  replyTo: undefined,
  sent: undefined,
  events: [],
  isBulk: false,
  isAutomaticReply: false,
  problems: [],
});

/** Each passage as `part: first line of it`, with the sender that stands above it. */
const partsOf = (text: string, subject?: string): readonly string[] =>
  passagesOf(messageOf(text, subject)).map(({ part, text: stretch, header }) => {
    const who = header?.from ? ` (${header.from.name || header.from.address})` : '';
    return `${part}${who}: ${stretch.trim().split('\n')[0]}`;
  });

const cases: readonly (readonly [name: string, text: string, parts: readonly string[], subject?: string])[] =
  [
    ['a plain text', 'Hi Kim,\nsee you.\n', ['new: Hi Kim,']],
    [
      'an answer above a quote',
      'Yes!\n\nOn 2 Dec 2026, at 7:21 pm, Shaz Quigley <shaz@x.example> wrote:\n> When?\n',
      ['new: Yes!', 'quoted: On 2 Dec 2026, at 7:21 pm, Shaz Quigley <shaz@x.example> wrote:'],
    ],
    [
      'an attribution of two lines',
      'Yes!\n\nOn Wed, 2 Dec 2026 at 19:21, Shaz Quigley <shaz@x.example>\nwrote:\n> When?\n',
      ['new: Yes!', 'quoted: On Wed, 2 Dec 2026 at 19:21, Shaz Quigley <shaz@x.example>'],
    ],
    [
      'an answer between the lines of a quote',
      '> When?\nOn Friday.\n> Where?\nHere.\n',
      ['quoted: > When?', 'new: On Friday.', 'quoted: > Where?', 'new: Here.'],
    ],
    [
      'a mail passed on, its header at the top',
      'From: Dana Okafor <dana@x.example>\nTo: Kim\nSubject: Interview\nDate: 2 Dec 2026\n\nHello\n',
      ['forwarded (Dana Okafor): Hello'],
    ],
    [
      'a mail passed on below a mark',
      'fyi\n\n---------- Forwarded message ---------\n\nFrom: dana@x.example\nDate: 2 Dec 2026\n\nHello\n',
      ['new: fyi', 'forwarded (dana@x.example): Hello'],
    ],
    [
      'a mail passed on whose header begins with the subject',
      'unten die Mail\n\n-------- Weitergeleitete Nachricht --------\nBetreff: \tRe: Termin\nDatum: \tThu, 26 Nov 2026\nVon: \tDana Okafor <dana@x.example>\nAn: \tKim\n\nHallo\n',
      ['new: unten die Mail', 'forwarded (Dana Okafor): Hallo'],
    ],
    [
      'a mail passed on, as its subject says',
      'fyi\n\nVon: Dana Okafor\nGesendet: Mittwoch\nAn: Kim\nBetreff: Termin\n\nHallo\n',
      ['new: fyi', 'forwarded (Dana Okafor): Hallo'],
      'WG: Termin',
    ],
    [
      'a mail that an answer quotes below a line',
      'Gern.\n\n-----Ursprüngliche Nachricht-----\nVon: Dana Okafor\nAn: Kim\n\nHallo\n\nFrom: Kim\nTo: Dana\n\nEarlier\n',
      ['new: Gern.', 'quoted (Dana Okafor): Hallo', 'quoted (Kim): Earlier'],
    ],
    [
      'a header whose value goes on in the next line',
      'ok\n\nFrom: Dana Okafor\n <dana@x.example>\nTo: Kim\n\nHello\n',
      ['new: ok', 'quoted (Dana Okafor): Hello'],
    ],
    ['a header without its sender', 'ok\n\nFrom:\nTo: Kim\n\nHello\n', ['new: ok', 'quoted: Hello']],
    [
      'a line that only begins like a header',
      'From: the whole team\n\nHello\n',
      ['new: From: the whole team'],
    ],
    [
      'a signature and the small print below it',
      'See you.\n-- \nDana Okafor\nThis message may contain words that are meant for one reader alone.\n',
      ['new: See you.', 'footer: Dana Okafor'],
    ],
    ['nothing at all', '\n\n', []],
  ];

describe('passages of a message', () => {
  for (const [name, text, parts, subject] of cases)
    it(`tells ${name}`, () => {
      assert.deepEqual(partsOf(text, subject), parts);
    });

  it('finds where a signature begins', () => {
    const below = (text: string): string => text.slice(signatureStart(passageOf('text', text)));
    assert.equal(
      below('See you on Friday.\n\nKind regards,\nDana Okafor\nHead of People\n'),
      'Dana Okafor\nHead of People\n',
    );
    assert.equal(below('See you on Friday.\n\nDean\n'), 'Dean\n');
    assert.equal(below('Dean\n'), '', 'short lines alone');
    assert.equal(below('Please send:\n- your references\n'), '', 'a list');
    assert.equal(below('See you on Friday.\n\nKind regards\n'), 'Kind regards\n', 'nobody below the closing');
  });
});
