import type { TaggedWord } from '../../notes/taggedWords.ts';
import { determined } from './article.ts';
import { canBeSent } from './tidied.ts';

const inside: ReadonlySet<string> = new Set([
  'NOUN',
  'PROPN',
  'ADJ',
  'NUM',
  'DET',
  'ADP',
  'CCONJ',
  'PART',
  'SYM',
  'X',
  'INTJ',
]);

/** How many words belong to the noun phrase that a text is; undefined where it is something else. */
export function endOfThing(words: readonly TaggedWord[]): number | undefined {
  let end = stopOfThing(words) ?? 0;
  while (
    end > 0 &&
    (['ADP', 'CCONJ', 'DET', 'ADV', 'PUNCT', 'SCONJ', 'AUX'].includes(words[end - 1]?.tag ?? '') ||
      /^(?:I|you|we|they|he|she)$/i.test(words[end - 1]?.text ?? '')) &&
    !/^["”'’)%]$/.test(words[end - 1]?.text ?? '') &&
    // `somebody who picks a phone up`
    !(
      /^(?:up|out|off|down|over|back|away)$/i.test(words[end - 1]?.text ?? '') &&
      words.slice(0, end).some(({ text }) => /^(?:who|that)$/i.test(text))
    ) &&
    // `the board we spoke about` ends so.
    !(
      words[end - 1]?.tag === 'ADP' &&
      words.slice(0, end).some(({ tag, text }) => tag === 'PRON' && /^(?:I|we|you|they)$/.test(text))
    )
  )
    end -= 1;
  const last = words[end - 1];
  const closes =
    last &&
    (['NOUN', 'PROPN', 'NUM', 'X', 'SYM', 'PUNCT'].includes(last.tag) ||
      /(?:ing|ed|one|body|people)$/i.test(last.text) ||
      end < words.length ||
      words.slice(0, end).some(({ tag }) => tag === 'PRON'));
  return end === 0 || !closes ? undefined : end;
}

function stopOfThing(words: readonly TaggedWord[]): number | undefined {
  let hasNoun = false;
  let afterNoun = false;
  for (const [index, { tag, text }] of words.entries()) {
    const next = words[index + 1];
    const small = text.toLowerCase();
    if (tag === 'PUNCT') {
      if (/^[,]$/.test(text)) {
        if (!afterNoun) return undefined;
        continue;
      }
      if (/^["“”'’/&%.-]$/.test(text) || isInside(words, index)) continue;
      return hasNoun ? index : undefined;
    }
    // `a small team that ships every week`: what looks like an article says which team.
    const isWhich =
      small === 'that' && afterNoun && next !== undefined && !['NOUN', 'ADJ'].includes(next.tag);
    if (
      tag === 'PRON' ||
      tag === 'SCONJ' ||
      isWhich ||
      (tag === 'ADV' && /^(?:where|when|why|how|what|who)$/i.test(small))
    ) {
      if (/^(?:my|your|our|their|his|her|its|someone|somebody|anyone|people)$/.test(small)) {
        hasNoun ||= /one$|body$|people$/.test(small);
        afterNoun = /one$|body$|people$/.test(small);
        continue;
      }
      // A clause that says which one: `someone who has run a war room`, `the backlog I cleared`.
      if (afterNoun && /^(?:who|that|where|I|we|you|they|whose)$/i.test(small))
        return endOfClause(words, index);
      // `a page on how we did it`
      if (hasNoun && /^(?:how|what|why|where|when)$/.test(small) && words[index - 1]?.tag === 'ADP')
        return endOfClause(words, index);
      return hasNoun ? index : undefined;
    }
    if (tag === 'AUX') return undefined;
    // `CFSE certificate scan`: what looks like a verb at the end, after one thing, is a thing.
    const isLastThing =
      next === undefined &&
      index > 1 &&
      afterNoun &&
      !/(?:s|ed|ing)$/.test(small) &&
      !/[^s]s$/.test(words[index - 1]?.text ?? '');
    if (tag === 'VERB' && isLastThing) continue;
    if (tag === 'VERB') {
      const isGerund = /ing$/.test(small);
      const isParticiple = /(?:ed|en|ung|un|ught|wn|lt|pt|ft)$/.test(small);
      if (isGerund) {
        // `moving the code to git`, `people getting stuck`.
        hasNoun ||= (next !== undefined && next.tag !== 'PUNCT') || words.length === 1;
        afterNoun =
          next === undefined ||
          ['NOUN', 'PROPN', 'DET', 'ADJ', 'ADP', 'PRON', 'NUM', 'ADV'].includes(next.tag)
            ? true
            : afterNoun;
        continue;
      }
      // `22 nurses left for the Gulf`, `pivoted to another table`: somebody did it, and nothing is called so.
      if (isParticiple && (doneBySomebody.test(small) || !hasNoun) && next?.tag === 'ADP') return undefined;
      if (isParticiple && (next === undefined || ['ADP', 'NOUN', 'ADJ', 'ADV', 'PUNCT'].includes(next.tag)))
        continue;
      // After a preposition stands a thing: `without lock`, `offline in Spark`.
      if (
        !isGerund &&
        hasNoun &&
        words[index - 1]?.tag === 'ADP' &&
        words[index - 1]?.text.toLowerCase() !== 'to'
      ) {
        afterNoun = true;
        continue;
      }
      // `the whiteboard prompts`
      if (next === undefined && afterNoun && determined.test(words[0]?.text ?? '')) continue;
      // A noun of the trade that the tagger takes for a verb, where another noun follows at once.
      if (!afterNoun && next && ['NOUN', 'PROPN'].includes(next.tag) && !plainVerb.test(small)) continue;
      if (words[index - 1]?.text.toLowerCase() === 'to' && hasNoun) continue;
      return undefined;
    }
    if (tag === 'ADV') {
      if (afterNoun && (next === undefined || next.tag === 'PUNCT')) return index;
      continue;
    }
    if (!inside.has(tag)) return hasNoun ? index : undefined;
    if (tag === 'NOUN' || tag === 'PROPN') {
      hasNoun = true;
      afterNoun = true;
    } else if (
      tag === 'DET' &&
      afterNoun &&
      !['ADP', 'CCONJ', 'PUNCT', 'VERB', 'PART'].includes(words[index - 1]?.tag ?? '')
    )
      return index;
    else if (tag !== 'ADP' && tag !== 'CCONJ')
      afterNoun = tag === 'NUM' ? afterNoun : afterNoun && tag === 'PART';
  }
  // `my 30-60-90`
  const isNumbered = /^my$/i.test(words[0]?.text ?? '') && words[1]?.tag === 'NUM';
  return hasNoun || isNumbered ? words.length : undefined;
}

/** The end of a relative clause, up to a comma where it goes on too long; its start where it is no sound one. */
function endOfClause(words: readonly TaggedWord[], start: number): number {
  const isSpeakable = canBeSent(
    words
      .slice(start)
      .map(({ text }) => text)
      .join(' '),
  );
  if (isSpeakable && isSoundClause(words.slice(start))) return words.length;
  const comma = words.findIndex(({ text }, index) => index > start && text === ',');
  return comma > 0 && isSoundClause(words.slice(start, comma)) ? comma : start;
}

/** Whether a mark stands inside a word: `state:modified`, `0–7`. */
function isInside(words: readonly TaggedWord[], index: number): boolean {
  const [before, mark, after] = [words[index - 1], words[index], words[index + 1]];
  return (
    before !== undefined &&
    mark !== undefined &&
    after !== undefined &&
    before.start + before.text.length === mark.start &&
    mark.start + mark.text.length === after.start
  );
}

/** Of nobody and nothing can it be said that it was done to them. */
const doneBySomebody =
  /^(?:left|rose|fell|went|came|grew|died|quit|stopped|happened|arrived|became|ran|dropped|moved|pivoted|switched)$/;

/** What is a verb for certain, even before a noun. */
const plainVerb =
  /^(?:begin|start|make|do|go|get|have|see|know|take|give|find|use|keep|build|move|hire|become|write|send|tell|ask|say|need|want|put|let|come|bring|buy|leave|meet|pay|sell|think|add|give|become)$/;

/** A relative clause with a verb and without a further sentence in it. */
function isSoundClause(words: readonly TaggedWord[]): boolean {
  const text = words.map(({ text: word }) => word).join(' ');
  return (
    words.some(
      ({ tag, text: word }, index) => tag === 'VERB' || tag === 'AUX' || (index === 1 && /s$/.test(word)),
    ) &&
    words.length <= 16 &&
    !/[.!?;:]/.test(text) &&
    !/\b(?:he|she|him|I think|I guess|probably)\b/i.test(text.slice(1))
  );
}
