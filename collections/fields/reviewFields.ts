import { jsonField } from './jsonField';

/** The fields that four eyes look at, new ones for each collection: Payload completes in place what it is given. */
export const reviewFields = () => [touchedBy(), approvals()];

/** Who has touched the content since its last final approval: four eyes look here. */
const touchedBy = () =>
  jsonField({
    name: 'touchedBy',
    type: 'readonly string[]',
    required: true,
    defaultValue: [],
  });

/** Who approved at which stage of which round. */
const approvals = () =>
  jsonField({
    name: 'approvals',
    type: "readonly import('./domain/workflow/workRecord').Approval[]",
    required: true,
    defaultValue: [],
  });
