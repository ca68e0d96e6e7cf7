import { kindOf } from '../kinds/index.ts';
import { isPost } from '../people/jobTitles.ts';
import { isFirstName } from '../people/shortForms.ts';
import { fold, type Sentence, sentence } from '../text.ts';
import { companyTalk } from './companyTalk.ts';
import type { Passage } from './draft.ts';
import { isHonorific, isSameName, nameWords } from './names.ts';
import {
  addressed,
  asWord,
  type Found,
  findAll,
  isFirstAtPlace,
  literal,
  partRange,
  type Reading,
  type Remark,
  type ReviewRule,
} from './reading.ts';
import { writtenDays } from './writtenDays.ts';

/** The part of `wrong-company` that reads text copied from a letter to another company of the log. */
export const companyOfTheLog: ReviewRule = (reading) => {
  const { process, otherNames, draft, language, isNoted } = reading;
  const own = fold(process?.company ?? '');
  const talk = language && companyTalk[language];
  const others = otherNames.companies.filter(
    (company) => !isPartOf(fold(company), own) && !isPartOf(own, fold(company)),
  );
  if (!process || others.length === 0 || own === '') return [];
  const { greeting, subject } = draft;
  const names = asWord(others.map(literal).join('|'));
  const anywhere = new RegExp(names, 'gu');
  const passages = talk ? addressed(reading).filter(({ text }) => !talk.others.test(text)) : [];
  const after = (leads: string) => new RegExp(`(?:${leads})\\s+(?:the )?(${names})`, 'gu');
  const hopeful = passages.filter(({ text }) => talk?.hope.test(text));
  const found = [
    ...(talk ? passages.flatMap((passage) => findAll(passage, after(talk.employer))) : []),
    ...(talk ? hopeful.flatMap((passage) => findAll(passage, after(talk.near))) : []),
    ...passages.flatMap((passage) =>
      findAll(passage, anywhere).filter(
        ({ match }) => match.index === 0 && talk?.behind.test(passage.text.slice(match[0].length)),
      ),
    ),
    ...(greeting ? findAll(greeting, anywhere) : []),
    ...passages.filter(({ text }) => text === subject?.text).flatMap((passage) => findAll(passage, anywhere)),
  ];
  return found
    .filter(({ match }) => !isNoted(match[1] ?? match[0]))
    .map((one) => {
      const name = one.match[1] ?? one.match[0];
      const message = sentence(
        '{0} is another company of your log; this letter is to {1}.',
        name,
        process.company,
      );
      return remarkOn(one, name, process.company, message);
    })
    .filter(isFirstAtPlace);
};

function remarkOn(one: Found, name: string, company: string, message: Sentence): Remark {
  const range = partRange(one, name);
  return {
    code: 'wrong-company',
    range,
    message,
    corrections: [{ title: sentence('Change to {0}', company), range, text: company }],
  };
}

/** Whether the words of `a` are among those of `b`: `Halden` of `Halden Group`. */
function isPartOf(a: string, b: string): boolean {
  const words = b.split(' ');
  return a.split(' ').every((word) => words.includes(word));
}

const capital = "\\p{Lu}[\\p{L}\\p{M}\\p{N}'’.&-]*";
const joint = '(?:&|and|und|et|y|e|of|de|du|di|von|van|der|the)';
/** A name of up to six words, as written: `Calder & Finch`, `University of Selby`. */
const anyName = `(${capital}(?:\\s+(?:${joint}\\s+){0,2}${capital}){0,5})`;

/** Words that show that a name is a company's. */
const organisation =
  /(?<!\p{L})(?:inc|ltd|llc|llp|plc|gmbh|ag|kg|se|sa|sarl|bv|nv|oy|ab|as|group|gruppe|groupe|grupo|systems?|technologies|technology|tech|labs?|laboratories|foods?|health|healthcare|bank|partners?|holdings?|solutions|industries|university|universität|université|universidad|college|council|hospital|hôpital|klinik|school|academy|trust|foundation|institute|agency|studios?|software|robotics|analytics|energy|logistics|logistik|freight|consulting|insurance|capital|ventures|media|publishing|press|pharma|therapeutics|dynamics|aerospace|motors|airlines|rail|hotels?|homes?|services|associates|brothers|bros|söhne|sons|company|werke|optics|textiles|electronics|instruments|engineering|construction|architects)(?!\p{L})/iu;

