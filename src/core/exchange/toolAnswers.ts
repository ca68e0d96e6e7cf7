/** What is told of a letter in the answers of tools: its kind under the name by which tools take it. `letter` is a file there. */
export function namedForTools<Answer extends { readonly letter: string }>({ letter, ...rest }: Answer) {
  return { kind: letter, ...rest };
}
