import { kindOf } from '../kinds/index.ts';
import type { LetterPart } from '../kinds/kind.ts';
import type { Fact } from '../notes/fact.ts';
import { meansPerson } from '../people/people.ts';
import { type Sentence, sentence } from '../text.ts';
import { letterTalk } from './letterTalk.ts';
import {
  contentWords,
  lack,
  lackAtEnd,
  type Reading,
  type Remark,
  type ReviewRule,
  sharesLanguage,
} from './reading.ts';

const thanks =
  /\b(?:thank\w*|grateful\w*|gratitude|appreciat\w+|obliged|glad that you|kind of you|pleasure)\b/i;
const nextStep =
  /\?|\b(?:look(?:ing)? forward|hear(?:ing)? (?:from|back|your|what)|next (?:step|stage|round|week)|let me know|happy to|glad to|pleased to|eager to|ready to|available|reach|touch|call|write|ask|question|questions|whenever|welcome|decision|decide|hope to|would love|would enjoy|until then|see you|meet again|talk (?:again|soon)|speak (?:again|soon)|anything (?:else|more|further)|send)\b/i;
const question =
  /\?|\b(?:let me know|could you|would you|can you|tell me|I would be (?:grateful|thankful|glad|happy) (?:for|if|to (?:hear (?:how|what|whether|where|when|about)|know|learn))|I(?:['’]d| would) (?:love|like|welcome|appreciate)|any (?:feedback|update|news|word|pointers)|wonder\w*)\b/i;

interface Part {
  /** Undefined where nobody can tell in the language of the letter. */
  readonly isThere: (reading: Reading) => boolean | undefined;
  readonly message: Sentence;
  readonly atEnd?: true;
}

/** THE table of parts: what a reader of this kind of letter would miss. */
const parts: Readonly<Record<LetterPart, Part>> = {
  thanks: {
    isThere: says('thanks', thanks),
    message: sentence('There are no thanks in this letter.'),
  },
  specific: {
    isThere: isSpecific,
    message: sentence(
      'Nothing from your notes is in this letter; one concrete thing that was said makes it yours.',
    ),
  },
  'next-step': {
    isThere: says('next-step', nextStep),
    message: sentence(
      'This letter does not say what comes next, such as that you look forward to hearing from them.',
    ),
    atEnd: true,
  },
  question: {
    isThere: says('question', question),
    message: sentence('This letter asks nothing; one question makes it easy to answer.'),
    atEnd: true,
  },
};

/** `missing-part`: what a letter of its kind needs and this one lacks. */
export const missingPart: ReviewRule = (reading) =>
  reading.kind === undefined || reading.draft.sentences.length === 0
    ? []
    : (kindOf(reading.kind).needs ?? []).flatMap((name) => lacking(parts[name], reading));

function lacking({ isThere, message, atEnd }: Part, reading: Reading): readonly Remark[] {
  if (isThere(reading) !== false) return [];
  return [{ code: 'missing-part', range: atEnd ? lackAtEnd(reading) : lack(reading), message }];
}

function says(
  part: Exclude<LetterPart, 'specific'>,
  english: RegExp,
): (reading: Reading) => boolean | undefined {
  // Closing lines count: "Thank you again," is thanks.
  return ({ draft, talk, language }) => {
    const pattern = language === 'en' ? english : talk && letterTalk[talk].parts[part];
    return pattern?.test(draft.visible);
  };
}

/** Whether anything of the notes is in the letter. Without notes for this reader nobody can tell. */
function isSpecific(reading: Reading): boolean | undefined {
  const { draft, notes, letter, people, talk } = reading;
  // What writes no spaces has no words to compare.
  if (talk === 'ja' || !sharesLanguage(reading)) return undefined;
  const isOthers = ({ people: owners }: Fact) =>
    owners.length > 0 &&
    letter.to !== undefined &&
    owners.every(({ name }) => !meansPerson(name, letter.to)) &&
    people.length > 1;
  const noted = (notes?.facts ?? []).filter(
    (fact) => fact.certainty !== 'kept' && fact.kind !== 'word' && !isOthers(fact),
  );
  const written = contentWords(draft.visible);
  const telling = noted.map(({ text }) => [...contentWords(text)]).filter((words) => words.length > 0);
  return telling.length === 0 || telling.some((words) => words.some((word) => written.has(word)));
}
