import type { NotePhrases } from './notePhrase.ts';

const article = '(?:o|a|os|as|um|uma|uns|umas|meu|minha|meus|minhas|dois|duas|três) ';
const thing = String.raw`${article}[\p{L}\p{N}][^,;:]{3,100}`;
const adjective = String.raw`(?:(?:nov[oa]s?|futur[oa]s?|próxim[oa]s?|grande|primeir[oa]) )?`;
/** A noun and what joins it to others, without anything that might be a verb. */
const plainThing = String.raw`${article}${adjective}[\p{L}-]{3,}(?:(?: (?:de|do|da|dos|das|para|com|em|no|na|sobre|entre|sem|ao|à) (?:el |la |los |las |o |a |os |as )?)${adjective}[\p{L}-]{3,}){0,3}`;

/** What people do for a guest: the past that notes tell, and the infinitive that thanks are given for. */
const deeds: readonly (readonly [past: string, thanked: string])[] = [
  ['mostr(?:ou|aram)', 'me mostrar'],
  ['explic(?:ou|aram)', 'me explicar'],
  ['cont(?:ou|aram)', 'me contar'],
  ['apresent(?:ou|aram)', 'me apresentar'],
  ['emprest(?:ou|aram)', 'me emprestar'],
  ['lev(?:ou|aram)', 'me levar'],
  ['acompanh(?:ou|aram)', 'me acompanhar'],
  ['receb(?:eu|eram)', 'me receber'],
  ['esper(?:ou|aram)', 'me esperar'],
  ['ofereceu', 'me oferecer'],
  ['deu', 'me dar'],
  ['trouxe', 'me trazer'],
  ['busc(?:ou|aram)', 'me buscar'],
];

/** What `de` and an article become, and the article. */
const contracted: readonly (readonly [written: string, whole: string])[] = [
  ['do', 'o'],
  ['da', 'a'],
  ['dos', 'os'],
  ['das', 'as'],
];

/** Of a thing that was talked about, or that they need. */
const ofSubject = [
  'Um assunto me chamou especialmente a atenção: {x}.',
  'Um ponto me interessou em particular: {x}.',
];

