import { nameOfNote } from './dateOfName.ts';

/**
 * What those write who interview others, or are interviewed for something other than a job: who hires, who writes for a paper, who
 * asks the users of a product, who applies for a visa or a place to study.
 */
const ofOtherInterviews =
  /(?<!\p{L})(?:hiring(?![ _-]?(?:manager|mgr|freeze))|score ?cards?|interviewees?|participants?|respondents?|(?:user|customer|expert|stakeholder|press|radio|mock|exit|(?:un)?moderated|remote user) interviews?|(?:user|market|design) research|incentives?|sales calls?|agm|egm|annual general meeting|(?:board|residents'?|committee|parish|pta) meeting|day job|q ?(?:&|and) ?a|[\d,.]+ words|usability|interview(?:ed|ing)? (?:me|us|him|her|them) (?:about|on)|(?:customer|opinion|satisfaction|market|reader) survey|survey(?=\n)|(?:on|off) (?:the )?record|background only|podcast|newsroom|desk list|copy [\d,]+ words|(?:council|cover|news) story|probanden|nutzerinterviews?|consulate|embassy|visa|adoption|universit(?:y|ies)|undergraduate|ucas)(?!\p{L})|^\W{0,3}P\d{1,2}(?= \p{L})|^(?:- )?[\W\d_]{0,6}candidates?(?: for|\W{0,3}:|$)|\| *(?:candidate|guest) *\|/imu;

/** Words of a job that somebody has, and of somebody who sells. */
const ofWork =
  /(?<!\p{L})(?:roadmap|sprint|backlog|okrs?|jira|releases?|deploy\w*|stakeholders?|customers?|clients?|attendees|action items|minutes|milestones?|quarterly|q[1-4]|project|pull requests?|merged?|renewals?|procurement|discount|invoices?|upsell|leads:|prospects?|purchase order|rechnung(?:en)?|kund(?:e|en|innen)|(?:das|ein) angebot|claim|tribunal|grievance|disciplinary|viewings?|meeting notes|promotion)(?!\p{L})/iu;

/** Somebody of a story, whose age papers tell: `Ewan MacAskill, 71.` */
const nameWithAge = /(?<!\p{L})\p{Lu}\p{Ll}+ \p{Lu}\p{L}+, [2-9]\d[.,](?!\d)/u;

/** What people send in the hope of an interview. */
const ofApplication =
  /^(?:.*(?<!\p{L})(?:cover(?:ing)?[ _-]letters?|anschreiben|motivationsschreiben|lettre[ _-]de[ _-]motivation|carta[ _-]de[ _-](?:presentaci[oó]n|motivaci[oó]n|apresenta[cç][aã]o))(?!\p{L})|.{0,20}I am writing to (?:apply|express)|hiermit bewerbe)/imu;

/** Whether the start of a file, or its folder, says that its interviews are not those of somebody who looks for work. */
export function isOfOtherInterviews(path: string, text: string): boolean {
  const folder = path.split('/').at(-2) ?? '';
  const name = nameOfNote(path);
  const head = text.slice(0, start);
  return (
    folderOfStudies.test(folder) ||
    ofOtherInterviews.test(`${folder}\n${name}\n${head}`) ||
    nameWithAge.test(head) ||
    ofApplication.test(name) ||
    (salutation.test(head) && ofApplication.test(head))
  );
}

/** Folders of those who study what others do. */
const folderOfStudies = /^[\W\d_]{0,6}(?:research|(?:user|case)[ _-]stud(?:y|ies)|participants)$/iu;

/** How a letter begins. */
const salutation = /^\s*(?:dear|sehr geehrte|madame|monsieur|estimad|prezad)(?!\p{L}{4})/iu;

/** How much of a file says what it is about, in characters. */
const start = 300;

/** Whether the meetings that a text speaks of may be those of a job that the writer has. */
export function isOfOffice(text: string): boolean {
  return ofWork.test(text);
}
