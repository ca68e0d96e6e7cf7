import assert from 'node:assert/strict';
import type { Tone } from '../../../../src/core/config.ts';
import type { LetterKind } from '../../../../src/core/kinds/index.ts';
import { asText } from '../../../../src/core/letters/blanks.ts';
import { addressOf } from '../../../../src/core/letters/languages/addressee.ts';
import { chosenLanguage, templateFolderOf } from '../../../../src/core/letters/languages/chosenLanguage.ts';
import { languageOf } from '../../../../src/core/letters/languages/index.ts';
import { others } from '../../../../src/core/letters/languages/others.ts';
import { plainRole, smallRole, withoutRemark } from '../../../../src/core/letters/languages/plainRole.ts';
import { languageOfNotes } from '../../../../src/lazy/noteLanguage.ts';
import { bodyOf, letterFor } from '../letters.ts';

const range = { start: 0, end: 0 };

/** Long enough that every language is near to every other by franc's scores. */
const longNotes =
  'Llegué con diez minutos de margen y me recibió la encargada del vivero, que me llevó primero a ver los semilleros. Me preguntó cómo organizo los riegos cuando falta gente, y le conté lo del turno partido que teníamos en agosto. Tienen tres invernaderos nuevos y quieren dejar de usar turba antes del próximo otoño. Me enseñó el cuaderno donde apuntan las plagas, a mano, desde hace once años; les gustaría pasarlo a una hoja de cálculo, pero nadie ha encontrado el momento. El jefe de campo vino después. Habló poco, quería saber si he llevado cuadrillas de más de ocho personas y si conduzco el remolque. Le expliqué que sí, aunque hace tiempo. Dijo que las heladas de marzo les costaron la mitad de los almendros jóvenes y que buscan a alguien que no espere a que se lo manden. A la vuelta comimos todos juntos bajo el porche; cada viernes cocina uno. Yo pregunté por los contratos de temporada: la mayoría repite, y dos se han quedado fijos. Se me olvidó hablar de los injertos que hice con mi tío en la finca de Jaén, justo lo que les falta. Prometí mandarles la tabla de dosis que usábamos y el nombre del taller que arregla las bombas. Deciden antes de Navidad; me llamarán ellos, seguramente un lunes por la tarde. Después dimos una vuelta por el almacén nuevo. Huele a pintura, las estanterías llegan al techo y todavía no han decidido dónde irán los abonos. Me explicó que el proveedor de macetas cerró en mayo, así que ahora compran a una cooperativa de Valencia, más cara pero puntual. Hubo un rato gracioso con la báscula, que pesa siempre doscientos gramos de más; dicen que es por la humedad. Antes de irme conocí a la chica de la tienda, estudia agronomía por las noches y quiere montar talleres para niños los sábados. Le hablé de los que organizaba la biblioteca de mi barrio, con semillas de rábano porque brotan enseguida. Volvería mañana mismo, la verdad, aunque el autobús tarde casi una hora y haya que cruzar el polígono a pie.';

