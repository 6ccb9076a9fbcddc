import { request as httpRequest } from "node:http";
import { connect } from "node:net";
import { gzipSync } from "node:zlib";
import { expect } from "chai";
import fc from "fast-check";
import type { Served } from "../../src/channels/serve.js";
import { MendableError } from "../../src/errors.js";
import { DirectLineClient } from "../support/direct-line-client.js";
import { serveEcho } from "../support/server.js";

const ENDPOINTS = [
  "/api/messages",
  "/v3/directline/tokens/generate",
  "/v3/directline/tokens/refresh",
  "/v3/directline/conversations",
  "/v3/directline/conversations/x/activities",
  "/v3/directline/conversations/x/upload",
];

describe("the HTTP server", () => {
  let server: Served;

  before(async () => {
    server = await serveEcho({
      CONVERSATIONS_PER_MINUTE: "0",
      METRICS_TOKEN: "token-for-the-metrics",
    });
  });

  after(() => server.close());

  const post = (path: string, body: string | Uint8Array<ArrayBuffer>, type: string, more = {}) =>
    fetch(server.address + path, {
      method: "POST",
      body,
      headers: { "Content-Type": type, ...more },
    });

  for (const path of ENDPOINTS) {
    describe(path, () => {
      it("refuses malformed JSON without quoting it", async () => {
        const reply = await post(path, '{"type": <script>alert(1)</script>', "application/json");
        expect(reply.status).to.be.within(400, 499);
        expect(await reply.text()).not.to.contain("script");
      });

      it("refuses other content types", async () => {
        for (const type of ["text/plain", "multipart/form-data; boundary=x", "application/xml"]) {
          expect((await post(path, "<a/>", type)).status, type).to.equal(415);
        }
      });

      it("refuses bodies that are too large, or packed", async () => {
        const large = JSON.stringify({ type: "message", text: "x".repeat(300_000) });
        expect((await post(path, large, "application/json")).status).to.equal(413);
        const packed = new Uint8Array(gzipSync(large));
        const more = { "Content-Encoding": "gzip" };
        expect((await post(path, packed, "application/json", more)).status).to.equal(415);
      });

      it("answers any JSON with a refusal or a reply, and lives on", async () => {
        await fc.assert(
          fc.asyncProperty(fc.json(), async (body) => {
            const reply = await post(path, body, "application/json");
            expect(reply.status).to.be.below(500);
            await reply.arrayBuffer();
          }),
          { numRuns: 30 },
        );
        expect((await fetch(`${server.address}/healthz`)).status).to.equal(200);
      });
    });
  }

  it("answers any activity of a proven page, and lives on", async () => {
    const client = await DirectLineClient.start(server.address);
    const field = fc.oneof(fc.string(), fc.jsonValue());
    const activity = fc.record(
      {
        type: fc.oneof(fc.constant("message"), field),
        text: field,
        value: field,
        locale: field,
        channelData: field,
      },
      { requiredKeys: [] },
    );
    await fc.assert(
      fc.asyncProperty(activity, async (sent) => {
        const reply = await client.send(sent);
        expect(reply.status).to.be.below(500);
        await reply.arrayBuffer();
      }),
      { numRuns: 40 },
    );
    await client.drop();
  });

  it("counts a chunked body too, which names no length", async () => {
    const status = await new Promise<number | undefined>((resolve, reject) => {
      const sending = httpRequest(`${server.address}/api/messages`, {
        method: "POST",
        headers: { "Content-Type": "application/json", "Transfer-Encoding": "chunked" },
      });
      sending.on("response", (reply) => resolve(reply.resume().statusCode));
      sending.on("error", reject);
      for (let chunk = 0; chunk < 10; chunk += 1) sending.write("x".repeat(65_536));
      sending.end();
    });
    expect(status).to.equal(413);
  });

  it("survives what is no HTTP", async () => {
    const { port } = new URL(server.address);
    await new Promise<void>((resolve) => {
      const socket = connect(Number(port), "127.0.0.1", () =>
        socket.end("\u0000\u0001nonsense\r\n\r\n"),
      );
      socket.on("close", () => resolve());
      socket.on("error", () => resolve());
      socket.resume();
    });
    expect((await fetch(`${server.address}/healthz`)).status).to.equal(200);
  });

  for (const [path, status] of [
    ["/nothing", 404],
    ["/../../etc/passwd", 404],
    ["/assets/..%2f..%2fpackage.json", 404],
    ["/%", 404],
    ["/api/messages", 405],
  ] as const) {
    it(`answers GET ${path} with ${status}`, async () => {
      expect((await fetch(server.address + path)).status).to.equal(status);
    });
  }

  it("sends security headers and an id with every reply", async () => {
    for (const path of ["/", "/nothing", "/healthz", "/assets/page.css"]) {
      const { headers } = await fetch(server.address + path);
      expect(headers.get("x-content-type-options"), path).to.equal("nosniff");
      expect(headers.get("content-security-policy"), path).to.contain("default-src 'none'");
      expect(headers.get("x-request-id"), path).to.match(/^[\w-]{8,}$/);
      expect(headers.get("server"), path).to.equal(null);
    }
  });

  it("keeps a proxy's request id when it is harmless", async () => {
    const id = async (given: string) => {
      const reply = await fetch(`${server.address}/healthz`, {
        headers: { "X-Request-Id": given },
      });
      return reply.headers.get("x-request-id");
    };
    expect(await id("abcdef-123456")).to.equal("abcdef-123456");
    expect(await id("<script>alert(1)</script>")).not.to.contain("script");
  });

  it("says when it is not well, and not why", async () => {
    const ill = await serveEcho(
      {},
      { checks: { database: () => Promise.reject(new Error("word")) } },
    );
    const reply = await fetch(`${ill.address}/healthz`);
    expect(reply.status).to.equal(503);
    expect(await reply.json()).to.deep.equal({
      well: false,
      checks: { database: "failed" },
      figures: {},
    });
    await ill.close();
  });

  it("shows its metrics to whoever bears the token", async () => {
    const metrics = (token: string) =>
      fetch(`${server.address}/metrics`, { headers: { Authorization: `Bearer ${token}` } });
    expect((await metrics("another")).status).to.equal(401);
    const reply = await metrics("token-for-the-metrics");
    expect(reply.status).to.equal(200);
    expect(await reply.text()).to.match(/^http_replies_total\{status="401"\} \d+$/m);
  });

  it("gives one line with a remedy when the port is taken", async () => {
    const { port } = new URL(server.address);
    const attempt = await serveEcho({ PORT: port }).catch((error: unknown) => error);
    expect(attempt).to.be.instanceOf(MendableError);
    expect(attempt).to.include({ code: "port-busy" });
  });

  it("waits for no connection on which nothing is asked when it closes", async function () {
    this.timeout(10_000);
    const opened = await serveEcho({});
    const { hostname, port } = new URL(opened.address);
    const socket = connect(Number(port), hostname);
    await new Promise((resolve) => socket.once("connect", resolve));
    await opened.close();
    socket.destroy();
  });

  it("finishes the turns under way when it is told to end", async () => {
    let finish = () => {};
    const finished = new Promise<void>((resolve) => {
      finish = resolve;
    });
    const slow = await serveEcho(
      {},
      {
        converse: async () => {
          await finished;
          return { say: [{ text: "enfin" }], state: undefined };
        },
      },
    );
    const client = await DirectLineClient.start(slow.address);
    const closing = slow.close();
    finish();
    await client.hearText("enfin");
    await closing;
  });
});
