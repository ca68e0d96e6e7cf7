import type { Person } from '../people/people.ts';
import type { Clause } from './clauses.ts';
import { type Cue, cues, type FactKind, type Speaker, toSelf } from './cues.ts';
import type { Core, Fact, FactsSource } from './fact.ts';
import { hearingBy } from './hearingBy.ts';
import { beforeQuestion, isJudgement, isRemark, isTopic } from './judgement.ts';
import type { PeopleFinder } from './mentions.ts';
import { isPaper } from './papers.ts';
import type { Place } from './place.ts';
import { isDelicate, privateMatter, tradeOf } from './privacy.ts';
import { namesAtStart, type Resolve, type Spoken, spokenIn } from './speaker.ts';

/** What stands around a clause. */
export interface Around {
  readonly clause: Clause;
  readonly resolve: Resolve;
  /** Whether its sentence is to be kept quiet about. */
  readonly secret: boolean;
  /** Whether the clause before it was a question to the writer, and whether it looks like the answer. */
  readonly wasAsked: boolean;
  readonly isAnswer: boolean;
  /** Whether its unit holds an answer of the writer. */
  readonly hasAnswer: boolean;
  /** Whether it stands in the first sentence of its unit. */
  readonly isFirst: boolean;
  /** Whether it names somebody. */
  readonly namesSomebody: boolean;
  /** Whether it only names a further thing that goes with a promise. */
  readonly isFurtherPromise: boolean;
  /** Who did what the clause before it says. */
  readonly follows: Speaker;
}

/** What a clause says, before it is known whom it belongs to. */
export interface Meaning {
  readonly kind: FactKind;
  readonly by?: 'them' | 'me' | undefined;
  readonly certainty: Fact['certainty'];
  readonly core: Core;
  /** Of what was left unsaid: to whom it would have been said. */
  readonly to?: readonly Person[] | undefined;
}

/** Tells what a clause says, by cues, by what stands around it, and by the headings above. */
export type MeaningReader = (plain: string, spoken: Spoken, place: Place, around: Around) => Meaning;

