"""What columns call the things between a company and its customer: contracts, money, times, readings, texts."""

from __future__ import annotations

from desk.registers.drafts.column_concepts import Concept, concept

DEALINGS_CONCEPTS: tuple[Concept, ...] = (
    concept(
        "bank_account",
        "Tilinumero | Kontonummer | Bank account",
        "user.financial.bank_account",
        "tilinumero tilinro tilino pankkitili iban bankkonto bankkontonummer kontonummer kontonr bankaccount "
        "bankaccountnumber accountnumber",
    ),
    concept(
        "card",
        "Maksukortti | Betalkort | Payment card",
        "user.financial.credit_card",
        "ccn cardnumber creditcard luottokortti korttinumero kortnummer maksukortti",
    ),
    concept(
        "contract",
        "Sopimusnumero | Avtalsnummer | Contract number",
        "user.account",
        "sopimusnro sopimusnumero sopno sopnro sopnum sopimustunnus sopimusno avtalsnummer avtalsnr kontraktsnummer contractnumber "
        "contractno agreementnumber",
    ),
    concept(
        "invoice",
        "Laskunumero | Fakturanummer | Invoice number",
        "user.payment",
        "laskunro laskunumero laskno lasknro laskuno fakturanummer fakturanr invoicenumber invoiceno",
    ),
    concept(
        "bank_reference",
        "Viitenumero | Referensnummer | Reference number",
        "user.payment",
        "viitenro viitenumero viite referensnummer referensnr referencenumber paymentreference",
    ),
    concept(
        "amount",
        "Summa | Belopp | Amount",
        "user.payment",
        "summa eur euroa maksettu avoinna avoin saldo hinta veroton verollinen belopp summabelopp pris amount total "
        "price unitprice balance fee payment",
        data_type="money",
    ),
    concept(
        "invoice_date",
        "Laskun päivä | Fakturadatum | Invoice date",
        "user.payment",
        "laskupvm laskunpvm laskupv laskpv laskpvm laskupaiva fakturadatum invoicedate billdate billingdate",
        data_type="date",
    ),
    concept(
        "due_date",
        "Eräpäivä | Förfallodag | Due date",
        "user.payment",
        "erapvm erapv erapaiva erapaivapvm forfallodag forfallodatum duedate",
        data_type="date",
    ),
    concept(
        "paid_date",
        "Maksupäivä | Betalningsdag | Date of payment",
        "user.payment",
        "maksupvm maksupv maksupaiva suorituspvm betalningsdag betalningsdatum paymentdate paiddate paidat",
        data_type="date",
    ),
    concept(
        "start",
        "Alkaa | Börjar | Begins",
        "user.account",
        "alku alkaa alkaen alkoi alkupvm alkupv alkupaiva alkamispvm alkamispaiva alkuaika aloituspvm alkamisaika "
        "voimassaalku voimassaalkaen voimalku voimassaalkupvm start starts startdate startdatum startpvm begin "
        "begindate validfrom fromdate datefrom effectivefrom borjar borjan giltigfran starttime startedat",
        data_type="date",
    ),
    concept(
        "end",
        "Päättyy | Upphör | Ends",
        "user.account",
        "loppu loppuu loppui loppupvm loppupv loppupaiva paattyy paattyi paattymispvm paattymispaiva paattymisaika loppuaika "
        "voimassaloppu voimassaasti voimassapaattyy voimloppu voimassaloppupvm end ends enddate slut slutar "
        "slutdatum upphor validto todate dateto effectiveto giltigtill endtime endedat expires",
        data_type="date",
    ),
    concept(
        "moment",
        "Aika | Tid | Time",
        "user.behavior",
        "aika aikautc aikaleima ajankohta hetki tapahtumaaika kellonaika mittausaika lukemaaika luentaaika kirjausaika "
        "lahetysaika ilmoitusaika lahetetty tid tidpunkt tidsstampel time timestamp datetime occurredat eventtime "
        "readingtime readtime measuredat",
        data_type="datetime",
    ),
    concept(
        "day",
        "Päivä | Datum | Date",
        "user.behavior",
        "pvm paiva paivays paivamaara lukpv lukpvm lukemapvm luentapvm datum dag date day readingdate readdate",
        data_type="date",
    ),
    concept(
        "consumption",
        "Kulutus | Förbrukning | Consumption",
        "user.sensor",
        "kulutus energia energiamaara forbrukning consumption usage",
        data_type="number",
    ),
    concept(
        "reading",
        "Lukema | Mätarställning | Reading",
        "user.sensor",
        "lukema mittausarvo matarstallning matvarde reading meterreading",
        data_type="number",
    ),
    concept(
        "kwh",
        "Kulutus (kWh) | Förbrukning (kWh) | Consumption (kWh)",
        "user.sensor",
        "kwh kulutuskwh energiakwh consumptionkwh",
        data_type="number",
        unit="kWh",
    ),
    concept(
        "mwh",
        "Kulutus (MWh) | Förbrukning (MWh) | Consumption (MWh)",
        "user.sensor",
        "mwh kulutusmwh energiamwh",
        data_type="number",
        unit="MWh",
    ),
    concept(
        "cubic_metres",
        "Kulutus (m³) | Förbrukning (m³) | Consumption (m³)",
        "user.sensor",
        "m3 kulutusm3 kuutiot kuutiometrit vesim3",
        data_type="number",
        unit="m³",
    ),
    concept(
        "meter",
        "Mittarinumero | Mätarnummer | Meter number",
        "user.device.device_id",
        "mittarinro mittarinumero mitno mitnro mittaritunnus mittari matarnummer matarnr meternumber meterno meterid",
    ),
    concept(
        "created",
        "Luotu | Skapad | Created",
        "user.account",
        "luotu luontipvm luontiaika kirjattu kirjauspvm perustettu perustamispvm lisatty skapad skapades created createdat createddate creationdate createdon",
    ),
    concept(
        "changed",
        "Muutettu | Ändrad | Changed",
        "user.account",
        "muutettu muutospvm muutosaika muokattu paivitetty paivityspvm andrad andrades uppdaterad modified modifiedat updated updatedat lastupdate lastmodified changedat",
    ),
    concept(
        "consent",
        "Lupa | Samtycke | Consent",
        "user.privacy_preferences",
        "lupa suostumus kielto lupakielto markkinointilupa markkinointikielto suoramarkkinointikielto "
        "suoramarkkinointilupa mainoskielto samtycke marknadsforingstillstand direktreklam consent optin optout "
        "marketingconsent marketingoptin newsletter",
    ),
    concept(
        "free_text",
        "Teksti | Text | Text",
        "user.content.private",
        "teksti viesti palaute sisalto text meddelande innehall fritext message body feedback freetext",
    ),
    concept(
        "remark",
        "Huomautus | Anmärkning | Remark",
        "user.content.private",
        "muistiinpano muistio huomautus huomautukset huom huomio kommentti lisatieto lisatiedot selite seloste "
        "anteckning anteckningar anmarkning kommentar note notes comment comments remark remarks memo",
    ),
    concept(
        "topic",
        "Aihe | Ämne | Subject",
        "user.content.private",
        "aihe otsikko amne rubrik topic subject",
    ),
    concept(
        "recording",
        "Tallenne | Inspelning | Recording",
        "user.biometric.voice",
        "tallenne tallennetiedosto puhelutallenne aanitiedosto nauhoite inspelning ljudfil recording recordingfile audiofile",
    ),
    concept(
        "ip_address",
        "IP-osoite | IP-adress | IP address",
        "user.device.ip_address",
        "ip iposoite ipadress ipaddress ipaddr",
    ),
    concept(
        "device",
        "Laite | Enhet | Device",
        "user.device",
        "laite selain enhet webblasare device useragent browser",
    ),
    concept(
        "username",
        "Käyttäjätunnus | Användarnamn | User name",
        "user.account.username",
        "kayttajatunnus kayttajanimi tunnusnimi anvandarnamn anvandarid username login loginname userid",
    ),
    concept(
        "password",
        "Salasana | Lösenord | Password",
        "user.authorization.password",
        "salasana salasanahash losenord password passwd pwd passwordhash passwordsalt pin pinkoodi secret apikey accesstoken refreshtoken cvv cvc",
    ),
    concept(
        "staff",
        "Käsittelijä | Handläggare | Handled by",
        "user.workplace",
        "kasittelija luoja muokkaaja kirjaaja muuttaja tallentaja paivittaja lisaaja hyvaksyja myyja virkailija "
        "asiakaspalvelija tyontekija vastuuhenkilo asentaja kayttaja handlaggare skapadav andradav registrerare "
        "saljare kundradgivare anvandare createdby updatedby modifiedby changedby enteredby handler handledby agent "
        "operator clerk salesrep salesperson salespersonid supportrep supportrepid employee employeeid staff staffid "
        "assignedto assignee owneruser reportsto handledbyuser tyontekijaid kasittelijaid kayttajaid "
        "huoltomies montor tekniker technician",
        about="staff",
    ),
    concept(
        "location",
        "Sijainti | Position | Location",
        "user.location.precise",
        "sijainti koordinaatti koordinaatit position koordinat lat lon lng latitude longitude",
    ),
)
