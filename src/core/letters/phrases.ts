import {
  countWords,
  gerundOf,
  isNounPhrase,
  lowerFirst,
  lowerFunctionWord,
  thirdPerson,
  upperFirst,
  withoutOthers,
  withoutTheir,
} from './grammar.ts';

/** How a note can be carried by a sentence of a letter. */
export type Phrase =
  /** `the plan to split the billing service`: can follow "about". */
  | { readonly kind: 'topic'; readonly text: string }
  /** `I moved a line without downtime`: one's own whole sentence, without its full stop. */
  | { readonly kind: 'statement'; readonly text: string }
  /** Words of any grammar: can follow a colon. */
  | { readonly kind: 'line'; readonly text: string }
  /** What the notes hold between quotation marks: somebody's own words. */
  | { readonly kind: 'quote'; readonly text: string }
  /** Only the person can turn it into a sentence. */
  | { readonly kind: 'note'; readonly text: string }
  /** A note to oneself: never in a letter, not even as a prompt. */
  | { readonly kind: 'private'; readonly text: string };

/** In words; what is longer reads badly inside another sentence. */
const longest = { topic: 25, line: 30, unsaid: 40 } as const;

/** What people write down for themselves: judgements, worries, pay. */
const privateWords =
  /:-?\(|\b(?:lol|lmao|ha(?:ha)+|ugh|wtf|yikes|rambl(?:ed|ing)|talked too|(?:was|came|arrived) late|confidential|between us|off the record|unfair|(?:was|is)n['’]t sure|awful|terrible|horrible|noisy|loud|tired|distracted|my (?:mother|father|mum|mom|dad|parents|wife|husband|son|daughter|children)|401k|salar(?:y|ies)|compensation|equity|bonus|pay(?! (?:services?|systems?|flows?|attention))|money|vacation|underpa(?:y|id)|red flags?|toxic|boring|rude|arrogant|creepy|awkward|unprofessional|disorgani[sz]ed|chaotic|dodgy|sketchy|worr(?:y|ied|ying)|not sure|unsure|doubts?|layoffs?|laid off|burn(?:ed|t)? ?out|overtime|glassdoor|messed up|screwed up|bombed|blanked|froze|stumbled|struggled|nervous|embarrass\w*|regret|pregnan\w*|kids|divorce\w*|illness|surgery|depress\w*|religio\w*|visa)\b/i;

/** An address alone, or `none`: nothing to say. */
const isNothing =
  /^(?:<?https?:\/\/\S+|(?:nothing|not)(?: (?:much|really|special|else))*|none|nil|n\/?a|tb[acd]|todo|see (?:above|below)|same(?: as (?:above|before))?|idk|dunno)$/i;

/** What an imperative tells oneself to do. */
export const reminder =
  /^(?:ask|mention|remember|follow up|research|look up|look into|prepare|google|check|don['’]?t|do not|note|bring|think|read up|try to|be sure|make sure|talk to)\b/i;

/** A verdict without a thing: `Great people`, `Really friendly`, `What a team`. */
const verdict =
  /^(?:what an? |such an? |(?:(?:very|really|so|super|quite|pretty|extremely) )?(?:great|good|nice|cool|amazing|awesome|lovely|friendly|interesting|fantastic|wonderful|excellent|impressive|fun|brilliant|relaxed|pleasant|happy|ok|okay|bad|weird|odd)\b)/i;

/** First words of one's own doing that people write without "I". */
const ownDoing =
  /^(?:saw|met|liked|loved|enjoyed|toured|visited|learned|learnt|heard|tried|appreciated|was shown|got to|got a|had a)\b/i;

/** First words of somebody's doing whom the writer left out: `wants it in dbt`, `asked why I left`. */
const theirDoing =
  /^(?:is|are|was|were|has|will|says?|said|tells|told|asks|asked|wants|wanted|needs|likes|loves|hates|hated|thinks|thought|feels|felt|believes|prefers|seems|seemed|knows|uses|gave|gives|made|makes|talks|talked|explained|mentioned)\b(?!-)/i;

/** How it goes on, which is no reason to like the work. */
const nextSteps =
  /\b(?:next (?:steps?|rounds?|one|call|interview)\b|decision (?:in|by|within)\b|hear (?:back|by|from)\b|get back to me\b|\d rounds\b)/i;

/** How something struck the writer: `impressed by the lab`. */
const impression =
  /^(?:really |very |so )?(?:impressed|inspired|intrigued|fascinated|excited|struck|touched) (?:by|about|to|that)\b/i;

/** In characters: a longer note is a transcript, whose patterns take their time, and no sentence of a letter. */
export const longestNote = 2000;

function tooLong(written: string): Phrase {
  return { kind: privateWords.test(written) ? 'private' : 'note', text: written };
}

/** Sorts a note by its grammar, carefully: a wrong sentence is worse than a plain one, and a plain one than a blank. */
export function phraseOf(written: string): Phrase {
  if (written.length > longestNote) return tooLong(written);
  const text = bare(written);
  if (text === '' || isNothing.test(text) || privateWords.test(text) || reminder.test(text))
    return { kind: 'private', text };
  if (/[?？]$/.test(text) || countWords(text) > longest.line) return { kind: 'note', text };
  const quoted = /^["“„«'‘](.+)["”“»'’]$/u.exec(text)?.[1];
  if (quoted !== undefined && !/["“”„«»]/u.test(quoted))
    return { kind: 'quote', text: upperFirst(bare(quoted)) };
  const inside = reported(text) ?? intended(text);
  if (inside) return inside;
  if (/[:;]\s|->|→|\s=(?:\s|$)|[.!?]\s+\p{Ll}/u.test(text) || nextSteps.test(text))
    return { kind: 'note', text };
  const plain = withoutTheir(text);
  if (/^I\b/.test(text)) return { kind: thirdPerson.test(plain) ? 'note' : 'statement', text: plain };
  if (ownDoing.test(text) && !thirdPerson.test(plain)) {
    return { kind: 'statement', text: `I ${lowerFirst(plain)}` };
  }
  if (impression.test(text) && !thirdPerson.test(plain))
    return { kind: 'statement', text: `I was ${lowerFirst(plain)}` };
  const topic = topicOf(text);
  if (topic !== undefined) return { kind: 'topic', text: topic };
  if (verdict.test(text) || theirDoing.test(text)) return { kind: 'note', text };
  // Who "they" and "we" are, only the writer knows.
  const isOthers = /\b(?:we|our|us)\b/i.test(text) || thirdPerson.test(plain);
  return isOthers ? { kind: 'note', text } : { kind: 'line', text: lowerFunctionWord(plain) };
}

/** Between two sentences, of which a picture ends one too. */
const sentenceEnd =
  /(?<=[\p{L}\p{N})”"'][.!?])(?<!\b(?:Mrs?|Ms|Dr|Prof|St|\p{Lu})\.)\s+(?=[\p{Lu}“"])|(?:\p{Emoji_Presentation}|\p{Extended_Pictographic}\uFE0F)+/u;

/** A note's first sentence as a phrase, and one's own sentences that follow it. */
export function phraseAndMore(written: string): { readonly phrase: Phrase; readonly more: string } {
  if (written.length > longestNote) return { phrase: tooLong(written), more: '' };
  const [first = '', ...rest] = written
    .trim()
    .split(sentenceEnd)
    .filter((text) => bare(text) !== '');
  const own = rest
    .map(bare)
    .filter((text) => /^(?:I|My)\b/.test(text) && !thirdPerson.test(text) && !privateWords.test(text));
  return { phrase: phraseOf(first), more: own.map((text) => `${text}.`).join(' ') };
}

/** `I forgot to tell them about`: the words around what one did not say. */
const unsaidLead =
  /^(?:I (?:forgot|never got|did not get|didn['’]t get|wanted|meant) to|(?:I )?(?:should|could|would)(?: have|['’]ve)|(?:I )?wish I(?: had|['’]d)|I (?:never|did not|didn['’]t)|forgot to|didn['’]t|did not)\s+(?:get to )?(?:say|mention|mentioned|tell|told|said|talk|talked|bring up|brought up|add|added|show|showed|shown)\s+(?:(?:them|him|her)\s+)?(?:about\s+)?/i;
const ownVerb =
  /^(?:led|built|wrote|ran|made|taught|set up|won|grew|brought|kept|held|took|drove|sold|shipped|cut|began|spent|gave|found|am|was|have|had|can|could|know|knew|speak|spoke|hold|own|(?:design|manag|develop|creat|launch|reduc|improv|migrat|automat|train|mentor|help|work|start|own|maintain|debugg|implement|deploy|introduc|organi[sz]|plann|present|publish|negotiat|handl|coordinat|complet|deliver|establish|increas|replac|support|test|translat|commission|calibrat|programm|install|earn|sav|mov|port|scal|document|analy[sz]|measur|prov|learn|studi|us|coach|found|optimi[sz]|refactor|repair|review|solv|wir)ed)\b/i;
const experience =
  /^(?:(?:experience|background|training|degree|certificate|certification|thesis|work) (?:with|in|on|as|at|of|from)\b|(?:\d+\+?|two|three|four|five|six|seven|eight|nine|ten) years?\b)/i;

/** Whom one did not tell: `Dr Wu that`, `Dana about`. */
const toWhom = /^(?:(?:Dr|Prof|Mrs?|Ms)\.? )?\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)? (?=(?:that|about)\b)/u;

/** What one did not get to say: a topic after "mention", else words after a colon. */
export function unsaidOf(written: string): Phrase {
  if (written.length > longestNote) return tooLong(written);
  const whole = bare(written);
  const told = whole.replace(unsaidLead, '');
  const text = (told === whole ? whole : told.replace(toWhom, '')).replace(/^(?:that|about)\s+/i, '');
  if (text === '' || isNothing.test(text) || privateWords.test(text)) return { kind: 'private', text };
  if (countWords(text) > longest.unsaid || /[?？]$/.test(text)) return { kind: 'note', text };
  const plain = withoutTheir(text);
  if (thirdPerson.test(plain)) return { kind: 'note', text };
  if (/^I\b/.test(plain)) return { kind: 'statement', text: plain };
  if (ownVerb.test(plain)) return { kind: 'statement', text: `I ${lowerFirst(plain)}` };
  if (experience.test(plain) && isNounPhrase(`my ${plain}`))
    return { kind: 'topic', text: `my ${lowerFirst(plain)}` };
  const topic = topicOf(plain);
  // It follows a colon itself.
  if (topic === undefined && /:\s/.test(plain)) return { kind: 'note', text };
  return topic === undefined
    ? { kind: 'line', text: /^my\b/i.test(plain) ? lowerFirst(plain) : lowerFunctionWord(plain) }
    : { kind: 'topic', text: topic };
}

function topicOf(text: string): string | undefined {
  return countWords(text) <= longest.topic && isNounPhrase(text)
    ? withoutOthers(lowerFirst(text))
    : undefined;
}

const somebody = /(?:we|I|they|he|she|\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?)/u.source;
const toSomebody = '(?:me|us|them|him|her)';
/** Reports of what was spoken about; an adjective before the conversation is the writer's. */
const reports: readonly RegExp[] = [
  new RegExp(
    `^(?:${somebody} )?(?:also )?(?:talked|spoke|chatted|asked|told ${toSomebody}|heard|learned|learnt|joked|laughed) (?:${toSomebody} |a lot |at length |briefly |with ${toSomebody} )?about (?<topic>.+)$`,
    'iu',
  ),
  new RegExp(
    `^(?:${somebody} )?(?:also )?(?:discussed|went over|went through|walked ${toSomebody} through|talked ${toSomebody} through|showed ${toSomebody}|explained|described|mentioned) (?<topic>.+)$`,
    'iu',
  ),
  /^(?:an? |the )?(?:(?:very |really )?(?:great|good|nice|long|short|interesting|lively|deep|fun|honest|open) )?(?:chat|talk|discussion|conversation|exchange|debate|questions?) (?:with \p{Lu}\p{L}+ )?(?:about|on|over) (?<topic>.+)$/iu,
];
const notTopic =
  /^(?:that|to|if|in|on|at|as|by|with|well|very|really|clearly|nicely|briefly|everything|nothing|it|this)\b|\b(?:clearly|well|nicely|badly|briefly|in detail)$|[;:]|, (?:and|but|so) (?:I|we|they|he|she)\b/i;

/** What a report of the conversation is about: `Talked about Rust`, `I told them about Halden`, `Dana showed me the lab`. */
function reported(text: string): Phrase | undefined {
  const topic = reports
    .map((pattern) => pattern.exec(text)?.groups?.topic)
    .find((found) => found !== undefined);
  if (topic === undefined || notTopic.test(topic) || countWords(topic) > longest.topic) return undefined;
  // What follows a dash is the writer's: `the cytometer — never used one`.
  const plain = withoutOthers(lowerFunctionWord(topic.replace(/\s+(?:[–—]|--?)\s.*$/, '')));
  return plain === undefined ? undefined : { kind: 'topic', text: plain };
}

const intention =
  /^(?:they|the (?:team|company|plant|lab|group|department|business|firm|site|office|factory))(?: (?:have|has))?(?: all| really| also| still| now)? (?:wants?|plans?|hopes?|intends?|aims?|means?|needs?|decided|try|tries|(?:are|is) (?:going|planning|trying|about|hoping|looking|preparing)) to (?<verb>[a-z]+) (?<rest>.+)$/i;

/** What they mean to do: `They want to move the PLC code to git` is about moving the PLC code to git. */
function intended(text: string): Phrase | undefined {
  const { verb, rest = '' } = intention.exec(text)?.groups ?? {};
  if (verb === undefined || countWords(text) > longest.topic) return undefined;
  if (/^(?:be|have|not|never)$/i.test(verb) || thirdPerson.test(withoutTheir(rest))) return undefined;
  return { kind: 'topic', text: `${gerundOf(verb.toLowerCase())} ${withoutTheir(rest)}` };
}

/** One line without list marks, arrows and the punctuation that ends it. */
export function bare(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^[^\p{L}\p{N}"“„«'‘(<[&@$€£+]+/u, '')
    .replace(/(?:\s*(?:\.\.\.|[.!;,…:]))+$/u, '')
    .trim();
}
