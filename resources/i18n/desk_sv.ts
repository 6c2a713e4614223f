<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="en">
<context>
    <name>acting</name>
    <message>
        <source>Asks · F5</source>
        <translation>Roll · F5</translation>
    </message>
    <message>
        <source>See that the Digital and Population Data Services Agency has confirmed the power, and what it covers.</source>
        <translation>Kontrollera att Myndigheten för digitalisering och befolkningsdata har fastställt fullmakten och vad den omfattar.</translation>
    </message>
    <message>
        <source>See the decision or an extract of the register of guardianship, and its limits.</source>
        <translation>Granska beslutet eller ett utdrag ur registret över förmynderskapsärenden, och uppdragets gränser.</translation>
    </message>
    <message>
        <source>See the estate inventory or the administrator&apos;s order. This is no request under Article 15: no time limit of the law, no free check; the living stay protected.</source>
        <translation>Granska bouppteckningen eller boutredningsmannens förordnande. Det här är ingen begäran enligt artikel 15: ingen lagstadgad tidsfrist, ingen avgiftsfri begäran; levande personer förblir skyddade.</translation>
    </message>
    <message>
        <source>See the signed power of attorney: who gave it, and that it covers this request.</source>
        <translation>Granska den undertecknade fullmakten: vem som gav den och att den omfattar den här begäran.</translation>
    </message>
    <message>
        <source>See who has custody. The right is the child&apos;s own: an older child may object, and nothing is given to a guardian where there is a safety ban.</source>
        <translation>Kontrollera vem som har vårdnaden. Rätten är barnets egen: ett äldre barn kan motsätta sig, och en vårdnadshavare får ingenting om barnet har spärrmarkering.</translation>
    </message>
    <message>
        <source>as appointed guardian</source>
        <translation>intressebevakare</translation>
    </message>
    <message>
        <source>as attorney</source>
        <translation>ombud</translation>
    </message>
    <message>
        <source>as guardian</source>
        <translation>vårdnadshavare</translation>
    </message>
    <message>
        <source>by continuing power</source>
        <translation>intressebevakningsfullmäktig</translation>
    </message>
    <message>
        <source>for an estate</source>
        <translation>dödsbo</translation>
    </message>
    <message>
        <source>for themself</source>
        <translation>själv</translation>
    </message>
</context>
<context>
    <name>answer</name>
    <message>
        <source>Answer to request {number}</source>
        <translation>Svar på begäran {number}</translation>
    </message>
    <message>
        <source>Nobody has proven who is asking, so nothing may be given. Record the check first.</source>
        <translation>Ingen har styrkt vem som frågar, så ingenting får lämnas ut. Anteckna kontrollen först.</translation>
    </message>
    <message>
        <source>Pick the person first; there is no one to answer.</source>
        <translation>Välj personen först; nu finns det ingen att svara.</translation>
    </message>
    <message>
        <source>Request {number} has no signed letter yet.</source>
        <translation>Begäran {number} har ännu inget undertecknat brev.</translation>
    </message>
    <message>
        <source>The identity that was checked is not that of whoever asks now, so nothing may be given. Record the check of who asks first.</source>
        <translation>Den identitet som kontrollerades är inte den nuvarande sökandens, så ingenting får lämnas ut. Anteckna först kontrollen av den som ber.</translation>
    </message>
    <message>
        <source>The owner of a system has not answered yet, so the request stays open: the rest of the answer is still to follow. Take the answer in, or take the question back.</source>
        <translation>Ägaren till ett system har inte svarat ännu, så begäran förblir öppen: resten av svaret ska ännu ges. Ta emot svaret eller återta frågan.</translation>
    </message>
</context>
<context>
    <name>authority</name>
    <message>
        <source>A power in order is accepted. A copy will do: ask for the original only in doubt.</source>
        <translation>En fullmakt som är i sin ordning godtas. En kopia räcker: be om originalet bara vid tvivel.</translation>
    </message>
    <message>
        <source>An estate has no right under Article 15 (GDPR, recital 27), so a person decides. Nothing is given before somebody has decided and written down why; the living in the data stay protected.</source>
        <translation>Ett dödsbo har ingen rätt enligt artikel 15 (skäl 27 i dataskyddsförordningen), så en människa beslutar. Ingenting lämnas ut innan någon har beslutat och antecknat varför; levande personer i uppgifterna förblir skyddade.</translation>
    </message>
    <message>
        <source>Ask what the child says of it: agrees, was not heard, or objects.</source>
        <translation>Fråga vad barnet säger om saken: samtycker, har inte hörts eller motsätter sig.</translation>
    </message>
    <message>
        <source>Custody is joint: guardians decide together (361/1983 s. 5). One may ask; if the other is known to object, take it to the person in charge of register matters.</source>
        <translation>Vårdnaden är gemensam: vårdnadshavarna beslutar tillsammans (361/1983 5 §). En av dem kan be; om man vet att den andra motsätter sig det, för ärendet till den som svarar för registerärenden.</translation>
    </message>
    <message>
        <source>Give the day of the decision, or of the extract of the register of guardianship.</source>
        <translation>Ange dagen för beslutet eller för utdraget ur registret över förmynderskapsärenden.</translation>
    </message>
    <message>
        <source>Give the day on which the power of attorney is dated.</source>
        <translation>Ange vilken dag fullmakten är daterad.</translation>
    </message>
    <message>
        <source>No register knows when the child was born. Give the birth date that you were shown: nothing is given to a guardian before it is known that the person is a minor.</source>
        <translation>Inget register vet när barnet är fött. Ange den födelsetid som du fick se: ingenting lämnas ut till en vårdnadshavare innan man vet att personen är minderårig.</translation>
    </message>
    <message>
        <source>Nobody has said when the Digital and Population Data Services Agency confirmed the continuing power, and it gives no right before that (648/2007), so nothing is given. See the confirmation and give its date.</source>
        <translation>Ingen har angett när Myndigheten för digitalisering och befolkningsdata fastställde intressebevakningsfullmakten, och den ger ingen rätt före det (648/2007), så ingenting lämnas ut. Granska fastställelsen och ange dess dag.</translation>
    </message>
    <message>
        <source>Nobody has signed the power of attorney, so nothing is given. Ask for a signed one; a copy of it will do.</source>
        <translation>Ingen har undertecknat fullmakten, så ingenting lämnas ut. Be om en undertecknad; en kopia av den räcker.</translation>
    </message>
    <message>
        <source>Say whether an heir asks, or the administrator of the estate.</source>
        <translation>Ange om det är en delägare i dödsboet eller boutredningsmannen som ber.</translation>
    </message>
    <message>
        <source>Say whether the confirmed power covers this request (648/2007).</source>
        <translation>Ange om den fastställda fullmakten omfattar den här begäran (648/2007).</translation>
    </message>
    <message>
        <source>Say whether the power is signed, names this person, covers this request and is still in force.</source>
        <translation>Ange om fullmakten är undertecknad, nämner den här personen, omfattar den här begäran och fortfarande gäller.</translation>
    </message>
    <message>
        <source>Say whether this request falls inside the mandate (442/1999 s. 29).</source>
        <translation>Ange om den här begäran hör till uppdraget (442/1999 29 §).</translation>
    </message>
    <message>
        <source>See for which matters the guardian was appointed: economic, personal, or both.</source>
        <translation>Se efter för vilka ärenden intressebevakaren har förordnats: ekonomiska, personliga eller båda.</translation>
    </message>
    <message>
        <source>See who has custody: an extract of the population data, or the decision.</source>
        <translation>Se efter vem som har vårdnaden: ett utdrag ur befolkningsdatasystemet eller beslutet.</translation>
    </message>
    <message>
        <source>The authority was taken back or has been ended, so nothing is given. Let the person ask themself, or ask for a new authority.</source>
        <translation>Behörigheten har återkallats eller upphört, så ingenting lämnas ut. Låt personen be själv, eller be om en ny behörighet.</translation>
    </message>
    <message>
        <source>The child is {years} years old, and the right is the child&apos;s own (GDPR, recital 38). Weigh age and maturity, decide, and write down why; the age alone is no yes and no no.</source>
        <translation>Barnet är {years} år, och rätten är barnets egen (skäl 38 i dataskyddsförordningen). Väg in ålder och mognad, besluta och anteckna varför; åldern ensam avgör inte saken åt någotdera hållet.</translation>
    </message>
    <message>
        <source>The child is {years} years old, can be heard and could ask alone (GDPR, recital 38). Hear what the child says, decide, and write down why; the age alone is no yes and no no.</source>
        <translation>Barnet är {years} år, kan höras och kunde be själv (skäl 38 i dataskyddsförordningen). Hör vad barnet säger, besluta och anteckna varför; åldern ensam avgör inte saken åt någotdera hållet.</translation>
    </message>
    <message>
        <source>The child objects, and the right is the child&apos;s own (GDPR, recital 38). Nothing is given before somebody has decided what is best for the child and written down why.</source>
        <translation>Barnet motsätter sig, och rätten är barnets egen (skäl 38 i dataskyddsförordningen). Ingenting lämnas ut innan någon har beslutat vad som är bäst för barnet och antecknat varför.</translation>
    </message>
    <message>
        <source>The child objects; {who} decided that the data is given all the same: {reason}</source>
        <translation>Barnet motsätter sig; {who} beslutade att uppgifterna ändå lämnas ut: {reason}</translation>
    </message>
    <message>
        <source>The child was born on {shown} by what was shown and on {register} by the register, so this may be another child. Check which one is meant; nothing is given before that.</source>
        <translation>Barnet är fött {shown} enligt det som visades och {register} enligt registret, så det kan vara ett annat barn. Kontrollera vem som avses; ingenting lämnas ut före det.</translation>
    </message>
    <message>
        <source>The child would be born on {day}, which is to come. Check the date; nothing is given on it.</source>
        <translation>Barnet skulle vara fött {day}, en dag som ännu inte har kommit. Kontrollera dagen; ingenting lämnas ut på grund av den.</translation>
    </message>
    <message>
        <source>The continuing power would be confirmed on {day}, before it was made on {dated}. Check both dates; nothing is given on it.</source>
        <translation>Intressebevakningsfullmakten skulle ha fastställts {day}, innan den upprättades {dated}. Kontrollera båda dagarna; ingenting lämnas ut på grund av den.</translation>
    </message>
    <message>
        <source>The continuing power would be confirmed on {day}, which is to come, and it gives no right before that (648/2007). Check the date; nothing is given.</source>
        <translation>Intressebevakningsfullmakten skulle fastställas {day}, en dag som ännu inte har kommit, och den ger ingen rätt före det (648/2007). Kontrollera dagen; ingenting lämnas ut.</translation>
    </message>
    <message>
        <source>The mandate begins on {day}, which is to come, so nothing is given before that day.</source>
        <translation>Uppdraget börjar {day}, en dag som ännu inte har kommit, så ingenting lämnas ut före den dagen.</translation>
    </message>
    <message>
        <source>The mandate ended on {day}, so nothing is given. Ask for a newer decision or extract.</source>
        <translation>Uppdraget upphörde {day}, så ingenting lämnas ut. Be om ett nyare beslut eller utdrag.</translation>
    </message>
    <message>
        <source>The mandate is for personal matters alone, and contracts, readings and invoices are economic (442/1999 s. 29). Nothing is given before somebody has seen that the mandate covers this request.</source>
        <translation>Uppdraget gäller bara personliga ärenden, och avtal, mätarställningar och fakturor är ekonomiska (442/1999 29 §). Ingenting lämnas ut innan någon har sett att uppdraget omfattar den här begäran.</translation>
    </message>
    <message>
        <source>The mandate is for personal matters alone: see that contracts, readings and invoices fall inside it.</source>
        <translation>Uppdraget gäller bara personliga ärenden: se till att avtal, mätarställningar och fakturor hör till det.</translation>
    </message>
    <message>
        <source>The person is {years} years old, and nobody is the guardian of somebody of age as of a child, so nothing is given. Let them ask themself, give a power of attorney, or see who was appointed for them.</source>
        <translation>Personen är {years} år gammal, och en myndig person har ingen vårdnadshavare, så ingenting lämnas ut. Låt personen be själv eller ge en fullmakt, eller se efter vem som har förordnats till intressebevakare.</translation>
    </message>
    <message>
        <source>The power of attorney expired on {day}, so nothing is given. Ask for a new one, or let the person ask themself.</source>
        <translation>Fullmakten upphörde att gälla {day}, så ingenting lämnas ut. Be om en ny, eller låt personen be själv.</translation>
    </message>
    <message>
        <source>The power of attorney would end on {end}, before it begins on {start}. Check both dates; nothing is given on it.</source>
        <translation>Fullmakten skulle upphöra {end}, innan den börjar {start}. Kontrollera båda dagarna; ingenting lämnas ut på grund av den.</translation>
    </message>
    <message>
        <source>What shows the right is dated {day}, which is to come, so nothing is given. Check the date, or ask for one that is right.</source>
        <translation>Det som visar rätten är daterat {day}, en dag som ännu inte har kommit, så ingenting lämnas ut. Kontrollera dagen eller be om en handling som är riktig.</translation>
    </message>
    <message>
        <source>What was shown does not cover this request, so nothing is given. Ask for one that does, or let the person ask themself.</source>
        <translation>Det som visades omfattar inte den här begäran, så ingenting lämnas ut. Be om en handling som gör det, eller låt personen be själv.</translation>
    </message>
    <message>
        <source>Whoever asks does not have custody of the child, so nothing is given. A guardian with custody, or the child, may ask.</source>
        <translation>Den som ber har inte vårdnaden om barnet, så ingenting lämnas ut. En vårdnadshavare eller barnet självt kan be.</translation>
    </message>
    <message>
        <source>Whoever asks has the name of the person, {name}. If it is the person, they ask for themself. If they are two people of one name, give the birth date of whoever asks.</source>
        <translation>Den som ber har samma namn som personen, {name}. Om det är personen själv ber hen om sina egna uppgifter. Om det är två personer med samma namn, ange födelsetiden för den som ber.</translation>
    </message>
    <message>
        <source>Whoever asks is the person, {name}: the same name and birth date. Let them ask for themself, or pick the person whose data they want.</source>
        <translation>Den som ber är personen själv, {name}: samma namn och födelsetid. Låt personen be om sina egna uppgifter, eller välj den person vars uppgifter begärs.</translation>
    </message>
    <message>
        <source>{who} decided that the estate gets the data: {reason}</source>
        <translation>{who} beslutade att dödsboet får uppgifterna: {reason}</translation>
    </message>
    <message>
        <source>{who} weighed the child&apos;s age and decided that the data is given: {reason}</source>
        <translation>{who} vägde in barnets ålder och beslutade att uppgifterna lämnas ut: {reason}</translation>
    </message>
</context>
<context>
    <name>batch</name>
    <message>
        <source>Hide</source>
        <translation>Dölj</translation>
    </message>
    <message>
        <source>No letter waits to be signed</source>
        <translation>Inget brev väntar på underskrift</translation>
    </message>
    <message>
        <source>Signed: {signed}; not signed: {failed}</source>
        <translation>Undertecknade: {signed}; inte undertecknade: {failed}</translation>
    </message>
    <message>
        <source>Signing: {done} of {all}</source>
        <translation>Undertecknas: {done} av {all}</translation>
    </message>
    <message>
        <source>Signing: {done} of {all}; stopping after the letters under way</source>
        <translation>Undertecknar: {done} av {all}; stannar efter de brev som pågår</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppa</translation>
    </message>
    <message>
        <source>Stopped. Signed: {signed}; not signed: {failed}; left: {left}</source>
        <translation>Stoppat. Undertecknade: {signed}; inte undertecknade: {failed}; kvar: {left}</translation>
    </message>
    <message>
        <source>The owner of a system gave a file that goes along as it is: look through it and sign the letter on the request&apos;s own page.</source>
        <translation>Systemets ägare gav en fil som går med som den är: gå igenom den och underteckna brevet på begärans egen sida.</translation>
    </message>
    <message>
        <source>What became of each request; Enter opens it</source>
        <translation>Vad som hände med varje begäran; Enter öppnar den</translation>
    </message>
    <message>
        <source>{number} {name}: not signed. {told}</source>
        <translation>{number} {name}: inte undertecknat. {told}</translation>
    </message>
    <message>
        <source>{number} {name}: signed</source>
        <translation>{number} {name}: undertecknat</translation>
    </message>
    <message>
        <source>{number} {name}: signed. {told}</source>
        <translation>{number} {name}: undertecknat. {told}</translation>
    </message>
</context>
<context>
    <name>beside files</name>
    <message>
        <source>The file {file} that travels beside the letter could not be saved: {reason}. The letter stays sealed in the desk; choose another folder.</source>
        <translation>Filen {file} som följer med brevet kunde inte sparas: {reason}. Brevet finns förseglat kvar i programmet; välj en annan mapp.</translation>
    </message>
</context>
<context>
    <name>by hand</name>
    <message>
        <source>Answer</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>Besvarad</translation>
    </message>
    <message>
        <source>Ask again {day}</source>
        <translation>Fråga på nytt {day}</translation>
    </message>
    <message>
        <source>Asked again</source>
        <translation>Frågad på nytt</translation>
    </message>
    <message>
        <source>Asked again {day}</source>
        <translation>Frågad på nytt {day}</translation>
    </message>
    <message>
        <source>Asked by hand</source>
        <translation>Frågas av ägarna</translation>
    </message>
    <message>
        <source>Attach a file…</source>
        <translation>Bifoga en fil…</translation>
    </message>
    <message>
        <source>Attached file</source>
        <translation>Bifogad fil</translation>
    </message>
    <message>
        <source>Attached file: {file}</source>
        <translation>Bifogad fil: {file}</translation>
    </message>
    <message>
        <source>Attached: {file}</source>
        <translation>Bifogad: {file}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Kopiera texten</translation>
    </message>
    <message>
        <source>It was sent</source>
        <translation>Skickad</translation>
    </message>
    <message>
        <source>No file attached</source>
        <translation>Ingen bifogad fil</translation>
    </message>
    <message>
        <source>No mail program opened. The text was copied: paste it into your e-mail.</source>
        <translation>Inget e-postprogram öppnades. Texten kopierades: klistra in den i din e-post.</translation>
    </message>
    <message>
        <source>Nothing is held</source>
        <translation>Inga uppgifter finns</translation>
    </message>
    <message>
        <source>Opened {day}, not sent yet</source>
        <translation>Öppnad {day}, inte skickad ännu</translation>
    </message>
    <message>
        <source>Owner: {owner}</source>
        <translation>Ägare: {owner}</translation>
    </message>
    <message>
        <source>Save the attached file…</source>
        <translation>Spara den bifogade filen…</translation>
    </message>
    <message>
        <source>Sent {day}</source>
        <translation>Skickad {day}</translation>
    </message>
    <message>
        <source>Take the answer in</source>
        <translation>Ta emot svaret</translation>
    </message>
    <message>
        <source>Take the answer in…</source>
        <translation>Ta emot svaret…</translation>
    </message>
    <message>
        <source>Take the answer out</source>
        <translation>Ta bort svaret</translation>
    </message>
    <message>
        <source>Taken in {when} by {who}</source>
        <translation>Mottaget {when}, {who}</translation>
    </message>
    <message>
        <source>The answer: paste its text; a table with a head line becomes rows</source>
        <translation>Svaret: klistra in texten; en tabell med rubrikrad blir rader</translation>
    </message>
    <message>
        <source>The e-mail is open in your mail program. Press S once it was sent.</source>
        <translation>E-posten är öppen i ditt e-postprogram. Tryck S när den har skickats.</translation>
    </message>
    <message>
        <source>The file could not be saved to {file}: {reason}. It stays in the desk.</source>
        <translation>Filen kunde inte sparas i {file}: {reason}. Den finns kvar i programmet.</translation>
    </message>
    <message>
        <source>The file goes to the customer as it is. Look through it first: nothing in it is covered.</source>
        <translation>Filen går till kunden som den är. Gå först igenom den: ingenting i den täcks över.</translation>
    </message>
    <message>
        <source>The file was saved: {file}</source>
        <translation>Filen sparades: {file}</translation>
    </message>
    <message>
        <source>The file {file} cannot be read: {reason}. The question stays open.</source>
        <translation>Filen {file} kan inte läsas: {reason}. Frågan förblir öppen.</translation>
    </message>
    <message>
        <source>The settings name no owner</source>
        <translation>Inställningarna anger ingen ägare</translation>
    </message>
    <message>
        <source>The text holds the identity code: send it in a protected way only.</source>
        <translation>Texten innehåller personbeteckningen: skicka den endast på ett skyddat sätt.</translation>
    </message>
    <message>
        <source>The text was copied. Press S once it was sent.</source>
        <translation>Texten kopierades. Tryck S när den har skickats.</translation>
    </message>
    <message>
        <source>The text was copied: paste it into a protected e-mail. Press S once it was sent.</source>
        <translation>Texten kopierades: klistra in den i skyddad e-post. Tryck S när den har skickats.</translation>
    </message>
    <message>
        <source>This system has no connection; this is what its owner answered us.</source>
        <translation>Detta system har ingen anslutning; så här svarade dess ägare oss.</translation>
    </message>
    <message>
        <source>To be asked again now, since {day}</source>
        <translation>Ska frågas på nytt nu, sedan {day}</translation>
    </message>
    <message>
        <source>Write an e-mail</source>
        <translation>Skriv e-post</translation>
    </message>
    <message>
        <source>{system} answered</source>
        <translation>{system}: svar mottaget</translation>
    </message>
    <message>
        <source>{system} answered: nothing is held</source>
        <translation>{system}: inga uppgifter finns</translation>
    </message>
    <message>
        <source>{system} has no connection and its owner was not asked yet; collect the data again to ask.</source>
        <translation>Systemet {system} har ingen anslutning och dess ägare har inte frågats ännu; frågan ställs när uppgifterna samlas in på nytt.</translation>
    </message>
    <message>
        <source>{system} has no connection, so its owner is asked by hand; the question was opened on {day}, and the answer follows.</source>
        <translation>Systemet {system} har ingen anslutning, så uppgifterna frågas av dess ägare; frågan öppnades den {day} och svaret följer senare.</translation>
    </message>
    <message>
        <source>{system}: the owner is asked by hand</source>
        <translation>{system}: ägaren tillfrågas</translation>
    </message>
</context>
<context>
    <name>calendar</name>
    <message>
        <source>A time limit that ends on a Saturday, a Sunday or one of these days ends on the next working day (Regulation 1182/71, Article 3(4)). The eves are no public holidays: “no” is the safe answer.</source>
        <translation>En tidsfrist som skulle löpa ut på en lördag, en söndag eller någon av dessa dagar löper ut nästa arbetsdag (förordning 1182/71, artikel 3.4). Aftnarna är inga helgdagar: ”nej” är det säkra svaret.</translation>
    </message>
    <message>
        <source>Access request {number}, {controller}. The answer is due on this day.</source>
        <translation>Begäran om tillgång till egna uppgifter {number}, {controller}. Sista svarsdagen är denna dag.</translation>
    </message>
    <message>
        <source>Access requests: due dates</source>
        <translation>Begäranden om tillgång till egna uppgifter: sista svarsdagar</translation>
    </message>
    <message>
        <source>Add the day</source>
        <translation>Lägg till dagen</translation>
    </message>
    <message>
        <source>Answer to be given: {number}</source>
        <translation>Ska besvaras: {number}</translation>
    </message>
    <message>
        <source>Day, such as 31.12.2026</source>
        <translation>Dag, till exempel 31.12.2026</translation>
    </message>
    <message>
        <source>Does a time limit also move past Midsummer Eve and Christmas Eve?</source>
        <translation>Flyttas en tidsfrist också förbi midsommarafton och julafton?</translation>
    </message>
    <message>
        <source>Due dates by day</source>
        <translation>Sista svarsdagar dag för dag</translation>
    </message>
    <message>
        <source>Due on this day; Enter opens</source>
        <translation>Sista svarsdag denna dag; Enter öppnar</translation>
    </message>
    <message>
        <source>Earlier month, key PgUp</source>
        <translation>Föregående månad, tangent PgUp</translation>
    </message>
    <message>
        <source>In English</source>
        <translation>På engelska</translation>
    </message>
    <message>
        <source>In Swedish</source>
        <translation>På svenska</translation>
    </message>
    <message>
        <source>Later month, key PgDn</source>
        <translation>Nästa månad, tangent PgDn</translation>
    </message>
    <message>
        <source>Left empty, it is the Finnish one.</source>
        <translation>Tomt fält betyder den finska.</translation>
    </message>
    <message>
        <source>Next year</source>
        <translation>Nästa år</translation>
    </message>
    <message>
        <source>Nothing is due on this day.</source>
        <translation>Inget ska besvaras senast denna dag.</translation>
    </message>
    <message>
        <source>Own days on which the desk is closed</source>
        <translation>Egna dagar då servicestället är stängt</translation>
    </message>
    <message>
        <source>Public holidays of {year}</source>
        <translation>Helgdagar {year}</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Sätt tillbaka</translation>
    </message>
    <message>
        <source>Save for a calendar (.ics)…</source>
        <translation>Spara för en kalender (.ics)…</translation>
    </message>
    <message>
        <source>Take the chosen day out</source>
        <translation>Ta bort vald dag</translation>
    </message>
    <message>
        <source>The day needs a name: letters and due dates mention it.</source>
        <translation>Dagen behöver ett namn: det nämns i brev och i motiveringen till svarsdagar.</translation>
    </message>
    <message>
        <source>There are none.</source>
        <translation>Inga.</translation>
    </message>
    <message>
        <source>This day is among the own days already.</source>
        <translation>Den här dagen finns redan bland de egna dagarna.</translation>
    </message>
    <message>
        <source>What it is called, in Finnish</source>
        <translation>Dagens namn på finska</translation>
    </message>
    <message>
        <source>Year before</source>
        <translation>Föregående år</translation>
    </message>
    <message>
        <source>and {count} more: they stand in the list, key F7</source>
        <translation>och {count} till: de finns i listan, tangent F7</translation>
    </message>
    <message>
        <source>late: {count}</source>
        <translation>försenade: {count}</translation>
    </message>
    <message>
        <source>no, they count as working days</source>
        <translation>nej, de räknas som arbetsdagar</translation>
    </message>
    <message>
        <source>person not picked yet</source>
        <translation>personen är inte vald än</translation>
    </message>
    <message>
        <source>requests due: {count}</source>
        <translation>begäranden att besvara: {count}</translation>
    </message>
    <message>
        <source>today</source>
        <translation>i dag</translation>
    </message>
    <message>
        <source>waiting for the customer: {count}</source>
        <translation>väntar på kunden: {count}</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>{day} was taken out. Ctrl Z puts it back.</source>
        <translation>{day} togs bort. Ctrl Z sätter tillbaka den.</translation>
    </message>
</context>
<context>
    <name>certificates</name>
    <message>
        <source>A page is being signed…</source>
        <translation>En sida undertecknas…</translation>
    </message>
    <message>
        <source>A page was signed by {signer}, but nobody vouches for it.</source>
        <translation>En sida undertecknades av {signer}, men ingen går i god för certifikatet.</translation>
    </message>
    <message>
        <source>Address of the time stamp service</source>
        <translation>Tidsstämplingstjänstens adress</translation>
    </message>
    <message>
        <source>Certificate file (.p12 or .pfx)</source>
        <translation>Certifikatfil (.p12 eller .pfx)</translation>
    </message>
    <message>
        <source>Certificates that were found; Enter takes one</source>
        <translation>Hittade certifikat; Enter väljer</translation>
    </message>
    <message>
        <source>Company whose letters are signed</source>
        <translation>Bolag vars brev undertecknas</translation>
    </message>
    <message>
        <source>Company&apos;s name in the certificate, if it is another</source>
        <translation>Bolagets namn i certifikatet, om det är ett annat</translation>
    </message>
    <message>
        <source>Fill in where the certificate is first; then its secret can be kept.</source>
        <translation>Fyll först i var certifikatet finns; sedan kan hemligheten sparas.</translation>
    </message>
    <message>
        <source>Issued by {issuer} on {day}.</source>
        <translation>Utfärdat av {issuer} {day}.</translation>
    </message>
    <message>
        <source>It ends in {days} days. Get a new one in time: after that no letter can be signed.</source>
        <translation>Den upphör om {days} dagar. Skaffa en ny i tid: efter det kan inga brev undertecknas.</translation>
    </message>
    <message>
        <source>It has ended: no letter can be signed with it any more.</source>
        <translation>Det har gått ut: inga brev kan längre undertecknas med det.</translation>
    </message>
    <message>
        <source>It is not valid yet.</source>
        <translation>Det är inte giltigt ännu.</translation>
    </message>
    <message>
        <source>It is thrown away. A PIN is tried once only.</source>
        <translation>Sidan kastas. PIN-koden prövas bara en gång.</translation>
    </message>
    <message>
        <source>It works: a page was signed by {signer}.</source>
        <translation>Det fungerar: en sida undertecknades av {signer}.</translation>
    </message>
    <message>
        <source>Its issuer is none of the roots in the workspace&apos;s folder “trust”. Put the root certificate (.pem) there, so that the desk can check its own letters.</source>
        <translation>Utfärdaren finns inte bland rotcertifikaten i arbetsytans mapp ”trust”. Lägg rotcertifikatet (.pem) där, så att programmet kan kontrollera sina egna brev.</translation>
    </message>
    <message>
        <source>Left empty, it is called like the certificate.</source>
        <translation>Tomt fält betyder samma namn som certifikatet.</translation>
    </message>
    <message>
        <source>Left empty, there are no time stamps.</source>
        <translation>Tomt fält betyder inga tidsstämplar.</translation>
    </message>
    <message>
        <source>Library of the card&apos;s maker (.so or .dll)</source>
        <translation>Korttillverkarens bibliotek (.so eller .dll)</translation>
    </message>
    <message>
        <source>Name of the card or module</source>
        <translation>Kortets eller säkerhetsmodulens namn</translation>
    </message>
    <message>
        <source>Name of the certificate on it</source>
        <translation>Namnet på certifikatet där</translation>
    </message>
    <message>
        <source>Name of the key</source>
        <translation>Nyckelns namn</translation>
    </message>
    <message>
        <source>PIN of the card</source>
        <translation>Kortets PIN-kod</translation>
    </message>
    <message>
        <source>Passphrase of the file</source>
        <translation>Filens lösenfras</translation>
    </message>
    <message>
        <source>Password of the time stamp service</source>
        <translation>Tidsstämplingstjänstens lösenord</translation>
    </message>
    <message>
        <source>Seconds it may take</source>
        <translation>Längsta tid i sekunder</translation>
    </message>
    <message>
        <source>Show what the card holds</source>
        <translation>Visa vad kortet innehåller</translation>
    </message>
    <message>
        <source>The certificate could not be read.</source>
        <translation>Certifikatet kunde inte läsas.</translation>
    </message>
    <message>
        <source>The library shows no certificate. Put the card into its reader and try again.</source>
        <translation>Biblioteket visar inget certifikat. Sätt kortet i läsaren och försök igen.</translation>
    </message>
    <message>
        <source>The page was not signed.</source>
        <translation>Sidan undertecknades inte.</translation>
    </message>
    <message>
        <source>The signature holds (level {level}).</source>
        <translation>Underskriften gäller (nivå {level}).</translation>
    </message>
    <message>
        <source>Time stamps, for all companies</source>
        <translation>Tidsstämplar, för alla bolag</translation>
    </message>
    <message>
        <source>Try it: sign a page and check it</source>
        <translation>Prova: underteckna en sida och kontrollera den</translation>
    </message>
    <message>
        <source>User name, where the service wants one</source>
        <translation>Användarnamn, om tjänsten kräver det</translation>
    </message>
    <message>
        <source>Where the certificate and its key are</source>
        <translation>Var certifikatet och dess nyckel finns</translation>
    </message>
    <message>
        <source>Without a service letters are signed without time stamps, and signing never touches the network.</source>
        <translation>Utan tjänst undertecknas breven utan tidsstämpel, och undertecknandet använder aldrig nätet.</translation>
    </message>
    <message>
        <source>in a file (PKCS#12)</source>
        <translation>i en fil (PKCS#12)</translation>
    </message>
    <message>
        <source>nowhere: no letter can be signed yet</source>
        <translation>ingenstans: inga brev kan undertecknas ännu</translation>
    </message>
    <message>
        <source>on a card or in a module (PKCS#11)</source>
        <translation>på ett kort eller i en säkerhetsmodul (PKCS#11)</translation>
    </message>
    <message>
        <source>{holder}, valid until {day}</source>
        <translation>{holder}, giltigt till {day}</translation>
    </message>
</context>
<context>
    <name>check_code</name>
    <message>
        <source>No letter of this workspace has the code {code}: do not rely on it; read the code once more, or ask for the letter itself.</source>
        <translation>Inget brev i den här arbetsytan har kontrollkoden {code}: lita inte på brevet; läs koden en gång till eller be att få se själva brevet.</translation>
    </message>
    <message>
        <source>This is no check code: it has three groups of four signs, digits and the letters A to F, such as 7F3A-91C2-5D0E. Read it again from the foot of the letter&apos;s signature.</source>
        <translation>Det här är ingen kontrollkod: den har tre grupper med fyra tecken, siffror och bokstäverna A–F, till exempel 7F3A-91C2-5D0E. Läs koden på nytt under brevets underskrift.</translation>
    </message>
    <message>
        <source>What the store says of this letter was changed outside the desk: do not rely on it, and tell the person in charge of information security.</source>
        <translation>Datalagrets uppgifter om det här brevet har ändrats utanför programmet: lita inte på brevet, och berätta för den som ansvarar för informationssäkerheten.</translation>
    </message>
</context>
<context>
    <name>choice</name>
    <message>
        <source>Not {answer}: {why}</source>
        <translation>”{answer}” går inte: {why}</translation>
    </message>
    <message>
        <source>{key} {answer}</source>
        <translation>{key} {answer}</translation>
    </message>
    <message>
        <source>{question}: {answer}, key {key}</source>
        <translation>{question}: {answer}, tangent {key}</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>--source, --secret and --timeout go with --data-map; a controller&apos;s are in the settings.</source>
        <translation>--source, --secret och --timeout hör ihop med --data-map; en personuppgiftsansvarigs egna finns i inställningarna.</translation>
    </message>
    <message>
        <source>--take-back takes the decision back, so it goes with no name and no reason. Nothing was changed.</source>
        <translation>--take-back tar tillbaka beslutet, så inget namn och ingen motivering ges med det. Ingenting ändrades.</translation>
    </message>
    <message>
        <source>A secret was given for {dataset}, but no --source. Say where the dataset lies.</source>
        <translation>En hemlighet angavs för {dataset}, men ingen --source. Ange var datamängden finns.</translation>
    </message>
    <message>
        <source>Give either --controller or --data-map, not both.</source>
        <translation>Ange antingen --controller eller --data-map, inte båda.</translation>
    </message>
    <message>
        <source>Give either --request or the controller, the person and the day of arrival, not both.</source>
        <translation>Ange antingen --request eller den personuppgiftsansvarige, personen och ankomstdagen, inte båda.</translation>
    </message>
    <message>
        <source>Give either --subject or identity keys, not both.</source>
        <translation>Ange antingen --subject eller identifierare, inte båda.</translation>
    </message>
    <message>
        <source>No password or token of {system} was given, so the earlier one stays.</source>
        <translation>Inget lösenord och ingen åtkomstnyckel angavs för {system}, så den tidigare gäller fortfarande.</translation>
    </message>
    <message>
        <source>No system that was asked holds anything about this person.</source>
        <translation>Inget av de system som genomsöktes innehåller något om den här personen.</translation>
    </message>
    <message>
        <source>Nobody in the registers matches the text.</source>
        <translation>Ingen i registren stämmer med texten.</translation>
    </message>
    <message>
        <source>Nobody whom this workspace trusts vouches for a certificate of the signature, and anybody can make one with any name: do not rely on the file. If you know the root certificate of the company, name it with --trust.</source>
        <translation>Ingen som den här arbetsytan litar på intygar underskriftens certifikat, och vem som helst kan göra ett certifikat i vilket namn som helst: lita inte på filen. Om du känner till bolagets rotcertifikat, ange det med --trust.</translation>
    </message>
    <message>
        <source>Nothing in the file is signed by electronic means: it proves nobody&apos;s identity.</source>
        <translation>Filen har ingen elektronisk underskrift: den bevisar ingens identitet.</translation>
    </message>
    <message>
        <source>Nothing was given for signing letters of {controller}, so the earlier secret stays.</source>
        <translation>Ingenting angavs för att underteckna brev från {controller}, så den tidigare hemligheten gäller.</translation>
    </message>
    <message>
        <source>Nothing was signed, because nobody has said that these files were looked through: {files}. They would go to the customer as they are, and what they say of other people is not covered. Look through them, and give the command again with --attachments-checked; take a file out with “desk question take-out”.</source>
        <translation>Inget signerades, eftersom ingen har meddelat att de här filerna har gåtts igenom: {files}. De skulle gå till kunden som de är, och uppgifter om andra personer i dem täcks inte. Gå igenom filerna och ge kommandot på nytt med --attachments-checked; en fil kan tas bort med ”desk question take-out”.</translation>
    </message>
    <message>
        <source>Passphrase, PIN or password for signing letters of {controller} (it does not show):</source>
        <translation>Lösenfras, PIN-kod eller lösenord för att underteckna brev från {controller} (det syns inte):</translation>
    </message>
    <message>
        <source>Password or token of {system} (it does not show):</source>
        <translation>Lösenord eller åtkomstnyckel för {system} (det syns inte):</translation>
    </message>
    <message>
        <source>Request {number} has another controller, channel, day of arrival or period, or somebody else asks. Nothing was written down; correct the words or the number.</source>
        <translation>Begäran {number} har en annan personuppgiftsansvarig, kanal, ankomstdag eller period, eller någon annan begär. Ingenting antecknades; rätta uppgifterna eller numret.</translation>
    </message>
    <message>
        <source>Request {number} waits for no proof of who asks. Nothing was written down; leave --request out.</source>
        <translation>Begäran {number} väntar inte på något bevis på vem som frågar. Ingenting antecknades; lämna bort --request.</translation>
    </message>
    <message>
        <source>Say where to collect: from a --controller, or from a --data-map with its --source.</source>
        <translation>Ange varifrån uppgifterna hämtas: från en personuppgiftsansvarig (--controller) eller enligt en datakarta (--data-map och --source).</translation>
    </message>
    <message>
        <source>Say who is meant: an identity code, --identity KEY=VALUE or --subject.</source>
        <translation>Ange vem som avses: personbeteckning, --identity NYCKEL=VÄRDE eller --subject.</translation>
    </message>
    <message>
        <source>Say whose free check is meant: --controller, --received and an identity code, or --request.</source>
        <translation>Ange vems avgiftsfria begäran som avses: --controller, --received och en personbeteckning, eller --request.</translation>
    </message>
    <message>
        <source>Say with --for in what capacity somebody asks for the person. Nothing was written down.</source>
        <translation>Ange med --for i vilken egenskap någon ber om uppgifterna för personen. Ingenting antecknades.</translation>
    </message>
    <message>
        <source>Say with --out in which folder the cover for the e-mail is written. Nothing was sent.</source>
        <translation>Säg med --out i vilken mapp den skyddade filen för e-posten skrivs. Ingenting skickades.</translation>
    </message>
    <message>
        <source>Say with --representative who asks for the person; the letter is addressed to them. Nothing was written down.</source>
        <translation>Ange med --representative vem som ber om uppgifterna för personen. Brevet riktas till honom eller henne. Ingenting antecknades.</translation>
    </message>
    <message>
        <source>Something was added to the file after it was signed: do not rely on what it shows.</source>
        <translation>Något har lagts till i filen efter att den undertecknades: lita inte på det den visar.</translation>
    </message>
    <message>
        <source>Stopped; the request is as it was last saved.</source>
        <translation>Avbrutet; begäran är som den senast sparades.</translation>
    </message>
    <message>
        <source>The answer is not whole, because these systems did not answer: {systems}.</source>
        <translation>Svaret är inte fullständigt, eftersom dessa system inte svarade: {systems}.</translation>
    </message>
    <message>
        <source>The calendar file {file} could not be written: {reason}. Choose another place.</source>
        <translation>Kalenderfilen {file} kunde inte skrivas: {reason}. Välj en annan plats.</translation>
    </message>
    <message>
        <source>The command was not understood: {message}. See desk {verb} --help.</source>
        <translation>Kommandot förstods inte: {message}. Se desk {verb} --help.</translation>
    </message>
    <message>
        <source>The dataset {dataset} was given twice.</source>
        <translation>Datamängden {dataset} angavs två gånger.</translation>
    </message>
    <message>
        <source>The evidence {evidence} has no detail to be typed: what shows it is looked up. Leave --evidence-detail out; nothing was written down.</source>
        <translation>Beviset {evidence} har ingen detalj att skriva: det som styrker det slås upp. Lämna bort --evidence-detail; inget antecknades.</translation>
    </message>
    <message>
        <source>The extract has no rows.</source>
        <translation>Utdraget har inga rader.</translation>
    </message>
    <message>
        <source>The file has no valid signature: do not rely on it; ask for the letter again.</source>
        <translation>Filen har ingen giltig underskrift: lita inte på den, be om brevet på nytt.</translation>
    </message>
    <message>
        <source>The file {path} cannot be read ({why}). The question stays open.</source>
        <translation>Filen {path} kan inte läsas ({why}). Frågan förblir öppen.</translation>
    </message>
    <message>
        <source>The folder {folder} holds no certificate (.pem, .crt, .cer or .der), so no signature could be trusted. Put the root certificates of the issuers that you trust into it.</source>
        <translation>Mappen {folder} har inget certifikat (.pem, .crt, .cer eller .der), så ingen underskrift kunde vara betrodd. Lägg rotcertifikaten för de utfärdare du litar på i den.</translation>
    </message>
    <message>
        <source>The folder {folder} of root certificates cannot be read. Check its name and try again.</source>
        <translation>Mappen {folder} med rotcertifikat kan inte läsas. Kontrollera namnet och försök igen.</translation>
    </message>
    <message>
        <source>The folder {path} cannot be made ({why}). Nothing was written down.</source>
        <translation>Mappen {path} kan inte skapas ({why}). Ingenting antecknades.</translation>
    </message>
    <message>
        <source>The identity key {key} has no value.</source>
        <translation>Identifieraren {key} saknar värde.</translation>
    </message>
    <message>
        <source>The identity key {key} was given twice.</source>
        <translation>Identifieraren {key} angavs två gånger.</translation>
    </message>
    <message>
        <source>The letter is signed and sealed in the desk, but it does not lie in the folder. {why} Do not answer anew, which would count as another request: “desk deliver --request {number} --way WAY --out DIR” writes the signed letter and notes that it left.</source>
        <translation>Brevet är undertecknat och förseglat i programmet, men det finns inte i mappen. {why} Svara inte på nytt, det skulle räknas som en annan begäran: ”desk deliver --request {number} --way WAY --out DIR” skriver det undertecknade brevet och antecknar att det har gått iväg.</translation>
    </message>
    <message>
        <source>The pause starts on {start}, after the last day to answer, {day}: a time that is over cannot stand still (Art. 12(6)). Check both dates.</source>
        <translation>Uppehållet börjar {start}, efter den sista dagen att svara, {day}: en tid som har gått ut kan inte stå stilla (artikel 12.6). Kontrollera båda datumen.</translation>
    </message>
    <message>
        <source>The program has a fault ({kind}); the request is as it was last saved. Tell support; the details are in the log folder of the workspace.</source>
        <translation>Programmet har ett fel ({kind}); begäran är som den senast sparades. Berätta för supporten; detaljerna finns i arbetsytans log-mapp.</translation>
    </message>
    <message>
        <source>There is no secret for {dataset}: name an environment variable that holds it, or write - and give it on standard input. The secret itself never stands on the command line.</source>
        <translation>Det finns ingen hemlighet för {dataset}: ange en miljövariabel som innehåller den, eller skriv - och ge den på standardinmatningen. Själva hemligheten står aldrig på kommandoraden.</translation>
    </message>
    <message>
        <source>There is nothing to search for: give a name, a number or a code.</source>
        <translation>Det finns inget att söka efter: ange ett namn, ett nummer eller en beteckning.</translation>
    </message>
    <message>
        <source>These cases are unknown, open, or their keeping time is not over: {numbers}. Nothing was deleted.</source>
        <translation>Dessa ärenden är okända eller öppna, eller deras förvaringstid är inte slut: {numbers}. Inget raderades.</translation>
    </message>
    <message>
        <source>Word {place} of the command holds bytes that are no UTF-8 text, so nothing was done. Type it again; rename a file whose name holds such bytes.</source>
        <translation>Ord {place} i kommandot innehåller byte som inte är UTF-8-text, så inget gjordes. Skriv ordet på nytt; om byten finns i ett filnamn, byt namn på filen.</translation>
    </message>
    <message>
        <source>{option} says nothing of “{role}”: it belongs to another capacity. Nothing was written down; leave it out, or correct --for.</source>
        <translation>{option} säger ingenting om ”{role}”: det hör till en annan egenskap. Ingenting antecknades; utelämna det eller rätta --for.</translation>
    </message>
    <message>
        <source>{path} is a file, not a folder for letters.</source>
        <translation>{path} är en fil, inte en mapp för brev.</translation>
    </message>
    <message>
        <source>{why}. Do not take it for a proof of identity.</source>
        <translation>{why}. Ta den inte för ett bevis på identiteten.</translation>
    </message>
    <message>
        <source>“{typed}” is not a list of details that can be compared. Known: {known}. Nothing was written down.</source>
        <translation>”{typed}” är ingen lista på uppgifter som kan jämföras. Kända: {known}. Inget antecknades.</translation>
    </message>
</context>
<context>
    <name>collect</name>
    <message>
        <source>Collected</source>
        <translation>Insamlat</translation>
    </message>
    <message>
        <source>Collecting</source>
        <translation>Insamling pågår</translation>
    </message>
    <message>
        <source>Stop collecting</source>
        <translation>Avbryt insamlingen</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Avbryts…</translation>
    </message>
    <message>
        <source>asked by hand</source>
        <translation>ägaren tillfrågas</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>misslyckades</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>inga uppgifter</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>nåddes inte</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>väntar</translation>
    </message>
    <message>
        <source>{rows} records</source>
        <translation>{rows} uppgifter</translation>
    </message>
    <message>
        <source>{rows} records, done</source>
        <translation>{rows} uppgifter, klart</translation>
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
        <translation>För begäran {number} har ingenting samlats in ännu.</translation>
    </message>
    <message>
        <source>Pick the person first: nothing can be collected for nobody.</source>
        <translation>Välj personen först: utan person kan ingenting samlas in.</translation>
    </message>
</context>
<context>
    <name>controllers</name>
    <message>
        <source>A sample letter, as it is written now</source>
        <translation>Ett provbrev så som det nu skrivs</translation>
    </message>
    <message>
        <source>As it ships with the program.</source>
        <translation>Så som de följer med programmet.</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Tillbaka till listan</translation>
    </message>
    <message>
        <source>Being kept…</source>
        <translation>Sparas…</translation>
    </message>
    <message>
        <source>Choose a logo…</source>
        <translation>Välj en logotyp…</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Bolag</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontaktuppgifter</translation>
    </message>
    <message>
        <source>Differs from the shipped profile in one field:</source>
        <translation>Avviker från de medföljande uppgifterna i ett fält:</translation>
    </message>
    <message>
        <source>Differs from the shipped profile in {count} fields:</source>
        <translation>Avviker från de medföljande uppgifterna i {count} fält:</translation>
    </message>
    <message>
        <source>Enter opens a profile. Space says whether the company answers here; who does not cannot be chosen for a new request.</source>
        <translation>Enter öppnar uppgifterna. Mellanslag anger om bolaget svarar här; andra kan inte väljas för en ny begäran.</translation>
    </message>
    <message>
        <source>Go back to the shipped profile</source>
        <translation>Återgå till de medföljande uppgifterna</translation>
    </message>
    <message>
        <source>Kept. Letters are written so from now on.</source>
        <translation>Sparat. Breven skrivs så från och med nu.</translation>
    </message>
    <message>
        <source>Letters and fees</source>
        <translation>Brev och avgifter</translation>
    </message>
    <message>
        <source>Made here; nothing like it ships.</source>
        <translation>Skapad här; inget motsvarande följer med programmet.</translation>
    </message>
    <message>
        <source>New controller</source>
        <translation>Ny personuppgiftsansvarig</translation>
    </message>
    <message>
        <source>Not kept: {reason}.</source>
        <translation>Inte sparat: {reason}.</translation>
    </message>
    <message>
        <source>Nothing is kept yet.</source>
        <translation>Ingenting är sparat ännu.</translation>
    </message>
    <message>
        <source>One company at least answers here.</source>
        <translation>Minst ett bolag måste svara här.</translation>
    </message>
    <message>
        <source>Part of the profile</source>
        <translation>Del av uppgifterna</translation>
    </message>
    <message>
        <source>Pictures (PNG, JPEG)</source>
        <translation>Bilder (PNG, JPEG)</translation>
    </message>
    <message>
        <source>Still to be filled or mended: {fields}.</source>
        <translation>Ska ännu fyllas i eller rättas: {fields}.</translation>
    </message>
    <message>
        <source>Take the logo away</source>
        <translation>Ta bort logotypen</translation>
    </message>
    <message>
        <source>Take the own profile up again</source>
        <translation>Ta de egna uppgifterna i bruk igen</translation>
    </message>
    <message>
        <source>The letterhead is shown here once everything needed is filled.</source>
        <translation>Brevhuvudet visas här när allt som behövs är ifyllt.</translation>
    </message>
    <message>
        <source>The profile brings none.</source>
        <translation>Uppgifterna har inga.</translation>
    </message>
    <message>
        <source>Use the shipped profile</source>
        <translation>Använd de medföljande uppgifterna</translation>
    </message>
    <message>
        <source>What the desk does</source>
        <translation>Hur programmet gör</translation>
    </message>
    <message>
        <source>What the notice states</source>
        <translation>Vad beskrivningen säger</translation>
    </message>
    <message>
        <source>What was kept before holds until this is mended.</source>
        <translation>Det som sparades tidigare gäller tills detta är rättat.</translation>
    </message>
    <message>
        <source>answers here</source>
        <translation>svarar här</translation>
    </message>
    <message>
        <source>as it ships</source>
        <translation>följer med programmet</translation>
    </message>
    <message>
        <source>cannot be used: its file is spoilt</source>
        <translation>kan inte användas: filen är förstörd</translation>
    </message>
    <message>
        <source>changed here</source>
        <translation>ändrad här</translation>
    </message>
    <message>
        <source>does not answer here</source>
        <translation>svarar inte här</translation>
    </message>
    <message>
        <source>made here</source>
        <translation>skapad här</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nej</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>{label} (needed)</source>
        <translation>{label} (behövs)</translation>
    </message>
    <message>
        <source>{label}, {language}</source>
        <translation>{label}, {language}</translation>
    </message>
    <message>
        <source>{label}: {system}, key {key}</source>
        <translation>{label}: {system}, tangent {key}</translation>
    </message>
</context>
<context>
    <name>correspondence</name>
    <message>
        <source>Access request {number}: {letter}</source>
        <translation>Begäran om tillgång {number}: {letter}</translation>
    </message>
</context>
<context>
    <name>cover</name>
    <message>
        <source>Call us: {contact}, {phone}. You may have the letter on paper too.</source>
        <translation>Ring oss: {contact}, {phone}. Du kan få brevet på papper också.</translation>
    </message>
    <message>
        <source>Hello,

the letter that you asked for is attached. It is locked with a passphrase, which comes to you by another way. Save the attached file, open it in a PDF reader and look for its list of attachments: the letter is there.

If it does not open, call us.

{controller}
</source>
        <translation>Hej,

brevet som du bad om är bifogat. Det är låst med ett lösenord, som du får på en annan väg. Spara den bifogade filen, öppna den i ett PDF-program och titta i dess lista över bilagor: brevet finns där.

Om filen inte öppnas, ring oss.

{controller}
</translation>
    </message>
    <message>
        <source>How to open the letter</source>
        <translation>Så öppnar du brevet</translation>
    </message>
    <message>
        <source>If it does not open</source>
        <translation>Om brevet inte öppnas</translation>
    </message>
    <message>
        <source>Letter from {controller}</source>
        <translation>Brev från {controller}</translation>
    </message>
    <message>
        <source>Look for the list of attachments. Its sign is a paper clip, often on the left.</source>
        <translation>Leta efter listan över bilagor. Dess tecken är ett gem, ofta till vänster.</translation>
    </message>
    <message>
        <source>Open the letter from the list, or save it. Its signature shows whether it is whole.</source>
        <translation>Öppna brevet från listan eller spara det. Underskriften visar om brevet är oförändrat.</translation>
    </message>
    <message>
        <source>Save this file on your computer and open it there in a PDF reader. The previews of mail programs and many phones do not show attachments.</source>
        <translation>Spara den här filen på din dator och öppna den där i ett PDF-program. Förhandsvisningen i e-postprogram och många telefoner visar inte bilagor.</translation>
    </message>
    <message>
        <source>The passphrase</source>
        <translation>Lösenordet</translation>
    </message>
    <message>
        <source>The passphrase comes to you by another way than e-mail, and nobody will ask you for it. It is kept nowhere: if it is lost, ask us to send the letter again under a new one.</source>
        <translation>Du får lösenordet på en annan väg än e-post, och ingen kommer att fråga dig efter det. Det sparas ingenstans: om det kommer bort, be oss skicka brevet på nytt med ett nytt lösenord.</translation>
    </message>
    <message>
        <source>The saved letter itself has no lock. Keep it where only you can read it.</source>
        <translation>Det sparade brevet har inget lås. Förvara det där bara du kan läsa det.</translation>
    </message>
    <message>
        <source>This locked file brings you a signed letter about your request {number}. The letter lies in it as an attachment, exactly as it was signed.</source>
        <translation>I den här låsta filen finns ett undertecknat brev om din begäran {number}. Brevet ligger i filen som en bilaga, precis så som det undertecknades.</translation>
    </message>
    <message>
        <source>Too large for e-mail, to be given to you another way: {names}; files in all: {count}.</source>
        <translation>För stora för e-post, du får dem på ett annat sätt: {names}; filer sammanlagt: {count}.</translation>
    </message>
    <message>
        <source>What is attached</source>
        <translation>Bilagor</translation>
    </message>
    <message>
        <source>Write to us: {contact}, {email}. You may have the letter on paper too.</source>
        <translation>Skriv till oss: {contact}, {email}. Du kan få brevet på papper också.</translation>
    </message>
    <message>
        <source>Your letter is attached to this page</source>
        <translation>Ditt brev är bifogat till den här sidan</translation>
    </message>
    <message>
        <source>and {count} more, all in the list of attachments</source>
        <translation>och {count} till, alla i listan över bilagor</translation>
    </message>
    <message>
        <source>protected</source>
        <translation>skyddat</translation>
    </message>
    <message>
        <source>the signed letter</source>
        <translation>det undertecknade brevet</translation>
    </message>
    <message>
        <source>{size} kB</source>
        <translation>{size} kB</translation>
    </message>
</context>
<context>
    <name>data_maps</name>
    <message>
        <source>The data map {file} cannot be read ({why}), so its system is not asked. Put the file there or mend its place in the settings.</source>
        <translation>Datakartan {file} kan inte läsas ({why}), så dess system genomsöks inte. Lägg filen på sin plats eller rätta dess plats i inställningarna.</translation>
    </message>
    <message>
        <source>The data map {file} is not a text in UTF-8, so its system is not asked. Save it as UTF-8.</source>
        <translation>Datakartan {file} är inte text i UTF-8, så dess system genomsöks inte. Spara den som UTF-8.</translation>
    </message>
</context>
<context>
    <name>deadline</name>
    <message>
        <source>A due date cannot be counted from {received} with these pauses: the calendar ends before it. Check the dates.</source>
        <translation>Sista svarsdagen kan inte räknas från {received} med dessa uppehåll: kalendern tar slut före det. Kontrollera datumen.</translation>
    </message>
    <message>
        <source>Both clocks end on the same day, which rules: {day}.</source>
        <translation>Båda tidsfristerna går ut samma dag, som gäller: {day}.</translation>
    </message>
    <message>
        <source>Post needs {days} working days, so the letter has to leave by {day}.</source>
        <translation>Posten behöver {days} arbetsdagar, så brevet måste skickas senast {day}.</translation>
    </message>
    <message>
        <source>That month has no day of the same number, so its last day counts: {day}.</source>
        <translation>Den månaden har ingen dag med samma nummer, så månadens sista dag gäller: {day}.</translation>
    </message>
    <message>
        <source>The clocks stood still from {start} to {end}: {days} days.</source>
        <translation>Tidsfristen hade uppehåll {start} – {end}: {days} dagar.</translation>
    </message>
    <message>
        <source>The extension replaces the house target too, so this day rules: {day}.</source>
        <translation>Förlängningen ersätter också det egna målet, så denna dag gäller: {day}.</translation>
    </message>
    <message>
        <source>The house target is earlier, so it rules: {day}.</source>
        <translation>Det egna målet är tidigare, så det gäller: {day}.</translation>
    </message>
    <message>
        <source>The house target of {days} days is {day}.</source>
        <translation>Det egna målet på {days} dagar är {day}.</translation>
    </message>
    <message>
        <source>The house target of {days} days, with the {paused} paused days added, is {day}.</source>
        <translation>Det egna målet på {days} dagar, med dagarna i uppehållet ({paused}) tillagda, är {day}.</translation>
    </message>
    <message>
        <source>The last working day on or before it is {day}: the answer has to be ready then.</source>
        <translation>Den sista arbetsdagen fram till dess är {day}: då ska svaret vara klart.</translation>
    </message>
    <message>
        <source>The law gives one month: to {day}.</source>
        <translation>Lagen ger en månad: till {day}.</translation>
    </message>
    <message>
        <source>The law is earlier, so it rules: {day}.</source>
        <translation>Lagens tidsfrist är tidigare, så den gäller: {day}.</translation>
    </message>
    <message>
        <source>The law&apos;s last day is {day}.</source>
        <translation>Lagens sista dag är {day}.</translation>
    </message>
    <message>
        <source>The pause ends on {end}, before it starts on {start}. Give FROM:TO in that order.</source>
        <translation>Uppehållet slutar {end} innan det börjar {start}. Ge dagarna i ordningen FRÅN:TILL.</translation>
    </message>
    <message>
        <source>The pause starts on {start}, before the request arrived on {received}. Check both dates.</source>
        <translation>Uppehållet börjar {start}, innan begäran kom {received}. Kontrollera båda datumen.</translation>
    </message>
    <message>
        <source>The request arrived on {day}.</source>
        <translation>Begäran kom {day}.</translation>
    </message>
    <message>
        <source>The time was extended: the law gives three months in all, to {day}.</source>
        <translation>Tidsfristen har förlängts: lagen ger sammanlagt tre månader, till {day}.</translation>
    </message>
    <message>
        <source>The {days} paused days are added to the month: {day}.</source>
        <translation>Dagarna i uppehållet ({days}) läggs till månaden: {day}.</translation>
    </message>
    <message>
        <source>{day} is a Saturday, so the law&apos;s last day moves on by a day.</source>
        <translation>{day} är en lördag, så lagens sista dag flyttas fram med en dag.</translation>
    </message>
    <message>
        <source>{day} is a Sunday, so the law&apos;s last day moves on by a day.</source>
        <translation>{day} är en söndag, så lagens sista dag flyttas fram med en dag.</translation>
    </message>
    <message>
        <source>{day} is a public holiday ({holiday}), so the law&apos;s last day moves on by a day.</source>
        <translation>{day} är en helgdag ({holiday}), så lagens sista dag flyttas fram med en dag.</translation>
    </message>
</context>
<context>
    <name>delivery</name>
    <message>
        <source>Address, its lines apart by commas</source>
        <translation>Adress, raderna skilda med kommatecken</translation>
    </message>
    <message>
        <source>Another way is proposed than the one that stood here, so nothing was noted yet. Look at it and press F9 again.</source>
        <translation>Ett annat sätt föreslås än det som stod här, så ingenting antecknades ännu. Se på förslaget och tryck F9 igen.</translation>
    </message>
    <message>
        <source>Check code {code}</source>
        <translation>Kontrollkod {code}</translation>
    </message>
    <message>
        <source>Close the request</source>
        <translation>Avsluta begäran</translation>
    </message>
    <message>
        <source>Draft, not signed yet</source>
        <translation>Utkast, inte undertecknat ännu</translation>
    </message>
    <message>
        <source>Draft: not signed yet</source>
        <translation>Utkast: inte undertecknat ännu</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-postadress</translation>
    </message>
    <message>
        <source>Envelope&apos;s window · {key}</source>
        <translation>Kuvertets fönster · {key}</translation>
    </message>
    <message>
        <source>Every value is in the files inside the PDF either way.</source>
        <translation>Alla värden finns i vilket fall som filer i PDF:en.</translation>
    </message>
    <message>
        <source>F10 signs once the check has nothing to remark.</source>
        <translation>F10 undertecknar när kontrollen inte har något att anmärka på.</translation>
    </message>
    <message>
        <source>Give it once more…</source>
        <translation>Ge det en gång till…</translation>
    </message>
    <message>
        <source>Given to</source>
        <translation>Till vem</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Överlämnat</translation>
    </message>
    <message>
        <source>How you identified whoever takes it</source>
        <translation>Hur du identifierade den som hämtar det</translation>
    </message>
    <message>
        <source>Letter in front</source>
        <translation>Brevet som visas</translation>
    </message>
    <message>
        <source>Long tables on paper</source>
        <translation>Långa tabeller på papper</translation>
    </message>
    <message>
        <source>Make the protected letter…</source>
        <translation>Gör det skyddade brevet…</translation>
    </message>
    <message>
        <source>No e-mail address is known, so nothing was noted as sent. Say where the letter goes and why, or give it another way.</source>
        <translation>Ingen e-postadress är känd, så ingenting antecknades som skickat. Säg vart brevet går och varför, eller ge det på ett annat sätt.</translation>
    </message>
    <message>
        <source>Note (optional)</source>
        <translation>Anteckning (frivillig)</translation>
    </message>
    <message>
        <source>Nothing is left to do: close the request.</source>
        <translation>Inget återstår: avsluta begäran.</translation>
    </message>
    <message>
        <source>Pages: {pages}</source>
        <translation>Sidor: {pages}</translation>
    </message>
    <message>
        <source>Passphrase by phone</source>
        <translation>Lösenordet per telefon</translation>
    </message>
    <message>
        <source>Passphrase by text message</source>
        <translation>Lösenordet per textmeddelande</translation>
    </message>
    <message>
        <source>Posted</source>
        <translation>Postat</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Skriv ut…</translation>
    </message>
    <message>
        <source>Proposed: by e-mail, encrypted</source>
        <translation>Förslag: per e-post, krypterat</translation>
    </message>
    <message>
        <source>Proposed: by post</source>
        <translation>Förslag: per post</translation>
    </message>
    <message>
        <source>Proposed: hand it over at the counter</source>
        <translation>Förslag: ge det vid disken</translation>
    </message>
    <message>
        <source>Proposed: show it on the premises</source>
        <translation>Förslag: visa det i lokalerna</translation>
    </message>
    <message>
        <source>Read it through; F10 signs and prints it.</source>
        <translation>Läs igenom det; F10 undertecknar och skriver ut det.</translation>
    </message>
    <message>
        <source>Read it through; F10 signs and seals it.</source>
        <translation>Läs igenom det; F10 undertecknar och förseglar.</translation>
    </message>
    <message>
        <source>Recordings and files that the letter lists: {count}</source>
        <translation>Inspelningar och filer som brevet nämner: {count}</translation>
    </message>
    <message>
        <source>Request {number} has no signed letter yet, so nothing can leave. Look the records through and sign the letter first.</source>
        <translation>Begäran {number} har inget undertecknat brev ännu, så ingenting kan skickas. Gå igenom uppgifterna och underteckna brevet först.</translation>
    </message>
    <message>
        <source>Request {number} has no signed letter “{name}”. It has: {known}.</source>
        <translation>Begäran {number} har inget undertecknat brev ”{name}”. Den har: {known}.</translation>
    </message>
    <message>
        <source>Safety ban: how you identified them, and why it is not the person, if so</source>
        <translation>Spärrmarkering: hur du identifierade hen, och varför det inte är personen själv</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Spara som PDF…</translation>
    </message>
    <message>
        <source>Sent by e-mail</source>
        <translation>Skickat per e-post</translation>
    </message>
    <message>
        <source>Shown on the premises</source>
        <translation>Visat i lokalerna</translation>
    </message>
    <message>
        <source>Sign and print</source>
        <translation>Underteckna och skriv ut</translation>
    </message>
    <message>
        <source>Sign the letter</source>
        <translation>Underteckna brevet</translation>
    </message>
    <message>
        <source>Signature B-B: without a time stamp</source>
        <translation>Underskrift B-B: utan tidsstämpel</translation>
    </message>
    <message>
        <source>Signature B-LT: with a time stamp and proof that the certificate was valid</source>
        <translation>Underskrift B-LT: med tidsstämpel och bevis på att certifikatet var giltigt</translation>
    </message>
    <message>
        <source>Signature B-T: with a time stamp</source>
        <translation>Underskrift B-T: med tidsstämpel</translation>
    </message>
    <message>
        <source>Signed by {signer}</source>
        <translation>Undertecknat av {signer}</translation>
    </message>
    <message>
        <source>The answer was given on {day}</source>
        <translation>Svaret gavs {day}</translation>
    </message>
    <message>
        <source>The customer withdraws it</source>
        <translation>Kunden återtar begäran</translation>
    </message>
    <message>
        <source>The file {name} is not the one that the letter {letter} lists: it was changed since. Nothing has left. Sign the letter anew, then it lists the file as it is now.</source>
        <translation>Filen {name} är inte den som brevet {letter} räknar upp: den har ändrats sedan dess. Ingenting har skickats. Underteckna brevet på nytt, så räknar det upp filen som den är nu.</translation>
    </message>
    <message>
        <source>The letter could not be saved to {file}: {reason}. It stays sealed in the desk.</source>
        <translation>Brevet kunde inte sparas i {file}: {reason}. Det finns kvar förseglat i programmet.</translation>
    </message>
    <message>
        <source>The letter is given</source>
        <translation>Brevet ges</translation>
    </message>
    <message>
        <source>The letter was saved, and what travels beside it into {folder}</source>
        <translation>Brevet sparades, och det som följer med det i {folder}</translation>
    </message>
    <message>
        <source>The letter was saved: {file}</source>
        <translation>Brevet sparades: {file}</translation>
    </message>
    <message>
        <source>The letter was sent to the printer {printer}</source>
        <translation>Brevet skickades till skrivaren {printer}</translation>
    </message>
    <message>
        <source>The letter would go to another e-mail address than those on record. Say why in words; nothing was noted as sent.</source>
        <translation>Brevet skulle gå till en annan e-postadress än dem i registret. Skriv skälet; ingenting antecknades som skickat.</translation>
    </message>
    <message>
        <source>The passphrase goes</source>
        <translation>Lösenordet ges</translation>
    </message>
    <message>
        <source>The protected letter could not be saved to {file}: {reason}. Nothing was noted as sent; choose another folder.</source>
        <translation>Det skyddade brevet kunde inte sparas i {file}: {reason}. Ingenting antecknades som skickat; välj en annan mapp.</translation>
    </message>
    <message>
        <source>The register says that the person has come under a safety ban since they were picked, so nothing was sent or noted. Hand the letter over at the counter; or go back to the review, collect anew, pick the person again and sign a new letter, which then goes to the contact address.</source>
        <translation>Enligt registret har personen fått en spärrmarkering efter att hen valdes, så ingenting skickades eller antecknades som skickat. Lämna brevet vid disken; eller gå tillbaka till granskningen, samla in uppgifterna på nytt, välj personen igen och underteckna ett nytt brev, som då går till kontaktadressen.</translation>
    </message>
    <message>
        <source>The request is closed; the sealed letter stays here.</source>
        <translation>Begäran är avslutad; det förseglade brevet finns kvar här.</translation>
    </message>
    <message>
        <source>This is an earlier version: the one that was signed last is given.</source>
        <translation>Det här är en tidigare version: den som undertecknades sist ges.</translation>
    </message>
    <message>
        <source>This looks like the passphrase, which is never written down here. Write by which way it goes instead; nothing was noted as sent.</source>
        <translation>Det här ser ut som lösenordet, och det skrivs aldrig upp här. Skriv i stället vilken väg det går; ingenting antecknades som skickat.</translation>
    </message>
    <message>
        <source>This notice goes to the recipient that it is addressed to, not to the customer. Say where the recipient is; nothing was noted as given.</source>
        <translation>Det här meddelandet går till mottagaren som det är ställt till, inte till kunden. Skriv var mottagaren finns; ingenting antecknades som givet.</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Version {version}</translation>
    </message>
    <message>
        <source>What has left</source>
        <translation>Vad som har gått ut</translation>
    </message>
    <message>
        <source>Where to save the protected letter and its e-mail</source>
        <translation>Var det skyddade brevet och dess e-post sparas</translation>
    </message>
    <message>
        <source>Why it leaves though no register can be asked for a ban</source>
        <translation>Varför brevet går fast spärrmarkeringen inte kan frågas</translation>
    </message>
    <message>
        <source>Why there and not to the place on record</source>
        <translation>Varför dit och inte till adressen i registret</translation>
    </message>
    <message>
        <source>at the counter</source>
        <translation>vid disken</translation>
    </message>
    <message>
        <source>attachments</source>
        <translation>bilagor</translation>
    </message>
    <message>
        <source>by e-mail</source>
        <translation>per e-post</translation>
    </message>
    <message>
        <source>by phone</source>
        <translation>per telefon</translation>
    </message>
    <message>
        <source>by post</source>
        <translation>per post</translation>
    </message>
    <message>
        <source>by text message</source>
        <translation>per textmeddelande</translation>
    </message>
    <message>
        <source>copies are offered</source>
        <translation>kopior erbjuds</translation>
    </message>
    <message>
        <source>envelope {envelope}</source>
        <translation>kuvert {envelope}</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>dolt</translation>
    </message>
    <message>
        <source>in English</source>
        <translation>på engelska</translation>
    </message>
    <message>
        <source>in Finnish</source>
        <translation>på finska</translation>
    </message>
    <message>
        <source>in Swedish</source>
        <translation>på svenska</translation>
    </message>
    <message>
        <source>listened to: they go along</source>
        <translation>avlyssnade: de följer med</translation>
    </message>
    <message>
        <source>row by row</source>
        <translation>rad för rad</translation>
    </message>
    <message>
        <source>seen on the premises</source>
        <translation>visas i lokalerna</translation>
    </message>
    <message>
        <source>summed up</source>
        <translation>sammandragna</translation>
    </message>
    <message>
        <source>{name} is about somebody else: another person was picked since it was signed. Nothing was noted as given; give the letter that was signed for the person of now.</source>
        <translation>{name} gäller någon annan: en annan person har valts sedan brevet undertecknades. Ingenting antecknades som överlämnat; ge det brev som har undertecknats för den nuvarande personen.</translation>
    </message>
    <message>
        <source>{name} is an earlier version of the answer, or the answer is being completed. Give the version that was signed last; nothing was noted as given.</source>
        <translation>{name} är en tidigare version av svaret, eller så kompletteras svaret. Ge den version som undertecknades sist; ingenting antecknades som givet.</translation>
    </message>
    <message>
        <source>{when}, {way}</source>
        <translation>{when}, {way}</translation>
    </message>
    <message>
        <source>{when}: {letter}, version {version}</source>
        <translation>{when}: {letter}, version {version}</translation>
    </message>
    <message>
        <source>{when}; checksum {checksum}</source>
        <translation>{when}; kontrollsumma {checksum}</translation>
    </message>
    <message>
        <source>{why} Nothing was noted as given.</source>
        <translation>{why} Ingenting antecknades som givet.</translation>
    </message>
</context>
<context>
    <name>delivery rules</name>
    <message>
        <source>No postal address is known, so nothing was noted as posted. Say where the letter goes and why, or hand it over.</source>
        <translation>Ingen postadress är känd, så ingenting antecknades som postat. Säg vart brevet går och varför, eller ge det vid disken.</translation>
    </message>
    <message>
        <source>Post goes to the address on record; another address needs a reason.</source>
        <translation>Posten går till adressen i registret; för en annan adress behövs ett skäl.</translation>
    </message>
    <message>
        <source>Post goes to the representative; another address needs a reason.</source>
        <translation>Posten går till företrädaren; för en annan adress behövs ett skäl.</translation>
    </message>
    <message>
        <source>The customer asked for the answer in this way (Art. 12(3), 15(3)).</source>
        <translation>Kunden bad att få svaret på det här sättet (art. 12.3, 15.3).</translation>
    </message>
    <message>
        <source>The customer is given a copy too if they want one (Art. 15(3)).</source>
        <translation>Kunden får på begäran också en kopia (art. 15.3).</translation>
    </message>
    <message>
        <source>The law goes before the usual way of {controller}.</source>
        <translation>Lagen går före det vanliga sättet hos {controller}.</translation>
    </message>
    <message>
        <source>The letter would go to another address than the one on record. Say why in words; nothing was noted as posted.</source>
        <translation>Brevet skulle gå till en annan adress än den i registret. Skriv skälet; ingenting antecknades som postat.</translation>
    </message>
    <message>
        <source>The person is under a safety ban and somebody else asks for them: hand the letter over at the counter or post it to the address on record.</source>
        <translation>Personen har spärrmarkering och någon annan begär uppgifterna: ge brevet vid disken eller posta det till adressen i registret.</translation>
    </message>
    <message>
        <source>The person is under a safety ban, which goes before every other rule: the letter is handed over at the counter or posted to the contact address (Art. 15(4), 32).</source>
        <translation>Personen har spärrmarkering, och den går före alla andra regler: brevet ges vid disken eller postas till kontaktadressen (art. 15.4, 32).</translation>
    </message>
    <message>
        <source>The person is under a safety ban: a new address needs somebody who is identified in person or strongly by electronic means. Post the letter to the contact address on record or hand it over; nothing was noted as posted.</source>
        <translation>Personen har spärrmarkering: en ny adress kan ges bara av den vars identitet har kontrollerats på plats eller med stark elektronisk identifiering. Posta brevet till kontaktadressen i registret eller ge det vid disken; ingenting antecknades som postat.</translation>
    </message>
    <message>
        <source>The person is under a safety ban: give the letter at the counter or post it to the contact address.</source>
        <translation>Personen har spärrmarkering: ge brevet vid disken eller posta det till kontaktadressen.</translation>
    </message>
    <message>
        <source>The request came by letter, so the answer goes by post.</source>
        <translation>Begäran kom per brev, så svaret går med posten.</translation>
    </message>
    <message>
        <source>The request came electronically, so the answer is given electronically unless the customer asks otherwise (Art. 12(3), 15(3)).</source>
        <translation>Begäran kom elektroniskt, så svaret ges elektroniskt om kunden inte ber om annat (art. 12.3, 15.3).</translation>
    </message>
    <message>
        <source>This is the usual way of {controller}.</source>
        <translation>Det här är det vanliga sättet hos {controller}.</translation>
    </message>
    <message>
        <source>Who asks is known only by what is on record, so the answer goes to the address on record, there and nowhere else. Send it there, or hand it over at the counter against an identity document; nothing was noted as given.</source>
        <translation>Den som frågar är känd endast genom uppgifterna i registret, så svaret ges till adressen i registret och ingen annanstans. Skicka det dit eller lämna över det vid disken mot en identitetshandling; inget antecknades som givet.</translation>
    </message>
    <message>
        <source>Who asks is known only by what is on record: say how you identified whoever stands at the counter, for example “passport”. Nothing was noted as given.</source>
        <translation>Den som frågar är känd endast genom uppgifterna i registret: skriv hur du identifierade den som står vid disken, till exempel ”pass”. Ingenting antecknades som överlämnat.</translation>
    </message>
    <message>
        <source>by post</source>
        <translation>per post</translation>
    </message>
    <message>
        <source>electronically</source>
        <translation>elektroniskt</translation>
    </message>
    <message>
        <source>handed over at the counter</source>
        <translation>vid disken</translation>
    </message>
    <message>
        <source>shown on the premises</source>
        <translation>genom att uppgifterna visas i lokalerna</translation>
    </message>
    <message>
        <source>{controller} answers electronically only what was asked electronically. Hand the letter over or post it.</source>
        <translation>{controller} svarar elektroniskt bara på det som begärts elektroniskt. Ge brevet vid disken eller posta det.</translation>
    </message>
    <message>
        <source>{controller} does not offer to show the data on its premises: give the customer the letter.</source>
        <translation>{controller} erbjuder sig inte att visa uppgifterna i sina lokaler: ge kunden brevet.</translation>
    </message>
</context>
<context>
    <name>demo</name>
    <message>
        <source>The demo can be made for a day from {first} to {last}. Nothing was made.</source>
        <translation>Demon kan skapas för en dag under åren {first}–{last}. Ingenting skapades.</translation>
    </message>
    <message>
        <source>The demo workspace cannot be made in {folder} ({why}). Nothing was left behind.</source>
        <translation>Demoarbetsytan kan inte skapas i {folder} ({why}). Ingenting lämnades kvar.</translation>
    </message>
    <message>
        <source>The folder {folder} holds something already, and nothing in it was touched. Name a folder that is empty or not there yet.</source>
        <translation>Mappen {folder} innehåller redan något, och ingenting i den rördes. Ange en mapp som är tom eller som inte finns ännu.</translation>
    </message>
</context>
<context>
    <name>disclosure</name>
    <message>
        <source>Somebody under a safety ban has, or had, the same place of use. The answer could tell where they live, so a person has to decide before anything is given. The request stays open; take it to the person in charge of register matters.</source>
        <translation>Någon med spärrmarkering har, eller har haft, samma driftställe. Svaret kunde avslöja var personen bor, så en människa måste avgöra saken innan något lämnas ut. Begäran förblir öppen; för den till den som ansvarar för registerärenden.</translation>
    </message>
</context>
<context>
    <name>doctor</name>
    <message>
        <source>A collection would not be whole, because of these systems: {systems}. Mend what is said of them.</source>
        <translation>En insamling skulle inte bli fullständig på grund av dessa system: {systems}. Åtgärda det som sägs om dem.</translation>
    </message>
    <message>
        <source>An exact question took {seconds} seconds; a search waits as long.</source>
        <translation>En exakt fråga tog {seconds} sekunder; en sökning väntar lika länge.</translation>
    </message>
    <message>
        <source>Disk space</source>
        <translation>Diskutrymme</translation>
    </message>
    <message>
        <source>Extracts were last imported on {day}. What happened since is not in the register.</source>
        <translation>Utdrag importerades senast {day}. Det som hänt därefter finns inte i registret.</translation>
    </message>
    <message>
        <source>For a key of nobody it answered that there is no such “{table}” (404). If it answers so for a customer without any, write “missing: nothing” into the “web” note of its data map.</source>
        <translation>För en nyckel som ingen har svarade den att ”{table}” inte finns (404). Om den svarar så för en kund som inte har någon, skriv ”missing: nothing” i datakartans ”web”-anteckning.</translation>
    </message>
    <message>
        <source>How long a question may take cannot be limited in this kind of database: set a limit for the account there.</source>
        <translation>I den här typen av databas kan en frågas längd inte begränsas härifrån: sätt en gräns för kontot i databasen.</translation>
    </message>
    <message>
        <source>It did not answer within {seconds} seconds. A collection would be without it; find out why, or give it more time with --timeout.</source>
        <translation>Det svarade inte inom {seconds} sekunder. En insamling skulle bli utan det; ta reda på varför eller ge det mer tid med --timeout.</translation>
    </message>
    <message>
        <source>Its certificate is valid until {day}. From then on nothing is asked of it; have it renewed.</source>
        <translation>Dess certifikat gäller till {day}. Därefter hämtas ingenting därifrån; be att det förnyas.</translation>
    </message>
    <message>
        <source>Its clock and this machine&apos;s differ by {seconds} seconds.</source>
        <translation>Dess klocka och den här datorns skiljer sig med {seconds} sekunder.</translation>
    </message>
    <message>
        <source>Keyring</source>
        <translation>Nyckelring</translation>
    </message>
    <message>
        <source>Letters of {controller} cannot be signed. {reason}</source>
        <translation>Brev från {controller} kan inte undertecknas. {reason}</translation>
    </message>
    <message>
        <source>Questions that the owner has not answered: {count}, the oldest of {day}.</source>
        <translation>Frågor som ägaren inte har besvarat: {count}, den äldsta från {day}.</translation>
    </message>
    <message>
        <source>Reaching it took {seconds} seconds; every first question of the day waits as long.</source>
        <translation>Att nå det tog {seconds} sekunder; dagens första fråga väntar alltid lika länge.</translation>
    </message>
    <message>
        <source>Signing certificates</source>
        <translation>Underskriftscertifikat</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Datalager</translation>
    </message>
    <message>
        <source>The account may do everything in the database. The desk only reads; give it an account that may read these tables and nothing else.</source>
        <translation>Kontot får göra vad som helst i databasen. Programmet läser bara; ge det ett konto som får läsa dessa tabeller och inget annat.</translation>
    </message>
    <message>
        <source>The account may write in {count} places ({places}). The desk only reads; take the other rights away.</source>
        <translation>Kontot får skriva på {count} ställen ({places}). Programmet läser bara; ta bort de övriga rättigheterna.</translation>
    </message>
    <message>
        <source>The desk itself lacks something: {parts}. Mend it before the next request.</source>
        <translation>Programmet självt saknar något: {parts}. Åtgärda det före nästa begäran.</translation>
    </message>
    <message>
        <source>The extract “{table}” was last written on {day}. What happened since is not in it.</source>
        <translation>Utdraget ”{table}” skrevs senast {day}. Det som hänt därefter finns inte i det.</translation>
    </message>
    <message>
        <source>The history does not hold from entry {number} on: somebody changed it outside the desk. Keep the store as it is, and tell the person in charge of information security.</source>
        <translation>Historiken stämmer inte från och med post {number}: någon har ändrat den utanför programmet. Låt datalagret vara som det är och berätta för den som ansvarar för informationssäkerheten.</translation>
    </message>
    <message>
        <source>The program has a fault ({kind}) that shows in this system. Tell support; the details are in the log folder of the workspace.</source>
        <translation>Programmet har ett fel ({kind}) som visar sig i det här systemet. Berätta för supporten; detaljerna finns i arbetsytans log-mapp.</translation>
    </message>
    <message>
        <source>The signing certificate of {controller} is valid until {day}. Get a new one in time.</source>
        <translation>Underskriftscertifikatet för {controller} gäller till {day}. Skaffa ett nytt i tid.</translation>
    </message>
    <message>
        <source>The workspace&apos;s disk has {megabytes} megabytes left. Make room.</source>
        <translation>På arbetsytans disk finns {megabytes} megabyte kvar. Frigör utrymme.</translation>
    </message>
    <message>
        <source>What the database answers is not encrypted on its way here. Turn TLS on.</source>
        <translation>Det som databasen svarar krypteras inte på vägen hit. Slå på TLS.</translation>
    </message>
    <message>
        <source>Whether the account could write is not looked at in this kind of database.</source>
        <translation>I den här typen av databas kontrolleras inte om kontot kan skriva.</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>svarar</translation>
    </message>
    <message>
        <source>answers, but lacks something, {times}</source>
        <translation>svarar men något saknas, {times}</translation>
    </message>
    <message>
        <source>answers, {times}</source>
        <translation>svarar, {times}</translation>
    </message>
    <message>
        <source>asked by hand</source>
        <translation>tillfrågas för hand</translation>
    </message>
    <message>
        <source>does not answer. {reason}</source>
        <translation>svarar inte. {reason}</translation>
    </message>
    <message>
        <source>not well</source>
        <translation>inte i ordning</translation>
    </message>
    <message>
        <source>note</source>
        <translation>anmärkning</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>fel</translation>
    </message>
    <message>
        <source>reached in {reached} s</source>
        <translation>anslutning {reached} s</translation>
    </message>
    <message>
        <source>reached in {reached} s, one question took {asked} s</source>
        <translation>anslutning {reached} s, en fråga {asked} s</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>varning</translation>
    </message>
    <message>
        <source>well</source>
        <translation>i ordning</translation>
    </message>
    <message>
        <source>“{column}” in “{table}” holds so many different words that they are not kept in memory: names with typing errors are not found there.</source>
        <translation>Kolumnen ”{column}” i tabellen ”{table}” innehåller så många olika ord att de inte hålls i minnet: felskrivna namn hittas inte där.</translation>
    </message>
    <message>
        <source>“{table}” has no index of trigrams (pg_trgm) on {columns}: a word that does not begin the text is found by reading all of it.</source>
        <translation>Tabellen ”{table}” har inget trigramindex (pg_trgm) på {columns}: ett ord som texten inte börjar med hittas bara genom att läsa hela tabellen.</translation>
    </message>
    <message>
        <source>“{table}” has no index that begins with {columns}, so a search by name, address or birth date reads all of it.</source>
        <translation>Tabellen ”{table}” har inget index som börjar med {columns}, så en sökning på namn, adress eller födelsedatum läser hela tabellen.</translation>
    </message>
    <message>
        <source>“{table}” has no index that begins with {columns}, so every collection reads all of it.</source>
        <translation>Tabellen ”{table}” har inget index som börjar med {columns}, så varje insamling läser hela tabellen.</translation>
    </message>
    <message>
        <source>“{table}” has no index that begins with {columns}, so finding a person by these reads all of it.</source>
        <translation>Tabellen ”{table}” har inget index som börjar med {columns}, så att söka en person med dem läser hela tabellen.</translation>
    </message>
</context>
<context>
    <name>document</name>
    <message>
        <source>A digit stands in the name, where only letters belong. Read the document once more.</source>
        <translation>Det står en siffra i namnet, där det bara ska finnas bokstäver. Läs av handlingen på nytt.</translation>
    </message>
    <message>
        <source>A letter stands in the birth date or its check digit, where only digits belong (O for 0, I for 1). Nothing is guessed: read the document once more.</source>
        <translation>I födelsedatumet eller dess kontrollsiffra står en bokstav, där det bara ska finnas siffror (O för 0, I för 1). Ingenting gissas: läs av handlingen på nytt.</translation>
    </message>
    <message>
        <source>A letter stands in the day of expiry or its check digit, where only digits belong (O for 0, I for 1). Nothing is guessed: read the document once more.</source>
        <translation>I sista giltighetsdagen eller dess kontrollsiffra står en bokstav, där det bara ska finnas siffror (O för 0, I för 1). Ingenting gissas: läs av handlingen på nytt.</translation>
    </message>
    <message>
        <source>An expired document proves nothing: ask for another one, or for another way.</source>
        <translation>En utgången handling styrker ingenting: be om en annan handling eller använd ett annat sätt.</translation>
    </message>
    <message>
        <source>Document read: {name}</source>
        <translation>Handlingen avläst: {name}</translation>
    </message>
    <message>
        <source>Something stands where no document has it: characters were lost or changed. Read the document once more; if that does not help, type the identity code or the name.</source>
        <translation>Något står där det inte står i någon handling: tecken har fallit bort eller ändrats. Läs av handlingen på nytt; om det inte hjälper, skriv personbeteckningen eller namnet.</translation>
    </message>
    <message>
        <source>The check digit behind the document&apos;s number is no digit (O for 0, I for 1). Nothing is guessed: read the document once more.</source>
        <translation>Kontrollsiffran efter handlingens nummer är ingen siffra (O för 0, I för 1). Ingenting gissas: läs av handlingen på nytt.</translation>
    </message>
    <message>
        <source>The check digit of the birth date does not agree: the birth date was misread. Read it once more.</source>
        <translation>Födelsedatumets kontrollsiffra stämmer inte: födelsedatumet lästes av fel. Läs av det på nytt.</translation>
    </message>
    <message>
        <source>The check digit of the day of expiry does not agree: that day was misread. Read it once more.</source>
        <translation>Sista giltighetsdagens kontrollsiffra stämmer inte: dagen lästes av fel. Läs av den på nytt.</translation>
    </message>
    <message>
        <source>The check digit of the document&apos;s number does not agree: the number was misread. Read it once more.</source>
        <translation>Kontrollsiffran för handlingens nummer stämmer inte: numret lästes av fel. Läs av det på nytt.</translation>
    </message>
    <message>
        <source>The check digit of what stands behind the day of expiry does not agree: that was misread. Read it once more.</source>
        <translation>Kontrollsiffran för det som står efter sista giltighetsdagen stämmer inte: det lästes av fel. Läs av det på nytt.</translation>
    </message>
    <message>
        <source>The document and the register do not agree</source>
        <translation>Handlingen och registret stämmer inte överens</translation>
    </message>
    <message>
        <source>The document gives another birth date than the register, {register}: this may be another person.</source>
        <translation>Handlingen har ett annat födelsedatum än registret, {register}: det kan vara en annan person.</translation>
    </message>
    <message>
        <source>The document says {name}, the register {register} with an initial only, which a brother or sister may share: compare the birth date and the address.</source>
        <translation>Handlingen säger {name}, registret {register} med bara en initial, som ett syskon också kan ha: jämför födelsedatumet och adressen.</translation>
    </message>
    <message>
        <source>The document says {name}, the register {register}: ask whether the name has changed.</source>
        <translation>Handlingen säger {name}, registret {register}: fråga om namnet har ändrats.</translation>
    </message>
    <message>
        <source>The last check digit of all is no digit (O for 0, I for 1). Nothing is guessed: read the document once more.</source>
        <translation>Den allra sista kontrollsiffran är ingen siffra (O för 0, I för 1). Ingenting gissas: läs av handlingen på nytt.</translation>
    </message>
    <message>
        <source>The last check digit, which is reckoned over all the others, does not agree: something was misread. Read it once more.</source>
        <translation>Den sista kontrollsiffran, som räknas på alla de andra, stämmer inte: något lästes av fel. Läs av handlingen på nytt.</translation>
    </message>
    <message>
        <source>The lines came in another order than they stand in the document. Read it once more.</source>
        <translation>Raderna kom i en annan ordning än de står i handlingen. Läs av den på nytt.</translation>
    </message>
    <message>
        <source>The lines have {lengths} characters, but a card has three of 30 or two of 36 and a passport two of 44: something was cut off or came twice. Read the document once more.</source>
        <translation>Raderna har {lengths} tecken, men ett kort har tre rader med 30 eller två med 36 tecken och ett pass två med 44: något föll bort eller kom två gånger. Läs av handlingen på nytt.</translation>
    </message>
    <message>
        <source>The lines of two documents came at once. Read one document alone.</source>
        <translation>Raderna på två handlingar kom samtidigt. Läs av en handling i taget.</translation>
    </message>
    <message>
        <source>The lines that were read are those of another document ({read}) than was answered ({answered}): look which one was shown.</source>
        <translation>De avlästa raderna hör till en annan handling ({read}) än vad som svarades ({answered}): se efter vilken som visades.</translation>
    </message>
    <message>
        <source>There is no such birth date as these lines give. Read the document once more.</source>
        <translation>Det födelsedatum som står på raderna finns inte. Läs av handlingen på nytt.</translation>
    </message>
    <message>
        <source>There is no such day of expiry as these lines give. Read the document once more.</source>
        <translation>Den sista giltighetsdag som står på raderna finns inte. Läs av handlingen på nytt.</translation>
    </message>
    <message>
        <source>These are not the machine-readable lines of an identity card, a residence permit card or a passport. Read them once more, or type the identity code or the name.</source>
        <translation>Det här är inte de maskinläsbara raderna på ett identitetskort, ett uppehållstillståndskort eller ett pass. Läs av dem på nytt, eller skriv personbeteckningen eller namnet.</translation>
    </message>
    <message>
        <source>These are the lines of a visa, which is no identity document. Ask for the passport it stands in.</source>
        <translation>Det här är raderna i ett visum, som inte är någon identitetshandling. Be om passet som det sitter i.</translation>
    </message>
    <message>
        <source>These lines are not those of an identity card, a residence permit card or a passport. Look at the document and type the identity code or the name.</source>
        <translation>De här raderna hör inte till ett identitetskort, ett uppehållstillståndskort eller ett pass. Titta på handlingen och skriv personbeteckningen eller namnet.</translation>
    </message>
    <message>
        <source>born {born}</source>
        <translation>född {born}</translation>
    </message>
    <message>
        <source>name and birth date agree with the register</source>
        <translation>namn och födelsedatum stämmer med registret</translation>
    </message>
    <message>
        <source>the document expired on {day}</source>
        <translation>handlingens giltighetstid gick ut {day}</translation>
    </message>
    <message>
        <source>the name agrees with the register; the birth date could not be compared</source>
        <translation>namnet stämmer med registret; födelsedatumet kunde inte jämföras</translation>
    </message>
    <message>
        <source>valid until {day}</source>
        <translation>giltig till och med {day}</translation>
    </message>
</context>
<context>
    <name>document view</name>
    <message>
        <source>(no subject)</source>
        <translation>(inget ämne)</translation>
    </message>
    <message>
        <source>As wide as here</source>
        <translation>Så bred som det finns plats</translation>
    </message>
    <message>
        <source>Enclosed files (Ctrl E shows the next)</source>
        <translation>Bifogade filer (Ctrl E visar nästa)</translation>
    </message>
    <message>
        <source>From {sender}</source>
        <translation>Från {sender}</translation>
    </message>
    <message>
        <source>Identifier in the certificate: {identifier}.</source>
        <translation>Identifierare i certifikatet: {identifier}.</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Större</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nästa sida</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Föregående sida</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Sida {page} av {pages}</translation>
    </message>
    <message>
        <source>Plain text: nothing in it is loaded or followed</source>
        <translation>Enbart text: inget i den laddas eller öppnas</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Mindre</translation>
    </message>
    <message>
        <source>Text of the e-mail</source>
        <translation>E-postmeddelandets text</translation>
    </message>
    <message>
        <source>The container itself</source>
        <translation>Själva paketet</translation>
    </message>
    <message>
        <source>The e-mail itself</source>
        <translation>Själva meddelandet</translation>
    </message>
    <message>
        <source>The issuer is being asked whether the certificate was revoked…</source>
        <translation>Utfärdaren tillfrågas om certifikatet har återkallats…</translation>
    </message>
    <message>
        <source>The page is being drawn…</source>
        <translation>Sidan ritas…</translation>
    </message>
    <message>
        <source>What the signatures are worth</source>
        <translation>Vad underskrifterna styrker</translation>
    </message>
    <message>
        <source>an unknown sender</source>
        <translation>okänd avsändare</translation>
    </message>
    <message>
        <source>files: {count}</source>
        <translation>filer: {count}</translation>
    </message>
    <message>
        <source>pages: {pages}</source>
        <translation>sidor: {pages}</translation>
    </message>
    <message>
        <source>sent on {day}, as the e-mail itself says</source>
        <translation>skickat {day} enligt meddelandet självt</translation>
    </message>
    <message>
        <source>taken in {when}, {who}</source>
        <translation>mottagen {when}, {who}</translation>
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
        <translation>{number}. {name} (öppnas inte här)</translation>
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
        <translation>Det är känt vem som frågar, så inget mer bevis får begäras (artikel 12.6). Ingenting frågades.</translation>
    </message>
    <message>
        <source>No time limit of the law runs for this request, so there is none to stop.</source>
        <translation>För denna begäran löper ingen lagstadgad tidsfrist, så det finns ingen att avbryta.</translation>
    </message>
    <message>
        <source>The answer would arrive on {on}, which is after today, {today}. Nothing was noted; check the day.</source>
        <translation>Svaret skulle komma {on}, alltså efter i dag, {today}. Ingenting antecknades; kontrollera dagen.</translation>
    </message>
    <message>
        <source>The answer would have arrived on {on}, before the question was sent on {start}. Nothing was noted; check the day.</source>
        <translation>Svaret skulle ha kommit {on}, innan frågan skickades {start}. Ingenting antecknades; kontrollera dagen.</translation>
    </message>
    <message>
        <source>The clocks run on: only a question asked without undue delay stops them (Art. 12(6)), here by {last}, {days} working days after {since}.</source>
        <translation>Tidsfristerna löper vidare: bara en fråga som ställs utan onödigt dröjsmål avbryter dem (artikel 12.6), här senast {last}, {days} arbetsdagar efter {since}.</translation>
    </message>
    <message>
        <source>The clocks run on: the last day to answer was {day}, and a time that is over cannot stand still.</source>
        <translation>Tidsfristerna löper vidare: sista svarsdagen var {day}, och en tid som har gått ut kan inte avbrytas.</translation>
    </message>
    <message>
        <source>The person is asked nothing at the moment, so nothing was changed.</source>
        <translation>Ingenting frågas av personen just nu, så ingenting ändrades.</translation>
    </message>
    <message>
        <source>The person was asked already and the answer has not come, so nothing was asked anew. Ask once more, or note first that the answer came.</source>
        <translation>Personen har redan fått en fråga och svaret har inte kommit, så ingenting nytt frågades. Påminn, eller anteckna först att svaret har kommit.</translation>
    </message>
    <message>
        <source>We asked on {first} and again on {last}, because it was not clear who asks: {reason}. Nothing has arrived that shows it, and we cannot find it out in another way.</source>
        <translation>Vi frågade {first} och på nytt {last}, eftersom det inte var klart vem som begär uppgifterna: {reason}. Ingenting har kommit som visar det, och vi kan inte ta reda på det på annat sätt.</translation>
    </message>
</context>
<context>
    <name>draft</name>
    <message>
        <source>A form from {when} was not finished; nothing of it was written down.</source>
        <translation>Ett formulär ({when}) blev inte färdigt; inget av det har antecknats.</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Glöm det</translation>
    </message>
    <message>
        <source>Take it up again</source>
        <translation>Fortsätt med det</translation>
    </message>
</context>
<context>
    <name>envelope</name>
    <message>
        <source>00000 TOWN</source>
        <translation>00000 STADEN</translation>
    </message>
    <message>
        <source>A recipient of up to four lines fits both; one of five lines takes the C5.</source>
        <translation>En mottagare på högst fyra rader passar båda; en på fem rader kräver C5.</translation>
    </message>
    <message>
        <source>Dashed line: in the window in one position or another. Nothing else stands inside.</source>
        <translation>Streckad linje: syns i fönstret i något läge. Inget annat står innanför.</translation>
    </message>
    <message>
        <source>Does the printer print true?</source>
        <translation>Skriver skrivaren ut i rätt storlek?</translation>
    </message>
    <message>
        <source>Envelopes differ by a few millimetres. Fold this sheet at the marks, put it into one of yours and push it to all sides: the whole recipient has to be seen, and no line but these.</source>
        <translation>Kuvert skiljer sig med några millimeter. Vik det här arket vid märkena, lägg det i ett av era kuvert och skjut det åt alla håll: hela mottagaren ska synas, och ingen annan rad.</translation>
    </message>
    <message>
        <source>Family name First name</source>
        <translation>Efternamn Förnamn</translation>
    </message>
    <message>
        <source>Measure from cross to cross: {across} mm across and {down} mm down.</source>
        <translation>Mät från kors till kors: {across} mm i sidled och {down} mm i höjdled.</translation>
    </message>
    <message>
        <source>Measure from the edges of the paper to the crosses: {edge} mm from the left and from the top, {right} mm from the right, {bottom} mm from the bottom.</source>
        <translation>Mät från papperets kanter till korsen: {edge} mm från vänster och uppifrån, {right} mm från höger, {bottom} mm nedifrån.</translation>
    </message>
    <message>
        <source>Print this page at 100 % (actual size), not fitted to the paper.</source>
        <translation>Skriv ut den här sidan i 100 % (verklig storlek), inte anpassad till papperet.</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Solid line: always in the window, wherever the sheet has slid. The recipient stands inside.</source>
        <translation>Hel linje: syns alltid i fönstret, vart arket än har glidit. Mottagaren står innanför.</translation>
    </message>
    <message>
        <source>Street 12 A 3</source>
        <translation>Gatan 12 A 3</translation>
    </message>
    <message>
        <source>Up to 1 mm more or less does not matter. Where it is more, set scaling off and the offset of the tray in the printer&apos;s own settings, and print this page again.</source>
        <translation>Högst 1 mm hit eller dit gör ingenting. Är skillnaden större, stäng av skalningen, justera fackets läge i skrivarens egna inställningar och skriv ut den här sidan på nytt.</translation>
    </message>
    <message>
        <source>What a window envelope shows</source>
        <translation>Vad som syns i ett fönsterkuvert</translation>
    </message>
    <message>
        <source>What you measured</source>
        <translation>Vad du mätte</translation>
    </message>
    <message>
        <source>c/o somebody else</source>
        <translation>c/o någon annan</translation>
    </message>
    <message>
        <source>from cross to cross, across</source>
        <translation>från kors till kors, i sidled</translation>
    </message>
    <message>
        <source>from cross to cross, down</source>
        <translation>från kors till kors, i höjdled</translation>
    </message>
    <message>
        <source>from the left edge</source>
        <translation>från vänster kant</translation>
    </message>
    <message>
        <source>from the upper edge</source>
        <translation>från överkanten</translation>
    </message>
    <message>
        <source>{width} × {height} mm; window {wide} × {high} mm, {left} mm from the left, {top} mm from the top. Fold the sheet once.</source>
        <translation>{width} × {height} mm; fönster {wide} × {high} mm, {left} mm från vänster, {top} mm uppifrån. Vik arket en gång.</translation>
    </message>
    <message>
        <source>{width} × {height} mm; window {wide} × {high} mm, {left} mm from the left, {top} mm from the top. Fold the sheet twice, in three.</source>
        <translation>{width} × {height} mm; fönster {wide} × {high} mm, {left} mm från vänster, {top} mm uppifrån. Vik arket två gånger, i tre delar.</translation>
    </message>
</context>
<context>
    <name>evidence</name>
    <message>
        <source>Address on record</source>
        <translation>Adressen i registret</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>Motringning</translation>
    </message>
    <message>
        <source>Document at the counter</source>
        <translation>Handling vid disken</translation>
    </message>
    <message>
        <source>Document shown</source>
        <translation>Visad handling</translation>
    </message>
    <message>
        <source>Document that the representative showed</source>
        <translation>Handling som företrädaren visade</translation>
    </message>
    <message>
        <source>Driving licence</source>
        <translation>Körkort</translation>
    </message>
    <message>
        <source>Electronic signature</source>
        <translation>Elektronisk underskrift</translation>
    </message>
    <message>
        <source>Hide the earlier letter</source>
        <translation>Dölj det tidigare brevet</translation>
    </message>
    <message>
        <source>I doubt it</source>
        <translation>Jag tvivlar</translation>
    </message>
    <message>
        <source>Identified this year</source>
        <translation>Identifierad i år</translation>
    </message>
    <message>
        <source>Identity card</source>
        <translation>Identitetskort</translation>
    </message>
    <message>
        <source>It can be told that the same person asks now</source>
        <translation>Det syns att samma person frågar nu</translation>
    </message>
    <message>
        <source>It says the same person as the register</source>
        <translation>I tjänsten står samma person som i registret</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nej</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Inget</translation>
    </message>
    <message>
        <source>Number on record that was called</source>
        <translation>Nummer i registret som ringdes upp</translation>
    </message>
    <message>
        <source>Online service</source>
        <translation>Webbtjänst</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>Pass</translation>
    </message>
    <message>
        <source>Proof in the e-mail</source>
        <translation>Bevis i e-posten</translation>
    </message>
    <message>
        <source>Proof in the letter</source>
        <translation>Bevis i brevet</translation>
    </message>
    <message>
        <source>Residence permit</source>
        <translation>Uppehållstillstånd</translation>
    </message>
    <message>
        <source>Search for the person first: the desk looks up what is on record.</source>
        <translation>Sök personen först: det som finns i registret slås upp åt dig.</translation>
    </message>
    <message>
        <source>Show the earlier letter</source>
        <translation>Visa det tidigare brevet</translation>
    </message>
    <message>
        <source>Signature by hand</source>
        <translation>Underskrift</translation>
    </message>
    <message>
        <source>Signed letter</source>
        <translation>Undertecknat brev</translation>
    </message>
    <message>
        <source>Suomi.fi</source>
        <translation>Suomi.fi</translation>
    </message>
    <message>
        <source>The clerk doubts it.</source>
        <translation>Handläggaren tvivlar på det.</translation>
    </message>
    <message>
        <source>The desk found: request {request}, {day}.</source>
        <translation>Hittades: begäran {request}, {day}.</translation>
    </message>
    <message>
        <source>The desk holds no identification of this person from this year.</source>
        <translation>Det finns ingen identifiering av denna person från i år.</translation>
    </message>
    <message>
        <source>The document is not valid or the picture is not of the customer.</source>
        <translation>Handlingen är inte giltig eller bilden föreställer inte kunden.</translation>
    </message>
    <message>
        <source>The document is valid and the picture is of the customer</source>
        <translation>Handlingen är giltig och bilden föreställer kunden</translation>
    </message>
    <message>
        <source>The person answered at that number and confirmed the request</source>
        <translation>Personen svarade på numret och bekräftade begäran</translation>
    </message>
    <message>
        <source>The proof does not hold or the details do not match the register.</source>
        <translation>Beviset håller inte eller uppgifterna stämmer inte med registret.</translation>
    </message>
    <message>
        <source>The proof holds and the details match the register</source>
        <translation>Beviset håller och uppgifterna stämmer med registret</translation>
    </message>
    <message>
        <source>The registers hold no phone number; one that the caller gives proves nothing.</source>
        <translation>Registren innehåller inget telefonnummer; ett som den som ringer själv uppger bevisar inget.</translation>
    </message>
    <message>
        <source>The request came from the address on record, and the answer goes only there</source>
        <translation>Begäran kom från adressen i registret, och svaret ges endast dit</translation>
    </message>
    <message>
        <source>To compare with the letter</source>
        <translation>Att jämföra med brevet</translation>
    </message>
    <message>
        <source>What makes you doubt? (never a document&apos;s number)</source>
        <translation>Vad väcker tvivel? (aldrig en handlings nummer)</translation>
    </message>
    <message>
        <source>What proved who is calling</source>
        <translation>Hur den som ringer identifierades</translation>
    </message>
    <message>
        <source>What proves who is asking</source>
        <translation>Hur den som frågar identifieras</translation>
    </message>
    <message>
        <source>What proves who the representative is</source>
        <translation>Vad som visar vem företrädaren är</translation>
    </message>
    <message>
        <source>What you compared with the register</source>
        <translation>Vad du jämförde med registret</translation>
    </message>
    <message>
        <source>Which service (may be left empty)</source>
        <translation>Vilken tjänst (får lämnas tomt)</translation>
    </message>
    <message>
        <source>Y</source>
        <translation>J</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>You decide; the desk compares no handwriting.</source>
        <translation>Du avgör; programmet jämför ingen handstil.</translation>
    </message>
    <message>
        <source>letter of request {request}</source>
        <translation>brevet till begäran {request}</translation>
    </message>
    <message>
        <source>what is on record is the person&apos;s</source>
        <translation>registrets uppgifter är personens</translation>
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
        <translation>Ett företag har ingen rätt till tillgång (artikel 15). En enskild näringsidkare har den: sök med personens eget namn eller personbeteckning.</translation>
    </message>
    <message>
        <source>A reminder is the same request and costs nothing: open that one, or write this one down and merge it there.</source>
        <translation>En påminnelse är samma begäran och kostar inget: öppna den, eller skriv upp denna och slå ihop den där.</translation>
    </message>
    <message>
        <source>A sole trader is a person and has the right of access: check who they are.</source>
        <translation>En enskild näringsidkare är en människa och har rätt till tillgång: kontrollera vem det är.</translation>
    </message>
    <message>
        <source>After that: {checks}</source>
        <translation>Därefter: {checks}</translation>
    </message>
    <message>
        <source>Another code on record differs from this one only in its sign</source>
        <translation>En annan beteckning i registret skiljer sig från denna bara i tecknet</translation>
    </message>
    <message>
        <source>Ask for the sign and type it too: without it the code may be another person&apos;s.</source>
        <translation>Fråga efter tecknet och skriv det också: utan det kan beteckningen vara en annan persons.</translation>
    </message>
    <message>
        <source>Born {born}? Look at the sign once more.</source>
        <translation>Född {born}? Kontrollera tecknet.</translation>
    </message>
    <message>
        <source>Compare name, birth date and address with the customer, then pick. Two people may have codes that differ in the sign alone.</source>
        <translation>Jämför namn, födelsedatum och adress med kunden och välj sedan. Två personers beteckningar kan skilja sig åt bara i tecknet.</translation>
    </message>
    <message>
        <source>F9 writes the request down and asks for proof; the clocks stand still meanwhile.</source>
        <translation>F9 antecknar begäran och ber om bevis; tidsfristerna står stilla under tiden.</translation>
    </message>
    <message>
        <source>First check of {year}: free</source>
        <translation>Första begäran år {year}: avgiftsfri</translation>
    </message>
    <message>
        <source>Hide the steps</source>
        <translation>Dölj stegen</translation>
    </message>
    <message>
        <source>If a reasonable doubt is left: {check}</source>
        <translation>Om ett rimligt tvivel kvarstår: {check}</translation>
    </message>
    <message>
        <source>Its check digit does not agree: ask for it once more.</source>
        <translation>Dess kontrollsiffra stämmer inte: be om det på nytt.</translation>
    </message>
    <message>
        <source>Name for the answer letter</source>
        <translation>Namn till svarsbrevet</translation>
    </message>
    <message>
        <source>No number and no picture of a document is kept.</source>
        <translation>Handlingens nummer eller bild sparas inte.</translation>
    </message>
    <message>
        <source>Nobody was found in the registers</source>
        <translation>Ingen hittades i registren</translation>
    </message>
    <message>
        <source>Read the sign aloud with the customer, and compare the birth date.</source>
        <translation>Läs tecknet högt med kunden och jämför födelsedatumet.</translation>
    </message>
    <message>
        <source>Request {number} of this person, arrived {day}, is still open</source>
        <translation>Denna persons begäran {number}, som kom {day}, är fortfarande öppen</translation>
    </message>
    <message>
        <source>Searching the registers…</source>
        <translation>Söker i registren…</translation>
    </message>
    <message>
        <source>Show the address… (Ctrl U)</source>
        <translation>Visa adressen… (Ctrl U)</translation>
    </message>
    <message>
        <source>Somebody asks for the person: {role}</source>
        <translation>Någon begär för personens räkning: {role}</translation>
    </message>
    <message>
        <source>The birth date in this identity code is still to come</source>
        <translation>Födelsedatumet i den här personbeteckningen ligger i framtiden</translation>
    </message>
    <message>
        <source>The business ID is not right</source>
        <translation>FO-numret är inte rätt</translation>
    </message>
    <message>
        <source>The code matches only without its sign: nobody is taken for the one who asks</source>
        <translation>Beteckningen stämmer bara utan tecken: ingen tas för den som frågar</translation>
    </message>
    <message>
        <source>The controller&apos;s notice: {notice}</source>
        <translation>Enligt registerbeskrivningen: {notice}</translation>
    </message>
    <message>
        <source>The desk looks up what is on record.</source>
        <translation>Det som finns i registret slås upp.</translation>
    </message>
    <message>
        <source>The desk never guesses between people.</source>
        <translation>Programmet gissar aldrig mellan personer.</translation>
    </message>
    <message>
        <source>The free check of {year} has been taken; this one is answered too</source>
        <translation>Den avgiftsfria begäran för {year} är använd; även denna besvaras</translation>
    </message>
    <message>
        <source>The identity code is not right</source>
        <translation>Personbeteckningen stämmer inte</translation>
    </message>
    <message>
        <source>The identity code is well formed</source>
        <translation>Personbeteckningen är rätt bildad</translation>
    </message>
    <message>
        <source>The lightest check that is enough: {check}</source>
        <translation>Den lättaste kontrollen som räcker: {check}</translation>
    </message>
    <message>
        <source>The right of access belongs to people. A sole trader has it: search by their own name or identity code.</source>
        <translation>Rätten till tillgång tillhör människor. En enskild näringsidkare har den: sök med personens eget namn eller personbeteckning.</translation>
    </message>
    <message>
        <source>There is a doubt about who is asking</source>
        <translation>Det är oklart vem som frågar</translation>
    </message>
    <message>
        <source>This is a business ID</source>
        <translation>Det här är ett FO-nummer</translation>
    </message>
    <message>
        <source>This is the business ID of a sole trader</source>
        <translation>Det här är en enskild näringsidkares FO-nummer</translation>
    </message>
    <message>
        <source>To be answered by {day}</source>
        <translation>Ska besvaras senast {day}</translation>
    </message>
    <message>
        <source>Try the name, the customer number or the address too. If nothing is held, the answer says so: give the name for the letter.</source>
        <translation>Pröva också namnet, kundnumret eller adressen. Om inga uppgifter finns säger svaret det: ange namnet för brevet.</translation>
    </message>
    <message>
        <source>Type an identity code, a name, a customer number or an address</source>
        <translation>Skriv en personbeteckning, ett namn, ett kundnummer eller en adress</translation>
    </message>
    <message>
        <source>What the notice asks beyond the law is not asked of the customer.</source>
        <translation>Det som beskrivningen kräver utöver lagen begärs inte av kunden.</translation>
    </message>
    <message>
        <source>What the registers hold appears here while you type; nothing is saved yet.</source>
        <translation>Registrens uppgifter visas här medan du skriver; inget sparas ännu.</translation>
    </message>
    <message>
        <source>Which sign has the identity code?</source>
        <translation>Vilket tecken har personbeteckningen?</translation>
    </message>
    <message>
        <source>Why is the address needed? It is noted in the request.</source>
        <translation>Varför behövs adressen? Det antecknas i begäran.</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Varför?</translation>
    </message>
    <message>
        <source>a temporary code (900–999)</source>
        <translation>tillfällig beteckning (900–999)</translation>
    </message>
    <message>
        <source>born {born}</source>
        <translation>född {born}</translation>
    </message>
    <message>
        <source>house target {target}; the law {law}; work on it by {work_by}</source>
        <translation>husets mål {target}; lagen {law}; gör senast {work_by}</translation>
    </message>
    <message>
        <source>no other code on record that differs only in its sign</source>
        <translation>ingen annan beteckning som skiljer sig bara i skiljetecknet</translation>
    </message>
    <message>
        <source>request {earlier}, arrived {day}; no fee follows by itself</source>
        <translation>begäran {earlier}, ankommen {day}; ingen avgift följer av det</translation>
    </message>
    <message>
        <source>{count} people match: pick the one who asks</source>
        <translation>{count} personer stämmer: välj den som frågar</translation>
    </message>
    <message>
        <source>{name} is a company</source>
        <translation>{name} är ett företag</translation>
    </message>
    <message>
        <source>{signs}: born {born}</source>
        <translation>{signs}: född {born}</translation>
    </message>
    <message>
        <source>{system} does not answer</source>
        <translation>{system} svarar inte</translation>
    </message>
</context>
<context>
    <name>fee advice</name>
    <message>
        <source>A fee is possible besides for a manifestly unfounded or excessive request, case by case; the controller has to show that it is one (Article 12(5)).</source>
        <translation>En avgift är dessutom möjlig för en uppenbart ogrundad eller orimlig begäran, från fall till fall; den personuppgiftsansvarige ska visa att den är det (artikel 12.5).</translation>
    </message>
    <message>
        <source>A fee may be proposed; you need not. {why} A fee needs reasons in writing, somebody else’s approval and a notice with the costs of this request alone, which leaves first. The clock runs on, the customer may withdraw, and silence is not withdrawal.</source>
        <translation>En avgift kan föreslås, men måste inte. {why} En avgift kräver skriftliga skäl, någon annans godkännande och ett meddelande som går i väg först och har bara kostnaderna för denna begäran. Tidsfristen löper, kunden får återta begäran, och tystnad är inget återtagande.</translation>
    </message>
    <message>
        <source>Access is free (GDPR, Article 12(5)). The first copy is free; a further copy may cost what it costs to make (Article 15(3)).</source>
        <translation>Tillgången är avgiftsfri (dataskyddsförordningen, artikel 12.5). Den första kopian är avgiftsfri; en ytterligare kopia får kosta vad den kostar att göra (artikel 15.3).</translation>
    </message>
    <message>
        <source>An estate asks, and its request is none under Article 15 (GDPR, recital 27): no free check is counted, and no fee may be taken for it.</source>
        <translation>Ett dödsbo begär, och dess begäran är ingen begäran enligt artikel 15 (dataskyddsförordningen, skäl 27): ingen avgiftsfri begäran räknas, och ingen avgift får tas ut för den.</translation>
    </message>
    <message>
        <source>Free: a reminder is the same request as {number}, which arrived {day}. Merge this one into it.</source>
        <translation>Avgiftsfri: en påminnelse är samma begäran som {number}, som kom {day}. Slå ihop denna med den.</translation>
    </message>
    <message>
        <source>Free: a second check in {year} is by itself no ground for a fee. One may be proposed only on a ground below that you can show.</source>
        <translation>Avgiftsfri: en andra begäran år {year} är i sig ingen grund för en avgift. En avgift kan föreslås bara på en grund nedan som du kan visa.</translation>
    </message>
    <message>
        <source>Free: that ground does not hold here. {why}</source>
        <translation>Avgiftsfri: den grunden håller inte här. {why}</translation>
    </message>
    <message>
        <source>Free: this is the person&apos;s first check of {year}.</source>
        <translation>Avgiftsfri: detta är personens första begäran år {year}.</translation>
    </message>
    <message>
        <source>It is not known yet who asks. Pick the person first: the free check is counted for each person.</source>
        <translation>Det är ännu inte känt vem som begär. Välj först personen: den avgiftsfria begäran räknas per person.</translation>
    </message>
    <message>
        <source>Manifestly excessive only where you can show it of this request alone; neither the work it makes nor a second check in the year is a ground (Art. 12(5)).</source>
        <translation>Uppenbart orimlig bara om du kan visa det just för denna begäran. Varken arbetsmängden eller en andra begäran under året är en grund (artikel 12.5).</translation>
    </message>
    <message>
        <source>Manifestly unfounded only where you can show it of this request alone; why the person asks is no ground (Art. 12(5)).</source>
        <translation>Uppenbart ogrundad bara om du kan visa det just för denna begäran. Varför personen begär uppgifterna är ingen grund (artikel 12.5).</translation>
    </message>
    <message>
        <source>Never for effort or motive, and never after a year’s interval. A reminder is the same request.</source>
        <translation>Aldrig för arbetsmängden eller motivet, och aldrig när ett år har gått. En påminnelse är samma begäran.</translation>
    </message>
    <message>
        <source>Request {number} asked for another period: this is no further copy of it.</source>
        <translation>Begäran {number} gällde en annan period: detta är ingen ytterligare kopia av den.</translation>
    </message>
    <message>
        <source>Request {number} gave a longer period, and this one asks for a part of it: it is not the same request, and the desk takes the side of the customer.</source>
        <translation>Svaret på begäran {number} gällde en längre period, och denna begär en del av den: det är inte samma begäran, och programmet ställer sig på kundens sida.</translation>
    </message>
    <message>
        <source>Request {number} gave the same data for the same period; its answer left {day}, and nothing is new since (Art. 15(3)).</source>
        <translation>Svaret på begäran {number} gav samma uppgifter för samma period. Det gick i väg {day}, och inget är nytt sedan dess (artikel 15.3).</translation>
    </message>
    <message>
        <source>Request {number} gave the same period; its answer left {day}. Where anything is new since, this is no further copy and free: the desk compares once the systems were searched (Art. 15(3)).</source>
        <translation>Svaret på begäran {number} gällde samma period och gick i väg {day}. Om något är nytt sedan dess är detta ingen ytterligare kopia utan avgiftsfritt: programmet jämför när systemen har genomsökts (artikel 15.3).</translation>
    </message>
    <message>
        <source>Request {number} was told that nothing is held: no copy was given, so none can be a further one.</source>
        <translation>På begäran {number} svarades att inga uppgifter finns: ingen kopia gavs, så ingen kan vara en ytterligare kopia.</translation>
    </message>
    <message>
        <source>Request {number}, arrived {day}, is still open: this one reminds of it and asks for nothing new.</source>
        <translation>Begäran {number}, som kom {day}, är fortfarande öppen: denna påminner om den och begär inget nytt.</translation>
    </message>
    <message>
        <source>Request {number}, arrived {day}, took the free check, but its case was deleted: what it gave cannot be shown any more.</source>
        <translation>Begäran {number}, som kom {day}, tog den avgiftsfria begäran, men ärendet har raderats: vad som gavs kan inte längre visas.</translation>
    </message>
    <message>
        <source>Something is new since the answer to request {number} left {day}: this is no further copy.</source>
        <translation>Något är nytt sedan svaret på begäran {number} gick i väg {day}: detta är ingen ytterligare kopia.</translation>
    </message>
    <message>
        <source>The answer to request {number} has not left, so nothing was given yet.</source>
        <translation>Svaret på begäran {number} har inte gått i väg, så inget har ännu getts.</translation>
    </message>
    <message>
        <source>The controller’s notice says: “{words}”</source>
        <translation>I den personuppgiftsansvariges beskrivning står: ”{words}”</translation>
    </message>
    <message>
        <source>The desk counts one free check for each person, controller and calendar year, by the day of arrival in Helsinki. A count is no ground for a fee, and the desk never bills by itself.</source>
        <translation>Programmet räknar en avgiftsfri begäran per person, personuppgiftsansvarig och kalenderår efter ankomstdagen i Helsingfors tid. Räkningen är ingen grund för en avgift, och programmet fakturerar aldrig på egen hand.</translation>
    </message>
    <message>
        <source>The first check of {year} is free in any case.</source>
        <translation>Den första begäran år {year} är alltid avgiftsfri.</translation>
    </message>
    <message>
        <source>This one asks for more than request {number} gave: it is no further copy.</source>
        <translation>Denna begär mer än svaret på begäran {number} gav: detta är ingen ytterligare kopia.</translation>
    </message>
    <message>
        <source>{name} is a company. The right of access belongs to people, so there is no free check to count and no fee under Article 15; a sole trader asks in their own name.</source>
        <translation>{name} är ett företag. Rätten till tillgång tillhör människor, så det finns ingen avgiftsfri begäran att räkna och ingen avgift enligt artikel 15. En enskild näringsidkare begär i eget namn.</translation>
    </message>
</context>
<context>
    <name>fee facts</name>
    <message>
        <source>Looking up what was given to the person…</source>
        <translation>Söker vad personen har fått…</translation>
    </message>
    <message>
        <source>Request {number}, arrived {day}: its case was deleted.</source>
        <translation>Begäran {number}, kom {day}: ärendet har raderats.</translation>
    </message>
    <message>
        <source>Request {number}, arrived {day}: {period}; {state}, its answer left {given}.</source>
        <translation>Begäran {number}, kom {day}: {period}; {state}, svaret gick i väg {given}.</translation>
    </message>
    <message>
        <source>Request {number}, arrived {day}: {period}; {state}.</source>
        <translation>Begäran {number}, kom {day}: {period}; {state}.</translation>
    </message>
    <message>
        <source>The law, and beside it the rule of the house</source>
        <translation>Lagen, och vid sidan av den programmets egen regel</translation>
    </message>
    <message>
        <source>The notice has not left, so nothing may be charged. Give it to the customer first.</source>
        <translation>Meddelandet har inte gått i väg, så inget får tas ut. Ge det först till kunden.</translation>
    </message>
    <message>
        <source>The notice left {left}. Nothing may be charged before {day}, and nothing at all where the customer withdraws.</source>
        <translation>Meddelandet gick i väg {left}. Inget får tas ut före {day}, och inget alls om kunden återtar begäran.</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>alla uppgifter</translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message>
        <source>{typed} cannot be the day here, so the one before it was kept. Check the day.</source>
        <translation>{typed} kan inte vara dagen här, så den tidigare dagen behölls. Kontrollera dagen.</translation>
    </message>
</context>
<context>
    <name>files</name>
    <message>
        <source>it has to be a date such as 2023-05-29, without quotes</source>
        <translation>det måste vara ett datum som 2023-05-29, utan citattecken</translation>
    </message>
    <message>
        <source>it has to be a list</source>
        <translation>det måste vara en lista</translation>
    </message>
    <message>
        <source>it has to be a table with keys of its own</source>
        <translation>det måste vara en tabell med egna nycklar</translation>
    </message>
    <message>
        <source>it has to be a text in quotes</source>
        <translation>det måste vara en text inom citattecken</translation>
    </message>
    <message>
        <source>it has to be a whole number from {low} to {high}</source>
        <translation>det måste vara ett heltal från {low} till {high}</translation>
    </message>
    <message>
        <source>it has to be one line with no blanks at its ends and no control characters</source>
        <translation>det måste vara en rad utan mellanslag i ändarna och utan styrtecken</translation>
    </message>
    <message>
        <source>it has to be one of these: {known}</source>
        <translation>det måste vara något av dessa: {known}</translation>
    </message>
    <message>
        <source>it has to be true or false</source>
        <translation>det måste vara true eller false</translation>
    </message>
    <message>
        <source>it is missing</source>
        <translation>den saknas</translation>
    </message>
    <message>
        <source>no such key is known here</source>
        <translation>en sådan nyckel är inte känd här</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}.</source>
        <translation>Filen {file} kan inte läsas: {reason}.</translation>
    </message>
    <message>
        <source>{file} cannot be used until it is corrected: it is not valid TOML ({reason}).</source>
        <translation>Filen {file} kan inte användas förrän den har rättats: den är inte giltig TOML ({reason}).</translation>
    </message>
    <message>
        <source>{file} cannot be used until it is corrected: line {line} is not valid TOML at column {column} ({reason}).</source>
        <translation>Filen {file} kan inte användas förrän den har rättats: rad {line} är inte giltig TOML i kolumn {column} ({reason}).</translation>
    </message>
    <message>
        <source>{file} cannot be used until “{key}” is corrected: {reason} (line {line}).</source>
        <translation>Filen {file} kan inte användas förrän ”{key}” har rättats: {reason} (rad {line}).</translation>
    </message>
    <message>
        <source>{file} cannot be used until “{key}” is corrected: {reason}.</source>
        <translation>Filen {file} kan inte användas förrän ”{key}” har rättats: {reason}.</translation>
    </message>
</context>
<context>
    <name>find</name>
    <message>
        <source>A document was read here; nothing of it was kept. F2, then read it.</source>
        <translation>En handling lästes av här; inget av den sparades. F2, läs av den där.</translation>
    </message>
    <message>
        <source>Delivery of {number}</source>
        <translation>Leveransen av {number}</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Sök vad som helst</translation>
    </message>
    <message>
        <source>Find: number, name, code, command</source>
        <translation>Sök: nummer, namn, beteckning, kommando</translation>
    </message>
    <message>
        <source>Found; Enter opens</source>
        <translation>Hittade; Enter öppnar</translation>
    </message>
    <message>
        <source>Look for a number, a name, a code, a place or what to do</source>
        <translation>Sök på nummer, namn, beteckning, plats eller vad som ska göras</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Inga träffar</translation>
    </message>
    <message>
        <source>People in the registers</source>
        <translation>Personer i registren</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Platser</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Begäranden</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Inställningar</translation>
    </message>
    <message>
        <source>Start a visit for {name}</source>
        <translation>Börja ett besök: {name}</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>Vad som kan göras</translation>
    </message>
    <message>
        <source>for a letter that came back</source>
        <translation>för ett brev som kom tillbaka</translation>
    </message>
</context>
<context>
    <name>findings</name>
    <message>
        <source>Back to the review</source>
        <translation>Tillbaka till granskningen</translation>
    </message>
    <message>
        <source>Check: nothing to remark</source>
        <translation>Kontroll: inget att anmärka på</translation>
    </message>
    <message>
        <source>Check: the letter is being read…</source>
        <translation>Kontroll: brevet läses…</translation>
    </message>
    <message>
        <source>Check: the letter may not be signed yet</source>
        <translation>Kontroll: brevet kan inte undertecknas ännu</translation>
    </message>
    <message>
        <source>Cover or leave out in the review what should not be told, and look at the letter again. If that does not help, tell whoever looks after the desk.</source>
        <translation>Maskera eller utelämna i granskningen det som inte ska berättas och titta på brevet på nytt. Om det inte hjälper, säg till den som sköter programmet.</translation>
    </message>
    <message>
        <source>What the check found; Enter shows the page</source>
        <translation>Vad kontrollen hittade; Enter visar sidan</translation>
    </message>
</context>
<context>
    <name>guide</name>
    <message>
        <source>A certificate is set.</source>
        <translation>Ett certifikat är inställt.</translation>
    </message>
    <message>
        <source>A data map was drafted: {file}. It is a proposal; somebody who knows the system looks it through.</source>
        <translation>Ett utkast till datakarta gjordes: {file}. Det är ett förslag; någon som känner systemet går igenom det.</translation>
    </message>
    <message>
        <source>A letter was signed. The desk answers.</source>
        <translation>Ett brev är undertecknat. Programmet är i bruk.</translation>
    </message>
    <message>
        <source>A workspace can be made here.</source>
        <translation>Här kan en arbetsyta skapas.</translation>
    </message>
    <message>
        <source>A workspace keeps requests, collected data and letters, encrypted, and what the desk is told of your systems. Six steps lead from here to the first signed letter. Each can be left for later, and the window may be closed at any time: the next start goes on here.</source>
        <translation>En arbetsyta förvarar begäranden, insamlade uppgifter och brev krypterade, och det som programmet har fått veta om era system. Sex steg leder härifrån till det första undertecknade brevet. Vart och ett kan lämnas till senare och fönstret stängas när som helst: nästa gång fortsätter det här.</translation>
    </message>
    <message>
        <source>Address of the PostgreSQL database</source>
        <translation>PostgreSQL-databasens adress</translation>
    </message>
    <message>
        <source>Another system</source>
        <translation>Ett annat system</translation>
    </message>
    <message>
        <source>Back to the systems</source>
        <translation>Tillbaka till systemen</translation>
    </message>
    <message>
        <source>Begin a visit</source>
        <translation>Börja ett besök</translation>
    </message>
    <message>
        <source>Choose first who answers (step 2).</source>
        <translation>Välj först vem som svarar (steg 2).</translation>
    </message>
    <message>
        <source>Choose the files</source>
        <translation>Välj filerna</translation>
    </message>
    <message>
        <source>Choose the folder of the workspace</source>
        <translation>Välj arbetsytans mapp</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Välj…</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Bolag</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Anslut</translation>
    </message>
    <message>
        <source>Everything is done: the desk answers. What was set here can be changed under Settings.</source>
        <translation>Allt är gjort: programmet är i bruk. Det som ställdes in här kan ändras under Inställningar.</translation>
    </message>
    <message>
        <source>Extracts (CSV, Excel)</source>
        <translation>Utdrag (CSV, Excel)</translation>
    </message>
    <message>
        <source>Files (CSV, Excel), apart by semicolons</source>
        <translation>Filer (CSV, Excel), åtskilda med semikolon</translation>
    </message>
    <message>
        <source>First answer</source>
        <translation>Första svaret</translation>
    </message>
    <message>
        <source>First start</source>
        <translation>Att komma i gång</translation>
    </message>
    <message>
        <source>Folder of the workspace</source>
        <translation>Arbetsytans mapp</translation>
    </message>
    <message>
        <source>Found by: {columns}</source>
        <translation>Går att söka med: {columns}</translation>
    </message>
    <message>
        <source>Go on: {title}</source>
        <translation>Fortsätt: {title}</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importera</translation>
    </message>
    <message>
        <source>Import an extract</source>
        <translation>Importera ett utdrag</translation>
    </message>
    <message>
        <source>Imported: {count} rows.</source>
        <translation>Importerat: {count} rader.</translation>
    </message>
    <message>
        <source>It fits</source>
        <translation>Det passar</translation>
    </message>
    <message>
        <source>It holds the keys of the workspace and every password. None of them stands in a file.</source>
        <translation>Där finns arbetsytans nycklar och alla lösenord. Inget av dem står i en fil.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Leave for later</source>
        <translation>Lämna till senare</translation>
    </message>
    <message>
        <source>Letters are signed electronically with the company&apos;s certificate, from a file (PKCS#12) or from a card. The passphrase goes to the keyring alone.</source>
        <translation>Breven undertecknas elektroniskt med bolagets certifikat, i en fil (PKCS#12) eller på ett kort. Lösenfrasen sparas bara i nyckelringen.</translation>
    </message>
    <message>
        <source>Letters are written in the name of {names}.</source>
        <translation>Breven skrivs i namnet {names}.</translation>
    </message>
    <message>
        <source>Make the workspace</source>
        <translation>Skapa arbetsytan</translation>
    </message>
    <message>
        <source>Name a folder for the workspace.</source>
        <translation>Ange en mapp för arbetsytan.</translation>
    </message>
    <message>
        <source>Name of the system</source>
        <translation>Systemets namn</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nästa steg</translation>
    </message>
    <message>
        <source>No certificate is set.</source>
        <translation>Inget certifikat är inställt.</translation>
    </message>
    <message>
        <source>No letter was signed yet.</source>
        <translation>Inget brev har undertecknats ännu.</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. Set one up, or leave this step for later.</source>
        <translation>Ingen skrivare är installerad på den här datorn. Installera en eller lämna det här steget till senare.</translation>
    </message>
    <message>
        <source>No system is set up, so nobody is found (step 3).</source>
        <translation>Inget system är i bruk, så ingen hittas (steg 3).</translation>
    </message>
    <message>
        <source>No system yet: import an extract, or connect a system.</source>
        <translation>Inget system ännu: importera ett utdrag eller anslut ett system.</translation>
    </message>
    <message>
        <source>No workspace can be made in {folder} ({why}), and nothing was left behind. Name another folder, or make room or get the right to write there.</source>
        <translation>Ingen arbetsyta kan skapas i mappen {folder} ({why}), och ingenting blev kvar. Ange en annan mapp, frigör utrymme eller skaffa rätt att skriva där.</translation>
    </message>
    <message>
        <source>Nobody has said yet that it fits.</source>
        <translation>Ingen har ännu sagt att det passar.</translation>
    </message>
    <message>
        <source>Nobody was chosen to answer (step 2).</source>
        <translation>Ingen har valts att svara (steg 2).</translation>
    </message>
    <message>
        <source>Nobody was chosen yet.</source>
        <translation>Ingen har valts ännu.</translation>
    </message>
    <message>
        <source>Not here</source>
        <translation>Inte här</translation>
    </message>
    <message>
        <source>Not understood, given under its own name: {columns}</source>
        <translation>Inte förstått, lämnas ut under eget namn: {columns}</translation>
    </message>
    <message>
        <source>Nothing is open any more; what was left for later can be taken up at any time.</source>
        <translation>Ingenting är öppet längre; det som lämnades till senare kan tas upp när som helst.</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Ingenting importerades.</translation>
    </message>
    <message>
        <source>Open the demo</source>
        <translation>Öppna demon</translation>
    </message>
    <message>
        <source>Open the guide</source>
        <translation>Öppna guiden</translation>
    </message>
    <message>
        <source>Open the workspace</source>
        <translation>Öppna arbetsytan</translation>
    </message>
    <message>
        <source>Password of the database, for the keyring</source>
        <translation>Databasens lösenord, till nyckelringen</translation>
    </message>
    <message>
        <source>Print the test pages</source>
        <translation>Skriv ut testsidorna</translation>
    </message>
    <message>
        <source>Print the two pages at their actual size, fold the first at its marks and put it into one of your window envelopes: the whole recipient has to be seen, and nothing else. The second tells whether the printer is true.</source>
        <translation>Skriv ut de två sidorna i verklig storlek, vik den första vid märkena och lägg den i ett av era fönsterkuvert: hela mottagaren ska synas och inget annat. Den andra visar om skrivaren håller måtten.</translation>
    </message>
    <message>
        <source>Printer and envelopes</source>
        <translation>Skrivare och kuvert</translation>
    </message>
    <message>
        <source>Requests, collected data and letters lie here, encrypted. The keys are in the system keyring of this account: a backup needs both the folder and the keyring.</source>
        <translation>Begäranden, insamlade uppgifter och brev finns här krypterade. Nycklarna finns i nyckelringen för det här kontot: en säkerhetskopia behöver både mappen och nyckelringen.</translation>
    </message>
    <message>
        <source>Search for somebody who agreed to be the first, yourself perhaps: type a name, an identity code or a customer number at the visit. The desk collects what the systems hold, the letter is looked through, and F10 signs it. A request that was only a trial is withdrawn or closed like any other.</source>
        <translation>Sök någon som har gått med på att vara den första, kanske dig själv: skriv ett namn, en personbeteckning eller ett kundnummer vid besöket. Programmet samlar in uppgifterna ur systemen, brevet gås igenom och F10 undertecknar det. En begäran som bara var ett försök återtas eller avslutas som alla andra.</translation>
    </message>
    <message>
        <source>Sent to {printer}. Does it fit? Then say so.</source>
        <translation>Skickat till {printer}. Passar det? Säg då till.</translation>
    </message>
    <message>
        <source>Signing certificate</source>
        <translation>Underskriftscertifikat</translation>
    </message>
    <message>
        <source>Somebody looked at it and said that it fits.</source>
        <translation>Någon har tittat på det och sagt att det passar.</translation>
    </message>
    <message>
        <source>Step before</source>
        <translation>Föregående steg</translation>
    </message>
    <message>
        <source>Step {number}, {title}: {state}</source>
        <translation>Steg {number}, {title}: {state}</translation>
    </message>
    <message>
        <source>Steps to the first answer</source>
        <translation>Stegen till det första svaret</translation>
    </message>
    <message>
        <source>Such as postgresql+psycopg://desk@db.example/requests: empty, made by its administrator. The folder then keeps the settings and the keys of this machine. Where another desk works in it already, name a copy of that desk&apos;s folder above.</source>
        <translation>Till exempel postgresql+psycopg://desk@db.example/requests: tom, skapad av administratören. Mappen innehåller då den här datorns inställningar och nycklar. Om man redan arbetar i databasen på en annan dator, ange ovan en kopia av den datorns mapp.</translation>
    </message>
    <message>
        <source>Systems</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Systems of {company}</source>
        <translation>System, {company}</translation>
    </message>
    <message>
        <source>Systems that are not set up (step 3): {count}. An answer will say what they lack.</source>
        <translation>System som inte är i bruk (steg 3): {count}. I svaret står att deras uppgifter saknas.</translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation>Ta upp igen</translation>
    </message>
    <message>
        <source>The company does not have it</source>
        <translation>Bolaget har det inte</translation>
    </message>
    <message>
        <source>The controller in whose name letters are written. What its notice states and how the desk works for it stands in its profile; everything can be changed under Settings, Controllers, where more companies are added too.</source>
        <translation>Den personuppgiftsansvarige i vars namn breven skrivs. I dess uppgifter står vad dataskyddsbeskrivningen säger och hur programmet arbetar för den; allt kan ändras under Inställningar, Personuppgiftsansvariga, där också fler bolag läggs till.</translation>
    </message>
    <message>
        <source>The demo has five companies, thirty people and their registers, all made up, in a folder of its own. Its letters are signed by certificates that nobody trusts. To set up the real desk, close the window and open it again without the demo.</source>
        <translation>Demon har fem bolag, trettio personer och deras register, allt påhittat och i en egen mapp. Breven är undertecknade med certifikat som ingen litar på. När du vill ta programmet i bruk på riktigt, stäng fönstret och öppna programmet igen utan demon.</translation>
    </message>
    <message>
        <source>The demo is being made; the first time takes a moment…</source>
        <translation>Demon skapas; första gången tar det en stund…</translation>
    </message>
    <message>
        <source>The desk is not set up yet: {done} of {all} steps are done</source>
        <translation>Programmet är inte i bruk ännu: {done} av {all} steg är gjorda</translation>
    </message>
    <message>
        <source>The files are being read…</source>
        <translation>Filerna läses…</translation>
    </message>
    <message>
        <source>The first answer</source>
        <translation>Det första svaret</translation>
    </message>
    <message>
        <source>The folder is being looked at…</source>
        <translation>Mappen kontrolleras…</translation>
    </message>
    <message>
        <source>The folder {folder} holds something else already ({held}), and nothing in it was touched. Name a folder that is empty or not there yet, or one that holds a workspace.</source>
        <translation>I mappen {folder} finns redan annat ({held}), och ingenting i den rördes. Ange en mapp som är tom eller inte finns ännu, eller en som innehåller en arbetsyta.</translation>
    </message>
    <message>
        <source>The keyring is being tried…</source>
        <translation>Nyckelringen prövas…</translation>
    </message>
    <message>
        <source>The system keyring works.</source>
        <translation>Systemets nyckelring fungerar.</translation>
    </message>
    <message>
        <source>The workspace</source>
        <translation>Arbetsytan</translation>
    </message>
    <message>
        <source>The workspace in {folder} is ready, but the desk cannot remember where it is ({why}). Open it with --workspace and this folder.</source>
        <translation>Arbetsytan i mappen {folder} är klar, men programmet kan inte minnas var den finns ({why}). Öppna den med --workspace och den här mappen.</translation>
    </message>
    <message>
        <source>The workspace is being made…</source>
        <translation>Arbetsytan skapas…</translation>
    </message>
    <message>
        <source>The workspace is in {folder}.</source>
        <translation>Arbetsytan finns i mappen {folder}.</translation>
    </message>
    <message>
        <source>Their first line names the columns. The files are copied into an encrypted register of the desk; they themselves are only read.</source>
        <translation>Den första raden namnger kolumnerna. Filerna kopieras till ett krypterat register i programmet; själva filerna läses bara.</translation>
    </message>
    <message>
        <source>There is a workspace here already; it is opened.</source>
        <translation>Här finns redan en arbetsyta; den öppnas.</translation>
    </message>
    <message>
        <source>There is no certificate (step 4): the letter can be looked through, but not signed.</source>
        <translation>Det finns inget certifikat (steg 4): brevet kan gås igenom men inte undertecknas.</translation>
    </message>
    <message>
        <source>There is no keyring to keep the keys in.</source>
        <translation>Det finns ingen nyckelring för nycklarna.</translation>
    </message>
    <message>
        <source>This desk worked in {folder}, and there is no workspace there now. Where a drive or a network folder is away, bring it back and open the desk again; where it was moved, name its folder here.</source>
        <translation>Programmets arbetsyta fanns i mappen {folder}, och där finns ingen arbetsyta nu. Om en disk eller nätverksmapp är borta, anslut den igen och öppna programmet på nytt; om arbetsytan har flyttats, ange dess mapp här.</translation>
    </message>
    <message>
        <source>This is the demo: nobody in it exists.</source>
        <translation>Det här är demon: ingen i den finns på riktigt.</translation>
    </message>
    <message>
        <source>To today&apos;s work</source>
        <translation>Till dagens arbete</translation>
    </message>
    <message>
        <source>Try the keyring again</source>
        <translation>Pröva nyckelringen igen</translation>
    </message>
    <message>
        <source>Understood: {columns}</source>
        <translation>Förstått: {columns}</translation>
    </message>
    <message>
        <source>Welcome. There is no workspace yet.</source>
        <translation>Välkommen. Det finns ingen arbetsyta ännu.</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Vad ska göras</translation>
    </message>
    <message>
        <source>Where the company&apos;s data about people is. An extract is quickest; a database, a folder of files or a web service is asked anew each time; of a system without any connection its owner is asked by hand.</source>
        <translation>Här finns bolagets uppgifter om människor. Ett utdrag går snabbast; en databas, en filmapp eller en webbtjänst tillfrågas på nytt varje gång; om ett system utan förbindelse frågas dess ägare.</translation>
    </message>
    <message>
        <source>Who answers</source>
        <translation>Vem svarar</translation>
    </message>
    <message>
        <source>Without one the desk can do everything up to the letter: requests, search, review and the page as it will be. It cannot sign it, so nothing leaves the house by itself; letters wait under “to be signed”.</source>
        <translation>Utan certifikat gör programmet allt fram till brevet: begäranden, sökning, granskning och sidan som den blir. Det kan inte underteckna brevet, så ingenting lämnar huset; breven väntar under ”ska undertecknas”.</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Arbetsyta</translation>
    </message>
    <message>
        <source>another company</source>
        <translation>ett annat bolag</translation>
    </message>
    <message>
        <source>done</source>
        <translation>gjort</translation>
    </message>
    <message>
        <source>left for later</source>
        <translation>lämnat till senare</translation>
    </message>
    <message>
        <source>look around in the demo first</source>
        <translation>titta först på demon</translation>
    </message>
    <message>
        <source>not set up</source>
        <translation>inte i bruk ännu</translation>
    </message>
    <message>
        <source>open</source>
        <translation>öppet</translation>
    </message>
    <message>
        <source>set up</source>
        <translation>i bruk</translation>
    </message>
    <message>
        <source>work on this machine</source>
        <translation>arbeta på den här datorn</translation>
    </message>
    <message>
        <source>work with others in one database</source>
        <translation>arbeta med andra i samma databas</translation>
    </message>
    <message>
        <source>{folder} is no folder, so no workspace can be made there. Name another one.</source>
        <translation>{folder} är ingen mapp, så ingen arbetsyta kan skapas där. Ange en annan.</translation>
    </message>
    <message>
        <source>{name}: {count} rows</source>
        <translation>{name}: {count} rader</translation>
    </message>
    <message>
        <source>{name}: {count} rows, people who can be searched for</source>
        <translation>{name}: {count} rader, personer som kan sökas</translation>
    </message>
    <message>
        <source>{number} {title}</source>
        <translation>{number} {title}</translation>
    </message>
    <message>
        <source>{system} was taken out of the company&apos;s profile and is never asked. Settings, Controllers puts it back.</source>
        <translation>{system} togs bort ur bolagets uppgifter och tillfrågas aldrig. Under Inställningar, Personuppgiftsansvariga kan det sättas tillbaka.</translation>
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
        <translation>En avgift på {total} euro föreslogs, godkänd av {approver}. Begäran förblir öppen.</translation>
    </message>
    <message>
        <source>A letter was signed and sealed: {letter}.</source>
        <translation>Ett brev undertecknades och förseglades: {letter}.</translation>
    </message>
    <message>
        <source>A question to the owner of {system} was opened; it has no connection.</source>
        <translation>En fråga till ägaren av systemet {system} öppnades; det har ingen anslutning.</translation>
    </message>
    <message>
        <source>A register could not be asked for a safety ban; the letter left all the same: {reason}</source>
        <translation>Ett register kunde inte tillfrågas om spärrmarkering; brevet gick ändå: {reason}</translation>
    </message>
    <message>
        <source>A register tells that the person is under a safety ban.</source>
        <translation>Enligt ett register har personen spärrmarkering.</translation>
    </message>
    <message>
        <source>A time stamp service or what proves the certificates could not be reached: the letter&apos;s signature has the level {level}.</source>
        <translation>Tidsstämplingstjänsten eller tjänsten för certifikatens status kunde inte nås: brevets underskrift har nivån {level}.</translation>
    </message>
    <message>
        <source>Another person was picked than before. What was signed until now is about somebody else and leaves no more.</source>
        <translation>En annan person än tidigare valdes. Det som har undertecknats hittills gäller någon annan och lämnas inte längre ut.</translation>
    </message>
    <message>
        <source>Event: {action}</source>
        <translation>Händelse: {action}</translation>
    </message>
    <message>
        <source>Everything was given without waiting to hear which data is meant.</source>
        <translation>Allt gavs utan att vänta på svar om vilka uppgifter som avses.</translation>
    </message>
    <message>
        <source>Identity was checked: {evidence}. Enough.</source>
        <translation>Identiteten kontrollerades: {evidence}. Det räcker.</translation>
    </message>
    <message>
        <source>Identity was checked: {evidence}. Not enough.</source>
        <translation>Identiteten kontrollerades: {evidence}. Det räcker inte.</translation>
    </message>
    <message>
        <source>Identity was checked: {evidence}. There is a doubt: {doubt}</source>
        <translation>Identiteten kontrollerades: {evidence}. Det finns ett tvivel: {doubt}</translation>
    </message>
    <message>
        <source>It was taken back that somebody asks for the person.</source>
        <translation>Uppgiften om att någon annan ber om uppgifterna för personen togs bort.</translation>
    </message>
    <message>
        <source>No register knows the person.</source>
        <translation>Inget register känner till personen.</translation>
    </message>
    <message>
        <source>Proof of identity was asked for and the clocks stand still. The reason: {reason}</source>
        <translation>Bevis på identiteten begärdes och tidsfristerna står stilla. Orsaken: {reason}</translation>
    </message>
    <message>
        <source>Proof of identity was asked for, too late for the clocks to stand still. The reason: {reason}</source>
        <translation>Bevis på identiteten begärdes, för sent för att tidsfristerna skulle stå stilla. Orsaken: {reason}</translation>
    </message>
    <message>
        <source>Request {number}, arrived {arrived_day}, reminded of this one and was merged into it. The earlier day of arrival rules.</source>
        <translation>Begäran {number}, som kom {arrived_day}, påminde om denna och slogs ihop med den. Den tidigare ankomstdagen gäller.</translation>
    </message>
    <message>
        <source>Somebody asked for a person under a safety ban: {role}. Nothing was given.</source>
        <translation>Någon begärde uppgifter om en person med spärrmarkering: {role}. Ingenting lämnades ut.</translation>
    </message>
    <message>
        <source>Somebody asked for the person: {role}. What they showed gives no right to it.</source>
        <translation>Någon annan bad om uppgifterna för personen: {role}. Det som visades ger ingen rätt till det.</translation>
    </message>
    <message>
        <source>Somebody asks for the person: {role}. Their authority was checked.</source>
        <translation>Någon annan ber om uppgifterna för personen: {role}. Behörigheten har kontrollerats.</translation>
    </message>
    <message>
        <source>Summaries of long tables are enough; every row is in the attached files.</source>
        <translation>Sammanfattningar av långa tabeller räcker. Alla rader finns i de bifogade filerna.</translation>
    </message>
    <message>
        <source>The answer about the person of request {number} was given to {to} ({role}), {way}.</source>
        <translation>Svaret om personen i begäran {number} lämnades till {to} ({role}), {way}.</translation>
    </message>
    <message>
        <source>The answer letter was signed and sealed.</source>
        <translation>Svarsbrevet undertecknades och förseglades.</translation>
    </message>
    <message>
        <source>The answer of {system} was a wrong one and was taken out.</source>
        <translation>Svaret från ägaren av systemet {system} var fel och togs bort.</translation>
    </message>
    <message>
        <source>The answer was given.</source>
        <translation>Svaret lämnades.</translation>
    </message>
    <message>
        <source>The calendar or the rules have changed</source>
        <translation>Kalendern eller reglerna har ändrats</translation>
    </message>
    <message>
        <source>The case was deleted; its keeping time of {months} months was over.</source>
        <translation>Ärendet raderades; dess förvaringstid på {months} månader var slut.</translation>
    </message>
    <message>
        <source>The controller&apos;s profile was changed</source>
        <translation>Den personuppgiftsansvariges profil ändrades</translation>
    </message>
    <message>
        <source>The customer wants long tables in the letter too, row by row.</source>
        <translation>Kunden vill ha långa tabeller i brevet, rad för rad.</translation>
    </message>
    <message>
        <source>The days on which the desk is closed were changed</source>
        <translation>Dagarna då kontoret är stängt ändrades</translation>
    </message>
    <message>
        <source>The decision about the place of use shared with somebody under a safety ban was taken back.</source>
        <translation>Beslutet om det driftställe som är gemensamt med någon med spärrmarkering togs tillbaka.</translation>
    </message>
    <message>
        <source>The document {file} was taken out of the pile into this request.</source>
        <translation>Handlingen {file} togs ur högen till denna begäran.</translation>
    </message>
    <message>
        <source>The free check of {year} was taken earlier by request {earlier}. No fee follows.</source>
        <translation>Den avgiftsfria begäran för år {year} användes tidigare i begäran {earlier}. Det medför ingen avgift.</translation>
    </message>
    <message>
        <source>The letter {file} about the person of request {number} was given once more to {to} ({role}), {way}.</source>
        <translation>Brevet {file} om personen i begäran {number} lämnades på nytt till {to} ({role}), {way}.</translation>
    </message>
    <message>
        <source>The letter {file} about the person of request {number} was given to {to} ({role}), {way}.</source>
        <translation>Brevet {file} om personen i begäran {number} lämnades till {to} ({role}), {way}.</translation>
    </message>
    <message>
        <source>The letter {file} was given once more, {way}.</source>
        <translation>Brevet {file} gavs på nytt, {way}.</translation>
    </message>
    <message>
        <source>The letter {file} was given, {way}.</source>
        <translation>Brevet {file} gavs, {way}.</translation>
    </message>
    <message>
        <source>The letter {file} was sent to the printer {printer}.</source>
        <translation>Brevet {file} skickades till skrivaren {printer}.</translation>
    </message>
    <message>
        <source>The person was asked once more; no new pause begins.</source>
        <translation>Personen påmindes; inget nytt uppehåll börjar.</translation>
    </message>
    <message>
        <source>The person was asked which data is meant and the clocks stand still. The reason: {reason}</source>
        <translation>Personen fick frågan vilka uppgifter som avses och tidsfristerna står stilla. Orsaken: {reason}</translation>
    </message>
    <message>
        <source>The person was asked which data is meant, too late for the clocks to stand still. The reason: {reason}</source>
        <translation>Personen fick frågan vilka uppgifter som avses, för sent för att tidsfristerna skulle stå stilla. Orsaken: {reason}</translation>
    </message>
    <message>
        <source>The person was picked from the registers.</source>
        <translation>Personen valdes ur registren.</translation>
    </message>
    <message>
        <source>The person withdrew the request.</source>
        <translation>Personen återtog sin begäran.</translation>
    </message>
    <message>
        <source>The person withdrew the request: {reason}</source>
        <translation>Personen återtog sin begäran: {reason}</translation>
    </message>
    <message>
        <source>The person&apos;s answer arrived on {on_day}; the clocks had run on.</source>
        <translation>Personens svar kom {on_day}; tidsfristerna hade löpt hela tiden.</translation>
    </message>
    <message>
        <source>The person&apos;s answer arrived on {on_day}; the clocks had stood still since {since_day}.</source>
        <translation>Personens svar kom {on_day}; tidsfristerna hade stått stilla sedan {since_day}.</translation>
    </message>
    <message>
        <source>The question to the person left on {on_day}: the clocks stand still from then, not from {before_day}.</source>
        <translation>Frågan till personen gick iväg {on_day}: tidsfristerna står stilla från den dagen, inte från {before_day}.</translation>
    </message>
    <message>
        <source>The question to the person, written on {before_day}, left on {on_day}: too late for the clocks to stand still.</source>
        <translation>Frågan till personen, skriven {before_day}, skickades {on_day}: för sent för att tidsfristerna skulle stå stilla.</translation>
    </message>
    <message>
        <source>The question to {system} was sent.</source>
        <translation>Frågan till ägaren av systemet {system} skickades.</translation>
    </message>
    <message>
        <source>The question to {system} was taken back.</source>
        <translation>Frågan till ägaren av systemet {system} återtogs.</translation>
    </message>
    <message>
        <source>The records were looked through; decisions: {decisions}.</source>
        <translation>Uppgifterna granskades; antal beslut: {decisions}.</translation>
    </message>
    <message>
        <source>The representative&apos;s own identity was checked: {evidence}. Enough.</source>
        <translation>Företrädarens egen identitet kontrollerades: {evidence}. Räcker.</translation>
    </message>
    <message>
        <source>The representative&apos;s own identity was checked: {evidence}. Not enough.</source>
        <translation>Företrädarens egen identitet kontrollerades: {evidence}. Räcker inte.</translation>
    </message>
    <message>
        <source>The representative&apos;s own identity was checked: {evidence}. There is a doubt: {doubt}</source>
        <translation>Företrädarens egen identitet kontrollerades: {evidence}. Det finns ett tvivel: {doubt}</translation>
    </message>
    <message>
        <source>The request arrived and was written down.</source>
        <translation>Begäran kom in och antecknades.</translation>
    </message>
    <message>
        <source>The request arrived and was written down. The customer chose a period: {period}.</source>
        <translation>Begäran kom in och skrevs ned. Kunden valde en period: {period}.</translation>
    </message>
    <message>
        <source>The request reminds of request {into} and was merged into it: both are one request.</source>
        <translation>Begäran påminner om begäran {into} och slogs ihop med den: båda är en och samma begäran.</translation>
    </message>
    <message>
        <source>The request was closed.</source>
        <translation>Begäran avslutades.</translation>
    </message>
    <message>
        <source>The request was refused; the free check was given back. The letter says why.</source>
        <translation>Begäran avslogs; den avgiftsfria begäran gavs tillbaka. Skälet står i brevet.</translation>
    </message>
    <message>
        <source>The request was taken over; {before} handled it until then.</source>
        <translation>Begäran togs över; fram till dess handlades den av {before}.</translation>
    </message>
    <message>
        <source>The request was taken; nobody handled it until then.</source>
        <translation>Begäran togs till handläggning; fram till dess handlades den inte av någon.</translation>
    </message>
    <message>
        <source>The systems were searched; records found: {records}.</source>
        <translation>Systemen gicks igenom; antal funna uppgifter: {records}.</translation>
    </message>
    <message>
        <source>The systems were searched; records found: {records}. Not every system answered.</source>
        <translation>Systemen gicks igenom; antal funna uppgifter: {records}. Alla system svarade inte.</translation>
    </message>
    <message>
        <source>The time was extended once: {reason}</source>
        <translation>Tidsfristen förlängdes en gång: {reason}</translation>
    </message>
    <message>
        <source>The way that was chosen is not open to this answer; it is now given {way}.</source>
        <translation>Det valda sättet är inte öppet för det här svaret; det ges nu {way}.</translation>
    </message>
    <message>
        <source>This is the free check of {year}.</source>
        <translation>Detta är den avgiftsfria begäran för år {year}.</translation>
    </message>
    <message>
        <source>What the safety ban covers was shown on screen: {reason}</source>
        <translation>Det som spärrmarkeringen täcker visades på skärmen: {reason}</translation>
    </message>
    <message>
        <source>for {name}, {role}</source>
        <translation>för {name}, {role}</translation>
    </message>
    <message>
        <source>{evidence} ({proof})</source>
        <translation>{evidence} ({proof})</translation>
    </message>
    <message>
        <source>{system} answered: nothing is held.</source>
        <translation>Ägaren av systemet {system} svarade: inga uppgifter finns.</translation>
    </message>
    <message>
        <source>{system} answered; the answer was taken in.</source>
        <translation>Ägaren av systemet {system} svarade; svaret togs emot.</translation>
    </message>
    <message>
        <source>{system} was asked again.</source>
        <translation>Ägaren av systemet {system} tillfrågades på nytt.</translation>
    </message>
    <message>
        <source>{who} decided that the answer goes out although somebody under a safety ban shares a place of use with the person: {reason}</source>
        <translation>{who} beslutade att svaret går ut fast personen har samma driftställe som någon med spärrmarkering: {reason}</translation>
    </message>
    <message>
        <source>{who} decided that the person&apos;s data may be given to whoever asks: {reason}</source>
        <translation>{who} beslutade att personens uppgifter får lämnas till den som ber: {reason}</translation>
    </message>
    <message>
        <source>{why}: the answer has to be ready on {now_day}, no longer on {before_day}.</source>
        <translation>{why}: svaret ska vara klart {now_day}, inte längre {before_day}.</translation>
    </message>
    <message>
        <source>{why}: the answer is due on {now_day}, no longer on {before_day}.</source>
        <translation>{why}: svaret ska ges {now_day}, inte längre {before_day}.</translation>
    </message>
    <message>
        <source>{why}: the house target is {now_day}, no longer {before_day}.</source>
        <translation>{why}: det egna målet är {now_day}, inte längre {before_day}.</translation>
    </message>
    <message>
        <source>{why}: the law&apos;s last day is {now_day}, no longer {before_day}.</source>
        <translation>{why}: lagens sista dag är {now_day}, inte längre {before_day}.</translation>
    </message>
</context>
<context>
    <name>identity</name>
    <message>
        <source>A call that the person answered at a number on record is enough.</source>
        <translation>Det räcker att personen svarade på ett samtal till ett nummer i registret.</translation>
    </message>
    <message>
        <source>A document can be compared with a face only at a visit, and copies are not asked for. Call a number on record, ask for an electronic signature, or let the person show the document at the counter.</source>
        <translation>En handling kan jämföras med ett ansikte bara vid ett besök, och kopior begärs inte. Ring ett nummer i registret, be om en elektronisk underskrift eller låt personen visa handlingen vid disken.</translation>
    </message>
    <message>
        <source>A handwritten signature proves a request that came by post. Ask for a document at a visit; otherwise call a number on record, or ask for a signed letter that confirms the request.</source>
        <translation>En egenhändig underskrift styrker en begäran som kom per post. Be om en handling vid ett besök; ring annars ett nummer i registret eller be om ett undertecknat brev som bekräftar begäran.</translation>
    </message>
    <message>
        <source>A letter with a signature by hand that confirms the request is enough together with details that match the register.</source>
        <translation>Ett egenhändigt undertecknat brev som bekräftar begäran räcker när uppgifterna i det stämmer med registret.</translation>
    </message>
    <message>
        <source>A signed letter confirms a request that came another way. Say what was shown with this one: the signature of the letter itself, or a document at the counter.</source>
        <translation>Ett undertecknat brev bekräftar en begäran som kom på annat sätt. Ange vad som visades med denna: brevets egen underskrift eller en handling vid disken.</translation>
    </message>
    <message>
        <source>A valid driving licence is enough.</source>
        <translation>Ett giltigt körkort räcker.</translation>
    </message>
    <message>
        <source>A valid electronic signature is enough.</source>
        <translation>En giltig elektronisk underskrift räcker.</translation>
    </message>
    <message>
        <source>A valid identity card is enough.</source>
        <translation>Ett giltigt identitetskort räcker.</translation>
    </message>
    <message>
        <source>A valid identity document that was shown at the counter is enough.</source>
        <translation>Det räcker att en giltig identitetshandling visades vid disken.</translation>
    </message>
    <message>
        <source>A valid passport is enough.</source>
        <translation>Ett giltigt pass räcker.</translation>
    </message>
    <message>
        <source>A valid residence permit card is enough.</source>
        <translation>Ett giltigt uppehållstillståndskort räcker.</translation>
    </message>
    <message>
        <source>Nothing in this request shows that it comes from the address on record. Call a number on record, or ask the person to confirm the request.</source>
        <translation>Ingenting i denna begäran visar att den kommer från adressen i registret. Ring ett nummer i registret eller be personen bekräfta begäran.</translation>
    </message>
    <message>
        <source>Nothing in this request shows that it comes from the person who was identified earlier. Call a number on record, or ask the person to confirm the request.</source>
        <translation>Ingenting i denna begäran visar att den kommer från den person som identifierades tidigare. Ring ett nummer i registret eller be personen bekräfta begäran.</translation>
    </message>
    <message>
        <source>Nothing proves who is asking; a name and an identity code are known to others too. Ask for one of the ways that this controller accepts.</source>
        <translation>Ingenting styrker vem som frågar; namn och personbeteckning är kända också för andra. Be om något av de sätt som denna personuppgiftsansvariga godtar.</translation>
    </message>
    <message>
        <source>Say which of the numbers on record was called; a number that the caller gives proves nothing. Call one on record, or take another way of this channel.</source>
        <translation>Ange vilket av numren i registret som ringdes upp; ett nummer som den som ringer själv uppger bevisar inget. Ring ett nummer i registret eller ta ett annat sätt.</translation>
    </message>
    <message>
        <source>Suomi.fi identification</source>
        <translation>Suomi.fi-identifikation</translation>
    </message>
    <message>
        <source>The answer would hold more than an ordinary customer&apos;s data, so the address on record alone is not enough. Take the next way: a signature, an earlier identification or a call to a number on record.</source>
        <translation>Svaret skulle innehålla mer än en vanlig kunds uppgifter, så enbart adressen i registret räcker inte. Ta nästa sätt: en underskrift, en tidigare identifiering eller ett samtal till ett nummer i registret.</translation>
    </message>
    <message>
        <source>The desk holds no identification of this person from this year, so this one has nothing to rest on. Take another way of this channel.</source>
        <translation>Det finns ingen identifiering av denna person från i år att stödja sig på. Ta ett annat sätt.</translation>
    </message>
    <message>
        <source>The person has been identified already; that is enough.</source>
        <translation>Personen har redan identifierats; det räcker.</translation>
    </message>
    <message>
        <source>The person is at the counter: say which document was shown.</source>
        <translation>Personen står vid disken: ange vilken handling som visades.</translation>
    </message>
    <message>
        <source>The person signed in to the online service; that is enough.</source>
        <translation>Personen loggade in i webbtjänsten; det räcker.</translation>
    </message>
    <message>
        <source>The person was identified earlier this year; that is enough.</source>
        <translation>Personen har identifierats tidigare i år; det räcker.</translation>
    </message>
    <message>
        <source>The person was identified through Suomi.fi; that is enough.</source>
        <translation>Personen identifierades via Suomi.fi; det räcker.</translation>
    </message>
    <message>
        <source>The registers hold no address of this person, so nothing shows that the request came from there. Take another way of this channel.</source>
        <translation>Registren innehåller ingen adress till personen, så ingenting visar att begäran kom därifrån. Ta ett annat sätt.</translation>
    </message>
    <message>
        <source>The registers hold no phone number of this person, and a number that the caller gives proves nothing. Take another way of this channel.</source>
        <translation>Registren innehåller inget telefonnummer till personen, och ett nummer som den som ringer själv uppger bevisar inget. Ta ett annat sätt.</translation>
    </message>
    <message>
        <source>The registers know this person, so letters go to the place on record. The address was not taken and nothing was given. Leave it out; when the letter leaves, say where else it goes and why.</source>
        <translation>Personen finns i registren, så breven går till adressen där. Den nya adressen togs inte emot och ingenting gavs ut. Lämna bort den; när brevet går iväg, ange vart det annars ska och varför.</translation>
    </message>
    <message>
        <source>The request came from the address on record; that is enough, and the answer goes only there.</source>
        <translation>Begäran kom från adressen i registret; det räcker, och svaret ges endast dit.</translation>
    </message>
    <message>
        <source>The signature is enough together with details that match the register.</source>
        <translation>Underskriften räcker när uppgifterna i brevet stämmer med registret.</translation>
    </message>
    <message>
        <source>There is a doubt about who is asking: {doubt}. Nothing is given; ask for another proof.</source>
        <translation>Det råder tvivel om vem som frågar: {doubt}. Ingenting lämnas ut; be om ett annat bevis.</translation>
    </message>
    <message>
        <source>This controller does not accept a driving licence. Ask for a passport, an identity card or a residence permit card.</source>
        <translation>Denna personuppgiftsansvariga godtar inte körkort. Be om pass, identitetskort eller uppehållstillståndskort.</translation>
    </message>
    <message>
        <source>What the registers hold is the person&apos;s, and says nothing of who asks for them. Ask whoever asks for a proof of their own.</source>
        <translation>Det som finns i registren gäller personen själv och säger inget om vem som frågar för personens räkning. Be den som frågar om ett eget bevis.</translation>
    </message>
    <message>
        <source>already identified</source>
        <translation>redan identifierad</translation>
    </message>
    <message>
        <source>call to a number on record</source>
        <translation>samtal till ett nummer i registret</translation>
    </message>
    <message>
        <source>driving licence</source>
        <translation>körkort</translation>
    </message>
    <message>
        <source>electronic signature</source>
        <translation>elektronisk underskrift</translation>
    </message>
    <message>
        <source>identification earlier this year</source>
        <translation>identifiering tidigare i år</translation>
    </message>
    <message>
        <source>identity card</source>
        <translation>identitetskort</translation>
    </message>
    <message>
        <source>identity document shown at the counter</source>
        <translation>identitetshandling som visats vid disken</translation>
    </message>
    <message>
        <source>known customer at the address on record</source>
        <translation>känd kund på adressen i registret</translation>
    </message>
    <message>
        <source>nothing shown</source>
        <translation>ingenting visades upp</translation>
    </message>
    <message>
        <source>passport</source>
        <translation>pass</translation>
    </message>
    <message>
        <source>residence permit card</source>
        <translation>uppehållstillståndskort</translation>
    </message>
    <message>
        <source>signature</source>
        <translation>underskrift</translation>
    </message>
    <message>
        <source>signed letter that confirms the request</source>
        <translation>undertecknat brev som bekräftar begäran</translation>
    </message>
    <message>
        <source>signed-in online service</source>
        <translation>inloggning i webbtjänsten</translation>
    </message>
    <message>
        <source>{name} asks for the person who was picked before, and what they showed was for that person. Nobody else was picked. Take back that somebody asks for the person, pick the right one, and then check what shows that {name} may ask for them.</source>
        <translation>{name} begär för den person som valdes tidigare, och det som visades gällde den personen. Ingen annan valdes. Ta tillbaka att någon begär för personen, välj rätt person och kontrollera sedan vad som visar att {name} får begära för honom eller henne.</translation>
    </message>
    <message>
        <source>{name} is a company. The right of access belongs to people, so there is nothing to answer under Article 15; a sole trader asks in their own name.</source>
        <translation>{name} är ett företag. Rätten till tillgång tillhör människor, så det finns inget att svara på enligt artikel 15; en enskild näringsidkare frågar i eget namn.</translation>
    </message>
</context>
<context>
    <name>incoming</name>
    <message>
        <source>A part of the folder {folder} could not be opened; what lies there was not taken in.</source>
        <translation>En del av mappen {folder} kunde inte öppnas; det som ligger där togs inte emot.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Files in the folder {folder} that are no PDF, picture or e-mail were left alone: {count}.</source>
        <translation>Filer i mappen {folder} som varken är PDF, bilder eller e-post lämnades orörda: {count}.</translation>
    </message>
    <message>
        <source>JPEG picture</source>
        <translation>JPEG-bild</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>PNG-bild</translation>
    </message>
    <message>
        <source>Say why the document is thrown away: whatever asks for data counts from the day it arrived, signed or not. It stays in the pile.</source>
        <translation>Ange varför dokumentet kastas bort: allt där uppgifter begärs räknas från den dag det kom, undertecknat eller inte. Dokumentet blir kvar i högen.</translation>
    </message>
    <message>
        <source>Signed container</source>
        <translation>Undertecknat paket</translation>
    </message>
    <message>
        <source>Somebody else has just written this document down: it belongs to request {number}. No second request was made; go on with the next document.</source>
        <translation>Någon annan har nyss antecknat den här handlingen: den hör till begäran {number}. Ingen andra begäran gjordes; fortsätt med nästa handling.</translation>
    </message>
    <message>
        <source>TIFF picture</source>
        <translation>TIFF-bild</translation>
    </message>
    <message>
        <source>Taking in was stopped; what lies in the pile stays. Drop the other files again.</source>
        <translation>Mottagningen avbröts; det som ligger i högen finns kvar. Släpp de övriga filerna på nytt.</translation>
    </message>
    <message>
        <source>The document brought the part of the program down that reads it; nothing else is touched. Scan the document again, or ask the sender for another copy.</source>
        <translation>Handlingen fick den del av programmet som läser den att krascha; inget annat påverkas. Skanna handlingen på nytt eller be avsändaren om ett nytt exemplar.</translation>
    </message>
    <message>
        <source>The document is not in the store any more. Take it in once more from where it was scanned.</source>
        <translation>Handlingen finns inte längre i lagret. Ta emot den på nytt därifrån den skannades.</translation>
    </message>
    <message>
        <source>The e-mail has no text of its own.</source>
        <translation>Meddelandet har ingen egen text.</translation>
    </message>
    <message>
        <source>The e-mail is encrypted (S/MIME), so its text cannot be shown here. Open it in the mail program it was sent to, and print it from there.</source>
        <translation>Meddelandet är krypterat (S/MIME), så texten kan inte visas här. Öppna det i det e-postprogram som det skickades till och skriv ut det därifrån.</translation>
    </message>
    <message>
        <source>The files in the container, by name. Ctrl+E shows the next one.</source>
        <translation>Filerna i paketet, med namn. Ctrl+E visar nästa.</translation>
    </message>
    <message>
        <source>The folder {folder} has more than {most} documents; the first of them were taken in. Drop the rest in parts.</source>
        <translation>Mappen {folder} har över {most} handlingar; de första togs emot. Släpp resten i delar.</translation>
    </message>
    <message>
        <source>The text is very long; its beginning is shown. The e-mail is kept whole.</source>
        <translation>Texten är mycket lång; början av den visas. Meddelandet bevaras i sin helhet.</translation>
    </message>
    <message>
        <source>There is no PDF, picture or e-mail in the folder {folder}.</source>
        <translation>I mappen {folder} finns ingen PDF, bild eller e-post.</translation>
    </message>
    <message>
        <source>This could not be read in {seconds} seconds, so it was stopped; nothing else is touched. Scan the document again, or ask the sender for another copy.</source>
        <translation>Det här kunde inte läsas på {seconds} sekunder, så läsningen avbröts; inget annat påverkas. Skanna handlingen på nytt eller be avsändaren om ett nytt exemplar.</translation>
    </message>
    <message>
        <source>This desk takes no documents in; write the request down without them.</source>
        <translation>Här kan inga handlingar tas emot; anteckna begäran utan dem.</translation>
    </message>
    <message>
        <source>This enclosed file is of a kind that is not opened here. It is kept as it came.</source>
        <translation>Den bifogade filen är av ett slag som inte öppnas här. Den bevaras som den kom.</translation>
    </message>
    <message>
        <source>This page cannot be shown: it is damaged or too large to draw. Look at the original; the document itself is kept as it came.</source>
        <translation>Sidan kan inte visas: den är skadad eller för stor för att ritas. Se på originalet; själva handlingen bevaras som den kom.</translation>
    </message>
    <message>
        <source>What the desk noted of a document is damaged, so it is not used. Restore the store from a backup, or take the document in once more.</source>
        <translation>Det som antecknats om en handling är skadat, så det används inte. Återställ lagret från en säkerhetskopia eller ta emot handlingen på nytt.</translation>
    </message>
    <message>
        <source>{file} and what follows it were not taken in; what lies in the pile stays, and so do the files. {why}</source>
        <translation>{file} och filerna efter den togs inte emot. Det som ligger i högen finns kvar, och likaså filerna. {why}</translation>
    </message>
    <message>
        <source>{file} lies in the pile already; it was not taken in a second time.</source>
        <translation>{file} ligger redan i högen; den togs inte emot en andra gång.</translation>
    </message>
    <message>
        <source>{file} was not taken in. {why}</source>
        <translation>Filen {file} togs inte emot. {why}</translation>
    </message>
    <message>
        <source>{file} was not taken in: a page of it would have more than {most} million pixels. Scan it again at 300 dots an inch.</source>
        <translation>{file} togs inte emot: en sida skulle ha över {most} miljoner bildpunkter. Skanna den på nytt med 300 punkter per tum.</translation>
    </message>
    <message>
        <source>{file} was not taken in: it has more than {most} pages. Divide it and drop the parts.</source>
        <translation>{file} togs inte emot: filen har över {most} sidor. Dela den och släpp delarna.</translation>
    </message>
    <message>
        <source>{file} was not taken in: it is a container with more than {most} files, or more than {size} megabytes of them. Ask the sender for the files one by one.</source>
        <translation>{file} togs inte emot: det är ett paket med fler än {most} filer eller mer än {size} megabyte. Be avsändaren om filerna en och en.</translation>
    </message>
    <message>
        <source>{file} was not taken in: it is a file of Outlook or of an older office program. Save the message as .eml, or print it into a PDF, and drop that.</source>
        <translation>{file} togs inte emot: filen kommer från Outlook eller ett äldre kontorsprogram. Spara meddelandet som .eml eller skriv ut det till PDF, och släpp den filen.</translation>
    </message>
    <message>
        <source>{file} was not taken in: it is damaged beyond reading. Scan it again, or ask the sender for it once more; the day of arrival stays the day on which it first came.</source>
        <translation>{file} togs inte emot: filen är så skadad att den inte kan läsas. Skanna den på nytt eller be avsändaren om den en gång till; ankomstdagen är ändå den dag då den först kom.</translation>
    </message>
    <message>
        <source>{file} was not taken in: it is empty. Scan the document again, or save the message again.</source>
        <translation>{file} togs inte emot: filen är tom. Skanna handlingen på nytt eller spara meddelandet på nytt.</translation>
    </message>
    <message>
        <source>{file} was not taken in: it is gone or cannot be read. Look where it lies now, and drop it again.</source>
        <translation>{file} togs inte emot: filen är borta eller kan inte läsas. Se efter var den ligger nu och släpp den på nytt.</translation>
    </message>
    <message>
        <source>{file} was not taken in: it is larger than {most} megabytes. Scan it again at 300 dots an inch, or divide it and drop the parts.</source>
        <translation>{file} togs inte emot: filen är över {most} megabyte. Skanna den på nytt med 300 punkter per tum, eller dela den och släpp delarna.</translation>
    </message>
    <message>
        <source>{file} was not taken in: it is locked with a password. Ask the sender for it, save the document without a password, and drop that.</source>
        <translation>{file} togs inte emot: filen är låst med ett lösenord. Be avsändaren om lösenordet, spara handlingen utan lösenord och släpp den.</translation>
    </message>
    <message>
        <source>{file} was not taken in: it is no PDF, TIFF, JPEG or PNG, no e-mail (.eml) and no container of signed files (.asice). Save or scan it as one of these and drop it again.</source>
        <translation>{file} togs inte emot: filen är varken PDF, TIFF, JPEG eller PNG, ingen e-post (.eml) och inget paket med undertecknade filer (.asice). Spara eller skanna den i något av dessa format och släpp den på nytt.</translation>
    </message>
    <message>
        <source>{file} was not taken in: it is no file with a document in it.</source>
        <translation>{file} togs inte emot: det är ingen fil med en handling i.</translation>
    </message>
    <message>
        <source>{file} was taken in a moment ago by somebody else. It is in the pile once; nothing is lost.</source>
        <translation>Någon annan tog nyss emot {file}. Den ligger i högen en gång; inget har gått förlorat.</translation>
    </message>
    <message>
        <source>{file} was taken in before and belongs to request {number}; it was not taken in a second time.</source>
        <translation>{file} har tagits emot tidigare och hör till begäran {number}; den togs inte emot en andra gång.</translation>
    </message>
</context>
<context>
    <name>inspection</name>
    <message>
        <source>Found {place}: a personal identity code that is not this person&apos;s.</source>
        <translation>Hittades {place}: en personbeteckning som inte är den här personens.</translation>
    </message>
    <message>
        <source>Found {place}: a personal identity code without its sign.</source>
        <translation>Hittades {place}: en personbeteckning utan skiljetecken.</translation>
    </message>
    <message>
        <source>Found {place}: a value that was covered.</source>
        <translation>Hittades {place}: en uppgift som har maskerats.</translation>
    </message>
    <message>
        <source>Found {place}: something that tells of another person.</source>
        <translation>Hittades {place}: en uppgift om någon annan.</translation>
    </message>
    <message>
        <source>Found {place}: the person&apos;s identity code in full, more than once or where it may not stand.</source>
        <translation>Hittades {place}: personens personbeteckning i sin helhet, mer än en gång eller där den inte får finnas.</translation>
    </message>
    <message>
        <source>Found {place}: where the person under a safety ban is, or how to reach them.</source>
        <translation>Hittades {place}: var personen med spärrmarkering finns eller hur hen kan nås.</translation>
    </message>
    <message>
        <source>It is not known which records the pages should show.</source>
        <translation>Det är inte känt vilka anteckningar sidorna ska visa.</translation>
    </message>
    <message>
        <source>On page {page} a letter is lost: the font cannot show it.</source>
        <translation>På sidan {page} saknas ett tecken, eftersom teckensnittet inte kan visa det.</translation>
    </message>
    <message>
        <source>On page {page} a value can be read that was covered elsewhere.</source>
        <translation>På sidan {page} syns en uppgift som har maskerats på ett annat ställe.</translation>
    </message>
    <message>
        <source>On page {page} something is painted over text that is still in the file.</source>
        <translation>På sidan {page} har något ritats över text som fortfarande finns i filen.</translation>
    </message>
    <message>
        <source>On page {page} something tells of another person.</source>
        <translation>På sidan {page} finns en uppgift om någon annan.</translation>
    </message>
    <message>
        <source>On page {page} something tells where the person under a safety ban is, or how to reach them.</source>
        <translation>På sidan {page} finns något som avslöjar var personen med spärrmarkering finns eller hur hen kan nås.</translation>
    </message>
    <message>
        <source>On page {page} stands a personal identity code that is not this person&apos;s.</source>
        <translation>På sidan {page} finns en personbeteckning som inte är den här personens.</translation>
    </message>
    <message>
        <source>On page {page} stands a personal identity code without its sign.</source>
        <translation>På sidan {page} finns en personbeteckning utan skiljetecken.</translation>
    </message>
    <message>
        <source>On page {page} the person&apos;s identity code stands in full once more; it may stand once only.</source>
        <translation>På sidan {page} finns personens personbeteckning i sin helhet en gång till. Den får finnas i brevet bara en gång.</translation>
    </message>
    <message>
        <source>On page {page} the person&apos;s identity code stands in full outside its own cell.</source>
        <translation>På sidan {page} finns personens personbeteckning i sin helhet utanför sin egen plats.</translation>
    </message>
    <message>
        <source>On page {page} there is text that cannot be seen but can be copied.</source>
        <translation>På sidan {page} finns text som inte syns men som kan kopieras.</translation>
    </message>
    <message>
        <source>Page 1 does not show the name of the recipient.</source>
        <translation>På sidan 1 finns inte mottagarens namn.</translation>
    </message>
    <message>
        <source>Page {page} does not show its right page number.</source>
        <translation>Sidan {page} har inte rätt sidnummer.</translation>
    </message>
    <message>
        <source>Page {page} does not show the number of this request.</source>
        <translation>På sidan {page} finns inte numret på den här begäran.</translation>
    </message>
    <message>
        <source>Page {page} shows the number of another request.</source>
        <translation>På sidan {page} finns numret på en annan begäran.</translation>
    </message>
    <message>
        <source>The attached file {file} does not give the same records as the letter.</source>
        <translation>Den bifogade filen {file} innehåller inte samma anteckningar som brevet.</translation>
    </message>
    <message>
        <source>The check could not read the letter to its end, so nobody knows what is in it.</source>
        <translation>Kontrollen kunde inte läsa brevet till slutet, så ingen vet vad allt det innehåller.</translation>
    </message>
    <message>
        <source>The file with all records is not attached to the letter.</source>
        <translation>Brevet saknar den bifogade filen med alla anteckningar.</translation>
    </message>
    <message>
        <source>The letter does not tell this, which the law wants: {item}.</source>
        <translation>Brevet saknar något som lagen kräver: {item}.</translation>
    </message>
    <message>
        <source>The letter should have {told} pages, but {found} were found.</source>
        <translation>Brevet ska ha {told} sidor, men {found} hittades.</translation>
    </message>
    <message>
        <source>The letter should tell this, but it cannot be read in its pages: {item}.</source>
        <translation>Brevet ska berätta om följande, men det går inte att läsa på sidorna: {item}.</translation>
    </message>
    <message>
        <source>The letter was checked before signing and must not go out. {found} Nothing was signed and the request is as it was. Go back to the review, cover or leave out what should not be told, and look at the letter again; if that does not help, tell whoever looks after the desk.</source>
        <translation>Brevet kontrollerades före underskriften och får inte skickas. {found} Ingenting skrevs under och begäran är oförändrad. Gå tillbaka till granskningen, maskera eller utelämna det som inte ska berättas och titta på brevet på nytt. Om det inte hjälper, säg till den som sköter programmet.</translation>
    </message>
    <message>
        <source>The pages do not show every value of the records in full.</source>
        <translation>Sidorna visar inte alla uppgifter i anteckningarna i sin helhet.</translation>
    </message>
    <message>
        <source>There is more: {count}.</source>
        <translation>Fler anmärkningar: {count}.</translation>
    </message>
    <message>
        <source>automated decisions</source>
        <translation>automatiserade beslut</translation>
    </message>
    <message>
        <source>by when the answer comes</source>
        <translation>när svaret senast kommer</translation>
    </message>
    <message>
        <source>how long the data is kept</source>
        <translation>hur länge uppgifterna förvaras</translation>
    </message>
    <message>
        <source>in the attached file {file}</source>
        <translation>i den bifogade filen {file}</translation>
    </message>
    <message>
        <source>in what the file says of itself</source>
        <translation>i PDF-filens uppgifter om sig själv</translation>
    </message>
    <message>
        <source>something that it should tell</source>
        <translation>något som det ska berätta</translation>
    </message>
    <message>
        <source>that nothing is held</source>
        <translation>att det inte finns några uppgifter</translation>
    </message>
    <message>
        <source>that the rest follows</source>
        <translation>att resten följer</translation>
    </message>
    <message>
        <source>the Data Protection Ombudsman</source>
        <translation>dataombudsmannen</translation>
    </message>
    <message>
        <source>the amount of the fee</source>
        <translation>avgiftens belopp</translation>
    </message>
    <message>
        <source>the choice to withdraw the request</source>
        <translation>möjligheten att återta begäran</translation>
    </message>
    <message>
        <source>the copy of the data</source>
        <translation>kopian av uppgifterna</translation>
    </message>
    <message>
        <source>the legal basis</source>
        <translation>den rättsliga grunden</translation>
    </message>
    <message>
        <source>the reasons</source>
        <translation>skälen</translation>
    </message>
    <message>
        <source>the rights of the person</source>
        <translation>personens rättigheter</translation>
    </message>
    <message>
        <source>the way to court</source>
        <translation>rätten att gå till domstol</translation>
    </message>
    <message>
        <source>transfers outside the EEA</source>
        <translation>överföringar utanför EES</translation>
    </message>
    <message>
        <source>what is missing to prove the identity</source>
        <translation>vad som fattas för att visa identiteten</translation>
    </message>
    <message>
        <source>what kinds of data there are</source>
        <translation>vilka slags uppgifter det finns</translation>
    </message>
    <message>
        <source>what the data is used for</source>
        <translation>vad uppgifterna används till</translation>
    </message>
    <message>
        <source>what was done</source>
        <translation>vad som har gjorts</translation>
    </message>
    <message>
        <source>where the data is from</source>
        <translation>varifrån uppgifterna kommer</translation>
    </message>
    <message>
        <source>which systems gave no answer</source>
        <translation>vilka system som inte svarade</translation>
    </message>
    <message>
        <source>who receives the data</source>
        <translation>vem som får uppgifterna</translation>
    </message>
    <message>
        <source>{system} gave no answer, and the letter does not say so.</source>
        <translation>{system} svarade inte, och brevet berättar inte det.</translation>
    </message>
</context>
<context>
    <name>intake</name>
    <message>
        <source>A company has no right of access, so there is nothing to collect. Search for the person.</source>
        <translation>Ett företag har ingen rätt till tillgång, så det finns inget att samla in. Sök personen.</translation>
    </message>
    <message>
        <source>Clear the form</source>
        <translation>Töm formuläret</translation>
    </message>
    <message>
        <source>Collect the data</source>
        <translation>Samla in uppgifterna</translation>
    </message>
    <message>
        <source>Controller</source>
        <translation>Personuppgiftsansvarig</translation>
    </message>
    <message>
        <source>Day of arrival</source>
        <translation>Ankomstdag</translation>
    </message>
    <message>
        <source>English</source>
        <translation>engelska</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>finska</translation>
    </message>
    <message>
        <source>Identity code, name, customer number or address</source>
        <translation>Personbeteckning, namn, kundnummer eller adress</translation>
    </message>
    <message>
        <source>Identity code, name, customer number or address; or read the document</source>
        <translation>Personbeteckning, namn, kundnummer eller adress; eller läs av handlingen</translation>
    </message>
    <message>
        <source>It came as</source>
        <translation>Kom som</translation>
    </message>
    <message>
        <source>Language of the letter</source>
        <translation>Brevets språk</translation>
    </message>
    <message>
        <source>Letter, e-mail or call</source>
        <translation>Brev, e-post eller samtal</translation>
    </message>
    <message>
        <source>Nobody was found. Give the name for the answer letter; then it goes on by itself.</source>
        <translation>Ingen hittades. Ange namnet för svarsbrevet; sedan går det vidare av sig självt.</translation>
    </message>
    <message>
        <source>Only this period</source>
        <translation>Bara för denna period</translation>
    </message>
    <message>
        <source>Receipt for the customer</source>
        <translation>Bekräftelse till kunden</translation>
    </message>
    <message>
        <source>Several people match. Pick the one who asks; then it goes on by itself.</source>
        <translation>Flera personer stämmer. Välj den som frågar; sedan går det vidare av sig självt.</translation>
    </message>
    <message>
        <source>Somebody else stands in this form, and nothing in it was changed. Finish or clear it first; then find the person again.</source>
        <translation>I formuläret står redan någon annan, och inget i det ändrades. Avsluta eller töm det först och sök sedan personen på nytt.</translation>
    </message>
    <message>
        <source>Suomi.fi</source>
        <translation>Suomi.fi</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>svenska</translation>
    </message>
    <message>
        <source>The answer is given</source>
        <translation>Svaret ges</translation>
    </message>
    <message>
        <source>The day of arrival, {received}, is after today, {today}. Nothing was written down; check the date.</source>
        <translation>Ankomstdagen {received} är efter i dag, {today}. Ingenting antecknades; kontrollera datumet.</translation>
    </message>
    <message>
        <source>The person was born on {born}, after the request arrived on {received}. Check the identity code&apos;s sign and the day of arrival.</source>
        <translation>Personen är född {born}, efter att begäran kom {received}. Kontrollera personbeteckningens skiljetecken och ankomstdagen.</translation>
    </message>
    <message>
        <source>The receipt is printed as soon as the request is written down.</source>
        <translation>Mottagningsbekräftelsen skrivs ut så snart begäran är antecknad.</translation>
    </message>
    <message>
        <source>Visit at the counter</source>
        <translation>Besök vid kundtjänsten</translation>
    </message>
    <message>
        <source>What was shown to prove identity? It goes on by itself with the answer; 0 means nothing.</source>
        <translation>Vad visades som bevis på identiteten? Med svaret går det vidare av sig självt; 0 betyder ingenting.</translation>
    </message>
    <message>
        <source>Who asks for the person, and what did you see that shows the right? Fill that in.</source>
        <translation>Vem begär för personens räkning, och vad såg du som visar rätten? Fyll i det.</translation>
    </message>
    <message>
        <source>Who is asking? Type an identity code, a name or a customer number first.</source>
        <translation>Vem frågar? Skriv först en personbeteckning, ett namn eller ett kundnummer.</translation>
    </message>
    <message>
        <source>Whose data: identity code, name, customer number or address</source>
        <translation>Vems uppgifter: personbeteckning, namn, kundnummer eller adress</translation>
    </message>
    <message>
        <source>Write down and ask for proof</source>
        <translation>Anteckna och be om bevis</translation>
    </message>
    <message>
        <source>by post</source>
        <translation>per post</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>e-post</translation>
    </message>
    <message>
        <source>electronically</source>
        <translation>elektroniskt</translation>
    </message>
    <message>
        <source>everything; or 2024, or 1.1.2024-30.6.2024</source>
        <translation>allt; eller 2024, eller 1.1.2024-30.6.2024</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>brev</translation>
    </message>
    <message>
        <source>now at the counter</source>
        <translation>nu vid disken</translation>
    </message>
    <message>
        <source>online service</source>
        <translation>webbtjänst</translation>
    </message>
    <message>
        <source>phone call</source>
        <translation>samtal</translation>
    </message>
</context>
<context>
    <name>keeping</name>
    <message>
        <source>As long as the company may have to show how it answered. The time stands in the workspace’s settings.toml: [keeping] months. Nothing is deleted by itself. The free check of a year is remembered on, as a keyed hash, until the end of the following year.</source>
        <translation>Så länge bolaget kan behöva visa hur det svarade. Tiden står i arbetsytans settings.toml: [keeping] months. Inget raderas av sig självt. Årets avgiftsfria begäran minns programmet som ett nycklat kontrollvärde till slutet av följande år.</translation>
    </message>
    <message>
        <source>Cases deleted: {count}.</source>
        <translation>Raderade ärenden: {count}.</translation>
    </message>
    <message>
        <source>Cases past their keeping time</source>
        <translation>Ärenden vars förvaringstid är slut</translation>
    </message>
    <message>
        <source>Cases past their keeping time: {count}</source>
        <translation>Ärenden vars förvaringstid är slut: {count}</translation>
    </message>
    <message>
        <source>Delete these cases</source>
        <translation>Radera dessa ärenden</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>Raderar…</translation>
    </message>
    <message>
        <source>F10 once more deletes {count} cases for good. Esc leaves them.</source>
        <translation>F10 en gång till raderar ärendena för gott (antal: {count}). Esc lämnar dem kvar.</translation>
    </message>
    <message>
        <source>Finished cases are kept for {months} months.</source>
        <translation>Avslutade ärenden förvaras i {months} månader.</translation>
    </message>
    <message>
        <source>Looking for cases past their keeping time…</source>
        <translation>Söker ärenden vars förvaringstid är slut…</translation>
    </message>
    <message>
        <source>No case is past its keeping time.</source>
        <translation>Inget ärende har passerat sin förvaringstid.</translation>
    </message>
    <message>
        <source>Their letters, documents, data and history are deleted. Look through the list first.</source>
        <translation>Deras brev, dokument, uppgifter och historik raderas. Gå först igenom listan.</translation>
    </message>
    <message>
        <source>{number} · {company} · kept: request {open} of the same person is open</source>
        <translation>{number} · {company} · förvaras: samma persons begäran {open} är öppen</translation>
    </message>
    <message>
        <source>{number} · {company} · {state} · last touched {day}</source>
        <translation>{number} · {company} · {state} · senast behandlad {day}</translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <source>A document that arrived</source>
        <translation>En handling som kommit</translation>
    </message>
    <message>
        <source>A letter in the window</source>
        <translation>Ett brev i fönstret</translation>
    </message>
    <message>
        <source>Add a controller</source>
        <translation>Lägg till en personuppgiftsansvarig</translation>
    </message>
    <message>
        <source>Add a system to the company</source>
        <translation>Lägg till ett system för bolaget</translation>
    </message>
    <message>
        <source>Add scans and e-mails; dropping them works too</source>
        <translation>Lägg till skanningar och e-post; de kan också släppas</translation>
    </message>
    <message>
        <source>Add the day</source>
        <translation>Lägg till dagen</translation>
    </message>
    <message>
        <source>As wide as there is room</source>
        <translation>Så brett som det finns plats</translation>
    </message>
    <message>
        <source>Ask the customer who is asking or which data is meant, or again</source>
        <translation>Fråga kunden vem som begär eller vilka uppgifter som avses, eller på nytt</translation>
    </message>
    <message>
        <source>Asked by hand</source>
        <translation>Frågas av ägarna</translation>
    </message>
    <message>
        <source>Attach a file to the answer</source>
        <translation>Bifoga en fil till svaret</translation>
    </message>
    <message>
        <source>Back from a sealed letter to the form</source>
        <translation>Från ett undertecknat brev tillbaka till formuläret</translation>
    </message>
    <message>
        <source>Back to what the program brought, and to your own again</source>
        <translation>Tillbaka till det som följde med programmet, och till det egna igen</translation>
    </message>
    <message>
        <source>Black out the value under the cursor</source>
        <translation>Maskera uppgiften under markören</translation>
    </message>
    <message>
        <source>Bring an extract in</source>
        <translation>Läs in ett utdrag</translation>
    </message>
    <message>
        <source>Change the chosen system</source>
        <translation>Ändra det valda systemet</translation>
    </message>
    <message>
        <source>Clear the form for the next customer</source>
        <translation>Töm formuläret för nästa kund</translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation>Avsluta programmet</translation>
    </message>
    <message>
        <source>Connect the chosen system</source>
        <translation>Anslut det valda systemet</translation>
    </message>
    <message>
        <source>Copy the passphrase of the protected letter</source>
        <translation>Kopiera det skyddade brevets lösenord</translation>
    </message>
    <message>
        <source>Copy the text for the owner</source>
        <translation>Kopiera texten till ägaren</translation>
    </message>
    <message>
        <source>Delete the cases past their keeping time; twice</source>
        <translation>Radera ärenden vars förvaringstid är slut; två gånger</translation>
    </message>
    <message>
        <source>Document before</source>
        <translation>Föregående handling</translation>
    </message>
    <message>
        <source>Documents of letters and e-mails</source>
        <translation>Handlingar i brev och e-post</translation>
    </message>
    <message>
        <source>Earlier or later month</source>
        <translation>Föregående eller nästa månad</translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation>Allt annat</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Överallt</translation>
    </message>
    <message>
        <source>Filter the records</source>
        <translation>Filtrera posterna</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Sök vad som helst</translation>
    </message>
    <message>
        <source>Find in the letter</source>
        <translation>Sök i brevet</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Kom i gång</translation>
    </message>
    <message>
        <source>Five seconds back or on in the recording</source>
        <translation>Fem sekunder bakåt eller framåt i inspelningen</translation>
    </message>
    <message>
        <source>Forget the form that was left unfinished</source>
        <translation>Glöm formuläret som blev ofärdigt</translation>
    </message>
    <message>
        <source>Give the answer with that key</source>
        <translation>Svara med tangenten</translation>
    </message>
    <message>
        <source>Give the letter once more</source>
        <translation>Ge brevet en gång till</translation>
    </message>
    <message>
        <source>Give what the desk covered, with a reason</source>
        <translation>Lämna det som programmet maskerade, med motivering</translation>
    </message>
    <message>
        <source>Go on with the first steps, while nothing waits</source>
        <translation>Fortsätt komma i gång, när inget väntar</translation>
    </message>
    <message>
        <source>Go to a page</source>
        <translation>Gå till en sida</translation>
    </message>
    <message>
        <source>Ground of what is left out or blacked out</source>
        <translation>Grund för det som utelämnas eller maskeras</translation>
    </message>
    <message>
        <source>Group by the column under the cursor</source>
        <translation>Gruppera efter kolumnen under markören</translation>
    </message>
    <message>
        <source>HTML as words, or as it is stored</source>
        <translation>HTML som text, eller som den är sparad</translation>
    </message>
    <message>
        <source>Have a data map drafted</source>
        <translation>Låt göra ett utkast till datakarta</translation>
    </message>
    <message>
        <source>History of a request</source>
        <translation>Begärans historik</translation>
    </message>
    <message>
        <source>Holidays of another year</source>
        <translation>Ett annat års helgdagar</translation>
    </message>
    <message>
        <source>It belongs to a request that stands already</source>
        <translation>Handlingen hör till en redan antecknad begäran</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tangenter</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Större</translation>
    </message>
    <message>
        <source>Larger, smaller, as wide as there is room</source>
        <translation>Större, mindre, så bred som det finns plats</translation>
    </message>
    <message>
        <source>Leave the selected rows out</source>
        <translation>Utelämna de valda raderna</translation>
    </message>
    <message>
        <source>Leave the step for later</source>
        <translation>Lämna steget till senare</translation>
    </message>
    <message>
        <source>Letter and delivery</source>
        <translation>Brev och leverans</translation>
    </message>
    <message>
        <source>List or calendar</source>
        <translation>Lista eller kalender</translation>
    </message>
    <message>
        <source>Merge a reminder into the request it reminds of</source>
        <translation>Slå ihop en påminnelse med den begäran den påminner om</translation>
    </message>
    <message>
        <source>New letter or e-mail</source>
        <translation>Nytt brev eller e-post</translation>
    </message>
    <message>
        <source>New visit at the counter</source>
        <translation>Nytt besök</translation>
    </message>
    <message>
        <source>Next document</source>
        <translation>Nästa handling</translation>
    </message>
    <message>
        <source>Next file enclosed in an e-mail</source>
        <translation>Nästa bifogade fil i ett meddelande</translation>
    </message>
    <message>
        <source>Next or earlier part of the form</source>
        <translation>Formulärets nästa eller föregående del</translation>
    </message>
    <message>
        <source>Next other person to be decided about</source>
        <translation>Nästa andra person att besluta om</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Nästa fråga</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nästa steg</translation>
    </message>
    <message>
        <source>Note that it was sent</source>
        <translation>Anteckna som skickad</translation>
    </message>
    <message>
        <source>Note that nothing is held</source>
        <translation>Anteckna att inga uppgifter finns</translation>
    </message>
    <message>
        <source>Note that proof of identity was asked for by word of mouth</source>
        <translation>Anteckna att bevis på identiteten begärdes muntligen</translation>
    </message>
    <message>
        <source>Note that the customer&apos;s answer came</source>
        <translation>Anteckna att kundens svar har kommit</translation>
    </message>
    <message>
        <source>Note that the owner was asked again</source>
        <translation>Anteckna att ägaren tillfrågats på nytt</translation>
    </message>
    <message>
        <source>Note what was printed as posted</source>
        <translation>Anteckna det utskrivna som postat</translation>
    </message>
    <message>
        <source>Only the requests of that count; again: all</source>
        <translation>Bara den räknarens begäranden; på nytt: alla</translation>
    </message>
    <message>
        <source>Open it in the mail program</source>
        <translation>Öppna den i e-postprogrammet</translation>
    </message>
    <message>
        <source>Open the e-mail with the protected letter</source>
        <translation>Öppna e-posten med det skyddade brevet</translation>
    </message>
    <message>
        <source>Open the section with that key</source>
        <translation>Öppna avsnittet med den tangenten</translation>
    </message>
    <message>
        <source>Other letters</source>
        <translation>Andra brev</translation>
    </message>
    <message>
        <source>Play the recording, or pause</source>
        <translation>Spela upp inspelningen, eller pausa</translation>
    </message>
    <message>
        <source>Print the letter</source>
        <translation>Skriv ut brevet</translation>
    </message>
    <message>
        <source>Print the page to try the printer by</source>
        <translation>Skriv ut sidan som skrivaren prövas med</translation>
    </message>
    <message>
        <source>Print the pile</source>
        <translation>Skriv ut bunten</translation>
    </message>
    <message>
        <source>Print the pile on another printer</source>
        <translation>Skriv ut bunten på en annan skrivare</translation>
    </message>
    <message>
        <source>Proof of identity</source>
        <translation>Styrkande av identiteten</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Återställ</translation>
    </message>
    <message>
        <source>Put back what was left out or blacked out</source>
        <translation>Återställ det som utelämnats eller maskerats</translation>
    </message>
    <message>
        <source>Put the document aside, behind the others</source>
        <translation>Lägg handlingen åt sidan, bakom de andra</translation>
    </message>
    <message>
        <source>Read the value; Shift and the arrows select a part</source>
        <translation>Läs värdet; skift och pilarna väljer en del</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Gör om</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Begäran</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Begäranden</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Granskning</translation>
    </message>
    <message>
        <source>Save the attached file</source>
        <translation>Spara den bifogade filen</translation>
    </message>
    <message>
        <source>Save the due dates for a calendar</source>
        <translation>Spara sista svarsdagarna för en kalender</translation>
    </message>
    <message>
        <source>Save the letter as PDF</source>
        <translation>Spara brevet som PDF</translation>
    </message>
    <message>
        <source>Save the recording</source>
        <translation>Spara inspelningen</translation>
    </message>
    <message>
        <source>Say for whom the customer asks</source>
        <translation>Ange för vem kunden begär</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Inställningar</translation>
    </message>
    <message>
        <source>Settings: controllers</source>
        <translation>Inställningar: personuppgiftsansvariga</translation>
    </message>
    <message>
        <source>Settings: finished cases</source>
        <translation>Inställningar: avslutade ärenden</translation>
    </message>
    <message>
        <source>Settings: holidays</source>
        <translation>Inställningar: helgdagar</translation>
    </message>
    <message>
        <source>Settings: signing certificates</source>
        <translation>Inställningar: certifikat för underskrift</translation>
    </message>
    <message>
        <source>Show for a reason what a safety ban covers, or cover it again</source>
        <translation>Visa av ett skäl det som en spärrmarkering täcker, eller täck det igen</translation>
    </message>
    <message>
        <source>Show for a reason where a person under a safety ban lives</source>
        <translation>Visa av ett skäl var en person med spärrmarkering bor</translation>
    </message>
    <message>
        <source>Show how the due date was made, or hide it again</source>
        <translation>Visa hur sista svarsdagen har räknats, eller dölj det</translation>
    </message>
    <message>
        <source>Show what the card holds</source>
        <translation>Visa vad kortet innehåller</translation>
    </message>
    <message>
        <source>Sign and print the receipt</source>
        <translation>Underteckna och skriv ut mottagningsbekräftelsen</translation>
    </message>
    <message>
        <source>Sign every letter that was looked through</source>
        <translation>Underteckna alla granskade brev</translation>
    </message>
    <message>
        <source>Sign without printing; print what goes by e-mail</source>
        <translation>Underteckna utan att skriva ut; skriv ut det som går per e-post</translation>
    </message>
    <message>
        <source>Sign, and print what goes on paper</source>
        <translation>Underteckna, och skriv ut det som ges på papper</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Mindre</translation>
    </message>
    <message>
        <source>Sort by the column under the cursor</source>
        <translation>Ordna efter kolumnen under markören</translation>
    </message>
    <message>
        <source>Step before</source>
        <translation>Föregående steg</translation>
    </message>
    <message>
        <source>Stop what runs; hide the message</source>
        <translation>Avbryt arbetet; dölj meddelandet</translation>
    </message>
    <message>
        <source>Systems</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Take a letter out of the pile, or put it back</source>
        <translation>Ta brevet ur bunten eller lägg tillbaka det</translation>
    </message>
    <message>
        <source>Take a wrong answer out</source>
        <translation>Ta bort ett felaktigt svar</translation>
    </message>
    <message>
        <source>Take the answer in</source>
        <translation>Ta emot svaret</translation>
    </message>
    <message>
        <source>Take the answer in as it stands</source>
        <translation>Ta emot svaret som det är</translation>
    </message>
    <message>
        <source>Take the chosen day out</source>
        <translation>Ta bort den valda dagen</translation>
    </message>
    <message>
        <source>Take the request: it is yours from now on</source>
        <translation>Ta över begäran</translation>
    </message>
    <message>
        <source>Take the system out</source>
        <translation>Ta bort systemet</translation>
    </message>
    <message>
        <source>Take up the form that was left unfinished</source>
        <translation>Fortsätt med formuläret som blev ofärdigt</translation>
    </message>
    <message>
        <source>Test the connections</source>
        <translation>Testa anslutningarna</translation>
    </message>
    <message>
        <source>The customer withdraws the request</source>
        <translation>Kunden återtar begäran</translation>
    </message>
    <message>
        <source>The letter as plain text</source>
        <translation>Brevet som ren text</translation>
    </message>
    <message>
        <source>The next thing to do: collect, note as delivered, close</source>
        <translation>Nästa uppgift: samla in, anteckna som levererad, avsluta</translation>
    </message>
    <message>
        <source>The person asks after all</source>
        <translation>Personen begär ändå själv</translation>
    </message>
    <message>
        <source>The whole page</source>
        <translation>Hela sidan</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>Den här listan</translation>
    </message>
    <message>
        <source>Throw a document away that is no request</source>
        <translation>Kasta bort ett dokument som inte är en begäran</translation>
    </message>
    <message>
        <source>To post</source>
        <translation>Att posta</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>Trays and more of the printer</source>
        <translation>Skrivarens fack och andra val</translation>
    </message>
    <message>
        <source>Try the signing certificate</source>
        <translation>Prova underskriftscertifikatet</translation>
    </message>
    <message>
        <source>Turn its pages</source>
        <translation>Bläddra i den</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ångra</translation>
    </message>
    <message>
        <source>Visit, letter or e-mail</source>
        <translation>Besök, brev eller e-post</translation>
    </message>
    <message>
        <source>What the step is about: make, try, confirm</source>
        <translation>Stegets egen uppgift: gör, pröva, bekräfta</translation>
    </message>
    <message>
        <source>What the window of the next envelope shows</source>
        <translation>Vad som syns i nästa kuverts fönster</translation>
    </message>
    <message>
        <source>Where you were: {place}</source>
        <translation>Där du var: {place}</translation>
    </message>
    <message>
        <source>Write another letter than the answer</source>
        <translation>Skriv ett annat brev än svaret</translation>
    </message>
    <message>
        <source>Write down and collect the data</source>
        <translation>Anteckna och samla in uppgifterna</translation>
    </message>
    <message>
        <source>Write down and print the receipt</source>
        <translation>Anteckna och skriv ut bekräftelsen</translation>
    </message>
    <message>
        <source>Write down who asks for the person</source>
        <translation>Anteckna vem som begär uppgifterna för personen</translation>
    </message>
    <message>
        <source>Write down who decided about a place shared under a safety ban, or take it back</source>
        <translation>Anteckna vem som avgjorde om ett gemensamt driftställe vid spärrmarkering, eller ta tillbaka det</translation>
    </message>
    <message>
        <source>Write the refusal that is proposed for lack of identity</source>
        <translation>Skriv det föreslagna avslaget när identiteten inte är klar</translation>
    </message>
    <message>
        <source>Your requests, or those of everybody</source>
        <translation>Dina begäranden eller allas</translation>
    </message>
</context>
<context>
    <name>ladder</name>
    <message>
        <source>A call to a number that the registers hold reaches the person without asking for anything new. A number that the caller gives proves nothing (Article 12(6); EDPB Guidelines 01/2022, section 3).</source>
        <translation>Ett samtal till ett nummer i registret når personen utan att något nytt begärs. Ett nummer som den som ringer själv uppger bevisar inget (artikel 12.6; EDPB:s riktlinjer 01/2022, avsnitt 3).</translation>
    </message>
    <message>
        <source>A document is only looked at; no copy is taken and no number is kept, because more than that is not needed (Article 12(6); EDPB Guidelines 01/2022, section 3).</source>
        <translation>Handlingen visas bara upp; ingen kopia tas och inget nummer sparas, eftersom mer inte behövs (artikel 12.6; EDPB:s riktlinjer 01/2022, avsnitt 3).</translation>
    </message>
    <message>
        <source>Nothing in the request shows who asks, and a name with an identity code is known to others too: there is a reasonable doubt, so proof may be asked for (Article 12(6)).</source>
        <translation>Ingenting i begäran visar vem som frågar, och även andra känner till ett namn och en personbeteckning: tvivlet är rimligt, så bevis får begäras (artikel 12.6).</translation>
    </message>
    <message>
        <source>Suomi.fi identifies the person; to ask for more would go beyond what is needed (Article 12(6); EDPB Guidelines 01/2022, section 3).</source>
        <translation>Suomi.fi identifierar personen; att begära mer går utöver vad som behövs (artikel 12.6; EDPB:s riktlinjer 01/2022, avsnitt 3).</translation>
    </message>
    <message>
        <source>The address on record alone would be too light, because of what the answer would hold: {what}. What is asked is in proportion to the data (EDPB Guidelines 01/2022, section 3).</source>
        <translation>Enbart adressen i registret vore för lätt med tanke på vad svaret skulle innehålla: {what}. Det som begärs står i proportion till uppgifterna (EDPB:s riktlinjer 01/2022, avsnitt 3).</translation>
    </message>
    <message>
        <source>The electronic signature says who signed, so nothing more is asked (Article 12(6)).</source>
        <translation>Den elektroniska underskriften visar vem som undertecknade, så inget mer begärs (artikel 12.6).</translation>
    </message>
    <message>
        <source>The person was identified on {day} for request {request}. Where you can tell that the same person asks now, nothing more is asked (Article 12(6)).</source>
        <translation>Personen identifierades {day} för begäran {request}. Om du kan se att samma person frågar nu begärs inget mer (artikel 12.6).</translation>
    </message>
    <message>
        <source>The signature came with the letter. A signed form with a copy of an identity document may not be demanded as a matter of course (TSV/224/2023; EDPB Guidelines 01/2022, section 3).</source>
        <translation>Underskriften kom med brevet. En undertecknad blankett och en kopia av en identitetshandling får inte krävas rutinmässigt (TSV/224/2023; EDPB:s riktlinjer 01/2022, avsnitt 3).</translation>
    </message>
    <message>
        <source>Where the request came from the address on record and the answer goes only there, that is enough for an ordinary customer&apos;s data (Article 12(6); EDPB Guidelines 01/2022, section 3).</source>
        <translation>Om begäran kom från adressen i registret och svaret ges endast dit räcker det för en vanlig kunds uppgifter (artikel 12.6; EDPB:s riktlinjer 01/2022, avsnitt 3).</translation>
    </message>
    <message>
        <source>Who signs in to the online service has been identified there; to ask for more would go beyond what is needed (Article 12(6); EDPB Guidelines 01/2022, section 3).</source>
        <translation>Den som loggar in i webbtjänsten har identifierats där; att begära mer går utöver vad som behövs (artikel 12.6; EDPB:s riktlinjer 01/2022, avsnitt 3).</translation>
    </message>
    <message>
        <source>a large set of data</source>
        <translation>en stor mängd uppgifter</translation>
    </message>
    <message>
        <source>a safety ban</source>
        <translation>spärrmarkering</translation>
    </message>
    <message>
        <source>an identity document ({kinds})</source>
        <translation>en identitetshandling ({kinds})</translation>
    </message>
    <message>
        <source>recordings</source>
        <translation>inspelningar</translation>
    </message>
    <message>
        <source>the identity code</source>
        <translation>personbeteckningen</translation>
    </message>
</context>
<context>
    <name>languages</name>
    <message>
        <source>The translation {file} is missing or broken, so texts cannot be written in that language. Run “installer/translations compile” or set the program up again with “installer/run”.</source>
        <translation>Översättningen {file} saknas eller är trasig, så texter kan inte skrivas på det språket. Kör ”installer/translations compile” eller installera programmet på nytt med ”installer/run”.</translation>
    </message>
</context>
<context>
    <name>leaving</name>
    <message>
        <source>Close at once</source>
        <translation>Stäng genast</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Fortsätt</translation>
    </message>
    <message>
        <source>Work is under way. The program closes once it is done; if you close at once, what was saved stays, and the rest can be taken up again.</source>
        <translation>Ett arbete pågår. Programmet stängs när det är klart. Om du stänger genast finns det sparade kvar, och resten kan fortsättas senare.</translation>
    </message>
</context>
<context>
    <name>letter</name>
    <message>
        <source>All records of this answer, for reading by a program (JSON)</source>
        <translation>Alla anteckningar i detta svar, för läsning med program (JSON)</translation>
    </message>
    <message>
        <source>All records, as was asked:</source>
        <translation>Alla anteckningar, som det begärdes:</translation>
    </message>
    <message>
        <source>All records, as you asked:</source>
        <translation>Alla anteckningar, som du bad om:</translation>
    </message>
    <message>
        <source>An answer within {days} days, by {day}. We did not keep it, and we are sorry.</source>
        <translation>Svar inom {days} dagar, senast {day}. Vi höll inte vårt löfte, och vi beklagar det.</translation>
    </message>
    <message>
        <source>An answer within {days} days: {day}</source>
        <translation>Svar inom {days} dagar: {day}</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>Answer to the request to see the information about {person}</source>
        <translation>Svar på begäran om tillgång till uppgifter om {person}</translation>
    </message>
    <message>
        <source>Answer to your request to see your information</source>
        <translation>Svar på din begäran om tillgång till egna uppgifter</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Frågat</translation>
    </message>
    <message>
        <source>Attached files</source>
        <translation>Bifogade filer</translation>
    </message>
    <message>
        <source>Automated decisions</source>
        <translation>Automatiserade beslut</translation>
    </message>
    <message>
        <source>Because we hold nothing about the person, there is no use of it to tell about. If we should have something after all, an earlier name or address, a customer number or the number of a metering point lets us search again.</source>
        <translation>Eftersom vi inte har några uppgifter om personen finns det ingen användning att berätta om. Om vi ändå borde ha något kan vi söka på nytt med ett tidigare namn eller en tidigare adress, ett kundnummer eller mätpunktens nummer.</translation>
    </message>
    <message>
        <source>Because we hold nothing about you, there is no use of it to tell about. If you think that we should have something, tell us an earlier name or address, a customer number or the number of a metering point, and we search again.</source>
        <translation>Eftersom vi inte har några uppgifter om dig finns det ingen användning att berätta om. Om du tror att vi borde ha något, ge oss ett tidigare namn eller en tidigare adress, ett kundnummer eller mätpunktens nummer, så söker vi på nytt.</translation>
    </message>
    <message>
        <source>Business ID {id}</source>
        <translation>FO-nummer {id}</translation>
    </message>
    <message>
        <source>Check code {code}. By this code we know the letter, also on paper, and its contents.</source>
        <translation>Kontrollkod {code}. Med den här koden känner vi igen brevet och dess innehåll, också på papper.</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Innehåll</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Electronic signature of {name}</source>
        <translation>Elektronisk underskrift: {name}</translation>
    </message>
    <message>
        <source>Empty in every row: {names}.</source>
        <translation>Tomma i alla anteckningar: {names}.</translation>
    </message>
    <message>
        <source>Everything else is here. This was left out or covered. A letter in the margin beside a row tells the reason.</source>
        <translation>Allt annat finns i det här brevet. Det här har utelämnats eller maskerats. Bokstaven i marginalen bredvid raden anger orsaken.</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>Förlängd tidsfrist</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>Files beside this letter</source>
        <translation>Filer vid sidan av brevet</translation>
    </message>
    <message>
        <source>First a summary, then all {rows} records. They are in the attached file {file} as well.</source>
        <translation>Först en sammanfattning, sedan alla {rows} anteckningar. De finns också i den bifogade filen {file}.</translation>
    </message>
    <message>
        <source>Free of charge</source>
        <translation>Avgiftsfrihet</translation>
    </message>
    <message>
        <source>From {start} to {end}, while we waited for an answer: {reason}.</source>
        <translation>{start}–{end}, medan vi väntade på svar: {reason}.</translation>
    </message>
    <message>
        <source>From {start} to {end}, while we waited for your answer: {reason}.</source>
        <translation>{start}–{end}, medan vi väntade på ditt svar: {reason}.</translation>
    </message>
    <message>
        <source>Here we had nothing to search with: {names}.</source>
        <translation>Här hade vi ingenting att söka med: {names}.</translation>
    </message>
    <message>
        <source>How long we keep it</source>
        <translation>Hur länge vi har dem</translation>
    </message>
    <message>
        <source>How long: {text}</source>
        <translation>Hur länge: {text}</translation>
    </message>
    <message>
        <source>How we searched</source>
        <translation>Så sökte vi efter uppgifter</translation>
    </message>
    <message>
        <source>How we searched each system, for reading by a program (JSON)</source>
        <translation>Redogörelse för sökningarna i varje system, för läsning med program (JSON)</translation>
    </message>
    <message>
        <source>How we searched for your information</source>
        <translation>Så sökte vi efter dina uppgifter</translation>
    </message>
    <message>
        <source>How we use the person&apos;s information</source>
        <translation>Så använder vi personens uppgifter</translation>
    </message>
    <message>
        <source>How we use your information</source>
        <translation>Så använder vi dina uppgifter</translation>
    </message>
    <message>
        <source>If you think that we do not follow the law, you may bring the matter to the Data Protection Ombudsman (Article 77): Office of the Data Protection Ombudsman, P.O. Box 800, 00531 Helsinki, www.tietosuoja.fi. You may also go to court (Article 79).</source>
        <translation>Om du anser att vi inte följer lagen kan du föra ärendet till dataombudsmannen (artikel 77): Dataombudsmannens byrå, PB 800, 00531 Helsingfors, www.tietosuoja.fi. Du kan också gå till domstol (artikel 79).</translation>
    </message>
    <message>
        <source>In brief</source>
        <translation>I korthet</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Uppgift</translation>
    </message>
    <message>
        <source>Information about somebody else (GDPR, Article 15(4)).</source>
        <translation>Uppgifter om en annan person (artikel 15.4 i dataskyddsförordningen).</translation>
    </message>
    <message>
        <source>Information about somebody else, which is protected.</source>
        <translation>Uppgifter om en annan person. De är skyddade.</translation>
    </message>
    <message>
        <source>It costs nothing. We answer without delay, within one month, and if we need longer, we tell why within that month. If we do not do what is asked, we tell why.</source>
        <translation>Det är avgiftsfritt. Vi svarar utan dröjsmål, inom en månad. Om vi behöver mer tid berättar vi varför inom samma månad. Om vi inte gör det som begärs berättar vi varför.</translation>
    </message>
    <message>
        <source>It costs nothing. We answer without delay, within one month, and if we need longer, we tell you why within that month. If we do not do what you ask, we tell you why.</source>
        <translation>Det är avgiftsfritt. Vi svarar utan dröjsmål, inom en månad. Om vi behöver mer tid berättar vi varför inom samma månad. Om vi inte gör det du ber om berättar vi varför.</translation>
    </message>
    <message>
        <source>Kind regards,</source>
        <translation>Med vänlig hälsning</translation>
    </message>
    <message>
        <source>Left out after one of us had looked at it. The reason is written down and is told on request, unless the law forbids that (GDPR, Article 15(4); Data Protection Act 1050/2018, section 34).</source>
        <translation>Utelämnat efter övervägande. Orsaken är antecknad, och vi berättar den på begäran, om inte lagen hindrar det (artikel 15.4 i dataskyddsförordningen, 34 § i dataskyddslagen 1050/2018).</translation>
    </message>
    <message>
        <source>Left out after one of us had looked at it. The reason is written down and is told on request, unless the law forbids that.</source>
        <translation>Utelämnat efter övervägande. Orsaken är antecknad, och vi berättar den på begäran, om inte lagen hindrar det.</translation>
    </message>
    <message>
        <source>Left out after one of us had looked at it. The reason is written down. Ask us and we will tell it, unless the law forbids that (GDPR, Article 15(4); Data Protection Act 1050/2018, section 34).</source>
        <translation>Utelämnat efter övervägande. Orsaken är antecknad. Fråga oss, så berättar vi den, om inte lagen hindrar det (artikel 15.4 i dataskyddsförordningen, 34 § i dataskyddslagen 1050/2018).</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Märke</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Saknas</translation>
    </message>
    <message>
        <source>Missing: readings that the meter should have sent at its usual pace, but that we do not have.</source>
        <translation>Saknas: värden som mätaren borde ha skickat i sin vanliga takt men som vi inte har.</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Månad</translation>
    </message>
    <message>
        <source>Names of our employees, which are not normally given (Court of Justice of the European Union, C-579/21).</source>
        <translation>Namn på våra anställda, som vanligen inte lämnas ut (Europeiska unionens domstol, C-579/21).</translation>
    </message>
    <message>
        <source>Names of our employees, which are not normally given.</source>
        <translation>Namn på våra anställda, som vanligen inte lämnas ut.</translation>
    </message>
    <message>
        <source>No information about the person: {names}.</source>
        <translation>Här finns inga uppgifter om personen: {names}.</translation>
    </message>
    <message>
        <source>No information about you: {names}.</source>
        <translation>Här finns inga uppgifter om dig: {names}.</translation>
    </message>
    <message>
        <source>None was found in the systems that were searched.</source>
        <translation>I de system där vi sökte hittades inga uppgifter.</translation>
    </message>
    <message>
        <source>Nothing that belongs to this period was left out.</source>
        <translation>Ingenting som hör till perioden har utelämnats.</translation>
    </message>
    <message>
        <source>Nothing was left out.</source>
        <translation>Ingenting har utelämnats.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Antal</translation>
    </message>
    <message>
        <source>Number of records: {records}.</source>
        <translation>Antal anteckningar: {records}.</translation>
    </message>
    <message>
        <source>Of {count} long tables the letter has a summary; every record is in the attached files (part {part}).</source>
        <translation>Av {count} långa tabeller har brevet en sammanfattning. Alla anteckningar finns i de bifogade filerna (del {part}).</translation>
    </message>
    <message>
        <source>On what basis</source>
        <translation>På vilken grund</translation>
    </message>
    <message>
        <source>One item was left out or covered. Part {part} tells why.</source>
        <translation>En uppgift har utelämnats eller maskerats. Del {part} berättar varför.</translation>
    </message>
    <message>
        <source>Our data protection officer: {officer}.</source>
        <translation>Vårt dataskyddsombud: {officer}.</translation>
    </message>
    <message>
        <source>Our own privacy notice names these rights: {rights}.</source>
        <translation>Vår egen dataskyddsbeskrivning nämner dessa rättigheter: {rights}.</translation>
    </message>
    <message>
        <source>Our own promise</source>
        <translation>Vårt eget löfte</translation>
    </message>
    <message>
        <source>Our privacy notice gives no time in years. We keep each item as long as it is needed for its purpose or the law requires us to keep it.</source>
        <translation>Vår dataskyddsbeskrivning anger ingen tid i år. Vi förvarar en uppgift så länge den behövs för sitt ändamål eller lagen kräver det.</translation>
    </message>
    <message>
        <source>Our privacy notice mentions no such decisions (Article 22).</source>
        <translation>Vår dataskyddsbeskrivning nämner inga sådana (artikel 22).</translation>
    </message>
    <message>
        <source>Our privacy notice mentions no transfers outside the EU and the EEA.</source>
        <translation>Vår dataskyddsbeskrivning nämner inga överföringar utanför EU och EES.</translation>
    </message>
    <message>
        <source>Our privacy notice names no legal basis in force today. We have yet to set it.</source>
        <translation>Vår dataskyddsbeskrivning anger ingen rättslig grund som gäller i dag. Vi ska ännu fastställa den.</translation>
    </message>
    <message>
        <source>Our privacy notice names no purposes. Ask us, and we will answer in writing.</source>
        <translation>Vår dataskyddsbeskrivning anger inga ändamål. Fråga oss, så svarar vi skriftligt.</translation>
    </message>
    <message>
        <source>Our privacy notice names no recipients. We tell on request to whom the person&apos;s own information was given, with names.</source>
        <translation>Vår dataskyddsbeskrivning anger inga mottagare. Vi berättar på begäran vem som har fått just den här personens uppgifter, med namn.</translation>
    </message>
    <message>
        <source>Our privacy notice names no recipients. You may ask us to whom your own information was given; we answer with names.</source>
        <translation>Vår dataskyddsbeskrivning anger inga mottagare. Du kan fråga oss vem som har fått just dina uppgifter. Vi svarar med namn.</translation>
    </message>
    <message>
        <source>Our privacy notice names no sources. Ask us about any single item, and we will look it up.</source>
        <translation>Vår dataskyddsbeskrivning anger inga uppgiftskällor. Fråga oss om en enskild uppgift, så reder vi ut det.</translation>
    </message>
    <message>
        <source>Outside the EEA</source>
        <translation>Utanför EES</translation>
    </message>
    <message>
        <source>Outside the period we hold one more record about the person, which is given on request.</source>
        <translation>Från annan tid har vi ytterligare en anteckning om personen, som vi lämnar på begäran.</translation>
    </message>
    <message>
        <source>Outside the period we hold one more record about you. You can have it too: ask us.</source>
        <translation>Från annan tid har vi ytterligare en anteckning om dig. Du får också den om du ber om den.</translation>
    </message>
    <message>
        <source>Outside the period we hold {count} more records about the person, which are given on request.</source>
        <translation>Från annan tid har vi ytterligare {count} anteckningar om personen, som vi lämnar på begäran.</translation>
    </message>
    <message>
        <source>Outside the period we hold {count} more records about you. You can have them too: ask us.</source>
        <translation>Från annan tid har vi ytterligare {count} anteckningar om dig. Du får också dem om du ber om dem.</translation>
    </message>
    <message>
        <source>Partial answer</source>
        <translation>Delsvar</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>Värden</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Anteckningar</translation>
    </message>
    <message>
        <source>Records from outside the period that was asked for. They too are given on request.</source>
        <translation>Anteckningar från annan tid än den som begärdes. Också de lämnas på begäran.</translation>
    </message>
    <message>
        <source>Records from outside the period that you asked for. This is your own choice: you can have them too, ask us.</source>
        <translation>Anteckningar från annan tid än den du bad om. Det är ditt eget val: du får också dem om du ber om dem.</translation>
    </message>
    <message>
        <source>Request {number}</source>
        <translation>Begäran {number}</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultat</translation>
    </message>
    <message>
        <source>Rows from before the person&apos;s contract began or after it ended. They tell of somebody else who used the same place (GDPR, Article 15(4)).</source>
        <translation>Anteckningar från tiden före personens avtal eller efter att det upphörde. De berättar om någon annan som använde samma plats (artikel 15.4 i dataskyddsförordningen).</translation>
    </message>
    <message>
        <source>Rows from before the person&apos;s contract began or after it ended. They tell of somebody else who used the same place.</source>
        <translation>Anteckningar från tiden före personens avtal eller efter att det upphörde. De berättar om någon annan som använde samma plats.</translation>
    </message>
    <message>
        <source>Rows from before your contract began or after it ended. They tell of somebody else who used the same place (GDPR, Article 15(4)).</source>
        <translation>Anteckningar från tiden före ditt avtal eller efter att det upphörde. De berättar om någon annan som använde samma plats (artikel 15.4 i dataskyddsförordningen).</translation>
    </message>
    <message>
        <source>Searched with</source>
        <translation>Sökt med</translation>
    </message>
    <message>
        <source>Signature, when this letter is given on paper</source>
        <translation>Underskrift, när brevet ges på papper</translation>
    </message>
    <message>
        <source>Since {start}, because we asked you: {reason}.</source>
        <translation>Från {start}, eftersom vi frågade dig: {reason}.</translation>
    </message>
    <message>
        <source>Since {start}, because we asked: {reason}.</source>
        <translation>Från {start}, eftersom vi frågade: {reason}.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Skede</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>The days of the request</source>
        <translation>Dagarna för begäran</translation>
    </message>
    <message>
        <source>The days of your request</source>
        <translation>Dagarna för din begäran</translation>
    </message>
    <message>
        <source>The first and the last record:</source>
        <translation>Den första och den sista anteckningen:</translation>
    </message>
    <message>
        <source>The font file {file} is missing from {folder} or cannot be read, so no letter can be drawn. The request is as it was; install the program again.</source>
        <translation>Typsnittsfilen {file} saknas i mappen {folder} eller kan inte läsas, så brevet kan inte göras. Begäran är oförändrad; installera programmet på nytt.</translation>
    </message>
    <message>
        <source>The information we hold about you</source>
        <translation>Uppgifter som vi har om dig</translation>
    </message>
    <message>
        <source>The information we hold about {person}</source>
        <translation>Uppgifter som vi har om {person}</translation>
    </message>
    <message>
        <source>The law&apos;s last day for an answer</source>
        <translation>Sista svarsdag enligt lagen</translation>
    </message>
    <message>
        <source>The person may ask us to correct or erase information or to restrict its use, object to its use, forbid direct marketing, and bring the matter to the Data Protection Ombudsman. Part {part} tells how.</source>
        <translation>Personen kan be oss rätta eller radera uppgifter eller begränsa behandlingen, invända mot användningen, förbjuda direktmarknadsföring och föra ärendet till dataombudsmannen. Anvisningar finns i del {part}.</translation>
    </message>
    <message>
        <source>The person may at any time ask us</source>
        <translation>Personen kan när som helst be oss</translation>
    </message>
    <message>
        <source>The person may at any time forbid direct marketing, without a reason. We always stop it (Article 21(2)–(3)).</source>
        <translation>Personen kan när som helst förbjuda direktmarknadsföring, utan att ange något skäl. Vi slutar alltid med den (artikel 21.2 och 21.3).</translation>
    </message>
    <message>
        <source>The person may at any time forbid direct marketing, without a reason. We always stop it (Article 21(2)–(3)). Contact: {contact}.</source>
        <translation>Personen kan när som helst förbjuda direktmarknadsföring, utan att ange något skäl. Vi slutar alltid med den (artikel 21.2 och 21.3). Kontakt: {contact}.</translation>
    </message>
    <message>
        <source>The person may at any time object to a use for a reason of their own situation. We then stop it, unless we have compelling grounds for it (Article 21(1)).</source>
        <translation>Personen kan när som helst invända mot en användning av skäl som gäller den egna situationen. Då slutar vi med den, om vi inte har tvingande berättigade skäl till den (artikel 21.1).</translation>
    </message>
    <message>
        <source>The person&apos;s free check of the year {year} was request {number}, which arrived on {day}. This answer costs nothing either.</source>
        <translation>Personens avgiftsfria begäran för år {year} var begäran {number}, som kom in den {day}. Det här svaret kostar inte heller någonting.</translation>
    </message>
    <message>
        <source>The person&apos;s rights</source>
        <translation>Personens rättigheter</translation>
    </message>
    <message>
        <source>The personal identity code stands in full once, with the person&apos;s own details; elsewhere its end is covered (Data Protection Act 1050/2018, section 29).</source>
        <translation>Personbeteckningen står i sin helhet en gång, bland personens egna uppgifter. På andra ställen är slutet maskerat (29 § i dataskyddslagen 1050/2018).</translation>
    </message>
    <message>
        <source>The personal identity code stands in full once, with the person&apos;s own details; elsewhere its end is covered.</source>
        <translation>Personbeteckningen står i sin helhet en gång, bland personens egna uppgifter. På andra ställen är slutet maskerat.</translation>
    </message>
    <message>
        <source>The request arrived</source>
        <translation>Begäran kom in</translation>
    </message>
    <message>
        <source>The right to object</source>
        <translation>Rätten att göra invändningar</translation>
    </message>
    <message>
        <source>The time stood still</source>
        <translation>Uppehåll i tidsfristen</translation>
    </message>
    <message>
        <source>The time was extended by two months; a letter about the reasons was sent.</source>
        <translation>Tidsfristen förlängdes med två månader. Ett brev om orsakerna har skickats.</translation>
    </message>
    <message>
        <source>The time was extended by two months; you have had a letter about the reasons.</source>
        <translation>Tidsfristen förlängdes med två månader. Du har fått ett brev om orsakerna.</translation>
    </message>
    <message>
        <source>The {count} long tables are printed in full, and attached as files (part {part}).</source>
        <translation>Alla {count} långa tabeller är utskrivna i sin helhet. De finns även som bifogade filer (del {part}).</translation>
    </message>
    <message>
        <source>There are {records} records, in parts 1–{parts} of this letter.</source>
        <translation>Det finns {records} anteckningar. De står i delarna 1–{parts} av brevet.</translation>
    </message>
    <message>
        <source>There are {records} records, in parts 1–{parts} of this letter. Each part is a category of information.</source>
        <translation>Det finns {records} anteckningar. De står i delarna 1–{parts} av brevet, ett slag av uppgifter i varje del.</translation>
    </message>
    <message>
        <source>These files are inside the PDF file of this letter. If you have it on paper, ask us: you get them free of charge as files or in print.</source>
        <translation>De här filerna finns i brevets PDF-fil. Om du fick brevet på papper kan du be oss om dem: du får dem avgiftsfritt som filer eller utskrifter.</translation>
    </message>
    <message>
        <source>These files are inside the PDF file of this letter. Where it came on paper, they are given free of charge on request, as files or in print.</source>
        <translation>De här filerna finns i brevets PDF-fil. Om brevet kom på papper lämnas de avgiftsfritt på begäran, som filer eller utskrifter.</translation>
    </message>
    <message>
        <source>These files come together with the letter, not inside it. The row of digits and letters (SHA-256) belongs to exactly this file: if it is changed, so is the row.</source>
        <translation>De här filerna kommer tillsammans med brevet, inte inuti det. Raden av siffror och bokstäver (SHA-256) hör till just den filen: om filen ändras, ändras också raden.</translation>
    </message>
    <message>
        <source>This answer costs nothing.</source>
        <translation>Det här svaret kostar ingenting.</translation>
    </message>
    <message>
        <source>This answer costs you nothing.</source>
        <translation>Det här svaret kostar dig ingenting.</translation>
    </message>
    <message>
        <source>This answer is not complete yet.</source>
        <translation>Svaret är ännu inte fullständigt.</translation>
    </message>
    <message>
        <source>This answer was written</source>
        <translation>Svaret skrevs</translation>
    </message>
    <message>
        <source>This is a summary. All {rows} records are in the attached file {file}.</source>
        <translation>Det här är en sammanfattning. Alla {rows} anteckningar finns i den bifogade filen {file}.</translation>
    </message>
    <message>
        <source>This is the person&apos;s free check of the year {year}. It costs nothing.</source>
        <translation>Det här är personens avgiftsfria begäran för år {year}. Den kostar ingenting.</translation>
    </message>
    <message>
        <source>This is your free check of the year {year}. It costs you nothing.</source>
        <translation>Det här är din avgiftsfria begäran för år {year}. Den kostar dig ingenting.</translation>
    </message>
    <message>
        <source>This letter and its attached files are a copy of the information.</source>
        <translation>Det här brevet och de bifogade filerna är en kopia av uppgifterna.</translation>
    </message>
    <message>
        <source>This letter and its attached files are your copy of the information.</source>
        <translation>Det här brevet och de bifogade filerna är din kopia av uppgifterna.</translation>
    </message>
    <message>
        <source>This period was asked for: {period}. We give what falls into it, and what has no date.</source>
        <translation>Uppgifterna begärdes för den här perioden: {period}. Vi ger det som hör till perioden och det som saknar datum.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Värde</translation>
    </message>
    <message>
        <source>We answer the estate by our own decision. The General Data Protection Regulation does not apply to people who have died (recital 27), so this is no answer under its Article 15. Information about living people is protected.</source>
        <translation>Vi svarar dödsboet genom vårt eget beslut. Den allmänna dataskyddsförordningen gäller inte avlidna personer (skäl 27), så det här är inget svar enligt artikel 15 i förordningen. Uppgifter om levande personer är skyddade.</translation>
    </message>
    <message>
        <source>We answer you because you are the person&apos;s appointed guardian.</source>
        <translation>Vi svarar dig eftersom du är personens intressebevakare.</translation>
    </message>
    <message>
        <source>We answer you because you are the person&apos;s guardian.</source>
        <translation>Vi svarar dig eftersom du är personens vårdnadshavare.</translation>
    </message>
    <message>
        <source>We answer you because you have the person&apos;s power of attorney.</source>
        <translation>Vi svarar dig eftersom du har personens fullmakt.</translation>
    </message>
    <message>
        <source>We answer you because you hold the person&apos;s continuing power of attorney.</source>
        <translation>Vi svarar dig eftersom du är personens intressebevakningsfullmäktig.</translation>
    </message>
    <message>
        <source>We could not search here: {names}.</source>
        <translation>Vi kunde inte söka här: {names}.</translation>
    </message>
    <message>
        <source>We hold no information about you</source>
        <translation>Vi har inga uppgifter om dig</translation>
    </message>
    <message>
        <source>We hold no information about {person}</source>
        <translation>Vi har inga uppgifter om {person}</translation>
    </message>
    <message>
        <source>We search again and send the rest as soon as we have it, by {day} at the latest. It need not be asked for again.</source>
        <translation>Vi söker på nytt och skickar resten så snart vi har den, senast den {day}. Den behöver inte begäras på nytt.</translation>
    </message>
    <message>
        <source>We search again and send the rest as soon as we have it. It need not be asked for again.</source>
        <translation>Vi söker på nytt och skickar resten så snart vi har den. Den behöver inte begäras på nytt.</translation>
    </message>
    <message>
        <source>We search again and send you the rest as soon as we have it, by {day} at the latest. You need not ask again.</source>
        <translation>Vi söker på nytt och skickar resten så snart vi har den, senast den {day}. Du behöver inte be om den på nytt.</translation>
    </message>
    <message>
        <source>We search again and send you the rest as soon as we have it. You need not ask again.</source>
        <translation>Vi söker på nytt och skickar resten så snart vi har den. Du behöver inte be om den på nytt.</translation>
    </message>
    <message>
        <source>We searched one system. It holds information about the person.</source>
        <translation>Vi sökte i ett system. Där finns uppgifter om personen.</translation>
    </message>
    <message>
        <source>We searched one system. It holds information about you.</source>
        <translation>Vi sökte i ett system. Där finns uppgifter om dig.</translation>
    </message>
    <message>
        <source>We searched one system. We found no information about the person in it.</source>
        <translation>Vi sökte i ett system. Vi hittade inga uppgifter om personen i det.</translation>
    </message>
    <message>
        <source>We searched one system. We found no information about you in it.</source>
        <translation>Vi sökte i ett system. Vi hittade inga uppgifter om dig i det.</translation>
    </message>
    <message>
        <source>We searched these systems with what they know the person by.</source>
        <translation>Vi sökte i de här systemen med de uppgifter som identifierar personen i dem.</translation>
    </message>
    <message>
        <source>We searched these systems with what they know you by.</source>
        <translation>Vi sökte i de här systemen med de uppgifter som identifierar dig i dem.</translation>
    </message>
    <message>
        <source>We searched {count} systems. All of them hold information about the person.</source>
        <translation>Vi sökte i {count} system. I alla finns uppgifter om personen.</translation>
    </message>
    <message>
        <source>We searched {count} systems. All of them hold information about you.</source>
        <translation>Vi sökte i {count} system. I alla finns uppgifter om dig.</translation>
    </message>
    <message>
        <source>We searched {count} systems. One of them holds information about the person.</source>
        <translation>Vi sökte i {count} system. I ett av dem finns uppgifter om personen.</translation>
    </message>
    <message>
        <source>We searched {count} systems. One of them holds information about you.</source>
        <translation>Vi sökte i {count} system. I ett av dem finns uppgifter om dig.</translation>
    </message>
    <message>
        <source>We searched {count} systems. We found no information about the person in them.</source>
        <translation>Vi sökte i {count} system. Vi hittade inga uppgifter om personen i dem.</translation>
    </message>
    <message>
        <source>We searched {count} systems. We found no information about you in them.</source>
        <translation>Vi sökte i {count} system. Vi hittade inga uppgifter om dig i dem.</translation>
    </message>
    <message>
        <source>We searched {count} systems. {held} of them hold information about the person.</source>
        <translation>Vi sökte i {count} system. I {held} av dem finns uppgifter om personen.</translation>
    </message>
    <message>
        <source>We searched {count} systems. {held} of them hold information about you.</source>
        <translation>Vi sökte i {count} system. I {held} av dem finns uppgifter om dig.</translation>
    </message>
    <message>
        <source>What and why</source>
        <translation>Vad och varför</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>Vad som kan göras</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Vad de används till</translation>
    </message>
    <message>
        <source>What for: {text}</source>
        <translation>Används till: {text}</translation>
    </message>
    <message>
        <source>What information</source>
        <translation>Vilka uppgifter</translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation>Vad den innehåller</translation>
    </message>
    <message>
        <source>What was left out</source>
        <translation>Vad som har utelämnats</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>Vad du kan göra</translation>
    </message>
    <message>
        <source>Where from: {text}</source>
        <translation>Varifrån: {text}</translation>
    </message>
    <message>
        <source>Where it is from</source>
        <translation>Varifrån de kommer</translation>
    </message>
    <message>
        <source>Who receives it</source>
        <translation>Vem som får dem</translation>
    </message>
    <message>
        <source>Who receives it: {text}</source>
        <translation>Till vem: {text}</translation>
    </message>
    <message>
        <source>Whoever keeps it looks for the person&apos;s information here: {names}.</source>
        <translation>Här söker den som ansvarar för systemet efter personens uppgifter: {names}.</translation>
    </message>
    <message>
        <source>Whoever keeps it looks for your information here: {names}.</source>
        <translation>Här söker den som ansvarar för systemet efter dina uppgifter: {names}.</translation>
    </message>
    <message>
        <source>Whoever thinks that we do not follow the law may bring the matter to the Data Protection Ombudsman (Article 77): Office of the Data Protection Ombudsman, P.O. Box 800, 00531 Helsinki, www.tietosuoja.fi. It may also be taken to court (Article 79).</source>
        <translation>Den som anser att vi inte följer lagen kan föra ärendet till dataombudsmannen (artikel 77): Dataombudsmannens byrå, PB 800, 00531 Helsingfors, www.tietosuoja.fi. Ärendet kan också föras till domstol (artikel 79).</translation>
    </message>
    <message>
        <source>Write to us or call: {ways} ({contact}).</source>
        <translation>Skriv till oss eller ring: {ways} ({contact}).</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>År</translation>
    </message>
    <message>
        <source>You asked for this period: {period}. We give you what falls into it, and what has no date.</source>
        <translation>Du bad om uppgifter för den här perioden: {period}. Vi ger dig det som hör till perioden och det som saknar datum.</translation>
    </message>
    <message>
        <source>You called us on {day} and asked to see the information about {person}. Here is our answer.</source>
        <translation>Du ringde oss den {day} och bad att få se uppgifterna om {person}. Här är vårt svar.</translation>
    </message>
    <message>
        <source>You called us on {day} and asked to see your information. Here is our answer.</source>
        <translation>Du ringde oss den {day} och bad att få se dina uppgifter. Här är vårt svar.</translation>
    </message>
    <message>
        <source>You may ask us to correct or erase information or to restrict its use, object to its use, forbid direct marketing, and bring the matter to the Data Protection Ombudsman. Part {part} tells how.</source>
        <translation>Du kan be oss rätta eller radera uppgifter eller begränsa behandlingen, invända mot användningen, förbjuda direktmarknadsföring och föra ärendet till dataombudsmannen. Anvisningar finns i del {part}.</translation>
    </message>
    <message>
        <source>You may at any time ask us</source>
        <translation>Du kan när som helst be oss</translation>
    </message>
    <message>
        <source>You may at any time forbid direct marketing to you, without a reason. We always stop it (Article 21(2)–(3)).</source>
        <translation>Du kan när som helst förbjuda direktmarknadsföring till dig, utan att ange något skäl. Vi slutar alltid med den (artikel 21.2 och 21.3).</translation>
    </message>
    <message>
        <source>You may at any time forbid direct marketing to you, without a reason. We always stop it (Article 21(2)–(3)). Contact: {contact}.</source>
        <translation>Du kan när som helst förbjuda direktmarknadsföring till dig, utan att ange något skäl. Vi slutar alltid med den (artikel 21.2 och 21.3). Kontakt: {contact}.</translation>
    </message>
    <message>
        <source>You may at any time object to a use for a reason of your own situation. We then stop it, unless we have compelling grounds for it (Article 21(1)).</source>
        <translation>Du kan när som helst invända mot en användning av skäl som gäller din egen situation. Då slutar vi med den, om vi inte har tvingande berättigade skäl till den (artikel 21.1).</translation>
    </message>
    <message>
        <source>You visited us on {day} and asked to see the information about {person}. Here is our answer.</source>
        <translation>Du besökte oss den {day} och bad att få se uppgifterna om {person}. Här är vårt svar.</translation>
    </message>
    <message>
        <source>You visited us on {day} and asked to see your information. Here is our answer.</source>
        <translation>Du besökte oss den {day} och bad att få se dina uppgifter. Här är vårt svar.</translation>
    </message>
    <message>
        <source>Your free check of the year {year} was request {number}, which arrived on {day}. This answer costs you nothing either.</source>
        <translation>Din avgiftsfria begäran för år {year} var begäran {number}, som kom in den {day}. Det här svaret kostar dig inte heller någonting.</translation>
    </message>
    <message>
        <source>Your personal identity code stands in full once, with your own details; elsewhere its end is covered (Data Protection Act 1050/2018, section 29).</source>
        <translation>Din personbeteckning står i sin helhet en gång, bland dina egna uppgifter. På andra ställen är slutet maskerat (29 § i dataskyddslagen 1050/2018).</translation>
    </message>
    <message>
        <source>Your request arrived</source>
        <translation>Din begäran kom in</translation>
    </message>
    <message>
        <source>Your request to see the information about {person} came as a Suomi.fi message on {day}. Here is our answer.</source>
        <translation>Den {day} fick vi ditt Suomi.fi-meddelande, där du ber att få se uppgifterna om {person}. Här är vårt svar.</translation>
    </message>
    <message>
        <source>Your request to see the information about {person} came by e-mail on {day}. Here is our answer.</source>
        <translation>Den {day} fick vi ditt e-postmeddelande, där du ber att få se uppgifterna om {person}. Här är vårt svar.</translation>
    </message>
    <message>
        <source>Your request to see the information about {person} came by letter on {day}. Here is our answer.</source>
        <translation>Den {day} fick vi ditt brev, där du ber att få se uppgifterna om {person}. Här är vårt svar.</translation>
    </message>
    <message>
        <source>Your request to see the information about {person} came through our online service on {day}. Here is our answer.</source>
        <translation>Den {day} fick vi via vår webbtjänst din begäran, där du ber att få se uppgifterna om {person}. Här är vårt svar.</translation>
    </message>
    <message>
        <source>Your request to see your information came as a Suomi.fi message on {day}. Here is our answer.</source>
        <translation>Den {day} fick vi ditt Suomi.fi-meddelande, där du ber att få se dina uppgifter. Här är vårt svar.</translation>
    </message>
    <message>
        <source>Your request to see your information came by e-mail on {day}. Here is our answer.</source>
        <translation>Den {day} fick vi ditt e-postmeddelande, där du ber att få se dina uppgifter. Här är vårt svar.</translation>
    </message>
    <message>
        <source>Your request to see your information came by letter on {day}. Here is our answer.</source>
        <translation>Den {day} fick vi ditt brev, där du ber att få se dina uppgifter. Här är vårt svar.</translation>
    </message>
    <message>
        <source>Your request to see your information came through our online service on {day}. Here is our answer.</source>
        <translation>Den {day} fick vi via vår webbtjänst din begäran, där du ber att få se dina uppgifter. Här är vårt svar.</translation>
    </message>
    <message>
        <source>Your rights</source>
        <translation>Dina rättigheter</translation>
    </message>
    <message>
        <source>[covered]</source>
        <translation>[maskerat]</translation>
    </message>
    <message>
        <source>address</source>
        <translation>adress</translation>
    </message>
    <message>
        <source>all of it is here</source>
        <translation>allt finns med</translation>
    </message>
    <message>
        <source>asked of its keeper</source>
        <translation>frågat av den som ansvarar</translation>
    </message>
    <message>
        <source>customer number</source>
        <translation>kundnummer</translation>
    </message>
    <message>
        <source>date of birth</source>
        <translation>födelsetid</translation>
    </message>
    <message>
        <source>e-mail address</source>
        <translation>e-postadress</translation>
    </message>
    <message>
        <source>holds nothing about the person</source>
        <translation>inga uppgifter om personen</translation>
    </message>
    <message>
        <source>holds nothing about you</source>
        <translation>inga uppgifter om dig</translation>
    </message>
    <message>
        <source>metering point</source>
        <translation>mätpunkt</translation>
    </message>
    <message>
        <source>name</source>
        <translation>namn</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nej</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>ingen kontakt</translation>
    </message>
    <message>
        <source>nothing to search with</source>
        <translation>inget att söka med</translation>
    </message>
    <message>
        <source>personal identity code</source>
        <translation>personbeteckning</translation>
    </message>
    <message>
        <source>phone number</source>
        <translation>telefonnummer</translation>
    </message>
    <message>
        <source>search failed</source>
        <translation>sökningen misslyckades</translation>
    </message>
    <message>
        <source>to correct information that is wrong or lacking (rectification, Article 16);</source>
        <translation>rätta en uppgift som är felaktig eller bristfällig (rättelse, artikel 16);</translation>
    </message>
    <message>
        <source>to erase information that we no longer need (Article 17);</source>
        <translation>radera en uppgift som vi inte längre behöver (radering, artikel 17);</translation>
    </message>
    <message>
        <source>to give you, in a form that a program reads, what you have given us yourself, or to pass it on (portability, Article 20).</source>
        <translation>ge dig de uppgifter som du själv har gett oss i en form som ett program kan läsa, eller överföra dem någon annanstans (dataportabilitet, artikel 20).</translation>
    </message>
    <message>
        <source>to give, in a form that a program reads, what the person has given us, or to pass it on (portability, Article 20).</source>
        <translation>ge de uppgifter som personen själv har gett oss i en form som ett program kan läsa, eller överföra dem någon annanstans (dataportabilitet, artikel 20).</translation>
    </message>
    <message>
        <source>to restrict its use, for example while we check whether it is right (Article 18);</source>
        <translation>begränsa behandlingen, till exempel medan vi kontrollerar uppgiften (begränsning av behandling, artikel 18);</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>{code} (we have no explanation of this code)</source>
        <translation>{code} (koden saknar förklaring)</translation>
    </message>
    <message>
        <source>{count} bytes</source>
        <translation>{count} byte</translation>
    </message>
    <message>
        <source>{count} bytes that are not text (SHA-256 begins {digest})</source>
        <translation>{count} byte som inte är text (SHA-256 börjar {digest})</translation>
    </message>
    <message>
        <source>{count} items were left out or covered. Part {part} tells why.</source>
        <translation>{count} uppgifter har utelämnats eller maskerats. Del {part} berättar varför.</translation>
    </message>
    <message>
        <source>{count} records have no time that can be read; they are in the attached file.</source>
        <translation>{count} anteckningar saknar en tid som kan läsas. De finns i den bifogade filen.</translation>
    </message>
    <message>
        <source>{day}</source>
        <translation>{day}</translation>
    </message>
    <message>
        <source>{label} ({rows} records): a summary in part {part}, all attached as a file.</source>
        <translation>{label} ({rows} anteckningar): sammanfattning i del {part}, alla bifogade.</translation>
    </message>
    <message>
        <source>{label}: every row, for a spreadsheet (CSV)</source>
        <translation>{label}: alla anteckningar, för kalkylprogram (CSV)</translation>
    </message>
    <message>
        <source>{label}: rows {first}–{last}. The same rows are in the attached file {file}, for a spreadsheet.</source>
        <translation>{label}: raderna {first}–{last}. Samma rader finns i den bifogade filen {file}, som kan öppnas i ett kalkylprogram.</translation>
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
        <translation>{meaning} (kod {code})</translation>
    </message>
    <message>
        <source>{meaning} {note}</source>
        <translation>{meaning} {note}</translation>
    </message>
    <message>
        <source>{name}: its keeper searches it for us and was asked on {asked}. What it holds about the person follows as soon as we have it.</source>
        <translation>{name}: uppgifterna söks av den som ansvarar för systemet och som vi frågade den {asked}. Uppgifterna om personen skickar vi så snart vi har dem.</translation>
    </message>
    <message>
        <source>{name}: its keeper searches it for us and was asked on {asked}. What it holds about the person follows by {day} at the latest.</source>
        <translation>{name}: uppgifterna söks av den som ansvarar för systemet och som vi frågade den {asked}. Uppgifterna om personen skickar vi senast den {day}.</translation>
    </message>
    <message>
        <source>{name}: its keeper searches it for us and was asked on {asked}. What it holds about you follows as soon as we have it.</source>
        <translation>{name}: uppgifterna söks av den som ansvarar för systemet och som vi frågade den {asked}. Uppgifterna om dig skickar vi så snart vi har dem.</translation>
    </message>
    <message>
        <source>{name}: its keeper searches it for us and was asked on {asked}. What it holds about you follows by {day} at the latest.</source>
        <translation>{name}: uppgifterna söks av den som ansvarar för systemet och som vi frågade den {asked}. Uppgifterna om dig skickar vi senast den {day}.</translation>
    </message>
    <message>
        <source>{name}: we could not search it. What it holds about the person follows as soon as we have it.</source>
        <translation>{name}: sökningen lyckades inte. Uppgifterna om personen skickar vi så snart vi har dem.</translation>
    </message>
    <message>
        <source>{name}: we could not search it. What it holds about the person follows by {day} at the latest.</source>
        <translation>{name}: sökningen lyckades inte. Uppgifterna om personen skickar vi senast den {day}.</translation>
    </message>
    <message>
        <source>{name}: we could not search it. What it holds about you follows as soon as we have it.</source>
        <translation>{name}: sökningen lyckades inte. Uppgifterna om dig skickar vi så snart vi har dem.</translation>
    </message>
    <message>
        <source>{name}: we could not search it. What it holds about you follows by {day} at the latest.</source>
        <translation>{name}: sökningen lyckades inte. Uppgifterna om dig skickar vi senast den {day}.</translation>
    </message>
    <message>
        <source>{system}, 1 record.</source>
        <translation>{system}, 1 anteckning.</translation>
    </message>
    <message>
        <source>{system}, {rows} records.</source>
        <translation>{system}, {rows} anteckningar.</translation>
    </message>
    <message>
        <source>{system}: file that came with the answer, unchanged</source>
        <translation>{system}: fil som följde med svaret, oförändrad</translation>
    </message>
</context>
<context>
    <name>letter form</name>
    <message>
        <source>Address of the recipient, one line each</source>
        <translation>Mottagarens adress, rad för rad</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Godkänt av</translation>
    </message>
    <message>
        <source>Asked for by (optional)</source>
        <translation>Önskas senast (frivilligt)</translation>
    </message>
    <message>
        <source>Asks for what is missing to know who asks. Asked in time, both clocks stand still from today; while the answer is awaited, it is a reminder.</source>
        <translation>Ber om det som saknas för att veta vem som frågar. Frågan i tid stoppar båda tidsfristerna från i dag; medan svaret väntas är brevet en påminnelse.</translation>
    </message>
    <message>
        <source>Asks what the customer wants to see, where much is held. Asked in time, both clocks stand still from today; everything is given to who wants everything.</source>
        <translation>Frågar vad kunden vill se, där många uppgifter finns. Frågan i tid stoppar båda tidsfristerna från i dag; den som vill ha allt får allt.</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Före</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Välj…</translation>
    </message>
    <message>
        <source>Confirms that data is no longer used (Art. 18).</source>
        <translation>Bekräftar att uppgifterna inte längre används (art. 18).</translation>
    </message>
    <message>
        <source>Confirms that direct marketing stops (Art. 21).</source>
        <translation>Bekräftar att direktmarknadsföringen upphör (art. 21).</translation>
    </message>
    <message>
        <source>Confirms what was corrected (Art. 16).</source>
        <translation>Bekräftar vad som rättades (art. 16).</translation>
    </message>
    <message>
        <source>Confirms what was erased, and tells what is kept and why (Art. 17). After the answer.</source>
        <translation>Bekräftar vad som raderades och berättar vad som sparas och varför (art. 17). Först efter svaret.</translation>
    </message>
    <message>
        <source>Costs of this request alone</source>
        <translation>Kostnader för just denna begäran</translation>
    </message>
    <message>
        <source>Erasure</source>
        <translation>Radering</translation>
    </message>
    <message>
        <source>Euros</source>
        <translation>Euro</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>Förlängd tidsfrist</translation>
    </message>
    <message>
        <source>Fee notice</source>
        <translation>Meddelande om avgift</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>How much is held, in words</source>
        <translation>Hur mycket som finns, i ord</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>I kraft från</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Uppgift</translation>
    </message>
    <message>
        <source>Marketing ban</source>
        <translation>Förbud mot direktmarknadsföring</translation>
    </message>
    <message>
        <source>Needed in any case, one a line (optional)</source>
        <translation>Behövs i vilket fall som helst, en per rad (frivilligt)</translation>
    </message>
    <message>
        <source>Notice to a recipient</source>
        <translation>Meddelande till en mottagare</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>Only these ways (none chosen: all)</source>
        <translation>Bara dessa sätt (inget valt: alla)</translation>
    </message>
    <message>
        <source>Only this marketing, one a line (empty: all)</source>
        <translation>Bara denna marknadsföring, en per rad (tomt: all)</translation>
    </message>
    <message>
        <source>Reasons, in words the customer understands</source>
        <translation>Skälen i ord som kunden förstår</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Mottagningsbekräftelse</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Mottagare</translation>
    </message>
    <message>
        <source>Recipients that were told, one a line (optional)</source>
        <translation>Mottagare som underrättats, en per rad (frivilligt)</translation>
    </message>
    <message>
        <source>Rectification</source>
        <translation>Rättelse</translation>
    </message>
    <message>
        <source>Refusal</source>
        <translation>Avslag</translation>
    </message>
    <message>
        <source>Request for identity information</source>
        <translation>Begäran om uppgifter för identifiering</translation>
    </message>
    <message>
        <source>Restriction</source>
        <translation>Begränsning av behandling</translation>
    </message>
    <message>
        <source>Still to be filled in: {fields}</source>
        <translation>Återstår att fylla i: {fields}</translation>
    </message>
    <message>
        <source>Tells of a fee before anything is charged; the customer may withdraw. No clock stops.</source>
        <translation>Berättar om en avgift innan något tas ut; kunden kan återta sin begäran. Ingen tidsfrist stannar.</translation>
    </message>
    <message>
        <source>Tells somebody who was given the data that it was changed (Art. 19).</source>
        <translation>Berättar för den som fått uppgifterna att de har ändrats (art. 19).</translation>
    </message>
    <message>
        <source>Tells that nothing is given, why, and how to complain. The request ends with it.</source>
        <translation>Berättar att ingenting ges, varför och hur man kan klaga. Begäran avslutas med det.</translation>
    </message>
    <message>
        <source>Tells that the answer takes longer, and why. The law&apos;s last day moves by two months.</source>
        <translation>Berättar att svaret dröjer och varför. Lagens sista dag flyttas med två månader.</translation>
    </message>
    <message>
        <source>Tells that the request arrived and by when it is answered. It changes nothing.</source>
        <translation>Berättar att begäran har kommit och när den besvaras. Ändrar ingenting.</translation>
    </message>
    <message>
        <source>The data was</source>
        <translation>Uppgifterna har</translation>
    </message>
    <message>
        <source>The day is written like 22.12.2026.</source>
        <translation>Dagen skrivs så här: 22.12.2026.</translation>
    </message>
    <message>
        <source>To be paid by (optional: in 14 days)</source>
        <translation>Förfallodag (frivillig: om 14 dagar)</translation>
    </message>
    <message>
        <source>To whom: name and address, one line each</source>
        <translation>Till vem: namn och adress, var och en på sin rad</translation>
    </message>
    <message>
        <source>Until when, in words (optional)</source>
        <translation>Till när, i ord (frivilligt)</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>What is kept, and why</source>
        <translation>Vad som sparas och varför</translation>
    </message>
    <message>
        <source>What is restricted, one a line</source>
        <translation>Vad som begränsas, en per rad</translation>
    </message>
    <message>
        <source>What may be chosen, one a line (optional)</source>
        <translation>Vad som kan väljas, ett per rad (frivilligt)</translation>
    </message>
    <message>
        <source>What was corrected</source>
        <translation>Vad som rättades</translation>
    </message>
    <message>
        <source>What was erased, one a line</source>
        <translation>Vad som raderades, en per rad</translation>
    </message>
    <message>
        <source>What would show it; one is enough</source>
        <translation>Vad som skulle visa det; ett räcker</translation>
    </message>
    <message>
        <source>Which data is meant</source>
        <translation>Vilka uppgifter som avses</translation>
    </message>
    <message>
        <source>Which data, one a line</source>
        <translation>Vilka uppgifter, en per rad</translation>
    </message>
    <message>
        <source>Whose data: name and customer number, no identity code</source>
        <translation>Vems uppgifter: namn och kundnummer, ingen personbeteckning</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Varför</translation>
    </message>
    <message>
        <source>Why it is not clear who asks</source>
        <translation>Varför det inte är klart vem som frågar</translation>
    </message>
    <message>
        <source>Why others were not told (optional)</source>
        <translation>Varför andra inte underrättades (frivilligt)</translation>
    </message>
    <message>
        <source>a call to the number on record</source>
        <translation>samtal till numret i registret</translation>
    </message>
    <message>
        <source>a company or organisation asks</source>
        <translation>ett företag eller en sammanslutning frågar</translation>
    </message>
    <message>
        <source>a document shown at a visit</source>
        <translation>en identitetshandling vid ett besök</translation>
    </message>
    <message>
        <source>a signed letter</source>
        <translation>ett undertecknat brev</translation>
    </message>
    <message>
        <source>an electronic signature</source>
        <translation>en elektronisk underskrift</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>rättats</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>e-post</translation>
    </message>
    <message>
        <source>erased</source>
        <translation>raderats</translation>
    </message>
    <message>
        <source>it cannot be found out who asks</source>
        <translation>det går inte att utreda vem som frågar</translation>
    </message>
    <message>
        <source>its use was unlawful; it is not to be erased</source>
        <translation>behandlingen var olaglig; uppgiften ska inte raderas</translation>
    </message>
    <message>
        <source>manifestly excessive</source>
        <translation>uppenbart orimlig</translation>
    </message>
    <message>
        <source>manifestly unfounded</source>
        <translation>uppenbart ogrundad</translation>
    </message>
    <message>
        <source>online services</source>
        <translation>nättjänster</translation>
    </message>
    <message>
        <source>phone calls</source>
        <translation>telefonsamtal</translation>
    </message>
    <message>
        <source>post</source>
        <translation>post</translation>
    </message>
    <message>
        <source>restricted</source>
        <translation>begränsats</translation>
    </message>
    <message>
        <source>restricted by law (1050/2018 s. 34)</source>
        <translation>lagen begränsar (1050/2018, 34 §)</translation>
    </message>
    <message>
        <source>rights of others; no part can be given</source>
        <translation>andras rättigheter; ingen del kan ges</translation>
    </message>
    <message>
        <source>signing in to the online service</source>
        <translation>inloggning i nättjänsten</translation>
    </message>
    <message>
        <source>text messages</source>
        <translation>textmeddelanden</translation>
    </message>
    <message>
        <source>the customer has made several requests</source>
        <translation>kunden har gjort flera begäranden</translation>
    </message>
    <message>
        <source>the customer needs it for a claim</source>
        <translation>kunden behöver den för ett rättsligt anspråk</translation>
    </message>
    <message>
        <source>the customer objects to its use</source>
        <translation>kunden invänder mot behandlingen</translation>
    </message>
    <message>
        <source>the customer says it is not right</source>
        <translation>kunden säger att uppgiften inte är rätt</translation>
    </message>
    <message>
        <source>the person has died</source>
        <translation>personen har avlidit</translation>
    </message>
    <message>
        <source>the request is complex</source>
        <translation>begäran är komplicerad</translation>
    </message>
    <message>
        <source>the right to ask for another person</source>
        <translation>rätten att begära för någon annan</translation>
    </message>
    <message>
        <source>the same data was given this year</source>
        <translation>samma uppgifter gavs redan i år</translation>
    </message>
    <message>
        <source>{key} {option}</source>
        <translation>{key} {option}</translation>
    </message>
    <message>
        <source>{label}, row {row}: {column}</source>
        <translation>{label}, rad {row}: {column}</translation>
    </message>
    <message>
        <source>{label}: {option}, key {key}</source>
        <translation>{label}: {option}, tangent {key}</translation>
    </message>
    <message>
        <source>“{sum}” is no sum of euros: write it like 12,50.</source>
        <translation>”{sum}” är inget belopp i euro: skriv så här: 12,50.</translation>
    </message>
</context>
<context>
    <name>letter rules</name>
    <message>
        <source>A fee needs a notice before the answer, and only a request under Article 15 can have one. Nothing was written, and no fee may be taken for this request.</source>
        <translation>En avgift måste meddelas före svaret, och bara en begäran enligt artikel&#xa0;15 kan ha en avgift. Ingenting skrevs, och för denna begäran får ingen avgift tas ut.</translation>
    </message>
    <message>
        <source>A list of the letter has more than {most} entries. Nothing was written; put some together.</source>
        <translation>En lista i brevet har fler än {most} punkter. Ingenting skrevs; slå ihop några.</translation>
    </message>
    <message>
        <source>A text of the letter is longer than {most} characters, which nobody reads. Nothing was written; say it shorter.</source>
        <translation>En text i brevet är längre än {most} tecken, och sådant läser ingen. Ingenting skrevs; säg det kortare.</translation>
    </message>
    <message>
        <source>An estate asks, so no time limit of the law runs (GDPR, recital 27) and there is none to extend. Nothing was written.</source>
        <translation>Det är ett dödsbo som frågar, så ingen tidsfrist enligt lagen löper (dataskyddsförordningen, skäl&#xa0;27) och det finns ingen att förlänga. Ingenting skrevs.</translation>
    </message>
    <message>
        <source>It is known who asks, so the request cannot be refused for lack of identity. Nothing was written; choose the ground that it really is.</source>
        <translation>Det är känt vem som frågar, så begäran kan inte avslås för att identiteten är oklar. Ingenting skrevs; välj den verkliga grunden.</translation>
    </message>
    <message>
        <source>Request {number} of the same person is still open, and nothing it concerns may be erased before its answer has left. Nothing was written; answer it first, then erase.</source>
        <translation>Begäran {number} av samma person är ännu öppen, och ingenting som den gäller får raderas innan svaret har lämnats. Ingenting skrevs; besvara den först och radera sedan.</translation>
    </message>
    <message>
        <source>Something that this letter has to tell is lacking: a reason in words, what it is about, or who approved it. Nothing was written; fill it in.</source>
        <translation>Något som brevet måste berätta saknas: ett skäl i ord, vad det gäller eller vem som godkänt det. Ingenting skrevs; fyll i det.</translation>
    </message>
    <message>
        <source>The access request is still open, and nothing it concerns may be erased before its answer has left. Nothing was written; answer first, then erase.</source>
        <translation>Begäran om tillgång är ännu öppen, och ingenting som den gäller får raderas innan svaret har lämnats. Ingenting skrevs; svara först och radera sedan.</translation>
    </message>
    <message>
        <source>The amount of “{label}” is no sum of euros and cents above zero and below a million. Nothing was written; correct it.</source>
        <translation>Beloppet för ”{label}” är ingen summa i euro och cent över noll och under en miljon. Ingenting skrevs; rätta det.</translation>
    </message>
    <message>
        <source>The fee would be due on {day}, but the customer needs {days} days to choose whether to withdraw. Nothing was written; choose {first} or a later day.</source>
        <translation>Avgiften skulle förfalla {day}, men kunden behöver {days} dagar för att välja om begäran återtas. Inget skrevs. Välj {first} eller en senare dag.</translation>
    </message>
    <message>
        <source>The last day to tell of an extension was {day} (Art. 12(3)), so the time cannot be extended any more. Nothing was written; answer now, in part if need be.</source>
        <translation>Sista dagen att meddela en förlängning var {day} (artikel&#xa0;12.3), så tidsfristen kan inte längre förlängas. Ingenting skrevs; svara nu, vid behov delvis.</translation>
    </message>
    <message>
        <source>The person was not asked yet to show who they are, so it cannot be shown that nobody can know it (Art. 12(2)). Nothing was written; ask first.</source>
        <translation>Personen har ännu inte ombetts visa vem hen är, så det kan inte visas att identifiering är omöjlig (artikel 12.2). Ingenting skrevs; fråga först.</translation>
    </message>
    <message>
        <source>The request is answered or closed already, so a receipt would promise an answer twice. Nothing was written.</source>
        <translation>Begäran är redan besvarad eller avslutad, så en mottagningsbekräftelse skulle lova ett svar en gång till. Ingenting skrevs.</translation>
    </message>
    <message>
        <source>The time was extended before, and the law allows it once (Art. 12(3)). Nothing was written; answer what you can now.</source>
        <translation>Tidsfristen har redan förlängts, och lagen tillåter det en gång (artikel&#xa0;12.3). Ingenting skrevs; svara nu på det du kan.</translation>
    </message>
    <message>
        <source>Whether this would be a further copy of what request {number} gave can only be shown once the systems were searched for this one too. Nothing was written; search them, then propose the fee.</source>
        <translation>Om detta är en ytterligare kopia av det som gavs i svaret på begäran {number} kan visas först när systemen har genomsökts också för denna begäran. Inget skrevs. Sök i systemen och föreslå avgiften därefter.</translation>
    </message>
    <message>
        <source>You propose this fee, so somebody else has to approve it. Nothing was written; name who did.</source>
        <translation>Du föreslår denna avgift, så någon annan måste godkänna den. Inget skrevs. Ange vem som godkände den.</translation>
    </message>
    <message>
        <source>{why} Nothing was written, and no fee may be taken for this request.</source>
        <translation>{why} Inget skrevs, och ingen avgift får tas ut för denna begäran.</translation>
    </message>
</context>
<context>
    <name>letter view</name>
    <message>
        <source>Covered: the person is under a safety ban.</source>
        <translation>Täckt: personen har spärrmarkering.</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Sök</translation>
    </message>
    <message>
        <source>Find in the letter</source>
        <translation>Sök i brevet</translation>
    </message>
    <message>
        <source>Fit the page</source>
        <translation>Anpassa till sidan</translation>
    </message>
    <message>
        <source>Fit the width</source>
        <translation>Anpassa till bredden</translation>
    </message>
    <message>
        <source>Go to page</source>
        <translation>Gå till sidan</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Större</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nästa sida</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Nästa ställe</translation>
    </message>
    <message>
        <source>Page as text</source>
        <translation>Sidan som text</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Föregående sida</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Sida {page}/{pages}</translation>
    </message>
    <message>
        <source>Place before</source>
        <translation>Föregående ställe</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Mindre</translation>
    </message>
    <message>
        <source>Text of page {page} of {pages}</source>
        <translation>Texten på sida {page} av {pages}</translation>
    </message>
    <message>
        <source>The letter cannot be shown here. Save it as a PDF and open it in a reader.</source>
        <translation>Brevet kan inte visas här. Spara det som PDF och öppna det i en läsare.</translation>
    </message>
    <message>
        <source>The letter is being drawn…</source>
        <translation>Brevet ritas…</translation>
    </message>
    <message>
        <source>looking…</source>
        <translation>söker…</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>hittas inte</translation>
    </message>
    <message>
        <source>of {pages}</source>
        <translation>av {pages}</translation>
    </message>
    <message>
        <source>{place} / over {places}</source>
        <translation>{place} / över {places}</translation>
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
        <translation>Utkastet behövs inte längre; ingenting i begäran ändrades.</translation>
    </message>
    <message>
        <source>The process that was drawing the letter ended before its time, perhaps for want of memory. The request is as it was last saved; the letter is drawn again with the next decision or when its page is opened.</source>
        <translation>Processen som ritade brevet avslutades i förtid, kanske av minnesbrist. Begäran är som den senast sparades; brevet ritas på nytt efter nästa beslut eller när dess sida öppnas.</translation>
    </message>
    <message>
        <source>The process that was to sign the letter ended before its time, perhaps for want of memory. Nothing was signed and the request is as it was last saved; sign it once more.</source>
        <translation>Processen som skulle underteckna brevet avslutades i förtid, kanske av minnesbrist. Ingenting undertecknades och begäran är som den senast sparades; underteckna en gång till.</translation>
    </message>
    <message>
        <source>The program has a fault ({kind}) with this letter; the request is as it was last saved. Tell support; the details are in the log folder of the workspace.</source>
        <translation>Programmet har ett fel ({kind}) som gäller det här brevet; begäran är som den senast sparades. Berätta för supporten; detaljerna finns i arbetsytans log-mapp.</translation>
    </message>
</context>
<context>
    <name>mandate</name>
    <message>
        <source>Appointed for</source>
        <translation>Förordnad för</translation>
    </message>
    <message>
        <source>Child&apos;s birth date, as you were shown</source>
        <translation>Barnets födelsetid, så som du fick se den</translation>
    </message>
    <message>
        <source>Confirmed on</source>
        <translation>Fastställd</translation>
    </message>
    <message>
        <source>Custody of the child</source>
        <translation>Vårdnaden om barnet</translation>
    </message>
    <message>
        <source>Dated</source>
        <translation>Daterad</translation>
    </message>
    <message>
        <source>Extract dated</source>
        <translation>Utdraget daterat</translation>
    </message>
    <message>
        <source>The mandate</source>
        <translation>Uppdraget</translation>
    </message>
    <message>
        <source>The power of attorney</source>
        <translation>Fullmakten</translation>
    </message>
    <message>
        <source>They are</source>
        <translation>Den som ber är</translation>
    </message>
    <message>
        <source>Until (empty: no end)</source>
        <translation>Till och med (tomt: tills vidare)</translation>
    </message>
    <message>
        <source>What the child says of it</source>
        <translation>Vad barnet säger om saken</translation>
    </message>
    <message>
        <source>Who decided; empty: you</source>
        <translation>Vem som beslutade; tomt: du</translation>
    </message>
    <message>
        <source>Why the data is given; empty: to be decided later</source>
        <translation>Varför uppgifterna lämnas ut; tomt: beslutas senare</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>samtycker</translation>
    </message>
    <message>
        <source>an heir</source>
        <translation>delägare i dödsboet</translation>
    </message>
    <message>
        <source>both</source>
        <translation>båda</translation>
    </message>
    <message>
        <source>covers this request</source>
        <translation>omfattar den här begäran</translation>
    </message>
    <message>
        <source>does not cover it</source>
        <translation>omfattar den inte</translation>
    </message>
    <message>
        <source>economic matters</source>
        <translation>ekonomiska ärenden</translation>
    </message>
    <message>
        <source>has been ended</source>
        <translation>har upphört</translation>
    </message>
    <message>
        <source>is not signed</source>
        <translation>är inte undertecknad</translation>
    </message>
    <message>
        <source>is signed, names the person, covers this request</source>
        <translation>är undertecknad, nämner personen, omfattar begäran</translation>
    </message>
    <message>
        <source>joint</source>
        <translation>gemensam</translation>
    </message>
    <message>
        <source>not theirs</source>
        <translation>har inte vårdnaden</translation>
    </message>
    <message>
        <source>objects</source>
        <translation>motsätter sig</translation>
    </message>
    <message>
        <source>personal matters</source>
        <translation>personliga ärenden</translation>
    </message>
    <message>
        <source>the administrator</source>
        <translation>boutredningsmannen</translation>
    </message>
    <message>
        <source>theirs alone</source>
        <translation>ensam</translation>
    </message>
    <message>
        <source>was not heard</source>
        <translation>har inte hörts</translation>
    </message>
    <message>
        <source>was taken back</source>
        <translation>har återkallats</translation>
    </message>
</context>
<context>
    <name>maps</name>
    <message>
        <source>Maps that can be used: {count}.</source>
        <translation>Användbara datakartor: {count}.</translation>
    </message>
    <message>
        <source>The address of {dataset} holds a password, which other users of the machine could read. Take it out and give it with --secret.</source>
        <translation>Adressen till {dataset} innehåller ett lösenord som andra användare av datorn kunde läsa. Ta bort det ur adressen och ange det med --secret.</translation>
    </message>
    <message>
        <source>The data maps cannot be used as they are. Problems: {count}. Mend what is listed and check again.</source>
        <translation>Datakartorna kan inte användas som de är. Fel: {count}. Rätta det som räknas upp och kontrollera igen.</translation>
    </message>
    <message>
        <source>The file {file} cannot be read ({why}).</source>
        <translation>Filen {file} kan inte läsas ({why}).</translation>
    </message>
    <message>
        <source>The file {file} cannot be read, so no map can be drafted from it. Give the file of an OpenAPI description.</source>
        <translation>Filen {file} kan inte läsas, så ingen karta kan skissas utifrån den. Ange filen med en OpenAPI-beskrivning.</translation>
    </message>
    <message>
        <source>The file {file} is not written in UTF-8, so it cannot be read as a data map.</source>
        <translation>Filen {file} är inte skriven i UTF-8, så den kan inte läsas som en datakarta.</translation>
    </message>
    <message>
        <source>There is no password: name an environment variable that holds it, or write - and give it on standard input. The password itself never stands on the command line.</source>
        <translation>Lösenord saknas: ange en miljövariabel som innehåller det, eller skriv - och ge det på standard input. Själva lösenordet skrivs aldrig på kommandoraden.</translation>
    </message>
    <message>
        <source>What {address} gives is neither JSON nor YAML of an OpenAPI description, so no map can be drafted from it.</source>
        <translation>Det som {address} ger är ingen OpenAPI-beskrivning i JSON eller YAML, så ingen karta kan skissas utifrån det.</translation>
    </message>
    <message>
        <source>a draft found no way here, so this is never asked (skip_processing) and its rows are missing from every answer; add a reference, or take out the draft’s remark if it holds nothing about customers</source>
        <translation>utkastet hittade ingen väg hit, så detta frågas aldrig (skip_processing) och raderna saknas i varje svar; lägg till en referens, eller ta bort utkastets anmärkning om här inte finns något om kunder</translation>
    </message>
    <message>
        <source>a list is expected here</source>
        <translation>här ska stå en lista</translation>
    </message>
    <message>
        <source>a list is no primary key, and an object as a whole identifies and references nothing</source>
        <translation>en lista är ingen primärnyckel, och ett helt objekt identifierar ingenting och hänvisar inte till någonting</translation>
    </message>
    <message>
        <source>a list of datasets is missing</source>
        <translation>en lista över datamängder (dataset) saknas</translation>
    </message>
    <message>
        <source>a path begins with a slash, holds no question mark, # or step upwards, and names columns in braces</source>
        <translation>en sökväg börjar med snedstreck, innehåller varken frågetecken, # eller steg uppåt och anger kolumner inom klammerparenteser</translation>
    </message>
    <message>
        <source>a person is found again by {columns}, and no way of asking takes that</source>
        <translation>en person återfinns med {columns}, och inget sätt att fråga tar emot det</translation>
    </message>
    <message>
        <source>a running number of one system is not a customer number of another: another person&apos;s rows could be given; leave the identity out unless every system of the company uses this number</source>
        <translation>ett löpnummer i ett system är inte ett kundnummer i ett annat: en annan persons rader kunde lämnas ut; utelämna identity om inte alla bolagets system använder detta nummer</translation>
    </message>
    <message>
        <source>a subject collection needs a primary key</source>
        <translation>en samling med personer måste ha en primärnyckel</translation>
    </message>
    <message>
        <source>a system is described by exactly one dataset, and here are {count}</source>
        <translation>ett system beskrivs av exakt en datamängd, och här finns {count}</translation>
    </message>
    <message>
        <source>a text is expected here; numbers and words like yes and no stand in quotes</source>
        <translation>här ska stå en text; tal och ord som yes och no skrivs inom citattecken</translation>
    </message>
    <message>
        <source>a text or a number stands here; true and false are written in quotes</source>
        <translation>här står en text eller ett tal; true och false skrivs inom citattecken</translation>
    </message>
    <message>
        <source>a whole number is expected here</source>
        <translation>här ska stå ett heltal</translation>
    </message>
    <message>
        <source>exactly one dataset has to be called “{name}”</source>
        <translation>exakt en datamängd ska heta ”{name}”</translation>
    </message>
    <message>
        <source>fields lie within fields too deeply to be read</source>
        <translation>fält ligger inuti fält på för många nivåer för att kunna läsas</translation>
    </message>
    <message>
        <source>keys with values are expected here</source>
        <translation>här ska stå nycklar med värden</translation>
    </message>
    <message>
        <source>must be one of {expected}</source>
        <translation>ska vara något av följande: {expected}</translation>
    </message>
    <message>
        <source>no identity leads here, directly or by references, so this is never asked</source>
        <translation>ingen identifierare leder hit, varken direkt eller via hänvisningar, så det här frågas aldrig</translation>
    </message>
    <message>
        <source>nothing says how it is asked: a column in braces, “by”, “search” or “whole” is needed</source>
        <translation>inget säger hur den efterfrågas: det behövs en kolumn inom klammerparenteser, ”by”, ”search” eller ”whole”</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>fel</translation>
    </message>
    <message>
        <source>the collection “{collection}” has no field “{field}”</source>
        <translation>samlingen ”{collection}” har inget fält ”{field}”</translation>
    </message>
    <message>
        <source>the contracts in “{collection}” judge these rows, and these rows lead back to them: contracts of earlier and later tenants could widen the time; take one of the references out</source>
        <translation>dessa rader avgränsas av avtalen i ”{collection}”, och raderna leder tillbaka till dem: tidigare och senare boendes avtal kunde vidga tiden; ta bort en av referenserna</translation>
    </message>
    <message>
        <source>the file {file} describes the same dataset</source>
        <translation>filen {file} beskriver samma datamängd</translation>
    </message>
    <message>
        <source>the header “{name}” cannot be set here</source>
        <translation>huvudet ”{name}” kan inte anges här</translation>
    </message>
    <message>
        <source>the linked fields are of the types “{one}” and “{other}”: see that both write the value alike, zeros in front included, or rows will be missing</source>
        <translation>de länkade fälten är av typerna ”{one}” och ”{other}”: se till att båda skriver värdet lika, även inledande nollor, annars saknas rader</translation>
    </message>
    <message>
        <source>the path ends in “{collection}”, which is no subject collection</source>
        <translation>vägen slutar i ”{collection}”, som inte är en samling med personer</translation>
    </message>
    <message>
        <source>the types “{one}” and “{other}” contradict each other</source>
        <translation>typerna ”{one}” och ”{other}” motsäger varandra</translation>
    </message>
    <message>
        <source>there is no collection “{collection}”</source>
        <translation>det finns ingen samling ”{collection}”</translation>
    </message>
    <message>
        <source>there is no dataset “{dataset}” among the data maps given</source>
        <translation>bland de angivna datakartorna finns ingen datamängd ”{dataset}”</translation>
    </message>
    <message>
        <source>these wait for each other and none could begin: {way}</source>
        <translation>dessa väntar på varandra och ingen kunde börja: {way}</translation>
    </message>
    <message>
        <source>this is no YAML that can be read, see line {line}</source>
        <translation>det här är inte läsbar YAML, se rad {line}</translation>
    </message>
    <message>
        <source>this is not accepted ({message})</source>
        <translation>det här godtas inte ({message})</translation>
    </message>
    <message>
        <source>too few or too many are given</source>
        <translation>för få eller för många har angetts</translation>
    </message>
    <message>
        <source>true or false is expected here</source>
        <translation>här ska stå true eller false</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>varning</translation>
    </message>
    <message>
        <source>yes, no, on and off are read as truth values here: write them in quotes</source>
        <translation>yes, no, on och off läses här som sanningsvärden: skriv dem inom citattecken</translation>
    </message>
    <message>
        <source>{dataset} shows no tables, so no map can be drafted. See whether the right database and schema were named and whether they may be read.</source>
        <translation>{dataset} visar inga tabeller, så inget utkast till karta kan göras. Kontrollera att rätt databas och schema angavs och att de får läsas.</translation>
    </message>
    <message>
        <source>{dataset}: a map is drafted from a database (sqlite:///FILE, postgresql://…) or from an OpenAPI description. Of a folder of files none is drafted: write its collections and columns as the files’ headings name them.</source>
        <translation>{dataset}: en karta utkastas från en databas (sqlite:///FIL, postgresql://…) eller från en OpenAPI-beskrivning. Av en mapp med filer görs inget utkast: skriv samlingarna och kolumnerna så som filernas rubriker anger dem.</translation>
    </message>
    <message>
        <source>{dataset}: the description names nothing that can be read as JSON objects with GET, so no map can be drafted from it.</source>
        <translation>{dataset}: beskrivningen anger inget som kan läsas som JSON-objekt med GET, så ingen karta kan skissas utifrån den.</translation>
    </message>
    <message>
        <source>{dataset}: this is no OpenAPI description of version 3.0 or 3.1. Ask the service&apos;s keeper for one, or write the map by hand.</source>
        <translation>{dataset}: detta är ingen OpenAPI-beskrivning av version 3.0 eller 3.1. Be den som sköter tjänsten om en, eller skriv kartan för hand.</translation>
    </message>
    <message>
        <source>{file}: {place}: {reason}</source>
        <translation>{file}: {place}: {reason}</translation>
    </message>
    <message>
        <source>“encoding” is none that is known, such as utf-8 or cp1252</source>
        <translation>”encoding” är ingen känd teckenkodning, såsom utf-8 eller cp1252</translation>
    </message>
    <message>
        <source>“index” and “index_columns” stand together: a file and the columns in it</source>
        <translation>”index” och ”index_columns” anges tillsammans: en fil och kolumnerna i den</translation>
    </message>
    <message>
        <source>“index” stands only where the format is “eml”</source>
        <translation>”index” hör bara till formatet ”eml”</translation>
    </message>
    <message>
        <source>“pattern” has parts in braces, each once, with letters and “*” between them</source>
        <translation>”pattern” består av delar inom klammerparenteser, var och en en gång, med tecken och ”*” emellan</translation>
    </message>
    <message>
        <source>“pattern” stands only where the format is “eml” or “folder”</source>
        <translation>”pattern” hör bara till formatet ”eml” eller ”folder”</translation>
    </message>
    <message>
        <source>“person” stands only where “subject: true” does</source>
        <translation>”person” får stå endast där ”subject: true” står</translation>
    </message>
    <message>
        <source>“{category}” is no data category of Fideslang</source>
        <translation>”{category}” är ingen datakategori i Fideslang</translation>
    </message>
    <message>
        <source>“{dataset}” cannot be the key of a dataset: use letters without accents, digits, “_”, “.” and “-”.</source>
        <translation>”{dataset}” kan inte vara nyckel för en datamängd: använd bokstäverna a–z, siffror samt ”_”, ”.” och ”-”.</translation>
    </message>
    <message>
        <source>“{key}” has to lie within the system&apos;s folder: no absolute path and no “..”</source>
        <translation>”{key}” måste ligga i systemets mapp: ingen absolut sökväg och inget ”..”</translation>
    </message>
    <message>
        <source>“{key}” is missing</source>
        <translation>”{key}” saknas</translation>
    </message>
    <message>
        <source>“{key}” is not known here</source>
        <translation>”{key}” är inte känd här</translation>
    </message>
    <message>
        <source>“{key}” is not known to Fideslang and would be forgotten; notes of our own stand in meta.desk</source>
        <translation>Fideslang känner inte till ”{key}” och skulle glömma den; egna anteckningar skrivs i meta.desk</translation>
    </message>
    <message>
        <source>“{key}” stands there twice; only the last one would count</source>
        <translation>”{key}” står där två gånger; bara den sista skulle gälla</translation>
    </message>
    <message>
        <source>“{one}” does not go with “{other}”</source>
        <translation>”{one}” och ”{other}” går inte ihop</translation>
    </message>
    <message>
        <source>“{one}” needs “{other}”</source>
        <translation>”{one}” kräver ”{other}”</translation>
    </message>
    <message>
        <source>“{start}” does not go on from “{previous}”</source>
        <translation>”{start}” fortsätter inte från ”{previous}”</translation>
    </message>
    <message>
        <source>“{text}” is not of the form “collection.column -&gt; collection.column”</source>
        <translation>”{text}” har inte formen ”samling.kolumn -&gt; samling.kolumn”</translation>
    </message>
    <message>
        <source>“{text}” is not of the form “collection.field”</source>
        <translation>”{text}” har inte formen ”samling.fält”</translation>
    </message>
    <message>
        <source>“{text}” may hold only letters without accents, digits and the signs . _ - &lt; &gt;</source>
        <translation>”{text}” får innehålla bara bokstäverna a–z, siffror och tecknen . _ - &lt; &gt;</translation>
    </message>
</context>
<context>
    <name>menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Arkiv</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hjälp</translation>
    </message>
    <message>
        <source>&amp;Letter</source>
        <translation>B&amp;rev</translation>
    </message>
    <message>
        <source>&amp;Request</source>
        <translation>&amp;Begäran</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Visa</translation>
    </message>
    <message>
        <source>Menus</source>
        <translation>Menyer</translation>
    </message>
</context>
<context>
    <name>merging</name>
    <message>
        <source>Request {into} is not open any more, so {number} is no reminder of it but a request of its own. Nothing was changed; answer it.</source>
        <translation>Begäran {into} är inte längre öppen, så {number} är ingen påminnelse om den utan en egen begäran. Inget ändrades. Besvara den.</translation>
    </message>
    <message>
        <source>Request {number} arrived before {into}, and the earlier day of arrival rules. Nothing was changed; merge {into} into {number}.</source>
        <translation>Begäran {number} kom före {into}, och den tidigare ankomstdagen gäller. Inget ändrades. Slå ihop {into} med {number}.</translation>
    </message>
    <message>
        <source>Request {number} asks for another period than {into}, so it is more than a reminder. Nothing was changed; answer both.</source>
        <translation>Begäran {number} gäller en annan period än {into}, så den är mer än en påminnelse. Inget ändrades. Besvara båda.</translation>
    </message>
    <message>
        <source>Request {number} cannot be merged with itself. Nothing was changed.</source>
        <translation>Begäran {number} kan inte slås ihop med sig själv. Inget ändrades.</translation>
    </message>
    <message>
        <source>Requests {number} and {into} are about different people. Nothing was changed; answer both.</source>
        <translation>Begärandena {number} och {into} gäller olika personer. Inget ändrades. Besvara båda.</translation>
    </message>
    <message>
        <source>Requests {number} and {into} were made to different companies, so they are two. Nothing was changed.</source>
        <translation>Begärandena {number} och {into} gjordes till olika bolag, så de är två. Inget ändrades.</translation>
    </message>
    <message>
        <source>Requests {number} and {into} were not made by the same person, and the letters go to whoever asks. Nothing was changed; answer both.</source>
        <translation>Begärandena {number} och {into} gjordes inte av samma person, och breven går till den som begär. Inget ändrades. Besvara båda.</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>A fault of the program: this step was not finished, and what was saved before stays. Try again; if it comes back, tell support the number {fault} from the log.</source>
        <translation>Ett fel i programmet: steget blev inte färdigt, det som sparats tidigare finns kvar. Försök igen; om felet återkommer, uppge loggnumret {fault} för supporten.</translation>
    </message>
    <message>
        <source>Hide the message</source>
        <translation>Dölj meddelandet</translation>
    </message>
</context>
<context>
    <name>network</name>
    <message>
        <source>it answered with status {status}</source>
        <translation>den svarade med statuskoden {status}</translation>
    </message>
    <message>
        <source>it cannot be reached</source>
        <translation>den kan inte nås</translation>
    </message>
    <message>
        <source>it did not answer within {seconds} seconds</source>
        <translation>den svarade inte inom {seconds} sekunder</translation>
    </message>
    <message>
        <source>it does not let the desk in</source>
        <translation>den släpper inte in programmet</translation>
    </message>
    <message>
        <source>its answer is longer than can be kept in a letter</source>
        <translation>dess svar är längre än vad som kan bevaras i ett brev</translation>
    </message>
</context>
<context>
    <name>notice</name>
    <message>
        <source>A controller tells of a rectification, an erasure and a restriction to each recipient of the information. If the person asks, we name you as one of them (GDPR, Article 19).</source>
        <translation>En personuppgiftsansvarig underrättar varje mottagare om en rättelse, radering eller begränsning. Om personen ber om det nämner vi er som en av dem (dataskyddsförordningen, artikel&#xa0;19).</translation>
    </message>
    <message>
        <source>A copy of all information that we hold about {subject}, and what we use it for.</source>
        <translation>En kopia av alla uppgifter som vi har om {subject}, och besked om vad vi använder dem till.</translation>
    </message>
    <message>
        <source>About your request</source>
        <translation>Om din begäran</translation>
    </message>
    <message>
        <source>Account (IBAN, BIC)</source>
        <translation>Konto (IBAN, BIC)</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Belopp</translation>
    </message>
    <message>
        <source>An answer is due within one month. Where a request is complex or there are several, the time may be extended once, by two months at the most, and we have to tell you so with the reasons within the first month (GDPR, Article 12(3)).</source>
        <translation>Ett svar ska ges inom en månad. Om en begäran är komplicerad eller om de är flera får tiden förlängas en gång, med högst två månader, och vi måste berätta det med skälen inom den första månaden (dataskyddsförordningen, artikel&#xa0;12.3).</translation>
    </message>
    <message>
        <source>As long as the information is needed for the claim.</source>
        <translation>Så länge uppgifterna behövs för anspråket.</translation>
    </message>
    <message>
        <source>As you asked, we have corrected information about {subject} in our registers (GDPR, Article 16). This is what it said before, and what it says now:</source>
        <translation>Vi har på din begäran rättat uppgifter om {subject} i våra register (dataskyddsförordningen, artikel&#xa0;16). Så här stod det tidigare, och så här står det nu:</translation>
    </message>
    <message>
        <source>As you asked, we have restricted the use of information about {subject} (GDPR, Article 18).</source>
        <translation>På din begäran har vi begränsat behandlingen av uppgifter om {subject} (dataskyddsförordningen, artikel&#xa0;18).</translation>
    </message>
    <message>
        <source>As you asked, we no longer use information about {subject} for direct marketing, nor for profiling that serves it (GDPR, Article 21(2)–(3)).</source>
        <translation>På din begäran använder vi inte längre uppgifter om {subject} för direktmarknadsföring, och inte heller för profilering i samband med den (dataskyddsförordningen, artikel 21.2 och 21.3).</translation>
    </message>
    <message>
        <source>As you asked, we no longer use information about {subject} for the direct marketing named below, nor for profiling that serves it (GDPR, Article 21(2)–(3)).</source>
        <translation>På din begäran använder vi inte längre uppgifter om {subject} för den direktmarknadsföring som nämns nedan, och inte heller för profilering i samband med den (dataskyddsförordningen, artikel 21.2 och 21.3).</translation>
    </message>
    <message>
        <source>Ask us to call you. We call the phone number that we have on record.</source>
        <translation>Be oss ringa dig. Vi ringer det telefonnummer som finns i vårt register.</translation>
    </message>
    <message>
        <source>Bank barcode</source>
        <translation>Bankstreckkod</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Tidigare</translation>
    </message>
    <message>
        <source>Before we can answer, we need to know who is asking</source>
        <translation>Innan vi svarar måste vi veta vem som frågar</translation>
    </message>
    <message>
        <source>Before we give anything, we make sure who is asking. If we need something from you for that, we ask for it separately.</source>
        <translation>Innan vi lämnar ut något kontrollerar vi vem som frågar. Om vi behöver något av dig för det ber vi om det särskilt.</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Senast när</translation>
    </message>
    <message>
        <source>By {day}, if you can. You may answer later too.</source>
        <translation>Senast {day}, om du kan. Du får svara senare också.</translation>
    </message>
    <message>
        <source>Correct the information in your own registers too, and tell those to whom you have given it.</source>
        <translation>Rätta uppgifterna också i era egna register, och underrätta dem som ni har lämnat dem till.</translation>
    </message>
    <message>
        <source>Erase the information, copies and links to it too, unless you have a ground of your own to keep it, and tell those to whom you have given it.</source>
        <translation>Radera uppgifterna samt kopior av och länkar till dem, om ni inte har en egen grund för att behålla dem, och underrätta dem som ni har lämnat dem till.</translation>
    </message>
    <message>
        <source>Erased:</source>
        <translation>Raderat:</translation>
    </message>
    <message>
        <source>Erasure</source>
        <translation>Radering</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>Förlängd tidsfrist</translation>
    </message>
    <message>
        <source>Fee notice</source>
        <translation>Meddelande om avgift</translation>
    </message>
    <message>
        <source>Free of charge</source>
        <translation>Avgiftsfritt</translation>
    </message>
    <message>
        <source>Give us something more by which the information can be found and you can be known. We then take up the matter again (Article 11(2)).</source>
        <translation>Ge oss något mer som gör att uppgifterna kan hittas och att vi kan veta vem du är. Då tar vi upp ärendet på nytt (artikel&#xa0;11.2).</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Hur länge</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Hur mycket</translation>
    </message>
    <message>
        <source>How the day is counted</source>
        <translation>Hur dagen räknas</translation>
    </message>
    <message>
        <source>How you get it</source>
        <translation>Hur du får det</translation>
    </message>
    <message>
        <source>If something is still wrong or lacking, tell us. Correcting it costs you nothing.</source>
        <translation>Om något ännu är fel eller saknas, säg det till oss. Rättelsen kostar dig ingenting.</translation>
    </message>
    <message>
        <source>If we have misunderstood what you want, tell us. You may make a new request at any time.</source>
        <translation>Om vi har missförstått vad du vill, säg det till oss. Du kan göra en ny begäran när som helst.</translation>
    </message>
    <message>
        <source>If you ask, we tell you to whom the information was given (Article 19).</source>
        <translation>Om du ber om det berättar vi vem uppgifterna har lämnats till (artikel&#xa0;19).</translation>
    </message>
    <message>
        <source>If you disagree</source>
        <translation>Om du är av annan åsikt</translation>
    </message>
    <message>
        <source>If you do not answer</source>
        <translation>Om du inte svarar</translation>
    </message>
    <message>
        <source>If you keep your request, we send you the payment details separately.</source>
        <translation>Om du inte återtar din begäran skickar vi betalningsuppgifterna till dig särskilt.</translation>
    </message>
    <message>
        <source>If you need one particular piece of information, tell us which. We then look at it by itself.</source>
        <translation>Om du behöver en viss uppgift, säg vilken. Då bedömer vi den för sig.</translation>
    </message>
    <message>
        <source>If you want everything</source>
        <translation>Om du vill ha allt</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Uppgift</translation>
    </message>
    <message>
        <source>Information that we gave you has been corrected</source>
        <translation>Uppgifter som vi lämnat till er har rättats</translation>
    </message>
    <message>
        <source>Information that we gave you has been erased</source>
        <translation>Uppgifter som vi lämnat till er har raderats</translation>
    </message>
    <message>
        <source>Invoices, and messages that a contract or the law requires, such as notices of outages. They are no marketing.</source>
        <translation>Fakturor och meddelanden som ett avtal eller lagen kräver, till exempel om avbrott. De är inte marknadsföring.</translation>
    </message>
    <message>
        <source>It covers every way: post, phone calls, text messages, e-mail and online services.</source>
        <translation>Det omfattar alla sätt: post, telefonsamtal, textmeddelanden, e-post och nättjänster.</translation>
    </message>
    <message>
        <source>It covers these ways, as you wished:</source>
        <translation>Det omfattar dessa sätt, som du önskade:</translation>
    </message>
    <message>
        <source>It covers this marketing, as you wished:</source>
        <translation>Det omfattar denna marknadsföring, som du önskade:</translation>
    </message>
    <message>
        <source>It is said that the information is not right, and we check it (Article 18(1)(a)).</source>
        <translation>Vi har fått veta att uppgifterna inte är riktiga, och vi kontrollerar dem (artikel 18.1 a).</translation>
    </message>
    <message>
        <source>Marketing ban</source>
        <translation>Förbud mot direktmarknadsföring</translation>
    </message>
    <message>
        <source>Matters of the estate, such as its contracts and invoices, are looked after by our customer service. You may ask in your own name for information about yourself.</source>
        <translation>Dödsboets ärenden, till exempel avtal och fakturor, sköts av vår kundtjänst. Du kan i eget namn begära uppgifter om dig själv.</translation>
    </message>
    <message>
        <source>Notice to a recipient</source>
        <translation>Meddelande till mottagare</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>One of these is enough:</source>
        <translation>Ett av dessa räcker:</translation>
    </message>
    <message>
        <source>Only how and when we made sure who is asking. Please send no copy of a document, and no personal identity code by ordinary e-mail.</source>
        <translation>Bara hur och när vi kontrollerade vem som frågar. Skicka ingen kopia av en handling, och ingen personbeteckning med vanlig e-post.</translation>
    </message>
    <message>
        <source>Our answer takes longer</source>
        <translation>Vårt svar dröjer</translation>
    </message>
    <message>
        <source>Our own privacy notice promises an answer within {days} days, by {day}. We do not keep that promise, and we are sorry.</source>
        <translation>Vår egen dataskyddsbeskrivning lovar ett svar inom {days} dagar, senast {day}. Vi håller inte det löftet, och vi beklagar det.</translation>
    </message>
    <message>
        <source>Our reasons</source>
        <translation>Våra skäl</translation>
    </message>
    <message>
        <source>Our time to answer runs on meanwhile. Its last day is {day} (Article 12(3)).</source>
        <translation>Vår svarstid löper ändå. Dess sista dag är {day} (artikel 12.3).</translation>
    </message>
    <message>
        <source>Our time to answer stands still from {start} until we have it; the last day moves by as much (Article 12(3) and (6)).</source>
        <translation>Det är uppehåll i vår svarstid från {start} tills vi har fått det vi ber om; sista dagen flyttas fram lika många dagar (artikel 12.3 och 12.6).</translation>
    </message>
    <message>
        <source>Payee</source>
        <translation>Mottagare</translation>
    </message>
    <message>
        <source>Please check</source>
        <translation>Kontrollera</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Fråga</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Frågor?</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Mottagningsbekräftelse</translation>
    </message>
    <message>
        <source>Rectification</source>
        <translation>Rättelse</translation>
    </message>
    <message>
        <source>Reference number</source>
        <translation>Referensnummer</translation>
    </message>
    <message>
        <source>Refusal</source>
        <translation>Avslag</translation>
    </message>
    <message>
        <source>Request for details</source>
        <translation>Begäran om komplettering</translation>
    </message>
    <message>
        <source>Restricted:</source>
        <translation>Begränsat:</translation>
    </message>
    <message>
        <source>Restriction</source>
        <translation>Begränsning av behandling</translation>
    </message>
    <message>
        <source>Seeing the information is free of charge (GDPR, Article 12(5)). Should there be a ground for a fee, we first write to you about it, and you choose.</source>
        <translation>Det är avgiftsfritt att ta del av uppgifterna (dataskyddsförordningen, artikel 12.5). Om det skulle finnas grund för en avgift skriver vi först till dig om den, och du får välja.</translation>
    </message>
    <message>
        <source>Send us a letter with your handwritten signature and your customer number or address.</source>
        <translation>Skicka oss ett brev med egenhändig underskrift och ditt kundnummer eller din adress.</translation>
    </message>
    <message>
        <source>Show us what gives you the right to ask for another person: a power of attorney or a decision.</source>
        <translation>Visa vad som ger dig rätt att begära en annan persons uppgifter: en fullmakt eller ett beslut.</translation>
    </message>
    <message>
        <source>Sign in to our online service and send us your request there.</source>
        <translation>Logga in i vår nättjänst och skicka din begäran där.</translation>
    </message>
    <message>
        <source>Sign your request electronically and send us the signed file.</source>
        <translation>Underteckna din begäran elektroniskt och skicka den undertecknade filen till oss.</translation>
    </message>
    <message>
        <source>Store the information but do not use it until we write again, unless you have a ground of your own, and tell those to whom you have given it.</source>
        <translation>Lagra uppgifterna men använd dem inte förrän vi skriver på nytt, om ni inte har en egen grund, och underrätta dem som ni har lämnat dem till.</translation>
    </message>
    <message>
        <source>Tell us in any way: {ways} ({contact}). You may also ask for less.</source>
        <translation>Meddela oss på valfritt sätt: {ways} ({contact}). Du kan också begränsa din begäran.</translation>
    </message>
    <message>
        <source>Tell us so, and you get everything. You need give no reason.</source>
        <translation>Säg det till oss, så får du allt. Du behöver inte ange någon orsak.</translation>
    </message>
    <message>
        <source>Tell us what you still need, or what has changed since our last answer. You may make a new request at any time.</source>
        <translation>Berätta vad du ännu behöver eller vad som har ändrats efter vårt förra svar. Du kan göra en ny begäran när som helst.</translation>
    </message>
    <message>
        <source>Tell us what you want to see:</source>
        <translation>Berätta för oss vad du vill se:</translation>
    </message>
    <message>
        <source>That is what our own privacy notice promises: an answer within {days} days. By law the last day is {day}.</source>
        <translation>Så lovar vår egen dataskyddsbeskrivning: ett svar inom {days} dagar. Enligt lagen är sista dagen {day}.</translation>
    </message>
    <message>
        <source>The ban is in force from {day}.</source>
        <translation>Förbudet gäller från och med {day}.</translation>
    </message>
    <message>
        <source>The copy would adversely affect the rights and freedoms of others, and no part of it can be given without that (GDPR, Article 15(4)).</source>
        <translation>Kopian skulle påverka andras rättigheter och friheter på ett ogynnsamt sätt, och inte ens en del av den kan lämnas ut utan den följden (dataskyddsförordningen, artikel 15.4).</translation>
    </message>
    <message>
        <source>The fee would be {total}, to be paid by {day}.</source>
        <translation>Avgiften skulle vara {total} och betalas senast {day}.</translation>
    </message>
    <message>
        <source>The fee would be {total}.</source>
        <translation>Avgiften skulle vara {total}.</translation>
    </message>
    <message>
        <source>The information</source>
        <translation>Uppgifterna</translation>
    </message>
    <message>
        <source>The law gives us one month from the day when your request arrived (Article 12(3)). If the last day is a Saturday, a Sunday or a public holiday, the next working day counts.</source>
        <translation>Lagen ger oss en månad från den dag då din begäran kom in (artikel 12.3). Om sista dagen är en lördag, en söndag eller en helgdag är följande arbetsdag den sista dagen.</translation>
    </message>
    <message>
        <source>The law on data protection does not apply to information about people who have died (GDPR, recital 27).</source>
        <translation>Dataskyddsförordningen gäller inte uppgifter om avlidna personer (skäl&#xa0;27).</translation>
    </message>
    <message>
        <source>The law restricts the right to see this information, and no part of it can be given (Data Protection Act 1050/2018, section 34).</source>
        <translation>Lagen begränsar rätten att se dessa uppgifter, och ingen del av dem kan lämnas ut (dataskyddslagen 1050/2018, 34&#xa0;§).</translation>
    </message>
    <message>
        <source>The marketing ban is in force</source>
        <translation>Förbudet mot direktmarknadsföring gäller</translation>
    </message>
    <message>
        <source>The person</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>The person objects to the use of the information, and we weigh their reasons against ours (Article 18(1)(d)).</source>
        <translation>Personen invänder mot behandlingen, och vi väger personens skäl mot våra (artikel 18.1 d).</translation>
    </message>
    <message>
        <source>The request is manifestly excessive (GDPR, Article 12(5)(b)). It is for us to show that.</source>
        <translation>Begäran är uppenbart orimlig (dataskyddsförordningen, artikel&#xa0;12.5 b). Det är vår sak att visa det.</translation>
    </message>
    <message>
        <source>The request is manifestly excessive; a fee that covers its costs may then be taken, and it is for us to show that (GDPR, Article 12(5)(a)).</source>
        <translation>Begäran är uppenbart orimlig; då får en avgift som täcker kostnaderna tas ut, och det är vår sak att visa att den är orimlig (dataskyddsförordningen, artikel&#xa0;12.5 a).</translation>
    </message>
    <message>
        <source>The request is manifestly unfounded (GDPR, Article 12(5)(b)). It is for us to show that.</source>
        <translation>Begäran är uppenbart ogrundad (dataskyddsförordningen, artikel&#xa0;12.5 b). Det är vår sak att visa det.</translation>
    </message>
    <message>
        <source>The request is manifestly unfounded; a fee that covers its costs may then be taken, and it is for us to show that (GDPR, Article 12(5)(a)).</source>
        <translation>Begäran är uppenbart ogrundad; då får en avgift som täcker kostnaderna tas ut, och det är vår sak att visa att den är ogrundad (dataskyddsförordningen, artikel&#xa0;12.5 a).</translation>
    </message>
    <message>
        <source>The right to see information belongs to people. The request is about a company or another organisation (GDPR, Articles 4(1) and 15).</source>
        <translation>Rätten att se uppgifter gäller människor. Begäran gäller ett företag eller en annan organisation (dataskyddsförordningen, artiklarna&#xa0;4.1 och&#xa0;15).</translation>
    </message>
    <message>
        <source>The same information for the same period was given this year already (request {number} of {day}). For a further copy a fee may be taken that covers its costs (GDPR, Article 15(3)).</source>
        <translation>Samma uppgifter för samma tid har redan lämnats i år (begäran {number}, som kom in den {day}). För en ytterligare kopia får en avgift som täcker kostnaderna tas ut (dataskyddsförordningen, artikel 15.3).</translation>
    </message>
    <message>
        <source>The time has stood still since {start}, because we wait for your answer to our question. The day moves on until we have it.</source>
        <translation>Tidsfristen har ett uppehåll sedan {start}, eftersom vi väntar på ditt svar på vår fråga. Dagen flyttas fram tills vi har fått det.</translation>
    </message>
    <message>
        <source>The time was extended, so the law gives us three months from the day when your request arrived (Article 12(3)).</source>
        <translation>Tidsfristen har förlängts, så lagen ger oss tre månader från den dag då din begäran kom in (artikel 12.3).</translation>
    </message>
    <message>
        <source>The use of information that we gave you has been restricted</source>
        <translation>Behandlingen av uppgifter som vi lämnat till er har begränsats</translation>
    </message>
    <message>
        <source>This answer costs nothing and does not use up the free check of the year.</source>
        <translation>Det här svaret kostar ingenting och förbrukar inte årets avgiftsfria begäran.</translation>
    </message>
    <message>
        <source>This is the ground:</source>
        <translation>Grunden är denna:</translation>
    </message>
    <message>
        <source>This letter is about {person}, who has died. You get it for the estate.</source>
        <translation>Det här brevet gäller {person}, som är avliden. Du får det för dödsboets räkning.</translation>
    </message>
    <message>
        <source>This letter is about {person}. You get it as the holder of their continuing power of attorney.</source>
        <translation>Det här brevet gäller {person}. Du får det som intressebevakningsfullmäktig.</translation>
    </message>
    <message>
        <source>This letter is about {person}. You get it as their appointed guardian.</source>
        <translation>Det här brevet gäller {person}. Du får det som intressebevakare.</translation>
    </message>
    <message>
        <source>This letter is about {person}. You get it as their guardian.</source>
        <translation>Det här brevet gäller {person}. Du får det som vårdnadshavare.</translation>
    </message>
    <message>
        <source>This letter is about {person}. You get it under their power of attorney.</source>
        <translation>Det här brevet gäller {person}. Du får det med stöd av en fullmakt.</translation>
    </message>
    <message>
        <source>This request would cost you a fee: you choose</source>
        <translation>För denna begäran skulle en avgift tas ut: du väljer</translation>
    </message>
    <message>
        <source>This was corrected:</source>
        <translation>Detta har rättats:</translation>
    </message>
    <message>
        <source>Time to answer</source>
        <translation>Svarstid</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>Att betala</translation>
    </message>
    <message>
        <source>To withdraw</source>
        <translation>Att återta begäran</translation>
    </message>
    <message>
        <source>Until it is clear whose reasons weigh more.</source>
        <translation>Tills det är klart vems skäl som väger tyngst.</translation>
    </message>
    <message>
        <source>Until then</source>
        <translation>Fram till dess</translation>
    </message>
    <message>
        <source>Until we are asked to end it. So that we can obey the ban, we keep a note of it.</source>
        <translation>Tills vi ombeds avsluta det. För att kunna följa förbudet sparar vi en anteckning om det.</translation>
    </message>
    <message>
        <source>Until we are asked to erase it.</source>
        <translation>Tills vi ombeds radera uppgifterna.</translation>
    </message>
    <message>
        <source>Until we have found out whether the information is right.</source>
        <translation>Tills vi har utrett om uppgifterna är riktiga.</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>Hur länge det gäller</translation>
    </message>
    <message>
        <source>Visit us ({place}) and show a passport, an identity card or a residence permit card.</source>
        <translation>Besök oss ({place}) och visa pass, identitetskort eller uppehållstillståndskort.</translation>
    </message>
    <message>
        <source>Visit us ({place}) and show a passport, an identity card, a residence permit card or a driving licence.</source>
        <translation>Besök oss ({place}) och visa pass, identitetskort, uppehållstillståndskort eller körkort.</translation>
    </message>
    <message>
        <source>We are not able to find out who is asking, or which information is about {subject} (GDPR, Articles 11 and 12(2)).</source>
        <translation>Vi kan inte ta reda på vem som frågar eller vilka uppgifter som gäller {subject} (dataskyddsförordningen, artiklarna&#xa0;11 och&#xa0;12.2).</translation>
    </message>
    <message>
        <source>We asked you for something ({day}) and have had no answer yet, so we ask once more.</source>
        <translation>Vi bad dig om kompletterande uppgifter ({day}) och har inte fått något svar än, så vi frågar på nytt.</translation>
    </message>
    <message>
        <source>We cannot answer as quickly as we should. This letter tells you why, and until when.</source>
        <translation>Vi kan inte svara så snabbt som vi borde. I det här brevet berättar vi varför och till när.</translation>
    </message>
    <message>
        <source>We could not tell everyone: {reason}</source>
        <translation>Vi kunde inte underrätta alla: {reason}</translation>
    </message>
    <message>
        <source>We do not erase the information</source>
        <translation>Vi raderar inte uppgifterna</translation>
    </message>
    <message>
        <source>We do not give the information that you asked for</source>
        <translation>Vi lämnar inte ut de uppgifter som du bad om</translation>
    </message>
    <message>
        <source>We have corrected the information</source>
        <translation>Vi har rättat uppgifterna</translation>
    </message>
    <message>
        <source>We have erased a part of the information</source>
        <translation>Vi har raderat en del av uppgifterna</translation>
    </message>
    <message>
        <source>We have erased the information</source>
        <translation>Vi har raderat uppgifterna</translation>
    </message>
    <message>
        <source>We have given you information about the person below. It has been corrected in our registers (GDPR, Article 16), and we tell this to everyone who has had it from us.</source>
        <translation>Vi har lämnat er uppgifter om personen nedan. Uppgifterna har rättats i våra register (dataskyddsförordningen, artikel&#xa0;16), och vi underrättar alla som har fått dem av oss.</translation>
    </message>
    <message>
        <source>We have given you information about the person below. It has been erased from our registers (GDPR, Article 17), and we tell this to everyone who has had it from us.</source>
        <translation>Vi har lämnat er uppgifter om personen nedan. Uppgifterna har raderats ur våra register (dataskyddsförordningen, artikel&#xa0;17), och vi underrättar alla som har fått dem av oss.</translation>
    </message>
    <message>
        <source>We have given you information about the person below. Its use has been restricted with us (GDPR, Article 18), and we tell this to everyone who has had it from us.</source>
        <translation>Vi har lämnat er uppgifter om personen nedan. Behandlingen av uppgifterna har begränsats hos oss (dataskyddsförordningen, artikel&#xa0;18), och vi underrättar alla som har fått dem av oss.</translation>
    </message>
    <message>
        <source>We have made sure of it. Nothing more is needed from you.</source>
        <translation>Vi har kontrollerat det. Du behöver inte göra något mer.</translation>
    </message>
    <message>
        <source>We have received your request</source>
        <translation>Vi har tagit emot din begäran</translation>
    </message>
    <message>
        <source>We have restricted the use of the information</source>
        <translation>Vi har begränsat behandlingen av uppgifterna</translation>
    </message>
    <message>
        <source>We have told those to whom we had given the information: {names}.</source>
        <translation>Vi har underrättat dem som vi hade lämnat uppgifterna till: {names}.</translation>
    </message>
    <message>
        <source>We keep this, for the reason beside it:</source>
        <translation>Vi behåller detta av det skäl som står bredvid:</translation>
    </message>
    <message>
        <source>We keep your request and this letter as long as we need them to show what we did (Article 5(2)).</source>
        <translation>Vi sparar din begäran och detta brev så länge vi behöver dem för att visa vad vi gjorde (artikel&#xa0;5.2).</translation>
    </message>
    <message>
        <source>We may not give the information to the wrong person, so we ask you for something more.</source>
        <translation>Uppgifterna får inte lämnas ut till fel person, så vi ber dig om något mer.</translation>
    </message>
    <message>
        <source>We may not tell more, because that would defeat the purpose of the restriction (Data Protection Act 1050/2018, section 34(3)).</source>
        <translation>Vi kan inte berätta mer, eftersom det skulle äventyra syftet med begränsningen (dataskyddslagen 1050/2018, 34&#xa0;§ 3&#xa0;mom.).</translation>
    </message>
    <message>
        <source>We need this as well:</source>
        <translation>Dessutom behöver vi detta:</translation>
    </message>
    <message>
        <source>We need this from you:</source>
        <translation>Vi behöver detta av dig:</translation>
    </message>
    <message>
        <source>We no longer need the information, but the person needs it for a legal claim (Article 18(1)(c)).</source>
        <translation>Vi behöver inte längre uppgifterna, men personen behöver dem för ett rättsligt anspråk (artikel 18.1 c).</translation>
    </message>
    <message>
        <source>We no longer need the information, but you need it for a legal claim (Article 18(1)(c)).</source>
        <translation>Vi behöver inte längre uppgifterna, men du behöver dem för ett rättsligt anspråk (artikel&#xa0;18.1 c).</translation>
    </message>
    <message>
        <source>We post it to you.</source>
        <translation>Vi skickar det till dig per post.</translation>
    </message>
    <message>
        <source>We send it electronically, protected so that only you can open it.</source>
        <translation>Vi skickar det elektroniskt, skyddat så att bara du kan öppna det.</translation>
    </message>
    <message>
        <source>We store the information but do not use it. The law allows other use only with the person&apos;s consent, for a legal claim, to protect somebody else&apos;s rights, or for an important public interest (Article 18(2)).</source>
        <translation>Vi lagrar uppgifterna men använder dem inte. Annan användning är tillåten bara med personens samtycke, för ett rättsligt anspråk, för att skydda någon annans rättigheter eller för ett viktigt allmänintresse (artikel 18.2).</translation>
    </message>
    <message>
        <source>We store the information but do not use it. The law allows other use only with your consent, for a legal claim, to protect somebody else&apos;s rights, or for an important public interest (Article 18(2)).</source>
        <translation>Vi lagrar uppgifterna men använder dem inte. Annan användning är tillåten bara med ditt samtycke, för ett rättsligt anspråk, för att skydda någon annans rättigheter eller för ett viktigt allmänintresse (artikel&#xa0;18.2).</translation>
    </message>
    <message>
        <source>We were not allowed to use the information, and the person wants it restricted instead of erased (Article 18(1)(b)).</source>
        <translation>Vi hade inte rätt att behandla uppgifterna, och personen vill att behandlingen begränsas i stället för att de raderas (artikel 18.1 b).</translation>
    </message>
    <message>
        <source>We were not allowed to use the information, and you want it restricted instead of erased (Article 18(1)(b)).</source>
        <translation>Vi hade inte rätt att behandla uppgifterna, och du vill att behandlingen begränsas i stället för att de raderas (artikel&#xa0;18.1 b).</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Vad det innebär</translation>
    </message>
    <message>
        <source>What still comes</source>
        <translation>Vad som ännu kommer</translation>
    </message>
    <message>
        <source>What the law says</source>
        <translation>Vad lagen säger</translation>
    </message>
    <message>
        <source>What we ask</source>
        <translation>Vad vi ber om</translation>
    </message>
    <message>
        <source>What we keep</source>
        <translation>Vad vi sparar</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>Vad du kan göra</translation>
    </message>
    <message>
        <source>What you get</source>
        <translation>Vad du får</translation>
    </message>
    <message>
        <source>Which information do you want to see?</source>
        <translation>Vilka uppgifter vill du se?</translation>
    </message>
    <message>
        <source>While your request is open, we delete nothing that it concerns.</source>
        <translation>Så länge din begäran är öppen raderar vi ingenting som den gäller.</translation>
    </message>
    <message>
        <source>Who is asking</source>
        <translation>Vem som frågar</translation>
    </message>
    <message>
        <source>Who was told</source>
        <translation>Vem som har underrättats</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Varför</translation>
    </message>
    <message>
        <source>Why a fee</source>
        <translation>Varför en avgift</translation>
    </message>
    <message>
        <source>Why we ask</source>
        <translation>Varför vi frågar</translation>
    </message>
    <message>
        <source>Without this extension the last day would be {day}.</source>
        <translation>Utan förlängningen skulle sista dagen vara {day}.</translation>
    </message>
    <message>
        <source>Write to us or call: {ways} ({contact}). Give the number of the request: {number}.</source>
        <translation>Skriv eller ring till oss: {ways} ({contact}). Ange begärans nummer {number}.</translation>
    </message>
    <message>
        <source>You asked us to erase information about {subject} (GDPR, Article 17). This is what we have done.</source>
        <translation>Du bad oss radera uppgifter om {subject} (dataskyddsförordningen, artikel&#xa0;17). Så här gjorde vi.</translation>
    </message>
    <message>
        <source>You called us ({day}) and asked to see what we hold about {subject}.</source>
        <translation>Du ringde oss {day} och bad att få se de uppgifter som vi har om {subject}.</translation>
    </message>
    <message>
        <source>You can withdraw your request, and then you pay nothing. If you do not answer, it stands.</source>
        <translation>Du kan återta din begäran och betalar då ingenting. Om du inte svarar gäller den fortfarande.</translation>
    </message>
    <message>
        <source>You chose this period: {period}. You may still ask for everything.</source>
        <translation>Du valde den här tiden: {period}. Du kan ännu be om allt.</translation>
    </message>
    <message>
        <source>You collect the answer from us: {place}. Bring an identity document.</source>
        <translation>Du hämtar svaret hos oss: {place}. Ta med en identitetshandling.</translation>
    </message>
    <message>
        <source>You get our answer as soon as we can give it.</source>
        <translation>Du får vårt svar så snart vi kan ge det.</translation>
    </message>
    <message>
        <source>You get our answer by {day} at the latest, and earlier if we can.</source>
        <translation>Du får vårt svar senast {day}, tidigare om vi kan.</translation>
    </message>
    <message>
        <source>You get our answer by {day} at the latest.</source>
        <translation>Du får vårt svar senast {day}.</translation>
    </message>
    <message>
        <source>You get the answer by {day} at the latest, also before you have paid.</source>
        <translation>Du får svaret senast {day}, även om du inte har betalat ännu.</translation>
    </message>
    <message>
        <source>You have made several requests.</source>
        <translation>Du har gjort flera begäranden.</translation>
    </message>
    <message>
        <source>You may also bring an action in court, in a district court (Article 79).</source>
        <translation>Du kan också väcka talan i domstol, i tingsrätten (artikel&#xa0;79).</translation>
    </message>
    <message>
        <source>You may ask in your own name for information about yourself, also as a sole trader.</source>
        <translation>Du kan i eget namn begära uppgifter om dig själv, också som enskild näringsidkare.</translation>
    </message>
    <message>
        <source>You may ask us to give the information named in Article 15(1) to the Data Protection Ombudsman, and we have to do so (Data Protection Act 1050/2018, section 34(4)).</source>
        <translation>Du kan be oss lämna de uppgifter som avses i artikel&#xa0;15.1 till dataombudsmannen, och vi måste göra det (dataskyddslagen 1050/2018, 34&#xa0;§ 4&#xa0;mom.).</translation>
    </message>
    <message>
        <source>You may bring the matter to the Data Protection Ombudsman (GDPR, Article 77): Office of the Data Protection Ombudsman, P.O. Box 800, 00531 Helsinki, www.tietosuoja.fi.</source>
        <translation>Du kan föra ärendet till dataombudsmannen (dataskyddsförordningen, artikel&#xa0;77): Dataombudsmannens byrå, PB&#xa0;800, 00531&#xa0;Helsingfors, www.tietosuoja.fi.</translation>
    </message>
    <message>
        <source>You need not do anything: your request stays open. If you need some of the information sooner, tell us which, and we try to give you that first.</source>
        <translation>Du behöver inte göra något: din begäran förblir öppen. Om du behöver en del av uppgifterna snabbare, säg vilka, så försöker vi ge dig dem först.</translation>
    </message>
    <message>
        <source>You object to the use of the information, and we weigh your reasons against ours (Article 18(1)(d)).</source>
        <translation>Du invänder mot behandlingen, och vi väger dina skäl mot våra (artikel&#xa0;18.1 d).</translation>
    </message>
    <message>
        <source>You say that the information is not right, and we check it (Article 18(1)(a)).</source>
        <translation>Du säger att uppgifterna inte är riktiga, och vi kontrollerar dem (artikel&#xa0;18.1 a).</translation>
    </message>
    <message>
        <source>You see the information with us: {place}. You get a copy too if you want one.</source>
        <translation>Du får se uppgifterna hos oss: {place}. Du får också en kopia om du vill.</translation>
    </message>
    <message>
        <source>You visited us ({day}) and asked to see what we hold about {subject}.</source>
        <translation>Du besökte oss {day} och bad att få se de uppgifter som vi har om {subject}.</translation>
    </message>
    <message>
        <source>Your Suomi.fi message arrived ({day}). In it you ask to see what we hold about {subject}.</source>
        <translation>Ditt Suomi.fi-meddelande kom in {day}. I det ber du att få se de uppgifter som vi har om {subject}.</translation>
    </message>
    <message>
        <source>Your e-mail arrived ({day}). In it you ask to see what we hold about {subject}.</source>
        <translation>Din e-post kom in {day}. I den ber du att få se de uppgifter som vi har om {subject}.</translation>
    </message>
    <message>
        <source>Your letter arrived ({day}). In it you ask to see what we hold about {subject}.</source>
        <translation>Ditt brev kom in {day}. I det ber du att få se de uppgifter som vi har om {subject}.</translation>
    </message>
    <message>
        <source>Your request arrived through our online service ({day}). In it you ask to see what we hold about {subject}.</source>
        <translation>Din begäran kom in via vår webbtjänst {day}. I den ber du att få se de uppgifter som vi har om {subject}.</translation>
    </message>
    <message>
        <source>Your request is complex.</source>
        <translation>Din begäran är komplicerad.</translation>
    </message>
    <message>
        <source>Your request stays open. If we cannot find out who is asking, we may not give the information; we then write to you and say why.</source>
        <translation>Din begäran förblir öppen. Om vi inte kan få reda på vem som frågar får vi inte lämna ut uppgifterna; då skriver vi till dig och berättar varför.</translation>
    </message>
    <message>
        <source>Your request to see information that we hold reached us ({day}).</source>
        <translation>Din begäran att få se uppgifter som vi har kom in {day}.</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>e-post</translation>
    </message>
    <message>
        <source>everything that we hold</source>
        <translation>allt som vi har</translation>
    </message>
    <message>
        <source>online services</source>
        <translation>nättjänster</translation>
    </message>
    <message>
        <source>phone calls</source>
        <translation>telefonsamtal</translation>
    </message>
    <message>
        <source>post</source>
        <translation>post</translation>
    </message>
    <message>
        <source>text messages</source>
        <translation>textmeddelanden</translation>
    </message>
    <message>
        <source>{costs}. These are costs of this request alone, no general expenses.</source>
        <translation>{costs}. Detta är kostnader för enbart denna begäran, inga allmänna kostnader.</translation>
    </message>
    <message>
        <source>{doubt} Where there is a reasonable doubt about who is asking, the law lets us ask for more (GDPR, Article 12(6)).</source>
        <translation>{doubt} När det finns rimliga skäl att betvivla vem som frågar får vi be om mer uppgifter (dataskyddsförordningen, artikel&#xa0;12.6).</translation>
    </message>
    <message>
        <source>{person}</source>
        <translation>{person}</translation>
    </message>
    <message>
        <source>{reason} Where much information is processed, the law lets us ask which of it a request is about (GDPR, recital 63).</source>
        <translation>{reason} När många uppgifter behandlas får vi fråga vilka av dem en begäran gäller (dataskyddsförordningen, skäl 63).</translation>
    </message>
    <message>
        <source>{until} We tell you before the restriction ends (Article 18(3)).</source>
        <translation>{until} Vi berättar för dig innan begränsningen upphör (artikel&#xa0;18.3).</translation>
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
        <translation>personen</translation>
    </message>
    <message>
        <source>you</source>
        <translation>dig</translation>
    </message>
</context>
<context>
    <name>other letters</name>
    <message>
        <source>Letters beside the answer</source>
        <translation>Andra brev än svaret</translation>
    </message>
    <message>
        <source>Sign and print</source>
        <translation>Underteckna och skriv ut</translation>
    </message>
    <message>
        <source>Sign the letter</source>
        <translation>Underteckna brevet</translation>
    </message>
    <message>
        <source>The page appears here once the form is filled in</source>
        <translation>Sidan syns här när formuläret är ifyllt</translation>
    </message>
    <message>
        <source>Write another letter</source>
        <translation>Skriv ett annat brev</translation>
    </message>
    <message>
        <source>Written before</source>
        <translation>Skrivet tidigare</translation>
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
        <translation>Svara med skyddad e-post eller lämna handlingarna till oss; skicka dem inte med vanlig e-post.</translation>
    </message>
    <message>
        <source>Customer number: {number}</source>
        <translation>Kundnummer: {number}</translation>
    </message>
    <message>
        <source>Data request {number}: what does {system} hold?</source>
        <translation>Begäran om uppgifter {number}: vad finns i systemet {system}?</translation>
    </message>
    <message>
        <source>Date of birth: {day}</source>
        <translation>Födelsedatum: {day}</translation>
    </message>
    <message>
        <source>Hello,</source>
        <translation>Hej,</translation>
    </message>
    <message>
        <source>Name: {name}</source>
        <translation>Namn: {name}</translation>
    </message>
    <message>
        <source>Only this time was asked for: {period}.</source>
        <translation>Begäran gäller endast denna tid: {period}.</translation>
    </message>
    <message>
        <source>Personal identity code: {code}</source>
        <translation>Personbeteckning: {code}</translation>
    </message>
    <message>
        <source>Please give us everything that the system holds about this person: copies, a list, or a table with a head line. If it holds nothing, tell us that. Leave nothing out for the sake of other people in the papers; we look after that. Do not destroy anything about the person meanwhile.</source>
        <translation>Ge oss allt som systemet innehåller om denna person: kopior, en förteckning eller en tabell med rubrikrad. Om det inte finns några uppgifter, meddela oss det. Utelämna ingenting på grund av andra personer i handlingarna; det tar vi hand om. Förstör under tiden ingenting som gäller personen.</translation>
    </message>
    <message>
        <source>Somebody has asked {controller} what it holds about them (GDPR Article 15, request {number}). The desk has no connection to {system}, so we ask you. The person is:</source>
        <translation>{controller} har fått en begäran om vilka uppgifter det har om den som frågar (artikel 15 i dataskyddsförordningen, begäran {number}). Vi har ingen anslutning till systemet {system}, så vi frågar dig. Personen är:</translation>
    </message>
    <message>
        <source>We have asked you before and have no answer yet. Somebody has asked {controller} what it holds about them (GDPR Article 15, request {number}), and the desk has no connection to {system}. The person is:</source>
        <translation>Vi har frågat dig tidigare men inte fått något svar. {controller} har fått en begäran om vilka uppgifter det har om den som frågar (artikel 15 i dataskyddsförordningen, begäran {number}), och vi har ingen anslutning till systemet {system}. Personen är:</translation>
    </message>
    <message>
        <source>We need your answer by {day}.</source>
        <translation>Vi behöver ditt svar senast {day}.</translation>
    </message>
</context>
<context>
    <name>passphrase</name>
    <message>
        <source>Copied; the copy is cleared with this card</source>
        <translation>Kopierad; kopian försvinner när kortet stängs</translation>
    </message>
    <message>
        <source>Copy the passphrase</source>
        <translation>Kopiera lösenordet</translation>
    </message>
    <message>
        <source>Give it by phone or text message, never in the same e-mail. It is shown this once and kept nowhere: if it is lost, make the protected letter anew.</source>
        <translation>Ge det per telefon eller textmeddelande, aldrig i samma e-post. Det visas bara nu och sparas inte: om det försvinner, gör det skyddade brevet på nytt.</translation>
    </message>
    <message>
        <source>No mail program opened. Attach the file {cover} to an e-mail yourself.</source>
        <translation>Inget e-postprogram öppnades. Bifoga filen {cover} själv i ett e-postmeddelande.</translation>
    </message>
    <message>
        <source>Open the e-mail</source>
        <translation>Öppna e-posten</translation>
    </message>
    <message>
        <source>Passphrase of the protected letter</source>
        <translation>Lösenord till det skyddade brevet</translation>
    </message>
    <message>
        <source>Saved in {folder}: {cover} and the e-mail {draft}</source>
        <translation>Sparat i {folder}: {cover} och e-posten {draft}</translation>
    </message>
    <message>
        <source>The e-mail goes to {to}</source>
        <translation>E-posten går till {to}</translation>
    </message>
    <message>
        <source>Too large for e-mail, saved beside it; give these another way: {files}</source>
        <translation>För stort för e-post, sparat bredvid; ge de här på annat sätt: {files}</translation>
    </message>
</context>
<context>
    <name>payment</name>
    <message>
        <source>No reference number can be made of “{text}”: it needs 3 to 19 digits, the first not a zero. Nothing was written.</source>
        <translation>Av ”{text}” kan inget referensnummer bildas: det behövs 3–19 siffror, varav den första inte är noll. Ingenting skrevs.</translation>
    </message>
</context>
<context>
    <name>period</name>
    <message>
        <source>The period “{text}” ends before it begins. Nothing was written down; check the days.</source>
        <translation>Perioden ”{text}” slutar innan den börjar. Inget skrevs ned; kontrollera dagarna.</translation>
    </message>
    <message>
        <source>from {first} on</source>
        <translation>från och med {first}</translation>
    </message>
    <message>
        <source>until {last}</source>
        <translation>till och med {last}</translation>
    </message>
    <message>
        <source>{first}–{last}</source>
        <translation>{first}–{last}</translation>
    </message>
    <message>
        <source>“{text}” is no period. Write a year (2024), two days (1.1.2024-31.12.2024), one of them with a dash (1.1.2024-), or nothing for everything.</source>
        <translation>”{text}” är ingen period. Skriv ett år (2024), två dagar (1.1.2024-31.12.2024), en av dem med streck (1.1.2024-), eller inget alls när allt önskas.</translation>
    </message>
</context>
<context>
    <name>person</name>
    <message>
        <source>A letter stands where a digit belongs, O for 0 or I for 1. Nothing is guessed: ask for the code once more.</source>
        <translation>Det står en bokstav där det ska stå en siffra, O för 0 eller I för 1. Ingenting gissas: be om beteckningen på nytt.</translation>
    </message>
    <message>
        <source>A personal identity code has 11 characters; this has {count}.</source>
        <translation>En personbeteckning har 11 tecken; denna har {count}.</translation>
    </message>
    <message>
        <source>A temporary code: individual numbers 900-999 are never given to a person permanently, so ask whether the person has another code.</source>
        <translation>En tillfällig beteckning: individnumren 900–999 ges aldrig permanent till någon, så fråga om personen har en annan beteckning.</translation>
    </message>
    <message>
        <source>People found; Enter picks one</source>
        <translation>Hittade personer; Enter väljer</translation>
    </message>
    <message>
        <source>The control character does not match the digits.</source>
        <translation>Kontrolltecknet stämmer inte med siffrorna.</translation>
    </message>
    <message>
        <source>The sign between the birth date and the last four characters is missing: ask which it is, - or a letter. Two people may have codes that differ in it alone.</source>
        <translation>Tecknet mellan födelsedatumet och de fyra sista tecknen saknas: fråga vilket det är, - eller en bokstav. Två personers beteckningar kan skilja sig åt bara i det.</translation>
    </message>
    <message>
        <source>There is no such birth date or individual number.</source>
        <translation>Det finns inget sådant födelsedatum eller individnummer.</translation>
    </message>
    <message>
        <source>This does not have the form DDMMYY, sign, three digits and control character.</source>
        <translation>Detta har inte formen DDMMÅÅ, skiljetecken, tre siffror och kontrolltecken.</translation>
    </message>
    <message>
        <source>a company: it has no right of access</source>
        <translation>ett företag: ingen rätt till tillgång</translation>
    </message>
    <message>
        <source>a namesake is in the register: compare the code and the address</source>
        <translation>en namne finns i registret: jämför beteckningen och adressen</translation>
    </message>
    <message>
        <source>a register holds this code without its sign: theirs or another&apos;s</source>
        <translation>ett register har beteckningen utan tecken: personens egen eller en annans</translation>
    </message>
    <message>
        <source>a sole trader: the right of access is theirs, as a person</source>
        <translation>enskild näringsidkare: rätten till tillgång är personens egen</translation>
    </message>
    <message>
        <source>another person&apos;s code differs only in its sign: compare it</source>
        <translation>en annans beteckning skiljer sig bara i tecknet: jämför det</translation>
    </message>
    <message>
        <source>no address on record</source>
        <translation>ingen adress i registret</translation>
    </message>
    <message>
        <source>one person by the customer number</source>
        <translation>samma person enligt kundnumret</translation>
    </message>
    <message>
        <source>one person by the identity code</source>
        <translation>samma person enligt personbeteckningen</translation>
    </message>
    <message>
        <source>safety ban: address covered</source>
        <translation>spärrmarkering: adressen dold</translation>
    </message>
    <message>
        <source>the code lacks its sign in the register: compare all else</source>
        <translation>beteckningen saknar tecken i registret: jämför allt annat</translation>
    </message>
    <message>
        <source>{name}, born {born}</source>
        <translation>{name}, f. {born}</translation>
    </message>
    <message>
        <source>{system} ✓</source>
        <translation>{system} ✓</translation>
    </message>
    <message>
        <source>{system}: no data</source>
        <translation>{system}: inga uppgifter</translation>
    </message>
</context>
<context>
    <name>pile</name>
    <message>
        <source>Add files…</source>
        <translation>Lägg till filer…</translation>
    </message>
    <message>
        <source>And {count} more were not taken in.</source>
        <translation>Dessutom togs inte emot: {count}.</translation>
    </message>
    <message>
        <source>Document {place} of {count}</source>
        <translation>Handling {place} av {count}</translation>
    </message>
    <message>
        <source>Document {place} of {count}, put aside</source>
        <translation>Handling {place} av {count}, lagd åt sidan</translation>
    </message>
    <message>
        <source>Documents are being taken in; in the pile so far: {count}</source>
        <translation>Handlingar tas emot; i högen hittills: {count}</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nästa</translation>
    </message>
    <message>
        <source>Number of the request that it belongs to (Enter; Esc leaves)</source>
        <translation>Numret på den begäran som den hör till (Enter; Esc lämnar)</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Föregående</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>Åt sidan</translation>
    </message>
    <message>
        <source>Request {number} holds the document now.</source>
        <translation>Begäran {number} innehåller nu handlingen.</translation>
    </message>
    <message>
        <source>Request {number} was written down and holds the document.</source>
        <translation>Begäran {number} har antecknats och innehåller handlingen.</translation>
    </message>
    <message>
        <source>Request {number} was written down and holds the document. {why}</source>
        <translation>Begäran {number} har antecknats och innehåller handlingen. {why}</translation>
    </message>
    <message>
        <source>Scans and e-mails</source>
        <translation>Skanningar och e-post</translation>
    </message>
    <message>
        <source>Taken in: {count}. The files themselves stay where they were.</source>
        <translation>Mottagna: {count}. Själva filerna ligger kvar där de var.</translation>
    </message>
    <message>
        <source>That was the last document of the pile.</source>
        <translation>Det var den sista handlingen i högen.</translation>
    </message>
    <message>
        <source>The document is deleted; the history says why.</source>
        <translation>Dokumentet är raderat; historiken säger varför.</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Kasta bort</translation>
    </message>
    <message>
        <source>To a request</source>
        <translation>Till en begäran</translation>
    </message>
    <message>
        <source>When did this document arrive? Check the day and press Enter, then F9.</source>
        <translation>När kom den här handlingen? Kontrollera dagen och tryck Enter, sedan F9.</translation>
    </message>
    <message>
        <source>Why is it no request? It is deleted for good (Enter; Esc leaves)</source>
        <translation>Varför är det ingen begäran? Dokumentet raderas för gott (Enter; Esc avbryter)</translation>
    </message>
    <message>
        <source>or drop files here: scans, e-mails (.eml), signed containers (.asice), a folder</source>
        <translation>eller släpp filer här: skanningar, e-post (.eml, .asice) eller en mapp</translation>
    </message>
</context>
<context>
    <name>post</name>
    <message>
        <source>The electronic signature was accepted although: {why}</source>
        <translation>Den elektroniska underskriften godtogs trots att: {why}</translation>
    </message>
    <message>
        <source>The issuer is being asked whether the certificate was revoked; then it goes on by itself.</source>
        <translation>Utfärdaren tillfrågas om certifikatet har återkallats; sedan fortsätter det av sig självt.</translation>
    </message>
    <message>
        <source>{why}. Choose another proof, or say that there is none.</source>
        <translation>{why}. Välj ett annat bevis, eller säg att det inte finns något.</translation>
    </message>
    <message>
        <source>{why}. If you have made sure in another way who signed, press F9 once more; it is noted.</source>
        <translation>{why}. Om du på annat sätt har säkerställt vem som undertecknade, tryck på F9 en gång till; det antecknas.</translation>
    </message>
</context>
<context>
    <name>printing</name>
    <message>
        <source>Copies</source>
        <translation>Exemplar</translation>
    </message>
    <message>
        <source>Looking for the printers…</source>
        <translation>Söker efter skrivare…</translation>
    </message>
    <message>
        <source>No printer is set up on this computer, so nothing was printed. The letter is signed and stays: save it as a PDF with Ctrl+S.</source>
        <translation>Ingen skrivare är installerad på datorn, så ingenting skrevs ut. Brevet är undertecknat och sparat: spara det som PDF med Ctrl+S.</translation>
    </message>
    <message>
        <source>Pages, such as 1–4; empty: all</source>
        <translation>Sidor, t.ex. 1–4; tomt: alla</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papper</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Skriv ut</translation>
    </message>
    <message>
        <source>Print the letter</source>
        <translation>Skriv ut brevet</translation>
    </message>
    <message>
        <source>Print the pile</source>
        <translation>Skriv ut bunten</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Skrivare</translation>
    </message>
    <message>
        <source>The letter is still in the queue of the printer {printer}: see whether it is on and has paper. It is printed then by itself.</source>
        <translation>Brevet väntar fortfarande i kön till skrivaren {printer}: se efter om skrivaren är på och har papper. Sedan skrivs brevet ut av sig självt.</translation>
    </message>
    <message>
        <source>The printer {printer} broke off. The letter stays sealed in the desk: see to the printer and print it again, or save it as a PDF.</source>
        <translation>Skrivaren {printer} avbröt. Brevet ligger kvar förseglat i programmet: se till skrivaren och skriv ut på nytt, eller spara brevet som PDF.</translation>
    </message>
    <message>
        <source>The printer {printer} did not take the letter ({why}). It stays sealed in the desk: see to the printer, or save the letter as a PDF.</source>
        <translation>Skrivaren {printer} tog inte emot brevet ({why}). Det ligger kvar förseglat i programmet: se till skrivaren eller spara brevet som PDF.</translation>
    </message>
    <message>
        <source>The printer {printer} is off or out of reach, so nothing was sent to it. The letter is signed and stays: switch the printer on, or choose another, and print with Ctrl+P.</source>
        <translation>Skrivaren {printer} är avstängd eller går inte att nå, så ingenting skickades till den. Brevet är undertecknat och sparat: slå på skrivaren eller välj en annan och skriv ut med Ctrl+P.</translation>
    </message>
    <message>
        <source>The printer {printer} is paused, so nothing was sent to it. The letter is signed and stays: start the printer, or choose another, and print with Ctrl+P.</source>
        <translation>Skrivaren {printer} är pausad, så ingenting skickades till den. Brevet är undertecknat och sparat: starta skrivaren eller välj en annan och skriv ut med Ctrl+P.</translation>
    </message>
    <message>
        <source>The printer {printer} reports a fault, so nothing was sent to it. The letter is signed and stays: see to the printer, or choose another, and print with Ctrl+P.</source>
        <translation>Skrivaren {printer} rapporterar ett fel, så ingenting skickades till den. Brevet är undertecknat och sparat: se till skrivaren eller välj en annan och skriv ut med Ctrl+P.</translation>
    </message>
    <message>
        <source>The printer {printer} takes no letters now, so nothing was sent to it. The letter is signed and stays: choose another printer with Ctrl+P.</source>
        <translation>Skrivaren {printer} tar inte emot brev nu, så ingenting skickades till den. Brevet är undertecknat och sparat: välj en annan skrivare med Ctrl+P.</translation>
    </message>
    <message>
        <source>This computer does not know the printer {printer} any more, so nothing was printed. The letter is signed and stays: choose another printer with Ctrl+P.</source>
        <translation>Datorn känner inte längre till skrivaren {printer}, så ingenting skrevs ut. Brevet är undertecknat och sparat: välj en annan skrivare med Ctrl+P.</translation>
    </message>
    <message>
        <source>Trays and more…</source>
        <translation>Fack och mera…</translation>
    </message>
    <message>
        <source>both sides</source>
        <translation>båda sidorna</translation>
    </message>
    <message>
        <source>one side</source>
        <translation>en sida</translation>
    </message>
    <message>
        <source>“{typed}” are no pages of this letter, which has {pages}. Write them as 3 or 1–4; nothing was printed.</source>
        <translation>”{typed}” duger inte: brevet har {pages} sidor. Skriv sidorna så här: 3 eller 1–4. Ingenting skrevs ut.</translation>
    </message>
    <message>
        <source>“{typed}” is no number of copies. Write 1 to 99; nothing was printed.</source>
        <translation>”{typed}” är inget antal exemplar. Skriv ett tal mellan 1 och 99. Ingenting skrevs ut.</translation>
    </message>
</context>
<context>
    <name>profile</name>
    <message>
        <source>A driving licence is accepted at the counter</source>
        <translation>Körkort godkänns vid servicedisken</translation>
    </message>
    <message>
        <source>A longer table travels in the file inside, with a summary in its place.</source>
        <translation>En längre tabell följer med som fil i brevet, med en sammanfattning i stället.</translation>
    </message>
    <message>
        <source>A role and how it is reached; stands in the answer where there is one.</source>
        <translation>En roll och hur den nås; står i svaret om det finns en.</translation>
    </message>
    <message>
        <source>A role, never the name of a person.</source>
        <translation>En roll, aldrig en persons namn.</translation>
    </message>
    <message>
        <source>Account for fees (IBAN)</source>
        <translation>Konto för avgifter (IBAN)</translation>
    </message>
    <message>
        <source>Bank (BIC)</source>
        <translation>Bank (BIC)</translation>
    </message>
    <message>
        <source>Business ID</source>
        <translation>FO-nummer</translation>
    </message>
    <message>
        <source>Colour of the letterhead</source>
        <translation>Brevhuvudets färg</translation>
    </message>
    <message>
        <source>Companies that answer together with it, one a line</source>
        <translation>Bolag som svarar tillsammans med det, ett per rad</translation>
    </message>
    <message>
        <source>Data protection officer</source>
        <translation>Dataskyddsombud</translation>
    </message>
    <message>
        <source>Date of the notice</source>
        <translation>Beskrivningens datum</translation>
    </message>
    <message>
        <source>Days after which a customer is asked once more</source>
        <translation>Dagar efter vilka kunden påminns</translation>
    </message>
    <message>
        <source>Days after which a refusal for lack of identity is proposed</source>
        <translation>Dagar efter vilka avslag på grund av oklar identitet föreslås</translation>
    </message>
    <message>
        <source>Days in which the house means to answer</source>
        <translation>Dagar inom vilka huset avser att svara</translation>
    </message>
    <message>
        <source>Days in which the notice promises an answer</source>
        <translation>Dagar inom vilka beskrivningen lovar ett svar</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Electronic answers for everybody who wants one</source>
        <translation>Elektroniskt svar till alla som vill ha ett</translation>
    </message>
    <message>
        <source>English</source>
        <translation>engelska</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>finska</translation>
    </message>
    <message>
        <source>From 0 to 20, counted from arrival; left empty: 10. The law wants it asked without undue delay (Article 12(6)).</source>
        <translation>0–20 räknat från ankomsten; tomt: 10. Enligt lagen ska frågan ställas utan onödigt dröjsmål (artikel 12.6).</translation>
    </message>
    <message>
        <source>From 14 to 365, and only once the customer was asked twice; left empty: 60. A person decides.</source>
        <translation>14–365, och först när kunden har frågats två gånger; tomt: 60. En människa beslutar.</translation>
    </message>
    <message>
        <source>From 3 to 60; left empty: 14.</source>
        <translation>3–60; tomt: 14.</translation>
    </message>
    <message>
        <source>How a request may come</source>
        <translation>Hur en begäran kan göras</translation>
    </message>
    <message>
        <source>How answers are usually given</source>
        <translation>Hur svaren vanligen ges</translation>
    </message>
    <message>
        <source>How identity is proved</source>
        <translation>Hur identiteten visas</translation>
    </message>
    <message>
        <source>How it is protected</source>
        <translation>Hur de skyddas</translation>
    </message>
    <message>
        <source>How long it is kept</source>
        <translation>Hur länge de bevaras</translation>
    </message>
    <message>
        <source>How the answer is given</source>
        <translation>Hur svaret ges</translation>
    </message>
    <message>
        <source>Language where the customer&apos;s is not known</source>
        <translation>Språk när kundens inte är känt</translation>
    </message>
    <message>
        <source>Left empty where the notice does not say it. The desk never fills it in by guessing.</source>
        <translation>Lämnas tomt om beskrivningen inte säger det. Programmet fyller aldrig i det genom att gissa.</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Rättslig grund</translation>
    </message>
    <message>
        <source>Name of the company</source>
        <translation>Bolagets namn</translation>
    </message>
    <message>
        <source>Name of the register</source>
        <translation>Registrets namn</translation>
    </message>
    <message>
        <source>One free check a year is then counted for the whole group.</source>
        <translation>Då räknas en avgiftsfri begäran per år för hela koncernen.</translation>
    </message>
    <message>
        <source>Others are added under Systems. One that is left out here is never asked.</source>
        <translation>Andra läggs till under System. Ett som lämnas bort här tillfrågas aldrig.</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Phone for register matters</source>
        <translation>Telefon i registerärenden</translation>
    </message>
    <message>
        <source>Post office of the street address</source>
        <translation>Gatuadressens postanstalt</translation>
    </message>
    <message>
        <source>Post: post office</source>
        <translation>Post: postanstalt</translation>
    </message>
    <message>
        <source>Post: postal code</source>
        <translation>Post: postnummer</translation>
    </message>
    <message>
        <source>Post: street or PO box</source>
        <translation>Post: gata eller postbox</translation>
    </message>
    <message>
        <source>Postal code of the street address</source>
        <translation>Gatuadressens postnummer</translation>
    </message>
    <message>
        <source>Rights that the notice names, one a line</source>
        <translation>Rättigheter som beskrivningen nämner, en per rad</translation>
    </message>
    <message>
        <source>Rows of a table in the letter, at most</source>
        <translation>Rader av en tabell i brevet, högst</translation>
    </message>
    <message>
        <source>Somebody else has saved this controller since it was opened here, so nothing was written over it. Open it again to see what stands there now.</source>
        <translation>Någon annan har sparat den här personuppgiftsansvarige efter att den öppnades här, så ingenting skrevs över. Öppna den på nytt för att se vad som står där nu.</translation>
    </message>
    <message>
        <source>Street address</source>
        <translation>Gatuadress</translation>
    </message>
    <message>
        <source>Stricter than the law: a request counts however it comes, unsigned and spoken too (EDPB Guidelines 01/2022, section 3). The desk takes every one, and the clock runs from its arrival.</source>
        <translation>Strängare än lagen: en begäran gäller hur den än kommer, också utan underskrift och muntligt (EDPB:s riktlinjer 01/2022, avsnitt 3). Programmet tar emot alla, och tidsfristen löper från ankomsten.</translation>
    </message>
    <message>
        <source>Stricter than the law: a second request in a year is by itself no ground for a fee (Article 12(5)). The desk proposes none, and never bills by itself.</source>
        <translation>Strängare än lagen: en andra begäran under samma år är i sig ingen grund för en avgift (artikel 12.5). Programmet föreslår ingen och fakturerar aldrig av sig självt.</translation>
    </message>
    <message>
        <source>Stricter than the law: a signed form and a copy of an identity document may not be demanded as a matter of course (TSV/224/2023). The desk never asks for a copy, and proposes the lightest check that is enough.</source>
        <translation>Striktare än lagen: en undertecknad blankett och en kopia av en identitetshandling får inte krävas rutinmässigt (TSV/224/2023). Programmet ber aldrig om en kopia och föreslår den lättaste kontrollen som räcker.</translation>
    </message>
    <message>
        <source>Stricter than the law: an electronic signature may not be the only way; the online service, Suomi.fi or a call to a number on record may be enough (Article 12(6)). The desk proposes the lightest check that is enough.</source>
        <translation>Striktare än lagen: en elektronisk underskrift får inte vara det enda sättet; webbtjänsten, Suomi.fi eller ett samtal till ett nummer i registret kan räcka (artikel 12.6). Programmet föreslår den lättaste kontrollen som räcker.</translation>
    </message>
    <message>
        <source>Stricter than the law: more may be asked only where there is reasonable doubt about who asks (Article 12(6)). The desk proposes the lightest check that is enough.</source>
        <translation>Strängare än lagen: mer får begäras bara när det finns rimliga skäl att betvivla vem som frågar (artikel 12.6). Programmet föreslår den lättaste kontroll som räcker.</translation>
    </message>
    <message>
        <source>Stricter than the law: nobody has to come in person or to bring a signed paper. A letter, an e-mail, a phone call and a message count too (EDPB Guidelines 01/2022, section 3). The desk takes every one, and the clock runs from its arrival.</source>
        <translation>Striktare än lagen: ingen behöver komma personligen eller ta med ett undertecknat papper. Även ett brev, ett e-postmeddelande, ett samtal och ett meddelande är en begäran (EDPB:s riktlinjer 01/2022, avsnitt 3). Programmet tar emot alla, och tiden räknas från ankomsten.</translation>
    </message>
    <message>
        <source>Stricter than the law: who asks electronically gets an electronic answer (Article 15(3)). The desk gives it.</source>
        <translation>Strängare än lagen: den som begär elektroniskt får ett elektroniskt svar (artikel 15.3). Programmet ger det.</translation>
    </message>
    <message>
        <source>Such as 2023-05-29.</source>
        <translation>Till exempel 2023-05-29.</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>svenska</translation>
    </message>
    <message>
        <source>Systems that the company has</source>
        <translation>System som bolaget har</translation>
    </message>
    <message>
        <source>The data may be seen on the premises</source>
        <translation>Uppgifterna kan ses i lokalerna</translation>
    </message>
    <message>
        <source>The file {file} cannot be written ({why}). Nothing was changed, and the earlier profile holds. Make room or get the right to write there, then save again.</source>
        <translation>Filen {file} kan inte skrivas ({why}). Ingenting ändrades, och de tidigare uppgifterna gäller. Frigör utrymme eller skaffa rätt att skriva där och spara på nytt.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be written to ({why}), so the letterhead is as it was.</source>
        <translation>Det går inte att skriva i mappen {folder} ({why}), så brevhuvudet är oförändrat.</translation>
    </message>
    <message>
        <source>The name of the company needs letters from a to z.</source>
        <translation>Bolagets namn måste ha bokstäver a–z.</translation>
    </message>
    <message>
        <source>There is no controller “{key}” any more.</source>
        <translation>Den personuppgiftsansvarige ”{key}” finns inte längre.</translation>
    </message>
    <message>
        <source>They share one register</source>
        <translation>De har ett gemensamt register</translation>
    </message>
    <message>
        <source>This controller was made here, so there is no shipped profile to go back to.</source>
        <translation>Den här personuppgiftsansvarige har skapats här, så det finns inga medföljande uppgifter att återgå till.</translation>
    </message>
    <message>
        <source>Transfers outside the EEA</source>
        <translation>Överföringar utanför EES</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Webbadress</translation>
    </message>
    <message>
        <source>What is said of a fee</source>
        <translation>Vad som sägs om en avgift</translation>
    </message>
    <message>
        <source>What the data is used for, one purpose a line</source>
        <translation>Vad uppgifterna används till, ett ändamål per rad</translation>
    </message>
    <message>
        <source>What the notice says of the systems</source>
        <translation>Vad beskrivningen säger om systemen</translation>
    </message>
    <message>
        <source>Where direct marketing is forbidden</source>
        <translation>Var direktmarknadsföring kan förbjudas</translation>
    </message>
    <message>
        <source>Where the data comes from, one a line</source>
        <translation>Varifrån uppgifterna kommer, en per rad</translation>
    </message>
    <message>
        <source>Who answers register matters</source>
        <translation>Vem som sköter registerärenden</translation>
    </message>
    <message>
        <source>Who asks electronically gets an electronic answer in any case (Article 15(3)).</source>
        <translation>Den som begär elektroniskt får i varje fall ett elektroniskt svar (artikel 15.3).</translation>
    </message>
    <message>
        <source>Who is given the data, one a line</source>
        <translation>Vem som får uppgifterna, en per rad</translation>
    </message>
    <message>
        <source>Whose data the register holds</source>
        <translation>Vems uppgifter registret innehåller</translation>
    </message>
    <message>
        <source>Working days that the post needs</source>
        <translation>Arbetsdagar som posten behöver</translation>
    </message>
    <message>
        <source>Working days within which a question stops the clocks</source>
        <translation>Arbetsdagar inom vilka en fråga stoppar tidsfristerna</translation>
    </message>
    <message>
        <source>at the counter</source>
        <translation>vid servicedisken</translation>
    </message>
    <message>
        <source>by post</source>
        <translation>per post</translation>
    </message>
    <message>
        <source>electronically</source>
        <translation>elektroniskt</translation>
    </message>
    <message>
        <source>line {row}, {reason}</source>
        <translation>rad {row}, {reason}</translation>
    </message>
    <message>
        <source>{days} days is later than the law allows: one month (Article 12(3)). The desk goes by the law.</source>
        <translation>{days} dagar är mer än lagen tillåter: en månad (artikel 12.3). Programmet följer lagen.</translation>
    </message>
    <message>
        <source>{file} cannot be read ({why}), so the letterhead is as it was.</source>
        <translation>Filen {file} kan inte läsas ({why}), så brevhuvudet är oförändrat.</translation>
    </message>
    <message>
        <source>{file} holds no PNG or JPEG picture that can be drawn, so the letterhead is as it was.</source>
        <translation>Filen {file} innehåller ingen PNG- eller JPEG-bild som kan ritas, så brevhuvudet är oförändrat.</translation>
    </message>
    <message>
        <source>{file} is too large for a logo (20 MB at most), so the letterhead is as it was.</source>
        <translation>{file} är för stor för en logotyp (högst 20 MB), så brevhuvudet är oförändrat.</translation>
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
        <translation>lagen 523/1999 är upphävd och skrivs aldrig ut som rättslig grund</translation>
    </message>
    <message>
        <source>There is no controller “{key}”. The controllers are: {known}.</source>
        <translation>Det finns ingen personuppgiftsansvarig ”{key}”. De personuppgiftsansvariga är: {known}.</translation>
    </message>
    <message>
        <source>a Finnish postal code has five digits</source>
        <translation>ett finländskt postnummer har fem siffror</translation>
    </message>
    <message>
        <source>a bank&apos;s code needs an account (iban) beside it</source>
        <translation>en bankkod måste ha ett konto (iban) bredvid sig</translation>
    </message>
    <message>
        <source>a controller has at least one system</source>
        <translation>en personuppgiftsansvarig har minst ett system</translation>
    </message>
    <message>
        <source>a joint register needs the companies that share it</source>
        <translation>för ett gemensamt register måste de bolag som delar det anges</translation>
    </message>
    <message>
        <source>a phone number has digits and blanks only</source>
        <translation>ett telefonnummer har bara siffror och mellanslag</translation>
    </message>
    <message>
        <source>an answer has to state at least one purpose (GDPR Article 15(1)(a))</source>
        <translation>svaret måste ange minst ett ändamål (artikel 15.1 a i dataskyddsförordningen)</translation>
    </message>
    <message>
        <source>it has to be a bank&apos;s code (BIC) of 8 or 11 characters</source>
        <translation>det måste vara en bankkod (BIC) med 8 eller 11 tecken</translation>
    </message>
    <message>
        <source>it has to be a business ID such as 0128951-2</source>
        <translation>det måste vara ett FO-nummer, till exempel 0128951-2</translation>
    </message>
    <message>
        <source>it has to be a colour such as #0B5CA8</source>
        <translation>det måste vara en färg, till exempel #0B5CA8</translation>
    </message>
    <message>
        <source>it has to be a short name of small letters a-z, digits and underscores</source>
        <translation>det måste vara ett kort namn med små bokstäver a–z, siffror och understreck</translation>
    </message>
    <message>
        <source>it has to be a web address such as www.ksoy.fi</source>
        <translation>det måste vara en webbadress, till exempel www.ksoy.fi</translation>
    </message>
    <message>
        <source>it has to be an account number (IBAN) whose check digits match</source>
        <translation>det måste vara ett kontonummer (IBAN) vars kontrollsiffror stämmer</translation>
    </message>
    <message>
        <source>it has to be an e-mail address</source>
        <translation>det måste vara en e-postadress</translation>
    </message>
    <message>
        <source>the check digit of the business ID {value} does not match</source>
        <translation>kontrollsiffran i FO-numret {value} stämmer inte</translation>
    </message>
    <message>
        <source>the colour is too pale to be read on white paper (contrast below 4.5 : 1)</source>
        <translation>färgen är för ljus för att kunna läsas på vitt papper (kontrast under 4,5 : 1)</translation>
    </message>
    <message>
        <source>two systems are called “{key}”</source>
        <translation>två system heter ”{key}”</translation>
    </message>
    <message>
        <source>{file} cannot be used until it is renamed: a profile&apos;s name has small letters a-z, digits and underscores only.</source>
        <translation>Filen {file} kan inte användas förrän den har fått ett nytt namn: en profils namn har bara små bokstäver a–z, siffror och understreck.</translation>
    </message>
</context>
<context>
    <name>proof</name>
    <message>
        <source>address</source>
        <translation>adress</translation>
    </message>
    <message>
        <source>compared: {details}</source>
        <translation>jämfört: {details}</translation>
    </message>
    <message>
        <source>customer number</source>
        <translation>kundnummer</translation>
    </message>
    <message>
        <source>e-mail address</source>
        <translation>e-postadress</translation>
    </message>
    <message>
        <source>identity code</source>
        <translation>personbeteckning</translation>
    </message>
    <message>
        <source>metering point</source>
        <translation>mätpunkt</translation>
    </message>
    <message>
        <source>name</source>
        <translation>namn</translation>
    </message>
    <message>
        <source>number on record {number}</source>
        <translation>numret i registret {number}</translation>
    </message>
    <message>
        <source>phone number</source>
        <translation>telefonnummer</translation>
    </message>
    <message>
        <source>request {request}, {day}</source>
        <translation>begäran {request}, {day}</translation>
    </message>
    <message>
        <source>signature on record</source>
        <translation>tidigare underskrift</translation>
    </message>
</context>
<context>
    <name>question</name>
    <message>
        <source>A question to the customer would not stop the clocks now</source>
        <translation>En fråga till kunden skulle inte längre stoppa tidsfristerna</translation>
    </message>
    <message>
        <source>Ask once more</source>
        <translation>Fråga på nytt</translation>
    </message>
    <message>
        <source>Asked once more: {day}.</source>
        <translation>Påmind: {day}.</translation>
    </message>
    <message>
        <source>Both clocks stand still from that day until the answer comes.</source>
        <translation>Båda tidsfristerna står stilla från den dagen tills svaret kommer.</translation>
    </message>
    <message>
        <source>It was asked too late for the clocks to stand still; they run on.</source>
        <translation>Frågan kom för sent för att tidsfristerna skulle stå stilla; de löper vidare.</translation>
    </message>
    <message>
        <source>No answer since {day}: ask once more.</source>
        <translation>Inget svar sedan {day}: fråga på nytt.</translation>
    </message>
    <message>
        <source>No answer, and none is needed: give everything (recital 63).</source>
        <translation>Inget svar har kommit och inget behövs: ge allt (skäl 63).</translation>
    </message>
    <message>
        <source>No answer, and the time for one is over: a refusal for lack of identity may be written (Art. 11, 12(2)). You decide.</source>
        <translation>Inget svar har kommit och tiden är ute: begäran får avslås eftersom identiteten inte är klar (artikel 11, 12.2). Du beslutar.</translation>
    </message>
    <message>
        <source>No file came with the answer of {system}.</source>
        <translation>Ingen fil följde med svaret från systemet {system}.</translation>
    </message>
    <message>
        <source>No question of request {number} to the system {system} is there. See the open questions with “desk questions”, or collect the request&apos;s data to ask.</source>
        <translation>Begäran {number} har ingen fråga till systemet {system}. De öppna frågorna visas med ”desk questions”; frågan ställs när begärans uppgifter samlas in.</translation>
    </message>
    <message>
        <source>Note the answer</source>
        <translation>Anteckna svaret</translation>
    </message>
    <message>
        <source>Something was pasted or attached, and yet nothing is said to be held. Nothing was taken; choose one of the two.</source>
        <translation>En text eller en fil gavs, men samtidigt sades att inga uppgifter finns. Ingenting togs emot; välj det ena.</translation>
    </message>
    <message>
        <source>The answer arrived on</source>
        <translation>Svaret kom</translation>
    </message>
    <message>
        <source>The customer was asked which data is meant: {day}</source>
        <translation>Kunden har frågats vilka uppgifter som avses: {day}</translation>
    </message>
    <message>
        <source>The customer was asked who is asking: {day}</source>
        <translation>Kunden har frågats vem som begär uppgifterna: {day}</translation>
    </message>
    <message>
        <source>The file {file} is empty, so it was not taken. The question stays open; ask the owner for the file again.</source>
        <translation>Filen {file} är tom, så den togs inte emot. Frågan förblir öppen; be ägaren om filen på nytt.</translation>
    </message>
    <message>
        <source>The file {file} is larger than {limit} megabytes, so it was not taken. The question stays open; ask the owner for a smaller file.</source>
        <translation>Filen {file} är större än {limit} megabyte, så den togs inte emot. Frågan förblir öppen; be ägaren om en mindre fil.</translation>
    </message>
    <message>
        <source>The file {file} is of a kind that is not passed on in a letter, so it was not taken. The question stays open; attach a PDF, a picture, a text, a table, a document, a recording, an e-mail or a ZIP file.</source>
        <translation>Filen {file} är av ett slag som inte förmedlas i ett brev, så den togs inte emot. Frågan förblir öppen; bifoga en PDF, en bild, en text, en tabell, ett dokument, en inspelning, ett e-postmeddelande eller en ZIP-fil.</translation>
    </message>
    <message>
        <source>The pasted text is longer than {limit} characters, so it was not taken. The question stays open; attach the answer as a file instead.</source>
        <translation>Den inklistrade texten är längre än {limit} tecken, så den togs inte emot. Frågan förblir öppen; bifoga svaret som en fil i stället.</translation>
    </message>
    <message>
        <source>The question is no longer open, so nothing was changed. Take the earlier answer out first if it was a wrong one.</source>
        <translation>Frågan är inte längre öppen, så ingenting ändrades. Ta först bort det tidigare svaret om det var fel.</translation>
    </message>
    <message>
        <source>The reason: {reason}</source>
        <translation>Orsaken: {reason}</translation>
    </message>
    <message>
        <source>There is no answer to take out again; nothing was changed.</source>
        <translation>Det finns inget svar att ta bort; ingenting ändrades.</translation>
    </message>
    <message>
        <source>There is no answer to take: paste its text, attach a file, or say that nothing is held. The question stays open.</source>
        <translation>Det finns inget svar att ta emot: klistra in texten, bifoga en fil eller ange att inga uppgifter finns. Frågan förblir öppen.</translation>
    </message>
    <message>
        <source>To be asked once more from {day}.</source>
        <translation>Ska påminnas från och med {day}.</translation>
    </message>
    <message>
        <source>Write the refusal</source>
        <translation>Skriv avslaget</translation>
    </message>
</context>
<context>
    <name>rail</name>
    <message>
        <source>First steps</source>
        <translation>Kom i gång</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tangenter</translation>
    </message>
    <message>
        <source>Letter or e-mail</source>
        <translation>Brev eller e-post</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Platser</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Begäran</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Begäranden</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Inställningar</translation>
    </message>
    <message>
        <source>Systems</source>
        <translation>System</translation>
    </message>
    <message>
        <source>To post</source>
        <translation>Att posta</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Besök</translation>
    </message>
</context>
<context>
    <name>receipt</name>
    <message>
        <source>The receipt is sealed and lies with the letters of request {number}, but was not printed. {why}</source>
        <translation>Mottagningsbekräftelsen är förseglad och finns bland breven för begäran {number}, men skrevs inte ut. {why}</translation>
    </message>
    <message>
        <source>The receipt of request {number} is sealed, but no printer was used here before: choose one with Ctrl+P at the letters of the request.</source>
        <translation>Mottagningsbekräftelsen för begäran {number} är förseglad, men ingen skrivare har använts här förut: välj en med Ctrl+P bland begärans brev.</translation>
    </message>
</context>
<context>
    <name>recording</name>
    <message>
        <source>5 s back</source>
        <translation>5 s bakåt</translation>
    </message>
    <message>
        <source>5 s on</source>
        <translation>5 s framåt</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Paus</translation>
    </message>
    <message>
        <source>Place in the recording</source>
        <translation>Ställe i inspelningen</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Spela upp</translation>
    </message>
    <message>
        <source>Recording or file: {name}</source>
        <translation>Inspelning eller fil: {name}</translation>
    </message>
    <message>
        <source>Save the recording or file</source>
        <translation>Spara inspelningen eller filen</translation>
    </message>
    <message>
        <source>Saved as {file}. The copy is not protected: delete it when it was listened to.</source>
        <translation>Sparad som {file}. Kopian är inte skyddad: radera den när den har avlyssnats.</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Spara…</translation>
    </message>
    <message>
        <source>The file could not be saved there. Choose another folder; the register&apos;s own file is as it was.</source>
        <translation>Filen kunde inte sparas där. Välj en annan mapp; registrets egen fil är som den var.</translation>
    </message>
    <message>
        <source>The file was not where the register says when the rows were collected.</source>
        <translation>Filen fanns inte där registret säger när raderna hämtades.</translation>
    </message>
    <message>
        <source>The recording is being read…</source>
        <translation>Inspelningen läses…</translation>
    </message>
    <message>
        <source>This file is no sound that can be played here (WAV, MP3, FLAC, Ogg Vorbis). Save it and open it in another program.</source>
        <translation>Filen är inget ljud som kan spelas upp här (WAV, MP3, FLAC, Ogg Vorbis). Spara den och öppna den i ett annat program.</translation>
    </message>
    <message>
        <source>This machine has no sound device that works. Save the recording and listen to it elsewhere.</source>
        <translation>Den här datorn har ingen fungerande ljudenhet. Spara inspelningen och lyssna på den någon annanstans.</translation>
    </message>
    <message>
        <source>{position} of {length} · {key}</source>
        <translation>{position} av {length} · {key}</translation>
    </message>
</context>
<context>
    <name>records</name>
    <message>
        <source>(nothing)</source>
        <translation>(tomt)</translation>
    </message>
    <message>
        <source>By value: {column}</source>
        <translation>Per värde: {column}</translation>
    </message>
    <message>
        <source>By year: {column}</source>
        <translation>Per år: {column}</translation>
    </message>
    <message>
        <source>Filter the records ({key})</source>
        <translation>Filtrera posterna ({key})</translation>
    </message>
    <message>
        <source>Groups of records ({key})</source>
        <translation>Grupper av poster ({key})</translation>
    </message>
    <message>
        <source>Not grouped ({key})</source>
        <translation>Inte grupperat ({key})</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Uppgifter</translation>
    </message>
    <message>
        <source>Records: {category}</source>
        <translation>Uppgifter: {category}</translation>
    </message>
    <message>
        <source>The records are being sorted…</source>
        <translation>Posterna ordnas…</translation>
    </message>
    <message>
        <source>covered</source>
        <translation>maskerad</translation>
    </message>
    <message>
        <source>left out: {value}</source>
        <translation>utelämnat: {value}</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nej</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>{count} bytes</source>
        <translation>{count} byte</translation>
    </message>
    <message>
        <source>{name}: {count} records</source>
        <translation>{name}: {count} poster</translation>
    </message>
    <message>
        <source>{shown} of {count}</source>
        <translation>{shown} av {count}</translation>
    </message>
</context>
<context>
    <name>registers</name>
    <message>
        <source>A source was given for “{dataset}”, which no data map describes. Described are: {known}.</source>
        <translation>En källa angavs för ”{dataset}”, som ingen datakarta beskriver. Beskrivna är: {known}.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adress</translation>
    </message>
    <message>
        <source>Another import into the local register of {system} has not ended, so nothing was imported. Import again when it has.</source>
        <translation>En annan import till det lokala registret för systemet {system} pågår, så inget importerades. Importera på nytt när den är klar.</translation>
    </message>
    <message>
        <source>Asked by hand</source>
        <translation>Frågas av ägaren</translation>
    </message>
    <message>
        <source>Begins with https://, without a password.</source>
        <translation>Börjar med https://, utan lösenord.</translation>
    </message>
    <message>
        <source>CSV, Excel, JSON or Parquet, recordings, e-mails; read only.</source>
        <translation>CSV, Excel, JSON eller Parquet, inspelningar, e-post; läses bara.</translation>
    </message>
    <message>
        <source>Column {place} of {file} has no name in the first line, so nothing was imported. Name every column.</source>
        <translation>Kolumn {place} i filen {file} har inget namn på första raden, så ingenting importerades. Namnge varje kolumn.</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Databas</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-postadress</translation>
    </message>
    <message>
        <source>File of the company&apos;s own root certificate</source>
        <translation>Fil med företagets eget rotcertifikat</translation>
    </message>
    <message>
        <source>File of the register</source>
        <translation>Registrets fil</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Filer</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Mapp</translation>
    </message>
    <message>
        <source>Folder of the files that rows name</source>
        <translation>Mapp för filerna som raderna nämner</translation>
    </message>
    <message>
        <source>Header that carries the token, if not Authorization</source>
        <translation>Huvud som bär koden, om inte Authorization</translation>
    </message>
    <message>
        <source>Imported extracts</source>
        <translation>Importerade utdrag</translation>
    </message>
    <message>
        <source>It is not clear which collection the file {file} belongs to, so nothing was imported. Name it with --collection; the data map expects: {known}.</source>
        <translation>Det är oklart vilken samling filen {file} hör till, så inget importerades. Ange den med --collection; enligt datakartan är filerna: {known}.</translation>
    </message>
    <message>
        <source>Largest answer in megabytes</source>
        <translation>Största svar i megabyte</translation>
    </message>
    <message>
        <source>Left empty, the desk keeps it in the workspace. “desk register import” fills it.</source>
        <translation>Tomt fält betyder att programmet har den i arbetsytan. Den fylls med ”desk register import”.</translation>
    </message>
    <message>
        <source>No column of {files} tells who people are, so nothing was imported. The first line has to name columns such as Henkilötunnus or Asiakasnumero and Sukunimi or Nimi.</source>
        <translation>Ingen kolumn ({files}) berättar vilka personerna är, så ingenting importerades. Den första raden ska ha kolumner såsom Henkilötunnus eller Asiakasnumero och Sukunimi eller Nimi.</translation>
    </message>
    <message>
        <source>No extract of “{table}” has been imported into the local register of {system} yet. The answer lacks it until that is done with “desk register import”.</source>
        <translation>Inget utdrag av tabellen ”{table}” har ännu importerats till det lokala registret för systemet {system}. Den saknas i svaret tills det har gjorts med ”desk register import”.</translation>
    </message>
    <message>
        <source>No register could be searched. {reason}</source>
        <translation>Inget register kunde genomsökas. {reason}</translation>
    </message>
    <message>
        <source>No register of this controller holds “{key}”. Known are: {known}.</source>
        <translation>Inget av denna personuppgiftsansvarigs register innehåller ”{key}”. Följande kan användas: {known}.</translation>
    </message>
    <message>
        <source>No system of this controller is set up yet, so nobody can be looked for and no request answered. Add its systems under Settings, Systems.</source>
        <translation>Inget av den personuppgiftsansvariges system är i bruk ännu, så ingen kan sökas och ingen begäran besvaras. Lägg till systemen under Inställningar, System.</translation>
    </message>
    <message>
        <source>Nothing has been imported into the local register of {system} yet. Import its extracts with “desk register import”, then ask this system again.</source>
        <translation>Inget har ännu importerats till det lokala registret för systemet {system}. Importera dess utdrag med ”desk register import” och sök sedan i detta system på nytt.</translation>
    </message>
    <message>
        <source>Nothing was given to find a person by. Known are: {known}.</source>
        <translation>Inget angavs att söka personen med. Följande kan användas: {known}.</translation>
    </message>
    <message>
        <source>Nothing was imported: the extract of “{name}” is said to be whole, and {gone} of {rows} rows would go. Check the file; if they are to go, add --even-if-most-go.</source>
        <translation>Inget importerades: utdraget ”{name}” har angetts vara fullständigt, och {gone} av {rows} rader skulle försvinna. Kontrollera filen; om raderna ska försvinna, lägg till --even-if-most-go.</translation>
    </message>
    <message>
        <source>Nothing was imported; the local register is as it was. {reason}</source>
        <translation>Inget importerades; det lokala registret är som det var. {reason}</translation>
    </message>
    <message>
        <source>Only where rows name recordings or documents that lie in a folder.</source>
        <translation>Bara om raderna nämner inspelningar eller dokument som ligger i en mapp.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Lösenord</translation>
    </message>
    <message>
        <source>People are found by their identity code alone</source>
        <translation>Personer hittas bara med personbeteckning</translation>
    </message>
    <message>
        <source>Requests in a second, at most</source>
        <translation>Högst så här många anrop i sekunden</translation>
    </message>
    <message>
        <source>Seconds a question may take</source>
        <translation>Längsta tid för en fråga i sekunder</translation>
    </message>
    <message>
        <source>Such as postgresql+psycopg://desk@db.example/customers, mysql+pymysql://… or sqlite:///folder/file. The password goes into its own field.</source>
        <translation>Till exempel postgresql+psycopg://desk@db.example/customers, mysql+pymysql://… eller sqlite:///mapp/fil. Lösenordet har ett eget fält.</translation>
    </message>
    <message>
        <source>The address of {dataset} holds a password, which other users of the machine could read. Take it out and give it with --secret.</source>
        <translation>Adressen till {dataset} innehåller ett lösenord som andra användare av datorn kunde läsa. Ta bort det och ge det med --secret.</translation>
    </message>
    <message>
        <source>The cell {cell} of the workbook “{file}” of {system} holds a formula whose result was not saved. Nothing of the workbook was taken; open it in a spreadsheet program, save it, and ask this system again.</source>
        <translation>Cellen {cell} i arbetsboken ”{file}” i systemet {system} innehåller en formel vars resultat inte har sparats. Inget ur arbetsboken togs med; öppna den i ett kalkylprogram, spara den och sök i detta system på nytt.</translation>
    </message>
    <message>
        <source>The collection was stopped. Nothing was lost; it can be started again.</source>
        <translation>Insamlingen avbröts. Inget gick förlorat; den kan startas på nytt.</translation>
    </message>
    <message>
        <source>The controller has no system “{system}”, so nothing was imported. It has: {known}.</source>
        <translation>Den personuppgiftsansvarige har inget system ”{system}”, så inget importerades. Det finns: {known}.</translation>
    </message>
    <message>
        <source>The data map has no collection “{collection}”; it has: {known}. Nothing was imported.</source>
        <translation>I datakartan finns inte samlingen ”{collection}”; där finns: {known}. Inget importerades.</translation>
    </message>
    <message>
        <source>The data map {file} cannot be used: {key}: {reason}. No system is asked with it until the file is mended.</source>
        <translation>Datakartan {file} kan inte användas: {key}: {reason}. Systemet genomsöks inte förrän filen har rättats.</translation>
    </message>
    <message>
        <source>The database file of {system} is damaged or no database. Nothing was read from it; have it restored and ask again.</source>
        <translation>Databasfilen i systemet {system} är skadad eller ingen databas. Inget lästes ur den; låt återställa den och sök på nytt.</translation>
    </message>
    <message>
        <source>The file {file} cannot be read, so nothing was imported. See that it is there and may be read, then import again.</source>
        <translation>Filen {file} kan inte läsas, så inget importerades. Se till att den finns på plats och får läsas, och importera på nytt.</translation>
    </message>
    <message>
        <source>The file “{file}” has two rows that differ but have the same key ({columns}), so nothing was imported. Have a new extract made, or mend the primary key in the data map.</source>
        <translation>I filen ”{file}” finns två olika rader med samma nyckel ({columns}), så inget importerades. Be om ett nytt utdrag eller rätta primärnyckeln i datakartan.</translation>
    </message>
    <message>
        <source>The file “{file}” of {system} cannot be read. Nothing of it was taken; have a new extract made and ask this system again.</source>
        <translation>Filen ”{file}” i systemet {system} kan inte läsas. Inget ur den togs med; be om ett nytt utdrag och sök i detta system på nytt.</translation>
    </message>
    <message>
        <source>The file “{file}” of {system} has no list at “{place}”, where the data map says its rows are. The answer lacks this table until the map or the file is mended.</source>
        <translation>I filen ”{file}” i systemet {system} finns ingen lista på stället ”{place}”, där raderna finns enligt datakartan. Tabellen saknas i svaret tills kartan eller filen har rättats.</translation>
    </message>
    <message>
        <source>The file “{file}” of {system} has the column “{column}” more than once, so nobody can say which one is meant. Nothing of it was taken; have a new extract made and ask this system again.</source>
        <translation>I filen ”{file}” i systemet {system} finns kolumnen ”{column}” mer än en gång, så det går inte att veta vilken som avses. Inget ur den togs med; be om ett nytt utdrag och sök i detta system på nytt.</translation>
    </message>
    <message>
        <source>The file “{file}” of {system} is broken in line {line}. Nothing of it was taken; have a new extract made and ask this system again.</source>
        <translation>Filen ”{file}” i systemet {system} är trasig på rad {line}. Inget ur den togs med; be om ett nytt utdrag och sök i detta system på nytt.</translation>
    </message>
    <message>
        <source>The file “{file}” of {system} is not written in {encoding}: line {line} cannot be read. Nothing of it was taken; have its encoding mended in the data map or a new extract made, and ask this system again.</source>
        <translation>Filen ”{file}” i systemet {system} är inte skriven i teckenkodningen {encoding}: rad {line} kan inte läsas. Inget ur den togs med; låt rätta teckenkodningen i datakartan eller be om ett nytt utdrag och sök i detta system på nytt.</translation>
    </message>
    <message>
        <source>The file “{file}” of {system} lies outside the folder that the settings name, so it was not opened. Put the file itself into the folder and ask this system again.</source>
        <translation>Filen ”{file}” i systemet {system} ligger utanför den mapp som inställningarna anger, så den öppnades inte. Lägg själva filen i mappen och sök i detta system på nytt.</translation>
    </message>
    <message>
        <source>The file “{file}” of {system} unpacks to far more than it should, as files made to do harm do. It was not read; have a new extract made and ask this system again.</source>
        <translation>Filen ”{file}” i systemet {system} blir alldeles för stor när den packas upp, så som skadliga filer blir. Den lästes inte; be om ett nytt utdrag och sök i detta system på nytt.</translation>
    </message>
    <message>
        <source>The file “{file}” of {system} was changed while it was read, so nothing of it was taken. Ask this system again when the new extract is whole.</source>
        <translation>Filen ”{file}” i systemet {system} ändrades medan den lästes, så inget ur den togs med. Sök i detta system på nytt när det nya utdraget är färdigt.</translation>
    </message>
    <message>
        <source>The file “{name}” cannot be read ({why}), so it cannot travel beside the letter. Have that mended, or sign the letter without recordings.</source>
        <translation>Filen ”{name}” kan inte läsas ({why}), så den kan inte följa med brevet. Låt åtgärda det, eller underteckna brevet utan inspelningar.</translation>
    </message>
    <message>
        <source>The file “{name}” is not where the register says it is, so it cannot travel beside the letter. Have it found, or sign the letter without recordings.</source>
        <translation>Filen ”{name}” finns inte där registret säger att den är, så den kan inte följa med brevet. Låt söka upp den, eller underteckna brevet utan inspelningar.</translation>
    </message>
    <message>
        <source>The folder {folder} for local registers cannot be written to ({why}), so nothing was imported. Get the right to write there, or mend the settings.</source>
        <translation>Det går inte att skriva i mappen {folder} för lokala register ({why}), så inget importerades. Skaffa rätt att skriva där eller rätta inställningarna.</translation>
    </message>
    <message>
        <source>The local register of {system} cannot be opened: its key is not in the keyring. Restore the keyring entry from a backup and ask this system again.</source>
        <translation>Det lokala registret för systemet {system} kan inte öppnas: nyckeln finns inte i nyckelringen. Återställ posten i nyckelringen från en säkerhetskopia och sök i detta system på nytt.</translation>
    </message>
    <message>
        <source>The local register of {system} does not open: its file is damaged, or its key in the keyring is another one. Restore both from the same backup and ask this system again.</source>
        <translation>Det lokala registret för systemet {system} öppnas inte: filen är skadad eller nyckeln i nyckelringen är en annan. Återställ båda från samma säkerhetskopia och sök i detta system på nytt.</translation>
    </message>
    <message>
        <source>The row “{subject}” is no longer in the register. Search for the person again.</source>
        <translation>Raden ”{subject}” finns inte längre i registret. Sök personen på nytt.</translation>
    </message>
    <message>
        <source>The service of {dataset} is asked over https only: over http anybody on the way could read what it answers.</source>
        <translation>Tjänsten för {dataset} anropas bara med https: med http kunde vem som helst på vägen läsa vad den svarar.</translation>
    </message>
    <message>
        <source>The source of {dataset} is a file, and a folder of files is expected. A SQLite database is written as sqlite:///FILE.</source>
        <translation>Källan för {dataset} är en fil, men det ska vara en mapp med filer. En SQLite-databas skrivs sqlite:///FIL.</translation>
    </message>
    <message>
        <source>The source of {dataset} is no address.</source>
        <translation>Källan för {dataset} är ingen adress.</translation>
    </message>
    <message>
        <source>The workbook “{file}” of {system} has no sheet “{sheet}”, which the data map names. The answer lacks this table until the map or the workbook is mended.</source>
        <translation>I arbetsboken ”{file}” i systemet {system} finns inte bladet ”{sheet}”, som nämns i datakartan. Tabellen saknas i svaret tills kartan eller arbetsboken har rättats.</translation>
    </message>
    <message>
        <source>Times a request is sent when the service is busy</source>
        <translation>Antal gånger ett anrop skickas när tjänsten är överbelastad</translation>
    </message>
    <message>
        <source>Token, or the user&apos;s password</source>
        <translation>Kod eller användarens lösenord</translation>
    </message>
    <message>
        <source>User, where a password is wanted</source>
        <translation>Användare, där ett lösenord krävs</translation>
    </message>
    <message>
        <source>Web service</source>
        <translation>Webbtjänst</translation>
    </message>
    <message>
        <source>What was collected is not in memory any more. Nothing was lost in the registers; collect again.</source>
        <translation>Det som samlades in finns inte längre i minnet. Inget gick förlorat i registren; samla in på nytt.</translation>
    </message>
    <message>
        <source>Who answers for it</source>
        <translation>Vem som svarar för det</translation>
    </message>
    <message>
        <source>Working days until the owner is asked again</source>
        <translation>Arbetsdagar tills ägaren tillfrågas på nytt</translation>
    </message>
    <message>
        <source>{file} cannot be read ({why}), so nothing was imported. See that it is there.</source>
        <translation>Filen {file} kan inte läsas ({why}), så ingenting importerades. Se efter att den finns där.</translation>
    </message>
    <message>
        <source>{file} has no column that says whose its rows are, so nothing was imported. It needs the customer number, or another key that a file of people has too.</source>
        <translation>Filen {file} har ingen kolumn som säger vems raderna är, så ingenting importerades. Den behöver kundnumret eller en annan nyckel som också finns i filen med personer.</translation>
    </message>
    <message>
        <source>{file} has two columns called “{column}”, so nothing was imported. Give each a name of its own.</source>
        <translation>Filen {file} har två kolumner som heter ”{column}”, så ingenting importerades. Ge dem var sitt namn.</translation>
    </message>
    <message>
        <source>{file} holds no rows below its heading, so nothing was imported. The first line has to name the columns, and each line after it is a row.</source>
        <translation>Filen {file} har inga rader under rubriken, så ingenting importerades. Den första raden ska namnge kolumnerna, och varje rad efter den är en datarad.</translation>
    </message>
    <message>
        <source>{file} is no extract that can be read here, so nothing was imported. Have it saved as CSV or as an Excel workbook (.xlsx).</source>
        <translation>{file} är inget utdrag som kan läsas här, så ingenting importerades. Låt spara det som CSV eller som en Excel-arbetsbok (.xlsx).</translation>
    </message>
    <message>
        <source>{file} seems to have one column only (“{heading}”), so nothing was imported. Columns have to be apart by semicolons, commas, tabs or vertical bars; have it saved so.</source>
        <translation>Filen {file} verkar ha bara en kolumn (”{heading}”), så ingenting importerades. Kolumnerna ska skiljas åt med semikolon, kommatecken, tabb eller lodstreck; låt spara den så.</translation>
    </message>
    <message>
        <source>{system} broke off while “{table}” was read. Nothing of that table was taken; ask this system again.</source>
        <translation>Förbindelsen till systemet {system} bröts när tabellen ”{table}” lästes. Inget ur tabellen togs med; sök i detta system på nytt.</translation>
    </message>
    <message>
        <source>{system} cannot be asked: its address in the settings is not one that this program knows. Mend it and ask this system again.</source>
        <translation>Systemet {system} kan inte genomsökas: programmet känner inte till adressen i inställningarna. Rätta den och sök i detta system på nytt.</translation>
    </message>
    <message>
        <source>{system} cannot be asked: the driver for its database is not installed. Install it with pip install &apos;sar-desk[{extra}]&apos;, then ask this system again.</source>
        <translation>{system} kan inte tillfrågas: drivrutinen för dess databas är inte installerad. Installera den med pip install &apos;sar-desk[{extra}]&apos; och fråga systemet på nytt.</translation>
    </message>
    <message>
        <source>{system} cannot be asked: the settings call its kind “{kind}”, which is not known. Mend the settings and ask this system again.</source>
        <translation>Systemet {system} kan inte genomsökas: i inställningarna anges slaget ”{kind}”, som programmet inte känner till. Rätta inställningarna och sök i detta system på nytt.</translation>
    </message>
    <message>
        <source>{system} cannot be asked: the settings do not say where it is. Add it to the settings and ask this system again.</source>
        <translation>Systemet {system} kan inte genomsökas: inställningarna anger inte var det finns. Lägg till det i inställningarna och sök i detta system på nytt.</translation>
    </message>
    <message>
        <source>{system} cannot be reached. The other systems are asked all the same; ask this one again when it answers.</source>
        <translation>Systemet {system} kan inte nås. De andra systemen genomsöks ändå; sök i detta på nytt när det svarar.</translation>
    </message>
    <message>
        <source>{system} cannot be read: its file “{file}” is not where the settings say. Put it back or mend the settings, then ask this system again.</source>
        <translation>Systemet {system} kan inte läsas: dess fil ”{file}” finns inte på den plats som inställningarna anger. Lägg tillbaka filen eller rätta inställningarna och sök i detta system på nytt.</translation>
    </message>
    <message>
        <source>{system} cannot be read: this machine cannot keep the temporary files for it, for want of room for example. Make room and ask this system again.</source>
        <translation>Systemet {system} kan inte läsas: dess tillfälliga filer ryms inte eller kan inte sparas på den här datorn. Frigör utrymme och sök i detta system på nytt.</translation>
    </message>
    <message>
        <source>{system} could not be asked for everything, because the data map of {before} cannot be used and leads to it. Have that map mended and ask both again.</source>
        <translation>{system} kunde inte tillfrågas om allt, eftersom datakartan för {before}, som leder dit, inte kan användas. Låt rätta den kartan och fråga båda på nytt.</translation>
    </message>
    <message>
        <source>{system} could not be asked for everything, because {before} failed and leads to it. Ask both again.</source>
        <translation>Allt kunde inte hämtas ur systemet {system}, eftersom systemet {before}, som leder dit, inte svarade. Sök i båda på nytt.</translation>
    </message>
    <message>
        <source>{system} could not be asked: it holds none of the identifiers that are known and no other system leads to it.</source>
        <translation>Systemet {system} kunde inte genomsökas: det innehåller inga av de kända identifierarna och inget annat system leder dit.</translation>
    </message>
    <message>
        <source>{system} did not answer in time when “{table}” was read. Ask this system again later.</source>
        <translation>Systemet {system} svarade inte i tid när tabellen ”{table}” lästes. Sök i detta system på nytt senare.</translation>
    </message>
    <message>
        <source>{system} did not let the desk in: the user name, the password or the rights are wrong. The user name stands in the settings, the password in the keyring (desk register secret). Mend them and ask this system again.</source>
        <translation>{system} släppte inte in programmet: användarnamnet, lösenordet eller rättigheterna är fel. Användarnamnet finns i inställningarna, lösenordet i nyckelringen (desk register secret). Rätta dem och fråga systemet på nytt.</translation>
    </message>
    <message>
        <source>{system} gave nothing for {seconds} seconds and is not waited for any longer. The other systems finished; ask this one again later, its part follows.</source>
        <translation>{system} svarade inte på {seconds} sekunder och inväntas inte längre. De andra systemen blev klara; fråga detta system senare på nytt, dess del skickas i efterhand.</translation>
    </message>
    <message>
        <source>{system} has no connection: its owner is asked by hand when a request&apos;s data is collected, and the answer follows.</source>
        <translation>Systemet {system} har ingen anslutning: dess ägare tillfrågas när begärans uppgifter samlas in, och svaret följer senare.</translation>
    </message>
    <message>
        <source>{system} has no table “{table}”, which its data map names. The answer lacks it until the map or the system is mended.</source>
        <translation>I systemet {system} finns inte tabellen ”{table}”, som nämns i dess datakarta. Den saknas i svaret tills kartan eller systemet har rättats.</translation>
    </message>
    <message>
        <source>{system} is no local register, so nothing can be imported into it. Set its kind to “local” in the settings, or name another system.</source>
        <translation>{system} är inget lokalt register, så inget kan importeras till det. Ange slaget ”local” i inställningarna eller nämn ett annat system.</translation>
    </message>
    <message>
        <source>{system} was not asked, because no source was given for it. Give one with --source, and collect again.</source>
        <translation>Systemet {system} genomsöktes inte, eftersom ingen källa angavs för det. Ange den med --source och hämta på nytt.</translation>
    </message>
    <message>
        <source>“{key}” was given without a value.</source>
        <translation>”{key}” angavs utan värde.</translation>
    </message>
    <message>
        <source>“{subject}” does not name a row of a register. Search for the person and take the subject from what is found.</source>
        <translation>”{subject}” anger ingen rad i något register. Sök personen och ta beteckningen ur sökresultatet.</translation>
    </message>
    <message>
        <source>“{table}” in {system} has no column “{column}”, which the data map names. The answer lacks this table until the map or the system is mended.</source>
        <translation>I tabellen ”{table}” i systemet {system} finns inte kolumnen ”{column}”, som nämns i datakartan. Tabellen saknas i svaret tills kartan eller systemet har rättats.</translation>
    </message>
    <message>
        <source>“{value}” is no birth date. Write it as 31.12.1980 or 1980-12-31.</source>
        <translation>”{value}” är inget födelsedatum. Skriv det i formen 31.12.1980 eller 1980-12-31.</translation>
    </message>
</context>
<context>
    <name>reminders</name>
    <message>
        <source>Due dates come near</source>
        <translation>Sista svarsdag närmar sig</translation>
    </message>
    <message>
        <source>Once a day for a request that you handle, or nobody, and have not opened today. The reminder tells its number only. Where the system shows no messages, it stands on Today.</source>
        <translation>En gång om dagen om en begäran som du eller ingen handlägger och som du inte har öppnat i dag. Påminnelsen innehåller bara begärans nummer. Om systemet inte visar meddelanden står påminnelsen på sidan I dag.</translation>
    </message>
    <message>
        <source>Remind of due dates that come near</source>
        <translation>Påminn om sista svarsdagar som närmar sig</translation>
    </message>
    <message>
        <source>To be answered soon: {numbers} and {count} more. See Today.</source>
        <translation>Ska snart besvaras: {numbers} och {count} till. Se sidan I dag.</translation>
    </message>
    <message>
        <source>To be answered soon: {numbers}. Open the request today.</source>
        <translation>Ska snart besvaras: {numbers}. Öppna begäran i dag.</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nej</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
</context>
<context>
    <name>representation</name>
    <message>
        <source>Nobody has said what shows that this person may ask for another one, so nothing may be given. Look at the power of attorney, the decision or the register of guardianship, and write down what you saw; never the number of a document.</source>
        <translation>Ingen har angett vad som visar att den här personen får be om en annans uppgifter, så ingenting får lämnas ut. Granska fullmakten, beslutet eller registret över förmynderskapsärenden och anteckna vad du såg; aldrig numret på en handling.</translation>
    </message>
    <message>
        <source>Say who asks for the person; the letter is addressed to them.</source>
        <translation>Ange vem som ber om uppgifterna för personen. Brevet riktas till honom eller henne.</translation>
    </message>
    <message>
        <source>The person is a child under a safety ban, and a power for a child may come from the other guardian, whom nothing may tell where the child is. Nothing is given; take the request to the person in charge of register matters.</source>
        <translation>Personen är ett barn med spärrmarkering, och en fullmakt för ett barn kan komma från den andra vårdnadshavaren, för vilken ingenting får röja var barnet finns. Ingenting lämnas ut. För begäran till den som ansvarar för registerärenden.</translation>
    </message>
    <message>
        <source>The person is under a safety ban, and the answer would tell a guardian where they are. Nothing is given; take the request to the person in charge of register matters.</source>
        <translation>Personen har spärrmarkering, och svaret skulle berätta för en vårdnadshavare var personen finns. Ingenting lämnas ut. För begäran till den som ansvarar för registerärenden.</translation>
    </message>
    <message>
        <source>What was seen, or the reason, is longer than {most} characters. Nothing was written down; say it shorter.</source>
        <translation>Det som sågs, eller skälet, är längre än {most} tecken. Ingenting antecknades; säg det kortare.</translation>
    </message>
    <message>
        <source>appointed guardian</source>
        <translation>intressebevakare</translation>
    </message>
    <message>
        <source>attorney under a written power</source>
        <translation>ombud med fullmakt</translation>
    </message>
    <message>
        <source>estate</source>
        <translation>dödsbo</translation>
    </message>
    <message>
        <source>guardian of a minor</source>
        <translation>vårdnadshavare för en minderårig</translation>
    </message>
    <message>
        <source>holder of a continuing power of attorney</source>
        <translation>intressebevakningsfullmäktig</translation>
    </message>
</context>
<context>
    <name>representative</name>
    <message>
        <source>Address to which the letter goes, one line each</source>
        <translation>Adressen som brevet går till, rad för rad</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Change this…</source>
        <translation>Ändra det här…</translation>
    </message>
    <message>
        <source>In what capacity</source>
        <translation>I vilken egenskap</translation>
    </message>
    <message>
        <source>Somebody asks for the person…</source>
        <translation>Någon annan begär uppgifterna…</translation>
    </message>
    <message>
        <source>The person asks after all</source>
        <translation>Personen begär ändå själv</translation>
    </message>
    <message>
        <source>The person asks for themself</source>
        <translation>Personen begär själv</translation>
    </message>
    <message>
        <source>Their birth date: they have the person&apos;s name</source>
        <translation>Födelsetid för den som ber: samma namn som personen</translation>
    </message>
    <message>
        <source>Their name, typed or read off their document</source>
        <translation>Företrädarens namn, skrivet eller avläst från handlingen</translation>
    </message>
    <message>
        <source>What you saw that shows the right; no number of a document</source>
        <translation>Vad du såg som visar rätten; inget nummer på handlingen</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>Anteckna</translation>
    </message>
    <message>
        <source>{authority}; checked by {who} {when}</source>
        <translation>{authority}; kontrollerat av {who} {when}</translation>
    </message>
    <message>
        <source>{name} asks for the person: {role}</source>
        <translation>{name} begär för personens räkning: {role}</translation>
    </message>
</context>
<context>
    <name>request</name>
    <message>
        <source>This cannot be done now: the request is in the state “{state}”. Nothing was changed.</source>
        <translation>Detta kan inte göras nu: begäran har läget ”{state}”. Ingenting ändrades.</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>svar</translation>
    </message>
    <message>
        <source>answer that nothing is held</source>
        <translation>svar om att inga uppgifter finns</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>avslutad</translation>
    </message>
    <message>
        <source>collected</source>
        <translation>insamlad</translation>
    </message>
    <message>
        <source>confirmation of a marketing ban</source>
        <translation>bekräftelse på förbud mot direktmarknadsföring</translation>
    </message>
    <message>
        <source>confirmation of a rectification</source>
        <translation>bekräftelse på rättelse</translation>
    </message>
    <message>
        <source>confirmation of a restriction</source>
        <translation>bekräftelse på begränsning av behandling</translation>
    </message>
    <message>
        <source>confirmation of an erasure</source>
        <translation>bekräftelse på radering</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>levererad</translation>
    </message>
    <message>
        <source>extension</source>
        <translation>förlängd tidsfrist</translation>
    </message>
    <message>
        <source>fee notice</source>
        <translation>meddelande om avgift</translation>
    </message>
    <message>
        <source>identified</source>
        <translation>identifierad</translation>
    </message>
    <message>
        <source>looked through</source>
        <translation>granskad</translation>
    </message>
    <message>
        <source>merged with another request</source>
        <translation>sammanslagen med en annan begäran</translation>
    </message>
    <message>
        <source>notice to a recipient</source>
        <translation>meddelande till mottagare</translation>
    </message>
    <message>
        <source>partial answer</source>
        <translation>delsvar</translation>
    </message>
    <message>
        <source>question which data is meant</source>
        <translation>fråga om vilka uppgifter som avses</translation>
    </message>
    <message>
        <source>receipt</source>
        <translation>mottagningsbekräftelse</translation>
    </message>
    <message>
        <source>received</source>
        <translation>mottagen</translation>
    </message>
    <message>
        <source>refusal</source>
        <translation>avslag</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>avslagen</translation>
    </message>
    <message>
        <source>request for proof of identity</source>
        <translation>begäran om identitetsuppgifter</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>undertecknad</translation>
    </message>
    <message>
        <source>waiting for proof of identity</source>
        <translation>väntar på identitetsbevis</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>återtagen</translation>
    </message>
</context>
<context>
    <name>request documents</name>
    <message>
        <source>Document {place} of {count}</source>
        <translation>Handling {place} av {count}</translation>
    </message>
    <message>
        <source>Next document</source>
        <translation>Nästa handling</translation>
    </message>
    <message>
        <source>The document that asks</source>
        <translation>Handlingen som begäran gjordes med</translation>
    </message>
</context>
<context>
    <name>request page</name>
    <message>
        <source>A reminder is the same request: its documents go there, the earlier day of arrival rules, and it costs nothing. It cannot be taken apart again.</source>
        <translation>En påminnelse är samma begäran: dess dokument flyttas dit, den tidigare ankomstdagen gäller, och den kostar inget. Det kan inte göras ogjort.</translation>
    </message>
    <message>
        <source>Collect</source>
        <translation>Insamling</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Leverans</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historik</translation>
    </message>
    <message>
        <source>History of the request</source>
        <translation>Begärans historik</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identitet</translation>
    </message>
    <message>
        <source>Identity comes first: the registers are searched once it is proven.</source>
        <translation>Identiteten kommer först: registren genomsöks när den har styrkts.</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Brev</translation>
    </message>
    <message>
        <source>Merge this one into {number} · Ctrl J, Enter</source>
        <translation>Slå ihop denna med {number} · Ctrl J, Enter</translation>
    </message>
    <message>
        <source>Nobody was picked</source>
        <translation>Ingen har valts</translation>
    </message>
    <message>
        <source>Other letters · {key}</source>
        <translation>Andra brev · {key}</translation>
    </message>
    <message>
        <source>Receipt · {key}</source>
        <translation>Bekräftelse · {key}</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Begäran</translation>
    </message>
    <message>
        <source>Request {number} is closed.</source>
        <translation>Begäran {number} är avslutad.</translation>
    </message>
    <message>
        <source>Request {number} is yours now.</source>
        <translation>Begäran {number} är nu din.</translation>
    </message>
    <message>
        <source>Request {number} of the same person, arrived {day}, is still open</source>
        <translation>Samma persons begäran {number}, som kom {day}, är fortfarande öppen</translation>
    </message>
    <message>
        <source>Request {number} was merged into this one.</source>
        <translation>Begäran {number} slogs ihop med denna.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Granskning</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Sökning</translation>
    </message>
    <message>
        <source>Show the question</source>
        <translation>Visa frågan</translation>
    </message>
    <message>
        <source>Take it · {key}</source>
        <translation>Ta över · {key}</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Vad som hände</translation>
    </message>
    <message>
        <source>When</source>
        <translation>När</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Vem</translation>
    </message>
    <message>
        <source>handled by {who}</source>
        <translation>handläggare {who}</translation>
    </message>
    <message>
        <source>only the period {period}</source>
        <translation>bara perioden {period}</translation>
    </message>
    <message>
        <source>person not picked yet</source>
        <translation>person inte vald</translation>
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
        <translation>{system}: inget svar; ska frågas på nytt sedan {day}</translation>
    </message>
    <message>
        <source>{system} is asked by hand; ask again on {day}</source>
        <translation>{system}: ägaren har tillfrågats; fråga på nytt {day}</translation>
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
        <translation>Alla begäranden</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Ankom</translation>
    </message>
    <message>
        <source>Clear the filter, or start with F2 (visit) or F3 (letter or e-mail).</source>
        <translation>Töm filtret eller börja med F2 (besök) eller F3 (brev eller e-post).</translation>
    </message>
    <message>
        <source>Controller</source>
        <translation>Personuppgiftsansvarig</translation>
    </message>
    <message>
        <source>Data subject</source>
        <translation>Registrerad</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Sista svarsdag</translation>
    </message>
    <message>
        <source>Filter by number, name or controller</source>
        <translation>Filtrera med nummer, namn eller personuppgiftsansvarig</translation>
    </message>
    <message>
        <source>Handled by</source>
        <translation>Handläggare</translation>
    </message>
    <message>
        <source>In order of</source>
        <translation>Ordning</translation>
    </message>
    <message>
        <source>No request matches</source>
        <translation>Ingen begäran stämmer</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Skede</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Begäran</translation>
    </message>
    <message>
        <source>Request {number} is yours now.</source>
        <translation>Begäran {number} är nu din.</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Begäranden</translation>
    </message>
    <message>
        <source>Shown: {shown} of {all}</source>
        <translation>Visas: {shown}/{all}</translation>
    </message>
    <message>
        <source>Sign all that were looked through: {count}</source>
        <translation>Underteckna alla granskade: {count}</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Läge</translation>
    </message>
    <message>
        <source>Take the selected one</source>
        <translation>Ta den valda</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alla</translation>
    </message>
    <message>
        <source>anybody</source>
        <translation>vem som helst</translation>
    </message>
    <message>
        <source>arrival</source>
        <translation>ankomstdag</translation>
    </message>
    <message>
        <source>controller</source>
        <translation>personuppgiftsansvarig</translation>
    </message>
    <message>
        <source>due date</source>
        <translation>sista svarsdag</translation>
    </message>
    <message>
        <source>handler</source>
        <translation>handläggare</translation>
    </message>
    <message>
        <source>me</source>
        <translation>jag</translation>
    </message>
    <message>
        <source>name</source>
        <translation>namn</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>ingen</translation>
    </message>
    <message>
        <source>not picked yet</source>
        <translation>inte vald</translation>
    </message>
    <message>
        <source>number</source>
        <translation>nummer</translation>
    </message>
    <message>
        <source>open</source>
        <translation>öppna</translation>
    </message>
    <message>
        <source>state</source>
        <translation>läge</translation>
    </message>
    <message>
        <source>{order}, last first</source>
        <translation>{order}, sista först</translation>
    </message>
</context>
<context>
    <name>resources</name>
    <message>
        <source>The program&apos;s own file {file} is missing, so the installation is damaged. Install the desk again; requests and letters are kept.</source>
        <translation>Programmets egen fil {file} saknas, så installationen är skadad. Installera programmet på nytt; begäranden och brev finns kvar.</translation>
    </message>
</context>
<context>
    <name>retention</name>
    <message>
        <source>Case {number} is open, or its keeping time of {months} months is not over. It was not deleted.</source>
        <translation>Ärendet {number} är öppet, eller dess förvaringstid på {months} månader är inte slut. Det raderades inte.</translation>
    </message>
    <message>
        <source>Request {open} of the same person is open and concerns case {number}, so it was not deleted. Delete it once that request is over.</source>
        <translation>Samma persons begäran {open} är öppen och gäller ärendet {number}, så det raderades inte. Radera det när den begäran är avslutad.</translation>
    </message>
</context>
<context>
    <name>review</name>
    <message>
        <source>Black out</source>
        <translation>Maskera</translation>
    </message>
    <message>
        <source>Categories of records</source>
        <translation>Uppgiftsgrupper</translation>
    </message>
    <message>
        <source>Covered or left out: {count}</source>
        <translation>Maskerat eller utelämnat: {count}</translation>
    </message>
    <message>
        <source>Covered: {column}</source>
        <translation>Maskerad: {column}</translation>
    </message>
    <message>
        <source>Decisions can be changed here until the letter is signed.</source>
        <translation>Besluten kan ändras här tills brevet är undertecknat.</translation>
    </message>
    <message>
        <source>Every other person is decided about</source>
        <translation>Beslut har fattats om alla andra personer</translation>
    </message>
    <message>
        <source>Everything is given</source>
        <translation>Allt lämnas</translation>
    </message>
    <message>
        <source>Fields of the record</source>
        <translation>Postens fält</translation>
    </message>
    <message>
        <source>From {system}</source>
        <translation>Källa: {system}</translation>
    </message>
    <message>
        <source>Give all the same</source>
        <translation>Lämna ändå</translation>
    </message>
    <message>
        <source>Given by your decision: {column}</source>
        <translation>Lämnas enligt ditt beslut: {column}</translation>
    </message>
    <message>
        <source>Given to the customer: {column}</source>
        <translation>Lämnas till kunden: {column}</translation>
    </message>
    <message>
        <source>Giving a covered value, or leaving something out by your own judgement, needs a reason in words. Nothing was changed.</source>
        <translation>Att lämna ut en maskerad uppgift, eller att utelämna något efter egen bedömning, kräver ett skäl i ord. Ingenting ändrades.</translation>
    </message>
    <message>
        <source>Ground of what you leave out, keys {first} to {last}</source>
        <translation>Grund för det du utelämnar, tangenterna {first}–{last}</translation>
    </message>
    <message>
        <source>Ground: {ground}; it stands in the letter&apos;s list</source>
        <translation>Grund: {ground}; den finns i brevets förteckning</translation>
    </message>
    <message>
        <source>HTML as it is stored. {key} shows its words alone.</source>
        <translation>HTML som den är sparad. {key} visar bara texten.</translation>
    </message>
    <message>
        <source>HTML, read as plain text; nothing in it is loaded. {key} shows it as it is stored.</source>
        <translation>HTML som ren text; inget i den laddas. {key} visar den som den är sparad.</translation>
    </message>
    <message>
        <source>Keep covered</source>
        <translation>Håll maskerad</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Utelämna</translation>
    </message>
    <message>
        <source>Leave the rows out</source>
        <translation>Utelämna raderna</translation>
    </message>
    <message>
        <source>Next person</source>
        <translation>Nästa person</translation>
    </message>
    <message>
        <source>Other people</source>
        <translation>Andra personer</translation>
    </message>
    <message>
        <source>Other people in the records</source>
        <translation>Andra personer i uppgifterna</translation>
    </message>
    <message>
        <source>Other people to be decided about: {count}</source>
        <translation>Andra personer att besluta om: {count}</translation>
    </message>
    <message>
        <source>Part {part} of {parts} · Alt PgUp, Alt PgDn</source>
        <translation>Del {part} av {parts} · Alt PgUp, Alt PgDn</translation>
    </message>
    <message>
        <source>Partly covered: {column}</source>
        <translation>Delvis maskerad: {column}</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Återställ</translation>
    </message>
    <message>
        <source>Reason in words</source>
        <translation>Skäl i ord</translation>
    </message>
    <message>
        <source>Record {place}: {category}</source>
        <translation>Post {place}: {category}</translation>
    </message>
    <message>
        <source>Redo {key}</source>
        <translation>Gör om {key}</translation>
    </message>
    <message>
        <source>Sign and print</source>
        <translation>Underteckna och skriv ut</translation>
    </message>
    <message>
        <source>Sign the letter</source>
        <translation>Underteckna brevet</translation>
    </message>
    <message>
        <source>The letter says so. Check it and sign with F10.</source>
        <translation>Brevet säger det. Kontrollera det och underteckna med F10.</translation>
    </message>
    <message>
        <source>The register knows of them, but nothing of theirs stands in these records.</source>
        <translation>Registret känner till dem, men inget om dem står i de här uppgifterna.</translation>
    </message>
    <message>
        <source>The systems hold nothing about this person</source>
        <translation>Systemen innehåller inga uppgifter om personen</translation>
    </message>
    <message>
        <source>The whole row is left out</source>
        <translation>Hela raden utelämnas</translation>
    </message>
    <message>
        <source>Undo {key}</source>
        <translation>Ångra {key}</translation>
    </message>
    <message>
        <source>Value of {column}</source>
        <translation>Värdet i {column}</translation>
    </message>
    <message>
        <source>Where the records tell of them; Enter shows the record</source>
        <translation>Där uppgifterna berättar om dem; Enter visar posten</translation>
    </message>
    <message>
        <source>Your reason: {reason}</source>
        <translation>Din motivering: {reason}</translation>
    </message>
    <message>
        <source>all decided</source>
        <translation>beslut om alla</translation>
    </message>
    <message>
        <source>and {count} more places</source>
        <translation>och {count} ställen till</translation>
    </message>
    <message>
        <source>another tenant</source>
        <translation>annan boende</translation>
    </message>
    <message>
        <source>concerns another person (GDPR Art. 15(4))</source>
        <translation>gäller en annan person (dataskyddsförordningen art. 15.4)</translation>
    </message>
    <message>
        <source>given, with a reason</source>
        <translation>lämnas, med motivering</translation>
    </message>
    <message>
        <source>guardian</source>
        <translation>vårdnadshavare</translation>
    </message>
    <message>
        <source>identity code stands once in full (1050/2018 s. 29)</source>
        <translation>personbeteckningen står i sin helhet bara en gång (1050/2018 29 §)</translation>
    </message>
    <message>
        <source>joint holder</source>
        <translation>delad innehavare</translation>
    </message>
    <message>
        <source>mentioned in the text</source>
        <translation>nämns i texten</translation>
    </message>
    <message>
        <source>name of an employee (C-579/21)</source>
        <translation>en anställds namn (C-579/21)</translation>
    </message>
    <message>
        <source>outside the period that the customer chose</source>
        <translation>utanför den period som kunden valde</translation>
    </message>
    <message>
        <source>own judgement, with a reason</source>
        <translation>egen bedömning, med skäl</translation>
    </message>
    <message>
        <source>people whom no register names</source>
        <translation>personer som inget register namnger</translation>
    </message>
    <message>
        <source>representative</source>
        <translation>företrädare</translation>
    </message>
    <message>
        <source>rows left out</source>
        <translation>raderna utelämnade</translation>
    </message>
    <message>
        <source>safety ban of another person (Art. 15(4), 32)</source>
        <translation>en annan persons spärrmarkering (art. 15.4, 32)</translation>
    </message>
    <message>
        <source>same household</source>
        <translation>samma hushåll</translation>
    </message>
    <message>
        <source>stays covered</source>
        <translation>förblir maskerad</translation>
    </message>
    <message>
        <source>time of another tenant (Art. 15(4))</source>
        <translation>en annan boendes tid (art. 15.4)</translation>
    </message>
    <message>
        <source>to be decided</source>
        <translation>att besluta om</translation>
    </message>
    <message>
        <source>to be decided: {count} · {key}</source>
        <translation>att besluta: {count} · {key}</translation>
    </message>
    <message>
        <source>under a safety ban (covered), {role}</source>
        <translation>har spärrmarkering (maskerad), {role}</translation>
    </message>
    <message>
        <source>{category} · {column}: {words}</source>
        <translation>{category} · {column}: {words}</translation>
    </message>
    <message>
        <source>{column} in {table}</source>
        <translation>{column} i {table}</translation>
    </message>
    <message>
        <source>{column} in {table}; codes: {codes}</source>
        <translation>{column} i {table}; koder: {codes}</translation>
    </message>
    <message>
        <source>{count} rows left out</source>
        <translation>{count} rader utelämnade</translation>
    </message>
    <message>
        <source>{count} values of others covered</source>
        <translation>{count} uppgifter om andra maskerade</translation>
    </message>
    <message>
        <source>{key} goes from one to the next.</source>
        <translation>{key} går till nästa.</translation>
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
        <translation>Ett register där personen finns svarar inte, så ingen vet om hen har fått spärrmarkering sedan hen valdes. Ingenting skickades eller antecknades. Försök igen senare eller överlämna brevet vid disken; om det måste gå nu, skriv varför.</translation>
    </message>
    <message>
        <source>Cover again (Ctrl U)</source>
        <translation>Täck igen (Ctrl U)</translation>
    </message>
    <message>
        <source>Safety ban: what it covers is shown until you leave the request</source>
        <translation>Spärrmarkering: de täckta uppgifterna syns tills du lämnar begäran</translation>
    </message>
    <message>
        <source>Safety ban: where the person is and how to reach them is covered here</source>
        <translation>Spärrmarkering: här är det täckt var personen finns och hur hen nås</translation>
    </message>
    <message>
        <source>Show for a reason… (Ctrl U)</source>
        <translation>Visa av ett skäl… (Ctrl U)</translation>
    </message>
    <message>
        <source>The person is under a safety ban, and somebody else gets the whole answer, also where the person lives and how to reach them. The desk&apos;s rule keeps it from the other guardian only; whether an attorney or an appointed guardian may know is for whoever is in charge of register matters: ask before you sign.</source>
        <translation>Personen har spärrmarkering, och någon annan får hela svaret, också var personen bor och hur hen nås. Programmets regel hindrar bara den andra vårdnadshavaren från att få det; om ett ombud eller en intressebevakare får veta detta avgörs av den som ansvarar för registerärenden: fråga före underskriften.</translation>
    </message>
    <message>
        <source>The person is under a safety ban: say how you identified whoever stands at the counter, for example “passport”. Nothing was noted as given.</source>
        <translation>Personen har spärrmarkering: skriv hur du identifierade den som står vid disken, till exempel ”pass”. Ingenting antecknades som överlämnat.</translation>
    </message>
    <message>
        <source>The person is under a safety ban: say why somebody else takes the letter and how you identified them. Nothing was noted as given.</source>
        <translation>Personen har spärrmarkering: skriv varför någon annan tar brevet och hur du identifierade hen. Ingenting antecknades som överlämnat.</translation>
    </message>
    <message>
        <source>The person is under a safety ban: that somebody else takes the letter needs the word of somebody who was identified in person or strongly by electronic means. Hand it to the person, or post it to the contact address; nothing was noted as given.</source>
        <translation>Personen har spärrmarkering: någon annan får hämta brevet bara på begäran av den som har identifierats på plats eller med stark elektronisk identifiering. Ge brevet till personen själv eller posta det till kontaktadressen; ingenting antecknades som överlämnat.</translation>
    </message>
    <message>
        <source>What a safety ban covers is shown for a reason only: say in words what it is needed for. Nothing was shown.</source>
        <translation>Det som en spärrmarkering täcker visas bara av ett skäl: skriv vad uppgifterna behövs till. Ingenting visades.</translation>
    </message>
    <message>
        <source>What is it needed for? The reason stands in the history.</source>
        <translation>Vad behövs uppgifterna till? Skälet står i historiken.</translation>
    </message>
    <message>
        <source>covered (safety ban)</source>
        <translation>täckt (spärrmarkering)</translation>
    </message>
</context>
<context>
    <name>scan</name>
    <message>
        <source>Only the first {limit} characters were taken: nothing longer names a person.</source>
        <translation>Bara de första {limit} tecknen togs med: inget längre anger en person.</translation>
    </message>
    <message>
        <source>Reading the document: {count} characters, which are not shown. Enter ends a line.</source>
        <translation>Handlingen läses av: {count} tecken, som inte visas. Enter avslutar en rad.</translation>
    </message>
    <message>
        <source>Reading the document…</source>
        <translation>Handlingen läses av…</translation>
    </message>
    <message>
        <source>The reading broke off. Read the document once more, or type the identity code or name.</source>
        <translation>Avläsningen avbröts. Läs av handlingen på nytt, eller skriv personbeteckningen eller namnet.</translation>
    </message>
</context>
<context>
    <name>screens</name>
    <message>
        <source>The picture {file} cannot be written. Choose another folder, or make room there.</source>
        <translation>Bilden {file} kan inte skrivas. Välj en annan mapp eller frigör plats där.</translation>
    </message>
</context>
<context>
    <name>sealing</name>
    <message>
        <source>Another program of yours has been using the card or module “{token}” for minutes. Nothing was signed and the request is as it was; wait until the other one is done, or close it, and sign again.</source>
        <translation>Ett annat av dina program har använt kortet eller modulen ”{token}” i flera minuter. Ingenting undertecknades och begäran är som förut; vänta tills det andra är klart, eller stäng det, och underteckna igen.</translation>
    </message>
    <message>
        <source>Signed electronically</source>
        <translation>Elektroniskt underskrivet</translation>
    </message>
    <message>
        <source>The PIN in the keyring is not that of the card or module “{token}”. Nothing was signed, and the desk does not try this PIN again, because more tries would lock the card; put the right PIN into the keyring with “desk certificate secret”.</source>
        <translation>PIN-koden i nyckelringen är inte den som kortet eller säkerhetsmodulen ”{token}” har. Ingenting undertecknades, och programmet försöker inte på nytt med samma kod, eftersom fler försök skulle låsa kortet; lägg rätt PIN-kod i nyckelringen med kommandot ”desk certificate secret”.</translation>
    </message>
    <message>
        <source>The card or module “{token}” did not sign ({why}). Nothing was signed and the request is as it was; pull the card out, put it in again, and sign once more.</source>
        <translation>Kortet eller säkerhetsmodulen ”{token}” undertecknade inte ({why}). Ingenting undertecknades och begäran är oförändrad; ta ut kortet, sätt in det igen och underteckna på nytt.</translation>
    </message>
    <message>
        <source>The card or module “{token}” has one try left for its PIN, so the desk does not use it: a wrong PIN would lock it for good. Nothing was signed; enter the PIN once in the maker&apos;s program, and sign again.</source>
        <translation>Kortet eller säkerhetsmodulen ”{token}” har ett försök kvar för sin PIN-kod, så programmet använder det inte: en felaktig kod skulle låsa det för gott. Ingenting undertecknades; ange PIN-koden en gång i tillverkarens program och underteckna på nytt.</translation>
    </message>
    <message>
        <source>The card or module “{token}” has refused this PIN before, so it was not tried again: more tries would lock the card. Nothing was signed; put the right PIN into the keyring with “desk certificate secret”.</source>
        <translation>Kortet eller säkerhetsmodulen ”{token}” har redan avvisat den här PIN-koden, så den prövades inte på nytt: fler försök skulle låsa kortet. Ingenting undertecknades; lägg rätt PIN-kod i nyckelringen med kommandot ”desk certificate secret”.</translation>
    </message>
    <message>
        <source>The card or module “{token}” holds more than one “{label}”, and the desk does not guess which is meant. Nothing was signed; give each a label of its own in the maker&apos;s program.</source>
        <translation>Kortet eller säkerhetsmodulen ”{token}” har fler än en ”{label}”, och programmet gissar inte vilken som avses. Ingenting undertecknades; ge var och en ett eget namn i tillverkarens program.</translation>
    </message>
    <message>
        <source>The card or module “{token}” holds no signing key “{label}”. Nothing was signed and the request is as it was; name another one in the settings.</source>
        <translation>Kortet eller säkerhetsmodulen ”{token}” har ingen underskriftsnyckel ”{label}”. Ingenting undertecknades och begäran är oförändrad; ange en annan i inställningarna.</translation>
    </message>
    <message>
        <source>The card or module “{token}” is locked: a wrong PIN was entered too often. Nothing was signed and the request is as it was; unlock it with its PUK in the maker&apos;s program, or sign the printed letter by hand.</source>
        <translation>Kortet eller säkerhetsmodulen ”{token}” är låst: fel PIN-kod angavs för många gånger. Ingenting undertecknades och begäran är oförändrad; lås upp med PUK-koden i tillverkarens program eller underteckna det utskrivna brevet för hand.</translation>
    </message>
    <message>
        <source>The card or module “{token}” is not connected. Nothing was signed and the request is as it was; put the card into its reader, and sign again.</source>
        <translation>Kortet eller säkerhetsmodulen ”{token}” är inte anslutet. Ingenting undertecknades och begäran är oförändrad; sätt kortet i läsaren och underteckna på nytt.</translation>
    </message>
    <message>
        <source>The card or module “{token}” shows no certificate “{label}”. Nothing was signed and the request is as it was; name another one in the settings.</source>
        <translation>Kortet eller säkerhetsmodulen ”{token}” visar inget certifikat ”{label}”. Ingenting undertecknades och begäran är oförändrad; ange ett annat i inställningarna.</translation>
    </message>
    <message>
        <source>The certificate is not meant for signing documents (its key usage lacks the digital signature), so nothing was signed. The request is as it was; choose the signing certificate in the settings.</source>
        <translation>Certifikatet är inte avsett för att underteckna handlingar (dess nyckelanvändning saknar digital signatur), så ingenting undertecknades. Begäran är oförändrad; välj underskriftscertifikatet i inställningarna.</translation>
    </message>
    <message>
        <source>The desk cannot keep other programs from the card or module “{token}” meanwhile, because it cannot write to the folder {folder}. Nothing was signed and the request is as it was; free some space, or ask support for the right to write there, and sign again.</source>
        <translation>Programmet kan inte hålla andra program borta från kortet eller modulen ”{token}” under tiden, eftersom det inte kan skriva till mappen {folder}. Ingenting undertecknades och begäran är som förut; frigör utrymme, eller be supporten om rätt att skriva dit, och underteckna igen.</translation>
    </message>
    <message>
        <source>The file {file} could not be written ({reason}), and no half file was left. Make room or choose another folder.</source>
        <translation>Filen {file} kunde inte skrivas ({reason}), och ingen halv fil blev kvar. Frigör utrymme eller välj en annan mapp.</translation>
    </message>
    <message>
        <source>The file {file} holds no certificate that could be trusted (PEM is expected).</source>
        <translation>Filen {file} innehåller inget certifikat att lita på (formatet ska vara PEM). Välj en annan fil.</translation>
    </message>
    <message>
        <source>The file {file} holds no signing key with its certificate. Nothing was signed; ask for a PKCS#12 file that holds both.</source>
        <translation>Filen {file} innehåller ingen underskriftsnyckel med certifikat. Ingenting undertecknades; be om en PKCS#12-fil som innehåller båda.</translation>
    </message>
    <message>
        <source>The file {file} is encrypted. Open it with its passphrase, save the letter inside it, and check that.</source>
        <translation>Filen {file} är krypterad. Öppna den med lösenfrasen, spara brevet som finns i den och kontrollera det.</translation>
    </message>
    <message>
        <source>The file {file} is missing or cannot be read. Check its name and try again.</source>
        <translation>Filen {file} saknas eller kan inte läsas. Kontrollera namnet och försök på nytt.</translation>
    </message>
    <message>
        <source>The file {file} is no PDF file, or is damaged beyond reading, so its signature cannot be checked. Take the file as it was sent.</source>
        <translation>Filen {file} är ingen PDF-fil eller så skadad att underskriften inte kan kontrolleras. Använd filen så som den skickades.</translation>
    </message>
    <message>
        <source>The file {file}, with which the card or module is reached, is missing or is no PKCS#11 library. Nothing was signed and the request is as it was; install the maker&apos;s program, or name its library in the settings.</source>
        <translation>Filen {file}, som kortet eller säkerhetsmodulen nås genom, saknas eller är inget PKCS#11-bibliotek. Ingenting undertecknades och begäran är oförändrad; installera tillverkarens program eller ange dess bibliotek i inställningarna.</translation>
    </message>
    <message>
        <source>The font file {file} is missing from {folder} or cannot be read, so the letter cannot be signed. The request is as it was; install the program again.</source>
        <translation>Typsnittsfilen {file} saknas i mappen {folder} eller kan inte läsas, så brevet kan inte undertecknas. Begäran är oförändrad; installera programmet på nytt.</translation>
    </message>
    <message>
        <source>The key in the file {file} does not belong to the certificate beside it, so nobody could check the signature. Nothing was signed; ask for a PKCS#12 file with the key of this certificate.</source>
        <translation>Nyckeln i filen {file} hör inte till certifikatet i samma fil, så ingen skulle kunna kontrollera underskriften. Ingenting undertecknades; be om en PKCS#12-fil med det här certifikatets nyckel.</translation>
    </message>
    <message>
        <source>The key “{key}” of the card or module “{token}” does not belong to the certificate beside it, so nobody could check the signature. Nothing was signed; name the right key in the settings.</source>
        <translation>Nyckeln ”{key}” på kortet eller säkerhetsmodulen ”{token}” hör inte till det valda certifikatet, så ingen skulle kunna kontrollera underskriften. Ingenting undertecknades; ange rätt nyckel i inställningarna.</translation>
    </message>
    <message>
        <source>The keyring holds no PIN “{secret}” for the card or module “{token}”. Nothing was signed and the request is as it was; put the PIN into the keyring with “desk certificate secret”.</source>
        <translation>Nyckelringen saknar PIN-koden ”{secret}” för kortet eller säkerhetsmodulen ”{token}”. Ingenting undertecknades och begäran är oförändrad; lägg PIN-koden i nyckelringen med kommandot ”desk certificate secret”.</translation>
    </message>
    <message>
        <source>The keyring holds no passphrase “{secret}” for the signing certificate. Nothing was signed and the request is as it was; put the passphrase into the keyring with “desk certificate secret”.</source>
        <translation>Nyckelringen saknar lösenfrasen ”{secret}” för underskriftscertifikatet. Ingenting undertecknades och begäran är oförändrad; lägg lösenfrasen i nyckelringen med kommandot ”desk certificate secret”.</translation>
    </message>
    <message>
        <source>The letter was signed with a time stamp (level B-T), but without the proof that its certificates were not revoked: {why}. The signature holds; sign again later if the proof is needed.</source>
        <translation>Brevet undertecknades och tidsstämplades (nivå B-T), men det saknar belägg för att dess certifikat inte har återkallats: {why}. Underskriften gäller; underteckna på nytt senare om belägget behövs.</translation>
    </message>
    <message>
        <source>The letter was signed without a time stamp, because the time stamp service gave none: {why}. The signature holds (level B-B); sign again later if a time stamp is needed.</source>
        <translation>Brevet undertecknades utan tidsstämpel, eftersom tidsstämplingstjänsten inte gav någon: {why}. Underskriften gäller (nivå B-B); underteckna på nytt senare om en tidsstämpel behövs.</translation>
    </message>
    <message>
        <source>The signing certificate expired on {day}, so nothing was signed. The request is as it was; get a new certificate, or sign the printed letter by hand.</source>
        <translation>Underskriftscertifikatet gick ut den {day}, så ingenting undertecknades. Begäran är oförändrad; skaffa ett nytt certifikat eller underteckna det utskrivna brevet för hand.</translation>
    </message>
    <message>
        <source>The signing certificate is not valid before {day}, so nothing was signed. The request is as it was; check the machine&apos;s clock, or sign the printed letter by hand.</source>
        <translation>Underskriftscertifikatet gäller först från den {day}, så ingenting undertecknades. Begäran är oförändrad; kontrollera datorns klocka eller underteckna det utskrivna brevet för hand.</translation>
    </message>
    <message>
        <source>The signing certificate names {named}, and the letter is one of {controller}, so nothing was signed. Choose the right certificate in the settings; where it is right, write the name that stands in it beside it as “organisation”.</source>
        <translation>Underskriftscertifikatet har namnet {named}, men brevets avsändare är {controller}, så ingenting undertecknades. Välj rätt certifikat i inställningarna; om certifikatet är rätt, skriv namnet som står i det som inställningen ”organisation”.</translation>
    </message>
    <message>
        <source>The signing certificate was revoked on {day}, so nothing was signed. The request is as it was; get a new certificate, or sign the printed letter by hand.</source>
        <translation>Underskriftscertifikatet återkallades den {day}, så ingenting undertecknades. Begäran är oförändrad; skaffa ett nytt certifikat eller underteckna det utskrivna brevet för hand.</translation>
    </message>
    <message>
        <source>The signing certificate {file} does not open: its passphrase in the keyring is wrong, or the file is damaged. Nothing was signed and the request is as it was.</source>
        <translation>Underskriftscertifikatet {file} öppnas inte: lösenfrasen i nyckelringen är fel eller filen är skadad. Ingenting undertecknades och begäran är oförändrad; rätta lösenfrasen eller hämta filen på nytt.</translation>
    </message>
    <message>
        <source>The signing certificate {file} is missing or cannot be read. Nothing was signed and the request is as it was; put the file back or choose another in the settings.</source>
        <translation>Underskriftscertifikatet {file} saknas eller kan inte läsas. Ingenting undertecknades och begäran är oförändrad; lägg tillbaka filen eller välj en annan i inställningarna.</translation>
    </message>
    <message>
        <source>This file is no letter of the desk that could be signed: it has no empty signature field. Nothing was signed; draw the letter again.</source>
        <translation>Den här filen är inget brev som kan undertecknas: den har inget tomt underskriftsfält. Ingenting undertecknades; gör brevet på nytt.</translation>
    </message>
    <message>
        <source>a root certificate is missing from the folder of trusted roots</source>
        <translation>ett rotcertifikat saknas i mappen med betrodda rotcertifikat</translation>
    </message>
    <message>
        <source>it refused to give a time stamp</source>
        <translation>den vägrade att ge en tidsstämpel</translation>
    </message>
    <message>
        <source>no answer came in time</source>
        <translation>inget svar kom i tid</translation>
    </message>
    <message>
        <source>no usable answer came</source>
        <translation>inget användbart svar kom</translation>
    </message>
    <message>
        <source>the certificate of the time stamp service was revoked</source>
        <translation>tidsstämplingstjänstens certifikat har återkallats</translation>
    </message>
    <message>
        <source>the keyring holds no password “{secret}” for it</source>
        <translation>nyckelringen saknar lösenordet ”{secret}” för den</translation>
    </message>
    <message>
        <source>what it answered is no time stamp of this letter</source>
        <translation>det den svarade är ingen tidsstämpel för det här brevet</translation>
    </message>
    <message>
        <source>what was answered does not prove it</source>
        <translation>svaret som kom visar inte det</translation>
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
        <translation>Ett register har denna personbeteckning utan tecken, så den kan vara en annan persons: två personers beteckningar kan skilja sig åt bara i tecknet. En människa måste jämföra namn, födelsedatum och adress och sedan ange raden med --subject {subject}.</translation>
    </message>
    <message>
        <source>Nobody in the registers matches all that was given.</source>
        <translation>Ingen i registren stämmer med allt som angavs.</translation>
    </message>
    <message>
        <source>The details given do not agree: somebody is found by {known}, but not with all of them together. A person has to decide who is asking; check {others} with them.</source>
        <translation>De angivna uppgifterna stämmer inte överens: någon hittas med {known}, men inte med alla tillsammans. En människa måste avgöra vem som frågar; kontrollera {others} med personen.</translation>
    </message>
    <message>
        <source>{count} people match what was given. A person has to decide who is asking: give the identity code or the customer number too.</source>
        <translation>{count} personer stämmer med det som angavs. En människa måste avgöra vem som frågar: ange också personbeteckningen eller kundnumret.</translation>
    </message>
</context>
<context>
    <name>secrets</name>
    <message>
        <source>The demo secrets cannot be written to {file}. Free some space, or choose another folder.</source>
        <translation>Demohemligheterna kan inte skrivas till {file}. Frigör utrymme eller välj en annan mapp.</translation>
    </message>
    <message>
        <source>The demo secrets in {file} cannot be read. Make a new demo workspace in another folder.</source>
        <translation>Demohemligheterna i {file} kan inte läsas. Skapa en ny demoarbetsyta i en annan mapp.</translation>
    </message>
    <message>
        <source>The keyring entry “{name}” is not one that the desk wrote, so it is not used. Restore the entry from a backup of the keyring.</source>
        <translation>Posten ”{name}” i nyckelringen har inte skrivits av programmet, så den används inte. Återställ posten från en säkerhetskopia av nyckelringen.</translation>
    </message>
    <message>
        <source>The system keyring is locked or does not answer, so the desk cannot get at its keys. Nothing was changed; unlock the keyring and try again.</source>
        <translation>Systemets nyckelring är låst eller svarar inte, så programmet kommer inte åt sina nycklar. Ingenting ändrades; lås upp nyckelringen och försök igen.</translation>
    </message>
    <message>
        <source>This machine has no system keyring, and the desk never keeps its keys in a file in clear. Nothing was changed; log in to a desktop session with a keyring (GNOME Keyring or KWallet) and try again.</source>
        <translation>Den här datorn har ingen systemnyckelring, och programmet förvarar aldrig sina nycklar i en okrypterad fil. Ingenting ändrades; logga in i en skrivbordssession med en nyckelring (GNOME Keyring eller KWallet) och försök igen.</translation>
    </message>
</context>
<context>
    <name>setting form</name>
    <message>
        <source>Being kept…</source>
        <translation>Sparas…</translation>
    </message>
    <message>
        <source>Choose: {label}</source>
        <translation>Välj: {label}</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Välj…</translation>
    </message>
    <message>
        <source>Delete it from the keyring</source>
        <translation>Ta bort ur nyckelringen</translation>
    </message>
    <message>
        <source>Keep in the keyring</source>
        <translation>Spara i nyckelringen</translation>
    </message>
    <message>
        <source>Kept: what stands here is in force.</source>
        <translation>Sparat: programmet arbetar enligt detta.</translation>
    </message>
    <message>
        <source>Left empty, it is {value}.</source>
        <translation>Tomt fält betyder {value}.</translation>
    </message>
    <message>
        <source>Not kept: {reason}.</source>
        <translation>Inte sparat: {reason}.</translation>
    </message>
    <message>
        <source>Nothing is kept yet.</source>
        <translation>Inget är sparat ännu.</translation>
    </message>
    <message>
        <source>Still to be filled or mended: {fields}.</source>
        <translation>Ska ännu fyllas i eller rättas: {fields}.</translation>
    </message>
    <message>
        <source>The keyring holds none yet.</source>
        <translation>Nyckelringen har inget ännu.</translation>
    </message>
    <message>
        <source>The keyring holds one. It is never shown; type another to replace it.</source>
        <translation>Den finns i nyckelringen. Den visas aldrig; skriv en ny för att byta den.</translation>
    </message>
    <message>
        <source>The settings were written in a way that their comments could not be kept; the earlier file is {file}.</source>
        <translation>Inställningarna var skrivna så att kommentarerna inte kunde behållas; den tidigare filen är {file}.</translation>
    </message>
    <message>
        <source>What was kept before holds until this is mended.</source>
        <translation>Det som sparades tidigare gäller tills detta har rättats.</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nej</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>Controllers</source>
        <translation>Personuppgiftsansvariga</translation>
    </message>
    <message>
        <source>Databases, files, web services and systems that are asked by hand are added, changed and tested in a place of their own.</source>
        <translation>Databaser, filer, webbtjänster och system som frågas av ägarna läggs till, ändras och testas på ett eget ställe.</translation>
    </message>
    <message>
        <source>Finished cases</source>
        <translation>Avslutade ärenden</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>Helgdagar</translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation>Språk och utseende</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Fönstrets språk</translation>
    </message>
    <message>
        <source>Letterhead and logo</source>
        <translation>Brevhuvud och logotyp</translation>
    </message>
    <message>
        <source>Letters are written in the customer&apos;s language, whatever is chosen here.</source>
        <translation>Breven skrivs på kundens språk, oavsett vad som väljs här.</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Utseende</translation>
    </message>
    <message>
        <source>Midsummer Eve and Christmas Eve</source>
        <translation>Midsommarafton och julafton</translation>
    </message>
    <message>
        <source>New controller</source>
        <translation>Ny personuppgiftsansvarig</translation>
    </message>
    <message>
        <source>No printer of this machine tells of its trays, so each prints from the tray it chooses itself.</source>
        <translation>Ingen skrivare på den här datorn berättar om sina fack, så var och en skriver ut från det fack den själv väljer.</translation>
    </message>
    <message>
        <source>Open the systems</source>
        <translation>Öppna systemen</translation>
    </message>
    <message>
        <source>Own days on which the desk is closed</source>
        <translation>Egna dagar då servicestället är stängt</translation>
    </message>
    <message>
        <source>Printer trays</source>
        <translation>Skrivarens fack</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Utskrift</translation>
    </message>
    <message>
        <source>Public holidays</source>
        <translation>Allmänna helgdagar</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Påminnelser</translation>
    </message>
    <message>
        <source>Sections of the settings</source>
        <translation>Inställningarnas avsnitt</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Inställningar</translation>
    </message>
    <message>
        <source>Signing certificates</source>
        <translation>Underskriftscertifikat</translation>
    </message>
    <message>
        <source>Systems</source>
        <translation>System</translation>
    </message>
    <message>
        <source>The desk has no users, passwords or roles of its own: whoever may open the workspace and its keyring may work with it. Let the computer&apos;s own log-in decide who that is.</source>
        <translation>Programmet har inga egna användare, lösenord eller roller: den som kan öppna arbetsytan och dess nyckelring kan arbeta med det. Låt datorns inloggning avgöra vem det är.</translation>
    </message>
    <message>
        <source>The file {file} is protected against writing, so nothing was changed and the earlier settings hold. Get the right to write to it, then try again.</source>
        <translation>Filen {file} är skrivskyddad, så ingenting ändrades och de tidigare inställningarna gäller. Skaffa skrivrätt och försök sedan igen.</translation>
    </message>
    <message>
        <source>The settings could not be written to {folder} ({reason}), so the earlier ones hold. Make room or get the right to write there, then try again.</source>
        <translation>Inställningarna kunde inte skrivas till mappen {folder} ({reason}), så de tidigare gäller. Frigör utrymme eller skaffa skrivrätt och försök sedan igen.</translation>
    </message>
    <message>
        <source>There is no workspace in {folder}, so there are no requests to work on. Give another folder with --workspace, or make a demo workspace with “desk demo”.</source>
        <translation>Det finns ingen arbetsyta i mappen {folder}, så det finns inga begäranden att behandla. Ange en annan mapp med --workspace eller gör en demoarbetsyta med ”desk demo”.</translation>
    </message>
    <message>
        <source>This desk has no settings file that could be changed here.</source>
        <translation>Det här programmet har ingen inställningsfil som kunde ändras här.</translation>
    </message>
    <message>
        <source>This name stands in the history of every request that you work on. It is that of your log-in on this computer, or the one the desk was started with (desk --as NAME).</source>
        <translation>Det här namnet antecknas i historiken för varje begäran som du arbetar med. Det är namnet på din inloggning på datorn, eller det som programmet startades med (desk --as NAMN).</translation>
    </message>
    <message>
        <source>Time stamp service</source>
        <translation>Tidsstämplingstjänst</translation>
    </message>
    <message>
        <source>Who works here</source>
        <translation>Vem som arbetar här</translation>
    </message>
    <message>
        <source>You act as {name}.</source>
        <translation>Du arbetar som {name}.</translation>
    </message>
    <message>
        <source>a certificate lies either in a “file” or on a token (“module”), not in both</source>
        <translation>ett certifikat finns antingen i en fil (”file”) eller på ett kort eller i en säkerhetsmodul (”module”), inte i båda</translation>
    </message>
    <message>
        <source>a holiday needs its date</source>
        <translation>en helgdag måste ha ett datum</translation>
    </message>
    <message>
        <source>a password never stands in the settings; take it out and put it into the keyring</source>
        <translation>ett lösenord står aldrig i inställningarna; ta bort det och spara det i nyckelringen</translation>
    </message>
    <message>
        <source>a system of the kind “{kind}” has no such option; known are: {known}</source>
        <translation>ett system av typen ”{kind}” har inget sådant alternativ; kända är: {known}</translation>
    </message>
    <message>
        <source>a system of the kind “{kind}” has no such setting</source>
        <translation>ett system av slaget ”{kind}” har ingen sådan inställning</translation>
    </message>
    <message>
        <source>a system of the kind “{kind}” needs it</source>
        <translation>ett system av slaget ”{kind}” behöver den</translation>
    </message>
    <message>
        <source>a user name and the name of its password in the keyring are set together</source>
        <translation>ett användarnamn och namnet på dess lösenord i nyckelringen anges tillsammans</translation>
    </message>
    <message>
        <source>as the system</source>
        <translation>enligt systemet</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>mörkt</translation>
    </message>
    <message>
        <source>high contrast</source>
        <translation>hög kontrast</translation>
    </message>
    <message>
        <source>it has to be a YAML file such as maps/register.yaml</source>
        <translation>det ska vara en YAML-fil, till exempel maps/register.yaml</translation>
    </message>
    <message>
        <source>it has to be a database URL such as sqlite:///folder/file</source>
        <translation>det måste vara en databasadress, till exempel sqlite:///folder/file</translation>
    </message>
    <message>
        <source>it has to be a number of working days from 1 to {longest}</source>
        <translation>det ska vara ett antal arbetsdagar från 1 till {longest}</translation>
    </message>
    <message>
        <source>it has to be an address that begins with https:// and holds no user name, password or query; the token belongs in the keyring</source>
        <translation>det ska vara en adress som börjar med https:// och inte innehåller användarnamn, lösenord eller frågedel; åtkomstnyckeln hör hemma i nyckelringen</translation>
    </message>
    <message>
        <source>it has to be an address that begins with https:// or http:// and holds no user name or password</source>
        <translation>det måste vara en adress som börjar med https:// eller http:// och inte innehåller användarnamn eller lösenord</translation>
    </message>
    <message>
        <source>it has to be an e-mail address</source>
        <translation>det ska vara en e-postadress</translation>
    </message>
    <message>
        <source>it has to be “true” or “false”</source>
        <translation>det ska vara ”true” eller ”false”</translation>
    </message>
    <message>
        <source>light</source>
        <translation>ljust</translation>
    </message>
    <message>
        <source>the URL has to begin with one of these: {known}</source>
        <translation>adressen måste börja med något av dessa: {known}</translation>
    </message>
    <message>
        <source>the identifier has 8 to 64 letters a-z, digits and hyphens</source>
        <translation>identifieraren har 8–64 bokstäver a–z, siffror och bindestreck</translation>
    </message>
    <message>
        <source>the profile of {controller} has no such system, and one that the workspace adds needs a data_map and a name in fi, sv and en</source>
        <translation>profilen för {controller} har inget sådant system, och ett system som arbetsytan lägger till behöver data_map och name (fi, sv och en)</translation>
    </message>
    <message>
        <source>there is no such controller; the controllers are: {known}</source>
        <translation>det finns ingen sådan personuppgiftsansvarig; de som finns är: {known}</translation>
    </message>
    <message>
        <source>{file} is being written by another program all the time, so nothing was changed. Try again in a moment.</source>
        <translation>Ett annat program skriver hela tiden i {file}, så ingenting ändrades. Försök igen om en stund.</translation>
    </message>
    <message>
        <source>{file} was not written, because a setting would not have been the same when read again. The earlier settings hold.</source>
        <translation>Filen {file} skrevs inte, eftersom en inställning inte hade varit densamma när den läses på nytt. De tidigare inställningarna gäller.</translation>
    </message>
</context>
<context>
    <name>setup</name>
    <message>
        <source>A page to try the certificate with; it is no letter</source>
        <translation>En sida för att prova certifikatet; den är inget brev</translation>
    </message>
    <message>
        <source>Name the file that is to be imported.</source>
        <translation>Ange filen som ska importeras.</translation>
    </message>
    <message>
        <source>Nothing was changed, because “{field}” cannot be used: {reason}.</source>
        <translation>Ingenting ändrades, eftersom ”{field}” inte kan användas: {reason}.</translation>
    </message>
    <message>
        <source>Somebody else has changed this setting since it was shown here, so nothing was written over it. What stands there now is shown; change it again if it has to be otherwise.</source>
        <translation>Någon annan har ändrat den här inställningen sedan den visades här, så ingenting skrevs över den. Det som står där nu visas; ändra det igen om det ska vara på annat sätt.</translation>
    </message>
    <message>
        <source>The data map could not be written to {file} ({why}). Make room, then have it drafted again.</source>
        <translation>Datakartan kunde inte skrivas till {file} ({why}). Frigör utrymme och låt göra utkastet på nytt.</translation>
    </message>
    <message>
        <source>The page was signed, but its signature does not hold when it is checked. Sign no letters with this certificate, and ask the one who issued it.</source>
        <translation>Sidan undertecknades, men underskriften gäller inte när den kontrolleras. Underteckna inga brev med det här certifikatet, och fråga den som har utfärdat det.</translation>
    </message>
    <message>
        <source>The test was stopped. Nothing was changed.</source>
        <translation>Testet avbröts. Ingenting ändrades.</translation>
    </message>
    <message>
        <source>The time stamp service has no user name, so it needs no password and none was kept.</source>
        <translation>Tidsstämplingstjänsten har inget användarnamn, så den behöver inget lösenord och inget sparades.</translation>
    </message>
    <message>
        <source>a data map is needed, which says what the system holds; choose one or have one drafted</source>
        <translation>en datakarta behövs, som säger vad systemet innehåller; välj en eller låt göra ett utkast</translation>
    </message>
    <message>
        <source>a name is needed in Finnish, Swedish and English</source>
        <translation>ett namn behövs på finska, svenska och engelska</translation>
    </message>
    <message>
        <source>it has to be a number above {low} and up to {high}, such as 30 or 2.5</source>
        <translation>det ska vara ett tal som är större än {low} och högst {high}, till exempel 30 eller 2.5</translation>
    </message>
    <message>
        <source>it has to be a whole number from {low} to {high}</source>
        <translation>det ska vara ett heltal från {low} till {high}</translation>
    </message>
    <message>
        <source>it has to be an e-mail address</source>
        <translation>det ska vara en e-postadress</translation>
    </message>
    <message>
        <source>it has to be one line without blanks at its ends and without control characters</source>
        <translation>det ska vara en rad utan blanktecken i början eller slutet och utan styrtecken</translation>
    </message>
    <message>
        <source>it has to be one line without control characters</source>
        <translation>det ska vara en rad utan styrtecken</translation>
    </message>
    <message>
        <source>it has to be “true” or “false”</source>
        <translation>det ska vara ”true” eller ”false”</translation>
    </message>
    <message>
        <source>it is needed</source>
        <translation>det behövs</translation>
    </message>
</context>
<context>
    <name>shared place</name>
    <message>
        <source>A name or reason has {longest} characters at most. Nothing was written down; say it shortly.</source>
        <translation>Ett namn eller en motivering har högst {longest} tecken. Ingenting antecknades; skriv kortare.</translation>
    </message>
    <message>
        <source>Nobody under a safety ban shares a place of use with the person, so there is nothing to decide. Nothing was written down.</source>
        <translation>Ingen med spärrmarkering har samma driftställe som personen, så det finns inget att avgöra. Ingenting antecknades.</translation>
    </message>
    <message>
        <source>Take the decision back (Ctrl Shift D)</source>
        <translation>Ta tillbaka beslutet (Ctrl Shift D)</translation>
    </message>
    <message>
        <source>The address is that of somebody under a safety ban, so the letter carries the name alone and is not posted there; nothing was noted as posted. Hand it over at the counter, or give another address with a reason and write it on the envelope.</source>
        <translation>Adressen är en plats där någon med spärrmarkering finns, så brevet har bara namnet och postas inte dit; ingenting antecknades som postat. Lämna brevet vid disken, eller ge en annan adress med motivering och skriv den på kuvertet.</translation>
    </message>
    <message>
        <source>The letter is signed, or the request has ended, so the decision about the shared place of use stands as it is. Nothing was changed. Go back to the review first, if the letter has not left.</source>
        <translation>Brevet är undertecknat eller begäran är avslutad, så beslutet om det gemensamma driftstället står fast. Ingenting ändrades. Gå först tillbaka till granskningen, om brevet inte har lämnats.</translation>
    </message>
    <message>
        <source>What tells of the place stays covered in the letter. Look it through once more.</source>
        <translation>Det som berättar om platsen förblir maskerat i brevet. Gå igenom brevet en gång till.</translation>
    </message>
    <message>
        <source>Who decided, by name</source>
        <translation>Vem som avgjorde (namn)</translation>
    </message>
    <message>
        <source>Why the answer may go</source>
        <translation>Varför svaret får gå</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation>Anteckna</translation>
    </message>
    <message>
        <source>Write down the decision… (Ctrl Shift D)</source>
        <translation>Anteckna beslutet… (Ctrl Shift D)</translation>
    </message>
    <message>
        <source>Write down who decided, by name, and why, in words: the desk fills in neither. Nothing was written down, and the answer stays stopped.</source>
        <translation>Anteckna vem som avgjorde (namn) och varför (i ord): programmet fyller inte i någotdera. Ingenting antecknades, och svaret är fortfarande stoppat.</translation>
    </message>
    <message>
        <source>{who} decided that the answer goes out although somebody under a safety ban shares the place: {reason}</source>
        <translation>{who} beslutade att svaret går ut fast någon med spärrmarkering har samma driftställe: {reason}</translation>
    </message>
</context>
<context>
    <name>signature</name>
    <message>
        <source>A self-made signature in the name of {signer}: nobody vouches for it</source>
        <translation>En egenhändigt gjord underskrift i namnet {signer}: ingen går i god för den</translation>
    </message>
    <message>
        <source>A time stamp proves that it was signed by {when}.</source>
        <translation>En tidsstämpel bevisar att den var undertecknad senast {when}.</translation>
    </message>
    <message>
        <source>A valid electronic signature of {signer}</source>
        <translation>En giltig elektronisk underskrift av {signer}</translation>
    </message>
    <message>
        <source>Anybody can make one. Ask for another proof of identity.</source>
        <translation>Vem som helst kan göra en sådan. Be om ett annat bevis på identiteten.</translation>
    </message>
    <message>
        <source>Issued by {issuer}. If your organisation trusts it, its root certificate belongs in the workspace&apos;s folder of trusted certificates.</source>
        <translation>Utfärdat av {issuer}. Om din organisation litar på utfärdaren hör dess rotcertifikat hemma i arbetsytans mapp för betrodda certifikat.</translation>
    </message>
    <message>
        <source>Issued by {issuer}; nothing was changed since.</source>
        <translation>Certifikatet är utfärdat av {issuer}; ingenting har ändrats sedan dess.</translation>
    </message>
    <message>
        <source>It covers: {files}.</source>
        <translation>Den omfattar: {files}.</translation>
    </message>
    <message>
        <source>It was damaged on its way, or was made by a program that does not follow the standards. Ask for it again, or for another proof of identity.</source>
        <translation>Den har skadats på vägen eller gjorts av ett program som inte följer standarderna. Be om den på nytt eller om ett annat bevis på identiteten.</translation>
    </message>
    <message>
        <source>It was made with an outdated method (SHA-1 or MD5, or a key that is too short). Ask for it again, signed anew, or for another proof of identity.</source>
        <translation>Den har gjorts med en föråldrad metod (SHA-1 eller MD5, eller en för kort nyckel). Be om den på nytt undertecknad eller om ett annat bevis på identiteten.</translation>
    </message>
    <message>
        <source>No issuer that the desk trusts says that it is that person&apos;s certificate.</source>
        <translation>Ingen utfärdare som är betrodd här intygar att certifikatet är personens.</translation>
    </message>
    <message>
        <source>No request is signed so often. Ask for another proof of identity.</source>
        <translation>Ingen begäran undertecknas så många gånger. Be om ett annat bevis på identiteten.</translation>
    </message>
    <message>
        <source>Not covered by it: {files}.</source>
        <translation>Den omfattar inte: {files}.</translation>
    </message>
    <message>
        <source>Nothing proves that it was signed before that day, and whoever uses a revoked certificate may be somebody else. Ask for another proof of identity.</source>
        <translation>Inget bevisar att den undertecknades före den dagen, och den som använder ett återkallat certifikat kan vara någon annan. Be om ett annat bevis på identiteten.</translation>
    </message>
    <message>
        <source>Nothing proves that it was signed before that day. Ask for another proof of identity.</source>
        <translation>Inget bevisar att den undertecknades före den dagen. Be om ett annat bevis på identiteten.</translation>
    </message>
    <message>
        <source>Sender, date and subject are not covered by it.</source>
        <translation>Avsändare, datum och ämne omfattas inte av den.</translation>
    </message>
    <message>
        <source>Signed by {signer} with a certificate that expired on {until}</source>
        <translation>Undertecknad av {signer} med ett certifikat som gick ut {until}</translation>
    </message>
    <message>
        <source>Signed by {signer} with a certificate that was revoked on {revoked}</source>
        <translation>Undertecknad av {signer} med ett certifikat som återkallades {revoked}</translation>
    </message>
    <message>
        <source>Signed by {signer}, but not all of the files</source>
        <translation>Undertecknad av {signer}, men inte alla filer</translation>
    </message>
    <message>
        <source>Signed by {signer}, but only a part of the document</source>
        <translation>Undertecknad av {signer}, men bara en del av handlingen</translation>
    </message>
    <message>
        <source>Signed by {signer}, but the desk does not know the issuer of the certificate</source>
        <translation>Undertecknad av {signer}, men certifikatets utfärdare är okänd här</translation>
    </message>
    <message>
        <source>Signed by {signer}, but the document was changed afterwards</source>
        <translation>Undertecknad av {signer}, men handlingen ändrades efteråt</translation>
    </message>
    <message>
        <source>Signed on {when}, as the signer&apos;s own clock says.</source>
        <translation>Undertecknad {when} enligt undertecknarens egen klocka.</translation>
    </message>
    <message>
        <source>Something stands in it that was not signed. Do not take the whole for the signer&apos;s words.</source>
        <translation>Något i den har inte undertecknats. Ta inte allt för undertecknarens ord.</translation>
    </message>
    <message>
        <source>The certificate belongs to another address than the sender&apos;s: {addresses}</source>
        <translation>Certifikatet hör till en annan adress än avsändarens: {addresses}</translation>
    </message>
    <message>
        <source>The certificate was revoked on {revoked}, after the time stamp: the signature holds.</source>
        <translation>Certifikatet återkallades {revoked}, efter tidsstämpeln: underskriften gäller.</translation>
    </message>
    <message>
        <source>The document has more than {most} signatures; none of them was checked</source>
        <translation>Handlingen har fler än {most} underskrifter; ingen av dem kontrollerades</translation>
    </message>
    <message>
        <source>The document was changed after signing, or was damaged on its way. Ask for it again.</source>
        <translation>Handlingen har ändrats efter undertecknandet eller skadats på vägen. Be om den på nytt.</translation>
    </message>
    <message>
        <source>The electronic signature can be forged: it proves nothing</source>
        <translation>Den elektroniska underskriften kan förfalskas: den bevisar ingenting</translation>
    </message>
    <message>
        <source>The electronic signature cannot be read: it proves nothing</source>
        <translation>Den elektroniska underskriften kan inte läsas: den bevisar ingenting</translation>
    </message>
    <message>
        <source>The electronic signature is broken: it proves nothing</source>
        <translation>Den elektroniska underskriften är bruten: den bevisar ingenting</translation>
    </message>
    <message>
        <source>The issuer says that it was not revoked.</source>
        <translation>Utfärdaren säger att certifikatet inte har återkallats.</translation>
    </message>
    <message>
        <source>The issuer&apos;s answer that came with it says: not revoked on {day}.</source>
        <translation>Enligt utfärdarens svar som följde med var certifikatet inte återkallat {day}.</translation>
    </message>
    <message>
        <source>What was signed is still in it, but it may read otherwise now. Ask for it as it was signed.</source>
        <translation>Det som undertecknades finns kvar, men handlingen kan lyda annorlunda nu. Be om den så som den undertecknades.</translation>
    </message>
    <message>
        <source>Whether it was revoked is not known: the issuer&apos;s service could not be reached. Look again later, or ask for another proof of identity.</source>
        <translation>Det är inte känt om certifikatet har återkallats: utfärdarens tjänst kunde inte nås. Titta igen senare eller be om ett annat bevis på identiteten.</translation>
    </message>
    <message>
        <source>Whether it was revoked was not asked.</source>
        <translation>Det frågades inte om certifikatet har återkallats.</translation>
    </message>
</context>
<context>
    <name>signed by</name>
    <message>
        <source>Nothing in the document that is shown is signed by electronic means</source>
        <translation>Handlingen som visas har ingen elektronisk underskrift</translation>
    </message>
    <message>
        <source>The certificate says {signer}, the register {name}</source>
        <translation>I certifikatet står {signer}, i registret {name}</translation>
    </message>
    <message>
        <source>The certificate says {signer}, the register {name}: ask whether the name has changed, or who is asking.</source>
        <translation>I certifikatet står {signer}, i registret {name}: fråga om namnet har ändrats, eller vem som begär.</translation>
    </message>
    <message>
        <source>The identity code in the certificate is not that of {name}</source>
        <translation>Personbeteckningen i certifikatet hör inte till {name}</translation>
    </message>
    <message>
        <source>The identity code in the certificate is not that of {name}: somebody else signed.</source>
        <translation>Personbeteckningen i certifikatet hör inte till {name}: någon annan har undertecknat.</translation>
    </message>
    <message>
        <source>The identity code in the certificate is that of {name}.</source>
        <translation>Personbeteckningen i certifikatet hör till {name}.</translation>
    </message>
    <message>
        <source>The name in the certificate agrees with {name}. Others may have that name: see that the other details match the register too.</source>
        <translation>Namnet i certifikatet stämmer med {name}. Andra kan ha samma namn: se till att också de andra uppgifterna stämmer med registret.</translation>
    </message>
    <message>
        <source>Whether the certificate was revoked is not known: its issuer could not be reached</source>
        <translation>Det är inte känt om certifikatet har återkallats: utfärdaren kunde inte nås</translation>
    </message>
</context>
<context>
    <name>signing_many</name>
    <message>
        <source>The letter is signed and sealed in the desk, but it does not lie in the folder. {why}</source>
        <translation>Brevet är undertecknat och förseglat i programmet, men det finns inte i mappen. {why}</translation>
    </message>
    <message>
        <source>The process that was to sign the letter ended before its time, perhaps for want of memory. The request is as it was last saved; sign it once more.</source>
        <translation>Processen som skulle underteckna brevet avslutades i förtid, kanske av brist på minne. Begäran är som den senast sparades; underteckna brevet på nytt.</translation>
    </message>
    <message>
        <source>The program has a fault ({kind}) with this letter; the request is as it was last saved. Tell support; the details are in the log folder of the workspace.</source>
        <translation>Programmet har ett fel ({kind}) med det här brevet; begäran är som den senast sparades. Berätta för supporten; detaljerna finns i arbetsytans log-mapp.</translation>
    </message>
    <message>
        <source>{failed} of {all} letters were not signed or not written; the list says why of each, and the others are done. Mend the cause and give the command again.</source>
        <translation>{failed} av {all} brev undertecknades inte eller sparades inte; listan anger orsaken för vart och ett, och de övriga är klara. Åtgärda orsaken och ge kommandot på nytt.</translation>
    </message>
</context>
<context>
    <name>steps</name>
    <message>
        <source>Ask for proof of identity</source>
        <translation>Be om bevis på identitet</translation>
    </message>
    <message>
        <source>Ask the failed systems again</source>
        <translation>Fråga de misslyckade systemen igen</translation>
    </message>
    <message>
        <source>Asked by word of mouth</source>
        <translation>Frågat muntligen</translation>
    </message>
    <message>
        <source>Collect again</source>
        <translation>Samla in på nytt</translation>
    </message>
    <message>
        <source>Collect the data</source>
        <translation>Samla in uppgifterna</translation>
    </message>
    <message>
        <source>Collecting was stopped; nothing was lost</source>
        <translation>Insamlingen avbröts; inget gick förlorat</translation>
    </message>
    <message>
        <source>Every connected system answered; others are asked by hand</source>
        <translation>Alla anslutna system svarade; för de övriga tillfrågas ägarna</translation>
    </message>
    <message>
        <source>Every system answered</source>
        <translation>Alla system svarade</translation>
    </message>
    <message>
        <source>Identity code, name, customer number or address</source>
        <translation>Personbeteckning, namn, kundnummer eller adress</translation>
    </message>
    <message>
        <source>Identity was checked: {evidence}</source>
        <translation>Identiteten kontrollerad: {evidence}</translation>
    </message>
    <message>
        <source>Nobody has proven who is asking yet</source>
        <translation>Den som frågar har inte identifierats ännu</translation>
    </message>
    <message>
        <source>Nobody was found in the registers; take another way.</source>
        <translation>Ingen hittades i registren; ta ett annat sätt.</translation>
    </message>
    <message>
        <source>Not every system answered</source>
        <translation>Alla system svarade inte</translation>
    </message>
    <message>
        <source>On record: {person}</source>
        <translation>I registret: {person}</translation>
    </message>
    <message>
        <source>Record the check</source>
        <translation>Anteckna kontrollen</translation>
    </message>
    <message>
        <source>Say first what was shown and whether it holds.</source>
        <translation>Ange först vad som visades och om det håller.</translation>
    </message>
    <message>
        <source>Search for the person and pick one, or give a name if nobody is found.</source>
        <translation>Sök personen och välj en, eller ange ett namn om ingen hittas.</translation>
    </message>
    <message>
        <source>The others&apos; data is kept. Ask again, or go on: the letter says what is missing.</source>
        <translation>De övrigas uppgifter är sparade. Fråga igen eller fortsätt: brevet säger vad som saknas.</translation>
    </message>
    <message>
        <source>The person was picked: {name}</source>
        <translation>Personen är vald: {name}</translation>
    </message>
    <message>
        <source>The systems have not been asked yet</source>
        <translation>Systemen har inte frågats ännu</translation>
    </message>
    <message>
        <source>This is the person</source>
        <translation>Det här är personen</translation>
    </message>
    <message>
        <source>Wait for the owner&apos;s answer, or go on: the letter says what follows and is completed later.</source>
        <translation>Vänta på ägarens svar eller fortsätt: brevet berättar vad som följer och kompletteras senare.</translation>
    </message>
    <message>
        <source>What is asked of the customer</source>
        <translation>Vad kunden ombeds om</translation>
    </message>
    <message>
        <source>Who gives the proof: identity code, name, customer number or address</source>
        <translation>Vem som ger beviset: personbeteckning, namn, kundnummer eller adress</translation>
    </message>
    <message>
        <source>Write what is asked of the customer; it stands in the request&apos;s history.</source>
        <translation>Skriv vad kunden ombeds om; det syns i begärans historik.</translation>
    </message>
    <message>
        <source>of whoever asks for the person: {name}</source>
        <translation>för den som ber för personen: {name}</translation>
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
        <translation>En nyare version av programmet har ändrat det här datalagret, så den här versionen rör det inte. Ingenting ändrades; uppdatera det här programmet.</translation>
    </message>
    <message>
        <source>A question of request {number} was changed by somebody else in the meantime, so your change was not saved. Open the request again and repeat it.</source>
        <translation>Någon annan ändrade under tiden en fråga i begäran {number}, så din ändring sparades inte. Öppna begäran på nytt och upprepa ändringen.</translation>
    </message>
    <message>
        <source>Another program is using the store and was not done within {seconds} seconds. Nothing was changed; close the other program or try again.</source>
        <translation>Ett annat program använder datalagret och blev inte klart inom {seconds} sekunder. Ingenting ändrades; stäng det andra programmet eller försök igen.</translation>
    </message>
    <message>
        <source>Request {number} was changed by somebody else in the meantime, so your change was not saved. Open the request again and repeat it.</source>
        <translation>Någon annan ändrade begäran {number} under tiden, så din ändring sparades inte. Öppna begäran på nytt och gör om ändringen.</translation>
    </message>
    <message>
        <source>Somebody else saved the same thing at the same moment, so this change was not saved. Try again.</source>
        <translation>Någon annan sparade samma sak i samma ögonblick, så den här ändringen sparades inte. Försök igen.</translation>
    </message>
    <message>
        <source>The address of the shared database carries a password. Take it out of the settings: the desk keeps the password in the system keyring only.</source>
        <translation>Adressen till den gemensamma databasen innehåller ett lösenord. Ta bort det ur inställningarna: programmet förvarar lösenordet endast i systemets nyckelring.</translation>
    </message>
    <message>
        <source>The address of the shared database is not one of PostgreSQL. Correct it in the settings; it has the form postgresql://user@host/database.</source>
        <translation>Adressen till den gemensamma databasen är inte en PostgreSQL-adress. Rätta den i inställningarna; den har formen postgresql://user@host/database.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing was saved; the request is as it was last saved. Free some space and try again.</source>
        <translation>Disken är full, så ingenting sparades; begäran är som den senast sparades. Frigör utrymme och försök igen.</translation>
    </message>
    <message>
        <source>The file {file} cannot be read, so the workspace stays closed. Restore the file from a backup.</source>
        <translation>Filen {file} kan inte läsas, så arbetsytan öppnas inte. Återställ filen från en säkerhetskopia.</translation>
    </message>
    <message>
        <source>The file {file} is there, but its keys.json is not. Nothing was changed; restore keys.json from a backup, or choose another folder for a new workspace.</source>
        <translation>Filen {file} finns, men dess keys.json saknas. Ingenting ändrades; återställ keys.json från en säkerhetskopia eller välj en annan mapp för en ny arbetsyta.</translation>
    </message>
    <message>
        <source>The file {file} was written by a newer version of the desk. Update this copy of the program.</source>
        <translation>Filen {file} har sparats med en nyare version av programmet. Uppdatera det här programmet.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be written, so no workspace was made. Choose another folder, or free space and check the rights to it.</source>
        <translation>Det går inte att skriva i mappen {folder}, så ingen arbetsyta skapades. Välj en annan mapp, eller frigör utrymme och kontrollera rättigheterna till mappen.</translation>
    </message>
    <message>
        <source>The key in the system keyring is not the key of this workspace, so it stays closed; nothing is lost. Restore the keyring entry “{name}”.</source>
        <translation>Nyckeln i systemets nyckelring är inte nyckeln till den här arbetsytan, så den öppnas inte; ingenting har gått förlorat. Återställ posten ”{name}” i nyckelringen.</translation>
    </message>
    <message>
        <source>The shared database does not answer or did not let the desk in, so nothing was saved; the request is as it was last saved. Check the network and the database password, and try again.</source>
        <translation>Den gemensamma databasen svarar inte eller släppte inte in programmet, så ingenting sparades; begäran är som den senast sparades. Kontrollera nätverket och databasens lösenord och försök igen.</translation>
    </message>
    <message>
        <source>The store cannot be read or written, so nothing was saved; the request is as it was last saved. Check the disk and the rights to the workspace folder, and try again.</source>
        <translation>Datalagret kan inte läsas eller skrivas, så ingenting sparades; begäran är som den senast sparades. Kontrollera disken och rättigheterna till arbetsytans mapp och försök igen.</translation>
    </message>
    <message>
        <source>The store is damaged or belongs to another workspace, so it cannot be read. Nothing was changed; restore the file from a backup or from the folder “copies”.</source>
        <translation>Datalagret är skadat eller hör till en annan arbetsyta, så det kan inte läsas. Ingenting ändrades; återställ filen från en säkerhetskopia eller från mappen ”copies”.</translation>
    </message>
    <message>
        <source>The store {file} is missing or empty. Restore it from a backup or from the folder “copies”; keys.json opens it.</source>
        <translation>Datalagret {file} saknas eller är tomt. Återställ det från en säkerhetskopia eller från mappen ”copies”; keys.json öppnar det.</translation>
    </message>
    <message>
        <source>The system keyring does not hold the key of this workspace, so it stays closed; nothing is lost. Log in as the user who made the workspace, or restore the keyring entry “{name}”.</source>
        <translation>Systemets nyckelring innehåller inte nyckeln till den här arbetsytan, så den öppnas inte; ingenting har gått förlorat. Logga in som den användare som skapade arbetsytan, eller återställ posten ”{name}” i nyckelringen.</translation>
    </message>
    <message>
        <source>There is a workspace in {folder} already. Nothing was changed; open it, or choose another folder.</source>
        <translation>Mappen {folder} innehåller redan en arbetsyta. Ingenting ändrades; öppna den eller välj en annan mapp.</translation>
    </message>
    <message>
        <source>There is no request {number}. Check the number in the list of requests.</source>
        <translation>Det finns ingen begäran {number}. Kontrollera numret i listan över begäranden.</translation>
    </message>
    <message>
        <source>There is no workspace in {folder}: the file keys.json is missing. Choose the right folder, or restore the file from a backup.</source>
        <translation>Det finns ingen arbetsyta i mappen {folder}: filen keys.json saknas. Välj rätt mapp eller återställ filen från en säkerhetskopia.</translation>
    </message>
    <message>
        <source>This shared database holds the store of another workspace. Nothing was changed; ask its administrator for an empty one.</source>
        <translation>Den här gemensamma databasen innehåller en annan arbetsytas datalager. Ingenting ändrades; be databasens administratör om en tom databas.</translation>
    </message>
    <message>
        <source>This store belongs to another workspace, so it stays closed: with other keys the free checks already given could not be found. Check the workspace folder and the database in the settings.</source>
        <translation>Det här datalagret hör till en annan arbetsyta, så det öppnas inte: med andra nycklar skulle redan givna avgiftsfria begäranden inte hittas. Kontrollera arbetsytans mapp och databasen i inställningarna.</translation>
    </message>
    <message>
        <source>What was stored for this step of the request is damaged or was changed, so it is not used. The request itself is as it was; repeat the step, or restore the store from a backup.</source>
        <translation>Det som sparades för det här steget av begäran är skadat eller har ändrats, så det används inte. Själva begäran är som förut; gör om steget eller återställ datalagret från en säkerhetskopia.</translation>
    </message>
    <message>
        <source>What was stored for this step of the request is gone from the vault. The request itself is as it was; repeat the step, or restore the store from a backup.</source>
        <translation>Det som sparades för det här steget av begäran finns inte längre i datalagret. Själva begäran är som förut; gör om steget eller återställ datalagret från en säkerhetskopia.</translation>
    </message>
</context>
<context>
    <name>switch</name>
    <message>
        <source>{way}, key {key}</source>
        <translation>{way}, tangent {key}</translation>
    </message>
</context>
<context>
    <name>systems</name>
    <message>
        <source>A data map was drafted: {file}. It is a proposal; somebody who knows the system looks it through.</source>
        <translation>Ett utkast till datakarta gjordes: {file}. Det är ett förslag; någon som känner systemet går igenom det.</translation>
    </message>
    <message>
        <source>A question about nobody took {seconds} seconds.</source>
        <translation>En fråga som inte gäller någon tog {seconds} sekunder.</translation>
    </message>
    <message>
        <source>Add a system to the company</source>
        <translation>Lägg till ett system för bolaget</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Tillbaka till listan</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändra</translation>
    </message>
    <message>
        <source>Controller</source>
        <translation>Personuppgiftsansvarig</translation>
    </message>
    <message>
        <source>Data map: what the tables and fields hold</source>
        <translation>Datakarta: vad tabellerna och fälten innehåller</translation>
    </message>
    <message>
        <source>Esc stops. Nobody is searched for, and nothing is written.</source>
        <translation>Esc avbryter. Ingen söks och ingenting skrivs.</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Bra att veta</translation>
    </message>
    <message>
        <source>Have a data map drafted</source>
        <translation>Låt göra ett utkast till datakarta</translation>
    </message>
    <message>
        <source>How the system is asked</source>
        <translation>Hur systemet frågas</translation>
    </message>
    <message>
        <source>It answers, but an answer would lack something.</source>
        <translation>Det svarar, men något skulle saknas i ett svar.</translation>
    </message>
    <message>
        <source>It answers.</source>
        <translation>Det svarar.</translation>
    </message>
    <message>
        <source>It does not answer.</source>
        <translation>Det svarar inte.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Slag</translation>
    </message>
    <message>
        <source>Left empty, it is the Finnish one.</source>
        <translation>Tomt fält betyder det finska.</translation>
    </message>
    <message>
        <source>Left empty, the one that comes with the company&apos;s profile.</source>
        <translation>Tomt fält betyder den som följer med bolagets profil.</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Saknas</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>Namn på engelska</translation>
    </message>
    <message>
        <source>Name in Finnish, as in letters</source>
        <translation>Namn på finska, som i breven</translation>
    </message>
    <message>
        <source>Name in Swedish</source>
        <translation>Namn på svenska</translation>
    </message>
    <message>
        <source>New system</source>
        <translation>Nytt system</translation>
    </message>
    <message>
        <source>Nothing is set for this system, so there is nothing to take out.</source>
        <translation>Det finns inga inställningar för det här systemet, så det finns inget att ta bort.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Lösenord</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Sätt tillbaka</translation>
    </message>
    <message>
        <source>Reached in {seconds} seconds.</source>
        <translation>Anslutningen tog {seconds} sekunder.</translation>
    </message>
    <message>
        <source>Slow or unsafe</source>
        <translation>Långsamt eller osäkert</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Läge</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Systems</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Systems by controller</source>
        <translation>System per personuppgiftsansvarig</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Take out of the settings</source>
        <translation>Ta bort ur inställningarna</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>Testa anslutningen</translation>
    </message>
    <message>
        <source>Test the connections</source>
        <translation>Testa förbindelserna</translation>
    </message>
    <message>
        <source>The connection is being tested…</source>
        <translation>Anslutningen testas…</translation>
    </message>
    <message>
        <source>The data map can be used.</source>
        <translation>Datakartan kan användas.</translation>
    </message>
    <message>
        <source>The data map cannot be used yet.</source>
        <translation>Datakartan kan inte användas ännu.</translation>
    </message>
    <message>
        <source>The test was stopped.</source>
        <translation>Testet avbröts.</translation>
    </message>
    <message>
        <source>There is no connection: its owner is asked with every request.</source>
        <translation>Det finns ingen anslutning: ägaren frågas vid varje begäran.</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>och {count} till</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>svarar</translation>
    </message>
    <message>
        <source>asked by hand</source>
        <translation>frågas av ägaren</translation>
    </message>
    <message>
        <source>being tested…</source>
        <translation>testas…</translation>
    </message>
    <message>
        <source>database</source>
        <translation>databas</translation>
    </message>
    <message>
        <source>does not answer</source>
        <translation>svarar inte</translation>
    </message>
    <message>
        <source>files</source>
        <translation>filer</translation>
    </message>
    <message>
        <source>its owner is asked with every request</source>
        <translation>dess ägare tillfrågas vid varje begäran</translation>
    </message>
    <message>
        <source>not set up</source>
        <translation>inte inställt</translation>
    </message>
    <message>
        <source>not tested</source>
        <translation>inte testat</translation>
    </message>
    <message>
        <source>register on this machine</source>
        <translation>register på den här datorn</translation>
    </message>
    <message>
        <source>web service</source>
        <translation>webbtjänst</translation>
    </message>
    <message>
        <source>{system} is in the settings again.</source>
        <translation>{system} finns i inställningarna igen.</translation>
    </message>
    <message>
        <source>{system} was taken out of the settings, so it is not asked any more. Ctrl Z puts it back. Its password stays in the keyring until this page is left.</source>
        <translation>{system} togs bort ur inställningarna, så det frågas inte längre. Ctrl Z sätter tillbaka det. Lösenordet finns kvar i nyckelringen tills du lämnar den här sidan.</translation>
    </message>
</context>
<context>
    <name>to post</name>
    <message>
        <source>A letter that goes by post comes here when it is signed.</source>
        <translation>Ett brev som går per post kommer hit när det är undertecknat.</translation>
    </message>
    <message>
        <source>Envelope</source>
        <translation>Kuvert</translation>
    </message>
    <message>
        <source>Envelope {envelope}; pages: {pages}</source>
        <translation>Kuvert {envelope}; sidor: {pages}</translation>
    </message>
    <message>
        <source>Files go beside this letter and are not on paper: {count}. Give them on its own page.</source>
        <translation>Med brevet följer filer som inte finns på papper: {count}. Lämna dem på begärans egen sida.</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Brev</translation>
    </message>
    <message>
        <source>Letters sent to the printer {printer}: {done} of {all}; the others stay in the pile.</source>
        <translation>Till skrivaren {printer} skickades {done} av {all} brev; de andra blir kvar i bunten.</translation>
    </message>
    <message>
        <source>Letters to be posted; Space takes one out of the pile</source>
        <translation>Brev att posta; mellanslag tar ett brev ur bunten</translation>
    </message>
    <message>
        <source>No letter waits for the post</source>
        <translation>Inget brev väntar på att postas</translation>
    </message>
    <message>
        <source>None of these letters was printed from the desk, so none was noted as posted. Print the pile first, or note a letter on its request&apos;s own page.</source>
        <translation>Inget av breven har skrivits ut från programmet, så inget antecknades som postat. Skriv ut bunten först, eller anteckna ett brev på begärans egen sida.</translation>
    </message>
    <message>
        <source>Note as posted: {count}</source>
        <translation>Anteckna som postade: {count}</translation>
    </message>
    <message>
        <source>Noted as posted: {done}.</source>
        <translation>Antecknade som postade: {done}.</translation>
    </message>
    <message>
        <source>Print on…</source>
        <translation>Välj skrivare…</translation>
    </message>
    <message>
        <source>Print the pile: {count}</source>
        <translation>Skriv ut bunten: {count}</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Utskrivet</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Begäran</translation>
    </message>
    <message>
        <source>Sent to the printer: {done} of {all}</source>
        <translation>Skickade till skrivaren: {done} av {all}</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Ark</translation>
    </message>
    <message>
        <source>Space takes a letter out of the pile or puts it back; Enter opens its request.</source>
        <translation>Mellanslag tar ett brev ur bunten eller lägger tillbaka det; Enter öppnar begäran.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppa</translation>
    </message>
    <message>
        <source>The list and {done} letters were sent to the printer {printer}. Put them into their envelopes by the list, then note them as posted with F9.</source>
        <translation>Förteckningen och breven skickades till skrivaren {printer}; brev: {done}. Lägg dem i kuvert enligt förteckningen och anteckna dem sedan som postade med F9.</translation>
    </message>
    <message>
        <source>The person is under a safety ban: the address stands on the letter alone. On the request&apos;s own page it is shown for a reason.</source>
        <translation>Personen har spärrmarkering: adressen står bara på brevet. På begärans egen sida visas den av ett skäl.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Till</translation>
    </message>
    <message>
        <source>To be posted {when}</source>
        <translation>Att posta {when}</translation>
    </message>
    <message>
        <source>To post</source>
        <translation>Att posta</translation>
    </message>
    <message>
        <source>may not be posted</source>
        <translation>får inte postas</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>inte än</translation>
    </message>
    <message>
        <source>{envelope}, sheets: {sheets}</source>
        <translation>{envelope}, ark: {sheets}</translation>
    </message>
    <message>
        <source>{number} was not noted. {why}</source>
        <translation>{number} antecknades inte. {why}</translation>
    </message>
    <message>
        <source>{number} was not printed. {why}</source>
        <translation>{number} skrevs inte ut. {why}</translation>
    </message>
    <message>
        <source>{number}, in the pile</source>
        <translation>{number}, i bunten</translation>
    </message>
    <message>
        <source>{number}, may not be posted</source>
        <translation>{number}, får inte postas</translation>
    </message>
    <message>
        <source>{number}, taken out of the pile</source>
        <translation>{number}, tagen ur bunten</translation>
    </message>
</context>
<context>
    <name>today</name>
    <message>
        <source>A visit starts with F2, a letter or an e-mail with F3.</source>
        <translation>Ett besök börjar med F2, ett brev eller e-post med F3.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alla</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>F6 shows those of everybody; F4 takes the one that is selected.</source>
        <translation>F6 visar allas begäranden; F4 tar över den valda.</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Mina</translation>
    </message>
    <message>
        <source>No request here</source>
        <translation>Inga begäranden här</translation>
    </message>
    <message>
        <source>Nothing is waiting for an answer</source>
        <translation>Inget väntar på svar</translation>
    </message>
    <message>
        <source>Open requests by due date</source>
        <translation>Öppna begäranden enligt sista svarsdag</translation>
    </message>
    <message>
        <source>Press the same count again to see all of them.</source>
        <translation>Tryck på samma tal igen för att se alla.</translation>
    </message>
    <message>
        <source>Request {number} is yours now.</source>
        <translation>Begäran {number} är nu din.</translation>
    </message>
    <message>
        <source>Save due dates for a calendar</source>
        <translation>Spara sista svarsdagar för en kalender</translation>
    </message>
    <message>
        <source>The due dates are in {file}. Saved again, they replace those of before.</source>
        <translation>Sista svarsdagarna finns i filen {file}. När de sparas på nytt ersätter de de tidigare.</translation>
    </message>
    <message>
        <source>The file {file} could not be written: {reason}. Choose another place.</source>
        <translation>Filen {file} kunde inte skrivas: {reason}. Välj en annan plats.</translation>
    </message>
    <message>
        <source>Today, {weekday} {day}</source>
        <translation>I dag, {weekday} {day}</translation>
    </message>
    <message>
        <source>You handle no open request</source>
        <translation>Du handlägger ingen öppen begäran</translation>
    </message>
    <message>
        <source>later</source>
        <translation>senare</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>försenade</translation>
    </message>
    <message>
        <source>to be answered today</source>
        <translation>ska besvaras i dag</translation>
    </message>
    <message>
        <source>to be posted</source>
        <translation>ska postas</translation>
    </message>
    <message>
        <source>to be signed</source>
        <translation>ska undertecknas</translation>
    </message>
    <message>
        <source>waiting for a system</source>
        <translation>väntar på ett system</translation>
    </message>
    <message>
        <source>waiting for the customer</source>
        <translation>väntar på kunden</translation>
    </message>
    <message>
        <source>within 7 days</source>
        <translation>inom 7 dagar</translation>
    </message>
    <message>
        <source>{count} {text}; filters the list, key {key}</source>
        <translation>{count} {text}; filtrerar listan, tangent {key}</translation>
    </message>
    <message>
        <source>{text}, {urgent} too long</source>
        <translation>{text}, {urgent} för länge</translation>
    </message>
</context>
<context>
    <name>together</name>
    <message>
        <source>Request {number} was changed by somebody else meanwhile. Your change was not saved; what you typed still stands here. Look at the request as it is now and repeat what is still needed.</source>
        <translation>Någon annan ändrade begäran {number} under tiden. Din ändring sparades inte; det du har skrivit finns kvar här. Se begäran som den är nu och gör om det som fortfarande behövs.</translation>
    </message>
    <message>
        <source>{hour}:{minute}</source>
        <translation>{hour}.{minute}</translation>
    </message>
    <message>
        <source>{who} changed this request at {time}: {what} You see it as it is now.</source>
        <translation>{who} ändrade denna begäran kl. {time}: {what} Du ser den som den är nu.</translation>
    </message>
    <message>
        <source>{who} changed this request at {time}: {what} Your change was not saved; what you typed still stands here. Look at the request as it is now and repeat what is still needed.</source>
        <translation>{who} ändrade denna begäran kl. {time}: {what} Din ändring sparades inte; det du har skrivit finns kvar här. Se begäran som den är nu och gör om det som fortfarande behövs.</translation>
    </message>
    <message>
        <source>{who} has this request open since {time}</source>
        <translation>{who} har denna begäran öppen sedan kl. {time}</translation>
    </message>
</context>
<context>
    <name>trays</name>
    <message>
        <source>First sheet, on letterhead paper, from</source>
        <translation>Första arket, brevpapper, från</translation>
    </message>
    <message>
        <source>Other sheets from</source>
        <translation>Övriga ark från</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Skrivare</translation>
    </message>
    <message>
        <source>Printing letters</source>
        <translation>Utskrift av brev</translation>
    </message>
    <message>
        <source>the printer&apos;s own choice</source>
        <translation>skrivarens eget val</translation>
    </message>
</context>
<context>
    <name>typed day</name>
    <message>
        <source>There is no such day as {typed}. Check the day and the month.</source>
        <translation>Dagen {typed} finns inte. Kontrollera dag och månad.</translation>
    </message>
    <message>
        <source>{typed} could be two different days, since some write the month first. Write it like 22.11.2026.</source>
        <translation>{typed} kan vara två olika dagar, eftersom en del skriver månaden först. Skriv det som 22.11.2026.</translation>
    </message>
    <message>
        <source>“{typed}” is no date. Write it like 22.11.2026 or 2026-11-22, with the whole year.</source>
        <translation>”{typed}” är inget datum. Skriv det som 22.11.2026 eller 2026-11-22, med hela årtalet.</translation>
    </message>
</context>
<context>
    <name>web</name>
    <message>
        <source>a number that is longer than any number should be</source>
        <translation>det innehåller ett tal som är längre än något tal borde vara</translation>
    </message>
    <message>
        <source>a web page, perhaps a form to log in, in the place of data</source>
        <translation>i stället för uppgifter kom en webbsida, kanske ett inloggningsformulär</translation>
    </message>
    <message>
        <source>data nested deeper than can be read</source>
        <translation>uppgifterna är nästlade djupare än vad som kan läsas</translation>
    </message>
    <message>
        <source>data packed in a way that was not asked for</source>
        <translation>uppgifterna är packade på ett sätt som inte begärdes</translation>
    </message>
    <message>
        <source>letters that are not UTF-8</source>
        <translation>tecknen är inte UTF-8</translation>
    </message>
    <message>
        <source>more data in one answer than the settings allow</source>
        <translation>ett svar innehåller mer än inställningarna tillåter</translation>
    </message>
    <message>
        <source>something that is no JSON or is cut off</source>
        <translation>det är inte JSON eller så är det avhugget</translation>
    </message>
    <message>
        <source>the same name twice in one object</source>
        <translation>samma namn finns två gånger i ett objekt</translation>
    </message>
    <message>
        <source>{system} answered “{table}” in another shape than its data map says: there is nothing fitting at “{path}”. The answer lacks it until the map or the system is mended.</source>
        <translation>{system} svarade på ”{table}” i en annan form än datakartan säger: vid ”{path}” finns inget som passar. Uppgifterna saknas i svaret tills kartan eller systemet har rättats.</translation>
    </message>
    <message>
        <source>{system} answered “{table}” with an error of its own (status {status}). Nothing of it was taken; tell its keeper and ask this system again.</source>
        <translation>{system} svarade på ”{table}” med ett eget fel (status {status}). Inget togs därifrån; meddela den som sköter systemet och fråga på nytt.</translation>
    </message>
    <message>
        <source>{system} answered “{table}” with {reason}. Nothing of it was taken; tell its keeper and ask this system again.</source>
        <translation>Svaret från {system} på ”{table}” duger inte: {reason}. Inget togs därifrån; meddela den som sköter systemet och fråga på nytt.</translation>
    </message>
    <message>
        <source>{system} answered “{table}” without saying whose the rows are: “{column}” is missing in them. None was taken. Where the service surely gives only the rows asked for, let the data map name the column under “filled”.</source>
        <translation>{system} svarade på ”{table}” utan att säga vems raderna är: ”{column}” saknas i dem. Ingen rad togs. Om tjänsten säkert ger bara de efterfrågade raderna, ange kolumnen under ”filled” i datakartan.</translation>
    </message>
    <message>
        <source>{system} cannot be asked for “{table}” by {columns}: its data map knows no such way. The answer lacks it until the map is mended.</source>
        <translation>{system} kan inte tillfrågas om ”{table}” med {columns}: datakartan känner inget sådant sätt. Uppgifterna saknas i svaret tills kartan har rättats.</translation>
    </message>
    <message>
        <source>{system} cannot be asked: its address in the settings has to begin with https:// and to hold neither a user name nor a password. Mend it and ask this system again.</source>
        <translation>{system} kan inte tillfrågas: dess adress i inställningarna måste börja med https:// och får varken innehålla användarnamn eller lösenord. Rätta adressen och fråga systemet på nytt.</translation>
    </message>
    <message>
        <source>{system} cannot be asked: its token in the keyring holds line breaks or letters that cannot be sent. Put the token in anew and ask this system again.</source>
        <translation>{system} kan inte tillfrågas: dess kod i nyckelringen innehåller radbrytningar eller tecken som inte kan skickas. Spara koden på nytt och fråga systemet på nytt.</translation>
    </message>
    <message>
        <source>{system} cannot be asked: the file “{file}” with the company&apos;s own root certificate cannot be read. Mend the settings and ask this system again.</source>
        <translation>{system} kan inte tillfrågas: filen ”{file}” med företagets eget rotcertifikat kan inte läsas. Rätta inställningarna och fråga systemet på nytt.</translation>
    </message>
    <message>
        <source>{system} cannot be asked: “{setting}” in its settings cannot be used. Mend it and ask this system again.</source>
        <translation>{system} kan inte tillfrågas: dess inställning ”{setting}” duger inte. Rätta den och fråga systemet på nytt.</translation>
    </message>
    <message>
        <source>{system} could not show who it is: its certificate has run out, belongs to another address or comes from an issuer that this machine does not trust. Nothing was sent to it. Have the certificate renewed, or name the company&apos;s own root in the settings.</source>
        <translation>{system} kunde inte visa vem det är: dess certifikat har gått ut, hör till en annan adress eller kommer från en utfärdare som den här datorn inte litar på. Inget skickades till det. Låt förnya certifikatet eller ange företagets eget rotcertifikat i inställningarna.</translation>
    </message>
    <message>
        <source>{system} did not answer in time when “{table}” was asked for. Nothing of it was taken; ask this system again later.</source>
        <translation>{system} svarade inte i tid när ”{table}” efterfrågades. Inget togs därifrån; fråga systemet på nytt senare.</translation>
    </message>
    <message>
        <source>{system} did not let the desk in when “{table}” was asked for: the token is wrong or has run out, or it lacks the right. Mend it in the settings and ask this system again.</source>
        <translation>{system} släppte inte in tjänsten när ”{table}” efterfrågades: koden är fel eller har gått ut, eller så saknar den rättighet. Rätta den i inställningarna och fråga systemet på nytt.</translation>
    </message>
    <message>
        <source>{system} does not come to an end with the pages of “{table}”. Nothing of it was taken; have the paging in the data map looked at.</source>
        <translation>Sidorna med ”{table}” från {system} tar aldrig slut. Inget togs därifrån; låt granska sidindelningen i datakartan.</translation>
    </message>
    <message>
        <source>{system} gave fewer rows of “{table}” than it had counted itself. Nothing of it was taken; ask this system again.</source>
        <translation>{system} gav färre rader av ”{table}” än det själv hade räknat. Inget togs därifrån; fråga systemet på nytt.</translation>
    </message>
    <message>
        <source>{system} has no “{table}” at the address that its data map names. The answer lacks it until the map or the system is mended.</source>
        <translation>{system} har ingen ”{table}” på den adress som datakartan anger. Den saknas i svaret tills kartan eller systemet har rättats.</translation>
    </message>
    <message>
        <source>{system} is too busy or closed for now: it turned “{table}” away every time. Nothing of it was taken; ask this system again later.</source>
        <translation>{system} är för tillfället överbelastat eller stängt: det avvisade ”{table}” varje gång. Inget togs därifrån; fråga systemet på nytt senare.</translation>
    </message>
    <message>
        <source>{system} sent the desk to another address when “{table}” was asked for. It was not followed, because the token would have gone along. Mend the address in the settings.</source>
        <translation>{system} hänvisade till en annan adress när ”{table}” efterfrågades. Hänvisningen följdes inte, eftersom koden då hade följt med. Rätta adressen i inställningarna.</translation>
    </message>
</context>
<context>
    <name>window</name>
    <message>
        <source>DEMO: nobody in it exists</source>
        <translation>DEMO: allt är påhittat</translation>
    </message>
    <message>
        <source>Data requests</source>
        <translation>Uppgiftsbegäranden</translation>
    </message>
    <message>
        <source>Data requests · DEMO, nobody in it exists</source>
        <translation>Uppgiftsbegäranden · DEMO, allt är påhittat</translation>
    </message>
    <message>
        <source>Everything is saved as you go</source>
        <translation>Allt sparas av sig självt</translation>
    </message>
    <message>
        <source>F1 Keys</source>
        <translation>F1 Tangenter</translation>
    </message>
    <message>
        <source>Saved at {time}</source>
        <translation>Sparat {time}</translation>
    </message>
    <message>
        <source>Systems: {answering} of {all} answer</source>
        <translation>System: {answering}/{all} svarar</translation>
    </message>
    <message>
        <source>The desk is being opened…</source>
        <translation>Programmet öppnas…</translation>
    </message>
    <message>
        <source>There is no screen to open the window on; “desk answer” does the main job without one.</source>
        <translation>Det finns ingen skärm att öppna fönstret på; ”desk answer” gör huvudarbetet utan den.</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>A system did not answer</source>
        <translation>Ett system svarade inte</translation>
    </message>
    <message>
        <source>April</source>
        <translation>April</translation>
    </message>
    <message>
        <source>Ask the customer again</source>
        <translation>Fråga kunden på nytt</translation>
    </message>
    <message>
        <source>Ask {system} again</source>
        <translation>Fråga på nytt: {system}</translation>
    </message>
    <message>
        <source>August</source>
        <translation>Augusti</translation>
    </message>
    <message>
        <source>Consider a refusal</source>
        <translation>Överväg ett avslag</translation>
    </message>
    <message>
        <source>Data to be collected</source>
        <translation>Uppgifterna ska samlas in</translation>
    </message>
    <message>
        <source>December</source>
        <translation>December</translation>
    </message>
    <message>
        <source>Delivered, to be closed</source>
        <translation>Levererat, ska stängas</translation>
    </message>
    <message>
        <source>February</source>
        <translation>Februari</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>fr</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>fredag</translation>
    </message>
    <message>
        <source>Give everything</source>
        <translation>Ge alla uppgifter</translation>
    </message>
    <message>
        <source>Given in part: ask the system that failed again</source>
        <translation>Delvis lämnat: fråga systemet som inte svarade på nytt</translation>
    </message>
    <message>
        <source>Identity to be checked</source>
        <translation>Identiteten ska kontrolleras</translation>
    </message>
    <message>
        <source>January</source>
        <translation>Januari</translation>
    </message>
    <message>
        <source>July</source>
        <translation>Juli</translation>
    </message>
    <message>
        <source>June</source>
        <translation>Juni</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Senare</translation>
    </message>
    <message>
        <source>Letter ready, to be signed</source>
        <translation>Klart att undertecknas</translation>
    </message>
    <message>
        <source>March</source>
        <translation>Mars</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Maj</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>må</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>måndag</translation>
    </message>
    <message>
        <source>November</source>
        <translation>November</translation>
    </message>
    <message>
        <source>October</source>
        <translation>Oktober</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Försenade</translation>
    </message>
    <message>
        <source>Person to be picked</source>
        <translation>Personen ska väljas</translation>
    </message>
    <message>
        <source>Proof of identity asked on {day}</source>
        <translation>Bevis på identitet begärt {day}</translation>
    </message>
    <message>
        <source>Proof of identity asked; the clocks run</source>
        <translation>Bevis på identiteten begärt; tidsfristerna löper</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>lö</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>lördag</translation>
    </message>
    <message>
        <source>September</source>
        <translation>September</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>sö</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>söndag</translation>
    </message>
    <message>
        <source>Suomi.fi message</source>
        <translation>Suomi.fi-meddelande</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>to</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>torsdag</translation>
    </message>
    <message>
        <source>To be handed over</source>
        <translation>Ska överlämnas</translation>
    </message>
    <message>
        <source>To be looked through</source>
        <translation>Ska granskas</translation>
    </message>
    <message>
        <source>To be posted</source>
        <translation>Ska postas</translation>
    </message>
    <message>
        <source>To be sent electronically</source>
        <translation>Ska sändas elektroniskt</translation>
    </message>
    <message>
        <source>To be shown on the premises</source>
        <translation>Ska visas i lokalerna</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>ti</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>tisdag</translation>
    </message>
    <message>
        <source>Waiting for the customer</source>
        <translation>Väntar på kunden</translation>
    </message>
    <message>
        <source>Waiting for {system}</source>
        <translation>Väntar på: {system}</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>on</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>onsdag</translation>
    </message>
    <message>
        <source>Which data is meant: asked on {day}</source>
        <translation>Frågat vilka uppgifter som avses: {day}</translation>
    </message>
    <message>
        <source>Within 7 days</source>
        <translation>Inom 7 dagar</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>besvarad</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>e-post</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>brev</translation>
    </message>
    <message>
        <source>no due date</source>
        <translation>ingen svarsdag</translation>
    </message>
    <message>
        <source>online service</source>
        <translation>webbtjänst</translation>
    </message>
    <message>
        <source>paused {days} d</source>
        <translation>paus {days} d</translation>
    </message>
    <message>
        <source>phone call</source>
        <translation>telefonsamtal</translation>
    </message>
    <message>
        <source>today</source>
        <translation>i dag</translation>
    </message>
    <message>
        <source>visit</source>
        <translation>besök</translation>
    </message>
    <message>
        <source>{days} d late</source>
        <translation>{days} d försenad</translation>
    </message>
    <message>
        <source>{days} d, {day}</source>
        <translation>{days} d, {day}</translation>
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
        <translation>För {controller} finns inget underskriftscertifikat, så dess brev kan inte undertecknas. Begäran finns kvar; lägg till certifikatet i inställningarna och underteckna på nytt.</translation>
    </message>
    <message>
        <source>The controller has no system “{system}”. It has: {known}.</source>
        <translation>Den personuppgiftsansvarige har inget system ”{system}”. Det som finns är: {known}.</translation>
    </message>
    <message>
        <source>The settings name no signing certificate for {controller}, so nothing was kept. Add it to the settings first.</source>
        <translation>Inställningarna har inget underskriftscertifikat för {controller}, så ingenting sparades. Lägg först till certifikatet i inställningarna.</translation>
    </message>
    <message>
        <source>The settings name no time stamp service with a user name for {controller}, so nothing was kept. Add it to the settings first.</source>
        <translation>Inställningarna har ingen tidsstämplingstjänst med användarnamn för {controller}, så ingenting sparades. Lägg först till den i inställningarna.</translation>
    </message>
    <message>
        <source>{system} is of the kind “{kind}”, which has no password or token; nothing was kept.</source>
        <translation>Systemet {system} är av typen ”{kind}”, som inte har något lösenord eller någon åtkomstnyckel; ingenting sparades.</translation>
    </message>
</context>
</TS>
