import { sentence } from '../text.ts';
import type { Draft, Passage } from './draft.ts';
import { findAll, type Remark, type ReviewRule, subjectPassage } from './reading.ts';

/** What nobody writes on purpose, wherever it stands. */
const leftovers: readonly RegExp[] = [
  /\{\{[^{}\n]{0,200}\}\}/g,
  /<%[^%\n]{0,200}%>/g,
  // A snippet's tab stop, with or without its prompt.
  /\$\{\d+(?:[:|/][^}\n]{0,300})?\}/g,
  /\[object Object\]/g,
  /_{3,}/g,
  /\bTKTK\b/g,
  /\bLorem ipsum\b/gi,
  /(?<!\p{Lu}\p{L}{0,20} )\bX{3,}\b/gu,
  // A note to oneself, not a talk about to-do lists.
  /(?<=^|[\n(]|[.!?]\s)[ \t]*TODO\b(?! (?:list|app|comment|item|board)s?\b)[^\n.!?)]{0,100}/g,
  /\b(?:TODO|FIXME):[^\n.!?)]{0,100}/g,
];

/** `undefined` where a name or a thing should be. */
const undefinedValues: readonly RegExp[] = [
  /(?<=\b(?:dear|hi|hello|hey|at|with|for|about|from|of|joining|by|on|the) )(?:undefined|\[?null\]?|NaN)(?=\s*(?:[,.;:!?)]|$))/gi,
  /\bundefined(?= (?:role|position|interview|team|opening|job)\b)/g,
];

/** Talk about programs, in which `undefined` is a word. */
const programming =
  /\b(?:null|javascript|typescript|variables?|functions?|bugs?|values?|types?|errors?|behaviou?r|code|compilers?|references?|symbols?|c\+\+)\b/i;

/** Single words in brackets that are a blank for certain. */
const blankWord =
  /^(?:(?:your|my|their|first|last|full|company|hiring|job|interview|interviewer'?s?|recipient'?s?|manager'?s?|role|position|team|contact|phone|e-?mail|city|school|product|project)[ _-]?)*(?:names?|surname|company|role|title|position|date|day|time|team|manager|interviewer|recruiter|recipient|signature|phone|e-?mail|number|address|topic|detail|skill|reason|link|url|project|product|salary|amount|tbd|todo|xx+|insert|fill in|x|y)$/i;

/** Editors' brackets, notes, citations, marks: not blanks. */
const notBlank = /^(?:sic|\d+|[ivx]+|[a-z]|[^\]]*\b(?:et al\b|(?:19|20)\d\d)[^\]]*|pdf|docx?|\^.*|!\w+)$/i;

/** `unfilled-blank`: what was left to fill in. */
export const unfilledBlank: ReviewRule = ({ draft }) => {
  const remarks = passages(draft).flatMap((passage) => [
    ...leftovers.flatMap((pattern) => findAll(passage, pattern)),
    ...undefinedValues.flatMap((pattern) =>
      findAll(passage, pattern).filter(({ match }) => !programming.test(sentenceAround(match))),
    ),
    ...findAll(passage, /\[([^[\]\n]{0,300})\](?![([:])/g).filter(({ match }) => isBlank(match[1] ?? '')),
    ...findAll(passage, /(?<![{$])\{([A-Za-z][\w .'-]{0,40})\}(?!\})/g).filter(({ match }) =>
      blankWord.test((match[1] ?? '').trim()),
    ),
    ...findAll(passage, /<([A-Za-z][\w .'-]{0,40})>/g).filter(({ match }) =>
      blankWord.test((match[1] ?? '').trim()),
    ),
  ]);
  return distinct(
    remarks.map(({ match, range }) => {
      const lead = match[0].length - match[0].trimStart().length;
      return {
        code: 'unfilled-blank',
        range: { start: range.start + lead, end: range.end },
        message: sentence('{0} is still to be filled in.', shown(match[0])),
      };
    }),
  );
};

function passages(draft: Draft): readonly Passage[] {
  return [
    { text: draft.visible, start: 0 },
    ...draft.tags.filter(({ text }) => !text.startsWith('<!--')),
    ...subjectPassage(draft),
  ];
}

/** Several words in brackets are a prompt; one word is, where it is a usual one, in capitals or dots. */
function isBlank(inside: string): boolean {
  const text = inside.trim();
  if (text === '') return inside.length > 1;
  if (/^[.…_\s-]+$/.test(text)) return true;
  if (notBlank.test(text)) return false;
  if (blankWord.test(text)) return true;
  return text.split(/[\s_]+/).length > 1 && /\p{L}{2}/u.test(text);
}

function sentenceAround(match: RegExpExecArray): string {
  const before =
    match.input
      .slice(Math.max(0, match.index - 160), match.index)
      .split(/[.!?]\s/)
      .at(-1) ?? '';
  const after =
    match.input
      .slice(match.index + match[0].length)
      .slice(0, 160)
      .split(/[.!?]\s/)[0] ?? '';
  return before + after;
}

function shown(text: string): string {
  const line = text.trim();
  return line.length > 40 ? `${line.slice(0, 39)}…` : line;
}

/** Of remarks that overlap, the one that starts first and is longest. */
function distinct(remarks: readonly Remark[]): readonly Remark[] {
  const sorted = remarks.toSorted((a, b) => a.range.start - b.range.start || b.range.end - a.range.end);
  let end = -1;
  return sorted.filter(({ range }) => {
    if (range.start < end) return false;
    end = range.end;
    return true;
  });
}
