<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi" sourcelanguage="en">
<context>
    <name>acting</name>
    <message>
        <source>Asks · F5</source>
        <translation>Asioi · F5</translation>
    </message>
    <message>
        <source>See that the Digital and Population Data Services Agency has confirmed the power, and what it covers.</source>
        <translation>Katso, että Digi- ja väestötietovirasto on vahvistanut valtuutuksen ja mitä se kattaa.</translation>
    </message>
    <message>
        <source>See the decision or an extract of the register of guardianship, and its limits.</source>
        <translation>Katso päätös tai ote holhousasioiden rekisteristä ja tehtävän rajat.</translation>
    </message>
    <message>
        <source>See the estate inventory or the administrator&apos;s order. This is no request under Article 15: no time limit of the law, no free check; the living stay protected.</source>
        <translation>Katso perukirja tai pesänselvittäjän määräys. Tämä ei ole 15 artiklan mukainen pyyntö: ei lain määräaikaa eikä maksutonta tarkastusta; elossa olevat pysyvät suojattuina.</translation>
    </message>
    <message>
        <source>See the signed power of attorney: who gave it, and that it covers this request.</source>
        <translation>Katso allekirjoitettu valtakirja: kuka sen antoi ja että se kattaa tämän pyynnön.</translation>
    </message>
    <message>
        <source>See who has custody. The right is the child&apos;s own: an older child may object, and nothing is given to a guardian where there is a safety ban.</source>
        <translation>Katso, kenellä huolto on. Oikeus on lapsen oma: vanhempi lapsi voi vastustaa, eikä huoltajalle anneta mitään, jos lapsella on turvakielto.</translation>
    </message>
    <message>
        <source>as appointed guardian</source>
        <translation>edunvalvojana</translation>
    </message>
    <message>
        <source>as attorney</source>
        <translation>valtakirjalla</translation>
    </message>
    <message>
        <source>as guardian</source>
        <translation>huoltajana</translation>
    </message>
    <message>
        <source>by continuing power</source>
        <translation>edunvalvontavaltuutettuna</translation>
    </message>
    <message>
        <source>for an estate</source>
        <translation>kuolinpesä</translation>
    </message>
    <message>
        <source>for themself</source>
        <translation>itse</translation>
    </message>
</context>
<context>
    <name>answer</name>
    <message>
        <source>Answer to request {number}</source>
        <translation>Vastaus pyyntöön {number}</translation>
    </message>
    <message>
        <source>Nobody has proven who is asking, so nothing may be given. Record the check first.</source>
        <translation>Pyytäjän henkilöllisyyttä ei ole todistettu, joten mitään ei saa antaa. Kirjaa ensin tarkistus.</translation>
    </message>
    <message>
        <source>Pick the person first; there is no one to answer.</source>
        <translation>Valitse ensin henkilö; nyt ei ole ketään, jolle vastata.</translation>
    </message>
    <message>
        <source>Request {number} has no signed letter yet.</source>
        <translation>Pyynnöllä {number} ei ole vielä allekirjoitettua kirjettä.</translation>
    </message>
    <message>
        <source>The identity that was checked is not that of whoever asks now, so nothing may be given. Record the check of who asks first.</source>
        <translation>Tarkistettu henkilöllisyys ei ole sen, joka nyt pyytää, joten mitään ei saa antaa. Kirjaa ensin pyytäjän tarkistus.</translation>
    </message>
    <message>
        <source>The owner of a system has not answered yet, so the request stays open: the rest of the answer is still to follow. Take the answer in, or take the question back.</source>
        <translation>Erään järjestelmän omistaja ei ole vielä vastannut, joten pyyntö pysyy avoinna: vastauksen loppuosa on vielä annettava. Ota vastaus vastaan tai peru kysymys.</translation>
    </message>
</context>
<context>
    <name>authority</name>
    <message>
        <source>A power in order is accepted. A copy will do: ask for the original only in doubt.</source>
        <translation>Kunnossa oleva valtakirja hyväksytään. Kopio riittää: pyydä alkuperäinen vain, jos on syytä epäillä.</translation>
    </message>
    <message>
        <source>An estate has no right under Article 15 (GDPR, recital 27), so a person decides. Nothing is given before somebody has decided and written down why; the living in the data stay protected.</source>
        <translation>Kuolinpesällä ei ole 15 artiklan mukaista oikeutta (tietosuoja-asetuksen johdanto-osan 27 kappale), joten ihminen päättää. Mitään ei anneta ennen kuin joku on päättänyt ja kirjannut syyn; tiedoissa olevat elävät ihmiset pysyvät suojassa.</translation>
    </message>
    <message>
        <source>Ask what the child says of it: agrees, was not heard, or objects.</source>
        <translation>Kysy, mitä lapsi asiasta sanoo: suostuu, ei kuultu vai vastustaa.</translation>
    </message>
    <message>
        <source>Custody is joint: guardians decide together (361/1983 s. 5). One may ask; if the other is known to object, take it to the person in charge of register matters.</source>
        <translation>Huolto on yhteinen: huoltajat päättävät yhdessä (361/1983 5 §). Toinen voi pyytää; jos toisen tiedetään vastustavan, vie asia rekisteriasioista vastaavalle.</translation>
    </message>
    <message>
        <source>Give the day of the decision, or of the extract of the register of guardianship.</source>
        <translation>Anna päätöksen tai holhousasioiden rekisterin otteen päivä.</translation>
    </message>
    <message>
        <source>Give the day on which the power of attorney is dated.</source>
        <translation>Anna valtakirjan päiväys.</translation>
    </message>
    <message>
        <source>No register knows when the child was born. Give the birth date that you were shown: nothing is given to a guardian before it is known that the person is a minor.</source>
        <translation>Mikään rekisteri ei tiedä, milloin lapsi on syntynyt. Anna syntymäaika, joka sinulle näytettiin: huoltajalle ei anneta mitään ennen kuin tiedetään, että henkilö on alaikäinen.</translation>
    </message>
    <message>
        <source>Nobody has said when the Digital and Population Data Services Agency confirmed the continuing power, and it gives no right before that (648/2007), so nothing is given. See the confirmation and give its date.</source>
        <translation>Kukaan ei ole kertonut, milloin Digi- ja väestötietovirasto on vahvistanut edunvalvontavaltuutuksen, eikä se anna oikeutta ennen sitä (648/2007), joten mitään ei anneta. Katso vahvistus ja anna sen päivä.</translation>
    </message>
    <message>
        <source>Nobody has signed the power of attorney, so nothing is given. Ask for a signed one; a copy of it will do.</source>
        <translation>Kukaan ei ole allekirjoittanut valtakirjaa, joten mitään ei anneta. Pyydä allekirjoitettu valtakirja; sen kopio riittää.</translation>
    </message>
    <message>
        <source>Say whether an heir asks, or the administrator of the estate.</source>
        <translation>Kerro, pyytääkö kuolinpesän osakas vai pesänselvittäjä.</translation>
    </message>
    <message>
        <source>Say whether the confirmed power covers this request (648/2007).</source>
        <translation>Kerro, kattaako vahvistettu valtuutus tämän pyynnön (648/2007).</translation>
    </message>
    <message>
        <source>Say whether the power is signed, names this person, covers this request and is still in force.</source>
        <translation>Kerro, onko valtakirja allekirjoitettu, nimeääkö se tämän henkilön, kattaako se tämän pyynnön ja onko se yhä voimassa.</translation>
    </message>
    <message>
        <source>Say whether this request falls inside the mandate (442/1999 s. 29).</source>
        <translation>Kerro, kuuluuko tämä pyyntö tehtävään (442/1999 29 §).</translation>
    </message>
    <message>
        <source>See for which matters the guardian was appointed: economic, personal, or both.</source>
        <translation>Katso, mihin asioihin edunvalvoja on määrätty: taloudellisiin, henkilökohtaisiin vai molempiin.</translation>
    </message>
    <message>
        <source>See who has custody: an extract of the population data, or the decision.</source>
        <translation>Katso, kuka on huoltaja: väestötietojärjestelmän ote tai päätös.</translation>
    </message>
    <message>
        <source>The authority was taken back or has been ended, so nothing is given. Let the person ask themself, or ask for a new authority.</source>
        <translation>Toimivalta on peruutettu tai päättynyt, joten mitään ei anneta. Anna henkilön pyytää itse tai pyydä uusi valtuutus.</translation>
    </message>
    <message>
        <source>The child is {years} years old, and the right is the child&apos;s own (GDPR, recital 38). Weigh age and maturity, decide, and write down why; the age alone is no yes and no no.</source>
        <translation>Lapsi on {years}-vuotias, ja oikeus on lapsen oma (tietosuoja-asetuksen johdanto-osan 38 kappale). Punnitse ikä ja kehitystaso, päätä ja kirjaa syy; pelkkä ikä ei ratkaise suuntaan eikä toiseen.</translation>
    </message>
    <message>
        <source>The child is {years} years old, can be heard and could ask alone (GDPR, recital 38). Hear what the child says, decide, and write down why; the age alone is no yes and no no.</source>
        <translation>Lapsi on {years}-vuotias, häntä voi kuulla ja hän voisi pyytää itsekin (tietosuoja-asetuksen johdanto-osan 38 kappale). Kuuntele, mitä lapsi sanoo, päätä ja kirjaa syy; pelkkä ikä ei ratkaise suuntaan eikä toiseen.</translation>
    </message>
    <message>
        <source>The child objects, and the right is the child&apos;s own (GDPR, recital 38). Nothing is given before somebody has decided what is best for the child and written down why.</source>
        <translation>Lapsi vastustaa, ja oikeus on lapsen oma (tietosuoja-asetuksen johdanto-osan 38 kappale). Mitään ei anneta ennen kuin joku on päättänyt, mikä on lapsen etu, ja kirjannut syyn.</translation>
    </message>
    <message>
        <source>The child objects; {who} decided that the data is given all the same: {reason}</source>
        <translation>Lapsi vastustaa; {who} päätti, että tiedot annetaan silti: {reason}</translation>
    </message>
    <message>
        <source>The child was born on {shown} by what was shown and on {register} by the register, so this may be another child. Check which one is meant; nothing is given before that.</source>
        <translation>Lapsi on syntynyt näytetyn mukaan {shown} ja rekisterin mukaan {register}, joten kyse voi olla toisesta lapsesta. Tarkista, ketä tarkoitetaan; mitään ei anneta ennen sitä.</translation>
    </message>
    <message>
        <source>The child would be born on {day}, which is to come. Check the date; nothing is given on it.</source>
        <translation>Lapsi olisi syntynyt {day}, joka on vasta tulossa. Tarkista päivä; sen perusteella ei anneta mitään.</translation>
    </message>
    <message>
        <source>The continuing power would be confirmed on {day}, before it was made on {dated}. Check both dates; nothing is given on it.</source>
        <translation>Edunvalvontavaltuutus olisi vahvistettu {day}, ennen kuin se tehtiin {dated}. Tarkista molemmat päivät; sen perusteella ei anneta mitään.</translation>
    </message>
    <message>
        <source>The continuing power would be confirmed on {day}, which is to come, and it gives no right before that (648/2007). Check the date; nothing is given.</source>
        <translation>Edunvalvontavaltuutus vahvistettaisiin {day}, joka on vasta tulossa, eikä se anna oikeutta ennen sitä (648/2007). Tarkista päivä; mitään ei anneta.</translation>
    </message>
    <message>
        <source>The mandate begins on {day}, which is to come, so nothing is given before that day.</source>
        <translation>Tehtävä alkaa {day}, joka on vasta tulossa, joten mitään ei anneta ennen sitä.</translation>
    </message>
    <message>
        <source>The mandate ended on {day}, so nothing is given. Ask for a newer decision or extract.</source>
        <translation>Tehtävä päättyi {day}, joten mitään ei anneta. Pyydä uudempi päätös tai ote.</translation>
    </message>
    <message>
        <source>The mandate is for personal matters alone, and contracts, readings and invoices are economic (442/1999 s. 29). Nothing is given before somebody has seen that the mandate covers this request.</source>
        <translation>Tehtävä koskee vain henkilökohtaisia asioita, ja sopimukset, lukemat ja laskut ovat taloudellisia (442/1999 29 §). Mitään ei anneta ennen kuin joku on todennut, että tehtävä kattaa tämän pyynnön.</translation>
    </message>
    <message>
        <source>The mandate is for personal matters alone: see that contracts, readings and invoices fall inside it.</source>
        <translation>Tehtävä koskee vain henkilökohtaisia asioita: varmista, että sopimukset, lukemat ja laskut kuuluvat siihen.</translation>
    </message>
    <message>
        <source>The person is {years} years old, and nobody is the guardian of somebody of age as of a child, so nothing is given. Let them ask themself, give a power of attorney, or see who was appointed for them.</source>
        <translation>Henkilö on {years}-vuotias, eikä täysi-ikäisellä ole huoltajaa, joten mitään ei anneta. Anna hänen pyytää itse tai antaa valtakirja, tai katso, kuka on määrätty hänen edunvalvojakseen.</translation>
    </message>
    <message>
        <source>The power of attorney expired on {day}, so nothing is given. Ask for a new one, or let the person ask themself.</source>
        <translation>Valtakirjan voimassaolo päättyi {day}, joten mitään ei anneta. Pyydä uusi valtakirja tai anna henkilön pyytää itse.</translation>
    </message>
    <message>
        <source>The power of attorney would end on {end}, before it begins on {start}. Check both dates; nothing is given on it.</source>
        <translation>Valtakirja päättyisi {end}, ennen kuin se alkaa {start}. Tarkista molemmat päivät; sen perusteella ei anneta mitään.</translation>
    </message>
    <message>
        <source>What shows the right is dated {day}, which is to come, so nothing is given. Check the date, or ask for one that is right.</source>
        <translation>Oikeuden osoittava asiakirja on päivätty {day}, joka on vasta tulossa, joten mitään ei anneta. Tarkista päivä tai pyydä oikea asiakirja.</translation>
    </message>
    <message>
        <source>What was shown does not cover this request, so nothing is given. Ask for one that does, or let the person ask themself.</source>
        <translation>Näytetty asiakirja ei kata tätä pyyntöä, joten mitään ei anneta. Pyydä asiakirja, joka kattaa sen, tai anna henkilön pyytää itse.</translation>
    </message>
    <message>
        <source>Whoever asks does not have custody of the child, so nothing is given. A guardian with custody, or the child, may ask.</source>
        <translation>Pyytäjä ei ole lapsen huoltaja, joten mitään ei anneta. Huoltaja tai lapsi itse voi pyytää.</translation>
    </message>
    <message>
        <source>Whoever asks has the name of the person, {name}. If it is the person, they ask for themself. If they are two people of one name, give the birth date of whoever asks.</source>
        <translation>Pyytäjällä on sama nimi kuin henkilöllä, {name}. Jos kyseessä on henkilö itse, hän pyytää omia tietojaan. Jos samannimisiä on kaksi, anna pyytäjän syntymäaika.</translation>
    </message>
    <message>
        <source>Whoever asks is the person, {name}: the same name and birth date. Let them ask for themself, or pick the person whose data they want.</source>
        <translation>Pyytäjä on henkilö itse, {name}: sama nimi ja syntymäaika. Valitse, että hän pyytää omia tietojaan, tai valitse henkilö, jonka tietoja hän haluaa.</translation>
    </message>
    <message>
        <source>{who} decided that the estate gets the data: {reason}</source>
        <translation>{who} päätti, että kuolinpesä saa tiedot: {reason}</translation>
    </message>
    <message>
        <source>{who} weighed the child&apos;s age and decided that the data is given: {reason}</source>
        <translation>{who} punnitsi lapsen iän ja päätti, että tiedot annetaan: {reason}</translation>
    </message>
</context>
<context>
    <name>batch</name>
    <message>
        <source>Hide</source>
        <translation>Piilota</translation>
    </message>
    <message>
        <source>No letter waits to be signed</source>
        <translation>Mikään kirje ei odota allekirjoitusta</translation>
    </message>
    <message>
        <source>Signed: {signed}; not signed: {failed}</source>
        <translation>Allekirjoitettu: {signed}; allekirjoittamatta: {failed}</translation>
    </message>
    <message>
        <source>Signing: {done} of {all}</source>
        <translation>Allekirjoitetaan: {done}/{all}</translation>
    </message>
    <message>
        <source>Signing: {done} of {all}; stopping after the letters under way</source>
        <translation>Allekirjoitetaan: {done}/{all}; pysähtyy kesken olevien kirjeiden jälkeen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Pysäytä</translation>
    </message>
    <message>
        <source>Stopped. Signed: {signed}; not signed: {failed}; left: {left}</source>
        <translation>Pysäytetty. Allekirjoitettu: {signed}; ei onnistunut: {failed}; jäljellä: {left}</translation>
    </message>
    <message>
        <source>The owner of a system gave a file that goes along as it is: look through it and sign the letter on the request&apos;s own page.</source>
        <translation>Järjestelmän omistaja antoi tiedoston, joka lähtee sellaisenaan: käy se läpi ja allekirjoita kirje pyynnön omalla sivulla.</translation>
    </message>
    <message>
        <source>What became of each request; Enter opens it</source>
        <translation>Mitä kullekin pyynnölle tapahtui; Enter avaa sen</translation>
    </message>
    <message>
        <source>{number} {name}: not signed. {told}</source>
        <translation>{number} {name}: ei allekirjoitettu. {told}</translation>
    </message>
    <message>
        <source>{number} {name}: signed</source>
        <translation>{number} {name}: allekirjoitettu</translation>
    </message>
    <message>
        <source>{number} {name}: signed. {told}</source>
        <translation>{number} {name}: allekirjoitettu. {told}</translation>
    </message>
</context>
<context>
    <name>beside files</name>
    <message>
        <source>The file {file} that travels beside the letter could not be saved: {reason}. The letter stays sealed in the desk; choose another folder.</source>
        <translation>Kirjeen mukana kulkevaa tiedostoa {file} ei voitu tallentaa: {reason}. Kirje säilyy sinetöitynä ohjelmassa; valitse toinen kansio.</translation>
    </message>
</context>
<context>
    <name>by hand</name>
    <message>
        <source>Answer</source>
        <translation>Vastaus</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>Vastattu</translation>
    </message>
    <message>
        <source>Ask again {day}</source>
        <translation>Kysy uudelleen {day}</translation>
    </message>
    <message>
        <source>Asked again</source>
        <translation>Kysytty uudelleen</translation>
    </message>
    <message>
        <source>Asked again {day}</source>
        <translation>Kysytty uudelleen {day}</translation>
    </message>
    <message>
        <source>Asked by hand</source>
        <translation>Omistajilta kysyttävät</translation>
    </message>
    <message>
        <source>Attach a file…</source>
        <translation>Liitä tiedosto…</translation>
    </message>
    <message>
        <source>Attached file</source>
        <translation>Liitetiedosto</translation>
    </message>
    <message>
        <source>Attached file: {file}</source>
        <translation>Liitetiedosto: {file}</translation>
    </message>
    <message>
        <source>Attached: {file}</source>
        <translation>Liitetty: {file}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Kopioi teksti</translation>
    </message>
    <message>
        <source>It was sent</source>
        <translation>Lähetetty</translation>
    </message>
    <message>
        <source>No file attached</source>
        <translation>Ei liitetiedostoa</translation>
    </message>
    <message>
        <source>No mail program opened. The text was copied: paste it into your e-mail.</source>
        <translation>Sähköpostiohjelma ei avautunut. Teksti kopioitiin: liitä se sähköpostiisi.</translation>
    </message>
    <message>
        <source>Nothing is held</source>
        <translation>Tietoja ei ole</translation>
    </message>
    <message>
        <source>Opened {day}, not sent yet</source>
        <translation>Avattu {day}, ei vielä lähetetty</translation>
    </message>
    <message>
        <source>Owner: {owner}</source>
        <translation>Omistaja: {owner}</translation>
    </message>
    <message>
        <source>Save the attached file…</source>
        <translation>Tallenna liitetiedosto…</translation>
    </message>
    <message>
        <source>Sent {day}</source>
        <translation>Lähetetty {day}</translation>
    </message>
    <message>
        <source>Take the answer in</source>
        <translation>Ota vastaus vastaan</translation>
    </message>
    <message>
        <source>Take the answer in…</source>
        <translation>Ota vastaus vastaan…</translation>
    </message>
    <message>
        <source>Take the answer out</source>
        <translation>Poista vastaus</translation>
    </message>
    <message>
        <source>Taken in {when} by {who}</source>
        <translation>Otettu vastaan {when}, {who}</translation>
    </message>
    <message>
        <source>The answer: paste its text; a table with a head line becomes rows</source>
        <translation>Vastaus: liitä teksti; otsikkorivillinen taulukko muuttuu riveiksi</translation>
    </message>
    <message>
        <source>The e-mail is open in your mail program. Press S once it was sent.</source>
        <translation>Sähköposti on auki sähköpostiohjelmassasi. Paina S, kun se on lähetetty.</translation>
    </message>
    <message>
        <source>The file could not be saved to {file}: {reason}. It stays in the desk.</source>
        <translation>Tiedostoa ei voitu tallentaa paikkaan {file}: {reason}. Se säilyy ohjelmassa.</translation>
    </message>
    <message>
        <source>The file goes to the customer as it is. Look through it first: nothing in it is covered.</source>
        <translation>Tiedosto menee asiakkaalle sellaisenaan. Käy se ensin läpi: siitä ei peitetä mitään.</translation>
    </message>
    <message>
        <source>The file was saved: {file}</source>
        <translation>Tiedosto tallennettiin: {file}</translation>
    </message>
    <message>
        <source>The file {file} cannot be read: {reason}. The question stays open.</source>
        <translation>Tiedostoa {file} ei voida lukea: {reason}. Kysymys pysyy avoinna.</translation>
    </message>
    <message>
        <source>The settings name no owner</source>
        <translation>Asetuksissa ei ole omistajaa</translation>
    </message>
    <message>
        <source>The text holds the identity code: send it in a protected way only.</source>
        <translation>Tekstissä on henkilötunnus: lähetä se vain suojatusti.</translation>
    </message>
    <message>
        <source>The text was copied. Press S once it was sent.</source>
        <translation>Teksti kopioitiin. Paina S, kun se on lähetetty.</translation>
    </message>
    <message>
        <source>The text was copied: paste it into a protected e-mail. Press S once it was sent.</source>
        <translation>Teksti kopioitiin: liitä se suojattuun sähköpostiin. Paina S, kun se on lähetetty.</translation>
    </message>
    <message>
        <source>This system has no connection; this is what its owner answered us.</source>
        <translation>Tähän järjestelmään ei ole yhteyttä; näin sen omistaja vastasi meille.</translation>
    </message>
    <message>
        <source>To be asked again now, since {day}</source>
        <translation>Kysyttävä uudelleen nyt, {day} alkaen</translation>
    </message>
    <message>
        <source>Write an e-mail</source>
        <translation>Kirjoita sähköposti</translation>
    </message>
    <message>
        <source>{system} answered</source>
        <translation>{system}: vastaus saatu</translation>
    </message>
    <message>
        <source>{system} answered: nothing is held</source>
        <translation>{system}: tietoja ei ole</translation>
    </message>
    <message>
        <source>{system} has no connection and its owner was not asked yet; collect the data again to ask.</source>
        <translation>Järjestelmään {system} ei ole yhteyttä, eikä sen omistajalta ole vielä kysytty; kysymys syntyy, kun tiedot kerätään uudelleen.</translation>
    </message>
    <message>
        <source>{system} has no connection, so its owner is asked by hand; the question was opened on {day}, and the answer follows.</source>
        <translation>Järjestelmään {system} ei ole yhteyttä, joten tiedot kysytään sen omistajalta; kysymys avattiin {day}, ja vastaus toimitetaan myöhemmin.</translation>
    </message>
    <message>
        <source>{system}: the owner is asked by hand</source>
        <translation>{system}: kysytään omistajalta</translation>
    </message>
</context>
<context>
    <name>calendar</name>
    <message>
        <source>A time limit that ends on a Saturday, a Sunday or one of these days ends on the next working day (Regulation 1182/71, Article 3(4)). The eves are no public holidays: “no” is the safe answer.</source>
        <translation>Määräaika, joka päättyisi lauantaina, sunnuntaina tai jonakin näistä päivistä, päättyy seuraavana työpäivänä (asetus 1182/71, 3 artiklan 4 kohta). Aatot eivät ole pyhäpäiviä: ”ei” on varma vastaus.</translation>
    </message>
    <message>
        <source>Access request {number}, {controller}. The answer is due on this day.</source>
        <translation>Tarkastuspyyntö {number}, {controller}. Määräpäivä on tänä päivänä.</translation>
    </message>
    <message>
        <source>Access requests: due dates</source>
        <translation>Tarkastuspyynnöt: määräpäivät</translation>
    </message>
    <message>
        <source>Add the day</source>
        <translation>Lisää päivä</translation>
    </message>
    <message>
        <source>Answer to be given: {number}</source>
        <translation>Vastattava: {number}</translation>
    </message>
    <message>
        <source>Day, such as 31.12.2026</source>
        <translation>Päivä, esimerkiksi 31.12.2026</translation>
    </message>
    <message>
        <source>Does a time limit also move past Midsummer Eve and Christmas Eve?</source>
        <translation>Siirtyykö määräaika myös juhannusaaton ja jouluaaton yli?</translation>
    </message>
    <message>
        <source>Due dates by day</source>
        <translation>Määräpäivät päivittäin</translation>
    </message>
    <message>
        <source>Due on this day; Enter opens</source>
        <translation>Tämän päivän määräpäivät; Enter avaa</translation>
    </message>
    <message>
        <source>Earlier month, key PgUp</source>
        <translation>Edellinen kuukausi, näppäin PgUp</translation>
    </message>
    <message>
        <source>In English</source>
        <translation>Englanniksi</translation>
    </message>
    <message>
        <source>In Swedish</source>
        <translation>Ruotsiksi</translation>
    </message>
    <message>
        <source>Later month, key PgDn</source>
        <translation>Seuraava kuukausi, näppäin PgDn</translation>
    </message>
    <message>
        <source>Left empty, it is the Finnish one.</source>
        <translation>Tyhjänä käytetään suomenkielistä.</translation>
    </message>
    <message>
        <source>Next year</source>
        <translation>Seuraava vuosi</translation>
    </message>
    <message>
        <source>Nothing is due on this day.</source>
        <translation>Tänä päivänä ei ole määräpäiviä.</translation>
    </message>
    <message>
        <source>Own days on which the desk is closed</source>
        <translation>Omat päivät, joina palvelupiste on suljettu</translation>
    </message>
    <message>
        <source>Public holidays of {year}</source>
        <translation>Pyhäpäivät vuonna {year}</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Palauta</translation>
    </message>
    <message>
        <source>Save for a calendar (.ics)…</source>
        <translation>Tallenna kalenteria varten (.ics)…</translation>
    </message>
    <message>
        <source>Take the chosen day out</source>
        <translation>Poista valittu päivä</translation>
    </message>
    <message>
        <source>The day needs a name: letters and due dates mention it.</source>
        <translation>Päivälle tarvitaan nimi: se mainitaan kirjeissä ja määräpäivien perusteluissa.</translation>
    </message>
    <message>
        <source>There are none.</source>
        <translation>Ei yhtään.</translation>
    </message>
    <message>
        <source>This day is among the own days already.</source>
        <translation>Tämä päivä on jo omien päivien joukossa.</translation>
    </message>
    <message>
        <source>What it is called, in Finnish</source>
        <translation>Päivän nimi suomeksi</translation>
    </message>
    <message>
        <source>Year before</source>
        <translation>Edellinen vuosi</translation>
    </message>
    <message>
        <source>and {count} more: they stand in the list, key F7</source>
        <translation>ja vielä {count}: ne ovat luettelossa, näppäin F7</translation>
    </message>
    <message>
        <source>late: {count}</source>
        <translation>myöhässä: {count}</translation>
    </message>
    <message>
        <source>no, they count as working days</source>
        <translation>ei, ne ovat työpäiviä</translation>
    </message>
    <message>
        <source>person not picked yet</source>
        <translation>henkilöä ei ole vielä valittu</translation>
    </message>
    <message>
        <source>requests due: {count}</source>
        <translation>vastattavia pyyntöjä: {count}</translation>
    </message>
    <message>
        <source>today</source>
        <translation>tänään</translation>
    </message>
    <message>
        <source>waiting for the customer: {count}</source>
        <translation>odottaa asiakasta: {count}</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>kyllä</translation>
    </message>
    <message>
        <source>{day} was taken out. Ctrl Z puts it back.</source>
        <translation>{day} poistettiin. Ctrl Z palauttaa sen.</translation>
    </message>
</context>
<context>
    <name>certificates</name>
    <message>
        <source>A page is being signed…</source>
        <translation>Sivua allekirjoitetaan…</translation>
    </message>
    <message>
        <source>A page was signed by {signer}, but nobody vouches for it.</source>
        <translation>Sivun allekirjoitti {signer}, mutta kukaan ei takaa varmennetta.</translation>
    </message>
    <message>
        <source>Address of the time stamp service</source>
        <translation>Aikaleimapalvelun osoite</translation>
    </message>
    <message>
        <source>Certificate file (.p12 or .pfx)</source>
        <translation>Varmennetiedosto (.p12 tai .pfx)</translation>
    </message>
    <message>
        <source>Certificates that were found; Enter takes one</source>
        <translation>Löydetyt varmenteet; Enter valitsee</translation>
    </message>
    <message>
        <source>Company whose letters are signed</source>
        <translation>Yhtiö, jonka kirjeet allekirjoitetaan</translation>
    </message>
    <message>
        <source>Company&apos;s name in the certificate, if it is another</source>
        <translation>Yhtiön nimi varmenteessa, jos se on toinen</translation>
    </message>
    <message>
        <source>Fill in where the certificate is first; then its secret can be kept.</source>
        <translation>Täytä ensin, missä varmenne on; sen jälkeen salaisuuden voi tallentaa.</translation>
    </message>
    <message>
        <source>Issued by {issuer} on {day}.</source>
        <translation>Myöntäjä {issuer}, myönnetty {day}.</translation>
    </message>
    <message>
        <source>It ends in {days} days. Get a new one in time: after that no letter can be signed.</source>
        <translation>Voimassaolo päättyy {days} päivän kuluttua. Hanki uusi ajoissa: sen jälkeen kirjeitä ei voi allekirjoittaa.</translation>
    </message>
    <message>
        <source>It has ended: no letter can be signed with it any more.</source>
        <translation>Voimassaolo on päättynyt: sillä ei voi enää allekirjoittaa kirjeitä.</translation>
    </message>
    <message>
        <source>It is not valid yet.</source>
        <translation>Se ei ole vielä voimassa.</translation>
    </message>
    <message>
        <source>It is thrown away. A PIN is tried once only.</source>
        <translation>Sivu heitetään pois. PIN-koodia kokeillaan vain kerran.</translation>
    </message>
    <message>
        <source>It works: a page was signed by {signer}.</source>
        <translation>Toimii: sivun allekirjoitti {signer}.</translation>
    </message>
    <message>
        <source>Its issuer is none of the roots in the workspace&apos;s folder “trust”. Put the root certificate (.pem) there, so that the desk can check its own letters.</source>
        <translation>Myöntäjä ei ole työtilan kansion ”trust” juurivarmenteiden joukossa. Vie juurivarmenne (.pem) sinne, jotta ohjelma voi tarkistaa omat kirjeensä.</translation>
    </message>
    <message>
        <source>Left empty, it is called like the certificate.</source>
        <translation>Tyhjänä nimi on sama kuin varmenteella.</translation>
    </message>
    <message>
        <source>Left empty, there are no time stamps.</source>
        <translation>Tyhjänä aikaleimoja ei ole.</translation>
    </message>
    <message>
        <source>Library of the card&apos;s maker (.so or .dll)</source>
        <translation>Kortin valmistajan kirjasto (.so tai .dll)</translation>
    </message>
    <message>
        <source>Name of the card or module</source>
        <translation>Kortin tai turvamoduulin nimi</translation>
    </message>
    <message>
        <source>Name of the certificate on it</source>
        <translation>Siinä olevan varmenteen nimi</translation>
    </message>
    <message>
        <source>Name of the key</source>
        <translation>Avaimen nimi</translation>
    </message>
    <message>
        <source>PIN of the card</source>
        <translation>Kortin PIN-koodi</translation>
    </message>
    <message>
        <source>Passphrase of the file</source>
        <translation>Tiedoston salalause</translation>
    </message>
    <message>
        <source>Password of the time stamp service</source>
        <translation>Aikaleimapalvelun salasana</translation>
    </message>
    <message>
        <source>Seconds it may take</source>
        <translation>Enimmäiskesto sekunteina</translation>
    </message>
    <message>
        <source>Show what the card holds</source>
        <translation>Näytä kortin sisältö</translation>
    </message>
    <message>
        <source>The certificate could not be read.</source>
        <translation>Varmennetta ei voitu lukea.</translation>
    </message>
    <message>
        <source>The library shows no certificate. Put the card into its reader and try again.</source>
        <translation>Kirjasto ei näytä yhtään varmennetta. Aseta kortti lukijaan ja yritä uudelleen.</translation>
    </message>
    <message>
        <source>The page was not signed.</source>
        <translation>Sivua ei allekirjoitettu.</translation>
    </message>
    <message>
        <source>The signature holds (level {level}).</source>
        <translation>Allekirjoitus on pätevä (taso {level}).</translation>
    </message>
    <message>
        <source>Time stamps, for all companies</source>
        <translation>Aikaleimat, kaikille yhtiöille</translation>
    </message>
    <message>
        <source>Try it: sign a page and check it</source>
        <translation>Kokeile: allekirjoita sivu ja tarkista se</translation>
    </message>
    <message>
        <source>User name, where the service wants one</source>
        <translation>Käyttäjätunnus, jos palvelu vaatii sen</translation>
    </message>
    <message>
        <source>Where the certificate and its key are</source>
        <translation>Missä varmenne ja sen avain ovat</translation>
    </message>
    <message>
        <source>Without a service letters are signed without time stamps, and signing never touches the network.</source>
        <translation>Ilman palvelua kirjeet allekirjoitetaan ilman aikaleimaa, eikä allekirjoitus käytä verkkoa.</translation>
    </message>
    <message>
        <source>in a file (PKCS#12)</source>
        <translation>tiedostossa (PKCS#12)</translation>
    </message>
    <message>
        <source>nowhere: no letter can be signed yet</source>
        <translation>ei missään: kirjeitä ei voi vielä allekirjoittaa</translation>
    </message>
    <message>
        <source>on a card or in a module (PKCS#11)</source>
        <translation>kortilla tai turvamoduulissa (PKCS#11)</translation>
    </message>
    <message>
        <source>{holder}, valid until {day}</source>
        <translation>{holder}, voimassa {day} asti</translation>
    </message>
</context>
<context>
    <name>check_code</name>
    <message>
        <source>No letter of this workspace has the code {code}: do not rely on it; read the code once more, or ask for the letter itself.</source>
        <translation>Millään tämän työtilan kirjeellä ei ole tarkistuskoodia {code}: älä luota kirjeeseen; lue koodi vielä kerran tai pyydä itse kirje nähtäväksi.</translation>
    </message>
    <message>
        <source>This is no check code: it has three groups of four signs, digits and the letters A to F, such as 7F3A-91C2-5D0E. Read it again from the foot of the letter&apos;s signature.</source>
        <translation>Tämä ei ole tarkistuskoodi: siinä on kolme neljän merkin ryhmää, numeroita ja kirjaimia A–F, esimerkiksi 7F3A-91C2-5D0E. Lue koodi uudelleen kirjeen allekirjoituksen alta.</translation>
    </message>
    <message>
        <source>What the store says of this letter was changed outside the desk: do not rely on it, and tell the person in charge of information security.</source>
        <translation>Tietovaraston tietoja tästä kirjeestä on muutettu ohjelman ulkopuolella: älä luota kirjeeseen, ja kerro tietoturvasta vastaavalle.</translation>
    </message>
</context>
<context>
    <name>choice</name>
    <message>
        <source>Not {answer}: {why}</source>
        <translation>”{answer}” ei käy: {why}</translation>
    </message>
    <message>
        <source>{key} {answer}</source>
        <translation>{key} {answer}</translation>
    </message>
    <message>
        <source>{question}: {answer}, key {key}</source>
        <translation>{question}: {answer}, näppäin {key}</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>--source, --secret and --timeout go with --data-map; a controller&apos;s are in the settings.</source>
        <translation>--source, --secret ja --timeout kuuluvat valitsimen --data-map kanssa; rekisterinpitäjän omat ovat asetuksissa.</translation>
    </message>
    <message>
        <source>--take-back takes the decision back, so it goes with no name and no reason. Nothing was changed.</source>
        <translation>--take-back peruu päätöksen, joten sen kanssa ei anneta nimeä eikä perustelua. Mitään ei muutettu.</translation>
    </message>
    <message>
        <source>A secret was given for {dataset}, but no --source. Say where the dataset lies.</source>
        <translation>Aineistolle {dataset} annettiin salaisuus mutta ei lähdettä (--source). Sano, missä aineisto on.</translation>
    </message>
    <message>
        <source>Give either --controller or --data-map, not both.</source>
        <translation>Anna joko --controller tai --data-map, ei molempia.</translation>
    </message>
    <message>
        <source>Give either --request or the controller, the person and the day of arrival, not both.</source>
        <translation>Anna joko --request tai rekisterinpitäjä, henkilö ja saapumispäivä, älä molempia.</translation>
    </message>
    <message>
        <source>Give either --subject or identity keys, not both.</source>
        <translation>Anna joko --subject tai tunnisteita, ei molempia.</translation>
    </message>
    <message>
        <source>No password or token of {system} was given, so the earlier one stays.</source>
        <translation>Järjestelmän {system} salasanaa tai tunnistetta ei annettu, joten entinen jää voimaan.</translation>
    </message>
    <message>
        <source>No system that was asked holds anything about this person.</source>
        <translation>Mistään järjestelmästä, josta haettiin, ei löytynyt mitään tästä henkilöstä.</translation>
    </message>
    <message>
        <source>Nobody in the registers matches the text.</source>
        <translation>Rekistereissä ei ole ketään, johon teksti täsmää.</translation>
    </message>
    <message>
        <source>Nobody whom this workspace trusts vouches for a certificate of the signature, and anybody can make one with any name: do not rely on the file. If you know the root certificate of the company, name it with --trust.</source>
        <translation>Kukaan, johon tämä työtila luottaa, ei vahvista allekirjoituksen varmennetta, ja kuka tahansa voi tehdä varmenteen millä nimellä tahansa: älä luota tiedostoon. Jos tiedät yhtiön juurivarmenteen, anna se valinnalla --trust.</translation>
    </message>
    <message>
        <source>Nothing in the file is signed by electronic means: it proves nobody&apos;s identity.</source>
        <translation>Tiedostossa ei ole sähköistä allekirjoitusta: se ei todista kenenkään henkilöllisyyttä.</translation>
    </message>
    <message>
        <source>Nothing was given for signing letters of {controller}, so the earlier secret stays.</source>
        <translation>Rekisterinpitäjän {controller} kirjeiden allekirjoittamiseen ei annettu mitään, joten aiempi salaisuus jää voimaan.</translation>
    </message>
    <message>
        <source>Nothing was signed, because nobody has said that these files were looked through: {files}. They would go to the customer as they are, and what they say of other people is not covered. Look through them, and give the command again with --attachments-checked; take a file out with “desk question take-out”.</source>
        <translation>Mitään ei allekirjoitettu, koska kukaan ei ole ilmoittanut käyneensä läpi näitä tiedostoja: {files}. Ne menisivät asiakkaalle sellaisinaan, eikä niissä olevia muiden ihmisten tietoja peitetä. Käy tiedostot läpi ja anna komento uudelleen valinnalla --attachments-checked; tiedoston voi poistaa komennolla ”desk question take-out”.</translation>
    </message>
    <message>
        <source>Passphrase, PIN or password for signing letters of {controller} (it does not show):</source>
        <translation>Salalause, PIN-koodi tai salasana rekisterinpitäjän {controller} kirjeiden allekirjoittamiseen (se ei näy):</translation>
    </message>
    <message>
        <source>Password or token of {system} (it does not show):</source>
        <translation>Järjestelmän {system} salasana tai tunniste (se ei näy):</translation>
    </message>
    <message>
        <source>Request {number} has another controller, channel, day of arrival or period, or somebody else asks. Nothing was written down; correct the words or the number.</source>
        <translation>Pyynnöllä {number} on toinen rekisterinpitäjä, saapumistapa, saapumispäivä tai ajanjakso, tai pyytäjä on joku muu. Mitään ei kirjattu; korjaa tiedot tai numero.</translation>
    </message>
    <message>
        <source>Request {number} waits for no proof of who asks. Nothing was written down; leave --request out.</source>
        <translation>Pyyntö {number} ei odota todistetta siitä, kuka pyytää. Mitään ei kirjattu; jätä --request pois.</translation>
    </message>
    <message>
        <source>Say where to collect: from a --controller, or from a --data-map with its --source.</source>
        <translation>Sano, mistä haetaan: rekisterinpitäjältä (--controller) tai tietokartan mukaan (--data-map ja --source).</translation>
    </message>
    <message>
        <source>Say who is meant: an identity code, --identity KEY=VALUE or --subject.</source>
        <translation>Kerro, ketä tarkoitat: henkilötunnus, --identity AVAIN=ARVO tai --subject.</translation>
    </message>
    <message>
        <source>Say whose free check is meant: --controller, --received and an identity code, or --request.</source>
        <translation>Kerro, kenen maksuttomasta tarkastuksesta on kyse: --controller, --received ja henkilötunnus, tai --request.</translation>
    </message>
    <message>
        <source>Say with --for in what capacity somebody asks for the person. Nothing was written down.</source>
        <translation>Kerro valinnalla --for, missä ominaisuudessa joku pyytää henkilön tietoja. Mitään ei kirjattu.</translation>
    </message>
    <message>
        <source>Say with --out in which folder the cover for the e-mail is written. Nothing was sent.</source>
        <translation>Kerro valinnalla --out, mihin kansioon sähköpostin suojattu tiedosto kirjoitetaan. Mitään ei lähetetty.</translation>
    </message>
    <message>
        <source>Say with --representative who asks for the person; the letter is addressed to them. Nothing was written down.</source>
        <translation>Kerro valinnalla --representative, kuka pyytää tietoja henkilön puolesta. Kirje osoitetaan hänelle. Mitään ei kirjattu.</translation>
    </message>
    <message>
        <source>Something was added to the file after it was signed: do not rely on what it shows.</source>
        <translation>Tiedostoon on lisätty jotakin allekirjoittamisen jälkeen: älä luota siihen, mitä se näyttää.</translation>
    </message>
    <message>
        <source>Stopped; the request is as it was last saved.</source>
        <translation>Keskeytetty; pyyntö on sellaisena kuin se viimeksi tallennettiin.</translation>
    </message>
    <message>
        <source>The answer is not whole, because these systems did not answer: {systems}.</source>
        <translation>Vastaus ei ole täydellinen, koska nämä järjestelmät eivät vastanneet: {systems}.</translation>
    </message>
    <message>
        <source>The calendar file {file} could not be written: {reason}. Choose another place.</source>
        <translation>Kalenteritiedostoa {file} ei voitu kirjoittaa: {reason}. Valitse toinen paikka.</translation>
    </message>
    <message>
        <source>The command was not understood: {message}. See desk {verb} --help.</source>
        <translation>Komentoa ei ymmärretty: {message}. Katso desk {verb} --help.</translation>
    </message>
    <message>
        <source>The dataset {dataset} was given twice.</source>
        <translation>Aineisto {dataset} annettiin kahdesti.</translation>
    </message>
    <message>
        <source>The evidence {evidence} has no detail to be typed: what shows it is looked up. Leave --evidence-detail out; nothing was written down.</source>
        <translation>Todisteelle {evidence} ei kirjoiteta tarkennusta: se, mihin todiste perustuu, haetaan itse. Jätä --evidence-detail pois; mitään ei kirjattu.</translation>
    </message>
    <message>
        <source>The extract has no rows.</source>
        <translation>Poiminnassa ei ole yhtään riviä.</translation>
    </message>
    <message>
        <source>The file has no valid signature: do not rely on it; ask for the letter again.</source>
        <translation>Tiedostossa ei ole pätevää allekirjoitusta: älä luota siihen, vaan pyydä kirje uudelleen.</translation>
    </message>
    <message>
        <source>The file {path} cannot be read ({why}). The question stays open.</source>
        <translation>Tiedostoa {path} ei voida lukea ({why}). Kysymys pysyy avoinna.</translation>
    </message>
    <message>
        <source>The folder {folder} holds no certificate (.pem, .crt, .cer or .der), so no signature could be trusted. Put the root certificates of the issuers that you trust into it.</source>
        <translation>Kansiossa {folder} ei ole varmennetta (.pem, .crt, .cer tai .der), joten mihinkään allekirjoitukseen ei voisi luottaa. Pane siihen niiden myöntäjien juurivarmenteet, joihin luotat.</translation>
    </message>
    <message>
        <source>The folder {folder} of root certificates cannot be read. Check its name and try again.</source>
        <translation>Juurivarmenteiden kansiota {folder} ei voi lukea. Tarkista sen nimi ja yritä uudelleen.</translation>
    </message>
    <message>
        <source>The folder {path} cannot be made ({why}). Nothing was written down.</source>
        <translation>Kansiota {path} ei voi luoda ({why}). Mitään ei kirjattu.</translation>
    </message>
    <message>
        <source>The identity key {key} has no value.</source>
        <translation>Tunnisteella {key} ei ole arvoa.</translation>
    </message>
    <message>
        <source>The identity key {key} was given twice.</source>
        <translation>Tunniste {key} annettiin kahdesti.</translation>
    </message>
    <message>
        <source>The letter is signed and sealed in the desk, but it does not lie in the folder. {why} Do not answer anew, which would count as another request: “desk deliver --request {number} --way WAY --out DIR” writes the signed letter and notes that it left.</source>
        <translation>Kirje on allekirjoitettu ja sinetöity ohjelmaan, mutta se ei ole kansiossa. {why} Älä vastaa uudelleen, sillä se laskettaisiin toiseksi pyynnöksi: ”desk deliver --request {number} --way WAY --out DIR” kirjoittaa allekirjoitetun kirjeen ja merkitsee sen lähteneeksi.</translation>
    </message>
    <message>
        <source>The pause starts on {start}, after the last day to answer, {day}: a time that is over cannot stand still (Art. 12(6)). Check both dates.</source>
        <translation>Tauko alkaa {start}, viimeisen vastauspäivän {day} jälkeen: päättynyt määräaika ei voi pysähtyä (12 artiklan 6 kohta). Tarkista molemmat päivät.</translation>
    </message>
    <message>
        <source>The program has a fault ({kind}); the request is as it was last saved. Tell support; the details are in the log folder of the workspace.</source>
        <translation>Ohjelmassa on vika ({kind}); pyyntö on sellaisena kuin se viimeksi tallennettiin. Kerro tuelle; tarkemmat tiedot ovat työtilan log-kansiossa.</translation>
    </message>
    <message>
        <source>There is no secret for {dataset}: name an environment variable that holds it, or write - and give it on standard input. The secret itself never stands on the command line.</source>
        <translation>Aineistolle {dataset} ei ole salaisuutta: nimeä ympäristömuuttuja, jossa se on, tai kirjoita - ja anna se vakiosyötteessä. Itse salaisuus ei koskaan ole komentorivillä.</translation>
    </message>
    <message>
        <source>There is nothing to search for: give a name, a number or a code.</source>
        <translation>Haettavaa ei ole: anna nimi, numero tai tunnus.</translation>
    </message>
    <message>
        <source>These cases are unknown, open, or their keeping time is not over: {numbers}. Nothing was deleted.</source>
        <translation>Nämä asiat ovat tuntemattomia tai avoinna, tai niiden säilytysaika ei ole päättynyt: {numbers}. Mitään ei poistettu.</translation>
    </message>
    <message>
        <source>Word {place} of the command holds bytes that are no UTF-8 text, so nothing was done. Type it again; rename a file whose name holds such bytes.</source>
        <translation>Komennon sanassa {place} on tavuja, jotka eivät ole UTF-8-tekstiä, joten mitään ei tehty. Kirjoita sana uudelleen; jos tavut ovat tiedoston nimessä, nimeä tiedosto uudelleen.</translation>
    </message>
    <message>
        <source>{option} says nothing of “{role}”: it belongs to another capacity. Nothing was written down; leave it out, or correct --for.</source>
        <translation>{option} ei kerro mitään ominaisuudesta ”{role}”: se kuuluu toiseen. Mitään ei kirjattu; jätä se pois tai korjaa --for.</translation>
    </message>
    <message>
        <source>{path} is a file, not a folder for letters.</source>
        <translation>{path} on tiedosto eikä kirjeiden kansio.</translation>
    </message>
    <message>
        <source>{why}. Do not take it for a proof of identity.</source>
        <translation>{why}. Älä pidä sitä todisteena henkilöllisyydestä.</translation>
    </message>
    <message>
        <source>“{typed}” is not a list of details that can be compared. Known: {known}. Nothing was written down.</source>
        <translation>”{typed}” ei ole luettelo tiedoista, joita voi verrata. Tunnetut: {known}. Mitään ei kirjattu.</translation>
    </message>
</context>
<context>
    <name>collect</name>
    <message>
        <source>Collected</source>
        <translation>Kerätty</translation>
    </message>
    <message>
        <source>Collecting</source>
        <translation>Keräys käynnissä</translation>
    </message>
    <message>
        <source>Stop collecting</source>
        <translation>Keskeytä keräys</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Keskeytetään…</translation>
    </message>
    <message>
        <source>asked by hand</source>
        <translation>kysytään omistajalta</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>epäonnistui</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>ei tietoja</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>ei tavoitettu</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>odottaa</translation>
    </message>
    <message>
        <source>{rows} records</source>
        <translation>{rows} tietoa</translation>
    </message>
    <message>
        <source>{rows} records, done</source>
        <translation>{rows} tietoa, valmis</translation>
    </message>
    <message>
        <source>{system}: {status}</source>
        <translation>{system}: {status}</translation>
    </message>
</context>
<context>
    <name>collection</name>
    <message>
        <source>Nothing has been collected for request {number} yet.</source>
        <translation>Pyynnölle {number} ei ole vielä kerätty mitään.</translation>
    </message>
    <message>
        <source>Pick the person first: nothing can be collected for nobody.</source>
        <translation>Valitse ensin henkilö: ilman häntä ei voi kerätä mitään.</translation>
    </message>
</context>
<context>
    <name>controllers</name>
    <message>
        <source>A sample letter, as it is written now</source>
        <translation>Mallikirje sellaisena kuin se nyt kirjoitetaan</translation>
    </message>
    <message>
        <source>As it ships with the program.</source>
        <translation>Sellaisena kuin se tulee ohjelman mukana.</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Takaisin luetteloon</translation>
    </message>
    <message>
        <source>Being kept…</source>
        <translation>Tallennetaan…</translation>
    </message>
    <message>
        <source>Choose a logo…</source>
        <translation>Valitse logo…</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Yhtiö</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Yhteystiedot</translation>
    </message>
    <message>
        <source>Differs from the shipped profile in one field:</source>
        <translation>Eroaa ohjelman mukana tulleista tiedoista yhdessä kentässä:</translation>
    </message>
    <message>
        <source>Differs from the shipped profile in {count} fields:</source>
        <translation>Eroaa ohjelman mukana tulleista tiedoista {count} kentässä:</translation>
    </message>
    <message>
        <source>Enter opens a profile. Space says whether the company answers here; who does not cannot be chosen for a new request.</source>
        <translation>Enter avaa tiedot. Välilyönti kertoo, vastaako yhtiö täällä; muita ei voi valita uuteen pyyntöön.</translation>
    </message>
    <message>
        <source>Go back to the shipped profile</source>
        <translation>Palaa ohjelman mukana tulleisiin tietoihin</translation>
    </message>
    <message>
        <source>Kept. Letters are written so from now on.</source>
        <translation>Tallennettu. Kirjeet kirjoitetaan näin tästä lähtien.</translation>
    </message>
    <message>
        <source>Letters and fees</source>
        <translation>Kirjeet ja maksut</translation>
    </message>
    <message>
        <source>Made here; nothing like it ships.</source>
        <translation>Tehty täällä; ohjelman mukana ei tule vastaavaa.</translation>
    </message>
    <message>
        <source>New controller</source>
        <translation>Uusi rekisterinpitäjä</translation>
    </message>
    <message>
        <source>Not kept: {reason}.</source>
        <translation>Ei tallennettu: {reason}.</translation>
    </message>
    <message>
        <source>Nothing is kept yet.</source>
        <translation>Mitään ei ole vielä tallennettu.</translation>
    </message>
    <message>
        <source>One company at least answers here.</source>
        <translation>Vähintään yhden yhtiön pitää vastata täällä.</translation>
    </message>
    <message>
        <source>Part of the profile</source>
        <translation>Tietojen osa</translation>
    </message>
    <message>
        <source>Pictures (PNG, JPEG)</source>
        <translation>Kuvat (PNG, JPEG)</translation>
    </message>
    <message>
        <source>Still to be filled or mended: {fields}.</source>
        <translation>Vielä täytettävä tai korjattava: {fields}.</translation>
    </message>
    <message>
        <source>Take the logo away</source>
        <translation>Poista logo</translation>
    </message>
    <message>
        <source>Take the own profile up again</source>
        <translation>Ota omat tiedot taas käyttöön</translation>
    </message>
    <message>
        <source>The letterhead is shown here once everything needed is filled.</source>
        <translation>Kirjelomake näkyy tässä, kun kaikki tarvittava on täytetty.</translation>
    </message>
    <message>
        <source>The profile brings none.</source>
        <translation>Tiedoissa ei ole yhtään.</translation>
    </message>
    <message>
        <source>Use the shipped profile</source>
        <translation>Käytä ohjelman mukana tulleita tietoja</translation>
    </message>
    <message>
        <source>What the desk does</source>
        <translation>Miten ohjelma toimii</translation>
    </message>
    <message>
        <source>What the notice states</source>
        <translation>Mitä seloste kertoo</translation>
    </message>
    <message>
        <source>What was kept before holds until this is mended.</source>
        <translation>Aiemmin tallennettu on voimassa, kunnes tämä on korjattu.</translation>
    </message>
    <message>
        <source>answers here</source>
        <translation>vastaa täällä</translation>
    </message>
    <message>
        <source>as it ships</source>
        <translation>ohjelman mukana tullut</translation>
    </message>
    <message>
        <source>cannot be used: its file is spoilt</source>
        <translation>ei voi käyttää: tiedosto on pilalla</translation>
    </message>
    <message>
        <source>changed here</source>
        <translation>täällä muutettu</translation>
    </message>
    <message>
        <source>does not answer here</source>
        <translation>ei vastaa täällä</translation>
    </message>
    <message>
        <source>made here</source>
        <translation>täällä tehty</translation>
    </message>
    <message>
        <source>no</source>
        <translation>ei</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>kyllä</translation>
    </message>
    <message>
        <source>{label} (needed)</source>
        <translation>{label} (tarvitaan)</translation>
    </message>
    <message>
        <source>{label}, {language}</source>
        <translation>{label}, {language}</translation>
    </message>
    <message>
        <source>{label}: {system}, key {key}</source>
        <translation>{label}: {system}, näppäin {key}</translation>
    </message>
</context>
<context>
    <name>correspondence</name>
    <message>
        <source>Access request {number}: {letter}</source>
        <translation>Tarkastuspyyntö {number}: {letter}</translation>
    </message>
</context>
<context>
    <name>cover</name>
    <message>
        <source>Call us: {contact}, {phone}. You may have the letter on paper too.</source>
        <translation>Soita meille: {contact}, {phone}. Saat kirjeen myös paperilla.</translation>
    </message>
    <message>
        <source>Hello,

the letter that you asked for is attached. It is locked with a passphrase, which comes to you by another way. Save the attached file, open it in a PDF reader and look for its list of attachments: the letter is there.

If it does not open, call us.

{controller}
</source>
        <translation>Hei,

pyytämäsi kirje on liitteenä. Se on lukittu salasanalla, jonka saat muuta tietä. Tallenna liitetiedosto, avaa se PDF-lukuohjelmassa ja katso sen liiteluettelosta: kirje on siellä.

Jos se ei aukea, soita meille.

{controller}
</translation>
    </message>
    <message>
        <source>How to open the letter</source>
        <translation>Näin avaat kirjeen</translation>
    </message>
    <message>
        <source>If it does not open</source>
        <translation>Jos kirje ei aukea</translation>
    </message>
    <message>
        <source>Letter from {controller}</source>
        <translation>Kirje, lähettäjä {controller}</translation>
    </message>
    <message>
        <source>Look for the list of attachments. Its sign is a paper clip, often on the left.</source>
        <translation>Etsi liiteluettelo. Sen merkki on paperiliitin, usein vasemmassa reunassa.</translation>
    </message>
    <message>
        <source>Open the letter from the list, or save it. Its signature shows whether it is whole.</source>
        <translation>Avaa kirje luettelosta tai tallenna se. Allekirjoitus näyttää, onko kirje muuttumaton.</translation>
    </message>
    <message>
        <source>Save this file on your computer and open it there in a PDF reader. The previews of mail programs and many phones do not show attachments.</source>
        <translation>Tallenna tämä tiedosto tietokoneellesi ja avaa se siellä PDF-lukuohjelmassa. Sähköpostiohjelmien esikatselu ja monet puhelimet eivät näytä liitteitä.</translation>
    </message>
    <message>
        <source>The passphrase</source>
        <translation>Salasana</translation>
    </message>
    <message>
        <source>The passphrase comes to you by another way than e-mail, and nobody will ask you for it. It is kept nowhere: if it is lost, ask us to send the letter again under a new one.</source>
        <translation>Saat salasanan muuta tietä kuin sähköpostitse, eikä kukaan kysy sitä sinulta. Sitä ei säilytetä missään: jos se katoaa, pyydä meitä lähettämään kirje uudelleen uudella salasanalla.</translation>
    </message>
    <message>
        <source>The saved letter itself has no lock. Keep it where only you can read it.</source>
        <translation>Tallennetussa kirjeessä itsessään ei ole lukitusta. Säilytä se siellä, missä vain sinä voit lukea sen.</translation>
    </message>
    <message>
        <source>This locked file brings you a signed letter about your request {number}. The letter lies in it as an attachment, exactly as it was signed.</source>
        <translation>Tässä lukitussa tiedostossa on allekirjoitettu kirje, joka koskee pyyntöäsi {number}. Kirje on tiedoston liitteenä täsmälleen sellaisena kuin se allekirjoitettiin.</translation>
    </message>
    <message>
        <source>Too large for e-mail, to be given to you another way: {names}; files in all: {count}.</source>
        <translation>Liian suuria sähköpostiin, saat ne muulla tavalla: {names}; tiedostoja yhteensä: {count}.</translation>
    </message>
    <message>
        <source>What is attached</source>
        <translation>Liitteet</translation>
    </message>
    <message>
        <source>Write to us: {contact}, {email}. You may have the letter on paper too.</source>
        <translation>Kirjoita meille: {contact}, {email}. Saat kirjeen myös paperilla.</translation>
    </message>
    <message>
        <source>Your letter is attached to this page</source>
        <translation>Kirjeesi on tämän sivun liitteenä</translation>
    </message>
    <message>
        <source>and {count} more, all in the list of attachments</source>
        <translation>ja {count} muuta, kaikki liiteluettelossa</translation>
    </message>
    <message>
        <source>protected</source>
        <translation>suojattu</translation>
    </message>
    <message>
        <source>the signed letter</source>
        <translation>allekirjoitettu kirje</translation>
    </message>
    <message>
        <source>{size} kB</source>
        <translation>{size} kt</translation>
    </message>
</context>
<context>
    <name>data_maps</name>
    <message>
        <source>The data map {file} cannot be read ({why}), so its system is not asked. Put the file there or mend its place in the settings.</source>
        <translation>Tietokarttaa {file} ei voida lukea ({why}), joten sen järjestelmästä ei haeta. Vie tiedosto paikalleen tai korjaa sen paikka asetuksissa.</translation>
    </message>
    <message>
        <source>The data map {file} is not a text in UTF-8, so its system is not asked. Save it as UTF-8.</source>
        <translation>Tietokartta {file} ei ole UTF-8-tekstiä, joten sen järjestelmästä ei haeta. Tallenna se UTF-8-muodossa.</translation>
    </message>
</context>
<context>
    <name>deadline</name>
    <message>
        <source>A due date cannot be counted from {received} with these pauses: the calendar ends before it. Check the dates.</source>
        <translation>Määräpäivää ei voi laskea päivästä {received} näillä pysäytyksillä: kalenteri loppuu ennen sitä. Tarkista päivät.</translation>
    </message>
    <message>
        <source>Both clocks end on the same day, which rules: {day}.</source>
        <translation>Molemmat määräajat päättyvät samana päivänä, joka ratkaisee: {day}.</translation>
    </message>
    <message>
        <source>Post needs {days} working days, so the letter has to leave by {day}.</source>
        <translation>Posti tarvitsee {days} työpäivää, joten kirjeen on lähdettävä viimeistään {day}.</translation>
    </message>
    <message>
        <source>That month has no day of the same number, so its last day counts: {day}.</source>
        <translation>Siinä kuussa ei ole samaa päivänumeroa, joten kuukauden viimeinen päivä ratkaisee: {day}.</translation>
    </message>
    <message>
        <source>The clocks stood still from {start} to {end}: {days} days.</source>
        <translation>Määräaika oli pysäytetty {start} – {end}: {days} päivää.</translation>
    </message>
    <message>
        <source>The extension replaces the house target too, so this day rules: {day}.</source>
        <translation>Pidennys korvaa myös oman tavoitteen, joten tämä päivä ratkaisee: {day}.</translation>
    </message>
    <message>
        <source>The house target is earlier, so it rules: {day}.</source>
        <translation>Oma tavoite on aiemmin, joten se ratkaisee: {day}.</translation>
    </message>
    <message>
        <source>The house target of {days} days is {day}.</source>
        <translation>Oma {days} päivän tavoite on {day}.</translation>
    </message>
    <message>
        <source>The house target of {days} days, with the {paused} paused days added, is {day}.</source>
        <translation>Oma {days} päivän tavoite, johon on lisätty pysäytetyt päivät ({paused}), on {day}.</translation>
    </message>
    <message>
        <source>The last working day on or before it is {day}: the answer has to be ready then.</source>
        <translation>Viimeinen työpäivä siihen mennessä on {day}: vastauksen on oltava silloin valmis.</translation>
    </message>
    <message>
        <source>The law gives one month: to {day}.</source>
        <translation>Laki antaa yhden kuukauden: {day} asti.</translation>
    </message>
    <message>
        <source>The law is earlier, so it rules: {day}.</source>
        <translation>Lain määräaika on aiemmin, joten se ratkaisee: {day}.</translation>
    </message>
    <message>
        <source>The law&apos;s last day is {day}.</source>
        <translation>Lain viimeinen päivä on {day}.</translation>
    </message>
    <message>
        <source>The pause ends on {end}, before it starts on {start}. Give FROM:TO in that order.</source>
        <translation>Tauko päättyy {end} ennen kuin se alkaa {start}. Anna päivät järjestyksessä ALKU:LOPPU.</translation>
    </message>
    <message>
        <source>The pause starts on {start}, before the request arrived on {received}. Check both dates.</source>
        <translation>Tauko alkaa {start} ennen pyynnön saapumista {received}. Tarkista molemmat päivät.</translation>
    </message>
    <message>
        <source>The request arrived on {day}.</source>
        <translation>Pyyntö saapui {day}.</translation>
    </message>
    <message>
        <source>The time was extended: the law gives three months in all, to {day}.</source>
        <translation>Määräaikaa on pidennetty: laki antaa yhteensä kolme kuukautta, {day} asti.</translation>
    </message>
    <message>
        <source>The {days} paused days are added to the month: {day}.</source>
        <translation>Pysäytetyt päivät ({days}) lisätään kuukauteen: {day}.</translation>
    </message>
    <message>
        <source>{day} is a Saturday, so the law&apos;s last day moves on by a day.</source>
        <translation>{day} on lauantai, joten lain viimeinen päivä siirtyy päivällä.</translation>
    </message>
    <message>
        <source>{day} is a Sunday, so the law&apos;s last day moves on by a day.</source>
        <translation>{day} on sunnuntai, joten lain viimeinen päivä siirtyy päivällä.</translation>
    </message>
    <message>
        <source>{day} is a public holiday ({holiday}), so the law&apos;s last day moves on by a day.</source>
        <translation>{day} on pyhäpäivä ({holiday}), joten lain viimeinen päivä siirtyy päivällä.</translation>
    </message>
</context>
<context>
    <name>delivery</name>
    <message>
        <source>Address, its lines apart by commas</source>
        <translation>Osoite, rivit pilkulla erotettuina</translation>
    </message>
    <message>
        <source>Another way is proposed than the one that stood here, so nothing was noted yet. Look at it and press F9 again.</source>
        <translation>Tässä ehdotetaan muuta tapaa kuin se, joka tässä oli, joten mitään ei vielä merkitty. Katso ehdotusta ja paina F9 uudelleen.</translation>
    </message>
    <message>
        <source>Check code {code}</source>
        <translation>Tarkistuskoodi {code}</translation>
    </message>
    <message>
        <source>Close the request</source>
        <translation>Sulje pyyntö</translation>
    </message>
    <message>
        <source>Draft, not signed yet</source>
        <translation>Luonnos, ei vielä allekirjoitettu</translation>
    </message>
    <message>
        <source>Draft: not signed yet</source>
        <translation>Luonnos: ei vielä allekirjoitettu</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Sähköpostiosoite</translation>
    </message>
    <message>
        <source>Envelope&apos;s window · {key}</source>
        <translation>Kirjekuoren ikkuna · {key}</translation>
    </message>
    <message>
        <source>Every value is in the files inside the PDF either way.</source>
        <translation>Kaikki arvot ovat joka tapauksessa PDF:n sisällä tiedostoina.</translation>
    </message>
    <message>
        <source>F10 signs once the check has nothing to remark.</source>
        <translation>F10 allekirjoittaa, kun tarkistuksella ei ole huomautettavaa.</translation>
    </message>
    <message>
        <source>Give it once more…</source>
        <translation>Anna vielä kerran…</translation>
    </message>
    <message>
        <source>Given to</source>
        <translation>Kenelle annettu</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Annettu asiakkaalle</translation>
    </message>
    <message>
        <source>How you identified whoever takes it</source>
        <translation>Miten tunnistit noutajan</translation>
    </message>
    <message>
        <source>Letter in front</source>
        <translation>Näytettävä kirje</translation>
    </message>
    <message>
        <source>Long tables on paper</source>
        <translation>Pitkät taulukot paperilla</translation>
    </message>
    <message>
        <source>Make the protected letter…</source>
        <translation>Tee suojattu kirje…</translation>
    </message>
    <message>
        <source>No e-mail address is known, so nothing was noted as sent. Say where the letter goes and why, or give it another way.</source>
        <translation>Sähköpostiosoitetta ei tiedetä, joten mitään ei merkitty lähetetyksi. Kerro, minne kirje menee ja miksi, tai anna se muulla tavalla.</translation>
    </message>
    <message>
        <source>Note (optional)</source>
        <translation>Huomautus (vapaaehtoinen)</translation>
    </message>
    <message>
        <source>Nothing is left to do: close the request.</source>
        <translation>Mitään ei ole jäljellä: sulje pyyntö.</translation>
    </message>
    <message>
        <source>Pages: {pages}</source>
        <translation>Sivuja: {pages}</translation>
    </message>
    <message>
        <source>Passphrase by phone</source>
        <translation>Salasana puhelimitse</translation>
    </message>
    <message>
        <source>Passphrase by text message</source>
        <translation>Salasana tekstiviestillä</translation>
    </message>
    <message>
        <source>Posted</source>
        <translation>Postitettu</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Tulosta…</translation>
    </message>
    <message>
        <source>Proposed: by e-mail, encrypted</source>
        <translation>Ehdotus: sähköpostitse, salattuna</translation>
    </message>
    <message>
        <source>Proposed: by post</source>
        <translation>Ehdotus: postitse</translation>
    </message>
    <message>
        <source>Proposed: hand it over at the counter</source>
        <translation>Ehdotus: anna tiskillä</translation>
    </message>
    <message>
        <source>Proposed: show it on the premises</source>
        <translation>Ehdotus: näytä toimitiloissa</translation>
    </message>
    <message>
        <source>Read it through; F10 signs and prints it.</source>
        <translation>Lue se läpi; F10 allekirjoittaa ja tulostaa sen.</translation>
    </message>
    <message>
        <source>Read it through; F10 signs and seals it.</source>
        <translation>Lue se läpi; F10 allekirjoittaa ja sinetöi.</translation>
    </message>
    <message>
        <source>Recordings and files that the letter lists: {count}</source>
        <translation>Kirjeessä luetellut tallenteet ja tiedostot: {count}</translation>
    </message>
    <message>
        <source>Request {number} has no signed letter yet, so nothing can leave. Look the records through and sign the letter first.</source>
        <translation>Pyynnöllä {number} ei ole vielä allekirjoitettua kirjettä, joten mitään ei voi lähettää. Käy tiedot läpi ja allekirjoita kirje ensin.</translation>
    </message>
    <message>
        <source>Request {number} has no signed letter “{name}”. It has: {known}.</source>
        <translation>Pyynnöllä {number} ei ole allekirjoitettua kirjettä ”{name}”. Sillä on: {known}.</translation>
    </message>
    <message>
        <source>Safety ban: how you identified them, and why it is not the person, if so</source>
        <translation>Turvakielto: miten tunnistit noutajan, ja miksi hän ei ole henkilö itse</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Tallenna PDF…</translation>
    </message>
    <message>
        <source>Sent by e-mail</source>
        <translation>Lähetetty sähköpostitse</translation>
    </message>
    <message>
        <source>Shown on the premises</source>
        <translation>Näytetty toimitiloissa</translation>
    </message>
    <message>
        <source>Sign and print</source>
        <translation>Allekirjoita ja tulosta</translation>
    </message>
    <message>
        <source>Sign the letter</source>
        <translation>Allekirjoita kirje</translation>
    </message>
    <message>
        <source>Signature B-B: without a time stamp</source>
        <translation>Allekirjoitus B-B: ilman aikaleimaa</translation>
    </message>
    <message>
        <source>Signature B-LT: with a time stamp and proof that the certificate was valid</source>
        <translation>Allekirjoitus B-LT: aikaleima ja todiste varmenteen voimassaolosta</translation>
    </message>
    <message>
        <source>Signature B-T: with a time stamp</source>
        <translation>Allekirjoitus B-T: aikaleimalla</translation>
    </message>
    <message>
        <source>Signed by {signer}</source>
        <translation>Allekirjoittanut {signer}</translation>
    </message>
    <message>
        <source>The answer was given on {day}</source>
        <translation>Vastaus annettiin {day}</translation>
    </message>
    <message>
        <source>The customer withdraws it</source>
        <translation>Asiakas peruuttaa pyynnön</translation>
    </message>
    <message>
        <source>The file {name} is not the one that the letter {letter} lists: it was changed since. Nothing has left. Sign the letter anew, then it lists the file as it is now.</source>
        <translation>Tiedosto {name} ei ole se, jonka kirje {letter} luettelee: sitä on muutettu sen jälkeen. Mitään ei lähtenyt. Allekirjoita kirje uudelleen, niin se luettelee tiedoston nykyisellään.</translation>
    </message>
    <message>
        <source>The letter could not be saved to {file}: {reason}. It stays sealed in the desk.</source>
        <translation>Kirjettä ei voitu tallentaa tiedostoon {file}: {reason}. Se säilyy sinetöitynä ohjelmassa.</translation>
    </message>
    <message>
        <source>The letter is given</source>
        <translation>Kirje annetaan</translation>
    </message>
    <message>
        <source>The letter was saved, and what travels beside it into {folder}</source>
        <translation>Kirje tallennettiin, ja sen mukana kulkevat tiedostot kansioon {folder}</translation>
    </message>
    <message>
        <source>The letter was saved: {file}</source>
        <translation>Kirje tallennettiin: {file}</translation>
    </message>
    <message>
        <source>The letter was sent to the printer {printer}</source>
        <translation>Kirje lähetettiin tulostimelle {printer}</translation>
    </message>
    <message>
        <source>The letter would go to another e-mail address than those on record. Say why in words; nothing was noted as sent.</source>
        <translation>Kirje menisi muuhun kuin rekisterissä olevaan sähköpostiosoitteeseen. Kirjoita syy; mitään ei merkitty lähetetyksi.</translation>
    </message>
    <message>
        <source>The passphrase goes</source>
        <translation>Salasana annetaan</translation>
    </message>
    <message>
        <source>The protected letter could not be saved to {file}: {reason}. Nothing was noted as sent; choose another folder.</source>
        <translation>Suojattua kirjettä ei voitu tallentaa tiedostoon {file}: {reason}. Mitään ei merkitty lähetetyksi; valitse toinen kansio.</translation>
    </message>
    <message>
        <source>The register says that the person has come under a safety ban since they were picked, so nothing was sent or noted. Hand the letter over at the counter; or go back to the review, collect anew, pick the person again and sign a new letter, which then goes to the contact address.</source>
        <translation>Rekisterin mukaan henkilö on saanut turvakiellon sen jälkeen, kun hänet valittiin, joten mitään ei lähetetty eikä merkitty lähetetyksi. Anna kirje tiskillä; tai palaa tarkistukseen, kerää tiedot uudelleen, valitse henkilö uudelleen ja allekirjoita uusi kirje, joka lähtee yhteysosoitteeseen.</translation>
    </message>
    <message>
        <source>The request is closed; the sealed letter stays here.</source>
        <translation>Pyyntö on suljettu; sinetöity kirje säilyy täällä.</translation>
    </message>
    <message>
        <source>This is an earlier version: the one that was signed last is given.</source>
        <translation>Tämä on aiempi versio: annettavaksi menee viimeksi allekirjoitettu.</translation>
    </message>
    <message>
        <source>This looks like the passphrase, which is never written down here. Write by which way it goes instead; nothing was noted as sent.</source>
        <translation>Tämä näyttää salasanalta, eikä sitä kirjoiteta tänne koskaan. Kirjoita sen sijaan, mitä tietä se kulkee; mitään ei merkitty lähetetyksi.</translation>
    </message>
    <message>
        <source>This notice goes to the recipient that it is addressed to, not to the customer. Say where the recipient is; nothing was noted as given.</source>
        <translation>Tämä ilmoitus menee vastaanottajalle, jolle se on osoitettu, ei asiakkaalle. Kirjoita, missä vastaanottaja on; mitään ei merkitty annetuksi.</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Versio {version}</translation>
    </message>
    <message>
        <source>What has left</source>
        <translation>Mitä on lähtenyt</translation>
    </message>
    <message>
        <source>Where to save the protected letter and its e-mail</source>
        <translation>Mihin suojattu kirje ja sen sähköposti tallennetaan</translation>
    </message>
    <message>
        <source>Why it leaves though no register can be asked for a ban</source>
        <translation>Miksi kirje lähtee, vaikka turvakieltoa ei voi kysyä</translation>
    </message>
    <message>
        <source>Why there and not to the place on record</source>
        <translation>Miksi sinne eikä rekisterissä olevaan osoitteeseen</translation>
    </message>
    <message>
        <source>at the counter</source>
        <translation>tiskiltä</translation>
    </message>
    <message>
        <source>attachments</source>
        <translation>liitteet</translation>
    </message>
    <message>
        <source>by e-mail</source>
        <translation>sähköpostitse</translation>
    </message>
    <message>
        <source>by phone</source>
        <translation>puhelimitse</translation>
    </message>
    <message>
        <source>by post</source>
        <translation>postitse</translation>
    </message>
    <message>
        <source>by text message</source>
        <translation>tekstiviestillä</translation>
    </message>
    <message>
        <source>copies are offered</source>
        <translation>jäljennöksiä tarjotaan</translation>
    </message>
    <message>
        <source>envelope {envelope}</source>
        <translation>kuori {envelope}</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>piilossa</translation>
    </message>
    <message>
        <source>in English</source>
        <translation>englanniksi</translation>
    </message>
    <message>
        <source>in Finnish</source>
        <translation>suomeksi</translation>
    </message>
    <message>
        <source>in Swedish</source>
        <translation>ruotsiksi</translation>
    </message>
    <message>
        <source>listened to: they go along</source>
        <translation>kuunneltu: lähtevät mukaan</translation>
    </message>
    <message>
        <source>row by row</source>
        <translation>riveittäin</translation>
    </message>
    <message>
        <source>seen on the premises</source>
        <translation>nähtävänä toimitiloissa</translation>
    </message>
    <message>
        <source>summed up</source>
        <translation>tiivistettyinä</translation>
    </message>
    <message>
        <source>{name} is about somebody else: another person was picked since it was signed. Nothing was noted as given; give the letter that was signed for the person of now.</source>
        <translation>{name} koskee toista henkilöä: sen allekirjoittamisen jälkeen on valittu toinen henkilö. Mitään ei merkitty annetuksi; anna kirje, joka on allekirjoitettu nykyiselle henkilölle.</translation>
    </message>
    <message>
        <source>{name} is an earlier version of the answer, or the answer is being completed. Give the version that was signed last; nothing was noted as given.</source>
        <translation>{name} on vastauksen aiempi versio, tai vastausta täydennetään. Anna viimeksi allekirjoitettu versio; mitään ei merkitty annetuksi.</translation>
    </message>
    <message>
        <source>{when}, {way}</source>
        <translation>{when}, {way}</translation>
    </message>
    <message>
        <source>{when}: {letter}, version {version}</source>
        <translation>{when}: {letter}, versio {version}</translation>
    </message>
    <message>
        <source>{when}; checksum {checksum}</source>
        <translation>{when}; tarkiste {checksum}</translation>
    </message>
    <message>
        <source>{why} Nothing was noted as given.</source>
        <translation>{why} Mitään ei merkitty annetuksi.</translation>
    </message>
</context>
<context>
    <name>delivery rules</name>
    <message>
        <source>No postal address is known, so nothing was noted as posted. Say where the letter goes and why, or hand it over.</source>
        <translation>Postiosoitetta ei tiedetä, joten mitään ei merkitty postitetuksi. Kerro, minne kirje menee ja miksi, tai anna se tiskillä.</translation>
    </message>
    <message>
        <source>Post goes to the address on record; another address needs a reason.</source>
        <translation>Posti menee rekisterissä olevaan osoitteeseen; muuhun osoitteeseen tarvitaan syy.</translation>
    </message>
    <message>
        <source>Post goes to the representative; another address needs a reason.</source>
        <translation>Posti menee edustajalle; muuhun osoitteeseen tarvitaan syy.</translation>
    </message>
    <message>
        <source>The customer asked for the answer in this way (Art. 12(3), 15(3)).</source>
        <translation>Asiakas pyysi vastausta tällä tavalla (12 art. 3 kohta, 15 art. 3 kohta).</translation>
    </message>
    <message>
        <source>The customer is given a copy too if they want one (Art. 15(3)).</source>
        <translation>Asiakas saa halutessaan myös jäljennöksen (15 art. 3 kohta).</translation>
    </message>
    <message>
        <source>The law goes before the usual way of {controller}.</source>
        <translation>Laki menee rekisterinpitäjän {controller} tavallisen tavan edelle.</translation>
    </message>
    <message>
        <source>The letter would go to another address than the one on record. Say why in words; nothing was noted as posted.</source>
        <translation>Kirje menisi muuhun kuin rekisterissä olevaan osoitteeseen. Kirjoita syy; mitään ei merkitty postitetuksi.</translation>
    </message>
    <message>
        <source>The person is under a safety ban and somebody else asks for them: hand the letter over at the counter or post it to the address on record.</source>
        <translation>Henkilöllä on turvakielto, ja pyytäjä on joku muu: anna kirje tiskillä tai postita se rekisterissä olevaan osoitteeseen.</translation>
    </message>
    <message>
        <source>The person is under a safety ban, which goes before every other rule: the letter is handed over at the counter or posted to the contact address (Art. 15(4), 32).</source>
        <translation>Henkilöllä on turvakielto, ja se menee kaikkien muiden sääntöjen edelle: kirje annetaan tiskillä tai postitetaan yhteysosoitteeseen (15 art. 4 kohta, 32 art.).</translation>
    </message>
    <message>
        <source>The person is under a safety ban: a new address needs somebody who is identified in person or strongly by electronic means. Post the letter to the contact address on record or hand it over; nothing was noted as posted.</source>
        <translation>Henkilöllä on turvakielto: uuden osoitteen voi antaa vain se, jonka henkilöllisyys on todettu paikan päällä tai vahvasti sähköisesti. Postita kirje rekisterissä olevaan yhteysosoitteeseen tai anna se tiskillä; mitään ei merkitty postitetuksi.</translation>
    </message>
    <message>
        <source>The person is under a safety ban: give the letter at the counter or post it to the contact address.</source>
        <translation>Henkilöllä on turvakielto: anna kirje tiskillä tai postita se yhteysosoitteeseen.</translation>
    </message>
    <message>
        <source>The request came by letter, so the answer goes by post.</source>
        <translation>Pyyntö tuli kirjeellä, joten vastaus lähtee postissa.</translation>
    </message>
    <message>
        <source>The request came electronically, so the answer is given electronically unless the customer asks otherwise (Art. 12(3), 15(3)).</source>
        <translation>Pyyntö tuli sähköisesti, joten vastaus annetaan sähköisesti, jollei asiakas pyydä muuta (12 art. 3 kohta, 15 art. 3 kohta).</translation>
    </message>
    <message>
        <source>This is the usual way of {controller}.</source>
        <translation>Tämä on rekisterinpitäjän {controller} tavallinen tapa.</translation>
    </message>
    <message>
        <source>Who asks is known only by what is on record, so the answer goes to the address on record, there and nowhere else. Send it there, or hand it over at the counter against an identity document; nothing was noted as given.</source>
        <translation>Pyytäjä tunnetaan vain rekisterissä olevien tietojen perusteella, joten vastaus annetaan rekisterissä olevaan osoitteeseen eikä muualle. Lähetä se sinne tai luovuta tiskillä henkilötodistusta vastaan; mitään ei merkitty annetuksi.</translation>
    </message>
    <message>
        <source>Who asks is known only by what is on record: say how you identified whoever stands at the counter, for example “passport”. Nothing was noted as given.</source>
        <translation>Pyytäjä tunnetaan vain rekisterissä olevien tietojen perusteella: kirjoita, miten tunnistit noutajan, esimerkiksi ”passi”. Mitään ei merkitty annetuksi.</translation>
    </message>
    <message>
        <source>by post</source>
        <translation>postitse</translation>
    </message>
    <message>
        <source>electronically</source>
        <translation>sähköisesti</translation>
    </message>
    <message>
        <source>handed over at the counter</source>
        <translation>tiskillä</translation>
    </message>
    <message>
        <source>shown on the premises</source>
        <translation>näyttämällä tiedot toimitiloissa</translation>
    </message>
    <message>
        <source>{controller} answers electronically only what was asked electronically. Hand the letter over or post it.</source>
        <translation>{controller} vastaa sähköisesti vain sähköisiin pyyntöihin. Anna kirje tiskillä tai postita se.</translation>
    </message>
    <message>
        <source>{controller} does not offer to show the data on its premises: give the customer the letter.</source>
        <translation>{controller} ei tarjoudu näyttämään tietoja toimitiloissaan: anna asiakkaalle kirje.</translation>
    </message>
</context>
<context>
    <name>demo</name>
    <message>
        <source>The demo can be made for a day from {first} to {last}. Nothing was made.</source>
        <translation>Esittelyn voi tehdä päivälle vuosina {first}–{last}. Mitään ei tehty.</translation>
    </message>
    <message>
        <source>The demo workspace cannot be made in {folder} ({why}). Nothing was left behind.</source>
        <translation>Esittelytyötilaa ei voi tehdä kansioon {folder} ({why}). Mitään ei jäänyt jälkeen.</translation>
    </message>
    <message>
        <source>The folder {folder} holds something already, and nothing in it was touched. Name a folder that is empty or not there yet.</source>
        <translation>Kansiossa {folder} on jo jotakin, eikä siihen koskettu. Anna kansio, joka on tyhjä tai jota ei vielä ole.</translation>
    </message>
</context>
<context>
    <name>disclosure</name>
    <message>
        <source>Somebody under a safety ban has, or had, the same place of use. The answer could tell where they live, so a person has to decide before anything is given. The request stays open; take it to the person in charge of register matters.</source>
        <translation>Samassa käyttöpaikassa on tai on ollut joku, jolla on turvakielto. Vastaus voisi paljastaa, missä hän asuu, joten ihmisen on päätettävä asiasta ennen kuin mitään annetaan. Pyyntö jää avoimeksi; vie se rekisteriasioiden vastuuhenkilölle.</translation>
    </message>
</context>
<context>
    <name>doctor</name>
    <message>
        <source>A collection would not be whole, because of these systems: {systems}. Mend what is said of them.</source>
        <translation>Haku ei olisi täydellinen näiden järjestelmien takia: {systems}. Korjaa se, mitä niistä sanotaan.</translation>
    </message>
    <message>
        <source>An exact question took {seconds} seconds; a search waits as long.</source>
        <translation>Yksi tarkka kysely kesti {seconds} sekuntia; etsintä odottaa yhtä kauan.</translation>
    </message>
    <message>
        <source>Disk space</source>
        <translation>Levytila</translation>
    </message>
    <message>
        <source>Extracts were last imported on {day}. What happened since is not in the register.</source>
        <translation>Poimintoja tuotiin viimeksi {day}. Sen jälkeen tapahtunut ei ole rekisterissä.</translation>
    </message>
    <message>
        <source>For a key of nobody it answered that there is no such “{table}” (404). If it answers so for a customer without any, write “missing: nothing” into the “web” note of its data map.</source>
        <translation>Avaimella, joka ei ole kenenkään, se vastasi, ettei kohdetta ”{table}” ole (404). Jos se vastaa näin asiakkaasta, jolla ei ole yhtään, kirjoita tietokartan ”web”-merkintään ”missing: nothing”.</translation>
    </message>
    <message>
        <source>How long a question may take cannot be limited in this kind of database: set a limit for the account there.</source>
        <translation>Tämänlaisessa tietokannassa kyselyn kestoa ei voi rajoittaa täältä: aseta tunnukselle raja tietokannassa.</translation>
    </message>
    <message>
        <source>It did not answer within {seconds} seconds. A collection would be without it; find out why, or give it more time with --timeout.</source>
        <translation>Se ei vastannut {seconds} sekunnissa. Haku jäisi ilman sitä; selvitä syy tai anna sille enemmän aikaa valitsimella --timeout.</translation>
    </message>
    <message>
        <source>Its certificate is valid until {day}. From then on nothing is asked of it; have it renewed.</source>
        <translation>Sen varmenne on voimassa {day} asti. Sen jälkeen siitä ei haeta mitään; pyydä uusimaan varmenne.</translation>
    </message>
    <message>
        <source>Its clock and this machine&apos;s differ by {seconds} seconds.</source>
        <translation>Sen kello ja tämän koneen kello eroavat {seconds} sekuntia.</translation>
    </message>
    <message>
        <source>Keyring</source>
        <translation>Avainnippu</translation>
    </message>
    <message>
        <source>Letters of {controller} cannot be signed. {reason}</source>
        <translation>Rekisterinpitäjän {controller} kirjeitä ei voi allekirjoittaa. {reason}</translation>
    </message>
    <message>
        <source>Questions that the owner has not answered: {count}, the oldest of {day}.</source>
        <translation>Kysymyksiä, joihin omistaja ei ole vastannut: {count}, vanhin {day}.</translation>
    </message>
    <message>
        <source>Reaching it took {seconds} seconds; every first question of the day waits as long.</source>
        <translation>Yhteyden saaminen kesti {seconds} sekuntia; päivän ensimmäinen kysely odottaa aina yhtä kauan.</translation>
    </message>
    <message>
        <source>Signing certificates</source>
        <translation>Allekirjoitusvarmenteet</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Tietovarasto</translation>
    </message>
    <message>
        <source>The account may do everything in the database. The desk only reads; give it an account that may read these tables and nothing else.</source>
        <translation>Tunnuksella saa tehdä tietokannassa mitä tahansa. Ohjelma vain lukee; anna sille tunnus, joka saa lukea nämä taulut eikä muuta.</translation>
    </message>
    <message>
        <source>The account may write in {count} places ({places}). The desk only reads; take the other rights away.</source>
        <translation>Tunnuksella saa kirjoittaa {count} paikkaan ({places}). Ohjelma vain lukee; poista muut oikeudet.</translation>
    </message>
    <message>
        <source>The desk itself lacks something: {parts}. Mend it before the next request.</source>
        <translation>Ohjelmalta itseltään puuttuu jotain: {parts}. Korjaa se ennen seuraavaa pyyntöä.</translation>
    </message>
    <message>
        <source>The extract “{table}” was last written on {day}. What happened since is not in it.</source>
        <translation>Poiminta ”{table}” on kirjoitettu viimeksi {day}. Sen jälkeen tapahtunut ei ole siinä.</translation>
    </message>
    <message>
        <source>The history does not hold from entry {number} on: somebody changed it outside the desk. Keep the store as it is, and tell the person in charge of information security.</source>
        <translation>Historia ei pidä paikkaansa merkinnästä {number} alkaen: joku on muuttanut sitä ohjelman ulkopuolella. Pidä tietovarasto ennallaan ja kerro tietoturvasta vastaavalle.</translation>
    </message>
    <message>
        <source>The program has a fault ({kind}) that shows in this system. Tell support; the details are in the log folder of the workspace.</source>
        <translation>Ohjelmassa on vika ({kind}), joka näkyy tässä järjestelmässä. Kerro tuelle; tarkemmat tiedot ovat työtilan log-kansiossa.</translation>
    </message>
    <message>
        <source>The signing certificate of {controller} is valid until {day}. Get a new one in time.</source>
        <translation>Rekisterinpitäjän {controller} allekirjoitusvarmenne on voimassa {day} asti. Hanki uusi ajoissa.</translation>
    </message>
    <message>
        <source>The workspace&apos;s disk has {megabytes} megabytes left. Make room.</source>
        <translation>Työtilan levyllä on {megabytes} megatavua jäljellä. Vapauta tilaa.</translation>
    </message>
    <message>
        <source>What the database answers is not encrypted on its way here. Turn TLS on.</source>
        <translation>Tietokannan vastauksia ei salata matkalla tänne. Ota TLS käyttöön.</translation>
    </message>
    <message>
        <source>Whether the account could write is not looked at in this kind of database.</source>
        <translation>Tämänlaisessa tietokannassa ei tarkisteta, voisiko tunnuksella kirjoittaa.</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>vastaa</translation>
    </message>
    <message>
        <source>answers, but lacks something, {times}</source>
        <translation>vastaa mutta jotain puuttuu, {times}</translation>
    </message>
    <message>
        <source>answers, {times}</source>
        <translation>vastaa, {times}</translation>
    </message>
    <message>
        <source>asked by hand</source>
        <translation>kysytään käsin</translation>
    </message>
    <message>
        <source>does not answer. {reason}</source>
        <translation>ei vastaa. {reason}</translation>
    </message>
    <message>
        <source>not well</source>
        <translation>ei kunnossa</translation>
    </message>
    <message>
        <source>note</source>
        <translation>huomautus</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>vika</translation>
    </message>
    <message>
        <source>reached in {reached} s</source>
        <translation>yhteys {reached} s</translation>
    </message>
    <message>
        <source>reached in {reached} s, one question took {asked} s</source>
        <translation>yhteys {reached} s, yksi kysely {asked} s</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>varoitus</translation>
    </message>
    <message>
        <source>well</source>
        <translation>kunnossa</translation>
    </message>
    <message>
        <source>“{column}” in “{table}” holds so many different words that they are not kept in memory: names with typing errors are not found there.</source>
        <translation>Taulun ”{table}” sarakkeessa ”{column}” on niin monta eri sanaa, ettei niitä pidetä muistissa: väärin kirjoitettuja nimiä ei löydy siitä.</translation>
    </message>
    <message>
        <source>“{table}” has no index of trigrams (pg_trgm) on {columns}: a word that does not begin the text is found by reading all of it.</source>
        <translation>Taulussa ”{table}” ei ole trigrammi-indeksiä (pg_trgm) sarakkeissa {columns}: sana, jolla teksti ei ala, löytyy vain lukemalla taulu kokonaan.</translation>
    </message>
    <message>
        <source>“{table}” has no index that begins with {columns}, so a search by name, address or birth date reads all of it.</source>
        <translation>Taulussa ”{table}” ei ole indeksiä, joka alkaa sarakkeilla {columns}, joten haku nimellä, osoitteella tai syntymäajalla lukee sen kokonaan.</translation>
    </message>
    <message>
        <source>“{table}” has no index that begins with {columns}, so every collection reads all of it.</source>
        <translation>Taulussa ”{table}” ei ole indeksiä, joka alkaa sarakkeilla {columns}, joten jokainen haku lukee sen kokonaan.</translation>
    </message>
    <message>
        <source>“{table}” has no index that begins with {columns}, so finding a person by these reads all of it.</source>
        <translation>Taulussa ”{table}” ei ole indeksiä, joka alkaa sarakkeilla {columns}, joten henkilön etsiminen niillä lukee sen kokonaan.</translation>
    </message>
</context>
<context>
    <name>document</name>
    <message>
        <source>A digit stands in the name, where only letters belong. Read the document once more.</source>
        <translation>Nimessä on numero, vaikka siinä voi olla vain kirjaimia. Lue asiakirja uudelleen.</translation>
    </message>
    <message>
        <source>A letter stands in the birth date or its check digit, where only digits belong (O for 0, I for 1). Nothing is guessed: read the document once more.</source>
        <translation>Syntymäajassa tai sen tarkistusnumerossa on kirjain, vaikka siinä voi olla vain numeroita (O eikä 0, I eikä 1). Mitään ei arvata: lue asiakirja uudelleen.</translation>
    </message>
    <message>
        <source>A letter stands in the day of expiry or its check digit, where only digits belong (O for 0, I for 1). Nothing is guessed: read the document once more.</source>
        <translation>Viimeisessä voimassaolopäivässä tai sen tarkistusnumerossa on kirjain, vaikka siinä voi olla vain numeroita (O eikä 0, I eikä 1). Mitään ei arvata: lue asiakirja uudelleen.</translation>
    </message>
    <message>
        <source>An expired document proves nothing: ask for another one, or for another way.</source>
        <translation>Vanhentunut asiakirja ei todista mitään: pyydä toinen asiakirja tai käytä muuta tapaa.</translation>
    </message>
    <message>
        <source>Document read: {name}</source>
        <translation>Asiakirja luettu: {name}</translation>
    </message>
    <message>
        <source>Something stands where no document has it: characters were lost or changed. Read the document once more; if that does not help, type the identity code or the name.</source>
        <translation>Jotakin on paikassa, jossa sitä ei missään asiakirjassa ole: merkkejä on kadonnut tai muuttunut. Lue asiakirja uudelleen; jos se ei auta, kirjoita henkilötunnus tai nimi.</translation>
    </message>
    <message>
        <source>The check digit behind the document&apos;s number is no digit (O for 0, I for 1). Nothing is guessed: read the document once more.</source>
        <translation>Asiakirjan numeron tarkistusnumero ei ole numero (O eikä 0, I eikä 1). Mitään ei arvata: lue asiakirja uudelleen.</translation>
    </message>
    <message>
        <source>The check digit of the birth date does not agree: the birth date was misread. Read it once more.</source>
        <translation>Syntymäajan tarkistusnumero ei täsmää: syntymäaika luettiin väärin. Lue se uudelleen.</translation>
    </message>
    <message>
        <source>The check digit of the day of expiry does not agree: that day was misread. Read it once more.</source>
        <translation>Viimeisen voimassaolopäivän tarkistusnumero ei täsmää: päivä luettiin väärin. Lue se uudelleen.</translation>
    </message>
    <message>
        <source>The check digit of the document&apos;s number does not agree: the number was misread. Read it once more.</source>
        <translation>Asiakirjan numeron tarkistusnumero ei täsmää: numero luettiin väärin. Lue se uudelleen.</translation>
    </message>
    <message>
        <source>The check digit of what stands behind the day of expiry does not agree: that was misread. Read it once more.</source>
        <translation>Viimeisen voimassaolopäivän jälkeisten merkkien tarkistusnumero ei täsmää: ne luettiin väärin. Lue ne uudelleen.</translation>
    </message>
    <message>
        <source>The document and the register do not agree</source>
        <translation>Asiakirja ja rekisteri eivät täsmää</translation>
    </message>
    <message>
        <source>The document gives another birth date than the register, {register}: this may be another person.</source>
        <translation>Asiakirjassa on muu syntymäaika kuin rekisterissä ({register}): kyseessä voi olla toinen henkilö.</translation>
    </message>
    <message>
        <source>The document says {name}, the register {register} with an initial only, which a brother or sister may share: compare the birth date and the address.</source>
        <translation>Asiakirjassa on {name}, rekisterissä {register} eli vain alkukirjain, joka voi olla sama sisaruksella: vertaa syntymäaikaa ja osoitetta.</translation>
    </message>
    <message>
        <source>The document says {name}, the register {register}: ask whether the name has changed.</source>
        <translation>Asiakirjassa on {name}, rekisterissä {register}: kysy, onko nimi vaihtunut.</translation>
    </message>
    <message>
        <source>The last check digit of all is no digit (O for 0, I for 1). Nothing is guessed: read the document once more.</source>
        <translation>Viimeinen tarkistusnumero ei ole numero (O eikä 0, I eikä 1). Mitään ei arvata: lue asiakirja uudelleen.</translation>
    </message>
    <message>
        <source>The last check digit, which is reckoned over all the others, does not agree: something was misread. Read it once more.</source>
        <translation>Viimeinen tarkistusnumero, joka lasketaan kaikista muista, ei täsmää: jokin luettiin väärin. Lue asiakirja uudelleen.</translation>
    </message>
    <message>
        <source>The lines came in another order than they stand in the document. Read it once more.</source>
        <translation>Rivit tulivat toisessa järjestyksessä kuin asiakirjassa. Lue se uudelleen.</translation>
    </message>
    <message>
        <source>The lines have {lengths} characters, but a card has three of 30 or two of 36 and a passport two of 44: something was cut off or came twice. Read the document once more.</source>
        <translation>Riveillä on {lengths} merkkiä, mutta kortissa on kolme 30 tai kaksi 36 merkin riviä ja passissa kaksi 44 merkin riviä: jotakin jäi pois tai tuli kahdesti. Lue asiakirja uudelleen.</translation>
    </message>
    <message>
        <source>The lines of two documents came at once. Read one document alone.</source>
        <translation>Kahden asiakirjan rivit tulivat yhtä aikaa. Lue yksi asiakirja kerrallaan.</translation>
    </message>
    <message>
        <source>The lines that were read are those of another document ({read}) than was answered ({answered}): look which one was shown.</source>
        <translation>Luetut rivit ovat toisesta asiakirjasta ({read}) kuin vastattiin ({answered}): katso, kumpi näytettiin.</translation>
    </message>
    <message>
        <source>There is no such birth date as these lines give. Read the document once more.</source>
        <translation>Näillä riveillä olevaa syntymäaikaa ei ole olemassa. Lue asiakirja uudelleen.</translation>
    </message>
    <message>
        <source>There is no such day of expiry as these lines give. Read the document once more.</source>
        <translation>Näillä riveillä olevaa viimeistä voimassaolopäivää ei ole olemassa. Lue asiakirja uudelleen.</translation>
    </message>
    <message>
        <source>These are not the machine-readable lines of an identity card, a residence permit card or a passport. Read them once more, or type the identity code or the name.</source>
        <translation>Nämä eivät ole henkilökortin, oleskelulupakortin tai passin koneluettavat rivit. Lue ne uudelleen, tai kirjoita henkilötunnus tai nimi.</translation>
    </message>
    <message>
        <source>These are the lines of a visa, which is no identity document. Ask for the passport it stands in.</source>
        <translation>Nämä ovat viisumin rivit, eikä viisumi ole henkilöllisyystodistus. Pyydä passi, jossa se on.</translation>
    </message>
    <message>
        <source>These lines are not those of an identity card, a residence permit card or a passport. Look at the document and type the identity code or the name.</source>
        <translation>Nämä rivit eivät ole henkilökortin, oleskelulupakortin tai passin. Katso asiakirjaa ja kirjoita henkilötunnus tai nimi.</translation>
    </message>
    <message>
        <source>born {born}</source>
        <translation>syntynyt {born}</translation>
    </message>
    <message>
        <source>name and birth date agree with the register</source>
        <translation>nimi ja syntymäaika täsmäävät rekisteriin</translation>
    </message>
    <message>
        <source>the document expired on {day}</source>
        <translation>asiakirjan voimassaolo päättyi {day}</translation>
    </message>
    <message>
        <source>the name agrees with the register; the birth date could not be compared</source>
        <translation>nimi täsmää rekisteriin; syntymäaikaa ei voitu verrata</translation>
    </message>
    <message>
        <source>valid until {day}</source>
        <translation>voimassa {day} asti</translation>
    </message>
</context>
<context>
    <name>document view</name>
    <message>
        <source>(no subject)</source>
        <translation>(ei aihetta)</translation>
    </message>
    <message>
        <source>As wide as here</source>
        <translation>Tilan levyiseksi</translation>
    </message>
    <message>
        <source>Enclosed files (Ctrl E shows the next)</source>
        <translation>Liitetiedostot (Ctrl E näyttää seuraavan)</translation>
    </message>
    <message>
        <source>From {sender}</source>
        <translation>Lähettäjä: {sender}</translation>
    </message>
    <message>
        <source>Identifier in the certificate: {identifier}.</source>
        <translation>Tunniste varmenteessa: {identifier}.</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Suuremmaksi</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Seuraava sivu</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Edellinen sivu</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Sivu {page}/{pages}</translation>
    </message>
    <message>
        <source>Plain text: nothing in it is loaded or followed</source>
        <translation>Pelkkä teksti: mitään siitä ei ladata eikä avata</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Pienemmäksi</translation>
    </message>
    <message>
        <source>Text of the e-mail</source>
        <translation>Sähköpostin teksti</translation>
    </message>
    <message>
        <source>The container itself</source>
        <translation>Itse paketti</translation>
    </message>
    <message>
        <source>The e-mail itself</source>
        <translation>Itse sähköposti</translation>
    </message>
    <message>
        <source>The issuer is being asked whether the certificate was revoked…</source>
        <translation>Myöntäjältä kysytään, onko varmenne peruutettu…</translation>
    </message>
    <message>
        <source>The page is being drawn…</source>
        <translation>Sivua piirretään…</translation>
    </message>
    <message>
        <source>What the signatures are worth</source>
        <translation>Mitä allekirjoitukset todistavat</translation>
    </message>
    <message>
        <source>an unknown sender</source>
        <translation>tuntematon</translation>
    </message>
    <message>
        <source>files: {count}</source>
        <translation>tiedostoja: {count}</translation>
    </message>
    <message>
        <source>pages: {pages}</source>
        <translation>sivuja: {pages}</translation>
    </message>
    <message>
        <source>sent on {day}, as the e-mail itself says</source>
        <translation>lähetetty {day}, kuten sähköposti itse kertoo</translation>
    </message>
    <message>
        <source>taken in {when}, {who}</source>
        <translation>otettu vastaan {when}, {who}</translation>
    </message>
    <message>
        <source>{name} &lt;{address}&gt;</source>
        <translation>{name} &lt;{address}&gt;</translation>
    </message>
    <message>
        <source>{number}. {name}</source>
        <translation>{number}. {name}</translation>
    </message>
    <message>
        <source>{number}. {name} (not opened here)</source>
        <translation>{number}. {name} (ei avata täällä)</translation>
    </message>
    <message>
        <source>{what} ({key})</source>
        <translation>{what} ({key})</translation>
    </message>
</context>
<context>
    <name>doubt</name>
    <message>
        <source>It is known who asks, so nobody may be asked for more proof (Article 12(6)). Nothing was asked.</source>
        <translation>Pyytäjä tiedetään, joten lisää todisteita ei saa pyytää (12 artiklan 6 kohta). Mitään ei kysytty.</translation>
    </message>
    <message>
        <source>No time limit of the law runs for this request, so there is none to stop.</source>
        <translation>Tällä pyynnöllä ei ole lain määräaikaa, joten mitään ei voi pysäyttää.</translation>
    </message>
    <message>
        <source>The answer would arrive on {on}, which is after today, {today}. Nothing was noted; check the day.</source>
        <translation>Vastaus saapuisi {on}, vasta tämän päivän ({today}) jälkeen. Mitään ei merkitty; tarkista päivä.</translation>
    </message>
    <message>
        <source>The answer would have arrived on {on}, before the question was sent on {start}. Nothing was noted; check the day.</source>
        <translation>Vastaus olisi saapunut {on}, ennen kuin kysymys lähetettiin {start}. Mitään ei merkitty; tarkista päivä.</translation>
    </message>
    <message>
        <source>The clocks run on: only a question asked without undue delay stops them (Art. 12(6)), here by {last}, {days} working days after {since}.</source>
        <translation>Määräajat kuluvat edelleen: vain viivytyksettä esitetty kysymys pysäyttää ne (12 artiklan 6 kohta), tässä viimeistään {last}, kun päivästä {since} on {days} työpäivää.</translation>
    </message>
    <message>
        <source>The clocks run on: the last day to answer was {day}, and a time that is over cannot stand still.</source>
        <translation>Määräajat kuluvat edelleen: viimeinen vastauspäivä oli {day}, eikä päättynyttä aikaa voi pysäyttää.</translation>
    </message>
    <message>
        <source>The person is asked nothing at the moment, so nothing was changed.</source>
        <translation>Henkilöltä ei ole nyt kysytty mitään, joten mitään ei muutettu.</translation>
    </message>
    <message>
        <source>The person was asked already and the answer has not come, so nothing was asked anew. Ask once more, or note first that the answer came.</source>
        <translation>Henkilöltä on jo kysytty eikä vastausta ole tullut, joten uutta kysymystä ei tehty. Kysy uudelleen tai merkitse ensin vastaus saapuneeksi.</translation>
    </message>
    <message>
        <source>We asked on {first} and again on {last}, because it was not clear who asks: {reason}. Nothing has arrived that shows it, and we cannot find it out in another way.</source>
        <translation>Kysyimme {first} ja uudelleen {last}, koska ei ollut selvää, kuka pyytää tietoja: {reason}. Meille ei ole tullut mitään, mikä osoittaisi sen, emmekä voi selvittää sitä muulla tavalla.</translation>
    </message>
</context>
<context>
    <name>draft</name>
    <message>
        <source>A form from {when} was not finished; nothing of it was written down.</source>
        <translation>Lomake ({when}) jäi kesken; siitä ei ole kirjattu mitään.</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Unohda se</translation>
    </message>
    <message>
        <source>Take it up again</source>
        <translation>Jatka sitä</translation>
    </message>
</context>
<context>
    <name>envelope</name>
    <message>
        <source>00000 TOWN</source>
        <translation>00000 KAUPUNKI</translation>
    </message>
    <message>
        <source>A recipient of up to four lines fits both; one of five lines takes the C5.</source>
        <translation>Enintään nelirivinen vastaanottaja sopii kumpaankin; viisirivinen vaatii C5:n.</translation>
    </message>
    <message>
        <source>Dashed line: in the window in one position or another. Nothing else stands inside.</source>
        <translation>Katkoviiva: näkyy ikkunassa jossakin asennossa. Muuta ei ole sen sisällä.</translation>
    </message>
    <message>
        <source>Does the printer print true?</source>
        <translation>Tulostaako tulostin oikeassa koossa?</translation>
    </message>
    <message>
        <source>Envelopes differ by a few millimetres. Fold this sheet at the marks, put it into one of yours and push it to all sides: the whole recipient has to be seen, and no line but these.</source>
        <translation>Kuorissa on muutaman millimetrin eroja. Taita tämä arkki merkkien kohdalta, pane se omaan kuoreesi ja työnnä joka reunaan: vastaanottajan on näyttävä kokonaan eikä muuta riviä.</translation>
    </message>
    <message>
        <source>Family name First name</source>
        <translation>Sukunimi Etunimi</translation>
    </message>
    <message>
        <source>Measure from cross to cross: {across} mm across and {down} mm down.</source>
        <translation>Mittaa rististä ristiin: {across} mm vaakaan ja {down} mm pystyyn.</translation>
    </message>
    <message>
        <source>Measure from the edges of the paper to the crosses: {edge} mm from the left and from the top, {right} mm from the right, {bottom} mm from the bottom.</source>
        <translation>Mittaa paperin reunoista risteihin: {edge} mm vasemmasta ja yläreunasta, {right} mm oikeasta, {bottom} mm alareunasta.</translation>
    </message>
    <message>
        <source>Print this page at 100 % (actual size), not fitted to the paper.</source>
        <translation>Tulosta tämä sivu 100 %:n koossa (todellinen koko), älä sovita paperiin.</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Malli</translation>
    </message>
    <message>
        <source>Solid line: always in the window, wherever the sheet has slid. The recipient stands inside.</source>
        <translation>Yhtenäinen viiva: näkyy ikkunassa aina, minne tahansa arkki on liukunut. Vastaanottaja on sen sisällä.</translation>
    </message>
    <message>
        <source>Street 12 A 3</source>
        <translation>Katu 12 A 3</translation>
    </message>
    <message>
        <source>Up to 1 mm more or less does not matter. Where it is more, set scaling off and the offset of the tray in the printer&apos;s own settings, and print this page again.</source>
        <translation>Enintään 1 mm suuntaan tai toiseen ei haittaa. Jos ero on suurempi, poista skaalaus käytöstä, säädä lokeron kohdistus tulostimen omista asetuksista ja tulosta tämä sivu uudelleen.</translation>
    </message>
    <message>
        <source>What a window envelope shows</source>
        <translation>Mitä ikkunakuoressa näkyy</translation>
    </message>
    <message>
        <source>What you measured</source>
        <translation>Mittaustulokset</translation>
    </message>
    <message>
        <source>c/o somebody else</source>
        <translation>c/o joku muu</translation>
    </message>
    <message>
        <source>from cross to cross, across</source>
        <translation>rististä ristiin, vaakaan</translation>
    </message>
    <message>
        <source>from cross to cross, down</source>
        <translation>rististä ristiin, pystyyn</translation>
    </message>
    <message>
        <source>from the left edge</source>
        <translation>vasemmasta reunasta</translation>
    </message>
    <message>
        <source>from the upper edge</source>
        <translation>yläreunasta</translation>
    </message>
    <message>
        <source>{width} × {height} mm; window {wide} × {high} mm, {left} mm from the left, {top} mm from the top. Fold the sheet once.</source>
        <translation>{width} × {height} mm; ikkuna {wide} × {high} mm, {left} mm vasemmasta reunasta, {top} mm yläreunasta. Taita arkki kerran.</translation>
    </message>
    <message>
        <source>{width} × {height} mm; window {wide} × {high} mm, {left} mm from the left, {top} mm from the top. Fold the sheet twice, in three.</source>
        <translation>{width} × {height} mm; ikkuna {wide} × {high} mm, {left} mm vasemmasta reunasta, {top} mm yläreunasta. Taita arkki kahdesti, kolmeen osaan.</translation>
    </message>
</context>
<context>
    <name>evidence</name>
    <message>
        <source>Address on record</source>
        <translation>Osoite rekisterissä</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>Takaisinsoitto</translation>
    </message>
    <message>
        <source>Document at the counter</source>
        <translation>Asiakirja tiskillä</translation>
    </message>
    <message>
        <source>Document shown</source>
        <translation>Esitetty asiakirja</translation>
    </message>
    <message>
        <source>Document that the representative showed</source>
        <translation>Edustajan esittämä asiakirja</translation>
    </message>
    <message>
        <source>Driving licence</source>
        <translation>Ajokortti</translation>
    </message>
    <message>
        <source>Electronic signature</source>
        <translation>Sähköinen allekirjoitus</translation>
    </message>
    <message>
        <source>Hide the earlier letter</source>
        <translation>Piilota aiempi kirje</translation>
    </message>
    <message>
        <source>I doubt it</source>
        <translation>Epäilen</translation>
    </message>
    <message>
        <source>Identified this year</source>
        <translation>Tunnistettu tänä vuonna</translation>
    </message>
    <message>
        <source>Identity card</source>
        <translation>Henkilökortti</translation>
    </message>
    <message>
        <source>It can be told that the same person asks now</source>
        <translation>Näkyy, että sama henkilö pyytää nyt</translation>
    </message>
    <message>
        <source>It says the same person as the register</source>
        <translation>Palvelussa on sama henkilö kuin rekisterissä</translation>
    </message>
    <message>
        <source>N</source>
        <translation>E</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Ei</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Ei mitään</translation>
    </message>
    <message>
        <source>Number on record that was called</source>
        <translation>Rekisterissä oleva numero, johon soitettiin</translation>
    </message>
    <message>
        <source>Online service</source>
        <translation>Verkkopalvelu</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>Passi</translation>
    </message>
    <message>
        <source>Proof in the e-mail</source>
        <translation>Todiste sähköpostissa</translation>
    </message>
    <message>
        <source>Proof in the letter</source>
        <translation>Todiste kirjeessä</translation>
    </message>
    <message>
        <source>Residence permit</source>
        <translation>Oleskelulupa</translation>
    </message>
    <message>
        <source>Search for the person first: the desk looks up what is on record.</source>
        <translation>Hae henkilö ensin: rekisterissä olevat tiedot katsotaan puolestasi.</translation>
    </message>
    <message>
        <source>Show the earlier letter</source>
        <translation>Näytä aiempi kirje</translation>
    </message>
    <message>
        <source>Signature by hand</source>
        <translation>Allekirjoitus</translation>
    </message>
    <message>
        <source>Signed letter</source>
        <translation>Allekirjoitettu kirje</translation>
    </message>
    <message>
        <source>Suomi.fi</source>
        <translation>Suomi.fi</translation>
    </message>
    <message>
        <source>The clerk doubts it.</source>
        <translation>Virkailija epäilee sitä.</translation>
    </message>
    <message>
        <source>The desk found: request {request}, {day}.</source>
        <translation>Löytyi: pyyntö {request}, {day}.</translation>
    </message>
    <message>
        <source>The desk holds no identification of this person from this year.</source>
        <translation>Tästä henkilöstä ei ole tunnistamista tältä vuodelta.</translation>
    </message>
    <message>
        <source>The document is not valid or the picture is not of the customer.</source>
        <translation>Asiakirja ei ole voimassa tai kuva ei ole asiakkaasta.</translation>
    </message>
    <message>
        <source>The document is valid and the picture is of the customer</source>
        <translation>Asiakirja on voimassa ja kuva vastaa asiakasta</translation>
    </message>
    <message>
        <source>The person answered at that number and confirmed the request</source>
        <translation>Henkilö vastasi tästä numerosta ja vahvisti pyynnön</translation>
    </message>
    <message>
        <source>The proof does not hold or the details do not match the register.</source>
        <translation>Todiste ei päde tai tiedot eivät vastaa rekisteriä.</translation>
    </message>
    <message>
        <source>The proof holds and the details match the register</source>
        <translation>Todiste pätee ja tiedot vastaavat rekisteriä</translation>
    </message>
    <message>
        <source>The registers hold no phone number; one that the caller gives proves nothing.</source>
        <translation>Rekistereissä ei ole puhelinnumeroa; soittajan itse antama numero ei todista mitään.</translation>
    </message>
    <message>
        <source>The request came from the address on record, and the answer goes only there</source>
        <translation>Pyyntö tuli rekisterissä olevasta osoitteesta, ja vastaus annetaan vain sinne</translation>
    </message>
    <message>
        <source>To compare with the letter</source>
        <translation>Kirjeeseen verrattavaksi</translation>
    </message>
    <message>
        <source>What makes you doubt? (never a document&apos;s number)</source>
        <translation>Mikä herättää epäilyn? (ei asiakirjan numeroa)</translation>
    </message>
    <message>
        <source>What proved who is calling</source>
        <translation>Millä soittaja tunnistettiin</translation>
    </message>
    <message>
        <source>What proves who is asking</source>
        <translation>Millä pyytäjä tunnistetaan</translation>
    </message>
    <message>
        <source>What proves who the representative is</source>
        <translation>Mikä osoittaa, kuka edustaja on</translation>
    </message>
    <message>
        <source>What you compared with the register</source>
        <translation>Mitä vertasit rekisteriin</translation>
    </message>
    <message>
        <source>Which service (may be left empty)</source>
        <translation>Mikä palvelu (voi jäädä tyhjäksi)</translation>
    </message>
    <message>
        <source>Y</source>
        <translation>K</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Kyllä</translation>
    </message>
    <message>
        <source>You decide; the desk compares no handwriting.</source>
        <translation>Sinä päätät; ohjelma ei vertaa käsialaa.</translation>
    </message>
    <message>
        <source>letter of request {request}</source>
        <translation>pyynnön {request} kirje</translation>
    </message>
    <message>
        <source>what is on record is the person&apos;s</source>
        <translation>rekisterin tiedot ovat henkilön</translation>
    </message>
    <message>
        <source>{detail}: {value}</source>
        <translation>{detail}: {value}</translation>
    </message>
    <message>
        <source>{number} {covered}</source>
        <translation>{number} {covered}</translation>
    </message>
</context>
<context>
    <name>facts</name>
    <message>
        <source>A company has no right of access (Art. 15). A sole trader has: search by their own name or identity code.</source>
        <translation>Yrityksellä ei ole tarkastusoikeutta (15 artikla). Toiminimiyrittäjällä on: etsi hänen omalla nimellään tai henkilötunnuksellaan.</translation>
    </message>
    <message>
        <source>A reminder is the same request and costs nothing: open that one, or write this one down and merge it there.</source>
        <translation>Muistutus on sama pyyntö eikä maksa mitään: avaa se tai kirjaa tämä ja yhdistä se siellä.</translation>
    </message>
    <message>
        <source>A sole trader is a person and has the right of access: check who they are.</source>
        <translation>Toiminimiyrittäjä on ihminen, ja hänellä on tarkastusoikeus: tarkista, kuka hän on.</translation>
    </message>
    <message>
        <source>After that: {checks}</source>
        <translation>Sen jälkeen: {checks}</translation>
    </message>
    <message>
        <source>Another code on record differs from this one only in its sign</source>
        <translation>Toinen rekisterin tunnus eroaa tästä vain välimerkiltä</translation>
    </message>
    <message>
        <source>Ask for the sign and type it too: without it the code may be another person&apos;s.</source>
        <translation>Kysy välimerkki ja kirjoita sekin: ilman sitä tunnus voi olla toisen henkilön.</translation>
    </message>
    <message>
        <source>Born {born}? Look at the sign once more.</source>
        <translation>Syntynyt {born}? Tarkista välimerkki.</translation>
    </message>
    <message>
        <source>Compare name, birth date and address with the customer, then pick. Two people may have codes that differ in the sign alone.</source>
        <translation>Vertaa nimeä, syntymäaikaa ja osoitetta asiakkaan kanssa ja valitse sitten. Kahden ihmisen tunnukset voivat erota vain välimerkiltä.</translation>
    </message>
    <message>
        <source>F9 writes the request down and asks for proof; the clocks stand still meanwhile.</source>
        <translation>F9 kirjaa pyynnön ja pyytää tunnistamista; määräajat pysähtyvät siksi aikaa.</translation>
    </message>
    <message>
        <source>First check of {year}: free</source>
        <translation>Vuoden {year} ensimmäinen tarkastus: maksuton</translation>
    </message>
    <message>
        <source>Hide the steps</source>
        <translation>Piilota vaiheet</translation>
    </message>
    <message>
        <source>If a reasonable doubt is left: {check}</source>
        <translation>Jos perusteltu epäily jää: {check}</translation>
    </message>
    <message>
        <source>Its check digit does not agree: ask for it once more.</source>
        <translation>Sen tarkistusnumero ei täsmää: pyydä se uudelleen.</translation>
    </message>
    <message>
        <source>Name for the answer letter</source>
        <translation>Nimi vastauskirjeeseen</translation>
    </message>
    <message>
        <source>No number and no picture of a document is kept.</source>
        <translation>Asiakirjan numeroa tai kuvaa ei tallenneta.</translation>
    </message>
    <message>
        <source>Nobody was found in the registers</source>
        <translation>Rekistereistä ei löytynyt ketään</translation>
    </message>
    <message>
        <source>Read the sign aloud with the customer, and compare the birth date.</source>
        <translation>Lue välimerkki ääneen asiakkaan kanssa ja vertaa syntymäaikaa.</translation>
    </message>
    <message>
        <source>Request {number} of this person, arrived {day}, is still open</source>
        <translation>Tämän henkilön pyyntö {number}, saapunut {day}, on vielä avoinna</translation>
    </message>
    <message>
        <source>Searching the registers…</source>
        <translation>Haetaan rekistereistä…</translation>
    </message>
    <message>
        <source>Show the address… (Ctrl U)</source>
        <translation>Näytä osoite… (Ctrl U)</translation>
    </message>
    <message>
        <source>Somebody asks for the person: {role}</source>
        <translation>Joku pyytää henkilön puolesta: {role}</translation>
    </message>
    <message>
        <source>The birth date in this identity code is still to come</source>
        <translation>Tämän henkilötunnuksen syntymäaika on vasta tulossa</translation>
    </message>
    <message>
        <source>The business ID is not right</source>
        <translation>Y-tunnus ei ole oikein</translation>
    </message>
    <message>
        <source>The code matches only without its sign: nobody is taken for the one who asks</source>
        <translation>Tunnus täsmää vain ilman välimerkkiä: ketään ei pidetä pyytäjänä</translation>
    </message>
    <message>
        <source>The controller&apos;s notice: {notice}</source>
        <translation>Rekisteriselosteen mukaan: {notice}</translation>
    </message>
    <message>
        <source>The desk looks up what is on record.</source>
        <translation>Rekisterissä olevia tietoja katsotaan.</translation>
    </message>
    <message>
        <source>The desk never guesses between people.</source>
        <translation>Ohjelma ei koskaan arvaa henkilöä.</translation>
    </message>
    <message>
        <source>The free check of {year} has been taken; this one is answered too</source>
        <translation>Vuoden {year} maksuton tarkastus on käytetty; tähänkin vastataan</translation>
    </message>
    <message>
        <source>The identity code is not right</source>
        <translation>Henkilötunnus ei ole oikein</translation>
    </message>
    <message>
        <source>The identity code is well formed</source>
        <translation>Henkilötunnus on oikein muodostettu</translation>
    </message>
    <message>
        <source>The lightest check that is enough: {check}</source>
        <translation>Kevein riittävä tarkistus: {check}</translation>
    </message>
    <message>
        <source>The right of access belongs to people. A sole trader has it: search by their own name or identity code.</source>
        <translation>Tarkastusoikeus kuuluu ihmisille. Toiminimiyrittäjällä se on: etsi hänen omalla nimellään tai henkilötunnuksellaan.</translation>
    </message>
    <message>
        <source>There is a doubt about who is asking</source>
        <translation>Pyytäjän henkilöllisyys on epäselvä</translation>
    </message>
    <message>
        <source>This is a business ID</source>
        <translation>Tämä on Y-tunnus</translation>
    </message>
    <message>
        <source>This is the business ID of a sole trader</source>
        <translation>Tämä on toiminimiyrittäjän Y-tunnus</translation>
    </message>
    <message>
        <source>To be answered by {day}</source>
        <translation>Vastattava viimeistään {day}</translation>
    </message>
    <message>
        <source>Try the name, the customer number or the address too. If nothing is held, the answer says so: give the name for the letter.</source>
        <translation>Kokeile myös nimeä, asiakasnumeroa tai osoitetta. Jos tietoja ei ole, vastaus kertoo sen: anna nimi kirjettä varten.</translation>
    </message>
    <message>
        <source>Type an identity code, a name, a customer number or an address</source>
        <translation>Kirjoita henkilötunnus, nimi, asiakasnumero tai osoite</translation>
    </message>
    <message>
        <source>What the notice asks beyond the law is not asked of the customer.</source>
        <translation>Asiakkaalta ei pyydetä sitä, mitä rekisteriseloste vaatii yli lain.</translation>
    </message>
    <message>
        <source>What the registers hold appears here while you type; nothing is saved yet.</source>
        <translation>Rekisterien tiedot näkyvät tässä kirjoittaessasi; mitään ei vielä tallenneta.</translation>
    </message>
    <message>
        <source>Which sign has the identity code?</source>
        <translation>Mikä välimerkki henkilötunnuksessa on?</translation>
    </message>
    <message>
        <source>Why is the address needed? It is noted in the request.</source>
        <translation>Miksi osoite tarvitaan? Se kirjataan pyyntöön.</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Miksi?</translation>
    </message>
    <message>
        <source>a temporary code (900–999)</source>
        <translation>väliaikainen tunnus (900–999)</translation>
    </message>
    <message>
        <source>born {born}</source>
        <translation>syntynyt {born}</translation>
    </message>
    <message>
        <source>house target {target}; the law {law}; work on it by {work_by}</source>
        <translation>talon tavoite {target}; laki {law}; tee viimeistään {work_by}</translation>
    </message>
    <message>
        <source>no other code on record that differs only in its sign</source>
        <translation>ei toista tunnusta, joka eroaisi vain välimerkiltään</translation>
    </message>
    <message>
        <source>request {earlier}, arrived {day}; no fee follows by itself</source>
        <translation>pyyntö {earlier}, saapunut {day}; maksua ei siitä seuraa</translation>
    </message>
    <message>
        <source>{count} people match: pick the one who asks</source>
        <translation>{count} henkilöä täsmää: valitse pyytäjä</translation>
    </message>
    <message>
        <source>{name} is a company</source>
        <translation>{name} on yritys</translation>
    </message>
    <message>
        <source>{signs}: born {born}</source>
        <translation>{signs}: s. {born}</translation>
    </message>
    <message>
        <source>{system} does not answer</source>
        <translation>{system} ei vastaa</translation>
    </message>
</context>
<context>
    <name>fee advice</name>
    <message>
        <source>A fee is possible besides for a manifestly unfounded or excessive request, case by case; the controller has to show that it is one (Article 12(5)).</source>
        <translation>Lisäksi maksu on mahdollinen, jos pyyntö on ilmeisen perusteeton tai kohtuuton, tapaus kerrallaan; rekisterinpitäjän on osoitettava se (12 artiklan 5 kohta).</translation>
    </message>
    <message>
        <source>A fee may be proposed; you need not. {why} A fee needs reasons in writing, somebody else’s approval and a notice with the costs of this request alone, which leaves first. The clock runs on, the customer may withdraw, and silence is not withdrawal.</source>
        <translation>Maksua voi ehdottaa, mutta se ei ole pakollista. {why} Maksu vaatii kirjalliset perustelut, jonkun muun hyväksynnän ja ilmoituksen, joka lähtee ensin ja jossa ovat vain tämän pyynnön kustannukset. Määräaika kuluu, asiakas saa peruuttaa pyynnön, eikä vastaamatta jättäminen ole peruutus.</translation>
    </message>
    <message>
        <source>Access is free (GDPR, Article 12(5)). The first copy is free; a further copy may cost what it costs to make (Article 15(3)).</source>
        <translation>Tietojen saaminen on maksutonta (tietosuoja-asetus, 12 artiklan 5 kohta). Ensimmäinen jäljennös on maksuton; lisäjäljennöksestä voi periä sen kustannukset (15 artiklan 3 kohta).</translation>
    </message>
    <message>
        <source>An estate asks, and its request is none under Article 15 (GDPR, recital 27): no free check is counted, and no fee may be taken for it.</source>
        <translation>Pyytäjä on kuolinpesä, eikä sen pyyntö ole 15 artiklan mukainen (tietosuoja-asetuksen johdanto-osan kappale 27): maksutonta tarkastusta ei lasketa, eikä pyynnöstä saa periä maksua.</translation>
    </message>
    <message>
        <source>Free: a reminder is the same request as {number}, which arrived {day}. Merge this one into it.</source>
        <translation>Maksuton: muistutus on sama pyyntö kuin {number}, joka saapui {day}. Yhdistä tämä siihen.</translation>
    </message>
    <message>
        <source>Free: a second check in {year} is by itself no ground for a fee. One may be proposed only on a ground below that you can show.</source>
        <translation>Maksuton: toinen tarkastus vuonna {year} ei yksin ole peruste maksulle. Maksua voi ehdottaa vain alla olevalla perusteella, jonka pystyt osoittamaan.</translation>
    </message>
    <message>
        <source>Free: that ground does not hold here. {why}</source>
        <translation>Maksuton: tämä peruste ei päde tässä. {why}</translation>
    </message>
    <message>
        <source>Free: this is the person&apos;s first check of {year}.</source>
        <translation>Maksuton: tämä on henkilön ensimmäinen tarkastus vuonna {year}.</translation>
    </message>
    <message>
        <source>It is not known yet who asks. Pick the person first: the free check is counted for each person.</source>
        <translation>Vielä ei tiedetä, kuka pyytää. Valitse ensin henkilö: maksuton tarkastus lasketaan henkilöittäin.</translation>
    </message>
    <message>
        <source>Manifestly excessive only where you can show it of this request alone; neither the work it makes nor a second check in the year is a ground (Art. 12(5)).</source>
        <translation>Ilmeisen kohtuuton vain, jos pystyt osoittamaan sen juuri tästä pyynnöstä. Työmäärä tai vuoden toinen tarkastus ei ole peruste (12 artiklan 5 kohta).</translation>
    </message>
    <message>
        <source>Manifestly unfounded only where you can show it of this request alone; why the person asks is no ground (Art. 12(5)).</source>
        <translation>Ilmeisen perusteeton vain, jos pystyt osoittamaan sen juuri tästä pyynnöstä. Se, miksi henkilö pyytää tietoja, ei ole peruste (12 artiklan 5 kohta).</translation>
    </message>
    <message>
        <source>Never for effort or motive, and never after a year’s interval. A reminder is the same request.</source>
        <translation>Ei koskaan työmäärän tai pyynnön syyn vuoksi eikä koskaan vuoden kuluttua edellisestä. Muistutus on sama pyyntö.</translation>
    </message>
    <message>
        <source>Request {number} asked for another period: this is no further copy of it.</source>
        <translation>Pyyntö {number} koski toista ajanjaksoa: tämä ei ole sen lisäjäljennös.</translation>
    </message>
    <message>
        <source>Request {number} gave a longer period, and this one asks for a part of it: it is not the same request, and the desk takes the side of the customer.</source>
        <translation>Pyynnön {number} vastaus koski pidempää ajanjaksoa, ja tässä pyydetään osaa siitä: pyyntö ei ole sama, ja ohjelma asettuu asiakkaan puolelle.</translation>
    </message>
    <message>
        <source>Request {number} gave the same data for the same period; its answer left {day}, and nothing is new since (Art. 15(3)).</source>
        <translation>Pyynnön {number} vastauksessa annettiin samat tiedot samalta ajanjaksolta. Vastaus lähti {day}, eikä sen jälkeen ole tullut mitään uutta (15 artiklan 3 kohta).</translation>
    </message>
    <message>
        <source>Request {number} gave the same period; its answer left {day}. Where anything is new since, this is no further copy and free: the desk compares once the systems were searched (Art. 15(3)).</source>
        <translation>Pyynnön {number} vastaus koski samaa ajanjaksoa ja lähti {day}. Jos sen jälkeen on tullut mitä tahansa uutta, tämä ei ole lisäjäljennös vaan maksuton: ohjelma vertaa tietoja, kun järjestelmistä on haettu (15 artiklan 3 kohta).</translation>
    </message>
    <message>
        <source>Request {number} was told that nothing is held: no copy was given, so none can be a further one.</source>
        <translation>Pyyntöön {number} vastattiin, ettei tietoja ole: jäljennöstä ei annettu, joten mikään ei voi olla lisäjäljennös.</translation>
    </message>
    <message>
        <source>Request {number}, arrived {day}, is still open: this one reminds of it and asks for nothing new.</source>
        <translation>Pyyntö {number}, joka saapui {day}, on vielä avoinna: tämä muistuttaa siitä eikä pyydä mitään uutta.</translation>
    </message>
    <message>
        <source>Request {number}, arrived {day}, took the free check, but its case was deleted: what it gave cannot be shown any more.</source>
        <translation>Pyyntö {number}, joka saapui {day}, käytti maksuttoman tarkastuksen, mutta sen asia on poistettu: annettuja tietoja ei voi enää osoittaa.</translation>
    </message>
    <message>
        <source>Something is new since the answer to request {number} left {day}: this is no further copy.</source>
        <translation>Tietoihin on tullut jotain uutta sen jälkeen, kun pyynnön {number} vastaus lähti {day}: tämä ei ole lisäjäljennös.</translation>
    </message>
    <message>
        <source>The answer to request {number} has not left, so nothing was given yet.</source>
        <translation>Pyynnön {number} vastaus ei ole lähtenyt, joten mitään ei ole vielä annettu.</translation>
    </message>
    <message>
        <source>The controller’s notice says: “{words}”</source>
        <translation>Rekisterinpitäjän selosteessa sanotaan: ”{words}”</translation>
    </message>
    <message>
        <source>The desk counts one free check for each person, controller and calendar year, by the day of arrival in Helsinki. A count is no ground for a fee, and the desk never bills by itself.</source>
        <translation>Ohjelma laskee yhden maksuttoman tarkastuksen henkilöä, rekisterinpitäjää ja kalenterivuotta kohti saapumispäivän mukaan Helsingin aikaa. Laskenta ei ole peruste maksulle, eikä ohjelma koskaan laskuta itse.</translation>
    </message>
    <message>
        <source>The first check of {year} is free in any case.</source>
        <translation>Vuoden {year} ensimmäinen tarkastus on aina maksuton.</translation>
    </message>
    <message>
        <source>This one asks for more than request {number} gave: it is no further copy.</source>
        <translation>Tässä pyydetään enemmän kuin pyynnön {number} vastauksessa annettiin: tämä ei ole lisäjäljennös.</translation>
    </message>
    <message>
        <source>{name} is a company. The right of access belongs to people, so there is no free check to count and no fee under Article 15; a sole trader asks in their own name.</source>
        <translation>{name} on yritys. Tarkastusoikeus kuuluu ihmisille, joten maksutonta tarkastusta ei lasketa eikä 15 artiklan mukaista maksua ole. Toiminimiyrittäjä pyytää tiedot omalla nimellään.</translation>
    </message>
</context>
<context>
    <name>fee facts</name>
    <message>
        <source>Looking up what was given to the person…</source>
        <translation>Haetaan, mitä henkilölle on annettu…</translation>
    </message>
    <message>
        <source>Request {number}, arrived {day}: its case was deleted.</source>
        <translation>Pyyntö {number}, saapui {day}: asia on poistettu.</translation>
    </message>
    <message>
        <source>Request {number}, arrived {day}: {period}; {state}, its answer left {given}.</source>
        <translation>Pyyntö {number}, saapui {day}: {period}; {state}, vastaus lähti {given}.</translation>
    </message>
    <message>
        <source>Request {number}, arrived {day}: {period}; {state}.</source>
        <translation>Pyyntö {number}, saapui {day}: {period}; {state}.</translation>
    </message>
    <message>
        <source>The law, and beside it the rule of the house</source>
        <translation>Laki ja sen rinnalla ohjelman oma sääntö</translation>
    </message>
    <message>
        <source>The notice has not left, so nothing may be charged. Give it to the customer first.</source>
        <translation>Ilmoitus ei ole lähtenyt, joten mitään ei saa periä. Anna se ensin asiakkaalle.</translation>
    </message>
    <message>
        <source>The notice left {left}. Nothing may be charged before {day}, and nothing at all where the customer withdraws.</source>
        <translation>Ilmoitus lähti {left}. Mitään ei saa periä ennen päivää {day}, eikä lainkaan, jos asiakas peruuttaa pyynnön.</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>kaikki tiedot</translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message>
        <source>{typed} cannot be the day here, so the one before it was kept. Check the day.</source>
        <translation>{typed} ei käy tähän päiväksi, joten aiempi päivä jäi voimaan. Tarkista päivä.</translation>
    </message>
</context>
<context>
    <name>files</name>
    <message>
        <source>it has to be a date such as 2023-05-29, without quotes</source>
        <translation>sen on oltava päivämäärä muodossa 2023-05-29 ilman lainausmerkkejä</translation>
    </message>
    <message>
        <source>it has to be a list</source>
        <translation>sen on oltava luettelo</translation>
    </message>
    <message>
        <source>it has to be a table with keys of its own</source>
        <translation>sen on oltava taulukko, jossa on omat avaimensa</translation>
    </message>
    <message>
        <source>it has to be a text in quotes</source>
        <translation>sen on oltava lainausmerkeissä oleva teksti</translation>
    </message>
    <message>
        <source>it has to be a whole number from {low} to {high}</source>
        <translation>sen on oltava kokonaisluku väliltä {low}–{high}</translation>
    </message>
    <message>
        <source>it has to be one line with no blanks at its ends and no control characters</source>
        <translation>sen on oltava yksi rivi, jonka päissä ei ole välilyöntejä ja jossa ei ole ohjausmerkkejä</translation>
    </message>
    <message>
        <source>it has to be one of these: {known}</source>
        <translation>sen on oltava jokin näistä: {known}</translation>
    </message>
    <message>
        <source>it has to be true or false</source>
        <translation>sen on oltava true tai false</translation>
    </message>
    <message>
        <source>it is missing</source>
        <translation>se puuttuu</translation>
    </message>
    <message>
        <source>no such key is known here</source>
        <translation>tällaista avainta ei tässä tunneta</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}.</source>
        <translation>Tiedostoa {file} ei voi lukea: {reason}.</translation>
    </message>
    <message>
        <source>{file} cannot be used until it is corrected: it is not valid TOML ({reason}).</source>
        <translation>Tiedostoa {file} ei voi käyttää ennen kuin se on korjattu: se ei ole kelvollista TOML-muotoa ({reason}).</translation>
    </message>
    <message>
        <source>{file} cannot be used until it is corrected: line {line} is not valid TOML at column {column} ({reason}).</source>
        <translation>Tiedostoa {file} ei voi käyttää ennen kuin se on korjattu: rivi {line} ei ole kelvollista TOML-muotoa sarakkeessa {column} ({reason}).</translation>
    </message>
    <message>
        <source>{file} cannot be used until “{key}” is corrected: {reason} (line {line}).</source>
        <translation>Tiedostoa {file} ei voi käyttää ennen kuin ”{key}” on korjattu: {reason} (rivi {line}).</translation>
    </message>
    <message>
        <source>{file} cannot be used until “{key}” is corrected: {reason}.</source>
        <translation>Tiedostoa {file} ei voi käyttää ennen kuin kohta ”{key}” on korjattu: {reason}.</translation>
    </message>
</context>
<context>
    <name>find</name>
    <message>
        <source>A document was read here; nothing of it was kept. F2, then read it.</source>
        <translation>Tähän luettiin asiakirja; siitä ei säilytetty mitään. Paina F2 ja lue se siellä.</translation>
    </message>
    <message>
        <source>Delivery of {number}</source>
        <translation>Pyynnön {number} toimitus</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Etsi mitä tahansa</translation>
    </message>
    <message>
        <source>Find: number, name, code, command</source>
        <translation>Etsi: numero, nimi, tunnus, komento</translation>
    </message>
    <message>
        <source>Found; Enter opens</source>
        <translation>Löytyneet; Enter avaa</translation>
    </message>
    <message>
        <source>Look for a number, a name, a code, a place or what to do</source>
        <translation>Hae numerolla, nimellä, tunnuksella, paikalla tai tehtävällä</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Ei osumia</translation>
    </message>
    <message>
        <source>People in the registers</source>
        <translation>Henkilöt rekistereissä</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Paikat</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Pyynnöt</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Asetukset</translation>
    </message>
    <message>
        <source>Start a visit for {name}</source>
        <translation>Aloita käynti: {name}</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>Mitä voi tehdä</translation>
    </message>
    <message>
        <source>for a letter that came back</source>
        <translation>palautuneelle kirjeelle</translation>
    </message>
</context>
<context>
    <name>findings</name>
    <message>
        <source>Back to the review</source>
        <translation>Takaisin tarkistukseen</translation>
    </message>
    <message>
        <source>Check: nothing to remark</source>
        <translation>Tarkistus: ei huomautettavaa</translation>
    </message>
    <message>
        <source>Check: the letter is being read…</source>
        <translation>Tarkistus: kirjettä luetaan…</translation>
    </message>
    <message>
        <source>Check: the letter may not be signed yet</source>
        <translation>Tarkistus: kirjettä ei voi vielä allekirjoittaa</translation>
    </message>
    <message>
        <source>Cover or leave out in the review what should not be told, and look at the letter again. If that does not help, tell whoever looks after the desk.</source>
        <translation>Peitä tai jätä tarkistuksessa pois se, mitä ei pidä kertoa, ja katso kirje uudelleen. Jos se ei auta, kerro asiasta ohjelman ylläpitäjälle.</translation>
    </message>
    <message>
        <source>What the check found; Enter shows the page</source>
        <translation>Mitä tarkistus löysi; Enter näyttää sivun</translation>
    </message>
</context>
<context>
    <name>guide</name>
    <message>
        <source>A certificate is set.</source>
        <translation>Varmenne on asetettu.</translation>
    </message>
    <message>
        <source>A data map was drafted: {file}. It is a proposal; somebody who knows the system looks it through.</source>
        <translation>Tietokartta laadittiin: {file}. Se on ehdotus; järjestelmän tunteva käy sen läpi.</translation>
    </message>
    <message>
        <source>A letter was signed. The desk answers.</source>
        <translation>Kirje on allekirjoitettu. Ohjelma on käytössä.</translation>
    </message>
    <message>
        <source>A workspace can be made here.</source>
        <translation>Tähän voi tehdä työtilan.</translation>
    </message>
    <message>
        <source>A workspace keeps requests, collected data and letters, encrypted, and what the desk is told of your systems. Six steps lead from here to the first signed letter. Each can be left for later, and the window may be closed at any time: the next start goes on here.</source>
        <translation>Työtila säilyttää pyynnöt, kerätyt tiedot ja kirjeet salattuina sekä sen, mitä ohjelmalle on kerrottu järjestelmistä. Kuusi vaihetta johtaa tästä ensimmäiseen allekirjoitettuun kirjeeseen. Jokaisen voi jättää myöhemmäksi ja ikkunan sulkea milloin tahansa: seuraavalla kerralla jatketaan tästä.</translation>
    </message>
    <message>
        <source>Address of the PostgreSQL database</source>
        <translation>PostgreSQL-tietokannan osoite</translation>
    </message>
    <message>
        <source>Another system</source>
        <translation>Toinen järjestelmä</translation>
    </message>
    <message>
        <source>Back to the systems</source>
        <translation>Takaisin järjestelmiin</translation>
    </message>
    <message>
        <source>Begin a visit</source>
        <translation>Aloita käynti</translation>
    </message>
    <message>
        <source>Choose first who answers (step 2).</source>
        <translation>Valitse ensin, kuka vastaa (vaihe 2).</translation>
    </message>
    <message>
        <source>Choose the files</source>
        <translation>Valitse tiedostot</translation>
    </message>
    <message>
        <source>Choose the folder of the workspace</source>
        <translation>Valitse työtilan kansio</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Valitse…</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Yhtiö</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Yhdistä</translation>
    </message>
    <message>
        <source>Everything is done: the desk answers. What was set here can be changed under Settings.</source>
        <translation>Kaikki on tehty: ohjelma on käytössä. Mitä tässä asetettiin, sitä voi muuttaa asetuksissa.</translation>
    </message>
    <message>
        <source>Extracts (CSV, Excel)</source>
        <translation>Poiminnat (CSV, Excel)</translation>
    </message>
    <message>
        <source>Files (CSV, Excel), apart by semicolons</source>
        <translation>Tiedostot (CSV, Excel) puolipisteellä erotettuina</translation>
    </message>
    <message>
        <source>First answer</source>
        <translation>Ensimmäinen vastaus</translation>
    </message>
    <message>
        <source>First start</source>
        <translation>Käyttöönotto</translation>
    </message>
    <message>
        <source>Folder of the workspace</source>
        <translation>Työtilan kansio</translation>
    </message>
    <message>
        <source>Found by: {columns}</source>
        <translation>Haku onnistuu näillä: {columns}</translation>
    </message>
    <message>
        <source>Go on: {title}</source>
        <translation>Jatka: {title}</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Tuo</translation>
    </message>
    <message>
        <source>Import an extract</source>
        <translation>Tuo poiminta</translation>
    </message>
    <message>
        <source>Imported: {count} rows.</source>
        <translation>Tuotu: {count} riviä.</translation>
    </message>
    <message>
        <source>It fits</source>
        <translation>Se sopii</translation>
    </message>
    <message>
        <source>It holds the keys of the workspace and every password. None of them stands in a file.</source>
        <translation>Siinä ovat työtilan avaimet ja kaikki salasanat. Yksikään niistä ei ole tiedostossa.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Kieli</translation>
    </message>
    <message>
        <source>Leave for later</source>
        <translation>Jätä myöhemmäksi</translation>
    </message>
    <message>
        <source>Letters are signed electronically with the company&apos;s certificate, from a file (PKCS#12) or from a card. The passphrase goes to the keyring alone.</source>
        <translation>Kirjeet allekirjoitetaan sähköisesti yhtiön varmenteella, joka on tiedostossa (PKCS#12) tai kortilla. Salalause menee vain avainrenkaaseen.</translation>
    </message>
    <message>
        <source>Letters are written in the name of {names}.</source>
        <translation>Kirjeet kirjoitetaan nimissä: {names}.</translation>
    </message>
    <message>
        <source>Make the workspace</source>
        <translation>Tee työtila</translation>
    </message>
    <message>
        <source>Name a folder for the workspace.</source>
        <translation>Anna työtilalle kansio.</translation>
    </message>
    <message>
        <source>Name of the system</source>
        <translation>Järjestelmän nimi</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Seuraava vaihe</translation>
    </message>
    <message>
        <source>No certificate is set.</source>
        <translation>Varmennetta ei ole asetettu.</translation>
    </message>
    <message>
        <source>No letter was signed yet.</source>
        <translation>Yhtään kirjettä ei ole vielä allekirjoitettu.</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. Set one up, or leave this step for later.</source>
        <translation>Tähän tietokoneeseen ei ole asennettu tulostinta. Asenna tulostin tai jätä tämä vaihe myöhemmäksi.</translation>
    </message>
    <message>
        <source>No system is set up, so nobody is found (step 3).</source>
        <translation>Yhtään järjestelmää ei ole käytössä, joten ketään ei löydy (vaihe 3).</translation>
    </message>
    <message>
        <source>No system yet: import an extract, or connect a system.</source>
        <translation>Ei vielä järjestelmää: tuo poiminta tai yhdistä järjestelmä.</translation>
    </message>
    <message>
        <source>No workspace can be made in {folder} ({why}), and nothing was left behind. Name another folder, or make room or get the right to write there.</source>
        <translation>Kansioon {folder} ei voi tehdä työtilaa ({why}), eikä mitään jäänyt jälkeen. Anna toinen kansio, vapauta tilaa tai hanki oikeus kirjoittaa sinne.</translation>
    </message>
    <message>
        <source>Nobody has said yet that it fits.</source>
        <translation>Kukaan ei ole vielä sanonut, että se sopii.</translation>
    </message>
    <message>
        <source>Nobody was chosen to answer (step 2).</source>
        <translation>Vastaajaa ei ole valittu (vaihe 2).</translation>
    </message>
    <message>
        <source>Nobody was chosen yet.</source>
        <translation>Ketään ei ole vielä valittu.</translation>
    </message>
    <message>
        <source>Not here</source>
        <translation>Ei tähän</translation>
    </message>
    <message>
        <source>Not understood, given under its own name: {columns}</source>
        <translation>Ei ymmärretty, annetaan omalla nimellään: {columns}</translation>
    </message>
    <message>
        <source>Nothing is open any more; what was left for later can be taken up at any time.</source>
        <translation>Mikään ei ole enää avoinna; myöhemmäksi jätetyn voi ottaa esiin milloin tahansa.</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Mitään ei tuotu.</translation>
    </message>
    <message>
        <source>Open the demo</source>
        <translation>Avaa esittely</translation>
    </message>
    <message>
        <source>Open the guide</source>
        <translation>Avaa opas</translation>
    </message>
    <message>
        <source>Open the workspace</source>
        <translation>Avaa työtila</translation>
    </message>
    <message>
        <source>Password of the database, for the keyring</source>
        <translation>Tietokannan salasana, avainrenkaaseen</translation>
    </message>
    <message>
        <source>Print the test pages</source>
        <translation>Tulosta testisivut</translation>
    </message>
    <message>
        <source>Print the two pages at their actual size, fold the first at its marks and put it into one of your window envelopes: the whole recipient has to be seen, and nothing else. The second tells whether the printer is true.</source>
        <translation>Tulosta sivut todellisessa koossa, taita ensimmäinen merkkien kohdalta ja pane se omaan ikkunakuoreesi: koko vastaanottajan pitää näkyä, eikä mitään muuta. Toinen sivu kertoo, tulostaako tulostin oikeassa koossa.</translation>
    </message>
    <message>
        <source>Printer and envelopes</source>
        <translation>Tulostin ja kirjekuoret</translation>
    </message>
    <message>
        <source>Requests, collected data and letters lie here, encrypted. The keys are in the system keyring of this account: a backup needs both the folder and the keyring.</source>
        <translation>Pyynnöt, kerätyt tiedot ja kirjeet ovat täällä salattuina. Avaimet ovat tämän tunnuksen avainrenkaassa: varmuuskopioon tarvitaan sekä kansio että avainrengas.</translation>
    </message>
    <message>
        <source>Search for somebody who agreed to be the first, yourself perhaps: type a name, an identity code or a customer number at the visit. The desk collects what the systems hold, the letter is looked through, and F10 signs it. A request that was only a trial is withdrawn or closed like any other.</source>
        <translation>Hae joku, joka on suostunut olemaan ensimmäinen, ehkä sinä itse: kirjoita käynnille nimi, henkilötunnus tai asiakasnumero. Ohjelma kerää tiedot järjestelmistä, kirje käydään läpi ja F10 allekirjoittaa sen. Kokeeksi tehty pyyntö perutaan tai suljetaan kuten muutkin.</translation>
    </message>
    <message>
        <source>Sent to {printer}. Does it fit? Then say so.</source>
        <translation>Lähetetty tulostimelle {printer}. Sopiiko se? Kerro sitten.</translation>
    </message>
    <message>
        <source>Signing certificate</source>
        <translation>Allekirjoitusvarmenne</translation>
    </message>
    <message>
        <source>Somebody looked at it and said that it fits.</source>
        <translation>Joku on katsonut sitä ja sanonut, että se sopii.</translation>
    </message>
    <message>
        <source>Step before</source>
        <translation>Edellinen vaihe</translation>
    </message>
    <message>
        <source>Step {number}, {title}: {state}</source>
        <translation>Vaihe {number}, {title}: {state}</translation>
    </message>
    <message>
        <source>Steps to the first answer</source>
        <translation>Vaiheet ensimmäiseen vastaukseen</translation>
    </message>
    <message>
        <source>Such as postgresql+psycopg://desk@db.example/requests: empty, made by its administrator. The folder then keeps the settings and the keys of this machine. Where another desk works in it already, name a copy of that desk&apos;s folder above.</source>
        <translation>Esimerkiksi postgresql+psycopg://desk@db.example/requests: tyhjä, ylläpitäjän tekemä. Kansiossa ovat silloin tämän koneen asetukset ja avaimet. Jos tietokannassa työskennellään jo toisella koneella, anna yllä kopio sen kansiosta.</translation>
    </message>
    <message>
        <source>Systems</source>
        <translation>Järjestelmät</translation>
    </message>
    <message>
        <source>Systems of {company}</source>
        <translation>Järjestelmät, {company}</translation>
    </message>
    <message>
        <source>Systems that are not set up (step 3): {count}. An answer will say what they lack.</source>
        <translation>Järjestelmiä, jotka eivät ole käytössä (vaihe 3): {count}. Vastauksessa kerrotaan, että niiden tiedot puuttuvat.</translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation>Ota taas esiin</translation>
    </message>
    <message>
        <source>The company does not have it</source>
        <translation>Yhtiöllä ei ole sitä</translation>
    </message>
    <message>
        <source>The controller in whose name letters are written. What its notice states and how the desk works for it stands in its profile; everything can be changed under Settings, Controllers, where more companies are added too.</source>
        <translation>Rekisterinpitäjä, jonka nimissä kirjeet kirjoitetaan. Sen tiedoissa on, mitä tietosuojaseloste kertoo ja miten ohjelma toimii sen puolesta; kaikkea voi muuttaa kohdassa Asetukset, Rekisterinpitäjät, jossa lisätään myös muut yhtiöt.</translation>
    </message>
    <message>
        <source>The demo has five companies, thirty people and their registers, all made up, in a folder of its own. Its letters are signed by certificates that nobody trusts. To set up the real desk, close the window and open it again without the demo.</source>
        <translation>Esittelyssä on viisi yhtiötä, kolmekymmentä ihmistä ja heidän rekisterinsä, kaikki keksittyjä ja omassa kansiossaan. Sen kirjeet on allekirjoitettu varmenteilla, joihin kukaan ei luota. Kun haluat ottaa ohjelman oikeasti käyttöön, sulje ikkuna ja avaa ohjelma uudelleen ilman esittelyä.</translation>
    </message>
    <message>
        <source>The demo is being made; the first time takes a moment…</source>
        <translation>Esittelyä tehdään; ensimmäisellä kerralla siinä kestää hetki…</translation>
    </message>
    <message>
        <source>The desk is not set up yet: {done} of {all} steps are done</source>
        <translation>Ohjelmaa ei ole vielä otettu käyttöön: vaiheista on tehty {done}/{all}</translation>
    </message>
    <message>
        <source>The files are being read…</source>
        <translation>Tiedostoja luetaan…</translation>
    </message>
    <message>
        <source>The first answer</source>
        <translation>Ensimmäinen vastaus</translation>
    </message>
    <message>
        <source>The folder is being looked at…</source>
        <translation>Kansiota katsotaan…</translation>
    </message>
    <message>
        <source>The folder {folder} holds something else already ({held}), and nothing in it was touched. Name a folder that is empty or not there yet, or one that holds a workspace.</source>
        <translation>Kansiossa {folder} on jo jotain muuta ({held}), eikä siihen koskettu. Anna kansio, joka on tyhjä tai jota ei vielä ole, tai sellainen, jossa on työtila.</translation>
    </message>
    <message>
        <source>The keyring is being tried…</source>
        <translation>Avainrengasta kokeillaan…</translation>
    </message>
    <message>
        <source>The system keyring works.</source>
        <translation>Järjestelmän avainrengas toimii.</translation>
    </message>
    <message>
        <source>The workspace</source>
        <translation>Työtila</translation>
    </message>
    <message>
        <source>The workspace in {folder} is ready, but the desk cannot remember where it is ({why}). Open it with --workspace and this folder.</source>
        <translation>Työtila kansiossa {folder} on valmis, mutta ohjelma ei voi muistaa sen paikkaa ({why}). Avaa se valinnalla --workspace ja tällä kansiolla.</translation>
    </message>
    <message>
        <source>The workspace is being made…</source>
        <translation>Työtilaa tehdään…</translation>
    </message>
    <message>
        <source>The workspace is in {folder}.</source>
        <translation>Työtila on kansiossa {folder}.</translation>
    </message>
    <message>
        <source>Their first line names the columns. The files are copied into an encrypted register of the desk; they themselves are only read.</source>
        <translation>Ensimmäinen rivi nimeää sarakkeet. Tiedostot kopioidaan ohjelman salattuun rekisteriin; itse tiedostoja vain luetaan.</translation>
    </message>
    <message>
        <source>There is a workspace here already; it is opened.</source>
        <translation>Täällä on jo työtila; se avataan.</translation>
    </message>
    <message>
        <source>There is no certificate (step 4): the letter can be looked through, but not signed.</source>
        <translation>Varmennetta ei ole (vaihe 4): kirjeen voi käydä läpi, mutta sitä ei voi allekirjoittaa.</translation>
    </message>
    <message>
        <source>There is no keyring to keep the keys in.</source>
        <translation>Avaimille ei ole avainrengasta.</translation>
    </message>
    <message>
        <source>This desk worked in {folder}, and there is no workspace there now. Where a drive or a network folder is away, bring it back and open the desk again; where it was moved, name its folder here.</source>
        <translation>Ohjelman työtila oli kansiossa {folder}, eikä siellä ole nyt työtilaa. Jos levy tai verkkokansio on poissa, palauta se ja avaa ohjelma uudelleen; jos työtila on siirretty, anna sen kansio tässä.</translation>
    </message>
    <message>
        <source>This is the demo: nobody in it exists.</source>
        <translation>Tämä on esittely: ketään siinä olevaa ei ole olemassa.</translation>
    </message>
    <message>
        <source>To today&apos;s work</source>
        <translation>Tämän päivän töihin</translation>
    </message>
    <message>
        <source>Try the keyring again</source>
        <translation>Kokeile avainrengasta uudelleen</translation>
    </message>
    <message>
        <source>Understood: {columns}</source>
        <translation>Ymmärretty: {columns}</translation>
    </message>
    <message>
        <source>Welcome. There is no workspace yet.</source>
        <translation>Tervetuloa. Työtilaa ei ole vielä.</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Mitä tehdään</translation>
    </message>
    <message>
        <source>Where the company&apos;s data about people is. An extract is quickest; a database, a folder of files or a web service is asked anew each time; of a system without any connection its owner is asked by hand.</source>
        <translation>Täällä ovat yhtiön tiedot ihmisistä. Poiminta on nopein; tietokannasta, tiedostokansiosta tai verkkopalvelusta haetaan joka kerta uudelleen; järjestelmästä, johon ei ole yhteyttä, kysytään sen omistajalta.</translation>
    </message>
    <message>
        <source>Who answers</source>
        <translation>Kuka vastaa</translation>
    </message>
    <message>
        <source>Without one the desk can do everything up to the letter: requests, search, review and the page as it will be. It cannot sign it, so nothing leaves the house by itself; letters wait under “to be signed”.</source>
        <translation>Ilman varmennetta ohjelma tekee kaiken kirjeeseen asti: pyynnöt, haun, tarkistuksen ja sivun sellaisena kuin siitä tulee. Se ei voi allekirjoittaa kirjettä, joten mitään ei lähde talosta; kirjeet odottavat kohdassa ”allekirjoitettava”.</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Työtila</translation>
    </message>
    <message>
        <source>another company</source>
        <translation>toinen yhtiö</translation>
    </message>
    <message>
        <source>done</source>
        <translation>tehty</translation>
    </message>
    <message>
        <source>left for later</source>
        <translation>jätetty myöhemmäksi</translation>
    </message>
    <message>
        <source>look around in the demo first</source>
        <translation>katsella ensin esittelyä</translation>
    </message>
    <message>
        <source>not set up</source>
        <translation>ei vielä käytössä</translation>
    </message>
    <message>
        <source>open</source>
        <translation>avoinna</translation>
    </message>
    <message>
        <source>set up</source>
        <translation>otettu käyttöön</translation>
    </message>
    <message>
        <source>work on this machine</source>
        <translation>työskennellä tällä koneella</translation>
    </message>
    <message>
        <source>work with others in one database</source>
        <translation>työskennellä muiden kanssa samassa tietokannassa</translation>
    </message>
    <message>
        <source>{folder} is no folder, so no workspace can be made there. Name another one.</source>
        <translation>{folder} ei ole kansio, joten siihen ei voi tehdä työtilaa. Anna toinen.</translation>
    </message>
    <message>
        <source>{name}: {count} rows</source>
        <translation>{name}: {count} riviä</translation>
    </message>
    <message>
        <source>{name}: {count} rows, people who can be searched for</source>
        <translation>{name}: {count} riviä, henkilöitä, joita voi hakea</translation>
    </message>
    <message>
        <source>{number} {title}</source>
        <translation>{number} {title}</translation>
    </message>
    <message>
        <source>{system} was taken out of the company&apos;s profile and is never asked. Settings, Controllers puts it back.</source>
        <translation>{system} poistettiin yhtiön tiedoista, eikä siitä haeta koskaan. Sen voi palauttaa kohdassa Asetukset, Rekisterinpitäjät.</translation>
    </message>
    <message>
        <source>{system}: {state}</source>
        <translation>{system}: {state}</translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <source>A fee of {total} euros was proposed, approved by {approver}. The request stays open.</source>
        <translation>Esitettiin {total} euron maksua, hyväksyjä {approver}. Pyyntö pysyy vireillä.</translation>
    </message>
    <message>
        <source>A letter was signed and sealed: {letter}.</source>
        <translation>Kirje allekirjoitettiin ja sinetöitiin: {letter}.</translation>
    </message>
    <message>
        <source>A question to the owner of {system} was opened; it has no connection.</source>
        <translation>Avattiin kysymys järjestelmän {system} omistajalle; siihen ei ole yhteyttä.</translation>
    </message>
    <message>
        <source>A register could not be asked for a safety ban; the letter left all the same: {reason}</source>
        <translation>Rekisteriltä ei voitu kysyä turvakieltoa; kirje lähti silti: {reason}</translation>
    </message>
    <message>
        <source>A register tells that the person is under a safety ban.</source>
        <translation>Rekisterin mukaan henkilöllä on turvakielto.</translation>
    </message>
    <message>
        <source>A time stamp service or what proves the certificates could not be reached: the letter&apos;s signature has the level {level}.</source>
        <translation>Aikaleimapalveluun tai varmenteiden tilan palveluun ei saatu yhteyttä: kirjeen allekirjoituksen taso on {level}.</translation>
    </message>
    <message>
        <source>Another person was picked than before. What was signed until now is about somebody else and leaves no more.</source>
        <translation>Valittiin toinen henkilö kuin aiemmin. Tähän asti allekirjoitettu koskee toista henkilöä eikä lähde enää.</translation>
    </message>
    <message>
        <source>Event: {action}</source>
        <translation>Tapahtuma: {action}</translation>
    </message>
    <message>
        <source>Everything was given without waiting to hear which data is meant.</source>
        <translation>Kaikki annettiin odottamatta tietoa siitä, mitä tietoja tarkoitetaan.</translation>
    </message>
    <message>
        <source>Identity was checked: {evidence}. Enough.</source>
        <translation>Henkilöllisyys tarkistettiin: {evidence}. Riittää.</translation>
    </message>
    <message>
        <source>Identity was checked: {evidence}. Not enough.</source>
        <translation>Henkilöllisyys tarkistettiin: {evidence}. Ei riitä.</translation>
    </message>
    <message>
        <source>Identity was checked: {evidence}. There is a doubt: {doubt}</source>
        <translation>Henkilöllisyys tarkistettiin: {evidence}. Epäily: {doubt}</translation>
    </message>
    <message>
        <source>It was taken back that somebody asks for the person.</source>
        <translation>Merkintä siitä, että toinen pyytää tietoja henkilön puolesta, otettiin pois.</translation>
    </message>
    <message>
        <source>No register knows the person.</source>
        <translation>Mikään rekisteri ei tunne henkilöä.</translation>
    </message>
    <message>
        <source>Proof of identity was asked for and the clocks stand still. The reason: {reason}</source>
        <translation>Pyydettiin osoittamaan henkilöllisyys, ja määräajat pysähtyivät. Syy: {reason}</translation>
    </message>
    <message>
        <source>Proof of identity was asked for, too late for the clocks to stand still. The reason: {reason}</source>
        <translation>Pyydettiin osoittamaan henkilöllisyys, mutta liian myöhään, jotta määräajat pysähtyisivät. Syy: {reason}</translation>
    </message>
    <message>
        <source>Request {number}, arrived {arrived_day}, reminded of this one and was merged into it. The earlier day of arrival rules.</source>
        <translation>Pyyntö {number}, joka saapui {arrived_day}, muistutti tästä ja yhdistettiin tähän. Aiempi saapumispäivä ratkaisee.</translation>
    </message>
    <message>
        <source>Somebody asked for a person under a safety ban: {role}. Nothing was given.</source>
        <translation>Joku pyysi sellaisen henkilön tietoja, jolla on turvakielto: {role}. Mitään ei annettu.</translation>
    </message>
    <message>
        <source>Somebody asked for the person: {role}. What they showed gives no right to it.</source>
        <translation>Tietoja pyysi toinen henkilön puolesta: {role}. Hänen näyttämänsä ei anna siihen oikeutta.</translation>
    </message>
    <message>
        <source>Somebody asks for the person: {role}. Their authority was checked.</source>
        <translation>Tietoja pyytää toinen henkilön puolesta: {role}. Toimivalta on tarkistettu.</translation>
    </message>
    <message>
        <source>Summaries of long tables are enough; every row is in the attached files.</source>
        <translation>Pitkistä taulukoista riittää yhteenveto. Kaikki rivit ovat liitetiedostoissa.</translation>
    </message>
    <message>
        <source>The answer about the person of request {number} was given to {to} ({role}), {way}.</source>
        <translation>Vastaus, joka koskee pyynnön {number} henkilöä, annettiin saajalle {to} ({role}), {way}.</translation>
    </message>
    <message>
        <source>The answer letter was signed and sealed.</source>
        <translation>Vastauskirje allekirjoitettiin ja sinetöitiin.</translation>
    </message>
    <message>
        <source>The answer of {system} was a wrong one and was taken out.</source>
        <translation>Järjestelmän {system} omistajan vastaus oli väärä ja poistettiin.</translation>
    </message>
    <message>
        <source>The answer was given.</source>
        <translation>Vastaus annettiin.</translation>
    </message>
    <message>
        <source>The calendar or the rules have changed</source>
        <translation>Kalenteri tai säännöt ovat muuttuneet</translation>
    </message>
    <message>
        <source>The case was deleted; its keeping time of {months} months was over.</source>
        <translation>Asia poistettiin; sen säilytysaika {months} kuukautta oli päättynyt.</translation>
    </message>
    <message>
        <source>The controller&apos;s profile was changed</source>
        <translation>Rekisterinpitäjän profiilia muutettiin</translation>
    </message>
    <message>
        <source>The customer wants long tables in the letter too, row by row.</source>
        <translation>Asiakas haluaa pitkät taulukot kirjeeseen rivi riviltä.</translation>
    </message>
    <message>
        <source>The days on which the desk is closed were changed</source>
        <translation>Toimiston sulkupäiviä muutettiin</translation>
    </message>
    <message>
        <source>The decision about the place of use shared with somebody under a safety ban was taken back.</source>
        <translation>Päätös käyttöpaikasta, joka on sama kuin jollakulla, jolla on turvakielto, peruttiin.</translation>
    </message>
    <message>
        <source>The document {file} was taken out of the pile into this request.</source>
        <translation>Asiakirja {file} otettiin pinosta tähän pyyntöön.</translation>
    </message>
    <message>
        <source>The free check of {year} was taken earlier by request {earlier}. No fee follows.</source>
        <translation>Vuoden {year} maksuton tarkastus on käytetty aiemmin pyynnössä {earlier}. Siitä ei seuraa maksua.</translation>
    </message>
    <message>
        <source>The letter {file} about the person of request {number} was given once more to {to} ({role}), {way}.</source>
        <translation>Kirje {file}, joka koskee pyynnön {number} henkilöä, annettiin uudelleen saajalle {to} ({role}), {way}.</translation>
    </message>
    <message>
        <source>The letter {file} about the person of request {number} was given to {to} ({role}), {way}.</source>
        <translation>Kirje {file}, joka koskee pyynnön {number} henkilöä, annettiin saajalle {to} ({role}), {way}.</translation>
    </message>
    <message>
        <source>The letter {file} was given once more, {way}.</source>
        <translation>Kirje {file} annettiin uudelleen, {way}.</translation>
    </message>
    <message>
        <source>The letter {file} was given, {way}.</source>
        <translation>Kirje {file} annettiin, {way}.</translation>
    </message>
    <message>
        <source>The letter {file} was sent to the printer {printer}.</source>
        <translation>Kirje {file} lähetettiin tulostimelle {printer}.</translation>
    </message>
    <message>
        <source>The person was asked once more; no new pause begins.</source>
        <translation>Henkilöltä kysyttiin uudelleen; uutta pysäytystä ei ala.</translation>
    </message>
    <message>
        <source>The person was asked which data is meant and the clocks stand still. The reason: {reason}</source>
        <translation>Henkilöltä kysyttiin, mitä tietoja hän tarkoittaa, ja määräajat pysähtyivät. Syy: {reason}</translation>
    </message>
    <message>
        <source>The person was asked which data is meant, too late for the clocks to stand still. The reason: {reason}</source>
        <translation>Henkilöltä kysyttiin, mitä tietoja hän tarkoittaa, mutta liian myöhään, jotta määräajat pysähtyisivät. Syy: {reason}</translation>
    </message>
    <message>
        <source>The person was picked from the registers.</source>
        <translation>Henkilö valittiin rekistereistä.</translation>
    </message>
    <message>
        <source>The person withdrew the request.</source>
        <translation>Henkilö peruutti pyynnön.</translation>
    </message>
    <message>
        <source>The person withdrew the request: {reason}</source>
        <translation>Henkilö peruutti pyynnön: {reason}</translation>
    </message>
    <message>
        <source>The person&apos;s answer arrived on {on_day}; the clocks had run on.</source>
        <translation>Henkilön vastaus saapui {on_day}; määräajat olivat kuluneet koko ajan.</translation>
    </message>
    <message>
        <source>The person&apos;s answer arrived on {on_day}; the clocks had stood still since {since_day}.</source>
        <translation>Henkilön vastaus saapui {on_day}; määräajat olivat olleet pysähdyksissä {since_day} alkaen.</translation>
    </message>
    <message>
        <source>The question to the person left on {on_day}: the clocks stand still from then, not from {before_day}.</source>
        <translation>Kysymys lähti henkilölle {on_day}: määräajat ovat pysähdyksissä siitä alkaen, eivät päivästä {before_day}.</translation>
    </message>
    <message>
        <source>The question to the person, written on {before_day}, left on {on_day}: too late for the clocks to stand still.</source>
        <translation>Henkilölle {before_day} kirjoitettu kysymys lähti {on_day}: liian myöhään, jotta määräajat pysähtyisivät.</translation>
    </message>
    <message>
        <source>The question to {system} was sent.</source>
        <translation>Kysymys järjestelmän {system} omistajalle lähetettiin.</translation>
    </message>
    <message>
        <source>The question to {system} was taken back.</source>
        <translation>Kysymys järjestelmän {system} omistajalle peruttiin.</translation>
    </message>
    <message>
        <source>The records were looked through; decisions: {decisions}.</source>
        <translation>Tiedot tarkistettiin; päätöksiä {decisions}.</translation>
    </message>
    <message>
        <source>The representative&apos;s own identity was checked: {evidence}. Enough.</source>
        <translation>Edustajan oma henkilöllisyys tarkistettiin: {evidence}. Riittää.</translation>
    </message>
    <message>
        <source>The representative&apos;s own identity was checked: {evidence}. Not enough.</source>
        <translation>Edustajan oma henkilöllisyys tarkistettiin: {evidence}. Ei riitä.</translation>
    </message>
    <message>
        <source>The representative&apos;s own identity was checked: {evidence}. There is a doubt: {doubt}</source>
        <translation>Edustajan oma henkilöllisyys tarkistettiin: {evidence}. Epäily: {doubt}</translation>
    </message>
    <message>
        <source>The request arrived and was written down.</source>
        <translation>Pyyntö saapui ja kirjattiin.</translation>
    </message>
    <message>
        <source>The request arrived and was written down. The customer chose a period: {period}.</source>
        <translation>Pyyntö saapui ja kirjattiin. Asiakas valitsi ajanjakson: {period}.</translation>
    </message>
    <message>
        <source>The request reminds of request {into} and was merged into it: both are one request.</source>
        <translation>Pyyntö muistuttaa pyynnöstä {into} ja yhdistettiin siihen: ne ovat yksi pyyntö.</translation>
    </message>
    <message>
        <source>The request was closed.</source>
        <translation>Pyyntö suljettiin.</translation>
    </message>
    <message>
        <source>The request was refused; the free check was given back. The letter says why.</source>
        <translation>Pyynnöstä kieltäydyttiin; maksuton tarkastus palautettiin. Syy on kirjeessä.</translation>
    </message>
    <message>
        <source>The request was taken over; {before} handled it until then.</source>
        <translation>Pyyntö otettiin hoidettavaksi; siihen asti sitä hoiti {before}.</translation>
    </message>
    <message>
        <source>The request was taken; nobody handled it until then.</source>
        <translation>Pyyntö otettiin hoidettavaksi; siihen asti sitä ei hoitanut kukaan.</translation>
    </message>
    <message>
        <source>The systems were searched; records found: {records}.</source>
        <translation>Järjestelmät käytiin läpi; tietoja löytyi {records}.</translation>
    </message>
    <message>
        <source>The systems were searched; records found: {records}. Not every system answered.</source>
        <translation>Järjestelmät käytiin läpi; tietoja löytyi {records}. Kaikki järjestelmät eivät vastanneet.</translation>
    </message>
    <message>
        <source>The time was extended once: {reason}</source>
        <translation>Määräaikaa pidennettiin kerran: {reason}</translation>
    </message>
    <message>
        <source>The way that was chosen is not open to this answer; it is now given {way}.</source>
        <translation>Valittu tapa ei sovi tähän vastaukseen; se annetaan nyt {way}.</translation>
    </message>
    <message>
        <source>This is the free check of {year}.</source>
        <translation>Tämä on vuoden {year} maksuton tarkastus.</translation>
    </message>
    <message>
        <source>What the safety ban covers was shown on screen: {reason}</source>
        <translation>Turvakiellon peittämät tiedot näytettiin ruudulla: {reason}</translation>
    </message>
    <message>
        <source>for {name}, {role}</source>
        <translation>noutaja; pyytäjä on {name}, {role}</translation>
    </message>
    <message>
        <source>{evidence} ({proof})</source>
        <translation>{evidence} ({proof})</translation>
    </message>
    <message>
        <source>{system} answered: nothing is held.</source>
        <translation>Järjestelmän {system} omistaja vastasi: tietoja ei ole.</translation>
    </message>
    <message>
        <source>{system} answered; the answer was taken in.</source>
        <translation>Järjestelmän {system} omistaja vastasi; vastaus otettiin vastaan.</translation>
    </message>
    <message>
        <source>{system} was asked again.</source>
        <translation>Järjestelmän {system} omistajalta kysyttiin uudelleen.</translation>
    </message>
    <message>
        <source>{who} decided that the answer goes out although somebody under a safety ban shares a place of use with the person: {reason}</source>
        <translation>{who} päätti, että vastaus lähtee, vaikka henkilöllä on sama käyttöpaikka kuin jollakulla, jolla on turvakielto: {reason}</translation>
    </message>
    <message>
        <source>{who} decided that the person&apos;s data may be given to whoever asks: {reason}</source>
        <translation>{who} päätti, että henkilön tiedot saa antaa pyytäjälle: {reason}</translation>
    </message>
    <message>
        <source>{why}: the answer has to be ready on {now_day}, no longer on {before_day}.</source>
        <translation>{why}: vastauksen on oltava valmis {now_day}, ei enää {before_day}.</translation>
    </message>
    <message>
        <source>{why}: the answer is due on {now_day}, no longer on {before_day}.</source>
        <translation>{why}: vastaus on annettava {now_day}, ei enää {before_day}.</translation>
    </message>
    <message>
        <source>{why}: the house target is {now_day}, no longer {before_day}.</source>
        <translation>{why}: oma tavoite on {now_day}, ei enää {before_day}.</translation>
    </message>
    <message>
        <source>{why}: the law&apos;s last day is {now_day}, no longer {before_day}.</source>
        <translation>{why}: lain viimeinen päivä on {now_day}, ei enää {before_day}.</translation>
    </message>
</context>
<context>
    <name>identity</name>
    <message>
        <source>A call that the person answered at a number on record is enough.</source>
        <translation>Riittää, että henkilö vastasi soittoon rekisterissä olevasta numerosta.</translation>
    </message>
    <message>
        <source>A document can be compared with a face only at a visit, and copies are not asked for. Call a number on record, ask for an electronic signature, or let the person show the document at the counter.</source>
        <translation>Asiakirjaa voi verrata kasvoihin vain käynnillä, eikä jäljennöksiä pyydetä. Soita rekisterissä olevaan numeroon, pyydä sähköinen allekirjoitus tai anna henkilön näyttää asiakirja tiskillä.</translation>
    </message>
    <message>
        <source>A handwritten signature proves a request that came by post. Ask for a document at a visit; otherwise call a number on record, or ask for a signed letter that confirms the request.</source>
        <translation>Omakätinen allekirjoitus todistaa pyynnön, joka tuli postitse. Pyydä käynnillä asiakirja; soita muuten rekisterissä olevaan numeroon tai pyydä allekirjoitettu kirje, joka vahvistaa pyynnön.</translation>
    </message>
    <message>
        <source>A letter with a signature by hand that confirms the request is enough together with details that match the register.</source>
        <translation>Omakätisesti allekirjoitettu kirje, joka vahvistaa pyynnön, riittää, kun sen tiedot täsmäävät rekisteriin.</translation>
    </message>
    <message>
        <source>A signed letter confirms a request that came another way. Say what was shown with this one: the signature of the letter itself, or a document at the counter.</source>
        <translation>Allekirjoitettu kirje vahvistaa muulla tavalla tulleen pyynnön. Kerro, mikä esitettiin tämän pyynnön yhteydessä: kirjeen oma allekirjoitus vai asiakirja tiskillä.</translation>
    </message>
    <message>
        <source>A valid driving licence is enough.</source>
        <translation>Voimassa oleva ajokortti riittää.</translation>
    </message>
    <message>
        <source>A valid electronic signature is enough.</source>
        <translation>Voimassa oleva sähköinen allekirjoitus riittää.</translation>
    </message>
    <message>
        <source>A valid identity card is enough.</source>
        <translation>Voimassa oleva henkilökortti riittää.</translation>
    </message>
    <message>
        <source>A valid identity document that was shown at the counter is enough.</source>
        <translation>Riittää, että tiskillä näytettiin voimassa oleva henkilöllisyystodistus.</translation>
    </message>
    <message>
        <source>A valid passport is enough.</source>
        <translation>Voimassa oleva passi riittää.</translation>
    </message>
    <message>
        <source>A valid residence permit card is enough.</source>
        <translation>Voimassa oleva oleskelulupakortti riittää.</translation>
    </message>
    <message>
        <source>Nothing in this request shows that it comes from the address on record. Call a number on record, or ask the person to confirm the request.</source>
        <translation>Mikään tässä pyynnössä ei osoita, että se tulee rekisterissä olevasta osoitteesta. Soita rekisterissä olevaan numeroon tai pyydä henkilöä vahvistamaan pyyntö.</translation>
    </message>
    <message>
        <source>Nothing in this request shows that it comes from the person who was identified earlier. Call a number on record, or ask the person to confirm the request.</source>
        <translation>Mikään tässä pyynnössä ei osoita, että se tulee aiemmin tunnistetulta henkilöltä. Soita rekisterissä olevaan numeroon tai pyydä henkilöä vahvistamaan pyyntö.</translation>
    </message>
    <message>
        <source>Nothing proves who is asking; a name and an identity code are known to others too. Ask for one of the ways that this controller accepts.</source>
        <translation>Mikään ei todista, kuka pyytää; nimi ja henkilötunnus ovat muidenkin tiedossa. Pyydä jokin tavoista, jotka tämä rekisterinpitäjä hyväksyy.</translation>
    </message>
    <message>
        <source>Say which of the numbers on record was called; a number that the caller gives proves nothing. Call one on record, or take another way of this channel.</source>
        <translation>Kerro, mihin rekisterissä olevaan numeroon soitettiin; soittajan itse antama numero ei todista mitään. Soita rekisterissä olevaan numeroon tai käytä jotakin muuta tapaa.</translation>
    </message>
    <message>
        <source>Suomi.fi identification</source>
        <translation>Suomi.fi-tunnistus</translation>
    </message>
    <message>
        <source>The answer would hold more than an ordinary customer&apos;s data, so the address on record alone is not enough. Take the next way: a signature, an earlier identification or a call to a number on record.</source>
        <translation>Vastauksessa olisi muutakin kuin tavallisen asiakkaan tietoja, joten pelkkä rekisterissä oleva osoite ei riitä. Käytä seuraavaa tapaa: allekirjoitusta, aiempaa tunnistamista tai soittoa rekisterissä olevaan numeroon.</translation>
    </message>
    <message>
        <source>The desk holds no identification of this person from this year, so this one has nothing to rest on. Take another way of this channel.</source>
        <translation>Tästä henkilöstä ei ole tältä vuodelta tunnistamista, johon voisi nojata. Käytä jotakin muuta tapaa.</translation>
    </message>
    <message>
        <source>The person has been identified already; that is enough.</source>
        <translation>Henkilö on jo tunnistettu; se riittää.</translation>
    </message>
    <message>
        <source>The person is at the counter: say which document was shown.</source>
        <translation>Henkilö on tiskillä: kerro, mikä asiakirja näytettiin.</translation>
    </message>
    <message>
        <source>The person signed in to the online service; that is enough.</source>
        <translation>Henkilö kirjautui verkkopalveluun; se riittää.</translation>
    </message>
    <message>
        <source>The person was identified earlier this year; that is enough.</source>
        <translation>Henkilö on tunnistettu aiemmin tänä vuonna; se riittää.</translation>
    </message>
    <message>
        <source>The person was identified through Suomi.fi; that is enough.</source>
        <translation>Henkilö tunnistettiin Suomi.fi:n kautta; se riittää.</translation>
    </message>
    <message>
        <source>The registers hold no address of this person, so nothing shows that the request came from there. Take another way of this channel.</source>
        <translation>Rekistereissä ei ole tämän henkilön osoitetta, joten mikään ei osoita, että pyyntö tuli sieltä. Käytä jotakin muuta tapaa.</translation>
    </message>
    <message>
        <source>The registers hold no phone number of this person, and a number that the caller gives proves nothing. Take another way of this channel.</source>
        <translation>Rekistereissä ei ole tämän henkilön puhelinnumeroa, eikä soittajan itse antama numero todista mitään. Käytä jotakin muuta tapaa.</translation>
    </message>
    <message>
        <source>The registers know this person, so letters go to the place on record. The address was not taken and nothing was given. Leave it out; when the letter leaves, say where else it goes and why.</source>
        <translation>Henkilö löytyy rekistereistä, joten kirjeet lähetetään rekisterissä olevaan osoitteeseen. Annettua osoitetta ei otettu, eikä mitään annettu. Jätä osoite pois; kun kirje lähtee, kerro, mihin muualle se menee ja miksi.</translation>
    </message>
    <message>
        <source>The request came from the address on record; that is enough, and the answer goes only there.</source>
        <translation>Pyyntö tuli rekisterissä olevasta osoitteesta; se riittää, ja vastaus annetaan vain sinne.</translation>
    </message>
    <message>
        <source>The signature is enough together with details that match the register.</source>
        <translation>Allekirjoitus riittää, kun kirjeen tiedot täsmäävät rekisteriin.</translation>
    </message>
    <message>
        <source>There is a doubt about who is asking: {doubt}. Nothing is given; ask for another proof.</source>
        <translation>Pyytäjästä on epäilys: {doubt}. Mitään ei anneta; pyydä toinen todiste.</translation>
    </message>
    <message>
        <source>This controller does not accept a driving licence. Ask for a passport, an identity card or a residence permit card.</source>
        <translation>Tämä rekisterinpitäjä ei hyväksy ajokorttia. Pyydä passi, henkilökortti tai oleskelulupakortti.</translation>
    </message>
    <message>
        <source>What the registers hold is the person&apos;s, and says nothing of who asks for them. Ask whoever asks for a proof of their own.</source>
        <translation>Rekistereissä olevat tiedot koskevat henkilöä itseään eivätkä kerro, kuka pyytää tietoja hänen puolestaan. Pyydä pyytäjältä hänen oma todisteensa.</translation>
    </message>
    <message>
        <source>already identified</source>
        <translation>tunnistettu jo</translation>
    </message>
    <message>
        <source>call to a number on record</source>
        <translation>soitto rekisterissä olevaan numeroon</translation>
    </message>
    <message>
        <source>driving licence</source>
        <translation>ajokortti</translation>
    </message>
    <message>
        <source>electronic signature</source>
        <translation>sähköinen allekirjoitus</translation>
    </message>
    <message>
        <source>identification earlier this year</source>
        <translation>tunnistaminen aiemmin tänä vuonna</translation>
    </message>
    <message>
        <source>identity card</source>
        <translation>henkilökortti</translation>
    </message>
    <message>
        <source>identity document shown at the counter</source>
        <translation>tiskillä näytetty henkilöllisyystodistus</translation>
    </message>
    <message>
        <source>known customer at the address on record</source>
        <translation>tuttu asiakas rekisterissä olevasta osoitteesta</translation>
    </message>
    <message>
        <source>nothing shown</source>
        <translation>mitään ei esitetty</translation>
    </message>
    <message>
        <source>passport</source>
        <translation>passi</translation>
    </message>
    <message>
        <source>residence permit card</source>
        <translation>oleskelulupakortti</translation>
    </message>
    <message>
        <source>signature</source>
        <translation>allekirjoitus</translation>
    </message>
    <message>
        <source>signed letter that confirms the request</source>
        <translation>allekirjoitettu kirje, joka vahvistaa pyynnön</translation>
    </message>
    <message>
        <source>signed-in online service</source>
        <translation>kirjautuminen verkkopalveluun</translation>
    </message>
    <message>
        <source>{name} asks for the person who was picked before, and what they showed was for that person. Nobody else was picked. Take back that somebody asks for the person, pick the right one, and then check what shows that {name} may ask for them.</source>
        <translation>{name} pyytää aiemmin valitun henkilön puolesta, ja hän on osoittanut oikeutensa vain tämän henkilön osalta. Toista henkilöä ei valittu. Peru tieto siitä, että joku pyytää henkilön puolesta, valitse oikea henkilö ja tarkista sitten, mikä osoittaa, että {name} saa pyytää hänen puolestaan.</translation>
    </message>
    <message>
        <source>{name} is a company. The right of access belongs to people, so there is nothing to answer under Article 15; a sole trader asks in their own name.</source>
        <translation>{name} on yritys. Tarkastusoikeus kuuluu ihmisille, joten 15 artiklan mukaan ei ole vastattavaa; yksityinen elinkeinonharjoittaja pyytää omissa nimissään.</translation>
    </message>
</context>
<context>
    <name>incoming</name>
    <message>
        <source>A part of the folder {folder} could not be opened; what lies there was not taken in.</source>
        <translation>Osaa kansiosta {folder} ei voitu avata; sieltä ei otettu mitään vastaan.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Sähköposti</translation>
    </message>
    <message>
        <source>Files in the folder {folder} that are no PDF, picture or e-mail were left alone: {count}.</source>
        <translation>Kansiossa {folder} on tiedostoja, jotka eivät ole PDF:iä, kuvia tai sähköposteja; ne jätettiin rauhaan: {count}.</translation>
    </message>
    <message>
        <source>JPEG picture</source>
        <translation>JPEG-kuva</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>PNG-kuva</translation>
    </message>
    <message>
        <source>Say why the document is thrown away: whatever asks for data counts from the day it arrived, signed or not. It stays in the pile.</source>
        <translation>Kerro, miksi asiakirja heitetään pois: kaikki, missä pyydetään tietoja, on pyyntö saapumispäivästään alkaen, allekirjoitettuna tai ilman. Asiakirja jää pinoon.</translation>
    </message>
    <message>
        <source>Signed container</source>
        <translation>Allekirjoitettu paketti</translation>
    </message>
    <message>
        <source>Somebody else has just written this document down: it belongs to request {number}. No second request was made; go on with the next document.</source>
        <translation>Joku muu on juuri kirjannut tämän asiakirjan: se kuuluu pyyntöön {number}. Toista pyyntöä ei tehty; jatka seuraavasta asiakirjasta.</translation>
    </message>
    <message>
        <source>TIFF picture</source>
        <translation>TIFF-kuva</translation>
    </message>
    <message>
        <source>Taking in was stopped; what lies in the pile stays. Drop the other files again.</source>
        <translation>Vastaanotto keskeytettiin; se, mikä on pinossa, säilyy. Pudota muut tiedostot uudelleen.</translation>
    </message>
    <message>
        <source>The document brought the part of the program down that reads it; nothing else is touched. Scan the document again, or ask the sender for another copy.</source>
        <translation>Asiakirja kaatoi sen ohjelman osan, joka lukee sitä; muuhun se ei vaikuta. Skannaa asiakirja uudelleen tai pyydä lähettäjältä uusi kappale.</translation>
    </message>
    <message>
        <source>The document is not in the store any more. Take it in once more from where it was scanned.</source>
        <translation>Asiakirja ei ole enää tallessa. Ota se vastaan uudelleen sieltä, minne se skannattiin.</translation>
    </message>
    <message>
        <source>The e-mail has no text of its own.</source>
        <translation>Sähköpostissa ei ole omaa tekstiä.</translation>
    </message>
    <message>
        <source>The e-mail is encrypted (S/MIME), so its text cannot be shown here. Open it in the mail program it was sent to, and print it from there.</source>
        <translation>Sähköposti on salattu (S/MIME), joten sen tekstiä ei voi näyttää täällä. Avaa se siinä sähköpostiohjelmassa, johon se lähetettiin, ja tulosta se sieltä.</translation>
    </message>
    <message>
        <source>The files in the container, by name. Ctrl+E shows the next one.</source>
        <translation>Paketin tiedostot nimeltä. Ctrl+E näyttää seuraavan.</translation>
    </message>
    <message>
        <source>The folder {folder} has more than {most} documents; the first of them were taken in. Drop the rest in parts.</source>
        <translation>Kansiossa {folder} on yli {most} asiakirjaa; niistä otettiin vastaan ensimmäiset. Pudota loput osissa.</translation>
    </message>
    <message>
        <source>The text is very long; its beginning is shown. The e-mail is kept whole.</source>
        <translation>Teksti on hyvin pitkä; siitä näytetään alku. Sähköposti säilyy kokonaisena.</translation>
    </message>
    <message>
        <source>There is no PDF, picture or e-mail in the folder {folder}.</source>
        <translation>Kansiossa {folder} ei ole yhtään PDF:ää, kuvaa tai sähköpostia.</translation>
    </message>
    <message>
        <source>This could not be read in {seconds} seconds, so it was stopped; nothing else is touched. Scan the document again, or ask the sender for another copy.</source>
        <translation>Tätä ei saatu luetuksi {seconds} sekunnissa, joten lukeminen keskeytettiin; muuhun se ei vaikuta. Skannaa asiakirja uudelleen tai pyydä lähettäjältä uusi kappale.</translation>
    </message>
    <message>
        <source>This desk takes no documents in; write the request down without them.</source>
        <translation>Täällä ei voi ottaa asiakirjoja vastaan; kirjaa pyyntö ilman niitä.</translation>
    </message>
    <message>
        <source>This enclosed file is of a kind that is not opened here. It is kept as it came.</source>
        <translation>Tämä liitetiedosto on sellainen, jota ei avata täällä. Se säilyy sellaisena kuin se tuli.</translation>
    </message>
    <message>
        <source>This page cannot be shown: it is damaged or too large to draw. Look at the original; the document itself is kept as it came.</source>
        <translation>Tätä sivua ei voi näyttää: se on vioittunut tai liian suuri piirrettäväksi. Katso alkuperäistä; asiakirja itse säilyy sellaisena kuin se tuli.</translation>
    </message>
    <message>
        <source>What the desk noted of a document is damaged, so it is not used. Restore the store from a backup, or take the document in once more.</source>
        <translation>Se, mitä asiakirjasta merkittiin muistiin, on vioittunut, joten sitä ei käytetä. Palauta tietovarasto varmuuskopiosta tai ota asiakirja vastaan uudelleen.</translation>
    </message>
    <message>
        <source>{file} and what follows it were not taken in; what lies in the pile stays, and so do the files. {why}</source>
        <translation>Tiedostoa {file} ja sen jälkeisiä ei otettu vastaan. Se, mikä on pinossa, säilyy, ja tiedostot jäävät paikoilleen. {why}</translation>
    </message>
    <message>
        <source>{file} lies in the pile already; it was not taken in a second time.</source>
        <translation>{file} on jo pinossa; sitä ei otettu vastaan toista kertaa.</translation>
    </message>
    <message>
        <source>{file} was not taken in. {why}</source>
        <translation>Tiedostoa {file} ei otettu vastaan. {why}</translation>
    </message>
    <message>
        <source>{file} was not taken in: a page of it would have more than {most} million pixels. Scan it again at 300 dots an inch.</source>
        <translation>Tiedostoa {file} ei otettu vastaan: sen yhdessä sivussa olisi yli {most} miljoonaa kuvapistettä. Skannaa se uudelleen tarkkuudella 300 pistettä tuumalla.</translation>
    </message>
    <message>
        <source>{file} was not taken in: it has more than {most} pages. Divide it and drop the parts.</source>
        <translation>Tiedostoa {file} ei otettu vastaan: siinä on yli {most} sivua. Jaa se ja pudota osat.</translation>
    </message>
    <message>
        <source>{file} was not taken in: it is a container with more than {most} files, or more than {size} megabytes of them. Ask the sender for the files one by one.</source>
        <translation>Tiedostoa {file} ei otettu vastaan: se on paketti, jossa on yli {most} tiedostoa tai yli {size} megatavua. Pyydä tiedostot lähettäjältä yksitellen.</translation>
    </message>
    <message>
        <source>{file} was not taken in: it is a file of Outlook or of an older office program. Save the message as .eml, or print it into a PDF, and drop that.</source>
        <translation>Tiedostoa {file} ei otettu vastaan: se on Outlookin tai vanhemman toimisto-ohjelman tiedosto. Tallenna viesti .eml-muodossa tai tulosta se PDF:ksi ja pudota se.</translation>
    </message>
    <message>
        <source>{file} was not taken in: it is damaged beyond reading. Scan it again, or ask the sender for it once more; the day of arrival stays the day on which it first came.</source>
        <translation>Tiedostoa {file} ei otettu vastaan: se on niin vioittunut, ettei sitä voi lukea. Skannaa se uudelleen tai pyydä se lähettäjältä vielä kerran; saapumispäivä on silti se päivä, jona se ensi kerran saapui.</translation>
    </message>
    <message>
        <source>{file} was not taken in: it is empty. Scan the document again, or save the message again.</source>
        <translation>Tiedostoa {file} ei otettu vastaan: se on tyhjä. Skannaa asiakirja uudelleen tai tallenna viesti uudelleen.</translation>
    </message>
    <message>
        <source>{file} was not taken in: it is gone or cannot be read. Look where it lies now, and drop it again.</source>
        <translation>Tiedostoa {file} ei otettu vastaan: se on poissa tai sitä ei voi lukea. Katso, missä se nyt on, ja pudota se uudelleen.</translation>
    </message>
    <message>
        <source>{file} was not taken in: it is larger than {most} megabytes. Scan it again at 300 dots an inch, or divide it and drop the parts.</source>
        <translation>Tiedostoa {file} ei otettu vastaan: se on yli {most} megatavua. Skannaa se uudelleen tarkkuudella 300 pistettä tuumalla tai jaa se ja pudota osat.</translation>
    </message>
    <message>
        <source>{file} was not taken in: it is locked with a password. Ask the sender for it, save the document without a password, and drop that.</source>
        <translation>Tiedostoa {file} ei otettu vastaan: se on lukittu salasanalla. Pyydä salasana lähettäjältä, tallenna asiakirja ilman salasanaa ja pudota se.</translation>
    </message>
    <message>
        <source>{file} was not taken in: it is no PDF, TIFF, JPEG or PNG, no e-mail (.eml) and no container of signed files (.asice). Save or scan it as one of these and drop it again.</source>
        <translation>Tiedostoa {file} ei otettu vastaan: se ei ole PDF, TIFF, JPEG tai PNG, ei sähköposti (.eml) eikä allekirjoitettujen tiedostojen paketti (.asice). Tallenna tai skannaa se jossakin näistä muodoista ja pudota se uudelleen.</translation>
    </message>
    <message>
        <source>{file} was not taken in: it is no file with a document in it.</source>
        <translation>Kohdetta {file} ei otettu vastaan: se ei ole tiedosto, jossa olisi asiakirja.</translation>
    </message>
    <message>
        <source>{file} was taken in a moment ago by somebody else. It is in the pile once; nothing is lost.</source>
        <translation>Joku muu otti juuri vastaan tiedoston {file}. Se on pinossa kerran; mitään ei ole hävinnyt.</translation>
    </message>
    <message>
        <source>{file} was taken in before and belongs to request {number}; it was not taken in a second time.</source>
        <translation>{file} on otettu vastaan aiemmin ja kuuluu pyyntöön {number}; sitä ei otettu vastaan toista kertaa.</translation>
    </message>
</context>
<context>
    <name>inspection</name>
    <message>
        <source>Found {place}: a personal identity code that is not this person&apos;s.</source>
        <translation>Löytyi {place}: henkilötunnus, joka ei ole tämän henkilön.</translation>
    </message>
    <message>
        <source>Found {place}: a personal identity code without its sign.</source>
        <translation>Löytyi {place}: henkilötunnus ilman välimerkkiä.</translation>
    </message>
    <message>
        <source>Found {place}: a value that was covered.</source>
        <translation>Löytyi {place}: tieto, joka on peitetty.</translation>
    </message>
    <message>
        <source>Found {place}: something that tells of another person.</source>
        <translation>Löytyi {place}: tieto toisesta ihmisestä.</translation>
    </message>
    <message>
        <source>Found {place}: the person&apos;s identity code in full, more than once or where it may not stand.</source>
        <translation>Löytyi {place}: henkilön henkilötunnus kokonaan useammin kuin kerran tai paikassa, jossa se ei saa olla.</translation>
    </message>
    <message>
        <source>Found {place}: where the person under a safety ban is, or how to reach them.</source>
        <translation>Löytyi {place}: missä turvakiellossa oleva henkilö on tai miten hänet tavoittaa.</translation>
    </message>
    <message>
        <source>It is not known which records the pages should show.</source>
        <translation>Ei tiedetä, mitkä merkinnät sivuilla pitäisi näkyä.</translation>
    </message>
    <message>
        <source>On page {page} a letter is lost: the font cannot show it.</source>
        <translation>Sivulta {page} puuttuu kirjainmerkki, koska fontti ei pysty näyttämään sitä.</translation>
    </message>
    <message>
        <source>On page {page} a value can be read that was covered elsewhere.</source>
        <translation>Sivulla {page} näkyy tieto, joka on muualla peitetty.</translation>
    </message>
    <message>
        <source>On page {page} something is painted over text that is still in the file.</source>
        <translation>Sivulla {page} on jotain piirretty tekstin päälle, mutta teksti on yhä tiedostossa.</translation>
    </message>
    <message>
        <source>On page {page} something tells of another person.</source>
        <translation>Sivulla {page} on tieto toisesta ihmisestä.</translation>
    </message>
    <message>
        <source>On page {page} something tells where the person under a safety ban is, or how to reach them.</source>
        <translation>Sivulla {page} jokin kertoo, missä turvakiellossa oleva henkilö on tai miten hänet tavoittaa.</translation>
    </message>
    <message>
        <source>On page {page} stands a personal identity code that is not this person&apos;s.</source>
        <translation>Sivulla {page} on henkilötunnus, joka ei ole tämän henkilön.</translation>
    </message>
    <message>
        <source>On page {page} stands a personal identity code without its sign.</source>
        <translation>Sivulla {page} on henkilötunnus ilman välimerkkiä.</translation>
    </message>
    <message>
        <source>On page {page} the person&apos;s identity code stands in full once more; it may stand once only.</source>
        <translation>Sivulla {page} on henkilön henkilötunnus kokonaan toisen kerran. Se saa olla kirjeessä vain kerran.</translation>
    </message>
    <message>
        <source>On page {page} the person&apos;s identity code stands in full outside its own cell.</source>
        <translation>Sivulla {page} on henkilön henkilötunnus kokonaan muualla kuin omassa kohdassaan.</translation>
    </message>
    <message>
        <source>On page {page} there is text that cannot be seen but can be copied.</source>
        <translation>Sivulla {page} on tekstiä, joka ei näy mutta jonka voi kopioida.</translation>
    </message>
    <message>
        <source>Page 1 does not show the name of the recipient.</source>
        <translation>Sivulla 1 ei ole vastaanottajan nimeä.</translation>
    </message>
    <message>
        <source>Page {page} does not show its right page number.</source>
        <translation>Sivulla {page} ei ole oikeaa sivunumeroa.</translation>
    </message>
    <message>
        <source>Page {page} does not show the number of this request.</source>
        <translation>Sivulla {page} ei ole tämän pyynnön numeroa.</translation>
    </message>
    <message>
        <source>Page {page} shows the number of another request.</source>
        <translation>Sivulla {page} on toisen pyynnön numero.</translation>
    </message>
    <message>
        <source>The attached file {file} does not give the same records as the letter.</source>
        <translation>Liitetiedostossa {file} ei ole samoja merkintöjä kuin kirjeessä.</translation>
    </message>
    <message>
        <source>The check could not read the letter to its end, so nobody knows what is in it.</source>
        <translation>Tarkastus ei pystynyt lukemaan kirjettä loppuun, joten ei tiedetä, mitä kaikkea siinä on.</translation>
    </message>
    <message>
        <source>The file with all records is not attached to the letter.</source>
        <translation>Kirjeestä puuttuu liitetiedosto, jossa kaikki merkinnät ovat.</translation>
    </message>
    <message>
        <source>The letter does not tell this, which the law wants: {item}.</source>
        <translation>Kirjeestä puuttuu laissa vaadittu asia: {item}.</translation>
    </message>
    <message>
        <source>The letter should have {told} pages, but {found} were found.</source>
        <translation>Kirjeessä pitäisi olla {told} sivua, mutta niitä löytyi {found}.</translation>
    </message>
    <message>
        <source>The letter should tell this, but it cannot be read in its pages: {item}.</source>
        <translation>Kirjeen sivuilta ei voi lukea asiaa, joka siinä pitäisi kertoa: {item}.</translation>
    </message>
    <message>
        <source>The letter was checked before signing and must not go out. {found} Nothing was signed and the request is as it was. Go back to the review, cover or leave out what should not be told, and look at the letter again; if that does not help, tell whoever looks after the desk.</source>
        <translation>Kirje tarkastettiin ennen allekirjoitusta, eikä se saa lähteä. {found} Mitään ei allekirjoitettu, ja pyyntö on ennallaan. Palaa tarkistukseen, peitä tai jätä pois se, mitä ei pidä kertoa, ja katso kirje uudelleen. Jos se ei auta, kerro asiasta ohjelman ylläpitäjälle.</translation>
    </message>
    <message>
        <source>The pages do not show every value of the records in full.</source>
        <translation>Kaikki merkintöjen tiedot eivät näy sivuilla kokonaan.</translation>
    </message>
    <message>
        <source>There is more: {count}.</source>
        <translation>Muita havaintoja: {count}.</translation>
    </message>
    <message>
        <source>automated decisions</source>
        <translation>automaattiset päätökset</translation>
    </message>
    <message>
        <source>by when the answer comes</source>
        <translation>mihin mennessä vastaus annetaan</translation>
    </message>
    <message>
        <source>how long the data is kept</source>
        <translation>kuinka kauan tietoja säilytetään</translation>
    </message>
    <message>
        <source>in the attached file {file}</source>
        <translation>liitetiedostossa {file}</translation>
    </message>
    <message>
        <source>in what the file says of itself</source>
        <translation>PDF-tiedoston omissa kuvailutiedoissa</translation>
    </message>
    <message>
        <source>something that it should tell</source>
        <translation>jotain, mitä siinä pitäisi kertoa</translation>
    </message>
    <message>
        <source>that nothing is held</source>
        <translation>ettei tietoja ole</translation>
    </message>
    <message>
        <source>that the rest follows</source>
        <translation>että loput tiedot lähetetään myöhemmin</translation>
    </message>
    <message>
        <source>the Data Protection Ombudsman</source>
        <translation>tietosuojavaltuutettu</translation>
    </message>
    <message>
        <source>the amount of the fee</source>
        <translation>maksun suuruus</translation>
    </message>
    <message>
        <source>the choice to withdraw the request</source>
        <translation>mahdollisuus perua pyyntö</translation>
    </message>
    <message>
        <source>the copy of the data</source>
        <translation>jäljennös tiedoista</translation>
    </message>
    <message>
        <source>the legal basis</source>
        <translation>oikeusperuste</translation>
    </message>
    <message>
        <source>the reasons</source>
        <translation>perustelut</translation>
    </message>
    <message>
        <source>the rights of the person</source>
        <translation>henkilön oikeudet</translation>
    </message>
    <message>
        <source>the way to court</source>
        <translation>oikeus viedä asia tuomioistuimeen</translation>
    </message>
    <message>
        <source>transfers outside the EEA</source>
        <translation>siirrot ETA-alueen ulkopuolelle</translation>
    </message>
    <message>
        <source>what is missing to prove the identity</source>
        <translation>mitä henkilöllisyyden osoittamiseen vielä tarvitaan</translation>
    </message>
    <message>
        <source>what kinds of data there are</source>
        <translation>minkälaisia tietoja on</translation>
    </message>
    <message>
        <source>what the data is used for</source>
        <translation>mihin tietoja käytetään</translation>
    </message>
    <message>
        <source>what was done</source>
        <translation>mitä on tehty</translation>
    </message>
    <message>
        <source>where the data is from</source>
        <translation>mistä tiedot ovat peräisin</translation>
    </message>
    <message>
        <source>which systems gave no answer</source>
        <translation>mitkä järjestelmät eivät vastanneet</translation>
    </message>
    <message>
        <source>who receives the data</source>
        <translation>kenelle tietoja annetaan</translation>
    </message>
    <message>
        <source>{system} gave no answer, and the letter does not say so.</source>
        <translation>{system} ei vastannut, eikä kirjeessä kerrota sitä.</translation>
    </message>
</context>
<context>
    <name>intake</name>
    <message>
        <source>A company has no right of access, so there is nothing to collect. Search for the person.</source>
        <translation>Yrityksellä ei ole tarkastusoikeutta, joten kerättävää ei ole. Hae henkilö.</translation>
    </message>
    <message>
        <source>Clear the form</source>
        <translation>Tyhjennä lomake</translation>
    </message>
    <message>
        <source>Collect the data</source>
        <translation>Kerää tiedot</translation>
    </message>
    <message>
        <source>Controller</source>
        <translation>Rekisterinpitäjä</translation>
    </message>
    <message>
        <source>Day of arrival</source>
        <translation>Saapumispäivä</translation>
    </message>
    <message>
        <source>English</source>
        <translation>englanti</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>suomi</translation>
    </message>
    <message>
        <source>Identity code, name, customer number or address</source>
        <translation>Henkilötunnus, nimi, asiakasnumero tai osoite</translation>
    </message>
    <message>
        <source>Identity code, name, customer number or address; or read the document</source>
        <translation>Henkilötunnus, nimi, asiakasnumero tai osoite; tai lue asiakirja</translation>
    </message>
    <message>
        <source>It came as</source>
        <translation>Miten saapui</translation>
    </message>
    <message>
        <source>Language of the letter</source>
        <translation>Kirjeen kieli</translation>
    </message>
    <message>
        <source>Letter, e-mail or call</source>
        <translation>Kirje, sähköposti tai puhelu</translation>
    </message>
    <message>
        <source>Nobody was found. Give the name for the answer letter; then it goes on by itself.</source>
        <translation>Ketään ei löytynyt. Anna nimi vastauskirjettä varten; sitten työ jatkuu itsestään.</translation>
    </message>
    <message>
        <source>Only this period</source>
        <translation>Vain tältä ajalta</translation>
    </message>
    <message>
        <source>Receipt for the customer</source>
        <translation>Kuitti asiakkaalle</translation>
    </message>
    <message>
        <source>Several people match. Pick the one who asks; then it goes on by itself.</source>
        <translation>Useampi henkilö täsmää. Valitse pyytäjä; sitten työ jatkuu itsestään.</translation>
    </message>
    <message>
        <source>Somebody else stands in this form, and nothing in it was changed. Finish or clear it first; then find the person again.</source>
        <translation>Lomakkeella on jo joku toinen, eikä siinä muutettu mitään. Vie se ensin loppuun tai tyhjennä se, ja etsi sitten henkilö uudelleen.</translation>
    </message>
    <message>
        <source>Suomi.fi</source>
        <translation>Suomi.fi</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>ruotsi</translation>
    </message>
    <message>
        <source>The answer is given</source>
        <translation>Vastaus annetaan</translation>
    </message>
    <message>
        <source>The day of arrival, {received}, is after today, {today}. Nothing was written down; check the date.</source>
        <translation>Saapumispäivä {received} on tämän päivän, {today}, jälkeen. Mitään ei kirjattu; tarkista päivä.</translation>
    </message>
    <message>
        <source>The person was born on {born}, after the request arrived on {received}. Check the identity code&apos;s sign and the day of arrival.</source>
        <translation>Henkilö on syntynyt {born}, pyynnön saapumisen {received} jälkeen. Tarkista henkilötunnuksen välimerkki ja saapumispäivä.</translation>
    </message>
    <message>
        <source>The receipt is printed as soon as the request is written down.</source>
        <translation>Vastaanottokuittaus tulostuu heti, kun pyyntö on kirjattu.</translation>
    </message>
    <message>
        <source>Visit at the counter</source>
        <translation>Käynti asiakaspalvelussa</translation>
    </message>
    <message>
        <source>What was shown to prove identity? It goes on by itself with the answer; 0 means nothing.</source>
        <translation>Mitä esitettiin henkilöllisyyden todisteeksi? Vastauksesta työ jatkuu itsestään; 0 tarkoittaa, ettei mitään.</translation>
    </message>
    <message>
        <source>Who asks for the person, and what did you see that shows the right? Fill that in.</source>
        <translation>Kuka pyytää henkilön puolesta, ja mistä oikeus näkyi? Täytä ne.</translation>
    </message>
    <message>
        <source>Who is asking? Type an identity code, a name or a customer number first.</source>
        <translation>Kuka pyytää? Kirjoita ensin henkilötunnus, nimi tai asiakasnumero.</translation>
    </message>
    <message>
        <source>Whose data: identity code, name, customer number or address</source>
        <translation>Kenen tiedot: henkilötunnus, nimi, asiakasnumero tai osoite</translation>
    </message>
    <message>
        <source>Write down and ask for proof</source>
        <translation>Kirjaa ja pyydä tunnistamista</translation>
    </message>
    <message>
        <source>by post</source>
        <translation>postitse</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>sähköposti</translation>
    </message>
    <message>
        <source>electronically</source>
        <translation>sähköisesti</translation>
    </message>
    <message>
        <source>everything; or 2024, or 1.1.2024-30.6.2024</source>
        <translation>kaikki; tai 2024, tai 1.1.2024-30.6.2024</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>kirje</translation>
    </message>
    <message>
        <source>now at the counter</source>
        <translation>nyt tiskiltä</translation>
    </message>
    <message>
        <source>online service</source>
        <translation>verkkopalvelu</translation>
    </message>
    <message>
        <source>phone call</source>
        <translation>puhelu</translation>
    </message>
</context>
<context>
    <name>keeping</name>
    <message>
        <source>As long as the company may have to show how it answered. The time stands in the workspace’s settings.toml: [keeping] months. Nothing is deleted by itself. The free check of a year is remembered on, as a keyed hash, until the end of the following year.</source>
        <translation>Niin kauan kuin yhtiö voi joutua osoittamaan, miten se vastasi. Aika on työtilan tiedostossa settings.toml: [keeping] months. Mitään ei poisteta itsestään. Vuoden maksuton tarkastus muistetaan avaimella laskettuna tiivisteenä seuraavan vuoden loppuun.</translation>
    </message>
    <message>
        <source>Cases deleted: {count}.</source>
        <translation>Asioita poistettu: {count}.</translation>
    </message>
    <message>
        <source>Cases past their keeping time</source>
        <translation>Asiat, joiden säilytysaika on päättynyt</translation>
    </message>
    <message>
        <source>Cases past their keeping time: {count}</source>
        <translation>Asioita, joiden säilytysaika on päättynyt: {count}</translation>
    </message>
    <message>
        <source>Delete these cases</source>
        <translation>Poista nämä asiat</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>Poistetaan…</translation>
    </message>
    <message>
        <source>F10 once more deletes {count} cases for good. Esc leaves them.</source>
        <translation>Toinen F10 poistaa asiat lopullisesti (määrä: {count}). Esc jättää ne.</translation>
    </message>
    <message>
        <source>Finished cases are kept for {months} months.</source>
        <translation>Päättyneitä asioita säilytetään {months} kuukautta.</translation>
    </message>
    <message>
        <source>Looking for cases past their keeping time…</source>
        <translation>Haetaan asioita, joiden säilytysaika on päättynyt…</translation>
    </message>
    <message>
        <source>No case is past its keeping time.</source>
        <translation>Minkään asian säilytysaika ei ole päättynyt.</translation>
    </message>
    <message>
        <source>Their letters, documents, data and history are deleted. Look through the list first.</source>
        <translation>Niiden kirjeet, asiakirjat, tiedot ja historia poistetaan. Katso luettelo ensin läpi.</translation>
    </message>
    <message>
        <source>{number} · {company} · kept: request {open} of the same person is open</source>
        <translation>{number} · {company} · säilytetään: saman henkilön pyyntö {open} on avoinna</translation>
    </message>
    <message>
        <source>{number} · {company} · {state} · last touched {day}</source>
        <translation>{number} · {company} · {state} · käsitelty viimeksi {day}</translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <source>A document that arrived</source>
        <translation>Saapunut asiakirja</translation>
    </message>
    <message>
        <source>A letter in the window</source>
        <translation>Kirje ikkunassa</translation>
    </message>
    <message>
        <source>Add a controller</source>
        <translation>Lisää rekisterinpitäjä</translation>
    </message>
    <message>
        <source>Add a system to the company</source>
        <translation>Lisää yhtiölle järjestelmä</translation>
    </message>
    <message>
        <source>Add scans and e-mails; dropping them works too</source>
        <translation>Lisää skannauksia ja sähköposteja; ne voi myös pudottaa</translation>
    </message>
    <message>
        <source>Add the day</source>
        <translation>Lisää päivä</translation>
    </message>
    <message>
        <source>As wide as there is room</source>
        <translation>Tilan levyiseksi</translation>
    </message>
    <message>
        <source>Ask the customer who is asking or which data is meant, or again</source>
        <translation>Kysy asiakkaalta, kuka pyytää tai mitä tietoja tarkoitetaan, tai kysy uudelleen</translation>
    </message>
    <message>
        <source>Asked by hand</source>
        <translation>Omistajilta kysyttävät</translation>
    </message>
    <message>
        <source>Attach a file to the answer</source>
        <translation>Liitä vastaukseen tiedosto</translation>
    </message>
    <message>
        <source>Back from a sealed letter to the form</source>
        <translation>Allekirjoitetusta kirjeestä takaisin lomakkeeseen</translation>
    </message>
    <message>
        <source>Back to what the program brought, and to your own again</source>
        <translation>Takaisin ohjelman mukana tulleeseen, ja taas omaan</translation>
    </message>
    <message>
        <source>Black out the value under the cursor</source>
        <translation>Peitä kohdistimen alla oleva tieto</translation>
    </message>
    <message>
        <source>Bring an extract in</source>
        <translation>Tuo poiminta</translation>
    </message>
    <message>
        <source>Change the chosen system</source>
        <translation>Muuta valittua järjestelmää</translation>
    </message>
    <message>
        <source>Clear the form for the next customer</source>
        <translation>Tyhjennä lomake seuraavaa asiakasta varten</translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation>Sulje ohjelma</translation>
    </message>
    <message>
        <source>Connect the chosen system</source>
        <translation>Yhdistä valittu järjestelmä</translation>
    </message>
    <message>
        <source>Copy the passphrase of the protected letter</source>
        <translation>Kopioi suojatun kirjeen salasana</translation>
    </message>
    <message>
        <source>Copy the text for the owner</source>
        <translation>Kopioi teksti omistajalle</translation>
    </message>
    <message>
        <source>Delete the cases past their keeping time; twice</source>
        <translation>Poista asiat, joiden säilytysaika on päättynyt; kahdesti</translation>
    </message>
    <message>
        <source>Document before</source>
        <translation>Edellinen asiakirja</translation>
    </message>
    <message>
        <source>Documents of letters and e-mails</source>
        <translation>Kirjeiden ja sähköpostien asiakirjat</translation>
    </message>
    <message>
        <source>Earlier or later month</source>
        <translation>Edellinen tai seuraava kuukausi</translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation>Kaikki muu</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Kaikkialla</translation>
    </message>
    <message>
        <source>Filter the records</source>
        <translation>Suodata tietueita</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Etsi mitä tahansa</translation>
    </message>
    <message>
        <source>Find in the letter</source>
        <translation>Etsi kirjeestä</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Käyttöönotto</translation>
    </message>
    <message>
        <source>Five seconds back or on in the recording</source>
        <translation>Viisi sekuntia taakse tai eteen tallenteessa</translation>
    </message>
    <message>
        <source>Forget the form that was left unfinished</source>
        <translation>Unohda kesken jäänyt lomake</translation>
    </message>
    <message>
        <source>Give the answer with that key</source>
        <translation>Vastaa näppäimellä</translation>
    </message>
    <message>
        <source>Give the letter once more</source>
        <translation>Anna kirje vielä kerran</translation>
    </message>
    <message>
        <source>Give what the desk covered, with a reason</source>
        <translation>Anna se, minkä ohjelma peitti; kirjoita perustelu</translation>
    </message>
    <message>
        <source>Go on with the first steps, while nothing waits</source>
        <translation>Jatka käyttöönottoa, kun mikään ei odota</translation>
    </message>
    <message>
        <source>Go to a page</source>
        <translation>Siirry sivulle</translation>
    </message>
    <message>
        <source>Ground of what is left out or blacked out</source>
        <translation>Peruste sille, mikä jätetään pois tai peitetään</translation>
    </message>
    <message>
        <source>Group by the column under the cursor</source>
        <translation>Ryhmittele kohdistimen sarakkeen mukaan</translation>
    </message>
    <message>
        <source>HTML as words, or as it is stored</source>
        <translation>HTML tekstinä tai niin kuin se on tallennettu</translation>
    </message>
    <message>
        <source>Have a data map drafted</source>
        <translation>Laadituta tietokartta</translation>
    </message>
    <message>
        <source>History of a request</source>
        <translation>Pyynnön historia</translation>
    </message>
    <message>
        <source>Holidays of another year</source>
        <translation>Toisen vuoden pyhäpäivät</translation>
    </message>
    <message>
        <source>It belongs to a request that stands already</source>
        <translation>Asiakirja kuuluu jo kirjattuun pyyntöön</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Näppäimet</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Suuremmaksi</translation>
    </message>
    <message>
        <source>Larger, smaller, as wide as there is room</source>
        <translation>Suuremmaksi, pienemmäksi, tilan levyiseksi</translation>
    </message>
    <message>
        <source>Leave the selected rows out</source>
        <translation>Jätä valitut rivit pois</translation>
    </message>
    <message>
        <source>Leave the step for later</source>
        <translation>Jätä vaihe myöhemmäksi</translation>
    </message>
    <message>
        <source>Letter and delivery</source>
        <translation>Kirje ja toimitus</translation>
    </message>
    <message>
        <source>List or calendar</source>
        <translation>Luettelo tai kalenteri</translation>
    </message>
    <message>
        <source>Merge a reminder into the request it reminds of</source>
        <translation>Yhdistä muistutus pyyntöön, josta se muistuttaa</translation>
    </message>
    <message>
        <source>New letter or e-mail</source>
        <translation>Uusi kirje tai sähköposti</translation>
    </message>
    <message>
        <source>New visit at the counter</source>
        <translation>Uusi käynti</translation>
    </message>
    <message>
        <source>Next document</source>
        <translation>Seuraava asiakirja</translation>
    </message>
    <message>
        <source>Next file enclosed in an e-mail</source>
        <translation>Sähköpostin seuraava liitetiedosto</translation>
    </message>
    <message>
        <source>Next or earlier part of the form</source>
        <translation>Lomakkeen seuraava tai edellinen osa</translation>
    </message>
    <message>
        <source>Next other person to be decided about</source>
        <translation>Seuraava muu ihminen, josta on päätettävä</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Seuraava kysymys</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Seuraava vaihe</translation>
    </message>
    <message>
        <source>Note that it was sent</source>
        <translation>Merkitse lähetetyksi</translation>
    </message>
    <message>
        <source>Note that nothing is held</source>
        <translation>Merkitse, ettei tietoja ole</translation>
    </message>
    <message>
        <source>Note that proof of identity was asked for by word of mouth</source>
        <translation>Merkitse, että henkilöllisyyttä kysyttiin suullisesti</translation>
    </message>
    <message>
        <source>Note that the customer&apos;s answer came</source>
        <translation>Merkitse asiakkaan vastaus tulleeksi</translation>
    </message>
    <message>
        <source>Note that the owner was asked again</source>
        <translation>Merkitse uudelleen kysytyksi</translation>
    </message>
    <message>
        <source>Note what was printed as posted</source>
        <translation>Merkitse tulostetut postitetuiksi</translation>
    </message>
    <message>
        <source>Only the requests of that count; again: all</source>
        <translation>Vain sen luvun pyynnöt; uudelleen: kaikki</translation>
    </message>
    <message>
        <source>Open it in the mail program</source>
        <translation>Avaa se sähköpostiohjelmassa</translation>
    </message>
    <message>
        <source>Open the e-mail with the protected letter</source>
        <translation>Avaa sähköposti, jossa suojattu kirje on</translation>
    </message>
    <message>
        <source>Open the section with that key</source>
        <translation>Avaa näppäimen osio</translation>
    </message>
    <message>
        <source>Other letters</source>
        <translation>Muut kirjeet</translation>
    </message>
    <message>
        <source>Play the recording, or pause</source>
        <translation>Toista tallenne tai pidä tauko</translation>
    </message>
    <message>
        <source>Print the letter</source>
        <translation>Tulosta kirje</translation>
    </message>
    <message>
        <source>Print the page to try the printer by</source>
        <translation>Tulosta sivu, jolla tulostinta kokeillaan</translation>
    </message>
    <message>
        <source>Print the pile</source>
        <translation>Tulosta pino</translation>
    </message>
    <message>
        <source>Print the pile on another printer</source>
        <translation>Tulosta pino toisella tulostimella</translation>
    </message>
    <message>
        <source>Proof of identity</source>
        <translation>Henkilöllisyyden todistaminen</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Palauta</translation>
    </message>
    <message>
        <source>Put back what was left out or blacked out</source>
        <translation>Palauta pois jätetty tai peitetty</translation>
    </message>
    <message>
        <source>Put the document aside, behind the others</source>
        <translation>Siirrä asiakirja sivuun, muiden taakse</translation>
    </message>
    <message>
        <source>Read the value; Shift and the arrows select a part</source>
        <translation>Lue arvo; vaihto ja nuolet valitsevat siitä osan</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Tee uudelleen</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Pyyntö</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Pyynnöt</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Tarkistus</translation>
    </message>
    <message>
        <source>Save the attached file</source>
        <translation>Tallenna liitetty tiedosto</translation>
    </message>
    <message>
        <source>Save the due dates for a calendar</source>
        <translation>Tallenna määräpäivät kalenteria varten</translation>
    </message>
    <message>
        <source>Save the letter as PDF</source>
        <translation>Tallenna kirje PDF:nä</translation>
    </message>
    <message>
        <source>Save the recording</source>
        <translation>Tallenna tallenne tiedostoon</translation>
    </message>
    <message>
        <source>Say for whom the customer asks</source>
        <translation>Kerro, kenen puolesta asiakas asioi</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Asetukset</translation>
    </message>
    <message>
        <source>Settings: controllers</source>
        <translation>Asetukset: rekisterinpitäjät</translation>
    </message>
    <message>
        <source>Settings: finished cases</source>
        <translation>Asetukset: päättyneet asiat</translation>
    </message>
    <message>
        <source>Settings: holidays</source>
        <translation>Asetukset: pyhäpäivät</translation>
    </message>
    <message>
        <source>Settings: signing certificates</source>
        <translation>Asetukset: allekirjoitusvarmenteet</translation>
    </message>
    <message>
        <source>Show for a reason what a safety ban covers, or cover it again</source>
        <translation>Näytä syystä, mitä turvakielto peittää, tai peitä se taas</translation>
    </message>
    <message>
        <source>Show for a reason where a person under a safety ban lives</source>
        <translation>Näytä syystä, missä turvakiellossa oleva asuu</translation>
    </message>
    <message>
        <source>Show how the due date was made, or hide it again</source>
        <translation>Näytä, miten määräpäivä on laskettu, tai piilota se</translation>
    </message>
    <message>
        <source>Show what the card holds</source>
        <translation>Näytä kortin sisältö</translation>
    </message>
    <message>
        <source>Sign and print the receipt</source>
        <translation>Allekirjoita ja tulosta vastaanottokuittaus</translation>
    </message>
    <message>
        <source>Sign every letter that was looked through</source>
        <translation>Allekirjoita kaikki tarkistetut kirjeet</translation>
    </message>
    <message>
        <source>Sign without printing; print what goes by e-mail</source>
        <translation>Allekirjoita tulostamatta; tulosta sähköpostitse lähtevä</translation>
    </message>
    <message>
        <source>Sign, and print what goes on paper</source>
        <translation>Allekirjoita, ja tulosta paperilla annettava</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Pienemmäksi</translation>
    </message>
    <message>
        <source>Sort by the column under the cursor</source>
        <translation>Järjestä kohdistimen sarakkeen mukaan</translation>
    </message>
    <message>
        <source>Step before</source>
        <translation>Edellinen vaihe</translation>
    </message>
    <message>
        <source>Stop what runs; hide the message</source>
        <translation>Keskeytä työ; piilota viesti</translation>
    </message>
    <message>
        <source>Systems</source>
        <translation>Järjestelmät</translation>
    </message>
    <message>
        <source>Take a letter out of the pile, or put it back</source>
        <translation>Ota kirje pois pinosta tai pane se takaisin</translation>
    </message>
    <message>
        <source>Take a wrong answer out</source>
        <translation>Poista väärä vastaus</translation>
    </message>
    <message>
        <source>Take the answer in</source>
        <translation>Ota vastaus vastaan</translation>
    </message>
    <message>
        <source>Take the answer in as it stands</source>
        <translation>Ota vastaus vastaan sellaisenaan</translation>
    </message>
    <message>
        <source>Take the chosen day out</source>
        <translation>Poista valittu päivä</translation>
    </message>
    <message>
        <source>Take the request: it is yours from now on</source>
        <translation>Ota pyyntö hoitaaksesi</translation>
    </message>
    <message>
        <source>Take the system out</source>
        <translation>Poista järjestelmä</translation>
    </message>
    <message>
        <source>Take up the form that was left unfinished</source>
        <translation>Jatka kesken jäänyttä lomaketta</translation>
    </message>
    <message>
        <source>Test the connections</source>
        <translation>Testaa yhteydet</translation>
    </message>
    <message>
        <source>The customer withdraws the request</source>
        <translation>Asiakas peruuttaa pyynnön</translation>
    </message>
    <message>
        <source>The letter as plain text</source>
        <translation>Kirje pelkkänä tekstinä</translation>
    </message>
    <message>
        <source>The next thing to do: collect, note as delivered, close</source>
        <translation>Seuraava tehtävä: kerää, merkitse toimitetuksi, sulje</translation>
    </message>
    <message>
        <source>The person asks after all</source>
        <translation>Henkilö pyytääkin itse</translation>
    </message>
    <message>
        <source>The whole page</source>
        <translation>Koko sivu</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>Tämä luettelo</translation>
    </message>
    <message>
        <source>Throw a document away that is no request</source>
        <translation>Heitä pois asiakirja, joka ei ole pyyntö</translation>
    </message>
    <message>
        <source>To post</source>
        <translation>Postitettavat</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Tänään</translation>
    </message>
    <message>
        <source>Trays and more of the printer</source>
        <translation>Tulostimen lokerot ja muut valinnat</translation>
    </message>
    <message>
        <source>Try the signing certificate</source>
        <translation>Kokeile allekirjoitusvarmennetta</translation>
    </message>
    <message>
        <source>Turn its pages</source>
        <translation>Käännä sen sivuja</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Kumoa</translation>
    </message>
    <message>
        <source>Visit, letter or e-mail</source>
        <translation>Käynti, kirje tai sähköposti</translation>
    </message>
    <message>
        <source>What the step is about: make, try, confirm</source>
        <translation>Vaiheen oma tehtävä: tee, kokeile, vahvista</translation>
    </message>
    <message>
        <source>What the window of the next envelope shows</source>
        <translation>Mitä seuraavan kirjekuoren ikkunasta näkyy</translation>
    </message>
    <message>
        <source>Where you were: {place}</source>
        <translation>Missä olit: {place}</translation>
    </message>
    <message>
        <source>Write another letter than the answer</source>
        <translation>Kirjoita muu kirje kuin vastaus</translation>
    </message>
    <message>
        <source>Write down and collect the data</source>
        <translation>Kirjaa ja kerää tiedot</translation>
    </message>
    <message>
        <source>Write down and print the receipt</source>
        <translation>Kirjaa ja tulosta kuitti</translation>
    </message>
    <message>
        <source>Write down who asks for the person</source>
        <translation>Kirjaa, kuka pyytää henkilön puolesta</translation>
    </message>
    <message>
        <source>Write down who decided about a place shared under a safety ban, or take it back</source>
        <translation>Kirjaa, kuka päätti turvakiellon yhteisestä käyttöpaikasta, tai peru päätös</translation>
    </message>
    <message>
        <source>Write the refusal that is proposed for lack of identity</source>
        <translation>Kirjoita ehdotettu kieltäytyminen, kun pyytäjää ei voida tunnistaa</translation>
    </message>
    <message>
        <source>Your requests, or those of everybody</source>
        <translation>Omat pyynnöt tai kaikkien</translation>
    </message>
</context>
<context>
    <name>ladder</name>
    <message>
        <source>A call to a number that the registers hold reaches the person without asking for anything new. A number that the caller gives proves nothing (Article 12(6); EDPB Guidelines 01/2022, section 3).</source>
        <translation>Soitto rekisterissä olevaan numeroon tavoittaa henkilön, eikä mitään uutta tarvitse pyytää. Soittajan itse antama numero ei todista mitään (12 artiklan 6 kohta; EDPB:n suuntaviivat 01/2022, luku 3).</translation>
    </message>
    <message>
        <source>A document is only looked at; no copy is taken and no number is kept, because more than that is not needed (Article 12(6); EDPB Guidelines 01/2022, section 3).</source>
        <translation>Asiakirja vain katsotaan; kopiota ei oteta eikä numeroa talleteta, koska enempää ei tarvita (12 artiklan 6 kohta; EDPB:n suuntaviivat 01/2022, luku 3).</translation>
    </message>
    <message>
        <source>Nothing in the request shows who asks, and a name with an identity code is known to others too: there is a reasonable doubt, so proof may be asked for (Article 12(6)).</source>
        <translation>Mikään pyynnössä ei osoita, kuka pyytää, ja nimen ja henkilötunnuksen tietävät muutkin: epäily on perusteltu, joten todistetta saa pyytää (12 artiklan 6 kohta).</translation>
    </message>
    <message>
        <source>Suomi.fi identifies the person; to ask for more would go beyond what is needed (Article 12(6); EDPB Guidelines 01/2022, section 3).</source>
        <translation>Suomi.fi tunnistaa henkilön; lisää ei ole tarpeen pyytää (12 artiklan 6 kohta; EDPB:n suuntaviivat 01/2022, luku 3).</translation>
    </message>
    <message>
        <source>The address on record alone would be too light, because of what the answer would hold: {what}. What is asked is in proportion to the data (EDPB Guidelines 01/2022, section 3).</source>
        <translation>Pelkkä rekisterissä oleva osoite olisi liian kevyt sen vuoksi, mitä vastauksessa olisi: {what}. Se, mitä pyydetään, on suhteessa tietoihin (EDPB:n suuntaviivat 01/2022, luku 3).</translation>
    </message>
    <message>
        <source>The electronic signature says who signed, so nothing more is asked (Article 12(6)).</source>
        <translation>Sähköinen allekirjoitus kertoo, kuka allekirjoitti, joten muuta ei pyydetä (12 artiklan 6 kohta).</translation>
    </message>
    <message>
        <source>The person was identified on {day} for request {request}. Where you can tell that the same person asks now, nothing more is asked (Article 12(6)).</source>
        <translation>Henkilö tunnistettiin {day} pyyntöä {request} varten. Jos näet, että sama henkilö pyytää nyt, muuta ei pyydetä (12 artiklan 6 kohta).</translation>
    </message>
    <message>
        <source>The signature came with the letter. A signed form with a copy of an identity document may not be demanded as a matter of course (TSV/224/2023; EDPB Guidelines 01/2022, section 3).</source>
        <translation>Allekirjoitus tuli kirjeen mukana. Allekirjoitettua lomaketta ja kopiota henkilöllisyystodistuksesta ei saa vaatia säännönmukaisesti (TSV/224/2023; EDPB:n suuntaviivat 01/2022, luku 3).</translation>
    </message>
    <message>
        <source>Where the request came from the address on record and the answer goes only there, that is enough for an ordinary customer&apos;s data (Article 12(6); EDPB Guidelines 01/2022, section 3).</source>
        <translation>Jos pyyntö tuli rekisterissä olevasta osoitteesta ja vastaus annetaan vain sinne, se riittää tavallisen asiakkaan tiedoille (12 artiklan 6 kohta; EDPB:n suuntaviivat 01/2022, luku 3).</translation>
    </message>
    <message>
        <source>Who signs in to the online service has been identified there; to ask for more would go beyond what is needed (Article 12(6); EDPB Guidelines 01/2022, section 3).</source>
        <translation>Verkkopalveluun kirjautunut on tunnistettu siellä; lisää ei ole tarpeen pyytää (12 artiklan 6 kohta; EDPB:n suuntaviivat 01/2022, luku 3).</translation>
    </message>
    <message>
        <source>a large set of data</source>
        <translation>suuri määrä tietoja</translation>
    </message>
    <message>
        <source>a safety ban</source>
        <translation>turvakielto</translation>
    </message>
    <message>
        <source>an identity document ({kinds})</source>
        <translation>henkilöllisyystodistus ({kinds})</translation>
    </message>
    <message>
        <source>recordings</source>
        <translation>tallenteita</translation>
    </message>
    <message>
        <source>the identity code</source>
        <translation>henkilötunnus</translation>
    </message>
</context>
<context>
    <name>languages</name>
    <message>
        <source>The translation {file} is missing or broken, so texts cannot be written in that language. Run “installer/translations compile” or set the program up again with “installer/run”.</source>
        <translation>Käännös {file} puuttuu tai on rikki, joten tekstejä ei voi kirjoittaa sillä kielellä. Suorita ”installer/translations compile” tai ota ohjelma uudelleen käyttöön komennolla ”installer/run”.</translation>
    </message>
</context>
<context>
    <name>leaving</name>
    <message>
        <source>Close at once</source>
        <translation>Sulje heti</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Jatka</translation>
    </message>
    <message>
        <source>Work is under way. The program closes once it is done; if you close at once, what was saved stays, and the rest can be taken up again.</source>
        <translation>Työ on kesken. Ohjelma sulkeutuu, kun se on valmis. Jos suljet heti, tallennettu säilyy ja loput voi jatkaa myöhemmin.</translation>
    </message>
</context>
<context>
    <name>letter</name>
    <message>
        <source>All records of this answer, for reading by a program (JSON)</source>
        <translation>Kaikki tämän vastauksen merkinnät ohjelman luettavaksi (JSON)</translation>
    </message>
    <message>
        <source>All records, as was asked:</source>
        <translation>Kaikki merkinnät, kuten pyydettiin:</translation>
    </message>
    <message>
        <source>All records, as you asked:</source>
        <translation>Kaikki merkinnät, kuten pyysit:</translation>
    </message>
    <message>
        <source>An answer within {days} days, by {day}. We did not keep it, and we are sorry.</source>
        <translation>Vastaus {days} päivässä, viimeistään {day}. Emme pitäneet lupaustamme, ja olemme pahoillamme.</translation>
    </message>
    <message>
        <source>An answer within {days} days: {day}</source>
        <translation>Vastaus {days} päivässä: {day}</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Vastaus</translation>
    </message>
    <message>
        <source>Answer to the request to see the information about {person}</source>
        <translation>Vastaus pyyntöön saada nähdä henkilön {person} tiedot</translation>
    </message>
    <message>
        <source>Answer to your request to see your information</source>
        <translation>Vastaus tarkastuspyyntöösi</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Kysytty</translation>
    </message>
    <message>
        <source>Attached files</source>
        <translation>Liitetiedostot</translation>
    </message>
    <message>
        <source>Automated decisions</source>
        <translation>Automaattipäätökset</translation>
    </message>
    <message>
        <source>Because we hold nothing about the person, there is no use of it to tell about. If we should have something after all, an earlier name or address, a customer number or the number of a metering point lets us search again.</source>
        <translation>Koska meillä ei ole tietoja henkilöstä, niiden käytöstä ei ole kerrottavaa. Jos meillä kuitenkin pitäisi olla jotakin, etsimme uudelleen henkilön aiemmalla nimellä tai osoitteella, asiakasnumerolla tai mittauspisteen numerolla.</translation>
    </message>
    <message>
        <source>Because we hold nothing about you, there is no use of it to tell about. If you think that we should have something, tell us an earlier name or address, a customer number or the number of a metering point, and we search again.</source>
        <translation>Koska meillä ei ole tietoja sinusta, niiden käytöstä ei ole kerrottavaa. Jos arvelet, että meillä pitäisi olla jotakin, kerro meille aiempi nimesi tai osoitteesi, asiakasnumero tai mittauspisteen numero, niin etsimme uudelleen.</translation>
    </message>
    <message>
        <source>Business ID {id}</source>
        <translation>Y-tunnus {id}</translation>
    </message>
    <message>
        <source>Check code {code}. By this code we know the letter, also on paper, and its contents.</source>
        <translation>Tarkistuskoodi {code}. Tästä koodista tunnistamme kirjeen ja sen sisällön, myös paperilta.</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sisällys</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Päivä</translation>
    </message>
    <message>
        <source>Electronic signature of {name}</source>
        <translation>Sähköinen allekirjoitus: {name}</translation>
    </message>
    <message>
        <source>Empty in every row: {names}.</source>
        <translation>Tyhjinä kaikissa merkinnöissä: {names}.</translation>
    </message>
    <message>
        <source>Everything else is here. This was left out or covered. A letter in the margin beside a row tells the reason.</source>
        <translation>Kaikki muu on tässä kirjeessä. Tämä on jätetty pois tai peitetty. Kirjain rivin vieressä marginaalissa kertoo syyn.</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>Määräajan pidennys</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Tiedosto</translation>
    </message>
    <message>
        <source>Files beside this letter</source>
        <translation>Tiedostot kirjeen mukana</translation>
    </message>
    <message>
        <source>First a summary, then all {rows} records. They are in the attached file {file} as well.</source>
        <translation>Ensin yhteenveto, sitten kaikki {rows} merkintää. Ne ovat myös liitetiedostossa {file}.</translation>
    </message>
    <message>
        <source>Free of charge</source>
        <translation>Maksuttomuus</translation>
    </message>
    <message>
        <source>From {start} to {end}, while we waited for an answer: {reason}.</source>
        <translation>{start}–{end}, kun odotimme vastausta: {reason}.</translation>
    </message>
    <message>
        <source>From {start} to {end}, while we waited for your answer: {reason}.</source>
        <translation>{start}–{end}, kun odotimme vastaustasi: {reason}.</translation>
    </message>
    <message>
        <source>Here we had nothing to search with: {names}.</source>
        <translation>Näissä meillä ei ollut tietoa, jolla etsiä: {names}.</translation>
    </message>
    <message>
        <source>How long we keep it</source>
        <translation>Kuinka kauan säilytämme</translation>
    </message>
    <message>
        <source>How long: {text}</source>
        <translation>Kuinka kauan: {text}</translation>
    </message>
    <message>
        <source>How we searched</source>
        <translation>Näin etsimme tietoja</translation>
    </message>
    <message>
        <source>How we searched each system, for reading by a program (JSON)</source>
        <translation>Selvitys hauista järjestelmittäin ohjelman luettavaksi (JSON)</translation>
    </message>
    <message>
        <source>How we searched for your information</source>
        <translation>Näin etsimme tietojasi</translation>
    </message>
    <message>
        <source>How we use the person&apos;s information</source>
        <translation>Näin käytämme henkilön tietoja</translation>
    </message>
    <message>
        <source>How we use your information</source>
        <translation>Näin käytämme tietojasi</translation>
    </message>
    <message>
        <source>If you think that we do not follow the law, you may bring the matter to the Data Protection Ombudsman (Article 77): Office of the Data Protection Ombudsman, P.O. Box 800, 00531 Helsinki, www.tietosuoja.fi. You may also go to court (Article 79).</source>
        <translation>Jos emme mielestäsi noudata lakia, voit saattaa asian tietosuojavaltuutetun käsiteltäväksi (77 artikla): Tietosuojavaltuutetun toimisto, PL 800, 00531 Helsinki, www.tietosuoja.fi. Voit viedä asian myös tuomioistuimeen (79 artikla).</translation>
    </message>
    <message>
        <source>In brief</source>
        <translation>Lyhyesti</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Tieto</translation>
    </message>
    <message>
        <source>Information about somebody else (GDPR, Article 15(4)).</source>
        <translation>Tietoja toisesta henkilöstä (tietosuoja-asetuksen 15 artiklan 4 kohta).</translation>
    </message>
    <message>
        <source>Information about somebody else, which is protected.</source>
        <translation>Tietoja toisesta henkilöstä. Ne on suojattu.</translation>
    </message>
    <message>
        <source>It costs nothing. We answer without delay, within one month, and if we need longer, we tell why within that month. If we do not do what is asked, we tell why.</source>
        <translation>Se on maksutonta. Vastaamme viivyttelemättä, kuukauden kuluessa. Jos tarvitsemme enemmän aikaa, kerromme syyn saman kuukauden aikana. Jos emme tee pyydettyä, kerromme senkin syyn.</translation>
    </message>
    <message>
        <source>It costs nothing. We answer without delay, within one month, and if we need longer, we tell you why within that month. If we do not do what you ask, we tell you why.</source>
        <translation>Se on maksutonta. Vastaamme viivyttelemättä, kuukauden kuluessa. Jos tarvitsemme enemmän aikaa, kerromme syyn saman kuukauden aikana. Jos emme tee, mitä pyydät, kerromme senkin syyn.</translation>
    </message>
    <message>
        <source>Kind regards,</source>
        <translation>Ystävällisin terveisin</translation>
    </message>
    <message>
        <source>Left out after one of us had looked at it. The reason is written down and is told on request, unless the law forbids that (GDPR, Article 15(4); Data Protection Act 1050/2018, section 34).</source>
        <translation>Jätetty pois harkinnan jälkeen. Syy on kirjattu muistiin ja kerrotaan pyynnöstä, ellei laki estä (tietosuoja-asetuksen 15 artiklan 4 kohta, tietosuojalain 1050/2018 34 §).</translation>
    </message>
    <message>
        <source>Left out after one of us had looked at it. The reason is written down and is told on request, unless the law forbids that.</source>
        <translation>Jätetty pois harkinnan jälkeen. Syy on kirjattu muistiin ja kerrotaan pyynnöstä, ellei laki estä.</translation>
    </message>
    <message>
        <source>Left out after one of us had looked at it. The reason is written down. Ask us and we will tell it, unless the law forbids that (GDPR, Article 15(4); Data Protection Act 1050/2018, section 34).</source>
        <translation>Jätetty pois harkinnan jälkeen. Syy on kirjattu muistiin. Kysy meiltä, niin kerromme sen, ellei laki estä (tietosuoja-asetuksen 15 artiklan 4 kohta, tietosuojalain 1050/2018 34 §).</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Merkki</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Puuttuu</translation>
    </message>
    <message>
        <source>Missing: readings that the meter should have sent at its usual pace, but that we do not have.</source>
        <translation>Puuttuu: lukemia, jotka mittarin olisi tavalliseen tahtiinsa pitänyt lähettää mutta joita meillä ei ole.</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Kuukausi</translation>
    </message>
    <message>
        <source>Names of our employees, which are not normally given (Court of Justice of the European Union, C-579/21).</source>
        <translation>Työntekijöidemme nimiä, joita ei yleensä anneta (Euroopan unionin tuomioistuin, C-579/21).</translation>
    </message>
    <message>
        <source>Names of our employees, which are not normally given.</source>
        <translation>Työntekijöidemme nimiä, joita ei yleensä anneta.</translation>
    </message>
    <message>
        <source>No information about the person: {names}.</source>
        <translation>Täällä ei ole henkilön tietoja: {names}.</translation>
    </message>
    <message>
        <source>No information about you: {names}.</source>
        <translation>Täällä ei ole tietojasi: {names}.</translation>
    </message>
    <message>
        <source>None was found in the systems that were searched.</source>
        <translation>Järjestelmistä, joista etsimme, ei löytynyt tietoja.</translation>
    </message>
    <message>
        <source>Nothing that belongs to this period was left out.</source>
        <translation>Mitään tähän aikaan kuuluvaa ei ole jätetty pois.</translation>
    </message>
    <message>
        <source>Nothing was left out.</source>
        <translation>Mitään ei ole jätetty pois.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Määrä</translation>
    </message>
    <message>
        <source>Number of records: {records}.</source>
        <translation>Merkintöjen määrä: {records}.</translation>
    </message>
    <message>
        <source>Of {count} long tables the letter has a summary; every record is in the attached files (part {part}).</source>
        <translation>{count} pitkästä taulukosta kirjeessä on yhteenveto. Kaikki merkinnät ovat liitetiedostoissa (osa {part}).</translation>
    </message>
    <message>
        <source>On what basis</source>
        <translation>Millä perusteella</translation>
    </message>
    <message>
        <source>One item was left out or covered. Part {part} tells why.</source>
        <translation>Yksi kohta on jätetty pois tai peitetty. Osa {part} kertoo miksi.</translation>
    </message>
    <message>
        <source>Our data protection officer: {officer}.</source>
        <translation>Tietosuojavastaavamme: {officer}.</translation>
    </message>
    <message>
        <source>Our own privacy notice names these rights: {rights}.</source>
        <translation>Oma tietosuojaselosteemme mainitsee nämä oikeudet: {rights}.</translation>
    </message>
    <message>
        <source>Our own promise</source>
        <translation>Oma lupauksemme</translation>
    </message>
    <message>
        <source>Our privacy notice gives no time in years. We keep each item as long as it is needed for its purpose or the law requires us to keep it.</source>
        <translation>Tietosuojaselosteemme ei kerro aikaa vuosina. Säilytämme tiedon niin kauan kuin sen tarkoitus tai laki vaatii.</translation>
    </message>
    <message>
        <source>Our privacy notice mentions no such decisions (Article 22).</source>
        <translation>Tietosuojaselosteemme ei mainitse sellaisia (22 artikla).</translation>
    </message>
    <message>
        <source>Our privacy notice mentions no transfers outside the EU and the EEA.</source>
        <translation>Tietosuojaselosteemme ei mainitse siirtoja EU:n ja ETA-alueen ulkopuolelle.</translation>
    </message>
    <message>
        <source>Our privacy notice names no legal basis in force today. We have yet to set it.</source>
        <translation>Tietosuojaselosteemme ei kerro nykyisin voimassa olevaa oikeusperustetta. Meidän on vielä määritettävä se.</translation>
    </message>
    <message>
        <source>Our privacy notice names no purposes. Ask us, and we will answer in writing.</source>
        <translation>Tietosuojaselosteemme ei kerro käyttötarkoituksia. Kysy meiltä, niin vastaamme kirjallisesti.</translation>
    </message>
    <message>
        <source>Our privacy notice names no recipients. We tell on request to whom the person&apos;s own information was given, with names.</source>
        <translation>Tietosuojaselosteemme ei nimeä vastaanottajia. Kerromme pyynnöstä nimeltä, kenelle juuri tämän henkilön tietoja on annettu.</translation>
    </message>
    <message>
        <source>Our privacy notice names no recipients. You may ask us to whom your own information was given; we answer with names.</source>
        <translation>Tietosuojaselosteemme ei nimeä vastaanottajia. Voit kysyä meiltä, kenelle juuri sinun tietojasi on annettu. Vastaamme nimillä.</translation>
    </message>
    <message>
        <source>Our privacy notice names no sources. Ask us about any single item, and we will look it up.</source>
        <translation>Tietosuojaselosteemme ei kerro tietolähteitä. Kysy meiltä yksittäisestä tiedosta, niin selvitämme sen.</translation>
    </message>
    <message>
        <source>Outside the EEA</source>
        <translation>ETA-alueen ulkopuolelle</translation>
    </message>
    <message>
        <source>Outside the period we hold one more record about the person, which is given on request.</source>
        <translation>Muulta ajalta meillä on henkilöstä lisäksi yksi merkintä, jonka annamme pyynnöstä.</translation>
    </message>
    <message>
        <source>Outside the period we hold one more record about you. You can have it too: ask us.</source>
        <translation>Muulta ajalta meillä on sinusta lisäksi yksi merkintä. Saat senkin, kun pyydät.</translation>
    </message>
    <message>
        <source>Outside the period we hold {count} more records about the person, which are given on request.</source>
        <translation>Muulta ajalta meillä on henkilöstä lisäksi {count} merkintää, jotka annamme pyynnöstä.</translation>
    </message>
    <message>
        <source>Outside the period we hold {count} more records about you. You can have them too: ask us.</source>
        <translation>Muulta ajalta meillä on sinusta lisäksi {count} merkintää. Saat nekin, kun pyydät.</translation>
    </message>
    <message>
        <source>Partial answer</source>
        <translation>Osittainen vastaus</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>Lukemia</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Merkintöjä</translation>
    </message>
    <message>
        <source>Records from outside the period that was asked for. They too are given on request.</source>
        <translation>Merkintöjä muulta kuin pyydetyltä ajalta. Nekin annetaan pyynnöstä.</translation>
    </message>
    <message>
        <source>Records from outside the period that you asked for. This is your own choice: you can have them too, ask us.</source>
        <translation>Merkintöjä muulta kuin pyytämältäsi ajalta. Rajasit ajan itse: saat nekin, kun pyydät.</translation>
    </message>
    <message>
        <source>Request {number}</source>
        <translation>Pyyntö {number}</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Tulos</translation>
    </message>
    <message>
        <source>Rows from before the person&apos;s contract began or after it ended. They tell of somebody else who used the same place (GDPR, Article 15(4)).</source>
        <translation>Merkintöjä ajalta ennen henkilön sopimuksen alkua tai sen päättymisen jälkeen. Ne kertovat jostakusta toisesta, joka käytti samaa paikkaa (tietosuoja-asetuksen 15 artiklan 4 kohta).</translation>
    </message>
    <message>
        <source>Rows from before the person&apos;s contract began or after it ended. They tell of somebody else who used the same place.</source>
        <translation>Merkintöjä ajalta ennen henkilön sopimuksen alkua tai sen päättymisen jälkeen. Ne kertovat jostakusta toisesta, joka käytti samaa paikkaa.</translation>
    </message>
    <message>
        <source>Rows from before your contract began or after it ended. They tell of somebody else who used the same place (GDPR, Article 15(4)).</source>
        <translation>Merkintöjä ajalta ennen sopimuksesi alkua tai sen päättymisen jälkeen. Ne kertovat jostakusta toisesta, joka käytti samaa paikkaa (tietosuoja-asetuksen 15 artiklan 4 kohta).</translation>
    </message>
    <message>
        <source>Searched with</source>
        <translation>Millä haettiin</translation>
    </message>
    <message>
        <source>Signature, when this letter is given on paper</source>
        <translation>Allekirjoitus, kun kirje annetaan paperilla</translation>
    </message>
    <message>
        <source>Since {start}, because we asked you: {reason}.</source>
        <translation>{start} alkaen, koska kysyimme sinulta: {reason}.</translation>
    </message>
    <message>
        <source>Since {start}, because we asked: {reason}.</source>
        <translation>{start} alkaen, koska kysyimme: {reason}.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Vaihe</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Järjestelmä</translation>
    </message>
    <message>
        <source>The days of the request</source>
        <translation>Pyynnön päivät</translation>
    </message>
    <message>
        <source>The days of your request</source>
        <translation>Pyyntösi päivät</translation>
    </message>
    <message>
        <source>The first and the last record:</source>
        <translation>Ensimmäinen ja viimeinen merkintä:</translation>
    </message>
    <message>
        <source>The font file {file} is missing from {folder} or cannot be read, so no letter can be drawn. The request is as it was; install the program again.</source>
        <translation>Fonttitiedosto {file} puuttuu kansiosta {folder} tai sitä ei voi lukea, joten kirjettä ei voi tehdä. Pyyntö on ennallaan; asenna ohjelma uudelleen.</translation>
    </message>
    <message>
        <source>The information we hold about you</source>
        <translation>Tiedot, joita meillä on sinusta</translation>
    </message>
    <message>
        <source>The information we hold about {person}</source>
        <translation>Tiedot, joita meillä on henkilöstä {person}</translation>
    </message>
    <message>
        <source>The law&apos;s last day for an answer</source>
        <translation>Viimeinen päivä lain mukaan</translation>
    </message>
    <message>
        <source>The person may ask us to correct or erase information or to restrict its use, object to its use, forbid direct marketing, and bring the matter to the Data Protection Ombudsman. Part {part} tells how.</source>
        <translation>Henkilö voi pyytää meitä oikaisemaan tai poistamaan tietoja tai rajoittamaan niiden käyttöä, vastustaa käyttöä, kieltää suoramarkkinoinnin ja saattaa asian tietosuojavaltuutetun käsiteltäväksi. Ohjeet ovat osassa {part}.</translation>
    </message>
    <message>
        <source>The person may at any time ask us</source>
        <translation>Henkilö voi milloin tahansa pyytää meitä</translation>
    </message>
    <message>
        <source>The person may at any time forbid direct marketing, without a reason. We always stop it (Article 21(2)–(3)).</source>
        <translation>Henkilö voi milloin tahansa kieltää suoramarkkinoinnin syytä kertomatta. Lopetamme sen aina (21 artiklan 2 ja 3 kohta).</translation>
    </message>
    <message>
        <source>The person may at any time forbid direct marketing, without a reason. We always stop it (Article 21(2)–(3)). Contact: {contact}.</source>
        <translation>Henkilö voi milloin tahansa kieltää suoramarkkinoinnin syytä kertomatta. Lopetamme sen aina (21 artiklan 2 ja 3 kohta). Yhteydenotot: {contact}.</translation>
    </message>
    <message>
        <source>The person may at any time object to a use for a reason of their own situation. We then stop it, unless we have compelling grounds for it (Article 21(1)).</source>
        <translation>Henkilö voi milloin tahansa vastustaa tietojensa käyttöä omaan tilanteeseensa liittyvästä syystä. Silloin lopetamme käytön, ellei meillä ole siihen huomattavan tärkeää ja perusteltua syytä (21 artiklan 1 kohta).</translation>
    </message>
    <message>
        <source>The person&apos;s free check of the year {year} was request {number}, which arrived on {day}. This answer costs nothing either.</source>
        <translation>Henkilön maksuton tarkastus vuodelta {year} oli pyyntö {number}, joka saapui {day}. Tämäkään vastaus ei maksa mitään.</translation>
    </message>
    <message>
        <source>The person&apos;s rights</source>
        <translation>Henkilön oikeudet</translation>
    </message>
    <message>
        <source>The personal identity code stands in full once, with the person&apos;s own details; elsewhere its end is covered (Data Protection Act 1050/2018, section 29).</source>
        <translation>Henkilötunnus on kokonaan kerran, henkilön omien tietojen kohdalla. Muualla sen loppu on peitetty (tietosuojalain 1050/2018 29 §).</translation>
    </message>
    <message>
        <source>The personal identity code stands in full once, with the person&apos;s own details; elsewhere its end is covered.</source>
        <translation>Henkilötunnus on kokonaan kerran, henkilön omien tietojen kohdalla. Muualla sen loppu on peitetty.</translation>
    </message>
    <message>
        <source>The request arrived</source>
        <translation>Pyyntö saapui</translation>
    </message>
    <message>
        <source>The right to object</source>
        <translation>Vastustamisoikeus</translation>
    </message>
    <message>
        <source>The time stood still</source>
        <translation>Määräaika oli pysäytetty</translation>
    </message>
    <message>
        <source>The time was extended by two months; a letter about the reasons was sent.</source>
        <translation>Määräaikaa pidennettiin kahdella kuukaudella. Syistä on lähetetty kirje.</translation>
    </message>
    <message>
        <source>The time was extended by two months; you have had a letter about the reasons.</source>
        <translation>Määräaikaa pidennettiin kahdella kuukaudella. Olet saanut kirjeen sen syistä.</translation>
    </message>
    <message>
        <source>The {count} long tables are printed in full, and attached as files (part {part}).</source>
        <translation>Kaikki {count} pitkää taulukkoa on tulostettu kokonaan. Ne ovat myös liitetiedostoina (osa {part}).</translation>
    </message>
    <message>
        <source>There are {records} records, in parts 1–{parts} of this letter.</source>
        <translation>Merkintöjä on {records}. Ne ovat kirjeen osissa 1–{parts}.</translation>
    </message>
    <message>
        <source>There are {records} records, in parts 1–{parts} of this letter. Each part is a category of information.</source>
        <translation>Merkintöjä on {records}. Ne ovat kirjeen osissa 1–{parts}, ja jokainen osa on yksi tietolaji.</translation>
    </message>
    <message>
        <source>These files are inside the PDF file of this letter. If you have it on paper, ask us: you get them free of charge as files or in print.</source>
        <translation>Nämä tiedostot ovat kirjeen PDF-tiedoston sisällä. Jos sait kirjeen paperilla, pyydä ne meiltä: saat ne maksutta tiedostoina tai tulosteina.</translation>
    </message>
    <message>
        <source>These files are inside the PDF file of this letter. Where it came on paper, they are given free of charge on request, as files or in print.</source>
        <translation>Nämä tiedostot ovat kirjeen PDF-tiedoston sisällä. Jos kirje tuli paperilla, ne annetaan pyynnöstä maksutta tiedostoina tai tulosteina.</translation>
    </message>
    <message>
        <source>These files come together with the letter, not inside it. The row of digits and letters (SHA-256) belongs to exactly this file: if it is changed, so is the row.</source>
        <translation>Nämä tiedostot tulevat kirjeen mukana, eivät sen sisällä. Numeroiden ja kirjainten sarja (SHA-256) kuuluu juuri siihen tiedostoon: jos tiedostoa muutetaan, sarjakin muuttuu.</translation>
    </message>
    <message>
        <source>This answer costs nothing.</source>
        <translation>Tämä vastaus ei maksa mitään.</translation>
    </message>
    <message>
        <source>This answer costs you nothing.</source>
        <translation>Tämä vastaus ei maksa sinulle mitään.</translation>
    </message>
    <message>
        <source>This answer is not complete yet.</source>
        <translation>Vastaus ei ole vielä täydellinen.</translation>
    </message>
    <message>
        <source>This answer was written</source>
        <translation>Vastaus kirjoitettiin</translation>
    </message>
    <message>
        <source>This is a summary. All {rows} records are in the attached file {file}.</source>
        <translation>Tämä on yhteenveto. Kaikki {rows} merkintää ovat liitetiedostossa {file}.</translation>
    </message>
    <message>
        <source>This is the person&apos;s free check of the year {year}. It costs nothing.</source>
        <translation>Tämä on henkilön maksuton tarkastus vuodelta {year}. Se ei maksa mitään.</translation>
    </message>
    <message>
        <source>This is your free check of the year {year}. It costs you nothing.</source>
        <translation>Tämä on vuoden {year} maksuton tarkastuksesi. Se ei maksa sinulle mitään.</translation>
    </message>
    <message>
        <source>This letter and its attached files are a copy of the information.</source>
        <translation>Tämä kirje ja sen liitetiedostot ovat jäljennös tiedoista.</translation>
    </message>
    <message>
        <source>This letter and its attached files are your copy of the information.</source>
        <translation>Tämä kirje ja sen liitetiedostot ovat jäljennös tiedoistasi.</translation>
    </message>
    <message>
        <source>This period was asked for: {period}. We give what falls into it, and what has no date.</source>
        <translation>Tiedot pyydettiin tältä ajalta: {period}. Annamme tiedot, jotka kuuluvat siihen, ja ne, joilla ei ole päiväystä.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Arvo</translation>
    </message>
    <message>
        <source>We answer the estate by our own decision. The General Data Protection Regulation does not apply to people who have died (recital 27), so this is no answer under its Article 15. Information about living people is protected.</source>
        <translation>Vastaamme kuolinpesälle omalla päätöksellämme. Yleinen tietosuoja-asetus ei koske kuolleita henkilöitä (johdanto-osan 27 kappale), joten tämä ei ole asetuksen 15 artiklan mukainen vastaus. Elossa olevien henkilöiden tiedot on suojattu.</translation>
    </message>
    <message>
        <source>We answer you because you are the person&apos;s appointed guardian.</source>
        <translation>Vastaamme sinulle, koska olet hänen edunvalvojansa.</translation>
    </message>
    <message>
        <source>We answer you because you are the person&apos;s guardian.</source>
        <translation>Vastaamme sinulle, koska olet hänen huoltajansa.</translation>
    </message>
    <message>
        <source>We answer you because you have the person&apos;s power of attorney.</source>
        <translation>Vastaamme sinulle, koska sinulla on hänen antamansa valtakirja.</translation>
    </message>
    <message>
        <source>We answer you because you hold the person&apos;s continuing power of attorney.</source>
        <translation>Vastaamme sinulle, koska olet hänen edunvalvontavaltuutettunsa.</translation>
    </message>
    <message>
        <source>We could not search here: {names}.</source>
        <translation>Emme saaneet haettua tietoja täältä: {names}.</translation>
    </message>
    <message>
        <source>We hold no information about you</source>
        <translation>Meillä ei ole tietoja sinusta</translation>
    </message>
    <message>
        <source>We hold no information about {person}</source>
        <translation>Meillä ei ole tietoja henkilöstä {person}</translation>
    </message>
    <message>
        <source>We search again and send the rest as soon as we have it, by {day} at the latest. It need not be asked for again.</source>
        <translation>Haemme uudelleen ja lähetämme puuttuvan osan heti, kun saamme sen, viimeistään {day}. Sitä ei tarvitse pyytää uudelleen.</translation>
    </message>
    <message>
        <source>We search again and send the rest as soon as we have it. It need not be asked for again.</source>
        <translation>Haemme uudelleen ja lähetämme puuttuvan osan heti, kun saamme sen. Sitä ei tarvitse pyytää uudelleen.</translation>
    </message>
    <message>
        <source>We search again and send you the rest as soon as we have it, by {day} at the latest. You need not ask again.</source>
        <translation>Haemme uudelleen ja lähetämme puuttuvan osan heti, kun saamme sen, viimeistään {day}. Sinun ei tarvitse pyytää uudelleen.</translation>
    </message>
    <message>
        <source>We search again and send you the rest as soon as we have it. You need not ask again.</source>
        <translation>Haemme uudelleen ja lähetämme puuttuvan osan heti, kun saamme sen. Sinun ei tarvitse pyytää uudelleen.</translation>
    </message>
    <message>
        <source>We searched one system. It holds information about the person.</source>
        <translation>Etsimme henkilön tietoja yhdestä järjestelmästä. Siinä on hänen tietojaan.</translation>
    </message>
    <message>
        <source>We searched one system. It holds information about you.</source>
        <translation>Etsimme tietojasi yhdestä järjestelmästä. Siinä on tietojasi.</translation>
    </message>
    <message>
        <source>We searched one system. We found no information about the person in it.</source>
        <translation>Etsimme henkilön tietoja yhdestä järjestelmästä. Emme löytäneet siitä mitään.</translation>
    </message>
    <message>
        <source>We searched one system. We found no information about you in it.</source>
        <translation>Etsimme tietojasi yhdestä järjestelmästä. Emme löytäneet siitä mitään.</translation>
    </message>
    <message>
        <source>We searched these systems with what they know the person by.</source>
        <translation>Etsimme näistä järjestelmistä niillä tiedoilla, joista ne henkilön tunnistavat.</translation>
    </message>
    <message>
        <source>We searched these systems with what they know you by.</source>
        <translation>Etsimme näistä järjestelmistä niillä tiedoilla, joista ne sinut tunnistavat.</translation>
    </message>
    <message>
        <source>We searched {count} systems. All of them hold information about the person.</source>
        <translation>Etsimme henkilön tietoja {count} järjestelmästä. Kaikissa on hänen tietojaan.</translation>
    </message>
    <message>
        <source>We searched {count} systems. All of them hold information about you.</source>
        <translation>Etsimme tietojasi {count} järjestelmästä. Kaikissa on tietojasi.</translation>
    </message>
    <message>
        <source>We searched {count} systems. One of them holds information about the person.</source>
        <translation>Etsimme henkilön tietoja {count} järjestelmästä. Yhdessä niistä on hänen tietojaan.</translation>
    </message>
    <message>
        <source>We searched {count} systems. One of them holds information about you.</source>
        <translation>Etsimme tietojasi {count} järjestelmästä. Yhdessä niistä on tietojasi.</translation>
    </message>
    <message>
        <source>We searched {count} systems. We found no information about the person in them.</source>
        <translation>Etsimme henkilön tietoja {count} järjestelmästä. Emme löytäneet niistä mitään.</translation>
    </message>
    <message>
        <source>We searched {count} systems. We found no information about you in them.</source>
        <translation>Etsimme tietojasi {count} järjestelmästä. Emme löytäneet niistä mitään.</translation>
    </message>
    <message>
        <source>We searched {count} systems. {held} of them hold information about the person.</source>
        <translation>Etsimme henkilön tietoja {count} järjestelmästä. Niistä {held} sisältää hänen tietojaan.</translation>
    </message>
    <message>
        <source>We searched {count} systems. {held} of them hold information about you.</source>
        <translation>Etsimme tietojasi {count} järjestelmästä. Niistä {held} sisältää tietojasi.</translation>
    </message>
    <message>
        <source>What and why</source>
        <translation>Mitä ja miksi</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>Mitä voi tehdä</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Mihin käytämme</translation>
    </message>
    <message>
        <source>What for: {text}</source>
        <translation>Mihin: {text}</translation>
    </message>
    <message>
        <source>What information</source>
        <translation>Mitä tietoja</translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation>Mitä siinä on</translation>
    </message>
    <message>
        <source>What was left out</source>
        <translation>Mitä jätettiin pois</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>Mitä voit tehdä</translation>
    </message>
    <message>
        <source>Where from: {text}</source>
        <translation>Mistä: {text}</translation>
    </message>
    <message>
        <source>Where it is from</source>
        <translation>Mistä tiedot ovat</translation>
    </message>
    <message>
        <source>Who receives it</source>
        <translation>Kenelle niitä annetaan</translation>
    </message>
    <message>
        <source>Who receives it: {text}</source>
        <translation>Kenelle: {text}</translation>
    </message>
    <message>
        <source>Whoever keeps it looks for the person&apos;s information here: {names}.</source>
        <translation>Täältä henkilön tietoja etsii järjestelmän ylläpitäjä: {names}.</translation>
    </message>
    <message>
        <source>Whoever keeps it looks for your information here: {names}.</source>
        <translation>Täältä tietojasi etsii järjestelmän ylläpitäjä: {names}.</translation>
    </message>
    <message>
        <source>Whoever thinks that we do not follow the law may bring the matter to the Data Protection Ombudsman (Article 77): Office of the Data Protection Ombudsman, P.O. Box 800, 00531 Helsinki, www.tietosuoja.fi. It may also be taken to court (Article 79).</source>
        <translation>Jos emme henkilön mielestä noudata lakia, asian voi saattaa tietosuojavaltuutetun käsiteltäväksi (77 artikla): Tietosuojavaltuutetun toimisto, PL 800, 00531 Helsinki, www.tietosuoja.fi. Asian voi viedä myös tuomioistuimeen (79 artikla).</translation>
    </message>
    <message>
        <source>Write to us or call: {ways} ({contact}).</source>
        <translation>Kirjoita meille tai soita: {ways} ({contact}).</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Vuosi</translation>
    </message>
    <message>
        <source>You asked for this period: {period}. We give you what falls into it, and what has no date.</source>
        <translation>Pyysit tiedot tältä ajalta: {period}. Annamme tiedot, jotka kuuluvat siihen, ja ne, joilla ei ole päiväystä.</translation>
    </message>
    <message>
        <source>You called us on {day} and asked to see the information about {person}. Here is our answer.</source>
        <translation>Soitit meille {day} ja pyysit saada nähdä henkilön {person} tiedot. Tässä on vastauksemme.</translation>
    </message>
    <message>
        <source>You called us on {day} and asked to see your information. Here is our answer.</source>
        <translation>Soitit meille {day} ja pyysit saada nähdä tietosi. Tässä on vastauksemme.</translation>
    </message>
    <message>
        <source>You may ask us to correct or erase information or to restrict its use, object to its use, forbid direct marketing, and bring the matter to the Data Protection Ombudsman. Part {part} tells how.</source>
        <translation>Voit pyytää meitä oikaisemaan tai poistamaan tietoja tai rajoittamaan niiden käyttöä, vastustaa käyttöä, kieltää suoramarkkinoinnin ja saattaa asian tietosuojavaltuutetun käsiteltäväksi. Ohjeet ovat osassa {part}.</translation>
    </message>
    <message>
        <source>You may at any time ask us</source>
        <translation>Voit milloin tahansa pyytää meitä</translation>
    </message>
    <message>
        <source>You may at any time forbid direct marketing to you, without a reason. We always stop it (Article 21(2)–(3)).</source>
        <translation>Voit milloin tahansa kieltää itseesi kohdistuvan suoramarkkinoinnin syytä kertomatta. Lopetamme sen aina (21 artiklan 2 ja 3 kohta).</translation>
    </message>
    <message>
        <source>You may at any time forbid direct marketing to you, without a reason. We always stop it (Article 21(2)–(3)). Contact: {contact}.</source>
        <translation>Voit milloin tahansa kieltää itseesi kohdistuvan suoramarkkinoinnin syytä kertomatta. Lopetamme sen aina (21 artiklan 2 ja 3 kohta). Ota yhteyttä: {contact}.</translation>
    </message>
    <message>
        <source>You may at any time object to a use for a reason of your own situation. We then stop it, unless we have compelling grounds for it (Article 21(1)).</source>
        <translation>Voit milloin tahansa vastustaa tietojesi käyttöä omaan tilanteeseesi liittyvästä syystä. Silloin lopetamme käytön, ellei meillä ole siihen huomattavan tärkeää ja perusteltua syytä (21 artiklan 1 kohta).</translation>
    </message>
    <message>
        <source>You visited us on {day} and asked to see the information about {person}. Here is our answer.</source>
        <translation>Kävit luonamme {day} ja pyysit saada nähdä henkilön {person} tiedot. Tässä on vastauksemme.</translation>
    </message>
    <message>
        <source>You visited us on {day} and asked to see your information. Here is our answer.</source>
        <translation>Kävit luonamme {day} ja pyysit saada nähdä tietosi. Tässä on vastauksemme.</translation>
    </message>
    <message>
        <source>Your free check of the year {year} was request {number}, which arrived on {day}. This answer costs you nothing either.</source>
        <translation>Vuoden {year} maksuton tarkastuksesi oli pyyntö {number}, joka saapui {day}. Tämäkään vastaus ei maksa sinulle mitään.</translation>
    </message>
    <message>
        <source>Your personal identity code stands in full once, with your own details; elsewhere its end is covered (Data Protection Act 1050/2018, section 29).</source>
        <translation>Henkilötunnuksesi on kokonaan kerran, omien tietojesi kohdalla. Muualla sen loppu on peitetty (tietosuojalain 1050/2018 29 §).</translation>
    </message>
    <message>
        <source>Your request arrived</source>
        <translation>Pyyntösi saapui</translation>
    </message>
    <message>
        <source>Your request to see the information about {person} came as a Suomi.fi message on {day}. Here is our answer.</source>
        <translation>Saimme {day} Suomi.fi-viestisi, jossa pyydät saada nähdä henkilön {person} tiedot. Tässä on vastauksemme.</translation>
    </message>
    <message>
        <source>Your request to see the information about {person} came by e-mail on {day}. Here is our answer.</source>
        <translation>Saimme {day} sähköpostiviestisi, jossa pyydät saada nähdä henkilön {person} tiedot. Tässä on vastauksemme.</translation>
    </message>
    <message>
        <source>Your request to see the information about {person} came by letter on {day}. Here is our answer.</source>
        <translation>Saimme {day} kirjeesi, jossa pyydät saada nähdä henkilön {person} tiedot. Tässä on vastauksemme.</translation>
    </message>
    <message>
        <source>Your request to see the information about {person} came through our online service on {day}. Here is our answer.</source>
        <translation>Saimme {day} verkkopalvelumme kautta pyyntösi, jossa pyydät saada nähdä henkilön {person} tiedot. Tässä on vastauksemme.</translation>
    </message>
    <message>
        <source>Your request to see your information came as a Suomi.fi message on {day}. Here is our answer.</source>
        <translation>Saimme {day} Suomi.fi-viestisi, jossa pyydät saada nähdä tietosi. Tässä on vastauksemme.</translation>
    </message>
    <message>
        <source>Your request to see your information came by e-mail on {day}. Here is our answer.</source>
        <translation>Saimme {day} sähköpostiviestisi, jossa pyydät saada nähdä tietosi. Tässä on vastauksemme.</translation>
    </message>
    <message>
        <source>Your request to see your information came by letter on {day}. Here is our answer.</source>
        <translation>Saimme {day} kirjeesi, jossa pyydät saada nähdä tietosi. Tässä on vastauksemme.</translation>
    </message>
    <message>
        <source>Your request to see your information came through our online service on {day}. Here is our answer.</source>
        <translation>Saimme {day} verkkopalvelumme kautta pyyntösi, jossa pyydät saada nähdä tietosi. Tässä on vastauksemme.</translation>
    </message>
    <message>
        <source>Your rights</source>
        <translation>Oikeutesi</translation>
    </message>
    <message>
        <source>[covered]</source>
        <translation>[peitetty]</translation>
    </message>
    <message>
        <source>address</source>
        <translation>osoite</translation>
    </message>
    <message>
        <source>all of it is here</source>
        <translation>kaikki mukana</translation>
    </message>
    <message>
        <source>asked of its keeper</source>
        <translation>kysytty ylläpitäjältä</translation>
    </message>
    <message>
        <source>customer number</source>
        <translation>asiakasnumero</translation>
    </message>
    <message>
        <source>date of birth</source>
        <translation>syntymäaika</translation>
    </message>
    <message>
        <source>e-mail address</source>
        <translation>sähköpostiosoite</translation>
    </message>
    <message>
        <source>holds nothing about the person</source>
        <translation>ei tietoja henkilöstä</translation>
    </message>
    <message>
        <source>holds nothing about you</source>
        <translation>ei tietoja sinusta</translation>
    </message>
    <message>
        <source>metering point</source>
        <translation>mittauspiste</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nimi</translation>
    </message>
    <message>
        <source>no</source>
        <translation>ei</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>ei saatu yhteyttä</translation>
    </message>
    <message>
        <source>nothing to search with</source>
        <translation>ei tietoa, jolla etsiä</translation>
    </message>
    <message>
        <source>personal identity code</source>
        <translation>henkilötunnus</translation>
    </message>
    <message>
        <source>phone number</source>
        <translation>puhelinnumero</translation>
    </message>
    <message>
        <source>search failed</source>
        <translation>haku epäonnistui</translation>
    </message>
    <message>
        <source>to correct information that is wrong or lacking (rectification, Article 16);</source>
        <translation>oikaisemaan väärän tai puutteellisen tiedon (oikaisu, 16 artikla);</translation>
    </message>
    <message>
        <source>to erase information that we no longer need (Article 17);</source>
        <translation>poistamaan tiedon, jota emme enää tarvitse (poistaminen, 17 artikla);</translation>
    </message>
    <message>
        <source>to give you, in a form that a program reads, what you have given us yourself, or to pass it on (portability, Article 20).</source>
        <translation>antamaan itse antamasi tiedot ohjelman luettavassa muodossa tai siirtämään ne muualle (tietojen siirtäminen järjestelmästä toiseen, 20 artikla).</translation>
    </message>
    <message>
        <source>to give, in a form that a program reads, what the person has given us, or to pass it on (portability, Article 20).</source>
        <translation>antamaan hänen itse antamansa tiedot ohjelman luettavassa muodossa tai siirtämään ne muualle (tietojen siirtäminen järjestelmästä toiseen, 20 artikla).</translation>
    </message>
    <message>
        <source>to restrict its use, for example while we check whether it is right (Article 18);</source>
        <translation>rajoittamaan tiedon käyttöä esimerkiksi siksi aikaa, kun tarkistamme sen (käsittelyn rajoittaminen, 18 artikla);</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>kyllä</translation>
    </message>
    <message>
        <source>{code} (we have no explanation of this code)</source>
        <translation>{code} (koodille ei ole selitystä)</translation>
    </message>
    <message>
        <source>{count} bytes</source>
        <translation>{count} tavua</translation>
    </message>
    <message>
        <source>{count} bytes that are not text (SHA-256 begins {digest})</source>
        <translation>{count} tavua, jotka eivät ole tekstiä (SHA-256 alkaa {digest})</translation>
    </message>
    <message>
        <source>{count} items were left out or covered. Part {part} tells why.</source>
        <translation>{count} kohtaa on jätetty pois tai peitetty. Osa {part} kertoo miksi.</translation>
    </message>
    <message>
        <source>{count} records have no time that can be read; they are in the attached file.</source>
        <translation>{count} merkinnän aikaa ei voi lukea. Ne ovat liitetiedostossa.</translation>
    </message>
    <message>
        <source>{day}</source>
        <translation>{day}</translation>
    </message>
    <message>
        <source>{label} ({rows} records): a summary in part {part}, all attached as a file.</source>
        <translation>{label} ({rows} merkintää): yhteenveto osassa {part}, kaikki liitteenä.</translation>
    </message>
    <message>
        <source>{label}: every row, for a spreadsheet (CSV)</source>
        <translation>{label}: kaikki merkinnät taulukkolaskentaan (CSV)</translation>
    </message>
    <message>
        <source>{label}: rows {first}–{last}. The same rows are in the attached file {file}, for a spreadsheet.</source>
        <translation>{label}: rivit {first}–{last}. Samat rivit ovat liitetiedostossa {file}, jonka voi avata taulukkolaskennassa.</translation>
    </message>
    <message>
        <source>{label}: {codes}</source>
        <translation>{label}: {codes}</translation>
    </message>
    <message>
        <source>{label}: {point}</source>
        <translation>{label}: {point}</translation>
    </message>
    <message>
        <source>{meaning} (code {code})</source>
        <translation>{meaning} (koodi {code})</translation>
    </message>
    <message>
        <source>{meaning} {note}</source>
        <translation>{meaning} {note}</translation>
    </message>
    <message>
        <source>{name}: its keeper searches it for us and was asked on {asked}. What it holds about the person follows as soon as we have it.</source>
        <translation>{name}: tiedot hakee järjestelmän ylläpitäjä, jolta kysyimme {asked}. Siinä olevat henkilön tiedot lähetämme heti, kun saamme ne.</translation>
    </message>
    <message>
        <source>{name}: its keeper searches it for us and was asked on {asked}. What it holds about the person follows by {day} at the latest.</source>
        <translation>{name}: tiedot hakee järjestelmän ylläpitäjä, jolta kysyimme {asked}. Siinä olevat henkilön tiedot lähetämme viimeistään {day}.</translation>
    </message>
    <message>
        <source>{name}: its keeper searches it for us and was asked on {asked}. What it holds about you follows as soon as we have it.</source>
        <translation>{name}: tiedot hakee järjestelmän ylläpitäjä, jolta kysyimme {asked}. Siinä olevat tietosi lähetämme heti, kun saamme ne.</translation>
    </message>
    <message>
        <source>{name}: its keeper searches it for us and was asked on {asked}. What it holds about you follows by {day} at the latest.</source>
        <translation>{name}: tiedot hakee järjestelmän ylläpitäjä, jolta kysyimme {asked}. Siinä olevat tietosi lähetämme viimeistään {day}.</translation>
    </message>
    <message>
        <source>{name}: we could not search it. What it holds about the person follows as soon as we have it.</source>
        <translation>{name}: haku ei onnistunut. Siinä olevat henkilön tiedot lähetämme heti, kun saamme ne.</translation>
    </message>
    <message>
        <source>{name}: we could not search it. What it holds about the person follows by {day} at the latest.</source>
        <translation>{name}: haku ei onnistunut. Siinä olevat henkilön tiedot lähetämme viimeistään {day}.</translation>
    </message>
    <message>
        <source>{name}: we could not search it. What it holds about you follows as soon as we have it.</source>
        <translation>{name}: haku ei onnistunut. Siinä olevat tietosi lähetämme heti, kun saamme ne.</translation>
    </message>
    <message>
        <source>{name}: we could not search it. What it holds about you follows by {day} at the latest.</source>
        <translation>{name}: haku ei onnistunut. Siinä olevat tietosi lähetämme viimeistään {day}.</translation>
    </message>
    <message>
        <source>{system}, 1 record.</source>
        <translation>{system}, 1 merkintä.</translation>
    </message>
    <message>
        <source>{system}, {rows} records.</source>
        <translation>{system}, {rows} merkintää.</translation>
    </message>
    <message>
        <source>{system}: file that came with the answer, unchanged</source>
        <translation>{system}: vastauksen mukana tullut tiedosto sellaisenaan</translation>
    </message>
</context>
<context>
    <name>letter form</name>
    <message>
        <source>Address of the recipient, one line each</source>
        <translation>Vastaanottajan osoite riveittäin</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Hyväksyjä</translation>
    </message>
    <message>
        <source>Asked for by (optional)</source>
        <translation>Pyydetään viimeistään (vapaaehtoinen)</translation>
    </message>
    <message>
        <source>Asks for what is missing to know who asks. Asked in time, both clocks stand still from today; while the answer is awaited, it is a reminder.</source>
        <translation>Pyytää sen, mitä puuttuu pyytäjän tunnistamiseksi. Ajoissa kysyttynä molemmat määräajat pysähtyvät tästä päivästä; kun vastausta jo odotetaan, kirje on muistutus.</translation>
    </message>
    <message>
        <source>Asks what the customer wants to see, where much is held. Asked in time, both clocks stand still from today; everything is given to who wants everything.</source>
        <translation>Kysyy, mitä asiakas haluaa nähdä, kun tietoja on paljon. Ajoissa kysyttynä molemmat määräajat pysähtyvät tästä päivästä; joka haluaa kaiken, saa kaiken.</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Ennen</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Valitse…</translation>
    </message>
    <message>
        <source>Confirms that data is no longer used (Art. 18).</source>
        <translation>Vahvistaa, ettei tietoja enää käytetä (18 art.).</translation>
    </message>
    <message>
        <source>Confirms that direct marketing stops (Art. 21).</source>
        <translation>Vahvistaa, että suoramarkkinointi loppuu (21 art.).</translation>
    </message>
    <message>
        <source>Confirms what was corrected (Art. 16).</source>
        <translation>Vahvistaa, mitä oikaistiin (16 art.).</translation>
    </message>
    <message>
        <source>Confirms what was erased, and tells what is kept and why (Art. 17). After the answer.</source>
        <translation>Vahvistaa, mitä poistettiin, ja kertoo, mitä säilytetään ja miksi (17 art.). Vasta vastauksen jälkeen.</translation>
    </message>
    <message>
        <source>Costs of this request alone</source>
        <translation>Vain tämän pyynnön kustannukset</translation>
    </message>
    <message>
        <source>Erasure</source>
        <translation>Poistaminen</translation>
    </message>
    <message>
        <source>Euros</source>
        <translation>Euroa</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>Määräajan pidennys</translation>
    </message>
    <message>
        <source>Fee notice</source>
        <translation>Ilmoitus maksusta</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Peruste</translation>
    </message>
    <message>
        <source>How much is held, in words</source>
        <translation>Kuinka paljon tietoja on, sanoin</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>Voimassa alkaen</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Tieto</translation>
    </message>
    <message>
        <source>Marketing ban</source>
        <translation>Suoramarkkinointikielto</translation>
    </message>
    <message>
        <source>Needed in any case, one a line (optional)</source>
        <translation>Tarvitaan joka tapauksessa, yksi rivillä (vapaaehtoinen)</translation>
    </message>
    <message>
        <source>Notice to a recipient</source>
        <translation>Ilmoitus vastaanottajalle</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nyt</translation>
    </message>
    <message>
        <source>Only these ways (none chosen: all)</source>
        <translation>Vain nämä tavat (ei valittu: kaikki)</translation>
    </message>
    <message>
        <source>Only this marketing, one a line (empty: all)</source>
        <translation>Vain tämä markkinointi, yksi rivillä (tyhjä: kaikki)</translation>
    </message>
    <message>
        <source>Reasons, in words the customer understands</source>
        <translation>Perustelut asiakkaalle selvin sanoin</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Vastaanottokuittaus</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Vastaanottaja</translation>
    </message>
    <message>
        <source>Recipients that were told, one a line (optional)</source>
        <translation>Vastaanottajat, joille kerrottiin, yksi rivillä (vapaaehtoinen)</translation>
    </message>
    <message>
        <source>Rectification</source>
        <translation>Oikaisu</translation>
    </message>
    <message>
        <source>Refusal</source>
        <translation>Kielteinen vastaus</translation>
    </message>
    <message>
        <source>Request for identity information</source>
        <translation>Henkilöllisyyttä koskeva lisätietopyyntö</translation>
    </message>
    <message>
        <source>Restriction</source>
        <translation>Käsittelyn rajoittaminen</translation>
    </message>
    <message>
        <source>Still to be filled in: {fields}</source>
        <translation>Vielä täytettävä: {fields}</translation>
    </message>
    <message>
        <source>Tells of a fee before anything is charged; the customer may withdraw. No clock stops.</source>
        <translation>Kertoo maksusta ennen kuin mitään peritään; asiakas voi perua pyynnön. Määräaika ei pysähdy.</translation>
    </message>
    <message>
        <source>Tells somebody who was given the data that it was changed (Art. 19).</source>
        <translation>Kertoo tietojen saajalle, että niitä on muutettu (19 art.).</translation>
    </message>
    <message>
        <source>Tells that nothing is given, why, and how to complain. The request ends with it.</source>
        <translation>Kertoo, että tietoja ei anneta, miksi, ja miten siitä valitetaan. Pyyntö päättyy siihen.</translation>
    </message>
    <message>
        <source>Tells that the answer takes longer, and why. The law&apos;s last day moves by two months.</source>
        <translation>Kertoo, että vastaus viipyy, ja miksi. Lain viimeinen päivä siirtyy kahdella kuukaudella.</translation>
    </message>
    <message>
        <source>Tells that the request arrived and by when it is answered. It changes nothing.</source>
        <translation>Kertoo, että pyyntö on saapunut ja milloin siihen vastataan. Ei muuta mitään.</translation>
    </message>
    <message>
        <source>The data was</source>
        <translation>Tiedot on</translation>
    </message>
    <message>
        <source>The day is written like 22.12.2026.</source>
        <translation>Päivä kirjoitetaan näin: 22.12.2026.</translation>
    </message>
    <message>
        <source>To be paid by (optional: in 14 days)</source>
        <translation>Eräpäivä (vapaaehtoinen: 14 päivän päästä)</translation>
    </message>
    <message>
        <source>To whom: name and address, one line each</source>
        <translation>Kenelle: nimi ja osoite, kukin omalla rivillään</translation>
    </message>
    <message>
        <source>Until when, in words (optional)</source>
        <translation>Mihin asti, sanoin (vapaaehtoinen)</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Mikä</translation>
    </message>
    <message>
        <source>What is kept, and why</source>
        <translation>Mitä säilytetään ja miksi</translation>
    </message>
    <message>
        <source>What is restricted, one a line</source>
        <translation>Mitä rajoitetaan, yksi rivillä</translation>
    </message>
    <message>
        <source>What may be chosen, one a line (optional)</source>
        <translation>Mistä voi valita, yksi riville (vapaaehtoinen)</translation>
    </message>
    <message>
        <source>What was corrected</source>
        <translation>Mitä oikaistiin</translation>
    </message>
    <message>
        <source>What was erased, one a line</source>
        <translation>Mitä poistettiin, yksi rivillä</translation>
    </message>
    <message>
        <source>What would show it; one is enough</source>
        <translation>Mikä sen osoittaisi; yksi riittää</translation>
    </message>
    <message>
        <source>Which data is meant</source>
        <translation>Mitä tietoja tarkoitetaan</translation>
    </message>
    <message>
        <source>Which data, one a line</source>
        <translation>Mitkä tiedot, yksi rivillä</translation>
    </message>
    <message>
        <source>Whose data: name and customer number, no identity code</source>
        <translation>Kenen tiedot: nimi ja asiakasnumero, ei henkilötunnusta</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Miksi</translation>
    </message>
    <message>
        <source>Why it is not clear who asks</source>
        <translation>Miksi ei ole selvää, kuka pyytää</translation>
    </message>
    <message>
        <source>Why others were not told (optional)</source>
        <translation>Miksi muille ei kerrottu (vapaaehtoinen)</translation>
    </message>
    <message>
        <source>a call to the number on record</source>
        <translation>soitto rekisterissä olevaan numeroon</translation>
    </message>
    <message>
        <source>a company or organisation asks</source>
        <translation>pyytäjä on yritys tai yhteisö</translation>
    </message>
    <message>
        <source>a document shown at a visit</source>
        <translation>henkilöllisyystodistus käynnillä</translation>
    </message>
    <message>
        <source>a signed letter</source>
        <translation>allekirjoitettu kirje</translation>
    </message>
    <message>
        <source>an electronic signature</source>
        <translation>sähköinen allekirjoitus</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>oikaistu</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>sähköposti</translation>
    </message>
    <message>
        <source>erased</source>
        <translation>poistettu</translation>
    </message>
    <message>
        <source>it cannot be found out who asks</source>
        <translation>pyytäjää ei voida tunnistaa</translation>
    </message>
    <message>
        <source>its use was unlawful; it is not to be erased</source>
        <translation>käsittely oli lainvastaista; tietoa ei haluta poistettavan</translation>
    </message>
    <message>
        <source>manifestly excessive</source>
        <translation>ilmeisen kohtuuton</translation>
    </message>
    <message>
        <source>manifestly unfounded</source>
        <translation>ilmeisen perusteeton</translation>
    </message>
    <message>
        <source>online services</source>
        <translation>verkkopalvelut</translation>
    </message>
    <message>
        <source>phone calls</source>
        <translation>puhelut</translation>
    </message>
    <message>
        <source>post</source>
        <translation>posti</translation>
    </message>
    <message>
        <source>restricted</source>
        <translation>rajoitettu</translation>
    </message>
    <message>
        <source>restricted by law (1050/2018 s. 34)</source>
        <translation>laki rajoittaa (1050/2018, 34 §)</translation>
    </message>
    <message>
        <source>rights of others; no part can be given</source>
        <translation>muiden oikeudet; osaakaan ei voi antaa</translation>
    </message>
    <message>
        <source>signing in to the online service</source>
        <translation>kirjautuminen verkkopalveluun</translation>
    </message>
    <message>
        <source>text messages</source>
        <translation>tekstiviestit</translation>
    </message>
    <message>
        <source>the customer has made several requests</source>
        <translation>asiakas on tehnyt useita pyyntöjä</translation>
    </message>
    <message>
        <source>the customer needs it for a claim</source>
        <translation>asiakas tarvitsee sitä oikeudelliseen vaateeseen</translation>
    </message>
    <message>
        <source>the customer objects to its use</source>
        <translation>asiakas vastustaa käsittelyä</translation>
    </message>
    <message>
        <source>the customer says it is not right</source>
        <translation>asiakkaan mukaan tieto ei ole oikein</translation>
    </message>
    <message>
        <source>the person has died</source>
        <translation>henkilö on kuollut</translation>
    </message>
    <message>
        <source>the request is complex</source>
        <translation>pyyntö on monimutkainen</translation>
    </message>
    <message>
        <source>the right to ask for another person</source>
        <translation>oikeus pyytää toisen puolesta</translation>
    </message>
    <message>
        <source>the same data was given this year</source>
        <translation>samat tiedot annettiin jo tänä vuonna</translation>
    </message>
    <message>
        <source>{key} {option}</source>
        <translation>{key} {option}</translation>
    </message>
    <message>
        <source>{label}, row {row}: {column}</source>
        <translation>{label}, rivi {row}: {column}</translation>
    </message>
    <message>
        <source>{label}: {option}, key {key}</source>
        <translation>{label}: {option}, näppäin {key}</translation>
    </message>
    <message>
        <source>“{sum}” is no sum of euros: write it like 12,50.</source>
        <translation>”{sum}” ei ole euromäärä: kirjoita näin: 12,50.</translation>
    </message>
</context>
<context>
    <name>letter rules</name>
    <message>
        <source>A fee needs a notice before the answer, and only a request under Article 15 can have one. Nothing was written, and no fee may be taken for this request.</source>
        <translation>Maksusta on ilmoitettava ennen vastausta, ja vain 15&#xa0;artiklan mukaisesta pyynnöstä voi periä maksun. Mitään ei kirjoitettu, eikä tästä pyynnöstä saa periä maksua.</translation>
    </message>
    <message>
        <source>A list of the letter has more than {most} entries. Nothing was written; put some together.</source>
        <translation>Kirjeen luettelossa on yli {most} kohtaa. Mitään ei kirjoitettu; yhdistä kohtia.</translation>
    </message>
    <message>
        <source>A text of the letter is longer than {most} characters, which nobody reads. Nothing was written; say it shorter.</source>
        <translation>Kirjeen teksti on pidempi kuin {most} merkkiä, eikä kukaan lue sellaista. Mitään ei kirjoitettu; sano se lyhyemmin.</translation>
    </message>
    <message>
        <source>An estate asks, so no time limit of the law runs (GDPR, recital 27) and there is none to extend. Nothing was written.</source>
        <translation>Pyytäjä on kuolinpesä, joten lain määräaika ei kulu (tietosuoja-asetuksen johdanto-osan 27&#xa0;kappale) eikä sitä voi pidentää. Mitään ei kirjoitettu.</translation>
    </message>
    <message>
        <source>It is known who asks, so the request cannot be refused for lack of identity. Nothing was written; choose the ground that it really is.</source>
        <translation>Pyytäjä tiedetään, joten pyynnöstä ei voi kieltäytyä sillä perusteella, ettei häntä tunnisteta. Mitään ei kirjoitettu; valitse todellinen peruste.</translation>
    </message>
    <message>
        <source>Request {number} of the same person is still open, and nothing it concerns may be erased before its answer has left. Nothing was written; answer it first, then erase.</source>
        <translation>Saman henkilön pyyntö {number} on vielä vireillä, eikä mitään, mitä se koskee, saa poistaa ennen kuin vastaus on lähtenyt. Mitään ei kirjoitettu; vastaa ensin siihen ja poista sitten.</translation>
    </message>
    <message>
        <source>Something that this letter has to tell is lacking: a reason in words, what it is about, or who approved it. Nothing was written; fill it in.</source>
        <translation>Kirjeestä puuttuu jotain, mikä siinä on kerrottava: syy sanoin, mitä se koskee tai kuka on sen hyväksynyt. Mitään ei kirjoitettu; täydennä se.</translation>
    </message>
    <message>
        <source>The access request is still open, and nothing it concerns may be erased before its answer has left. Nothing was written; answer first, then erase.</source>
        <translation>Tarkastuspyyntö on vielä vireillä, eikä mitään, mitä se koskee, saa poistaa ennen kuin vastaus on lähtenyt. Mitään ei kirjoitettu; vastaa ensin ja poista sitten.</translation>
    </message>
    <message>
        <source>The amount of “{label}” is no sum of euros and cents above zero and below a million. Nothing was written; correct it.</source>
        <translation>Kohdan ”{label}” määrä ei ole euroina ja sentteinä annettu summa, joka on yli nolla ja alle miljoona. Mitään ei kirjoitettu; korjaa se.</translation>
    </message>
    <message>
        <source>The fee would be due on {day}, but the customer needs {days} days to choose whether to withdraw. Nothing was written; choose {first} or a later day.</source>
        <translation>Maksu erääntyisi {day}, mutta asiakas tarvitsee {days} päivää aikaa päättää, peruuttaako hän pyynnön. Mitään ei kirjoitettu. Valitse {first} tai myöhempi päivä.</translation>
    </message>
    <message>
        <source>The last day to tell of an extension was {day} (Art. 12(3)), so the time cannot be extended any more. Nothing was written; answer now, in part if need be.</source>
        <translation>Viimeinen päivä ilmoittaa pidennyksestä oli {day} (12&#xa0;artiklan 3&#xa0;kohta), joten määräaikaa ei voi enää pidentää. Mitään ei kirjoitettu; vastaa nyt, tarvittaessa osittain.</translation>
    </message>
    <message>
        <source>The person was not asked yet to show who they are, so it cannot be shown that nobody can know it (Art. 12(2)). Nothing was written; ask first.</source>
        <translation>Henkilöä ei ole vielä pyydetty osoittamaan henkilöllisyyttään, joten ei voida osoittaa, ettei häntä voi tunnistaa (12 artiklan 2 kohta). Mitään ei kirjoitettu; kysy ensin.</translation>
    </message>
    <message>
        <source>The request is answered or closed already, so a receipt would promise an answer twice. Nothing was written.</source>
        <translation>Pyyntöön on jo vastattu tai se on suljettu, joten vastaanottokuittaus lupaisi vastauksen toiseen kertaan. Mitään ei kirjoitettu.</translation>
    </message>
    <message>
        <source>The time was extended before, and the law allows it once (Art. 12(3)). Nothing was written; answer what you can now.</source>
        <translation>Määräaikaa on jo pidennetty, ja laki sallii sen kerran (12&#xa0;artiklan 3&#xa0;kohta). Mitään ei kirjoitettu; vastaa nyt siihen, mihin voit.</translation>
    </message>
    <message>
        <source>Whether this would be a further copy of what request {number} gave can only be shown once the systems were searched for this one too. Nothing was written; search them, then propose the fee.</source>
        <translation>Onko tämä lisäjäljennös siitä, mitä pyynnön {number} vastauksessa annettiin, voidaan osoittaa vasta, kun järjestelmistä on haettu tiedot tähänkin pyyntöön. Mitään ei kirjoitettu. Hae tiedot ja ehdota maksua sen jälkeen.</translation>
    </message>
    <message>
        <source>You propose this fee, so somebody else has to approve it. Nothing was written; name who did.</source>
        <translation>Sinä ehdotat tätä maksua, joten jonkun muun on hyväksyttävä se. Mitään ei kirjoitettu. Kerro, kuka sen hyväksyi.</translation>
    </message>
    <message>
        <source>{why} Nothing was written, and no fee may be taken for this request.</source>
        <translation>{why} Mitään ei kirjoitettu, eikä tästä pyynnöstä saa periä maksua.</translation>
    </message>
</context>
<context>
    <name>letter view</name>
    <message>
        <source>Covered: the person is under a safety ban.</source>
        <translation>Peitetty: henkilöllä on turvakielto.</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Etsi</translation>
    </message>
    <message>
        <source>Find in the letter</source>
        <translation>Etsi kirjeestä</translation>
    </message>
    <message>
        <source>Fit the page</source>
        <translation>Sovita koko sivu</translation>
    </message>
    <message>
        <source>Fit the width</source>
        <translation>Sovita leveyteen</translation>
    </message>
    <message>
        <source>Go to page</source>
        <translation>Siirry sivulle</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Suurempi</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Seuraava sivu</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Seuraava kohta</translation>
    </message>
    <message>
        <source>Page as text</source>
        <translation>Sivu tekstinä</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Edellinen sivu</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Sivu {page}/{pages}</translation>
    </message>
    <message>
        <source>Place before</source>
        <translation>Edellinen kohta</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Pienempi</translation>
    </message>
    <message>
        <source>Text of page {page} of {pages}</source>
        <translation>Sivun {page}/{pages} teksti</translation>
    </message>
    <message>
        <source>The letter cannot be shown here. Save it as a PDF and open it in a reader.</source>
        <translation>Kirjettä ei voi näyttää tässä. Tallenna se PDF:nä ja avaa lukuohjelmassa.</translation>
    </message>
    <message>
        <source>The letter is being drawn…</source>
        <translation>Kirjettä piirretään…</translation>
    </message>
    <message>
        <source>looking…</source>
        <translation>etsitään…</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>ei löydy</translation>
    </message>
    <message>
        <source>of {pages}</source>
        <translation>/ {pages}</translation>
    </message>
    <message>
        <source>{place} / over {places}</source>
        <translation>{place} / yli {places}</translation>
    </message>
    <message>
        <source>{place} / {places}</source>
        <translation>{place} / {places}</translation>
    </message>
    <message>
        <source>{place} / {places}…</source>
        <translation>{place} / {places}…</translation>
    </message>
    <message>
        <source>{what} ({key})</source>
        <translation>{what} ({key})</translation>
    </message>
</context>
<context>
    <name>letter_work</name>
    <message>
        <source>The draft is no longer needed; nothing of the request was changed.</source>
        <translation>Luonnosta ei enää tarvita; pyyntöön ei muutettu mitään.</translation>
    </message>
    <message>
        <source>The process that was drawing the letter ended before its time, perhaps for want of memory. The request is as it was last saved; the letter is drawn again with the next decision or when its page is opened.</source>
        <translation>Kirjettä piirtänyt prosessi päättyi kesken, ehkä muistin loppumiseen. Pyyntö on sellaisena kuin se viimeksi tallennettiin; kirje piirretään uudelleen seuraavan päätöksen jälkeen tai kun sen sivu avataan.</translation>
    </message>
    <message>
        <source>The process that was to sign the letter ended before its time, perhaps for want of memory. Nothing was signed and the request is as it was last saved; sign it once more.</source>
        <translation>Kirjettä allekirjoittanut prosessi päättyi kesken, ehkä muistin loppumiseen. Mitään ei allekirjoitettu, ja pyyntö on sellaisena kuin se viimeksi tallennettiin; allekirjoita uudelleen.</translation>
    </message>
    <message>
        <source>The program has a fault ({kind}) with this letter; the request is as it was last saved. Tell support; the details are in the log folder of the workspace.</source>
        <translation>Ohjelmassa on vika ({kind}), joka koskee tätä kirjettä; pyyntö on sellaisena kuin se viimeksi tallennettiin. Kerro tuelle; tarkemmat tiedot ovat työtilan log-kansiossa.</translation>
    </message>
</context>
<context>
    <name>mandate</name>
    <message>
        <source>Appointed for</source>
        <translation>Määrätty hoitamaan</translation>
    </message>
    <message>
        <source>Child&apos;s birth date, as you were shown</source>
        <translation>Lapsen syntymäaika, kuten sinulle näytettiin</translation>
    </message>
    <message>
        <source>Confirmed on</source>
        <translation>Vahvistettu</translation>
    </message>
    <message>
        <source>Custody of the child</source>
        <translation>Lapsen huolto</translation>
    </message>
    <message>
        <source>Dated</source>
        <translation>Päivätty</translation>
    </message>
    <message>
        <source>Extract dated</source>
        <translation>Ote päivätty</translation>
    </message>
    <message>
        <source>The mandate</source>
        <translation>Tehtävä</translation>
    </message>
    <message>
        <source>The power of attorney</source>
        <translation>Valtakirja</translation>
    </message>
    <message>
        <source>They are</source>
        <translation>Pyytäjä on</translation>
    </message>
    <message>
        <source>Until (empty: no end)</source>
        <translation>Voimassa asti (tyhjä: toistaiseksi)</translation>
    </message>
    <message>
        <source>What the child says of it</source>
        <translation>Mitä lapsi asiasta sanoo</translation>
    </message>
    <message>
        <source>Who decided; empty: you</source>
        <translation>Kuka päätti; tyhjä: sinä</translation>
    </message>
    <message>
        <source>Why the data is given; empty: to be decided later</source>
        <translation>Miksi tiedot annetaan; tyhjä: päätetään myöhemmin</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>suostuu</translation>
    </message>
    <message>
        <source>an heir</source>
        <translation>kuolinpesän osakas</translation>
    </message>
    <message>
        <source>both</source>
        <translation>molemmat</translation>
    </message>
    <message>
        <source>covers this request</source>
        <translation>kattaa tämän pyynnön</translation>
    </message>
    <message>
        <source>does not cover it</source>
        <translation>ei kata sitä</translation>
    </message>
    <message>
        <source>economic matters</source>
        <translation>taloudelliset asiat</translation>
    </message>
    <message>
        <source>has been ended</source>
        <translation>on päättynyt</translation>
    </message>
    <message>
        <source>is not signed</source>
        <translation>ei ole allekirjoitettu</translation>
    </message>
    <message>
        <source>is signed, names the person, covers this request</source>
        <translation>on allekirjoitettu, nimeää henkilön, kattaa pyynnön</translation>
    </message>
    <message>
        <source>joint</source>
        <translation>yhteinen</translation>
    </message>
    <message>
        <source>not theirs</source>
        <translation>ei pyytäjällä</translation>
    </message>
    <message>
        <source>objects</source>
        <translation>vastustaa</translation>
    </message>
    <message>
        <source>personal matters</source>
        <translation>henkilökohtaiset asiat</translation>
    </message>
    <message>
        <source>the administrator</source>
        <translation>pesänselvittäjä</translation>
    </message>
    <message>
        <source>theirs alone</source>
        <translation>yksin pyytäjällä</translation>
    </message>
    <message>
        <source>was not heard</source>
        <translation>ei kuultu</translation>
    </message>
    <message>
        <source>was taken back</source>
        <translation>on peruutettu</translation>
    </message>
</context>
<context>
    <name>maps</name>
    <message>
        <source>Maps that can be used: {count}.</source>
        <translation>Käyttökelpoisia tietokarttoja: {count}.</translation>
    </message>
    <message>
        <source>The address of {dataset} holds a password, which other users of the machine could read. Take it out and give it with --secret.</source>
        <translation>Järjestelmän {dataset} osoitteessa on salasana, jonka muut koneen käyttäjät voisivat lukea. Poista se osoitteesta ja anna se valitsimella --secret.</translation>
    </message>
    <message>
        <source>The data maps cannot be used as they are. Problems: {count}. Mend what is listed and check again.</source>
        <translation>Tietokarttoja ei voi käyttää sellaisinaan. Virheitä: {count}. Korjaa luetellut kohdat ja tarkista uudelleen.</translation>
    </message>
    <message>
        <source>The file {file} cannot be read ({why}).</source>
        <translation>Tiedostoa {file} ei voi lukea ({why}).</translation>
    </message>
    <message>
        <source>The file {file} cannot be read, so no map can be drafted from it. Give the file of an OpenAPI description.</source>
        <translation>Tiedostoa {file} ei voi lukea, joten siitä ei voi luonnostella karttaa. Anna OpenAPI-kuvauksen tiedosto.</translation>
    </message>
    <message>
        <source>The file {file} is not written in UTF-8, so it cannot be read as a data map.</source>
        <translation>Tiedostoa {file} ei ole kirjoitettu UTF-8-merkistöllä, joten sitä ei voi lukea tietokarttana.</translation>
    </message>
    <message>
        <source>There is no password: name an environment variable that holds it, or write - and give it on standard input. The password itself never stands on the command line.</source>
        <translation>Salasanaa ei ole: nimeä ympäristömuuttuja, jossa se on, tai kirjoita - ja anna se vakiosyötteestä. Itse salasanaa ei koskaan kirjoiteta komentoriville.</translation>
    </message>
    <message>
        <source>What {address} gives is neither JSON nor YAML of an OpenAPI description, so no map can be drafted from it.</source>
        <translation>Se, mitä {address} antaa, ei ole OpenAPI-kuvaus JSONina eikä YAMLina, joten siitä ei voi luonnostella karttaa.</translation>
    </message>
    <message>
        <source>a draft found no way here, so this is never asked (skip_processing) and its rows are missing from every answer; add a reference, or take out the draft’s remark if it holds nothing about customers</source>
        <translation>luonnos ei löytänyt tänne tietä, joten tätä ei koskaan kysytä (skip_processing) ja sen rivit puuttuvat jokaisesta vastauksesta; lisää viittaus, tai poista luonnoksen huomautus, jos tässä ei ole mitään asiakkaista</translation>
    </message>
    <message>
        <source>a list is expected here</source>
        <translation>tähän kuuluu luettelo</translation>
    </message>
    <message>
        <source>a list is no primary key, and an object as a whole identifies and references nothing</source>
        <translation>luettelo ei ole pääavain, eikä kokonainen objekti yksilöi mitään eikä viittaa mihinkään</translation>
    </message>
    <message>
        <source>a list of datasets is missing</source>
        <translation>luettelo tietojoukoista (dataset) puuttuu</translation>
    </message>
    <message>
        <source>a path begins with a slash, holds no question mark, # or step upwards, and names columns in braces</source>
        <translation>polku alkaa vinoviivalla, siinä ei ole kysymysmerkkiä, #-merkkiä eikä askelta ylöspäin, ja sarakkeet ovat siinä aaltosulkeissa</translation>
    </message>
    <message>
        <source>a person is found again by {columns}, and no way of asking takes that</source>
        <translation>henkilö löydetään uudelleen sarakkeella {columns}, eikä mikään kysymistapa käytä sitä</translation>
    </message>
    <message>
        <source>a running number of one system is not a customer number of another: another person&apos;s rows could be given; leave the identity out unless every system of the company uses this number</source>
        <translation>yhden järjestelmän juokseva numero ei ole toisen järjestelmän asiakasnumero: vastaukseen voisi tulla toisen ihmisen rivejä; jätä identity pois, ellei yhtiön jokainen järjestelmä käytä tätä numeroa</translation>
    </message>
    <message>
        <source>a subject collection needs a primary key</source>
        <translation>henkilöitä sisältävällä kokoelmalla on oltava pääavain</translation>
    </message>
    <message>
        <source>a system is described by exactly one dataset, and here are {count}</source>
        <translation>järjestelmää kuvaa täsmälleen yksi tietojoukko, ja tässä niitä on {count}</translation>
    </message>
    <message>
        <source>a text is expected here; numbers and words like yes and no stand in quotes</source>
        <translation>tähän kuuluu teksti; luvut ja sellaiset sanat kuin yes ja no kirjoitetaan lainausmerkkeihin</translation>
    </message>
    <message>
        <source>a text or a number stands here; true and false are written in quotes</source>
        <translation>tässä on teksti tai luku; true ja false kirjoitetaan lainausmerkkeihin</translation>
    </message>
    <message>
        <source>a whole number is expected here</source>
        <translation>tähän kuuluu kokonaisluku</translation>
    </message>
    <message>
        <source>exactly one dataset has to be called “{name}”</source>
        <translation>täsmälleen yhden tietojoukon nimen on oltava ”{name}”</translation>
    </message>
    <message>
        <source>fields lie within fields too deeply to be read</source>
        <translation>kenttiä on sisäkkäin liian syvällä luettavaksi</translation>
    </message>
    <message>
        <source>keys with values are expected here</source>
        <translation>tähän kuuluu avaimia arvoineen</translation>
    </message>
    <message>
        <source>must be one of {expected}</source>
        <translation>oltava jokin näistä: {expected}</translation>
    </message>
    <message>
        <source>no identity leads here, directly or by references, so this is never asked</source>
        <translation>mikään tunniste ei johda tänne suoraan eikä viittauksia pitkin, joten tätä ei kysytä koskaan</translation>
    </message>
    <message>
        <source>nothing says how it is asked: a column in braces, “by”, “search” or “whole” is needed</source>
        <translation>mikään ei kerro, miten sitä kysytään: tarvitaan sarake aaltosulkeissa, ”by”, ”search” tai ”whole”</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>virhe</translation>
    </message>
    <message>
        <source>the collection “{collection}” has no field “{field}”</source>
        <translation>kokoelmassa ”{collection}” ei ole kenttää ”{field}”</translation>
    </message>
    <message>
        <source>the contracts in “{collection}” judge these rows, and these rows lead back to them: contracts of earlier and later tenants could widen the time; take one of the references out</source>
        <translation>nämä rivit rajataan kokoelman ”{collection}” sopimuksilla, ja rivit johtavat takaisin niihin: aiempien ja myöhempien asukkaiden sopimukset voisivat laajentaa aikaa; poista yksi viittauksista</translation>
    </message>
    <message>
        <source>the file {file} describes the same dataset</source>
        <translation>tiedosto {file} kuvaa saman tietojoukon</translation>
    </message>
    <message>
        <source>the header “{name}” cannot be set here</source>
        <translation>otsaketta ”{name}” ei voi asettaa tässä</translation>
    </message>
    <message>
        <source>the linked fields are of the types “{one}” and “{other}”: see that both write the value alike, zeros in front included, or rows will be missing</source>
        <translation>toisiinsa viittaavien kenttien tyypit ovat ”{one}” ja ”{other}”: varmista, että molemmat kirjoittavat arvon samoin, myös etunollat, tai rivejä jää puuttumaan</translation>
    </message>
    <message>
        <source>the path ends in “{collection}”, which is no subject collection</source>
        <translation>polku päättyy kokoelmaan ”{collection}”, joka ei sisällä henkilöitä</translation>
    </message>
    <message>
        <source>the types “{one}” and “{other}” contradict each other</source>
        <translation>tyypit ”{one}” ja ”{other}” ovat ristiriidassa</translation>
    </message>
    <message>
        <source>there is no collection “{collection}”</source>
        <translation>kokoelmaa ”{collection}” ei ole</translation>
    </message>
    <message>
        <source>there is no dataset “{dataset}” among the data maps given</source>
        <translation>annettujen tietokarttojen joukossa ei ole tietojoukkoa ”{dataset}”</translation>
    </message>
    <message>
        <source>these wait for each other and none could begin: {way}</source>
        <translation>nämä odottavat toisiaan, eikä mikään voisi alkaa: {way}</translation>
    </message>
    <message>
        <source>this is no YAML that can be read, see line {line}</source>
        <translation>tämä ei ole luettavaa YAMLia, katso riviä {line}</translation>
    </message>
    <message>
        <source>this is not accepted ({message})</source>
        <translation>tätä ei hyväksytä ({message})</translation>
    </message>
    <message>
        <source>too few or too many are given</source>
        <translation>näitä on liian vähän tai liikaa</translation>
    </message>
    <message>
        <source>true or false is expected here</source>
        <translation>tähän kuuluu true tai false</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>varoitus</translation>
    </message>
    <message>
        <source>yes, no, on and off are read as truth values here: write them in quotes</source>
        <translation>yes, no, on ja off luetaan tässä totuusarvoina: kirjoita ne lainausmerkkeihin</translation>
    </message>
    <message>
        <source>{dataset} shows no tables, so no map can be drafted. See whether the right database and schema were named and whether they may be read.</source>
        <translation>{dataset} ei näytä yhtään taulua, joten kartan luonnosta ei voi tehdä. Tarkista, että tietokanta ja skeema ovat oikeat ja että niitä saa lukea.</translation>
    </message>
    <message>
        <source>{dataset}: a map is drafted from a database (sqlite:///FILE, postgresql://…) or from an OpenAPI description. Of a folder of files none is drafted: write its collections and columns as the files’ headings name them.</source>
        <translation>{dataset}: kartta luonnostellaan tietokannasta (sqlite:///TIEDOSTO, postgresql://…) tai OpenAPI-kuvauksesta. Tiedostokansiosta luonnosta ei tehdä: kirjoita kokoelmat ja sarakkeet niin kuin tiedostojen otsikot ne nimeävät.</translation>
    </message>
    <message>
        <source>{dataset}: the description names nothing that can be read as JSON objects with GET, so no map can be drafted from it.</source>
        <translation>{dataset}: kuvaus ei nimeä mitään, minkä voisi lukea JSON-olioina GET-pyynnöllä, joten siitä ei voi luonnostella karttaa.</translation>
    </message>
    <message>
        <source>{dataset}: this is no OpenAPI description of version 3.0 or 3.1. Ask the service&apos;s keeper for one, or write the map by hand.</source>
        <translation>{dataset}: tämä ei ole OpenAPI-kuvaus versiota 3.0 tai 3.1. Pyydä sellainen palvelun ylläpitäjältä tai kirjoita kartta käsin.</translation>
    </message>
    <message>
        <source>{file}: {place}: {reason}</source>
        <translation>{file}: {place}: {reason}</translation>
    </message>
    <message>
        <source>“encoding” is none that is known, such as utf-8 or cp1252</source>
        <translation>”encoding” ei ole tunnettu merkistö, kuten utf-8 tai cp1252</translation>
    </message>
    <message>
        <source>“index” and “index_columns” stand together: a file and the columns in it</source>
        <translation>”index” ja ”index_columns” annetaan yhdessä: tiedosto ja sen sarakkeet</translation>
    </message>
    <message>
        <source>“index” stands only where the format is “eml”</source>
        <translation>”index” kuuluu vain muotoon ”eml”</translation>
    </message>
    <message>
        <source>“pattern” has parts in braces, each once, with letters and “*” between them</source>
        <translation>”pattern” koostuu aaltosulkeissa olevista osista, kukin kerran, ja niiden välissä merkeistä ja tähdistä ”*”</translation>
    </message>
    <message>
        <source>“pattern” stands only where the format is “eml” or “folder”</source>
        <translation>”pattern” kuuluu vain muotoon ”eml” tai ”folder”</translation>
    </message>
    <message>
        <source>“person” stands only where “subject: true” does</source>
        <translation>”person” voi olla vain siellä, missä on ”subject: true”</translation>
    </message>
    <message>
        <source>“{category}” is no data category of Fideslang</source>
        <translation>”{category}” ei ole Fideslangin tietoluokka</translation>
    </message>
    <message>
        <source>“{dataset}” cannot be the key of a dataset: use letters without accents, digits, “_”, “.” and “-”.</source>
        <translation>”{dataset}” ei käy tietojoukon avaimeksi: käytä kirjaimia a–z, numeroita ja merkkejä ”_”, ”.” ja ”-”.</translation>
    </message>
    <message>
        <source>“{key}” has to lie within the system&apos;s folder: no absolute path and no “..”</source>
        <translation>avaimen ”{key}” polun on oltava järjestelmän kansiossa: ei koko polkua eikä merkintää ”..”</translation>
    </message>
    <message>
        <source>“{key}” is missing</source>
        <translation>”{key}” puuttuu</translation>
    </message>
    <message>
        <source>“{key}” is not known here</source>
        <translation>”{key}” ei ole tässä tunnettu avain</translation>
    </message>
    <message>
        <source>“{key}” is not known to Fideslang and would be forgotten; notes of our own stand in meta.desk</source>
        <translation>Fideslang ei tunne avainta ”{key}” ja unohtaisi sen; omat merkinnät kirjoitetaan kohtaan meta.desk</translation>
    </message>
    <message>
        <source>“{key}” stands there twice; only the last one would count</source>
        <translation>”{key}” on siinä kahdesti; vain viimeinen otettaisiin huomioon</translation>
    </message>
    <message>
        <source>“{one}” does not go with “{other}”</source>
        <translation>”{one}” ja ”{other}” eivät sovi yhteen</translation>
    </message>
    <message>
        <source>“{one}” needs “{other}”</source>
        <translation>”{one}” vaatii kohdan ”{other}”</translation>
    </message>
    <message>
        <source>“{start}” does not go on from “{previous}”</source>
        <translation>”{start}” ei jatka siitä, mihin ”{previous}” päättyi</translation>
    </message>
    <message>
        <source>“{text}” is not of the form “collection.column -&gt; collection.column”</source>
        <translation>”{text}” ei ole muotoa ”kokoelma.sarake -&gt; kokoelma.sarake”</translation>
    </message>
    <message>
        <source>“{text}” is not of the form “collection.field”</source>
        <translation>”{text}” ei ole muotoa ”kokoelma.kenttä”</translation>
    </message>
    <message>
        <source>“{text}” may hold only letters without accents, digits and the signs . _ - &lt; &gt;</source>
        <translation>”{text}” saa sisältää vain kirjaimia a–z, numeroita ja merkkejä . _ - &lt; &gt;</translation>
    </message>
</context>
<context>
    <name>menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Tiedosto</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Ohje</translation>
    </message>
    <message>
        <source>&amp;Letter</source>
        <translation>&amp;Kirje</translation>
    </message>
    <message>
        <source>&amp;Request</source>
        <translation>&amp;Pyyntö</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Näytä</translation>
    </message>
    <message>
        <source>Menus</source>
        <translation>Valikot</translation>
    </message>
</context>
<context>
    <name>merging</name>
    <message>
        <source>Request {into} is not open any more, so {number} is no reminder of it but a request of its own. Nothing was changed; answer it.</source>
        <translation>Pyyntö {into} ei ole enää avoinna, joten {number} ei ole siitä muistutus vaan oma pyyntönsä. Mitään ei muutettu. Vastaa siihen.</translation>
    </message>
    <message>
        <source>Request {number} arrived before {into}, and the earlier day of arrival rules. Nothing was changed; merge {into} into {number}.</source>
        <translation>Pyyntö {number} saapui ennen pyyntöä {into}, ja aiempi saapumispäivä ratkaisee. Mitään ei muutettu. Yhdistä {into} pyyntöön {number}.</translation>
    </message>
    <message>
        <source>Request {number} asks for another period than {into}, so it is more than a reminder. Nothing was changed; answer both.</source>
        <translation>Pyyntö {number} koskee muuta ajanjaksoa kuin {into}, joten se on enemmän kuin muistutus. Mitään ei muutettu. Vastaa molempiin.</translation>
    </message>
    <message>
        <source>Request {number} cannot be merged with itself. Nothing was changed.</source>
        <translation>Pyyntöä {number} ei voi yhdistää itseensä. Mitään ei muutettu.</translation>
    </message>
    <message>
        <source>Requests {number} and {into} are about different people. Nothing was changed; answer both.</source>
        <translation>Pyynnöt {number} ja {into} koskevat eri henkilöitä. Mitään ei muutettu. Vastaa molempiin.</translation>
    </message>
    <message>
        <source>Requests {number} and {into} were made to different companies, so they are two. Nothing was changed.</source>
        <translation>Pyynnöt {number} ja {into} on tehty eri yhtiöille, joten ne ovat kaksi eri pyyntöä. Mitään ei muutettu.</translation>
    </message>
    <message>
        <source>Requests {number} and {into} were not made by the same person, and the letters go to whoever asks. Nothing was changed; answer both.</source>
        <translation>Pyyntöjä {number} ja {into} ei ole tehnyt sama henkilö, ja kirjeet lähtevät sille, joka pyytää. Mitään ei muutettu. Vastaa molempiin.</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>A fault of the program: this step was not finished, and what was saved before stays. Try again; if it comes back, tell support the number {fault} from the log.</source>
        <translation>Ohjelmassa on vika: tämä vaihe jäi kesken, aiemmin tallennettu on tallessa. Yritä uudelleen; jos vika toistuu, kerro tukeen lokin numero {fault}.</translation>
    </message>
    <message>
        <source>Hide the message</source>
        <translation>Piilota viesti</translation>
    </message>
</context>
<context>
    <name>network</name>
    <message>
        <source>it answered with status {status}</source>
        <translation>se vastasi tilakoodilla {status}</translation>
    </message>
    <message>
        <source>it cannot be reached</source>
        <translation>siihen ei saada yhteyttä</translation>
    </message>
    <message>
        <source>it did not answer within {seconds} seconds</source>
        <translation>se ei vastannut {seconds} sekunnissa</translation>
    </message>
    <message>
        <source>it does not let the desk in</source>
        <translation>se ei päästä ohjelmaa sisään</translation>
    </message>
    <message>
        <source>its answer is longer than can be kept in a letter</source>
        <translation>sen vastaus on pidempi kuin kirjeessä voi säilyttää</translation>
    </message>
</context>
<context>
    <name>notice</name>
    <message>
        <source>A controller tells of a rectification, an erasure and a restriction to each recipient of the information. If the person asks, we name you as one of them (GDPR, Article 19).</source>
        <translation>Rekisterinpitäjä ilmoittaa oikaisusta, poistamisesta ja käsittelyn rajoittamisesta jokaiselle tietojen vastaanottajalle. Jos henkilö pyytää, kerromme hänelle, että te olette yksi vastaanottajista (tietosuoja-asetuksen 19 artikla).</translation>
    </message>
    <message>
        <source>A copy of all information that we hold about {subject}, and what we use it for.</source>
        <translation>Jäljennöksen kaikista {subject} koskevista tiedoista, joita meillä on, ja tiedon siitä, mihin käytämme niitä.</translation>
    </message>
    <message>
        <source>About your request</source>
        <translation>Pyynnöstäsi</translation>
    </message>
    <message>
        <source>Account (IBAN, BIC)</source>
        <translation>Tili (IBAN, BIC)</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Määrä</translation>
    </message>
    <message>
        <source>An answer is due within one month. Where a request is complex or there are several, the time may be extended once, by two months at the most, and we have to tell you so with the reasons within the first month (GDPR, Article 12(3)).</source>
        <translation>Vastaus on annettava kuukauden kuluessa. Jos pyyntö on monimutkainen tai pyyntöjä on useita, aikaa voidaan pidentää kerran, enintään kahdella kuukaudella, ja siitä on kerrottava perusteineen ensimmäisen kuukauden aikana (tietosuoja-asetuksen 12&#xa0;artiklan 3&#xa0;kohta).</translation>
    </message>
    <message>
        <source>As long as the information is needed for the claim.</source>
        <translation>Niin kauan kuin tietoja tarvitaan vaadetta varten.</translation>
    </message>
    <message>
        <source>As you asked, we have corrected information about {subject} in our registers (GDPR, Article 16). This is what it said before, and what it says now:</source>
        <translation>Olemme pyyntösi mukaisesti oikaisseet {subject} koskevia tietoja rekistereissämme (tietosuoja-asetuksen 16&#xa0;artikla). Näin tiedot olivat ennen, ja näin ne ovat nyt:</translation>
    </message>
    <message>
        <source>As you asked, we have restricted the use of information about {subject} (GDPR, Article 18).</source>
        <translation>Olemme pyyntösi mukaisesti rajoittaneet {subject} koskevien tietojen käsittelyä (tietosuoja-asetuksen 18&#xa0;artikla).</translation>
    </message>
    <message>
        <source>As you asked, we no longer use information about {subject} for direct marketing, nor for profiling that serves it (GDPR, Article 21(2)–(3)).</source>
        <translation>Emme pyyntösi mukaisesti enää käytä {subject} koskevia tietoja suoramarkkinointiin emmekä siihen liittyvään profilointiin (tietosuoja-asetuksen 21&#xa0;artiklan 2 ja 3&#xa0;kohta).</translation>
    </message>
    <message>
        <source>As you asked, we no longer use information about {subject} for the direct marketing named below, nor for profiling that serves it (GDPR, Article 21(2)–(3)).</source>
        <translation>Emme pyyntösi mukaisesti enää käytä {subject} koskevia tietoja alla mainittuun suoramarkkinointiin emmekä siihen liittyvään profilointiin (tietosuoja-asetuksen 21 artiklan 2 ja 3 kohta).</translation>
    </message>
    <message>
        <source>Ask us to call you. We call the phone number that we have on record.</source>
        <translation>Pyydä meitä soittamaan. Soitamme siihen numeroon, joka meillä on rekisterissä.</translation>
    </message>
    <message>
        <source>Bank barcode</source>
        <translation>Pankkiviivakoodi</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Ennen</translation>
    </message>
    <message>
        <source>Before we can answer, we need to know who is asking</source>
        <translation>Ennen kuin vastaamme, meidän on tiedettävä, kuka pyytää</translation>
    </message>
    <message>
        <source>Before we give anything, we make sure who is asking. If we need something from you for that, we ask for it separately.</source>
        <translation>Ennen kuin annamme mitään, varmistamme, kuka pyytää. Jos tarvitsemme siihen sinulta jotain, pyydämme sitä erikseen.</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Mihin mennessä</translation>
    </message>
    <message>
        <source>By {day}, if you can. You may answer later too.</source>
        <translation>{day} mennessä, jos voit. Voit vastata myöhemminkin.</translation>
    </message>
    <message>
        <source>Correct the information in your own registers too, and tell those to whom you have given it.</source>
        <translation>Oikaiskaa tiedot myös omissa rekistereissänne ja kertokaa siitä niille, joille olette antaneet ne.</translation>
    </message>
    <message>
        <source>Erase the information, copies and links to it too, unless you have a ground of your own to keep it, and tell those to whom you have given it.</source>
        <translation>Poistakaa tiedot sekä niiden jäljennökset ja linkit niihin, ellei teillä ole omaa perustetta säilyttää niitä, ja kertokaa siitä niille, joille olette antaneet ne.</translation>
    </message>
    <message>
        <source>Erased:</source>
        <translation>Poistettu:</translation>
    </message>
    <message>
        <source>Erasure</source>
        <translation>Poistaminen</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>Määräajan pidennys</translation>
    </message>
    <message>
        <source>Fee notice</source>
        <translation>Ilmoitus maksusta</translation>
    </message>
    <message>
        <source>Free of charge</source>
        <translation>Maksutta</translation>
    </message>
    <message>
        <source>Give us something more by which the information can be found and you can be known. We then take up the matter again (Article 11(2)).</source>
        <translation>Anna meille jotain lisää, minkä avulla tiedot löytyvät ja tunnistamme sinut. Silloin otamme asian uudelleen käsittelyyn (11&#xa0;artiklan 2&#xa0;kohta).</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Kuinka kauan</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Kuinka paljon</translation>
    </message>
    <message>
        <source>How the day is counted</source>
        <translation>Miten päivä lasketaan</translation>
    </message>
    <message>
        <source>How you get it</source>
        <translation>Miten saat sen</translation>
    </message>
    <message>
        <source>If something is still wrong or lacking, tell us. Correcting it costs you nothing.</source>
        <translation>Jos jokin on vielä väärin tai puuttuu, kerro meille. Oikaisu ei maksa sinulle mitään.</translation>
    </message>
    <message>
        <source>If we have misunderstood what you want, tell us. You may make a new request at any time.</source>
        <translation>Jos olemme ymmärtäneet pyyntösi väärin, kerro meille. Voit tehdä uuden pyynnön milloin tahansa.</translation>
    </message>
    <message>
        <source>If you ask, we tell you to whom the information was given (Article 19).</source>
        <translation>Jos pyydät, kerromme, kenelle tiedot on annettu (19&#xa0;artikla).</translation>
    </message>
    <message>
        <source>If you disagree</source>
        <translation>Jos olet eri mieltä</translation>
    </message>
    <message>
        <source>If you do not answer</source>
        <translation>Jos et vastaa</translation>
    </message>
    <message>
        <source>If you keep your request, we send you the payment details separately.</source>
        <translation>Jos et peruuta pyyntöäsi, lähetämme maksutiedot sinulle erikseen.</translation>
    </message>
    <message>
        <source>If you need one particular piece of information, tell us which. We then look at it by itself.</source>
        <translation>Jos tarvitset jonkin tietyn tiedon, kerro mikä. Silloin arvioimme sen erikseen.</translation>
    </message>
    <message>
        <source>If you want everything</source>
        <translation>Jos haluat kaiken</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Tieto</translation>
    </message>
    <message>
        <source>Information that we gave you has been corrected</source>
        <translation>Teille annettuja tietoja on oikaistu</translation>
    </message>
    <message>
        <source>Information that we gave you has been erased</source>
        <translation>Teille annettuja tietoja on poistettu</translation>
    </message>
    <message>
        <source>Invoices, and messages that a contract or the law requires, such as notices of outages. They are no marketing.</source>
        <translation>Laskut ja viestit, joita sopimus tai laki edellyttää, kuten ilmoitukset sähkökatkoista. Ne eivät ole markkinointia.</translation>
    </message>
    <message>
        <source>It covers every way: post, phone calls, text messages, e-mail and online services.</source>
        <translation>Se koskee kaikkia tapoja: postia, puheluita, tekstiviestejä, sähköpostia ja verkkopalveluja.</translation>
    </message>
    <message>
        <source>It covers these ways, as you wished:</source>
        <translation>Se koskee toiveesi mukaan näitä tapoja:</translation>
    </message>
    <message>
        <source>It covers this marketing, as you wished:</source>
        <translation>Se koskee toiveesi mukaan tätä markkinointia:</translation>
    </message>
    <message>
        <source>It is said that the information is not right, and we check it (Article 18(1)(a)).</source>
        <translation>Meille on ilmoitettu, etteivät tiedot pidä paikkaansa, ja tarkistamme ne (18 artiklan 1 kohdan a alakohta).</translation>
    </message>
    <message>
        <source>Marketing ban</source>
        <translation>Suoramarkkinointikielto</translation>
    </message>
    <message>
        <source>Matters of the estate, such as its contracts and invoices, are looked after by our customer service. You may ask in your own name for information about yourself.</source>
        <translation>Kuolinpesän asioita, kuten sopimuksia ja laskuja, hoitaa asiakaspalvelumme. Voit pyytää omissa nimissäsi itseäsi koskevia tietoja.</translation>
    </message>
    <message>
        <source>Notice to a recipient</source>
        <translation>Ilmoitus vastaanottajalle</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nyt</translation>
    </message>
    <message>
        <source>One of these is enough:</source>
        <translation>Yksi näistä riittää:</translation>
    </message>
    <message>
        <source>Only how and when we made sure who is asking. Please send no copy of a document, and no personal identity code by ordinary e-mail.</source>
        <translation>Vain sen, miten ja milloin varmistimme, kuka pyytää. Älä lähetä kopiota asiakirjasta äläkä henkilötunnusta tavallisella sähköpostilla.</translation>
    </message>
    <message>
        <source>Our answer takes longer</source>
        <translation>Vastauksemme viipyy</translation>
    </message>
    <message>
        <source>Our own privacy notice promises an answer within {days} days, by {day}. We do not keep that promise, and we are sorry.</source>
        <translation>Oma tietosuojaselosteemme lupaa vastauksen {days} päivässä, viimeistään {day}. Emme pidä tätä lupausta, ja olemme siitä pahoillamme.</translation>
    </message>
    <message>
        <source>Our reasons</source>
        <translation>Perustelumme</translation>
    </message>
    <message>
        <source>Our time to answer runs on meanwhile. Its last day is {day} (Article 12(3)).</source>
        <translation>Vastausaikamme kuluu silti. Sen viimeinen päivä on {day} (12&#xa0;artiklan 3&#xa0;kohta).</translation>
    </message>
    <message>
        <source>Our time to answer stands still from {start} until we have it; the last day moves by as much (Article 12(3) and (6)).</source>
        <translation>Vastausaikamme on pysäytetty {start} alkaen, kunnes saamme pyytämämme; viimeinen päivä siirtyy yhtä paljon (12 artiklan 3 ja 6 kohta).</translation>
    </message>
    <message>
        <source>Payee</source>
        <translation>Saaja</translation>
    </message>
    <message>
        <source>Please check</source>
        <translation>Tarkista vielä</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Kysymys</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Kysyttävää?</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Vastaanottokuittaus</translation>
    </message>
    <message>
        <source>Rectification</source>
        <translation>Oikaisu</translation>
    </message>
    <message>
        <source>Reference number</source>
        <translation>Viitenumero</translation>
    </message>
    <message>
        <source>Refusal</source>
        <translation>Kielteinen vastaus</translation>
    </message>
    <message>
        <source>Request for details</source>
        <translation>Lisätietopyyntö</translation>
    </message>
    <message>
        <source>Restricted:</source>
        <translation>Rajoitettu:</translation>
    </message>
    <message>
        <source>Restriction</source>
        <translation>Käsittelyn rajoittaminen</translation>
    </message>
    <message>
        <source>Seeing the information is free of charge (GDPR, Article 12(5)). Should there be a ground for a fee, we first write to you about it, and you choose.</source>
        <translation>Tietojen tarkastaminen on maksutonta (tietosuoja-asetuksen 12 artiklan 5 kohta). Jos maksulle olisi peruste, kirjoitamme siitä sinulle ensin, ja saat valita.</translation>
    </message>
    <message>
        <source>Send us a letter with your handwritten signature and your customer number or address.</source>
        <translation>Lähetä meille omakätisesti allekirjoitettu kirje, jossa on asiakasnumerosi tai osoitteesi.</translation>
    </message>
    <message>
        <source>Show us what gives you the right to ask for another person: a power of attorney or a decision.</source>
        <translation>Näytä, mikä antaa sinulle oikeuden pyytää toisen henkilön tietoja: valtakirja tai päätös.</translation>
    </message>
    <message>
        <source>Sign in to our online service and send us your request there.</source>
        <translation>Kirjaudu verkkopalveluumme ja lähetä pyyntösi siellä.</translation>
    </message>
    <message>
        <source>Sign your request electronically and send us the signed file.</source>
        <translation>Allekirjoita pyyntösi sähköisesti ja lähetä allekirjoitettu tiedosto meille.</translation>
    </message>
    <message>
        <source>Store the information but do not use it until we write again, unless you have a ground of your own, and tell those to whom you have given it.</source>
        <translation>Säilyttäkää tiedot mutta älkää käyttäkö niitä, ennen kuin kirjoitamme uudelleen, ellei teillä ole siihen omaa perustetta, ja kertokaa siitä niille, joille olette antaneet ne.</translation>
    </message>
    <message>
        <source>Tell us in any way: {ways} ({contact}). You may also ask for less.</source>
        <translation>Kerro siitä haluamallasi tavalla: {ways} ({contact}). Voit myös rajata pyyntöäsi.</translation>
    </message>
    <message>
        <source>Tell us so, and you get everything. You need give no reason.</source>
        <translation>Kerro se meille, niin saat kaiken. Sinun ei tarvitse perustella sitä.</translation>
    </message>
    <message>
        <source>Tell us what you still need, or what has changed since our last answer. You may make a new request at any time.</source>
        <translation>Kerro, mitä tietoja vielä tarvitset tai mikä on muuttunut edellisen vastauksemme jälkeen. Voit tehdä uuden pyynnön milloin tahansa.</translation>
    </message>
    <message>
        <source>Tell us what you want to see:</source>
        <translation>Kerro meille, mitä haluat nähdä:</translation>
    </message>
    <message>
        <source>That is what our own privacy notice promises: an answer within {days} days. By law the last day is {day}.</source>
        <translation>Niin lupaa oma tietosuojaselosteemme: vastaus {days} päivässä. Lain mukaan viimeinen päivä on {day}.</translation>
    </message>
    <message>
        <source>The ban is in force from {day}.</source>
        <translation>Kielto on voimassa {day} alkaen.</translation>
    </message>
    <message>
        <source>The copy would adversely affect the rights and freedoms of others, and no part of it can be given without that (GDPR, Article 15(4)).</source>
        <translation>Jäljennös vaikuttaisi haitallisesti muiden oikeuksiin ja vapauksiin, eikä siitä voi antaa edes osaa ilman tätä vaikutusta (tietosuoja-asetuksen 15 artiklan 4 kohta).</translation>
    </message>
    <message>
        <source>The fee would be {total}, to be paid by {day}.</source>
        <translation>Maksu olisi {total}, ja se maksetaan viimeistään {day}.</translation>
    </message>
    <message>
        <source>The fee would be {total}.</source>
        <translation>Maksu olisi {total}.</translation>
    </message>
    <message>
        <source>The information</source>
        <translation>Tiedot</translation>
    </message>
    <message>
        <source>The law gives us one month from the day when your request arrived (Article 12(3)). If the last day is a Saturday, a Sunday or a public holiday, the next working day counts.</source>
        <translation>Laki antaa meille kuukauden siitä päivästä, jona pyyntösi saapui (12 artiklan 3 kohta). Jos viimeinen päivä on lauantai, sunnuntai tai pyhäpäivä, viimeinen päivä on seuraava työpäivä.</translation>
    </message>
    <message>
        <source>The law on data protection does not apply to information about people who have died (GDPR, recital 27).</source>
        <translation>Tietosuoja-asetusta ei sovelleta kuolleita henkilöitä koskeviin tietoihin (johdanto-osan 27&#xa0;kappale).</translation>
    </message>
    <message>
        <source>The law restricts the right to see this information, and no part of it can be given (Data Protection Act 1050/2018, section 34).</source>
        <translation>Laki rajoittaa oikeutta nähdä nämä tiedot, eikä mitään osaa niistä voi antaa (tietosuojalain 1050/2018 34&#xa0;§).</translation>
    </message>
    <message>
        <source>The marketing ban is in force</source>
        <translation>Suoramarkkinointikielto on voimassa</translation>
    </message>
    <message>
        <source>The person</source>
        <translation>Henkilö</translation>
    </message>
    <message>
        <source>The person objects to the use of the information, and we weigh their reasons against ours (Article 18(1)(d)).</source>
        <translation>Henkilö vastustaa tietojen käsittelyä, ja punnitsemme hänen perusteitaan omiamme vastaan (18 artiklan 1 kohdan d alakohta).</translation>
    </message>
    <message>
        <source>The request is manifestly excessive (GDPR, Article 12(5)(b)). It is for us to show that.</source>
        <translation>Pyyntö on ilmeisen kohtuuton (tietosuoja-asetuksen 12&#xa0;artiklan 5&#xa0;kohdan b&#xa0;alakohta). Meidän on osoitettava se.</translation>
    </message>
    <message>
        <source>The request is manifestly excessive; a fee that covers its costs may then be taken, and it is for us to show that (GDPR, Article 12(5)(a)).</source>
        <translation>Pyyntö on ilmeisen kohtuuton; silloin siitä voidaan periä kulut kattava maksu, ja kohtuuttomuus on meidän osoitettava (tietosuoja-asetuksen 12&#xa0;artiklan 5&#xa0;kohdan a&#xa0;alakohta).</translation>
    </message>
    <message>
        <source>The request is manifestly unfounded (GDPR, Article 12(5)(b)). It is for us to show that.</source>
        <translation>Pyyntö on ilmeisen perusteeton (tietosuoja-asetuksen 12&#xa0;artiklan 5&#xa0;kohdan b&#xa0;alakohta). Meidän on osoitettava se.</translation>
    </message>
    <message>
        <source>The request is manifestly unfounded; a fee that covers its costs may then be taken, and it is for us to show that (GDPR, Article 12(5)(a)).</source>
        <translation>Pyyntö on ilmeisen perusteeton; silloin siitä voidaan periä kulut kattava maksu, ja perusteettomuus on meidän osoitettava (tietosuoja-asetuksen 12&#xa0;artiklan 5&#xa0;kohdan a&#xa0;alakohta).</translation>
    </message>
    <message>
        <source>The right to see information belongs to people. The request is about a company or another organisation (GDPR, Articles 4(1) and 15).</source>
        <translation>Oikeus nähdä tiedot on ihmisillä. Pyyntö koskee yritystä tai muuta organisaatiota (tietosuoja-asetuksen 4&#xa0;artiklan 1&#xa0;kohta ja 15&#xa0;artikla).</translation>
    </message>
    <message>
        <source>The same information for the same period was given this year already (request {number} of {day}). For a further copy a fee may be taken that covers its costs (GDPR, Article 15(3)).</source>
        <translation>Samat tiedot samalta ajalta on annettu jo tänä vuonna (pyyntö {number}, joka saapui {day}). Lisäjäljennöksestä voidaan periä sen kulut kattava maksu (tietosuoja-asetuksen 15 artiklan 3 kohta).</translation>
    </message>
    <message>
        <source>The time has stood still since {start}, because we wait for your answer to our question. The day moves on until we have it.</source>
        <translation>Määräaika on ollut pysäytettynä {start} alkaen, koska odotamme vastaustasi kysymykseemme. Päivä siirtyy, kunnes saamme sen.</translation>
    </message>
    <message>
        <source>The time was extended, so the law gives us three months from the day when your request arrived (Article 12(3)).</source>
        <translation>Määräaikaa on pidennetty, joten laki antaa meille kolme kuukautta siitä päivästä, jona pyyntösi saapui (12&#xa0;artiklan 3&#xa0;kohta).</translation>
    </message>
    <message>
        <source>The use of information that we gave you has been restricted</source>
        <translation>Teille annettujen tietojen käsittelyä on rajoitettu</translation>
    </message>
    <message>
        <source>This answer costs nothing and does not use up the free check of the year.</source>
        <translation>Tämä vastaus ei maksa mitään eikä kuluta vuoden maksutonta tarkastusta.</translation>
    </message>
    <message>
        <source>This is the ground:</source>
        <translation>Peruste on tämä:</translation>
    </message>
    <message>
        <source>This letter is about {person}, who has died. You get it for the estate.</source>
        <translation>Tämä kirje koskee kuollutta henkilöä {person}. Saat sen kuolinpesän puolesta.</translation>
    </message>
    <message>
        <source>This letter is about {person}. You get it as the holder of their continuing power of attorney.</source>
        <translation>Tämä kirje koskee henkilöä {person}. Saat sen hänen edunvalvontavaltuutettunaan.</translation>
    </message>
    <message>
        <source>This letter is about {person}. You get it as their appointed guardian.</source>
        <translation>Tämä kirje koskee henkilöä {person}. Saat sen hänen edunvalvojanaan.</translation>
    </message>
    <message>
        <source>This letter is about {person}. You get it as their guardian.</source>
        <translation>Tämä kirje koskee henkilöä {person}. Saat sen hänen huoltajanaan.</translation>
    </message>
    <message>
        <source>This letter is about {person}. You get it under their power of attorney.</source>
        <translation>Tämä kirje koskee henkilöä {person}. Saat sen hänen antamansa valtakirjan perusteella.</translation>
    </message>
    <message>
        <source>This request would cost you a fee: you choose</source>
        <translation>Tästä pyynnöstä perittäisiin maksu: sinä valitset</translation>
    </message>
    <message>
        <source>This was corrected:</source>
        <translation>Tämä on oikaistu:</translation>
    </message>
    <message>
        <source>Time to answer</source>
        <translation>Vastausaika</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>Maksaminen</translation>
    </message>
    <message>
        <source>To withdraw</source>
        <translation>Peruuttaminen</translation>
    </message>
    <message>
        <source>Until it is clear whose reasons weigh more.</source>
        <translation>Kunnes on selvää, kumman perusteet painavat enemmän.</translation>
    </message>
    <message>
        <source>Until then</source>
        <translation>Siihen asti</translation>
    </message>
    <message>
        <source>Until we are asked to end it. So that we can obey the ban, we keep a note of it.</source>
        <translation>Kunnes meitä pyydetään lopettamaan se. Jotta voimme noudattaa kieltoa, säilytämme siitä merkinnän.</translation>
    </message>
    <message>
        <source>Until we are asked to erase it.</source>
        <translation>Kunnes tiedot pyydetään poistamaan.</translation>
    </message>
    <message>
        <source>Until we have found out whether the information is right.</source>
        <translation>Kunnes olemme selvittäneet, pitävätkö tiedot paikkansa.</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>Mihin asti</translation>
    </message>
    <message>
        <source>Visit us ({place}) and show a passport, an identity card or a residence permit card.</source>
        <translation>Käy luonamme ({place}) ja näytä passi, henkilökortti tai oleskelulupakortti.</translation>
    </message>
    <message>
        <source>Visit us ({place}) and show a passport, an identity card, a residence permit card or a driving licence.</source>
        <translation>Käy luonamme ({place}) ja näytä passi, henkilökortti, oleskelulupakortti tai ajokortti.</translation>
    </message>
    <message>
        <source>We are not able to find out who is asking, or which information is about {subject} (GDPR, Articles 11 and 12(2)).</source>
        <translation>Emme pysty selvittämään, kuka pyytää tai mitkä tiedot koskevat {subject} (tietosuoja-asetuksen 11&#xa0;artikla ja 12&#xa0;artiklan 2&#xa0;kohta).</translation>
    </message>
    <message>
        <source>We asked you for something ({day}) and have had no answer yet, so we ask once more.</source>
        <translation>Kysyimme sinulta lisätietoja ({day}) emmekä ole vielä saaneet vastausta, joten kysymme uudelleen.</translation>
    </message>
    <message>
        <source>We cannot answer as quickly as we should. This letter tells you why, and until when.</source>
        <translation>Emme voi vastata niin nopeasti kuin pitäisi. Tässä kirjeessä kerromme, miksi ja mihin asti.</translation>
    </message>
    <message>
        <source>We could not tell everyone: {reason}</source>
        <translation>Emme voineet kertoa kaikille: {reason}</translation>
    </message>
    <message>
        <source>We do not erase the information</source>
        <translation>Emme poista tietoja</translation>
    </message>
    <message>
        <source>We do not give the information that you asked for</source>
        <translation>Emme anna pyytämiäsi tietoja</translation>
    </message>
    <message>
        <source>We have corrected the information</source>
        <translation>Olemme oikaisseet tiedot</translation>
    </message>
    <message>
        <source>We have erased a part of the information</source>
        <translation>Olemme poistaneet osan tiedoista</translation>
    </message>
    <message>
        <source>We have erased the information</source>
        <translation>Olemme poistaneet tiedot</translation>
    </message>
    <message>
        <source>We have given you information about the person below. It has been corrected in our registers (GDPR, Article 16), and we tell this to everyone who has had it from us.</source>
        <translation>Olemme antaneet teille alla mainittua henkilöä koskevia tietoja. Tiedot on oikaistu rekistereissämme (tietosuoja-asetuksen 16&#xa0;artikla), ja kerromme siitä kaikille, jotka ovat saaneet tiedot meiltä.</translation>
    </message>
    <message>
        <source>We have given you information about the person below. It has been erased from our registers (GDPR, Article 17), and we tell this to everyone who has had it from us.</source>
        <translation>Olemme antaneet teille alla mainittua henkilöä koskevia tietoja. Tiedot on poistettu rekistereistämme (tietosuoja-asetuksen 17&#xa0;artikla), ja kerromme siitä kaikille, jotka ovat saaneet tiedot meiltä.</translation>
    </message>
    <message>
        <source>We have given you information about the person below. Its use has been restricted with us (GDPR, Article 18), and we tell this to everyone who has had it from us.</source>
        <translation>Olemme antaneet teille alla mainittua henkilöä koskevia tietoja. Tietojen käsittelyä on rajoitettu meillä (tietosuoja-asetuksen 18&#xa0;artikla), ja kerromme siitä kaikille, jotka ovat saaneet tiedot meiltä.</translation>
    </message>
    <message>
        <source>We have made sure of it. Nothing more is needed from you.</source>
        <translation>Olemme varmistaneet sen. Sinun ei tarvitse tehdä enempää.</translation>
    </message>
    <message>
        <source>We have received your request</source>
        <translation>Olemme saaneet pyyntösi</translation>
    </message>
    <message>
        <source>We have restricted the use of the information</source>
        <translation>Olemme rajoittaneet tietojen käsittelyä</translation>
    </message>
    <message>
        <source>We have told those to whom we had given the information: {names}.</source>
        <translation>Olemme kertoneet niille, joille olimme antaneet tiedot: {names}.</translation>
    </message>
    <message>
        <source>We keep this, for the reason beside it:</source>
        <translation>Säilytämme nämä vieressä kerrotusta syystä:</translation>
    </message>
    <message>
        <source>We keep your request and this letter as long as we need them to show what we did (Article 5(2)).</source>
        <translation>Säilytämme pyyntösi ja tämän kirjeen niin kauan kuin tarvitsemme niitä osoittaaksemme, mitä teimme (5&#xa0;artiklan 2&#xa0;kohta).</translation>
    </message>
    <message>
        <source>We may not give the information to the wrong person, so we ask you for something more.</source>
        <translation>Tietoja ei saa antaa väärälle henkilölle, joten pyydämme sinulta vielä jotain.</translation>
    </message>
    <message>
        <source>We may not tell more, because that would defeat the purpose of the restriction (Data Protection Act 1050/2018, section 34(3)).</source>
        <translation>Emme voi kertoa enempää, koska se vaarantaisi rajoituksen tarkoituksen (tietosuojalain 1050/2018 34&#xa0;§:n 3&#xa0;momentti).</translation>
    </message>
    <message>
        <source>We need this as well:</source>
        <translation>Lisäksi tarvitsemme tämän:</translation>
    </message>
    <message>
        <source>We need this from you:</source>
        <translation>Tarvitsemme sinulta tämän:</translation>
    </message>
    <message>
        <source>We no longer need the information, but the person needs it for a legal claim (Article 18(1)(c)).</source>
        <translation>Emme enää tarvitse tietoja, mutta henkilö tarvitsee niitä oikeudellista vaadetta varten (18 artiklan 1 kohdan c alakohta).</translation>
    </message>
    <message>
        <source>We no longer need the information, but you need it for a legal claim (Article 18(1)(c)).</source>
        <translation>Emme enää tarvitse tietoja, mutta sinä tarvitset niitä oikeudellista vaadetta varten (18&#xa0;artiklan 1&#xa0;kohdan c&#xa0;alakohta).</translation>
    </message>
    <message>
        <source>We post it to you.</source>
        <translation>Lähetämme sen sinulle postitse.</translation>
    </message>
    <message>
        <source>We send it electronically, protected so that only you can open it.</source>
        <translation>Lähetämme sen sähköisesti suojattuna niin, että vain sinä voit avata sen.</translation>
    </message>
    <message>
        <source>We store the information but do not use it. The law allows other use only with the person&apos;s consent, for a legal claim, to protect somebody else&apos;s rights, or for an important public interest (Article 18(2)).</source>
        <translation>Säilytämme tiedot mutta emme käytä niitä. Muu käyttö on sallittu vain henkilön suostumuksella, oikeudellista vaadetta varten, toisen oikeuksien suojaamiseksi tai tärkeää yleistä etua varten (18 artiklan 2 kohta).</translation>
    </message>
    <message>
        <source>We store the information but do not use it. The law allows other use only with your consent, for a legal claim, to protect somebody else&apos;s rights, or for an important public interest (Article 18(2)).</source>
        <translation>Säilytämme tiedot mutta emme käytä niitä. Muu käyttö on sallittu vain suostumuksellasi, oikeudellista vaadetta varten, toisen oikeuksien suojaamiseksi tai tärkeää yleistä etua varten (18&#xa0;artiklan 2&#xa0;kohta).</translation>
    </message>
    <message>
        <source>We were not allowed to use the information, and the person wants it restricted instead of erased (Article 18(1)(b)).</source>
        <translation>Emme olisi saaneet käsitellä tietoja, ja henkilö haluaa niiden käsittelyä rajoitettavan poistamisen sijasta (18 artiklan 1 kohdan b alakohta).</translation>
    </message>
    <message>
        <source>We were not allowed to use the information, and you want it restricted instead of erased (Article 18(1)(b)).</source>
        <translation>Emme olisi saaneet käsitellä tietoja, ja haluat niiden käsittelyä rajoitettavan poistamisen sijasta (18&#xa0;artiklan 1&#xa0;kohdan b&#xa0;alakohta).</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Mitä se tarkoittaa</translation>
    </message>
    <message>
        <source>What still comes</source>
        <translation>Mitä vielä tulee</translation>
    </message>
    <message>
        <source>What the law says</source>
        <translation>Mitä laki sanoo</translation>
    </message>
    <message>
        <source>What we ask</source>
        <translation>Mitä pyydämme</translation>
    </message>
    <message>
        <source>What we keep</source>
        <translation>Mitä säilytämme</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>Mitä voit tehdä</translation>
    </message>
    <message>
        <source>What you get</source>
        <translation>Mitä saat</translation>
    </message>
    <message>
        <source>Which information do you want to see?</source>
        <translation>Mitkä tiedot haluat nähdä?</translation>
    </message>
    <message>
        <source>While your request is open, we delete nothing that it concerns.</source>
        <translation>Kun pyyntösi on kesken, emme poista mitään, mitä se koskee.</translation>
    </message>
    <message>
        <source>Who is asking</source>
        <translation>Kuka pyytää</translation>
    </message>
    <message>
        <source>Who was told</source>
        <translation>Kenelle kerroimme</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Miksi</translation>
    </message>
    <message>
        <source>Why a fee</source>
        <translation>Miksi maksu</translation>
    </message>
    <message>
        <source>Why we ask</source>
        <translation>Miksi kysymme</translation>
    </message>
    <message>
        <source>Without this extension the last day would be {day}.</source>
        <translation>Ilman pidennystä viimeinen päivä olisi {day}.</translation>
    </message>
    <message>
        <source>Write to us or call: {ways} ({contact}). Give the number of the request: {number}.</source>
        <translation>Kirjoita tai soita meille: {ways} ({contact}). Mainitse pyynnön numero {number}.</translation>
    </message>
    <message>
        <source>You asked us to erase information about {subject} (GDPR, Article 17). This is what we have done.</source>
        <translation>Pyysit meitä poistamaan {subject} koskevia tietoja (tietosuoja-asetuksen 17&#xa0;artikla). Teimme näin.</translation>
    </message>
    <message>
        <source>You called us ({day}) and asked to see what we hold about {subject}.</source>
        <translation>Soitit meille {day} ja pyysit saada nähdä {subject} koskevat tiedot, joita meillä on.</translation>
    </message>
    <message>
        <source>You can withdraw your request, and then you pay nothing. If you do not answer, it stands.</source>
        <translation>Voit peruuttaa pyyntösi, ja silloin et maksa mitään. Jos et vastaa, pyyntö pysyy voimassa.</translation>
    </message>
    <message>
        <source>You chose this period: {period}. You may still ask for everything.</source>
        <translation>Valitsit tämän ajan: {period}. Voit yhä pyytää kaikki tiedot.</translation>
    </message>
    <message>
        <source>You collect the answer from us: {place}. Bring an identity document.</source>
        <translation>Noudat vastauksen meiltä: {place}. Ota mukaan henkilöllisyystodistus.</translation>
    </message>
    <message>
        <source>You get our answer as soon as we can give it.</source>
        <translation>Saat vastauksemme heti, kun voimme sen antaa.</translation>
    </message>
    <message>
        <source>You get our answer by {day} at the latest, and earlier if we can.</source>
        <translation>Saat vastauksemme viimeistään {day}, aiemmin jos voimme.</translation>
    </message>
    <message>
        <source>You get our answer by {day} at the latest.</source>
        <translation>Saat vastauksemme viimeistään {day}.</translation>
    </message>
    <message>
        <source>You get the answer by {day} at the latest, also before you have paid.</source>
        <translation>Saat vastauksen viimeistään {day}, vaikka et olisi vielä maksanut.</translation>
    </message>
    <message>
        <source>You have made several requests.</source>
        <translation>Olet tehnyt useita pyyntöjä.</translation>
    </message>
    <message>
        <source>You may also bring an action in court, in a district court (Article 79).</source>
        <translation>Voit myös nostaa kanteen tuomioistuimessa, käräjäoikeudessa (79&#xa0;artikla).</translation>
    </message>
    <message>
        <source>You may ask in your own name for information about yourself, also as a sole trader.</source>
        <translation>Voit pyytää omissa nimissäsi itseäsi koskevia tietoja, myös yksityisenä elinkeinonharjoittajana.</translation>
    </message>
    <message>
        <source>You may ask us to give the information named in Article 15(1) to the Data Protection Ombudsman, and we have to do so (Data Protection Act 1050/2018, section 34(4)).</source>
        <translation>Voit pyytää meitä antamaan 15&#xa0;artiklan 1&#xa0;kohdassa tarkoitetut tiedot tietosuojavaltuutetulle, ja meidän on tehtävä niin (tietosuojalain 1050/2018 34&#xa0;§:n 4&#xa0;momentti).</translation>
    </message>
    <message>
        <source>You may bring the matter to the Data Protection Ombudsman (GDPR, Article 77): Office of the Data Protection Ombudsman, P.O. Box 800, 00531 Helsinki, www.tietosuoja.fi.</source>
        <translation>Voit saattaa asian tietosuojavaltuutetun käsiteltäväksi (tietosuoja-asetuksen 77&#xa0;artikla): Tietosuojavaltuutetun toimisto, PL&#xa0;800, 00531&#xa0;Helsinki, www.tietosuoja.fi.</translation>
    </message>
    <message>
        <source>You need not do anything: your request stays open. If you need some of the information sooner, tell us which, and we try to give you that first.</source>
        <translation>Sinun ei tarvitse tehdä mitään: pyyntösi pysyy vireillä. Jos tarvitset jotkin tiedot nopeammin, kerro mitkä, niin yritämme antaa ne ensin.</translation>
    </message>
    <message>
        <source>You object to the use of the information, and we weigh your reasons against ours (Article 18(1)(d)).</source>
        <translation>Vastustat tietojen käsittelyä, ja punnitsemme perusteitasi omiamme vastaan (18&#xa0;artiklan 1&#xa0;kohdan d&#xa0;alakohta).</translation>
    </message>
    <message>
        <source>You say that the information is not right, and we check it (Article 18(1)(a)).</source>
        <translation>Sanot, etteivät tiedot pidä paikkaansa, ja tarkistamme ne (18&#xa0;artiklan 1&#xa0;kohdan a&#xa0;alakohta).</translation>
    </message>
    <message>
        <source>You see the information with us: {place}. You get a copy too if you want one.</source>
        <translation>Näet tiedot luonamme: {place}. Saat myös jäljennöksen, jos haluat.</translation>
    </message>
    <message>
        <source>You visited us ({day}) and asked to see what we hold about {subject}.</source>
        <translation>Kävit luonamme {day} ja pyysit saada nähdä {subject} koskevat tiedot, joita meillä on.</translation>
    </message>
    <message>
        <source>Your Suomi.fi message arrived ({day}). In it you ask to see what we hold about {subject}.</source>
        <translation>Suomi.fi-viestisi saapui {day}. Siinä pyydät saada nähdä {subject} koskevat tiedot, joita meillä on.</translation>
    </message>
    <message>
        <source>Your e-mail arrived ({day}). In it you ask to see what we hold about {subject}.</source>
        <translation>Sähköpostisi saapui {day}. Siinä pyydät saada nähdä {subject} koskevat tiedot, joita meillä on.</translation>
    </message>
    <message>
        <source>Your letter arrived ({day}). In it you ask to see what we hold about {subject}.</source>
        <translation>Kirjeesi saapui {day}. Siinä pyydät saada nähdä {subject} koskevat tiedot, joita meillä on.</translation>
    </message>
    <message>
        <source>Your request arrived through our online service ({day}). In it you ask to see what we hold about {subject}.</source>
        <translation>Pyyntösi saapui verkkopalvelumme kautta {day}. Siinä pyydät saada nähdä {subject} koskevat tiedot, joita meillä on.</translation>
    </message>
    <message>
        <source>Your request is complex.</source>
        <translation>Pyyntösi on monimutkainen.</translation>
    </message>
    <message>
        <source>Your request stays open. If we cannot find out who is asking, we may not give the information; we then write to you and say why.</source>
        <translation>Pyyntösi pysyy vireillä. Jos emme saa selville, kuka pyytää, emme voi antaa tietoja; silloin kirjoitamme sinulle ja kerromme syyn.</translation>
    </message>
    <message>
        <source>Your request to see information that we hold reached us ({day}).</source>
        <translation>Saimme pyyntösi saada nähdä tietoja, joita meillä on ({day}).</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>sähköposti</translation>
    </message>
    <message>
        <source>everything that we hold</source>
        <translation>kaikki tiedot, jotka meillä on</translation>
    </message>
    <message>
        <source>online services</source>
        <translation>verkkopalvelut</translation>
    </message>
    <message>
        <source>phone calls</source>
        <translation>puhelut</translation>
    </message>
    <message>
        <source>post</source>
        <translation>posti</translation>
    </message>
    <message>
        <source>text messages</source>
        <translation>tekstiviestit</translation>
    </message>
    <message>
        <source>{costs}. These are costs of this request alone, no general expenses.</source>
        <translation>{costs}. Nämä ovat vain tämän pyynnön kuluja, eivät yleiskuluja.</translation>
    </message>
    <message>
        <source>{doubt} Where there is a reasonable doubt about who is asking, the law lets us ask for more (GDPR, Article 12(6)).</source>
        <translation>{doubt} Lisää saa pyytää, kun on perusteltu syy epäillä, kuka pyytää (tietosuoja-asetuksen 12&#xa0;artiklan 6&#xa0;kohta).</translation>
    </message>
    <message>
        <source>{person}</source>
        <translation>{person}</translation>
    </message>
    <message>
        <source>{reason} Where much information is processed, the law lets us ask which of it a request is about (GDPR, recital 63).</source>
        <translation>{reason} Kun tietoja käsitellään paljon, saamme kysyä, mitä niistä pyyntö koskee (tietosuoja-asetus, johdanto-osan 63 kappale).</translation>
    </message>
    <message>
        <source>{until} We tell you before the restriction ends (Article 18(3)).</source>
        <translation>{until} Kerromme sinulle, ennen kuin rajoitus päättyy (18&#xa0;artiklan 3&#xa0;kohta).</translation>
    </message>
    <message>
        <source>{words}</source>
        <translation>{words}</translation>
    </message>
</context>
<context>
    <name>notice subject</name>
    <message>
        <source>the person</source>
        <translation>henkilöä</translation>
    </message>
    <message>
        <source>you</source>
        <translation>sinua</translation>
    </message>
</context>
<context>
    <name>other letters</name>
    <message>
        <source>Letters beside the answer</source>
        <translation>Muut kirjeet kuin vastaus</translation>
    </message>
    <message>
        <source>Sign and print</source>
        <translation>Allekirjoita ja tulosta</translation>
    </message>
    <message>
        <source>Sign the letter</source>
        <translation>Allekirjoita kirje</translation>
    </message>
    <message>
        <source>The page appears here once the form is filled in</source>
        <translation>Sivu näkyy tässä, kun lomake on täytetty</translation>
    </message>
    <message>
        <source>Write another letter</source>
        <translation>Kirjoita toinen kirje</translation>
    </message>
    <message>
        <source>Written before</source>
        <translation>Kirjoitettu aiemmin</translation>
    </message>
    <message>
        <source>{when} {letter}</source>
        <translation>{when} {letter}</translation>
    </message>
</context>
<context>
    <name>owner letter</name>
    <message>
        <source>Answer by protected e-mail or bring the papers to us; do not send them by ordinary e-mail.</source>
        <translation>Vastaa suojatulla sähköpostilla tai tuo paperit meille; älä lähetä niitä tavallisella sähköpostilla.</translation>
    </message>
    <message>
        <source>Customer number: {number}</source>
        <translation>Asiakasnumero: {number}</translation>
    </message>
    <message>
        <source>Data request {number}: what does {system} hold?</source>
        <translation>Tietopyyntö {number}: mitä tietoja on järjestelmässä {system}?</translation>
    </message>
    <message>
        <source>Date of birth: {day}</source>
        <translation>Syntymäaika: {day}</translation>
    </message>
    <message>
        <source>Hello,</source>
        <translation>Hei,</translation>
    </message>
    <message>
        <source>Name: {name}</source>
        <translation>Nimi: {name}</translation>
    </message>
    <message>
        <source>Only this time was asked for: {period}.</source>
        <translation>Pyyntö koskee vain tätä aikaa: {period}.</translation>
    </message>
    <message>
        <source>Personal identity code: {code}</source>
        <translation>Henkilötunnus: {code}</translation>
    </message>
    <message>
        <source>Please give us everything that the system holds about this person: copies, a list, or a table with a head line. If it holds nothing, tell us that. Leave nothing out for the sake of other people in the papers; we look after that. Do not destroy anything about the person meanwhile.</source>
        <translation>Anna meille kaikki, mitä järjestelmässä on tästä henkilöstä: jäljennökset, luettelo tai taulukko, jossa on otsikkorivi. Jos tietoja ei ole, kerro se. Älä jätä mitään pois papereissa mainittujen muiden ihmisten vuoksi; me huolehdimme siitä. Älä hävitä tällä välin mitään henkilöä koskevaa.</translation>
    </message>
    <message>
        <source>Somebody has asked {controller} what it holds about them (GDPR Article 15, request {number}). The desk has no connection to {system}, so we ask you. The person is:</source>
        <translation>{controller} on saanut pyynnön kertoa, mitä tietoja sillä on pyytäjästä (tietosuoja-asetuksen 15 artikla, pyyntö {number}). Meillä ei ole yhteyttä järjestelmään {system}, joten kysymme sinulta. Henkilö on:</translation>
    </message>
    <message>
        <source>We have asked you before and have no answer yet. Somebody has asked {controller} what it holds about them (GDPR Article 15, request {number}), and the desk has no connection to {system}. The person is:</source>
        <translation>Kysyimme tätä jo aiemmin, mutta emme ole saaneet vastausta. {controller} on saanut pyynnön kertoa, mitä tietoja sillä on pyytäjästä (tietosuoja-asetuksen 15 artikla, pyyntö {number}), eikä meillä ole yhteyttä järjestelmään {system}. Henkilö on:</translation>
    </message>
    <message>
        <source>We need your answer by {day}.</source>
        <translation>Tarvitsemme vastauksesi viimeistään {day}.</translation>
    </message>
</context>
<context>
    <name>passphrase</name>
    <message>
        <source>Copied; the copy is cleared with this card</source>
        <translation>Kopioitu; kopio katoaa, kun tämä kortti suljetaan</translation>
    </message>
    <message>
        <source>Copy the passphrase</source>
        <translation>Kopioi salasana</translation>
    </message>
    <message>
        <source>Give it by phone or text message, never in the same e-mail. It is shown this once and kept nowhere: if it is lost, make the protected letter anew.</source>
        <translation>Anna se puhelimitse tai tekstiviestillä, älä koskaan samassa sähköpostissa. Se näytetään vain nyt eikä sitä tallenneta: jos se katoaa, tee suojattu kirje uudelleen.</translation>
    </message>
    <message>
        <source>No mail program opened. Attach the file {cover} to an e-mail yourself.</source>
        <translation>Sähköpostiohjelma ei auennut. Liitä tiedosto {cover} itse sähköpostiin.</translation>
    </message>
    <message>
        <source>Open the e-mail</source>
        <translation>Avaa sähköposti</translation>
    </message>
    <message>
        <source>Passphrase of the protected letter</source>
        <translation>Suojatun kirjeen salasana</translation>
    </message>
    <message>
        <source>Saved in {folder}: {cover} and the e-mail {draft}</source>
        <translation>Tallennettu kansioon {folder}: {cover} ja sähköposti {draft}</translation>
    </message>
    <message>
        <source>The e-mail goes to {to}</source>
        <translation>Sähköposti lähtee osoitteeseen {to}</translation>
    </message>
    <message>
        <source>Too large for e-mail, saved beside it; give these another way: {files}</source>
        <translation>Liian suuri sähköpostiin, tallennettu viereen; anna nämä muulla tavalla: {files}</translation>
    </message>
</context>
<context>
    <name>payment</name>
    <message>
        <source>No reference number can be made of “{text}”: it needs 3 to 19 digits, the first not a zero. Nothing was written.</source>
        <translation>Tekstistä ”{text}” ei voi tehdä viitenumeroa: siinä on oltava 3–19 numeroa, joista ensimmäinen ei ole nolla. Mitään ei kirjoitettu.</translation>
    </message>
</context>
<context>
    <name>period</name>
    <message>
        <source>The period “{text}” ends before it begins. Nothing was written down; check the days.</source>
        <translation>Ajanjakso ”{text}” päättyy ennen kuin se alkaa. Mitään ei kirjattu; tarkista päivät.</translation>
    </message>
    <message>
        <source>from {first} on</source>
        <translation>{first} alkaen</translation>
    </message>
    <message>
        <source>until {last}</source>
        <translation>{last} saakka</translation>
    </message>
    <message>
        <source>{first}–{last}</source>
        <translation>{first}–{last}</translation>
    </message>
    <message>
        <source>“{text}” is no period. Write a year (2024), two days (1.1.2024-31.12.2024), one of them with a dash (1.1.2024-), or nothing for everything.</source>
        <translation>”{text}” ei ole ajanjakso. Kirjoita vuosi (2024), kaksi päivää (1.1.2024-31.12.2024), toinen niistä ja viiva (1.1.2024-), tai jätä tyhjäksi, kun halutaan kaikki.</translation>
    </message>
</context>
<context>
    <name>person</name>
    <message>
        <source>A letter stands where a digit belongs, O for 0 or I for 1. Nothing is guessed: ask for the code once more.</source>
        <translation>Numeron paikalla on kirjain, O eikä 0 tai I eikä 1. Mitään ei arvata: pyydä tunnus uudelleen.</translation>
    </message>
    <message>
        <source>A personal identity code has 11 characters; this has {count}.</source>
        <translation>Henkilötunnuksessa on 11 merkkiä; tässä on {count}.</translation>
    </message>
    <message>
        <source>A temporary code: individual numbers 900-999 are never given to a person permanently, so ask whether the person has another code.</source>
        <translation>Väliaikainen tunnus: yksilönumeroita 900–999 ei anneta kenellekään pysyvästi, joten kysy, onko henkilöllä toinen tunnus.</translation>
    </message>
    <message>
        <source>People found; Enter picks one</source>
        <translation>Löytyneet henkilöt; Enter valitsee</translation>
    </message>
    <message>
        <source>The control character does not match the digits.</source>
        <translation>Tarkistusmerkki ei vastaa numeroita.</translation>
    </message>
    <message>
        <source>The sign between the birth date and the last four characters is missing: ask which it is, - or a letter. Two people may have codes that differ in it alone.</source>
        <translation>Syntymäajan ja neljän viimeisen merkin välistä puuttuu välimerkki: kysy, mikä se on, - vai kirjain. Kahden ihmisen tunnukset voivat erota vain siltä kohdalta.</translation>
    </message>
    <message>
        <source>There is no such birth date or individual number.</source>
        <translation>Tällaista syntymäpäivää tai yksilönumeroa ei ole.</translation>
    </message>
    <message>
        <source>This does not have the form DDMMYY, sign, three digits and control character.</source>
        <translation>Tämä ei ole muotoa PPKKVV, välimerkki, kolme numeroa ja tarkistusmerkki.</translation>
    </message>
    <message>
        <source>a company: it has no right of access</source>
        <translation>yritys: ei tarkastusoikeutta</translation>
    </message>
    <message>
        <source>a namesake is in the register: compare the code and the address</source>
        <translation>rekisterissä on kaima: vertaa tunnusta ja osoitetta</translation>
    </message>
    <message>
        <source>a register holds this code without its sign: theirs or another&apos;s</source>
        <translation>rekisterissä on tunnus ilman välimerkkiä: oma tai toisen</translation>
    </message>
    <message>
        <source>a sole trader: the right of access is theirs, as a person</source>
        <translation>toiminimi: tarkastusoikeus on yrittäjällä henkilönä</translation>
    </message>
    <message>
        <source>another person&apos;s code differs only in its sign: compare it</source>
        <translation>toisen tunnus eroaa vain välimerkiltä: vertaa sitä</translation>
    </message>
    <message>
        <source>no address on record</source>
        <translation>ei osoitetta rekisterissä</translation>
    </message>
    <message>
        <source>one person by the customer number</source>
        <translation>sama henkilö asiakasnumeron perusteella</translation>
    </message>
    <message>
        <source>one person by the identity code</source>
        <translation>sama henkilö henkilötunnuksen perusteella</translation>
    </message>
    <message>
        <source>safety ban: address covered</source>
        <translation>turvakielto: osoite peitetty</translation>
    </message>
    <message>
        <source>the code lacks its sign in the register: compare all else</source>
        <translation>tunnuksesta puuttuu rekisterissä välimerkki: vertaa kaikkea muuta</translation>
    </message>
    <message>
        <source>{name}, born {born}</source>
        <translation>{name}, s. {born}</translation>
    </message>
    <message>
        <source>{system} ✓</source>
        <translation>{system} ✓</translation>
    </message>
    <message>
        <source>{system}: no data</source>
        <translation>{system}: ei tietoja</translation>
    </message>
</context>
<context>
    <name>pile</name>
    <message>
        <source>Add files…</source>
        <translation>Lisää tiedostoja…</translation>
    </message>
    <message>
        <source>And {count} more were not taken in.</source>
        <translation>Lisäksi vastaan ottamatta jäi: {count}.</translation>
    </message>
    <message>
        <source>Document {place} of {count}</source>
        <translation>Asiakirja {place}/{count}</translation>
    </message>
    <message>
        <source>Document {place} of {count}, put aside</source>
        <translation>Asiakirja {place}/{count}, siirretty sivuun</translation>
    </message>
    <message>
        <source>Documents are being taken in; in the pile so far: {count}</source>
        <translation>Asiakirjoja otetaan vastaan; pinossa tähän mennessä: {count}</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Seuraava</translation>
    </message>
    <message>
        <source>Number of the request that it belongs to (Enter; Esc leaves)</source>
        <translation>Sen pyynnön numero, johon se kuuluu (Enter; Esc poistuu)</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Edellinen</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>Sivuun</translation>
    </message>
    <message>
        <source>Request {number} holds the document now.</source>
        <translation>Asiakirja on nyt pyynnössä {number}.</translation>
    </message>
    <message>
        <source>Request {number} was written down and holds the document.</source>
        <translation>Pyyntö {number} on kirjattu, ja asiakirja on siinä.</translation>
    </message>
    <message>
        <source>Request {number} was written down and holds the document. {why}</source>
        <translation>Pyyntö {number} on kirjattu, ja asiakirja on siinä. {why}</translation>
    </message>
    <message>
        <source>Scans and e-mails</source>
        <translation>Skannaukset ja sähköpostit</translation>
    </message>
    <message>
        <source>Taken in: {count}. The files themselves stay where they were.</source>
        <translation>Otettu vastaan: {count}. Tiedostot itse jäävät paikoilleen.</translation>
    </message>
    <message>
        <source>That was the last document of the pile.</source>
        <translation>Se oli pinon viimeinen asiakirja.</translation>
    </message>
    <message>
        <source>The document is deleted; the history says why.</source>
        <translation>Asiakirja on poistettu; historiassa kerrotaan miksi.</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Heitä pois</translation>
    </message>
    <message>
        <source>To a request</source>
        <translation>Pyyntöön</translation>
    </message>
    <message>
        <source>When did this document arrive? Check the day and press Enter, then F9.</source>
        <translation>Milloin tämä asiakirja saapui? Tarkista päivä ja paina Enter, sitten F9.</translation>
    </message>
    <message>
        <source>Why is it no request? It is deleted for good (Enter; Esc leaves)</source>
        <translation>Miksi se ei ole pyyntö? Asiakirja poistetaan lopullisesti (Enter; Esc peruuttaa)</translation>
    </message>
    <message>
        <source>or drop files here: scans, e-mails (.eml), signed containers (.asice), a folder</source>
        <translation>tai pudota tähän skannauksia, sähköposteja (.eml, .asice) tai kansio</translation>
    </message>
</context>
<context>
    <name>post</name>
    <message>
        <source>The electronic signature was accepted although: {why}</source>
        <translation>Sähköinen allekirjoitus hyväksyttiin, vaikka: {why}</translation>
    </message>
    <message>
        <source>The issuer is being asked whether the certificate was revoked; then it goes on by itself.</source>
        <translation>Myöntäjältä kysytään, onko varmenne peruutettu; sitten jatketaan itsestään.</translation>
    </message>
    <message>
        <source>{why}. Choose another proof, or say that there is none.</source>
        <translation>{why}. Valitse muu todiste tai sano, ettei sellaista ole.</translation>
    </message>
    <message>
        <source>{why}. If you have made sure in another way who signed, press F9 once more; it is noted.</source>
        <translation>{why}. Jos olet muulla tavalla varmistanut, kuka allekirjoitti, paina F9 vielä kerran; se kirjataan.</translation>
    </message>
</context>
<context>
    <name>printing</name>
    <message>
        <source>Copies</source>
        <translation>Kappaleita</translation>
    </message>
    <message>
        <source>Looking for the printers…</source>
        <translation>Etsitään tulostimia…</translation>
    </message>
    <message>
        <source>No printer is set up on this computer, so nothing was printed. The letter is signed and stays: save it as a PDF with Ctrl+S.</source>
        <translation>Tähän tietokoneeseen ei ole asennettu tulostinta, joten mitään ei tulostettu. Kirje on allekirjoitettu ja tallessa: tallenna se PDF-tiedostoksi (Ctrl+S).</translation>
    </message>
    <message>
        <source>Pages, such as 1–4; empty: all</source>
        <translation>Sivut, esim. 1–4; tyhjä: kaikki</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Paperi</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Tulosta</translation>
    </message>
    <message>
        <source>Print the letter</source>
        <translation>Tulosta kirje</translation>
    </message>
    <message>
        <source>Print the pile</source>
        <translation>Tulosta pino</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Tulostin</translation>
    </message>
    <message>
        <source>The letter is still in the queue of the printer {printer}: see whether it is on and has paper. It is printed then by itself.</source>
        <translation>Kirje odottaa yhä tulostimen {printer} jonossa: katso, onko tulostin päällä ja onko siinä paperia. Sen jälkeen kirje tulostuu itsestään.</translation>
    </message>
    <message>
        <source>The printer {printer} broke off. The letter stays sealed in the desk: see to the printer and print it again, or save it as a PDF.</source>
        <translation>Tulostin {printer} keskeytti. Kirje pysyy sinetöitynä ohjelmassa: tarkista tulostin ja tulosta uudelleen tai tallenna kirje PDF-tiedostona.</translation>
    </message>
    <message>
        <source>The printer {printer} did not take the letter ({why}). It stays sealed in the desk: see to the printer, or save the letter as a PDF.</source>
        <translation>Tulostin {printer} ei ottanut kirjettä vastaan ({why}). Kirje pysyy sinetöitynä ohjelmassa: tarkista tulostin tai tallenna kirje PDF-tiedostona.</translation>
    </message>
    <message>
        <source>The printer {printer} is off or out of reach, so nothing was sent to it. The letter is signed and stays: switch the printer on, or choose another, and print with Ctrl+P.</source>
        <translation>Tulostin {printer} on pois päältä tai siihen ei saada yhteyttä, joten sille ei lähetetty mitään. Kirje on allekirjoitettu ja tallessa: kytke tulostin päälle tai valitse toinen ja tulosta (Ctrl+P).</translation>
    </message>
    <message>
        <source>The printer {printer} is paused, so nothing was sent to it. The letter is signed and stays: start the printer, or choose another, and print with Ctrl+P.</source>
        <translation>Tulostin {printer} on pysäytetty, joten sille ei lähetetty mitään. Kirje on allekirjoitettu ja tallessa: käynnistä tulostin tai valitse toinen ja tulosta (Ctrl+P).</translation>
    </message>
    <message>
        <source>The printer {printer} reports a fault, so nothing was sent to it. The letter is signed and stays: see to the printer, or choose another, and print with Ctrl+P.</source>
        <translation>Tulostin {printer} ilmoittaa viasta, joten sille ei lähetetty mitään. Kirje on allekirjoitettu ja tallessa: katso tulostinta tai valitse toinen ja tulosta (Ctrl+P).</translation>
    </message>
    <message>
        <source>The printer {printer} takes no letters now, so nothing was sent to it. The letter is signed and stays: choose another printer with Ctrl+P.</source>
        <translation>Tulostin {printer} ei nyt ota kirjeitä vastaan, joten sille ei lähetetty mitään. Kirje on allekirjoitettu ja tallessa: valitse toinen tulostin (Ctrl+P).</translation>
    </message>
    <message>
        <source>This computer does not know the printer {printer} any more, so nothing was printed. The letter is signed and stays: choose another printer with Ctrl+P.</source>
        <translation>Tämä tietokone ei enää tunne tulostinta {printer}, joten mitään ei tulostettu. Kirje on allekirjoitettu ja tallessa: valitse toinen tulostin (Ctrl+P).</translation>
    </message>
    <message>
        <source>Trays and more…</source>
        <translation>Lokerot ja muuta…</translation>
    </message>
    <message>
        <source>both sides</source>
        <translation>molemmat puolet</translation>
    </message>
    <message>
        <source>one side</source>
        <translation>yksi puoli</translation>
    </message>
    <message>
        <source>“{typed}” are no pages of this letter, which has {pages}. Write them as 3 or 1–4; nothing was printed.</source>
        <translation>”{typed}” ei käy: kirjeessä on sivuja {pages}. Kirjoita sivut näin: 3 tai 1–4. Mitään ei tulostettu.</translation>
    </message>
    <message>
        <source>“{typed}” is no number of copies. Write 1 to 99; nothing was printed.</source>
        <translation>”{typed}” ei ole kappalemäärä. Kirjoita luku 1–99. Mitään ei tulostettu.</translation>
    </message>
</context>
<context>
    <name>profile</name>
    <message>
        <source>A driving licence is accepted at the counter</source>
        <translation>Ajokortti kelpaa palvelupisteessä</translation>
    </message>
    <message>
        <source>A longer table travels in the file inside, with a summary in its place.</source>
        <translation>Pidempi taulukko kulkee kirjeen sisällä tiedostona, ja sen paikalla on yhteenveto.</translation>
    </message>
    <message>
        <source>A role and how it is reached; stands in the answer where there is one.</source>
        <translation>Rooli ja yhteystiedot; kerrotaan vastauksessa, jos sellainen on.</translation>
    </message>
    <message>
        <source>A role, never the name of a person.</source>
        <translation>Rooli, ei koskaan henkilön nimi.</translation>
    </message>
    <message>
        <source>Account for fees (IBAN)</source>
        <translation>Maksujen tili (IBAN)</translation>
    </message>
    <message>
        <source>Bank (BIC)</source>
        <translation>Pankki (BIC)</translation>
    </message>
    <message>
        <source>Business ID</source>
        <translation>Y-tunnus</translation>
    </message>
    <message>
        <source>Colour of the letterhead</source>
        <translation>Kirjelomakkeen väri</translation>
    </message>
    <message>
        <source>Companies that answer together with it, one a line</source>
        <translation>Yhtiöt, jotka vastaavat sen kanssa, yksi riville</translation>
    </message>
    <message>
        <source>Data protection officer</source>
        <translation>Tietosuojavastaava</translation>
    </message>
    <message>
        <source>Date of the notice</source>
        <translation>Selosteen päiväys</translation>
    </message>
    <message>
        <source>Days after which a customer is asked once more</source>
        <translation>Päivät, joiden jälkeen asiakkaalta kysytään uudelleen</translation>
    </message>
    <message>
        <source>Days after which a refusal for lack of identity is proposed</source>
        <translation>Päivät, joiden jälkeen ehdotetaan kieltäytymistä tunnistamisen puuttuessa</translation>
    </message>
    <message>
        <source>Days in which the house means to answer</source>
        <translation>Päivät, joissa talo aikoo vastata</translation>
    </message>
    <message>
        <source>Days in which the notice promises an answer</source>
        <translation>Päivät, joissa seloste lupaa vastauksen</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Sähköposti</translation>
    </message>
    <message>
        <source>Electronic answers for everybody who wants one</source>
        <translation>Sähköinen vastaus jokaiselle, joka haluaa sen</translation>
    </message>
    <message>
        <source>English</source>
        <translation>englanti</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>suomi</translation>
    </message>
    <message>
        <source>From 0 to 20, counted from arrival; left empty: 10. The law wants it asked without undue delay (Article 12(6)).</source>
        <translation>0–20 saapumisesta; tyhjänä 10. Lain mukaan on kysyttävä viivytyksettä (12 artiklan 6 kohta).</translation>
    </message>
    <message>
        <source>From 14 to 365, and only once the customer was asked twice; left empty: 60. A person decides.</source>
        <translation>14–365, ja vasta kun asiakkaalta on kysytty kahdesti; tyhjänä 60. Ihminen päättää.</translation>
    </message>
    <message>
        <source>From 3 to 60; left empty: 14.</source>
        <translation>3–60; tyhjänä 14.</translation>
    </message>
    <message>
        <source>How a request may come</source>
        <translation>Miten pyynnön voi tehdä</translation>
    </message>
    <message>
        <source>How answers are usually given</source>
        <translation>Miten vastaukset tavallisesti annetaan</translation>
    </message>
    <message>
        <source>How identity is proved</source>
        <translation>Miten henkilöllisyys osoitetaan</translation>
    </message>
    <message>
        <source>How it is protected</source>
        <translation>Miten ne suojataan</translation>
    </message>
    <message>
        <source>How long it is kept</source>
        <translation>Kuinka kauan niitä säilytetään</translation>
    </message>
    <message>
        <source>How the answer is given</source>
        <translation>Miten vastaus annetaan</translation>
    </message>
    <message>
        <source>Language where the customer&apos;s is not known</source>
        <translation>Kieli, kun asiakkaan kieltä ei tiedetä</translation>
    </message>
    <message>
        <source>Left empty where the notice does not say it. The desk never fills it in by guessing.</source>
        <translation>Jätetään tyhjäksi, jos seloste ei kerro sitä. Ohjelma ei koskaan täytä sitä arvaamalla.</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Oikeusperuste</translation>
    </message>
    <message>
        <source>Name of the company</source>
        <translation>Yhtiön nimi</translation>
    </message>
    <message>
        <source>Name of the register</source>
        <translation>Rekisterin nimi</translation>
    </message>
    <message>
        <source>One free check a year is then counted for the whole group.</source>
        <translation>Silloin koko konsernille lasketaan yksi maksuton tarkastus vuodessa.</translation>
    </message>
    <message>
        <source>Others are added under Systems. One that is left out here is never asked.</source>
        <translation>Muut lisätään kohdassa Järjestelmät. Tästä pois jätetystä ei haeta koskaan.</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Puhelin</translation>
    </message>
    <message>
        <source>Phone for register matters</source>
        <translation>Puhelin rekisteriasioissa</translation>
    </message>
    <message>
        <source>Post office of the street address</source>
        <translation>Katuosoitteen postitoimipaikka</translation>
    </message>
    <message>
        <source>Post: post office</source>
        <translation>Posti: postitoimipaikka</translation>
    </message>
    <message>
        <source>Post: postal code</source>
        <translation>Posti: postinumero</translation>
    </message>
    <message>
        <source>Post: street or PO box</source>
        <translation>Posti: katu tai postilokero</translation>
    </message>
    <message>
        <source>Postal code of the street address</source>
        <translation>Katuosoitteen postinumero</translation>
    </message>
    <message>
        <source>Rights that the notice names, one a line</source>
        <translation>Oikeudet, jotka seloste mainitsee, yksi riville</translation>
    </message>
    <message>
        <source>Rows of a table in the letter, at most</source>
        <translation>Taulukon rivejä kirjeessä enintään</translation>
    </message>
    <message>
        <source>Somebody else has saved this controller since it was opened here, so nothing was written over it. Open it again to see what stands there now.</source>
        <translation>Joku muu on tallentanut tämän rekisterinpitäjän sen jälkeen, kun se avattiin tässä, joten mitään ei kirjoitettu sen päälle. Avaa se uudelleen, niin näet, mitä siinä nyt on.</translation>
    </message>
    <message>
        <source>Street address</source>
        <translation>Katuosoite</translation>
    </message>
    <message>
        <source>Stricter than the law: a request counts however it comes, unsigned and spoken too (EDPB Guidelines 01/2022, section 3). The desk takes every one, and the clock runs from its arrival.</source>
        <translation>Lakia tiukempi: pyyntö on pyyntö, tuli se miten tahansa, myös allekirjoittamatta ja suullisesti (EDPB:n ohje 01/2022, 3 luku). Ohjelma ottaa jokaisen vastaan, ja määräaika alkaa saapumisesta.</translation>
    </message>
    <message>
        <source>Stricter than the law: a second request in a year is by itself no ground for a fee (Article 12(5)). The desk proposes none, and never bills by itself.</source>
        <translation>Lakia tiukempi: toinen pyyntö samana vuonna ei ole sellaisenaan peruste maksulle (12 artiklan 5 kohta). Ohjelma ei ehdota maksua eikä koskaan laskuta itsestään.</translation>
    </message>
    <message>
        <source>Stricter than the law: a signed form and a copy of an identity document may not be demanded as a matter of course (TSV/224/2023). The desk never asks for a copy, and proposes the lightest check that is enough.</source>
        <translation>Lakia tiukempi: allekirjoitettua lomaketta ja kopiota henkilöllisyystodistuksesta ei saa vaatia säännönmukaisesti (TSV/224/2023). Ohjelma ei koskaan pyydä kopiota, ja se ehdottaa kevyintä riittävää tarkistusta.</translation>
    </message>
    <message>
        <source>Stricter than the law: an electronic signature may not be the only way; the online service, Suomi.fi or a call to a number on record may be enough (Article 12(6)). The desk proposes the lightest check that is enough.</source>
        <translation>Lakia tiukempi: sähköinen allekirjoitus ei saa olla ainoa tapa; verkkopalvelu, Suomi.fi tai soitto rekisterissä olevaan numeroon voi riittää (12 artiklan 6 kohta). Ohjelma ehdottaa kevyintä riittävää tarkistusta.</translation>
    </message>
    <message>
        <source>Stricter than the law: more may be asked only where there is reasonable doubt about who asks (Article 12(6)). The desk proposes the lightest check that is enough.</source>
        <translation>Lakia tiukempi: lisää saa kysyä vain, kun pyytäjän henkilöllisyyttä on perusteltua epäillä (12 artiklan 6 kohta). Ohjelma ehdottaa kevyintä riittävää tarkistusta.</translation>
    </message>
    <message>
        <source>Stricter than the law: nobody has to come in person or to bring a signed paper. A letter, an e-mail, a phone call and a message count too (EDPB Guidelines 01/2022, section 3). The desk takes every one, and the clock runs from its arrival.</source>
        <translation>Lakia tiukempi: kenenkään ei tarvitse tulla itse paikalle eikä tuoda allekirjoitettua paperia. Myös kirje, sähköposti, puhelu ja viesti ovat pyyntöjä (EDPB:n suuntaviivat 01/2022, luku 3). Ohjelma ottaa vastaan ne kaikki, ja määräaika alkaa saapumisesta.</translation>
    </message>
    <message>
        <source>Stricter than the law: who asks electronically gets an electronic answer (Article 15(3)). The desk gives it.</source>
        <translation>Lakia tiukempi: sähköisesti pyytävä saa sähköisen vastauksen (15 artiklan 3 kohta). Ohjelma antaa sen.</translation>
    </message>
    <message>
        <source>Such as 2023-05-29.</source>
        <translation>Esimerkiksi 2023-05-29.</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>ruotsi</translation>
    </message>
    <message>
        <source>Systems that the company has</source>
        <translation>Yhtiön järjestelmät</translation>
    </message>
    <message>
        <source>The data may be seen on the premises</source>
        <translation>Tietoihin voi tutustua toimitiloissa</translation>
    </message>
    <message>
        <source>The file {file} cannot be written ({why}). Nothing was changed, and the earlier profile holds. Make room or get the right to write there, then save again.</source>
        <translation>Tiedostoa {file} ei voi kirjoittaa ({why}). Mitään ei muutettu, ja aiemmat tiedot ovat voimassa. Vapauta tilaa tai hanki oikeus kirjoittaa sinne ja tallenna uudelleen.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be written to ({why}), so the letterhead is as it was.</source>
        <translation>Kansioon {folder} ei voi kirjoittaa ({why}), joten kirjelomake on ennallaan.</translation>
    </message>
    <message>
        <source>The name of the company needs letters from a to z.</source>
        <translation>Yhtiön nimessä pitää olla kirjaimia a–z.</translation>
    </message>
    <message>
        <source>There is no controller “{key}” any more.</source>
        <translation>Rekisterinpitäjää ”{key}” ei enää ole.</translation>
    </message>
    <message>
        <source>They share one register</source>
        <translation>Niillä on yhteinen rekisteri</translation>
    </message>
    <message>
        <source>This controller was made here, so there is no shipped profile to go back to.</source>
        <translation>Tämä rekisterinpitäjä on tehty täällä, joten ohjelman mukana tulleita tietoja ei ole.</translation>
    </message>
    <message>
        <source>Transfers outside the EEA</source>
        <translation>Siirrot ETA-alueen ulkopuolelle</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Verkko-osoite</translation>
    </message>
    <message>
        <source>What is said of a fee</source>
        <translation>Mitä maksusta kerrotaan</translation>
    </message>
    <message>
        <source>What the data is used for, one purpose a line</source>
        <translation>Mihin tietoja käytetään, yksi tarkoitus riville</translation>
    </message>
    <message>
        <source>What the notice says of the systems</source>
        <translation>Mitä seloste kertoo järjestelmistä</translation>
    </message>
    <message>
        <source>Where direct marketing is forbidden</source>
        <translation>Missä suoramarkkinoinnin voi kieltää</translation>
    </message>
    <message>
        <source>Where the data comes from, one a line</source>
        <translation>Mistä tiedot saadaan, yksi riville</translation>
    </message>
    <message>
        <source>Who answers register matters</source>
        <translation>Kuka hoitaa rekisteriasioita</translation>
    </message>
    <message>
        <source>Who asks electronically gets an electronic answer in any case (Article 15(3)).</source>
        <translation>Sähköisesti pyytävä saa sähköisen vastauksen joka tapauksessa (15 artiklan 3 kohta).</translation>
    </message>
    <message>
        <source>Who is given the data, one a line</source>
        <translation>Kenelle tietoja annetaan, yksi riville</translation>
    </message>
    <message>
        <source>Whose data the register holds</source>
        <translation>Keiden tietoja rekisterissä on</translation>
    </message>
    <message>
        <source>Working days that the post needs</source>
        <translation>Työpäivät, jotka posti tarvitsee</translation>
    </message>
    <message>
        <source>Working days within which a question stops the clocks</source>
        <translation>Työpäivät, joiden aikana kysymys pysäyttää määräajat</translation>
    </message>
    <message>
        <source>at the counter</source>
        <translation>palvelupisteessä</translation>
    </message>
    <message>
        <source>by post</source>
        <translation>postitse</translation>
    </message>
    <message>
        <source>electronically</source>
        <translation>sähköisesti</translation>
    </message>
    <message>
        <source>line {row}, {reason}</source>
        <translation>rivi {row}, {reason}</translation>
    </message>
    <message>
        <source>{days} days is later than the law allows: one month (Article 12(3)). The desk goes by the law.</source>
        <translation>{days} päivää on enemmän kuin laki sallii: kuukausi (12 artiklan 3 kohta). Ohjelma noudattaa lakia.</translation>
    </message>
    <message>
        <source>{file} cannot be read ({why}), so the letterhead is as it was.</source>
        <translation>Tiedostoa {file} ei voi lukea ({why}), joten kirjelomake on ennallaan.</translation>
    </message>
    <message>
        <source>{file} holds no PNG or JPEG picture that can be drawn, so the letterhead is as it was.</source>
        <translation>Tiedostossa {file} ei ole piirrettävää PNG- tai JPEG-kuvaa, joten kirjelomake on ennallaan.</translation>
    </message>
    <message>
        <source>{file} is too large for a logo (20 MB at most), so the letterhead is as it was.</source>
        <translation>{file} on liian suuri logoksi (enintään 20 Mt), joten kirjelomake on ennallaan.</translation>
    </message>
    <message>
        <source>{place}: {reason}</source>
        <translation>{place}: {reason}</translation>
    </message>
</context>
<context>
    <name>profiles</name>
    <message>
        <source>Act 523/1999 is repealed and is never printed as a legal basis</source>
        <translation>laki 523/1999 on kumottu, eikä sitä koskaan tulosteta oikeusperusteeksi</translation>
    </message>
    <message>
        <source>There is no controller “{key}”. The controllers are: {known}.</source>
        <translation>Rekisterinpitäjää ”{key}” ei ole. Rekisterinpitäjät ovat: {known}.</translation>
    </message>
    <message>
        <source>a Finnish postal code has five digits</source>
        <translation>suomalaisessa postinumerossa on viisi numeroa</translation>
    </message>
    <message>
        <source>a bank&apos;s code needs an account (iban) beside it</source>
        <translation>pankin tunnuksen vieressä on oltava tili (iban)</translation>
    </message>
    <message>
        <source>a controller has at least one system</source>
        <translation>rekisterinpitäjällä on vähintään yksi järjestelmä</translation>
    </message>
    <message>
        <source>a joint register needs the companies that share it</source>
        <translation>yhteiselle rekisterille on nimettävä yhtiöt, joiden yhteinen se on</translation>
    </message>
    <message>
        <source>a phone number has digits and blanks only</source>
        <translation>puhelinnumerossa on vain numeroita ja välilyöntejä</translation>
    </message>
    <message>
        <source>an answer has to state at least one purpose (GDPR Article 15(1)(a))</source>
        <translation>vastauksessa on kerrottava vähintään yksi käyttötarkoitus (tietosuoja-asetuksen 15 artiklan 1 kohdan a alakohta)</translation>
    </message>
    <message>
        <source>it has to be a bank&apos;s code (BIC) of 8 or 11 characters</source>
        <translation>sen on oltava pankin tunnus (BIC), jossa on 8 tai 11 merkkiä</translation>
    </message>
    <message>
        <source>it has to be a business ID such as 0128951-2</source>
        <translation>sen on oltava Y-tunnus, esimerkiksi 0128951-2</translation>
    </message>
    <message>
        <source>it has to be a colour such as #0B5CA8</source>
        <translation>sen on oltava väri, esimerkiksi #0B5CA8</translation>
    </message>
    <message>
        <source>it has to be a short name of small letters a-z, digits and underscores</source>
        <translation>sen on oltava lyhyt nimi, jossa on pieniä kirjaimia a–z, numeroita ja alaviivoja</translation>
    </message>
    <message>
        <source>it has to be a web address such as www.ksoy.fi</source>
        <translation>sen on oltava verkko-osoite, esimerkiksi www.ksoy.fi</translation>
    </message>
    <message>
        <source>it has to be an account number (IBAN) whose check digits match</source>
        <translation>sen on oltava tilinumero (IBAN), jonka tarkistenumerot täsmäävät</translation>
    </message>
    <message>
        <source>it has to be an e-mail address</source>
        <translation>sen on oltava sähköpostiosoite</translation>
    </message>
    <message>
        <source>the check digit of the business ID {value} does not match</source>
        <translation>Y-tunnuksen {value} tarkistusnumero ei täsmää</translation>
    </message>
    <message>
        <source>the colour is too pale to be read on white paper (contrast below 4.5 : 1)</source>
        <translation>väri on liian vaalea luettavaksi valkoisella paperilla (kontrasti alle 4,5 : 1)</translation>
    </message>
    <message>
        <source>two systems are called “{key}”</source>
        <translation>kahdella järjestelmällä on nimi ”{key}”</translation>
    </message>
    <message>
        <source>{file} cannot be used until it is renamed: a profile&apos;s name has small letters a-z, digits and underscores only.</source>
        <translation>Tiedostoa {file} ei voi käyttää ennen kuin se on nimetty uudelleen: profiilin nimessä on vain pieniä kirjaimia a–z, numeroita ja alaviivoja.</translation>
    </message>
</context>
<context>
    <name>proof</name>
    <message>
        <source>address</source>
        <translation>osoite</translation>
    </message>
    <message>
        <source>compared: {details}</source>
        <translation>verrattu: {details}</translation>
    </message>
    <message>
        <source>customer number</source>
        <translation>asiakasnumero</translation>
    </message>
    <message>
        <source>e-mail address</source>
        <translation>sähköpostiosoite</translation>
    </message>
    <message>
        <source>identity code</source>
        <translation>henkilötunnus</translation>
    </message>
    <message>
        <source>metering point</source>
        <translation>mittauspiste</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nimi</translation>
    </message>
    <message>
        <source>number on record {number}</source>
        <translation>rekisterissä oleva numero {number}</translation>
    </message>
    <message>
        <source>phone number</source>
        <translation>puhelinnumero</translation>
    </message>
    <message>
        <source>request {request}, {day}</source>
        <translation>pyyntö {request}, {day}</translation>
    </message>
    <message>
        <source>signature on record</source>
        <translation>aiempi allekirjoitus</translation>
    </message>
</context>
<context>
    <name>question</name>
    <message>
        <source>A question to the customer would not stop the clocks now</source>
        <translation>Kysymys asiakkaalle ei enää pysäyttäisi määräaikoja</translation>
    </message>
    <message>
        <source>Ask once more</source>
        <translation>Kysy uudelleen</translation>
    </message>
    <message>
        <source>Asked once more: {day}.</source>
        <translation>Kysytty uudelleen: {day}.</translation>
    </message>
    <message>
        <source>Both clocks stand still from that day until the answer comes.</source>
        <translation>Molemmat määräajat ovat pysähdyksissä siitä päivästä, kunnes vastaus saapuu.</translation>
    </message>
    <message>
        <source>It was asked too late for the clocks to stand still; they run on.</source>
        <translation>Kysyttiin liian myöhään, jotta määräajat pysähtyisivät; ne kuluvat edelleen.</translation>
    </message>
    <message>
        <source>No answer since {day}: ask once more.</source>
        <translation>Vastausta ei ole tullut {day} jälkeen: kysy uudelleen.</translation>
    </message>
    <message>
        <source>No answer, and none is needed: give everything (recital 63).</source>
        <translation>Vastausta ei ole tullut eikä sitä tarvita: anna kaikki (johdanto-osan 63 kappale).</translation>
    </message>
    <message>
        <source>No answer, and the time for one is over: a refusal for lack of identity may be written (Art. 11, 12(2)). You decide.</source>
        <translation>Vastausta ei ole tullut, ja aika on kulunut: pyynnöstä voidaan kieltäytyä, koska pyytäjää ei voida tunnistaa (11 artikla, 12 artiklan 2 kohta). Sinä päätät.</translation>
    </message>
    <message>
        <source>No file came with the answer of {system}.</source>
        <translation>Järjestelmän {system} vastauksessa ei ollut tiedostoa.</translation>
    </message>
    <message>
        <source>No question of request {number} to the system {system} is there. See the open questions with “desk questions”, or collect the request&apos;s data to ask.</source>
        <translation>Pyynnöllä {number} ei ole kysymystä järjestelmälle {system}. Avoimet kysymykset näkyvät komennolla ”desk questions”; kysymys syntyy, kun pyynnön tiedot kerätään.</translation>
    </message>
    <message>
        <source>Note the answer</source>
        <translation>Kirjaa vastaus</translation>
    </message>
    <message>
        <source>Something was pasted or attached, and yet nothing is said to be held. Nothing was taken; choose one of the two.</source>
        <translation>Annettiin teksti tai tiedosto, mutta samalla sanottiin, ettei tietoja ole. Mitään ei otettu vastaan; valitse jompikumpi.</translation>
    </message>
    <message>
        <source>The answer arrived on</source>
        <translation>Vastaus saapui</translation>
    </message>
    <message>
        <source>The customer was asked which data is meant: {day}</source>
        <translation>Asiakkaalta on kysytty, mitä tietoja hän tarkoittaa: {day}</translation>
    </message>
    <message>
        <source>The customer was asked who is asking: {day}</source>
        <translation>Asiakkaalta on kysytty, kuka pyytää tietoja: {day}</translation>
    </message>
    <message>
        <source>The file {file} is empty, so it was not taken. The question stays open; ask the owner for the file again.</source>
        <translation>Tiedosto {file} on tyhjä, joten sitä ei otettu vastaan. Kysymys pysyy avoinna; pyydä tiedosto omistajalta uudelleen.</translation>
    </message>
    <message>
        <source>The file {file} is larger than {limit} megabytes, so it was not taken. The question stays open; ask the owner for a smaller file.</source>
        <translation>Tiedosto {file} on suurempi kuin {limit} megatavua, joten sitä ei otettu vastaan. Kysymys pysyy avoinna; pyydä omistajalta pienempi tiedosto.</translation>
    </message>
    <message>
        <source>The file {file} is of a kind that is not passed on in a letter, so it was not taken. The question stays open; attach a PDF, a picture, a text, a table, a document, a recording, an e-mail or a ZIP file.</source>
        <translation>Tiedosto {file} on sellaista lajia, jota ei välitetä kirjeessä, joten sitä ei otettu vastaan. Kysymys pysyy avoinna; liitä PDF, kuva, teksti, taulukko, asiakirja, äänite, sähköposti tai ZIP-tiedosto.</translation>
    </message>
    <message>
        <source>The pasted text is longer than {limit} characters, so it was not taken. The question stays open; attach the answer as a file instead.</source>
        <translation>Liitetyssä tekstissä on yli {limit} merkkiä, joten sitä ei otettu vastaan. Kysymys pysyy avoinna; liitä vastaus tiedostona.</translation>
    </message>
    <message>
        <source>The question is no longer open, so nothing was changed. Take the earlier answer out first if it was a wrong one.</source>
        <translation>Kysymys ei ole enää avoinna, joten mitään ei muutettu. Jos aiempi vastaus oli väärä, poista se ensin.</translation>
    </message>
    <message>
        <source>The reason: {reason}</source>
        <translation>Syy: {reason}</translation>
    </message>
    <message>
        <source>There is no answer to take out again; nothing was changed.</source>
        <translation>Poistettavaa vastausta ei ole; mitään ei muutettu.</translation>
    </message>
    <message>
        <source>There is no answer to take: paste its text, attach a file, or say that nothing is held. The question stays open.</source>
        <translation>Vastaanotettavaa vastausta ei ole: liitä teksti tai tiedosto tai kerro, ettei tietoja ole. Kysymys pysyy avoinna.</translation>
    </message>
    <message>
        <source>To be asked once more from {day}.</source>
        <translation>Kysy uudelleen {day} alkaen.</translation>
    </message>
    <message>
        <source>Write the refusal</source>
        <translation>Kirjoita kieltäytyminen</translation>
    </message>
</context>
<context>
    <name>rail</name>
    <message>
        <source>First steps</source>
        <translation>Käyttöönotto</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Näppäimet</translation>
    </message>
    <message>
        <source>Letter or e-mail</source>
        <translation>Kirje tai sähköposti</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Paikat</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Pyyntö</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Pyynnöt</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Asetukset</translation>
    </message>
    <message>
        <source>Systems</source>
        <translation>Järjestelmät</translation>
    </message>
    <message>
        <source>To post</source>
        <translation>Postitettavat</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Tänään</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Käynti</translation>
    </message>
</context>
<context>
    <name>receipt</name>
    <message>
        <source>The receipt is sealed and lies with the letters of request {number}, but was not printed. {why}</source>
        <translation>Vastaanottokuittaus on sinetöity ja on pyynnön {number} kirjeissä, mutta sitä ei tulostettu. {why}</translation>
    </message>
    <message>
        <source>The receipt of request {number} is sealed, but no printer was used here before: choose one with Ctrl+P at the letters of the request.</source>
        <translation>Pyynnön {number} vastaanottokuittaus on sinetöity, mutta täällä ei ole vielä käytetty mitään tulostinta: valitse se pyynnön kirjeissä näppäimillä Ctrl+P.</translation>
    </message>
</context>
<context>
    <name>recording</name>
    <message>
        <source>5 s back</source>
        <translation>5 s taakse</translation>
    </message>
    <message>
        <source>5 s on</source>
        <translation>5 s eteen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Tauko</translation>
    </message>
    <message>
        <source>Place in the recording</source>
        <translation>Kohta tallenteessa</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Toista</translation>
    </message>
    <message>
        <source>Recording or file: {name}</source>
        <translation>Tallenne tai tiedosto: {name}</translation>
    </message>
    <message>
        <source>Save the recording or file</source>
        <translation>Tallenna tallenne tai tiedosto</translation>
    </message>
    <message>
        <source>Saved as {file}. The copy is not protected: delete it when it was listened to.</source>
        <translation>Tallennettu: {file}. Kopiota ei ole suojattu: poista se, kun se on kuunneltu.</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Tallenna…</translation>
    </message>
    <message>
        <source>The file could not be saved there. Choose another folder; the register&apos;s own file is as it was.</source>
        <translation>Tiedostoa ei voitu tallentaa sinne. Valitse toinen kansio; rekisterin oma tiedosto on ennallaan.</translation>
    </message>
    <message>
        <source>The file was not where the register says when the rows were collected.</source>
        <translation>Tiedosto ei ollut rekisterin ilmoittamassa paikassa, kun rivit kerättiin.</translation>
    </message>
    <message>
        <source>The recording is being read…</source>
        <translation>Tallennetta luetaan…</translation>
    </message>
    <message>
        <source>This file is no sound that can be played here (WAV, MP3, FLAC, Ogg Vorbis). Save it and open it in another program.</source>
        <translation>Tiedosto ei ole ääntä, jota tässä voi toistaa (WAV, MP3, FLAC, Ogg Vorbis). Tallenna se ja avaa se toisessa ohjelmassa.</translation>
    </message>
    <message>
        <source>This machine has no sound device that works. Save the recording and listen to it elsewhere.</source>
        <translation>Tässä koneessa ei ole toimivaa äänilaitetta. Tallenna tallenne ja kuuntele se muualla.</translation>
    </message>
    <message>
        <source>{position} of {length} · {key}</source>
        <translation>{position}/{length} · {key}</translation>
    </message>
</context>
<context>
    <name>records</name>
    <message>
        <source>(nothing)</source>
        <translation>(tyhjä)</translation>
    </message>
    <message>
        <source>By value: {column}</source>
        <translation>Arvoittain: {column}</translation>
    </message>
    <message>
        <source>By year: {column}</source>
        <translation>Vuosittain: {column}</translation>
    </message>
    <message>
        <source>Filter the records ({key})</source>
        <translation>Suodata tietueita ({key})</translation>
    </message>
    <message>
        <source>Groups of records ({key})</source>
        <translation>Tietueiden ryhmät ({key})</translation>
    </message>
    <message>
        <source>Not grouped ({key})</source>
        <translation>Ei ryhmitelty ({key})</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Tiedot</translation>
    </message>
    <message>
        <source>Records: {category}</source>
        <translation>Tiedot: {category}</translation>
    </message>
    <message>
        <source>The records are being sorted…</source>
        <translation>Tietueita järjestetään…</translation>
    </message>
    <message>
        <source>covered</source>
        <translation>peitetty</translation>
    </message>
    <message>
        <source>left out: {value}</source>
        <translation>jätetty pois: {value}</translation>
    </message>
    <message>
        <source>no</source>
        <translation>ei</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>kyllä</translation>
    </message>
    <message>
        <source>{count} bytes</source>
        <translation>{count} tavua</translation>
    </message>
    <message>
        <source>{name}: {count} records</source>
        <translation>{name}: {count} tietuetta</translation>
    </message>
    <message>
        <source>{shown} of {count}</source>
        <translation>{shown}/{count}</translation>
    </message>
</context>
<context>
    <name>registers</name>
    <message>
        <source>A source was given for “{dataset}”, which no data map describes. Described are: {known}.</source>
        <translation>Lähde annettiin aineistolle ”{dataset}”, jota mikään tietokartta ei kuvaa. Kuvattuja ovat: {known}.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Osoite</translation>
    </message>
    <message>
        <source>Another import into the local register of {system} has not ended, so nothing was imported. Import again when it has.</source>
        <translation>Järjestelmän {system} paikalliseen rekisteriin on meneillään toinen tuonti, joten mitään ei tuotu. Tuo uudelleen, kun se on päättynyt.</translation>
    </message>
    <message>
        <source>Asked by hand</source>
        <translation>Omistajalta kysyttävä</translation>
    </message>
    <message>
        <source>Begins with https://, without a password.</source>
        <translation>Alkaa https://, ei sisällä salasanaa.</translation>
    </message>
    <message>
        <source>CSV, Excel, JSON or Parquet, recordings, e-mails; read only.</source>
        <translation>CSV, Excel, JSON tai Parquet, tallenteet, sähköpostit; vain luetaan.</translation>
    </message>
    <message>
        <source>Column {place} of {file} has no name in the first line, so nothing was imported. Name every column.</source>
        <translation>Tiedoston {file} sarakkeella {place} ei ole nimeä ensimmäisellä rivillä, joten mitään ei tuotu. Nimeä jokainen sarake.</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Tietokanta</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Sähköpostiosoite</translation>
    </message>
    <message>
        <source>File of the company&apos;s own root certificate</source>
        <translation>Yhtiön oman juurivarmenteen tiedosto</translation>
    </message>
    <message>
        <source>File of the register</source>
        <translation>Rekisterin tiedosto</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Tiedostot</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Kansio</translation>
    </message>
    <message>
        <source>Folder of the files that rows name</source>
        <translation>Rivien nimeämien tiedostojen kansio</translation>
    </message>
    <message>
        <source>Header that carries the token, if not Authorization</source>
        <translation>Otsake, jossa tunniste kulkee, jos ei Authorization</translation>
    </message>
    <message>
        <source>Imported extracts</source>
        <translation>Tuodut poiminnat</translation>
    </message>
    <message>
        <source>It is not clear which collection the file {file} belongs to, so nothing was imported. Name it with --collection; the data map expects: {known}.</source>
        <translation>Ei ole selvää, mihin kokoelmaan tiedosto {file} kuuluu, joten mitään ei tuotu. Nimeä se valinnalla --collection; tietokartan mukaan tiedostot ovat: {known}.</translation>
    </message>
    <message>
        <source>Largest answer in megabytes</source>
        <translation>Suurin vastaus megatavuina</translation>
    </message>
    <message>
        <source>Left empty, the desk keeps it in the workspace. “desk register import” fills it.</source>
        <translation>Tyhjänä ohjelma pitää sen työtilassa. Se täytetään komennolla ”desk register import”.</translation>
    </message>
    <message>
        <source>No column of {files} tells who people are, so nothing was imported. The first line has to name columns such as Henkilötunnus or Asiakasnumero and Sukunimi or Nimi.</source>
        <translation>Mikään sarake ({files}) ei kerro, keitä ihmiset ovat, joten mitään ei tuotu. Ensimmäisellä rivillä pitää olla sarakkeita kuten Henkilötunnus tai Asiakasnumero ja Sukunimi tai Nimi.</translation>
    </message>
    <message>
        <source>No extract of “{table}” has been imported into the local register of {system} yet. The answer lacks it until that is done with “desk register import”.</source>
        <translation>Järjestelmän {system} paikalliseen rekisteriin ei ole vielä tuotu poimintaa taulusta ”{table}”. Se puuttuu vastauksesta, kunnes se on tuotu komennolla ”desk register import”.</translation>
    </message>
    <message>
        <source>No register could be searched. {reason}</source>
        <translation>Mistään rekisteristä ei voitu hakea. {reason}</translation>
    </message>
    <message>
        <source>No register of this controller holds “{key}”. Known are: {known}.</source>
        <translation>Missään tämän rekisterinpitäjän rekisterissä ei ole tietoa ”{key}”. Käytettävissä ovat: {known}.</translation>
    </message>
    <message>
        <source>No system of this controller is set up yet, so nobody can be looked for and no request answered. Add its systems under Settings, Systems.</source>
        <translation>Tämän rekisterinpitäjän yhtään järjestelmää ei ole vielä otettu käyttöön, joten ketään ei voi hakea eikä pyyntöön vastata. Lisää järjestelmät kohdassa Asetukset, Järjestelmät.</translation>
    </message>
    <message>
        <source>Nothing has been imported into the local register of {system} yet. Import its extracts with “desk register import”, then ask this system again.</source>
        <translation>Järjestelmän {system} paikalliseen rekisteriin ei ole vielä tuotu mitään. Tuo sen poiminnat komennolla ”desk register import” ja hae sitten tästä järjestelmästä uudelleen.</translation>
    </message>
    <message>
        <source>Nothing was given to find a person by. Known are: {known}.</source>
        <translation>Henkilön hakemiseen ei annettu mitään. Käytettävissä ovat: {known}.</translation>
    </message>
    <message>
        <source>Nothing was imported: the extract of “{name}” is said to be whole, and {gone} of {rows} rows would go. Check the file; if they are to go, add --even-if-most-go.</source>
        <translation>Mitään ei tuotu: poiminta ”{name}” on ilmoitettu täydelliseksi, ja riveistä poistuisi {gone}, kun niitä on {rows}. Tarkista tiedosto; jos rivien kuuluu poistua, lisää valinta --even-if-most-go.</translation>
    </message>
    <message>
        <source>Nothing was imported; the local register is as it was. {reason}</source>
        <translation>Mitään ei tuotu; paikallinen rekisteri on ennallaan. {reason}</translation>
    </message>
    <message>
        <source>Only where rows name recordings or documents that lie in a folder.</source>
        <translation>Vain jos riveillä on nimetty kansiossa olevia tallenteita tai asiakirjoja.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Salasana</translation>
    </message>
    <message>
        <source>People are found by their identity code alone</source>
        <translation>Henkilö löytyy vain henkilötunnuksella</translation>
    </message>
    <message>
        <source>Requests in a second, at most</source>
        <translation>Pyyntöjä sekunnissa enintään</translation>
    </message>
    <message>
        <source>Seconds a question may take</source>
        <translation>Kyselyn enimmäiskesto sekunteina</translation>
    </message>
    <message>
        <source>Such as postgresql+psycopg://desk@db.example/customers, mysql+pymysql://… or sqlite:///folder/file. The password goes into its own field.</source>
        <translation>Esimerkiksi postgresql+psycopg://desk@db.example/customers, mysql+pymysql://… tai sqlite:///kansio/tiedosto. Salasanalle on oma kenttänsä.</translation>
    </message>
    <message>
        <source>The address of {dataset} holds a password, which other users of the machine could read. Take it out and give it with --secret.</source>
        <translation>Aineiston {dataset} osoitteessa on salasana, jonka koneen muut käyttäjät voisivat lukea. Poista se ja anna se valitsimella --secret.</translation>
    </message>
    <message>
        <source>The cell {cell} of the workbook “{file}” of {system} holds a formula whose result was not saved. Nothing of the workbook was taken; open it in a spreadsheet program, save it, and ask this system again.</source>
        <translation>Järjestelmän {system} työkirjan ”{file}” solussa {cell} on kaava, jonka tulosta ei ole tallennettu. Työkirjasta ei otettu mitään; avaa se taulukkolaskentaohjelmassa, tallenna se ja hae tästä järjestelmästä uudelleen.</translation>
    </message>
    <message>
        <source>The collection was stopped. Nothing was lost; it can be started again.</source>
        <translation>Tietojen haku keskeytettiin. Mitään ei menetetty; haun voi aloittaa uudelleen.</translation>
    </message>
    <message>
        <source>The controller has no system “{system}”, so nothing was imported. It has: {known}.</source>
        <translation>Rekisterinpitäjällä ei ole järjestelmää ”{system}”, joten mitään ei tuotu. Sillä on: {known}.</translation>
    </message>
    <message>
        <source>The data map has no collection “{collection}”; it has: {known}. Nothing was imported.</source>
        <translation>Tietokartassa ei ole kokoelmaa ”{collection}”; siinä on: {known}. Mitään ei tuotu.</translation>
    </message>
    <message>
        <source>The data map {file} cannot be used: {key}: {reason}. No system is asked with it until the file is mended.</source>
        <translation>Tietokarttaa {file} ei voida käyttää: {key}: {reason}. Sen järjestelmästä ei haeta ennen kuin tiedosto on korjattu.</translation>
    </message>
    <message>
        <source>The database file of {system} is damaged or no database. Nothing was read from it; have it restored and ask again.</source>
        <translation>Järjestelmän {system} tietokantatiedosto on vioittunut tai se ei ole tietokanta. Siitä ei luettu mitään; palautuksen jälkeen hae uudelleen.</translation>
    </message>
    <message>
        <source>The file {file} cannot be read, so nothing was imported. See that it is there and may be read, then import again.</source>
        <translation>Tiedostoa {file} ei voida lukea, joten mitään ei tuotu. Varmista, että se on paikallaan ja että sen saa lukea, ja tuo uudelleen.</translation>
    </message>
    <message>
        <source>The file “{file}” has two rows that differ but have the same key ({columns}), so nothing was imported. Have a new extract made, or mend the primary key in the data map.</source>
        <translation>Tiedostossa ”{file}” on kaksi erilaista riviä, joilla on sama avain ({columns}), joten mitään ei tuotu. Pyydä uusi poiminta tai korjaa tietokartan pääavain.</translation>
    </message>
    <message>
        <source>The file “{file}” of {system} cannot be read. Nothing of it was taken; have a new extract made and ask this system again.</source>
        <translation>Järjestelmän {system} tiedostoa ”{file}” ei voida lukea. Siitä ei otettu mitään; pyydä uusi poiminta ja hae tästä järjestelmästä uudelleen.</translation>
    </message>
    <message>
        <source>The file “{file}” of {system} has no list at “{place}”, where the data map says its rows are. The answer lacks this table until the map or the file is mended.</source>
        <translation>Järjestelmän {system} tiedostossa ”{file}” ei ole luetteloa kohdassa ”{place}”, jossa rivit ovat tietokartan mukaan. Taulu puuttuu vastauksesta, kunnes kartta tai tiedosto on korjattu.</translation>
    </message>
    <message>
        <source>The file “{file}” of {system} has the column “{column}” more than once, so nobody can say which one is meant. Nothing of it was taken; have a new extract made and ask this system again.</source>
        <translation>Järjestelmän {system} tiedostossa ”{file}” on sarake ”{column}” useammin kuin kerran, joten ei tiedetä, kumpaa tarkoitetaan. Siitä ei otettu mitään; pyydä uusi poiminta ja hae tästä järjestelmästä uudelleen.</translation>
    </message>
    <message>
        <source>The file “{file}” of {system} is broken in line {line}. Nothing of it was taken; have a new extract made and ask this system again.</source>
        <translation>Järjestelmän {system} tiedosto ”{file}” on rikki rivillä {line}. Siitä ei otettu mitään; pyydä uusi poiminta ja hae tästä järjestelmästä uudelleen.</translation>
    </message>
    <message>
        <source>The file “{file}” of {system} is not written in {encoding}: line {line} cannot be read. Nothing of it was taken; have its encoding mended in the data map or a new extract made, and ask this system again.</source>
        <translation>Järjestelmän {system} tiedosto ”{file}” ei ole merkistössä {encoding}: riviä {line} ei voida lukea. Siitä ei otettu mitään; korjauta merkistö tietokarttaan tai pyydä uusi poiminta ja hae tästä järjestelmästä uudelleen.</translation>
    </message>
    <message>
        <source>The file “{file}” of {system} lies outside the folder that the settings name, so it was not opened. Put the file itself into the folder and ask this system again.</source>
        <translation>Järjestelmän {system} tiedosto ”{file}” on asetuksissa nimetyn kansion ulkopuolella, joten sitä ei avattu. Siirrä tiedosto itse kansioon ja hae tästä järjestelmästä uudelleen.</translation>
    </message>
    <message>
        <source>The file “{file}” of {system} unpacks to far more than it should, as files made to do harm do. It was not read; have a new extract made and ask this system again.</source>
        <translation>Järjestelmän {system} tiedosto ”{file}” paisuisi purettuna aivan liian suureksi, kuten vahingoittamaan tehdyt tiedostot. Sitä ei luettu; pyydä uusi poiminta ja hae tästä järjestelmästä uudelleen.</translation>
    </message>
    <message>
        <source>The file “{file}” of {system} was changed while it was read, so nothing of it was taken. Ask this system again when the new extract is whole.</source>
        <translation>Järjestelmän {system} tiedosto ”{file}” muuttui lukemisen aikana, joten siitä ei otettu mitään. Hae tästä järjestelmästä uudelleen, kun uusi poiminta on valmis.</translation>
    </message>
    <message>
        <source>The file “{name}” cannot be read ({why}), so it cannot travel beside the letter. Have that mended, or sign the letter without recordings.</source>
        <translation>Tiedostoa ”{name}” ei voi lukea ({why}), joten se ei voi kulkea kirjeen mukana. Korjauta asia tai allekirjoita kirje ilman tallenteita.</translation>
    </message>
    <message>
        <source>The file “{name}” is not where the register says it is, so it cannot travel beside the letter. Have it found, or sign the letter without recordings.</source>
        <translation>Tiedosto ”{name}” ei ole siellä, missä rekisteri sanoo sen olevan, joten se ei voi kulkea kirjeen mukana. Etsitä se tai allekirjoita kirje ilman tallenteita.</translation>
    </message>
    <message>
        <source>The folder {folder} for local registers cannot be written to ({why}), so nothing was imported. Get the right to write there, or mend the settings.</source>
        <translation>Paikallisten rekisterien kansioon {folder} ei voida kirjoittaa ({why}), joten mitään ei tuotu. Hanki oikeus kirjoittaa sinne tai korjaa asetukset.</translation>
    </message>
    <message>
        <source>The local register of {system} cannot be opened: its key is not in the keyring. Restore the keyring entry from a backup and ask this system again.</source>
        <translation>Järjestelmän {system} paikallista rekisteriä ei voida avata: sen avain ei ole avainnipussa. Palauta avainnipun merkintä varmuuskopiosta ja hae tästä järjestelmästä uudelleen.</translation>
    </message>
    <message>
        <source>The local register of {system} does not open: its file is damaged, or its key in the keyring is another one. Restore both from the same backup and ask this system again.</source>
        <translation>Järjestelmän {system} paikallinen rekisteri ei aukea: sen tiedosto on vioittunut tai sen avain avainnipussa on toinen. Palauta molemmat samasta varmuuskopiosta ja hae tästä järjestelmästä uudelleen.</translation>
    </message>
    <message>
        <source>The row “{subject}” is no longer in the register. Search for the person again.</source>
        <translation>Riviä ”{subject}” ei ole enää rekisterissä. Hae henkilö uudelleen.</translation>
    </message>
    <message>
        <source>The service of {dataset} is asked over https only: over http anybody on the way could read what it answers.</source>
        <translation>Aineiston {dataset} palvelusta haetaan vain https-yhteydellä: http-yhteydellä kuka tahansa matkan varrella voisi lukea vastaukset.</translation>
    </message>
    <message>
        <source>The source of {dataset} is a file, and a folder of files is expected. A SQLite database is written as sqlite:///FILE.</source>
        <translation>Aineiston {dataset} lähde on tiedosto, vaikka sen pitää olla kansio. SQLite-tietokanta kirjoitetaan sqlite:///TIEDOSTO.</translation>
    </message>
    <message>
        <source>The source of {dataset} is no address.</source>
        <translation>Aineiston {dataset} lähde ei ole osoite.</translation>
    </message>
    <message>
        <source>The workbook “{file}” of {system} has no sheet “{sheet}”, which the data map names. The answer lacks this table until the map or the workbook is mended.</source>
        <translation>Järjestelmän {system} työkirjassa ”{file}” ei ole taulukkoa ”{sheet}”, joka on tietokartassa. Taulu puuttuu vastauksesta, kunnes kartta tai työkirja on korjattu.</translation>
    </message>
    <message>
        <source>Times a request is sent when the service is busy</source>
        <translation>Kuinka monta kertaa pyyntö lähetetään, kun palvelu on kuormittunut</translation>
    </message>
    <message>
        <source>Token, or the user&apos;s password</source>
        <translation>Tunniste tai käyttäjän salasana</translation>
    </message>
    <message>
        <source>User, where a password is wanted</source>
        <translation>Käyttäjä, jos palvelu vaatii salasanan</translation>
    </message>
    <message>
        <source>Web service</source>
        <translation>Verkkopalvelu</translation>
    </message>
    <message>
        <source>What was collected is not in memory any more. Nothing was lost in the registers; collect again.</source>
        <translation>Kerätyt tiedot eivät ole enää muistissa. Rekistereistä ei kadonnut mitään; kerää tiedot uudelleen.</translation>
    </message>
    <message>
        <source>Who answers for it</source>
        <translation>Kuka siitä vastaa</translation>
    </message>
    <message>
        <source>Working days until the owner is asked again</source>
        <translation>Työpäivää, kunnes omistajalta kysytään uudelleen</translation>
    </message>
    <message>
        <source>{file} cannot be read ({why}), so nothing was imported. See that it is there.</source>
        <translation>Tiedostoa {file} ei voi lukea ({why}), joten mitään ei tuotu. Katso, että se on paikallaan.</translation>
    </message>
    <message>
        <source>{file} has no column that says whose its rows are, so nothing was imported. It needs the customer number, or another key that a file of people has too.</source>
        <translation>Tiedostossa {file} ei ole saraketta, joka kertoo, kenen rivit ovat, joten mitään ei tuotu. Siinä pitää olla asiakasnumero tai muu avain, joka on myös henkilöiden tiedostossa.</translation>
    </message>
    <message>
        <source>{file} has two columns called “{column}”, so nothing was imported. Give each a name of its own.</source>
        <translation>Tiedostossa {file} on kaksi saraketta nimeltä ”{column}”, joten mitään ei tuotu. Anna kummallekin oma nimi.</translation>
    </message>
    <message>
        <source>{file} holds no rows below its heading, so nothing was imported. The first line has to name the columns, and each line after it is a row.</source>
        <translation>Tiedostossa {file} ei ole rivejä otsikon alla, joten mitään ei tuotu. Ensimmäisen rivin pitää nimetä sarakkeet, ja jokainen seuraava rivi on tietorivi.</translation>
    </message>
    <message>
        <source>{file} is no extract that can be read here, so nothing was imported. Have it saved as CSV or as an Excel workbook (.xlsx).</source>
        <translation>{file} ei ole poiminta, jota voi lukea tässä, joten mitään ei tuotu. Pyydä se CSV- tai Excel-tiedostona (.xlsx).</translation>
    </message>
    <message>
        <source>{file} seems to have one column only (“{heading}”), so nothing was imported. Columns have to be apart by semicolons, commas, tabs or vertical bars; have it saved so.</source>
        <translation>Tiedostossa {file} näyttää olevan vain yksi sarake (”{heading}”), joten mitään ei tuotu. Sarakkeet pitää erottaa puolipisteellä, pilkulla, sarkaimella tai pystyviivalla; pyydä se sellaisena.</translation>
    </message>
    <message>
        <source>{system} broke off while “{table}” was read. Nothing of that table was taken; ask this system again.</source>
        <translation>Yhteys järjestelmään {system} katkesi, kun siitä luettiin taulua ”{table}”. Taulusta ei otettu mitään; hae tästä järjestelmästä uudelleen.</translation>
    </message>
    <message>
        <source>{system} cannot be asked: its address in the settings is not one that this program knows. Mend it and ask this system again.</source>
        <translation>Järjestelmästä {system} ei voida hakea: ohjelma ei tunne sille asetuksissa annettua osoitetta. Korjaa se ja hae tästä järjestelmästä uudelleen.</translation>
    </message>
    <message>
        <source>{system} cannot be asked: the driver for its database is not installed. Install it with pip install &apos;sar-desk[{extra}]&apos;, then ask this system again.</source>
        <translation>Järjestelmältä {system} ei voi kysyä: sen tietokannan ajuria ei ole asennettu. Asenna se komennolla pip install &apos;sar-desk[{extra}]&apos; ja kysy järjestelmältä uudelleen.</translation>
    </message>
    <message>
        <source>{system} cannot be asked: the settings call its kind “{kind}”, which is not known. Mend the settings and ask this system again.</source>
        <translation>Järjestelmästä {system} ei voida hakea: asetuksissa sen lajina on ”{kind}”, jota ohjelma ei tunne. Korjaa asetukset ja hae tästä järjestelmästä uudelleen.</translation>
    </message>
    <message>
        <source>{system} cannot be asked: the settings do not say where it is. Add it to the settings and ask this system again.</source>
        <translation>Järjestelmästä {system} ei voida hakea: asetuksissa ei kerrota, missä se on. Lisää se asetuksiin ja hae tästä järjestelmästä uudelleen.</translation>
    </message>
    <message>
        <source>{system} cannot be reached. The other systems are asked all the same; ask this one again when it answers.</source>
        <translation>Järjestelmään {system} ei saada yhteyttä. Muista järjestelmistä haetaan silti; hae tästä uudelleen, kun se vastaa.</translation>
    </message>
    <message>
        <source>{system} cannot be read: its file “{file}” is not where the settings say. Put it back or mend the settings, then ask this system again.</source>
        <translation>Järjestelmää {system} ei voida lukea: sen tiedosto ”{file}” ei ole asetusten mukaisessa paikassa. Palauta tiedosto tai korjaa asetukset ja hae tästä järjestelmästä uudelleen.</translation>
    </message>
    <message>
        <source>{system} cannot be read: this machine cannot keep the temporary files for it, for want of room for example. Make room and ask this system again.</source>
        <translation>Järjestelmää {system} ei voida lukea: sen väliaikaisia tiedostoja ei voida pitää tällä koneella, esimerkiksi tilan puutteen vuoksi. Vapauta tilaa ja hae tästä järjestelmästä uudelleen.</translation>
    </message>
    <message>
        <source>{system} could not be asked for everything, because the data map of {before} cannot be used and leads to it. Have that map mended and ask both again.</source>
        <translation>Järjestelmästä {system} ei voitu kysyä kaikkea, koska siihen johtavaa järjestelmän {before} tietokarttaa ei voi käyttää. Korjauta se kartta ja kysy molemmilta uudelleen.</translation>
    </message>
    <message>
        <source>{system} could not be asked for everything, because {before} failed and leads to it. Ask both again.</source>
        <translation>Järjestelmästä {system} ei voitu hakea kaikkea, koska siihen johtava järjestelmä {before} ei vastannut. Hae molemmista uudelleen.</translation>
    </message>
    <message>
        <source>{system} could not be asked: it holds none of the identifiers that are known and no other system leads to it.</source>
        <translation>Järjestelmästä {system} ei voitu hakea: siinä ei ole mitään tiedossa olevista tunnisteista, eikä mikään muu järjestelmä johda siihen.</translation>
    </message>
    <message>
        <source>{system} did not answer in time when “{table}” was read. Ask this system again later.</source>
        <translation>Järjestelmä {system} ei vastannut ajoissa, kun siitä luettiin taulua ”{table}”. Hae tästä järjestelmästä myöhemmin uudelleen.</translation>
    </message>
    <message>
        <source>{system} did not let the desk in: the user name, the password or the rights are wrong. The user name stands in the settings, the password in the keyring (desk register secret). Mend them and ask this system again.</source>
        <translation>{system} ei päästänyt ohjelmaa sisään: käyttäjätunnus, salasana tai oikeudet ovat väärin. Käyttäjätunnus on asetuksissa, salasana avainrenkaassa (desk register secret). Korjaa ne ja kysy tältä järjestelmältä uudelleen.</translation>
    </message>
    <message>
        <source>{system} gave nothing for {seconds} seconds and is not waited for any longer. The other systems finished; ask this one again later, its part follows.</source>
        <translation>{system} ei vastannut {seconds} sekuntiin, eikä sitä enää odoteta. Muut järjestelmät vastasivat; kysy tältä myöhemmin uudelleen, sen osuus toimitetaan jälkikäteen.</translation>
    </message>
    <message>
        <source>{system} has no connection: its owner is asked by hand when a request&apos;s data is collected, and the answer follows.</source>
        <translation>Järjestelmään {system} ei ole yhteyttä: sen omistajalta kysytään, kun pyynnön tiedot kerätään, ja vastaus toimitetaan myöhemmin.</translation>
    </message>
    <message>
        <source>{system} has no table “{table}”, which its data map names. The answer lacks it until the map or the system is mended.</source>
        <translation>Järjestelmässä {system} ei ole taulua ”{table}”, joka on sen tietokartassa. Se puuttuu vastauksesta, kunnes kartta tai järjestelmä on korjattu.</translation>
    </message>
    <message>
        <source>{system} is no local register, so nothing can be imported into it. Set its kind to “local” in the settings, or name another system.</source>
        <translation>{system} ei ole paikallinen rekisteri, joten siihen ei voida tuoda mitään. Aseta sen lajiksi ”local” asetuksissa tai nimeä toinen järjestelmä.</translation>
    </message>
    <message>
        <source>{system} was not asked, because no source was given for it. Give one with --source, and collect again.</source>
        <translation>Järjestelmästä {system} ei haettu, koska sille ei annettu lähdettä. Anna se valitsimella --source ja hae uudelleen.</translation>
    </message>
    <message>
        <source>“{key}” was given without a value.</source>
        <translation>Tiedolle ”{key}” ei annettu arvoa.</translation>
    </message>
    <message>
        <source>“{subject}” does not name a row of a register. Search for the person and take the subject from what is found.</source>
        <translation>”{subject}” ei ole minkään rekisterin rivin tunnus. Hae henkilö ja ota tunnus hakutuloksesta.</translation>
    </message>
    <message>
        <source>“{table}” in {system} has no column “{column}”, which the data map names. The answer lacks this table until the map or the system is mended.</source>
        <translation>Järjestelmän {system} taulussa ”{table}” ei ole saraketta ”{column}”, joka on tietokartassa. Taulu puuttuu vastauksesta, kunnes kartta tai järjestelmä on korjattu.</translation>
    </message>
    <message>
        <source>“{value}” is no birth date. Write it as 31.12.1980 or 1980-12-31.</source>
        <translation>”{value}” ei ole syntymäaika. Kirjoita se muodossa 31.12.1980 tai 1980-12-31.</translation>
    </message>
</context>
<context>
    <name>reminders</name>
    <message>
        <source>Due dates come near</source>
        <translation>Määräpäivä lähestyy</translation>
    </message>
    <message>
        <source>Once a day for a request that you handle, or nobody, and have not opened today. The reminder tells its number only. Where the system shows no messages, it stands on Today.</source>
        <translation>Kerran päivässä pyynnöstä, jota käsittelet sinä tai ei kukaan ja jota et ole tänään avannut. Muistutuksessa on vain pyynnön numero. Jos järjestelmä ei näytä viestejä, muistutus on Tänään-sivulla.</translation>
    </message>
    <message>
        <source>Remind of due dates that come near</source>
        <translation>Muistuta lähestyvistä määräpäivistä</translation>
    </message>
    <message>
        <source>To be answered soon: {numbers} and {count} more. See Today.</source>
        <translation>Pian vastattavat: {numbers} ja vielä {count}. Katso Tänään-sivua.</translation>
    </message>
    <message>
        <source>To be answered soon: {numbers}. Open the request today.</source>
        <translation>Pian vastattava: {numbers}. Avaa pyyntö tänään.</translation>
    </message>
    <message>
        <source>no</source>
        <translation>ei</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>kyllä</translation>
    </message>
</context>
<context>
    <name>representation</name>
    <message>
        <source>Nobody has said what shows that this person may ask for another one, so nothing may be given. Look at the power of attorney, the decision or the register of guardianship, and write down what you saw; never the number of a document.</source>
        <translation>Kukaan ei ole kertonut, mikä osoittaa, että pyytäjä saa pyytää toisen tietoja, joten mitään ei saa antaa. Katso valtakirja, päätös tai holhousasioiden rekisteri ja kirjaa, mitä näit; älä koskaan asiakirjan numeroa.</translation>
    </message>
    <message>
        <source>Say who asks for the person; the letter is addressed to them.</source>
        <translation>Kerro, kuka pyytää tietoja henkilön puolesta. Kirje osoitetaan hänelle.</translation>
    </message>
    <message>
        <source>The person is a child under a safety ban, and a power for a child may come from the other guardian, whom nothing may tell where the child is. Nothing is given; take the request to the person in charge of register matters.</source>
        <translation>Henkilö on lapsi, jolla on turvakielto, ja lapsen puolesta annettu valtakirja voi olla toiselta huoltajalta, jolle mikään ei saa kertoa, missä lapsi on. Mitään ei anneta. Vie pyyntö rekisteriasioista vastaavalle.</translation>
    </message>
    <message>
        <source>The person is under a safety ban, and the answer would tell a guardian where they are. Nothing is given; take the request to the person in charge of register matters.</source>
        <translation>Henkilöllä on turvakielto, ja vastaus kertoisi huoltajalle, missä hän on. Mitään ei anneta. Vie pyyntö rekisteriasioista vastaavalle.</translation>
    </message>
    <message>
        <source>What was seen, or the reason, is longer than {most} characters. Nothing was written down; say it shorter.</source>
        <translation>Nähty tai syy on pidempi kuin {most} merkkiä. Mitään ei kirjattu; sano se lyhyemmin.</translation>
    </message>
    <message>
        <source>appointed guardian</source>
        <translation>edunvalvoja</translation>
    </message>
    <message>
        <source>attorney under a written power</source>
        <translation>valtakirjalla asioiva</translation>
    </message>
    <message>
        <source>estate</source>
        <translation>kuolinpesä</translation>
    </message>
    <message>
        <source>guardian of a minor</source>
        <translation>alaikäisen huoltaja</translation>
    </message>
    <message>
        <source>holder of a continuing power of attorney</source>
        <translation>edunvalvontavaltuutettu</translation>
    </message>
</context>
<context>
    <name>representative</name>
    <message>
        <source>Address to which the letter goes, one line each</source>
        <translation>Osoite, johon kirje lähtee, riveittäin</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peru</translation>
    </message>
    <message>
        <source>Change this…</source>
        <translation>Muuta tätä…</translation>
    </message>
    <message>
        <source>In what capacity</source>
        <translation>Missä ominaisuudessa</translation>
    </message>
    <message>
        <source>Somebody asks for the person…</source>
        <translation>Joku toinen pyytää henkilön puolesta…</translation>
    </message>
    <message>
        <source>The person asks after all</source>
        <translation>Henkilö pyytääkin itse</translation>
    </message>
    <message>
        <source>The person asks for themself</source>
        <translation>Henkilö pyytää itse</translation>
    </message>
    <message>
        <source>Their birth date: they have the person&apos;s name</source>
        <translation>Pyytäjän syntymäaika: hänellä on sama nimi kuin henkilöllä</translation>
    </message>
    <message>
        <source>Their name, typed or read off their document</source>
        <translation>Edustajan nimi, kirjoitettuna tai asiakirjasta luettuna</translation>
    </message>
    <message>
        <source>What you saw that shows the right; no number of a document</source>
        <translation>Mistä oikeus näkyi; ei asiakirjan numeroa</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>Kirjaa</translation>
    </message>
    <message>
        <source>{authority}; checked by {who} {when}</source>
        <translation>{authority}; tarkastanut {who} {when}</translation>
    </message>
    <message>
        <source>{name} asks for the person: {role}</source>
        <translation>{name} pyytää henkilön puolesta: {role}</translation>
    </message>
</context>
<context>
    <name>request</name>
    <message>
        <source>This cannot be done now: the request is in the state “{state}”. Nothing was changed.</source>
        <translation>Tätä ei voi tehdä nyt: pyynnön tila on ”{state}”. Mitään ei muutettu.</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>vastaus</translation>
    </message>
    <message>
        <source>answer that nothing is held</source>
        <translation>vastaus, ettei tietoja ole</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>suljettu</translation>
    </message>
    <message>
        <source>collected</source>
        <translation>kerätty</translation>
    </message>
    <message>
        <source>confirmation of a marketing ban</source>
        <translation>vahvistus suoramarkkinointikiellosta</translation>
    </message>
    <message>
        <source>confirmation of a rectification</source>
        <translation>vahvistus oikaisusta</translation>
    </message>
    <message>
        <source>confirmation of a restriction</source>
        <translation>vahvistus käsittelyn rajoittamisesta</translation>
    </message>
    <message>
        <source>confirmation of an erasure</source>
        <translation>vahvistus poistamisesta</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>toimitettu</translation>
    </message>
    <message>
        <source>extension</source>
        <translation>määräajan pidennys</translation>
    </message>
    <message>
        <source>fee notice</source>
        <translation>ilmoitus maksusta</translation>
    </message>
    <message>
        <source>identified</source>
        <translation>tunnistettu</translation>
    </message>
    <message>
        <source>looked through</source>
        <translation>tarkistettu</translation>
    </message>
    <message>
        <source>merged with another request</source>
        <translation>yhdistetty toiseen pyyntöön</translation>
    </message>
    <message>
        <source>notice to a recipient</source>
        <translation>ilmoitus vastaanottajalle</translation>
    </message>
    <message>
        <source>partial answer</source>
        <translation>osittainen vastaus</translation>
    </message>
    <message>
        <source>question which data is meant</source>
        <translation>kysymys siitä, mitä tietoja tarkoitetaan</translation>
    </message>
    <message>
        <source>receipt</source>
        <translation>vastaanottokuittaus</translation>
    </message>
    <message>
        <source>received</source>
        <translation>saapunut</translation>
    </message>
    <message>
        <source>refusal</source>
        <translation>kielteinen vastaus</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>evätty</translation>
    </message>
    <message>
        <source>request for proof of identity</source>
        <translation>lisätietopyyntö henkilöllisyydestä</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>allekirjoitettu</translation>
    </message>
    <message>
        <source>waiting for proof of identity</source>
        <translation>odottaa todistetta henkilöllisyydestä</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>peruutettu</translation>
    </message>
</context>
<context>
    <name>request documents</name>
    <message>
        <source>Document {place} of {count}</source>
        <translation>Asiakirja {place}/{count}</translation>
    </message>
    <message>
        <source>Next document</source>
        <translation>Seuraava asiakirja</translation>
    </message>
    <message>
        <source>The document that asks</source>
        <translation>Asiakirja, jolla pyyntö tehtiin</translation>
    </message>
</context>
<context>
    <name>request page</name>
    <message>
        <source>A reminder is the same request: its documents go there, the earlier day of arrival rules, and it costs nothing. It cannot be taken apart again.</source>
        <translation>Muistutus on sama pyyntö: sen asiakirjat siirtyvät sinne, aiempi saapumispäivä ratkaisee, eikä se maksa mitään. Yhdistämistä ei voi perua.</translation>
    </message>
    <message>
        <source>Collect</source>
        <translation>Keräys</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Toimitus</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>History of the request</source>
        <translation>Pyynnön historia</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Henkilöllisyys</translation>
    </message>
    <message>
        <source>Identity comes first: the registers are searched once it is proven.</source>
        <translation>Ensin henkilöllisyys: rekistereistä haetaan, kun se on todistettu.</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Kirje</translation>
    </message>
    <message>
        <source>Merge this one into {number} · Ctrl J, Enter</source>
        <translation>Yhdistä tämä pyyntöön {number} · Ctrl J, Enter</translation>
    </message>
    <message>
        <source>Nobody was picked</source>
        <translation>Ketään ei ole valittu</translation>
    </message>
    <message>
        <source>Other letters · {key}</source>
        <translation>Muut kirjeet · {key}</translation>
    </message>
    <message>
        <source>Receipt · {key}</source>
        <translation>Kuittaus · {key}</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Pyyntö</translation>
    </message>
    <message>
        <source>Request {number} is closed.</source>
        <translation>Pyyntö {number} on suljettu.</translation>
    </message>
    <message>
        <source>Request {number} is yours now.</source>
        <translation>Pyyntö {number} on nyt sinun.</translation>
    </message>
    <message>
        <source>Request {number} of the same person, arrived {day}, is still open</source>
        <translation>Saman henkilön pyyntö {number}, saapunut {day}, on vielä avoinna</translation>
    </message>
    <message>
        <source>Request {number} was merged into this one.</source>
        <translation>Pyyntö {number} yhdistettiin tähän.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Tarkistus</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Haku</translation>
    </message>
    <message>
        <source>Show the question</source>
        <translation>Näytä kysymys</translation>
    </message>
    <message>
        <source>Take it · {key}</source>
        <translation>Ota itsellesi · {key}</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Mitä tapahtui</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Milloin</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kuka</translation>
    </message>
    <message>
        <source>handled by {who}</source>
        <translation>käsittelijä {who}</translation>
    </message>
    <message>
        <source>only the period {period}</source>
        <translation>vain ajalta {period}</translation>
    </message>
    <message>
        <source>person not picked yet</source>
        <translation>henkilö valitsematta</translation>
    </message>
    <message>
        <source>{number} · {name}</source>
        <translation>{number} · {name}</translation>
    </message>
    <message>
        <source>{place} {step}</source>
        <translation>{place} {step}</translation>
    </message>
    <message>
        <source>{system} has not answered; to be asked again since {day}</source>
        <translation>{system}: ei vastausta; kysyttävä uudelleen {day} alkaen</translation>
    </message>
    <message>
        <source>{system} is asked by hand; ask again on {day}</source>
        <translation>{system}: kysytty omistajalta; kysy uudelleen {day}</translation>
    </message>
    <message>
        <source>✓ {step}</source>
        <translation>✓ {step}</translation>
    </message>
</context>
<context>
    <name>requests</name>
    <message>
        <source>All requests</source>
        <translation>Kaikki pyynnöt</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Saapui</translation>
    </message>
    <message>
        <source>Clear the filter, or start with F2 (visit) or F3 (letter or e-mail).</source>
        <translation>Tyhjennä rajaus tai aloita: F2 (käynti) tai F3 (kirje tai sähköposti).</translation>
    </message>
    <message>
        <source>Controller</source>
        <translation>Rekisterinpitäjä</translation>
    </message>
    <message>
        <source>Data subject</source>
        <translation>Rekisteröity</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Määräpäivä</translation>
    </message>
    <message>
        <source>Filter by number, name or controller</source>
        <translation>Rajaa numerolla, nimellä tai rekisterinpitäjällä</translation>
    </message>
    <message>
        <source>Handled by</source>
        <translation>Käsittelijä</translation>
    </message>
    <message>
        <source>In order of</source>
        <translation>Järjestys</translation>
    </message>
    <message>
        <source>No request matches</source>
        <translation>Yksikään pyyntö ei täsmää</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Vaihe</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Pyyntö</translation>
    </message>
    <message>
        <source>Request {number} is yours now.</source>
        <translation>Pyyntö {number} on nyt sinun.</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Pyynnöt</translation>
    </message>
    <message>
        <source>Shown: {shown} of {all}</source>
        <translation>Näkyvissä: {shown}/{all}</translation>
    </message>
    <message>
        <source>Sign all that were looked through: {count}</source>
        <translation>Allekirjoita kaikki tarkistetut: {count}</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tila</translation>
    </message>
    <message>
        <source>Take the selected one</source>
        <translation>Ota valittu hoitaaksesi</translation>
    </message>
    <message>
        <source>all</source>
        <translation>kaikki</translation>
    </message>
    <message>
        <source>anybody</source>
        <translation>kuka tahansa</translation>
    </message>
    <message>
        <source>arrival</source>
        <translation>saapumispäivä</translation>
    </message>
    <message>
        <source>controller</source>
        <translation>rekisterinpitäjä</translation>
    </message>
    <message>
        <source>due date</source>
        <translation>määräpäivä</translation>
    </message>
    <message>
        <source>handler</source>
        <translation>käsittelijä</translation>
    </message>
    <message>
        <source>me</source>
        <translation>minä</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nimi</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>ei kukaan</translation>
    </message>
    <message>
        <source>not picked yet</source>
        <translation>valitsematta</translation>
    </message>
    <message>
        <source>number</source>
        <translation>numero</translation>
    </message>
    <message>
        <source>open</source>
        <translation>avoimet</translation>
    </message>
    <message>
        <source>state</source>
        <translation>tila</translation>
    </message>
    <message>
        <source>{order}, last first</source>
        <translation>{order}, viimeinen ensin</translation>
    </message>
</context>
<context>
    <name>resources</name>
    <message>
        <source>The program&apos;s own file {file} is missing, so the installation is damaged. Install the desk again; requests and letters are kept.</source>
        <translation>Ohjelman oma tiedosto {file} puuttuu, joten asennus on vioittunut. Asenna ohjelma uudelleen; pyynnöt ja kirjeet säilyvät.</translation>
    </message>
</context>
<context>
    <name>retention</name>
    <message>
        <source>Case {number} is open, or its keeping time of {months} months is not over. It was not deleted.</source>
        <translation>Asia {number} on avoinna, tai sen säilytysaika {months} kuukautta ei ole päättynyt. Sitä ei poistettu.</translation>
    </message>
    <message>
        <source>Request {open} of the same person is open and concerns case {number}, so it was not deleted. Delete it once that request is over.</source>
        <translation>Saman henkilön pyyntö {open} on avoinna ja koskee asiaa {number}, joten asiaa ei poistettu. Poista se, kun pyyntö on päättynyt.</translation>
    </message>
</context>
<context>
    <name>review</name>
    <message>
        <source>Black out</source>
        <translation>Peitä</translation>
    </message>
    <message>
        <source>Categories of records</source>
        <translation>Tietojen ryhmät</translation>
    </message>
    <message>
        <source>Covered or left out: {count}</source>
        <translation>Peitetty tai jätetty pois: {count}</translation>
    </message>
    <message>
        <source>Covered: {column}</source>
        <translation>Peitetty: {column}</translation>
    </message>
    <message>
        <source>Decisions can be changed here until the letter is signed.</source>
        <translation>Päätöksiä voi muuttaa tässä, kunnes kirje on allekirjoitettu.</translation>
    </message>
    <message>
        <source>Every other person is decided about</source>
        <translation>Kaikista muista ihmisistä on päätetty</translation>
    </message>
    <message>
        <source>Everything is given</source>
        <translation>Kaikki annetaan</translation>
    </message>
    <message>
        <source>Fields of the record</source>
        <translation>Tietueen kentät</translation>
    </message>
    <message>
        <source>From {system}</source>
        <translation>Lähde: {system}</translation>
    </message>
    <message>
        <source>Give all the same</source>
        <translation>Anna silti</translation>
    </message>
    <message>
        <source>Given by your decision: {column}</source>
        <translation>Annetaan päätökselläsi: {column}</translation>
    </message>
    <message>
        <source>Given to the customer: {column}</source>
        <translation>Annetaan asiakkaalle: {column}</translation>
    </message>
    <message>
        <source>Giving a covered value, or leaving something out by your own judgement, needs a reason in words. Nothing was changed.</source>
        <translation>Peitetyn tiedon antaminen tai tiedon jättäminen pois omalla harkinnalla vaatii sanallisen syyn. Mitään ei muutettu.</translation>
    </message>
    <message>
        <source>Ground of what you leave out, keys {first} to {last}</source>
        <translation>Peruste sille, mitä jätät pois: näppäimet {first}–{last}</translation>
    </message>
    <message>
        <source>Ground: {ground}; it stands in the letter&apos;s list</source>
        <translation>Peruste: {ground}; näkyy kirjeen luettelossa</translation>
    </message>
    <message>
        <source>HTML as it is stored. {key} shows its words alone.</source>
        <translation>HTML niin kuin se on tallennettu. {key} näyttää pelkän tekstin.</translation>
    </message>
    <message>
        <source>HTML, read as plain text; nothing in it is loaded. {key} shows it as it is stored.</source>
        <translation>HTML-viesti pelkkänä tekstinä; siitä ei ladata mitään. {key} näyttää sen niin kuin se on tallennettu.</translation>
    </message>
    <message>
        <source>Keep covered</source>
        <translation>Pidä peitettynä</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Jätä pois</translation>
    </message>
    <message>
        <source>Leave the rows out</source>
        <translation>Jätä rivit pois</translation>
    </message>
    <message>
        <source>Next person</source>
        <translation>Seuraava ihminen</translation>
    </message>
    <message>
        <source>Other people</source>
        <translation>Muut ihmiset</translation>
    </message>
    <message>
        <source>Other people in the records</source>
        <translation>Muut ihmiset tiedoissa</translation>
    </message>
    <message>
        <source>Other people to be decided about: {count}</source>
        <translation>Muita ihmisiä, joista on päätettävä: {count}</translation>
    </message>
    <message>
        <source>Part {part} of {parts} · Alt PgUp, Alt PgDn</source>
        <translation>Osa {part}/{parts} · Alt PgUp, Alt PgDn</translation>
    </message>
    <message>
        <source>Partly covered: {column}</source>
        <translation>Osittain peitetty: {column}</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Palauta</translation>
    </message>
    <message>
        <source>Reason in words</source>
        <translation>Syy sanoin</translation>
    </message>
    <message>
        <source>Record {place}: {category}</source>
        <translation>Tietue {place}: {category}</translation>
    </message>
    <message>
        <source>Redo {key}</source>
        <translation>Tee uudelleen {key}</translation>
    </message>
    <message>
        <source>Sign and print</source>
        <translation>Allekirjoita ja tulosta</translation>
    </message>
    <message>
        <source>Sign the letter</source>
        <translation>Allekirjoita kirje</translation>
    </message>
    <message>
        <source>The letter says so. Check it and sign with F10.</source>
        <translation>Kirje kertoo sen. Tarkista se ja allekirjoita F10:llä.</translation>
    </message>
    <message>
        <source>The register knows of them, but nothing of theirs stands in these records.</source>
        <translation>Rekisteri tuntee heidät, mutta näissä tiedoissa ei ole mitään heistä.</translation>
    </message>
    <message>
        <source>The systems hold nothing about this person</source>
        <translation>Järjestelmissä ei ole tietoja tästä henkilöstä</translation>
    </message>
    <message>
        <source>The whole row is left out</source>
        <translation>Koko rivi jätetään pois</translation>
    </message>
    <message>
        <source>Undo {key}</source>
        <translation>Kumoa {key}</translation>
    </message>
    <message>
        <source>Value of {column}</source>
        <translation>Kentän {column} arvo</translation>
    </message>
    <message>
        <source>Where the records tell of them; Enter shows the record</source>
        <translation>Missä tiedot kertovat heistä; Enter näyttää tietueen</translation>
    </message>
    <message>
        <source>Your reason: {reason}</source>
        <translation>Perustelusi: {reason}</translation>
    </message>
    <message>
        <source>all decided</source>
        <translation>kaikista päätetty</translation>
    </message>
    <message>
        <source>and {count} more places</source>
        <translation>ja lisäksi {count} kohtaa</translation>
    </message>
    <message>
        <source>another tenant</source>
        <translation>toinen asukas</translation>
    </message>
    <message>
        <source>concerns another person (GDPR Art. 15(4))</source>
        <translation>koskee toista henkilöä (tietosuoja-asetus 15 art. 4 kohta)</translation>
    </message>
    <message>
        <source>given, with a reason</source>
        <translation>annetaan, perustelu kirjattu</translation>
    </message>
    <message>
        <source>guardian</source>
        <translation>huoltaja</translation>
    </message>
    <message>
        <source>identity code stands once in full (1050/2018 s. 29)</source>
        <translation>henkilötunnus on kokonaan vain kerran (1050/2018 29 §)</translation>
    </message>
    <message>
        <source>joint holder</source>
        <translation>yhteishaltija</translation>
    </message>
    <message>
        <source>mentioned in the text</source>
        <translation>mainitaan tekstissä</translation>
    </message>
    <message>
        <source>name of an employee (C-579/21)</source>
        <translation>työntekijän nimi (C-579/21)</translation>
    </message>
    <message>
        <source>outside the period that the customer chose</source>
        <translation>asiakkaan valitseman ajan ulkopuolelta</translation>
    </message>
    <message>
        <source>own judgement, with a reason</source>
        <translation>oma harkinta, syy sanoin</translation>
    </message>
    <message>
        <source>people whom no register names</source>
        <translation>ihmisiä, joita mikään rekisteri ei nimeä</translation>
    </message>
    <message>
        <source>representative</source>
        <translation>edustaja</translation>
    </message>
    <message>
        <source>rows left out</source>
        <translation>rivit jätetty pois</translation>
    </message>
    <message>
        <source>safety ban of another person (Art. 15(4), 32)</source>
        <translation>toisen henkilön turvakielto (15 art. 4 kohta, 32 art.)</translation>
    </message>
    <message>
        <source>same household</source>
        <translation>sama talous</translation>
    </message>
    <message>
        <source>stays covered</source>
        <translation>pysyy peitettynä</translation>
    </message>
    <message>
        <source>time of another tenant (Art. 15(4))</source>
        <translation>toisen asukkaan aika (15 art. 4 kohta)</translation>
    </message>
    <message>
        <source>to be decided</source>
        <translation>päätettävä</translation>
    </message>
    <message>
        <source>to be decided: {count} · {key}</source>
        <translation>päätettävä: {count} · {key}</translation>
    </message>
    <message>
        <source>under a safety ban (covered), {role}</source>
        <translation>turvakiellossa (peitetty), {role}</translation>
    </message>
    <message>
        <source>{category} · {column}: {words}</source>
        <translation>{category} · {column}: {words}</translation>
    </message>
    <message>
        <source>{column} in {table}</source>
        <translation>{column}, taulu {table}</translation>
    </message>
    <message>
        <source>{column} in {table}; codes: {codes}</source>
        <translation>{column}, taulu {table}; koodit: {codes}</translation>
    </message>
    <message>
        <source>{count} rows left out</source>
        <translation>{count} riviä jätetty pois</translation>
    </message>
    <message>
        <source>{count} values of others covered</source>
        <translation>{count} muiden tietoa peitetty</translation>
    </message>
    <message>
        <source>{key} goes from one to the next.</source>
        <translation>{key} siirtyy seuraavaan.</translation>
    </message>
    <message>
        <source>{key} {ground}</source>
        <translation>{key} {ground}</translation>
    </message>
    <message>
        <source>{name}, {role}</source>
        <translation>{name}, {role}</translation>
    </message>
    <message>
        <source>{person} · {state}</source>
        <translation>{person} · {state}</translation>
    </message>
</context>
<context>
    <name>safety ban</name>
    <message>
        <source>A register that knows the person does not answer, so nobody knows whether they have come under a safety ban since they were picked. Nothing was sent or noted. Try again later or hand the letter over at the counter; if it has to leave now, write down why.</source>
        <translation>Rekisteri, jossa henkilö on, ei vastaa, joten kukaan ei tiedä, onko hän saanut turvakiellon valinnan jälkeen. Mitään ei lähetetty eikä merkitty. Yritä myöhemmin uudelleen tai anna kirje tiskillä; jos sen on lähdettävä nyt, kirjoita miksi.</translation>
    </message>
    <message>
        <source>Cover again (Ctrl U)</source>
        <translation>Peitä taas (Ctrl U)</translation>
    </message>
    <message>
        <source>Safety ban: what it covers is shown until you leave the request</source>
        <translation>Turvakielto: peitetyt tiedot näkyvät, kunnes poistut pyynnöstä</translation>
    </message>
    <message>
        <source>Safety ban: where the person is and how to reach them is covered here</source>
        <translation>Turvakielto: tässä on peitetty, missä henkilö on ja miten hänet tavoittaa</translation>
    </message>
    <message>
        <source>Show for a reason… (Ctrl U)</source>
        <translation>Näytä syystä… (Ctrl U)</translation>
    </message>
    <message>
        <source>The person is under a safety ban, and somebody else gets the whole answer, also where the person lives and how to reach them. The desk&apos;s rule keeps it from the other guardian only; whether an attorney or an appointed guardian may know is for whoever is in charge of register matters: ask before you sign.</source>
        <translation>Henkilöllä on turvakielto, ja joku muu saa koko vastauksen, myös sen, missä henkilö asuu ja miten hänet tavoittaa. Ohjelman sääntö estää tiedot vain toiselta huoltajalta; saako valtuutettu tai edunvalvoja tietää nämä, sen ratkaisee rekisteriasioista vastaava: kysy ennen allekirjoitusta.</translation>
    </message>
    <message>
        <source>The person is under a safety ban: say how you identified whoever stands at the counter, for example “passport”. Nothing was noted as given.</source>
        <translation>Henkilöllä on turvakielto: kirjoita, miten tunnistit noutajan, esimerkiksi ”passi”. Mitään ei merkitty annetuksi.</translation>
    </message>
    <message>
        <source>The person is under a safety ban: say why somebody else takes the letter and how you identified them. Nothing was noted as given.</source>
        <translation>Henkilöllä on turvakielto: kirjoita, miksi joku muu ottaa kirjeen ja miten tunnistit hänet. Mitään ei merkitty annetuksi.</translation>
    </message>
    <message>
        <source>The person is under a safety ban: that somebody else takes the letter needs the word of somebody who was identified in person or strongly by electronic means. Hand it to the person, or post it to the contact address; nothing was noted as given.</source>
        <translation>Henkilöllä on turvakielto: toinen saa noutaa kirjeen vain, jos siitä on sopinut henkilö, joka on tunnistettu paikan päällä tai vahvasti sähköisesti. Anna kirje henkilölle itselleen tai postita se yhteysosoitteeseen; mitään ei merkitty annetuksi.</translation>
    </message>
    <message>
        <source>What a safety ban covers is shown for a reason only: say in words what it is needed for. Nothing was shown.</source>
        <translation>Turvakiellon peittämät tiedot näytetään vain perustellusta syystä: kirjoita, mihin niitä tarvitaan. Mitään ei näytetty.</translation>
    </message>
    <message>
        <source>What is it needed for? The reason stands in the history.</source>
        <translation>Mihin tietoja tarvitaan? Syy jää historiaan.</translation>
    </message>
    <message>
        <source>covered (safety ban)</source>
        <translation>peitetty (turvakielto)</translation>
    </message>
</context>
<context>
    <name>scan</name>
    <message>
        <source>Only the first {limit} characters were taken: nothing longer names a person.</source>
        <translation>Vain ensimmäiset {limit} merkkiä otettiin: mikään pidempi ei nimeä henkilöä.</translation>
    </message>
    <message>
        <source>Reading the document: {count} characters, which are not shown. Enter ends a line.</source>
        <translation>Asiakirjaa luetaan: {count} merkkiä, joita ei näytetä. Enter päättää rivin.</translation>
    </message>
    <message>
        <source>Reading the document…</source>
        <translation>Asiakirjaa luetaan…</translation>
    </message>
    <message>
        <source>The reading broke off. Read the document once more, or type the identity code or name.</source>
        <translation>Lukeminen katkesi. Lue asiakirja uudelleen, tai kirjoita henkilötunnus tai nimi.</translation>
    </message>
</context>
<context>
    <name>screens</name>
    <message>
        <source>The picture {file} cannot be written. Choose another folder, or make room there.</source>
        <translation>Kuvaa {file} ei voi kirjoittaa. Valitse toinen kansio tai tee siihen tilaa.</translation>
    </message>
</context>
<context>
    <name>sealing</name>
    <message>
        <source>Another program of yours has been using the card or module “{token}” for minutes. Nothing was signed and the request is as it was; wait until the other one is done, or close it, and sign again.</source>
        <translation>Toinen ohjelmasi on käyttänyt korttia tai turvamoduulia ”{token}” jo minuutteja. Mitään ei allekirjoitettu, ja pyyntö on ennallaan; odota, että toinen ohjelma on valmis, tai sulje se, ja allekirjoita uudelleen.</translation>
    </message>
    <message>
        <source>Signed electronically</source>
        <translation>Allekirjoitettu sähköisesti</translation>
    </message>
    <message>
        <source>The PIN in the keyring is not that of the card or module “{token}”. Nothing was signed, and the desk does not try this PIN again, because more tries would lock the card; put the right PIN into the keyring with “desk certificate secret”.</source>
        <translation>Avainrenkaan PIN-koodi ei ole kortin tai turvamoduulin ”{token}” PIN-koodi. Mitään ei allekirjoitettu, eikä ohjelma yritä samalla koodilla uudelleen, koska uudet yritykset lukitsisivat kortin; lisää oikea PIN-koodi avainrenkaaseen komennolla ”desk certificate secret”.</translation>
    </message>
    <message>
        <source>The card or module “{token}” did not sign ({why}). Nothing was signed and the request is as it was; pull the card out, put it in again, and sign once more.</source>
        <translation>Kortti tai turvamoduuli ”{token}” ei allekirjoittanut ({why}). Mitään ei allekirjoitettu ja pyyntö on ennallaan; ota kortti pois lukijasta, aseta se takaisin ja allekirjoita uudelleen.</translation>
    </message>
    <message>
        <source>The card or module “{token}” has one try left for its PIN, so the desk does not use it: a wrong PIN would lock it for good. Nothing was signed; enter the PIN once in the maker&apos;s program, and sign again.</source>
        <translation>Kortin tai turvamoduulin ”{token}” PIN-koodilla on yksi yritys jäljellä, joten ohjelma ei käytä sitä: väärä koodi lukitsisi sen lopullisesti. Mitään ei allekirjoitettu; anna PIN-koodi kerran valmistajan ohjelmassa ja allekirjoita uudelleen.</translation>
    </message>
    <message>
        <source>The card or module “{token}” has refused this PIN before, so it was not tried again: more tries would lock the card. Nothing was signed; put the right PIN into the keyring with “desk certificate secret”.</source>
        <translation>Kortti tai turvamoduuli ”{token}” on jo hylännyt tämän PIN-koodin, joten sitä ei yritetty uudelleen: uudet yritykset lukitsisivat kortin. Mitään ei allekirjoitettu; lisää oikea PIN-koodi avainrenkaaseen komennolla ”desk certificate secret”.</translation>
    </message>
    <message>
        <source>The card or module “{token}” holds more than one “{label}”, and the desk does not guess which is meant. Nothing was signed; give each a label of its own in the maker&apos;s program.</source>
        <translation>Kortilla tai turvamoduulissa ”{token}” on useampi kuin yksi ”{label}”, eikä ohjelma arvaa, kumpaa tarkoitetaan. Mitään ei allekirjoitettu; anna kullekin oma nimi valmistajan ohjelmassa.</translation>
    </message>
    <message>
        <source>The card or module “{token}” holds no signing key “{label}”. Nothing was signed and the request is as it was; name another one in the settings.</source>
        <translation>Kortilla tai turvamoduulissa ”{token}” ei ole allekirjoitusavainta ”{label}”. Mitään ei allekirjoitettu ja pyyntö on ennallaan; nimeä asetuksissa toinen avain.</translation>
    </message>
    <message>
        <source>The card or module “{token}” is locked: a wrong PIN was entered too often. Nothing was signed and the request is as it was; unlock it with its PUK in the maker&apos;s program, or sign the printed letter by hand.</source>
        <translation>Kortti tai turvamoduuli ”{token}” on lukossa: väärä PIN-koodi annettiin liian monta kertaa. Mitään ei allekirjoitettu ja pyyntö on ennallaan; avaa lukitus PUK-koodilla valmistajan ohjelmassa tai allekirjoita tulostettu kirje käsin.</translation>
    </message>
    <message>
        <source>The card or module “{token}” is not connected. Nothing was signed and the request is as it was; put the card into its reader, and sign again.</source>
        <translation>Kortti tai turvamoduuli ”{token}” ei ole kytkettynä. Mitään ei allekirjoitettu ja pyyntö on ennallaan; aseta kortti lukijaan ja allekirjoita uudelleen.</translation>
    </message>
    <message>
        <source>The card or module “{token}” shows no certificate “{label}”. Nothing was signed and the request is as it was; name another one in the settings.</source>
        <translation>Kortilla tai turvamoduulissa ”{token}” ei näy varmennetta ”{label}”. Mitään ei allekirjoitettu ja pyyntö on ennallaan; nimeä asetuksissa toinen varmenne.</translation>
    </message>
    <message>
        <source>The certificate is not meant for signing documents (its key usage lacks the digital signature), so nothing was signed. The request is as it was; choose the signing certificate in the settings.</source>
        <translation>Varmennetta ei ole tarkoitettu asiakirjojen allekirjoittamiseen (sen käyttötarkoituksesta puuttuu digitaalinen allekirjoitus), joten mitään ei allekirjoitettu. Pyyntö on ennallaan; valitse asetuksissa allekirjoitusvarmenne.</translation>
    </message>
    <message>
        <source>The desk cannot keep other programs from the card or module “{token}” meanwhile, because it cannot write to the folder {folder}. Nothing was signed and the request is as it was; free some space, or ask support for the right to write there, and sign again.</source>
        <translation>Ohjelma ei voi pitää muita ohjelmia sillä aikaa poissa kortilta tai turvamoduulilta ”{token}”, koska se ei voi kirjoittaa kansioon {folder}. Mitään ei allekirjoitettu, ja pyyntö on ennallaan; vapauta levytilaa tai pyydä tukea antamaan kirjoitusoikeus kansioon, ja allekirjoita uudelleen.</translation>
    </message>
    <message>
        <source>The file {file} could not be written ({reason}), and no half file was left. Make room or choose another folder.</source>
        <translation>Tiedostoa {file} ei voitu kirjoittaa ({reason}), eikä puolikasta tiedostoa jäänyt. Tee tilaa tai valitse toinen kansio.</translation>
    </message>
    <message>
        <source>The file {file} holds no certificate that could be trusted (PEM is expected).</source>
        <translation>Tiedostossa {file} ei ole varmennetta, johon voisi luottaa (muodon pitää olla PEM). Valitse toinen tiedosto.</translation>
    </message>
    <message>
        <source>The file {file} holds no signing key with its certificate. Nothing was signed; ask for a PKCS#12 file that holds both.</source>
        <translation>Tiedostossa {file} ei ole allekirjoitusavainta ja sen varmennetta. Mitään ei allekirjoitettu; pyydä PKCS#12-tiedosto, jossa on molemmat.</translation>
    </message>
    <message>
        <source>The file {file} is encrypted. Open it with its passphrase, save the letter inside it, and check that.</source>
        <translation>Tiedosto {file} on salattu. Avaa se salalauseella, tallenna sen sisällä oleva kirje ja tarkista se.</translation>
    </message>
    <message>
        <source>The file {file} is missing or cannot be read. Check its name and try again.</source>
        <translation>Tiedosto {file} puuttuu tai sitä ei voi lukea. Tarkista nimi ja yritä uudelleen.</translation>
    </message>
    <message>
        <source>The file {file} is no PDF file, or is damaged beyond reading, so its signature cannot be checked. Take the file as it was sent.</source>
        <translation>Tiedosto {file} ei ole PDF-tiedosto tai on niin vioittunut, ettei sen allekirjoitusta voi tarkistaa. Käytä tiedostoa sellaisena kuin se lähetettiin.</translation>
    </message>
    <message>
        <source>The file {file}, with which the card or module is reached, is missing or is no PKCS#11 library. Nothing was signed and the request is as it was; install the maker&apos;s program, or name its library in the settings.</source>
        <translation>Tiedosto {file}, jonka kautta kortti tai turvamoduuli tavoitetaan, puuttuu tai ei ole PKCS#11-kirjasto. Mitään ei allekirjoitettu ja pyyntö on ennallaan; asenna valmistajan ohjelma tai nimeä sen kirjasto asetuksissa.</translation>
    </message>
    <message>
        <source>The font file {file} is missing from {folder} or cannot be read, so the letter cannot be signed. The request is as it was; install the program again.</source>
        <translation>Fonttitiedosto {file} puuttuu kansiosta {folder} tai sitä ei voi lukea, joten kirjettä ei voi allekirjoittaa. Pyyntö on ennallaan; asenna ohjelma uudelleen.</translation>
    </message>
    <message>
        <source>The key in the file {file} does not belong to the certificate beside it, so nobody could check the signature. Nothing was signed; ask for a PKCS#12 file with the key of this certificate.</source>
        <translation>Tiedoston {file} avain ei kuulu samassa tiedostossa olevaan varmenteeseen, joten kukaan ei voisi tarkistaa allekirjoitusta. Mitään ei allekirjoitettu; pyydä PKCS#12-tiedosto, jossa on tämän varmenteen avain.</translation>
    </message>
    <message>
        <source>The key “{key}” of the card or module “{token}” does not belong to the certificate beside it, so nobody could check the signature. Nothing was signed; name the right key in the settings.</source>
        <translation>Kortin tai turvamoduulin ”{token}” avain ”{key}” ei kuulu valittuun varmenteeseen, joten kukaan ei voisi tarkistaa allekirjoitusta. Mitään ei allekirjoitettu; nimeä oikea avain asetuksissa.</translation>
    </message>
    <message>
        <source>The keyring holds no PIN “{secret}” for the card or module “{token}”. Nothing was signed and the request is as it was; put the PIN into the keyring with “desk certificate secret”.</source>
        <translation>Avainrenkaassa ei ole kortin tai turvamoduulin ”{token}” PIN-koodia ”{secret}”. Mitään ei allekirjoitettu ja pyyntö on ennallaan; lisää PIN-koodi avainrenkaaseen komennolla ”desk certificate secret”.</translation>
    </message>
    <message>
        <source>The keyring holds no passphrase “{secret}” for the signing certificate. Nothing was signed and the request is as it was; put the passphrase into the keyring with “desk certificate secret”.</source>
        <translation>Avainrenkaassa ei ole allekirjoitusvarmenteen salalausetta ”{secret}”. Mitään ei allekirjoitettu ja pyyntö on ennallaan; lisää salalause avainrenkaaseen komennolla ”desk certificate secret”.</translation>
    </message>
    <message>
        <source>The letter was signed with a time stamp (level B-T), but without the proof that its certificates were not revoked: {why}. The signature holds; sign again later if the proof is needed.</source>
        <translation>Kirje allekirjoitettiin ja aikaleimattiin (taso B-T), mutta siitä puuttuu näyttö, ettei sen varmenteita ole peruutettu: {why}. Allekirjoitus on pätevä; allekirjoita myöhemmin uudelleen, jos näyttöä tarvitaan.</translation>
    </message>
    <message>
        <source>The letter was signed without a time stamp, because the time stamp service gave none: {why}. The signature holds (level B-B); sign again later if a time stamp is needed.</source>
        <translation>Kirje allekirjoitettiin ilman aikaleimaa, koska aikaleimapalvelu ei antanut sitä: {why}. Allekirjoitus on pätevä (taso B-B); allekirjoita myöhemmin uudelleen, jos aikaleimaa tarvitaan.</translation>
    </message>
    <message>
        <source>The signing certificate expired on {day}, so nothing was signed. The request is as it was; get a new certificate, or sign the printed letter by hand.</source>
        <translation>Allekirjoitusvarmenteen voimassaolo päättyi {day}, joten mitään ei allekirjoitettu. Pyyntö on ennallaan; hanki uusi varmenne tai allekirjoita tulostettu kirje käsin.</translation>
    </message>
    <message>
        <source>The signing certificate is not valid before {day}, so nothing was signed. The request is as it was; check the machine&apos;s clock, or sign the printed letter by hand.</source>
        <translation>Allekirjoitusvarmenne on voimassa vasta {day} alkaen, joten mitään ei allekirjoitettu. Pyyntö on ennallaan; tarkista koneen kello tai allekirjoita tulostettu kirje käsin.</translation>
    </message>
    <message>
        <source>The signing certificate names {named}, and the letter is one of {controller}, so nothing was signed. Choose the right certificate in the settings; where it is right, write the name that stands in it beside it as “organisation”.</source>
        <translation>Allekirjoitusvarmenteessa on nimi {named}, mutta kirjeen lähettäjä on {controller}, joten mitään ei allekirjoitettu. Valitse asetuksissa oikea varmenne; jos varmenne on oikea, kirjoita siinä oleva nimi sen kohdalle asetukseksi ”organisation”.</translation>
    </message>
    <message>
        <source>The signing certificate was revoked on {day}, so nothing was signed. The request is as it was; get a new certificate, or sign the printed letter by hand.</source>
        <translation>Allekirjoitusvarmenne peruutettiin {day}, joten mitään ei allekirjoitettu. Pyyntö on ennallaan; hanki uusi varmenne tai allekirjoita tulostettu kirje käsin.</translation>
    </message>
    <message>
        <source>The signing certificate {file} does not open: its passphrase in the keyring is wrong, or the file is damaged. Nothing was signed and the request is as it was.</source>
        <translation>Allekirjoitusvarmenne {file} ei aukea: salalause avainrenkaassa on väärä tai tiedosto on vioittunut. Mitään ei allekirjoitettu ja pyyntö on ennallaan; korjaa salalause tai hae tiedosto uudelleen.</translation>
    </message>
    <message>
        <source>The signing certificate {file} is missing or cannot be read. Nothing was signed and the request is as it was; put the file back or choose another in the settings.</source>
        <translation>Allekirjoitusvarmenne {file} puuttuu tai sitä ei voi lukea. Mitään ei allekirjoitettu ja pyyntö on ennallaan; palauta tiedosto tai valitse asetuksista toinen.</translation>
    </message>
    <message>
        <source>This file is no letter of the desk that could be signed: it has no empty signature field. Nothing was signed; draw the letter again.</source>
        <translation>Tämä tiedosto ei ole kirje, jonka voisi allekirjoittaa: siinä ei ole tyhjää allekirjoituskenttää. Mitään ei allekirjoitettu; tee kirje uudelleen.</translation>
    </message>
    <message>
        <source>a root certificate is missing from the folder of trusted roots</source>
        <translation>juurivarmenne puuttuu luotettujen juurivarmenteiden kansiosta</translation>
    </message>
    <message>
        <source>it refused to give a time stamp</source>
        <translation>se kieltäytyi antamasta aikaleimaa</translation>
    </message>
    <message>
        <source>no answer came in time</source>
        <translation>vastausta ei tullut ajoissa</translation>
    </message>
    <message>
        <source>no usable answer came</source>
        <translation>käyttökelpoista vastausta ei saatu</translation>
    </message>
    <message>
        <source>the certificate of the time stamp service was revoked</source>
        <translation>aikaleimapalvelun varmenne on peruutettu</translation>
    </message>
    <message>
        <source>the keyring holds no password “{secret}” for it</source>
        <translation>avainrenkaassa ei ole sen salasanaa ”{secret}”</translation>
    </message>
    <message>
        <source>what it answered is no time stamp of this letter</source>
        <translation>sen vastaus ei ole tämän kirjeen aikaleima</translation>
    </message>
    <message>
        <source>what was answered does not prove it</source>
        <translation>saatu vastaus ei osoita sitä</translation>
    </message>
    <message>
        <source>{at} · {reason}</source>
        <translation>{at} · {reason}</translation>
    </message>
</context>
<context>
    <name>search</name>
    <message>
        <source>A register holds this identity code without its sign, so it may be another person&apos;s: two people may have codes that differ in the sign alone. A person has to compare name, birth date and address, and then name the row with --subject {subject}.</source>
        <translation>Rekisterissä on tämä henkilötunnus ilman välimerkkiä, joten se voi olla toisen henkilön: kahden ihmisen tunnukset voivat erota vain välimerkiltä. Ihmisen on verrattava nimeä, syntymäaikaa ja osoitetta ja nimettävä sitten rivi: --subject {subject}.</translation>
    </message>
    <message>
        <source>Nobody in the registers matches all that was given.</source>
        <translation>Rekistereissä ei ole ketään, johon kaikki annettu täsmää.</translation>
    </message>
    <message>
        <source>The details given do not agree: somebody is found by {known}, but not with all of them together. A person has to decide who is asking; check {others} with them.</source>
        <translation>Annetut tiedot eivät täsmää keskenään: joku löytyy tiedolla {known}, mutta ei kaikilla yhdessä. Ihmisen on ratkaistava, kuka pyytää; tarkista hänen kanssaan {others}.</translation>
    </message>
    <message>
        <source>{count} people match what was given. A person has to decide who is asking: give the identity code or the customer number too.</source>
        <translation>Annetut tiedot sopivat {count} henkilöön. Ihmisen on ratkaistava, kuka pyytää: anna myös henkilötunnus tai asiakasnumero.</translation>
    </message>
</context>
<context>
    <name>secrets</name>
    <message>
        <source>The demo secrets cannot be written to {file}. Free some space, or choose another folder.</source>
        <translation>Esittelyn salaisuuksia ei voi kirjoittaa tiedostoon {file}. Vapauta tilaa tai valitse toinen kansio.</translation>
    </message>
    <message>
        <source>The demo secrets in {file} cannot be read. Make a new demo workspace in another folder.</source>
        <translation>Esittelyn salaisuuksia tiedostossa {file} ei voi lukea. Luo uusi esittelytyötila toiseen kansioon.</translation>
    </message>
    <message>
        <source>The keyring entry “{name}” is not one that the desk wrote, so it is not used. Restore the entry from a backup of the keyring.</source>
        <translation>Avainnipun merkintä ”{name}” ei ole ohjelman kirjoittama, joten sitä ei käytetä. Palauta merkintä avainnipun varmuuskopiosta.</translation>
    </message>
    <message>
        <source>The system keyring is locked or does not answer, so the desk cannot get at its keys. Nothing was changed; unlock the keyring and try again.</source>
        <translation>Järjestelmän avainnippu on lukittu tai ei vastaa, joten ohjelma ei saa avaimiaan. Mitään ei muutettu; avaa avainnipun lukitus ja yritä uudelleen.</translation>
    </message>
    <message>
        <source>This machine has no system keyring, and the desk never keeps its keys in a file in clear. Nothing was changed; log in to a desktop session with a keyring (GNOME Keyring or KWallet) and try again.</source>
        <translation>Tällä koneella ei ole järjestelmän avainnippua, eikä ohjelma koskaan säilytä avaimiaan salaamattomassa tiedostossa. Mitään ei muutettu; kirjaudu työpöytäistuntoon, jossa on avainnippu (GNOME-avainnippu tai KWallet), ja yritä uudelleen.</translation>
    </message>
</context>
<context>
    <name>setting form</name>
    <message>
        <source>Being kept…</source>
        <translation>Tallennetaan…</translation>
    </message>
    <message>
        <source>Choose: {label}</source>
        <translation>Valitse: {label}</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Valitse…</translation>
    </message>
    <message>
        <source>Delete it from the keyring</source>
        <translation>Poista avainrenkaasta</translation>
    </message>
    <message>
        <source>Keep in the keyring</source>
        <translation>Tallenna avainrenkaaseen</translation>
    </message>
    <message>
        <source>Kept: what stands here is in force.</source>
        <translation>Tallessa: ohjelma toimii tämän mukaan.</translation>
    </message>
    <message>
        <source>Left empty, it is {value}.</source>
        <translation>Tyhjänä arvo on {value}.</translation>
    </message>
    <message>
        <source>Not kept: {reason}.</source>
        <translation>Ei tallennettu: {reason}.</translation>
    </message>
    <message>
        <source>Nothing is kept yet.</source>
        <translation>Mitään ei ole vielä tallennettu.</translation>
    </message>
    <message>
        <source>Still to be filled or mended: {fields}.</source>
        <translation>Vielä täytettävä tai korjattava: {fields}.</translation>
    </message>
    <message>
        <source>The keyring holds none yet.</source>
        <translation>Avainrenkaassa ei ole vielä mitään.</translation>
    </message>
    <message>
        <source>The keyring holds one. It is never shown; type another to replace it.</source>
        <translation>Se on avainrenkaassa. Sitä ei koskaan näytetä; kirjoita toinen, jos haluat vaihtaa sen.</translation>
    </message>
    <message>
        <source>The settings were written in a way that their comments could not be kept; the earlier file is {file}.</source>
        <translation>Asetukset oli kirjoitettu niin, ettei niiden huomautuksia voitu säilyttää; aiempi tiedosto on {file}.</translation>
    </message>
    <message>
        <source>What was kept before holds until this is mended.</source>
        <translation>Aiemmin tallennettu on voimassa, kunnes tämä on korjattu.</translation>
    </message>
    <message>
        <source>no</source>
        <translation>ei</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>kyllä</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>Controllers</source>
        <translation>Rekisterinpitäjät</translation>
    </message>
    <message>
        <source>Databases, files, web services and systems that are asked by hand are added, changed and tested in a place of their own.</source>
        <translation>Tietokannat, tiedostot, verkkopalvelut ja omistajilta kysyttävät järjestelmät lisätään, muutetaan ja testataan omassa paikassaan.</translation>
    </message>
    <message>
        <source>Finished cases</source>
        <translation>Päättyneet asiat</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>Pyhäpäivät</translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation>Kieli ja ulkoasu</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Ikkunan kieli</translation>
    </message>
    <message>
        <source>Letterhead and logo</source>
        <translation>Kirjelomake ja logo</translation>
    </message>
    <message>
        <source>Letters are written in the customer&apos;s language, whatever is chosen here.</source>
        <translation>Kirjeet kirjoitetaan asiakkaan kielellä, valittiinpa tässä mitä tahansa.</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Ulkoasu</translation>
    </message>
    <message>
        <source>Midsummer Eve and Christmas Eve</source>
        <translation>Juhannusaatto ja jouluaatto</translation>
    </message>
    <message>
        <source>New controller</source>
        <translation>Uusi rekisterinpitäjä</translation>
    </message>
    <message>
        <source>No printer of this machine tells of its trays, so each prints from the tray it chooses itself.</source>
        <translation>Mikään tämän koneen tulostin ei kerro lokeroistaan, joten kukin tulostaa itse valitsemastaan lokerosta.</translation>
    </message>
    <message>
        <source>Open the systems</source>
        <translation>Avaa järjestelmät</translation>
    </message>
    <message>
        <source>Own days on which the desk is closed</source>
        <translation>Omat päivät, joina palvelupiste on suljettu</translation>
    </message>
    <message>
        <source>Printer trays</source>
        <translation>Tulostimen lokerot</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Tulostus</translation>
    </message>
    <message>
        <source>Public holidays</source>
        <translation>Yleiset pyhäpäivät</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Muistutukset</translation>
    </message>
    <message>
        <source>Sections of the settings</source>
        <translation>Asetusten osiot</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Asetukset</translation>
    </message>
    <message>
        <source>Signing certificates</source>
        <translation>Allekirjoitusvarmenteet</translation>
    </message>
    <message>
        <source>Systems</source>
        <translation>Järjestelmät</translation>
    </message>
    <message>
        <source>The desk has no users, passwords or roles of its own: whoever may open the workspace and its keyring may work with it. Let the computer&apos;s own log-in decide who that is.</source>
        <translation>Ohjelmalla ei ole omia käyttäjiä, salasanoja eikä rooleja: jokainen, joka voi avata työtilan ja sen avainrenkaan, voi työskennellä sillä. Päätä tietokoneen kirjautumisella, kuka se on.</translation>
    </message>
    <message>
        <source>The file {file} is protected against writing, so nothing was changed and the earlier settings hold. Get the right to write to it, then try again.</source>
        <translation>Tiedosto {file} on kirjoitussuojattu, joten mitään ei muutettu ja aiemmat asetukset ovat voimassa. Hanki kirjoitusoikeus ja yritä sitten uudelleen.</translation>
    </message>
    <message>
        <source>The settings could not be written to {folder} ({reason}), so the earlier ones hold. Make room or get the right to write there, then try again.</source>
        <translation>Asetuksia ei voitu kirjoittaa kansioon {folder} ({reason}), joten aiemmat ovat voimassa. Vapauta tilaa tai hanki kirjoitusoikeus ja yritä sitten uudelleen.</translation>
    </message>
    <message>
        <source>There is no workspace in {folder}, so there are no requests to work on. Give another folder with --workspace, or make a demo workspace with “desk demo”.</source>
        <translation>Kansiossa {folder} ei ole työtilaa, joten käsiteltäviä pyyntöjä ei ole. Anna toinen kansio valitsimella --workspace tai tee esittelytyötila komennolla ”desk demo”.</translation>
    </message>
    <message>
        <source>This desk has no settings file that could be changed here.</source>
        <translation>Tällä ohjelmalla ei ole asetustiedostoa, jota täällä voisi muuttaa.</translation>
    </message>
    <message>
        <source>This name stands in the history of every request that you work on. It is that of your log-in on this computer, or the one the desk was started with (desk --as NAME).</source>
        <translation>Tämä nimi merkitään jokaisen käsittelemäsi pyynnön historiaan. Se on tietokoneelle kirjautumisesi nimi tai nimi, jolla ohjelma käynnistettiin (desk --as NIMI).</translation>
    </message>
    <message>
        <source>Time stamp service</source>
        <translation>Aikaleimapalvelu</translation>
    </message>
    <message>
        <source>Who works here</source>
        <translation>Kuka työskentelee</translation>
    </message>
    <message>
        <source>You act as {name}.</source>
        <translation>Käsittelijä: {name}.</translation>
    </message>
    <message>
        <source>a certificate lies either in a “file” or on a token (“module”), not in both</source>
        <translation>varmenne on joko tiedostossa (”file”) tai kortilla tai turvamoduulissa (”module”), ei molemmissa</translation>
    </message>
    <message>
        <source>a holiday needs its date</source>
        <translation>pyhäpäivälle on annettava päivämäärä</translation>
    </message>
    <message>
        <source>a password never stands in the settings; take it out and put it into the keyring</source>
        <translation>salasana ei koskaan ole asetuksissa; poista se ja tallenna se avainnippuun</translation>
    </message>
    <message>
        <source>a system of the kind “{kind}” has no such option; known are: {known}</source>
        <translation>lajin ”{kind}” järjestelmällä ei ole tällaista asetusta; tunnetut ovat: {known}</translation>
    </message>
    <message>
        <source>a system of the kind “{kind}” has no such setting</source>
        <translation>järjestelmällä, jonka laji on ”{kind}”, ei ole tällaista asetusta</translation>
    </message>
    <message>
        <source>a system of the kind “{kind}” needs it</source>
        <translation>järjestelmä, jonka laji on ”{kind}”, tarvitsee sen</translation>
    </message>
    <message>
        <source>a user name and the name of its password in the keyring are set together</source>
        <translation>käyttäjätunnus ja sen salasanan nimi avainrenkaassa asetetaan yhdessä</translation>
    </message>
    <message>
        <source>as the system</source>
        <translation>järjestelmän mukaan</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>tumma</translation>
    </message>
    <message>
        <source>high contrast</source>
        <translation>suuri kontrasti</translation>
    </message>
    <message>
        <source>it has to be a YAML file such as maps/register.yaml</source>
        <translation>sen on oltava YAML-tiedosto, esimerkiksi maps/register.yaml</translation>
    </message>
    <message>
        <source>it has to be a database URL such as sqlite:///folder/file</source>
        <translation>sen on oltava tietokannan osoite, esimerkiksi sqlite:///folder/file</translation>
    </message>
    <message>
        <source>it has to be a number of working days from 1 to {longest}</source>
        <translation>sen on oltava työpäivien määrä 1–{longest}</translation>
    </message>
    <message>
        <source>it has to be an address that begins with https:// and holds no user name, password or query; the token belongs in the keyring</source>
        <translation>sen on oltava osoite, joka alkaa https:// ja jossa ei ole käyttäjätunnusta, salasanaa eikä kyselyosaa; tunniste kuuluu avainnippuun</translation>
    </message>
    <message>
        <source>it has to be an address that begins with https:// or http:// and holds no user name or password</source>
        <translation>sen on oltava osoite, joka alkaa https:// tai http:// eikä sisällä käyttäjätunnusta tai salasanaa</translation>
    </message>
    <message>
        <source>it has to be an e-mail address</source>
        <translation>sen on oltava sähköpostiosoite</translation>
    </message>
    <message>
        <source>it has to be “true” or “false”</source>
        <translation>sen on oltava ”true” tai ”false”</translation>
    </message>
    <message>
        <source>light</source>
        <translation>vaalea</translation>
    </message>
    <message>
        <source>the URL has to begin with one of these: {known}</source>
        <translation>osoitteen on alettava jollakin näistä: {known}</translation>
    </message>
    <message>
        <source>the identifier has 8 to 64 letters a-z, digits and hyphens</source>
        <translation>tunnisteessa on 8–64 kirjainta a–z, numeroa ja yhdysmerkkiä</translation>
    </message>
    <message>
        <source>the profile of {controller} has no such system, and one that the workspace adds needs a data_map and a name in fi, sv and en</source>
        <translation>rekisterinpitäjän {controller} profiilissa ei ole tällaista järjestelmää, ja työtilan lisäämä järjestelmä tarvitsee asetukset data_map ja name (fi, sv ja en)</translation>
    </message>
    <message>
        <source>there is no such controller; the controllers are: {known}</source>
        <translation>tällaista rekisterinpitäjää ei ole; rekisterinpitäjät ovat: {known}</translation>
    </message>
    <message>
        <source>{file} is being written by another program all the time, so nothing was changed. Try again in a moment.</source>
        <translation>Toinen ohjelma kirjoittaa tiedostoa {file} koko ajan, joten mitään ei muutettu. Yritä hetken kuluttua uudelleen.</translation>
    </message>
    <message>
        <source>{file} was not written, because a setting would not have been the same when read again. The earlier settings hold.</source>
        <translation>Tiedostoa {file} ei kirjoitettu, koska jokin asetus ei olisi pysynyt samana uudelleen luettaessa. Aiemmat asetukset ovat voimassa.</translation>
    </message>
</context>
<context>
    <name>setup</name>
    <message>
        <source>A page to try the certificate with; it is no letter</source>
        <translation>Sivu varmenteen kokeilemiseen; tämä ei ole kirje</translation>
    </message>
    <message>
        <source>Name the file that is to be imported.</source>
        <translation>Anna tuotavan tiedoston nimi.</translation>
    </message>
    <message>
        <source>Nothing was changed, because “{field}” cannot be used: {reason}.</source>
        <translation>Mitään ei muutettu, koska kohtaa ”{field}” ei voi käyttää: {reason}.</translation>
    </message>
    <message>
        <source>Somebody else has changed this setting since it was shown here, so nothing was written over it. What stands there now is shown; change it again if it has to be otherwise.</source>
        <translation>Joku muu on muuttanut tätä asetusta sen jälkeen, kun se näytettiin täällä, joten sen päälle ei kirjoitettu. Nyt näytetään se, mikä asetuksissa on; muuta sitä uudelleen, jos sen on oltava toisin.</translation>
    </message>
    <message>
        <source>The data map could not be written to {file} ({why}). Make room, then have it drafted again.</source>
        <translation>Tietokarttaa ei voitu kirjoittaa tiedostoon {file} ({why}). Vapauta tilaa ja laadituta se uudelleen.</translation>
    </message>
    <message>
        <source>The page was signed, but its signature does not hold when it is checked. Sign no letters with this certificate, and ask the one who issued it.</source>
        <translation>Sivu allekirjoitettiin, mutta allekirjoitus ei ole tarkistettaessa pätevä. Älä allekirjoita kirjeitä tällä varmenteella, ja ota yhteyttä sen myöntäjään.</translation>
    </message>
    <message>
        <source>The test was stopped. Nothing was changed.</source>
        <translation>Testi keskeytettiin. Mitään ei muutettu.</translation>
    </message>
    <message>
        <source>The time stamp service has no user name, so it needs no password and none was kept.</source>
        <translation>Aikaleimapalvelulla ei ole käyttäjätunnusta, joten se ei tarvitse salasanaa eikä sellaista tallennettu.</translation>
    </message>
    <message>
        <source>a data map is needed, which says what the system holds; choose one or have one drafted</source>
        <translation>tarvitaan tietokartta, joka kertoo, mitä järjestelmässä on; valitse sellainen tai laadituta se</translation>
    </message>
    <message>
        <source>a name is needed in Finnish, Swedish and English</source>
        <translation>nimi tarvitaan suomeksi, ruotsiksi ja englanniksi</translation>
    </message>
    <message>
        <source>it has to be a number above {low} and up to {high}, such as 30 or 2.5</source>
        <translation>sen on oltava luku, joka on suurempi kuin {low} ja enintään {high}, esimerkiksi 30 tai 2.5</translation>
    </message>
    <message>
        <source>it has to be a whole number from {low} to {high}</source>
        <translation>sen on oltava kokonaisluku väliltä {low}–{high}</translation>
    </message>
    <message>
        <source>it has to be an e-mail address</source>
        <translation>sen on oltava sähköpostiosoite</translation>
    </message>
    <message>
        <source>it has to be one line without blanks at its ends and without control characters</source>
        <translation>sen on oltava yksi rivi ilman välilyöntejä alussa tai lopussa ja ilman ohjausmerkkejä</translation>
    </message>
    <message>
        <source>it has to be one line without control characters</source>
        <translation>sen on oltava yksi rivi ilman ohjausmerkkejä</translation>
    </message>
    <message>
        <source>it has to be “true” or “false”</source>
        <translation>sen on oltava ”true” tai ”false”</translation>
    </message>
    <message>
        <source>it is needed</source>
        <translation>se tarvitaan</translation>
    </message>
</context>
<context>
    <name>shared place</name>
    <message>
        <source>A name or reason has {longest} characters at most. Nothing was written down; say it shortly.</source>
        <translation>Nimessä ja perustelussa on enintään {longest} merkkiä. Mitään ei kirjattu; kirjoita lyhyemmin.</translation>
    </message>
    <message>
        <source>Nobody under a safety ban shares a place of use with the person, so there is nothing to decide. Nothing was written down.</source>
        <translation>Kenelläkään, jolla on turvakielto, ei ole samaa käyttöpaikkaa kuin henkilöllä, joten päätettävää ei ole. Mitään ei kirjattu.</translation>
    </message>
    <message>
        <source>Take the decision back (Ctrl Shift D)</source>
        <translation>Peru päätös (Ctrl Shift D)</translation>
    </message>
    <message>
        <source>The address is that of somebody under a safety ban, so the letter carries the name alone and is not posted there; nothing was noted as posted. Hand it over at the counter, or give another address with a reason and write it on the envelope.</source>
        <translation>Osoite on paikka, jossa on joku, jolla on turvakielto, joten kirjeessä on vain nimi eikä sitä postiteta sinne; mitään ei merkitty postitetuksi. Anna kirje tiskillä, tai anna perusteltu muu osoite ja kirjoita se kuoreen.</translation>
    </message>
    <message>
        <source>The letter is signed, or the request has ended, so the decision about the shared place of use stands as it is. Nothing was changed. Go back to the review first, if the letter has not left.</source>
        <translation>Kirje on allekirjoitettu tai pyyntö on päättynyt, joten päätös yhteisestä käyttöpaikasta pysyy ennallaan. Mitään ei muutettu. Palaa ensin tarkistukseen, jos kirje ei ole vielä lähtenyt.</translation>
    </message>
    <message>
        <source>What tells of the place stays covered in the letter. Look it through once more.</source>
        <translation>Paikasta kertova pysyy kirjeessä peitettynä. Katso kirje vielä kerran läpi.</translation>
    </message>
    <message>
        <source>Who decided, by name</source>
        <translation>Kuka päätti (nimi)</translation>
    </message>
    <message>
        <source>Why the answer may go</source>
        <translation>Miksi vastaus saa lähteä</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation>Kirjaa</translation>
    </message>
    <message>
        <source>Write down the decision… (Ctrl Shift D)</source>
        <translation>Kirjaa päätös… (Ctrl Shift D)</translation>
    </message>
    <message>
        <source>Write down who decided, by name, and why, in words: the desk fills in neither. Nothing was written down, and the answer stays stopped.</source>
        <translation>Kirjaa, kuka päätti (nimi) ja miksi (sanoin): ohjelma ei täytä kumpaakaan. Mitään ei kirjattu, ja vastaus pysyy pysäytettynä.</translation>
    </message>
    <message>
        <source>{who} decided that the answer goes out although somebody under a safety ban shares the place: {reason}</source>
        <translation>{who} päätti, että vastaus lähtee, vaikka samassa käyttöpaikassa on joku, jolla on turvakielto: {reason}</translation>
    </message>
</context>
<context>
    <name>signature</name>
    <message>
        <source>A self-made signature in the name of {signer}: nobody vouches for it</source>
        <translation>Itse tehty allekirjoitus nimellä {signer}: kukaan ei takaa sitä</translation>
    </message>
    <message>
        <source>A time stamp proves that it was signed by {when}.</source>
        <translation>Aikaleima todistaa, että se oli allekirjoitettu viimeistään {when}.</translation>
    </message>
    <message>
        <source>A valid electronic signature of {signer}</source>
        <translation>Pätevä sähköinen allekirjoitus: {signer}</translation>
    </message>
    <message>
        <source>Anybody can make one. Ask for another proof of identity.</source>
        <translation>Kuka tahansa voi tehdä sellaisen. Pyydä muu todiste henkilöllisyydestä.</translation>
    </message>
    <message>
        <source>Issued by {issuer}. If your organisation trusts it, its root certificate belongs in the workspace&apos;s folder of trusted certificates.</source>
        <translation>Myöntäjä on {issuer}. Jos organisaatiosi luottaa siihen, sen juurivarmenne kuuluu työtilan luotettujen varmenteiden kansioon.</translation>
    </message>
    <message>
        <source>Issued by {issuer}; nothing was changed since.</source>
        <translation>Varmenteen myöntäjä on {issuer}; mitään ei ole muutettu sen jälkeen.</translation>
    </message>
    <message>
        <source>It covers: {files}.</source>
        <translation>Se kattaa: {files}.</translation>
    </message>
    <message>
        <source>It was damaged on its way, or was made by a program that does not follow the standards. Ask for it again, or for another proof of identity.</source>
        <translation>Se on vioittunut matkalla, tai sen on tehnyt ohjelma, joka ei noudata standardeja. Pyydä se uudelleen tai pyydä muu todiste henkilöllisyydestä.</translation>
    </message>
    <message>
        <source>It was made with an outdated method (SHA-1 or MD5, or a key that is too short). Ask for it again, signed anew, or for another proof of identity.</source>
        <translation>Se on tehty vanhentuneella menetelmällä (SHA-1 tai MD5 tai liian lyhyt avain). Pyydä se uudelleen allekirjoitettuna tai pyydä muu todiste henkilöllisyydestä.</translation>
    </message>
    <message>
        <source>No issuer that the desk trusts says that it is that person&apos;s certificate.</source>
        <translation>Yksikään täällä luotettu myöntäjä ei vahvista, että varmenne on hänen.</translation>
    </message>
    <message>
        <source>No request is signed so often. Ask for another proof of identity.</source>
        <translation>Mitään pyyntöä ei allekirjoiteta niin monta kertaa. Pyydä muu todiste henkilöllisyydestä.</translation>
    </message>
    <message>
        <source>Not covered by it: {files}.</source>
        <translation>Se ei kata: {files}.</translation>
    </message>
    <message>
        <source>Nothing proves that it was signed before that day, and whoever uses a revoked certificate may be somebody else. Ask for another proof of identity.</source>
        <translation>Mikään ei todista, että se allekirjoitettiin ennen sitä, ja peruutettua varmennetta voi käyttää joku muu. Pyydä muu todiste henkilöllisyydestä.</translation>
    </message>
    <message>
        <source>Nothing proves that it was signed before that day. Ask for another proof of identity.</source>
        <translation>Mikään ei todista, että se allekirjoitettiin ennen sitä. Pyydä muu todiste henkilöllisyydestä.</translation>
    </message>
    <message>
        <source>Sender, date and subject are not covered by it.</source>
        <translation>Se ei kata lähettäjää, päiväystä eikä aihetta.</translation>
    </message>
    <message>
        <source>Signed by {signer} with a certificate that expired on {until}</source>
        <translation>Allekirjoittanut {signer} varmenteella, joka vanheni {until}</translation>
    </message>
    <message>
        <source>Signed by {signer} with a certificate that was revoked on {revoked}</source>
        <translation>Allekirjoittanut {signer} varmenteella, joka peruutettiin {revoked}</translation>
    </message>
    <message>
        <source>Signed by {signer}, but not all of the files</source>
        <translation>Allekirjoittanut {signer}, mutta ei kaikkia tiedostoja</translation>
    </message>
    <message>
        <source>Signed by {signer}, but only a part of the document</source>
        <translation>Allekirjoittanut {signer}, mutta vain osan asiakirjasta</translation>
    </message>
    <message>
        <source>Signed by {signer}, but the desk does not know the issuer of the certificate</source>
        <translation>Allekirjoittanut {signer}, mutta varmenteen myöntäjää ei tunneta täällä</translation>
    </message>
    <message>
        <source>Signed by {signer}, but the document was changed afterwards</source>
        <translation>Allekirjoittanut {signer}, mutta asiakirjaa muutettiin sen jälkeen</translation>
    </message>
    <message>
        <source>Signed on {when}, as the signer&apos;s own clock says.</source>
        <translation>Allekirjoitettu {when} allekirjoittajan oman kellon mukaan.</translation>
    </message>
    <message>
        <source>Something stands in it that was not signed. Do not take the whole for the signer&apos;s words.</source>
        <translation>Siinä on jotain, mitä ei ole allekirjoitettu. Älä pidä kaikkea allekirjoittajan sanoina.</translation>
    </message>
    <message>
        <source>The certificate belongs to another address than the sender&apos;s: {addresses}</source>
        <translation>Varmenne kuuluu toiselle osoitteelle kuin lähettäjän: {addresses}</translation>
    </message>
    <message>
        <source>The certificate was revoked on {revoked}, after the time stamp: the signature holds.</source>
        <translation>Varmenne peruutettiin {revoked}, aikaleiman jälkeen: allekirjoitus pätee.</translation>
    </message>
    <message>
        <source>The document has more than {most} signatures; none of them was checked</source>
        <translation>Asiakirjassa on yli {most} allekirjoitusta; yhtäkään niistä ei tarkistettu</translation>
    </message>
    <message>
        <source>The document was changed after signing, or was damaged on its way. Ask for it again.</source>
        <translation>Asiakirjaa on muutettu allekirjoittamisen jälkeen, tai se on vioittunut matkalla. Pyydä se uudelleen.</translation>
    </message>
    <message>
        <source>The electronic signature can be forged: it proves nothing</source>
        <translation>Sähköinen allekirjoitus on väärennettävissä: se ei todista mitään</translation>
    </message>
    <message>
        <source>The electronic signature cannot be read: it proves nothing</source>
        <translation>Sähköistä allekirjoitusta ei voi lukea: se ei todista mitään</translation>
    </message>
    <message>
        <source>The electronic signature is broken: it proves nothing</source>
        <translation>Sähköinen allekirjoitus on rikki: se ei todista mitään</translation>
    </message>
    <message>
        <source>The issuer says that it was not revoked.</source>
        <translation>Myöntäjän mukaan varmennetta ei ole peruutettu.</translation>
    </message>
    <message>
        <source>The issuer&apos;s answer that came with it says: not revoked on {day}.</source>
        <translation>Mukana tulleen myöntäjän vastauksen mukaan varmennetta ei ollut peruutettu {day}.</translation>
    </message>
    <message>
        <source>What was signed is still in it, but it may read otherwise now. Ask for it as it was signed.</source>
        <translation>Allekirjoitettu on siinä yhä, mutta nyt se voi näyttää toiselta. Pyydä asiakirja sellaisena kuin se allekirjoitettiin.</translation>
    </message>
    <message>
        <source>Whether it was revoked is not known: the issuer&apos;s service could not be reached. Look again later, or ask for another proof of identity.</source>
        <translation>Ei tiedetä, onko varmenne peruutettu: myöntäjän palveluun ei saatu yhteyttä. Katso myöhemmin uudelleen tai pyydä muu todiste henkilöllisyydestä.</translation>
    </message>
    <message>
        <source>Whether it was revoked was not asked.</source>
        <translation>Ei kysytty, onko varmenne peruutettu.</translation>
    </message>
</context>
<context>
    <name>signed by</name>
    <message>
        <source>Nothing in the document that is shown is signed by electronic means</source>
        <translation>Näkyvässä asiakirjassa ei ole sähköistä allekirjoitusta</translation>
    </message>
    <message>
        <source>The certificate says {signer}, the register {name}</source>
        <translation>Varmenteessa on {signer}, rekisterissä {name}</translation>
    </message>
    <message>
        <source>The certificate says {signer}, the register {name}: ask whether the name has changed, or who is asking.</source>
        <translation>Varmenteessa on {signer}, rekisterissä {name}: kysy, onko nimi vaihtunut, tai kuka pyytää.</translation>
    </message>
    <message>
        <source>The identity code in the certificate is not that of {name}</source>
        <translation>Varmenteessa oleva henkilötunnus ei ole henkilön {name}</translation>
    </message>
    <message>
        <source>The identity code in the certificate is not that of {name}: somebody else signed.</source>
        <translation>Varmenteessa oleva henkilötunnus ei ole henkilön {name}: allekirjoittaja on joku muu.</translation>
    </message>
    <message>
        <source>The identity code in the certificate is that of {name}.</source>
        <translation>Varmenteessa oleva henkilötunnus on henkilön {name}.</translation>
    </message>
    <message>
        <source>The name in the certificate agrees with {name}. Others may have that name: see that the other details match the register too.</source>
        <translation>Varmenteessa oleva nimi täsmää: {name}. Muillakin voi olla se nimi: katso, että muutkin tiedot täsmäävät rekisteriin.</translation>
    </message>
    <message>
        <source>Whether the certificate was revoked is not known: its issuer could not be reached</source>
        <translation>Ei tiedetä, onko varmenne peruutettu: sen myöntäjään ei saatu yhteyttä</translation>
    </message>
</context>
<context>
    <name>signing_many</name>
    <message>
        <source>The letter is signed and sealed in the desk, but it does not lie in the folder. {why}</source>
        <translation>Kirje on allekirjoitettu ja sinetöity ohjelmaan, mutta sitä ei ole kansiossa. {why}</translation>
    </message>
    <message>
        <source>The process that was to sign the letter ended before its time, perhaps for want of memory. The request is as it was last saved; sign it once more.</source>
        <translation>Prosessi, jonka piti allekirjoittaa kirje, päättyi ennen aikojaan, ehkä muistin puutteeseen. Pyyntö on sellaisena kuin se viimeksi tallennettiin; allekirjoita kirje uudelleen.</translation>
    </message>
    <message>
        <source>The program has a fault ({kind}) with this letter; the request is as it was last saved. Tell support; the details are in the log folder of the workspace.</source>
        <translation>Ohjelmassa on vika ({kind}), joka koskee tätä kirjettä; pyyntö on sellaisena kuin se viimeksi tallennettiin. Kerro tuelle; tarkemmat tiedot ovat työtilan log-kansiossa.</translation>
    </message>
    <message>
        <source>{failed} of {all} letters were not signed or not written; the list says why of each, and the others are done. Mend the cause and give the command again.</source>
        <translation>Kirjeistä {failed}/{all} jäi allekirjoittamatta tai tallentamatta; luettelossa on kunkin syy, ja muut ovat valmiit. Korjaa syy ja anna komento uudelleen.</translation>
    </message>
</context>
<context>
    <name>steps</name>
    <message>
        <source>Ask for proof of identity</source>
        <translation>Pyydä todistamaan henkilöllisyys</translation>
    </message>
    <message>
        <source>Ask the failed systems again</source>
        <translation>Kysy epäonnistuneilta uudelleen</translation>
    </message>
    <message>
        <source>Asked by word of mouth</source>
        <translation>Kysytty suullisesti</translation>
    </message>
    <message>
        <source>Collect again</source>
        <translation>Kerää uudelleen</translation>
    </message>
    <message>
        <source>Collect the data</source>
        <translation>Kerää tiedot</translation>
    </message>
    <message>
        <source>Collecting was stopped; nothing was lost</source>
        <translation>Keräys keskeytettiin; mitään ei kadonnut</translation>
    </message>
    <message>
        <source>Every connected system answered; others are asked by hand</source>
        <translation>Kaikki yhdistetyt järjestelmät vastasivat; muista kysytään omistajilta</translation>
    </message>
    <message>
        <source>Every system answered</source>
        <translation>Kaikki järjestelmät vastasivat</translation>
    </message>
    <message>
        <source>Identity code, name, customer number or address</source>
        <translation>Henkilötunnus, nimi, asiakasnumero tai osoite</translation>
    </message>
    <message>
        <source>Identity was checked: {evidence}</source>
        <translation>Henkilöllisyys tarkistettu: {evidence}</translation>
    </message>
    <message>
        <source>Nobody has proven who is asking yet</source>
        <translation>Pyytäjää ei ole vielä tunnistettu</translation>
    </message>
    <message>
        <source>Nobody was found in the registers; take another way.</source>
        <translation>Rekistereistä ei löytynyt ketään; käytä jotakin muuta tapaa.</translation>
    </message>
    <message>
        <source>Not every system answered</source>
        <translation>Kaikki järjestelmät eivät vastanneet</translation>
    </message>
    <message>
        <source>On record: {person}</source>
        <translation>Rekisterissä: {person}</translation>
    </message>
    <message>
        <source>Record the check</source>
        <translation>Kirjaa tunnistus</translation>
    </message>
    <message>
        <source>Say first what was shown and whether it holds.</source>
        <translation>Kirjaa ensin, mitä esitettiin ja päteekö se.</translation>
    </message>
    <message>
        <source>Search for the person and pick one, or give a name if nobody is found.</source>
        <translation>Hae henkilö ja valitse hänet, tai anna nimi, jos ketään ei löydy.</translation>
    </message>
    <message>
        <source>The others&apos; data is kept. Ask again, or go on: the letter says what is missing.</source>
        <translation>Muiden tiedot ovat tallessa. Kysy uudelleen tai jatka: kirje kertoo, mitä puuttuu.</translation>
    </message>
    <message>
        <source>The person was picked: {name}</source>
        <translation>Henkilö on valittu: {name}</translation>
    </message>
    <message>
        <source>The systems have not been asked yet</source>
        <translation>Järjestelmiltä ei ole vielä kysytty</translation>
    </message>
    <message>
        <source>This is the person</source>
        <translation>Tämä on henkilö</translation>
    </message>
    <message>
        <source>Wait for the owner&apos;s answer, or go on: the letter says what follows and is completed later.</source>
        <translation>Odota omistajan vastausta tai jatka: kirjeessä kerrotaan, mitä toimitetaan myöhemmin, ja sitä täydennetään.</translation>
    </message>
    <message>
        <source>What is asked of the customer</source>
        <translation>Mitä asiakkaalta pyydetään</translation>
    </message>
    <message>
        <source>Who gives the proof: identity code, name, customer number or address</source>
        <translation>Kuka antaa todisteen: henkilötunnus, nimi, asiakasnumero tai osoite</translation>
    </message>
    <message>
        <source>Write what is asked of the customer; it stands in the request&apos;s history.</source>
        <translation>Kirjoita, mitä asiakkaalta pyydetään; se näkyy pyynnön historiassa.</translation>
    </message>
    <message>
        <source>of whoever asks for the person: {name}</source>
        <translation>henkilön puolesta pyytävän: {name}</translation>
    </message>
    <message>
        <source>{who}, {when}</source>
        <translation>{who}, {when}</translation>
    </message>
</context>
<context>
    <name>store</name>
    <message>
        <source>A newer version of the desk has changed this store, so this one leaves it alone. Nothing was changed; update this copy of the program.</source>
        <translation>Ohjelman uudempi versio on muuttanut tätä tietovarastoa, joten tämä versio ei koske siihen. Mitään ei muutettu; päivitä tämä ohjelma.</translation>
    </message>
    <message>
        <source>A question of request {number} was changed by somebody else in the meantime, so your change was not saved. Open the request again and repeat it.</source>
        <translation>Joku muu muutti tällä välin pyynnön {number} kysymystä, joten muutostasi ei tallennettu. Avaa pyyntö uudelleen ja toista muutos.</translation>
    </message>
    <message>
        <source>Another program is using the store and was not done within {seconds} seconds. Nothing was changed; close the other program or try again.</source>
        <translation>Toinen ohjelma käyttää tietovarastoa eikä lopettanut {seconds} sekunnissa. Mitään ei muutettu; sulje toinen ohjelma tai yritä uudelleen.</translation>
    </message>
    <message>
        <source>Request {number} was changed by somebody else in the meantime, so your change was not saved. Open the request again and repeat it.</source>
        <translation>Joku muu muutti pyyntöä {number} sillä välin, joten muutostasi ei tallennettu. Avaa pyyntö uudelleen ja tee muutos uudestaan.</translation>
    </message>
    <message>
        <source>Somebody else saved the same thing at the same moment, so this change was not saved. Try again.</source>
        <translation>Joku muu tallensi saman asian samalla hetkellä, joten tätä muutosta ei tallennettu. Yritä uudelleen.</translation>
    </message>
    <message>
        <source>The address of the shared database carries a password. Take it out of the settings: the desk keeps the password in the system keyring only.</source>
        <translation>Yhteisen tietokannan osoitteessa on salasana. Poista se asetuksista: ohjelma säilyttää salasanan vain järjestelmän avainnipussa.</translation>
    </message>
    <message>
        <source>The address of the shared database is not one of PostgreSQL. Correct it in the settings; it has the form postgresql://user@host/database.</source>
        <translation>Yhteisen tietokannan osoite ei ole PostgreSQL-osoite. Korjaa se asetuksissa; osoite on muotoa postgresql://user@host/database.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing was saved; the request is as it was last saved. Free some space and try again.</source>
        <translation>Levy on täynnä, joten mitään ei tallennettu; pyyntö on sellaisena kuin se viimeksi tallennettiin. Vapauta tilaa ja yritä uudelleen.</translation>
    </message>
    <message>
        <source>The file {file} cannot be read, so the workspace stays closed. Restore the file from a backup.</source>
        <translation>Tiedostoa {file} ei voi lukea, joten työtilaa ei avata. Palauta tiedosto varmuuskopiosta.</translation>
    </message>
    <message>
        <source>The file {file} is there, but its keys.json is not. Nothing was changed; restore keys.json from a backup, or choose another folder for a new workspace.</source>
        <translation>Tiedosto {file} on olemassa, mutta sen keys.json puuttuu. Mitään ei muutettu; palauta keys.json varmuuskopiosta tai valitse uudelle työtilalle toinen kansio.</translation>
    </message>
    <message>
        <source>The file {file} was written by a newer version of the desk. Update this copy of the program.</source>
        <translation>Tiedosto {file} on tallennettu ohjelman uudemmalla versiolla. Päivitä tämä ohjelma.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be written, so no workspace was made. Choose another folder, or free space and check the rights to it.</source>
        <translation>Kansioon {folder} ei voi kirjoittaa, joten työtilaa ei luotu. Valitse toinen kansio tai vapauta tilaa ja tarkista kansion oikeudet.</translation>
    </message>
    <message>
        <source>The key in the system keyring is not the key of this workspace, so it stays closed; nothing is lost. Restore the keyring entry “{name}”.</source>
        <translation>Järjestelmän avainnipun avain ei ole tämän työtilan avain, joten työtilaa ei avata; mitään ei ole kadonnut. Palauta avainnipun merkintä ”{name}”.</translation>
    </message>
    <message>
        <source>The shared database does not answer or did not let the desk in, so nothing was saved; the request is as it was last saved. Check the network and the database password, and try again.</source>
        <translation>Yhteinen tietokanta ei vastaa tai ei päästänyt ohjelmaa sisään, joten mitään ei tallennettu; pyyntö on sellaisena kuin se viimeksi tallennettiin. Tarkista verkkoyhteys ja tietokannan salasana ja yritä uudelleen.</translation>
    </message>
    <message>
        <source>The store cannot be read or written, so nothing was saved; the request is as it was last saved. Check the disk and the rights to the workspace folder, and try again.</source>
        <translation>Tietovarastoa ei voi lukea tai kirjoittaa, joten mitään ei tallennettu; pyyntö on sellaisena kuin se viimeksi tallennettiin. Tarkista levy ja työtilan kansion oikeudet ja yritä uudelleen.</translation>
    </message>
    <message>
        <source>The store is damaged or belongs to another workspace, so it cannot be read. Nothing was changed; restore the file from a backup or from the folder “copies”.</source>
        <translation>Tietovarasto on vioittunut tai kuuluu toiseen työtilaan, joten sitä ei voi lukea. Mitään ei muutettu; palauta tiedosto varmuuskopiosta tai kansiosta ”copies”.</translation>
    </message>
    <message>
        <source>The store {file} is missing or empty. Restore it from a backup or from the folder “copies”; keys.json opens it.</source>
        <translation>Tietovarasto {file} puuttuu tai on tyhjä. Palauta se varmuuskopiosta tai kansiosta ”copies”; keys.json avaa sen.</translation>
    </message>
    <message>
        <source>The system keyring does not hold the key of this workspace, so it stays closed; nothing is lost. Log in as the user who made the workspace, or restore the keyring entry “{name}”.</source>
        <translation>Järjestelmän avainnipussa ei ole tämän työtilan avainta, joten työtilaa ei avata; mitään ei ole kadonnut. Kirjaudu sisään käyttäjänä, joka loi työtilan, tai palauta avainnipun merkintä ”{name}”.</translation>
    </message>
    <message>
        <source>There is a workspace in {folder} already. Nothing was changed; open it, or choose another folder.</source>
        <translation>Kansiossa {folder} on jo työtila. Mitään ei muutettu; avaa se tai valitse toinen kansio.</translation>
    </message>
    <message>
        <source>There is no request {number}. Check the number in the list of requests.</source>
        <translation>Pyyntöä {number} ei ole. Tarkista numero pyyntöjen luettelosta.</translation>
    </message>
    <message>
        <source>There is no workspace in {folder}: the file keys.json is missing. Choose the right folder, or restore the file from a backup.</source>
        <translation>Kansiossa {folder} ei ole työtilaa: tiedosto keys.json puuttuu. Valitse oikea kansio tai palauta tiedosto varmuuskopiosta.</translation>
    </message>
    <message>
        <source>This shared database holds the store of another workspace. Nothing was changed; ask its administrator for an empty one.</source>
        <translation>Tässä yhteisessä tietokannassa on toisen työtilan tietovarasto. Mitään ei muutettu; pyydä tietokannan ylläpitäjältä tyhjä tietokanta.</translation>
    </message>
    <message>
        <source>This store belongs to another workspace, so it stays closed: with other keys the free checks already given could not be found. Check the workspace folder and the database in the settings.</source>
        <translation>Tämä tietovarasto kuuluu toiseen työtilaan, joten sitä ei avata: muilla avaimilla jo annettuja maksuttomia tarkastuksia ei löydettäisi. Tarkista työtilan kansio ja asetusten tietokanta.</translation>
    </message>
    <message>
        <source>What was stored for this step of the request is damaged or was changed, so it is not used. The request itself is as it was; repeat the step, or restore the store from a backup.</source>
        <translation>Pyynnön tämän vaiheen tallennetut tiedot ovat vioittuneet tai niitä on muutettu, joten niitä ei käytetä. Pyyntö itsessään on ennallaan; tee vaihe uudelleen tai palauta tietovarasto varmuuskopiosta.</translation>
    </message>
    <message>
        <source>What was stored for this step of the request is gone from the vault. The request itself is as it was; repeat the step, or restore the store from a backup.</source>
        <translation>Pyynnön tämän vaiheen tallennetut tiedot ovat kadonneet tietovarastosta. Pyyntö itsessään on ennallaan; tee vaihe uudelleen tai palauta tietovarasto varmuuskopiosta.</translation>
    </message>
</context>
<context>
    <name>switch</name>
    <message>
        <source>{way}, key {key}</source>
        <translation>{way}, näppäin {key}</translation>
    </message>
</context>
<context>
    <name>systems</name>
    <message>
        <source>A data map was drafted: {file}. It is a proposal; somebody who knows the system looks it through.</source>
        <translation>Tietokartta laadittiin: {file}. Se on ehdotus; järjestelmän tunteva henkilö käy sen läpi.</translation>
    </message>
    <message>
        <source>A question about nobody took {seconds} seconds.</source>
        <translation>Kysely, joka ei koske ketään, kesti {seconds} sekuntia.</translation>
    </message>
    <message>
        <source>Add a system to the company</source>
        <translation>Lisää yhtiölle järjestelmä</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Takaisin luetteloon</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Muuta</translation>
    </message>
    <message>
        <source>Controller</source>
        <translation>Rekisterinpitäjä</translation>
    </message>
    <message>
        <source>Data map: what the tables and fields hold</source>
        <translation>Tietokartta: mitä taulut ja kentät sisältävät</translation>
    </message>
    <message>
        <source>Esc stops. Nobody is searched for, and nothing is written.</source>
        <translation>Esc keskeyttää. Ketään ei haeta eikä mitään kirjoiteta.</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Hyvä tietää</translation>
    </message>
    <message>
        <source>Have a data map drafted</source>
        <translation>Laadituta tietokartta</translation>
    </message>
    <message>
        <source>How the system is asked</source>
        <translation>Miten järjestelmästä haetaan</translation>
    </message>
    <message>
        <source>It answers, but an answer would lack something.</source>
        <translation>Se vastaa, mutta vastauksesta puuttuisi jotakin.</translation>
    </message>
    <message>
        <source>It answers.</source>
        <translation>Se vastaa.</translation>
    </message>
    <message>
        <source>It does not answer.</source>
        <translation>Se ei vastaa.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Laji</translation>
    </message>
    <message>
        <source>Left empty, it is the Finnish one.</source>
        <translation>Tyhjänä käytetään suomenkielistä.</translation>
    </message>
    <message>
        <source>Left empty, the one that comes with the company&apos;s profile.</source>
        <translation>Tyhjänä käytetään yhtiön profiilin mukana tulevaa.</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Puuttuu</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>Nimi englanniksi</translation>
    </message>
    <message>
        <source>Name in Finnish, as in letters</source>
        <translation>Nimi suomeksi, kuten kirjeissä</translation>
    </message>
    <message>
        <source>Name in Swedish</source>
        <translation>Nimi ruotsiksi</translation>
    </message>
    <message>
        <source>New system</source>
        <translation>Uusi järjestelmä</translation>
    </message>
    <message>
        <source>Nothing is set for this system, so there is nothing to take out.</source>
        <translation>Tälle järjestelmälle ei ole asetuksia, joten poistettavaa ei ole.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Salasana</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Palauta</translation>
    </message>
    <message>
        <source>Reached in {seconds} seconds.</source>
        <translation>Yhteys muodostui {seconds} sekunnissa.</translation>
    </message>
    <message>
        <source>Slow or unsafe</source>
        <translation>Hidas tai turvaton</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tila</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Järjestelmä</translation>
    </message>
    <message>
        <source>Systems</source>
        <translation>Järjestelmät</translation>
    </message>
    <message>
        <source>Systems by controller</source>
        <translation>Järjestelmät rekisterinpitäjittäin</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Poista</translation>
    </message>
    <message>
        <source>Take out of the settings</source>
        <translation>Poista asetuksista</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>Testaa yhteys</translation>
    </message>
    <message>
        <source>Test the connections</source>
        <translation>Testaa yhteydet</translation>
    </message>
    <message>
        <source>The connection is being tested…</source>
        <translation>Yhteyttä testataan…</translation>
    </message>
    <message>
        <source>The data map can be used.</source>
        <translation>Tietokarttaa voi käyttää.</translation>
    </message>
    <message>
        <source>The data map cannot be used yet.</source>
        <translation>Tietokarttaa ei voi vielä käyttää.</translation>
    </message>
    <message>
        <source>The test was stopped.</source>
        <translation>Testi keskeytettiin.</translation>
    </message>
    <message>
        <source>There is no connection: its owner is asked with every request.</source>
        <translation>Yhteyttä ei ole: omistajalta kysytään jokaisen pyynnön yhteydessä.</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>ja {count} muuta</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>vastaa</translation>
    </message>
    <message>
        <source>asked by hand</source>
        <translation>omistajalta kysyttävä</translation>
    </message>
    <message>
        <source>being tested…</source>
        <translation>testataan…</translation>
    </message>
    <message>
        <source>database</source>
        <translation>tietokanta</translation>
    </message>
    <message>
        <source>does not answer</source>
        <translation>ei vastaa</translation>
    </message>
    <message>
        <source>files</source>
        <translation>tiedostot</translation>
    </message>
    <message>
        <source>its owner is asked with every request</source>
        <translation>sen omistajalta kysytään jokaisen pyynnön yhteydessä</translation>
    </message>
    <message>
        <source>not set up</source>
        <translation>ei määritetty</translation>
    </message>
    <message>
        <source>not tested</source>
        <translation>ei testattu</translation>
    </message>
    <message>
        <source>register on this machine</source>
        <translation>rekisteri tällä koneella</translation>
    </message>
    <message>
        <source>web service</source>
        <translation>verkkopalvelu</translation>
    </message>
    <message>
        <source>{system} is in the settings again.</source>
        <translation>{system} on taas asetuksissa.</translation>
    </message>
    <message>
        <source>{system} was taken out of the settings, so it is not asked any more. Ctrl Z puts it back. Its password stays in the keyring until this page is left.</source>
        <translation>{system} poistettiin asetuksista, joten siitä ei enää haeta. Ctrl Z palauttaa sen. Salasana pysyy avainrenkaassa, kunnes tältä sivulta poistutaan.</translation>
    </message>
</context>
<context>
    <name>to post</name>
    <message>
        <source>A letter that goes by post comes here when it is signed.</source>
        <translation>Postitse lähtevä kirje tulee tänne, kun se on allekirjoitettu.</translation>
    </message>
    <message>
        <source>Envelope</source>
        <translation>Kuori</translation>
    </message>
    <message>
        <source>Envelope {envelope}; pages: {pages}</source>
        <translation>Kuori {envelope}; sivuja: {pages}</translation>
    </message>
    <message>
        <source>Files go beside this letter and are not on paper: {count}. Give them on its own page.</source>
        <translation>Kirjeen mukana lähtee tiedostoja, jotka eivät ole paperilla: {count}. Anna ne pyynnön omalla sivulla.</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Kirje</translation>
    </message>
    <message>
        <source>Letters sent to the printer {printer}: {done} of {all}; the others stay in the pile.</source>
        <translation>Tulostimelle {printer} lähetettiin kirjeitä {done}/{all}; muut jäävät pinoon.</translation>
    </message>
    <message>
        <source>Letters to be posted; Space takes one out of the pile</source>
        <translation>Postitettavat kirjeet; välilyönti ottaa kirjeen pois pinosta</translation>
    </message>
    <message>
        <source>No letter waits for the post</source>
        <translation>Mikään kirje ei odota postitusta</translation>
    </message>
    <message>
        <source>None of these letters was printed from the desk, so none was noted as posted. Print the pile first, or note a letter on its request&apos;s own page.</source>
        <translation>Yhtäkään näistä kirjeistä ei ole tulostettu ohjelmasta, joten yhtäkään ei merkitty postitetuksi. Tulosta ensin pino, tai merkitse kirje pyynnön omalla sivulla.</translation>
    </message>
    <message>
        <source>Note as posted: {count}</source>
        <translation>Merkitse postitetuiksi: {count}</translation>
    </message>
    <message>
        <source>Noted as posted: {done}.</source>
        <translation>Merkitty postitetuiksi: {done}.</translation>
    </message>
    <message>
        <source>Print on…</source>
        <translation>Valitse tulostin…</translation>
    </message>
    <message>
        <source>Print the pile: {count}</source>
        <translation>Tulosta pino: {count}</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Tulostettu</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Pyyntö</translation>
    </message>
    <message>
        <source>Sent to the printer: {done} of {all}</source>
        <translation>Lähetetty tulostimelle: {done}/{all}</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Arkkeja</translation>
    </message>
    <message>
        <source>Space takes a letter out of the pile or puts it back; Enter opens its request.</source>
        <translation>Välilyönti ottaa kirjeen pois pinosta tai panee sen takaisin; Enter avaa pyynnön.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Pysäytä</translation>
    </message>
    <message>
        <source>The list and {done} letters were sent to the printer {printer}. Put them into their envelopes by the list, then note them as posted with F9.</source>
        <translation>Luettelo ja kirjeet lähetettiin tulostimelle {printer}; kirjeitä: {done}. Kuoreta ne luettelon mukaan ja merkitse ne sitten postitetuiksi (F9).</translation>
    </message>
    <message>
        <source>The person is under a safety ban: the address stands on the letter alone. On the request&apos;s own page it is shown for a reason.</source>
        <translation>Henkilöllä on turvakielto: osoite on vain kirjeessä. Pyynnön omalla sivulla se näytetään syystä.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Kenelle</translation>
    </message>
    <message>
        <source>To be posted {when}</source>
        <translation>Postitettavat {when}</translation>
    </message>
    <message>
        <source>To post</source>
        <translation>Postitettavat</translation>
    </message>
    <message>
        <source>may not be posted</source>
        <translation>ei saa postittaa</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>ei vielä</translation>
    </message>
    <message>
        <source>{envelope}, sheets: {sheets}</source>
        <translation>{envelope}, arkkeja: {sheets}</translation>
    </message>
    <message>
        <source>{number} was not noted. {why}</source>
        <translation>{number} jäi merkitsemättä. {why}</translation>
    </message>
    <message>
        <source>{number} was not printed. {why}</source>
        <translation>{number} jäi tulostamatta. {why}</translation>
    </message>
    <message>
        <source>{number}, in the pile</source>
        <translation>{number}, pinossa</translation>
    </message>
    <message>
        <source>{number}, may not be posted</source>
        <translation>{number}, ei saa postittaa</translation>
    </message>
    <message>
        <source>{number}, taken out of the pile</source>
        <translation>{number}, otettu pois pinosta</translation>
    </message>
</context>
<context>
    <name>today</name>
    <message>
        <source>A visit starts with F2, a letter or an e-mail with F3.</source>
        <translation>Käynti alkaa F2:lla, kirje tai sähköposti F3:lla.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Kaikki</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalenteri</translation>
    </message>
    <message>
        <source>F6 shows those of everybody; F4 takes the one that is selected.</source>
        <translation>F6 näyttää kaikkien pyynnöt; F4 ottaa valitun hoitaaksesi.</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Luettelo</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Omat</translation>
    </message>
    <message>
        <source>No request here</source>
        <translation>Ei pyyntöjä tässä</translation>
    </message>
    <message>
        <source>Nothing is waiting for an answer</source>
        <translation>Mikään ei odota vastausta</translation>
    </message>
    <message>
        <source>Open requests by due date</source>
        <translation>Avoimet pyynnöt määräpäivän mukaan</translation>
    </message>
    <message>
        <source>Press the same count again to see all of them.</source>
        <translation>Paina samaa lukua uudelleen, niin näet kaikki.</translation>
    </message>
    <message>
        <source>Request {number} is yours now.</source>
        <translation>Pyyntö {number} on nyt sinun.</translation>
    </message>
    <message>
        <source>Save due dates for a calendar</source>
        <translation>Tallenna määräpäivät kalenteria varten</translation>
    </message>
    <message>
        <source>The due dates are in {file}. Saved again, they replace those of before.</source>
        <translation>Määräpäivät ovat tiedostossa {file}. Uudelleen tallennettuina ne korvaavat aiemmat.</translation>
    </message>
    <message>
        <source>The file {file} could not be written: {reason}. Choose another place.</source>
        <translation>Tiedostoa {file} ei voitu kirjoittaa: {reason}. Valitse toinen paikka.</translation>
    </message>
    <message>
        <source>Today, {weekday} {day}</source>
        <translation>Tänään, {weekday} {day}</translation>
    </message>
    <message>
        <source>You handle no open request</source>
        <translation>Sinulla ei ole avoimia pyyntöjä</translation>
    </message>
    <message>
        <source>later</source>
        <translation>myöhemmin</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>myöhässä</translation>
    </message>
    <message>
        <source>to be answered today</source>
        <translation>vastattava tänään</translation>
    </message>
    <message>
        <source>to be posted</source>
        <translation>postitettava</translation>
    </message>
    <message>
        <source>to be signed</source>
        <translation>allekirjoitettava</translation>
    </message>
    <message>
        <source>waiting for a system</source>
        <translation>odottaa järjestelmää</translation>
    </message>
    <message>
        <source>waiting for the customer</source>
        <translation>odottaa asiakasta</translation>
    </message>
    <message>
        <source>within 7 days</source>
        <translation>7 päivän sisällä</translation>
    </message>
    <message>
        <source>{count} {text}; filters the list, key {key}</source>
        <translation>{count} {text}; rajaa luettelon, näppäin {key}</translation>
    </message>
    <message>
        <source>{text}, {urgent} too long</source>
        <translation>{text}, {urgent} liian kauan</translation>
    </message>
</context>
<context>
    <name>together</name>
    <message>
        <source>Request {number} was changed by somebody else meanwhile. Your change was not saved; what you typed still stands here. Look at the request as it is now and repeat what is still needed.</source>
        <translation>Joku muu muutti sillä välin pyyntöä {number}. Muutostasi ei tallennettu; kirjoittamasi on vielä tässä. Katso pyyntö sellaisena kuin se on nyt ja tee uudelleen se, mikä on vielä tarpeen.</translation>
    </message>
    <message>
        <source>{hour}:{minute}</source>
        <translation>{hour}.{minute}</translation>
    </message>
    <message>
        <source>{who} changed this request at {time}: {what} You see it as it is now.</source>
        <translation>{who} muutti tätä pyyntöä klo {time}: {what} Näet pyynnön sellaisena kuin se on nyt.</translation>
    </message>
    <message>
        <source>{who} changed this request at {time}: {what} Your change was not saved; what you typed still stands here. Look at the request as it is now and repeat what is still needed.</source>
        <translation>{who} muutti tätä pyyntöä klo {time}: {what} Muutostasi ei tallennettu; kirjoittamasi on vielä tässä. Katso pyyntö sellaisena kuin se on nyt ja tee uudelleen se, mikä on vielä tarpeen.</translation>
    </message>
    <message>
        <source>{who} has this request open since {time}</source>
        <translation>{who} on avannut tämän pyynnön klo {time}, ja se on hänellä yhä auki</translation>
    </message>
</context>
<context>
    <name>trays</name>
    <message>
        <source>First sheet, on letterhead paper, from</source>
        <translation>Ensimmäinen arkki, kirjelomake, lokerosta</translation>
    </message>
    <message>
        <source>Other sheets from</source>
        <translation>Muut arkit lokerosta</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Tulostin</translation>
    </message>
    <message>
        <source>Printing letters</source>
        <translation>Kirjeiden tulostus</translation>
    </message>
    <message>
        <source>the printer&apos;s own choice</source>
        <translation>tulostimen oma valinta</translation>
    </message>
</context>
<context>
    <name>typed day</name>
    <message>
        <source>There is no such day as {typed}. Check the day and the month.</source>
        <translation>Päivää {typed} ei ole. Tarkista päivä ja kuukausi.</translation>
    </message>
    <message>
        <source>{typed} could be two different days, since some write the month first. Write it like 22.11.2026.</source>
        <translation>{typed} voi tarkoittaa kahta eri päivää, koska jotkut kirjoittavat kuukauden ensin. Kirjoita se muodossa 22.11.2026.</translation>
    </message>
    <message>
        <source>“{typed}” is no date. Write it like 22.11.2026 or 2026-11-22, with the whole year.</source>
        <translation>”{typed}” ei ole päivämäärä. Kirjoita se muodossa 22.11.2026 tai 2026-11-22, vuosi kokonaan.</translation>
    </message>
</context>
<context>
    <name>web</name>
    <message>
        <source>a number that is longer than any number should be</source>
        <translation>siinä on pidempi luku kuin minkään luvun pitäisi olla</translation>
    </message>
    <message>
        <source>a web page, perhaps a form to log in, in the place of data</source>
        <translation>tietojen tilalla on verkkosivu, ehkä kirjautumislomake</translation>
    </message>
    <message>
        <source>data nested deeper than can be read</source>
        <translation>tiedot ovat sisäkkäin syvemmällä kuin voi lukea</translation>
    </message>
    <message>
        <source>data packed in a way that was not asked for</source>
        <translation>tiedot on pakattu tavalla, jota ei pyydetty</translation>
    </message>
    <message>
        <source>letters that are not UTF-8</source>
        <translation>merkit eivät ole UTF-8:aa</translation>
    </message>
    <message>
        <source>more data in one answer than the settings allow</source>
        <translation>yhdessä vastauksessa on enemmän tietoa kuin asetukset sallivat</translation>
    </message>
    <message>
        <source>something that is no JSON or is cut off</source>
        <translation>se ei ole JSONia tai se on katkennut</translation>
    </message>
    <message>
        <source>the same name twice in one object</source>
        <translation>sama nimi on kahdesti yhdessä oliossa</translation>
    </message>
    <message>
        <source>{system} answered “{table}” in another shape than its data map says: there is nothing fitting at “{path}”. The answer lacks it until the map or the system is mended.</source>
        <translation>{system} vastasi kyselyyn ”{table}” toisessa muodossa kuin sen tietokartta sanoo: kohdassa ”{path}” ei ole mitään sopivaa. Tiedot puuttuvat vastauksesta, kunnes kartta tai järjestelmä on korjattu.</translation>
    </message>
    <message>
        <source>{system} answered “{table}” with an error of its own (status {status}). Nothing of it was taken; tell its keeper and ask this system again.</source>
        <translation>{system} vastasi kyselyyn ”{table}” omalla virheellään (tila {status}). Siitä ei otettu mitään; kerro järjestelmän ylläpitäjälle ja kysy uudelleen.</translation>
    </message>
    <message>
        <source>{system} answered “{table}” with {reason}. Nothing of it was taken; tell its keeper and ask this system again.</source>
        <translation>Järjestelmän {system} vastaus kyselyyn ”{table}” ei kelpaa: {reason}. Siitä ei otettu mitään; kerro järjestelmän ylläpitäjälle ja kysy uudelleen.</translation>
    </message>
    <message>
        <source>{system} answered “{table}” without saying whose the rows are: “{column}” is missing in them. None was taken. Where the service surely gives only the rows asked for, let the data map name the column under “filled”.</source>
        <translation>{system} vastasi kyselyyn ”{table}” kertomatta, kenen rivit ovat: niistä puuttuu ”{column}”. Yhtään riviä ei otettu. Jos palvelu varmasti antaa vain kysytyt rivit, nimeä sarake tietokartan kohdassa ”filled”.</translation>
    </message>
    <message>
        <source>{system} cannot be asked for “{table}” by {columns}: its data map knows no such way. The answer lacks it until the map is mended.</source>
        <translation>Järjestelmältä {system} ei voi kysyä tietoja ”{table}” sarakkeella {columns}: sen tietokartta ei tunne sellaista tapaa. Tiedot puuttuvat vastauksesta, kunnes kartta on korjattu.</translation>
    </message>
    <message>
        <source>{system} cannot be asked: its address in the settings has to begin with https:// and to hold neither a user name nor a password. Mend it and ask this system again.</source>
        <translation>Järjestelmältä {system} ei voi kysyä: sen osoitteen asetuksissa on alettava https:// eikä siinä saa olla käyttäjätunnusta eikä salasanaa. Korjaa osoite ja kysy tältä järjestelmältä uudelleen.</translation>
    </message>
    <message>
        <source>{system} cannot be asked: its token in the keyring holds line breaks or letters that cannot be sent. Put the token in anew and ask this system again.</source>
        <translation>Järjestelmältä {system} ei voi kysyä: sen tunnisteessa avainnipussa on rivinvaihtoja tai merkkejä, joita ei voi lähettää. Tallenna tunniste uudelleen ja kysy tältä järjestelmältä uudelleen.</translation>
    </message>
    <message>
        <source>{system} cannot be asked: the file “{file}” with the company&apos;s own root certificate cannot be read. Mend the settings and ask this system again.</source>
        <translation>Järjestelmältä {system} ei voi kysyä: yhtiön oman juurivarmenteen tiedostoa ”{file}” ei voi lukea. Korjaa asetukset ja kysy tältä järjestelmältä uudelleen.</translation>
    </message>
    <message>
        <source>{system} cannot be asked: “{setting}” in its settings cannot be used. Mend it and ask this system again.</source>
        <translation>Järjestelmältä {system} ei voi kysyä: sen asetus ”{setting}” ei kelpaa. Korjaa asetus ja kysy tältä järjestelmältä uudelleen.</translation>
    </message>
    <message>
        <source>{system} could not show who it is: its certificate has run out, belongs to another address or comes from an issuer that this machine does not trust. Nothing was sent to it. Have the certificate renewed, or name the company&apos;s own root in the settings.</source>
        <translation>{system} ei pystynyt osoittamaan, kuka se on: sen varmenne on vanhentunut, kuuluu toiselle osoitteelle tai on myöntäjältä, johon tämä kone ei luota. Sille ei lähetetty mitään. Pyydä uusimaan varmenne tai nimeä asetuksissa yhtiön oma juurivarmenne.</translation>
    </message>
    <message>
        <source>{system} did not answer in time when “{table}” was asked for. Nothing of it was taken; ask this system again later.</source>
        <translation>{system} ei vastannut ajoissa, kun siltä kysyttiin tietoja ”{table}”. Niistä ei otettu mitään; kysy tältä järjestelmältä myöhemmin uudelleen.</translation>
    </message>
    <message>
        <source>{system} did not let the desk in when “{table}” was asked for: the token is wrong or has run out, or it lacks the right. Mend it in the settings and ask this system again.</source>
        <translation>{system} ei päästänyt sisään, kun siltä kysyttiin tietoja ”{table}”: tunniste on väärä tai vanhentunut, tai siltä puuttuu oikeus. Korjaa se asetuksissa ja kysy tältä järjestelmältä uudelleen.</translation>
    </message>
    <message>
        <source>{system} does not come to an end with the pages of “{table}”. Nothing of it was taken; have the paging in the data map looked at.</source>
        <translation>Järjestelmän {system} sivut tiedoista ”{table}” eivät lopu. Niistä ei otettu mitään; pyydä tarkistamaan tietokartan sivutus.</translation>
    </message>
    <message>
        <source>{system} gave fewer rows of “{table}” than it had counted itself. Nothing of it was taken; ask this system again.</source>
        <translation>{system} antoi tiedoista ”{table}” vähemmän rivejä kuin se itse oli laskenut. Niistä ei otettu mitään; kysy tältä järjestelmältä uudelleen.</translation>
    </message>
    <message>
        <source>{system} has no “{table}” at the address that its data map names. The answer lacks it until the map or the system is mended.</source>
        <translation>Järjestelmässä {system} ei ole tietoja ”{table}” osoitteessa, jonka sen tietokartta nimeää. Ne puuttuvat vastauksesta, kunnes kartta tai järjestelmä on korjattu.</translation>
    </message>
    <message>
        <source>{system} is too busy or closed for now: it turned “{table}” away every time. Nothing of it was taken; ask this system again later.</source>
        <translation>{system} on nyt liian kuormittunut tai suljettu: se torjui kyselyn ”{table}” joka kerta. Siitä ei otettu mitään; kysy tältä järjestelmältä myöhemmin uudelleen.</translation>
    </message>
    <message>
        <source>{system} sent the desk to another address when “{table}” was asked for. It was not followed, because the token would have gone along. Mend the address in the settings.</source>
        <translation>{system} ohjasi toiseen osoitteeseen, kun siltä kysyttiin tietoja ”{table}”. Ohjausta ei seurattu, koska tunniste olisi mennyt mukana. Korjaa osoite asetuksissa.</translation>
    </message>
</context>
<context>
    <name>window</name>
    <message>
        <source>DEMO: nobody in it exists</source>
        <translation>ESITTELY: kaikki on keksittyä</translation>
    </message>
    <message>
        <source>Data requests</source>
        <translation>Tietopyynnöt</translation>
    </message>
    <message>
        <source>Data requests · DEMO, nobody in it exists</source>
        <translation>Tietopyynnöt · ESITTELY, kaikki on keksittyä</translation>
    </message>
    <message>
        <source>Everything is saved as you go</source>
        <translation>Kaikki tallentuu itsestään</translation>
    </message>
    <message>
        <source>F1 Keys</source>
        <translation>F1 Näppäimet</translation>
    </message>
    <message>
        <source>Saved at {time}</source>
        <translation>Tallennettu {time}</translation>
    </message>
    <message>
        <source>Systems: {answering} of {all} answer</source>
        <translation>Järjestelmät: {answering}/{all} vastaa</translation>
    </message>
    <message>
        <source>The desk is being opened…</source>
        <translation>Ohjelmaa avataan…</translation>
    </message>
    <message>
        <source>There is no screen to open the window on; “desk answer” does the main job without one.</source>
        <translation>Ikkunalle ei ole näyttöä; ”desk answer” tekee päätyön ilman sitä.</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>A system did not answer</source>
        <translation>Järjestelmä ei vastannut</translation>
    </message>
    <message>
        <source>April</source>
        <translation>Huhtikuu</translation>
    </message>
    <message>
        <source>Ask the customer again</source>
        <translation>Kysy asiakkaalta uudelleen</translation>
    </message>
    <message>
        <source>Ask {system} again</source>
        <translation>Kysy uudelleen: {system}</translation>
    </message>
    <message>
        <source>August</source>
        <translation>Elokuu</translation>
    </message>
    <message>
        <source>Consider a refusal</source>
        <translation>Harkitse kieltäytymistä</translation>
    </message>
    <message>
        <source>Data to be collected</source>
        <translation>Tiedot kerättävä</translation>
    </message>
    <message>
        <source>December</source>
        <translation>Joulukuu</translation>
    </message>
    <message>
        <source>Delivered, to be closed</source>
        <translation>Toimitettu, suljettava</translation>
    </message>
    <message>
        <source>February</source>
        <translation>Helmikuu</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>pe</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>perjantai</translation>
    </message>
    <message>
        <source>Give everything</source>
        <translation>Anna kaikki tiedot</translation>
    </message>
    <message>
        <source>Given in part: ask the system that failed again</source>
        <translation>Annettu osittain: kysy vastaamatta jääneeltä järjestelmältä uudelleen</translation>
    </message>
    <message>
        <source>Identity to be checked</source>
        <translation>Henkilöllisyys tarkistettava</translation>
    </message>
    <message>
        <source>January</source>
        <translation>Tammikuu</translation>
    </message>
    <message>
        <source>July</source>
        <translation>Heinäkuu</translation>
    </message>
    <message>
        <source>June</source>
        <translation>Kesäkuu</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Myöhemmin</translation>
    </message>
    <message>
        <source>Letter ready, to be signed</source>
        <translation>Kirje valmis, allekirjoitettava</translation>
    </message>
    <message>
        <source>March</source>
        <translation>Maaliskuu</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Toukokuu</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>ma</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>maanantai</translation>
    </message>
    <message>
        <source>November</source>
        <translation>Marraskuu</translation>
    </message>
    <message>
        <source>October</source>
        <translation>Lokakuu</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Myöhässä</translation>
    </message>
    <message>
        <source>Person to be picked</source>
        <translation>Henkilö valittava</translation>
    </message>
    <message>
        <source>Proof of identity asked on {day}</source>
        <translation>Pyydetty tunnistamista {day}</translation>
    </message>
    <message>
        <source>Proof of identity asked; the clocks run</source>
        <translation>Henkilöllisyyttä kysytty; määräajat kuluvat</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>la</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>lauantai</translation>
    </message>
    <message>
        <source>September</source>
        <translation>Syyskuu</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>su</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>sunnuntai</translation>
    </message>
    <message>
        <source>Suomi.fi message</source>
        <translation>Suomi.fi-viesti</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>to</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>torstai</translation>
    </message>
    <message>
        <source>To be handed over</source>
        <translation>Annettava tiskiltä</translation>
    </message>
    <message>
        <source>To be looked through</source>
        <translation>Tarkistettavana</translation>
    </message>
    <message>
        <source>To be posted</source>
        <translation>Postitettava</translation>
    </message>
    <message>
        <source>To be sent electronically</source>
        <translation>Lähetettävä sähköisesti</translation>
    </message>
    <message>
        <source>To be shown on the premises</source>
        <translation>Näytettävä toimitiloissa</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Tänään</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>ti</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>tiistai</translation>
    </message>
    <message>
        <source>Waiting for the customer</source>
        <translation>Odottaa asiakasta</translation>
    </message>
    <message>
        <source>Waiting for {system}</source>
        <translation>Odottaa: {system}</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>ke</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>keskiviikko</translation>
    </message>
    <message>
        <source>Which data is meant: asked on {day}</source>
        <translation>Kysytty, mitä tietoja tarkoitetaan: {day}</translation>
    </message>
    <message>
        <source>Within 7 days</source>
        <translation>7 päivän sisällä</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>vastattu</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>sähköposti</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>kirje</translation>
    </message>
    <message>
        <source>no due date</source>
        <translation>ei määräpäivää</translation>
    </message>
    <message>
        <source>online service</source>
        <translation>verkkopalvelu</translation>
    </message>
    <message>
        <source>paused {days} d</source>
        <translation>tauolla {days} pv</translation>
    </message>
    <message>
        <source>phone call</source>
        <translation>puhelu</translation>
    </message>
    <message>
        <source>today</source>
        <translation>tänään</translation>
    </message>
    <message>
        <source>visit</source>
        <translation>käynti</translation>
    </message>
    <message>
        <source>{days} d late</source>
        <translation>{days} pv myöhässä</translation>
    </message>
    <message>
        <source>{days} d, {day}</source>
        <translation>{days} pv, {day}</translation>
    </message>
    <message>
        <source>{weekday} {day}.{month}.</source>
        <translation>{weekday} {day}.{month}.</translation>
    </message>
</context>
<context>
    <name>workspace</name>
    <message>
        <source>No signing certificate is set for {controller}, so its letters cannot be signed. The request is kept; add the certificate to the settings and sign again.</source>
        <translation>Rekisterinpitäjälle {controller} ei ole asetettu allekirjoitusvarmennetta, joten sen kirjeitä ei voi allekirjoittaa. Pyyntö on tallessa; lisää varmenne asetuksiin ja allekirjoita uudelleen.</translation>
    </message>
    <message>
        <source>The controller has no system “{system}”. It has: {known}.</source>
        <translation>Rekisterinpitäjällä ei ole järjestelmää ”{system}”. Sillä on: {known}.</translation>
    </message>
    <message>
        <source>The settings name no signing certificate for {controller}, so nothing was kept. Add it to the settings first.</source>
        <translation>Asetuksissa ei ole allekirjoitusvarmennetta rekisterinpitäjälle {controller}, joten mitään ei tallennettu. Lisää varmenne ensin asetuksiin.</translation>
    </message>
    <message>
        <source>The settings name no time stamp service with a user name for {controller}, so nothing was kept. Add it to the settings first.</source>
        <translation>Asetuksissa ei ole rekisterinpitäjälle {controller} aikaleimapalvelua, jolla on käyttäjätunnus, joten mitään ei tallennettu. Lisää se ensin asetuksiin.</translation>
    </message>
    <message>
        <source>{system} is of the kind “{kind}”, which has no password or token; nothing was kept.</source>
        <translation>Järjestelmä {system} on lajia ”{kind}”, jolla ei ole salasanaa eikä tunnistetta; mitään ei tallennettu.</translation>
    </message>
</context>
</TS>
