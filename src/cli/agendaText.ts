import {
  agendaByState,
  comingInterviews,
  type Evaluation,
  english,
  type Finding,
  type Interview,
  isOwed,
  type Moment,
  metAt,
  type Obligation,
  type ReportHead,
  type State,
  sayMoment,
  sayStart,
  sayTitle,
  sayWhy,
  snoozedUntil,
} from '../core/index.ts';
import { counted, type Paint, padded, type Style, visible, visibleLine, widest } from './terminal.ts';

/** The headings of an agenda; what is done with is shown where everything is. */
const headings: Readonly<
  Record<State, { readonly title: string; readonly style: Style; readonly done?: true }>
> = {
  overdue: { title: 'Overdue', style: 'red' },
  open: { title: 'Due now', style: 'yellow' },
  upcoming: { title: 'Later', style: 'blue' },
  snoozed: { title: 'Snoozed', style: 'dim' },
  sent: { title: 'Sent', style: 'dim', done: true },
  waived: { title: 'Waived', style: 'dim', done: true },
  lapsed: { title: 'Lapsed', style: 'dim', done: true },
};

/** An agenda for people: offers to answer, then letters, what to do first on top, each with its reason and until when. */
export function agendaText(
  { head, evaluation }: { readonly head: ReportHead; readonly evaluation: Evaluation },
  offers: readonly Finding[],
  agenda: readonly Obligation[],
  {
    all,
    paint,
    none,
    inPart,
  }: {
    readonly all: boolean;
    readonly paint: Paint;
    readonly none: string;
    /** How many files cannot be read in full. */
    readonly inPart: number;
  },
): string {
  const { now } = head;
  const coming = comingInterviews(evaluation.interviews);
  const shown = agenda.filter(({ state }) => all || !headings[state].done);
  const whenWidth = widest([
    ...shown.map((obligation) => whenOf(obligation, now)),
    ...coming.map((interview) => sayStart(interview, english, now)),
  ]);
  const titleWidth = widest(shown.map(titleIn));
  const indent = ' '.repeat(whenWidth + 4);
  const block = (obligation: Obligation): string => {
    const { interview, draft, state } = obligation;
    const { process, entry } = interview;
    const why = sayWhy(obligation, { speech: english, now });
    const when = paint(headings[state].style, padded(whenOf(obligation, now), whenWidth));
    const job = visible([process.company, process.role ?? ''].filter((part) => part !== '').join(', '));
    return [
      `  ${when}  ${padded(titleIn(obligation), titleWidth)}  ${job}`.trimEnd(),
      `${indent}${visibleLine(why)}`,
      `${indent}${paint('dim', visibleLine(draft ? `${entry.id}, draft ${draft.path}` : entry.id))}`,
      '',
    ].join('\n');
  };
  const meeting = (interview: Interview): string => {
    const { entry, process } = interview;
    const people = metAt(interview);
    const who = people.length > 0 ? ` with ${english.list(people, 'conjunction')}` : '';
    const job = [process.company, process.role ?? ''].filter((part) => part !== '').join(', ');
    return [
      `  ${paint('blue', padded(sayStart(interview, english, now), whenWidth))}  ${visible(`${entry.round?.value ?? 'Interview'}${who}, ${job}`)}`,
      `${indent}${paint('dim', visibleLine(entry.id))}`,
      '',
    ].join('\n');
  };
  const answers = offers.map(
    ({ message, path }) => `  ${visibleLine(message)}\n  ${paint('dim', visibleLine(path))}\n`,
  );
  const first =
    answers.length > 0 ? `${paint('bold', paint('red', 'To answer'))}\n${answers.join('\n')}\n` : '';
  const next =
    coming.length > 0 ? `${paint('bold', 'Interviews to come')}\n${coming.map(meeting).join('')}\n` : '';
  const parts = agendaByState(shown).map(([state, group]) => {
    const { title, style } = headings[state];
    return `${paint('bold', paint(style, title))}\n${group.map(block).join('')}\n`;
  });
  const unread =
    inPart === 0
      ? ''
      : `\n${counted(inPart, 'file')} cannot be read in full, so letters may be missing: "check" says why.`;
  return `${first}${parts.join('')}${next}${summary({ head, obligations: evaluation.obligations }, shown, now, none)}${unread}\n`;
}

function titleIn(obligation: Obligation): string {
  return visible(`${sayTitle(obligation, english)}${obligation.draft ? ' (drafted)' : ''}`);
}

/** The date that matters for its state, by the reader's clock: best by, from, until. */
function whenOf(obligation: Obligation, now: Moment): string {
  const { state, opens, due, closes } = obligation;
  if (state === 'snoozed') {
    const until = snoozedUntil(obligation);
    return until ? `until ${english.date(until, now)}` : 'until later';
  }
  const at = (moment: Moment) => english.moment(moment.withTimeZone(now.timeZoneId), now);
  if (state === 'upcoming') return `from ${at(opens)}`;
  return due ? `by ${at(due)}` : `until ${at(closes)}`;
}

function summary(
  { head, obligations }: { readonly head: ReportHead } & Pick<Evaluation, 'obligations'>,
  shown: readonly Obligation[],
  now: Moment,
  none: string,
): string {
  if (head.entries === 0) return none;
  const owed = shown.filter(isOwed).length;
  const visibleOnes = new Set(shown);
  const done = ['sent', 'waived', 'lapsed'].flatMap((state) => {
    const count = obligations.filter((one) => one.state === state && !visibleOnes.has(one)).length;
    return count > 0 ? [`${count} ${state}`] : [];
  });
  const hidden = done.length > 0 ? ` Not shown: ${done.join(', ')} (--all).` : '';
  const said = owed === 0 ? 'No letter is due now' : `${counted(owed, 'letter')} to write`;
  return `${said}, as of ${sayMoment(now, now)} (${now.timeZoneId}), in ${counted(head.entries, 'interview')}.${hidden}`;
}
