import type { Person } from '../people/people.ts';
import { isFirstName, isShortForm } from '../people/shortForms.ts';
import { fold, sentence } from '../text.ts';
import { openingOf, type Passage } from './draft.ts';
import { type Addressed, addressedIn } from './greeting.ts';
import { hasOtherAccent, isHonorific, isNearName, isSameName, nameWords } from './names.ts';
import type { Reading, Remark, ReviewRule } from './reading.ts';

/** The part of `wrong-person` that reads the greeting: it has to name somebody whom the letter is to, spelled as in the entry. */
export const wrongGreeting: ReviewRule = (reading) => {
  const { draft, recipients } = reading;
  const { greeting } = draft;
  const known = recipients.filter(({ name }) => !name.includes('@') && nameWords(name).length > 0);
  // What Japanese puts over a letter is read by a rule of its own.
  if (!greeting || known.length === 0 || /(?:様|先生|御中)$/u.test(greeting.text.trim())) return [];
  const opening = openingOf(greeting.text);
  const parts = addressedIn(greeting, opening.length);
  const judged = parts.map((part) => judge(part, known, inflecting.test(opening), reading));
  const slip = judged.find(({ kind }) => kind === 'slip');
  if (slip) return slip.remarks;
  // Whoever is named beside the reader may well have been there.
  if (judged.some(({ kind }) => kind === 'fits' || kind === 'unsure')) return [];
  return judged.find(({ kind }) => kind === 'other')?.remarks ?? [];
};

/** Greetings after which names have other endings: `Droga Kasiu`. */
const inflecting = /^\s*(?:szanown|drog|kedves|vážen|mil[áý]|шановн|дорог|уважаем|αγαπητ)/iu;

interface Judgement {
  readonly kind: 'fits' | 'slip' | 'other' | 'unsure';
  readonly remarks: readonly Remark[];
}

const fitting: Judgement = { kind: 'fits', remarks: [] };
const unsure: Judgement = { kind: 'unsure', remarks: [] };

function judge(
  { words, hasTitle }: Addressed,
  recipients: readonly Person[],
  inflects: boolean,
  reading: Reading,
): Judgement {
  const own = recipients.flatMap(namesOf);
  const script = scriptOf(words[0]?.text ?? '');
  if (!own.some((name) => scriptOf(name) === script)) return unsure;
  const fits = ({ text }: Passage) =>
    isInitialOf(text, own) ||
    own.some((name) => isSameName(text, name) || (inflects && sameStem(text, name))) ||
    own.some((name) => isShortForm(text, name) || (isShortForm(name, text) && !nearest(text, own))) ||
    recipients.some(({ email }) => hasInAddress(email, text)) ||
    isCalled(text, reading);
  const accent = words.find(({ text }) =>
    own.some((name) => hasOtherAccent(text, name) && !isUsualAccent(text, name)),
  );
  if (accent) return misspelled(accent, own.find((name) => isSameName(accent.text, name)) ?? '');
  const others = words.filter((word) => !fits(word));
  if (others.length === 0) return fitting;
  const colleagues = reading.people.flatMap(namesOf);
  const near = others.find(
    ({ text }) => !colleagues.some((name) => isSameName(text, name)) && nearest(text, own),
  );
  if (near) return misspelled(near, nearest(near.text, own) ?? '');
  if (others.length < words.length)
    return contradicts(words, others, hasTitle, recipients) ? another(words, reading) : fitting;
  return isSurelyAnother(words, hasTitle, recipients, reading) ? another(words, reading) : unsure;
}

