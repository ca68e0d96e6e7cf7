import type { TagWords } from '../../notes/taggedWords.ts';
import { honorific } from '../../people/honorifics.ts';
import { isPost, isTitle } from '../../people/jobTitles.ts';
import { listed, nounPhraseOf } from './nounPhrase.ts';
import { withoutRemarkBehind } from './remarkBehind.ts';
import { canBeSent, tidied } from './tidied.ts';

/** A question as it stands inside a sentence. */
export type QuestionPhrase =
  /** `how I would handle an operator`: follows "asked" or "your question". */
  | { readonly as: 'question'; readonly text: string }
  /** `how to handle an operator`: the same where the writer need not stand in it. */
  | { readonly as: 'how to'; readonly text: string }
  /** `safeguarding and behaviour`: what it was about. */
  | { readonly as: 'thing'; readonly text: string };

/** In words. */
const longest = 26;

/** A question of the notes, as put to the writer (`you` is the writer) or as the writer remembers it (`I`). */
export function questionOf(core: string, tag: TagWords): QuestionPhrase | undefined {
  // Somebody's words in the middle of it are no question.
  if (/^(?:did|does|do|was|were) (?:the|an?) ["“]/i.test(core)) return undefined;
  const asked = core.replace(/^\s*\((.*?)\)?[.?!\s]*$/s, '$1');
  const text = withoutQuotes(withoutRemarkBehind(asked, tag))
    .replace(
      /^(?:(?:me|us|about|on|regarding|like|e\.g\.|so|then|and|q|:|,|me about|is|was|straight(?: out| up)?|bluntly|point blank|outright|right away|the usual|quietly|nicely|again|first|in detail|in turn),?\s+)+/i,
      '',
    )
    // `the question I had dreaded, which was how I mark`
    .replace(
      /^(?:the|a|one) question\b[^:,]{0,60}(?:,? which (?:was|is)|:|,) (?=(?:how|what|why|when|where|who|whether|if)\b)/i,
      '',
    )
    .replace(
      /^(?:the|a|usual|standard|classic|so|ok|okay|well|right|and|but|now),? (?=(?:how|what|why|where|when|who|are|do|would|could|can|have|is)\b)/i,
      '',
    );
  if (/^for\b/i.test(text)) return undefined;
  // `last time I stopped a job`
  if (/^(?:last|first|worst|best|one) time I /i.test(text) && !/[,;?]/.test(text))
    return {
      as: 'thing',
      text: `${/^one/i.test(text) ? '' : 'the '}${text.charAt(0).toLowerCase()}${text.slice(1)}`,
    };
  // `build versus buy`
  if (/^\p{Ll}+ versus \p{Ll}+$/u.test(text)) return { as: 'thing', text };
  const whatIs =
    /^what(?:'s| is| are| was) (?<thing>(?:the |my |your |an? )?(?:first|worst|best|biggest|hardest|one|last|most \p{L}+)? ?\p{L}.+)$/iu.exec(
      text,
    )?.groups?.thing;
  if (whatIs !== undefined) {
    const thing = nounPhraseOf(
      whatIs
        .replace(/\bI'd\b/g, 'I would')
        .replace(/^(?=first|worst|best|biggest|hardest|last|most)/i, 'the '),
      tag,
    );
    return thing === undefined || thing.split(' ').length < 3 ? undefined : { as: 'thing', text: thing };
  }
  const plain = tidied(
    cutAtAnswer(text.replaceAll('"', '').replace(/(?<=\S+ \S+ \S+)\s+\((?!s\)).*$/s, '')),
  ).replace(/,? (?:and|or|but)(?: (?:when|if|how|what|why|so))?$/i, '');
  const supposed = /^(?:so |and |ok )?what if (?<case>.+)$/is.exec(plain)?.groups?.case;
  const turnedRound =
    supposed === undefined
      ? (sceneOf(plain, tag) ?? embedded(plain))
      : sceneOf(`${supposed}, what do I do`, tag);
  if (turnedRound !== undefined) {
    const sound = shorter(asReported(turnedRound)).find((one) => isSound(one, tag));
    return sound === undefined ? undefined : asHowTo(sound);
  }
  if (/^(?:how|what|why|when|where|who|which|whose|to|can|could|do|did|would|if|whether)\b/i.test(plain))
    return undefined;
  const things = mixed(text, tag) ?? nounPhraseOf(text, tag);
  // `Cllr Obi: what do libraries do`, `head: how would you start`: who asked is not what was asked about.
  const asker = /^(?<who>[^:?]{1,30}): .{3,}$/su.exec(text)?.groups?.who;
  const isAsker = asker !== undefined && (isPost(asker) || isTitle(asker) || /^\p{Lu}{2,3}$/u.test(asker));
  return things === undefined || honorific.test(things) || isAsker
    ? undefined
    : { as: 'thing', text: things };
}

/** The question, and the same without what its last clauses add. */
function shorter(text: string): readonly string[] {
  const found = [text];
  for (const cut of [
    /,[^,]*$/,
    / so (?!that\b|far\b|much\b|many\b|long\b)[^,]*$/,
    / (?:when|because|if) [^,]*$/,
    /,.*$/s,
  ]) {
    const last = found.at(-1) ?? '';
    const rest = last.replace(cut, '');
    if (rest !== last && rest.split(' ').length >= 5) found.push(rest);
  }
  return found;
}

/** `safeguarding, behaviour, what I would change`: the things among them, as far as they go. */
function mixed(text: string, tag: TagWords): string | undefined {
  const items = tidied(text).split(/,\s+/);
  if (items.length < 2) return undefined;
  const things: string[] = [];
  for (const item of items) {
    const isOther =
      /^(?:and |or )?(?:how|what|why|when|where|who|if|whether|is|are|was|do|does|did|can|could|would|have|has)\b/i.test(
        item,
      ) || item.split(' ').length > 9;
    const thing = isOther ? undefined : nounPhraseOf(item.replace(/^and /, ''), tag);
    if (thing === undefined) break;
    if (!canBeSent(thing)) continue;
    things.push(things.length === 0 && items.length > 1 ? thing.replace(/^the (?=\S+$)/, '') : thing);
  }
  return things.length === 0 ? undefined : listed(things.slice(0, 3));
}

/** A question in quotation marks, or that begins with one. */
function withoutQuotes(text: string): string {
  const quoted = /^\s*["“'‘](?<inside>[^"”]{4,300}?)[?.!,]*["”'’](?=\s|$|[.,;)])/u.exec(text)?.groups?.inside;
  return (quoted ?? text.replace(/^["“'‘]/, '')).trim();
}

/** `a truck is late, what do you do`: what the writer would do then. */
function sceneOf(text: string, tag: TagWords): string | undefined {
  const scene =
    /^(?!(?:if|when|what|how) )(?<scene>.{10,80}?),? (?:so )?what (?:do|would|did|will) (?:you|ya|I) (?:do|say|ask)\??$/i
      .exec(text)
      ?.groups?.scene?.split(',')[0];
  if (scene === undefined) return undefined;
  const [first, second] = tag(scene);
  const isBare =
    first &&
    ['NOUN', 'ADJ'].includes(first.tag) &&
    !/[^s]s$/.test(first.text) &&
    !/[^s]s$/.test(second?.tag === 'NOUN' ? second.text : '');
  const article = isBare ? (/^[aeiou]/i.test(scene) ? 'an ' : 'a ') : '';
  // `consultant shouting down the phone`: nothing says that it is so.
  const hasVerb = tag(scene).some(
    ({ tag: part, text }) => part === 'AUX' || (part === 'VERB' && !/ing$/.test(text)),
  );
  return `what I would do ${hasVerb ? 'if' : 'with'} ${article}${scene}`;
}

/** Where a second question begins: its words are in another order. */
const secondQuestion =
  /,? (?:and|or|&) (?:what|how|why|when|where|who|which)(?: \p{L}+)? (?:do|does|did|would|will|should|can|could|have|has|are|is|am)\b.*$|,? and (?:what|how|why) (?:I|you)(?:['’]d| would)\b.*$/isu;

/** Where the answer begins: `, I said`, ` - yes`, `. told her`. */
function cutAtAnswer(text: string): string {
  return text
    .replace(secondQuestion, '')
    .replace(
      /(?:(?:[,.] |(?:,? (?:and|so|but) ))(?:I|i) (?:said|told|answered|gave|talked|did|was|am|have|had|do|don't|don’t|went|explained|proposed|suggested)\b|,? (?<!\b(?:be|been|being|was|were|is|are|get|gets|got) )(?:said|told)\b| and (?:here|there|then)\b|, (?:she|he|they)\b|, (?:could|can|do|did|would|am|have|should) (?:I|you)\b|, (?:was|is|were|are|did|does) (?:it|that|this|there|he|she|they)\b|, (?:when|how|what|why|where|who) (?:was|is|were|did)\b| I (?:said|told|answered)\b| (?:which|and that) (?:was|is)\b|, (?:and|but) (?:he|she|they|it|that)\b|[,.] (?:yes|no|ok|okay|fine|good|easy)\b|(?<!\b(?:say|says|said|saying|to|a|or|the|is|was|and)) (?:yes|yep|yeah|nope)\b).*$/s,
      '',
    );
}

const auxiliary =
  "(?:do|does|did|would|will|should|can|could|have|has|had|am|are|is|was|were|might|must|may|'d|'s|'ll)";

/** `I'd dealt with it`, and not what one would do. */
const pastPerfect =
  /\b(?:id|I['’]d)(?= (?:ever|already|never|\p{L}{2,}ed|been|had|done|gone|got|seen|dealt|kept|met|led|taken|made|given|known|left|lost|found|felt|held|heard|taught|told|thought|brought|built|bought|sent|spent|won|written|driven|grown|chosen|broken|begun|become|sold|cut)\b)/gu;

const participle =
  /^(?:\p{L}+ed|been|done|gone|got|seen|made|said|given|taken|written|told|found|kept|left|come|become|run)\b/iu;

/** A question in the order of words it has inside a sentence; undefined where it is none or its order cannot be turned. */
function embedded(text: string): string | undefined {
  const plain = text.replace(/\bu\b/g, 'you').replace(/^(?:and|so|ok|but) /i, '');
  // `why a funnel plot not a table` has no verb, and needs none.
  const choice =
    /^why (?<one>[^,]{3,60}?),? (?:(?:and )?not|over|rather than|instead of) (?<other>[^,]{3,60})$/i.exec(
      plain,
    )?.groups;
  if (choice && !/\b(?:I|you|we|do|did|would|is|are)\b/.test(plain))
    return `why ${choice.one} and not ${choice.other}`;
  // `juniors, what do you do with somebody who ...`: the question behind what it is about.
  const behind =
    /^[^,]{3,50}, (?<asked>(?:how|what|why|when|where) (?:do|does|would|will|should|can) (?:you|I) .+)$/i.exec(
      plain,
    )?.groups?.asked;
  if (behind !== undefined && !/\b(?:it|they|that|this|them)\b/i.test(behind) && behind.split(' ').length > 5)
    return embedded(behind);
  const yesNo = new RegExp(
    `^(?<verb>${auxiliary.replace(/\|'d\|'s\|'ll/, '')}) (?<subject>you|I|we|they|he|she|it|(?:the|a|an) \\p{L}+|\\p{L}+ing) (?<rest>.+)$`,
    'iu',
  ).exec(plain)?.groups;
  // What one did once has no simple form.
  if (yesNo?.verb?.toLowerCase() === 'did') return undefined;
  if (yesNo) return `whether ${turned(yesNo.subject, yesNo.verb, yesNo.rest)}`;
  const asked = new RegExp(
    `^(?<word>how(?: (?:much|many|often|long|far|soon|well|big|quickly))?|what(?: (?:kind|sort|type) of \\p{L}+)?|why|when|where|which(?: of (?:your|my|the|these|our) (?:\\p{L}+ ){0,2}\\p{L}+?(?= (?:do|does|would|will|should|can|could|are|is)\\b)| \\p{L}+)?|who|what \\p{L}+)(?<gap> ?)(?<verb>${auxiliary}) (?<subject>you|I|we|they|he|she|it|one|good|(?:the|a|an|my|your|our|this) (?:\\p{L}+ )?\\p{L}+) (?<rest>.+)$`,
    'iu',
  ).exec(plain)?.groups;
  // `who has the last word`: who it is about stands first.
  const isOwner =
    /^(?:who|what|which)\b/i.test(asked?.word ?? '') && /^(?:has|have|had)$/i.test(asked?.verb ?? '');
  if (
    asked &&
    isOwner &&
    /^(?:the|an?|my|your|our|this) /i.test(asked.subject ?? '') &&
    !participle.test(asked.rest ?? '')
  )
    return `${plain.charAt(0).toLowerCase()}${plain.slice(1)}`;
  if (asked) {
    const verb = (asked.verb ?? '').toLowerCase();
    if (verb === 'did') return undefined;
    if (/^(?:is|are|was|were|'s)$/.test(verb) && !/^(?:you|I|we|they|he|she|it)$/i.test(asked.subject ?? ''))
      return undefined;
    return `${(asked.word ?? '').toLowerCase()} ${turned(asked.subject, verb, asked.rest)}`;
  }
  if (/^(?:what(?:'s| is| are| was)) (?:the|my|your|a|an) .+$/i.test(plain)) return undefined;
  const alreadyTurned = /^(?:how|what|why|when|where|whether|if|which|who)\b.*$/i.exec(plain)?.[0];
  if (alreadyTurned === undefined) return undefined;
  return `${alreadyTurned.charAt(0).toLowerCase()}${alreadyTurned.slice(1)}`
    .replace(pastPerfect, 'I had')
    .replace(/\b(?:id|I'd|I’d)(?= (?:\p{Ll}|$))/gu, 'I would')
    .replace(/\b(you|he|she|they)'d\b/g, '$1 would')
    .replace(/(?<=\b(?:after|before|if|when|once) )its (?=\p{L}+(?:ed|en|in|out|done)\b)/gu, "it's ")
    .replace(/^what happen\b/, 'what happens');
}

/** A question of the past is asked of what one would do: `what I will do`, `what I do if it fails` as `what I would do`. */
function asReported(text: string): string {
  const supposed = text.replace(
    /^(?<start>(?:what|how|where|who)\b[^,]{0,20}\b(?:I|you)) (?=(?:do|say|go|start|handle|react|call)\b.* (?:if|when) )/iu,
    '$<start> would ',
  );
  return supposed.replace(
    /^(?<start>(?:what|how|when|where|which|who|why|if|whether)\b[^,]{0,20}\b(?:I|you)) will\b/i,
    '$<start> would',
  );
}

function turned(subject = '', verb = '', rest = ''): string {
  const who = /^i$/i.test(subject) ? 'I' : subject.toLowerCase();
  const small = verb.toLowerCase().replace("'d", 'would').replace("'ll", 'will').replace("'s", 'is');
  if (small === 'do') return `${who} ${rest}`;
  if (small === 'does') return `${who} ${rest.replace(/^\p{L}+/u, (base) => `${base}s`)}`;
  return `${who} ${small} ${rest}`;
}

/** Whether it has somebody who does something, and one sentence only. */
function isSound(text: string, tag: TagWords): boolean {
  const words = text.split(' ');
  if (/\b(?:it|that|this|them)$/i.test(text)) return false;
  if (/^why .+ and not .+$/.test(text)) return words.length >= 5 && words.length <= longest;
  if (words.length < 4 || words.length > longest || /[.!?;:]\s|["“”]/.test(text)) return false;
  if (
    /^(?:if|whether) (?:that|it|this)\b|^(?:how|what|why) (?:it|that|this) (?:is|was|went|goes)\b/i.test(text)
  )
    return false;
  const tags = tag(text);
  const verbs = tags.filter(({ tag: part }) => part === 'VERB' || part === 'AUX');
  if (/^did\b/i.test(words[1] ?? '') || verbs.length === 0) return false;
  const subject = (words[1] ?? '').toLowerCase();
  return (
    /^(?:happens?|to|i|you|we|they|the|a|an|my|your|people|one|good|he|she|it|many|much|long|often|far|kind|sort|families|patients|would|makes|made)$/.test(
      subject,
    ) ||
    tags[1]?.tag === 'NOUN' ||
    tags[1]?.tag === 'PROPN' ||
    // `what new starters get wrong`
    (tags[1]?.tag === 'ADJ' && tags[2]?.tag === 'NOUN' && verbs.length > 0) ||
    // `what surprised you`, `who is doing the planning`
    (/^(?:who|what|which)$/i.test(words[0] ?? '') &&
      ((tags[1]?.tag === 'VERB' && /ed$/.test(subject)) ||
        /^ha(?:s|ve|d)$/.test(subject) ||
        (/^(?:is|are|was|were)$/.test(subject) && /ing$/.test(words[2] ?? '')))) ||
    // `who decides what goes`
    (/^(?:who|what|which)$/i.test(words[0] ?? '') && tags[1]?.tag === 'VERB' && /s$/.test(subject))
  );
}

/** `how to handle an operator` of `how I would handle an operator`, where nothing else in it is the writer's. */
function asHowTo(text: string): QuestionPhrase {
  const plain =
    /^how I (?:would |will |could |should |can )?(?!would\b|will\b|could\b|should\b|can\b|had\b|have\b|was\b|am\b|did\b|got\b|went\b|made\b|kept\b|became\b|feel\b|felt\b|think\b|like\b|sleep\b|see\b|rate\b)(?<rest>\p{Ll}+(?<!ed) .+)$/u.exec(
      text,
    )?.groups?.rest;
  return plain === undefined || /\b(?:I|my|me|myself)\b/.test(plain)
    ? { as: 'question', text }
    : { as: 'how to', text: `how to ${plain}` };
}
