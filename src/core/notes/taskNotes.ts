/** A piece of notes: where it stands in what is kept of them, and where in the notes. */
export interface Piece {
  readonly at: number;
  readonly from: number;
}

/** Notes that may hold promises. */
export interface TaskNotes {
  readonly notes: string;
  /** Where their pieces stand in the body. */
  readonly pieces: readonly Piece[];
  /** Whether reading them takes no parser of Markdown. */
  readonly isSimple: boolean;
}

/** Where in the notes stands what stands at a place of what is kept of them. */
export function placeInNotes(place: number, pieces: readonly Piece[]): number {
  const piece = pieces.findLast(({ at }) => at <= place);
  return piece ? piece.from + place - piece.at : place;
}
