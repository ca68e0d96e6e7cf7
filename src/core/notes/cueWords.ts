/** Whom something is said or given to. */
export const object = "(?:me|us|him|her|them|'?em|both|everyone|anyone|you)";
/** What may stand before a verb and changes nothing. */
export const adverbs =
  '(?:(?:also|then|really|just|only|even|still|already|kindly|finally|actually|literally|basically|later|first|again|mostly|both|all|quickly|briefly|quietly|totally|completely|clean|especially|mainly|clearly|badly|desperately|very much|kind of|sort of|stupidly|simply) )*';
/** Verbs of giving somebody something. */
export const giving =
  '(?:re)?(?:send|sending|fax|scan|photocopy|return|drop (?:in|off|round|by)|sling|chuck|bung|stick|pop|pass on|e-?mail|e-?mailing|mail|forward|forwarding|share|sharing|shoot|drop|dropping|ping|flick|post|text|dm|give|giving|get|put|write|writing|show|bring|pass|hand|upload|deliver|dig (?:(?:it|that|them|this) )?(?:out|up)|find|look (?:(?:it|that|them|this) )?(?:up|out)|introduce|connect|link|lend|supply|furnish|let|prepare|draft|make|bounce|fire off|whatsapp|message|check|work out|look out|run up|find out|hunt out|track down|chase up|get hold of)';
