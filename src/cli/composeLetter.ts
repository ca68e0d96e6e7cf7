import { join } from 'node:path';
import {
  type ComposedLetter,
  type FileChange,
  type Interview,
  isTemplateError,
  kindOf,
  type LetterChoice,
  type LetterLanguageChoice,
  nameTest,
  type Tone,
} from '../core/index.ts';
import { UserError } from './errors.ts';
import { senderName } from './git.ts';
import type { OpenLog } from './openLog.ts';
import { profileFor } from './profile.ts';
import { templatesOf } from './templates.ts';
import { namesIn } from './writeFiles.ts';

/** What writes a letter, and in which language. */
interface LetterComposer {
  /** Throws `UserError` where the template fails. */
  readonly compose: (taken: (path: string) => boolean) => ComposedLetter;
  readonly inLanguage: LetterLanguageChoice;
  /** The change that remembers the language that was asked for, where nothing else says it. */
  readonly remembered: FileChange | undefined;
}

/** How a letter is to be written, as far as a person said so. */
interface Wishes {
  readonly tone?: Tone | undefined;
  readonly language?: string | undefined;
  /** A folder of templates of one's own, seen from `cwd`. */
  readonly templates?: string | undefined;
  readonly cwd: string;
}

/** What writes a letter of a log, out of the texts that were kept of it. */
export async function letterComposer(
  log: OpenLog,
  choice: LetterChoice,
  { tone, language: asked, templates, cwd }: Wishes,
): Promise<LetterComposer> {
  const [
    { draftLetter, letterLanguage, rememberLanguage },
    { parseMarkdown },
    { languageOfNotes },
    { tagWords },
    { renderTemplate },
  ] = await Promise.all([
    import('../lazy/letters.ts'),
    import('../lazy/markdown.ts'),
    import('../lazy/noteLanguage.ts'),
    import('../lazy/tagWords.ts'),
    import('../lazy/templates.ts'),
  ]);
  const { entry } = choice.interview;
  const text = log.textOf(entry.path) ?? '';
  const inLanguage = letterLanguage(log.evaluation, choice.interview, {
    text,
    asked,
    detect: languageOfNotes,
  });
  const { language, noted, unsureOf } = inLanguage;
  const material = {
    text,
    language,
    noted,
    profile: profileFor(log, entry.path),
    tone,
    ...templatesOf(templates, inLanguage, cwd),
    sender: senderName(log.root),
    parseMarkdown,
    tagWords,
    renderTemplate,
  };
  const compose = (taken: (path: string) => boolean) => {
    try {
      return draftLetter(log.evaluation, choice, { ...material, taken });
    } catch (error) {
      if (!isTemplateError(error)) throw error;
      // An entry may name a template of the person's own, which counts only where its folder is named.
      const hint =
        entry.template !== undefined && templates === undefined
          ? ' Name the folder of your templates with --templates FOLDER.'
          : '';
      throw new UserError(
        `The ${kindOf(choice.letter).title.toLowerCase()} cannot be written: ${error.message}${hint}`,
      );
    }
  };
  const isAnswer = unsureOf.length > 0 && asked !== undefined;
  return {
    compose,
    inLanguage,
    remembered: isAnswer ? rememberLanguage(choice.interview, asked) : undefined,
  };
}

/** Which names the folder for letters holds, whatever their case, so that a letter never takes the place of a file. */
export function takenNames(log: OpenLog, { entry }: Interview): (path: string) => boolean {
  const home = [
    log.root,
    ...entry.path.split('/').slice(0, -1),
    ...log.settings.lettersFolder.split(/[\\/]/),
  ];
  return nameTest(namesIn(join(...home)));
}
