import type { Spoken } from './speaker.ts';

/** Whether a clause says what the writer would do in a case: `if it fails I'd ring him and send the log`. */
export function isSupposed(sentence: string, plain: string, before: Spoken | undefined): boolean {
  const isCase = /^(?:\W|so |well )*(?:if|suppose|say|were|should)\b.*\bI(?:['’]?d| would)\b/is.test(
    sentence,
  );
  const goesOn = before?.speaker === 'me' && /^would\b/i.test(before.predicate) && !/^I\b/.test(plain);
  return (isCase || goesOn) && !/\b(?:said|told|promised|agreed|offered|owe)\b/i.test(sentence);
}
