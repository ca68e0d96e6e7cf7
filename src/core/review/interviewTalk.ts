import type { LetterLanguage } from './language.ts';

/** How a language speaks of the interview that was, and of other days. */
interface Talk {
  /** Where a clause ends inside a sentence. */
  readonly boundary: RegExp;
  /** Thanks, or joy about what was: what follows is about the interview, unless it names something else. */
  readonly thanks: RegExp;
  /** Something else that one thanks for, or that has a day: a message, an offer. */
  readonly otherThings: RegExp;
  /** The interview itself, said so that it can be nothing else. */
  readonly interview: RegExp;
  /** A talk with the reader: the interview, unless the letter answers a decision that they may have called about. */
  readonly talk: RegExp;
  /** How they may have told a decision. */
  readonly call: RegExp;
  /** What the reader did for the writer, as in an interview. */
  readonly kindness: RegExp;
  /** Before a day of the same clause: a day to come, a limit, another event. */
  readonly ahead: RegExp;
  /** From a subject of the talk up to the day: it may be the day of that subject. */
  readonly topic: RegExp;
  /** Directly before a day. */
  readonly limit: RegExp;
  /** Behind a day: it is a habit, a name of something, or to come. */
  readonly behind: RegExp;
}

export const interviewTalk: Readonly<Record<LetterLanguage, Talk>> = {
  en: {
    boundary:
      /[;:()–—]|\s-\s|,?\s(?:and|but|so|because|although|though|which|who|where|since|as|if|when|while|before|after|that)\s+(?=(?:I|(?<!(?:which|who|that)\s+)you|we|they|he|she|it|this|there|my|our|your|the \p{L}+ (?:is|was|will|has|had))\b)|,\s+(?=(?:I|we|they|he|she|it|this|there|which|who|where)\b)/giu,
    thanks:
      /\b(?:thank(?:s|ed|ing)?|grateful|appreciat\w*|enjoy\w*|pleasure|delight\w*|(?:glad|good|great|nice|lovely|wonderful|honou?red) to (?:have )?(?:met|meet|see|talk|talked|speak|spoken|chat|visit|be|come|sit))\b/i,
    otherThings:
      /\b(?:e-?mails?|message|letter|note|reply|answer|response|offer(?:ing|ed)?|invitation|invite|news|text|voicemail|feedback|decision|referral|recommend\w*|introduc\w*|letting me know|promised|application|applied|references?|article|book|conference|fair|birthday|holiday)\b/i,
    interview:
      /\b(?:(?<!next |another |second |other |further |mock |group )interview(?:s|ed|ing|ers)?(?! with (?!you\b|your\b))|(?:I|we) (?:first |last |recently |had )?(?:met|sat down|visited (?:you|(?:your|the) (?:site|office|plant|premises|school|ward|studio|workshop|team|lab)))|(?:meet|see|met|saw|visit) (?:with )?(?:you|me)|(?:seeing|meeting|having|hosting|receiving|welcoming|inviting) (?:with )?(?:me|us|you)|my (?:visit|tour|trial|audition|presentation)|time (?:that )?you (?:and (?:\w+ ){1,3})?(?:gave|took|spent|have given)|(?:gave|given|spent|took) (?:me|with me)?\b.{0,40}\btime|panel|onsite|on-site|phone screen|trial shift|final round|first round)\b/i,
    talk: /\b(?:(?:I|we) (?:first |last |recently |had )?(?:spoke|talked|chatted)|(?:speak|spoke|talk|talked|chat|chatted)(?:ing)? (?:with|to) (?:you|me)|our (?:\w+ ){0,3}(?:conversation|call|chat|talk|discussion|meeting|hour|session|visit|time together|exchange|lunch|coffee))\b/i,
    call: /\b(?:call(?:s|ed|ing)?|(?:tele)?phon\w*|r[aiu]ng|ringing|wrote|writing|message|told|telling|let me know|spoke|speak|talked|talking)\b/i,
    kindness:
      /\byou (?:were (?:so |very )?kind|answered|shared|offered|listened|showed|took the time|welcomed|received|gave|told|spent|made time|explained|asked|walked|let me|invited me)\b/i,
    ahead:
      /\b(?:will|shall|[’']ll|would(?! like to (?:thank|say))|could|can|may|might|must|next|following|upcoming|second|another|expect\w*|hear\w*|decid\w*|decision|deadline|starts?|starting|begins?|available|free|away|look(?:ing)? forward|hope|instead|planned|due|board|committee|sent|send|sending|wrote|write to|written|posted|cancel\w*|reschedul\w*|postpon\w*|scheduled|invited|order\w*|deliver\w*|ship\w*|born|closes?|goes live|went live|go live|again(?= on)|back on)\b/i,
    topic:
      /\b(?:about|hear(?:ing)? (?:of|how)|that)\s(?!(?:[^.]*\b)?(?:role|position|job|post|vacancy|opportunity|opening|internship)\b)/i,
    limit:
      /\b(?:by|before|until|till|through|between|after|to|every|each|per|next|most|alternate|from|any|coming|other|is|are|be|falls?|takes place|black|cyber|good|ash|super|casual)\s+(?:the\s+)?$/i,
    behind:
      /^(?:s\b|['’]s (?!(?:\w+[ -]){0,4}(?:interview|conversation|call|chat|talk|meeting|panel|visit|session|tour|discussion))|\s+(?:vote|shift|night shift|meetings?|reviews?|market|times|club|group|prayers?|edition|paper|newsletter|build|deploys?|release)\b|\s+(?:for|as) (?:an?|the|our) (?:second|next|follow|further|new|other)|\s+(?:to|through|until|–|-)\s+(?:mon|tue|wed|thu|fri|sat|sun)|\s+(?:at [\d:.]+(?: ?[ap]m)? )?(?:works?|suits?|would|will|can|could)\b)/i,
  },
  de: {
    boundary:
      /[;:()–—]|,\s+(?=(?:dass|weil|denn|aber|sondern|wo|obwohl|während|sobald|wenn|nachdem)(?!\p{L}))|\s(?:und|aber|denn)\s+(?=(?:ich|Sie|wir|es)(?!\p{L}))/gu,
    thanks:
      /(?<!\p{L})(?:dank\p{L}*|bedanke\p{L}*|gefreut|gefallen|freude|genossen|gern|schön|angenehm\p{L}*)(?!\p{L})/iu,
    otherThings:
      /(?<!\p{L})(?:nachricht|e-?mail|mail|schreiben|brief|absage|zusage|angebot|einladung|anruf|rückmeldung|antwort|bewerbung|messe|urlaub|empfehlung)\p{L}*/iu,
    interview:
      /(?<!\p{L})(?:(?:vorstellungs|bewerbungs|kennenlern)gespräch\p{L}*|interview\p{L}*|termin|treffen|besuch|kennenlernen|kennenzulernen|kennengelernt|getroffen|bei Ihnen (?:war|sein)|empfangen|zeit.{0,60}genommen)(?!\p{L})/iu,
    talk: /(?<!\p{L})(?:gespräch\p{L}*|telefonat|austausch)(?!\p{L})/iu,
    call: /(?<!\p{L})(?:anruf\p{L}*|telefon\p{L}*|mitgeteilt|gesagt)(?!\p{L})/iu,
    kindness: /(?<!\p{L})(?:haben Sie|nahmen Sie|Sie sich|gezeigt|erzählt|genommen|herumgeführt)(?!\p{L})/iu,
    ahead:
      /(?<!\p{L})(?:werde\p{L}*|wird|würde\p{L}*|könnte\p{L}*|kann|können|spätestens|freue mich|nächste\p{L}*|kommende\p{L}*|zweite\p{L}*|weitere\p{L}*|entscheid\p{L}*|hören|melde\p{L}*|anfangen|beginn\p{L}*|verfügbar|bin)(?!\p{L})/iu,
    topic: /(?<!\p{L})(?:über|dass)\s(?!.*(?:Stelle|Position|Aufgabe|Job)(?!\p{L}))/iu,
    limit:
      /(?<!\p{L})(?:bis(?: zum)?|ab(?: dem)?|vor|nach|jeden|jeder|zwischen|nächsten|kommenden|seit)\s+(?:dem\s+|den\s+)?$/iu,
    behind: /^(?:s(?!\p{L})|\s+bis\s)/iu,
  },
  fr: {
    boundary:
      /[;:()–—]|,\s+(?=(?:je|j['’]|vous|nous|il|elle|on|ce|mais|car|puis)\b)|\s(?:et|mais|car|que|qui|lorsque|quand)\s+(?=(?:je|j['’]|vous|nous|il|elle|on|l['’]|le|la|les|votre|vos)(?!\p{L}))/giu,
    thanks:
      /(?<!\p{L})(?:merci\p{L}*|remerci\p{L}*|ravie?s?|plaisir|heureu\p{L}+|apprécié\p{L}*|enchanté\p{L}*)(?!\p{L})/iu,
    otherThings:
      /(?<!\p{L})(?:messages?|courriel|e-?mail|mail|lettre|appel|réponse|offre|proposition|invitation|candidature|décision|recommandation|salon)(?!\p{L})/iu,
    interview:
      /(?<!\p{L})(?:entretiens?|entrevue|rencontr\p{L}*|reçue?s?|accueil\p{L}*|visite\p{L}*)(?!\p{L})/iu,
    talk: /(?<!\p{L})(?:échanges?|discussion|conversation)(?!\p{L})/iu,
    call: /(?<!\p{L})(?:appel\p{L}*|téléphon\p{L}*|annonc\p{L}*)(?!\p{L})/iu,
    kindness: /(?<!\p{L})vous (?:avez|m['’]avez|nous avez)(?!\p{L})/iu,
    ahead:
      /(?<!\p{L})(?:prochaine?|pourr\p{L}+|ser(?:ai|a|ons|ez)|décid\p{L}+|commenc\p{L}+|disponible|espère|attend\p{L}*|autre|second|deuxième|aurai\p{L}*|aura|auront|auront lieu)(?!\p{L})/iu,
    topic: /(?<!\p{L})(?:au sujet d|à propos d|sur|de l[’']|que)(?!.*\bposte\b)/iu,
    limit:
      /(?<!\p{L})(?:d['’]ici|avant|jusqu['’]au|à partir|chaque|après|dès|entre|tous les)\s+(?:le\s+|au\s+|du\s+|de\s+)?$/iu,
    behind: /^(?:s(?!\p{L})|\s+prochain)/iu,
  },
  es: {
    boundary:
      /[;:()–—]|,\s+(?=(?:y|pero|que|porque|aunque|donde|yo|usted|me)(?!\p{L}))|\sy\s+(?=(?:yo|usted|me|le|estoy|quedo|espero)(?!\p{L}))/giu,
    thanks:
      /(?<!\p{L})(?:gracias|agrade\p{L}+|placer|encant\p{L}+|gust\p{L}+|disfrut\p{L}+|alegr\p{L}+)(?!\p{L})/iu,
    otherThings:
      /(?<!\p{L})(?:mensaje|correo|carta|llamada|respuesta|oferta|invitación|solicitud|decisión|feria|recomendación)(?!\p{L})/iu,
    interview:
      /(?<!\p{L})(?:entrevista\p{L}*|reunión|visita|encuentro|conocer(?:le|la|lo|les|nos|te)|recibir(?:me|nos)|recibieron|nos vimos|tiempo que me)(?!\p{L})/iu,
    talk: /(?<!\p{L})(?:conversación|charla|hablamos)(?!\p{L})/iu,
    call: /(?<!\p{L})(?:llam\p{L}*|teléfono|comunic\p{L}*)(?!\p{L})/iu,
    kindness: /(?<!\p{L})me (?:dedicó|mostró|habló|contó|explicó|recibió|enseñó)(?!\p{L})/iu,
    ahead:
      /(?<!\p{L})(?:próxim\p{L}+|podría\p{L}*|estaré|decid\p{L}+|empez\p{L}+|disponible|espero|quedo|otra|segunda)(?!\p{L})/iu,
    topic: /(?<!\p{L})(?:sobre|de que|acerca de)(?!.*(?:puesto|vacante)(?!\p{L}))/iu,
    limit:
      /(?<!\p{L})(?:antes del?|hasta|a partir|cada|después del?|desde|entre|los|próximo)\s+(?:el\s+|del\s+)?$/iu,
    behind: /^\s+(?:próximo|que viene)/iu,
  },
  it: {
    boundary:
      /[;:()–—]|,\s+(?=(?:e|ma|che|perché|dove|io|lei)(?!\p{L}))|\se\s+(?=(?:io|lei|mi|resto|spero)(?!\p{L}))/giu,
    thanks: /(?<!\p{L})(?:grazie|ringrazi\p{L}+|piacere|apprezz\p{L}+|lieto|lieta)(?!\p{L})/iu,
    otherThings:
      /(?<!\p{L})(?:messaggio|e-?mail|lettera|telefonata|risposta|offerta|invito|candidatura|decisione|fiera)(?!\p{L})/iu,
    interview:
      /(?<!\p{L})(?:colloqui\p{L}*|incontr\p{L}*|visita|conoscer(?:la|vi|ti)|ricevut[oaie]|accolt[oaie])(?!\p{L})/iu,
    talk: /(?<!\p{L})(?:conversazione|chiacchierata|parlato)(?!\p{L})/iu,
    call: /(?<!\p{L})(?:telefon\p{L}*|chiam\p{L}+|comunic\p{L}*)(?!\p{L})/iu,
    kindness: /(?<!\p{L})mi (?:ha|avete|hanno) (?:dedicato|mostrato|parlato|raccontato|spiegato)(?!\p{L})/iu,
    ahead:
      /(?<!\p{L})(?:prossim\p{L}+|potrei|sarò|deci\p{L}+|iniziare|disponibile|spero|altr[oa]|second[oa])(?!\p{L})/iu,
    topic: /(?<!\p{L})(?:su|sul|sulla|che|riguardo)(?!.*(?:posizione|posto|ruolo)(?!\p{L}))/iu,
    limit: /(?<!\p{L})(?:entro|prima d[ie]l?|fino al?|dal?|ogni|dopo|tra)\s+(?:il\s+)?$/iu,
    behind: /^\s+(?:prossimo|che viene)/iu,
  },
  nl: {
    boundary:
      /[;:()–—]|,\s+(?=(?:maar|want|dat|omdat|waar|en)(?!\p{L}))|\s(?:en|maar|want)\s+(?=(?:ik|u|je|jullie|wij|we)(?!\p{L}))/giu,
    thanks: /(?<!\p{L})(?:dank|bedankt|bedanken|dankbaar|genoten|prettig|fijn|leuk)(?!\p{L})/iu,
    otherThings:
      /(?<!\p{L})(?:bericht|e-?mail|mail|brief|telefoontje|antwoord|aanbod|uitnodiging|sollicitatie|beslissing|beurs)(?!\p{L})/iu,
    interview:
      /(?<!\p{L})(?:sollicitatiegesprek|interview|kennismaking\p{L}*|ontmoet\p{L}*|bezoek|ontvangen|rondleiding|tijd.{0,60}genomen)(?!\p{L})/iu,
    talk: /(?<!\p{L})(?:\p{L}*gesprek|gesproken)(?!\p{L})/iu,
    call: /(?<!\p{L})(?:bel\p{L}*|gebeld|telefo\p{L}*|verteld)(?!\p{L})/iu,
    kindness: /(?<!\p{L})(?:heeft u|hebt u|hebben jullie|nam u)(?!\p{L})/iu,
    ahead:
      /(?<!\p{L})(?:zal|zullen|zou|kan|kunnen|volgende|tweede|ander\p{L}*|beslis\p{L}*|begin\p{L}*|beschikbaar|hoop|ben)(?!\p{L})/iu,
    topic: /(?<!\p{L})(?:over|dat)\s(?!.*(?:functie|vacature|baan)(?!\p{L}))/iu,
    limit: /(?<!\p{L})(?:voor|uiterlijk|tot|vanaf|elke|iedere|na|tussen|sinds)\s+(?:de\s+)?$/iu,
    behind: /^(?:en(?!\p{L})|\s+tot\s)/iu,
  },
  pt: {
    boundary:
      /[;:()–—]|,\s+(?=(?:e|mas|que|porque|onde|eu|você)(?!\p{L}))|\se\s+(?=(?:eu|você|me|fico|espero)(?!\p{L}))/giu,
    thanks: /(?<!\p{L})(?:obrigad[oa]|agrade\p{L}+|prazer|gost\p{L}+|ador\p{L}+)(?!\p{L})/iu,
    otherThings:
      /(?<!\p{L})(?:mensagem|e-?mail|carta|ligação|resposta|proposta|convite|candidatura|decisão|feira|indicação)(?!\p{L})/iu,
    interview:
      /(?<!\p{L})(?:entrevista\p{L}*|reunião|visita|encontro|conhecê-l[oa]s?|receber(?:-me)?)(?!\p{L})/iu,
    talk: /(?<!\p{L})(?:conversa|falamos|conversamos)(?!\p{L})/iu,
    call: /(?<!\p{L})(?:lig\p{L}+|telefon\p{L}*|comunic\p{L}*)(?!\p{L})/iu,
    kindness: /(?<!\p{L})me (?:mostrou|falou|contou|explicou|recebeu)(?!\p{L})/iu,
    ahead:
      /(?<!\p{L})(?:próxim\p{L}+|poderia\p{L}*|estarei|decid\p{L}+|começ\p{L}+|disponível|espero|fico|outra|segunda conversa)(?!\p{L})/iu,
    topic: /(?<!\p{L})(?:sobre|que|acerca de)(?!.*(?:vaga|cargo)(?!\p{L}))/iu,
    limit:
      /(?<!\p{L})(?:antes d[eoa]|até|a partir d[eoa]|cada|depois d[eoa]|desde|entre|próxim[oa])\s+(?:o\s+|dia\s+)?$/iu,
    behind: /^\s+que vem/iu,
  },
};
