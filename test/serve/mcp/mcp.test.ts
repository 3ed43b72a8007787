import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { Client } from "@modelcontextprotocol/client";
import { StdioClientTransport } from "@modelcontextprotocol/client/stdio";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { bluehart, outcomeOf, program, temporaryFolder, write } from "../../cli/bluehart.ts";

// The protocol's own client drives the built program.

const clients: Client[] = [];
afterEach(async () => {
  for (const client of clients.splice(0)) await client.close();
});

/** A client until the end of the test. */
async function connect(...parameters: Parameters<typeof start>): Promise<Client> {
  const client = await start(...parameters);
  clients.push(client);
  return client;
}

/** A client for all tests of a group. */
function useClient(words: readonly string[] = [], cwd = temporaryFolder()): () => Client {
  let client: Client;
  beforeAll(async () => {
    client = await start(words, cwd);
  });
  afterAll(() => client.close());
  return () => client;
}

async function start(
  words: readonly string[] = [],
  cwd = temporaryFolder(),
  env: { [name: string]: string } = {},
): Promise<Client> {
  const client = new Client({ name: "test", version: "1" });
  await client.connect(
    new StdioClientTransport({
      command: process.execPath,
      args: [program, "mcp", ...words],
      cwd,
      env,
      stderr: "ignore",
    }),
  );
  return client;
}

/** Calls a tool and returns its text. */
async function call(client: Client, name: string, args: { readonly [name: string]: unknown } = {}) {
  const { content, isError = false } = await client.callTool({ name, arguments: args });
  const [first] = content;
  return { text: first?.type === "text" ? first.text : "", isError };
}

async function callJson(client: Client, name: string, args: { readonly [name: string]: unknown } = {}) {
  const { text, isError } = await call(client, name, args);
  expect(isError, text).toBe(false);
  return JSON.parse(text);
}

const OWN = [
  "title: Bos",
  "languages: [nl, fr]",
  "posts:",
  "  - { id: kom, platforms: [x, mastodon], text: { nl: Kom naar {{gemeente}}, fr: Venez } }",
  `  - { id: lang, platforms: [x], text: "${"a".repeat(281)}" }`,
  "values: { gemeente: Gent }",
]
  .join("\n")
  .replace("Kom naar {{gemeente}}", '"Kom naar {{gemeente}}"');

