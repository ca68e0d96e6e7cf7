import * as v from 'valibot';
import { isTimeZone } from './calendar.ts';
import { readDate } from './dateReading.ts';
import { dayOffForm, readDaysOff } from './daysOff.ts';
import { editDistance, type Sentence, sentence } from './text.ts';

/** The file that gives a log its settings, for the command line and the editor alike. */
export const settingsName = '.interview-follow-up.json';

/** What may be said about a finding; `off` silences it. */
export const severities = ['error', 'warning', 'information', 'hint', 'off'] as const;
export type Severity = (typeof severities)[number];

/** A length of time in settings: `24 h`, `5 bd` (business days), `60 d`, `30 min`. */
export const durationPattern = /^(\d{1,4}) ?(min|h|d|bd)$/;

export const etiquettes = ['us', 'uk', 'de', 'fr', 'es', 'br', 'jp'] as const;
export type Etiquette = (typeof etiquettes)[number];

export const tones = ['warm', 'neutral', 'formal'] as const;
export type Tone = (typeof tones)[number];

const clock = v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'must be a time such as 09:00'));
const duration = v.pipe(
  v.string(),
  v.regex(durationPattern, 'must be a duration such as 24 h, 5 bd, 60 d or 30 min'),
);
const words = v.array(v.string('must be text'), 'must be a list of texts');
const timing = v.strictObject({
  opens: v.optional(duration),
  due: v.optional(duration),
  closes: v.optional(duration),
});
function isDay(written: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(written) && readDate(written).kind === 'date';
}

/** A path inside a folder: relative, without `..`. */
const folder = v.pipe(
  v.string(),
  v.check(
    (path) => !/^([/\\]|[A-Za-z]:)|(^|[/\\])\.\.([/\\]|$)/.test(path),
    'must be a folder inside the log',
  ),
  v.check(
    (path) => !path.split(/[/\\]/).some(isRefusedName),
    'must be a folder name that every system can hold',
  ),
);

