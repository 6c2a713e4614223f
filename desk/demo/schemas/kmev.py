"""Tables and file columns of the invented registers of Keminmaan Energia ja Vesi."""

from typing import Final

SAHKO: Final = """
CREATE TABLE Asiakas (
    AsiakasId INT,
    Asiakasnumero NVARCHAR(12),
    Asiakaslaji TINYINT,
    Henkilotunnus NCHAR(11),
    YTunnus NCHAR(9),
    Sukunimi NVARCHAR(80),
    Etunimet NVARCHAR(80),
    AiempiSukunimi NVARCHAR(80),
    Kieli NCHAR(2),
    Turvakielto BIT,
    Puhelin NVARCHAR(20),
    Sahkoposti NVARCHAR(100),
    Postiosoite NVARCHAR(80),
    Postinumero NCHAR(5),
    Postitoimipaikka NVARCHAR(40),
    Laskutusosoite NVARCHAR(120),
    Laskutustapa TINYINT,
    Laskutusrytmi TINYINT,
    Tilinumero NVARCHAR(34),
    PRIMARY KEY (AsiakasId)
);
CREATE TABLE Osoite (
    OsoiteId INT,
    AsiakasId INT,
    Osoitelaji TINYINT,
    Katuosoite NVARCHAR(80),
    Postinumero NCHAR(5),
    Postitoimipaikka NVARCHAR(40),
    VoimassaAlku DATE,
    VoimassaLoppu DATE,
    PRIMARY KEY (OsoiteId)
);
CREATE TABLE Edustus (
    EdustusId INT,
    EdustettavaId INT,
    EdustajaId INT,
    Edustuslaji NCHAR(1),
    AlkuPvm DATE,
    LoppuPvm DATE,
    PRIMARY KEY (EdustusId)
);
CREATE TABLE Huoltajuus (
    AlaikainenId INT,
    HuoltajaId INT,
    AlkuPvm DATE,
    LoppuPvm DATE,
    PRIMARY KEY (AlaikainenId, HuoltajaId)
);
CREATE TABLE Sopimusosapuoli (
    SopimusId INT,
    AsiakasId INT,
    Rooli TINYINT,
    PRIMARY KEY (SopimusId, AsiakasId)
);
CREATE TABLE Sopimus (
    SopimusId INT,
    Sopimusnumero NVARCHAR(12),
    Sopimuslaji NCHAR(2),
    Kayttopaikkatunnus NCHAR(18),
    Siirtotuote NCHAR(2),
    ArvioKwh INT,
    AlkuPvm DATE,
    LoppuPvm DATE,
    PRIMARY KEY (SopimusId)
);
CREATE TABLE Kayttopaikka (
    Kayttopaikkatunnus NCHAR(18),
    Katuosoite NVARCHAR(80),
    Postinumero NCHAR(5),
    Postitoimipaikka NVARCHAR(40),
    Rakennustyyppi NCHAR(2),
    Lammitysmuoto TINYINT,
    Paasulake NVARCHAR(6),
    Liittymalaji NCHAR(2),
    Mittarinumero NVARCHAR(12),
    PRIMARY KEY (Kayttopaikkatunnus)
);
CREATE TABLE Mittaustieto (
    Kayttopaikkatunnus NCHAR(18),
    AikaUtc DATETIME2,
    Kwh DECIMAL(10,3),
    Laatu TINYINT,
    PRIMARY KEY (Kayttopaikkatunnus, AikaUtc)
) WITHOUT ROWID;
CREATE TABLE Lasku (
    Laskunumero NVARCHAR(12),
    AsiakasId INT,
    LaskuPvm DATE,
    EraPvm DATE,
    Summa DECIMAL(12,2),
    Viitenumero NVARCHAR(20),
    LaskunTila NCHAR(1),
    PRIMARY KEY (Laskunumero)
);
CREATE TABLE Suoritus (
    SuoritusId INT,
    Laskunumero NVARCHAR(12),
    MaksuPvm DATE,
    Summa DECIMAL(12,2),
    Maksutapa NCHAR(1),
    PRIMARY KEY (SuoritusId)
);
CREATE TABLE AsiakkaanIlmoitus (
    IlmoitusId INT,
    AsiakasId INT,
    Ilmoitettu DATE,
    Kanava NCHAR(1),
    Teksti NTEXT,
    PRIMARY KEY (IlmoitusId)
);
CREATE TABLE Markkinointikielto (
    AsiakasId INT,
    Kanava NCHAR(1),
    LupaKielto NCHAR(1),
    Kirjattu DATE,
    PRIMARY KEY (AsiakasId, Kanava)
);
CREATE INDEX IX_Asiakas_Asiakasnumero ON Asiakas (Asiakasnumero);
CREATE INDEX IX_Asiakas_Henkilotunnus ON Asiakas (Henkilotunnus);
CREATE INDEX IX_Asiakas_YTunnus ON Asiakas (YTunnus);
CREATE INDEX IX_Asiakas_Sukunimi ON Asiakas (Sukunimi);
CREATE INDEX IX_Asiakas_Etunimet ON Asiakas (Etunimet);
CREATE INDEX IX_Asiakas_AiempiSukunimi ON Asiakas (AiempiSukunimi);
CREATE INDEX IX_Asiakas_Puhelin ON Asiakas (Puhelin);
CREATE INDEX IX_Asiakas_Sahkoposti ON Asiakas (Sahkoposti);
CREATE INDEX IX_Asiakas_Postiosoite ON Asiakas (Postiosoite);
CREATE INDEX IX_Osoite_AsiakasId ON Osoite (AsiakasId);
CREATE INDEX IX_Osoite_Katuosoite ON Osoite (Katuosoite);
CREATE INDEX IX_Edustus_EdustettavaId ON Edustus (EdustettavaId);
CREATE INDEX IX_Edustus_EdustajaId ON Edustus (EdustajaId);
CREATE INDEX IX_Huoltajuus_HuoltajaId ON Huoltajuus (HuoltajaId);
CREATE INDEX IX_Sopimusosapuoli_AsiakasId ON Sopimusosapuoli (AsiakasId);
CREATE INDEX IX_Sopimus_Kayttopaikkatunnus ON Sopimus (Kayttopaikkatunnus);
CREATE INDEX IX_Lasku_AsiakasId ON Lasku (AsiakasId);
CREATE INDEX IX_Suoritus_Laskunumero ON Suoritus (Laskunumero);
CREATE INDEX IX_AsiakkaanIlmoitus_AsiakasId ON AsiakkaanIlmoitus (AsiakasId);
"""

