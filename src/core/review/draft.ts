import type { Node } from 'mdast';
import { monthWords } from '../dayReading.ts';
import { readFrontMatter } from '../frontMatter/readFrontMatter.ts';
import type { Letter } from '../log/letter.ts';
import type { ParseMarkdown } from '../notes/notes.ts';
import { isParent } from '../notes/proseOf.ts';
import { fold, type Range } from '../text.ts';

/** Words at a place of the file. */
export interface Passage {
  readonly text: string;
  readonly start: number;
}

/**
 * What a letter says, apart from how it is written. `visible` and `prose` are as long as the file, with everything else
 * blanked, so that an offset in them is one in the file.
 */
export interface Draft {
  /** All words of the body: no Markdown, code, comments, or quoted blocks. */
  readonly visible: string;
  /** What the writer says: `visible` without greeting, signature, quotations, links and addresses. */
  readonly prose: string;
  /** What stands inside `<...>`, as HTML. */
  readonly tags: readonly Passage[];
  /** The line that greets, without what follows on it. */
  readonly greeting: Passage | undefined;
  readonly sentences: readonly Passage[];
  /** What stands between greeting and closing, without the blanks around it. */
  readonly body: Range;
  /** Words between greeting and signature. */
  readonly wordCount: number;
  /** The subject; its start is unknown where the file writes it otherwise (escapes). */
  readonly subject: { readonly text: string; readonly range: Range } | undefined;
  /** Whether it holds a link, an image or names attachments in its front matter. */
  readonly carriesFiles: boolean;
  /** Codes that the letter switches off. */
  readonly ignored: ReadonlySet<string>;
}

/** Reads the file of a letter. */
export function readDraft(letter: Letter, text: string, parse: ParseMarkdown): Draft {
  const found = collect(text, letter.bodyStart, parse);
  const visible = keepOnly(text, found.words);
  const greeting = greetingOf(visible, letter);
  const parts = partsOf(visible, greeting);
  const prose = keepOnly(maskQuotations(visible), parts);
  return {
    visible,
    prose,
    tags: found.tags,
    greeting,
    sentences: sentencesOf(prose),
    body: bodyOf(text, greeting, parts),
    wordCount: parts.reduce((sum, { start, end }) => sum + wordsOf(visible.slice(start, end)).length, 0),
    subject: subjectOf(letter, text),
    carriesFiles: found.links || namesAttachments(text),
    ignored: new Set(found.tags.flatMap(({ text: tag }) => ignoredCodes(tag))),
  };
}

/** The words of a text; one with an apostrophe, a hyphen or a dot inside is one. */
export function wordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}\p{M}]+(?:['’.@/_-][\p{L}\p{N}\p{M}]+)*/gu) ?? [];
}

interface Collected {
  readonly words: readonly Range[];
  readonly tags: readonly Passage[];
  readonly links: boolean;
}

/** What is said by others, or aside. */
const silent = new Set(['blockquote', 'footnoteDefinition']);
const carrying = new Set(['link', 'linkReference', 'image', 'imageReference']);

function collect(text: string, bodyStart: number, parse: ParseMarkdown): Collected {
  const words: Range[] = [];
  const tags: Passage[] = [];
  let links = false;
  const visit = (node: Node): void => {
    const start = (node.position?.start.offset ?? 0) + bodyStart;
    const end = (node.position?.end.offset ?? 0) + bodyStart;
    links ||= carrying.has(node.type) && !text.slice(start, end).includes('mailto:');
    if (node.type === 'html') tags.push({ text: text.slice(start, end), start });
    else if (node.type === 'text') words.push({ start, end });
    else if (isParent(node) && !silent.has(node.type)) node.children.forEach(visit);
  };
  const root = parse(text.slice(bodyStart));
  visit(root);
  // A line to write on, where the name should be; elsewhere it parts what it stands between.
  const { type, position } = root.children.at(-1) ?? {};
  const line = {
    start: (position?.start.offset ?? 0) + bodyStart,
    end: (position?.end.offset ?? 0) + bodyStart,
  };
  if (type === 'thematicBreak' && text[line.start] === '_') words.push(line);
  return { words, tags, links };
}

/** `text` with everything outside `ranges` as blanks; lines stay lines. */
function keepOnly(text: string, ranges: readonly Range[]): string {
  let result = '';
  let at = 0;
  for (const { start, end } of ranges) {
    if (start < at) continue;
    result += blank(text.slice(at, start)) + text.slice(start, end);
    at = end;
  }
  return result + blank(text.slice(at));
}

function blank(text: string): string {
  return text.replace(/[^\r\n]/g, ' ');
}

/** Quoted words, addresses of any sort: somebody else's or no words at all. */
const quotations =
  /“[^“”]{0,400}”|«[^«»]{0,400}»|„[^„“”]{0,400}[“”]|(?<![\p{L}\p{N}])"[^"\n]{0,400}"(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])‘[^‘’\n]{0,200}’(?![\p{L}\p{N}])|\bhttps?:\/\/\S+|\bwww\.\S+|[^\s@<>(),;]{1,64}@[^\s@<>(),;]{1,255}/gu;

