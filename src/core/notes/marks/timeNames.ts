/** How a language says days. */
export interface TimeNames {
  /** January first, each with its short forms; none where months go by number. */
  readonly months: readonly string[];
  /** Monday first. */
  readonly weekdays: readonly string[];
  readonly today: string;
  readonly tomorrow: string;
  readonly dayAfter: string;
  readonly thisWeek: string;
  readonly nextWeek: string;
  /** Before a month or a week. */
  readonly early: string;
  readonly middle: string;
  readonly late: string;
  /** The end of the month that it is. */
  readonly endOfMonth: string;
  /** So many days from now; a group `n` in it is their number, in digits or in words. */
  readonly withinDays: string;
  /** So many weeks from now, and so many days on which people work; with the same group. */
  readonly withinWeeks: string;
  readonly workingDays: string;
  /** Behind a weekday: the one a week after the next. */
  readonly inAWeek: string;
  /** A week by its number in the year; a group `w` in it is that number. */
  readonly numberedWeek?: string;
  /** After a week: `la semana que viene`. */
  readonly afterNext: string;
  /** What stands before the number of a day alone: `el 27`, `le 2`; a group `d` in it is that number. */
  readonly dayOfMonth: string;
}

/** Days in German. */
export const germanTimes: TimeNames = {
  months: [
    'jan(?:uar)?|jae?nner',
    'feb(?:ruar)?|feber',
    'mae?rz',
    'apr(?:il)?',
    'mai',
    'juni?',
    'juli?',
    'aug(?:ust)?',
    'sept?(?:ember)?',
    'okt(?:ober)?',
    'nov(?:ember)?',
    'dez(?:ember)?',
  ],
  weekdays: [
    'montag|mo|maentig|mae?ntig',
    'dienstag|di|zischtig',
    'mittwoch|mi|mittwuch',
    'donnerstag|do|donnschtig',
    'freitag|fr|fritig|freidog',
    'samstag|sonnabend|sa|samschtig',
    'sonntag|so|sunntig',
  ],
  today: 'heute?(?: abend)?|hue?t',
  tomorrow: 'morgen|morn',
  dayAfter: 'ue?bermorgen',
  thisWeek: '(?:diese|die|dere) woche|(?:ende )?(?:d\\.|der) woche|wochenende',
  nextWeek:
    'nae?\\.? wo\\.?|(?:nae?chste|kommende|nae?chschti) woche|(?:anfang |mitte |ende |im laufe? )?(?:der )?nae?chste[nr] woche',
  early: 'anfang(?:s)?|beginn',
  middle: 'mitte',
  late: 'ende',
  endOfMonth: 'ende (?:des |dieses |vom |d\\. )?monats?|monatsende',
  afterNext: 'ue?bernae?chste woche',
  dayOfMonth: '(?:am|bis(?: zum)?|vor dem|zum) (?<d>\\d{1,2})\\.',
  withinDays:
    '(?:innerhalb (?:von )?|binnen |innert |in (?:den nae?chsten |etwa |ca\\. |rund )?|in spae?testens |spae?testens in )(?<n>\\d{1,2}|drei|vier|fue?nf|sechs|sieben|acht|zehn|vierzehn) tage?n?',
  withinWeeks:
    '(?:innerhalb (?:von )?|binnen |innert |in (?:den nae?chsten |etwa |ca\\. |rund )?|in spae?testens |spae?testens in )(?<n>\\d|einer|ein(?:er)? bis zwei|1-2|zwei(?: bis drei)?|drei|vier) wochen?',
  workingDays: '(?<n>\\d{1,2}|drei|vier|fue?nf|acht|zehn|zwei) (?:arbeits|werk)tage?n?',
  inAWeek: '(?:in (?:einer|1) woche|in (?:acht|8) tagen|ue?ber acht tage|ue?ber eine woche)',
  numberedWeek: 'kw ?(?<w>\\d{1,2})',
};

