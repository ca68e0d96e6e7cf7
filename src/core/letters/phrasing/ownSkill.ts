import { isLanguage } from '../../notes/noteLanguage.ts';

/** `gowning qual trainer` as `I am a gowning qual trainer`: what somebody is, among what they did not say. */
export function asOffice(text: string): string | undefined {
  const found =
    /^(?:(?:also|an?|the) )*(?<office>(?:\p{L}[\p{L}'’-]* ){0,4}(?:trainer|instructor|maintainer|assessor|auditor|mentor|coach|teacher|volunteer|preceptor|supervisor|translator|interpreter|examiner|moderator|reviewer|inspector|first aider|governor|trustee))(?: too| as well)?(?<since> since .{2,20})?$/iu.exec(
      text.trim(),
    )?.groups;
  const { office, since } = found ?? {};
  if (office === undefined) return undefined;
  return `I ${since === undefined ? 'am' : 'have been'} ${/^[aeiou]/i.test(office) ? 'an' : 'a'} ${/^\p{Lu}\p{Ll}+ /u.test(office) ? office.charAt(0).toLowerCase() + office.slice(1) : office}${since ?? ''}`;
}

/** `Spanish` as `I speak Spanish`. */
export function asLanguage(text: string): string | undefined {
  const found =
    /^(?:also |my )?(?<how>fluent |conversational |basic |some |good )?(?<language>\p{Lu}\p{L}+)$/u.exec(
      text.trim(),
    )?.groups;
  const { how = '', language } = found ?? {};
  return language !== undefined && isLanguage(language) ? `I speak ${how}${language}` : undefined;
}

/** What one has learned or been awarded, without an article. */
const isOwnSkill =
  /^(?!(?:the|an?|my|our|some|this|that) )\p{Ll}[\p{L}-]*(?: [\p{L}-]+){0,3} (?:training|commission|experience|certification|accreditation|registration|membership|qualification|work)(?: (?:in|at|with|last|from)\b.*)?$/u;

/** `my analytics training` of `analytics training`: what the writer has learned is theirs. */
export function asOwn(name: string | undefined): string | undefined {
  return name !== undefined && isOwnSkill.test(name) ? `my ${name}` : name;
}
