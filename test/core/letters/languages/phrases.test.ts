// Sentences out of notes in the languages of letters: each shape with words that fit it, and words that only seem to.
import assert from 'node:assert/strict';
import { letterLanguages } from '../../../../src/core/letters/languages/index.ts';
import { phraseOf } from '../../../../src/core/letters/languages/phrases/notePhrase.ts';
import type { FactKind } from '../../../../src/core/notes/cue.ts';

type Row = readonly [tag: string, kind: FactKind, note: string, said: string | undefined, familiar?: string];

const rows: readonly Row[] = [
  // German
  [
    'de',
    'did',
    'Dana hat mir die neue Färbestraße gezeigt, toll',
    'Vielen Dank auch, dass Sie mir die neue Färbestraße gezeigt haben.',
    'Vielen Dank auch, dass du mir die neue Färbestraße gezeigt hast.',
  ],
  [
    'de',
    'did',
    'hat mich eine Bohrbrille einschleifen lassen',
    'Vielen Dank auch, dass Sie mich eine Bohrbrille haben einschleifen lassen.',
  ],
  ['de', 'did', 'hat mir seinen Gurt geliehen', undefined],
  ['de', 'did', 'hat mich ewig warten lassen', undefined],
  [
    'de',
    'asked',
    'Sie wollte wissen, ob ich 120 Essen schaffe, und ich sagte ja',
    'Ihre Frage, ob ich 120 Essen schaffe, ist mir in Erinnerung geblieben.',
  ],
  [
    'de',
    'asked',
    'XB hat gefragt ob ich mir Schiefer zutraue',
    'Ihre Frage, ob ich mir Schiefer zutraue, ist mir in Erinnerung geblieben.',
  ],
  [
    'de',
    'asked',
    'Er fragte nach meiner längsten Verspätung',
    'Ihre Frage nach meiner längsten Verspätung ist mir in Erinnerung geblieben.',
    'Deine Frage nach meiner längsten Verspätung ist mir in Erinnerung geblieben.',
  ],
  ['de', 'asked', 'Ich habe nach der Stellvertretung gefragt', undefined],
  [
    'de',
    'asked',
    'Was machen Sie, wenn der Etat um ein Drittel fällt?',
    'Ihre Frage „Was machen Sie, wenn der Etat um ein Drittel fällt?“ ist mir in Erinnerung geblieben.',
  ],
  [
    'de',
    'asked',
    'Seine Frage: Wie führen Sie ein Team durch den Umbau?',
    'Ihre Frage „Wie führen Sie ein Team durch den Umbau?“ ist mir in Erinnerung geblieben.',
  ],
  [
    'de',
    'need',
    'sucht jemand für Kontaktlinsen, dringend',
    'Mitgenommen habe ich, dass Sie jemanden für Kontaktlinsen suchen.',
    'Mitgenommen habe ich, dass ihr jemanden für Kontaktlinsen sucht.',
  ],
  [
    'de',
    'need',
    'hätte gern eine feste Übungsstunde pro Woche',
    'Mitgenommen habe ich, dass Sie gern eine feste Übungsstunde pro Woche hätten.',
  ],
  [
    'de',
    'topic',
    'die Umstellung der Steuerung auf ROS 2',
    'Besonders im Gedächtnis geblieben ist mir ein Thema: die Umstellung der Steuerung auf ROS 2.',
  ],
  ['de', 'topic', 'Kran ist alt, wird ersetzt', undefined],
  [
    'de',
    'unsaid',
    'Dass ich Prüfer bei der Kammer bin',
    'Im Gespräch habe ich nicht erwähnt, dass ich Prüfer bei der Kammer bin.',
  ],
  [
    'de',
    'unsaid',
    'Hätte sagen müssen, dass ich die Kartierung eingeführt habe',
    'Im Gespräch habe ich nicht erwähnt, dass ich die Kartierung eingeführt habe.',
  ],
  [
    'de',
    'unsaid',
    'unsere Mangawerkstatt mit Warteliste',
    'Einen Punkt habe ich im Gespräch nicht erwähnt: unsere Mangawerkstatt mit Warteliste.',
  ],
  [
    'de',
    'unsaid',
    'den Lehrgang in Karlsruhe hab ich im Februar gemacht',
    'Im Gespräch habe ich eines nicht erwähnt: Den Lehrgang in Karlsruhe habe ich im Februar gemacht.',
  ],
  [
    'de',
    'promised',
    'Dem Meister bring ich die Fotos vom Umbau mit',
    'Wie versprochen, bekommen Sie von mir noch die Fotos vom Umbau.',
    'Wie versprochen, bekommst du von mir noch die Fotos vom Umbau.',
  ],
  [
    'de',
    'promised',
    'den Meisterbrief in Kopie',
    'Wie zugesagt, erhalten Sie von mir noch den Meisterbrief in Kopie.',
  ],
  ['de', 'promised', 'Zeugnisse nachreichen', undefined],
  // French
  [
    'fr',
    'did',
    "M. Duc m'a fait visiter les trois étages et m'a présentée",
    "Merci aussi de m'avoir fait visiter les trois étages.",
  ],
  ['fr', 'did', "m'a donné envie", undefined],
  [
    'fr',
    'asked',
    "Elle m'a demandé comment je réagis quand une famille refuse l'aide",
    "Vous m'avez demandé comment je réagis quand une famille refuse l'aide, et cette question m'est restée en tête.",
    "Tu m'as demandé comment je réagis quand une famille refuse l'aide, et cette question m'est restée en tête.",
  ],
  ['fr', 'asked', "J'ai demandé ce qui le faisait rester", undefined],
  [
    'fr',
    'need',
    "Guillou cherche quelqu'un pour la migration",
    "J'ai bien noté que vous cherchez quelqu'un pour la migration.",
  ],
  [
    'fr',
    'topic',
    'la migration vers la nouvelle ligne',
    "Un sujet m'est particulièrement resté en tête : la migration vers la nouvelle ligne.",
  ],
  ['fr', 'topic', 'un peu de naval', undefined],
  [
    'fr',
    'unsaid',
    'je n’avais pas du tout parlé de mes quatre années de permanence à Oyonnax',
    "Je n'ai pas eu l'occasion d'évoquer mes quatre années de permanence à Oyonnax.",
  ],
  [
    'fr',
    'unsaid',
    "J'aurais dû lui parler des sondes qu'on avait posées à Itxassou",
    "Je n'ai pas eu l'occasion d'évoquer les sondes qu'on avait posées à Itxassou.",
  ],
  [
    'fr',
    'unsaid',
    "j'ai oublié de dire que j'ai fait le modèle de devis, en 2022",
    "Je n'ai pas eu l'occasion de vous dire que j'ai fait le modèle de devis.",
    "Je n'ai pas eu l'occasion de te dire que j'ai fait le modèle de devis.",
  ],
  [
    'fr',
    'unsaid',
    'je parle portugais couramment',
    "Je n'ai pas eu l'occasion de vous dire que je parle portugais couramment.",
  ],
  ['fr', 'unsaid', 'le stage chez Aubépine', "Je n'ai pas eu l'occasion d'évoquer le stage chez Aubépine."],
  [
    'fr',
    'promised',
    'envoyer le modèle de devis',
    'Comme promis, je vais vous envoyer le modèle de devis.',
    "Comme promis, je vais t'envoyer le modèle de devis.",
  ],
  [
    'fr',
    'promised',
    "J'enverrai à Mme Duc la convention type",
    'Comme promis, je vous enverrai la convention type.',
    "Comme promis, je t'enverrai la convention type.",
  ],
  [
    'fr',
    'promised',
    "J'ai promis à Kévin mes fiches de latin pour son CAP",
    "Je n'ai pas oublié ce que je vous ai promis : mes fiches de latin.",
  ],
  ['fr', 'promised', 'faut que je renvoie mon visa', undefined],
  // Spanish
  [
    'es',
    'did',
    'me enseñó la sala de ejercicio, recién puesta',
    'Gracias también por enseñarme la sala de ejercicio.',
  ],
  [
    'es',
    'asked',
    'Me preguntó qué hago cuando falla el motor',
    'Recuerdo en particular su pregunta sobre qué hago cuando falla el motor.',
    'Recuerdo en particular tu pregunta sobre qué hago cuando falla el motor.',
  ],
  ['es', 'need', 'buscan a alguien para los martes', 'Tomé nota de que buscan a alguien para los martes.'],
  [
    'es',
    'topic',
    'la nueva línea de montaje',
    'Me quedé pensando en un tema en particular: la nueva línea de montaje.',
  ],
  ['es', 'topic', 'el gerente dijo que no', undefined],
  [
    'es',
    'unsaid',
    'Se me pasó contarle que en la refinería yo daba la charla',
    'Me quedó por mencionar que en la refinería yo daba la charla.',
  ],
  [
    'es',
    'unsaid',
    'Me faltó contar el plan de emergencia q hice, con todo',
    'Me faltó mencionar el plan de emergencia que hice.',
  ],
  ['es', 'unsaid', 'no hablé del diplomado en farmacia', 'Me faltó mencionar el diplomado en farmacia.'],
  ['es', 'unsaid', 'las dos temporadas con el remo', 'Me faltó mencionar las dos temporadas con el remo.'],
  [
    'es',
    'promised',
    'quedé d mandarle al inge el ejemplo del pareto',
    'Como quedamos, le enviaré el ejemplo del pareto.',
    'Como quedamos, te enviaré el ejemplo del pareto.',
  ],
  [
    'es',
    'promised',
    'a Gonzalo el artículo de cargas',
    'Tengo presente lo que le prometí: el artículo de cargas.',
    'Tengo presente lo que te prometí: el artículo de cargas.',
  ],
  ['es', 'promised', 'se la mando el jueves', undefined],
  ['es', 'promised', 'A Vera le llevo una botella del de mi pueblo', undefined],
  [
    'es',
    'unsaid',
    'NO DIJE q en Lugo cerramos 80 actas, q era lo que había que decir',
    'Me quedó por mencionar que en Lugo cerramos 80 actas.',
  ],
  ['es', 'need', 'el cambio de troquel les tarda 70 minutos', undefined],
  [
    'fr',
    'unsaid',
    'oublié de parler du salon de Tours et de mon prix',
    "Je n'ai pas eu l'occasion d'évoquer le salon de Tours.",
  ],
  ['es', 'unsaid', 'se me olvidó hablar de mis prácticas y del máster', 'Me faltó mencionar mis prácticas.'],
  ['de', 'need', 'eine Vertretung für Frau Lange', undefined],
  [
    'ja',
    'unsaid',
    '研修講師をしていたと言えばよかった',
    '面接では、研修講師をしていたことをお伝えできておりませんでした。',
  ],
  ['fr', 'topic', 'les élèves du collège écrivent les coups de cœur', undefined],
  [
    'fr',
    'promised',
    'Vera attend mon attestation, je la lui scanne demain',
    'Comme promis, je vous enverrai mon attestation.',
  ],
  [
    'fr',
    'asked',
    'Vera a demandé si je connaissais Medialog',
    "Vous m'avez demandé si je connaissais Medialog, et cette question m'est restée en tête.",
  ],
  [
    'pt',
    'unsaid',
    'faltou falar da residência em Olinda e do mutirão de 2023',
    'Faltou mencionar a residência em Olinda.',
  ],
  ['pt', 'need', 'a ferrugem veio cedo e cada técnico dá uma receita', undefined],
  [
    'pt',
    'unsaid',
    'Podia ter falado também que já coordenei duas ajudantes',
    'Faltou mencionar que já coordenei duas ajudantes.',
  ],
  ['de', 'did', 'hat mich durchs haus geführt', undefined],
  [
    'de',
    'did',
    'Annika ließ mich einen Steckling schneiden',
    'Vielen Dank auch, dass Sie mich einen Steckling haben schneiden lassen.',
  ],
  [
    'de',
    'need',
    'Jemand für die Praxisanleitung',
    'Mitgenommen habe ich, dass Sie jemanden für die Praxisanleitung suchen.',
  ],
  ['es', 'need', 'alguien que lleve el huerto, ya', 'Tomé nota de que buscan a alguien que lleve el huerto.'],
  [
    'fr',
    'need',
    "quelqu'un pour les vélos cargos",
    "J'ai bien noté que vous cherchez quelqu'un pour les vélos cargos.",
  ],
  [
    'de',
    'need',
    'Ihm fehlt jemand für Zungenstimmen',
    'Mitgenommen habe ich, dass Ihnen jemand für Zungenstimmen fehlt.',
  ],
  [
    'de',
    'promised',
    'Vera wollte die Liste meiner Quellen, die schicke ich ihr morgen',
    'Wie zugesagt, erhalten Sie von mir noch die Liste meiner Quellen.',
  ],
  [
    'ja',
    'unsaid',
    '前のホテルで予約管理を一つにまとめたのに、なぜ話さなかったのか',
    '面接では、前のホテルで予約管理を一つにまとめたことをお伝えできておりませんでした。',
  ],
  // Portuguese
  [
    'pt',
    'did',
    'me levou na máquina de corte e deixou eu apertar',
    'Agradeço também por me levar à máquina de corte.',
  ],
  [
    'pt',
    'asked',
    'Ela perguntou o que eu faço quando o tutor reclama',
    'Lembro bem da sua pergunta sobre o que eu faço quando o tutor reclama.',
  ],
  [
    'pt',
    'asked',
    'como você defende uma ideia pro cliente teimoso?',
    'Lembro bem da sua pergunta: “Como você defende uma ideia para o cliente teimoso?”',
  ],
  ['pt', 'need', 'procuram alguém para a linha nova', 'Anotei que vocês procuram alguém para a linha nova.'],
  [
    'pt',
    'need',
    'alguém pra cuidar da linha sem plástico, urgente',
    'Anotei que vocês procuram alguém para cuidar da linha sem plástico.',
  ],
  [
    'pt',
    'topic',
    'a nova linha de montagem',
    'Um assunto me chamou especialmente a atenção: a nova linha de montagem.',
  ],
  ['pt', 'topic', 'meu carro falhou duas vezes', undefined],
  ['pt', 'unsaid', 'devia ter dito que fui monitora do museu', 'Faltou mencionar que fui monitora do museu.'],
  [
    'pt',
    'unsaid',
    'Devia ter contado do checklist de orelha, ô cabeça',
    'Faltou mencionar o checklist de orelha.',
  ],
  ['pt', 'unsaid', 'esqueci de mencionar minha pós em intensiva', 'Faltou mencionar minha pós em intensiva.'],
  ['pt', 'unsaid', 'a pós em intensiva', 'Faltou mencionar a pós em intensiva.'],
  [
    'pt',
    'promised',
    'Fiquei de mandar pra Marluce o nome do shampoo',
    'Conforme prometi, vou enviar o nome do shampoo.',
  ],
  ['pt', 'promised', 'a planilha de encaixe', 'Não me esqueci do que prometi: a planilha de encaixe.'],
  ['pt', 'promised', 'mando amanhã', undefined],
  // Japanese
  [
    'ja',
    'did',
    '樫村さんがドローンの格納庫を案内してくれて、実機を持たせてくれた',
    'また、ドローンの格納庫を案内していただき、ありがとうございました。',
  ],
  [
    'ja',
    'asked',
    '部長から「納品後に気づいたらどうする」と聞かれた',
    '「納品後に気づいたらどうする」とのご質問が、印象に残っております。',
  ],
  ['ja', 'topic', '水位標の話で盛り上がった', '特に、水位標についてのお話が印象に残っております。'],
  ['ja', 'topic', '病棟の運営方針', '特に、病棟の運営方針についてのお話が印象に残っております。'],
  ['ja', 'topic', '渡邉先生（PI）', undefined],
  [
    'ja',
    'unsaid',
    '前職で立会いを百二十筆やったこと',
    '面接ではお伝えしきれませんでしたが、前職で立会いを百二十筆やったことを申し添えます。',
  ],
  [
    'ja',
    'unsaid',
    '展示会に出展した経験を伝えられなかった',
    '面接では、展示会に出展した経験についてお伝えしきれませんでした。',
  ],
  ['ja', 'unsaid', '大型免許の話をし忘れた', '面接では、大型免許についてお伝えしきれませんでした。'],
  ['ja', 'topic', '大型免許の話をし忘れた', undefined],
  ['ja', 'unsaid', '電子カルテの導入', '面接では、電子カルテの導入についてお伝えしきれませんでした。'],
  [
    'ja',
    'promised',
    '樫村さんに飛行申請のひな形を送る',
    '飛行申請のひな形につきましては、お約束のとおり、追ってお送りいたします。',
  ],
  ['ja', 'promised', '今週中にメールすると言った', undefined],
];

