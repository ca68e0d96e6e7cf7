import { kindOf } from '../kinds/index.ts';
import type { Fact } from '../notes/fact.ts';
import { privateMatter, type Trade, tradeOf } from '../notes/privacy.ts';
import { fold, sentence } from '../text.ts';
import type { Passage } from './draft.ts';
import { contentWords, type Reading, type ReviewRule } from './reading.ts';

/** `private-note`: what the notes keep to the writer, and the letter tells: pay, health, family, a judgement, another application. */
export const privateNote: ReviewRule = (reading) => {
  const { kind, interview, notes, draft, process } = reading;
  const entry = interview?.entry;
  if (!kind || !interview || !notes || kindOf(kind).noPay !== true) return [];
  const trade = tradeOf(entry?.role?.value ?? process?.role, entry?.company?.value);
  const kept = notes.facts.filter((fact) => fact.kind === 'private');
  const known = knownWords(reading);
  return draft.sentences.flatMap((passage) => {
    const told = kept.find((fact) => tells(passage, fact, known, trade));
    return told === undefined
      ? []
      : [
          {
            code: 'private-note' as const,
            range: { start: passage.start, end: passage.start + passage.text.length },
            message: sentence('Your notes keep this to yourself, and the letter tells it: {0}', told.text),
          },
        ];
  });
};

/** Of the other matters, words alone tell too little: a political map is no gossip. */
const plainMatters: ReadonlySet<string> = new Set([
  'pay',
  'other jobs',
  'leaving',
  'home',
  'health',
  'lives of others',
  'papers',
]);

/** Words that tell of nothing private: those of other facts, of people and of the job. */
function knownWords({ notes, people, process, interview }: Reading): ReadonlySet<string> {
  const open = (notes?.facts ?? []).filter(({ kind }) => kind !== 'private').map(({ text }) => text);
  const names = people.map(({ name, title }) => `${name} ${title ?? ''}`);
  return contentWords(
    [...open, ...names, process?.company ?? '', process?.role ?? '', interview?.entry.role?.value ?? ''].join(
      ' ',
    ),
  );
}

/** Whether a sentence tells what a fact says: the same matter in the same words, or most of the fact's words. */
function tells(passage: Passage, fact: Fact, known: ReadonlySet<string>, trade: Trade): boolean {
  const words = [...contentWords(fact.text)].filter((word) => !known.has(word));
  const written = contentWords(passage.text);
  const shared = words.filter((word) => written.has(word));
  const matter = privateMatter(fact.text, trade);
  if (matter !== undefined)
    return (
      plainMatters.has(matter) &&
      // `The salary pages are read more`: a thing of theirs.
      (matter !== 'pay' || /\b(?:I|me|my)\b|\d/.test(passage.text)) &&
      matter === privateMatter(passage.text, trade) &&
      (shared.length >= 2 || (shared.length === 1 && sharesNumber(passage.text, fact.text)))
    );
  return shared.length >= 3 && shared.length >= words.length * 0.6;
}

function sharesNumber(a: string, b: string): boolean {
  const numbers = new Set(fold(a).match(/\d{2,}/g) ?? []);
  return (fold(b).match(/\d{2,}/g) ?? []).some((number) => numbers.has(number));
}
