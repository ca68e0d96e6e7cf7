/** Front matter is refused beyond so many characters, or so many marks: `yaml` takes long for each line, comma and bracket. */
export const longestFrontMatter = 65_536;
const mostMarks = 3000;

const marks = /[\n,:[\]{}"'#&*]/g;

/** Whether front matter takes too long to be read. */
export function isTooLong(source: string): boolean {
  return (
    source.length > longestFrontMatter ||
    (source.length > mostMarks && (source.match(marks)?.length ?? 0) > mostMarks)
  );
}
