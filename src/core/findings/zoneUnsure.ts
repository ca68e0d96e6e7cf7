import { addDays, type CivilDate } from '../calendar.ts';
import type { Interview } from '../interviews/interview.ts';
import { isOwed, type Obligation } from '../owed/obligation.ts';
import { sentence } from '../text.ts';
import { otherOffset, unknownChange } from '../zoneData.ts';
import type { FindingRule, RawFinding } from './finding.ts';

/** How far ahead the letters of an interview reach, in days. */
const longestWait = 30;

/** `zone-data-old` and `offset-disagrees`: times that are not sure, of interviews about which anything is still to do. */
export const zoneUnsure: FindingRule = ({ interviews, obligations }) => {
  const pending = new Set(obligations.filter(isPending).map(({ interview }) => interview));
  return interviews.flatMap((interview) => (pending.has(interview) ? findingOf(interview) : []));
};

function isPending(obligation: Obligation): boolean {
  const { state, waits } = obligation;
  return isOwed(obligation) || waits || state === 'upcoming' || state === 'snoozed';
}

function findingOf({ entry, zone }: Interview): readonly RawFinding[] {
  const { path, date, timeZone } = entry;
  if (!date) return [];
  const { value, range } = date;
  const change = unknownChange(zone, value.date) ?? unknownChange(zone, addDays(value.date, longestWait));
  if (change) {
    const message = sentence(
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
    message: sentence(
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
