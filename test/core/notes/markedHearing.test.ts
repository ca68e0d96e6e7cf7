import assert from 'node:assert/strict';
import { Temporal } from 'temporal-polyfill';
import { notedAnswerBy } from '../../../src/core/notes/notedAnswerBy.ts';
import { notedHearing } from '../../../src/core/notes/notedHearing.ts';

// A Thursday.
const day = Temporal.PlainDate.from('2026-11-19');

const nextWeek = '2026-11-27,2026-11-28,2026-11-29';

describe('when notes in other languages say that the writer will hear', () => {
  for (const [notes, days] of [
    ['Antwort bis Ende nächster Woche', nextWeek],
    ['Frau Lutz hat gesagt, sie melden sich bis Freitag.', '2026-11-20'],
    ['- Rückmeldung innert 10 Tagen', '2026-11-29,2026-12-03'],
    ['Bescheid in KW 49', '2026-12-04,2026-12-05,2026-12-06'],
    ['Sie rufen am Donnerstag in einer Woche an.', '2026-12-03'],
    ['Entscheidung fällt am 28.11.', '2026-11-28'],
    ['Antwort in fünf Arbeitstagen', '2026-11-26'],
    ['melden sich bis Ende nächster Woche, sonst soll ich anrufen', nextWeek],
    ["réponse d'ici vendredi", '2026-11-20'],
    ['Ils me rappellent la semaine prochaine', nextWeek],
    ["Elle a dit que j'aurai une réponse sous 5 jours ouvrés", '2026-11-26'],
    ["réponse d'ici deux semaines", '2026-12-03'],
    ['Me avisan en 10 días', '2026-11-29,2026-12-03'],
    ['Dijo que me llaman el viernes de la próxima semana', '2026-11-27'],
    ['Respuesta en ocho días', '2026-11-26,2026-11-27'],
    ['Me llaman el viernes, a más tardar el lunes', '2026-11-20,2026-11-23'],
    ['me llaman el lunes, sí o sí', '2026-11-23'],
    ['retorno até sexta', '2026-11-20'],
    ['Falaram que vou ter resposta em até 10 dias úteis', '2026-12-03'],
    ['Me ligam na terça da semana que vem', '2026-11-24'],
    ['来週中に連絡', nextWeek],
    ['結果は1週間以内', '2026-11-26'],
    ['12月4日までに電話しますと言われた', '2026-12-04'],
    ['合否は5営業日以内に連絡とのこと', '2026-11-26'],
    // What the writer does, asks, or does where nobody answers.
    ['Ich melde mich bis Freitag', undefined],
    ['falls bis Freitag keine Antwort kommt, nachhaken', undefined],
    ['bis Freitag Bescheid geben', undefined],
    ['## Versprochen\n\n- Antwort wegen Umzug bis Freitag', undefined],
    ['## Versprochen\n- [ ] Zeugnis\nRückmeldung bis Freitag', '2026-11-20'],
    ['Melden sie sich bis Freitag?', undefined],
    ['Je leur donne ma réponse vendredi', undefined],
    ['sans réponse vendredi, relancer', undefined],
    ['Les contesto el viernes', undefined],
    ['Si no me llaman el viernes, escribir', undefined],
    ['Preciso dar resposta até sexta', undefined],
    ['se não me ligarem até sexta, cobrar', undefined],
    ['金曜までに返事する', undefined],
    ['高橋さんに金曜までにメール', undefined],
    ['金曜までに連絡がなければ電話', undefined],
    // Of the past, the earliest day, and something else.
    ['Frau Lutz hat am Freitag angerufen, Antwort war nett', undefined],
    ['Entscheidung nicht vor Freitag', undefined],
    ['Antwort ab Montag', undefined],
    ['Die Antwort war so lala', undefined],
    ['retour après le 3 décembre', undefined],
    ['A resposta vem depois da segunda etapa', undefined],
    ['Resultado: segunda etapa com o diretor', undefined],
    ['vão ter resposta', undefined],
    ['金曜に連絡があった', undefined],
    ['12月4日以降に連絡', undefined],
    ['My retour ticket is for the 28.11.', undefined],
  ] as const)
    it(`${days ?? 'none'}: ${notes}`, () => assert.equal(notedHearing(notes, day)?.days.join(), days));

  it('stand where a line says so', () => {
    const notes = 'Nette Leute.\n- Anna: Plan. Antwort bis 28.11. oder so\n';
    const { start, end } = notedHearing(notes, day)?.range ?? { start: 0, end: 0 };
    assert.equal(notes.slice(start, end), 'Antwort bis 28.11. oder so');
  });
});

describe('the day by which notes in other languages say that an offer is to be answered', () => {
  for (const [notes, answerBy] of [
    ['Angebot da! Antwort bis 4.12.', '2026-12-04'],
    ['Muss bis Freitag zusagen', undefined],
    ['Bedenkzeit bis 4. Dezember', '2026-12-04'],
    ["J'ai jusqu'au 4 décembre pour répondre", '2026-12-04'],
    ['offre valable jusqu’au 4 décembre', '2026-12-04'],
    ['Tengo hasta el 4 de diciembre para contestar', '2026-12-04'],
    ['Tenho até dia 4 de dezembro pra responder', '2026-12-04'],
    ['回答期限は12月4日', '2026-12-04'],
    ['12月4日までに返事しないと', '2026-12-04'],
    ['Antwort bis 4.12. Frist: 8.12.', undefined],
    ['Zeugnis bis 4.12. schicken', undefined],
    ['入社は12月4日', undefined],
  ] as const)
    it(`${answerBy ?? 'none'}: ${notes}`, () =>
      assert.equal(notedAnswerBy(notes, day)?.day.toString(), answerBy));
});
