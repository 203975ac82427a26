/** Characters that JSON may hold raw but a terminal or an editor would act upon. */
const ACTIVE = /[\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/g;

/** JSON in which such characters are written as escapes: the same value, harmless to look at. */
export function encodeJson(value: unknown, indent?: number): string {
  return JSON.stringify(value, null, indent).replace(
    ACTIVE,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
