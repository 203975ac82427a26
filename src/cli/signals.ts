import { removeBegunFiles } from '../host/write-together.ts';

/** Exit codes of a shell for a run that was broken off: 128 and the number of the signal. */
const exitCodes = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;

/** Ctrl-C ends the run at once and leaves no file half-written. Returns what takes the listeners away again. */
export function watchSignals(): () => void {
  const watched = Object.entries(exitCodes).map(([signal, code]) => {
    const leave = () => {
      removeBegunFiles();
      process.exit(code);
    };
    process.once(signal, leave);
    return () => process.off(signal, leave);
  });
  return () => {
    for (const forget of watched) forget();
  };
}
