import type { CivilDate } from '../calendar.ts';
import type { Range } from '../text.ts';
import type { Mailbox, Message } from './message.ts';
import type { Place, Words } from './reading.ts';

/** What a stretch of a message is: only what is new or was passed on says something; what is quoted was said before. */
export type Part = 'new' | 'forwarded' | 'quoted' | 'footer';

/** A stretch of a message that somebody wrote at one time. */
export interface Passage {
  readonly place: Place;
  readonly part: Part;
  /** Where it begins in its place. */
  readonly start: number;
  /** As it stands there. */
  readonly text: string;
  /** The same, letter by letter, in one spelling: plain quotes and spaces, and lines joined that only a mail program broke. */
  readonly flat: string;
  /** What stands above it, where it was passed on or quoted, or who said it in a chat. */
  readonly header: PassageHeader | undefined;
  /** When it was written, where that is another day than that of the message. */
  readonly written?: CivilDate | undefined;
}

export interface PassageHeader {
  readonly from: Mailbox | undefined;
  readonly to: Mailbox | undefined;
  readonly cc: readonly Mailbox[];
  readonly subject: string;
  readonly date: string;
  readonly isForward: boolean;
}

/** In characters; a passage is read this far. */
const longestPassage = 8_000;

/** Nobody passes on more mails in one; of more the last is read to its end. */
const mostPassages = 60;

/** In characters of a line above what was passed on. */
const longestHeader = 250;

/** The words at a range of a passage. */
export function wordsAt(passage: Passage, { start, end }: Range): Words {
  return {
    place: passage.place,
    range: { start: passage.start + start, end: passage.start + end },
    text: passage.text.slice(start, end),
  };
}

/** A text of its own, such as a subject or a property of a calendar, as a passage. */
export function passageOf(place: Place, text: string): Passage {
  return { place, part: 'new', start: 0, text, flat: flatten(text), header: undefined };
}

/** The stretches of the text of a message, in order. */
export function passagesOf({ text, subject }: Message): readonly Passage[] {
  const lines = linesOf(text);
  const cuts: { line: number; part: Part; header: PassageHeader | undefined; skip: number }[] = [];
  let isQuoted = false;
  for (let index = 0; index < lines.length && cuts.length < mostPassages; index++) {
    const header = headerAt(lines, index);
    if (header) {
      const isTop = lines.slice(0, index).every((line) => line.text.trim() === '');
      const marked = markAbove(lines, index);
      const isForward =
        marked.isForward ||
        isTop ||
        (isForwardSubject(subject) && !cuts.some(({ part }) => part === 'forwarded'));
      const part: Part = isForward && !isQuoted ? 'forwarded' : 'quoted';
      cuts.push({ line: marked.line, part, header: { ...header.header, isForward }, skip: header.end });
      index = header.end - 1;
      isQuoted = part === 'quoted';
      continue;
    }
    const line = lines[index]?.text ?? '';
    if (isAttribution(lines, index)) {
      cuts.push({ line: index, part: 'quoted', header: undefined, skip: index });
      isQuoted = true;
    } else if (/^\s?>/.test(line)) {
      if (cuts.at(-1)?.part !== 'quoted')
        cuts.push({ line: index, part: 'quoted', header: undefined, skip: index });
    } else if (
      (/^-- ?$/.test(line) || smallPrint.test(line) || isPanel(lines, index)) &&
      !isQuoted &&
      cuts.at(-1)?.part !== 'footer'
    ) {
      cuts.push({ line: index, part: 'footer', header: undefined, skip: index + 1 });
    } else if (cuts.at(-1)?.part === 'quoted' && !isQuoted && line.trim() !== '') {
      // Somebody answers between the lines.
      cuts.push({ line: index, part: 'new', header: undefined, skip: index });
    }
  }
  const starts = [{ line: 0, part: 'new' as Part, header: undefined, skip: 0 }, ...cuts];
  return starts.flatMap(({ part, header, skip }, index): readonly Passage[] => {
    const from = lines[skip]?.start ?? text.length;
    const next = starts[index + 1];
    const until = next ? (lines[next.line]?.start ?? text.length) : text.length;
    const stretch = text.slice(from, Math.min(until, from + longestPassage));
    if (stretch.trim() === '' && !header) return [];
    const flat = flatten(part === 'quoted' ? withoutMarks(stretch) : stretch);
    return [{ place: 'text', part, start: from, text: stretch, flat, header }];
  });
}

/** The marks of quoted lines before their line ends, so that a sentence goes on from line to line; every letter stays at its place. */
function withoutMarks(text: string): string {
  return text
    .replace(/(?<=^|\n)> ?/, (mark) => ' '.repeat(mark.length))
    .replace(/\n((?:> ?)+)/g, (_, marks: string) => `${' '.repeat(marks.length)}\n`);
}

export interface Line {
  readonly start: number;
  readonly text: string;
}

export function linesOf(text: string): readonly Line[] {
  let start = 0;
  return text.split('\n').map((line) => {
    const found = { start, text: line };
    start += line.length + 1;
    return found;
  });
}

