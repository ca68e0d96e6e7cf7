/** An error whose message is a sentence for people: what is wrong, where, what to do. Shown without a stack. */
export class UserError extends Error {
  override readonly name = 'UserError';
}

/** Whether an error is such a sentence; by name, because a module that is loaded twice has two classes. */
export function isUserError(error: unknown): error is UserError {
  return error instanceof Error && error.name === 'UserError';
}

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'permission is denied',
  EPERM: 'the system does not allow it',
  EROFS: 'the disk is read-only',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is used up',
  EFBIG: 'the file would be larger than the system allows',
  ENOENT: 'it is not there',
  ENOTDIR: 'a part of its path is a file',
  EISDIR: 'it is a folder',
  EEXIST: 'something of that name is there already',
  EFTYPE: 'it is neither a file nor a folder',
  ELOOP: 'its links lead in a circle',
  ENAMETOOLONG: 'its name is too long',
  EMFILE: 'too many files are open',
  EBUSY: 'another program is using it',
  ERR_FS_FILE_TOO_LARGE: 'it is too large',
  ERR_STRING_TOO_LONG: 'it is too large',
  EIO: 'the disk reports an error',
};

/** The code of an error of the file system, if it is one. */
export function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}

/** What the file system means, in words; undefined for errors of another kind. */
export function fileReason(error: unknown): string | undefined {
  const code = codeOf(error);
  return code === undefined ? undefined : reasons[code];
}

/** What to throw for an error met while doing `what`: a sentence where the file system refused, else the error itself. */
export function refused(what: string, error: unknown): unknown {
  const reason = fileReason(error);
  return reason === undefined ? error : new UserError(`${what}: ${reason}.`);
}

/** Runs `work` on files; what the file system refuses becomes the sentence `what`, with its reason. */
export function withReason<Result>(what: string, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    throw refused(what, error);
  }
}
