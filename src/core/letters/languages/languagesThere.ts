import { type Process, peopleIn } from '../../log/company.ts';
import { hasLetters, languageOf } from './index.ts';

/** THE table of countries in which people at work write other languages than the likeliest one of the Unicode CLDR, or several. */
const byCountry: Readonly<Record<string, readonly string[]>> = {
  BE: ['fr', 'nl'],
  CA: ['en', 'fr'],
  'CA-QC': ['fr'],
  CH: ['de', 'fr', 'it'],
  'CH-GE': ['fr'],
  'CH-VD': ['fr'],
  'CH-NE': ['fr'],
  'CH-JU': ['fr'],
  'CH-TI': ['it'],
  LU: ['fr', 'de'],
  ...Object.fromEntries(['DZ', 'MA', 'TN', 'LB'].map((country) => [country, ['fr']])),
  ...Object.fromEntries(
    ['HK', 'IN', 'KE', 'LK', 'MY', 'NG', 'PH', 'PK', 'SG', 'UG', 'ZA'].map((country) => [country, ['en']]),
  ),
};

/** THE table of legal forms that only companies under the law of certain countries have, and of scripts. */
const byName: readonly (readonly [form: RegExp, languages: readonly string[]])[] = [
  [/(?<!\p{L})(?:g?gmbh|mbh|kgaa|ohg|e\. ?v\.|eg)(?!\p{L})|(?<=\s)(?:AG|KG|UG)(?!\p{L})/iu, ['de']],
  [/(?<!\p{L})(?:sarl|s\.à r\.l\.|sasu|eurl|scop)(?!\p{L})/iu, ['fr']],
  [/(?<=\s)(?:S\. ?A\. ?de C\. ?V\.|S\.L\.U?\.?|SLU?|S\. de R\. ?L\.)(?!\p{L})/u, ['es']],
  [/(?<=\s)(?:S\.A\.S\.?|SAS)(?!\p{L})/u, ['fr', 'es']],
  [/(?<!\p{L})(?:eireli|s\/a)(?!\p{L})/iu, ['pt']],
  [/(?<!\p{L})ltda(?!\p{L})/iu, ['pt', 'es']],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]|株式会社|有限会社|合同会社/u, ['ja']],
];

/** What stands before a name in one language, or behind it. */
const byHonorific: readonly (readonly [title: RegExp, languages: readonly string[]])[] = [
  [/^(?:frau|herrn?)\s/iu, ['de']],
  [/^(?:mme|mlle|madame|monsieur)\.?\s/iu, ['fr']],
  [/^(?:señora?|srta|doña)\.?\s/iu, ['es']],
  [/^(?:senhora?|dona)\s/iu, ['pt']],
  [/^(?:sra?|dra)\.?\s/iu, ['es', 'pt']],
  [/(?:様|さん|氏)$/u, ['ja']],
];

/** What advertisements put behind a job. */
const byRole: readonly (readonly [mark: RegExp, languages: readonly string[]])[] = [
  [/\b[mwd]\/[mwd]\/[mwdx]\b/iu, ['de']],
  [/(?<!\p{L})(?:H\/F|F\/H)(?!\p{L})/u, ['fr']],
];

/** Domains of countries that people all over the world use for their sound. */
const usedForSound: ReadonlySet<string> = new Set(
  'ai am cc cd co fm io is la ly me sh so st to tv ws'.split(' '),
);

function inCountry(country: string): readonly string[] {
  const code = country.toUpperCase();
  const base = code.slice(0, 2);
  const known = byCountry[code] ?? byCountry[base];
  if (known) return known;
  const { language } = new Intl.Locale(`und-${base}`).maximize();
  return [`${language}-${base}`];
}

function byAddress(address: string): readonly string[] {
  const [, domain = ''] = /\.([a-z]{2})$/i.exec(address.trim()) ?? [];
  const tld = domain.toLowerCase();
  if (tld === '' || tld === 'eu' || usedForSound.has(tld)) return [];
  return inCountry(tld === 'uk' ? 'GB' : tld);
}

function matching(rows: readonly (readonly [RegExp, readonly string[]])[], text: string): readonly string[] {
  return rows.flatMap(([mark, languages]) => (mark.test(text) ? languages : []));
}

/**
 * The languages (tags) in which people at a company write, as far as anything in the interviews of its process says so: the country, the
 * legal form, titles of people, their addresses, marks of gender in the role. Only those that there are letters in.
 */
export function languagesThere(process: Process): readonly string[] {
  const tags = [
    ...process.rounds.flatMap(({ country, company, role }) => [
      ...(country ? inCountry(country.value) : []),
      ...matching(byName, company?.value ?? ''),
      ...matching(byRole, role?.value ?? ''),
    ]),
    ...peopleIn(process).flatMap(({ name, email }) => [
      ...matching(byHonorific, name),
      ...byAddress(email ?? ''),
    ]),
  ];
  const written = tags.flatMap((tag) => {
    const language = languageOf(tag);
    return language && hasLetters(language) ? [language.tag] : [];
  });
  return [...new Set(written)];
}
