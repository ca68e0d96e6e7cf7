/** What Markdown is made of: a parser takes its time for each of these. A line is looked at once for each list that it may stand in. */
const marks = /[[\]*_~<|`=&@]|[\n\r][ \t]*/g;

/** Where so many marks of a text end; the length of the text where it has no more. */
export function endOfMarks(text: string, most: number): number {
  let count = 0;
  for (const { 0: mark, index } of text.matchAll(marks)) {
    count += 1 + Math.floor(mark.length / 4);
    if (count > most) return index;
  }
  return text.length;
}