/** Days in French. */
export const frenchTimes: TimeNames = {
  months: [
    'janv(?:ier)?',
    'fevr?(?:ier)?',
    'mars',
    'avr(?:il)?',
    'mai',
    'juin',
    'juil(?:let)?',
    'aout',
    'sept?(?:embre)?',
    'oct(?:obre)?',
    'nov(?:embre)?',
    'dec(?:embre)?',
  ],
  weekdays: ['lundi|lun', 'mardi', 'mercredi|mer', 'jeudi|jeu', 'vendredi|ven', 'samedi|sam', 'dimanche|dim'],
  today: "aujourd'hui|ce soir|dans la journee",
  tomorrow: 'demain',
  dayAfter: 'apres-demain',
  thisWeek: "(?:cette|dans la|d'ici la fin de la|fin de) semaine",
  nextWeek: '(?:la )?semaine (?:prochaine|pro)|(?:debut|milieu|fin) de semaine prochaine',
  early: 'debut|premiere semaine de',
  middle: 'mi-?|milieu',
  late: 'fin',
  endOfMonth: 'fin (?:du|de ce|de) mois|fin mois',
  afterNext: "(?:la )?semaine d'apres|dans deux semaines|dans 2 semaines|dans quinze jours|sous quinzaine",
  dayOfMonth: "(?:le|au|pour le|avant le|d'ici le|au plus tard le) (?<d>\\d{1,2})(?:er)?",
  withinDays:
    "(?:dans|sous|endeans|d'ici|avant|en) (?:les |l'espace de |environ )?(?<n>\\d{1,2}|trois|cinq|sept|huit|dix|quinze) (?:prochains )?(?:jours|j)(?! ouvr)",
  withinWeeks:
    "(?:dans|sous|endeans|d'ici|avant|en) (?:les |environ )?(?<n>une|deux|trois|quatre|\\d)(?: (?:a|ou) (?:deux|trois|2|3))? (?:prochaines )?(?:semaines?|sem\\.?)",
  workingDays: '(?<n>\\d{1,2}|trois|cinq|huit|dix) jours? ouvr(?:e|able)s?',
  inAWeek: 'en huit|dans (?:une|1) semaine',
};

/** Days in Spanish. */
export const spanishTimes: TimeNames = {
  months: [
    'ene(?:ro)?',
    'feb(?:rero)?',
    'mar(?:zo)?',
    'abr(?:il)?',
    'mayo',
    'jun(?:io)?',
    'jul(?:io)?',
    'ago(?:sto)?',
    'sep?t?(?:iembre)?|setiembre',
    'oct(?:ubre)?',
    'nov(?:iembre)?',
    'dic(?:iembre)?',
  ],
  weekdays: [
    'lunes|lun',
    'martes',
    'miercoles|mie',
    'jueves|jue',
    'viernes|vie',
    'sabado|sab',
    'domingo|dom',
  ],
  today: 'hoy',
  tomorrow: 'manana(?: mismo)?(?<!la manana)(?<!en la manana)',
  dayAfter: 'pasado manana',
  thisWeek: '(?:esta|en la) semana|fin(?:es)? de semana',
  nextWeek: '(?:la )?(?:proxima semana|semana (?:que|q) (?:viene|entra)|semana proxima|semana entrante)',
  early: '(?:a )?(?:principios|inicios|comienzos) de|primeros (?:dias )?de',
  middle: '(?:a )?mediados de',
  late: '(?:a )?(?:finales|fines) de|fin de',
  endOfMonth: 'fin(?:al(?:es)?|es)? (?:del?|de este) mes',
  afterNext: 'en dos semanas|en 2 semanas|en quince dias|(?:la|de la) (?:que|q) viene no[, ]+la otra',
  dayOfMonth: '(?:el|al|para el|antes del|hasta el|dia) (?<d>\\d{1,2})',
  withinDays:
    '(?:en|dentro de|antes de|a) (?:los (?:proximos )?|unos |maximo )?(?<n>\\d{1,2}|tres|cuatro|cinco|seis|siete|ocho|diez|quince) dias(?! (?:habil|labora))',
  withinWeeks:
    '(?:en|dentro de|antes de) (?:las (?:proximas )?|unas |menos de )?(?<n>una|dos|tres|cuatro|\\d)(?: (?:a|o) (?:dos|tres|2|3))? semanas?',
  workingDays: '(?<n>\\d{1,2}|tres|cinco|ocho|diez) dias (?:habiles|laborables|laborales)',
  inAWeek: 'en ocho(?: dias)?|de la otra semana|en una semana',
};

