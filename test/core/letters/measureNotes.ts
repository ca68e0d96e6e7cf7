// Measures letters made of marked notes: node --import tsx test/core/letters/measureNotes.ts [FOLDER] [--list FILE] [--show]
import { readFileSync } from 'node:fs';
import { carries, contentStems, corpusFolder, markedNotes } from './noteCorpus.ts';
import { noteLetters, spokenOf } from './noteLetters.ts';

const [folder = corpusFolder] = process.argv
  .slice(2)
  .filter((arg, index, all) => !arg.startsWith('--') && all[index - 1] !== '--list');
const listed = process.argv.includes('--list')
  ? new Set(
      readFileSync(process.argv[process.argv.indexOf('--list') + 1] ?? '', 'utf8')
        .split('\n')
        .map((line) => line.replace(/\.md$/, '')),
    )
  : undefined;
const show = process.argv.includes('--show');

const count = {
  letters: 0,
  own: 0,
  any: 0,
  emptyBlanks: 0,
  choices: 0,
  unsaid: 0,
  unsaidUsed: 0,
  promised: 0,
  promisedUsed: 0,
  leaks: 0,
};
for (const note of markedNotes(folder)) {
  if (listed && !listed.has(note.name)) continue;
  const letters = noteLetters(note);
  const nameWords = contentStems(
    [
      ...note.people,
      note.writer,
      /company: (.*)/.exec(note.text)?.[1] ?? '',
      /role: (.*)/.exec(note.text)?.[1] ?? '',
    ].join(' '),
  );
  const usable = note.facts.filter((fact) => fact.usable);
  const usableWords = contentStems(usable.map(({ text }) => text).join(' '));
  const texts = letters.map(({ to, text }) => ({ to, ...spokenOf(text) }));
  for (const { to, written, blanks, all } of texts) {
    const words = contentStems(written, nameWords);
    const holds = (fact: { readonly text: string }) => carries(words, contentStems(fact.text, nameWords));
    const talk = usable.filter(({ kind }) => ['topic', 'need', 'did', 'asked'].includes(kind));
    const own = talk.some(
      (fact) => (note.people.length < 2 || fact.for.some((name) => name === to)) && holds(fact),
    );
    const any = own || talk.some((fact) => fact.for.length === 0 && holds(fact));
    count.letters += 1;
    count.own += Number(own);
    count.any += Number(any);
    count.emptyBlanks += blanks.filter(
      (blank) => blank.choices === 0 && !/your name/.test(blank.prompt),
    ).length;
    count.choices += blanks.filter((blank) => blank.choices > 0).length;
    const allWords = contentStems(all, nameWords);
    for (const fact of note.facts.filter(({ kind }) => kind === 'private')) {
      const telling = [...contentStems(fact.text, nameWords)].filter((word) => !usableWords.has(word));
      const found = telling.filter((word) => allWords.has(word));
      if (
        found.length >= Math.min(2, telling.length) &&
        found.length >= telling.length / 2 &&
        telling.length > 0
      ) {
        count.leaks += 1;
        console.log(`LEAK ${note.name} -> ${to}: ${fact.text}`);
      }
    }
    if (show && !any) console.log(`NOTHING ${note.name} -> ${to}`);
  }
  const heldBy = (text: string, names: readonly string[]) =>
    texts.some(
      ({ to, written }) =>
        (names.length === 0 || names.includes(to) || note.people.length < 2) &&
        carries(contentStems(written, nameWords), contentStems(text, nameWords)),
    );
  for (const fact of usable.filter(({ kind }) => kind === 'unsaid')) {
    count.unsaid += 1;
    if (heldBy(fact.text, [])) count.unsaidUsed += 1;
    else if (show) console.log(`UNSAID ${note.name}: ${fact.text}`);
  }
  for (const fact of usable.filter(({ kind }) => kind === 'promised')) {
    count.promised += 1;
    if (
      heldBy(
        fact.text,
        (fact.to?.length ? fact.to : fact.for).filter((name) => texts.some(({ to }) => to === name)),
      )
    )
      count.promisedUsed += 1;
    else if (show) console.log(`PROMISED ${note.name}: ${fact.text}`);
  }
}
console.log(count);
