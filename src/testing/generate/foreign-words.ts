import type { SourceFile } from '../../core/model/finding/source.ts';

/*
 * A German archive with long ids, one note in Swedish and one in English, with every key that takes words. Each word of
 * a German text has an ß, each of a Swedish one an å and each of an English one an œ, and no other text has these
 * letters. So each word of a page says in which language it must be.
 */

const aim = 'internationalisierung-der-dokumentation';
const pipeline = 'veroeffentlichungspipeline-fuer-grosse-dokumente';

const files: Readonly<Record<string, string>> = {
  'site.yaml': `title: Große Straße
description: Großes Maß.
language: de
url: https://notes.example
trackers: [{ name: Tracker, pattern: 'T\\d+', url: 'https://t.example/{id}' }]
`,
  'people.yaml': '- { id: ann, name: Ann, teams: [ops] }\n- { id: bo, name: Bo }\n- { id: cy, name: Cy }\n',
  'teams.yaml': '- { id: ops, name: Ops }\n',
  'series/betriebsrunde.md': `---
title: Straßenrunde
formerly: [altrunde]
teams: [ops]
cadence: weekly
standing: [Bloß außen]
links: [{ text: Großer Gruß, url: 'https://gruss.example/' }]
---

Große Grüße.

## Bloß Spaß

Süße Klöße.
`,
  'programs/plattform.md': `---
title: Große Straßenplattform
owner: ops
outcomes:
  - id: ${aim}
    text: Heißes Nachschlagewerkmaß
    objectives:
      - { id: ${aim}.erste, text: Dampfschifffahrtsstraße, owner: ops, measure: { unit: meßstellen, from: 9, to: 2 } }
      - { id: org.example.veroeffentlichungspipeline, text: Außenveröffentlichung, owner: ann }
      - { id: ${aim}.leer, text: Bloßmaß, owner: bo }
---

Großes Maß.
`,
  'pages/wand.mdx': `---
title: Bloß Wandgröße
description: Große Maßwand.
---

## Fußmaß

Gruß [[betriebsrunde/fleiss|außen]], [Maß](../notes/betriebsrunde/2026-01-07.md).

<Actions status="open" />
`,
  'quarters/2025-q4.md': `---
title: Bloßes Schließen
goals:
  - { id: alt, text: Saß außerhalb, team: ops, for: plattform/${aim}.erste }
---
`,
  'quarters/2026-q1.md': `---
title: Großes Außenmaß
goals:
  - id: benutzerfreundlichkeit-des-portals
    text: Spaßige Benutzerfüße
    team: ops
    for: plattform/${aim}.erste
    continues: 2025-q4/alt
    measure: { unit: fußnoten, to: 12 }
    milestones:
      - { id: anfang, text: Großanfang, owner: ann, tracker: T11 }
      - { id: ende, text: Großschluß, blockedBy: anfang }
  - { id: zweites, text: Weißes Füßchen, owner: bo, for: none }
---

Großes Quartalsmaß.

## Großteil

Quartalsspaß.
`,
  'notes/betriebsrunde/2025-12-03.md': `---
title: Großanlaß
date: 2025-12-03
assumed: true
attendees: [ann]
objectives:
  - { ref: 2025-q4/alt, status: not-started, health: off-track, note: Größter Verdruß }
  - { ref: plattform/${aim}.erste, status: not-started, health: on-track, note: Anlaß weiß, value: 7 }
actions:
  - { id: uralt, text: Uraltmaß schließen, owner: ann, due: 2025-12-30, assumed: true, for: none }
  - { id: kreis, text: Kreißsaal heißt Straße, owner: bo, every: meeting, due: next-meeting, for: none }
  - { id: alle, text: Große Füße größer, owner: everyone, for: none }
decisions:
  - { id: altes, text: Einfluß größer, reviewBy: 2026-01-16, assumed: true }
---

Großanlaß Fluß.
`,
  'notes/betriebsrunde/2026-01-07.md': `---
title: Außerordentliches Straßenmaß
date: 2026-01-07
session: Großwoche
chair: [ann, bo]
attendees: [ann, { person: bo, as: Gaßtredner, of: Straßenamt }]
guests: [Großgast]
for: plattform/${aim}.erste
actions:
  - { id: ${pipeline}, text: Große Pipelinestraße schließen, owner: ann, due: 2026-01-20 }
  - { id: fleiss, text: Fleiß heißt, owner: bo, for: plattform/org.example.veroeffentlichungspipeline, tracker: T12 }
  - { id: fluss, text: Flußmaß, for: none, status: dropped, reason: Bloß überflüssigmaß }
  - { id: guss, text: Gußmaß, owner: ann, for: 2026-q1/zweites, blockedBy: fleiss }
  - { id: spaeter, text: Großspäter, owner: ann, start: 2026-03-01, supersedes: uralt }
  - { id: neu, text: Reißfest, owner: bo, implements: mass, formerly: [betriebsrunde/vorneu] }
followUps:
  - { action: alle, team: ops, status: done, note: Opsmaß größer }
  - { action: vorher, status: in-progress, text: Vorgroß, owner: bo, note: Großvorher, for: none }
  - { decision: altes, note: Bloß Mißmut }
decisions:
  - id: mass
    text: Maß heißt
    owner: ann
    votes: { for: 2, against: 1 }
    supersedes: altes
    scope:
      includes: [Große Fußfälle, { when: Wißbegierige Größen, names: [Roß, Weiß] }]
      exempt: [Außenfüße]
      borderline: [Reißzweck]
      fallback: Faßweise
questions:
  - { id: strasse, text: Straßenmaß, owner: bo }
  - { id: schloss, text: Schloßmaß, owner: bo, status: answered, answer: Schluß }
debt: [{ id: rost, text: Großrost heiß, remedy: Großputz schweiß, owner: ann }]
proposals:
  - id: idee
    text: Große Ideenstöße
    note: Bloß süß
    positions: [{ person: ann, position: agree-if, note: Weißgrün }, { person: cy, position: object, note: Blaßgrün }]
    parts: [{ text: Großstück, note: Teilmaß, positions: [{ person: bo, position: agree, note: Großgelb }] }]
objectives:
  - { ref: plattform/${aim}.erste, status: in-progress, goal: 2026-q1/benutzerfreundlichkeit-des-portals, note: Heiß fließend }
  - { ref: 2026-q1/benutzerfreundlichkeit-des-portals, status: in-progress, health: at-risk, note: Zielmaß süß, value: 3, of: 12 }
  - { ref: 2026-q1/benutzerfreundlichkeit-des-portals/anfang, status: done, note: Schrittmaß }
  - { ref: plattform/${aim}.erste, value: 4, confidence: 0.5 }
teamUpdates:
  - team: ops
    done: [Großes vergroßt]
    doing: [{ text: Fußweg, person: bo }]
    next: [Nächstgroß]
    blockedBy: [{ text: Bloßgestellt, team: ops, tracker: T13 }]
    needs: [Süßes]
  - { person: bo, done: [Personenmaß] }
  - { team: ops, person: ann, doing: [Beidmaß] }
forNextTime: [Großthemen, { id: thema, text: Großthema }]
links: [{ text: Außenlinkmaß, url: 'https://aussen.example/' }]
amendments: [{ date: 2026-01-08, by: bo, text: Verbeßert }]
ignore: [{ rule: action-without-link, reason: Gewiß }]
x-eigen: Eigenmaß
retro:
  format: free
  keep: [{ id: spass, text: Großspaß, note: Beiläufigmaß, experiment: true }]
  extra: [Großgefließe]
sprint:
  number: 7
  start: 2026-01-01
  end: 2026-01-07
  goal: Sprintmaß
  achieved: partly
  effort: { unit: Fußtage, capacity: 9, planned: 8, actual: 7, caveat: Grobmaß }
  goals:
    - { text: Zielstraße, startedAs: größtenteils, result: dropped, reason: Preßgrund, note: Ergebnismaß, for: plattform/${aim}.erste }
  unplanned: [{ text: Außerplanmäßig, effort: 1, serves: 1, note: Zusatzmaß }]
  leftOver: [Restmaß]
  invalidated: [Ungültigmaß]
---

Wirß schließen Straßensatz [[fleiss]].

## Großes Straßenthema

Mehrspaß größer, [[strasse]], [[plattform/${aim}.erste]].

> [!WARNING]
> Großwarnung.

> [!NOTE] Titelgroß
> Hinweisgroß.

### Kleinmaß

- [ ] Offengroß
- [x] Getangroß

| Spaltemaß | Zweitmaß |
|---|---|
| Zellmaß | Feldmaß |

Großnote[^1] weiß.

[^1]: Fußnote.
`,
  'notes/betriebsrunde/2026-01-10-vorfall.md': `---
title: Vorfallmaß
date: 2026-01-10
kind: post-mortem
attendees: [ann]
incident:
  service: Dienstmaß
  start: 2026-01-09T10:00Z
  severity: Schweremaß
  impact: Wirkungsmaß
  detection: Entdeckungsmaß
  cause: Ursachenmaß
timeline: [{ at: Frühmaß, text: Knallmaß }]
---

# Andersgroß

Vorfallsatzmaß größer [[fleiss]].
`,
  'notes/betriebsrunde/2026-01-14.md': `---
title: På långdistans
date: 2026-01-14
language: sv
formerly: [betriebsrunde/2026-01-13]
attendees: [ann]
followUps:
  - { action: fleiss, status: in-progress, note: Gå på, due: 2026-01-25 }
  - { action: ${pipeline}, status: done, note: Gått åt }
  - { action: vorher, status: dropped, reason: Såldå }
  - { action: alle, team: ops, status: in-progress, note: Återgång }
  - { action: kreis, status: done, note: Kålrot }
  - { question: strasse, status: answered, note: Gågatasvår }
  - { debt: rost, status: done, note: Rostgrå }
objectives:
  - { ref: plattform/${aim}.erste, health: at-risk, note: Måstegå }
  - { ref: 2026-q1/zweites, status: done, note: Målgång }
actions: [{ id: ga, text: Gå åtta, owner: ann, for: none }]
decisions: [{ id: ra, text: Rårda, supersedes: mass }]
---

Vårt åkte [[${pipeline}]].

## Last time

Vårförr.

## Två frågår

Så gåså.

Gåvå @bo åker, T12 också.

Ålåda [[rost]], [[idee]], [[thema]], [[plattform]].

> [!TIP]
> Gåråd.
`,
  'notes/betriebsrunde/2026-01-21.md': `---
title: Œuvre œconomy
date: 2026-01-21
language: en
attendees: [bo]
followUps:
  - { action: guss, status: blocked, note: Fœtal œdema, blockedBy: T14 }
  - { action: neu, status: in-progress, note: Mœlder }
  - { action: ga, status: in-progress, note: Cœur }
objectives: [{ ref: plattform/${aim}.erste, status: in-progress, note: Amœba }]
actions: [{ id: oe, text: Subpœna œstrus, owner: bo, due: next-meeting, for: plattform/${aim}.erste }]
questions: [{ id: pho, text: Phœnix, owner: ann }]
debt: [{ id: foe, text: Fœtid, remedy: Diarrhœa, owner: ann }]
teamUpdates: [{ team: ops, done: [Manœuvre] }]
forNextTime: [Homœopathy]
---

Onomatopœia [[fleiss]].

## Cœlom

Œnology [[ga]].

Onomatopœia @ann T12 [[rost]].

> [!CAUTION]
> Œdipus.
`,
};

/** The files of the archive. */
export const foreignFiles: readonly SourceFile[] = Object.entries(files).map(([path, text]) => ({
  path,
  text,
}));
