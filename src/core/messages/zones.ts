import { Temporal } from 'temporal-polyfill';
import { type CivilDate, isTimeZone } from '../calendar.ts';
import { lowered, type Range } from '../text.ts';
import { inSmallLetters } from './phrases.ts';
import { countriesWithZones, zonesOfCountry, zonesOfWindows } from './windowsZones.ts';
import type { Language } from './words/languageWords.ts';
import { zoneOfPlace, zoneOfShortName, zonesOfLanguage } from './zoneTables.ts';

/** What is known of where the clock of a message stands. */
export interface ZoneContext {
  /** The languages it is written in, the likeliest first. */
  readonly spoken: readonly Language[];
  /** When it was sent, with the offset of the sender's clock. */
  readonly sent: CivilDate | undefined;
  /** The person's own zone. */
  readonly ownZone: string | undefined;
  /** Countries that the message points at: by the language its program writes, by numbers of telephones. */
  readonly regions?: readonly string[] | undefined;
  /** The zones of places that it names. */
  readonly places?: readonly string[] | undefined;
}

/** A zone that a text names. */
export interface ZoneMention {
  readonly range: Range;
  /** IANA, or an offset as `+01:00`; the likeliest first. */
  readonly zones: readonly string[];
}

const regionNames = new Intl.DisplayNames(['en'], { type: 'region' });

const cities = new Map(
  Intl.supportedValuesOf('timeZone').map((zone) => [
    (zone.split('/').at(-1) ?? '').replaceAll('_', ' ').toLowerCase(),
    zone,
  ]),
);

/** Countries (ISO 3166) by their English names. */
const countries = new Map(
  countriesWithZones.map((code) => [regionNames.of(code)?.toLowerCase() ?? code, code]),
);
const places = [...Object.keys(zoneOfPlace), ...cities.keys(), ...countries.keys()]
  .toSorted((a, b) => b.length - a.length)
  .join('|');

const zonePatterns = [
  // `United Kingdom Time`, `Eastern Standard Time`, `Berlin time`, `Madrid Ortszeit`.
  String.raw`(?<![\p{L}])(?<place>${places})(?:'s)?(?:[ -](?:standard|daylight|summer|local))?[ -](?:time|zeit|ortszeit|uhrzeit)(?!\p{L})`,
  // `heure de Paris`, `hora de Madrid`, `horário de Brasília`, `hora peninsular`.
  String.raw`(?<!\p{L})(?:heure|hora|horário|huso horario|fuso)s?(?: local(?:e)?)?(?: \(?(?:de la |del |de |d'|do |da |em |à |en ))?\s?(?<place2>${places})(?!\p{L})`,
  // `(UTC+01:00) Berlin`, `GMT+5:30`.
  String.raw`(?<!\p{L})(?:UTC|GMT)\s?(?<sign>[+\-−–])\s?(?<hours>\d{1,2})(?::?(?<minutes>\d{2}))?(?!\d)(?:[),]{0,2} (?<near>(?:${places})(?!\p{L})(?:, (?:${places})(?!\p{L})){0,9}))?`,
  '(?<zone>(?:Africa|America|Antarctica|Asia|Atlantic|Australia|Europe|Indian|Pacific)/[A-Za-z_]+(?:/[A-Za-z_]+)?)',
  '(?<place3>日本)時間',
  // `02:00 PM Stockholm`, as Zoom writes it.
  String.raw`(?<=\d:\d\d(?: ?[ap]\.?m\.?)? )(?<place4>${[...cities.keys()].join('|')})(?=\s*(?:\n|$))`,
  // `14:30 your time in London`, `9:30am for me in New York`.
  String.raw`(?<=\d(?::\d\d)? ?(?:[ap]\.?m\.?|uhr|h)?,? (?:(?:your time|my time|for (?:me|you|us)|deine zeit|ihre zeit|votre heure|heure locale|hora local) )?(?:here |hier )?(?:in|à|en|em) )(?<place5>${[...cities.keys()].join('|')})(?!\p{L})`,
  // `4pm Pacific`.
  String.raw`(?<=\d ?[ap]\.?m\.? )(?<place4>eastern|pacific|central|mountain)(?=\s*(?:[.,;!?)/\n]|$))`,
].map((source) => new RegExp(inSmallLetters(source), 'gu'));
/** `ET`, `PT`, `MT`: two letters are more often a state or a country, so that they name a zone behind an hour or `times in` only. */
const behindHour = String.raw`(?<=(?:[:.h]\d\d(?: ?[AaPp]\.?(?:[Mm]\.?)?)?|\d ?[AaPp]\.?(?:[Mm]\.?)?)[ (]{0,2}|(?<!\p{L})times?(?: are| is)?(?: all)?(?: in)? )`;
const shortNames = new RegExp(
  String.raw`(?<![\p{L}\d])(?<short>${Object.keys(zoneOfShortName)
    .toSorted((a, b) => b.length - a.length)
    .map((name) => (name.length > 2 ? name : `${behindHour}${name}`))
    .join('|')})(?![\p{L}\d+])`,
  'gu',
);

