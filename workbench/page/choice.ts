/** One choice in the banner: a label and a list of names. */

export function choice<Name extends string>(
  form: HTMLElement,
  label: string,
  names: readonly Name[],
  chosen: (name: Name) => void,
): () => Name {
  const select = document.createElement("select");
  select.append(...names.map((name) => new Option(name)));
  select.addEventListener("change", () => chosen(select.value as Name));
  select.id = label.toLowerCase();
  const words = document.createElement("label");
  words.htmlFor = select.id;
  words.textContent = label;
  const pair = document.createElement("span");
  pair.append(words, select);
  form.append(pair);
  return () => select.value as Name;
}
