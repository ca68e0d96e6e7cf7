import { namesJob } from '../people/jobWords.ts';
import { datesIn } from './datesInText.ts';
import { diaryHeading } from './headOfNote.ts';
import { stepOf } from './steps.ts';

/** A title without the job behind it: `Acme - Engineer`, `青嵐製作所(品質管理)`. */
export function nameIn(title: string): string {
  const [name = '', ...others] = title.split(/ [-–—|•] |\s*[(（]|, /u);
  return others.length === 0 || (others.length === 1 && !/\d/.test(others[0] ?? ''))
    ? name.replace(/^\P{L}+/u, '').trim()
    : '';
}

/** The company as which a heading can be read: `Acme - Engineer`; undefined where it is something else. */
export function companyOfHeading(title: string): string | undefined {
  return isNameOfCompany(title) ? nameIn(title) : undefined;
}

/** Whether a heading can be the name of a company. */
export function isNameOfCompany(title: string): boolean {
  const name = nameIn(title);
  return (
    /^[\p{Lu}\p{Lo}\d]/u.test(name) &&
    name.length < 60 &&
    stepOf(name) === undefined &&
    datesIn(name).length === 0 &&
    !diaryHeading.test(name) &&
    !namesJob(name) &&
    !noCompany.test(name)
  );
}

/** Titles that name no company. */
export const noCompany =
  /^(?:untitled|new page|jobs?|job .*|(?:page|seite|round|stage|step|phase|part|runde|stufe|étape|etapa|ronda|fase) ?\d+|details?|summary|overview|index|todo|me|log|tracker|application.*|bewerbung(?:en)?|candidatures?|company|firma|general|info(?:rmation)?|conversations?|meetings?|calls?|talks?|contacts?|people|timeline|dates?|key dates|history|schedule|events?|stages?|process|rounds?|interviews?|questions?|links?|resources?|verlauf|termine|ablauf|kontakte|chronologie|historique|cronología|fechas|historial|datas|histórico|inbox|today|tomorrow|nope|archive|done)$/iu;
