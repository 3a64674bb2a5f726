import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { createTopicFinder } from '../../../src/infer/topics/topics.js';
import type { FacetValue } from '../../../src/record/facet-value.js';
import { articleOf, FRONT_MATTER_LINE, type Words } from './article-of.js';
import { topic } from './topic.js';

const plain = createTopicFinder([]);
const labels = (values: readonly FacetValue[]) => values.map(({ label }) => label);
const countriesOf = (words: Words, lang = 'en') => labels(plain(articleOf(words), lang).topics);
/** Named in a caption, a country counts with one mention. */
const named = (caption: string, lang = 'en') => countriesOf({ captions: [caption] }, lang);

describe('countries named in the text', () => {
  test('come strongest first, with evidence', () => {
    const { topics, places } = plain(
      articleOf({
        title: 'Ferry to Oman Resumes',
        captions: ['Syrian sailors wait in Port Meridian.'],
        text: ['The ferry from Oman called at Ankara.', 'Turkish and Omani officials met, Türkiye said.', 'Peru.'],
      }),
      'en',
    );
    assert.deepEqual(labels(places), ['Oman', 'Port Meridian', 'Türkiye', 'Ankara', 'Peru']);
    assert.deepEqual(
      topics.map(({ id, label, kind, evidence }) => ({ id, label, kind, evidence })),
      [
        {
          id: 'oman',
          label: 'Oman',
          kind: 'place',
          evidence: { origin: 'text', rule: 'country-named', lines: [1, 3, 4], forms: ['Oman', 'Omani'], mentions: 3 },
        },
        {
          id: 'syria',
          label: 'Syria',
          kind: 'place',
          evidence: { origin: 'text', rule: 'country-named', lines: [2], forms: ['Syrian'], mentions: 1 },
        },
        {
          id: 'turkiye',
          label: 'Türkiye',
          kind: 'place',
          evidence: {
            origin: 'text',
            rule: 'country-named',
            lines: [3, 4],
            forms: ['Ankara', 'Turkish', 'Türkiye'],
            mentions: 3,
          },
        },
      ],
    );
  });

  const ONE: Readonly<Record<string, readonly string[]>> = {
    'The South Sudan team': ['South Sudan'],
    'A road in New Mexico': [],
    'Ships in the Gulf of Guinea': [],
    'Papua New Guinea’s coast': ['Papua New Guinea'],
    'Northern Ireland voted': ['United Kingdom'],
    'The Republic of the Congo and the Democratic Republic of the Congo': ['DR Congo', 'Republic of the Congo'],
    'Fighters trained by the US, and told us so': ['United States'],
    'It cost 40 US dollars, US$60 or 55 Swiss francs': [],
    'Polish the brass and polish the bell': ['Poland'],
    'They polish bells': [],
    'A plate of china': [],
    'The letter was in Spanish, for Spanish speakers': [],
    'It lies in Spanish waters': ['Spain'],
    'Russian-Turkish talks': ['Russia', 'Türkiye'],
    'Male nurses in Malé': ['Maldives'],
    'A school reunion': [],
    'Reunion of the class': [],
  };
  for (const [caption, expected] of Object.entries(ONE)) {
    test(`${caption}: ${expected.join(', ') || 'none'}`, () => assert.deepEqual([...named(caption)].sort(), expected));
  }

  test('at most two mentions in the text are in passing', () => {
    assert.deepEqual(countriesOf({ text: ['Peru and Peruvian boats.'] }), []);
    assert.deepEqual(countriesOf({ text: ['Peru and Peruvian boats from Lima.'] }), ['Peru']);
  });

  test('in capitals, names are found whatever their case and words are not', () => {
    assert.deepEqual(countriesOf({ title: 'OMANI FERRY FROM BRAZIL' }), ['Brazil', 'Oman']);
    assert.deepEqual(countriesOf({ title: 'TELL US HOW TO POLISH A TURKEY PAN' }), []);
    const text = ['Turkey said so.'];
    assert.deepEqual(countriesOf({ title: 'TURKEY TELLS US', text }), ['Türkiye']);
  });
});

