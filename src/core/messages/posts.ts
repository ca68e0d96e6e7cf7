import { namesJob as namesJobInWords } from '../people/jobWords.ts';

/** Posts that people write by their letters alone; in small letters they are other words, and behind a number hours. */
const byLetters =
  /(?<![\p{L}\d]|\d )(?:RN|LPN|CNA|HCA|DGKP|MFA|ZFA|AESH|ATSEM|PM|TPM|SWE|SDET?|SRE|SDR|BDR|CSM|KAM|Prof\.|Eng\.º?|Téc\.|Aux\.|(?:Ing|Lic)\.(?= (?:de|en) ))(?![\p{L}\d])/u;

/** Whether a text that may be a role holds a word of a job, or the letters of one. */
export function namesJob(text: string): boolean {
  return namesJobInWords(text) || byLetters.test(text);
}
