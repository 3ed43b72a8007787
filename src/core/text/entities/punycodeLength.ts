/** RFC 3492, section 5: the parameters of Punycode. */
const [BASE, T_MIN, T_MAX, SKEW, DAMP, FIRST_BIAS, FIRST_CODE] = [36, 1, 26, 38, 700, 72, 0x80];

/** The length of a domain label in ASCII: of `xn--mnchen-3ya` for `münchen`. Source: RFC 3492, sections 6.1 and 6.3. */
export function asciiLength(label: string): number {
  if (/^[\0-\x7f]*$/.test(label)) return label.length;
  const codes = Array.from(label, (character) => character.codePointAt(0) ?? 0);
  const basic = codes.filter((code) => code < FIRST_CODE).length;
  let length = "xn--".length + basic + (basic > 0 ? 1 : 0);
  let [code, delta, bias, handled] = [FIRST_CODE, 0, FIRST_BIAS, basic];
  while (handled < codes.length) {
    const next = Math.min(...codes.filter((other) => other >= code));
    delta += (next - code) * (handled + 1);
    code = next;
    for (const other of codes) {
      if (other < code) delta++;
      if (other !== code) continue;
      length += digitsOf(delta, bias);
      bias = adapt(delta, handled + 1, handled === basic);
      delta = 0;
      handled++;
    }
    delta++;
    code++;
  }
  return length;
}

/** How many digits a number takes in Punycode's base with varying thresholds. */
function digitsOf(number: number, bias: number): number {
  let digits = 1;
  for (let rest = number, k = BASE; ; k += BASE, digits++) {
    const threshold = Math.min(Math.max(k - bias, T_MIN), T_MAX);
    if (rest < threshold) return digits;
    rest = Math.floor((rest - threshold) / (BASE - threshold));
  }
}

function adapt(delta: number, points: number, isFirst: boolean): number {
  let rest = isFirst ? Math.floor(delta / DAMP) : delta >> 1;
  rest += Math.floor(rest / points);
  let k = 0;
  for (; rest > ((BASE - T_MIN) * T_MAX) >> 1; k += BASE) rest = Math.floor(rest / (BASE - T_MIN));
  return k + Math.floor(((BASE - T_MIN + 1) * rest) / (rest + SKEW));
}
