import type { CollectionConfig } from 'payload';
import { accountChangeKinds, proposalStates } from '@/domain/people/accountChange';
import { jsonField } from './fields/jsonField';
import { keyOf, requiredText, text } from './fields/textFields';
import { record } from './record';

/** Acts on accounts that one person proposed and another one confirms. Decided ones stay as records. */
export const accountChanges: CollectionConfig = record('account-changes', [
  { name: 'kind', type: 'select', required: true, options: [...accountChangeKinds] },
  // Whose account; nobody's yet for an invitation.
  { ...text('person'), index: true },
  jsonField({
    name: 'change',
    type: "import('./domain/people/accountChange').AccountChange",
    required: true,
  }),
  jsonField({ name: 'seen', type: "import('./domain/people/accountChange').AccountSeen" }),
  requiredText('reason'),
  keyOf('proposedBy'),
  requiredText('proposedByName'),
  requiredText('proposedAt'),
  requiredText('expires'),
  { name: 'state', type: 'select', required: true, index: true, options: [...proposalStates] },
  text('endedBy'),
  text('endedByName'),
  text('endedAt'),
  text('endReason'),
]);
