import assert from "node:assert/strict";
import type { IncomingMessage, ServerResponse } from "node:http";
import { after, before, test } from "node:test";
import { secretRule } from "../../src/detect/secrets/detect-secrets.ts";
import type { AskedKey, KeyAnswer } from "../../src/model/verification.ts";
import { type Network, type TransportOptions, tlsTransport } from "../../src/verify/transport.ts";
import { VERIFIERS } from "../../src/verify/verifiers.ts";
import { keyVerifier, type VerifyOptions } from "../../src/verify/verify-keys.ts";
import { type Certificate, certificateFor, connectProxy, providerServer } from "../support/provider-server.ts";
import { secretOf } from "../support/secret.ts";

const KEY = secretOf("sk-proj-{b64url:74}T3BlbkFJ{b64url:74}");
const OPENAI: AskedKey = { ruleId: "openai-key-project", key: KEY };
const HOSTS = [...new Set(VERIFIERS.flatMap(({ asks }) => asks.map((ask) => ask.slice(0, ask.indexOf("/")))))];
/** Of no special purpose; nothing ever goes there. */
const PUBLIC = "93.184.215.14";

let trusted: Certificate;
let other: Certificate;
before(() => {
  trusted = certificateFor(HOSTS);
  other = certificateFor(["example.org"]);
});

type Answering = (request: IncomingMessage, response: ServerResponse) => void;
const says =
  (status: number, text = "", headers: Record<string, string> = {}): Answering =>
  (_, response) =>
    response.writeHead(status, headers).end(text);

interface World {
  readonly answer: Answering;
  readonly certificate?: () => Certificate;
  readonly trusts?: () => string;
  readonly addresses?: readonly string[];
  readonly transport?: TransportOptions;
  readonly options?: Partial<VerifyOptions>;
  readonly asked?: readonly AskedKey[];
}

const open: (() => Promise<void>)[] = [];
after(async () => {
  for (const close of open) await close();
});

async function ask(world: World) {
  const { key, cert } = (world.certificate ?? (() => trusted))();
  const server = await providerServer({ key, cert }, world.answer);
  open.push(server.close);
  const resolved: string[] = [];
  const dialled: string[] = [];
  const network: Network = {
    async resolve(host) {
      resolved.push(host);
      return world.addresses ?? [PUBLIC];
    },
    dial(address) {
      dialled.push(address);
      return { host: "127.0.0.1", port: server.port };
    },
    ca: (world.trusts ?? (() => trusted.cert))(),
  };
  const transport = tlsTransport({ timeoutMs: 2000, network, ...world.transport });
  const verify = keyVerifier({ transport, ...world.options, limits: { pauseMs: 1, ...world.options?.limits } });
  const answers = await verify(world.asked ?? [OPENAI]);
  return { answers, asked: server.asked, resolved, dialled };
}

const live: KeyAnswer = { state: "live" };
const revoked: KeyAnswer = { state: "revoked" };
const unknown = (reason: Extract<KeyAnswer, { state: "unknown" }>["reason"]): KeyAnswer => ({
  state: "unknown",
  reason,
});

