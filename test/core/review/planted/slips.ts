import { kindOf, type LetterKind } from '../../../../src/core/kinds/index.ts';
import type { Entry } from '../../../../src/core/log/entry.ts';
import type { Log } from '../../../../src/core/log/log.ts';
import { blankForms, blankSentences, greetingBlanks, signatureBlanks } from './blanks.ts';
import { anotherDay, type Day, dateWords, writeDay } from './dates.ts';
import { partsOfLetter } from './letterParts.ts';
import type { Random } from './random.ts';
import { misspell } from './typos.ts';
import { familyNames, firstNames, unknownCompanies, unknownRoles } from './words.ts';

/** A good letter to plant into, and what is true of it. */
export interface GoodLetter {
  readonly text: string;
  readonly language: string;
  readonly log: Log;
  readonly entry: Entry;
  readonly to: string | undefined;
  readonly kind: LetterKind;
}

/** A letter with a slip: its file, where the slip is, and how it came about. */
export interface Planted {
  readonly text: string;
  readonly range: { readonly start: number; readonly end: number };
  readonly how: string;
}

type Planter = (letter: GoodLetter, random: Random) => Planted | undefined;

const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Words of a name, without titles and particles. */
function wordsOfName(name: string): readonly string[] {
  return name
    .replace(/<[^>]*>|\([^)]*\)|["“”]/g, ' ')
    .split(/\s+/)
    .filter(
      (word) =>
        /^\p{Lu}[\p{L}\p{M}'’-]{2,}$/u.test(word) &&
        !/^(?:Prof|Professor|Frau|Herr|Mme|Mrs|Miss|Doctor|Señora?|Madame|Monsieur|Signora|Signor|Shri|Smt|Principal|Chef|Captain)$/.test(
          word,
        ),
    );
}

function put(
  text: string,
  start: number,
  end: number,
  written: string,
  how: string,
  slip = written,
): Planted {
  const at = written.indexOf(slip);
  return {
    text: text.slice(0, start) + written + text.slice(end),
    range: { start: start + at, end: start + at + slip.length },
    how,
  };
}

/** A sentence of the letter's language at the start of a paragraph. */
function putSentence(
  { text }: GoodLetter,
  random: Random,
  sentence: string,
  slip: string,
  how: string,
): Planted | undefined {
  const { openings } = partsOfLetter(text);
  if (openings.length === 0) return undefined;
  const at = random.pick(openings);
  const large = (words: string) =>
    sentence.startsWith(slip) ? words.charAt(0).toUpperCase() + words.slice(1) : words;
  return put(text, at, at, `${large(sentence)} `, how, large(slip));
}

/** Greetings by language: `F` first name, `L` family name. */
const greetings: Readonly<Record<string, readonly string[]>> = {
  en: [
    'Dear F,',
    'Hi F,',
    'Hello F,',
    'Dear F L,',
    'Dear Mr L,',
    'Dear Ms. L,',
    'Dear Mrs L,',
    'Dear Dr L,',
    'Dear Dr. F L,',
    'Dear Professor L,',
    'Good morning F,',
    'Good afternoon Ms L,',
    'Hey F,',
    'Hi F!',
    'Hi again F,',
    'Hello again F,',
    'My dear F,',
    'F,',
    'Dear Mr. F L:',
    'Hi F -',
    'Hi there F,',
    'Greetings F,',
  ],
  de: [
    'Liebe F,',
    'Lieber F,',
    'Hallo F,',
    'Sehr geehrte Frau L,',
    'Sehr geehrter Herr L,',
    'Sehr geehrte Frau Dr. L,',
    'Guten Tag Frau L,',
    'Guten Tag, Herr L,',
    'Hallo Herr L,',
    'Guten Morgen Frau L,',
  ],
  fr: [
    'Bonjour F,',
    'Chère F,',
    'Cher F,',
    'Madame L,',
    'Chère Madame L,',
    'Bonjour Monsieur L,',
    'Cher Monsieur L,',
  ],
  es: [
    'Hola F:',
    'Estimada Sra. L:',
    'Estimado Sr. L:',
    'Querida F:',
    'Estimado F L:',
    'Buenos días, F:',
    'Apreciada Sra. L:',
  ],
};

const greetingOther: Planter = ({ text, to, language, entry, log }, random) => {
  const { greeting } = partsOfLetter(text);
  const forms = greetings[language];
  if (!greeting || !to || !forms) return undefined;
  const known = wordsOfName(to).map(plain);
  const free = (name: string) =>
    !known.some(
      (word) => word.startsWith(plain(name).slice(0, 3)) || plain(name).startsWith(word.slice(0, 3)),
    );
  const rounds = log.processOf(entry).rounds;
  const colleagues = rounds
    .flatMap(({ interviewers }) => interviewers.map(({ name }) => wordsOfName(name)))
    .filter(
      (words) =>
        words.length === 2 &&
        words.every((word) => free(word) && !text.slice(0, partsOfLetter(text).bodyStart).includes(word)),
    );
  const useColleague = colleagues.length > 0 && random.below(5) === 0;
  const [first = '', last = ''] = useColleague
    ? random.pick(colleagues)
    : [random.pick(firstNames.filter(free)), random.pick(familyNames.filter(free))];
  const form = random.pick(forms);
  const written = form.replace(/\b[FL]\b/g, (part) => (part === 'F' ? first : last));
  const slip = /\bF\b/.test(form) ? first : last;
  return put(
    text,
    greeting.start,
    greeting.end,
    written,
    `${useColleague ? 'colleague' : 'stranger'}: ${form}`,
    slip,
  );
};

const greetingMisspelt: Planter = ({ text, to }, random) => {
  const { greeting } = partsOfLetter(text);
  if (!greeting || !to) return undefined;
  const known = wordsOfName(to).flatMap((word) => [
    word,
    ...word.split('-').filter((part) => part.length > 2),
  ]);
  const said = known.filter((word) =>
    new RegExp(`(?<![\\p{L}-])${word}(?![\\p{L}-])`, 'u').test(greeting.text),
  );
  if (said.length === 0) return undefined;
  const word = random.pick(said);
  const slip = misspell(word, random);
  if (!slip || known.some((one) => plain(one) === plain(slip.written) && slip.how !== 'accent'))
    return undefined;
  const line = greeting.text.replace(word, slip.written);
  return put(text, greeting.start, greeting.end, line, `${slip.how}: ${word}`, slip.written);
};

/** Sentences that name the company one writes to. */
const companySentences: Readonly<Record<string, readonly string[]>> = {
  en: [
    'I would be glad to join {}.',
    'Working at {} would suit me well.',
    'I would love to work for {}.',
    'I am very interested in the role at {}.',
    'I remain keen on the position with {}.',
    'Thank you for telling me so much about {}.',
    'I look forward to hearing from {}.',
    'I can see myself at {} for many years.',
    'Your description of life at {} made me want to start at once.',
    'I would be proud to be part of {}.',
    'Becoming a member of the team at {} would be a pleasure.',
    'I am excited about the chance to contribute to {}.',
    'Thank you again for the opportunity to interview with {}.',
  ],
  de: [
    'Ich würde sehr gern bei {} arbeiten.',
    'Die Stelle bei {} reizt mich sehr.',
    'Ich kann mir gut vorstellen, für {} tätig zu sein.',
    'Ich freue mich darauf, von {} zu hören.',
  ],
  fr: [
    'Je serais très heureux de rejoindre {}.',
    'Le poste chez {} me plaît beaucoup.',
    'Je serais fier de travailler pour {}.',
  ],
  es: [
    'Me encantaría trabajar en {}.',
    'El puesto en {} me interesa mucho.',
    'Me gustaría mucho unirme a {}.',
  ],
};

function putCompany(
  letter: GoodLetter,
  random: Random,
  written: string,
  slip: string,
  how: string,
): Planted | undefined {
  const { text, entry } = letter;
  const own = entry.company?.value ?? '';
  const at = own === '' ? -1 : text.indexOf(own, partsOfLetter(text).bodyStart);
  if (at >= 0 && random.below(2) === 0)
    return put(text, at, at + own.length, written, `${how}, in place`, slip);
  const sentences = companySentences[letter.language];
  return (
    sentences &&
    putSentence(
      letter,
      random,
      random.pick(sentences).replace('{}', () => written),
      slip,
      how,
    )
  );
}

const companyMisspelt: Planter = (letter, random) => {
  const company = letter.entry.company?.value ?? '';
  const words = (company.match(/[\p{L}\p{M}]{5,}/gu) ?? []).filter(
    (word) => /^\p{Lu}/u.test(word) && !/^(?:GmbH|Limited|Company|Group)$/.test(word),
  );
  if (words.length === 0) return undefined;
  const word = random.pick(words);
  const slip = misspell(word, random);
  return (
    slip &&
    putCompany(letter, random, company.replace(word, slip.written), slip.written, `${slip.how}: ${company}`)
  );
};

const companyUnknown: Planter = (letter, random) => {
  const name = random.pick(unknownCompanies);
  return letter.text.includes(name) ? undefined : putCompany(letter, random, name, name, `unknown ${name}`);
};

const companyOther: Planter = (letter, random) => {
  const { log, entry, text } = letter;
  const names = log.processes.filter((one) => one !== log.processOf(entry)).map(({ company }) => company);
  const free = names.filter(
    (name) => name && plain(name) !== plain(entry.company?.value ?? '') && !text.includes(name),
  );
  if (free.length === 0) return undefined;
  const name = random.pick(free);
  return putCompany(letter, random, name, name, `of the log: ${name}`);
};

/** Sentences that name the job one is interviewed for. */
const roleSentences: Readonly<Record<string, readonly string[]>> = {
  en: [
    'I am very interested in the {} role.',
    'Thank you for talking to me about the {} position.',
    'I would be glad to join you as {}.',
    'I would love to work as a {} in your team.',
    'The post of {} would suit me well.',
    'I applied for the job of {} because of this.',
  ],
  de: ['Die Stelle als {} reizt mich sehr.', 'Ich würde sehr gern als {} bei Ihnen anfangen.'],
  fr: ['Le poste de {} me plaît beaucoup.', 'Je serais heureux de vous rejoindre comme {}.'],
  es: ['El puesto de {} me interesa mucho.', 'Me gustaría mucho trabajar con ustedes como {}.'],
};

const roleOther: Planter = (letter, random) => {
  const { log, entry, text, language } = letter;
  const own = entry.role?.value ?? '';
  if (own === '') return undefined;
  const ofLog = log.processes
    .filter((one) => one !== log.processOf(entry))
    .flatMap(({ role }) => (role ? [role] : []));
  const overlaps = (name: string) =>
    plain(own)
      .split(' ')
      .some((word) => word.length > 3 && plain(name).includes(word));
  const useLog = random.below(2) === 0 && ofLog.length > 0;
  const free = (useLog ? ofLog : unknownRoles).filter((name) => !overlaps(name) && !text.includes(name));
  if (free.length === 0) return undefined;
  const name = random.pick(free);
  const how = useLog ? `of the log: ${name}` : `unknown: ${name}`;
  const at = text.indexOf(own, partsOfLetter(text).bodyStart);
  if (at >= 0 && random.below(2) === 0) return put(text, at, at + own.length, name, `${how}, in place`);
  const sentences = roleSentences[language];
  return (
    sentences &&
    putSentence(
      letter,
      random,
      random.pick(sentences).replace('{}', () => name),
      name,
      how,
    )
  );
};

function dayOf({ date }: Entry): Day | undefined {
  const written = /^(\d{4})-(\d\d)-(\d\d)/.exec(String(date?.value.date ?? ''));
  return written
    ? { year: Number(written[1]), month: Number(written[2]), day: Number(written[3]) }
    : undefined;
}

/** Whether the letter speaks of the interview as past; in the others most days are still to come. */
function looksBack({ entry, kind }: GoodLetter): boolean {
  const isUpcoming = typeof entry.outcome !== 'string' && entry.outcome.value === 'upcoming';
  return kindOf(kind).looksBack !== undefined && !isUpcoming;
}

const sameDay = (a: Day, b: Day) => a.year === b.year && a.month === b.month && a.day === b.day;
const weekdayNumber = ({ year, month, day }: Day) => new Date(Date.UTC(year, month - 1, day)).getUTCDay();

/** Days that the letter may rightly mean: of every round, by which they decide, on which anything of the process happened. */
function otherDays({ log, entry }: GoodLetter): readonly Day[] {
  return log.processOf(entry).rounds.flatMap((round) => dayOf(round) ?? []);
}

const wrongDay: Planter = (letter, random) => {
  const day = dayOf(letter.entry);
  const words = dateWords[letter.language];
  if (!day || !words || !looksBack(letter)) return undefined;
  const wrong = anotherDay(day, random);
  if (otherDays(letter).some((one) => sameDay(one, wrong))) return undefined;
  const forms = words.forms;
  const form = random.pick(forms.filter((one) => one !== 'the O' || wrong.day !== day.day));
  const keepsWeekday = /[Ww]/.test(form) && random.below(2) === 0;
  const written = writeDay(form, letter.language, wrong, keepsWeekday ? day : wrong);
  return (
    inPlace(letter, random, day, written, `day ${form}`) ??
    putSentence(
      letter,
      random,
      random.pick(words.sentences).replace('{}', () => written),
      written,
      `day ${form}`,
    )
  );
};

/** The interview's day where the letter says it (in the form `19 November` with what stands before), said wrongly. */
function inPlace(
  { text, language }: GoodLetter,
  random: Random,
  day: Day,
  written: string,
  how: string,
): Planted | undefined {
  const words = dateWords[language];
  const { bodyStart } = partsOfLetter(text);
  const month = words?.months[day.month - 1] ?? '';
  const weekday = words?.weekdays[(weekdayNumber(day) + 6) % 7] ?? '';
  const pattern = new RegExp(`(?:${weekday},? )?(?:${day.day} ${month}|${month} ${day.day})(?!\\d)`, 'u');
  const found = pattern.exec(text.slice(bodyStart));
  if (!found || /^(?:the )/.test(written) || random.below(3) === 0) return undefined;
  return put(
    text,
    bodyStart + found.index,
    bodyStart + found.index + found[0].length,
    written,
    `${how}, in place`,
  );
}

const wrongWeekday: Planter = (letter, random) => {
  const day = dayOf(letter.entry);
  const words = dateWords[letter.language];
  if (!day || !words || !looksBack(letter)) return undefined;
  const taken = otherDays(letter).map(weekdayNumber);
  const shifts = [1, 2, 3, 4, 5, 6].filter((shift) => !taken.includes((weekdayNumber(day) + shift) % 7));
  const shift = random.pick(shifts);
  const other = { ...day, day: day.day };
  const weekdayDay = shiftDay(other, shift);
  const withDate = random.below(2) === 0;
  if (withDate) {
    const form = random.pick(words.forms.filter((one) => /[Ww]/.test(one)));
    const written = writeDay(form, letter.language, day, weekdayDay);
    const how = `weekday ${form}`;
    return (
      inPlace(letter, random, day, written, how) ??
      putSentence(
        letter,
        random,
        random.pick(words.sentences).replace('{}', () => written),
        written,
        how,
      )
    );
  }
  const form = random.pick(words.weekdayForms);
  const written = writeDay(form, letter.language, day, weekdayDay);
  const weekday = words.weekdays[(weekdayNumber(day) + 6) % 7] ?? '';
  const { bodyStart } = partsOfLetter(letter.text);
  const bare = new RegExp(
    `(?<=^(?:Thank|We met|I met|It was|Merci|Vielen|Gracias)[^.!?]{0,40} )${weekday}(?!,? \\d|\\p{L})`,
    'mu',
  ).exec(letter.text.slice(bodyStart));
  if (bare && random.below(2) === 0)
    return put(
      letter.text,
      bodyStart + bare.index,
      bodyStart + bare.index + weekday.length,
      writeDay('W', letter.language, day, weekdayDay),
      'weekday in place',
    );
  return putSentence(
    letter,
    random,
    random.pick(words.weekdaySentences).replace('{}', () => written),
    written,
    `weekday ${form}`,
  );
};

function shiftDay({ year, month, day }: Day, days: number): Day {
  const moved = new Date(Date.UTC(year, month - 1, day + days));
  return { year: moved.getUTCFullYear(), month: moved.getUTCMonth() + 1, day: moved.getUTCDate() };
}

const blank: Planter = (letter, random) => {
  const { text, language } = letter;
  const { greeting, plainWords, signature } = partsOfLetter(text);
  const where = random.below(8);
  if (where === 0 && greeting && language === 'en') {
    const written = random.pick(greetingBlanks);
    return put(text, greeting.start, greeting.end, written, `greeting ${written}`);
  }
  if (where === 1 && signature) {
    const written = random.pick(signatureBlanks);
    return put(text, signature.start, signature.end, written, `signature ${written}`);
  }
  const form = random.pick(blankForms);
  if (where < 4 && plainWords.length > 0) {
    const word = random.pick(plainWords);
    return put(text, word.start, word.end, form, `in place ${form}`);
  }
  const sentences = blankSentences[language];
  return (
    sentences &&
    putSentence(
      letter,
      random,
      random.pick(sentences).replace('{}', () => form),
      form,
      form,
    )
  );
};

/** Every kind of slip, the rule that should say it, and how it is planted. */
export const slipKinds: Readonly<Record<string, { readonly code: string; readonly plant: Planter }>> = {
  'greeting-other': { code: 'wrong-person', plant: greetingOther },
  'greeting-misspelt': { code: 'wrong-person', plant: greetingMisspelt },
  'company-misspelt': { code: 'wrong-company', plant: companyMisspelt },
  'company-unknown': { code: 'wrong-company', plant: companyUnknown },
  'company-other': { code: 'wrong-company', plant: companyOther },
  'role-other': { code: 'wrong-role', plant: roleOther },
  weekday: { code: 'wrong-date', plant: wrongWeekday },
  day: { code: 'wrong-date', plant: wrongDay },
  blank: { code: 'unfilled-blank', plant: blank },
};
