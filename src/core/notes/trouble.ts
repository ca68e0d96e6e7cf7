const count = '(?:\\d[\\d.,]*k?|two|three|four|five|six|seven|eight|nine|ten|twelve|a dozen|half|most)';

/** THE table of the ways in which notes tell of what a place lacks or struggles with, without a word for needing. */
const troubles: readonly RegExp[] = [
  // `they can't get pickers after October`
  /\b(?:can(?:not|['’]?t)|could(?: not|n['’]t)|struggl\p{L}+ to|(?:find|finds|found) it hard to|unable to|hard to|impossible to) (?:get|find|keep|recruit|fill|hire|replace|reach|cope|staff|source|retain|attract)\b/iu,
  // `nobody after him can do gold tooling`, `no one on staff reads music`
  /^(?:there(?:['’]s| is) )?(?:nobody|no ?one|not one|no) (?:\S+ ){0,4}?(?:can|knows|reads|speaks|does|has|saw it|owns|left|to do|who)\b/iu,
  // `some 180 titles not yet registered`, `only about 400 done`
  new RegExp(
    `\\b(?:only|just|barely) (?:about )?${count}(?: \\p{L}+){0,2} (?:done|left|working|finished|registered|trained|catalogued|in post|running)\\b|\\b(?:not yet|still not|never been) \\p{L}+ed\\b`,
    'iu',
  ),
  // `payments failover is still a wiki page`, `all the spray records by hand`
  /\bstill (?:an? |on |in |all |done |kept )?(?:\p{L}+ )?(?:paper|spreadsheets?|excel|wiki|fax|floppy|manual|by hand)\b|\b(?:records?|books?|sheets?|stock|orders?|rotas?|logs?|invoices?|counts?|planning)\b.{0,20} (?:by hand|on paper|in excel)\b/iu,
  /\b(?:backlogs?|short[- ]staffed|understaffed|shortage|behind schedule|bottleneck|runs? late|give up|downtime|no[- ]shows?|out of date|at capacity|over capacity|agency (?:staff )?on)\b/iu,
  // `wait is eight days and the law says five`
  new RegExp(
    `\\b${count}[, ].{0,40}\\b(?:should be|ought to be|supposed to be|target(?: is)?|goal(?: is)?|the law says|(?:sites?|customers?|clients?|wards?|shops?) needs?|wants? it at) (?:at )?${count}\\b`,
    'iu',
  ),
  // `14 drivers short`, `only one person who understands it`, `only two midwives at night`
  new RegExp(
    `\\b${count} (?:\\p{L}+ ){0,2}(?:short|down|behind|unfilled|vacant|missing)\\b(?! (?:of|by|to) )|\\bonly (?:(?:ever|about|have|has|got) )*(?:one|two|three|1|2|3) \\p{L}+`,
    'iu',
  ),
  // `nobody joins`, `none of it is written down`, `calls aren't getting done`, `hasn't been touched since`
  /\b(?:none of (?:it|them)(?:['’]s| is| are| has)|(?:is|are)(?:n['’]t| not) (?:getting |being )?(?:done|written|kept|checked|used|trained|tracked|finished|matched)|(?:has|have)(?:n['’]t| not) been (?:\p{L}+ed|done)|(?:do|does)(?:n['’]t| not) (?:match|agree|add up|talk to|scale|work)|no(?:body| one) (?:reads?|joins?|uses?|owns?|checks?|decides?|answers?|has time))\b/iu,
  // `the count is disputed`, `stuck at 31%`, `always 2 months late`, `fails at the first stage`
  /\b(?:is|are|being) (?:\p{L}+ )?(?:disputed|overdue|sat|stuck|blocked|delayed|forced into|paged)\b|\bstuck (?:at|on|since)\b|\b(?:still|remains?) open\b|\b(?:months?|weeks?|days?) (?:late|behind)\b|\b(?:lose|loses|losing|fails?|breaks?|falls? off|drops? off|lag(?:s|ging)?|leak(?:s|ing)?) (?:at|on|in|it|about|\d|one|two|half|most)\b|\bgot? paged\b|\bthe bug that\b|\bmost (?:of the )?time goes\b|\btakes? (?:up )?(?:most|too|ages|forever|\d+ (?:working )?(?:days|weeks|months))\b/iu,
  // `the boys' writing is what keeps TB awake`
  /\b(?:is|are) what keeps? .{2,40} (?:awake|up|busy)\b|\b(?:keeps?|kept) (?:him|her|them|\p{Lu}\p{L}*) (?:awake|up at night)\b/u,
];

/** Whether a clause tells of something that a place lacks or struggles with. */
export function tellsOfTrouble(clause: string): boolean {
  return troubles.some((one) => one.test(clause));
}
