import { daysBetween } from '../calendar.ts';
import { fold } from '../text.ts';
import { givenBy } from './eventTime.ts';
import { type Evidence, evidenceIn, isOutcome, isOwnSubject, kindOf, plainly } from './kinds.ts';
import { movedIfPrevented, withChanges } from './meetingChanges.ts';
import { wasMet } from './meetingCues.ts';
import type { CalendarEvent, Message } from './message.ts';
import { isMoveAsked, isOutcomeDoubtful } from './outcomeDoubt.ts';
import { type Passage, passageOf, wordsAt } from './passages.ts';
import type { Found, MessageKind, Words } from './reading.ts';
import { scheduleIn } from './schedule.ts';
import type { View } from './view.ts';
import { whensIn } from './whens.ts';

/** What kind of message it is: by its calendar where it has one, else by its words. */
export function kindIn({
  message,
  event,
  languages,
  titles,
  bodies,
  dates,
  sender,
}: View): Found<MessageKind> {
  if (event) {
    const method = event.method === '' ? 'PUBLISH' : event.method;
    const changes = event.sequence > 0 ? `, SEQUENCE ${event.sequence}` : '';
    const kind = kindOfEvent(event);
    const isInvited = kind === 'invitation' || kind === 'update';
    const moved = isInvited ? saidToMove([...titles, ...bodies]) : undefined;
    if (moved) return { value: 'update', certainty: 'certain', words: moved };
    return givenBy('METHOD', `METHOD ${method}${changes}`, kind);
  }
  const subjects = titles.filter(({ text }) => isOwnSubject(text));
  // `The Second Round Club` is called so.
  const house = ` ${fold(sender?.name ?? '')} `;
  const said = evidenceIn([...subjects, ...bodies], languages).filter(
    ({ words }) => !(/\s/.test(words.text) && house.includes(` ${fold(words.text)} `)),
  );
  const isPersonal = bodies.some(({ flat }) => process.test(flat));
  // An hour alone is no invitation where words lean to a refusal: the sender may only want to talk.
  const isLeaning = said.some(({ kind, weight }) => kind === 'rejection' && weight >= 2);
  const times = meetingTimes(bodies, dates, !isLeaning && (isPersonal || said.some(isMeeting)));
  const dated = times.length > 0 ? withoutNamedRounds(said, message) : said;
  const changes = { bodies, languages, dates };
  const evidence = withChanges(
    withoutCancelled(
      [
        ...(isSlotNamed(bodies, dates) ? dated.map((one) => asNamed(one, message)) : dated),
        ...times,
        ...questionsIn(bodies),
      ],
      message,
    ),
    changes,
  );
  const first = bodies[0] ?? passageOf('subject', message.subject);
  const otherwise = wordsAt(first, { start: 0, end: Math.min(first.text.length, 80) });
  const idle = evidence.find(({ kind, isPlain }) => kind === 'none' && isPlain);
  const isDecided = evidence.some(({ kind, isPlain }) => isPlain && isOutcome(kind));
  if (message.isAutomaticReply || (message.isBulk && idle && !isDecided)) {
    return { value: 'none', certainty: 'certain', words: idle?.words ?? otherwise };
  }
  const kind = movedIfPrevented(
    furtherIfMet(
      kindOf(evidence, otherwise),
      times.length > 0 && !isSlotNamed(bodies, dates),
      bodies,
      languages,
    ),
    changes,
  );
  // What many get invites to more than interviews.
  const isPublic = message.isBulk && ['invitation', 'question', 'reschedule'].includes(kind.value);
  if (isPublic && !isPersonal) return { ...kind, value: 'none', certainty: 'likely' };
  // A newsletter sounds like good news, too: no outcome comes out of it without a question.
  const isLikely =
    (message.isBulk && isOutcome(kind.value)) ||
    isOutcomeDoubtful(kind, bodies, dates) ||
    (kind.value === 'next-round' && isDayNamed(bodies, dates)) ||
    (kind.value === 'reschedule' && isHourLeft(bodies, dates)) ||
    (times.length === 0 && isMoveAsked(kind, bodies));
  return isLikely ? { ...kind, certainty: 'likely' } : kind;
}

/** Words of an application. */
const process =
  /interview|application|candida|bewerb|vorstellungs|entretien|recrut|entrevista|selecc|vaga|(?<!\p{L})(?:role|position|vacancy|stelle|poste|puesto|posición|vacante|posição|proceso|processo|cv|résumé|lebenslauf|currículum|currículo)(?!\p{L})|面接|面談|選考|応募/iu;

const isMeeting = ({ kind, isPlain }: Evidence): boolean =>
  isPlain && (kind === 'invitation' || kind === 'next-round');

