import { isGivenName } from '../people/givenNames.ts';
import { honorific } from '../people/honorifics.ts';
import { isPost, isTitle } from '../people/jobTitles.ts';
import { namesJob } from '../people/jobWords.ts';
import { fold } from '../text.ts';

/** What may be somebody's name at a place of a text, with the post beside it. */
export interface NameInText {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  /** What they do, as the text says it beside the name. */
  readonly title: string | undefined;
  /** Where the post behind the name ends; that of the name where none stands there. */
  readonly endOfTitle: number;
  /** Whether the text says who it was that holds a post: `Assessor was Maureen`, `a chef called Femi`. */
  readonly isIntroduced: boolean;
}

const word = String.raw`\p{Lu}[\p{Ll}\p{M}]+(?:['’-]?\p{Lu}[\p{Ll}\p{M}]+|['’]\p{Ll}{3,}|-\p{Ll}{2,})*|\p{Lu}['’]\p{Lu}\p{Ll}+`;
const particles = '(?:(?:de|da|do|dos|du|del|della|der|den|di|van|von|zu|ter|ten|la|le|al|el|bin|ní) ){0,2}';
const title = String.raw`(?:(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Canon|Cllr|Rev|Sir|Dame|Herr|Frau|Mme|Madame|M|Sr|Sra|Señora?|Dra|Dona|Doña|Capt|Fr|Hr|Hrn|Herrn|Mlle|Monsieur)\b\.? ){0,2}`;
const nameShape = new RegExp(
  String.raw`(?<![\p{L}\p{N}_'’@#/.-])${title}(?:${word})(?: ${particles}(?:${word})| \p{Lu}\.(?= \p{Lu})){0,3}(?![\p{L}\p{N}_@/])`,
  'gu',
);

/** Words that begin sentences or names of things, and nobody's name; folded. */
const noName: ReadonlySet<string> = new Set(
  'i a an the and but or so if as at on in by to for from with of not no yes ok oh also both then when where while after before because since until once there here this that these those they she he it we you who what why how which one two three first second third last next later today tomorrow yesterday now still just only even maybe perhaps apparently overall good great nice lovely loved liked big small new old met spoke talked chatted asked told said interview interviewed interviewer interviewers panel present people call zoom teams slack google microsoft chat round notes note thanks thank monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december mon tue tues wed thu thur thurs fri sat sun christmas easter his her their my our your its me them him us all some any every each another other others someone somebody everyone nobody everybody need needs wants want must should could would will can did do does done had has have is are was were be been being let get got go going went come came see saw seen say says tell tells ask asks show showed talk talks give gave send email ring text warn question questions answer answers decision timeline pay salary company team office site school hospital street road north south east west english french german spanish welsh irish python java react mr mrs ms miss dr prof sir madam madame herr frau mam mum mom dad gran nan uncle auntie aunt grandad god jesus christ lord head chief boss owner manager director reception security management recruiter recruiting sales marketing finance legal product engineering design support operations human resources staff admin payroll crew folk und der die das ein eine mit ich wir sie er le la les un une et avec je nous il elle el los las una con yo o os um uma com eu'.split(
    ' ',
  ),
);

/** What people call the lines of a form: `Role: Engineer` names nobody; folded. */
const labels: ReadonlySet<string> = new Set(
  'role position job title vacancy opening level grade band stage status state outcome result location place address date time day format type mode source link url website contact via industry sector department division agenda purpose topic subject company employer organisation organization rolle stelle funktion beruf bereich firma arbeitgeber ort datum uhrzeit status ergebnis kontakt thema quelle poste fonction metier emploi entreprise employeur societe lieu heure statut resultat sujet contrat puesto cargo empresa empleador lugar fecha hora estado resultado contacto tema vaga empregador local data horario situacao contato assunto'.split(
    ' ',
  ),
);

/** Last words of employers and places, and of nobody. */
const ofPlaces: ReadonlySet<string> = new Set(
  'museum school hospital gallery college university trust library group bank ltd inc llp gmbh centre center clinic ward county council department services service station airport building tower studio studios theatre lab labs academy institute society association foundation award prize act regulations standard database suite room cloud office team hotel'.split(
    ' ',
  ),
);

/** A name in Japanese, by what is put behind it. */
const japaneseShape =
  /(?<![\p{Script=Han}\p{Script=Katakana}ー])(?:\p{Script=Han}{1,4}|[\p{Script=Katakana}ー]{2,8})(?=(?:さん|様|氏|先生)(?!\p{Script=Han}))/gu;

