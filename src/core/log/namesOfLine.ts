import { isWeekday } from '../dayReading.ts';
import { isGivenName } from '../people/givenNames.ts';
import { honorific } from '../people/honorifics.ts';
import { isTitle } from '../people/jobTitles.ts';
import { linkText } from '../people/links.ts';
import { noCompany } from './companyOfHeading.ts';
import { datesIn, withoutLeadIn, yearlessDayIn } from './datesInText.ts';
import { diaryHeading, isRole, ofRoom, ofSpeech } from './headOfNote.ts';
import { fieldOfLabel } from './labels.ts';
import { namesInNote } from './namesInNote.ts';
import { peopleBeside } from './peopleOfTalk.ts';
import { stepOf } from './steps.ts';

/** Longer lines, in characters, are looked at up to here. */
const longestLine = 400;

/** A name written large: `St Mary's Primary`, `Haus der Jugend`, `Weir & Sons`, `東海製作所`. */
const name = String.raw`(?<name>[\p{Lu}\d][\p{L}\p{M}\p{N}'’&-]*(?: (?:(?:of|and|the|for|de|des|del|du|da|do|dos|la|le|las|los|der|die|das|am|im|van|von|für|di|&|\+) ){0,2}(?:[\p{Lu}\d]|&)[\p{L}\p{M}\p{N}'’&-]*){0,5}|[\p{Lo}ー]{2,20}?)`;

/** What an interview is called where a name stands beside it, each word also with a capital. */
const talk = withCapitals(
  'interviewed|interviews?|vorstellungsgespräch|bewerbungsgespräch|gespräch|entretien|entrevista|colloquio|sollicitatiegesprek|gesprek|phone screen|screening|trial shift|trial day|probetag|probearbeiten|面接|面试|면접',
);
const article = String.raw`(?:(?:the|der|dem|la|le|el|los|las) |l['’])?`;

/** Up to three words written large, as names of people are. */
const person = String.raw`(?:\p{Lu}[\p{L}'’.-]* ){0,3}\p{Lu}[\p{L}'’-]+`;

const besideTalk = [
  // `interview at Acme`, `back from Acme`, `Gespräch bei Acme`, `interview @ Acme`.
  String.raw`(?<!\p{L})(?:${withCapitals('at|bei|beim|im|in der|chez|presso|bij|back from|over at')}|@)[ \t]*${article}${name}`,
  // `Jo Park from Acme`, `Jo Park (Acme)`, `Jo Park (head of works, Acme)`.
  String.raw`(?<who>${person}) (?:from|of|von|de|da|at) ${name}`,
  String.raw`(?<who>${person}) \((?:[^()]*, )?${name}\)`,
  // `Acme interview`, `東海製作所 面接`; `Interview Acme`, `entretien: Acme`.
  String.raw`(?<!\p{L})${name}(?:[:,]?[ \t–—-]{1,3}(?:\p{Ll}+ )?|(?<=\p{Lo}))(?:${talk})(?!\p{L})`,
  String.raw`(?<!\p{L})(?:${talk})[ \t]*[:,–—-]?[ \t]+(?:en |na |no |em |con |com )?${name}`,
].map((source) => new RegExp(source, 'gu'));

function withCapitals(words: string): string {
  return words.replace(/(?<=^|\|)\p{Ll}/gu, (letter) => `[${letter.toUpperCase()}${letter}]`);
}

/** A link, and words in bold or slanted. */
const marks = /\[\[([^\]]{1,80})\]\]|\*\*([^*]{1,80})\*\*|(?<!\*)\*([^*\s][^*]{0,80})\*(?!\*)/gu;

/** The company that a line of notes names: as its only link or words in bold that are no person's, else beside a word for a talk, or beside somebody; undefined where it names several, or none. */
export function companyOfLine(written: string): string | undefined {
  const marked = Array.from(written.slice(0, longestLine).matchAll(marks), ([, link, bold, slanted]) =>
    link === undefined ? (bold ?? slanted ?? '') : linkText(`[[${link}]]`),
  ).filter((words) => !/:$/.test(words) && mayBeCompany(words));
  if (marked.length > 0) return marked.length === 1 ? marked[0] : undefined;
  const line = withoutMarks(written.slice(0, longestLine));
  for (const pattern of besideTalk) {
    const found = Array.from(line.matchAll(pattern), ({ groups }) =>
      groups?.who === undefined || isPerson(groups.who) ? cleaned(groups?.name ?? '') : '',
    );
    const [first] = found.filter(mayBeCompany);
    if (first !== undefined) return first;
  }
  const start = cleaned(partAtStart.exec(withoutDayAtStart(line))?.groups?.name ?? '');
  const isOfTalk = new RegExp(talk, 'u').test(line) || peopleOfLine(line, start).length > 0;
  return isOfTalk && mayBeCompany(start) && !isRole(start) ? start : undefined;
}

/** Whether words written large end with somebody's name, as far as a first name or a title tells. */
function isPerson(words: string): boolean {
  const all = words.split(' ');
  return all.some((word, index) => isGivenName(word) || honorific.test(`${all.slice(index).join(' ')} `));
}

