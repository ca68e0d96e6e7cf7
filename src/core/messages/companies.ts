import { isPost } from '../people/jobTitles.ts';
import { namesJob } from '../people/jobWords.ts';
import { fold } from '../text.ts';
import { type CompanyName, companyNamesIn, isSomebodys, noNames, spelledCandidates } from './companyNames.ts';
import { patternOf } from './compiled.ts';
import { type Passage, wordsAt } from './passages.ts';
import { placesOf } from './phrases.ts';
import { isCity } from './placeZones.ts';
import type { Found, Words } from './reading.ts';
import {
  coverage,
  domainLabel,
  isDepartment,
  isLegalForm,
  isOrganisation,
  isProgram,
  withoutLegalForm,
} from './senders.ts';
import { isClosing } from './signatureStart.ts';
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

/** Each is weighed against every other. */
const mostCandidates = 300;

/** The company that writes, or for which somebody writes; the second is that only the domain names it. */
export function companyIn(sources: CompanySources): Found<string> | undefined {
  const own = sources.addresses.flatMap((address) => domainLabel(address) ?? []);
  const labels = [...own, ...sources.labels];
  const others = sources.others.map(fold);
  const candidates = [
    ...companyNamesIn(sources.passages, sources.senders, sources.languages),
    ...sources.everything.flatMap((passage) => spelledCandidates(passage, labels, sources.senders)),
  ]
    .slice(0, mostCandidates)
    .map((candidate) => withoutRound(withoutSpeaker(candidate, others), sources.languages))
    .filter(({ name, words }) =>
      isPossible(name, others, words.place === 'from' ? [...labels, fold(name)] : labels),
    )
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
    const rest =
      label === undefined
        ? own.find((one) => one.startsWith(fold(name)))?.slice(fold(name).length)
        : undefined;
    // `Crestpoint` of crestpointadvisory.
    if (rest !== undefined && rest !== '' && best.cover < 0.8 && isOrganisation(rest))
      return { value: `${name} ${rest.charAt(0).toUpperCase()}${rest.slice(1)}`, certainty: 'likely', words };
    const unit = unitBefore(words, sources.passages);
    if (unit) return unit;
    // `Tidewater` of tidewater-robotics.
    if (label !== undefined && best.cover < 0.8) return fromDomain(sources, label);
    return { value: withoutLegalForm(inNominative(bare, words)), certainty, words };
  }
  return fromDomain(sources, own[0]);
}

/** The house that stands in its line before the one that the domain names, and is a part of it: `COLÉGIO SANTA EDWIGES – Rede Caminhos`. Which of the two hires is to be asked. */
function unitBefore({ place, range, text }: Words, passages: readonly Passage[]): Found<string> | undefined {
  const passage = passages.find((one) => one.place === place && one.text.includes(text));
  if (!passage || place === 'subject' || place === 'SUMMARY') return undefined;
  const offset = range.start - passage.start;
  const line = passage.flat.slice(passage.flat.lastIndexOf('\n', offset - 1) + 1, offset);
  const name = /^\s*(?<name>[^|–\n]{4,60}?)\s[–|]\s$/u.exec(line)?.groups?.name ?? '';
  if (!isOrganisation(name) || isDepartment(name) || isSomebodys(name) || isPost(name)) return undefined;
  const start = offset - line.length + line.indexOf(name);
  return {
    value: withoutLegalForm(spokenHouse(name)),
    certainty: 'likely',
    words: wordsAt(passage, { start, end: start + name.length }),
    others: [text],
  };
}

/** `Colégio Santa Edwiges` of a name that is written in capitals; abbreviations stay. */
export function spokenHouse(name: string): string {
  if (/\p{Ll}/u.test(name) || name.split(' ').length < 2) return name;
  return name.replace(
    /(\p{Lu})(\p{Lu}{3,})/gu,
    (_, large: string, rest: string) => large + rest.toLowerCase(),
  );
}

/** `Lagerhaus AG` of a subject `Gespräch Lagerhaus AG`. */
function withoutRound(candidate: CompanyName, languages: readonly LanguageWords[]): CompanyName {
  const [first = '', ...rest] = candidate.name.split(' ');
  const isRound = languages.some((words) =>
    placesOf(patternOf(words, `(?:${words.rounds.join('|')})`), first).some(
      ({ 0: found }) => found.length === first.length,
    ),
  );
  return isRound && rest.length > 0 ? { ...candidate, name: rest.join(' ') } : candidate;
}

/** `Pike & Rudge` of `Gemma Pike & Rudge`, as phones keep people: who writes stands before their house. */
function withoutSpeaker(candidate: CompanyName, others: readonly string[]): CompanyName {
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

/** `Nuvem Verde` of `Proposta Nuvem Verde`: words of a subject that the sender's domain does not hold. */
function withoutLead(name: string, labels: readonly string[]): string {
  const cover = (text: string) => Math.max(0, ...labels.map((label) => coverage(label, text)));
  const rest = name.replace(/^\S+\s/, '');
  return rest !== name && cover(rest) >= 0.6 && cover(rest) >= cover(name) ? withoutLead(rest, labels) : name;
}

/** `Kaveri Cloud Systems` where another place says only `Kaveri`. */
function wholeNameOf(best: CompanyName, candidates: readonly CompanyName[]): CompanyName {
  const short = fold(withoutLegalForm(best.name));
  const longer = candidates.filter(({ name, weight, words }) => {
    const whole = fold(withoutLegalForm(name));
    const isWhole =
      whole.startsWith(`${short} `) || (whole.endsWith(` ${short}`) && (isOrganisation(name) || weight >= 3));
    const isTitled = ['SUMMARY', 'subject', 'LOCATION'].includes(words.place) && whole.startsWith(short);
    return isWhole && (isTitled || weight >= 3 || (weight >= 2 && isOrganisation(name)));
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

function isPossible(name: string, others: readonly string[], labels: readonly string[]): boolean {
  const folded = fold(name);
  const words = folded.split(' ');
  // `Al Marsa Contracting` of almarsacontracting.example begins with a small word of Spanish, and `Glenfald Vets` ends with a post.
  const isSpelled = words.length > 1 && labels.some((label) => coverage(label, name) > 0.95);
  return (
    folded.length > 1 &&
    /\p{L}/u.test(name) &&
    // The `M` of `Deepika M`.
    !/^\p{Lu}$/u.test(name) &&
    name.length <= 70 &&
    !/@|https?:|\d{5}/.test(name) &&
    !words.every((part) => noNames.has(part)) &&
    // `Rondeau 500` is where somebody lives.
    !/\p{L} \d{1,4}$|(?:str|straße|strasse|weg|platz|street|road|avenue|lane)\.?$/iu.test(name) &&
    !isProgram({ name, address: '' }) &&
    !isLegalForm(name) &&
    !isClosing(name) &&
    // `Voss & Partner`
    (isSpelled || !namesJob(name.split(' ').at(-1) ?? '') || /\s&\s/.test(name)) &&
    (isSpelled || !namesJob(name) || isOrganisation(name)) &&
    (isSpelled ||
      !noNames.has(words[0] ?? '') ||
      (words.length > 2 &&
        ((words[0] ?? '').length < 4 || isOrganisation(words[0] ?? '')) &&
        isOrganisation(name))) &&
    // `P.O. Box 418226, Dubai`
    !isCity(name) &&
    !others.some((other) => other === folded || (other.includes(' ') && folded.includes(other)))
  );
}
