/** What the commands do, loaded when the first is called. */

export { createSampleLog } from './createSampleLog.ts';
export { customizeTemplate } from './customizeTemplate.ts';
export { generateFollowUp, generateInLanguage, generateInTone } from './generateFollowUp.ts';
export { makeInterview } from './makeInterview.ts';
export { makeInterviews } from './makeInterviews.ts';
export { newEntry } from './newEntry.ts';
export { openEntry } from './openEntry.ts';
export { openWalkthrough } from './openWalkthrough.ts';
export { setEntryOutcome, setEntryOutcomeSince } from './outcome.ts';
export { phraseLetter } from './phraseLetter.ts';
export { readMessageInto, recordAnswerFrom } from './readMessage.ts';
export {
  markAsSent,
  recordOtherContact,
  recordTheirReply,
  snoozeLetter,
  waiveLetter,
} from './record.ts';
export { sendLetter } from './sendLetter.ts';
export { settleBefore } from './settleBefore.ts';
export { showAgenda } from './showAgenda.ts';
export { signLetter } from './signature.ts';
export { withdrawElsewhere } from './withdrawElsewhere.ts';
export { writeDown } from './writeDown.ts';
