import { isPost, isTitle } from '../people/jobTitles.ts';
import { fold, sentence } from '../text.ts';
import type { Passage } from './draft.ts';
import type { LetterLanguage } from './language.ts';
import {
  addressed,
  asWord,
  type Found,
  findAll,
  literal,
  partRange,
  type Reading,
  type Remark,
  type ReviewRule,
} from './reading.ts';

/** How a language names the job that a letter is about; `{}` stands for the job. */
interface RoleTalk {
  readonly patterns: readonly string[];
  /** Talk of other jobs: one's own past and present, somebody else's. */
  readonly others: RegExp;
}

const job = '(?:role|position|job|opening|post|vacancy|interview|opportunity)';

const roleTalk: Readonly<Record<LetterLanguage, RoleTalk>> = {
  en: {
    patterns: [
      `\\b(?:the|your|this|a|an)\\s+({})\\s+(?:${job}|process|search|application|offer|decision|panel)\\b`,
      '\\b(?:my|our)\\s+({})\\s+(?:interview|application|conversation|talk)\\b',
      "\\b(?:would|will|could|[’']d)\\b[^.!?]{0,60}\\bas\\s+(?:an?\\s+|the\\s+|your\\s+)?({})",
      '\\bsearch\\s+for\\s+(?:an?\\s+|the\\s+|your\\s+)?({})',
      `\\b${job}\\s+(?:of|as|for)\\s+(?:an?\\s+|the\\s+|your\\s+)?({})`,
      `^(?:[^\\n]{0,30}?)({})\\s+${job}\\b`,
      '\\b(?:join|joining)(?: (?:you|your team|the team|\\p{Lu}[\\p{L} &]{1,40}))? as\\s+(?:an?\\s+|the\\s+|your\\s+)?({})',
      "\\b(?:(?:to|would|will|[’']d) (?:work|start|continue|serve|be|become)|being|becoming|me)(?: for you)? (?:as )?(?:an?|the|your)\\s+({})",
    ],
    others:
      /\b(?:my (?:current|present|previous|last|former|old|first|own)|I (?:was|worked|work|held|left|accepted|did|had|(?:am|have been) (?:an?|the|currently|now)\b)|another|other|also|similar|besides|friend|colleague|used to|years?)\b/i,
  },
  de: {
    patterns: [
      '(?<!\\p{L})(?:Stelle|Position|Aufgabe|Ausschreibung|Gespräch)(?:\\s+(?:als|der|des|für die|für den|um die))?\\s+({})',
      '(?<!\\p{L})als\\s+({})\\s+(?:bei|in Ihr|zu arbeiten|anfangen|anzufangen|einsteigen)',
    ],
    others:
      /(?<!\p{L})(?:mein\p{L}* (?:jetzig|letzt|derzeit|früher|erst)\p{L}*|war|bin|arbeite|habe ich|andere\p{L}*|auch|früher|Jahre|Kolleg\p{L}*)(?!\p{L})/iu,
  },
  fr: {
    patterns: [
      "(?<!\\p{L})poste\\s+(?:de|d[’'])\\s?({})",
      "(?<!\\p{L})(?:rejoindre|travailler)(?:\\s+[\\p{L}’' ]{1,30})?\\s+(?:comme|en tant que)\\s+({})",
    ],
    others:
      /(?<!\p{L})(?:précédent\p{L}*|ancien\p{L}*|actuel\p{L}*|autre\p{L}*|j['’]ai été|je suis|aussi|années?)(?!\p{L})/iu,
  },
  es: {
    patterns: [
      '(?<!\\p{L})(?:puesto|cargo|plaza|vacante)\\s+de\\s+({})',
      '(?<!\\p{L})(?:trabajar|unirme|incorporarme)(?:\\s+[\\p{L} ]{1,30})?\\s+como\\s+({})',
    ],
    others: /(?<!\p{L})(?:anterior\p{L}*|actual\p{L}*|otr[oa]s?|fui|soy|también|años?)(?!\p{L})/iu,
  },
  it: {
    patterns: [
      '(?<!\\p{L})(?:posizione|posto|ruolo)\\s+d[ia]\\s+({})',
      '(?<!\\p{L})(?:lavorare|unirmi)(?:\\s+[\\p{L} ]{1,30})?\\s+come\\s+({})',
    ],
    others:
      /(?<!\p{L})(?:precedente\p{L}*|attual\p{L}*|altr[oaie]|sono stat[oa]|sono|anche|anni?)(?!\p{L})/iu,
  },
  nl: {
    patterns: [
      '(?<!\\p{L})(?:functie|vacature|baan)\\s+(?:van|als|voor)\\s+({})',
      '(?<!\\p{L})als\\s+({})\\s+(?:bij|aan de slag|te werken|beginnen)',
    ],
    others: /(?<!\p{L})(?:vorige|huidige|andere?|was|ben|ook|jaar|collega\p{L}*)(?!\p{L})/iu,
  },
  pt: {
    patterns: [
      '(?<!\\p{L})(?:vaga|cargo|posição)\\s+de\\s+({})',
      '(?<!\\p{L})(?:trabalhar)(?:\\s+[\\p{L} ]{1,30})?\\s+como\\s+({})',
    ],
    others: /(?<!\p{L})(?:anterior\p{L}*|atual\p{L}*|outr[oa]s?|fui|sou|também|anos?)(?!\p{L})/iu,
  },
};

/** `wrong-role`: the job of another process, or one that neither the entry nor the log knows, where this one's should stand. */
export const wrongRole: ReviewRule = (reading) => {
  const { process, language } = reading;
  const own = process?.rounds.flatMap(({ role }) => (role ? [fold(role.value)] : [])) ?? [];
  const talk = language && roleTalk[language];
  if (!process || own.length === 0 || !talk) return [];
  const passages = addressed(reading).filter(({ text }) => !talk.others.test(text));
  const right = process.rounds.find(({ role }) => role)?.role?.value ?? '';
  const remarks = [...ofTheLog(passages, talk, own, reading), ...ofNobody(passages, talk, own, reading)];
  return remarks
    .map(({ one, isOfLog }): Remark => {
      const name = roleIn(one);
      const range = partRange(one, name);
      return {
        code: 'wrong-role',
        range,
        message: isOfLog
          ? sentence('{0} is the role of another process; this one is {1}.', name, right)
          : sentence('The entry gives another role: {0}.', right),
        corrections: [{ title: sentence('Change to {0}', right), range, text: right }],
      };
    })
    .filter(
      ({ range }, index, all) =>
        all.findIndex((one) => one.range.start < range.end && range.start < one.range.end) === index,
    );
};

interface OtherRole {
  readonly one: Found;
  readonly isOfLog: boolean;
}

function roleIn({ match }: Found): string {
  return match.slice(1).find((group) => group !== undefined) ?? match[0];
}

function patternOf({ patterns }: RoleTalk, role: string, flags: string): RegExp {
  return new RegExp(patterns.map((pattern) => pattern.replace('{}', () => role)).join('|'), flags);
}

function ofTheLog(
  passages: readonly Passage[],
  talk: RoleTalk,
  own: readonly string[],
  { otherNames }: Reading,
): readonly OtherRole[] {
  const others = otherNames.roles.filter(
    (role) => fold(role) !== '' && !own.some((one) => one.includes(fold(role)) || fold(role).includes(one)),
  );
  if (others.length === 0) return [];
  const pattern = patternOf(talk, asWord(others.map(literal).join('|')), 'giu');
  return passages.flatMap((passage) => findAll(passage, pattern)).map((one) => ({ one, isOfLog: true }));
}

const capital = "\\p{Lu}[\\p{L}\\p{M}’'-]+";
/** A job as it is written large, of up to five words: `Deputy Head of Catering`. */
const anyRole = `${capital}(?:\\s+(?:(?:of|and|&|for|de|du|des|en)\\s+)?${capital}){0,4}`;
/** In French and Spanish only the first word is written large. */
const firstLarge = `${capital}(?:\\s+(?:de\\s+|du\\s+|en\\s+|d[’'])?\\p{L}{4,}){0,3}`;

function ofNobody(
  passages: readonly Passage[],
  talk: RoleTalk,
  own: readonly string[],
  reading: Reading,
): readonly OtherRole[] {
  const { language, isNoted, otherNames } = reading;
  const pattern = patternOf(
    talk,
    ['fr', 'es', 'pt', 'it'].includes(language ?? '') ? firstLarge : anyRole,
    'gu',
  );
  const ownWords = own.flatMap((one) => one.split(' '));
  const isOther = (one: Found): boolean => {
    const role = roleIn(one);
    const words = fold(role).split(' ');
    const telling = words.filter((word) => word.length > 2);
    return (
      isJob(role, language) &&
      !isNoted(role) &&
      !otherNames.roles.some((other) => fold(other) === fold(role)) &&
      !ownWords.some((other) => other.endsWith(fold(role)) || fold(role).endsWith(other)) &&
      !telling.every((word) => ownWords.some((other) => isSameStem(word, other))) &&
      !ownWords.filter((word) => word.length > 2).every((word) => words.includes(word))
    );
  };
  return passages
    .flatMap((passage) => findAll(passage, pattern).filter(isOther))
    .map((one) => ({ one, isOfLog: false }));
}

/** `Librarian` and `Librarians`, `Cheffe` and `Chef`. */
function isSameStem(a: string, b: string): boolean {
  const length = Math.max(3, Math.min(a.length, b.length) - 2);
  return a.slice(0, length) === b.slice(0, length);
}

/** Whether it is a job for certain, and no team, place or product that a role is named after: `the Leeds role`. */
function isJob(text: string, language: LetterLanguage | undefined): boolean {
  const last = text.split(/\s+/).at(-1) ?? '';
  const isAgent =
    /(?:er|or|ist|ian|ant|eur|euse|rice|ère|ier|ière|nurse|chef|clerk|lead|head|chief|assistant|associate|officer|architect|scientist|hygienist|secretary|attorney|in|ogue|ée|é)$/iu.test(
      ['en', 'de', 'nl'].includes(language ?? '') ? last : (text.split(/\s+/)[0] ?? ''),
    );
  // German and Dutch write a whole job in one word; a short one may be what the long one is called.
  const isWhole = text.split(/\s+/).length > 1 || (['de', 'nl'].includes(language ?? '') && text.length >= 9);
  return isWhole && (isPost(text) || isTitle(text) || isAgent);
}
