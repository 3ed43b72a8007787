// Loaded before the program (--require): a disk that never answers when a file is renamed, so that a test can interrupt the program there.
const fs = require("node:fs");

fs.rename = () => {
  console.error("renaming");
  setInterval(() => {}, 1000);
};
require("node:module").syncBuiltinESMExports();
