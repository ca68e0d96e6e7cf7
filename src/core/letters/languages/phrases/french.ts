import type { NotePhrases } from './notePhrase.ts';

const article = "(?:(?:le|la|les|un(?! peu)|une|mon|ma|mes|notre|nos|quelques|deux|trois) |l['’])";
const thing = String.raw`${article}[\p{Ll}\p{N}«"][^,;:]{3,100}`;
const adjective = String.raw`(?:(?:nouve(?:au|l|lle|lles|aux)|futures?|prochaine?s?|grande?s?|premi(?:er|ère)) )?`;
/** A noun and what joins it to others, without anything that might be a verb. */
const plainThing = String.raw`${article}${adjective}[\p{L}-]{3,}(?:(?: (?:de|du|des|pour|avec|en|sur|à|au|aux|vers|chez|dans|entre|sans|sous) (?:l[ae]s? )?| d'| de l')${adjective}[\p{L}-]{3,}){0,3}`;
/** What one does with what one promised, and how `te` stands before it. */
const sending: readonly (readonly [verbs: string, reader: string])[] = [
  ['envoyer|apporter', "t'"],
  ['transmettre|renvoyer|fournir|faire suivre|faire parvenir|communiquer|préparer', 'te '],
];
/** Participles of what people do for a guest. */
const participle = String.raw`(?:fait (?!rire|peur|attendre)\p{L}+|montré|présentée?|expliqué|raconté|reçue?|accueillie?|offert|prêté|laissée? \p{L}+er|emmenée?|ramenée?|raccompagnée?|donné(?! envie)|appris|détaillé|décrit)`;

/** What `de` and an article become, and the article. */
const contracted: readonly (readonly [written: string, whole: string])[] = [
  ['du', 'le'],
  ['des', 'les'],
];

/** Of a thing that was talked about, or that they need. */
const ofSubject = [
  "Un sujet m'est particulièrement resté en tête : {x}.",
  "Je repense en particulier à l'un des sujets abordés : {x}.",
];

/** Of a question of theirs. */
const whatTheyAsked = {
  polite: "Vous m'avez demandé {x}, et cette question m'est restée en tête.",
  familiar: "Tu m'as demandé {x}, et cette question m'est restée en tête.",
};
/** Of a sentence that was left unsaid. */
const unsaidThat = {
  polite: "Je n'ai pas eu l'occasion de vous dire que {x}.",
  familiar: "Je n'ai pas eu l'occasion de te dire que {x}.",
};
/** Of a thing that was left unsaid. */
const unsaidThing = [
  "Je n'ai pas eu l'occasion d'évoquer {x}.",
  "Il y a un point que je n'ai pas eu l'occasion d'évoquer : {x}.",
];
/** Of a thing that is to be sent. */
const willSend = {
  polite: 'Comme promis, je vous enverrai {x}.',
  familiar: "Comme promis, je t'enverrai {x}.",
};
/** Of a thing that was promised. */
const whatIPromised = {
  polite: "Je n'ai pas oublié ce que je vous ai promis : {x}.",
  familiar: "Je n'ai pas oublié ce que je t'ai promis : {x}.",
};

