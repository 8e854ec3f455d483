/** A content hash as it looks. */
export const someHash = '8f14e45fceea167a5a36dedd4bea2543f6c2a9d1b0e7c3d4a5968778695a4b3c';
