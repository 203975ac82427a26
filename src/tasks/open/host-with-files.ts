import { memorySource } from '../../readers/reader.ts';
import type { Host } from './host.ts';

/** A host on which some files stand in memory before those of another one; by the names under which they are asked for. */
export function hostWithFiles(files: ReadonlyMap<string, Uint8Array>, below: Host): Host {
  return {
    ...below,
    readText: async (file) => {
      const bytes = files.get(file);
      return bytes === undefined ? below.readText(file) : new TextDecoder().decode(bytes);
    },
    readBytes: async (file) => files.get(file) ?? below.readBytes(file),
    openFile: async (file) => {
      const bytes = files.get(file);
      return bytes === undefined ? below.openFile(file) : { ...memorySource(file, bytes), async close() {} };
    },
    exists: async (file) => files.has(file) || below.exists(file),
    isFolder: async (path) => !files.has(path) && below.isFolder(path),
  };
}
