import { existsSync } from 'node:fs';
import { startThreadAt } from '../../src/host/threads/start-thread.ts';
import type { StartThread } from '../../src/model/platform.ts';

/** Starts threads of one file, if it is there, as the built program starts its own. */
export const threadAt =
  (url: URL): StartThread =>
  (_, task, bounds) =>
    existsSync(url) ? startThreadAt(url, task, bounds) : undefined;
