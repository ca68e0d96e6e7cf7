import type { PlainDate } from '../calendar.ts';
import { type DateReading, readDate } from '../dateReading.ts';
import { isBlankWord } from '../frontMatter/blankWords.ts';
import type { YamlNode, YamlPair } from '../frontMatter/frontMatter.ts';
import { namedLetters } from '../notes/namedLetters.ts';
import { fold, type Range } from '../text.ts';
import { foldKey } from './fields.ts';
import type { RecordValues } from './recordEdits.ts';

/** One line of an entry's `follow-ups`: what was done about a letter, or that they answered. */
export interface FollowUpRecord {
  /** The kind of letter, as `thank-you`. */
  readonly letter?: string | undefined;
  /** Whose letter; every recipient's where it is absent. */
  readonly to?: string | undefined;
  /** `unknown` where somebody wrote `sent: yes`. */
  readonly sent?: PlainDate | 'unknown' | undefined;
  /** The reason. */
  readonly waived?: string | undefined;
  readonly snoozed?: PlainDate | undefined;
  readonly replied?: PlainDate | undefined;
  /** Who answered. */
  readonly from?: string | undefined;
  /** The day on which the mail came back: it counts as never sent. */
  readonly bounced?: PlainDate | 'unknown' | undefined;
  readonly file?: string | undefined;
  /** Which interview it is about, as written, where the file holds several. */
  readonly interview?: string | undefined;
  /** Where `sent` stands. */
  readonly sentRange?: Range | undefined;
  /** Where `file` stands. */
  readonly fileRange?: Range | undefined;
  readonly range: Range;
}

/** A date in a record, and where it stands. */
export interface RecordDate {
  readonly written: string;
  readonly range: Range;
}

/** Reads a day of a record, and says what is in doubt about it. */
export type ReadDay = (date: RecordDate) => DateReading;

/** Reads `follow-ups` in every form people write. */
export function readRecords(value: YamlNode | undefined, readDay: ReadDay): readonly FollowUpRecord[] {
  if (!value) return [];
  if (value.kind === 'list') return value.items.flatMap((item) => readRecords(item, readDay));
  if (value.kind === 'scalar') {
    const sent = dateOf(value, readDay);
    return sent ? [{ letter: namedLetters.thanks, sent, range: value.range }] : [];
  }
  const isRecord = value.pairs.some(({ key }) => recordKeys.has(fold(key)));
  return isRecord ? [recordOf(value.pairs, value.range, readDay)] : keyedByLetter(value.pairs, readDay);
}

const recordKeys = new Set('letter to sent waived snoozed replied from bounced file interview'.split(' '));

function recordOf(pairs: readonly YamlPair[], range: Range, readDay: ReadDay): FollowUpRecord {
  const field = (name: string) => pairs.find(({ key }) => fold(key) === name)?.value;
  const text = (name: string) => textOf(field(name));
  const date = (name: string) => dateOf(field(name), readDay);
  const letter = text('letter');
  return {
    letter: letter === undefined ? undefined : letterName(letter),
    to: namesIn(field('to')),
    sent: sentOf(field('sent'), readDay),
    waived: text('waived'),
    snoozed: date('snoozed'),
    replied: date('replied'),
    from: namesIn(field('from')),
    bounced:
      sentOf(field('bounced'), readDay) ?? bouncedFor(['reason', 'note', 'status', 'result'].map(text)),
    file: text('file'),
    interview: text('interview'),
    sentRange: field('sent')?.range,
    fileRange: field('file')?.range,
    range,
  };
}

