"""Tables and file columns of the invented registers of Imatran Seudun Sähkö."""

from typing import Final

ASIAKASTIETO: Final = """
CREATE TABLE asiakas (
    id bigint,
    asiakasnumero varchar(10),
    asiakaslaji smallint,
    henkilotunnus char(11),
    y_tunnus char(9),
    sukunimi varchar(80),
    etunimet varchar(80),
    entinen_sukunimi varchar(80),
    syntymaaika date,
    kieli char(2),
    turvakielto char(1),
    puhelin varchar(20),
    sahkoposti varchar(100),
    postiosoite varchar(80),
    postinumero char(5),
    postitoimipaikka varchar(40),
    PRIMARY KEY (id)
);
CREATE TABLE osoite (
    id bigint,
    asiakas_id bigint,
    laji smallint,
    katuosoite varchar(80),
    postinumero char(5),
    postitoimipaikka varchar(40),
    voimassa_alku date,
    voimassa_loppu date,
    PRIMARY KEY (id)
);
CREATE TABLE edustus (
    id bigint,
    edustettava_id bigint,
    edustaja_id bigint,
    peruste char(1),
    alkupvm date,
    loppupvm date,
    PRIMARY KEY (id)
);
CREATE TABLE huoltajuus (
    alaikainen_id bigint,
    huoltaja_id bigint,
    alkupvm date,
    loppupvm date,
    PRIMARY KEY (alaikainen_id, huoltaja_id)
);
CREATE TABLE sopimus_osapuoli (
    sopimus_id bigint,
    asiakas_id bigint,
    rooli smallint,
    PRIMARY KEY (sopimus_id, asiakas_id)
);
CREATE TABLE sopimus (
    id bigint,
    sopimusnumero varchar(12),
    kayttopaikkatunnus char(18),
    tuote char(2),
    vuosikaytto_arvio_kwh integer,
    alkupvm date,
    loppupvm date,
    PRIMARY KEY (id)
);
CREATE TABLE kayttopaikka (
    kayttopaikkatunnus char(18),
    katuosoite varchar(80),
    postinumero char(5),
    postitoimipaikka varchar(40),
    tyyppi char(2),
    lammitys smallint,
    mittarinumero varchar(12),
    PRIMARY KEY (kayttopaikkatunnus)
);
CREATE TABLE liittyma (
    id bigint,
    kayttopaikkatunnus char(18),
    laji char(2),
    paasulake varchar(6),
    kytkentapvm date,
    PRIMARY KEY (id)
);
CREATE TABLE mittaus_15min (
    kayttopaikkatunnus char(18),
    aika timestamptz,
    kwh numeric(10,3),
    laatu smallint,
    PRIMARY KEY (kayttopaikkatunnus, aika)
) WITHOUT ROWID;
CREATE TABLE laskutus (
    asiakas_id bigint,
    laskutusosoite varchar(120),
    laskutusryhma char(2),
    maksuehto char(2),
    laskutustapa smallint,
    tilinumero varchar(34),
    PRIMARY KEY (asiakas_id)
);
CREATE TABLE lasku (
    laskunumero varchar(12),
    asiakas_id bigint,
    laskupvm date,
    erapvm date,
    summa numeric(10,2),
    viitenumero varchar(20),
    tila char(1),
    PRIMARY KEY (laskunumero)
);
CREATE TABLE suoritus (
    id bigint,
    laskunumero varchar(12),
    maksupvm date,
    summa numeric(10,2),
    maksutapa char(1),
    PRIMARY KEY (id)
);
CREATE TABLE avoin_saatava (
    id bigint,
    laskunumero varchar(12),
    avoinna numeric(10,2),
    muistutuksia smallint,
    PRIMARY KEY (id)
);
CREATE TABLE palaute (
    id bigint,
    asiakas_id bigint,
    pvm date,
    kanava char(1),
    teksti text,
    PRIMARY KEY (id)
);
CREATE TABLE yhteyshistoria (
    id bigint,
    asiakas_id bigint,
    aika timestamptz,
    kanava char(1),
    aihe char(2),
    muistiinpano text,
    kasittelija varchar(10),
    PRIMARY KEY (id)
);
CREATE TABLE puhelutallenne (
    id bigint,
    asiakas_id bigint,
    puhelin varchar(20),
    alkuaika timestamptz,
    kesto_s integer,
    suunta char(1),
    tiedosto varchar(80),
    kasittelija varchar(10),
    PRIMARY KEY (id)
);
CREATE TABLE sahkoposti (
    id bigint,
    asiakas_id bigint,
    aika timestamptz,
    lahettaja varchar(100),
    vastaanottaja varchar(100),
    aihe varchar(200),
    viesti text,
    PRIMARY KEY (id)
);
CREATE TABLE markkinointi (
    asiakas_id bigint,
    kanava char(1),
    lupa char(1),
    kirjattu date,
    PRIMARY KEY (asiakas_id, kanava)
);
CREATE TABLE suostumustieto (
    id bigint,
    asiakas_id bigint,
    tietolaji char(2),
    arvo varchar(100),
    suostumus_pvm date,
    PRIMARY KEY (id)
);
CREATE TABLE katseluloki (
    id bigint,
    asiakas_id bigint,
    aika timestamptz,
    tarkoitus char(2),
    kayttaja varchar(10),
    PRIMARY KEY (id)
);
CREATE INDEX IX_asiakas_asiakasnumero ON asiakas (asiakasnumero);
CREATE INDEX IX_asiakas_henkilotunnus ON asiakas (henkilotunnus);
CREATE INDEX IX_asiakas_y_tunnus ON asiakas (y_tunnus);
CREATE INDEX IX_asiakas_sukunimi ON asiakas (sukunimi);
CREATE INDEX IX_asiakas_etunimet ON asiakas (etunimet);
CREATE INDEX IX_asiakas_entinen_sukunimi ON asiakas (entinen_sukunimi);
CREATE INDEX IX_asiakas_syntymaaika ON asiakas (syntymaaika);
CREATE INDEX IX_asiakas_puhelin ON asiakas (puhelin);
CREATE INDEX IX_asiakas_sahkoposti ON asiakas (sahkoposti);
CREATE INDEX IX_asiakas_postiosoite ON asiakas (postiosoite);
CREATE INDEX IX_osoite_asiakas_id ON osoite (asiakas_id);
CREATE INDEX IX_osoite_katuosoite ON osoite (katuosoite);
CREATE INDEX IX_edustus_edustettava_id ON edustus (edustettava_id);
CREATE INDEX IX_edustus_edustaja_id ON edustus (edustaja_id);
CREATE INDEX IX_huoltajuus_huoltaja_id ON huoltajuus (huoltaja_id);
CREATE INDEX IX_sopimus_osapuoli_asiakas_id ON sopimus_osapuoli (asiakas_id);
CREATE INDEX IX_sopimus_kayttopaikkatunnus ON sopimus (kayttopaikkatunnus);
CREATE INDEX IX_liittyma_kayttopaikkatunnus ON liittyma (kayttopaikkatunnus);
CREATE INDEX IX_lasku_asiakas_id ON lasku (asiakas_id);
CREATE INDEX IX_suoritus_laskunumero ON suoritus (laskunumero);
CREATE INDEX IX_avoin_saatava_laskunumero ON avoin_saatava (laskunumero);
CREATE INDEX IX_palaute_asiakas_id ON palaute (asiakas_id);
CREATE INDEX IX_yhteyshistoria_asiakas_id ON yhteyshistoria (asiakas_id);
CREATE INDEX IX_puhelutallenne_asiakas_id ON puhelutallenne (asiakas_id);
CREATE INDEX IX_sahkoposti_asiakas_id ON sahkoposti (asiakas_id);
CREATE INDEX IX_suostumustieto_asiakas_id ON suostumustieto (asiakas_id);
CREATE INDEX IX_katseluloki_asiakas_id ON katseluloki (asiakas_id);
"""

