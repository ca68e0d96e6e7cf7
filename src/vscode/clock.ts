import * as vscode from 'vscode';
import { isTimeZone, type Moment, parseMoment } from '../core/startup.ts';

/** Tells the moment, in the zone of dates without one. */
export type Clock = (timeZone: string) => Moment;

/**
 * The machine's clock. Under development and test, `INTERVIEW_FOLLOW_UP_NOW` and `INTERVIEW_FOLLOW_UP_TIME_ZONE` stand still
 * in its place, so that what is shown does not depend on the day.
 */
export function createClock(mode: vscode.ExtensionMode): Clock {
  const testing = mode !== vscode.ExtensionMode.Production;
  const machineZone =
    (testing ? process.env.INTERVIEW_FOLLOW_UP_TIME_ZONE : undefined) ??
    Intl.DateTimeFormat().resolvedOptions().timeZone;
  return (timeZone) => {
    const zone = isTimeZone(timeZone) ? timeZone : isTimeZone(machineZone) ? machineZone : 'UTC';
    const fixed = testing ? process.env.INTERVIEW_FOLLOW_UP_NOW : undefined;
    const moment = parseMoment(fixed ?? new Date().toISOString(), zone);
    if (!moment) throw new Error(`INTERVIEW_FOLLOW_UP_NOW is no moment: ${fixed}`);
    return moment;
  };
}
