import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import type { Message, MessageReading, Words } from '../../../src/core/messages/index.ts';
import { parseMessage, readMessage } from '../../../src/lazy/messages.ts';
import { anyText } from '../../anyText.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const today = Temporal.PlainDate.from('2026-12-01');
const read = (message: Message): MessageReading => readMessage(message, { today, zone: 'Europe/Berlin' });

const head =
  'From: "Dörr, Sabine (HR)" <sabine@heliotrop.example>\nTo: Kim <kim@home.test>\nSubject: Termin\nDate: Mon, 16 Nov 2026 10:48:53 +0100\nMIME-Version: 1.0\n';
const calendar = (inside: string): string =>
  `BEGIN:VCALENDAR\nMETHOD:REQUEST\nBEGIN:VEVENT\nUID:1\nDTSTART:20261201T100000Z\nDTEND:20261201T110000Z\nSUMMARY:Interview\n${inside}END:VEVENT\nEND:VCALENDAR\n`;
const sentences = ({ problems }: Message): readonly string[] => problems.map(({ text }) => text);

describe('a short text', () => {
  it('is of the day that stands above it', async () => {
    const { sentOn, start, kind, contact } = read(
      await parseMessage(
        bytesOf(
          '+44 7700 900318\nTue, 24 Nov 2026 09:12\n\nHi Kim, could we do your interview tomorrow at 14:00 instead?\n',
        ),
      ),
    );
    assert.deepEqual(
      [sentOn?.value.toString(), start?.value.date.toString(), start?.certainty, kind.value, contact],
      ['2026-11-24', '2026-11-25', 'certain', 'reschedule', undefined],
    );
  });

  it('is one message of a chat, of which nobody knows the day', async () => {
    const text =
      'Sneha Pillai\nTalent Partner @ Brightforge\nYESTERDAY\nSneha Pillai sent the following message at 7:42 PM\nView Sneha’s profile\nSneha Pillai\n7:42 PM\nHi Arjun, please send your expected CTC by tomorrow.\n👍  Thanks, Sneha   Sure, will share   Not interested\n';
    const { contact, answerBy, company, sentOn } = read(await parseMessage(bytesOf(text)));
    assert.equal(contact?.value.name, 'Sneha Pillai');
    assert.deepEqual([answerBy?.certainty, sentOn], ['likely', undefined]);
    assert.doesNotMatch(company?.value ?? '', /Sneha|Sure/);
  });

  it('gives the rows of a table of a mail as lines with labels', async () => {
    const { start, timeZone, interviewers } = read(
      await parseMessage(
        bytesOf(
          'From: Kirti <kirti@sarovar.example>\nTo: a@b.test\nSubject: Interview\nMIME-Version: 1.0\nContent-Type: text/html; charset=utf-8\n\n<p>Find the details of your interview below:</p><table><tr><td>Date</td><td>21-12-2026</td></tr><tr><td>Time</td><td>11.00 AM IST</td></tr><tr><th>Panel</th><td>Ms. Lakshmi Prasad</td></tr><tr><td>a</td><td>b</td><td>c</td></tr></table>',
        ),
      ),
    );
    assert.equal(start?.value.time?.toString(), '11:00:00');
    assert.equal(timeZone?.value, 'Asia/Kolkata');
    assert.deepEqual(
      interviewers.map(({ value }) => value.name),
      ['Lakshmi Prasad'],
    );
  });

  it('says one time where it says it in two zones', async () => {
    const { start, choices } = read(
      await parseMessage(
        bytesOf('We confirm your phone screen.\nDate: 12/30/2026\nTime: 12:30 PM PT / 3:30 PM ET\n'),
      ),
    );
    assert.deepEqual([start?.value.time?.toString(), choices.length], ['12:30:00', 0]);
  });
});

