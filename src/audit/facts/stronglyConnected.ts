/** Tarjan's search for circles in a graph, with a stack of its own: chains of formulas are long. */

interface Visit {
  readonly node: number;
  readonly sources: readonly number[];
  next: number;
}

/**
 * @param count nodes are numbers below it
 * @returns the nodes of each circle; a node that reads itself is one of its own
 */
export function stronglyConnected(
  starts: readonly number[],
  sourcesOf: (node: number) => readonly number[],
  count: number,
): number[][] {
  const order = new Int32Array(count).fill(-1);
  const lowest = new Int32Array(count);
  const isOpen = new Uint8Array(count);
  const open: number[] = [];
  const circles: number[][] = [];
  let met = 0;
  const visits: Visit[] = [];
  const enter = (node: number): void => {
    order[node] = lowest[node] = met++;
    isOpen[node] = 1;
    open.push(node);
    visits.push({ node, sources: sourcesOf(node), next: 0 });
  };
  const leave = ({ node, sources }: Visit): void => {
    visits.pop();
    const parent = visits.at(-1);
    if (parent) lower(lowest, parent.node, lowest[node] ?? 0);
    if (lowest[node] !== order[node]) return;
    const circle = open.splice(open.lastIndexOf(node));
    for (const member of circle) isOpen[member] = 0;
    if (circle.length > 1 || sources.includes(node)) circles.push(circle);
  };
  const proceed = (visit: Visit): void => {
    const source = visit.sources[visit.next++];
    if (source === undefined) leave(visit);
    else if (order[source] === -1) enter(source);
    else if (isOpen[source] === 1) lower(lowest, visit.node, order[source] ?? 0);
  };
  for (const start of starts) {
    if (order[start] === -1) enter(start);
    for (let visit = visits.at(-1); visit; visit = visits.at(-1)) proceed(visit);
  }
  return circles;
}

function lower(lowest: Int32Array, node: number, to: number): void {
  lowest[node] = Math.min(lowest[node] ?? 0, to);
}
