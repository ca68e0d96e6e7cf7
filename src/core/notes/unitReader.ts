import { isPost } from '../people/jobTitles.ts';
import type { Person } from '../people/people.ts';
import { type Clause, clausesOf, sentencesOf } from './clauses.ts';
import { type Cue, cues, type FactKind, liking, type Speaker, toSelf } from './cues.ts';
import type { Core, Fact, FactsSource } from './fact.ts';
import { hearingBy } from './hearingBy.ts';
import { lineLabel, type Section, sectionOf } from './labels.ts';
import type { PeopleFinder } from './mentions.ts';
import { inPlainEnglish } from './noteLanguage.ts';
import { hidesWhatIsBefore, isDelicate, isSecret, privateMatter, tradeOf } from './privacy.ts';
import { partOf, rangeOf, type SourceText } from './sourceText.ts';
import { namesAtStart, type Spoken, spokenIn } from './speaker.ts';
import type { Unit } from './units.ts';

/** Where a clause stands: what headings, labels and names say of it. */
interface Place {
  readonly section: Section | undefined;
  readonly people: readonly Person[];
  /** Whether its unit begins with a name, and the clause with what follows it. */
  readonly isLed: boolean;
}

/** What stands around a clause. */
interface Around {
  readonly clause: Clause;
  /** Whether its sentence is to be kept quiet about. */
  readonly secret: boolean;
  /** Whether the clause before it was a question to the writer, and whether it looks like the answer. */
  readonly wasAsked: boolean;
  readonly isAnswer: boolean;
  /** Whether its unit holds an answer of the writer. */
  readonly hasAnswer: boolean;
}

/** What a clause says, before it is known whom it belongs to. */
interface Meaning {
  readonly kind: FactKind;
  readonly by?: 'them' | 'me' | undefined;
  readonly certainty: Fact['certainty'];
  readonly core: Core;
  /** Of what was left unsaid: to whom it would have been said. */
  readonly to?: readonly Person[] | undefined;
}

