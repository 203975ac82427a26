import { plainText } from './plain.ts';

/** The message of a GitHub workflow command. */
export function encodeWorkflowMessage(text: string): string {
  return plainText(text).replaceAll('%', '%25');
}

/** The value of a property of a GitHub workflow command. */
export function encodeWorkflowProperty(text: string): string {
  return encodeWorkflowMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