describe('names that may be something else', () => {
  const text = (...sentences: readonly string[]) => countriesOf({ text: sentences });

  test('a first name or surname is not the country', () => {
    assert.deepEqual(
      text('Mr. Jordan rose.', 'Lena Jordan spoke.', 'Jordan agreed.', 'Jordan left.', 'Jordan slept.'),
      [],
    );
    assert.deepEqual(text('Chad Oakley rose.', 'So did Chad.', 'Chad left.', 'Then Chad came.'), []);
  });

  test('the country is, also at the head of a sentence and beside a point of the compass', () => {
    assert.deepEqual(text('In Jordan it rained.', 'Northern Jordan flooded.', 'Jordan asked for help.'), ['Jordan']);
  });

  test('what the article says elsewhere bears it out', () => {
    const state = ['Georgia voted.', 'Georgia counted.', 'Georgia rested.'];
    assert.deepEqual(text(...state), []);
    assert.deepEqual(text(...state, 'Tbilisi waited.'), ['Georgia']);
    assert.deepEqual(countriesOf({ title: 'Sunday in Victoria', text: ['Boats of the Seychelles.'] }), ['Seychelles']);
    assert.deepEqual(countriesOf({ title: 'Sunday in Victoria' }), []);
  });

  test('a name of two countries is the one that is named elsewhere', () => {
    assert.deepEqual(text('Congo, Congolese, Congo.'), []);
    assert.deepEqual(text('Congo, Congolese, Kinshasa.'), ['DR Congo']);
    assert.deepEqual(text('Korean ships', 'left Korea', 'for Seoul.'), ['South Korea']);
  });

  test('in a dateline a place is a place', () => {
    assert.deepEqual(countriesOf({ dateline: 'LONDON' }), ['United Kingdom']);
    assert.deepEqual(countriesOf({ dateline: 'PARIS, Texas' }), []);
    assert.deepEqual(countriesOf({ dateline: 'VIENNA, Va.' }), []);
  });
});

describe('other languages', () => {
  test('names are those of the language of the article', () => {
    assert.deepEqual(named('زار الوزير سوريا ولبنان', 'ar'), ['Lebanon', 'Syria']);
    assert.deepEqual(named('Ein Boot aus der Türkei und Island', 'de'), ['Iceland', 'Türkiye']);
    assert.deepEqual(named('Des marins syriens en Turquie', 'fr-CA'), ['Türkiye', 'Syria']);
  });

  test('a word that is also "financial" needs support', () => {
    assert.deepEqual(named('تقرير مالي', 'ar'), []);
  });
});

describe('datelines', () => {
  test('the place is listed under its own name, in title case, beside its country', () => {
    const { topics, places } = plain(articleOf({ dateline: 'DAMASCUS' }), 'en');
    assert.deepEqual(labels(places), ['Damascus']);
    assert.deepEqual(labels(topics), ['Syria']);
    assert.deepEqual(places[0]?.evidence, {
      origin: 'text',
      rule: 'dateline-place',
      lines: [1],
      forms: ['DAMASCUS'],
      mentions: 1,
    });
  });

  const PLACES: Readonly<Record<string, readonly string[]>> = {
    'PORT MERIDIAN': ['port-meridian Port Meridian'],
    'RIO DE JANEIRO': ['rio-de-janeiro Rio de Janeiro'],
    BOGOTA: ['bogota Bogotá'],
    KIEV: ['kyiv Kyiv'],
    SINGAPORE: ['singapore Singapore'],
    'CAIRO, Egypt': ['cairo Cairo', 'egypt Egypt'],
    'PARIS, Texas': ['paris-texas Paris, Texas'],
    '—': [],
  };
  for (const [dateline, expected] of Object.entries(PLACES)) {
    test(dateline, () => {
      const { places } = plain(articleOf({ dateline }), 'en');
      assert.deepEqual(places.map(({ id, label }) => `${id} ${label}`).sort(), expected);
    });
  }
});

