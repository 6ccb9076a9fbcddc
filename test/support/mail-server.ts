import { type ParsedMail, simpleParser } from "mailparser";
import { SMTPServer } from "smtp-server";

/** A real SMTP server on a free port that keeps what it is sent. */
export interface MailServer {
  readonly url: string;
  readonly received: ParsedMail[];
  close(): Promise<void>;
}

export interface MailServerHabits {
  /** Addresses that it refuses for good. */
  readonly refused?: readonly string[];
  /** Is waited for before an address is taken. */
  readonly before?: (address: string) => Promise<void>;
  /** Hears of each mail when it is kept, before the sender is told that it is. */
  readonly onMail?: () => void;
}

export async function startMailServer(habits: MailServerHabits = {}): Promise<MailServer> {
  const { refused = [], before = async () => {}, onMail = () => {} } = habits;
  const received: ParsedMail[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    onRcptTo({ address }, _session, callback) {
      const refusal = Object.assign(new Error("no such mailbox"), { responseCode: 550 });
      before(address).then(() => callback(refused.includes(address) ? refusal : undefined));
    },
    onData(stream, _session, callback) {
      simpleParser(stream).then((mail) => {
        received.push(mail);
        onMail();
        callback();
      }, callback);
    },
  });
  // A sender that is killed breaks off in the middle.
  server.on("error", () => {});
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.server.address();
  const port = typeof address === "object" && address ? address.port : 0;
  return {
    url: `smtp://127.0.0.1:${port}`,
    received,
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}
