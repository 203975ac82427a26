/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import type { Language } from '../model/language.ts';
import type { Problem } from '../words/problems/problem.ts';
import { byId, make } from './dom.ts';
import type { Answer, Job } from './messages.ts';
import { type RunningJob, startJob } from './start-job.ts';
import { pageSentences, pageWords } from './words.ts';

/** Who asked for a job, and hears of it. */
interface Asking {
  readonly saying: string;
  hear(answer: Answer): void;
  refuse(problems: readonly Problem[]): void;
}

/** One job at a time, with what is said of it at the foot of the page. */
export interface JobRunner {
  say(text: string): void;
  stop(): void;
  /** Stops what runs. */
  start(job: Job, asking: Asking): void;
}

export function createJobRunner(packedWorker: string, speaking: () => Language): JobRunner {
  const status = byId('status', HTMLElement);
  const shown = byId('running', HTMLElement);
  let running: RunningJob | undefined;

  function say(text: string): void {
    status.textContent = text;
  }

  function stop(): void {
    running?.stop();
    running = undefined;
    shown.hidden = true;
  }

  return {
    say,
    stop,
    start(job, { saying, hear, refuse }) {
      stop();
      shown.hidden = false;
      say(saying);
      running = startJob(packedWorker, job, (answer) => {
        const language = speaking();
        if (answer.kind === 'progress') {
          say(pageSentences.progress[language](answer));
          return;
        }
        if (answer.kind === 'audited') say(pageWords.making[language]);
        else if (answer.kind !== 'made' && answer.kind !== 'asked') {
          stop();
          say('');
        }
        if (answer.kind === 'refused') refuse(answer.problems);
        if (answer.kind === 'broken')
          status.replaceChildren(pageWords.broken[language], make('pre', {}, answer.text));
        hear(answer);
      });
    },
  };
}
