import type { PlainDate } from '../calendar.ts';
import type { YamlPair } from '../frontMatter/frontMatter.ts';
import { canReplaceValue, formatScalar, replaceValue } from '../frontMatter/pairEdits.ts';
import type { Change } from '../log/change.ts';
import type { Doubt, DoubtKind, DoubtOf, Doubts } from '../log/doubt.ts';
import type { Range, Sentence, TextEdit } from '../text.ts';
import type { ChangeFix, LogCode, RawFinding, RawFix } from './finding.ts';

/** A file that its reader has doubts about. */
export interface DoubtedFile extends Doubts {
  readonly path: string;
  readonly today: PlainDate;
}

/** One question put to every doubt about a file. */
export type FileRule = (doubt: Doubt, file: DoubtedFile) => readonly RawFinding[];

/** A rule about doubts of one kind. */
export function ruleFor<Kind extends DoubtKind>(
  kind: Kind,
  rule: (doubt: DoubtOf<Kind>, file: DoubtedFile) => readonly RawFinding[],
): FileRule {
  const isMine = (doubt: Doubt): doubt is DoubtOf<Kind> => doubt.kind === kind;
  return (doubt, file) => (isMine(doubt) ? rule(doubt, file) : []);
}

/** A finding about a file. */
export function findingIn(
  { path }: Pick<DoubtedFile, 'path'>,
  code: LogCode,
  range: Range,
  message: Sentence,
  fixes: readonly RawFix[] = [],
): readonly RawFinding[] {
  return [{ path, range, code, message, fixes }];
}

/** The fix that makes an edit. */
export function editFix(
  { path, start }: Pick<DoubtedFile, 'path' | 'start'>,
  title: Sentence,
  edit: TextEdit,
  certain = false,
): ChangeFix {
  const replaces = start.slice(edit.range.start, edit.range.end);
  return { kind: 'change', title, path, changes: [{ kind: 'edit', edit, replaces }], certain };
}

/** The fix that makes a pair say `value`, where that is safe. */
export function valueFixes(
  file: DoubtedFile,
  title: Sentence,
  pair: YamlPair,
  value: string,
  certain = false,
): readonly RawFix[] {
  return canReplaceValue(file.start, pair)
    ? [editFix(file, title, replaceValue(file.start, pair, value), certain)]
    : [];
}

/** Of the interviews of a file, this many are offered as fixes. */
const mostOffered = 4;

/** One fix for each interview of a file that something may be about; `parts` tell them apart. */
export function partFixes(
  path: string,
  parts: readonly string[],
  fixOf: (part: string) => { readonly title: Sentence; readonly change: Change },
): readonly ChangeFix[] {
  return parts.slice(0, mostOffered).map((part) => {
    const { title, change } = fixOf(part);
    return { kind: 'change', title, path, changes: [change], certain: false };
  });
}

/** What is written, in quotes, as far as it fits into a sentence. */
export function quoted(written: string): string {
  const line = written.replace(/\s+/g, ' ').trim();
  return formatScalar(line.length > 40 ? `${line.slice(0, 39)}…` : line, 'double');
}

/** The same of a value, as the file writes it where it is a list or a map. */
export function quotedValue(file: DoubtedFile, pair: YamlPair, written: string | undefined): string {
  return quoted(written ?? file.start.slice(pair.range.start, pair.range.end));
}
