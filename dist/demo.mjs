import { M as main, Mn as hanging, Nn as lineSize, V as sayDemo, et as lookOf, gi as StackgateError, rt as paintOf } from "./scanner.mjs";
import { v as environmentElsewhere } from "./start.mjs";
import { n as runChild, t as madeUpKey } from "./made-up-key.mjs";
const { join } = process.getBuiltinModule("node:path");
const chmod = (...given) => process.getBuiltinModule("node:fs/promises").chmod(...given);
const mkdir = (...given) => process.getBuiltinModule("node:fs/promises").mkdir(...given);
const mkdtemp = (...given) => process.getBuiltinModule("node:fs/promises").mkdtemp(...given);
const realpath = (...given) => process.getBuiltinModule("node:fs/promises").realpath(...given);
const rm = (...given) => process.getBuiltinModule("node:fs/promises").rm(...given);
const writeFile = (...given) => process.getBuiltinModule("node:fs/promises").writeFile(...given);
const { tmpdir } = process.getBuiltinModule("node:os");
// src/cli/demo.ts
const LOCAL = "127.0.0.1:5432:5432";
const OPEN = "5432:5432";
async function runDemo({ keep }, language, io) {
	const folder = await realpath(await mkdtemp(join(tmpdir(), "stackgate-demo-")));
	const { colour, columns } = lookOf(io.env, io.stdout);
	const stage = {
		folder,
		env: environmentOf(io, colour, language),
		language,
		io,
		paint: paintOf(colour),
		size: lineSize(columns)
	};
	try {
		await play(stage);
	} finally {
		if (!keep) await rm(folder, {
			recursive: true,
			force: true
		});
	}
	say(stage, keep ? sayDemo(language, "kept", { folder }) : sayDemo(language, "removed"));
	say(stage, sayDemo(language, "next", { command: "npx stackgate init" }));
	return 0;
}
async function play(stage) {
	const { folder, language, paint } = stage;
	say(stage, sayDemo(language, "start", { folder }), paint.bold);
	await begin(stage);
	await writeFile(join(folder, ".env"), envFile());
	await writeFile(join(folder, "docker-compose.yml"), composeFile(OPEN));
	await gitOrFail(stage, ["add", "-A"]);
	title(stage, "change");
	for (const [file, line] of [[".env", "OPENAI_API_KEY=\u2026"], ["docker-compose.yml", `ports: ["${OPEN}"]   # ${sayDemo(language, "change.port")}`]]) say(stage, `+ ${file.padEnd(20)}${line}`, paint.dim);
	const first = await commit(stage);
	if (first.status === 0) throw new StackgateError("demo-failed", { step: "git commit" });
	say(stage, sayDemo(language, "refused", { status: first.status }), paint.red);
	title(stage, "audit");
	await ours(stage, ["audit"]);
	title(stage, "fix");
	await ours(stage, ["fix", "--write"]);
	title(stage, "again");
	await ofUser(stage, [
		"add",
		"docker-compose.yml",
		".gitignore",
		".env.example"
	]);
	if ((await commit(stage)).status !== 0) throw new StackgateError("demo-failed", { step: "git commit" });
	say(stage, sayDemo(language, "passed"), paint.green);
	say(stage, "");
}
function environmentOf(io, colour, language) {
	return {
		...environmentElsewhere({
			cwd: io.cwd,
			env: io.env
		}),
		GIT_CONFIG_GLOBAL: "/dev/null",
		GIT_CONFIG_NOSYSTEM: "1",
		GIT_TERMINAL_PROMPT: "0",
		FORCE_COLOR: colour ? "1" : "0",
		LC_ALL: language === "zh" ? "zh_CN.UTF-8" : "en_US.UTF-8",
		STACKGATE_CHAINED: "1"
	};
}
async function begin(stage) {
	const { folder, io } = stage;
	await gitOrFail(stage, [
		"init",
		"-q",
		"-b",
		"main"
	]);
	await writeFile(join(folder, "docker-compose.yml"), composeFile(LOCAL));
	await writeFile(join(folder, "README.md"), "# assistant\n");
	await gitOrFail(stage, ["add", "-A"]);
	await commit(stage, "A stack", { quiet: true });
	const hooks = join(folder, ".git", "hooks");
	await mkdir(hooks, { recursive: true });
	const hook = join(hooks, "pre-commit");
	const own = join(io.packageFolder, "hooks", "pre-commit").replaceAll("'", "'\\''");
	await writeFile(hook, `#!/bin/sh\nexec '${own}'\n`);
	await chmod(hook, 493);
}
async function commit(stage, message = "Start the stack", { quiet = false } = {}) {
	if (!quiet) say(stage, `${stage.paint.bold("$")} git commit -m "${message}"`);
	const ended = await git(stage, [
		"commit",
		"-q",
		"-m",
		message
	]);
	if (ended.status === 127) throw new StackgateError("git-missing", { detail: "ENOENT" });
	if (!quiet) stage.io.stdout.write(`${ended.stdout}${ended.stderr}`);
	return ended;
}
const WHO = [
	"-c",
	"user.name=demo",
	"-c",
	"user.email=demo@example.org",
	"-c",
	"commit.gpgsign=false"
];
function git({ folder, env }, args) {
	return runChild([
		"git",
		...WHO,
		...args
	], {
		cwd: folder,
		env
	});
}
async function gitOrFail(stage, args) {
	const { status } = await git(stage, args);
	if (status === 127) throw new StackgateError("git-missing", { detail: "ENOENT" });
	if (status !== 0) throw new StackgateError("demo-failed", { step: `git ${args[0] ?? ""}` });
}
async function ofUser(stage, args) {
	say(stage, `${stage.paint.bold("$")} git ${args.join(" ")}`);
	await gitOrFail(stage, args);
}
async function ours({ folder, env, language, io, paint }, argv) {
	io.stdout.write(`${paint.bold("$")} stackgate ${argv.join(" ")}\n`);
	const { runApart: _, staged: __, ...own } = io;
	if (await main([
		...argv,
		"--lang",
		language
	], {
		...own,
		cwd: folder,
		env
	}) === 2) throw new StackgateError("demo-failed", { step: `stackgate ${argv[0] ?? ""}` });
}
function title(stage, id) {
	say(stage, "");
	say(stage, sayDemo(stage.language, id), stage.paint.bold, "\u2014 ");
}
function say({ io, size }, text, paint = (line) => line, lead = "") {
	for (const line of hanging(lead, text, size)) io.stdout.write(`${paint(line)}\n`);
}
function envFile() {
	return `OPENAI_API_KEY=${madeUpKey()}\nSECRET_KEY=change-me\nLOG_LEVEL=INFO\n`;
}
function composeFile(port) {
	return `services:
  api:
    image: langgenius/dify-api:0.15.3
    user: "1001"
    env_file: .env
    depends_on: [db]
    networks: [inside]

  db:
    image: postgres:15.10-alpine
    environment:
      POSTGRES_PASSWORD: \${DB_PASSWORD:?set it}
    ports: ["${port}"]
    volumes: ["db:/var/lib/postgresql/data"]
    networks: [inside]

networks:
  inside: {}

volumes:
  db: {}
`;
}
export { runDemo };
