import assert from 'node:assert/strict';
import { Temporal } from 'temporal-polyfill';
import { type Found, type MessageReading, parseMessage, readMessage } from '../../../src/lazy/messages.ts';

const today = Temporal.PlainDate.from('2026-12-01');

/** What makes patterns slow, in words, names, dates, links and marks. */
const repeated = [
  'x',
  'X',
  ' ',
  '\n',
  '\n\n',
  'a ',
  'Aa ',
  'Dana Okafor ',
  'Dana, ',
  'and ',
  '(',
  '[',
  '](',
  '<',
  '<a ',
  '<b>',
  '&amp;',
  '- ',
  '> ',
  '>',
  ',',
  '. ',
  '.',
  ':',
  'a@',
  'a@b.',
  'a.b',
  '"',
  "'",
  '`',
  '\\',
  '=',
  '=\n',
  '*a_',
  '🙂',
  '1',
  '1.',
  '1:',
  '12:30 ',
  '14-',
  '3 Dec ',
  'Monday ',
  'at ',
  'from 9 to ',
  'GMT+',
  'https://a.',
  'https://x/',
  'Re: ',
  'Fwd: ',
  'From: a\n',
  'On Monday, Dana wrote:\n',
  '-----',
  'we will ',
  'not ',
  'unfortunately ',
  'another candidate ',
  'the role of ',
  'interview with ',
  'Engineer ',
  'Head of ',
  'der die das ',
  'candidature ',
  'não ',
  '面接',
  '12月3日',
];

const places: Readonly<Record<string, (long: string) => string>> = {
  text: (long) => `Dear Kim,\n\nwe ${long} meet you on 3 December.\n\nDana`,
  'a subject': (long) =>
    `From: Dana Okafor <dana@x.example>\nTo: kim@home.test\nSubject: Interview ${long.replaceAll('\n', ' ')} at X\n\nDear Kim, are you free?\n`,
  'a sender': (long) =>
    `From: ${long.replaceAll('\n', ' ')} <dana@x.example>\nTo: ${long.replaceAll('\n', ' ')}\nSubject: Interview\n\nDear Kim, are you free?\n`,
  HTML: (long) =>
    `From: Dana <dana@x.example>\nSubject: Interview\nMIME-Version: 1.0\nContent-Type: text/html; charset=utf-8\n\n<p>Dear Kim, <b>${long}</b></p>`,
  'a calendar': (long) => {
    const value = long.replaceAll('\n', String.raw`\n`);
    return `BEGIN:VCALENDAR\nMETHOD:REQUEST\nBEGIN:VEVENT\nUID:${value}\nSUMMARY:Interview ${value}\nLOCATION:${value}\nDESCRIPTION:Dear Kim\\, ${value}\nDTSTART:20261203T140000Z\nATTENDEE;CN="${value.replaceAll('"', '')}":mailto:a@x.example\nEND:VEVENT\nEND:VCALENDAR\n`;
  },
};

/** Every value of a reading with the words it came from. */
function foundIn(reading: MessageReading): readonly Found<unknown>[] {
  const values = Object.values(reading).flat();
  return values.filter((value): value is Found<unknown> => typeof value === 'object' && 'words' in value);
}

describe('hostile messages', function () {
  this.timeout(60_000);

  for (const atom of repeated) {
    const long = atom.repeat(60_000 / atom.length);
    for (const [place, written] of Object.entries(places)) {
      it(`reads 60 KB of ${JSON.stringify(atom)} in ${place}`, async () => {
        const message = await parseMessage(new TextEncoder().encode(written(long)));
        const found = foundIn(readMessage(message, { today }));
        assert.notEqual(found.length, 0);
        for (const { words } of found.filter((one) => one.words.place === 'text')) {
          const { start, end } = words.range;
          assert.equal(words.text, message.text.slice(start, end));
        }
      });
    }
  }
});
