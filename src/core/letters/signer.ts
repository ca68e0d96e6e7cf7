/** `Robin Vale`, `J. R. O'Neill-Vale`, `Ludwig van Beethoven`: first and last word begin with a capital where the script has some. */
const fullName =
  /^[\p{Lu}\p{Lt}\p{Lo}][\p{L}\p{M}.'’-]*(?: [\p{L}\p{M}.'’-]+){0,4} [\p{Lu}\p{Lt}\p{Lo}][\p{L}\p{M}.'’-]*$/u;

/** `山田太郎`: no space parts the names. */
const fullNameWithoutSpace =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]{2,8}$/u;

/** What manuals and new machines write where a name belongs. */
const stopgap =
  /^(?:(?:your|full|user|first|last) name|first last|(?:john|jane) doe|(?:test|default) user)$/i;

/** The name of somebody as it can stand below a letter; undefined where it is a handle, a team or a stopgap. */
export function signerName(name: string | undefined): string | undefined {
  const plain = (name ?? '').slice(0, 100).trim().replace(/\s+/g, ' ');
  const isName = (fullName.test(plain) && !stopgap.test(plain)) || fullNameWithoutSpace.test(plain);
  return isName ? plain : undefined;
}

const section = /^\s*\[([^\]]*)\](.*)$/;
const nameLine = /^\s*name\s*=\s*(.*)$/i;

/** The `user.name` of a configuration of git, the last one where several stand there (git-config, "Syntax"). */
export function gitUserName(configuration: string): string | undefined {
  let isUser = false;
  let name: string | undefined;
  for (const line of configuration.slice(0, 100_000).split(/\r?\n/)) {
    const [, title, behind] = section.exec(line) ?? [];
    if (title !== undefined) isUser = title.trim().toLowerCase() === 'user';
    const [, written] = (isUser && nameLine.exec(behind ?? line)) || [];
    if (written !== undefined) name = plainValue(written);
  }
  return name;
}

/** A value without its quotes, escapes and the comment behind it. */
function plainValue(written: string): string {
  const parts = [...written.matchAll(/"((?:\\.|[^"\\])*)"|\\(.)|([#;].*)|([^"\\#;]+)/g)];
  return parts
    .map(([, quoted, escaped, , bare]) => quoted?.replace(/\\(.)/g, '$1') ?? escaped ?? bare ?? '')
    .join('')
    .trim();
}
