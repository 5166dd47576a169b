// What the compose specification describes, each as a small project.
import type { Files } from "./repo.ts";

export interface ComposeCase {
  readonly name: string;
  readonly files: Files;
  /** The project's folder in the repository. */
  readonly dir?: string;
  readonly configs?: readonly string[];
  readonly envFiles?: readonly string[];
  /** compose-go refuses it, and so must we. */
  readonly refused?: true;
}

/** A service `a` with these fields; `rest` stands behind it. */
const of = (body: string, rest = ""): string =>
  `services:\n  a:\n    image: x\n${body.replaceAll(/^(?=.)/gm, "    ")}\n${rest}`;
const one = (name: string, body: string, more: Files = {}): ComposeCase => ({
  name,
  files: { "compose.yaml": of(body), ...more },
});
const refused = (name: string, text: string, more: Files = {}): ComposeCase => ({
  name,
  files: { "compose.yaml": text, ...more },
  refused: true,
});

export const CASES: readonly ComposeCase[] = [
  one(
    "typed values of an environment",
    "environment:\n  A: 1.50\n  B: 0777\n  C: 0o17\n  D: 1e3\n  E: 12345678.0\n  F: true\n  G: Yes\n  H: ~\n  I: 2024-01-02\n  J: 2024-01-02T03:04:05.60Z\n  K: 2024-01-02 03:04:05\n  L: 1_000\n  M: -0\n  N: +5\n  O: 0b11\n  P: .5\n  Q: 1e-7\n  R: 100000000000000000000\n  S: !!str 1.50\n  T: 12:30:45\n  U: ''\n",
  ),
  one(
    "booleans of YAML 1.1 where a boolean is meant",
    "privileged: yes\nread_only: 'on'\ninit: n\ntty: Off\nstdin_open: TRUE\n",
  ),
  {
    name: "anchors of an earlier document",
    files: {
      "compose.yaml": of("environment: &e {A: 1}", "---\nservices:\n  b:\n    image: y\n    environment: *e\n"),
    },
  },
  one(
    "folded and literal texts",
    "command: >\n  echo one\n  two\nlabels:\n  l: |\n    a\n    b\n  f: >-\n    a\n    b\n",
  ),
  one(
    "interpolation",
    "labels:\n  a: ${A}\n  b: ${A:-d}\n  c: ${N:-d}\n  d: ${N-d}\n  e: ${E:-d}\n  f: ${E-d}\n  g: ${A:+s}\n  h: ${N:+s}\n  i: ${E:+s}|${E+s}\n  j: ${N:-${A:-x}}-${N:-${N:-deep ${A}}}\n  k: $A.$N.$$A\n  l: $${A}\n  m: ${N:-a}b}c\n  n: '${N:-{\"json\": 1}}'\n  o: $\n  p: $1 $-\n  q: ${A}${A}\n  r: ${N:-$A}\n",
    { ".env": "A=va\nE=\n" },
  ),
  one(
    "an env file's grammar",
    "environment:\n  - A\n  - B\n  - C\n  - D\n  - E\n  - F\n  - G\n  - H\n  - I\n  - J\n  - K\nlabels: {x: '${I}'}\n",
    {
      ".env":
        'A=plain # comment\nB="q # kept" \nC=\'single $A\'\nexport D = spaced \nE: colon\nF="multi\nline"\nG="esc \\n \\t \\\\ \\$A \\""\nH=a#b\nI=${A}-${B:-x}\nJ=\n# c\nK="${A}"\n',
    },
  ),
  one(
    "env files over each other, below the environment",
    "env_file: [a.env, {path: b.env}, {path: no.env, required: false}]\nenvironment: {OWN: own, NOTHING: }\n",
    {
      ".env": "FROM=dotenv\n",
      "a.env": "OWN=file\nX=a\nY=${FROM}\nNOTHING=n\nINH\nFROM\nZ=${OWN}\n",
      "b.env": "X=b\nW=${X}-${Y}\n",
    },
  ),
  one("label files", "label_file: [l.env]\nlabels: [a=own]\n", { "l.env": "a=file\nb=2\nc=${b}\n" }),
  one(
    "ports",
    "ports:\n  - 80\n  - '81'\n  - 82:82\n  - 127.0.0.1:83:83/udp\n  - '[::1]:84:84'\n  - 85-87:95-97\n  - 88-90:99\n  - 9998-10001\n  - {target: 100, published: 1000-1010, host_ip: 10.0.0.1, protocol: udp, mode: host, name: n, app_protocol: http}\n  - 127.0.0.1::101\n  - 80\n",
  ),
  one(
    "mounts",
    "volumes:\n  - ./a:/a\n  - v:/b/:ro\n  - /c\n  - ~/d:/d:z,rshared\n  - ../e:/e\n  - 'C:\\f:/f'\n  - v:/g:nocopy\n  - {type: bind, source: h, target: /h/../h2, bind: {create_host_path: false}}\n  - {type: tmpfs, target: /i, tmpfs: {size: 10m, mode: 0o755}}\n  - v:/b\n",
    { "compose.override.yaml": "volumes: {v: }\n" },
  ),
  one("commands", "command: sh -c \"echo $$HOME && echo 'x y'\" a\\ b\nentrypoint: ['a', '', b c]\n"),
  one("emptied commands", "command: []\nentrypoint: ''\n"),
  one(
    "health checks",
    "healthcheck:\n  test: curl -f x\n  interval: 1m30s\n  timeout: 1.5s\n  start_period: 1h\n  start_interval: 250ms\n  retries: 3\n",
  ),
  one(
    "limits, old and new",
    "mem_limit: 1.5g\nmem_reservation: 512mb\nmemswap_limit: -1\ncpus: '0.25'\npids_limit: 100\nshm_size: 64 MiB\nulimits: {nofile: {soft: 1, hard: 2}, nproc: 3}\n",
  ),
  one(
    "deploy",
    "deploy:\n  replicas: 2\n  resources: {limits: {cpus: '0.50', memory: 50M, pids: 1}, reservations: {devices: [{capabilities: [gpu]}]}}\n  restart_policy: {delay: 5s}\n",
  ),
  one("builds", "build: {context: ./b, args: [A=1, N, E], dockerfile: D, extra_hosts: [h=1.1.1.1], labels: [x=1]}\n", {
    ".env": "E=env\n",
  }),
  one("what another service shares", "network_mode: service:b\npid: service:b\nlinks: [c:alias]\n", {
    "compose.override.yaml": "services: {b: {image: b}, c: {image: c}}\n",
  }),
  {
    name: "an override: scalars, lists, maps, names",
    files: {
      "compose.yaml": of(
        "user: '1'\nports: ['1:1']\nenvironment: [A=1, B=1]\ncommand: [x]\ncap_add: [A]\nnetworks: [n]\ndepends_on: [b]\nlogging: {driver: syslog, options: {a: '1'}}\ndns: 1.1.1.1\nextra_hosts: {h: 1.1.1.1}",
        "  b: {image: b}\nnetworks: {n: }\n",
      ),
      "compose.override.yml":
        "services:\n  a:\n    user: '2'\n    ports: ['1:1', '2:2']\n    environment: {B: 2, C: }\n    command: y z\n    cap_add: [A, B]\n    networks: {n: {aliases: [x]}, default: }\n    depends_on: {b: {condition: service_healthy}}\n    logging: {driver: json-file, options: {b: '2'}}\n    dns: [8.8.8.8]\n    extra_hosts: ['i=2.2.2.2']\n",
    },
  },
  {
    name: "!reset and !override",
    files: {
      "compose.yaml": of(
        "user: '1'\nports: ['1:1']\nenvironment: {A: 1, B: 1}\nlabels: [l=1]\ncap_add: [X]\nhealthcheck: {test: t, interval: 5s}",
      ),
      "compose.override.yml":
        "services:\n  a:\n    user: !reset null\n    ports: !override ['2:2']\n    environment: {A: !reset }\n    labels: {l: !reset }\n    cap_add: !reset []\n    healthcheck: {interval: !reset }\n",
    },
  },
  {
    name: "extends in one file, over files and over folders",
    dir: "app",
    files: {
      "app/compose.yaml":
        "services:\n  a: {extends: {file: ../common/base.yml, service: b}, environment: [OWN=1]}\n  c: {extends: a, user: '3', env_file: own.env}\n",
      "app/own.env": "O=1\n",
      "common/base.yml":
        "services:\n  b: {extends: {file: deep/root.yml, service: r}, volumes: ['./v:/v'], build: ./ctx, env_file: b.env}\n",
      "common/b.env": "B=1\n",
      "common/deep/root.yml":
        "services:\n  r: {image: r, environment: {R: '${R:-d}', OWN: 0}, volumes: ['./r:/r'], profiles: [p]}\n",
    },
  },
  {
    name: "includes: a text, a long form with its own folder, several files, nested ones",
    files: {
      "compose.yaml":
        "include:\n  - one/compose.yaml\n  - path: [two/a.yml, two/b.yml]\n    project_directory: .\n    env_file: two/two.env\nservices: {a: {image: 'x:${T}'}}\n",
      ".env": "T=top\n",
      "one/compose.yaml":
        "include: [inner/c.yaml]\nservices: {b: {image: 'b:${T}-${O}', volumes: ['./v:/v'], env_file: b.env}}\n",
      "one/.env": "T=one\nO=only\n",
      "one/b.env": "B=1\n",
      "one/inner/c.yaml": "services: {c: {image: 'c:${T}-${O}', build: .}}\n",
      "two/a.yml": "services: {d: {image: 'd:${T}-${W}', volumes: ['./v:/v']}}\n",
      "two/b.yml": "services: {d: {user: '5'}}\n",
      "two/two.env": "W=two\n",
    },
  },
  {
    name: "one service of a file and of one that it includes",
    files: {
      "compose.yaml": "include: [i.yaml]\nservices: {a: {image: own, ports: ['2:2'], user: !reset null}}\n",
      "i.yaml": "services: {a: {image: i, ports: ['1:1'], user: '5', environment: [A=1]}}\n",
    },
  },
  {
    name: "COMPOSE_FILE",
    files: {
      ".env": "COMPOSE_FILE=x.yml;sub/y.yml\nCOMPOSE_PATH_SEPARATOR=;\n",
      "x.yml": "services: {a: {image: x}}\n",
      "sub/y.yml": "services: {a: {volumes: ['./v:/v']}}\n",
    },
  },
  {
    name: "files of a command line, an env file of its own",
    configs: ["x.yml", "y.yml"],
    envFiles: ["e1", "e2"],
    files: {
      "x.yml": "services: {a: {image: 'x:${T}'}}\n",
      "y.yml": "services: {a: {user: '${U}'}}\n",
      ".env": "T=unread\n",
      e1: "T=1\nU=${T}0\n",
      e2: "T=2\n",
    },
  },
  {
    name: "a project's name in its variables",
    files: { "compose.yaml": of("labels: {n: '${COMPOSE_PROJECT_NAME}'}", "name: My_App\n") },
  },
  {
    name: "secrets, configs, devices",
    files: {
      "compose.yaml": of(
        "secrets: [s, {source: t, target: /t, mode: 0440}]\nconfigs: [c, {source: c, target: /c, uid: '1'}]\ndevices: ['/dev/a', '/dev/b:/dev/c:r']",
        "secrets: {s: {file: ./s}, t: {environment: T}}\nconfigs: {c: {content: x}}\n",
      ),
    },
  },
  {
    name: "hooks and a provider",
    files: {
      "compose.yaml": of(
        "post_start: [{command: ./x.sh a, user: root, privileged: yes}]\npre_stop: [{command: [y]}]\npre_start: [{command: init, image: i, environment: {P: 1}}]\nenvironment: {A: 1}",
        "  p: {provider: {type: cloud, options: {size: 5, tags: [a, b]}}}\n",
      ),
    },
  },
  refused("a circle of extends", "services: {a: {image: x, extends: b}, b: {extends: a}}\n"),
  refused("a circle of includes", "include: [b.yaml]\nservices: {a: {image: x}}\n", {
    "b.yaml": "include: [compose.yaml]\nservices: {b: {image: y}}\n",
  }),
  refused("a key twice", "services: {a: {image: x, image: y}}\n"),
  refused("an alias of nothing", "services: {a: {image: *x}}\n"),
  refused("an alias within its anchor", "services: {a: &a {image: x, labels: {l: *a}}}\n"),
  refused("an empty file", "\n"),
  refused("a list over a map", "services: {a: {image: x, healthcheck: {test: t}}}\n", {
    "compose.override.yml": "services: {a: {healthcheck: [t]}}\n",
  }),
  refused("an expression that is none", "services: {a: {image: '${'}}\n"),
  refused("an env file with a quote that is never closed", of(""), { ".env": 'A="open\n' }),
  refused("an env file with a name that is none", of(""), { ".env": "A B=1\n" }),
  refused("an env file that is missing", of("env_file: gone.env")),
  refused("an undefined network", of("networks: [gone]")),
  refused("a circle of dependencies", "services: {a: {image: x, depends_on: [b]}, b: {image: y, depends_on: [a]}}\n"),
  refused("limits that contradict each other", of("mem_limit: 1g\ndeploy: {resources: {limits: {memory: 2g}}}")),
];
