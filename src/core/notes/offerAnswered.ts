/** THE table of ways to note that the writer took an offer, by the languages of letters: each stands alone in its sentence, or begins one. */
const taken: readonly string[] = [
  String.raw`(?:I |I['’]m |I['’]ve |I have |we |just |finally |already )*(?:signed(?= *(?:$|[.!,;:(–—-]|it\b|the (?:contract|offer|papers?|letter|pdf)|today|and ))|accepted(?= *(?:$|[.!,;:(–—-]|it\b|the (?:offer|job|post|role)|today|on \d|by (?:phone|mail|e-?mail)))|said yes to (?:the (?:offer|job)|them|it)\b|took the (?:job|offer|post)\b|(?:am |['’]m )?taking (?:the (?:job|offer)|it)(?= *(?:$|[.!]))|handed in my notice|gave (?:my )?notice)`,
  '(?:habe? |hab )?(?:unterschrieben|zugesagt|(?:das angebot )?angenommen)(?= *(?:$|[.!,;]))',
  "(?:j['’]ai |c['’]est )?(?:signé|accepté)(?= *(?:$|[.!,;]))|j['’]ai dit oui",
  '(?:he )?(?:firm(?:é|ado)|acept(?:é|ado))(?= *(?:$|[.!,;]))|(?:les )?dije que sí',
  '(?:já )?(?:assinei|assinado|aceitei|aceite)(?= *(?:$|[.!,;]))|(?:eu )?disse que sim',
  '承諾(?:した|しました|済)|内定承諾',
];

const tells = new RegExp(
  String.raw`(?:^|[.!?)\]:–—][ \t]*|[\n]\W{0,6}|,[ \t])(?:[ \t*_-]*)(?:${taken.join('|')})`,
  'imu',
);
/** What makes such words those of what is still to be, or of others. */
const open =
  /(?<!\p{L})(?:not (?:yet )?(?:signed|accepted)|haven['’]?t|before I|if I|once I|when I|should I|to be|they (?:have )?(?:signed|accepted)|he (?:has )?(?:signed|accepted)|noch nicht|wenn ich|pas encore|si je|todavía|si acepto|ainda não|se eu)(?!\p{L})/iu;

/** Whether notes say that the writer took the offer, in lines that say nothing of what is still to be. */
export function tellsOfTaking(notes: string): boolean {
  return notes.split('\n').some((line) => line.length < longestLine && tells.test(line) && !open.test(line));
}

/** Longer lines, in UTF-16 code units, are pasted. */
const longestLine = 400;
