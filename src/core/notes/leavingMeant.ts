/** In UTF-16 units: who writes more than this in one line tells of something else, too. */
const longestLine = 300;

const means = String.raw`(?<!\p{L})(?:must|need to|have to|has to|got to|gotta|should|ought to|will|going to|gonna|I['’]ll|todo:?|to do:?)`;
const says = String.raw`(?:tell|ring|call|phone|e-?mail|text|write(?: to)?|message|let)`;
const out = String.raw`(?:\bI['’]?m (?:out\b(?! of (?:office|town|the country|here))|pulling out|withdrawing|not (?:going ahead|going any further|continuing|interested))|\bI['’]?(?:ve|m| have)? ?(?:decided (?:no\b(?! to)|against)|pulling out)|\bit['’]?s a no\b)`;

/** The ways in which people note that they mean to leave a process, and have not said so yet. */
const patterns = [
  `${means} ${says} [^.!?\\n]{1,40}?${out}`,
  String.raw`${means} (?:withdraw|pull out|turn (?:it|them) down)(?!\p{L})`,
  String.raw`^\P{L}*(?:I(?:['’]ve| have)? )?decided (?:no(?= *(?:$|[.,;:!–—-]))|against (?:it|them|this one)|not to (?:go ahead|go on|continue|take it))`,
].map((pattern) => new RegExp(pattern, 'iu'));

/** What makes such a line one about what may come. */
const supposed =
  /\?|(?<!\p{L})(?:if|unless|whether|maybe|perhaps|might|not sure|don['’]?t|didn['’]?t|they|he|she)(?!\p{L})[^.]*$/iu;

/** Whether a line of notes says that the writer wants out and still has to tell them: `Must tell Ann I'm out`, `26/11: decided no`. */
export function meansToLeave(notes: string): boolean {
  return notes.split('\n').some((line) => {
    if (line.length > longestLine) return false;
    return patterns.some((pattern) => {
      const match = pattern.exec(line);
      if (!match) return false;
      const before = line.slice(0, match.index + match[0].length);
      return !supposed.test(before.slice(before.search(/[^.!]*$/)));
    });
  });
}
