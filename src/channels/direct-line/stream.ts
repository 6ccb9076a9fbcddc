import type { IncomingMessage } from "node:http";
import type { Duplex } from "node:stream";
import { type WebSocket, WebSocketServer } from "ws";
import type { HttpServer } from "../http-server.js";
import type { Conversation } from "./conversations.js";

/** Gives the conversation that a token may listen to, or the HTTP status of the refusal. */
type Admit = (id: string, token: string | undefined) => Promise<Conversation | 403 | 404>;

const REASONS = { 403: "Forbidden", 404: "Not Found", 500: "Internal Server Error" } as const;
/** A listener that lets so many bytes pile up is gone, or will reconnect and have a replay. */
const MOST_BUFFERED = 4_194_304;
const HEARTBEAT = 30_000;
/** RFC 6455, 7.4.1 and IANA: the service restarts, come back. */
const RESTARTING = 1012;

/**
 * Streams conversations over WebSockets: first what the listener has not seen, then each line as it
 * is said, as `{activities, watermark}`. Web Chat sends empty strings to keep the line open.
 *
 * @returns a function that closes every socket
 */
export function streamTo(server: HttpServer, path: string, admit: Admit): () => void {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: 1024 });
  server.onUpgrade((request, socket, head) => {
    socket.on("error", () => socket.destroy());
    open(request, socket, head).catch(() => reject(socket, 500));
  });

  async function open(request: IncomingMessage, socket: Duplex, head: Buffer): Promise<void> {
    const url = new URL(request.url ?? "/", "http://server");
    const [id, end, ...rest] = url.pathname.startsWith(path)
      ? url.pathname.slice(path.length).split("/")
      : [];
    if (!id || end !== "stream" || rest.length > 0) return reject(socket, 404);
    const admitted = await admit(id, url.searchParams.get("t") ?? undefined);
    if (typeof admitted === "number") return reject(socket, admitted);
    const seen = Number(url.searchParams.get("watermark")) || 0;
    sockets.handleUpgrade(request, socket, head, (accepted) => {
      sockets.emit("connection", accepted, request);
      attach(accepted, admitted, seen);
    });
  }

  const silent = new WeakSet<WebSocket>();
  sockets.on("connection", (socket) => socket.on("pong", () => silent.delete(socket)));
  const heartbeat = setInterval(() => {
    for (const socket of sockets.clients) {
      if (silent.has(socket)) socket.terminate();
      silent.add(socket);
      socket.ping();
    }
  }, HEARTBEAT).unref();
  return () => {
    clearInterval(heartbeat);
    for (const socket of sockets.clients) socket.close(RESTARTING);
    sockets.close();
  };
}

function attach(socket: WebSocket, conversation: Conversation, seen: number): void {
  const send = (activities: readonly unknown[], watermark: number) => {
    if (socket.bufferedAmount > MOST_BUFFERED) socket.terminate();
    else socket.send(JSON.stringify({ activities, watermark: String(watermark) }));
  };
  const missed = conversation.since(seen);
  if (missed.length > 0) send(missed, conversation.count);
  const stop = conversation.listen((line, watermark) => send([line], watermark));
  socket.on("close", stop);
  socket.on("error", () => socket.terminate());
}

function reject(socket: Duplex, status: keyof typeof REASONS): void {
  socket.end(
    `HTTP/1.1 ${status} ${REASONS[status]}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`,
  );
}
