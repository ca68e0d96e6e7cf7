import { fold } from '../text.ts';
import type { Mailbox } from './message.ts';

/** Programs that write for companies: their own name is not that of the employer. */
const programs =
  /^(?:.*-)?(?:greenhouse|lever|workday|myworkday|myworkdayjobs|icims|smartrecruiters|taleo|oraclecloud|successfactors|bamboohr|jobvite|ashby|ashbyhq|recruitee|teamtailor|personio|softgarden|rexx|workable|workablemail|breezy|jazzhr|applytojob|pinpoint|pinpointhq|gupy|kenoby|solides|infojobs|factorial|welcometothejungle|welcomekit|flatchr|taleez|digitalrecruiters|linkedin|indeed|indeedemail|stepstone|xing|naukri|monster|glassdoor|calendly|google|googlemail|microsoft|teams|zoom|goodtime|modernloop|hirevue|codility|hackerrank|docusign|hellosign|adobesign|jobteaser|talentclue|bizneo|viterbit|endalia|jobs2web|avature|phenom|eightfold|cornerstone|csod|ukg|paylocity|adp|rippling|gem|dover|wellfound|otta|hired|join|heyrecruit|onlyfy|prescreen|dvinci|hrworks|vagas|portal|catho|trampos|herp|talentio|hrmos|doda|bizreach|wantedly|jobcan|seek|pageup|pageuppeople|livehire|jobadder|trac|nhsjobs|recrut|recruiting|recruitment|emploi|talents|eploy|hireful|tribepad|oleeo|networx|hireroad|jobtrain|applicantpro|clearcompany|goodtime|mailgun|sendgrid|mandrillapp|amazonses)(?:-.*)?$/;

const freeMail =
  /^(?:gmail|googlemail|outlook|hotmail|live|msn|yahoo|ymail|icloud|me|mac|proton|protonmail|pm|gmx|web|t-online|freenet|posteo|mailbox|orange|wanadoo|free|laposte|sfr|neuf|uol|bol|terra|ig|sapo|naver|qq|163|126|aol|btinternet|sky|virginmedia|mail|zoho|fastmail|hey|rediffmail|ocn|nifty|docomo|ezweb|softbank)$/;

/** Second labels below a country: `co.uk`, `com.br`. */
const secondLabels = /^(?:co|com|org|net|ac|gov|gob|gouv|edu|ne|or|go|gv|nhs|sch|ltd|plc)$/;

/** The name that an organisation registered: `heliotrop` of `hr@mail.heliotrop.example`; undefined for programs and free mail. */
export function domainLabel(address: string): string | undefined {
  const host = (address.split('@').at(-1) ?? '').toLowerCase();
  const parts = host.split('.').slice(0, -1);
  const isProvince =
    host.endsWith('.ca') && /^(?:ab|bc|gc|mb|nb|nl|ns|nt|nu|on|pe|qc|sk|yk)$/.test(parts.at(-1) ?? '');
  const isPublic = parts.length > 1 && (isProvince || secondLabels.test(parts.at(-1) ?? ''));
  if (isPublic) parts.pop();
  // A state below it is no house: `health.vic.gov.au`.
  if (isPublic && parts.length > 1 && /^(?:nsw|vic|qld|wa|sa|tas|act|nt)$/.test(parts.at(-1) ?? ''))
    parts.pop();
  const label = parts.at(-1);
  if (label === undefined || freeMail.test(label) || parts.some((part) => programs.test(part)))
    return undefined;
  return label;
}

/** An address that no person reads. */
export function isRobot({ address, name }: Mailbox): boolean {
  const local = (address.split('@')[0] ?? '').toLowerCase();
  return (
    /(?:^|[._+-])(?:no-?_?reply|do-?not-?reply|nao-?responda|nicht-?antworten|no-?responder|ne-?pas-?repondre|noresponder|bounces?|mailer-daemon|postmaster|notifications?|notify|automated|auto-?reply|alerts?|calendar-notification|system)(?:$|[._+-])/.test(
      local,
    ) || /^(?:no-?reply|notifications?)$/i.test(name)
  );
}

