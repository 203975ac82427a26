/** Ids of the report formats, in the order of the help; the registry is typed over them. */
export const formatNames = ['terminal', 'json'] as const;
