/** Names one interview of a log: the path of its file and, where a file holds several, which of them: `acme.md#2026-11-19`. */
export type InterviewId = string;

/** The name of an interview in the file at `path`, however that path is given; `part` tells which where it holds several. */
export function interviewId(path: string, part: string | undefined): InterviewId {
  return part === undefined ? path : `${path}#${part}`;
}
