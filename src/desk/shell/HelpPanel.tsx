import { addressOf } from '@/contract/addresses';
import { frameWords } from '@/messages/frame/frame';
import { GuideText, useGuide } from '../guide/GuideScreen';
import { guidePlaces } from '../guide/topics';
import { DeskDialog } from '../shared/feedback';
import { useWords } from '../shared/words';
import { Keys } from './Keys';
import { Link, useRouter } from './router';
import { switchSingleKeys, useKeyMap, type Shortcut } from './shortcuts';
import css from './frame.module.css';

/** Shows what helps at this screen: its keys, those of every screen, and the switch for keys of a single letter. */
export default function HelpPanel({ onClose }: { readonly onClose: () => void }) {
  const words = useWords(frameWords).helpPanel;
  const { sets, single } = useKeyMap();
  const [everywhere = [], ...here] = sets;
  return (
    <DeskDialog title={words.title} onClose={onClose}>
      <ScreenGuide onFollow={onClose} />
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

/** Shows what the guide says of this screen: the first part open, the others a press away. */
function ScreenGuide({ onFollow }: { readonly onFollow: () => void }) {
  const words = useWords(frameWords).helpPanel;
  const { screen, query } = useRouter().place;
  const { topic, parts } = guidePlaces[screen ?? 'home'] ?? { topic: 'giris' as const, parts: [] };
  const page = useGuide(topic);
  const told = page?.parts.filter(({ title }) => parts.includes(title)) ?? [];
  return (
    <section className={css.screenGuide}>
      <h3>{words.guide}</h3>
      {words.onlyTurkish !== '' && <p>{words.onlyTurkish}</p>}
      {told.map(({ title, html }, index) => (
        <details key={title} open={index === 0}>
          <summary lang="tr">{title}</summary>
          <GuideText html={html} />
        </details>
      ))}
      <p>
        <Link href={addressOf('guide', { topic, edition: query('edition') })} onFollow={onFollow}>
          {words.whole}
        </Link>
      </p>
    </section>
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
