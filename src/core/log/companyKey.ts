import { isBlankWord } from '../frontMatter/blankWords.ts';
import { fold } from '../text.ts';

/**
 * THE table of legal forms behind a name, without blanks and dots, by country: what the forms of ISO 20275 (entity legal forms) are
 * commonly shortened to. Of those in several words each word may stand here, too.
 */
const legalForms: ReadonlySet<string> = new Set(
  [
    // English-speaking countries, India, Singapore, Malaysia
    'inc incorporated llc pllc lc llp lp ltd limited corp corporation co company plc pbc pc pty ptyltd pvt pvtltd private privatelimited pte pteltd bhd sdn sdnbhd tbk',
    // German- and Dutch-speaking, Nordic and Baltic countries
    'gmbh mbh ggmbh ag kg kgaa ohg gbr ug ughaftungsbeschrankt ev eg ek bv nv vof cv bvba sprl ab as asa aps oy oyj hf ehf ou sia uab',
    // French, Spanish, Portuguese and Italian
    'sa sas sasu sarl eurl snc sca scop sl slu slne sadecv sapidecv srl srldecv spa snc sapa lda ltda eireli sgps cia',
    // Central and eastern Europe, Greece, Turkey
    'spzoo spolkazoo spk spj sro spolsro doo dd ad ood eood kft zrt nyrt bt as aesa ae epe ike ltdsti sti anonimsirketi',
    // Japan and Korea, written in Latin letters
    'kk gk kabushikikaisha godokaisha',
  ]
    .join(' ')
    .split(' '),
);

/** Legal forms before a name. */
const leadingForms: ReadonlySet<string> = new Set(
  'the ooo oao zao pao ооо оао зао пао ао pt uab sia kk'.split(' '),
);

/** Legal forms that stand at a name without a blank. */
const attachedForms =
  /株式会社|有限会社|合同会社|合資会社|㈱|㈲|[（(][株有][)）]|주식회사|유한회사|㈜|[（(]주[)）]|(?:股份|集团|集團|有限责任|有限責任)?有限公司|有限责任公司|有限責任公司|股份公司/gu;

/** Words between parts of a name, for which others write `&`. */
export const companyJoiners: readonly string[] = ['and', 'und', 'et', 'y', 'e'];

/** What people write for an employer that they may not name, or do not know; compared after `fold`. */
const namelessWords =
  /^(?:confidential|undisclosed|unnamed|anonymous|stealth|secret|hidden|private|vertraulich|anonym|ungenannt|confidentiel(?:le)?|anonyme|confidencial|anonim[oa]|非公開|社名非公開|匿名|보안|비공개|保密)(?: (?:company|employer|client|startup|start up|mode|mode startup|unternehmen|firma|kunde|entreprise|empresa|cliente|企業))?$/u;

/** Whether a company is written by a word that names none: `Confidential`, `Stealth startup`, `TBD`. */
export function isNameless(company: string): boolean {
  return isBlankWord(company) || namelessWords.test(fold(company));
}

/** Starts the keys of employers that are not named; no folded name has it. */
const namelessMark = '?';

/** The key of an employer that is not named, by the contact there. */
export function namelessKeyOf(contact: string): string {
  return `${namelessMark}${fold(contact)}`;
}

/** Whether a key is that of an employer that is not named. */
export function isNamelessKey(key: string): boolean {
  return key.startsWith(namelessMark);
}

/**
 * The company's name without case, accents, punctuation, legal form and words that others leave out, so that `The Northwind & Sons,
 * L.L.C.` is `northwind sons`. Empty without one.
 */
export function companyKeyOf(company: string): string {
  const folded = fold(company);
  if (isBlankWord(company) || namelessWords.test(folded)) return '';
  const bare = /^[ -~]*$/.test(company) ? '' : company.normalize('NFC').replace(attachedForms, ' ').trim();
  const words = (bare === '' ? folded : fold(bare)).split(' ');
  while (words.length > 1 && leadingForms.has(words[0] ?? '')) words.shift();
  for (let length = legalLength(words); length > 0; length = legalLength(words)) words.splice(-length);
  const kept = words.filter(
    (word, index) => index === 0 || index === words.length - 1 || !companyJoiners.includes(word),
  );
  return kept.join(' ');
}

/** How many words at the end are one legal form: `l`, `l`, `c`. A word is always left. */
function legalLength(words: readonly string[]): number {
  const longest = Math.min(5, words.length - 1);
  for (let length = longest; length > 0; length--)
    if (legalForms.has(words.slice(-length).join(''))) return length;
  return 0;
}
