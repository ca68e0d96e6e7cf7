import { Temporal } from 'temporal-polyfill';
import { type CivilDate, momentAt, type PlainDate } from './calendar.ts';

/** A change of clocks that zone data of many machines does not know yet. */
export interface ZoneChange {
  readonly zones: readonly string[];
  /** The first day on which older data is wrong. */
  readonly from: string;
  /** The offset from UTC from that day on, for good. */
  readonly offset: string;
  /** The release of the zone database that has it. */
  readonly release: string;
  readonly source: string;
}

/** THE table of changes that Node 20.20 (2025c) lacks. Node 24.21 and 26.10 (2026c) have all but that of Inuvik. */
export const zoneChanges: readonly ZoneChange[] = [
  {
    zones: ['America/Vancouver', 'Canada/Pacific'],
    from: '2026-11-01',
    offset: '-07:00',
    release: '2026b',
    source:
      'https://lists.iana.org/hyperkitty/list/tz-announce@iana.org/thread/VX2Z3CBO6KHTYZNBBKFFWM7ZCI6TVCXP/',
  },
  {
    zones: ['America/Edmonton', 'America/Yellowknife', 'Canada/Mountain'],
    from: '2026-11-01',
    offset: '-06:00',
    release: '2026c',
    source:
      'https://lists.iana.org/hyperkitty/list/tz-announce@iana.org/thread/NVHSX2PAQIT44U5FCCEVNJJYXQMMTJSA/',
  },
  {
    zones: ['Africa/Casablanca', 'Africa/El_Aaiun'],
    from: '2026-09-20',
    offset: '+00:00',
    release: '2026c',
    source:
      'https://lists.iana.org/hyperkitty/list/tz-announce@iana.org/thread/NVHSX2PAQIT44U5FCCEVNJJYXQMMTJSA/',
  },
  {
    zones: ['America/Inuvik'],
    from: '2026-11-01',
    offset: '-06:00',
    release: '2026d',
    source: 'https://lists.iana.org/hyperkitty/list/tz@iana.org/thread/L4IGHJRBUQR53F7RTEHM5IS7ZMBR3YXP/',
  },
];

/** The change of a zone that counts on a day and that this machine's zone data does not know; undefined where it knows all. */
export function unknownChange(zone: string, date: PlainDate): ZoneChange | undefined {
  return zoneChanges.find(
    ({ zones, from, offset }) =>
      zones.includes(zone) &&
      Temporal.PlainDate.compare(date, from) >= 0 &&
      momentAt(date, '12:00', zone).offset !== offset,
  );
}

/** The offset of a zone at a time that is written with another one; undefined where the two agree or nothing is written. */
export function otherOffset({ date, time, offset }: CivilDate, zone: string): string | undefined {
  if (!time || offset === undefined || offset === 'Z') return undefined;
  const ofZone = momentAt(date, time, offset).withTimeZone(zone).offset;
  return ofZone === offset ? undefined : ofZone;
}
