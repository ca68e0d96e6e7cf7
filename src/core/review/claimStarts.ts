import type { LetterLanguage } from './language.ts';

/** What the reader said, as English letters put it; what they said follows. */
const theyTold = String.raw`(?<!\b(?:as|what) )\byou(?:(?: both| all)? (?:had |have )?(?:also |even |kindly |only )?(?:told (?:me|us)|did (?:say|mention|tell me|offer|promise)|mentioned|said|explained|described|spoke (?:\w+ )?(?:about|of)|talked (?:\w+ )?(?:about|of)|offered|promised|assured (?:me|us)|requested|suggested|recommended|admitted|warned (?:me|us)|insisted|agreed|invited me|announced|confirmed|revealed|plan|hope to|are (?:planning|hoping|about to|going to))|['’]re (?:planning|hoping|going to))\b|\b(?:generous|kind|good|nice) of you(?:,? (?:too|all|both),?)? to (?:offer|promise|invite|propose)\b`;

/** What somebody else said, who stands before it, by the group `teller`: a name, or a word for one. */
const othersTold =
  /(?<![\p{L}’'])(?<teller>(?!(?:I|You|We|It|As|What|That|This|There|When|If|And|But|So|Which|Who)\b)\p{Lu}[\p{L}’'-]+|[Hh]e|[Ss]he|[Tt]hey)(?: both| all)? (?:(?:has|have|had) )?(?:also |even |kindly |since |then |later |recently )?(?:told (?:me|us)|mentioned|said|explained|described|promised|offered|suggested|assured (?:me|us)|warned (?:me|us)|admitted|insisted|confirmed|announced|revealed|was convinced|is planning|plans|wants|asked (?:me|us) to)(?!\p{L})/gu;

/** What English verbs have as their past and their participle that do not end in `-ed`, where they tell a deed. */
const irregular =
  'led|ran|built|rebuilt|taught|won|sold|cut|grew|wrote|rewrote|drew|drove|flew|brought|bought|caught|fought|held|lost|put|set|dealt|spent|rode|undertook|oversaw|broke|fed|bred|paid|grown|written|drawn|driven|flown|ridden|broken|done|swum|sung|shot|made';

/** Verbs of thanks, talk, thought and coming along, which tell no deed that notes would hold. */
const noDeed =
  'enjoyed|appreciated|hoped|wanted|wondered|liked|loved|needed|noticed|reali[sz]ed|considered|decided|listened|interested|pleased|delighted|impressed|mentioned|asked|talked|discussed|promised|agreed|tried|stayed|looked|learned|remembered|gathered|admired|valued|welcomed|missed|worried|expected|wished|recogni[sz]ed|respected|enclosed|attached|included|started|seemed|answered|described|explained|failed|arrived|signed|used|gained|followed|walked|laughed|smiled|reached|received|planned|thanked|shared|showed|touched|struggled|stumbled|rushed|turned|dropped|checked|copied|added|replied|feared|visited|arranged|called|emailed|waited|returned|benefited|covered|explored|compared|toured|chatted|finished|exchanged|ended|applied|imagined|pictured|guessed|supposed|assumed|figured|believed|trusted|doubted|sensed|related|referred|pondered|reflected|owed|noted|jotted|apologi[sz]ed|regretted|tasted|offered|opened|pulled|headed|travelled|traveled|relaxed|hesitated|wrapped';

const deed = String.raw`(?!(?:${noDeed})\b)(?:\p{L}+ed|${irregular})\b(?!['’]t)`;
const adverbs =
  '(?:(?:also|once|since|even|recently|already|personally|successfully|previously|just|now|actually|only|myself|never) ){0,2}';

/** What writers of letters do while they write, which no notes hold. */
const noDoing =
  'accepting|aiming|asking|attaching|awaiting|being|bring|checking|choosing|coming|confirming|considering|contacting|counting|declining|discussing|enclosing|enjoying|excusing|feeling|following|getting|giving|going|hoping|interviewing|joining|keeping|king|learning|leaning|looking|making|missing|preparing|putting|reaching|reading|replying|responding|ring|sending|sharing|sing|smiling|struggling|taking|talking|telling|thinking|trying|waiting|wishing|withdrawing|wondering|worrying|writing';

