/**
 * THE tables of the words by which notes tell whom the writer met, in English, German, French, Spanish and Portuguese. Each is held against
 * what stands before or behind a name within a sentence.
 */

/** Labels before the people who were there: `Panel: Dana Okafor (CTO), Luis`. */
export const metLabel =
  /^(?:(?:who (?:was there|i met|interviewed me)|people(?: (?:i )?met)?|present|attend(?:ees|ing)|participants|in the room|on the (?:call|panel|zoom)|(?:their|other) side|faces|them|met(?: with)?|with|w\/|spoke (?:to|with)|talked (?:to|with)|interview(?:ers?|ed by)|(?:interview )?panel(?:l?ists?)?)|dabei|anwesend|teilnehmer(?:innen)?|mit|gesprächspartner(?:in|innen)?|présente?s?|avec|interlocu(?:teur|trice)s?|jury|entrevistador(?:a|es|as)?|con|com|presentes|asistentes)\s*(?:[:：=]|\s[-–—]\s)\s*$/iu;

/** What the writer did with somebody, before the name. */
export const metBefore =
  /(?<!\p{L})(?:(?:I |we )?(?:met(?: up)?(?: with)?|spoke (?:to|with)|talked (?:to|with)|chatted (?:to|with)|shadowed|(?<!\p{L}[.,]? )saw|sat (?:\p{L}+ ){0,6}with|sat (?:opposite|across from))|(?:interview(?:ed)?|seen|met|greeted|grilled|welcomed|received|shown (?:a?round|in|the \p{L}+)|walked (?:a?round|through)|driven (?:a?round|up|out)) by|(?:interview|(?:phone|video|zoom|teams|intro|first|screening) (?:call|chat|screen)|phone screen|trial|tour|walk ?(?:round|through)|hour|minutes|mins?|lunch|coffee|session) with|panel (?:was|of|were)|(?:it|they|there) (?:was|were|is) (?:just |only )?|sprach mit|gesprochen mit|gespräch mit|habe? getroffen|rencontré|reçue? par|parlé (?:à|avec)|entretien avec|hablé con|entrevista con|me (?:recibió|entrevistó|atendió)|falei com|conversei com|entrevista com|me recebeu)\s*:?\s+(?:both |the |with )?$/iu;

