/** Name of the kind of job that makes a booklet's files; its input is `{render: id}`. */
export const publishTaskSlug = 'publish';