/** French: a thing stands behind a colon or a verb that takes it with its article, so that nothing is contracted. */
export const frenchPhrases: NotePhrases = {
  between: ' ',
  spelled: [
    [/[’`´]/g, "'"],
    [/ \+ (?=\p{L})/gu, ' et '],
    [/ (?:pour|dans|de|avec) (?:son|sa|ses|leurs?) .*$/gu, ''],
    [/ dont (?:je|on) .*$/gu, ''],
    [/ et (?:m'|elle |il |j')[\s\S]*$/gu, ''],
    [/ (?:parce que?|car|mais|alors que|puisque|donc|et pas|et non) .*$/gu, ''],
  ],
  unfit:
    /(?<![\p{L}'])on(?!\p{L})|\p{L}(?:aient|èrent)(?!\p{L})|(?<!(?:que |qu').{0,60})(?<!l|portr|retr|extr|tr|f|souh)ait(?!\p{L})|(?<!\p{L})(?:ils?|elles?|lui|leurs?|son|sa|ses|est|sont|était|étaient|ont|va|c'est|c'était|ça|pas|plus|tu|toi|te|ton|ta|tes|vous|votre|vos|pr|bcp|qqch|qqn|dc|tt|ds|ac|hyper|trop|grave|genre|boite|boîte|truc|mec|gars|réf|bouquin|boulot|taf|chouette|nickel|bosser|fric|gamins?|appart)(?!\p{L})|["“”«»!?]/iu,
  phrases: [
    {
      kinds: ['did', 'topic', 'asked', 'need'],
      shape: new RegExp(
        String.raw`(?:^|\s)(?:m'a|m'ont) (?:aussi |même |ensuite )?(?<x>${participle}(?: [^,;:]{3,90})?)(?:, .*)?$`,
        'u',
      ),
      say: ["Merci aussi de m'avoir {x}.", "Je vous remercie également de m'avoir {x}."].map((polite) => ({
        polite,
        familiar: polite.replace('Je vous remercie', 'Je te remercie'),
      })),
      theirs: true,
      isEvident: true,
    },
    {
      kinds: ['did', 'topic', 'asked', 'need'],
      shape: /(?:^|\s)(?:a|ont) pris le temps de (?<x>(?:me |m')[^,;:]{5,100})(?:, .*)?$/u,
      say: ["Merci aussi d'avoir pris le temps de {x}."],
      theirs: true,
      isEvident: true,
    },
    {
      kinds: ['asked', 'topic'],
      shape:
        /(?:^|\s)(?:(?:m'a|m'ont|a) (?:aussi |ensuite )?demandé|voulai(?:t|ent) savoir|a voulu savoir|demande) (?<x>(?:comment|pourquoi|ce que|où|combien|quelle?s? [^,;:]{2,30}) (?:je |j')[^,;:]{3,110})(?:[,;] .*)?$/u,
      say: [whatTheyAsked],
      theirs: true,
      remembers: true,
    },
    {
      kinds: ['asked', 'topic'],
      shape:
        /(?:^|\s)(?:(?:m'a|m'ont|a) (?:aussi |ensuite )?demandé|voulai(?:t|ent) savoir|a voulu savoir) (?<x>si (?:je |j')[^,;:]{3,110})(?:[,;] .*)?$/u,
      say: [whatTheyAsked],
      theirs: true,
      remembers: true,
    },
    {
      kinds: ['need', 'topic'],
      shape:
        /(?:^|\s)cherche(?:nt)? (?<x>(?:quelqu'un (?:pour|qui)|une? (?!peu|truc)\p{L}+|des \p{L}+)(?: [^,;:]{2,80})?)(?:, .*)?$/u,
      say: ["J'ai bien noté que vous cherchez {x}."],
    },
    {
      kinds: ['need'],
      shape: /^(?<x>quelqu'un (?:pour|qui) [^,;:]{3,80})(?:, .*)?$/u,
      say: ["J'ai bien noté que vous cherchez {x}."],
    },
    {
      kinds: ['topic'],
      shape: new RegExp(`^(?<x>${plainThing})$`, 'u'),
      say: ofSubject,
      remembers: true,
    },
    {
      kinds: ['need'],
      shape: new RegExp(`^(?<x>(?=le |la |les |l')${plainThing})$`, 'u'),
      say: ofSubject,
      remembers: true,
    },
    {
      kinds: ['unsaid'],
      shape:
        /^(?:.{0,60} )?(?:parlé|parler|zappé|oublié(?: de (?:parler|mentionner|citer|dire))?|mentionné|évoqué|pas un mot sur)(?: de)? (?<x>(?:(?:mon|ma|mes|nos|notre|la|le|les) |l')[^,;:]{4,110}?)(?: et (?:du|des|de) .*)?(?:, .*)?$/u,
      say: unsaidThing,
    },
    ...contracted.map(
      ([written, whole]) =>
        ({
          kinds: ['unsaid'],
          shape: new RegExp(
            String.raw`^(?:.{0,60} )?(?:parlé|parler) ${written} (?<x>[\p{Ll}\p{N}][^,;:]{4,110}?)(?: et d(?:u|es|e|['’]).*)?(?:, .*)?$`,
            'u',
          ),
          say: [`Je n'ai pas eu l'occasion d'évoquer ${whole} {x}.`],
        }) as const,
    ),
    {
      kinds: ['unsaid'],
      shape:
        /^(?:.{0,40} )?(?:(?:dire|préciser|dit|mentionné|raconté) )?que (?<x>(?:j'|je |nous )[^,;:]{6,120})(?:, .*)?$/u,
      say: [unsaidThat],
    },
    {
      kinds: ['unsaid'],
      shape:
        /^(?<x>(?:j'ai (?!oublié|pas|du|dû|rien|honte|peur)|je (?:fais|parle|connais|maîtrise|forme|gère) |je suis (?!pas|nulle?|bête|trop))[^;:]{5,110})$/u,
      say: [unsaidThat],
    },
    {
      kinds: ['unsaid'],
      shape: new RegExp(`^(?<x>${thing})$`, 'u'),
      say: unsaidThing,
    },
    ...sending.map(
      ([verbs, reader]) =>
        ({
          kinds: ['promised'],
          shape: new RegExp(
            String.raw`(?:^|\s|')(?<verb>${verbs}) (?:(?:à|au) [^,;:]{2,30}? )?(?<x>${thing})$`,
            'u',
          ),
          say: [
            {
              polite: 'Comme promis, je vais vous {verb} {x}.',
              familiar: `Comme promis, je vais ${reader}{verb} {x}.`,
            },
            {
              polite: "Je n'ai pas oublié que je dois vous {verb} {x}.",
              familiar: `Je n'ai pas oublié que je dois ${reader}{verb} {x}.`,
            },
          ],
        }) as const,
    ),
    {
      kinds: ['promised'],
      shape: new RegExp(
        String.raw`(?:^|\s)(?:(?:attend|attendent|réclame|réclament) (?=mon |ma |mes )|(?:voudrait|aimerait|veut) (?=[^,]+, je )|(?:lui|leur) (?:passe[rs]?|file[rs]?|donne[rs]?|envoie|envoyer) )(?<x>${thing})(?:, .*)?$`,
        'u',
      ),
      say: [willSend, whatIPromised],
    },
    {
      kinds: ['promised'],
      shape: new RegExp(
        String.raw`(?:^|\s)(?:[Jj]e |[Jj]')(?:lui |leur )?(?:enverrais?|envoie|transmets|transmettrais?|passerais?|donnerais?|ferai suivre|fais suivre)(?: à (?:(?:M|Mme|Mlle)\.? )?[\p{L}' -]{2,30}?)? (?<x>${thing})$`,
        'u',
      ),
      say: [willSend],
    },
    {
      kinds: ['promised'],
      shape: new RegExp(
        String.raw`^(?:(?:[Jj]'ai )?(?:promis )?(?:à|au) (?:(?:M|Mme)\.? |père |chef |Maître )?\p{Lu}[\p{L}'-]{1,30}(?: \p{Lu}[\p{L}'-]{1,30})? )?(?<x>${thing})$`,
        'u',
      ),
      say: [whatIPromised],
    },
  ],
};
