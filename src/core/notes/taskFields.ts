import type { PlainDate } from '../calendar.ts';
import { readDate } from '../dateReading.ts';

/** A value that a day can be, as programs write it. */
const day = String.raw`\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2})?`;

/** THE table of what programs write into a task that is nobody's words, with the field of the day it is due by. */
const taskFields: readonly (readonly [pattern: RegExp, isDue?: true])[] = [
  // Obsidian Tasks, emoji format: https://publish.obsidian.md/tasks/Reference/Task+Formats/Tasks+Emoji+Format
  [new RegExp(String.raw`[📅📆🗓]\uFE0F? ?(?<due>${day})?`, 'gu'), true],
  [new RegExp(String.raw`[⏳⌛🛫➕✅❌]\uFE0F? ?${day}`, 'gu')],
  [/(?:🆔|⛔)\uFE0F? ?[\w-]+(?: ?, ?[\w-]+)*/gu],
  [/🔁\uFE0F? ?every [a-z0-9, ]+/giu],
  [/🏁\uFE0F? ?(?:delete|keep)\b/giu],
  [/[🔺⏫🔼🔽⏬]\uFE0F?/gu],
  // todo.txt: https://github.com/todotxt/todo.txt
  [/^\([A-Z]\) /g],
  [new RegExp(String.raw`(?<![^\s])due:(?<due>${day})(?![^\s])`, 'gi'), true],
  [/(?<!\S)(?:t|threshold|rec|pri|id|p|start|scheduled|created|done|completed):[\w+-]+(?!\S)/gi],
  // Getting Things Done, in any program: where a task is done, which is nobody's name.
  [
    /(?<!\S)@(?:agenda|anywhere|calls?|computer|desk|email|errands?|home|internet|laptop|office|online|pc|phone|waiting|work)(?!\S)/gi,
  ],
  // Org mode and Logseq: https://orgmode.org/manual/Deadlines-and-Scheduling.html
  [/\bDEADLINE: ?<(?<due>\d{4}-\d{2}-\d{2})[^<>]{0,40}>/g, true],
  [/\b(?:SCHEDULED|CLOSED): ?[<[]\d{4}-\d{2}-\d{2}[^<>\]]{0,40}[>\]]/g],
  [/^(?:TODO|NOW|LATER|DOING|WAITING) (?=\p{L}|\[#)/gu],
  [/^ *\[#[A-C]\] /g],
];

/** Where a task is one of todo.txt, its projects and contexts stand last; elsewhere `@Luis` is somebody. */
const todoTxt = /^\([A-Z]\) |(?<!\S)(?:due|t|rec|pri):\w/;
const projects = /(?:\s[+@][\p{L}_][\p{L}\p{N}_-]{0,40}){1,8}\s*$/u;

/** What a task says, without the fields of programs, and by which day: that of its due field, else the first that it names. */
export function withoutTaskFields(task: string): {
  readonly text: string;
  readonly by: PlainDate | undefined;
} {
  let text = task;
  let due: PlainDate | undefined;
  for (const [pattern, isDue] of taskFields)
    text = text.replace(pattern, (...match) => {
      const groups: unknown = match.at(-1);
      if (isDue) due ??= dueIn(groups);
      return ' ';
    });
  if (todoTxt.test(task)) text = text.replace(projects, '');
  const said = text === task ? task : text.replace(/\s+/g, ' ').trim();
  return { text: said, by: due ?? daysIn(said)[0] };
}

function dueIn(groups: unknown): PlainDate | undefined {
  const written: unknown = typeof groups === 'object' && groups !== null && 'due' in groups && groups.due;
  return typeof written === 'string' ? daysIn(written)[0] : undefined;
}

/** The days that a text names as `2026-11-20`. */
export function daysIn(text: string): readonly PlainDate[] {
  return (text.match(/\b\d{4}-\d{2}-\d{2}(?!\d)/g) ?? []).flatMap((written) => {
    const read = readDate(written);
    return read.kind === 'date' ? [read.value.date] : [];
  });
}
