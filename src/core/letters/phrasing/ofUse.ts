/** States that are of use to an employer: what the writer is by trade or paper, and what the writer has and can show. */
const usefulState =
  /^I am (?:(?:still|also|now|already|fully|dual|both) )*(?:an? (?!single\b|widow|mother|father|mum|mom|dad|parent|carer|diabetic|recovering|\p{L}+aholic)|the |one of |part of |certified|qualified|trained|licen[sc]ed|registered|chartered|accredited|cleared|vetted|fluent|bilingual|native|familiar|comfortable|confident|able|happy|used to|level|current|insured|available|free|used|good|at home)\b|^I am (?:(?:in|on) (?:the|my|our) |\p{L}+ (?:certified|qualified|trained|licensed|accredited|cleared|registered)\b|\p{Lu})|^I have (?:(?:still|also|now|already|actually|once|both|got|only|since|all|even|never|long) )*(?:(?:an?|the|my|both|all|some|\d[\d.,+]*|two|three|four|five|six|seven|eight|nine|ten|\p{L}+ty|\p{L}+teen|years?|decades?) |\p{Lu}|been|done|had|run|led|built|made|written|taught|seen|kept|held|spent|worked|\p{L}+ed\b|\p{L}{2,}[aeou]wn\b|experience|contacts)|^I have \p{Ll}+ (?:from|since|experience|in|on file)\b/u;

/** What people do to live, and what went wrong for them. */
const ofLife =
  /^I (?:(?:still|also|now|only|just|always|usually|once|even|\p{L}+ly) )*(?:take (?!on\b|over\b|part\b|the\b|a\b|care\b|minutes\b|calls\b|apart\b|pride\b)|inject|sleep|slept|drink|drank|smoked?|eat|cr(?:y|ied)|suffer(?:ed)?|struggled?|need|owe[ds]?|fail(?:ed)?|flunked|los[et]|missed|hated?|fear(?:ed)?|feel|felt|got (?:fired|sacked|divorced|arrested|married)|was (?:fired|sacked|off|ill|sick|signed|let|made|arrested|diagnosed|divorced|bullied|dismissed|suspended|evicted))\b/u;

/**
 * Whether what the writer did not say is of use to its reader, as a statement (`I ran the start-up in Leeds`). A state needs evidence
 * that it belongs to work; a deed is one, unless it is of the kind that people do to live, or of what went wrong.
 */
export function isOfUse(statement: string): boolean {
  if (/^I (?:am|have)\b/.test(statement) && !usefulState.test(statement)) return false;
  return !ofLife.test(statement);
}