describe('the authority file', () => {
  const find = createTopicFinder([
    topic('Harbour strike', 'harbour-strike', { kind: 'event', aliases: ['dockers’ walkout'] }),
    topic('Port Meridian', 'port-meridian', { kind: 'place', aliases: ['the Port'] }),
    topic('Ada Quill', 'ada-quill', { kind: 'person', aliases: ['Mayor Quill'] }),
    topic('Meridian Dockers’ Union', 'mdu', { kind: 'organisation', aliases: ['MDU', 'WHO'] }),
    topic('Turkey', 'turkey', { aliases: ['Türkiye'] }),
  ]);
  const of = (words: Words) => find(articleOf(words), 'en');

  test('one mention is enough, and each kind has its list', () => {
    const facets = of({ text: ["The DOCKERS' WALKOUT ended in Port Meridian.", 'Mayor Quill thanked the MDU.'] });
    assert.deepEqual(labels(facets.topics), [
      'Ada Quill',
      'Harbour strike',
      'Meridian Dockers’ Union',
      'Port Meridian',
    ]);
    assert.deepEqual(labels(facets.places), ['Port Meridian']);
    assert.deepEqual(labels(facets.people), ['Ada Quill']);
    assert.deepEqual(labels(facets.organisations), ['Meridian Dockers’ Union']);
    assert.deepEqual(facets.topics[1], {
      id: 'harbour-strike',
      label: 'Harbour strike',
      kind: 'event',
      weight: 1,
      evidence: { origin: 'text', rule: 'authority-match', lines: [1], forms: ["DOCKERS' WALKOUT"], mentions: 1 },
    });
  });

  test('an abbreviation matches in capitals only, and a line in capitals does not count alone', () => {
    assert.deepEqual(of({ text: ['They asked who came. The mdu did.'] }).topics, []);
    assert.deepEqual(of({ title: 'MAN WHO SAW IT' }).topics, []);
    assert.equal(of({ title: 'MDU STRIKES', text: ['The MDU struck.'] }).topics[0]?.weight, 9);
  });

  test('a country in the file has the keeper’s name, and all of its own words lead to it', () => {
    const { topics, places } = of({ title: 'Ankara waits', text: ['Turkish boats.'] });
    assert.deepEqual(labels(topics), ['Turkey']);
    assert.equal(topics[0]?.id, 'turkey');
    assert.equal(topics[0]?.kind, 'place');
    assert.equal(topics[0]?.evidence.rule, 'country-named');
    assert.deepEqual(labels(places), ['Ankara']);
  });

  test('its adjectives need what every country needs, its name does not', () => {
    assert.deepEqual(of({ text: ['A Turkish boat.'] }).topics, []);
    const [only] = of({ text: ['A boat from Turkey.'] }).topics;
    assert.equal(only?.evidence.rule, 'authority-match');
    assert.equal(only?.weight, 1);
  });

  test('a name in the file keeps what it holds from being found', () => {
    const keeper = createTopicFinder([topic('Peru Street Baths', 'baths')]);
    assert.deepEqual(labels(keeper(articleOf({ title: 'Peru Street baths reopen' }), 'en').topics), [
      'Peru Street Baths',
    ]);
  });

  test('a dateline is led to its entry', () => {
    const { places } = of({ dateline: 'PORT MERIDIAN' });
    assert.deepEqual(labels(places), ['Port Meridian']);
    assert.equal(places[0]?.evidence.rule, 'authority-match');
  });
});

