import { lazy, Suspense, useEffect, useState } from 'react';
import { offerProof } from './askProof';

/** Loaded when an act asks for it. */
const ProofForm = lazy(() => import('./ProofForm'));

type Settle = (proved: boolean) => void;

/** Asks for the second factor again when an act wants it; the act then goes on by itself, or nothing of it was done. */
export function ProofDialog() {
  const [settle, setSettle] = useState<Settle | null>(null);
  useEffect(
    () =>
      offerProof(
        () =>
          new Promise((resolve) => {
            setSettle(() => resolve);
          }),
      ),
    [],
  );
  if (settle === null) return null;
  return (
    <Suspense>
      <ProofForm
        onEnd={(proved) => {
          setSettle(null);
          settle(proved);
        }}
      />
    </Suspense>
  );
}
