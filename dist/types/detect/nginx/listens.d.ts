import type { NginxDirective } from "../../parse/nginx-conf.ts";
import { type NginxContext } from "../../parse/nginx-contexts.ts";
export interface Listen {
    readonly directive: NginxDirective;
    /** `443`, `[::]:80`, `127.0.0.1:8080`, `${NGINX_PORT}`. */
    readonly address: string;
    readonly isTls: boolean;
    /** Nobody outside the container reaches it. */
    readonly isLocal: boolean;
}
/** Absent `listen`: port 80, which {@link listensOf} leaves to its caller. */
export declare function listensOf(server: NginxContext): readonly Listen[];
/** Serves HTTPS; one that refuses every handshake or answers nothing serves nothing. */
export declare function isTlsServer(context: NginxContext): boolean;
/** A server for names that nobody has. */
export declare function refusesAll(server: NginxContext): boolean;
/** `dify.example.com`; `:80` for a server without a name that says anything. */
export declare function serverLabel(server: NginxContext): string;
export declare function serverNames(server: NginxContext): readonly string[];
/** By what it is reached: names and addresses, in no order. */
export declare function serverKey(server: NginxContext): string;
