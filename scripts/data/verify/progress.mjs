/** The progress: a bar on a terminal, lines elsewhere. */
import cliProgress from 'cli-progress';

const EVERY = 50;

/**
 * @param {number} total pages
 * @param {NodeJS.WriteStream} stream
 * @returns {{ page: (job: { url: string, host: string }, result: { numbers: { verdict: string }[] }) => void, end: () => void }}
 */
export function createProgress(total, stream) {
  if (stream.isTTY && total > 0) {
    const bar = new cliProgress.SingleBar(
      {
        stream,
        format: '{bar} {value}/{total} pages · {eta_formatted} left · {host}',
        hideCursor: true,
        barsize: 24,
      },
      cliProgress.Presets.shades_classic,
    );
    bar.start(total, 0, { host: '' });
    return { page: ({ host }) => bar.increment(1, { host }), end: () => bar.stop() };
  }
  let done = 0;
  return {
    page({ url }, { numbers }) {
      done += 1;
      const others = [...new Set(numbers.map(({ verdict }) => verdict))].filter(
        (verdict) => verdict !== 'printed',
      );
      if (others.length) stream.write(`${url}: ${others.join(', ')}\n`);
      if (done % EVERY === 0 || done === total) stream.write(`${done} of ${total} pages\n`);
    },
    end() {},
  };
}