describe("what a client is offered", () => {
  test("tools that say whether they write", async () => {
    const { tools } = await (await connect()).listTools();
    expect(tools.map(({ name }) => name)).toEqual([
      "campaigns",
      "platforms",
      "count",
      "check",
      "posts",
      "kit",
    ]);
    expect(tools.every(({ annotations }) => annotations?.readOnlyHint)).toBe(true);
    const writing = await (await connect(["--kits", "."])).listTools();
    expect(writing.tools.find(({ name }) => name === "kit")?.annotations?.readOnlyHint).toBe(false);
  });

  test("the campaigns of the folder and the built-in one", async () => {
    const cwd = temporaryFolder();
    write(cwd, "bos.bluehart.yaml", OWN);
    write(cwd, "broken.bluehart.yaml", "posts: [");
    write(cwd, "notes.yaml", "a: b\n");
    const { campaigns } = await callJson(await connect([], cwd), "campaigns");
    expect(campaigns.map(({ name }: { name: string }) => name)).toEqual([
      "bos.bluehart.yaml",
      "broken.bluehart.yaml",
      "blue-heart",
    ]);
    expect(campaigns[0]).toMatchObject({ title: "Bos", languages: ["nl", "fr"], posts: ["kom", "lang"] });
    expect(campaigns[1].mistakes).toBeGreaterThan(0);
  });

  test("platforms with their sources", async () => {
    const { platforms } = await callJson(await connect(), "platforms", { platforms: ["x"] });
    expect(platforms).toMatchObject([{ id: "twitter", limits: [{ max: 280, unit: "weighted" }] }]);
  });

  test("counts as the command line has them", async () => {
    // X: 4 letters and a space, a link of 23, a space, an emoji of 2.
    const text = "Kijk www.payoke.be 💙";
    const { counts } = await callJson(await connect(), "count", { text, platforms: ["x"] });
    expect(counts).toMatchObject([{ platform: "twitter", length: 5 + 23 + 1 + 2, limit: 280, valid: true }]);
    const { out } = bluehart(["count", text, "-p", "x", "--json"]);
    expect(counts).toMatchObject(JSON.parse(out));
  });

  test("findings, and how many posts are ready", async () => {
    const cwd = temporaryFolder();
    write(cwd, "bluehart.yaml", OWN);
    const client = await connect([], cwd);
    const answer = await callJson(client, "check");
    expect(answer.file).toBe("bluehart.yaml");
    expect(answer.findings).toContainEqual(
      expect.objectContaining({ rule: "length", severity: "error", line: 5, posts: ["lang"] }),
    );
    const { out } = bluehart(["check", "--json"], { cwd });
    expect(answer.findings).toEqual(JSON.parse(out));
    expect(answer.withheld).toBe(1);
    expect(answer.ready).toBe(4);
  });

  test("mistakes in a campaign's file, with their places", async () => {
    const cwd = temporaryFolder();
    write(cwd, "mine.yaml", "titel: T\nposts: [{ id: a, text: b }]\n");
    const { errors, findings } = await callJson(await connect([], cwd), "check", { campaign: "mine.yaml" });
    expect(errors).toBe(2);
    expect(findings[1]).toMatchObject({ rule: "campaign-file", file: "mine.yaml", line: 1, column: 1 });
  });

  test("posts in the main language, with values; those with errors are withheld", async () => {
    const cwd = temporaryFolder();
    write(cwd, "bluehart.yaml", OWN);
    const client = await connect([], cwd);
    const { posts, withheld, findings } = await callJson(client, "posts", { values: { gemeente: "Brugge" } });
    expect(posts.map(({ text }: { text: string }) => text)).toEqual(["Kom naar Brugge", "Kom naar Brugge"]);
    expect(withheld.map(({ id }: { id: string }) => id)).toEqual(["lang"]);
    expect(findings.some(({ rule }: { rule: string }) => rule === "length")).toBe(true);
    const french = await callJson(client, "posts", { languages: ["fr"], platforms: ["mastodon"] });
    expect(french.posts).toMatchObject([{ text: "Venez", platform: "mastodon" }]);
  });

  test("a kit as the command line writes it", async () => {
    const cwd = temporaryFolder();
    write(cwd, "bluehart.yaml", OWN);
    const { text } = await call(await connect([], cwd), "kit", { format: "csv" });
    expect(text).toBe(bluehart(["export", "-", "-f", "csv"], { cwd }).out);
  });

  test("an answer with more posts than it has room for says so", async () => {
    const cwd = temporaryFolder();
    const many = Array.from(
      { length: 400 },
      (_, index) => `  - { id: p${index}, text: "${"woord ".repeat(30)}" }`,
    );
    write(cwd, "bluehart.yaml", ["title: T", "posts:", ...many].join("\n"));
    const client = await connect([], cwd);
    const { text } = await call(client, "posts");
    expect(text.length).toBeLessThan(210_000);
    expect(JSON.parse(text)).toMatchObject({
      leftOut: { posts: expect.any(Number) },
      hint: expect.any(String),
    });
    const kit = await call(client, "kit");
    expect(kit).toMatchObject({ isError: true, text: expect.stringContaining("ask for fewer platforms") });
  });
});