/** Portuguese of Brazil, where `você` needs no form of its own in these. */
export const portuguesePhrases: NotePhrases = {
  between: ' ',
  spelled: [
    [/(?<!\p{L})q(?!\p{L})/giu, 'que'],
    [/(?<!\p{L})pra(?!\p{L})/giu, 'para'],
    [/(?<!\p{L})pro(?!\p{L})/giu, 'para o'],
    [/(?<!\p{L})vc(?!\p{L})/giu, 'você'],
    [/(?<!\p{L})c\/ ?(?=\p{L})/giu, 'com '],
    [/(?<!\p{L})p\/ ?(?=[\p{L}\d])/giu, 'para '],
    [/ \+ (?=\p{L})/gu, ' e '],
    [/(?<!\p{L})vó(?!\p{L})/giu, 'avó'],
    // One is taken to a place, not in it.
    [/(?<=lev(?:ou|aram) )na (?=\p{L})/gu, 'à '],
    [/(?<=lev(?:ou|aram) )no (?=\p{L})/gu, 'ao '],
    [/(?<=lev(?:ou|aram) à .{2,40} e )na (?=\p{L})/gu, 'à '],
    [/(?<=lev(?:ou|aram) (?:à|ao) .{2,40} e )no (?=\p{L})/gu, 'ao '],
    [/, (?:ô|né|viu|gente)(?!\p{L}).*$/gu, ''],
    [
      / (?:porque|pq|mas|então|e que (?:me|nos|lhes|os?|as?)(?= \p{L}+(?:ou|eu|iu)(?!\p{L}))|e \p{L}+(?:ou|eu|iu)(?!\p{L})|e (?:deixou|disse|falou|eu|ela|ele|me)|só que) .*$/gu,
      '',
    ],
  ],
  unfit:
    /\p{L}{2}(?:ou|aram|eram|iram|ava|avam)(?!\p{L})|(?<![\p{L}\p{N}])(?:ele|ela|eles|elas|dele|dela|deles|delas|lhe|seu|sua|seus|suas|é|são|era|foi|tá|está|estão|tem|têm|não|nem|tu|te|teu|tua|tb|pq|kk+|mó|tri|né|aí|muito|ngm|trampo|grana|massa|firma antiga|galera|zap|perrengue|pepino|botei|ralei)(?!\p{L})|["“”!?]/iu,
  phrases: [
    ...deeds.map(
      ([past, thanked]) =>
        ({
          kinds: ['did', 'topic', 'asked', 'need'],
          shape: new RegExp(
            String.raw`(?:^|\s)(?:me ${past}|${past} para mim) (?<x>(?:${article}|[aà]s? |aos? |como |n[oa]s? |até |em )[^,;:]{3,90})(?:, .*)?$`,
            'u',
          ),
          say: [`Agradeço também por ${thanked} {x}.`],
          theirs: true,
          isEvident: true,
        }) as const,
    ),
    {
      kinds: ['asked', 'topic'],
      shape:
        /(?:^|\s)(?:(?:me )?perguntou|queria saber|quis saber) (?<x>(?:como|o que|por que|quando|onde|quant[oa]s?|qua(?:l|is)) [^,;:]{5,110})(?:[,;] .*)?$/u,
      say: ['Lembro bem da sua pergunta sobre {x}.'],
      theirs: true,
      remembers: true,
    },
    {
      kinds: ['asked', 'topic'],
      shape: /(?:^|\s)(?:(?:me )?perguntou|queria saber|quis saber) (?<x>se eu [^,;:]{5,110})(?:[,;] .*)?$/u,
      say: ['Lembro bem da sua pergunta: {x}.'],
      theirs: true,
      remembers: true,
    },
    {
      kinds: ['asked'],
      shape: /^(?<x>(?:como|por que|o que) você [^,;:?]{8,100})\?$/u,
      say: ['Lembro bem da sua pergunta: “{X}?”'],
      theirs: true,
      remembers: true,
    },
    {
      kinds: ['need', 'topic'],
      shape:
        /(?:^|\s)(?:busca|buscam|procura|procuram|(?:precisa|precisam) de) (?<x>(?:alguém (?:que|para|com) |uma? |gente (?:com|para|que) )[^,;:]{3,90})(?:, .*)?$/u,
      say: ['Anotei que vocês procuram {x}.'],
    },
    {
      kinds: ['need'],
      shape: /^(?<x>alguém para [^,;:]{5,90})(?:, .*)?$/u,
      say: ['Anotei que vocês procuram {x}.'],
    },
    {
      kinds: ['topic'],
      shape: new RegExp(`^(?<x>${plainThing})$`, 'u'),
      say: ofSubject,
      remembers: true,
    },
    {
      kinds: ['need'],
      shape: new RegExp(`^(?<x>(?=o |a |os |as )${plainThing})$`, 'u'),
      say: ofSubject,
      remembers: true,
    },
    {
      kinds: ['unsaid'],
      shape:
        /^(?:.{0,40} (?:dito|falado|contado|dizer|falar|contar|lembrei|falei|contei) )?(?:também )?[Qq]ue (?<x>(?:já )?(?:eu |fui |sou |tenho |fiz |sei |(?!(?:fal|cont|esper|ach|fiqu)ei)\p{L}{3,}ei )[^;:]{6,120}?)(?:, [^,]{0,40})?$/u,
      say: ['Faltou mencionar que {x}.', 'Não cheguei a mencionar que {x}.'],
    },
    {
      kinds: ['unsaid'],
      shape:
        /^(?:.{0,40} )?(?:esqueci|faltou|ficou por|falei|mencionei|contei|lembrei)(?: de)? (?:dizer |falar |mencionar |contar )?(?:sobre |de )?(?<x>(?:a|as|o|os|meu|minha|meus|minhas) [^,;:]{4,110}?)(?: e d[aeo]s? .*)?(?:, .*)?$/iu,
      say: ['Faltou mencionar {x}.', 'Não cheguei a mencionar {x}.'],
    },
    ...contracted.map(
      ([written, whole]) =>
        ({
          kinds: ['unsaid'],
          shape: new RegExp(
            String.raw`^(?:(?:.{0,40} )?(?:contado|falado|contar|falar|falei|lembrei) )?${written} (?<x>[\p{L}\p{N}][^,;:]{4,110}?)(?: e d[aeo]s? .*)?(?:, .*)?$`,
            'u',
          ),
          say: [`Faltou mencionar ${whole} {x}.`, `Não cheguei a mencionar ${whole} {x}.`],
        }) as const,
    ),
    {
      kinds: ['unsaid'],
      shape: new RegExp(`^(?<x>${thing})(?:, .*)?$`, 'u'),
      say: ['Faltou mencionar {x}.', 'Não cheguei a mencionar {x}.'],
    },
    {
      kinds: ['promised'],
      shape: new RegExp(
        String.raw`(?:^|\s)(?:mandar|enviar|encaminhar|compartilhar|remeter) (?:(?:para (?:[oa] )?|ao? |à )[\p{Lu}][\p{L} .ª]{1,30} )?(?<x>${thing})$`,
        'u',
      ),
      say: ['Conforme prometi, vou enviar {x}.', 'Não me esqueci do que prometi: {x}.'],
    },
    {
      kinds: ['promised'],
      shape: new RegExp(
        String.raw`(?:^|\s)(?:esperando|espera|aguarda|aguardando|(?:me )?cobrou) (?<x>${thing})(?:, .*)?$`,
        'u',
      ),
      say: ['Não me esqueci do que prometi: {x}.'],
    },
    {
      kinds: ['promised'],
      shape: new RegExp(
        String.raw`^(?:(?:para )?(?:[oa] )?[\p{Lu}][\p{L} .]{1,30} )?(?<x>(?:${thing}|(?:cópia|scan|link|foto|fotos|lista|planilha) (?:d[aeo]s? )[^,;:]{3,100}))$`,
        'u',
      ),
      say: ['Não me esqueci do que prometi: {x}.'],
    },
  ],
};
