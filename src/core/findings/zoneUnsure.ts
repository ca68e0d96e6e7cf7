import { addDays, type CivilDate } from '../calendar.ts';
import type { Entry } from '../log/entry.ts';
import { isOwed, type Obligation } from '../policy/obligations.ts';
import type { PolicyContext } from '../policy/situation.ts';
import { otherOffset, unknownChange } from '../zoneData.ts';
import type { FindingRule, RawFinding } from './finding.ts';

/** How far ahead the letters of an interview reach, in days. */
const longestWait = 30;

/** `zone-data-old` and `offset-disagrees`: times that are not sure, of interviews about which anything is still to do. */
export const zoneUnsure: FindingRule = ({ entries, obligations, context }) => {
  const pending = new Set(obligations.filter(isPending).map(({ entry }) => entry.path));
  return entries.flatMap((entry) =>
    entry.date && pending.has(entry.path) ? findingOf(entry, entry.date, context) : [],
  );
};

function isPending(obligation: Obligation): boolean {
  return isOwed(obligation) || obligation.state === 'upcoming' || obligation.state === 'snoozed';
}

function findingOf(
  { path, timeZone }: Entry,
  { value, range }: NonNullable<Entry['date']>,
  { now, speech }: PolicyContext,
): readonly RawFinding[] {
  const zone = timeZone ?? value.zone ?? now.timeZoneId;
  const change = unknownChange(zone, value.date) ?? unknownChange(zone, addDays(value.date, longestWait));
  if (change) {
    const message = speech.say(
      'The zone data of this computer does not know that {0} is at {1} for good from {2} on, so times there may be an hour off. Use a newer Node or VS Code, with zone data {3}.',
      zone,
      change.offset,
      change.from,
      change.release,
    );
    return [{ path, range, code: 'zone-data-old', message, fixes: [] }];
  }
  return disagreement(value, timeZone ?? value.zone).map((ofZone) => ({
    path,
    range,
    code: 'offset-disagrees',
    message: speech.say(
      'The date says {0}, and {1} is at {2} then; the offset counts.',
      value.offset ?? '',
      zone,
      ofZone,
    ),
    fixes: [],
  }));
}

/** The offset that the zone of an entry has instead of the written one. */
function disagreement(value: CivilDate, zone: string | undefined): readonly string[] {
  const ofZone = zone === undefined ? undefined : otherOffset(value, zone);
  return ofZone === undefined ? [] : [ofZone];
}
