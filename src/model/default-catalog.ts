/** The catalog of an audit for which neither the command line nor a profile names one. */
export const DEFAULT_CATALOG = 'health-2019';
