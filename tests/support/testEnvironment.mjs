import vm from 'node:vm';
import { TestEnvironment } from 'jest-environment-node';

/** Their tests are the parts of one story told in a browser, or of a process's life, and stay in their order. */
const inOrder = /\/tests\/(journeys|http|mongodb|s3|accessibility)\//;
const { createContext } = vm;

/**
 * Node, where the tests of a file are shuffled (`randomize`), so that none can come to need the one before it, and where
 * the context of a file has an ordinary global object: Jest's own answers each look at a global (`Object`, `Promise`) through an
 * interceptor, which takes a fifth of the time of a test that asks a database.
 */
export default class extends TestEnvironment {
  /** @param {ConstructorParameters<typeof TestEnvironment>} parts */
  constructor(...parts) {
    vm.createContext = () => createContext(vm.constants.DONT_CONTEXTIFY);
    try {
      super(...parts);
    } finally {
      vm.createContext = createContext;
    }
    this.keepsOrder = inOrder.test(parts[1].testPath);
  }

  /** @param {{ name: string }} event @param {{ randomize?: boolean }} state */
  handleTestEvent(event, state) {
    if (event.name === 'setup' && this.keepsOrder) state.randomize = false;
  }
}
