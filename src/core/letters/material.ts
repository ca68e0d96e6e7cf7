import type { Profile } from '../log/profile.ts';
import type { Fact } from '../notes/fact.ts';
import { isAboutPerson } from '../notes/judgement.ts';
import { inPlainEnglish } from '../notes/noteLanguage.ts';
import { privateMatter } from '../notes/privacy.ts';
import { sharedWords } from '../notes/sharedWords.ts';
import type { Person } from '../people/people.ts';
import { fold } from '../text.ts';
import { canBeSent, isCoarse, tidied } from './phrasing/tidied.ts';
import { agreeing, type Reader } from './phrasing/towards.ts';
import { ownerOf, type Sayable, type SayableKind, sayableOf } from './sayable.ts';

/** What the writer did not say, and the need that it answers. */
export interface Unsaid {
  readonly said: Sayable;
  readonly need: Sayable | undefined;
}

/** What the notes hold for a letter to one person. */
export interface Material {
  /** What was talked about, asked, shown or told, best first; the first two of them differ in kind where they can. */
  readonly told: readonly Sayable[];
  /** What the writer did not say, at most two things, each with the need that it answers where there is one. */
  readonly unsaid: readonly Unsaid[];
  /** What the writer did not say and no sentence says for them, in the words of the notes. */
  readonly unsaidChoices: readonly string[];
  /** What a writer may make a sentence of, where no sentence is certain: words of the notes, closest first. */
  readonly choices: readonly string[];
  /** Skills of the profile that the notes never mention. */
  readonly newSkills: readonly string[];
}

/** How good a sentence each kind makes. */
const worth: Readonly<Record<SayableKind, number>> = {
  did: 3,
  'how to': 3,
  'told about': 2.5,
  'talked about': 2.5,
  question: 2,
  'had me': 2,
  'asked to': 2,
  'asked about': 2,
  'my question': 1.5,
  seek: 2,
  'are doing': 2,
  want: 1.5,
  said: 1.5,
  quote: 2,
  unsaid: 2,
  'unsaid thing': 1.5,
};
const whoseWorth = { theirs: 4, 'perhaps theirs': 2.5, nobody: 0 } as const;
const needs: readonly SayableKind[] = ['seek', 'want', 'are doing', 'said'];

/** Chooses from the facts for a reader; `place` is theirs in the panel, so that what belongs to nobody is divided among them. */
export function materialFor(
  facts: readonly Fact[],
  reader: Reader,
  place: number,
  profile: Profile | undefined,
): Material {
  const panel = reader.finder.interviewers.length;
  const sayable = facts
    .map((fact) => sayableOf(fact, reader))
    .filter((one) => one !== undefined)
    // Of a panel, or of people without a name, only who did a kindness is thanked for it; a tour or a meal was everybody's.
    .filter(
      ({ kind, whose, words }) =>
        kind !== 'did' ||
        whose !== 'nobody' ||
        panel === 1 ||
        /^(?:showing me round|having \p{L}+ with)\b/u.test(words),
    );
  const told = ranked(together(sayable.filter(({ fact }) => fact.kind !== 'unsaid')), place);
  const answers = divided(
    sayable
      .filter(({ fact }) => fact.kind === 'unsaid')
      .map((said) => ({ said, need: answeredBy(said, told) }))
      // `I delivered it five times` says something only beside what it is about.
      .filter(({ said, need }) => need !== undefined || !leaning.test(said.words)),
    reader.to,
    place,
    panel,
  );
  const rest = told.filter((one) => answers.every(({ need }) => need !== one));
  const [first] = rest;
  const second =
    rest.find(
      (one) => one !== first && one.whose !== 'nobody' && one.kind !== first?.kind && !isAlike(one, first),
    ) ?? rest.find((one) => one !== first && one.whose !== 'nobody' && !isAlike(one, first));
  return {
    told: [first, second].filter((one) => one !== undefined),
    unsaid: answers,
    unsaidChoices: unsaidChoicesFor(
      facts.filter((fact) => answers.every(({ said }) => said.fact !== fact)),
      reader,
      { place, isFurther: answers.length > 0 },
    ),
    choices: choicesFor(facts, reader),
    newSkills: newSkills(facts, profile),
  };
}

/** Words that mean something said before. */
const leaning =
  /\b(?:it|them|this|those|these|both(?! \p{L}+ed\b)|that (?:exact |very |same )?(?!(?:I|we|is|was|are|were|has|had)\b)\p{L}+)\b(?! (?:of|and) )/iu;

