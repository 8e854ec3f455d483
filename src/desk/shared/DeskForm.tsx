import type { ReactNode } from 'react';

interface DeskFormProps {
  readonly children: ReactNode;
  readonly onSubmit: () => void;
}

/**
 * Shows a form whose content the page sends itself; there is no other form. Until its script has taken hold
 * the browser sends it: as a POST, which the server answers with the page again, because a GET would put a
 * password into the address, and so into logs.
 */
export function DeskForm({ children, onSubmit }: DeskFormProps) {
  return (
    <form
      method="post"
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      {children}
    </form>
  );
}
