// Node's own code cache, as any, is refused under other flags than it was made with. So what every start needs of Node comes first.
for (const name of ["os", "tty", "vm"]) require(`node:${name}`);
// V8 compiles an expression for its interpreter, and when it runs again, for the processor. Most of ours do: compiling them for the
// processor at once takes half the time.
require("node:v8").setFlagsFromString("--no-regexp-tier-up");
