import { fold } from '../text.ts';

/** What a heading or label says of everything under it. */
export type Section =
  /** For nobody's eyes. */
  | 'private'
  /** About oneself: how it went, what to do better. */
  | 'self'
  | 'asked'
  /** What the writer answered. */
  | 'answers'
  /** What the writer asked, or means to. */
  | 'mine'
  /** What the writer asked somebody there. */
  | 'asked by me'
  /** Who asked is not said: `Questions`. */
  | 'questions'
  | 'need'
  | 'topic'
  | 'liked'
  | 'promised'
  /** One's own tasks; of them only what goes to somebody is promised. */
  | 'tasks'
  | 'unsaid'
  | 'word'
  /** What they did for the writer. */
  | 'did'
  /** Who somebody is. */
  | 'who';

/**
 * THE table of headings, in order: the first row that fits says what a heading means. Compared after `fold`, so in small letters
 * and without punctuation (`didn't` is `didn t`).
 */
const rows: readonly (readonly [section: Section, words: RegExp])[] = [
  ['asked by me', /^(?:(?:things|what|questions?) )?i asked(?: (?:them|him|her))?$|^asked by me$/],
  [
    'mine',
    /\b(?:(?:q|qs|questions?) (?:from|by|of|i had for) me|my (?:q|qs|questions?)|(?:things )?i asked|questions? for (?:them|him|her)|to ask(?: them)?|asked by me)\b/,
  ],
  [
    'private',
    /\b(?:private|priv|personal|unpublished|unminuted|sealed|confidential|secrets?|gossip|rumou?rs?|intel|off the record|between (?:us|me|you|ourselves)|(?:my|own) eyes|(?:not|nothing|none of it|never) (?:for \w+|minuted|minutes|recorded|written (?:down|up)|on the record)|off the record|not to (?:share|say|send|be|go|repeat)|(?:do not|don ?t|never) (?:share|send|say|tell|repeat|mention|put|write|print|show)|for (?:no ?one|nobody)(?: s)? eyes|for the drawer|keep (?:to (?:my)?self|quiet|it)|to myself|(?:for )?(?:me|mine|myself) (?:only|alone)|(?:only|just|strictly) (?:for )?(?:me|mine|myself|here)|(?:for )?here only|(?:me|mine|ours) (?:only|alone)|rest is (?:mine|my own|ours|nobody s|no one s)|nobody s|no one s(?: business)?|(?:my|own|nobody(?: else)? s|no one s) business|eyes only|hush|shh+|(?:nur|bloss) fur (?:mich|uns)|privat\w*|unter uns|vertraulich|bauchgefuhl|nicht (?:weitersagen|weitergeben|sagen|erwahnen)|(?:solo|solamente) para mi|privado|privada|entre nosotros|no (?:contar|decir|repetir|mencionar)|prive|privee|entre nous|ne pas (?:dire|repeter|mentionner)|(?:so|somente|apenas) (?:pra|para) mim|entre nos|nao (?:contar|falar|dizer|repetir)|impresiones|impressoes)\b|^(?:intern|perso|pour moi|particular|mine|own|don ?t|do not|below decks|below stairs|back of house|small print|backstage|kitchen table)$|自分用|内緒|秘密|ここだけ|個人的/,
  ],
  [
    'unsaid',
    /\b(?:what i ?(?:d|would) (?:have )?(?:say|said|tell|told|add|added)|if i (?:could|had|got to) (?:\w+ ){0,3}again|unsaid|unspoken|(?:not|never) (?:said|told|mentioned|spoken|shown|raised|covered|brought up|discussed|asked)|forg[eo]t(?:ten)?|forgto|left out|(?:could|did)(?: not|n t|nt) (?:put|reach|cover|get across|squeeze in|fit in|come to)|in my heart|on the tip of my tongue|still to say|(?:did|could|get|got) ?(?:n t|not|nt|to)? ?(?:get )?(?:to )?(?:say|said|mention|show|get in|bring up|tell|raise|add)|didn t|didnt|did not|never (?:got|came|did|made|left|said)|should ?(?:a|ve| have|of)|shoulda|coulda|could ?(?:ve| have|of)|wish(?:ed)?|ought to have|missed|missing from|gaps?|kicking myself|stayed in my|stuck in my|(?:out of|in|left) my (?:lips|mouth|throat|head|heart|pocket)|ran out of time|no time for|to add|what i left|left on the table|left unsaid|got lost|non dett[aeio]|nicht gesagt|vergessen|pas dits?|oubli\w*|no dich[oa]|no dije|olvid\w*|nao dit[oa]|esquec\w*|niet gezegd|vergeten|omi(?:tted|ssions?)|skipped|unmentioned|regrets?|(?:came|occurred) to me|thought of|remembered (?:too late|after\w*|later|on the)|too late)\b/,
  ],
  ['did', /\b(?:kind(?:ness(?:es)?)|gestures?|courtes(?:y|ies)|hospitality|did for me)\b/],
  ['self', /\b(?:my bad|own goals?|my fault|mea culpa|note to self|notes to self)\b/],
  [
    'promised',
    /\b(?:promis\w+|undertak\w+|owed?|owing|to (?:send|give|forward|email|mail|deliver|share|post|supply|furnish|provide|submit|hand over|pass on)|(?:i|will|ill|i ll|need to|must|have to) (?:send|owe|share|forward|email)|^(?:i )?will do$|sending|send(?: (?:them|him|her|over|on))?|stuff to send|getting from me|from my (?:side|end)|commitments?|they (?:get|want) from me|from me|pending from me|deliverables?|follow ?ups? (?:promised|items)|prometid[oa]s?|versprochen|promesse?s?|promis|beloofd|for them|pending|homework)\b|\b(?:i|we) (?:said|told (?:them|him|her)|promised) (?:that )?(?:i|we) ?(?:would|d|will|ll)$|^(?:to ?dos?|tasks?|actions?) (?:for |to )?(?:them|him|her)$/,
  ],
  [
    'tasks',
    /\b(?:to ?dos?|for later|(?:on )?my list|(?<!(?:live|home|practical|written|lesson|test|trial) )tasks?|actions?|action items|follow ?ups?|loose ends|next for me|things to do|da fare|a faire|por hacer|a fazer|zu tun|te doen|me next|my next steps)\b/,
  ],
  [
    'word',
    /\b(?:timeline|timing|when|calendar|next steps?|what (?:is|s|comes|happens) next|next|process|decision|decide\w*|answer|result|results|outcome|hear(?:ing)? back|response|reponse|respuesta|resposta|antwort|dates?|deadline|schedule|so what now|naechste schritte|nachste schritte|prochaines etapes|siguientes pasos|proximos pasos)\b/,
  ],
  ['need', /\b(?:up against|what hurts|where it hurts|bottlenecks?|shortages?|woes)\b/],
  [
    'private',
    /\b(?:money|ctc|pay|salary|salaries|comp|compensation|package|wages?|rate|benefits|perks|terms|contract|hours|cost|offers?|soldi|gehalt|salaire|sueldo|salario|worries|worry|concerns?|doubts?|red flags?|flags|gut(?: feeling)?|feelings?|vibes?|mood|impressions?|personal impressions|impressione|verdict|negatives?|cons|minus(?:es)?|downsides?|against|bad|the bad|less good|not so good|dislike\w*|veleni|atmosphere|competition|logistics|commute|travel|parking|offer)\b/,
  ],
  [
    'need',
    /\b(?:needs?|(?:they|she|he) (?:need|want|lack|are after)s?|want(?:ed|s)?|looking for|could do with|short of|pain(?: points?|s)?|problems?|issues?|challenges?|struggl\w+|headaches?|priorit(?:y|ies)|the job|what s wrong|s wrong|broken|cosa vogliono|bedarf|besoins?|necesitan|precisam)\b/,
  ],
  [
    'asked',
    /\b(?:asked(?: me)?|they asked|asks|asking|what (?:they|he|she) asked|(?:her|his|their) (?:q|qs|q s|questions?)|(?:q|qs|q s) (?:they|from|for me|i got)|i was asked|interview questions?|grill(?:ed|ing)|quiz|qs|q s|fragen an mich|preguntaron|perguntaram|m a demande|questions? (?:they|from|put|i got|asked|for me))\b/,
  ],
  ['questions', /\b(?:q ?(?:&|and)? ?a|q|questions?|fragen|preguntas|perguntas|vragen|domande)\b/],
  [
    'topic',
    /\b(?:highlights?|stood out|memorable|to come back to|key (?:points|takeaways)|what stayed with me)\b/,
  ],
  [
    'liked',
    /\b(?:like[ds]?|loved?|good|the good|great|best|pros|positives?|plus(?:es)?|upsides?|exciting|excited|favou?rites?|impressed|interesting|bonnes|gut|bueno|bom)\b/,
  ],
  [
    'who',
    /\b(?:who|people|panel|interviewers?|does|role|title|post|job|designation|position|team|names?|present|personen|personnes|personas|pessoas)\b/,
  ],
  ['topic', /\b(?:(?:said|told|explained)(?: to)? me|told (?:us|to me))\b/],
  [
    'self',
    /\b(?:me|myself|i|my (?:performance|answers?|side|bit)|self|how i (?:went|did)|how it went for me|went (?:well|badly|wrong|ok)|takeaways?|lessons?|learned|learnt|reflections?|debrief|next time|improve\w*|mistakes?|weak\w*|notes to self|gaffes?|fails?)\b/,
  ],
  [
    'topic',
    /\b(?:topics?|discuss\w*|talked?(?: about)?|covered|spoke\w*|conversation|told me|they (?:said|told me)|what (?:they|she|he|was) (?:said|told)|learned about)\b/,
  ],
];

