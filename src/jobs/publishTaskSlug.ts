/** Name of the one kind of job so far; its input is `{render: id}`. */
export const publishTaskSlug = 'publish';