/** What the writer did, has or can, in the words that nobody uses for thanks, wishes and opinions. */
const iDid = String.raw`\bI(?:['’]ve| have| had)? (?:also |once |since |even |recently |already |personally |successfully |previously )?(?:led|managed|ran|run|built|trained|taught|coached|mentored|supervised|designed|developed|launched|founded|organi[sz]ed|raised|reduced|increased|improved|cut|doubled|tripled|halved|saved|won(?!['’])|earned|published|contributed|repaired|installed|migrated|introduced|implemented|negotiated|sold|closed|hired|graduated|studied|completed|passed|achieved|delivered|oversaw|directed|translated|volunteered|received (?:an?|the) (?:\p{L}+ )?(?:award|prize|certificate|grant|scholarship|medal)|been (?:awarded|promoted|certified|trained))\b|\bas you (?:have |had )?(?:kindly )?(?:requested|asked|suggested|proposed|promised|offered|recommended|advised)\b|\bthe promised\b|\bI (?:also )?(?:speak|hold an?|am (?:certified|fluent|licensed|trained))\b|\bmy (?:own )?(?:degree|diploma|certificate|certification|licen[cs]e|doctorate|thesis|background|studies|apprenticeship)\b|\bmy (?:\w+ ){1,3}(?:won|earned|saved|raised|doubled|reduced|received)\b`;

/** What else the writer did, has or comes from, and what the reader wants or plans. */
const more = String.raw`\b(?:I|we(?! spent))(?:['’](?:ve|d)| have| had)? ${adverbs}${deed}|\bI(?:['’]ve| have) (?:recently |just |already )?(?:started|begun|accepted|taken on|signed up|grown up|lived|been \p{L}+ing)\b|\b(?:I|we) (?:will have|had) (?:\p{L}+ )?${deed}|\b(?:(?:I|we)(?: was| were|['’]ve been| have been) |I(?:['’]m| am) (?:currently|already|now|also|still) )${adverbs}(?!(?:${noDoing})\b)\p{L}{2,}ing\b|\bhaving ${deed}|\byour (?:\p{L}+ )?(?:plans?|vision|ideas?|hopes?|intentions?|ambitions?|goals?|proposals?|expansion|desire|wish|move|launch) (?:to|of|for|that|about|into)\b|\byour (?:new|planned|upcoming|forthcoming) \p{L}+|\bmy (?:\p{L}+ ){0,2}(?:experience|exposure|training|course|qualification)\b|\byou(?: are|['’]re| were) (?:planning|hoping|going to|considering|opening|launching|buying|hiring|building|expanding|adding|introducing|replacing|losing)\b|\byou (?:intend|plan|hope) to\b`;

/** What is thanks, talk, thought and coming along in the other languages, too, and tells no deed. */
const noDeedInGerman =
  'gefreut|nachgedacht|erlebt|gesprochen|gehört|gesehen|gedacht|gesagt|erwähnt|erhalten|bekommen|verstanden|erfahren|gelernt|genossen|gefühlt|gefallen|gefunden|gemerkt|vergessen|gefragt|beantwortet|geantwortet|überlegt|gewünscht|gehofft|erlaubt|verabschiedet|bedankt|gemeldet|geschrieben|geschickt|gesendet|angehängt|beigefügt|notiert|beworben|besprochen|erzählt|erklärt|angesprochen|entschieden|entschlossen|interessiert|begeistert|beeindruckt|überzeugt|gekommen|gegangen|gewesen|geblieben|geworden|verabredet|vereinbart|versprochen|angeboten|mitgenommen|gespürt|geschätzt|kennengelernt|unterhalten|gesessen|gestanden|zugesagt|abgesagt|gewartet|erwartet|bemerkt|geirrt|verlaufen|gewusst|gewohnt|gelacht|vermisst|bereut|verpasst|unterschrieben';