/** Reads the units of notes in their order: who is spoken of in one follows from those before it. */
export function unitReader(source: FactsSource, finder: PeopleFinder): (unit: Unit) => readonly Fact[] {
  const trade = tradeOf(source.role, source.company);
  const sole = finder.people.length === 1 ? finder.people : [];
  const pronounOf = new Map<Person, 'he' | 'she'>();
  for (const person of finder.people) {
    const known = pronounFor(person);
    if (known) pronounOf.set(person, known);
  }
  /** Whom the last clauses spoke of. */
  let spokenOf: readonly Person[] = [];
  let block = -1;

  return (unit) => {
    if (unit.block !== block) spokenOf = [];
    block = unit.block;
    const place = placeOf(unit.above, finder);
    const led = leadOf(unit.words, finder, place.section);
    const here: Place = {
      section: led.section ?? place.section,
      people: led.people.length > 0 ? led.people : place.people.length > 0 ? place.people : sole,
      isLed: led.people.length > 0 || place.people.length > 0,
    };
    // In a line or item that names one person, everything is between the two of them.
    const inUnit = unit.isProse
      ? []
      : [...new Set(finder.mentionsIn(unit.words.text).map(({ person }) => person))];
    const facts: Fact[] = [];
    let wasAsked = false;
    const hasAnswer =
      /→|->|\b(?:I|i) (?:said|told|answered|explained|gave|spoke|talked)\b|(?:^|[.,;?!] )(?:said|told|gave|walked)\b/.test(
        unit.words.text,
      );
    for (const sentence of sentencesOf(led.rest)) {
      const { text } = sentence.sentence;
      const secret = isSecret(text);
      if (secret && hidesWhatIsBefore(text)) hideLast(facts);
      let speaker: Speaker = 'none';
      for (const clause of clausesOf(sentence.sentence, (rest) => namesAtStart(rest, finder) !== undefined)) {
        const plain = inPlainEnglish(clause.words.text);
        const resolve = (pronoun: 'he' | 'she' | 'they') => meant(pronoun, here, spokenOf);
        let spoken = spokenIn(plain, finder, resolve);
        // `She asked ..., wrote it down and said`: the same person goes on.
        if (spoken.speaker === 'none' && clause.after === 'join' && speaker === 'them')
          spoken = { ...spoken, speaker, people: spokenOf };
        else speaker = spoken.speaker;
        const before = facts.at(-1);
        if (before && saysItWasUnsaid.test(plain) && ['topic', 'need', 'self'].includes(before.kind)) {
          facts[facts.length - 1] = asUnsaid(before);
          continue;
        }
        const isAnswer =
          clause.after === 'arrow' ||
          /^(?:I )?(?:said|told|answered|replied|explained)\b/i.test(spoken.predicate);
        const meaning = meaningOf(plain, spoken, here, { secret, wasAsked, isAnswer, hasAnswer, clause });
        wasAsked = meaning.kind === 'asked' || (wasAsked && clause.after === 'arrow');
        const named = peopleIn(plain, spoken, finder);
        if (spoken.people.length === 1 || named.length === 1)
          spokenOf = spoken.people.length === 1 ? spoken.people : named;
        const isAddressed = meaning.kind === 'unsaid';
        const around = inUnit.length === 1 ? inUnit : inUnit.length === 0 ? spokenOf : [];
        const people = isAddressed
          ? (meaning.to ?? here.people)
          : named.length > 0
            ? named
            : here.people.length > 0
              ? here.people
              : spoken.speaker === 'none' || spoken.speaker === 'me'
                ? around
                : [];
        if (speaksOfBefore(meaning) && facts.length > 0) {
          const last = facts.at(-1);
          const request =
            facts.findLast(
              ({ kind, core, certainty }) =>
                (kind === 'promised' || (kind === 'need' && core.as === 'wanted')) && certainty !== 'kept',
            ) ??
            (last?.kind === 'topic' &&
            last.core.as === 'thing' &&
            clause.after !== 'sentence' &&
            telling.test(last.core.text)
              ? last
              : undefined);
          // `She asked for the PIN, I will email it`: one promise, told twice.
          if (request)
            facts[facts.indexOf(request)] = {
              ...request,
              kind: 'promised',
              certainty: 'sure',
              core: { text: request.core.text, as: 'deed' },
              people: request.people.length > 0 ? request.people : spoken.people,
            };
          continue;
        }
        facts.push({
          ...meaning,
          text: clause.words.text,
          range: rangeOf(clause.words),
          people,
          isNamed: named.length > 0 || here.people.length > 0,
          by: meaning.by,
          liked: liking.test(clause.words.text) || liking.test(clause.mark) || here.section === 'liked',
          days: meaning.kind === 'word' ? (hearingBy(plain, source.day, true) ?? []) : [],
          done: unit.checked === true,
        });
      }
    }
    return facts;
  };

  function meant(pronoun: 'he' | 'she' | 'they', here: Place, last: readonly Person[]): readonly Person[] {
    if (pronoun === 'they') return sole;
    const fits = (person: Person) => (pronounOf.get(person) ?? pronoun) === pronoun;
    const only = (people: readonly Person[]) =>
      people.length === 1 && people.every(fits) ? people : undefined;
    const possible = finder.people.filter(fits);
    const found = only(here.people) ?? only(last) ?? only(possible) ?? [];
    for (const person of found) pronounOf.set(person, pronoun);
    return found;
  }

  function meaningOf(plain: string, spoken: Spoken, here: Place, about: Around): Meaning {
    const whole: Core = { text: plain, as: spoken.speaker === 'none' ? 'thing' : 'statement' };
    const kept = (kind: FactKind): Meaning => ({ kind, certainty: 'kept', core: whole });
    if (about.secret || here.section === 'private') return kept('private');
    const isOwn =
      spoken.speaker === 'none' &&
      here.section !== 'promised' &&
      here.section !== 'tasks' &&
      toSelf.test(plain);
    if (isOwn) return kept('self');
    const found = cueOf(spoken, here, about.clause);
    if (privateMatter(plain, trade)) {
      const fluffed = fluff.exec(plain)?.groups?.core;
      return fluffed === undefined
        ? kept('private')
        : { kind: 'private', certainty: 'kept', core: { text: fluffed, as: 'question' } };
    }
    if (found) {
      if (found.kind === 'asked' && isDelicate(found.core.text, trade))
        return { ...found, certainty: 'kept' };
      return found;
    }
    if (
      isDirectQuestion(plain, spoken, about.clause, here.isLed || about.wasAsked) &&
      (here.section === undefined || about.wasAsked)
    ) {
      return isDelicate(plain, trade)
        ? { ...kept('asked'), by: 'them' }
        : { kind: 'asked', by: 'them', certainty: 'sure', core: { text: plain, as: 'question' } };
    }
    if (toSelf.test(plain)) return kept('self');
    if (hearingBy(plain, source.day, here.section === 'word'))
      return { kind: 'word', certainty: 'likely', core: whole };
    if (isJudgement(spoken, plain, here)) return kept('private');
    return (
      sectionMeaning(whole, here, about, spoken) ??
      (here.section === 'self' || here.section === 'who'
        ? kept('self')
        : { kind: 'topic', certainty: 'likely', core: whole })
    );
  }

  function said(core: string, { by, core: as }: Cue, here: Place, clause: Clause): Meaning {
    const inside = spokenIn(core, finder, (pronoun) => meant(pronoun, here, spokenOf));
    const isTheirs = by === 'them' && inside.speaker !== 'me';
    const need = isTheirs
      ? cueOf({ ...inside, speaker: inside.speaker === 'none' ? 'none' : 'them' }, here, clause)
      : undefined;
    return need?.kind === 'need'
      ? need
      : { kind: 'topic', by, certainty: 'likely', core: { text: core, as } };
  }

  /** `(I forgot to tell) Charlotte that I ran it`: what, and to whom. */
  function unsaid(core: string, { core: as }: Cue): Meaning {
    const text = core.replace(/^(?:to|with) (?=\p{Lu})/u, '');
    const named = namesAtStart(text, finder);
    const rest =
      named && /^(?:,? (?:that|about)|:|,)\s+(?<rest>.+)$/s.exec(text.slice(named.end))?.groups?.rest;
    return {
      kind: 'unsaid',
      certainty: 'sure',
      core: { text: rest ?? core, as },
      to: rest === undefined ? undefined : named?.people,
    };
  }

  function cueOf(spoken: Spoken, here: Place, clause: Clause): Meaning | undefined {
    for (const cue of cues) {
      if (!cue.speakers.includes(spoken.speaker)) continue;
      const core = cue.pattern.exec(spoken.predicate)?.groups?.core;
      if (core === undefined || !/\p{L}/u.test(core)) continue;
      if (
        cue.kind === 'unsaid' &&
        /^(?:why|much|anything|if|whether|when|so|no|yes|a lot|goodbye|hello)\b/i.test(core)
      )
        continue;
      // `want UoP`, `need sleep`: whoever writes so means themself.
      if (
        cue.kind === 'need' &&
        spoken.speaker === 'none' &&
        /^(?:need|want|plan|hope|would|going|about|trying)\b(?! is\b)/i.test(spoken.predicate) &&
        here.section !== 'need'
      )
        continue;
      if (cue.kind === 'need' && /^(?:me|my)\b|^to (?:know|hear|talk|speak|leave|go)\b/i.test(core)) continue;
      if (
        cue.kind === 'promised' &&
        (clause.isQuestion || /\b(?:no|not|never|maybe|won't|don't)\b/i.test(spoken.predicate))
      )
        continue;
      if (here.section === 'unsaid' && cue.kind === 'topic') continue;
      // What somebody merely said may be anything; what they said they need is known.
      if (cue.isSaying) return said(core, cue, here, clause);
      if (cue.kind === 'unsaid') return unsaid(core, cue);
      return { kind: cue.kind, by: cue.by, certainty: 'sure', core: { text: core, as: cue.core } };
    }
    return undefined;
  }
}

