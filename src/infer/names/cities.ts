/**
 * The door to `city-timezones`: towns of the world with their inhabitants (SimpleMaps). Only its table is read, when
 * first asked for (about 20 ms), and checked for the parts that are used here.
 */
import type { CityData } from 'city-timezones';
import { loadNow } from '../../package/places.js';

/** One town as the library has it; its types do not say that the province may be missing. */
type City = Pick<CityData, 'city' | 'pop'> & { readonly province: string | null };

/** Names of towns and provinces, each once. */
export interface CityNames {
  /** Inhabitants of the largest town of that name. */
  readonly cities: ReadonlyMap<string, number>;
  /** Provinces, states and counties, with the inhabitants of their towns. */
  readonly provinces: ReadonlyMap<string, number>;
}

const FILE = 'city-timezones/data/cityMap.json';

/** The names of the library; throws an Error where its JSON is not of the shape above. */
export function cityNames(): CityNames {
  const cities = new Map<string, number>();
  const provinces = new Map<string, number>();
  for (const { city, pop, province } of read()) {
    cities.set(city, Math.max(pop, cities.get(city) ?? 0));
    if (province !== null && province !== '') provinces.set(province, pop + (provinces.get(province) ?? 0));
  }
  return { cities, provinces };
}

function read(): readonly City[] {
  const data: unknown = loadNow(FILE);
  if (!Array.isArray(data) || !data.every(isCity)) throw new Error(`unexpected shape of ${FILE}`);
  return data;
}

function isCity(value: unknown): value is City {
  if (typeof value !== 'object' || value === null) return false;
  if (!('city' in value && 'pop' in value && 'province' in value)) return false;
  const { city, pop, province } = value;
  return typeof city === 'string' && typeof pop === 'number' && (province === null || typeof province === 'string');
}
