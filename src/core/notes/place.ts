import { isPost } from '../people/jobTitles.ts';
import type { Person } from '../people/people.ts';
import { lineLabel, type Section, sectionOf } from './labels.ts';
import type { PeopleFinder } from './mentions.ts';
import { isPaper } from './papers.ts';
import { partOf, type SourceText } from './sourceText.ts';
import { namesAtStart } from './speaker.ts';

/** Where a clause stands: what headings, labels and names say of it. */
export interface Place {
  readonly section: Section | undefined;
  /** Whether the section is named in the very line, and not above it. */
  readonly isLabelled: boolean;
  readonly people: readonly Person[];
  /** Whether the people are named before it, by a heading or at the start of its line. */
  readonly isLed: boolean;
}

/** What headings, labels and items above say, the innermost first. */
export function placeOf(
  above: readonly SourceText[],
  finder: PeopleFinder,
): Pick<Place, 'section' | 'people'> {
  const inner = above.toReversed().map(({ text }) => text);
  const section = inner
    .map((text) => sectionOf(text) ?? (isFor(text, finder) ? 'promised' : undefined))
    .find((one) => one !== undefined);
  const people = inner
    .map((text) => finder.namedBy(text.replace(/^(?:for|to) /i, '')))
    .find(({ length }) => length > 0);
  return { section, people: people ?? [] };
}

/** `For Dana`, `To HVO`: what stands under it goes to them. */
function isFor(heading: string, finder: PeopleFinder): boolean {
  return (
    /^(?:for|to) (?=\p{Lu})/iu.test(heading) &&
    finder.namedBy(heading.replace(/^(?:for|to) /i, '')).length > 0
  );
}

/** What a line or sentence begins with, and the rest of it. */
export interface Lead {
  readonly people: readonly Person[];
  readonly section: Section | undefined;
  readonly rest: SourceText;
}

