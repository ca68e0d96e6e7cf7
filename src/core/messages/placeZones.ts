import { isTimeZone } from '../calendar.ts';

/** THE table of cities that give no zone its name, by the zone in which they are: the largest of the countries whose languages are read. */
const citiesOfZone: Readonly<Record<string, string>> = {
  'Europe/London':
    'manchester|birmingham|leeds|glasgow|edinburgh|bristol|liverpool|sheffield|cardiff|belfast|nottingham|newcastle|leicester|southampton|brighton|oxford|cambridge|reading|york|aberdeen',
  'Europe/Dublin': 'cork|galway|limerick|waterford|naas|kilkenny',
  'Europe/Berlin':
    'hamburg|münchen|munich|köln|cologne|frankfurt|stuttgart|düsseldorf|leipzig|dresden|nürnberg|hannover|bremen|dortmund|essen|augsburg|karlsruhe|mannheim|freiburg|münster|potsdam|rostock|kiel',
  'Europe/Vienna': 'wien|graz|linz|salzburg|innsbruck|klagenfurt',
  'Europe/Zurich':
    'zürich|genève|geneva|genf|basel|bâle|bern|berne|lausanne|luzern|winterthur|st. gallen|neuchâtel|lugano',
  'Europe/Paris':
    'lyon|marseille|toulouse|bordeaux|nantes|lille|strasbourg|rennes|montpellier|nice|grenoble|dijon|angers|tours|chambéry',
  'Europe/Brussels': 'bruxelles|brüssel|antwerp|antwerpen|gent|ghent|liège|namur|leuven',
  'Europe/Amsterdam':
    'rotterdam|utrecht|eindhoven|den haag|the hague|groningen|leiden|delft|haarlem|tilburg|nijmegen',
  'Europe/Madrid':
    'barcelona|valencia|sevilla|seville|bilbao|zaragoza|málaga|granada|donostia|valladolid|alicante|vigo|murcia|palma',
  'Europe/Lisbon': 'lisboa|porto|braga|coimbra|aveiro|faro|setúbal',
  'Europe/Rome': 'milan|milano|torino|turin|napoli|bologna|firenze|roma',
  'America/New_York':
    'boston|philadelphia|washington, dc|atlanta|miami|pittsburgh|charlotte|baltimore|raleigh|cleveland|brooklyn|orlando|tampa|providence',
  'America/Chicago':
    'houston|dallas|austin|san antonio|minneapolis|st. louis|milwaukee|kansas city|nashville|memphis|new orleans|omaha|madison',
  'America/Denver': 'salt lake city|albuquerque|colorado springs|boulder|santa fe',
  'America/Phoenix': 'tucson|scottsdale|tempe',
  'America/Los_Angeles':
    'san francisco|seattle|portland|san diego|san jose|sacramento|oakland|las vegas|palo alto|mountain view|spokane',
  'America/Toronto':
    'ottawa|montréal|montreal|québec|mississauga|hamilton, on|london, on|trois-rivières|sherbrooke|laval',
  'America/Vancouver': 'burnaby|surrey, bc|victoria, bc|kelowna|richmond, bc',
  'America/Edmonton': 'calgary|banff|red deer',
  'America/Mexico_City': 'cdmx|ciudad de méxico|guadalajara|puebla|querétaro|león, gto|toluca',
  'America/Monterrey': 'san pedro garza garcía|saltillo',
  'America/Bogota': 'bogotá|medellín|cali|barranquilla|cartagena de indias|bucaramanga|pereira',
  'America/Lima': 'arequipa|trujillo, perú|miraflores',
  'America/Argentina/Buenos_Aires': 'buenos aires|caba|rosario, santa fe|la plata|mendoza',
  'America/Santiago': 'santiago de chile|valparaíso|viña del mar|concepción, chile',
  'America/Sao_Paulo':
    'são paulo|rio de janeiro|belo horizonte|curitiba|porto alegre|brasília|florianópolis|campinas|goiânia|joinville|vitória',
  'America/Bahia': 'salvador',
  'America/Recife': 'joão pessoa|natal, rn',
  'Asia/Kolkata':
    'mumbai|delhi|new delhi|bengaluru|bangalore|hyderabad|chennai|pune|gurgaon|gurugram|noida|ahmedabad|kochi|jaipur',
  'Asia/Dubai': 'abu dhabi|sharjah',
  'Asia/Manila': 'makati|quezon city|cebu|taguig',
  'Asia/Tokyo': '東京|大阪|名古屋|横浜|福岡|京都|札幌|osaka|yokohama',
  'Australia/Sydney': 'newcastle nsw|wollongong|parramatta|canberra',
  'Australia/Melbourne': 'geelong|ballarat|bendigo',
  'Australia/Brisbane': 'gold coast|cairns|townsville',
  'Australia/Perth': 'fremantle',
  'Pacific/Auckland': 'wellington|christchurch|hamilton, nz|dunedin',
  'Africa/Johannesburg': 'cape town|durban|pretoria|port elizabeth|sandton|stellenbosch',
  'Africa/Lagos': 'abuja|ibadan|port harcourt',
  'Africa/Nairobi': 'mombasa|kisumu',
};

