import type { Person } from '../people/people.ts';
import type { Speaker } from './cue.ts';
import type { PeopleFinder } from './mentions.ts';
import { namedByPost } from './namedByPost.ts';

/** Who a clause speaks of, and what it says of them. */
export interface Spoken {
  readonly speaker: Speaker;
  /** The people it names as those who do it. */
  readonly people: readonly Person[];
  /** How they are referred to: by name, as `he`, or not at all. */
  readonly as: 'name' | 'he' | 'she' | 'they' | 'none';
  /** From the verb on. */
  readonly predicate: string;
}

/** Tells whom a pronoun means. */
export type Resolve = (pronoun: 'he' | 'she' | 'they') => readonly Person[];

/** Words that only join a clause to what was said before it. */
const lead =
  /^(?:(?:and|but|so|then|also|oh|um|uh|er|ok(?:ay)?|well|anyway|plus|later|after(?:wards)?|after that|finally|at (?:the )?(?:very )?end|right|now|still|though|because|since then|yeah|yes|no(?=[,.!]| (?:I|he|she|they|we)\b)|like|to be fair|tbh|overall|in fact|actually|honestly|basically|apparently|obviously|funny|turns out|btw|by the way|(?:(?:what|that) )?(?:got|gets) lost|main one|the big one|worst of all|first(?:ly)?|second(?:ly)?|third(?:ly)?|next|for me|ideally|stupidly|foolishly|sadly|annoyingly|unfortunately|somehow|strangely|frankly|ah|it (?:came|occurred|struck|hit|dawned on)(?: to)? me (?:.{0,40}? )?that|I (?:think|guess|reckon|suppose|believe|gather) (?:that )?(?=(?:he|she|they|the thing|what|all)\b)|hmm+|haha+|lol|ha|right so|what a day|q|note|nb|ps|p\.s\.)\b[,:.!]*\s*|[-–—*•>,;:.!?()↓↑↳→]+\s*)+(?=\S)/i;

const contracted: Readonly<Record<string, string>> = { m: 'am', ll: 'will', ve: 'have', re: 'are' };
const participle =
  /^(?:been|had|done|seen|gone|got|said|told|sent|given|made|taken|meant|kept|left|built|written|shown|brought|found|never|no|\p{L}+ed|two|three|four|five|six|\d|an?|eleven)\b/iu;