/** Days in Portuguese. */
export const portugueseTimes: TimeNames = {
  months: [
    'jan(?:eiro)?',
    'fev(?:ereiro)?',
    'mar(?:co)?',
    'abr(?:il)?',
    'maio?',
    'jun(?:ho)?',
    'jul(?:ho)?',
    'ago(?:sto)?',
    'set(?:embro)?',
    'out(?:ubro)?',
    'nov(?:embro)?',
    'dez(?:embro)?',
  ],
  weekdays: [
    'segunda|seg',
    'terca|ter',
    'quarta|qua',
    'quinta|qui',
    'sexta|sex',
    'sabado|sab',
    'domingo|dom',
  ],
  today: 'hoje',
  tomorrow: 'amanha(?<!depois de amanha)',
  dayAfter: 'depois de amanha',
  thisWeek: '(?:esta|essa|nessa|nesta) semana(?: ainda)?|fim de semana',
  nextWeek: '(?:na |a )?(?:proxima semana|semana (?:que|q) vem)|semana q vem',
  early: '(?:no )?(?:comeco|inicio) de|(?:no )?(?:comeco|inicio) do mes de',
  middle: '(?:em )?meados de|(?:no )?meio de',
  late: '(?:no )?(?:fim|final) de',
  endOfMonth: '(?:fim|final) (?:do|deste|desse) mes',
  afterNext: 'em duas semanas|em 2 semanas|daqui a (?:duas|2) semanas|em quinze dias',
  dayOfMonth: '(?:dia|ate (?:o )?dia|ate) (?<d>\\d{1,2})',
  withinDays:
    '(?:em|dentro de|daqui a|nos proximos) (?:ate |uns )?(?<n>\\d{1,2}|tres|quatro|cinco|seis|sete|oito|dez|quinze) dias(?! (?:uteis|corridos uteis))',
  withinWeeks:
    '(?:em|dentro de|daqui a) (?:ate |umas )?(?<n>uma|duas|tres|quatro|\\d)(?: (?:a|ou) (?:duas|tres|2|3))? semanas?',
  workingDays: '(?<n>\\d{1,2}|tres|cinco|dez) dias uteis',
  inAWeek: 'da outra semana|em uma semana',
};

/** Days in Japanese. */
export const japaneseTimes: TimeNames = {
  months: [],
  weekdays: ['月曜', '火曜', '水曜', '木曜', '金曜', '土曜', '日曜'],
  today: '今日|本日',
  tomorrow: '明日',
  dayAfter: '明後日|あさって',
  thisWeek: '今週(?:中|末)?',
  nextWeek: '来週(?:中|末)?',
  early: '(?:月|年)?(?:初め|始め|頭|上旬)',
  middle: '中旬|半ば',
  late: '末|下旬',
  endOfMonth: '(?<![\\d月])月内|今月中|今月末|当月中|(?<!\\d)月末',
  afterNext: '再来週',
  dayOfMonth: '(?<![\\d月/])(?<d>\\d{1,2})日(?!間)',
  withinDays: '(?<n>\\d{1,2}|[一二三四五六七八九十])日(?:間)?(?:以内|後|ほど|程度|くらい|ぐらい|前後)',
  withinWeeks: '(?<n>\\d|[一二三四])週間(?:以内|後|ほど|程度|くらい|ぐらい|前後|で|を目安|を目処|をめど)?',
  workingDays: '(?<n>\\d{1,2}|[一二三四五六七八九十])営業日',
  inAWeek: 'の翌週',
};