const salutations: readonly (readonly [
  tag: string,
  name: string,
  tone: Tone,
  salutation: string,
  pronouns?: string,
])[] = [
  ['de', 'Herr lic. oec. Gähwiler', 'formal', 'Sehr geehrter Herr Gähwiler,'],
  ['de', 'Frau Dr. med. Zbinden', 'neutral', 'Guten Tag Frau Dr. Zbinden,'],
  ['de', 'Herr Häberle jun.', 'formal', 'Sehr geehrter Herr Häberle,'],
  ['de', 'Fr. Müller', 'formal', 'Sehr geehrte Frau Müller,'],
  ['de', 'Frau Prof. Dr. Weidlich', 'formal', 'Sehr geehrte Frau Prof. Weidlich,'],
  ['de', 'Dr. Arjun Rao', 'neutral', 'Guten Tag Dr. Arjun Rao,'],
  ['de', 'Dana Okafor', 'formal', 'Sehr geehrte Frau Okafor,', 'sie/ihr'],
  ['de', 'Dana Okafor', 'formal', 'Sehr geehrter Herr Okafor,', 'er/ihm'],
  ['de', 'Dana Okafor', 'formal', 'Guten Tag Dana Okafor,', 'they/them'],
  ['de', 'Dana Okafor', 'formal', '[Anrede: Sehr geehrte Frau Okafor / Sehr geehrter Herr Okafor],'],
  ['de', 'Tobi', 'formal', 'Guten Tag Tobi,'],
  ['de', 'Seniorchefin Frau Moser', 'neutral', 'Guten Tag Frau Moser,'],
  ['de', 'Küchenchef Zoran', 'neutral', 'Guten Tag Zoran,'],
  ['de', 'Dipl.-Ing. Katrin Osterhagen', 'neutral', 'Guten Tag Katrin Osterhagen,'],
  ['de', 'Tobi', 'neutral', 'Guten Tag Tobi,', 'er'],
  ['fr', 'M. Guillou', 'neutral', 'Bonjour Monsieur Guillou,'],
  ['fr', 'Claude Weber', 'formal', 'Madame,', 'elle'],
  ['fr', 'Claude Weber', 'formal', 'Bonjour Claude Weber,', 'iel'],
  ['es', 'Sr. Ortega', 'formal', 'Estimado Sr. Ortega:'],
  ['es', 'Noa Vidal', 'formal', 'Estimada Sra. Vidal:', 'ella'],
  ['es', 'Noa Vidal', 'formal', 'Buenos días, Noa Vidal:', 'elle'],
  ['es', 'Noa Vidal', 'neutral', 'Buenos días, Noa Vidal:', 'ella'],
  ['es', 'Ing. Treviño', 'formal', '[saludo: Estimada Ing. Treviño / Estimado Ing. Treviño]:'],
  ['es', 'Ing. Treviño', 'neutral', 'Buenos días, Ing. Treviño:'],
  ['pt', 'Profª Conceição Lima', 'formal', 'Prezada Profª Conceição,'],
  ['pt', 'Eng.ª Filipa Sottomayor', 'neutral', 'Prezada Eng.ª Filipa,'],
  ['pt', 'Dr. Thales Quintão', 'neutral', 'Olá, Dr. Thales,'],
  ['pt', 'Rosângela Moura Prates', 'neutral', 'Olá, Rosângela,'],
  ['pt', 'Maria Clara Dias Lima', 'neutral', 'Olá, Maria Clara,'],
  ['pt', 'Sra. Beatriz Nakamura', 'warm', 'Olá, Sra. Beatriz,'],
  ['pt', 'Sr. Fábio', 'neutral', 'Prezado Sr. Fábio,'],
  ['pt', 'Dona Marinalva', 'neutral', 'Prezada Sra. Marinalva,'],
  ['it', 'Anna Rossi', 'neutral', 'Gentile Anna Rossi,'],
  ['nl', 'Jan de Boer', 'warm', 'Beste Jan,'],
];

/** A rendered text with its blanks as `[prompt: choice / choice]`. */
const shown = (rendered: string): string =>
  asText(rendered, '').replace(/\]<!-- ([\s\S]*?)-->/g, (_, choices: string) => {
    const lines = choices.trim().split('\n');
    return `: ${lines.map((line) => line.replace('· ', '')).join(' / ')}]`;
  });

describe('salutations by language', () => {
  for (const [tag, name, tone, salutation, pronouns] of salutations) {
    it(`${tag}, ${tone}: ${name}${pronouns ? ` (${pronouns})` : ''}`, () => {
      const language = languageOf(tag);
      assert.ok(language);
      const said = addressOf({ name, pronouns, range }, language, tone, false);
      assert.equal(shown(said.salutation), salutation);
    });
  }

  it('in French close with the word of the salutation, which one blank asks for', () => {
    const language = languageOf('fr');
    assert.ok(language);
    const of = (name: string) => addressOf({ name, pronouns: undefined, range }, language, 'formal', false);
    assert.equal(of('Mme Lefèvre').closing, "Je vous prie d'agréer, Madame, mes salutations distinguées.");
    assert.equal(shown(of('Claude Weber').salutation), '[Madame ou Monsieur: Madame / Monsieur],');
    assert.equal(
      shown(of('Claude Weber').closing),
      "Je vous prie d'agréer, [Madame ou Monsieur: Madame / Monsieur], mes salutations distinguées.",
    );
    assert.equal(of('Claude').closing, "Je vous prie d'agréer mes salutations distinguées.");
  });
});

