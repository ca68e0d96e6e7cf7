import type { Core } from '../../notes/fact.ts';
import { inPlainEnglish } from '../../notes/noteLanguage.ts';
import { isPaper, papersAlone } from '../../notes/papers.ts';
import type { TagWords } from '../../notes/taggedWords.ts';
import { nounPhraseOf } from './nounPhrase.ts';
import { questionOf } from './question.ts';
import { spelledOut } from './statement.ts';
import { tidied, trimmed } from './tidied.ts';

/** In words. */
const longest = 24;

/** `give` of `giving`, `get` of `getting`. */
function baseOfGerund(verb: string): string {
  const stem = verb.slice(0, -3);
  if (/(?:tt|pp|gg|nn)$/i.test(stem)) return stem.slice(0, -1);
  return /(?:giv|shar|writ|prepar|introduc|mak|translat|compil|summari[sz])$/i.test(stem) ? `${stem}e` : stem;
}

/** What is done, and gives the reader nothing to look forward to. */
const noSending =
  /^(?:(?:to|will|would|I will|I would|then|also|have to|need to|must|should|can) )*(?:not|never|no|be|do|call|ring|meet|see|think|ask|check|go|start|come|take|stop|touch|leave|mind|need|want|have|use|hire|\p{L}+ (?:it|this|that|them)\b(?! \p{L}))\b|\b(?:to|text|call|ring|tell|send|give) me\b/iu;

/** What people write for sending. */
const sending =
  /^(?:then |also |just |gladly |happily )*(?:re)?(?:send(?:ing)?(?: over| on| across| back| through)?|e-?mail(?:ing)?(?: over)?|mail(?:ing)?|forward(?:ing)?(?: on)?|shoot(?: over)?|drop(?:ping)?(?: over)?|ping(?: over)?|flick(?:ing)?(?: over| through)?|fire off|post(?:ing)?|text(?:ing)?|dm|whatsapp|bounce|pass(?: on| along)?|get(?: over)?|give|giving|share|sharing|supply|furnish|provide|deliver|upload|put(?: through)?)\b/i;
const person = '(?:him|her|them|you|everyone|both)';
/** What stands beside such a verb: `drop off`, `send over`. */
const particle = '(?:off|over|on|across|back|through|round|along)';

/** When it is to be done: another day by the time of the letter. */
const whenever =
  /[\s,]*(?:\b(?:by|on|before|until|for|latest|due|over|this|next|within|after|at|in|the|first thing|no later than|end of|early|late|half term|duty|work)\s+)*\b(?:tonight|tomorrow|today|later(?: today| this week| on)?|asap|eod|cob|eow|soon|straight away|right away|now|first thing|weekend|the weekend|(?:mon|tues|wednes|thurs|fri|satur|sun)day(?:\s+(?:night|morning|evening|afternoon|eod))?|mon|tues?|weds?|thurs?|fri|(?:this|next) week|(?:the )?week|duty|shift|panel|holidays?|\d{4}-\d{2}-\d{2})\b.*$/i;

/** In UTF-16 code units: nobody says more than that in a sentence, and reading it would take long. */
export const longestSaid = 600;

/** How it comes, behind what it is: `the paper, pdf`. */
const asFormat =
  /, (?:as )?(?:an? )?(?:pdf|docx?|word|excel|xlsx?|csv|jpe?g|png|zip|powerpoint|pptx?|hard ?copy|paper copy|print-?out|soft ?copy)(?: (?:file|copy|format|version))?(?=$|,)/iu;