export function meaningReader(source: FactsSource, finder: PeopleFinder): MeaningReader {
  const trade = tradeOf(source.role, source.company);

  return meaningOf;

  function meaningOf(plain: string, spoken: Spoken, here: Place, about: Around): Meaning {
    const whole: Core = { text: plain, as: spoken.speaker === 'none' ? 'thing' : 'statement' };
    const kept = (kind: FactKind): Meaning => ({ kind, certainty: 'kept', core: whole });
    if (about.secret || here.section === 'private') return kept('private');
    const isOwn =
      spoken.speaker === 'none' &&
      here.section !== 'promised' &&
      here.section !== 'tasks' &&
      toSelf.test(plain);
    if (isOwn || here.section === 'mine') return kept('self');
    if (about.isFurtherPromise)
      return {
        kind: 'promised',
        certainty: 'sure',
        core: { text: plain.replace(/^(?:and|also|plus) /i, ''), as: 'deed' },
      };
    const found = thingTo(plain, spoken, about) ?? cueOf(spoken, here, about);
    // An aside in brackets is not written out: `I speak Runyankore (my mother's)`.
    const matter = privateMatter(
      found?.kind === 'unsaid' || found?.kind === 'promised' ? plain.replace(/\s*\([^()]*\)/g, '') : plain,
      trade,
    );
    // To have forgotten to say something is no failure to hide.
    if (matter !== undefined && !(found?.kind === 'unsaid' && matter === 'own failure')) {
      const fluffed = fluff.exec(plain)?.groups?.core;
      return fluffed === undefined
        ? kept('private')
        : { kind: 'private', certainty: 'kept', core: { text: fluffed, as: 'question' } };
    }
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
    return (
      sectionMeaning(whole, here, about, spoken) ??
      (here.section === 'self' || here.section === 'who'
        ? kept('self')
        : { kind: 'topic', certainty: 'likely', core: whole })
    );
  }

  /** `photos of my tickets to Dana`, `the report over to her by Monday`: what goes to somebody is promised, though no verb says so. */
  function thingTo(plain: string, { speaker }: Spoken, { clause, isFirst }: Around): Meaning | undefined {
    if (speaker === 'me' || clause.isQuestion) return undefined;
    // A line or item that is nothing else says so by itself.
    const isAlone = isFirst && clause.after === 'start' && !namesSomebodyBefore(plain);
    for (const match of plain.matchAll(
      /,? (?:(?:off|over|across|out|on) )?(?:to|for) (?:HR (?=\p{Lu}))?(?=\p{L})/gu,
    )) {
      const thing = plain.slice(0, match.index).replace(/^(?:(?:also|and|plus|then|pls|please) )+/i, '');
      const whom = plain.slice(match.index + match[0].length);
      const end = /^(?:him|her|them|both)\b/i.exec(whom)?.[0].length ?? namesAtStart(whom, finder)?.end;
      const isGiven = isPaper(thing) || (isAlone && match[0].trim() === 'to' && !noThingBefore.test(thing));
      if (end !== undefined && onlyWhen.test(whom.slice(end)) && !noThingTo.test(thing) && isGiven)
        return { kind: 'promised', certainty: 'sure', core: { text: plain, as: 'deed' } };
    }
    return undefined;
  }

  function namesSomebodyBefore(plain: string): boolean {
    return namesAtStart(plain, finder) !== undefined;
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

  /** What somebody said: of them, what they need is known for that; else what they said, as a sentence; of oneself, the things. */
  function said(core: string, { by }: Cue, here: Place, about: Around): Meaning {
    const inside = spokenIn(core, finder, about.resolve);
    if (by === 'me') return { kind: 'topic', by, certainty: 'sure', core: { text: core, as: 'bare' } };
    const speaker = inside.speaker === 'none' ? 'none' : 'them';
    if (hearingBy(core, source.day))
      return { kind: 'word', certainty: 'likely', core: { text: core, as: 'statement' } };
    const need = inside.speaker === 'me' ? undefined : cueOf({ ...inside, speaker }, here, about);
    return need?.kind === 'need'
      ? need
      : { kind: 'topic', by, certainty: 'sure', core: { text: core, as: 'said' } };
  }

  /** `(I forgot to tell) Charlotte that I ran it`: what, and to whom. */
  function unsaid(core: string, { core: as }: Cue): Meaning {
    // `(should have told them) and it was on my card: raised 2.3M`.
    const text = core
      .replace(/^[^:]{3,60}: (?=(?:that )?(?:I|we|my|\p{L}+ed|ran|led|built|wrote|won|did|had|have)\b)/u, '')
      .replace(/^(?:and |also )*(?:to|with) (?=\p{Lu})/iu, '');
    const named = namesAtStart(text, finder);
    const rest =
      named &&
      /^(?:,? (?:that|about)|:|,|(?= (?:I|we)\b))\s+(?<rest>.+)$/s.exec(text.slice(named.end))?.groups?.rest;
    return {
      kind: 'unsaid',
      certainty: 'sure',
      core: { text: rest ?? text, as },
      to: rest === undefined ? undefined : named?.people,
    };
  }

  function askedThem(predicate: string): boolean {
    const whom = /^(?:(?:also|then|so|i) )*ask(?:ed)? (?<whom>.+)$/is.exec(predicate)?.groups?.whom ?? '';
    return (
      /^(?:him|her|them|everyone|both)\b(?! back\b)/i.test(whom) || namesAtStart(whom, finder) !== undefined
    );
  }

  function cueOf(spoken: Spoken, here: Place, about: Around): Meaning | undefined {
    for (const cue of cues) {
      if (!cue.speakers.includes(spoken.speaker)) continue;
      const core = cue.pattern.exec(lowerFirst(spoken.predicate))?.groups?.core;
      if (core === undefined || !/\p{L}/u.test(core)) continue;
      if (
        cue.kind === 'unsaid' &&
        /^(?:why|much|anything|if|whether|when|so|no|yes|a lot|goodbye|hello)\b/i.test(core)
      )
        continue;
      // `His son was there and did not say good morning`: not the writer.
      if (
        cue.kind === 'unsaid' &&
        spoken.speaker === 'none' &&
        about.clause.after === 'join' &&
        about.follows === 'them'
      )
        continue;
      // `want UoP`, `need sleep`: whoever writes so means themself.
      if (
        cue.kind === 'need' &&
        spoken.speaker === 'none' &&
        /^(?:need|want|plan|hope|would|going|about|trying)\b(?! is\b)/i.test(spoken.predicate) &&
        here.section !== 'need'
      )
        continue;
      if (
        cue.kind === 'need' &&
        /^(?:me|my)\b|^to (?:know|hear|talk|speak|leave|go)\b|^(?:(?:a bit |a lot |much |some )?more(?: detail)?|details?) (?:on|about)\b/i.test(
          core,
        )
      )
        continue;
      if (
        cue.kind === 'promised' &&
        (about.clause.isQuestion ||
          /\b(?:no|not|never|maybe|won't|don't|nothing|nowt|nada|nil|none)\b/i.test(
            spoken.predicate.replace(
              /\([^)]*\)|,.*$|\bnot (?:tomorrow|tonight|later|next|on|by|before|after)\b/gs,
              '',
            ),
          ))
      )
        continue;
      if (here.section === 'unsaid' && cue.kind === 'topic') continue;
      // `Show me the gas pocket`: what somebody told the writer to do.
      if (
        cue.kind === 'promised' &&
        /^(?:(?:please|then|so) )*(?:show|give|tell|sell|teach|bring|send|let) (?:me|us)\b/i.test(
          spoken.predicate,
        )
      )
        continue;
      // `(Asked how I say no) I said I will give him an agent`: an answer.
      if (
        cue.kind === 'promised' &&
        about.wasAsked &&
        about.isAnswer &&
        !/\b(?:send|e-?mail|forward|share)/i.test(core)
      )
        continue;
      // `Q: show me the joint`: an order, and nothing that was done.
      if (
        here.section === 'asked' &&
        cue.kind === 'did' &&
        /^(?:show|let|give) (?:me|us)\b/i.test(spoken.predicate)
      )
        continue;
      // `(auditors came), proposed a rule`: not the writer.
      if (
        cue.by === 'me' &&
        spoken.speaker === 'none' &&
        about.clause.after === 'join' &&
        about.follows !== 'me' &&
        !/^(?:told|showed|gave) (?:him|her|them)\b/i.test(spoken.predicate)
      )
        continue;
      // `Asked him about the on-call`: whoever leaves themself out means themself.
      if (cue.kind === 'asked' && spoken.speaker === 'none' && askedThem(spoken.predicate))
        return {
          kind: 'asked',
          by: 'me',
          certainty: 'sure',
          core: {
            text: core.replace(/^(?:him|her|them|everyone|both) (?:about |re |on )?/i, ''),
            as: 'question',
          },
        };
      // What somebody merely said may be anything; what they said they need is known.
      if (cue.isSaying) return said(core, cue, here, about);
      // `Moving to the new system`: whose doing it is nobody says, only that it was spoken of.
      if (
        cue.core === 'doing' &&
        spoken.speaker === 'none' &&
        !/^(?:is|are|was|were)\b/i.test(spoken.predicate)
      )
        return { kind: 'topic', certainty: 'sure', core: { text: core, as: 'thing' } };
      if (cue.kind === 'unsaid') return unsaid(core, cue);
      return { kind: cue.kind, by: cue.by, certainty: 'sure', core: { text: core, as: cue.core } };
    }
    return undefined;
  }
}

