'use client';
import { useState } from 'react';
import type { ImportList } from '@/contract/importView';
import { importWords } from '@/messages/desk/imports';
import { Notice } from '../desk/Notice';
import { useWords } from '../desk/useWords';
import { ImportTable } from './ImportTable';
import { ImportUpload } from './ImportUpload';
import css from './imports.module.css';

interface ImportDeskProps {
  readonly list: ImportList;
  readonly reload: () => Promise<void>;
}

/** What has been imported, and the way to the next import for those who prepare one. */
export function ImportDesk({ list, reload }: ImportDeskProps) {
  const words = useWords(importWords);
  const [proposed, setProposed] = useState(false);
  return (
    <>
      <h1>{words.title}</h1>
      <p className={css['intro']}>{words.intro}</p>
      {proposed && <Notice tone="success">{words.upload.proposed}</Notice>}
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
