import { readFile } from 'node:fs/promises';
import { Marked } from 'marked';

/** The guide's pages lie beside each other; a link to any other document leads to nothing that the desk has. */
const ofGuide = /^(?:([a-z-]+)\.md)?(?:#(.*))?$/;

const marked = new Marked({
  renderer: {
    image: () => '',
    html: () => '',
    link({ href, tokens }) {
      const words = this.parser.parseInline(tokens);
      const [isOfGuide, topic = '', heading = ''] = ofGuide.exec(href) ?? [];
      return isOfGuide === undefined ? words : `<a href="guide:${topic}#${heading}">${words}</a>`;
    },
  },
});

/**
 * Makes a page of the guide from its Markdown: its title, and a part for each heading of the second level.
 * @param {string} text
 */
export function guidePage(text) {
  const tokens = marked.lexer(text);
  /** @type {{ title: string, tokens: import('marked').Token[] }[]} */
  const parts = [];
  for (const token of tokens) {
    if (token.type === 'heading' && token.depth <= 2) parts.push({ title: token.text, tokens: [] });
    else parts.at(-1)?.tokens.push(token);
  }
  const [intro, ...rest] = parts.map(({ title, tokens: own }) => ({
    title,
    html: marked.parser(own).trim(),
  }));
  return { title: intro?.title ?? '', intro: intro?.html ?? '', parts: rest };
}

/**
 * Lets the desk import pages of the guide: they become parts of the program, which are loaded when somebody opens them.
 * @type {import('esbuild').Plugin}
 */
export const guidePages = {
  name: 'guide-pages',
  setup({ onLoad }) {
    onLoad({ filter: /\/docs\/kilavuz\/[a-z-]+\.md$/ }, async ({ path }) => ({
      contents: JSON.stringify(guidePage(await readFile(path, 'utf8'))),
      loader: 'json',
    }));
  },
};
