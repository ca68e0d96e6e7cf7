import type { Root } from 'nlcst';
import retextEnglish from 'retext-english';
import retextPassive from 'retext-passive';
import retextRepeatedWords from 'retext-repeated-words';
import { unified } from 'unified';
import { VFile } from 'vfile';
import type { ProseKind, ReadProse } from '../core/index.ts';

/** In words; longer sentences lose their readers. */
const longestSentence = 40;

const kinds: Readonly<Record<string, ProseKind>> = {
  'retext-passive': 'passive',
  'retext-repeated-words': 'repeated-word',
};

/** Only a passive that names who did it is plainly better the other way round; feelings and tools are not meant. */
const doer = /^ by (?!hand\b|your\b|how\b|what\b|mistake\b|chance\b|far\b|then\b|now\b|\d)/;

/** `It goes in in February`: the first of the two belongs to the verb before it. */
const particle =
  /\b(?:go|goes|going|went|gone|com(?:e|es|ing)|came|log(?:s|ged|ging)?|mov(?:e|es|ed|ing)|turn(?:s|ed|ing)?|hand(?:s|ed|ing)?|check(?:s|ed|ing)?|sign(?:s|ed|ing)?|carr(?:y|ies|ied|ying)|send(?:s|ing)?|sent|call(?:s|ed|ing)?|put(?:s|ting)?|g[eo]t(?:s|ting)?|switch(?:es|ed|ing)?|plug(?:s|ged|ging)?|pull(?:s|ed|ing)?|bring(?:s|ing)?|brought|fill(?:s|ed|ing)?|settl(?:e|es|ed|ing)|keep(?:s|ing)?|kept|hold(?:s|ing)?|held|drop(?:s|ped|ping)?|phon(?:e|es|ed|ing)|walk(?:s|ed|ing)?|kick(?:s|ed|ing)?|step(?:s|ped|ping)?|tak(?:e|es|en|ing)|took|tun(?:e|es|ed|ing)|dial(?:s|led|ling)?|liv(?:e|es|ed|ing)|mov(?:e|ed)|start(?:s|ed|ing)?|giv(?:e|en|ing)|gave|pass(?:es|ed|ing)?|phas(?:e|es|ed|ing)|set(?:s|ting)?|do|doing|die[sd]?)(?: (?:it|them|him|her|me|us|you|one))? $/i;

const reader = unified().use(retextEnglish).use(retextRepeatedWords).use(retextPassive);

/** Reads English prose with retext. */
export const readProse: ReadProse = (prose) => {
  const file = new VFile(prose);
  const root = reader.parse(file);
  reader.runSync(root, file);
  const messages = file.messages.flatMap(({ source, place }) => {
    const kind = kinds[source ?? ''];
    if (kind === undefined || !place || !('start' in place)) return [];
    if (kind === 'repeated-word' && isParticle(prose, place)) return [];
    if (kind === 'passive' && !doer.test(prose.slice(place.end.offset))) return [];
    return [{ kind, range: { start: place.start.offset ?? 0, end: place.end.offset ?? 0 } }];
  });
  return [...messages, ...longSentences(root)];
};

function isParticle(
  prose: string,
  {
    start,
    end,
  }: {
    readonly start: { readonly offset?: number | undefined };
    readonly end: { readonly offset?: number | undefined };
  },
): boolean {
  const words = prose.slice(start.offset, end.offset);
  return (
    /^(?:in|on|up|by|off|over|through|out|about|around)\s/i.test(words) &&
    particle.test(prose.slice(0, start.offset).slice(-40).replace(/\s+/g, ' '))
  );
}

function longSentences(root: Root): ReturnType<ReadProse> {
  const paragraphs = root.children.filter((node) => node.type === 'ParagraphNode');
  const sentences = paragraphs.flatMap(({ children }) =>
    children.filter((node) => node.type === 'SentenceNode'),
  );
  return sentences
    .filter(({ children }) => children.filter(({ type }) => type === 'WordNode').length > longestSentence)
    .flatMap(({ position }) => {
      const { start, end } = position ?? {};
      if (start?.offset === undefined || end?.offset === undefined) return [];
      return [{ kind: 'long-sentence', range: { start: start.offset, end: end.offset } }];
    });
}
