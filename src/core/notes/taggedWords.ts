/** What part a word has in its sentence (the tags of Universal Dependencies). */
export type WordTag =
  | 'NOUN'
  | 'PROPN'
  | 'PRON'
  | 'VERB'
  | 'AUX'
  | 'ADJ'
  | 'ADV'
  | 'DET'
  | 'ADP'
  | 'NUM'
  | 'CCONJ'
  | 'SCONJ'
  | 'PART'
  | 'INTJ'
  | 'PUNCT'
  | 'SYM'
  | 'X';

/** A word of a text, a mark or a number, and its part. */
export interface TaggedWord {
  readonly text: string;
  readonly tag: WordTag;
  /** UTF-16 offset in the text. */
  readonly start: number;
}

/**
 * Tags the words of an English text. Heavy (a language model), so a face loads it at first use and passes it in. It is one witness: it
 * is often wrong on words of a trade, and knows nobody's name.
 */
export type TagWords = (text: string) => readonly TaggedWord[];
