/** The thread of reader.mjs. */
import { parentPort } from 'node:worker_threads';
import { lookAt } from './look.mjs';
import { readPage } from './read-page.mjs';

parentPort.on('message', async ({ bytes, contentType, job }) => {
  try {
    const page = await readPage(bytes, contentType);
    parentPort.postMessage('unreadable' in page ? page : lookAt(page, job));
  } catch (error) {
    parentPort.postMessage({ unreadable: `it cannot be read: ${error.message}` });
  }
});
