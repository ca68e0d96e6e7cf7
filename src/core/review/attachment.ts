import { sentence } from '../text.ts';
import { letterTalk } from './letterTalk.ts';
import { findAll, type ReviewRule } from './reading.ts';

/** Talk of a file that comes with the letter; one can be attached to an idea, too. */
const announcements =
  /\b(?:please find|I(?:['’]ve| have| am)?|I['’]m|see|find|is|are|also)(?: \w+){0,4} (?:attach(?:ed|ing)?|enclos(?:ed|ing)?)\b(?! (?:great |much |some |any )?(?:to|importance|value|weight)\b)|\b(?:attached|enclosed) (?:is|are|you|please|find)\b|\bsee attach(?:ed|ment)\b|\bin the attachment\b|\bas an attachment\b|\b(?:the|my) attached\b/gi;

/** `attachment`: announced and not there. */
export const attachment: ReviewRule = ({ draft, talk }) => {
  if (draft.carriesFiles) return [];
  const announced = talk ? new RegExp(letterTalk[talk].attachment, 'giu') : announcements;
  return draft.sentences
    .flatMap((sentence) => findAll(sentence, announced))
    .slice(0, 1)
    .map(({ range }) => ({
      code: 'attachment',
      range,
      message: sentence(
        'An attachment is announced, and the letter holds neither a link nor a file in its front matter (attachments).',
      ),
    }));
};
