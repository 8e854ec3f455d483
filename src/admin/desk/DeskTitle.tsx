'use client';
import { SetStepNav } from '@payloadcms/ui';
import { useEffect } from 'react';

/** Tells the reader where he or she is: in the path at the top and in the window's title. */
export function DeskTitle({ title }: { title: string }) {
  useEffect(() => {
    document.title = `${title} – Kitapçık`;
  }, [title]);
  return <SetStepNav nav={[{ label: title }]} />;
}
