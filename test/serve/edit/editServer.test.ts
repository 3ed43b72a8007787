import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { join } from "node:path";
import { afterEach, describe, expect, test, vi } from "vitest";
import { EditedFile } from "../../../src/serve/edit/EditedFile.ts";
import { EditServer } from "../../../src/serve/edit/EditServer.ts";
import { editCampaign } from "../../../src/serve/edit/editCampaign.ts";
import { bluehart, temporaryFolder, write } from "../../cli/bluehart.ts";
import { context } from "../../context.ts";

const TEXT = "title: Bos # de naam\nposts:\n  - { id: een, text: Kom mee }\n";
const PIXEL = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==",
  "base64",
);

const servers: EditServer[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.end();
});

interface Answer {
  readonly status: number;
  readonly body: string;
  readonly headers: NodeJS.Dict<string | string[]>;
}

interface Ask {
  readonly method?: string;
  readonly headers?: { readonly [name: string]: string };
  readonly body?: string | Uint8Array;
}

const calendar = () => ({ today: "2027-01-31" });
const noBug = (error: unknown) => {
  throw error;
};

/** A campaign in a folder of its own, served, and what asks that server as a page or as anybody else. */
async function serve(text: string | undefined = TEXT, linger?: number) {
  const folder = temporaryFolder();
  const file = join(folder, "mine.yaml");
  if (text !== undefined) write(folder, "mine.yaml", text);
  return {
    folder,
    file,
    ...(await begin(await editCampaign(file, context, { linger, calendar, onBug: noBug }))),
  };
}

async function begin(server: EditServer) {
  servers.push(server);
  const address = new URL(await server.start());
  const token = new URLSearchParams(address.hash.slice(1)).get("token") ?? "";
  /** Node's fetch does not let a caller choose Host. */
  const ask = (path: string, { method = "GET", headers = {}, body }: Ask = {}): Promise<Answer> =>
    new Promise((resolve, reject) => {
      const sent = request(
        { host: "127.0.0.1", port: address.port, path, method, headers: { ...headers } },
        (response) => {
          const chunks: Buffer[] = [];
          response.on("data", (chunk: Buffer) => chunks.push(chunk));
          response.on("end", () =>
            resolve({
              status: response.statusCode ?? 0,
              body: Buffer.concat(chunks).toString("latin1"),
              headers: response.headers,
            }),
          );
        },
      );
      sent.on("error", reject);
      sent.end(body);
    });
  const origin = address.origin;
  const open = (sent = token) =>
    ask("/session", { method: "POST", headers: { origin }, body: JSON.stringify({ token: sent }) });
  const signIn = async () => {
    const { key } = JSON.parse((await open()).body);
    return { origin, authorization: `Bearer ${key}` };
  };
  return { server, address, token, origin, ask, open, signIn };
}

