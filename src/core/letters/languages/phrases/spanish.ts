import type { NotePhrases } from './notePhrase.ts';

const article = '(?:el|la|los|las|un|una|unos|unas|mi|mis|dos|tres|cuatro) ';
const thing = String.raw`${article}[\p{L}\p{N}][^,;:]{3,100}`;
const adjective = String.raw`(?:(?:nuev[oa]s?|futur[oa]s?|próxim[oa]s?|gran|primer[oa]?) )?`;
/** A noun and what joins it to others, without anything that might be a verb. */
const plainThing = String.raw`${article}${adjective}[\p{L}-]{3,}(?:(?: (?:de|del|para|con|en|sobre|a|al|entre|sin|hacia) (?:el |la |los |las |o |a |os |as )?)${adjective}[\p{L}-]{3,}){0,3}`;

/** What people do for a guest: the past that notes tell, and the infinitive that thanks are given for. */
const deeds: readonly (readonly [past: string, thanked: string])[] = [
  ['(?:enseñ(?:ó|aron)|han? enseñado)', 'enseñarme'],
  ['(?:mostr(?:ó|aron)|han? mostrado)', 'mostrarme'],
  ['(?:explic(?:ó|aron)|han? explicado)', 'explicarme'],
  ['(?:cont(?:ó|aron)|han? contado)', 'contarme'],
  ['(?:present(?:ó|aron)|han? presentado)', 'presentarme'],
  ['(?:prest(?:ó|aron)|han? prestado)', 'prestarme'],
  ['(?:regal(?:ó|aron)|han? regalado)', 'regalarme'],
  ['(?:llev(?:ó|aron)|han? llevado)', 'llevarme'],
  ['(?:acompañ(?:ó|aron)|han? acompañado)', 'acompañarme'],
  ['(?:dej(?:ó|aron)|han? dejado)', 'dejarme'],
  ['(?:sac(?:ó|aron)|han? sacado)', 'sacarme'],
  ['(?:d(?:io|ieron)|han? dado)', 'darme'],
  ['(?:guard(?:ó|aron)|han? guardado)', 'guardarme'],
  ['(?:invit(?:ó|aron)|han? invitado)', 'invitarme'],
  ['(?:ofreci(?:ó|eron)|han? ofrecido)', 'ofrecerme'],
];

/** Of a thing that was talked about, or that they need. */
const ofSubject = [
  'Me quedé pensando en un tema en particular: {x}.',
  'Un tema me pareció especialmente interesante: {x}.',
];

/** Of a thing that was promised. */
const whatIPromised = {
  polite: 'Tengo presente lo que le prometí: {x}.',
  familiar: 'Tengo presente lo que te prometí: {x}.',
};
/** Of a thing that was left unsaid. */
const unsaidThing = ['Me faltó mencionar {x}.', 'No llegué a mencionar {x}.'];

