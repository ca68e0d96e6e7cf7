import { fold, type Range } from '../text.ts';
import { motives, relations, starts } from './claimStarts.ts';
import type { Passage } from './draft.ts';
import type { LetterLanguage } from './language.ts';
import { isLetterWord } from './letterWords.ts';
import { commonWords } from './reading.ts';
import { meaningsOf } from './sameMeaning.ts';
import { isFree } from './written.ts';

/** What a letter says somebody said or did, which notes can hold or not. */
export interface Claim {
  readonly range: Range;
  /** The words that tell what it is about, folded. */
  readonly words: readonly string[];
  /** What else it says, in words that letters are full of: these count where they are held, and never against it. */
  readonly beside?: readonly string[];
  /** The names and numbers in it, folded. */
  readonly anchors: readonly string[];
  /**
   * What the reader `told`; a `deed` of the writer; `more`, which may also begin what the notes hold in other words; a `motive`: a
   * reason from the writer's own life, which its own words have to be noted for: `always`, `dream`; or a `relation`: somebody of the
   * writer's life, who has to be noted. What the reader `voiced`, such as a question, has only to be no other's. What is `stated` in
   * any other words is only wrong where the notes hold hardly any of them, `news` of others where they hold none.
   */
  readonly as: 'told' | 'deed' | 'more' | 'motive' | 'relation' | 'voiced' | 'stated' | 'news';
  /** Who said it, by the word for them, where that is not the reader. */
  readonly teller?: string | undefined;
  /** Whether it is of the writer's own. */
  readonly isOwn?: boolean;
  /** Whether it says that something is not so. */
  readonly isDenied?: boolean;
}

/** A name, a day or a number of a sentence, which is judged by itself. */
export interface Anchor {
  readonly range: Range;
  /** What notes would hold of it, folded. */
  readonly words: readonly string[];
}

/** What the groups of a pattern find, each of whose words has to be noted. */
function ownWordsIn(
  { text, start }: Passage,
  pattern: RegExp | undefined,
  as: 'motive' | 'relation',
): readonly Claim[] {
  if (pattern === undefined) return [];
  return [...text.matchAll(pattern)].map((match) => ({
    range: { start: start + match.index, end: start + match.index + match[0].length },
    words: Object.values(match.groups ?? {}).flatMap((word) => (word ? fold(word).split(' ') : [])),
    anchors: [],
    as,
  }));
}

/** Where something else begins than what is claimed. */
const elsewhere = String.raw`[;:.!?()–—]|,? (?:and|but|so|because) (?:I|you|we|it|that)\b|, (?:I|you|we|which|and|but|so|as|my|your|our|und|aber|et|mais|y|pero|aunque|mas)(?!\p{L})|\bI (?:want|hope|am|look)\b`;

/** Where what somebody told ends; it may say what will or would be. */
const toldEnd = new RegExp(elsewhere, 'iu');

/** Where what somebody did ends. */
const end = new RegExp(
  String.raw`${elsewhere}|(?<!\b(?:you|they|we|he|she|it) )\b(?:would|will|could)\b`,
  'iu',
);

/** What somebody asked for or was promised may stand behind it, in the same sentence. */
const asAsked = /^(?:as|wie|comme|como|tal como)(?!\p{L})/iu;
const sentenceEnd =
  /[;:.!?()–—]|,? (?:since|because|which|weil|denn|puisque|car|porque|ya que|pois)(?!\p{L})/iu;

/** Words that tell nothing of what is claimed: every letter has them. */
export const plain: ReadonlySet<string> = new Set(
  'aussi bereits clock dabei damals damit dann deja dias fait faite ganz ganze ganzen gemacht gern gerne hecho immer jahre jahren jours mehr meses minuten mois monate schon sehr semaines semanas stunden tage tagen tambem tambien viel viele vorher wieder wochen zeit able poste postes puesto puestos vaga vagas stelle stellen answer decide fits afternoon evening noon midday tonight away suits please welcome decision expect expected following hear heard latest maybe news perhaps possibly reply touch already almost around back short best better bring came clear clearly close come coming days different early easy else enough especially exactly feel felt find first found full general getting glad going gone happy hard help high hope hour hours important interest interested interview keep kept kind large last late learn learned learning left letter life like little look looking lots main matter mean means meet meeting mind minute minutes moment month months morning much myself near nice nothing often once part past people perhaps place planning point possible question questions quite ready real right role second seen several since small someone something soon start still story talk thank third today together took true week weeks whole working world years yesterday'.split(
    ' ',
  ),
);

/** What a sentence of a letter claims of what was said and done, where that can be told from thanks, wishes and opinions. */
export function claimsIn(
  passage: Passage,
  language: LetterLanguage,
  anchors: readonly Anchor[],
): readonly Claim[] {
  const { told, othersTold, deed, more, voiced } = starts[language] ?? {};
  const startedBy = (pattern: RegExp | undefined, as: Claim['as']) =>
    pattern === undefined
      ? []
      : claimsStartedBy(passage, pattern, as, anchors).filter(
          ({ words, beside = [] }) => words.length + beside.length >= fewest,
        );
  const all = [
    ...startedBy(told, 'told'),
    ...startedBy(othersTold, 'told'),
    ...startedBy(deed, 'deed'),
    ...startedBy(voiced, 'voiced'),
    ...ownWordsIn(passage, relations[language], 'relation'),
    ...startedBy(more, 'more'),
    ...ownWordsIn(passage, motives[language], 'motive'),
  ];
  return all.filter(({ range }, index) =>
    isFree(
      range,
      all.slice(0, index).map((one) => one.range),
    ),
  );
}

