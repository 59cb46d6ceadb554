import fc from 'fast-check';
import { seed } from './seed.js';

fc.configureGlobal({ seed });

/** fast-check on the run's own seed; a failure prints it with the counterexample. */
export default fc;
