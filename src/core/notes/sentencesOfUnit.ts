import { type NoteSentence, sentencesOf } from './clauses.ts';
import type { Place } from './place.ts';
import { splitAt } from './sourceText.ts';

/** The sentences of a unit; of promises, each item of a list that says for whom each is. */
export function sentencesOfUnit(
  words: NoteSentence['sentence'],
  { section, isLabelled }: Place,
  names: (text: string) => boolean,
): readonly NoteSentence[] {
  const sentences = sentencesOf(words);
  const isShortList = section === 'unsaid' && isLabelled;
  if (section !== 'promised' && section !== 'tasks' && !isShortList) return sentences;
  return sentences.flatMap((sentence) => {
    // What follows the thing itself tells more of it.
    if (isShortList && !sentence.isFirst) return [sentence];
    // `the scan / Luis the checklist`: each for somebody of its own.
    const [one, ...others] = splitAt(sentence.sentence, /\s+\/\s+/g);
    if (one && others.length > 0 && others.every(({ text }) => names(text)))
      return [one, ...others].map((item, index) => ({ ...sentence, sentence: item, isFirst: index === 0 }));
    const items = splitAt(sentence.sentence, /,\s+(?:and\s+)?(?![^()]*\))/g);
    const isList =
      items.length > 1 &&
      // `scan of my ticket, Luis`: a name alone is whom it is for.
      !items.some(({ text }) => /^\p{Lu}[\p{L}'’.-]*(?: \p{Lu}[\p{L}'’.-]*)?$/u.test(text) && names(text)) &&
      (isShortList
        ? items.every(({ text }) => text.split(' ').length <= 5)
        : items.filter(({ text }) => names(text)).length > 1);
    return isList
      ? items.map((item, index) => ({ ...sentence, sentence: item, isFirst: index === 0 }))
      : [sentence];
  });
}