/** A promise as the end of "I will": `send you the test plan`; undefined where its words do not say it for certain. */
export function promiseOf({ text, as }: Core, tag: TagWords): string | undefined {
  if (text.length > longestSaid) return undefined;
  const given = inPlainEnglish(text)
    .replace(/^(?!(?:p|br|sl|str|sw)ing\b)\p{L}+ing\b/iu, baseOfGerund)
    .replace(
      /(?<=\S \S+ \S.*) and (?:then )?(?:send|pass|share|bring|forward|e-?mail|mail|post|get|drop) (?:it|them)(?: (?:on|over|across|along|back|round|to (?:him|her|them|you)))*(?=$|[,.]| by\b| on\b)/i,
      '',
    )
    .replace(/^(?:supply|provide|furnish) (?:him|her|them|you) with /i, 'send you ')
    .replace(/\b(have|send|give|get|owe): /i, '$1 ')
    .replace(/(?<=\S \S.*|^\S+) (?:from|off) me(?=,|$)/i, '')
    .replace(
      /(?:, (?:about )?(?:(?:one|two|three|four|five|\d+)(?:[ -](?:pages?|sides?|versions?|copies|slides|lines|sheets?|minutes?)\b[^,]*)?|no \p{L}+))+(?=,|$)/iu,
      '',
    )
    .replace(asFormat, '')
    .replace(/(?<=\S \S+) (?:thing|stuff)(?=$| (?:for|to) )/i, '')
    // `the certificates, names blanked`
    .replace(/, (?:all )?(?:the )?\p{L}+ (?:\p{L}{3,}ed|taken)(?: out| off)?(?=$|,)/iu, '')
    .replace(/, (?:front and back|both sides|back and front|in colou?r|signed)(?=$|,)/i, '')
    .replace(
      / (?:that )?I (?:was|kept|have been) (?:banging|going|rabbiting|wittering|rambling|raving|talking) on about\b/i,
      '',
    )
    .replace(/^do (?:up )?(?=(?:an?|the|some) )/i, 'prepare ')
    .replace(/^(?<inside>[^(]*)\)+\W*$/u, '$<inside>');
  const plain = trimmed(spelledOut(withoutWhen(tidied(given))));
  if (plain === '' || plain.split(' ').length > longest) return undefined;
  const picture = pictureOf.exec(plain)?.[0];
  if (picture !== undefined && picture.split(' ').length < 10) return `send you a ${picture}`;
  if (as === 'deed' && askingFor.test(plain)) return plain;
  const found = as === 'deed' ? findingOut(plain, tag) : undefined;
  if (found !== undefined) return found;
  if (noSending.test(plain)) return undefined;
  const way = as === 'deed' ? deedOf(plain, tag) : undefined;
  const said = way ?? thingTo(plain, tag);
  return said === undefined || /\b(?:it|that|them|one|this)$/i.test(said) || /\byou you\b/.test(said)
    ? undefined
    : said.replace(/^(?:send|give) you an? (?:quick |short |phone )*(?:call|ring|bell)$/, 'call you');
}

/** `ask Trish to be my referee`: what somebody else has to agree to. */
const askingFor = /^ask (?!(?:him|her|them|you)\b)[^,;]+ (?:to|for) (?:[^,;]+ )?(?:referee|reference)s?$/iu;

/** `check with Leeds which batch failed`: what one finds out for somebody. */
function findingOut(text: string, tag: TagWords): string | undefined {
  const {
    verb,
    where = '',
    what,
  } = /^(?:(?:to|will|would|I will|I would|also) )*(?<verb>check|find out|ask|look into|look up|work out|see)(?<where> (?:with|at|from|in) (?:the |my |our )?(?:\p{L}+ ){0,2}?\p{L}+)?(?: for (?:him|her|them|you))? (?<what>(?:which|whether|if|what|how|who|when|where|why)\b.+)$/iu.exec(
    text,
  )?.groups ?? {};
  const asked = verb === undefined ? undefined : questionOf(what ?? '', tag);
  if (!asked || asked.as === 'thing' || /\b(?:it|they|them)\b/i.test(asked.text)) return undefined;
  return `${(verb ?? '').toLowerCase()}${where} ${asked.text}`;
}

function withoutWhen(written: string): string {
  const text = written
    .replace(/ (?:tonight|tomorrow|today)(?= (?:and|as well as) (?:also )?(?:the|my|an?)\b)/gi, '')
    .replace(/ and also (?=(?:the|my|an?)\b)/gi, ' and ');
  const found = whenever.exec(text);
  // `the shift handover` is a thing, `after the shift` a time.
  const isThing = found !== null && /^\s*(?:shift|duty|panel|holidays?|week)\b/i.test(found[0]);
  return found && found.index > 3 && !isThing ? text.slice(0, found.index) : text;
}

