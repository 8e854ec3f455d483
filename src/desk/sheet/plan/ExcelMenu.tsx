import { useRef, useState, type DragEvent, type ReactNode } from 'react';
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { endpointAddressOf } from '@/contract/endpointAddress';
import { planWords } from '@/messages/desk/plan';
import frame from '../../shell/frame.module.css';
import desk from '../../shared/desk.module.css';
import { Icon } from '../../shared/Icon';
import { say } from '../../shared/status';
import { useWords } from '../../shared/words';
import css from './plan.module.css';

interface ExcelMenuProps {
  readonly edition: string;
  readonly province: string;
  /** Null where the reader types nothing here: then files only go out. */
  readonly onFile: ((file: File) => void) | null;
}

const kinds =
  '.xlsx,.xlsm,.csv,.txt,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet,text/csv';

/** Gives the sheet as a workbook or CSV, and takes it from one. */
export function ExcelMenu({ edition, province, onFile }: ExcelMenuProps) {
  const words = useWords(planWords);
  const input = useRef<HTMLInputElement>(null);
  const place = { edition, province };
  const item = frame.item ?? '';
  return (
    <>
      <MenuTrigger>
        <Button className={desk.button ?? ''} aria-label={words.menuLabel}>
          {words.menu}
          <Icon name="down" size={14} />
        </Button>
        <Popover className={frame.popover ?? ''} placement="bottom end">
          <Menu className={frame.menu ?? ''} aria-label={words.menuLabel}>
            <MenuItem className={item} href={endpointAddressOf('downloadWorkbook', place).path} download="">
              {words.downloadWorkbook}
            </MenuItem>
            <MenuItem className={item} href={endpointAddressOf('downloadCsv', place).path} download="">
              {words.downloadCsv}
            </MenuItem>
            {onFile !== null && (
              <MenuItem className={item} onAction={() => input.current?.click()}>
                {words.takeFile}
              </MenuItem>
            )}
          </Menu>
        </Popover>
      </MenuTrigger>
      {onFile !== null && (
        <input
          ref={input}
          type="file"
          accept={kinds}
          className={css.hidden}
          aria-label={words.takeFile}
          tabIndex={-1}
          onChange={(event) => {
            const [file] = event.target.files ?? [];
            // The same file may be chosen again, once it was mended.
            event.target.value = '';
            if (file !== undefined) onFile(file);
          }}
        />
      )}
    </>
  );
}

interface FileDropProps {
  readonly onFile: ((file: File) => void) | null;
  readonly children: ReactNode;
}

/** Takes a file that is dropped on what it surrounds. */
export function FileDrop({ onFile, children }: FileDropProps) {
  const words = useWords(planWords);
  const [isOver, setOver] = useState(false);
  const hasFiles = (event: DragEvent): boolean =>
    onFile !== null && event.dataTransfer.types.includes('Files');
  return (
    <div
      className={css.drop}
      data-over={isOver}
      data-words={words.dropHere}
      onDragOver={(event) => {
        if (!hasFiles(event)) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={(event) => {
        const { relatedTarget } = event;
        if (!(relatedTarget instanceof Node) || !event.currentTarget.contains(relatedTarget)) setOver(false);
      }}
      onDrop={(event) => {
        if (!hasFiles(event)) return;
        event.preventDefault();
        setOver(false);
        const [file, ...others] = event.dataTransfer.files;
        if (others.length > 0) say(words.dropOne, { tone: 'error' });
        else if (file !== undefined) onFile?.(file);
      }}
    >
      {children}
    </div>
  );
}