/** Short things asked one after another are named in one sentence. */
function together(sayable: readonly Sayable[]): readonly Sayable[] {
  const found: Sayable[] = [];
  for (const one of sayable) {
    const last = found.at(-1);
    const end = (last?.more.at(-1) ?? last)?.fact.range.end ?? 0;
    const isNext =
      last !== undefined &&
      last.kind === one.kind &&
      last.whose === one.whose &&
      one.fact.range.start - end < 160;
    if (
      isNext &&
      one.whose !== 'nobody' &&
      ['asked about', 'talked about'].includes(one.kind) &&
      isShort(last.words) &&
      isShort(one.words) &&
      last.more.length < 2
    )
      found[found.length - 1] = { ...last, more: [...last.more, { fact: one.fact, words: one.words }] };
    else found.push(one);
  }
  return found;
}

function isShort(words: string): boolean {
  return words.split(' ').length <= 5 && !/,| and /.test(words);
}

/** The best first; of what belongs to nobody, each member of a panel begins elsewhere. */
function ranked(sayable: readonly Sayable[], place: number): readonly Sayable[] {
  const common = sayable.filter(({ whose }) => whose === 'nobody');
  const turn = (one: Sayable) => {
    const index = common.indexOf(one);
    return index < 0 ? 0 : (index - place + common.length * 20) % common.length;
  };
  return sayable.toSorted((a, b) => scoreOf(b) - scoreOf(a) || turn(a) - turn(b));
}

function scoreOf({ kind, whose, words, more, fact }: Sayable): number {
  const count = [words, ...more.map((one) => one.words)].join(' ').split(' ').length;
  const length = count < 2 ? -1.5 : count < 4 ? 0 : count <= 16 ? 1 : -0.5;
  return worth[kind] + whoseWorth[whose] + length + (fact.liked ? 2 : 0);
}

/**
 * At most two for a reader: their own and what comes closest to what they asked or need, then what is nobody's, so that all of it is said to
 * somebody of the panel and something to each.
 */
function divided(
  unsaid: readonly Unsaid[],
  to: Person | undefined,
  place: number,
  panel: number,
): readonly Unsaid[] {
  const turned = (some: readonly Unsaid[]) => {
    const turn = Math.max(1, Math.min(panel, some.length));
    return some.filter((_, index) => index % turn === place % turn);
  };
  const isClose = ({ said: { whose, fact } }: Unsaid) =>
    whose !== 'nobody' || (fact.concerns !== undefined && fact.concerns.name === to?.name);
  const own = unsaid.filter(isClose);
  const others = unsaid.filter((one) => !isClose(one));
  const further = turned(others.filter(({ said }) => said.fact.concerns === undefined));
  const found = [...own, ...further].slice(0, 2);
  return found.length > 0 ? found : turned(others);
}

/** What something unsaid answers: the question before it, else a need, else what was talked about with the very reader. */
function answeredBy(said: Sayable, told: readonly Sayable[]): Sayable | undefined {
  const { answers } = said.fact;
  return (
    told.find(({ fact }) => answers !== undefined && fact.range.start === answers.start) ??
    told.find((need) => isAnswer(said, need)) ??
    told.find(({ whose, words }) => whose !== 'nobody' && sharedWords(words, said.words) > 1)
  );
}

/** Whether something unsaid answers a need: they share a word, or stand side by side. */
function isAnswer(said: Sayable, { kind, fact }: Sayable): boolean {
  if (!needs.includes(kind) || !(fact.kind === 'need' || kind === 'said')) return false;
  const gap = said.fact.range.start - fact.range.end;
  return sharedWords(fact.text, said.fact.text) > 0 || (gap >= 0 && gap < 8);
}

function isAlike(a: Sayable, b: Sayable | undefined): boolean {
  return b !== undefined && sharedWords(a.words, b.words) > 0;
}

/** At most so many answers to pick from. */
const mostChoices = 5;

function choicesFor(facts: readonly Fact[], reader: Reader): readonly string[] {
  const usable = facts.flatMap((fact) => {
    const whose = ownerOf(fact, reader);
    const text = whose === undefined ? undefined : withReader(choiceOf(fact), reader);
    return text === undefined || whose === undefined
      ? []
      : [{ text, rank: whoseWorth[whose] + (fact.certainty === 'sure' ? 3 : 0) }];
  });
  const texts = usable.toSorted((a, b) => b.rank - a.rank).map(({ text }) => text);
  return [...new Set(texts)].slice(0, mostChoices);
}

