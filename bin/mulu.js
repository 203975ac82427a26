#!/usr/bin/env node
import module from 'node:module';
import v8 from 'node:v8';

const { env, platform, versions } = process;

/** The user's own folder for what can be made again. */
function cacheFolder() {
  const { HOME, LOCALAPPDATA, XDG_CACHE_HOME } = env;
  if (platform === 'win32') return LOCALAPPDATA;
  if (XDG_CACHE_HOME) return XDG_CACHE_HOME;
  return HOME && `${HOME}/${platform === 'darwin' ? 'Library/Caches' : '.cache'}`;
}

// From Node 22.8: compiled code is kept between runs. Not in the temporary folder, where Node would keep it: what others put there would
// be run.
const folder = env.NODE_COMPILE_CACHE || (cacheFolder() && `${cacheFolder()}/mulu`);
if (folder) module.enableCompileCache?.(folder);
// Most runs are over in a second: code is optimised when it has been hot for longer than Node waits of itself, which otherwise spends
// a third of such a run on it. Newer engines do not know this setting.
if (Number.parseInt(versions.node, 10) < 24) v8.setFlagsFromString('--interrupt-budget=400000');
const { main } = await import('../dist/main.js');
process.exitCode = await main(process.argv.slice(2), process);
