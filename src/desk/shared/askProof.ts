/** Asks the person for the second factor; resolves to whether it was given. */
export type ProofAsker = () => Promise<boolean>;

/** The dialog of this page, once it is there. */
let asker: ProofAsker | null = null;

/** Registers the page's dialog, and returns what takes it away again. */
export function offerProof(ask: ProofAsker): () => void {
  asker = ask;
  return () => {
    if (asker === ask) asker = null;
  };
}

/** Asks for the second factor again; false where the page has no dialog for it, or the person will not. */
export function askProof(): Promise<boolean> {
  return asker === null ? Promise.resolve(false) : asker();
}
