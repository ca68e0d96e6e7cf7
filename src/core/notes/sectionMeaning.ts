import type { FactKind } from './cue.ts';
import type { Core } from './fact.ts';
import { beforeQuestion, isRemark, isTopic } from './judgement.ts';
import type { Around, Meaning } from './meaning.ts';
import type { Place } from './place.ts';
import type { Spoken } from './speaker.ts';
import { tellsOfTrouble } from './trouble.ts';

/** What a heading alone tells of a clause. */
export function sectionMeaning(
  whole: Core,
  { section, isLed, isLabelled }: Place,
  { wasAsked, isAnswer, hasAnswer, isFirst, namesSomebody, clause }: Around,
  { speaker, as }: Spoken,
): Meaning | undefined {
  const isDeed = speaker === 'me' || ['he', 'she', 'name'].includes(as);
  const sure = (kind: FactKind, core: Core['as'], by?: 'them' | 'me', text = whole.text): Meaning => ({
    kind,
    by,
    certainty: 'sure',
    core: { text, as: core },
  });
  // What stands behind the arrow of a question is the answer to it.
  if (wasAsked && isAnswer) return { ...sure('topic', 'bare', 'me'), certainty: 'likely' };
  // Who answers is who was not asked, which nothing tells for certain.
  if (section === 'answers') return { kind: 'topic', certainty: 'likely', core: whole };
  switch (section) {
    case 'unsaid':
      // After the thing itself, people write how they feel about it.
      return (isDeed && speaker !== 'me') ||
        commentary.test(whole.text) ||
        /,? (?:how )?(?:stupid|foolish|daft|silly|dumb|idiot)(?: of me)?$/i.test(whole.text) ||
        (clause.isQuestion && speaker !== 'me') ||
        // `Tests sat in their own job, got two weeks`: not the writer.
        (clause.after === 'join' && /^got\b/i.test(whole.text)) ||
        (!isFirst &&
          speaker === 'none' &&
          !/^(?:and|also|plus|that|my|\p{L}+ed|cut|ran|led|built|wrote|won|did|taught)\b/iu.test(
            clause.words.text,
          ) &&
          !(isLabelled && /^(?:the|my|our|an?|that) /i.test(whole.text) && isTopic(whole.text, clause)))
        ? { kind: 'self', certainty: 'kept', core: whole }
        : sure('unsaid', 'statement');
    case 'promised': {
      // `Renata wants the paper`, among what the writer will do.
      const wanted =
        speaker === 'them' &&
        /^.{0,40}?\b(?:wants?|wanted|needs?|asked for|(?:would|'d) like|gets?|to get|is (?:getting|owed))(?: to (?:see|have|read))?(?: from me)?:? (?<thing>.+)$/iu.exec(
          whole.text,
        )?.groups?.thing;
      if (wanted && !isNoPromise(wanted, true)) return sure('promised', 'thing', undefined, wanted);
      return speaker === 'me' ||
        isNoPromise(whole.text, isFirst) ||
        (!namesSomebody && !isLed && chore.test(whole.text))
        ? { kind: 'self', certainty: 'kept', core: whole }
        : sure('promised', 'deed', undefined, withoutReason(whole.text));
    }
    case 'tasks':
      return (clause.after === 'arrow' || isLed || namesSomebody) &&
        speaker !== 'me' &&
        !isNoPromise(whole.text, isFirst)
        ? sure('promised', 'deed')
        : { kind: 'self', certainty: 'kept', core: whole };
    case 'need':
      // `wanted: how I prioritise`: what they wanted to know.
      if (asQuestion.test(whole.text) || clause.isQuestion)
        return { ...sure('asked', 'question', 'them'), certainty: isFirst ? 'sure' : 'likely' };
      // What somebody does there is no need.
      return isDeed
        ? undefined
        : {
            ...sure('need', isSought.test(whole.text) ? 'sought' : whole.as),
            certainty: whole.as === 'thing' && !/\d|\b(?:no|zero)\b/.test(whole.text) ? 'sure' : 'likely',
          };
    case 'asked':
      // Under a heading each line is a question, and what follows it is the answer.
      return isDeed || (!isFirst && !isLabelled)
        ? undefined
        : isRemark(whole.text)
          ? { kind: 'self', certainty: 'kept', core: whole }
          : sure('asked', 'question', 'them');
    case 'asked by me':
      return isFirst && !wasAsked
        ? sure('asked', 'question', 'me')
        : { kind: 'topic', certainty: 'likely', core: whole };
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
      // `Annika: two references`
      if (isLed && speaker === 'none' && ownPapers.test(whole.text))
        return sure('promised', 'thing', undefined, whole.text.replace(/, .*$/s, ''));
      // `Media fill Q`
      if (isLed && speaker === 'none' && namedAsQuestion.test(whole.text))
        return sure('asked', 'question', 'them', whole.text.replace(namedAsQuestion, ''));
      // Under somebody's name a bare thing is what was talked about with them.
      return isLed && speaker === 'none' && isTopic(beforeQuestion(whole.text), clause)
        ? {
            ...sure(tellsOfTrouble(whole.text) ? 'need' : 'topic', 'thing'),
            core: { text: beforeQuestion(whole.text), as: 'bare' },
          }
        : undefined;
  }
}

/** What is asked of nobody but who applies. */
const ownPapers = /^(?:(?:my|the|two|three|\d) )*(?:references|referees|refs|payslips)(?=$|,)/i;

/** A question by what it is about. */
const namedAsQuestion = /(?<=^\S+(?: \S+){0,4}) (?:q|qn|question|scenario)$/i;

/** What one does for oneself. */
const chore =
  /^(?:update|renew|buy|book|cancel|pay|register|apply|sign up|log|fix|tidy|change|set up|practi[sc]e|revise|learn|read|sleep|rest|declare|claim|submit my|pick up|collect|return|ring|call|park|refuel|fill)\b/i;

/** What is promised, without who asked for it and why: `the scan, she needs it for HR`. */
function withoutReason(text: string): string {
  return text.replace(/(?<=\S{3}),\s+(?:he|she|they|sir|madam|ma'am)\b.*$/is, '');
}

/** Remarks among promises: names alone, refusals, formats and days of what stood before. */
function isNoPromise(written: string, isFirst: boolean): boolean {
  const text = written.replace(/\s*\([^)]*\)?/g, '');
  return (
    /\b(?:no(?!\. (?:for|of|from)\b)|not|never|maybe|won't|don't|nothing|nowt|nada|nil|none)\b|^(?:so |and )?(?:he|she|they)\b|^(?:say )?(?:thank|sorry|congratulat|apologi)|\b(?:let|tell|send|ring|call|e-?mail|text|give|show|get back to) me\b/i.test(
      text,
    ) ||
    /^(?:as )?(?:promised|agreed|said(?: so)?|asked|offered)(?: (?:tonight|today|tomorrow|by|on|this|next|end)\b.{0,20})?$/i.test(
      text,
    ) ||
    /^as (?:he|she|they|(?:\p{Lu}\S* ?){1,3}) (?:had )?(?:requested|asked|wanted|suggested|wished|said)\W*$/u.test(
      text,
    ) ||
    /^(?:(?:do|get|all|both) (?:both|all|it|them|these|those|that|this)|(?:that|it|this) (?:was|is)|no wait)\b/i.test(
      text,
    ) ||
    (!isFirst && text.split(' ').length < 2) ||
    !/\p{L}{3,}/u.test(text)
  );
}

/** What an employer looks for, and does not struggle with. */
const isSought =
  /^(?:some |more |strong |solid |good |real )?(?:experience|knowledge|skills?|fluency|understanding|background)\b/i;

/** A question to the writer, whatever ends it. */
const asQuestion =
  /^(?:how (?:I|do|would|to)|what (?:I|do|would)|why I|when I|where I|(?:do|did|would|could|can|have|had|am|was) I)\b/;

/** What people write beside the thing itself: how they feel about it. */
const commentary =
  /^(?:(?:(?:it|that|this) (?:lay|sat|was|is|would|could|fits|fitted|answers|answered|matches|matched)|(?:I )?(?:said|told|answered|gave) (?:only|just)|how|why|who|what|hello|it's|it is|that's|they|she|he|literally|exactly|precisely|I (?:was|am) (?:silent|quiet|mute|thinking|so|too|tired|nervous)|silly|stupid|argh|oh|come on|would have|it would|it just|maybe|and (?:they|he|she)|(?:and )?(?:I|we) (?:\p{L}+ ){0,2}(?:it|that|them)\b.{0,25}$)\b|ugh|(?:and )?I (?:talked|spoke|went on|waffled|chatted|droned)\b)/iu;
