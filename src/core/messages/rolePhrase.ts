import { fold } from '../text.ts';
import { calendarWords, isAddressed } from './names.ts';
import { isCity } from './placeZones.ts';
import { namesJob } from './posts.ts';
import { hasLegalForm } from './senders.ts';

const references =
  /\s*[([]\s*(?:[A-Z]-?\d{3,}|[A-Z]{2,6}-?\d{2,})[\w/-]*\s*[)\]]|[,\s]*[([]?\s*(?:(?:job|req|requisition|vacancy|position|posting|ref|référence|réf|kennziffer|kennz|referenz(?:nummer)?|stellen-?(?:id|nr)|ausschreibungs(?:nummer|nr)|código|vaga|id|nr|no)\b\.?\s?(?:id|no|nr|number|nummer|code|#)?\.?\s?[:#]?\s?[\w/.-]*\d[\w/.-]*|[A-Z]{1,6}[-/][A-Z0-9/-]*\d[\w/-]*|#\d+)\s*[)\]]?/giu;

/** What stands before the role in the words that were found: all but the last of such words goes. */
const leading =
  /^.*(?<!\p{L})(?:for the|as an?|as the|as our|for our|for an?|for|the|our|your|about|regarding|applying|als|zum|zur|die stelle|der stelle|stelle|position|unsere|unserer|einer|eine|einen|à l['’]offre(?: d['’]emploi)?|l['’]offre(?: d['’]emploi)?|le poste de|poste de|poste d'|au poste|pour le|comme|puesto de|vacante de|plaza de|para el|para la|como|vaga de|vaga|cargo de|para a|para o|posição de|tu candidatura|su candidatura|sua candidatura|with|to)\s+(?=\S)/iu;
const behind =
  /\s*(?:, (?:avec|with|mit|con|com)(?=\s)|,? (?:nicht|leider|at|within|in our|in your|in the|here|which|that|who|has|have|is|was|are|will|would|on|from|based|where|because|but|so|we|starting|by|beim|(?:mid|early|late)(?= \p{Lu})|gerne?|persönlich|näher|kennenlernen|kennenzulernen|einstellen|einzustellen|anbieten|anzubieten|begrüßen|gewinnen|einladen|annehmen|in unsere[mr]|in der|im|hat|haben|ist|zu|wird|gefreut|bedanken|interessieren|au sein|dans|que|qui|nous|est|en nuestra|ha|han|con|com|é|es|está|que|foi|será|statut|à compter|pour une|pour|a partir|desde|para|a)(?=[\s,]|$)| [-–—|@<>] |,? \(?(?:job|req|ref|réf|kennziffer)|\s{2,}).*$/iu;
const tails =
  /[\s,:–—-]+(?:role|chat|position|post|job|competition|search|and|und|et|vacancy|opening|opportunity|interviews?|interview (?:invitation|process)|recruitment(?: update)?|application|candidature|update|stelle|bewerbung|poste|candidatura|vaga|puesto|einladung.*|gespräch|herr .*|frau .*|immediate|cleared|urgent|neu|remote|hybrid|on-?site|remoto|remota|híbrido|presencial|à distance|en télétravail|maintenant|actuellement|too|also|now|ahora|agora|jetzt|aktuell|derzeit|date|datum|fecha)$/iu;

/** Behind a comma, words that are no name: `Subchefe de Cozinha, cumpre-nos informar`. */
const clause = /,\s(?=\p{Ll}).*$/u;

/** What begins behind a role: a day, somebody, or the rest of its sentence. */
const ends = [
  /(?: with effect)? (?:zum|ab|per|as of|from|starting|dès|à partir|à compter|desde|a partir)(?: dem| le| du| de| del| d[eo]| el)? \d.*$/iu,
  / (?:is|was|are|has|have|will|would|at|(?:in|on|for) (?:our|your|the|this)) .*$/u,
  / (?:with|avec|con|com|bei|chez) (?=\p{Lu}|uns|us|nous|nosotros|nós).*$/u,
  /[:：]\s.*$/u,
  clause,
  /(?<!-),? (?:and|und|et|y|e) .*$/u,
  / (?:quedó|queda|está|se encontra|fue|será|se encuentra|ficou|encontra-se|foi|ruht|wird|wurde|konnten?|sera|est|avance|progresse|a bien|a été|a retenu|avanza|ha sido|avançou|ist|liegt|hat) .*$/u,
];

/** A role up to what begins behind it: `Product Analyst` of `Product Analyst at Pinecrest is confirmed for Thursday`. */
function withoutRest(role: string): string {
  return ends.reduce((left, end) => {
    const shorter = left.replace(end, '');
    return namesJob(shorter) || (end === clause && /^\p{Lu}/u.test(shorter)) ? shorter : left;
  }, role);
}

/** A round at the beginning of a title, before the role. */
const roundBefore =
  /^(?:(?:1st|2nd|3rd|first|second|third|final|next|last|erstes|zweites|drittes|premier|deuxième|second|dernier|primera?|segunda?|tercera?|última?|primeir[oa]|segund[oa]|terceir[oa])\s)?(?:interview|conversation|talk|chat|call|meeting|round|stage|gespräch|entretien|échange|entrevista|charla|conversa|bate-papo)[,:]?\s(?:for |as |für |als |pour |para |de )?/iu;

/** What brackets say of the contract and the place: `(CDI, Nantes)`. */
const contract =
  /\s\((?=[^()]*(?<!\p{L})(?:CDI|CDD|FTC|permanent|temporary|contract|full[ -]?time|part[ -]?time|remote|hybrid|on-?site|Vollzeit|Teilzeit|unbefristet|befristet|WFO|WFH|temps plein|temps partiel|tiempo completo|presencial|híbrid[oa]|remot[oa])(?!\p{L}))[^(),]{2,40},[^()]{2,50}\)(?: (?:et|und|and|y|e)(?=$|\s))?/giu;

/** Whom a post is open to, which is no part of what it is called: `(m/w/d)`, `H/F`, `(all genders)`. */
export const openTo =
  /\s*(?:\(\s*(?:[mwfhdxi]\s?[/|]\s?[mwfhdxi](?:\s?[/|]\s?[dxi])?|alle Geschlechter|all genders|gn|mixte)\s*\)|(?<=\s)[mwfhdxi]\/[mwfhdxi](?:\/[dxi])?(?=$|[\s,]))/giu;

/** A number that a house gives to a post: `388-26-7714-A`, `R-0098312`, `66/2026-14`; a year or a norm, `9001`, is none by itself. */
const referenceNumber =
  /(?<![\p{L}\d/-])#?(?:(?=[A-Z\d/.-]*\d{2}[A-Z\d/.-]*\d)(?:[A-Z]{1,4}[-/.]?)?\d+(?:[-/.][A-Z\d]{1,8})+|[A-Z]{1,4}[-/](?:[A-Z]{1,4}[-/])*\d{3,}(?:[-/][A-Z\d]{1,8})*|#\d{2,}|\d{5,})(?![\p{L}\d])/gu;

/** In brackets a number with its unit: how much, how long or since when one works, and what stands beside it. */
const measured =
  /\s?\((?=[^()]*\d\s?(?:%|(?:hrs?|h|hours?|std|stunden|wochenstunden|fte|wte|vzä|etp|yrs?|years?|jahre|ans|años|anos|months?|monate|mois|meses|days?|tage|jours|días|dias|p\/w|pw)(?![\p{L}])))[^()]*\)/giu;

/** Behind a dash or a comma the same, without brackets, to the end. */
const measuredBehind =
  /(?:\s[-–—]|,)\s(?:\d{1,3}(?:[.,]\d{1,2})?(?:\s?[-–]\s?\d{1,3})?)\s?(?:%|(?:hrs?|h|hours?|std\.?|stunden|wochenstunden|fte|wte|vzä|etp|horas?|heures?)(?!\p{L}))[^,]{0,20}$/iu;

/** What a dash leaves of how much one works: `80–100 %`. */
const halfOfWorkload = /\s(?:[4-9]0|100)$/;

/** How much one works: `80–100 %`, `(0.83 FTE)`, `30-35 Std.`. */
const workload =
  /,?\s\(?(?:\d{1,3}(?:\s?[-–]\s?\d{1,3})?\s?%|(?:0[.,]\d{1,3}|\d{2}(?:\s?[-–]\s?\d{2})?)\s?(?:FTE|WTE|VZÄ|Std\.?|Stunden|hours?)(?:\/(?:Woche|week)|\s(?:pro Woche|(?:per|a) week))?)\)?(?=\s|$|[,.])/giu;

/** In brackets where, or how, one works: `(remote)`, `(MT)`, `(Outpatient, Shiprock clinic)`; what one works on stays: `(Java)`. */
const workplace =
  /\s\((?:[^()]*,[^()]*|(?:\p{L}+ )?(?:remote|hybrid|on-?site|home ?office|remoto|remota|híbrid[oa]|presencial|à distance|télétravail|\d{1,3} ?%))\)/giu;

/** In brackets the letters of a state; `(Go)` and `(QA)` are what one works on. */
const state = /\s\((?!IT|QA|BI|HR|UX|UI|ML|AI|PR|RH)\p{Lu}{2}\)/gu;

/** Behind a comma the building in which one works, or when: `, Sudbury garage`; what one is in charge of stays: `, Property`. */
const building =
  /,\s[^,]{2,40}\s(?:garage|office|clinic|site|branch|store|shop|plant|depot|warehouse|campus|hospital|school|station|yard|shift)$|,\s(?:raum|großraum|region|standort|secteur|région|zona|área|região)\s.{2,40}$/iu;

/** Behind a comma a town with its state, as it is written in North America: `, Mississauga ON`. */
const inTown =
  /,\s\p{Lu}[\p{L} .'-]{2,25},?\s(?:A[BKLRZ]|BC|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ABDEINOST]|N[BCDEHJLMSTVY]|O[HKNR]|P[AE]|QC|RI|S[CDK]|T[NX]|UT|V[AT]|W[AIVY]|YT)$/u;

/** When one works, behind the post. */
const shift =
  /[\s,–-]+(?:(?:früh|spät|nacht|wechsel)schicht|(?:day|night|early|late) shift|turno (?:de )?(?:noche|día|mañana|tarde|noite|dia|manhã)|de nuit|de jour)$/iu;

/** Of two words for one post the first: `Orgelbauerin / Gesellin`. */
const otherWord = /^(?<post>[^/]{3,60}?)\s\/\s(?<other>[^/]{3,60})$/u;

/** A small word behind which stands where one works, or what one works on: `Técnico em Energia Solar`, `Analista en Banco Araribá`. */
const joint =
  /(?<!(?:[Ll]ecturer|[Pp]rofessor|[Rr]eader|[Ff]ellow|[Rr]esearcher|[Tt]utor|[Cc]hair|[Pp]rofesseure?|[Pp]rofesora?|[Dd]ocente))\s(?:at|bei|chez|en|em|in|no|na|con|with|von|de la|du|da|do)\s(?=\p{Lu}).*$/u;

/** What words that were found say of a role. */
export interface RolePhrase {
  readonly role: string;
  /** It may be too long: only where it is said so more than once, it is one. */
  readonly isDoubtful: boolean;
}

/** A word of what a post is about. */
const aboutWord = String.raw`(?:\p{Lu}[\p{L}\d&/.-]*|\d{1,3})`;

/** How words were found that hold a role. */
export interface FoundWords {
  readonly written: string;
  /** They are the line of a form, which holds nothing else. */
  readonly isLine: boolean;
  /** A phrase around them says that they end as they do. */
  readonly isBounded: boolean;
  /** They stand in a title, where a dash sets anything apart. */
  readonly isTitle: boolean;
  /** Their language writes every noun large, and other words small. */
  readonly areNounsLarge: boolean;
}

/** The roles that words may be meant as; none where they are something else. `unwanted` are folded names that are no role's. */
export function rolesOf(found: FoundWords, unwanted: readonly string[]): readonly RolePhrase[] {
  const phrase = phraseOf(found, unwanted);
  const short = phrase.replace(joint, '');
  const isOwn = unwanted.some((name) => name !== '' && fold(phrase.slice(short.length)).includes(name));
  const longer = short === phrase || isOwn ? [] : [{ role: trimmed(phrase), isDoubtful: true }];
  return [...longer, { role: trimmed(short), isDoubtful: false }]
    .map((one) => ({ ...one, role: withoutPerson(one.role, unwanted) }))
    .filter(({ role }) => isRole(role, found, unwanted));
}

/** The words without all that is plainly not the role. */
function phraseOf(
  { written, isLine, isTitle, areNounsLarge }: FoundWords,
  unwanted: readonly string[],
): string {
  let role = written
    .replace(/[*_~](?=\s|$)|(?<=^|\s)[*_~]/g, '')
    .replace(/\s*\[[^\]]{2,60}\]\s*/gu, ' ')
    .replace(measured, '')
    .replace(references, ' ')
    .replace(referenceNumber, ' ')
    .replace(openTo, '')
    .replace(workload, '')
    .replace(/\s\(\s*\)/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(measuredBehind, '');
  role = role.replace(/(?<=[\p{Script=Katakana}ー])職$/u, '');
  role = role.replace(/\s\((?:open|closed|filled|evergreen)\)/giu, '');
  role = role.replace(opening, '');
  role = role.replace(/^["'„“»«(\s]+|["'“”»«,.;:\s]+$/gu, '');
  role = withoutSomebody(withoutRest(areNounsLarge ? role.replace(smallBehind, '') : role), unwanted);
  // `2nd conversation Junior Controller`
  const behindRound = role.replace(roundBefore, '');
  role = namesJob(behindRound) ? behindRound : role;
  role = role
    .replace(contract, ' ')
    .replace(workplace, '')
    .replace(state, '')
    .replace(/\s\((?<place>[^()]{3,30})\)$/u, (all, place: string) => (isCity(place) ? '' : all))
    .replace(/\s+/g, ' ')
    .trim();
  const bare = role.replace(leading, '');
  // `QA Lead - Contract to Hire` holds its job before the small word.
  role = bare === '' || (namesJob(role) && !namesJob(bare)) ? role : bare;
  role = withoutHouse(role, unwanted).replace(building, '');
  role = role.replace(inTown, '');
  const { post = '', more = '' } = dashed.exec(role)?.groups ?? {};
  const isWhole = isTitle || post === '' ? false : isAbout(more, unwanted) && (isLine || namesJob(post));
  return isWhole ? role : role.replace(behind, '');
}

/** `QA Lead` of `Tallgrass QA Lead`, at Tallgrass Systems. */
function withoutHouse(role: string, unwanted: readonly string[]): string {
  const [first = '', ...rest] = role.split(' ');
  const isHouses =
    first.length > 3 && !namesJob(first) && unwanted.some((name) => name.startsWith(`${fold(first)} `));
  return isHouses && namesJob(rest.join(' ')) ? rest.join(' ') : role;
}

/** In German, what follows the nouns of a role: `Referent Aktuariat ziehen sich hin`. */
const smallBehind =
  /(?<=(?:^|\s)\p{Lu}.*[\p{L})])(?: (?:für|im|in|und|oder|der|des|die|von|vom|zur|zum|mit|am|an|bei|auf|of|for|and|de|to|the))* (?!(?:für|im|in|und|oder|der|des|die|von|vom|zur|zum|mit|am|an|bei|auf|of|for|and|de|to|the)(?!\p{L}))\p{Ll}{3,}(?!\p{L}*[/*]|:\p{L}).*$/u;

/** Two parts of a role with a dash between. */
const dashed = new RegExp(
  String.raw`^(?<post>.{3,60}?) [–-] (?<more>${aboutWord}(?:,? (?:(?:&|/|and|und|et|y|e|of|for|für|de|da|do) )?${aboutWord}){0,4}(?: \([^()]{2,30}\))?)$`,
  'u',
);

/** Whether what stands behind a dash says what a post is about: `Ward 14 Acute Medicine`, and neither a place, a day nor somebody. */
function isAbout(more: string, unwanted: readonly string[]): boolean {
  const folded = fold(more);
  const isElse = unwanted.some((name) => name.includes(folded) || folded.includes(name));
  const words = folded.split(' ');
  return !isElse && !isCity(more) && !hasLegalForm(more) && !words.some((word) => calendarWords.has(word));
}

/** How a title begins that names a role. */
const opening =
  /^(?:(?:your|votre|ihre|deine|tu|su|sua)\s)?(?:re|fwd?|aw|cambio de (?:horario|fecha|hora)(?: de)?|change of (?:interview )?(?:time|date)|terminänderung|changement (?:de date|d'horaire)|mudança de hor[áa]rio|invitation|interview|(?:second|first|final) interview|vorstellungsgespräch|hospitation|probearbeit(?:en)?|probetag|einladung(?:(?: zu[rm]?)? (?:hospitation|probearbeit(?:en)?|probetag))?|bewerbung(?: als)?|entretien|candidature|entrevista|candidatura|offer of employment|offer|propuesta de incorporación|proceso(?: de selección)?|selección|processo(?: seletivo)?|poste(?: d[e'’])?|puesto(?: de)?|vacante(?: de)?|vaga(?: de)?|stelle(?: als)?|stellenausschreibung|auswahlverfahren|profil[eo]?|perfil|kandidat\p{L}*|(?:carta )?proposta|propuesta|angebot|offre)\s*[:–-]?\s+/iu;

/** `Zerspanungsmechaniker` of `M. Petrovic, Zerspanungsmechaniker`: whoever applies stands before it in a title. */
function withoutSomebody(role: string, unwanted: readonly string[]): string {
  const [, somebody = '', rest = ''] = /^([^,]{2,40}), (.+)$/u.exec(role) ?? [];
  const last = fold(somebody).split(' ').at(-1) ?? '';
  const isSomebody = last.length > 2 && unwanted.some((name) => name.split(' ').includes(last));
  return isSomebody && namesJob(rest) && !namesJob(somebody) ? rest : role;
}

/** Without small words and signs around it, and without what follows a role in a title. */
function trimmed(phrase: string): string {
  let role = phrase;
  for (let round = 0; round < 3; round++) role = role.replace(tails, '').trim();
  const words = otherWord.exec(role)?.groups;
  if (words && namesJob(words.other ?? '')) role = words.post ?? role;
  role = role
    .replace(/[\s,.;:–—-]+$/u, '')
    .replace(shift, '')
    .replace(halfOfWorkload, '')
    .replace(building, '')
    .replace(
      /^(?:an?|the|our|your|their|la|le|l'|les|une?|el|los|las|o|der|die|das|eine[nr]?|new|open|vacant)\s+/iu,
      '',
    )
    .replace(/[\s,.;:–—-]+$/u, '')
    .replace(/^[\s–—-]+/u, '')
    .replace(/^[dl]['’](?=\p{L})/u, '');
  role = role.replace(/\s*\[[^\]]*$/u, '');
  const isOpen = (role.match(/\(/g)?.length ?? 0) > (role.match(/\)/g)?.length ?? 0);
  return isOpen ? role.replace(/\s*\([^)]*$/, '') : role;
}

/** `Analytics Engineer (Teo Varga)` is a role and whoever applies. */
function withoutPerson(role: string, unwanted: readonly string[]): string {
  const inBrackets = fold(/ \(([^()]{2,60})\)$/.exec(role)?.[1] ?? '');
  const words = inBrackets.split(' ');
  // `(Ms V Naidoo)`
  const isPerson =
    isAddressed(/ \(([^()]{2,60})\)$/.exec(role)?.[1] ?? '') ||
    unwanted.some(
      (name) =>
        ` ${name} `.includes(` ${inBrackets} `) ||
        words.includes(name) ||
        (words.length > 1 && name.includes(' ') && name.split(' ').at(-1) === words.at(-1)),
    );
  return inBrackets !== '' && isPerson ? role.replace(/ \([^()]*\)$/, '') : role;
}

/** Words that are about an application and no role of it. */
const noRole =
  /^(?:your|our|their|votre|notre|ihre?|deine?|unsere?|tu|su|sua|nuestra|nossa|(?:hiring manager|recruiter|headteacher|principal)(?: (?:chat|call|screen|interview|round))?|role|position|job|vacancy|above|below|following|next|first|interview|team|company|application|process|you|it|this|that|time|stelle|poste|puesto|vaga|the|us|me|offer|call|chat|meeting|bewerbung|gespräch|entretien|entrevista|seleccion|selecao|seletivo|emploi|trabajo|trabalho)$/;

/** Whether words that are left may be a role. */
function isRole(role: string, { isBounded }: FoundWords, unwanted: readonly string[]): boolean {
  const folded = fold(role);
  const words = folded.split(' ');
  if (folded.length < 2 || words.length > 9 || role.length > 80 || noRole.test(folded)) return false;
  const isSomethingElse = unwanted.some(
    (name) =>
      folded === name ||
      (name.length > 3 && name.includes(' ') && folded.includes(name)) ||
      // `Dunmore` of Dunmore Civil.
      (name.startsWith(`${folded} `) && !namesJob(role)),
  );
  if (isSomethingElse || isCity(role) || /\d{4}|https?|@/.test(role)) return false;
  // `Lagerhaus AG` of a title is the house.
  if (hasLegalForm(role) && !namesJob(role)) return false;
  const written = role.toLowerCase().split(' ');
  const [first = '', last = ''] = [written[0], written.at(-1)];
  if (/^\p{Lu}/u.test(role)) return true;
  // Written small, a role begins or ends with the word for the job; in German it is never written small.
  return (
    (isBounded || words.length < 2 || namesJob(first) || namesJob(last)) &&
    !/^(?:durch|die|der|das|bei|von|im|als|und|zu|auf|für|mit|wir|ich|sie)$/.test(first)
  );
}
