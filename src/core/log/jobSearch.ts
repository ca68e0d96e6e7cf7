import { namesJob } from '../people/jobWords.ts';
import { fold } from '../text.ts';
import type { BodyLine } from './bodyLines.ts';
import { namesDay } from './datedParts.ts';
import { entryFieldOf } from './fields.ts';
import { interviewWords, withoutDenials } from './headOfNote.ts';
import { isOfOffice } from './otherLives.ts';
import { isPersonPage } from './personPage.ts';
import { signsOfJob } from './signsOfJob.ts';
import { tablesIn } from './tables.ts';

/** What people write while they look for work, and hardly ever else. */
const ofSearch =
  /(?<!\p{L})(?:job[- _]?(?:hunt|search|board|seek|application)\w*|(?:work|career) search|(?:lateral|career) move|looking for (?:work|a job)|unemployed|(?:i was|been) made redundant|(?:was|got|been) laid off|application (?:sent|form)|sent (?:off )?(?:my )?cv|thank(?:s| you) for (?:coming in|your (?:application|interest))|trial (?:shift|day)s?|(?:stellen|job|arbeits)suche\p{L}*|bewerbungs?\p{L}*|beworben|candidatures?|postulé|candidaturas?|postul(?:é|aci[oó]n)|sollicit\w*)(?!\p{L})|転職|就活|応募|求职|找工作|구직|취업|(?:recherche|búsqueda|busca|procura) d[e'] ?(?:emploi|empleo|emprego|trabajo|trabalho)|#jobs?(?![\p{L}-])|^[\s#*-]{0,6}(?:jobs|vacancies|my applications)[:*\s]*$/imu;

/** What they write, too, and others do: two of these tell. */
const ofWork =
  /(?<!\p{L})(?:applied|applications?|the \p{L}+ job|cv|vacanc(?:y|ies)|recruiters?|employers?|redundant|cover(?:ing)? letter|job offer|thank[ -]you (?:notes?|letter|mail|email|card|sent)|(?:sent|say|wrote|said) (?:a |my |the )?thank(?:s|[ -]you)|thanked|salary|probation|hiring m(?:anager|gr)|(?:next|this|first|second|final|2nd) round|(?:more|others?) (?:ppl|people|candidates) to see|curr[ií]culums?|lebenslauf|dankesmail|\d{2}k)(?!\p{L})|(?<=\p{L})['’]s job/giu;

/** Folders and files that are about a search for work. */
const pathOfSearch =
  /(?:^|[/ _.-])(?:jobs?|job[ _-]?(?:hunt|search|log)|interviews?|debriefs?|applications?|bewerbungen|candidatures|candidaturas|stellen)(?=[/ _.-]|$)/i;

/**
 * Whether a file is about a search for work: surely, by its words, its path or the columns of its board; perhaps, by words that others
 * write, too, and the job that its front matter or first lines name. `head` is its start; `end` is where its front matter ends; `body`
 * holds the lines behind that.
 */
export function searchIn(
  path: string,
  head: string,
  end: number,
  body: readonly BodyLine[],
): 'surely' | 'perhaps' | undefined {
  const isBoard = /^kanban-plugin:/m.test(head) && columnOfJobs.test(head);
  if (isBoard || ofSearch.test(head) || interviewWords.test(withoutDenials(head)) || pathOfSearch.test(path))
    return 'surely';
  const words = new Set(Array.from(head.matchAll(ofWork), ([word]) => fold(word)));
  const signs = words.size + jobAtStart(path, head.slice(0, end), body) + 2 * Number(hasTableOfTalks(body));
  return signs > 1 && !isOfOffice(head) ? 'perhaps' : undefined;
}

/** How much a text tells of a search for work, or of talks about jobs: fewer than 0 where it is about something else. */
export function signsOfSearch(text: string): number {
  const words = new Set(Array.from(text.matchAll(ofWork), ([word]) => fold(word)));
  return signsOfJob(text) + words.size + Number(ofSearch.test(text));
}

/** Columns of applications on a board. */
const columnOfJobs =
  /^## +(?:applied|applications|to apply|wishlist|interview\w*|offers?|rejected|ghosted|spoke|talking|heard back)\b/im;

/** Whether a table has a column for whom the writer met, and one for jobs. */
function hasTableOfTalks(body: readonly BodyLine[]): boolean {
  return tablesIn(body).some(
    ({ heads, rows }) =>
      heads.some((head) => withWhom.test(head)) &&
      heads.some((_, column) => rows.filter(({ cells }) => namesJob(cells[column]?.text ?? '')).length > 1),
  );
}

const withWhom =
  /(?<!\p{L})(?:with|whom|met|saw|spoke|talked|sat|mit wem|avec qui|con quién|con chi|com quem|met wie)(?!\p{L})/iu;

/** How much front matter and the first lines of a note, which is no page about somebody, tell of a job: 1 for the job, 2 beside who gives it. */
function jobAtStart(path: string, frontMatter: string, body: readonly BodyLine[]): number {
  const first = body.filter(({ text }) => text.trim() !== '').slice(0, mostLines);
  if (isPersonPage(path, body)) return 0;
  const keys = [frontMatter, ...first.map(({ text }) => text.slice(0, longestLine))].flatMap((text) =>
    Array.from(
      text.matchAll(/^(?:[-*+] )?[*_]{0,2}([\p{L}_][\p{L}_ -]{0,30}?)[*_]{0,2} *[:=]/gmu),
      ([, key = '']) => key,
    ),
  );
  const names = (field: string, others: RegExp) =>
    Number(keys.some((key) => entryFieldOf(key) === field || others.test(key)));
  // Who somebody saw on a day may have any job.
  const undated = first.filter(({ text }) => !namesDay(text));
  const texts = [frontMatter.slice(0, 1000), ...undated.map(({ text }) => text.slice(0, longestLine))];
  const role = Math.max(names('role', /^(?:gig|post|opening|vacancy)$/i), Number(texts.some(namesJob)));
  // Where it stands is said of a job, and of little else that has one.
  const state = names('outcome', /^(?:status|stage|result)$/i);
  // The page of a company begins with its name over the job: `# Acme`, `Clerk, four days`.
  const [title, line] = first;
  const isPage = /^# /.test(title?.text ?? '') && namesJob(/^[^,.;:]*/.exec(line?.text ?? '')?.[0] ?? '');
  return role === 0
    ? 0
    : role + Number(isPage) + state + names('company', /^(?:outfit|firm|workplace|organi[sz]ation|where)$/i);
}

const mostLines = 4;
const longestLine = 300;
