"""What columns call the things that say who somebody is and where they are found."""

from __future__ import annotations

from desk.registers.drafts.column_concepts import Concept, concept

PERSON_CONCEPTS: tuple[Concept, ...] = (
    concept(
        "identity_code",
        "Henkilötunnus | Personbeteckning | Personal identity code",
        "user.government_id.national_identification_number",
        "hetu henkilotunnus henktunnus henkilotun sotu sosiaaliturvatunnus personbeteckning personnummer "
        "personnr socialsecuritynumber ssn personalidentitycode personalidentitynumber personalid nationalid "
        "nationalidentificationnumber identitycode",
        identity="personal_identity_code",
    ),
    concept(
        "customer_number",
        "Asiakasnumero | Kundnummer | Customer number",
        "user.unique_id",
        "asiakasnro asiakasnumero asiakasno asiakasnr asiakastunnus asnro asnumero asno kundnummer kundnr kundno "
        "customernumber customerno customernr customernbr custno custnr custnum custnbr clientnumber clientno",
        identity="customer_number",
    ),
    concept(
        "metering_point",
        "Käyttöpaikka | Driftställe | Metering point",
        "user.unique_id",
        "kayttopaikka kayttopaikkatunnus kayttopaikkanro kayttopaikkanumero kayttopaikkaid kptunnus kpnro kpid "
        "mittauspiste mittauspistetunnus mittauspisteid gsrn driftstalle driftstallenummer driftstalleid matpunkt "
        "matpunktsid matningspunkt anlaggningsid meteringpoint meteringpointid meterpoint usagepoint",
        identity="metering_point",
    ),
    concept(
        "business_id",
        "Y-tunnus | FO-nummer | Business ID",
        "user.contact.organization",
        "ytunnus ytun lytunnus fonummer fonr organisationsnummer orgnummer orgnr businessid businessidentitycode",
        identity="business_id",
    ),
    concept(
        "former_surname",
        "Entinen sukunimi | Tidigare efternamn | Former surname",
        "user.name.last",
        "entsukunimi entinensukunimi aiempisukunimi aiempinimi entinennimi edellinensukunimi vanhasukunimi "
        "tyttonimi omasukunimi tidigareefternamn tidigarenamn fodelsenamn flicknamn maidenname formername "
        "formersurname formerlastname previousname previoussurname birthname",
        identity="name",
    ),
    concept(
        "surname",
        "Sukunimi | Efternamn | Surname",
        "user.name.last",
        "sukunimi snimi sukunim sukun efternamn lastname surname familyname lname",
    ),
    concept(
        "given_names",
        "Etunimet | Förnamn | Given names",
        "user.name.first",
        "etunimi etunimet etun enimi kutsumanimi fornamn fornamnen tilltalsnamn firstname firstnames givenname "
        "givennames forename forenames fname",
    ),
    concept(
        "name",
        "Nimi | Namn | Name",
        "user.name",
        "nimi kokonimi koknimi asiakasnimi asiakkaannimi henkilonnimi namn kundnamn fullstandigtnamn name fullname "
        "customername custname clientname personname displayname",
    ),
    concept(
        "birth_date",
        "Syntymäaika | Födelsedatum | Date of birth",
        "user.demographic.date_of_birth",
        "syntymaaika syntymapvm syntymapaiva syntymapv syntaika syntpvm synpvm fodelsedatum fodelsedag fodelsetid "
        "birthdate dateofbirth dob birthday birthdt",
        identity="birth_date",
        data_type="date",
    ),
    concept(
        "birth_year",
        "Syntymävuosi | Födelseår | Year of birth",
        "user.demographic.date_of_birth",
        "syntymavuosi syntvuosi fodelsear birthyear yearofbirth",
    ),
    concept(
        "billing_address",
        "Laskutusosoite | Faktureringsadress | Billing address",
        "user.contact.address.street",
        "laskutusosoite laskutuskatuosoite faktureringsadress fakturaadress billingaddress billingstreet",
    ),
    concept(
        "street",
        "Katuosoite | Gatuadress | Street address",
        "user.contact.address.street",
        "katuosoite lahiosoite osoite postiosoite jakeluosoite katu katunimi katuos lahios osoiterivi kotiosoite "
        "gatuadress naradress utdelningsadress postadress adress adressrad gata hemadress street streetaddress "
        "streetname address addressline addr homeaddress mailingaddress postaladdress",
    ),
    concept(
        "postal_code",
        "Postinumero | Postnummer | Postal code",
        "user.contact.address.postal_code",
        "postinumero postinro postino postinr postnro pnro pno postnummer postnr postalcode postcode zip zipcode",
    ),
    concept(
        "city",
        "Postitoimipaikka | Postanstalt | Town",
        "user.contact.address.city",
        "postitoimipaikka postitmp ptp ptmp ptmpk toimipaikka kaupunki kunta paikkakunta postanstalt postort ort stad "
        "kommun city town municipality",
    ),
    concept(
        "region",
        "Maakunta | Landskap | Region",
        "user.contact.address.state",
        "maakunta laani landskap lan state province region",
    ),
    concept(
        "country",
        "Maa | Land | Country",
        "user.contact.address.country",
        "maa land country countrycode maatunnus",
    ),
    concept(
        "phone",
        "Puhelin | Telefon | Telephone",
        "user.contact.phone_number",
        "puhelin puhelinnumero puhelinnro puh puhnro puhno puhnumero matkapuhelin matkapuhelinnumero matkapuh mpuh "
        "gsm gsmnro gsmnumero kannykka muupuhelin kotipuhelin tyopuhelin telefon telefonnummer telefonnr tel telnr "
        "telno mobil mobiltelefon mobilnummer phone phonenumber phoneno telephone telephonenumber mobile mobilephone "
        "mobilenumber mobileno cellphone cell msisdn",
        identity="phone_number",
    ),
    concept(
        "fax", "Faksi | Fax | Fax", "user.contact.fax_number", "fax faksi faxnumber faxnr telefax"
    ),
    concept(
        "email",
        "Sähköposti | E-post | E-mail",
        "user.contact.email",
        "sahkoposti sahkopostiosoite sposti spostiosoite email emailaddress emailaddr mail mailaddress epost "
        "epostadress meili emailosoite",
        identity="email",
    ),
    concept(
        "language",
        "Kieli | Språk | Language",
        "user.demographic.language",
        "kieli kielikoodi asiointikieli aidinkieli sprak sprakkod modersmal kontaktsprak language languagecode lang",
    ),
    concept(
        "safety_ban",
        "Turvakielto | Spärrmarkering | Safety ban",
        "user.privacy_preferences",
        "turvakielto turvakieltokoodi turvak tkielto sparrmarkering sparrmarkering sparrmarkning skyddsforbud "
        "sakerhetsforbud safetyban nondisclosure protectedaddress",
    ),
    concept(
        "customer_type",
        "Asiakaslaji | Kundtyp | Customer type",
        "user.account",
        "asiakaslaji aslaji asiakastyyppi asiakaslajikoodi kundtyp kundslag customertype clienttype",
    ),
    concept(
        "gender", "Sukupuoli | Kön | Gender", "user.demographic.gender", "sukupuoli kon gender sex"
    ),
    concept(
        "marital_status",
        "Siviilisääty | Civilstånd | Marital status",
        "user.demographic.marital_status",
        "siviilisaaty civilstand maritalstatus",
    ),
    concept(
        "organization",
        "Organisaatio | Organisation | Organisation",
        "user.contact.organization",
        "organisaatio yritys yrityksennimi yritysnimi toiminimi foretag foretagsnamn organisation organization "
        "company companyname employer",
    ),
    concept(
        "job_title",
        "Ammatti | Yrke | Job title",
        "user.job_title",
        "ammatti titteli yrke titel jobtitle occupation profession",
    ),
)
