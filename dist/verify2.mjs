import { gi as StackgateError, li as SEVERITIES, xi as fillText } from "./scanner.mjs";
const readFile = (...given) => process.getBuiltinModule("node:fs/promises").readFile(...given);
const { BlockList, isIPv4, isIPv6 } = process.getBuiltinModule("node:net");
const { request } = process.getBuiltinModule("node:http");
const { connect } = process.getBuiltinModule("node:tls");
const { lookup } = process.getBuiltinModule("node:dns/promises");
const { Agent, request: request$1 } = process.getBuiltinModule("node:https");
const { setTimeout } = process.getBuiltinModule("node:timers/promises");
// src/cli/verify.ts
const OF_HOOKS = [
	"GIT_PREFIX",
	"GIT_INDEX_FILE",
	"GIT_QUARANTINE_PATH",
	"GIT_EXEC_PATH",
	"PRE_COMMIT"
];
async function verifierOf({ proxy }, { env }, signal) {
	const hook = OF_HOOKS.find((name) => env[name] !== void 0);
	if (hook !== void 0) throw new StackgateError("verify-in-hook", { found: hook });
	if (await isForeignChange(env)) throw new StackgateError("verify-foreign-change");
	const { tlsTransport } = await import("./verify2.mjs").then((all) => ({ tlsTransport: all.i }));
	const { keyVerifier } = await import("./verify2.mjs").then((all) => ({ keyVerifier: all.r }));
	return keyVerifier({
		transport: tlsTransport(proxy === void 0 ? {} : { proxy: proxyOf(proxy) }),
		...signal === void 0 ? {} : { signal }
	});
}
function proxyOf(text) {
	const url = URL.canParse(text) ? new URL(text) : void 0;
	const isPlain = url?.protocol === "http:" && url.hostname !== "" && url.pathname === "/" && url.search + url.hash === "";
	if (url === void 0 || !isPlain) throw new StackgateError("verify-proxy");
	return url;
}
async function isForeignChange(env) {
	const event = env.GITHUB_EVENT_NAME ?? "";
	if (/^(?:pull_request|workflow_run$|issue_comment$)/.test(event)) return !await isOwnChange(event, env.GITHUB_EVENT_PATH);
	const source = env.CI_MERGE_REQUEST_SOURCE_PROJECT_ID;
	if (source !== void 0 && source !== env.CI_MERGE_REQUEST_PROJECT_ID) return true;
	if (/^true$/i.test(env.SYSTEM_PULLREQUEST_ISFORK ?? "")) return true;
	if (env.CIRCLE_PR_REPONAME !== void 0) return true;
	const other = env.BUILDKITE_PULL_REQUEST_REPO ?? "";
	return other !== "" && other !== env.BUILDKITE_REPO;
}
async function isOwnChange(name, path) {
	try {
		const event = JSON.parse(await readFile(path ?? "", "utf8"));
		if (name === "issue_comment") return at(at(event, "issue"), "number") !== void 0 && at(at(event, "issue"), "pull_request") === void 0;
		const [head, base] = name === "workflow_run" ? [idOf$1(at(at(event, "workflow_run"), "head_repository")), idOf$1(at(event, "repository"))] : [idOf$1(at(at(at(event, "pull_request"), "head"), "repo")), idOf$1(at(at(at(event, "pull_request"), "base"), "repo"))];
		return head !== void 0 && head === base;
	} catch (error) {
		if (error instanceof SyntaxError || error instanceof Error && "code" in error) return false;
		throw error;
	}
}
function idOf$1(repository) {
	const id = at(repository, "id");
	return typeof id === "number" ? id : void 0;
}
function at(value, key) {
	return typeof value === "object" && value !== null ? value[key] : void 0;
}
// src/verify/public-address.ts
const NOT_PUBLIC_4 = [
	["0.0.0.0", 8],
	["10.0.0.0", 8],
	["100.64.0.0", 10],
	["127.0.0.0", 8],
	["169.254.0.0", 16],
	["172.16.0.0", 12],
	["192.0.0.0", 24],
	["192.0.2.0", 24],
	["192.31.196.0", 24],
	["192.52.193.0", 24],
	["192.88.99.0", 24],
	["192.168.0.0", 16],
	["192.175.48.0", 24],
	["198.18.0.0", 15],
	["198.51.100.0", 24],
	["203.0.113.0", 24],
	["224.0.0.0", 4],
	["240.0.0.0", 4]
];
const NOT_PUBLIC_6 = [
	["2001::", 23],
	["2001:db8::", 32],
	["2002::", 16],
	["3fff::", 20]
];
const refused4 = listOf(NOT_PUBLIC_4, "ipv4");
const refused6 = listOf(NOT_PUBLIC_6, "ipv6");
const global6 = listOf([["2000::", 3]], "ipv6");
function isPublicAddress(address) {
	if (isIPv4(address)) return !refused4.check(address, "ipv4");
	return isIPv6(address) && !address.includes("%") && global6.check(address, "ipv6") && !refused6.check(address, "ipv6");
}
function listOf(ranges, family) {
	const list = new BlockList();
	for (const [network, prefix] of ranges) list.addSubnet(network, prefix, family);
	return list;
}
// src/verify/transport.ts
const TIMEOUT_MS = 1e4;
const MAX_TEXT_BYTES = 65536;
const MAX_HEADER_BYTES = 32768;
const INTERNET = {
	resolve: async (host) => (await lookup(host, { all: true })).map(({ address }) => address),
	dial: (address) => ({
		host: address,
		port: 443
	})
};
function tlsTransport({ proxy, timeoutMs = TIMEOUT_MS, network = INTERNET } = {}) {
	return async (question, signal) => {
		const timeout = AbortSignal.timeout(timeoutMs);
		const either = AbortSignal.any([signal, timeout]);
		try {
			if (proxy !== void 0) return await askThrough(proxy, question, network, either);
			const address = await addressOf(question.host, network, either);
			if (typeof address !== "string") return address;
			return await ask(question, {
				...network.dial(address),
				...caOf(network)
			}, either);
		} catch (error) {
			return {
				kind: "failure",
				reason: signal.aborted ? "time-is-up" : timeout.aborted ? "timeout" : reasonOf(error)
			};
		}
	};
}
async function addressOf(host, network, signal) {
	const addresses = await within(network.resolve(host).catch(() => []), signal);
	const address = addresses.find(isPublicAddress);
	if (address !== void 0) return address;
	return {
		kind: "failure",
		reason: addresses.length === 0 ? "no-address" : "private-address"
	};
}
function ask({ host, path, method, headers, wantsText }, way, signal) {
	return new Promise((done, fail) => {
		const asked = request$1({
			...way,
			path,
			method,
			headers: {
				"user-agent": "stackgate",
				accept: "application/json",
				...headers,
				host
			},
			servername: host,
			rejectUnauthorized: true,
			..."createConnection" in way ? {} : { agent: new Agent({
				keepAlive: false,
				maxCachedSessions: 0
			}) },
			maxHeaderSize: MAX_HEADER_BYTES,
			signal
		});
		asked.once("error", fail);
		asked.once("response", (response) => {
			const status = response.statusCode ?? 0;
			if (!wantsText || isRedirect(status)) {
				done({
					kind: "answer",
					status,
					text: ""
				});
				asked.destroy();
				return;
			}
			const parts = [];
			let size = 0;
			const end = () => {
				const text = Buffer.concat(parts).subarray(0, MAX_TEXT_BYTES).toString("latin1");
				done({
					kind: "answer",
					status,
					text
				});
				asked.destroy();
			};
			response.on("data", (part) => {
				parts.push(part);
				size += part.length;
				if (size >= MAX_TEXT_BYTES) end();
			});
			response.once("end", end);
			response.once("error", fail);
		});
		asked.end();
	});
}
function isRedirect(status) {
	return status >= 300 && status < 400;
}
async function askThrough(proxy, question, network, signal) {
	const socket = await tunnel(proxy, question.host, signal);
	const createConnection = () => connect({
		socket,
		servername: question.host,
		rejectUnauthorized: true,
		...caOf(network)
	});
	return ask(question, { createConnection }, signal).finally(() => socket.destroy());
}
function tunnel(proxy, host, signal) {
	return new Promise((done, fail) => {
		const { username, password } = proxy;
		const login = Buffer.from(`${decodeURIComponent(username)}:${decodeURIComponent(password)}`).toString("base64");
		const asked = request({
			host: proxy.hostname.replace(/^\[(.*)\]$/, "$1"),
			port: proxy.port === "" ? 80 : Number(proxy.port),
			method: "CONNECT",
			path: `${host}:443`,
			headers: {
				host: `${host}:443`,
				...username === "" ? {} : { "proxy-authorization": `Basic ${login}` }
			},
			agent: false,
			signal
		});
		asked.once("error", fail);
		asked.once("response", (response) => {
			response.destroy();
			fail(new Error("the proxy refused"));
		});
		asked.once("connect", (response, socket) => {
			if (response.statusCode === 200) return done(socket);
			socket.destroy();
			fail(new Error("the proxy refused"));
		});
		asked.end();
	});
}
function caOf({ ca }) {
	return ca === void 0 ? {} : { ca };
}
function reasonOf(error) {
	const code = error instanceof Error && "code" in error ? String(error.code) : "";
	return /^(?:CERT_|ERR_TLS_CERT|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_|HOSTNAME_MISMATCH|INVALID_CA|INVALID_PURPOSE)/.test(code) ? "certificate" : "unreachable";
}
function within(work, signal) {
	return new Promise((done, fail) => {
		if (signal.aborted) fail(signal.reason);
		signal.addEventListener("abort", () => fail(signal.reason), { once: true });
		work.then(done, fail);
	});
}
// src/verify/verifier.ts
const BEARER = {
	kind: "header",
	name: "authorization",
	prefix: "Bearer "
};
function bearer(rules, asks, source, other = {}) {
	return {
		rules,
		asks,
		source,
		place: BEARER,
		live: [{ status: 200 }],
		revoked: [{ status: 401 }],
		...other
	};
}
function keyed(name, rules, asks, source, other = {}) {
	return bearer(rules, asks, source, {
		place: {
			kind: "header",
			name,
			prefix: ""
		},
		...other
	});
}
// src/verify/verifiers.ts
const OF_AI = [
	bearer([
		"openai-key-project",
		"openai-key-project-nomarker",
		"openai-key-legacy"
	], ["api.openai.com/v1/models"], "https://platform.openai.com/docs/api-reference/models/list"),
	bearer(["openai-key-admin"], ["api.openai.com/v1/organization/projects?limit=1"], "https://platform.openai.com/docs/api-reference/projects/list"),
	keyed("x-api-key", ["anthropic-api-key"], ["api.anthropic.com/v1/models"], "https://docs.claude.com/en/api/models-list", { headers: { "anthropic-version": "2023-06-01" } }),
	keyed("x-api-key", ["anthropic-admin-key"], ["api.anthropic.com/v1/organizations/me"], "https://docs.claude.com/en/api/admin-api/organization/get-me", { headers: { "anthropic-version": "2023-06-01" } }),
	bearer(["dashscope-key-hex", "dashscope-key-workspace"], ["dashscope.aliyuncs.com/compatible-mode/v1/models", "dashscope-intl.aliyuncs.com/compatible-mode/v1/models"], "https://help.aliyun.com/zh/model-studio/compatibility-of-openai-with-dashscope"),
	bearer(["deepseek-key"], ["api.deepseek.com/user/balance"], "https://api-docs.deepseek.com/api/get-user-balance"),
	bearer(["moonshot-key"], ["api.moonshot.cn/v1/models", "api.moonshot.ai/v1/models"], "https://platform.moonshot.cn/docs/api/list-models"),
	bearer(["zhipu-key"], ["open.bigmodel.cn/api/paas/v4/models", "api.z.ai/api/paas/v4/models"], "https://docs.bigmodel.cn/cn/api/introduction"),
	bearer(["siliconflow-key"], ["api.siliconflow.cn/v1/user/info", "api.siliconflow.com/v1/user/info"], "https://docs.siliconflow.cn/cn/api-reference/userinfo/get-user-info"),
	bearer(["stepfun-key"], ["api.stepfun.com/v1/models"], "https://platform.stepfun.com/docs/api-reference/models/list"),
	bearer(["yi-key"], ["api.lingyiwanwu.com/v1/models"], "https://platform.lingyiwanwu.com/docs/api-reference"),
	bearer(["groq-key"], ["api.groq.com/openai/v1/models"], "https://console.groq.com/docs/api-reference#models-list"),
	bearer(["mistral-key"], ["api.mistral.ai/v1/models"], "https://docs.mistral.ai/api/#tag/models"),
	bearer(["cohere-key"], ["api.cohere.com/v1/models"], "https://docs.cohere.com/reference/list-models"),
	bearer(["openrouter-key"], ["openrouter.ai/api/v1/key"], "https://openrouter.ai/docs/api-reference/limits"),
	bearer(["huggingface-token", "huggingface-oauth"], ["huggingface.co/api/whoami-v2"], "https://huggingface.co/docs/hub/api#get-apiwhoami-v2"),
	bearer(["replicate-token"], ["api.replicate.com/v1/account"], "https://replicate.com/docs/reference/http#account.get"),
	keyed("x-goog-api-key", ["google-api-key", "google-auth-key-aq"], ["generativelanguage.googleapis.com/v1beta/models?pageSize=1"], "https://ai.google.dev/api/models#method:-models.list", { revoked: [{
		status: 400,
		says: "API_KEY_INVALID"
	}] }),
	bearer(["xai-key"], ["api.x.ai/v1/api-key"], "https://docs.x.ai/docs/api-reference#get-api-key-information", { revoked: [{ status: 401 }, {
		status: 400,
		says: "Incorrect API key"
	}] }),
	bearer(["together-key-hex", "together-key-v1"], ["api.together.xyz/v1/models"], "https://docs.together.ai/reference/models-1"),
	bearer(["fireworks-key"], ["api.fireworks.ai/inference/v1/models"], "https://docs.fireworks.ai/tools-sdks/openai-compatibility"),
	bearer(["cerebras-key"], ["api.cerebras.ai/v1/models"], "https://inference-docs.cerebras.ai/api-reference/models"),
	keyed("xi-api-key", ["elevenlabs-key", "elevenlabs-key-old"], ["api.elevenlabs.io/v1/user"], "https://elevenlabs.io/docs/api-reference/user/get", {
		live: [{ status: 200 }, {
			status: 401,
			says: "missing_permissions"
		}],
		revoked: [{
			status: 401,
			says: "invalid_api_key"
		}]
	}),
	keyed("api-key", ["pinecone-key", "pinecone-key-uuid"], ["api.pinecone.io/indexes"], "https://docs.pinecone.io/reference/api/latest/control-plane/list_indexes"),
	bearer(["deepgram-key"], ["api.deepgram.com/v1/projects"], "https://developers.deepgram.com/reference/manage/projects/list", { place: {
		kind: "header",
		name: "authorization",
		prefix: "Token "
	} }),
	keyed("authorization", ["assemblyai-key"], ["api.assemblyai.com/v2/transcript?limit=1", "api.eu.assemblyai.com/v2/transcript?limit=1"], "https://www.assemblyai.com/docs/api-reference/transcripts/list"),
	bearer(["stability-key"], ["api.stability.ai/v1/user/account"], "https://platform.stability.ai/docs/api-reference#tag/User"),
	bearer(["tavily-key"], ["api.tavily.com/usage"], "https://docs.tavily.com/documentation/api-reference/endpoint/usage"),
	bearer(["runpod-key"], ["rest.runpod.io/v1/pods"], "https://docs.runpod.io/api-reference/pods/GET/pods")
];
const OF_OTHERS = [
	bearer([
		"github-pat-classic",
		"github-pat-fine",
		"github-oauth"
	], ["api.github.com/user"], "https://docs.github.com/en/rest/users/users#get-the-authenticated-user", { revoked: [] }),
	keyed("private-token", ["gitlab-pat", "gitlab-pat-routable"], ["gitlab.com/api/v4/personal_access_tokens/self"], "https://docs.gitlab.com/api/personal_access_tokens/#self-inform", { revoked: [] }),
	bearer(["slack-bot-user-token"], ["slack.com/api/auth.test"], "https://docs.slack.dev/reference/methods/auth.test", {
		method: "POST",
		live: [{
			status: 200,
			says: "\"ok\":true"
		}],
		revoked: [
			{
				status: 200,
				says: "\"error\":\"invalid_auth\""
			},
			{
				status: 200,
				says: "\"error\":\"token_revoked\""
			},
			{
				status: 200,
				says: "\"error\":\"account_inactive\""
			},
			{
				status: 200,
				says: "\"error\":\"token_expired\""
			}
		]
	}),
	bearer(["stripe-live-key", "stripe-test-key"], ["api.stripe.com/v1/balance"], "https://docs.stripe.com/api/balance/balance_retrieve", { live: [{ status: 200 }, { status: 403 }] }),
	bearer(["sendgrid-key"], ["api.sendgrid.com/v3/scopes", "api.eu.sendgrid.com/v3/scopes"], "https://www.twilio.com/docs/sendgrid/api-reference/api-key-permissions/retrieve-a-list-of-scopes-for-which-this-user-has-access"),
	bearer(["npm-token"], ["registry.npmjs.org/-/whoami"], "https://docs.npmjs.com/cli/commands/npm-whoami"),
	bearer(["digitalocean-token"], ["api.digitalocean.com/v2/account"], "https://docs.digitalocean.com/reference/api/reference/account/", { live: [{ status: 200 }, { status: 403 }] }),
	{
		rules: ["telegram-bot-token"],
		asks: ["api.telegram.org/bot{key}/getMe"],
		place: { kind: "path" },
		live: [{ status: 200 }],
		revoked: [{ status: 401 }],
		source: "https://core.telegram.org/bots/api#getme"
	},
	bearer(["discord-bot-token"], ["discord.com/api/v10/users/@me"], "https://discord.com/developers/docs/resources/user#get-current-user", { place: {
		kind: "header",
		name: "authorization",
		prefix: "Bot "
	} }),
	bearer(["notion-token"], ["api.notion.com/v1/users/me"], "https://developers.notion.com/reference/get-self", { headers: { "notion-version": "2022-06-28" } }),
	bearer(["airtable-pat"], ["api.airtable.com/v0/meta/whoami"], "https://airtable.com/developers/web/api/get-user-id-scopes"),
	keyed("x-figma-token", ["figma-pat"], ["api.figma.com/v1/me"], "https://developers.figma.com/docs/rest-api/users-endpoints/", { revoked: [{
		status: 403,
		says: "Invalid token"
	}] }),
	bearer(["asana-pat"], ["app.asana.com/api/1.0/users/me"], "https://developers.asana.com/reference/getuser"),
	bearer(["netlify-token"], ["api.netlify.com/api/v1/user"], "https://docs.netlify.com/api/get-started/"),
	bearer(["heroku-key"], ["api.heroku.com/account"], "https://devcenter.heroku.com/articles/platform-api-reference#account-info", { headers: { accept: "application/vnd.heroku+json; version=3" } }),
	{
		rules: ["mailgun-key"],
		asks: ["api.mailgun.net/v4/domains?limit=1", "api.eu.mailgun.net/v4/domains?limit=1"],
		place: {
			kind: "basic",
			user: "api"
		},
		live: [{ status: 200 }],
		revoked: [{ status: 401 }],
		source: "https://documentation.mailgun.com/docs/mailgun/api-reference/send/mailgun/domains"
	},
	keyed("x-api-key", ["postman-key"], ["api.getpostman.com/me"], "https://learning.postman.com/docs/reference/postman-api/authentication/"),
	keyed("circle-token", ["circleci-token"], ["circleci.com/api/v2/me"], "https://circleci.com/docs/api/v2/#operation/getCurrentUser"),
	bearer(["buildkite-token"], ["api.buildkite.com/v2/access-token"], "https://buildkite.com/docs/apis/rest-api/access-token"),
	bearer(["doppler-token"], ["api.doppler.com/v3/me"], "https://docs.doppler.com/reference/auth-me"),
	bearer(["pulumi-token"], ["api.pulumi.com/api/user"], "https://www.pulumi.com/docs/reference/cloud-rest-api/", { place: {
		kind: "header",
		name: "authorization",
		prefix: "token "
	} }),
	bearer(["hetzner-token"], ["api.hetzner.cloud/v1/locations"], "https://docs.hetzner.cloud/reference/cloud#locations-list-locations"),
	bearer(["linode-token"], ["api.linode.com/v4/profile"], "https://techdocs.akamai.com/linode-api/reference/get-profile", { live: [{ status: 200 }, { status: 403 }] }),
	keyed("api-key", ["brevo-key"], ["api.brevo.com/v3/account"], "https://developers.brevo.com/reference/getaccount")
];
const VERIFIERS = [...OF_AI, ...OF_OTHERS];
// src/verify/verify-keys.ts
const LIMITS = {
	keys: 200,
	totalMs: 6e4,
	pauseMs: 200
};
const AT_ONCE = 4;
const MAX_FAILURES = 2;
const PLAIN_KEY = /^[\x21-\x7e]{1,4096}$/;
const PATH_KEY = /^[A-Za-z0-9:._-]{1,4096}$/;
const byRule = new Map(VERIFIERS.flatMap((verifier) => verifier.rules.map((rule) => [rule, verifier])));
function keyVerifier({ transport, signal, limits }) {
	const { keys, totalMs, pauseMs } = {
		...LIMITS,
		...limits
	};
	return async (asked) => {
		const end = AbortSignal.any([AbortSignal.timeout(totalMs), ...signal === void 0 ? [] : [signal]]);
		const answers = new Map();
		const lines = new Map();
		let count = 0;
		for (const one of asked) {
			const id = idOf(one);
			if (answers.has(id)) continue;
			const verifier = byRule.get(one.ruleId);
			answers.set(id, unknown("too-many"));
			if (verifier === void 0) answers.set(id, unknown("no-verifier"));
			else if (!(verifier.place.kind === "path" ? PATH_KEY : PLAIN_KEY).test(one.key)) answers.set(id, unknown("odd-key"));
			else if (count < keys) {
				count++;
				const line = lines.get(verifier);
				if (line === void 0) lines.set(verifier, [one]);
				else line.push(one);
			}
		}
		const askHost = hostAsker(transport, end, pauseMs);
		const waiting = [...lines];
		const work = async () => {
			for (let next = waiting.shift(); next !== void 0; next = waiting.shift()) {
				const [verifier, line] = next;
				for (const one of line) answers.set(idOf(one), await answerFor(one.key, verifier, askHost));
			}
		};
		await Promise.all(Array.from({ length: AT_ONCE }, work));
		return asked.map((one) => answers.get(idOf(one)) ?? unknown("no-verifier"));
	};
}
function idOf({ ruleId, key }) {
	return `${ruleId}\0${key}`;
}
function unknown(reason) {
	return {
		state: "unknown",
		reason
	};
}
function hostAsker(transport, end, pauseMs) {
	const last = new Map();
	const failures = new Map();
	const closed = new Map();
	const askNow = async (question) => {
		const { host } = question;
		const reason = end.aborted ? "time-is-up" : closed.get(host);
		if (reason !== void 0) return {
			kind: "failure",
			reason
		};
		const reply = await transport(question, end);
		if (reply.kind === "answer" && reply.status === 429) closed.set(host, "rate-limited");
		if (reply.kind === "failure") {
			const count = (failures.get(host) ?? 0) + 1;
			failures.set(host, count);
			if (count >= MAX_FAILURES) closed.set(host, reply.reason);
		}
		return reply;
	};
	return (question) => {
		const before = last.get(question.host);
		const reply = before === void 0 ? askNow(question) : before.then(() => pause(pauseMs, end)).then(() => askNow(question));
		last.set(question.host, reply);
		return reply;
	};
}
function pause(ms, end) {
	return setTimeout(ms, void 0, { signal: end }).catch(() => void 0);
}
async function answerFor(key, verifier, askHost) {
	let left = { state: "revoked" };
	for (const ask of verifier.asks) {
		const answer = judged(await askHost(questionOf(ask, key, verifier)), verifier);
		if (answer.state === "live") return answer;
		if (answer.state === "unknown") left = answer;
	}
	return left;
}
function questionOf(ask, key, { place, method, headers = {}, live, revoked }) {
	const slash = ask.indexOf("/");
	const path = ask.slice(slash);
	const wantsText = [...live, ...revoked].some(({ says }) => says !== void 0);
	const base = {
		host: ask.slice(0, slash),
		path,
		method: method ?? "GET",
		headers,
		wantsText
	};
	switch (place.kind) {
		case "header": return {
			...base,
			headers: {
				...headers,
				[place.name]: place.prefix + key
			}
		};
		case "basic": {
			const login = place.user === "key" ? `${key}:` : `${place.user}:${key}`;
			return {
				...base,
				headers: {
					...headers,
					authorization: `Basic ${Buffer.from(login).toString("base64")}`
				}
			};
		}
		case "path": return {
			...base,
			path: path.replace("{key}", () => key)
		};
	}
}
function judged(reply, { live, revoked }) {
	if (reply.kind === "failure") return unknown(reply.reason);
	const { status } = reply;
	if (live.some((answer) => fits(answer, reply))) return { state: "live" };
	if (revoked.some((answer) => fits(answer, reply))) return { state: "revoked" };
	if (status === 429) return unknown("rate-limited");
	if (status >= 300 && status < 400) return unknown("redirect");
	return unknown(status === 401 && revoked.length === 0 ? "other-server" : "other-answer");
}
function fits({ status, says }, reply) {
	return status === reply.status && (says === void 0 || reply.text.includes(says));
}
// src/messages/verify.ts
const verifySentences = {
	notice: {
		en: "Asked the providers about the keys: {live} live, {revoked} revoked",
		zh: "\u5df2\u5411\u670d\u52a1\u5546\u5728\u7ebf\u9a8c\u8bc1\u5bc6\u94a5\uff1a\u6709\u6548 {live} \u4e2a\uff0c\u5df2\u540a\u9500 {revoked} \u4e2a"
	},
	"notice-unknown": {
		en: "Asked the providers about the keys: {live} live, {revoked} revoked, {unknown} unknown ({list})",
		zh: "\u5df2\u5411\u670d\u52a1\u5546\u5728\u7ebf\u9a8c\u8bc1\u5bc6\u94a5\uff1a\u6709\u6548 {live} \u4e2a\uff0c\u5df2\u540a\u9500 {revoked} \u4e2a\uff0c\u65e0\u6cd5\u5224\u65ad {unknown} \u4e2a\uff08{list}\uff09"
	},
	separator: {
		en: ", ",
		zh: "\uff0c"
	},
	"reason.no-verifier": {
		en: "{count} of a kind that nobody can be asked about",
		zh: "{count} \u4e2a\u6ca1\u6709\u53ef\u8be2\u95ee\u7684\u670d\u52a1\u5546"
	},
	"reason.odd-key": {
		en: "{count} that fit in no request",
		zh: "{count} \u4e2a\u65e0\u6cd5\u653e\u5165\u8bf7\u6c42"
	},
	"reason.other-server": {
		en: "{count} perhaps of a server of your own",
		zh: "{count} \u4e2a\u53ef\u80fd\u5c5e\u4e8e\u81ea\u5efa\u670d\u52a1\u5668"
	},
	"reason.no-address": {
		en: "{count} without an address of the provider",
		zh: "{count} \u4e2a\u89e3\u6790\u4e0d\u5230\u670d\u52a1\u5546\u5730\u5740"
	},
	"reason.private-address": {
		en: "{count} where the provider's name has a private address",
		zh: "{count} \u4e2a\u7684\u670d\u52a1\u5546\u57df\u540d\u6307\u5411\u5185\u7f51\u5730\u5740"
	},
	"reason.unreachable": {
		en: "{count} with the provider out of reach",
		zh: "{count} \u4e2a\u65e0\u6cd5\u8fde\u63a5\u670d\u52a1\u5546"
	},
	"reason.certificate": {
		en: "{count} with a wrong certificate",
		zh: "{count} \u4e2a\u8bc1\u4e66\u4e0d\u7b26"
	},
	"reason.timeout": {
		en: "{count} without an answer in time",
		zh: "{count} \u4e2a\u672a\u53ca\u65f6\u5f97\u5230\u7b54\u590d"
	},
	"reason.redirect": {
		en: "{count} answered with a redirect",
		zh: "{count} \u4e2a\u7684\u7b54\u590d\u662f\u91cd\u5b9a\u5411"
	},
	"reason.rate-limited": {
		en: "{count} that the provider rate-limited",
		zh: "{count} \u4e2a\u88ab\u670d\u52a1\u5546\u9650\u6d41"
	},
	"reason.other-answer": {
		en: "{count} with another answer",
		zh: "{count} \u4e2a\u5f97\u5230\u5176\u4ed6\u7b54\u590d"
	},
	"reason.time-is-up": {
		en: "{count} left when the time was up",
		zh: "{count} \u4e2a\u56e0\u65f6\u95f4\u7528\u5c3d\u800c\u672a\u9a8c\u8bc1"
	},
	"reason.too-many": {
		en: "{count} beyond the most that are asked about",
		zh: "{count} \u4e2a\u8d85\u51fa\u5355\u6b21\u4e0a\u9650"
	}
};
function sayVerify(language, id, values = {}) {
	return fillText(verifySentences[id], values, language);
}
// src/work/verifying.ts
async function verified(all, views, judge, verify) {
	const keys = all.map((one) => keyOf(one, views));
	const asked = all.flatMap(({ rule }, i) => {
		const key = keys[i];
		return key === void 0 ? [] : [{
			ruleId: rule.id,
			key
		}];
	});
	const answers = await verify(asked);
	const states = new Map();
	const unknown = new Map();
	for (const [i, { ruleId, key }] of asked.entries()) {
		const answer = answers[i] ?? {
			state: "unknown",
			reason: "no-verifier"
		};
		const id = `${ruleId}\0${key}`;
		if (!states.has(id) && answer.state === "unknown") unknown.set(answer.reason, (unknown.get(answer.reason) ?? 0) + 1);
		states.set(id, answer.state);
	}
	const count = (state) => [...states.values()].filter((one) => one === state).length;
	return {
		placed: all.map((one, i) => {
			const state = states.get(`${one.rule.id}\0${keys[i]}`);
			return state === void 0 ? one : withState(one, state, judge);
		}),
		counts: {
			live: count("live"),
			revoked: count("revoked"),
			unknown: Object.fromEntries(unknown)
		}
	};
}
function keyOf({ detection, document }, views) {
	const { secret, decoded, place, status } = detection;
	if (secret === void 0 || place.side === "base" || status === "fixed") return void 0;
	if (decoded !== void 0) return Buffer.from(decoded.secret).toString("utf8");
	return views(place, document)?.textOf(secret);
}
function withState(one, verification, judge) {
	const { severity } = one.judgement;
	switch (verification) {
		case "unknown": return {
			...one,
			verification
		};
		case "revoked": return {
			...one,
			verification,
			judgement: {
				...one.judgement,
				severity: stepped(severity, 1)
			}
		};
		case "live": {
			const { gateAtMost: _, ...detection } = one.detection;
			const confidence = "high";
			const told = {
				...detection,
				severity: stepped(severity, -1),
				confidence,
				gateAtLeast: "block"
			};
			return {
				...judge({
					...one,
					detection: told
				}) ?? one,
				verification
			};
		}
	}
}
function verifiedNotices({ live, revoked, unknown }, language) {
	const reasons = Object.entries(unknown);
	const count = reasons.reduce((sum, [, keys]) => sum + keys, 0);
	const values = {
		live,
		revoked,
		unknown: count
	};
	if (count === 0) return [{
		code: "verified",
		text: sayVerify(language, "notice", values)
	}];
	const list = reasons.map(([reason, keys]) => sayVerify(language, `reason.${reason}`, { count: keys })).join(sayVerify(language, "separator"));
	return [{
		code: "verified",
		text: sayVerify(language, "notice-unknown", {
			...values,
			list
		})
	}];
}
function stepped(severity, steps) {
	return SEVERITIES[SEVERITIES.indexOf(severity) + steps] ?? severity;
}
export { verifierOf as a, tlsTransport as i, verifiedNotices as n, keyVerifier as r, verified as t };
