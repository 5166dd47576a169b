// Rules that no gate lets speak by itself: what they find is seen before the gates.
import assert from "node:assert/strict";
import { test } from "node:test";
import { composeFamily } from "../../../src/detect/compose/family.ts";
import { pairOf } from "../../support/snapshot-cases.ts";
import "../../support/yaml.ts";

const service = (...lines: readonly string[]): string =>
  `services:\n  app:\n    image: ghcr.io/acme/app:1.4.2\n${lines.map((line) => `    ${line}\n`).join("")}`;
const two = (one: string, other: string): string =>
  `services:\n  api:\n    image: langgenius/dify-api:1.11.2\n    volumes: [${one}]\n  worker:\n    image: langgenius/dify-api:1.11.2\n    volumes: [${other}]\n`;

const cases: readonly {
  readonly rule: string;
  readonly name: string;
  readonly text: string;
  readonly found: readonly string[];
}[] = [
  {
    rule: "compose-restart-unbounded",
    name: "another number",
    text: service("restart: on-failure:10"),
    found: ["restart"],
  },
  { rule: "compose-restart-unbounded", name: "no number", text: service("restart: on-failure"), found: ["restart"] },
  { rule: "compose-restart-unbounded", name: "five", text: service("restart: on-failure:5"), found: [] },
  { rule: "compose-restart-unbounded", name: "another policy", text: service("restart: unless-stopped"), found: [] },
  { rule: "compose-restart-unbounded", name: "a variable", text: service("restart: ${RESTART}"), found: [] },
  {
    rule: "compose-restart-unbounded",
    name: "a policy of deploy",
    text: service("deploy: {restart_policy: {condition: on-failure, max_attempts: 3}}"),
    found: ["deploy.restart_policy"],
  },
  {
    rule: "compose-restart-unbounded",
    name: "five in a policy of deploy",
    text: service("deploy: {restart_policy: {condition: on-failure, max_attempts: 5}}"),
    found: [],
  },
  {
    rule: "compose-restart-unbounded",
    name: "a number alone in a policy of deploy",
    text: service("deploy: {restart_policy: {max_attempts: 3}}"),
    found: ["deploy.restart_policy"],
  },
  {
    rule: "compose-restart-unbounded",
    name: "a policy of deploy for whatever happens",
    text: service("deploy: {restart_policy: {condition: any, max_attempts: 3}}"),
    found: [],
  },
  { rule: "compose-shared-volume", name: "a folder", text: two('"./data:/data"', '"./data/:/var"'), found: ["./data"] },
  {
    rule: "compose-shared-volume",
    name: "read-only in one",
    text: two('"data:/data"', '"data:/data:ro"'),
    found: ["data"],
  },
  {
    rule: "compose-shared-volume",
    name: "read-only in both",
    text: two('"data:/data:ro"', '"data:/data:ro"'),
    found: [],
  },
  {
    rule: "compose-shared-volume",
    name: "a volume and a folder",
    text: two('"data:/data"', '"./data:/data"'),
    found: [],
  },
  { rule: "compose-shared-volume", name: "nameless volumes", text: two('"/data"', '"/data"'), found: [] },
  { rule: "compose-shared-volume", name: "a variable", text: two('"${DATA}:/data"', '"${DATA}:/data"'), found: [] },
  { rule: "compose-privileged-port", name: "of the host", text: service('ports: ["70:8000"]'), found: ["8000/tcp"] },
  { rule: "compose-privileged-port", name: "of the container", text: service('ports: ["8070:70"]'), found: ["70/tcp"] },
  { rule: "compose-privileged-port", name: "of a free choice", text: service('ports: ["0:8000", "8001"]'), found: [] },
  { rule: "compose-privileged-port", name: "none", text: service('ports: ["1024:8000"]'), found: [] },
  {
    rule: "compose-privileged-port",
    name: "that it may not bind",
    text: service('ports: ["8070:70"]', "cap_drop: [NET_BIND_SERVICE]"),
    found: [],
  },
  {
    rule: "compose-privileged-port",
    name: "that it may bind after all",
    text: service('ports: ["8070:70"]', "cap_drop: [ALL]", "cap_add: [CAP_NET_BIND_SERVICE]"),
    found: ["70/tcp"],
  },
  {
    rule: "compose-privileged-port",
    name: "of a reverse proxy",
    text: 'services:\n  web:\n    image: nginx:1.29.1\n    ports: ["80:80", "443:443", "25:25"]\n',
    found: ["80/tcp", "443/tcp", "25/tcp"],
  },
  { rule: "compose-networks-not-set", name: "no network", text: service("restart: always"), found: [""] },
  { rule: "compose-networks-not-set", name: "an empty list", text: service("networks: []"), found: [""] },
  {
    rule: "compose-networks-not-set",
    name: "one of its own",
    text: `${service("networks: [app]")}networks:\n  app:\n`,
    found: [],
  },
  { rule: "compose-networks-not-set", name: "none at all", text: service("network_mode: none"), found: [] },
  { rule: "compose-no-image-scan", name: "no CI", text: service("restart: always"), found: ["ci"] },
];

for (const { rule, name, text, found } of cases) {
  test(`${rule}: ${name}`, () => {
    const { detections } = composeFamily.detect(pairOf({}, { "compose.yaml": text }));
    const own = detections.filter(({ ruleId }) => ruleId === rule);
    assert.deepEqual(
      own.map(({ subject }) => subject.split("/").slice(2).join("/")),
      found,
    );
  });
}

test("compose-networks-not-set: a network of its own lost", () => {
  const before = { "compose.yaml": `${service("networks: [app]")}networks:\n  app:\n` };
  const { detections } = composeFamily.detect(pairOf(before, { "compose.yaml": service("restart: always") }));
  assert.deepEqual(
    detections
      .filter(({ ruleId }) => ruleId === "compose-networks-not-set")
      .map(({ status, values }) => [status, values.was]),
    [["weakened", ["app"]]],
  );
});
