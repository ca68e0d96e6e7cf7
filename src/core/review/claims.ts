import { fold, type Range } from '../text.ts';
import type { Passage } from './draft.ts';
import type { LetterLanguage } from './language.ts';
import { commonWords } from './reading.ts';
import { isFree } from './written.ts';

/** What a letter says somebody said or did, which notes can hold or not. */
export interface Claim {
  readonly range: Range;
  /** The words that tell what it is about, folded. */
  readonly words: readonly string[];
  /**
   * What the reader `told`; a `deed` of the writer; `more`, which may also begin what the notes hold in other words; or a `motive`: a
   * reason from the writer's own life, which its own words have to be noted for: `always`, `dream`.
   */
  readonly as: 'told' | 'deed' | 'more' | 'motive';
}

/** What the reader said, as English letters put it; what they said follows. */
const theyTold = String.raw`\byou(?:(?: both| all)? (?:had |have )?(?:also |even |kindly |only )?(?:told (?:me|us)|did (?:say|mention|tell me|offer|promise)|mentioned|said|explained|described|spoke (?:\w+ )?(?:about|of)|talked (?:\w+ )?(?:about|of)|offered|promised|invited me|announced|confirmed|revealed|plan|hope to|are (?:planning|hoping|about to|going to))|['’]re (?:planning|hoping|going to))\b|\b(?:generous|kind|good|nice) of you(?:,? (?:too|all|both),?)? to (?:offer|promise|invite|propose)\b`;

/** What English verbs have as their past and their participle that do not end in `-ed`, where they tell a deed. */
const irregular =
  'led|ran|built|rebuilt|taught|won|sold|cut|grew|wrote|rewrote|drew|drove|flew|brought|bought|caught|fought|held|lost|put|set|dealt|spent|rode|undertook|oversaw|broke|fed|bred|paid|grown|written|drawn|driven|flown|ridden|broken|done|swum|sung|shot|made';

/** Verbs of thanks, talk, thought and coming along, which tell no deed that notes would hold. */
const noDeed =
  'enjoyed|appreciated|hoped|wanted|wondered|liked|loved|needed|noticed|reali[sz]ed|considered|decided|listened|interested|pleased|delighted|impressed|mentioned|asked|talked|discussed|promised|agreed|tried|stayed|looked|learned|remembered|gathered|admired|valued|welcomed|missed|worried|expected|wished|recogni[sz]ed|respected|enclosed|attached|included|started|seemed|answered|described|explained|failed|arrived|signed|used|gained|followed|walked|laughed|smiled|reached|received|planned|thanked|shared|showed|touched|struggled|stumbled|rushed|turned|dropped|checked|copied|added|replied|feared|visited|arranged|called|emailed|waited|returned|benefited|covered|explored|compared|toured|chatted|finished|exchanged|ended|applied|imagined|pictured|guessed|supposed|assumed|figured|believed|trusted|doubted|sensed|related|referred|pondered|reflected|owed|noted|jotted|apologi[sz]ed|regretted|tasted|offered|opened|pulled|headed|travelled|traveled|relaxed|hesitated|wrapped';

const deed = String.raw`(?!(?:${noDeed})\b)(?:\p{L}+ed|${irregular})\b`;
const adverbs =
  '(?:(?:also|once|since|even|recently|already|personally|successfully|previously|just|now|actually|only|myself) ){0,2}';

/** What the writer did, has or can, in the words that nobody uses for thanks, wishes and opinions. */
const iDid = String.raw`\bI(?:['’]ve| have| had)? (?:also |once |since |even |recently |already |personally |successfully |previously )?(?:led|managed|ran|run|built|trained|taught|coached|mentored|supervised|designed|developed|launched|founded|organi[sz]ed|raised|reduced|increased|improved|cut|doubled|tripled|halved|saved|won|earned|published|contributed|repaired|installed|migrated|introduced|implemented|negotiated|sold|closed|hired|graduated|studied|completed|passed|achieved|delivered|oversaw|directed|translated|volunteered|received|been (?:awarded|promoted|certified|trained))\b|\bI (?:also )?(?:speak|hold an?|am (?:certified|fluent|licensed|trained))\b|\bmy (?:own )?(?:degree|diploma|certificate|certification|licen[cs]e|doctorate|thesis|background|studies|apprenticeship)\b|\bmy (?:\w+ ){1,3}(?:won|earned|saved|raised|doubled|reduced|received)\b`;

