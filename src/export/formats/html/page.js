// What the page does: it speaks the reader's language, shows the posts that are chosen, and copies them.
const data = JSON.parse(document.getElementById("data").textContent);
const said = document.getElementById("said");
const form = document.querySelector(".filters");
const cards = [...document.querySelectorAll(".card")];
let language = data.first;

const text = (row) => data.texts[row]?.[language] ?? "";

/** Puts all texts of the page into a language. */
function speak(index) {
  language = index;
  document.documentElement.lang = data.languages[index];
  for (const element of document.querySelectorAll("[data-t]")) element.textContent = text(element.dataset.t);
  for (const name of ["aria-label", "data-more"]) {
    for (const element of document.querySelectorAll(`[data-t-${name}]`)) {
      element.setAttribute(name, text(element.getAttribute(`data-t-${name}`)));
    }
  }
  for (const element of document.querySelectorAll("[data-languages]")) {
    element.hidden = !element.dataset.languages.split(" ").includes(String(index));
  }
  for (const button of document.querySelectorAll("[data-page-language]")) {
    button.setAttribute("aria-pressed", String(Number(button.dataset.pageLanguage) === index));
  }
}

/** Shows the cards of the platform and the language that are chosen. */
function show() {
  const chosen = new FormData(form);
  const platform = chosen.get("platform") ?? "";
  const wanted = chosen.get("language") ?? "";
  for (const card of cards) {
    card.hidden =
      (platform !== "" && card.dataset.platform !== platform) ||
      (wanted !== "" && card.dataset.language !== wanted);
  }
  document.getElementById("found").textContent =
    `${cards.filter((card) => !card.hidden).length} / ${cards.length}`;
}

/** Chooses the posts in a language, where there are any. */
function choose(name) {
  for (const input of form.querySelectorAll("input[name=language]")) {
    if (input.value.split("-")[0] === name) input.checked = true;
  }
  show();
}

/** By the clipboard, else by the way of before there was one; false where neither is allowed. */
async function copy(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const area = document.createElement("textarea");
    area.value = text;
    area.className = "hidden";
    document.body.append(area);
    area.select();
    let done = false;
    try {
      done = document.execCommand("copy");
    } catch {
      done = false;
    }
    area.remove();
    return done;
  }
}

/** Shows the text selected, to be copied by hand. */
function offer(card, text) {
  let area = card.querySelector("textarea");
  if (area === null) {
    area = document.createElement("textarea");
    area.readOnly = true;
    area.rows = 6;
    area.setAttribute("aria-label", card.querySelector("h3").textContent);
    card.append(area);
  }
  area.value = text;
  area.focus();
  area.select();
}

for (const [number, card] of cards.entries()) {
  const button = card.querySelector(".copy");
  const label = button.querySelector("span");
  button.addEventListener("click", async () => {
    const post = data.posts[number];
    const done = await copy(post);
    if (done) button.focus();
    else offer(card, post);
    const { copied, colon, failed } = document.querySelector("main").dataset;
    said.textContent = "";
    // A screen reader stays silent if the same text is set twice.
    setTimeout(() => {
      said.textContent = done
        ? `${text(copied)}${text(colon)}${card.querySelector("h3").textContent}`
        : text(failed);
    }, 50);
    said.classList.toggle("hidden", done);
    if (!done) return;
    button.classList.add("done");
    label.textContent = text(copied);
    setTimeout(() => {
      button.classList.remove("done");
      label.textContent = text(label.dataset.t);
    }, 2500);
  });
}

for (const button of document.querySelectorAll("[data-page-language]")) {
  button.addEventListener("click", () => {
    const index = Number(button.dataset.pageLanguage);
    speak(index);
    choose(data.languages[index]);
  });
}
form.addEventListener("change", show);
form.addEventListener("submit", (event) => event.preventDefault());

for (const field of document.querySelectorAll(".server")) {
  field.addEventListener("input", () => {
    const server = field.value.trim();
    for (const other of document.querySelectorAll(".server")) if (other !== field) other.value = field.value;
    if (!/^[a-z0-9.-]+(:\d+)?$/i.test(server)) return;
    for (const link of document.querySelectorAll(".card:has(.server) a.button")) {
      const address = new URL(link.href);
      address.host = server;
      link.href = address.href;
    }
  });
}

const preferred = navigator.languages
  .map((name) => data.languages.indexOf(name.toLowerCase().split("-")[0]))
  .find((index) => index >= 0);
speak(preferred ?? data.first);
document.documentElement.classList.add("live");
choose(data.languages[language]);
