import { readdirSync, readFileSync } from 'node:fs';
import type { Tone } from '../../../src/core/config.ts';
import { Clock } from '../../../src/core/interviews/clock.ts';
import type { LetterKind } from '../../../src/core/kinds/index.ts';
import { type ComposedLetter, composeLetter } from '../../../src/core/letters/compose.ts';
import { templateFolderOf } from '../../../src/core/letters/languages/chosenLanguage.ts';
import { readEntryFacts } from '../../../src/core/log/entryFacts.ts';
import { type Profile, readProfile } from '../../../src/core/log/profile.ts';
import { offersElsewhere, openOffers } from '../../../src/core/owed/openOffers.ts';
import { parseMarkdown } from '../../../src/lazy/markdown.ts';
import { tagWords } from '../../../src/lazy/tagWords.ts';
import { renderTemplate } from '../../../src/lazy/templates.ts';
import { contextAt, interviewOf, logOf } from '../logOf.ts';

const templatesFolder = new URL('../../../templates/', import.meta.url);
const builtIn = new Map(
  readdirSync(templatesFolder).map((language) => {
    const folder = new URL(`${language}/`, templatesFolder);
    const texts = readdirSync(folder).map(
      (name) => [name.replace('.eta', ''), readFileSync(new URL(name, folder), 'utf8')] as const,
    );
    return [language, new Map(texts)] as const;
  }),
);

const robin: Profile | undefined = readProfile('---\nname: Robin Vale\nphone: +1 555 010\n---\n');

interface LetterChoice {
  readonly text: string;
  readonly letter: LetterKind;
  readonly to?: string | undefined;
  readonly tone?: Tone;
  readonly now?: string;
  readonly profile?: Profile | undefined;
  readonly path?: string;
  readonly templates?: Readonly<Record<string, string>>;
  /** The tag of its language; English without it. */
  readonly language?: string;
  /** The tag of the language of its notes; that of the letter without it. */
  readonly noted?: string;
  /** Other files of the log. */
  readonly more?: Readonly<Record<string, string>>;
  readonly taken?: (path: string) => boolean;
}

/** What is read of a log for a letter. */
function read({ text, now = '2026-11-18T10:00', path = 'interviews/a.md', ...wish }: LetterChoice) {
  const log = logOf({ [path]: text, ...wish.more });
  const context = contextAt(now);
  const entry = log.entryWith(path);
  const interview = entry && interviewOf(entry, log, context);
  if (!interview) throw new Error('the text is no interview');
  const { rounds } = log.processOf(entry);
  return {
    now: context.now,
    interview,
    otherOffers: offersElsewhere(openOffers(log, context, new Clock(context.now)), interview),
    notes: readEntryFacts(entry, rounds, text, parseMarkdown, wish.noted ?? wish.language),
  };
}

let kept: { readonly key: string; readonly read: ReturnType<typeof read> } | undefined;

/** The same, read once for all letters that follow one another out of the same texts. */
function readOnce(wish: LetterChoice): ReturnType<typeof read> {
  const { text, now, path, more, noted, language } = wish;
  const key = JSON.stringify([text, now, path, more, noted ?? language]);
  if (kept?.key !== key) kept = { key, read: read(wish) };
  return kept.read;
}

/** The letter that an entry's text gives, as the editor and the command line compose it. */
export function letterFor(wish: LetterChoice): ComposedLetter {
  const { letter, to, tone = 'neutral' } = wish;
  const { now, interview, otherOffers, notes } = readOnce(wish);
  const { entry } = interview;
  const people = [...entry.interviewers, ...(entry.contact ? [entry.contact] : [])];
  const person = people.find(({ name }) => name === to);
  return composeLetter({
    interview,
    otherOffers,
    letter,
    to: person,
    notes,
    tagWords,
    profile: 'profile' in wish ? wish.profile : robin,
    tone,
    now,
    lettersFolder: 'letters',
    templates: (name) =>
      wish.templates?.[name] ?? builtIn.get(templateFolderOf(wish.language ?? 'en'))?.get(name),
    isOwn: (name) => wish.templates?.[name] !== undefined,
    language: wish.language,
    renderTemplate,
    taken: wish.taken ?? (() => false),
  });
}

/** The letter without its front matter. */
export function bodyOf({ text }: ComposedLetter): string {
  return text.split('\n---\n').slice(1).join('\n---\n');
}
