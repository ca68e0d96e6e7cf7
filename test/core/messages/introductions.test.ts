// Somebody who says who they are, and whom they write for.
import assert from 'node:assert/strict';
import { introductionsIn } from '../../../src/core/messages/introductions.ts';
import { languagesOf } from '../../../src/core/messages/language.ts';
import { passageOf } from '../../../src/core/messages/passages.ts';

const cases: readonly (readonly [text: string, name: string | undefined, house: string])[] = [
  [
    'Hi Zainab its Karen from Brookvale Care. Really sorry but we have to move it.',
    'Karen',
    'from Brookvale Care',
  ],
  ['Hi Lachlan, Bec from Coolibah Solar here. Confirming your interview.', 'Bec', 'from Coolibah Solar here'],
  [
    'Guten Tag, hier ist Jana Weiß von der Personalabteilung der Nordwerke.',
    'Jana Weiß',
    'von der Personalabteilung der Nordwerke',
  ],
  ["Bonjour Karim, c'est Hélène des RH d'Ostréal.", 'Hélène', "des RH d'Ostréal"],
  ['Hola, soy Marta de Nimbra, te escribo por la vacante.', 'Marta', 'de Nimbra'],
  ['Oi Júlia, boa tarde! Aqui é a Vanessa do RH do Grupo Trigal', 'Vanessa', 'do RH do Grupo Trigal'],
  ['The letter is from Brookvale Care and it is about your interview.', undefined, ''],
];

describe('an introduction', () => {
  for (const [text, name, house] of cases)
    it(text, () => {
      const [found] = introductionsIn([passageOf('text', text)], languagesOf(text));
      assert.equal(found?.name, name);
      if (found) assert.equal(text.slice(found.house.start, found.house.end).trim(), house);
    });
});
