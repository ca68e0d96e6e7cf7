import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { evidenceIn, kindOf } from '../../../src/core/messages/kinds.ts';
import { languagesOf } from '../../../src/core/messages/language.ts';
import { passageOf } from '../../../src/core/messages/passages.ts';

const nowhere = { place: 'text', range: { start: 0, end: 0 }, text: '' } as const;

function kindIn(text: string) {
  return kindOf(evidenceIn([passageOf('text', text)], languagesOf(text)), nowhere);
}

/** `rejection|We went with another candidate.` in six languages; some only lean, and are asked about. */
const sentences = readFileSync(join(import.meta.dirname, 'sentences.txt'), 'utf8')
  .trim()
  .split('\n');

describe('what kind of message it is', () => {
  for (const line of sentences) {
    const [kind = '', ...text] = line.split('|');
    it(`${kind}: ${text.join('|')}`, () => assert.equal(kindIn(text.join('|')).value, kind));
  }

  it('is not told by what is said of a mere case', () => {
    for (const text of [
      'If you are not selected, we will let you know by Friday.',
      'Should we decide not to proceed, you can ask for feedback.',
      'Sollten wir uns für einen anderen Bewerber entscheiden, melden wir uns.',
      "Si votre candidature n'est pas retenue, nous vous préviendrons.",
      "We can't take your application any further until we have your transcript.",
    ])
      assert.ok(kindIn(text).value !== 'rejection' || kindIn(text).certainty === 'likely', text);
  });

  it('is no refusal where only silence would be one', () => {
    for (const text of [
      'Should you not hear from us by 18 December, you have not been shortlisted on this occasion.',
      'Unless you hear from us by Friday, your application has not been successful.',
      'Sollten Sie bis Ende Januar nichts von uns hören, haben wir uns leider für andere Bewerber entschieden.',
      'Falls Sie keine Rückmeldung erhalten, konnte Ihre Bewerbung leider nicht berücksichtigt werden.',
      "Sans réponse de notre part sous trois semaines, votre candidature n'a pas été retenue.",
      'Si no recibes respuesta en cuatro semanas, tu candidatura no ha sido seleccionada.',
      'Caso não receba retorno em 30 dias, considere que sua candidatura não foi selecionada.',
    ])
      assert.notEqual(kindIn(text).value, 'rejection', text);
    const apology = 'Sorry that you have not heard from us: we have decided to go with another candidate.';
    assert.equal(kindIn(apology).value, 'rejection');
  });

  it('is not told by buttons, addresses, quotes or what a single small word says', () => {
    for (const text of [
      'Your interview is booked.\nReschedule [https://x.example/reschedulings/1]  |  Cancel [https://x.example/c]',
      '"We have decided to go with another candidate": how to ask for feedback.',
      'The panel does not say more.',
    ])
      assert.ok(!['reschedule', 'cancellation', 'rejection'].includes(kindIn(text).value), text);
    const shortlisted = kindIn(
      'Your profile got shortlisted for the below role. Kindly share your expected CTC.',
    );
    assert.equal(shortlisted.value, 'question');
  });

  it('is not told by the opposite of what is said', () => {
    for (const text of [
      'This is not yet an offer.',
      'We are not in a position to offer you the job.',
      'Esto todavía no es una oferta.',
      'Leider können wir Ihnen die Stelle nicht anbieten.',
      "We won't be inviting you to a second interview.",
    ])
      assert.ok(!['offer', 'next-round', 'invitation'].includes(kindIn(text).value), text);
  });

  it('is asked where two readings fit', () => {
    const { certainty, others } = kindIn(
      'We have decided to go with another candidate for this role. The position is on hold until March.',
    );
    assert.equal(certainty, 'likely');
    assert.ok((others ?? []).length > 0);
  });
});
