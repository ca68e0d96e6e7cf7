import type { FactKind } from './cue.ts';
import type { Fact } from './fact.ts';
import type { Section } from './labels.ts';
import type { MarkedPart } from './marks/markedParts.ts';
import { type NoteMarks, plainLetters } from './marks/noteMarks.ts';
import type { PeopleFinder } from './mentions.ts';
import type { SourceText } from './sourceText.ts';
import { namesAtStart } from './speaker.ts';

/** What the marks of a language tell of a part of a sentence. */
export interface ReadPart {
  readonly words: SourceText;
  readonly plain: string;
  readonly kind: FactKind | undefined;
  readonly isMarked: boolean;
  readonly liked: boolean;
  readonly by: Fact['by'];
  readonly isHearing: boolean;
  /** Whether it is private for nothing but an hour or a weekday in a few words. */
  readonly isHours: boolean;
  /** Whether it is private for nothing but that it speaks of somebody. */
  readonly isOfSomebody: boolean;
  /** Whether only what it stands under tells what it is. */
  readonly isBare: boolean;
  readonly refersBack: boolean;
}

/** In characters: nobody marks a line by what stands behind that. */
const longestPart = 400;

/** Why somebody writes at once, which forgot nothing. */
const beforeForgetting =
  /(?:antes (?:de )?(?:que|q)|avant|bevor|ehe) .*(?:olvid|oubli|vergess|vergiss|esque)|忘れないうち|忘れる前/u;

/** What begins a question that is told, behind which brackets hold the answer. */
const isWhether = /^(?:tambien |tambem |aussi |auch )?(?:si|se|ob) /u;