function claimsStartedBy(
  passage: Passage,
  pattern: RegExp,
  as: Claim['as'],
  anchors: readonly Anchor[],
): readonly Claim[] {
  const { start } = passage;
  const text = withoutAnchors(passage, anchors);
  return [...passage.text.matchAll(pattern)].map((match) => {
    const from = match.index + match[0].length;
    const behind = passage.text.slice(from);
    const stop =
      (asAsked.test(match[0]) ? sentenceEnd : as === 'told' ? toldEnd : end).exec(behind)?.index ??
      behind.length;
    const about = clauseBefore(match, behind) ?? { start: from, end: from + stop };
    const last = Math.max(about.end, from);
    const written = passage.text.slice(match.index, last).trimEnd().replace(/,$/, '');
    const range = { start: start + match.index, end: start + match.index + written.length };
    const whole = { start: start + Math.min(about.start, match.index), end: range.end };
    const all = tellingWords(text.slice(about.start, about.end));
    const behindIt = all.filter((word) => !isLetterWord(word));
    const isShort = behindIt.length < fewest;
    const words = isShort ? [...besides(text, match), ...all] : all;
    // `my thesis dealt with it directly` says no more than that there is one, which its own word tells.
    const isOwnThing = /^my /i.test(match[0]) && all.every(isLetterWord);
    return {
      range,
      words: isOwnThing ? [] : words.filter((word) => !isLetterWord(word)),
      beside: isOwnThing ? [] : words.filter(isLetterWord),
      anchors: anchors.flatMap((one) =>
        isFree(one.range, [whole]) && !isRightBefore(one.range, range, passage) ? [] : one.words,
      ),
      isDenied: negation.test(written),
      isOwn: /^(?:I|my|having)\b/i.test(match[0]),
      // What stands before may be of something else.
      as: isShort && as === 'told' ? 'more' : as,
      teller: match.groups?.teller,
    };
  });
}

/** `with some time for it, as you suggested, I would soon`: what was asked for stands in the clause before. */
function clauseBefore({ 0: beginning, index, input }: RegExpExecArray, behind: string): Range | undefined {
  const before = input.slice(0, index);
  if (!asAsked.test(beginning) || !before.endsWith(', ') || !/^[,.]/.test(behind)) return undefined;
  const clause = before.split(/[;:.!?()–—]|, (?:and|but|so) /).at(-1) ?? '';
  return { start: index - clause.length, end: index };
}

const negation = /\b(?:no|not|never|none|nothing|neither|nor|without|cannot|yet|only)\b|n['’]t\b/i;

/** `At Malindi I wrote`: nothing stands between a name and a claim. */
function isRightBefore(one: Range, claim: Range, { text, start }: Passage): boolean {
  return one.end <= claim.start && /^[\s,]*$/.test(text.slice(one.end - start, claim.start - start));
}

/** The text of a passage with names, days and numbers as blanks. */
export function withoutAnchors({ text, start }: Passage, anchors: readonly Anchor[]): string {
  return anchors.reduce((rest, { range }) => {
    const [from, to] = [range.start - start, range.end - start];
    return rest.slice(0, from) + ' '.repeat(to - from) + rest.slice(to);
  }, text);
}

/**
 * What else a claim of few words is about. Notes leave out what was done more often than what it was done to, which a letter may say
 * first: `the visits you are planning`. What is the writer's or the reader's own tells nothing by itself: `my experience fits`.
 */
function besides(text: string, { 0: beginning, index }: RegExpExecArray): readonly string[] {
  if (/^(?:my|your|as) /i.test(beginning)) return [];
  return [
    ...(/^you/i.test(beginning) ? wordsBefore(text, index) : []),
    ...tellingWords(beginning, isKnownVerb),
  ];
}

/** The last telling words of the same clause before a place. */
function wordsBefore(text: string, index: number): readonly string[] {
  return tellingWords(/[^,;:.!?()–—]*$/u.exec(text.slice(0, index))?.[0] ?? '').slice(-fewest);
}

/** In letters: shorter words hardly tell anything. */
const shortest = 4;

/** `led` tells what was done; `ran` may be said of anything. */
const isKnownVerb = (word: string) => word.length === shortest - 1 && meaningsOf(word).length > 0;

function tellingWords(text: string, isShortToo?: (word: string) => boolean): readonly string[] {
  return fold(text)
    .replace(/\bof course\b/g, ' ')
    .split(' ')
    .filter(
      (word) =>
        (word.length >= shortest || isShortToo?.(word)) &&
        !plain.has(word) &&
        !commonWords.has(word) &&
        !saying.test(word),
    );
}

/** The words of `starts` that only say who speaks. */
const saying =
  /^(?:told|mentioned|said|explained|described|spoke|talked|have|been|speak|hold|also|since|recently|personally|ihnen|habe|haben|sich|dass|einen|eine|einem|einer|gesagt|erzahlt|erwahnt|erfahren|auch|vous|avez|avec|pour|dans|usted|dijo|conto|comento|menciono|para|como|voce|disse|contou|mencionou)$/;

/** In words: what is claimed with fewer is too little to judge. */
const fewest = 2;
