/** Put in by the build wherever the core says `Buffer`: in a browser this is the package of that name. */
export { Buffer } from 'buffer';
