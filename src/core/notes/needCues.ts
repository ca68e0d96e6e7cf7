import type { Cue } from './cue.ts';
import { adverbs } from './cueWords.ts';

/** What they want or lack. The first row that fits decides. */
export const needCues: readonly Cue[] = [
  // What they want or lack.
  {
    kind: 'need',
    speakers: ['them', 'none'],
    core: 'sought',
    pattern: new RegExp(
      `^${adverbs}(?:(?:is|are|was|were|be|what (?:they|he|she) needs? is) )?${adverbs}(?:need(?:s|ed|ing)?|look(?:s|ed|ing)? for|search(?:es|ed|ing)? for|hunting for|crying out for|short (?:of|on)|lack(?:s|ed|ing)?|desperate for) (?<core>.+)$`,
      'i',
    ),
  },
  {
    kind: 'need',
    speakers: ['them', 'none'],
    core: 'wanted',
    pattern: new RegExp(
      `^${adverbs}(?:(?:is|are|was|were|be|what (?:they|he|she) wants? is) )?${adverbs}(?:want(?:s|ed|ing)?|after|would (?:love|like|kill for|welcome|want|prefer|appreciate|be glad of)|hop(?:es?|ed|ing) (?:for|(?=to\\b))|keen (?:on|for|(?=to\\b))) (?<core>.+)$`,
      'i',
    ),
  },
  {
    kind: 'need',
    speakers: ['them', 'none'],
    core: 'doing',
    pattern: new RegExp(
      `^(?:(?:is|are|was|were) )?${adverbs}(?<core>(?:planning (?:to|on|for)|trying to|going to|about to|aiming (?:to|for)|struggling (?:with|to)|moving (?:off|from|to|onto|over to|away)|migrating|rolling out|switching|launching|replacing|rewriting|rebuilding|redesigning|setting up|expanding|opening (?!with\\b)|buying|building|hiring|working on|introducing|bringing in|centralising|automating|investing in|preparing|testing|trialling|piloting|merging|standardi[sz]ing|taking on|recruiting) .+)$`,
      'i',
    ),
  },
  {
    kind: 'need',
    speakers: ['them', 'none'],
    core: 'thing',
    pattern: new RegExp(
      `^(?:(?:is|are|was|were) )?${adverbs}(?:struggl(?:es|ed) (?:with|to)|drowning in|stuck (?:on|with)|behind (?:on|with)|fighting(?: with)?|wrestling with|worried about|worries about|complain(?:s|ed|ing)? (?:of|about)|in the middle of) (?<core>.+)$`,
      'i',
    ),
  },
  {
    kind: 'need',
    speakers: ['none', 'them', 'me'],
    core: 'thing',
    pattern:
      /^(?:(?:the|their|his|her|your|our|\p{L}+'s|main|big|biggest|real|number one|only|one|current|worst|[Tt]heir) )*(?:problem|issue|pain(?: point)?|headache|challenge|bottleneck|bother|trouble|priority|struggle|blocker|worry|nightmare|difficulty|gap|weak point|bugbear)s?(?: (?:right )?now| at the moment| today| #? ?\d| here| for (?:them|him|her))?(?: (?:is|are|was|=)|:) (?<core>.+)$/iu,
  },
  {
    kind: 'need',
    speakers: ['none', 'them', 'me'],
    core: 'sought',
    pattern:
      /^(?:(?:the|her|his|their|one|only|main|big|real|biggest) )*(?:thing|what|all|person|bit)(?: that)? (?:they|he|she|\p{Lu}\p{L}+)(?:'s|'re| is| are)? (?:(?:really|actually|most|badly|mainly) )*(?:needs?|wants?|after|looking for|lacks?|missing|miss)(?: (?:most|now|here|right now|(?:more|above|over) (?:than )?(?:anything|all|everything)(?: else)?|above all))?(?: (?:is|are|was)|:| =) (?<core>.+)$/iu,
  },
];
