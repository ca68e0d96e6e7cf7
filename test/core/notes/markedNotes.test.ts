import assert from 'node:assert/strict';
import { readEntryFacts } from '../../../src/core/log/entryFacts.ts';
import type { Fact } from '../../../src/core/notes/fact.ts';
import { parseMarkdown } from '../../../src/lazy/markdown.ts';
import { letterFor } from '../letters/letters.ts';
import { logOf } from '../logOf.ts';

const path = 'interviews/a.md';
const textOf = (notes: string, people = 'Vera Brandt') =>
  `---\ncompany: Nordlicht\nrole: Technik\ndate: 2026-10-05\ninterviewers: [${people}]\n---\n${notes}\n`;

/** The facts of notes on an interview on Monday, 5 October 2026. */
function factsOf(language: string, notes: string, people?: string): readonly Fact[] {
  const text = textOf(notes, people);
  const [entry] = logOf({ [path]: text }).entries;
  assert.ok(entry);
  return readEntryFacts(entry, [entry], text, parseMarkdown, language).facts;
}

const said = (facts: readonly Fact[]) => facts.map(({ kind, text }) => `${kind}: ${text}`);

/** What each line of notes is, by language. */
const cases: readonly (readonly [language: string, line: string, ...facts: readonly string[]])[] = [
  // For nobody but the writer.
  ['de', 'Gehalt 62k gewünscht', 'private: Gehalt 62k gewünscht'],
  ['de', 'bin schwanger, 9. Woche', 'private: bin schwanger', 'self: 9. Woche'],
  ['de', 'Frau Brandt sehr nett', 'private: Frau Brandt sehr nett'],
  ['de', 'Dienstags und freitags bis 18 Uhr', 'private: Dienstags und freitags bis 18 Uhr'],
  ['fr', "j'ai une autre offre chez Soleil", "private: j'ai une autre offre chez Soleil"],
  ['fr', 'salaire : 42k', 'private: 42k'],
  ['es', 'mi marido no quiere mudarse', 'private: mi marido no quiere mudarse'],
  ['es', 'no les digo que me despidieron', 'private: no les digo que me despidieron'],
  ['pt', 'fui mal na parte de inglês', 'private: fui mal na parte de inglês'],
  ['pt', 'vale a pena, mas ngm pode saber', 'private: vale a pena', 'private: mas ngm pode saber'],
  ['ja', '年収は500万円希望', 'private: 年収は500万円希望'],
  ['ja', '息子の通院のことは言わない', 'private: 息子の通院のことは言わない'],
  // What one would rather do, how one fared, how one was treated, and what was told in confidence.
  ['de', 'will lieber zu Kiepenheuer', 'private: will lieber zu Kiepenheuer'],
  ['fr', "la garde des p'tits le soir", "private: la garde des p'tits le soir"],
  ['fr', 'Luc va capoter', 'private: Luc va capoter'],
  ['fr', 'dispo les fds', 'private: dispo les fds'],
  ['fr', "pourquoi t'as lâché ta job", "private: pourquoi t'as lâché ta job"],
  ['es', 'dos días fuera con los críos así', 'private: dos días fuera con los críos así'],
  ['es', 'Jon va a flipar', 'private: Jon va a flipar'],
  ['pt', 'com a Bia desse tamanho não sei', 'private: com a Bia desse tamanho não sei'],
  ['pt', 'pagam metade por fora', 'private: pagam metade por fora'],
  ['pt', 'o raio-x é um caco velho', 'private: o raio-x é um caco velho'],
  ['pt', 'no nosso é só avarias', 'private: no nosso é só avarias'],
  ['pt', 'disse que já não fumava', 'private: disse que já não fumava'],
  ['de', 'liegt bei Mama im Ordner', 'private: liegt bei Mama im Ordner'],
  ['de', 'Impfpass suchen', 'private: Impfpass suchen'],
  ['fr', "on m'a glissé que Luc s'en va", "private: on m'a glissé que Luc s'en va"],
  ['es', 'me sudaban las manos', 'private: me sudaban las manos'],
  ['pt', 'me deixaram esperando 40 minutos', 'private: me deixaram esperando 40 minutos'],
  ['ja', '本当は別の店に行きたい', 'private: 本当は別の店に行きたい'],
  // What was promised, with what the promise means.
  ['de', 'Zeugnis bis Freitag nachreichen', 'promised: Zeugnis bis Freitag nachreichen'],
  ['fr', "je leur envoie le plan d'ici jeudi", "promised: je leur envoie le plan d'ici jeudi"],
  [
    'es',
    'quieren ver el informe, se lo mando mañana',
    'promised: quieren ver el informe, se lo mando mañana',
  ],
  ['pt', 'fiquei de mandar o relatório', 'promised: fiquei de mandar o relatório'],
  ['ja', '設計書を金曜までに送ると約束', 'promised: 設計書を金曜までに送ると約束'],
  // What the writer tells themselves beside it is none of it; and the next one goes on with it.
  ['de', 'Zeugnis nachreichen (vorher Namen löschen!)', 'promised: Zeugnis nachreichen'],
  [
    'fr',
    'Envoyer à Vera le modèle. Et la liste pour Vera (DEMANDER AVANT)',
    'promised: Envoyer à Vera le modèle',
    'promised: Et la liste pour Vera',
  ],
  ['fr', 'Envoyer le colis à ma sœur', 'topic: Envoyer le colis à ma sœur'],
  // How one did, and what one doubts.
  ['de', 'war zu spät dran, urpeinlich', 'private: war zu spät dran', 'private: urpeinlich'],
  ['pt', 'sem virada de noite, duvido mas ok', 'private: sem virada de noite', 'private: duvido mas ok'],
  ['ja', '「見守ります」しか言えず', 'private: 「見守ります」しか言えず'],
  ['ja', '源泉徴収票どこだ', 'self: 源泉徴収票どこだ'],
  // A day at the start of a line is no mark of a list.
  ['de', '3. Dezember schicke ich das Zeugnis', 'promised: 3. Dezember schicke ich das Zeugnis'],
  ['de', '3. Interview war lang', 'topic: Interview war lang'],
  // What others promise, and what went out, are no promises of the writer's.
  ['es', 'prometen mejoras en la planta', 'topic: prometen mejoras en la planta'],
  ['pt', 'mandei o diploma ontem', 'self: mandei o diploma ontem'],
  // What was not said, and what was not said on purpose.
  ['de', 'hätte ich sagen sollen: zwei Jahre in Lyon', 'unsaid: zwei Jahre in Lyon'],
  ['de', 'mist, nichts von Lyon erzählt', 'self: mist', 'unsaid: nichts von Lyon erzählt'],
  ['de', 'von Lyon nichts gesagt', 'private: von Lyon nichts gesagt'],
  ['fr', "j'aurais dû parler du projet Delta", "unsaid: j'aurais dû parler du projet Delta"],
  ['es', 'se me olvidó hablar del máster', 'unsaid: se me olvidó hablar del máster'],
  ['pt', 'devia ter falado do mestrado', 'unsaid: devia ter falado do mestrado'],
  ['ja', '資格のことを言い忘れた', 'unsaid: 資格のことを言い忘れた'],
  ['ja', 'キャッシュで直る。言いたかった', 'unsaid: キャッシュで直る'],
  // What they asked and need, and what was told.
  ['de', 'Frau Brandt hat nach dem Umbau gefragt', 'asked: Frau Brandt hat nach dem Umbau gefragt'],
  ['fr', 'ils cherchent un automaticien', 'need: ils cherchent un automaticien'],
  ['es', 'les conté lo de la línea nueva', 'topic: les conté lo de la línea nueva'],
  ['pt', 'contei da migração, a Vera gostou', 'topic: contei da migração, a Vera gostou'],
  ['ja', '現場の改善の話で盛り上がった', 'topic: 現場の改善の話で盛り上がった'],
  // A debt, and a hand given on it, with what they mean.
  [
    'de',
    'Messwerte an Vera durchgeben, per Handschlag',
    'promised: Messwerte an Vera durchgeben, per Handschlag',
  ],
  [
    'es',
    'a Vera le debo un dato, el límite de humedad',
    'promised: a Vera le debo un dato, el límite de humedad',
  ],
  ['fr', "la liste pour Vera, j'ai donné ma parole", "promised: la liste pour Vera, j'ai donné ma parole"],
  // A label is read by its words, and one that only says how it felt says nothing.
  ['es', 'Lo que se me quedó en el tintero: dos años en Lugo', 'unsaid: dos años en Lugo'],
  ['es', 'Les hace falta: alguien para el huerto', 'need: alguien para el huerto'],
  ['fr', 'Leurs soucis : deux postes vacants', 'need: deux postes vacants'],
  ['fr', 'manque : un stock mieux rangé', 'need: un stock mieux rangé'],
  ['de', 'Ärgerlich: dass ich Prüfer bin, kam mir erst im Treppenhaus', 'unsaid: dass ich Prüfer bin'],
  ['ja', '言いそびれたこと。前職で台帳を電子化した', 'unsaid: 前職で台帳を電子化した'],
  [
    'es',
    'pregunté cómo miden la cadena de frío: a mano',
    'asked: pregunté cómo miden la cadena de frío: a mano',
  ],
  ['fr', "Je m'en veux : pas un mot de Lyon", 'unsaid: pas un mot de Lyon'],
  ['ja', '以下は自分だけ。別の宿の筆記も受けた', 'private: 別の宿の筆記も受けた'],
  ['de', 'Bauchweh: drei Leute in zwei Jahren', 'private: drei Leute in zwei Jahren'],
  // What somebody did for the writer.
  ['es', 'Vera me sacó cuatro aceites', 'did: Vera me sacó cuatro aceites'],
  ['pt', 'a Vera me mostrou a cozinha', 'did: a Vera me mostrou a cozinha'],
  ['fr', "Vera m'a prêté un album", "did: Vera m'a prêté un album"],
  ['de', 'Vera hat mir die halbe Orgel gezeigt', 'did: Vera hat mir die halbe Orgel gezeigt'],
  ['ja', '館内を全部案内してくださった', 'did: 館内を全部案内してくださった'],
  ['es', 'Vera me miró mal', 'private: Vera me miró mal'],
  // Promises told by what the others wait for or want, and by what the writer does for them.
  ['fr', 'Vera attend mon attestation', 'promised: Vera attend mon attestation'],
  ['fr', "j'ai dit que je lui enverrais le plan", "promised: j'ai dit que je lui enverrais le plan"],
  ['es', 'Vera queda esperando mi cuadro', 'promised: Vera queda esperando mi cuadro'],
  [
    'de',
    'Vera wollte die Liste der Quellen, die schicke ich ihr morgen',
    'promised: Vera wollte die Liste der Quellen, die schicke ich ihr morgen',
  ],
  ['pt', 'a Vera me cobrou o vídeo, mando no zap', 'promised: a Vera me cobrou o vídeo, mando no zap'],
  ['ja', '見本をお送りしますとお伝えした', 'promised: 見本をお送りしますとお伝えした'],
  // Writing at once, so as to forget nothing, forgot nothing.
  ['es', 'lo apunto antes de que se me olvide', 'self: lo apunto antes de que se me olvide'],
  ['fr', "j'écris ça avant d'oublier", "self: j'écris ça avant d'oublier"],
  // What the writer answered is nothing for a letter.
  [
    'fr',
    "Vera m'a demandé comment je trie, j'ai répondu n'importe quoi",
    "asked: Vera m'a demandé comment je trie",
    "self: j'ai répondu n'importe quoi",
  ],
  // What the writer is to do tells no day to hear by.
  ['fr', 'rappeler la crèche jeudi', 'private: rappeler la crèche jeudi'],
  ['fr', 'rappeler le garage jeudi', 'self: rappeler le garage jeudi'],
  ['es', 'llamar al gestor el jueves', 'self: llamar al gestor el jueves'],
  // A label says what its line is.
  ['de', 'Zugesagt: der Plan', 'promised: der Plan'],
  ['pt', 'Privado: quero sair em março', 'private: quero sair em março'],
];

