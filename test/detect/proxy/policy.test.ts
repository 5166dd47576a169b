// The examples of the policy catalogue, for every proxy rule there is.
import { proxyFamily } from "../../../src/detect/proxy/family.ts";
import { proxyRules } from "../../../src/detect/proxy/rules.gen.ts";
import { testPolicy } from "../../support/policy-catalogue.ts";

testPolicy(proxyFamily, proxyRules);
