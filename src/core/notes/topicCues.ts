import type { Cue } from './cue.ts';
import { adverbs, object } from './cueWords.ts';

/** What was talked about. The first row that fits decides. */
export const topicCues: readonly Cue[] = [
  // What the writer liked.
  {
    kind: 'topic',
    speakers: ['none', 'me'],
    core: 'thing',
    pattern:
      /^(?:(?:what I (?:really |most |especially )?(?:loved|liked|enjoyed|remember)(?: (?:most|best))?|(?:the |my )?(?:best|nicest|favou?rite|loveliest) (?:part|bit|thing|moment)(?: of (?:it|the day|all))?)(?: (?:was|is)|:) )(?<core>(?:the|my|our|an?|their|his|her|how) .+)$/i,
  },
  // What was talked about, and what one told.
  {
    kind: 'topic',
    by: 'them',
    speakers: ['them', 'none'],
    core: 'thing',
    pattern:
      /^(?:(?:also|really|mostly|mainly) )*(?:wanted|wants|keen|loved|likes|liked|happy|eager|started|began|kept) (?:to )?(?:talk(?:ing)?|chat(?:ting)?|speak(?:ing)?|discuss(?:ing)?|go(?:ing)? (?:into|over|through))(?: (?:a lot|lots|at length|mostly|mainly|with me|to me))?(?: (?:about|on|over|of))? (?<core>.+)$/i,
  },
  {
    kind: 'topic',
    speakers: ['me', 'them', 'none'],
    core: 'thing',
    pattern: new RegExp(
      `^${adverbs}(?:talk(?:ed|s|ing)?|spoke|speak(?:s|ing)?|chat(?:ted|ting)?|nerded|geeked|bonded|riffed|brainstormed|compared notes|swapped (?:stories|notes)|got talking|joked|laughed|reminisced|bantered|went deep|debated|agreed|disagreed)(?: (?:a lot|lots|loads|at length|briefly|ages|forever|for (?:ages|a while|\\S+ (?:min|minute|hour)\\S*|half an hour|an hour|like \\S+ \\S+)|together|out|more|mainly|mostly))*(?: (?:with|to) (?:${object}|\\p{Lu}\\p{L}+))?(?: (?:a lot|lots|at length|briefly|out))?,? (?:about|over|on|of|through(?! (?:the |an? )?(?:door|window|glass|wall|hatch|gate|fence|intercom|letterbox|screen)\\b)|around)(?: about)?,?:? (?<core>.+)$`,
      'iu',
    ),
  },
  {
    kind: 'topic',
    speakers: ['me', 'them', 'none'],
    core: 'thing',
    pattern:
      /^(?:stay(?:ed)?|spent|sat|stood|ended up|got|had|was|were|kept)\b.{0,40}?\b(?:speaking|talking|chatting|discussing|arguing|nerding out|geeking out)(?: (?:about|on|over|through|of))* (?<core>.+)$/i,
  },
  {
    kind: 'topic',
    speakers: ['me', 'them', 'none'],
    core: 'thing',
    pattern: new RegExp(
      `^${adverbs}(?:discuss(?:ed|ing|es)?|debat(?:ed|ing)|cover(?:ed|ing)|went (?:through|over|into)|gone (?:through|over|into)|got (?:on|in|onto|into)(?: to)?|dug into|dived into|dove into|touched on|moved on to|worked through|walked through|ran through|whiteboarded|explor(?:ed|ing)|spent (?:\\S+ ){1,5}on|talked|had (?:a |some |quite a |such a )?(?:\\p{L}+ ){0,3}(?:chat|talk|discussion|conversation|debate|laugh|fun|time|exchange|back and forth)(?: with \\S+)? (?:about|on|over|around)) (?<core>.+)$`,
      'iu',
    ),
  },
  {
    kind: 'topic',
    speakers: ['none'],
    core: 'thing',
    pattern:
      /^(?:(?:an?|the|some|really|very|super|such|quite|most(?:ly)?|whole|big|our|\p{L}+'s|good|great|nice|long|short|interesting|lively|deep|fun|honest|open|proper|brilliant|lovely|useful|quick|solid|decent|excellent|fascinating|best|fantastic|\d+|ten|twenty|half|hour|min|mins|minutes|an hour|part) )*(?:chat|talk|discussion|conversation|convo|exchange|debate|back and forth|banter|natter|deep dive|tangent|bit|session|minutes|mins|min|hour)(?: with \p{L}+)? (?:about|on|over|re|around|of) (?<core>.+)$/iu,
  },
  {
    kind: 'topic',
    by: 'them',
    speakers: ['them', 'none'],
    core: 'statement',
    pattern: new RegExp(
      `^${adverbs}(?:told (?:me|us)|mention(?:ed|s)|explain(?:ed|s|ing)|describ(?:ed|es|ing)|brought up|raised|(?:walked|took|ran|led) (?:me|us) through|fill(?:ed|s) (?:me|us) in on|gave (?:me|us) (?:the |a |an )?(?:\\p{L}+ )?(?:overview|rundown|history|background|summary|run-?through|picture|detail|story|example) (?:of|on)|is proud of|loves|lit up (?:about|when)|was passionate about|is passionate about)(?: (?:about|of))* (?<core>.+)$`,
      'iu',
    ),
  },
  {
    kind: 'topic',
    by: 'them',
    speakers: ['them', 'none'],
    core: 'mention',
    pattern:
      /^(?:(?:is|was|are|were) )?(?:(?:very|really|so|super|quite|v|all|mostly|mainly|also|clearly|obviously|totally|just|most) )*(?:big on|hot on|keen on|mad on|strong on|obsessed with|passionate about|enthusiastic about|excited about|serious about|focused on|fixated on|hung up on|proud of|(?:all|mostly|mainly|more) about|on about|going on about|talking about|speaking about|(?:went|goes) on about|talks? (?:mostly|mainly|only|always) about) (?<core>.+)$/iu,
  },
  {
    kind: 'topic',
    by: 'them',
    speakers: ['them'],
    core: 'mention',
    pattern:
      /^(?:(?:is|was|were|are) )?(?:speaking|talking|spoke|talked|speaks|talks|chatted|went on|rambled)(?: (?:for )?(?:\S+ )?(?:minutes|mins|min|ages|hours?|a lot|lots|a while|at length|mostly|mainly|long|the whole time))* (?:about|of|on) (?<core>.+)$/iu,
  },
  {
    kind: 'topic',
    by: 'me',
    speakers: ['me'],
    core: 'statement',
    pattern:
      /^(?:explain|tell|show|present|describe|suggest|propose|mention)(?: (?:him|her|them|you|to (?:him|her|them)))?(?: (?:about|of|on))? (?<core>.+)$/iu,
  },
  {
    kind: 'topic',
    by: 'me',
    speakers: ['me', 'none'],
    core: 'statement',
    pattern: new RegExp(
      `^${adverbs}(?:(?:told|showed)(?: ${object}| \\p{Lu}\\p{L}+(?: and \\p{Lu}\\p{L}+)?)?|(?:walked|took|talked|ran) (?:${object}|\\p{Lu}\\p{L}+) through|explained|described|presented|suggested|proposed|recommended|pitched|used|brought up|mentioned|used the)(?: (?:about|of|on|to ${object}))* (?<core>.+)$`,
      'u',
    ),
  },
  {
    kind: 'topic',
    by: 'me',
    speakers: ['me', 'none'],
    core: 'statement',
    isSaying: true,
    pattern: /^(?:said|answered|replied|argued|responded|reckoned|thought)(?: that| to \S+)?:? (?<core>.+)$/i,
  },
  {
    kind: 'topic',
    by: 'them',
    speakers: ['them'],
    core: 'statement',
    isSaying: true,
    pattern:
      /^(?:(?:says?|said|reckons?|admits?|adds?|added|noted|confirmed)(?:(?: it)? (?:(?:\p{L}+ly|straight|outright)(?: out)?):| that| it)?:?|(?:went|goes)(?:[:,]| (?=["“‘'])| (?=(?:oh|ooh|well|so|no|yes|yeah|we|you|it['’]s|that['’]s|I)\b))) ?(?<core>.+)$/iu,
  },
];
