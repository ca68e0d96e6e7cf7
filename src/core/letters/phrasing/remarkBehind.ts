import type { TagWords } from '../../notes/taggedWords.ts';

/** One word or two behind a comma, at the end: `, cheeky`, `, fair enough`. */
const behind =
  /^(?<said>[^,]{8,}), (?:(?:so|bit|very|pretty|quite|how|a bit) )?(?<word>\p{Ll}+)(?: enough)?$/u;

/** A text without what its writer thinks of it: `how I price a repair, cheeky`. */
export function withoutRemarkBehind(text: string, tag: TagWords): string {
  const { said, word } = behind.exec(text)?.groups ?? {};
  return said !== undefined && tag(`It is ${word ?? ''}.`)[2]?.tag === 'ADJ' ? said : text;
}