/** THE states behind a town, as addresses write them, by their zone; those that lie in two are left out. */
const statesOfZone: Readonly<Record<string, string>> = {
  'America/New_York': 'CT|DC|DE|GA|MA|MD|ME|NC|NH|NJ|NY|OH|PA|RI|SC|VA|VT|WV',
  'America/Chicago': 'AL|AR|IA|IL|LA|MN|MO|MS|OK|WI',
  'America/Denver': 'CO|MT|NM|UT|WY',
  'America/Phoenix': 'AZ',
  'America/Los_Angeles': 'CA|NV|WA',
  'America/Toronto': 'ON|QC',
  'America/Vancouver': 'BC',
  'America/Edmonton': 'AB',
  'America/Winnipeg': 'MB',
  'America/Halifax': 'NB|NS',
  'America/Sao_Paulo': 'SP|RJ|MG|PR|SC|RS|ES|GO|DF',
};

/** The states of Australia stand before a number of four digits. */
const australian: Readonly<Record<string, string>> = {
  'Australia/Sydney': 'NSW|ACT',
  'Australia/Melbourne': 'VIC',
  'Australia/Brisbane': 'QLD',
  'Australia/Adelaide': 'SA',
  'Australia/Perth': 'WA',
  'Australia/Hobart': 'TAS',
  'Australia/Darwin': 'NT',
};

const named = Intl.supportedValuesOf('timeZone')
  .filter((zone) => /^(?:Africa|America|Asia|Australia|Europe|Pacific)\//.test(zone))
  .map((zone) => [(zone.split('/').at(-1) ?? '').replaceAll('_', ' ').toLowerCase(), zone] as const);
const zoneOfCity: ReadonlyMap<string, string> = new Map([
  ...named,
  ...Object.entries(citiesOfZone).flatMap(([zone, cities]) =>
    cities.split('|').map((city) => [city, zone] as const),
  ),
]);

const cities = [...zoneOfCity.keys()]
  .toSorted((a, b) => b.length - a.length)
  .map((city) => city.replaceAll('.', '\\.'))
  .join('|');

/** A city where one writes it of a place: behind a comma, a number of the post, a small word, or in brackets. */
const city = new RegExp(
  String.raw`(?:^|\n|[,(–-]\s?|\d{4,5}\s|(?<!\p{L})(?:in|at|near|en|à|em|aus|nach)\s)(?<city>${cities})(?=\s*(?:[,.;!?)\n|]|\d|$|(?:VIC|NSW|QLD|SA|WA|[A-Z]{2})\b))`,
  'giu',
);

/** Whether a name is that of a city. */
export function isCity(name: string): boolean {
  return zoneOfCity.has(name.toLowerCase());
}

const byState = (table: Readonly<Record<string, string>>): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(table).flatMap(([zone, codes]) => codes.split('|').map((code) => [code, zone] as const)),
  );
const zoneOfState = byState(statesOfZone);
const zoneDownUnder = byState(australian);

/** A state behind a town, with a number behind it or at the end of its line: `Chicago, IL`, `Brunswick VIC 3056`. */
const state =
  /(?<=\p{L}{3},? (?:- )?)(?<code>[A-Z]{2,3})(?:(?<down>,? \d{4}(?!\d))|(?=,? \d{5}|\s{0,3}(?:[|\n]|$)| [A-Z]\d[A-Z]))/gu;

/** In characters: an address stands in a letter, not behind it. */
const longest = 20_000;

/** The zones of the places that a text names, as addresses do, the first first. */
export function zonesOfPlaces(text: string): readonly string[] {
  // `(UTC+01:00) Brussels, Copenhagen, Madrid, Paris` is a zone, and none of these places.
  const read = text.slice(0, longest).replace(/(?:UTC|GMT)\s?[+−–-]\s?\d[^\n]{0,120}/gu, '');
  const states = [...read.matchAll(state)].map(({ index, groups }) => ({
    index,
    zone: (groups?.down === undefined ? zoneOfState : zoneDownUnder).get(groups?.code ?? '') ?? '',
  }));
  const towns = [...read.matchAll(city)].map(({ index, groups }) => ({
    index,
    zone: zoneOfCity.get((groups?.city ?? '').toLowerCase()) ?? '',
  }));
  const found = [...states, ...towns].toSorted((a, b) => a.index - b.index);
  return [...new Set(found.map(({ zone }) => zone))].filter(isTimeZone);
}