/** Every line of a header that stands above what is passed on: English, German, French, Spanish, Portuguese, Japanese. */
const headerNames = {
  from: 'from|von|de|expéditeur|remitente|差出人|送信者|送信元',
  date: 'sent|date|gesendet|datum|envoyé|envoyé le|date|enviado|enviado el|enviada em|enviado em|fecha|data|送信日時|日時|日付',
  to: 'to|an|à|a|para|destinataire|宛先',
  subject: 'subject|betreff|objet|asunto|assunto|件名',
  cc: 'cc|kopie|copie|bcc|reply-to|antwort an|responder a|répondre à',
} as const;

const headerLine = new RegExp(
  String.raw`^[ \t>]*\*?(?:${Object.entries(headerNames)
    .map(([name, words]) => `(?<${name}>${words})`)
    .join('|')})\*?\s?[:：]\*?\s?(?<value>.*)$`,
  'iu',
);

/** The header that begins at a line, and the line behind it; undefined where none does. */
function headerAt(
  lines: readonly Line[],
  index: number,
): { readonly header: Omit<PassageHeader, 'isForward'>; readonly end: number } | undefined {
  const first = headerLine.exec(lines[index]?.text ?? '');
  const isHeader = first !== null && (first.groups?.from !== undefined || isFromBelow(lines, index));
  if (!isHeader) return shownHeaderAt(lines, index);
  const values = new Map<string, string>();
  let end = index;
  for (; end < lines.length && end < index + 14; end++) {
    const line = lines[end]?.text ?? '';
    const found = headerLine.exec(line);
    if (line.trim() === '') break;
    const name = found && Object.keys(headerNames).find((key) => found.groups?.[key] !== undefined);
    if (!name) {
      // A value that went on.
      if (values.size === 0 || !/^[ \t>]+\S|@/.test(line)) break;
      continue;
    }
    if (!values.has(name)) values.set(name, (found.groups?.value ?? '').trim().slice(0, longestHeader));
  }
  if (!values.has('date') && !values.has('to') && !values.has('subject')) return undefined;
  if (values.size < 2) return undefined;
  const header = {
    from: mailboxOf(values.get('from') ?? ''),
    to: mailboxOf(values.get('to') ?? ''),
    cc: [...(values.get('cc') ?? '').matchAll(/[^<>;]{0,80}<[^<>\s]{3,200}>/g)].flatMap(
      ([one]) => mailboxOf(one.replace(/^[\s,]+/, '')) ?? [],
    ),
    subject: values.get('subject') ?? '',
    date: values.get('date') ?? '',
  };
  return { header, end };
}

/** Whether the sender stands in one of the next lines of a header: some programs begin it with the subject, or the date. */
function isFromBelow(lines: readonly Line[], index: number): boolean {
  const below = lines.slice(index + 1, index + 5).map(({ text }) => headerLine.exec(text)?.groups);
  const from = below.findIndex((groups) => groups?.from !== undefined);
  const isBlock = from >= 0 && below.slice(0, from).every((groups) => groups);
  return isBlock && /@/.test(lines[index + 1 + from]?.text ?? '');
}

/** The head of a mail as it is copied from a page: `Dana Okafor <dana@x.example>`, `to me`, `Sat 28 Nov 2026, 8:47 AM`. */
function shownHeaderAt(
  lines: readonly Line[],
  index: number,
): { readonly header: Omit<PassageHeader, 'isForward'>; readonly end: number } | undefined {
  const from = /^[^<>\n]{2,80} <[^<>\s@]{1,100}@[^<>\s]{3,150}>[ \t]*$/u.exec(lines[index]?.text ?? '')?.[0];
  if (from === undefined || lines.slice(0, index).some(({ text }) => text.trim() !== '')) return undefined;
  const below = lines.slice(index + 1, index + 6).map(({ text }) => text.trim());
  const date = below.findIndex(
    (text) => text.length < 50 && /(?:19|20)\d{2}/.test(text) && /\d{1,2}[:.h]\d{2}/.test(text),
  );
  if (date < 0 || below.slice(0, date).some((text) => text.length > 60)) return undefined;
  const header = { from: mailboxOf(from), to: undefined, cc: [], subject: '', date: below[date] ?? '' };
  return { header, end: index + date + 2 };
}

