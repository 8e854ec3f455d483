'use client';
import { lazy, Suspense, useState } from 'react';
import { variantWords } from '@/messages/desk/release/variants';
import { DeskButton } from './controls';
import { useWords } from './words';

const VariantsDialog = lazy(() =>
  import('./VariantsDialog').then((part) => ({ default: part.VariantsDialog })),
);

interface VariantsButtonProps {
  readonly place: { readonly edition: string; readonly province: string };
  /** The province's name. */
  readonly name: string;
  readonly number: number;
}

/** Opens the window of the other prints of a publication that readers have: of the one that stood here when it was pressed. */
export function VariantsButton({ place, name, number }: VariantsButtonProps) {
  const words = useWords(variantWords);
  const [opened, setOpened] = useState<number | null>(null);
  return (
    <>
      <DeskButton
        label={words.openLabel(name)}
        onClick={() => {
          setOpened(number);
        }}
      >
        {words.open}
      </DeskButton>
      {opened !== null && (
        <Suspense>
          <VariantsDialog
            {...{ place, name }}
            number={opened}
            onClose={() => {
              setOpened(null);
            }}
          />
        </Suspense>
      )}
    </>
  );
}
