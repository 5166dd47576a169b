// Git over HTTP as a host serves it: git's own CGI program.
import { spawn } from "node:child_process";
import type { IncomingMessage, ServerResponse } from "node:http";

export interface GitHttp {
  /** Folder that holds the repositories by the path under which they are asked for. */
  readonly root: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The password of `x-access-token`; without one everybody may read. */
  readonly token?: string;
}

/** Whether git asks, not a program of ours. */
export function isGitRequest(path: string): boolean {
  return /\/(?:info\/refs|git-upload-pack)$/.test(path);
}

/** Answers one request of git's; gives the status. */
export async function serveGit(
  request: IncomingMessage,
  body: Buffer,
  response: ServerResponse,
  { root, env, token }: GitHttp,
): Promise<number> {
  const { pathname, searchParams } = new URL(request.url ?? "/", "http://127.0.0.1");
  const expected = `basic ${Buffer.from(`x-access-token:${token}`).toString("base64")}`;
  if (token !== undefined && request.headers.authorization?.toLowerCase() !== expected.toLowerCase()) {
    response.writeHead(401, { "www-authenticate": 'Basic realm="git"' }).end();
    return 401;
  }
  const child = spawn("git", ["http-backend"], {
    env: {
      ...env,
      GIT_PROJECT_ROOT: root,
      GIT_HTTP_EXPORT_ALL: "1",
      PATH_INFO: pathname,
      QUERY_STRING: searchParams.toString(),
      REQUEST_METHOD: request.method,
      CONTENT_TYPE: request.headers["content-type"],
      HTTP_CONTENT_ENCODING: request.headers["content-encoding"],
      HTTP_GIT_PROTOCOL: request.headers["git-protocol"]?.toString(),
      GIT_PROTOCOL: request.headers["git-protocol"]?.toString(),
      REMOTE_USER: "x-access-token",
    },
    stdio: ["pipe", "pipe", "ignore"],
  });
  child.stdin.on("error", () => {}).end(body);
  const chunks: Buffer[] = [];
  for await (const chunk of child.stdout) chunks.push(chunk as Buffer);
  const out = Buffer.concat(chunks);
  const end = out.indexOf("\r\n\r\n");
  const headers = out.toString("latin1", 0, Math.max(end, 0)).split("\r\n");
  const pairs = headers.map(
    (line) => [line.slice(0, line.indexOf(":")).toLowerCase(), line.slice(line.indexOf(":") + 1).trim()] as const,
  );
  const status = Number(pairs.find(([name]) => name === "status")?.[1]?.slice(0, 3) ?? "200");
  response.writeHead(status, Object.fromEntries(pairs.filter(([name]) => name !== "status" && name !== "")));
  response.end(out.subarray(end + 4));
  return status;
}
