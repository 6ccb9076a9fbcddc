import { loadGazetteer } from "../../src/programme/gazetteer.js";

/** The real towns, read once for all tests. */
export const gazetteer = loadGazetteer("data/towns.csv");
export const officialTown = (printed: string) => gazetteer.official(printed);