describe('the language of a letter', () => {
  it('is found by tag, by name, and by the nearest of its country', () => {
    const rows = [
      ['de-CH', 'de'],
      ['Deutsch', 'de'],
      ['french', 'fr'],
      ['pt_BR', 'pt'],
      ['pt-PT', 'pt-PT'],
      ['no', 'nb'],
      ['日本語', 'ja'],
    ] as const;
    for (const [written, tag] of rows) assert.equal(languageOf(written)?.tag, tag, written);
    assert.equal(languageOf('tlh'), undefined);
    assert.equal(templateFolderOf('de-AT'), 'de');
    assert.equal(templateFolderOf('it'), 'en');
    assert.equal(templateFolderOf('tlh'), 'en');
  });

  it('is the one asked for, else that of the entry, of its notes, of the settings, else English', () => {
    const own = 'fr';
    assert.equal(chosenLanguage({ own, asked: 'de', noted: 'es', setting: 'pt' }), 'de');
    assert.equal(chosenLanguage({ own, noted: 'es', setting: 'pt' }), 'fr');
    assert.equal(chosenLanguage({ own: undefined, noted: 'es', setting: 'pt' }), 'es');
    assert.equal(chosenLanguage({ own: undefined, noted: 'en', setting: 'pt' }), 'pt');
    assert.equal(chosenLanguage({ own: undefined, noted: 'it', setting: '' }), 'en');
    assert.equal(chosenLanguage({ own: undefined, noted: undefined, setting: '' }), 'en');
  });

  it('is told from notes where they are plainly in one', () => {
    assert.deepEqual(
      languageOfNotes(
        'Wir haben über die Umstellung der Steuerung gesprochen, und sie haben mir die neue Halle gezeigt. Die Stelle ist im Frühjahr zu besetzen, und ich höre bis Freitag.',
      ),
      { tag: 'de', isPlain: true },
    );
    assert.deepEqual(
      languageOfNotes(
        'We talked about moving the controls to the new line, and they showed me the hall. The role starts in spring, and I will hear from them by Friday at the latest.',
      ),
      { tag: 'en', isPlain: true },
    );
    assert.deepEqual(languageOfNotes('面接では退院支援の話をしました。とても良かったです。'), {
      tag: 'ja',
      isPlain: true,
    });
    assert.deepEqual(languageOfNotes('Umstellung der Steuerung auf ein neues System besprochen'), {
      tag: 'de',
      isPlain: false,
    });
    assert.deepEqual(languageOfNotes(longNotes), { tag: 'es', isPlain: true });
    // English is no question.
    assert.equal(languageOfNotes('We talked about moving the controls to the new line'), undefined);
    assert.equal(languageOfNotes('ROS 2, TIA V19'), undefined);
    assert.equal(languageOfNotes('1234567890 '.repeat(20)), undefined);
  });
});

describe('roles in sentences', () => {
  it('lose what advertisements put behind them, and keep the capitals of names', () => {
    assert.equal(withoutRemark("Head of Brand (title inflation, it's a manager job)"), 'Head of Brand');
    assert.equal(withoutRemark('Account Director (brand side would be better)'), 'Account Director');
    assert.equal(withoutRemark('Engineer (Level 3)'), 'Engineer (Level 3)');
    assert.equal(withoutRemark('SRE (remote)'), 'SRE (remote)');
    assert.equal(withoutRemark('(what a job, really)'), '(what a job, really)');
    assert.equal(plainRole('SPS-Programmierer (m/w/d)'), 'SPS-Programmierer');
    assert.equal(plainRole('MPA 60-70%'), 'MPA');
    assert.equal(plainRole('Papierrestauratorin (30 Std)'), 'Papierrestauratorin');
    assert.equal(plainRole('介護福祉士(常勤)'), '介護福祉士');
    assert.equal(plainRole('法人営業(エンタープライズ)'), '法人営業(エンタープライズ)');
    assert.equal(plainRole('Comptable H/F'), 'Comptable');
    assert.equal(plainRole('(m/w/d)'), '(m/w/d)');
    assert.equal(smallRole('Ingeniero de control'), 'ingeniero de control');
    assert.equal(smallRole('Product Manager'), 'Product Manager');
    assert.equal(smallRole('UX designer'), 'UX designer');
  });
});

