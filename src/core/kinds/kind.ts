import type { Etiquette } from '../config.ts';
import type { ExactTime } from '../exactTime.ts';
import type { Clock } from '../interviews/clock.ts';
import type { EvaluationContext, PromisedTask } from '../interviews/context.ts';
import type { Interview } from '../interviews/interview.ts';
import type { Person } from '../people/people.ts';
import type { Range, Sentence } from '../text.ts';

/** When a letter opens, is due and closes, each counted from the rule's anchor: `24 h`, `5 bd`, `60 d`, `30 min`. */
export interface Timing {
  readonly opens: string;
  readonly due: string;
  readonly closes: string;
  /** Why it is a courtesy there that nobody misses: it is never overdue. */
  readonly optional?: 'custom' | 'unknown custom';
}

/** In what a country's custom differs. */
export interface CountryCustom extends Partial<Timing> {
  /** The letter is not written there. */
  readonly unusual?: true;
  /** Where that comes from; `judgement` where no source was found. */
  readonly source: string;
}

/** The times of a rule, as most countries have it. */
export interface TimingRule extends Timing {
  /** What the times count from. */
  readonly after: string;
  /** Whether a due time in hours that falls on a free day moves to noon of the next business day. */
  readonly rolls?: true;
  /** Where the figures come from; `judgement` where no source was found. */
  readonly source: string;
  /** Where the custom of a country differs. */
  readonly countries?: Readonly<Partial<Record<Etiquette, CountryCustom>>>;
}

/** Parts that a reader of a letter would miss. */
export type LetterPart = 'thanks' | 'specific' | 'next-step' | 'question';

/** What a message of theirs may tell that asks for a letter. */
export type News =
  | 'invitation'
  | 'next-round'
  | 'rejection'
  | 'offer'
  | 'on-hold'
  | 'reschedule'
  | 'cancellation'
  | 'question';

/** What a letter may have to say plainly: out of the process, yes to the offer, no to it, yes no more. */
export type Decision = 'withdraw' | 'accept' | 'decline' | 'take-back';

/** A letter that an interview gives occasion for; its times follow from the timing rule. */
export interface Occasion {
  readonly to: Person | undefined;
  /** The name of the timing rule, where it is not that of the kind. */
  readonly timing?: string;
  /** What the rule's times count from. */
  readonly anchor: ExactTime;
  /** The day of its cause is unknown: it has no due time but `due` below, and closes by the interview's day. */
  readonly undated?: boolean;
  /** Times of its own, instead of the rule's. */
  readonly due?: ExactTime | undefined;
  readonly closes?: ExactTime | undefined;
  /** Why nobody would miss it, beside what the custom of the country says. */
  readonly optional?: Sentence | undefined;
  /** The facts it follows from. */
  readonly because: Sentence;
  /** What was promised, where this letter sends it. */
  readonly promises?: readonly PromisedTask[];
}

/** What a rule may look at beside the interview itself. */
export interface Surroundings {
  readonly clock: Clock;
  readonly context: EvaluationContext;
  /** Open offers with a deadline still ahead, of every process. */
  readonly offers: readonly Interview[];
  /** The kind's own times under the settings and customs that count for the interview. */
  readonly timing: Timing | undefined;
}

/** One kind of letter: what it is called, what it must hold, and when it is owed. */
export interface Kind {
  /** What it is called at the start of a sentence. */
  readonly title: string;
  /** What it is called in a narrow row, beside the name of who gets it; its title where that is short. */
  readonly brief?: string;
  readonly doc: string;
  /** How many words it should have. */
  readonly words: readonly [least: number, most: number];
  /**
   * Which letter speaks first where several are owed to one person about one process: the smaller number. The rest wait for it.
   * Those that are only written on request come last.
   */
  readonly precedence: number;
  /** Its rule is off unless a setting turns it on. */
  readonly optional?: true;
  /** It thanks for an interview. */
  readonly thanksForInterview?: true;
  /** It is a letter of thanks: still owed where the writer is unsure of being interested. */
  readonly isThanks?: true;
  /** Each person is owed one. Of the other kinds there is one a process, so that one sent to somebody else counts too. */
  readonly toEach?: true;
  /** It makes sense only once the interview began. */
  readonly afterInterview?: true;
  /** It speaks of the interview as past; after a decision, a talk may be the one in which they told it. */
  readonly looksBack?: 'interview' | 'decision';
  /** It may tell of another job than the one of the interview, and so of another company. */
  readonly tellsOfOthers?: true;
  /** It asks for word: their answer makes it needless, and it carries thanks that were never sent. */
  readonly asksForWord?: true;
  /** A reply settles it. */
  readonly awaitsReply?: true;
  /** It has no rule of its own: like a call, it only begins the silence anew. */
  readonly isContact?: true;
  /** It is sent while the writer waits for word, so that an answer after it may be one to it. */
  readonly whileWaiting?: true;
  /** It answers a decision, once a process, whichever rounds say it. */
  readonly answersDecision?: true;
  /** The decision that it carries. */
  readonly decision?: Decision;
  /** It takes leave: needless once they talked again. */
  readonly partsWays?: true;
  /** It takes the writer out of the process. */
  readonly withdraws?: true;
  /** It asks for another interview: needless once one side said no. */
  readonly asksToMeetAgain?: true;
  /** It sends what was promised: needless once a later round decided. */
  readonly sendsPromises?: true;
  /** It answers an offer: with yes or no. */
  readonly answersOffer?: true;
  /** What a message tells that it answers. */
  readonly answersNews?: readonly News[];
  /** What it says is up to the writer: it stands in for every letter that is no other kind. */
  readonly isFree?: true;
  /** It goes to who recommended the writer, who need not be of the company. */
  readonly toReferrer?: true;
  /** The offer that it speaks of is one of another company. */
  readonly ofOtherOffer?: true;
  /** Pay is no subject of it. */
  readonly noPay?: true;
  /** Words that beg are fine: it asks for pardon. */
  readonly mayBeg?: true;
  /** What a reader would miss. */
  readonly needs?: readonly LetterPart[];
  /** Its timing rules by name: that of the kind itself, and others it may need. */
  readonly timing?: Readonly<Record<string, TimingRule>>;
  /** When it is owed; a kind without is written on request only. */
  readonly owed?: (interview: Interview, surroundings: Surroundings) => readonly Occasion[];
  /** Where in the entry its cause stands; the outcome, else the date, without it. */
  readonly cause?: (interview: Interview, to: Person | undefined) => Range | undefined;
}
