import type { EndpointName } from '@/contract/endpoints';

/** Acts that leave what the bar counts as it is, or that a screen does by itself. */
const quiet: readonly EndpointName[] = [
  'noteVisit',
  'lookAtSheet',
  'claimSheet',
  'releaseSheet',
  'renewSession',
  'markNews',
  'previewSentences',
  'previewImport',
  'planSending',
  'readAdoption',
  'readSheetFile',
];
const acted = 'kitapcik:acted';

/** Notes that an act was done: what waits for somebody may be otherwise now. */
export function noteAct(name: EndpointName): void {
  if (!quiet.includes(name)) window.dispatchEvent(new Event(acted));
}

/** Calls back after each act; gives how to stop. */
export function onActs(told: () => void): () => void {
  window.addEventListener(acted, told);
  return () => {
    window.removeEventListener(acted, told);
  };
}
