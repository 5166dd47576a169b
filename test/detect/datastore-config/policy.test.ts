// The examples of the policy catalogue, for every datastore-config rule there is.
import { datastoreConfigFamily } from "../../../src/detect/datastore-config/family.ts";
import { datastoreConfigRules } from "../../../src/detect/datastore-config/rules.gen.ts";
import { testPolicy } from "../../support/policy-catalogue.ts";

testPolicy(datastoreConfigFamily, datastoreConfigRules);
