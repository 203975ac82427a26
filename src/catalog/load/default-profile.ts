import type { Profile } from '../../model/profile.ts';

/** A profile that tailors nothing: what an audit uses when the agency has none. */
export function emptyProfile(agency = ''): Profile {
  return {
    agency,
    aliases: [],
    catalogs: [],
    limits: { external: {}, items: {} },
    items: [],
    zeroReports: [],
    exemptions: [],
    attestations: [],
    corrections: [],
    accepted: [],
    severity: {},
    columns: {},
    bodies: {},
  };
}