/** `We have to cancel your interview on 3 December at 14:00`: the meeting that is spoken of beside such words is the one that is off. */
function withoutCancelled(evidence: readonly Evidence[], { text, subject }: Message): readonly Evidence[] {
  const off = evidence.filter(({ kind, isPlain }) => kind === 'cancellation' && isPlain);
  const isOff = ({ words: { place, range } }: Evidence) =>
    off.some(({ words }) => {
      if (words.place !== place) return false;
      const between = (place === 'subject' ? subject : text).slice(
        Math.min(range.end, words.range.end),
        Math.max(range.start, words.range.start),
      );
      return between.length <= 80 && !clauseEnd.test(between);
    });
  return evidence.filter((one) => one.kind !== 'invitation' || !isOff(one));
}

/** `Second interview - Analytics Engineer`, in a subject or behind a label: a round that has its time is called so, and nobody says that one got there. */
function withoutNamedRounds(evidence: readonly Evidence[], { text, subject }: Message): readonly Evidence[] {
  const isNamed = ({ kind, words: { place, range } }: Evidence) => {
    if (kind !== 'next-round') return false;
    const own = place === 'subject' ? subject : text;
    const line = own.slice(own.lastIndexOf('\n', range.start - 1) + 1, range.end);
    return namedRound.test(line) && (place === 'subject' || /^[\s*•-]*\p{L}[\p{L} ]{1,20}[:：]/u.test(line));
  };
  const left = evidence.filter((one) => !isNamed(one));
  return left.some((one) => isMeeting(one) && one.kind === 'next-round') ? evidence : left;
}

/** Whether one time is named, and none is to be chosen. */
function isSlotNamed(bodies: readonly Passage[], dates: View['dates']): boolean {
  const { starts } = scheduleIn(bodies, dates, 'none');
  return starts.length === 1 && starts[0]?.value.time !== undefined;
}

/** Whether one day is named on which a meeting may be: who is invited to it, is told more than that they got there. */
function isDayNamed(bodies: readonly Passage[], dates: View['dates']): boolean {
  return scheduleIn(bodies, dates, 'next-round').starts.length === 1;
}

/** Whether a move names an hour of a day to come, and none is read as its new one: it is then not sure that it has none. */
function isHourLeft(bodies: readonly Passage[], dates: View['dates']): boolean {
  const whens = bodies.flatMap((passage) => whensIn(passage, dates, 'reschedule'));
  const isToCome = whens.some(
    ({ day: { readings }, time, use }) =>
      time !== undefined &&
      use === 'old' &&
      readings.length > 0 &&
      readings.every((date) => daysBetween(dates.written?.date ?? date, date) > 0),
  );
  return isToCome && scheduleIn(bodies, dates, 'reschedule').starts.length === 0;
}

/** Who is invited to a time of a further round is invited: that it is a further one only names it, and is no news that they got there. */
function asNamed(evidence: Evidence, { text, subject }: Message): Evidence {
  const { kind, words } = evidence;
  const isNamed = roundName.test(words.text.trim()) || offering.test(words.text);
  if (kind !== 'next-round' || !isNamed) return evidence;
  const own = words.place === 'subject' ? subject : text;
  const isPassed = passed.test(own.slice(Math.max(0, words.range.start - 30), words.range.end));
  return isPassed ? evidence : { ...evidence, kind: 'invitation' };
}

/** A meeting may be offered like a post: `we are pleased to offer you a second interview`. */
const offering = /(?<!\p{L})(?:offer|bieten|biete|anbiet|anzubiet|propos|ofrec|oferec)\p{L}*/iu;

/** Before the name of a round, that somebody got there. */
const passed =
  /(?<!\p{L})(?:passed|through|cleared|made it|progress\p{L}*|advanc\p{L}*|proceed\p{L}*|mov(?:e|ed|ing)|passou|avançou|aprovad[oa]|pasaste|pasado|superado|aprobad[oa]|réussi|retenue?|passée?|bestanden|weiter)(?!\p{L})/iu;

/** The name of a round, or that somebody is on a list. */
const roundName =
  /(?:^|(?<!\p{L}))(?:(?:next|second|third|final|last|2nd|3rd)[ -](?:and final )?\p{L}+|(?:round|stage) (?:two|three|[23])|(?:(?:that )?(?:you (?:are|have been|'ve been|'re) )?short-?listed?(?: for)?)|(?:nächste|zweite|dritte|letzte|finale|weitere)\p{L}{0,2}\s\p{L}+|(?:Zweit|Folge|Abschluss|Final)gespräch\p{L}*|Hospitation|Probearbeit\p{L}*|Probetag|Schnuppertag|(?:prochain|deuxième|second|troisième|dernier|dernière|final)e?\s\p{L}+|(?:segund|tercer|terceir|últim|próxim|siguiente|final)[oa]?\s\p{L}+|(?:entretien|entrevista|etapa|ronda|fase)\sfinale?|(?:\p{L}+ to )?welcome you)(?: (?:for|of|with))?$/iu;

