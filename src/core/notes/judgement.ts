import { isPost, isTitle } from '../people/jobTitles.ts';
import type { Clause } from './clauses.ts';
import { liking } from './cues.ts';
import type { Place } from './place.ts';
import type { Spoken } from './speaker.ts';

const verdictNoun =
  /\b(?:guy|legend|star|darling|sweetheart|class|gem|hoot|laugh|character|type|sort|vibes?|energy|dick|one to watch|nightmare|saint|machine)\b/i;
const verdictWord =
  /\b(?:nice|lovely|kind|warm|friendly|cold|cool|calm|chill|quiet|quieter|loud|shy|sharp|smart|clever|bright|brilliant|fair|tough|hard|strict|stern|scary|terrifying|intimidating|grumpy|moody|tired|knackered|stressed|bored|distracted|late|serious|funny|sweet|gentle|decent|sound|grand|great|good|bad|poor|weird|odd|strange|posh|young|old|older|direct|dry|blunt|nervous|proud|annoyed|difficult|impressive|unimpressed|helpful|patient|easy|relaxed|formal|aloof|smiling|arrogant|honest|genuine|keen|hot|ok|okay|fine|wasted|burned out|burnt out|checked out)\b/i;

/** Whether a clause judges somebody: never for them to read, nor for the others. */
export function isJudgement({ speaker, predicate, people }: Spoken, plain: string, here: Place): boolean {
  const isOfSomebody = speaker === 'them' && (people.length > 0 || here.isLed);
  if (
    isOfSomebody &&
    /^(?:is|was|were|are|seems?|seemed|looks?|looked|came across|sounds?|sounded|felt|comes across|v|very|really|bit|a bit|kind of|so|super|quite|pretty)\b/i.test(
      predicate,
    )
  )
    return verdictWord.test(predicate) || verdictNoun.test(predicate);
  if (isOfSomebody && predicate.split(' ').length <= 4 && verdictWord.test(predicate)) return true;
  const words = plain.split(/[\s,]+/).filter((word) => /\p{L}/u.test(word));
  const verdicts = words.filter((word) => verdictWord.test(word) || verdictNoun.test(word));
  return (
    (here.isLed || speaker === 'them') &&
    verdicts.length > 0 &&
    verdicts.length * 2 >= words.filter((word) => word.length > 2).length
  );
}

/** What is said of a question or a thing: `best part of the day`, `um`, `good`. */
export function isRemark(text: string): boolean {
  return (
    liking.test(text) ||
    /^(?:um+|uh|er|lol|ha|no|yes|yep|ok|fine|good|bad|easy|hard|fair|ouch|tough|hm+|oof|phew|done|nailed|standard|usual)\b/i.test(
      text,
    ) ||
    (text.split(' ').length < 3 && verdictWord.test(text))
  );
}

/** Whether words under somebody's name are a matter of work: neither who they are nor how they were. */
export function isTopic(text: string, { words, after }: Clause): boolean {
  // `Values, attrition, what do I do when ...`: what stands before the question.
  // What happened to somebody: `Burned by the press`.
  if (/^(?:\p{L}+ed|burnt|hit|stuck|lost|left|made|born|raised) /iu.test(text)) return false;
  if (after === 'arrow' || /^["“'‘]/.test(words.text)) return false;
  const count = text.split(/\s+/).length;
  const [first = ''] = text.split(/[,;(]/);
  const isWho =
    first.split(' ').length < 7 &&
    first
      .trim()
      .split(/\s+/)
      .some((word) => post.test(word));
  const isPerson =
    bio.test(first.trim()) ||
    agent.test(first.trim()) ||
    (after === 'start' && (isWho || isPost(first) || isTitle(first.trim())));
  // `billable 1,650`, `by Tuesday`, `so say the 26th`
  if (/^\S+ \d[\d.,:]*$|^(?:by|so|of course|best)\b/iu.test(text)) return false;
  if (/^(?:\p{Lu}{2,4}(?:\s?(?:&|and|\/|,)\s?|$))+$/u.test(text)) return false;
  return (
    count >= 2 &&
    count <= 14 &&
    !isPerson &&
    !verdictWord.test(text) &&
    !verdictNoun.test(text) &&
    !/\b(?:I|me|my|he|she|his|him|her|they|we|you|is|was|are|were|has|had|have|can|could|will|would|should|do|does|don't|actually|basically|technically|formerly|nobody|everyone|went|got|did|came|said|told|not|never|no|too|very|v|bit|like|lol)\b|[!?]|\d+ ?(?:mins?|minutes|hours?|hrs?)\b/i.test(
      text,
    )
  );
}

/** Whether words name or judge somebody: `senior technician`, `a gentle man`. */
export function isPersonal(text: string): boolean {
  const words = text.trim().split(/\s+/);
  return (
    agent.test(text.trim()) ||
    words.some((word) => post.test(word)) ||
    isPost(text) ||
    isTitle(text) ||
    verdictWord.test(text) ||
    verdictNoun.test(text)
  );
}

/** Whether words say where somebody is from or how they are: `ex Warsaw poly, talks with her hands`. */
export function isAboutPerson(text: string): boolean {
  const [first = ''] = text.split(/[,;(]/);
  return bio.test(first.trim()) || isPersonal(first);
}

/** `Values, attrition` of `Values, attrition, what do I do when ...`. */
export function beforeQuestion(text: string): string {
  return text.replace(/,\s+(?:how|what|why|when|where|who|whether|if)\b.*$/is, '');
}

/** Where somebody is from, and since when. */
const bio =
  /^(?:(?:knows|runs|heads|leads|does|did|manages|handles|owns|looks|works|sits|reports|keeps|comes|goes|seems|wants|talks|thinks|likes|hates|loves|says|said)\b|ex|from|came|was|used|\d+(?:st|nd|rd|th)?[- ]?(?:yrs?|years?|generation|gen|sites?)|since|new|my|the)\b|^ex-|\b(?:by trade|yrs|years|sites)\b/i;
/** What somebody may be, wherever it stands in a few words. */
const post =
  /^(?:chef|exec|head|chief|lead|chair|vp|owner|boss|dir|director|manager|mgr|president|partner|founder|officer|principal|deputy|matron|coach)$/i;
/** What ends in somebody who does it is what somebody is. */
const agent =
  /(?:^|[\s/&-])(?:\p{L}{2,}(?:er|or|ist|ian|ant|man|woman|eer|eur|ess)s?|chef|head|chief|lead|chair|vp|exec|nurse|owner|boss|dir|mgr|grad|intern|principal|dean|deputy|matron|guy|person|pm|ed|hr|it|gm|ceo|cto|cfo|coo|hod|tl|em|qa|ops|board|staff|hm|rvp|svp|avp|supv|super|coach|band \d|clinician|partner|fellow|rep|ic|dev|eng|sre|phd|md|ra|pi|postdoc|sister|charge|don|clerk|judge|father|fr)\.?$/iu;
