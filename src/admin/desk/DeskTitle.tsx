'use client';
import { SetStepNav } from '@payloadcms/ui';
import { screenTitle } from './screenTitle';
import { useLocale } from './useWords';

/** Tells the reader where he or she is, in the path at the top; the window's title comes with the page. */
export function DeskTitle({ path }: { path: string }) {
  const label = screenTitle(path, useLocale()) ?? '';
  return <SetStepNav nav={[{ label }]} />;
}
