import { intlDay } from './intlDay.ts';
import type { Address, Language } from './language.ts';

/** How one language without letters of its own greets and closes, in a form that fits any reader. */
interface Row {
  readonly tag: string;
  readonly name: string;
  readonly nobody: string;
  readonly named: string;
  readonly closing: string;
  /** What stands before a day of an interview; without it the day stands in brackets, which needs no case. */
  readonly on?: string;
  /** Whether days go without their weekday, which would need a case. */
  readonly isPlain?: true;
}

/** THE table of the languages whose days and names own templates get right, though the tool has no letters in them. */
const rows: readonly Row[] = [
  {
    tag: 'it',
    name: 'Italian',
    nobody: 'Buongiorno,',
    named: 'Gentile {name},',
    closing: 'Cordiali saluti',
    on: ' di ',
  },
  {
    tag: 'nl',
    name: 'Dutch',
    nobody: 'Goedendag,',
    named: 'Beste {first},',
    closing: 'Met vriendelijke groet,',
    on: ' op ',
  },
  {
    tag: 'pt-PT',
    name: 'European Portuguese',
    nobody: 'Bom dia,',
    named: 'Bom dia, {name},',
    closing: 'Com os melhores cumprimentos,',
  },
  {
    tag: 'pl',
    name: 'Polish',
    nobody: 'Dzień dobry,',
    named: 'Dzień dobry,',
    closing: 'Z poważaniem',
    on: ' ',
    isPlain: true,
  },
  {
    tag: 'sv',
    name: 'Swedish',
    nobody: 'Hej!',
    named: 'Hej {first}!',
    closing: 'Med vänliga hälsningar',
    on: ' ',
  },
  { tag: 'da', name: 'Danish', nobody: 'Hej', named: 'Kære {first}', closing: 'Med venlig hilsen' },
  { tag: 'nb', name: 'Norwegian', nobody: 'Hei,', named: 'Hei, {first}!', closing: 'Med vennlig hilsen' },
  {
    tag: 'fi',
    name: 'Finnish',
    nobody: 'Hei,',
    named: 'Hei {first},',
    closing: 'Ystävällisin terveisin',
    on: ' ',
    isPlain: true,
  },
  {
    tag: 'cs',
    name: 'Czech',
    nobody: 'Dobrý den,',
    named: 'Dobrý den,',
    closing: 'S pozdravem',
    on: ' ',
    isPlain: true,
  },
  {
    tag: 'hu',
    name: 'Hungarian',
    nobody: 'Jó napot kívánok!',
    named: 'Kedves {name}!',
    closing: 'Üdvözlettel:',
  },
  { tag: 'ro', name: 'Romanian', nobody: 'Bună ziua,', named: 'Bună ziua,', closing: 'Cu stimă,' },
  { tag: 'tr', name: 'Turkish', nobody: 'Merhaba,', named: 'Sayın {name},', closing: 'Saygılarımla,' },
  { tag: 'el', name: 'Greek', nobody: 'Καλημέρα σας,', named: 'Καλημέρα σας,', closing: 'Με εκτίμηση,' },
  {
    tag: 'uk',
    name: 'Ukrainian',
    nobody: 'Добрий день!',
    named: 'Добрий день!',
    closing: 'З повагою',
    on: ' ',
    isPlain: true,
  },
  {
    tag: 'ru',
    name: 'Russian',
    nobody: 'Здравствуйте!',
    named: 'Здравствуйте!',
    closing: 'С уважением,',
    on: ' ',
    isPlain: true,
  },
  { tag: 'ko', name: 'Korean', nobody: '채용 담당자님께', named: '{name}님께', closing: '감사합니다.' },
  { tag: 'zh', name: 'Chinese', nobody: '您好：', named: '{name}，您好：', closing: '此致敬礼' },
];

export const others: readonly Language[] = rows.map((row): Language => {
  const address = (salutation: string): Address => ({ salutation, closing: row.closing });
  const named = address(row.named);
  const day: Language['day'] = (date, year) =>
    intlDay(row.tag, date, { weekday: row.isPlain !== true, year });
  const onDay: Language['onDay'] = (date, year) =>
    row.on === undefined ? ` (${day(date, year)})` : `${row.on}${day(date, year)}`;
  return {
    tag: row.tag,
    name: row.name,
    addresses: { nobody: address(row.nobody), familiar: named, she: named, he: named, named },
    titles: { she: '', he: '', unknown: '' },
    titleByPronouns: 'formal',
    pronouns: { she: [], he: [] },
    day,
    onDay,
    ofDay: onDay,
  };
});
