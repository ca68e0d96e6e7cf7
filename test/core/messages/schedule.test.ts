import assert from 'node:assert/strict';
import { Temporal } from 'temporal-polyfill';
import { languagesOf } from '../../../src/core/messages/language.ts';
import { passageOf } from '../../../src/core/messages/passages.ts';
import { scheduleIn } from '../../../src/core/messages/schedule.ts';

interface Case {
  /** Of the sender's clock. */
  readonly offset: string;
  readonly text: string;
  /** Behind a C, the choices. */
  readonly start?: string;
  readonly zone?: string;
  readonly minutes?: number;
  readonly answerBy?: string;
  readonly hearBy?: string;
}

/** All of them written on Friday 27 November 2026. */
const cases: readonly Case[] = [
  {
    offset: '-05:00',
    text: 'Thursday, December 3, 2026 (all times Eastern - EST)\n\n1:00 PM - 1:45 PM  SQL\nPriya Raman\n\n1:45 PM - 2:30 PM  Case\nDan Hill; Lena Ferro\n\n2:30 PM - 3:15 PM  Manager\nJoel Whit\n',
    start: '2026-12-03T13:00',
    zone: 'America/New_York',
    minutes: 135,
  },
  {
    offset: '-08:00',
    text: 'We would like to have you in on Monday, November 30, 8:30am to noon.',
    start: '2026-11-30T08:30',
    minutes: 210,
  },
  {
    offset: '+00:00',
    text: 'could you pop in sat 10am? half hour tops',
    start: '2026-11-28T10:00',
    minutes: 30,
  },
  {
    offset: '-05:00',
    text: 'Interview on December 3 at 2:00 PM. Expect about 45-60 minutes.',
    start: '2026-12-03T14:00',
  },
  { offset: '-05:00', text: 'We expect to decide by December 4.', hearBy: '2026-12-04' },
  {
    offset: '+00:00',
    text: "Can you come on Tuesday 8 December, 4pm? I'll tell you yes or no by the Friday.",
    start: '2026-12-08T16:00',
    hearBy: '2026-12-11',
  },
  {
    offset: '+00:00',
    text: "Thursday 10th December, 2.15pm. Please be at the Allerton Wing reception for 2 o'clock.",
    start: '2026-12-10T14:15',
  },
  {
    offset: '+00:00',
    text: 'Your interview: Wednesday 9 December 2026, 10.20am (please report to the desk at 10.00am).',
    start: '2026-12-09T10:20',
  },
  { offset: '-03:00', text: 'Envie o seu teste: 06/12/2026 às 23h59.', answerBy: '2026-12-06' },
  { offset: '-05:00', text: 'Please reply no later than end of day Wednesday.', answerBy: '2026-12-02' },
  { offset: '+08:00', text: 'Will drop you the case brief by this Fri.', hearBy: '2026-12-04' },
  { offset: '+01:00', text: 'Bitte kurze Rückmeldung bis morgen 12 Uhr.', answerBy: '2026-11-28' },
  { offset: '+01:00', text: 'Bitte geben Sie uns bis Dienstagabend kurz Bescheid.', answerBy: '2026-12-01' },
  {
    offset: '-05:00',
    text: 'Entrevista el jueves 3 de diciembre a las 16:00 (llegar 15 min antes). Dura más o menos 2 horas.',
    start: '2026-12-03T16:00',
    minutes: 120,
  },
  { offset: '-05:00', text: 'Confírmame porfa antes de las 6 de hoy', answerBy: '2026-11-27' },
  {
    offset: '-05:00',
    text: "We'd like to invite you to interview on Wednesday, December 9, 2026 at 2:00 PM EST.",
    start: '2026-12-09T14:00',
    zone: 'America/New_York',
  },
  {
    offset: '-05:00',
    text: 'Are you available 12/9 at 10am ET for 45 minutes?',
    start: '2026-12-09T10:00',
    zone: 'America/New_York',
    minutes: 45,
  },
  {
    offset: '+00:00',
    text: 'Could you do 9/12 at 10am for half an hour?',
    start: '2026-12-09T10:00',
    minutes: 30,
  },
  {
    offset: '+00:00',
    text: 'Your interview is on Wednesday 9th December at 10.30am.',
    start: '2026-12-09T10:30',
  },
  {
    offset: '+00:00',
    text: 'Are you free Thursday 3 Dec, 14:00-15:00 CET with Dana Okafor and Luis Pereira?',
    start: '2026-12-03T14:00',
    zone: 'Europe/Berlin',
    minutes: 60,
  },
  { offset: '+00:00', text: 'Can you come in on Monday at 3?', start: '2026-11-30T15:00' },
  { offset: '+00:00', text: 'Shall we say tomorrow at noon?', start: '2026-11-28T12:00' },
  { offset: '+00:00', text: 'How about 2-3pm on Tuesday?', start: '2026-12-01T14:00', minutes: 60 },
  {
    offset: '+00:00',
    text: 'Please let us know by Friday 4 December whether you accept.',
    answerBy: '2026-12-04',
  },
  { offset: '+00:00', text: 'We expect to make a decision by 11 December.', hearBy: '2026-12-11' },
  { offset: '+00:00', text: 'You will hear from us within ten working days.', hearBy: '2026-12-11' },
  { offset: '+00:00', text: "We'd need your answer within 48 hours, please.", answerBy: '2026-11-29' },
  {
    offset: '+00:00',
    text: 'I can offer Tuesday 1 December at 10:00, Wednesday 2 December at 14:00 or Thursday 3 December at 16:30. Which suits you?',
    start: 'C2026-12-01T10:00,2026-12-02T14:00,2026-12-03T16:30',
  },
  {
    offset: '+00:00',
    text: 'We could do Tuesday 8 December at 10:00 or 14:30.',
    start: 'C2026-12-08T10:00,2026-12-08T14:30',
  },
  {
    offset: '+00:00',
    text: 'Instead of Tuesday 1 December at 10:00 we would like to see you on Thursday 3 December at 11:00.',
    start: '2026-12-03T11:00',
  },
  {
    offset: '+00:00',
    text: 'Date: 9 December 2026\nTime: 14:00 - 14:45 (GMT)\nLocation: Zoom',
    start: '2026-12-09T14:00',
    zone: 'Europe/London',
    minutes: 45,
  },
  {
    offset: '+00:00',
    text: 'When: Wednesday, 9 Dec 2026, 2:00 pm – 2:45 pm United Kingdom Time',
    start: '2026-12-09T14:00',
    zone: 'Europe/London',
    minutes: 45,
  },
  {
    offset: '+00:00',
    text: 'the interview lasts one hour and starts at 09:00 on 2026-12-09',
    start: '2026-12-09T09:00',
    minutes: 60,
  },
  {
    offset: '+01:00',
    text: 'Wir laden Sie ein am Mittwoch, dem 9. Dezember 2026, um 14.30 Uhr.',
    start: '2026-12-09T14:30',
  },
  {
    offset: '+01:00',
    text: 'Passt Ihnen Dienstag, 1.12., 9 Uhr? Das Gespräch dauert etwa eine Stunde.',
    start: '2026-12-01T09:00',
    minutes: 60,
  },
  {
    offset: '+01:00',
    text: 'Hätten Sie nächste Woche Dienstag um 10 Uhr oder Mittwoch um 15 Uhr Zeit?',
    start: 'C2026-12-01T10:00,2026-12-02T15:00',
  },
  { offset: '+01:00', text: 'Wir erwarten Ihre Rückmeldung bis zum 4.12.2026.', answerBy: '2026-12-04' },
  { offset: '+01:00', text: 'Wir melden uns bis spätestens 11. Dezember bei Ihnen.', hearBy: '2026-12-11' },
  { offset: '+01:00', text: 'Bitte geben Sie uns innerhalb einer Woche Bescheid.', answerBy: '2026-12-04' },
  { offset: '+01:00', text: 'Können Sie morgen um 16 Uhr?', start: '2026-11-28T16:00' },
  {
    offset: '+01:00',
    text: 'Das Gespräch findet am 10.12.2026 von 13:00 bis 14:30 Uhr statt.',
    start: '2026-12-10T13:00',
    minutes: 90,
  },
  {
    offset: '+01:00',
    text: 'Nous vous attendons le jeudi 3 décembre à 14h30 dans nos bureaux, durée : 45 min.',
    start: '2026-12-03T14:30',
    minutes: 45,
  },
  {
    offset: '+01:00',
    text: 'Seriez-vous disponible mardi à 10 h ou mercredi à 15 h ?',
    start: 'C2026-12-01T10:00,2026-12-02T15:00',
  },
  { offset: '+01:00', text: 'Merci de nous répondre avant le 4 décembre.', answerBy: '2026-12-04' },
  { offset: '+01:00', text: "Nous reviendrons vers vous d'ici le 11 décembre.", hearBy: '2026-12-11' },
  {
    offset: '+01:00',
    text: 'La entrevista será el jueves 3 de diciembre a las 12:00 (hora peninsular) y durará unos 45 minutos.',
    start: '2026-12-03T12:00',
    zone: 'Europe/Madrid',
    minutes: 45,
  },
  {
    offset: '+01:00',
    text: '¿Te viene bien el martes 1 a las 16:30 o el miércoles 2 a las 10?',
    start: 'C2026-12-01T16:30,2026-12-02T10:00',
  },
  { offset: '+01:00', text: 'Necesitamos tu respuesta antes del viernes.', answerBy: '2026-12-04' },
  { offset: '-06:00', text: '¿Podrías mañana a las 5 de la tarde?', start: '2026-11-28T17:00' },
  {
    offset: '-03:00',
    text: 'A entrevista será na quarta-feira, 2 de dezembro, às 14h (horário de Brasília).',
    start: '2026-12-02T14:00',
    zone: 'America/Sao_Paulo',
  },
  { offset: '-03:00', text: 'Pode ser quinta, dia 3, às 15h30?', start: '2026-12-03T15:30' },
  { offset: '-03:00', text: 'Você terá uma resposta até 11/12.', hearBy: '2026-12-11' },
  { offset: '-03:00', text: 'Me responde até sexta, por favor?', answerBy: '2026-12-04' },
  {
    offset: '+09:00',
    text: '日時：2026年12月3日（木）14:00～15:00\n場所：弊社本社',
    start: '2026-12-03T14:00',
    minutes: 60,
  },
  { offset: '+09:00', text: '12月7日（月）午後2時半からお越しください。', start: '2026-12-07T14:30' },
  { offset: '+09:00', text: '12月4日（金）17時までにご返信ください。', answerBy: '2026-12-04' },
  { offset: '+09:00', text: '結果は12月11日までにご連絡いたします。', hearBy: '2026-12-11' },
  {
    offset: '+05:30',
    text: 'Interview is scheduled on 02-Dec-2026 at 11:30 AM IST. Kindly revert by tomorrow EOD.',
    start: '2026-12-02T11:30',
    zone: 'Asia/Kolkata',
    answerBy: '2026-11-28',
  },
  {
    offset: '+11:00',
    text: 'See you Tuesday arvo at 2pm AEDT then.',
    start: '2026-12-01T14:00',
    zone: 'Australia/Sydney',
  },
  {
    offset: '-08:00',
    text: 'Thursday, Dec 3 11:00am - 11:45am (PST)',
    start: '2026-12-03T11:00',
    zone: 'America/Los_Angeles',
    minutes: 45,
  },
  {
    offset: '-05:00',
    text: "Let's meet Fri 12/4 1:30p ET",
    start: '2026-12-04T13:30',
    zone: 'America/New_York',
  },
  {
    offset: '+00:00',
    text: "We'd like you to start on 4 January and need a yes or no by Wednesday 2 December.",
    answerBy: '2026-12-02',
  },
  { offset: '+00:00', text: 'The offer stays open until 5pm on Monday 7 December.', answerBy: '2026-12-07' },
  {
    offset: '-08:00',
    text: 'Here is your schedule for Wednesday, December 2, 2026 (all times are Pacific Time):\n\n  * 9:00 AM - 9:45 AM: Product sense with Amara Njoku\n  * 10:00 AM - 11:30 AM: Metrics with Daniel Reyes\n',
    start: '2026-12-02T09:00',
    zone: 'America/Los_Angeles',
    minutes: 150,
  },
  { offset: '+01:00', text: 'Je bloque lundi 7 à 14h, prévoir 1h.', start: '2026-12-07T14:00', minutes: 60 },
  {
    offset: '+01:00',
    text: 'Time: Dec 2, 2026 02:00 PM Stockholm\n',
    start: '2026-12-02T14:00',
    zone: 'Europe/Stockholm',
  },
  {
    offset: '+01:00',
    text: 'Wir rechnen mit einer Entscheidung bis zum 18. Dezember 2026 und bitten Sie bis dahin um etwas Geduld.',
    hearBy: '2026-12-18',
  },
  {
    offset: '+01:00',
    text: 'Sans réponse de notre part sous trois semaines, merci de considérer que votre candidature a été écartée.',
  },
  {
    offset: '-05:00',
    text: "Let's talk on Tuesday 8 December.\n\nThat's 8am for me in Chicago, 14:00 your time in London, 15:00 for Ben.",
    start: '2026-12-08T14:00',
    zone: 'Europe/London',
  },
  {
    offset: '+00:00',
    text: 'Final talk on Tuesday 8 December, 2pm Lisbon time / 3pm your time.',
    start: '2026-12-08T14:00',
    zone: 'Europe/Lisbon',
  },
  {
    offset: '+00:00',
    text: 'It is at 02:30pm (Eastern Time - US & Canada) on Wednesday, December 9, 2026.',
    start: '2026-12-09T14:30',
    zone: 'America/New_York',
  },
  {
    offset: '+01:00',
    text: 'Votre entretien du mercredi 9 décembre à 10h00 (et non le mardi 8) est confirmé.',
    start: '2026-12-09T10:00',
  },
  {
    offset: '+00:00',
    text: 'So no trial lesson Monday at 9. Could we do Wednesday 2 December at 11:30?',
    start: '2026-12-02T11:30',
  },
  {
    offset: '+00:00',
    text: 'Your interview is on Thursday 3 December. We work 8am-6pm, so ask us anything.',
    start: '2026-12-03',
  },
  {
    offset: '+00:00',
    text: 'Please name three times in the weeks of 7 December and 14 December by Monday, 30 November.',
    answerBy: '2026-11-30',
  },
  {
    offset: '+00:00',
    text: 'Come and see us on Thursday (3 December) between 10 and 12.',
    start: '2026-12-03T10:00',
    minutes: 120,
  },
  {
    offset: '+01:00',
    text: 'Rendez-vous le jeudi 3 décembre 2026 à 9 heures 15.',
    start: '2026-12-03T09:15',
  },
  { offset: '-03:00', text: 'Consegue na terça (1/12) às 10h?', start: '2026-12-01T10:00' },
  {
    offset: '+01:00',
    text: 'Unser Geschäftsführer ist bis 4.12. im Urlaub. Wir melden uns bis 11.12. bei Ihnen.',
    hearBy: '2026-12-11',
  },
  {
    offset: '+00:00',
    text: 'Our director is on leave until 4 December. We will let you know by 11 December.',
    hearBy: '2026-12-11',
  },
  {
    offset: '+00:00',
    text: "Thanks for meeting us on 20 November. We'll be in touch in the week of 7 December.",
  },
  {
    offset: '+00:00',
    text: 'A próxima entrevista será presencial, no dia 3 de dezembro às 11h00, na Rua do Ouro.',
    start: '2026-12-03T11:00',
  },
];

