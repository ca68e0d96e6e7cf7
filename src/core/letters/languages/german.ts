import { intlDay } from './intlDay.ts';
import type { LetterLanguage } from './language.ts';
import { germanPhrases } from './phrases/german.ts';

const closing = {
  warm: 'Viele Grüße',
  neutral: 'Mit freundlichen Grüßen',
  formal: 'Mit freundlichen Grüßen',
} as const;

/** What needs an article before it: `in der Praxis`, and not `bei Praxis`. */
const common =
  /(?:praxis|schule|klinik|klinikum|krankenhaus|hütte|werke|betriebe|theater|museum|orchester|hotel|gasthof|restaurant|garten|bank|kasse|spital|bibliothek|schreinerei|tischlerei|bäckerei|werkstatt|universität|hochschule|kita|kindergarten|verein|verband|verlag|amt|stadt|gemeinde|institut|zentrum|haus|heim|apotheke|kanzlei|agentur|gruppe|stiftung)(?![\p{L}])/iu;

/** A legal form at the end of a name, which alone tells its article. */
const feminine = /(?<!\p{L})(?:g?GmbH|mbH|AG|KG|KGaA|OHG|GbR|UG|SE|eG)$/u;

/** What names a field of work rather than who works in it. */
const field =
  /^(?!\S*(?:leit|vertret)ung$)\S*(?:ung|ion|logistik|technik|wesen|arbeit|service|dienst|support|marketing|controlling|vertrieb|verkauf|einkauf|pflege|lager|empfang|küche)$/iu;

/** `als Fitter`, `im Bereich Buchhaltung`. */
const asJob = (written: string): string => {
  const role = written.replace(/ u\. /g, ' und ');
  return field.test(role) ? `im Bereich ${role}` : `als ${role}`;
};

/** German. After the comma of the salutation the letter goes on small, so its templates begin so. */
export const german: LetterLanguage = {
  tag: 'de',
  name: 'German',
  addresses: {
    nobody: {
      salutation: { warm: 'Guten Tag,', neutral: 'Guten Tag,', formal: 'Sehr geehrte Damen und Herren,' },
      closing,
    },
    familiar: {
      salutation: 'Hallo {first},',
      closing: { warm: 'Liebe Grüße', neutral: 'Viele Grüße', formal: 'Viele Grüße' },
    },
    she: {
      salutation: {
        warm: 'Guten Tag {title} {last},',
        neutral: 'Guten Tag {title} {last},',
        formal: 'Sehr geehrte {title} {last},',
      },
      closing,
    },
    he: {
      salutation: {
        warm: 'Guten Tag {title} {last},',
        neutral: 'Guten Tag {title} {last},',
        formal: 'Sehr geehrter {title} {last},',
      },
      closing,
    },
    named: { salutation: 'Guten Tag {title} {name},', closing },
    either: { prompt: 'Anrede', salutation: '{either},', closing },
  },
  titles: {
    she: 'Frau',
    he: 'Herr',
    learned: { she: 'Frau {title}', he: 'Herr {title}' },
    unknown: '{title}',
  },
  titleByPronouns: 'always',
  pronouns: { she: ['sie'], he: ['er'] },
  day: (date, year) => intlDay('de', date, { weekday: true, year }),
  onDay: (date, year) => ` am ${intlDay('de', date, { weekday: false, year })}`,
  ofDay: (date, year) => ` am ${intlDay('de', date, { weekday: false, year })}`,
  meetings: {
    phone: { met: 'Telefonat', other: 'Telefonat', thanks: 'das Telefonat' },
    video: { met: 'Videogespräch', other: 'Videogespräch', thanks: 'das Videogespräch' },
    onsite: { met: 'Gespräch', other: 'Gespräch', thanks: 'das Gespräch' },
    panel: { met: 'Gespräch', other: 'Gespräch', thanks: 'das Gespräch' },
    final: { met: 'Gespräch', other: 'Gespräch', thanks: 'das Gespräch' },
    interview: { met: 'Gespräch', other: 'Gespräch', thanks: 'das Gespräch' },
  },
  arranging: 'die Vermittlung',
  joinsRole: () => 'über',
  role: {
    named: (role) => `die Stelle ${asJob(role)}`,
    unnamed: 'die Stelle',
    ofNamed: (role) => `der Stelle ${asJob(role)}`,
    ofUnnamed: 'der Stelle',
    interview: 'Gespräch: {}',
    interviewAt: 'Gespräch: {}',
  },
  atCompany: (company) => {
    if (feminine.test(company)) return ` bei der ${company}`;
    return common.test(company) ? '' : ` bei ${company}`;
  },
  yourCompany: () => 'Ihr Unternehmen',
  yourName: 'Ihr Name',
  pickOne: 'Zur Auswahl:',
  terms: {
    familiar:
      /(?<!\p{L})(?:per du|alle (?:per )?du|(?:gleich|glei|sofort|direkt|schon|sind|waren) (?:beim |per )?du(?=\s*(?:$|[.,;:!)]))|duzen(?! nicht)|geduzt|duzis|duzkultur|du-kultur|du angeboten)(?!\p{L})/iu,
    polite: /(?<!\p{L})(?:per sie|siezen|gesiezt|siezt|beim sie|\(sie\))(?!\p{L})/iu,
    isFamiliar: () => false,
  },
  notes: {
    phrases: germanPhrases,
    prompts: {
      specific: 'ein konkreter Punkt aus dem Gespräch, in einem Satz',
      promised: 'in eigenen Worten',
      unsaid: 'was noch zu sagen wäre, in einem Satz',
    },
    promise: 'Wie zugesagt: {}',
    addition: 'Im Gespräch ist ein Punkt zu kurz gekommen: {}',
  },
  countryBySpelling: (text) =>
    swissSpelling.test(text) && /[äöü]/u.test(text) && !text.includes('ß') ? 'CH' : undefined,
  regions: {
    // Swiss: no ß, nothing behind the salutation, and a capital after it.
    CH: {
      respell: (text) => text.replaceAll('ß', 'ss'),
      salutation: (salutation) => salutation.replace(/,$/, ''),
      finish: capitalBody,
    },
    LI: {
      respell: (text) => text.replaceAll('ß', 'ss'),
      salutation: (salutation) => salutation.replace(/,$/, ''),
      finish: capitalBody,
    },
    // Austria: Jänner.
    AT: { finish: (rendered) => rendered.replace(/(?<=\d\. )Januar(?!\p{L})/gu, 'Jänner') },
  },
};

/** Words that take an ß everywhere but in Switzerland. Without a key for ä nobody has one for ß either. */
const swissSpelling =
  /(?<!\p{L})(?:aussen|strassen?|gross|grösse|grüss|heiss|fuss|schliess|massnahm|spass|ausser|dreissig|süss|regelmässig|weiss\p{L})/iu;

/** The first word after the salutation large. */
function capitalBody(rendered: string): string {
  return rendered.replace(
    /(\n\n[^\n]+\n\n\s*)(\p{Ll})/u,
    (_, before: string, letter: string) => before + letter.toUpperCase(),
  );
}