/** What else the writer did, has or comes from, and what the reader wants or plans. */
const more = String.raw`\b(?:I|we(?! spent))(?:['’](?:ve|d)| have| had)? ${adverbs}${deed}|\bI(?:['’]ve| have) (?:recently |just |already )?(?:started|begun|accepted|taken on|signed up|grown up|lived|been \p{L}+ing)\b|\bhaving ${deed}|\byour (?:\p{L}+ )?(?:plans?|vision|ideas?|hopes?|intentions?|ambitions?|goals?|proposals?|expansion|desire|wish|move|launch) (?:to|of|for|that|about|into)\b|\byour (?:new|planned|upcoming|forthcoming) \p{L}+|\bmy (?:\p{L}+ ){0,2}(?:experience|exposure|training|course|qualification|family|wife|husband|partner|brother|sister|father|mother|parents|children|kids)\b|\byou(?: are|['’]re| were) (?:planning|hoping|going to|considering|opening|launching|buying|hiring|building|expanding|adding|introducing|replacing|losing)\b|\byou (?:intend|plan|hope) to\b`;

/** In each language, what begins each kind of claim. In German the participle stands at its end. */
const starts: Readonly<Partial<Record<LetterLanguage, Readonly<Record<'told' | 'deed' | 'more', RegExp>>>>> =
  {
    en: {
      told: new RegExp(theyTold, 'giu'),
      deed: new RegExp(iDid, 'giu'),
      more: new RegExp(more, 'giu'),
    },
    de: {
      told: /(?<!\p{L})(?:Sie (?:mir )?(?:erzählten|sagten|erwähnten|erklärten|versprachen|planen|wollen)|(?:Sie haben|haben Sie|du hast|hast du) (?:mir )?(?=[^.;!?]{0,120}(?:erzählt|gesagt|erwähnt|erklärt|angeboten|versprochen)(?!\p{L}))|erfahren, dass)/giu,
      deed: /(?<!\p{L})(?:ich (?:leitete|führte|baute|entwickelte|spreche)|(?:ich habe|habe ich) (?=[^.;!?]{0,120}(?:geleitet|geführt|ausgebildet|gebaut|entwickelt|gewonnen|studiert|betreut|eingeführt)(?!\p{L})))/giu,
      more: /(?<!\p{L})(?:(?:meine|während meiner|in meiner|durch meine) (?:\p{L}+ )?(?:\p{L}*[Ee]rfahrung|\p{L}*[Aa]usbildung|\p{L}*[Ww]eiterbildung|\p{L}*[Zz]eit|Frau|Familie)|mein (?:\p{L}+ )?(?:Studium|Mann|Abschluss)|(?:Ihre|eure|deine)[nr]? (?:\p{L}+ )?(?:Pläne?|Vision|Ideen?|Vorhaben|Absicht|Wunsch)|Ihr (?:Plan|Vorhaben|Wunsch))(?!\p{L})/gu,
    },
    fr: {
      told: /(?<!\p{L})(?:(?:vous m['’]avez|tu m['’]as) (?:dit|expliqué|confié|proposé|annoncé|raconté)|vous avez (?:mentionné|évoqué|expliqué|annoncé)|vous (?:prévoyez|souhaitez ouvrir|comptez))(?!\p{L})/giu,
      deed: /(?<!\p{L})(?:j['’]ai (?:dirigé|formé|géré|conçu|encadré|obtenu|gagné|développé|mis en place|réduit)|je (?:parle|possède|détiens))(?!\p{L})/giu,
      more: /(?<!\p{L})(?:mon (?:expérience|parcours|diplôme|stage|mari)|ma (?:formation|femme|famille|licence)|(?:votre|ton|vos|tes) (?:projets?|idées?|intention|souhait|envie|volonté|plans?) (?:de|d['’]|pour))(?!\p{L})/giu,
    },
    es: {
      told: /(?<!\p{L})(?:(?:usted )?me (?:dijo|dijiste|contó|contaste|comentó|comentaste|explicó|explicaste|ofreció|ofreciste|adelantó) que|(?:usted )?(?:mencionó|mencionaste|comentó|comentaste) que|(?:queréis|pensáis|planeáis|ustedes (?:quieren|piensan|planean)) \p{L}+[aei]r)(?!\p{L})/giu,
      deed: /(?<!\p{L})(?:(?:he|yo he) (?:dirigido|formado|gestionado|diseñado|ganado|reducido|coordinado)|(?:dirigí|formé|gestioné|coordiné|gané|hablo))(?!\p{L})/giu,
      more: /(?<!\p{L})(?:mi (?:experiencia|formación|título|marido|mujer|familia)|(?:su|sus|vuestros?|vuestras?|tus?) (?:planes?|ideas?|proyectos?|intención|deseo|ganas) (?:de|para))(?!\p{L})/giu,
    },
    pt: {
      told: /(?<!\p{L})(?:(?:você )?me (?:disse|contou|explicou|ofereceu) que|(?:você )?(?:mencionou|comentou) que|vocês (?:querem|pretendem|planejam|vão) \p{L}+[aei]r)(?!\p{L})/giu,
      deed: /(?<!\p{L})(?:(?:liderei|gerenciei|treinei|coordenei|desenvolvi|ganhei|falo))(?!\p{L})/giu,
      more: /(?<!\p{L})(?:minha (?:experiência|formação|esposa|família)|meu (?:curso|diploma|marido|estágio)|(?:seus?|suas?|de vocês) (?:planos?|ideias?|projetos?|intenção|desejo|vontade) (?:de|para))(?!\p{L})/giu,
    },
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
    as: 'motive' as const,
  }));
}

/** Where what is claimed ends, and something else begins. */
const end =
  /[;:.!?()–—]|,? (?:and|but|so|because) (?:I|you|we|it|that)\b|, (?:I|you|we|which|and|but|so|as|und|aber|et|mais|y|pero|aunque|mas)(?!\p{L})|(?<!\b(?:you|they|we|he|she|it) )\b(?:would|will|could)\b|\bI (?:want|hope|am|look)\b/iu;

/** Words that tell nothing of what is claimed: every letter has them. */
const plain: ReadonlySet<string> = new Set(
  'able answer decide fits suits please welcome decision expect expected following hear heard latest maybe news perhaps possibly reply touch already almost around back best better bring came clear clearly close come coming course days different early easy else enough especially exactly feel felt find first found full general getting glad going gone happy hard help high hope hour hours important interest interested interview keep kept kind large last late learn learned learning left letter life like little look looking lots main matter mean means meet meeting mind minute minutes moment month months morning much myself near nice nothing often once part past people perhaps place planning point possible question questions quite ready real right role second seen several since small someone something soon start still story talk thank third today together took true week weeks whole working world years yesterday'.split(
    ' ',
  ),
);

/** What a sentence of a letter claims of what was said and done, where that can be told from thanks, wishes and opinions. */
export function claimsIn(passage: Passage, language: LetterLanguage): readonly Claim[] {
  const { told, deed, more: others } = starts[language] ?? {};
  const all = [
    ...startedBy(passage, told, 'told'),
    ...startedBy(passage, deed, 'deed'),
    ...startedBy(passage, others, 'more'),
    ...motivesIn(passage, language),
  ];
  return all.filter(({ range }, index) =>
    isFree(
      range,
      all.slice(0, index).map((one) => one.range),
    ),
  );
}

function startedBy({ text, start }: Passage, pattern: RegExp | undefined, as: Claim['as']): readonly Claim[] {
  if (pattern === undefined) return [];
  return [...text.matchAll(pattern)].map((match) => {
    const behind = text.slice(match.index + match[0].length);
    const stop = end.exec(behind)?.index ?? behind.length;
    const length = match[0].length + behind.slice(0, stop).trimEnd().replace(/,$/, '').length;
    const words = tellingWords(behind.slice(0, stop));
    return {
      range: { start: start + match.index, end: start + match.index + length },
      words: words.length < fewest ? [...besides(text, match), ...words] : words,
      as,
    };
  });
}

/**
 * What else a claim of few words is about. Notes leave out what was done more often than what it was done to, which a letter may say
 * first: `the visits you are planning`. What is the writer's or the reader's own tells nothing by itself: `my experience fits`.
 */
function besides(text: string, { 0: beginning, index }: RegExpExecArray): readonly string[] {
  if (/^(?:my|your) /i.test(beginning)) return [];
  return [...(/^you/i.test(beginning) ? wordsBefore(text, index) : []), ...tellingWords(beginning)];
}

/** The last telling words of the same clause before a place. */
function wordsBefore(text: string, index: number): readonly string[] {
  return tellingWords(/[^,;:.!?()–—]*$/u.exec(text.slice(0, index))?.[0] ?? '').slice(-fewest);
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
