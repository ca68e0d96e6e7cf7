import { isGivenName } from '../people/givenNames.ts';
import { isPost } from '../people/jobTitles.ts';
import { namesJob } from '../people/jobWords.ts';
import { fold } from '../text.ts';
import { patternOf } from './compiled.ts';
import { introductionsIn } from './introductions.ts';
import { isFirstName, isPersonName } from './names.ts';
import { type Passage, signatureStart, wordsAt } from './passages.ts';
import { placesOf, rangeOf } from './phrases.ts';
import type { Found, Words } from './reading.ts';
import {
  besideDepartments,
  coverage,
  domainLabel,
  isOrganisation,
  isProgram,
  legalForms,
  withoutDepartment,
  withoutLegalForm,
} from './senders.ts';
import { languages as allLanguages } from './words/index.ts';
import type { LanguageWords } from './words/languageWords.ts';

/** What a company's name is looked for in. */
export interface CompanySources {
  readonly passages: readonly Passage[];
  readonly languages: readonly LanguageWords[];
  /** Of those who may write for the company. */
  readonly addresses: readonly string[];
  /** What the houses that write registered, beside the domains of those addresses. */
  readonly labels: readonly string[];
  /** All that the message says, quoted or new: a name that the domain spells is the company's wherever it stands. */
  readonly everything: readonly Passage[];
  /** The names beside them. */
  readonly senders: readonly Passage[];
  /** Names that are no company's: people, the role. */
  readonly others: readonly string[];
  /** What those registered who write for the company and are another one. */
  readonly agencies?: readonly string[];
}

interface Candidate {
  readonly name: string;
  readonly words: Words;
  readonly weight: number;
}

/** Letters that a company's name may begin with, and the small words inside it. */
const word = String.raw`(?:[AS]\/[AS](?!\p{L})|[\p{Lu}\d\p{Script=Han}\p{Script=Katakana}][\p{L}\p{N}\p{M}'’.+ー・-]*)`;
const joint = String.raw`(?: (?:&|\+|and|und|et|y|e|of|for|für|de la|de los|de|del|des|du|da|do|das|dos|der|the|von|van|la|le|les) ?| (?:l'|d')| )`;
const properRun = new RegExp(`${word}(?:${joint}${word}){0,6}`, 'uy');

