/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import type { Answer, Job } from './messages.ts';

/** A job that runs in a worker of its own. */
export interface RunningJob {
  /** Ends it; nothing more is told. */
  stop(): void;
}

/** The worker's code stands in the page, packed; a worker may start from a blob even where the page is a file. */
async function unpackWorker(packed: string): Promise<string> {
  const bytes = Uint8Array.from(atob(packed), (char) => char.charCodeAt(0));
  const text = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return URL.createObjectURL(new Blob([await new Response(text).blob()], { type: 'text/javascript' }));
}

let address: Promise<string> | undefined;

/** Starts a job and tells every answer; the last one ends its worker. */
export function startJob(packed: string, job: Job, take: (answer: Answer) => void): RunningJob {
  address ??= unpackWorker(packed);
  let worker: Worker | undefined;
  let isStopped = false;
  const stop = () => {
    isStopped = true;
    worker?.terminate();
  };
  const receive = (answer: Answer) => {
    if (isStopped) return;
    if (answer.kind !== 'progress') stop();
    take(answer);
  };
  const fail = (error: unknown) => receive({ kind: 'broken', text: String(error) });
  void address.then((url) => {
    if (isStopped) return;
    worker = new Worker(url);
    worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => receive(data));
    worker.addEventListener('error', ({ message }) => fail(message));
    worker.postMessage(job);
  }, fail);
  return { stop };
}
