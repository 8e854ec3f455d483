import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { ComposedBooklet, ComposedSection } from '@/domain/booklet/composed';
import { bookletTexts as words } from '@/messages/booklet/booklet';
import { figureAnchors, type FigureAnchors } from '../booklet/anchors';
import { hashedAssets, readBookletAssets, type PressFile } from '../booklet/assets';
import { withSingleSpaces } from '../booklet/bookletTitle';
import { sectionParts } from '../booklet/print/chapters';
import { InSection } from '../booklet/print/Article';
import { accentClass, accentRules } from '../booklet/styleRules';
import { screenPolicy } from '../contentPolicy';

/** What a draft shows: the words of a booklet that is not released, and the part that is asked for. */
export interface Draft {
  /** With marks on what changed. */
  readonly composed: ComposedBooklet;
  /** Key of a section; null for all of them. */
  readonly section: string | null;
  /** Some of its figures are invented. */
  readonly sample: boolean;
  /** Address of the folder with the style sheet and the fonts, without a final slash. */
  readonly files: string;
}

/** A page, and what it may load: nothing but the styles and fonts that are served beside it. No script runs in it. */
export interface DraftPage {
  readonly html: string;
  readonly policy: string;
}

/** A browser takes fonts from its own origin only, which a sandbox takes away unless this is said. */
const draftPolicy = `${screenPolicy}; frame-ancestors 'self'; sandbox allow-same-origin`;

type Files = Promise<ReturnType<typeof hashedAssets>>;
let kept: Files | undefined;

/** Reads the template's styles and fonts once per process: beside the bundle, or in the sources. */
function draftFiles(): Files {
  kept ??= readDraftFiles();
  return kept;
}

async function readDraftFiles(): Files {
  const here = dirname(fileURLToPath(import.meta.url));
  const bundled = join(here, 'press');
  const folder = existsSync(join(bundled, 'styles')) ? bundled : join(here, '..', 'booklet');
  const { fonts, styles } = await readBookletAssets(folder);
  return hashedAssets('taslak', [accentRules(), styles.print, styles.draft].join('\n'), fonts);
}

/** Gives the style sheet or the font of this name; null where there is none. */
export async function draftFile(name: string): Promise<PressFile | null> {
  const { files } = await draftFiles();
  return files.find(({ path }) => path === `assets/${name}`) ?? null;
}

/** Writes sections of a draft as they would print, by the press's own template; null where no such section is in it. */
export async function draftPage(draft: Draft): Promise<DraftPage | null> {
  const { composed, section } = draft;
  const sections = composed.sections.filter(({ key }) => section === null || key === section);
  if (sections.length === 0) return null;
  const { stylesheet } = await draftFiles();
  const markup = renderToStaticMarkup(
    <Page draft={draft} sections={sections} styles={stylesheet.replace(/^assets/, draft.files)} />,
  );
  return { html: `<!DOCTYPE html>${withSingleSpaces(markup)}`, policy: draftPolicy };
}

interface PageProps {
  readonly draft: Draft;
  readonly sections: readonly ComposedSection[];
  readonly styles: string;
}

function Page({ draft, sections, styles }: PageProps): ReactNode {
  const { composed } = draft;
  const anchors = figureAnchors(composed);
  const { provinceName, bookletTitle, editionCode } = composed;
  return (
    <html lang="tr">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>{`${words.draft} – ${words.documentTitle(provinceName, bookletTitle, editionCode)}`}</title>
        <link rel="stylesheet" href={styles} />
      </head>
      <body className="draft">
        <main>
          {sections.map((section) => (
            <OnePage key={section.key} draft={draft} section={section} anchors={anchors} />
          ))}
        </main>
      </body>
    </html>
  );
}

interface OnePageProps {
  readonly draft: Draft;
  readonly section: ComposedSection;
  readonly anchors: FigureAnchors;
}

function OnePage({ draft, section, anchors }: OnePageProps): ReactNode {
  const { provinceName, bookletTitle, editionCode } = draft.composed;
  const mark = draft.sample ? ` · ${words.sampleMark}` : '';
  return (
    <div className={`draft-page recto ${accentClass(section.number)}`}>
      <p className="draft-head">
        <span>{`${words.section(section.number)} · ${section.title}`}</span>
        <span>{`${provinceName} · ${editionCode}`}</span>
      </p>
      <div className="region">
        {sectionParts(section, provinceName).map((part) => (
          <InSection key={part.key} part={part} shown={null} isGalley={false} anchors={anchors} />
        ))}
      </div>
      <p className="draft-foot">
        <span>{words.runningBooklet(provinceName, bookletTitle)}</span>
        <span className="draft-word">{words.draft + mark}</span>
      </p>
    </div>
  );
}
