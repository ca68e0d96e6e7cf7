import { namesJob } from '../people/jobWords.ts';
import { fold } from '../text.ts';
import { patternOf } from './compiled.ts';
import { type Passage, wordsAt } from './passages.ts';
import { placesOf } from './phrases.ts';
import type { Found, Words } from './reading.ts';
import { hasLegalForm } from './senders.ts';
import { leftOverOf, type Title, titlesOf } from './titleParts.ts';
import type { LanguageWords } from './words/languageWords.ts';

interface Candidate {
  readonly role: string;
  readonly words: Words;
  readonly weight: number;
}

/** What the line of a form weighs that gives the role. */
const labelledWeight = 3;

/** What a role may be made of; it ends where its sentence or a line of a form does. */
const role = String.raw`(?<role>[^\n.!?;:"“”„«»]{2,90}?)`;
const wholeRole = String.raw`(?<role>(?:[^\n.!?;"“”„«»]|\.(?=[\p{L}\d])){2,90})`;

/** Each is weighed against every other. */
const mostCandidates = 100;

/** The role that a message is about; where only what is quoted names one, it is no more than likely. */
export function roleIn(
  passages: readonly Passage[],
  quoted: readonly Passage[],
  languages: readonly LanguageWords[],
  others: readonly string[],
): Found<string> | undefined {
  const own = roleOf(passages, languages, others);
  const before = own ? undefined : roleOf(quoted, languages, others);
  return own ?? (before && { ...before, certainty: 'likely' });
}

function roleOf(
  passages: readonly Passage[],
  languages: readonly LanguageWords[],
  others: readonly string[],
): Found<string> | undefined {
  const unwanted = others.filter((name) => name !== '').map(fold);
  const candidates = [
    ...passages.flatMap((passage) => [...labelled(passage, languages), ...phrased(passage, languages)]),
    ...titlesOf(passages).flatMap((title) => [
      ...pieces(title, languages),
      ...(isAnswer.test(title.passage.flat) ? [] : leftOver(title, languages, unwanted)),
    ]),
  ]
    .slice(0, mostCandidates)
    .flatMap((candidate) => cleaned(candidate, unwanted));
  const scored = candidates
    .map((candidate) => {
      const again = candidates.filter(
        (other) => other !== candidate && fold(other.role).includes(fold(candidate.role)),
      ).length;
      const job = namesJob(candidate.role) ? 3 : 0;
      const capital = /^\p{Lu}/u.test(candidate.role) ? 0.5 : 0;
      return {
        candidate,
        again,
        job,
        score:
          candidate.weight +
          job +
          capital +
          Math.min(1.5, again * 0.5) +
          Math.min(candidate.role.length, 40) / 100,
      };
    })
    .toSorted((a, b) => b.score - a.score);
  const [best] = scored;
  if (!best || best.score < (isShortSubject(best.candidate) ? 2 : 3)) return undefined;
  if (
    best.job === 0 &&
    best.candidate.weight < 3 &&
    !isShortSubject(best.candidate) &&
    !/^\p{Lu}/u.test(best.candidate.role)
  )
    return undefined;
  // `Netzplaner (m/w/d)` where another place leaves out the brackets.
  // `Procurement Category Manager` where a subject says only the last of it.
  const whole = candidates.find(
    ({ role: other, words }) =>
      [' (', ', '].some((joint) => other.startsWith(`${best.candidate.role}${joint}`)) ||
      (words.place === 'text' &&
        best.candidate.words.place === 'subject' &&
        /^\p{Lu}[\p{Ll}&]+ $/u.test(other.slice(0, -best.candidate.role.length)) &&
        other.endsWith(` ${best.candidate.role}`)),
  );
  return {
    value: whole?.role ?? best.candidate.role,
    certainty: best.job > 0 && (best.candidate.weight >= 2 || best.again > 0) ? 'certain' : 'likely',
    words: best.candidate.words,
  };
}

/** The subject of an answer tells of anything. */
const isAnswer = /^\s*(?:re|aw|antw|sv|rép)\s?[:：]/i;

/** `Re: dispatcher job`. */
function isShortSubject({ words, weight }: Candidate): boolean {
  return words.place === 'subject' && weight >= 2;
}

