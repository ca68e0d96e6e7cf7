/** Where a form of blank is looked for. */
type Place =
  /** All words, also those in quotation marks. */
  | 'words'
  /** What the writer says: outside quotation marks. */
  | 'said'
  /** What stands between `<` and `>`. */
  | 'tag'
  /** The greeting. */
  | 'greeting';

/** One form in which people and templates leave what is to be filled in. */
export interface BlankForm {
  readonly name: string;
  readonly place: Place;
  readonly pattern: RegExp;
  /** Whether the words inside (the first group) are a blank; all are without it. */
  readonly isBlank?: (inside: string) => boolean;
  /** What stands around it and makes it no blank: tests on what is before and after on the same line. */
  readonly unless?: { readonly before?: RegExp; readonly after?: RegExp };
  /** Talk about programs has it as a word of its own: quiet there, and where the entry has it, too. */
  readonly isCode?: true;
}

const words = (text: string) => text.trim().split(/\s+/).join('|');

/** Things that a template asks for, in the languages of letters. */
const things = words(`
  names? surname fname lname firstname lastname fullname company companies company_name employer organi[sz]ation firm team role roles title position job job_title department
  date day time month year manager interviewer interviewers recruiter recruit recipient signature phone e-?mail number address city location
  topics? details? skills? reasons? links? url projects? products? salary amount example examples subject field industry school university achievement
  experience something thing anything point points info information text sentence paragraph quote figure figures story feature placeholder blank value event place contact
  firma firmenname unternehmen vorname nachname stelle position thema themen beispiel datum ansprechpartner ansprechpartnerin betreff name projekt detail grund
  entreprise société nom prénom poste sujet exemple date projet lien détails? raison destinataire
  empresa nombre apellido puesto tema ejemplo fecha proyecto enlace detalle motivo destinatario assunto nome cargo vaga exemplo projeto`);

/** What stands before such a thing in a blank. */
const owners = words(
  `your my their his her our the a an some one any this that another specific first last full company hiring job interview interviewer'?s? recipient'?s? manager'?s? role position team contact relevant concrete short
  ihr ihre ihren der die das dem den ein eine einen konkretes? votre le la les du un une nom su el un una nombre de del of or and und et y oder ou o`,
);

/** What tells the writer to fill something in. */
const orders = words(`
  insert add enter fill fill-in complete put type replace mention describe name include specify choose pick select write update change confirm check edit paste attach say give
  einfügen einsetzen ergänzen ausfüllen eintragen nennen anpassen bitte hier
  insérer compléter complétez remplir ajouter indiquer préciser mettre insérez ajoutez
  insertar completar rellenar añadir agregar indicar poner inserir preencher adicionar incluir colocar`);

const toCome =
  'TBC|TBD|TBA|T\\.B\\.[CDA]\\.?|to be (?:confirmed|decided|determined|announced|filled in|added|completed)|coming soon|noch offen|folgt noch|a definir|à définir|à préciser';

/** A thing with its owners: `your name`, `Company_Name`, `name of project`. */
const thing = new RegExp(`^(?:(?:${owners}|${things})[\\s_/-]+)*(?:${things})(?:[\\s_]*\\d)?$`, 'iu');
/** An order: `insert topic`, `bitte ergänzen`, `Thema einfügen`, `add one example here`. */
const order = new RegExp(
  `^(?:(?:${orders})(?:[\\s_-]+(?:in|out|up))?(?:[\\s_]+(?:${owners}|${things}|\\p{L}+ing))*(?:[\\s_]+(?:${things}|this|it|here|hier|ici|aquí|ergänzen|einfügen|ausfüllen))?|(?:(?:${owners}|${things})[\\s_]+)+(?:${orders}|here|hier|ici|aquí)|(?:à|por|a|zu|bitte)\\s+(?:${orders})(?:\\s+(?:${things}))*)$`,
  'iu',
);
const comes = new RegExp(
  `^(?:${toCome}|todo|fixme|x{1,9}|y|\\?{1,9}|[.…_\\s-]{1,40}|lorem ipsum.{0,60})$`,
  'iu',
);
/** Whether a text in brackets of any sort is a blank for certain. */
function isAsked(inside: string): boolean {
  const text = inside.trim();
  return text.length <= 80 && (thing.test(text) || order.test(text) || (comes.test(text) && text !== ''));
}

