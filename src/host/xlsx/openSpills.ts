/** The blocks of array formulas that the walk down a sheet has met and not yet left. */
import { type Block, blockAt } from "./blockAt.ts";
import type { CellPosition } from "./cellAddress.ts";

/** More of them at once than any sheet has would make the walk slow. */
const mostBlocks = 1_000;

export class OpenSpills {
  #blocks: Block[] = [];

  /** @param reference the block of an array formula, such as B2:B9 */
  open(reference: string | undefined): void {
    const block = blockAt(reference);
    const isSpread = block && (block.height > 1 || block.width > 1);
    if (isSpread && this.#blocks.length < mostBlocks) this.#blocks.push(block);
  }

  cover({ row, column }: CellPosition): boolean {
    if (this.#blocks.length === 0) return false;
    this.#blocks = this.#blocks.filter((block) => row < block.row + block.height);
    return this.#blocks.some(
      (block) => row >= block.row && column >= block.column && column < block.column + block.width,
    );
  }
}
