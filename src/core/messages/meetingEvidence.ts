import { isGivenName } from '../people/givenNames.ts';
import { isTitle } from '../people/jobTitles.ts';
import { namesJob } from '../people/jobWords.ts';
import { lowered } from '../text.ts';
import { patternOf } from './compiled.ts';
import {
  followsPluralArticle,
  isGreeting,
  isIntroduced,
  isPrevented,
  meetsBehind,
  wasMet,
} from './meetingCues.ts';
import type { NameMention } from './names.ts';
import { placesOf, sentenceAround } from './phrases.ts';
import type { LanguageWords } from './words/languageWords.ts';

/** A name in a text that speaks of a meeting, with what is known beside it. */
export interface MeetingMention {
  readonly text: string;
  readonly name: NameMention;
  readonly languages: readonly LanguageWords[];
  /** The meeting moves: whoever cannot come was to take part. */
  readonly isMoved: boolean;
  /** The names that the headers give. */
  readonly headers: readonly string[];
}

type Says = (mention: MeetingMention) => boolean;

/** Words right beside a name that say by themselves that one meets its bearer, and what they weigh. */
const plainEvidence: readonly (readonly [weight: number, says: Says])[] = [
  [
    4,
    ({ text, name, languages }) =>
      languages.some((words) => isIntroduced(before(text, name), words, !name.isFirstName)),
  ],
  [4, ({ text, name, languages }) => languages.some((words) => meetsBehind(behind(text, name), words))],
  [4, isBesideWriter],
  [
    4,
    ({ text, name, languages, isMoved }) =>
      isMoved && languages.some((words) => isPrevented(behind(text, name), words)),
  ],
];

/** `con Evaristo y conmigo`, `por mí o por Paco`: whoever is named beside the writer, behind a word for `with` or `for`. */
function isBesideWriter({ text, name }: MeetingMention): boolean {
  return (
    behindWriter.test(before(text, name)) ||
    (/(?<!\p{L})(?:with|mit|avec|con|com)(?: (?:the|our|el|la|o|a|den|dem|der))?\s$/iu.test(
      before(text, name),
    ) &&
      /^(?: ?\([^()\n]{2,60}\))?,? (?:and|und|et|y|e|&) (?:me|myself|i|mir|moi|conmigo|yo|comigo|eu)(?!\p{L})/iu.test(
        behind(text, name),
      ))
  );
}

const behindWriter =
  /(?<!\p{L})(?:(?:with|for|mit|nach|avec|pour|con|por|com) (?:me|mir|moi|m[ií]|mim)|conmigo|comigo) (?:and|or|und|oder|et|ou|y|o|e) (?:(?:with|for|mit|nach|avec|pour|con|por|com) )?(?:the |el |la |o |a |den |dem )?$/iu;

/** What only speaks for it, and needs more beside it. */
const otherEvidence: readonly (readonly [weight: number, says: Says])[] = [
  [2, isInSentenceOfMeeting],
  [2, isInHeaders],
  [1.5, hasPost],
  [1.5, isInRow],
  [3, isLastCell],
  [2, isBesideSelf],
  [1.5, isOurs],
  [2, ({ name }) => name.hasHonorific],
  // A meeting moves because of those who take part in it.
  [1, ({ isMoved }) => isMoved],
  [1, ({ name }) => !name.isFirstName && isKnown(name)],
];

function isInHeaders({ name, headers }: MeetingMention): boolean {
  return headers.some((header) => isOf(name.name, header) || isOf(header, name.name));
}

/** Whether the name begins with a known first name. */
function isKnown({ name }: NameMention): boolean {
  return isGivenName(name.split(' ')[0] ?? '');
}

/** From how much on somebody is taken to be met. */
const enough = 3;

/** Whether a text says that one will meet somebody: what speaks for it is weighed, unless it says plainly otherwise. */
export function meets(mention: MeetingMention): boolean {
  const { text, name, languages } = mention;
  const said = before(text, name);
  if (followsPluralArticle(said)) return false;
  if (languages.some((words) => isGreeting(said, words) || wasMet(said, words))) return false;
  if (isOver.test(behind(text, name))) return false;
  if (!name.hasHonorific && placeBehind.test(behind(text, name))) return false;
  // Any word may be written large: alone it has to be known as somebody's name.
  const isSurelyName = !name.isFirstName || isKnown(name) || isInHeaders(mention);
  const evidence = isSurelyName ? [...plainEvidence, ...otherEvidence] : plainEvidence;
  return evidence.reduce((sum, [weight, says]) => (says(mention) ? sum + weight : sum), 0) >= enough;
}

