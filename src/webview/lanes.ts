/**
 * The lane of each mark, so that no two of one lane are closer than `gap`: each goes into the first lane with room. Places are
 * in ascending order.
 */
export function lanesOf(places: readonly number[], gap: number): readonly number[] {
  const ends: number[] = [];
  return places.map((place) => {
    const free = ends.findIndex((end) => place - end >= gap);
    const lane = free < 0 ? ends.length : free;
    ends[lane] = place;
    return lane;
  });
}
