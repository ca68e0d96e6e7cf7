/** What advertisements put behind a job, and nobody into a letter: `(m/w/d)`, `H/F`, `60-70%`. */
const advertised =
  /\s*(?:[([]\s*(?:[mwfdhx]|div|all|gn)(?:\s*[/|*]\s*(?:[mwfdhx]|div|all|gn)){1,3}\s*[)\]]|(?<!\p{L})(?:[HF]\/[HF]|[mwf]\/[mwf](?:\/[dx])?)(?!\p{L})|(?<![\p{L}\p{N}])\d{1,3}(?:\s*[-–]\s*\d{1,3})?\s*%)/giu;

/** Hours and kinds of contract in brackets behind a job: `(30 Std)`, `（正職員）`. */
const terms =
  /\s*[(（](?:\d{1,2} ?(?:h|hs|std\.?|stunden|heures?|horas?|時間)|[^()（）]*(?:夜勤|日勤|常勤|職員|社員|パート|契約|派遣)[^()（）]*)[)）]\s*$/iu;

/** What stands behind a comma: `Steinmetz, Restaurierung`. */
const specialty = /^([^,(]+), ?([^,()]+)$/u;

/** What the writer remarks behind a role, which is nobody else's to read: `Head of Brand (title inflation, it's a manager job)`. */
const remark = /\s*[([](?:[^()[\]]*[,!?'’.;][^()[\]]*|(?:[^()[\]\s]+\s+){3,}[^()[\]\s]+)[)\]]\s*$/u;

/** A role without what the writer remarks behind it; all of it where nothing else is there. */
export function withoutRemark(role: string): string {
  // `Bench luthier, repairs role`: a letter says that word itself.
  const plain = role
    .replace(remark, '')
    .replace(/\s*\((?:maybe|perhaps|or|tbc)\b[^()]*\)|, 0\.\d+(?: ?FTE)?$/giu, '')
    .replace(/(?<=\p{L}) (?:role|position|job|vacancy)$/iu, '')
    .trim();
  return plain === '' ? role : plain;
}

/** A role as a letter calls it, inside a sentence. */
export function plainRole(role: string): string {
  const plain = role
    .replace(advertised, '')
    .replace(terms, '')
    .replace(/[\s,;–-]+$/u, '')
    .trim()
    .replace(specialty, '$1 ($2)');
  return plain === '' ? role : plain;
}

/**
 * A role inside a sentence of a language that writes jobs small: `Ingeniero de control` is one, `Product Manager` and `UX designer` keep
 * their capitals.
 */
export function smallRole(role: string): string {
  const [first = '', ...rest] = role.split(' ');
  const isPlain = /^\p{Lu}[\p{Ll}'’-]+$/u.test(first) && rest.every((word) => !/^\p{Lu}\p{Ll}/u.test(word));
  return isPlain ? role.charAt(0).toLowerCase() + role.slice(1) : role;
}
