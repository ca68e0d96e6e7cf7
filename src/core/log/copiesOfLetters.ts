import type { PlainDate } from '../calendar.ts';
import { readDate } from '../dateReading.ts';
import { namedLetters } from '../notes/namedLetters.ts';
import type { NotedLetter } from '../notes/notedLetters.ts';
import type { BodyLine } from './bodyLines.ts';
import { nameOfNote } from './dateOfName.ts';
import { datesIn, yearlessDayIn } from './datesInText.ts';
import { inNearestYear } from './missingYears.ts';

/** A letter of the writer of which a file holds a copy. */
export interface CopyOfLetter {
  /** Its lines, the first with day and reader. */
  readonly from: number;
  readonly end: number;
  /** What names its readers: its head, and its salutation. */
  readonly to: string;
  readonly around: string;
  readonly letter: NotedLetter['letter'] | undefined;
  readonly dayIn: (today: PlainDate | undefined) => PlainDate | undefined;
}

/** What files with what somebody sent are called, and how they begin. */
const namesOutbox =
  /(?<!\p{L})(?:outbox|sent|e-?mails?|mails?|letters?|messages?|correspondence|thank[- _]?yous?|postausgang|gesendete?s?|envoyés?|courriers?|enviad[oa]s?|correos?|correio)(?!\p{L})/iu;
const saysOutbox =
  /(?:cop(?:y|ies)|log|list|record)s? of (?:what|the|everything|all|my|mails?|e-?mails?|letters?)|\bwhat I(?:['’]ve)? (?:send|sent)\b|(?:mails?|letters?|messages?) (?:that )?I(?:['’]ve)? sent/i;