const participle = String.raw`(?!(?:${noDeedInGerman})(?!\p{L}))(?:\p{L}*ge\p{L}{2,}(?:t|en)|(?:be|ver|er|ent|zer)\p{L}{3,}(?:t|en)|\p{L}+iert)(?=\s*[.,;:!?]|\s+(?:und|aber|oder|sowie)(?!\p{L})|$)`;
const theyToldInGerman = String.raw`(?<!\p{L})(?:Sie (?:mir )?(?:erzählten|sagten|erwähnten|erklärten|versprachen|planen|wollen)|(?:Sie haben|haben Sie|du hast|hast du|Sie hatten|hatten Sie|du hattest|hattest du) (?:mir )?(?=[^.;!?]{0,120}(?:erzählt|gesagt|erwähnt|erklärt|angeboten|versprochen|zugesichert|vorgeschlagen|gebeten|empfohlen|geraten)(?!\p{L}))|erfahren, dass)`;
const moreInGerman = String.raw`(?<!\p{L})(?:(?:meine|während meiner|in meiner|durch meine) (?:\p{L}+ )?(?:\p{L}*[Ee]rfahrung|\p{L}*[Aa]usbildung|\p{L}*[Ww]eiterbildung|\p{L}*[Zz]eit)|mein (?:\p{L}+ )?(?:Studium|Abschluss)|(?:Ihre|eure|deine)[nr]? (?:\p{L}+ )?(?:Pläne?|Vision|Ideen?|Vorhaben|Absicht|Wunsch)|Ihr (?:Plan|Vorhaben|Wunsch)|(?:[Ii]ch (?:habe|hatte|bin)|(?:[Hh]abe|[Hh]atte|[Bb]in) ich|[Ww]ir (?:haben|hatten)|(?:[Hh]aben|[Hh]atten) wir)(?=[^.,;!?]{0,120}(?<!\p{L})${participle}))(?!\p{L})`;

const noDeedInFrench =
  'apprécié|aimé|adoré|eu|été|trouvé|compris|bien|beaucoup|pu|hâte|pensé|noté|retenu|appris|reçu|vu|lu|entendu|dit|promis|oublié|dû|voulu|souhaité|ressenti|senti|remarqué|découvert|écouté|posé|parlé|répondu|échangé|passé|rencontré|demandé|envoyé|joint|évoqué|mentionné|cru|espéré|réfléchi|gardé|su|tenu|quitté|permis|attendu|manqué|décidé|choisi|hésité|ri|goûté|visité|senti|indiqué|précisé|fait part|plu';
const moreInFrench = String.raw`(?<!\p{L})(?:mon (?:expérience|parcours|diplôme|stage)|ma (?:formation|licence)|(?:votre|ton|vos|tes) (?:projets?|idées?|intention|souhait|envie|volonté|plans?) (?:de|d['’]|pour)|j['’](?:ai|avais) (?:aussi |déjà |depuis |même |récemment )?(?!(?:${noDeedInFrench})e?s?(?!\p{L}))\p{L}{3,}(?:é|i|u|is|it|ert)(?!\p{L})|je me suis (?:aussi |déjà |depuis )?(?:inscrite?|formée?|mise?|abonnée?|renseignée?|entraînée?|spécialisée?|procurée?))(?!\p{L})`;

const noDeedInSpanish =
  'podido|sido|tenido|querido|sabido|visto|oído|leído|pensado|sentido|disfrutado|aprendido|entendido|comprendido|recibido|gustado|decidido|escrito|enviado|hablado|dicho|comentado|mencionado|olvidado|quedado|notado|conocido|esperado|agradecido|apreciado|valorado|encontrado|preguntado|respondido|contestado|estado|prometido|reído';