/** The name with which a line begins, and what parts it from the rest: `Acme, Jo Park`, `Acme (Jo Park)`, `Acme – interviewed`. */
const partAtStart = new RegExp(
  String.raw`^[ \t]*${name}(?=[ \t]*(?:[,;:(|–—/@]| - | w/| with | mit | avec | con | com ))`,
  'u',
);

/** A line without the marks and the day before its first word. */
function withoutDayAtStart(line: string): string {
  const day = datesIn(line)[0] ?? yearlessDayIn(line);
  const before = day && withoutLeadIn(line.slice(0, day.range.start));
  const rest = before !== undefined && !/\p{L}/u.test(before) ? line.slice(day?.range.end) : line;
  return rest.replace(/^(?:[ \t>#*+-]|\[.\]|\d{1,2}[.)] |[–—:,])+/u, '');
}

/** Without the words for a talk and the day with which a name may end or begin. */
function cleaned(found: string): string {
  const day = datesIn(found)[0] ?? yearlessDayIn(found);
  const bare = day ? found.slice(0, day.range.start) : found;
  const untimed = bare.replace(/ \d{1,2}(?:[:.h]\d{0,2})?(?: ?[ap]m| ?uhr)?$/iu, '');
  return untimed
    .replace(new RegExp(`^(?:${talk}) | (?:${talk})$`, 'gu'), '')
    .replace(/[\s–—-]+$/u, '')
    .trim();
}

/** Whether words written large can be the name of a company, and neither somebody's nor that of a job, a step or a day. */
export function mayBeCompany(words: string): boolean {
  const [first = ''] = words.split(' ');
  return (
    /^[\p{Lu}\p{Lo}\d].*\p{L}/u.test(words) &&
    words.length < 60 &&
    !isGivenName(first) &&
    !isWeekday(first) &&
    !honorific.test(words) &&
    stepOf(words) === undefined &&
    !isTitle(words) &&
    !diaryHeading.test(words) &&
    !noCompany.test(words) &&
    !ofSpeech.test(words) &&
    !ofPlace.test(words) &&
    !ofRoom.test(words) &&
    fieldOfLabel(words) === undefined &&
    datesIn(words).length === 0 &&
    yearlessDayIn(words) === undefined &&
    !/^\d+(?:[:.h]\d+)?(?: ?[ap]m| uhr)?$/iu.test(words)
  );
}

/** Where, how and with which post they talked, and which round it was. */
const ofPlace =
  /^(?:first|second|third|final|next|last|\d+(?:st|nd|rd|th)|zoom|teams|skype|google meet|phone|video|hr|ceo|cto|cfo|coo|hm|head)$/iu;

/** Whom a line of notes names: behind a word for `with`, by a first name, a title or a post. Whom it calls as the company is nobody. */
export function peopleOfLine(written: string, company: string): readonly string[] {
  const line = withoutMarks(written.slice(0, longestLine));
  const led = Array.from(line.matchAll(leads)).flatMap(({ index, 0: lead }) =>
    peopleBeside(` with ${line.slice(index + lead.length)}`, []),
  );
  const titled = Array.from(line.matchAll(titledNames), ([found]) => found);
  const japanese = Array.from(
    line.matchAll(/(?<name>[\p{Script=Han}ー\p{Script=Katakana}]{1,6})(?:さん|様|氏)/gu),
    ({ groups }) => groups?.name ?? '',
  );
  const found = [...led, ...titled, ...namesInNote(line), ...japanese].filter(
    (one) => one !== company && !company.split(' ').includes(one),
  );
  return eachWhole(found);
}

/** These names, each once, without those of which another one holds all words: `Dr. Imhoff` beside `Dr. Constance Imhoff`. */
export function eachWhole(names: readonly string[]): readonly string[] {
  return [...new Set(names)].filter((one, _, all) => {
    const words = one.split(' ');
    return !all.some((other) => {
      const others = other.split(' ');
      return others.length > words.length && words.every((word) => others.includes(word));
    });
  });
}

const leads = new RegExp(
  String.raw`(?<!\p{L})(?:(?:${withCapitals('with|met|saw|interviewed by|interviewers?:?|led by|mit|geführt von|avec|par|con|com|por|met met|spoke to|spoke with|talked to|talked with|with|panel:?')})|[Ww]/) ?(?=\p{Lu})`,
  'gu',
);
const titledNames =
  /(?<!\p{L})(?:(?:Frau|Herrn?|Mr|Mrs|Ms|Dr|Prof|Mme|Madame|M\.|Monsieur|Sra?|Dra?)\.? )+\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?/gu;

/** A line with the words of its links and without the marks of Markdown. */
function withoutMarks(line: string): string {
  return line
    .replace(/\[\[[^[\]]{1,100}\]\]/g, (link) => linkText(link))
    .replace(/\[([^[\]]{1,100})\]\([^()]{0,300}\)/g, '$1')
    .replace(/[*_`~]{1,3}|<[^<>]{1,60}>/g, (mark) => (mark.startsWith('<') ? ' ' : ''));
}
