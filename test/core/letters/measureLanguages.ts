/** Counts what thank-yous of marked notes in any language say and offer: `node --import tsx test/core/letters/measureLanguages.ts FOLDER...`. */
import { countLanguages } from './languageCount.ts';

for (const folder of process.argv.slice(2)) {
  const { notes, kinds } = countLanguages(folder, console.log);
  console.log(folder, notes);
  console.table(Object.fromEntries(kinds));
}
