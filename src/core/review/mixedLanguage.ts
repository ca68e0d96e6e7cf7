import { type Sentence, sentence } from '../text.ts';
import { languageOfWords, type WrittenLanguage } from './language.ts';
import type { ReviewRule } from './reading.ts';

/** What opens a letter in one language and no other; `Hi`, `Hello`, `Hallo`, `Salut` and `Ciao` are at home in several. */
const salutations: readonly (readonly [opening: RegExp, language: WrittenLanguage])[] = [
  [/^\s*(?:my )?dear(?:est)?(?!\p{L})/iu, 'en'],
  [/^\s*(?:sehr geehrte|guten (?:tag|morgen|abend)|liebe[rs]?(?!\p{L})|grüß gott|grüezi)/iu, 'de'],
  [/^\s*(?:madame|monsieur|cher|chère|chers|chères)(?!\p{L})/iu, 'fr'],
  [/^\s*(?:estimad[oa]s?|apreciad[oa]s?|buenos días|buenas (?:tardes|noches))(?!\p{L})/iu, 'es'],
  [/^\s*(?:prezad[oa]s?|bom dia|boa (?:tarde|noite))(?!\p{L})/iu, 'pt'],
  [/^\s*(?:gentile|egregi[oa])(?!\p{L})/iu, 'it'],
  [/^\s*(?:geachte|beste)(?!\p{L})/iu, 'nl'],
  [/(?:様|御中)$/u, 'ja'],
];

/** What people also put over letters in other languages, for the fun of it; a slip only where the letter is said to be in that language. */
const friendly: typeof salutations = [
  [/^\s*(?:bonjour|bonsoir)(?!\p{L})/iu, 'fr'],
  [/^\s*hola(?!\p{L})/iu, 'es'],
  [/^\s*olá(?!\p{L})/iu, 'pt'],
  [/^\s*buongiorno(?!\p{L})/iu, 'it'],
];

const names: Readonly<Record<WrittenLanguage, Sentence>> = {
  en: sentence('English'),
  de: sentence('German'),
  fr: sentence('French'),
  es: sentence('Spanish'),
  pt: sentence('Portuguese'),
  it: sentence('Italian'),
  nl: sentence('Dutch'),
  ja: sentence('Japanese'),
};

/** `mixed-language`: a letter whose salutation is in another language than the rest of it. */
export const mixedLanguage: ReviewRule = ({ draft, letter, interview }) => {
  const { greeting } = draft;
  const tag = (letter.language ?? interview?.entry.language)?.toLowerCase().split(/[-_]/)[0];
  const fun = greeting && languageOfSalutation(greeting.text, friendly);
  const greets =
    greeting && (fun !== undefined && fun === tag ? fun : languageOfSalutation(greeting.text, salutations));
  if (!greeting || !greets) return [];
  const body = languageOfWords(draft.prose, draft.wordCount, tag);
  if (body === undefined || body === greets) return [];
  // `Sehr geehrter Herr Müller, dear Jürgen` greets in both.
  const parts = greeting.text.split(',').map((part) => languageOfSalutation(part, salutations));
  if (parts.includes(body)) return [];
  const message = sentence('This greets in {0}, and the letter is in {1}.', names[greets], names[body]);
  const range = { start: greeting.start, end: greeting.start + greeting.text.length };
  return [{ code: 'mixed-language', range, message }];
};

function languageOfSalutation(text: string, openings: typeof salutations): WrittenLanguage | undefined {
  return openings.find(([opening]) => opening.test(text.trim()))?.[1];
}
