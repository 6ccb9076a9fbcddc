import { expect } from "chai";
import { type Conversation, openConversation } from "../../src/app.js";
import { localMoment } from "../../src/clock.js";
import { readConfig } from "../../src/ops/config.js";
import { createLog } from "../../src/ops/log.js";

/** Messages of other domains, one a line. */
const FRENCH = `
quel temps fera-t-il demain
quelle température fait-il dehors
il va pleuvoir ce week-end ?
qui a gagné le match hier soir
le score du PSG
qui est le meilleur joueur de foot du monde
recette de la tarte aux pommes
comment faire des crêpes
combien de temps cuire un œuf dur
j'aime les frites
une bonne marque de bière
combien font 12 fois 7
quelle est la racine carrée de 144
résous cette équation : 2x + 3 = 7
qui est le président de la République
pour qui voter aux prochaines élections
que penses-tu de Macron
écris une fonction python qui trie une liste
c'est quoi une boucle for en javascript
corrige mon code
raconte-moi une blague
une devinette s'il te plaît
chante-moi une chanson
j'ai mal à la tête
quel médicament contre la toux
je tousse depuis trois jours
acheter un iphone pas cher
le prix du bitcoin
où trouver des baskets en solde
je t'aime
veux-tu m'épouser
ma copine m'a quitté
comment séduire une fille
un vol pour Barcelone
réserve-moi un hôtel à Rome
quel train pour Marseille
horaires du métro
traduis « bonjour » en espagnol
quelle est la capitale du Pérou
qui a écrit Les Misérables
quand est mort Napoléon
combien de planètes dans le système solaire
pourquoi le ciel est bleu
quelle heure est-il à Tokyo
appelle ma mère
mets une alarme à 7 h
allume la lumière
envoie un SMS à Paul
quel film regarder sur Netflix
résume-moi Harry Potter
la météo à Nice
comment perdre du poids
mon ordinateur ne démarre plus
réinitialiser mon mot de passe Facebook
comment changer une roue
quel est le sens de la vie
Dieu existe-t-il
donne-moi les numéros du loto
mon horoscope du jour
je suis né en 1985
mon chat est malade
quelle race de chien choisir
déclarer mes impôts
comment faire un CV de plombier
écris-moi un poème sur la mer
`;
const ENGLISH = `
what will the weather be like tomorrow
is it going to rain
who won the football match last night
what's the score of Manchester United
best striker in the world
recipe for apple pie
how do I make pancakes
how long should I boil an egg
what is 12 times 7
square root of 144
solve 2x + 3 = 7
who is the president of the United States
who should I vote for
what do you think about Brexit
write a python function that sorts a list
what is a for loop
fix my code please
tell me a joke
sing me a song
I have a headache
what medicine should I take for a cough
buy a cheap iphone
bitcoin price
where can I get trainers on sale
I love you
will you marry me
my girlfriend left me
flights to Barcelona
book me a hotel in Rome
translate hello into Spanish
what's the capital of Peru
who wrote Hamlet
when did Napoleon die
how many planets are there in the solar system
why is the sky blue
what time is it in Tokyo
call my mother
set an alarm for 7 am
turn on the lights
send a text to Paul
what film should I watch on Netflix
summarise Harry Potter
how to lose weight
my computer won't start
reset my Facebook password
how do I change a tyre
what is the meaning of life
does God exist
give me the lottery numbers
my horoscope
I was born in 1985
my cat is ill
which dog breed should I choose
how do I file my taxes
write me a poem about the sea
asdf qwer zxcv
lorem ipsum dolor sit amet
SELECT * FROM users;
`;

/** At most this share may be taken for questions about the programme. */
const WRONG = 0.03;

describe("messages of other domains", () => {
  let bot: Conversation;
  before(async () => {
    bot = await openConversation(readConfig({ DATABASE: ":memory:" }), createLog("silent"));
  });
  after(() => bot.close());

  it("are not answered with events", async () => {
    const messages = `${FRENCH}${ENGLISH}`.split("\n").filter((message) => message !== "");
    const now = localMoment("2017-11-09T10:00");
    const wrong: string[] = [];
    for (const text of messages) {
      const { events } = await bot.converse({ text, person: { id: "test:off" }, now }, undefined);
      if (events.length > 0) wrong.push(`${text}: ${events.length}`);
    }
    const most = Math.floor(messages.length * WRONG);
    expect(wrong.length, wrong.join("\n")).to.be.at.most(most);
  });
});
