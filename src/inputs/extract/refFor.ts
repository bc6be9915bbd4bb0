/** A ref for a role and grade that no other line has. */

const longest = 40;

/**
 * Adds it to the taken ones, which are in lower case.
 *
 * @example refFor("Social worker", "G10", new Set()) // => "Social_worker_G10"
 */
export function refFor(role: string, grade: string, taken: Set<string>): string {
  const words = `${role} ${grade}`
    .normalize("NFKD")
    .replaceAll(/\p{M}/gu, "")
    .replaceAll(/[^A-Za-z0-9]+/g, "_");
  const plain = words.replaceAll(/^_+|_+$/g, "");
  const named = (/^[A-Za-z]/.test(plain) ? plain : `P_${plain}`).slice(0, longest);
  let [ref, count] = [named, 1];
  while (taken.has(ref.toLowerCase())) {
    count += 1;
    const ending = `-${count}`;
    ref = named.slice(0, longest - ending.length) + ending;
  }
  taken.add(ref.toLowerCase());
  return ref;
}