/** In round brackets people say many things: of what may be a word of theirs only what nobody puts there. */
function isAskedAside(inside: string): boolean {
  const text = inside.trim().replace(/\?+$/, '');
  if (text === '' && inside.trim() !== '') return true;
  if (text === '' || (comes.test(text) && !/^[xy]$/.test(text))) return true;
  // What the writer means to find yet: `(something about their plans?)`.
  if (
    /^(?:something|sth|etwas|irgendwas|quelque chose|algo) (?:about|on|re|über|zu|sur|sobre)\b/iu.test(text)
  )
    return true;
  if (!/[\s_]/.test(text))
    return /^(?:names?|topics?|company|surname|firstname|lastname|details?|example|placeholder|date|thema|firmenname|vorname|nachname)$/i.test(
      text,
    );
  if (
    /^(?:the|my|his|her|their|our|an?|one|some|any|this|that|another|first|last|der|die|das|le|la|les|el|un|una)\s/i.test(
      text,
    )
  )
    return false;
  if (order.test(text)) return true;
  return (
    thing.test(text) &&
    /^name (?:of|der|des)\s|(?:name|topic|example|detail|link|thema|beispiel|sujet|tema)s?$/i.test(text)
  );
}

/** Editors' brackets, notes, citations, marks: not blanks. */
const notBlank = /^(?:sic|\d+|[ivx]+|[a-z]|[^\]]*\b(?:et al\b|(?:19|20)\d\d)[^\]]*|pdf|docx?|\^.*|!\w+)$/;

/** Several words in square brackets are a prompt; one word is, where it is a usual one, in capitals or dots. */
function isAskedInBrackets(inside: string): boolean {
  const text = inside.trim();
  if (text === '' || /^[.…_\s-]+$/.test(text)) return true;
  if (/^X$/.test(text) || isAsked(text)) return !/^[a-z]$/.test(text);
  if (notBlank.test(text.replace(/^(?:SIC|Sic|PDF|DOCX?)$/, 'sic'))) return false;
  if (unspaced.test(text)) return true;
  return text.split(/[\s_]+/).length > 1 && /\p{L}{2}/u.test(text);
}

/** Two letters or more of a script that writes no spaces between words: `[会社名]`. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]{2}/u;

/** A name as programs and mail merges write it: `company_name`, `Company`, `ROLE_TITLE`. */
function isField(inside: string): boolean {
  return (
    /^[\p{L}][\p{L}\d_.]*$/u.test(inside) &&
    (inside.includes('_') || thing.test(inside) || order.test(inside))
  );
}

/** Words in capitals that tell the writer what belongs there: `INSERT LINK HERE`, `COMPANY NAME`. */
function isAskedLoudly(inside: string): boolean {
  const text = inside.trim();
  const [first = '', second] = text.split(/[\s_]+/);
  if (second === undefined)
    return /^(?:NAME|COMPANY|TOPIC|PLACEHOLDER|INSERT|FIRST_?NAME|LAST_?NAME|SURNAME|COMPANY_?NAME|FIRMENNAME|COMPLETAR|COMPLÉTER|ERGÄNZEN|EINFÜGEN|INSÉRER|INSERTAR)$/u.test(
      first,
    );
  return (
    thing.test(text) ||
    order.test(text) ||
    /^(?:FILL|ADD|INSERT|CHECK) (?:THIS|ME|IN|HERE|IT)(?: \p{Lu}+){0,2}$/u.test(text)
  );
}

