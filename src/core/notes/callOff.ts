import { daysBetween, type PlainDate } from '../calendar.ts';
import { weekdayWords } from '../dayReading.ts';
import { fold } from '../text.ts';
import { daysOfMove } from './movedTalk.ts';

/** What a talk is called where a sentence says that it was called off. */
const talk = String.raw`(?:(?:the |my |our |das |der |l['’]|la |el |o |a )?(?:interviews?|call|meeting|talk|chat|visit|round|phone screen|screening|tour|trial|gespräch|vorstellungsgespräch|termin|probearbeiten|entretien|rdv|rendez-vous|entrevista|reunión|reunião|gesprek|afspraak|colloquio|appuntamento)|it|this|that|tomorrow|today)`;
/** That it does not take place on its day. */
const off = String.raw`(?:cancel+ed|called off|postponed|rescheduled|put off|abgesagt|verschoben|verlegt|ausgefallen|annulée?|reportée?|décalée?|cancelad[oa]|aplazad[oa]|pospuest[oa]|suspendid[oa]|adiad[oa]|desmarcad[oa]|remarcad[oa]|afgezegd|uitgesteld|verzet|annullat[oa]|rimandat[oa]|spostat[oa])`;
const does = String.raw`(?:cancel+ed|called off|postponed|rescheduled|cancel[oó]|cancelaron|aplaz[oó]|aplazaron|pospuso|pospusieron|adiou|adiaram|cancelou|cancelaram|remarcou|remarcaram|desmarcou|desmarcaram)`;
/** Behind this it is about the talk, and about nothing else that somebody called off. */
const ofTalk = String.raw`(?= ?(?:$|[.,;:!(–—-]|(?:on|with|for|tomorrow|today|again|by|to|till?|until|last minute|the day before|due to|because|as|für|am|auf|von|wegen|morgen|au|pour|par|al?|hasta|por|para|pela?o?|até|naar|tot|door|no new|me\b|mi |us\b|${talk})\b))`;

/** Tells in a sentence that names whom that a talk ahead of its day does not take place on it. */
const calledOff = [
  String.raw`(?<!\p{L})${talk}[^.!?;]{0,40}?(?<!\p{L})(?:(?:is|was|got|has been|['’]s|wurde|ist|est|a été|está|foi|is door) (?:now |sadly |again )?(?:off(?! to)|${off})|(?:fällt|fiel) aus)`,
  String.raw`(?<!\p{L})(?:${does}|(?:hat|haben)(?!\p{L})[^.!?;]{0,40}?(?:abgesagt|verschoben|verlegt)|(?:a|ont) (?:annulé|reporté|décalé))(?!\p{L})${ofTalk}`,
  String.raw`^\W*(?:no (?:interview|call|meeting|talk) (?:today|tomorrow))(?! (?:yet|until))`,
  String.raw`(?<!\p{L})${talk}[^.!?;]{0,30}? ${off}(?!\p{L})${ofTalk}`,
  String.raw`(?<!\p{L})${talk}[^.!?;]{0,30}? (?:moved|bumped|pushed|shifted)(?: back)? to (?:next|the following|a later|another)\b`,
  '(?:面接|面談|選考)[^。\\n]{0,10}?(?:延期|中止|キャンセル|変更)',
].map((pattern) => new RegExp(pattern, 'imu'));

/** What else than a talk is moved or called off. */
const otherThings =
  /(?<!\p{L})(?:dentist|doctor|gym|lunch|dinner|brunch|train|flight|bus|class|lesson|order|subscription|party|wedding|launch|deadline|project|program(?:me)?|start(?: date)?|zahnarzt|arzt|essen|zug|flug|dentista|m[ée]dico|vuelo|voo|almuerzo|almoço|tandarts)(?!\p{L})/iu;

/** Whether a sentence that tells of a move may be about something else than a talk: `moved my dentist to Dec 3`. */
export function isOfOtherThing(sentence: string): boolean {
  return otherThings.test(sentence);
}

/** What the writer did, means to do, or asks about. */
const another =
  /(?<!\p{L})(?:I (?:have to|had to|must|need to|may|might|should|could|want to|will|cancel+ed|moved|asked)|I['’](?:ll|d)|asked (?:to|if|whether)|if|whether|unless|wenn|ob|falls|si\b(?! la)|se eu|ich habe|j['’]ai)(?!\p{L})|\?\s*$/iu;

/** Whether a sentence says that a talk that was ahead was called off or moved by those who were to hold it: `Dana cancelled tomorrow, will send a new slot`. */
export function tellsOfCallOff(sentence: string): boolean {
  const isOther = another.test(sentence) || isOfOtherThing(sentence);
  return mayTellCallOff.test(sentence) && !isOther && calledOff.some((one) => one.test(sentence));
}

