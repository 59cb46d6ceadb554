import { parentPort, workerData } from 'node:worker_threads';
import type { ThreadSettings } from './threads/calls.js';
import { serve } from './threads/serve.js';

// The program of a thread: `Thread` starts it from dist/, with its settings.
if (!parentPort) throw new TypeError('worker.js runs as a thread of the store, not by itself.');
serve(parentPort, workerData as ThreadSettings);