/** What Windows refuses, or silently takes for something else: devices, odd characters, a dot or space at the end. */
function isRefusedName(name: string): boolean {
  const device = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;
  return (
    device.test(name) || /[<>:"|?*\p{Cc}]/u.test(name) || (/[. ]$/.test(name) && !/^\.{1,2}$/.test(name))
  );
}

/**
 * THE table of settings: `interviewFollowUp.NAME` in the editor, `NAME` in `.interview-follow-up.json`. Each has its check, its
 * default and its description.
 */
const settingsSchema = v.object({
  folder: setting(
    folder,
    'interviews',
    'The folder of the interview log. Where it does not exist, the whole workspace is searched. Notes beside it are read only for what they tell of letters that went out.',
  ),
  lettersFolder: setting(folder, 'letters', 'The folder for new letters, beside the entry.'),
  ignore: setting(words, [], 'Files of the log to leave out, as glob patterns.'),
  timeZone: setting(
    v.pipe(
      v.string(),
      v.check((zone) => zone === '' || isTimeZone(zone), 'must be an IANA time zone such as Europe/Berlin'),
    ),
    '',
    'The time zone of dates that name none. Empty: the zone of this computer.',
  ),
  country: setting(
    v.pipe(
      v.string(),
      v.regex(/^([A-Za-z]{2}(-[A-Za-z0-9]{1,3}){0,2})?$/, 'must be a country such as US or DE-BY'),
    ),
    '',
    'The country whose public holidays count where an entry names none: an ISO code such as `US` or `DE-BY`.',
  ),
  weekend: setting(
    v.pipe(
      v.array(
        v.picklist([1, 2, 3, 4, 5, 6, 7], 'must be a day from 1 (Monday) to 7 (Sunday)'),
        'must be a list of days',
      ),
      v.check((days) => new Set(days).size < 7, 'must leave a business day'),
    ),
    [6, 7],
    'Your weekend, on which no letter is due: 1 is Monday, 7 is Sunday.',
  ),
  daysOff: setting(
    v.array(
      v.pipe(
        v.string('must be text'),
        v.check((written) => readDaysOff(written) !== undefined, `must be ${dayOffForm}`),
      ),
      'must be a list of days',
    ),
    [],
    'Your own days off beside public holidays, on which no letter is due: days (`2026-12-24`) or ranges (`2026-12-24..2026-12-31`).',
  ),
  workingHours: setting(
    v.pipe(
      v.strictObject({ start: clock, end: clock }, 'must have a start and an end, such as 09:00 and 18:00'),
      v.check(({ start, end }) => start < end, 'must end after they start'),
    ),
    { start: '09:00', end: '18:00' },
    'When a working day starts and ends.',
  ),
  etiquette: setting(
    v.picklist(['', ...etiquettes], `must be one of ${etiquettes.join(', ')}`),
    '',
    "The country whose customs decide when letters are due. Empty: the entry's country, else the US.",
  ),
  timing: setting(
    v.record(v.string(), timing),
    {},
    'Your own times by rule, such as `{"thank-you": {"due": "36 h"}}`, in min, h, d or bd (business days).',
  ),
  onHoldDays: setting(
    v.pipe(
      v.number('must be a number'),
      v.check(
        (days) => Number.isInteger(days) && days >= 1 && days <= 365,
        'must be a number of days from 1 to 365',
      ),
    ),
    30,
    'For how many days no letter is due after they put the search on hold without a date.',
  ),
  optionalLetters: setting(
    words,
    [],
    'Letters that are off by default and that you want: `closing-note`, `keep-in-touch`.',
  ),
  disabledLetters: setting(words, [], 'Letters that are never due, such as `referral-thanks`.'),
  settledBefore: setting(
    v.pipe(
      v.string('must be text'),
      v.check((day) => day === '' || isDay(day), 'must be a date such as 2026-01-31'),
    ),
    '',
    'No letter is due for interviews before this day.',
  ),
  severity: setting(
    v.record(v.string(), v.picklist(severities, `must be one of ${severities.join(', ')}`)),
    {},
    'The severity of findings by code, such as `{"follow-up-open": "off"}`.',
  ),
  reviewStyle: setting(
    v.boolean('must be true or false'),
    false,
    'Also review the style of letters: wording, length and tone. Names, blanks, days and parts are always reviewed.',
  ),
  outcomeWords: setting(
    v.record(v.string(), words),
    {},
    'Your own words for an outcome, such as `{"waiting": ["limbo"]}`.',
  ),
  codeLens: setting(
    v.boolean('must be true or false'),
    true,
    'Show at the top of entries and letters what is due, with the next steps.',
  ),
  notification: setting(
    v.boolean('must be true or false'),
    true,
    'Say once a day how many follow-ups are overdue.',
  ),
  askAfterInterview: setting(
    v.boolean('must be true or false'),
    true,
    'Ask how it went when an interview ends while the editor is open, and open its notes.',
  ),
  languageModel: setting(
    v.boolean('must be true or false'),
    true,
    'Offer to phrase drafts with a language model, where your editor has one. Nothing is sent to it before you agree.',
  ),
  tone: setting(
    v.picklist(tones, `must be one of ${tones.join(', ')}`),
    'neutral',
    'The tone of generated letters.',
  ),
  letterLanguage: setting(
    v.pipe(
      v.string('must be text'),
      v.regex(/^([A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,2})?$/, 'must be a language such as en, de or pt-BR'),
    ),
    '',
    'The language of letters (`de`, `fr`, `es`, `pt`, `ja`, `en`) where neither the entry (`letter-language`) nor its notes tell. Empty: English.',
  ),
});

export type Settings = Readonly<v.InferOutput<typeof settingsSchema>>;

/** What is wrong with one setting, as a sentence. */
export interface SettingProblem {
  readonly setting: string;
  readonly message: Sentence;
}

export const settingNames: readonly string[] = Object.keys(settingsSchema.entries);

export const defaultSettings: Settings = v.parse(settingsSchema, {});

/** Each setting's default and description, for the manifest and the docs. */
export const settingDocs: readonly {
  readonly name: string;
  readonly doc: string;
  readonly initial: unknown;
}[] = Object.entries(settingsSchema.entries).map(([name, row]) => ({
  name,
  doc: v.getDescription(row.wrapped) ?? '',
  initial: row.default,
}));

/** Settings from anything: each value that is not valid is a problem, and its default stands. */
export function readSettings(raw: unknown): {
  readonly settings: Settings;
  readonly problems: readonly SettingProblem[];
} {
  const given = v.safeParse(v.record(v.string(), v.unknown()), raw);
  if (!given.success || Array.isArray(raw)) {
    return {
      settings: defaultSettings,
      problems: [{ setting: '', message: sentence('Settings must be a JSON object.') }],
    };
  }
  const unknown = Object.keys(given.output).filter(
    (name) => !settingNames.includes(name) && name !== '$schema',
  );
  const result = v.safeParse(settingsSchema, given.output);
  const issues = result.issues ?? [];
  const wrong = new Set(issues.map(settingOf));
  const sound = Object.fromEntries(Object.entries(given.output).filter(([name]) => !wrong.has(name)));
  return {
    settings: result.success ? result.output : v.parse(settingsSchema, sound),
    problems: [
      ...unknown.map((name) => ({ setting: name, message: noSuchSetting(name) })),
      ...issues.map((issue) => ({
        setting: settingOf(issue),
        message: sentence(
          'The setting {0} {1}; the default is used.',
          v.getDotPath(issue) ?? '',
          problemOf(issue),
        ),
      })),
    ],
  };
}

/** Names the setting that was meant, where one differs by a letter or two. */
function noSuchSetting(name: string): Sentence {
  const near = settingNames.find((known) => editDistance(known.toLowerCase(), name.toLowerCase()) <= 2);
  return near === undefined
    ? sentence('There is no setting {0}.', name)
    : sentence('There is no setting {0}. Did you mean {1}?', name, near);
}

function settingOf(issue: v.BaseIssue<unknown>): string {
  return (v.getDotPath(issue) ?? '').split('.')[0] ?? '';
}

function setting<const Schema extends v.GenericSchema>(
  schema: Schema,
  initial: v.InferInput<Schema>,
  doc: string,
) {
  return v.optional(v.pipe(schema, v.description(doc)), initial);
}

function problemOf({ message }: v.BaseIssue<unknown>): Sentence {
  return /^must /.test(message) ? sentence(message) : sentence('is not valid ({0})', message);
}
