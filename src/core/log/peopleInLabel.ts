import { isGivenName } from '../people/givenNames.ts';
import { honorific } from '../people/honorifics.ts';
import { isPost, isTitle } from '../people/jobTitles.ts';
import { fold } from '../text.ts';
import { stepOf } from './steps.ts';

/** The part of a label that names people: where it stands, without the marks around it. */
export interface PeoplePart {
  readonly start: number;
  readonly end: number;
}

/** What stands between the parts of a label. */
const separator = /\s+[-–—|·•/]\s+|\s*[:,;|·•()]\s*|\s*[–—]\s*|\s{2,}/g;

/** What joins the people of one part. */
const joint = /\s+(?:and|&|\+|und|et|y|e)\s+/i;

const nameWords = /^(?:\p{Lu}[\p{L}\p{M}'’.-]*|d[aeiou]s?|del|della|la|le|van|von|der|den|al|bin|zu)$/u;

/** Last words of places, companies and subjects that begin like a name: `Austin Office`, `Virginia Beach`, `Art Direction`. */
const noLastName: ReadonlySet<string> = new Set(
  'office hq campus site city beach building tower center centre county valley bay island street road room floor lab labs bank group inc ltd llc plc gmbh ag corp co company team university college school hospital institute direction questions principles study dive play match test tests prep notes summary recap debrief uk usa us germany france spain italy australia canada ireland india texas california'.split(
    ' ',
  ),
);

/** First words of places and subjects that have the shape of a name: `New York`, `Deep Learning`. */
const noFirstName: ReadonlySet<string> = new Set(
  'new san santa los las hong tel sao buenos cape kuala abu fort saint st north south east west salt rio palo menlo mountain el la le deep get role team culture live code mock take case whole big first second third final next intro introduction general open quick short long virtual remote video phone zoom google microsoft teams career job company culture values leadership domain technical white round part day half full follow wrap meet office site on in at the a'.split(
    ' ',
  ),
);

/** A post that somebody holds, and no subject: `Hiring manager`, `Recruiter call`. */
const holder =
  /(?<!\p{L})(?:manager|recruiter|recruiterin|sourcer|director|lead|head|founder|cofounder|president|partner|chief|supervisor|boss|hm|c[etpf]o|vp|\p{L}{3,}leiter(?:in)?|chefin?|directeur|directrice|gerente|jef[ea])(?:(?: call| chat| screen| interview| round)?)$/iu;

/**
 * Where a label names people without a word for `with`: `Hiring manager, Tom O'Brien`, `Panel: Maya Lopez and Jon Wu`. What else is
 * written large may be a place or a subject, so whole names count: with a common first name, behind a title such as `Dr.`, beside
 * the post that somebody holds.
 */
export function peopleIn(label: string): PeoplePart | undefined {
  const parts = partsOf(label);
  let found: PeoplePart | undefined;
  for (const [index, { text, start }] of parts.entries()) {
    const end = start + text.length;
    const next = parts[index + 1]?.text ?? '';
    const isBesidePost =
      holder.test(parts[index - 1]?.text ?? '') || (label[end + 1] === '(' && isTitle(next));
    if (text.split(joint).every((name) => isWholeName(name, isBesidePost || found !== undefined)))
      found = { start: found?.start ?? start, end };
    // The title of the last of them: `(recruiter)`.
    else if (found && label[start - 1] === '(' && label[end] === ')' && isTitle(text))
      found = { ...found, end: end + 1 };
    else if (found) break;
  }
  return found;
}

function partsOf(label: string): readonly { readonly text: string; readonly start: number }[] {
  const parts: { text: string; start: number }[] = [];
  let from = 0;
  for (const { 0: mark, index } of [...label.matchAll(separator), { 0: '', index: label.length }]) {
    if (index > from) parts.push({ text: label.slice(from, index), start: from });
    from = index + mark.length;
  }
  return parts;
}

/** Whether a text is somebody's whole name. `isBesidePost` tells that what stands beside it lets expect one. */
function isWholeName(text: string, isBesidePost: boolean): boolean {
  const name = text.replace(honorific, '');
  const words = name.split(' ');
  const [first = ''] = words;
  const last = words.at(-1) ?? '';
  if (words.length > 4 || !words.every((word) => nameWords.test(word)) || !/^\p{Lu}/u.test(last))
    return false;
  if (noLastName.has(fold(last)) || stepOf(text) !== undefined || words.some(isPost)) return false;
  if (name !== text) return true;
  return words.length > 1 && (isGivenName(first) || (isBesidePost && !noFirstName.has(fold(first))));
}
