import { isGivenName } from '../people/givenNames.ts';
import { isTitle } from '../people/jobTitles.ts';
import { namesJob } from '../people/jobWords.ts';
import { fold } from '../text.ts';
import { type Applicant, isApplicant, isThing } from './applicant.ts';
import { patternOf } from './compiled.ts';
import { type Houses, isHouse } from './houses.ts';
import type { CalendarEvent, Mailbox } from './message.ts';
import { firstNamesIn, isFirstName, isPersonName, type NameMention, namesIn, spokenName } from './names.ts';
import { type Passage, passageOf, signatureStart, wordsAt } from './passages.ts';
import { lowered, placesOf } from './phrases.ts';
import type { Found, NamedPerson, Words } from './reading.ts';
import { besideDepartments, isDepartment, isProgram, isRobot } from './senders.ts';
import type { LanguageWords } from './words/languageWords.ts';

/** Whom a calendar invites to meet the applicant; those who declined, rooms and programs are left out. */
export function peopleOfEvent(
  event: CalendarEvent,
  applicant: Applicant,
  texts: readonly Passage[],
): readonly Found<NamedPerson>[] {
  const organizer = event.organizer ? [{ ...event.organizer, type: '', role: '', status: '' }] : [];
  const people = [...event.attendees, ...organizer].filter(
    (attendee) =>
      !isThing(attendee) &&
      !isRoomOf(attendee, event) &&
      !isRobot(attendee) &&
      !isProgram(attendee) &&
      !isApplicant(attendee, applicant) &&
      attendee.status !== 'DECLINED' &&
      !isMailbox(attendee),
  );
  const found = new Map<string, Found<NamedPerson>>();
  for (const attendee of people) {
    const key = attendee.address.toLowerCase() || fold(attendee.name);
    if (!found.has(key)) found.set(key, personOf(attendee, texts));
  }
  return [...found.values()];
}

/** A room that a calendar invites by the name that stands in its place, too: `MR-London-4.02`. */
function isRoomOf({ name }: Mailbox, { location }: CalendarEvent): boolean {
  const bare = spokenName(name);
  if (bare === '' || bare.includes('@')) return false;
  return /\d/.test(bare) || (fold(location).includes(fold(bare)) && !isPersonName(bare));
}

/** The mailbox of a department: `careers@`, `People Team`. */
function isMailbox({ name, address }: Mailbox): boolean {
  const local = address.split('@')[0] ?? '';
  return (
    isDepartment(name === '' || name.includes('@') ? local.replace(/[._-]/g, ' ') : name) &&
    !isPersonName(spokenName(name))
  );
}

/** Somebody of a calendar, by the name it gives or one that the text has for the address. */
function personOf(attendee: Mailbox, texts: readonly Passage[]): Found<NamedPerson> {
  const written = attendee.name === '' ? attendee.address : attendee.name;
  const words: Words = { place: 'ATTENDEE', range: { start: 0, end: written.length }, text: written };
  const title = /\(([^)]{2,40})\)/.exec(attendee.name)?.[1];
  const email = attendee.address === '' ? undefined : attendee.address.toLowerCase();
  const name = spokenName(attendee.name);
  if (name !== '' && !name.includes('@'))
    return { value: { name, email, title }, certainty: 'certain', words };
  const named = nameFor(attendee.address, texts);
  if (named) return { value: { name: named.name, email }, certainty: 'certain', words: named.words };
  const spelled = nameInAddress(attendee.address);
  return { value: { name: spelled ?? attendee.address, email }, certainty: 'likely', words };
}

/** The name in the texts that an address is made of: `pete@x.example` is Pete Marsh. */
function nameFor(
  address: string,
  texts: readonly Passage[],
): { readonly name: string; readonly words: Words } | undefined {
  const local = localOf(address);
  for (const passage of texts) {
    for (const mention of namesIn(passage.flat)) {
      if (fitsAddress(local, mention.name))
        return { name: mention.name, words: wordsAt(passage, mention.range) };
    }
  }
  return undefined;
}

/** `dana okafor` of `Dana.Okafor@x.example`. */
function localOf(address: string): string {
  return fold((address.split('@')[0] ?? '').replace(/[._-]/g, ' '));
}

