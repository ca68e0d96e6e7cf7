/** Whom something is said or given to. */
export const object = "(?:me|us|him|her|them|'?em|both|everyone|anyone|you)";
/** What may stand before a verb and changes nothing. */
export const adverbs =
  '(?:(?:also|then|really|just|only|even|still|already|kindly|finally|actually|literally|basically|later|first|again|mostly|both|all|quickly|briefly|quietly|totally|completely|clean|especially|mainly|clearly|badly|desperately|very much|kind of|sort of|stupidly|simply) )*';
