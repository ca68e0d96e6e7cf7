/** How a note can be carried by a sentence of a letter. */
export type Phrase =
  /** `the plan to split the billing service`: can follow "what you said about". */
  | { readonly kind: 'topic'; readonly text: string }
  /** `I moved a line without downtime`: one's own whole sentence, which can follow a colon. */
  | { readonly kind: 'statement'; readonly text: string }
  /** Anything else: only the person can turn it into a sentence. */
  | { readonly kind: 'note'; readonly text: string };

const determiner = /^(the|a|an|your|our|this|that|these|those|how|why|what|where|their|his|her|its)\b/i;
const finiteVerb =
  /\b(is|are|was|were|has|have|had|wants?|uses?|needs?|runs?|plans?|does|do|did|will|can|could|would|should|said|told|asked|likes?|works?|hates?|loves?|think|thinks|thought)\b/i;
const relative = /\b(that|which|who|where|whose|how|why|what|when|you|we|I|nobody|everybody)\b/i;

/**
 * Sorts a note by its grammar, carefully: what is not plainly a topic or a statement of one's own stays a note, because a
 * wrong sentence is worse than a blank.
 */
export function phraseOf(written: string): Phrase {
  const text = written.trim().replace(/[.!;,\s]+$/, '');
  if (/^I(’|'|\s)/.test(text)) return { kind: 'statement', text };
  if (!determiner.test(text) || /[.!?]\s/.test(text)) return { kind: 'note', text };
  // After a determiner comes a noun (`their plan to ...`), so the first two words are never the verb.
  const verb = indexOf(finiteVerb, text, /^\S+\s+\S+/);
  const link = indexOf(relative, text, /^\S+/);
  const clause = /^(how|why|what|where)\b/i.test(text);
  if (verb < link && !clause) return { kind: 'note', text };
  return { kind: 'topic', text: neutral(text) };
}

/** Where the pattern stands after the words that `skipped` matches; beyond every index where it does not. */
function indexOf(pattern: RegExp, text: string, skipped: RegExp): number {
  const start = skipped.exec(text)?.[0].length ?? 0;
  const found = pattern.exec(text.slice(start));
  return found ? start + found.index : Number.POSITIVE_INFINITY;
}

/** `their plan` to the people whose plan it is: `the plan` is right whoever is meant. */
function neutral(text: string): string {
  const lower = text.charAt(0).toLowerCase() + text.slice(1);
  return lower.replace(/^(their|his|her|its)\b/, 'the');
}

const sendVerb =
  /^(send|share|forward|email|mail|post|show|write|give|introduce|look|check|find|ask|put|make|prepare|try)\b/i;

/** A promised task as the end of "I will": `send you the test plan`. */
export function promisePhrase(written: string, recipient: string | undefined): string | undefined {
  const text = written
    .replace(/\s*(?:📅|⏳|by)?\s*\(?\d{4}-\d{2}-\d{2}\)?/g, '')
    .trim()
    .replace(/[.!;,\s]+$/, '');
  const [first = ''] = (recipient ?? '').split(' ');
  if (sendVerb.test(text)) {
    const lower = text.charAt(0).toLowerCase() + text.slice(1);
    const name = recipient ? new RegExp(`^(\\w+) (?:${escaped(recipient)}|${escaped(first)})\\b`) : undefined;
    return name ? lower.replace(name, '$1 you') : lower;
  }
  return determiner.test(text) || /^my\b/i.test(text)
    ? `send you ${text.charAt(0).toLowerCase()}${text.slice(1)}`
    : undefined;
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