const moreInSpanish = String.raw`(?<!\p{L})(?:mi (?:experiencia|formación|título)|(?:su|sus|vuestros?|vuestras?|tus?) (?:planes?|ideas?|proyectos?|intención|deseo|ganas) (?:de|para)|(?<!(?:me|te|se|le|lo|la|nos|les) )(?:ya )?(?:he|había) (?:ya )?(?!(?:${noDeedInSpanish})(?!\p{L}))\p{L}{3,}(?:ado|ido|to|cho)|me (?:he (?:apuntado|inscrito|matriculado|formado|preparado)|apunté|inscribí|matriculé|formé|preparé))(?!\p{L})`;

const noDeedInPortuguese =
  'travei|deixei|adorei|gostei|fiquei|achei|pensei|senti|ouvi|entendi|recebi|aprendi|esqueci|falei|conversei|agradeci|perguntei|respondi|enviei|escrevi|mandei|percebi|notei|conheci|saí|vi|li|ri|perdi|decidi|contei|mencionei|comentei|prometi|esperei|apreciei|combinei|deixei|cheguei|voltei|encontrei|estudei bem|sei|hei|lei|rei|aqui|ali|daqui|assim|foi|dei|direi|gentei|anexei|mencionei|expliquei|disse|pedi|preferi|valorizei|admirei|imaginei|lembrei|confirmei';
const moreInPortuguese = String.raw`(?<!\p{L})(?:minha (?:experiência|formação)|meu (?:curso|diploma|estágio)|(?:seus?|suas?|de vocês) (?:planos?|ideias?|projetos?|intenção|desejo|vontade) (?:de|para)|(?!(?:${noDeedInPortuguese})(?!\p{L}))(?!\p{L}*[aei]rei(?!\p{L}))\p{L}{3,}ei|(?:eu |já )(?:fiz|trouxe|tive)|me (?:inscrevi|matriculei))(?!\p{L})`;

/** In each language, what begins each kind of claim. In German the participle stands at its end. */
export const starts: Readonly<
  Partial<
    Record<
      LetterLanguage,
      Readonly<Record<'told' | 'deed' | 'more' | 'voiced', RegExp> & { readonly othersTold?: RegExp }>
    >
  >
