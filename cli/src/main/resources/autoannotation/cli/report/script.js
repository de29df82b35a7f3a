"use strict";
// The page is whole without this: it only hides the cards that weren't asked for.
const cards = [...document.querySelectorAll(".card")];
const state = document.getElementById("state");
const concept = document.getElementById("concept");

const regions = (card) => [...card.querySelectorAll("li")];
const states = (card) => [card.dataset.state, ...regions(card).map((region) => region.dataset.outcome)];

function offer(select, values) {
  for (const value of new Set(values)) select.add(new Option(value));
}

function matches(card) {
  const ofConcept = regions(card).filter((region) => !concept.value || region.dataset.concept === concept.value);
  if (concept.value && !ofConcept.length) return false;
  return !state.value || card.dataset.state === state.value
    || ofConcept.some((region) => region.dataset.outcome === state.value);
}

function show() {
  for (const card of cards) card.hidden = !matches(card);
  document.getElementById("shown").value = `${cards.filter((card) => !card.hidden).length} of ${cards.length}`;
}

const order = ["accepted", "awaiting review", "denied in review", "dropped", "nothing found", "refused", "failed", "unfinished"];
const found = new Set(cards.flatMap(states));
offer(state, order.filter((word) => found.has(word)));
offer(concept, cards.flatMap((card) => regions(card).map((region) => region.dataset.concept)).sort());
document.getElementById("filter").hidden = false;
document.getElementById("filter").addEventListener("change", show);
show(); // a reloaded page keeps its choices
