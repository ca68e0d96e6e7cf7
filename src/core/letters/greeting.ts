import { isGivenName } from '../people/givenNames.ts';
import { honorific, isJointName, isParticle, opensLastName, twoLastNames } from '../people/honorifics.ts';
import { isPost } from '../people/jobTitles.ts';
import { withCapitals } from '../people/nameCase.ts';
import type { Person } from '../people/people.ts';
import { proseText } from './blanks.ts';

/** Whom a letter addresses, as a template sees it. */
export interface Recipient {
  readonly name: string;
  /** Only where it is certain which part of the name it is. */
  readonly firstName: string | undefined;
  /** What they do, as the entry says it: `Staff Engineer`. */
  readonly title: string | undefined;
  /** What they do in the process, as far as their title tells. */
  readonly part: 'recruiter' | 'manager' | 'peer' | undefined;
}

const suffix = /,?\s+(?:ph\.?\s?d|md|mba|msc|jr|sr|jun|sen|ii|iii|esq|cpa|p\.?e|dipl\.?-ing)\.?$/i;
/** `J.`, of which nobody is called. */
const initial = /^\p{L}\.?$/u;
/** `Big Shug`: how people tell their namesakes apart, and no first name. */
const byname = /^(?:big|wee|little|lil|young|old|auld)$/i;
/** A team or several people: nobody's name. */
const group =
  /\b(?:team|hr|human resources|department|dept|recruiting|recruitment|recruiters?|talent|careers?|jobs|people ops|hiring|office|staffing|panel|interviewers?|people|folks|colleagues|engineers|developers|devs|managers|designers|directors|founders|members)\b/i;
/** `two of them`, `someone from Sales`. */
const indefinite =
  /^(?:some(?:one|body)?|several|multiple|various|both|two|three|four|five|six|seven|eight|another|other)\b/i;
/** `the boss`, `an engineer`; but An, My and The are names too, of those whose next name is written large. */
const described = /^(?:[Aa]n?|[Tt]he|[Mm]y|[Oo]ur|[Tt]heir|[Hh]is|[Hh]er|[Oo]ne) \p{Ll}/u;

/** A name as far as it is certain which part is which. */
export interface NameParts {
  readonly full: string;
  readonly honorific: string | undefined;
  readonly first: string | undefined;
  readonly last: string | undefined;
}

/** The recipient of a letter; undefined where nobody is known by name: an address or `HR` is no name. */
export function recipientOf(to: Person | undefined): Recipient | undefined {
  const parts = to && partsOf(to);
  if (!parts) return undefined;
  return {
    name: parts.full,
    firstName: parts.first,
    title: to.title === undefined ? undefined : proseText(to.title),
    part: partOf(to.title),
  };
}

