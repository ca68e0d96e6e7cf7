import { fold, once, type Range } from '../text.ts';
import type { Passage } from './draft.ts';
import { bestOf, clausesOf, nearIn, partsOf } from './noteLines.ts';
import { linesOf, stemOf } from './place.ts';

/** A way to turn what the notes say into something else. */
interface Turn {
  /** What a clause of the letter says. */
  readonly says: RegExp;
  /** What makes it say no such thing after all. */
  readonly except?: RegExp;
  /** What the notes say of it, in the line or the part of a line that holds most of its words. */
  readonly noted: RegExp;
  /** What may stand there that makes it true. */
  readonly unless?: RegExp;
  /** An `object` is what the group of that name in `says` finds: each part of a line with that word counts. */
  readonly within: 'line' | 'part' | 'object';
}

const weeks = '(?:week|month|year|term|quarter|fortnight)';
const times = '(?:day|night|morning|evening|week|weekend|month|shift|term)';

/** THE table of what is often said otherwise than it was noted: alone, whose idea, how often, how much, how sure, when. */
const turns: readonly Turn[] = [
  // Alone, or with others.
  {
    says: /\b(?:on my own|by myself|single-?handed(?:ly)?|all alone|I alone|without (?:any )?help)\b/i,
    noted: /\b(?:with|together|we|us|our|helped|team)\b|\bw\/|[+&] ?(?:me\b|\p{Lu})|\bme (?:and|&|\+)/iu,
    unless: /\b(?:alone|own|myself|solo|single.?handed\w*)\b/i,
    within: 'line',
  },
  {
    says: /\b(?:together with|with (?:a|my|two|three|the|some) (?:colleagues?|team|help|friend))\b/i,
    noted: /\b(?:alone|by myself|on my own|solo|single.?handed\w*)\b/i,
    unless: /\b(?:with|we|together|team)\b|\bw\//i,
    within: 'line',
  },
  // Whose idea or work it was.
  {
    says: /\bI (?:\w+ )?(?:came up with|thought (?:of|up)|invented|devised|had the idea|suggested|proposed)\b|\bmy (?:own )?idea\b/i,
    noted:
      /\bidea (?:\w+ )?(?:from|of|by) (?!me\b|mine\b)|(?<!\bmy )(?<!\bown )\bidea was (?!mine)|\p{L}['’]s idea\b/iu,
    unless: /\b(?:my (?:own )?idea|idea (?:was )?mine|I (?:suggested|proposed|thought|came up))\b/i,
    within: 'line',
  },
  {
    says: /\bI(?:['’]ve| have| had)? (?:also |\w+ly |once )?(?:\p{L}+ed|built|wrote|made|drew|did|ran|led|set)\b/iu,
    except:
      /\b(?:we|with|together|not|never|help(?:ed)?)\b|\bI (?:appreciated|enjoyed|liked|noted|learned|learnt|noticed)\b/i,
    noted:
      /\bby (?:my |a |the )?(?:colleagues?|boss|friend|mate)\b|\bby (?!me\b|myself\b|hand\b)\p{Lu}\p{Ll}+\s*$|\bnot me\b/u,
    unless: /\b(?:I|me|mine|my)\b(?<!not me)/,
    within: 'part',
  },
  // How often.
  {
    says: new RegExp(
      String.raw`\b(?:on |at )?some ${times}s\b|\b(?:sometimes|occasionally|now and (?:then|again)|from time to time|once in a while)\b`,
      'i',
    ),
    noted: /\b(?:(?:every|each) (?!other)|always\b|daily\b|nightly\b)/i,
    unless: /\b(?:some(?:times)?|occasional\w*|now and then)\b/i,
    within: 'part',
  },
  {
    says: new RegExp(String.raw`\b(?:every|each) (?:single )?${times}\b|\b(?:always|nightly)\b`, 'i'),
    except: /\bI(?:['’]ve| have)? always\b/i,
    noted: new RegExp(
      String.raw`\b(?:some ${times}s|sometimes|occasional\w*|now and then|rarely|seldom|hardly ever|once in a while|every (?:other|second|third|\d+(?:nd|rd|th))|(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)days?)\b`,
      'i',
    ),
    unless: /\b(?:every (?!other|second|third|\d)|each|always|daily|nightly|most)\b/i,
    within: 'part',
  },
  {
    says: /\b(?:every|each) (?!other|second|third|\d)(?:single )?\p{L}+\b/iu,
    except: /\b(?:every|each) (?:one|of|time|thing|body|success|reason|day|week)\b/i,
    noted: /\bevery (?:other|second|third|fourth|fifth|\d+(?:nd|rd|th)) /i,
    within: 'part',
  },
  // How much.
  {
    says: /\b(?:most|the bulk|(?:the |a )?(?:greater|larger|bigger|main|best) (?:part|share)|(?:the |a )?(?:\w+ )?majority|nearly all|almost all|all|none|hardly any) of\b/i,
    noted:
      /\b(?:half(?![ -]?(?:an? )?(?:dozen|hour|year|day|term|past))|a third|1\/3|a quarter|1\/2|1\/4|50 ?%)/i,
    unless: /\b(?:most|bulk|main\w*|majority|all|none)\b/i,
    within: 'part',
  },
  {
    says: /\b(?:all|both|each|every one) of (?:them|which|whom)\b/i,
    noted: /\b(?:oldest|newest|latest|earliest|one of|some of|half|most of|only one)\b/i,
    unless: /\b(?:all|both|each|every)\b/i,
    within: 'line',
  },
  {
    says: /\b(?:\p{L}+est|best|worst|first|most \p{L}+)\b.*\b(?:ever|anywhere|in (?:the|(?:your|her|his|my) (?:whole )?) ?(?:world|life|career)|of all(?: time)?)\b/iu,
    noted:
      /\b(?:\p{L}+est|best|worst|first|most)\b.*\b(?:in|at|of|for|from) (?:that|this|the|their|her|his|our|a)\b/iu,
    unless: /\b(?:ever|anywhere|world|life|career|of all)\b/i,
    within: 'line',
  },
  // How sure.
  {
    says: /(?<!\b(?:I|we) )\b(?:will|is going to|are going to|was going to|were going to)\b/i,
    except:
      /\b(?:I|we|my|if|whether|might|may|maybe|perhaps|hop\w+|would|could|plan\w*|want\w*|likely|probably|let me|hear|call|email|write|decide)\b/i,
    noted:
      /\b(?:might|maybe|perhaps|hop(?:e|es|ing)|would like|can['’]?t promise|no promises?|could ?n['’]?t say|not sure|not decided|unclear|wish\w*)\b|['’]d like\b/i,
    unless: /\b(?:will|definitely|for sure|agreed|approved)\b|['’]ll\b/i,
    within: 'part',
  },
  {
    says: /\b(?:have|has|had) (?:already |now |just )?(?:decided|agreed|committed|approved|chosen|resolved)\b|\b(?:decided|agreed) to\b/i,
    except: /\b(?:I|we|not|yet)\b|n['’]t\b/i,
    noted:
      /\b(?:open to|thinking (?:of|about)|consider\w*|toying|might|maybe|perhaps|hop(?:e|es|ing)|would like|ask(?:ed|ing)?|wants?|wish\w*|not sure|not decided)\b|['’]d like\b/i,
    unless: /\b(?:will|definitely|decided|agreed|approved|done)\b|['’]ll\b/i,
    within: 'part',
  },
  // What nobody said.
  {
    says: /\byou(?:['’]ve| have| had)? (?:\w+ly )?(?:said|told me|called|found|praised|agreed)\b/i,
    except: /\b(?:not|nothing|never|no)\b|n['’]t\b/i,
    noted:
      /\b(?:said (?:nothing|not a word)|did ?n['’]?t say (?:a word|a thing|anything|much)|no comment|wouldn['’]?t say)\b/i,
    within: 'line',
  },
  // What the writer did not say yes to.
  {
    says: /\bI(?:['’]d| would|['’]ll| will|['’]m| am)? (?:gladly |also )?(?:be )?(?:delighted|happy|glad|pleased|love|willing|ready) to\b|\bI (?:will|['’]ll|agreed|offered|promised) (?:gladly |to )?(?:take|run|do|lead|join|help)/i,
    except: /\b(?:not|no|never|hear|meet|talk|learn|see|read|answer|provide|send)\b/i,
    noted:
      /\b(?:(?:didn['’]?t|did not) (?:say yes|promise|agree|commit|offer|volunteer)|said no(?! problem)|declined|not for me|(?:don['’]?t|didn['’]?t) want to|rather not|no way|not keen)\b/i,
    unless: /\b(?:said yes|happy to|willing|agreed to|said i would)\b/i,
    within: 'line',
  },
  // When.
  {
    says: new RegExp(
      String.raw`\b(?:before the ${weeks} (?:is|was|were) (?:over|out|up)|by the end of (?:the|this|next|that) (?:\w+ )?${weeks}|(?:within|in) (?:a|the|one|two) (?:\w+ )?${weeks}s?|(?:this|next) ${weeks}|tomorrow)\b`,
      'i',
    ),
    noted:
      /\bno (?:date|day|deadline|time ?line|time ?frame)\b|\bt\.?b\.?[dac]\b|\bto be (?:decided|fixed|confirmed|agreed)\b|\b(?:didn['’]?t|did not|wouldn['’]?t|couldn['’]?t) say when\b|\bno idea when\b/i,
    within: 'line',
  },
  // How well, and whether at all.
  {
    says: /\bI(?:['’]ve| have)? (?:also |now )?(?:used?|work(?:ed)? with|rely on|speak|know|write|run) (?<object>[\p{L}\d+#]+)\b.*\b(?:daily|every ?day|day-to-day|day to day|all the time|regularly|fluently|professionally|for (?:many |several )?years|constantly)\b/iu,
    noted:
      /\b(?:side[- ]?project|hobby|a bit|bit of|basic\w*|course|beginner|rusty|never|little|weak|not (?:yet|much))\b/i,
    unless: /\b(?:daily|every ?day|years|strong|professional\w*)\b/i,
    within: 'object',
  },
  {
    says: /\bI(?:['’]ve| have) (?:already |often |also |\w+ly )?(?:used|worked (?:with|on|in)|run|handled|done|made|taught|managed|tried)\b/i,
    except: /\b(?:not|never|no|without|only|little|yet)\b|n['’]t\b/i,
    noted:
      /\b(?:I|me|my)\b.*\b(?:never|haven['’]?t|have not|no experience)\b|\b(?:never|not|not yet) (?:used|done|tried|worked)\b/i,
    within: 'part',
  },
  // The first try, where it took more.
  {
    says: /\b(?:first|very first) (?:attempt|try|go|time|shot)\b/i,
    noted:
      /\b(?:2nd|second|3rd|third) (?:try|attempt|go|time|shot)\b[ :=]*(?:was |went |came )?(?:good|ok|fine|worked|passed|right|out|perfect)\b/i,
    unless:
      /\b(?:1st|first) (?:try|attempt|go|time|shot)\b[ :=]*(?:was |went |came )?(?:good|ok|fine|worked|passed|right|out|perfect)\b/i,
    within: 'line',
  },
];

/** What is known only from notes that say it, wherever they do. */
const needed: readonly { readonly says: RegExp; readonly noted: RegExp }[] = [
  {
    says: /\bI (?!would|could|will|can|should|may|might)\b.*\b(?:on my own|by myself|single-?handed(?:ly)?|without (?:any |anyone['’]s )?help)\b(?! (?:terms|time|initiative|account|way))/i,
    noted: /\b(?:alone|own|myself|solo|single\w*|(?:just|only) me|(?:nobody|no one) else)\b/i,
  },
  {
    says: /\b(?:at|on|with) (?:the |my )?(?:very )?first (?:attempt|try|go)\b/i,
    noted: /\b(?:1st|first)\b/i,
  },
  {
    says: /\b(?:ahead of (?:schedule|time)|(?:under|within|on) budget)\b/i,
    noted: /\b(?:ahead|early|budget|schedule)\b/i,
  },
];

/** What the letter says is done, by its verb. */
const done =
  /\b(?:has|have|had|['’](?:ve|s)|was|were) (?:now |already |since |just )?(?:been )?(?!said|told|mentioned)(?<verb>\p{L}{3,})|\bI (?:already |just )?(?<past>\p{L}{3,}ed)\b/giu;

/** What notes say is still to be done, by its verb. */
const toDo =
  /\b(?:will|['’]ll|must|should|have to|needs? to|going to|gonna|wants? to|plans? to|to ?do:?|still to|not yet|haven['’]?t|about to)\s+(?:\p{L}+ )??(?<verb>\p{L}{3,})/giu;

/** What notes say is under way, by its verb. */
const underWay = /(?<!\p{L})(?<verb>\p{L}{3,}ing)(?!\p{L})/giu;

/** What says that all of it is done. */
const whole = /\b(?:already|completely|fully|entirely|the whole|all of|finished)\b/i;

/** Whether a clause says that something is done of which the notes say that it is still to do. */
function isAhead(clause: string, line: string): boolean {
  const ahead = verbsIn(line, toDo);
  const doing = whole.test(clause) ? verbsIn(line, underWay) : [];
  if (ahead.length + doing.length === 0) return false;
  return verbsIn(clause, done).some(
    (verb) =>
      [...ahead, ...doing].some((one) => isSameVerb(one, verb)) &&
      fold(line)
        .split(' ')
        .filter((word) => isSameVerb(word, verb)).length === 1,
  );
}

function verbsIn(text: string, pattern: RegExp): readonly string[] {
  return [...text.matchAll(pattern)].flatMap(({ groups }) => fold(groups?.verb ?? groups?.past ?? ''));
}

function isSameVerb(one: string, other: string): boolean {
  return stemOf(one) === stemOf(other);
}

/** Before what notes say that there is none of. */
const none =
  /(?<!\p{L})(?:w\/o|w\/out|without|no|zero)\s+(?:(?:an?|any|the|new|other|more|own|single)\s+){0,2}(?<verb>\p{L}{3,})|(?<!\p{L})none (?:of \p{L}+(?:['’]s)? )?(?:(?:is|are|was|were|has been|have been) )?(?<past>\p{L}{3,}ed)/giu;

/** Before what a letter says that there is. */
const some =
  /(?<!\p{L})(?:with|has|have|had|having|own|there (?:is|are|was|were))\s+(?:(?:an?|the|new|other|more|own|some|your|my|\d+)\s+){0,2}(?<verb>\p{L}{3,})|(?<=\bof (?:them|it|which) (?:(?:is|are|was|were|has been|have been) )?)(?<past>\p{L}{3,}ed)/giu;

/** What makes a clause no statement that there is something. */
const noSome =
  /\b(?:no|not|never|none|nobody|without|would|could|should|if|wish|hope|deserve\w*)\b|n['’]t\b/i;

/** Whether a clause says that there is what the notes say there is none of. */
function isDenied(clause: string, part: string): boolean {
  if (noSome.test(clause)) return false;
  const denied = verbsIn(part, none);
  return verbsIn(clause, some).some((one) => denied.some((other) => isSameVerb(one, other)));
}

/** At the start of a clause: what stands for something in the clause before. */
const ofBefore = /^(?:(?:and|but|so) )?(?:that )?(?:this|it|these|they|there|which)\b/i;

/** Finds the clauses of an English sentence that say otherwise what the notes say of the same thing. */
export function turnedIn(texts: readonly string[], reader: string): (passage: Passage) => readonly Range[] {
  const near = nearIn(texts);
  const parts = once(() => texts.flatMap(linesOf).flatMap(partsOf));
  return ({ text, start }) =>
    clausesOf(text).flatMap((clause, at, all) => {
      const fitting = turns.flatMap((turn) => {
        const found = turn.says.exec(clause.text);
        return found === null || turn.except?.test(clause.text) === true ? [] : [{ turn, found }];
      });
      const mayBeDone = verbsIn(clause.text, done).length > 0;
      const from = start + clause.index;
      const range = { start: from, end: from + clause.text.length };
      if (needed.some(({ says, noted }) => says.test(clause.text) && !texts.some((one) => noted.test(one))))
        return [range];
      const mayBeDenied = verbsIn(clause.text, some).length > 0;
      if (fitting.length === 0 && !mayBeDone && !mayBeDenied) return [];
      const isOfBefore = ofBefore.test(clause.text);
      const own = isOfBefore ? `${all[at - 1]?.text ?? ''} ${clause.text}` : clause.text;
      const known = near(own, /\byou/i.test(text) ? `${text} ${reader}` : text);
      const isTurned = fitting.some(({ turn: { noted, unless, within }, found }) => {
        const object = fold(found.groups?.object ?? '');
        if (within === 'object') {
          const ofObject = parts().filter((part) => fold(part).split(' ').includes(object));
          return ofObject.some((part) => noted.test(part)) && !ofObject.some((part) => unless?.test(part));
        }
        const all = within === 'line' || isOfBefore ? known.lines : known.parts;
        const most = Math.max(...all.map(({ points }) => points));
        const telling = all.filter(
          (one) => one.points * 2 >= most && (noted.test(one.text) || unless?.test(one.text) === true),
        );
        return isAll(
          bestOf(telling).map((one) => one.text),
          noted,
          unless,
        );
      });
      return isTurned ||
        bestOf(known.lines).some(
          (line) => isAhead(clause.text, line.text) || isDenied(clause.text, line.text),
        )
        ? [range]
        : [];
    });
}

function isAll(texts: readonly string[], noted: RegExp, unless: RegExp | undefined): boolean {
  return texts.length > 0 && texts.every((text) => noted.test(text) && unless?.test(text) !== true);
}
