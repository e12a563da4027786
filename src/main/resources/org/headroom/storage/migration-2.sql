CREATE TABLE "business_cases" (
  row INTEGER PRIMARY KEY,
  "bid" TEXT NOT NULL,
  "driver" TEXT NOT NULL,
  "evidence" TEXT NOT NULL,
  "activity" TEXT NOT NULL,
  "unit_cost" REAL CHECK (abs("unit_cost") <= 1.7976931348623157E308),
  "method" TEXT NOT NULL,
  "alternatives" TEXT NOT NULL,
  "low" INTEGER,
  "central" INTEGER,
  "high" INTEGER,
  "risk" TEXT NOT NULL,
  "signed_off_by" TEXT NOT NULL,
  "signed_off_on" TEXT CHECK ("signed_off_on" = date("signed_off_on"))
) STRICT

CREATE TABLE "challenges" (
  row INTEGER PRIMARY KEY,
  "bid" TEXT NOT NULL,
  "date" TEXT NOT NULL CHECK ("date" = date("date")),
  "by" TEXT NOT NULL,
  "challenge" TEXT NOT NULL,
  "response" TEXT NOT NULL
) STRICT

CREATE TABLE "selections" (
  row INTEGER PRIMARY KEY,
  "selection" TEXT NOT NULL,
  "service_type" TEXT NOT NULL,
  "age_group" TEXT NOT NULL,
  "support_reason" TEXT NOT NULL,
  "weekly_from" REAL CHECK (abs("weekly_from") <= 1.7976931348623157E308),
  "weekly_below" REAL CHECK (abs("weekly_below") <= 1.7976931348623157E308),
  "units_from" REAL CHECK (abs("units_from") <= 1.7976931348623157E308),
  "started_from" TEXT CHECK ("started_from" = date("started_from")),
  "started_to" TEXT CHECK ("started_to" = date("started_to")),
  "with_health" INTEGER CHECK ("with_health" IN (0, 1)),
  "note" TEXT NOT NULL
) STRICT

CREATE TABLE "reference_marks" (
  row INTEGER PRIMARY KEY,
  "service_type" TEXT NOT NULL,
  "year" TEXT NOT NULL CHECK ("year" GLOB '[0-9][0-9][0-9][0-9]/[0-9][0-9]'),
  "mark" TEXT NOT NULL,
  "rise" REAL CHECK (abs("rise") <= 1.7976931348623157E308),
  "rate" REAL CHECK (abs("rate") <= 1.7976931348623157E308),
  "source" TEXT NOT NULL
) STRICT

CREATE TABLE import_mapping (
  signature TEXT NOT NULL,
  kind TEXT NOT NULL,
  mapping TEXT NOT NULL,
  at TEXT NOT NULL,
  PRIMARY KEY (signature, kind)
) STRICT, WITHOUT ROWID

CREATE TABLE secret (
  name TEXT PRIMARY KEY CHECK (name = 'pseudonyms'),
  hex TEXT NOT NULL CHECK (length(hex) = 64)
) STRICT

INSERT INTO content (name, rows, digest) VALUES
  ('business-cases', 0, '0000000000000000000000000000000000000000000000000000000000000000'),
  ('challenges', 0, '0000000000000000000000000000000000000000000000000000000000000000'),
  ('selections', 0, '0000000000000000000000000000000000000000000000000000000000000000'),
  ('reference-marks', 0, '0000000000000000000000000000000000000000000000000000000000000000')