HAIRIO: Final = """
CREATE TABLE KESKEYTYS (
    KESKEYTYS_ID INTEGER,
    KP_TUNNUS CHAR(18),
    ALKOI TIMESTAMP,
    PAATTYI TIMESTAMP,
    SYY CHAR(2),
    PRIMARY KEY (KESKEYTYS_ID, KP_TUNNUS)
);
CREATE TABLE VIKAILMOITUS (
    ILMOITUS_ID INTEGER,
    ASIAKASNRO CHAR(10),
    KP_TUNNUS CHAR(18),
    ILMOITUSAIKA TIMESTAMP,
    PUHELIN VARCHAR(20),
    SELOSTE VARCHAR(500),
    KIRJAAJA VARCHAR(10),
    PRIMARY KEY (ILMOITUS_ID)
);
CREATE TABLE HAIRIOVIESTI (
    VIESTI_ID INTEGER,
    ASIAKASNRO CHAR(10),
    PUHELIN VARCHAR(20),
    LAHETETTY TIMESTAMP,
    TEKSTI VARCHAR(500),
    PRIMARY KEY (VIESTI_ID)
);
CREATE INDEX IX_KESKEYTYS_KP_TUNNUS ON KESKEYTYS (KP_TUNNUS);
CREATE INDEX IX_VIKAILMOITUS_ASIAKASNRO ON VIKAILMOITUS (ASIAKASNRO);
CREATE INDEX IX_HAIRIOVIESTI_ASIAKASNRO ON HAIRIOVIESTI (ASIAKASNRO);
"""

ONLINE: Final = """
CREATE TABLE tili (
    tili_id integer,
    asiakasnumero varchar(10),
    kayttajatunnus varchar(60),
    sahkoposti varchar(100),
    tila smallint,
    luotu timestamptz,
    PRIMARY KEY (tili_id)
);
CREATE TABLE asetus (
    tili_id integer,
    asetus char(2),
    kaytossa char(1),
    PRIMARY KEY (tili_id, asetus)
);
CREATE TABLE kirjautuminen (
    id integer,
    tili_id integer,
    aika timestamptz,
    ip_osoite varchar(45),
    laite char(1),
    tunnistus char(1),
    PRIMARY KEY (id)
);
CREATE TABLE kulutuskatselu (
    id integer,
    tili_id integer,
    aika timestamptz,
    kayttopaikkatunnus char(18),
    nakyma char(2),
    PRIMARY KEY (id)
);
CREATE TABLE paivakulutus (
    kayttopaikkatunnus char(18),
    paiva date,
    kwh numeric(10,3),
    PRIMARY KEY (kayttopaikkatunnus, paiva)
);
CREATE INDEX IX_tili_asiakasnumero ON tili (asiakasnumero);
CREATE INDEX IX_kirjautuminen_tili_id ON kirjautuminen (tili_id);
CREATE INDEX IX_kulutuskatselu_tili_id ON kulutuskatselu (tili_id);
"""
