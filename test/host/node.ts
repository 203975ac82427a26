import { Readable } from 'node:stream';
import { nodeHost } from '../../src/host/node-host.ts';

/** The computer of the tests; nothing comes from standard input. */
export const testHost = nodeHost({ stdin: Readable.from([]) });