/** The zones that a text names, in order. */
export function zonesIn(text: string, context: ZoneContext): readonly ZoneMention[] {
  const found = [...zonePatterns, shortNames].flatMap((pattern) =>
    [...(pattern === shortNames ? text : lowered(text)).matchAll(pattern)].flatMap(
      (place): readonly ZoneMention[] => {
        const zones = zonesNamed(place.groups ?? {}, context);
        return zones.length === 0
          ? []
          : [{ range: { start: place.index, end: place.index + place[0].length }, zones }];
      },
    ),
  );
  return found.toSorted((a, b) => a.range.start - b.range.start);
}

function zonesNamed(
  groups: Readonly<Record<string, string | undefined>>,
  context: ZoneContext,
): readonly string[] {
  const { place2, place3, place4, place5, sign, hours, minutes = '00', near, zone, short } = groups;
  const place = groups.place ?? place2 ?? place3 ?? place4 ?? place5;
  if (zone !== undefined) return isTimeZone(zone) ? [canonical(zone)] : [];
  if (short !== undefined) return likeliest(zoneOfShortName[short] ?? [], context);
  if (hours !== undefined) {
    const offset = `${sign === '+' ? '+' : '-'}${hours.padStart(2, '0')}:${minutes}`;
    if (!isTimeZone(offset)) return [];
    const there = (near?.split(', ') ?? [])
      .flatMap((city) => zonesOfPlace(city, context))
      .filter((one) => offsetAt(one, dayOf(context)) === offset);
    return [likeliest(there, context)[0] ?? zoneOfOffset(offset, context) ?? offset];
  }
  return place === undefined ? [] : zonesOfPlace(place, context);
}

function zonesOfPlace(place: string, context: ZoneContext): readonly string[] {
  const named = zoneOfPlace[place.toLowerCase()];
  const city = cities.get(place.toLowerCase());
  if (named || city !== undefined)
    return named ? likeliest(named, context) : city === undefined ? [] : [city];
  const country = countries.get(place.toLowerCase());
  return country === undefined ? [] : likeliest(zonesOfRegion(country), context);
}

/** The day whose offsets count: that of the message, else one in winter. */
function dayOf({ sent }: ZoneContext): CivilDate {
  return sent ?? { date: new Temporal.PlainDate(2026, 1, 15) };
}

/** `Europe/Berlin` of `europe/berlin`. */
function canonical(zone: string): string {
  return Intl.supportedValuesOf('timeZone').find((name) => name.toLowerCase() === zone.toLowerCase()) ?? zone;
}

/** Those first that the person, the sender's clock or the language speak for. */
function likeliest(zones: readonly string[], context: ZoneContext): readonly string[] {
  const { ownZone, sent } = context;
  const near = zonesNear(context);
  const score = (zone: string): number =>
    Number(zone === ownZone) * 4 +
    Number(sent !== undefined && offsetAt(zone, sent) === offsetOf(sent)) * 2 +
    Number(near.includes(zone)) +
    (near.includes(zone) ? (50 - near.indexOf(zone)) / 100 : 0);
  return zones.toSorted((a, b) => score(b) - score(a));
}

/**
 * Whether the first of the zones that a name may mean is the one that is meant: the clocks of all agree on that day, or the person, the
 * sender's clock or a country speaks for it. `Brazil time` alone may be two hours later, and `CST` is rarely that of China.
 */
export function isZoneMeant(
  [best, ...others]: readonly string[],
  context: ZoneContext,
  at = dayOf(context),
): boolean {
  if (best === undefined) return false;
  const { ownZone, sent, regions = [] } = context;
  const isToldByClock =
    sent?.offset !== undefined && sent.offset !== 'Z' && offsetAt(best, sent) === offsetOf(sent);
  return (
    others.every((zone) => offsetAt(zone, at) === offsetAt(best, at)) ||
    (others.length < 3 && /^America\/(?:New_York|Chicago|Denver|Los_Angeles)$/.test(best)) ||
    best === ownZone ||
    isToldByClock ||
    regions.some((region) => zonesOfRegion(region).includes(best))
  );
}

/** The zones of the places that a message names, of the countries that it points at, and of those where its language is spoken. */
function zonesNear({ places = [], regions = [], spoken }: ZoneContext): readonly string[] {
  return [
    ...places,
    ...regions.flatMap(zonesOfRegion),
    ...spoken.flatMap((language) => zonesOfLanguage[language]),
  ];
}

/** The zones of a country (ISO 3166), where most people are first: `Europe/Zurich` of `CH`. */
function zonesOfRegion(region: string): readonly string[] {
  const known = Object.values(zonesOfLanguage).flat();
  return zonesOfCountry(region).toSorted((a, b) => rankIn(known, a) - rankIn(known, b));
}

function rankIn(zones: readonly string[], zone: string): number {
  const at = zones.indexOf(zone);
  return at < 0 ? zones.length : at;
}

/** The countries whose languages are read, and their neighbours. */
const countriesRead = 'US GB DE FR ES PT BR MX AR CO CL PE IN AU NZ JP AT CH BE NL IT IE CA SG ZA'.split(' ');

