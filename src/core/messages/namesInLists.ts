import { isGivenName } from '../people/givenNames.ts';
import { isPost, isTitle } from '../people/jobTitles.ts';
import { namesJob } from '../people/jobWords.ts';
import { patternOf } from './compiled.ts';
import { isPersonName, type NameMention, namesIn } from './names.ts';
import { placesOf } from './phrases.ts';
import type { LanguageWords } from './words/languageWords.ts';

/** The names of a line that is labelled so: `Interviewers: Dana Okafor, Luis Pereira`, `面接官：人事部 早瀬`. */
export function labelledNames(text: string, words: LanguageWords): readonly NameMention[] {
  const label = patternOf(
    words,
    `(?:^|(?<=\\n))[ *•-]*(?:${words.labels.people})(?:[(/][a-zàéãõ]{1,5}[)]?)?(?: {0,8}[:：]| [-–—](?= )) *(?<names>[^\\n]{2,200})`,
  );
  return placesOf(label, text).flatMap((place) => {
    const start = place.index + place[0].length - (place.groups?.names ?? '').length;
    const line = text.slice(start, place.index + place[0].length);
    const named = namesIn(line);
    const mentions =
      words.language === 'ja'
        ? japaneseNames(line)
        : named.filter((name) => !isJob(name) && !isInBrackets(line, name, named));
    return mentions.map((mention) => ({
      ...mention,
      range: { start: mention.range.start + start, end: mention.range.end + start },
    }));
  });
}

/** The first name of each line of a list below words for meeting: `Your panel will be:`, `- Mrs Philippa Thwaite, Head of Visitor Services`. */
export function listedNames(text: string, words: LanguageWords): readonly NameMention[] {
  const people = words.labels.people.split('|').filter((label) => !prepositions.test(label));
  const lead = patternOf(words, `(?:${[...people, ...words.meeting].join('|')})[^\n:.]{0,25}?[:：] *(?=\n)`);
  return placesOf(lead, text).flatMap((place) => {
    const names: NameMention[] = [];
    let offset = place.index + place[0].length + 1;
    for (const line of text
      .slice(offset, offset + 2000)
      .split('\n')
      .slice(0, longestList)) {
      const mark = /^\s*(?:[-*•·–]|\d{1,2}[.)]|[a-z]\))\s+/.exec(line)?.[0];
      if (mark === undefined && line.trim() !== '') break;
      const [mention] = mark === undefined ? [] : namesIn(line.slice(mark.length));
      if (mark !== undefined && mention?.range.start === 0 && !isJob(mention)) {
        const start = offset + mark.length;
        names.push({
          ...mention,
          range: { start: start + mention.range.start, end: start + mention.range.end },
        });
      }
      offset += line.length + 1;
    }
    return names;
  });
}

/** The names of the lines below a line that says nothing but `Guests`, as calendars write invitations: `Dana Okafor - organizer`. */
export function guestNames(text: string): readonly NameMention[] {
  return [...text.matchAll(guests)].flatMap((found) => {
    const lines = found.groups?.lines ?? '';
    const start = found.index + found[0].length - lines.length;
    return namesIn(lines).flatMap((mention): readonly NameMention[] => {
      const from = lines.lastIndexOf('\n', mention.range.start - 1) + 1;
      const isFirst = lines.slice(from, mention.range.start).trim() === '';
      if (!isFirst || isJob(mention) || !isPersonName(mention.name)) return [];
      return [{ ...mention, range: { start: start + mention.range.start, end: start + mention.range.end } }];
    });
  });
}

const guests =
  /(?:^|\n) *(?:guests|attendees|participants|gäste|teilnehmer(?:innen)?|invités|participants|invitados|asistentes|convidados|participantes) ?:? *\n(?<lines>(?:[^\n]{2,80}(?:\n|$)){1,12})/giu;

/** In lines of a list; nobody meets more. */
const longestList = 12;

/** Of labels, those that are a word for `with` or `who`, and begin lists of anything. */
const prepositions = /^(?:with|who|mit|wer|avec|qui|con|quién|quien|com|quem)$/;

/** The last word of each part of a Japanese list, behind department and post. */
function japaneseNames(line: string): readonly NameMention[] {
  return [
    ...line.matchAll(
      /(?<=^|[\s、,・])(?<name>(?:\p{Script=Han}{0,2}[^部課長室係員役職社\P{Script=Han}]\s)?[\p{Script=Han}]{1,4})(?=\s*(?:様|さん|氏)?\s*(?:$|[、,・(（]))/gu,
    ),
  ].map((found) => ({
    range: { start: found.index, end: found.index + found[0].length },
    name: found[0],
    hasHonorific: true,
    isFirstName: false,
  }));
}

/** `Content Strategist` and `Chief Methodologist` are posts; `James Cook` is somebody. */
export function isJob({ name, hasHonorific }: NameMention): boolean {
  const [first = '', ...rest] = name.split(' ');
  const isOfPost = namesJob(rest.at(-1) ?? '') || (rest.length > 0 && (namesJob(first) || isPost(first)));
  return !hasHonorific && isOfPost && !isGivenName(first);
}

/** The end of a post behind a name: `Gwilym Rees-Parry, Head of Development Management`. */
export function isInPost(text: string, { range }: NameMention, names: readonly NameMention[]): boolean {
  return names.some((other) => {
    if (other.range.end >= range.start || range.start - other.range.end > 60) return false;
    const between = text.slice(other.range.end, range.start);
    const post = /^, ((?:[^,;.\n]|(?<=\p{Lu}\p{Ll}{0,3})\.){2,50} )$/u.exec(between)?.[1];
    // `Dana Okafor, our director Luis Pereira` are two people.
    const isOther =
      /(?:^|\s)(?:and|und|et|y|e|our|my|the|unser\p{L}*|mein\p{L}*|notre|mon|ma|nuestr[oa]|noss[oa])\s/iu.test(
        post ?? '',
      );
    return post !== undefined && !isOther && (namesJob(post) || isTitle(post.trim()));
  });
}

/** Inside brackets that begin with something else: `Yuki (Lead Gameplay)`. */
export function isBehindBracket(text: string, { range }: NameMention): boolean {
  return /\((?:\p{Lu}\p{L}* ){1,3}$/u.test(text.slice(Math.max(0, range.start - 60), range.start));
}

/** The post behind a name: `Farah Siddiqui (Grad Program Lead)`. */
export function isInBrackets(text: string, { range }: NameMention, names: readonly NameMention[]): boolean {
  return names.some(
    (other) => other.range.end < range.start && /^ ?\([^()]*$/.test(text.slice(other.range.end, range.start)),
  );
}