/** Words to pick as the reader would read them: their own name is `you`. */
function withReader(text: string | undefined, { to, finder }: Reader): string | undefined {
  if (text === undefined || to === undefined) return text;
  let said = '';
  let end = 0;
  for (const { person, start, end: stop } of finder.mentionsIn(text)) {
    // `Dana's` may be `Dana is`, and `dana "..."` what she said.
    const isPlain = /^\p{Lu}/u.test(text.slice(start)) && /^(?: \p{L}|,|$)/u.test(text.slice(stop));
    if (person.name !== to.name || !isPlain) continue;
    said += `${text.slice(end, start)}you`;
    end = stop;
  }
  return end === 0 ? text : agreeing(said + text.slice(end));
}

/** What was left unsaid and makes no certain sentence for anybody; what is nobody's is offered to one of a panel. */
function unsaidChoicesFor(
  facts: readonly Fact[],
  reader: Reader,
  { place, isFurther }: { readonly place: number; readonly isFurther: boolean },
): readonly string[] {
  const panel = reader.finder.interviewers.length;
  const offered = facts.flatMap((fact) => {
    const whose =
      fact.kind === 'unsaid' && fact.certainty === 'sure' && privateMatter(fact.text) === undefined
        ? ownerOf(fact, reader)
        : undefined;
    const said = whose === undefined ? undefined : sayableOf(fact, reader);
    // What leans on something else is said by nobody, and offered to whom that concerns.
    const isSaid = said !== undefined && (!leaning.test(said.words) || isOfAnother(fact, reader));
    return whose === undefined || isSaid ? [] : [{ fact, whose }];
  });
  const own = offered.filter(({ whose }) => whose !== 'nobody');
  const common = offered.filter(({ whose }) => whose === 'nobody');
  // Beside something that is said, once among them.
  const turn = Math.max(1, isFurther ? panel : Math.min(panel, common.length));
  const texts = [...own, ...common.filter((_, index) => index % turn === place % turn)]
    .map(({ fact }) => fact.core.text)
    // `I have it` says nothing by itself.
    .filter((text) => text.split(' ').length > 3 && !isCoarse(text));
  return [...new Set(texts)].slice(0, mostChoices);
}

function isOfAnother({ concerns }: Fact, { to }: Reader): boolean {
  return concerns !== undefined && concerns.name !== to?.name;
}

/** A fact as words to pick; undefined for what is private, too short or too long for that. */
function choiceOf({ kind, certainty, core, text, people, by }: Fact): string | undefined {
  if (kind === 'private' && core.as === 'question')
    return `You asked about ${core.text}; the short answer is (...)`;
  if (certainty === 'kept' || !['topic', 'asked', 'need', 'did'].includes(kind)) return undefined;
  // What somebody did or is may be a judgement that nothing marks as one.
  if (certainty === 'likely' && core.as !== 'thing' && kind === 'topic' && !/^they\b/i.test(core.text))
    return undefined;
  const plain = tidied(inPlainEnglish(text));
  // `she goes ooh`, `ex Warsaw poly, talks with her hands`, `told her Thursday`: how somebody was, and nothing that was talked about.
  const isReaction = core.as === 'said' && core.text.split(' ').length < 3;
  const isWho = certainty === 'likely' && people.length > 0 && kind === 'topic' && isAboutPerson(plain);
  const isBare = by === 'me' && kind === 'topic' && core.text.split(' ').length < 2;
  if (isReaction || isWho || isBare || leansAtStart.test(plain) || isCoarse(plain)) return undefined;
  // What begins by denying judges somebody, or says nothing: `Doesn't get accruals`, `No money talk`.
  if (/^(?:(?:doesn|don|won|isn|didn|can|wouldn)['’]t|not|never|nobody|nothing|(?:no )?money)\b/i.test(plain))
    return undefined;
  const count = plain.split(' ').length;
  return count < 2 || count > 30 || (certainty === 'likely' && !canBeSent(plain)) ? undefined : plain;
}

/** What means something that stands before it in the notes, and says nothing alone: `It's the answer to that`. */
const leansAtStart =
  /^(?:(?:it|that|this)(?:['’]s| is| was| would| will)?|those|these|on|and|but|so|which|then|me asked|(?:ha|oh|ok|well)\b[,.!]?|told (?:him|her|them))(?= |$)/iu;

/** Of a profile's skills, those that the notes do not name. */
function newSkills(facts: readonly Fact[], profile: Profile | undefined): readonly string[] {
  const said = ` ${fold(facts.map(({ text }) => text).join(' '))} `;
  return (profile?.skills ?? []).filter((skill) => fold(skill) !== '' && !said.includes(` ${fold(skill)} `));
}
