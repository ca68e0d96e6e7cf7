/** THE tables of words with which people say that something goes to somebody. */

/** Whoever may be given something; names stand as one sign (`maskNames`). */
const one =
  "(?:\uE010(?!['’])|him|her|them(?: both)?|'?em|both(?: of them)?|the (?:two|both|three|pair) of them|all of them|everyone|everybody|you)";
export const whom = `${one}(?:(?:,? and|,| &) ${one})*`;

/** Handing a thing to somebody, in any way. */
const handing =
  'send(?: (?:over|on|across|back|through))?|fax|return|drop(?: (?:in|off|round|by))?|sling|chuck|bung|stick|pop|pass(?: (?:on|along|over))?|e-?mail|mail|forward|share|shoot|ping|flick|post|text|dm|whatsapp|message|give|get|put|show|bring|hand(?: (?:over|in))?|upload|deliver|lend|loan|supply|furnish|provide|submit|bounce|fire off|drop';
/** Looking for it first. */
const searching =
  'dig (?:(?:it|that|them|this) )?(?:out|up)|find|find out|look (?:(?:it|that|them|this) )?(?:up|out|into)|hunt (?:out|down)|track down|chase up|fish out|get hold of|check|work out';
/** Making it first. */
const making =
  'write(?: (?:up|down|out))?|type up|(?:put|pull)(?: (?:it|that|them))? together|collate|draft|prepare|make|do up|draw up|run (?:up|off)|print(?: (?:off|out))?|record|scan|photocopy|copy|translate|summari[sz]e|knock up|compile';
/** Telling somebody, or bringing people together. */
const telling = `let(?= ${whom}(?!\\p{L}))|introduce|connect|link(?: up)?|get back|come back|report back|(?:tell|answer) ${whom}(?= (?:about|when|whether|if|how|which|what|the|my)\\b)`;

const base = [handing, searching, making, telling].join('|');
/** Verbs of which only the form that goes on is told from others: `sending Dana the list`. */
const goingOn =
  'sending(?: (?:over|on|across|back|through))?|e-?mailing|mailing|forwarding|sharing|giving|getting|bringing|showing|lending|passing(?: (?:on|along))?|handing(?: over)?|dropping(?: (?:in|off|round))?|digging (?:out|up)|finding(?: out)?|writing(?: up)?|putting(?: together)?|preparing|drafting|letting|introducing|posting|texting|scanning|printing';

/** Verbs of giving somebody something. */
export const giving = `(?:re)?(?:${base}|${goingOn})`;
/** The same in the form behind `committed to`. */
export const givingOn = `(?:${goingOn})`;

/** What stands before one's own deed: `need to`, `will`, `it's on me to`. */
export const duty = [
  // `I can write SQL` is an answer; `I can send you the deck` is an offer.
  `will|shall|should|must|can(?! (?:also |then )?(?:${making}) (?![^.;]*${whom}(?!\\p{L})))`,
  '(?:am )?(?:going|about) to|am to|is to|to|(?:need|have|have got|got|ought|want|mean|plan|aim|hope|try|promise|remember|had better) to|was going to|declared to',
  "(?:it is |it's |is )?(?:on|down to|up to) me to|(?:it is |it's )?my (?:turn|job|task|bit|part) (?:is |was )?to|(?:am )?(?:happy|glad) to",
  '(?:do not|don.t|not to|must not|mustn.t) forget to|make sure to|make sure I',
].join('|');

/** Saying that one will: what follows is `I would`, and may be an answer. */
export const saying = `(?:said|told|says?|replied|answered|mentioned|wrote|texted|let ${whom} know)`;
/** Giving one's word: what follows is a promise whatever it says. */
export const promising =
  '(?:promised|agreed|offered|assured|swore|vowed|guaranteed|volunteered|undertook|have undertaken|pledged|gave (?:my|WHOM my) word|shook on it)'.replace(
    'WHOM',
    whom,
  );
/** `I would`, in the forms of reported speech. */
export const wouldDo = "I(?:'d| would|'ll| will| can| could| am going to|'m going to| shall)";
