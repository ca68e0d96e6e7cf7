import { fold } from '../text.ts';
import { patternOf } from './compiled.ts';
import { type Passage, wordsAt } from './passages.ts';
import { placesOf } from './phrases.ts';
import type { Found, Words } from './reading.ts';
import type { LanguageWords } from './words/languageWords.ts';

/** Words by which jobs are known, in every language that is read; most are ends of longer words in German. */
const jobWord =
  /(?<!\p{L})(?:engineer|developer|programmer|manager|director|analyst|designer|officer|assistant|administrator|coordinator|consultant|scientist|architect|specialist|technician|nurse|teacher|tutor|lecturer|professor|researcher|associate|advisor|adviser|executive|lead|head|supervisor|editor|writer|copywriter|accountant|controller|paralegal|lawyer|solicitor|secretary|clerk|chef|cook|waiter|barista|driver|mechanic|electrician|plumber|carpenter|librarian|curator|planner|buyer|recruiter|representative|agent|cashier|receptionist|pharmacist|physician|therapist|psychologist|social worker|caretaker|operator|tester|intern|trainee|apprentice|sre|devops|worker|partner|producer|marketer|strategist|translator|interpreter|photographer|illustrator|guard|warden|ranger|conservator|registrar|bookkeeper|auditor|underwriter|actuary|broker|trader|surveyor|inspector|foreman|chargée?|responsable|consultante?|développeu(?:r|se)|ingénieure?|technicien(?:ne)?|assistante?|directeur|directrice|cheffe?|infirmi(?:er|ère)|comptable|vendeu(?:r|se)|rédact(?:eur|rice)|graphiste|éducat(?:eur|rice)|juriste|conseill(?:er|ère)|gestionnaire|contrôleu(?:r|se)|administrador[a]?|dispatcher|s[oó]ci[oa]|gestor[a]?|founder|co-?founder|ceo|cto|chair(?:man|woman)?|owner|fundador[a]?|fondat(?:eur|rice)|soci[oa]|associée?|coordinat(?:eur|rice)|attachée?|médiat(?:eur|rice)|animat(?:eur|rice)|scénographe|décorat(?:eur|rice)|libraire|serveu(?:r|se)|cuisini(?:er|ère)|mécanicien(?:ne)?|alternante?|stagiaire|desarrollador(?:\/?a)?|desenvolvedor(?:\/?a)?|ingenier[oa]|engenheir[oa]|analista|gerente|jef[ea]|director[a]?|diretor[a]?|coordinador[a]?|coordenador[a]?|redator[a]?|redactor[a]?|técnic[oa]|enfermer[oa]|profes(?:or|ora|sor|sora)|contador[a]?|contable|abogad[oa]|advogad[oa]|asistente|vendedor[a]?|diseñador[a]?|designer|consultor[a]?|administrativ[oa]|encargad[oa]|camarer[oa]|cociner[oa]|cozinheir[oa]|electricista|eletricista|mecánic[oa]|mecânic[oa]|bibliotecari[oa]|auxiliar|especialista|operari[oa]|operador[a]?|repartidor[a]?|dependient[ea]|estagi[aá]ri[oa]|aprendiz|becari[oa]|farmacéutic[oa]|farmacêutic[oa]|psicólog[oa]|traductor[a]?|periodista|jornalista|supervisor[a]?|comercial|product owner|scrum master|full.?stack|front.?end|back.?end)s?(?!\p{L})|(?:ingenieur|laborant|gärtner|florist|friseur|monteur|maurer|bäcker|konditor|metzger|kellner|hebamme|monteur|fachkraft|pflegekraft|servicekraft|reinigungskraft|küchenhilfe|helfer|entwickler|leiter|planer|referent|berater|techniker|mechaniker|mechatroniker|elektroniker|pfleger|schwester|lehrer|erzieher|verkäufer|kaufmann|kauffrau|fachangestellte|angestellte|assistent|koordinator|sachbearbeiter|architekt|konstrukteur|analytiker|buchhalter|controller|gestalter|redakteur|forscher|mitarbeiter|meister|gründer|schreiner|schlosser|koch|köchin|fahrer|werker|programmierer|administrator|spezialist|experte|manager|betreuer|therapeut|psychologe|arzt|ärztin|apotheker|bibliothekar|volontär|praktikant|werkstudent|auszubildende|juristi?|beauftragte|verantwortliche)(?:in|innen|r|en|e)?(?:[:*/_(]?-?in(?:nen)?\)?)?(?!\p{L})|(?:sachbearbeitung|teamleitung|projektleitung|leitung|assistenz|geschäftsführung)(?!\p{L})|(?:エンジニア|デザイナー|マネージャー|アナリスト|プログラマー|開発|営業|経理|総務|人事|看護師|薬剤師|教員|講師|編集者|職|担当)/iu;

