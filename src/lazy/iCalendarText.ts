/** The events of a calendar as text, by their identifiers. Other programs may have folded and ordered the lines anew. */
export function blocksOf(calendar: string): ReadonlyMap<string, string> {
  const blocks = new Map<string, string>();
  const unfolded = calendar.replace(/\r\n?/g, '\n').replace(/\n[ \t]/g, '');
  for (const part of unfolded.split(/^BEGIN:VEVENT\n/m).slice(1)) {
    const [block = ''] = part.split(/^END:VEVENT$/m);
    blocks.set(/^UID:(.*)$/m.exec(block)?.[1] ?? '', block);
  }
  return blocks;
}

/** What an event says, without when it was written down: equal for events that mean the same. */
export function contentOf(block: string): string {
  return block
    .split('\n')
    .filter((line) => line !== '' && !/^(?:DTSTAMP|LAST-MODIFIED|SEQUENCE|CREATED)[:;]/.test(line))
    .toSorted()
    .join('\n');
}

/** When an event was written down; undefined where it does not say. */
export function stampOf(block: string): Date | undefined {
  const [, year, month, day, hour, minute, second] =
    /^DTSTAMP:(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/m.exec(block) ?? [];
  if (year === undefined) return undefined;
  const stamp = new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
  return Number.isNaN(stamp.getTime()) ? undefined : stamp;
}

/** Whether a text is a calendar that holds no event without this category. */
export function isCalendarOf(category: string, text: string): boolean {
  const blocks = [...blocksOf(text).values()];
  return (
    /^\uFEFF?BEGIN:VCALENDAR\r?$/m.test(text) &&
    blocks.length > 0 &&
    blocks.every((block) => block.split('\n').includes(`CATEGORIES:${category}`))
  );
}
