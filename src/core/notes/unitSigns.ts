import { wouldDo } from './givingWords.ts';

/** THE signs by which a clause is told from the others of its line. */

/** `His son was there`, `the lift came late`: something or somebody else is what the clause is about. */
export const ofSomethingElse =
  /^(?:his|her|their|the|its|this|that|an?|some|both|one|two) (?:\p{L}+ ){1,3}(?:was|were|is|are|had|has|came|went|said|did|does|will|would|can|could)\b/iu;

/** Several whom a sentence names before it says they. */
export const othersBefore =
  /\b(?:the|their|our|your|some|most|all|other|her|his) (?:\p{L}+ )?\p{L}{2,}(?<!s)s\b/iu;

/** `(already sent on Saturday)`, `- DONE`, `✓` behind what was promised. */
export const doneMark =
  /[([–—:,;-]\s*(?:(?:already|all|now|since) )?(?:done|sent|delivered|posted|e-?mailed|handed over|erledigt|geschickt|envoyé|fait|enviado|hecho|feito)(?: (?:already|on|it|them|that|this|yesterday|today|last|to|via|by)\b[^()[\]]{0,40})?\s*[)\]]?[.!]?\s*$|[✓✔✅☑]/iu;

/** `(He asked about scale,) told him about the depot`: the writer did. */
export const toldToOthers =
  /^(?:(?:also|then|so) )*(?:told|showed|gave|sent|asked|thanked|walked|talked|promised) (?:him|her|them|everyone)\b/i;

/** `(Dana wants the letter,) said I'd take the names off and pass it on`: the writer said so. */
export const ownWord = new RegExp(
  `^(?:also |so )?(?:said|told (?:him|her|them)) (?:that )?${wouldDo}\\b.*\\b(?:send|pass|forward|share|show|bring|get|e-?mail|mail|post|lend|give|find|dig|scan|copy|text|write)\\b`,
  'iu',
);

/** Who gets something, with the thing itself still to come. */
export const awaitsGift =
  /^(?:(?:is|was|are) )?(?:to (?:get|have|receive)|gets|getting|will get|owed|wants?|wanted|needs?|asked(?: me)? for|waiting (?:for|on))(?: (?:from|off) me)?$/i;

/** Single words behind an arrow that are no name. */
export const commonWord =
  /^(?:yes|no|good|bad|ok|okay|fine|done|found|fixed|reject|passed|next|send|later|maybe|nothing|hr|pdf|email|too|easy|hard|great|nope|yep|\p{L}+(?:ed|ing|ly))$/iu;

/** Whether a line holds what its writer answered. */
export function hasAnswer(text: string): boolean {
  return /→|->|\b(?:I|i) (?:said|told|answered|explained|gave|spoke|talked)\b|(?:^|[.,;?!] )(?:said|told|gave|walked)\b/.test(
    text,
  );
}
