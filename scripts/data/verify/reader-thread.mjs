/** The thread of reader.mjs. */
import { parentPort } from 'node:worker_threads';
import { lookAt } from './look.mjs';
import { readPage } from './read-page.mjs';

if (!parentPort) throw new Error('reader.mjs starts this file.');
const port = parentPort;

port.on('message', async ({ bytes, contentType, job }) => {
  try {
    const page = await readPage(bytes, contentType);
    port.postMessage('unreadable' in page ? page : lookAt(page, job));
  } catch (error) {
    port.postMessage({ unreadable: `it cannot be read: ${error.message}` });
  }
});
