/** What kind of interview it was, as far as the wording of a letter depends on it. */
export type Round = 'phone' | 'video' | 'onsite' | 'panel' | 'final' | 'interview';

const rounds: readonly (readonly [round: Round, pattern: RegExp])[] = [
  ['final', /\bfinal|最終|\blast round|\bfinale\b|endrunde/i],
  ['panel', /\bpanel/i],
  [
    'onsite',
    /on-?\s?site|\bvisit|\boffice\b|in[- ]person|face[- ]to[- ]face|vor ort|sur place|presencial|sur site|対面|訪問/i,
  ],
  ['video', /video|vidéo|visio|videollamada|videochamada|オンライン|zoom|\bteams\b|google meet|webex|skype/i],
  ['phone', /phone|telefon|téléphon|teléfon|llamada|ligação|電話|\bcall\b|\bscreen(?:ing)?\b/i],
];

export function roundOf(written: string | undefined): Round {
  return rounds.find(([, pattern]) => pattern.test(written ?? ''))?.[0] ?? 'interview';
}

/** What a language calls a meeting of one kind. */
export interface MeetingWords {
  /** The meeting to somebody who was there: `our call`. */
  readonly met: string;
  /** The same to anybody else. */
  readonly other: string;
  /** What one thanks for: `Thank you for having me`. */
  readonly thanks: string;
  /** The same to anybody else, where it is another. */
  readonly otherThanks?: string;
}

/** How a letter names the meeting, to somebody who was there, to the agency or to anybody else; `arranging` has a place, `{}`. */
export function meetingOf(
  { met: toThem, other, thanks, otherThanks }: MeetingWords,
  arranging: string,
  met: boolean,
  viaAgency: boolean,
): { readonly meeting: string; readonly thanksFor: string } {
  if (met) return { meeting: toThem, thanksFor: thanks };
  if (viaAgency) return { meeting: other, thanksFor: arranging.replace('{}', () => other) };
  return { meeting: other, thanksFor: otherThanks ?? thanks };
}
