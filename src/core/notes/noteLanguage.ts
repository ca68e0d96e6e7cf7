/**
 * Notes are written in a hurry: `w/ 3 ppl bc they didnt have 1`. THE table of what people write for which words, in lower case.
 * Only what means one thing in any trade.
 */
const shortForms: Readonly<Record<string, string>> = {
  abt: 'about',
  bout: 'about',
  altho: 'although',
  apparantly: 'apparently',
  atm: 'at the moment',
  avg: 'average',
  bc: 'because',
  bcos: 'because',
  bcoz: 'because',
  becuase: 'because',
  coz: 'because',
  cuz: 'because',
  def: 'definitely',
  defo: 'definitely',
  dept: 'department',
  lvl: 'level',
  diff: 'different',
  esp: 'especially',
  evryday: 'everyday',
  fwd: 'forward',
  gimme: 'give me',
  gona: 'going to',
  gonna: 'going to',
  gotta: 'have to',
  govt: 'government',
  hols: 'holidays',
  incl: 'including',
  lemme: 'let me',
  mgmt: 'management',
  mgr: 'manager',
  mgrs: 'managers',
  msg: 'message',
  msgs: 'messages',
  mtg: 'meeting',
  neverr: 'never',
  nxt: 'next',
  pdf: 'PDF',
  pic: 'picture',
  pics: 'pictures',
  ppl: 'people',
  prob: 'probably',
  probs: 'probably',
  sed: 'said',
  shoulda: 'should have',
  coulda: 'could have',
  woulda: 'would have',
  spk: 'speak',
  tel: 'telephone',
  tho: 'though',
  thru: 'through',
  tryna: 'trying to',
  txt: 'text',
  u: 'you',
  ur: 'your',
  urself: 'yourself',
  vs: 'versus',
  'vs.': 'versus',
  wanna: 'want to',
  wd: 'would',
  shd: 'should',
  wld: 'would',
  cld: 'could',
  shld: 'should',
  wat: 'what',
  wkend: 'weekend',
  wkends: 'weekends',
  wknd: 'weekend',
  xmas: 'Christmas',
  wiht: 'with',
  ref: 'reference',
  refs: 'references',
  cert: 'certificate',
  certs: 'certificates',
  // Scots.
  ma: 'my',
  aboot: 'about',
  cannae: "can't",
  couldnae: "couldn't",
  didnae: "didn't",
  dinnae: "don't",
  fae: 'from',
  isnae: "isn't",
  naebody: 'nobody',
  naething: 'nothing',
  tae: 'to',
  wasnae: "wasn't",
  wi: 'with',
  wouldnae: "wouldn't",
  yest: 'yesterday',
  yrs: 'years',
  nite: 'night',
  tonite: 'tonight',
  // Contractions without their apostrophe.
  arent: "aren't",
  cant: "can't",
  couldnt: "couldn't",
  couldve: "could've",
  didnt: "didn't",
  doesnt: "doesn't",
  dont: "don't",
  hadnt: "hadn't",
  hasnt: "hasn't",
  havent: "haven't",
  hes: "he's",
  im: "I'm",
  isnt: "isn't",
  ive: "I've",
  shes: "she's",
  shouldnt: "shouldn't",
  shouldve: "should've",
  thats: "that's",
  thatll: "that'll",
  itll: "it'll",

  theres: "there's",
  theyd: "they'd",
  theyll: "they'll",
  theyre: "they're",
  theyve: "they've",
  wasnt: "wasn't",
  werent: "weren't",
  weve: "we've",
  whats: "what's",
  whos: "who's",
  wont: "won't",
  wouldnt: "wouldn't",
  wouldve: "would've",
  youd: "you'd",
  youre: "you're",
  youve: "you've",
};

/** What goes from one thing to another: behind its two ends the arrow between them parts nothing. */
export const moves =
  '\\p{L}+ (?:moves?|migrations?|switch|upgrade|change|changeover|transition|conversion|cutover|rewrite)\\b';
