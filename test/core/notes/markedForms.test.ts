// Promises and regrets by the form of their verbs, in sentences that no rule was written from word by word.
import assert from 'node:assert/strict';
import { readEntryFacts } from '../../../src/core/log/entryFacts.ts';
import { sectionUnder } from '../../../src/core/notes/markedLabels.ts';
import { marksOf } from '../../../src/core/notes/marks/index.ts';
import { parseMarkdown } from '../../../src/lazy/markdown.ts';
import { logOf } from '../logOf.ts';

/** By language, who was met, what promises, and what was not said. */
const rows: Readonly<Record<string, readonly [people: string, promised: string[], unsaid: string[]]>> = {
  de: [
    'Frau Weber, Tim Roth',
    [
      'Ich lasse Frau Weber die Unterlagen zukommen.',
      'Hab Tim zugesagt, den Plan rüberzuschicken.',
      'Das Zeugnis reiche ich nach.',
      'Tim wollte die Statistik sehen, schicke ich nach.',
    ],
    [
      'Leider nicht mehr dazu gekommen, vom Umbau in Linz zu erzählen.',
      'Was ich gern noch gesagt hätte: dass ich den Ausbilderschein habe.',
      'Ärgere mich, dass ich das Projekt in Ulm unterschlagen habe.',
      'Hinten runtergefallen ist mein Kurs in Löten.',
      'Mein Ehrenamt kam gar nicht vor, schade.',
    ],
  ],
  fr: [
    'Mme Weber, Tim Roth',
    [
      'Je lui ai dit que je lui ferais passer mon book.',
      'Je leur transmets le lien demain.',
      'Je me suis engagée à fournir mon attestation.',
    ],
    [
      'Dommage de ne pas avoir cité le projet Orion.',
      "J'ai complètement zappé de parler de mon BAFA.",
      'Il aurait fallu que je mentionne mon permis.',
      "Je m'en veux de ne pas avoir dit que je parle polonais.",
      'Mon année à Séville est passée à la trappe.',
      `J'aurais dû parler de l'opération "porte à porte" chez Emmaüs.`,
    ],
  ],
  es: [
    'Sra. Weber, Tim Roth',
    [
      'Le paso mañana el enlace a Tim.',
      'Tengo que hacerle llegar el título.',
      'He quedado en mandarle el certificado.',
      'Le aseguré que le enviaría la carta.',
      'Me ofrecí a compartir la plantilla.',
    ],
    [
      'No mencioné el máster, una pena.',
      'Me dejé fuera lo de las oposiciones.',
      'No me dio tiempo a explicar el proyecto Delta.',
      'Se me ha olvidado contar lo del blog.',
      'No salió el tema de que soy auditor.',
      'Ojalá hubiera hablado de mi voluntariado.',
    ],
  ],
  pt: [
    'Sra. Weber, Tim Roth',
    [
      'Ela pediu o currículo em inglês, mando segunda.',
      'Ficou combinado que envio a planilha.',
      'Assumi o compromisso de enviar o laudo.',
      'Remeter à Sra. Weber a declaração.',
    ],
    [
      'Nem citei o curso de libras, que pena.',
      'Poderia ter falado do projeto em Recife.',
      'Acabei não contando da minha pós.',
      'Faltou eu falar da premiação.',
      'Não deu para comentar o estágio na Vale.',
      'Ficou por dizer o mapa de avanço.',
    ],
  ],
  ja: [
    '田中 誠',
    [
      '田中さんに履歴書を再送する。',
      'ポートフォリオのURLを共有することになった。',
      '来週までに見積もりを出すと返事した。',
    ],
    [
      '資格のことを伝え損ねた。',
      'チームの立て直しをアピールできなかった。',
      '海外経験に触れられず残念。',
      '改善提案の件は話す時間がなかった。',
    ],
  ],
};

/** Sentences that look like one and are none. */
const neither: readonly (readonly [language: string, people: string, text: string])[] = [
  ['es', 'Tim Roth', 'También si le entro a viajar (le dije q sí)'],
  ['ja', '堀 あかり', '営業が売る時の約束と実際の機能がズレて炎上しがち'],
  ['ja', '堀 あかり', 'うまく伝えられなかった'],
  ['pt', 'Tim Roth', 'Falei demais da minha saída'],
];

function kindsIn(language: string, people: string, sentence: string): readonly string[] {
  const text = `---\ncompany: A\ndate: 2026-11-17\ninterviewers: [${people}]\n---\nTim.\n\n${sentence}\n`;
  const [entry] = logOf({ 'a.md': text }).entries;
  assert.ok(entry);
  return readEntryFacts(entry, [entry], text, parseMarkdown, language)
    .facts.filter(({ certainty }) => certainty !== 'kept')
    .map(({ kind }) => kind);
}

/** Headings as people write them, and what stands under them. */
const headings: readonly (readonly [language: string, section: string, texts: readonly string[]])[] = [
  ['de', 'promised', ['Abgemacht', 'Bringschuld', 'Offen von meiner Seite', 'Nachzureichen']],
  ['de', 'unsaid', ['Was fehlte', 'Nicht angebracht', 'Untergegangen']],
  ['de', 'private', ['Nicht für den Brief', 'Hat mir nicht gefallen', 'Weniger gut']],
  ['fr', 'private', ['Bémols', 'Pas aimé', 'Moins bien']],
  ['es', 'promised', ['Deberes', 'A entregar', 'Quedé en']],
  ['es', 'unsaid', ['Me faltó', 'Se quedó fuera', 'Me dejé']],
  ['es', 'private', ['Lo malo', 'No me gustó']],
  ['pt', 'promised', ['Ficou combinado', 'Lição de casa']],
  ['pt', 'unsaid', ['Faltou', 'Não deu tempo', 'Ficou de fora']],
  ['pt', 'private', ['O ruim', 'Não gostei']],
  ['ja', 'unsaid', ['話しそびれたこと', '言い残し', '心残り']],
  ['ja', 'private', ['気になった点', '良くなかった点']],
];

describe('headings of notes', () => {
  for (const [language, section, texts] of headings)
    for (const text of texts)
      it(`${language}: ${text}`, () => {
        const marks = marksOf(language);
        assert.equal(marks && sectionUnder(text, marks), section);
      });
});

describe('promises and regrets by the form of their verbs', () => {
  for (const [language, [people, promised, unsaid]] of Object.entries(rows))
    for (const [kind, sentences] of [
      ['promised', promised],
      ['unsaid', unsaid],
    ] as const)
      for (const sentence of sentences)
        it(`${language}, ${kind}: ${sentence}`, () =>
          assert.ok(kindsIn(language, people, sentence).includes(kind)));

  for (const [language, people, text] of neither)
    it(`${language}, neither: ${text}`, () => {
      const kinds = kindsIn(language, people, text);
      assert.deepEqual(
        kinds.filter((kind) => kind === 'promised' || kind === 'unsaid'),
        [],
      );
    });
});
