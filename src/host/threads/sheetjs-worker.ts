/** Thread in which the library for old workbooks runs, so that its memory and its time are bounded. */
import { serveBook } from '../../readers/legacy/legacy-book.ts';
import { serveThread } from './serve-thread.ts';

await serveThread(serveBook);
