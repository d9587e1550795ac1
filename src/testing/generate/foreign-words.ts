import type { SourceFile } from '../../core/model/finding/source.ts';

/*
 * A German archive with long ids and one note in another language. Each German text has an ß and each Swedish text an å,
 * and no other text has these letters.
 */

const aim = 'internationalisierung-der-dokumentation';

const files: Readonly<Record<string, string>> = {
  'site.yaml': 'title: Große Notizen\nlanguage: de\nurl: https://notes.example\n',
  'people.yaml': '- { id: ann, name: Ann, teams: [ops] }\n- { id: bo, name: Bo }\n',
  'teams.yaml': '- { id: ops, name: Ops }\n',
  'series/betriebsrunde.md': '---\ntitle: Straßenrunde\nteams: [ops]\n---\n\nDie große Runde.\n',
  'programs/plattform.md': `---
title: Plattform für große Dokumente
outcomes:
  - id: ${aim}
    text: Alle Leute heißen Nachschlagewerke willkommen
    objectives:
      - { id: ${aim}.erste, text: Die Donaudampfschifffahrt fließt, owner: ops }
      - { id: org.example.veroeffentlichungspipeline, text: Die Straße zur Veröffentlichung, owner: ann }
---

Das große Programm.
`,
  'quarters/2026-q1.md': `---
goals:
  - id: benutzerfreundlichkeit-des-portals
    text: Spaßige Benutzerfreundlichkeit
    team: ops
    for: plattform/${aim}.erste
    milestones: [{ id: anfang, text: Der große Anfang }]
---

Das große Quartal.
`,
  'notes/betriebsrunde/2026-01-07.md': `---
title: Außerordentliche Runde
date: 2026-01-07
attendees: [ann, bo]
for: plattform/${aim}.erste
actions:
  - { id: veroeffentlichungspipeline-fuer-grosse-dokumente, text: Die große Pipeline bauen, owner: ann, due: 2026-01-20 }
  - { id: fleiss, text: Mit Fleiß prüfen, owner: bo, for: plattform/org.example.veroeffentlichungspipeline }
decisions: [{ id: mass, text: Das Maß ist voll, scope: { includes: [Große Fälle] } }]
questions: [{ id: strasse, text: Welche Straße, owner: bo }]
debt: [{ id: rost, text: Der große Rost }]
proposals: [{ id: idee, text: Eine große Idee, note: Bloß so }]
objectives: [{ ref: plattform/${aim}.erste, status: in-progress, note: Läuft fließend }]
teamUpdates: [{ team: ops, done: [Großes getan] }]
forNextTime: [Große Themen]
retro: { format: free, keep: [{ text: Großer Spaß }] }
---

Wir schließen den ersten Satz.

## Großes Thema

Mehr Spaß als sonst.
`,
  'notes/betriebsrunde/2026-01-14.md': `---
title: På svenska
date: 2026-01-14
language: sv
attendees: [ann]
followUps:
  - { action: fleiss, status: in-progress, note: Går bra så }
  - { question: strasse, status: answered, note: Gågatan får svaret }
objectives: [{ ref: plattform/${aim}.erste, health: at-risk, note: Måste gå }]
actions: [{ id: ga, text: Gå på promenad, owner: ann, for: none }]
---

Vi började så här.

## Två frågor

Så går det.
`,
};

/** The files of the archive. */
export const foreignFiles: readonly SourceFile[] = Object.entries(files).map(([path, text]) => ({
  path,
  text,
}));
