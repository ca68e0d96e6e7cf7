import type { Fact } from '../notes/fact.ts';
import { blank, proseText, sourced } from './blanks.ts';
import { answerFrameOf, frameOf, furtherFrameOf } from './frames.ts';
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
  { told, unsaid, choices }: Material,
  facts: readonly Fact[],
  variant: number,
): Sentences {
  const words = (one: SaidWords) => sourced(proseText(one.words), facts.indexOf(one.fact));
  const said = (one: Sayable, frame: string) =>
    frame.replace('{}', () => listed([one, ...one.more].map(words)));
  const addition = ({ said: one, need }: Unsaid, index: number) => {
    if (need) return `${said(need, frameOf(need, variant))} ${said(one, answerFrameOf(one, variant))}`;
    return said(one, index === 0 ? frameOf(one, variant) : furtherFrameOf(one, variant));
  };
  const [first, second] = told;
  const remembered = first ? said(first, frameOf(first, variant)) : '';
  const more = second ? ` ${said(second, frameOf(second, variant + 1))}` : '';
  return {
    specific:
      `${remembered}${more}` ||
      (unsaid.some(({ need }) => need) ? '' : blank('one concrete thing that was said', choices)),
    remembered,
    addition: unsaid.map((one, index) => addition(one, index)).join(' '),
  };
}