describe('the parsers of messages', function () {
  this.timeout(120_000);

  it('keep the offset of the sender, and the names as they are written', async () => {
    const message = await parseMessage(bytesOf(`${head}\nHallo\n`));
    assert.deepEqual(
      [message.from?.name, message.sent?.offset, message.sent?.time?.toString()],
      ['Dörr, Sabine (HR)', '+01:00', '10:48:00'],
    );
  });

  for (const [bulk, certainty] of [
    ['', 'certain'],
    ['List-Id: Letters <letters.heliotrop.example>\nPrecedence: bulk\n', 'likely'],
  ] as const)
    it(`ask about an outcome that a mail to ${bulk === '' ? 'one person does not leave open' : 'many seems to say'}`, async () => {
      const text =
        "We'd love to have you on the team, and we are delighted to offer you the position. An offer you can't refuse!";
      const message = await parseMessage(bytesOf(head.replace('MIME', `${bulk}MIME`).concat(`\n${text}\n`)));
      const { kind } = read(message);
      assert.deepEqual([kind.value, kind.certainty], ['offer', certainty]);
    });

  it('take HTML for text, and nothing of it for more', async () => {
    const html = `${head}Content-Type: text/html; charset=utf-8\n\n<html><style>p { color: red }</style><script>alert('x')</script><p>Dear Kim,<br>see <a href="https://x.example/a">here</a>&nbsp;now</p><img src="https://track.example/1"></html>`;
    const { text } = await parseMessage(bytesOf(html));
    assert.equal(text.trim(), 'Dear Kim,\nsee here [https://x.example/a] now');
  });

  it('take what is struck out or hidden for nothing said', async () => {
    for (const [html, shown] of [
      ['We meet <s>Thursday 3 December</s> Friday 4 December', 'We meet Friday 4 December'],
      ['<span style="text-decoration:line-through">10:00</span> <ins>11:00</ins>', '11:00'],
      ['<div style="font-size:1px; Display: none">Preview</div>Dear Kim', 'Dear Kim'],
      ['<ruby>面接<rp>(</rp><rt>めんせつ</rt><rp>)</rp></ruby>のご案内', '面接のご案内'],
    ] as const) {
      const { text } = await parseMessage(
        bytesOf(`${head}Content-Type: text/html; charset=utf-8\n\n${html}`),
      );
      assert.equal(text.trim(), shown);
    }
  });

  for (const disposition of ['', 'Content-Disposition: attachment; filename="answer.eml"\n'])
    it(`read a mail that is passed on ${disposition === '' ? 'as a part' : 'as a file'}, on the day on which it was sent`, async () => {
      const { kind, sentOn, contact } = read(
        await parseMessage(
          bytesOf(`From: Kim Doe <kim@home.example>
To: Kim Doe <kim@home.example>
Subject: Fwd: Your application
Date: Thu, 19 Nov 2026 14:00:00 +0100
MIME-Version: 1.0
Content-Type: multipart/mixed; boundary=b

--b
Content-Type: text/html

<p>see below</p>
--b
Content-Type: message/rfc822
${disposition}
From: =?utf-8?Q?Dana_Ok=C3=A1for?= <dana@northwind.example>
To: Kim Doe <kim@home.example>
Subject: Your application
Date: Thu, 05 Nov 2026 23:30:00 -0800
MIME-Version: 1.0
Content-Type: text/plain; format=flowed

Dear Kim, unfortunately we decided not to move forward with your application for 
Controls Engineer.
--b--
`),
        ),
      );
      assert.deepEqual(
        [kind.value, sentOn?.value.toString(), contact?.value.name],
        ['rejection', '2026-11-05', 'Dana Okáfor'],
      );
    });

  it('mend a character set that is not the one named', async () => {
    const latin = Uint8Array.from(
      `${head}Content-Type: text/plain; charset=utf-8\n\nMit freundlichen Gr\u00fc\u00dfen\n`,
      (letter) => letter.charCodeAt(0),
    );
    assert.equal((await parseMessage(latin)).text.trim(), 'Mit freundlichen Grüßen');
    assert.equal(
      (await parseMessage(bytesOf('Mit freundlichen GrÃ¼ÃŸen\nund mehr'))).text,
      'Mit freundlichen Grüßen\nund mehr',
    );
    const unknown = await parseMessage(
      bytesOf(`${head}Content-Type: text/plain; charset=nonsense\n\nGuten Tag\n`),
    );
    assert.equal(unknown.text.trim(), 'Guten Tag');
    const japanese = Uint8Array.from([
      ...bytesOf(`${head}Content-Type: text/plain; charset=ISO-2022-JP\n\n`),
      0x1b,
      0x24,
      0x42,
      0x4c,
      0x4c,
      0x40,
      0x5c,
      0x1b,
      0x28,
      0x42,
    ]);
    assert.equal((await parseMessage(japanese)).text.trim(), '面接');
  });

  it('mend another name than UTF-8 for what is UTF-8, whatever the part is encoded in', async () => {
    for (const [charset, encoding, body] of [
      ['windows-1251', '8bit', 'Mit freundlichen Grüßen'],
      ['koi8-r', 'quoted-printable', 'Mit freundlichen Gr=C3=BC=C3=9Fen'],
      ['iso-8859-2', 'base64', 'TWl0IGZyZXVuZGxpY2hlbiBHcsO8w59lbg=='],
    ]) {
      const text = `${head}Content-Type: text/plain; charset=${charset}\nContent-Transfer-Encoding: ${encoding}\n\n${body}\n`;
      const message = await parseMessage(bytesOf(text));
      assert.deepEqual([message.text.trim(), sentences(message)], ['Mit freundlichen Grüßen', []], charset);
    }
    const russian = `${head}Content-Type: text/plain; charset=windows-1251\nContent-Transfer-Encoding: quoted-printable\n\n=CF=F0=E8=E2=E5=F2\n`;
    assert.equal((await parseMessage(bytesOf(russian))).text.trim(), 'Привет');
  });

  it('say that a part in base64 is damaged, and read what only is called so', async () => {
    const part = (body: string) =>
      `${head}Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: base64\n\n${body}\n`;
    const whole = 'RGVhciBLaW0sIHdlIGludml0ZSB5b3UgdG8gYW4gaW50ZXJ2aWV3Lg==';
    const damaged = /A part of the mail is damaged or cut off/;
    for (const body of [whole.slice(0, 33), whole.replace('IHdl', '?!dl')])
      assert.match(sentences(await parseMessage(bytesOf(part(body)))).join(), damaged, body);
    assert.deepEqual(sentences(await parseMessage(bytesOf(part(whole)))), []);
    const plain = await parseMessage(bytesOf(part('Dear Kim, we invite you to an interview.')));
    assert.deepEqual([plain.text.trim(), sentences(plain)], ['Dear Kim, we invite you to an interview.', []]);
    const parts = `${head}Content-Type: multipart/alternative; boundary="b"\n\n--b\nContent-Transfer-Encoding: base64\nContent-Type: text/plain\n\n${whole.slice(0, 20)}`;
    assert.match(sentences(await parseMessage(bytesOf(parts))).join(), damaged);
  });

  it('read zones of Windows and of a calendar of its own', async () => {
    const zones = {
      'W. Europe Standard Time': ['2026-12-01T10:00', 'Europe/Berlin'],
      'India Standard Time': ['2026-12-01T10:00', 'Asia/Kolkata'],
      'Pacific Standard Time': ['2026-12-01T10:00', 'America/Los_Angeles'],
      'America/Sao_Paulo': ['2026-12-01T10:00', 'America/Sao_Paulo'],
      '(UTC+01:00) Amsterdam, Berlin, Bern': ['2026-12-01T10:00', 'Europe/Berlin'],
    };
    for (const [name, [start, zone]] of Object.entries(zones)) {
      const text = calendar('').replace('DTSTART:20261201T100000Z', `DTSTART;TZID="${name}":20261201T100000`);
      const reading = read(await parseMessage(bytesOf(text)));
      const { date, time } = reading.start?.value ?? {};
      assert.deepEqual(
        [`${date?.toString()}T${time?.toString({ smallestUnit: 'minute' })}`, reading.timeZone?.value],
        [start, zone],
        name,
      );
    }
    const own = `BEGIN:VCALENDAR\nMETHOD:REQUEST\nBEGIN:VTIMEZONE\nTZID:Customized Time Zone\nBEGIN:STANDARD\nDTSTART:16010101T000000\nTZOFFSETFROM:+0100\nTZOFFSETTO:+0100\nEND:STANDARD\nEND:VTIMEZONE\nBEGIN:VEVENT\nUID:1\nSUMMARY:Interview\nDTSTART;TZID=Customized Time Zone:20261201T100000\nEND:VEVENT\nEND:VCALENDAR\n`;
    assert.equal(read(await parseMessage(bytesOf(own))).timeZone?.value, 'Europe/Berlin');
  });

  it('answer what is broken, or made to be, with a sentence', async () => {
    const cases: readonly (readonly [name: string, text: string, problem: RegExp])[] = [
      ['no text', '  \n', /There is no text in it/],
      [
        'recurrence without end',
        calendar('RRULE:FREQ=SECONDLY\n'),
        /The meeting recurs; only its first time is read/,
      ],
      [
        'many meetings',
        calendar('END:VEVENT\nBEGIN:VEVENT\nUID:2\nSUMMARY:x\n'),
        /The calendar holds \{0\} meetings; only the first is read/,
      ],
      ['no calendar', 'BEGIN:VCALENDAR\nnonsense\n', /not valid iCalendar/],
      [
        'a calendar as long as a year',
        calendar('DESCRIPTION:x\n'.repeat(40_000)),
        /too large to be an invitation/,
      ],
      [
        'parts in parts',
        `${head}${Array.from({ length: 500 }, (_, index) => `Content-Type: multipart/mixed; boundary="b${index}"\n\n--b${index}\n`).join('')}`,
        /broken where its parts begin/,
      ],
      ['long text', 'Dear Kim. '.repeat(20_000), /very long; only its beginning is read/],
    ];
    for (const [name, text, problem] of cases)
      assert.match(sentences(await parseMessage(bytesOf(text))).join(' '), problem, name);
    const cut = await parseMessage(bytesOf(calendar('').split('END:VEVENT')[0] ?? ''));
    assert.equal(cut.events.length, 1);
    const large = await parseMessage(new Uint8Array(26_300_000).fill(0x61));
    assert.match(sentences(large).join(), /larger than 25 MB/);
  });

  it('leave out a large attachment before it is decoded', async () => {
    const line = 'QUJDREVGR0hJSktMTU5PUFFSU1RVVldYWVphYmNkZWZnaGlqa2xtbm9wcXJzdHV2d3h5ejAxMjM0NTY3ODk=\r\n';
    const text = `${head}Content-Type: multipart/mixed; boundary="x"\n\n--x\nContent-Type: application/pdf\nContent-Transfer-Encoding: base64\n\n${line.repeat(200_000)}\n--x\nContent-Type: text/plain\n\nBis bald\n--x--\n`;
    const before = process.cpuUsage();
    const message = await parseMessage(bytesOf(text));
    const { user, system } = process.cpuUsage(before);
    assert.equal(message.text.trim(), 'Bis bald');
    assert.ok((user + system) / 1000 < 3000);
  });

  it('give for any text a reading whose words stand where it says', async () => {
    const word = fc.constantFrom(
      'Dear Kim,',
      'Tuesday 1 December at 10:00',
      'unfortunately',
      'another candidate',
      'we would like to offer you the role',
      'Dana Okafor',
      'by Friday',
      'Regards',
      '\n',
      '\n\n',
      '> ',
      'From: a@b.example',
      'Sent: Monday',
      'On Monday Dana wrote:',
      '[1/2/26, 10:00] Dana: hi',
      'für',
      '面接',
      'İ',
      '\u202E',
      '10.30',
      'CET',
      '-- ',
      '*',
      'with',
    );
    const any = fc.oneof(
      fc.array(fc.oneof(word, anyText({ maxLength: 12 })), { maxLength: 40 }).map((parts) => parts.join(' ')),
      anyText(),
    );
    await fc.assert(
      fc.asyncProperty(any, fc.boolean(), async (text, isMail) => {
        const message = await parseMessage(bytesOf(isMail ? `${head}\n${text}` : text));
        const reading = read(message);
        const found = [
          reading.kind,
          reading.company,
          reading.role,
          reading.start,
          reading.answerBy,
          reading.hearBy,
          ...reading.interviewers,
          ...reading.choices,
        ];
        const isThere = ({ place, range, text: words }: Words) =>
          place !== 'text' || words === '' || message.text.slice(range.start, range.end) === words;
        for (const one of found) if (one) assert.ok(isThere(one.words), JSON.stringify(one.words));
      }),
      { numRuns: Number(process.env.PROPERTY_CASES ?? 2000) / 20 },
    );
  });
});

