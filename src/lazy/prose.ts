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

const reader = unified().use(retextEnglish).use(retextRepeatedWords).use(retextPassive);

/** Reads English prose with retext. */
export const readProse: ReadProse = (prose) => {
  const file = new VFile(prose);
  const root = reader.parse(file);
  reader.runSync(root, file);
  const messages = file.messages.flatMap(({ source, place }) => {
    const kind = kinds[source ?? ''];
    if (kind === undefined || !place || !('start' in place)) return [];
    if (kind === 'passive' && !doer.test(prose.slice(place.end.offset))) return [];
    return [{ kind, range: { start: place.start.offset ?? 0, end: place.end.offset ?? 0 } }];
  });
  return [...messages, ...longSentences(root)];
};

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
