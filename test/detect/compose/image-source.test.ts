import assert from "node:assert/strict";
import { test } from "node:test";
import { standingOfRegistry } from "../../../src/detect/compose/image-source.ts";

const cases: readonly (readonly [string, ReturnType<typeof standingOfRegistry>])[] = [
  ["", "known"],
  ["ghcr.io", "known"],
  ["eu.gcr.io", "known"],
  ["europe-docker.pkg.dev", "known"],
  ["123456789012.dkr.ecr.eu-west-1.amazonaws.com", "known"],
  ["registry.cn-hangzhou.aliyuncs.com", "known"],
  ["swr.cn-north-4.myhuaweicloud.com", "known"],
  ["localhost:5000", "known"],
  ["127.0.0.1:5000", "known"],
  ["ghcr.io.example.com", "unknown"],
  ["my-ghcr.io", "unknown"],
  ["hub.acme.example:8443", "unknown"],
  ["1.2.3.4.example.com", "unknown"],
  ["docker.1ms.run", "mirror"],
  ["dockerproxy.net", "mirror"],
  ["docker.m.daocloud.io", "mirror"],
  ["10.20.0.5:5000", "insecure"],
  ["192.0.2.1", "insecure"],
  ["[2001:db8::1]:5000", "insecure"],
  ["http:", "insecure"],
];

for (const [registry, standing] of cases)
  test(`standingOfRegistry() of ${JSON.stringify(registry)}`, () =>
    assert.equal(standingOfRegistry(registry), standing));