const fromTo = new RegExp(`(?<=\\p{L}) (?:->|→) (?=${moves})`, 'gu');

/** Measures of time after a number: `2 yrs`, `36 hr shutdown`. */
const timeUnits: Readonly<Record<string, string>> = {
  yr: 'year',
  hr: 'hour',
  min: 'minute',
  sec: 'second',
  wk: 'week',
  mth: 'month',
  mo: 'month',
};

/** Words of which notes often turn two letters round; those that tell what a note is, and a few that stand everywhere. */
const wellKnown: ReadonlySet<string> = new Set(
  'forgot forget asked wants wanted want needs need about their there they them with what which when where would could should said says told mention mentioned because before after never really people just send sent sending email forward from that this have been week month year model properly valuation behaviour question questions experience training team plan'.split(
    ' ',
  ),
);

const languages =
  'english|french|spanish|german|welsh|irish|italian|portuguese|dutch|hindi|tamil|urdu|gujarati|punjabi|bengali|arabic|mandarin|cantonese|japanese|korean|russian|ukrainian|vietnamese|tagalog|swahili|auslan';
const countries =
  'brazilian|american|british|canadian|australian|chinese|turkish|swedish|norwegian|finnish|african|european|mexican';
const largeWords = new RegExp(`\\b(?:${languages}|${countries})\\b`, 'g');
const language = new RegExp(`^(?:${languages})$`, 'i');

/** Whether a word is the name of a language. */
export function isLanguage(word: string): boolean {
  return language.test(word);
}

const monthNames: Readonly<Record<string, string>> = Object.fromEntries(
  [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ].flatMap((name) => [
    [name.toLowerCase(), name],
    [name.slice(0, 3).toLowerCase(), name],
    ...(name === 'September' ? [['sept', name]] : []),
  ]),
);
const months = Object.keys(monthNames)
  .toSorted((a, b) => b.length - a.length)
  .join('|');
const beforeMonth =
  '(?:in|since|by|of|until|till|from|on|for|mid|end|early|late|last|next|before|after|through|\\d{1,2}(?:st|nd|rd|th)?)';

/**
 * What a note means, in words anybody would write: `w/ 3 ppl` as `with 3 people`. What is left of note language says
 * `isPlainEnglish`.
 */
