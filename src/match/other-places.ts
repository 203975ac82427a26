import { places } from './words/places.ts';

/** Who issues a catalog and who audits by it, as far as their names say a place. */
export interface OwnNames {
  readonly catalog: string;
  /** Empty: nobody is named. */
  readonly agency: string;
}

interface Province {
  readonly names: readonly string[];
  readonly cities: readonly string[];
}

/** The names of a province end in these. */
const PROVINCE = /(?:省|自治区)$/u;
/** Cities that are provinces. */
const MUNICIPALITY = /^(?:北京|天津|上海|重庆)市$/u;

const provinces = places.map((line): Province => {
  const names = line.split(' ');
  const isOfProvince = (name: string) => PROVINCE.test(name) || MUNICIPALITY.test(name);
  return { names: names.filter(isOfProvince), cities: names.filter((name) => !isOfProvince(name)) };
});

const namesIn = (names: readonly string[], text: string) => names.filter((name) => text.includes(name));

/** Places of one text: the provinces that it names, and the cities. */
function placesIn(text: string) {
  return provinces.flatMap(({ names, cities }, province) => {
    const own = namesIn(cities, text);
    return own.length > 0 || namesIn(names, text).length > 0 ? [{ province, cities: own }] : [];
  });
}

/**
 * Names of the places that a catalog does not bind. None where nobody can say: the catalog is not a place's own, or the agency's name
 * names no place that is known.
 */
export function otherPlaces({ catalog, agency }: OwnNames): readonly string[] {
  const own = [...placesIn(catalog), ...placesIn(agency)];
  if (own.length === 0 || (agency !== '' && placesIn(agency).length === 0)) return [];
  return provinces.flatMap(({ names, cities }, at) => {
    const here = own.filter(({ province }) => province === at);
    if (here.length === 0) return [...names, ...cities];
    // A province's catalog binds all its cities; a city's only its own.
    if (here.some((one) => one.cities.length === 0)) return [];
    return cities.filter((city) => here.every((one) => !one.cities.includes(city)));
  });
}
