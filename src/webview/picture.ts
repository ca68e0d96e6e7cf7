import { svgPaint } from './svgPaint.ts';

/** What a drawing takes from the style sheet of the panel, and a picture must bring along. */
const carried = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'font-family',
  'font-size',
  'font-weight',
] as const;

/** The drawing as an SVG file: it looks as it does here, and nothing in it can be pressed. */
export function pictureOf(drawing: SVGSVGElement): string {
  const copy = drawing.cloneNode(true);
  if (!(copy instanceof SVGSVGElement)) return '';
  const originals = [drawing, ...drawing.querySelectorAll('*')];
  const copies = [copy, ...copy.querySelectorAll('*')];
  for (const [index, element] of copies.entries()) {
    const style = getComputedStyle(originals[index] ?? drawing);
    const isDrawn = element.matches('path, circle, line, text, tspan, rect');
    for (const name of isDrawn ? carried : []) element.setAttribute(name, style.getPropertyValue(name));
    for (const name of isDrawn ? (['fill', 'stroke'] as const) : [])
      setPaint(element, name, style.getPropertyValue(name));
    for (const name of ['class', 'role', 'tabindex', 'data-path', 'aria-hidden', 'aria-label'])
      element.removeAttribute(name);
  }
  const paper = copy.ownerDocument.createElementNS('http://www.w3.org/2000/svg', 'rect');
  paper.setAttribute('width', '100%');
  paper.setAttribute('height', '100%');
  setPaint(paper, 'fill', getComputedStyle(document.body).backgroundColor);
  copy.prepend(paper);
  return new XMLSerializer().serializeToString(copy);
}

/** Sets a colour, and by how much it is seen, on top of what the element says of that. */
function setPaint(element: Element, name: 'fill' | 'stroke', computed: string): void {
  const { colour, opacity } = svgPaint(computed);
  element.setAttribute(name, colour);
  if (opacity === undefined) return;
  const own = Number(element.getAttribute(`${name}-opacity`) ?? 1);
  element.setAttribute(`${name}-opacity`, String(opacity * own));
}
