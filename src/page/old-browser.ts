/** The oldest browsers that the page is made for: the last Chromium and the last Firefox for Windows 7. The build aims at them. */
const OLDEST = { Chrome: 109, Chromium: 109, Firefox: 115 } as const;

/** Whether a browser says that it is older than those; one that names no engine is believed to be new. */
export function isOldBrowser(userAgent: string): boolean {
  return Object.entries(OLDEST).some(([name, oldest]) => {
    const [, version] = new RegExp(`\\b${name}/(\\d+)`, 'u').exec(userAgent) ?? [];
    return version !== undefined && Number(version) < oldest;
  });
}