/** The text with what is quoted, links and addresses as blanks. */
export function maskQuotations(text: string): string {
  return text.replace(quotations, blank);
}

/** Words that open a letter, in the languages a log may hold; the rest of the line names the reader. */
const salutation =
  /^\s*(?:(?:my )?dear(?:est)?|hi(?:ya)?|hello|hey(?:a|up)?|ay ?up|alright|howdy|g[’']day|greetings|good (?:morning|afternoon|evening|day)|liebe[rs]?|sehr geehrte[rs]?|guten (?:tag|morgen|abend)|hallo|moin|servus|grüezi|grüß gott|bonjour|bonsoir|salut|cher|chère|chers|chères|madame|monsieur|estimad[oa]s?|apreciad[oa]s?|querid[oa]s?|hola|buenos d[ií]as|buenas (?:tardes|noches)|prezad[oa]s?|car[oai]|olá|bom dia|boa (?:tarde|noite)|gentile|egregio|buongiorno|ciao|beste|geachte|kära|hej|kære|szanown[aiy]\p{L}*|drog[ai]\p{L}*|dzień dobry|cześć|shalom|salam|as-salamu alaykum|namaste)(?!\p{L})/iu;

/** Before the name, as in `Hi again, Dana` and `Guten Tag, Frau Koch`: part of what opens. */
const beforeName =
  /^(?:\s+(?:again|there|once more|zusammen|nochmals?))?\s*[,!]\s*(?=\p{Lu}[\p{L}.'’-]*(?:\s+(?:\p{Lu}[\p{L}.'’-]*|van|von|vom|zu|de|der|den|del|di|da|la|le|al|bin|and|und|et|y|e|&)){0,6}\s*[,:!]?\s*$)/u;

/** The line above the greeting: where Japanese letters have the company. */
export function headingOf({ greeting, visible }: Pick<Draft, 'greeting' | 'visible'>): readonly Passage[] {
  if (!greeting) return [];
  const above = visible.slice(0, greeting.start).trimEnd();
  const start = above.lastIndexOf('\n') + 1;
  return start === above.length ? [] : [{ text: above.slice(start), start }];
}

/** Lines that may stand over the greeting, such as an address and a date, are no longer than this, and so many at most. */
const [longestHeading, mostHeadings] = [60, 12];

