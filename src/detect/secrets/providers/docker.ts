import { base64UserPassword } from "../checks/base64-parts.ts";
import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("docker", [
  {
    id: "dockerhub-pat",
    severity: "critical",
    evidence: "known",
    match: "token",
    literals: ["dckr_"],
    pattern: /dckr_(?:pat_[A-Za-z0-9_-]{27}|oat_[A-Za-z0-9_-]{32})/,
  },
  {
    id: "docker-config-auth",
    severity: "high",
    evidence: "documented",
    match: "line",
    literals: ['"auth"', '"auth\\'],
    // Also as JSON in a string of JSON or YAML, where each quote has its backslash.
    pattern: /"auth\\{0,2}"\s{0,4}:\s{0,4}\\{0,2}"([A-Za-z0-9+/]{16,400}={0,2})\\{0,2}"/,
    group: true,
    check: base64UserPassword,
  },
  {
    id: "docker-swarm-token",
    severity: "critical",
    evidence: "known",
    match: "token",
    literals: ["swmtkn-1-", "swmkey-1-"],
    pattern: /SWM(?:TKN-1-[a-z0-9]{50}-[a-z0-9]{25}|KEY-1-[A-Za-z0-9+/]{43})/,
  },
]);

export const provider: Provider = {
  id: "docker",
  name: { en: "Docker", zh: "Docker" },
  revoke: "https://app.docker.com/settings/personal-access-tokens",
  steps: {
    en: "Delete it at {page} (an organization's token in its Admin Console under Access tokens), deploy a new one with the least access, then look at the activity logs and the tags pushed since",
    zh: "在 {page} 删除它（组织令牌在 Admin Console 的「Access tokens」），部署权限最小的新令牌，再查看活动日志和此后推送的标签",
  },
  why: {
    en: "Whoever has it pulls your private images and can replace a tag that your servers pull.",
    zh: "拿到它的人可以拉取你的私有镜像，并替换你的服务器会拉取的标签。",
  },
  references: [
    "https://docs.docker.com/security/access-tokens/personal-access-tokens/",
    "https://docs.docker.com/security/access-tokens/organization-access-tokens/",
  ],
};

export const texts = keyTexts(provider, {
  "dockerhub-pat": { title: { en: "Docker Hub access token", zh: "Docker Hub 访问令牌" } },
  "docker-config-auth": {
    title: { en: "Registry login in Docker's config.json", zh: "Docker config.json 中的镜像仓库登录凭据" },
    why: {
      en: "It is a user name and password in base64: whoever has it pulls and pushes images as that user.",
      zh: "它是 base64 编码的用户名和密码：拿到它的人能以该用户的身份拉取和推送镜像。",
    },
    fix: {
      en: "Revoke the token or change the password at the registry named beside it, remove the file from git and log in with a credential helper or a CI secret, then look at the tags pushed since",
      zh: "在旁边所写的镜像仓库吊销令牌或更换密码，从 Git 移除该文件，改用凭据助手或 CI 机密登录，再查看此后推送的标签",
    },
    references: ["https://docs.docker.com/reference/cli/docker/login/#credential-stores"],
    messages: {
      default: {
        en: "The login of an image registry is written here, in base64 alone.",
        zh: "这里写着镜像仓库的登录凭据，仅经 base64 编码，没有加密。",
      },
      named: {
        en: "{variable} holds the login of an image registry, in base64 alone.",
        zh: "{variable} 中是镜像仓库的登录凭据，仅经 base64 编码，没有加密。",
      },
    },
  },
  "docker-swarm-token": {
    title: { en: "Docker Swarm join token or unlock key", zh: "Docker Swarm 加入令牌或解锁密钥" },
    why: {
      en: "Whoever has it and reaches port 2377 joins a node to the swarm; a manager's node gets all secrets and runs any container. The unlock key decrypts a manager's stored keys.",
      zh: "拿到它且能访问 2377 端口的人可以让节点加入集群；管理节点能取得所有机密并运行任意容器。解锁密钥则能解密管理节点保存的密钥。",
    },
    fix: {
      en: "Run `docker swarm join-token --rotate worker` and the same with manager (`docker swarm unlock-key --rotate` for an unlock key), then remove nodes that you do not know from `docker node ls`",
      zh: "运行 `docker swarm join-token --rotate worker`，再对 manager 运行一次（解锁密钥用 `docker swarm unlock-key --rotate`），然后从 `docker node ls` 中移除不认识的节点",
    },
    references: ["https://docs.docker.com/engine/swarm/swarm-mode/#view-the-join-command-or-update-a-swarm-join-token"],
  },
});

export const examples: SecretExamples = {
  "dockerhub-pat": {
    hits: [
      "dckr_pat_{b64url:27}",
      "dckr_oat_{b64url:32}",
      { text: "echo dckr_pat_{b64url:27} | docker login -u acme --password-stdin\n", path: "ci/login.sh" },
    ],
    misses: ["dckr_pat_{b64url:26}", "dckr_oat_{b64url:31}", "dckr_qat_{b64url:27}"],
  },
  "docker-config-auth": {
    hits: [
      {
        text: '{"auths": {"https://index.docker.io/v1/": {"auth": "{base64:acme:[alnum:20]}"}}}\n',
        path: ".docker/config.json",
      },
      {
        text: '  .dockerconfigjson: "{\\"auths\\":{\\"ghcr.io\\":{\\"auth\\":\\"{base64:ci:[alnum:24]}\\"}}}"\n',
        path: "pull-secret.yaml",
      },
    ],
    misses: [
      { text: '{"auths": {"ghcr.io": {"auth": "{b64:40}"}}}\n', path: "config.json" },
      { text: '{"auths": {"ghcr.io": {"auth": "{base64:acme:your-password}"}}}\n', path: "config.json" },
      { text: '{"auths": {"ghcr.io": {"auth": "{base64:a:[alnum:3]}"}}}\n', path: "config.json" },
    ],
  },
  "docker-swarm-token": {
    hits: [
      "SWMTKN-1-{lownum:50}-{lownum:25}",
      "SWMKEY-1-{b64:43}",
      { text: "docker swarm join --token SWMTKN-1-{lownum:50}-{lownum:25} 10.0.0.2:2377\n", path: "docs/nodes.md" },
    ],
    misses: ["SWMTKN-1-{lownum:50}-{lownum:24}", "SWMKEY-1-{b64:42}", "SWMTKN-1-{lownum:49}-{lownum:25}"],
  },
};
