// What a server listens on, and under which names.

import type { NginxDirective } from "../../parse/nginx-conf.ts";
import { enclosing, type NginxContext, ownOf } from "../../parse/nginx-contexts.ts";

export interface Listen {
  readonly directive: NginxDirective;
  /** `443`, `[::]:80`, `127.0.0.1:8080`, `${NGINX_PORT}`. */
  readonly address: string;
  readonly isTls: boolean;
  /** Nobody outside the container reaches it. */
  readonly isLocal: boolean;
}

/** Absent `listen`: port 80, which {@link listensOf} leaves to its caller. */
export function listensOf(server: NginxContext): readonly Listen[] {
  const isSwitchedOn = ownOf(server, "ssl").some(({ args }) => args[0]?.value === "on");
  return ownOf(server, "listen").map((directive) => {
    const [address = "", ...options] = directive.args.map(({ value }) => value);
    const isTls = isSwitchedOn || options.includes("ssl") || options.includes("quic");
    return { directive, address, isTls, isLocal: /^(?:unix:|127\.|localhost(?::|$)|\[::1\])/.test(address) };
  });
}

/** Serves HTTPS; one that refuses every handshake or answers nothing serves nothing. */
export function isTlsServer(context: NginxContext): boolean {
  if (context.kind !== "server" || enclosing(context, "http") === undefined) return false;
  return listensOf(context).some(({ isTls }) => isTls) && !refusesAll(context);
}

/** A server for names that nobody has. */
export function refusesAll(server: NginxContext): boolean {
  return (
    ownOf(server, "return").some(({ args }) => /^4\d\d$/.test(args[0]?.value ?? "")) ||
    ownOf(server, "ssl_reject_handshake").some(({ args }) => args[0]?.value === "on")
  );
}

/** `dify.example.com`; `:80` for a server without a name that says anything. */
export function serverLabel(server: NginxContext): string {
  const name = serverNames(server).find((one) => one !== "_" && one !== "localhost" && !one.startsWith("$"));
  if (name !== undefined) return name;
  const [listen] = ownOf(server, "listen");
  return `:${(listen?.args[0]?.value ?? "80").replace(/^.*:(?=[^\]:]*$)/, "")}`;
}

export function serverNames(server: NginxContext): readonly string[] {
  return ownOf(server, "server_name").flatMap(({ args }) =>
    args.map(({ value }) => value.toLowerCase()).filter((value) => value !== ""),
  );
}

/** By what it is reached: names and addresses, in no order. */
export function serverKey(server: NginxContext): string {
  const names = serverNames(server);
  const addresses = ownOf(server, "listen").map(({ args }) => args[0]?.value ?? "");
  return `${[...new Set(names)].sort().join(" ")}@${[...new Set(addresses)].sort().join(" ")}`;
}
