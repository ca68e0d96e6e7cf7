import type { Person } from '../people/people.ts';
import type { FactKind } from './cue.ts';
import type { Fact, FactsSource } from './fact.ts';
import type { Section } from './labels.ts';
import { namedBehind, namedIn, onlyWhom } from './markedNames.ts';
import { isOnlyWhom, isTopical, readPart, saysEnough, speaksOfSomebody } from './markedPart.ts';
import type { MarkedPart } from './marks/markedParts.ts';
import { markedDays } from './marks/markedTimes.ts';
import { type NoteMarks, plainLetters } from './marks/noteMarks.ts';
import type { PeopleFinder } from './mentions.ts';
import { partOf, type SourceText } from './sourceText.ts';
import { namesAtStart } from './speaker.ts';

/** What a run of words says, before it is known whom it belongs to. */
export interface Passage {
  readonly kind: FactKind;
  readonly words: SourceText;
  /** Whether marks of the notes say what it is; else it only stands there. */
  readonly isMarked: boolean;
  readonly liked: boolean;
  readonly by: Fact['by'];
  /** Whom the sentence or its line begins with. */
  readonly lead?: readonly Person[];
  /** Whom it begins with itself, where it is not the first part of its sentence. */
  readonly own?: readonly Person[];
  /** Whether its sentence begins with somebody who was not met. */
  readonly isOfStranger?: boolean;
  /** What it stands under. */
  readonly section?: Section | undefined;
}

