import type { Random } from './random.ts';

/** A day of the calendar. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const toUtc = ({ year, month, day }: Day) => Date.UTC(year, month - 1, day);

/** The day so many days later. */
function addDays(day: Day, days: number): Day {
  const moved = new Date(toUtc(day) + days * 86_400_000);
  return { year: moved.getUTCFullYear(), month: moved.getUTCMonth() + 1, day: moved.getUTCDate() };
}

interface Words {
  readonly weekdays: readonly string[];
  readonly shortWeekdays: readonly string[];
  readonly months: readonly string[];
  readonly shortMonths: readonly string[];
  /** Forms of a date: `W` weekday, `w` short, `D` day, `d` two digits, `O` ordinal, `M` month, `m` short, `N` `n` its number, `Y`, `y`. */
  readonly forms: readonly string[];
  /** Forms that say a weekday only. */
  readonly weekdayForms: readonly string[];
  /** Sentences that say when the interview took place. */
  readonly sentences: readonly string[];
  /** Sentences about the interview that take a weekday only. */
  readonly weekdaySentences: readonly string[];
}

const split = (text: string) => text.split(' ');

export const dateWords: Readonly<Record<string, Words>> = {
  en: {
    weekdays: split('Monday Tuesday Wednesday Thursday Friday Saturday Sunday'),
    shortWeekdays: split('Mon Tue Wed Thu Fri Sat Sun'),
    months: split('January February March April May June July August September October November December'),
    shortMonths: split('Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'),
    forms: [
      'W D M',
      'W, D M',
      'W, M D',
      'W M D',
      'W the O',
      'W, the O of M',
      'W O M',
      'W, O M Y',
      'W, M D, Y',
      'w D m',
      'w, m D',
      'W (D M)',
      'M D',
      'D M',
      'D M Y',
      'M D, Y',
      'the O of M',
      'O M',
      'M O',
      'm D',
      'D m',
      'D m.',
      'm. D',
      'Y-n-d',
      'd.n.Y',
      'the O',
      'W, D m Y',
    ],
    weekdayForms: ['W', 'w', 'W morning', 'W afternoon', 'last W'],
    sentences: [
      'Thank you for the interview on {}.',
      'Thank you very much for taking the time to meet me on {}.',
      'Thanks for the chat on {}, which I enjoyed.',
      'It was a pleasure to meet you on {}.',
      'We met on {} to talk about the role.',
      'When we spoke on {}, you told me how the team works.',
      'On {}, you were kind enough to show me around.',
      'Thank you for seeing me at your office, and for the patience with which you answered every one of my questions about the role, the team and its plans, on {}.',
      'I enjoyed our conversation of {} very much.',
      'I wanted to write after our meeting on {} and say thank you.',
      'I am writing about my interview on {}.',
      'I interviewed with you on {}.',
      'Since our call on {} I have been thinking about the first weeks.',
      '{} was a very good day for me, and I would like to thank you for the interview.',
      'Many thanks for having me on {}.',
      'I appreciated your time on {}.',
      'You interviewed me on {} and asked how I would begin.',
      'It was good to talk with you on {}.',
      'Thank you for {}.',
    ],
    weekdaySentences: [
      'Thank you for the interview on {}.',
      'Thank you for your time on {}.',
      'It was a pleasure to meet you on {}.',
      'When we spoke on {}, you told me how the team works.',
      'I enjoyed our conversation on {} very much.',
      'Thank you for {}.',
      'Thanks again for meeting with me on {}.',
      'Thank you for seeing me at your office, and for the patience with which you answered every one of my questions, on {}.',
      'I wanted to write after our meeting on {} and say thank you.',
    ],
  },
  de: {
    weekdays: split('Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag'),
    shortWeekdays: split('Mo. Di. Mi. Do. Fr. Sa. So.'),
    months: split('Januar Februar März April Mai Juni Juli August September Oktober November Dezember'),
    shortMonths: split('Jan. Feb. März Apr. Mai Juni Juli Aug. Sept. Okt. Nov. Dez.'),
    forms: [
      'W, dem D. M',
      'W, den D. M',
      'W, D. M',
      'D. M',
      'D. M Y',
      'd.n.',
      'd.n.Y',
      'W, d.n.',
      'W, dem d.n.Y',
      'D. m',
      'w, d.n.',
      'W, dem D. M Y',
    ],
    weekdayForms: ['W', 'W', 'vergangenen W', 'W Vormittag', 'Wnachmittag'],
    sentences: [
      'Vielen Dank für das Gespräch am {}.',
      'Ich danke Ihnen herzlich für das Vorstellungsgespräch am {}.',
      'Am {} haben Sie sich viel Zeit für mich genommen.',
      'Es hat mich gefreut, Sie am {} kennenzulernen.',
      'Unser Gespräch vom {} hat mir sehr gefallen.',
      'Danke, dass ich am {} bei Ihnen sein durfte.',
    ],
    weekdaySentences: [
      'Vielen Dank für das Gespräch am {}.',
      'Am {} haben Sie sich viel Zeit für mich genommen.',
      'Es hat mich gefreut, Sie am {} kennenzulernen.',
      'Danke für das angenehme Vorstellungsgespräch am {}.',
    ],
  },
  fr: {
    weekdays: split('lundi mardi mercredi jeudi vendredi samedi dimanche'),
    shortWeekdays: split('lun. mar. mer. jeu. ven. sam. dim.'),
    months: split('janvier février mars avril mai juin juillet août septembre octobre novembre décembre'),
    shortMonths: split('janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.'),
    forms: ['W D M', 'W D M Y', 'D M', 'D M Y', 'W d/n', 'd/n/Y', 'D m', 'W D m'],
    weekdayForms: ['W', 'W dernier', 'W matin', 'W après-midi'],
    sentences: [
      'Merci pour notre entretien du {}.',
      "Je vous remercie de m'avoir reçue le {}.",
      "Je tenais à vous remercier pour l'entretien que vous m'avez accordé le {}.",
      "J'ai été ravi de vous rencontrer le {}.",
      'Lors de notre échange du {}, vous avez parlé de votre équipe.',
      'Le {}, vous avez pris le temps de me faire visiter les lieux.',
    ],
    weekdaySentences: [
      'Merci pour notre entretien de {}.',
      "Je vous remercie de m'avoir reçue {}.",
      "J'ai été ravi de vous rencontrer {}.",
    ],
  },
  es: {
    weekdays: split('lunes martes miércoles jueves viernes sábado domingo'),
    shortWeekdays: split('lun mar mié jue vie sáb dom'),
    months: split('enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'),
    shortMonths: split('ene feb mar abr may jun jul ago sept oct nov dic'),
    forms: ['W D de M', 'W, D de M', 'D de M', 'D de M de Y', 'W D de M de Y', 'd/n/Y', 'W d/n'],
    weekdayForms: ['W', 'W pasado', 'W por la mañana'],
    sentences: [
      'Gracias por la entrevista del {}.',
      'Le agradezco mucho el tiempo que me dedicó el {}.',
      'Fue un placer conocerle el {}.',
      'En nuestra conversación del {} me habló de su equipo.',
      'Muchas gracias por recibirme el {}.',
    ],
    weekdaySentences: [
      'Gracias por la entrevista del {}.',
      'Fue un placer conocerle el {}.',
      'Muchas gracias por recibirme el {}.',
    ],
  },
};

