import { daysBetween, type PlainDate } from '../calendar.ts';
import { type Person, whomSpeaksOf } from '../people/people.ts';
import type { Range } from '../text.ts';
import { type NamedLetter, namedLetters } from './namedLetters.ts';
import { timesIn } from './namedTimes.ts';
import { questionNamed, questionWentOut } from './questionTold.ts';
import { isOneThing, thankedSomebody, thanksNamed, thanksWentOut } from './thanksTold.ts';

/** A letter of the writer that went out, as notes tell it. */
export interface NotedLetter {
  readonly letter: NamedLetter;
  /** Whom it went to, as the notes name them; everybody met where they name nobody. */
  readonly to: string | undefined;
  readonly sent: PlainDate | 'unknown';
  /** Where the notes tell it, counted from their start; the place of the interview where another file tells it. */
  readonly range: Range;
  /** The other file that tells it, and the line there. */
  readonly told?: { readonly path: string; readonly line: number };
}

/** Longer notes, in UTF-16 code units, are pasted pages, of which only the beginning is read. */
const longestNotes = 20_000;
/** Likewise a line. */
const longestLine = 600;
/** More days after the interview, a letter is of something else. */
const latest = 90;
/** More days after the day of what stands beside it, a day is another one than that of the letter. */
const farthest = 21;

