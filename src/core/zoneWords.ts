import { isTimeZone, momentAt, type PlainDate, type PlainTime } from './calendar.ts';

/**
 * THE table of what people write for a zone behind a time, with the zones that each may mean. In summer many write `EST` for the clock
 * on the wall, so a word means the zone and no fixed offset.
 */
const zonesByWord: Readonly<Record<string, readonly string[]>> = {
  'et est edt eastern': ['America/New_York'],
  'ct cdt central': ['America/Chicago'],
  cst: ['America/Chicago', 'Asia/Shanghai'],
  'mt mdt mountain': ['America/Denver'],
  mst: ['America/Denver', 'America/Phoenix'],
  'pt pst pdt pacific': ['America/Los_Angeles'],
  'akst akdt akt': ['America/Anchorage'],
  'hst hawaii': ['Pacific/Honolulu'],
  ast: ['America/Halifax', 'Asia/Riyadh'],
  adt: ['America/Halifax'],
  'nst ndt': ['America/St_Johns'],
  brt: ['America/Sao_Paulo'],
  art: ['America/Argentina/Buenos_Aires'],
  bst: ['Europe/London'],
  'wet west': ['Europe/Lisbon'],
  'cet cest mez mesz': ['Europe/Berlin'],
  'eet eest': ['Europe/Helsinki', 'Africa/Cairo'],
  msk: ['Europe/Moscow'],
  trt: ['Europe/Istanbul'],
  wat: ['Africa/Lagos'],
  cat: ['Africa/Maputo'],
  eat: ['Africa/Nairobi'],
  sast: ['Africa/Johannesburg'],
  gst: ['Asia/Dubai'],
  pkt: ['Asia/Karachi'],
  ist: ['Asia/Kolkata', 'Europe/Dublin', 'Asia/Jerusalem'],
  npt: ['Asia/Kathmandu'],
  ict: ['Asia/Bangkok'],
  wib: ['Asia/Jakarta'],
  pht: ['Asia/Manila'],
  sgt: ['Asia/Singapore'],
  myt: ['Asia/Kuala_Lumpur'],
  hkt: ['Asia/Hong_Kong'],
  jst: ['Asia/Tokyo'],
  kst: ['Asia/Seoul'],
  awst: ['Australia/Perth'],
  'acst acdt': ['Australia/Adelaide', 'Australia/Darwin'],
  aest: ['Australia/Sydney', 'Australia/Brisbane'],
  'aedt aet': ['Australia/Sydney'],
  'nzt nzst nzdt': ['Pacific/Auckland'],
};
/** The zones that a word in small letters may mean. */
export const zonesOf: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(zonesByWord).flatMap(([words, zones]) =>
    words.split(' ').map((word) => [word, zones] as const),
  ),
);

/** `Europe/Berlin`, `EST`, `Eastern time`, `Pacific Standard Time`: bare, in brackets or behind a comma, behind a time. */
const zonePattern =
  /^(.*(?:\d|[ap]\.?m\.?|uhr|h|時|分))(?:\s*,\s*|\s+|\s*(?=[([]))[([]?((?:[A-Z][A-Za-z_]{1,30}\/){1,2}[A-Z][A-Za-z_+-]{1,30}\d{0,2}|[A-Z]{2,5}|(?:\p{L}{2,15} ){1,3}time|eastern|central|mountain|pacific)[)\]]?$/iu;
/** No zone, though two capitals: halves of the day. */
const noZone = /^(?:AM|PM|GMT|UTC|Z|UHR|H)$/i;

/** A text that ends in the name of a zone, without it, and the name; undefined where it ends in none. */
export function splitZone(text: string): { readonly rest: string; readonly zone: string } | undefined {
  const [, rest = '', zone = ''] = zonePattern.exec(text) ?? [];
  // Three small letters may be anything: `2026-11-19 14:00 mit Dana`.
  const isName = /[/ ]/.test(zone) || zone === zone.toUpperCase() || zonesOf.has(zone.toLowerCase());
  return zone === '' || !isName || noZone.test(zone) ? undefined : { rest, zone };
}

/** The zones that a name may mean: `Europe/Berlin`, `ET`, `Eastern Standard Time`. */
export function zonesNamed(name: string): readonly string[] {
  if (name.includes('/')) return isTimeZone(name) ? [name] : [];
  return zonesOf.get(name.toLowerCase().replace(/ (?:(?:standard|daylight|summer) )?time$/, '')) ?? [];
}

/** The IANA zone that a name means at `time` of `date`; undefined where nobody knows, or it may mean several that differ then. */
export function zoneNamed(name: string, date: PlainDate, time: PlainTime): string | undefined {
  const [first, ...others] = zonesNamed(name);
  if (first === undefined) return undefined;
  const moment = (zone: string) => momentAt(date, time, zone).epochMilliseconds;
  return others.every((zone) => moment(zone) === moment(first)) ? first : undefined;
}
