import { jsonField } from './jsonField';

/** Makes the fields of the four-eyes review, new each time: Payload completes in place what it gets. */
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
