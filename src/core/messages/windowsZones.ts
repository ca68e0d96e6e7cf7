import cldr from 'cldr-core/supplemental/windowsZones.json' with { type: 'json' };
import { isTimeZone } from '../calendar.ts';

/** Names by which zones are known today, by those that CLDR keeps for Windows. */
const newNames: Readonly<Record<string, string>> = {
  'Asia/Calcutta': 'Asia/Kolkata',
  'America/Buenos_Aires': 'America/Argentina/Buenos_Aires',
  'America/Indianapolis': 'America/Indiana/Indianapolis',
  'Asia/Saigon': 'Asia/Ho_Chi_Minh',
  'Asia/Katmandu': 'Asia/Kathmandu',
  'Europe/Kiev': 'Europe/Kyiv',
};

const rows = cldr.supplemental.windowsZones.mapTimezones.map(({ mapZone }) => ({
  windows: mapZone._other,
  territory: mapZone._territory,
  zones: mapZone._type
    .split(' ')
    .map((zone) => newNames[zone] ?? zone)
    .filter(isTimeZone),
}));

/** How CLDR names the territory of the zone that stands for all of a Windows name. */
const everywhere = '001';

/** The countries (ISO 3166) of which CLDR has zones. */
export const countriesWithZones: readonly string[] = [
  ...new Set(rows.map(({ territory }) => territory)),
].filter((code) => /^[A-Z]{2}$/.test(code) && code !== 'ZZ');

/**
 * The IANA zones of a name that Windows gives (`W. Europe Standard Time`), as CLDR has them: first the one that it means everywhere, then
 * those of `countries` (ISO 3166) in their order. Empty for a name that Windows does not have.
 */
export function zonesOfWindows(name: string, countries: readonly string[]): readonly string[] {
  const named = rows.filter(({ windows }) => windows === name);
  const zones = [everywhere, ...countries].flatMap((country) =>
    named.filter(({ territory }) => territory === country).flatMap((row) => row.zones),
  );
  return [...new Set(zones)];
}

/** The IANA zones of a country (ISO 3166), in the order of CLDR. */
export function zonesOfCountry(country: string): readonly string[] {
  return rows.filter(({ territory }) => territory === country).flatMap(({ zones }) => zones);
}
