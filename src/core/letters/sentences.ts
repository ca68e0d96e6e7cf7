import type { Fact } from '../notes/fact.ts';
import { blank, proseText, sourced } from './blanks.ts';
import { answerFrameOf, type FramePlace, frameOf } from './frames.ts';
import type { Material, Unsaid } from './material.ts';
import { listed } from './phrasing/nounPhrase.ts';
import type { SaidWords, Sayable } from './sayable.ts';

/** Sentences made of the notes, for a template to print. */
export interface Sentences {
  /** One or two sentences on what was said, or a blank with the notes to pick from. */
  readonly specific: string;
  /** One sentence on the same, without a blank: an empty text where the notes give none. */
  readonly remembered: string;
  /** What the writer did not get to say, tied to what they need where the notes do; an empty text where there is nothing. */
  readonly addition: string;
}

/** Puts what the notes hold into frames; `variant` picks them, so that neighbouring numbers share none. */
export function sentencesOf(
  { told, unsaid, unsaidChoices, choices }: Material,
  facts: readonly Fact[],
  variant: number,
): Sentences {
  const words = (one: SaidWords) => sourced(proseText(one.words), facts.indexOf(one.fact));
  const wordsOf = (one: Sayable) => listed([one, ...one.more].map(words));
  const said = (one: Sayable, place: FramePlace, shift = 0) =>
    frameOf(one, place, variant + shift).replace('{}', () => wordsOf(one));
  const addition = ({ said: one, need }: Unsaid, index: number) => {
    const joined = need && answerFrameOf(one, need, variant)?.replace('{}', () => wordsOf(need));
    if (joined !== undefined) return joined.replace('{}', () => wordsOf(one));
    if (need) return `${said(need, 'first')} ${said(one, 'answer')}`;
    return said(one, index === 0 ? 'first' : 'further');
  };
  const [first, second] = told;
  const remembered = first ? said(first, 'first') : '';
  const more = second ? ` ${said(second, 'further', 1)}` : '';
  const isNeeded = unsaid.every(({ need }) => need === undefined);
  return {
    specific: `${remembered}${more}` || (isNeeded ? blank('one concrete thing that was said', choices) : ''),
    remembered,
    addition:
      unsaid.length === 0
        ? unsaidBlank(unsaidChoices, 'I should have mentioned {}.')
        : [
            unsaid.map(addition).join(' '),
            unsaidBlank(unsaidChoices, 'I should also have mentioned {}.'),
            offers[variant % offers.length] ?? '',
          ]
            .filter((text) => text !== '')
            .join(' '),
  };
}

/** Where no sentence is certain, the writer says what they did not get to say; an empty text where that is nothing. */
function unsaidBlank(choices: readonly string[], frame: string): string {
  return choices.length === 0 ? '' : frame.replace('{}', () => blank('what you did not get to say', choices));
}

/** What follows the things left unsaid. */
const offers = [
  'I am happy to tell you more about it.',
  'If you would like to know more, please ask.',
  '',
  'I can say more about it whenever you like.',
];
