import * as migration_20261122_132409_first from './20261122_132409_first';

export const migrations = [
  {
    up: migration_20261122_132409_first.up,
    down: migration_20261122_132409_first.down,
    name: '20261122_132409_first'
  },
];
