/** A reader's snapshot begins with its first statement. */
export const BEGIN_READ = 'BEGIN';

/** Takes the write lock at once, so that what is read under it still holds at the commit. */
export const BEGIN_WRITE = 'BEGIN IMMEDIATE';

/** Keeps a second server off the folder, for as long as the transaction is open. */
export const BEGIN_EXCLUSIVE = 'BEGIN EXCLUSIVE';

export const COMMIT = 'COMMIT';
export const ROLLBACK = 'ROLLBACK';
