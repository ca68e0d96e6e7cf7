import type { FactKind } from './cue.ts';
import { cueReader } from './cueReader.ts';
import { toSelf } from './cues.ts';
import { isDirectQuestion } from './directQuestion.ts';
import type { Core, FactsSource } from './fact.ts';
import { givenThing } from './givenThing.ts';
import { hearingBy } from './hearingBy.ts';
import { isJudgement } from './judgement.ts';
import type { Around, Meaning } from './meaning.ts';
import type { PeopleFinder } from './mentions.ts';
import type { Place } from './place.ts';
import { isDelicate, privateMatter, tradeOf } from './privacy.ts';
import { sectionMeaning } from './sectionMeaning.ts';
import type { Spoken } from './speaker.ts';
import { tellsOfTrouble } from './trouble.ts';

/** Tells what a clause in plain English says. */
export type MeaningReader = (plain: string, spoken: Spoken, place: Place, around: Around) => Meaning;

/** Tells what clauses say by cues, by what stands around each, and by the headings above; what may be private is kept first. */
export function meaningReader(source: FactsSource, finder: PeopleFinder): MeaningReader {
  const trade = tradeOf(source.role, source.company);
  const cueOf = cueReader(source, finder);

  return meaningOf;

  function meaningOf(plain: string, spoken: Spoken, here: Place, about: Around): Meaning {
    const whole: Core = { text: plain, as: spoken.speaker === 'none' ? 'thing' : 'statement' };
    const kept = (kind: FactKind): Meaning => ({ kind, certainty: 'kept', core: whole });
    if (about.secret || here.section === 'private') return kept('private');
    const found =
      here.section === 'mine' || (here.section === 'asked by me' && about.isFirst && !about.wasAsked)
        ? undefined
        : (givenThing(plain, spoken, about, finder) ?? cueOf(spoken, here, about));
    // `Need to find the photo for Dana` is one's own task, and promised; without her it is one's own.
    const isOwn =
      spoken.speaker === 'none' &&
      here.section !== 'promised' &&
      here.section !== 'tasks' &&
      toSelf.test(plain) &&
      !(found?.kind === 'promised' && about.namesSomebody);
    if (isOwn || here.section === 'mine') return kept('self');
    if (about.isFurtherPromise)
      return {
        kind: 'promised',
        certainty: 'sure',
        core: { text: plain.replace(/^(?:and|also|plus) /i, ''), as: 'deed' },
      };
    // An aside in brackets is not written out: `I speak Runyankore (my mother's)`, nor whom to ask for it.
    const isOwed = found?.kind === 'unsaid' || found?.kind === 'promised';
    const told = isOwed ? plain.replace(/\s*\([^()]*\)|(?:,| =) (?:ask|check with) .*$/g, '') : plain;
    // Where one did a thing that was left unsaid is part of it: `at my last place I wrote the poller`.
    const isUnsaid = found?.kind === 'unsaid' || here.section === 'unsaid';
    const isDeed = spoken.speaker === 'me' && ownDeed.test(spoken.predicate);
    const matter = privateMatter(isUnsaid || isDeed ? told.replace(formerPlace, '') : told, trade);
    // `Pass it on once my boss has seen it`: the promise without what it waits for.
    const head = found?.kind === 'promised' ? found.core.text.replace(waiting, '') : undefined;
    if (
      found &&
      matter !== undefined &&
      head !== undefined &&
      head !== found.core.text &&
      privateMatter(plain.replace(waiting, ''), trade) === undefined
    )
      return { ...found, core: { ...found.core, text: head } };
    // To have forgotten to say something is no failure to hide.
    if (matter !== undefined && !(found?.kind === 'unsaid' && matter === 'own failure')) {
      const fluffed = fluff.exec(plain)?.groups?.core;
      return fluffed === undefined
        ? kept('private')
        : { kind: 'private', certainty: 'kept', core: { text: fluffed, as: 'question' } };
    }
    // `Dana wants the sheet`, among what the writer will send.
    if (found?.kind === 'need' && found.core.as === 'wanted' && here.section === 'promised')
      return { ...found, kind: 'promised', core: { ...found.core, as: 'thing' } };
    // `(A husband refuses, what do I do?) I talked about his sister`: an answer is offered.
    if (found?.kind === 'topic' && spoken.speaker === 'me' && about.wasAsked)
      return { ...found, certainty: 'likely' };
    if (found) {
      if (found.kind === 'asked' && isDelicate(found.core.text, trade))
        return { ...found, certainty: 'kept' };
      return found;
    }
    if (
      isDirectQuestion(plain, spoken, about.clause, here.isLed || about.wasAsked) &&
      (here.section === undefined || about.wasAsked)
    ) {
      return isDelicate(plain, trade)
        ? { ...kept('asked'), by: 'them' }
        : { kind: 'asked', by: 'them', certainty: 'sure', core: { text: plain, as: 'question' } };
    }
    if (
      about.clause.after === 'arrow' &&
      /\b(?:gets?|getting|have|having) (?:it|them|the \p{L}+|this|that)\b/iu.test(plain)
    )
      return { kind: 'promised', certainty: 'sure', core: { text: 'it', as: 'deed' } };
    if (toSelf.test(plain)) return kept('self');
    if (isWord(plain, spoken, here)) return { kind: 'word', certainty: 'likely', core: whole };
    if (isJudgement(spoken, plain, here)) return kept('private');
    const isTrouble =
      spoken.speaker !== 'me' &&
      (here.section === undefined || here.section === 'topic') &&
      !about.clause.isQuestion &&
      !/\b(?:I|me|my)\b/.test(plain) &&
      tellsOfTrouble(plain);
    return (
      sectionMeaning(whole, here, about, spoken) ??
      (isTrouble ? { kind: 'need', certainty: 'likely', core: whole } : undefined) ??
      (here.section === 'self' || here.section === 'who'
        ? kept('self')
        : { kind: 'topic', certainty: 'likely', core: whole })
    );
  }

  /** Whether a clause tells by when the writer will hear; what the writer says and does has days of its own. */
  function isWord(plain: string, { speaker }: Spoken, { section }: Place): boolean {
    if (section === 'word') return hearingBy(plain, source.day, true) !== undefined;
    const isOfOther =
      section !== undefined &&
      ['unsaid', 'topic', 'liked', 'promised', 'asked'].includes(section) &&
      // `HR feedback within 5 days`, below what is promised.
      !/^(?:\p{L}+ )?(?:feedback|decision|results?|outcome)\b/iu.test(plain);
    return speaker !== 'me' && !isOfOther && hearingBy(plain, source.day) !== undefined;
  }
}

/** What has to happen first. */
const waiting = /,? (?:once|when|as soon as|after|until|if) .*$/is;

/** What the writer did at work. */
const ownDeed =
  /^(?:(?:have|had|also|once) )*(?:built|ran|wrote|led|made|did|set up|cut|grew|taught|(?!ask|resign|decid|want|appli|need|tri)\p{L}{3,}ed)\b/iu;

/** Where the writer worked before. */
const formerPlace =
  /\b(?:at|in|for) my (?:last|old|previous|former|present|current) (?:place|job|company|firm|employer|school|gig|role)\b,?/gi;

/** What went badly, and what it was about: `rambled on the caching question`. */
const fluff =
  /\b(?:blank(?:ed)?|froze|rambl\w+|waffl\w+|fluff\w*|stumbl\w+|mumbl\w*|botch\w*|bombed|messed up|muddl\w*|flubb\w*|fumbl\w*|so-so|weak|shaky|rusty)(?: (?:a bit|badly|completely|through|my (?:answer|way)))*(?: (?:on|about|over|through|with|at|when (?:he|she|they) asked (?:about|me about)))? (?<core>(?!it\b|that\b|when\b)[^,;.]{3,60})/i;
