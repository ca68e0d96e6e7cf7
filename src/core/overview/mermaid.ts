import type { Speech } from '../speech.ts';
import type { Overview } from './overview.ts';
import type { OverviewLetter, OverviewProcess } from './processes.ts';
import { wordOf } from './words.ts';

/** The timeline as a Mermaid chart: a section a process, a milestone an interview or letter. */
export function mermaidTimeline({ today, processes }: Overview, speech: Speech): string {
  const now = mermaidText(speech.say('Today'));
  const sections = processes.flatMap((process) => {
    const marks = [
      ...process.rounds.flatMap((round) => interviewLine(round, speech)),
      ...process.letters.flatMap((letter) => letterLine(letter, speech)),
    ];
    return marks.length > 0 ? [`  section ${mermaidText(titleOf(process))}`, ...marks] : [];
  });
  return [
    'gantt',
    '  dateFormat YYYY-MM-DD',
    '  todayMarker off',
    `  section ${now}`,
    `  ${now} :milestone, active, ${today}, 0d`,
    ...sections,
  ].join('\n');
}

/**
 * A name as text that is nothing to Mermaid, Markdown or HTML: ASCII punctuation that means something anywhere becomes its
 * full-width form, which looks much the same and is none of them.
 */
export function mermaidText(text: string): string {
  return text
    .replace(/[\p{C}\s]+/gu, ' ')
    .replace(/[!-&*+/:-@[-`{-~]/g, (sign) => String.fromCodePoint(sign.charCodeAt(0) + 0xfee0))
    .trim();
}

function titleOf({ company, role }: OverviewProcess): string {
  return role === undefined ? company : `${company}, ${role}`;
}

function interviewLine(
  { name, date }: OverviewProcess['rounds'][number],
  { say }: Speech,
): readonly string[] {
  return milestone(`${say('Interview')}, ${name}`, '', date);
}

function letterLine(letter: OverviewLetter, speech: Speech): readonly string[] {
  return milestone(
    `${wordOf(letter, speech)}, ${addressed(letter, speech)}`,
    tags[letter.state] ?? '',
    letter.date,
  );
}

/** `Thank-you to Dana Okafor`. */
export function addressed({ title, to }: OverviewLetter, { say }: Speech): string {
  return to === undefined ? title : say('{0} to {1}', title, to);
}

/** How Mermaid draws a state. */
const tags: Readonly<Partial<Record<OverviewLetter['state'], string>>> = {
  sent: 'done, ',
  overdue: 'crit, ',
};

/** The words come first and are ours, so that no name is taken for a keyword. */
function milestone(text: string, tag: string, date: string | undefined): readonly string[] {
  return date === undefined ? [] : [`  ${mermaidText(text)} :milestone, ${tag}${date}, 0d`];
}