/** Whether a text holds a word of a job. */
export function namesJob(text: string): boolean {
  return jobWord.test(text);
}

interface Candidate {
  readonly role: string;
  readonly words: Words;
  readonly weight: number;
}

/** What a role may be made of; it ends where its sentence or a line of a form does. */
const role = String.raw`(?<role>[^\n.!?;:"“”„«»]{2,90}?)`;
const wholeRole = String.raw`(?<role>(?:[^\n.!?;"“”„«»]|\.(?=[\p{L}\d])){2,90})`;

/** Each is weighed against every other. */
const mostCandidates = 100;

/** The role that a message is about. */
export function roleIn(
  passages: readonly Passage[],
  languages: readonly LanguageWords[],
  others: readonly string[],
): Found<string> | undefined {
  const unwanted = others.filter((name) => name !== '').map(fold);
  const candidates = passages
    .flatMap((passage) => [
      ...labelled(passage, languages),
      ...phrased(passage, languages),
      ...pieces(passage),
    ])
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
  const whole = candidates.find(
    ({ role: other }) =>
      fold(other).startsWith(`${fold(best.candidate.role)} `) && other.startsWith(`${best.candidate.role} (`),
  );
  return {
    value: whole?.role ?? best.candidate.role,
    certainty: best.job > 0 && (best.candidate.weight >= 2 || best.again > 0) ? 'certain' : 'likely',
    words: best.candidate.words,
  };
}

/** `Re: dispatcher job`. */
function isShortSubject({ words, weight }: Candidate): boolean {
  return words.place === 'subject' && weight >= 2;
}