function labelled(passage: Passage, languages: readonly LanguageWords[]): readonly Candidate[] {
  return languages.flatMap((words) =>
    placesOf(
      patternOf(words, `(?:^|(?<=\\n))[ *•-]*(?:${words.labels.role}) {0,8}[:：] *${wholeRole}(?=$|\\n)`),
      passage.flat,
    ).flatMap((place) => found(passage, place, labelledWeight)),
  );
}

function phrased(passage: Passage, languages: readonly LanguageWords[]): readonly Candidate[] {
  return languages.flatMap((words) =>
    words.roles.flatMap((phrase) => {
      // Where what comes behind ends it, it is short; else it goes on to the end of its line and is cut there.
      const ends = /\{ROLE\}.+/.test(phrase);
      const pattern = patternOf(words, phrase, { ROLE: ends ? role : wholeRole });
      return overlapping(pattern, passage.flat).flatMap((place) => found(passage, place, ends ? 2 : 1.5));
    }),
  );
}

/** Every place, also those that begin inside another. */
function overlapping(pattern: RegExp, text: string): readonly RegExpExecArray[] {
  const places = placesOf(pattern, text);
  if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)) return places;
  return places.flatMap((place) => {
    const inner = placesOf(pattern, text.slice(place.index + 2, place.index + place[0].length + 40)).map(
      (other) => Object.assign(other, { index: other.index + place.index + 2 }),
    );
    return [place, ...inner];
  });
}

function found(passage: Passage, place: RegExpExecArray, weight: number): readonly Candidate[] {
  const written = place.groups?.role ?? '';
  const start = place.index + place[0].lastIndexOf(written);
  return [candidateAt(passage, start, start + written.length, weight)];
}

function candidateAt(passage: Passage, start: number, end: number, weight: number): Candidate {
  return { role: passage.flat.slice(start, end), words: wordsAt(passage, { start, end }), weight };
}