/** A word from what every such sentence holds. */
export const mayTellCallOff =
  /cancel|called off|postpone|reschedul|put off|(?:is|['’]s|was) off\b|no (?:interview|call|meeting|talk) to|abgesagt|verschoben|verlegt|ausgefallen|(?:fällt|fiel) aus|annul|report[ée]|décal|aplaz|pospu|suspendid|adiad|adiou|adiaram|desmarc|remarc|afgezegd|uitgesteld|verzet|rimandat|spostat|(?:moved|bumped|pushed|shifted)(?: back)? to (?:next|the following|a later|another)\b|延期|中止|キャンセル|変更/i;

/** How many days ahead a talk is, by what a sentence calls its day. */
const daysAhead: readonly (readonly [RegExp, number])[] = [
  [
    /(?<!\p{L})(?:today|tonight|this (?:morning|afternoon)|heute|aujourd['’]hui|hoy|hoje|vandaag|oggi)(?!\p{L})|今日|本日/iu,
    0,
  ],
  [/(?<!\p{L})(?:tomorrow|tmrw|morgen|demain|mañana|amanhã|domani)(?!\p{L})|明日/iu, 1],
];
/** Further ahead than so many days, a talk that names no day is another one. */
const usuallyAhead = 3;

const newDay =
  /(?<!\p{L})(?:to|until|till?|auf|au|al|para|naar|tot) (?:next |the |nächsten? |le |el |volgende )?\p{L}+/giu;

/** Whether a sentence, written on `told`, that says that a talk was called off may mean one on `date`: `tomorrow is off`, `they cancelled Thursday`. */
export function mayMeanDay(sentence: string, told: PlainDate, date: PlainDate): boolean {
  const ahead = daysBetween(told, date);
  const known = daysAhead.find(([says]) => says.test(sentence))?.[1];
  if (known !== undefined) return ahead === known;
  // The day to which it moves is not the one on which it was to be.
  const words = ` ${fold(sentence.replace(newDay, ''))} `;
  const weekdays = weekdayWords.flatMap((names, index) =>
    names.some((word) => word.length > 2 && words.includes(` ${fold(word)} `)) ? [index + 1] : [],
  );
  if (weekdays.length > 0) return ahead >= 0 && ahead <= 7 && weekdays.includes(date.dayOfWeek);
  return ahead >= 0 && ahead <= usuallyAhead;
}

/** In UTF-16 units: who writes more than this tells of a talk. */
const longestNotes = 600;
/** Likewise: who writes so little beside it says nothing more. */
const mostBeside = 40;

/** A line of the notes of an interview that begins with what became of it. */
const ofOwn = new RegExp(
  String.raw`^\W*(?:(?:update|edit|news|nb|n\.b\.|note|neu|info)\b[^:\n]{0,20}:? ?|\d{1,2}[./]\d{1,2}\.?[\s:–-]{1,3}|\d{4}-\d\d-\d\d[\s:–-]{1,3})?(?:(?:they|he|she) (?:just )?|${talk} (?:was |got |has been |is |wurde |ist |a été |est |se |foi |está )?)?(?:(?<called>${off}|cancelled)(?!\p{L})${ofTalk}|(?<moved>moved|pushed|bumped|shifted|brought forward)(?: (?:it|back|out))?(?= (?:to|till?|until|by|again)\b))[^\n]*`,
  'imu',
);

/** What tells of a talk that was held after all. */
const held =
  /(?<!\p{L})(?:asked|asks|told (?:me|us)|talked|discuss\p{L}*|walked me|showed|explained|spoke|chatted|conversation|loved|liked|good chat|great chat|went well|gefragt|erzählt|besprochen|gezeigt|erklärt|demandé|parlé|montré|expliqué|preguntó|preguntaron|hablamos|contó|mostró|perguntou|perguntaram|falamos|contou|mostrou|gevraagd|verteld|besproken)(?!\p{L})|聞かれ|話し|説明/iu;

/**
 * Whether the notes of an interview on `date` say that it was called off or moved, and tell of no talk: surely where they name a later
 * day for it, or say nothing more. Where they name its own day, it was moved to that.
 */
export function callOffTold(notes: string, date: PlainDate): 'surely' | 'perhaps' | undefined {
  if (notes.length > longestNotes || held.test(notes)) return undefined;
  const match = ofOwn.exec(notes);
  if (!match || another.test(match[0]) || isOfOtherThing(match[0])) return undefined;
  const days = daysOfMove(`moved ${match[0]}`, date);
  if (days.length > 0) return days.some((day) => !day.equals(date)) ? 'surely' : undefined;
  if (match.groups?.called === undefined) return undefined;
  return notes.trim().length - match[0].trim().length < mostBeside ? 'surely' : 'perhaps';
}
