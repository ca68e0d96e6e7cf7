import { endsSentence } from './fullStop.ts';
import { moves } from './noteLanguage.ts';
import { partOf, type SourceText } from './sourceText.ts';

/** A part of a unit that says one thing. */
export interface Clause {
  readonly words: SourceText;
  /** What stood before it. */
  readonly after: 'start' | 'sentence' | 'arrow' | 'dash' | 'join' | 'bracket';
  /** Whether it ends in a question mark. */
  readonly isQuestion: boolean;
  /** Cries, marks and pictures behind it: `!!`, `🔥`, `lol`. */
  readonly mark: string;
}

const subject = `(?:I|i|im|ive|id|he|she|they|we|it|theyve|theyre|theyd|hes|shes|the (?:team|other|head|boss|last)|nobody|there|you|that|this)`;
/** Verbs with which a new clause begins though nobody stands before them: `, said bar models`, ` told him I'd send it`. */
const bareVerbs =
  'said|told|asked|asks|wanted|wondered|pressed|reckons|liked|loved|explained|showed|showing|mentioned|suggested|proposed|offered|gave|got|had|went|did|wants|needs|forgot|promised|never|should(?:a|ve| have)';

/** Between the sentences of a note. */
const sentenceEnd =
  /(?<mark>[.!?]+["”'’)]*(?:\s*[.!?])*)(?=\s|$)|(?<dots>\.{2,}|…)|(?<sign>\s*(?:\p{Emoji_Presentation}|\p{Extended_Pictographic}\uFE0F)+\s*)|(?<break>\n+)|(?<cry>\s+(?:lol|haha+|hehe+|lmao|argh+|ugh+|omg|ffs|ngl|tbh|smh|rofl)\b[ ,]*)/giu;

/** What parts a sentence into clauses. */
const joint = new RegExp(
  [
    String.raw`(?<arrow>\s*(?!(?:->|→) ${moves})(?:(?<!\p{L})(?:->|=>)|(?:->|=>)(?!\p{L})|→|←|<-)\s*)`,
    String.raw`(?<semi>\s*;\s+)`,
    String.raw`(?<dash>\s+[–—-]{1,3}\s+|\s*—\s*)`,
    String.raw`(?<slash>\s+\/\s+)`,
    String.raw`(?<join>,?\s+(?!so (?:I|we) could )(?:and|but|so|then|although|though|while|whereas|plus|oh|um|also|anyway|&)(?:\s+(?:then|also|so|oh|um|and))*\s+(?=(?:${subject}|${bareVerbs})\b(?!\s+(?:a|the|it)\s+lot))|,\s+(?=(?:${subject}|${bareVerbs})\b)|\s+and\s+(?=(?:get|give|send|mail|e-?mail|text|bring|show|forward) (?!(?:it|them|that|this|in|on|off|up|out)\b)\p{L})|,?\s+and\s+(?=(?:his|her|their) \p{L}+ (?:had|has|was|were|is|are|did|does)\b)|,\s+(?=\p{L}{2,} (?:me|us)\b)|,\s+(?=\p{L}+['’]s (?:\p{L}+ed|broken|down|off|out)\b)|,\s+so\s+(?!(?:that|far|much|many|long|on)\b))`,
  ].join('|'),
  'giu',
);

/** In speech that was written down without any mark, everybody who does something begins a clause. */
const jointOfRunOn = new RegExp(
  String.raw`${joint.source}|(?<speech>\s+(?:um|uh|er|oh|okay so|ok so|anyway)\s+(?:and\s+|so\s+)?|\s+(?<!\b(?:that|what|how|if|when|why|where|because|says|say|think|thinks|reckons|know|do|did|does|would|could|can|should|will|have|had|am|was|were|or|than|as|the|which|who|like|told|me|him|her|than|before|after|until|since|you|once)\s+)(?=(?:I|he|she|they|we)\s+\p{Ll}))`,
  'giu',
);

/** Takes a sentence apart at its joints: dashes, arrows, and where somebody else begins to do something. */
export function clausesOf(
  sentence: NoteSentence,
  startsAt: (text: string) => boolean = () => false,
): readonly Clause[] {
  return clausesOfSentence(sentence.sentence, sentence.mark, sentence.isFirst, startsAt);
}

/** A sentence of a unit and what ends it. */
export interface NoteSentence {
  readonly sentence: SourceText;
  readonly mark: string;
  readonly isFirst: boolean;
}

/** The sentences of a unit, with what ends each. */
export function sentencesOf(words: SourceText): readonly NoteSentence[] {
  const found: NoteSentence[] = [];
  let start = 0;
  const close = (end: number, next: number, mark: string) => {
    const whole = partOf(words, start, end);
    // `3.1 Dana: ...`: the number of a point.
    const sentence = partOf(whole, /^\d{1,2}\.\d{1,2}\.?\s+(?=\p{L})/u.exec(whole.text)?.[0].length ?? 0);
    const last = found.at(-1);
    if (/[\p{L}\p{N}]/u.test(sentence.text)) found.push({ sentence, mark, isFirst: found.length === 0 });
    else if (last) found[found.length - 1] = { ...last, mark: `${last.mark}${sentence.text}${mark}` };
    start = next;
  };
  for (const match of words.text.matchAll(sentenceEnd)) {
    const { mark } = match.groups ?? {};
    const before = words.text.slice(Math.max(start, match.index - 12), match.index);
    if (mark !== undefined && /^\.["”'’)]*$/.test(mark) && !endsSentence(words.text, match.index, start))
      continue;
    // Nor is that of a name in quotation marks: `my "Ops!" rewrite`.
    if (
      mark !== undefined &&
      /["”]$/.test(mark) &&
      /["“][^\s"“”]{1,20}$/u.test(before) &&
      /^\s+\p{Ll}/u.test(words.text.slice(match.index + mark.length))
    )
      continue;
    // A mark in the middle of a phrase is no end: `two are still PLC-5 (!!) w/ RIO`.
    if (mark !== undefined && /\($/.test(before)) continue;
    if (match[0] === '') continue;
    close(
      match.index + (mark === undefined ? 0 : quoteLength(mark)),
      match.index + match[0].length,
      match[0],
    );
  }
  close(words.text.length, words.text.length, '');
  return found;
}

/** A quotation mark or bracket that closes a sentence belongs to it, its full stop does not. */
function quoteLength(mark: string): number {
  return /["”'’)]/.test(mark) ? mark.length : 0;
}

function clausesOfSentence(
  sentence: SourceText,
  mark: string,
  isFirst: boolean,
  startsAt: (text: string) => boolean,
): readonly Clause[] {
  const clauses: Clause[] = [];
  const isQuestion = mark.includes('?');
  const push = (words: SourceText, after: Clause['after']) => {
    if (/[\p{L}\p{N}]/u.test(words.text)) clauses.push({ words, after, isQuestion: false, mark: '' });
  };
  const text = masked(sentence.text);
  let start = 0;
  let after: Clause['after'] = isFirst ? 'start' : 'sentence';
  // `What I should have said, and had on my card, is: ...` is one thing.
  const isFronted =
    /^(?:what|the thing|one thing|the one thing) (?:that )?I\b.{0,100}(?::|\b(?:is|was)\b)/i.test(text);
  const runsOn = isRunOn(text);
  for (const match of isFronted ? [] : text.matchAll(runsOn ? jointOfRunOn : joint)) {
    push(partOf(sentence, start, match.index), after);
    after = match.groups?.arrow !== undefined ? 'arrow' : match.groups?.dash !== undefined ? 'dash' : 'join';
    start = match.index + match[0].length;
  }
  push(partOf(sentence, start), after);
  const split = clauses.flatMap((clause) => atNames(clause, startsAt, runsOn));
  return split.map((clause, index) =>
    index === split.length - 1 ? { ...clause, isQuestion, mark } : clause,
  );
}

/** Whether a sentence is speech that was written down without any mark. */
export function isRunOn(text: string): boolean {
  return text.split(/\s+/).length > 35 && !/[,;:.]/.test(text);
}

/** In such speech, a name in front of a verb: `... in it colin asked what I'd do`. */
const nameOfRunOn =
  /(?<!\b(?:told|asked|with|to|for|and|but|so|then|of|about|from|by|sir|ma['’]?am|mr|mrs|ms|miss|dr|the|when|that|because|if|where|says?|said|think|thinks|know|like|than|at|what|how|who|which))\s+(?=(?:\p{L}[\p{L}'’]*\s+){1,3}(?:asked|asks|said|says|told|wants|wanted|needs|showed|walked|took|gave|loves|loved|liked|likes|is|was|has|had|made|let|went|goes|thinks|reckons|came|mentioned|explained)\b)/giu;

/** A clause that goes on with somebody's name: `declan is contracts manager, Sinead is the H&S one`. */
function atNames(clause: Clause, startsAt: (text: string) => boolean, runsOn: boolean): readonly Clause[] {
  const text = masked(clause.words.text);
  const parts: Clause[] = [];
  let start = 0;
  const joints = [
    ...text.matchAll(/(?:,\s+(?:and |but |so |then )?|\s+(?:and|but|so|then)\s+)(?=\p{L})/gu),
    ...(runsOn ? text.matchAll(nameOfRunOn) : []),
  ].toSorted((a, b) => a.index - b.index);
  for (const match of joints) {
    const rest = text.slice(match.index + match[0].length);
    // `introduce Dana and Luis`, `send Dana and Luis the plan`.
    const isObject =
      !match[0].startsWith(',') && /^\S+(?: \p{Lu}\S*)*(?:$| (?:the|an?|my|our|your|some|to)\b)/u.test(rest);
    if (isObject || !startsAt(rest)) continue;
    parts.push({
      ...clause,
      words: partOf(clause.words, start, match.index),
      after: start === 0 ? clause.after : 'join',
    });
    start = match.index + match[0].length;
  }
  parts.push({ ...clause, words: partOf(clause.words, start), after: start === 0 ? clause.after : 'join' });
  return parts.filter(({ words }) => words.text !== '');
}

/** The same text with what stands in brackets and quotation marks hidden, so that no joint is found there. */
function masked(text: string): string {
  return text.replace(
    /\([^()]{0,300}\)|"[^"]{0,300}"|“[^”]{0,300}”/g,
    (inside) =>
      inside.charAt(0) + '\u2022'.repeat(Math.max(inside.length - 2, 0)) + inside.charAt(inside.length - 1),
  );
}
