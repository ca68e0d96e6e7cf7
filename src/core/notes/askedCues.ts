import type { Cue } from './cue.ts';
import { adverbs, object } from './cueWords.ts';

/** What was asked. The first row that fits decides. */
export const askedCues: readonly Cue[] = [
  // Questions.
  {
    kind: 'asked',
    by: 'me',
    speakers: ['me'],
    core: 'question',
    pattern: new RegExp(
      `^${adverbs}ask(?:ed|ing)?(?: ${object}| \\p{Lu}\\p{L}+)? (?:about |re |on )?(?<core>.+)$`,
      'u',
    ),
  },
  {
    kind: 'asked',
    by: 'them',
    speakers: ['me'],
    core: 'question',
    pattern:
      /^(?:was|were|got|am|been|being) (?:asked|quizzed|grilled|questioned|tested|pressed)(?: (?:about|on|for|re|how|to))? (?<core>.+)$/i,
  },
  {
    kind: 'asked',
    by: 'them',
    speakers: ['them', 'none'],
    core: 'question',
    pattern: new RegExp(
      `^${adverbs}(?:(?:want(?:s|ed)?|ask(?:s|ed)?(?: for)?) my (?:views?|opinions?|take|thoughts?)|ask(?:s|ed|ing)?|(?:want(?:s|ed)?|wish(?:es|ed)?|keen|curious|eager|liked) to (?:know|hear|understand|find out|dig into)|(?:was|were|is)? ?(?:very |really )?(?:curious|interested)|wonder(?:s|ed)|quizzed|grilled|probed|enquired|inquired|picked at|questioned|(?:pressed|pushed|challenged|tested|drilled|checked) (?:me|us)(?: (?:on|about|down on))?)(?: (?:${object}|I|again|too|also|straight out|hard|in detail|a lot|serious things|things|right))*(?: (?:the |a |one |some |only |two |three |best |first |last |next )*(?:good |hard |great |tough |tricky |serious |technical |quick |short |long |lovely |clever |real |best )*(?:questions?|things?|one|ones)(?: of (?:the|my) \\p{L}+)?)?(?: (?:about|re|on|regarding|around|into|in|at|like|such as|of|for))*,?:? (?<core>.+)$`,
      'iu',
    ),
  },
  {
    kind: 'asked',
    by: 'them',
    speakers: ['them'],
    core: 'question',
    pattern: new RegExp(
      `^${adverbs}(?:(?:opened|opens|opening|started|starts|starting|began|kicked off|kicks off|led|finished|closed|closing|came in|jumped in|weighed in|led off) (?:with|on|by asking(?: me)?)|(?:pressed|pushed|probed|dug|drilled|examined|tested|grilled|quizzed|questioned|challenged|picked|poked|zoomed in|went deep|went hard)(?: ${object})?(?: (?:hard|a lot|a bit|further|again|too))*(?: (?:on|about|into|over|at|around)(?= )))(?: the usual)? (?<core>.+)$`,
      'iu',
    ),
  },
  {
    kind: 'asked',
    by: 'them',
    speakers: ['none', 'them'],
    core: 'question',
    pattern:
      /^(?:(?:his|her|their|the|first|second|last|next|main|hardest|best|big|only|good|\p{L}+'s) )*(?:questions?|qs?|q's|qn)(?: (?:was|were|is|about|on|from \p{L}+|re))*(?: =|:)? (?<core>.+)$/iu,
  },
  {
    kind: 'asked',
    by: 'them',
    speakers: ['them', 'none'],
    core: 'deed',
    pattern:
      /^(?:made|had|got|let) (?:me|us) (?<core>(?!(?:feel|laugh|think|wonder|nervous|smile|worried|coffee|tea|a )\b)\p{L}{3,} .+)$/iu,
  },
  {
    kind: 'asked',
    by: 'them',
    speakers: ['them'],
    core: 'question',
    pattern:
      /^(?:(?:then|also|just|straight away) )*(?:says?|said|goes|went|was like|is like|ask(?:s|ed)?|came back with|came in with|chipped in with)(?: (?:to )?me)?,?:? ["“‘']?(?:and |but |so |ok )?(?:what|how) about (?<core>.+)$/iu,
  },
  {
    kind: 'asked',
    by: 'them',
    speakers: ['them'],
    core: 'question',
    pattern:
      /^(?:(?:then|also|just|really|straight (?:up|out|away)) )*(?:(?:hit|hits|caught|surprised|ambushed|floored|stumped|challenged|landed) (?:me|us) with|threw (?:(?:me|us) |at me |at us )?(?:a curveball:? )?|(?:came|comes) (?:straight |right )?(?:at me|out|in|back|up) with|kept (?:on )?(?:at me|at us|asking|pressing|coming back to|circling back to|returning to)(?: me| us)?(?: (?:about|on|over|for))?|posed|put (?:it )?to (?:me|us)|(?:straight (?:up|out) |(?:is|was|were|are|kept) )ask(?:ed|ing|s)?(?: (?:me|us))?(?: (?:about|for|on))?|want(?:s|ed) (?:(?:a bit |a lot |much |some )?more(?: detail)?|details?|to dig) (?:about|on|into)),?:? (?<core>.+)$/iu,
  },
];
