import assert from 'node:assert/strict';
import { notedPeople } from '../../../src/core/notes/notedPeople.ts';
import type { Person } from '../../../src/core/people/people.ts';

const nowhere = { start: 0, end: 0 };
const referrer: Person = { name: 'Ben Hart', range: nowhere };

function metIn(notes: string): string | undefined {
  return notedPeople(notes, { company: 'Alder Books', others: [referrer] })
    ?.people.map(({ name, title }) => (title === undefined ? name : `${name} (${title})`))
    .join(', ');
}

describe('whom notes tell to have been met', () => {
  for (const [notes, met] of [
    // A list behind a word for meeting, or below one.
    ['Met Ann Wu (head of buying) and Tom, her deputy.', 'Ann Wu (head of buying), Tom'],
    [
      'Panel: Ann Wu (CTO), Luis Reed, staff engineer, and Mei',
      'Ann Wu (CTO), Luis Reed (staff engineer), Mei',
    ],
    ['I spoke with Mr Okafor and Jess Lumley for an hour.', 'Mr Okafor, Jess Lumley'],
    ['## Present\nDr. Farrow-Bain (chair); Mr. Wiecz; self.', 'Dr. Farrow-Bain (chair), Mr. Wiecz'],
    ['In the room:\n- Ann Wu\n- Tom Reed', 'Ann Wu, Tom Reed'],
    ['Gespräch mit Jana Weber (Teamleiterin) und Paul Kern', 'Jana Weber (Teamleiterin), Paul Kern'],
    ['Entretien avec Claire Dubois, directrice', 'Claire Dubois (directrice)'],
    ['Jonas Wirth hat mich in der Halle herumgeführt.', 'Jonas Wirth'],
    ["Claire Dubois m'a raccompagnée au tram.", 'Claire Dubois'],
    ['Pilar Ruiz me acompañó a la línea.', 'Pilar Ruiz'],
    ['Túlio Reis me mostrou o painel.', 'Túlio Reis'],
    ['・檜山さんが倉庫を案内してくれた\n・野々村さんから納期のことを聞かれた', '檜山, 野々村'],
    ['・前職の檜山さんが教えてくれた\n・受付さんが案内してくれた', undefined],
    ['met Jools (runs prod) + head of sound called Femi', 'Jools, Femi (head of sound)'],
    // Who somebody is, at the start of a line.
    ['**Rosa Diaz** - head of operations. Talked about the move.', 'Rosa Diaz (head of operations)'],
    ['- Dale Begay = ops manager, from Chinle', 'Dale Begay (ops manager)'],
    ['| Rosa Diaz | head of operations | asked about the move |', 'Rosa Diaz (head of operations)'],
    ['| Who | Note |\n|---|---|\n| Rosa | the move |\n| Imo | returns |', 'Rosa, Imo'],
    ['### Denise Albrecht\n\nAsked how I would defend a book.', 'Denise Albrecht'],
    ['Assessor was Maureen Tetlow.', 'Maureen Tetlow (assessor)'],
    ['HB = Harriet Boateng, head of dept.', 'Harriet Boateng (head of dept)'],
    ['The manager is Mr Shafiq Rahman. Mr Rahman says the runs are late.', 'Mr Shafiq Rahman (manager)'],
    // Lines of a form.
    ['**Company:** Acme\n**Role:** Controls Engineer\n**Date:** 17 Nov', undefined],
    ['Position: Nurse\nPoste : Comptable\nStelle: Buchhalter\nPuesto: Contable', undefined],
    ['- Level: Senior engineer\n- Stage: Recruiter screen', undefined],
    // What somebody did at the interview.
    ['Ann asked me how I would price returns.', 'Ann'],
    ['Eirlys took my coat. Later I heard Eirlys laugh.', undefined],
    ['Payroll asked me to wait. Trustees asked me too.', undefined],
    ['Gwil asked me why.', 'Gwil'],
    ['Ann is strategy. More serious. She asked me why.', 'Ann'],
    ['Care asked me why. They care.', undefined],
    ['Eirlys took me in. Later I heard Eirlys laugh.', 'Eirlys'],
    ['Trev, the foreman, showed us the planer.', 'Trev (foreman)'],
    ['Min-ji, fresh from the cellar, asked me how I passed.', 'Min-ji'],
    ['Ann runs it. She asked why I left.', 'Ann'],
    ['tuck was there.\nann asked about shifts. grace asked too', 'Ann'],
    ['Ann says it is late. Ann wants it fixed. I told Ann I would.', 'Ann'],
    ['Minh goes "huh." I promised Minh the chart.', 'Minh'],
    ['Ann + some kid.\nAnn wants a plan.', 'Ann'],
    ['Claire Dubois m’a demandé pourquoi.', 'Claire Dubois'],
    ['Ana Ruiz me preguntó por qué.', 'Ana Ruiz'],
    // The writer's own people, and others who were not there.
    ['My sister Grace asked me how I felt.', undefined],
    ['Grace, my wife, asked me to ring.', undefined],
    ['Ben Hart asked me to say hello.', undefined],
    ['Ann Wu, CTO at Contoso, asked me to join them last year.', undefined],
    ['At my last job Ann Wu showed me the ropes.', undefined],
    ['Met Ann Wu years ago.', undefined],
    ['Ann Wu could not make it, she is ill.\nAnn Wu (CTO)', undefined],
    ['Next round with Ann Wu (CTO).', undefined],
    ['I will meet Ann Wu on Friday.', undefined],
    ['References: Ann Wu (old boss), Tom Reed', undefined],
    ['## References\nAnn Wu (CTO)\nTom Reed (CEO)', undefined],
    ['- [ ] ask Ann Wu (CTO) for the date', undefined],
    ['> Ann Wu asked me about returns.', undefined],
    ['```\nAnn Wu asked me about returns.\n```', undefined],
    ['We talked about Steve Jobs and a book by Ann Patchett.', undefined],
    ['The other candidate, Ann Wu, told me so.', undefined],
    ['Ravi Rao (my agency) rang.', undefined],
    // No people.
    ['Alder asked me for a sample. Met Alder Books.', undefined],
    ['Harlan Museum asked me to wait.', undefined],
    ['Reception asked me to wait. Kubernetes, of course.', undefined],
    ['We use Kafka at Contoso. Contoso asked me.', undefined],
    ['CTO asked me why.', undefined],
    ['', undefined],
    [
      `Met ${'Ann Wu, Tom Reed, Mei Lin, Luis Diaz, Jan Berg, Eva Holm, Max Kern, Ida Voss, Per Lund'}`,
      undefined,
    ],
    [`${'Nice people. '.repeat(2000)}\nMet Ann Wu`, undefined],
  ] as const)
    it(`${met ?? 'nobody'}: ${notes.slice(0, 60)}`, () => assert.equal(metIn(notes), met));

  it('stand where the notes name them first', () => {
    const notes = 'Nice people.\n- Ann Wu (CTO) asked me about returns.\n';
    const found = notedPeople(notes, { company: '', others: [] });
    assert.equal(notes.slice(found?.range.start, found?.range.end), 'Ann Wu');
  });
});
