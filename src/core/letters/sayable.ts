import type { Fact } from '../notes/fact.ts';
import { inPlainEnglish } from '../notes/noteLanguage.ts';
import { isDelicate } from '../notes/privacy.ts';
import { isGivenName } from '../people/givenNames.ts';
import { isCountable } from './phrasing/article.ts';
import { sayableDetail } from './phrasing/detail.ts';
import { kindDeed } from './phrasing/kindDeed.ts';
import { listed, nounPhraseOf } from './phrasing/nounPhrase.ts';
import { isOfUse } from './phrasing/ofUse.ts';
import { asLanguage, asOffice, asOwn } from './phrasing/ownSkill.ts';
import { longestSaid } from './phrasing/promise.ts';
import { questionOf } from './phrasing/question.ts';
import { ownStatementOf, quoteOf, theirStatementOf } from './phrasing/statement.ts';
import { subjectOf } from './phrasing/subject.ts';
import { imperative, orderedTask, task } from './phrasing/task.ts';
import { canBeSent } from './phrasing/tidied.ts';
import { agreeing, type Reader, towards } from './phrasing/towards.ts';

/** How a sentence can carry what a fact says. */
export type SayableKind =
  /** `the box culvert at Athenry`: we talked about it. */
  | 'talked about'
  /** The same, told by the reader. */
  | 'told about'
  /** A thing that the reader asked about. */
  | 'asked about'
  /** A thing that the writer asked about. */
  | 'my question'
  /** `how to handle an operator`: asked and talked through. */
  | 'how to'
  /** `what I would do if the banksman walked off`: asked by the reader. */
  | 'question'
  /** `run a deal through it`: what the reader had the writer do. */
  | 'had me'
  /** `to describe one case`: what the reader asked the writer to do. */
  | 'asked to'
  /** `showing me the gym`: done by the reader. */
  | 'did'
  /** `someone who has run a war room`: they look for it. */
  | 'seek'
  /** `a local module`: they would like it. */
  | 'want'
  /** `moving off MYOB`: what they are doing. */
  | 'are doing'
  /** `your activation is stuck at 31%`: what they said. */
  | 'said'
  /** `we ship on Fridays`: the reader's own words. */
  | 'quote'
  /** `I am a certified TWC`: what the writer did not say. */
  | 'unsaid'
  /** `the accessibility audit`: a thing that the writer did not get to. */
  | 'unsaid thing';

/** Words of a note as they are said to the reader, and the note. */
export interface SaidWords {
  readonly fact: Fact;
  /** Neither escaped nor checked against Markdown. */
  readonly words: string;
}

/** A fact as a letter can say it to one reader. */
export interface Sayable extends SaidWords {
  readonly kind: SayableKind;
  /** Things that one sentence names together with it: `the outbox pattern, the optimistic lock`. */
  readonly more: readonly SaidWords[];
  /** Whether the fact is this reader's: surely, as far as can be told, or nobody's in particular. */
  readonly whose: 'theirs' | 'perhaps theirs' | 'nobody';
}

/** A fact as something to say to its reader; undefined where it is another's or its grammar is not certain. */
export function sayableOf(fact: Fact, reader: Reader): Sayable | undefined {
  if (fact.certainty === 'kept' || fact.core.text.length > longestSaid) return undefined;
  const whose = ownerOf(fact, reader);
  if (whose === undefined || (whose === 'nobody' && !reader.wasThere && !ofTheDay.includes(fact.kind)))
    return undefined;
  const found = fact.certainty === 'sure' ? wordsOf(fact, reader) : aboutOf(fact, reader, whose);
  if (!found || !canBeSent(found.words) || opinion.test(found.words) || isNameAlone(found.words, reader))
    return undefined;
  return { fact, whose, kind: found.kind, words: found.words, more: [] };
}

/** How something was, by the writer's own lights. */
const opinion =
  /\b(?:very|really|so(?! (?:I|we) could)|too|quite|pretty|super) \p{L}+|\bI (?:think|guess|suppose|reckon)\b|\b(?:good|bad|great|poor|right|wrong|best) (?:answer|one|question|call|point)\b/iu;

function isNameAlone(words: string, { finder }: Reader): boolean {
  return (
    (/^\p{Lu}\p{L}+$/u.test(words) && isGivenName(words)) ||
    finder.mentionsIn(words).some(({ start, end }) => start === 0 && end >= words.length - 1)
  );
}

