/** Name of the kind of job that sends mails; its input is `{mail: id, request: id or null}`. */
export const mailTaskSlug = 'mail';

/** Mails have a queue of their own, so that a slow mail server keeps no booklet waiting. */
export const mailQueue = 'mail';