describe("what a client cannot do", () => {
  const outer = temporaryFolder();
  const cwd = join(outer, "campaigns");
  mkdirSync(join(cwd, "sub"), { recursive: true });
  mkdirSync(join(cwd, "pipe.yaml"));
  for (const name of ["secret.yaml", "secret.txt"]) write(outer, name, "title: secret word\n");
  write(cwd, ".hidden.yaml", "title: secret word\n");
  symlinkSync(join(outer, "secret.yaml"), join(cwd, "link.yaml"));
  symlinkSync(outer, join(cwd, "out"));
  const client = useClient([], cwd);

  test.each([
    ["../secret.yaml", "is outside of the folder"],
    ["sub/../../secret.yaml", "is outside of the folder"],
    ["/etc/passwd.yaml", "is outside of the folder"],
    ["C:\\secret.yaml", "is outside of the folder"],
    ["link.yaml", "is outside of the folder"],
    ["out/secret.yaml", "is outside of the folder"],
    [".hidden.yaml", "is hidden"],
    [".git/config.yaml", "is hidden"],
    ["secret.txt", 'there is no campaign "secret.txt"'],
    ["/dev/stdin", 'there is no campaign "/dev/stdin"'],
    ["none.yaml", "there is no such file"],
    ["pipe.yaml", "cannot read pipe.yaml"],
  ])("read %s", async (campaign, message) => {
    const { text, isError } = await call(client(), "check", { campaign });
    expect({ text, isError }).toEqual({ text: expect.stringContaining(message), isError: true });
    expect(text).not.toContain("secret word");
  });

  test("read a campaign of the usual name that is a link out of the folder", async () => {
    const cwd = temporaryFolder();
    symlinkSync(write(temporaryFolder(), "far.yaml", "title: far\n"), join(cwd, "bluehart.yaml"));
    const { text, isError } = await call(await connect([], cwd), "check");
    expect({ text, isError }).toEqual({
      text: expect.stringContaining("outside of the folder"),
      isError: true,
    });
  });

  test("read the whole disk if it was started in its root", async () => {
    const client = await connect([], "/");
    const { text } = await call(client, "check", { campaign: "etc/any.yaml" });
    expect(text).toContain("started without a folder of campaigns");
    expect((await callJson(client, "campaigns")).campaigns).toHaveLength(1);
  });

  test.each([
    ["count", {}, "text"],
    ["count", { text: 5 }, "expected string"],
    ["count", { text: "a".repeat(100_001) }, "100000"],
    ["count", { text: "a", platforms: ["twiter"] }, 'unknown platform "twiter"; did you mean "twitter"?'],
    ["count", { text: "a", limits: { x: "huge" } }, "the limit of twitter must be"],
    ["count", { text: "a", limits: { tweeter: 5 } }, 'unknown platform "tweeter"'],
    ["count", { text: "a", platform: "x" }, 'Unrecognized key: "platform"'],
    ["posts", { posts: ["nothing"] }, 'unknown post "nothing"'],
    ["posts", { languages: ["xx"] }, 'unknown language "xx"'],
    ["posts", { values: { town: "Gent" } }, "no placeholder {{town}}"],
    ["kit", { format: "exe" }, "format"],
    [
      "kit",
      { format: "docx", posts: ["open-je-ogen"], languages: ["nl"] },
      "docx is not text; name a file for it",
    ],
    ["kit", { file: "kit.html" }, "this server writes no files"],
    ["kit", { format: "hootsuite" }, "Hootsuite takes a file for each platform and language"],
  ])("crash %s with %j", async (name, args, message) => {
    const { text, isError } = await call(client(), name, args);
    expect({ text, isError }).toEqual({ text: expect.stringContaining(message), isError: true });
    expect(text).not.toMatch(/bug| {4}at /);
    expect((await call(client(), "count", { text: "still there", platforms: ["x"] })).isError).toBe(false);
  });

  test("write without a folder that exists", () => {
    const { err, code } = bluehart(["mcp", "--kits", "nowhere"], { cwd: temporaryFolder() });
    expect(err).toContain("there is no folder nowhere for kits; create it first");
    expect(code).toBe(2);
    expect(bluehart(["mcp", "nowhere"], { cwd: temporaryFolder() }).code).toBe(2);
  });
});

describe("kits in the folder named at the start", () => {
  test("are written whole, with what they lost and withheld", async () => {
    const [cwd, kits] = [temporaryFolder(), temporaryFolder()];
    write(cwd, "bluehart.yaml", OWN);
    const client = await connect(["--kits", kits], cwd);
    const answer = await callJson(client, "kit", { file: "kit.html", languages: ["nl"] });
    expect(answer).toMatchObject({ written: "kit.html", format: "html", posts: 2, withheld: 1 });
    expect(readFileSync(join(kits, "kit.html"), "utf8")).toContain("Kom naar Gent");
    expect((await callJson(client, "kit", { file: "kit.docx" })).format).toBe("docx");
    expect(readdirSync(kits).sort()).toEqual(["kit.docx", "kit.html"]);
  });

  const outer = temporaryFolder();
  const inside = join(outer, "kits");
  mkdirSync(join(inside, "sub"), { recursive: true });
  const named = useClient(["--kits", inside]);

  test.each([
    "../kit.md",
    "sub/kit.md",
    "sub\\kit.md",
    "/tmp/kit.md",
    "C:kit.md",
    ".kit.md",
    "..",
    "nul.md",
    "a\nb.md",
    "kit.md ",
    `${"a".repeat(200)}.md`,
  ])("cannot be called %j", async (file) => {
    const { text, isError } = await call(named(), "kit", { file });
    expect({ text, isError }).toEqual({
      text: expect.stringContaining("cannot be the name of a kit"),
      isError: true,
    });
    expect(readdirSync(outer)).toEqual(["kits"]);
    expect(readdirSync(inside)).toEqual(["sub"]);
  });

  test("never replace a file or follow a link, also not of two that come at once", async () => {
    const [kits, elsewhere] = [temporaryFolder(), temporaryFolder()];
    write(kits, "old.md", "mine");
    symlinkSync(join(elsewhere, "new.md"), join(kits, "dangling.md"));
    mkdirSync(join(kits, "folder.md"));
    const client = await connect(["--kits", kits]);
    for (const file of ["old.md", "dangling.md"]) {
      const { text, isError } = await call(client, "kit", { file });
      expect({ text, isError }).toEqual({
        text: `${file} already exists and was not overwritten`,
        isError: true,
      });
    }
    expect((await call(client, "kit", { file: "folder.md" })).isError).toBe(true);
    expect(readFileSync(join(kits, "old.md"), "utf8")).toBe("mine");
    expect(readdirSync(elsewhere)).toEqual([]);
    const calls = ["nl", "fr", "de"].map((language) =>
      call(client, "kit", { file: "twin.md", languages: [language], platforms: ["x"] }),
    );
    const failed = (await Promise.all(calls)).filter(({ isError }) => isError);
    expect(failed).toHaveLength(2);
  });

  test.skipIf(process.platform === "win32")("do not follow the folder to where it was moved", async () => {
    const outer = temporaryFolder();
    const kits = join(outer, "kits");
    mkdirSync(kits);
    const client = await connect(["--kits", kits]);
    rmdirSync(kits);
    symlinkSync(temporaryFolder(), kits);
    const { text } = await call(client, "kit", { file: "kit.md" });
    expect(text).toContain("was moved or replaced");
    expect(existsSync(join(kits, "kit.md"))).toBe(false);
  });
});