/** What a heading alone tells of a clause. */
function sectionMeaning(
  whole: Core,
  { section, isLed }: Place,
  { wasAsked, isAnswer, hasAnswer, clause }: Around,
  { speaker, as }: Spoken,
): Meaning | undefined {
  const isDeed = speaker === 'me' || ['he', 'she', 'name'].includes(as);
  const sure = (kind: FactKind, core: Core['as'], by?: 'them' | 'me'): Meaning => ({
    kind,
    by,
    certainty: 'sure',
    core: { text: whole.text, as: core },
  });
  if (wasAsked && isAnswer) return { ...sure('topic', 'statement', 'me'), certainty: 'likely' };
  switch (section) {
    case 'unsaid':
      return (isDeed && speaker !== 'me') || commentary.test(whole.text)
        ? { kind: 'self', certainty: 'kept', core: whole }
        : sure('unsaid', 'statement');
    case 'promised':
      return sure('promised', 'deed');
    case 'tasks':
      return clause.after === 'arrow' || isLed
        ? sure('promised', 'deed')
        : { kind: 'self', certainty: 'kept', core: whole };
    case 'need':
      // What somebody does there is no need.
      return isDeed
        ? undefined
        : { ...sure('need', whole.as), certainty: whole.as === 'thing' ? 'sure' : 'likely' };
    case 'asked':
      return isDeed
        ? undefined
        : isRemark(whole.text)
          ? { kind: 'self', certainty: 'kept', core: whole }
          : sure('asked', 'question', 'them');
    case 'questions':
      // Whose question it is shows in an answer.
      return { ...sure('asked', 'question', 'them'), certainty: hasAnswer ? 'sure' : 'likely' };
    case 'topic':
    case 'liked':
      return sure('topic', whole.as);
    default:
      // Under somebody's name a bare thing is what was talked about with them.
      return isLed && speaker === 'none' && isTopic(beforeQuestion(whole.text), clause)
        ? { ...sure('topic', 'thing'), core: { text: beforeQuestion(whole.text), as: 'thing' } }
        : undefined;
  }
}

