import type { Range, Sentence } from '../text.ts';

/** A YAML value with its place in the file. Text is as written, never a number, date or boolean. */
export type YamlNode = YamlScalar | YamlList | YamlMap;

export interface YamlScalar {
  readonly kind: 'scalar';
  readonly range: Range;
  readonly text: string;
  /** `none` where it stands in a heading or a table, outside YAML. */
  readonly style: 'plain' | 'single' | 'double' | 'block' | 'none';
}

export interface YamlList {
  readonly kind: 'list';
  readonly range: Range;
  readonly flow: boolean;
  readonly items: readonly YamlNode[];
}

export interface YamlMap {
  readonly kind: 'map';
  readonly range: Range;
  readonly flow: boolean;
  readonly pairs: readonly YamlPair[];
}

/** A key with its value; a blank value (nothing, `~`, `null` or empty quotes) is undefined. */
export interface YamlPair {
  readonly key: string;
  readonly keyRange: Range;
  readonly value: YamlNode | undefined;
  /** The value's range, or the key's where it is blank: what to underline. */
  readonly range: Range;
}

export interface FrontMatter {
  /** What lies between the fences: from the start of the first line to the start of the closing fence. */
  readonly content: Range;
  /** Where the Markdown body starts. */
  readonly bodyStart: number;
  readonly pairs: readonly YamlPair[];
}

/** What stands at the top of a file. */
export type FrontMatterReading =
  | { readonly kind: 'none' }
  | { readonly kind: 'unsupported'; readonly format: string; readonly range: Range }
  | { readonly kind: 'unreadable' /** The first there is. */; readonly problem: FrontMatterProblem }
  | { readonly kind: 'read'; readonly frontMatter: FrontMatter };

export interface FrontMatterProblem {
  readonly message: Sentence;
  readonly range: Range;
}
