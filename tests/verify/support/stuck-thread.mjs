/** A reader that a page can keep busy for ever, or break. */
import { parentPort } from 'node:worker_threads';

parentPort.on('message', ({ bytes }) => {
  const text = Buffer.from(bytes).toString();
  if (text === 'break') throw new Error('broken');
  while (text === 'for ever');
  parentPort.postMessage({ answer: text });
});