/** Behind a name, that the meeting with its bearer has taken place: `Your second interview with Mr Goh went well`. */
const isOver =
  /^(?: \([^()\n]{2,40}\))?,? (?:went (?:\p{L}+ ){0,2}(?:well|great)|was (?:great|good|a pleasure|very positive)|(?:ist|lief|verlief) (?:\p{L}+ ){0,2}(?:gut|gelaufen|positiv)|s'est (?:très )?bien (?:passé|déroulé)e?|(?:salió|fue|ha ido|estuvo) (?:muy )?(?:bien|positiv[oa])|(?:foi|correu) (?:muito )?(?:bem|boa|positiva))(?!\p{L})/iu;

/** `our New Haven office` is a place. */
const placeBehind =
  /^ (?:roles?|positions?|jobs?|post|vacancy|opening|offices?|site|campus|branch|store|shop|building|headquarters|hq|hub|plant|depot|warehouse|room|floor|street|road|station|team|branch|clinic|school|hospital|büro|standort)(?!\p{L})/iu;

/** What stands before a name, without a title by letters: `our director Eng. Nabil Saadeh`. */
function before(text: string, { range }: NameMention): string {
  return text.slice(Math.max(0, range.start - 90), range.start).replace(/\p{Lu}\p{Ll}{1,4}\.\s$/u, '');
}

function behind(text: string, { range }: NameMention): string {
  return text.slice(range.end, range.end + 140);
}

/** Whether the sentence speaks of meeting, though not right beside the name. */
function isInSentenceOfMeeting({ text, name, languages }: MeetingMention): boolean {
  const { start, end } = sentenceAround(text, name.range);
  const sentence = lowered(text).slice(start, end);
  return languages.some(
    (words) =>
      placesOf(patternOf(words, `(?:${words.presence.join('|')})`), sentence).length > 0 &&
      placesOf(patternOf(words, `(?:${words.otherMeetings.join('|') || 'xxx'})`), sentence).length === 0,
  );
}

/** Whether a post stands beside the name: `Frau Dr. Ostendorf (CFO)`, `our director Ten Cate`, `Ruth Abelard, Director of Engineering`. */
function hasPost({ text, name }: MeetingMention): boolean {
  const next = /^ ?(?:[(（](?<inside>[^()（）\n]{2,60})[)）]|(?:,| [-–—]) (?<beside>[^,.;\n]{2,60}))/u.exec(
    behind(text, name),
  )?.groups;
  const post = next?.inside ?? next?.beside ?? '';
  const said = /(?:[^\s,.;:!?()]+ ){1,4}$/u.exec(before(text, name))?.[0] ?? '';
  return isPostName(post) || namesJob(said.trim());
}

function isPostName(text: string): boolean {
  return text !== '' && (namesJob(text) || isTitle(text.trim()));
}

/** Whether the name ends its line, alone or with a post, below or behind a time: the row of a schedule. */
function isInRow({ text, name }: MeetingMention): boolean {
  const start = text.lastIndexOf('\n', name.range.start - 1) + 1;
  const line = text.slice(start, name.range.start);
  const rest = behind(text, name).split('\n')[0] ?? '';
  const above = text.slice(Math.max(0, start - 120), start);
  const isTimed =
    (clock.test(line) && /(?:[|:：–—-]|\sw\/|\swith|\smit|\savec|\scon|\scom)\s*$/iu.test(line)) ||
    (line.trim() === '' && clock.test(above));
  return isTimed && /^(?:\s*$|,? ?[(,–—-])/u.test(rest);
}

/** `Birgit und ich zeigen dir den Betrieb`. */
function isBesideSelf({ text, name }: MeetingMention): boolean {
  return /^ (?:and|und|et|y|e|&) (?:I|me|myself|ich|moi|yo|eu)(?!\p{L})/u.test(behind(text, name));
}

/** `meine Frau Birgit`, `our Tony`: the writer speaks of somebody of theirs. */
function isOurs({ text, name }: MeetingMention): boolean {
  return /(?<!\p{L})(?:our|my|unser\p{L}{0,2}|mein\p{L}{0,2}|notre|mon|ma|nuestr[oa]|mi|noss[oa]|meu|minha) (?:\p{L}+ ){0,2}$/iu.test(
    before(text, name),
  );
}

/** `10:00 AM - 10:45 AM | Technical Deep Dive | Wei Zhang`: the last cell of a row that begins with its time, or what stands right behind that. */
function isLastCell({ text, name }: MeetingMention): boolean {
  const start = text.lastIndexOf('\n', name.range.start - 1) + 1;
  const end = text.indexOf('\n', name.range.end);
  const line = text.slice(start, name.range.start);
  const rest = text.slice(name.range.end, end < 0 ? undefined : end);
  return timed.test(line) || (timedCells.test(line) && !rest.includes('|'));
}

const timedCells = /^[\s*•-]*\d{1,2}(?:[:.h]\d{2}| ?[ap]\.?m)[^|\n]{0,30}\|(?:[^|\n]*\|)*\s*$/iu;

/** The end of a row's time, right before a name: `11:00 AM - 11:45 AM: Anand Iyer and Shelby Crane`. */
const timed =
  /^[\s*•-]*\d{1,2}(?:[:.h]\d{2})?(?: ?[ap]\.?m\.?)? ?[-–] ?\d{1,2}(?:[:.h]\d{2}(?: ?[ap]\.?m\.?)?| ?[ap]\.?m\.?)(?: uhr| [A-Z]{2,4})?\s?[:–-]\s+$/iu;

const clock = /(?<!\d)\d{1,2}(?:[:.h]\d{2}| ?[ap]\.?m)/iu;

/** Whether a name is a part of a whole one: `Perrin` or `Odile` of `Odile Perrin`. */
function isOf(name: string, whole: string): boolean {
  const [words, known] = [name.split(' '), whole.split(' ')];
  return words.every((word) => known.includes(word));
}
