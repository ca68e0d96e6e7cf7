import { isGivenName } from '../people/givenNames.ts';
import { isPost } from '../people/jobTitles.ts';
import { namesJob } from '../people/jobWords.ts';
import { fold } from '../text.ts';
import { patternOf } from './compiled.ts';
import { introductionsIn } from './introductions.ts';
import { isFirstName, isPersonName } from './names.ts';
import { type Passage, wordsAt } from './passages.ts';
import { placesOf } from './phrases.ts';
import type { Words } from './reading.ts';
import {
  besideDepartments,
  coverage,
  isDepartment,
  isOrganisation,
  legalForms,
  withoutDepartment,
} from './senders.ts';
import { signatureStart } from './signatureStart.ts';
import { languages as allLanguages } from './words/index.ts';
import type { LanguageWords } from './words/languageWords.ts';

/** A stretch of a message that may be a company's name. */
export interface CompanyName {
  readonly name: string;
  readonly words: Words;
  readonly weight: number;
}

/** Letters that a company's name may begin with, and the small words inside it. */
const word = String.raw`(?:[AS]\/[AS](?!\p{L})|[\p{Lu}\d\p{Script=Han}\p{Script=Katakana}][\p{L}\p{N}\p{M}'’.+ー・-]*)`;
const joint = String.raw`(?: (?:&|\+|and|und|et|y|e|of|for|für|de la|de los|de|del|des|du|da|do|das|dos|der|the|von|van|la|le|les) ?| (?:l'|d')| )`;
const properRun = new RegExp(`${word}(?:${joint}${word}){0,6}`, 'uy');

