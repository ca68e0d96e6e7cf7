import { isGivenName } from './givenNames.ts';

/** Words that make a part of a list somebody's title, not somebody: `Dana Okafor, Staff Engineer`. */
const titleWord =
  /(?<!\p{L})(?:engineer|engineering|engr|manager|mgr|supt|director|lead|head|vp|svp|evp|cto|ceo|cfo|coo|cpo|ciso|recruiter|recruiting|hiring|hr|talent|developer|designer|scientist|architect|president|officer|partner|analyst|founder|cofounder|owner|consultant|principal|staff|chief|professor|^ph\.?d|^mba|ops|student|sourcer|specialist|coordinator|supervisor|\p{L}{3,}leiter(?:in)?|leiterin|geschäftsführer(?:in)?|entwickler(?:in)?|ingenieur(?:in)?|directeur|directrice|responsable|ingénieure?|développeur|développeuse|gerente|jef[ea]|directora|ingenier[oa]|diretora?|engenheir[oa]|coordenadora?)(?!\p{L})\.?/iu;

/** Degrees, professions and pronouns that are one where they stand alone; else they may be part of a name: `Paul Nurse`, `Sr. López`. */
const titleAlone =
  /^(?:(?:senior|junior|assistant|registered) )?(?:jr|sr|ph\.?\s?d|mba|(?:she|he|they)\/[a-z/]+|c\.?p\.?a|cfa|m\.?d|r\.?n|m\.?sc|b\.?sc|esq|pmp|p\.?e|j\.?d|ii|iii|iv|dipl\.?-ing|nurse|teacher|accountant|editor|researcher|technician|programmer|tester|surgeon|physician|attorney|controller|techniker(?:in)?|monteur(?:in)?|erzieher(?:in)?|sachbearbeiter(?:in)?|personaler(?:in)?|referent(?:in)?|assistent(?:in)?|technicien(?:ne)?|infirmi(?:er|ère)|assistante|técnic[oa]|médic[oa]|enfermer[oa]|enfermeir[oa]|supervisora?|analista|asistente|assistente|encargad[oa]|encarregad[oa])\.?$/i;

/** Posts and areas that may be names where they are not written large: `Cho`, `Ai`. */
const letters =
  /^(?:C[ABDHILMNRSX]O|CHRO|VPE|AVP|GM|HM|EM|PM|TPM|TL|SWE|SDE|SRE|IC|TA|HRBP|RH|DRH|AI|ML|IT|QA|UX|UI|Eng|US|USA|UK|EU|EMEA|APAC|LATAM|DACH|R&D)$/;

/** What somebody may be in charge of: `Dana Okafor - VP, Product`. */
const areas: ReadonlySet<string> = new Set(
  'product products project program programme sales marketing finance operations design data security platform platforms payments growth legal support infrastructure infra research analytics americas europe north south international cloud people culture strategy manufacturing supply logistics hardware software firmware electronics mechanical electrical controls robotics backend back-end frontend front-end full-stack mobile devops customer services solutions partnerships procurement purchasing accounting controlling technology technical tech business corporate communications human resources administration compliance commercial industrial systems networks clinical nursing vertrieb entwicklung einkauf personalabteilung technik produktion produkt forschung finanzen ventes produit technique finances achats ventas producto operaciones finanzas tecnología vendas produto operações finanças tecnologia test testing boss'.split(
    ' ',
  ),
);

/** What joins them. Alone it is no post, and some are names: `An`, `Asia`, `Success`. */
const connectives: ReadonlySet<string> = new Set(
  '& a an the my our their and at for in of to und et y e de du des da do der die für vice senior junior deputy assistant associate executive managing group regional general global line america asia east west chain success experience service development science learning machine quality risk leiter'.split(
    ' ',
  ),
);

/** Posts that are last names, too: `Simon Head`, `Ann Partner`. */
const lastNamesToo =
  /^(?:head|partner|lead|chief|student|leiter|principal|president|owner|staff|nurse|teacher|engineer|officer|coach|marshall?|page|steward)$/i;

/** What a team or a job is called before such a word, and nobody: `Team Lead`, `Practice Head`. */
const callsNobody: ReadonlySet<string> = new Set(
  'team tech delivery practice department group unit squad tribe chapter guild section shift project account office store branch shop plant floor crew course module class lab site ward line co interim acting practise area district national country division hub studio desk portfolio programme scrum service'.split(
    ' ',
  ),
);

/**
 * Whether a part of a list is somebody whose last name is a post, too: `Simon Head`, by a first name that is known or, behind a
 * word such as `and`, by one that is no part of a post.
 */
export function isSomebody(part: string, isJoined: boolean): boolean {
  const [, called = ''] = /^(\p{Lu}\p{Ll}+) (?:from|of) /u.exec(part.trim()) ?? [];
  if (isGivenName(called)) return true;
  const [, first = '', last = ''] =
    /^(\p{Lu}[\p{L}'’-]*\p{Ll}) (\p{Lu}\p{Ll}+)(?=$| ?[([<])/u.exec(part.trim()) ?? [];
  if (!lastNamesToo.test(last)) return false;
  if (isGivenName(first)) return true;
  return (
    isJoined &&
    !isPost(first) &&
    !connectives.has(first.toLowerCase()) &&
    !callsNobody.has(first.toLowerCase())
  );
}

/** A rank that says nothing without what it is the rank of: `VP, Robotics`. */
const rank =
  /^(?:(?:senior|sr\.?|assistant|associate|executive|managing|group|regional|deputy|global) )*(?:[aes]?vp|vice president|president|director|head|manager|lead)$/i;

/** Whether a title leaves open what somebody is in charge of. */
export function isRank(title: string): boolean {
  return rank.test(title);
}

/** Whether a text names a post or a part of a company, and nobody: `CTO`, `the VP Product`, `Head of People & Culture`. */
export function isPost(text: string): boolean {
  const words = text.trim().split(/[\s,/]+/);
  const posts = words.filter(
    (word) =>
      areas.has(word.toLowerCase()) || titleWord.test(word) || letters.test(word) || titleAlone.test(word),
  );
  return (
    posts.length > 0 && words.every((word) => posts.includes(word) || connectives.has(word.toLowerCase()))
  );
}

/** The same with what somebody is the head of, or in charge of: `Head of School`, `Head Chef`, `Practice manager`. */
export function namesPost(text: string): boolean {
  return isPost(text) || inChargeOf.test(text.trim());
}

const inChargeOf =
  /^(?:the )?(?:(?:deputy |vice |assistant )?(?:head|director|chair|dean|manager|lead|leader) of (?:the )?\p{L}[\p{L} &-]{1,30}|(?:\p{L}+ ){1,2}(?:manager|director|chef|principal|coordinator|supervisor|officer|partner|nurse|owner|recruiter|administrator))$/iu;

/** Whether a part of a list of people is the title of the one before. `Luis Pereira - Staff Engineer` has one, and is none. */
export function isTitle(part: string): boolean {
  const [, label = '', behind = ''] = /^([^:]+):\s+(.+)$/.exec(part) ?? [];
  if (/\S@\S/.test(part) || (isPost(label) && !isPost(behind))) return false;
  // A German Herr, and no department of people.
  if (/^Hr\. \p{Lu}/u.test(part)) return false;
  if (/^Professor \p{Lu}\S* \p{Lu}\S*$/u.test(part)) return false;
  const head = (part.split(/\s[-–—|@]\s|[([:（]/)[0] ?? '').trim();
  return titleWord.test(head) || titleAlone.test(head) || isPost(head);
}