/** Who asks and who answers, as transcripts have it: `Q (Dana): ...`, `Q2, me to Luis: ...`, `A: ...`. */
function transcriptLead(words: SourceText, finder: PeopleFinder): Lead | undefined {
  // `Q to him: why not?`, `me→Luis: is it crane time?`: the writer asked.
  const mine =
    /^(?:(?:my )?(?:q|question)\s?(?:to|for)\s(?<whom>him|her|them|\p{Lu}[\p{L}.'’-]{0,20})|(?:me|I)\s?(?:→|->|>|to)\s?(?<behind>\p{Lu}[\p{L}.'’-]{0,20}))\s*[:：]\s*/iu.exec(
      words.text,
    );
  const toWhom = mine?.groups?.whom ?? mine?.groups?.behind;
  const rest = mine && words.text.slice(mine[0].length);
  if (
    mine &&
    rest &&
    toWhom !== undefined &&
    /\?|^(?:how|what|why|when|where|who|which|is|are|do|does|did|can|could)\b/i.test(rest)
  )
    return {
      people: /^(?:him|her|them)$/i.test(toWhom) ? [] : finder.namedBy(toWhom),
      section: 'asked by me',
      rest: partOf(words, mine[0].length),
    };
  const asked =
    /^(?:my |her |his |their )?(?:q|question)\s?\d{0,2}(?:\s*\((?<inside>[^()]{1,40})\)|,?\s+(?<behind>(?:me to |from )?\p{Lu}[\p{L}.'’ -]{0,30}))?\s*[:：]\s*/iu.exec(
      words.text,
    );
  const answered = /^(?:a|ans|answer)\s?\d{0,2}(?:[:：]\s*|\.\s+(?=\p{Ll}))/iu.exec(words.text);
  if (answered && /^(?:a\b|ans\b)/i.test(words.text))
    return { people: [], section: 'answers', rest: partOf(words, answered[0].length) };
  const whom = asked?.groups?.inside ?? asked?.groups?.behind;
  if (!asked || (whom === undefined && !/^my /i.test(asked[0]))) return undefined;
  const isMine = /^my |\b(?:me|mine|I)\b/i.test(asked[0]);
  return {
    people: whom === undefined ? [] : finder.namedBy(whom.replace(/^(?:me to|from|to) /i, '')),
    section: isMine ? 'mine' : 'asked',
    rest: partOf(words, asked[0].length),
  };
}

/** `Dana -> scan of my card`, `Dana: the rota template by Friday`: a paper behind an arrow, or with the day by which it is to be there. */
function isHandedOver(thing: string, sign: string | undefined): boolean {
  const { what = '', by } =
    /^(?<what>.+?)(?<by>[\s,]*\(?\b(?:by|before|due|no later than|tonight|tomorrow)\b[^?]{0,30})?$/iu.exec(
      thing,
    )?.groups ?? {};
  const isArrow = sign === '→' || sign === '->';
  return (
    (isArrow || by !== undefined) &&
    !/[?!"“]|\b(?:I|he|she|they|we|is|was|are|were|has|had)\b/u.test(what) &&
    isPaper(what)
  );
}

/** Letters that are words, too, before a question. */
const initialOfAsker =
  /^[IA]\s*[:：]\s*(?=(?:how|what|why|when|where|which|who|whether|if|do|does|did|can|could|would)\b)/u;

/** Names and labels that a unit begins with: `Rosa (ops): ...`, `Luis - ...`, `to Inês: ...`, `priv: ...`. */
export function leadOf(words: SourceText, finder: PeopleFinder, above: Section | undefined): Lead {
  // `A: how do I test ...` of Annika, `I: how I would ...` of Inês: nobody asks themself.
  const asker = initialOfAsker.exec(words.text);
  const one = asker && finder.byInitials(asker[0].charAt(0));
  if (asker && one) return { people: [one], section: 'asked', rest: partOf(words, asker[0].length) };
  const marked = transcriptLead(words, finder);
  if (marked) return marked;
  const first = namesAtStart(words.text, finder);
  const label = first === undefined ? lineLabel(words.text) : undefined;
  // A label that names somebody or says who does what is a sentence: `Anouk asked me: ...`.
  const labelled = label && finder.mentionsIn(label.label).length === 0 ? label : undefined;
  const [section, start] = labelled ? [labelled.section, labelled.end] : [undefined, 0];
  const rest = partOf(words, start);
  // `Me to Dana: the note`, among what is to be done.
  const mine = /^(?:me|I|self) (?:to|->|→) /i.exec(rest.text);
  const whom = mine ? namesAtStart(rest.text.slice(mine[0].length), finder) : undefined;
  const thing =
    whom &&
    /^\s*[:–—-]\s+(?=(?:the|my|our|an?|some|\d+) [^?]+$)/iu.exec(
      rest.text.slice((mine?.[0].length ?? 0) + whom.end),
    );
  if (mine && whom && thing)
    return {
      people: whom.people,
      section: 'promised',
      rest: partOf(rest, mine[0].length + whom.end + thing[0].length),
    };
  const toWhom =
    /^(?:(?:and )?(?:to|for|->|→)|asked (?:for )?by|from|(?:I )?ow(?:e|ed|ing)(?: to)?|sending(?: to)?) (?=\p{L})/iu.exec(
      rest.text,
    );
  const begin = toWhom?.[0].length ?? 0;
  const named = namesAtStart(rest.text.slice(begin), finder);
  if (!named) return { people: [], section, rest };
  const behind = rest.text.slice(begin + named.end);
  // `Gav qs: ...`, `DeShawn q: ...`.
  const asks = /^[*_]*(?:['’]s)?\s+(?:qs?|q's|questions?|asks?|asked)\s*[:=–—]\s*/iu.exec(behind);
  if (asks)
    return {
      people: named.people,
      section: section ?? 'asked',
      rest: partOf(rest, begin + named.end + asks[0].length),
    };
  const mark =
    /^[*_]*(?:\s*\([^)]{0,60}\)|,[^:–—=,]{0,40}(?=[:–—=]|\s-\s))?\s*(?<sign>[:：=–—]|-(?=\s)|→|->|←|<-)\s*/u.exec(
      behind,
    ) ??
    // `for Judith the title of that book`.
    (toWhom ? /^,? (?=(?:the|my|an?|some|\d+)\b)/i.exec(behind) : null);
  // `Send: Grace, three drawings. Marek the number`.
  const isListed = (section ?? above) === 'promised' || (section ?? above) === 'tasks';
  const given =
    !mark && isListed
      ? /^,?\s+(?=(?:the|my|an?|some|one|two|three|our|\d+|link|copy|photos?|names?)\b)|^,\s+(?=\p{L})/iu.exec(
          behind,
        )
      : null;
  // `Sending: Deepak (the slicer settings)`
  const inside =
    !mark && isListed ? /^\s*\((?<thing>[^()]{3,80})\)\W*$/u.exec(behind)?.groups?.thing : undefined;
  if (inside !== undefined && !isPost(inside)) {
    const start = begin + named.end + behind.indexOf(inside);
    return {
      people: named.people,
      section: section ?? 'promised',
      rest: partOf(rest, start, start + inside.length),
    };
  }
  if (given)
    return {
      people: named.people,
      section: section ?? 'promised',
      rest: partOf(rest, begin + named.end + given[0].length),
    };
  if (!mark || (toWhom && mark.groups?.sign === '=')) return { people: [], section, rest };
  const after = partOf(rest, begin + named.end + mark[0].length);
  // `KF: Q. last time I stopped a job?`
  const question = /^q\d{0,2}[.:]\s+(?=\p{L})/iu.exec(after.text);
  if (question && !toWhom)
    return { people: named.people, section: 'asked', rest: partOf(after, question[0].length) };
  // `Dana: name of the courier`, among the writer's own.
  const isMine = above === 'self' || above === 'mine';
  const goes =
    toWhom !== null || isHandedOver(after.text, mark.groups?.sign) || (isMine && isPaper(after.text));
  // `Rosa - head of operations. Talked about`: first who she is.
  const post = /^[^.;:–—]{2,60}(?=[.;:–—]\s|$)/u.exec(after.text)?.[0] ?? '';
  const isWho = isPost(post.replace(/[,&]/g, ' ').replace(/\s+/g, ' '));
  return {
    people: named.people,
    section: section ?? (goes && (above === undefined || isMine) ? 'promised' : undefined),
    rest: isWho ? partOf(after, post.length + (after.text.charAt(post.length) === '' ? 0 : 1)) : after,
  };
}
