import { TestEnvironment } from 'jest-environment-node';

/** Their tests are the parts of one story told in a browser, or of a process's life, and stay in their order. */
const inOrder = /\/tests\/(journeys|http|mongodb|s3|accessibility)\//;

/** Node, where the tests of a file are shuffled (`randomize`), so that none can come to need the one before it. */
export default class extends TestEnvironment {
  /** @param {ConstructorParameters<typeof TestEnvironment>} parts */
  constructor(...parts) {
    super(...parts);
    this.keepsOrder = inOrder.test(parts[1].testPath);
  }

  /** @param {{ name: string }} event @param {{ randomize?: boolean }} state */
  handleTestEvent(event, state) {
    if (event.name === 'setup' && this.keepsOrder) state.randomize = false;
  }
}