/** Words of departments and mailboxes, which are no part of a company's name or a person's. */
const departments =
  'secr[ée]tariat(?: (?:de )?(?:la )?direction)?|sekretariat|secretar[ií]a|candidatures?|candidaturas?|aquisi[çc][ãa]o de talentos|adquisici[óo]n de talento|atracci[óo]n de talento|acquisition de talents?|talento y cultura|gente (?:&|e|y) (?:gest[ãa]o|gesti[óo]n|cultura)|people (?:&|and) talent|hrss|(?:offer|temp|service|help) desk|büro|personalamt|personalstelle|personalservice|hr-abteilung|departamento pessoal|departamento de [\\p{L}]+|service du personnel|hr shared services|shared services|hrss|talent acquisition|talent team|talents?|talento|recruitment services|recruitment team|recruiting team|recruitment|recruiting|recruiter|recruteurs?|recrutement|service recrutement|resourcing team|resourcing|careers team|careers|career|hiring team|hiring|human resources|ressources humaines|recursos humanos|people team|people operations|people & culture|people and culture|people|personas|pessoas|time de gente|gente|team|equipo de talento|equipo|equipe|équipe|personalabteilung|personalwesen|personalmanagement|personal|bewerbermanagement|bewerbung|bewerbungen|karriereportal|karriere|stellenportal|jobs|job|hr|rh|rrhh|h\\.r\\.|drh|selección|seleccion|seleção|selecao|recrutamento|atração de talentos|portal|no-?reply|notifications?|support|info|office|rezeption|réception|recepci[óo]n|reception|front ?desk|admissions|admin|scheduling|onboarding|interviews?|applicant|candidate|application|採用チーム|採用担当者?|採用|人事部|人事課|人事';
const departmentWords = new RegExp(
  String.raw`(?<![\p{L}\p{N}&])(?:the |le |la |el |das |die |der )?(?:${departments})(?:s|'s)?(?![\p{L}\p{N}])`,
  'giu',
);

/** A text without the words of departments: `Cobalt Orchard` of `Cobalt Orchard Talent Team`. */
export function withoutDepartment(text: string): string {
  return text
    .replace(/^(?:time|equipe|equipa|team|equipo|das team)\s(?:de |do |da |del |von |der )?(?=\p{Lu})/iu, '')
    .replace(departmentWords, ' ')
    .replace(/\s{2,}/g, ' ')
    .replace(
      /^(?:[\s,:|·•–—-]|(?:at|from|of|von|der|des|de|da|do|du|the|bei|chez|en|no|na|for|for the|a|@)\s)+|[\s,:|·•–—-]+$/giu,
      '',
    )
    .trim();
}

/** What stands between words of departments: `Vanessa` and `Grupo Trigal` of `Vanessa RH Grupo Trigal`, with where each begins. */
export function besideDepartments(
  text: string,
): readonly { readonly text: string; readonly start: number }[] {
  departmentWords.lastIndex = 0;
  const cuts = [...text.matchAll(departmentWords)];
  return [...cuts, undefined].map((cut, index) => {
    const before = cuts[index - 1];
    const start = before ? before.index + before[0].length : 0;
    return { text: text.slice(start, cut?.index), start };
  });
}

/** Whether an address or a name is that of a program that writes for companies. */
export function isProgram({ address, name }: Mailbox): boolean {
  const host = address.includes('@') ? (address.split('@').at(-1) ?? '').toLowerCase().split('.') : [];
  const [first = ''] = fold(name).split(' ');
  return host.some((part) => programs.test(part)) || programs.test(first) || /\svia\s/i.test(name);
}

/** Whether a text names a department or a mailbox. */
export function isDepartment(text: string): boolean {
  departmentWords.lastIndex = 0;
  return departmentWords.test(text) || /^(?:Time|Equipe|Equipa|Equipo)\s/.test(text);
}

/** Legal forms as they are written, for patterns that heed case. */
export const legalForms = String.raw`g?GmbH|OHG|GbR|e\.\s?K\.|eG|SASU|EURL|Lda|AG|KGaA|KG|SE|mbH|e\.\s?V\.|Ltd|Limited|Inc|LLC|LLP|PLC|plc|Corp|S\.\s?A\.\s?U|S\.\s?A|S\.\s?L\.\s?U|S\.\s?L|SA|SAS|SARL|S\.A\.S|Ltda|B\.V|N\.V|BV|NV|A/S|Oy|AB|Pty|Pvt|Pte|Sdn|Bhd|Limitada|Cía|ApS|ASA|Kft|SpA|SRL|S\.p\.A|S\.r\.l`;