/** Whose a fact is to a reader; undefined where it is somebody else's. */
export function ownerOf(
  { people, isNamed }: Pick<Fact, 'people' | 'isNamed'>,
  { to, wasThere, finder }: Pick<Reader, 'to' | 'wasThere' | 'finder'>,
): Sayable['whose'] | undefined {
  if (to && people.some(({ name }) => name === to.name)) return isNamed ? 'theirs' : 'perhaps theirs';
  // Who was not there may hear of all of it.
  if (people.length > 0) return wasThere ? undefined : 'nobody';
  const [sole, ...others] = finder.interviewers;
  return to && others.length === 0 && sole?.name === to.name ? 'theirs' : 'nobody';
}

/** What somebody who was not there can be told of the day. */
const ofTheDay: readonly Fact['kind'][] = ['topic', 'asked', 'unsaid'];

type Found = Pick<Sayable, 'kind' | 'words'>;

/** What a remark on somebody's work is about, where nothing but its place says that it was talked about with them. */
function aboutOf(
  { kind, core, people, liked }: Fact,
  reader: Reader,
  whose: Sayable['whose'] | undefined,
): Found | undefined {
  const text = inPlainEnglish(core.text);
  const told = kind === 'topic' && liked ? likedWork(text, reader) : undefined;
  if (told !== undefined) {
    const words = towards(told, reader, { people, youIsMe: false });
    if (words !== undefined) return { kind: 'told about', words };
  }
  const named = reader.finder.mentionsIn(text);
  // Whoever else it names may be what it is about.
  if (
    (kind !== 'topic' && kind !== 'need') ||
    whose !== 'theirs' ||
    named.some(({ start, person }) => start > 0 || person !== people[0])
  )
    return undefined;
  const subject = subjectOf(text, reader.tag);
  const words = subject && towards(subject, reader, { people, youIsMe: false });
  return words === undefined ? undefined : { kind: 'talked about', words };
}