/** The table of forms: a letter that holds one of them is not ready to go. */
export const blankForms: readonly BlankForm[] = [
  {
    // The answers to pick from stand in a comment behind their blank; whoever replaces its first line leaves the others.
    name: 'answers that were left to pick from',
    place: 'words',
    pattern: /^·[^\n]*$|^-->/gmu,
  },
  // Brackets.
  {
    name: 'square brackets',
    place: 'words',
    pattern: /\[([^[\]\n]{0,300})\](?![([:])/gu,
    isBlank: isAskedInBrackets,
    unless: { before: /\w$/ },
  },
  {
    name: 'round brackets',
    place: 'said',
    pattern: /\(([^()\n]{0,80})\)/gu,
    isBlank: isAskedAside,
    unless: { before: /[\p{L}\d_`]$/u },
  },
  { name: 'double braces', place: 'words', pattern: /\{\{[^{}\n]{0,200}\}\}/gu },
  { name: 'template tags', place: 'words', pattern: /<%[^%\n]{0,200}%>|\{%[^%\n]{0,200}%\}/gu },
  {
    name: 'dollar braces',
    place: 'words',
    pattern: /\$\{[\p{L}\d_.]{1,60}(?:[:|/][^}\n]{0,300})?\}|\{\$[\p{L}\d_.]{1,60}\}/gu,
    isCode: true,
  },
  {
    name: 'braces',
    place: 'words',
    pattern: /(?<![{$\p{L}\d])\{([^{}\n]{0,80})\}(?!\})/gu,
    isBlank: (inside) =>
      /^\d?$/.test(inside.trim()) || isAsked(inside) || /^\p{L}[\p{L}\d]*_[\p{L}\d_]+$/u.test(inside),
  },
  { name: 'angle brackets', place: 'tag', pattern: /<{1,2}([^<>\n=/"]{1,80})>{1,2}/gu, isBlank: isAsked },
  { name: 'angle brackets', place: 'words', pattern: /<{1,2}([^<>\n]{1,80})>{1,2}/gu, isBlank: isAsked },
  {
    name: 'guillemets',
    place: 'words',
    pattern: /«\s?([^«»\n]{1,60})\s?»/gu,
    isBlank: (inside) => isField(inside.trim()),
  },
  // Marks on both sides, as of mail merges.
  {
    name: 'percent signs',
    place: 'words',
    pattern:
      /(?<![\p{L}\d])%{1,2}(\p{L}[\p{L}\d_ -]{0,40})%{1,2}(?![\p{L}\d])|(?<![\d%]\s?)%(?:s|d)(?![\p{L}\d])/gu,
    isBlank: (inside) => inside === '' || isField(inside) || isAsked(inside),
  },
  {
    name: 'a dollar sign',
    place: 'words',
    pattern: /(?<![\p{L}\d$])\$(\p{L}[\p{L}\d_]{2,40})(?![\p{L}\d_])/gu,
    isBlank: (inside) => inside.includes('_') || isField(inside),
    isCode: true,
  },
  {
    name: 'a dollar sign',
    place: 'words',
    pattern: /(?<![\p{L}\d$])\$(\p{Lu}{4,40})(?![\p{L}\d_])/gu,
    isCode: true,
  },
  {
    name: 'marks on both sides',
    place: 'words',
    pattern:
      /(?<![\p{L}\d@#|~^:=!>*_&])(?:@{1,2}|#{1,2}|\|{1,2}|\*\||~{1,2}|\^|::|=|!!|>>|&|_{1,2})(\p{L}[\p{L}\d_ ]{0,40})(?:@{1,2}|#{1,2}|\|{1,2}|\|\*|~{1,2}|\^|::|=|!!|<<|;|_{1,2})(?![\p{L}\d@#|~^=])/gu,
    isBlank: (inside) => isField(inside) || isAsked(inside),
  },
  // Lines and dots to write on.
  { name: 'a line to write on', place: 'words', pattern: /_{3,}/gu },
  {
    name: 'dots to write on',
    place: 'said',
    pattern: /(?<=[\s(])(?:\.{4,}|(?:\. ){2,}\.|…{2,})(?=[\s.,;:!?)]|$)/gu,
  },
  { name: 'dashes to write on', place: 'said', pattern: /(?<=\S[ ])-{4,}(?=[\s.,;:!?)]|$)/gu },
  {
    name: 'stars',
    place: 'said',
    pattern: /(?<=\S[ ])\*{3,}(?=[\s.,;:!?)]|$)|(?<=\S[ ])\/{3,}(?=[\s.,;:!?)]|$)/gu,
  },
  { name: 'question marks', place: 'said', pattern: /(?<=[\s(])\?[?!]+(?=[\s.,;:)]|$)/gu },
  // Words that say that something is to come.
  {
    name: 'to come',
    place: 'said',
    pattern: /(?<![\p{L}\d])(?:TB[CDA]|tb[cda]|T\.B\.[CDA]\.?)(?![\p{L}\d])/gu,
    unless: { after: /^\s(?:dates?|items?|fields?|slots?|list|entries|columns?|labels?|status|tags?)\b/ },
  },
  {
    name: 'a date to fill in',
    place: 'said',
    pattern:
      /(?<![\p{L}\d])(?:DD|TT|JJ|MM|dd|tt|mm)[./-](?:MM|DD|mm|dd)(?:[./-](?:YYYY|YY|JJJJ|AAAA|yyyy|jjjj|aaaa))?(?![\p{L}\d])|(?<!\d)00[./-]00[./-]0000(?!\d)|(?<!\d)20XX(?![\p{L}\d])/gu,
  },
  {
    name: 'a cell that failed',
    place: 'words',
    pattern: /(?<![\p{L}\d])#(?:REF!|NAME\?|N\/A|VALUE!|NULL!)/gu,
  },
  {
    name: 'N.N.',
    place: 'words',
    pattern: /(?<=\b(?:Frau|Herrn?|Mr|Ms|Mrs|Dr)\.? )N\. ?N\.|(?<=\b(?:Frau|Herrn?) )NN(?!\p{L})/gu,
  },
  {
    name: 'dots for a thing',
    place: 'said',
    pattern:
      /(?<=\s(?:about|of|with|at|for|from|the|a|an|your|in|on|to|über|von|mit|bei|für|de|du|sur|chez|sobre|con|en) )(?:\.{3}|…)(?=\s?[,;)]|\s?\.(?:\s|$)|$)/gmu,
  },
  { name: 'TK', place: 'words', pattern: /(?<![\p{L}\d])TKTK(?![\p{L}\d])/gu },
  {
    name: 'crosses',
    place: 'said',
    pattern: /(?<![\p{L}\d])X{2,}(?![\p{L}\d])/gu,
    unless: {
      before:
        /(?:^|\s)(?:\p{Lu}\p{L}{0,20}|a|an|size|type|class|grade|level|chapter|volume|form|century|siècle|siglo)\s$/u,
      after: /^(?:-|\s(?:centur|chromosom|sièc|siglo|Jahrh|sécul))/u,
    },
  },
  { name: 'crosses', place: 'said', pattern: /(?<![\p{L}\d])x{2,}(?=\s\p{Ll})/gu },
  {
    name: 'a note to oneself',
    place: 'said',
    pattern:
      /(?<![\p{L}\d])(?:TODO|FIXME)(?:(?<=(?:^|[\n(]|[.!?]\s)(?:TODO|FIXME))|:)[^\n.!?)]{0,100}|(?<![\p{L}\d])(?:TODO|FIXME)(?![\p{L}\d])/gu,
    unless: {
      before: /(?:\b(?:an?|the|my|our|your|each|every|one|this|that|no|old|last|first|\d+))\s$/u,
      after: /^\s(?:list|app|comment|item|board|file|note|tag|marker|entr)/u,
    },
  },
  { name: 'not applicable', place: 'said', pattern: /(?<=\s)(?:N\/A|n\/a)(?=[\s.,;:!?)]|$)/gu },
  {
    name: 'filler text',
    place: 'words',
    pattern:
      /\blorem ipsum(?: dolor)?\b|(?<![\p{L}\d])(?:asdf\w*|qwert[yz]\w*)(?![\p{L}\d])|\bplaceholder text\b|\bblah,? blah\b/giu,
  },
  { name: 'an object', place: 'words', pattern: /\[object Object\]/gu },
  // A value that was missing where a name or a thing should be.
  {
    name: 'a missing value',
    place: 'words',
    pattern:
      /(?<=\b(?:dear|hi|hello|hey|at|with|for|about|from|of|joining|by|on|the|after|said|is|read|and|as|where|when|that) )(?:undefined|\[?null\]?|NaN)(?=\s*(?:[,.;:!?)]|$)|\s(?:and|in|for|with|customers|years|said|told|asked|mentioned|showed)\b)/giu,
    isCode: true,
  },
  {
    name: 'a missing value',
    place: 'words',
    pattern: /\bundefined(?= (?:role|position|interview|team|opening|job|customers)\b)/gu,
    isCode: true,
  },
  // Words written large.
  {
    name: 'words in capitals',
    place: 'said',
    pattern:
      /(?<![\p{L}\d_$%@#|*«<[{(])((?:\p{Lu}[\p{Lu}_]*|\p{Lu}+)(?: \p{Lu}[\p{Lu}_]*){0,5})(?![\p{L}\d_»>\]})])/gu,
    isBlank: isAskedLoudly,
    unless: { before: /\p{Lu}{2,} $/u, after: /^ \p{Lu}{2,}/u },
  },
  {
    name: 'names of fields',
    place: 'said',
    pattern:
      /(?<![\p{L}\d])((?:Company|Your|First|Last|Full|Job|Role|Project|Interviewer|Recipient|Hiring Manager|Employer|Organi[sz]ation)(?:'s)? (?:Name|Title|Address|Example))(?![\p{L}\d])/gu,
  },
  {
    name: 'names of fields',
    place: 'said',
    pattern: /(?<![\p{L}\d])(\p{Lu}[\p{Lu}\d]*(?:_[\p{Lu}\d]+)+)(?![\p{L}\d_])/gu,
    isBlank: (inside) => inside.split('_').some((word) => thing.test(word)),
    isCode: true,
  },
  {
    name: 'an order',
    place: 'said',
    pattern: new RegExp(
      `(?<![\\p{L}\\d])(?:insert|add|enter|put) (?:(?:${things}) ){1,3}here(?![\\p{L}\\d])`,
      'gu',
    ),
  },
  {
    name: 'to come, as editors write it',
    place: 'said',
    pattern: /(?<![\p{L}\d])(?:tk|TK)(?=[ \t]*(?:[.,;:!?)]|$)|[ \t]+(?:and|und|et|y|e)\b)/gmu,
    isCode: true,
  },
  {
    name: 'a greeting without a name',
    place: 'greeting',
    pattern:
      /(?:\.{2,}|…+|\?+|X{2,}|(?<=\s)(?:Name|Vorname|Nachname|Nom|Nombre|Surname|Firstname|name|null|NULL|undefined|NaN|None))$/gu,
  },
];