const answers: readonly { readonly name: string; readonly world: World; readonly expected: KeyAnswer }[] = [
  { name: "200 is live", world: { answer: says(200, "{}") }, expected: live },
  { name: "401 is revoked", world: { answer: says(401) }, expected: revoked },
  { name: "403 says nothing of the key", world: { answer: says(403) }, expected: unknown("other-answer") },
  { name: "a slowed provider", world: { answer: says(429) }, expected: unknown("rate-limited") },
  { name: "a broken provider", world: { answer: says(500) }, expected: unknown("other-answer") },
  { name: "404", world: { answer: says(404) }, expected: unknown("other-answer") },
  {
    name: "a redirect",
    world: { answer: says(302, "", { location: "https://api.openai.com/v1/other" }) },
    expected: unknown("redirect"),
  },
  {
    name: "a certificate of another name",
    world: { answer: says(200), certificate: () => other, trusts: () => other.cert },
    expected: unknown("certificate"),
  },
  {
    name: "a certificate that nobody trusts",
    world: { answer: says(200), trusts: () => other.cert },
    expected: unknown("certificate"),
  },
  {
    name: "no answer",
    world: { answer: () => undefined, transport: { timeoutMs: 200 } },
    expected: unknown("timeout"),
  },
  {
    name: "headers that drip",
    world: {
      answer: (_, response) => {
        const timer = setInterval(() => response.writeProcessing(), 20);
        response.on("close", () => clearInterval(timer));
      },
      transport: { timeoutMs: 300 },
    },
    expected: unknown("timeout"),
  },
  {
    name: "a connection that ends",
    world: { answer: (request) => request.socket.destroy() },
    expected: unknown("unreachable"),
  },
  {
    name: "headers without end",
    world: { answer: says(200, "", { "x-filler": "x".repeat(40_000) }) },
    expected: unknown("unreachable"),
  },
  { name: "no address", world: { answer: says(200), addresses: [] }, expected: unknown("no-address") },
  {
    name: "private addresses alone",
    world: { answer: says(200), addresses: ["127.0.0.1", "10.0.0.1", "::1"] },
    expected: unknown("private-address"),
  },
  {
    name: "an IPv4 address inside of an IPv6 one",
    world: { answer: says(200), addresses: ["::ffff:127.0.0.1"] },
    expected: unknown("private-address"),
  },
  {
    name: "a public address beside a private one",
    world: { answer: says(200), addresses: ["10.0.0.1", PUBLIC] },
    expected: live,
  },
  {
    name: "a rule without a verifier",
    world: { answer: says(200), asked: [{ ruleId: "private-key-pem", key: KEY }] },
    expected: unknown("no-verifier"),
  },
  {
    name: "a key with a line end",
    world: { answer: says(200), asked: [{ ...OPENAI, key: `${KEY}\r\nx: y` }] },
    expected: unknown("odd-key"),
  },
  {
    name: "a key that is no ASCII",
    world: { answer: says(200), asked: [{ ...OPENAI, key: `${KEY}é` }] },
    expected: unknown("odd-key"),
  },
  {
    name: "a path in a key that stands in the path",
    world: { answer: says(200), asked: [{ ruleId: "telegram-bot-token", key: "1:a/../b?c" }] },
    expected: unknown("odd-key"),
  },
  {
    name: "the time is up",
    world: { answer: () => undefined, options: { limits: { totalMs: 200 } } },
    expected: unknown("time-is-up"),
  },
  {
    name: "the run is ended",
    world: { answer: says(200), options: { signal: AbortSignal.abort() } },
    expected: unknown("time-is-up"),
  },
  {
    name: "more keys than are asked about",
    world: { answer: says(200), options: { limits: { keys: 0 } } },
    expected: unknown("too-many"),
  },
  {
    name: "a server of one's own may have it",
    world: { answer: says(401), asked: [{ ruleId: "github-pat-classic", key: "x" }] },
    expected: unknown("other-server"),
  },
];

for (const { name, world, expected } of answers)
  test(`keyVerifier(): ${name}`, async () => assert.deepEqual((await ask(world)).answers, [expected]));

test("keyVerifier() dials the address that it looked at, and no redirect's", async () => {
  const { asked, resolved, dialled } = await ask({ answer: says(307, "", { location: "https://127.0.0.1/" }) });
  assert.deepEqual(resolved, ["api.openai.com"]);
  assert.deepEqual(dialled, [PUBLIC]);
  assert.deepEqual(
    asked.map(({ host, method, path, headers }) => [host, method, path, headers.authorization]),
    [["api.openai.com", "GET", "/v1/models", `Bearer ${KEY}`]],
  );
});

test("keyVerifier() dials nothing for a private address", async () => {
  const { asked, dialled } = await ask({ answer: says(200), addresses: ["192.168.0.1", "fd00::1"] });
  assert.deepEqual([asked, dialled], [[], []]);
});

test("keyVerifier() asks about a key once, and leaves a provider alone that has no time", async () => {
  const keys = ["a", "b", "a", "c"].map((end) => ({ ...OPENAI, key: KEY + end }));
  const once = await ask({ answer: says(200), asked: keys });
  assert.equal(once.asked.length, 3);
  assert.deepEqual(once.answers, [live, live, live, live]);
  const slowed = await ask({ answer: says(429), asked: keys });
  assert.equal(slowed.asked.length, 1);
  assert.ok(slowed.answers.every((one) => one.state === "unknown" && one.reason === "rate-limited"));
  const broken = await ask({ answer: (request) => request.socket.destroy(), asked: keys });
  assert.equal(broken.asked.length, 2);
});

