import { sentence } from '../text.ts';

/** THE sentences for what cannot be read of a message, or only in part. */
export const messageProblems = {
  tooLarge: sentence('The file is larger than 25 MB; no message is, so it is not read.'),
  empty: sentence('There is no text in it.'),
  binary: sentence('It is neither a mail, nor an invitation, nor text.'),
  encoding: sentence(
    'It is text in another encoding than UTF-8, and nothing tells in which; save it as UTF-8.',
  ),
  broken: sentence('The mail is broken where its parts begin, so it is read as text.'),
  charset: sentence('Some letters could not be read: the mail names another character set than it uses.'),
  damaged: sentence('A part of the mail is damaged or cut off; what is left of it is read.'),
  long: sentence('The text is very long; only its beginning is read.'),
  longCalendar: sentence('The calendar is too large to be an invitation; it is not read.'),
  brokenCalendar: sentence('The calendar cannot be read: it is not valid iCalendar.'),
  recurs: sentence('The meeting recurs; only its first time is read.'),
  several: (count: number) =>
    sentence('The calendar holds {0} meetings; only the first is read.', String(count)),
} as const;
