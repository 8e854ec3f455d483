'use client';
import { useEffect } from 'react';
import { endpointAddressOf } from '@/contract/endpointAddress';
import type { VariantView } from '@/contract/variantsView';
import { variantWords } from '@/messages/desk/release/variants';
import { DeskButton } from './controls';
import css from './desk.module.css';
import { Callout, DeskDialog, TroubleNotice } from './feedback';
import { useAct, useDesk } from './useDesk';
import { useWords } from './words';

/** Pause between two looks at prints in the making, in milliseconds. */
const lookAgain = 2_000;

interface VariantsDialogProps {
  readonly place: { readonly edition: string; readonly province: string };
  /** The province's name. */
  readonly name: string;
  readonly number: number;
  readonly onClose: () => void;
}

/** Shows the other prints of a publication, asks for them, and gives those that are ready. */
export function VariantsDialog({ place, name, number, onClose }: VariantsDialogProps) {
  const words = useWords(variantWords);
  const { record, trouble, reload, replace } = useDesk('readVariants', { ...place, number });
  const acting = useAct();
  const isWaiting = record?.variants.some(({ state }) => state === 'waiting') === true;
  useEffect(() => {
    if (!isWaiting) return;
    const timer = setInterval(() => void reload(), lookAgain);
    return () => {
      clearInterval(timer);
    };
  }, [isWaiting, reload]);
  const shown = acting.trouble ?? trouble;
  const ask = async ({ variant }: VariantView): Promise<void> => {
    await acting.act('makeVariant', { ...place, number, variant }, (answer) => {
      replace(answer);
      return words.asked(words.names[variant]);
    });
  };
  return (
    <DeskDialog title={words.title(name, number)} onClose={onClose}>
      <p>{words.explained}</p>
      {shown !== null && <TroubleNotice trouble={shown} onRetry={() => void reload()} />}
      {acting.said !== null && isWaiting && <Callout tone="success">{acting.said}</Callout>}
      <ul className={css.choiceRows}>
        {record?.variants.map((each) => (
          <Print
            key={each.variant}
            print={each}
            address={endpointAddressOf('downloadVariant', { ...place, number, variant: each.variant }).path}
            busy={acting.busy}
            onAsk={() => void ask(each)}
          />
        ))}
      </ul>
    </DeskDialog>
  );
}

interface PrintProps {
  readonly print: VariantView;
  readonly address: string;
  readonly busy: boolean;
  readonly onAsk: () => void;
}

function Print({ print: { variant, state }, address, busy, onAsk }: PrintProps) {
  const words = useWords(variantWords);
  const name = words.names[variant];
  return (
    <li>
      <div>
        <strong>{name}</strong> <span className={css.small}>{words.states[state]}</span>
        <p className={css.small}>{words.about[variant]}</p>
      </div>
      {state === 'made' && (
        <a className={css.linkButton} href={address} download="" aria-label={words.downloadLabel(name)}>
          {words.download}
        </a>
      )}
      {(state === 'none' || state === 'failed') && (
        <DeskButton label={words.makeLabel(name)} disabled={busy} onClick={onAsk}>
          {words.make}
        </DeskButton>
      )}
    </li>
  );
}
