import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { datelinePlaces, endsInRegion, placeLabel } from '../../../src/infer/topics/place-names.js';

describe('placeLabel', () => {
  const LABELS: Readonly<Record<string, string>> = {
    SALVADOR: 'Salvador',
    'PORT MERIDIAN': 'Port Meridian',
    'RIO DE JANEIRO': 'Rio de Janeiro',
    'PORT-AU-PRINCE': 'Port-au-Prince',
    'STRATFORD-UPON-AVON': 'Stratford-upon-Avon',
    'LA PAZ': 'La Paz',
    'DEIR AL-ZOR': 'Deir al-Zor',
    "N'DJAMENA": "N'Djamena",
    "ST. JOHN'S": "St. John's",
    'COTE D’IVOIRE': 'Cote d’Ivoire',
    'BOCA RATON, Fla.': 'Boca Raton, Fla.',
    'GREAT NECK, N.Y.': 'Great Neck, N.Y.',
    'WASHINGTON DC': 'Washington DC',
    'São  Paulo': 'São Paulo',
    ÅLESUND: 'Ålesund',
    دمشق: 'دمشق',
  };
  for (const [printed, label] of Object.entries(LABELS)) {
    test(`${printed} is ${label}`, () => assert.equal(placeLabel(printed), label));
  }
});

describe('datelinePlaces', () => {
  const isCountry = (name: string) => ['Egypt', 'Syria', 'EGYPT'].includes(name);
  const PLACES: Readonly<Record<string, readonly string[]>> = {
    CAIRO: ['CAIRO'],
    'CAIRO, Egypt': ['CAIRO'],
    'CAIRO, EGYPT': ['CAIRO'],
    'SPRINGFIELD, Ill.': ['SPRINGFIELD, Ill.'],
    'PARIS, Texas': ['PARIS, Texas'],
    'Vienna, Va.': ['Vienna, Va.'],
    'Aden, Taiz': ['Aden', 'Taiz'],
    'دمشق، حلب': ['دمشق', 'حلب'],
    'LONDON/PARIS': ['LONDON', 'PARIS'],
    ',': [],
  };
  for (const [printed, places] of Object.entries(PLACES)) {
    test(`${printed} names ${places.join(' and ') || 'nothing'}`, () => {
      assert.deepEqual(datelinePlaces(printed, isCountry), places);
    });
  }

  test('only a region makes a place another one', () => {
    assert.equal(endsInRegion('LEBANON, N.H.'), true);
    assert.equal(endsInRegion('PARIS, Texas'), true);
    assert.equal(endsInRegion('PARIS'), false);
    assert.equal(endsInRegion('Aden, Taiz'), false);
  });
});
