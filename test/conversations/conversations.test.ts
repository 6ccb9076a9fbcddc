import { playScripts } from "../support/play-scripts.js";

describe("conversations", () => playScripts("test/conversations"));
