import { fold, once, type Range } from '../text.ts';
import type { Passage } from './draft.ts';
import type { LetterLanguage } from './language.ts';
import { commonWords } from './reading.ts';
import { isFree } from './written.ts';

/** What a letter says somebody said or did, which notes can hold or not. */
export interface Claim {
  readonly range: Range;
  /** The words that tell what it is about, folded. */
  readonly words: readonly string[];
  /** Whether it is a reason from the writer's own life, which its own words have to be noted for: `always`, `dream`. */
  readonly isMotive: boolean;
}

/** What the reader said, as English letters put it; what they said follows. */
const theyTold = String.raw`\byou(?:(?: both| all)? (?:had |have )?(?:also |even |kindly |only )?(?:told (?:me|us)|did (?:say|mention|tell me|offer|promise)|mentioned|said|explained|described|spoke (?:\w+ )?(?:about|of)|talked (?:\w+ )?(?:about|of)|offered|promised|invited me|announced|confirmed|revealed|plan|hope to|are (?:planning|hoping|about to|going to))|['’]re (?:planning|hoping|going to))\b|\b(?:generous|kind|good|nice) of you(?:,? (?:too|all|both),?)? to (?:offer|promise|invite|propose)\b`;

/** What the writer did, has or can, in the words that nobody uses for thanks, wishes and opinions. */
const iDid = String.raw`\bI(?:['’]ve| have| had)? (?:also |once |since |even |recently |already |personally |successfully |previously )?(?:led|managed|ran|run|built|trained|taught|coached|mentored|supervised|designed|developed|launched|founded|organi[sz]ed|raised|reduced|increased|improved|cut|doubled|tripled|halved|saved|won|earned|published|contributed|repaired|installed|migrated|introduced|implemented|negotiated|sold|closed|hired|graduated|studied|completed|passed|achieved|delivered|oversaw|directed|translated|volunteered|received|been (?:awarded|promoted|certified|trained))\b|\bI (?:also )?(?:speak|hold an?|am (?:certified|fluent|licensed|trained))\b|\bmy (?:own )?(?:degree|diploma|certificate|certification|licen[cs]e|doctorate|thesis|background|studies|apprenticeship)\b|\bmy (?:\w+ ){1,3}(?:won|earned|saved|raised|doubled|reduced|received)\b`;

/**
 * In each language, what begins a claim: what the reader said, and what the writer did, has or can. In German the participle stands
 * at its end.
 */
