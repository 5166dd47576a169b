import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("nuget", [
  {
    id: "nuget-key",
    severity: "critical",
    evidence: "documented",
    match: "token",
    literals: ["oy2", "jqqj99"],
    before: 52,
    // Version 4: base32 of "v4" with 10 bytes, then of 16 bytes, so that the last character of either part has few values.
    // Version 5: 52 random characters, Microsoft's signature, year and month, platform N, version, ..., NuGet's signature, checksum.
    // ApiKeyV4.cs and ApiKeyV5.cs of github.com/NuGet/NuGetGallery.
    pattern:
      /oy2[a-p][a-z2-7]{15}[aq][a-z2-7]{25}[aeimquy4]|[A-Za-z0-9]{52}JQQJ99[A-Za-z0-9]{2}N5[A-Za-z0-9]{14}NUGT[A-Za-z0-9]{4}/,
  },
]);

export const provider: Provider = {
  id: "nuget",
  name: { en: "NuGet.org", zh: "NuGet.org" },
  revoke: "https://www.nuget.org/account/apikeys",
  steps: {
    en: "Delete it at {page}, publish from CI by trusted publishing or create a key for the one package pattern, then look at the versions pushed since and unlist what is not yours",
    zh: "在 {page} 删除它，改用 Trusted Publishing 从 CI 发布，或为单个包名模式新建密钥，再查看此后推送的版本，并下架（unlist）非本人发布的版本",
  },
  why: {
    en: "Whoever has it can push a package version with malware, and unlist yours, as far as its scopes go.",
    zh: "拿到它的人可以在其权限范围内推送带恶意代码的包版本，并下架你的版本。",
  },
  references: [
    "https://learn.microsoft.com/nuget/nuget-org/scoped-api-keys",
    "https://learn.microsoft.com/nuget/nuget-org/trusted-publishing",
  ],
};

export const texts = keyTexts(provider, {
  "nuget-key": { title: { en: "NuGet.org API key", zh: "NuGet.org API 密钥" } },
});

export const examples: SecretExamples = {
  "nuget-key": {
    hits: [
      "oy2d{low32:15}q{low32:25}m",
      "{alnum:52}JQQJ99{alnum:2}N5P{alnum:6}{alnum:3}L{alnum:3}NUGT{alnum:4}",
      {
        text: "dotnet nuget push *.nupkg -k oy2b{low32:15}a{low32:25}4 -s https://api.nuget.org/v3/index.json\n",
        path: "publish.sh",
      },
    ],
    misses: [
      "oy2d{low32:15}q{low32:25}",
      "oy2d{low32:15}q{low32:25}b",
      "oy2z{low32:15}q{low32:25}m",
      "{alnum:51}JQQJ99{alnum:2}N5P{alnum:13}NUGT{alnum:4}",
    ],
  },
};