> = {
  en: {
    told: new RegExp(theyTold, 'giu'),
    othersTold,
    deed: new RegExp(iDid, 'giu'),
    more: new RegExp(more, 'giu'),
    voiced:
      /\b(?:your (?:\p{L}+ )?(?:questions?|stor(?:y|ies)|worry|concerns?|remarks?|point|advice|suggestion) (?:about|on|of|whether|how|why|that|to|when|what|as)|you asked(?: me)?|what you (?:said|told (?:me|us)) (?:about|on|of)|when you (?:asked|said|told)|you were (?:asking|telling|saying))\b/giu,
  },
  de: {
    told: new RegExp(theyToldInGerman, 'giu'),
    deed: /(?<!\p{L})(?:ich (?:leitete|führte|baute|entwickelte|spreche)|(?:ich habe|habe ich) (?=[^.;!?]{0,120}(?:geleitet|geführt|ausgebildet|gebaut|entwickelt|gewonnen|studiert|betreut|eingeführt)(?!\p{L}))|versprochene[mnrs]?|wie (?:von Ihnen |von dir )?(?:gewünscht|erbeten|verlangt|vorgeschlagen))(?!\p{L})/giu,
    more: new RegExp(moreInGerman, 'gu'),
    voiced:
      /(?<!\p{L})(?:Ihre[rn]? (?:\p{L}+ )?(?:Fragen?|Geschichte|Sorgen?|Bemerkung|Anregung) (?:nach|zu[rm]?|über|ob|wie|von)|Sie (?:fragten|haben gefragt))(?!\p{L})/gu,
  },
  fr: {
    told: /(?<!\p{L})(?:(?:vous m['’](?:avez|aviez)|tu m['’](?:as|avais)) (?:\p{L}+ )?(?:dit|expliqué|confié|proposé|annoncé|raconté|assuré|promis|demandé|suggéré|recommandé|conseillé)|vous (?:avez|aviez) (?:\p{L}+ )?(?:dit|mentionné|évoqué|expliqué|annoncé|promis|proposé|suggéré)|vous (?:prévoyez|souhaitez ouvrir|comptez))(?!\p{L})/giu,
    deed: /(?<!\p{L})(?:j['’]ai (?:dirigé|formé|géré|conçu|encadré|obtenu|gagné|développé|mis en place|réduit)|je (?:parle|possède|détiens)|comme (?:vous (?:me )?l['’](?:avez|aviez) (?:demandé|proposé|suggéré|souhaité)|(?:vous|tu) (?:me )?l['’](?:as|avais) (?:demandé|proposé|suggéré)))(?!\p{L})/giu,
    more: new RegExp(moreInFrench, 'giu'),
    voiced:
      /(?<!\p{L})(?:(?:votre|vos|ta|tes) (?:questions?|histoires?|remarques?|inquiétudes?|conseils?) (?:sur|de|d['’]|à|au|concernant)|vous m['’]avez demandé)(?!\p{L})/giu,
  },
  es: {
    told: /(?<!\p{L})(?:(?:usted )?me (?:dijo|dijiste|contó|contaste|comentó|comentaste|explicó|explicaste|ofreció|ofreciste|adelantó|aseguró|aseguraste|pidió|pediste|prometió|prometiste|sugirió|sugeriste|recomendó) (?:que|\p{L}+[aei]r)|(?:usted )?(?:mencionó|mencionaste|comentó|comentaste) que|(?:queréis|pensáis|planeáis|ustedes (?:quieren|piensan|planean)) \p{L}+[aei]r)(?!\p{L})/giu,
    deed: /(?<!\p{L})(?:(?:he|yo he) (?:dirigido|formado|gestionado|diseñado|ganado|reducido|coordinado)|(?:dirigí|formé|gestioné|coordiné|gané|hablo)|como (?:usted )?me (?:pidió|propuso|sugirió|pediste|propusiste))(?!\p{L})/giu,
    more: new RegExp(moreInSpanish, 'giu'),
    voiced:
      /(?<!\p{L})(?:(?:su|sus|tu|tus) (?:preguntas?|historias?|comentarios?|consejos?) (?:sobre|de|acerca)|me (?:preguntó|preguntaste))(?!\p{L})/giu,
  },
  pt: {
    told: /(?<!\p{L})(?:(?:você |a senhora |o senhor )?me (?:disse|contou|explicou|ofereceu|garantiu|pediu|prometeu|sugeriu|recomendou) (?:que|\p{L}+[aei]r)|(?:você |a senhora |o senhor )?(?:mencionou|comentou|disse) que|vocês (?:querem|pretendem|planejam|vão) \p{L}+[aei]r)(?!\p{L})/giu,
    deed: /(?<!\p{L})(?:(?:liderei|gerenciei|treinei|coordenei|desenvolvi|ganhei|falo)|como (?:você |a senhora |o senhor )me (?:pediu|propôs|sugeriu))(?!\p{L})/giu,
    more: new RegExp(moreInPortuguese, 'giu'),
    voiced:
      /(?<!\p{L})(?:(?:sua|suas|seu|seus) (?:perguntas?|histórias?|comentários?|conselhos?) (?:sobre|de|acerca)|(?:você |a senhora |o senhor )?me perguntou)(?!\p{L})/giu,
  },
};

/**
 * In each language, a reason from the writer's own life. Nobody but the writer can know it, so it has to be noted by its own word:
 * that of the group `own`.
 */
export const motives: Readonly<Partial<Record<LetterLanguage, RegExp>>> = {
  en: /\b(?:(?:I|it)(?:['’]ve|['’]s| have| has| had)? (?<own>always|long) (?:been|wanted|dreamed|dreamt|longed|wished|admired|hoped|had)|(?:my|a|lifelong|childhood|long-held) (?<own2>dream)|(?<own3>lifelong|childhood)|I(?:['’]ve| have)? (?:\w+ )?(?<own4>longed|dreamed|dreamt)|(?<own5>since|ever since) I (?:was|could)|had my (?<own6>eye) on|I (?:am|['’]m) (?:\w+ )?(?<own7>passionate)|my (?<own8>passion))\b/giu,
  de: /(?<!\p{L})(?:(?<own>immer) (?:schon )?(?:gewünscht|gewollt|davon|geträumt)|(?:schon )(?<own2>immer)|(?<own3>Kindheit|Kindheitstraum|Lebenstraum)|(?:mein|ein) (?<own4>Traum)|(?<own5>Leidenschaft)|(?<own6>träume|träumte|geträumt)(?= (?:ich|davon|,)|[,.;!?]))(?!\p{L})/gu,
  fr: /(?<!\p{L})(?:depuis (?<own>toujours|(?:mon|l['’])\s?enfance)|(?<own2>rêve|rêvais|rêvé)|(?:ma |une )(?<own3>passion)|(?<own4>passionnée?))(?!\p{L})/giu,
  es: /(?<!\p{L})(?:desde (?<own>siempre|niñ[oa]|pequeñ[oa])|(?:mi|un) (?<own2>sueño)|(?<own6>soñaba|soñado|soñé)|(?<own3>siempre) (?:he|quise|soñé)|(?:mi |una )(?<own4>pasión)|me (?<own5>apasiona))(?!\p{L})/giu,
  pt: /(?<!\p{L})(?:desde (?<own>sempre|criança|pequen[oa])|(?:meu|um) (?<own2>sonho)|(?<own6>sonhava|sonhei|sonhado)|(?<own3>sempre) (?:quis|sonhei|foi)|(?:minha |uma )(?<own4>paixão)|sou (?<own5>apaixonad[oa]))(?!\p{L})/giu,
};

/** In each language, somebody of the writer's life, by the word of the group `who`. */
export const relations: Readonly<Partial<Record<LetterLanguage, RegExp>>> = {
  en: /\b(?:my|our) (?:(?!(?:notes?|thanks)\b)\p{L}+ ){0,2}(?<who>wife|husband|fianc[eé]e?|girlfriend|boyfriend|brother|sister|father|mother|dad|mum|mom|parents|grand(?:mother|father|parents|ma|pa)|uncle|aunt|cousin|son|daughter|children|kids)\b|\b(?:my|an?) (?:good |old |close |former |old )*(?<who2>friend|colleague|boss|classmate|roommate|neighbou?r) (?:of mine|has|had|is|was|who|works?|worked|told)\b|\bmy (?:old |former )*(?<who3>friend|colleague|boss|classmate|roommate|neighbou?r) (?:from|at)\b/giu,
  de: /(?<!\p{L})(?:[Mm]eine?[rnms]?|[Uu]nsere?[rnms]?) (?:\p{L}+ )?(?<who>Frau|Mann|Freundin|Freund|Bruder|Schwester|Vater|Mutter|Eltern|Großmutter|Großvater|Oma|Opa|Onkel|Tante|Cousine?|Sohn|Tochter|Kinder)(?!\p{L})/gu,
  fr: /(?<!\p{L})(?:mon|ma|mes|notre|nos) (?:\p{L}+ )?(?<who>femme|mari|conjointe?|compagne|compagnon|frère|sœur|soeur|père|mère|parents|grand-mère|grand-père|oncle|tante|cousine?|fils|fille|enfants)(?!\p{L})/giu,
  es: /(?<!\p{L})(?:mis?|nuestr[oa]s?) (?<who>marido|mujer|esposa|esposo|novi[oa]|hermano|hermana|padre|madre|padres|abuela|abuelo|t[ií][oa]|prim[oa]|hij[oa]s?)(?!\p{L})/giu,
  pt: /(?<!\p{L})(?:minhas?|meus?|noss[oa]s?) (?<who>marido|esposa|namorad[oa]|irmão|irmã|pai|mãe|pais|avó|avô|ti[oa]|prim[oa]|filh[oa]s?)(?!\p{L})/giu,
};