/** `d okafor`, `dokafor`, `dana`, `okafor dana` of Dana Okafor. */
function fitsAddress(local: string, name: string): boolean {
  const german = name.replace(/ä/gi, 'ae').replace(/ö/gi, 'oe').replace(/ü/gi, 'ue');
  return [name, german].some((spelled) => isMadeOf(local, fold(spelled).split(' ')));
}

function isMadeOf(local: string, parts: readonly string[]): boolean {
  const [first = '', last = ''] = [parts[0], parts.at(-1)];
  if (parts.length < 2) return local === first;
  const initial = first.charAt(0);
  const forms = [
    first,
    last,
    `${first}${last}`,
    `${initial}${last}`,
    `${first}${last.charAt(0)}`,
    `${last}${first}`,
    `${last}${initial}`,
    `${initial} ${last}`,
    `${first} ${last}`,
    `${last} ${first}`,
    `${first} ${last.charAt(0)}`,
    parts.join(''),
    parts.join(' '),
    `${initial}${parts.slice(1).join('')}`,
    `${initial} ${parts.slice(1).join('')}`,
  ];
  return forms.includes(local);
}

/** `Dana Okafor` of `dana.okafor@x.example`. */
function nameInAddress(address: string): string | undefined {
  const found = /^(\p{Ll}{2,})[._](\p{Ll}{2,})@/u.exec(address.toLowerCase());
  const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
  return found ? `${capital(found[1] ?? '')} ${capital(found[2] ?? '')}` : undefined;
}

/** What is known of the writer of a passage beside it. */
export interface WriterContext {
  readonly isChat: boolean;
  readonly houses: Houses;
  /** Where an answer goes. */
  readonly replyTo: Mailbox | undefined;
}

/** The person who wrote a passage: by the name below it, else by that of the address. */
export function writerOf(
  mailbox: Mailbox | undefined,
  passage: Passage | undefined,
  { isChat, houses, replyTo }: WriterContext,
): Found<NamedPerson> | undefined {
  const isNobodys = mailbox !== undefined && isRobot(mailbox);
  const spoken = spokenName(mailbox?.name ?? '');
  const header = isChat ? speakerName(spoken) : spoken;
  const isNamed =
    header !== '' &&
    !isNobodys &&
    !isHouse(header, houses) &&
    (isPersonName(header) || (isChat && isFirstName(header)));
  const signed = passage && !isChat ? signerOf(passage, isNamed ? header : undefined, houses) : undefined;
  const emailOf = (name: string) =>
    [replyTo, mailbox]
      .find(
        (one) =>
          one !== undefined &&
          one.address !== '' &&
          !isRobot(one) &&
          // `grace.tamura@hire.lever.example` reaches her.
          (!isProgram(one) || fitsAddress(localOf(one.address), name)),
      )
      ?.address.toLowerCase() ??
    (passage && addressFor(name, [passage]));
  if (signed) return { ...signed, value: { ...signed.value, email: emailOf(signed.value.name) } };
  if (!mailbox) return passage && !isChat ? firstNameBehindClosing(passage) : undefined;
  if (!isNamed) return undefined;
  const { name } = mailbox;
  return {
    value: { name: header, email: emailOf(header) },
    certainty: 'certain',
    words: { place: 'from', range: { start: 0, end: name.length }, text: name },
  };
}

/** `Gruss Ole`, in one line: of a first name alone more is to be asked. */
function firstNameBehindClosing(passage: Passage): Found<NamedPerson> | undefined {
  const start = signatureStart(passage);
  const name = /^[^\n]{1,40}/.exec(passage.flat.slice(start))?.[0].trim() ?? '';
  if (start === 0 || passage.flat[start - 1] === '\n' || !isFirstName(name)) return undefined;
  return {
    value: { name },
    certainty: 'likely',
    words: wordsAt(passage, { start, end: start + name.length }),
  };
}

/** `Vanessa` of `Vanessa RH Grupo Trigal`, as phones keep the people whom one writes with. */
function speakerName(speaker: string): string {
  const [first, ...more] = besideDepartments(speaker);
  const name = first?.text.trim() ?? '';
  return more.length > 0 && (isFirstName(name) || isPersonName(name)) ? name : speaker;
}

