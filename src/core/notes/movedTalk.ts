import type { PlainDate } from '../calendar.ts';
import { anyMonth, anyWeekday, monthWords, weekdayWords } from '../dayReading.ts';
import { fold } from '../text.ts';

/** A word from what every sentence holds that says a talk was moved, by the languages of letters. */
const moved =
  /(?<!\p{L})(?:moved|rescheduled?|shifted|pushed|bumped|postponed|delayed|brought forward|new (?:date|time|slot|day)|instead|(?:is|are|we['’]re|it['’]s) now|verschoben|verlegt|vorgezogen|fällt aus|stattdessen|neuer termin|neu:|reportée?|repoussée?|décalée?|déplacée?|avancée?|aplaz(?:ad[oa]|[óo]|aron)|pospu(?:est[oa]|so|sieron)|(?:lo|la|me|se) (?:pasan?|mueven?|cambian?|han (?:pasado|movido|cambiado))|retrasad[oa]|adiad[oa]|adiou|adiaram|remarcad[oa]|remarcou|remarcaram|mudou|mudaram|empurr\p{L}+|passou para)(?!\p{L})|変更|延期/iu;

const led = String.raw`(?:(?<weekday>${anyWeekday})(?:-feira)?\.?,? (?:the |den |le |el |dia |día )?)?`;
const days = new RegExp(
  String.raw`(?<![\p{L}\p{N}/.-])(?:(?<iso>\d{4}-\d{2}-\d{2})|${led}(?:(?<day>\d{1,2})(?:(?:st|nd|rd|th|\.)?(?: of| de)? (?<month>${anyMonth})(?!\p{L})|\.(?<number>\d{1,2})\.?|(?:st|nd|rd|th|\.)?)|(?<monthBefore>${anyMonth})\.? (?<dayBehind>\d{1,2})(?:st|nd|rd|th)?))(?![\p{L}\d/:]|[.:h]\d)`,
  'giu',
);

/** Further from the day on which it is told, no talk is moved. */
const farthest = 60;

/**
 * The days to which a text, written on `told`, may say that a talk was moved: those that it names by their month, or by their weekday and
 * number. The day of the talk before may be among them.
 */
export function daysOfMove(text: string, told: PlainDate): readonly PlainDate[] {
  if (!moved.test(text)) return [];
  const found = Array.from(text.matchAll(days), ({ groups = {} }) => dayAhead(groups, told));
  return [...new Map(found.flatMap((day) => (day ? [[day.toString(), day] as const] : []))).values()];
}

/** Whether a text may say that a talk was moved. */
export function mayTellMove(text: string): boolean {
  return moved.test(text) && /\d/.test(text);
}

function dayAhead(
  {
    iso,
    weekday: named,
    day,
    month,
    number,
    monthBefore,
    dayBehind,
  }: Readonly<Record<string, string | undefined>>,
  told: PlainDate,
): PlainDate | undefined {
  const count = Number(day ?? dayBehind);
  const monthNamed = month ?? monthBefore;
  if (iso === undefined && named === undefined && monthNamed === undefined && number === undefined)
    return undefined;
  const isMeant = (one: PlainDate) =>
    iso === undefined
      ? one.day === count &&
        (named === undefined || isOn(one, named)) &&
        (number === undefined || one.month === Number(number)) &&
        (monthNamed === undefined || isIn(one, monthNamed))
      : one.toString() === iso;
  const ahead = Array.from({ length: farthest }, (_, index) => told.add({ days: index }));
  return ahead.find(isMeant);
}

function isOn({ dayOfWeek }: PlainDate, name: string): boolean {
  return weekdayWords[dayOfWeek - 1]?.some((word) => fold(word) === fold(name)) === true;
}

function isIn({ month }: PlainDate, name: string): boolean {
  return monthWords[month - 1]?.some((word) => fold(word) === fold(name)) === true;
}
