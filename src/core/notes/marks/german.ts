import { once } from '../../text.ts';
import { type NoteMarks, words } from './noteMarks.ts';
import { germanTimes } from './timeNames.ts';

/** What one does with what one knows, as infinitive and participle. */
const say = 'sagen|erwae?hnen|erzae?hlen|anbringen|ansprechen|nennen|zeigen|betonen|einbringen|unterbringen';
const said =
  'gesagt|erwae?hnt|erzae?hlt|angebracht|angesprochen|genannt|gezeigt|betont|eingebracht|untergebracht';

/** Notes in German, with what Swiss, Austrian and southern hands write. Without umlauts people write `ae`, so `ae?` stands for ä. */
export const germanMarks = once<NoteMarks>(() => ({
  headings: [
    [
      'private',
      words(
        String.raw`bauchweh|bauchschmerz\w*|(?:was )?(?:mir )?(?:schwer )?im magen.{0,10}|macht mir sorgen?|mulmig\w*|(?:nur )?fue?r mi(?:ch)?|unter (?:verschluss|dem tisch)|psst|nebenbei|kohle|klartext|(?:nix|nicht) fue?r (?:die|den|das) .{0,20}`,
        String.raw`privat\w*|(?:nur )?fue?r mich|vertraulich|geheim|unter uns|intern|bauchgefue?hl|eindruc?k\w*|gefue?hl|stimmung|nicht (?:sagen|erwae?hnen|schreiben)`,
        String.raw`bedenken|zweifel|sorgen|gehalt\w*|geld|lohn|verguetung|vergutung|konditionen|bedingungen|rahmen(?:bedingungen|daten)?|vertrag|benefits|arbeitszeit\w*|zyte`,
        String.raw`nachteile?|negativ\w*|contra|kontra|minus|schlecht\w*|andere (?:angebote|bewerbungen|prozesse|firmen)|anfahrt|weg|pendeln|urlaub|ferien|loo?n`,
      ),
    ],
    [
      'mine',
      words(
        String.raw`meine fragen|fragen (?:von mir|an sie)|ich fragte|von mir gefragt|(?:was )?(?:ich gefragt habe?|gefragt hab(?:e)? ich|habe? ich gefragt)`,
      ),
    ],
    [
      'unsaid',
      words(
        String.raw`verschlafen|verpennt|verpasst|verschwitzt|untergegangen|auf der strecke geblieben|liegen geblieben|nicht losgeworden|mist|leider nicht|wollte ich noch sagen|was (?:noch )?fehlte|nicht angebracht|haett\w* .{0,30}`,
        String.raw`(?:leider )?(?:vergessen zu sagen|untergegangen|unerwae?hnt)|vergessen\w*|(?:nicht|net|nid) (?:gesagt|gsagt|gseit|erwae?hnt|erzae?hlt|dazu gekommen|untergebracht)|ungesagt|hae?tte ich .{0,30}|noch (?:zu )?(?:sagen|erwae?hnen|ergae?nzen)|zu kurz gekommen|nachtrag|versae?umt`,
      ),
    ],
    [
      'promised',
      words(
        String.raw`bring ?schuld|offen von (?:mir|meiner seite)|abgemacht|ausgemacht|vereinbart|versprechen|schulde ich (?:ihnen|denen)|nachzuliefern|pendenzen? (?:von mir|fue?r sie)|(?:ich )?(?:hab|habe) (?:ich )?versprochen|geht noch raus|muss noch raus|schuldig`,
        String.raw`versprochen\w*|zugesagt\w*|zusagen?|nachreichen|nachzureichen|(?:noch )?(?:zu )?(?:schicken|senden|liefern|mailen)|schulde ich|hausaufgaben?|nachliefern`,
      ),
    ],
    [
      'tasks',
      words(
        String.raw`pendent|pendenzen?|offen|noch offen|noch zu tun|merkzettel`,
        String.raw`to-?dos?|zu tun|aufgaben|(?:zu )?erledigen|offene punkte`,
      ),
    ],
    [
      'word',
      words(
        String.raw`danach|ausblick|und jetzt|wie(?:'s| es) weitergeht|so geht'?s weiter`,
        String.raw`wie es weitergeht|nae?chste schritte?|weiteres vorgehen|weiter|zeitplan|rue?ckmeldung|antwort|entscheidung|bescheid|termine?|frist`,
      ),
    ],
    [
      'need',
      words(
        String.raw`wo (?:es |'?s )?(?:der schuh )?(?:drue?ckts?|brennts?|klemmts?|haperts?|hakts?)(?: es)?|wo (?:es|'?s) (?:drue?ckt|brennt|klemmt|hapert|hakt)|deren (?:sorgen|probleme|baustellen)|ihre (?:sorgen|probleme|baustellen|noe?te)|schmerzpunkte?|note?stand|engpae?sse?`,
        String.raw`bedarf|(?:das |was sie )?(?:brauchen|suchen)(?: sie)?|gesucht(?: wird)?|wo es klemmt|sorgen der firma|sie (?:suchen|brauchen|wollen)|probleme?|herausforderungen?|baustellen?`,
      ),
    ],
    [
      'asked',
      words(
        String.raw`gefragt worden|(?:ich )?wurde gefragt|was (?:sie|die) (?:mich )?(?:gefragt haben|fragten)|gefragt|fragen (?:an mich|von ihnen)|sie fragten`,
      ),
    ],
    ['questions', words('fragen')],
    [
      'liked',
      words(
        String.raw`gut|gefallen|das beste|am besten|gefiel mir|positiv\w*|plus|pro|schoe?n|toll|spannend`,
      ),
    ],
    [
      'topic',
      words(
        String.raw`was war|wie'?s war|gehoe?rt|gesehen|erfahren|mitgenommen|notiert|aus dem gesprae?ch`,
        String.raw`themen?|besprochen|gesprochen ue?ber|inhalte?|highlights?|hae?ngen geblieben|im gedae?chtnis|fachlich\w*|technik`,
      ),
    ],
    ['who', words('dabei(?: waren)?|personen|wer|teilnehmer|gesprae?chspartner|team|runde|anwesend')],
    [
      'self',
      words(
        String.raw`wie (?:es|ich) (?:lief|war)|selbstkritik|fazit|reflexion|verbesser\w*|nae?chstes mal|lernen`,
      ),
    ],
  ],
  ban: words(
    String.raw`nicht wissen (?:due?rfen|sollen|mue?ssen|braucht|brauchen)|(?:nicht|nie(?:mals)?|bloss nicht|auf keinen fall|keinesfalls|ja nicht|nid|net) (?:\p{L}+ ){0,2}(?:sagen|erwae?hnen|schreiben|erzae?hlen|verraten|weitersagen|weitergeben|ansprechen|rauslassen|anmerken)`,
    String.raw`(?:muss|braucht|soll|darf) (?:ja |eh )?(?:keiner|niemand)(?: .{0,30})?(?:wissen|erfahren)?|(?:keiner|niemand) (?:weiss|wissen|erfahren)|(?:geht|gehts?) (?:keinen|niemanden|die) (?:was|nix|nichts) an`,
    String.raw`behalte?\w* (?:ich|i) fue?r mi(?:ch)?|fue?r mich behalten|fue?r mich(?= *$)|(?:is(?:t|ch)? )?privat|vertraulich|geheim|unter uns|off the record|unter der hand|im vertrauen|bleibt (?:unter uns|hier)|psst|mund halten|klappe halten|verschwiegen|verschweig\w*|gerue?chte?w?e?i?s?e?`,
    String.raw`hab\w* (?:ich )?nicht? gesagt dass|rausgerutscht|weggelassen|ausgelassen`,
  ),
  secrets: words(
    String.raw`warum ich .{0,40}(?:weg|gehe|wechs|aufgeh|gekue?nd)\p{L}*|lieber (?:zu|bei|nach) \p{L}+|(?:anderswo|woanders) zusag\w*|anvertraut|gefeuert\w*|kununu|glassdoor|redet schlecht|spricht schlecht|hoe?rt nicht zu|zu knapp|sucht (?:selber |auch )?(?:was|etwas) (?:neues|anderes)|hae?lt .{0,40}(?:nichts|nix)|ue?berheblich\w*|snob\w*|eingebildet\w*|geschwindelt|gelogen|geflunkert|fand ich (?:daneben|bloed|bloe?d|unmoe?glich|schlimm)`,
    String.raw`(?:meine?[rnm]?) (?:huefte|hufte|knie|ruecken|rucken|schulter|bandscheiben?)|(?:rue?cken|knie)schmerzen|kredit\w*|hypothek|miete\w*|mietschulden|allergi\w*|hoergerae?t|bandscheibe\w*|schlaf(?:e|los|stoe?rung)\w*|(?:mama|papa|mutter|vater) (?:weiss|darf|liegt)|(?:bei|zu|mit|von|fue?r) (?:mama|mami|mutti|papa|papi|oma|opa)|(?:impfpass|reisepass|ausweis|zeugnisse?) (?:suchen|finden|heraussuchen|raussuchen)|vom vater|von der mutter|fehlgeburt|rausgeplappert|nicht getraut|abmahnung`,
    String.raw`schwanger\w*|krank(?:heit|geschrieben|schein)?\w*|burn-?out|depress\w*|therapie|psych\w*|reha|op|operation|behinder\w*|diabetes|krebs|migrae?ne|alkohol\w*|nue?chtern|trocken seit|tabletten|medikament\w*|arzt(?:termin)?|chronisch krank`,
    String.raw`(?:mein\w*|unser\w*|uns?re?|d)\s?(?:frau|mann|kind(?:er|es|ern)?|sohn|tochter|mutter|vater|eltern|mama|papa|mami|papi|oma|opa|freund(?:in)?|partner(?:in)?|ex|bruder|schwester)|kita-?platz|scheidung|geschieden|getrennt|alleinerziehend|elternzeit|trennung|pfleg(?:e|i)(?:fall|grad|heim)?|ds mami`,
    String.raw`ander\w* (?:angebot\w*|prozess\w*|firm\w*|bewerbung\w*|stelle\w*|gesprae?ch\w*)|zweit\w* (?:angebot|eisen)|angebot (?:von|bei|liegt|lae?uft|steht)|im prozess|plan b|gegenangebot|jetzig\w* (?:chef|arbeitgeber|firma)|aktuell\w* (?:chef|arbeitgeber)|mein\w* (?:jetzig\w* |alt\w* |aktuell\w* )?(?:chef|arbeitgeber|firma)|alt\w* (?:chef|arbeitgeber|firma)`,
    String.raw`kue?ndig\w*|gekue?ndigt|aufhebungsvertrag|abfindung|arbeitslos|arbeitsamt|entlass\w*|warum ich (?:weg|ge(?:he|gangen)|wechs\w*)|wechselgrund|lue?cke im|schulden|insolvenz|vorstrafe\w*|fue?hrerschein weg|anzeige|prozess gegen|gewerkschaft|betriebsrat ?(?:gegrue?ndet|wahl)`,
  ),
  matters: words(
    String.raw`mir war (?:schlecht|ue?bel|kalt|heiss|schwindlig)|(?:viel )?zu (?:leise|laut|kurz geantwortet|viel (?:geredet|erzae?hlt|gesagt))|(?:wenig|kaum|nicht viel) (?:geredet|gesprochen|gesagt)|(?:wort|rede) abgeschnitten|unterbroch\w*|unterbrach\w*|warten lassen|(?:ist|sind|war|waren) ein loch|gehalt\w*|geha?lts\w*|lohn\w*|loon|geld|brutto|netto|jahresgehalt|verguetung|vergutung|bonus|praemie|13\.|14\.|13(?:\.|er)? monats\w*|tarif\w*|entgeltgruppe|stufe \d+|[aesg]s?\d{1,2}(?= ?,? ?stufe)|tvoe?d\b.*|vorstellung\w* \d+|unter \d+|rente\w*|pension\w*|zulage\w*|vwl|bav|spesen`,
    String.raw`\d+(?:[.,']\d+)* ?(?:k|tsd|euro|eur|chf|fr\.|stutz|franken)|\d+ gsagt|\d+(?:[.,]\d+)? (?:d|die|pro|/) ?(?:stund\w*|h)|stundenlohn`,
    String.raw`probezeit|kue?ndigungsfrist|urlaub\w*|ferien|\d+ (?:wo(?:chen)?|tage) (?:ferien|urlaub)|home-?office|remote|mobiles arbeiten|bue?rotage?|arbeitszeit\w*|gleitzeit|kernzeit|dienstplan|dienste|schicht\w*|nachtdienst\w*|wochenenddienst\w*|bereitschaft\w*|rufbereitschaft|turnus|wunschbuch|ue?berstunden|feierabend|schluss|teilzeit|vollzeit|befrist\w*|unbefristet|firmenwage\w*|dienstwagen|dienstrad|jobrad|jobticket|parkplatz|kantine\w*|obstkorb|benefits|reise(?:taetigkeit|tae?tigkeit|anteil)?|pendel\w*|anfahrt|samstagsdienst\w*|sonntagsdienst\w*`,
    String.raw`verheiz\w*|fluktuation|(?:geht|gehen|verlae?sst|scheidet) .{0,20}(?:rente|aus|weg)|vorgae?nger\w*|interne\w* (?:kandidat|bewerber)\w*|weitere (?:bewerber|kandidat)\w*|andere\w* (?:bewerber|kandidat)\w*|absage\w*|zickig|lae?stern?|stress im team|mobbing|entlassungen|kurzarbeit|verkauft werden|pleite`,
    String.raw`(?:\d+ min\w* )?(?:viel )?zu spae?t (?:wegen|gekommen|dran|da)|verspae?tet|gut gelaufen|schlecht gelaufen|lief (?:gut|schlecht|ok\w*|super|mies)|verhaspelt|blackout|nervoe?s|\w*gestottert|aufgeregt|(?:hab|bin|war) (?:ich )?(?:ue?berfragt|unsicher|unvorbereitet|zu schnell)|verkackt|vergeigt|versemmelt|gepatzt|durchgekommen|nicht gewusst|wusste (?:ich )?nicht|erst (?:im gesprae?ch |spae?ter )?kapiert|\w*peinlich|rot geworden|glaub (?:ich )?(?:ganz )?(?:gut|ok)|gefue?hl (?:war )?(?:gut|schlecht)|schwach|schwaechen|rausgerutscht|fallzahl\w*|wie viele\?`,
  ),
  verdicts: words(
    String.raw`(?:un)?sympathisch\w*|(?:sehr |super |ganz |echt |mega )?(?:nett|lieb|freundlich|herzlich|streng|locker|cool|komisch|arrogant|kue?hl|distanziert|mue?rrisch|anstrengend|steif|trocken|gestresst|mue?de|hektisch|reserviert|angenehm|entspannt|chaotisch|altmodisch)\w{0,2}`,
    String.raw`per du|per sie|duzen|duz\w*|geduzt|siez(?:t|en)|gesiezt|(?:alle|glei|sind|waren) (?:beim )?du|beim sie|schwae?tzt|redet viel|labert|nervt?e?|idiot\w*|keiner lacht|schreiben mit|is(?:t|ch)? (?:aber )?n(?:et|icht|id) verkehrt|tja|naja|na ja|puh|boah|geil|mal sehen|mal schauen|schreckli\w*|furchtbar\w*|hoe?lle|katastrophe|veraltet|runtergekommen|ungut\w*|weiss nicht|wirkt\w* \w+`,
  ),
  hours: words(
    String.raw`(?:mo|di|mi|do|fr|sa|so|montags?|dienstags?|mittwochs?|donnerstags?|freitags?|samstags?|sams?chtig|sonntags?|wochenenden?|we)|\d+(?:[.,]\d+)? ?(?:h|std\w*|stunden|min(?:uten)?)|\d+ ?-? ?\d+ uhr|\d+ uhr|\d+ ?%|\d+ ?[x×] ?\d*|halbe stunde|hoibe stund|viertelstunde`,
  ),
  promised: words(
    String.raw`(?:die|das|den|eine?[nms]?|meine?[nms]?) .{2,50} (?:mailen|schicken|senden|zuschicken|zusenden|weiterleiten|raussuchen)$|(?:wartet|warten) (?:noch )?auf (?:mein\w*|die|das|den) .*|(?:soll|sollen|sollte) .{0,60}(?:kriegen|bekommen|haben)(?!.*\?)|(?:hab|habe) (?:ich|i) (?:ihm |ihr |ihnen |beim .{0,30} |noch )*(?:gerufen|versprochen|zugesagt)|(?:such|kopier|scann|druck|leih|schreib|mach|stell)\w{0,2} (?:ich|i) (?:ihm|ihr|ihnen|eam)(?: .*)?|(?:such|kopier|scann|druck|schreib|mach|stell|schau)\w{0,2} (?:ich|i) \p{L}+ (?:raus|aus|ab|rueber|zu|nach|mit|zusammen)`,
    String.raw`(?:ihm|ihr|ihnen|eam|ihne) (?:noch )?(?:den|die|das|ein\w*|mein\w*) .{2,60} schuldig|schulde (?:ich )?(?:ihm|ihr|ihnen)(?: noch)? (?:den|die|das|ein\w*|mein\w*|noch) .*|(?:per|mit|auf) handschlag|(?:lasse?|liess) .{2,60} zukommen|(?:reiche?|liefere?|schicke?|sende|leite|maile|gebe?) (?:ich )(?:.{0,40} )?(?:nach|zu|rue?ber|weiter|rein|durch)(?= *$)|schicke? (?:ich )?nach|so (?:abgemacht|ausgemacht|vereinbart)|(?:aus|ab)g(?:e)?macht is(?:t)?|versproch\w*|versprich\w*|zugesagt|zuegseit|nachreich\w*|nachzureichen|nachliefer\w*|nachzuliefern|nachgereicht werden`,
    String.raw`(?:schick\w*|send\w*|mail\w*|bring\w*|gebe?|reiche?|leite?|liefere?) (?:ich|i) (?:ihm|ihr|ihnen|ihne|ihna|eam|denen|noch|bis|morgen|heut\w*|gleich|einen?|die|das|den|e)(?: .*)?`,
    String.raw`(?:ich|i) (?:schick\w*|send\w*|mail\w*|bring\w*|reich\w*|leit\w*|liefer\w*)(?: .*)?|schicke? (?:noch|ihm|ihr|ihnen|dann)|(?:kriegt|bekommt|erhae?lt|kriegen|bekommen|erhalten|kriagt) (?:noch |heut\w* |morgen |von mir |v\. ?mir |abend )+.*|(?:noch )?(?:zu |z )(?:schicke?n?|senden|mailen|liefern)(?!.*(?:nicht|nid) )|(?:soll|muss|will|werde|wollte|mue?sst?e?) (?:ich )?.{0,60}(?:schicken|senden|mailen|nachreichen|mitbringen|liefern)|(?:vergae?sse|vergessen) z(?:u)? schicke?n?|(?:schicken|senden|mailen|nachreichen) bis .*`,
  ),
  refersBack: words(
    `(?:den|die|das) (?:such|schick|mail|bring|kopier|scann|druck)\\p{L}* (?:ich|i) .*|(?:hab|habe) (?:ich|i) .*(?:gerufen|versprochen|zugesagt)|(?:per|mit|auf) handschlag|so (?:abgemacht|ausgemacht|vereinbart)|habs|hab's|ihn|es ihm|es ihr|ha gseit|hab es|das kriegt|gesagt bis`,
  ),
  done: words(
    String.raw`(?:schon|bereits|ist|hab\w*|heute|gestern) (?:\p{L}+ )?(?:geschickt|gesendet|gemailt|abgegeben|erledigt|raus|abgeschickt|dort gelassen|behalten)|haben sie (?:schon|behalten)|liegt vor|liegt ihnen vor`,
  ),
  unsaid: words(
    String.raw`hae?tt?e? ?(?:ich |i )?(?:\p{L}+ ){0,4}(?:sagen|erwae?hnen|erzae?hlen|anbringen|nennen|zeigen|betonen|soe?llen|sollen|mue?ssen)(?: (?:sollen|mue?ssen|koe?nnen|soe?lle))?|hae?tt (?:sagen|erwae?hnen|erzae?hlen) solln?e?n?|(?:gern|gerne|besser|lieber) (?:noch |doch )?(?:${said}) hae?tt\w*|(?:nicht|nimmer|nie) (?:mehr )?dazu (?:gekommen|kommen)(?: .*)?|(?:von .* )?zu (?:${say}) (?:versae?umt|verpasst)|unterschlagen(?: .*)?|(?:hinten|unter den tisch|unten) (?:runter|herunter)?\p{L}*fall\p{L}*(?: .*)?|(?:kam|kamen) (?:\p{L}+ ){0,3}(?:nicht|nie) (?:vor|dran)(?: .*)?|hae?tte? (?:ich )?noch`,
    String.raw`(?<!nicht )(?:voe?llig |ganz |total |leider |glatt )?vergessen(?: zu| ihn| ihr)?(?! z(?:u)? schick)|vergae?sse(?! z)|(?:zu) kurz gekommen|untergegangen|nicht zur sprache|nicht untergebracht|nicht dazu gekommen|kam nicht dazu|nicht losgeworden|hab das mit .{3,60} vergessen|(?:kam|fiel|ist) mir (?:leider )?(?:erst|zu spae?t|nachher|hinterher)(?: .*)?|(?:erst|zu spae?t) .{0,30}eingefallen`,
  ),
  notSaid: words(
    String.raw`kein (?:einziges )?wort (?:davon |darue?ber )?(?:gesagt|gsagt|erwae?hnt|verloren)|kein wort (?:von|ue?ber|zu) .*|(?:nicht|nid|net|nix|nichts|nie) (?:\p{L}+ ){0,4}(?:gesagt|gseit|gsagt|erwae?hnt|erzae?hlt|angesprochen|davon gesagt|verraten)|verschwiegen|fue?r mich behalten`,
  ),
  regret: words(
    String.raw`mist|gopf\w*|verschlafen|verpennt|genau (?:das|was) .{0,20}(?:brauchen|suchen|wollen)|hae?tte? (?:ihr|ihm|ihnen|sie|er|ihn)(?: .{0,20})? (?:gefallen|interessiert|gefreut)|hae?tte? (?:ihr|ihm|ihnen|sie|ihn) gefreut|verdammt|schade|scheisse|shit|fuck|ae?rgerlich|depp\w*|aergert|aergere?|dumm\w*|doof|bloe?d\w*|warum nur|argh|idiot`,
  ),
  goesOn:
    /^(?:und dass|auch nicht|ebenso ?wenig|genau ?so ?wenig|und auch nicht|noch (?:dass|die|das|den)|geschweige)(?!\p{L})/u,
  toWhom: /(?:^|[^\p{L}])(?:an|fue?r|für|de[mr]|->|→)\s+(?:(?:fr|hr|frau|herrn?)\.? )?$/u,
  addsTo:
    /^(?:und|auch|ausserdem|dazu|ebenso)(?!\p{L}).*(?<!\p{L})(?:ich|mein\p{L}*)(?!\p{L})|(?<!\p{L})(?:habe?|hatte|bin|war|kann) ich (?:ja |doch )?(?:auch|schon)(?!\p{L})/u,
  did: words(
    String.raw`(?:hat|haben|hod|hot|ham) (?:\p{L}+ ){0,3}(?:mir|mich|ma|mi|uns) (?:.{0,80} )?(?:ge|vor|mit|ein|herum|rum|ab|an|auf|er|be|hin)\p{L}{0,12}(?:zeigt|kl(?:ae|a)rt|zaehlt|zahlt|schenkt|liehen|stellt|boten|nommen|geben|fuehrt|fuhrt|bracht|fahren|laden|holt|gleitet|kocht|setzt|lassen|reicht|macht|sperrt)`,
    String.raw`(?:zeigte|erklaerte|erklarte|schenkte|lieh|brachte|holte|fuhr|begleitete|fuehrte|fuhrte|gab) (?:mir|mich|uns) .*|lie(?:ss|ssen) mich (?!warten|stehen|haengen|hangen).*|(?:durfte|durften) .{3,60}`,
  ),
  liked: words(
    String.raw`(?:hat |hat's |gefaellt|gefae?llt|gefiel|gefoit) (?:mir|ihr|ihm|ihnen|ma)(?: .*)?|(?:mir |besonders )?gefallen|hat (?:mir )?spass gemacht|spannend\w*|toll\w*|begeist\w*|interessant\w*|bin dafue?r|genau (?:mein|das)|am stae?rksten|fand .{2,60} (?:gut|stark|super|spannend|klasse|toll)|faszinier\w*|schoe?nste\w*|freu\w*|gepunktet|punktet`,
  ),
  asked: words(
    String.raw`(?:nach)?gefragt|gfragt|gfrogt|fragten?|fragt|nachgehakt|(?:will|wollen|wollten?|moe?chten?) wissen|hakte\w* nach|frage:?|fragen zu|wurde gefragt|fallvignette|fallfrage|aufgabe|case|live-?coding`,
  ),
  answered:
    /^(?:und |da |dann )*(?:(?:hab|habe) (?:ich|i)(?!\p{L})(?!.*(?:gefragt|vergessen))|(?:ich |i )?(?:hab|habe|sagte|meinte|antwortete) .*(?:gesagt|gsagt|erzae?hlt|geantwortet|gemeint|gefaselt)|ich (?:sagte|meinte|antwortete))/u,
  need: words(
    String.raw`hae?tte?n? (?:auch )?(?:lieber|gerne?)|wue?nsch(?:t|en) sich|such(?:t|en|e)|brauch(?:t|en|e)|fehlt(?: ihnen)?|fehlen|problem\w*|engpass|baustelle\w*|koa?iner pflegt|keiner pflegt|wechseln (?:grad|gerade)|stellen (?:grad|gerade)? ?um|umgestellt|umstellung|einfue?hr\w*|geplant|planen|aufbau\w*|migrier\w*|moe?chten|wollen`,
  ),
  told: words(
    String.raw`erzae?hlt\w*|gezeigt|zoagt|zeigte\w*|erklae?r\w*|besprochen|gesprochen|geredet|ue?ber .{3,60} (?:gesprochen|geredet|diskutiert)|diskut\w*|ging (?:es )?um|war thema|thema(?:=|:)?|vorgestellt|durchgegangen|beschrieben|berichtet|gesagt|sagt\w*|sei|meint\w*|nickte?n?|idee|vorschlag\w*|ich:|woe?rtl|zitat`,
  ),
  hearing: words(
    String.raw`meld(?:en|et|e|ung)\w*|rue?ckmeldung|ruf(?:en|t) (?:\p{L}+ ){0,2}an|anrufen|anruf|antwort\w*|bescheid\w*|hoe?r(?:e|st|en|t)(?: .{0,30})? von (?:uns|ihnen|denen)|hoe?r(?:e|st|en)? (?:ich )?(?:\p{L}+ ){0,3}|entscheid\w*|entschieden|zusage|ergebnis|feedback|bericht|gib?ts? (?:bescheid|feedback)|geben bescheid|schreiben mir|mailen mir|info|nachricht|bricht`,
  ),
  ownTask: /^(?:\p{L}+ ){0,4}(?:anrufen|zurue?ckrufen|antworten|bescheid geben|nachfragen|melden)$/u,
  chat: words(
    'i|mi|di|net|nid|ned|nix|is|isch|ois|hob|hod|ham|des|a|wen|grad|eh|halt|mega|voll|gsi|het|oeppis|g[sfmhkw][a-z]{3,}t',
  ),
  times: germanTimes,
}));