/** `Told her about it` as `told her about it`; names stay. */
function lowerFirst(text: string): string {
  return /^(?:Told|Showed|Asked|Talked|Walked|Took|Explained|Described|Presented|Suggested|Proposed|Mentioned|Used)\b/.test(
    text,
  )
    ? text.charAt(0).toLowerCase() + text.slice(1)
    : text;
}

/** What a heading alone tells of a clause. */
function sectionMeaning(
  whole: Core,
  { section, isLed, isLabelled }: Place,
  { wasAsked, isAnswer, hasAnswer, isFirst, namesSomebody, clause }: Around,
  { speaker, as }: Spoken,
): Meaning | undefined {
  const isDeed = speaker === 'me' || ['he', 'she', 'name'].includes(as);
  const sure = (kind: FactKind, core: Core['as'], by?: 'them' | 'me'): Meaning => ({
    kind,
    by,
    certainty: 'sure',
    core: { text: whole.text, as: core },
  });
  // What stands behind the arrow of a question is the answer to it.
  if (wasAsked && isAnswer) return sure('topic', 'bare', 'me');
  // Who answers is who was not asked, which nothing tells for certain.
  if (section === 'answers') return { kind: 'topic', certainty: 'likely', core: whole };
  switch (section) {
    case 'unsaid':
      // After the thing itself, people write how they feel about it.
      return (isDeed && speaker !== 'me') ||
        commentary.test(whole.text) ||
        (!isFirst &&
          speaker === 'none' &&
          !/^(?:and|also|plus|that|my|\p{L}+ed)\b/iu.test(clause.words.text) &&
          !(isLabelled && isTopic(whole.text, clause)))
        ? { kind: 'self', certainty: 'kept', core: whole }
        : sure('unsaid', 'statement');
    case 'promised':
      return speaker === 'me' || isNoPromise(whole.text, isFirst)
        ? { kind: 'self', certainty: 'kept', core: whole }
        : sure('promised', 'deed');
    case 'tasks':
      return (clause.after === 'arrow' || isLed || namesSomebody) &&
        speaker !== 'me' &&
        !isNoPromise(whole.text, isFirst)
        ? sure('promised', 'deed')
        : { kind: 'self', certainty: 'kept', core: whole };
    case 'need':
      // What somebody does there is no need.
      return isDeed
        ? undefined
        : {
            ...sure('need', whole.as),
            certainty: whole.as === 'thing' && !/\d|\b(?:no|zero)\b/.test(whole.text) ? 'sure' : 'likely',
          };
    case 'asked':
      // Under a heading each line is a question, and what follows it is the answer.
      return isDeed || (!isFirst && !isLabelled)
        ? undefined
        : isRemark(whole.text)
          ? { kind: 'self', certainty: 'kept', core: whole }
          : sure('asked', 'question', 'them');
    case 'questions':
      // Whose question it is shows in an answer.
      return { ...sure('asked', 'question', 'them'), certainty: hasAnswer ? 'sure' : 'likely' };
    case 'topic':
    case 'liked':
      return isFirst ? sure('topic', whole.as) : undefined;
    default:
      // `Dana: "we ship on Fridays"`.
      if (isLed && speaker === 'none' && /^["“][^"”]{8,}["”]\W*$/u.test(whole.text) && !clause.isQuestion)
        return sure('topic', 'statement', 'them');
      // Under somebody's name a bare thing is what was talked about with them.
      return isLed && speaker === 'none' && isTopic(beforeQuestion(whole.text), clause)
        ? { ...sure('topic', 'thing'), core: { text: beforeQuestion(whole.text), as: 'bare' } }
        : undefined;
  }
}

/** Remarks among promises: names alone, refusals, formats and days of what stood before. */
function isNoPromise(written: string, isFirst: boolean): boolean {
  const text = written.replace(/\s*\([^)]*\)?/g, '');
  return (
    /\b(?:no|not|never|maybe|won't|don't|nothing|nowt|nada|nil|none)\b|^(?:so |and )?(?:he|she|they)\b|^(?:say )?(?:thank|sorry|congratulat|apologi)|\b(?:let|tell|send|ring|call|e-?mail|text|give|show|get back to) me\b/i.test(
      text,
    ) ||
    /^(?:do|get|all|both) (?:both|all|it|them|these|those|that|this)\b/i.test(text) ||
    (!isFirst && text.split(' ').length < 2) ||
    !/\p{L}{3,}/u.test(text)
  );
}

/** Whether a clause is a question as somebody put it to the writer: `What will you change?`, `"how do you handle ..."`. */
function isDirectQuestion(plain: string, { speaker }: Spoken, clause: Clause, isNear: boolean): boolean {
  if (speaker !== 'none' || plain.split(' ').length < 4) return false;
  const text = plain.replace(/^["“'‘]/, '');
  // `What's my experience with audits?`: nobody but they asks so.
  if (isNear && /^what(?:'s| is| was| are) my \p{L}+ (?:with|of|in|on|to|about|for)\b/iu.test(text))
    return true;
  const turned = '(?:do|does|did|would|could|can|have|has|had|are|is|am|will|should|were|was)';
  const isAsked =
    new RegExp(
      `^(?:(?:what|how|why|when|where|which|who)(?:'d|'s| \\p{L}+){0,2}? ${turned}|${turned}|(?:what|how|where|who)'d) (?:you|I|we|they|the|a|an|my|your|it|he|she)\\b`,
      'iu',
    ).test(text) ||
    /^(?:tell me|describe|walk me|talk me|show me|sell me|teach me|convince me|explain to me|give me (?:an?|one|two|three|your)\b)/i.test(
      text,
    ) ||
    (/^["“]/.test(plain) && /^(?:what|how|why|when|where|which) you\b/i.test(text)) ||
    (clause.isQuestion && /^(?:what|how|why|when|where|which|who)\b/i.test(text));
  const isToMe =
    /\b(?:you|your|me)\b/i.test(text) ||
    (isNear &&
      /^(?:(?:what|how|why|when|where|which) )?(?:do|did|would|could|can|have|should|am) I\b/i.test(text));
  return (
    isAsked &&
    isToMe &&
    (clause.isQuestion ||
      /["”?]/.test(clause.words.text) ||
      clause.after === 'sentence' ||
      clause.after === 'start')
  );
}

/** What may stand behind whom something goes to. */
const onlyWhen =
  /^(?:,? (?:by|before|on|tonight|tomorrow|today|asap|this|next|over|after|first|mon|tue|wed|thu|fri|sat|sun)\w*\b.{0,40}|\s*\([^()]*\))?\W*$/i;
/** What goes to nobody, though `to` follows: `close to`, `report to`, `thanks to`. */
const noThingBefore =
  /\b(?:report(?:s|ing)?|close|next|married|similar|answer(?:s|ing|able)?|belongs?|according|up|down|due|thanks?|back|hello|hi|apolog\p{L}+|sorry|listen(?:ed|ing)?|talk(?:ed|ing)?|spoke|speak(?:ing)?|chat(?:ted|ting)?|nice|kind|rude|new|known|related|attention|access|second|deputy|assistant|pa|right hand|intro(?:duction|duced)?|welcome|led|lead|moved?|moving|switch(?:ed|ing)?|from)\s*$|[:=]|->|→|[.!?]\s/iu;

/** Somebody does something, so nothing is merely sent. */
const noThingTo =
  /\b(?:I|he|she|they|we|is|was|are|were|went|goes|has|had|gave|told|showed|asked|said|sent|not|no)\b/i;

const commentary =
  /^(?:(?:how|why|who|what|hello|it's|it is|that's|they|she|he|literally|I (?:was|am) (?:silent|quiet|mute|thinking|so|too|tired|nervous)|silly|stupid|argh|oh|come on|would have|it would|it just|maybe|and (?:they|he|she)|(?:and )?(?:I|we) (?:\p{L}+ ){0,2}(?:it|that|them)\b.{0,25}$)\b|ugh|(?:and )?I (?:talked|spoke|went on|waffled|chatted|droned)\b)/iu;
const fluff =
  /\b(?:blank(?:ed)?|froze|rambl\w+|waffl\w+|fluff\w*|stumbl\w+|mumbl\w*|botch\w*|bombed|messed up|muddl\w*|flubb\w*|fumbl\w*|so-so|weak|shaky|rusty)(?: (?:a bit|badly|completely|through|my (?:answer|way)))*(?: (?:on|about|over|through|with|at|when (?:he|she|they) asked (?:about|me about)))? (?<core>(?!it\b|that\b|when\b)[^,;.]{3,60})/i;