const legalForm =
  /(?<!\p{L})(?:s\.? ?a\.?(?: ?p\.? ?i\.?)? de c\.? ?v|s\. de r\.? ?l\.?(?: de c\.? ?v)?|s\. ?coop|sprl|srl|dac|(?:g?gmbh|ug|ag|se|kg) ?(?:&|und|u\.) ?co\.?,?(?: ?(?:kg|kgaa|ohg))?|co\.?,? ?ltd|g?gmbh|ohg|gbr|e\. ?k|eg|sasu|eurl|snc|scop|lda|eireli|inc|ltd|limited|l\.?l\.?c|l\.?l\.?p|plc|corp|corporation|company|mbh|ag|kg|kgaa|se|ug|e\.?\s?v|sa|s\.a|sas|sarl|srl|spa|bv|b\.v|nv|oy|ab|aps|pty|pvt|株式会社|合同会社|有限会社|ltda|limitada|pte|sdn|bhd|asa|kft|z\.?\s?o\.?\s?o|d\.?o\.?o|s\.?r\.?[ol]|\(pty\)|proprietary|a\/s|s\.\s?a\.?|s\.l|s\.l\.u|sl|k\.\s?k)\.?(?!\p{L})/iu;

const legalFormsAtEnd = new RegExp(String.raw`(?:,?\s+(?:${legalForm.source}))+\s*$`, 'iu');

/** Words by which an organisation is known as one. */
const organisations =
  /(?<!\p{L})(?:group|grupo|groupe|gruppe|construcciones|constructora|construções|construtora|transportes|talleres|bodegas|metalúrgica|\p{L}{0,20}maschinen(?:fabrik|bau)|spedition|brauerei|bäckerei|schreinerei|tischlerei|molkerei|kanzlei|holding|bank|banco|banque|university|universität|université|universidad|universidade|college|school|schule|école|escola|col[eé]gio|crèche|guardería|jardín de niños|kindergarten|kinder(?:haus|garten)|kita|council|borough|county|gemeinde|stadtverwaltung|landkreis|mairie|commune|ayuntamiento|prefeitura|câmara|trust|foundation|stiftung|fondation|fundación|fundação|hospital|klinik|klinikum|clinic|clínica|association|verband|verein|society|institute|institut|instituto|ministry|ministerium|amt|landesamt|stadt|stadtwerke|werke|werk|agency|agentur|agence|agencia|agência|authority|museum|museums|library|libraries|library|press|verlag|éditions|editions|editorial|editora|studio|studios|est[uú]dio|atelier|labs|technologies|systems|solutions|software|consulting|conseil|consultores|partners|services|industries|co-?operative|cooperativa|coopérative|genossenschaft|housing|mutuelle|assurances?|versicherung|seguros|hotel|hostel|restaurant|caf[ée]s?|dair(?:y|ies)|autohaus|taquería|farmacia|pharmacie|apotheke|bakery|boulangerie|theatre|theater|playhouse|laiterie|fromagerie|(?:care|nursing|retirement) home|foundry|dental|veterinary|logistics|logística|energy|energie|health|advisory|advisors|capital|plumbing|digital|media|retail|foods?)(?!\p{L})/iu;

/** Whether a text is plainly the name of an organisation. */
export function isOrganisation(text: string): boolean {
  return legalForm.test(text) || organisations.test(text) || /\s&\s/.test(text);
}

/** Whether a text ends with a legal form. */
export function hasLegalForm(text: string): boolean {
  return withoutLegalForm(text) !== text;
}

/** Whether a text is nothing but legal forms: `Pvt. Ltd.` */
export function isLegalForm(text: string): boolean {
  return withoutLegalForm(`x ${text}`) === 'x';
}

/** A company's name without its legal forms at the end: `Kaveri` of `Kaveri Pvt. Ltd.` */
export function withoutLegalForm(name: string): string {
  const bare = name.replace(legalFormsAtEnd, '').trim();
  return bare === '' ? name : bare;
}

