import type { Cue } from './cue.ts';
import { adverbs } from './cueWords.ts';

/** What somebody did for the writer. The first row that fits decides. */
export const didCues: readonly Cue[] = [
  // What somebody did for one.
  {
    kind: 'did',
    by: 'them',
    speakers: ['them', 'none'],
    core: 'deed',
    pattern: new RegExp(
      `^${adverbs}(?<core>(?:show(?:ed|n|s)?(?: me| us)|showed (?=(?:the|an?|his|her|their|some) )|walked (?:me|us) (?:round|around|over|down|to|through (?:the|their) (?:site|plant|floor|ward|building|shop|office|lab|warehouse|kitchen|school))|took (?:me|us) (?:round|around|over|into|for|down|up|on|to)|gave (?:me|us) (?:a |the |an )?(?:\\p{L}+ )?(?:tour|demo|lift|sample|copy)|let (?:me|us) (?:try|see|look|play|sit|watch|hold|use|drive|taste|have a go)|introduced (?:me|us) to|bought (?:me|us)|stayed (?:on|longer|late|back)|lent (?:me|us)|handed me|(?:set|gave) me (?:an?|the|some|his|her) (?!(?:hard|funny|look|impression|feeling|sense|chance)\\b)|drew (?:me|it|the)|made me (?:an? |some |the )?(?:\\p{L}+ ){0,2}(?:tea|coffee|lunch|breakfast|toast|sandwich|cup|dinner|cake)\\b|explained (?:\\p{L}+ ){1,6}to me|(?:gave|brought|fetched|found|got|offered|poured) me (?:an?|some|the|his|her) (?:\\p{L}+ ){0,3}(?:tea|coffee|water|drink|seat|chair|lunch|biscuits?|cake|sandwich(?:es)?|book|booklet|leaflet|brochure|hard hat|visitor badge|number|card|lift)\\b|took my (?:\\p{L}+ )?(?:coat|bag|bags|umbrella|jacket|things)\\b|took the time to|went out of (?:his|her|their) way to|waited with me|came (?:down|out) to (?:meet|get|fetch) me|met me at|saw me (?:out|off|to)|picked me up|drove me|brought me|took (?:a )?(?:pic|picture|photo)s? of my) ?.*)$`,
      'iu',
    ),
  },
  {
    kind: 'did',
    by: 'them',
    speakers: ['none'],
    core: 'deed',
    pattern:
      /^(?:(?:then|also|got|had|was given|and) )*(?<core>(?:a |an |the |our |quick |short |full |long |good |great |nice |proper |\d+[- ]min(?:ute)? |(?:grid|site|plant|factory|shop|ward|unit|school|building|office|campus|warehouse|lab|kitchen|farm|studio|store|stage|workshop|depot|yard|hangar|garden|gallery|museum|hospital|clinic) )*(?:tour|visit|walk ?round|walkabout|walk[- ]?through|look round) (?:of|with|through|round) .+)$/i,
  },
  {
    kind: 'did',
    by: 'them',
    speakers: ['none'],
    core: 'deed',
    pattern:
      /^(?:(?:then|also|had|after(?:wards)?|and) )*(?<core>(?:a |the |quick |nice |lovely |good )*(?:lunch|breakfast|coffee|tea) with (?:him|her|them|\p{Lu}\p{L}+)(?= ?(?:$|[,:;(.]|in |at |after|before)).*)$/iu,
  },
];