/** What the words of a letter make it, the first that fits. */
const kinds: readonly { readonly letter: NotedLetter['letter'] | undefined; readonly says: RegExp }[] = [
  {
    letter: namedLetters.refusal,
    says: /\b(?:declin(?:e|ing)|turn(?:ing)? down|not (?:be )?accept(?:ing)?|won['’]t be (?:taking|accepting)) (?:the|your|this) (?:\p{L}+ )?(?:offer|job|position|role)\b/iu,
  },
  {
    letter: namedLetters.withdrawal,
    says: /\bwithdraw(?:ing|n)?\b|\btake (?:my name|myself) out\b|\bpull(?:ing)? out\b|\b(?:not|no longer) (?:be )?(?:continu(?:e|ing)|going (?:ahead|any further)|in the running)\b|ziehe .{0,40}zurück|retir(?:er|o) (?:ma|mi|minha) candidatur/iu,
  },
  {
    letter: namedLetters.answerToNo,
    says: /\b(?:thanks|thank you)(?: so much| very much| again)? for (?:letting me know|telling me|the (?:news|update|decision)|your decision)\b|(?:merci|danke|gracias|obrigad[oa]) .{0,20}(?:m['’]avoir (?:informée?|prévenue?)|bescheid|rückmeldung|avisar(?:me)?|por me (?:informar|avisar))/iu,
  },
  {
    letter: namedLetters.thanksForOffer,
    says: /\b(?:thanks|thank you)(?: so much| very much| again| both| all)* for (?:the|your|this) (?:\p{L}+ )?(?:job )?offer\b/iu,
  },
  {
    // Thanks for an invitation are none for a talk.
    letter: undefined,
    says: /\b(?:thanks|thank you)(?: so much| very much| again| both| all)* for (?:the|your|an?|this) (?:\p{L}+ )?(?:invitation|invite|opportunity to interview|application)\b/iu,
  },
  {
    letter: namedLetters.question,
    says: /\bcheck(?:ing)? (?:back )?in\b|\bfollow(?:ing)? up\b|\btouch(?:ing)? base\b|\b(?:any|an) (?:news|updates?)\b|\bwonder(?:ing)? (?:if|whether|where) (?:there|things|you)\b|nachfragen|\brelancer?\b|novedades|novidades/iu,
  },
  {
    letter: namedLetters.thanks,
    says: /\b(?:thank you|thanks|thank-?yous?|thx|ty)\b(?! in advance)|\b(?:danke|merci|gracias|obrigad[oa])(?!\p{L})|dankes|remerci|agradec|お礼|ありがとう/iu,
  },
];

/** As much of a letter as says what it is, in characters. */
const longestStart = 500;
const longestHead = 120;

/** The copies of letters that a file holds: each a line with its reader and its day, and the letter below or behind it. */
export function copiesIn(path: string, lines: readonly BodyLine[]): readonly CopyOfLetter[] {
  const first = lines.find(({ text }) => text.trim() !== '')?.text ?? '';
  const isOutbox = namesOutbox.test(nameOfNote(path).replace(/[_-]/g, ' ')) || saysOutbox.test(first);
  const heads = lines.flatMap(({ text }, index) => {
    const head = headOf(text, lines, index, isOutbox);
    return head ? [{ index, ...head }] : [];
  });
  return heads.flatMap(({ index, readers, isTo, written, ownText }, at): readonly CopyOfLetter[] => {
    const next = heads[at + 1]?.index ?? lines.length;
    const below = lines.slice(index + 1, next).findIndex(({ text }) => isBoundary(text));
    const end = below < 0 ? next : index + 1 + below;
    const body = lines
      .slice(index + 1, end)
      .map(({ text }) => text.trim())
      .filter((text) => text !== '' && !label.test(text))
      .join('\n');
    const salutation = greeting.exec(body)?.[0] ?? '';
    const isLetter = salutation !== '' || isTo || isOutbox;
    if (!isLetter || (body === '' && !isOutbox)) return [];
    const words = (body === '' ? ownText : body).slice(0, longestStart);
    return [
      {
        from: index,
        end,
        to: `${readers}\n${salutation}`.trim(),
        around: `${readers}\n${words}`,
        letter: kinds.find(({ says }) => says.test(words))?.letter,
        dayIn: (today) => dayOf(written, today),
      },
    ];
  });
}

/** What ends a letter. */
function isBoundary(text: string): boolean {
  return /^ {0,3}(?:-{3,}|\*{3,}|_{3,}|={3,})\s*$|^ {0,3}#{1,6} /.test(text);
}

/** How letters begin. */
const greeting =
  /^(?:hi|hello|hey|dear|good (?:morning|afternoon)|hallo|liebe[rs]?|sehr geehrte[rs]?|guten tag|bonjour|ch[eè]re?s?|hola|estimad[oa]s?|ol[aá]|car[oa]s?|prezad[oa]s?)(?: [^,\n.!]{1,60})?(?=[,\n.!])/iu;

/** A line of the head of a mail. */
const label =
  /^[*_]{0,2}(?:to|cc|from|date|sent|subject|an|von|datum|betreff|à|de|objet|para|asunto|assunto|data|fecha)[*_]{0,2}\s*:/iu;
const labelTo = /^[*_]{0,2}(?:to|an|à|para)[*_]{0,2}\s*:[*_]{0,2}\s*(?<readers>\S.*)$/iu;
const labelDay =
  /^[*_]{0,2}(?:date|sent|datum|gesendet|envoyé|fecha|data)[*_]{0,2}\s*:[*_]{0,2}\s*(?<written>\S.*)$/iu;

/** What leads to the reader of a letter, and what to who wrote one. */
const toReader = /^\W*(?:(?:->|→|=>|⟶|>)|(?:to|an|à|para|for)(?!\p{L}))\s*/iu;
const fromWriter = /^\W*(?:(?:<-|←|<=)|(?:from|von|de|reply from|got)(?!\p{L}))/iu;

interface Head {
  readonly readers: string;
  readonly isTo: boolean;
  readonly written: string;
  /** What the line says behind the day. */
  readonly ownText: string;
}

/** The head of a letter in this line: `24 Nov → Kim, Lee`, `To: Kim Park` with a line for its date. */
function headOf(
  text: string,
  lines: readonly BodyLine[],
  index: number,
  isOutbox: boolean,
): Head | undefined {
  const readers = labelTo.exec(text.trim())?.groups?.readers;
  if (readers !== undefined) {
    const near = lines.slice(Math.max(0, index - 3), index + 4).map((line) => line.text.trim());
    const written = near.flatMap((line) => labelDay.exec(line)?.groups?.written ?? [])[0] ?? '';
    return { readers, isTo: true, written, ownText: '' };
  }
  if (label.test(text.trim())) return undefined;
  const bare = text.replace(/^[\s#*_>|-]+/, '').replace(/[\s*_|]+$/, '');
  if (bare.length > (isOutbox ? longestStart : longestHead)) return undefined;
  const day = datesIn(bare)[0] ?? yearlessDayIn(bare);
  if (!day) return undefined;
  const [before, behind] = [bare.slice(0, day.range.start), bare.slice(day.range.end)];
  if (before.trim() !== '' && behind.replace(/[\W\d]+/gu, '') !== '' && !/^\p{L}{2,10}\.?,? $/u.test(before))
    return undefined;
  const rest = behind.replace(/[\W\d]+/gu, '') === '' ? before : behind;
  if (fromWriter.test(rest)) return undefined;
  const isTo = toReader.test(rest);
  const named = rest.replace(toReader, '').replace(/^[\s,:;.–—-]+/, '');
  if (!/\p{L}/u.test(named) || (!isOutbox && !isTo && !isAboveGreeting(lines, index))) return undefined;
  return { readers: named.slice(0, longestHead), isTo, written: day.written, ownText: named };
}

function isAboveGreeting(lines: readonly BodyLine[], index: number): boolean {
  const next = lines
    .slice(index + 1, index + 4)
    .find(({ text }) => text.trim() !== '' && !label.test(text.trim()));
  return next !== undefined && greeting.test(`${next.text.trim()}\n`);
}

function dayOf(written: string, today: PlainDate | undefined): PlainDate | undefined {
  const [whole] = datesIn(written);
  const short = whole ? undefined : yearlessDayIn(written);
  const reading =
    whole?.reading ?? (short && today ? inNearestYear(short.written, today) : readDate(written));
  return reading?.kind === 'date' ? reading.value.date : undefined;
}