/** What somebody did to the writer who was at the interview, behind the name. */
export const metBehind =
  /^,?\s+(?:(?:then|also|just|really|first|who|and|both|all|again|kindly|even|straight away|finally)\s+)*(?:ask(?:s|ed)?\b(?! how (?:it|that) went)|wanted to (?:know|hear|see)|(?:interviewed|grilled|quizzed|greeted|welcomed|met|showed|walked|took|drove|gave|handed|told|let|made|bought|poured|offered|pushed|put|brought|tested|thanked|sent|invited|stopped|lent|fed|sat|talked|had|got|trusted|warned|helped) (?:me|us)\b|shouted me\b|(?:ran|led|chaired|opened|started|began|kicked off|closed|did) (?:the |most of the |all the )?(?:interview|panel|chat|call|session|meeting|tour|talking|intros?)|explained|introduced|sat in|took (?:notes|over)|wrote (?:it|that|this|something)|fragte|wollte wissen|(?:hat|haben) (?:mich |mir |uns )?(?:\p{L}+ ){0,6}(?:gefragt|gezeigt|erklärt|erzählt|geführt|begrüsst|begrüßt|empfangen|abgeholt|herumgeführt|mitgenommen|vorgestellt|nachgehakt)|(?:hat|haben) (?:mich|mir|uns) (?:\p{L}+ ){0,8}\p{L}*ge\p{L}+(?:t|en)|(?:holte|begrüsste|begrüßte|empfing|nahm|brachte|begleitete|fuhr|bot|gab|liess|ließ) (?:mich|mir|uns)|(?:zeigte|erklärte|erzählte|führte) (?:mir|mich)|(?:m|nous) ?['’]? ?(?:a|ont) (?:aussi |même |bien |tout |ensuite )?\p{L}+(?:é|i|is|it|ert|u)e?s?(?!\p{L})|a (?:demandé|posé|expliqué|voulu savoir)|voulait savoir|(?:me|nos) (?:preguntó|enseñó|mostró|explicó|contó|recibió|dijo|hizo|pidió|\p{L}{3,}(?:ó|aron|ieron))|preguntó|quería saber|(?:me|nos) (?:perguntou|mostrou|explicou|contou|recebeu|disse|fez|pediu|\p{L}{3,}(?:ou|eu|iu|aram|eram))|perguntou|quis saber)/iu;

/** In Japanese: what somebody did for the writer or asked, behind the name. */
export const metInJapanese =
  /^(?:さん|様|氏|先生)(?:\([^)]*\)|（[^）]*）)?(?:[:：、]|が|から|に|は|の(?:質問|話|説明|案内))[^。]{0,60}(?:くれた|くださ|下さ|いただ|もらった|聞かれ|訊かれ|質問|と言われ|説明|案内|迎え|話して|教えて|約束|に送る)/u;

/** Before a name in Japanese: somebody from elsewhere. */
export const otherInJapanese =
  /(?:前職|前の\p{L}{1,4}|元|友人|知人|同僚|先輩|後輩|夫|妻|母|父|兄|姉|弟|妹|紹介者|エージェント)の?$/u;

/** What tells only that somebody was spoken of as if present. */
export const toldBehind =
  /^,?\s+(?:(?:then|also|just|really|first|both)\s+|\p{L}+ly\s+)*(?:\p{Ll}{3,}(?:s|ed)|said|says|goes|went|reckons|reckoned|wants|wanted|told|mentioned|talked|talks|laughed|smiled|nodded|liked|likes|lit up|came in|was (?:lovely|great|nice|kind|warm|friendly|very|really|quiet|funny|sharp|late|so)|seemed|needs|thinks|thought|kept|described|looked|has|had|is|does|runs|leads|meinte|sagte|erzählte|a dit|dit|dijo|contó|disse|contou|ist|war|hat|will|braucht|leitet|macht|kommt|est|était|veut|cherche|répare|dirige|gère|es|era|quiere|lleva|dirige|busca|necesita|é|quer|precisa|cuida|toca)(?!\p{L})/iu;

/** What the writer did to somebody: before the name. */
export const toldBefore =
  /(?<!\p{L})(?:I(?:['’]d| had)? (?:asked|told|showed|gave|promised|thanked|owe)|asked|told|promised|owes?|showed|Q(?: from)?|question from|(?:says|said|from|by) |according to|per|with)\s+$/iu;

/** Sentences about what is not the interview: another time, another place, what is still to come. */
export const elsewhere =
  /\b(?:used to (?:work|be)|years? ago|my last|my old|my former|my previous|at my|previously|worked (?:with|for|under)|back (?:when|at|in)|when I was|reminds? me of|like (?:my|when)|(?:will|['’]ll|shall|should|could|would|might|going to|hope to|want to|to) (?:\p{L}+ )?(?:meet|speak|talk|interview|see)|next (?:round|interview|stage|step)|second round|final round|round (?:two|three|2|3)|(?:would|['’]d|will|['’]ll) report to|reports? to|references?|referees?|warn|book by|podcast|article|wrote the book|quoted?|author|novel|film|movie|song|famous|before I went in|on the (?:bus|train|phone to)|at home|used to)\b/iu;

/** Headings of what is not about the interview, or not told of it. */
export const otherSection =
  /\b(?:prep\w*|research\w*|background|before|reading|references?|referees?|to ?dos?|tasks?|actions?|next|home|questions? (?:for|to)|to ask|star|stories|job (?:ad|spec|description)|jd|about the (?:company|team)|glassdoor|reviews?|applications?|other|org ?chart|team|links|contacts|network|personal|private|family)\b|vorbereitung|préparation|preparación|preparação/i;

const family =
  'wife|husband|mum|mam|mom|dad|da|ma|mother|father|sister|brother|son|daughter|aunt|auntie|uncle|cousin|nan|gran|grandma|grandad|granny|grandpa|nephew|niece|girlfriend|boyfriend|fiancée?|friend|mate|pal|neighbou?r|landlord|dog|cat|kid|baby|boy|girl|frau|mann|mutter|vater|bruder|schwester|freund(?:in)?|mari|femme|copain|copine|marido|esposa|hermano|hermana|amig[oa]|namorad[oa]|irmão|irmã';

/** Who is the writer's own, or somebody's family, before the name. */
export const ownBefore = new RegExp(
  String.raw`(?<!\p{L})(?:(?:my|our|meine?[mnrs]?|mon|ma|mes|mi|mis|meus?|minhas?) (?!(?:interviewer|host|guide|contact|buddy|(?:future|new|potential|prospective|would-be) )(?:\p{L}|\b))(?:[\p{L}’'-]+ ){0,3}|(?:${family}|ex|former|old (?:boss|manager)|previous|candidates?|applicants?|referee|reference|referrer|author|the late|Auntie|Uncle|like|as|than|unlike|Saint|St\.?) (?:is |was |called |named )?),?\s*$`,
  'iu',
);

/** The same behind the name. */
export const ownBehind = new RegExp(
  String.raw`^(?:['’]s?)?\s*(?:(?:,|\(|[-–—=]|is|was|who is|who was)\s*(?:(?:my|our|an?|the|his|her|their)\s+)?|:\s*(?=(?:my|our)\s))(?:my|our|(?:old|former|ex|previous|other)\b|ex-|(?:${family}|candidate|applicant|referee|reference|ref|author|competitor|hairdresser|mentor|agency|recruiter at)(?!\p{L}))`,
  'iu',
);

/** Who was not there, behind the name. */
export const absentBehind =
  /^,?\s+(?:who\s+)?(?:(?:was|is|were|will be|would be|['’]s)\s+(?:not|n['’]t|away|off|ill|sick|out|on (?:leave|holiday|vacation|a course|parental|maternity|paternity|sabbatical)|absent|travel+ing|retiring|leaving|gone|dead|missing)|(?:wasn|isn|didn|couldn|can|won|hasn)['’]?t|could not|can not|did not (?:come|make|show|join)|never (?:came|showed|turned up)|left|retired|quit|passed away|died|founded|invented)\b/iu;

/** What a person is never behind, without an article or with one: `the Canon`, `at Moniepoint`. */
export const thingBefore =
  /(?<!\p{L})(?:the|an?|at|in|on|into|onto|via|using|near|than|every|each|some|any|no|to the|der|die|das|den|dem|im|am|bei|beim|le|la|les|l['’]|du|au|chez|el|los|las|en|al|o|os|na|no|em)\s+$/iu;

/** What a column of people is called. */
export const personColumn = /^\s*(?:who|names?|person|interviewers?|wer|qui|quién|quem)\s*$/i;
