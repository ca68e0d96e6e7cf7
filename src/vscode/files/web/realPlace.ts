/** The file systems that a browser shows have no symbolic links that lead out of them. */
export async function leadsInto(): Promise<boolean> {
  return true;
}