/** Longer text names nothing; in words. */
const longestLabel = 9;
const longestHeading = 11;

/** What a heading or label says of what stands under it; undefined where it is a name or says nothing. */
export function sectionOf(label: string): Section | undefined {
  const name = fold(label);
  if (name === '' || name.split(' ').length > longestHeading) return undefined;
  return rows.find(([, words]) => words.test(name))?.[0];
}

/** Labels within a line, as in `priv: counter from current place`. Words that begin many a sentence are none. */
export function lineLabel(
  text: string,
): { readonly label: string; readonly section: Section; readonly end: number } | undefined {
  // `What remained unspoken. My relaunch of the tea`
  const closed =
    /^(?<label>(?:(?:what|not|things?|never|unsaid|open|still|points?) ?[\p{L}'’ ]{0,36}|(?:argh+,? )?(?:forgot(?:ten)?|missed|omitted|skipped|did(?:n['’]?t| not) (?:say|mention)|walked (?:off|out) with(?:out)? saying)(?: (?:it|this|that|to (?:say|mention)(?: (?:it|this|that))?|again))?))(?:\.|!+|…|\s*(?:→|->|=>))\s+(?=\S)/iu.exec(
      text,
    );
  const closedLabel = closed?.groups?.label ?? '';
  const closedSection = /\b(?:I|me|she|he|they)\b/.test(closedLabel) ? undefined : sectionOf(closedLabel);
  if (closed && (closedSection === 'unsaid' || closedSection === 'promised'))
    return { label: closedLabel, section: closedSection, end: closed[0].length };
  const match =
    /^(?<label>[\p{L}][\p{L}'’ ./&-]{0,40}?(?: #?\d)?)\s*(?:[:：]{1,2}|\s[=–—→]|\s->|\s-(?=\s))\s*(?=\S)/u.exec(
      text,
    ) ?? /^(?<label>TODO|ACTION)\s+(?=\p{Ll})/u.exec(text);
  const label = match?.groups?.label ?? '';
  const count = label.split(' ').length;
  if (
    !match ||
    count > 6 ||
    (count > 3 &&
      !/^(?:what|things?|stuff|not|between|for|to|me|the|they|homework|pending|commitments|left)\b/i.test(
        label,
      )) ||
    /\b(?:went|was|were|is|are|has|had|did|does)\b/i.test(label)
  )
    return undefined;
  const section = sectionOf(label);
  const isColon = /[:：]\s*$/.test(match[0]);
  // Behind a dash anything may stand; only words that are a label by themselves count there.
  const isPlain = section === 'private' || section === 'unsaid' || section === 'promised';
  if (!section || (!isColon && !(isPlain && count <= 3) && !/^(?:\S+|to do|asked me|told me)$/i.test(label)))
    return undefined;
  return { label, section, end: match[0].length };
}

