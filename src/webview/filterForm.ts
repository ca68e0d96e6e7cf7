import type { Overview, OverviewWords } from '../core/index.ts';
import { html } from './dom.ts';

type Filter = Overview['filter'];

/** The fields that say what to show. They are made once, so that nobody loses the cursor while typing. */
export function filterForm(
  filter: Filter,
  words: OverviewWords,
  onChange: (filter: Filter) => void,
): HTMLElement {
  const company = html('input', { type: 'search', maxlength: 200, value: filter.company });
  const from = html('input', { type: 'date', value: filter.from });
  const to = html('input', { type: 'date', value: filter.to });
  const clear = html('button', { type: 'button' }, words.clear);
  const changed = () => onChange({ company: company.value, from: from.value, to: to.value });
  for (const input of [company, from, to]) input.addEventListener('input', changed);
  clear.addEventListener('click', () => {
    for (const input of [company, from, to]) input.value = '';
    changed();
  });
  return html(
    'div',
    { class: 'filter', role: 'search' },
    html('label', {}, words.company, company),
    html('label', {}, words.from, from),
    html('label', {}, words.to, to),
    clear,
  );
}