/** A line up to the name of a round, with nothing before it that would say more. */
const namedRound =
  /^(?:[\s*•-]*\p{L}[\p{L} ]{1,20}[:：])?(?:[^:|–—-]{1,60}[:|–—-])*\s*(?:your |the |a |ihre? |ihr |votre |tu |sua )?(?:next|second|third|final|last|2nd|3rd|nächste\p{L}*|zweite\p{L}*|dritte\p{L}*|letzte\p{L}*|finale\p{L}*|deuxième|seconde?|troisième|dernière?|dernier|segund[oa]|tercer[oa]?|terceir[oa]|últim[oa]|próxim[oa])\s\p{L}+(?:\s\p{L}+)?$|^(?:[^:|–—-]{1,60}[:|–—-])*\s*(?:Zweit|Folge|Final)gespräch\p{L}*$/iu;

const clauseEnd = /[.!?;\n。]|,(?! \d)|(?<!\p{L})(?:and|but|so|und|aber|et|mais|y|pero|e|mas)(?!\p{L})/iu;

/** A day and an hour still to come, by which nothing is due, speak of a meeting; alone they may be those of anything. */
function meetingTimes(
  bodies: readonly Passage[],
  dates: View['dates'],
  isPlain: boolean,
): readonly Evidence[] {
  const { starts } = scheduleIn(bodies, dates, 'none');
  const timed = starts.filter(({ value }) => value.time !== undefined);
  const isSure = isPlain || timed.length > 1;
  return timed
    .slice(0, 1)
    .map(({ words }) => ({ kind: 'invitation', isPlain: isSure, weight: isSure ? plainly : 1, words }));
}

/** Whoever was met before and gets times to choose from has got further: which of the two the message tells is asked. */
function furtherIfMet(
  kind: Found<MessageKind>,
  isChosen: boolean,
  bodies: readonly Passage[],
  languages: View['languages'],
): Found<MessageKind> {
  if (kind.value !== 'invitation' || !isChosen) return kind;
  const isMet = bodies.some(({ flat }) => languages.some((words) => wasMet(flat.slice(0, 200), words)));
  return isMet ? { ...kind, value: 'next-round', certainty: 'likely', others: ['invitation'] } : kind;
}

/** Several questions to the reader, with nothing else said plainly, are what a message is for. */
function questionsIn(bodies: readonly Passage[]): readonly Evidence[] {
  const asked = bodies.flatMap((passage) =>
    [...passage.flat.matchAll(toReader)].map(
      (found): Evidence => ({
        kind: 'question',
        isPlain: false,
        weight: 1,
        words: wordsAt(passage, { start: found.index, end: found.index + found[0].length }),
      }),
    ),
  );
  return asked.length > 1 ? asked.slice(0, mostQuestions) : [];
}

const mostQuestions = 3;

/** A sentence that asks the reader, also without its mark, as people type it on a phone. */
const toReader =
  /(?<!\p{L})(?:how (?:much|many|soon|long)|when|where|what(?: \p{L}+)?|which \p{L}+) (?:can|could|do|are|would|will|is) your?(?!\p{L})[^.!?\n]{0,80}|[^.!?\n]{0,100}(?<!\p{L})(?:your?|Sie|Ihre?n?|du|dein\p{L}*|vous|votre|vos|tu|te|ton|ta|usted|su|sus|você|sua|seu)(?!\p{L})[^.!?\n]{0,80}\?/giu;

/** Programs that publish a calendar with every mail say in words that it takes the place of another: `Your event has been rescheduled`. */
function saidToMove(passages: readonly Passage[]): Words | undefined {
  for (const passage of passages) {
    const isTitle = passage.place === 'subject' || passage.place === 'SUMMARY';
    const found = (isTitle ? movedTitle : movedText).exec(passage.flat);
    if (found) return wordsAt(passage, { start: found.index, end: found.index + found[0].length });
  }
  return undefined;
}

const movedTitle =
  /^\s*(?:updated|rescheduled|moved|new time|aktualisiert|verschoben|geändert|neuer termin|modifié|mis à jour|reporté|reprogramad[oa]|actualizad[oa]|reagendad[oa]|remarcad[oa]|atualizad[oa])(?=[\s:])/iu;

const movedText =
  /(?:(?:event|interview|meeting|call|appointment)[^.!?\n]{0,80} (?:has been|was) (?:rescheduled|moved)|(?:former|previous|original|old) (?:date|time)|wurde verschoben|(?:a été|est) (?:déplacé|reporté|reprogrammé)|(?:ha sido|fue|se ha) (?:reprogramad[oa]|reagendad[oa])|foi (?:reagendad[oa]|remarcad[oa]))/iu;

function kindOfEvent({ method, isCancelled, sequence }: CalendarEvent): MessageKind {
  if (method === 'CANCEL' || isCancelled) return 'cancellation';
  if (method === 'COUNTER') return 'reschedule';
  // The answers of guests go to whoever invites.
  if (method === 'REPLY' || method === 'REFRESH' || method === 'DECLINECOUNTER') return 'none';
  return sequence > 0 && method === 'REQUEST' ? 'update' : 'invitation';
}
