import type { FrontMatterReading } from './frontMatter.ts';
import { readSimpleFrontMatter } from './simpleFrontMatter.ts';
import { readYamlFrontMatter } from './yamlFrontMatter.ts';

/** Reads what stands at the top of `text`. Never throws, whatever the text. */
export function readFrontMatter(text: string): FrontMatterReading {
  return readSimpleFrontMatter(text) ?? readYamlFrontMatter(text);
}