describe('text in another encoding', () => {
  const inBase64 = (written: string) => Uint8Array.from(Buffer.from(written, 'base64'));
  for (const [encoding, written] of [
    [
      'Shift_JIS',
      'gqiQophigsmCyILBgsSCqILogtyCt4FCipSOronvjtBIYWxkZW6CzI5Sk2OCxYK3gUKRSY1sgsyMi4nKgUGNoYnxgs2NzJdwgvCMqZGXgueCuYLEgqKCvYK+gquC3IK3gUI=',
    ],
    [
      'EUC-JP',
      'pKrApM/DpMukyqTDpMakqqTqpN6kuaGjs/S8sLLxvNJIYWxkZW6kzruzxcSkx6S5oaPBqrnNpM6367LMoaK6o7LzpM+6zs3RpPK4q8H3pOmku6TGpKSkv6TApK2k3qS5oaM=',
    ],
    ['GB18030', 'xPq6wyy63NLFura12M2o1qrE+g=='],
    ['EUC-KR', 'vsiz58fPvLy/5CC+xr2xsNS1tQ=='],
    ['KOI8-R', '+sTSwdfT1NfVytTFLCDLINPP1sHMxc7JwCwgzdkg19nC0sHMySDE0tXHz8fPIMvBzsTJxMHUwS4='],
    ['old Macs', 'SGFsbG8gRnJhdSBNn2xsZXIsCmxlaWRlciBtn3NzZW4gd2lyIGFic2FnZW4uCkdyn6dl'],
  ] as const) {
    it(`is not read in that of ${encoding}, which it does not tell`, async () => {
      const message = await parseMessage(inBase64(written));
      assert.equal(message.text, '');
      assert.deepEqual(sentences(message), [
        'It is text in another encoding than UTF-8, and nothing tells in which; save it as UTF-8.',
      ]);
    });
  }
  for (const [encoding, written, said] of [
    [
      'windows-1252',
      'R3L832UghGF1c5MgS/ZsbiCWIGy06XTpLCA1IIAgKG0vdy9kKYWFIJeXl5eXIE3cTExFUg==',
      'Grüße „aus“ Köln – l´été, 5 € (m/w/d)…… ————— MÜLLER',
    ],
    ['UTF-16', '//5HAHIA/ADfAGUA', 'Grüße'],
    ['ISO-2022-JP', 'GyRCOzNFRCRHJDkbKEI=', '山田です'],
  ] as const) {
    it(`is read in ${encoding}`, async () =>
      assert.equal((await parseMessage(inBase64(written))).text.replace(/^\uFEFF/, ''), said));
  }
});
