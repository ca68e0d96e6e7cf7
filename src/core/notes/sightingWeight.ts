import { fold } from '../text.ts';
import {
  absentBehind,
  elsewhere,
  metBefore,
  metBehind,
  metInJapanese,
  metLabel,
  otherInJapanese,
  ownBefore,
  ownBehind,
  thingBefore,
  toldBefore,
  toldBehind,
} from './metWords.ts';
import { isSurelyName, type NameInText } from './namesInText.ts';

/** How much tells that somebody was met: so much is enough. Less is added up over the notes. */
export const enough = 3;
const almost = enough - 1;

/** Where a sentence stands. */
export interface SentencePlace {
  /** Whether it begins its line, and whether that is the first of the notes. */
  readonly isLead: boolean;
  readonly isFirst: boolean;
  /** Whether it is a heading or begins in bold. */
  readonly isMarked: boolean;
  /** Whether it stands below a heading for who was there. */
  readonly isList: boolean;
  /** Whether it stands below a heading for what is not the interview. */
  readonly isOtherSection: boolean;
  /** The folded words of the company's name. */
  readonly company: ReadonlySet<string>;
}

/** Further away, in UTF-16 code units, nothing is said of a name. */
const reach = 80;

/** What a sentence tells of a name in it: how much speaks for their having been met, and whether they are somebody else. */
export function weighed(
  named: NameInText,
  sentence: string,
  place: SentencePlace,
): { readonly weight: number; readonly isOther: boolean } {
  const before = sentence.slice(Math.max(0, named.start - reach), named.start);
  const behind = sentence.slice(named.end, named.end + reach);
  const hasBefore = before.trim() !== '';
  if (hasBefore && !named.title && thingBefore.test(before) && !isSurelyName(named.name))
    return { weight: -enough, isOther: false };
  const isOther =
    (hasBefore && ownBefore.test(before)) ||
    ownBehind.test(behind) ||
    absentBehind.test(behind) ||
    /\bagency\b|headhunter/i.test(named.title ?? '') ||
    isOfOther(behind, place.company);
  if (metInJapanese.test(behind))
    return otherInJapanese.test(before) ? { weight: 0, isOther: true } : { weight: enough, isOther: false };
  const weight = isOther || place.isOtherSection ? 0 : weightOf(named, before, sentence, place);
  return { weight: weight > 0 && elsewhere.test(sentence) ? 0 : weight, isOther };
}

/** Who is called by initials in the rest of the notes: `HB = Harriet Boateng`. */
const initialsBefore = /(?<!\p{L})\p{Lu}{2,4} ?[=:] ?$/u;

/** What somebody is there for, as the notes say it behind the name. */
const ofWork = /^,? who (?:runs|leads|heads|manages|owns|looks after|is in charge of|chairs|does)\b/i;

/** What somebody does, between commas. */
const inCommas = /^, [^,.]{2,40},/;

function weightOf(
  { name, title, start, end, endOfTitle, isIntroduced }: NameInText,
  before: string,
  sentence: string,
  place: SentencePlace,
): number {
  const isNear = start <= reach;
  const hasBefore = before.trim() !== '';
  const isLead = place.isLead && isNear && !hasBefore;
  const behind = sentence.slice(end, end + reach);
  const behindTitle = sentence.slice(endOfTitle, endOfTitle + reach).replace(/^,(?=\s+\p{Ll})/u, '');
  const behindCommas = behind.replace(inCommas, '');
  if (hasBefore && [metBefore, initialsBefore].some((words) => words.test(before))) return enough;
  if (hasBefore && isNear && metLabel.test(before.trimStart())) return enough;
  if (isIntroduced || (isLead && (place.isList || title !== undefined))) return enough;
  if ([...new Set([behind, behindTitle, behindCommas])].some((text) => metBehind.test(text)))
    return isLead || behindCommas !== behind || title !== undefined ? enough : almost;
  if (isLead && /^[\s.,:+&]*$/.test(behindTitle)) {
    if (place.isMarked && isSurelyName(name)) return enough;
    return place.isFirst || place.isMarked ? almost : 1;
  }
  // `Rosa: ...`, `Rosa -> ...`
  if (isLead && /^\s*(?:[:：=→]|[-–—]+>?\s)/.test(behind)) return place.isMarked ? almost : 1;
  if (isLead && place.isFirst && /^\s*(?:\+|&|and\b)/.test(behindTitle)) return almost;
  // `with Margit, who runs the branch`
  if (ofWork.test(behind)) return /\bwith $/i.test(before) ? enough : almost;
  if (title !== undefined || /^(?:(?: \p{L}+){0,2} ?|[:,]\s*)["“]/u.test(behind)) return almost;
  return toldBehind.test(behind) || (hasBefore && toldBefore.test(before)) ? 1 : 0;
}

/** Whether a name is followed by another employer: `Marc, CEO at Salesforce`, `Priya at Infosys`. */
function isOfOther(behind: string, company: ReadonlySet<string>): boolean {
  const employer =
    /^,? ?\(?(?:\p{Ll}[\p{L}-]* |\p{Lu}{2,4} ){0,4}(?:at |bei |chez |@ ?)(?<name>\p{Lu}[\p{L}&]{2,})/u.exec(
      behind,
    )?.groups?.name;
  return employer !== undefined && !company.has(fold(employer));
}
