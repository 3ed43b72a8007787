import type { Silence } from "./Silence.ts";

export const malformed: Silence = {
  rule: "link-malformed",
  hasNoFigures: true,
  correct: {
    nl: [
      "Mail naar info@payoke.be... of info@pag-asa.be.. en wacht",
      "Zie www.payoke.be, www.pag-asa.be, www.asblsurya.org; of (https://www.payoke.be).",
      "Surf op het www, payoke.be weet er alles van. De WW, onva.be en de VDAB helpen ook.",
      "PS: payoke.be is nieuw. P.S. / Zie pag-asa.be. PS / payoke.be heeft een blog.",
      "Tijdens WO I en WW II. Belgische vluchtelingen kwamen terug, zie www.belgianrefugees.be.",
      "Gebruik https, nooit http: dat is veiliger. De https-pagina van payoke.be. En http/2.0.",
      "Doe mee met Science@UGent en Kids@Work, en volg @payoke.",
      "Mail naar info@payoke.be, contact@pag-asa.be of jan.peeters@stad.gent.",
    ],
    fr: [
      "Voir www.payoke.be… ; www.pag-asa.be : tout y est !",
      "Le www, c’est le Web. Be careful, dit-on à Bruxelles.",
      "Tps / payoke.be : 3 minutes. Pts / stoptraite.be.",
      "Le protocole https, puis deux points : c’est tout. Passez de http à https.",
      "« https://www.stoptraite.be/ » et ‹ https://stoptraite.be ›, d’accord.",
      "Le 5@7 de Verviers et Musique@Home. Écrivez à communication@verviers.be.",
    ],
    de: [
      "Siehe www.payoke.be. Dann www.pag-asa.be, dann Schluss. Mehr unter: www.asblsurya.org/de/.",
      "Im www. Da steht alles. Pst: payoke.be weiß mehr.",
      "St. / payoke.be. Das S-Bahn-Heft und http:-Adressen.",
      "Kein http ohne s: https ist Pflicht. Per HTTPS/TLS.",
      "www.rat-und-hilfe.de, www.hilfe-info.de und ‚www.bmfsfj.de‘, bitte.",
      "Kunst@Work in Eupen: info@eupen.be. Folgen Sie @info.",
    ],
    en: [
      "See www.payoke.be, www.unodc.org/blueheart. Www is short for the World Wide Web. Be kind.",
      "Use the www, be careful. HTTP, like https: a protocol.",
      "Visit https://payoke.be/a,b;c or https://www.gov.uk/modern-slavery.",
      "Psst / payoke.be has news. Ships: the SS Payoke.",
      "Ww1, ww2 and www.iwm.org.uk, www.cwgc.org... see them all.",
      "See www.a.b.c.d.e.stad.gent, www.stad.gent, www.payoke.be. En nu, www.payoke.BE/b.c and www.payoke.be.",
      "Meet@Home, music@work and info@payoke.be: write to us @ Payoke.",
    ],
  },
  faulty: {
    nl: [
      "Mail naar info@payoke..be",

      "Zie www.payoke.bee",
      "Zie www.pagasa.b",
      "Zie www.payoke.eb voor meer",
      "Zie www. payoke.be",
      "Zie www.payoke,be",
      "Mail naar communicatie@verviers en kom",
    ],
    fr: [
      "Voir http//payoke.be",
      "Voir www,stoptraite.be",
      "Écrivez à communication@verviers.",
      "Écrivez à amelie.dumont@verviers pour participer",
    ],
    de: ["Siehe htps://payoke.be", "Siehe hptts://payoke.be", "Schreiben Sie an info@eupen, danke"],
    en: ["See https:/payoke.be", "See ww.payoke.be", "Write to contact@payoke!"],
  },
};
