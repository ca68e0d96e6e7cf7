// Not through the door of the core, which is loaded at activation.
export { draftLetter, letterLanguage, rememberLanguage } from '../core/actions/draftLetter.ts';
export { modelRequest } from '../core/actions/modelRequest.ts';
export { notedIn } from '../core/interviews/notedBefore.ts';
export { languageOf, letterLanguages } from '../core/letters/languages/index.ts';
