const listOf = (words: string) => words.trim().split(/\s+/);

/** Nouns for what teams work on. They are slugs, since ids are made from them. */
export const things = listOf(`
  access alarm archive backup balancer bastion branch bucket budget build cache canary catalogue certificate channel
  cluster codec contract counter dashboard database deployment digest disk draft endpoint estimate event export feed
  filter firewall fixture form gateway graph handbook host image import incident index ingest inventory journal key
  lease ledger library limit listener loader locale lock log mailbox manifest matrix metric migration mirror monitor
  namespace network notice outage package page parser partition patch payload permit pipeline policy pool portal probe
  profile proxy queue quota registry relay release replica report repository request review role rollback router
  runbook sandbox scheduler schema script search secret server session shard signal snapshot socket spool staging
  storage stream survey switch tenant terminal test ticket timeout token topic tracker trial tunnel upgrade vault
  version volume watcher webhook window worker workflow`);

/** Verbs. */
export const deeds = listOf(`
  adapt add agree align announce archive assign automate balance benchmark build check clarify collect compare confirm
  copy count cover define deploy describe design document draft enable estimate extend finish harden inspect install
  introduce isolate limit list map measure merge migrate monitor move name order patch plan prepare prototype publish
  reduce refactor remove rename repair replace restore review rotate schedule separate share simplify split store
  sync test trace train trim tune update upgrade validate verify write`);

/** Adjectives. */
export const qualities = listOf(`
  annual automatic broken central clean common cold complete current daily distant double early empty external fast
  first flat foreign former frequent frozen full general green hidden hourly internal large late light live local long
  lost main manual missing mobile monthly narrow new nightly old open partial plain primary private public quiet rare
  recent regional remote second secure separate shared short silent simple single slow small spare stable stale
  static strict temporary thin third tidy unused urgent weekly wide`);

export const firstNames = listOf(`
  Ada Aino Amir Ana Anouk Arne Asha Bao Bea Boris Carla Chidi Clara Dag Dalia Dario Edda Elif Emil Esra Fatou Femi
  Finn Gaia Goran Greta Hana Hugo Ida Ines Ivo Jana Jonas Kaito Karin Kofi Lars Leila Lev Lina Luca Mai Mateo Mina
  Nadia Nils Noor Olga Omar Pia Priya Quinn Rafa Ravi Rosa Said Sana Selma Sven Tara Theo Tuva Uma Viggo Wanda Yara
  Yuki Zoe`);

export const lastNames = listOf(`
  Abara Adler Aoki Bakker Berg Bianchi Blum Bose Brandt Campos Castro Chen Costa Dahl Demir Diaz Duarte Eklund Engel
  Farah Ferro Fischer Fuchs Garcia Gupta Haas Hakim Hansen Haddad Ito Ivanov Jansen Kaya Keller Khan Klein Kovacs
  Kumar Lange Lehto Lima Lund Maier Mbeki Meyer Mori Nakai Nasser Novak Okoye Olsen Ortiz Park Patel Peters Petrov
  Quist Rahman Reyes Rossi Sato Schmid Silva Singh Strand Tanaka Toth Vargas Virtanen Vogel Weber Wirth Yilmaz Zhou`);