/** Words of a name by which somebody may be greeted: what `José María García-Núñez` and `William "Buzz" Tanaka` hold. */
function namesOf({ name }: Person): readonly string[] {
  return nameWords(name.replace(/["“”„()«»]/gu, ' ')).flatMap((word) =>
    word.includes('-') ? [word, ...word.split('-').filter((part) => part.length > 1)] : [word],
  );
}

function nearest(written: string, own: readonly string[]): string | undefined {
  return own.find((name) => isNearName(written, name));
}

function isInitialOf(written: string, own: readonly string[]): boolean {
  return /^\p{L}\.?$/u.test(written) && own.some((name) => fold(name).startsWith(fold(written)));
}

/** Another ending of the same name. */
function sameStem(a: string, b: string): boolean {
  const [one, other] = [fold(a), fold(b)];
  const length = Math.max(3, Math.min(one.length, other.length) - 2);
  return one.slice(0, length) === other.slice(0, length);
}

function hasInAddress(email: string | undefined, written: string): boolean {
  const local = email?.split('@')[0] ?? '';
  return local.split(/[._+-]/).some((part) => fold(part) === fold(written));
}

const scripts = [
  /\p{Script=Latin}/u,
  /\p{Script=Cyrillic}/u,
  /\p{Script=Greek}/u,
  /\p{Script=Han}/u,
  /\p{Script=Hangul}/u,
  /\p{Script=Arabic}/u,
];

function scriptOf(word: string): number {
  return scripts.findIndex((script) => script.test(word.charAt(0)));
}

/** What says that somebody goes by a name, in the notes or in the letter itself. */
const callingWords =
  /(?:goes by|go by|call(?:s|ed|ing)? (?:me|you|him|her|them|himself|herself)|to be called|is called|prefers|known as|a\.?k\.?a\.?|alias|nickname|short for|likes|nennen|genannt|heißt|surnom\p{L}*|appel\p{L}*|llam\p{L}*|apod\p{L}*)[^.\n]{0,30}$/iu;

/** Whether the notes or the letter say that somebody is called so: `William goes by Bill`. */
function isCalled(word: string, { draft, isNoted, noted }: Reading): boolean {
  const says = (text: string) =>
    [...text.matchAll(new RegExp(`(?<!\\p{L})${word.replace(/[.]/g, '\\.')}(?!\\p{L})`, 'giu'))].some(
      ({ index }) => callingWords.test(text.slice(Math.max(0, index - 60), index)),
    );
  return says(draft.prose) || (isNoted(word) && says(noted));
}

/** Accents that an entry typed in a hurry leaves out, and a letter rightly has. */
const usualAccents = new Set(
  'josé jesús maría andré andrés renée rené chloé zoë zoé noël noëlle joël michèle hélène irène thérèse véronique frédéric françois françoise aurélie amélie mélanie stéphane stéphanie jérôme sébastien grégoire loïc anaïs cécile léa théo béatrice geneviève jürgen jörg günter günther björn sören götz käthe bärbel müller schröder schäfer köhler krüger könig böhm göbel möller jäger krämer büchner garcía gonzález rodríguez fernández lópez martínez sánchez pérez gómez martín jiménez díaz hernández muñoz álvarez gutiérrez núñez peña ramírez vázquez suárez ibáñez íñigo óscar ángel ángela mónica verónica sofía lucía rocío raúl rubén adrián julián sebastián joaquín inés belén begoña ramón tomás simón víctor héctor germán césar joão antónio antônio luís inês conceição gonçalves araújo simões magalhães siobhán seán róisín gráinne pádraig éamon máire caoimhín łukasz michał paweł małgorzata zdeněk jiří tomáš lukáš kateřina šárka ondřej çelik yılmaz ayşe gülşen özgür åsa åke søren jørgen bjørn øystein'.split(
    ' ',
  ),
);

function isUsualAccent(written: string, known: string): boolean {
  const isPlain = known === known.normalize('NFD').replace(/\p{M}/gu, '') && !/[łøđ]/iu.test(known);
  return isPlain && usualAccents.has(written.normalize('NFC').toLowerCase());
}

/** `Dear Dana Whitfield` and `Dear Mark Okafor` name nobody whom a letter to Dana Okafor is to. */
function contradicts(
  words: readonly Passage[],
  others: readonly Passage[],
  hasTitle: boolean,
  recipients: readonly Person[],
): boolean {
  const [first, last] = words;
  if (words.length !== 2 || hasTitle || !first || !last || !others.every(isCapital)) return false;
  if (!recipients.every(({ name }) => nameWords(name).length > 1)) return false;
  return others[0] === last ? !isFirstName(last.text) : isFirstName(first.text);
}

function isCapital({ text }: Passage): boolean {
  return /^\p{Lu}/u.test(text) && !/^\p{Lu}{3,}$/u.test(text);
}

/** Whether it is certain that none of the words is what a reader is called. */
function isSurelyAnother(
  words: readonly Passage[],
  hasTitle: boolean,
  recipients: readonly Person[],
  { process, draft, people }: Reading,
): boolean {
  const colleagues = people.flatMap(namesOf).map(fold);
  const company = fold(process?.company ?? '').split(' ');
  const isCompany = ({ text }: Passage) => company.includes(fold(text)) && !colleagues.includes(fold(text));
  const isNamed = (word: Passage) => isCapital(word) || isFirstName(word.text);
  if (!words.every(isNamed) || words.some(isCompany)) return false;
  if (words.length > 4 || words.some((word) => isCapital(word) && isSaidSmall(word.text, draft.prose)))
    return false;
  return recipients.every((person) => {
    const known = nameWords(person.name);
    if (known.length > 1) return true;
    // Of `Frau Lenz` the first name is not known, of `Dana` the last.
    const isFamilyName = person.name.split(/\s+/).some(isHonorific);
    return isFamilyName ? hasTitle || words.length > 1 : !hasTitle;
  });
}

/** Whether the letter has the word written small, too: `Dear Chef` where a chef is spoken of. */
function isSaidSmall(word: string, prose: string): boolean {
  return new RegExp(`(?<!\\p{L})${word.toLowerCase().replace(/[.]/g, '\\.')}(?!\\p{L})`, 'u').test(prose);
}

function misspelled({ text, start }: Passage, right: string): Judgement {
  const range = { start, end: start + text.length };
  const remark: Remark = {
    code: 'wrong-person',
    range,
    message: sentence('The entry spells this name {0}.', right),
    corrections: [{ title: sentence('Change to {0}', right), range, text: right }],
  };
  return { kind: 'slip', remarks: [remark] };
}

function another(words: readonly Passage[], { recipients, people, strangers }: Reading): Judgement {
  const [first, last] = [words[0], words.at(-1)];
  if (!first || !last) return unsure;
  const isNamed = ({ name }: Person) =>
    words.every(({ text }) => nameWords(name).some((one) => isSameName(text, one)));
  const other = [...people, ...strangers()].find(isNamed);
  const remark: Remark = {
    code: 'wrong-person',
    range: { start: first.start, end: last.start + last.text.length },
    message: sentence(
      'This greets {0}, and the letter is to {1}.',
      other?.name ?? words.map(({ text }) => text).join(' '),
      recipients.map(({ name }) => name).join(', '),
    ),
  };
  return { kind: 'other', remarks: [remark] };
}
