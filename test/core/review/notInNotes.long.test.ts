import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { reviewed } from './reviewed.ts';
import { scoreOfSources, sourcedLetters } from './sourcesCorpus.ts';

const entry = `---
company: Northwind Robotics
role: Sr Controls Engineer
date: 2026-11-19T14:00
interviewers: [Dana Okafor, Samuel Reyes]
---
- 9 lines, 2 PLC-5 racks, 40 mn parts a year, 1,500 people
- founded '98, HMI server, maths test
- they decide by Tue or on December 4
- the trip to Mexico next spring
`;

/** What is said to be in no note of a letter with this sentence. */
function unknownIn(
  sentence: string,
  more: Readonly<Record<string, string>> = {},
  severity = 'information',
  notes = '',
  language = 'en',
) {
  const text = `---\nletter: thank-you\nentry: ../visit.md\nto: Dana Okafor\nsubject: Thanks\nletter-language: ${language}\n---\nDear Dana,\n\n${sentence}\n\nBest,\nRobin\n`;
  return reviewed({ 'visit.md': entry + notes, 'letters/a.md': text, ...more }, 'letters/a.md', {
    'not-in-notes': severity,
  })
    .filter(({ code }) => code === 'not-in-notes')
    .map(({ range }) => text.slice(range.start, range.end));
}