/** `how she changes the menu` of `changes the menu`, `the breakfast club` of `there is a breakfast club`: what they do, where it was liked. */
function likedWork(text: string, { tag }: Reader): string | undefined {
  const there = /^there(?:['’]s| is| was) (?<thing>an? .+)$/iu.exec(text)?.groups?.thing;
  if (there !== undefined) return nounPhraseOf(there, tag);
  const [first = ''] = text.split(/[,;.]/);
  const isDeed =
    /^\p{Ll}+s /u.test(first) && first.split(' ').length > 3 && tag(`she ${first}`)[1]?.tag === 'VERB';
  return isDeed ? `how she ${first}` : undefined;
}

function wordsOf(fact: Fact, reader: Reader): Found | undefined {
  const { core, kind } = fact;
  const said = (as: SayableKind, words: string | undefined, youIsMe = false): Found | undefined => {
    const plain = words === undefined ? undefined : towards(words, reader, { people: fact.people, youIsMe });
    return plain === undefined ? undefined : { kind: as, words: plain };
  };
  const text = inPlainEnglish(core.text).replace(/^about (?=\S)/i, '');
  const thing = () => {
    const found = nounPhraseOf(text, reader.tag, core.as === 'bare');
    return found !== undefined && isCount.test(found) ? undefined : found;
  };
  switch (kind) {
    case 'asked': {
      if (fact.by === 'me') {
        const mine = questionOf(text, reader.tag);
        const isAskedOfReader = mine !== undefined && (mine.as === 'thing' || reader.wasThere);
        return isAskedOfReader && !isDelicate(text) && !/\b(?:I|me|my)\b/.test(mine.text)
          ? said('my question', mine.text)
          : undefined;
      }
      if (core.as === 'deed')
        return /\b(?:it|this|that|them)\W*$/i.test(text) ? undefined : said('had me', doable(text, reader));
      if (/^to \p{Ll}/u.test(text)) return said('asked to', task(text));
      if (imperative.test(text)) return said('asked to', orderedTask(text));
      const question = questionOf(text, reader.tag);
      if (!question) return undefined;
      if (question.as === 'thing') return said('asked about', question.text, /\byou\b/i.test(question.text));
      return said(question.as === 'how to' ? 'how to' : 'question', asWritersOwn(question.text), true);
    }
    case 'did':
      return said('did', kindDeed(text));
    case 'need': {
      // What somebody of a story wants of the writer is no need of the reader's.
      if (/\b(?:you|yours?|me|my|mine)\b/i.test(text)) return undefined;
      const behind =
        core.as === 'thing' ? /^[^:,]{3,30}: (?<rest>.{6,})$/s.exec(text)?.groups?.rest : undefined;
      if (behind !== undefined)
        return said('told about', nounPhraseOf(behind, reader.tag) ?? subjectOf(behind, reader.tag));
      // `the paperwork out the door by January`
      if (core.as === 'sought' && inPlace.test(text)) return said('want', sought(text, reader));
      if (core.as === 'sought')
        return said('seek', /^to \p{Ll}/u.test(text) ? undefined : sought(text, reader));
      if (core.as === 'wanted')
        return said(
          somebodyWho.test(text) ? 'seek' : 'want',
          /^to \p{Ll}/u.test(text) ? doable(text, reader) : sought(text, reader),
        );
      if (core.as === 'doing') return said('are doing', doable(text, reader));
      if (core.as === 'said') return said('said', theirStatementOf(text, reader.tag));
      if (core.as === 'statement') return undefined;
      const about = core.as === 'bare' ? said('talked about', subjectOf(text, reader.tag)) : undefined;
      return said(somebodyWho.test(thing() ?? '') ? 'seek' : 'told about', thing()) ?? about;
    }
    case 'topic': {
      const liked = fact.liked ? said('told about', likedWork(text, reader)) : undefined;
      if (liked) return liked;
      const isQuoted = /^["“]/.test(text);
      const quote = fact.by === 'me' ? undefined : quoteOf(text);
      if (quote !== undefined) return { kind: 'quote', words: quote };
      const about = () => said('talked about', isQuoted ? undefined : subjectOf(text, reader.tag));
      if (core.as === 'mention') return said('told about', nounPhraseOf(text, reader.tag)) ?? about();
      if (core.as === 'said')
        return isQuoted ? undefined : (said('said', theirStatementOf(text, reader.tag)) ?? about());
      if (/^(?:how|what|whether) /i.test(text)) {
        const question = questionOf(text, reader.tag);
        return question && said(question.as === 'how to' ? 'how to' : 'talked about', question.text);
      }
      const isTheirs = fact.by === 'them';
      return (
        said(isTheirs ? 'told about' : 'talked about', thing()) ??
        (isTheirs ? said('said', theirStatementOf(text, reader.tag)) : undefined) ??
        about()
      );
    }
    case 'unsaid': {
      const plain = text
        .replace(/^(?<what>[^,;:]{12,}?) (?:it|that|they) (?:was|is|were)\b.*$/su, '$<what>')
        .replace(
          /^(?:(?:also|and|plus|this (?:is|was)|that(?:'s| is| was)|it(?:'s| is| was)) (?:(?:exactly|precisely|just|literally) )?)(?=(?:the|my|an?|our|\d+) )/i,
          '',
        )
        .replace(/^(?:where|what|who|which),? (?:which|that|it) (?:was|is) /i, '')
        .replace(/^(?:that (?=(?:I|we|my)\b)|the fact (?:that )?)/i, '')
        .replace(
          /,? (?:and )?(?:it |that )?(?:did(?:n['’]t| not)|never) (?:come|came|get|got) (?:out|up|in|said)\b.*$/is,
          '',
        )
        .replace(/ (?:he|she|they) (?:need|want|ask)(?:ed|s)? .*$/i, '')
        // `the rack what I built`
        .replace(/(?<=^(?:the|my|our) (?:[\p{L}-]+ ){1,4})what (?=I \p{L}+)/u, 'that ')
        .replace(ownDeed, (deed) => `I ${deed.toLowerCase()}`);
      // What would have been right there says that something was wrong.
      if (/^(?:the |a )?(?:correct|right|better|proper) (?:answer|reply)\b/i.test(plain)) return undefined;
      const isThing = core.as === 'thing' && !/^(?:I|we|my|\p{L}{3,}ed)\b/iu.test(plain);
      const head = plain.replace(/(?:,(?!\d)|:\s).*$/s, '');
      const whole = isThing
        ? undefined
        : (ownStatementOf(plain, reader.tag) ?? asOffice(plain) ?? asLanguage(plain));
      // `I did sound for twelve years, mics, organ, the lot`
      const own =
        whole === undefined || canBeSent(whole) ? whole : (ownStatementOf(head, reader.tag) ?? whole);
      const name =
        nounPhraseOf(head, reader.tag) ??
        ownWork.exec(head.replace(/^(?:The|My|Our)\b/, (one) => one.toLowerCase()))?.[0] ??
        (/^\p{Lu}[\p{L}\d-]+$/u.test(head) ? head : undefined);
      return (
        said('unsaid', own !== undefined && isOfUse(own) ? own : undefined) ??
        said(
          'unsaid thing',
          own === undefined || isOfUse(own) ? sayableDetail(asOwn(name), plain) : undefined,
        )
      );
    }
    default:
      return undefined;
  }
}

const somebodyWho = /^(?:some(?:one|body)|people who)\b/i;

/** How something that is there already has to be. */
const inPlace = /\b(?:out (?:of )?the door|done|sorted|finished|fixed|shut|closed|signed|over the line)\b/i;

/** `11 branches`, `56 first-year students a year`, `CSAT 3.6`: a figure that was noted, and nothing to have talked about. */
const isCount =
  /^\d[\d.,]*k?(?: [\p{L}-]+){0,3}? [\p{L}-]+s(?![\p{L}-])(?! (?:plan|project|programme|program)\b)|^\p{Lu}{2,} \d+(?:\.\d+|%)(?=$|,| and )/u;

/** Whom or what they look for, whole: what follows a comma may be another sentence, so nothing else is taken from it. */
function sought(text: string, { tag }: Reader): string | undefined {
  const plain = text
    .replace(/^(?:urgent(?:ly)?|asap|badly|just|only|really) /i, '')
    .replace(/,\s.*$/s, '')
    .replace(/^one (?=(?:who|that|to)\b)/i, 'someone ')
    .replace(
      /\b(some(?:one|body) (?:who|that)) (keep|know|want|need|speak|like|love|take|make|go|understand|care|stay|write|manage|work|bring|get|give|see|think|look|help|listen)\b/i,
      '$1 $2s',
    )
    .replace(/\b(some(?:one|body) (?:who|that)) do\b/i, '$1 does');
  const qualities = plain === text ? listOfQualities(plain, tag) : undefined;
  if (qualities !== undefined) return `something ${qualities}`;
  const found = nounPhraseOf(plain, tag);
  if (found === undefined) return undefined;
  // `children to know what a leek is`, of which `children to know` is left.
  const rest = plain.slice(plain.indexOf(found.replace(/^the /, '')) + found.replace(/^the /, '').length);
  return / (?:to|who|that|which) \p{L}+$/u.test(found) && /^ \p{L}/u.test(rest) ? undefined : found;
}

/** `warm, tactile, repairable`: what something has to be. */
function listOfQualities(text: string, tag: Reader['tag']): string | undefined {
  const words = text.split(/,\s*(?:and )?| and /);
  const isOne = (word: string) => /^\p{Ll}+$/u.test(word) && tag(`It is ${word}.`)[2]?.tag === 'ADJ';
  return words.length > 1 && words.length < 5 && words.every(isOne) ? listed(words) : undefined;
}

/** `the tank grant I won at Malindi`: a thing by what the writer did with it. */
const ownWork =
  /^(?:the|my|our) (?:[\p{L}-]+ ){1,4}(?:I|we) (?:won|built|ran|led|made|wrote|did|set up|\p{Ll}{3,}ed)(?: (?:at|in|for|with) (?:the |my )?[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)*)?$/u;

/** `took food cost from 34 to 28`: a deed of the writer's, told without the I. */
const ownDeed =
  /^(?:took|did|led|made|cut|set up|sold|brought|built|ran|wrote|grew|drove|kept|held|won|taught|began) (?=\S)/i;

/** In a question, `you` is the writer where the note does not say I. */
function asWritersOwn(question: string): string {
  return /\bI\b/.test(question) ? question.replace(/\byou\b/g, 'I') : question;
}

/** `buying a sorter` of `buying sorter`: a single thing has its article. */
function withObject(text: string, tag: Reader['tag']): string {
  const { verb = '', thing = '' } =
    /^(?<verb>\p{L}+ing) (?<thing>\p{Ll}+)(?= (?:in|by|for|from|at|on|next|this)\b|$)/u.exec(text)?.groups ??
    {};
  const isOne = thing !== '' && isCountable(thing) && tag(`${verb} the ${thing}`).at(-1)?.tag === 'NOUN';
  return isOne ? text.replace(/ /, /^[aeiou]/i.test(thing) ? ' an ' : ' a ') : text;
}

/** What somebody is doing or wants to do, without its remarks. */
function doable(text: string, { tag }: Reader): string | undefined {
  const plain = text
    .replace(/\s*\([^)]*\)/g, '')
    .replace(
      /\s*(?:[;.!?]|:\s|->|→| [–—=-] |, (?:and|but|so|which|he|she|they|I|because)\b| because | but ).*$/su,
      '',
    )
    .trim();
  const words = plain.split(' ');
  const short = words.length > 14 ? plain.replace(/ (?:and|or|&) .*$|,.*$/s, '') : plain;
  const count = short.split(' ').length;
  return count < 2 || count > 14 || /["“”]/.test(short) || /\b(?:I|me|my)\b/.test(short)
    ? undefined
    : agreeing(withObject(short, tag));
}
