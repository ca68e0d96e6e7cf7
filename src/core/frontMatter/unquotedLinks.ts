import type { YamlNode, YamlScalar } from './frontMatter.ts';

/** An unquoted `[[Page|shown]]`, which is a list in a list in YAML, as the text that it is; undefined where a value is none. */
export function unquotedLink(value: YamlNode): YamlScalar | undefined {
  if (value.kind !== 'list' || !value.flow || value.items.length !== 1) return undefined;
  const [inner] = value.items;
  if (inner?.kind !== 'list' || !inner.flow) return undefined;
  // A comma in the name of the page separates items.
  const parts = inner.items.flatMap((item) => (item.kind === 'scalar' ? [item.text] : []));
  if (parts.length === 0 || parts.length < inner.items.length) return undefined;
  return { kind: 'scalar', text: `[[${parts.join(', ')}]]`, range: value.range, style: 'plain' };
}
