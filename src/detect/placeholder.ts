// What stands where a secret belongs and is none. Gathered from the env examples of self-hosted stacks; each expression is
// tested against the whole value, and each is bounded, so that a long value costs nothing.

/** No placeholder that an expression describes is longer. */
const MAX_LENGTH = 400;

/** Tested against the whole value without regard to case. */
const WHOLE: readonly RegExp[] = [
  // xxxx, ****, ....
  /^[x*.#?_•●·-]{2,200}$/i,
  // sk-xxxx, sk-ant-xxxx, xxx-xxx-xxx
  /^(?:[a-z]{1,12}[-_.:]){0,4}[x*.]{3,200}(?:[-_][x*.]{1,100}){0,8}$/i,
  /^[a-z0-9_-]{2,40}[-_]x{4,200}[a-z0-9]{0,4}$/i,
  /^[a-z0-9]{2,12}x{8,200}$/i,
  // sk-..., and a value that was shortened in the middle
  /^(?:[a-z0-9]{1,8}[-_]){0,3}(?:\.{2,10}|…|\*{2,80})[a-z0-9]{0,8}$/i,
  /^[a-z0-9+/=_-]{0,24}(?:\.\.\.|…)[a-z0-9+/=_-]{0,12}$/i,
  // <your-key>, [your-key], {{ .Values.key }}, {api_key}
  /^<[^<>]{1,120}>$/,
  /^\[[^[\]"]{1,120}\]$/,
  /^\{\{?[^{}"]{1,120}\}?\}$/,
  // References; a literal after `:-` is read on its own.
  /^\$\{?[a-z_][a-z0-9_.:-]{0,100}(?:\}|[^a-z0-9_.:}-][^}]{0,100}\})?$/i,
  /^\$\([^()]{1,200}\)$/,
  /^%[a-z_][a-z0-9_]{0,60}%$/i,
  /^(?:@[a-z_]{3,60}@|__[a-z0-9_]{2,80}__|##[a-z0-9_]{2,60}##)$/i,
  // your-api-key, sk-your-key-here, my_secret_key
  /^(?:[a-z0-9]{1,8}[-_]){0,3}(?:your[-_. ][a-z0-9_. ()-]{1,100}|(?:my|some|any|the)[-_. ][a-z_. -]{2,60})$/i,
  /^(?:[a-z0-9]{1,8}[-_]){0,3}your[-_ ]?[a-z0-9_-]{1,60}$/i,
  /^(?:random|secure|strong|long|some)[-_ ]?(?:random[-_ ])?(?:string|secret|value|key|password|token)[a-z0-9_. -]{0,40}$/i,
  // changeme, REPLACE_ME, generate_a_new_key, insert-key-here
  /^[a-z0-9_-]{0,24}(?:change|replace|fill|insert|enter|generate|provide|paste|update)[-_ ]?(?:me|this|it|in|with|here|your|key|token|secret|password|encryption|runner|strong)[a-z0-9_. -]{0,80}$/i,
  /^[a-z0-9_-]{0,24}(?:change|set|put|add|use|edit|generate)[-_ ](?:me|this|it|in|with|here|your|by|a|to|the)[a-z0-9_. -]{0,80}$/i,
  /^(?:get|use|see|take)[-_ ](?:a|an|the|your|from|one)[-_ ][a-z0-9_. -]{1,60}$/i,
  /^(?:to[-_ ]?do|tbd|fixme|n\/?a|none|null|nil|undefined|empty|unset|redacted|removed|hidden|masked|secret_here|user_provided|dummy|fake|mock|sample|placeholder|foobar|foo|bar|baz)$/i,
  /^[a-z0-9]{0,12}[-_]?(?:dummy|fake|mock|sample|placeholder|example|redacted|masked|not[-_]?real|invalid|no[-_]?key)[-_]?[a-z0-9_-]{0,40}$/i,
  // secret-access-key, access_secret_access_key, client_secret: the name of what belongs there
  /^(?:(?:access|api|app|auth|aws|client|db|id|jwt|key|password|private|s3|secret|session|signing|token|user|value)[-_]){1,6}(?:id|key|password|secret|token|value)$/i,
  // One character repeated, runs of the alphabet, the keyboard or of digits
  /^(?:0{4,100}|1{6,100}|9{6,100}|a{6,100}|f{6,100}|z{6,100})[0-9a-z-]{0,4}$/i,
  /^(?:[a-z0-9]{1,10}[-_]){0,3}(?:0123456789|1234567890|123456789|abcdef0123456789|abcdefghij|qwertyuiop|abcd1234|deadbeef|cafebabe)[0-9a-z]{0,76}$/i,
  // 请填写真实密钥, ark-你的key, 你的_api_key_在这里
  /^(?:请|您的|你的|在此|此处|这里|替换|填写|填入|输入|修改|自己的|占位|示例|測試|测试)\S{0,60}$/,
  /^[a-z0-9_-]{0,20}(?:你的|您的|填写|填入|替换为|请输入|请填|自己的|密钥|秘钥|占位符|金鑰|실제|ここに|あなたの)\S{0,60}$/i,
  /^(?:votre|deine?|ihre?|вставьте|ваш)[-_ ][a-z\x80-\uffff0-9_-]{0,40}$/i,
  /^(?:tu|su|il-tuo|seu|sua|clave)[-_ ][a-z\x80-\uffff_-]{0,40}$/i,
];

/** The values of AWS's documentation; in lower case the word may be part of a real value. */
const ENDS_IN_EXAMPLE = /^[A-Za-z0-9/+=_-]{0,60}EXAMPLE(?:KEY)?$/;

/** sk-test, sk-123, sk-no-key-required: only while they are short. */
const SHORT_TEST_KEY =
  /^(?:sk|pk|ak|key|token|api|gsk|hf|nvapi|xai|tvly|ghp|glpat)[-_](?:test|demo|dev|local|none|anything|123|1234|12345|123456|abc|abcdef|abc123|key|token|secret|not[-_]?needed|no[-_]?key[-_]?required)[a-z0-9_-]{0,12}$/i;

/** Anywhere in the value; case counts, since a random value may hold the lower-case word. */
const INSIDE =
  /EXAMPLE|XXXXX|xxxxxx|REDACTED|CHANGE_ME|CHANGEME|REPLACE|PLACEHOLDER|YOUR_|your_|your-|Your|INSERT_|\.\.\.|\*\*\*|\{\{|\$\{/;

/** `<` alone is as likely in a generated password; as a mark it opens a word at the start of a part, or is closed again. */
const ANGLE_MARK = /(?:^|[-_=:\s])<[A-Za-z\x80-\uffff]|<[^<>\r\n]{1,120}>/;

/**
 * Whether a value only stands where a secret belongs: a placeholder, a reference, nothing at all. Linear in `value`.
 * A placeholder that is used as a live password (`changeme`) is one all the same; what knows that it is used must ask further.
 */
export function isPlaceholder(value: string): boolean {
  const text = value.trim();
  if (text === "" || INSIDE.test(text) || ANGLE_MARK.test(text)) return true;
  if (text.length > MAX_LENGTH) return false;
  if (text.length < 24 && SHORT_TEST_KEY.test(text)) return true;
  return ENDS_IN_EXAMPLE.test(text) || WHOLE.some((pattern) => pattern.test(text));
}

/**
 * Whether `randomPart` (what follows a key's fixed prefix) repeats too few characters to be random: fewer than 8 distinct ones in
 * 20 to 39, fewer than 10 in 40 and more. Shorter ones are never judged.
 */
export function hasFewDistinct(randomPart: string): boolean {
  if (randomPart.length < 20) return false;
  const least = randomPart.length < 40 ? 8 : 10;
  const seen = new Set<string>();
  for (const character of randomPart) {
    seen.add(character);
    if (seen.size >= least) return false;
  }
  return true;
}