describe("who may ask", () => {
  test("only a page with the key, for which the token is exchanged once", async () => {
    const { ask, open, signIn, origin } = await serve();
    expect((await ask("/campaign")).status).toBe(401);
    expect((await open("x".repeat(43))).status).toBe(401);
    const headers = await signIn();
    expect(JSON.parse((await ask("/campaign", { headers })).body)).toMatchObject({
      name: "mine.yaml",
      text: TEXT,
    });
    expect((await open()).status).toBe(401);
    expect((await ask("/campaign", { headers: { origin, authorization: "Bearer x" } })).status).toBe(401);
  });

  test("the page itself holds neither the campaign nor the token", async () => {
    const { ask, token } = await serve();
    const { status, body } = await ask("/");
    expect(status).toBe(200);
    expect(body).toContain("<!doctype html>");
    expect(body).not.toContain("Kom mee");
    expect(body).not.toContain(token);
  });

  test("no name but the machine's own address: what rebinds a name sends that name", async () => {
    const { ask, address, signIn } = await serve();
    const headers = await signIn();
    for (const host of [
      "evil.example",
      `evil.example:${address.port}`,
      `localhost:${address.port}`,
      "127.0.0.1",
      "127.0.0.1:1",
    ]) {
      for (const path of ["/", "/campaign"])
        expect((await ask(path, { headers: { ...headers, host } })).status).toBe(403);
    }
  });

  test("no page of another site, whatever it knows", async () => {
    const { ask, signIn, address } = await serve();
    const { authorization } = await signIn();
    for (const origin of [
      "http://evil.example",
      "null",
      `http://127.0.0.1:${Number(address.port) + 1}`,
      `https://${address.host}`,
    ]) {
      for (const method of ["GET", "PUT", "DELETE"]) {
        expect((await ask("/campaign", { method, headers: { authorization, origin } })).status).toBe(403);
      }
    }
    expect((await ask("/draft", { method: "PUT", headers: { authorization }, body: "{}" })).status).toBe(403);
    expect(
      (await ask("/campaign", { headers: { authorization, "sec-fetch-site": "cross-site" } })).status,
    ).toBe(403);
    expect(
      (await ask("/campaign", { headers: { authorization, "sec-fetch-site": "same-site" } })).status,
    ).toBe(403);
  });

  test("nobody on another interface", async () => {
    const { address } = await serve();
    expect(address.hostname).toBe("127.0.0.1");
    const other = await new Promise<string>((resolve) => {
      const sent = request({ host: "127.0.0.2", port: address.port, path: "/" }, () => resolve("answered"));
      sent.on("error", () => resolve("refused")).end();
    });
    expect(other).toBe("refused");
  });

  test("every answer forbids what the page does not need", async () => {
    const { ask } = await serve();
    const { headers } = await ask("/");
    const policy = String(headers["content-security-policy"]);
    for (const part of [
      "default-src 'none'",
      "connect-src 'self'",
      "base-uri 'none'",
      "form-action 'none'",
      "frame-ancestors 'none'",
    ]) {
      expect(policy).toContain(part);
    }
    expect(policy).toMatch(/script-src(?: 'sha256-[^']+')+;/);
    expect(policy).not.toMatch(/unsafe|\*/);
    for (const path of ["/", "/campaign", "/nothing"]) {
      expect((await ask(path)).headers).toMatchObject({
        "cache-control": "no-store",
        "x-content-type-options": "nosniff",
        "referrer-policy": "no-referrer",
        "cross-origin-resource-policy": "same-origin",
      });
    }
  });
});

describe("a save", () => {
  test("writes the file if it is as it was read, and removes the draft", async () => {
    const { ask, signIn, file, folder } = await serve();
    const headers = await signIn();
    await ask("/draft", { method: "PUT", headers, body: '{"value":1}' });
    expect(JSON.parse((await ask("/campaign", { headers })).body).draft).toBe('{"value":1}');
    const text = TEXT.replace("Bos", "Woud");
    const body = JSON.stringify({ text, base: TEXT });
    expect((await ask("/campaign", { method: "PUT", headers, body })).status).toBe(200);
    expect(readFileSync(file, "utf8")).toBe(text);
    expect(existsSync(join(folder, ".mine.yaml.draft"))).toBe(false);
  });

  test("does not overwrite what somebody else wrote, and says what that is", async () => {
    const { ask, signIn, file } = await serve();
    const headers = await signIn();
    const theirs = TEXT.replace("Kom mee", "Kom niet mee");
    writeFileSync(file, theirs);
    const body = JSON.stringify({ text: TEXT.replace("Bos", "Woud"), base: TEXT });
    const { status, body: answer } = await ask("/campaign", { method: "PUT", headers, body });
    expect([status, JSON.parse(answer)]).toEqual([409, { text: theirs }]);
    expect(readFileSync(file, "utf8")).toBe(theirs);
  });

  test("waits for one that came at the same time, and does not overwrite it", async () => {
    const { ask, signIn, file } = await serve();
    const headers = await signIn();
    const texts = ["Woud", "Park"].map((name) => TEXT.replace("Bos", name));
    const answers = await Promise.all(
      texts.map((text) =>
        ask("/campaign", { method: "PUT", headers, body: JSON.stringify({ text, base: TEXT }) }),
      ),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    const [saved = ""] = texts.filter((_, index) => answers[index]?.status === 200);
    expect(readFileSync(file, "utf8")).toBe(saved);
    expect(answers.map(({ body }) => JSON.parse(body))).toEqual([{ text: saved }, { text: saved }]);
  });

  test("of a new campaign does not overwrite one that came up meanwhile", async () => {
    const { ask, signIn, file } = await serve(undefined);
    const headers = await signIn();
    writeFileSync(file, TEXT);
    const body = JSON.stringify({ text: "title: x\n" });
    expect((await ask("/campaign", { method: "PUT", headers, body })).status).toBe(409);
    expect(readFileSync(file, "utf8")).toBe(TEXT);
  });

  test("does not bring back a file that is gone, unless the page asks for a new one", async () => {
    const { ask, signIn, file } = await serve();
    const headers = await signIn();
    rmSync(file);
    const save = (base: string | undefined) =>
      ask("/campaign", { method: "PUT", headers, body: JSON.stringify({ text: "title: x\n", base }) });
    const { status, body } = await save(TEXT);
    expect([status, body, existsSync(file)]).toEqual([409, "{}", false]);
    expect((await save(undefined)).status).toBe(200);
    expect(readFileSync(file, "utf8")).toBe("title: x\n");
  });

  test("refuses half of a surrogate pair, which the file could not hold, and bytes that are no UTF-8", async () => {
    const { ask, signIn, file } = await serve();
    const headers = await signIn();
    // In JSON, an escape names the half that UTF-8 has no bytes for.
    const body = JSON.stringify({ text: "title: @\n", base: TEXT }).replace("@", "\\ud83d");
    const { status, body: answer } = await ask("/campaign", { method: "PUT", headers, body });
    expect([status, JSON.parse(answer).message]).toEqual([
      422,
      expect.stringContaining("half of a character"),
    ]);
    expect(readFileSync(file, "utf8")).toBe(TEXT);
    const bytes = Buffer.from([0xff, 0xfe, 0x41]);
    for (const path of ["/draft", "/kit?format=html"])
      expect(
        (await ask(path, { method: path === "/draft" ? "PUT" : "POST", headers, body: bytes })).status,
      ).toBe(400);
  });

  test("keeps a byte order mark, and says why a file cannot be written", async () => {
    const { ask, signIn, file, folder } = await serve(`\ufeff${TEXT}`);
    const headers = await signIn();
    const body = JSON.stringify({ text: "title: x\n", base: TEXT });
    expect((await ask("/campaign", { method: "PUT", headers, body })).status).toBe(200);
    expect(readFileSync(file, "utf8")).toBe("\ufefftitle: x\n");
    mkdirSync(join(folder, ".mine.yaml.draft"));
    const draft = await ask("/draft", { method: "PUT", headers, body: "{}" });
    expect([draft.status, JSON.parse(draft.body).message]).toEqual([
      422,
      expect.stringContaining("it is a folder"),
    ]);
    const dutch = { ...headers, "accept-language": "nl-BE" };
    const inDutch = await ask("/draft", { method: "PUT", headers: dutch, body: "{}" });
    expect(JSON.parse(inDutch.body).message).toContain("het is een map");
  });
});

describe("a request", () => {
  test("is refused if it is too large, whether it says so or not", async () => {
    const { ask, signIn, file } = await serve();
    const headers = await signIn();
    const large = JSON.stringify({ text: "x".repeat(3 * 1024 * 1024), base: TEXT });
    const sized = await ask("/campaign", { method: "PUT", headers, body: large }).catch(() => ({
      status: 413,
    }));
    expect(sized.status).toBe(413);
    const chunked = await ask("/campaign", {
      method: "PUT",
      headers: { ...headers, "transfer-encoding": "chunked" },
      body: large,
    }).catch(() => ({ status: 413 }));
    expect(chunked.status).toBe(413);
    const text = "é".repeat(600 * 1024);
    const body = JSON.stringify({ text, base: TEXT });
    expect((await ask("/campaign", { method: "PUT", headers, body })).status).toBe(413);
    expect(readFileSync(file, "utf8")).toBe(TEXT);
  });

  test("that is no JSON, or asks for nothing there is, is answered and harms nothing", async () => {
    const { ask, signIn, file } = await serve();
    const headers = await signIn();
    for (const body of ["", "[]", "null", '{"text":1}', "{"]) {
      expect((await ask("/campaign", { method: "PUT", headers, body })).status).toBe(400);
    }
    for (const path of ["/../mine.yaml", "/constructor", "/mine.yaml", "//"]) {
      expect((await ask(path, { headers })).status).toBe(404);
    }
    expect(readFileSync(file, "utf8")).toBe(TEXT);
  });
});

describe("a state of the disk", () => {
  test("in which the draft is a folder is answered in words, request after request", async () => {
    const { ask, signIn, file, folder } = await serve();
    const headers = { ...(await signIn()), "accept-language": "fr" };
    mkdirSync(join(folder, ".mine.yaml.draft"));
    for (const [method, path] of [
      ["GET", "/campaign"],
      ["GET", "/campaign"],
      ["DELETE", "/draft"],
    ] as const) {
      const { status, body } = await ask(path, { method, headers });
      expect([status, JSON.parse(body).message]).toEqual([422, expect.stringContaining("dossier")]);
    }
    const body = JSON.stringify({ text: "title: x\n", base: TEXT });
    expect((await ask("/campaign", { method: "PUT", headers, body })).status).toBe(200);
    expect(readFileSync(file, "utf8")).toBe("title: x\n");
  });

  test("in which the draft is a link: what it leads to is neither read, nor written, nor removed", async () => {
    const { ask, signIn, folder } = await serve();
    const headers = await signIn();
    const victim = write(temporaryFolder(), "victim.txt", "mine");
    const draft = join(folder, ".mine.yaml.draft");
    for (const target of [victim, join(folder, "none.txt")]) {
      rmSync(draft, { force: true });
      symlinkSync(target, draft);
      expect(JSON.parse((await ask("/campaign", { headers })).body).draft).toBeUndefined();
      expect((await ask("/draft", { method: "PUT", headers, body: '{"value":1}' })).status).toBe(204);
      expect(JSON.parse((await ask("/campaign", { headers })).body).draft).toBe('{"value":1}');
    }
    rmSync(draft);
    symlinkSync(victim, draft);
    expect((await ask("/draft", { method: "DELETE", headers })).status).toBe(204);
    expect([existsSync(draft), existsSync(join(folder, "none.txt"))]).toEqual([false, false]);
    expect(readFileSync(victim, "utf8")).toBe("mine");
  });

  test("in which the folder has another name is answered in words", async () => {
    const { ask, signIn, folder } = await serve();
    const headers = await signIn();
    renameSync(folder, `${folder}-renamed`);
    const { status, body } = await ask("/campaign", { headers });
    expect([status, JSON.parse(body).message]).toEqual([
      422,
      expect.stringContaining("no such file or folder"),
    ]);
    renameSync(`${folder}-renamed`, folder);
    expect((await ask("/campaign", { headers })).status).toBe(200);
  });
});

test("a bug is told, answered with 500, and ends nothing", async () => {
  const bugs: unknown[] = [];
  const bug = new Error("impossible");
  const edited = new EditedFile(write(temporaryFolder(), "mine.yaml", TEXT));
  const describeWrongly = () => Promise.reject(bug);
  const { ask, signIn } = await begin(
    new EditServer(
      { html: "", policy: "" },
      { edited, describe: describeWrongly, makeKit: describeWrongly },
      { onBug: (error) => bugs.push(error) },
    ),
  );
  const headers = await signIn();
  expect((await ask("/campaign", { headers })).status).toBe(500);
  expect((await ask("/campaign", { headers })).status).toBe(500);
  expect(bugs).toEqual([bug, bug]);
});

describe("a kit", () => {
  const CARD = `brand: { color: "#0b5cab" }\n${TEXT.replace(" }", ", images: [{ card: quote }] }")}`;

  test("is that of export, of a text that is not saved, with its pictures", async () => {
    const { ask, signIn, folder, file } = await serve();
    const headers = await signIn();
    const made = (format: string) => ask(`/kit?format=${format}`, { method: "POST", headers, body: CARD });
    const { status, body } = await made("csv");
    expect(readFileSync(file, "utf8")).toBe(TEXT);
    writeFileSync(file, CARD);
    bluehart(["export", "kit.csv", "-c", "mine.yaml", "--today", "2027-01-31"], { cwd: folder });
    expect([status, body]).toEqual([200, readFileSync(join(folder, "kit.csv"), "latin1")]);
    expect((await made("html")).body).toContain("data:image/png;base64,");
  });

  test("is made for who has the key, in a format that the page offers, and of a campaign only", async () => {
    const { ask, signIn } = await serve();
    const headers = await signIn();
    const post = (format: string, body: string, sent = headers) =>
      ask(`/kit?format=${format}`, { method: "POST", headers: sent, body });
    expect((await post("md", TEXT, { ...headers, authorization: "Bearer x" })).status).toBe(401);
    expect((await post("exe", TEXT)).status).toBe(400);
    const { status, body } = await post("md", TEXT.replace("een,", "een, platforms: [nergens],"));
    expect([status, JSON.parse(body).message]).toEqual([422, expect.stringContaining("nergens")]);
  });
});

describe("a picture", () => {
  test("is copied beside the campaign, once, under a name of its own", async () => {
    const { ask, signIn, folder } = await serve();
    const headers = await signIn();
    const put = (name: string, body: Uint8Array) =>
      ask(`/picture?name=${encodeURIComponent(name)}`, { method: "PUT", headers, body });
    expect(JSON.parse((await put("C:\\Foto's\\bos.png", PIXEL)).body).name).toMatch(/\.png$/);
    expect(JSON.parse((await put("../../bos.png", PIXEL)).body)).toMatchObject({
      name: "bos.png",
      picture: { exists: true, facts: { size: { width: 1, height: 1 } } },
    });
    expect(JSON.parse((await put("bos.png", PIXEL)).body)).toMatchObject({
      name: "bos.png",
      picture: { exists: true, facts: { size: { width: 1, height: 1 } } },
    });
    const other = Buffer.concat([PIXEL, Buffer.from("x")]);
    expect(JSON.parse((await put("bos.png", other)).body)).toMatchObject({ name: "bos-2.png" });
    expect(readFileSync(join(folder, "bos.png"))).toEqual(PIXEL);
    // Two at once, and a link to nothing in the place of the third.
    symlinkSync(join(temporaryFolder(), "none.png"), join(folder, "zon-3.png"));
    const pictures = ["a", "b", "c"].map((end) => Buffer.concat([PIXEL, Buffer.from(end)]));
    const added = await Promise.all(pictures.map((bytes) => put("zon.png", bytes)));
    expect(added.map(({ body }) => JSON.parse(body).name).sort()).toEqual([
      "zon-2.png",
      "zon-4.png",
      "zon.png",
    ]);
    const { body, headers: answered } = await ask("/picture?name=bos.png", { headers });
    expect([Buffer.from(body, "latin1"), answered["content-type"]]).toEqual([PIXEL, "image/png"]);
  });

  test("that is none is not copied", async () => {
    const { ask, signIn, folder } = await serve();
    const headers = await signIn();
    for (const [name, body] of [
      ["a.png", Buffer.from("<script>")],
      ["a.yaml", PIXEL],
      ["mine.yaml", Buffer.from("x")],
      ["a", PIXEL],
    ] as const) {
      expect((await ask(`/picture?name=${name}`, { method: "PUT", headers, body })).status).toBe(415);
    }
    expect(readFileSync(join(folder, "mine.yaml"), "utf8")).toBe(TEXT);
  });

  test("is not read outside of the campaign's folder, nor is anything else", async () => {
    const { ask, signIn, folder } = await serve();
    const outside = write(temporaryFolder(), "secret.png", PIXEL);
    symlinkSync(outside, join(folder, "link.png"));
    const headers = await signIn();
    for (const name of [outside, "../secret.png", "link.png", "mine.yaml", "..\\secret.png", "%00.png", ""]) {
      expect((await ask(`/picture?name=${encodeURIComponent(name)}`, { headers })).status).toBe(404);
    }
  });
});

describe("the server ends", () => {
  test("some time after the page is closed, but not while it is loading again", async () => {
    const { ask, signIn, server, address } = await serve(TEXT, 300);
    const headers = await signIn();
    const openPage = () =>
      new Promise<() => void>((resolve) => {
        const sent = request({ host: "127.0.0.1", port: address.port, path: "/alive", headers }, () =>
          resolve(() => sent.destroy()),
        );
        sent.on("error", () => {});
        sent.end();
      });
    let hasEnded = false;
    const ended = server.ended().then(() => {
      hasEnded = true;
    });
    // The server's clock stands still until the test lets it go on, so that a busy machine is not too slow for it.
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    try {
      (await openPage())();
      const close = await openPage();
      vi.advanceTimersByTime(600);
      expect(hasEnded).toBe(false);
      expect((await ask("/campaign", { headers })).status).toBe(200);
      close();
      while (!hasEnded) {
        vi.advanceTimersByTime(300);
        await new Promise((resolve) => setImmediate(resolve));
      }
    } finally {
      vi.useRealTimers();
    }
    await ended;
    await expect(ask("/campaign", { headers })).rejects.toThrow();
  });
});