describe('the days and times of a message', () => {
  for (const { offset, text, start, zone, minutes, answerBy, hearBy } of cases) {
    it(text.replaceAll('\n', ' / '), () => {
      const languages = languagesOf(text);
      const written = {
        date: Temporal.PlainDate.from('2026-11-27'),
        time: new Temporal.PlainTime(10),
        offset,
      };
      const spoken = languages.map(({ language }) => language);
      const isMonthFirst = spoken[0] === 'en' && /^-0[4-9]/.test(offset);
      const context = { languages, spoken, written, sent: written, ownZone: undefined, isMonthFirst };
      const read = scheduleIn(
        [passageOf('text', text)],
        context,
        start === undefined ? 'on-hold' : 'invitation',
      );
      const starts = read.starts.map(({ value: { date, time } }) =>
        time ? `${date.toString()}T${time.toString({ smallestUnit: 'minute' })}` : date.toString(),
      );
      assert.equal(`${starts.length > 1 ? 'C' : ''}${starts.join()}`, start ?? '');
      if (zone !== undefined) assert.equal(read.zone?.value, zone);
      if (minutes !== undefined) assert.equal(read.duration?.value, minutes);
      assert.equal(read.answerBy?.value.toString(), answerBy);
      assert.equal(read.hearBy?.value.toString(), hearBy);
    });
  }
});
