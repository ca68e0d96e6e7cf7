import { sampleDay } from '../../../scripts/sample.mjs';

/** The moment at which the sample log's stories are told; the extension reads it in development and test mode only. */
export const sampleClock = {
  INTERVIEW_FOLLOW_UP_NOW: `${sampleDay}T10:00`,
  INTERVIEW_FOLLOW_UP_TIME_ZONE: 'America/New_York',
};
