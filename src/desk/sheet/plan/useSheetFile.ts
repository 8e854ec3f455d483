import { useCallback, useRef, useState } from 'react';
import { largestSheetFile } from '@/contract/endpoints/sheetFileEndpoints';
import type { FileReading } from '@/domain/sheetFile/fileReading';
import { callDesk, type Trouble } from '../../shared/callDesk';
import { spokenIssues } from '../../shared/words';
import { problemText } from '@/messages/problems/problems';

/** A file that was chosen: on its way, read, or refused with the reasons. */
export type SheetFile = { readonly name: string } & (
  | { readonly kind: 'reading' }
  | { readonly kind: 'read'; readonly reading: FileReading }
  | { readonly kind: 'refused'; readonly trouble: Trouble }
);

/** The file that is taken into a sheet, and how to take another one or another worksheet of it. */
export interface SheetFileState {
  readonly shown: SheetFile | null;
  readonly take: (file: File) => Promise<void>;
  /** Reads the same file once more: another worksheet, or after a failure the same one. */
  readonly again: (worksheet: string | null) => Promise<void>;
  readonly close: () => void;
}

interface Chosen {
  readonly name: string;
  readonly content: string;
}

/** Has the server read files for a sheet. Nothing of them is stored: what they bring is planned like a paste. */
export function useSheetFile(place: { readonly edition: string; readonly province: string }): SheetFileState {
  const [shown, setShown] = useState<SheetFile | null>(null);
  const [chosen, setChosen] = useState<Chosen | null>(null);
  /** Of several readings the last one counts, and none that was closed meanwhile. */
  const turn = useRef(0);
  const { edition, province } = place;
  const read = useCallback(
    async ({ name, content }: Chosen, worksheet: string | null) => {
      const own = (turn.current += 1);
      setShown({ name, kind: 'reading' });
      const reply = await callDesk('readSheetFile', { edition, province, file: content, worksheet });
      if (own !== turn.current) return;
      setShown(
        reply.kind === 'ok'
          ? { name, kind: 'read', reading: reply.body }
          : { name, kind: 'refused', trouble: reply },
      );
    },
    [edition, province],
  );
  const take = useCallback(
    async (file: File) => {
      const { name } = file;
      const own = (turn.current += 1);
      if (file.size > largestSheetFile) {
        setShown({ name, kind: 'refused', trouble: tooLarge() });
        return;
      }
      const content = await base64Of(file);
      if (own !== turn.current) return;
      if (content === null || content === '') {
        setShown({ name, kind: 'refused', trouble: broken() });
        return;
      }
      const next = { name, content };
      setChosen(next);
      await read(next, null);
    },
    [read],
  );
  return {
    shown,
    take,
    again: async (worksheet) => {
      if (chosen !== null) await read(chosen, worksheet);
    },
    close: () => {
      turn.current += 1;
      setShown(null);
      setChosen(null);
    },
  };
}

function refusal(issue: Parameters<typeof problemText>[0]): Trouble {
  const message = { tr: problemText(issue, 'tr'), en: problemText(issue, 'en') };
  return { kind: 'refused', issues: spokenIssues({ issues: [{ field: 'file', ...issue, message }] }) };
}

/** Said before anything is sent: the whole file would travel for nothing. */
const tooLarge = (): Trouble =>
  refusal({ problem: 'sheet_file_too_large', context: { megabytes: largestSheetFile / 1_000_000 } });

/** A folder, or a file that is gone meanwhile, cannot be opened by the browser. */
const broken = (): Trouble => refusal({ problem: 'sheet_file_broken' });

function base64Of(file: File): Promise<string | null> {
  return new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => {
      const url = typeof reader.result === 'string' ? reader.result : '';
      resolve(url.slice(url.indexOf(',') + 1));
    };
    reader.onerror = () => {
      resolve(null);
    };
    reader.readAsDataURL(file);
  });
}
