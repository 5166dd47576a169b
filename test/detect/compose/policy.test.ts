// The examples of the policy catalogue, for every compose rule there is.
import { composeFamily } from "../../../src/detect/compose/family.ts";
import { composeRules } from "../../../src/detect/compose/rules.gen.ts";
import { testPolicy } from "../../support/policy-catalogue.ts";

testPolicy(composeFamily, composeRules);
