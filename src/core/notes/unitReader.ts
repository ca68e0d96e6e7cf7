import type { Person } from '../people/people.ts';
import { type Clause, clausesOf, isRunOn, type NoteSentence } from './clauses.ts';
import type { Speaker } from './cue.ts';
import { liking } from './cues.ts';
import type { Fact, FactsSource } from './fact.ts';
import { hearingBy } from './hearingBy.ts';
import { isTopic } from './judgement.ts';
import type { Meaning } from './meaning.ts';
import { meaningReader } from './meaningReader.ts';
import type { PeopleFinder } from './mentions.ts';
import { inPlainEnglish } from './noteLanguage.ts';
import { leadOf, type Place, placeOf } from './place.ts';
import { hidesWhatIsBefore, isSecret } from './privacy.ts';
import { referencesTo } from './reference.ts';
import {
  answeredBy,
  asAskedByMe,
  asPromised,
  furtherUnsaid,
  hideLast,
  isFurtherPromise,
  isFurtherUnsaid,
  leaveUnsaid,
  promiseBefore,
  promiseToAsk,
  saysItWasUnsaid,
  speaksOfBefore,
  tellsWhen,
  withDeed,
  withMore,
  wouldHaveMattered,
} from './retelling.ts';
import type { SentencePlace } from './sentencePlace.ts';
import { sentencesOfUnit } from './sentencesOfUnit.ts';
import { rangeOf } from './sourceText.ts';
import { namesAtStart, type Resolve, type Spoken, spokenIn } from './speaker.ts';
import { strangerFinder } from './strangers.ts';
import { isSupposed } from './supposedCase.ts';
import { isOnlyWhen } from './timeAlone.ts';
import {
  awaitsGift,
  commonWord,
  doneMark,
  hasAnswer,
  ofSomethingElse,
  othersBefore,
  ownWord,
  toldToOthers,
} from './unitSigns.ts';
import type { Unit } from './units.ts';

