/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import type { Answer, Job, LastAnswer } from './messages.ts';

/** A job that runs in a worker of its own. */
export interface RunningJob {
  /** Ends it; nothing more is reported. */
  stop(): void;
}

/** The worker's code is in the page, packed; a worker may start from a blob even where the page is a file. */
async function unpackWorker(packed: string): Promise<string> {
  const bytes = Uint8Array.from(atob(packed), (char) => char.charCodeAt(0));
  const text = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return URL.createObjectURL(new Blob([await new Response(text).blob()], { type: 'text/javascript' }));
}

/** What a worker has to say before its last word. */
type EarlierAnswer = Exclude<Answer, LastAnswer>;

const isEarlier = (answer: Answer): answer is EarlierAnswer =>
  ['progress', 'audited', 'asked', 'made'].includes(answer.kind);

let address: Promise<string> | undefined;
/** One that has done its job and can do the next: its code is read and warm. */
let idle: Worker | undefined;

async function findWorker(packed: string): Promise<Worker> {
  const waiting = idle;
  idle = undefined;
  if (waiting !== undefined) return waiting;
  address ??= unpackWorker(packed);
  return new Worker(await address);
}

/** Starts a job and passes on every answer. A worker does one job at a time; one that is stopped before its last word is ended. */
export function startJob(packed: string, job: Job, take: (answer: Answer) => void): RunningJob {
  const ended = new AbortController();
  const { signal } = ended;
  let worker: Worker | undefined;
  const receive = (answer: Answer) => {
    if (signal.aborted) return;
    if (!isEarlier(answer)) {
      ended.abort();
      if (answer.kind === 'broken') worker?.terminate();
      else idle = worker;
    }
    take(answer);
  };
  const fail = (error: unknown) => receive({ kind: 'broken', text: String(error) });
  findWorker(packed).then((found) => {
    if (signal.aborted) {
      idle = found;
      return;
    }
    worker = found;
    found.addEventListener('message', ({ data }: MessageEvent<Answer>) => receive(data), { signal });
    found.addEventListener('error', ({ message }) => fail(message), { signal });
    found.postMessage(job);
  }, fail);
  return {
    stop() {
      if (signal.aborted) return;
      ended.abort();
      worker?.terminate();
    },
  };
}