describe('not-in-notes', () => {
  const known = [
    'I spoke with Sam and with Dana about the Senior Engineer role at Northwind.',
    'Nine lines and 40 million parts for 1500 people, since 1998.',
    'The Human Machine Interface (HMI) and the Mexican team came up at 2 pm.',
    'I will hear on Tuesday, or on December 4, and in December you start.',
    'Three things stayed with me, and both of the two racks.',
    'Hope is a plan. Will you call? Nine lines are many.',
    'Thank you for Thursday, on the 19th of November 2026, and for a Zoom call before Christmas.',
    'I passed the mathematics test.',
    'They said “Karen Mills has 77 years”.',
    'If a role comes up that my experience fits, please think of me; the hour that we spent on the racks flew by.',
  ];
  for (const sentence of known)
    it(`says nothing of: ${sentence}`, () => assert.deepEqual(unknownIn(sentence), []));

  const unknown: readonly (readonly [string, readonly string[]])[] = [
    ['I met Karen Mills and Dr. Patel at Contoso.', ['Karen Mills', 'Patel', 'Contoso']],
    ['Karen told me of it, and Mrs Dalton agreed.', ['Karen', 'Mrs Dalton']],
    ['I know Siemens TIA Portal and the Lead Architect well.', ['Siemens TIA Portal', 'Lead Architect']],
    ['You run eleven lines at 25,000 parts.', ['eleven', '25,000']],
    ['I have twenty-five years in it, since 2007, at 6 am.', ['twenty-five', '2007', '6']],
    ['I can start on January 12 or in March.', ['January 12', 'March']],
  ];
  for (const [sentence, found] of unknown)
    it(`finds what is invented in: ${sentence}`, () =>
      assert.deepEqual(unknownIn(sentence), sentence.includes('Mrs') ? ['Karen', 'Dalton'] : found));

  const inOtherWords = [
    'You run nearly ten lines, more than 1,200 people work here, and about 38 million parts leave each year.',
    'I kept the logs for three days, and drew 25 percent of them within twelve months.',
    'A thousand thanks, and thanks a million times; the best is yet to come.',
    'I passed level 2, and on a Friday the two racks ran.',
    'You told me about the trip to Mexico. I founded nothing. I led it.',
    'I have run the line with two PLC racks.',
  ];
  for (const sentence of inOtherWords)
    it(`knows in other words: ${sentence}`, () =>
      assert.deepEqual(
        unknownIn(
          sentence,
          {},
          'information',
          '- logs kept 72 h, in a year 25 of 100 drawn\n- level 2, frozen Fridays\n',
        ),
        [],
      ));

  const elsewhere: readonly (readonly [language: string, notes: string, sentence: string])[] = [
    [
      'en',
      'Dana: 30 yr here, 3 on the luffer, since the 60s',
      'Three decades, three years of them on the luffer.',
    ],
    [
      'en',
      'Dana: 30 yr here, since the 60s, all 6 stayed',
      'It began in 1960, and all of the last half-dozen stayed.',
    ],
    ['en', 'they open at 7.30, started in 1981', 'I will be there at half seven, after 45 years.'],
    ['en', 'hears by the fifth, or wed', 'I look out for word by the weekend of the 5th, or on 25 November.'],
    ['en', 'Saturdays? said every other', 'Every other Saturday is fine by me.'],
    ['en', 'twenty seven in the class, nine with tamil', 'A class of twenty-seven, nine of them with Tamil.'],
    ['de', 'der Rat tagt 10.12., danach zeitnah', 'Ich bin gespannt auf den 10. Dezember und den Rat.'],
    ['de', 'Probe am 3.12', 'Ich freue mich auf die Probe am 3. Dezember.'],
    ['de', 'Probe am 12.01.', 'Ich freue mich auf die Probe am 12. Januar 2027.'],
    [
      'de',
      'Bescheid bis Mittwoch, und die Kehle ist von 1981',
      'Sie melden sich bis zum 25. November, sie ist 45 Jahre alt.',
    ],
    [
      'es',
      'los miércoles con tortilla, y me llama el día 3',
      'Espero la tortilla de los miércoles y su llamada del 3 de diciembre.',
    ],
    [
      'pt',
      'até terça, dia 1º, caixas dos anos 60, e não mais',
      'Fico no aguardo até 1º de dezembro, com as caixas de 1960.',
    ],
  ];
  for (const [language, notes, sentence] of elsewhere)
    it(`knows what stands otherwise in notes (${language}): ${sentence}`, () =>
      assert.deepEqual(unknownIn(sentence, {}, 'information', `- ${notes}\n`, language), []));

  const more: readonly (readonly [notes: string, sentence: string])[] = [
    [
      'holds 3 t, 250k events, 1/4 of it, half the team',
      'It holds 3,000 kg and a quarter of a million events, 25% of it, by fifty percent of the team.',
    ],
    [
      'founded in 1958, k8s and GCP, with Elizabeth',
      'Nearly seventy years ago it began; today it runs Kubernetes and Google Cloud with Beth.',
    ],
    [
      'the 27th, 27 Nov',
      'We met last Friday, the twenty-seventh, on 27/11, and I wish you a Happy New Year in 2027.',
    ],
    ['ring me', 'You can reach me on 07700 900123.'],
  ];
  for (const [notes, sentence] of more)
    it(`knows other units, shares and short names: ${sentence}`, () =>
      assert.deepEqual(unknownIn(sentence, {}, 'information', `- ${notes}\n`), []));

  it('takes a kind of thing for no name, and what is awaited for no claim', () =>
    assert.deepEqual(
      unknownIn(
        'The post of Band 7 suits me. You said we could expect news by the end of the following week, or possibly on the Monday.',
        {},
        'information',
        '- band 7, end of next week, could be the Monday\n',
      ),
      [],
    ));

  it('looks through a letter that is too short to tell its language', () => {
    const text =
      '---\nletter: thank-you\nentry: ../visit.md\nto: Dana Okafor\nsubject: x\n---\nHi Dana,\n\nAt Spotify I led 17 engineers. You mentioned a new office in Dublin.\n\nBest,\nRobin\n';
    const found = reviewed({ 'visit.md': entry, 'letters/a.md': text }, 'letters/a.md', {
      'not-in-notes': 'information',
    }).filter(({ code }) => code === 'not-in-notes');
    assert.deepEqual(
      found.map(({ range }) => text.slice(range.start, range.end)),
      ['Spotify', '17', 'Dublin'],
    );
  });

  const motives: readonly (readonly [language: string, sentence: string, found: readonly string[]])[] = [
    ['en', 'I have always wanted to work here.', ['I have always wanted']],
    ['en', 'It has been my dream, and I had my eye on you.', ['my dream', 'had my eye on']],
    [
      'de',
      'Das ist ein Traum, und die Arbeit mit Ihnen ist für mich eine Leidenschaft.',
      ['ein Traum', 'Leidenschaft'],
    ],
    [
      'fr',
      'Merci pour la visite de la ligne et des tubes dans la halle. Je suis passionnée par vos lignes depuis toujours.',
      ['passionnée', 'depuis toujours'],
    ],
    [
      'es',
      'Gracias por la visita y por hablar de los turnos con los jefes. Trabajar con las líneas es mi sueño.',
      ['mi sueño'],
    ],
    [
      'pt',
      'Obrigado pela conversa sobre os turnos da equipe com a chefe. Trabalhar com as linhas é o meu sonho.',
      ['meu sonho'],
    ],
  ];
  const plainNotes: Readonly<Record<string, string>> = {
    en: 'we talked about the lines and you showed me the plant',
    de: 'wir haben über die Linien und das Werk gesprochen, und es ist nicht weit mit der Bahn',
    fr: 'nous avons parlé de la ligne avec vous, pour les tubes et dans une halle que vous avez, les jours où je suis là avec les autres, pour une équipe dans les nouvelles halles',
    es: 'hablamos de las líneas con los jefes, y me gustó una cosa que es muy buena, por los turnos del equipo, que para las personas con hijos me parece una idea como las mejores',
    pt: 'falamos das linhas com a chefe, e não muito mais, para o ano que vem, com os turnos da equipe, que para uma pessoa como eu são muito bons, e não por acaso',
  };
  for (const [language, sentence, found] of motives)
    it(`finds a motive that is not noted (${language}): ${sentence}`, () =>
      assert.deepEqual(
        unknownIn(sentence, {}, 'information', `- ${plainNotes[language]}\n`, language),
        found,
      ));

  it('lets a motive stand that is noted', () =>
    assert.deepEqual(
      unknownIn('I have always wanted to work here.', {}, 'information', '- I always wanted this\n'),
      [],
    ));

  const otherwise: readonly (readonly [string, readonly string[]])[] = [
    ['I hold the certificate of level 3.', ['3']],
    ['It fell by 9 percent, and we had about 190.', ['9', '190']],
    ['I will write by Sunday.', ['Sunday']],
    [
      'You told me that you plan a second shop in the harbour.',
      ['You told me that you plan a second shop in the harbour'],
    ],
    ['My degree in child psychology would help.', ['My degree in child psychology']],
    ['We had a thousand visitors, and a hundred at 7 pm.', ['thousand', 'hundred', '7']],
  ];
  for (const [sentence, found] of otherwise)
    it(`finds what the notes say otherwise in: ${sentence}`, () =>
      assert.deepEqual(unknownIn(sentence, {}, 'information', '- level 2, every Sunday; 3 rooms\n'), found));

  const deeds: readonly (readonly [notes: string, sentence: string, found: readonly string[]])[] = [
    // What the notes hold far apart makes no deed that they tell.
    [
      'fixed the brewery pumps at Wick\n\n- the ferry to Skye\n- lunch was soup\n- no parking\n- school museum trip',
      'I fixed the pumps at the brewery, and I rebuilt the museum ferry engine.',
      ['I rebuilt the museum ferry engine'],
    ],
    ['rota is full', 'Having driven a snow plough, I know the roads.', ['Having driven a snow plough']],
    [
      'rota is full',
      'Your plans to open a bakery by the quay excite me.',
      ['Your plans to open a bakery by the quay excite me'],
    ],
    ['school visits from march', 'The school visits you are planning sound right.', []],
    ['rota is full', 'The school visits you are planning sound right.', ['you are planning sound right']],
    ['rota is full', 'I enjoyed our talk, wondered about lunch, and laughed at the parrot story.', []],
    ['rings Fri 27', 'I hear from you by the 27th, thanks a million.', []],
    ['drivers 60% PL', 'Polish would help, with six in ten of your drivers speaking it.', []],
    ['drivers 60% PL', 'Polish would help, with seven in ten of your drivers speaking it.', ['seven']],
    ['1 sat in 2', 'Hope the Saturdays stay quiet.', []],
    ['1 sat in 2', 'Hope the Sundays stay quiet.', ['Sundays']],
  ];
  for (const [notes, sentence, found] of deeds)
    it(`tells what somebody did by what stands together: ${sentence}`, () =>
      assert.deepEqual(unknownIn(sentence, {}, 'information', `- ${notes}\n`), found));

  const written: readonly (readonly [
    language: string,
    notes: string,
    sentence: string,
    found: readonly string[],
  ])[] = [
    // Numbers in words, put together.
    [
      'en',
      'jetty 640 m, 212 piles, 410,000 manhours, uniforms 1998, 3.5 h, 24 pens',
      'Six hundred and forty metres, two hundred and forty piles, more than four hundred thousand hours, uniforms of nineteen ninety-eight, three and a half hours, two dozen pens.',
      ['two hundred and forty'],
    ],
    ['en', 'we have 4 ovens', 'You bake four hundred loaves.', ['four hundred']],
    [
      'de',
      '14.000 hl im Jahr, 643 Leute, und wir haben nicht mehr als 2,5 Tage',
      'Es sind vierzehntausend Hektoliter, sechshundertdreiundvierzig Leute, zweieinhalb Tage und dreihundert Kisten.',
      ['dreihundert'],
    ],
    [
      'es',
      'tienen 130 casos y 1.200 piezas',
      'Son ciento treinta casos, mil doscientas piezas y trescientos pedidos.',
      ['trescientos'],
    ],
    // Shares and lengths.
    ['en', 'retention 80%', 'Four out of five stay, and not six out of seven.', ['six']],
    [
      'en',
      'waited a quarter of an hour',
      'Those fifteen minutes flew by, and so did the twenty minutes after them.',
      ['twenty'],
    ],
    ['en', 'start 5.45', 'I shall be there at a quarter to six.', []],
    ['en', 'course done since 23, sites need 3', 'I did it in 2023, and three days would do.', []],
    [
      'en',
      '2,300 registers, 400 done, the Danish man',
      'There are nineteen hundred still to go and not eighteen hundred still to go, and the man lives in Denmark and not in Sweden.',
      ['eighteen hundred', 'Sweden'],
    ],
    // Abbreviations.
    [
      'en',
      'Ft. Loomis, wgtn',
      'At Fort Loomis and in Wellington, but not at Fort Dunstan in Wexcombe.',
      ['Fort Dunstan', 'Wexcombe'],
    ],
    // One of several.
    [
      'en',
      '2nd period, 11th flr, 1st round',
      'I will come in fourth period to the eleventh floor for the second round.',
      ['fourth'],
    ],
    ['en', '2nd period', 'I will come in second period.', []],
  ];
  for (const [language, notes, sentence, found] of written)
    it(`reads numbers and names as both write them (${language}): ${sentence}`, () =>
      assert.deepEqual(unknownIn(sentence, {}, 'information', `- ${notes}\n`, language), found));

  const together: readonly (readonly [notes: string, sentence: string, found: readonly string[]])[] = [
    ['asked abt my gap yr 2022. Dad was sick', 'I stepped away in 2022 because my father was ill.', []],
    [
      'his wife asked, dad sick',
      'My father was ill. My wife is a nurse. My uncle is a judge.',
      ['My wife', 'My uncle'],
    ],
    ['trial bake: 26 nov? she texts', "We'd pencilled in the twenty-sixth of November for a trial bake.", []],
    [
      'systems: Chris21 by July',
      'I have enrolled in a short course on Chris21.',
      ['I have enrolled in a short course on Chris21'],
    ],
    [
      'client v strict on permit to work',
      'As you requested, I will bring a draft permit procedure, since the client is strict.',
      ['As you requested, I will bring a draft permit procedure'],
    ],
    [
      'she asked for a draft permit procedure',
      'As you requested, I will bring a draft permit procedure.',
      [],
    ],
    ["I won't sit in the grid", "I won't forget sitting up there with our feet dangling.", []],
    // What another said.
    [
      'Samuel: how do you stop a press that jams at night',
      'Your question about a press that jams at night made me think.',
      ['Your question about a press that jams at night made me think'],
    ],
    [
      'Dana: how do you stop a press that jams at night',
      'Your question about a press that jams at night made me think.',
      [],
    ],
    [
      'how do you stop a press that jams at night?',
      'Your question about a press that jams at night made me think.',
      [],
    ],
  ];
  for (const [notes, sentence, found] of together)
    it(`holds a claim to what the notes say in one place: ${sentence}`, () =>
      assert.deepEqual(unknownIn(sentence, {}, 'information', `- ${notes}\n`), found));

  const stated: readonly (readonly [notes: string, sentence: string, found: readonly string[]])[] = [
    [
      'rota is full',
      'The paper appeared in a scientific journal.',
      ['The paper appeared in a scientific journal'],
    ],
    ['my paper was in a journal', 'The paper appeared in a scientific journal.', []],
    ['rota is full', 'The client has since made it a standard.', ['The client has since made it a standard']],
    ['rota is full', 'I would love a client who publishes in journals.', []],
    // Only one of them can be true.
    ['sugar showpiece silver in FHA', 'My sugar showpiece won gold.', ['gold']],
    ['sugar showpiece silver in FHA, gold once', 'My sugar showpiece won gold.', []],
    ['two indemnity files, both accepted', 'Both indemnity files were rejected.', ['rejected']],
    // Whose deed it is.
    [
      'asked if I can do puppet theatre. Said no',
      'I have played puppet theatre for years.',
      ['I have played puppet theatre for years'],
    ],
    ['asked if I can do puppet theatre. Said yes', 'I have played puppet theatre for years.', []],
    [
      'nobody to run the blast chiller, they borrow one',
      'I have run a blast chiller.',
      ['I have run a blast chiller'],
    ],
    ['I ran a blast chiller, they liked it', 'I have run a blast chiller.', []],
    [
      'asked which ACRA filings I have done alone',
      'I have done the ACRA filings alone.',
      ['I have done the ACRA filings alone'],
    ],
    ['asked which ACRA filings I have done alone\n  -> all', 'I have done the ACRA filings alone.', []],
    [
      'transition plan at the school\n- lunch\n- water tank in Malindi',
      'At Malindi I wrote the transition plan.',
      ['I wrote the transition plan'],
    ],
    // Who said it.
    [
      'Samuel: drivers voted on the cameras',
      'Dana said that the drivers voted on the cameras.',
      ['Dana said that the drivers voted on the cameras'],
    ],
    [
      'Samuel: drivers voted on the cameras',
      'Samuel said that the drivers voted on the cameras. She said the drivers voted on the cameras.',
      [],
    ],
    // What is turned: alone, whose idea, how often, how much, how sure, when.
    [
      'dashboard for arrears, Wes + me',
      'I built the arrears dashboard on my own.',
      ['I built the arrears dashboard on my own'],
    ],
    ['dashboard for arrears, built it alone', 'I built the arrears dashboard on my own.', []],
    [
      'changed the walk route, idea was from Sabri',
      'I came up with a different route to walk.',
      ['I came up with a different route to walk'],
    ],
    [
      'briefing every night at 21.45',
      'You hold the briefing on some nights.',
      ['You hold the briefing on some nights'],
    ],
    ['briefing every night at 21.45', 'You hold the briefing every night.', []],
    ['helles turns every 5th batch', 'The helles turns in every batch.', ['The helles turns in every batch']],
    [
      'half of the scrap is set up errors',
      'Most of the scrap is errors of the setting up.',
      ['Most of the scrap is errors of the setting up'],
    ],
    [
      'nurse mornings only, they would like to get a nurse in the afternoon, no promise',
      'A nurse will be there in the afternoon.',
      ['A nurse will be there in the afternoon'],
    ],
    [
      'worm farm needs somebody. I did not say yes',
      'I would be delighted to take the worm farm.',
      ['I would be delighted to take the worm farm'],
    ],
    ['my pandas = side project level', 'I use pandas daily.', ['I use pandas daily']],
    ['my pandas = side project level', 'I know pandas from a side project.', []],
    ['licence expired, will renew it', 'My licence has been renewed.', ['My licence has been renewed']],
    ['licence expired in May, renewed it', 'My licence has been renewed.', []],
    [
      '31 quilts, none photographed',
      'You have 31 quilts, half of them photographed.',
      ['half of them photographed'],
    ],
    ['late session Tues, closed Thurs', 'The late session on a Thursday suits me.', ['a Thursday']],
    ['late session Tues, closed Thurs', 'The late session on a Tuesday suits me.', []],
    [
      'one week on the ward under observation\n- two wards',
      'After two weeks of observation on the ward I start.',
      ['two'],
    ],
    ['variance went from 11 to 4\n- 3 forms', 'The variance went from 11 to 3.', ['3']],
    ['P: about a fortnight for Exact', 'With a few weeks for Exact, as you suggested, I would be ready.', []],
    ['failover to Hyd region, before CNY', 'The failover to Hyderabad before Chinese New Year.', []],
    ['3 people', 'I would like to make it four.', []],
  ];
  for (const [notes, sentence, found] of stated)
    it(`holds what is stated to the notes: ${sentence} (${notes})`, () =>
      assert.deepEqual(unknownIn(sentence, {}, 'information', `- ${notes}\n`), found));

  const claimed: readonly (readonly [language: string, sentence: string, found: readonly string[]])[] = [
    [
      'de',
      'Ich habe außerdem zwei Jahre lang Orgeln in Norwegen restauriert.',
      ['Ich habe außerdem zwei Jahre lang Orgeln in Norwegen restauriert'],
    ],
    ['de', 'Ich habe mich über das Gespräch mit Ihnen und den Rundgang im Werk sehr gefreut.', []],
    ['de', 'Seither habe ich weiter über den Rundgang im Werk nachgedacht.', []],
    [
      'de',
      'Die versprochenen Flaschen bringe ich nicht ohne Etikett mit.',
      ['versprochenen Flaschen bringe ich nicht ohne Etikett mit'],
    ],
    [
      'fr',
      'Vous m’aviez dit que deux postes s’ouvriraient en mer avec les éoliennes.',
      ['Vous m’aviez dit que deux postes s’ouvriraient en mer avec les éoliennes'],
    ],
    [
      'fr',
      'Je me suis inscrite à une formation de plongée pour les câbles.',
      ['Je me suis inscrite à une formation de plongée pour les câbles'],
    ],
    ['fr', 'J’ai beaucoup apprécié notre échange sur la ligne et sur les tubes.', []],
    [
      'es',
      'También he publicado un artículo sobre los esteroles para las revistas.',
      ['he publicado un artículo sobre los esteroles para las revistas'],
    ],
    ['es', 'He disfrutado mucho con la charla sobre los turnos y las líneas.', []],
    [
      'pt',
      'Também coordenei uma feira do livro para as crianças da rua.',
      ['coordenei uma feira do livro para as crianças da rua'],
    ],
    ['pt', 'Gostei muito da conversa sobre as linhas e os turnos da equipe.', []],
  ];
  for (const [language, sentence, found] of claimed)
    it(`tells a deed from thanks (${language}): ${sentence}`, () =>
      assert.deepEqual(
        unknownIn(sentence, {}, 'information', `- ${plainNotes[language]}\n`, language),
        found,
      ));

  const inJapanese: readonly (readonly [sentence: string, found: readonly string[]])[] = [
    ['檜山さんに倉庫をご案内いただき、百二十棟の図面も拝見しました。', []],
    ['来月十二月四日までにご連絡をいただけるとのこと、お待ちしております。', []],
    ['11月19日に面接のお時間をいただきました、Robin Bergです。', []],
    ['春日さんにもよろしくお伝えください。', ['春日']],
    ['BIMは五年、Revitは三年使っております。', ['五年', 'Revit']],
    ['12月9日までにお返事をいただけるとのことでした。', ['12月9日']],
    ['設計は幼い頃からの夢でした。', ['幼い頃']],
    ['来春には大阪に支店を開設されるとのことでした。', ['来春には大阪に支店を開設されるとのことでした。']],
  ];
  for (const [sentence, found] of inJapanese)
    it(`looks through a letter in Japanese: ${sentence}`, () => {
      const text = `---\nletter: thank-you\nentry: ../visit.md\nto: 檜山 誠\nsubject: お礼\nletter-language: ja\n---\n檜山様\n\n先日は面接のお時間をいただき、誠にありがとうございました。${sentence}\n\nどうぞよろしくお願いいたします。\n`;
      const notes =
        '---\ncompany: 南里設計\ndate: 2026-11-19\ninterviewers: [檜山 誠]\n---\n- 倉庫を案内、図面は120棟\n- BIMを三年と答えた\n- 返事は12月4日まで\n';
      const unknown = reviewed({ 'visit.md': notes, 'letters/a.md': text }, 'letters/a.md', {
        'not-in-notes': 'information',
      }).filter(({ code }) => code === 'not-in-notes');
      assert.deepEqual(
        unknown.map(({ range }) => text.slice(range.start, range.end)),
        found,
      );
    });

  const languages: readonly (readonly [
    language: string,
    notes: string,
    sentence: string,
    found: readonly string[],
  ])[] = [
    [
      'de',
      'Wir haben über die neun Linien und das Hotel Alpenblick gesprochen, mit vier Leuten und der Software Mews.',
      'Vielen Dank für das Gespräch am 19. November mit Frau Klein und Karim Brandt im Hotel Seehof; die neun Linien, die 77 Fragen, die fünfzig Leute und TeamViewer stehen außer Acht, tausend Dank, ich komme am 3. März wieder, spätestens im Mai.',
      ['3. März', 'Mai', 'Klein', 'Seehof', 'TeamViewer', 'Karim Brandt', '77', 'fünfzig'],
    ],
    [
      'de',
      'Wir haben über die neun Linien und das Hotel Alpenblick gesprochen.',
      'Ich habe eine Tanzgruppe für Senioren geleitet. Sie haben mir erzählt, dass der Standort Bremen schließt. Ich habe über die neun Linien gesprochen und sie geleitet.',
      [
        'Ich habe eine Tanzgruppe für Senioren geleitet',
        'Sie haben mir erzählt, dass der Standort Bremen schließt',
      ],
    ],
    [
      'fr',
      'Nous avons parlé de la ligne de Reims avec Karim, pour les 1 200 tubes et les quatre-vingt-quatre chambres.',
      'Merci pour les 1200 tubes et les quatre-vingt-quatre chambres, un matériel neuf, mille mercis, et plus de onze cents visites avec Monsieur Delorme et Claire à Lyon en mars. Vous m’avez expliqué que la cantine fermait bientôt.',
      ['mars', 'Delorme', 'Claire', 'Lyon', 'Vous m’avez expliqué que la cantine fermait bientôt'],
    ],
    [
      'es',
      'Hablamos de las ochenta y cuatro habitaciones y de los 7 en recepción, con Lourdes, para la temporada.',
      'Gracias por las 84 habitaciones y por el equipo de siete personas que trabajan en Mews desde enero, y por los noventa grupos. Me dijo que el colegio abre un invernadero.',
      ['enero', 'Mews', 'noventa', 'Me dijo que el colegio abre un invernadero'],
    ],
    [
      'pt',
      'Falamos dos vinte e seis alunos com a Rosa, para o ano, e não muito mais.',
      'Obrigado pelos 26 alunos e pelas trinta visitas com a Marta em Faro, que não esqueço, desde maio.',
      ['maio', 'Marta', 'Faro', 'trinta'],
    ],
  ];
  for (const [language, notes, sentence, found] of languages)
    it(`finds it in another language (${language}): ${sentence}`, () =>
      assert.deepEqual(
        unknownIn(sentence, {}, 'information', `- ${notes}\n`, language).toSorted(),
        found.toSorted(),
      ));

  it('judges no claim beside notes in another language', () =>
    assert.deepEqual(
      unknownIn(
        'You told me that you plan a bakery in the harbour.',
        {},
        'information',
        '- Wir haben über die Linien und das Werk gesprochen, mit Ihnen und den Leuten, die nicht da sind, für das Jahr und die Zeit.\n'.repeat(
          3,
        ),
      ),
      [],
    ));

  it('knows what other rounds say, and is off unless it is asked for', () => {
    const round = entry.replace('2026-11-19T14:00', '2026-11-10').concat('- Priya Nair showed 77 robots\n');
    const sentence = 'Priya Nair showed me 77 robots.';
    assert.deepEqual(unknownIn(sentence), ['Nair', '77']);
    assert.deepEqual(unknownIn(sentence, {}, 'off'), []);
    assert.deepEqual(unknownIn(sentence, { 'first.md': round }), []);
  });

  it('says nothing of a letter whose entry is not there', () => {
    const text =
      '---\nletter: thank-you\nentry: gone.md\nto: Dana\n---\nDear Dana,\n\nI met Karen Mills in 2019.\n';
    const found = reviewed({ 'a.md': text }, 'a.md', { 'not-in-notes': 'warning' });
    assert.ok(found.every(({ code }) => code !== 'not-in-notes'));
  });
});

