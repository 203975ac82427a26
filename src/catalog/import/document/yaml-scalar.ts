/** Words that a YAML reader takes for something else than text, in any version of YAML. */
const OTHER_TYPES = /^(?:~|null|true|false|yes|no|on|off|y|n|\.inf|\.nan)$/iu;
const INDICATOR = /^[-?:,[\]{}#&*!|>'"%@`=<~\s]/u;
const NUMBER = /^[-+]?[.\d][\d._:a-z+-]*$/iu;
const INSIDE = /: |:$| #|\s$/u;
const FLOW = /[,[\]{}]/u;
/** What no plain scalar may hold: controls, line and paragraph separators, the byte order mark, what stands for lost letters. */
const UNPRINTABLE = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufeff\ufffd-\uffff]/gu;

function quoted(text: string): string {
  return JSON.stringify(text).replace(
    UNPRINTABLE,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** A text as a YAML scalar on one line: plain where no reader can take it for anything else, else in double quotes. */
export function yamlScalar(text: string, place: 'block' | 'flow'): string {
  const isPlain =
    text !== '' &&
    !OTHER_TYPES.test(text) &&
    !INDICATOR.test(text) &&
    !NUMBER.test(text) &&
    !INSIDE.test(text) &&
    text.search(UNPRINTABLE) < 0 &&
    !(place === 'flow' && FLOW.test(text));
  return isPlain ? text : quoted(text);
}