LAMPO_VESI: Final = """
CREATE TABLE ASREK (
    ASNO CHAR(8),
    ASLAJI CHAR(1),
    HETU CHAR(11),
    YTUN CHAR(9),
    SUKUN CHAR(40),
    ETUN CHAR(40),
    KIELI CHAR(1),
    TKIELTO CHAR(1),
    PUH CHAR(20),
    SPOSTI CHAR(80),
    LAHIOS CHAR(40),
    PNO CHAR(5),
    PTMPK CHAR(30),
    LASKTAPA CHAR(1),
    TILINO CHAR(34),
    PRIMARY KEY (ASNO)
);
CREATE TABLE SOPREK (
    SOPNO CHAR(10),
    ASNO CHAR(8),
    SOPLAJI CHAR(1),
    KOHDENO CHAR(8),
    HLOLKM INTEGER,
    ALKUPV DATE,
    LOPPUPV DATE,
    PRIMARY KEY (SOPNO)
);
CREATE TABLE KOHDEREK (
    KOHDENO CHAR(8),
    LAHIOS CHAR(40),
    PNO CHAR(5),
    PTMPK CHAR(30),
    LIITTLAJI CHAR(2),
    LIITTV CHAR(4),
    TILVESI NUMERIC(6,2),
    PRIMARY KEY (KOHDENO)
);
CREATE TABLE LUKREK (
    LUKID INTEGER,
    KOHDENO CHAR(8),
    MITNO CHAR(10),
    LUKPV DATE,
    LUKEMA NUMERIC(10,2),
    KULUTUS NUMERIC(10,2),
    YKS CHAR(3),
    PRIMARY KEY (LUKID)
);
CREATE TABLE LASKREK (
    LASKNO CHAR(10),
    ASNO CHAR(8),
    LASKPV DATE,
    ERAPV DATE,
    SUMMA NUMERIC(10,2),
    VIITE CHAR(20),
    TILA CHAR(1),
    PRIMARY KEY (LASKNO)
);
CREATE TABLE SUORREK (
    SUORID INTEGER,
    LASKNO CHAR(10),
    MAKSUPV DATE,
    SUMMA NUMERIC(10,2),
    MTAPA CHAR(1),
    PRIMARY KEY (SUORID)
);
CREATE INDEX IX_ASREK_HETU ON ASREK (HETU);
CREATE INDEX IX_ASREK_YTUN ON ASREK (YTUN);
CREATE INDEX IX_ASREK_SUKUN ON ASREK (SUKUN);
CREATE INDEX IX_ASREK_ETUN ON ASREK (ETUN);
CREATE INDEX IX_ASREK_PUH ON ASREK (PUH);
CREATE INDEX IX_ASREK_SPOSTI ON ASREK (SPOSTI);
CREATE INDEX IX_ASREK_LAHIOS ON ASREK (LAHIOS);
CREATE INDEX IX_SOPREK_ASNO ON SOPREK (ASNO);
CREATE INDEX IX_SOPREK_KOHDENO ON SOPREK (KOHDENO);
CREATE INDEX IX_LUKREK_KOHDENO ON LUKREK (KOHDENO);
CREATE INDEX IX_LASKREK_ASNO ON LASKREK (ASNO);
CREATE INDEX IX_SUORREK_LASKNO ON SUORREK (LASKNO);
"""

PALVELU: Final = {
    "palveluloki": (
        "loki_id",
        "asiakasnumero",
        "jarjestelma",
        "aika",
        "tapahtuma",
        "tarkoitus",
        "kuvaus",
        "kayttaja",
    ),
    "puhelutallenteet": (
        "tallenne_id",
        "asiakasnumero",
        "puhelin",
        "alkuaika",
        "kesto_s",
        "suunta",
        "tiedosto",
        "kasittelija",
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
