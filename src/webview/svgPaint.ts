/** A colour as a style sheet computes it, as SVG files write it: some programs know no colour that is partly seen through. */
export interface SvgPaint {
  readonly colour: string;
  /** From 0 to 1; undefined where the colour says nothing of it. */
  readonly opacity: number | undefined;
}

/** `rgba(0, 0, 0, 0.2)` or `rgb(0 0 0 / 20%)` as a colour and its opacity. */
export function svgPaint(computed: string): SvgPaint {
  const [, red, green, blue, alpha = ''] =
    /^rgba?\(\s*([\d.]+)[\s,]+([\d.]+)[\s,]+([\d.]+)\s*[,/]\s*([\d.]+%?)\s*\)$/.exec(computed) ?? [];
  if (red === undefined)
    return { colour: computed === 'transparent' ? 'none' : computed, opacity: undefined };
  const opacity = alpha.endsWith('%') ? Number(alpha.slice(0, -1)) / 100 : Number(alpha);
  return { colour: `rgb(${red}, ${green}, ${blue})`, opacity };
}
