import { fold } from '../text.ts';
import type { Anchor, Claim } from './claims.ts';
import { plain, withoutAnchors } from './claims.ts';
import type { Passage } from './draft.ts';
import type { LetterLanguage } from './language.ts';
import { isLetterWord } from './letterWords.ts';
import { commonWords } from './reading.ts';
import { isFree } from './written.ts';

/** Where one statement of a sentence ends and another begins. */
const boundary =
  /[;:.!?()–—]|,? (?:and|but|so|because|which|who|although|though|while|where|that|as|when|if) |(?<!\b(?:has|have|had|ever|long)),? since (?=(?:I|we|you|they|he|she|it|the|our|your|my|that)\b)|, (?=\p{L}+ing )/giu;

/** What is thanks, a wish, a thought, a question or something to come states nothing of the notes. */
const noStatement =
  /\b(?:thanks?|thank|please|hop(?:e|es|ed|ing)|wish(?:es|ed)?|would|could|should|might|may|must|will|shall|can(?:not)?|if|whether|unless|perhaps|maybe|imagine|suppose|guess|believe|think|feel|suspect|rather|to be|let me|know|understand|glad|happy|sorry|look(?:ing)? forward)\b|['’](?:d|ll)\b|\?/iu;

/** What is past: in any of the forms of English. */
const past =
  /\b(?:was|were|had|did|has|have|been|ago|\p{L}{3,}ed|led|ran|built|taught|won|sold|cut|grew|wrote|drew|drove|flew|brought|bought|caught|held|lost|put|set|spent|made|took|came|went|gave|left|began|chose|kept|sent|stood|became|rose|fell|broke)\b|['’]ve\b/iu;

/** What is of the writer, the reader or theirs, in a present that stands. */
const ofPeople =
  /^[\s,“"]*(?:(?:and|but|so|yes|now|today|also|here|at \p{L}+) )*(?:I|we|you|my|our|your)\b/iu;

/** What has happened to others, or what the reader's own people do: one word that is noted nowhere is news. */
const news =
  /^(?!\W*(?:I|we|you|it|that|this|there|what|time|my|our)\b).*(?<!\b(?:I|we|you) )\b(?:has|have) (?:\p{L}+ ){0,2}?(?:\p{L}{3,}(?:ed|en)|made|left|won|lost|sold|begun|gone|bought|taken|put|set)\b|^(?:your|their) (?:\p{L}+ )?\p{L}+s? (?:is|are|was|were|has|have|had|needs?|wants?)\b/iu;

/** Before it, what makes that something wished for or looked for. */
const wished =
  /\b(?:would|could|should|might|hop(?:e|ing)|wish(?:es)?|wants?|needs?|if|look(?:ing)? for|some(?:one|body)|any(?:one|body))\b|['’]d\b/i;

/** Where what is told of somebody or something begins. */
const predicate = /(?<=\b(?:has|have|had|was|were) )/i;

/** Of what is not the writer or the reader: what happened to it, or was done with it. */
const happened =
  /^(?!\W*(?:I|we|you|that|there|what|time)\b).*(?<!\b(?:I|we|you) )\b(?:has|have|had|was|were) (?:\p{L}+ly |now |already |also |since |just |been )*(?:\p{L}{3,}(?:ed|en)|made|left|won|lost|sold|begun|gone|bought|taken|put|set|given|built|held)\b/iu;

const isNews = (text: string) => news.test(text) || happened.test(text);

/** Before a clause that adds something to what the sentence tells of. */
const added = /,? (?:which|who) $/i;

/** In words: fewer that are not noted may be another way to say what is. */
const fewest = 2;

/** What an English sentence states of what was and is, clause by clause: what somebody said or did is read by `claimsIn`. */
export function statementsIn(
  passage: Passage,
  language: LetterLanguage,
  anchors: readonly Anchor[],
): readonly Claim[] {
  if (language !== 'en' || passage.text.trimEnd().endsWith('?')) return [];
  const blank = withoutAnchors(passage, anchors);
  return clausesIn(passage.text).flatMap(({ start, end }) => {
    const text = passage.text.slice(start, end);
    const before = passage.text.slice(0, start);
    const isAdded = added.test(before) && !wished.test(before) && !/\b(?:me|us|my|our)\b/i.test(text);
    if (
      (start === 0 && /^\p{L}+ing\b/u.test(text)) ||
      noStatement.test(text) ||
      !(isAdded || past.test(text) || ofPeople.test(text))
    )
      return [];
    const told = predicate.exec(text)?.index ?? 0;
    const of = isAdded || !isNews(text) ? 0 : told;
    const all = fold(blank.slice(start + of, end))
      .split(' ')
      .filter((word) => word.length >= shortest && !plain.has(word) && !commonWords.has(word));
    const words = all.filter((word) => !isLetterWord(word));
    const as = isAdded || isNews(text) ? 'news' : 'stated';
    if (new Set(words).size < (as === 'news' ? 1 : fewest)) return [];
    const range = { start: passage.start + start, end: passage.start + end };
    const toldRange = { start: range.start + of, end: range.end };
    const named = anchors.flatMap((one) => (isFree(one.range, [toldRange]) ? [] : one.words));
    return [{ range, words, beside: all.filter(isLetterWord), anchors: named, as }];
  });
}

/** In letters: shorter words hardly tell anything. */
const shortest = 4;

/** The clauses of a sentence, without the blanks around them. */
function clausesIn(text: string): readonly { readonly start: number; readonly end: number }[] {
  const ends = [...text.matchAll(boundary)];
  const starts = [0, ...ends.map((match) => match.index + match[0].length)];
  return starts.flatMap((start, index) => {
    const part = text.slice(start, ends[index]?.index ?? text.length);
    const trimmed = part.trim();
    const from = start + part.indexOf(trimmed);
    return trimmed === '' ? [] : [{ start: from, end: from + trimmed.length }];
  });
}
