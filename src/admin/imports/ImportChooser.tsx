'use client';
import Link from 'next/link';
import type { ImportList, ImportView } from '@/contract/importView';
import { deskWords } from '@/messages/desk/desk';
import { importWords } from '@/messages/desk/imports';
import { addressOf } from '@/contract/addresses';
import { TroubleNotice } from '../desk/TroubleNotice';
import { useDesk } from '../desk/useDesk';
import { useWords } from '../desk/useWords';
import { ImportDesk } from './ImportDesk';
import { ImportReview } from './ImportReview';

/** The list of imports, or one of them. */
export function ImportChooser({ id }: { readonly id: string | null }) {
  return id === null ? <AllImports /> : <OneImport path={`/imports/${encodeURIComponent(id)}`} />;
}

function AllImports() {
  const { loading } = useWords(deskWords);
  const { record, trouble, reload } = useDesk<ImportList>('/imports');
  return (
    <>
      {trouble !== null && <TroubleNotice trouble={trouble} onRetry={() => void reload()} />}
      {record === null && trouble === null && <p role="status">{loading}</p>}
      {record !== null && <ImportDesk list={record} reload={reload} />}
    </>
  );
}

function OneImport({ path }: { readonly path: string }) {
  const words = useWords(importWords);
  const { loading } = useWords(deskWords);
  const { record, trouble, reload, replace } = useDesk<ImportView>(path);
  return (
    <>
      <p>
        <Link href={addressOf('imports')}>{words.back}</Link>
      </p>
      {trouble !== null && <TroubleNotice trouble={trouble} onRetry={() => void reload()} />}
      {record === null && trouble === null && <p role="status">{loading}</p>}
      {record !== null && <ImportReview view={record} replace={replace} />}
    </>
  );
}
