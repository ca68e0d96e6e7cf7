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
  /** What joins it to the role: `having me to talk about the role`. */
  readonly about: string;
}

const wordings: Readonly<Record<Round, Wording>> = {
  phone: { met: 'our call', other: 'the call', thanks: 'the call', about: 'about' },
  video: { met: 'our video call', other: 'the video call', thanks: 'the video call', about: 'about' },
  onsite: { met: 'my visit', other: 'my visit', thanks: 'having me', about: 'to talk about' },
  panel: {
    met: 'the panel interview',
    other: 'the panel interview',
    thanks: 'the panel interview',
    about: 'for',
  },
  final: {
    met: 'the final interview',
    other: 'the final interview',
    thanks: 'the final interview',
    about: 'for',
  },
  interview: { met: 'our conversation', other: 'the interview', thanks: 'the conversation', about: 'about' },
};

/** How a letter names the meeting, to somebody who was there, to the agency or to anybody else. */
export function meetingOf(
  round: Round,
  met: boolean,
  viaAgency: boolean,
): { readonly meeting: string; readonly thanksFor: string; readonly about: string } {
  const { met: toThem, other, thanks, about } = wordings[round];
  if (met) return { meeting: toThem, thanksFor: thanks, about };
  if (viaAgency) return { meeting: other, thanksFor: `arranging ${other}`, about: 'for' };
  return {
    meeting: other,
    thanksFor: round === 'onsite' ? thanks : other,
    about: round === 'onsite' ? about : 'for',
  };
}
