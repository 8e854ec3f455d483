import type { CollectionConfig } from 'payload';
import { checks } from './checks';
import { editions } from './editions';
import { figures } from './figures';
import { media } from './media';
import { metrics } from './metrics';
import { provinces } from './provinces';
import { publications } from './publications';
import { renders } from './renders';
import { sections } from './sections';
import { services } from './services';
import { sheets } from './sheets';
import { timeline } from './timeline';
import { users } from './users';

/** Everything that is stored. `mediaFolder` is where uploaded pictures are kept. */
export function collections(mediaFolder: string): CollectionConfig[] {
  return [
    editions,
    provinces,
    sections,
    services,
    metrics,
    checks,
    media(mediaFolder),
    users,
    sheets,
    figures,
    publications,
    renders,
    timeline,
  ];
}
