/** A browser knows no git. */
export async function gitName(): Promise<undefined> {
  return undefined;
}
