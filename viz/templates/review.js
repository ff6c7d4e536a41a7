"use strict";
// Each answer is a file of its own, saved by the browser; it belongs into the project's folder "decisions".
const data = JSON.parse(document.getElementById("data").textContent);
const answers = new Map();
let language = data.language;

const say = (key, blanks = {}) =>
  data.texts[language][key].replace(/\{([a-z]+)\}/g, (_, name) => String(blanks[name]));

function make(tag, className, text) {
  const element = document.createElement(tag);
  if (className) element.className = className;
  if (text !== undefined) element.textContent = text;
  return element;
}

function save(question, verdict, why) {
  const file = question.files[verdict];
  const content = { ...file.content, by: document.getElementById("by").value.trim(), why };
  content.on = new Date().toISOString().slice(0, 10);
  const link = make("a");
  link.href = URL.createObjectURL(new Blob([JSON.stringify(content, null, 2) + "\n"], { type: "application/json" }));
  // Two people's answers to one question are two files: the name tells who and when.
  const named = [file.name.replace(/\.json$/, ""), content.on, ...content.by.match(/[\p{L}\p{N}]+/gu) ?? []];
  link.download = `${named.join("-")}.json`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}

function side(told) {
  const box = make("div", "side");
  box.append(make("h3", "", told.name));
  if (told.post) box.append(make("p", "", told.post));
  box.append(make("p", "words", told.words), make("p", "", told.where));
  return box;
}

function card(question, number) {
  const box = make("article");
  box.setAttribute("aria-labelledby", `question-${number}`);
  const heading = make("h2", "", say("review.question", { number: number + 1, value: question.value }));
  heading.id = `question-${number}`;
  const sides = make("div", "sides");
  sides.append(side(question.one), side(question.other));
  const row = make("div", "answers");
  const why = make("input");
  why.setAttribute("aria-label", say("review.why"));
  why.placeholder = say("review.why");
  for (const verdict of ["same", "not-same"]) {
    const button = make("button", "", say(`review.${verdict}`));
    button.type = "button";
    button.setAttribute("aria-pressed", String(answers.get(number) === verdict));
    button.addEventListener("click", () => {
      answers.set(number, verdict);
      save(question, verdict, why.value.trim());
      box.classList.add("answered");
      for (const other of row.querySelectorAll("button")) other.setAttribute("aria-pressed", String(other === button));
      tell();
    });
    row.append(button);
  }
  row.append(why);
  box.classList.toggle("answered", answers.has(number));
  box.append(heading, make("p", "", say(`review.ask.${question.what}`)), sides, row);
  return box;
}

function tell() {
  const key = data.questions.length ? "review.progress" : "review.nothing";
  document.getElementById("progress").textContent = say(key, { done: answers.size, all: data.questions.length });
}

function show() {
  document.documentElement.lang = language;
  document.title = say("review.title");
  for (const element of document.querySelectorAll("[data-say]")) element.textContent = say(element.dataset.say);
  document.getElementById("questions").replaceChildren(...data.questions.map(card));
  for (const button of document.querySelectorAll(".languages button"))
    button.setAttribute("aria-pressed", String(button.lang === language));
  tell();
}

for (const [code, name] of [["kk", "Қазақша"], ["ru", "Русский"], ["en", "English"]]) {
  const button = make("button", "", name);
  button.type = "button";
  button.lang = code;
  button.addEventListener("click", () => { language = code; show(); });
  document.querySelector(".languages").append(button);
}
show();
