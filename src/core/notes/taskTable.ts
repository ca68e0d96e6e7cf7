import { isPaper } from './papers.ts';
import { noText, type SourceText } from './sourceText.ts';

/** What a row of such a table says: the deed or thing, and what stands above it. */
export interface TaskRow {
  readonly words: SourceText;
  readonly above: readonly SourceText[];
}

/** THE table of heads that columns of tasks have. */
const heads = {
  who: /^(?:who|owner|by whom|responsible|assignee|person|name)$/i,
  what: /^(?:what|actions?|items?|tasks?|to[ -]?dos?|things?|deliverables?|promises?)$/i,
  whom: /^(?:for|to|to whom|for whom|recipient)$/i,
  when: /^(?:by|when|by when|due|due (?:by|date|on)|deadline|date)$/i,
} as const;

/** Whose a task is that is the writer's own. */
const mine = /^(?:me|I|myself|mine|self)$/i;
const promised: SourceText = { text: 'Promised', offsets: [] };
const toDo: SourceText = { text: 'To do', offsets: [] };

/**
 * The rows of a table of who does what by when, without what others do; undefined where it is none. Where the writer is in no row, who
 * stands beside a thing that people send each other is who gets it.
 */
export function taskRows(
  head: readonly SourceText[],
  rows: readonly (readonly SourceText[])[],
): readonly TaskRow[] | undefined {
  const column = (name: keyof typeof heads) => head.findIndex(({ text }) => heads[name].test(text.trim()));
  const [who, what, whom, when] = [column('who'), column('what'), column('whom'), column('when')];
  if (what < 0 || when < 0 || (who < 0 && whom < 0)) return undefined;
  const isMine = (cells: readonly SourceText[]) => mine.test(cells[who]?.text.trim() ?? '');
  const namesWriter = who >= 0 && rows.some(isMine);
  const found = rows.flatMap((cells) => {
    const words = cells[what] ?? noText;
    const owner = cells[who] ?? noText;
    const to = cells[whom] ?? noText;
    if (words.text === '' || (namesWriter && !isMine(cells))) return [];
    if (to.text !== '') return [{ words, above: [to, promised] }];
    if (namesWriter || owner.text === '') return [{ words, above: [toDo] }];
    return isPaper(words.text) ? [{ words, above: [owner, promised] }] : [];
  });
  // Who said what, and when.
  const isOther = !namesWriter && whom < 0 && found.length * 2 < rows.length;
  return isOther ? undefined : found;
}