const said = (tag: string, kind: FactKind, note: string, isFamiliar: boolean) => {
  const notes = letterLanguages.find((language) => language.tag === tag)?.notes;
  assert.ok(notes);
  return phraseOf(note, kind, notes.phrases, { isTheirs: true, isFamiliar })?.sayIn(0, (words) => words);
};

describe('notes in the languages of letters as sentences', () => {
  for (const [tag, kind, note, expected, familiar] of rows) {
    it(`${tag}, ${kind}: ${note}`, () => {
      assert.equal(said(tag, kind, note, false), expected);
      if (familiar !== undefined) assert.equal(said(tag, kind, note, true), familiar);
    });
  }

  it('quote polite words to nobody who is called du', () => {
    assert.equal(said('de', 'asked', 'Was machen Sie, wenn der Etat fällt?', true), undefined);
  });

  it('speak of what somebody did or asked to nobody else', () => {
    const notes = letterLanguages.find(({ tag }) => tag === 'es')?.notes;
    assert.ok(notes);
    const source = { isTheirs: false, isFamiliar: false };
    assert.equal(phraseOf('me enseñó la sala de ejercicio', 'did', notes.phrases, source), undefined);
  });

  it('leave long words and short ones alone', () => {
    assert.equal(said('fr', 'topic', `la ligne ${'longue '.repeat(50)}`, false), undefined);
    assert.equal(said('es', 'topic', `la línea ${'larga '.repeat(20)}`, false), undefined);
  });
});