const entry = (country: string, people: string, notes: string, more = '') =>
  `---\ncompany: Northwind\nrole: Libraire\ndate: 2026-11-17\ncountry: ${country}\ninterviewers: ${people}\n${more}---\n${notes}`;

const written = (
  language: string,
  text: string,
  to?: string,
  letter = 'thank-you' as const,
  tone: Tone = 'neutral',
) => bodyOf(letterFor({ text, letter, to, tone, language }));

describe('how countries write a language', () => {
  it('Switzerland without ß and comma, and with a capital after the salutation', () => {
    const body = written('de', entry('CH', '["Frau Nora Groß"]', ''), 'Frau Nora Groß');
    assert.match(body, /^\s*Guten Tag Frau Groß\n\n\p{Lu}/u);
    assert.match(body, /\nMit freundlichen Grüssen\n/);
    const liechtenstein = written('de-LI', entry('DE', '["Frau Nora Groß"]', ''), 'Frau Nora Groß');
    assert.match(liechtenstein, /^\s*Guten Tag Frau Groß\n/);
  });

  it('Austria with Jänner, Quebec with an entrevue and a blank before the colon alone', () => {
    const text = entry('AT', '["Frau Nora Huber"]', '').replace('2026-11-17', '2026-01-17');
    assert.match(
      bodyOf(
        letterFor({
          text,
          letter: 'thank-you',
          to: 'Frau Nora Huber',
          language: 'de',
          now: '2026-01-18T10:00',
        }),
      ),
      /17\. Jänner/,
    );
    const body = bodyOf(
      letterFor({
        text: entry('CA', '[Alex Roy]', ''),
        letter: 'reschedule',
        to: 'Alex Roy',
        language: 'fr',
      }),
    );
    assert.match(body, /Notre entrevue du mardi 17 novembre/);
    assert.match(body, /\]\?/);
    assert.match(body, /elle\u00A0: /);
    const named = entry('CA', '["Mme Claire Roy"]', '');
    assert.match(written('fr', named, 'Mme Claire Roy'), /^\s*Bonjour Madame,\n/);
    assert.match(written('fr', named.replace('CA', 'FR'), 'Mme Claire Roy'), /^\s*Bonjour Madame Roy,\n/);
  });

  it('French with a blank that does not break, and the first of a month with its ending', () => {
    const text = entry('FR', '[Alex Roy]', '').replace('2026-11-17', '2026-12-01');
    const body = bodyOf(
      letterFor({ text, letter: 'second-check-in', to: 'Alex Roy', language: 'fr', now: '2026-12-10T10:00' }),
    );
    assert.match(body, /prochainement\u00A0\?/);
    const thanks = bodyOf(
      letterFor({ text, letter: 'thank-you', to: 'Alex Roy', language: 'fr', now: '2027-01-02T10:00' }),
    );
    assert.match(thanks, /mardi 1er décembre 2026/);
  });
});

