/** Counts what thank-yous of marked notes in any language say and offer: `node --import tsx test/core/letters/measureLanguages.ts FOLDER...`. */
import { readdirSync, readFileSync } from 'node:fs';
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

const window = 14;

/** Whether any good part of a mark's words stands in a text. */
function holds(text: string, { text: mark }: Mark): boolean {
  const plain = (one: string) => one.toLowerCase().replace(/[\s*_·•-]+/gu, ' ');
  const [there, words] = [plain(text), plain(mark).trim()];
  if (words.length <= window) return there.includes(words);
  for (let at = 0; at + window <= words.length; at += 4)
    if (there.includes(words.slice(at, at + window))) return true;
  return false;
}

for (const folder of process.argv.slice(2)) {
  const counts = new Map<string, { marks: number; said: number; offered: number }>();
  let [notes, right, unsure] = [0, 0, 0];
  const wanted = readdirSync(folder).some((name) => name.endsWith('.marks.json'));
  for (const note of wanted ? markedNotes(folder) : []) {
    const path = `interviews/${note.name}.md`;
    const log = logOf({ [path]: note.text });
    const evaluation = evaluate([...log.files.values()], contextAt('2026-12-01T10:00'));
    const interviews = evaluation.interviews;
    const interview = interviews.at(-1);
    notes++;
    if (!interview) {
      console.log('no interview', note.name);
      continue;
    }
    const choice = letterLanguage(evaluation, interview, { text: note.text, detect: languageOfNotes });
    if (choice.language === note.name.slice(0, 2)) right++;
    else console.log('language', note.name, choice.language, choice.noted, choice.unsureOf);
    if (choice.unsureOf.length > 0) unsure++;
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
        if (kind === 'private' || kind === 'self') console.log('SAID', note.name, kind, mark.text);
      } else if (letters.some(({ offered }) => holds(offered, mark))) {
        row.offered++;
        if (kind === 'private' || kind === 'self') console.log('offered', note.name, kind, mark.text);
      }
      counts.set(kind, row);
    }
  }
  console.log(folder, { notes, right, unsure });
  console.table(Object.fromEntries(counts));
}
