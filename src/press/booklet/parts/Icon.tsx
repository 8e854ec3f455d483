import type { ReactNode } from 'react';
import { defaultIcon, isIconName } from '@/domain/booklet/icons';
import { iconShapes } from '../iconShapes';

/** Shows a service's sign: an ornament, hidden from readers. */
export function Icon({ name }: { readonly name: string }): ReactNode {
  const shape = iconShapes[isIconName(name) ? name : defaultIcon];
  return (
    <span className="icon" aria-hidden="true">
      <svg viewBox="0 0 24 24" aria-hidden="true" dangerouslySetInnerHTML={{ __html: shape }} />
    </span>
  );
}
