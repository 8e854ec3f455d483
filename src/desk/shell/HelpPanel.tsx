import { frameWords } from '@/messages/frame/frame';
import { DeskDialog } from '../shared/feedback';
import { useWords } from '../shared/words';
import { Keys } from './Keys';
import { switchSingleKeys, useKeyMap, type Shortcut } from './shortcuts';
import css from './frame.module.css';

/** Shows what helps at this screen: its keys, those of every screen, and the switch for keys of a single letter. */
export function HelpPanel({ onClose }: { readonly onClose: () => void }) {
  const words = useWords(frameWords).helpPanel;
  const { sets, single } = useKeyMap();
  const [everywhere = [], ...here] = sets;
  return (
    <DeskDialog title={words.title} onClose={onClose}>
      <KeyList title={words.everywhere} shortcuts={everywhere} />
      <KeyList title={words.here} shortcuts={here.flat()} />
      <label className={css.singleKeys}>
        <input
          type="checkbox"
          checked={single}
          onChange={(event) => {
            switchSingleKeys(event.target.checked);
          }}
        />
        {words.singleKeys}
        <small>{words.singleKeysHint}</small>
      </label>
    </DeskDialog>
  );
}

function KeyList({ title, shortcuts }: { readonly title: string; readonly shortcuts: readonly Shortcut[] }) {
  if (shortcuts.length === 0) return null;
  return (
    <section>
      <h3>{title}</h3>
      <dl className={css.keyList}>
        {shortcuts.map(({ keys, label }) => (
          <div key={keys}>
            <dt>
              <Keys keys={keys} />
            </dt>
            <dd>{label}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
