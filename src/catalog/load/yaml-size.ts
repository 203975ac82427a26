/** A catalog of 146 items has 60 KiB; the parser needs one to five seconds per MiB. */
export const MAX_YAML_MEBIBYTES = 4;