/** Spanish: `usted` and `tú` differ in the possessive and the verb alone; things keep their article. */
export const spanishPhrases: NotePhrases = {
  between: ' ',
  spelled: [
    [/(?<!\p{L})x?q(?!\p{L})/giu, 'que'],
    [/(?<!\p{L})pa(?:ra)?(?!\p{L})/giu, 'para'],
    [/(?<!\p{L})d(?!\p{L})/gu, 'de'],
    [/(?<!\p{L})p\/ ?/gu, 'para '],
    [/ \+ (?=\p{L})/gu, ' y '],
    [/(?<=(?<!\p{L})(?:el|del|al|mi|un|este|otro) )(?:laburo|curro)(?!\p{L})/gu, 'trabajo'],
    [/^lo del /gu, 'el '],
    [/^lo de (?=(?:la|las|los|mi|mis) )/gu, ''],
    [/ (?:porque|pero|aunque|pues|así que) .*$/gu, ''],
    [/ y (?:me|le|yo|luego|dijo) .*$/gu, ''],
    [
      /(?<=(?<!\p{L})(?:contar|decir|mencionar|dije|conté|mencioné|hablé|hablar)(?:les?)? )lo (?=del? )/gu,
      '',
    ],
  ],
  unfit:
    /(?<!\p{L})(?:allí|allá|ahí)(?!\p{L})|(?<!\p{L})(?:del|al) de (?:mis?|tus?|el|la|los|las|aquí)(?!\p{L})|\p{L}{2}(?:ó|aron|ieron|aba|aban)(?!\p{L})|(?<![\p{L}\p{N}])(?:él|ella|ellos|ellas|le|les|lo|se|su|sus|suy[oa]s?|es|son|era|fue|está|están|tiene|tienen|no|ni|vos|tú|te|tu|tus|usted|ustedes|vosotr[oa]s|tb|d|xq|bn|muy|super|re|laburo|curro|chamba|pega|quilombo|copad[oa]|guita|minas?|pib[ea]s?|garpan?|chav[oa]l?e?s?|mola|flipa)(?!\p{L})|["“”«»!¡?¿]/iu,
  phrases: [
    ...deeds.map(
      ([past, thanked]) =>
        ({
          kinds: ['did', 'topic', 'asked', 'need'],
          shape: new RegExp(
            String.raw`(?:^|\s)me ${past} (?<x>(?:${article}|a |al |cómo |en |hasta )[^,;:]{3,90})(?:, .*)?$`,
            'u',
          ),
          say: [`Gracias también por ${thanked} {x}.`],
          theirs: true,
          isEvident: true,
        }) as const,
    ),
    {
      kinds: ['asked', 'topic'],
      shape:
        /(?:^|\s)(?:me preguntó|preguntó|quería saber|quiso saber) (?<x>(?:cómo|qué|por qué|cuándo|dónde|cuánt[oa]s?) (?!(?:es|hay|tal)(?!\p{L}))[^,;:]{5,110})(?:[,;] .*)?$/u,
      say: [
        {
          polite: 'Recuerdo en particular su pregunta sobre {x}.',
          familiar: 'Recuerdo en particular tu pregunta sobre {x}.',
        },
      ],
      theirs: true,
      remembers: true,
    },
    {
      kinds: ['need', 'topic'],
      shape:
        /(?:^|\s)(?:busca|buscan|necesita|necesitan) (?<x>(?:(?:a )?alguien (?:que|para|con) |una? |gente (?:con|para|que) )[^,;:]{3,90})(?:, .*)?$/u,
      say: ['Tomé nota de que buscan {x}.'],
    },
    {
      kinds: ['need'],
      shape: /^(?<x>alguien (?:que|para|con) [^,;:]{3,90})(?:, .*)?$/u,
      say: ['Tomé nota de que buscan a {x}.'],
    },
    {
      kinds: ['topic'],
      shape: new RegExp(`^(?<x>${plainThing})$`, 'u'),
      say: ofSubject,
      remembers: true,
    },
    {
      kinds: ['need'],
      shape: new RegExp(`^(?<x>(?=el |la |los |las )${plainThing})$`, 'u'),
      say: ofSubject,
      remembers: true,
    },
    {
      kinds: ['unsaid'],
      shape:
        /^(?:.{0,40} (?:contar|decir|mencionar|comentar)(?:les?)? |(?:.{0,30} )?no haber(?:les?)? (?:contado|dicho|mencionado) |(?:no|nunca|tampoco) (?:les? )?(?:dije|conté|mencioné|comenté) |(?:.{0,20} )?no sali[oó] (?:el tema|lo) de )?(?<x>que [^,;:]{6,120})(?:, .*)?$/iu,
      say: ['Me quedó por mencionar {x}.', 'No llegué a mencionar {x}.'],
    },
    {
      kinds: ['unsaid'],
      shape:
        /^(?:.{0,40} )?(?:(?:hablé|hablar|acordé) de|(?:mencioné|conté|decir|mencionar|contar|comentar)(?:les?)?) (?<x>(?:el|la|las|los|mi|mis) [^,;:]{4,110}?)(?: y del? .*)?(?:, .*)?$/iu,
      say: unsaidThing,
    },
    {
      kinds: ['unsaid'],
      shape:
        /^(?:.{0,40} )?(?:hablé|hablar|contar|decir|mencionar|comentar|tema)(?:les?)? del (?<x>[\p{L}\p{N}][^,;:]{4,110}?)(?: y (?:de|del) .*)?(?:, .*)?$/u,
      say: ['Me faltó mencionar el {x}.', 'No llegué a mencionar el {x}.'],
    },
    {
      kinds: ['unsaid'],
      shape: new RegExp(`^(?<x>${thing})(?:, .*)?$`, 'u'),
      say: unsaidThing,
    },
    {
      kinds: ['promised'],
      shape: new RegExp(
        String.raw`(?:^|\s)(?:mandar|enviar|pasar|compartir)(?:le|les)? (?:al? (?:la |el |los )?[\p{L}][\p{L} .]{1,30}? )?(?<x>${thing})$`,
        'u',
      ),
      say: [
        { polite: 'Como quedamos, le enviaré {x}.', familiar: 'Como quedamos, te enviaré {x}.' },
        whatIPromised,
      ],
    },
    {
      kinds: ['promised'],
      shape: new RegExp(
        String.raw`(?:^|\s)(?:l[ea]s? (?:llevo|mando|paso|envío|consigo|traigo|debo|presto|reenvío)|esperando|esperan?(?= mis? )) (?!(?:el|la|los|las) (?:lunes|martes|miércoles|jueves|viernes|sábado|domingo|semana|\d|próxim))(?<x>${thing})$`,
        'u',
      ),
      say: [whatIPromised],
    },
    {
      kinds: ['promised'],
      shape: new RegExp(
        String.raw`^(?:a (?:la |el )?[\p{Lu}][\p{L} .]{1,30} |.{0,20}(?:promet\p{L}+|prometido) (?:al? (?:la |el )?[\p{Lu}][\p{L} .]{1,30} )?)?(?<x>${thing})$`,
        'u',
      ),
      say: [whatIPromised],
    },
  ],
};