describe('du and Sie', () => {
  const people = '["Frau Nora Huber", "Ralf Stöckle", "Tobi Maier"]';

  it('follow what the notes say of a person, then of everybody, then a title', () => {
    const notes = '- alle per du. Ralf eher per Sie\n';
    assert.match(written('de', entry('DE', people, notes), 'Tobi Maier'), /Hallo Tobi,[\s\S]*Viele Grüße/);
    assert.match(written('de', entry('DE', people, notes), 'Ralf Stöckle'), /Guten Tag Ralf Stöckle,/);
    assert.match(written('de', entry('DE', people, notes), 'Frau Nora Huber'), /Guten Tag Frau Huber,/);
    assert.match(
      written('de', entry('DE', people, '- per Sie\n- Nora: per du\n'), 'Frau Nora Huber'),
      /Hallo Nora,/,
    );
    assert.match(
      written('de', entry('DE', people, '- per Sie, alle du\n'), 'Tobi Maier'),
      /Guten Tag Tobi Maier,/,
    );
  });

  it('in Spanish follow tone and country where the notes say nothing', () => {
    const of = (country: string, tone: Tone) =>
      written('es', entry(country, '[Noa Vidal]', ''), 'Noa Vidal', 'thank-you', tone);
    assert.match(of('ES', 'neutral'), /Hola, Noa:/);
    assert.match(of('MX', 'neutral'), /Buenos días, Noa Vidal:/);
    assert.match(of('MX', 'warm'), /Hola, Noa:/);
    assert.match(of('ES', 'formal'), /Estimada Sra\. Vidal/);
  });
});

describe('notes in other languages', () => {
  const notes = [
    '## Highlights',
    '- die geplante Umstellung der Steuerung auf ROS 2',
    '- Gehalt 68k, bleibt privat',
    '- habe vergessen zu sagen, dass ich Versiondog kenne',
    '- ich schicke einen Auszug aus dem Beispiel',
    '',
  ].join('\n');

  it('say what has the shape of a sentence, and keep what is private', () => {
    const body = written('de', entry('DE', '[Mika Sander]', notes), 'Mika Sander');
    assert.match(body, /Thema[^:]*: die geplante Umstellung der Steuerung auf ROS 2\./);
    assert.match(body, /Im Gespräch habe ich nicht erwähnt, dass ich Versiondog kenne\./);
    assert.match(
      body,
      /(?:zugesagt, erhalten|versprochen, bekommen) Sie von mir noch einen Auszug aus dem Beispiel\./,
    );
    assert.doesNotMatch(body, /68k|privat/);
  });

  it('are offered beside a blank where their grammar is not certain', () => {
    const body = written(
      'de',
      entry('DE', '[Mika Sander]', '- Kran ist alt, wird ersetzt im Frühjahr\n'),
      'Mika Sander',
    );
    assert.match(body, /\[ein konkreter Punkt[^\]]*\]<!--[\s\S]*Kran ist alt/);
  });

  it('are not told from a reader to another', () => {
    const body = written(
      'de',
      entry('DE', '[Mika Sander, Lea Hof]', '- Lea fragte nach dem Kran über der Werkbank\n'),
      'Mika Sander',
    );
    assert.doesNotMatch(body, /Werkbank/);
  });
});

