import type { ReactNode } from 'react';

/** Shows the first line of a table: the heads of its columns. */
export function TableHeads({ heads }: { readonly heads: readonly string[] }): ReactNode {
  return (
    <thead>
      <tr>
        {heads.map((head) => (
          <th key={head} scope="col">
            {head}
          </th>
        ))}
      </tr>
    </thead>
  );
}