describe('notes that are read by the marks of their language', () => {
  for (const [language, line, ...facts] of cases)
    it(`${language}: ${line}`, () => assert.deepEqual(said(factsOf(language, line)), facts));

  it('keeps all of a line for whose end somebody wants silence', () => {
    const facts = factsOf('es', '- trabajé con su cuñado en la obra. Es de aquí. Que no salga de aquí');
    assert.deepEqual(
      facts.map(({ certainty }) => certainty),
      ['kept', 'kept', 'kept'],
    );
  });

  it('keeps what nothing marks beside something private', () => {
    const facts = factsOf('fr', '12 dossiers en retard, 38h par semaine');
    assert.ok(facts.every(({ certainty }) => certainty === 'kept'));
  });

  it('reads headings in the language, and those of a round as no heading of people', () => {
    const notes =
      '## Versprochen\n\n- der Plan\n\n## Vergessen\n\n- das Jahr in Lyon\n\n## 2. Runde (Team)\n\n- die Umstellung der Steuerung auf einen neuen Bus';
    assert.deepEqual(said(factsOf('de', notes)), [
      'promised: der Plan',
      'unsaid: das Jahr in Lyon',
      'need: die Umstellung der Steuerung auf einen neuen Bus',
    ]);
  });

  it('takes the very words of a heading in a line for one', () => {
    assert.deepEqual(said(factsOf('es', 'Temas\n\n* el nuevo almacén de frío')), [
      'topic: el nuevo almacén de frío',
    ]);
  });

  it('gives a fact to whom it names, in Japanese, too', () => {
    const [fact] = factsOf('ja', '田中部長に改善の話をした', '田中部長, 佐藤様');
    assert.deepEqual(
      fact?.people.map(({ name }) => name),
      ['田中部長'],
    );
  });

  it('gives a fact to whom the notes call by the family name, in Japanese', () => {
    const facts = factsOf('ja', '・安曇さん、倉庫を見せてくれた\n・林で休んだ', '安曇 克彦, 林 みのり');
    assert.deepEqual(
      facts.map(({ text, people }) => `${text} ${people.map(({ name }) => name)}`),
      ['倉庫を見せてくれた 安曇 克彦', '林で休んだ '],
    );
  });

  it('takes a first name alone on its line for somebody, without a capital, too', () => {
    const [fact] = factsOf('es', 'lea\n\n- les falta gente en turnos', 'Leandro Pico, Vero Sanz');
    assert.deepEqual(
      fact?.people.map(({ name }) => name),
      ['Leandro Pico'],
    );
  });

  it('reads a task for somebody who was met as a promise, and a thing for nobody as a task', () => {
    const notes = 'Pendenzen\n\n- Messwerte für Vera raussuchen\n- Velo holen';
    assert.deepEqual(said(factsOf('de', notes)), [
      'promised: Messwerte für Vera raussuchen',
      'self: Velo holen',
    ]);
  });

  it('goes on with what was not said in the next sentence, and says a listed promise whole', () => {
    const notes =
      'Raté\n\nPas parlé de Lyon. Ni du tournage de 2023.\n\nPromis\n\n- ma trame, anonymisée, dès lundi';
    assert.deepEqual(said(factsOf('fr', notes)), [
      'unsaid: Pas parlé de Lyon',
      'unsaid: Ni du tournage de 2023',
      'promised: ma trame, anonymisée, dès lundi',
    ]);
    assert.deepEqual(
      said(factsOf('es', 'no conté lo de Lyon, era lo que había que decir. Tampoco el máster de 2023')),
      ['unsaid: no conté lo de Lyon, era lo que había que decir', 'unsaid: Tampoco el máster de 2023'],
    );
  });

  it('gives a fact to whom brackets, posts, initials and pronouns name', () => {
    const whose = (language: string, notes: string, people: string) =>
      factsOf(language, notes, people).map(
        ({ text, people }) => `${text} - ${people.map(({ name }) => name).join()}`,
      );
    assert.deepEqual(
      whose(
        'es',
        '1. ¿A qué temperatura se bate? (Vera)\n2. ¿Catas a ciegas? (Luis)',
        'Vera Sanz, Luis Pico',
      ),
      ['¿A qué temperatura se bate? - Vera Sanz', '¿Catas a ciegas? - Luis Pico'],
    );
    assert.deepEqual(whose('ja', '女将さんが案内してくださった', '大谷 静江（女将）, 堀内'), [
      '女将さんが案内してくださった - 大谷 静江',
    ]);
    assert.deepEqual(whose('fr', "HM m'a prêté un album / SB m'a raccompagnée", 'Hugo Morel, Salma Bari'), [
      "m'a prêté un album - Hugo Morel",
      "SB m'a raccompagnée - Salma Bari",
    ]);
    assert.deepEqual(
      whose(
        'de',
        'Tilo, dann Frau Dr. Sievers. Ihm fehlt jemand für Holz',
        'Tilo Brand, Frau Dr. Sievers',
      ).at(-1),
      'Ihm fehlt jemand für Holz - Tilo Brand',
    );
    assert.deepEqual(
      whose('pt', 'Prometi: pra Vera, o artigo; pro Luís, minha planilha', 'Vera Sá, Luís Reis'),
      ['o artigo - Vera Sá', 'minha planilha - Luís Reis'],
    );
    assert.deepEqual(whose('fr', 'La directrice attend mon arrêté', 'Vera Sanz (directrice), Luc Pic'), [
      'La directrice attend mon arrêté - Vera Sanz',
    ]);
    assert.deepEqual(whose('es', 'Y a Luis, que llevo dos años en Lugo', 'Vera Sanz, Luis Pico'), [
      'que llevo dos años en Lugo - Luis Pico',
    ]);
  });

  it('promises nobody what somebody else was promised who was not met', () => {
    const [fact] = factsOf('pt', 'O Rogério me cobrou o vídeo, mando no zap');
    assert.deepEqual([fact?.certainty, fact?.people], ['kept', []]);
  });

  it('offers one more thing that was not said, and says it in no sentence', () => {
    const notes = 'Vergessen habe ich, dass ich Prüfer bin. Und zwei Orgeln habe ich auch schon gebaut.';
    assert.deepEqual(
      factsOf('de', notes).map(({ kind, certainty }) => `${kind} ${certainty}`),
      ['unsaid sure', 'unsaid likely'],
    );
  });

  it('keeps what nothing marks in a text that opens with pay', () => {
    const facts = factsOf('fr', '1 850 net, bof. Vera a les traits tirés. Lorient a rappelé aussi.');
    assert.ok(facts.every(({ certainty }) => certainty === 'kept'));
  });

  it('takes where somebody sat down to write for nothing of the interview', () => {
    assert.deepEqual(said(factsOf('fr', 'Notes dans le bus 14.\n\nVera cherche un automaticien.')), [
      'self: Notes dans le bus 14.',
      'need: Vera cherche un automaticien',
    ]);
  });

  it('takes words of the trade for no secret', () => {
    const text = textOf('les crèches manquent de places').replace('Nordlicht', 'Crèche Nord');
    const [entry] = logOf({ [path]: text }).entries;
    assert.ok(entry);
    const [fact] = readEntryFacts(entry, [entry], text, parseMarkdown, 'fr').facts;
    assert.equal(fact?.kind, 'need');
  });

  it('reads a line behind a sign for headings, or in Japanese one that names a thing, as a label', () => {
    assert.deepEqual(
      said(factsOf('ja', '■課題\n仕様書が無い\n夜中に誰かが押す\n\n言えなかったこと\n・台帳を電子化した')),
      ['need: 仕様書が無い', 'need: 夜中に誰かが押す', 'unsaid: 台帳を電子化した'],
    );
  });

  /** The days that a note names as those by which one will hear. */
  const days: readonly (readonly [language: string, line: string, ...days: readonly string[]])[] = [
    ['de', 'melden sich bis Freitag', '2026-10-09'],
    ['de', 'Bescheid bis 27. Nov.', '2026-11-27'],
    ['de', 'Antwort nächste Woche', '2026-10-16', '2026-10-17', '2026-10-18'],
    ['de', 'Antwort bis 14.10.', '2026-10-14'],
    ['fr', 'ils rappellent demain', '2026-10-06'],
    ['fr', 'réponse mi-décembre', '2026-12-13', '2026-12-14', '2026-12-15', '2026-12-16'],
    ['fr', 'décision fin octobre', '2026-10-31'],
    ['es', 'respuesta el viernes 9', '2026-10-09'],
    ['es', 'llaman pasado mañana', '2026-10-07'],
    ['es', 'avisan esta semana', '2026-10-09', '2026-10-10', '2026-10-11'],
    ['pt', 'retorno até dia 20', '2026-10-20'],
    ['pt', 'respondem em duas semanas', '2026-10-23', '2026-10-24', '2026-10-25'],
    ['pt', 'ligam hoje', '2026-10-05'],
    ['de', 'Antwort bis Mitte nächste Woche', '2026-10-14'],
    ['de', 'Bescheid innerhalb von zehn Tagen', '2026-10-15', '2026-10-19'],
    ['fr', "réponse d'ici fin du mois", '2026-10-31'],
    ['fr', 'retour sous huit jours', '2026-10-12', '2026-10-13'],
    ['es', 'avisan a fin de mes', '2026-10-31'],
    ['es', 'llaman antes del viernes que viene', '2026-10-08', '2026-10-09'],
    ['es', 'avisan de hoy en ocho', '2026-10-12'],
    ['es', 'dicen algo antes de Reyes', '2027-01-05', '2027-01-06'],
    ['fr', "elle m'appelle lundi en huit", '2026-10-19'],
    ['fr', 'retour avant Noël', '2026-12-24', '2026-12-25'],
    ['de', 'Bescheid bis zum ersten Advent', '2026-11-29'],
    ['es', 'avisa vera, el viernes como mucho', '2026-10-09'],
    ['pt', 'retorno no fim do mês', '2026-10-31'],
    ['ja', '連絡は月内', '2026-10-31'],
    ['ja', '結果は10月20日頃に連絡', '2026-10-20', '2026-10-21'],
    ['ja', '来週水曜に電話', '2026-10-14'],
    ['ja', '10/20までに連絡', '2026-10-20'],
    [
      'ja',
      '11月上旬に通知',
      '2026-11-02',
      '2026-11-03',
      '2026-11-04',
      '2026-11-05',
      '2026-11-06',
      '2026-11-09',
      '2026-11-10',
    ],
  ];
  for (const [language, line, ...expected] of days)
    it(`${language} names a day to hear by: ${line}`, () => {
      const [fact] = factsOf(language, line);
      assert.equal(fact?.kind, 'word');
      assert.deepEqual(
        fact.days.map((day) => day.toString()),
        expected,
      );
    });

  it('offers what was not said first, promises, and nothing that is private', () => {
    const notes =
      'Frau Brandt hat nach dem Umbau gefragt\nGehalt 62k\nleider vergessen: zwei Jahre in Lyon\nZeugnis bis Freitag nachreichen\n';
    const { text } = letterFor({
      text: textOf(notes),
      letter: 'thank-you',
      to: 'Vera Brandt',
      language: 'de',
    });
    assert.match(text, /<!-- Zur Auswahl:\n· zwei Jahre in Lyon/);
    assert.doesNotMatch(text, /From your notes/);
    assert.match(text, /Zeugnis bis Freitag nachreichen/);
    assert.doesNotMatch(text, /62k/);
  });

  it('puts no sentence of other notes into an English letter', () => {
    const notes = '## Themen\n\n- der geplante Umbau der Steuerung\n';
    const { text } = letterFor({
      text: textOf(notes),
      letter: 'thank-you',
      to: 'Vera Brandt',
      language: 'en',
      noted: 'de',
    });
    assert.doesNotMatch(text.replace(/<!--[\s\S]*?-->/g, ''), /Umbau/);
  });
});
