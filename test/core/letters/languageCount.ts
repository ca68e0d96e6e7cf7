import { readFileSync } from 'node:fs';
import { draftLetter, letterLanguage } from '../../../src/core/actions/draftLetter.ts';
import { evaluate } from '../../../src/core/index.ts';
import { everybody } from '../../../src/core/interviews/interview.ts';
import { parseMarkdown } from '../../../src/lazy/markdown.ts';
import { languageOfNotes } from '../../../src/lazy/noteLanguage.ts';
import { tagWords } from '../../../src/lazy/tagWords.ts';
import { renderTemplate } from '../../../src/lazy/templates.ts';
import { contextAt, logOf } from '../logOf.ts';
import { type Mark, markedNotes } from './noteCorpus.ts';

const templates = (folder: string) => (name: string) =>
  readFileSync(new URL(`../../../templates/${folder}/${name}.eta`, import.meta.url), 'utf8');

/** What a letter says, and what it offers beside blanks. */
function partsOf(text: string) {
  const body = text.replace(/^---[\s\S]*?\n---\n/, '');
  return {
    said: body.replace(/<!--[\s\S]*?-->/g, ''),
    offered: (body.match(/<!--[\s\S]*?-->/g) ?? []).join('\n'),
  };
}

/** In characters; fewer where nothing parts words. */
const windowOf = (words: string): number => (/\p{Script=Han}|\p{Script=Hiragana}/u.test(words) ? 7 : 14);

/** Whether any good part of a mark's words stands in a text. */
function holds(text: string, { text: mark }: Mark): boolean {
  const plain = (one: string) => one.toLowerCase().replace(/[\s*_·•-]+/gu, ' ');
  const [there, words] = [plain(text), plain(mark).trim()];
  const window = windowOf(words);
  if (words.length <= window) return there.includes(words);
  for (let at = 0; at + window <= words.length; at += 4)
    if (there.includes(words.slice(at, at + window))) return true;
  return false;
}

/** How many marks of a kind there are, and how many of them thank-yous say or offer. */
export interface KindCount {
  readonly marks: number;
  readonly said: number;
  readonly offered: number;
}

/** Counts what thank-yous of the marked notes in a folder, in any language, say and offer, by the kind of mark; `tell` hears what is private and shown. */
export function countLanguages(
  folder: string,
  tell: (line: string) => void,
): { readonly notes: number; readonly kinds: ReadonlyMap<string, KindCount> } {
  const counts = new Map<string, { marks: number; said: number; offered: number }>();
  let notes = 0;
  for (const note of markedNotes(folder)) {
    const path = `interviews/${note.name}.md`;
    const log = logOf({ [path]: note.text });
    const evaluation = evaluate([...log.files.values()], contextAt('2026-12-01T10:00'));
    const interviews = evaluation.interviews;
    const interview = interviews.at(-1);
    notes++;
    if (!interview) {
      tell(`${note.name} is no interview`);
      continue;
    }
    const choice = letterLanguage(evaluation, interview, { text: note.text, detect: languageOfNotes });
    const people = everybody(interview);
    const letters = (people.length > 0 ? people : [undefined]).map((to) =>
      partsOf(
        draftLetter(
          evaluation,
          { interview, letter: 'thank-you', to },
          {
            text: note.text,
            language: choice.language,
            noted: choice.noted,
            profile: undefined,
            template: undefined,
            tone: 'neutral',
            templates: templates(choice.templateFolder),
            isOwn: () => false,
            renderTemplate,
            parseMarkdown,
            tagWords,
            taken: () => false,
            sender: note.writer,
          },
        ).text,
      ),
    );
    for (const mark of note.facts) {
      const kind = mark.kind;
      const row = counts.get(kind) ?? { marks: 0, said: 0, offered: 0 };
      row.marks++;
      if (letters.some(({ said }) => holds(said, mark))) {
        row.said++;
        if (kind === 'private' || kind === 'self') tell(`${note.name} says what is ${kind}: ${mark.text}`);
      } else if (letters.some(({ offered }) => holds(offered, mark))) {
        row.offered++;
        if (kind === 'private' || kind === 'self') tell(`${note.name} offers what is ${kind}: ${mark.text}`);
      }
      counts.set(kind, row);
    }
  }
  return { notes, kinds: counts };
}
