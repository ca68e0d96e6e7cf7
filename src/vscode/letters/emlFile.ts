import type { MailDraft } from '../../core/index.ts';

/** A letter as a draft for mail programs. `date` is when it was made. */
export async function emlFile(draft: MailDraft, date: Date): Promise<Uint8Array> {
  const lazy = await import('../../lazy/eml.ts');
  return lazy.emlFile(draft, date);
}