export function inPlainEnglish(note: string): string {
  return (
    note
      .replace(/[\u2018\u2019]/g, "'")
      .replace(/(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\u200D|\uFE0F|[♀♂])+/gu, ' ')
      .replace(/(?<=\S),? (?:uh+|um+|uhm+|erm?),?(?= \p{Ll})/gu, '')
      .replace(/\b(should|could|would|must) of\b/gi, '$1 have')
      .replace(/\b2nite\b/gi, 'tonight')
      .replace(/\b2(?:moro|morrow)\b/gi, 'tomorrow')
      // `47->11 min`, `esxi->proxmox`.
      .replace(/(?<=\d[\d.,%]*) ?(?:->|→) ?(?=\d)/g, ' to ')
      .replace(/(?<=\p{L})(?:->|→)(?=\p{L})/gu, '-to-')
      .replace(fromTo, '-to-')
      .replace(/(?<!\S)w\/(?:o|out)\b(?!\/)/gi, 'without')
      .replace(/(?<!\S)w\/ ?(?=\S)/gi, 'with ')
      .replace(/(?<!\S)w (?=\p{Ll})/gu, 'with ')
      .replace(/(?<!\S)b\/c\b/gi, 'because')
      .replace(/(?<!\S)fr (?=\d|\p{Ll})/gu, 'from ')
      // `I was makin garum`
      .replace(
        /(?<=\b(?:am|is|are|was|were|been|be|['’](?:m|re|s)) (?:\p{L}+ )?)(?!begin|within|again|thin|cabin|basin|certain|main|fin|twin|origin|margin|protein)(\p{Ll}{2,}[b-df-hj-np-tv-z]in)(?= |$|[,.])/gu,
        '$1g',
      )
      .replace(
        /\b(did|had|have|got|was|were|wrote|made|ran|takes?|took) like (?=(?:\d|(?:two|three|four|five|six|seven|eight|nine|ten|a dozen|a hundred)\b))/gi,
        '$1 ',
      )
      .replace(/\bexcel(?=$|[,.]| (?:with|of|for|from|to|on|by)\b)/gi, 'Excel sheet')
      .replace(
        /\b(phone|telephone|mobile|part|serial|ref|order|reg|licen[cs]e|certificate) no\.?(?= (?:of|for|from)\b|$)/gi,
        '$1 number',
      )
      .replace(
        /\bits (?=(?:\d+|an?|the|in|on|at|not|used|just|only|really|very|all|been|going|like|my|about)\b)/g,
        "it's ",
      )
      .replace(/(?<=\S) [&+] (?=\S)/g, ' and ')
      .replace(/(?<![\p{L}\p{N}])[~≈] ?(?=\d)/gu, 'about ')
      .replace(/(?<![\d.,])(\d+)[- ]?ish\b/g, 'about $1')
      .replace(/\bapprox\.? (?=\d)/gi, 'about ')
      .replace(/(?<!\S)re:? (?=\p{L})/gu, 'about ')
      .replace(/\b(\d+(?:[.,]\d+)?)[ -]?(yr|hr|min|sec|wk|mth|mo)s?\b\.?(?= (?<next>\p{Ll}+)|)/gu, timeSpan)
      .replace(/\byr ?(?=\d)/gi, 'year ')
      .replace(/(?<=\b(?:an?|per|each|every|this|next|last|the) )wks?\b\.?/gi, 'week')
      .replace(
        /(?<![\p{L}\p{N}'’/.-])(?<!\b(?:the|an?|my|our) )\p{L}[\p{L}']*\.?(?![\p{L}\p{N}'’/-])/gu,
        word,
      )
      .replace(
        /(?<=\b(?:the|an?|my|our) )(?!(?:DO|WILL|CAN|IS|AM|HAS|AND|NOT?)\b)\p{L}[\p{L}']*\.?(?![\p{L}\p{N}'’/-])/gu,
        word,
      )
      .replace(/\bi(?=\b(?!\.))(?!['’]?[a-z]{3,}|[-/.])/g, 'I')
      .replace(
        /(?<=^|\b(?:that|how|what|if|said|her|him|them|and|but|think|thought|where|when|told \p{L}+) )(id|ill)\b(?= \p{Ll})/gu,
        (short) => (short === 'id' ? "I'd" : "I'll"),
      )
      .replace(
        /(?<=\b(?:told \p{L}+|said|says|thinks) )(shed|hed|wed|hell|shell)(?= (?:have|get|be|ring|call|see|like|let|send|email)\b)/giu,
        (short) => short.replace(/d$/, "'d").replace(/ll$/, "'ll"),
      )
      .replace(/\b(they|you|we) r\b/g, '$1 are')
      .replace(largeWords, (name) => name.charAt(0).toUpperCase() + name.slice(1))
      .replace(
        /\b(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)s?\b/g,
        (day) => day.charAt(0).toUpperCase() + day.slice(1),
      )
      .replace(
        new RegExp(`(?<=\\b${beforeMonth}[ -])(?:${months})\\b\\.?`, 'gi'),
        (month) => monthNames[month.replace('.', '').toLowerCase()] ?? month,
      )
      .replace(
        /\b(someone|somebody|person|people(?! will\b)) (?=(?:can|could|has|have|is|knows|will)\b)/gi,
        '$1 who ',
      )
      .replace(/\s+/g, ' ')
      .trim()
  );
}

function timeSpan(whole: string, count: string, unit: string, ...rest: unknown[]): string {
  const groups: unknown = rest.at(-1);
  const next = typeof groups === 'object' && groups !== null && 'next' in groups ? groups.next : undefined;
  const name = timeUnits[unit] ?? unit;
  const isMany = /s\.?$/.test(whole);
  if (count === '1' && !isMany) return `1 ${name}`;
  const isAdjective = !isMany && typeof next === 'string' && !functionWord.test(next);
  return isAdjective ? `${count}-${name}` : `${count} ${name}s`;
}

const functionWord =
  /^(?:the|an?|and|or|of|in|on|at|to|for|from|with|without|but|so|then|because|as|by|if|when|while|where|per|each|since|until|ago|late|early|old|straight|before|after|is|was|are|were|he|she|they|we|max|only|total|in|out|off|up|down|behind|more|extra|longer|less|long)$/;

/** Function words that stand in capitals for stress alone: `talk to EPA NOW`. */
const stressed =
  /^(?:NOT?|NOW|AND|BUT|ONLY|ALL|NEVER|VERY|REALLY|THE|THEM|THEN|FIRST|THIS|THAT|EVERY|ALWAYS|BOTH|THEY|HAVE|WITH|THANK|SAID|TOLD|EVEN|DID|WAS|WERE|AM|IS|ARE|HAS|HAD|DO|WILL|CAN)$/;

function word(written: string): string {
  const known = shortForms[written.toLowerCase()];
  // `at the U`
  if (known !== undefined && !/^\p{Lu}{2,}$/u.test(written) && written !== 'U')
    return likeFirst(known, written);
  if (stressed.test(written)) return written.toLowerCase();
  return turnedRound(written) ?? written;
}

function likeFirst(text: string, model: string): string {
  return /^\p{Lu}/u.test(model) ? text.charAt(0).toUpperCase() + text.slice(1) : text;
}

/** The word that is meant where two letters of a well-known one are turned round: `wnats`, `modle`. */
function turnedRound(written: string): string | undefined {
  const small = written.toLowerCase();
  if (small.length < 4 || wellKnown.has(small) || small === 'form' || small === 'three') return undefined;
  for (let index = 0; index < small.length - 1; index++) {
    const turned = `${small.slice(0, index)}${small.charAt(index + 1)}${small.charAt(index)}${small.slice(index + 2)}`;
    if (turned !== small && wellKnown.has(turned)) return likeFirst(turned, written);
  }
  return undefined;
}

/** What nobody writes to somebody: arrows and signs, abbreviations without a vowel, cries, brackets that are not closed. */
export function isPlainEnglish(text: string): boolean {
  return (
    !/[→←↔⇒=~@#*<>|\\^{}•[\]_]|->|!!|\?\?|\.\.\.|…|(?<!\S)[&+](?!\S)|(?<!\S)w\//u.test(text) &&
    !cry.test(text) &&
    !/(?<![\p{L}\p{N}.'’/-]|\d )(?!(?:[a-z]|mr|mrs|ms|dr|st|vs|hmm|pm|tv|mm|cm|km|kg|mg|ml|kw|kph|mph|rpm|bpm|nth|th|nd|rd|\d)\b)[b-df-hj-np-tv-xz]{2,}(?![\p{L}\p{N}'’])/u.test(
      text,
    ) &&
    (text.match(/[("“]/g)?.length ?? 0) ===
      (text.match(/[)"”]/g)?.length ?? 0) - (text.match(/"/g)?.length ?? 0) * 0
  );
}

/** What people cry out in notes, and never in a letter. */
export const cry =
  /\b(?:lol|lmao|rofl|omg|wtf|ffs|tbh|ngl|imo|imho|smh|idk|fml|a*r+g+h+|u+gh+|ha(?:ha)+h?|hehe+|d['’]?oh|hmm+|phew|yikes|oops|whoops|meh|yay|woo+|damn|dammit|pillock|numpty|muppet|plonker|eejit|doofus|innit|sigh|bloody|crap|shit|fuck\w*|bugger|jesus|christ|god|gosh|yeah nah|anyways?|whatever|duh|ouch|wow|eek|um+|uh+|er+m|yep|nope|pls|thx)\b/i;
