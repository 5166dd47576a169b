// What GitLab asks of reports, as JSON Schema in our own words: of secret detection after version 15.2.1 of its security report schemas
// (https://gitlab.com/gitlab-org/security-products/security-report-schemas), of code quality after what it reads
// (https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format). Narrower than theirs: a key that we write by mistake fails.

const text = (maxLength?: number): object => ({ type: "string", minLength: 1, ...(maxLength ? { maxLength } : {}) });
const strict = (required: readonly string[], properties: object): object => ({
  type: "object",
  required,
  properties,
  additionalProperties: false,
});

const TIME = { type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}$" };
const WEB = { type: "string", pattern: "^https?://.+" };
const LINE = { type: "integer", minimum: 1 };
const TOOL = strict(["id", "name", "version", "vendor"], {
  id: text(),
  name: text(),
  version: text(),
  vendor: strict(["name"], { name: text() }),
});

export const SECRET_DETECTION = strict(["version", "scan", "vulnerabilities"], {
  version: { type: "string", pattern: "^[0-9]+\\.[0-9]+\\.[0-9]+$" },
  scan: strict(["analyzer", "scanner", "type", "start_time", "end_time", "status"], {
    analyzer: TOOL,
    scanner: TOOL,
    type: { const: "secret_detection" },
    start_time: TIME,
    end_time: TIME,
    status: { enum: ["success", "failure"] },
    messages: {
      type: "array",
      items: strict(["level", "value"], { level: { enum: ["info", "warn", "fatal"] }, value: text() }),
    },
  }),
  vulnerabilities: {
    type: "array",
    items: strict(["id", "identifiers", "location"], {
      id: text(),
      name: { type: "string", maxLength: 255 },
      description: { type: "string", maxLength: 1_048_576 },
      severity: { enum: ["Info", "Unknown", "Low", "Medium", "High", "Critical"] },
      solution: { type: "string", maxLength: 7000 },
      identifiers: {
        type: "array",
        minItems: 1,
        items: strict(["type", "name", "value"], { type: text(), name: text(), value: text(), url: WEB }),
      },
      links: { type: "array", items: strict(["url"], { url: WEB }) },
      location: strict(["commit"], {
        file: text(),
        start_line: LINE,
        end_line: LINE,
        commit: strict(["sha"], { sha: text(), date: { type: "string" } }),
      }),
    }),
  },
  remediations: { type: "array", maxItems: 0 },
});

export const CODE_QUALITY = {
  type: "array",
  items: strict(["description", "check_name", "fingerprint", "severity", "location"], {
    type: { const: "issue" },
    categories: { type: "array", items: { enum: ["Security"] } },
    check_name: text(),
    description: text(),
    content: strict(["body"], { body: { type: "string" } }),
    fingerprint: text(),
    severity: { enum: ["info", "minor", "major", "critical", "blocker"] },
    location: strict(["path", "lines"], { path: text(), lines: strict(["begin"], { begin: LINE, end: LINE }) }),
  }),
};
