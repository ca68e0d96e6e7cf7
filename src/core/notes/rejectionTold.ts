/** In UTF-16 units: who writes more than this in one line tells of something else, too. */
const longestLine = 200;

/** What may stand before the words: a mark, `Update 29 Nov:`, `Sa 28.11.:`, `2026-11-29 -`. */
const before = String.raw`^[^\p{L}\p{N}\n]*(?:(?:update|edit|ps|later|nachtrag|mise à jour|actualización|atualização)?[^\p{L}\n]{0,3}(?:(?:on )?(?:\p{L}{2,9}\.? ){0,2}\d[\d./-]{0,9}(?:\.| \p{L}{3,9}\.?)?(?: \d{4})?)?[*_]{0,3}\s*[:–—-]+[*_]{0,3}\s*)?(?:\d{1,2}月\d{1,2}日[にの、,]?\s*)?`;

/** The ways in which people note that the answer was no, in the languages of letters. */
const told = String.raw`(?:(?:got (?:a |the |my |their )?)?(?:rejection|rejected)(?! (?:by|from|at) (?:me|my)\b| rates?\b| of\b)|(?:they |she |he )?(?:said no\b(?! to)|turned me down|passed on me|went with (?:someone|somebody|another)|chose (?:someone|somebody|another)|didn['’]t (?:get|want) (?:it|me)\b)|no offer\b|absage(?! an )|(?:haben |hat |wurde )?abgesagt|refus(?:ée?)?(?= *(?:$|[,.:;(!–—-]|par\b|reçu|hier))|réponse négative|me (?:rechazaron|dijeron que no)|rechazad[oa]|não fui (?:aprovad|selecionad|escolhid)[oa]|recusad[oa]|reprovad[oa]|お見送り|不採用)`;

/** The same wherever it stands in a line: `long email from Margot, they've gone with someone`. */
const toldWithin =
  /(?:(?<!\p{L})(?:they|he|she)(?:['’]ve|['’]s| have| has)? (?:gone|went)|(?:^|[.;,:] )(?:gone|went)) with (?:someone|somebody|another|(?:an? |the )?["“']?(?:internal|other|different|stronger)|["“']?internal)(?!\p{L})/iu;

/** What somebody answered on a day: `19/11 – Tariq: no, need someone for nights`. */
const answeredNo = /^\P{L}{0,3}\d{1,2}[/.]\d{1,2}\P{L}{1,8}\p{Lu}\p{L}+: no\b\s*(?:[,.!;–—-]|$)/u;

const line = new RegExp(`${before}${told}`, 'iu');

/** What makes such a line one about somebody or something else, or about what may come. */
const elsewhere =
  /\?|(?<!\p{L})(?:if|unless|afraid|worr(?:y|ied)|fear|before|last (?:year|time)|years? ago|other|others|previous(?:ly)?|wenn|falls|angst|si|se|peur|miedo|medo)(?!\p{L})/iu;

/** Whether a line of notes says that they said no: `Update 29 Nov: rejection, by email`, `Absage am 19.`. */
export function tellsOfRejection(notes: string): boolean {
  return notes
    .split('\n')
    .some(
      (one) =>
        one.length <= longestLine &&
        [line, toldWithin, answeredNo].some((says) => says.test(one.trim())) &&
        !elsewhere.test(one),
    );
}

/** `[[Acme]] no`, `**Acme**: nope`, `Acme: no`. */
const namedNo = /(?:\]\]|\*\*|(?<=^[\s*-]{0,6}\p{Lu}[\p{L} &'’.-]{1,40}))\s*[:–—-]?\s*no(?:pe)?[.!]*$/u;

/** Whether a line of a diary, or a sentence of it, says that somebody said no: `monday - rejection from Acme`, `bad day. [[Acme]] no.` */
export function saysNoOfOne(text: string): boolean {
  return text
    .split(/(?<=[.!])\s+|\s[–—-]\s/u)
    .some((part) => tellsOfRejection(part) || (namedNo.test(part.trim()) && !elsewhere.test(part)));
}
