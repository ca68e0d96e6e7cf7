/** What kind of interview it was, as far as the wording of a letter depends on it. */
export type Round = 'phone' | 'video' | 'onsite' | 'panel' | 'final' | 'interview';

const rounds: readonly (readonly [round: Round, pattern: RegExp])[] = [
  ['final', /\bfinal|\blast round|\bfinale\b|endrunde/i],
  ['panel', /\bpanel/i],
  ['onsite', /on-?\s?site|\bvisit|\boffice\b|in[- ]person|face[- ]to[- ]face|vor ort|sur place|presencial/i],
  ['video', /video|zoom|\bteams\b|google meet|webex|skype/i],
  ['phone', /phone|telefon|téléphon|teléfon|\bcall\b|\bscreen(?:ing)?\b/i],
];

export function roundOf(written: string | undefined): Round {
  return rounds.find(([, pattern]) => pattern.test(written ?? ''))?.[0] ?? 'interview';
}

interface Wording {
  /** The meeting to somebody who was there: `our call`. */
  readonly met: string;
  /** The same to anybody else. */
  readonly other: string;
  /** What one thanks for: `Thank you for having me`. */
  readonly thanks: string;
}

const wordings: Readonly<Record<Round, Wording>> = {
  phone: { met: 'our call', other: 'the call', thanks: 'the call' },
  video: { met: 'our video call', other: 'the video call', thanks: 'the video call' },
  onsite: { met: 'my visit', other: 'my visit', thanks: 'having me' },
  panel: {
    met: 'the panel interview',
    other: 'the panel interview',
    thanks: 'the panel interview',
  },
  final: {
    met: 'the final interview',
    other: 'the final interview',
    thanks: 'the final interview',
  },
  interview: { met: 'our conversation', other: 'the interview', thanks: 'the conversation' },
};

/** How a letter names the meeting, to somebody who was there, to the agency or to anybody else. */
export function meetingOf(
  round: Round,
  met: boolean,
  viaAgency: boolean,
): { readonly meeting: string; readonly thanksFor: string } {
  const { met: toThem, other, thanks } = wordings[round];
  if (met) return { meeting: toThem, thanksFor: thanks };
  if (viaAgency) return { meeting: other, thanksFor: `arranging ${other}` };
  return { meeting: other, thanksFor: round === 'onsite' ? thanks : other };
}

/** What joins the role to what one thanks for: `the call about`, `having me to talk about`, `the panel interview for`. */
export function joinsRole(thanksFor: string): string {
  if (/^having/.test(thanksFor)) return 'to talk about';
  return /(?:call|conversation)$/.test(thanksFor) ? 'about' : 'for';
}
