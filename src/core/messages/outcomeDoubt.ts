import { daysBetween } from '../calendar.ts';
import { type DayContext, daysIn } from './days.ts';
import type { Passage } from './passages.ts';
import { sentenceAround } from './phrases.ts';
import type { Found, MessageKind } from './reading.ts';

/** Words beside a decision that may make it one of something else: of another role, of a day, of whoever interviews, or for now alone. */
const elsewhere =
  /(?<!\p{L})(?:yet|for now|at this point|the other (?:candidates?|applicants?|role|position)|asked about|mentioned|your interviewer|(?:tour|visit|lunch|coffee|call|chat|drink|trial|reference)s?|that (?:day|date|time|slot)|the (?:date|day|slot|time)|noch nicht|vorerst|die (?:andere|anderen)|führung|termin|datum|uhrzeit|pour (?:l['’]instant|le moment)|pas encore|la date|le créneau|visite|por ahora|por el momento|todavía no|aún no|la fecha|la hora|visita|por enquanto|ainda não|a data|o horário)(?!\p{L})/iu;

/**
 * Whether a refusal or an offer may be meant otherwise: its sentence speaks of something else, or the message goes on with a
 * question or a day to come, as no refusal does. Such an outcome is asked about.
 */
export function isOutcomeDoubtful(
  kind: Found<MessageKind>,
  bodies: readonly Passage[],
  dates: DayContext,
): boolean {
  if (kind.value !== 'rejection' && kind.value !== 'offer') return false;
  const said = sentencesWith(kind, bodies).some((sentence) => elsewhere.test(sentence));
  return said || (kind.value === 'rejection' && bodies.some((passage) => goesOn(passage, dates)));
}

/** `Can we push Thursday's chat to Friday, same time?`: it asks, or tells the new hour by the old one, so nothing is called off. */
export function isMoveAsked(kind: Found<MessageKind>, bodies: readonly Passage[]): boolean {
  return (
    kind.value === 'reschedule' &&
    sentencesWith(kind, bodies).some(
      (sentence) => /\?$/.test(sentence.trim()) || sameHour.test(sentence) || byHours.test(sentence),
    )
  );
}

/** The sentence that the words of a kind stand in; none where that is no body. */
function sentencesWith(
  { words: { place, range } }: Found<MessageKind>,
  bodies: readonly Passage[],
): readonly string[] {
  return bodies.flatMap((passage) => {
    const at = { start: range.start - passage.start, end: range.end - passage.start };
    if (passage.place !== place || at.start < 0 || at.end > passage.flat.length) return [];
    const { start, end } = sentenceAround(passage.flat, at);
    return [passage.flat.slice(start, end)];
  });
}

const sameHour =
  /(?<!\p{L})(?:same (?:time|hour)|(?:gleiche|selbe)[rn]? (?:zeit|uhrzeit|stunde)|même heure|misma hora|mesm[oa] hor(?:a|ário))(?!\p{L})/iu;

/** By how much something moves: `We have to push it back by half an hour`. */
const byHours =
  /(?<!\p{L})(?:an?|one|two|half|eine?n?|zwei|halbe|une|deux|demi-?|una|dos|media|uma|duas|meia|\d{1,2}) ?(?:an |une )?(?:hours?|h|minutes?|mins?|stunden?|minuten|heures?|horas?|minutos?)(?!\p{L})/iu;

function goesOn({ flat }: Passage, dates: DayContext): boolean {
  const { written } = dates;
  const isToCome = daysIn(flat, dates).some(
    ({ readings: [day] }) => written !== undefined && day !== undefined && daysBetween(written.date, day) > 0,
  );
  return isToCome || /\?(?:\s|$)/.test(flat);
}
