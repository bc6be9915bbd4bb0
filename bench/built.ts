/** Runs webpack. */
import webpack from "webpack";

/** @throws Error with what webpack says, where it fails */
export function built(configuration: webpack.Configuration): Promise<void> {
  return new Promise((done, failed) => {
    webpack(configuration, (error, stats) => {
      if (error) failed(error);
      else if (stats?.hasErrors()) failed(new Error(stats.toString("errors-only")));
      else done();
    });
  });
}
