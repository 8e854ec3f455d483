import { Button, Dialog, Modal, ModalOverlay } from 'react-aria-components';
import { inspectorWords } from '@/messages/desk/inspector';
import { Icon } from '../shared/Icon';
import { useWords } from '../shared/words';
import { FigureInspector } from './FigureInspector';
import type { FigureInspectorProps } from './inspectorProps';
import css from './inspector.module.css';

type InspectorSheetProps = Omit<FigureInspectorProps, 'onLeave'> & {
  readonly isOpen: boolean;
  readonly onClose: () => void;
};

/** Shows the inspector over the whole of a telephone; Esc and its button lead back. */
export function InspectorSheet({ isOpen, onClose, ...inspected }: InspectorSheetProps) {
  const words = useWords(inspectorWords);
  return (
    <ModalOverlay
      className={css.veil ?? ''}
      isOpen={isOpen}
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
    >
      <Modal className={css.sheet ?? ''}>
        <Dialog className={css.sheetBody ?? ''} aria-label={words.label(inspected.head?.label ?? '')}>
          <p className={css.sheetTop}>
            <Button className={css.leave ?? ''} onPress={onClose}>
              <Icon name="close" size={18} /> {words.leave}
            </Button>
          </p>
          <FigureInspector {...inspected} enterBy={null} onLeave={onClose} />
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
