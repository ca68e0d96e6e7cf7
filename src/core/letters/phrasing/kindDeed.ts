import { gerundOf } from '../grammar.ts';
import { canBeSent } from './tidied.ts';

/** `showing me the gym` of `showed me the gym`, `showing me round the clinic` of `a tour of the clinic`. */
export function kindDeed(text: string): string | undefined {
  const round =
    /^(?:(?:an?|the|our|quick|short|full|long|good|great|nice|proper|\d+[- ]min(?:ute)?) )*(?<before>\p{L}+ )?(?:tour|visit|walk ?round|walkabout|walk[- ]?through|look round)(?: (?:of|through|round) (?:(?:the|their) )?(?<place>\p{L}+(?: (?!with\b)\p{L}+)?))?(?:,? (?:with|from|by) .*)?$/iu.exec(
      text.replace(/\s*(?:\([^)]*\)|[.!]+$|,(?! (?:with|from|by)\b).*$)/gs, ''),
    );
  const place = round?.groups?.place ?? round?.groups?.before?.trim();
  if (round) return `showing me round${place === undefined ? '' : ` the ${place}`}`;
  const meal = /\b(?<meal>lunch|breakfast|coffee|tea) with\b/i.exec(text)?.groups?.meal;
  if (meal !== undefined && !/\b(?:me|us)\b/i.test(text)) return `having ${meal.toLowerCase()} with me`;
  const [first = '', ...more] = text
    .replace(/^had (?=had )/i, '')
    .replace(/^(showed) (?=(?:the|an?|his|her|their|some) )/i, '$1 me ')
    .replace(/(?: for (?:about )?\d+ (?:minutes?|hours?|mins?)\b)?(?: (?:though|although|even)\b.*)?$/i, '')
    .replace(/ (?:just |only )?for (?:this|it|that)$/i, '')
    .replace(/\s*\([^)]*\)/g, '')
    .replace(
      /\s*(?:[,;!]|\.(?=\s|$)|->|→| [–—-] | but | so (?!(?:I|we) could\b)| because |: | (?:where|which) (?:he|she|they)\b).*$/su,
      '',
    )
    .replace(/ (?:after(?:wards)?|then)$/i, '')
    .replace(/ for me at \S+$/, ' for me')
    .split(/ and (?=\p{L}+ )/u);
  const deed = gerundWith(first);
  const [next = ''] = more;
  if (deed === undefined || next === '') return deed;
  // `and took me up the hoist`, `and the key cupboard`, `(let me sit in it) and work the handle`.
  const further = /^\p{L}+ (?:me|us)\b/u.test(next)
    ? gerundWith(next)
    : ofSameDeed.test(next) || (/^let /i.test(first) && /^\p{Ll}+ (?:the|an?|his|her|their) /u.test(next))
      ? next
      : undefined;
  const whole = `${deed} and ${further ?? ''}`;
  return further === undefined || whole.split(' ').length > longest || !canBeSent(whole) ? deed : whole;
}

/** In words. */
const longest = 18;

/** A further thing, of which nothing more is said. */
const ofSameDeed = /^(?:the|an?|some|his|her|their|my) (?:[\p{L}-]+ ){0,2}[\p{L}-]+$/u;

/** `showing me the gym` of `showed me the gym`, where it was done for the writer. */
function gerundWith(text: string): string | undefined {
  const [, verb = '', rest = ''] = /^(\p{L}+) (.+)$/u.exec(text) ?? [];
  const base = baseOfPast[verb.toLowerCase()];
  const count = rest.split(' ').length;
  const shorter = text.replace(/ so (?:I|we) could .*$/i, '');
  if (count > 14 && shorter !== text) return gerundWith(shorter);
  if (
    base === undefined ||
    !(/^(?:me|us|my)\b|\bfor (?:me|us)\b/.test(rest) || forWriter.test(`${base} ${rest}`)) ||
    /\b(?:it|them|that|this|(?:each|every) one)\b/i.test(rest) ||
    count < 2 ||
    count > 14
  )
    return undefined;
  return `${gerundOf(base)} ${rest}`;
}

/** What is done for the writer, though nothing in it says `me`. */
const forWriter =
  /^(?:offer to \p{L}+ .*\b(?:me|my)\b.*|(?:change|move|shift|swap|phone|ring|stay|wait|come|bring|open|start|finish) .*\bso (?:I|we) could \p{L}+.*|have (?:the|an?|your|his|her) .* (?:printed|made|ready|copied|bound|set aside) for me\b.*|(?:skip|miss|give up|put off|move|cancel) (?:his|her|their|your|an?) .*\bto (?:explain|show|answer|talk|walk|finish|take|tell)\b|come in (?:early|specially|on (?:his|her|their) )|stay .*\bto (?:show|explain|answer|talk|walk|finish)\b|explain .* on (?:the|a) (?:board|whiteboard|napkin|flip ?chart)$|come .*\bto (?:meet|get|fetch|greet|collect) me\b|stay (?:\S+ ){0,3}(?:more|longer|extra|over)$)/iu;

const baseOfPast: Readonly<Record<string, string>> = {
  showed: 'show',
  showing: 'show',
  changed: 'change',
  shifted: 'shift',
  swapped: 'swap',
  phoned: 'phone',
  packed: 'pack',
  pack: 'pack',
  had: 'have',
  shows: 'show',
  walked: 'walk',
  took: 'take',
  gave: 'give',
  let: 'let',
  introduced: 'introduce',
  bought: 'buy',
  lent: 'lend',
  handed: 'hand',
  set: 'set',
  drove: 'drive',
  brought: 'bring',
  got: 'get',
  poured: 'pour',
  made: 'make',
  shouted: 'shout',
  found: 'find',
  fetched: 'fetch',
  baked: 'bake',
  cooked: 'cook',
  drew: 'draw',
  ordered: 'order',
  booked: 'book',
  held: 'hold',
  kept: 'keep',
  saved: 'save',
  left: 'leave',
  pulled: 'pull',
  dug: 'dig',
  printed: 'print',
  laid: 'lay',
  opened: 'open',
  arranged: 'arrange',
  organised: 'organise',
  organized: 'organize',
  offered: 'offer',
  taught: 'teach',
  sent: 'send',
  ran: 'run',
  carried: 'carry',
  explained: 'explain',
  unlocked: 'unlock',
  wrote: 'write',
  talked: 'talk',
  picked: 'pick',
  met: 'meet',
  came: 'come',
  stayed: 'stay',
  switched: 'switch',
  waited: 'wait',
  saw: 'see',
  slowed: 'slow',
  translated: 'translate',
  cleared: 'clear',
  skipped: 'skip',
  missed: 'miss',
  moved: 'move',
  cancelled: 'cancel',
};