/** A word from what every such sentence holds; a heading of that one word, as in many templates, is none. */
export const mayTell =
  /thank|thx|dank|ringrazia|感谢|谢信|감사|\bty\b|\b(?:answered|replied|wrote back|nudged?|chased?|chaser|pinged|prodded|poked|follow(?:ed)?[- ]?up(?!(?<=^[ #*]*follow[- ]?up)s?[ :*]*$)|check(?:ed)?[- ]?in|reminder|news|updates?)\b|things stand|to ask\b|nachge|nachfrage|relanc|pour (?:savoir|demander|avoir)|para (?:saber|pregunt|pergunt)|seguimiento|cobrei|perguntando|nagevraagd|nieuws|hoe het|sollecit|per (?:sapere|chiedere)|問い合わせ|確認|merci|agradec|graci|obrigad|お礼|\bI['’]?m (?:out|not)\b|\bout of (?:it|the)\b|withdr[ae]w|pull(?:ed|ing) out|\bsaid no\b|\bdeclined\b|turned (?:it|them|him|her|the)\b|took my|take my name|hard feelings|\bcards?\b|\bnotes? to\b|\b(?:wrote|mailed|emailed|texted|messaged)\b/im;

const whom = String.raw`(?:him|her|them|both|all|every(?:one|body)|each|the panel|\p{Lu}[\p{L}.'’-]*|dr\.?|mrs?\.?|ms\.?)`;
const way = String.raw`(?:by|via|on|over) (?:e-?mail|mail|text|linkedin|message|letter|card|phone|whatsapp|teams|slack)|(?:in|separate|sep) (?:writing|e-?mails?|notes?)`;
const when = String.raw`(?:(?:on )?(?:the )?(?:same|that|next|following) (?:day|night|evening|afternoon|morning|eve|pm)|right (?:after|away)|straight (?:after|away|afterwards)|yesterday|(?:on )?(?:the )?(?:mon|tues?|wed|weds|wednes|thu|thurs?|fri|sat|satur|sun)(?:day)?\b|on the \d|(?:on )?\d{1,2}(?:st|nd|rd|th|[/.-]\d)|(?:on )?\d{4}-\d\d|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}*\.? \d|\d{1,2} (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))`;

/** The same where names are told by their capitals. */
const whenOfNames = when.replace(
  /(?<=[(|])(?=(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun)\b)\p{Ll}/gu,
  (letter) => `[${letter.toUpperCase()}${letter}]`,
);

const saidTo = String.raw`told|rang|called|phoned|(?:e-?)?mailed|texted|messaged|wrote(?: to)?|let`;

/** Behind these words a reply went to who wrote. */
const politely = String.raw`(?:thank|gracious|polite|civil|nice|kind|short|brief)`;

/** THE table of ways in which notes tell that a letter went out, by the languages of letters. */
const tellings: readonly {
  readonly letter: NotedLetter['letter'];
  readonly pattern: RegExp;
  /** What tells it only on a later day than that of the interview: on that day it was said there. */
  readonly later?: readonly RegExp[];
  /** What names it as a task; where that is ticked, it went out. */
  readonly task?: RegExp;
  /** Whether it says no by itself, so that only what stands before it tells that it was not done. */
  readonly saysNo?: true;
}[] = [
  {
    letter: namedLetters.thanks,
    later: [thankedSomebody],
    task: thanksNamed,
    pattern: new RegExp(
      [
        thanksWentOut,
        // `Wrote to Dov this morning. Short, thanked him`
        String.raw`\b(?:wrote|(?:e-?)?mailed|texted|messaged)(?: to)? (?!me\b|us\b)[^!?;]{1,60}\bthanked ${whom}`,
        // `wrote Darlene + Tom that same night`, `texted Gwen from the car`
        String.raw`\b(?:wrote|(?:e-?)?mailed|texted|messaged)(?: to)? (?!me\b|us\b)${whom}(?: ?(?:and|&|\+|,) ?${whom})*,? (?:[^.!?;]{0,20}? )?(?:(?:the |that )?(?:same|that) (?:day|night|nite|evening|afternoon)|from (?:the|my) (?:car|train|bus|parking lot|lot|truck))`,
        // `thanked her by email`, `Thanked Brooke - Nov 23`
        String.raw`\bthanked ${whom}[^.!?]{0,40}?(?:${way}|${when})`,
        String.raw`(?<!\p{L})(?:mail|nachricht|brief|karte|zeilen)(?!\p{L})[^.!?]{0,60}?(?<!\p{L})(?:danke? gesagt|bedankt|gedankt)(?!\p{L})`,
      ].join('|'),
      'iu',
    ),
  },
  {
    letter: namedLetters.question,
    later: questionWentOut,
    task: questionNamed,
    pattern: new RegExp(
      String.raw`\b(?:nudged|chased|followed up with|checked in with|prodded) ${whom}[^.!?]{0,20}?${when}|\b(?:chaser|check-in|nudge)\b[^.!?]{0,20}?\b(?:sent|gone|went)\b[^.!?]{0,12}?${when}`,
      'iu',
    ),
  },
  {
    // `Answered Tessa same day, gracious`, `Wrote back thanks for letting me know`
    letter: namedLetters.answerToNo,
    saysNo: true,
    pattern: new RegExp(
      String.raw`(?:^|[,;] |\b(?:and|then|but|so) )(?:[Aa]nswered|[Rr]eplied|[Ww]rote back|[Ee]mailed back)(?:(?: to)? (?:him|her|them|\p{Lu}\p{Ll}+)[^.!?]{0,24}?(?:${whenOfNames}|${politely})|,? ${politely})|(?:^|[,;] )(?:[Ww]rote|[Ee]mailed|[Mm]essaged|[Tt]exted)(?: (?:him|her|them|\p{Lu}\p{Ll}+))? back,? ${whenOfNames}|\btold (?:him|her|them|\p{Lu}\p{Ll}+) no hard feelings`,
      'u',
    ),
  },
  {
    // `rang Con on Monday and told him I'm out of it`, `withdrew by email 23/11`
    letter: namedLetters.withdrawal,
    saysNo: true,
    pattern: new RegExp(
      String.raw`\b(?:${saidTo}) ${whom}[^.!?]{0,50}?(?:\bI['’]?m (?:out\b(?! of (?:office|town|the country))|pulling out|withdrawing|not (?:going ahead|going any further|interested|continuing))|\bout of (?:it|the running|the process)\b|\bwithdr[ae]w\p{L}*)|^(?:I )?(?:withdrew|pulled out) (?:${way}|${when})|\b(?:${saidTo}) ${whom}[^.!?]{0,60}?\b(?:took|to take) (?:my name|myself|my hat) out\b`,
      'iu',
    ),
  },
  {
    // `rang her Sunday, said no thank you`, `Turned it down by phone`
    letter: namedLetters.refusal,
    saysNo: true,
    pattern: new RegExp(
      String.raw`\b(?:${saidTo}) ${whom}[^.!?]{0,30}?\b(?:said no\b|(?:declined|turned (?:it|the offer|the job|them) down))|^(?:I )?(?:declined|turned (?:it|the offer|the job|them|him|her) down)(?: (?:it|the offer|the job|them))? (?:${way}|${when})`,
      'iu',
    ),
  },
];

/** What makes such words tell what was not done, or is still to be. */
const undone =
  /(?<!\p{L})(?:no|not|never|nothing|none|\p{L}+n['’]t|haven?t|havent|hasnt|didnt|cant|dont|drafts?|drafted|drafting|started|begun|half|needs? to|must|should|will|['’]ll|gonna|going to|to[- ]?do|want to|plan(?:ning)? to|remember to|owe|owed|if|when|once|after I|tomorrow|tmrw|tbd|pending|due|still|before|until|would|could|might|kein|keine|nicht|noch(?! (?:\p{L}+ )?(?:ge|be)(?:dankt|schrieben|schickt|mailt|antwortet))|muss|soll|wenn|pas|encore|dois|devrais|si|falta|todavía|aún|debo|não|nao|falta|ainda|preciso|まだ)(?!\p{L})/iu;

/** What stands behind a label that asks whether it was done, where it was not: `Thank you sent: No`, `Thanked? not yet`, `TY sent:`. */
const answersNo =
  /^[*_]{0,2}\s*(?:[:：?=]|\?:)[*_]{0,2}\s*(?:$|[-–—_.…]+\s*$|(?:no|nope|not|n|none|never|false|nein|noch|offen|non|pas|jamais|não|nao|ainda|todavía|aún|nee|nog|still|to[- ]?do|pending|tbd|いいえ|まだ)(?!\p{L})|[✗✘❌✖🚫])/iu;

/** What begins another thought of a sentence. */
const turn = /[;–—]\s|,? (?:so|but|because|as|since|though|while|aber|mais|pero|mas) /giu;

/** The letters that notes tell to have gone out, after an interview on `date` with these people. */
export function notedLetters(
  notes: string,
  date: PlainDate,
  people: readonly Person[],
): readonly NotedLetter[] {
  // What is told twice went out once.
  const found = new Map<string, NotedLetter>();
  let start = 0;
  for (const text of notes.slice(0, longestNotes).split(blankLines)) {
    for (const { range, ...letter } of mayTell.test(text) ? lettersOfParagraph(text, date, people) : []) {
      const key = [letter.letter, letter.to, letter.sent].join(' ');
      if (!found.has(key))
        found.set(key, { ...letter, range: { start: start + range.start, end: start + range.end } });
    }
    start += text.length;
  }
  return [...found.values()];
}

/** What parts paragraphs, to be kept among them. */
const blankLines = /(\n\s*\n)/;

function* lettersOfParagraph(
  paragraph: string,
  date: PlainDate,
  people: readonly Person[],
): Generator<NotedLetter> {
  let start = 0;
  /** The day that the paragraph is about, and of whom it spoke last. */
  let day = date;
  let last: Person | undefined;
  for (const line of paragraph.split('\n')) {
    if (/^\s*#|^\s*\*\*/.test(line)) day = date;
    day = dayOfLine(line, date) ?? day;
    // What is quoted is theirs.
    if (line.length <= longestLine && !/^\s*>/.test(line))
      for (const { 0: sentence, index } of line.matchAll(sentences)) {
        const letter = letterToldIn(sentence, { day, date, people, last });
        const isNamed = whomSpeaksOf(sentence);
        last = people.findLast(({ name }) => isNamed(name)) ?? last;
        const from = start + index + (sentence.length - sentence.trimStart().length);
        if (letter) yield { ...letter, range: { start: from, end: from + sentence.trim().length } };
      }
    start += line.length + 1;
  }
}

/** Dots of `a.m.` and of days end no sentence. */
export const sentences =
  /(?:[^.!?]|\.(?=\S)|(?<=\d)\.(?= \p{Ll})|(?<=\b(?:[ap]\.m|[Dd]r|[Mm]rs?|[Mm]s|e\.g))\.|(?<=\b\p{Lu})\.(?= \p{Lu}\p{Ll}))+[.!?]*/gu;

interface Around {
  /** The day that the sentence is about, and that of the interview. */
  readonly day: PlainDate;
  readonly date: PlainDate;
  readonly people: readonly Person[];
  /** Of whom was spoken last. */
  readonly last: Person | undefined;
}

/** The letter that a sentence tells to have gone out. */
export function letterToldIn(
  sentence: string,
  { day, date, people, last }: Around,
): Omit<NotedLetter, 'range'> | undefined {
  if (!mayTell.test(sentence)) return undefined;
  const isOpen = openTask.test(sentence);
  const plain = sentence.replace(
    /^\s*(?:[-*+]|\d+[.)])?\s*(?:\[[xX]\]\s*|DONE\s+)?(?:[^\p{L}\p{N}\s]+\s*)?/u,
    '',
  );
  const isDone = doneTask.test(sentence);
  const isLater = daysBetween(date, day) > 0;
  for (const { letter, pattern, later = [], task, saysNo } of tellings) {
    const named = pattern.exec(plain) ?? (isDone && task ? task.exec(plain) : null);
    const match = named ?? firstMatch(later, plain);
    if (isOpen || !match || (startsWithThanks(match[0]) && !isOneThing(match[0]))) continue;
    const end = match.index + (saysNo || !named ? 0 : match[0].length);
    const thought = saysNo
      ? plain.slice(plain.lastIndexOf(',', match.index) + 1, end)
      : thoughtBefore(plain, match.index, end);
    const isOthers = !isDone && isOfOther(plain, match, people);
    const answer = plain.slice(match.index + match[0].length);
    if (undone.test(thought) || answersNo.test(answer) || /\?\s*$/.test(plain) || isOthers) continue;
    if (!named && !isLater && !/\d/.test(match[0])) continue;
    const told = sentOn(plain.slice(match.index), plain, day);
    const sent = told === 'unknown' && letter === namedLetters.question && isLater ? day : told;
    if (letter === namedLetters.question && sent === 'unknown') continue;
    if (sent !== 'unknown' && Math.abs(daysBetween(date, sent)) > latest) continue;
    return { letter, to: recipients(plain, people, last), sent };
  }
  return undefined;
}

function firstMatch(patterns: readonly RegExp[], text: string): RegExpExecArray | undefined {
  for (const pattern of patterns) {
    const match = pattern.exec(text);
    if (match) return match;
  }
  return undefined;
}

/** A task that is still to do, as marked by a box or a word. */
const openTask = /^\s*(?:[-*+]|\d+[.)])?\s*(?:\[ \]|(?:TODO|LATER|NOW|DOING|WAITING)\s)/;

/** A task that is ticked, or struck out and said to be done. */
const doneTask =
  /^\s*(?:[-*+]\s*)?(?:\[[xX]\]|DONE\s|[✓✔✅☑])|~~[^~]+~~[\s:–-]*(?:done|✓|✔|✅|erledigt|fait|hecho|feito|gedaan|fatto)/iu;

/** The thought of a sentence that ends with a place, from what begins it. */
function thoughtBefore(sentence: string, start: number, end: number): string {
  const turns = Array.from(sentence.matchAll(turn), ({ index }) => index);
  return sentence.slice(turns.findLast((at) => at < start) ?? 0, end);
}

function startsWithThanks(words: string): boolean {
  return words.search(thanksNamed) === 0;
}

/** Whether it is somebody else who thanks: `they sent a thank you`, `he thanked me`. */
function isOfOther(sentence: string, match: RegExpExecArray, people: readonly Person[]): boolean {
  const [, subject = ''] =
    /(\p{L}+)\s+(?:\p{L}+ly |also |then |even )?$/u.exec(sentence.slice(0, match.index)) ?? [];
  const isSubject = whomSpeaksOf(subject);
  // Behind a name, `thank-you` is the letter to whom it names, and `sent` what they did.
  const isOfPerson = !startsWithThanks(match[0]) && people.some(({ name }) => isSubject(name));
  if (/(?<!\p{L})(?:my|meine?[nm]?|mon|mes|mis?|meus?|minha|mijn|il mio)(?!\p{L})/iu.test(match[0]))
    return false;
  return (
    /(?<!to )\b(?:me|us|we|they|he|she)\b|(?<!\p{L})(?:hat|hatten?|haben)(?!\p{L})/iu.test(match[0]) ||
    /^(?:he|she|they|who|his|her|their|er|sie|ihre?|seine?|il|elle|ils|leur|él|ella|ellos|ele|ela|eles|zij|ze|hij|lui|lei|said|says?|hat|hatte)$/i.test(
      subject,
    ) ||
    (subject !== '' && isOfPerson)
  );
}

/** Whom a sentence names: people met as they are called, else somebody else, who stands behind the verb; undefined where it names nobody. */
function recipients(
  sentence: string,
  people: readonly Person[],
  last: Person | undefined,
): string | undefined {
  const isNamed = whomSpeaksOf(sentence);
  const named = people.filter(({ name }) => isNamed(name));
  if (named.length > 0) return named.map(({ name }) => name).join(', ');
  const other =
    /\b(?:[Tt]hanked|[Aa]nswered|[Ee]mailed|[Mm]essaged|[Tt]exted|[Ww]rote|[Ss]ent|to) (?!LinkedIn|(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\p{L}*\b)(\p{Lu}\p{Ll}+)/u.exec(
      sentence,
    )?.[1];
  if (other !== undefined) return other;
  return /\b(?:him|her)\b/i.test(sentence) && people.length > 1 ? last?.name : undefined;
}

const sameDay =
  /\b(?:same|that) (?:day|night|evening|afternoon|morning|eve|pm)\b|\b(?:right|straight) (?:after|away)/;
const nextDay = /\b(?:next|following) (?:day|morning)\b/;

/** The day on which it went out: one that the sentence names behind the words, or before them, as said on `day`. */
function sentOn(behind: string, sentence: string, day: PlainDate): NotedLetter['sent'] {
  for (const text of [behind, sentence].map((one) => one.toLowerCase())) {
    const near = timesIn(text, day)
      .flatMap(({ days }) => days)
      .filter((one) => daysBetween(day, one) >= 0 && daysBetween(day, one) <= farthest);
    const [only] = near;
    if (only) return only;
    if (sameDay.test(text)) return day;
    if (nextDay.test(text)) return day.add({ days: 1 });
  }
  return 'unknown';
}

/** Whether a time is a day of the calendar, and not `2 weeks`. */
function isOfCalendar(time: string): boolean {
  return /\d/.test(time) && !/\b(?:days?|weeks?|wks?|months?|hours?|hrs?|h)\b/.test(time);
}

/** The day in numbers or by its month that a line begins with or that its heading names, at most so far from the interview. */
function dayOfLine(line: string, date: PlainDate): PlainDate | undefined {
  const isHeading = /^\s*(?:#|\*\*)/.test(line);
  const start = isHeading ? line : line.slice(0, 24);
  if (!/\d/.test(start)) return undefined;
  const from = date.subtract({ days: latest });
  const [first] = timesIn(start.toLowerCase(), from).filter(
    ({ start: at, end }) => isOfCalendar(start.slice(at, end)) && (isHeading || at < 6),
  );
  const near = (first?.days ?? []).filter((one) => Math.abs(daysBetween(date, one)) <= latest);
  return near.length === 1 ? near[0] : undefined;
}
