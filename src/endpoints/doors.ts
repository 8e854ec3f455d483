import type { Endpoint } from 'payload';
import { adoptDoors } from './board/adoptDoors';
import { secondFactorDoors } from './signIn/secondFactorDoors';
import { boardDoors } from './board/boardDoors';
import { forceDoors } from './board/forceDoors';
import { deputyDoors } from './deputyDoors';
import type { Door } from './door';
import { endpointOf, openEndpointOf } from './endpointOf';
import { homeDoors } from './homeDoors';
import { openDoors } from './openDoors';
import { importDoors } from './imports/importDoors';
import { outboxDoors } from './outboxDoors';
import { accountDoors } from './people/accountDoors';
import { peopleDoors } from './people/peopleDoors';
import { reviewDoors } from './review/reviewDoors';
import { sheetDoors } from './sheets/sheetDoors';
import { trainDoors } from './board/trainDoors';
import { textDoors } from './texts/textDoors';

/** Every address of ours under `/api`. What is not in this list cannot be reached. */
export const doors: readonly Door[] = [
  ...homeDoors,
  ...deputyDoors,
  ...sheetDoors,
  ...reviewDoors,
  ...boardDoors,
  ...adoptDoors,
  ...trainDoors,
  ...forceDoors,
  ...textDoors,
  ...importDoors,
  ...outboxDoors,
  ...peopleDoors,
  ...accountDoors,
  ...secondFactorDoors,
];

/** The doors as Payload wants them. `publicUrl`: where our own pages are. */
export function endpoints(publicUrl: string): Endpoint[] {
  return [
    ...doors.map((door) => endpointOf(door, publicUrl)),
    ...openDoors.map((door) => openEndpointOf(door, publicUrl)),
  ];
}
