import type { LetterLanguage } from './language.ts';

/** How a language names the company that the letter goes to, and other companies rightly. */
interface CompanyTalk {
  /** Before a name: whatever company stands there is the one that one hopes to work for. */
  readonly employer: string;
  /** Before a name that is a company's, as `& Co` tells: the one that one hopes to work for. */
  readonly likely: string;
  /** Before a name, in talk about the company that the letter goes to; others may stand there, too. */
  readonly near: string;
  /** Behind a name that starts its sentence: the place one hopes to work at. */
  readonly behind: RegExp;
  /** Talk of one's own past, of customers, of competitors, of friends. */
  readonly others: RegExp;
  /** What is hoped for, or spoken of as the job at hand. */
  readonly hope: RegExp;
}

const job = '(?:role|position|post|job|opening|vacancy|opportunity|internship|traineeship|apprenticeship)s?';

export const companyTalk: Readonly<Record<LetterLanguage, CompanyTalk>> = {
  en: {
    employer: [
      '\\b(?:[Jj]oin|[Jj]oining)(?: (?:the (?:\\p{L}+ ){0,2}(?:team|people|folks) at|you at|you all at))?',
      `\\b${job}(?: \\p{L}+){0,3}? (?:at|with|for)`,
      '\\b(?:[Ww]ork|[Ww]orking|[Ss]tart|[Ss]tarting|[Cc]areer|[Ff]uture) (?:for|at)',
      '\\b(?:member of the team|part of the team|place|myself) at',
      '\\b(?:be|become|becoming|being|am) (?:a )?part of',
    ].join('|'),
    likely:
      '\\b(?:hear(?:ing)? from|life at|interview(?:ing)? (?:with|at)|learn(?:ed|t|ing)? (?:\\p{L}+ ){0,3}about|telling me (?:\\p{L}+ ){0,3}about|contribut\\p{L}+ to|interest in|interested in|excited about|member of)',
    near: [
      '\\b(?:interview(?:ing)?|conversation|visit|day|meeting|offer|application|team|everyone|everybody|people|you|work|working|life|culture|mission)(?: \\p{L}+){0,4}? (?:at|with|for|to|of)',
      '\\b(?:interest(?:ed)?|excited|enthusias\\p{L}+|passionate|keen) (?:in|about|for|on)(?: (?:the )?(?:work|working|role|position|joining)(?: (?:at|with|for))?)?',
      '\\b(?:part of|contribut\\p{L}+ to|apply(?:ing)? (?:to|at)|learn(?:ed|t|ing)? (?:more |a lot |so much )?about|telling me (?:\\p{L}+ ){0,3}about|come to|start(?:ing)? at|choosing|you and|hear(?:ing)? from|word from|answer from)',
    ].join('|'),
    behind:
      /^,? (?:seems|seemed|is|would be|feels|sounds|looks) (?:to be |to me |like )?(?:(?:an?|the|just the|exactly the) (?:\p{L}+ ){0,4}(?:place|company|team|employer|house|home|organi[sz]ation)|exactly where|just where|where I)\b/u,
    others:
      /\b(?:previous(?:ly)?|former(?:ly)?|used to|when I|while I|where I|my (?:time|years?|work|internship|colleagues?|current|last|old|team|role|job|position|experience|background|days|own|first|friend|brother|sister|wife|husband|manager|boss)|I(?:['’]ve| have)? (?:worked|work|was|led|built|spent|left|joined|managed|ran|did|accepted|decided|chose|signed|received|trained|studied|sold|learnt|learned)|currently|years? (?:at|with)|customers?|clients?|compet\w+|rivals?|suppliers?|vendors?|partners?|(?<!(?:would|should|['’]d) )like(?! to)|unlike|compar\w+|such as|other|another|also|whereas|instead|similar|friends?|both|between|API|platform|product|moved|move|studied|trained|course|training)\b/i,
    hope: /\b(?:would|will|could|['’]d|['’]ll|look(?:ing)? forward|keen|interest\w*|hope|hoping|want|love|glad|happy|delighted|excited|excites|proud|pleasure|suit\w*|apply|applied|appl\w+ for|consider\w*|remain|thank\w*|discuss\w*|spoke|about)\b/i,
  },
  de: {
    employer:
      '(?<!\\p{L})(?:Stelle|Position|Aufgabe|Job|Praktikum)(?: (?:als|im|in der) (?:[\\p{L}*:/-]+ ){1,4}?)? ?(?:bei|in der|für) (?:der |dem )?(?!\\p{L}*ung(?!\\p{L}))|(?<!\\p{L})(?:arbeiten|tätig|Mitarbeit|anfangen|einzusteigen) bei',
    likely: '(?<!\\p{L})(?:von|für|Teil von|Gespräch bei)',
    near: '(?<!\\p{L})(?:bei|von|für|zu|über|mit)(?: der| dem)?',
    behind: /^ (?:scheint|ist|wäre|wirkt) (?:mir )?(?:ein|der|die|das|genau)/,
    others:
      /(?<!\p{L})(?:früher\p{L}*|vorher|ehemalig\p{L}*|damals|als ich|mein\p{L}* (?:jetzig|letzt|derzeit|früher|Kolleg|Zeit|Ausbildung|Chef)\p{L}*|war ich|habe ich|ich habe|wo ich|Kund\p{L}*|Wettbewerb\p{L}*|Lieferant\p{L}*|wie|auch|andere\p{L}*|ebenfalls|zwischen|Jahre|derzeit|gelernt|studiert)(?!\p{L})/iu,
    hope: /(?<!\p{L})(?:würde\p{L}*|könnte\p{L}*|möchte\p{L}*|freue|gern|gerne|reizt|interess\p{L}+|vorstellen|hoffe|Stelle|Position)(?!\p{L})/iu,
  },
  fr: {
    employer:
      "(?<!\\p{L})(?:rejoindre|intégrer)|(?<!\\p{L})(?:poste|travailler|stage)(?: (?:de|d[’']|comme|pour) ?(?:[\\p{L}-]+ ){1,4}?)? ?(?:chez|pour)|(?<!\\p{L})partie (?:de l[’']équipe )?de",
    likely: '(?<!\\p{L})(?:équipe de|entretien chez)',
    near: '(?<!\\p{L})(?:chez|pour|avec|de|à)',
    behind: /^ (?:semble|est|serait) (?:être )?(?:une?|le|la|exactement)/,
    others:
      /(?<!\p{L})(?:précédent\p{L}*|ancien\p{L}*|auparavant|avant|quand|lorsque|mon (?:poste|employeur|équipe|collègue)|mes (?:collègues|années)|ma (?:formation|collègue)|actuel\p{L}*|où je|j['’]ai|clients?|concurrent\p{L}*|fournisseurs?|comme|aussi|autre\p{L}*|entre|années?)(?!\p{L})/iu,
    hope: /(?<!\p{L})(?:serais|aimerais|souhait\p{L}+|heureu\p{L}+|ravie?|plaît|intéress\p{L}+|espère|poste|fière?)(?!\p{L})/iu,
  },
  es: {
    employer:
      '(?<!\\p{L})(?:unirme|incorporarme|sumarme) a|(?<!\\p{L})(?:puesto|trabajar|prácticas)(?: (?:de|como) (?:[\\p{L}-]+ ){1,4}?)? ?(?:en|para)|(?<!\\p{L})parte (?:del equipo )?de',
    likely: '(?<!\\p{L})(?:equipo de|entrevista en)',
    near: '(?<!\\p{L})(?:en|para|con|de|a)',
    behind: /^ (?:parece|es|sería) (?:ser )?(?:un|una|el|la|justo)/,
    others:
      /(?<!\p{L})(?:anterior\p{L}*|antes|cuando|mi (?:puesto|trabajo|equipo|compañero|compañera|jefe|etapa)|mis (?:años|compañeros)|actual\p{L}*|donde|trabajé|he |client\p{L}+|compet\p{L}+|proveedor\p{L}*|como|también|otr[oa]s?|entre|años?)(?!\p{L})/iu,
    hope: /(?<!\p{L})(?:gustaría|encantaría|interesa\p{L}*|ilusión|espero|deseo|puesto|orgullos[oa])(?!\p{L})/iu,
  },
  it: {
    employer:
      '(?<!\\p{L})(?:posizione|posto|ruolo|lavorare|lavoro|tirocinio)(?: (?:di|come|da) (?:[\\p{L}-]+ ){1,4}?)? ?(?:in|presso|per|da|alla|nella)|(?<!\\p{L})(?:unirmi|far parte) (?:a|di|del team di)',
    likely: '(?<!\\p{L})(?:team di|colloquio (?:in|presso))',
    near: '(?<!\\p{L})(?:in|presso|per|con|da|di)',
    behind: /^ (?:sembra|è|sarebbe) (?:essere )?(?:un|una|il|la|proprio)/,
    others:
      /(?<!\p{L})(?:precedente\p{L}*|prima|quando|mio (?:lavoro|ruolo|team|collega)|mia (?:collega|formazione)|attual\p{L}*|dove|ho|client\p{L}+|concorren\p{L}+|fornitor\p{L}+|come|anche|altr[oaie]|tra|anni?)(?!\p{L})/iu,
    hope: /(?<!\p{L})(?:vorrei|mi piacerebbe|interess\p{L}+|spero|posizione|felice|lieto|lieta)(?!\p{L})/iu,
  },
  nl: {
    employer:
      '(?<!\\p{L})(?:functie|vacature|baan|rol|werken|stage)(?: (?:van|als) (?:[\\p{L}-]+ ){1,4}?)? ?(?:bij|voor)',
    likely: '(?<!\\p{L})(?:team van|gesprek bij)',
    near: '(?<!\\p{L})(?:bij|voor|van|met)',
    behind: /^ (?:lijkt|is|zou) (?:mij )?(?:een|de|het|precies)/,
    others:
      /(?<!\p{L})(?:vorige|voorheen|eerder|toen|mijn (?:werk|baan|team|collega\p{L}*|functie|huidige|laatste|tijd)|huidige|waar ik|heb ik|ik heb|klant\p{L}*|concurrent\p{L}*|leverancier\p{L}*|zoals|ook|andere?|tussen|jaar)(?!\p{L})/iu,
    hope: /(?<!\p{L})(?:zou|graag|interess\p{L}+|hoop|functie|vacature|blij)(?!\p{L})/iu,
  },
  pt: {
    employer:
      '(?<!\\p{L})(?:vaga|trabalhar|estágio|cargo)(?: (?:de|como) (?:[\\p{L}-]+ ){1,4}?)? ?(?:na|no|para a|em)|(?<!\\p{L})(?:juntar-me|integrar|fazer parte) (?:à|ao|a|da|do)?',
    likely: '(?<!\\p{L})(?:equipe da|entrevista na)',
    near: '(?<!\\p{L})(?:na|no|em|para|com|da|do|à|ao)',
    behind: /^ (?:parece|é|seria) (?:ser )?(?:um|uma|o|a)/,
    others:
      /(?<!\p{L})(?:anterior\p{L}*|antes|quando|meu (?:cargo|trabalho|time|colega)|minha (?:equipe|colega)|atual\p{L}*|onde|trabalhei|client\p{L}+|concorr\p{L}+|fornecedor\p{L}*|como|também|outr[oa]s?|entre|anos?)(?!\p{L})/iu,
    hope: /(?<!\p{L})(?:gostaria|adoraria|interess\p{L}+|espero|vaga)(?!\p{L})/iu,
  },
};