/** Whether a whole line is a label: `gaps:`, `asked me`, `💬 asked`; one that opens a block of lines also where it only says so by its words: `Own business.` */
export function isLabelLine(text: string, opens = false): boolean {
  const words = fold(text).split(' ');
  const count = text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
  if (count > (openingOfLabel.test(text) ? longestHeading : longestLabel) || text.length > 60) return false;
  if (tasksForThem.test(text)) return true;
  const section = sectionOf(text);
  if (/[:：]\s*$/.test(text)) return section !== undefined || words.length <= 5;
  if (opens && words.length <= 4 && /^[^,;:!?→=\d]+$/u.test(text) && !sentenceVerb.test(text))
    if (section === 'unsaid' || section === 'promised' || section === 'private' || isCry(text, section))
      return true;
  // `Things I should have said`, above them.
  if (section === 'unsaid' || section === 'promised')
    if (!/[.!?,;→=]|->|\d/.test(text) && openingOfLabel.test(text)) return true;
  return (
    section !== undefined &&
    words.length <= 3 &&
    !/[.!?,;→=]|->|\d/.test(text) &&
    wholeLabels.test(words.join(' '))
  );
}

/** `todo → them`, above what goes to them. */
const tasksForThem = /^(?:to[ -]?dos?|tasks?|actions?)\s*(?:→|->|=>|for|to|:)\s*(?:them|him|her)\W*$/i;

/** Written in capitals throughout: `THEY NEED`. */
function isCry(text: string, section: Section | undefined): boolean {
  return section !== undefined && !/\p{Ll}/u.test(text);
}

/** Words of a sentence, which no label has. */
const sentenceVerb = /\b(?:is|was|are|were|has|had|will|would|went|got|I)\b/;

/** How a line begins that names what stands below it. */
const openingOfLabel =
  /^(?:(?:the )?(?:things?|stuff|bits?|points?)|what)\b|^(?:I )?owe (?:them|him|her)\W*$/i;

/** Labels that are no sentence or topic even where nothing marks them. */
const wholeLabels =
  /^(?:(?:they |i was )?asked(?: me)?|(?:what )?(?:they |she |he )?(?:wants?|needs?|lacks?|could do with|(?:are|re|is|s) short of)|(?:we )?(?:talked|spoke|chatted) about|i asked(?: them)?|told me|(?:the )?(?:less )?good|(?:the )?bad|pros|cons|negatives|positives|gaps?|owed?|promised|private|money|timeline|next(?: steps?)?|to ?do|todo|me|questions|q ?s|q and a|unsaid|forgot|highlights|takeaways|needs|pain points|impressions|concerns|worries|not said|never said|topics|discussed|said|liked|loved)$/;