function greetingOf(visible: string, letter: Letter): Passage | undefined {
  const body = visible.slice(letter.bodyStart);
  const lines = [...body.matchAll(/\S[^\r\n]*/g)].slice(0, mostHeadings);
  const [first] = lines;
  if (!first) return undefined;
  const after = lines.findIndex(({ 0: line }) => line.length > longestHeading || /[.!?]\s*$/.test(line));
  const headings = after < 0 ? lines : lines.slice(0, after);
  const opens = ({ 0: line }: RegExpExecArray) => salutation.test(line) && !closing.test(line);
  const line = opens(first) ? first : headings.find(opens);
  if (line) {
    const start = letter.bodyStart + line.index;
    const opening = openingOf(line[0]);
    const name =
      /^[^,:;!?–—\r\n]{0,80}?(?=\s*(?:[,:;!?–—]|\s-(?:\s|$)|$))(?:, (?:dear|liebe[rs]?|cher|chère) [^,:;!?–—\r\n]{1,60})?/iu.exec(
        line[0].slice(opening.length),
      );
    return name ? { text: opening + name[0], start } : undefined;
  }
  // Over Japanese letters stand company and post.
  const honoured = lines.slice(0, 4).find(({ 0: text }) => /(?:様|御中)\s*$/u.test(text));
  if (honoured) {
    return { text: honoured[0].trimEnd(), start: letter.bodyStart + honoured.index };
  }
  const start = letter.bodyStart + first.index;
  // One that is still to be picked: `[Anrede],`.
  const open = /^\[[^\]]{1,60}\](?=[,:]?\s*$)/u.exec(first[0]);
  if (open) return { text: open[0], start };
  // A line of its own that is a name: `Dana,` or `田中様`.
  const alone = /^(?:\p{Lu}|\p{Lo})[\p{L}\p{M}'’. -]{0,40}(?=[,:、，]?\s*$)/u.exec(first[0].trimEnd());
  return alone && /[,:、，]$|様$|さん$/u.test(first[0].trimEnd()) ? { text: alone[0], start } : undefined;
}

/** What stands before the name in a line that greets; empty where nothing does. */
export function openingOf(line: string): string {
  const opening = salutation.exec(line)?.[0] ?? '';
  return opening + (opening === '' ? '' : (beforeName.exec(line.slice(opening.length))?.[0] ?? ''));
}

