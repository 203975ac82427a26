import { platform } from '#platform';
import { hexOf, nameUuid } from '../text/hash.ts';
import { plainText } from './encode.ts';

/** Version of NIST's Open Security Controls Assessment Language that the documents follow. */
export const OSCAL_VERSION = '1.2.1';
/** Namespace of the properties that OSCAL itself does not know. */
const OSCAL_NAMESPACE = 'urn:mulu:oscal';

/** OSCAL's string type: one line, no white space at its ends, not empty. */
export function toLine(text: string): string {
  const line = plainText(text).trim();
  return line === '' ? '-' : line;
}

/**
 * Letters and digits of any script with few signs, as OSCAL's token type has it (a leading digit excepted). What had to be replaced
 * is distinguished by a few digits of its hash, so that two codes never become one.
 */
function toToken(text: string): string {
  const token = plainText(text).replace(/[^\p{L}\p{N}.\-_]/gu, '_');
  return token === text
    ? token
    : `${token}_${hexOf(platform.startHash('sha1').update(text).digest()).slice(0, 6)}`;
}

/** Arrays may not be empty where they are present. */
export function orAbsent<Name extends string, Value>(name: Name, values: readonly Value[]) {
  return values.length === 0 ? {} : { [name]: values };
}

/** A property of our own namespace; nothing for a text that is not there. */
export function ownProperty(name: string, value: string | undefined) {
  return value === undefined || value === '' ? [] : [{ name, ns: OSCAL_NAMESPACE, value: toLine(value) }];
}

/** Identifier of a category as a group; the catalog is part of it because codes repeat between catalogs. */
export function groupIdOf(catalog: string, code: string): string {
  return `category-${toToken(catalog)}-${toToken(code)}`;
}

/** Identifier of an item as a control, the same in a catalog and in the results of an audit by it. */
export function controlIdOf(catalog: string, code: string): string {
  return `item-${toToken(catalog)}-${toToken(code)}`;
}

/** Identifier of what an audit judges of a control: that all its elements are public in time. */
export function objectiveIdOf(catalog: string, code: string): string {
  return `${controlIdOf(catalog, code)}_obj`;
}

/** Identifier of one element within a control's statement. */
export function elementIdOf(control: string, element: string): string {
  return `${control}_smt.${toToken(element)}`;
}

/** UUID of a catalog as an OSCAL document, by its id and the hash of its source. */
export function catalogUuid({ id, sha256 }: { readonly id: string; readonly sha256: string }): string {
  return nameUuid(`catalog\n${id}\n${sha256}`);
}
