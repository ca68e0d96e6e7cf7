import type { Cue } from './cue.ts';
import { adverbs } from './cueWords.ts';

/** Verbs of handing somebody something. */
const handing =
  '(?:gave|lent|brought|got|fetched|poured|made|bought|shouted|handed|printed|offered|taught|found|baked|cooked|saved|drew|wrote|ordered|called|booked|set|dug out)';
/** What is handed to the writer and is no kindness: a task, an impression. */
const noGift =
  '(?:hard(?! hats?\\b)|funny|look|looks|impression|feeling|sense|chance|time|scenario|case|tasks?|questions?|test|tests|problems?|puzzles?|exercises?|example|hint|grilling|headache|fright|shock|laugh|start|hour|minutes?|seconds?|story|speech|lecture|idea|reason|answer|number of|date|deadline|choice|situation|brief|mock|sheet|paper|form|file|numbers?|line)\\b';
/** What somebody lets the writer do, and is no kindness. */
const noFavour =
  '(?:know|down|off|go|be|stew|sweat|struggle|wait|ramble|waffle|sit in silence|talk|speak|finish|think|have it|explain|answer|say|tell|ask|in on|slip|in)\\b';
/** What somebody offers to do for the writer, and the writer for nobody. */
export const helpOffered =
  'offered to (?:(?:look (?:over|through|at)|go (?:over|through)|read(?: over)?|review|check|proofread|sign off) my |(?:help|introduce|teach|show|lend|mentor|drive|connect|put|train) me )(?! )[^,;]{3,60}.*';
/** How they went along. */
const way = '(?:right |straight |back |all the way |personally |myself |out |up |down )*';

/** What somebody did for the writer. The first row that fits decides. */
export const didCues: readonly Cue[] = [
  // What somebody did for one.
  {
    kind: 'did',
    by: 'them',
    speakers: ['them', 'none'],
    core: 'deed',
    pattern: new RegExp(
      `^${adverbs}(?<core>(?:show(?:ed|n|s)?(?: me| us)|showed (?=(?:the|an?|his|her|their|some) )|(?:walked|took|drove|brought|ran) (?:me|us) ${way}(?:round|around|over|into|inside|in|out|for|down|up|on|to|home|back|through (?:the|their) (?:(?:whole|entire|new|old|back|main) )?(?:site|plant|floor|ward|building|shop|office|lab|warehouse|kitchen|school|garden|workshop|studio|stores?|yard|works|mill|library|museum|hospital|clinic|barn|vineyard|gallery|theatre|factory|depot|hall|rooms?))\\b|let (?:me|us) (?!${noFavour})\\p{L}+|introduced (?:me|us) to|stayed (?:on|longer|late|back|(?:\\S+ ){1,3}(?:more|longer|extra|over)\\b|(?:\\S+ ){0,3}(?:more |longer |extra )?to (?:show|explain|answer|talk|walk|finish))|came in (?:early|specially|just for|on (?:his|her|their) (?:day off|own time))|talked (?:me|us) through |${handing} (?:me|us) (?!(?:an? |the |some )?(?:\\p{L}+ )?${noGift})(?:an?|some|the|his|her|their|two|my|printed|extra|dry|clean|hot|warm|cold|fresh|spare|tea|coffee|water|cake|biscuits|cookies|sandwiches|lunch|soup|socks|boots)\\b|drew (?:me|it|the)|explained (?:\\p{L}+ ){1,6}to me|explained [^,;]{3,60} on (?:the|a) (?:board|whiteboard|napkin|flip ?chart)|(?:held|kept|saved|put|set|left|got|brought|pulled|dug|printed|laid|opened|turned|arranged|organi[sz]ed|booked|ordered|fetched|made|found|cooked|baked|switched to|slowed down|waited|translated|moved|cleared) [^,;]{3,60} for (?:me|us)\\b|sent (?:me )?(?:the|an?|some|his|her|their) [^,;]{3,50} (?:in advance|beforehand|ahead|the (?:night|day|week) before)\\b|took my (?:\\p{L}+ )?(?:coat|bag|bags|umbrella|jacket|things)\\b|took the time to|went out of (?:his|her|their) way to|waited with me|came (?:down|out|over|across|up|round)(?: (?!for\\b|to (?:see|ask)\\b)\\S+){0,5} to (?:meet|get|fetch|greet|collect) me|met me at|saw me (?:out|off|to)|picked me up|drove me|took (?:a )?(?:pic|picture|photo)s? of my) ?.*)$`,
      'iu',
    ),
  },
  // `offered to look over my logs`
  {
    kind: 'did',
    by: 'them',
    speakers: ['them', 'none'],
    core: 'deed',
    pattern: new RegExp(`^${adverbs}(?<core>${helpOffered})$`, 'iu'),
  },
  // `changed the hour so I could catch the ferry`, `had the report printed for me`.
  {
    kind: 'did',
    by: 'them',
    speakers: ['them'],
    core: 'deed',
    pattern:
      /^(?:had )?(?<core>(?:changed|moved|shifted|swapped|phoned|stayed|waited|came|opened|started) .{3,60} so (?:I|we) could .{3,60}|had (?:the|an?|his|her|their) [^,;]{3,50} (?:printed|made|ready|copied|bound|set aside) for (?:me|us)\b.*|pack(?:ed)? (?:me|us) (?:an?|some|the) .{3,60})$/iu,
  },
  // `came down to apologise and kept me company`.
  {
    kind: 'did',
    by: 'them',
    speakers: ['them'],
    core: 'deed',
    pattern: /^(?:.{3,60} (?:and|&) )?(?<core>kept (?:me|us) company\b.*)$/iu,
  },
  // `ran 25 minutes over and skipped her standup to explain the plan`.
  {
    kind: 'did',
    by: 'them',
    speakers: ['them'],
    core: 'deed',
    pattern:
      /^(?:.{3,40} (?:and|&) )?(?<core>(?:skipped|missed|gave up|put off|moved|cancelled) (?:his|her|their|an?) (?:\p{L}+ ){1,3}(?:to|so (?:he|she|they) could) (?:explain|show|answer|talk|walk|finish|take|tell) .{3,60})$/iu,
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
