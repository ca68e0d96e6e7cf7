/** What people write down after a talk, and how much it tells of a job: 2 where it hardly ever stands elsewhere, less than 0 where it is of something else. */
interface SignRow {
  readonly weight: 1 | 2 | -3;
  readonly says: RegExp;
}

/**
 * THE table of what tells the notes of a talk about a job from others with a name and an hour. Each row counts once: pay alone may be
 * that of a plumber, a decision that of a school.
 */
const signs: Readonly<Record<string, SignRow>> = {
  interview: {
    weight: 2,
    says: /interview|vorstellungsgespr|bewerbungsgespr|entretien|entrevista|colloquio|sollicitatie|面接|面试|面試|면접/iu,
  },
  round: {
    weight: 2,
    says: /(?<!\p{L})(?:(?:2nd|3rd|second|third|final|last|next|another|erste|zweite|letzte) (?:rounds?|rd|stage|chat|interview|runde|gespräch)|hiring (?:manager|mgr)|(?:two|three|\d) (?:stages|rounds)|(?:2e|deuxième|prochain|second) (?:tour|entretien)|segunda (?:ronda|entrevista|fase|etapa))(?!\p{L})|[一二三]次|最終|選考|逆質問|内定/iu,
  },
  role: {
    weight: 1,
    says: /(?<!\p{L})(?:the (?:role|job|post|position|vacancy)|(?:role|job|post|position|vacancy) ?:|(?:a|an|not a) (?:\p{L}+ )?job|recruiters?|I'?d (?:be|report|run|own|lead)|reports? to|replac\w+ (?:someone|somebody)|start date|start(?:ing)? (?:in )?(?:asap|jan|mon)|head ?count|stellenbeschreibung|le poste|el puesto|a vaga)(?!\p{L})|求人|配属/iu,
  },
  panel: {
    weight: 1,
    says: /(?<!\p{L})(?:panel|selection criteria|merit selection|(?:the|all) candidates|referees?|jury de recrutement|tribunal de selección|banca)(?!\p{L})/iu,
  },
  pay: {
    weight: 1,
    says: /(?<![\p{L}\p{N}.,-])\d{2,3}(?:\.\d)?k(?!\p{L})|\d\d?(?:[.,]\d\d?)? ?(?:\/|per |an |p)h(?:ou)?r?(?!\p{L})|(?<!\p{L})(?:salary|wages?|bonus|base|pension|equity|options|pay (?:band|scale|rate|range)|the pay|band [\dA-Z]|per annum|gehalt|brutto|salaire|sueldo|salario|salário)(?!\p{L})|^[\s>*+-]{0,6}[£$€]?\d{2,3}(?:[.,]\d+)? ?(?:-|–|to) ?[£$€]?\d{2,3}(?:[.,]\d+)?k?(?!\p{L}|[:/])|[£$€] ?\d{2,3}(?:k|,\d{3})|年収|月給|\d{3}万/imu,
  },
  terms: {
    weight: 1,
    says: /(?<!\p{L})(?:hybrid|wfh|work(?:ing)? from home|remote(?:ly)?|(?:days?|x) (?:a week |per week |wk )?(?:on[- ]?site|in the office|in office|home|remote|wfh)|commut\w*|(?:w(?:ee)?ks?|months?'?) notice|notice period|probation(?:ary)?|on[- ]call|shifts?|part[- ]time|full[- ]time|\d ?hrs? a week|annual leave|days'? (?:holiday|leave|pto)|pto|mileage|relocat\w*|perm(?:anent)?|fixed[- ]term|contract|homeoffice|teilzeit|vollzeit|probezeit|kündigungsfrist|télétravail|préavis|teletrabajo|home office)(?!\p{L})|転勤|残業|夜勤|リモート|在宅/iu,
  },
  hearing: {
    weight: 1,
    says: /(?<!\p{L})(?:(?:let|letting) (?:me|us|everyone|people) know|(?:I'?ll|I will|you'?ll|you will|everyone (?:will|hears)|we'?ll|will|should|to) hear|be in touch|get(?:ting)? back to (?:me|us|everyone)|(?:they|he|she|\p{Lu}\p{Ll}+)(?:'d|'ll| would| will) (?:call|ring|email|e-mail|phone|write|say)|(?:decide|deciding|decision)|they (?:choose|pick)|(?:answer|word|know more) by|ring me|nothing yet|still (?:nothing|nowt)|(?:other|more|last) (?:candidates?|people?|persons?|ppl) to see|(?:\d+|two|three|four|five|six) (?:(?:others?|more) )?to see|candidates|shortlist\w*|melden sich|bescheid|rückmeldung|réponse|me (?:llaman|avisan)|respuesta|retorno)(?!\p{L})|結果|通過|連絡/iu,
  },
  thanks: {
    weight: 1,
    says: /(?<!\p{L})(?:thank(?:s|ed|[- ]?yous?|ing)?(?: you)?|thx|ty (?:note|card|mail|email)|(?:haven'?t|didn'?t|not) (?:written|write|wrote|emailed)|(?:wrote|emailed|mailed|sent) (?:to )?(?:him|her|them|it|a card)|danke?(?:smail)?|bedankt|remerci\w+|gracias|agradec\w+|obrigad[oa])(?!\p{L})|お礼/iu,
  },
  asked: {
    weight: 1,
    says: /(?:^|[.!?] )[\s*-]{0,4}asked(?!\p{L})|(?<!\p{L})(?:(?:they|he|she|\p{Lu}\p{Ll}+) (?:asked|asks|wanted to know|quizzed|grilled)|asked (?:me|abt|about|why|what|where|how|for (?:an?|my))|questions? about|gefragt|fragt\w*|m'a demandé|on m'a|me preguntaron|preguntaron|perguntaram)(?!\p{L})|聞かれ|質問|志望/imu,
  },
  motive: {
    weight: 1,
    says: /(?<!\p{L})(?:why (?:I'?m |are you |I am )?(?:leaving|leave|left)|why (?:do you want|I want|us|them)|strengths?|weakness(?:es)?|tell me about|a time (?:I|you|when)|see myself|my (?:cv|portfolio|resume|notice)|i could start|start (?:whenever|straight away|right away)|wechselgrund|warum (?:ich|wir))(?!\p{L})|志望動機|転職理由/iu,
  },
  task: {
    weight: 1,
    says: /(?<!\p{L})(?:whiteboard|take[- ]home|(?:cad|coding|written|case|design|excel|typing) (?:task|test|exercise|study)|(?:trial|demo) (?:shift|day|lesson)|present(?:ation|ed)|probearbeiten|probetag|essai|prueba técnica)(?!\p{L})|課題/iu,
  },
  end: {
    weight: 1,
    says: /(?<!\p{L})(?:pull(?:ed|ing)? out|withdr[ae]w\w*|turned (?:it|them|me) down|reject\w*|unsuccessful|gone with (?:someone|somebody|another)|went (?:with|to) (?:someone|somebody|another)|not this time|offered|offer!*|absage|abgesagt|refus\w*|rechaz\w+)(?!\p{L})|不採用|お祈り|お見送り|辞退/iu,
  },
  home: {
    weight: -3,
    says: /(?<!\p{L})(?:mortgage|tenan(?:t|cy)|rent|landlord|deposit|pcm|viewings?|bedrooms?|survey(?:or)? of the (?:house|flat)|miete|kaution|loyer|alquiler)(?!\p{L})/iu,
  },
  trade: {
    weight: -3,
    says: /(?<!\p{L})(?:quot(?:e|ation)s?|invoices?|day rate|(?:a|new|their) (?:web)?site|estimate|purchase order|sample by|discount|warranty|proposal|retainer|angebot|devis|presupuesto)(?!\p{L})/iu,
  },
  study: {
    weight: -3,
    says: /(?<!\p{L})(?:msc|m\.?a\.? in|mba|phd|(?:tuition|course|the) fees|fees \d\S*|dissertation|open day|modules?|volunteer(?:ing|s)?|scholarship|studium|ehrenamt|bénévol\p{L}*)(?!\p{L})/iu,
  },
  leaving: {
    weight: -3,
    says: /(?<!\p{L})(?:(?:the|redundancy|settlement|severance|leaving) package|settlement|consultation|ballot|wage claim|tribunal|appraisal|my (?:line )?manager|mentor(?:ing)?|careers? advis[eo]r)(?!\p{L})/iu,
  },
};

const rows = Object.values(signs);

/** How much a text tells of a talk about a job. */
export function signsOfJob(text: string): number {
  return rows.reduce((sum, { weight, says }) => sum + (says.test(text) ? weight : 0), 0);
}
