/** What people send one another after an interview, whatever the words before it look like: `rive file`. */
const papers =
  'files?|lists?|plans?|scripts?|templates?|decks?|docs?|documents?|pdfs?|links?|sheets?|trackers?|checklists?|photos?|pictures?|pics|slides|videos?|reports?|forms?|certificates?|certs?|references?|refs|letters?|cards?|cop(?:y|ies)|samples?|examples?|articles?|papers?|posters?|books?|numbers?|details|matrix|notes|diagrams?|drawings?|spreadsheets?|polic(?:y|ies)|protocols?|guides?|outlines?|schedules?|calendars?|maps?|recipes?|menus?|logs?|dashboards?|blogs?|posts?|talks?|scans?|one-?pagers?|playbooks?|portfolios?|rubrics?|lesson plans?|datasets?|repos?|gists?|recordings?|write-?ups?|case stud(?:y|ies)|codes?|costings?|figures?|specs?|translations?|contacts?|titles?|names?|payslips?|passports?|licen[cs]es?|registrations?|transcripts?|handouts?|worksheets?|statements?|screenshots?|macros?|librar(?:y|ies)|json|yaml|csv|no\\.';

/** Whether a text names something that can be sent, as its last word or before what says more of it. */
export function isPaper(text: string): boolean {
  return papersAtEnd.test(text.trim());
}

const papersAtEnd = new RegExp(
  String.raw`^(?:(?:the|my|an?|our) )?(?:[\p{L}\d.'’&/-]+,? ){0,5}(?:${papers})(?:,? (?:of|for|from|on|about|with|as|in|by|mine|ours|the one|incl\w*|without|to|that|which|who|I|we)\b.*|\s*\([^)]*\))?$`,
  'iu',
);

/** The same for a short text that is nothing else. */
export const papersAlone = new RegExp(
  String.raw`^(?:(?:the|my|an?) )?(?:[\p{L}\d'’&/-]+ ){1,6}(?:${papers})$`,
  'iu',
);

/** What people ask one another for by name: `the poster on sutures`, `a copy of`; and nothing that is to be done with it. */
export const papersToHand =
  /^(?:(?:the|that|this|those|these|my|our) (?:[\p{L}'-]+ ){0,3}(?:names?|address|links?|recipes?|photos?|pictures?|slides|deck|articles?|papers?|posters?|write-?up|screenshots?|recordings?|drawings?|chart|books?|templates?|samples?|pdf|contacts?|phone number|title)|an? (?:copy|link|photo|picture|sample|scan)|photos?|pictures?|copies)\b(?=$|[,.(]| (?:of|for|to|from|on|about|at|I|we|with|in)\b)/iu;
