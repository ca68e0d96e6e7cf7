import { setField } from '../frontMatter/frontMatterEdits.ts';
import { readFrontMatter } from '../frontMatter/readFrontMatter.ts';
import type { Interview } from '../interviews/interview.ts';
import type { Change, FileChange } from '../log/change.ts';
import type { ProposalContext } from './proposalContext.ts';
import type { MessageReading } from './reading.ts';

/** Where an entry names the place or the link of its meeting, the one that a changed invitation gives instead; elsewhere none is added. */
export function placeChange(
  { location, link }: MessageReading,
  { entry: { path, part } }: Interview,
  { textOf }: ProposalContext,
): readonly FileChange[] {
  const text = textOf(path);
  const reading = text === undefined || part !== undefined ? undefined : readFrontMatter(text);
  if (text === undefined || reading?.kind !== 'read') return [];
  const changes = [['location', location] as const, ['link', link] as const].flatMap(
    ([key, found]): readonly Change[] => {
      const pair = reading.frontMatter.pairs.find((one) => one.key === key);
      const known = pair?.value?.kind === 'scalar' ? pair.value.text : undefined;
      if (found?.certainty !== 'certain' || known === undefined || known === '' || known === found.value)
        return [];
      const edit = setField(text, key, found.value);
      return edit ? [{ kind: 'edit', edit, replaces: text.slice(edit.range.start, edit.range.end) }] : [];
    },
  );
  return changes.length > 0 ? [{ path, changes }] : [];
}