function ordinal(day: number): string {
  const end = day % 100 >= 11 && day % 100 <= 13 ? 'th' : (['th', 'st', 'nd', 'rd'][day % 10] ?? 'th');
  return `${day}${end}`;
}

/** A day in one of the forms; `weekdayOf` is the day whose weekday it says. */
export function writeDay(form: string, language: string, day: Day, weekdayOf: Day = day): string {
  const words = dateWords[language];
  if (!words) throw new Error(language);
  const weekday = (new Date(toUtc(weekdayOf)).getUTCDay() + 6) % 7;
  const values: Readonly<Record<string, string>> = {
    W: words.weekdays[weekday] ?? '',
    w: words.shortWeekdays[weekday] ?? '',
    D: String(day.day),
    d: String(day.day).padStart(2, '0'),
    O: ordinal(day.day),
    M: words.months[day.month - 1] ?? '',
    m: words.shortMonths[day.month - 1] ?? '',
    n: String(day.month).padStart(2, '0'),
    Y: String(day.year),
  };
  return form.replace(
    /(?<![a-zA-Zé])[WwDdOMmnY](?![a-zA-Z])|(?<![a-zA-Z])W(?=nachmittag)/g,
    (letter) => values[letter] ?? letter,
  );
}

/** Another day near this one, which the letter may not mean: a day, a week, a month off, or two digits the other way round. */
export function anotherDay(day: Day, random: Random): Day {
  const moved = addDays(day, random.pick([-10, -7, -3, -2, -1, 1, 2, 3, 7, 10, 31, -30]));
  return moved;
}
