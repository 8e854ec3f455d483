import * as migration_20261122_131805_first from './20261122_131805_first';

export const migrations = [
  {
    up: migration_20261122_131805_first.up,
    down: migration_20261122_131805_first.down,
    name: '20261122_131805_first'
  },
];