/** Whether words under somebody's name are a matter of work: neither who they are nor how they were. */
function isTopic(text: string, { words, after }: Clause): boolean {
  // `Values, attrition, what do I do when ...`: what stands before the question.
  if (after === 'arrow' || /^["“'‘]/.test(words.text)) return false;
  const count = text.split(/\s+/).length;
  const [first = ''] = text.split(/[,;(]/);
  const isPerson = bio.test(first.trim()) || agent.test(first.trim());
  if (/^(?:\p{Lu}{2,4}(?:\s?(?:&|and|\/|,)\s?|$))+$/u.test(text)) return false;
  return (
    count >= 2 &&
    count <= 14 &&
    !isPerson &&
    !verdictWord.test(text) &&
    !verdictNoun.test(text) &&
    !/\b(?:I|me|my|he|she|his|him|her|they|we|you|is|was|are|were|has|had|have|can|could|will|would|should|do|does|don't|nobody|everyone|went|got|did|came|said|told|not|never|no|too|very|v|bit|like|lol)\b|[!?]|\d+ ?(?:mins?|minutes|hours?|hrs?)\b/i.test(
      text,
    )
  );
}

function beforeQuestion(text: string): string {
  return text.replace(/,\s+(?:how|what|why|when|where|who|whether|if)\b.*$/is, '');
}

/** Where somebody is from, and since when. */
const bio =
  /^(?:ex|from|came|was|used|\d+(?:st|nd|rd|th)?[- ]?(?:yrs?|years?|generation|gen|sites?)|since|new|my|the)\b|^ex-|\b(?:by trade|yrs|years|sites)\b/i;
/** What ends in somebody who does it is what somebody is. */
const agent =
  /(?:^|[\s/&-])(?:\p{L}{2,}(?:er|or|ist|ian|ant|man|woman|eer|eur|ess)|chef|head|chief|lead|chair|vp|exec|nurse|owner|boss|dir|mgr|grad|intern|principal|dean|deputy|matron|guy|person|pm|ed|hr|it|gm|ceo|cto|cfo|coo|hod|tl|em|qa|ops|board|staff|hm|rvp|svp|avp|supv|super|coach|band \d|clinician|partner|fellow|rep|ic|dev|eng|sre|phd|md|ra|pi|postdoc|sister|charge|don|clerk|judge|father|fr)\.?$/iu;

/** Whether a promise is of something that was named before: `I will email it`, `she is getting the pdf`. */
function speaksOfBefore({ kind, core }: Meaning): boolean {
  return (
    kind === 'promised' &&
    /^(?:(?:e-?mail|mail|send|post|give|forward|text|dm|share|do|get|have|bring|let (?:him|her|them) have|flick|drop|shoot|ping)(?:ing)?(?: (?:him|her|them))? )?(?:it|them|that|this|one|those|the (?:pdf|file|link|document|doc|copy))(?: (?:over|through|on|after|when|to|from|by|for|tonight|tomorrow|today|as|in|at|this|next|asap|him|her|them|soon|monday|tuesday|wednesday|thursday|friday|eod|out|up|across|back|straight|if|before|once|and|both)\b.*)?$/i.test(
      core.text.trim(),
    )
  );
}

/** What is said of a question or a thing: `best part of the day`, `um`, `good`. */
function isRemark(text: string): boolean {
  return (
    liking.test(text) ||
    /^(?:um+|uh|er|lol|ha|no|yes|yep|ok|fine|good|bad|easy|hard|fair|ouch|tough|hm+|oof|phew|done|nailed|standard|usual)\b/i.test(
      text,
    ) ||
    (text.split(' ').length < 3 && verdictWord.test(text))
  );
}

const telling = /\p{L}{3,}.*\p{L}{3,}/u;

/** Whether a clause is a question as somebody put it to the writer: `What will you change?`, `"how do you handle ..."`. */
function isDirectQuestion(plain: string, { speaker }: Spoken, clause: Clause, isNear: boolean): boolean {
  if (speaker !== 'none' || plain.split(' ').length < 4) return false;
  const text = plain.replace(/^["“'‘]/, '');
  const isAsked =
    /^(?:what|how|why|when|where|which|who|do|does|did|would|could|can|have|are|is|tell me|describe|walk me)\b/i.test(
      text,
    );
  const isToMe =
    /\b(?:you|your|me)\b/i.test(text) ||
    (isNear &&
      /^(?:(?:what|how|why|when|where|which) )?(?:do|did|would|could|can|have|should|am) I\b/i.test(text));
  return (
    isAsked &&
    isToMe &&
    (clause.isQuestion ||
      /["”?]/.test(clause.words.text) ||
      clause.after === 'sentence' ||
      clause.after === 'start')
  );
}

/** What one says of a thing left unsaid, in the sentence after it. */
const saysItWasUnsaid =
  /^(?:and |but |so |why |how )*(?:(?:did|could|can|do) I (?:not |ever )?(?:mention|say|tell|forget|bring)(?: (?:it|that|so|them|any of it))*(?: up| once)?|I (?:did not|didn't)(?= *$)|(?:I )?never (?:came up|mentioned(?: it| that)?|said(?: it| so| that)?|told (?:them|him|her)(?: that)?|got to (?:it|that|say it))|(?:also )?not mentioned|(?:I )?(?:didn't|did not|forgot to) (?:say|mention|tell (?:them|him|her))(?: (?:it|so|that))?|how (?:did|do|could) (?:I|you) (?:not (?:say|mention)|forget)(?: (?:it|that))?|nobody asked|(?:neither|none) of them asked|I (?:just )?(?:sat there|nodded|stayed silent|kept quiet|said nothing)|(?:and )?did I open my mouth)\b.{0,25}$/i;
const commentary =
  /^(?:(?:how|why|who|what|hello|it's|it is|that's|they|she|he|literally|silly|stupid|argh|oh|come on|would have|it would|it just|maybe|and (?:they|he|she)|(?:and )?(?:I|we) (?:\p{L}+ ){0,2}(?:it|that|them)\b.{0,25}$)\b|ugh)/iu;
const fluff =
  /\b(?:blank(?:ed)?|froze|rambl\w+|waffl\w+|fluff\w*|stumbl\w+|mumbl\w*|botch\w*|bombed|messed up|muddl\w*|flubb\w*|fumbl\w*|so-so|weak|shaky|rusty)(?: (?:a bit|badly|completely|through|my (?:answer|way)))*(?: (?:on|about|over|through|with|at|when (?:he|she|they) asked (?:about|me about)))? (?<core>(?!it\b|that\b|when\b)[^,;.]{3,60})/i;

function asUnsaid(fact: Fact): Fact {
  return {
    ...fact,
    kind: 'unsaid',
    certainty: fact.certainty === 'kept' ? 'kept' : 'sure',
    core: { text: fact.core.text, as: 'statement' },
  };
}

/** What is to be kept quiet about stood in the sentence before. */
function hideLast(facts: Fact[]): void {
  const last = facts.pop();
  if (last) facts.push({ ...last, kind: 'private', certainty: 'kept' });
}

const verdictNoun =
  /\b(?:guy|legend|star|darling|sweetheart|class|gem|hoot|laugh|character|type|sort|vibes?|energy|dick|one to watch|nightmare|saint|machine)\b/i;
const verdictWord =
  /\b(?:nice|lovely|kind|warm|friendly|cold|cool|calm|chill|quiet|quieter|loud|shy|sharp|smart|clever|bright|brilliant|fair|tough|hard|strict|stern|scary|terrifying|intimidating|grumpy|moody|tired|knackered|stressed|bored|distracted|late|serious|funny|sweet|gentle|decent|sound|grand|great|good|bad|poor|weird|odd|strange|posh|young|old|older|direct|dry|blunt|nervous|proud|annoyed|difficult|impressive|unimpressed|helpful|patient|easy|relaxed|formal|aloof|smiling|arrogant|honest|genuine|keen|hot|ok|okay|fine|wasted|burned out|burnt out|checked out)\b/i;

/** Whether a clause judges somebody: never for them to read, nor for the others. */
function isJudgement({ speaker, predicate, people }: Spoken, plain: string, here: Place): boolean {
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

/** Everybody a clause speaks of: who does it, else whom it names. */
function peopleIn(plain: string, spoken: Spoken, finder: PeopleFinder): readonly Person[] {
  if (spoken.people.length > 0) return spoken.people;
  return [...new Set(finder.mentionsIn(plain).map(({ person }) => person))];
}

function pronounFor({ name, pronouns }: Person): 'he' | 'she' | undefined {
  const said = pronouns?.toLowerCase() ?? '';
  if (/\bshe\b/.test(said) !== /\bhe\b/.test(said)) return /\bshe\b/.test(said) ? 'she' : 'he';
  if (
    /^(?:mr|sir|herr|monsieur|señor|sr\.? \p{Lu}\p{L}+ \p{Lu}|fr|father|br)\b/iu.test(name) &&
    !/^sr/i.test(name)
  )
    return 'he';
  return /^(?:mrs|ms|miss|frau|mme|madame|señora|sra|dame|sister|sr)\b/i.test(name) ? 'she' : undefined;
}

/** What headings, labels and items above say, the innermost first. */
function placeOf(above: readonly SourceText[], finder: PeopleFinder): Pick<Place, 'section' | 'people'> {
  const inner = above.toReversed().map(({ text }) => text);
  const section = inner.map((text) => sectionOf(text)).find((one) => one !== undefined);
  const person = inner.map((text) => finder.namedBy(text)).find((one) => one !== undefined);
  return { section, people: person ? [person] : [] };
}

interface Lead {
  readonly people: readonly Person[];
  readonly section: Section | undefined;
  readonly rest: SourceText;
}

/** Names and labels that a unit begins with: `Rosa (ops): ...`, `Luis - ...`, `to Inês: ...`, `priv: ...`. */
function leadOf(words: SourceText, finder: PeopleFinder, above: Section | undefined): Lead {
  const labelled = lineLabel(words.text);
  const [section, start] = labelled ? [labelled.section, labelled.end] : [undefined, 0];
  const rest = partOf(words, start);
  const toWhom = /^(?:to|for|->|→) (?=\p{L})/iu.exec(rest.text);
  const begin = toWhom?.[0].length ?? 0;
  const named = namesAtStart(rest.text.slice(begin), finder);
  const behind = named && rest.text.slice(begin + named.end);
  const mark =
    behind === undefined
      ? null
      : /^[*_]*(?:\s*\([^)]{0,60}\)|,[^:–—=,]{0,40}(?=[:–—=]|\s-\s))?\s*(?<sign>[:：=–—]|-(?=\s)|→|->|←|<-)\s*/u.exec(
          behind,
        );
  if (!named || !mark || (toWhom && mark.groups?.sign === '=')) return { people: [], section, rest };
  const after = partOf(rest, begin + named.end + mark[0].length);
  // `Rosa - head of operations. Talked about`: first who she is.
  const post = /^[^.;:–—]{2,60}(?=[.;:–—]\s|$)/u.exec(after.text)?.[0] ?? '';
  const isWho = isPost(post.replace(/[,&]/g, ' ').replace(/\s+/g, ' '));
  return {
    people: named.people,
    section: section ?? (toWhom && above === undefined ? 'promised' : undefined),
    rest: isWho ? partOf(after, post.length + (after.text.charAt(post.length) === '' ? 0 : 1)) : after,
  };
}
