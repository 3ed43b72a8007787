import { expect, test } from "vitest";
import { findLetteredNumbers } from "../../../../src/core/text/entities/letteredNumbers.ts";

const found = (text: string) =>
  findLetteredNumbers(text).map(({ start, end, meant }) => [text.slice(start, end), meant]);

test.each([
  ["Op 30 juli 2O26", "2O26", "2026"],
  ["Sinds 2o19.", "2o19", "2019"],
  ["In 20l9 en later", "20l9", "2019"],
  ["Sinds l998", "l998", "1998"],
  ["Bel 0800 1O0", "1O0", "100"],
  ["Bel 0800 l00", "l00", "100"],
  ["Bel O78 055 800", "O78", "078"],
  ["Bel O2 511 64 64", "O2", "02"],
  ["Bel 078 O55 800", "O55", "055"],
  ["Kom op l2 juli", "l2", "12"],
  ["Deuren om l9 uur", "l9", "19"],
  ["Départ à 1O heures", "1O", "10"],
  ["Kom op 2l juli", "2l", "21"],
  ["Le 3O juillet", "3O", "30"],
  ["Am I5. Juli", "I5", "15"],
  ["1OO mensen", "1OO", "100"],
  ["11.OOO mensen is iets anders dan 5OO", "5OO", "500"],
  ["3O0 vrijwilligers", "3O0", "300"],
])("in %s, %s is %s", (text, written, meant) => expect(found(text)).toEqual([[written, meant]]));

test.each([
  "H2O, CO2, O2, 3O en een A10l",
  "Melk: 2l, 10l en 1,5l; 2l melk, 1l50 en 33cl. Mix 2l mei-limonade",
  "Het is 20o warm, of 20 °C; de 1o plaats",
  "Office O365, de O2 Arena, Bar O800, iO 16 en iO2",
  "https://youtu.be/watch?v=1O0 en www.a.be/2O26, #2O26, @l2O, info@2o26.be",
  "Type 3O2b, code 7Z1O0-X, X1O0",
  "Koning Filip I, Elisabeth II en hoofdstuk II. Jan I 5 juli",
  "I 3 juli. Ik ben 12 jaar. Oké: 0800 100",
  "Won by 1o votes; 10ml, 5 l of water, 12 July",
  "Il y a 12 ans, l’2 et l’12 juillet",
  "BE0417 123 456, lot 12 juillet",
])("nothing in %s", (text) => expect(found(text)).toEqual([]));