/** What people join, or work at, that is no company. */
const noCompany =
  /^(?:Zoom|Teams|Slack|Skype|Webex|Meet|Signal|WhatsApp|LinkedIn|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|Christmas|Easter|Level|Grade|Band|Phase|Stage|Step|Year|Team|Head Office|HQ|Site|Plant|Building|Unit|Ward|Line|Shift|Day|Night|I|You|We|It|This|That|English|German|French|Spanish|Python|Java|Excel|Europe|Asia|Africa|America)\b/;

/** The part of `wrong-company` that reads a company which the entry, the notes and the log do not know, where this one's should stand. */
export const companyOfNobody: ReviewRule = (reading) => {
  const { process, draft, language, kind, otherNames } = reading;
  const own = fold(process?.company ?? '');
  if (!process || own === '' || !language || !kind || kindOf(kind).tellsOfOthers) return [];
  const talk = companyTalk[language];
  const role = process.rounds.flatMap(({ role: one }) => (one ? [literal(one.value)] : []))[0];
  const employer =
    role === undefined ? talk.employer : `${talk.employer}|${role} (?:at|with|for|bei|chez|en|na|no)`;
  const certain = new RegExp(`(?:${employer})\\s+(?:the )?${anyName}`, 'gu');
  const likely = new RegExp(`(?:${talk.likely})\\s+(?:the )?${anyName}`, 'gu');
  const isOwnSaid = ` ${fold(draft.prose)} `.includes(` ${companyWords(own)[0] ?? own} `);
  return addressed(reading)
    .filter(({ text }) => talk.hope.test(text))
    .flatMap((passage) => [
      ...findAll(passage, certain).map((one) => ({ one, passage, isLikely: true })),
      ...findAll(passage, likely).map((one) => ({ one, passage, isLikely: false })),
    ])
    .flatMap(({ one, passage, isLikely }): readonly Remark[] => {
      const name = nameIn(one.match[1] ?? '');
      if (isOfOthers(name, one, passage.text, talk.others)) return [];
      if (otherNames.companies.some((company) => fold(company) === fold(name))) return [];
      // Beside the company's own name it may be a place of theirs, unless it is plain that it is a company.
      const isCompany = organisation.test(name) || name.includes('&') || (isLikely && !isOwnSaid);
      if (!isCompany || isKnown(name, passage, reading)) return [];
      const message = sentence(
        '{0} is not a company of your log; this letter is to {1}.',
        name,
        process.company,
      );
      return [remarkOn(one, name, process.company, message)];
    })
    .filter(isFirstAtPlace);
};

/** In characters: so far behind a name the sentence may say that it is an earlier employer, a customer, a competitor. */
const farBehind = 40;

function isOfOthers(name: string, { match }: Found, text: string, others: RegExp): boolean {
  const end = match.index + match[0].length;
  return (
    others.test(text.slice(0, match.index + match[0].lastIndexOf(name))) ||
    others.test(text.slice(end, end + farBehind))
  );
}

/** The name without what belongs to the sentence: its full stop, `'s`. */
function nameIn(written: string): string {
  return written.replace(/(?:['’]s)?[.,'’-]*$/u, '');
}

function companyWords(company: string): readonly string[] {
  return company.split(' ').filter((word) => word.length > 3);
}

/** Whether a name may be rightly there: noted, a part of the company's name, a person's, a post, a day, a place of capitals. */
function isKnown(name: string, passage: Passage, { process, people, language, isNoted }: Reading): boolean {
  const words = fold(name).split(' ');
  const [first = ''] = name.split(/\s+/);
  const own = fold(
    `${process?.company ?? ''} ${process?.rounds.flatMap(({ role }) => role?.value ?? []).join(' ') ?? ''}`,
  ).split(' ');
  const names = people.flatMap((person) => nameWords(person.name));
  return (
    noCompany.test(name) ||
    isNoted(name) ||
    words.some((word) => word.length > 3 && own.includes(word)) ||
    name.split(/\s+/).some((word) => names.some((one) => isSameName(one, word))) ||
    isFirstName(first) ||
    isHonorific(first) ||
    isPost(name) ||
    /^\p{Lu}{1,5}$/u.test(name) ||
    isNoted(first) ||
    (language !== undefined && writtenDays({ text: name, start: 0 }, language).length > 0) ||
    isSaidSmall(first, passage.text)
  );
}

/** Whether the sentence has the word written small, too. */
function isSaidSmall(word: string, text: string): boolean {
  return new RegExp(`(?<!\\p{L})${literal(word.toLowerCase())}(?!\\p{L})`, 'u').test(text);
}
