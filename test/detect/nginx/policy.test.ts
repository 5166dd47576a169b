// The examples of the policy catalogue, for every nginx rule there is.
import { nginxFamily } from "../../../src/detect/nginx/family.ts";
import { nginxRules } from "../../../src/detect/nginx/rules.gen.ts";
import { testPolicy } from "../../support/policy-catalogue.ts";

testPolicy(nginxFamily, nginxRules);
