/** Name of the kind of job that makes a booklet's files; its input is `{render: id, request: id or null}`. */
export const publishTaskSlug = 'publish';
