/** Thread that unpacks and indexes the shared strings of a large workbook. */
import { serveStrings } from '../../readers/xlsx/string-indexer.ts';
import { serveThread } from './serve-thread.ts';

await serveThread(serveStrings);
