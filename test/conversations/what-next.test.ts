import { playScripts } from "../support/play-scripts.js";

/** What many people say next to one answer, written by others. */
describe("what is said next", () => playScripts("test/conversations/what-next"));
