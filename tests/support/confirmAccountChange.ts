import type { Desk } from './desk';

/** The second admin of the demo reads why where people are, and confirms what the first one proposed. */
export async function confirmAccountChange(
  { seat }: { readonly seat: (name: 'ikinci.yonetici') => Promise<Desk> },
  reason: string,
): Promise<void> {
  const second = await seat('ikinci.yonetici');
  await second.open('/yonetim/kisiler');
  await second.sees(reason);
  await second.press('Onayla');
  await second.sees('Değişiklik onaylandı ve geçerli oldu.');
  await second.close();
}