describe('front matter', () => {
  const find = createTopicFinder([
    topic('Harbour strike', 'strike', { kind: 'event', aliases: ['Walkout'] }),
    topic('Ada Quill', 'ada-quill', { kind: 'person', aliases: ['A. Quill'] }),
  ]);

  test('comes first, in the keeper’s order, folded and each once', () => {
    const { topics } = find(
      articleOf({
        title: 'Oman Ferry Stops',
        frontMatter: { topics: ['walkout', 'Lighthouses', 'TURKEY', 'light-houses', 'LIGHTHOUSES', 'Harbour Strike'] },
      }),
      'en',
    );
    assert.deepEqual(
      topics.map(({ id, label, kind }) => `${id} ${label} ${kind}`),
      [
        'strike Harbour strike event',
        'lighthouses Lighthouses topic',
        'turkiye Türkiye place',
        'light-houses light-houses topic',
        'oman Oman place',
      ],
    );
    assert.deepEqual(topics[0]?.evidence, {
      origin: 'front-matter',
      rule: 'front-matter',
      lines: [FRONT_MATTER_LINE],
      forms: ['walkout'],
    });
  });

  test('a person whom the keeper names with a title is the one whom the text names without', () => {
    const { people } = find(
      articleOf({
        frontMatter: { people: ['Mrs. H. Fenwick', 'Dr Maud Toller'] },
        text: ['Mrs. H. Fenwick gave the prizes.', 'Maud Toller and Joseph Marrow clapped.'],
      }),
      'en',
    );
    assert.deepEqual(labels(people), ['Mrs. H. Fenwick', 'Dr Maud Toller', 'Joseph Marrow']);
  });

  test('each key fills its own list, and all of them the topics', () => {
    const facets = find(
      articleOf({
        frontMatter: {
          topics: ['Syria', 'Tides'],
          places: ['Kiev', 'Gull Point'],
          people: ['A. Quill', 'Jordan'],
          organisations: ['Gull Bank'],
        },
      }),
      'en',
    );
    assert.deepEqual(labels(facets.places), ['Kyiv', 'Gull Point', 'Syria']);
    assert.deepEqual(labels(facets.people), ['Ada Quill', 'Jordan']);
    assert.deepEqual(labels(facets.organisations), ['Gull Bank']);
    assert.deepEqual(labels(facets.topics), [
      ...['Syria', 'Tides', 'Kyiv', 'Gull Point', 'Ada Quill', 'Jordan', 'Gull Bank'],
    ]);
    for (const { weight } of facets.topics) assert.equal(weight, 1000);
    assert.equal(facets.people[1]?.kind, 'person');
    assert.deepEqual(facets.organisations[0]?.evidence.lines, [FRONT_MATTER_LINE + 3]);
  });

  test('spellings of an unknown name share an ID', () => {
    const id = (name: string) => plain(articleOf({ frontMatter: { topics: [name] } }), 'en').topics[0]?.id;
    for (const name of ['Café Reform', 'CAFE-REFORM', 'cafe  reform']) assert.equal(id(name), 'cafe-reform');
  });

  test('a name without a letter for a URL is left out', () => {
    assert.deepEqual(plain(articleOf({ frontMatter: { topics: ['🎉', ' '] } }), 'en').topics, []);
  });
});

describe('createTopicFinder', () => {
  test('gives the same for the same article, whatever came before', () => {
    const first = articleOf({ title: 'OMAN AND PERU', text: ['Oman.', 'Chad, Chad and Chad.'] });
    const fresh = createTopicFinder([])(first, 'en');
    const used = createTopicFinder([]);
    for (const lang of ['ar', 'de', 'en', 'xx']) used(articleOf({ title: 'Syria' }), lang);
    assert.deepEqual(used(first, 'en'), fresh);
  });

  test('IDs are unique in each list, weights fall, and lines are of the article, for any text', () => {
    const word = fc.constantFrom(
      ...'Syria syrian Georgia Tbilisi US U.S. Jordan Michael Congo, the of سوريا Peru. Oman’s'.split(' '),
    );
    const sentence = fc.array(word, { maxLength: 12 }).map((words) => words.join(' '));
    const words = fc.record({ title: sentence, dateline: sentence, text: fc.array(sentence, { maxLength: 5 }) });
    fc.assert(
      fc.property(words, fc.constantFrom('en', 'ar', 'fr'), (parts, lang) => {
        const article = articleOf(parts);
        for (const values of Object.values(plain(article, lang)) satisfies readonly (readonly FacetValue[])[]) {
          assert.equal(new Set(values.map(({ id }: FacetValue) => id)).size, values.length);
          assert.deepEqual(
            values,
            [...values].sort((a: FacetValue, b: FacetValue) => b.weight - a.weight),
          );
          for (const line of values.flatMap(({ evidence }: FacetValue) => evidence.lines)) {
            assert.ok(line >= 1 && line <= article.document.lines.length);
          }
        }
      }),
      { numRuns: 200 },
    );
  });

  test('hostile texts come through', () => {
    const hostile = ['Jordan '.repeat(5_000), "U.S.'s ".repeat(5_000), ' '.repeat(50_000), 'A'.repeat(50_000)];
    assert.deepEqual(labels(plain(articleOf({ text: hostile }), 'en').topics), ['United States']);
  });
});
