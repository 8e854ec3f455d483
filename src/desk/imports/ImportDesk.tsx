'use client';
import { Link } from '@/desk/shell/router';
import { momentInWords, monthInWords } from '@/domain/days';
import type { ImportList, ImportStanding } from '@/contract/importView';
import { importWords } from '@/messages/desk/imports';
import desk from '../shared/desk.module.css';
import { addressOf } from '@/contract/addresses';
import { ScreenPage } from '../shared/ScreenPage';
import { DeskTable, type DeskColumn } from '../shared/DeskTable';
import { useLocale, useWords } from '../shared/words';
import css from './imports.module.css';
import { deskWords } from '@/messages/desk/desk';
import { Callout, TroubleNotice } from '../shared/feedback';
import { useDesk } from '../shared/useDesk';
import { ImportReview } from './ImportReview';
import { useState } from 'react';
import { ImportUpload } from './ImportUpload';

/** Lists all imports, the newest first; the edition opens one. */
export function ImportTable({ imports }: { readonly imports: readonly ImportStanding[] }) {
  const locale = useLocale();
  const words = importWords[locale];
  const { heads } = words;
  const columns: readonly DeskColumn<ImportStanding>[] = [
    {
      id: 'edition',
      head: heads.edition,
      sortBy: ({ edition }) => edition.code,
      cell: ({ id, edition }) => (
        <Link href={addressOf('imports', { record: id })} aria-label={words.open(id)}>
          {`${edition.code} · ${monthInWords(edition.year, edition.month, locale)}`}
        </Link>
      ),
    },
    { id: 'file', head: heads.file, sortBy: ({ fileName }) => fileName, cell: ({ fileName }) => fileName },
    { id: 'figures', head: heads.figures, numeric: true, cell: ({ counts }) => counts.rows },
    { id: 'warnings', head: heads.warnings, numeric: true, cell: ({ warnings }) => warnings },
    {
      id: 'by',
      head: heads.by,
      sortBy: ({ importedAt }) => importedAt,
      cell: ({ importedBy, importedAt }) => <ByWhom name={importedBy} at={importedAt} />,
    },
    {
      id: 'state',
      head: heads.state,
      sortBy: ({ state }) => words.states[state],
      cell: ({ state }) => (
        <span className={desk['badge']} data-state={state}>
          {words.states[state]}
        </span>
      ),
    },
    {
      id: 'decided',
      head: heads.decided,
      cell: ({ decidedBy, decidedAt }) => <ByWhom name={decidedBy} at={decidedAt} />,
    },
  ];
  return <DeskTable label={words.list} columns={columns} rows={imports} idOf={({ id }) => id} />;
}

function ByWhom({ name, at }: { readonly name: string | null; readonly at: string | null }) {
  const locale = useLocale();
  return (
    <div>
      {name}
      {at !== null && <p className={desk['small']}>{momentInWords(at, locale)}</p>}
    </div>
  );
}

/** Shows the list of imports, or one of them. */
export function ImportChooser({ id }: { readonly id: string | null }) {
  const words = useWords(importWords);
  const back = <Link href={addressOf('imports')}>{words.back}</Link>;
  return (
    <ScreenPage title={words.title} {...(id !== null && { actions: back })}>
      {id === null ? <AllImports /> : <OneImport id={id} />}
    </ScreenPage>
  );
}

function AllImports() {
  const { loading } = useWords(deskWords);
  const { record, trouble, reload } = useDesk('readImports', {});
  return (
    <>
      {trouble !== null && <TroubleNotice trouble={trouble} onRetry={() => void reload()} />}
      {record === null && trouble === null && <p role="status">{loading}</p>}
      {record !== null && <ImportDesk list={record} reload={reload} />}
    </>
  );
}

function OneImport({ id }: { readonly id: string }) {
  const { loading } = useWords(deskWords);
  const { record, trouble, reload, replace } = useDesk('readImport', { id });
  return (
    <>
      {trouble !== null && <TroubleNotice trouble={trouble} onRetry={() => void reload()} />}
      {record === null && trouble === null && <p role="status">{loading}</p>}
      {record !== null && <ImportReview view={record} replace={replace} />}
    </>
  );
}

interface ImportDeskProps {
  readonly list: ImportList;
  readonly reload: () => Promise<void>;
}

/** Shows the imports, and the way to the next import to people who prepare one. */
export function ImportDesk({ list, reload }: ImportDeskProps) {
  const words = useWords(importWords);
  const [proposed, setProposed] = useState(false);
  return (
    <>
      <p className={css['intro']}>{words.intro}</p>
      {proposed && <Callout tone="success">{words.upload.proposed}</Callout>}
      {list.barred === null && (
        <ImportUpload
          onProposed={() => {
            setProposed(true);
            void reload();
          }}
        />
      )}
      <h2 className={css['heading']}>{words.list}</h2>
      {list.imports.length === 0 ? <p>{words.none}</p> : <ImportTable imports={list.imports} />}
    </>
  );
}
