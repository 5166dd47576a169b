import type { RuleText } from "../../../model/rule.ts";
import type { Service } from "../../../parse/compose-service.ts";
import { startWords } from "../../../parse/compose-words.ts";
import type { Found, ServiceRule } from "../compose-rule.ts";
import { isForDevelopment } from "../exposure.ts";
import { defaultGate, placesOf } from "../places.ts";
import { relatedTexts } from "../related-texts.ts";
import { badSettings, isOn, type SettingJudge, settingBefore, type Verdict } from "../settings.ts";

export const rule: ServiceRule = {
  id: "compose-debug-enabled",
  family: "compose",
  scope: "service",
  class: "present-bad",
  severity: "high",
  ratesEach: true,
  confidence: "high",
  gates: { introduced: "block", weakened: "block", existing: "warn" },
  checklist: ["application"],
  judge(service, { project }) {
    const found = [...badSettings(service, debugs), ...debuggers(service)];
    return isForDevelopment(service, project) ? found.map((one) => ({ ...one, exempt: true })) : found;
  },
  guard: (base, found) => settingBefore(base, found, debugs),
};

const SWITCH = /^(?:DEBUG|(?:FLASK|DJANGO|APP|SANDBOX)_DEBUG|PPROF_ENABLED|ENABLE_REQUEST_LOGGING)$/;
const STAGE = /^(?:(?:FLASK|NODE|RAILS|DEPLOY)_ENV|ASPNETCORE_ENVIRONMENT)$/;
const LOW: Verdict = { severity: "low", gateAtMost: "warn", weakenedGateAtMost: "warn" };
const MEDIUM: Verdict = { severity: "medium", gateAtMost: "warn", weakenedGateAtMost: "warn" };

const debugs: SettingJudge = (name, value) => {
  const values = { value };
  if (SWITCH.test(name) && isOn(value)) return { values };
  if (name === "GIN_MODE" && value === "debug") return { values };
  if (STAGE.test(name) && /^development$/i.test(value)) return { ...MEDIUM, message: "stage", values };
  if (name === "LOG_LEVEL" && /^(?:debug|trace)$/i.test(value)) return { ...LOW, message: "verbose", values };
  // Names of what to log in full: `express:*`.
  if (name === "DEBUG" && /^[\w:*,.@/ -]{1,200}$/.test(value) && /[:*]/.test(value))
    return { ...LOW, message: "verbose", values };
  if (/^(?:NODE_OPTIONS|JAVA_TOOL_OPTIONS|JDK_JAVA_OPTIONS)$/.test(name)) {
    const tool = debuggerIn(value);
    return tool === undefined ? undefined : { message: "debugger", values: { tool } };
  }
  return undefined;
};

/** Debuggers that listen, and servers that watch their own code, by their words on the command line. */
function debuggers(service: Service): readonly Found[] {
  const found: Found[] = [];
  for (const { text, scalar } of startWords(service)) {
    const tool = debuggerIn(text);
    const places = placesOf(scalar);
    if (tool !== undefined)
      found.push({ subject: tool, places, message: "debugger", values: { name: tool, tool }, ...defaultGate(scalar) });
    else if (text === "--reload")
      found.push({ subject: text, places, ...LOW, message: "reload", values: { name: text } });
  }
  return found;
}

function debuggerIn(text: string): string | undefined {
  if (text === "debugpy") return "debugpy";
  if (/(?:^|\s)--inspect(?:-brk|-wait)?=(?:0\.0\.0\.0|\[::\]|\*)(?=[:\s]|$)/.test(text)) return "--inspect";
  return /-agentlib:jdwp|-Xrunjdwp/.test(text) ? "jdwp" : undefined;
}

export const texts: RuleText = {
  title: { en: "Debug mode on", zh: "开启了调试模式" },
  titles: {
    default: { en: "Service {service} runs in debug mode", zh: "服务 {service} 以调试模式运行" },
    stage: { en: "Service {service} runs as if in development", zh: "服务 {service} 以开发环境运行" },
    verbose: { en: "Service {service} logs everything", zh: "服务 {service} 输出调试级日志" },
    debugger: { en: "A debugger can attach to service {service}", zh: "调试器可以附加到服务 {service}" },
    reload: { en: "Service {service} reloads its code while it runs", zh: "服务 {service} 运行时自动重载代码" },
    weakened: { en: "Service {service} runs in debug mode now", zh: "服务 {service} 现在以调试模式运行" },
  },
  why: {
    en: "Error pages in debug mode show code, settings and secrets; some of them, and every debugger, run what a visitor types.",
    zh: "调试模式的错误页会泄露代码、配置和密钥；有些错误页和所有调试器都能执行访问者输入的代码。",
  },
  fix: {
    en: "Turn it off here; keep it in a file of its own for development, such as compose.dev.yaml",
    zh: "在此关闭；调试配置放到单独的开发文件，例如 compose.dev.yaml",
  },
  messages: {
    default: { en: "`{name}: {value}` is on.", zh: "`{name}: {value}` 已开启。" },
    stage: {
      en: "`{name}: {value}` leaves out what protects a server that others use.",
      zh: "`{name}: {value}` 会去掉面向他人提供服务时需要的保护。",
    },
    verbose: {
      en: "`{name}: {value}` writes requests and often tokens into the log.",
      zh: "`{name}: {value}` 会把请求内容甚至令牌写进日志。",
    },
    debugger: {
      en: "{tool} runs the code of whoever connects.",
      zh: "{tool} 会执行连接者发来的代码。",
    },
    reload: {
      en: "`{name}` is meant for development: it watches the files and starts anew when one changes.",
      zh: "`{name}` 用于开发：文件一改动就重新启动。",
    },
    weakened: {
      en: "{name} was not in debug mode before, or was left to whoever deploys.",
      zh: "{name} 之前没有开启调试，或由部署者决定。",
    },
    ...relatedTexts,
  },
  references: ["https://cheatsheetseries.owasp.org/cheatsheets/Error_Handling_Cheat_Sheet.html"],
};
