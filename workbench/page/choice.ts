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
  const element = document.createElement("label");
  element.append(label, select);
  form.append(element);
  return () => select.value as Name;
}
