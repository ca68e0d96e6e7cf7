/** THE table of words that every text of a language holds and few texts of another. */
const smallWords: Readonly<Record<string, RegExp>> = {
  en: /(?<!\p{L})(?:the|and|I|to|of|was|with|they|for|is|my|by|it|on|will|she|he)(?!\p{L})/giu,
  de: /(?<!\p{L})(?:ich|und|der|die|das|nicht|net|nid|mit|für|hat|sie|bis|auf|ein|eine|zu|von|im|am|dem|den|is|i)(?!\p{L})/giu,
  fr: /(?<!\p{L})(?:le|la|les|et|de|des|je|j|d|l|ici|pas|que|une|est|pour|avec|du|sous|dans|ils?|elles?|on|au|me|ce|m)(?!\p{L})/giu,
  es: /(?<!\p{L})(?:el|la|los|las|que|y|de|me|no|con|una|en|por|lo|al|del|dijo)(?!\p{L})/giu,
  pt: /(?<!\p{L})(?:o|a|os|as|que|q|e|de|me|não|nao|com|uma|em|pra|do|da|na|no|até|disse)(?!\p{L})/giu,
  ja: /\p{Script=Hiragana}/gu,
};

/** Fewer of its small words than this part of those of the likeliest language, and a text is in another one. */
const near = 0.5;

/** The languages (ISO 639) that a text may be written in, as its smallest words tell; all of them where it holds none. */
export function likelyLanguages(text: string): readonly string[] {
  const counts = Object.entries(smallWords).map(
    ([language, words]) => [language, text.match(words)?.length ?? 0] as const,
  );
  const most = Math.max(...counts.map(([, count]) => count));
  return counts.flatMap(([language, count]) => (count >= most * near ? [language] : []));
}
