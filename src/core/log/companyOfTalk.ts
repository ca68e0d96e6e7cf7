import { isGivenName } from '../people/givenNames.ts';
import { namesJob } from '../people/jobWords.ts';
import { entryFieldOf } from './fields.ts';
import { isCompany } from './headOfNote.ts';
import { plainFolders } from './proposedFields.ts';
import { stepOf } from './steps.ts';

/** The company of a note: in its title, of which the name of the file tells which part it is, else the name of the file. */
export function companyAt(title: string, name: string): string | undefined {
  const company = companyNamed(title, name);
  return company === undefined || agency.test(company) ? undefined : company;
}

function companyNamed(title: string, name: string): string | undefined {
  const words = wordsOf(name);
  const parts = title
    .replace(/[(（[].*?(?:[)）\]]|$)/gu, ' ')
    .split(/\s+[-–—|•·/:]\s+|\s*[:,|;]\s+|(?<=\p{Ll}{3}|\s)\.\s+(?=\p{Lu})|\s+(?:一次|二次|三次|最終)/u)
    .map((part) => ownName(part.replace(/[\s,;:.–—-]+$/u, '').trim(), words))
    .filter((part) => part !== '');
  const ofName = parts.find((part) => wordsOf(part).some((word) => words.includes(word)) && !isGeneric(part));
  const named = [ofName, ...parts.slice(0, 2)].find(
    (part) => part !== undefined && isCompany(part, false) && !isGeneric(part),
  );
  if (named !== undefined) return named;
  if (ofName !== undefined) return withCapitals(ofName);
  // A title that is a job leaves it to the name of the file.
  return parts.some((part) => !namesJob(part)) && !isGeneric(title) ? undefined : companyOfName(name);
}

/** The name in a part of a title: `Threlkeld again` is about Threlkeld, unless the file is called so. */
function ownName(part: string, words: readonly string[]): string {
  const all = part.replace(/^(?:interview|chat|call|talk|meeting) (?:at|with|w\/) /iu, '').split(' ');
  while (all.length > 1 && /^\p{Ll}|^#?\d/u.test(all[0] ?? '') === false) {
    const last = all.at(-1) ?? '';
    if (/^\p{Lu}|^[&+]$|^\p{Lo}/u.test(last) || words.includes(last.toLowerCase())) break;
    all.pop();
  }
  return all.join(' ');
}

/** Titles and names of files that say what is in them, and not about whom. */
function isGeneric(part: string): boolean {
  return (
    plainFolders.test(part) ||
    stepOf(part) !== undefined ||
    entryFieldOf(part) !== undefined ||
    /^(?:\d|[一二三四]次|最終|(?:my |the )?(?:notes?|interview|todo|list|diary|journal|log|week|job|jobs|search|prep|cv|untitled|new|first|second|round|misc|inbox|draft)(?!\p{L}))/iu.test(
      part,
    )
  );
}

/** The company as which a file is called: `calder lane.md`, without words for a talk and days. */
export function companyOfName(name: string): string | undefined {
  const rest = name
    .replace(
      /\d{4}[-_.]\d{2}[-_.]\d{2}|\d{1,2}(?:st|nd|rd|th)?(?: (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}*)?/giu,
      ' ',
    )
    .split(/[\s_,-]+/u)
    .filter((word) => word !== '' && stepOf(word) === undefined && !notOfName.test(word));
  const [first = ''] = rest;
  if (rest.length === 0 || rest.length > 5 || isGivenName(first) || isGeneric(rest.join(' ')))
    return undefined;
  return withCapitals(rest.join(' '));
}

const notOfName =
  /^(?:mon|tue|tues|wed|weds|thu|thur|thurs|fri|sat|sun|notes?|with|and|at|w|the|interview|first|second|third|1st|2nd|3rd|again)$/iu;

function withCapitals(name: string): string {
  return name.replace(/(?<![\p{L}'’])\p{Ll}/gu, (letter) => letter.toUpperCase());
}

function wordsOf(name: string): readonly string[] {
  return (name.toLowerCase().match(/[\p{L}\p{N}'’&]+/gu) ?? []).filter((word) => word.length > 2);
}

/** Who finds jobs for others: a talk with them is none with an employer. */
const agency =
  /(?<!\p{L})(?:recruit\p{L}*|staffing|personnel|resourcing|headhunt\p{L}*|temps|search partners)(?!\p{L})/iu;
