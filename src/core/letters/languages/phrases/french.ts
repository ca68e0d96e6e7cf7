import type { NotePhrases } from './notePhrase.ts';

const article = String.raw`(?:(?:le|la|les|un|une|mon|ma|mes|notre|nos|quelques|deux|trois) |l['’])`;
const thing = String.raw`${article}[\p{Ll}\p{N}«"][^,;:]{3,100}`;
const sending = String.raw`(?:envoyer|transmettre|renvoyer|fournir|faire suivre|faire parvenir|apporter|communiquer|préparer)`;
/** Participles of what people do for a guest. */
const participle = String.raw`(?:fait (?!rire|peur|attendre)\p{L}+|montré|présentée?|expliqué|raconté|reçue?|accueillie?|offert|prêté|laissée? \p{L}+er|emmenée?|ramenée?|raccompagnée?|donné|appris|détaillé|décrit)`;

/** French: a thing stands behind a colon or a verb that takes it with its article, so that nothing is contracted. */
export const frenchPhrases: NotePhrases = {
  spelled: [
    [/[’`´]/g, "'"],
    [/ et (?:m'|elle |il |j')[\s\S]*$/gu, ''],
    [/ (?:parce que?|car|mais|alors que|puisque|donc|et pas|et non) .*$/gu, ''],
  ],
  unfit:
    /(?<!\p{L})(?:ils?|elles?|on|lui|leurs?|son|sa|ses|est|sont|était|étaient|ont|va|c'est|c'était|ça|pas|plus|tu|toi|te|ton|ta|tes|vous|votre|vos|pr|bcp|qqch|qqn|dc|tt|ds|ac|hyper|trop|grave|genre)(?!\p{L})|["“”«»!?]/iu,
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
    },
    {
      kinds: ['asked', 'topic'],
      shape:
        /(?:^|\s)(?:(?:m'a|m'ont) (?:aussi |ensuite )?demandé|voulai(?:t|ent) savoir|a voulu savoir|demande) (?<x>(?:comment|pourquoi|si|ce que|où|combien|quelle?s? [^,;:]{2,30}) (?:je |j')[^,;:]{3,110})(?:[,;] .*)?$/u,
      say: [
        {
          polite: "Votre question m'est restée en tête : {x}.",
          familiar: "Ta question m'est restée en tête : {x}.",
        },
      ],
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
      kinds: ['topic'],
      shape: new RegExp(String.raw`^(?<x>${thing})$`, 'u'),
      say: [
        "Un sujet m'est particulièrement resté en tête : {x}.",
        "Je repense en particulier à l'un des sujets abordés : {x}.",
      ],
      remembers: true,
    },
    {
      kinds: ['unsaid'],
      shape:
        /^(?:.{0,60} )?(?:parlé|oublié de (?:parler|mentionner|citer|dire)|mentionné|évoqué)(?: de)? (?<x>(?:(?:mon|ma|mes|nos|notre|la) |l')[^,;:]{4,110})(?:, .*)?$/u,
      say: [
        "Je n'ai pas eu l'occasion d'évoquer {x}.",
        "Il y a un point que je n'ai pas eu l'occasion d'évoquer : {x}.",
      ],
    },
    {
      kinds: ['unsaid'],
      shape: /^(?:oublié de (?:dire|préciser) )?que (?<x>(?:j'|je |nous )[^;:]{6,120})$/u,
      say: [
        {
          polite: "Je n'ai pas eu l'occasion de vous dire que {x}.",
          familiar: "Je n'ai pas eu l'occasion de te dire que {x}.",
        },
      ],
    },
    {
      kinds: ['unsaid'],
      shape:
        /^(?<x>(?:j'ai (?!oublié|pas|du|dû|rien|honte|peur)|je (?:fais|parle|connais|maîtrise|forme|gère) |je suis (?!pas|nulle?|bête|trop))[^;:]{5,110})$/u,
      say: [
        {
          polite: "Je n'ai pas eu l'occasion de vous dire que {x}.",
          familiar: "Je n'ai pas eu l'occasion de te dire que {x}.",
        },
      ],
    },
    {
      kinds: ['unsaid'],
      shape: new RegExp(String.raw`^(?<x>${thing})$`, 'u'),
      say: [
        "Je n'ai pas eu l'occasion d'évoquer {x}.",
        "Il y a un point que je n'ai pas eu l'occasion d'évoquer : {x}.",
      ],
    },
    {
      kinds: ['promised'],
      shape: new RegExp(String.raw`(?:^|\s|')(?<x>${sending} (?:(?:à|au) [^,;:]{2,30} )?${thing})$`, 'u'),
      say: [
        { polite: 'Comme promis, je vais vous {x}.', familiar: 'Comme promis, je vais te {x}.' },
        {
          polite: "Je n'ai pas oublié que je dois vous {x}.",
          familiar: "Je n'ai pas oublié que je dois te {x}.",
        },
      ],
    },
    {
      kinds: ['promised'],
      shape: new RegExp(
        String.raw`(?:^|\s)(?:[Jj]e |[Jj]')(?:lui |leur )?(?:enverrai|envoie|transmets|transmettrai|ferai suivre|fais suivre)(?: à (?:(?:M|Mme|Mlle)\.? )?[\p{L}' -]{2,30}?)? (?<x>${thing})$`,
        'u',
      ),
      say: [
        {
          polite: 'Comme promis, je vous enverrai {x}.',
          familiar: "Comme promis, je t'enverrai {x}.",
        },
      ],
    },
    {
      kinds: ['promised'],
      shape: new RegExp(String.raw`^(?:à (?:(?:M|Mme)\.? )?[\p{Lu}][\p{L}' -]{1,30} )?(?<x>${thing})$`, 'u'),
      say: [
        {
          polite: "Je n'ai pas oublié ce que je vous ai promis : {x}.",
          familiar: "Je n'ai pas oublié ce que je t'ai promis : {x}.",
        },
      ],
    },
  ],
};