function deedOf(text: string, tag: TagWords): string | undefined {
  const open = text
    .replace(
      /^(?:(?:to|will|would|I will|I would|I'd|I'll|then|also|have to|need to|must|should|can|please) )+/i,
      '',
    )
    .replace(
      /^let (?:him|her|them|you) (?:have|know) (?!(?:when|if|whether|how|what|which|where|who|that|about)\b)/i,
      'send you ',
    )
    .replace(
      /^(?:pass(?: on)? to|(?:share|send|give|forward|show|mail|e-?mail)(?: (?:to|with))) (?:him|her|them|you|sir|ma['’]?am|madam) (?=\p{L})/iu,
      'send you ',
    );
  const touch =
    /^(?<verb>put|get|connect|introduce|link) (?:him|her|them|you)(?: up)? (?:on to|onto|in touch with|through to|to|with) (?<whom>.+)$/i.exec(
      open,
    )?.groups;
  // `put my old foreman in touch with him` is the same the other way round.
  const brought =
    /^(?:put|get) (?!him|her|them|you\b)(?<whom>.+?) in touch\b(?: (?:with|w\/?|to) \S+)?(?:,.*)?$/i.exec(
      open,
    )?.groups;
  const toMeet = touch?.whom ?? brought?.whom;
  if (toMeet !== undefined) {
    const name = /^\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)*(?=$|,)/u.exec(toMeet)?.[0];
    const whom = name ?? nounPhraseOf(toMeet, tag);
    const verb = /^introduce$/i.test(touch?.verb ?? '') ? 'introduce you to' : 'put you in touch with';
    return whom && `${verb} ${whom}`;
  }
  const other = otherDeed(open, tag);
  if (other !== undefined) return other;
  const line =
    /^(?:drop|send|write) (?:him|her|them|you) a (?:line|note|word|message|quick line|quick note)(?: (?<about>about|on|with|regarding|for) (?<thing>.+))?$/i.exec(
      open,
    )?.groups;
  if (line) {
    const thing = line.thing === undefined ? undefined : nounPhraseOf(line.thing, tag);
    return thing === undefined ? 'send you a line' : `send you a line ${line.about} ${thing}`;
  }
  const verb = sending.exec(open)?.[0];
  const onHow =
    verb === undefined ? undefined : pageOnHow.exec(open.slice(verb.length).trim())?.groups?.thing;
  if (onHow !== undefined && onHow.split(' ').length <= 14) return `send you ${onHow}`;
  if (verb !== undefined) return thingTo(open.slice(verb.length).trim(), tag);
  const writing = new RegExp(
    `^(?<verb>writ(?:e|ing)|draft|prepare|make|find|dig out|dig up|hunt (?:out|down)|track down|chase up|fish out|get hold of|look up|work out|bring|show|check)(?: (?:up|down))?(?: ${person})? (?<thing>.+)$`,
    'i',
  ).exec(open)?.groups;
  if (!writing) return undefined;
  const asked = questionOf(writing.thing ?? '', tag);
  const what =
    asked?.as === 'thing' || asked === undefined
      ? nounPhraseOf(
          withoutPerson(writing.thing ?? '').replace(/^(?:that|this|those|these) (?=\p{L})/iu, 'the '),
          tag,
        )
      : asked.text;
  if (what === undefined) return undefined;
  const named = (writing.verb ?? '').toLowerCase().replace('writing', 'write');
  if (named === 'write' && /^(?:the )?(?:names?|numbers?|address|link)\b/i.test(what))
    return `send you ${what}`;
  if (/^(?:write|draft|prepare|make)$/.test(named)) return `${named} you ${what}`;
  return /^(?:find|dig out|dig up|hunt (?:out|down)|track down|chase up|fish out|get hold of)$/.test(named)
    ? `send you ${what}`
    : named === 'look up'
      ? `look up ${what} for you`
      : named === 'show'
        ? `show you ${what}`
        : named === 'bring'
          ? `bring you ${what}`
          : `${named} ${what}`;
}

/** A single picture of a thing, without its article: `scan of my ticket`. */
const pictureOf = /^(?:scan|copy|photo|picture|screenshot) of (?:my|our) [^,;:.()]+$/i;

/** `a page on how I would do it`: all of it is the thing. */
const pageOnHow =
  /^(?:(?:him|her|them|you) )?(?<thing>(?:an?|one|my|some) (?:\p{L}+ ){1,2}(?:on|about) (?:how|what|why) I (?!it\b)\p{L}+ [^,;:.()]+)$/iu;

/** What one does for somebody with a thing, beside sending it; how it is said stays theirs. */
const withThing: readonly (readonly [verb: RegExp, said: (thing: string) => string])[] = [
  [/^(?:look|hunt|fish) out\b/i, (thing) => `look out ${thing} for you`],
  [/^drop (?:in|off|round|by)(?: with)?\b/i, (thing) => `drop off ${thing}`],
  [/^(?:lend|loan)\b/i, (thing) => `lend you ${thing}`],
  [/^(?:photocopy|scan|fax|print(?: off| out)?|run off)\b/i, (thing) => `send you ${thing}`],
];

function otherDeed(open: string, tag: TagWords): string | undefined {
  const about = new RegExp(`^(?:write|e-?mail|send word) (?:to )?${person} about (?<thing>.+)$`, 'i').exec(
    open,
  )?.groups;
  if (about) {
    const thing = nounPhraseOf(about.thing ?? '', tag);
    return thing && `write to you about ${thing}`;
  }
  for (const [verb, said] of withThing) {
    const found = verb.exec(open)?.[0];
    if (found === undefined) continue;
    const thing = nounPhraseOf(withoutPerson(open.slice(found.length).trim()), tag);
    return thing && said(definite(thing));
  }
  return undefined;
}

/** `him the pack`, `the pack over to them`: the thing without whom it goes to. */
function withoutPerson(text: string): string {
  return text
    .replace(new RegExp(`^(?:${particle} )*(?:to )?${person}(?=\\s)\\s*`, 'i'), '')
    .replace(
      new RegExp(
        `,?\\s+(?:${particle} )*(?:to|for|with) (?:${person}|the (?:team|file|portal|hr portal))$`,
        'i',
      ),
      '',
    )
    .replace(
      new RegExp(`\\s+(?:${particle}|to|by e-?mail|in an e-?mail|by post|as pdf|as a pdf|in writing)$`, 'i'),
      '',
    )
    .replace(new RegExp(`^${particle}\\s+(?=\\p{L})`, 'iu'), '')
    .replace(/\s+(?:from|off) me(?=\s*(?:,|$| (?:mon|tues|wednes|thurs|fri|satur|sun)day))/i, '')
    .trim();
}

/** A thing that one sends, as the end of "I will". */
function thingTo(text: string, tag: TagWords): string | undefined {
  const open = withoutPerson(text).replace(
    /^(?:to (?:see|have|read|get)|see|for|a copy of|copy of)\s+(?=\S)/i,
    (lead) => (/copy/i.test(lead) ? 'a copy of ' : ''),
  );
  const asked = /^(?:how|what|why|where)\b/i.test(open) ? questionOf(open, tag) : undefined;
  if (asked && asked.as !== 'thing') return `show you ${asked.text}`;
  if (/^(?:it|that|this|them|those|one|some|more|anything|everything|him|her|me)$/i.test(open))
    return undefined;
  const plain = withoutRemark(open)
    .replace(/^(?:that|this|those|these) (?=\p{L})/iu, 'the ')
    .replace(/ plus /g, ' and ');
  const thing = nounPhraseOf(plain, tag) ?? (papersAlone.test(plain) ? plain : undefined);
  return thing === undefined ||
    (hollow.test(thing) && / (?:on|about|of|for|with) /.test(plain)) ||
    /^(?:(?:the|an?) )?(?:it|them|hr|nothin\w*|anything|everything|something|time|race|someone|somebody|people|email|e-mail|mail|message|letter|thank)\b/i.test(
      thing,
    )
    ? undefined
    : `send you ${definite(thing)}`;
}

/** How much of something is sent: nothing, without what it is about. */
const hollow =
  /^(?:the |an? |one |two |\d )?(?:short |brief |quick )?(?:pages?|paragraphs?|lines?|lists?|cop(?:y|ies)|summar(?:y|ies)|notes?|names?|numbers?)$/i;

/** What follows a comma tells how it looks, or when and why: never needed to know what it is. */
function withoutRemark(text: string): string {
  return text
    .replace(
      /,\s+(?:(?:and (?:drop|send|share|email|e-mail|ping|post|give|get|put|bring)|scrubbed|cleaned|redacted|blanked|once|need|must|max|about|in|as|but|which|one|the one|he|she|they|madam|sir|ma'am|I|not|if|with|without|de-)\b).*$/i,
      '',
    )
    .replace(/,\s+\p{L}+ed\b.*$/u, '');
}

/** Papers that a writer has of their own. */
const ownPapers =
  /^(?:references|referees|cv|resume|résumé|portfolio|payslips?|transcripts?|certificates?|licen[cs]e|degree certificates?|writing samples?|work samples?|registration)\b/i;

/** `A list of my sea days`, `Title of the dictionary`: large only because a line begins with it. */
function smallFirst(thing: string): string {
  const first = /^(?<first>\p{Lu}\p{Ll}*) /u.exec(thing)?.groups?.first ?? '';
  const isCommon = /^(?:An?|The|Two|Three|Four|Some|Our|My)$/.test(first) || isPaper(first);
  return isCommon ? thing.charAt(0).toLowerCase() + thing.slice(1) : thing;
}

/** A thing that was spoken of is a certain one. */
function definite(thing: string): string {
  const small = smallFirst(thing);
  if (small !== thing) return definite(small);
  if (/^one[- ]pager\b/i.test(thing)) return `the one-pager${thing.slice(9)}`;
  const first = thing.split(' ')[0] ?? '';
  const isDefinite =
    /^(?:the|an?|my|your|our|their|his|her|this|that|these|those|some|any|every|each|all|both|one|two|three|four|five|several|\d\S*|more)$/i.test(
      first,
    );
  if (ownPapers.test(thing.replace(/^(?:last|latest|recent|two|three|\d+) (?:(?:two|three|\d+) )?/i, '')))
    return `my ${thing}`;
  const head =
    thing.split(/ (?:of|for|from|with|on|in|to|and|about|at|by|we|I|that|which|who)\b|,/)[0] ?? thing;
  return isDefinite || (/[^s]s$/.test(head) && !/^\p{Lu}/u.test(first)) ? thing : `the ${thing}`;
}
