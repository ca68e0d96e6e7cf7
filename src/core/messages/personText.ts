import type { NamedPerson } from './reading.ts';

/** Somebody as an entry writes them: `Dana Okafor <dana@x.example> (Staff Engineer)`. */
export function personText({ name, email, title }: NamedPerson): string {
  const plain = (text: string) =>
    text
      .replace(/[<>()\r\n]+/g, ' ')
      .replace(/\s+/g, ' ')
      .trim();
  const mail = email === undefined ? '' : ` <${email.replace(/[<>\s]/g, '')}>`;
  return `${plain(name)}${mail}${title === undefined || plain(title) === '' ? '' : ` (${plain(title)})`}`;
}
