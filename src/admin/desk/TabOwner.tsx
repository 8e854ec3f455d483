import type { PayloadRequest } from 'payload';
import type { ReactNode } from 'react';
import { OwnedTab } from '@/desk/shared/ownedTab';
import { AdminLocale } from './AdminLocale';

interface TabOwnerProps {
  readonly user?: PayloadRequest['user'];
  readonly children?: ReactNode;
}

/** Marks each page of the desk, Payload's own too, with the person whom it was made for. */
export default function TabOwner({ user, children }: TabOwnerProps) {
  return (
    <OwnedTab person={user?.id ?? null}>
      <AdminLocale>{children}</AdminLocale>
    </OwnedTab>
  );
}
