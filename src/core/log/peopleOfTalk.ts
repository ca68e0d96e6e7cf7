import { isGivenName } from '../people/givenNames.ts';
import { namesJob } from '../people/jobWords.ts';
import { stepOf } from './steps.ts';

/** Whom a line names behind its day, else one of the lines below it. */
export function peopleBeside(behind: string, below: readonly string[]): readonly string[] {
  const lead = withBefore.exec(behind);
  const own = lead
    ? namesIn(behind.slice(lead.index + lead[0].length), true)
    : namesIn(behind.replace(hourBefore, '').replace(dashBefore, ''), dashBefore.test(behind));
  if (own.length > 0) return own;
  for (const line of below) {
    const [, led] = /^(?:w\/|with|met|saw|who|mit|avec)(?::| |(?=\p{Lu})) ?(.*)/iu.exec(line) ?? [];
    const found = namesIn(led ?? line, led !== undefined);
    if (found.length > 0) return found;
  }
  return [];
}

/** Whom the items of a list name below a line that says that they were there: `Panel`, then one an item. Nobody where an item is something else. */
export function peopleListed(lines: readonly string[]): readonly string[] {
  const [label = '', ...below] = lines;
  if (!listLabel.test(label)) return [];
  const end = below.findIndex((line) => !item.test(line));
  const items = below.slice(0, end < 0 ? below.length : end);
  const names = items.map((line) => nameOf(line.replace(item, '')));
  return names.every((name) => name !== '') ? names : [];
}

const listLabel =
  /^\s*(?:#+ )?[*_]{0,2}(?:the )?(?:panel|interviewers?|people|present|who|with|met)[*_]{0,2}\s*:?[*_]{0,2}\s*$/iu;
const item = /^\s*[-*+•]\s+/u;

const withBefore = /(?<!\p{L})(?:[Ww]\/|[Ww]ith|mit|avec|con|com|[Mm]et|[Ss]aw) ?(?=\p{Lu})/u;

/** An hour right behind the day: ` 12.40 Dr Hussain`. */
const hourBefore = /^[\s,]*\d{1,2}[:.h]\d{2}(?: ?[ap]m| uhr)?[\s,]+/iu;

/** `17/11 – Tariq Aziz-Bell`: a whole name right behind a dash. */
const dashBefore = /^\s*[–—-]\s+(?=(?:(?:Dr|Mr|Mrs|Ms|Prof)\.? )?\p{Lu}\p{Ll}+ \p{Lu}?)/u;

const titles = 'Dr|Mr|Mrs|Ms|Prof|Frau|Herrn?|Hr|Fr|Mme|Sra?|Dra';
const title = String.raw`(?:(?:${titles})\.? ){0,2}`;
const parted = new RegExp(
  String.raw`\s*(?:,|;|\+|&|(?<!(?<!\p{L})(?:${titles}))\.(?=\s|$)| - |(?<!\p{L})(?:and|und|et|y)(?!\p{L}))\s*`,
  'u',
);
const nameAtStart = new RegExp(
  String.raw`^(${title}\p{Lu}[\p{L}'’-]*\p{Ll}(?![\p{L}'’-])(?: (?:\p{Lu}[\p{L}'’-]+|van|de|von|der|la|bin|al)(?![\p{L}'’-]))*)(?!\?)`,
  'u',
);
const titleAtStart = new RegExp(`^${title}`, 'u');

/** The people that a text lists: `Helen Tranmer head of mechanical, and Dev`. Where no word for `with` leads to them, a first name tells. */
function namesIn(text: string, isLed: boolean): readonly string[] {
  const posted = new Set(Array.from(text.matchAll(nameWithPost), ([, name = '']) => name));
  const parts = text
    .replace(/[(（][^)）]*(?:[)）]|$)/gu, ' ')
    .split(parted)
    .filter((part) => part.trim() !== '')
    .slice(0, mostNames)
    .map(nameOf);
  const known = parts.map((name) => isKnownName(name) || posted.has(name));
  return parts.filter((name, index) => {
    const isWhole = hasSeveralWords(name);
    const isBeside = known[index - 1] === true || known[index + 1] === true;
    if (name === '') return false;
    // A first name alone may be a place: `1pm, Preston.`
    if (!isWhole && !isLed && parts.length > 1 && !parts.some(hasSeveralWords)) return false;
    return known[index] === true || (isWhole && (isBeside || (isLed && index === 0)));
  });
}

function hasSeveralWords(name: string): boolean {
  return name.includes(' ');
}

/** A whole name with what they do behind it: `Lachlan Veitch (PM)`, `Bao Nguyen, GM`, `Harvey Stubbs, company manager`. */
const nameWithPost =
  /(\p{Lu}\p{Ll}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]+){1,2})(?: ?\((?=[^)]{2,40}\))|, (?=(?:[A-Z]{2,3}|(?:the )?(?:\p{Ll}[\p{L}&]* ){0,2}(?:manager|director|head|lead|owner|president|producer|partner|officer|chair|founder|coordinator|supervisor))(?:[.,;:]|\s|$)))/gu;

/** The name with which a part of a list begins; empty where it begins with something else. */
function nameOf(part: string): string {
  const [post = ''] = /^(?:\p{Ll}\p{L}* ){1,4}(?=\p{Lu})/u.exec(part.trim()) ?? [];
  const named = namesJob(post) ? part.trim().slice(post.length) : part.trim();
  const name = nameAtStart.exec(named)?.[1] ?? '';
  const bare = name.replace(titleAtStart, '');
  return stepOf(bare) !== undefined || namesJob(bare) ? '' : name;
}

function isKnownName(name: string): boolean {
  const rest = name.replace(titleAtStart, '');
  return name !== '' && (rest !== name || isGivenName(rest.split(' ')[0] ?? ''));
}

const mostNames = 8;
