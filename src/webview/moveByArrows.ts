/** Where each key leads from a mark, among the marks of its row. */
const targets: Readonly<Record<string, (index: number, last: number) => number>> = {
  ArrowLeft: (index) => Math.max(0, index - 1),
  ArrowRight: (index, last) => Math.min(last, index + 1),
  Home: () => 0,
  End: (_, last) => last,
};

/** Moves the focus along a row of marks; says whether the key was one that moves. */
export function moveByArrows({ key, target }: KeyboardEvent): boolean {
  const mark = target instanceof SVGElement && target.matches('.mark') ? target : undefined;
  const row = mark?.closest('.row');
  const next = Object.hasOwn(targets, key) ? targets[key] : undefined;
  if (!mark || !row || !next) return false;
  const marks = [...row.querySelectorAll<SVGElement>('.mark')];
  const goal = marks[next(marks.indexOf(mark), marks.length - 1)];
  for (const one of marks) one.setAttribute('tabindex', one === goal ? '0' : '-1');
  goal?.focus();
  return true;
}
