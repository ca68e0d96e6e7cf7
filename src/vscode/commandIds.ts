import type { Fix, ObligationAction } from '../core/index.ts';

/** The command behind each step a finding offers. */
export const commandIds: Record<
  ObligationAction | Exclude<Fix['kind'], 'change' | 'action'> | 'settle-before' | 'send' | 'sign' | 'phrase',
  string
> = {
  generate: 'interviewFollowUp.generateFollowUp',
  'open-draft': 'interviewFollowUp.generateFollowUp',
  'mark-sent': 'interviewFollowUp.markSent',
  send: 'interviewFollowUp.sendLetter',
  sign: 'interviewFollowUp.signLetter',
  phrase: 'interviewFollowUp.phraseLetter',
  waive: 'interviewFollowUp.waive',
  snooze: 'interviewFollowUp.snooze',
  'record-reply': 'interviewFollowUp.recordReply',
  'withdraw-elsewhere': 'interviewFollowUp.withdrawElsewhere',
  'set-outcome': 'interviewFollowUp.setOutcome',
  'set-outcome-since': 'interviewFollowUp.setOutcomeSince',
  'settle-before': 'interviewFollowUp.settleBefore',
};