/** When, where or after what: `In the whole ninety minutes I did not tell them`, `After lunch, Dana showed me`. */
const fronted =
  /^(?:in|at|on|after|before|during|over|towards|near|within|throughout|by|for|while|when)\b(?:[^,.;:?!]{2,60}, (?=\p{L})|(?: [^\s,.;:?!]+){1,6}? (?=(?:I|he|she|they|we)(?:'\p{L}+)? \p{Ll}))/iu;

/** Finds who a clause in plain English speaks of; `resolve` knows whom `he`, `she` or `they` means there. */
export function spokenIn(plain: string, finder: PeopleFinder, resolve: Resolve): Spoken {
  const text = plain.replace(lead, '');
  const found = spokenAtStart(text, finder, resolve);
  const before = found.speaker === 'none' ? fronted.exec(text) : null;
  if (!before) return found;
  const behind = spokenAtStart(text.slice(before[0].length).replace(lead, ''), finder, resolve);
  return behind.speaker === 'none' ? found : behind;
}

function spokenAtStart(text: string, finder: PeopleFinder, resolve: Resolve): Spoken {
  // `Her words: "we are two people short"`.
  const words =
    /^(?<whose>her|his) (?:exact |own )?(?:words?|line|phrase|quote)(?: was| is)?[:,]? (?=["“])/i.exec(text);
  if (words) {
    const as = /^her$/i.test(words.groups?.whose ?? '') ? 'she' : 'he';
    return { speaker: 'them', people: resolve(as), as, predicate: `said ${text.slice(words[0].length)}` };
  }
  // `me: asked about the alerts`, `me asked what happens`.
  const mine = /^me:? (?=(?:asked|said|told|promised|offered|explained|talked|forgot|showed)\b)/i.exec(text);
  if (mine) return { speaker: 'me', people: [], as: 'none', predicate: text.slice(mine[0].length) };
  const me = /^(?:I|we)(?:'(?<short>m|ll|ve|d|re))?\b(?![-.])\s*/i.exec(text);
  if (me && /^(?:I|i|we|We)/.test(text))
    return { speaker: 'me', people: [], as: 'none', predicate: verbPhrase(me, text) };
  // `She (Dana) expects it`.
  const meant = /^(?:he|she|they) \((?<who>[^()]{1,40})\)(?= )/i.exec(text);
  const who = meant?.groups?.who;
  if (meant && who !== undefined && finder.namedBy(who).length > 0)
    return spokenAtStart(who + text.slice(meant[0].length), finder, resolve);
  const they =
    /^(?<pronoun>he|she|they|herself|himself|ye|ya|sir|madam|ma'am)(?:'(?<short>s|ll|ve|d|re))?\b\s*/i.exec(
      text,
    );
  if (they && !titled.test(text)) {
    const pronoun = they.groups?.pronoun?.toLowerCase() ?? '';
    const as = /^(?:he|himself|sir)$/.test(pronoun)
      ? 'he'
      : /^(?:she|herself|ma.*)$/.test(pronoun)
        ? 'she'
        : 'they';
    return { speaker: 'them', people: resolve(as), as, predicate: verbPhrase(they, text) };
  }
  const named = namesAtStart(text, finder);
  if (named) {
    const rest = text.slice(named.end);
    // `Mr Birtwistle, the Sales Director, took me round`.
    const after =
      /^(?:'(?<short>s|ll|ve|d|re))?(?:\/\p{L}+)?(?:\s*\([^)]*\)|,\s+(?:who (?:is|was)|the|our|their|his|her|an?|head|senior|chief|deputy|director|manager)\b[^,.;:]{2,50},(?=\s+\p{Ll}))?,?\s*/u.exec(
        rest,
      );
    // `Dana: "we ship on Fridays"`, `DO "would you?"`.
    const quoted = /^\s*[:=–—-]?\s*(?=["“])/.exec(rest);
    if (quoted && named.people.length === 1 && quoted[0] !== '')
      return {
        speaker: 'them',
        people: named.people,
        as: 'name',
        predicate: `said ${rest.slice(quoted[0].length)}`,
      };
    // `Luis I've promised the plan`.
    const mine = /^,? I(?:'(?<short>m|ll|ve|d))?\b\s*/.exec(rest);
    if (mine) return { speaker: 'me', people: named.people, as: 'none', predicate: verbPhrase(mine, rest) };
    // `Dana's plan` is no deed of Dana's.
    if (
      /^['’]s? /.test(rest) &&
      !/^['’]s (?:(?:also|just|really|very|still|not|only) )*(?:\p{L}+ing|been|had|got|an?|the|in|on|going|keen|curious|due|after|up|off|asked|looking|happy|worried|proud|new|sending|to)\b/u.test(
        rest,
      )
    )
      return { speaker: 'none', people: named.people, as: 'name', predicate: text };
    return {
      speaker: 'them',
      people: named.people,
      as: 'name',
      predicate: after ? verbPhrase(after, rest) : rest,
    };
  }
  return { speaker: 'none', people: [], as: 'none', predicate: text };
}

/** `Sir Jomon` is a name. */
const titled = /^(?:[Ss]ir|[Mm]adam|[Mm]a'am)\b(?! \p{Ll}|')/u;

/** The verb that a contraction hides, and what follows. */
function verbPhrase(match: RegExpExecArray, text: string): string {
  const rest = text.slice(match[0].length);
  const short = match.groups?.short;
  if (short === undefined) return rest;
  if (short === 's')
    return `${participle.test(rest) && !/^(?:an?|no|two|three|\d)\b/.test(rest) ? 'has' : 'is'} ${rest}`;
  if (short === 'd') return `${participle.test(rest) ? 'had' : 'would'} ${rest}`;
  return `${contracted[short] ?? ''} ${rest}`.trim();
}

/** The names that a text begins with: `Dana`, `Sir Jomon`, `Dana and Luis`, `S` where that is somebody's initial. */
export function namesAtStart(
  text: string,
  finder: PeopleFinder,
): { readonly people: readonly Person[]; readonly end: number } | undefined {
  const mentions = finder.mentionsIn(text.slice(0, 80));
  const people: Person[] = [];
  let end = 0;
  for (const mention of mentions) {
    const between = text.slice(end, mention.start);
    if (
      people.length === 0
        ? mention.start > 0 && !/^(?:the |our )$/i.test(between)
        : !/^\s*(?:,|and|&|\+|\/|,? and)\s*$/.test(between)
    )
      break;
    people.push(mention.person);
    end = mention.end;
  }
  if (people.length > 0) return { people, end };
  for (const shape of shapesOfInitials) {
    const initials = shape.exec(text)?.[0];
    const person = initials === undefined ? undefined : finder.byInitials(initials);
    if (person && initials !== undefined) return { people: [person], end: initials.length };
  }
  const post = namedByPost(text, finder.people);
  return post && post.people.length > 0 ? post : undefined;
}

/** `A M-B`, `Judge M.`, `HVO`, `S`: initials at the start of a text, the longest shape first. */
const shapesOfInitials = [
  /^\p{Lu}\.? \p{Lu}(?:[. -]\p{Lu}){0,2}\.?(?=\s|['’]s|[:,]|$)/u,
  /^(?:\p{Lu}\p{Ll}{1,10}\.? )?(?!(?:I|A)\b)\p{Lu}(?:[.-]{0,2}\p{Lu}){0,3}\.?(?=\s|['’]s|[:,(]|$)/u,
];