/** What somebody said in place of what they would have said. */
const saidInstead =
  /^(?:pis |et |y |e |und |aber |mais |pero |mas )?(?:j'ai dit|(?:le |les )?dije|(?:eu )?falei|disse|(?:ich )?(?:hab|habe) (?:ich )?(?:nur |immer )?(?:gesagt|gsagt))(?!\p{L})(?!.*(?:pas|nada|nichts))|って言(?:っちゃ|って(?:しま|まっ))/u;

/** Reads a part of a sentence under a heading. */
export function readPart(
  { words, sentence }: MarkedPart,
  section: Section | undefined,
  marks: NoteMarks,
  finder: PeopleFinder,
): ReadPart {
  const plain = plainLetters(words.text.slice(0, longestPart));
  const whole = plainLetters(sentence.text.slice(0, longestPart));
  const liked = marks.liked.test(plain) || /[❤♥😍🔥]|\+1(?!\d)/u.test(words.text);
  const isAsked = marks.asked.test(plain) || /[?？]/.test(words.text);
  const isNeeded = marks.need.test(plain);
  const isTold = marks.told.test(plain) || /["“„«「][^"”“»」]{12,}["”“»」]/.test(words.text);
  const isDid = marks.did.test(plain);
  const isEvident = liked || isAsked || isNeeded || isTold || isDid;
  const kindHere = kindOf();
  return {
    words,
    plain,
    kind: kindHere,
    isMarked: kindHere !== undefined && !isTopical(kindHere) ? true : isEvident || isTopicSection(section),
    liked,
    by: isAsked ? 'them' : undefined,
    isHearing: marks.hearing.test(plain) && marks.ownTask?.test(plain) !== true,
    isHours: kindHere === 'private' && isHours() && section !== 'private' && !isOfOwn(plain, marks),
    isOfSomebody:
      kindHere === 'private' &&
      section !== 'private' &&
      !isHours() &&
      !isOfOwn(plain, marks) &&
      !marks.notSaid.test(plain),
    isBare: !isEvident,
    refersBack: marks.refersBack.test(plain),
  };

  function isHours(): boolean {
    return isShort(plain, marks) && marks.hours.test(plain) && !marks.hearing.test(plain) && !isEvident;
  }

  function kindOf(): FactKind | undefined {
    if (section === 'private') return 'private';
    if (marks.secrets.test(plain)) return 'private';
    // What was said, and how, was not left out.
    if (section === 'unsaid' && saidInstead.test(plain)) return 'private';
    if (section === 'promised') return marks.done.test(plain) ? 'self' : 'promised';
    if (section === 'unsaid') return marks.matters.test(plain) ? 'private' : 'unsaid';
    if (marks.done.test(plain) || beforeForgetting.test(plain)) return 'self';
    const isTask = section === 'tasks' || marks.sending?.test(plain) === true;
    if (
      marks.promised.test(isWhether.test(plain) ? plain.replace(/\([^()]*\)/gu, '') : plain) ||
      (isTask && isForSomebody(words.text, marks, finder))
    )
      return 'promised';
    if (section === 'self' || section === 'who' || section === 'mine' || section === 'tasks') return 'self';
    if (marks.unsaid.test(plain)) return 'unsaid';
    if (marks.notSaid.test(plain)) return marks.regret.test(whole) ? 'unsaid' : 'private';
    if (marks.matters.test(plain)) return 'private';
    const isJudged = marks.verdicts.test(plain);
    if (isJudged && !(liked || isAsked || isTold || isDid)) return 'private';
    const isTitled = section === 'need' || section === 'asked';
    if (
      speaksOfSomebody(words.text, marks, finder) &&
      ((!isEvident && !isTitled) || (isJudged && !liked && !isTold && !isDid))
    )
      return 'private';
    if (marks.ownTask?.test(plain)) return 'self';
    if (isHours() && !isTitled) return 'private';
    if (isAsked || section === 'asked') return 'asked';
    // Whoever puts a word of theirs between quotation marks mocks their own answer: `said "some"`.
    if (isTold && !isAsked && /["“„«]\p{L}{1,12}["”“»]/u.test(words.text)) return 'self';
    if (isDid) return 'did';
    if (section === 'need' || (isNeeded && !isTold)) return 'need';
    return isEvident ? 'topic' : undefined;
  }
}

/** Whether words that name somebody say little more than to whom a thing goes: `-> Dana`, `安曇さんに送る`. */
export function isOnlyWhom(plain: string, marks: NoteMarks): boolean {
  return marks.promised.test(plain) || (marks.person === undefined && plain.split(' ').length <= 2);
}

/** Whether a task is for somebody who was met: `the list for Dana`. */
export function isForSomebody(text: string, { toWhom }: NoteMarks, finder: PeopleFinder): boolean {
  return finder
    .mentionsIn(text)
    .some(
      ({ person, start }) =>
        finder.interviewers.includes(person) && toWhom?.test(plainLetters(text.slice(0, start))) === true,
    );
}

/** Whether words are about matters of the writer, pay or how somebody is. */
function isOfOwn(plain: string, { secrets, matters, verdicts }: NoteMarks): boolean {
  return secrets.test(plain) || matters.test(plain) || verdicts.test(plain);
}

function isTopicSection(section: Section | undefined): boolean {
  return ['asked', 'questions', 'need', 'topic', 'liked', 'answers'].includes(section ?? '');
}

/** A line on somebody that says nothing of what they asked, told or want says how they are. */
export function speaksOfSomebody(text: string, { person }: NoteMarks, finder: PeopleFinder): boolean {
  const named = namesAtStart(text, finder);
  const rest = named ? text.slice(named.end) : person?.test(text) ? text.replace(person, '') : undefined;
  return rest !== undefined && !/^\s*(?:\([^)]*\)|（[^）]*）)?\s*[:：→「]/u.test(rest);
}

/** Whether words that nothing marks tell a reader something. */
export function saysEnough(plain: string, { person }: NoteMarks): boolean {
  return person === undefined ? plain.split(' ').length >= 3 || /[/+&]/.test(plain) : plain.length >= 6;
}

/** In words, or characters where nothing stands between these. */
function isShort(plain: string, { person }: NoteMarks): boolean {
  return person === undefined ? plain.split(' ').length <= 7 : plain.length <= 18;
}

/** Whether a kind is of what was talked about. */
export function isTopical(kind: FactKind): boolean {
  return kind === 'topic' || kind === 'asked' || kind === 'need' || kind === 'did';
}
