import { kindOf } from '../kinds/index.ts';
import type { Decision } from '../kinds/kind.ts';
import { type Sentence, sentence } from '../text.ts';
import { letterTalk } from './letterTalk.ts';
import { lack, type ReviewRule } from './reading.ts';

/** What says a decision plainly, in English, and what is said where nothing does. */
const decisions: Readonly<Record<Decision, { readonly plainly: RegExp; readonly unclear: Sentence }>> = {
  withdraw: {
    plainly:
      /\bwithdraw(?:ing|n|al|s)?\b|\bretract\w*|\bno longer (?:wish|want|be |been |interested|pursu\w+|continu\w+|a candidate|available|in the running|seek\w*|looking)|\b(?:take|remove|strike|count|leave) (?:me\b|my (?:name|application|candidacy|hat|file))|\b(?:not|never|cannot|won['’]t|don['’]t|can['’]t)(?: \w+){0,2} (?:be )?(?:continu|proceed|pursu|go on|going on|go ahead|going ahead|go forward|going forward|go further|going further|move forward|moving forward|mov(?:e|ing) on with|tak(?:e|ing) (?:it|this|the process|things) (?:any )?further|the right (?:fit|step|role|move)|for me)\w*|\bstep(?:ping)? (?:back|away|out|aside|down)|\bbow(?:ing)? out|\bdrop(?:ping)? out|\bpull(?:ing)? (?:out|my)|\bstop(?:ping)? (?:here|at this point)|\b(?:end|close|cancel)(?:ing)? (?:my|the) (?:application|candidacy|process)|\bdecided against|\bopt(?:ing|ed)? out|\bother candidates instead of me/i,
    unclear: sentence('This letter does not plainly say that you withdraw.'),
  },
  accept: {
    plainly:
      /\baccept\w*|\b(?:my answer is|it is a|it['’]s a|a|say(?:ing)?|an?) (?:clear |firm |wholehearted |whole-hearted |happy |definite |resounding |big )?["“']?yes\b|^\s*yes\b|\bI['’]?(?:ll| will| would love to| am going to| am happy to| am delighted to| am glad to| am)? (?:be )?(?:tak(?:e|ing)|join(?:ing)?) (?:it|the|this|your|you|on)\b|\b(?:happy|glad|delighted|pleased|thrilled|excited|proud|honou?red) to (?:join|say yes|come aboard|confirm|be joining|take)|\bcount me in\b|\bI am in\b|\bI['’]m in\b|\bsigned (?:copy|contract|offer)|\bhave signed\b/im,
    unclear: sentence('This letter does not plainly say that you accept.'),
  },
  decline: {
    plainly:
      /\bdeclin\w+|\bturn(?:ing|ed)? (?:it|the offer|this|your offer|your|the) ?(?:\w+ )?down|\b(?:not|cannot|can['’]t|won['’]t|unable to)(?: \w+)? (?:be )?(?:accept|tak(?:e|ing)|join)\w*|\bsay(?:ing)? no\b|\banswer is (?:a )?no\b|\baccepted (?:another|a different|an offer|a role|a position|an? other)|\bdecided (?:against|to stay|to go with|not to|in favou?r)|\bpass(?:ing)? on (?:it|the|this|your)|\bchosen (?:another|a different|to stay|to go)|\bstay(?:ing)? (?:where|with my|at my)|\bmust refuse|\brefus\w+|\bgo(?:ing)? another way/i,
    unclear: sentence('This letter does not plainly say that you decline the offer.'),
  },
  'take-back': {
    plainly:
      /\bwithdraw\w*|\btak(?:e|ing) back|\brescind\w*|\bretract\w*|\b(?:cannot|can['’]t|will not|won['’]t|unable to|not be able to|no longer) (?:be )?(?:able to )?(?:start|join|tak|keep|honou?r|accept|com)\w*|\bback out|\bgo back on|\brevers\w+ my|\bchange my (?:answer|decision)/i,
    unclear: sentence('This letter does not plainly say that you take your acceptance back.'),
  },
};

/** What takes a decision back before it is made. */
const hedged =
  /\b(?:might|may|maybe|perhaps|thinking (?:of|about)|considering|consider (?:withdrawing|declining|accepting)|not (?:yet )?(?:sure|certain|decided)|unsure|wonder\w*|could|probably|possibly|leaning|inclined|tempted|would (?:like to think|need)|unless|if you|in case|still deciding|torn)\b/i;

/** `unclear-decision`: a letter that carries a decision and does not plainly say it. */
export const decision: ReviewRule = (reading) => {
  const { kind, draft, talk } = reading;
  const carried = kind && kindOf(kind).decision;
  if (!carried || draft.sentences.length === 0) return [];
  const { plainly: inEnglish, unclear } = decisions[carried];
  const said = [...draft.sentences, ...(draft.subject ? [draft.subject] : [])];
  const plainly = talk ? letterTalk[talk].decisions[carried] : inEnglish;
  const isPlain = said.some(({ text }) => plainly.test(text) && (talk !== undefined || !hedged.test(text)));
  return isPlain ? [] : [{ code: 'unclear-decision', range: lack(reading), message: unclear }];
};
