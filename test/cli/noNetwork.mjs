// Preloaded into the program by network.test.ts: whoever reaches for the network gets an exception and leaves a trace.
import dgram from "node:dgram";
import dns from "node:dns";
import { appendFileSync } from "node:fs";
import http from "node:http";
import http2 from "node:http2";
import https from "node:https";
import net from "node:net";
import tls from "node:tls";

function refuse() {
  appendFileSync(process.env.NETWORK_TRACE, "reached for the network\n");
  throw new Error("no network");
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
