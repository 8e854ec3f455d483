const root = '/yonetim';

/** Addresses of the screens. */
export const loginPath = `${root}/login`;
export const forgotPath = `${root}/forgot`;
export const signOutPath = `${root}/logout`;
export const passwordPath = `${root}/parola`;
export const outsidePath = `${root}/unauthorized`;
export const firstPersonPath = `${root}/create-first-user`;
export const homePath = root;
export const sheetPath = `${root}/veri-girisi`;
export const reviewPath = `${root}/inceleme`;
export const boardPath = `${root}/yayin`;
export const importsPath = `${root}/gecmis`;
export const deputiesPath = `${root}/vekalet`;
export const outboxPath = `${root}/giden-posta`;
export const peoplePath = `${root}/kisiler`;
export const accountPath = `${root}/account`;

/** One person's page. */
export function personPath(id: string): string {
  return `${peoplePath}?kisi=${encodeURIComponent(id)}`;
}

/** A screen's address with what it should show. */
export function pathTo(
  screen: string,
  { edition, plate, record }: { edition?: string | null; plate?: string | null; record?: string | null },
): string {
  const query = new URLSearchParams();
  if (edition) query.set('donem', edition);
  if (plate) query.set('il', plate);
  if (record) query.set('kayit', record);
  const text = query.toString();
  return text === '' ? screen : `${screen}?${text}`;
}
