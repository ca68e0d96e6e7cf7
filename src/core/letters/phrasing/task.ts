import { lowerFirst } from '../grammar.ts';

/** A question that is an order: `Show me the gas pocket`, `describe a time ...`. */
export const imperative =
  /^["“'‘]?(?:tell|show|walk|talk|give|sell|describe|explain|estimate|draw|sketch|define|teach|convince|pitch|make|name|rank|defend|price|present|read|play|cook|write) (?:me|us|him|her|them|a|an|the|one|your|how|how many|what|this|out)\b/i;

/** What such an order asks for, as `to show you the gas pocket`. */
export function orderedTask(order: string): string | undefined {
  return task(`to ${lowerFirst(ofAsker(unquoted(order)))}`);
}

/** The words in quotation marks at the start of a text, without these. */
function unquoted(text: string): string {
  return (/^["“'‘](?<inside>[^"”]{4,200})["”'’]/u.exec(text)?.groups?.inside ?? text).replace(
    /^["“'‘]|["”]$/g,
    '',
  );
}

/** What somebody tells the writer to do for them, as the writer says it to them. */
function ofAsker(text: string): string {
  return text
    .replace(/\b(?:me|us)\b/g, '\uE008')
    .replace(/\byour\b/g, 'my')
    .replace(/\b(?:you|u)\b/g, 'I')
    .replaceAll('\uE008', 'you');
}

/** What the writer was asked to do, up to the answer. */
export function task(text: string): string | undefined {
  const plain = text
    .replace(/\s*\([^)]*\)?/g, '')
    .replace(
      /\s*(?:[;.!?]|:\s|->|→| [–—=-] |, (?:and|but|so|which|he|she|they|I|because|go)\b| because | but | and (?:they|he|she|I)\b|, \d).*$/su,
      '',
    )
    .trim();
  const [head = ''] = plain.split(', ');
  if (head !== plain && head.split(' ').length >= 4) return task(head);
  const count = plain.split(' ').length;
  return count < 4 || count > 20 || /["“”]|\b(?:it|that|this)$/.test(plain) ? undefined : plain;
}