/** The zone of a name in a calendar: IANA, or one of Windows; undefined where it is the sender's own invention. */
export function zoneOfCalendar(name: string, context: ZoneContext): readonly string[] {
  const plain = withoutRegistry(name.replace(/^"|"$/g, ''));
  if (/^(?:utc|gmt|z|etc\/utc|etc\/gmt)$/i.test(plain)) return ['UTC'];
  if (plain.includes('/') && isTimeZone(plain)) return [plain];
  const windows = zonesOfWindows(plain, countriesRead);
  if (windows.length > 0) return likeliest(windows, context);
  if (!plain.includes('/') && isTimeZone(plain)) return [plain];
  return zonesIn(plain, context)[0]?.zones ?? [];
}

/** `Europe/Zurich` of `/registry.example/Europe/Zurich`. */
function withoutRegistry(name: string): string {
  const parts = name.split('/').slice(0, 8);
  const starts = name.startsWith('/') ? parts.keys() : [];
  return (
    [...starts]
      .map((start) => parts.slice(start).join('/'))
      .find((one) => one.includes('/') && isTimeZone(one)) ?? name
  );
}

/** The zone in which the clock that shows `offset` stands; undefined where nothing speaks for one. */
export function zoneOfOffset(offset: string, context: ZoneContext): string | undefined {
  const { ownZone } = context;
  const at = dayOf(context);
  const candidates = [...(ownZone === undefined ? [] : [ownZone]), ...zonesNear(context)];
  return candidates.find((zone) => offsetAt(zone, at) === normal(offset));
}

/** The zone of the clock by which a message was sent. */
export function zoneOfSender(context: ZoneContext): string | undefined {
  const { sent } = context;
  if (sent?.offset === undefined || sent.offset === 'Z') return undefined;
  const zone = zoneOfOffset(sent.offset, context);
  // Servers keep UTC: it is the clock of whoever writes only where their country lies, or else their language is spoken.
  const { regions = [], spoken } = context;
  const [first] = spoken;
  const isSpoken = first === undefined || first === 'en' || first === 'pt' || zone === context.ownZone;
  const isThere =
    regions.length === 0
      ? isSpoken
      : regions.some((region) => zonesOfRegion(region).some((one) => offsetAt(one, sent) === '+00:00'));
  return sent.offset === '+00:00' && !isThere ? undefined : zone;
}

function normal(offset: string): string {
  return offset === 'Z' ? '+00:00' : offset;
}

function offsetOf({ offset = '' }: CivilDate): string {
  return normal(offset);
}

/** How far a zone is ahead of UTC on a day, as `+01:00`. */
export function offsetAt(zone: string, { date, time }: CivilDate): string {
  return date.toZonedDateTime({ timeZone: zone, plainTime: time ?? new Temporal.PlainTime(12) }).offset;
}

/** A civil date with an offset, as the clock shows it in a zone. */
export function shownIn(value: CivilDate, zone: string): CivilDate {
  const { date, time, offset } = value;
  if (!time || offset === undefined) return value;
  const moment = date.toZonedDateTime({ timeZone: normal(offset), plainTime: time }).withTimeZone(zone);
  return { date: moment.toPlainDate(), time: moment.toPlainTime() };
}

/** The zones in which whoever wrote a message may be: of its clock, and of the countries that it points at. */
export function zonesAround(context: ZoneContext): readonly string[] {
  const sender = zoneOfSender(context);
  return [...(sender === undefined ? [] : [sender]), ...(context.regions ?? []).flatMap(zonesOfRegion)];
}

/** The zone of most people in the country that a message points at, where no clock there shows what the person's own does. */
export function zoneAbroad(context: ZoneContext): string | undefined {
  const { regions = [], ownZone } = context;
  const at = dayOf(context);
  const there = regions.flatMap(zonesOfRegion);
  const isOwn = ownZone !== undefined && there.some((zone) => offsetAt(zone, at) === offsetAt(ownZone, at));
  return isOwn ? undefined : there[0];
}

/** The zone of the place that a message names, or of most people in the country that it points at. */
export function zoneOfWhereabouts({ places = [], regions = [] }: ZoneContext): string | undefined {
  return places[0] ?? regions.flatMap(zonesOfRegion)[0];
}

/** The zone of a place or a country that a message points at where a moment is one of the hours that it says. */
export function zoneOfSaidHours(
  at: CivilDate,
  said: readonly string[],
  { places = [], regions = [] }: ZoneContext,
): string | undefined {
  return [...places, ...regions.flatMap(zonesOfRegion)].find((zone) =>
    said.includes(shownIn(at, zone).time?.toString({ smallestUnit: 'minute' }) ?? ''),
  );
}

/** The zone in which people who write a language are, where most of them are in one. */
export function zoneOfLanguage({ spoken }: ZoneContext): string | undefined {
  const [first] = spoken;
  return first === undefined || first === 'en' ? undefined : zonesOfLanguage[first][0];
}
