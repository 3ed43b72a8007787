import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { groupBy } from "../../src/core/text/groupBy.ts";
import { thorough } from "../thorough.ts";
import { has } from "../tools.ts";
import { bluehart, printed, temporaryFolder, write } from "./bluehart.ts";
import { inTerminal } from "./inTerminal.ts";

interface PostJson {
  readonly id: string;
  readonly platform: string;
  readonly text: string;
  readonly length: number;
  readonly limit: number;
}

const postsOf = (words: readonly string[]) =>
  (JSON.parse(printed("posts", "--json", ...words)) as { posts: PostJson[] }).posts;

describe.runIf(has("Xvfb", "xsel", "script"))("with a display", () => {
  let server: ChildProcess;
  let env: NodeJS.ProcessEnv;
  beforeAll(async () => {
    server = spawn("Xvfb", ["-displayfd", "1", "-screen", "0", "640x480x24"], {
      stdio: ["ignore", "pipe", "ignore"],
    });
    const display = await new Promise<string>((resolve) =>
      server.stdout?.once("data", (data) => resolve(String(data).trim())),
    );
    env = { DISPLAY: `:${display}` };
  });
  afterAll(() => server.kill());
  const clipboard = () =>
    spawnSync("xsel", ["-b", "-o"], { env: { ...process.env, ...env }, encoding: "utf8" }).stdout;

  test("every post of the campaign arrives, byte for byte", () => {
    const all = postsOf([]);
    // Of each platform one, of another post each time.
    const byPlatform = groupBy(all, ({ platform }) => platform);
    const sample = Array.from(byPlatform.values()).flatMap((own, at) =>
      own.slice(at % own.length).slice(0, 1),
    );
    const posts = thorough ? all : sample;
    expect(posts.length).toBeGreaterThan(10);
    for (const { id, platform, text, length, limit } of posts) {
      const { out, err, code } = bluehart(["copy", "--platform", platform, "--post", id], { env });
      expect(clipboard()).toBe(text);
      expect(err).toContain(
        `Copied ${id} (${platform} nl, ${length}/${limit}), and read it back to be sure.`,
      );
      expect(out).toBe("");
      expect(code).toBe(0);
    }
  });

  test("so do emoji, accents, line breaks and quotes", () => {
    const text = "💙 één 👩‍👩‍👧 «ça»\n\n  'x' \"y\" `z` $HOME \\n\t🇧🇪";
    const file = write(
      temporaryFolder(),
      "mine.yaml",
      `title: Mine\nposts:\n  - id: a\n    platforms: [facebook]\n    text: ${JSON.stringify(text)}\n`,
    );
    expect(bluehart(["posts", "--campaign", file, "--copy"], { env }).code).toBe(0);
    expect(clipboard()).toBe(text);
  });

  test("several posts are copied one after the other on Enter, in a terminal", async () => {
    const { screen, code } = await inTerminal(["copy", "--platform", "twitter"], env, ["\r", "\r", "\r"]);
    for (const id of ["werelddag", "open-je-ogen", "waar-zijn-ze", "meldpunt"])
      expect(screen).toContain(`Copied ${id} (twitter nl`);
    expect(clipboard()).toBe(postsOf(["-p", "twitter", "--post", "meldpunt"])[0]?.text);
    expect(code).toBe(0);
  });

  test("without a terminal several posts are an error that lists them", () => {
    const { out, err, code } = bluehart(["copy", "--platform", "twitter"], { env });
    expect(err).toContain("4 posts match");
    expect(err).toContain("--platform twitter --lang nl --post open-je-ogen");
    expect(out).toBe("");
    expect(code).toBe(2);
  });

  test("over SSH the terminal is asked, not the other machine's clipboard", async () => {
    const { screen } = await inTerminal(["copy", "-p", "facebook", "--post", "werelddag"], {
      ...env,
      SSH_CONNECTION: "::1 1 ::1 22",
    });
    expect(screen).toContain("\x1b]52;c;");
    const forwarded = await inTerminal(["copy", "-p", "facebook", "--post", "werelddag"], {
      DISPLAY: `127.0.0.1${env.DISPLAY}`,
      SSH_CONNECTION: "::1 1 ::1 22",
      TERM: "dumb",
    });
    expect(forwarded.screen).not.toContain("\x1b]52");
  });
});

