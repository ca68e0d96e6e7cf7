import { cry } from '../../notes/noteLanguage.ts';
import { canBeSent } from './tidied.ts';

/** A thing with what the notes add to it, where that can be sent. */
export function sayableDetail(thing: string | undefined, text: string): string | undefined {
  const detailed = withDetail(thing, text);
  return detailed === undefined || canBeSent(detailed) ? detailed : thing;
}

/** `the result: 31% down` of `the result`: what the notes add to a thing of one's own, where it is short and plain. */
function withDetail(thing: string | undefined, text: string): string | undefined {
  if (thing === undefined) return undefined;
  const words = thing.replace(/^the /, '');
  const at = text.indexOf(words);
  const rest = at < 0 ? '' : text.slice(at + words.length).replace(/\s*\([^)]*\)/g, '');
  const detail = /^\s*(?<mark>[,:]| [–—-]|\s*->|→)\s*(?<said>[^.!?;–—]{3,90})$/u.exec(
    rest.replace(/[.!?\s]+$/, ''),
  )?.groups;
  const parts = (detail?.said ?? '').split(/,\s+/);
  const end = parts.findIndex((part) => noDetail.test(part) || cry.test(part));
  const said = parts
    .slice(0, end < 0 ? parts.length : end)
    .filter((part) => !/^etc\b/i.test(part))
    .join(', ')
    .trim();
  if (said === '' || said.split(' ').length > 14) return thing;
  return `${thing}${/\b(?:we|I)\b/.test(said) || detail?.mark === ':' ? ':' : ','} ${asClause(said)}`;
}

/** `which grew from 5 kids to 26` of `grew from 5 kids to 26`: what the thing itself did, or came to. */
function asClause(said: string): string {
  const clauses = said.split(/, /);
  const at = clauses.findIndex((clause) => ownDeed.test(clause));
  return clauses.map((clause, index) => (index === at ? `which ${clause}` : clause)).join(', ');
}

const ownDeed =
  /^(?:grew|fell|rose|ran|won|cut|saved|halved|doubled|tripled|brought|took|made|led to|went|became|kept|gave|got|paid|sold|raised|reduced|dropped|lowered|lifted|improved|lasted|reached|earned|ended|started|changed) (?!by\b)/i;

/** What is no detail of it, but how it went or who was there. */
const noDetail =
  /\b(?:he|she|him|her|they|it|them|that|which|who|sure|how|why|hello|lol|sat|right)\b|^(?:and|but|so|because|with|even|which)\b/i;
