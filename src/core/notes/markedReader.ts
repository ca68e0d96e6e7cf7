import type { Person } from '../people/people.ts';
import type { FactKind } from './cue.ts';
import type { Fact, FactsSource } from './fact.ts';
import { labelInText, labelOf, sectionUnder } from './markedLabels.ts';
import { beginsWithStranger, leadOf, meantBy, namedBefore, namedBehind, namedIn } from './markedNames.ts';
import { isForSomebody, readPart } from './markedPart.ts';
import {
  isAside,
  lookingBack,
  type Passage,
  passagesOf,
  withoutPrivateTalk,
  withoutTalk,
  withoutTalkOfSomebody,
} from './markedPassages.ts';
import { partsOf, sentencesOf } from './marks/markedParts.ts';
import { markedDays } from './marks/markedTimes.ts';
import { type NoteMarks, plainLetters } from './marks/noteMarks.ts';
import type { PeopleFinder } from './mentions.ts';
import { partOf, rangeOf, type SourceText } from './sourceText.ts';
import type { Unit } from './units.ts';

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
  let isOpening = true;
  let lastAbove = '';
  // What the sentence before said, for one that says another such thing: `Nor that ...`.
  let lastKind: FactKind | undefined;

  return (unit) => {
    const above = unit.above.toReversed().map(({ text }) => text);
    const written = withoutBullet(unit.words);
    const labelled = labelOf(written, marks, finder);
    const heading =
      above.map((text) => sectionUnder(text, marks)).find((one) => one !== undefined) ??
      (unit.checked === undefined ? undefined : 'tasks');
    let section = labelled?.section ?? heading;
    const led = above.map((text) => finder.namedBy(text)).find(({ length }) => length > 0) ?? sole;
    const headings = above.join('\n');
    if (headings !== lastAbove) [lastAbove, lastNamed, lastKind] = [headings, [], undefined];
    let speaker: readonly Person[] = [];
    const sentences = sentencesOf(labelled?.rest ?? written);
    const said = sentences.flatMap((one, index) => {
      const behind = namedBefore(sentences[index + 1]?.text ?? '', finder)?.people;
      const whole = partOf(one, index > 0 ? (namedBefore(one.text, finder)?.end ?? 0) : 0);
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
      // `And for Dana the plan`, behind another promise.
      const addsPromise =
        lastKind === 'promised' && moreOf.test(plain) && isForSomebody(rest.text, marks, finder);
      const under = goesOn || adds || label?.isRegretted ? 'unsaid' : addsPromise ? 'promised' : section;
      const found = passagesOf(parts, under, marks, source, finder, start?.isWhom).map((passage, at) => ({
        ...(at === 0 && start?.isSubject === true ? withoutTalkOfSomebody(passage) : passage),
        // Only what stands around it tells that it was not said.
        isMarked: passage.isMarked && !adds,
        lead,
        section: under,
        isOfStranger: beginsWithStranger(sentence.text, finder),
      }));
      const isAnswer = marks.answered.test(plain) || /^(?:→|->|=>|⇒)/u.test(rest.text.trim());
      const isBehindQuestion = lastKind === 'asked' || /[?？]$/u.test(sentences[index - 1]?.text ?? '');
      if (isBehindQuestion && isAnswer) return found.map(withoutTalk);
      // `Blank, completely.` between two things that were not said ends nothing.
      if (found.some(({ kind }) => kind === 'unsaid')) lastKind = 'unsaid';
      else if (!found.every(({ kind }) => kind === 'private' || kind === 'self'))
        lastKind = found.at(-1)?.kind;
      for (const person of named) everNamed.add(person);
      return found;
    });
    const isFirst = isOpening && unit.above.length === 0 && !unit.isItem && source.body.trim().includes('\n');
    isOpening = false;
    const isAlone = isFirst && everNamed.size === 0;
    if (isAlone && isAside(said, marks))
      return said.map((passage) => factOf(withoutTalk(passage), led, unit));
    const [opening, ...others] = said;
    const talk = isAlone && opening && isAside([opening], marks) ? [withoutTalk(opening), ...others] : said;
    return withoutPrivateTalk(lookingBack(talk, marks, unit.isProse), marks, finder).map((passage) =>
      factOf(passage, led, unit),
    );
  };

  function factOf(passage: Passage, led: readonly Person[], unit: Unit): Fact {
    const { kind, isMarked, liked, by, section, isOfStranger } = passage;
    const words = kind === 'promised' ? promiseAlone(passage.words, finder) : passage.words;
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

/** What begins a sentence that goes on with what the one before it says. */
const moreOf = /^(?:pis|et|puis|aussi|ainsi que|y|e|tambem|tambien|und|auch|ausserdem) (?!.*[?])/u;

/** What stands in brackets behind a promise, of several words or aloud, is for the writer: `the plan (ASK LYNE FIRST)`. */
const toOneself = /\s*[(（](?=[^()（）]*(?:\s[^\s()（）]+\s|!|,|\p{Lu}{4}|[、。]))[^()（）]*[)）]?\s*$/u;

/** A promise without what the writer tells themselves about it. */
function promiseAlone(words: SourceText, finder: PeopleFinder): SourceText {
  const aside = toOneself.exec(words.text);
  const isWhom = aside !== null && namedIn(aside[0], finder).length > 0;
  return aside && aside.index > 0 && !isWhom ? partOf(words, 0, aside.index) : words;
}

/** A line without the bullet or the box that Markdown knows none of: `・樫村さん`, `[ ] the plan`. */
function withoutBullet(words: SourceText): SourceText {
  return partOf(words, /^(?:[・･•●◯○■□◆▪‣]|\[[ x]?\])\s*/iu.exec(words.text)?.[0].length ?? 0);
}
