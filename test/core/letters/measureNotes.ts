// Measures letters made of marked notes: node --import tsx test/core/letters/measureNotes.ts [FOLDER] [--list FILE] [--show]
import { readFileSync } from 'node:fs';
import { corpusFolder, markedNotes } from './noteCorpus.ts';
import { countOf } from './noteCount.ts';

const args = process.argv.slice(2);
const [folder = corpusFolder] = args.filter(
  (arg, index) => !arg.startsWith('--') && args[index - 1] !== '--list',
);
const list = args.includes('--list')
  ? readFileSync(args[args.indexOf('--list') + 1] ?? '', 'utf8').split('\n')
  : undefined;
const notes = markedNotes(folder).filter(({ name }) => !list || list.includes(`${name}.md`));
console.log(countOf(notes, args.includes('--show') ? console.log : () => {}));