/** The whole name below a letter. Where the header has a name, only a fuller form of it counts. */
function signerOf(
  passage: Passage,
  header: string | undefined,
  houses: Houses,
): Found<NamedPerson> | undefined {
  const start = signatureStart(passage);
  const stretch = passage.flat.slice(start, start + 500);
  let offset = start;
  for (const line of stretch.split('\n')) {
    const [piece = ''] = line
      .replace(ownWords, '')
      .replace(onBehalf, '')
      .split(/\s*(?:[|·•]|,|\s[-–—]\s)\s*/);
    const written = isPersonName(spokenName(piece)) ? piece : (japaneseSigner.exec(line)?.[1] ?? '');
    const name = spokenName(written);
    if (isPersonName(name) && !isHouse(name, houses) && (header === undefined || sharesName(name, header))) {
      const at = offset + Math.max(0, line.indexOf(name));
      return {
        value: { name },
        certainty: 'certain',
        words: wordsAt(passage, { start: at, end: at + name.length }),
      };
    }
    offset += line.length + 1;
  }
  return undefined;
}

/** `Ihre Anke Eichler`, before a name below a letter. */
const ownWords = /^\s*(?:ihre?|deine?|eure?|yours?,?|votre|ton|ta|tu|su|seu|sua)\s(?=\p{Lu})/iu;

/** A line that says for whom the next one signs. */
const onBehalf = /^\s*(?:im auftrag|in vertretung|for and on behalf of.*|por orden.*|par délégation)\s*$/iu;

