import type { CollectionConfig } from 'payload';
import { attempts, authenticators, chains, identities, journal, type CollectionSettings } from './secrets';
import { accountChanges } from './accountChanges';
import { checks } from './checks';
import { conversations, marks } from './conversations';
import { deputies } from './deputies';
import { editions } from './editions';
import { figures } from './figures';
import { groups } from './groups';
import { imports } from './imports';
import { mails } from './mails';
import { media } from './media';
import { metrics } from './metrics';
import { provinces } from './provinces';
import { publications } from './publications';
import { presence, readings, typings } from './readings';
import { renders } from './renders';
import { sections } from './sections';
import { services } from './services';
import { sheets } from './sheets';
import { timeline } from './timeline';
import { users } from './users';

/** Gives the collections of everything that is stored. */
export function collections(settings: CollectionSettings): CollectionConfig[] {
  return [
    editions,
    provinces,
    groups,
    sections,
    services,
    metrics,
    checks,
    media(settings),
    users(settings),
    sheets,
    figures,
    readings,
    typings,
    presence,
    publications,
    renders,
    timeline,
    chains,
    journal,
    mails,
    attempts,
    authenticators,
    identities,
    deputies,
    accountChanges,
    imports,
    conversations,
    marks,
  ];
}