/** Before `さん`, what people do, shops and family, and nobody's name. */
const noJapaneseName =
  /(?:屋|員|者|師|社|課|部|係|店|家|手|皆|客|奥|娘|息子|兄|姉|弟|妹|母|父|子|孫|嫁|夫|妻|彼|先輩|後輩|上司|職人|学生|生徒|園児|患者|受付|人事|担当|採用|先方|御社|当社|弊社|神|仏|校長|園長|院長|店長|部長|課長)$/u;

function japaneseNamesIn(text: string): readonly NameInText[] {
  return [...text.matchAll(japaneseShape)]
    .filter(({ 0: name }) => !noJapaneseName.test(name))
    .map(({ 0: name, index }) => {
      const end = index + name.length;
      return { name, start: index, end, title: undefined, endOfTitle: end, isIntroduced: false };
    });
}

/** Everything in a text that has the shape of a name, in order. Whether it is somebody's, what stands around it has to tell. */
export function namesInText(text: string): readonly NameInText[] {
  const found: NameInText[] = [...japaneseNamesIn(text)];
  for (const match of text.matchAll(nameShape)) {
    const words = match[0].split(' ');
    let from = match.index;
    // `Met Dana`, and `Dana Monday`.
    while (words.length > 0 && !isTitleOfName(words) && isNoName(words[0] ?? ''))
      from += (words.shift()?.length ?? 0) + 1;
    while (words.length > 0 && isNoName(words.at(-1) ?? '')) words.pop();
    // `Promised Mr Rahman`
    while (words.slice(1).some((_, index) => isTitleOfName(words.slice(index + 1))))
      from += (words.shift()?.length ?? 0) + 1;
    // `Lend Bethan`, where a sentence begins.
    const [opening = '', given = ''] = words;
    const isStart = /(?:^|[.:;!?])\s*$/.test(text.slice(0, from));
    if (
      isStart &&
      words.length === 2 &&
      !isTitleOfName(words) &&
      !isGivenName(opening) &&
      isGivenName(given)
    ) {
      from += opening.length + 1;
      words.shift();
    }
    const name = words.join(' ');
    if (
      name === '' ||
      isPost(name) ||
      ofPlaces.has(fold(words.at(-1) ?? '')) ||
      name.replace(honorific, '') === ''
    )
      continue;
    const end = from + name.length;
    const behind = postBehind(text.slice(end, end + 100));
    const before = postBefore(text.slice(Math.max(0, from - 60), from));
    found.push({
      name,
      start: from,
      end,
      title: behind?.title ?? before?.post,
      endOfTitle: end + (behind?.length ?? 0),
      isIntroduced: before?.isIntroduced ?? false,
    });
  }
  return found;
}

/** Whatever in a text has the shape of a name of several words. */
export function namesOfSeveralWords(text: string): readonly string[] {
  return [...text.matchAll(nameShape)].map(([name]) => name).filter((name) => name.includes(' '));
}

/** Whether words are a title and somebody's name behind it: `Mr Lwazi`. */
function isTitleOfName(words: readonly string[]): boolean {
  return words.length > 1 && honorific.test(`${words[0]} x`);
}

function isNoName(word: string): boolean {
  return noName.has(fold(word)) || labels.has(fold(word));
}

/** First names that are words, too: written small they name nobody. */
const smallWords: ReadonlySet<string> = new Set(
  'art august bill black brown chase dawn day dean drew earnest ever faith field frank gene gold grace grant green hope jack joy june king law long love mark more may nick pace pat penny price rice rich rob rose said sky star stone sue summer sunny wade white will wood young'.split(
    ' ',
  ),
);

/** Whether a first name is a word, too, or begins other things than a name: `Will`, `April`. */
export function isWordToo(name: string): boolean {
  return smallWords.has(fold(name)) || isNoName(name);
}

