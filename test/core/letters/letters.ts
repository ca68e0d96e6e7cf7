import { readdirSync, readFileSync } from 'node:fs';
import type { Tone } from '../../../src/core/config.ts';
import { type ComposedLetter, composeLetter } from '../../../src/core/letters/compose.ts';
import { readEntryFacts } from '../../../src/core/log/entryFacts.ts';
import { type Profile, readProfile } from '../../../src/core/log/profile.ts';
import type { LetterKind } from '../../../src/core/policy/letterKinds.ts';

import { parseMarkdown } from '../../../src/lazy/markdown.ts';
import { tagWords } from '../../../src/lazy/tagWords.ts';
import { renderTemplate } from '../../../src/lazy/templates.ts';
import { contextAt, deriveObligations, logOf } from '../logOf.ts';

const folder = new URL('../../../templates/en/', import.meta.url);
const builtIn = new Map(
  readdirSync(folder).map((name) => [name.replace('.eta', ''), readFileSync(new URL(name, folder), 'utf8')]),
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
  /** Other files of the log. */
  readonly more?: Readonly<Record<string, string>>;
  readonly taken?: (path: string) => boolean;
}

/** The letter that an entry's text gives, as the editor and the command line compose it. */
export function letterFor(wish: LetterChoice): ComposedLetter {
  const { text, letter, to, tone = 'neutral', now = '2026-11-18T10:00', path = 'interviews/a.md' } = wish;
  const log = logOf({ [path]: text, ...wish.more });
  const entry = log.entries.find((one) => one.path === path);
  if (!entry) throw new Error('the text is no entry');
  const context = contextAt(now);
  const people = [...entry.interviewers, ...(entry.contact ? [entry.contact] : [])];
  const person = people.find(({ name }) => name === to);
  return composeLetter({
    entry,
    process: log.processOf(entry),
    log,
    letter,
    to: person,
    obligation: deriveObligations(log, context).find((one) => one.letter === letter && one.to === person),
    notes: readEntryFacts(entry, log.processOf(entry).rounds, text, parseMarkdown),
    tagWords,
    profile: 'profile' in wish ? wish.profile : robin,
    tone,
    now: context.now,
    lettersFolder: 'letters',
    templates: (name) => wish.templates?.[name] ?? builtIn.get(name),
    renderTemplate,
    taken: wish.taken ?? (() => false),
  });
}

/** The letter without its front matter. */
export function bodyOf({ text }: ComposedLetter): string {
  return text.split('\n---\n').slice(1).join('\n---\n');
}
