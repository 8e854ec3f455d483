'use client';
import { SetStepNav } from '@payloadcms/ui';
import type { Screen } from '@/contract/addresses';
import { screenTitle } from '@/desk/shared/screenTitle';
import { useLocale } from '@/desk/shared/words';

/** Shows the screen's name in the path at the top; the window's title comes with the page. */
export function DeskTitle({ screen }: { readonly screen: Screen }) {
  const label = screenTitle(screen, useLocale());
  return <SetStepNav nav={[{ label }]} />;
}