/** The run of capitalised words that begins at an offset. */
function runAt(text: string, offset: number): string {
  properRun.lastIndex = offset;
  const run = properRun.exec(text)?.[0] ?? '';
  // `Brookvale Care. Really sorry`: a full stop behind a word ends it.
  return (run.split(/(?<=\p{Ll}{3}\.)\s/u)[0] ?? '').replace(/[.,'\s]+$/, '');
}

/** Each is weighed against every other. */
const mostCandidates = 300;

const noNames = new Set(allLanguages.flatMap(({ noNames: words }) => words.split(' ')));

/** The company that writes, or for which somebody writes; the second is that only the domain names it. */
export function companyIn(sources: CompanySources): Found<string> | undefined {
  const own = sources.addresses.flatMap((address) => domainLabel(address) ?? []);
  const labels = [...own, ...sources.labels];
  const others = sources.others.map(fold);
  const candidates = [
    ...candidatesIn(sources),
    ...sources.everything.flatMap((passage) => spelledCandidates(passage, labels, sources.senders)),
  ]
    .slice(0, mostCandidates)
    .map((candidate) => withoutRound(withoutSpeaker(candidate, others), sources.languages))
    .filter(({ name }) => isPossible(name, others))
    .filter(({ name }) => !(sources.agencies ?? []).some((label) => coverage(label, name) >= 0.5));
  const scored = candidates
    .map((candidate) => {
      const cover = Math.max(0, ...labels.map((label) => coverage(label, candidate.name)));
      const again = candidates.filter((other) => fold(other.name) === fold(candidate.name)).length - 1;
      const length = cover >= 0.6 ? 0.3 * candidate.name.split(' ').length : 0;
      const organisation = isOrganisation(candidate.name) ? 1.5 : 0;
      const score =
        (cover >= 0.5 ? cover * 10 : 0) + candidate.weight + Math.min(2, again * 0.7) + length + organisation;
      return { candidate, cover, again, score };
    })
    .toSorted((a, b) => b.score - a.score);
  // A subject alone begins with any word.
  const [best] = scored.filter(
    ({ candidate, cover, again }) =>
      // `Grace`, below her letter, is Grace Tamura.
      !(
        cover < 0.5 &&
        (isPost(candidate.name) ||
          isSomebodys(candidate.name) ||
          others.some((other) => other.split(' ').includes(fold(candidate.name))))
      ) &&
      (cover >= 0.5 ||
        again > 0 ||
        (candidate.words.place !== 'subject' && candidate.words.place !== 'SUMMARY') ||
        isOrganisation(candidate.name)),
  );
  if (best && (best.cover >= 0.5 || own.length === 0 || best.score >= 4.5)) {
    const certainty =
      best.cover >= 0.6 || (best.candidate.weight >= 3 && best.again > 0) ? 'certain' : 'likely';
    const { name, words } = wholeNameOf(best.candidate, candidates);
    const bare = words.place === 'subject' ? withoutLead(name, labels) : name;
    const label = own.find((one) => one.startsWith(`${fold(name)}-`));
    // `Tidewater` of tidewater-robotics.
    if (label !== undefined && best.cover < 0.8) return fromDomain(sources, label);
    return { value: withoutLegalForm(inNominative(bare, words)), certainty, words };
  }
  return fromDomain(sources, own[0]);
}

/** `Lagerhaus AG` of a subject `Gespräch Lagerhaus AG`. */
function withoutRound(candidate: Candidate, languages: readonly LanguageWords[]): Candidate {
  const [first = '', ...rest] = candidate.name.split(' ');
  const isRound = languages.some((words) =>
    placesOf(patternOf(words, `(?:${words.rounds.join('|')})`), first).some(
      ({ 0: found }) => found.length === first.length,
    ),
  );
  return isRound && rest.length > 0 ? { ...candidate, name: rest.join(' ') } : candidate;
}

/** `Pike & Rudge` of `Gemma Pike & Rudge`, as phones keep people: who writes stands before their house. */
function withoutSpeaker(candidate: Candidate, others: readonly string[]): Candidate {
  const [first = '', ...rest] = candidate.name.split(' ');
  const house = rest.join(' ');
  return others.includes(fold(first)) && isOrganisation(house) ? { ...candidate, name: house } : candidate;
}

/** `Hanseatische Lagerhaus` where a text says `von der Hanseatischen Lagerhaus AG`. */
function inNominative(name: string, { place }: Words): string {
  return place === 'text' || place === 'DESCRIPTION'
    ? name.replace(/^(\p{Lu}\p{L}+sche)n (?=\p{Lu})/u, '$1 ')
    : name;
}

/** A person's name as a letter says it, by a first name that is known. */
function isSomebodys(name: string): boolean {
  return isPersonName(name) && isGivenName(name.split(' ')[0] ?? '') && !isOrganisation(name);
}

/** `Nuvem Verde` of `Proposta Nuvem Verde`: words of a subject that the sender's domain does not hold. */
function withoutLead(name: string, labels: readonly string[]): string {
  const cover = (text: string) => Math.max(0, ...labels.map((label) => coverage(label, text)));
  const rest = name.replace(/^\S+\s/, '');
  return rest !== name && cover(rest) >= 0.6 && cover(rest) >= cover(name) ? withoutLead(rest, labels) : name;
}

/** `Kaveri Cloud Systems` where another place says only `Kaveri`. */
function wholeNameOf(best: Candidate, candidates: readonly Candidate[]): Candidate {
  const short = fold(withoutLegalForm(best.name));
  const longer = candidates.filter(({ name, weight, words }) => {
    const whole = fold(withoutLegalForm(name));
    const isWhole =
      whole.startsWith(`${short} `) || (whole.endsWith(` ${short}`) && (isOrganisation(name) || weight >= 3));
    const isTitled = words.place === 'SUMMARY' || words.place === 'subject';
    return (
      isWhole && weight >= 2 && (isOrganisation(name) || weight >= 3 || (isTitled && whole.startsWith(short)))
    );
  });
  return longer.toSorted((a, b) => a.name.length - b.name.length)[0] ?? best;
}

/** `Heliotrop` of `sabine.doerr@heliotrop.example`. */
function fromDomain(
  { addresses, everything, others }: CompanySources,
  label: string | undefined,
): Found<string> | undefined {
  const address = addresses.find((one) => domainLabel(one) === label);
  if (label === undefined || address === undefined) return undefined;
  const name = label
    .split('-')
    .flatMap((part) => wordsOfLabel(part, [...everything.map(({ flat }) => flat), ...others].join(' ')))
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join(' ');
  return {
    value: name,
    certainty: 'likely',
    words: { place: 'from', range: { start: 0, end: address.length }, text: address },
  };
}

/** `heffernan joinery` of heffernanjoinery.example, where the text says one of the two. */
function wordsOfLabel(label: string, text: string): readonly string[] {
  if (label.length < 8) return [label];
  const known = new Set(
    text
      .toLowerCase()
      .slice(0, longestForWords)
      .split(/[^\p{L}]+/u)
      .filter((word) => word.length > 3),
  );
  // An address is written together, and holds the label itself.
  known.delete(label);
  const cuts = Array.from({ length: label.length - 7 }, (_, at) => at + 4);
  const cut =
    cuts.find((at) => known.has(label.slice(0, at)) && known.has(label.slice(at))) ??
    cuts.findLast((at) => known.has(label.slice(0, at))) ??
    cuts.find((at) => known.has(label.slice(at)));
  return cut === undefined ? [label] : [label.slice(0, cut), label.slice(cut)];
}

/** In characters: enough for a letter. */
const longestForWords = 4_000;

function isPossible(name: string, others: readonly string[]): boolean {
  const folded = fold(name);
  const words = folded.split(' ');
  return (
    folded.length > 1 &&
    /\p{L}/u.test(name) &&
    name.length <= 70 &&
    !/@|https?:|\d{5}/.test(name) &&
    !words.every((part) => noNames.has(part)) &&
    // `Rondeau 500` is where somebody lives.
    !/\p{L} \d{1,4}$/u.test(name) &&
    !isProgram({ name, address: '' }) &&
    !namesJob(name.split(' ').at(-1) ?? '') &&
    !(namesJob(name) && !isOrganisation(name)) &&
    !noNames.has(words[0] ?? '') &&
    !others.some((other) => other === folded || (other.includes(' ') && folded.includes(other)))
  );
}

function candidatesIn({ passages, languages, senders }: CompanySources): readonly Candidate[] {
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
      ...(passage.place === 'LOCATION'
        ? piecesOf(passage, 0, Math.max(0, passage.text.search(/\n|$/)), 1)
        : []),
      ...phraseCandidates(passage, languages),
      ...legalCandidates(passage),
      ...labelledCandidates(passage, languages),
      ...introductionsIn([passage], languages).flatMap(({ house }) =>
        piecesOf(passage, house.start, house.end, 3),
      ),
    ]),
  ];
}

