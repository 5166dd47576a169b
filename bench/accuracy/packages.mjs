// The released sources of popular packages: fetched by each registry's own client, kept under .cache/accuracy, held to the
// digests in packages.txt. Nothing of a package is run.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";

const LIST = join(import.meta.dirname, "packages.txt");

/**
 * What packages.txt pins: `registry`, `name`, `version` and the archive's SHA-256. In the order of the digests, so that the first few
 * are a fair sample of all.
 */
export function pinned() {
  return readFileSync(LIST, "utf8")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) => {
      const [registry, release, sha256] = line.split(" ");
      const at = release.lastIndexOf("@");
      return { registry, release, name: release.slice(0, at), version: release.slice(at + 1), sha256 };
    })
    .sort((a, b) => (a.sha256 < b.sha256 ? -1 : 1));
}

/** The package unpacked below `home`: its folder, and its bytes. Throws when the archive is another than the pinned one. */
export function unpacked(one, home) {
  const folder = join(home, "packages", one.registry, one.release.replaceAll("/", "+"));
  if (!existsSync(folder)) {
    const archive = fetched(one, home);
    const sha256 = createHash("sha256").update(readFileSync(archive)).digest("hex");
    if (sha256 !== one.sha256)
      throw new Error(`Expected ${one.registry} ${one.release} to be ${one.sha256}: ${sha256}`);
    const half = `${folder}.half`;
    rmSync(half, { recursive: true, force: true });
    mkdirSync(half, { recursive: true });
    unpack(archive, half, one.registry);
    dropAllButFiles(half);
    renameSync(half, folder);
  }
  return { ...one, folder, bytes: bytesBelow(folder) };
}

/** The archive's path, as the registry's client gave it. */
function fetched({ registry, name, version, release }, home) {
  const folder = join(home, "archives", registry);
  const file = join(folder, `${release.replaceAll("/", "+")}.${registry === "go" ? "zip" : "tgz"}`);
  if (existsSync(file)) return file;
  mkdirSync(folder, { recursive: true });
  const options = { cwd: folder, encoding: "utf8", maxBuffer: 1 << 28 };
  switch (registry) {
    case "npm": {
      const args = ["pack", release, "--json", "--ignore-scripts"];
      const [{ filename }] = JSON.parse(execFileSync("npm", args, options));
      renameSync(join(folder, filename), file);
      return file;
    }
    case "pypi":
      execFileSync("python3", [join(import.meta.dirname, "sdist.py"), name, version, `${file}.half`], options);
      renameSync(`${file}.half`, file);
      return file;
    case "go": {
      const cache = join(home, "go");
      const env = { ...process.env, GOMODCACHE: cache, GOFLAGS: "-modcacherw", GOTOOLCHAIN: "local", GOWORK: "off" };
      const said = execFileSync("go", ["mod", "download", "-json", release], { ...options, env });
      renameSync(JSON.parse(said).Zip, file);
      rmSync(cache, { recursive: true, force: true });
      return file;
    }
    default:
      throw new Error(`Expected npm, pypi or go but found ${registry}`);
  }
}

/** Both tools refuse names that lead out of the folder. */
function unpack(archive, folder, registry) {
  if (registry === "go") {
    execFileSync("python3", [
      "-c",
      "import sys, zipfile; zipfile.ZipFile(sys.argv[1]).extractall(sys.argv[2])",
      archive,
      folder,
    ]);
    return;
  }
  const modes = ["--no-same-owner", "--no-same-permissions", "--strip-components=1"];
  execFileSync("tar", ["-xzf", archive, "-C", folder, ...modes]);
}

function dropAllButFiles(folder) {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() && !entry.isDirectory()) rmSync(join(entry.parentPath, entry.name));
  }
}

function bytesBelow(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);
}