test("keyVerifier() calls a key revoked when every region refuses it", async () => {
  const qwen = { ruleId: "dashscope-key-hex", key: secretOf("sk-{hex:32}") };
  const byHost =
    (answersOf: Readonly<Record<string, number>>): Answering =>
    ({ headers }, response) =>
      response.writeHead(answersOf[headers.host ?? ""] ?? 500).end();
  const [cn, intl] = ["dashscope.aliyuncs.com", "dashscope-intl.aliyuncs.com"];
  const outcome = async (a: number, b: number) =>
    (await ask({ answer: byHost({ [cn]: a, [intl]: b }), asked: [qwen] })).answers[0];
  assert.deepEqual(await outcome(401, 401), revoked);
  assert.deepEqual(await outcome(401, 200), live);
  assert.deepEqual(await outcome(200, 401), live);
  assert.deepEqual(await outcome(401, 500), unknown("other-answer"));
  assert.deepEqual(await outcome(500, 401), unknown("other-answer"));
});

test("keyVerifier() reads no more of an answer than it needs", async () => {
  let sent = 0;
  const endless: Answering = (_, response) => {
    response.writeHead(200);
    const more = (): void => {
      while (!response.destroyed && response.write("x".repeat(1 << 16))) sent += 1 << 16;
    };
    response.on("drain", more);
    more();
  };
  assert.deepEqual((await ask({ answer: endless })).answers, [live]);
  const slack = { ruleId: "slack-bot-user-token", key: "xoxb-1" };
  assert.deepEqual((await ask({ answer: endless, asked: [slack] })).answers, [unknown("other-answer")]);
  assert.ok(sent < 64 << 20, `${sent}`);
});

test("keyVerifier() goes through the proxy that it is given, with TLS to the provider", async () => {
  const server = await providerServer(trusted, says(200));
  const proxy = await connectProxy(server.port, "me:pass");
  open.push(proxy.close, server.close);
  const network: Network = {
    resolve: () => assert.fail("a name was looked up"),
    dial: () => assert.fail("the provider was dialled"),
    ca: trusted.cert,
  };
  const through = async (login: string) => {
    const url = new URL(`http://${login}127.0.0.1:${proxy.port}`);
    return keyVerifier({ transport: tlsTransport({ proxy: url, network, timeoutMs: 2000 }) })([OPENAI]);
  };
  assert.deepEqual(await through("me:pass@"), [live]);
  assert.deepEqual(proxy.targets, ["api.openai.com:443"]);
  assert.deepEqual(
    server.asked.map(({ host }) => host),
    ["api.openai.com"],
  );
  assert.deepEqual(await through(""), [unknown("unreachable")]);
  assert.equal(server.asked.length, 1);
});

test("every verifier is about rules that exist, each in one, and names a host and a page", () => {
  const rules = VERIFIERS.flatMap((one) => one.rules);
  assert.equal(new Set(rules).size, rules.length);
  for (const id of rules) assert.ok(secretRule(id) !== undefined, id);
  for (const { asks, source, live: lives, place } of VERIFIERS) {
    assert.match(source, /^https:\/\//);
    assert.ok(lives.length > 0);
    for (const ask of asks) {
      assert.match(ask, /^(?:[a-z0-9-]+\.)+[a-z]{2,}\/[!-~]*$/);
      assert.equal(ask.includes("{key}"), place.kind === "path");
    }
  }
});

const ANSWERS: readonly {
  readonly ruleId: string;
  readonly status: number;
  readonly text: string;
  readonly expected: KeyAnswer;
}[] = [
  { ruleId: "slack-bot-user-token", status: 200, text: '{"ok":true,"team":"x"}', expected: live },
  { ruleId: "slack-bot-user-token", status: 200, text: '{"ok":false,"error":"invalid_auth"}', expected: revoked },
  {
    ruleId: "google-api-key",
    status: 400,
    text: '{"error":{"details":[{"reason":"API_KEY_INVALID"}]}}',
    expected: revoked,
  },
  { ruleId: "google-api-key", status: 400, text: "{}", expected: unknown("other-answer") },
  { ruleId: "elevenlabs-key", status: 401, text: '{"detail":{"status":"missing_permissions"}}', expected: live },
  { ruleId: "stripe-live-key", status: 403, text: "", expected: live },
  { ruleId: "telegram-bot-token", status: 401, text: "", expected: revoked },
];

for (const { ruleId, status, text, expected } of ANSWERS)
  test(`keyVerifier() reads ${status} of ${ruleId}: ${text}`, async () => {
    const { answers: told, asked } = await ask({ answer: says(status, text), asked: [{ ruleId, key: "1:abc" }] });
    assert.deepEqual(told, [expected]);
    assert.equal(asked.length, 1);
  });
