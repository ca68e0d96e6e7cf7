import { saysNoOfOne } from './rejectionTold.ts';

/** What a sentence tells of an employer's answer: that it was no, or that there was some word of them. */
export type News = 'no' | 'word';

/** THE table of ways to note that they said no, by the languages of letters and their neighbours. */
const noes: readonly string[] = [
  String.raw`rejected(?= *(?:me\b|$|[.,;!(–—-]))|(?:got|was|been|am|I['’]m) rejected|rejection(?! of)|(?:a |big |hard )?no from|(?:is|['’]s|was|it['’]?s) a no|said no(?! to)|turned (?:me |it )?down|went with (?:some|an|other|a different)|(?:gone|going) with (?:some|an|other)|(?:chose|picked|hired) (?:some|an|other|a different)|(?:didn['’]?t|did not) get|fell through|unfortunately not|no,? thanks|thanks,? but no|not (?:moving forward|taking me|selected|hiring me)|doesn['’]?t want me|don['’]?t want me|passed on me|unsuccessful`,
  String.raw`absage|abgesagt|(?:jemand|wen) anderen|nicht geworden|wird nichts|gegen mich entschieden`,
  String.raw`refus|réponse négative|(?:dit|c['’]est) non|pas retenue?|a refusé|non (?:de|d['’])`,
  String.raw`(?:me |nos )?(?:rechaz[oó]|rechazaron|descart[oó]|descartaron)|(?:dijo|dijeron|dice|:) que no|no (?:pasé|me (?:cogen|cogieron|eligieron|seleccionaron|llaman))|eligi(?:ó|eron) a otr`,
  String.raw`negativa|não passei|escolhe(?:u|ram) outr|(?:disse|disseram)(?: que)? não|não (?:fui|me) (?:escolh|selecion|aprov|quis)|recusou|reprovou`,
  String.raw`afwijzing|afgewezen|(?:het )?(?:wordt|werd) het niet|niet geworden`,
  String.raw`rifiut\p{L}+|(?:hanno|ha) (?:scelto un altro|detto (?:di )?no)|non mi (?:hanno|ha) (?:pres|scelt)`,
];
const unspacedNoes = '不採用|お見送り|落ちた|❌|👎';

/** THE table of ways to note that there was word of them. */
const words: readonly string[] = [
  String.raw`offer(?:ed)?(?: from| me|!)|job offer|got (?:the|an) (?:job|offer)|wants? me (?:back|to (?:come|start|meet))|(?:second|2nd|third|3rd|next|final|last) (?:interview|round|stage)(?! of (?!interviews?))|invited me|through to|moving (?:me )?forward|moved me|heard (?:back )?from|on hold|(?:still deciding|decision (?:next|by|in|on)|need(?:s)? (?:more time|until|another))`,
  String.raw`zusage|angebot (?:von|bekommen)|(?:zweites|nächstes) gespräch|(?:zweite|nächste) runde|eingeladen|rückmeldung (?:von|bekommen)|antwort von|(?:hat|haben) (?:angerufen|geschrieben|geantwortet|sich gemeldet)`,
  String.raw`promesse d['’]embauche|(?:me|m['’])? ?propose(?:nt)? le poste|(?:deuxième|second) (?:entretien|tour)|(?:réponse|retour|nouvelles) (?:de|d['’])|(?:m['’])?a (?:rappelé|appelé|écrit|répondu)`,
  String.raw`oferta (?:de|recibida)|segunda entrevista|siguiente (?:fase|ronda)|me (?:llam[oó]|llamaron|escribi[oó]|escribieron|contest[oó]|contestaron|respondi[oó]|respondieron)|pasé a`,
  String.raw`proposta d[aeo]|segunda (?:entrevista|fase)|próxima fase|(?:me )?(?:ligou|ligaram|respondeu|responderam)|escreveu|passei (?:para|pra|na|de)`,
  String.raw`aanbod van|tweede gesprek|volgende ronde|(?:belde|mailde|schreef) (?:me|mij|terug)`,
  String.raw`offerta d[ai]|secondo colloquio|(?:mi )?(?:ha|hanno) (?:chiamato|scritto|risposto)`,
];
const unspacedWords = '内定|二次面接|(?:連絡|返事)(?:が)?(?:来た|あった)|合格';

/** Somebody who is named answers, or who is named in full gets in touch: `Dana wrote back`, `Dana Okafor called`. Others of a first name call, too. */
const theyDid =
  /(?<!\p{L})\p{Lu}[\p{L}'’-]+ (?:(?:\p{Lu}[\p{L}'’-]+ )(?:just |finally |also )?(?:called|rang|phoned|texted|messaged|wrote)|(?:just |finally |also )?(?:e-?mailed|replied|answered|responded|wrote back|got back))(?!\p{L})/u;

const either = (sources: readonly string[], unspaced: string): RegExp =>
  new RegExp(String.raw`(?<!\p{L})(?:${sources.join('|')})|${unspaced}`, 'iu');
const no = either(noes, unspacedNoes);
const word = either(words, unspacedWords);

/** What makes a sentence one about what may come, what did not, or somebody else. */
const another =
  /\?|(?<!\p{L})(?:no (?:word|news|answer|reply|response)|nothing|haven['’]?t|hasn['’]?t|not yet|yet|still (?:no|waiting|nothing)|waiting|hop(?:e|ing)|might|may|maybe|will|would|should|if|unless|when|afraid|worr\p{L}+|fear|dream\p{L}*|(?:my|his|her|their) (?:sister|brother|friend|mum|mom|dad|husband|wife|partner|flatmate|cousin|neighbou?r|ex)|I (?:called|rang|emailed|mailed|wrote)|last year|years? ago|noch (?:nichts|keine)|keine (?:antwort|rückmeldung|nachricht)|nichts (?:von|gehört)|hoffe|wenn|falls|pas (?:de|encore)|aucune?|toujours rien|j['’]espère|si|sin (?:noticias|respuesta)|nada de|todavía|aún|ojalá|espero|sem (?:resposta|retorno|notícias)|nada da|ainda|tomara|se|nog (?:niets|geen)|geen|ancora|niente|nessuna)(?!\p{L})|まだ|ない|かも/iu;

/** What every such sentence holds. */
export const mayTellNews = new RegExp(
  String.raw`${no.source}|${word.source}|${theyDid.source}|(?:\]\]|\*\*|[:–—-])\s*no(?:pe)?(?![\p{L}-])|(?<!\p{L})(?:no offer|recusad|reprovad|rechazad)`,
  'iu',
);

/** What a sentence of a diary tells of the answer of somebody whom it names: `Acme went with another`, `Dana called: next round`. */
export function newsTold(sentence: string): News | undefined {
  if (saysNoOfOne(sentence)) return 'no';
  if (another.test(sentence)) return undefined;
  if (no.test(sentence)) return 'no';
  return word.test(sentence) || theyDid.test(sentence) ? 'word' : undefined;
}