function labelled(passage: Passage, languages: readonly LanguageWords[]): readonly Candidate[] {
  return languages.flatMap((words) =>
    placesOf(
      patternOf(words, `(?:^|(?<=\\n))[ *•-]*(?:${words.labels.role}) {0,8}[:：] *${wholeRole}(?=$|\\n)`),
      passage.flat,
    ).flatMap((place) => found(passage, place, 3)),
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
function pieces(passage: Passage): readonly Candidate[] {
  if (passage.place !== 'subject' && passage.place !== 'SUMMARY' && passage.part !== 'forwarded') return [];
  const text = passage.place === 'text' ? '' : passage.flat;
  return [...text.matchAll(/(?:[^|:·•–—@<>]|(?<=\p{L}):(?=in))+/gu)].flatMap((piece) =>
    piece[0].split(/\s-\s|\((?=[A-Z]{1,4}-?\d)/).flatMap((part): readonly Candidate[] => {
      const inner = /^[^()]*\(([^()]{3,60})\)\s*$/.exec(part)?.[1]?.trim() ?? '';
      const isInner = namesJob(inner) && !namesJob(part.replace(inner, ''));
      const bare = isInner ? inner : part.trim();
      if (!namesJob(bare) || bare.length > 70) return [];
      const start = piece.index + piece[0].indexOf(bare);
      return [candidateAt(passage, start, start + bare.length, 1.5)];
    }),
  );
}

const references =
  /[,\s]*[([]?\s*(?:(?:job|req|requisition|vacancy|position|posting|ref|référence|réf|kennziffer|kennz|referenz(?:nummer)?|stellen-?(?:id|nr)|ausschreibungs(?:nummer|nr)|código|vaga|id|nr|no)\b\.?\s?(?:id|no|nr|number|nummer|code|#)?\.?\s?[:#]?\s?[\w/.-]*\d[\w/.-]*|[A-Z]{1,6}[-/][A-Z0-9/-]*\d[\w/-]*|#\d+)\s*[)\]]?/giu;

/** What stands before the role in the words that were found: all but the last of such words goes. */
const leading =
  /^.*(?<!\p{L})(?:for the|as an?|as the|as our|for our|for an?|for|the|our|your|about|regarding|applying|als|zum|zur|die stelle|der stelle|stelle|position|unsere|unserer|einer|eine|einen|le poste de|poste de|poste d'|au poste|pour le|comme|puesto de|vacante de|plaza de|para el|para la|como|vaga de|vaga|cargo de|para a|para o|posição de|tu candidatura|su candidatura|sua candidatura|with|to)\s+(?=\S)/iu;
const behind =
  /\s*(?:, (?:avec|with|mit|con|com)(?=\s)|,? (?:nicht|leider|at|within|in our|in the|here|and|which|that|who|has|have|is|was|are|will|would|on|from|based|where|because|but|so|we|starting|by|beim|einstellen|einzustellen|anbieten|anzubieten|begrüßen|gewinnen|einladen|annehmen|in unsere[mr]|in der|im|und|hat|haben|ist|zu|wird|gefreut|bedanken|interessieren|au sein|dans|et|que|qui|nous|est|en nuestra|y|ha|han|con|com|e|é|es|está|que|foi|será|statut|à compter|pour une|pour|a partir|desde|a)(?=\s|$)| [-–—|@<>] |,? \(?(?:job|req|ref|réf|kennziffer)|\s{2,}).*$/iu;
const tails =
  /[\s,:–—-]+(?:role|position|post|job|vacancy|opening|opportunity|interviews?|interview (?:invitation|process)|recruitment(?: update)?|application|candidature|update|stelle|bewerbung|poste|candidatura|vaga|puesto|einladung.*|gespräch|herr .*|frau .*|immediate|cleared|urgent|neu)$/iu;

function cleaned(candidate: Candidate, unwanted: readonly string[]): readonly Candidate[] {
  let role = candidate.role.replace(references, ' ').replace(/\s+/g, ' ').trim();
  role = role.replace(/(?<=[\p{Script=Katakana}ー])職$/u, '');
  role = role.replace(/\s\((?:open|closed|filled|evergreen)\)/giu, '');
  role = role.replace(
    /^(?:re|fwd?|aw|invitation|interview|(?:second|first|final) interview|vorstellungsgespräch|einladung|bewerbung(?: als)?|entretien|candidature|entrevista|candidatura|offer of employment|offer|propuesta de incorporación|proceso(?: de selección)?|selección|processo(?: seletivo)?|stellenausschreibung|auswahlverfahren)\s*[:–-]?\s+/iu,
    '',
  );
  role = role.replace(/^["'„“»«(\s]+|["'“”»«,.;:\s]+$/gu, '');
  // `Product Analyst at Pinecrest is confirmed for Thursday`: nothing behind the verb counts.
  const [subject = ''] = / (?:is|was|are|has|have|will|would|at) /.test(role)
    ? role.split(/ (?:is|was|are|has|have|will|would|at) /)
    : [];
  if (namesJob(subject)) role = subject;
  const bare = role.replace(leading, '');
  role = bare === '' ? role : bare;
  role = role
    .replace(behind, '')
    .replace(/\s(?:at|bei|chez|en|em|in|no|na|con|with|von|de la|du|da|do)\s(?=\p{Lu}).*$/u, '');
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
  const written = role.toLowerCase().split(' ');
  const [first = '', last = ''] = [written[0], written.at(-1)];
  const isSmall = /^\p{Ll}/u.test(role);
  // Written small, a role begins or ends with the word for the job; in German it is never written small.
  if (isSmall && words.length > 1 && !namesJob(first) && !namesJob(last) && candidate.weight < 2) return [];
  if (isSmall && /^(?:durch|die|der|das|bei|von|im|als|und|zu|auf|für|mit|wir|ich|sie)$/.test(first))
    return [];
  return [{ ...candidate, role }];
}
