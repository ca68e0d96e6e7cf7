import { partOf, type SourceText } from '../sourceText.ts';

/** A part of a sentence that may say something of its own, and the sentence. */
export interface MarkedPart {
  readonly words: SourceText;
  readonly sentence: SourceText;
}

/** A full stop after these ends no sentence, in any of the languages that are read by marks. */
const abbreviations =
  /(?:^|[\s.(„"«/])(?:\p{L}|\d{1,2}|\p{L}*std|mag|dipl|lfd|wg|natürl|natuerl|nä|nae|hann|insb|ungef|bzw|bspw|evtl|ggf|inkl|resp|zzgl|wo|std|mt|nr|tel|usw|etc|ca|vgl|hr|fr|frl|dr|dra|dott|prof|sr|sra|srta|mme|mlle|mm|me|mtra|mtro|lic|ing|inge|arq|dir|coord|suc|av|avda|ex|env|max|min|mio|jun|sen|st|str|art|aprox|pag|tec|depto|dpto|resp|rh|span|engl|dt|staatl|anerk|hauptsaechl|hauptsächl|janv|févr|fevr|sept|oct|okt|nov|dec|déc|dez|dic|ene|feb|mär|apr|avr|abr|ago|aug|jul|juil|set|out|wörtl|teamltg|ltd|not|sal|sem|rép|asp)$/iu;

/** The sentences of a line, as people end them in any language. */
export function sentencesOf(words: SourceText): readonly SourceText[] {
  const found: SourceText[] = [];
  let start = 0;
  const close = (end: number, next: number) => {
    const sentence = partOf(words, start, end);
    if (/[\p{L}\p{N}]/u.test(sentence.text)) found.push(sentence);
    start = next;
  };
  for (const match of words.text.matchAll(
    /[.!?…]+(?:["”»')]|[ \u00a0\u202f]»)*(?=\s|$)|[。！？]+[」』）]*|!+(?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])|\n+/gu,
  )) {
    const before = words.text.slice(Math.max(start, match.index - 16), match.index);
    // What stands behind an inverted mark begins anew.
    const isAnew = /^\s*[¡¿]/u.test(words.text.slice(match.index + 1, match.index + 4));
    if (/^\.[)”»"]*$/u.test(match[0]) && !isAnew && abbreviations.test(before)) continue;
    // `「どうする？」と聞かれた`
    if (/[」』]$/.test(match[0]) && /^(?:と|って)/u.test(words.text.slice(match.index + match[0].length)))
      continue;
    if (/[」』]/.test(match[0]) === false && isInside(words.text, match.index)) continue;
    close(match.index + (/[?？]/.test(match[0]) ? match[0].length : 0), match.index + match[0].length);
  }
  close(words.text.length, words.text.length);
  return found;
}

/** Whether a place stands within Japanese quotation marks or brackets. */
function isInside(text: string, index: number): boolean {
  const before = text.slice(Math.max(index - 80, 0), index);
  const after = text.slice(index, index + 80);
  return (
    (before.lastIndexOf('「') > before.lastIndexOf('」') && after.includes('」')) ||
    (before.lastIndexOf('（') > before.lastIndexOf('）') && after.includes('）'))
  );
}

/** The parts of a sentence, at commas, dashes and arrows outside of brackets and quotation marks. */
export function partsOf(sentence: SourceText): readonly MarkedPart[] {
  const masked = sentence.text.replace(
    /\([^()]{0,300}\)|（[^（）]{0,300}）|"[^"]{0,300}"|“[^”]{0,300}”|„[^“”]{0,300}[“”]|«[^»]{0,300}»|「[^」]{0,300}」/gu,
    (inside) => '\u2022'.repeat(inside.length),
  );
  const parts: MarkedPart[] = [];
  let start = 0;
  for (const match of masked.matchAll(
    /[,;]\s+|[、，；]\s*|\s+[–—-]{1,2}\s+|\s*(?:->|=>|→|←|⇒|>>)\s*|\s+\/\s+|\s+(?=(?:aber|pero|mais|mas)(?:\s+\S+){3})|　+/gu,
  )) {
    parts.push({ words: partOf(sentence, start, match.index), sentence });
    start = match.index + match[0].length;
  }
  parts.push({ words: partOf(sentence, start), sentence });
  return parts.filter(({ words }) => /[\p{L}\p{N}]/u.test(words.text));
}
