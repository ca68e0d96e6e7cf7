import { type Etiquette, etiquettes, type Settings } from '../config.ts';
import type { LetterTraits } from '../interviews/understand.ts';
import { acceptance } from './acceptance.ts';
import { acceptanceWithdrawal } from './acceptanceWithdrawal.ts';
import { apology } from './apology.ts';
import { checkIn } from './checkIn.ts';
import { closingNote } from './closingNote.ts';
import { competingOffer } from './competingOffer.ts';
import { longestTime } from './durations.ts';
import { followUp } from './followUp.ts';
import { introduction } from './introduction.ts';
import { invitationReply } from './invitationReply.ts';
import { keepInTouch } from './keepInTouch.ts';
import type { Kind, Timing, TimingRule } from './kind.ts';
import { negotiation } from './negotiation.ts';
import { offerDecline } from './offerDecline.ts';
import { offerExtension } from './offerExtension.ts';
import { offerThanks } from './offerThanks.ts';
import { onHoldReply } from './onHoldReply.ts';
import { promisedMaterial } from './promisedMaterial.ts';
import { referralThanks } from './referralThanks.ts';
import { rejectionReply } from './rejectionReply.ts';
import { reschedule } from './reschedule.ts';
import { secondCheckIn } from './secondCheckIn.ts';
import { thankYou } from './thankYou.ts';
import { withdrawal } from './withdrawal.ts';

/** THE table of letter kinds, in the order in which people see them. */
const kinds = {
  'thank-you': thankYou,
  'check-in': checkIn,
  'second-check-in': secondCheckIn,
  'closing-note': closingNote,
  'rejection-reply': rejectionReply,
  'keep-in-touch': keepInTouch,
  withdrawal,
  'offer-thanks': offerThanks,
  acceptance,
  'offer-decline': offerDecline,
  'competing-offer': competingOffer,
  'promised-material': promisedMaterial,
  'referral-thanks': referralThanks,
  reschedule,
  apology,
  'invitation-reply': invitationReply,
  'on-hold-reply': onHoldReply,
  'offer-extension': offerExtension,
  negotiation,
  'acceptance-withdrawal': acceptanceWithdrawal,
  introduction,
  'follow-up': followUp,
} as const satisfies Record<string, Kind>;

export type LetterKind = keyof typeof kinds;

const rows: Readonly<Record<LetterKind, Kind>> = kinds;

export const letterKindNames: readonly LetterKind[] = Object.keys(kinds).filter(isLetterKind);

/** What there is to know of a kind. */
export function kindOf(name: LetterKind): Kind {
  return rows[name];
}

/** Whether `name` is a kind of the table. */
export function isLetterKind(name: string): name is LetterKind {
  return Object.hasOwn(kinds, name);
}

/** The kinds of which something holds. */
export function kindsWith(holds: (kind: Kind) => unknown): ReadonlySet<LetterKind> {
  return new Set(letterKindNames.filter((name) => holds(rows[name])));
}

/** The first kind, in the order of the table, of which something holds. */
export function kindWith(holds: (kind: Kind) => unknown): LetterKind {
  const [first] = kindsWith(holds);
  if (first === undefined) throw new Error('no kind of letter is like that');
  return first;
}

/** The kind that thanks for an interview. */
export const thanksKind = kindWith((kind) => kind.thanksForInterview);
/** The first kind with which the writer asks for word. */
export const askingKind = kindWith((kind) => kind.asksForWord);
/** The kind that stands in for every letter that is no other. */
export const freeKind = kindWith((kind) => kind.isFree);

/** What interviews have to know of letters. */
export const letterTraits: LetterTraits = {
  thanks: (name) => isLetterKind(name) && rows[name].thanksForInterview === true,
  withdraws: (name) => isLetterKind(name) && rows[name].withdraws === true,
  isContact: (name) => !isLetterKind(name) || rows[name].isContact === true,
  looksBack: (name) => isLetterKind(name) && rows[name].afterInterview === true,
};

/** The timing rules of all kinds, by name. */
export const timingRules: ReadonlyMap<string, TimingRule> = new Map(
  letterKindNames.flatMap((name) => Object.entries(rows[name].timing ?? {})),
);

/** How long a letter stays sensible where the day of its cause is unknown, counted from the interview. */
export const unknownDayCloses = '30 bd';

/** What applies under which settings is looked up for every letter of a log. */
const knownTimings = new WeakMap<Settings, Map<string, Timing | undefined>>();

/** A rule's times under the settings and the customs of `country`; undefined where it is not the custom. */
export function timingOf(rule: string, settings: Settings, country: string | undefined): Timing | undefined {
  const etiquette = settings.etiquette || etiquetteOf(country);
  const known = knownTimings.get(settings) ?? new Map<string, Timing | undefined>();
  const key = `${rule} ${etiquette ?? ''}`;
  if (!known.has(key)) known.set(key, timingUnder(rule, settings, etiquette));
  knownTimings.set(settings, known);
  return known.get(key);
}

/** Whose customs count where the entry names no country. */
const usualEtiquette: Etiquette = 'us';

/** The customs of a country; undefined where none are known. */
function etiquetteOf(country: string | undefined): Etiquette | undefined {
  if (country === undefined) return usualEtiquette;
  const code = country.slice(0, 2).toLowerCase();
  return etiquettes.find((name) => name === (code === 'gb' ? 'uk' : code));
}

function timingUnder(rule: string, settings: Settings, etiquette: Etiquette | undefined): Timing | undefined {
  const row = timingRules.get(rule);
  const custom = row?.countries?.[etiquette ?? usualEtiquette];
  if (!row || custom?.unusual) return undefined;
  const own = settings.timing[rule];
  // Where customs differ by country, that of another one obliges nobody; who sets times of their own wants them kept.
  const isUnknown = etiquette === undefined && row.countries !== undefined && own === undefined;
  const optional = isUnknown ? 'unknown custom' : custom?.optional;
  return {
    opens: own?.opens ?? custom?.opens ?? row.opens,
    due: own?.due ?? custom?.due ?? row.due,
    closes: own?.closes ?? custom?.closes ?? row.closes,
    ...(optional && { optional }),
  };
}

/** Milliseconds in which every letter of the rules `isWanted` has lapsed, by the customs of any country. */
export function longestWait(settings: Settings, isWanted: (rule: string) => boolean): number {
  const durations = etiquettes.flatMap((etiquette) =>
    [...timingRules.keys()].filter(isWanted).flatMap((rule) => {
      const { opens, due, closes } = timingUnder(rule, settings, etiquette) ?? {};
      return [opens, due, closes].filter((duration) => duration !== undefined);
    }),
  );
  return Math.max(...[unknownDayCloses, ...durations].map((duration) => longestTime(duration, settings)));
}