/** What a note on a letter says where its mail came back. */
const bounce =
  /(?<!(?:not|never|n['’]t|nicht|no|pas) )(?:bounced?|undeliver|delivery (?:failed|failure)|mailer-daemon|(?:mail|message|it|letter) came back|returned (?:mail|to sender)|(?:address|mailbox|user|recipient) (?:not found|unknown|full|does not exist|rejected)|unknown (?:address|mailbox|user|recipient)|unzustellbar|zurückgekommen|non remis|non distribu|devuelto|no entregado|rebot|devolvid|não entregue|不達|宛先不明|반송|退信)/iu;

function bouncedFor(notes: readonly (string | undefined)[]): FollowUpRecord['bounced'] {
  return notes.some((note) => note !== undefined && bounce.test(note.slice(0, 500))) ? 'unknown' : undefined;
}

/** `follow-ups: {thank-you: 2026-11-20}`, or `yes` in place of a day. */
function keyedByLetter(pairs: readonly YamlPair[], readDay: ReadDay): readonly FollowUpRecord[] {
  return pairs.flatMap(({ key, value, range }) => {
    const sent = sentOf(value, readDay);
    return sent ? [{ letter: letterName(key), sent, range }] : [];
  });
}

/** THE table of keys that say of one letter that it went out, without case, blanks, `_` and `-`. */
const sentKeys: readonly (readonly [letter: string, keys: readonly string[]])[] = [
  [
    namedLetters.thanks,
    [
      ...[
        'thankyousent',
        'thankyousenton',
        'thankyoudate',
        'thankyousentdate',
        'thankyou',
        'thankyounote',
        'thankyounotesent',
      ],
      ...[
        'thankyouemail',
        'thankyouemailsent',
        'thankyouletter',
        'thankyoulettersent',
        'thankssent',
        'thanked',
        'thankedon',
      ],
      ...[
        'sentthankyou',
        'dankesmail',
        'dankesmailgesendet',
        'dankeschöngesendet',
        'remerciementenvoyé',
        'agradecimientoenviado',
      ],
      ...['agradecimentoenviado', 'お礼メール', '感谢信'],
    ],
  ],
  [
    namedLetters.question,
    [
      ...[
        'followupsent',
        'followupsenton',
        'followupemailsent',
        'followedup',
        'followedupon',
        'checkinsent',
        'checkedin',
      ],
      ...['checkedinon', 'nachgefasst', 'nachgefasstam', 'relancé', 'relancéle', 'relanceenvoyée'],
    ],
  ],
];
const letterByKey = new Map(sentKeys.flatMap(([letter, keys]) => keys.map((key) => [key, letter] as const)));

/** Heads of columns that say of an interview that its thank-you went out, where each row has its own: `TY sent`, `¿Di las gracias?`. */
const thanksHead =
  /^(?:\p{L}{1,8} ){0,2}(?:thanks|thank ?yous?|thanked|danke|dank|bedankt|merci|gracias|thx|agradec\p{L}+|obrigad[oa])(?: \p{L}{1,9}){0,2}$|^ty(?: sent)?$|^(?:wrote|written|mailed|emailed)(?: to)?(?: ?['’]?em| them| her| him)$|^お礼/u;
const longestHead = 30;

/** The head of a column without the marks of a question: `TY sent?`, `¿Di las gracias?`. */
function headOf(key: string): string {
  return key.replace(/^\P{L}+|\P{L}+$/gu, '').toLowerCase();
}

/** Whether the head of a column, or the field of an item, is about a letter that went out. */
export function saysSent({ key }: Pick<YamlPair, 'key'>): boolean {
  const head = headOf(key);
  return letterByKey.has(foldKey(head)) || (head.length <= longestHead && thanksHead.test(head));
}

/** The record that such a cell makes: by its day, else by a mark or by more than that nothing went out. */
export function sentInRow({ key, value }: YamlPair): readonly FollowUpRecord[] {
  const letter = letterByKey.get(foldKey(headOf(key))) ?? namedLetters.thanks;
  const sent =
    value &&
    (sentOf(value, ({ written }) => readDate(written)) ??
      (saysDay.test(textOf(value) ?? '') ? 'unknown' : undefined));
  return sent ? [{ letter, sent, range: value.range }] : [];
}

/** `ya, texted her`, `✉ 6/11`, `y 11/13`, `24 Nov by mail`: that it was done, or a day that went by, its year unsaid. */
const saysDay =
  /送信済|^\P{L}*(?:y|ya|yes|yep|yeah|ja|oui|sí|si|sim)(?!\p{L})|^\P{L}*(?:(?:y|yes|ja|oui|sí|si|sim)\P{L}{1,3})?\P{L}*\d{1,2}(?:[./-]\d{1,2}\.?|(?:st|nd|rd|th)?\.? \p{L}{3,})|^\p{L}{3,} \d{1,2}/iu;

/** The record that a field of its own makes, such as `thank_you_sent: 2026-11-20`; a blank one and `no` are none. */
export function sentByKey({ key, value }: YamlPair, readDay: ReadDay): readonly FollowUpRecord[] {
  const letter = letterByKey.get(foldKey(key));
  const scalar = value?.kind === 'list' && value.items.length === 1 ? value.items[0] : value;
  if (letter === undefined || scalar?.kind !== 'scalar' || isBlankWord(scalar.text)) return [];
  const sent = sentOf(scalar, readDay);
  return sent ? [{ letter, sent, range: scalar.range }] : [];
}

/** `thank-you` of `Thank you` or `thank_you`. */
export function letterName(written: string): string {
  return fold(written).replaceAll(' ', '-');
}

function textOf(value: YamlNode | undefined): string | undefined {
  return value?.kind === 'scalar' ? value.text : undefined;
}

/** A name, or the names of a list: `Dana, Luis`. An unquoted `[[Dana]]` is a list, too. */
function namesIn(value: YamlNode | undefined): string | undefined {
  if (value?.kind !== 'list') return textOf(value);
  return value.items.flatMap((item) => namesIn(item) ?? []).join(', ');
}

/** A word for yes, with more behind it: `yes weds`, `yes, the 20th, to Mark`. */
const yesWithMore =
  /^(?:yes|yep|yeah|done|sent|gone|ja|oui|sí|sim|erledigt|gesendet|✓|✔|✅)(?=[\s,.:;(!–—-])/iu;

/** The day a letter went out; `unknown` where only that it did is written. */
function sentOf(value: YamlNode | undefined, readDay: ReadDay): FollowUpRecord['sent'] {
  return /^(?:yes|true|y|x|done|sent|✓|✔|✅|ja|oui|sí|si|sim|erledigt|gesendet|はい|送信済み?|是|예)\uFE0F?$/iu.test(
    textOf(value) ?? '',
  )
    ? 'unknown'
    : saysMoreThanYes(textOf(value) ?? '')
      ? 'unknown'
      : dateOf(value, readDay);
}

function saysMoreThanYes(written: string): boolean {
  const isUndone = /(?<!\p{L})(?:not|no|never|if|to(?! \p{Lu})|nicht|pas|não)(?!\p{L})/u.test(written);
  return yesWithMore.test(written) && !isUndone;
}

function dateOf(value: YamlNode | undefined, readDay: ReadDay): PlainDate | undefined {
  const written = textOf(value);
  if (
    written === undefined ||
    isBlankWord(written) ||
    !value ||
    /^(?:no|false|n|not yet|nein|non|não|pending|todo|to do|☐|❌)$/iu.test(written)
  )
    return undefined;
  const read = readDay({ written, range: value.range });
  return read.kind === 'date' ? read.value.date : undefined;
}

/** What the tool writes into `follow-ups`; `interview` tells which where a file holds several. */
export type NewRecord = { readonly interview?: string } & (
  | {
      readonly letter: string;
      readonly to?: string | undefined;
      /** `yes` where the day is not known. */
      readonly sent: PlainDate | 'yes';
      readonly file?: string;
    }
  | { readonly letter: string; readonly to?: string | undefined; readonly waived: string }
  | { readonly letter: string; readonly to?: string | undefined; readonly snoozed: PlainDate }
  | { readonly replied: PlainDate; readonly from?: string | undefined }
);

/** The record's names and values as they stand in the file. */
export function recordValues(record: NewRecord): RecordValues {
  return Object.entries(record).flatMap(([name, value]) => {
    const text = value === undefined ? '' : value.toString().replace(/\s+/g, ' ').trim();
    return text === '' ? [] : [[name, text] as const];
  });
}