const starts: Readonly<Partial<Record<LetterLanguage, RegExp>>> = {
  en: new RegExp(`${theyTold}|${iDid}`, 'giu'),
  de: /(?<!\p{L})(?:Sie (?:mir )?(?:erzählten|sagten|erwähnten|erklärten|versprachen|planen|wollen)|(?:Sie haben|haben Sie|du hast|hast du) (?:mir )?(?=[^.;!?]{0,120}(?:erzählt|gesagt|erwähnt|erklärt|angeboten|versprochen)(?!\p{L}))|erfahren, dass|ich (?:leitete|führte|baute|entwickelte|spreche)|(?:ich habe|habe ich) (?=[^.;!?]{0,120}(?:geleitet|geführt|ausgebildet|gebaut|entwickelt|gewonnen|studiert|betreut|eingeführt)(?!\p{L})))/giu,
  fr: /(?<!\p{L})(?:(?:vous m['’]avez|tu m['’]as) (?:dit|expliqué|confié|proposé|annoncé|raconté)|vous avez (?:mentionné|évoqué|expliqué|annoncé)|vous (?:prévoyez|souhaitez ouvrir|comptez)|j['’]ai (?:dirigé|formé|géré|conçu|encadré|obtenu|gagné|développé|mis en place|réduit)|je (?:parle|possède|détiens))(?!\p{L})/giu,
  es: /(?<!\p{L})(?:(?:usted )?me (?:dijo|dijiste|contó|contaste|comentó|comentaste|explicó|explicaste|ofreció|ofreciste|adelantó) que|(?:usted )?(?:mencionó|mencionaste|comentó|comentaste) que|(?:queréis|pensáis|planeáis|ustedes (?:quieren|piensan|planean)) \p{L}+[aei]r|(?:he|yo he) (?:dirigido|formado|gestionado|diseñado|ganado|reducido|coordinado)|(?:dirigí|formé|gestioné|coordiné|gané|hablo))(?!\p{L})/giu,
  pt: /(?<!\p{L})(?:(?:você )?me (?:disse|contou|explicou|ofereceu) que|(?:você )?(?:mencionou|comentou) que|vocês (?:querem|pretendem|planejam|vão) \p{L}+[aei]r|(?:liderei|gerenciei|treinei|coordenei|desenvolvi|ganhei|falo))(?!\p{L})/giu,
};

/**
 * In each language, a reason from the writer's own life. Nobody but the writer can know it, so it has to be noted by its own word:
 * that of the group `own`.
 */
const motives: Readonly<Partial<Record<LetterLanguage, RegExp>>> = {
  en: /\b(?:(?:I|it)(?:['’]ve|['’]s| have| has| had)? (?<own>always|long) (?:been|wanted|dreamed|dreamt|longed|wished|admired|hoped|had)|(?:my|a|lifelong|childhood|long-held) (?<own2>dream)|(?<own3>lifelong|childhood)|I(?:['’]ve| have)? (?:\w+ )?(?<own4>longed|dreamed|dreamt)|(?<own5>since|ever since) I (?:was|could)|had my (?<own6>eye) on|I (?:am|['’]m) (?:\w+ )?(?<own7>passionate)|my (?<own8>passion))\b/giu,
  de: /(?<!\p{L})(?:(?<own>immer) (?:schon )?(?:gewünscht|gewollt|davon|geträumt)|(?:schon )(?<own2>immer)|(?<own3>Kindheit|Kindheitstraum|Lebenstraum)|(?:mein|ein) (?<own4>Traum)|(?<own5>Leidenschaft)|(?<own6>träume) (?:ich|davon))(?!\p{L})/gu,
  fr: /(?<!\p{L})(?:depuis (?<own>toujours|(?:mon|l['’])\s?enfance)|(?<own2>rêve|rêvais|rêvé)|(?:ma |une )(?<own3>passion)|(?<own4>passionnée?))(?!\p{L})/giu,
  es: /(?<!\p{L})(?:desde (?<own>siempre|niñ[oa]|pequeñ[oa])|(?:mi|un) (?<own2>sueño)|(?<own3>siempre) (?:he|quise|soñé)|(?:mi |una )(?<own4>pasión)|me (?<own5>apasiona))(?!\p{L})/giu,
  pt: /(?<!\p{L})(?:desde (?<own>sempre|criança|pequen[oa])|(?:meu|um) (?<own2>sonho)|(?<own3>sempre) (?:quis|sonhei|foi)|(?:minha |uma )(?<own4>paixão)|sou (?<own5>apaixonad[oa]))(?!\p{L})/giu,
};

function motivesIn({ text, start }: Passage, language: LetterLanguage): readonly Claim[] {
  const pattern = motives[language];
  if (pattern === undefined) return [];
  return [...text.matchAll(pattern)].map((match) => ({
    range: { start: start + match.index, end: start + match.index + match[0].length },
    words: Object.values(match.groups ?? {}).flatMap((word) => (word ? fold(word).split(' ') : [])),
    isMotive: true,
  }));
}

/** Where what is claimed ends, and something else begins. */
const end =
  /[;:.!?()–—]|,? (?:and|but|so|because) (?:I|you|we|it|that)\b|, (?:which|and|but|so|as)\b|(?<!\b(?:you|they|we|he|she|it) )\b(?:would|will|could)\b|\bI (?:want|hope|am|look)\b/iu;

/** Words that tell nothing of what is claimed: every letter has them. */
const plain: ReadonlySet<string> = new Set(
  'able answer decide decision expect expected following hear heard latest maybe news perhaps possibly reply touch already almost around back best better bring came clear clearly close come coming course days different early easy else enough especially exactly feel felt find first found full general getting glad going gone happy hard help high hope hour hours important interest interested interview keep kept kind large last late learn learned learning left letter life like little look looking lots main matter mean means meet meeting mind minute minutes moment month months morning much myself near nice nothing often once part past people perhaps place planning point possible question questions quite ready real right role second seen several since small someone something soon start still story talk thank third today together took true week weeks whole working world years yesterday'.split(
    ' ',
  ),
);

/** What a sentence of a letter claims of what was said and done, where that can be told from thanks, wishes and opinions. */
export function claimsIn(passage: Passage, language: LetterLanguage): readonly Claim[] {
  const { text, start } = passage;
  const pattern = starts[language];
  if (pattern === undefined) return [];
  const claims = [...text.matchAll(pattern)].map((match) => {
    const behind = text.slice(match.index + match[0].length);
    const stop = end.exec(behind)?.index ?? behind.length;
    const length = match[0].length + behind.slice(0, stop).trimEnd().replace(/,$/, '').length;
    const words = tellingWords(behind.slice(0, stop));
    return {
      range: { start: start + match.index, end: start + match.index + length },
      // Notes leave out what was done more often than what it was done to.
      words: words.length < fewest ? [...tellingWords(match[0]), ...words] : words,
      isMotive: false,
    };
  });
  const all = [...claims, ...motivesIn(passage, language)];
  return all.filter(({ range }, index) =>
    isFree(
      range,
      all.slice(0, index).map((one) => one.range),
    ),
  );
}

/** In letters: shorter words hardly tell anything. */
const shortest = 4;

function tellingWords(text: string): readonly string[] {
  return fold(text)
    .split(' ')
    .filter(
      (word) => word.length >= shortest && !plain.has(word) && !commonWords.has(word) && !saying.test(word),
    );
}

/** The words of `starts` that only say who speaks. */
const saying =
  /^(?:told|mentioned|said|explained|described|spoke|talked|have|been|speak|hold|also|since|recently|personally|ihnen|habe|haben|sich|dass|einen|eine|einem|einer|gesagt|erzahlt|erwahnt|erfahren|auch|vous|avez|avec|pour|dans|usted|dijo|conto|comento|menciono|para|como|voce|disse|contou|mencionou)$/;

/** In words: what is claimed with fewer is too little to judge. */
const fewest = 2;

/** Tells of claims whether the texts of the log hold at least half of their words; what hardly has any is not judged. */
export function supportIn(texts: readonly string[]): (claim: Claim) => boolean {
  const noted = once(() => {
    const words = texts.flatMap((text) => fold(text).split(' ')).filter((word) => word.length >= shortest);
    return [...new Set(words.map(stemOf))];
  });
  const isKnown = (stem: string) =>
    noted().some((one) => one === stem || (one.length >= shortest && stem.startsWith(one)));
  const isWritten = once(() => new Set(texts.flatMap((text) => fold(text).split(' '))));
  return ({ words, isMotive }) =>
    isMotive
      ? words.some((word) => isWritten().has(word))
      : words.length < fewest || words.filter((word) => isKnown(stemOf(word))).length * 2 >= words.length;
}

/** A word without its endings, as far as the first letters tell it. */
function stemOf(word: string): string {
  const short = word.replace(/(?:ings?|ed|es|s)$/, '');
  return (short.length >= shortest - 1 ? short : word).slice(0, 5);
}
