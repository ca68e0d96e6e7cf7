import { fold, startWithin } from '../text.ts';
import type { LetterSource } from './context.ts';

/** What a letter's path follows from. */
export interface LetterPlace extends Pick<LetterSource, 'interview' | 'letter' | 'to' | 'now'> {
  /** The folder for letters, beside the entry. */
  readonly lettersFolder: string;
  /** Whether a path inside the log is taken. */
  readonly taken: (path: string) => boolean;
}

/** Longer names trouble some file systems; in bytes, without the folder. */
const longestName = 100;

/**
 * Where a letter goes: `letters/2026-11-20-northwind-thank-you-dana-okafor.md` beside the entry. Letters, digits and hyphens of
 * any script, so that no name of the data can lead anywhere; the next free one where it is taken.
 */
export function letterPath(place: LetterPlace): string {
  const { interview, letter, to, now, lettersFolder, taken } = place;
  const { entry, process } = interview;
  const folder = [...entry.path.split('/').slice(0, -1), ...lettersFolder.split(/[\\/]/)].filter(
    (part) => part !== '',
  );
  const parts = [entry.company?.value ?? process.company, letter, to?.name.split('@')[0] ?? ''];
  const words = [now.toPlainDate().toString(), ...parts.map((part) => fold(part).replaceAll(' ', '-'))];
  const whole = words.filter((word) => word !== '').join('-');
  const stem = startWithin(longestName - '-99.md'.length, whole).replace(/-+$/, '');
  const at = (suffix: string) => [...folder, `${stem}${suffix}.md`].join('/');
  let path = at('');
  for (let count = 2; taken(path); count++) path = at(`-${count}`);
  return path;
}
