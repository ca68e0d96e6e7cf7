/** THE table of what people and programs write where nothing is known yet; in any field it is as good as nothing. */
const blankWord =
  /^(?:[-–—?.…_/\s]+|tb[acds]|n\.?\/?a\.?|n\/k|none|null|undefined|nil|unknown|not (?:yet )?known|to be (?:announced|confirmed|decided|determined|scheduled)|pending date|offen|unbekannt|noch offen|inconnue?|à définir|desconocid[oa]|por definir|por confirmar|desconhecid[oa]|a definir|a confirmar|未定|不明|待定|未知|미정)$/iu;

/** Whether a value says that nothing is known yet: `TBD`, `N/A`, `-`, `?`. */
export function isBlankWord(text: string): boolean {
  return text.length <= 20 && blankWord.test(text.trim());
}