/** The run of capitalised words that begins at an offset. */
export function runAt(text: string, offset: number): string {
  properRun.lastIndex = offset;
  const run = properRun.exec(text)?.[0] ?? '';
  // `Brookvale Care. Really sorry`: a full stop behind a word ends it.
  return (run.split(/(?<=\p{Ll}{3}\.)\s/u)[0] ?? '').replace(/[.,'\s]+$/, '');
}

/** Words that no company is called by, as they are written and as `fold` has them. */
export const noNames = new Set(
  allLanguages.flatMap(({ noNames: words }) => words.split(' ').flatMap((one) => [one, fold(one)])),
);

/** A person's name as a letter says it, by a first name that is known. */
export function isSomebodys(name: string): boolean {
  return isPersonName(name) && isGivenName(name.split(' ')[0] ?? '') && !isOrganisation(name);
}

/** Every stretch that may be the company's name, with what speaks for it where it stands. */
export function companyNamesIn(
  passages: readonly Passage[],
  senders: readonly Passage[],
  languages: readonly LanguageWords[],
): readonly CompanyName[] {
  return [
    ...senders.flatMap((passage) => piecesOf(passage, 0, passage.text.length, 4)),
    ...passages.flatMap((passage) => [
      ...(passage.place !== 'text' && passage.place !== 'DESCRIPTION'
        ? []
        : passage.part === 'footer'
          ? piecesOf(passage, 0, Math.min(passage.text.length, 400), 3)
          : signatureCandidates(passage)),
      ...(passage.place === 'subject' || passage.place === 'SUMMARY'
        ? piecesOf(passage, 0, passage.text.length, 2)
        : []),
      ...(passage.place === 'LOCATION' && !/https?:/.test(passage.text)
        ? piecesOf(passage, 0, Math.max(0, passage.text.search(/\n|$/)), 1)
        : []),
      ...phraseCandidates(passage, languages),
      ...legalCandidates(passage),
      ...organisationCandidates(passage),
      ...labelledCandidates(passage, languages),
      ...departmentLines(passage),
      ...introductionsIn([passage], languages).flatMap(({ house }) =>
        // What somebody says of themselves goes before what a phone calls them.
        piecesOf(passage, house.start, house.end, 6),
      ),
    ]),
  ];
}

/** Of the whole text; more names no letter. */
const mostRuns = 400;

/** Names that an address spells: `Otter Creek Brewing` of ottercreekbrewing.example. */
export function spelledCandidates(
  passage: Passage,
  labels: readonly string[],
  senders: readonly Passage[],
): readonly CompanyName[] {
  const starts = [...passage.flat.matchAll(/(?<![\p{L}\p{N}@./-])[\p{Lu}\d]/gu)].slice(0, mostRuns);
  return starts.flatMap(({ index }): readonly CompanyName[] => {
    const run = runAt(passage.flat, index);
    const [first = ''] = fold(run).split(' ');
    const begun = labels.filter((label) => label.length > 3 && label.startsWith(first.slice(0, 3)));
    const isSpelled = (name: string) => begun.some((label) => coverage(label, name) > 0.95);
    // `Pomfret Playhouse` of `Pomfret Playhouse Oh well`.
    const words = run.split(' ');
    const ends = words.map((_, count) => words.slice(0, count + 1).join(' '));
    const spelled = first.length > 1 && begun.length > 0 ? ends.findIndex(isSpelled) : -1;
    // `Coolabah Freight Systems` of coolabahfreight.example.
    const isWhole = senders.some(({ flat }) => flat.includes(ends[spelled] ?? run));
    const isMore = !isWhole && isOrganisation(words[spelled + 1] ?? '');
    const name = spelled < 0 ? undefined : ends[isMore ? spelled + 1 : spelled];
    return name !== undefined
      ? [{ name, words: wordsAt(passage, { start: index, end: index + name.length }), weight: 2 }]
      : [];
  });
}

/** What stands between bars, dashes and commas: `People Officer, Harrowgate Museums Trust`. */
function piecesOf(passage: Passage, from: number, until: number, weight: number): readonly CompanyName[] {
  const stretch = passage.text.slice(from, until);
  const pieces = [...stretch.matchAll(/(?:[^\n|·•,;:–—<>@()"]|(?<=\p{L})-(?=\p{L}))+/gu)];
  return pieces.flatMap((piece): readonly CompanyName[] => {
    const parts = piece[0].split(/(?<=\s)[-x×+/](?=\s)/);
    const beside = parts.flatMap((part) =>
      besideDepartments(part).map((one) => ({ ...one, part, at: piece[0].indexOf(part) + one.start })),
    );
    return beside.flatMap(({ text, part, at }): readonly CompanyName[] => {
      const bare = withoutDepartment(text.trim());
      const name =
        bare === ''
          ? ''
          : runAt(bare, Math.max(0, bare.search(/[\p{Lu}\d\p{Script=Han}\p{Script=Katakana}]/u)));
      const line = bare.trim();
      if (isHouseLine(line)) {
        const at = from + piece.index + piece[0].indexOf(line);
        return [{ name: line, words: wordsAt(passage, { start: at, end: at + line.length }), weight: 3 }];
      }
      const isSentence = !name.includes(' ') && /^ \p{Ll}+ \p{Ll}/u.test(bare.slice(name.length));
      if (
        name === '' ||
        (isSentence && bare.startsWith(name)) ||
        (isSomebodys(name) && bare === part.trim() && weight > 3)
      )
        return [];
      const start = from + piece.index + at + Math.max(0, text.indexOf(name));
      const isWhole = bare.length - name.length < 4;
      return [
        {
          name,
          words: wordsAt(passage, { start, end: start + name.length }),
          weight: isWhole ? weight : weight - 2,
        },
      ];
    });
  });
}

/** `Communauté de communes du Val d'Ouzance`: a line with small words of its own, from one large word to another. */
const longName =
  /^(?!(?:rue|place|avenue|allée|chemin|rua|praça|calle|plaza|av|avenida|carrera|je|nous|en|a|au|le|la|les|el|los|o|os|de|para|con|com|avec|pour|un|une|uma)(?!\p{L}))\p{Lu}[\p{L}-]+(?= .*(?<!\p{L})(?:de|du|des|del|da|do|das|dos|d['’])(?!\p{L}))(?: [\p{L}'’-]+){2,8}(?<=[ '’]\p{Lu}[\p{L}-]+)$/iu;

/** `Centre hospitalier des Grandes-Fourches`: in French, Spanish and Portuguese a name goes on in small letters behind what the house is. */
function isHouseLine(line: string): boolean {
  if (longName.test(line) && /^\p{Lu}/u.test(line) && /(?:[ '’])\p{Lu}[\p{L}-]+$/u.test(line))
    return line.length < 70 && !isPersonName(line) && !isPost(line) && !namesJob(line);
  return (
    /^(?:Centre|École|Université|Mairie|Ville|Commune|Hôpital|Clinique|Institut|Lycée|Collège|Ministère|Association|Fondation|Agence|Musée|Théâtre|Bibliothèque|Librairie|Boulangerie|Restaurant|Hôtel|Universidad|Escuela|Colegio|Hospital|Clínica|Ayuntamiento|Instituto|Centro|Fundación|Asociación|Museo|Universidade|Escola|Prefeitura|Câmara|Museu|Associação|Fundação)\s\p{L}/u.test(
      line,
    ) &&
    line.split(' ').length > 2 &&
    line.length < 70 &&
    !/\d/.test(line)
  );
}

function signatureCandidates(passage: Passage): readonly CompanyName[] {
  const start = signatureStart(passage);
  return piecesOf(passage, start, Math.min(passage.text.length, start + 600), 3);
}

/** Names with their legal form, wherever they stand: `Astilleros Ferrolmar, S. A.` */
function legalCandidates(passage: Passage): readonly CompanyName[] {
  return [
    ...passage.text.matchAll(
      new RegExp(String.raw`${word}(?:${joint}${word}){0,5}(?=,?\s(?:${legalForms})(?!\p{L}))`, 'gu'),
    ),
  ].map((found) => ({
    name: found[0],
    words: wordsAt(passage, { start: found.index, end: found.index + found[0].length }),
    weight: 3,
  }));
}

function phraseCandidates(passage: Passage, languages: readonly LanguageWords[]): readonly CompanyName[] {
  return languages.flatMap((words) =>
    words.companies.flatMap((phrase) =>
      placesOf(
        patternOf(words, phrase, { NAME: String.raw`(?<name>[\p{L}\d][^\n.,;:!?()"]{1,60})` }),
        passage.flat,
      ).flatMap((place): readonly CompanyName[] => {
        const written = place.groups?.name ?? '';
        const offset = place.index + place[0].lastIndexOf(written);
        const name = runAt(passage.flat, offset);
        return name === ''
          ? []
          : [
              {
                name: withoutDepartment(name),
                words: wordsAt(passage, { start: offset, end: offset + name.length }),
                weight: phraseWeight(passage, offset, name),
              },
            ];
      }),
    ),
  );
}

/** `a post within Housing Needs at Eastmarsh Borough Council`: behind a small word, what is plainly called like a house. */
function organisationCandidates(passage: Passage): readonly CompanyName[] {
  if (passage.place !== 'text' && passage.place !== 'DESCRIPTION') return [];
  return [...passage.flat.matchAll(smallWord)].slice(0, mostRuns).flatMap(({ index, 0: found }) => {
    const start = index + found.length;
    const name = runAt(passage.flat, start);
    // `Kirralee at Dunmore Civil`
    const before = /(\p{Lu}\p{L}+) $/u.exec(passage.flat.slice(Math.max(0, index - 25), index))?.[1] ?? '';
    const isOfSomebody = /^(?:at|bei|chez)/.test(found) && isFirstName(before);
    return name.includes(' ') && (isOrganisation(name) || isOfSomebody)
      ? [{ name, words: wordsAt(passage, { start, end: start + name.length }), weight: 1.5 }]
      : [];
  });
}

/** A line of nothing but a house and its department: `Northline Cold Storage Talent Acquisition`. */
function departmentLines(passage: Passage): readonly CompanyName[] {
  if (passage.place !== 'text') return [];
  return [...passage.text.matchAll(/(?<=^|\n)[ \t]*(\p{Lu}[^\n.!?:,;|]{5,68})(?=\n|$)/gu)].flatMap(
    ({ index, 0: line }) =>
      isDepartment(line) && !isPersonName(line.trim())
        ? piecesOf(passage, index, index + line.length, 3).filter(
            ({ name }) => name.includes(' ') && line.trim().startsWith(name),
          )
        : [],
  );
}

const smallWord = /(?<!\p{L})(?:at|with|from|bei|beim|chez|na|no|of)\s(?=\p{Lu})/gu;

/** `con Iker Lasa` is rather somebody; the head of a chat says who writes. */
function phraseWeight({ flat, part }: Passage, offset: number, name: string): number {
  const isWith = /(?<!\p{L})(?:with|mit|avec|con|com)\s$/iu.test(flat.slice(Math.max(0, offset - 6), offset));
  if (isWith && isPersonName(name) && !isOrganisation(name)) return 1;
  return part === 'footer' ? 3 : 2;
}

function labelledCandidates(passage: Passage, languages: readonly LanguageWords[]): readonly CompanyName[] {
  return languages.flatMap((words) => {
    const label = patternOf(
      words,
      `(?:${words.labels.company}|${words.labels.round}) ?[:：] ?(?<name>[^\\n|–]{2,60})`,
    );
    const rounds = patternOf(words, `(?:${words.rounds.join('|')})`);
    return placesOf(label, passage.flat).flatMap((place): readonly CompanyName[] => {
      const written = place.groups?.name ?? '';
      const offset = place.index + place[0].lastIndexOf(written);
      const name = runAt(passage.flat, offset);
      // `Format: First stage, MS Teams` names none.
      return name === '' || placesOf(rounds, written).some(({ index }) => index === 0)
        ? []
        : [
            {
              name,
              words: wordsAt(passage, { start: offset, end: offset + name.length }),
              weight: place[0].includes('|') || !isOrganisation(name) ? 2 : 4,
            },
          ];
    });
  });
}
