/** What the writer notes in a sentence of its own where the matter is over, or an offer is there. */
const ends: readonly (readonly ['withdrawn' | 'offer', RegExp])[] = [
  [
    'withdrawn',
    /(?<!\p{L})(?:(?:emailed|told|rang|wrote|called|texted) [^\n.]{0,30}?(?:to pull|(?:was|i'm|am) pulling) out|i(?:'ve| have)? pulled out|i(?:'ve| have)? withdr(?:ew|awn)|withdrew my application|i(?:'ve| have)? turned (?:it|them) down)(?!\p{L})/iu,
  ],
  [
    'offer',
    /^[\s*#>_-]{0,6}OFFER(?:ED)?[\s*_]*!|(?<!\p{L})(?:[Tt]hey|[Hh]e|[Ss]he)(?:'ve| have| has)? (?:offered me the (?:job|role|post|position)|wants? me(?=[\s]*[.!\n]|$))/mu,
  ],
];

/** What notes tell that came of an interview, where they say it beyond doubt; undefined where they say neither, or both. */
export function endOfTalk(notes: string): 'withdrawn' | 'offer' | undefined {
  const [told, ...others] = ends.filter(([, says]) => says.test(notes));
  return others.length === 0 ? told?.[0] : undefined;
}
