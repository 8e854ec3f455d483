import type { Locale } from '@/domain/bilingual';
import type { Letter } from '@/domain/notices/letter';
import { escapeMarkup } from '@/domain/escapeMarkup';
import { letterContent, type MailBlock, type MailContent } from './letterContent';

/** A mail as it is sent: the same words as plain text and as HTML. */
export interface WrittenMail {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/** Puts a letter into words. `publicUrl` is where its reader reaches this installation. */
export function writeLetter(letter: Letter, publicUrl: string): WrittenMail {
  const content = letterContent(letter, publicUrl);
  return {
    subject: content.subject,
    text: textOf(content),
    html: htmlOf(content, letter.to.locale),
  };
}

function textOf({ greeting, blocks, footer }: MailContent): string {
  const parts = blocks.map(({ lead, names, notes, links }) =>
    [
      lead,
      names.map((name) => `- ${name}`).join('\n'),
      notes.join('\n'),
      links.map(({ label, url }) => `${label}:\n${url}`).join('\n\n'),
    ]
      .filter((part) => part !== '')
      .join('\n\n'),
  );
  return [greeting, ...parts, `-- \n${footer}`].join('\n\n') + '\n';
}

const style = 'font:16px/1.5 system-ui,sans-serif;color:#1c2733;max-width:40em;margin:0 auto;padding:16px';

function htmlOf({ subject, greeting, blocks, footer }: MailContent, locale: Locale): string {
  const body = [paragraph(greeting), ...blocks.map(blockHtml), `<hr>`, paragraph(footer)].join('\n');
  return (
    `<!doctype html>\n<html lang="${locale}"><head><meta charset="utf-8">` +
    `<meta name="viewport" content="width=device-width,initial-scale=1"><title>${escapeMarkup(subject)}</title></head>` +
    `<body style="${style}"><main>\n${body}\n</main></body></html>\n`
  );
}

function blockHtml({ lead, names, notes, links }: MailBlock): string {
  return [
    paragraph(lead),
    ...(names.length === 0
      ? []
      : [`<ul>${names.map((name) => `<li>${escapeMarkup(name)}</li>`).join('')}</ul>`]),
    ...notes.map(paragraph),
    ...links.map(({ label, url }) => `<p><a href="${escapeMarkup(url)}">${escapeMarkup(label)}</a></p>`),
  ].join('\n');
}

/** A reason may have several lines. */
function paragraph(text: string): string {
  return `<p>${escapeMarkup(text).replaceAll('\n', '<br>')}</p>`;
}