/** Reads the units of notes in their order: who is spoken of in one follows from those before it. */
export function unitReader(source: FactsSource, finder: PeopleFinder): (unit: Unit) => readonly Fact[] {
  const meaningOf = meaningReader(source, finder);
  const references = referencesTo(finder, source.body);
  const isOfStranger = strangerFinder(source.body, finder);
  const sole = finder.interviewers.length === 1 ? finder.interviewers : [];
  const namedIn = (text: string) => [...new Set(finder.mentionsIn(text).map(({ person }) => person))];
  let block = -1;

  return (unit) => {
    if (unit.block !== block) references.startBlock();
    if (unit.isItem) references.startItem();
    block = unit.block;
    const above = placeOf(unit.above, finder);
    const lead = leadOf(unit.words, finder, unit.section ?? above.section);
    const place: Place = {
      // An open task by itself is one's own, unless it goes to somebody.
      section:
        lead.section ?? unit.section ?? above.section ?? (unit.checked === undefined ? undefined : 'tasks'),
      isLabelled: lead.section !== undefined,
      people: lead.people.length > 0 ? lead.people : above.people.length > 0 ? above.people : sole,
      isLed: lead.people.length > 0 || above.people.length > 0,
    };
    // In a line or item that names one person, everything is between the two of them.
    const everybody = namedIn(unit.words.text);
    // So is a paragraph that begins with them.
    const isOfOne = everybody.length === 1 && namesAtStart(unit.words.text, finder) !== undefined;
    const inUnit = unit.isProse && !isOfOne ? [] : everybody;
    const facts: Fact[] = [];
    const answered = hasAnswer(unit.words.text);
    let here = place;
    let isFirst = true;
    for (const sentence of sentencesOfUnit(
      lead.rest,
      here,
      (text) => namedIn(text).length > 0 || namesAtStart(text, finder) !== undefined,
    )) {
      // `Priti: the list. Antoine: the recipe`: each sentence may begin with a name of its own.
      const isItem = here.section === 'promised' && lead.people.length === 0;
      const own = isFirst && !isItem ? undefined : leadOf(sentence.sentence, finder, here.section);
      if (own && own.people.length > 0)
        here = { ...here, section: own.section ?? place.section, people: own.people, isLed: true };
      else if (own?.section === 'answers') here = { ...here, section: 'answers' };
      // What one sentence is says nothing of the next, unless that goes on with it: `And Dana wants the sheet`.
      else if (
        !(here.section === 'promised' && /^(?:and|also|plus) /i.test(sentence.sentence.text)) &&
        ['promised', 'asked', 'answers'].includes(here.section ?? '')
      )
        here = { ...here, section: place.section };
      const isOwn = own !== undefined && (own.people.length > 0 || own.section === 'answers');
      const words = isOwn ? own.rest : sentence.sentence;
      const before = facts.length;
      readSentence({ ...sentence, sentence: words }, facts, {
        here,
        inUnit,
        answered,
        isTask: unit.checked !== undefined,
        isDone: unit.checked === true || doneMark.test(unit.words.text),
        isProse: unit.isProse,
        isFirst,
      });
      const isTheirs = lead.people.length > 0 && isFirst;
      if (!isTheirs && isOfStranger(words.text))
        facts.push(...facts.splice(before).map((fact): Fact => ({ ...fact, certainty: 'kept' })));
      isFirst = false;
    }
    return facts;
  };

  function readSentence(sentence: NoteSentence, facts: Fact[], around: SentencePlace): void {
    const { here, isFirst, answered } = around;
    const { text } = sentence.sentence;
    const runsOn = isRunOn(text);
    const secret = isSecret(text) && !runsOn;
    // A line is about one thing, and all of it is meant; of a paragraph, what stands next to it.
    if (secret && hidesWhatIsBefore(text)) hideLast(facts, around.isProse ? 2 : Math.max(facts.length, 1));
    const resolve = references.resolverAt(here.people);
    let before: Spoken | undefined;
    let wasAsked = facts.at(-1)?.kind === 'asked';
    let isAnswer = false;
    const clauses = clausesOf(sentence, (rest) => namesAtStart(rest, finder) !== undefined);
    // Of speech without marks, what stands next to a secret is one as well.
    const isHidden = (index: number) =>
      runsOn && clauses.slice(Math.max(index - 1, 0), index + 2).some(({ words }) => isSecret(words.text));
    for (const [index, clause] of clauses.entries()) {
      const plain = inPlainEnglish(clause.words.text);
      const found = spokenIn(plain, finder, resolve);
      // `She asked ..., wrote it down and said`: the same person goes on.
      const goesOn =
        found.speaker === 'none' &&
        clause.after === 'join' &&
        before?.speaker === 'them' &&
        !toldToOthers.test(found.predicate) &&
        !ownWord.test(found.predicate);
      // `Bea to get from me → the rota`: the thing stands behind the arrow.
      const giftTo: Spoken | undefined =
        before?.speaker === 'them' &&
        (clause.after === 'arrow' || clause.after === 'dash') &&
        found.speaker === 'none' &&
        awaitsGift.test(before.predicate)
          ? before
          : undefined;
      if (giftTo) facts.pop();
      const spoken: Spoken = giftTo
        ? { ...giftTo, predicate: `${giftTo.predicate} ${plain}` }
        : goesOn
          ? { ...found, speaker: 'them', people: references.last() }
          : found;
      const last = facts.at(-1);
      // `send Dana the letter - no wait, that was for Luis`
      if (last?.kind === 'promised' && index > 0 && /^(?:no|wait|actually|scratch that)\b/i.test(plain))
        facts[facts.length - 1] = { ...last, certainty: 'likely' };
      // `Dad's operation is in May, said nothing`: as private as what it is said of.
      if (last?.kind === 'private' && saysItWasUnsaid(plain)) continue;
      if (last && last.kind !== 'private' && (saysItWasUnsaid(plain) || wouldHaveMattered(found))) {
        leaveUnsaid(facts, clause, found.people);
        continue;
      }
      // `the scan of my ticket, Luis`: whom it is for.
      const alone = namesAtStart(clause.words.text, finder);
      if (
        last?.kind === 'promised' &&
        last.people.length < 2 &&
        alone &&
        alone.end >= clause.words.text.length
      ) {
        facts[facts.length - 1] = { ...last, people: alone.people, isNamed: true };
        continue;
      }
      if (last && tellsWhen(plain)) {
        promiseBefore(facts, clause, found.people);
        continue;
      }
      const mine = last && asAskedByMe(last, plain, namedIn(clause.words.text));
      if (mine) {
        facts[facts.length - 1] = mine;
        continue;
      }
      if (promiseToAsk(facts, plain, clause)) continue;
      // `214 loans without a receipt. HVO calls it "the crater"`: she told of it.
      if (
        last &&
        last.people.length === 0 &&
        spoken.people.length === 1 &&
        /^(?:calls?|called) (?:it|that|this|them)\b/i.test(spoken.predicate)
      )
        facts[facts.length - 1] = { ...last, people: spoken.people, isNamed: true };
      isAnswer ||=
        clause.after === 'arrow' ||
        /^(?:I )?(?:said|told|answered|replied|explained)\b/i.test(spoken.predicate);
      const isMore = last !== undefined && isFurtherUnsaid(last, plain, clause);
      if (isMore && clause.after === 'join' && last) {
        facts[facts.length - 1] = withMore(last, plain, clause);
        continue;
      }
      const led = last && withDeed(last, plain);
      if (led) {
        facts[facts.length - 1] = led;
        continue;
      }
      const whose = last?.kind === 'unsaid' ? answeredBy(plain, namedIn(clause.words.text)) : undefined;
      if (last && whose) {
        if (last.people.length === 0) facts[facts.length - 1] = { ...last, people: whose, isNamed: true };
        continue;
      }
      const told = isMore
        ? furtherUnsaid(plain)
        : meaningOf(plain, spoken, here, {
            clause,
            resolve,
            // `Nor about the debts`: as private as what it follows.
            secret:
              secret || isHidden(index) || (/^(?:nor|neither)\b/i.test(plain) && last?.kind === 'private'),
            wasAsked,
            isAnswer,
            hasAnswer: answered,
            isFirst,
            isSupposed: isSupposed(text, plain, before),
            namesSomebody: namedIn(clause.words.text).length > 0,
            isFurtherPromise: isFurtherPromise(facts, clause.words.text),
            follows:
              before && before.speaker === 'none' && ofSomethingElse.test(before.predicate)
                ? 'them'
                : (before?.speaker ?? 'none'),
          });
      // What stands first in a line that goes on with what one said of it was talked about.
      const isSubject =
        isFirst &&
        answered &&
        last === undefined &&
        !here.isLed &&
        told.certainty === 'likely' &&
        told.kind === 'topic' &&
        isTopic(told.core.text, clause);
      const goesTo = last && clause.after === 'arrow' ? recipientOf(clause.words.text) : undefined;
      if (last && goesTo) {
        if (['topic', 'promised', 'need', 'self'].includes(last.kind))
          facts[facts.length - 1] = asPromised(last, goesTo);
        continue;
      }
      const meaning: Meaning = isSubject
        ? { ...told, certainty: 'sure', core: { ...told.core, as: 'bare' } }
        : told;
      wasAsked ||= meaning.kind === 'asked';
      const named = spoken.people.length > 0 ? spoken.people : namedOrMeant(plain, resolve);
      const mentioned = namedIn(plain);
      // In speech without marks, who is named last may be whom the next `she` means.
      if (runsOn && mentioned.length > 1) references.startBlock();
      else references.speakOf(spoken.people.length === 1 ? spoken.people : named);
      const people = ownersOf(meaning, named, spoken.speaker, around);
      // `He showed me the quote`, where the only one who is known is a woman.
      const isAnother =
        sole.length > 0 &&
        !here.isLed &&
        (found.as === 'he' || found.as === 'she') &&
        found.people.length === 0;
      // `did the drivers get a say and he said they voted`: they are the drivers.
      const isOfOthers =
        /^they\b/i.test(meaning.core.text) &&
        othersBefore.test(text.slice(0, Math.max(text.indexOf(clause.words.text), 0)));
      if (speaksOfBefore(meaning)) promiseBefore(facts, clause, people);
      else
        facts.push(
          factOf(
            isAnother
              ? { ...meaning, certainty: 'kept' }
              : isOfOthers && meaning.certainty === 'sure'
                ? { ...meaning, certainty: 'likely' }
                : meaning,
            clause,
            plain,
            { people, isNamed: named.length > 0 || here.people.length > 0 },
            around,
          ),
        );
      before = spoken;
    }
  }

  /** Whom `the plan -> Luis, by Friday` goes to; an unknown name is somebody who gets no letter. */
  function recipientOf(text: string): readonly Person[] | undefined {
    const named = namesAtStart(text, finder);
    const rest = named ? text.slice(named.end) : text;
    if (named && isOnlyWhen(rest)) return named.people;
    return named === undefined && /^\p{Lu}\p{L}{2,11}$/u.test(text) && !commonWord.test(text)
      ? []
      : undefined;
  }

  /** Everybody that a clause names, else whom its `him` or `her` means. */
  function namedOrMeant(plain: string, resolve: Resolve): readonly Person[] {
    const named = namedIn(plain);
    if (named.length > 0) return named;
    if (
      /\b(?:told|promised|for|to|send|give|show|with) (?:them )?(?:both(?! (?:the|sites?|teams?)\b)|all of them|everybody|everyone)\b|\bthem both\b/i.test(
        plain,
      )
    )
      return finder.interviewers;
    const pronoun =
      /\b(?:told|asked|gave|showed|with|to|for|tell|give|show|send|walked|took|let|get|put|thanked) (?<whom>him|her)\b/i.exec(
        plain,
      )?.groups?.whom;
    return pronoun === undefined ? [] : resolve(pronoun.toLowerCase() === 'him' ? 'he' : 'she');
  }

  /** Whom a fact belongs to: whom it names, else whom its line or heading does, else of whom the last clauses spoke. */
  function ownersOf(
    meaning: Meaning,
    named: readonly Person[],
    speaker: Speaker,
    { here, inUnit }: SentencePlace,
  ): readonly Person[] {
    if (meaning.kind === 'unsaid') return meaning.to ?? (here.isLed ? here.people : []);
    if (meaning.to && meaning.to.length > 0) return meaning.to;
    if (named.length > 0) return named;
    if (here.people.length > 0) return here.people;
    if (speaker === 'them') return [];
    return inUnit.length === 1 ? inUnit : inUnit.length === 0 ? references.lastInItem() : [];
  }

  function factOf(
    meaning: Meaning,
    clause: Clause,
    plain: string,
    owners: Pick<Fact, 'people' | 'isNamed'>,
    { here, isDone, isTask }: SentencePlace,
  ): Fact {
    const { kind, by, certainty, core } = meaning;
    return {
      kind,
      certainty,
      core,
      by,
      ...owners,
      text: clause.words.text,
      range: rangeOf(clause.words),
      liked: liking.test(clause.words.text) || liking.test(clause.mark) || here.section === 'liked',
      days: kind === 'word' ? (hearingBy(plain, source.day, true) ?? []) : [],
      isListed: isTask || here.section === 'promised' || here.section === 'tasks',
      done: isDone,
    };
  }
}