const closing =
  /^\s*(?:(?:with )?(?:my |the |all my )?(?:very |many |kind(?:est)? |best |warm(?:est)? |sincere(?:st)? |friendly )*(?:regards|wishes|thanks|gratitude|appreciation)(?: and (?:regards|thanks|best wishes|kind regards))?|sincerely(?: yours)?|yours(?: (?:truly|sincerely|faithfully))?|best|cheers|warmly|respectfully(?: yours)?|cordially|gratefully|all the best|take care|thank you(?: (?:again|so much|very much|all|both))*|thanks (?:again|so much)|until (?:then|soon|\w+day)|mit (?:freundlichen|besten|herzlichen|lieben) grü(?:ß|ss)en|(?:viele|beste|herzliche|liebe|freundliche|schöne) grü(?:ß|ss)e|(?:bien )?cordialement|bien à vous|à bientôt|(?:je vous prie d['’]agréer|veuillez agréer)[^\n]{0,120}|un saludo(?: (?:muy )?cordial)?|saludos(?: cordiales)?|cordialmente|atentamente|atenciosamente|(?:um )?abraços?|com os melhores cumprimentos|(?:何卒|どうぞ)?(?:よろしく|宜しく)お願い(?:いたします|申し上げます|致します)。|cordiali saluti|met vriendelijke groet(?:en)?|med vänlig hälsning|敬具)[,.!]?\s*$/iu;

/** Where the letter itself stands, after the greeting and before the signature; a postscript belongs to it. */
function partsOf(visible: string, greeting: Passage | undefined): readonly Range[] {
  const lines = [...visible.matchAll(/[^\r\n]+/g)]
    .map((match) => ({ text: match[0], start: match.index, end: match.index + match[0].length }))
    .filter(({ text }) => text.trim() !== '');
  const start = greeting ? greeting.start + greeting.text.length : (lines[0]?.start ?? visible.length);
  const body = lines.filter((line) => line.end > start);
  const signature = body.findIndex(
    (line, index) => index >= body.length - 10 && index > 0 && closing.test(line.text),
  );
  const last = body.at(-1);
  const bareName =
    body.length > 1 && last && wordsOf(last.text).length <= 4 && /^[^.!?:;。！？、]*$/.test(last.text.trim());
  const signatureStart = body[signature]?.start ?? (bareName ? last.start : undefined);
  const end = signatureStart ?? last?.end ?? start;
  const postscript = body.find(
    (line) => line.start > end && /^\s*p\.? ?(?:p\.? ?)?s\b\.?[:,.–— -]?/iu.test(line.text),
  );
  const main = { start, end: Math.max(start, end) };
  return postscript ? [main, { start: postscript.start, end: last?.end ?? postscript.end }] : [main];
}

/** From the line after the greeting up to what is not blank before the closing; comments that answers stand in are part of it. */
function bodyOf(text: string, greeting: Passage | undefined, [main]: readonly Range[]): Range {
  const end = main?.end ?? text.length;
  const begin = main?.start ?? end;
  const before = greeting ? /^[^\r\n]*\s*/ : /^\s*/;
  const start = Math.min(begin + (before.exec(text.slice(begin, end))?.[0].length ?? 0), end);
  return { start, end: start + text.slice(start, end).trimEnd().length };
}

/** A full stop after these ends no sentence. */
const abbreviation =
  /(?:^|[\s(])(?:mr|mrs|ms|mx|dr|prof|sr|jr|st|no|vs|e\.g|i\.e|etc|inc|ltd|co|corp|a\.m|p\.m|\p{Lu})$/iu;

/** After these it ends none that goes on: `on Tue. 24 Nov. at noon`. */
const shortDate =
  /\b(?:Mon|Tues?|Wed|Thu(?:rs?)?|Fri|Sat|Sun|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)$/;
const goingOn = /^\.\s+[\p{Ll}\d]/u;
/** `am 19. November`: the number of a day, in the languages that put a full stop behind it. */
const ofMonth = new RegExp(`^\\.\\s+(?:${monthWords.flat().join('|')})(?!\\p{L})`, 'iu');
/** In characters: longer than any month's name, with its full stop. */
const longestMonth = 16;

/** The sentences of prose: an end mark and a blank, or an empty line, closes one. */
function sentencesOf(prose: string): readonly Passage[] {
  const sentences: Passage[] = [];
  let start = 0;
  const close = (end: number) => {
    const raw = prose.slice(start, end);
    const text = raw.trim();
    if (/[\p{L}\p{N}]/u.test(text)) sentences.push({ text, start: start + raw.indexOf(text) });
    start = end;
  };
  for (const mark of prose.matchAll(
    /[.!?]+["'”’)]*(?=\s|$)|[。！？]+[」』）]*|(?:\r\n|\n|\r)[ \t]*(?:\r\n|\n|\r)|:[ \t]*(?=[\r\n])/g,
  )) {
    const before = prose.slice(Math.max(start, mark.index - 12), mark.index);
    if (mark[0] === '.' && abbreviation.test(before)) continue;
    if (shortDate.test(before) && goingOn.test(prose.slice(mark.index, mark.index + 4))) continue;
    if (/\d$/.test(before) && /^\.\s+\p{Ll}/u.test(prose.slice(mark.index, mark.index + 4))) continue;
    if (/\d$/.test(before) && ofMonth.test(prose.slice(mark.index, mark.index + longestMonth))) continue;
    close(mark.index + mark[0].length);
  }
  close(prose.length);
  return sentences;
}

function subjectOf({ subject }: Letter, text: string): Draft['subject'] {
  if (!subject) return undefined;
  const at = text.slice(subject.range.start, subject.range.end).indexOf(subject.value);
  const start = subject.range.start + at;
  const range = at < 0 ? subject.range : { start, end: start + subject.value.length };
  return { text: subject.value, range };
}

function namesAttachments(text: string): boolean {
  const reading = readFrontMatter(text);
  const pairs = reading.kind === 'read' ? reading.frontMatter.pairs : [];
  return pairs.some(({ key, value }) => /^attach(?:ment|ments|ed)?$/.test(fold(key)) && value !== undefined);
}

/** The codes of `<!-- review-ignore CODE ... -->`. */
function ignoredCodes(tag: string): readonly string[] {
  return [...tag.matchAll(/<!--\s*review-ignore[\s:]+([^>]*?)\s*-->/g)].flatMap(
    (match) => match[1]?.split(/[\s,]+/) ?? [],
  );
}
