"""Tables and file columns of the invented registers of Kuopion Energia."""

from typing import Final

MARKKINOINTI: Final = """
CREATE TABLE henkilo (
    henkilo_id INTEGER,
    asiakasnumero VARCHAR(10),
    laji CHAR(1),
    sukunimi VARCHAR(60),
    etunimi VARCHAR(60),
    aiempi_sukunimi VARCHAR(60),
    hetu CHAR(11),
    ytunnus CHAR(9),
    syntymavuosi CHAR(4),
    matkapuhelin VARCHAR(20),
    muu_puhelin VARCHAR(20),
    sahkoposti VARCHAR(100),
    lahiosoite VARCHAR(60),
    postinumero CHAR(5),
    postitoimipaikka VARCHAR(40),
    kieli CHAR(2),
    turvakielto CHAR(1),
    lahde CHAR(1),
    poiminta_pvm DATE,
    poisto_pvm DATE,
    PRIMARY KEY (henkilo_id)
);
CREATE TABLE talous (
    henkilo_id INTEGER,
    asumismuoto CHAR(2),
    talouden_koko INTEGER,
    vuosikulutustaso CHAR(1),
    lammitysratkaisu CHAR(1),
    lahde CHAR(1),
    PRIMARY KEY (henkilo_id)
);
CREATE TABLE edustaja (
    edustaja_id INTEGER,
    henkilo_id INTEGER,
    rooli CHAR(1),
    nimi VARCHAR(100),
    hetu CHAR(11),
    puhelin VARCHAR(20),
    osoite VARCHAR(100),
    PRIMARY KEY (edustaja_id)
);
CREATE TABLE osallistuminen (
    id INTEGER,
    henkilo_id INTEGER,
    tapahtuma VARCHAR(100),
    pvm DATE,
    PRIMARY KEY (id)
);
CREATE TABLE kampanjakontakti (
    id INTEGER,
    henkilo_id INTEGER,
    kampanja VARCHAR(60),
    kanava CHAR(1),
    lahetysaika TIMESTAMP,
    tulos CHAR(1),
    PRIMARY KEY (id)
);
CREATE TABLE kyselyvastaus (
    id INTEGER,
    henkilo_id INTEGER,
    pvm DATE,
    kysymys VARCHAR(200),
    vastaus TEXT,
    PRIMARY KEY (id)
);
CREATE TABLE markkinointilupa (
    henkilo_id INTEGER,
    kanava CHAR(1),
    lupa CHAR(1),
    kirjattu DATE,
    PRIMARY KEY (henkilo_id, kanava)
);
CREATE TABLE katseluloki (
    id INTEGER,
    henkilo_id INTEGER,
    aika TIMESTAMP,
    tarkoitus CHAR(2),
    kayttaja VARCHAR(10),
    PRIMARY KEY (id)
);
CREATE INDEX IX_henkilo_asiakasnumero ON henkilo (asiakasnumero);
CREATE INDEX IX_henkilo_sukunimi ON henkilo (sukunimi);
CREATE INDEX IX_henkilo_etunimi ON henkilo (etunimi);
CREATE INDEX IX_henkilo_aiempi_sukunimi ON henkilo (aiempi_sukunimi);
CREATE INDEX IX_henkilo_hetu ON henkilo (hetu);
CREATE INDEX IX_henkilo_ytunnus ON henkilo (ytunnus);
CREATE INDEX IX_henkilo_matkapuhelin ON henkilo (matkapuhelin);
CREATE INDEX IX_henkilo_sahkoposti ON henkilo (sahkoposti);
CREATE INDEX IX_henkilo_lahiosoite ON henkilo (lahiosoite);
CREATE INDEX IX_edustaja_henkilo_id ON edustaja (henkilo_id);
CREATE INDEX IX_osallistuminen_henkilo_id ON osallistuminen (henkilo_id);
CREATE INDEX IX_kampanjakontakti_henkilo_id ON kampanjakontakti (henkilo_id);
CREATE INDEX IX_kyselyvastaus_henkilo_id ON kyselyvastaus (henkilo_id);
CREATE INDEX IX_katseluloki_henkilo_id ON katseluloki (henkilo_id);
"""

PUHELUT: Final = {
    "puhelut": (
        "Tallenne",
        "Asiakasnumero",
        "Puhelinnumero",
        "Alkoi",
        "Kesto_s",
        "Aihe",
        "Poistetaan",
        "Tiedosto",
        "Asiakaspalvelija",
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
