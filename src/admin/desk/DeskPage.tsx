import { DefaultTemplate } from '@payloadcms/next/templates';
import { Gutter } from '@payloadcms/ui';
import type { AdminViewServerProps } from 'payload';
import type { ReactNode } from 'react';
import { accountOf } from '@/access/session';
import type { Screen } from '@/contract/addresses';
import { homeWords } from '@/messages/desk/home';
import { DeskTabs } from './DeskTabs';
import { DeskTitle } from './DeskTitle';
import css from '@/desk/shared/desk.module.css';
import { ProofDialog } from '@/desk/shared/ProofDialog';
import { tabsFor } from '@/desk/shared/screenTitle';
import type { DeskRequest } from './deskRequestOf';

interface DeskPageProps {
  readonly view: AdminViewServerProps;
  readonly visit: DeskRequest;
  readonly screen: Screen;
  readonly children: ReactNode;
}

/** Shows one of our screens in the admin's own frame: menu, head, language and theme are Payload's. */
export function DeskPage({ view, visit, screen, children }: DeskPageProps) {
  const { initPageResult, params, searchParams } = view;
  const { req, permissions, visibleEntities, locale } = initPageResult;
  const account = accountOf(req);
  return (
    <DefaultTemplate
      i18n={req.i18n}
      payload={req.payload}
      permissions={permissions}
      req={req}
      visibleEntities={{ collections: visibleEntities.collections, globals: visibleEntities.globals }}
      {...(locale && { locale })}
      {...(params && { params })}
      {...(searchParams && { searchParams })}
      {...(account && { user: account })}
    >
      <DeskTitle screen={screen} />
      <Gutter>
        <main className={css.page}>
          <DeskTabs label={homeWords[visit.locale].menu} tabs={tabsFor(visit.person.roles, visit.locale)} />
          {children}
          <ProofDialog />
        </main>
      </Gutter>
    </DefaultTemplate>
  );
}
