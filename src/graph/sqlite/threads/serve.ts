import type { MessagePort } from 'node:worker_threads';
import { openConnection } from '../database/openConnection.js';
import { storageFault } from '../database/storageFault.js';
import { Answers } from './Answers.js';
import type { Reply, Request, ThreadSettings } from './calls.js';
import { toWire } from './wireError.js';

/** What a thread is told: first to open the file, then calls, at the end to close. */
export type Order = 'open' | Request | 'close';

/** Opens the file and answers calls, strictly one after the other: nothing comes between the steps of a transaction. */
export function serve(port: MessagePort, settings: ThreadSettings): void {
  let answers: Answers | null = null;
  const reply = (message: Reply) => {
    port.postMessage(message);
  };
  const obey = async (order: Order): Promise<void> => {
    if (order === 'close') {
      answers?.close();
      port.close();
    } else if (order === 'open') {
      try {
        answers = new Answers(openConnection(settings.path, settings), settings);
        reply({ opened: true });
      } catch (error) {
        reply({ opened: false, error: toWire(error) });
        port.close();
      }
    } else {
      const { id } = order;
      try {
        if (!answers) throw new TypeError('A call came before the file was opened.');
        reply({ id, gives: await answers.answer(order) });
      } catch (error) {
        reply({ id, error: toWire(storageFault(error)) });
      }
    }
  };
  let last: Promise<void> = Promise.resolve();
  port.on('message', (order: Order) => {
    last = last.then(() => obey(order));
  });
}