describe('languages without letters', () => {
  const text = entry('IT', '[Anna Rossi]', '');

  it('are said, and the letter is in English', () => {
    const letter = letterFor({ text, letter: 'thank-you', to: 'Anna Rossi', language: 'it' });
    assert.equal(letter.notice?.values[0], 'Italian');
    assert.match(letter.text, /\nDear Anna,\n/);
    const unknown = letterFor({ text, letter: 'thank-you', to: 'Anna Rossi', language: 'tlh' });
    assert.equal(unknown.notice?.values[0], 'tlh');
  });

  it('lend greeting, day and closing to own templates', () => {
    const templates = {
      'thank-you':
        'Subject: Grazie\n<%= it.greeting %>\n\nil colloquio<%= it.onDay %>, <%= it.day %>.\n\n<%= it.closing %>',
    };
    for (const language of others) {
      const letter = letterFor({
        text,
        letter: 'thank-you',
        to: 'Anna Rossi',
        language: language.tag,
        templates,
      });
      assert.equal(letter.notice, undefined);
      assert.match(letter.text, new RegExp(`^letter-language: ${language.tag}$`, 'm'));
      assert.match(bodyOf(letter), /17/);
      assert.doesNotMatch(bodyOf(letter), /Dear|Tuesday|November|\{/);
    }
    const italian = letterFor({ text, letter: 'thank-you', to: 'Anna Rossi', language: 'it', templates });
    assert.match(
      bodyOf(italian),
      /Gentile Anna Rossi,\n\nil colloquio di martedì 17 novembre, martedì 17 novembre\.\n\nCordiali saluti/,
    );
  });
});

describe('letters to somebody who was not at the interview', () => {
  const entry = (language: string) =>
    `---\ncompany: Contoso\nrole: Fitter\ndate: 2026-11-17\nletter-language: ${language}\ncontact: Mika Sander\ninterviewers: [Ada Okafor]\n---\n`;
  const rows: readonly (readonly [language: string, letter: LetterKind, said: string])[] = [
    [
      'de',
      'check-in',
      'vielen Dank noch einmal für das Gespräch am 17. November über die Stelle als Fitter.',
    ],
    ['de', 'follow-up', 'ich melde mich zu dem Gespräch am 17. November'],
    ['de', 'promised-material', 'wie im Gespräch am 17. November zugesagt, sende ich Ihnen'],
    ['fr', 'check-in', "Je vous remercie encore pour l'entretien du mardi 17 novembre et"],
    ['fr', 'follow-up', "Je reviens vers vous à la suite de l'entretien du mardi 17 novembre"],
    ['fr', 'promised-material', "Comme convenu lors de l'entretien du mardi 17 novembre"],
    ['es', 'check-in', 'Gracias de nuevo por la entrevista del martes 17 de noviembre.'],
    ['es', 'follow-up', 'Le escribo en relación con la entrevista del martes 17 de noviembre'],
    ['pt', 'check-in', 'Agradeço mais uma vez pela entrevista do dia 17 de novembro sobre'],
    ['pt', 'follow-up', 'Escrevo a respeito da entrevista do dia 17 de novembro'],
  ];
  for (const [language, letter, said] of rows) {
    it(`name it with its article in a ${letter} in ${language}`, () => {
      const composed = letterFor({
        text: entry(language),
        letter,
        to: 'Mika Sander',
        language,
        now: '2026-12-05T10:00',
      });
      assert.ok(bodyOf(composed).includes(said), composed.text);
      assert.doesNotMatch(composed.text, /subject: .*(?:Unser |notre |Nossa )/);
    });
  }
});

describe('roles that are a field of work, or say more behind a comma', () => {
  const rows: readonly (readonly [language: string, role: string, said: string])[] = [
    ['de', 'Buchhaltung', 'über die Stelle im Bereich Buchhaltung'],
    ['de', 'Leitung', 'über die Stelle als Leitung'],
    ['de', 'Steinmetz, Restaurierung', 'über die Stelle als Steinmetz (Restaurierung)'],
    ['fr', 'Fleuriste, mariage', 'au sujet du poste de fleuriste (mariage)'],
    ['es', 'Soldador, astillero', 'para el puesto de soldador (astillero)'],
  ];
  for (const [language, role, said] of rows) {
    it(`are said so in ${language}: ${role}`, () => {
      const text = `---\ncompany: Contoso\nrole: ${role}\ndate: 2026-11-17\ninterviewers: [Mika Sander]\n---\n`;
      const all = ['check-in', 'follow-up'] as const;
      const letters = all.map((letter) =>
        bodyOf(letterFor({ text, letter, to: 'Mika Sander', language, now: '2026-12-05T10:00' })),
      );
      assert.ok(
        letters.some((body) => body.includes(said)),
        letters.join('\n'),
      );
    });
  }
});

describe('the lines over a Japanese letter', () => {
  const rows: readonly (readonly [name: string, line: string])[] = [
    ['松村 親方', '親方 松村様'],
    ['伊藤エリアマネージャー', 'エリアマネージャー 伊藤様'],
    ['菅原師長', '師長 菅原様'],
    ['山口先生', '山口先生'],
  ];
  for (const [name, line] of rows) {
    it(`name ${name} as ${line}`, () => {
      assert.equal(languageOf('ja')?.heading?.({ name, title: undefined }, 'サンプル'), `サンプル\n${line}`);
    });
  }
});
