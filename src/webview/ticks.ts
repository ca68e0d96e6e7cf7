import { scaleUtc } from 'd3-scale';

/** A day of the axis, as it is written there. */
export interface Tick {
  readonly day: Date;
  readonly label: string;
}

/** In days; a longer axis says months and years. */
const longestInDays = 400;

/** At most about `count` days between two, each label once: of a few days the scale would name parts. */
export function ticksOf(from: Date, to: Date, count: number, language: string): readonly Tick[] {
  const days = (to.getTime() - from.getTime()) / 86_400_000;
  const format = new Intl.DateTimeFormat(language, {
    timeZone: 'UTC',
    month: 'short',
    ...(days < longestInDays ? { day: 'numeric' } : { year: 'numeric' }),
  });
  const ticks = scaleUtc()
    .domain([from, to])
    .ticks(count)
    .map((day): Tick => ({ day, label: format.format(day) }));
  return ticks.filter(({ label }, index) => label !== ticks[index - 1]?.label);
}