const smallWord = /(?<![\p{L}\p{N}_'’@#/.-])\p{Ll}{3,}(?![\p{L}\p{N}_@/-])/gu;

/** Common first names, and those that `known` has, written small: what people note in haste has no capitals. */
export function smallNamesIn(text: string, known: ReadonlySet<string>): readonly NameInText[] {
  return [...text.matchAll(smallWord)].flatMap(({ 0: written, index }) => {
    if (noName.has(written) || smallWords.has(written)) return [];
    if (!known.has(written) && !isGivenName(written)) return [];
    const end = index + written.length;
    const behind = postBehind(text.slice(end, end + 100));
    const name = written.charAt(0).toUpperCase() + written.slice(1);
    const endOfTitle = end + (behind?.length ?? 0);
    return [{ name, start: index, end, title: behind?.title, endOfTitle, isIntroduced: false }];
  });
}

/** Whether a name is surely somebody's by itself: whole with a known first name, or behind a title such as `Mr`. */
export function isSurelyName(name: string): boolean {
  const bare = name.replace(honorific, '');
  if (/^[\p{Script=Han}\p{Script=Katakana}ー]+$/u.test(name)) return true;
  return bare !== name || (name.includes(' ') && isGivenName(name.split(' ')[0] ?? ''));
}

/** Longer is no post, in words. */
const longestPost = 7;

/** The post that stands behind a name: ` (CTO)`, `, the head of operations`, ` - shop foreman`, ` is their CTO`. */
function postBehind(
  text: string,
): { readonly title: string | undefined; readonly length: number } | undefined {
  const bracket = /^ *\((?<said>[^()]{1,60})\)/u.exec(text);
  if (bracket) return { title: postIn(bracket.groups?.said ?? ''), length: bracket[0].length };
  const apart =
    /^(?: ?, ?(?:who (?:is|was) )?| *[-–—=→:]+>? *|['’]s (?=(?:the|their|an?) )| is (?=(?:the|their|an?|head) )| was (?=(?:the|their) ))(?:(?:the|their|our|an?|its) )?(?<said>[^,.;:()!?–—=→\n]{2,60})/u.exec(
      text,
    );
  const said =
    (apart?.groups?.said ?? '')
      .split(/\s(?:and|&|\+|who|that|which|but|und|et|y|e|[-–]|->|\/)\s/)[0]
      ?.trim() ?? '';
  const isTopic = /^ *:/.test(apart?.[0] ?? '') && /^\p{Ll}+ \p{Ll}+[^s]s$/u.test(said);
  const post = isBareArea(said) || isTopic ? undefined : postIn(said);
  return apart && post ? { title: post, length: apart[0].indexOf(said) + said.length } : undefined;
}

/** `design` alone is what somebody talked about as well as what they do. */
function isBareArea(post: string): boolean {
  return /^\p{Ll}+$/u.test(post) && !namesJob(post);
}

/** The first of the parts of a text that is a post: `CTO` of `CTO, 12 years`. */
export function postIn(written: string): string | undefined {
  const parts = written
    .split(/\s*[,;]\s*/)
    .map((part) => part.replace(/^(?:the|their|our|an?) /i, '').trim());
  return parts.find(
    (part) =>
      part !== '' &&
      part.split(' ').length <= longestPost &&
      !/\b(?:is|are|was|were|asked|said|says|has|had|my|I|me|he|she|they|you|not|who|why|how|what|name|then|see|also|knows?)\b|[?"“”]|\d/i.test(
        part,
      ) &&
      (isTitle(part) || isPost(part) || namesJob(part)),
  );
}

/** What introduces who holds a post. */
const introduction = /(?:,(?: an?)?|:| =|(?: who)?(?: is| was)| called| named)? $/u;

/** The post before a name: `ops manager Dale Begay`, `the CTO, Dana`, `The manager is Mr Rahman`. */
function postBefore(text: string): { readonly post: string; readonly isIntroduced: boolean } | undefined {
  const link = introduction.exec(text)?.[0] ?? '';
  const words = (/(?:[\p{L}-]+ ){0,3}[\p{L}-]+$/u.exec(text.slice(0, -link.length))?.[0] ?? '').split(' ');
  for (const [index] of words.entries()) {
    const post = words.slice(index).join(' ');
    if (isOpenEnded(post) || isBareArea(post)) continue;
    const isAlone = index === words.length - 1;
    if (isPost(post) || headOf.test(post) || (isAlone && namesJob(post) && post.length > 2))
      return {
        post: isAlone && /^\p{Lu}\p{Ll}/u.test(post) ? post.toLowerCase() : post,
        isIntroduced: / (?:was|called|named|who is)/.test(link),
      };
  }
  return undefined;
}

/** `head of sound` */
const headOf = /^(?:head|chief|director|manager|lead|master|mistress) of [\p{L}-]+$/iu;

/** Whether words begin or end with one that joins them to others. */
function isOpenEnded(words: string): boolean {
  return /^(?:the|their|our|an?|his|her|of|and|at|for|in|to|with)\b|\b(?:of|and|at|for|in|to|with|the|an?)$/i.test(
    words,
  );
}
