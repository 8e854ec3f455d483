'use client';
import Link from 'next/link';
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
  return id === null ? <AllImports /> : <OneImport id={id} />;
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
  const words = useWords(importWords);
  const { loading } = useWords(deskWords);
  const { record, trouble, reload, replace } = useDesk('readImport', { id });
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
