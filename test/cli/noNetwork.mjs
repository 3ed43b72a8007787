// Preloaded into the program by network.test.ts: whoever reaches for the network or a shell gets an exception and leaves a trace.
import childProcess from "node:child_process";
import dgram from "node:dgram";
import dns from "node:dns";
import { appendFileSync } from "node:fs";
import http from "node:http";
import http2 from "node:http2";
import https from "node:https";
import { syncBuiltinESMExports } from "node:module";
import net from "node:net";
import tls from "node:tls";

function refuse() {
  appendFileSync(process.env.NETWORK_TRACE, "reached for the network or a shell\n");
  throw new Error("no network and no shell");
}
for (const module of [http, https]) Object.assign(module, { request: refuse, get: refuse });
// Node looks the machine's own address up as well, to listen there.
const { lookup } = dns;
dns.lookup = (host, ...rest) => (host === "127.0.0.1" ? lookup(host, ...rest) : refuse());
for (const name of ["lookup", "resolve", "resolve4", "resolve6"]) {
  dns.promises[name] = refuse;
  if (name === "lookup") continue;
  dns[name] = refuse;
}
http2.connect = refuse;
tls.connect = refuse;
dgram.createSocket = refuse;
net.Socket.prototype.connect = refuse;
globalThis.fetch = refuse;
globalThis.WebSocket = refuse;
for (const name of ["exec", "execSync"]) childProcess[name] = refuse;
for (const name of ["spawn", "spawnSync", "execFile", "execFileSync"]) {
  const start = childProcess[name];
  childProcess[name] = (file, ...parameters) => {
    const usesShell =
      parameters.some((parameter) => parameter?.shell) || /(?:^|[\\/])(?:ba|da|z|k)?sh$/.test(file);
    return usesShell ? refuse() : start(file, ...parameters);
  };
}
syncBuiltinESMExports();
