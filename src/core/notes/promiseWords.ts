/** In UTF-16 code units: longer notes are pasted pages, which promise nothing. */
const longestNotes = 20_000;

/** Words with which people promise something in English, or tell that somebody is to get it. */
const words =
  /\b(?:promis\p{L}*|undert\p{L}+|ow(?:e|ed|ing)|pledged|my word|send(?:ing)?|forward(?:ing)?|e-?mail(?:ing)?|whats ?app|flick|share|chase|(?:get|give|show|bring|drop|pass|lend|find|dig|introduce|put) (?:him|her|them)|I(?:['’]?d|['’]?ll| would| will| shall) (?:get|give|show|bring|find|introduce|pass|write|put|drop|dig)|copy of|get back to)(?!\p{L})/iu;
/** A deed or thing beside a name. */
const named = /\b(?:[Gg]et|[Gg]ive|[Ss]how|[Bb]ring|[Tt]o|[Ff]or) (?!I\b)\p{Lu}\p{L}*/u;

/** Whether a text may tell of something that its writer promised: quick, and rather too often than not. */
export function mayPromise(text: string): boolean {
  return words.test(text) || named.test(text);
}

/** The notes of an interview where they may tell of a promise; undefined for those that do not, and for pasted pages. */
export function promisingNotes(notes: string): string | undefined {
  return notes.length <= longestNotes && mayPromise(notes) ? notes : undefined;
}