/** `Dana Okafor <dana@x.example>`, `"Okafor, Dana" [mailto:dana@x.example]`, or an address alone. */
function mailboxOf(written: string): Mailbox | undefined {
  const address = /[^\s<>()[\],;:"']{1,100}@[^\s<>()[\],;:"']{1,200}/.exec(written)?.[0] ?? '';
  const name = written
    .replace(/[<[(]?(?:mailto:)?[^\s<>()[\],;:"']{1,100}@[^\s<>()[\],;:"']{1,200}[>\])]?.*/, '')
    .replace(/["*]/g, '')
    .trim();
  return address === '' && name === '' ? undefined : { name, address };
}

const forwardMark =
  /forwarded message|begin forwarded|weitergeleitete? (?:nachricht|e-?mail)|message transféré|message réexpédié|début du message|mensaje reenviado|inicio del mensaje|mensagem (?:encaminhada|reencaminhada)|início da mensagem|転送(?:された)?(?:メッセージ|メール)|original-?nachricht|fwd?:/i;
const originalMark =
  /^[ \t>]*(?:-{2,}|_{5,}).{0,60}$|original message|ursprüngliche nachricht|message d'origine|mensaje original|mensagem original/i;

/** The line above a header that says what follows, or the header's own. */
function markAbove(
  lines: readonly Line[],
  index: number,
): { readonly line: number; readonly isForward: boolean } {
  for (let above = index - 1; above >= 0 && above >= index - 3; above--) {
    const text = lines[above]?.text ?? '';
    if (text.trim() === '') continue;
    if (forwardMark.test(text)) return { line: above, isForward: true };
    if (originalMark.test(text)) return { line: above, isForward: false };
    break;
  }
  return { line: index, isForward: false };
}

/** A subject that programs give to what is passed on. */
export function isForwardSubject(subject: string): boolean {
  return /^\s*(?:\[[^\]]{1,40}\]\s*)?(?:fwd?|wg|wtr|tr|rv|enc|fs|i|転送)\s?[:：]/i.test(subject);
}

/** What lawyers want below every mail. */
const smallPrint =
  /^[ \t*_]*(?:aviso legal|advertencia|disclaimer|confidential(?:ity|idad|idade|ité|ly)?\b|vertraulich|hinweis:|this (?:e-?mail|message) (?:and|is|may|contains)|the information (?:in|contained)|diese (?:e-?mail|nachricht) (?:kann|enthält|und|ist)|ce (?:message|courriel|mail) (?:et|est|peut|contient)|este (?:mensaje|correo|e-?mail) (?:y|es|contiene|puede|e|contém|pode)|esta mensagem (?:e|é|pode|contém)).{20,}/iu;

/** Whether a rule begins the panel that a program puts below a letter: a line, and `Microsoft Teams meeting`. */
function isPanel(lines: readonly Line[], index: number): boolean {
  if (!/^[ \t]*[_=.-]{10,}[ \t]*$/.test(lines[index]?.text ?? '')) return false;
  const next = lines.slice(index + 1, index + 4).find(({ text }) => text.trim() !== '')?.text ?? '';
  const isNamed = /(?<!\p{L})(?:microsoft teams|teams|zoom|google meet|webex)(?!\p{L})/iu.test(next);
  return isNamed && next.length < 60 && !/\d/.test(next);
}

/** `On 2 Dec 2026, at 7:21 pm, Shaz Quigley <shaz@x.example> wrote:`, perhaps in two lines. */
const attribution =
  /^[ \t]*(?:(?:on|am|le|el|em|a)\s.{6,200}|.{3,160}<[^>]{3,100}>.{0,60}|.{4,20}\d.{4,100})\s?(?:wrote|schrieb(?:.{0,120})?|a écrit|escribió|escreveu|を書きました|のメール)\s?[:：]\s*$/iu;

function isAttribution(lines: readonly Line[], index: number): boolean {
  const text = lines[index]?.text ?? '';
  if (attribution.test(text)) return true;
  const next = lines[index + 1]?.text ?? '';
  return (
    text.trim() !== '' &&
    /^(?:on|am|le|el|em)\s/i.test(text.trim()) &&
    text.length < 200 &&
    attribution.test(`${text} ${next.trim()}`)
  );
}

/** One spelling of quotes and spaces; lines that only a program broke are joined. Every letter stays at its place. */
export function flatten(text: string): string {
  const plain = text
    .replace(/[\uFF01-\uFF5E]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/(?<=^|[\s(])\*(?=[\p{L}\d])|(?<=[\p{L}\d.])\*(?=$|[\s,.;:!?)])/gmu, ' ')
    .replace(/[\u2018\u2019\u02BC\u00B4`]/g, "'")
    .replace(/[\u00A0\u2000-\u200A\u202F\u3000\t\r]/g, ' ')
    .replace(/[\u200B\u200E\u200F\u202A-\u202E\u2060\uFEFF\u00AD]/g, ' ')
    .replace(/[\u2010-\u2012]/g, '-');
  // A Japanese line goes on where it ends in a particle.
  const joined = plain.replace(
    /(?<=[\p{Script=Hiragana}、])\n(?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])/gu,
    (end, offset: number) =>
      /(?:です|ます|した|ません|ください|下さい|たく|様)$/.test(plain.slice(Math.max(0, offset - 5), offset))
        ? end
        : ' ',
  );
  return joined.replace(
    /\n(?<=([^\n|]{52,})\n)(?=(?!\s*(?:[-*•·>]|\p{Lu}[\p{L} &/()]{1,25}[:：]\s|\d+[.)]\s|\d{1,2}(?:[:.h]\d{2}|\s?[ap]m))|\s{3,}|[ \t]*\n)[^\S\n]?\S)/gu,
    ' ',
  );
}