/** The parts of a person's name; undefined where it is nobody's. */
export function partsOf(person: Person): NameParts | undefined {
  const written = withCapitals(proseText(person.name).replace(suffix, '').replace(suffix, ''));
  if (written === '' || /[@\d/\\:,]|^\P{L}+$/u.test(written) || isDescription(written)) return undefined;
  if (isJointName(written)) return { full: written, honorific: undefined, first: undefined, last: undefined };
  const inName = capitalized(honorific.exec(written)?.[0].trim());
  const inTitle = /^(?:dr|prof)\b\.?(?: dr\.?)?/i.exec(person.title ?? '')?.[0].trim();
  const full = written.replace(honorific, '');
  // Between letters it is an apostrophe: `Conor O'Brien-D'Arcy`.
  const nickname = /(?<!\p{L})["“”'‘(](\p{Lu}[\p{L}'’-]+)["“”'’)](?!\p{L})/u.exec(full)?.[1];
  const words = full.replace(/\s*(?<!\p{L})["“”'‘(][^"“”()]*["“”'’)](?!\p{L})\s*/gu, ' ').split(' ');
  // Other scripts put the family first as a rule, and join names without spaces.
  const isLatin = /^[\p{Script=Latin}\p{M}'’‘“”"(). -]+$/u.test(full);
  const named = isLatin
    ? (partsApart(person) ?? splitName(words.length < 3 ? words : withoutInitials(words), inName))
    : {};
  // What they are called beside their first name is no part of the whole name: `William "Bill" Hart`.
  const whole = words[0] === '' ? full : words.join(' ').trim();
  return { full: whole, honorific: inName ?? inTitle, first: nickname ?? named.first, last: named.last };
}

/** First and last name as they are written apart; nobody is called by both first name and initial. */
function partsApart({ parts }: Person): { readonly first?: string; readonly last: string } | undefined {
  if (!parts) return undefined;
  const first = withoutInitials(proseText(parts.first).split(' ')).join(' ');
  const last = proseText(parts.last);
  return initial.test(first) ? { last } : { first, last };
}

/** `Mary Smith` of `Mary J. Smith`. */
function withoutInitials(words: readonly string[]): readonly string[] {
  return words.filter((word, index) => index === 0 || !initial.test(word));
}

/** Whether a text says which people somebody met, and not what they are called. */
function isDescription(written: string): boolean {
  return group.test(written) || indefinite.test(written) || described.test(written) || isPost(written);
}

/**
 * First and last name where there is one of each; a last name may be of several words (`van der Berg`). Behind a title it may be
 * all there is: `Mr Van Gogh`, `Sra. García López`.
 */
function splitName(
  words: readonly string[],
  title: string | undefined,
): { readonly first?: string; readonly last?: string } {
  const [first = '', ...rest] = words;
  const isAllLast =
    title !== undefined && (opensLastName(first) || (twoLastNames.test(title) && !isGivenName(first)));
  if (isParticle(first) || (isAllLast && rest.length > 0)) return { last: words.join(' ') };
  if (byname.test(first)) return {};
  const isPlain = rest.length === 1 || (rest.length > 1 && isParticle(rest[0] ?? ''));
  if (!isPlain) return {};
  const last = rest.join(' ');
  if (initial.test(last)) return { first };
  return initial.test(first) ? { last } : { first, last };
}

/** `Ms` or `Mr` where pronouns tell which; a title that stands in their place is kept. */
export function titleByPronouns(pronouns: string | undefined): string | undefined {
  if (pronouns === undefined) return undefined;
  const words: readonly string[] = pronouns.toLowerCase().match(/\p{L}+/gu) ?? [];
  // Several sets, such as she/they, leave the title open.
  if (words.some((word) => ['they', 'them', 'xe', 'ze', 'any', 'ask'].includes(word))) return undefined;
  if (words.includes('she') !== words.includes('he')) return words.includes('she') ? 'Ms' : 'Mr';
  const written = /^(ms|mr|mrs|mx|dr)\b/i.exec(pronouns)?.[1];
  return written && written.charAt(0).toUpperCase() + written.slice(1).toLowerCase();
}

const parts: readonly (readonly [part: NonNullable<Recipient['part']>, pattern: RegExp])[] = [
  [
    'recruiter',
    /\b(?:recruit\w*|talent|sourcer|sourcing|hr|human resources|people (?:ops|operations|partner)|staffing)\b/i,
  ],
  [
    'manager',
    /\b(?:manager|head|director|vp|vice president|chief|c[a-z]o|founder|co-?founder|owner|president|partner|supervisor)\b/i,
  ],
  [
    'peer',
    /\b(?:engineer|developer|designer|scientist|analyst|architect|technician|programmer|tester|lead|researcher|consultant|specialist|planner|writer|nurse|teacher)\b/i,
  ],
];

function partOf(title: string | undefined): Recipient['part'] {
  return parts.find(([, pattern]) => pattern.test(title ?? ''))?.[0];
}

/** `Dr.` where notes say `dr.`: a title in a salutation begins with a capital. */
function capitalized(title: string | undefined): string | undefined {
  return title?.replace(/(?<!\p{L})\p{Ll}/gu, (letter) => letter.toUpperCase());
}
