import type { Range } from '../text.ts';
import { sentenceAround } from './phrases.ts';

/** What may be offered and is a meeting. */
export const meetings =
  /(?<!\p{L})(?:interviews?|conversations?|chats?|calls?|meetings?|screens?|(?:time ?)?slots?|round|\p{L}*(?:gespräch|gesprächstermin|interview|termin|treffen|telefonat|kennenlernen|runde)(?:s|e|es|en)?|entretiens?|rendez-vous|échanges?|rencontres?|créneaux?|entrevistas?|reuni(?:ón|ones|ão|ões)|llamadas?|conversa(?:s|ción|ciones|ções)?|charlas?|citas?|bate-papos?|面接|面談)(?!\p{L})/iu;

/** What makes it the offer of a job. */
const jobs =
  /(?<!\p{L})(?:role|position|jobs?|post|place|employment|contract|salary|\p{L}*(?:stelle|vertrag|anstellung|vertrags)\p{L}*|position|poste|emploi|contrat|cdi|cdd|puesto|contrato|empleo|cargo|vaga|emprego|内定|採用)(?!\p{L})/iu;

/** Words that count meetings: another one is the next round. */
const further =
  /(?<!\p{L})(?:second|third|final|last|next|another|further|follow-?up|2nd|3rd|(?:zweite|dritte|weitere|nächste|letzte|finale)[snrm]?|(?:zweit|folge|final|abschluss)gespräch\p{L}*|deuxième|seconde?|troisième|dernière?|dernier|autre|nouvel(?:le)?|segund[oa]|tercer[oa]?|terceir[oa]|últim[oa]|próxim[oa]|otra|outra|nova|nueva)(?!\p{L})/iu;

const verbLast = /(?:bieten|unterbreiten)$/iu;

/**
 * What is offered where words that sound like an offer are of a meeting: `pleased to offer you a second conversation`. Undefined where they
 * are of a job, or say not of what.
 */
export function meetingOffered(text: string, range: Range): 'invitation' | 'next-round' | undefined {
  const words = text.slice(range.start, range.end);
  // In German what is offered stands before the verb: `Ihnen nach unserem Gespräch die Stelle anbieten`.
  if (verbLast.test(words) && jobs.test(words)) return undefined;
  const { end } = sentenceAround(text, range);
  const said = text.slice(range.start, Math.min(end, range.end + 70));
  const meeting = meetings.exec(said);
  if (!meeting) return undefined;
  const before = said.slice(0, meeting.index);
  // `the position we spoke of in our call`; a clause of its own says something else.
  if (jobs.test(before) || /[;:!?]|[-–—] |, (?!am |um |the |on )/u.test(before)) return undefined;
  return further.test(`${before}${meeting[0]}`) ? 'next-round' : 'invitation';
}
