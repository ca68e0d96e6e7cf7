import type { Person } from '../people/people.ts';
import type { Fact } from './fact.ts';
import { privateMatter } from './privacy.ts';
import { tellingWords } from './sharedWords.ts';

/** In UTF-16 units: what stands further apart is no answer to it. */
const nearby = 5;

const isOfLeaving = ({ text }: Fact) => privateMatter(text) === 'leaving';

/**
 * Tells which question of a line or paragraph something left unsaid answers: that which stands before it, with nothing but what the
 * writer said to it between (`asked what I'd do with the frames → said stock, should have said the garum`). Why one leaves, the writer did not
 * say on purpose.
 */
export function withWhatIsAnswered(facts: readonly Fact[]): readonly Fact[] {
  return facts.map((fact, index) => {
    const question = fact.kind === 'unsaid' ? questionBefore(facts, index) : undefined;
    if (!question) return fact;
    if (isOfLeaving(question)) return { ...fact, kind: 'private', certainty: 'kept' };
    const [asker, ...others] = question.people;
    return { ...fact, answers: question.range, concerns: others.length === 0 ? asker : undefined };
  });
}

const fluffed = /\b(?:blanked|froze|rambled|waffled|bombed|botched|fluffed|no idea)\b/i;

/** What begins with how the writer failed: nothing that they wish they had said. */
const failing =
  /^(?:I )?(?:totally |completely |just )?(?:went blank|blanked|froze|rambled|waffled|bombed|botched|fluffed)\b/i;

/** Leaves it to the writer whether to speak of what they had no answer to: `Blanked for 20 seconds, then rambled`. */
export function withoutFluffed(facts: readonly Fact[]): readonly Fact[] {
  return facts.map((fact, index) => {
    if (fact.kind === 'unsaid' && failing.test(fact.core.text))
      return { ...fact, kind: 'private', certainty: 'kept' };
    const next = facts[index + 1];
    const isFluffed =
      fact.kind === 'topic' &&
      fact.core.as === 'bare' &&
      next?.kind === 'private' &&
      next.range.start - fact.range.end <= nearby &&
      fluffed.test(next.text);
    return isFluffed ? { ...fact, certainty: 'likely' } : fact;
  });
}

function questionBefore(facts: readonly Fact[], index: number): Fact | undefined {
  for (let at = index - 1; at >= 0; at--) {
    const [one, next] = [facts[at], facts[at + 1]];
    if (!one || !next || next.range.start - one.range.end > nearby) return undefined;
    if (isOfLeaving(one)) return one;
    if (one.kind === 'asked') return one.by === 'them' && one.certainty === 'sure' ? one : undefined;
    if (one.by !== 'me' || one.kind !== 'topic') return undefined;
  }
  return undefined;
}

/** Tells whom something left unsaid concerns: the one of several of whose facts, and of nobody else's, it has two words. */
export function withWhomItConcerns(facts: readonly Fact[], interviewers: readonly Person[]): readonly Fact[] {
  if (interviewers.length < 2) return facts;
  const theirs = interviewers.map((person) => {
    const own = facts.filter(
      ({ kind, people }) => concerning.has(kind) && people.length === 1 && people[0] === person,
    );
    return { person, words: tellingWords(own.map(({ text }) => text).join(' ')) };
  });
  return facts.map((fact) => {
    if (fact.kind !== 'unsaid' || fact.people.length > 0 || fact.concerns) return fact;
    const told = [...tellingWords(fact.text)];
    const [closest, ...others] = theirs
      .map(({ person, words }) => ({ person, shared: told.filter((word) => words.has(word)).length }))
      .filter(({ shared }) => shared > 0);
    return closest && others.length === 0 && closest.shared > 1
      ? { ...fact, concerns: closest.person }
      : fact;
  });
}

/** What somebody asked, told or needs. */
const concerning: ReadonlySet<Fact['kind']> = new Set(['asked', 'need', 'topic', 'did']);

/** Marks what stands before a liking that says nothing else: `Loved that.`, `This is the reason to go`. */
export function withLiked(facts: readonly Fact[]): readonly Fact[] {
  return facts.map((fact, index) => {
    const next = facts[index + 1];
    return next && likesWhatIsBefore.test(next.text) && next.range.start - fact.range.end < 12
      ? { ...fact, liked: true }
      : fact;
  });
}

const likesWhatIsBefore =
  /^(?:and )?(?:I )?(?:(?:really|absolutely|so|just) )*(?:(?:loved?|liked?|enjoyed) (?:it|that|this|(?:that )?(?:he|she|they) said (?:it|that|this))(?: (?:very much|a lot|so much))?(?:, .{0,20})?$|want that\b|sign me up\b)|^(?:that['’]?s|this is|that is|it['’]?s) (?:(?:really|exactly|honestly) )?(?:the (?:(?:whole|main|one|real|only) )*reason\b|why (?:I|i)['’]?d )/iu;
