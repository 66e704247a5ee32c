/** `create` calls that leave `onError` out, or cannot reach it: what the console says of each. */
export const CONSOLE_PROVOCATIONS: Record<string, { create: string; line: string }> = {
  settings_empty: {
    create: "'brick', {}",
    line: 'Settings object is empty, please pass required properties',
  },
  missing_container_id: {
    create: "'', { initialization: { amount: 1 } }",
    line: 'You must provide an HTML element ID as a container to allow component rendering',
  },
  missing_required_callbacks: {
    create: "'brick', { initialization: { amount: 1 } }",
    line: 'Callbacks onReady and onError are required',
  },
  container_not_found: {
    create: "'nowhere', { initialization: { amount: 1 }, callbacks: { onReady() {}, onError() {} } }",
    line: 'Could not find the container element. Create it before rendering the Brick: nowhere',
  },
};