describe('letters written from notes, some with inventions', function () {
  this.timeout(300_000);

  it('have what is invented found, and nothing else', () => {
    // What may be missed at most.
    const parts = [
      ['first', 0.1, 0.2],
      ['aside', 0.1, 0.2],
      ['trades', 0.1, 0.2],
      ['later', 0.1, 0.2],
      ['messy', 0.15, 0.3],
      ['seasons', 0.1, 0.1],
      ['trials', 0.3, 0.5],
      ['turned', 0.2, 0.2],
      ['retold', 0.2, 0.5],
    ] as const;
    const scores = parts.map(([part, ofFacts, ofClaims]) => ({
      part,
      ofFacts,
      ofClaims,
      ...scoreOfSources(sourcedLetters(part)),
    }));
    for (const { part, facts, claims, falseAlarms, ofFacts, ofClaims } of scores) {
      assert.deepEqual(falseAlarms, [], part);
      assert.ok(facts.missed.length <= facts.invented * ofFacts, facts.missed.join('; '));
      assert.ok(claims.missed.length <= claims.invented * ofClaims, claims.missed.join('; '));
    }
    const rows = scores.map(
      ({ part, letters, facts, claims, falseAlarms }) =>
        `| ${part} | ${letters} | ${facts.found} of ${facts.invented} | ${claims.found} of ${claims.invented} | ${falseAlarms.length} |`,
    );
    const table = [
      '| letters | how many | names, days, numbers found | claims found | false alarms |',
      '| --- | ---: | ---: | ---: | ---: |',
      ...rows,
    ];
    const url = new URL('../../../docs/review.md', import.meta.url);
    const written = readFileSync(url, 'utf8');
    const pattern = /(<!-- sources -->\n)[\s\S]*?(<!-- end of sources -->)/;
    const wanted = written.replace(
      pattern,
      (_, start: string, end: string) => `${start}\n${table.join('\n')}\n\n${end}`,
    );
    if (process.env.UPDATE_DOCS) writeFileSync(url, wanted);
    else
      assert.equal(written, wanted, 'run UPDATE_DOCS=1 npx mocha test/core/review/notInNotes.long.test.ts');
  });
});
