import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { PayloadRequest } from 'payload';

/** Answers 404 for a picture whose file has gone from the folder; Payload would take that for an error of its own. */
export function missingPicture(folder: string) {
  return (
    req: PayloadRequest,
    { params: { filename } }: { readonly params: { readonly filename: string } },
  ): Response | undefined => {
    if (existsSync(join(folder, basename(filename)))) return undefined;
    return Response.json({ errors: [{ message: req.t('error:notFound') }] }, { status: 404 });
  };
}
