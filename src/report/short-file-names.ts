/** The last part of a path, of either kind. */
const lastPart = (file: string): string =>
  file.slice(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);

/** Names lists without their folders, where that leaves them apart. */
export function shortFileNames(files: readonly string[]): (file: string) => string {
  const counts = new Map<string, number>();
  for (const file of new Set(files)) counts.set(lastPart(file), (counts.get(lastPart(file)) ?? 0) + 1);
  return (file) => ((counts.get(lastPart(file)) ?? 0) > 1 ? file : lastPart(file));
}