/** What begins a part that says by when. */
const untilFirst =
  /^(?:bis|spae?testens|avant|d'ici|au plus tard|antes de|hasta|a mas tardar|ate|no mais tardar)(?!\p{L})/u;

/** What the parts of a sentence say, those that go together as one. */
export function passagesOf(
  parts: readonly MarkedPart[],
  section: Section | undefined,
  marks: NoteMarks,
  source: FactsSource,
  finder: PeopleFinder,
  /** Whether whom a thing is for stands before it. */
  isWhomFirst = false,
): readonly Passage[] {
  const sentence = plainLetters(parts.map(({ words }) => words.text).join(', '));
  // `A pity that I did not say it` forbids nothing.
  const isMissed = marks.unsaid.test(sentence) || marks.notSaid.test(sentence);
  const isBanned = marks.ban.test(sentence) && !(isMissed && marks.regret.test(sentence));
  const found: Passage[] = [];
  const read = parts.map((part) => readPart(part, section, marks, finder));
  // `Bericht bis 27. November` or, in two parts, `bis nach der Sitzung 14.10., dann rufen sie an`.
  const timed = read.map(({ plain }) => markedDays(plain, marks.times, source.day) !== undefined);
  const isWord = read.map(({ kind, plain, isHearing }, index) => {
    if (marks.ownTask?.test(plain)) return false;
    if (kind === 'promised' || kind === 'unsaid' || (kind === 'private' && !read[index]?.isHours))
      return false;
    if (section === 'word') return timed[index] === true || marks.hearing.test(plain);
    const near = [index, index - 1, index + 1].some((at) => timed[at] && read[at]?.kind !== 'promised');
    return isHearing && near;
  });
  let whom: readonly Person[] = [];
  let isNext = false;
  for (const [index, one] of read.entries()) {
    const { words } = one;
    const nextWhom = isWhomFirst && index < read.length - 1 ? onlyWhom(words.text, finder) : undefined;
    if (nextWhom) {
      [whom, isNext] = [nextWhom, true];
      continue;
    }
    const isPart =
      isWord[index] === true ||
      (timed[index] === true &&
        (isWord[index + 1] === true || isWord[index - 1] === true) &&
        (one.kind === undefined || one.isHours));
    // What is for another of them begins anew.
    const last = isNext ? undefined : found.at(-1);
    isNext = false;
    // What was told of before goes on.
    const isTold = section !== 'word' && last?.isMarked === true && isTopical(last.kind);
    // `Bis zum Fest wollen sie sich melden` tells of no need, whenever that is.
    const isUntil = one.isHearing && untilFirst.test(one.plain) && isTopical(one.kind ?? 'topic');
    const kind = (isPart && !isTold) || isUntil ? 'word' : one.kind;
    const before = last && { ...last, words: spanOf(last.words, words, parts) };
    const whose = namesAtStart(words.text, finder)?.people ?? whom;
    const push = (passage: Omit<Passage, 'words'>) =>
      found.push({ ...passage, words, ...(index > 0 && whose.length > 0 ? { own: whose } : {}) });
    // Under a heading for them, what follows a comma is more of the same.
    const isSame = kind === last?.kind && (kind === 'promised' || kind === 'unsaid') && kind === section;
    const isWhom =
      last !== undefined && namedIn(last.words.text, finder).length === 0 && isOnlyWhom(one.plain, marks);
    if (isSame && before && !isBanned && (namedIn(words.text, finder).length === 0 || isWhom)) {
      found[found.length - 1] = before;
      continue;
    }
    if (isBanned && kind !== 'promised') {
      push({ kind: 'private', isMarked: true, liked: false, by: undefined });
      continue;
    }
    // `and to Luis the plan`: the same for another of them.
    const named = namedIn(words.text, finder);
    if (kind === undefined && last?.kind === 'promised' && named.length === 1) {
      const [other] = named;
      if (other && !namedIn(last.words.text, finder).includes(other)) {
        push({ kind: 'promised', isMarked: true, liked: false, by: undefined });
        continue;
      }
    }
    if (last?.kind === 'asked' && marks.answered.test(one.plain) && isTopical(kind ?? 'topic')) {
      push({ kind: 'self', isMarked: true, liked: false, by: undefined });
      continue;
    }
    // What goes on after a promise or after what was not said belongs to it.
    const isOpen = kind === undefined || (kind === 'self' && section === 'tasks');
    if (isOpen && before && (last.kind === 'promised' || last.kind === 'unsaid')) {
      found[found.length - 1] = before;
      continue;
    }
    if (kind === 'word' && last?.kind === 'word' && before) {
      found[found.length - 1] = before;
      continue;
    }
    // `dass ich Prüfer bin, habe ich vergessen zu sagen`.
    if (
      kind === 'unsaid' &&
      last &&
      isTopical(last.kind) &&
      /^(?:dass|daß|que|qu['’]) ?/iu.test(last.words.text)
    ) {
      found[found.length - 1] = { ...last, kind, isMarked: true };
      continue;
    }
    const isBehind =
      before &&
      (isTopical(last.kind) || last.kind === kind || section === 'tasks' || read[index - 1]?.isOfSomebody);
    // A Japanese sentence says its deed last: `案内状、園長先生に送る`.
    const isLast =
      marks.person !== undefined && before && (isTopical(last.kind) || read[index - 1]?.isOfSomebody);
    if ((kind === 'promised' || kind === 'unsaid') && ((one.refersBack && isBehind) || isLast) && before) {
      found[found.length - 1] = { ...before, kind, isMarked: true };
      continue;
    }
    const isMarked = one.isMarked || kind === 'word';
    if (
      (kind ?? 'topic') !== 'private' &&
      isTopical(kind ?? 'topic') &&
      before &&
      isTopical(last.kind) &&
      !isOfOthers(words, last.words, finder)
    ) {
      found[found.length - 1] = {
        ...before,
        kind: last.isMarked ? last.kind : (kind ?? last.kind),
        isMarked: last.isMarked || isMarked,
        liked: last.liked || one.liked,
        by: last.by ?? one.by,
      };
      continue;
    }
    // A word or two that nothing marks tell a reader nothing.
    const isScrap =
      kind === undefined && (!isMarked || (index > 0 && one.isBare)) && !saysEnough(one.plain, marks);
    push({ kind: isScrap ? 'self' : (kind ?? 'topic'), isMarked, liked: one.liked, by: one.by });
  }
  // Beside something private, what nothing marks may go with it.
  const isPrivate = found.some(({ kind }) => kind === 'private');
  const isSecret = read.some(({ plain }) => marks.secrets.test(plain));
  return isPrivate
    ? found.map((passage) =>
        isTopical(passage.kind) && (isSecret || !passage.isMarked)
          ? { ...passage, kind: 'private' }
          : passage,
      )
    : found;
}

/**
 * What a sentence that only forbids speaks of stands before it: in a line all of it, in prose the sentence before. So does what one that
 * only regrets speaks of: `I wanted to say so.`
 */
export function lookingBack(
  said: readonly Passage[],
  marks: NoteMarks,
  isProse: boolean,
): readonly Passage[] {
  const found: Passage[] = [];
  for (const passage of said) {
    const plain = plainLetters(passage.words.text);
    const isBare = marks.person === undefined ? plain.split(' ').length <= 5 : plain.length <= 10;
    const last = found.at(-1);
    if (isBare && passage.kind === 'private' && marks.ban.test(plain)) {
      const from = isProse ? found.length - 1 : 0;
      found.splice(0, found.length, ...found.map((one, at) => (at < from ? one : hushed(one))));
    }
    const meansLast =
      passage.kind === 'unsaid' || (passage.kind === 'promised' && marks.refersBack.test(plain));
    const isMore = marks.goesOn?.test(plain) === true;
    // What is only said under a heading for it says something of its own.
    const isRemark =
      passage.section !== passage.kind || marks.unsaid.test(plain) || marks.notSaid.test(plain);
    if (
      isBare &&
      meansLast &&
      isRemark &&
      !isMore &&
      last &&
      (isTopical(last.kind) || last.kind === passage.kind)
    ) {
      found[found.length - 1] = { ...last, kind: passage.kind, isMarked: true };
      continue;
    }
    // `Loved it.` says so of what stands before it; `Did not even mention it` says no more.
    if (isBare && passage.liked && plain.split(' ').length <= 2 && last && isTopical(last.kind)) {
      found[found.length - 1] = { ...last, liked: true };
      continue;
    }
    const saysNothing = isBare && passage.kind === 'unsaid' && last && marks.refersBack.test(plain);
    found.push(saysNothing ? { ...passage, kind: 'self' } : passage);
  }
  return found;
}

/** Text most of which is private is so throughout, but for promises, what was not said and when one will hear. */
export function withoutPrivateTalk(
  said: readonly Passage[],
  marks: NoteMarks,
  finder: PeopleFinder,
): readonly Passage[] {
  const isOwn = ({ kind, words }: Passage) => {
    const plain = plainLetters(words.text);
    return (
      kind === 'private' &&
      [marks.secrets, marks.matters, marks.verdicts, marks.ban].some((one) => one.test(plain))
    );
  };
  const told = said.filter(({ kind }) => kind !== 'self');
  // A line on somebody is only perhaps private.
  const isPrivate = (one: Passage) =>
    one.kind === 'private' && (isOwn(one) || !speaksOfSomebody(one.words.text, marks, finder));
  const isTalk = told.length > 2 && told.some(isOwn) && told.filter(isPrivate).length * 2 >= told.length;
  // So is what nothing marks in a text that opens with pay or the like.
  const [first] = said;
  if (!isTalk && first && isOwn(first))
    return said.map((one) => (isTopical(one.kind) && !one.isMarked ? hushed(one) : one));
  return isTalk ? said.map((one) => (one.kind === 'topic' || one.kind === 'need' ? hushed(one) : one)) : said;
}

/** What is nothing for a letter: an answer, or where somebody wrote. */
export function withoutTalk(passage: Passage): Passage {
  return passage.kind === 'topic' || passage.kind === 'asked' ? { ...passage, kind: 'self' } : passage;
}

/** What is said of somebody without a mark may be how they were. */
export function withoutTalkOfSomebody(passage: Passage): Passage {
  return passage.kind === 'topic' && !passage.isMarked ? hushed(passage) : passage;
}

function hushed(passage: Passage): Passage {
  return passage.kind === 'promised' ? passage : { ...passage, kind: 'private' };
}

/** Where and when somebody sat down to write, before they wrote of anything: `On the bus.` */
export function isAside(said: readonly Passage[], { person }: NoteMarks): boolean {
  const text = said.map(({ words }) => words.text).join(' ');
  const isShort = person === undefined ? text.split(' ').length <= 10 : text.length <= 24;
  return isShort && said.every(({ kind, isMarked }) => kind === 'self' || kind === 'private' || !isMarked);
}

/** Whether words are of others than those before them: `Dana showed me round, and Luis made coffee`, `how I plan (Dana)`. */
function isOfOthers({ text }: SourceText, before: SourceText, finder: PeopleFinder): boolean {
  if (namedBehind(text, finder) ?? namedBehind(before.text, finder)) return true;
  const named = namedIn(text, finder);
  const others = namedIn(before.text, finder);
  const isOther = named.length > 0 && named.every((one) => !others.includes(one));
  return isOther && (others.length > 0 || namesAtStart(text, finder) !== undefined);
}

/** From the first words up to the last ones, with what stands between them. */
function spanOf(first: SourceText, last: SourceText, parts: readonly MarkedPart[]): SourceText {
  const [start = 0] = first.offsets;
  const end = last.offsets.at(-1) ?? start;
  const whole = parts[0]?.sentence;
  if (!whole) return first;
  const from = whole.offsets.findIndex((offset) => offset >= start);
  const to = whole.offsets.findLastIndex((offset) => offset <= end) + 1;
  return partOf(whole, from, to);
}
