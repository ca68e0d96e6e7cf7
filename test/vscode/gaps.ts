// How long the extension host was kept from other work. It measures, and judges nothing.

/** A time in which nothing else had its turn, in milliseconds: by the clock, and of the processor for this thread alone. */
export interface Gap {
  readonly clock: number;
  readonly processor: number;
}

/** Watches until it is asked. On a busy machine the clock also counts what other programs take. */
export function watchGaps(): () => readonly Gap[] {
  const gaps: Gap[] = [];
  let last = { clock: performance.now(), processor: processorTime() };
  const watch = setInterval(() => {
    const now = { clock: performance.now(), processor: processorTime() };
    gaps.push({ clock: now.clock - last.clock, processor: now.processor - last.processor });
    last = now;
  }, 1);
  return () => {
    clearInterval(watch);
    return gaps;
  };
}

/** What this thread has used of the processor, in milliseconds; of the whole process in a Node that does not tell it. */
export function processorTime(): number {
  const ofThread: unknown = Reflect.get(process, 'threadCpuUsage');
  const { user, system } = typeof ofThread === 'function' ? ofThread.call(process) : process.cpuUsage();
  return (user + system) / 1000;
}

/** The value below which this part of the values lies. */
export function quantile(values: readonly number[], part: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(Math.floor(sorted.length * part), sorted.length - 1)] ?? 0;
}