/** Of a subject or a title, what stands between bars and dashes and names a job. */
function pieces({ passage, range }: Title, languages: readonly LanguageWords[]): readonly Candidate[] {
  const text = passage.flat.slice(range.start, range.end);
  const isRound = (part: string) =>
    languages.some((words) =>
      placesOf(patternOf(words, `(?:${words.rounds.join('|')})`), part).some(
        ({ 0: found }) =>
          part.replace(/\(?\d+ ?(?:min|minutes|h)\.?\)?/iu, '').trim().length - found.length < 3,
      ),
    );
  return [...text.matchAll(/(?:[^|:·•–—@<>]|(?<=\p{L}):(?=in))+/gu)].flatMap((piece) =>
    piece[0].split(/\s-\s|\((?=[A-Z]{1,4}-?\d)/).flatMap((part): readonly Candidate[] => {
      const inner = /^[^()]*\(([^()]{3,60})\)\s*$/.exec(part)?.[1]?.trim() ?? '';
      const outer = part.replace(/\([^()]*\)\s*$/, '');
      // `Hiring Manager Interview (Lab Automation Engineer)`: whom one meets is no role.
      const isInner = namesJob(inner) && (!namesJob(outer) || isRound(outer));
      const bare = isInner ? inner : part.trim();
      if (!namesJob(bare) || bare.length > 100 || isRound(bare)) return [];
      const start = range.start + piece.index + piece[0].indexOf(bare);
      return [candidateAt(passage, start, start + bare.length, 1.5)];
    }),
  );
}

/** In a title with a round, what is neither somebody nor the house: it may be the role, whatever it is called. */
function leftOver(
  title: Title,
  languages: readonly LanguageWords[],
  others: readonly string[],
): readonly Candidate[] {
  const range = leftOverOf(title, languages, others);
  return range ? [candidateAt(title.passage, range.start, range.end, 3)] : [];
}

const references =
  /\s*[([]\s*[A-Z]{1,6}-?\d{2,}[\w/-]*\s*[)\]]|[,\s]*[([]?\s*(?:(?:job|req|requisition|vacancy|position|posting|ref|référence|réf|kennziffer|kennz|referenz(?:nummer)?|stellen-?(?:id|nr)|ausschreibungs(?:nummer|nr)|código|vaga|id|nr|no)\b\.?\s?(?:id|no|nr|number|nummer|code|#)?\.?\s?[:#]?\s?[\w/.-]*\d[\w/.-]*|[A-Z]{1,6}[-/][A-Z0-9/-]*\d[\w/-]*|#\d+)\s*[)\]]?/giu;

/** What stands before the role in the words that were found: all but the last of such words goes. */
const leading =
  /^.*(?<!\p{L})(?:for the|as an?|as the|as our|for our|for an?|for|the|our|your|about|regarding|applying|als|zum|zur|die stelle|der stelle|stelle|position|unsere|unserer|einer|eine|einen|à l['’]offre(?: d['’]emploi)?|l['’]offre(?: d['’]emploi)?|le poste de|poste de|poste d'|au poste|pour le|comme|puesto de|vacante de|plaza de|para el|para la|como|vaga de|vaga|cargo de|para a|para o|posição de|tu candidatura|su candidatura|sua candidatura|with|to)\s+(?=\S)/iu;
const behind =
  /\s*(?:, (?:avec|with|mit|con|com)(?=\s)|,? (?:nicht|leider|at|within|in our|in your|in the|here|which|that|who|has|have|is|was|are|will|would|on|from|based|where|because|but|so|we|starting|by|beim|einstellen|einzustellen|anbieten|anzubieten|begrüßen|gewinnen|einladen|annehmen|in unsere[mr]|in der|im|hat|haben|ist|zu|wird|gefreut|bedanken|interessieren|au sein|dans|que|qui|nous|est|en nuestra|ha|han|con|com|é|es|está|que|foi|será|statut|à compter|pour une|pour|a partir|desde|a)(?=\s|$)| [-–—|@<>] |,? \(?(?:job|req|ref|réf|kennziffer)|\s{2,}).*$/iu;
const tails =
  /[\s,:–—-]+(?:role|position|post|job|vacancy|opening|opportunity|interviews?|interview (?:invitation|process)|recruitment(?: update)?|application|candidature|update|stelle|bewerbung|poste|candidatura|vaga|puesto|einladung.*|gespräch|herr .*|frau .*|immediate|cleared|urgent|neu|remote|hybrid|on-?site|remoto|remota|híbrido|presencial|à distance|en télétravail)$/iu;

/** What begins behind a role: a day, somebody, or the rest of its sentence. */
const ends = [
  / (?:zum|ab|per|as of|from|starting|dès|à partir|à compter|desde|a partir)(?: dem| le| du| de| del| d[eo]| el)? \d.*$/iu,
  / (?:is|was|are|has|have|will|would|at|(?:in|on|for) (?:our|your|the|this)) .*$/u,
  / (?:with|avec|con|com|bei|chez) (?=\p{Lu}).*$/u,
  /[:：]\s.*$/u,
  /,\s(?=\p{Ll}).*$/u,
  /(?<!-),? (?:and|und|et|y|e) .*$/u,
  / (?:quedó|queda|está|fue|será|se encuentra|ficou|encontra-se|foi|ruht|wird|wurde|konnten?|sera|est|avance|progresse|a bien|a été|a retenu|avanza|ha sido|avançou|ist|liegt|hat) .*$/u,
];

/** A role up to what begins behind it: `Product Analyst` of `Product Analyst at Pinecrest is confirmed for Thursday`. */
function withoutRest(role: string): string {
  return ends.reduce((left, end) => {
    const shorter = left.replace(end, '');
    return namesJob(shorter) ? shorter : left;
  }, role);
}

/** A round at the beginning of a title, before the role. */
const roundBefore =
  /^(?:(?:1st|2nd|3rd|first|second|third|final|next|last|erstes|zweites|drittes|premier|deuxième|second|dernier|primera?|segunda?|tercera?|última?|primeir[oa]|segund[oa]|terceir[oa])\s)?(?:interview|conversation|talk|chat|call|meeting|round|stage|gespräch|entretien|échange|entrevista|charla|conversa|bate-papo)\s(?:for |as |für |als |pour |para |de )?/iu;

/** What brackets say of the contract and the place: `(CDI, Nantes)`. */
const contract =
  /\s\((?=[^()]*(?<!\p{L})(?:CDI|CDD|FTC|permanent|temporary|contract|full[ -]?time|part[ -]?time|remote|hybrid|on-?site|Vollzeit|Teilzeit|unbefristet|befristet|WFO|WFH|temps plein|temps partiel|tiempo completo|presencial|híbrid[oa]|remot[oa])(?!\p{L}))[^(),]{2,40},[^()]{2,50}\)(?: (?:et|und|and|y|e)(?=$|\s))?/giu;

function cleaned(candidate: Candidate, unwanted: readonly string[]): readonly Candidate[] {
  let role = candidate.role.replace(references, ' ').replace(/\s+/g, ' ').trim();
  role = role.replace(/(?<=[\p{Script=Katakana}ー])職$/u, '');
  role = role.replace(/\s(?:[hmfw]\/[hmfwdx](?:\/[dx])?)$/iu, '');
  role = role.replace(/\s\((?:open|closed|filled|evergreen)\)/giu, '');
  role = role.replace(
    /^(?:re|fwd?|aw|invitation|interview|(?:second|first|final) interview|vorstellungsgespräch|einladung|bewerbung(?: als)?|entretien|candidature|entrevista|candidatura|offer of employment|offer|propuesta de incorporación|proceso(?: de selección)?|selección|processo(?: seletivo)?|stellenausschreibung|auswahlverfahren)\s*[:–-]?\s+/iu,
    '',
  );
  role = role.replace(/^["'„“»«(\s]+|["'“”»«,.;:\s]+$/gu, '');
  role = withoutRest(role);
  // `2nd conversation Junior Controller`
  const behindRound = role.replace(roundBefore, '');
  role = namesJob(behindRound) ? behindRound : role;
  role = role.replace(contract, ' ').replace(/\s+/g, ' ').trim();
  const bare = role.replace(leading, '');
  role = bare === '' ? role : bare;
  // The line of a form holds nothing but the role, and what belongs to it: `Associate Consultant – Data Quality`.
  const whole = /^(?<post>.{3,50}) [–-] (?<more>\p{Lu}[\p{L} &]{2,30})$/u.exec(role)?.groups;
  const isWhole =
    whole !== undefined &&
    candidate.weight === labelledWeight &&
    namesJob(whole.post ?? '') &&
    !unwanted.some((name) => name.includes(fold(whole.more ?? '')));
  role = (isWhole ? role : role.replace(behind, '')).replace(
    /\s(?:at|bei|chez|en|em|in|no|na|con|with|von|de la|du|da|do)\s(?=\p{Lu}).*$/u,
    '',
  );
  for (let round = 0; round < 3; round++) role = role.replace(tails, '').trim();
  role = role
    .replace(
      /^(?:an?|the|our|your|la|le|l'|les|une?|el|los|las|o|der|die|das|eine[nr]?|new|open|vacant)\s+/iu,
      '',
    )
    .replace(/[\s,.;:–—-]+$/u, '')
    .replace(/^[\s–—-]+/u, '');
  if (/\($/.test(role) || (role.match(/\(/g)?.length ?? 0) > (role.match(/\)/g)?.length ?? 0))
    role = role.replace(/\s*\([^)]*$/, '');
  // `Analytics Engineer (Teo Varga)` is a role and whoever applies.
  const inBrackets = fold(/ \(([^()]{2,60})\)$/.exec(role)?.[1] ?? '');
  if (
    inBrackets !== '' &&
    unwanted.some((name) => name.includes(inBrackets) || inBrackets.split(' ').includes(name))
  )
    role = role.replace(/ \([^()]*\)$/, '');
  const folded = fold(role);
  const words = folded.split(' ');
  if (folded.length < 2 || words.length > 9 || role.length > 80) return [];
  if (
    unwanted.some(
      (name) => folded === name || (name.length > 3 && name.split(' ').length > 1 && folded.includes(name)),
    )
  )
    return [];
  if (
    /^(?:role|position|job|vacancy|above|below|following|next|first|interview|team|company|application|process|you|it|this|that|time|stelle|poste|puesto|vaga|the|us|me|offer|call|chat|meeting|bewerbung|gespräch|entretien|entrevista|seleccion|selecao|seletivo|emploi|trabajo|trabalho)$/.test(
      folded,
    )
  )
    return [];
  if (/\d{4}|https?|@/.test(role)) return [];
  // `Lagerhaus AG` of a title is the house.
  if (hasLegalForm(role) && !namesJob(role)) return [];
  const written = role.toLowerCase().split(' ');
  const [first = '', last = ''] = [written[0], written.at(-1)];
  const isSmall = /^\p{Ll}/u.test(role);
  // Written small, a role begins or ends with the word for the job; in German it is never written small.
  if (isSmall && words.length > 1 && !namesJob(first) && !namesJob(last) && candidate.weight < 2) return [];
  if (isSmall && /^(?:durch|die|der|das|bei|von|im|als|und|zu|auf|für|mit|wir|ich|sie)$/.test(first))
    return [];
  return [{ ...candidate, role }];
}
