import { nodeHost } from '../host/node-host.ts';
import type { Host } from '../tasks/open/host.ts';
import type { Session } from './session.ts';

/** The computer as the tasks see it: its disk and its threads, and the standard input of this run. */
export const machineOf = ({ host }: Session): Host => nodeHost(host);
