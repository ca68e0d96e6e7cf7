import { isGivenName } from '../people/givenNames.ts';
import { isTitle } from '../people/jobTitles.ts';
import { namesJob } from '../people/jobWords.ts';
import { fold } from '../text.ts';
import { addressFor } from './addressNames.ts';
import { patternOf } from './compiled.ts';
import { type Houses, isHouse } from './houses.ts';
import { meets } from './meetingEvidence.ts';
import { firstNamesIn, type NameMention, namesIn } from './names.ts';
import {
  guestNames,
  isBehindBracket,
  isInBrackets,
  isInPost,
  isJob,
  labelledNames,
  listedNames,
} from './namesInLists.ts';
import { type Passage, wordsAt } from './passages.ts';
import { placesOf } from './phrases.ts';
import type { Found, NamedPerson } from './reading.ts';
import { isOrganisation } from './senders.ts';
import { signatureStart } from './signatureStart.ts';
import type { LanguageWords } from './words/languageWords.ts';

/** Those whom the text says one will meet; of a meeting that is moved also those who were to take part and cannot. */
export function peopleToMeet(
  passages: readonly Passage[],
  languages: readonly LanguageWords[],
  unwanted: readonly string[],
  houses: Houses,
  isMoved = false,
  headers: readonly string[] = [],
): readonly Found<NamedPerson>[] {
  const others = unwanted.filter((name) => name !== '').map(fold);
  const found = new Map<string, Found<NamedPerson>>();
  for (const passage of passages) {
    for (const mention of meetingNames(passage, languages, isMoved, headers)) {
      const key = fold(mention.name);
      if (
        others.some((other) => ` ${other} `.includes(` ${key} `) || ` ${key} `.includes(` ${other} `)) ||
        found.has(key) ||
        isHouse(mention.name, houses) ||
        isPartOfHouse(passage.flat, mention) ||
        // `Kerdrel` of a `Laiterie Kerdrel`.
        (mention.isFirstName && houses.names.some((house) => house.endsWith(` ${key}`)))
      )
        continue;
      const words = wordsAt(passage, mention.range);
      found.set(key, {
        value: {
          name: mention.name,
          title: titleBehind(passage.flat, mention.range.end),
          email: addressFor(mention.name, passages),
        },
        // Of whom only the first name is known, more is to be asked.
        certainty: mention.isFirstName ? 'likely' : 'certain',
        words,
      });
    }
  }
  const people = [...found.values()];
  // `Oliver` is `Oliver Bancroft`, who is named elsewhere.
  return people.filter(
    ({ value }) =>
      !people.some(({ value: other }) => {
        const bare = (name: string) => fold(name.replace(/^(?:dr|prof)\.?\s/i, ''));
        const [short, whole] = [bare(value.name), bare(other.name)];
        // `Dra. Fuenzalida` is `Paulina Fuenzalida`.
        return whole.startsWith(`${short} `) || whole.endsWith(` ${short}`);
      }),
  );
}

/** `Deux Rives` of `Coopérative des Deux Rives`. */
function isPartOfHouse(text: string, { range }: NameMention): boolean {
  const before =
    /(?<!\p{L})(?<house>\p{Lu}\p{L}+) (?:des?|du|de las?|de los|del|d[ao]s?|der|von|van|of|of the) $/u.exec(
      text.slice(Math.max(0, range.start - 40), range.start),
    );
  return isOrganisation(before?.groups?.house ?? '');
}

/** `Jörg Wittstock (Leiter Netzplanung)`. */
function titleBehind(text: string, offset: number): string | undefined {
  const title = /^\s?[(（]([^()（）\n]{2,60})[)）]/.exec(text.slice(offset, offset + 70))?.[1];
  const line = text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset);
  // `11:00 - 11:45: Shelby Crane (SQL exercise)`
  const isOfRow = /^[\s*•-]*\d{1,2}[:.h]?\d{0,2}/u.test(line);
  return title === undefined || !isOfRow || namesJob(title) || isTitle(title) ? title : undefined;
}

