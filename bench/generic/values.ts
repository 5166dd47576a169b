// What stands in the place of a secret, made when it is asked for.
import { secretOf } from "../../test/support/secret.ts";

/** Templates of test/support/secret.ts by what kind of secret they write. */
const TEMPLATES: Readonly<Record<ValueKind, readonly string[]>> = {
  key: [
    "{hex:32}",
    "{hex:40}",
    "{hex:64}",
    "{alnum:20}",
    "{alnum:32}",
    "{alnum:40}",
    "{lownum:24}",
    "{lownum:32}",
    "{upnum:20}",
    "{b64:43}=",
    "{b64url:43}",
    "acme_{alnum:32}",
    "ac-{lownum:32}",
    "{alnum:12}.{alnum:28}",
  ],
  uuid: ["{uuid}"],
  strong: [
    "{alnum:4}{cut}#{alnum:4}${digit:2}",
    "Tr{cut}ee{lower:3}{digit:2}!{upper:2}",
    "{upper:1}{lower:6}@{digit:4}",
    "{alnum:10}",
    "{alnum:14}",
    "{lower:2}{digit:1}{upper:2}*{lower:3}{digit:1}^{upper:1}",
    "p{lower:3}W{digit:3}%{lower:2}",
  ],
  chosen: [
    "sun{cut}ny{digit:4}",
    "ri{cut}ver{digit:2}stone{digit:2}",
    "Maple{cut}{digit:3}",
    "le{cut}mon_{digit:4}",
    "tiger{cut}@{digit:3}",
  ],
  gibberish: [
    "{lower:8}",
    "{lower:10}",
    "{lownum:8}",
    "{lownum:10}",
    "{alpha:9}",
    "{lower:5}{digit:3}",
    "{upper:1}{lower:8}",
  ],
  word: ["sun{cut}flower", "man{cut}gotree", "ti{cut}ger", "Sun{cut}flower", "ti{cut}ger7", "{lower:6}", "{lower:5}"],
  weak: [
    "ad{cut}min{cut}123",
    "{digit:6}",
    "qwer{cut}ty123",
    "Pass{cut}w0rd!",
    "ro{cut}ot",
    "sun{cut}flower",
    "let{cut}mein",
    "{digit:8}",
  ],
};

export type ValueKind = "key" | "uuid" | "strong" | "chosen" | "gibberish" | "weak" | "word";

export function valuesOf(kind: ValueKind, seed: string): readonly string[] {
  return TEMPLATES[kind].map((template) => secretOf(template, seed));
}

/** Issuers of keys that most scanners have a rule for, and some that nobody has. */
export const ISSUERS: readonly string[] =
  "adafruit airtable algolia asana beamer bittrex clojars codecov coinbase confluent contentful datadog droneci dropbox etsy fastly finicity finnhub flickr freshbooks gitter gocardless hubspot intercom jfrog kraken kucoin launchdarkly linkedin lob mailchimp mapbox mattermost messagebird netlify nytimes okta plaid sendbird shippo squarespace sumologic travisci trello twitch yandex zendesk acmecloud blueriver wetterdienst".split(
    " ",
  );
