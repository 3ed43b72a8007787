import { describe, expect, test } from "vitest";
import { dialled, findPhoneNumbers } from "../../../../src/core/text/entities/phoneNumbers.ts";

const shown = (text: string) =>
  findPhoneNumbers(text).map(({ start, end, digits }) => [text.slice(start, end), digits]);

describe("telephone numbers", () => {
  // The Belgian helpline's number, as people write it: +32 and 0032 stand for the leading 0.
  test.each([
    "078 055 800",
    "078055800",
    "078/05.58.00",
    "078-055-800",
    "+32 78 05 58 00",
    "+32(0)78 055 800",
    "0032 78 055 800",
    "(078) 055 800",
    "078\u00a0055\u00a0800",
  ])("%s is 078055800", (written) => {
    expect(findPhoneNumbers(`Bel ${written}.`).map(({ digits }) => digits)).toEqual(["078055800"]);
    expect(dialled(written)).toBe("078055800");
  });

  test("keeps another country's code", () => {
    expect(shown("Call +31 20 123 45 67")).toEqual([["+31 20 123 45 67", "0031201234567"]]);
  });

  test.each([
    "Bel 1712",
    "Bel naar 1712",
    "Bel gratis naar het nummer 1712",
    "Appelez le 1712",
    "Tél. : 1712",
    "☎ 1712",
    "📞1712",
    "Rufen Sie die 1712",
    "Call us on 1712",
    "tel 1712",
  ])("a short number is one after a word for calling: %s", (text) => {
    expect(shown(text)).toEqual([["1712", "1712"]]);
  });

  test.each([
    ["Appelez le 106. 3.000 personnes sont venues.", "106"],
    ["Bel 106 (24/7).", "106"],
    ["Appelez le 107 (24/24)", "107"],
    ["Rufen Sie 108 (9-17 Uhr)", "108"],
    ["Call 116 123 24/7", "116 123"],
    ["Bel 1712 - 5 dagen per week", "1712"],
    ["Bel 0800 12 345. 300 mensen kwamen", "0800 12 345"],
    ["Bel 078/055.800. 11.000 slachtoffers", "078/055.800"],
    ["Appelez le 0800 30 030 24/24", "0800 30 030"],
    ["Tel.: 03-201.16.90 24/7", "03-201.16.90"],
    ["Tel. 02/511.24.24", "02/511.24.24"],
    ["Bel 02 511 64 64 (9-17 u)", "02 511 64 64"],
    ["Bel 078 055 800 2 x per dag", "078 055 800"],
  ])("what follows a number is not a part of it: %s", (text, number) => {
    expect(shown(text).map(([written]) => written)).toEqual([number]);
  });

  test.each([
    "Bel 1713 gratis, of sms 5678",
    "Bel 1713 nu, of kijk op de site. Sms 5678",
    "Appelez le 1713 gratuitement ou composez le 5678",
    "Rufen Sie 1713 nur im Notfall, oder wählen Sie 5678",
    "Call 1713 only if you need to, text 5678 or call",
    "Call 1713 or 5678",
    "Bel 1713 Tele-Onthaal, sms 5678 Awel",
  ])("what is called, whatever follows: %s", (text) => {
    expect(shown(text).map(([, digits]) => digits)).toEqual(["1713", "5678"]);
  });

  test.each([
    "Bel 500 mensen op, bel 112 vrienden op en bel 1300 jonge slachtoffers.",
    "We bellen 5000 leden. Wij sms’en: sms 4000 vrijwilligers",
    "Appelez 112 personnes, appelez 300 jeunes victimes, appelez 2500 membres",
    "Wir rufen 112 Freunde an, rufen 500 Menschen an und wählen 300 Mitglieder aus",
    "Call 999 victims, ring 112 people, text 5000 members, dial 300 brave women",
  ])("who is called is no number: %s", (text) => {
    expect(shown(text)).toEqual([]);
  });

  test.each([
    "in 1912, in 2027",
    "Bel in 2027 mee",
    "11.000 slachtoffers",
    "15 000 victimes en 2018",
    "op 01/07/2027 of 01.07.2027",
    "van 5000 tot 15.000",
    "Wetstraat 155, 1040 Brussel",
    "BE68 5390 0754 7034",
    "1,234,567 people",
  ])("none in: %s", (text) => expect(shown(text)).toEqual([]));
});
