import type { Person } from '../people/people.ts';
import { fold } from '../text.ts';

/** What people do who are spoken of by their post alone, before what they ask, say or do, or before a colon. */
const postAtStart =
  /^(?:(?:the|their|our) )?(?<post>HR|(?:deputy |assistant |acting )?(?:head(?: ?teacher)?|principal|manager|director|boss|owner|chair(?:man|woman|person)?|foreman|supervisor|matron|recruiter|editor|deputy|dean|ceo|cto|cfo|coo|md|vp))(?: (?:man|woman|lady|guy|person|rep|lead|partner))?(?=\s*[:：]\s|\s(?:->|→)\s| (?:(?:also|then|just) )?(?:asked|asks|said|says|told|wants?|wanted|wondered|showed|walked|took|explained|mentioned|gave|let|put|read|thinks|thought|liked|loved|promised|needs?|pressed|kept|stayed|brought)\b)/iu;

/** Somebody spoken of by their post at the start of a text, and where that ends; nobody where no known person holds it for certain. */
export function namedByPost(
  text: string,
  people: readonly Person[],
): { readonly people: readonly Person[]; readonly end: number } | undefined {
  const found = postAtStart.exec(text);
  const post = found?.groups?.post;
  if (!found || post === undefined) return undefined;
  const words = fold(post).split(' ');
  const meant = people.filter(({ title }) => {
    const held = fold(title ?? '').split(' ');
    return words.every((word) => held.some((one) => one === word));
  });
  const whole = meant.filter(({ title }) => fold(title ?? '') === fold(post));
  const only = whole.length > 0 ? whole : meant;
  return { people: only.length === 1 ? only : [], end: found[0].length };
}

/** Whether a text tells of somebody of HR whom nothing names: hardly one of those who are known. */
export function isOfUnnamed(text: string, people: readonly Person[]): boolean {
  return /^(?:(?:[Tt]he|[Tt]heir) )?HR\b/.test(text) && namedByPost(text, people)?.people.length === 0;
}
