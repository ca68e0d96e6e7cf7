import type { ObligationAction } from '../core/index.ts';

/** The command behind each step a finding offers. */
export const commandIds: Record<ObligationAction | 'set-outcome' | 'set-outcome-since', string> = {
  generate: 'interviewFollowUp.generateFollowUp',
  'open-draft': 'interviewFollowUp.generateFollowUp',
  'mark-sent': 'interviewFollowUp.markSent',
  waive: 'interviewFollowUp.waive',
  snooze: 'interviewFollowUp.snooze',
  'record-reply': 'interviewFollowUp.recordReply',
  'set-outcome': 'interviewFollowUp.setOutcome',
  'set-outcome-since': 'interviewFollowUp.setOutcomeSince',
};