/** Of the whole text; more names no letter. */
const mostRuns = 400;

/** Names that an address spells: `Otter Creek Brewing` of ottercreekbrewing.example. */
function spelledCandidates(
  passage: Passage,
  labels: readonly string[],
  senders: readonly Passage[],
): readonly Candidate[] {
  const starts = [...passage.flat.matchAll(/(?<![\p{L}\p{N}@./-])[\p{Lu}\d]/gu)].slice(0, mostRuns);
  return starts.flatMap(({ index }): readonly Candidate[] => {
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
function piecesOf(passage: Passage, from: number, until: number, weight: number): readonly Candidate[] {
  const stretch = passage.text.slice(from, until);
  const pieces = [...stretch.matchAll(/(?:[^\n|·•,;:–—<>@()"]|(?<=\p{L})-(?=\p{L}))+/gu)];
  return pieces.flatMap((piece): readonly Candidate[] => {
    const parts = piece[0].split(/(?<=\s)[-x×+/](?=\s)/);
    const beside = parts.flatMap((part) =>
      besideDepartments(part).map((one) => ({ ...one, part, at: piece[0].indexOf(part) + one.start })),
    );
    return beside.flatMap(({ text, part, at }): readonly Candidate[] => {
      const bare = withoutDepartment(text.trim());
      const name =
        bare === ''
          ? ''
          : runAt(bare, Math.max(0, bare.search(/[\p{Lu}\d\p{Script=Han}\p{Script=Katakana}]/u)));
      if (name === '' || (isSomebodys(name) && bare === part.trim() && weight > 3)) return [];
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

function signatureCandidates(passage: Passage): readonly Candidate[] {
  const start = signatureStart(passage);
  return piecesOf(passage, start, Math.min(passage.text.length, start + 600), 3);
}

/** Names with their legal form, wherever they stand: `Astilleros Ferrolmar, S. A.` */
function legalCandidates(passage: Passage): readonly Candidate[] {
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

function phraseCandidates(passage: Passage, languages: readonly LanguageWords[]): readonly Candidate[] {
  return languages.flatMap((words) =>
    words.companies.flatMap((phrase) =>
      placesOf(
        patternOf(words, phrase, { NAME: String.raw`(?<name>[\p{L}\d][^\n.,;:!?()"]{1,60})` }),
        passage.flat,
      ).flatMap((place): readonly Candidate[] => {
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

/** `con Iker Lasa` is rather somebody; the head of a chat says who writes. */
function phraseWeight({ flat, part }: Passage, offset: number, name: string): number {
  const isWith = /(?<!\p{L})(?:with|mit|avec|con|com)\s$/iu.test(flat.slice(Math.max(0, offset - 6), offset));
  if (isWith && isPersonName(name) && !isOrganisation(name)) return 1;
  return part === 'footer' ? 3 : 2;
}

function labelledCandidates(passage: Passage, languages: readonly LanguageWords[]): readonly Candidate[] {
  return languages.flatMap((words) => {
    const label = patternOf(
      words,
      `(?:${words.labels.company}|${words.labels.round}) ?[:：] ?(?<name>[^\\n|–]{2,60})`,
    );
    const rounds = patternOf(words, `(?:${words.rounds.join('|')})`);
    return placesOf(label, passage.flat).flatMap((place): readonly Candidate[] => {
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

/** `with one of our esteemed clients`: whoever writes so is an agency, and keeps the name to itself. */
const namelessClient =
  /(?<!\p{L})(?:(?:with|for|of) one of (?:our|my)|one of (?:our|my)|eine[rmsn]* unserer|un de nos|uno de nuestros|um d?[oe]?s? ?nossos) (?:\p{L}{3,20} ){0,2}(?:clients|kunden|mandanten|clientes)(?!\p{L})/iu;

/** The words by which an agency speaks of a client without its name. */
export function namelessClientIn(passages: readonly Passage[]): Words | undefined {
  for (const passage of passages) {
    const found = namelessClient.exec(passage.flat);
    if (found) return wordsAt(passage, { start: found.index, end: found.index + found[0].length });
  }
  return undefined;
}

/** Only who writes for others has clients of their own. */
const ownClient =
  /(?<!\p{L})(?:our|my|notre|mon|nos|unser\p{L}*|mein\p{L}*|nuestr[oa]s?|mi|noss[oa]|meu) (?:\p{L}+ ){0,2}(?:client|kund|mandant|auftraggeb|cliente)/iu;

/** The client in whose name a sender writes, where a text says so: `on behalf of our client, Marlbrook`. */
export function clientIn(
  passages: readonly Passage[],
  languages: readonly LanguageWords[],
): (Found<string> & { readonly isPlain: boolean }) | undefined {
  for (const passage of passages) {
    for (const words of languages) {
      for (const phrase of words.clients) {
        const pattern = patternOf(words, phrase, {
          NAME: String.raw`(?<name>[\p{L}\d][^\n.,;:!?()"]{1,60})`,
        });
        for (const place of placesOf(pattern, passage.flat)) {
          const written = place.groups?.name ?? '';
          const offset = place.index + place[0].lastIndexOf(written);
          const name = runAt(passage.flat, offset);
          if (name === '' || noNames.has(name.toLowerCase())) continue;
          // `from Duncan at Thornbury` is from Thornbury.
          const behind = /^ (?:at|from|bei|von|chez|de|da|do|em|en) /u.exec(
            passage.flat.slice(offset + name.length),
          );
          if (behind && (isFirstName(name) || isSomebodys(name))) continue;
          return {
            value: name,
            certainty: 'likely',
            words: wordsAt(passage, { start: offset, end: offset + name.length }),
            isPlain: ownClient.test(place[0]),
          };
        }
      }
    }
  }
  return undefined;
}

/** The words by which a sender is known as one who writes for others. */
export function recruiterIn(
  passages: readonly Passage[],
  languages: readonly LanguageWords[],
): Words | undefined {
  for (const passage of passages) {
    for (const words of languages) {
      for (const phrase of words.recruiters) {
        const [place] = placesOf(patternOf(words, phrase), passage.flat);
        if (place) return wordsAt(passage, rangeOf(place));
      }
    }
  }
  return undefined;
}