describe("the stream", () => {
  const request = (id: number, method: string, params: object = {}) =>
    `${JSON.stringify({ jsonrpc: "2.0", id, method, params })}\n`;
  const hello = request(1, "initialize", {
    protocolVersion: "2025-06-18",
    capabilities: {},
    clientInfo: { name: "t", version: "1" },
  });

  test("holds nothing but the protocol, whatever comes in, and ends with its input", async () => {
    const cwd = temporaryFolder();
    // Not UTF-8: on the command line, a message says so.
    write(cwd, "latin.yaml", Buffer.from("title: caf\xe9\nposts: [{ id: a, text: caf\xe9 }]\n", "latin1"));
    const child = spawn(process.execPath, [program, "mcp"], { cwd });
    const outcome = outcomeOf(child);
    child.stdin.write(hello);
    child.stdin.write("this is no JSON\n{\n[]\nnull\n{}\n\n");
    child.stdin.write(request(2, "no/such/method"));
    child.stdin.write(request(3, "tools/call", { name: "no such tool", arguments: {} }));
    child.stdin.write(request(4, "tools/call", { name: "check", arguments: { campaign: "latin.yaml" } }));
    child.stdin.write(request(5, "tools/call", { name: "count", arguments: [1, 2] }));
    let seen = "";
    await new Promise<void>((resolve) => {
      child.stdout.on("data", (data) => {
        seen += data;
        if ([2, 3, 4, 5].every((id) => seen.includes(`"id":${id}`))) resolve();
      });
    });
    child.stdin.end();
    const { out, err, code } = await outcome;
    const ids = out
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line).id);
    expect(ids.filter((id) => typeof id === "number").sort()).toEqual([1, 2, 3, 4, 5]);
    expect(err).toContain("latin.yaml is not UTF-8");
    expect(err).not.toMatch(/bug| {4}at /);
    expect(code).toBe(0);
  });

  test("a message that is too large is answered, and the next ones too", async () => {
    const child = spawn(process.execPath, [program, "mcp"], { cwd: temporaryFolder() });
    const outcome = outcomeOf(child);
    child.stdin.write(hello);
    const params = { name: "count", arguments: { text: "a".repeat(4 * 1024 * 1024) } };
    child.stdin.write(request(2, "tools/call", params));
    child.stdin.write(`${JSON.stringify({ method: "tools/call", params, jsonrpc: "2.0", id: "last" })}\n`);
    for (let index = 0; index < 40; index++) child.stdin.write("a".repeat(100_000));
    child.stdin.write("\n");
    child.stdin.end(request(3, "no/such/method"));
    const { out, err, code } = await outcome;
    const answers = out
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    const tooLarge = answers.filter(({ error }) => error?.message.includes("larger than 1 MB"));
    expect(tooLarge.map(({ id }) => id)).toEqual([2, "last", null]);
    expect(answers.map(({ id }) => id)).toContain(3);
    expect([err, code]).toEqual(["", 0]);
  });

  test("reaches for no network and no shell, and evaluates nothing", async () => {
    const trace = join(temporaryFolder(), "trace");
    const guard = new URL("../../cli/noNetwork.mjs", import.meta.url).href;
    const env = {
      NODE_OPTIONS: `--import=${guard} --disallow-code-generation-from-strings`,
      NETWORK_TRACE: trace,
    };
    const client = await connect(["--kits", temporaryFolder()], temporaryFolder(), env);
    for (const name of ["campaigns", "platforms", "check", "posts"]) await callJson(client, name);
    await callJson(client, "count", { text: "www.payoke.be" });
    await callJson(client, "kit", { file: "kit.html", languages: ["nl"] });
    expect(existsSync(trace)).toBe(false);
  });
});
