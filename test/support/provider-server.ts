// A provider on the loopback: TLS with a certificate made for the test, and answers as the test says.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync } from "node:fs";
import { createServer as createPlain } from "node:http";
import { createServer, type Server, type ServerOptions } from "node:https";
import { type AddressInfo, connect, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

export interface Certificate {
  readonly key: string;
  readonly cert: string;
  /** Where `cert` lies. */
  readonly path: string;
}

/** A certificate for these names that signs itself; whoever trusts it gives it as `ca`. */
export function certificateFor(hosts: readonly string[]): Certificate {
  const folder = mkdtempSync(join(tmpdir(), "stackgate-tls-"));
  const [key, path] = [join(folder, "key.pem"), join(folder, "cert.pem")];
  execFileSync(
    "openssl",
    [
      ...["req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-days", "2"],
      ...["-subj", "/CN=test", "-addext", `subjectAltName=${hosts.map((host) => `DNS:${host}`).join(",")}`],
      ...["-keyout", key, "-out", path],
    ],
    { stdio: "ignore" },
  );
  return { key: readFileSync(key, "utf8"), cert: readFileSync(path, "utf8"), path };
}

/** What a provider was asked. */
export interface Asked {
  readonly host: string;
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
}

type Answering = NonNullable<Parameters<typeof createServer>[1]>;

export interface ProviderServer {
  readonly port: number;
  readonly asked: Asked[];
  close(): Promise<void>;
}

export async function providerServer(tls: ServerOptions, answer: Answering): Promise<ProviderServer> {
  const asked: Asked[] = [];
  const server = createServer(tls, (request, response) => {
    const { method = "", url = "", headers } = request;
    asked.push({ host: headers.host ?? "", method, path: url, headers });
    answer(request, response);
  });
  server.on("tlsClientError", () => undefined);
  return { port: await listening(server), asked, close: () => closed(server) };
}

/** A proxy that knows CONNECT alone; every tunnel ends at `port`. `login`: what it wants, else it refuses. */
export async function connectProxy(
  port: number,
  login?: string,
): Promise<{ readonly port: number; readonly targets: string[]; close(): Promise<void> }> {
  const targets: string[] = [];
  const open = new Set<Socket>();
  const server = createPlain((_, response) => response.writeHead(405).end());
  server.on("connect", ({ url = "", headers }, client: Socket) => {
    targets.push(url);
    open.add(client);
    client.on("error", () => undefined);
    if (login !== undefined && headers["proxy-authorization"] !== `Basic ${Buffer.from(login).toString("base64")}`) {
      client.end("HTTP/1.1 407 Proxy Authentication Required\r\n\r\n");
      return;
    }
    const upstream = connect(port, "127.0.0.1", () => client.write("HTTP/1.1 200 OK\r\n\r\n"));
    open.add(upstream);
    upstream.on("error", () => client.destroy());
    client.pipe(upstream).pipe(client);
  });
  const close = async (): Promise<void> => {
    for (const socket of open) socket.destroy();
    await closed(server);
  };
  return { port: await listening(server), targets, close };
}

async function listening(server: Server | ReturnType<typeof createPlain>): Promise<number> {
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  return (server.address() as AddressInfo).port;
}

function closed(server: Server | ReturnType<typeof createPlain>): Promise<void> {
  server.closeAllConnections();
  return new Promise((done) => server.close(() => done()));
}
