/**
 * How much of one file is read: more than anybody has, so that no file takes long. What goes beyond is told by a doubt of the kind
 * `too-many`.
 */
export const mostRead = {
  /** The last interviews of a file. */
  interviews: 200,
  /** The last rows of tables in which each row names its company. */
  rows: 500,
  /** The first headings of a file. */
  headings: 500,
  /** The first people of an interview. */
  people: 100,
  /** The last records of a file. */
  records: 500,
  /** The sections of an interview's notes in which something is promised, in marks of Markdown and lines. */
  marks: 2000,
  /** The same where reading them takes a parser. */
  markup: 250,
} as const;
