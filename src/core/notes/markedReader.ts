import type { Person } from '../people/people.ts';
import type { FactKind } from './cue.ts';
import type { Fact, FactsSource } from './fact.ts';
import { type Section, sectionOf } from './labels.ts';
import { beginsWithStranger, leadOf, meantBy, namedBefore, namedBehind, namedIn } from './markedNames.ts';
import { isOnlyWhom, isTopical, readPart, saysEnough, speaksOfSomebody } from './markedPart.ts';
import { type MarkedPart, partsOf, sentencesOf } from './marks/markedParts.ts';
import { markedDays } from './marks/markedTimes.ts';
import { type NoteMarks, plainLetters } from './marks/noteMarks.ts';
import type { PeopleFinder } from './mentions.ts';
import { partOf, rangeOf, type SourceText } from './sourceText.ts';
import { namesAtStart } from './speaker.ts';
import type { Unit } from './units.ts';

/** What a run of words says, before it is known whom it belongs to. */
interface Passage {
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

/** Headings and labels of notes in a language, those of its own words first. */
function markedSection(label: string, { headings }: NoteMarks): Section | undefined {
  const name = plainLetters(label)
    .replace(/[^\p{L}\p{N}'&-]+/gu, ' ')
    .trim();
  if (name === '' || name.split(' ').length > 9) return undefined;
  const own = headings.find(([section, words]) => {
    const found = words.exec(name)?.[0];
    return found !== undefined && (!isOfPeople(section) || found.length === name.length);
  })?.[0];
  if (own) return own;
  const english = sectionOf(label);
  return english === undefined || isOfPeople(english) ? undefined : english;
}

/** Whether a whole line is a label: one that ends in a colon, or the very words of a heading. */
export function isMarkedLabel(text: string, marks: NoteMarks, opens = false): boolean {
  if (/[:：]\s*$/.test(text))
    return (markedSection(text, marks) ?? sectionByMarks(text, marks)) !== undefined;
  // `they are short of`, above a list of it.
  if (opens && openEnded.test(text)) return sectionByMarks(text, marks) !== undefined;
  // A line behind a sign for headings names what follows, whatever it says.
  if (/^[■◆▼★◇□【]\s*\S{1,14}$/u.test(text)) return true;
  return isWholeHeading(text.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''), marks);
}

/** A line that ends where what it speaks of should stand. */
const openEnded = /\s(?:de|d'|por|para|pra|con|com|que|a|à|für|auf|nach|um|pour)$/iu;

/** In words, or in characters where nothing stands between these: longer words are a sentence. */
const longestLabel = 60;

/** What words before a colon say of what follows, by the marks that would tell it of a sentence: `What they are short of: ...`. */
function sectionByMarks(label: string, marks: NoteMarks): Section | undefined {
  const plain = plainLetters(label.replace(/[:：。]\s*$/u, ''));
  if (plain.length > longestLabel || plain.split(' ').length > 9 || /[.;!?。！？]/u.test(plain))
    return undefined;
  const { ban, secrets, matters, verdicts, unsaid, notSaid, promised, liked, need, asked } = marks;
  const rows: readonly (readonly [section: Section, words: RegExp])[] = [
    ['unsaid', unsaid],
    ['private', ban],
    ['unsaid', notSaid],
    ['private', secrets],
    ['private', matters],
    ['promised', promised],
    ['liked', liked],
    ['asked', asked],
    ['need', need],
    ['private', verdicts],
  ];
  const found = rows.find(([, words]) => words.test(plain))?.[0];
  // `I asked how they measure it: ...` is the question itself.
  return found === 'asked' && (plain.split(' ').length > 5 || plain.includes(',')) ? undefined : found;
}

function isWholeHeading(text: string, { headings }: NoteMarks): boolean {
  const name = plainLetters(text);
  return (
    name.split(' ').length <= 4 && headings.some(([, words]) => words.exec(name)?.[0].length === name.length)
  );
}

/** What is about the writer or the others takes a heading of its own: `Second interview (panel)` heads anything. */
function isOfPeople(section: Section): boolean {
  return section === 'self' || section === 'who';
}

/**
 * Reads notes whose grammar nobody reads here: headings, labels, and the words by which people mark what a line is. What no mark
 * tells is `likely`, so that the writer has to choose it; what may be private is `kept`.
 */
export function markedReader(
  source: FactsSource,
  finder: PeopleFinder,
  ofLanguage: NoteMarks,
): (unit: Unit) => readonly Fact[] {
  const marks = { ...ofLanguage, secrets: outsideTrade(ofLanguage.secrets, source) };
  const sole = finder.interviewers.length === 1 ? finder.interviewers : [];
  // Whom the notes named last, under the headings of the unit before.
  let lastNamed: readonly Person[] = [];
  const everNamed = new Set<Person>();
  let lastAbove = '';
  // What the sentence before said, for one that says another such thing: `Nor that ...`.
  let lastKind: FactKind | undefined;

  return (unit) => {
    const above = unit.above.toReversed().map(({ text }) => text);
    const written = withoutBullet(unit.words);
    const labelled = labelOf(written, marks, finder);
    const heading =
      above
        .map((text) => markedSection(text, marks) ?? sectionByMarks(text, marks))
        .find((one) => one !== undefined) ?? (unit.checked === undefined ? undefined : 'tasks');
    let section = labelled?.section ?? heading;
    const led = above.map((text) => finder.namedBy(text)).find(({ length }) => length > 0) ?? sole;
    const headings = above.join('\n');
    if (headings !== lastAbove) [lastAbove, lastNamed, lastKind] = [headings, [], undefined];
    let speaker: readonly Person[] = [];
    const sentences = sentencesOf(labelled?.rest ?? written);
    const said = sentences.flatMap((written, index) => {
      const behind = namedBefore(sentences[index + 1]?.text ?? '', finder)?.people;
      const whole = partOf(written, index > 0 ? (namedBefore(written.text, finder)?.end ?? 0) : 0);
      // `We talked for long. What they lack: ...`: a label in the midst of a text.
      const label = labelInText(whole, marks, finder);
      if (label) section = label.section ?? section;
      const sentence = label?.rest ?? whole;
      if (sentence.text === '') return [];
      const start = leadOf(sentence, finder);
      // What a line says behind `Dana:` is Dana's up to the next name.
      if (start?.isSpeaker) speaker = start.people;
      const lead = behind ?? start?.people ?? meantBy(sentence.text, finder, lastNamed, everNamed) ?? speaker;
      const named = namedIn(sentence.text, finder);
      if (named.length > 0) lastNamed = named;
      const rest = start ? partOf(sentence, start.end) : sentence;
      const plain = plainLetters(rest.text);
      const goesOn = lastKind === 'unsaid' && marks.goesOn?.test(plain) === true;
      const parts = partsOf(rest);
      // `And two such applications I have written, too.`
      const adds =
        lastKind === 'unsaid' &&
        marks.addsTo.test(plain) &&
        parts.every((part) => readPart(part, section, marks, finder).kind === undefined);
      const under = goesOn || adds ? 'unsaid' : section;
      const found = passagesOf(parts, under, marks, source, finder).map((passage, at) => ({
        ...(at === 0 && start?.isSubject === true && isOpenTalk(passage) ? hushed(passage) : passage),
        // Only what stands around it tells that it was not said.
        isMarked: passage.isMarked && !adds,
        lead,
        section: under,
        isOfStranger: beginsWithStranger(sentence.text, finder),
      }));
      // `Blank, completely.` between two things that were not said ends nothing.
      if (found.some(({ kind }) => kind === 'unsaid')) lastKind = 'unsaid';
      else if (!found.every(({ kind }) => kind === 'private' || kind === 'self'))
        lastKind = found.at(-1)?.kind;
      for (const person of named) everNamed.add(person);
      return found;
    });
    return withoutPrivateTalk(lookingBack(said, marks, unit.isProse), marks, finder).map((passage) =>
      factOf(passage, led, unit),
    );
  };

  function factOf(passage: Passage, led: readonly Person[], unit: Unit): Fact {
    const { kind, words, isMarked, liked, by, section, isOfStranger } = passage;
    const lead = passage.own ?? passage.lead ?? [];
    const isOthers = isOfStranger === true && (kind === 'promised' || kind === 'did' || kind === 'asked');
    const behind = namedBehind(words.text, finder);
    const named = behind?.people ?? namedIn(words.text, finder);
    const plain = plainLetters(words.text);
    return {
      kind,
      text: words.text,
      range: rangeOf(words),
      people: named.length > 0 ? named : lead.length > 0 ? lead : isOthers ? [] : led,
      isNamed: named.length > 0 || lead.length > 0,
      by,
      liked: liked || section === 'liked',
      certainty:
        kind === 'private' || kind === 'self' || (isOthers && kind === 'promised')
          ? 'kept'
          : isMarked
            ? 'sure'
            : 'likely',
      core: { text: words.text.slice(0, behind?.end), as: kind === 'promised' ? 'deed' : 'statement' },
      days: kind === 'word' ? (markedDays(plain, marks.times, source.day) ?? []) : [],
      isListed: unit.checked !== undefined || section === 'promised' || section === 'tasks',
      done: unit.checked === true || (kind === 'promised' && marks.done.test(plain)),
    };
  }
}

/** Secrets but for the words of the place itself: at a nursery `nursery` is nobody's own matter. */
function outsideTrade(secrets: RegExp, { company = '', role = '' }: FactsSource): RegExp {
  const trade = plainLetters(`${company} ${role}`).match(/[a-z]{5,}/g) ?? [];
  return trade.length === 0
    ? secrets
    : new RegExp(`(?!(?:${trade.join('|')})(?!\\p{L}))(?:${secrets.source})`, 'u');
}

/** A line without the bullet that Markdown knows none of: `・樫村さん`. */
function withoutBullet(words: SourceText): SourceText {
  return partOf(words, /^[・･•●◯○■□◆▪‣]\s*/u.exec(words.text)?.[0].length ?? 0);
}

/** A label at the start of a line, as `Lohn: ...` or `¡Se me olvidó!`; a name is none. */
function labelOf(words: SourceText, marks: NoteMarks, finder: PeopleFinder) {
  const match =
    /^\P{L}{0,2}(?<label>\p{L}[\p{L}\p{N}'’ ./&-]{0,40}?)\s*(?<mark>[:：]|[.!…]+(?=\s))\s*(?=\S)/u.exec(
      words.text,
    );
  const label = match?.groups?.label;
  if (!match || label === undefined || label.split(' ').length > 4) return undefined;
  if (finder.mentionsIn(label).length > 0) return undefined;
  if (!/[:：]/.test(match.groups?.mark ?? '') && !isWholeHeading(label, marks)) return undefined;
  const section = markedSection(label, marks);
  return section && { section, rest: partOf(words, match[0].length) };
}

/** What begins a sentence up to a colon, or is the whole of a Japanese one that names a thing: `困っていること。`. */
const labelShape = /^\P{L}{0,2}(?<label>\p{L}[^:：.!?…。！？()（）「」"]{1,58}?)\s*[:：]\s*(?=\D)/u;
const japaneseLabel = /^(?<label>[^、。]{1,16}(?:こと|もの|点|ところ|話|件|の))$/u;

/**
 * A label by its words: it says what follows, or only how the writer feels about it (`Annoying: ...`), and then of what kind that is
 * shows in itself.
 */
function labelInText(words: SourceText, marks: NoteMarks, finder: PeopleFinder) {
  const match = labelShape.exec(words.text) ?? japaneseLabel.exec(words.text);
  const label = match?.groups?.label;
  if (!match || label === undefined || namedIn(label, finder).length > 0) return undefined;
  const section =
    (label.split(' ').length <= 4 ? markedSection(label, marks) : undefined) ?? sectionByMarks(label, marks);
  if (section === 'self' || section === 'who' || section === 'mine') return undefined;
  const plain = plainLetters(label);
  const isFeeling = marks.regret.exec(plain)?.[0].length === plain.length;
  return section || isFeeling ? { section, rest: partOf(words, match[0].length) } : undefined;
}

/** What the parts of a sentence say, those that go together as one. */
function passagesOf(
  parts: readonly MarkedPart[],
  section: Section | undefined,
  marks: NoteMarks,
  source: FactsSource,
  finder: PeopleFinder,
): readonly Passage[] {
  const sentence = plainLetters(parts.map(({ words }) => words.text).join(', '));
  // `A pity that I did not say it` forbids nothing.
  const isBanned = marks.ban.test(sentence) && !(marks.unsaid.test(sentence) && marks.regret.test(sentence));
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
  for (const [index, one] of read.entries()) {
    const { words } = one;
    const isPart =
      isWord[index] === true ||
      (timed[index] === true &&
        (isWord[index + 1] === true || (one.isHours && isWord[index - 1] === true)) &&
        (one.kind === undefined || one.isHours));
    const last = found.at(-1);
    // What was told of before goes on.
    const isTold = section !== 'word' && last?.isMarked === true && isTopical(last.kind);
    const kind = isPart && !isTold ? 'word' : one.kind;
    const before = last && { ...last, words: spanOf(last.words, words, parts) };
    const push = (passage: Omit<Passage, 'words'>) =>
      found.push({ ...passage, words, ...(index > 0 && whose.length > 0 ? { own: whose } : {}) });
    // Under a heading for them, what follows a comma is more of the same.
    const whose = namesAtStart(words.text, finder)?.people ?? [];
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
    const isBehind = before && (isTopical(last.kind) || last.kind === kind || section === 'tasks');
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
function lookingBack(said: readonly Passage[], marks: NoteMarks, isProse: boolean): readonly Passage[] {
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
    if (isBare && meansLast && !isMore && last && (isTopical(last.kind) || last.kind === passage.kind)) {
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
function withoutPrivateTalk(
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
  return isTalk ? said.map((one) => (one.kind === 'topic' || one.kind === 'need' ? hushed(one) : one)) : said;
}

/** Whether nothing marks what words are. */
function isOpenTalk({ kind, isMarked }: Passage): boolean {
  return kind === 'topic' && !isMarked;
}

function hushed(passage: Passage): Passage {
  return passage.kind === 'promised' ? passage : { ...passage, kind: 'private' };
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
