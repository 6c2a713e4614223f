"""Tables and file columns of the invented registers of Kymen Ekosähkö."""

from typing import Final

ASIAKASREKISTERI: Final = """
CREATE TABLE asiakas (
    asiakasnumero INTEGER,
    nimi VARCHAR(100),
    edustettu_organisaatio VARCHAR(100),
    asiakaslaji CHAR(1),
    katuosoite VARCHAR(60),
    postinumero CHAR(5),
    postitoimipaikka VARCHAR(40),
    puhelin VARCHAR(20),
    sahkoposti VARCHAR(100),
    kieli CHAR(2),
    turvakielto CHAR(1),
    segmentti CHAR(1),
    lahde CHAR(1),
    luotu DATE,
    PRIMARY KEY (asiakasnumero)
);
CREATE TABLE osoitehistoria (
    id INTEGER,
    asiakasnumero INTEGER,
    nimi VARCHAR(100),
    osoitelaji CHAR(1),
    katuosoite VARCHAR(60),
    postinumero CHAR(5),
    postitoimipaikka VARCHAR(40),
    voimassa_asti DATE,
    PRIMARY KEY (id)
);
CREATE TABLE sopimusosapuoli (
    sopimusnumero INTEGER,
    asiakasnumero INTEGER,
    rooli CHAR(1),
    PRIMARY KEY (sopimusnumero, asiakasnumero)
);
CREATE TABLE sopimus (
    sopimusnumero INTEGER,
    tuote CHAR(2),
    alkupvm DATE,
    loppupvm DATE,
    PRIMARY KEY (sopimusnumero)
);
CREATE TABLE yhteydenotto (
    id INTEGER,
    asiakasnumero INTEGER,
    aika TIMESTAMP,
    kanava CHAR(1),
    teksti TEXT,
    kasittelija VARCHAR(10),
    PRIMARY KEY (id)
);
CREATE TABLE markkinointilupa (
    asiakasnumero INTEGER,
    kanava CHAR(1),
    lupa CHAR(1),
    kirjattu DATE,
    PRIMARY KEY (asiakasnumero, kanava)
);
CREATE TABLE katseluloki (
    id INTEGER,
    asiakasnumero INTEGER,
    aika TIMESTAMP,
    tarkoitus CHAR(2),
    kayttaja VARCHAR(10),
    PRIMARY KEY (id)
);
CREATE INDEX IX_asiakas_nimi ON asiakas (nimi);
CREATE INDEX IX_asiakas_katuosoite ON asiakas (katuosoite);
CREATE INDEX IX_asiakas_puhelin ON asiakas (puhelin);
CREATE INDEX IX_asiakas_sahkoposti ON asiakas (sahkoposti);
CREATE INDEX IX_osoitehistoria_asiakasnumero ON osoitehistoria (asiakasnumero);
CREATE INDEX IX_osoitehistoria_nimi ON osoitehistoria (nimi);
CREATE INDEX IX_osoitehistoria_katuosoite ON osoitehistoria (katuosoite);
CREATE INDEX IX_sopimusosapuoli_asiakasnumero ON sopimusosapuoli (asiakasnumero);
CREATE INDEX IX_yhteydenotto_asiakasnumero ON yhteydenotto (asiakasnumero);
CREATE INDEX IX_katseluloki_asiakasnumero ON katseluloki (asiakasnumero);
"""

VIESTINTA: Final = {
    "puhelut": (
        "tallenne_id",
        "asiakasnumero",
        "puhelin",
        "alkuaika",
        "kesto_s",
        "suunta",
        "kayttotarkoitus",
        "tiedosto",
        "kasittelija",
    ),
    "tekstiviestit": (
        "viesti_id",
        "asiakasnumero",
        "puhelin",
        "aika",
        "suunta",
        "teksti",
    ),
    "pikaviestit": (
        "viesti_id",
        "keskustelu_id",
        "asiakasnumero",
        "aika",
        "suunta",
        "teksti",
    ),
    "sahkopostit": (
        "message_id",
        "x_asiakasnumero",
        "date",
        "from",
        "to",
        "subject",
        "body",
    ),
}