/** `人事部 採用担当　早瀬 由佳`: the last two words below a Japanese letter. */
const japaneseSigner =
  /(?:^|[\s\u3000])([\p{Script=Han}]{1,4}[\s\u3000][\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{1,4})\s*$/u;

/** Whether two names have their last word in common. */
function sharesName(a: string, b: string): boolean {
  return fold(a).split(' ').at(-1) === fold(b).split(' ').at(-1);
}

/** Those whom the text says one will meet; of a meeting that is moved also those who were to take part and cannot. */
export function peopleToMeet(
  passages: readonly Passage[],
  languages: readonly LanguageWords[],
  unwanted: readonly string[],
  houses: Houses,
  isMoved = false,
): readonly Found<NamedPerson>[] {
  const others = unwanted.filter((name) => name !== '').map(fold);
  const found = new Map<string, Found<NamedPerson>>();
  for (const passage of passages) {
    for (const mention of meetingNames(passage, languages, isMoved)) {
      const key = fold(mention.name);
      if (
        others.some((other) => ` ${other} `.includes(` ${key} `) || ` ${key} `.includes(` ${other} `)) ||
        found.has(key) ||
        isHouse(mention.name, houses)
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
    ({ value }) => !people.some((other) => fold(other.value.name).startsWith(`${fold(value.name)} `)),
  );
}

/** `Jörg Wittstock (Leiter Netzplanung)`. */
function titleBehind(text: string, offset: number): string | undefined {
  return /^\s?[(（]([^()（）\n]{2,60})[)）]/.exec(text.slice(offset, offset + 70))?.[1];
}

/** An address in the text that is made of the name. */
function addressFor(name: string, passages: readonly Passage[]): string | undefined {
  for (const { flat } of passages) {
    for (const [address] of flat.matchAll(/[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+/g)) {
      if (fitsAddress(localOf(address), name)) return address.toLowerCase();
    }
  }
  return undefined;
}

const lead = String.raw`^\s?(?:\([^()\n]{2,60}\))?(?:, [^,.;\n]{2,50}?)?`;
const tail = String.raw`(?:from the |our |the |notre |nuestr[oa] |noss[oa] |mit |durch |von |her[rn]+ |frau |with |con |com |avec |o |a |dr\.? |m\. |mme |mr\.? |mrs\.? |ms\.? )?$`;

/** What may stand between two names of one list: a title, a comma, a word for `and`. */
const between = new RegExp(
  String.raw`${lead}(?:\s?[,;&/]\s?|\s?,?\s?(?:and|und|sowie|et|ainsi que|y|e|as well as|plus|along with|und mit)\s)${tail}`,
  'iu',
);

/** Behind somebody whom one meets it names one more; else it may stand behind anything: `Product Sense with Dana Okafor`. */
const besides = new RegExp(String.raw`${lead}\s(?:with|mit|avec|con|com)\s${tail}`, 'iu');

function meetingNames(
  passage: Passage,
  languages: readonly LanguageWords[],
  isMoved: boolean,
): readonly NameMention[] {
  const end = signatureStart(passage);
  const text = passage.flat.slice(0, end);
  const named = namesIn(text).map((name) => withoutVerb(name, languages));
  const whole = named.filter((name) => !isJob(name) && !isInBrackets(text, name, named));
  // In German every noun is written large.
  const single = languages.some(({ language }) => language === 'de')
    ? []
    : firstNamesIn(text, whole).filter((name) => !isInBrackets(text, name, whole));
  const names = [...whole, ...single].toSorted((a, b) => a.range.start - b.range.start);
  const isMet = names.map(({ range, isFirstName }) => {
    const before = text.slice(Math.max(0, range.start - 90), range.start);
    // `les Laboratoires Seyvance` are a house.
    if (languages.some((words) => isGreeting(before, words)) || pluralArticle.test(before)) return false;
    if (languages.some((words) => wasMet(before, words))) return false;
    const behind = text.slice(range.end, range.end + 140);
    return languages.some(
      (words) =>
        isIntroduced(before, words, !isFirstName) ||
        meetsBehind(behind, words) ||
        (isMoved && isPrevented(behind, words)),
    );
  });
  // Whoever stands in a list with somebody whom one meets is met, too.
  for (let index = 1; index < names.length; index++) {
    const [last, next] = [names[index - 1], names[index]];
    if (isMet[index - 1] && (isListed(text, last, next) || isListed(text, last, next, besides)))
      isMet[index] = true;
  }
  for (let index = names.length - 2; index >= 0; index--) {
    if (isMet[index + 1] && isListed(text, names[index], names[index + 1])) isMet[index] = true;
  }
  const labelled = languages.flatMap((words) => labelledNames(text, words));
  const listed = languages.flatMap((words) => listedNames(text, words));
  return [...names.filter((_, index) => isMet[index]), ...labelled, ...listed];
}

/** `Content Strategist` is a post; `James Cook` is somebody. */
function isJob({ name, hasHonorific }: NameMention): boolean {
  const [first = '', ...rest] = name.split(' ');
  return !hasHonorific && namesJob(rest.at(-1) ?? '') && !isGivenName(first);
}

/** The post behind a name: `Farah Siddiqui (Grad Program Lead)`. */
function isInBrackets(text: string, { range }: NameMention, names: readonly NameMention[]): boolean {
  return names.some(
    (other) => other.range.end < range.start && /^ ?\([^()]*$/.test(text.slice(other.range.end, range.start)),
  );
}

/** In lines of a list; nobody meets more. */
const longestList = 12;

/** The first name of each line of a list below words for meeting: `Your panel will be:`, `- Mrs Philippa Thwaite, Head of Visitor Services`. */
function listedNames(text: string, words: LanguageWords): readonly NameMention[] {
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

/** Of labels, those that are a word for `with` or `who`, and begin lists of anything. */
const prepositions = /^(?:with|who|mit|wer|avec|qui|con|quién|quien|com|quem)$/;

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

function isListed(
  text: string,
  a: NameMention | undefined,
  b: NameMention | undefined,
  joint = between,
): boolean {
  return a !== undefined && b !== undefined && joint.test(text.slice(a.range.end, b.range.start));
}

/** `Dear Dr Rossi` is whoever reads it. */
function isGreeting(before: string, words: LanguageWords): boolean {
  return (
    placesOf(
      patternOf(
        words,
        `(?:^|(?<=\\n)) *(?:${words.greetings.join('|')}) *(?:(?:${words.honorifics || 'x'})\\.? )*$`,
      ),
      before,
    ).length > 0
  );
}

/** `Thanks for speaking with Priya`: the clause before a name says that its bearer was met. */
function wasMet(before: string, words: LanguageWords): boolean {
  if (words.otherMeetings.length === 0) return false;
  const clause = before.split(clauseEnd).at(-1) ?? '';
  return placesOf(patternOf(words, `(?:${words.otherMeetings.join('|')})`), clause).length > 0;
}

const clauseEnd = /[.!?;:,\n]|\s(?:and|but|so|und|aber|et|mais|y|pero|e|mas)\s/iu;

/** `Catherine has been called away`, behind her name. */
function isPrevented(behind: string, words: LanguageWords): boolean {
  if (words.prevented.length === 0) return false;
  const clause = behind.split(/[.!?;,\n]/)[0] ?? '';
  return placesOf(patternOf(words, ` ?(?:${words.prevented.join('|')})`), clause).some(
    ({ index }) => index <= 1,
  );
}

/** Whether the words before a name say that one meets its bearer; a bare `with` says so of whole names only. */
function isIntroduced(before: string, words: LanguageWords, isWhole: boolean): boolean {
  const small = lowered(before);
  const isBehind = (phrases: readonly string[], fits: (rest: string) => boolean) =>
    placesOf(patternOf(words, `(?:${phrases.join('|')})`), small).some((place) =>
      fits(small.slice(place.index + place[0].length).replace(/^\s*[:：]?\s*/, '')),
    );
  const isNext = (rest: string) => {
    // A post may stand between: `with our Head of Data, Dana Okafor`.
    const isPost =
      isWhole &&
      rest.length < 50 &&
      !/[.!?\n]/.test(rest) &&
      (/^(?:two|three|four|some|a few|several|members) [\p{L} ]{2,30}, $/u.test(rest) ||
        namesJob(rest) ||
        isTitle(rest.trim().replace(/,$/, '')) ||
        /^\p{L}+(?: \p{L}+)?, $/u.test(rest));
    return rest.trim() === '' || article.test(rest) || isPost || (isWhole && group.test(rest));
  };
  // Of a first name alone `with` says so only with a post: `with our bookkeeper Ramiro`.
  const isColleague = (rest: string) => {
    const post = rest.replace(/,\s*$/, '');
    return post.length < 40 && !/[.!?,\n]/.test(post) && namesJob(post);
  };
  return isWhole
    ? isBehind([...words.meeting, ...words.companions], isNext)
    : isBehind(words.meeting, isNext) || isBehind(words.companions, isColleague);
}

/** `with two members of the Core Graphics team, Felix Brandt and Yuna Seo`. */
const group =
  /^[^.!?\n:;,]{0,60}(?:team|teams|squad|crew|board|committee|panel|members|colleagues|people|folks|engineers|interviewers|panellists|panelists|kolleg\p{L}*|mitglied\p{L}*|equipo|compañer[oa]s|miembros|colegas|équipe|membres|collègues|personnes|personas|pessoas|equipe|equipa|time|membros)(?: (?:from|of|in|on|aus|de|du|da|do|del) [^.!?\n:;,]{2,40})?(?:,|:|\s[-–—(])\s*\(?$/u;

const pluralArticle = /(?<!\p{L})(?:les|los|las|the)\s$/iu;

const article =
  /^(?:our|the|my|both|also|unsere[rmn]?|der|die|dem|den|le|la|notre|nuestr[oa]|el|noss[oa]|o|a|os|as)(?:\s\p{L}+)?,?\s*$/u;

function meetsBehind(behind: string, words: LanguageWords): boolean {
  const pattern = patternOf(words, `(?: ?\\([^()]{2,60}\\))?(?:,? )?(?:${words.meets.join('|')})`);
  return placesOf(pattern, behind).some((place) => /^[\s,]*$/.test(behind.slice(0, place.index)));
}

/** The names of a line that is labelled so: `Interviewers: Dana Okafor, Luis Pereira`, `面接官：人事部 早瀬`. */
function labelledNames(text: string, words: LanguageWords): readonly NameMention[] {
  const label = patternOf(
    words,
    `(?:^|(?<=\\n))[ *•-]*(?:${words.labels.people}) ?[:：] *(?<names>[^\\n]{2,200})`,
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

/** The last word of each part of a Japanese list, behind department and post. */
function japaneseNames(line: string): readonly NameMention[] {
  return [
    ...line.matchAll(
      /(?<=^|[\s、,・])(?<name>[\p{Script=Han}]{1,4})(?=\s*(?:様|さん|氏)?\s*(?:$|[、,・(（]))/gu,
    ),
  ].map((found) => ({
    range: { start: found.index, end: found.index + found[0].length },
    name: found[0],
    hasHonorific: true,
    isFirstName: false,
  }));
}

/** Names in the title of a calendar without guests that are not the applicant's. */
export function peopleOfTitle(
  event: CalendarEvent,
  applicant: Applicant,
  houses: Houses,
): readonly Found<NamedPerson>[] {
  const passage = passageOf('SUMMARY', event.summary);
  return namesIn(passage.flat)
    .filter(
      ({ name }) =>
        isPersonName(name) &&
        !namesJob(name) &&
        !isHouse(name, houses) &&
        !isApplicant({ name, address: '' }, applicant),
    )
    .map(({ name, range }) => ({ value: { name }, certainty: 'certain', words: wordsAt(passage, range) }));
}
