import { Button, Dialog, DialogTrigger, Heading, Popover } from 'react-aria-components';
import { frameWords } from '@/messages/frame/frame';
import { Icon } from '../shared/Icon';
import { useWords } from '../shared/words';
import { useSelf } from './self';
import css from './frame.module.css';

/** Shows how much is new, and what, in a window below the bar. */
export function Bell() {
  const words = useWords(frameWords);
  const { bell } = useSelf().self.counts;
  return (
    <DialogTrigger>
      <Button className={css.barButton ?? ''} aria-label={words.bell(bell)}>
        <Icon name="bell" size={18} />
        {bell !== null && bell > 0 && <b aria-hidden="true">{bell}</b>}
      </Button>
      <Popover className={css.popover ?? ''} placement="bottom end">
        <Dialog className={css.news ?? ''}>
          <Heading slot="title">{words.bellTitle}</Heading>
          <p>{words.bellEmpty}</p>
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