/** The names of a passage whose bearers one will meet, by what speaks for each, the list it stands in, or a label. */
function meetingNames(
  passage: Passage,
  languages: readonly LanguageWords[],
  isMoved: boolean,
  headers: readonly string[],
): readonly NameMention[] {
  const end = signatureStart(passage);
  const text = passage.flat.slice(0, end);
  const named = namesIn(text).map((name) => withoutVerb(name, languages));
  const whole = named.filter(
    (name) => !isJob(name) && !isInBrackets(text, name, named) && !isInPost(text, name, named),
  );
  const isNounsLarge = languages.some(({ language }) => language === 'de');
  const single = firstNamesIn(text, named).filter(
    (name) =>
      !isInBrackets(text, name, whole) &&
      !isBehindBracket(text, name) &&
      // In German every noun is written large.
      (!isNounsLarge ||
        headers.some((header) => header.startsWith(`${name.name} `)) ||
        (isGivenName(name.name) &&
          ofUs.test(text.slice(Math.max(0, name.range.start - 60), name.range.start)))),
  );
  const names = [...whole, ...single].toSorted((a, b) => a.range.start - b.range.start);
  const isMet = names.map((name) => meets({ text, name, languages, isMoved, headers }));
  // Whoever stands in a list with somebody whom one meets is met, too.
  for (let index = 1; index < names.length; index++) {
    const [last, next] = [names[index - 1], names[index]];
    // `Joan Ellery, Trustee`: a single word behind a comma is a post, unless it is known as a name.
    const isPost = last?.isFirstName === false && next?.isFirstName === true && !isGivenName(next.name);
    const isInList = isListed(text, last, next, isPost ? joined : between);
    if (isMet[index - 1] && (isInList || isListed(text, last, next, besides))) isMet[index] = true;
  }
  for (let index = names.length - 2; index >= 0; index--) {
    const [last, next] = [names[index], names[index + 1]];
    // `en Durango, con Josu Aranburu`: a single word before `with` is a place.
    const isApart = last?.isFirstName === true && next?.isFirstName === false;
    if (isMet[index + 1] && isListed(text, last, next, isApart ? joined : between)) isMet[index] = true;
  }
  const labelled = languages.flatMap((words) => labelledNames(text, words));
  const listed = languages.flatMap((words) => listedNames(text, words));
  return [...names.filter((_, index) => isMet[index]), ...labelled, ...listed, ...guestNames(passage.flat)];
}

/** Before a first name, whose they are and what, or a word for `with`: `meine Frau Birgit`, `mit Nils (CTO) und mir`. */
const ofUs = /(?<!\p{L})(?:(?:[Uu]nser|[Mm]ein)\p{L}{0,2} \p{Lu}\p{L}+|mit|und) $/u;

/** `Xoán Lamela` of `Estaremos Xoán Lamela`: a sentence may begin with a word for meeting. */
function withoutVerb(mention: NameMention, languages: readonly LanguageWords[]): NameMention {
  const [first = '', ...rest] = mention.name.split(' ');
  const isVerb = languages.some((words) =>
    placesOf(patternOf(words, `(?:${[...words.meeting, ...words.companions].join('|')})`), first).some(
      ({ index, 0: found }) => index === 0 && found.length === first.length,
    ),
  );
  if (!isVerb || rest.length < 2) return mention;
  const name = rest.join(' ');
  return { ...mention, name, range: { start: mention.range.end - name.length, end: mention.range.end } };
}

const lead = String.raw`^\s?(?:\([^()\n]{2,60}\))?(?:, (?:[^,.;\n]|(?<=\p{Lu}\p{Ll}{0,3})\.){2,50}?)?`;
const tail = String.raw`(?:(?:our|the|your|an?|eine?|une?|um|uma|un|una|unser\p{L}{0,2}|notre|nuestr[oa]|noss[oa]) (?:\p{L}+ ){0,3}\p{L}+,? )?(?:from the |our |the |notre |nuestr[oa] |noss[oa] |mit |durch |von |her[rn]+ |frau |with |con |com |avec |o |a |dr\.? |m\. |mme |mr\.? |mrs\.? |ms\.? ){0,2}$`;

/** What may stand between two names of one list: a title, a comma, a word for `and`. */
const between = new RegExp(
  String.raw`${lead}(?:\s?[,;&/]\s?|\s?,?\s?(?<!\p{L})(?:and|und|sowie|et|ainsi que|y|e|as well as|plus|along with|und mit)\s)${tail}`,
  'iu',
);

/** What stands between a first name and a whole one: `Monique and Dana Okafor`. */
const joined = new RegExp(
  String.raw`${lead}\s?,?\s?(?<!\p{L})(?:and|und|sowie|et|ainsi que|y|e|&|as well as|plus|along with)\s(?:our |the |notre |nuestr[oa] |noss[oa] |o |a )?$`,
  'iu',
);

/** Behind somebody whom one meets it names one more; else it may stand behind anything: `Product Sense with Dana Okafor`. */
const besides = new RegExp(String.raw`${lead}\s(?:with|mit|avec|con|com)\s${tail}`, 'iu');

/** Whether nothing but what joins the names of one list stands between two of them. */
function isListed(
  text: string,
  a: NameMention | undefined,
  b: NameMention | undefined,
  joint = between,
): boolean {
  return a !== undefined && b !== undefined && joint.test(text.slice(a.range.end, b.range.start));
}