const particles = new Set(
  'de del des du da do dos das la le les los las el der die das the of and und et y e for fur von van al a l d en in'.split(
    ' ',
  ),
);

/**
 * How much of a registered name the words of a company's name make up, from 0 to 1: `marlbrook-ha` is Marlbrook Housing Association.
 */
export function coverage(label: string, name: string): number {
  const target = label.replace(/[^a-z0-9]/g, '');
  if (target === '') return 0;
  const spelled = (text: string) =>
    fold(text)
      .split(' ')
      .filter((word) => word !== '')
      .slice(0, 10);
  const joined = ['and', 'und', 'et', 'y', 'e'].map((word) => name.replace(/\s?[&+]\s?/g, ` ${word} `));
  const german = name.replace(/ä/gi, 'ae').replace(/ö/gi, 'oe').replace(/ü/gi, 'ue').replace(/ß/g, 'ss');
  if (target.length > 2 && initialsOf(name) === target) return 1;
  // `tmss` of tmss-people.
  const [first = '', ...more] = label.split('-');
  if (more.length > 0 && first.length > 2 && initialsOf(name) === first) return 0.7;
  return (
    Math.max(
      ...[name, german, ...joined]
        .map(spelled)
        .flatMap((words) => (words.length > 1 && words.length < 5 ? [words, words.toReversed()] : [words]))
        .map((words) => covered(target, words)),
    ) / target.length
  );
}

/** `chgf` of `Centre hospitalier des Grandes-Fourches`. */
function initialsOf(name: string): string {
  return fold(name)
    .split(' ')
    .filter((word) => word !== '' && !particles.has(word))
    .map((word) => word.charAt(0))
    .join('');
}

/** How many letters of a registered name the words make up in order, from wherever in it they begin. */
function covered(target: string, words: readonly string[]): number {
  const known = new Map<number, number>();
  const rest = (at: number, index: number, hasWord: boolean, skipped: number): number => {
    const key = ((at * 16 + index) * 2 + Number(hasWord)) * 4 + skipped;
    const seen = known.get(key);
    if (seen !== undefined) return seen;
    const best = bestRest(at, index, hasWord, skipped);
    known.set(key, best);
    return best;
  };
  const bestRest = (at: number, index: number, hasWord: boolean, skipped: number): number => {
    const word = words[index];
    const best = hasWord ? 0 : Number.NEGATIVE_INFINITY;
    if (at >= target.length || word === undefined) return best;
    const isSmall = particles.has(word);
    const shared = sharedStart(target.slice(at), word);
    const ways = [best, rest(at, index + 1, hasWord, skipped) - (isSmall ? 0 : 0.4)];
    if (shared === word.length || shared >= 4)
      ways.push(
        shared + rest(at + shared, index + 1, hasWord || shared >= 3 || shared === target.length, skipped),
      );
    // The letter of an abbreviation: `ha` is Housing Association.
    else if (shared >= 1 && !isSmall) ways.push(1 + rest(at + 1, index + 1, hasWord, skipped));
    // A letter from the middle of a word: `sw` is Stadtwerke.
    if (at > 0 && skipped < 2) ways.push(rest(at + 1, index, hasWord, skipped + 1) - 0.4);
    return Math.max(...ways);
  };
  const starts = Array.from({ length: Math.min(target.length, 12) }, (_, start) => rest(start, 0, false, 0));
  return Math.max(0, ...starts);
}

function sharedStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
}

/** Whether a registered name or a post is that of those who look for staff for others. */
export function isAgency(text: string): boolean {
  return /(?<![\p{L}])(?:recruit(?:ment|ing|ers?)?|staffing|headhunt\p{L}*|executive search|personalberatung|personalvermittlung|personaldienst\p{L}*|zeitarbeit|(?:rh|hr|rrhh) (?:conseil|consult\p{L}*|services|solutions)|conseil rh|interim|intérim|seleccion|selección|ett|rrhh|talento|jobagentur)(?![\p{L}])|recruit(?:ment|ing)$|(?<!re)search$/iu.test(
    text,
  );
}