describe.runIf(has("script"))("without a display", () => {
  test("a terminal is asked to take the text (OSC 52)", async () => {
    const { screen, code } = await inTerminal(["copy", "-p", "x", "--post", "open-je-ogen"], {});
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the sequence is made of them
    const base64 = /\x1b\]52;c;([A-Za-z0-9+/=]*)\x07/.exec(screen)?.[1] ?? "";
    expect(Buffer.from(base64, "base64").toString()).toBe(
      postsOf(["-p", "x", "--post", "open-je-ogen"])[0]?.text,
    );
    expect(screen).toContain("cannot be read back");
    expect(code).toBe(0);
  });

  test("Ctrl-C between two posts ends with 130", async () => {
    const { screen, code } = await inTerminal(["copy", "-p", "x"], {}, ["\x03"]);
    expect(screen).toContain("Press Enter to copy the next one, open-je-ogen (twitter nl, 173/280)");
    expect(code).toBe(130);
  });
});

describe.skipIf(process.platform === "win32")(
  "a clipboard tool that ends before it has the clipboard",
  () => {
    /** A tool whose first answers are what was on the clipboard before. */
    const copyWith = (stale: number) => {
      const folder = temporaryFolder();
      write(folder, "answers", "before\n".repeat(stale));
      const script = `#!/bin/sh
cd "${folder}"
case "$2" in
--input) cat > text ;;
*) if [ -s answers ]; then printf before; sed -i 1d answers; else cat text; fi ;;
esac
`;
      chmodSync(write(folder, "xsel", script), 0o755);
      const env = { PATH: `${folder}:${process.env.PATH}`, DISPLAY: ":0" };
      return bluehart(["copy", "-p", "x", "--post", "werelddag"], { env });
    };

    test("is asked again", () => {
      expect(copyWith(2)).toMatchObject({ code: 0, err: expect.stringContaining("read it back to be sure") });
    });

    test("is not believed if the text never comes", () => {
      expect(copyWith(100)).toMatchObject({
        code: 3,
        err: expect.stringContaining("cannot reach a clipboard"),
      });
    });
  },
);

test("where nothing can work, the text is printed, the package is named, and the exit code is 3", () => {
  const { out, err, code } = bluehart(["copy", "-p", "x", "--post", "werelddag"]);
  expect(out).toBe(`${postsOf(["-p", "x", "--post", "werelddag"])[0]?.text}\n`);
  expect(err).toMatch(/cannot reach a clipboard: .{3,}/);
  expect(err).toContain("xsel");
  expect(code).toBe(3);
});

test("open says what else a post has", () => {
  const file = write(
    temporaryFolder(),
    "commented.yaml",
    "title: T\nlanguages: [nl]\nposts: [{id: a, platforms: [linkedin], text: {nl: Tekst}, firstComment: {nl: Meer}}]\n",
  );
  const { out, err } = bluehart(["open", "-c", file, "--print"]);
  expect(out).toMatch(/^https:.*text=Tekst\n$/);
  expect(err).toContain("bluehart copy --platform linkedin --lang nl --post a --field firstComment\n");
});

describe("a post with a title", () => {
  const file = write(
    temporaryFolder(),
    "titled.yaml",
    "title: T\nlanguages: [nl]\nposts: [{id: a, platforms: [reddit, x], text: {nl: Tekst}, title: {nl: De kop}}]\n",
  );
  const copy = (...words: string[]) => bluehart(["copy", "-c", file, ...words]);

  test("--field copies the title, where there is one", () => {
    // No clipboard: what would be copied is printed.
    expect(copy("-p", "reddit", "--field", "title").out).toBe("De kop\n");
    expect(copy("--field", "title").out).toBe("De kop\n");
    const { err, code } = copy("-p", "x", "--field", "title");
    expect(err).toContain("there is no title in a (twitter nl, 5/280)");
    expect(code).toBe(2);
    expect(copy("-p", "x", "--field", "titel").err).toContain('unknown field "titel"; did you mean "title"?');
  });

  test.runIf(has("script"))("is copied with a line that says how to copy the title", async () => {
    const { screen } = await inTerminal(["copy", "-c", file, "-p", "reddit"], {});
    expect(screen).toContain("bluehart copy --platform reddit --lang nl --post a --field title");
  });
});

test("under Wayland wl-clipboard is asked for", () => {
  // Only node on the path: no wl-copy, whatever this machine has.
  const path = join(temporaryFolder(), "bin");
  mkdirSync(path);
  symlinkSync(process.execPath, join(path, "node"));
  const { err, code } = bluehart(["copy", "-p", "facebook", "--post", "werelddag"], {
    env: { PATH: path, WAYLAND_DISPLAY: "wayland-none", XDG_SESSION_TYPE: "wayland" },
  });
  expect(err).toContain("wl-clipboard");
  expect(code).toBe(3);
});
